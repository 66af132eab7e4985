"""The top of a council over time: judgements, the directors between them, and what followed each judgement."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from pyoxigraph import Store

from caregraph.analysis.facts import rows_of
from caregraph.analysis.histories import HistoryRow, intervention_histories
from caregraph.analysis.holdings import Holding, Window, holdings, overlaps
from caregraph.analysis.names import councils_called
from caregraph.analysis.offices import office_of
from caregraph.analysis.rows import Table, distinct, table
from caregraph.analysis.ties import Actor, Source
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.model.dates import PartialDate

_JUDGED = """
SELECT DISTINCT ?council ?name ?grade ?date ?first ?last ?article ?exact
{ ?assertion cg:fact ?fact ; cg:article/dcterms:identifier ?article ; cg:certainty ?certain ;
    cg:firstEvidence/cg:exact ?exact .
  ?fact a cg:Judgement ; cg:council ?council ; cg:grade/skos:prefLabel ?grade ; cg:area/skos:prefLabel "overall"@en ;
    cg:date ?date ; cg:dateFrom ?first ; cg:dateTo ?last .
  ?council rdfs:label ?name .
  FILTER (STRAFTER(STR(?certain), "/id/certainty/") IN ("stated", "reported")) }
ORDER BY ?council ?first ?last ?grade ?article
"""
_SPAN = "SELECT (MAX(STR(?day)) AS ?last) { ?article a cg:Article ; cg:issuedTo ?day }"
_DIRECTOR = "director of children's services"
_TURNOVER_NOTE = (
    "directors counts people who were surely in the post at some time of the period; covered is the share of its days "
    "on which articles tell that somebody was. Where less than all is covered, more directors may have come and gone. "
    "A period ends with the next dated overall judgement, or with the last article of the graph."
)
_LADDER_NOTE = (
    "Months run from the judgement; a step or change that has no date of its own is told without months. What follows "
    "a judgement need not follow from it, and what no article tells is missing."
)


@dataclass(frozen=True, slots=True)
class Turnover:
    """The directors of one council from one judgement to the next, and how much of the time articles cover."""

    council: str
    grade: str
    judged: str
    until: str
    months: int
    directors: int
    standing_in: int
    names: tuple[str, ...]
    covered: float
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rung:
    """One judgement of a council with what came after it: steps, a change at the top, the next judgement."""

    council: str
    grade: str
    judged: str
    steps: tuple[str, ...]
    months_to_step: int | None
    change: str | None
    changed: str | None
    months_to_change: int | None
    next_grade: str | None
    next_judged: str | None
    months_to_next: int | None
    articles: tuple[str, ...]
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Judged:
    council: Actor
    grade: str
    date: str
    first: datetime.date
    last: datetime.date
    article: str
    words: str


@dataclass(frozen=True, slots=True)
class _Period:
    """From one dated judgement to the next, or to the last article."""

    judged: _Judged
    following: _Judged | None
    days: Window

    def holds(self, day: datetime.date) -> bool:
        """Whether a day lies after the judgement and before what ends the period."""
        return self.judged.first <= day and (self.following is None or day < self.following.first)


def turnover(store: Store, *, base: str = DEFAULT_BASE, council: str | None = None) -> Table[Turnover]:
    """How many directors of children's services each council had from one judgement to the next, and how surely."""
    wanted = councils_called(store, council, base=base)
    directors: dict[Actor | None, list[Holding]] = defaultdict(list)
    for one in holdings(store, base=base):
        if one.office == _DIRECTOR:
            directors[one.organisation].append(one)
    rows = [_turnover(one, directors[one.judged.council]) for one in _periods(store, base, wanted)]
    return table(Turnover, rows, _TURNOVER_NOTE)


def ladder(store: Store, *, base: str = DEFAULT_BASE, council: str | None = None) -> Table[Rung]:
    """What followed each judgement: steps, a change at the top, the next judgement, and the months between them."""
    wanted = councils_called(store, council, base=base)
    tops, steps = defaultdict(list), defaultdict(list)
    for one in holdings(store, base=base):
        if one.organisation and office_of(one.office):
            tops[one.organisation.name].append(one)
    for step in intervention_histories(store, base=base):
        steps[step.council].append(step)
    rows = []
    for period in _periods(store, base, wanted):
        name = period.judged.council.name
        rows.append(_rung(period, steps[name], tops[name]))
    return table(Rung, rows, _LADDER_NOTE)


def _periods(store: Store, base: str, wanted: frozenset[str] | None) -> Iterator[_Period]:
    judged: dict[Actor, list[_Judged]] = defaultdict(list)
    for iri, name, grade, date, first, last, article, words in rows_of(store, _JUDGED, base=base):
        if wanted is None or iri in wanted:
            one = _Judged(Actor(iri, name), grade, date, _day(first), _day(last), article, words)
            line = judged[one.council]
            # A judgement that several articles tell of, each as exactly as it knows, is one judgement.
            if not line or line[-1].grade != grade or line[-1].last < one.first:
                line.append(one)
    [[ends]] = rows_of(store, _SPAN, base=base)
    for council in sorted(judged, key=lambda actor: actor.name):
        for now, following in pairwise([*judged[council], None]):
            if now:
                end = following.first if following else max(_day(ends), now.last) if ends else now.last
                yield _Period(now, following, (now.last, max(now.last, end)))


def _turnover(period: _Period, directors: list[Holding]) -> Turnover:
    first, last = period.days
    there = [one for one in directors if one.window and overlaps(one.window, period.days) and _surely(one, period)]
    names = distinct(one.person.name for one in sorted(there, key=lambda one: one.order))
    regular = {one.person for one in there if not one.stands_in}
    articles = distinct((period.judged.article, *(source.article for one in there for source in one.sources)))
    return Turnover(
        period.judged.council.name,
        period.judged.grade,
        period.judged.date,
        period.following.date if period.following else str(last),
        months(first, last),
        len(regular),
        len({one.person for one in there} - regular),
        names,
        _covered([one.certain for one in there if one.certain], period.days),
        articles,
    )


def _surely(one: Holding, period: _Period) -> bool:
    """Whether somebody was in post within the period for certain: on known days, or on days that all lie in it."""
    if one.certain:
        return overlaps(one.certain, period.days)
    return one.window is not None and period.days[0] <= one.window[0] and one.window[1] <= period.days[1]


def _covered(stretches: list[Window], period: Window) -> float:
    """The share of a period's days that lie in any of the stretches."""
    begin, end = period
    days: set[int] = set()
    for first, last in stretches:
        days.update(range(max(first, begin).toordinal(), min(last, end).toordinal() + 1))
    return len(days) / ((end - begin).days + 1)


def _rung(period: _Period, steps: Iterable[HistoryRow], tops: Iterable[Holding]) -> Rung:
    judged, following = period.judged, period.following
    taken = [step for step in steps if (day := _told_by(step)) and period.holds(day)]
    dated = [PartialDate.parse(step.date).first_day() for step in taken if not step.date.startswith("by ")]
    found = (one for top in tops for one in _changes(top) if period.holds(one[0]))
    changes = sorted(found, key=lambda one: one[:3])
    day, when, change, sources = changes[0] if changes else (None, None, None, ())
    told: list[_Judged | Source] = [judged, *([following] if following else []), *sources]
    return Rung(
        judged.council.name,
        judged.grade,
        judged.date,
        tuple(f"{step.step}, {step.date}" for step in taken),
        months(judged.first, min(dated)) if dated else None,
        change,
        when,
        months(judged.first, day) if day else None,
        following.grade if following else None,
        following.date if following else None,
        months(judged.first, following.first) if following else None,
        distinct([*(one.article for one in told), *(key for step in taken for key in step.articles)]),
        distinct([*(one.words for one in told), *(words for step in taken for words in step.evidence)]),
    )


def _told_by(step: HistoryRow) -> datetime.date | None:
    """The first day that a step's date can mean, or the day by which it was told of."""
    text = step.date.removeprefix("by ")
    return PartialDate.parse(text).first_day() if text else None


def _changes(one: Holding) -> Iterator[tuple[datetime.date, str, str, tuple[Source, ...]]]:
    """The beginning and the end of a holding, where articles date them."""
    for bounds, how in ((one.start, "began"), (one.end, "left")):
        if bounds.told and bounds.first:
            yield bounds.first, bounds.told, f"{one.person.name} {how} as {one.role}", one.sources


def months(first: datetime.date, last: datetime.date) -> int:
    """The whole months from one day to another."""
    between = (last.year - first.year) * 12 + last.month - first.month
    return between - (last.day < first.day) if last >= first else -months(last, first)


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)
