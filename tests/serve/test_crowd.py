"""A hundred clients at once, with slow and broken ones among them: every good one gets its right answer."""

import asyncio
import json
import os
import socket
import struct
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote, urlsplit

import httpx
import psutil
import pytest

from tests.serve.harness import SLOW, SRC, running

GOOD, EACH = 100, 3
LARGE = "SELECT ?s ?o { ?s ?p ?o . ?x ?y ?z } LIMIT 50000"
JSON = "Accept: application/sparql-results+json\r\n"

BROKEN = {
    "no request": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20,
    "a method of no kind": b"\x00\xff\xfe / HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "a version of no kind": b"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
    "chunks that are none": b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
    b"Content-Type: application/sparql-query\r\n\r\nzz\r\nASK {}\r\n0\r\n\r\n",
    "two lengths": b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\nContent-Length: 7\r\n\r\nASK {}",
    "a length that is none": b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\nASK {}",
    "a header without end": b"GET /sparql HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 200_000,
    "an address without end": b"GET /sparql?query=" + b"%20" * 60_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "no host": b"GET /sparql?query=ASK%20%7B%7D HTTP/1.1\r\n\r\n",
    "an upgrade": b"GET /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13\r\n\r\n",
}


def asked(query: str, more: str = "") -> bytes:
    return f"GET /sparql?query={quote(query)} HTTP/1.1\r\nHost: localhost\r\n{JSON}{more}\r\n".encode()


class Client:
    """Speaks to one server, well or badly."""

    def __init__(self, home: str) -> None:
        parts = urlsplit(home)
        self._place = (parts.hostname, parts.port)
        self.told: Counter[str] = Counter()

    async def connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection(*self._place, limit=2**26)

    async def good(self, number: int) -> None:
        """Ask over one connection, again and again, and get the right answer each time."""
        reader, writer = await self.connected()
        for turn in range(EACH):
            writer.write(asked(f"SELECT ({number * EACH + turn} AS ?n) {{}}"))
            head = await reader.readuntil(b"\r\n\r\n")
            [length] = [line.partition(b":")[2] for line in head.splitlines() if line.startswith(b"content-length")]
            body = json.loads(await reader.readexactly(int(length)))
            assert body["results"]["bindings"][0]["n"]["value"] == str(number * EACH + turn)
            self.told["right"] += 1
        writer.close()

    async def slow_query(self) -> None:
        reader, writer = await self.connected()
        writer.write(asked(SLOW, "Connection: close\r\n"))
        status = await reader.readline()
        self.told["stopped"] += b" 503 " in status
        writer.close()

    async def dawdling(self, start: bytes) -> None:
        """Send a byte now and then, and never come to an end."""
        reader, writer = await self.connected()
        writer.write(start)
        while not reader.at_eof():
            writer.write(b"a")
            try:
                await asyncio.wait_for(reader.read(), 0.5)
            except TimeoutError:
                continue
            except ConnectionError:
                break
        self.told["shut out"] += 1
        writer.close()

    async def dropping(self, start: bytes) -> None:
        """Go without a word, in the midst of it."""
        _, writer = await self.connected()
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.write(start)
        await asyncio.sleep(0.2)
        writer.transport.abort()

    async def not_reading(self) -> None:
        _, writer = await self.connected()
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        writer.write(asked(LARGE))
        await asyncio.sleep(5)
        writer.transport.abort()

    async def broken(self, sent: bytes) -> None:
        reader, writer = await self.connected()
        writer.write(sent)
        try:
            answer = await reader.read()
        except ConnectionError:
            answer = b""
        assert not answer.startswith(b"HTTP/1.1 5"), answer
        writer.close()


async def crowd(home: str) -> Counter[str]:
    client = Client(home)
    body = b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 900\r\n\r\n"
    bad = [
        *(client.slow_query() for _ in range(6)),
        *(
            client.dawdling(start)
            for start in (b"GET /sparql?query=", body, body.replace(b"/sparql", b"/nowhere"), b"") * 5
        ),
        *(client.dropping(start) for start in (asked(SLOW), asked("ASK {}"), body, b"GET /sp") * 10),
        *(client.not_reading() for _ in range(10)),
        *(client.broken(sent) for sent in BROKEN.values()),
    ]
    await asyncio.gather(*bad, *(client.good(number) for number in range(GOOD)))
    return client.told


@pytest.fixture(scope="module")
def tight(built: Path) -> Iterator[str]:
    """A server with little time for a query."""
    with running(built, "--seconds", "2", "--rows", "20000") as address:
        yield address


@pytest.fixture(scope="module")
def narrow(built: Path) -> Iterator[str]:
    """A server with much time for a query, and little memory."""
    with running(built, "--seconds", "400", "--megabytes", "300") as address:
        yield address


def test_among_slow_and_broken_clients_every_good_one_gets_its_right_answer(tight: str) -> None:
    # In a thread of its own, since a browser of other tests may keep a loop running in this one.
    with ThreadPoolExecutor(1) as threads:
        told = threads.submit(asyncio.run, asyncio.wait_for(crowd(tight), 120)).result()
    assert told == {"right": GOOD * EACH, "stopped": 6, "shut out": 20}


def doubled(times: int) -> str:
    """A query whose answer is ten texts of 2^times bytes."""
    steps = "".join(f"BIND(CONCAT(?x{n}, ?x{n}) AS ?x{n + 1}) " for n in range(times))
    return f'SELECT ?x{times} {{ BIND("x" AS ?x0) {steps} VALUES ?n {{ 0 1 2 3 4 5 6 7 8 9 }} }}'


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (doubled(40), "the query took more memory than it may take here; ask for less\n"),
        (doubled(21), "the answer is larger than 16,000,000 bytes; ask for less, with LIMIT and OFFSET\n"),
        ("SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f", "the query took more memory than it may take here"),
    ],
)
def test_a_query_that_takes_too_much_is_stopped_and_the_next_is_answered(query: str, said: str, narrow: str) -> None:
    answer = httpx.get(f"{narrow}sparql", params={"query": query}, timeout=120)
    assert answer.status_code == 503
    assert said in answer.text
    assert httpx.get(f"{narrow}sparql", params={"query": "ASK {}"}, timeout=20).status_code == 200


def busy(process: psutil.Process) -> bool:
    try:
        return bool(process.cpu_percent(0.1) > 20)
    except psutil.NoSuchProcess:
        return False


def test_long_queries_keep_no_short_one_waiting_and_end_with_their_clients(narrow: str) -> None:
    parts = urlsplit(narrow)
    long = [socket.create_connection((parts.hostname or "", parts.port or 0)) for _ in range(2 * (os.cpu_count() or 1))]
    for client in long:
        client.sendall(asked(SLOW))
    # Beside as many that may take minutes as there are processes.
    assert httpx.get(f"{narrow}sparql", params={"query": "ASK {}"}, timeout=30).status_code == 200
    for client in long:
        client.close()
    [server] = [one for one in psutil.Process().children() if "300" in one.cmdline()]
    assert any(not any(map(busy, server.children(recursive=True))) for _ in range(50))


def test_the_processes_of_a_server_that_is_killed_end_too(built: Path) -> None:
    call = [sys.executable, "-m", "caregraph", "serve", "--graph", str(built), "--bind", "127.0.0.1:0"]
    with subprocess.Popen(
        call, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(SRC)}
    ) as server:
        assert server.stdout
        address = server.stdout.readline().partition("sparql")[0]
        assert httpx.get(f"{address}sparql", params={"query": "ASK {}"}, timeout=20).status_code == 200
        workers = psutil.Process(server.pid).children(recursive=True)
        assert len(workers) > 1
        server.kill()
    assert psutil.wait_procs(workers, timeout=20)[1] == []
