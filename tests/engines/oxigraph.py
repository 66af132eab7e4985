"""The Oxigraph server, from its wheel."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.engines.running import Ask, Engine, Find, call, free_port, run, serving

LOAD = "oxigraph load --location store --file {file}"
SERVE = "oxigraph serve-read-only --location store --bind 127.0.0.1:{port} --union-default-graph"


@contextmanager
def loaded(file: Path, folder: Path, find: Find) -> Iterator[Ask]:
    program = find("oxigraph", "install it with: pip install oxigraph")
    port = free_port()
    run([program, *call(LOAD, file=file)[1:]], folder)
    with serving([program, *call(SERVE, port=port)[1:]], folder, f"http://127.0.0.1:{port}/query") as ask:
        yield ask


ENGINE = Engine(loaded)
