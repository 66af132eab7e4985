"""Builds that are killed: what carries them out, and what tells whether a folder is whole."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyoxigraph import Quad

from caregraph.folder import OUTPUTS
from caregraph.graph.store import open_graph

TOP = Path(__file__).resolve().parents[1]
KILLED = -9


@dataclass(frozen=True, slots=True)
class Ended:
    """How a call ended: its status, -9 or -14 where it was killed, and all that it said."""

    status: int
    said: str


@dataclass(frozen=True, slots=True)
class Zygote:
    """A process that has everything loaded, and lets forks of it be killed."""

    process: "subprocess.Popen[str]"

    def call(self, *arguments: str | Path, **ways: Any) -> Ended:
        """One call of the command line; what is to happen to it meanwhile is a way of `tests.zygote`."""
        assert self.process.stdin
        assert self.process.stdout
        told = {way: given if isinstance(given, list) else [given] for way, given in ways.items()}
        asked = {"arguments": [str(one) for one in arguments], "ways": told}
        self.process.stdin.write(f"{json.dumps(asked)}\n")
        self.process.stdin.flush()
        return Ended(**json.loads(self.process.stdout.readline()))


@contextmanager
def zygote(folder: Path, *within: str) -> Iterator[Zygote]:
    """A zygote, which ends with the block; it may be run within another program."""
    call = [*within, sys.executable, str(TOP / "tests" / "zygote.py"), str(folder / "said")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(TOP / "src"), str(TOP)))}
    pipe = subprocess.PIPE
    with subprocess.Popen(call, stdin=pipe, stdout=pipe, text=True, env=environment) as process:
        yield Zygote(process)
        assert process.stdin
        process.stdin.close()
        assert process.wait() == 0


@dataclass(frozen=True, slots=True)
class Whole:
    """All that a graph's folder says: its files, how it was made, and what its store holds."""

    files: tuple[bytes, ...]
    told: tuple[Any, ...]
    store: frozenset[Quad]


def whole(graph: Path) -> Whole:
    """What a folder says; fails where it lacks something."""
    assert {path.name for path in graph.iterdir()} >= OUTPUTS
    told = json.loads((graph / "build.json").read_text(encoding="utf-8"))
    assert (graph / "report.txt").read_text(encoding="utf-8").endswith("\n")
    return Whole(
        tuple((graph / name).read_bytes() for name in ("graph.ttl", "graph.nq", "rejected.ttl")),
        (told["dataset"], told["inputs"], told["triples"]),
        frozenset(open_graph(graph / "store")),
    )
