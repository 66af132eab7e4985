"""Dates for articles that have none, from the inspections that they report; proposed, and used only if accepted."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from caregraph.analysis.comparison import Comparer, Judgement, Place
from caregraph.model.dates import PartialDate
from caregraph.model.register import Inspection

# One grade fits some inspection at most times; two that fit together say something.
_LEAST = 2
_FEW = ("none of its undated grades is in the register", "only one of its undated grades is in the register at a time")


@dataclass(frozen=True, slots=True)
class Proposal:
    """When an undated article can have come out; without a first day the register does not tell."""

    article: str
    first: datetime.date | None
    last: datetime.date | None
    reason: str
    inspections: tuple[Inspection, ...] = ()
    accepted: bool = False

    @property
    def date(self) -> PartialDate | None:
        """The day that stands for the article's date once the proposal is accepted: the earliest possible one."""
        return PartialDate.parse(self.first.isoformat()) if self.first else None

    @property
    def interval(self) -> str:
        """The days in ISO 8601, `..` where the register sets no end."""
        return f"{self.first}/{self.last or '..'}" if self.first else ""


def proposals(judgements: Iterable[Judgement], comparer: Comparer) -> Iterator[Proposal]:
    """A proposal for each article that has judgements and no date."""
    undated: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in judgements:
        if judgement.published is None:
            undated[judgement.article].append(judgement)
    for article in sorted(undated):
        yield _Dating(article, undated[article], comparer).proposal()


@dataclass(frozen=True, slots=True)
class _Dating:
    """The dating of one article by the grades that it gives as fresh."""

    article: str
    judgements: Sequence[Judgement]
    comparer: Comparer

    def proposal(self) -> Proposal:
        """The only stretch of days on which most of the article's undated grades were those in force."""
        fresh = [one for one in self.judgements if one.date is None and not self.comparer.reviewed(one)]
        lines = {one.place: self.comparer.register.of(one.council, one.area.slug) for one in fresh}
        bound = self._no_earlier_than()
        days = {bound, *(one.published.first_day() for line in lines.values() for one in line)}
        fits = {day: self._fitting(fresh, lines, day) for day in sorted(days) if day >= bound}
        best = max((len(found) for found in fits.values()), default=0)
        if best < _LEAST:
            return Proposal(self.article, None, None, _FEW[best])
        stretches = list(_stretches([(day, len(fits[day]) == best) for day in fits]))
        if len(stretches) > 1:
            listed = ", ".join(f"{first}/{last or '..'}" for first, last in stretches)
            return Proposal(self.article, None, None, f"{best} of its grades fit at several times: {listed}")
        [(first, last)] = stretches
        return Proposal(self.article, first, last, _reason(fits[first], len(fresh), first, last), _told(fits[first]))

    def _no_earlier_than(self) -> datetime.date:
        dates = [one.date.first_day() for one in self.judgements if one.date]
        return max(dates, default=datetime.date.min)

    @staticmethod
    def _fitting(
        fresh: Iterable[Judgement], lines: Mapping[Place, list[Inspection]], day: datetime.date
    ) -> list[tuple[Judgement, Inspection]]:
        found = []
        for judgement in fresh:
            published = [one for one in lines[judgement.place] if one.published.first_day() <= day]
            if published and published[-1].grade(judgement.area.slug) == judgement.grade:
                found.append((judgement, published[-1]))
        return found


def _stretches(days: Sequence[tuple[datetime.date, bool]]) -> Iterator[tuple[datetime.date, datetime.date | None]]:
    """First and last day of each run of days that fit; a day stands for all up to the next one."""
    begun: datetime.date | None = None
    for (day, fits), (following, _) in pairwise([*days, (datetime.date.max, False)]):
        begun = begun or (day if fits else None)
        if begun and not dict(days).get(following):
            yield begun, None if following == datetime.date.max else following - datetime.timedelta(days=1)
            begun = None


def _told(fits: Iterable[tuple[Judgement, Inspection]]) -> tuple[Inspection, ...]:
    found = {(one.council.slug, one.published): one for _, one in fits}
    return tuple(found[key] for key in sorted(found, key=str))


def _reason(
    fits: Sequence[tuple[Judgement, Inspection]], asked: int, first: datetime.date, last: datetime.date | None
) -> str:
    told = _told(fits)
    areas = ", ".join(sorted({one.council.area for one in told}))
    days = {one.published.first_day() for one in told}
    reports = f"all came out on {first}" if len(days) == 1 else f"came out from {min(days)} to {max(days)}"
    until = f"; on {last + datetime.timedelta(days=1)} a new report changed one of them" if last else ""
    return f"{len(fits)} of {asked} grades without a date are those of reports on {areas}, which {reports}{until}"
