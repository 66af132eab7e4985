"""Workers: articles read and published in this process, or in several that keep what they have loaded."""

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain, islice
from typing import Any, Protocol, TypeVar, cast

from caregraph.cache import Kept, packed, unpacked
from caregraph.errors import CaregraphError
from caregraph.extraction import extract
from caregraph.extraction.counts import find_counts
from caregraph.extraction.offices import of_office
from caregraph.graph.ledger import short_name
from caregraph.graph.mapping import Mapper
from caregraph.graph.validation import Gate
from caregraph.identity import Corrector, Ledger, Settlement
from caregraph.identity.names import Key
from caregraph.identity.withholding import Withholding
from caregraph.model.entity import Entity
from caregraph.model.fact import Fact
from caregraph.model.findings import Findings
from caregraph.model.mention import Mention, Recognised
from caregraph.model.text import Article, Span
from caregraph.named import named
from caregraph.orphans import end_with_parent
from caregraph.publishing import Published, Publisher
from caregraph.recognition import Recogniser

_Item = TypeVar("_Item")
_Made = TypeVar("_Made")

# Fewer articles are done before a second process has loaded its vocabulary.
_WORTH_A_PROCESS = 60
_READ_AT_ONCE = 8  # articles
_AHEAD = 3  # tasks that wait for each process
_STOPPING = (signal.SIGINT, signal.SIGTERM)


def find_facts(recogniser: Recogniser, article: Article) -> list[Fact]:
    """What one article states; it depends on nothing but the article, so that any process may do it."""
    return facts_in(recogniser.recognise(article))


def facts_in(recognised: Recognised) -> list[Fact]:
    """What one article states, once it is known what it names."""
    return of_office(recognised, extract(recognised))


def mentions_in(recognised: Recognised) -> list[Mention]:
    """What one article names, in the order of its text."""
    found = (one for sentence in recognised.sentences for one in sentence.mentions)
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
    ledger: Ledger
    known: dict[Key, Entity]
    asked: frozenset[Span]


@dataclass(frozen=True, slots=True)
class Setup:
    """What every process that does a part of a build must know, wherever it runs."""

    base: str
    model: str | None = None
    screened: bool = False


@lru_cache(maxsize=1)
def recogniser_of(setup: Setup) -> Recogniser:
    """The pipeline that finds what articles name; a process loads it once."""
    return Recogniser(setup.model)


@lru_cache(maxsize=1)
def gate_of(setup: Setup) -> Gate:
    """The gate with the shapes that ship; a process loads it once."""
    return Gate.load(Mapper.load(setup.base), screened=setup.screened)


def find(setup: Setup, articles: list[bytes]) -> list[Kept]:
    """What is found in some articles; it depends on nothing else, so that any process may do it."""
    recogniser = recogniser_of(setup)
    return [_kept(recogniser.recognise(cast(Article, unpacked(one)))) for one in articles]


@contextmanager
def uncollected() -> Iterator[None]:
    """Reference counts alone free memory meanwhile: to look for cycles among many terms, of which few have any, takes
    a quarter of the time.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def publish(setup: Setup, parcel: Parcel) -> list[bytes]:
    """What is published of each article, packed: a fifteenth of its size, between machines and in the cache."""
    return [packed(one) for one in published_of(setup, parcel)]


@uncollected()
def published_of(setup: Setup, parcel: Parcel) -> list[Published]:
    """What is published of each article of a parcel."""
    found = [(unpacked(article), unpacked(findings)) for article, findings in parcel.articles]
    corrector = Corrector(parcel.ledger, short_name, parcel.known)
    told = cast(list[tuple[Article, Findings]], found)
    publisher = Publisher(gate_of(setup))
    return list(publisher.publish(told, parcel.settlement, corrector, asked=parcel.asked))


def _kept(recognised: Recognised) -> Kept:
    return Kept(packed(_found(recognised)), packed(named(recognised)))


def _found(recognised: Recognised) -> Findings:
    return Findings(tuple(facts_in(recognised)), tuple(find_counts(recognised.article)))


def find_without(setup: Setup, withholding: Withholding) -> tuple[Article, Findings]:
    """An article without those who are forgotten, and what is found in it."""
    recognised = recogniser_of(setup).recognise(withholding.article)
    return withholding.applied(mentions_in(recognised), _found(recognised))


class Pool(Protocol):
    """Processes that carry out what is submitted to them."""

    def submit(self, make: Callable[..., _Made], /, *items: Any) -> "Future[_Made]": ...


class Workers:
    """Does the work by article in the order in which it is asked for.

    `pool` is None for this process alone. `nearby` does what needs the files of this machine, where the pool's
    processes may be on others.
    """

    def __init__(
        self, setup: Setup, pool: Pool | None = None, processes: int = 1, *, nearby: "Workers | None" = None
    ) -> None:
        self.setup, self.pool, self.processes, self._nearby = setup, pool, processes, nearby or self

    def findings(self, articles: Iterable[bytes]) -> Iterator[Kept]:
        """What is found in each article."""
        return chain.from_iterable(self.anywhere(partial(find, self.setup), batches(articles, _READ_AT_ONCE)))

    def published(self, parcels: Iterable[Parcel]) -> Iterator[bytes]:
        """What is published of each article of each parcel, packed."""
        return chain.from_iterable(self.anywhere(partial(publish, self.setup), parcels))

    def at_once(self, *calls: Callable[[], Any]) -> list[Any]:
        """What some calls give, each in a process of its own on this machine as far as there are any."""
        return list(self.each(_called, calls))

    def each(self, make: Callable[[_Item], _Made], items: Iterable[_Item], *, ahead: int = _AHEAD) -> Iterator[_Made]:
        """What comes of each item on this machine; `ahead` is how many wait for each process at first."""
        return self._nearby.anywhere(make, items, ahead=ahead)

    def anywhere(
        self, make: Callable[[_Item], _Made], items: Iterable[_Item], *, ahead: int = _AHEAD
    ) -> Iterator[_Made]:
        """What comes of each item anywhere; processes begin at once, and are never far ahead of whoever takes it."""
        if self.pool is None:
            return map(make, items)
        submitted = map(partial(self.pool.submit, make), items)
        return _in_turn(deque(islice(submitted, self.processes * ahead)), submitted)


def _in_turn(waiting: "deque[Future[_Made]]", more: "Iterator[Future[_Made]]") -> Iterator[_Made]:
    while waiting:
        yield waiting.popleft().result()
        waiting.extend(islice(more, 1))


@contextmanager
def working(count: int, articles: int, setup: Setup) -> Iterator[Workers]:
    """Workers for a number of articles: as many processes as are worth their start, at most `count`.

    Raises CaregraphError where a process is killed.
    """
    needed = min(count, articles // _WORTH_A_PROCESS)
    if needed < 2:
        yield Workers(setup)
        return
    # Not forked from a process whose threads may hold locks.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(needed, context, _start)
    done = False
    try:
        with _undisturbed():
            for _ in range(needed):
                pool.submit(os.getpid)
        yield Workers(setup, pool, needed)
        done = True
    except BrokenProcessPool as error:
        todo = "free some memory and build again, or use --workers 1"
        raise CaregraphError("a worker process was killed", todo=todo) from error
    finally:
        if not done:  # Whoever stops the build does not wait for what is still to be done.
            for process in multiprocessing.active_children():
                process.kill()
        # The pool's thread is waited for: left alone, it may close its pipe while Python's exit writes to it.
        pool.shutdown(cancel_futures=True)


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


def _start() -> None:
    # Ctrl-C reaches every process; only the first one says so.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPPING)
    end_with_parent()


@uncollected()
def _called(call: Callable[[], Any]) -> Any:
    return call()
