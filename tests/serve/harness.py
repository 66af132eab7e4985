"""A server as a user starts it, on a free port."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SRC = Path(__file__).resolve().parents[2] / "src"
SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


@contextmanager
def running(graph: Path, *options: str) -> Iterator[str]:
    """The address of a server, which ends well when the block does."""
    call = [sys.executable, "-m", "caregraph", "serve", "--graph", str(graph), "--bind", "127.0.0.1:0", *options]
    environment = {**os.environ, "PYTHONPATH": str(SRC)}
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as server:
        assert server.stdout
        assert server.stderr
        told = server.stdout.readline()
        try:
            yield told.partition("sparql")[0]
        finally:
            server.send_signal(signal.SIGINT)
            status = server.wait(timeout=20)
            said = server.stderr.read()
    assert (status, said) == (0, "")
