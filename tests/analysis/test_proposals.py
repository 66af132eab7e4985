"""Dates for articles that have none: the only stretch of days on which the grades that they give were in force."""

import datetime

import pytest

from caregraph.analysis.proposals import Proposal, proposals
from tests.analysis.test_comparison import COMPARER, judgement

KENT = judgement("kent", "overall", "good")
COVENTRY = judgement("coventry", "overall", "requires improvement")
LEAVERS = judgement("north-tyneside", "care-leavers", "outstanding")


def proposed(*judgements: object) -> Proposal:
    [found] = proposals(judgements, COMPARER)  # type: ignore[arg-type]
    return found


def test_the_last_report_is_the_first_possible_day() -> None:
    found = proposed(KENT, COVENTRY, LEAVERS)
    assert (str(found.first), found.interval) == ("2017-06-13", "2017-06-13/2020-04-14")
    assert [one.council.slug for one in found.inspections] == ["coventry", "kent", "north-tyneside"]
    assert "3 of 3 grades without a date" in found.reason
    assert "all came out on 2017-06-13; on 2020-04-15 a new report changed one of them" in found.reason


def test_a_proposal_can_have_no_end() -> None:
    kirklees = judgement("kirklees", "overall", "good")
    found = proposed(kirklees, judgement("kirklees", "leadership", "good"))
    assert (found.first, found.last, found.interval) == (datetime.date(2024, 8, 28), None, "2024-08-28/..")


def test_a_dated_judgement_rules_out_what_came_before_it() -> None:
    # Brent was good overall and in leadership from 2018 on; a judgement of 2023 says that the article is younger.
    brent = [judgement("brent", area, "good") for area in ("overall", "leadership")]
    later = judgement("brent", "help-and-protection", "good", "2023-02")
    assert str(proposed(*brent).first) == "2018-07-02"
    assert str(proposed(*brent, later).first) == "2023-02-01"


@pytest.mark.parametrize(
    ("judgements", "reason"),
    [
        ([KENT], "only one of its undated grades"),
        ([judgement("kent", "safeguarding", "inadequate")], "none of its undated grades"),
        ([judgement("kent", "overall", "good", "2017")], "none of its undated grades"),
        (
            [
                judgement("kent", area, "good", words="A joint area review said so.")
                for area in ("overall", "leadership")
            ],
            "none of its undated grades",
        ),
        # Leadership and the whole were good in 2017, outstanding from 2022, and good again from 2026.
        (
            [KENT, judgement("kent", "leadership", "good")],
            "2 of its grades fit at several times: 2017-06-13/2022-07-04",
        ),
    ],
)
def test_no_date_is_proposed_on_too_little(judgements: list[object], reason: str) -> None:
    found = proposed(*judgements)
    assert (found.first, found.date, found.inspections) == (None, None, ())
    assert reason in found.reason


def test_an_article_with_a_date_needs_none() -> None:
    assert list(proposals([judgement("kent", "overall", "good", published="2018")], COMPARER)) == []


def test_the_order_of_judgements_does_not_matter() -> None:
    assert proposed(KENT, COVENTRY, LEAVERS) == proposed(LEAVERS, COVENTRY, KENT)
