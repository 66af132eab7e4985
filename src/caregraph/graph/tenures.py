"""Tenures as RDF: who held which post when, as all articles tell it together, and what was known by which day."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from caregraph.graph import vocabulary as v
from caregraph.graph.iris import Iris
from caregraph.graph.labels import filled
from caregraph.graph.mapping import Edge, Mapper
from caregraph.graph.statings import Stating
from caregraph.graph.terms import date_literal, spoken
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.tenure import Clue, ClueKind, Day, Known, histories
from caregraph.model.text import Article

_ON_ITS_DAY = {"current": ClueKind.HELD, "former": ClueKind.OVER, "future": ClueKind.AHEAD}
_DATED = {
    "appointed": ClueKind.BEGAN,
    "resigned": ClueKind.ENDED,
    "dismissed": ClueKind.ENDED,
    "retired": ClueKind.ENDED,
}


@dataclass(frozen=True, slots=True)
class Held:
    """A post as tenures tell it apart, by IRIs: who, in which role, and where if that is told."""

    person: str
    role: str
    organisation: str

    @classmethod
    def of(cls, stating: Stating, iris: Iris) -> "Held | None":
        """The post that a stating is about, if it names a person and a role."""
        person, role, organisation = (stating.values.get(name) for name in ("person", "role", "organisation"))
        if isinstance(person, Person) and isinstance(role, Term):
            where = iris.entity(organisation) if isinstance(organisation, Council | Body) else ""
            return cls(iris.entity(person), iris.entity(role), where)
        return None


Told = tuple[Held, str, Clue]
"""A clue, the post that it is about, and how the article words that."""


@dataclass(slots=True)
class _Pool:
    """All that articles tell of one post, and the first in the alphabet of the ways in which they word it."""

    label: str
    clues: list[Clue]


def tenure_quads(mapper: Mapper, told: Iterable[Told]) -> Iterator[Quad]:
    """The graph of tenures that follows from what articles assert of posts and of changes of post, post by post."""
    pools: dict[Held, _Pool] = {}
    for held, label, clue in told:
        pool = pools.setdefault(held, _Pool(label, []))
        pool.label = min(pool.label, label)
        pool.clues.append(clue)
    graph = NamedNode(mapper.iris.graph("tenures"))
    for held, pool in pools.items():
        for one in histories(pool.clues):
            edges = list(_edges(mapper.cg, held, one))
            tenure = NamedNode(mapper.iris.tenure(_hash(edges)))
            yield Quad(tenure, v.RDFS_LABEL, Literal(pool.label, language="en"), graph)
            yield from (Quad(tenure, *edge, graph) for edge in dict.fromkeys(edges))


def clues(iris: Iris, article: Article, told: Iterable[Stating]) -> Iterator[Told]:
    """What one article tells of the times in which posts are held."""
    said = [(held, one) for one in told if one.certainty.asserted and (held := Held.of(one, iris))]
    tenures = {held: _slug(one, "tenure") for held, one in said if one.kind.name == "post"}
    for held, stating in said:
        source = iris.assertion(article.key, stating.key)
        for kind, date in _dates(stating, article, tenures.get(held, "")):
            yield held, _label(stating), Clue(kind, date, article.published, source)


def _label(stating: Stating) -> str:
    labels = {name: spoken(value) for name, value in stating.values.items()}
    return filled("Tenure of {person} as {role}[ at {organisation}]", labels)


def _dates(stating: Stating, article: Article, tenure: str) -> Iterator[tuple[ClueKind, PartialDate | None]]:
    """What a stating tells, and the date of each; of an event, nothing that its own article contradicts."""
    if stating.kind.name == "post":
        yield _ON_ITS_DAY[_slug(stating, "tenure")], article.published
        for role, kind in (("start", ClueKind.BEGAN), ("end", ClueKind.ENDED)):
            date = stating.values.get(role)
            if isinstance(date, PartialDate):
                yield kind, date
    elif stating.kind.name == "event":
        event, date = _DATED.get(_slug(stating, "event")), stating.values.get("date")
        if event and isinstance(date, PartialDate) and not _announced_only(event, date, article, tenure):
            yield event, date


def _announced_only(event: ClueKind, date: PartialDate, article: Article, tenure: str) -> bool:
    """Whether an event is dated before its effect: appointed, yet to begin; resigned, yet still in post."""
    if event is ClueKind.BEGAN:
        return tenure == "future"
    past = article.published is not None and date.last_day() < article.published.first_day()
    return tenure == "current" and past


def _slug(stating: Stating, role: str) -> str:
    value = stating.values.get(role)
    return value.slug if isinstance(value, Term) else ""


def _edges(cg: v.Namespace, held: Held, known: Known) -> Iterator[Edge]:
    tenure = known.tenure
    yield v.RDF_TYPE, cg["Tenure"]
    yield cg["person"], NamedNode(held.person)
    yield cg["role"], NamedNode(held.role)
    if held.organisation:
        yield cg["organisation"], NamedNode(held.organisation)
    for name, clues in (("startDate", tenure.began), ("endDate", tenure.ended)):
        yield from ((cg[name], date_literal(clue.date)) for clue in clues if clue.date)
    for name, (first, last) in (("startDate", tenure.start), ("endDate", tenure.end)):
        yield from _day(cg[f"{name}From"], first)
        yield from _day(cg[f"{name}To"], last)
    yield from _day(cg["knownFrom"], known.since)
    yield from _day(cg["knownUntil"], known.until)
    if known.latest:
        yield cg["upToDate"], Literal(True)
    yield from ((cg["restsOn"], NamedNode(source)) for source in tenure.sources)


def _day(predicate: NamedNode, day: Day | None) -> Iterator[Edge]:
    if day:
        yield predicate, Literal(day.isoformat(), datatype=v.XSD_DATE)


def _hash(edges: Iterable[Edge]) -> str:
    parts = sorted(f"{predicate.value} {value}" for predicate, value in edges)
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]
