"""A build as somebody who waits for it sees it: bars on a terminal, or a line of JSON for each thing that happens."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TextIO

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from caregraph.errors import CaregraphError

_SECONDS_BETWEEN_STEPS = 1.0


class RateColumn(ProgressColumn):
    """How many steps a second are done."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:,.0f}/s" if speed else "", style="progress.data.speed")


@dataclass(slots=True)
class Bars:
    """Follows a build with a bar a stage."""

    progress: Progress
    complain: Callable[[str], None]
    _task: TaskID | None = None
    _refused: int = 0

    def begin(self, stage: str, total: int) -> None:
        self._task = self.progress.add_task(stage, total=total, refused="")

    def step(self, steps: int = 1) -> None:
        if self._task is not None:
            self.progress.advance(self._task, steps)

    def refused(self, facts: int) -> None:
        self._refused += facts
        if self._task is not None and self._refused:
            self.progress.update(self._task, refused=f"{self._refused:,} refused")

    def problem(self, error: CaregraphError) -> None:
        self.complain(error.sentence())

    def note(self, sentence: str) -> None:
        self.complain(sentence)


@dataclass(slots=True)
class Log:
    """Follows a build with a JSON object a line: `at` in seconds, `event`, and what belongs to it."""

    out: TextIO
    _started: float = field(default_factory=time.monotonic)
    _stage: str = ""
    _total: int = 0
    _done: int = 0
    _told: float = 0.0

    def begin(self, stage: str, total: int) -> None:
        self._stage, self._total, self._done, self._told = stage, total, 0, time.monotonic()
        self._tell("stage", stage=stage, total=total)

    def step(self, steps: int = 1) -> None:
        self._done += steps
        now = time.monotonic()
        if self._done == self._total or now - self._told >= _SECONDS_BETWEEN_STEPS:
            self._told = now
            self._tell("step", stage=self._stage, done=self._done, total=self._total)

    def refused(self, facts: int) -> None:
        if facts:
            self._tell("refused", facts=facts)

    def problem(self, error: CaregraphError) -> None:
        self._tell("problem", what=error.what, where=error.where, todo=error.todo)

    def note(self, sentence: str) -> None:
        self._tell("note", what=sentence)

    def _tell(self, event: str, **told: object) -> None:
        line = {"at": round(time.monotonic() - self._started, 3), "event": event, **told}
        self.out.write(json.dumps(line, ensure_ascii=False) + "\n")
        self.out.flush()


@contextmanager
def following(complain: Callable[[str], None]) -> Iterator[Bars]:
    """Bars on standard error while a build runs, or only its complaints where that is no terminal."""
    columns = (
        TextColumn("{task.description:<22}"),
        BarColumn(),
        MofNCompleteColumn(),
        RateColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[refused]}"),
    )
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not sys.stderr.isatty()) as progress:
        yield Bars(progress, complain)
