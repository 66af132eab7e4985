"""Tenures of one person's post from what articles tell of it, with every bound that they give and none that they do not."""

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caregraph.model.dates import PartialDate
from caregraph.model.tenure import Clue, ClueKind, Tenure, histories, tenures


def clue(told: str) -> Clue:
    """A clue from words such as `held 2016-01-05`, or `began 2014 in 2016-01-05` where the article has another date."""
    kind, date, _, published = (*told.split(), "", "", "")[:4]
    day = None if date == "?" else PartialDate.parse(date)
    return Clue(ClueKind(kind), day, PartialDate.parse(published) if published else day, told)


def shown(tenure: Tenure) -> str:
    (start_from, start_to), (end_from, end_to) = tenure.start, tenure.end
    return f"{start_from or ''}..{start_to or ''} to {end_from or ''}..{end_to or ''}"


@pytest.mark.parametrize(
    ("clues", "expected"),
    [
        (["held 2016-01-05"], ["..2016-01-05 to 2016-01-05.."]),
        (["over 2016-01-05"], ["..2016-01-05 to ..2016-01-05"]),
        (["ahead 2016-01-05"], ["2016-01-05.. to .."]),
        (["held 2015-01-05", "held 2016-01-05", "held 2015-06-01"], ["..2015-01-05 to 2016-01-05.."]),
        (["began 2016-03", "held 2016-11-25"], ["2016-03-01..2016-03-31 to 2016-11-25.."]),
        (["ended 2016-04", "over 2016-11-25"], ["..2016-04-30 to 2016-04-01..2016-04-30"]),
        (["held 2016-01-05", "ended 2016"], ["..2016-01-05 to 2016-01-05..2016-12-31"]),
        (["ahead 2016-01-05", "held 2016-03-01"], ["2016-01-05..2016-03-01 to 2016-03-01.."]),
        (["held 2015-01-05", "ahead 2015-02-01"], ["..2015-01-05 to 2015-01-05.."]),
        # two terms stay two
        (
            ["held 2008-02-01", "over 2010-02-01", "held 2014-02-01"],
            ["..2008-02-01 to 2008-02-01..2010-02-01", "2008-02-01..2014-02-01 to 2014-02-01.."],
        ),
        (
            ["began 1998", "ended 2004", "began 2012"],
            ["1998-01-01..1998-12-31 to 2004-01-01..2004-12-31", "2012-01-01..2012-12-31 to 2012-01-01.."],
        ),
        (
            ["held 2008-02-01", "began 2012"],
            ["..2008-02-01 to 2008-02-01..2012-12-31", "2012-01-01..2012-12-31 to 2012-01-01.."],
        ),
        (
            ["over 2010-02-01", "ended 2012"],
            ["..2010-02-01 to ..2010-02-01", "..2012-12-31 to 2012-01-01..2012-12-31"],
        ),
        # where sources disagree, the widest reading
        (["began 2011", "began 2012"], ["2011-01-01..2012-12-31 to 2011-01-01.."]),
        (["ended 2011", "ended 2012"], ["..2012-12-31 to 2011-01-01..2012-12-31"]),
        # nothing is known of the day of an article without a date
        (["held ?"], [".. to .."]),
        (["held ?", "held 2016-01-05"], ["..2016-01-05 to 2016-01-05.."]),
        ([], []),
    ],
)
def test_tenures_are_bounded_as_far_as_articles_tell(clues: list[str], expected: list[str]) -> None:
    assert [shown(tenure) for tenure in tenures(map(clue, clues))] == expected


def test_a_tenure_rests_on_what_bounds_it() -> None:
    told = ["held 2015-01-05", "held 2015-06-01", "held 2016-01-05", "began 2014 in 2016-01-05", "over 2017-02-03"]
    [tenure] = tenures(map(clue, told))
    assert set(tenure.sources) == set(told) - {"held 2015-06-01"}


days = st.dates(datetime.date(2008, 1, 1), datetime.date(2011, 12, 31))
dates = days.flatmap(
    lambda day: st.sampled_from(
        [PartialDate(day.year), PartialDate(day.year, day.month), PartialDate(day.year, day.month, day.day)]
    )
)


PUBLISHED = {
    "a": None,
    "b": PartialDate(2008, 2, 3),
    "c": PartialDate(2009),
    "d": PartialDate(2009, 5, 6),
    "e": PartialDate(2010, 1, 31),
    "f": PartialDate(2010, 1, 31),
    "g": PartialDate(2011, 7),
}


@st.composite
def clues(draw: st.DrawFn) -> Clue:
    kind, source = draw(st.sampled_from(ClueKind)), draw(st.sampled_from(sorted(PUBLISHED)))
    published = PUBLISHED[source]
    date = draw(dates) if kind in (ClueKind.BEGAN, ClueKind.ENDED) else published
    return Clue(kind, date, published, source)


@given(st.lists(clues(), max_size=8))
def test_bounds_are_always_in_order(told: list[Clue]) -> None:
    found = tenures(told)
    for tenure in found:
        (start_from, start_to), (end_from, end_to) = tenure.start, tenure.end
        assert not (start_from and start_to) or start_from <= start_to
        assert not (end_from and end_to) or end_from <= end_to
        assert not (start_to and end_to) or start_to <= end_to
        assert tenure.sources
    assert all(
        (one.end[0] or datetime.date.min) <= (other.start[1] or datetime.date.max) for one, other in pairwise(found)
    )


@given(st.lists(clues(), max_size=8), st.randoms())
def test_the_order_of_the_articles_is_of_no_matter(told: list[Clue], random: object) -> None:
    shuffled = list(told)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert tenures(shuffled) == tenures(told)
    assert list(histories(shuffled)) == list(histories(told))


@given(st.lists(clues(), max_size=8), days)
def test_what_was_known_by_a_day_is_what_the_articles_published_by_then_tell(
    told: list[Clue], day: datetime.date
) -> None:
    published = [one for one in told if one.published and one.published.last_day() <= day]
    known = [one for one in histories(told) if one.since and one.since <= day and not (one.until and one.until <= day)]
    assert {one.tenure for one in known} == set(tenures(published))
    assert {one.tenure for one in histories(told) if one.latest} == set(tenures(told))
