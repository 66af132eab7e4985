"""What others wrote is carried out in a process of its own: it has no network, reads no file, and is ended in time."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar, cast

from caregraph.errors import CaregraphError, UsageError

_Made = TypeVar("_Made")
_OUTSIDE = (
    "socket.",
    "urllib.",
    "http.",
    "ftplib.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
)


def confined(seconds: float, call: Callable[..., _Made], *given: object) -> _Made:
    """What a call gives that is made in another process; raises UsageError where it takes too long or too much."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_carry_out, args=(theirs, call, given), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(seconds):
            raise UsageError(f"stopped after {seconds:g} seconds", todo="ask for less, or allow more --seconds")
        made = ours.recv()
    except EOFError as error:
        process.join()
        # By a signal, such as that of a system without memory; or by something that nobody thought of.
        killed = (process.exitcode or 0) < 0
        what = "it took more than this machine has" if killed else "it cannot be carried out"
        raise UsageError(
            what, todo="ask for less" if killed else "take out what is not plain SHACL or SPARQL"
        ) from error
    finally:
        process.kill()
        process.join()
    if isinstance(made, CaregraphError):
        raise made
    return cast(_Made, made)


def shut_in() -> None:
    """From here on this process reaches no network, starts no program, and opens no file but those of Python itself."""
    own = tuple(os.path.realpath(place) + os.sep for place in sys.path if place not in ("", os.getcwd()))  # noqa: PTH109

    def refuse(event: str, given: tuple[Any, ...]) -> None:
        if event.startswith(_OUTSIDE):
            raise UsageError(f"it would reach out of this graph ({event})", todo="take that part out")
        if event == "open" and isinstance(given[0], str) and not os.path.realpath(given[0]).startswith(own):
            raise UsageError(f"it would open a file ({given[0]})", todo="take that part out")

    # Nothing can take it away again, whatever is carried out afterwards.
    sys.addaudithook(refuse)


def _carry_out(answer: Connection, call: Callable[..., object], given: tuple[object, ...]) -> None:
    # Ctrl-C is for the process that waits, which ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    # Whatever libraries have to say of it, one sentence is said by whoever waits.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    try:
        made = call(*given)
    except CaregraphError as error:
        made = error
    answer.send(made)
