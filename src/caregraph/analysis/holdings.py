"""Holdings: who held which post from when to when, as the tenures of the graph tell it, and who followed whom."""

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from pyoxigraph import Store

from caregraph.analysis.facts import rows_of
from caregraph.analysis.offices import office_of
from caregraph.analysis.ties import Actor, Source
from caregraph.graph.vocabulary import DEFAULT_BASE

_TENURES = """
SELECT ?tenure ?person ?name ?role ?where ?organisation ?start ?startFrom ?startTo ?end ?endFrom ?endTo
{ ?tenure a cg:Tenure ; cg:upToDate true ; cg:person ?person ; cg:role/skos:prefLabel ?role .
  ?person rdfs:label ?name .
  OPTIONAL { ?tenure cg:organisation ?where . ?where rdfs:label ?organisation }
  OPTIONAL { ?tenure cg:startDate ?start }
  OPTIONAL { ?tenure cg:startDateFrom ?startFrom }
  OPTIONAL { ?tenure cg:startDateTo ?startTo }
  OPTIONAL { ?tenure cg:endDate ?end }
  OPTIONAL { ?tenure cg:endDateFrom ?endFrom }
  OPTIONAL { ?tenure cg:endDateTo ?endTo } }
ORDER BY ?tenure ?start ?end
"""
_WORDS = """
SELECT DISTINCT ?tenure ?article ?title ?published ?certainty ?words ?exact
{ ?tenure a cg:Tenure ; cg:upToDate true ; cg:restsOn ?assertion .
  ?assertion cg:article ?source ; cg:firstEvidence ?words ; cg:certainty ?certain .
  ?source dcterms:identifier ?article . ?words cg:exact ?exact .
  OPTIONAL { ?source dcterms:title ?title }
  OPTIONAL { ?source dcterms:issued ?published }
  BIND (STRAFTER(STR(?certain), "/id/certainty/") AS ?certainty) }
ORDER BY ?tenure ?published ?article ?words
"""
_STANDING_IN = re.compile(r"^(?:interim|acting|temporary)\s+", re.IGNORECASE)
_REPLACED = re.compile(r"\b(?:replac|succe(?:ed|ss)|t(?:ook|ak\w+) (?:over\b|the place))", re.IGNORECASE)
_NEVER = datetime.date.max

Window = tuple[datetime.date, datetime.date]


@dataclass(frozen=True, slots=True)
class Bounds:
    """One end of a holding: the date that articles give outright, and the days between which it lies."""

    told: str
    first: datetime.date | None
    last: datetime.date | None

    def __str__(self) -> str:
        if self.told:
            return self.told
        if self.first and self.last:
            return f"between {self.first} and {self.last}"
        return f"by {self.last}" if self.last else f"not before {self.first}" if self.first else ""


@dataclass(frozen=True, slots=True)
class Holding:
    """One person's time in one post."""

    iri: str
    person: Actor
    role: str
    organisation: Actor | None
    start: Bounds
    end: Bounds
    sources: tuple[Source, ...] = field(repr=False)

    @property
    def stands_in(self) -> bool:
        """Whether the post is held for the time being only."""
        return bool(_STANDING_IN.match(self.role))

    @property
    def office(self) -> str:
        """The office that is held, whatever the council calls it and whether or not for the time being."""
        plain = _STANDING_IN.sub("", self.role)
        return office_of(plain) or plain

    @property
    def window(self) -> Window | None:
        """Days on which the post was surely held, or, where its ends cross, days among which it surely was."""
        days = [day for day in (self.start.last, self.end.first) if day]
        return (min(days), max(days)) if len(days) == 2 else None

    @property
    def certain(self) -> Window | None:
        """The days on each of which the post was surely held."""
        return self.window if self.start.last and self.end.first and self.start.last <= self.end.first else None

    @property
    def order(self) -> tuple[datetime.date, datetime.date, str]:
        """Where it stands among other holdings: what is over comes before what is not."""
        return self.end.last or _NEVER, self.start.last or self.start.first or _NEVER, self.iri


@dataclass(frozen=True, slots=True)
class Succession:
    """One person after another in one office; `basis` is told where an article says so in one sentence, else dates."""

    before: Holding
    after: Holding
    basis: str
    source: Source


def holdings(store: Store, *, base: str = DEFAULT_BASE) -> list[Holding]:
    """Every holding as all articles together tell it, in the order of the graph."""
    words: dict[str, list[Source]] = defaultdict(list)
    for tenure, article, title, published, certainty, evidence, exact in rows_of(store, _WORDS, base=base):
        words[tenure].append(Source(article, title, published, certainty, evidence, exact))
    rows: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for tenure, *told in rows_of(store, _TENURES, base=base):
        rows[tenure].append(tuple(told))
    return [_holding(tenure, told, tuple(words[tenure])) for tenure, told in rows.items()]


def successions(found: Iterable[Holding]) -> list[Succession]:
    """Who followed whom at each organisation: by dates where one person holds an office, else if a sentence says so."""
    offices: dict[tuple[str, str], list[Holding]] = defaultdict(list)
    for one in found:
        if one.organisation:
            offices[one.organisation.iri, one.office].append(one)
    return [link for key in sorted(offices) for link in _links(sorted(offices[key], key=_known))]


def overlaps(one: Window, other: Window) -> bool:
    """Whether two stretches of days share one."""
    return one[0] <= other[1] and other[0] <= one[1]


def _known(one: Holding) -> tuple[datetime.date, bool, str]:
    # The last day that anything is known of; of two who are known to the same day, who is over comes first.
    day = one.end.first or one.end.last or one.start.last or one.start.first or _NEVER
    return day, one.end.last is None, one.iri


def _links(line: list[Holding]) -> Iterator[Succession]:
    for before, after in pairwise(line):
        if before.person == after.person:
            continue
        told = _sentence(before, after)
        if told:
            yield Succession(before, after, "told", told)
        elif office_of(before.office) and (before.end.last or _surely_earlier(before, after)):
            yield Succession(before, after, "dates", after.sources[0])


def _surely_earlier(before: Holding, after: Holding) -> bool:
    known, begins = before.end.first or before.start.last, after.start.first
    return bool(known and begins and known <= begins) or bool(
        before.certain and after.certain and before.certain[1] < after.certain[0]
    )


def _sentence(before: Holding, after: Holding) -> Source | None:
    """The words that name one as the other's successor: they speak of replacing, and serve or name both."""
    mine = {source.evidence for source in before.sources}
    surname = before.person.name.replace("’", "'").rsplit(" ", 1)[-1]
    told = (one for one in after.sources if _REPLACED.search(one.words))
    return next((one for one in told if one.evidence in mine or surname in one.words.replace("’", "'")), None)


def _holding(tenure: str, rows: list[tuple[str, ...]], sources: tuple[Source, ...]) -> Holding:
    person, name, role, where, organisation, _, start_from, start_to, _, end_from, end_to = rows[0]
    starts, ends = ({row[place] for row in rows} for place in (5, 8))
    return Holding(
        tenure,
        Actor(person, name),
        role,
        Actor(where, organisation) if where else None,
        # Several dates for one end are a conflict; then only their bounds are shown.
        Bounds(starts.pop() if len(starts) == 1 else "", _day(start_from), _day(start_to)),
        Bounds(ends.pop() if len(ends) == 1 else "", _day(end_from), _day(end_to)),
        sources,
    )


def _day(text: str) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None
