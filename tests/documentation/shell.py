"""A folder as a reader of the documentation has it, in which its commands run."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.documentation.blocks import Step
from tests.documentation.forking import CLIENT

SHOWN_ADDRESS = "127.0.0.1:7878"
_COPIED = ("seeds", "shapes", "questions", "ontology", "tests/gold", "tests/kinds")
_LONGEST = 180  # seconds, for whoever tests on a busy machine


@dataclass
class Shell:
    """Runs commands in a folder of its own; programs that stay are ended with it."""

    folder: Path
    programs: Path
    port: int = 0
    staying: list[subprocess.Popen[str]] = field(default_factory=list)

    def run(self, step: Step) -> tuple[int, str]:
        """The exit status of a command and all that it printed; a file that is shown before it is there is made."""
        tool, *words = step.command.split()
        if tool == "cat" and len(words) == 1 and not (self.folder / words[0]).exists():
            place = self.folder / words[0]
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text("".join(f"{line}\n" for line in step.shown), encoding="utf-8")
        done = subprocess.run(
            ["bash", "-c", self._elsewhere(step.command)],
            cwd=self.folder, env=self._environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL, text=True, timeout=_LONGEST, check=False,
        )  # fmt: skip
        return done.returncode, self._back(done.stdout)

    def start(self, step: Step) -> str:
        """The first line that a program prints which then stays; it listens on a port of its own."""
        command = f"exec {self._elsewhere(step.command)}" + (f" --bind 127.0.0.1:{self.port}" if self.port else "")
        started = subprocess.Popen(
            ["bash", "-c", command], cwd=self.folder, env=self._environment(), stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        self.staying.append(started)
        assert started.stdout is not None
        return self._back(started.stdout.readline())

    def end(self) -> None:
        """End what stayed."""
        for one in self.staying:
            one.terminate()
            one.communicate(timeout=_LONGEST)

    def _environment(self) -> dict[str, str]:
        path = os.pathsep.join((str(self.programs), str(Path(sys.executable).parent), os.environ["PATH"]))
        return {"PATH": path, "HOME": str(self.folder), "LANG": "C.UTF-8"}

    def _elsewhere(self, command: str) -> str:
        if SHOWN_ADDRESS in command or command.startswith("caregraph serve"):
            self.port = self.port or _free_port()
        return command.replace(SHOWN_ADDRESS, f"127.0.0.1:{self.port}")

    def _back(self, printed: str) -> str:
        return printed.replace(f"127.0.0.1:{self.port}", SHOWN_ADDRESS) if self.port else printed


def prepared(folder: Path, checkout: Path, graph: Path, programs: Path) -> Shell:
    """A shell in a copy of what a reader has: what ships, and the graph of the articles that ship."""
    for name in _COPIED:
        shutil.copytree(checkout / name, folder / name)
    shutil.copytree(graph, folder / "build" / "graph")
    return Shell(folder, programs)


@contextmanager
def programs(folder: Path, checkout: Path) -> Iterator[Path]:
    """A folder with the programs `caregraph` and `python`, answered by one process that has loaded all."""
    address = str(folder / "calls")
    for name in ("caregraph", "python"):
        (folder / name).write_text(CLIENT.format(python=sys.executable, address=address), encoding="utf-8")
        (folder / name).chmod(0o755)
    path = os.pathsep.join((str(checkout / "src"), str(checkout)))
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8", "MPLBACKEND": "agg"}
    call = [sys.executable, "-m", "tests.documentation.forking", address]
    with subprocess.Popen(call, env={**environment, "LANG": "C.UTF-8"}) as server:
        try:
            deadline = time.monotonic() + _LONGEST
            while not Path(address).exists():
                assert server.poll() is None, "the process that answers calls did not start"
                assert time.monotonic() < deadline
                time.sleep(0.05)
            yield folder
        finally:
            server.terminate()


def _free_port() -> int:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return int(any_port.getsockname()[1])
