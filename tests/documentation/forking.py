"""A process that has loaded caregraph once and forks for each call, so that hundreds of examples run in seconds.

A call comes over a Unix socket: the folder, the program and its words, and the caller's three standard streams.
"""

import importlib
import os
import pkgutil
import runpy
import signal
import socket
import sys
import threading
from pathlib import Path
from typing import NoReturn

import caregraph
from caregraph import cli
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.workers import Setup, gate_of, recogniser_of

CLIENT = """#!{python} -IS
import os, socket, sys
with socket.socket(socket.AF_UNIX) as line:
    line.connect({address!r})
    words = [os.getcwd(), os.path.basename(sys.argv[0]), *sys.argv[1:]]
    socket.send_fds(line, [os.fsencode("\\0".join(words))], [0, 1, 2])
    sys.exit((line.recv(1) or b"\\x46")[0])
"""
# What modules import only when they are asked for something.
_LATER = (
    "matplotlib.figure",
    "matplotlib.backends.backend_agg",
    "matplotlib.backends.backend_svg",
    "pandas",
    "oxrdflib",
)


def serve(address: str) -> NoReturn:
    """Take calls for ever."""
    for module in pkgutil.walk_packages(caregraph.__path__, "caregraph."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for name in _LATER:
        importlib.import_module(name)
    setup = Setup(DEFAULT_BASE)
    recogniser_of(setup)
    gate_of(setup)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen()
        while True:
            line, _ = listener.accept()
            if os.fork() == 0:
                listener.close()
                _answer(line)
            line.close()


def _answer(line: socket.socket) -> NoReturn:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    said, streams, _, _ = socket.recv_fds(line, 1 << 20, 3)
    folder, program, *words = os.fsdecode(said).split("\0")
    os.chdir(folder)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    threading.Thread(target=_end_with_its_caller, args=(line,), daemon=True).start()
    status = _carried_out(program, words)
    line.send(bytes([status]))
    os._exit(status)


def _end_with_its_caller(line: socket.socket) -> None:
    if not line.recv(1):
        os.kill(os.getpid(), signal.SIGTERM)


def _carried_out(program: str, words: list[str]) -> int:
    sys.argv = [program, *words]
    try:
        if program == "caregraph":
            cli.main()
        sys.path[0] = str(Path.cwd())
        runpy.run_path(words[0], run_name="__main__")
    except SystemExit as end:
        return int(end.code or 0)
    except BaseException:  # noqa: BLE001 - what a call may die of; its caller is told by the status
        sys.excepthook(*sys.exc_info())
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


if __name__ == "__main__":
    serve(sys.argv[1])
