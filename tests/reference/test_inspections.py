"""The register that ships, tested as code."""

import csv
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from caregraph.analysis.comparison import GAPS
from caregraph.model.dates import PartialDate
from caregraph.model.reference import load_reference
from caregraph.model.register import COLUMNS, GRADED, Register, read_register, shipped_register

REFERENCE = Path(__file__).parents[2] / "ontology" / "reference"


def table(name: str) -> list[dict[str, str]]:
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


ROWS = table("inspections")
COUNCILS = {row["gss"]: row for row in table("councils")}


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register(shipped_register(), load_reference())


def test_there_are_as_many_inspections_as_its_credit_says(register: Register) -> None:
    assert len(ROWS) == len(register.inspections) == 488
    assert Counter(row["framework"] for row in ROWS) == {"ILACS": 312, "SIF": 168, "LAC": 4, "APC": 4}


def test_an_inspection_is_there_once() -> None:
    reports = Counter((row["gss"], row["framework"], row["report_date"]) for row in ROWS)
    visits = Counter((row["gss"], row["framework"], row["inspection_start"]) for row in ROWS)
    assert (max(reports.values()), max(visits.values())) == (1, 1)


def test_it_has_the_columns_that_a_register_must_have_and_nothing_of_a_machine() -> None:
    assert set(COLUMNS) <= set(ROWS[0])
    assert not [row for row in ROWS for cell in row.values() if "\\" in cell or ".pdf" in cell or ".xlsx" in cell]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['gss']}-{row['report_date']}")
def test_a_row_is_of_a_council_of_its_time_with_dates_in_order(row: dict[str, str]) -> None:
    council = COUNCILS[row["gss"]]
    assert (council["start"] or "0") <= row["report_date"] <= (council["end"] or "9")
    assert row["inspection_start"] <= row["inspection_end"] <= row["report_date"]
    stated = row["published_stated"] or row["report_date"]
    assert abs(date.fromisoformat(stated) - date.fromisoformat(row["report_date"])).days <= 7
    assert str(PartialDate.parse(row["inspection_start"])) == row["inspection_start"]


def test_its_words_are_those_of_the_vocabularies() -> None:
    grades = {row["label"] for row in table("grades")} | {""}
    assert {row[column] for row in ROWS for column in (*GRADED, "lscb")} <= grades
    assert {row["care_leavers_in_looked_after"] for row in ROWS} == {"", "y"}
    assert {row["basis"] for row in ROWS} == {"report", "overview", "cited"}
    assert {row["kind"] for row in ROWS} == {"inspection", "re-inspection", "lscb review"}
    assert all(re.fullmatch(r"https://files\.ofsted\.gov\.uk/v1/file/\d+", row["url"]) for row in ROWS if row["url"])


def test_every_area_that_it_grades_is_an_area_of_the_scheme() -> None:
    columns = {row["register"] for row in table("areas") if row["register"]}
    assert columns == {*GRADED, "lscb"}


def test_every_present_council_has_an_inspection(register: Register) -> None:
    present = {gss for gss, row in COUNCILS.items() if not row["end"]}
    assert {one.council.gss for one in register.inspections if one.framework == "ILACS"} >= present


def test_the_gaps_are_the_terms_of_the_scheme() -> None:
    rows = table("outcomes")
    assert {row["slug"]: row["label"] for row in rows if row["broader"] == "not-covered"} == GAPS
    assert {row["slug"] for row in rows if not row["broader"]} == {"agrees", "disagrees", "not-covered"}
