"""How long a program and each of its stages take, and how much memory it and those it starts hold meanwhile."""

import subprocess
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import psutil

_EVERY = 0.05  # seconds between two looks at the memory
_MIB = 1024 * 1024
START = "start"


@dataclass(slots=True)
class Stage:
    """What a stage came to: its seconds, and in MiB the most that one process and that all together held at once."""

    seconds: float = 0.0
    largest: float = 0.0
    together: float = 0.0


@dataclass(slots=True)
class Watched:
    """A program's stages in their order; the first, before it tells of any, is its start."""

    stages: dict[str, Stage] = field(default_factory=lambda: {START: Stage()})
    now: str = START
    since: float = field(default_factory=time.perf_counter)

    @property
    def seconds(self) -> float:
        return sum(stage.seconds for stage in self.stages.values())

    @property
    def largest(self) -> float:
        return max(stage.largest for stage in self.stages.values())

    @property
    def together(self) -> float:
        return max(stage.together for stage in self.stages.values())

    def begin(self, name: str) -> None:
        """End the stage that is on and begin another."""
        moment = time.perf_counter()
        self.stages[self.now].seconds += moment - self.since
        self.now, self.since = name, moment
        self.stages.setdefault(name, Stage())

    def weigh(self, sizes: Sequence[float]) -> None:
        """Keep what the processes hold at this moment, if it is more than before."""
        stage = self.stages[self.now]
        stage.largest = max(stage.largest, *sizes, 0.0)
        stage.together = max(stage.together, sum(sizes))


def watch(command: Sequence[str]) -> Watched:
    """Run a program that tells each stage on a line of standard output; raises CalledProcessError where it fails."""
    watched = Watched()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        listener = threading.Thread(target=_listen, args=(process, watched))
        listener.start()
        while process.poll() is None:
            watched.weigh(_sizes(process.pid))
            time.sleep(_EVERY)
        listener.join()
    watched.begin(watched.now)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return watched


def _listen(process: "subprocess.Popen[str]", watched: Watched) -> None:
    for line in process.stdout or ():
        if line.startswith("stage "):
            watched.begin(line.removeprefix("stage ").strip())
            watched.weigh(_sizes(process.pid))  # for a stage that is over before the next look


def _sizes(pid: int) -> list[float]:
    """What a process and each that it started hold, in MiB; one that has just ended holds nothing."""
    try:
        top = psutil.Process(pid)
        return [_size(process) for process in (top, *top.children(recursive=True))]
    except psutil.NoSuchProcess:
        return []


def _size(process: psutil.Process) -> float:
    with suppress(psutil.NoSuchProcess):
        return float(process.memory_info().rss) / _MIB
    return 0.0
