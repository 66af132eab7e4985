"""Intervals: how far precision, recall and F1 might lie from what was counted, had the articles been others.

Articles are drawn anew, with replacement, as many as there are, and the figures are counted on each such draw
(a percentile bootstrap). Facts of one article are not independent of one another, so whole articles are drawn;
where there is only one, its facts are.
"""

import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from caregraph.analysis.evaluation import RULES, Figures, Score

RESAMPLES = 1000
_SEED = 20160105  # any number: it makes the same score give the same intervals
_OUTSIDE = 0.025  # on either side of a 95 % interval

Unit = Mapping[str, Figures]
Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Intervals:
    """The 95 % intervals of one kind; None where no draw had any fact to count."""

    precision: Interval | None
    recall: Interval | None
    f1: Interval | None


@dataclass(frozen=True, slots=True)
class Resampling:
    """Intervals by kind, and under `all`, with what was drawn, how many of it, and how often."""

    drawn: str
    units: int
    resamples: int
    kinds: Mapping[str, Intervals]


def resampled(score: Score, *, resamples: int = RESAMPLES) -> Resampling:
    """The intervals of a score; the same score always gives the same."""
    whole = len(score.articles) != 1
    units = [*score.articles.values()] if whole else list(_facts(score.kinds))
    chance = random.Random(_SEED)  # noqa: S311 - nothing is kept secret with it
    draws = [chance.choices(range(len(units)), k=len(units)) for _ in range(resamples if units else 0)]
    kinds = {name: _intervals([_of(unit, name) for unit in units], draws) for name in (*RULES, "all")}
    return Resampling("articles" if whole else "facts", len(units), resamples, kinds)


def _facts(kinds: Mapping[str, Figures]) -> Iterator[Unit]:
    """Each fact of one article as figures of its own: right, missed or spurious."""
    for kind, counted in kinds.items():
        yield from [{kind: Figures(1, 1, 1)}] * counted.right
        yield from [{kind: Figures(1, 0, 0)}] * (counted.gold - counted.right)
        yield from [{kind: Figures(0, 1, 0)}] * (counted.found - counted.right)


def _of(unit: Unit, name: str) -> Figures:
    return sum(unit.values(), Figures()) if name == "all" else unit.get(name, Figures())


def _intervals(units: Sequence[Figures], draws: Sequence[Sequence[int]]) -> Intervals:
    gold, found, right = ([getattr(unit, name) for unit in units] for name in ("gold", "found", "right"))
    if not any(gold) and not any(found):
        return Intervals(None, None, None)
    counts = [tuple(sum(map(column.__getitem__, draw)) for column in (gold, found, right)) for draw in draws]
    drawn = [Figures(*count) for count in counts]
    return Intervals(
        _middle([one.precision for one in drawn if one.found]),
        _middle([one.recall for one in drawn if one.gold]),
        _middle([one.f1 for one in drawn if one.gold or one.found]),
    )


def _middle(values: list[float]) -> Interval | None:
    """Between which two of the values the middle 95 % of them lie."""
    ordered = sorted(values)
    outside = math.floor(_OUTSIDE * len(ordered))
    return (ordered[outside], ordered[-1 - outside]) if ordered else None
