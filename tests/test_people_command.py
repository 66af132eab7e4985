"""`caregraph people`, as a user meets it."""

import csv
import io
import json
from pathlib import Path

import pytest

from caregraph import cli
from caregraph.build import build_graph

ARTICLES = {
    "essex": "3 March 2014\n\n“We have a great deal of work to do,” said Dave Sampleford, director of children's services at Essex County Council.\n",
    "essex-later": "3 March 2015\n\n“We have come a long way since then,” said David Sampleford, director of children's services at Essex County Council.\n",
    "leeds": "6 May 2016\n\n“We have put all this right,” said Jo Fablethorpe, chief executive of Leeds City Council.\n",
    "kent": "23 May 2016\n\n“We will put all this right,” said Jo Fablethorpe, chief executive of Kent County Council.\n",
}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("people")
    (folder / "articles").mkdir()
    for name, text in ARTICLES.items():
        (folder / "articles" / f"{name}.txt").write_text(f"People speak\n\n{text}", encoding="utf-8")
    build_graph([folder / "articles"], folder / "graph")
    return folder / "graph"


def printed(capfd: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    status = cli.run([str(argument) for argument in arguments])
    out, err = capfd.readouterr()
    assert (status, err) == (0, "")
    return out


def test_everybody_stands_in_a_row_with_forms_and_posts(graph: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(printed(capfd, "people", "--graph", graph, "--format", "csv"))))
    assert [(row["person"], row["also written"], row["posts"], row["articles"]) for row in rows] == [
        ("person:david-sampleford", "Dave Sampleford", "director of children's services at Essex", "2"),
        ("person:jo-fablethorpe", "", "chief executive at Leeds", "1"),
        ("person:jo-fablethorpe-kent", "", "chief executive at Kent", "1"),
    ]


def test_a_table_for_people(graph: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = printed(capfd, "people", "--graph", graph)
    assert "person:jo-fablethorpe-kent" in out
    assert out.rstrip().endswith("3 rows")


def test_unsure_pairs_come_with_reasons_and_the_words_of_each_side(
    graph: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = printed(capfd, "people", "--unsure", "--graph", graph)
    assert out.splitlines()[:3] == [
        "Jo Fablethorpe and Jo Fablethorpe",
        "  for                         the same name",
        "  against                     chief executive at Leeds, chief executive at Kent: 17 days apart, and no move is told",
    ]
    assert "person:jo-fablethorpe       “" in out
    assert "person:jo-fablethorpe-kent  “" in out
    assert out.rstrip().endswith("1 pair of people who may be one")


@pytest.mark.parametrize("form", ["csv", "json"])
def test_unsure_pairs_for_programs(graph: Path, capfd: pytest.CaptureFixture[str], form: str) -> None:
    out = printed(capfd, "people", "--unsure", "--graph", graph, "--format", form)
    [row] = json.loads(out) if form == "json" else list(csv.DictReader(io.StringIO(out)))
    assert (row["first"], row["first article"]) == ("person:jo-fablethorpe", "leeds")
    assert (row["second"], row["second article"]) == ("person:jo-fablethorpe-kent", "kent")
    assert row["for"] == "the same name"
    assert "Kent County Council" in row["second words"]


def test_a_graph_without_open_pairs_says_so(built: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert printed(capfd, "people", "--unsure", "--graph", built) == "0 pairs of people who may be one\n"


def test_the_graph_with_open_pairs_conforms(graph: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert "conforms" in printed(capfd, "validate", graph / "graph.ttl")


def test_a_turtle_file_will_do(graph: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file, folder = (printed(capfd, "people", "--unsure", "--graph", graph / name) for name in ("graph.ttl", ""))
    assert file == folder
