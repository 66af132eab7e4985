"""Processes that answer, so that a query that takes too much can be stopped: nothing stops one inside Oxigraph.

There are two pools. The first answers what is soon answered; what is not begins again in the second, so that many long
queries keep no short one waiting.
"""

import asyncio
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import ParamSpec

from pebble import ProcessExpired, ProcessPool

from caregraph.errors import CaregraphError
from caregraph.orphans import end_with_parent
from caregraph.serve.asking import Source
from caregraph.serve.replies import Reply, StoppedError, failed

_P = ParamSpec("_P")
_FEWEST = 2  # processes
_SOON = 1.0  # seconds
_SHORT_ONES, _LONG_ONES = 256, 32  # queries that may wait or run at once
_LARGEST = 16_000_000  # bytes of an answer, of which the server itself holds as many as clients are slow to take
_TOO_MUCH = StoppedError("the query took more memory than it may take here", todo="ask for less")
_TOO_LARGE = StoppedError(f"the answer is larger than {_LARGEST:,} bytes", todo="ask for less, with LIMIT and OFFSET")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a query may take of time and memory."""

    seconds: float
    megabytes: int


class Workers:
    """As many processes as the machine has cores, twice; whoever takes more than the limits is ended and replaced."""

    def __init__(self, source: Source, limits: Limits) -> None:
        self._limits = limits
        self._soon = min(_SOON, limits.seconds)
        self._short = _Lane(_SHORT_ONES, partial(_begin, source, limits.megabytes, niceness=0))
        self._long = _Lane(_LONG_ONES, partial(_begin, source, limits.megabytes, niceness=10))

    async def do(self, job: Callable[_P, Reply], *args: _P.args, **kwargs: _P.kwargs) -> Reply:
        """Have a reply made; one that takes too long or too much is a reply that says so."""
        try:
            made = await self._short.made(self._soon, job, *args, **kwargs)
            if made is None and self._soon < self._limits.seconds:
                made = await self._long.made(self._limits.seconds, job, *args, **kwargs)
        except (ProcessExpired, MemoryError):
            return failed(_TOO_MUCH)
        what = f"stopped after {self._limits.seconds:g} seconds, which is as long as a query may take here"
        return failed(StoppedError(what, todo="ask for less")) if made is None else made

    def close(self) -> None:
        """End all processes, whatever they do."""
        for lane in (self._short, self._long):
            lane.close()


class _Lane:
    """Processes that share one queue, which is so long at most."""

    def __init__(self, places: int, begin: Callable[[], None]) -> None:
        # Spawned, not forked: a fork of a process with threads may stand still.
        spawned = multiprocessing.get_context("spawn")
        count = max(_FEWEST, os.cpu_count() or 1)
        self._pool = ProcessPool(max_workers=count, initializer=begin, context=spawned)
        self._places = asyncio.Semaphore(places)

    async def made(self, seconds: float, job: Callable[_P, Reply], *args: _P.args, **kwargs: _P.kwargs) -> Reply | None:
        """What a job gives; None where it takes longer. Whoever waits no longer ends the job."""
        if self._places.locked():
            return failed(StoppedError("too many queries are waiting", todo="ask again in a moment"))
        async with self._places:
            future = self._pool.schedule(_bounded, args=[job, *args], kwargs=kwargs, timeout=seconds)
            try:
                return await asyncio.wrap_future(future)
            except TimeoutError:
                return None

    def close(self) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()


def _bounded(job: Callable[_P, Reply], *args: _P.args, **kwargs: _P.kwargs) -> Reply:
    reply = job(*args, **kwargs)
    return reply if len(reply.content) <= _LARGEST else failed(_TOO_LARGE)


def _begin(source: Source, megabytes: int, *, niceness: int) -> None:
    # A handler in Python would wait for Oxigraph to come back, which is what it may never do.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    end_with_parent()
    with suppress(CaregraphError, OSError):
        # Whoever asks is told. What an open store takes, with a thread for each core, no query has taken.
        source.store()
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - not on every system

        os.nice(niceness)
        most = _taken() + (megabytes << 20)
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
        # What runs out of memory inside Oxigraph aborts: without a picture of its memory, and without a word.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _taken() -> int:
    """How much memory this process has to itself, as Linux counts it for its limit."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[5])
    return pages * os.sysconf("SC_PAGE_SIZE")
