"""What later articles say of promises: from texts, through a build, to the questions that are asked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import Store

from caregraph.analysis.analyses import analyse
from caregraph.build import build_graph
from caregraph.errors import UsageError
from caregraph.graph.store import open_graph

MADE = "5 January 2016"
LATER = "7 February 2017"
SURREY = "Ministers gave Surrey six months to improve."
LEEDS = "Leeds City Council has promised to hire 40 social workers by May."
MEDWAY = "Medway Council must submit an action plan to Ofsted by 12 April."
WIRRAL = "Wirral Council will invest £2m in children's services by 2018."
READING = "Reading Borough Council is to transfer its children's services to an independent trust by April 2017."
KENT = "Ofsted will re-inspect Kent within six months."
DORSET = "Ruth Ansell, the commissioner in Dorset, will report by May 2016."

Told = Callable[..., list[dict[str, str]]]


def graph_of(folder: Path, *articles: tuple[str, str]) -> Store:
    folder.mkdir()
    for number, (date, text) in enumerate(articles):
        (folder / f"a{number}.txt").write_text(f"A made-up title\n\n{date}\n\n{text}\n", encoding="utf-8")
    build_graph([folder], folder.parent / "graph")
    return open_graph(folder.parent / "graph")


@pytest.fixture
def told(tmp_path: Path) -> Told:
    def ask(*articles: tuple[str, str], council: str = "") -> list[dict[str, str]]:
        store = graph_of(tmp_path / "articles", *articles)
        answer = analyse("promises", store, given={"council": council} if council else {})
        return [dict(zip(answer.columns, (cell or "" for cell in row), strict=True)) for row in answer.rows]

    return ask


@pytest.mark.parametrize(
    ("promise", "later", "expected"),
    [
        # the council's own figures
        (LEEDS, "Leeds City Council has recruited 45 social workers.", "kept"),
        (LEEDS, "Leeds City Council has recruited 12 social workers.", "contradicted"),
        (WIRRAL, "Wirral Council has invested £3m in its children's services.", "kept"),
        (WIRRAL, "Wirral Council has invested £1m in its children's services.", "not told"),
        (LEEDS, "Bradford Council has recruited 45 social workers.", "not told"),
        # what was promised, said again, is no sign of its being done
        (LEEDS, "Leeds City Council will hire 40 social workers by June.", "not told"),
        # judgements and interventions
        (SURREY, "Ofsted judged Surrey County Council inadequate after an inspection in January 2017.", "contradicted"),
        (SURREY, "Ofsted judged Surrey County Council good after an inspection in January 2017.", "kept"),
        (SURREY, "Ofsted judged Surrey County Council inadequate in June 2014.", "not told"),
        (SURREY, "Surrey's children's services have been transferred to an independent trust.", "contradicted"),
        (READING, "Reading's children's services have been transferred to an independent trust.", "kept"),
        (KENT, "Ofsted judged Kent County Council good after an inspection in May 2016.", "kept"),
        # told outright
        (MEDWAY, "Medway Council missed the deadline to publish its action plan.", "contradicted"),
        (MEDWAY, "Medway Council has submitted its action plan to Ofsted.", "kept"),
        (DORSET, "Ruth Ansell, the commissioner in Dorset, has delivered her report.", "kept"),
        (LEEDS, "Leeds City Council has gone back on its pledge to hire 40 social workers.", "contradicted"),
        (LEEDS, "Leeds City Council has gone back on its pledge to hire 90 social workers.", "not told"),
    ],
)
def test_what_a_later_article_tells(promise: str, later: str, expected: str, told: Told) -> None:
    [row] = [row for row in told((MADE, promise), (LATER, later)) if row["evidence"] == promise]
    assert (row["told"], row["article"]) == (expected, "a0")
    assert (row["other_article"], row["other_evidence"]) == (("", "") if expected == "not told" else ("a1", later))
    assert "?" in row["question"]


@pytest.mark.parametrize("date", ["4 January 2016", "5 January 2016", ""])
def test_what_does_not_come_later_tells_nothing(date: str, told: Told) -> None:
    [row] = told((MADE, LEEDS), (date, "Leeds City Council has recruited 45 social workers."))
    assert row["told"] == "not told"


def test_both_sides_are_put_where_articles_disagree(told: Told) -> None:
    rows = told(
        (MADE, LEEDS),
        ("7 June 2016", "Leeds City Council has recruited 12 social workers."),
        (LATER, "Leeds City Council has recruited 45 social workers."),
    )
    assert [(row["told"], row["other_article"]) for row in rows] == [("contradicted", "a1"), ("kept", "a2")]


def test_a_promise_that_two_articles_tell_is_asked_about_once_from_the_first(told: Told) -> None:
    again = "Leeds has vowed to hire 40 social workers by May."
    [row] = told(("9 January 2016", again), (MADE, LEEDS))
    assert (row["article"], row["question"]) == ("a1", "Will it be kept?")


def test_what_is_overdue_is_asked_about_as_such(told: Told) -> None:
    [row] = told((MADE, LEEDS), (LATER, "Nothing of note."))
    assert (row["told"], row["due"], row["question"]) == ("not told", "2016-05", "Due 2016-05; was it kept?")


def test_an_undated_promise_is_compared_by_its_due_date(told: Told) -> None:
    rows = told(("", "Surrey has until 2010 to improve."), (LATER, "Ofsted judged Surrey inadequate in May 2012."))
    assert [(row["told"], row["due"]) for row in rows] == [("contradicted", "2010")]


def test_one_council(told: Told) -> None:
    rows = told((MADE, f"{LEEDS}\n\n{MEDWAY}"), council="Leeds City Council")
    assert [row["council"] for row in rows] == ["Leeds"]


def test_an_unknown_council_is_told_with_names_like_it(told: Told) -> None:
    with pytest.raises(UsageError, match="no council is called 'Leedz'"):
        told((MADE, LEEDS), council="Leedz")
