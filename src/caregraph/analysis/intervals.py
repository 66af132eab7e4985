"""Intervals: how far precision, recall and F1 might lie from what was counted, had the articles been others.

Articles are drawn anew, with replacement, as many as there are, and the figures are counted on each such draw
(a percentile bootstrap). Facts of one article are not independent of one another, so whole articles are drawn;
where only one article has any facts of a kind, the facts are.
"""

import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from caregraph.analysis.evaluation import RULES, Figures, Score

RESAMPLES = 1000
_SEED = 20160105  # any number: it makes the same score give the same intervals
_OUTSIDE = 0.025  # on either side of a 95 % interval

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Intervals:
    """The 95 % intervals of one kind, from draws of so many articles or facts; None where no draw had any to count."""

    drawn: str
    units: int
    precision: Interval | None
    recall: Interval | None
    f1: Interval | None


def intervals(score: Score, *, resamples: int = RESAMPLES) -> dict[str, Intervals]:
    """The intervals of each kind, and of all under `all`; the same score always gives the same."""
    return {
        name: _intervals([_of(kinds, name) for kinds in score.articles.values()], resamples) for name in (*RULES, "all")
    }


def _of(kinds: Mapping[str, Figures], name: str) -> Figures:
    return sum(kinds.values(), Figures()) if name == "all" else kinds.get(name, Figures())


def _intervals(articles: Sequence[Figures], resamples: int) -> Intervals:
    telling = [one for one in articles if one.gold or one.found]
    units = list(_facts(telling[0])) if len(telling) == 1 else articles
    columns = [[getattr(unit, name) for unit in units] for name in ("gold", "found", "right")]
    draws = _draws(len(units), resamples)
    drawn = [Figures(*(sum(map(column.__getitem__, draw)) for column in columns)) for draw in draws]
    return Intervals(
        "facts" if len(telling) == 1 else "articles",
        len(units),
        _middle([one.precision for one in drawn if one.found]),
        _middle([one.recall for one in drawn if one.gold]),
        _middle([one.f1 for one in drawn if one.gold or one.found]),
    )


def _facts(counted: Figures) -> Iterator[Figures]:
    """Each fact of one article as figures of its own: right, missed or spurious."""
    yield from [Figures(1, 1, 1)] * counted.right
    yield from [Figures(1, 0, 0)] * (counted.gold - counted.right)
    yield from [Figures(0, 1, 0)] * (counted.found - counted.right)


def _draws(units: int, resamples: int) -> Iterator[list[int]]:
    chance = random.Random(_SEED)  # noqa: S311 - nothing is kept secret with it
    return (chance.choices(range(units), k=units) for _ in range(resamples))


def _middle(values: list[float]) -> Interval | None:
    """Between which two of the values the middle 95 % of them lie."""
    ordered = sorted(values)
    outside = math.floor(_OUTSIDE * len(ordered))
    return (ordered[outside], ordered[-1 - outside]) if ordered else None
