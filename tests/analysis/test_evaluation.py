"""Scores: when a found fact is right, and what the figures say."""

import json
from pathlib import Path

import pytest

from caregraph.analysis.evaluation import Figures, Row, Score, read_gold, score
from caregraph.errors import GoldError


def scored(kind: str, gold: list[Row], found: list[Row]) -> Score:
    return score({"a": {kind: gold}}, {kind: [{"article": "a", **row} for row in found]})


def right(kind: str, gold: Row, found: Row) -> bool:
    return scored(kind, [gold], [found]).kinds[kind].right == 1


JUDGEMENT = {"council": "Kirklees", "grade": "inadequate", "area": "overall", "date": "2016"}
POST = {
    "person": "Ann Hara",
    "role": "director of children's services",
    "organisation": "Kirklees",
    "tenure": "current",
}
EVENT = {"person": "Ann Hara", "event": "resigned", "organisation": "Kirklees", "date": None}
STATEMENT = {"speaker": "Ann Hara", "quote": "We have turned a corner"}
MEASURE = {"council": "Kirklees", "kind": "funding", "amount": "1500000"}
PARTICIPATION = {"organisation": "Kirklees", "programme": "Partners in Practice"}


@pytest.mark.parametrize(
    ("kind", "gold", "change", "agrees"),
    [
        ("judgements", JUDGEMENT, {"council": "Kirklees Metropolitan Borough Council"}, True),
        ("judgements", JUDGEMENT, {"council": "Calderdale"}, False),
        ("judgements", JUDGEMENT, {"grade": "Inadequate"}, True),
        ("judgements", JUDGEMENT, {"grade": "good"}, False),
        ("judgements", JUDGEMENT, {"area": "overall effectiveness"}, True),
        ("judgements", JUDGEMENT, {"area": "adoption"}, False),
        ("judgements", JUDGEMENT | {"area": "looked-after children"}, {"area": "children in care"}, True),
        ("judgements", JUDGEMENT, {"date": "2011"}, True),
        ("posts", POST, {"person": "Cllr Ann B. Hara"}, True),
        ("posts", POST, {"person": "Ann Harper"}, False),
        ("posts", POST, {"role": "children’s services director"}, True),
        ("posts", POST, {"role": "chief executive"}, False),
        ("posts", POST, {"organisation": None}, False),
        ("events", EVENT, {"organisation": "Leeds"}, False),
        ("events", EVENT | {"organisation": None}, {"organisation": "Leeds"}, True),
        ("events", EVENT, {"event": "retired"}, False),
        ("statements", STATEMENT, {"quote": "We have turned a page"}, True),
        ("statements", STATEMENT, {"quote": "We have not turned"}, False),
        ("statements", STATEMENT | {"speaker": "Essex"}, {"speaker": "Essex County Council"}, True),
        ("statements", STATEMENT, {"speaker": "Bob Hope"}, False),
        ("measures", MEASURE, {"amount": "£1,500,000.00"}, True),
        ("measures", MEASURE, {"amount": "150000"}, False),
        ("participations", PARTICIPATION, {"programme": "the Partners in Practice programme"}, True),
        ("participations", PARTICIPATION, {"programme": "Innovation Programme"}, False),
    ],
)
def test_when_facts_agree(kind: str, gold: Row, change: Row, agrees: bool) -> None:
    assert right(kind, gold, {**gold, **change}) is agrees


def test_a_fact_found_twice_counts_once_and_an_expected_one_is_found_once() -> None:
    figures = scored("judgements", [JUDGEMENT], [JUDGEMENT, dict(JUDGEMENT), {**JUDGEMENT, "date": "2011"}])
    assert figures.kinds["judgements"] == Figures(gold=1, found=2, right=1)


def test_the_pair_that_agrees_in_most_fields_is_taken() -> None:
    other = {**JUDGEMENT, "date": "2011"}
    result = scored("judgements", [JUDGEMENT, other], [other, JUDGEMENT])
    assert result.beside["judgements", "date"] == (2, 2)
    assert result.slips == ()


def test_facts_of_other_articles_do_not_count() -> None:
    result = score({"a": {"posts": [POST]}}, {"posts": [{"article": "b", **POST}]})
    assert result.all == Figures(gold=1, found=0, right=0)


def test_slips_are_named() -> None:
    result = scored("posts", [POST], [{**POST, "person": "Bob Hope"}])
    assert [(slip.missed, slip.row["person"]) for slip in result.slips] == [(True, "Ann Hara"), (False, "Bob Hope")]


def test_precision_recall_and_f1() -> None:
    figures = Figures(gold=4, found=2, right=1)
    assert (figures.precision, figures.recall, round(figures.f1, 3)) == (0.5, 0.25, 0.333)
    assert (Figures().precision, Figures().recall, Figures().f1) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize("content", ["{", "[]", '{"posts": 3}', '{"posts": ["x"]}'])
def test_gold_that_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.json").write_text(content)
    with pytest.raises(GoldError, match=r"a\.json"):
        read_gold(tmp_path)


def test_a_folder_without_gold(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="no gold facts"):
        read_gold(tmp_path)


def test_gold_figures_may_be_numbers(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"measures": [{**MEASURE, "amount": 1500000}]}))
    result = score(read_gold(tmp_path), {"measures": [{"article": "a", **MEASURE}]})
    assert result.kinds["measures"].right == 1
