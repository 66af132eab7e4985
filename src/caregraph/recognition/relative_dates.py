"""Relative dates: what `last month`, `last autumn`, `two years ago` and `three years later` come to."""

import re
from datetime import timedelta

from caregraph.model.dates import PartialDate
from caregraph.model.mention import MentionKind
from caregraph.model.numbers import NUMBER_WORDS
from caregraph.recognition.state import State

COUNT_WORDS = NUMBER_WORDS | {"dozen": 12}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 0}  # the month in which each begins
_SEASON = re.compile("|".join(_SEASONS))


def relative(match: re.Match[str], published: PartialDate | None) -> PartialDate | None:
    """`Last month` and the like, counted from publication."""
    if published is None:
        return None
    words = match.group().lower()
    if "year" in words:
        return PartialDate(published.year + (-1 if "last" in words else 1 if "next" in words else 0))
    if published.month is None:
        return None
    if "month" in words:
        step = -1 if "last" in words else 1 if "next" in words else 0
        year, month = divmod(published.year * 12 + published.month - 1 + step, 12)
        return PartialDate(year, month + 1)
    if season := _SEASON.search(words):
        return _in_season(season.group(), words, published)
    return published if words == "today" else _around(words, published)


def _in_season(season: str, words: str, published: PartialDate) -> PartialDate | None:
    """`Last autumn` is one of the year before, up to the month in which this year's begins; later on it is open."""
    if "last" not in words:
        return PartialDate(published.year) if season != "winter" else None
    return PartialDate(published.year - 1) if (published.month or 12) <= _SEASONS[season] else None


def _around(words: str, published: PartialDate) -> PartialDate | None:
    """Yesterday and last week, as a day or a month where the month is certain."""
    if published.day is None:
        return None
    days = {"yesterday": -1, "tomorrow": 1}.get(words)
    if days is not None:
        day = published.first_day() + timedelta(days=days)
        return PartialDate(day.year, day.month, day.day)
    if words == "last week" and published.day > 13:
        return PartialDate(published.year, published.month)
    return PartialDate(published.year, published.month) if words.endswith("this week") and published.day > 6 else None


def ago(match: re.Match[str], published: PartialDate | None) -> PartialDate | None:
    """`Two years ago` is the year before last; shorter or vaguer spans stay open."""
    number, unit, direction = (
        match.group().lower().split()[0],
        match.group().lower().split()[1],
        match.group().lower().split()[-1],
    )
    if published is None or direction != "ago":
        return None
    count = _counted(number)
    if unit.startswith("year"):
        return PartialDate(published.year - count)
    if unit.startswith("month") and published.month:
        year, month = divmod(published.year * 12 + published.month - 1 - count, 12)
        return PartialDate(year, month + 1)
    return None


def since_told(state: State, match: re.Match[str]) -> PartialDate | None:
    """`Three years later`, `eleven months later`: so long after the date that the paragraph told last."""
    start = state.article.text.rfind("\n", 0, match.start())
    dates = [m for m in state.mentions if m.kind is MentionKind.DATE and start < m.end <= match.start()]
    told = max(dates, key=lambda m: m.start, default=None)
    number, unit = match.group().lower().split()[:2]
    if number == "the":
        number, unit = "a", "year"
    if told is None or not isinstance(told.value, PartialDate):
        return None
    if unit.startswith("month") and told.value.month:
        year, month = divmod(told.value.year * 12 + told.value.month - 1 + _counted(number), 12)
        return PartialDate(year, month + 1)
    return PartialDate(told.value.year + _counted(number)) if unit.startswith("year") else None


def _counted(word: str) -> int:
    """The number that `three`, `3` or `a` stands for."""
    return COUNT_WORDS.get(word) or (1 if word in ("a", "an") else int(word))
