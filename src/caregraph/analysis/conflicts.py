"""Where articles disagree, with each other or with themselves, each put as a question with the words of both sides."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from pyoxigraph import Store

from caregraph.analysis.facts import rows_of
from caregraph.analysis.offices import office_of
from caregraph.analysis.queries import Answer
from caregraph.graph.vocabulary import DEFAULT_BASE

_GRADES = """
SELECT ?one ?other ?council ?area ?oneGrade ?oneDate ?otherGrade ?otherDate ?oneKey ?oneWords ?otherKey ?otherWords
{ ?one a cg:Judgement ; cg:council ?node ; cg:area ?part ; cg:grade ?grade ; cg:date ?oneDate ;
    cg:dateFrom ?from ; cg:dateTo ?to .
  ?other a cg:Judgement ; cg:council ?node ; cg:area ?part ; cg:grade ?rival ; cg:date ?otherDate ;
    cg:dateFrom ?otherFrom ; cg:dateTo ?otherTo .
  FILTER (STR(?grade) < STR(?rival) && ?from <= ?otherTo && ?otherFrom <= ?to)
  ?node rdfs:label ?council . ?part skos:prefLabel ?area .
  ?grade skos:prefLabel ?oneGrade . ?rival skos:prefLabel ?otherGrade .
  ?oneSaid cg:fact ?one ; cg:certainty ?oneCertain ; cg:article/dcterms:identifier ?oneKey ;
    cg:firstEvidence/cg:exact ?oneWords .
  ?otherSaid cg:fact ?other ; cg:certainty ?otherCertain ; cg:article/dcterms:identifier ?otherKey ;
    cg:firstEvidence/cg:exact ?otherWords .
  OPTIONAL { ?oneSaid cg:inspector ?oneInspector } OPTIONAL { ?otherSaid cg:inspector ?otherInspector }
  FILTER (COALESCE(?oneInspector = ?otherInspector, true))
  FILTER (REGEX(STR(?oneCertain), "/(stated|reported)$") && REGEX(STR(?otherCertain), "/(stated|reported)$")) }
ORDER BY ?council ?area ?one ?other ?oneKey ?otherKey ?oneWords ?otherWords
"""
_HOLDERS = """
SELECT ?tenure ?organisation ?person ?role ?from ?to ?key ?words
{ ?tenure a cg:Tenure ; cg:upToDate true ; cg:organisation ?node ; cg:person ?who ; cg:role ?what ; cg:restsOn ?said ;
    cg:startDateTo ?from ; cg:endDateFrom ?to .
  FILTER (?from <= ?to)
  ?node a cg:LocalAuthority ; rdfs:label ?organisation . ?who rdfs:label ?person . ?what skos:prefLabel ?role .
  ?said cg:article/dcterms:identifier ?key ; cg:firstEvidence/cg:exact ?words . }
ORDER BY ?organisation ?from ?to ?tenure ?key ?words ?person ?role
"""
_DATES = """
SELECT ?post ?end ?person ?role ?organisation ?date ?from ?to ?key ?words
{ ?tenure a cg:Tenure ; cg:upToDate true ; cg:person ?who ; cg:role ?what ; cg:restsOn ?said .
  ?who rdfs:label ?person . ?what skos:prefLabel ?role .
  OPTIONAL { ?tenure cg:organisation ?node . ?node rdfs:label ?organisation }
  ?said cg:article/dcterms:identifier ?key ; cg:firstEvidence/cg:exact ?words .
  { ?said cg:startDate ?date ; cg:startDateFrom ?from ; cg:startDateTo ?to BIND ("begin" AS ?end) }
  UNION { ?said cg:endDate ?date ; cg:endDateFrom ?from ; cg:endDateTo ?to BIND ("end" AS ?end) }
  UNION { ?said cg:fact ?event . ?event cg:event ?change ; cg:date ?date ; cg:dateFrom ?from ; cg:dateTo ?to
    BIND (IF(STRENDS(STR(?change), "/appointed"), "begin", "end") AS ?end) }
  BIND (IF(?end = "begin", cg:startDate, cg:endDate) AS ?told)
  FILTER EXISTS { ?tenure ?told ?date }
  # Two times that nothing tells apart but a second beginning are asked about together.
  OPTIONAL {
    ?before a cg:Tenure ; cg:upToDate true ; cg:person ?who ; cg:role ?what ; cg:startDate ?first ; cg:endDateTo ?last .
    ?tenure cg:startDateTo ?last .
    FILTER (?before != ?tenure && ?end = "begin")
    FILTER NOT EXISTS { ?before cg:endDate ?left }
    FILTER (COALESCE(?node = ?elsewhere, true)) OPTIONAL { ?before cg:organisation ?elsewhere }
  }
  BIND (COALESCE(?before, ?tenure) AS ?post) }
ORDER BY ?organisation ?role ?person ?post ?end ?from ?to ?key ?words
"""
_COUNTS = """
SELECT ?count ?key ?label ?number ?grade ?area ?date ?total ?part ?words
{ ?count a cg:Count ; rdfs:label ?label ; cg:number ?number ; cg:article ?article ; cg:evidence ?evidence .
  ?article dcterms:identifier ?key .
  ?evidence cg:start ?start ; cg:exact ?words .
  OPTIONAL { ?count cg:countedGrade ?grade } OPTIONAL { ?count cg:countedArea ?area }
  OPTIONAL { ?count cg:date ?date } OPTIONAL { ?count cg:divides ?total }
  OPTIONAL { ?sum cg:addend ?count ; cg:countedGrade ?summed BIND (true AS ?part) } }
ORDER BY ?key ?start ?count
"""
_COLUMNS = "conflict about question article evidence other_article other_evidence".split()


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a conflict: which article says it, in which words."""

    article: str
    words: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two things said that cannot both be so, put as a question; neither is retired."""

    kind: str
    about: str
    question: str
    one: Side
    other: Side

    def row(self) -> tuple[str, ...]:
        """The conflict as a line of the table."""
        one, other = self.one, self.other
        return (self.kind, self.about, self.question, one.article, one.words, other.article, other.words)


def conflicts(store: Store, *, base: str = DEFAULT_BASE) -> Answer:
    """Questions where articles disagree: grades, two people in one office, dates, and sums that do not add up."""
    ask = _Asker(store, base)
    found = [*_grades(ask), *_holders(ask), *_dates(ask), *_sums(ask)]
    return Answer(tuple(_COLUMNS), tuple(dict.fromkeys(one.row() for one in found)))


@dataclass(frozen=True, slots=True)
class _Asker:
    store: Store
    base: str

    def rows(self, text: str) -> list[tuple[str, ...]]:
        """The rows of a query, with empty texts for what is not told."""
        return rows_of(self.store, text, base=self.base)


def _grades(ask: _Asker) -> Iterator[Conflict]:
    """Two grades for one inspection: the same council and area on dates that may be the same."""
    seen = set()
    for one, other, council, area, grade, date, rival, other_date, key, words, other_key, other_words in ask.rows(
        _GRADES
    ):
        if (one, other) not in seen:
            seen.add((one, other))
            question = f"Was {council} graded {grade} ({date}) or {rival} ({other_date}), {area}?"
            yield Conflict("grades", council, question, Side(key, words), Side(other_key, other_words))


@dataclass(frozen=True, slots=True)
class _Holder:
    person: str
    start: str
    end: str
    side: Side


def _holders(ask: _Asker) -> Iterator[Conflict]:
    """Two people who for certain held one office of one council on the same day."""
    offices: dict[tuple[str, str], dict[str, _Holder]] = defaultdict(dict)
    for tenure, organisation, person, role, start, end, key, words in ask.rows(_HOLDERS):
        office = office_of(role)
        if office:
            holder = _Holder(person, start, end, Side(key, words))
            offices[organisation, office].setdefault(tenure, holder)
    for (organisation, office), holders in sorted(offices.items()):
        for one, other in combinations(holders.values(), 2):
            day = max(one.start, other.start)
            if one.person != other.person and day <= min(one.end, other.end):
                question = f"Were {one.person} and {other.person} both {office} at {organisation} on {day}?"
                yield Conflict("offices", organisation, question, one.side, other.side)


@dataclass(frozen=True, slots=True)
class _Dated:
    date: str
    start: str
    end: str
    side: Side


def _dates(ask: _Asker) -> Iterator[Conflict]:
    """Two dates for the beginning or the end of one person's time in one post."""
    told: dict[tuple[str, ...], list[_Dated]] = defaultdict(list)
    for post, end, person, role, organisation, date, first, last, key, words in ask.rows(_DATES):
        told[post, end, person, role, organisation].append(_Dated(date, first, last, Side(key, words)))
    for (_, end, person, role, organisation), dates in told.items():
        for one, other in _apart(dates):
            at = f" at {organisation}" if organisation else ""
            question = f"Did {person}'s time as {role}{at} {end} in {one.date} or in {other.date}?"
            yield Conflict("dates", organisation or person, question, one.side, other.side)


def _apart(dates: Iterable[_Dated]) -> Iterator[tuple[_Dated, _Dated]]:
    """The pairs of dates that cannot be the same, each once."""
    distinct: dict[str, _Dated] = {}
    for one in dates:
        distinct.setdefault(one.date, one)
    for one, other in combinations(distinct.values(), 2):
        if one.end < other.start or other.end < one.start:
            yield one, other


@dataclass(frozen=True, slots=True)
class _Count:
    article: str
    label: str
    number: str
    of: tuple[str, str, str]
    total: str
    part: bool
    words: str

    @property
    def side(self) -> Side:
        return Side(self.article, self.words)


def _sums(ask: _Asker) -> Iterator[Conflict]:
    """Numbers of one article that should be the same: of one grade, or of a whole and its parts."""
    counts = _counts(ask)
    articles: dict[str, list[_Count]] = defaultdict(list)
    for count in counts.values():
        articles[count.article].append(count)
        if count.total in counts and counts[count.total].number != count.number:
            whole = counts[count.total]
            yield _sum(whole, count, f"{whole.number} councils looked at or {count.label} by grade?")
    for found in articles.values():
        totals = [one for one in found if one.of[0] and not one.part]
        for one, other in combinations(totals, 2):
            if one.of == other.of and one.number != other.number:
                yield _sum(one, other, f"{one.label} or {other.label}?")


def _counts(ask: _Asker) -> dict[str, _Count]:
    counts: dict[str, _Count] = {}
    for iri, key, label, number, grade, area, date, total, part, words in ask.rows(_COUNTS):
        before = f"{counts[iri].words} … " if iri in counts and words not in counts[iri].words else ""
        if iri not in counts or before:
            counts[iri] = _Count(key, label, number, (grade, area, date), total, bool(part), before + words)
    return counts


def _sum(one: _Count, other: _Count, question: str) -> Conflict:
    return Conflict("sums", one.article, question, one.side, other.side)
