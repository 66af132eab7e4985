"""Timelines as the pages draw them: marks and bars in rows along the years, laid out here and drawn by a template."""

import datetime
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from caregraph.analysis.holdings import Holding
from caregraph.model.dates import PartialDate

_WIDTH, _EDGE, _TOP = 960, 12, 26
_LABEL, _LANE, _GAP = 17, 23, 8
_LETTER = 6.7
_MOST_YEARS = 16


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened on a day, among days, or by a day; without days it has no place in time."""

    text: str
    first: datetime.date | None
    last: datetime.date | None
    look: str = ""
    href: str = ""

    @classmethod
    def told(cls, text: str, date: str, *, look: str = "", href: str = "") -> "Mark":
        """A mark at a date as analyses write it, such as `2016-10`, `by 2016-11-25`, or nothing."""
        if not date:
            return cls(text, None, None, look, href)
        day = PartialDate.parse(date.removeprefix("by "))
        return cls(text, None if date.startswith("by ") else day.first_day(), day.last_day(), look, href)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a timeline: marks, or a post with what bounds it."""

    label: str
    marks: tuple[Mark, ...] = ()
    held: Holding | None = None
    href: str = ""

    @property
    def days(self) -> list[datetime.date]:
        """All days that the row knows of."""
        if not self.held:
            return [day for mark in self.marks for day in (mark.first, mark.last) if day]
        ends = self.held.start, self.held.end
        return [day for end in ends for day in (end.first, end.last) if day]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one sort under a heading."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """A mark where it is drawn; `open` means that only its latest day is known."""

    x: float
    y: float
    width: float
    text: str
    look: str
    href: str
    open: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A post where it is drawn: dark while it was surely held, pale while it may have been; open ends have arrows."""

    x: float
    y: float
    width: float
    sure_x: float
    sure_width: float
    open_start: bool
    open_end: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One row where it is drawn."""

    y: float
    label: str
    href: str
    heading: bool
    chips: tuple[Chip, ...] = ()
    bar: Bar | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """A timeline ready to be drawn; `grid` are the places and names of its lines."""

    title: str
    width: int
    height: float
    grid: tuple[tuple[float, str], ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class _Scale:
    first: int
    last: int

    def x(self, day: datetime.date) -> float:
        """Where a day lies across."""
        part = day.toordinal() - datetime.date(self.first, 1, 1).toordinal()
        whole = datetime.date(self.last + 1, 1, 1).toordinal() - datetime.date(self.first, 1, 1).toordinal()
        return round(_EDGE + (_WIDTH - 2 * _EDGE) * part / whole, 1)

    @property
    def grid(self) -> tuple[tuple[float, str], ...]:
        """The years of the grid, not more than can be told apart; of one year or two, the quarters."""
        step = math.ceil((self.last - self.first + 1) / _MOST_YEARS)
        quarters = (1, 4, 7, 10) if self.last - self.first < 2 else (1,)
        days = [datetime.date(year, month, 1) for year in range(self.first, self.last + 1, step) for month in quarters]
        return tuple((self.x(day), f"{day:%Y}" if day.month == 1 else f"{day:%b}") for day in days)


def chart(title: str, groups: Iterable[Group]) -> Chart | None:
    """The timeline of groups of rows, of those with a place in time; None where there is none."""
    shown = [(group.heading, [row for row in group.rows if row.days]) for group in groups]
    shown = [(heading, rows) for heading, rows in shown if rows]
    days = [day for _, rows in shown for row in rows for day in row.days]
    if not days:
        return None
    scale, lines, y = _Scale(min(days).year, max(days).year), [], float(_TOP)
    for heading, rows in shown:
        lines.append(Line(y + 20, heading, "", heading=True))
        y += 30
        for row in rows:
            line, deep = _line(row, y, scale)
            lines.append(line)
            y += deep + _GAP
    return Chart(title, _WIDTH, y + 4, scale.grid, tuple(lines))


def _line(row: Row, y: float, scale: _Scale) -> tuple[Line, float]:
    """A row where it is drawn, and how deep it is: what leaves its label room stands beside it, else under it."""
    free = _EDGE + len(row.label) * _LETTER + 14
    if row.held:
        bar = _bar(row.held, row.days, y + _LABEL, scale)
        beside = bar.x - (12 if bar.open_start else 0) > free
        bar = replace(bar, y=y + 4) if beside else bar
        return Line(y + 12, row.label, row.href, heading=False, bar=bar), _LABEL + (0 if beside else 12)
    chips = _chips(row.marks, y + _LABEL, scale)
    if min(chip.x for chip in chips) > free:
        chips = [replace(chip, y=chip.y - _LABEL - 2) for chip in chips]
    return Line(y + 12, row.label, row.href, heading=False, chips=tuple(chips)), max(c.y for c in chips) - y + _LANE


def _chips(marks: Iterable[Mark], top: float, scale: _Scale) -> list[Chip]:
    """Marks in the order of time, each in the first lane where it covers no other."""
    found, ends = [], list[float]()
    placed = [mark for mark in marks if mark.last]
    for mark in sorted(placed, key=lambda one: (one.last or datetime.date.max, one.text)):
        width = round(len(mark.text) * _LETTER + 14, 1)
        middle = scale.x(mark.last or datetime.date.max)
        if mark.first and mark.last:
            middle = (scale.x(mark.first) + scale.x(mark.last)) / 2
        x = round(min(max(middle - width / 2, _EDGE), _WIDTH - _EDGE - width), 1)
        lane = next((number for number, end in enumerate(ends) if end <= x), len(ends))
        ends[lane : lane + 1] = [x + width + 4]
        found.append(Chip(x, top + lane * _LANE, width, mark.text, mark.look, mark.href, open=mark.first is None))
    return found


def _bar(held: Holding, days: Sequence[datetime.date], y: float, scale: _Scale) -> Bar:
    first, last = scale.x(min(days)), scale.x(max(days))
    begin, end = map(scale.x, held.certain) if held.certain else (first, first)
    return Bar(
        x=first,
        y=y,
        width=round(max(last - first, 4.0), 1),
        sure_x=begin,
        sure_width=round(max(end - begin, 4.0), 1) if held.certain else 0,
        open_start=held.start.first is None,
        open_end=held.end.last is None,
    )
