"""Labels: templates with slots, and what falls away with an empty one."""

import dataclasses

import pytest

from caregraph.graph.labels import fact_label, filled
from caregraph.graph.statings import statings
from caregraph.model.fact import Certainty
from tests.graph.examples import article, judgement, post


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{a} and {b}", "A and B"),
        ("{a}[ and {b}]", "A and B"),
        ("{a}[ and {c}]", "A"),
        ("{a}[ and {b}, {c}][ or {b}]", "A or B"),
        ("{a} and {c}.", "A and ."),
        ("{a}[ always]", "A always"),
    ],
)
def test_a_part_in_brackets_falls_away_with_an_empty_slot(template: str, expected: str) -> None:
    assert filled(template, {"a": "A", "b": "B"}) == expected


@pytest.mark.parametrize(
    ("certainty", "expected"),
    [
        (Certainty.STATED, "Kirklees, 2016-01"),
        (Certainty.REPORTED, "Kirklees, 2016-01"),
        (Certainty.DENIED, "Kirklees, 2016-01 (denied)"),
    ],
)
def test_a_label_tells_what_is_not_asserted(certainty: Certainty, expected: str) -> None:
    [stating] = statings([judgement(article(), certainty)])
    assert fact_label({"Judgement": "{council}, {date}[ by {inspector}]"}, stating) == expected


def test_a_kind_without_a_template_is_told_by_its_own_roles() -> None:
    [stating] = statings([post(article())])
    assert fact_label({}, stating) == "post: Ann Example, chief executive, Kirklees"
    bare = dataclasses.replace(stating, values={"person": stating.values["person"]})
    assert fact_label({}, bare) == "post: Ann Example"
