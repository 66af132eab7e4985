"""Dating: the date of a judgement told without one: of what it repeats, of the whole, of the inspection told of."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from caregraph.extraction.areas_before import OVERALL
from caregraph.extraction.context import Context
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
_NOW = re.compile(r"\b(?:now|today|currently|still|remains?|is|are|has|have)\b", re.IGNORECASE)


def dated(found: Sequence[Fact], context: Context) -> Iterator[Fact]:
    """The judgements of an article, the undated ones with the dates that the rest of it gives them."""
    found = _with_clause(found)
    # A long article repeats itself, so that each of its dates is looked at once.
    told: defaultdict[object, dict[object, Fact]] = defaultdict(dict)
    for fact in found:
        if fact.get("date") is not None:
            told[fact.get("council")].setdefault((fact.get("grade"), fact.get("area"), fact.get("date")), fact)
    left, inspections = _left(found), Inspections(context)
    for fact in found:
        past = id(fact) in left or fact.rule in _PAST_RULES or bool(_PREVIOUS.search(fact.evidence[0].text))
        date = fact.get("date")
        if date is None:
            date = _repeated(fact, told[fact.get("council")].values(), context, past=past)
        if date is None and not past and not _BACK.search(fact.evidence[0].text):
            date = inspections.date_of(fact.get("council"))
        yield _with_date(fact, date) if isinstance(date, PartialDate) else fact


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
        date = kept[-1].get("date")
        beside = before.evidence[0] == fact.evidence[0] and before.get("council") == fact.get("council")
        again = (
            beside
            and before.get("area") != fact.get("area")
            and fact.get("date") is None
            and not _NOW.search(fact.evidence[0].text)
        )
        kept.append(_with_date(fact, date) if again and isinstance(date, PartialDate) else fact)
    return kept


def _left(found: Iterable[Fact]) -> frozenset[int]:
    """Which facts are the first grade of a move: the second stands beside it."""
    moves: defaultdict[object, list[Fact]] = defaultdict(list)
    for fact in found:
        if fact.rule == "judgement/from-to":
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
