"""Intervals: how wide they are, what is drawn, and that the same score gives the same."""

import pytest

from caregraph.analysis.evaluation import RULES, Figures, Row, Score, score
from caregraph.analysis.intervals import intervals


def scored(right: list[int], wrong: list[int], missed: list[int]) -> Score:
    """A score of participations: how many are right, spurious and missed in each article."""
    gold: dict[str, dict[str, list[Row]]] = {}
    found: list[Row] = []
    for number, counts in enumerate(zip(right, wrong, missed, strict=True)):
        names = [[f"{word}{i}" for i in range(count)] for word, count in zip(("r", "w", "m"), counts, strict=True)]
        gold[str(number)] = {
            "participations": [{"organisation": name, "programme": "p"} for name in names[0] + names[2]]
        }
        found += [{"article": str(number), "organisation": name, "programme": "p"} for name in names[0] + names[1]]
    return score(gold, {"participations": found})


def test_articles_are_drawn_and_a_figure_lies_in_its_interval() -> None:
    result = scored([8, 2, 5, 9], [1, 3, 0, 1], [2, 2, 2, 0])
    assert result.articles["1"]["participations"] == Figures(gold=4, found=5, right=2)
    drawn = intervals(result)
    limits = drawn["participations"]
    assert (limits.drawn, limits.units) == ("articles", 4)
    for figure, interval in ((24 / 29, limits.precision), (24 / 30, limits.recall), (48 / 59, limits.f1)):
        assert interval
        assert interval[0] < figure < interval[1]
    # the worst and the best article alone bound what any draw can give
    assert limits.precision
    assert 0.4 <= limits.precision[0] < 0.7
    assert limits.precision[1] <= 1.0
    assert drawn["all"] == limits


def test_the_same_score_gives_the_same_intervals() -> None:
    result = scored([8, 2, 5, 9], [1, 3, 0, 1], [2, 2, 2, 0])
    assert intervals(result) == intervals(result)
    assert intervals(result, resamples=10) != intervals(result)


def test_articles_that_are_all_alike_leave_no_width() -> None:
    limits = intervals(scored([3] * 5, [1] * 5, [0] * 5))["all"]
    assert limits.precision == (0.75, 0.75)
    assert limits.recall == (1.0, 1.0)


@pytest.mark.parametrize("others", [[], [0, 0]])
def test_the_facts_of_the_only_article_that_has_any_are_drawn(others: list[int]) -> None:
    limits = intervals(scored([30, *others], [10, *others], [10, *others]))["all"]
    assert (limits.drawn, limits.units) == ("facts", 50)
    assert limits.precision
    # 30 of 40 right: by the normal approximation 0.62 to 0.88
    assert limits.precision[0] == pytest.approx(0.62, abs=0.04)
    assert limits.precision[1] == pytest.approx(0.88, abs=0.04)


def test_a_kind_without_facts_has_no_intervals() -> None:
    drawn = intervals(scored([1, 2], [0, 0], [0, 0]))
    assert set(drawn) == {*RULES, "all"}
    assert drawn["posts"].f1 is None
    nothing_found = intervals(scored([0, 0], [0, 0], [2, 1]))["participations"]
    assert (nothing_found.precision, nothing_found.recall) == (None, (0.0, 0.0))
