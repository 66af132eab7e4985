"""Charts along time: a row for everything told, sure times dark, possible times pale, open ends as arrows."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import fill

from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, DateFormatter, date2num
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from caregraph.analysis.holdings import Holding
from caregraph.model.dates import PartialDate
from caregraph.pictures.sheet import BLUE, GREY, INK, PALE, Picture, sheet

_UNDATED = "no date told"
_WIDTH, _LEFT, _RIGHT, _TOP, _BOTTOM = 11.0, 3.7, 0.5, 0.55, 0.95
_ROW = 0.46
_LABEL = 46
# From here on, years are told at the axis, below it months.
_YEARS = 5 * 365.0


@dataclass(frozen=True, slots=True)
class Point:
    """Something that happened on a day, among days, or by a day, with its mark."""

    text: str
    first: datetime.date | None
    last: datetime.date | None
    mark: str = "o"
    colour: str = BLUE

    @classmethod
    def told(cls, text: str, date: str, mark: str = "o", colour: str = BLUE) -> "Point":
        """A point at a date as analyses write it, such as `2016-10`, `by 2016-11-25`, or nothing."""
        if not date:
            return cls(text, None, None, mark, colour)
        day = PartialDate.parse(date.removeprefix("by "))
        return cls(text, None if date.startswith("by ") else day.first_day(), day.last_day(), mark, colour)

    @property
    def days(self) -> list[datetime.date]:
        """The days that it is drawn between."""
        return [day for day in (self.first, self.last) if day]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a chart: points, or a post with what bounds it."""

    label: str
    points: tuple[Point, ...] = ()
    held: Holding | None = None

    @property
    def days(self) -> list[datetime.date]:
        """All days that the row knows of."""
        if not self.held:
            return [day for point in self.points for day in point.days]
        ends = self.held.start, self.held.end
        return [day for end in ends for day in (end.first, end.last) if day]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one sort under a heading."""

    heading: str
    rows: tuple[Row, ...]


def chart(title: str, groups: Iterable[Group], alt: str) -> Picture:
    """A chart of groups of rows, the earliest on the left; what has no date says so."""
    shown = [group for group in groups if group.rows]
    count = sum(len(group.rows) + 1 for group in shown)
    height = _TOP + _ROW * count + _BOTTOM
    figure = sheet(_WIDTH, height)
    wide = (_WIDTH - _LEFT - _RIGHT) / _WIDTH
    axes = figure.add_axes((_LEFT / _WIDTH, _BOTTOM / height, wide, _ROW * count / height))
    figure.text(0.15 / _WIDTH, 1 - 0.3 / height, title, fontsize=12, weight="bold", va="center", color=INK)
    days = [day for group in shown for row in group.rows for day in row.days]
    span = _scale(axes, days)
    axes.set_ylim(count - 0.5, -0.5)
    _rows(axes, shown, span)
    _legend(axes, shown)
    return Picture(alt, figure)


def _scale(axes: Axes, days: Sequence[datetime.date]) -> float:
    """Set the time that the chart shows; its length in days."""
    axes.set_yticks([])
    for side in ("left", "right", "top"):
        axes.spines[side].set_visible(False)
    if not days:
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        return 1.0
    first, last = _number(min(days)), _number(max(days))
    span = max(last - first, 365.0)
    axes.set_xlim(first - 0.08 * span, first + 1.14 * span)
    locator = AutoDateLocator(minticks=3, maxticks=9)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(DateFormatter("%Y" if span > _YEARS else "%b %Y"))
    axes.tick_params(labelsize=8, colors=GREY)
    axes.grid(axis="x", color=PALE, linewidth=0.6)
    axes.set_axisbelow(True)
    return span


def _rows(axes: Axes, groups: Iterable[Group], span: float) -> None:
    place = 0
    for group in groups:
        _say(axes, place, group.heading, weight="bold", size=9)
        for row in group.rows:
            place += 1
            _say(axes, place, fill(row.label, _LABEL))
            if row.held and row.days:
                _bar(axes, place, row.held, span)
            _points(axes, place, row.points, span)
            if not row.days and not row.points:
                axes.text(
                    0.01, place, _UNDATED, transform=axes.get_yaxis_transform(), fontsize=7.5, color=GREY, va="center"
                )
        place += 1


def _say(axes: Axes, place: float, text: str, weight: str = "normal", size: float = 8) -> None:
    # Labels begin at one line on the left, headings a little before them.
    inset = 0.15 if weight == "bold" else 0.3
    across = (inset - _LEFT) / (_WIDTH - _LEFT - _RIGHT)
    axes.text(
        across, place, text, transform=axes.get_yaxis_transform(), fontsize=size, weight=weight, va="center", color=INK
    )


def _say_undated(axes: Axes, place: float, text: str) -> None:
    axes.text(0.01, place, text, transform=axes.get_yaxis_transform(), fontsize=7.5, color=GREY, va="center")


def _bar(axes: Axes, place: int, held: Holding, span: float) -> None:
    """A post: dark on the days when it was surely held, pale on those when it may have been."""
    known = sorted(day for end in (held.start, held.end) for day in (end.first, end.last) if day)
    first, last = _number(known[0]), _number(known[-1])
    least = 0.006 * span
    axes.barh(place, max(last - first, least), left=first, height=0.3, color=PALE, edgecolor=GREY, hatch="////", lw=0.6)
    if held.certain:
        begin, end = map(_number, held.certain)
        axes.barh(place, max(end - begin, least), left=begin, height=0.3, color=BLUE)
    if held.start.first is None:
        _open(axes, (first, place), -0.05 * span)
    if held.end.last is None:
        _open(axes, (max(last, first + least), place), 0.05 * span)
    told = " – ".join(text for text in (str(held.start), str(held.end)) if text)
    axes.text(first, place - 0.19, told, fontsize=6.5, color=GREY, va="bottom")


def _points(axes: Axes, place: int, points: Sequence[Point], span: float) -> None:
    """Marks with their texts, above the row and where two are close below it."""
    before: dict[int, float] = {}
    for point in sorted(points, key=lambda one: (not one.days, one.days[-1:], one.text)):
        if not point.days:
            said = f"{point.text}, {_UNDATED}" if point.text else _UNDATED
            _say_undated(axes, place, said)
            continue
        middle = sum(map(_number, point.days)) / len(point.days)
        if len(point.days) == 2:
            axes.plot([_number(point.days[0]), _number(point.days[1])], [place, place], color=point.colour, lw=2)
        else:
            _open(axes, (middle, place), -0.05 * span)
        axes.plot(middle, place, point.mark, color=point.colour, markersize=7, markeredgecolor="white", zorder=3)
        room = 0.0105 * span * (len(point.text) + 2)
        side = next((one for one in (-1, 1) if middle - room / 2 >= before.get(one, float("-inf"))), -1)
        before[side] = middle + room / 2
        along = "bottom" if side < 0 else "top"
        axes.text(middle, place + 0.17 * side, point.text, fontsize=7, color=INK, ha="center", va=along)


def _open(axes: Axes, start: tuple[float, int], reach: float) -> None:
    """An arrow toward days of which nothing is told."""
    x, y = start
    arrow = {"arrowstyle": "->", "linestyle": (0, (2, 1.5)), "color": GREY, "lw": 1.1, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", (x + reach, y), (x, y), arrowprops=arrow)


def _legend(axes: Axes, groups: Iterable[Group]) -> None:
    rows = [row for group in groups for row in group.rows]
    handles: list[Patch | Line2D] = []
    if any(row.held for row in rows):
        handles.append(Patch(color=BLUE, label="surely held"))
        handles.append(Patch(facecolor=PALE, edgecolor=GREY, hatch="////", label="may have been held"))
    label = "earlier or later, untold"
    handles.append(Line2D([], [], linestyle=(0, (2, 1.5)), color=GREY, marker=">", markersize=4, label=label))
    figure = axes.get_figure(root=True)
    if figure:
        figure.legend(handles=handles, loc="lower center", ncols=len(handles), frameon=False, fontsize=8)


def _number(day: datetime.date) -> float:
    return float(date2num(day))
