"""A build as a terminal shows it: a bar a stage, and a sentence for each input that is left out."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from caregraph.errors import CaregraphError


@dataclass(slots=True)
class Bars:
    """Follows a build with a bar a stage."""

    progress: Progress
    complain: Callable[[str], None]
    _task: TaskID | None = None

    def begin(self, stage: str, total: int) -> None:
        self._task = self.progress.add_task(stage, total=total)

    def step(self, steps: int = 1) -> None:
        if self._task is not None:
            self.progress.advance(self._task, steps)

    def problem(self, error: CaregraphError) -> None:
        self.complain(error.sentence())


@contextmanager
def following(complain: Callable[[str], None]) -> Iterator[Bars]:
    """Bars on standard error while a build runs, or only its complaints where that is no terminal."""
    columns = (TextColumn("{task.description:<22}"), BarColumn(), MofNCompleteColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not sys.stderr.isatty()) as progress:
        yield Bars(progress, complain)
