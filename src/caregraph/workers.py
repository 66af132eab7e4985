"""Workers: facts found and judged article by article, in this process or in several that keep what they have loaded."""

import multiprocessing
import os
import signal
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property

from caregraph.errors import CaregraphError
from caregraph.extraction import extract
from caregraph.extraction.kinds import KINDS
from caregraph.graph.mapping import Mapper
from caregraph.graph.validation import Batch, Gate, Verdict
from caregraph.model.fact import Fact
from caregraph.model.mention import Mention
from caregraph.model.text import Article
from caregraph.recognition import Recogniser

# Fewer articles are done before a second process has loaded its vocabulary.
_WORTH_A_PROCESS = 60
_AT_ONCE = 8  # articles handed over at a time


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


@dataclass
class Tools:
    """What one process needs to read articles and to judge what they state, loaded when it is first asked for."""

    base: str
    model: str | None = None

    @cached_property
    def recogniser(self) -> Recogniser:
        """The pipeline that finds what articles name."""
        return Recogniser(self.model)

    @cached_property
    def gate(self) -> Gate:
        """The gate with the shapes that ship."""
        return Gate.load(Mapper.load(self.base))


class Workers:
    """Does the work by article in the order in which it is asked for; `pool` is None for this process alone."""

    def __init__(self, tools: Tools, pool: ProcessPoolExecutor | None) -> None:
        self.tools, self.pool = tools, pool

    def facts(self, articles: Iterable[Article]) -> Iterator[list[Fact]]:
        """What each article states."""
        if self.pool is None:
            for article in articles:
                yield find_facts(self.tools.recogniser, article)
        else:
            yield from map(_told, self.pool.map(_find, articles, chunksize=_AT_ONCE))

    def mentions(self, articles: Iterable[Article]) -> Iterator[list[Mention]]:
        """What each article names, in the order of its text; other processes begin at once."""
        if self.pool is None:
            return (find_mentions(self.tools.recogniser, article) for article in articles)
        return self.pool.map(_name, articles, chunksize=_AT_ONCE)

    def verdicts(self, batches: Iterable[Batch]) -> Iterator[Verdict]:
        """What the gate says of each batch."""
        if self.pool is None:
            for batch in batches:
                yield self.tools.gate.check(batch)
        else:
            for verdict in self.pool.map(_check, batches):
                accepted = {key: tuple(_told(facts)) for key, facts in verdict.accepted.items()}
                yield replace(verdict, accepted=accepted)


@contextmanager
def working(count: int, articles: int, tools: Tools) -> Iterator[Workers]:
    """Workers for a number of articles: as many processes as are worth their start, at most `count`.

    Raises CaregraphError where a process is killed.
    """
    needed = min(count, articles // _WORTH_A_PROCESS)
    if needed < 2:
        yield Workers(tools, None)
        return
    # Not forked from a process whose threads may hold locks.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(needed, context, _start, (tools.base, tools.model))
    try:
        yield Workers(tools, pool)
    except BrokenProcessPool as error:
        todo = "free some memory and build again, or use --workers 1"
        raise CaregraphError("a worker process was killed", todo=todo) from error
    finally:
        # Whoever stops the build does not wait for what is still to be read.
        pool.shutdown(wait=False, cancel_futures=True)


_TOOLS: list[Tools] = []
"""The tools of a worker process, once it has started."""


def _start(base: str, model: str | None) -> None:
    # Ctrl-C reaches every process; only the first one says so.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _TOOLS.append(Tools(base, model))


def _find(article: Article) -> list[Fact]:
    return find_facts(_TOOLS[0].recogniser, article)


def _name(article: Article) -> list[Mention]:
    return find_mentions(_TOOLS[0].recogniser, article)


def _check(batch: Batch) -> Verdict:
    return _TOOLS[0].gate.check(batch)


def _told(facts: Sequence[Fact]) -> list[Fact]:
    """Facts from another process, with the kinds that this one knows."""
    return [replace(fact, kind=KINDS[fact.kind.name]) for fact in facts]
