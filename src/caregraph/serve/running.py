"""Starting the server on a graph, and ending it."""

import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory

import uvicorn

from caregraph.errors import UsageError
from caregraph.graph.store import open_graph, stored, write_store
from caregraph.serve.app import application
from caregraph.serve.asking import Source
from caregraph.serve.connections import Connection
from caregraph.serve.workers import Limits

_LAST_PORT = 65535


@contextmanager
def source(graph: Path, base: str, *, rows: int) -> Iterator[Source]:
    """The graph as a store on disk, which several processes may read; a file is loaded into one for the while."""
    store = open_graph(graph)
    place = stored(graph)
    if place:
        yield Source(place.resolve(), base, rows)
        return
    with TemporaryDirectory(prefix="caregraph-") as folder:
        loaded = Path(folder) / "store"
        write_store(loaded, store)
        yield Source(loaded, base, rows)


def listening(bind: str) -> socket.socket:
    """A socket on `host:port`; raises UsageError where there can be none."""
    host, _, port = bind.rpartition(":")
    bare = host.strip("[]")
    if not host or not port.isdecimal() or int(port) > _LAST_PORT:
        raise UsageError("no host and port", where=f"--bind {bind}", todo="give them like 127.0.0.1:7878")
    try:
        return socket.create_server((bare, int(port)), family=socket.AF_INET6 if ":" in bare else socket.AF_INET)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        todo = "choose another, or port 0 for any that is free"
        raise UsageError(f"cannot listen there ({reason})", where=f"--bind {bind}", todo=todo) from error


def address(listener: socket.socket) -> str:
    """The web address of a socket."""
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


def run(served: Source, listener: socket.socket, *, limits: Limits, origins: Sequence[str]) -> None:
    """Serve until told to end."""
    loopback = ip_address(listener.getsockname()[0]).is_loopback
    app = application(served, limits=limits, origins=origins, loopback=loopback)
    # Warnings are about requests that are none, which is for their senders to hear.
    told = uvicorn.Config(app, http=Connection, ws="none", log_level="error", server_header=False, lifespan="on")
    uvicorn.Server(told).run(sockets=[listener])
