"""Tenures: from what articles tell of one person's post, the times in which it was held, with no date invented.

Each end of a tenure is bounded as far as articles tell, by the first and the last day that it can have been; a bound
that nothing tells is None. From the last day that the start can be to the first day that the end can be, it is certain.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from caregraph.model.dates import PartialDate

Day = datetime.date
Bounds = tuple[Day | None, Day | None]


class ClueKind(StrEnum):
    """What an article tells of a post: held on its day, over or yet to come by then, or when it began or ended."""

    HELD = "held"
    OVER = "over"
    AHEAD = "ahead"
    BEGAN = "began"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that one article tells of a post, by the name of its assertion.

    `date` is the date told, or for what is held, over or ahead that of the article; None where that is unknown.
    """

    kind: ClueKind
    date: PartialDate | None
    published: PartialDate | None
    source: str

    @property
    def first(self) -> Day:
        """The first day that the date can mean."""
        return self.date.first_day() if self.date else Day.min

    @property
    def last(self) -> Day:
        """The last day that the date can mean."""
        return self.date.last_day() if self.date else Day.max

    @property
    def place(self) -> tuple[Day, bool, Day, Day, str, Day, str]:
        """Where the clue stands in time: an end by its last day, all else by its first; equals as published."""
        by_last = self.kind in (ClueKind.ENDED, ClueKind.OVER)
        moment = self.last if by_last else self.first
        return moment, by_last, self.last, self.first, self.kind, _published(self), self.source


@dataclass(frozen=True, slots=True)
class Tenure:
    """One time in which a post is held, by the clues that bound it; of those that say the same, the sharpest.

    `after` and `before` are set by the tenures beside it: it has not begun before the one, and is over by the other.
    """

    began: tuple[Clue, ...] = ()
    held: tuple[Clue, ...] = ()
    ended: tuple[Clue, ...] = ()
    over: tuple[Clue, ...] = ()
    ahead: tuple[Clue, ...] = ()
    unplaced: tuple[Clue, ...] = ()
    after: Day | None = None
    before: Day | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        """The assertions that the tenure rests on."""
        clues = (*self.began, *self.held, *self.ended, *self.over, *self.ahead, *self.unplaced)
        return tuple(sorted({clue.source for clue in clues}))

    @property
    def start(self) -> Bounds:
        """The first and the last day that the tenure can have begun; of several dates told, the widest reading."""
        first = _least(clue.first for clue in self.began) or _most(clue.first for clue in self.ahead)
        last = _least([*_widest(self.began), *(clue.last for clue in self.held), *_known(self.end[1])])
        return _in_order(_most([*_known(first), *_known(self.after)]), last)

    @property
    def end(self) -> Bounds:
        """The first and the last day that the tenure can have ended."""
        last = _least([*_widest(self.ended), *(clue.last for clue in self.over), *_known(self.before)])
        told = [*_known(_least(clue.first for clue in self.ended)), *_known(_least(clue.first for clue in self.began))]
        return _in_order(_most([*told, *(clue.first for clue in self.held)]), last)

    @property
    def closed(self) -> bool:
        """Whether something tells that it is over."""
        return bool(self.ended or self.over or self.before)


@dataclass(frozen=True, slots=True)
class Known:
    """A tenure as the articles published from one day until before another tell it; `latest` if all of them do."""

    tenure: Tenure
    since: Day | None
    until: Day | None
    latest: bool


def tenures(clues: Iterable[Clue]) -> tuple[Tenure, ...]:
    """The tenures of one person's post in the order of time; two terms stay two."""
    ordered = sorted(clues, key=lambda clue: clue.place)
    return _settled(_told((), (clue for clue in ordered if clue.date)), ordered)


def histories(clues: Iterable[Clue]) -> Iterator[Known]:
    """What is known of a person's post, article after article as they were published; last, those without a date."""
    ordered = list(_distinct(sorted(clues, key=lambda clue: (_published(clue), clue.place))))
    since: dict[Tenure, Day] = {}
    state: tuple[Tenure, ...] = ()
    read: list[Clue] = []
    for day, group in groupby((clue for clue in ordered if clue.published), key=_published):
        new = list(group)
        # Most articles tell of their own day, which stands after all that was told before.
        follows = not read or read[-1].place <= new[0].place
        read = [*read, *new] if follows else sorted([*read, *new], key=lambda clue: clue.place)
        state = _told(state, new) if follows else _told((), read)
        now = _settled(state, ())
        yield from (Known(one, since.pop(one), day, latest=False) for one in list(since) if one not in now)
        since = {one: since.get(one, day) for one in now}
    final = tenures(ordered)
    yield from (Known(one, day, None, latest=one in final) for one, day in since.items())
    yield from (Known(one, None, None, latest=True) for one in final if one not in since)


def _distinct(clues: Iterable[Clue]) -> Iterator[Clue]:
    """Clues without those that say again what one before them says, which change nothing."""
    seen = set()
    for clue in clues:
        if (clue.kind, clue.date) not in seen:
            seen.add((clue.kind, clue.date))
            yield clue


def _published(clue: Clue) -> Day:
    return clue.published.last_day() if clue.published else Day.max


def _told(found: tuple[Tenure, ...], clues: Iterable[Clue]) -> tuple[Tenure, ...]:
    """What tenures become with clues that stand in order, after all before them."""
    for clue in clues:
        *done, last = found or (Tenure(),)
        found = (*done, *_TELL[clue.kind](last, clue))
    return found


def _tell_began(last: Tenure, clue: Clue) -> list[Tenure]:
    if last.closed:
        return [last, Tenure(began=(clue,))]
    if any(one.last < clue.first for one in last.held):
        # Held before, and begun again: that it was over in between is all that is told of the first.
        return [replace(last, before=clue.last), Tenure(began=(clue,))]
    return [replace(last, began=_with(last.began, clue))]


def _tell_held(last: Tenure, clue: Clue) -> list[Tenure]:
    if last.closed:
        return [last, Tenure(held=(clue,))]
    both = (*last.held, clue)
    ends = (min(both, key=lambda one: one.last), max(both, key=lambda one: one.first))
    return [replace(last, held=tuple(dict.fromkeys(ends)))]


def _tell_ahead(last: Tenure, clue: Clue) -> list[Tenure]:
    if last.closed:
        return [last, Tenure(ahead=(clue,))]
    # Where it is held already, a plan ends nothing.
    repeated = any(one.date == clue.date for one in last.ahead)
    return [last] if last.held or last.began or repeated else [replace(last, ahead=(clue,))]


def _tell_ended(last: Tenure, clue: Clue) -> list[Tenure]:
    if any(one.last < clue.first for one in last.over) and not last.ended:
        return [last, Tenure(ended=(clue,))]
    return [replace(last, ended=_with(last.ended, clue))]


def _tell_over(last: Tenure, clue: Clue) -> list[Tenure]:
    return [last] if last.closed else [replace(last, over=(clue,))]


def _with(clues: tuple[Clue, ...], clue: Clue) -> tuple[Clue, ...]:
    """Clues with one more, unless its date is told already: many articles may repeat it."""
    return clues if any(one.date == clue.date for one in clues) else (*clues, clue)


_TELL = {
    ClueKind.BEGAN: _tell_began,
    ClueKind.HELD: _tell_held,
    ClueKind.AHEAD: _tell_ahead,
    ClueKind.ENDED: _tell_ended,
    ClueKind.OVER: _tell_over,
}


def _settled(found: tuple[Tenure, ...], clues: Iterable[Clue]) -> tuple[Tenure, ...]:
    """The tenures, none begun before the one before it can have ended; where no clue has a date, one without bounds."""
    undated = [clue for clue in clues if not clue.date]
    if not found:
        return (Tenure(unplaced=(undated[0],)),) if undated else ()
    settled = [found[0]]
    for tenure in found[1:]:
        settled.append(replace(tenure, after=settled[-1].end[0] or settled[-1].start[0]))
    return tuple(settled)


def _known(day: Day | None) -> list[Day]:
    return [] if day is None else [day]


def _widest(clues: tuple[Clue, ...]) -> list[Day]:
    return _known(_most(clue.last for clue in clues))


def _least(days: Iterable[Day]) -> Day | None:
    return min(days, default=None)


def _most(days: Iterable[Day]) -> Day | None:
    return max(days, default=None)


def _in_order(first: Day | None, last: Day | None) -> Bounds:
    """Two bounds of one day; where sources disagree so far that they cross, the wider reading of both."""
    return (last, first) if first and last and first > last else (first, last)
