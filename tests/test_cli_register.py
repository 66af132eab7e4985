"""`caregraph reconcile`, `caregraph analyse interventions`: calls as users make them, and calls that cannot be carried out."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.calling import Call

HEADER = "gss,framework,inspection_start,inspection_end,report_date,overall,help_and_protection,looked_after,adoption"
HEADER += ",care_leavers,leadership"
ROW = "E08000034,SIF,2016-09-12,2016-10-06,2016-11-25,good,good,good,good,good,good"


def test_a_table_for_people(call: Call, built: Path) -> None:
    called = call("reconcile", "--graph", built)
    assert (called.status, called.err) == (0, "")
    for words in (
        "003_kirklees_may_lose_control, 2016-11-25",
        "SIF, 2016-09-12 to 2016-10-06, report 2016-11-25",
        "not covered: before the record begins",
        "32 judgements beside the register",
        "004_two_councils_leave_lowest_grade: not before 2017-06-13 and not after 2020-04-14",
        "used only with --accept-dates",
    ):
        assert words in " ".join(called.out.split())


def test_accepted_dates_are_told(call: Call, built: Path) -> None:
    out = " ".join(call("reconcile", "--graph", built, "--accept-dates").out.split())
    assert "004_two_councils_leave_lowest_grade, no date, taken as published on 2017-06-13" in out
    assert "used only with --accept-dates" not in out


def test_csv_and_json_hold_the_same_rows(call: Call, built: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(call("reconcile", "--graph", built, "--format", "csv").out)))
    told = json.loads(call("reconcile", "--graph", built, "--format", "json").out)
    assert [{key: value or "" for key, value in row.items()} for row in told["comparisons"]] == rows
    assert [one["from"] for one in told["proposals"]] == [None, "2017-06-13"]
    assert not any(one["accepted"] for one in told["proposals"])


@pytest.mark.parametrize(
    ("name", "form", "words"),
    [
        ("found.ttl", None, "a cg:RegisterComparison"),
        ("found.nq", None, "<https://w3id.org/caregraph/id/graph/register> ."),
        ("found.csv", None, "article,published,proposed"),
        ("found.json", None, '"comparisons": ['),
        ("found.txt", "table", "32 judgements beside the register"),
        ("found", "nquads", "<https://w3id.org/caregraph/id/graph/register> ."),
    ],
)
def test_the_file_says_how_it_is_written(
    name: str, form: str | None, words: str, call: Call, built: Path, tmp_path: Path
) -> None:
    options = ["--format", form] if form else []
    called = call("reconcile", "--graph", built, "-o", tmp_path / name, *options)
    assert (called.status, called.out, called.err) == (0, "", "")
    assert words in (tmp_path / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["found.ttl", "found.nq"])
def test_what_is_written_conforms(name: str, call: Call, built: Path, tmp_path: Path) -> None:
    assert call("reconcile", "--graph", built, "--accept-dates", "-o", tmp_path / name).status == 0
    called = call("validate", tmp_path / name)
    assert (called.status, called.err) == (0, "")
    assert "conforms" in called.out


def test_a_register_of_ones_own(call: Call, built: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text(f"{HEADER}\n{ROW}\n")
    called = call("reconcile", "--register", tmp_path / "mine.csv", "--graph", built, "--format", "csv")
    found = {(row["council"], row["area"], row["grade"]): row for row in csv.DictReader(io.StringIO(called.out))}
    assert found["Kirklees", "overall", "inadequate"]["outcome"] == "disagrees"
    assert found["Kirklees", "overall", "inadequate"]["detail"] == "grade"
    assert found["Norfolk", "overall", "inadequate"]["detail"] == "no inspection of the council"


BAD = {
    "a missing column": (HEADER.replace(",overall", ""), ROW, "line 1: columns are missing: overall"),
    "an unknown council": (HEADER, ROW.replace("E08000034", "E00000000"), "line 2: no council has the code"),
    "a date that does not exist": (HEADER, ROW.replace("2016-11-25", "2016-11-31"), "line 2: '2016-11-31' in the"),
    "dates out of order": (HEADER, ROW.replace("2016-10-06", "2017-10-06"), "line 2: dates out of order"),
    "no row": (HEADER, "", "no inspection under the header"),
}


@pytest.mark.parametrize("case", BAD)
def test_an_unusable_register_is_told_in_one_sentence(case: str, call: Call, built: Path, tmp_path: Path) -> None:
    header, row, words = BAD[case]
    (tmp_path / "bad.csv").write_text(f"{header}\n{row}\n")
    called = call("reconcile", "--register", tmp_path / "bad.csv", "--graph", built, "-o", tmp_path / "out.ttl")
    assert called.status == 2
    assert words in called.sentence()
    assert "bad.csv" in called.sentence()
    assert "; correct the register" in called.sentence()
    assert not (tmp_path / "out.ttl").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--register", "gone.csv"], "gone.csv: cannot be read (No such file or directory)"),
        (["--register", "."], "cannot be read"),
        (["-o", "gone/found.ttl"], "gone/found.ttl: cannot be written"),
        (["--format", "xml"], "xml"),
    ],
)
def test_an_unusable_call(arguments: list[str], words: str, call: Call, built: Path) -> None:
    called = call("reconcile", "--graph", built, *arguments)
    assert called.status == 2
    assert words in called.sentence()


def test_an_unusable_graph(call: Call, tmp_path: Path) -> None:
    assert call("reconcile", "--graph", tmp_path / "gone").status == 2


def test_the_life_of_interventions(call: Call, built: Path) -> None:
    called = call("analyse", "interventions", "--graph", built, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(called.out)))
    kirklees = [row for row in rows if row["council"] == "Kirklees"]
    assert [row["step"] for row in kirklees] == ["direction", "commissioner", "review"]
    assert {row["date"] for row in kirklees} == {"by 2016-11-25"}
    assert {row["question"] for row in kirklees} == {""}
    assert all(row["question"].startswith("Which direction") for row in rows if row["step"] == "trust")
    assert call("explain", kirklees[0]["fact"], "--graph", built).status == 0


def test_the_life_of_one_councils_interventions(call: Call, built: Path) -> None:
    called = call("analyse", "interventions", "kirklees", "--graph", built, "--format", "json")
    assert {row["council"] for row in json.loads(called.out)} == {"Kirklees"}


def test_questions_are_told_by_validate(call: Call, built: Path) -> None:
    called = call("validate", built / "graph.ttl")
    assert called.status == 0
    assert "conforms" in called.out
    assert "Birmingham: commissioner: Which direction came before this step?" in called.out
