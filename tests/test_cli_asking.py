"""Queries with parameters and analyses on the command line: what they print, and what is wrong in one sentence."""

import csv
import io
import json
from pathlib import Path

import pytest

from caregraph import cli


def called(capfd: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    status = cli.run([str(argument) for argument in arguments])
    return (status, *capfd.readouterr())


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize(
    ("arguments", "key", "expected"),
    [
        (("judgements", "--council", "Kirklees"), "council", {"Kirklees"}),
        (("judgements", "--council=kirklees council", "--grade=good"), "grade", {"good"}),
        (("--graph", "GRAPH", "interventions", "--kind", "improvement notice"), "council", {"Surrey"}),
        (("posts", "--person", "Sarah Callaghan"), "person", {"Sarah Callaghan"}),
        (("judgements", "--known-by", "2016-01-31"), "article", {"001_improve_or_face_intervention"}),
        (("participations", "--council", "Leeds"), "organisation", {"Leeds"}),
        (("measures", "--known-by", "2000-01-01"), "council", set()),
    ],
)
def test_a_query_with_parameters(
    arguments: tuple[str, ...], key: str, expected: set[str], built: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    given = [str(built) if argument == "GRAPH" else argument for argument in arguments]
    graph = [] if "--graph" in given else ["--graph", str(built)]
    status, out, err = called(capfd, "query", *given, *graph, "--format", "csv")
    assert (status, err) == (0, "")
    assert {row[key] for row in rows(out)} == expected


def test_who_was_director_on_a_day(built: Path, capfd: pytest.CaptureFixture[str]) -> None:
    asked = ("office-holders", "--at", "2016-03-31", "--council", "Kirklees")
    status, out, _ = called(capfd, "query", *asked, "--graph", built, "--format", "csv")
    directors = {row["person"]: row["held"] for row in rows(out) if row["role"].startswith("director")}
    assert status == 0
    assert directors == {"Sarah Callaghan": "certain", "Alison O'Sullivan": "possible"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("judgements", "--council", "Kirkless"), "--council: no council is called 'Kirkless'; did you mean Kirklees"),
        (("judgements", "--known-by", "2016-02-30"), "--known-by: '2016-02-30' is no day of the calendar"),
        (("judgements", "--at", "2016-02-01"), "judgements: the query takes no --at; it takes --council, --grade"),
        (("judgements", "--counci", "Leeds"), "the query takes no --counci"),
        (("judgements", "--council"), "--council has no value"),
        (("judgements", "--council", "--grade", "good"), "--council has no value"),
        (("judgements", "--council", "Leeds", "--council", "York"), "--council is given twice"),
        (("judgements", "Leeds"), "'Leeds' is not expected here"),
        (("--council", "Leeds", "judgements"), "--council stands before the query"),
        (("office-holders", "--person", "Nobody Atall"), "nobody in the graph is called 'Nobody Atall'"),
    ],
)
def test_what_is_wrong_is_one_sentence(
    arguments: tuple[str, ...], said: str, built: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, out, err = called(capfd, "query", *arguments, "--graph", built)
    assert (status, out) == (2, "")
    [line] = err.splitlines()
    assert said in line


def test_a_tenure_is_explained_by_what_it_rests_on(built: Path, capfd: pytest.CaptureFixture[str]) -> None:
    name = "Tenure of Sarah Callaghan as director for children and young people at Kirklees"
    status, out, _ = called(capfd, "explain", name, "--graph", built)
    assert status == 0
    assert "Named in 2 facts" in out
    assert "Sarah Callaghan appointed as director for children and young people at Kirklees in 2016-03" in out


def test_queries_shows_what_each_can_be_given(capfd: pytest.CaptureFixture[str]) -> None:
    status, out, _ = called(capfd, "queries")
    assert status == 0
    assert "office-holders" in out
    assert "--at DATE  --council AREA  --person NAME  --known-by DATE" in out


def test_analyse_alone_lists_the_analyses(capfd: pytest.CaptureFixture[str]) -> None:
    status, out, err = called(capfd, "analyse")
    assert (status, err) == (0, "")
    assert "conflicts" in out


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_conflicts_in_each_format(form: str, built: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, err = called(capfd, "analyse", "conflicts", "--graph", built, "--format", form)
    assert (status, err) == (0, "")
    if form == "table":
        assert "1 row" in out
    else:
        [row] = rows(out) if form == "csv" else json.loads(out)
        assert row["question"] == "19 councils inadequate or 17 councils inadequate (3 + 7 + 7)?"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("conflicts",), "no graph to analyse"),
        (("conflict", "--graph", "GRAPH"), "did you mean conflicts"),
        (("conflicts", "--graph", "GRAPH", "--at", "2016-01-01"), "it takes no --at"),
        (("conflicts", "--graph", "nowhere"), "no such graph"),
        (("conflicts", "--graph", "GRAPH", "--format", "turtle"), "turtle"),
    ],
)
def test_an_analysis_that_cannot_be_done_is_one_sentence(
    arguments: tuple[str, ...], said: str, built: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    given = [str(built) if argument == "GRAPH" else argument for argument in arguments]
    status, out, err = called(capfd, "analyse", *given)
    assert (status, out) == (2, "")
    [line] = err.splitlines()
    assert said in line
