"""Dates as exact as known: a year, a month or a day."""

import calendar
import datetime
import re
from dataclasses import dataclass

MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
MONTH_PATTERN = "|".join(sorted(MONTHS, key=len, reverse=True))

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_DAY_FIRST = re.compile(
    rf"(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+({MONTH_PATTERN})\b\.?,?[\s-]+('?\d{{4}}|'?\d{{2}})\b",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(rf"\b({MONTH_PATTERN})\b\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b", re.IGNORECASE)
_SLASHED = re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b")
_ISO_IN_TEXT = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A calendar date of the precision that its source gives."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read `2016`, `2016-01` or `2016-01-08`; raises ValueError for anything else."""
        match = _ISO.fullmatch(text.strip())
        if not match:
            raise ValueError(f"no date: {text!r}")
        return cls.of(*(int(part) if part else None for part in match.groups()))

    @classmethod
    def of(cls, year: int | None, month: int | None = None, day: int | None = None) -> "PartialDate":
        """A date of these parts; raises ValueError if the calendar has no such date."""
        if year is None:
            raise ValueError("a date has at least a year")
        datetime.date(year, month or 1, day or 1)
        return cls(year, month, day if month else None)

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def first_day(self) -> datetime.date:
        """The first day that the date can mean."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> datetime.date:
        """The last day that the date can mean."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


def find_full_date(text: str) -> tuple[PartialDate, int, int] | None:
    """The first full date in a text, in any usual British or ISO form, with its offsets."""
    found = [
        hit for hit in (_read(pattern, text) for pattern in (_ISO_IN_TEXT, _DAY_FIRST, _MONTH_FIRST, _SLASHED)) if hit
    ]
    return min(found, key=lambda hit: hit[1]) if found else None


def _read(pattern: re.Pattern[str], text: str) -> tuple[PartialDate, int, int] | None:
    for match in pattern.finditer(text):
        date = _date_of(pattern, match)
        if date:
            return date, match.start(), match.end()
    return None


def _date_of(pattern: re.Pattern[str], match: re.Match[str]) -> PartialDate | None:
    first, second, third = match.groups()
    if pattern is _ISO_IN_TEXT:
        year, month, day = int(first), int(second), int(third)
    elif pattern is _MONTH_FIRST:
        year, month, day = int(third), MONTHS[first.lower()], int(second)
    else:
        month = MONTHS[second.lower()] if pattern is _DAY_FIRST else int(second)
        year, day = full_year(third), int(first)
    try:
        return PartialDate.of(year, month, day)
    except ValueError:
        return None


def full_year(text: str) -> int:
    """The year that two or four digits mean; two digits are of this century up to 50."""
    number = int(text.lstrip("'’"))
    if number >= 100:
        return number
    return number + (2000 if number <= 50 else 1900)
