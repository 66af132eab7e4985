"""A cluster: the work by article done by the workers of a dask scheduler, on this machine or on many."""

import asyncio
import logging
import multiprocessing
import platform
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

from caregraph.errors import ClusterError, UsageError
from caregraph.versions import build_version
from caregraph.workers import Pool, Setup, Workers, working

if TYPE_CHECKING:
    from distributed import Client, LocalCluster, Worker

_Made = TypeVar("_Made")

_PATIENCE = 10  # seconds for a scheduler to answer
_TO_COME = 30  # seconds for its first worker to come
_AGAIN = "what was found until then is kept: build again with --resume"


@contextmanager
def clustered(scheduler: str | None, count: int, articles: int, setup: Setup) -> Iterator[Workers]:
    """The workers of the scheduler at an address, or where none is given, `count` processes of this machine.

    Raises UsageError where no such workers can be had, ClusterError where they are lost half-way.
    """
    distributed = _distributed()
    # Its log is for those who run the cluster; whoever builds is told in sentences.
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    with ExitStack() as leaving:
        local = None if scheduler else leaving.enter_context(_on_this_machine(distributed, count))
        client = leaving.enter_context(_connected(distributed, scheduler or local))
        version = own_version()
        processes = _fit_workers(client, version)
        # The files of this machine are for its own processes.
        nearby = None if local else leaving.enter_context(working(2, articles, setup))
        pool = _SameVersion(client.get_executor(pure=False), version)
        try:
            yield Workers(setup, pool, processes, nearby=nearby)
        except distributed.KilledWorker as error:
            todo = f"give the workers more memory; {_AGAIN}"
            raise ClusterError("some articles cost one worker after another its life", todo=todo) from error
        except (distributed.scheduler.NoWorkerError, distributed.scheduler.NoValidWorkerError) as error:
            raise ClusterError("no worker is left", where=_address(client), todo=_AGAIN) from error
        except (CancelledError, distributed.comm.CommClosedError) as error:
            raise ClusterError("the scheduler was lost", where=_address(client), todo=_AGAIN) from error


@cache
def own_version() -> str:
    """What is the same for two processes whenever they make the same of an article."""
    return build_version(*platform.python_version_tuple()[:2])


def misfit(version: str, dask_worker: "Worker") -> str:
    """Why a worker cannot share a build with a process of this version, empty if it can."""
    if dask_worker.state.nthreads != 1:
        return f"this worker has {dask_worker.state.nthreads} threads; start it with --nthreads 1, and more of them"
    if own_version() != version:
        return "caregraph, Python or a library is of another version on this worker; install the same as here"
    return ""


def carried_out(version: str, make: Callable[..., _Made], *items: Any) -> _Made:
    """What a worker makes of items; workers that come later are held against the version as well."""
    from distributed import get_worker  # noqa: PLC0415 - an extra, which every worker has

    if wrong := misfit(version, get_worker()):
        raise UsageError(wrong, where=get_worker().address)
    return make(*items)


@dataclass(frozen=True, slots=True)
class _SameVersion:
    """Workers that refuse what another version asks of them."""

    pool: Pool
    version: str

    def submit(self, make: Callable[..., _Made], /, *items: Any) -> "Future[_Made]":
        return self.pool.submit(carried_out, self.version, make, *items)


def _distributed() -> ModuleType:
    try:
        import distributed  # noqa: PLC0415 - an extra that few builds ask for
    except ModuleNotFoundError as error:
        todo = "install caregraph[dask], or leave out --engine dask"
        raise UsageError(f"dask needs {error.name}, which is not installed", todo=todo) from error
    return distributed


@contextmanager
def _on_this_machine(distributed: ModuleType, count: int) -> "Iterator[LocalCluster]":
    # What is started now inherits that Ctrl-C does not reach it; only this process says so.
    signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        cluster = distributed.LocalCluster(
            n_workers=count, threads_per_worker=1, dashboard_address="127.0.0.1:0", silence_logs=logging.CRITICAL
        )
        # Its scheduler times this process's garbage collections for a log, and Ctrl-C during one would end in there.
        distributed.gc.disable_gc_diagnosis(force=True)
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGINT,))
    done = False
    try:
        yield cluster
        done = True
    finally:
        if not done:
            # Whoever stops the build does not wait for what is still to be done.
            for process in multiprocessing.active_children():
                process.kill()
        cluster.close()


@contextmanager
def _connected(distributed: ModuleType, scheduler: "str | LocalCluster | None") -> "Iterator[Client]":
    if isinstance(scheduler, str):
        _check_address(scheduler)
    client = distributed.Client(scheduler, timeout=_PATIENCE, set_as_default=False)
    try:
        yield client
    finally:
        client.close(timeout=1)


def _check_address(scheduler: str) -> None:
    """Make sure that a scheduler answers; a client that finds none would go on asking."""
    try:
        # In a thread, since whoever builds in a notebook has an event loop here.
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, _greeting(scheduler)).result()
    except (OSError, ValueError) as error:
        todo = "start one with `dask scheduler` and give its address, such as tcp://10.0.0.1:8786"
        what = f"no dask scheduler answers within {_PATIENCE} seconds"
        raise UsageError(what, where=scheduler, todo=todo) from error


async def _greeting(scheduler: str) -> None:
    from distributed import Security  # noqa: PLC0415 - an extra
    from distributed.comm.core import connect  # noqa: PLC0415 - an extra

    comm = await connect(scheduler, timeout=_PATIENCE, **Security().get_connection_args("client"))
    await comm.close()


def _fit_workers(client: "Client", version: str) -> int:
    """How many workers there are, each of which can share the build."""
    where = _address(client)
    try:
        client.wait_for_workers(1, timeout=_TO_COME)
    except TimeoutError as error:
        todo = f"start some with `dask worker {where} --nthreads 1`"
        raise UsageError(f"no worker came within {_TO_COME} seconds", where=where, todo=todo) from error
    told = client.run(misfit, version, on_error="return")
    for worker, wrong in sorted(told.items()):
        if isinstance(wrong, BaseException):
            todo = "install caregraph[dask] there, of the same version as here"
            raise UsageError(f"this worker has no caregraph to work with ({wrong})", where=worker, todo=todo)
        if wrong:
            raise UsageError(wrong, where=worker)
    return len(told)


def _address(client: "Client") -> str:
    return str(client.scheduler.address) if client.scheduler else ""
