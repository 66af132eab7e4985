"""What every engine's module uses: commands as a user types them, servers on free ports, answers as rows of texts."""

import json
import os
import shlex
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

Rows = list[tuple[str, ...]]
Ask = Callable[[str], Rows]
Find = Callable[[str, str], str]
JSON = "application/sparql-results+json"
_XSD = "http://www.w3.org/2001/XMLSchema#"


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine: how it loads a file, given a folder to work in, and what is to be known of it.

    `sorts` says whether it keeps to an ORDER BY, `unlike` which queries it answers in another way, `slow` which take it
    too long to be asked here.
    """

    loaded: Callable[[Path, Path, Find], AbstractContextManager[Ask]]
    sorts: bool = True
    unlike: frozenset[str] = frozenset()
    slow: frozenset[str] = frozenset()


def call(command: str, **places: object) -> list[str]:
    """A command of docs/triplestores.md, with other places than there."""
    return [part.format(**places) for part in shlex.split(command)]


def run(command: list[str], folder: Path, *, given: str | None = None, **environment: str) -> str:
    places = {**os.environ, **environment}
    done = subprocess.run(command, cwd=folder, input=given, capture_output=True, text=True, env=places, check=False)
    assert done.returncode == 0, f"{command}: {done.stderr[-500:]}"
    return done.stdout


def free_port() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        port: int = place.getsockname()[1]
        return port


@contextmanager
def serving(command: list[str], folder: Path, address: str) -> Iterator[Ask]:
    """What a server answers, until the block ends."""
    with (
        (folder / "server.log").open("w") as log,
        subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, start_new_session=True) as server,
    ):
        try:
            _wait(server, address)
            yield lambda query: over_http(address, query)
        finally:
            os.killpg(server.pid, signal.SIGTERM)


def over_http(address: str, query: str) -> Rows:
    answer = httpx.post(address, data={"query": query}, headers={"Accept": JSON}, timeout=120)
    assert answer.status_code == 200, answer.text[:500]
    return rows(answer.content)


def rows(answer: bytes | str) -> Rows:
    """The rows of SPARQL results as JSON."""
    told = json.loads(answer)
    return [tuple(_cell(row.get(name)) for name in told["head"]["vars"]) for row in told["results"]["bindings"]]


def _cell(term: dict[str, Any] | None) -> str:
    """A term as text, with its datatype unless it is a string; an empty text says as little as none."""
    if term is None:
        return ""
    kind = term.get("datatype", "").removeprefix(_XSD)
    return f"{term['value']}^^{kind}" if kind not in ("", "string") else str(term["value"])


def _wait(server: subprocess.Popen[bytes], address: str) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end and server.poll() is None:
        try:
            if httpx.get(address, params={"query": "ASK {}"}, timeout=30).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError(f"{server.args!r} does not answer at {address}")
