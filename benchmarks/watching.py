"""How long a program and each of its stages take, and how much memory it and those it starts hold meanwhile."""

import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import psutil

_EVERY = 0.05  # seconds between two looks at the memory
_MIB = 1024 * 1024
START = "start"


@dataclass(slots=True)
class Stage:
    """What a stage came to: its seconds, those of them that a core worked, and the most memory held at once, in MiB."""

    seconds: float = 0.0
    worked: float = 0.0
    largest: float = 0.0
    together: float = 0.0


@dataclass(frozen=True, slots=True)
class Seen:
    """One process at one moment: the memory that it holds, in MiB, and the seconds that a core has worked for it."""

    holds: float
    worked: float


@dataclass(slots=True)
class Watched:
    """A program's stages in their order; the first, before it tells of any, is its start."""

    stages: dict[str, Stage] = field(default_factory=lambda: {START: Stage()})
    now: str = START
    since: float = field(default_factory=time.perf_counter)
    worked_before: float = 0.0

    @property
    def seconds(self) -> float:
        return sum(stage.seconds for stage in self.stages.values())

    @property
    def worked(self) -> float:
        return sum(stage.worked for stage in self.stages.values())

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

    def look(self, processes: Sequence["Seen"]) -> None:
        """Keep what the processes hold at this moment, if it is more than before, and what they have worked since."""
        stage = self.stages[self.now]
        stage.largest = max(stage.largest, *(one.holds for one in processes), 0.0)
        stage.together = max(stage.together, sum(one.holds for one in processes))
        worked = max(sum(one.worked for one in processes), self.worked_before)
        stage.worked += worked - self.worked_before
        self.worked_before = worked


def watch(command: Sequence[str]) -> Watched:
    """Run a program that tells each stage on a line of standard output; raises CalledProcessError where it fails."""
    watched = Watched()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        listener = threading.Thread(target=_listen, args=(process, watched))
        listener.start()
        while process.poll() is None:
            watched.look(_seen(process.pid))
            time.sleep(_EVERY)
        listener.join()
    watched.begin(watched.now)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return watched


def _listen(process: "subprocess.Popen[str]", watched: Watched) -> None:
    for line in process.stdout or ():
        if line.startswith("stage "):
            watched.look(_seen(process.pid))
            watched.begin(line.removeprefix("stage ").strip())
            watched.look(_seen(process.pid))  # for a stage that is over before the next look


def _seen(pid: int) -> list[Seen]:
    """A process and each that it started, as far as they have not just ended."""
    try:
        top = psutil.Process(pid)
        return [one for process in (top, *top.children(recursive=True)) for one in _look(process)]
    except psutil.NoSuchProcess:
        return []


def _look(process: psutil.Process) -> Iterator[Seen]:
    with suppress(psutil.NoSuchProcess):
        spent = process.cpu_times()
        # What it started and has waited for counts on with it.
        worked = spent.user + spent.system + spent.children_user + spent.children_system
        yield Seen(process.memory_info().rss / _MIB, worked)
