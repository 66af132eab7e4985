"""Dating: the date of a judgement told without one: of what it repeats, of the whole, of the inspection told of."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from caregraph.extraction.areas_before import OVERALL
from caregraph.extraction.asides import aside_of
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.inspections import Inspections
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Term
from caregraph.model.fact import Fact

_PAST_RULES = frozenset(("judgement/no-longer", "judgement/out-of"))
_PREVIOUS = re.compile(
    r"\b(?:previous|last|earlier) inspection,? (?:at|in|after) which\b|"
    r"\byears after (?:it|they|its|their|the)\b[^.;]{0,40}\b(?:rated|judged|graded|found)\b"
)
# what is told of another time than that of the inspection which the article reports
_BACK = re.compile(
    r"\b(?:had (?:[a-z]+ )?(?:been|rated|judged|found)|previous|previously|last (?:full )?inspect\w+|(?:it|they) last|"
    r"last (?:had|went)|most recent|until|"
    r"formerly|once|(?:years?|months?) (?:ago|earlier|before|after|later|previously)|before that|back in|"
    r"on that occasion|"
    r"at the time|even then|then|since|ever|last (?:year|spring|summer|autumn|winter)|next door|neighbouring)\b",
    re.IGNORECASE,
)
# `was rated G1, with a G2 for A, after an inspection in D`
_AT_ONE_VISIT = re.compile(
    r", with [^.;]*,? (?:after|following|at|in) (?:an?|its|the) (?:[a-z]+ )?(?:inspection|visit|review)\b[^.;,]*$|"
    r", with [^.;]*,? (?:after|following|at|in) (?:an?|its|the) (?:[a-z]+ )?(?:inspection|visit|review)\b[^.;,]*[.]"
)
# `Its report, published in D, rated …`: the inspection, if told, was before
_PUBLISHED = re.compile(
    r"\b(?:report|letter|judgement|judgment|findings|verdict|results?|grades?|ratings?)s?,? (?:which (?:was|were) )?"
    r"(?:published|released|issued|made public)[^.;‹]{0,15}‹D"
)
_BESIDE = 8  # judgements of one sentence
_PAIR = 2
_NOW = re.compile(r"\b(?:now|this time|even better|today|currently|still|remains?|is|are|has|have)\b", re.IGNORECASE)


def dated(found: Sequence[Fact], context: Context) -> Iterator[Fact]:
    """The judgements of an article, the undated ones with the dates that the rest of it gives them."""
    places = {passage.sentence.start: passage for passage in context.passages}
    inspections = Inspections(context)
    found = [_of_visit(fact, places.get(fact.evidence[0].start), inspections) for fact in _with_clause(found)]
    # A long article repeats itself, so that each of its dates is looked at once.
    told: defaultdict[object, dict[object, Fact]] = defaultdict(dict)
    for fact in found:
        if fact.get("date") is not None:
            told[fact.get("council")].setdefault((fact.get("grade"), fact.get("area"), fact.get("date")), fact)
    left = _left(found)
    before: defaultdict[tuple[object, int], set[PartialDate | None]] = defaultdict(set)
    for fact in found:
        passage, council = places.get(fact.evidence[0].start), fact.get("council")
        aside = aside_of(passage) if passage else None
        inside = aside.holds(fact.get("grade")) if aside else None
        words = aside.rest() if aside and inside is False else fact.evidence[0].text
        past = id(fact) in left or fact.rule in _PAST_RULES or bool(inside or _PREVIOUS.search(words))
        date = fact.get("date")
        if date is None:
            date = _repeated(fact, told[council].values(), context, past=past)
        if date is None and not past and not _BACK.search(words):
            earlier = before[council, passage.number - 1] if passage else set()
            date = _of_last(fact, earlier) or inspections.date_of(council)
        if date is None and aside and inside:
            date = aside.date(inspections.date_of(council), context.article.published)
        if passage:
            back = past or fact.rule == "judgement/same-grade"
            before[council, passage.number].add(date if isinstance(date, PartialDate) and not back else None)
        yield _with_date(fact, date) if isinstance(date, PartialDate) else fact


def _of_visit(fact: Fact, passage: Passage | None, inspections: Inspections) -> Fact:
    """A judgement that its sentence dates by the report, with the date of the visit where that is told."""
    date = fact.get("date")
    if passage is None or not isinstance(date, PartialDate) or not _PUBLISHED.search(passage.text):
        return fact
    visit = inspections.visit_before(fact.get("council"), date) or date
    return replace(fact, values=tuple((name, visit if name == "date" else value) for name, value in fact.values))


def _of_last(fact: Fact, dates: Collection[PartialDate | None]) -> PartialDate | None:
    """The one date of the sentence before, for a part of the services that its inspection has judged as well."""
    if len(dates) != 1 or fact.get("area") == OVERALL or _NOW.search(fact.evidence[0].text):
        return None
    return next(iter(dates))


def _repeated(fact: Fact, others: Iterable[Fact], context: Context, *, past: bool) -> PartialDate | None:
    """The date of the judgement that one repeats: a past one any date, a fresh one a recent date.

    A fresh judgement of a part takes the recent date of the whole: both come of one inspection.
    """
    published = context.article.published
    for other in others:
        date, same = other.get("date"), all(other.get(role) == fact.get(role) for role in ("grade", "area"))
        repeats = same and other.evidence[0] != fact.evidence[0]
        part = not past and fact.get("area") != OVERALL and other.get("area") == OVERALL
        if isinstance(date, PartialDate):
            recent = published is not None and _is_recent(date, published)
            if (repeats and (past or published is None or recent)) or (part and recent):
                return date
    return None


def _with_clause(found: Sequence[Fact]) -> list[Fact]:
    """The judgements, with one date for `rated G1 in D and G2 for A`."""
    kept = list(found[:1])
    for before, fact in pairwise(found):
        date = kept[-1].get("date") and _latest(kept[-_BESIDE:], fact)
        beside = before.evidence[0] == fact.evidence[0] and before.get("council") == fact.get("council")
        again = (
            beside
            and before.get("area") != fact.get("area")
            and fact.get("date") is None
            and not _NOW.search(_between(before, fact))
        )
        if (
            beside
            and isinstance(shared := fact.get("date"), PartialDate)
            and _AT_ONE_VISIT.search(before.evidence[0].text)
        ):
            kept[-1] = _with_date(kept[-1], shared)
        kept.append(_with_date(fact, date) if again and isinstance(date, PartialDate) else fact)
    return kept


def _latest(kept: Sequence[Fact], fact: Fact) -> PartialDate | None:
    """The latest date that the sentence of a judgement gives the same council before it."""
    same = (one for one in kept if one.evidence[0] == fact.evidence[0] and one.get("council") == fact.get("council"))
    dates = [date for one in same if isinstance(date := one.get("date"), PartialDate)]
    return max(dates, key=PartialDate.last_day, default=None)


def _between(before: Fact, fact: Fact) -> str:
    """The words of a sentence between two grades, all of them where these are not told in their usual words."""
    text = fact.evidence[0].text
    words = [grade.label for grade in (before.get("grade"), fact.get("grade")) if isinstance(grade, Term)]
    first = text.lower().find(words[0]) if len(words) == _PAIR else -1
    second = text.lower().find(words[1], first + 1) if first >= 0 else -1
    return text[first:second] if second > first else text


def _left(found: Iterable[Fact]) -> frozenset[int]:
    """Which facts are the first grade of a move: the second stands beside it."""
    moves: defaultdict[object, list[Fact]] = defaultdict(list)
    for fact in found:
        if fact.rule in ("judgement/from-to", "judgement/likewise"):
            moves[fact.get("council"), fact.evidence[0]].append(fact)
    return frozenset(
        id(one[0]) for one in moves.values() if len({fact.get("grade") for fact in one}) > 1 or _is_first(*one)
    )


def _is_first(fact: Fact, *others: Fact) -> bool:
    """Whether the one grade that is told of a move is that which was left: `from G1 to …`."""
    grade = fact.get("grade")
    told = rf"\bfrom [^.;]{{0,25}}{re.escape(grade.label)}" if isinstance(grade, Term) else r"(?!)"
    return not others and bool(re.search(told, fact.evidence[0].text, re.IGNORECASE))


def _with_date(fact: Fact, date: PartialDate) -> Fact:
    return fact if fact.get("date") is not None else replace(fact, values=(*fact.values, ("date", date)))


def _is_recent(date: PartialDate, published: PartialDate) -> bool:
    return published.year - date.year <= (0 if date.month is None else 1)
