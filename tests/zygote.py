"""A process with everything loaded, whose forks carry out calls of the command line until they are killed.

It reads a call a line (JSON), and writes how that call ended. Run as a script; `tests.killing` speaks to it.
"""

import importlib
import json
import os
import resource
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from caregraph import cli, workers
from caregraph.following import Run
from caregraph.graph.vocabulary import DEFAULT_BASE

_EVENTS = frozenset({"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod", "sqlite3.connect"})


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def after(seconds: float) -> None:
    """Die when some time has passed, wherever that is: by default nothing in the process hears of this signal."""
    signal.setitimer(signal.ITIMER_REAL, seconds)


def at_event(number: int, beside: str, tally: str) -> None:
    """Die at the n-th event that touches the folder of the graph; write down how many there were."""
    count, noted = 0, os.open(tally, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal count
        if event in _EVENTS and str(arguments[0]).startswith(beside):
            count += 1
            if count == number:
                die()
            os.pwrite(noted, b"%8d" % count, 0)

    sys.addaudithook(hook)


def while_written(name: str, beside: str) -> None:
    """Die as soon as there is something in an output that is not yet in its place."""

    def watch() -> None:
        while True:
            for one in Path(beside).glob(f".*.new-{os.getpid()}/graph/{name}"):
                if one.stat().st_size:
                    die()

    threading.Thread(target=watch, daemon=True).start()


def at_stage(name: str) -> None:
    """Die where a stage begins."""
    stage = Run.stage

    def dying(run: Run, one: str, total: int) -> Any:
        if one == name:
            die()
        return stage(run, one, total)

    Run.stage = dying  # type: ignore[method-assign,assignment]


def finding_nothing() -> None:
    """From here on, looking for facts in an article is a mistake."""

    def refuse(*_: object) -> None:
        die()

    workers.find_facts = refuse  # type: ignore[assignment]


def no_file_larger(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


WAYS: dict[str, Callable[..., None]] = {
    one.__name__: one for one in (after, at_event, while_written, at_stage, finding_nothing, no_file_larger)
}


def carry_out(call: dict[str, Any], out: int) -> None:
    """In a fork: one call, with what is to happen to it meanwhile."""
    os.dup2(out, 1)
    os.dup2(out, 2)
    os.ftruncate(out, 0)
    os.lseek(out, 0, os.SEEK_SET)
    for way, arguments in call["ways"].items():
        WAYS[way](*arguments)
    os._exit(cli.run(call["arguments"]))


def main(scratch: str) -> None:
    # What a build loads, once for all forks.
    importlib.import_module("caregraph.build")
    workers.recogniser_of(workers.Setup(DEFAULT_BASE))
    workers.gate_of(workers.Setup(DEFAULT_BASE))
    said = os.open(scratch, os.O_RDWR | os.O_CREAT)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            carry_out(json.loads(line), said)
        _, status = os.waitpid(child, 0)
        told = {"status": os.waitstatus_to_exitcode(status), "said": Path(scratch).read_text(encoding="utf-8")}
        sys.stdout.write(f"{json.dumps(told)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
