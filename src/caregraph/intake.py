"""Intake: articles are read into the cache, and what is found in each is put beside it, once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import cast

from caregraph.cache import Cache, identity_of, packed, unpacked
from caregraph.errors import ArticleError, CacheError, CaregraphError, UsageError
from caregraph.following import Run
from caregraph.identity import Forgotten
from caregraph.identity.forgetting import masked
from caregraph.identity.withholding import Withholding
from caregraph.model.findings import Findings
from caregraph.model.text import Article
from caregraph.publishing import Found
from caregraph.reading import Source, at_hand, find_sources, read
from caregraph.workers import Setup, Workers, find_without


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """An article of a build: its key, where it lies, the hash of that, and by what the cache knows it."""

    key: str
    source: str
    sha256: str
    identity: bytes


def take_in(
    sources: Sequence[Source | str], cache: Cache, run: Run, *, setup: Setup, forgotten: Forgotten
) -> list[Entry]:
    """Read all articles into the cache, sorted by key; raises UsageError where there is none.

    One that names somebody who is forgotten goes there without them, so that no name of theirs is ever kept.
    """
    files = _files(sources, run)
    entries: list[Entry] = []
    with run.stage("read", len(files)):
        for file in at_hand(files):
            for found in read(file):
                if not isinstance(found, Article):
                    run.problem(_unnamed(found, forgotten))
                elif withholding := Withholding.of(found, forgotten):
                    entries.append(_kept_without(withholding, cache, setup))
                else:
                    entries.append(_kept(found, cache))
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
    """An article with what was found in it; raises CacheError where that is another article."""
    article = cast(Article, unpacked(cache.article(entry.identity)))
    # An article that somebody was taken out of goes by another hash than its own words give.
    if entry.source and identity_of(article) != entry.identity:
        raise CacheError("the cache is damaged (an article has become another)")
    return article, cast(Findings, unpacked(cache.findings(entry.identity)))


def _kept(article: Article, cache: Cache) -> Entry:
    identity = identity_of(article)
    cache.add(identity, article)
    return Entry(article.key, article.source, article.sha256, identity)


def _kept_without(withholding: Withholding, cache: Cache, setup: Setup) -> Entry:
    """The entry of an article without some of its people; where it lies is not told, since the names stand there."""
    article = withholding.article
    identity = sha256(identity_of(article) + withholding.identity).digest()
    if not cache.knows(identity):
        kept, findings = find_without(setup, withholding)
        cache.add(identity, kept)
        cache.found(identity, packed(findings))
    return Entry(withholding.key, "", article.sha256, identity)


def _unnamed(error: CaregraphError, forgotten: Forgotten) -> CaregraphError:
    """What is wrong with an input, without the name of somebody who is forgotten."""
    told = (error.what, error.where, error.todo)
    what, where, todo = (masked(text, forgotten.everywhere.named_in(text, plain=True)) for text in told)
    return error if (what, where, todo) == told else ArticleError(what, where=where, todo=todo)


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
