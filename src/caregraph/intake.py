"""Intake: articles are read into the cache, and what is found in each is put beside it, once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from caregraph.cache import Cache, identity_of, unpacked
from caregraph.errors import ArticleError, CaregraphError, UsageError
from caregraph.following import Run
from caregraph.model.findings import Findings
from caregraph.model.text import Article
from caregraph.publishing import Found
from caregraph.reading import Source, at_hand, find_sources, read
from caregraph.workers import Workers


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """An article of a build: its key, where it lies, the hash of that, and by what the cache knows it."""

    key: str
    source: str
    sha256: str
    identity: bytes


def take_in(sources: Sequence[Source | str], cache: Cache, run: Run) -> list[Entry]:
    """Read all articles into the cache, sorted by key; raises UsageError where there is none."""
    files = _files(sources, run)
    entries: list[Entry] = []
    with run.stage("read", len(files)):
        for file in at_hand(files):
            for found in read(file):
                if isinstance(found, Article):
                    entries.append(_kept(found, cache))
                else:
                    run.problem(found)
            run.watch.step()
        cache.save()
    kept = list(_one_a_key(entries, run))
    if not kept:
        raise UsageError(
            "no readable article, so nothing was built", todo="give .txt, .html or .jsonl files of articles"
        )
    return kept


def find_all(entries: Sequence[Entry], cache: Cache, crew: Workers, run: Run) -> None:
    """Find what each article states, unless the cache knows it."""
    unknown = cache.without_findings(entry.identity for entry in entries)
    with run.stage("recognise and extract", len(entries)):
        run.watch.step(len(entries) - len(unknown))
        try:
            for identity, found in zip(unknown, crew.findings(map(cache.article, unknown)), strict=True):
                cache.found(identity, *found)
                run.watch.step()
        finally:
            cache.save()


def found_in(entry: Entry, cache: Cache) -> Found:
    """An article with what was found in it."""
    article, findings = unpacked(cache.article(entry.identity)), unpacked(cache.findings(entry.identity))
    return cast(Article, article), cast(Findings, findings)


def _kept(article: Article, cache: Cache) -> Entry:
    identity = identity_of(article)
    cache.add(identity, article)
    return Entry(article.key, article.source, article.sha256, identity)


def _files(sources: Sequence[Source | str], run: Run) -> list[Source]:
    if len(sources) == 1:
        return find_sources(sources)
    usable = []
    for source in sources:
        try:
            find_sources([source])
            usable.append(source)
        except CaregraphError as error:
            run.problem(error)
    return find_sources(usable)


def _one_a_key(entries: Iterable[Entry], run: Run) -> Iterator[Entry]:
    # Sorted, so that the order of the inputs decides neither the bytes of the graph nor which of two is kept.
    kept: dict[str, Entry] = {}
    for entry in sorted(entries):
        first = kept.setdefault(entry.key, entry)
        if first is entry:
            yield entry
            continue
        todo = f"{first.source} is kept; rename this one, or give it another id"
        run.problem(ArticleError(f"a second article with the key {entry.key!r}", where=entry.source, todo=todo))
