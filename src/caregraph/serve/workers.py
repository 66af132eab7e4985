"""Processes that answer, so that a query that takes too long can be stopped: nothing stops one inside Oxigraph."""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Callable
from typing import ParamSpec

from pebble import ProcessExpired, ProcessPool

from caregraph.serve.replies import Reply, StoppedError, failed

_P = ParamSpec("_P")
_FEWEST, _WAITING = 2, 16


class Workers:
    """As many processes as the machine has cores; whoever takes longer than the limit is ended and replaced."""

    def __init__(self, *, seconds: float) -> None:
        count = max(_FEWEST, os.cpu_count() or 1)
        # Spawned, not forked: a fork of a process with threads may stand still.
        spawned = multiprocessing.get_context("spawn")
        self._pool = ProcessPool(max_workers=count, initializer=_end_at_once, context=spawned)
        self._seconds = seconds
        self._places = asyncio.Semaphore(count * _WAITING)

    async def do(self, job: Callable[_P, Reply], *args: _P.args, **kwargs: _P.kwargs) -> Reply:
        """Have a reply made; one that takes too long is a reply that says so."""
        if self._places.locked():
            return failed(StoppedError("too many queries are waiting", todo="ask again in a moment"))
        async with self._places:
            future = self._pool.schedule(job, args=list(args), kwargs=kwargs, timeout=self._seconds)
            try:
                return await asyncio.wrap_future(future)
            except TimeoutError:
                what = f"stopped after {self._seconds:g} seconds, which is as long as a query may take here"
                return failed(StoppedError(what, todo="ask for less"))
            except ProcessExpired:
                return failed(StoppedError("the query took more than this machine has", todo="ask for less"))

    def close(self) -> None:
        """End all processes, whatever they do."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()


def _end_at_once() -> None:
    # A handler in Python would wait for Oxigraph to come back, which is what it may never do.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
