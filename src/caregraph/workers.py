"""Workers: articles read and published in this process, or in several that keep what they have loaded."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from typing import Any, TypeVar, cast

from caregraph.cache import packed, unpacked
from caregraph.errors import CaregraphError
from caregraph.extraction import extract
from caregraph.extraction.counts import find_counts
from caregraph.graph.ledger import short_name
from caregraph.graph.mapping import Mapper
from caregraph.graph.validation import Gate
from caregraph.identity import Corrector, Ledger, Settlement
from caregraph.identity.names import Key
from caregraph.model.entity import Entity
from caregraph.model.fact import Fact
from caregraph.model.findings import Findings
from caregraph.model.mention import Mention
from caregraph.model.text import Article, Span
from caregraph.publishing import Published, Publisher
from caregraph.recognition import Recogniser

_Item = TypeVar("_Item")
_Made = TypeVar("_Made")

# Fewer articles are done before a second process has loaded its vocabulary.
_WORTH_A_PROCESS = 60
_READ_AT_ONCE = 8  # articles
PUBLISHED_AT_ONCE = 50
"""How many articles make a parcel: enough to spare pySHACL's start-up cost an article, few enough to be soon judged."""
_AHEAD = 3  # tasks that wait for each process
_STOPPING = (signal.SIGINT, signal.SIGTERM)


def find_facts(recogniser: Recogniser, article: Article) -> list[Fact]:
    """What one article states; it depends on nothing but the article, so that any process may do it."""
    return extract(recogniser.recognise(article))


def find_mentions(recogniser: Recogniser, article: Article) -> list[Mention]:
    """What one article names, in the order of its text."""
    found = (one for sentence in recogniser.recognise(article).sentences for one in sentence.mentions)
    return sorted(found, key=lambda one: (one.start, -one.end))


def cores() -> int:
    """How many processes this one may keep busy."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Parcel:
    """Some articles and their findings, packed, with as much of what all articles tell together as they need.

    `known` is what the entities of the ledger have become, `asked` are spans of which it must be known whether they
    are published.
    """

    articles: tuple[tuple[bytes, bytes], ...]
    settlement: Settlement
    known: dict[Key, Entity]
    asked: frozenset[Span]


@dataclass
class Tools:
    """What one process needs to read articles and to publish what they state, loaded when it is first asked for."""

    base: str
    model: str | None = None
    ledger: Ledger = field(default_factory=Ledger)
    screened: bool = False

    @cached_property
    def recogniser(self) -> Recogniser:
        """The pipeline that finds what articles name."""
        return Recogniser(self.model)

    @cached_property
    def gate(self) -> Gate:
        """The gate with the shapes that ship."""
        return Gate.load(Mapper.load(self.base), screened=self.screened)

    def find(self, articles: list[bytes]) -> list[bytes]:
        """What is found in some articles."""
        return [packed(self._found(cast(Article, unpacked(one)))) for one in articles]

    def publish(self, parcel: Parcel) -> Published:
        """What is published of some articles."""
        found = [(unpacked(article), unpacked(findings)) for article, findings in parcel.articles]
        corrector = Corrector(self.ledger, short_name, parcel.known)
        told = cast(list[tuple[Article, Findings]], found)
        return Publisher(self.gate).publish(told, parcel.settlement, corrector, asked=parcel.asked)

    def _found(self, article: Article) -> Findings:
        return Findings(tuple(find_facts(self.recogniser, article)), tuple(find_counts(article)))


class Workers:
    """Does the work by article in the order in which it is asked for; `pool` is None for this process alone."""

    def __init__(self, tools: Tools, pool: ProcessPoolExecutor | None, processes: int) -> None:
        self.tools, self.pool, self.processes = tools, pool, processes

    def findings(self, articles: Iterable[bytes]) -> Iterator[bytes]:
        """What is found in each article."""
        for some in self._each(self.tools.find if self.pool is None else _find, batches(articles, _READ_AT_ONCE)):
            yield from some

    def mentions(self, articles: Iterable[Article]) -> Iterator[list[Mention]]:
        """What each article names, in the order of its text; other processes begin at once."""
        if self.pool is None:
            return (find_mentions(self.tools.recogniser, article) for article in articles)
        return self.pool.map(_name, articles, chunksize=_READ_AT_ONCE)

    def published(self, parcels: Iterable[Parcel]) -> Iterator[Published]:
        """What is published of each parcel."""
        return self._each(self.tools.publish if self.pool is None else _publish, parcels)

    def at_once(self, *calls: Callable[[], Any]) -> list[Any]:
        """What some calls give, each in a process of its own as far as there are any."""
        return list(self._each(_called, calls))

    def _each(self, make: Callable[[_Item], _Made], items: Iterable[_Item]) -> Iterator[_Made]:
        if self.pool is None:
            yield from map(make, items)
            return
        waiting: deque[Future[_Made]] = deque()
        for item in items:
            waiting.append(self.pool.submit(make, item))
            if len(waiting) > self.processes * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


@contextmanager
def working(count: int, articles: int, tools: Tools) -> Iterator[Workers]:
    """Workers for a number of articles: as many processes as are worth their start, at most `count`.

    Raises CaregraphError where a process is killed.
    """
    needed = min(count, articles // _WORTH_A_PROCESS)
    if needed < 2:
        yield Workers(tools, None, 1)
        return
    # Not forked from a process whose threads may hold locks.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(needed, context, _start, (replace(tools),))
    done = False
    try:
        with _undisturbed():
            for _ in range(needed):
                pool.submit(os.getpid)
        yield Workers(tools, pool, needed)
        done = True
    except BrokenProcessPool as error:
        todo = "free some memory and build again, or use --workers 1"
        raise CaregraphError("a worker process was killed", todo=todo) from error
    finally:
        pool.shutdown(wait=done, cancel_futures=True)
        # Whoever stops the build does not wait for what is still to be done.
        for process in multiprocessing.active_children():
            process.kill()


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Signals wait meanwhile, and do not reach what is started: a process that is cut short in its start complains."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = {one: signal.signal(one, lambda number, _: came.append(number)) for one in _STOPPING}
    signal.pthread_sigmask(signal.SIG_BLOCK, _STOPPING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPPING)
        for one, handler in before.items():
            signal.signal(one, handler)
    for number in came:
        signal.raise_signal(number)


def batches(items: Iterable[_Item], size: int) -> Iterator[list[_Item]]:
    """Items in lists of a size; the last may be shorter."""
    waiting = iter(items)
    while some := list(islice(waiting, size)):
        yield some


_TOOLS: list[Tools] = []
"""The tools of a worker process, once it has started."""


def _start(tools: Tools) -> None:
    # Ctrl-C reaches every process; only the first one says so.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPPING)
    _TOOLS.append(tools)


def _find(articles: list[bytes]) -> list[bytes]:
    return _TOOLS[0].find(articles)


def _name(article: Article) -> list[Mention]:
    return find_mentions(_TOOLS[0].recogniser, article)


def _publish(parcel: Parcel) -> Published:
    return _TOOLS[0].publish(parcel)


def _called(call: Callable[[], Any]) -> Any:
    return call()
