"""A build on its way: who follows it, what was left out, and how long each stage took."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from caregraph.errors import CaregraphError


class Watcher(Protocol):
    """Whoever follows a build: told of each stage, each step in it, and each input that is left out."""

    def begin(self, stage: str, total: int) -> None: ...

    def step(self, steps: int = 1) -> None: ...

    def refused(self, facts: int) -> None: ...

    def problem(self, error: CaregraphError) -> None: ...

    def note(self, sentence: str) -> None: ...


class _Nobody:
    def begin(self, stage: str, total: int) -> None: ...

    def step(self, steps: int = 1) -> None: ...

    def refused(self, facts: int) -> None: ...

    def problem(self, error: CaregraphError) -> None: ...

    def note(self, sentence: str) -> None: ...


NOBODY: Watcher = _Nobody()


@dataclass(slots=True)
class Run:
    """One build on its way."""

    watch: Watcher
    problems: list[CaregraphError] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str, total: int) -> Iterator[None]:
        """Time a stage and tell of it."""
        self.watch.begin(name, total)
        started = time.perf_counter()
        yield
        self.seconds[name] = round(time.perf_counter() - started, 3)

    def problem(self, error: CaregraphError) -> None:
        """Keep and tell what was left out."""
        self.problems.append(error)
        self.watch.problem(error)
