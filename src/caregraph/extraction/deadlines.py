"""Deadlines: by when something is promised or asked for, as exact as the words and the article's date allow."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from caregraph.extraction.context import Passage
from caregraph.model.dates import PartialDate

_PART = r"(?: (?:about|the|end|start|beginning|middle|close|summer|autumn|spring|winter|early|late|mid|of))*"
_FIXED = re.compile(
    rf"\b(?P<prep>by|until|till|before|no[t]? later than|deadline (?:of|is)|due|on|in|from)(?: back| in| on)?"
    rf"{_PART}[ -](?P<date>‹D\d+›)"
)
_NEXT = re.compile(r"(?P<date>‹D\d+›)(?P<prep>)(?= deadline| to |[.,;]| for | with |$)")
_SPELL = (
    r"(?:(?:the|a|an|about|just|only|up to|maximum of|another|further|next|coming|following|first) )*"
    r"(?P<number>half a|a|an|‹X\d+›)[ -](?P<unit>day|week|month|year)s?\b(?! old|-old)"
)
# a season is no date, and is not made one
_SEASON = re.compile(
    r"\b(?:by|until|before) (?:next |the |this )?(?:spring|summer|autumn|winter|christmas|easter)\b(?! of)"
)
_LASTING = re.compile(rf"\b(?P<prep>within|inside|in|over|during|deadline of|has|have|had|given?|gave|with) {_SPELL}")
SPELL_TO = re.compile(rf"(?P<prep>){_SPELL}(?: in which)?(?= to )")
_AHEAD = re.compile(r"^(?:next|tomorrow|later)\b", re.IGNORECASE)
_WITH_YEAR = re.compile(r"\d{4}|\b(?:year|last|this)\b", re.IGNORECASE)
_RECENT = re.compile(
    r"^(?:on |last |this |earlier this |next )?(?:\w+day|week|today|month)(?: (?:morning|night|evening|afternoon))?$",
    re.IGNORECASE,
)
_NO_DUE = frozenset(("in", "on", "from"))
# a spell counted in weeks or days may have begun some days before the article tells of it
_DELAY = datetime.timedelta(days=7)
_DAYS = {"day": 1, "week": 7}


@dataclass(frozen=True, slots=True)
class Deadline:
    """A place in a line that says by when; `date` is None where the article does not let it be told."""

    start: int
    end: int
    date: PartialDate | None
    past: bool = False


def deadlines(passage: Passage, start: int, end: int) -> list[Deadline]:
    """The deadlines between two places of a line, in the order of the words."""
    seasons = (Deadline(m.start(), m.end(), None) for m in _SEASON.finditer(passage.text, start, end))
    found = [*_fixed(passage, start, end), *_lasting(passage, start, end), *seasons]
    return sorted(found, key=lambda one: (one.start, -one.end))


def history(passage: Passage, start: int, end: int) -> bool:
    """Whether the words between two places of a line date what they tell into a year gone by."""
    published = passage.article.published
    told = [m.value for m in passage.line.of_kind(passage.text[start:end], "D")]
    return published is not None and any(
        isinstance(date, PartialDate) and (published.first_day() - date.last_day()).days > 300 for date in told
    )


def _fixed(passage: Passage, start: int, end: int) -> Iterator[Deadline]:
    taken = set()
    for expression in (_FIXED, _NEXT):
        for match in expression.finditer(passage.text, start, end):
            mention = passage.line.mention(match["date"])
            words = passage.article.text[mention.start : mention.end]
            if match["date"] in taken or (expression is _NEXT and not _AHEAD.match(words)):
                continue
            date = mention.value if isinstance(mention.value, PartialDate) else None
            date = ahead(date, words, passage.article.published) if match["prep"] not in _NO_DUE else date
            if match["prep"] in _NO_DUE and (date is None or _is_past(date, passage.article.published)):
                continue
            taken.add(match["date"])
            yield Deadline(match.start(), match.end(), date, _is_past(date, passage.article.published))


def _lasting(passage: Passage, start: int, end: int) -> Iterator[Deadline]:
    seen = set()
    for expression in (_LASTING, SPELL_TO):
        for match in expression.finditer(passage.text, start, end):
            if match.end() not in seen:
                seen.add(match.end())
                date = _after(passage, match)
                yield Deadline(match.start(), match.end(), date, _is_past(date, passage.article.published))


def ahead(date: PartialDate | None, words: str, published: PartialDate | None) -> PartialDate | None:
    """`By March`, said in January: the March to come, not the one gone by."""
    if date is None or published is None or _WITH_YEAR.search(words) or not _is_past(date, published):
        return date
    try:
        return PartialDate.of(date.year + 1, date.month, date.day)
    except ValueError:
        return None


def _is_past(date: PartialDate | None, published: PartialDate | None) -> bool:
    return date is not None and published is not None and date.last_day() < published.first_day()


def _after(passage: Passage, match: re.Match[str]) -> PartialDate | None:
    """The end of a spell of time that begins when the clause says, or with the article."""
    base = _beginning(passage, match.start())
    if base is None:
        return None
    if match["number"].startswith("‹"):
        value = passage.line.mention(match["number"]).value
        number = value if isinstance(value, Decimal) else None
    else:
        number = Decimal("0.5") if match["number"].startswith("half") else Decimal(1)
    return _added(base, number, match["unit"]) if number else None


def _beginning(passage: Passage, position: int) -> PartialDate | None:
    """When a spell begins: at the date told before it in the sentence, else at the article's own."""
    published = passage.article.published
    told = passage.line.of_kind(passage.text[:position], "D")
    if not told:
        return published
    words = passage.article.text[told[-1].start : told[-1].end]
    if _RECENT.match(words):
        return published
    return told[-1].value if isinstance(told[-1].value, PartialDate) else None


def _added(base: PartialDate, number: Decimal, unit: str) -> PartialDate | None:
    """A date so much later, no more exact than its unit: a year, a month, or the month that weeks and days end in."""
    if number >= 200 or (number != int(number) and unit != "year"):
        return None
    if unit == "year" and number == int(number):
        return PartialDate(base.year + int(number))
    if unit in ("month", "year"):
        return _month_later(base, int(number * 12 if unit == "year" else number))
    if base.day is None:
        return None
    end = base.first_day() + datetime.timedelta(days=int(number) * _DAYS[unit])
    same = (end - _DELAY).month == end.month
    return PartialDate(end.year, end.month) if same else None


def _month_later(base: PartialDate, months: int) -> PartialDate | None:
    if base.month is None:
        return None
    year, month = divmod(base.year * 12 + base.month - 1 + months, 12)
    return PartialDate(year, month + 1)
