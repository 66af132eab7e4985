"""Reading a register: what stands in a row, and each way in which a row can be unusable."""

from pathlib import Path

import pytest

from caregraph.errors import RegisterError
from caregraph.model.dates import PartialDate
from caregraph.model.reference import load_reference
from caregraph.model.register import COLUMNS, Inspection, Register, read_register

HEADER = "gss,framework,kind,inspection_start,inspection_end,report_date,published_stated,overall,help_and_protection"
HEADER += ",looked_after,adoption,care_leavers,leadership,lscb,care_leavers_in_looked_after"
ROW = "E08000034,SIF,inspection,2016-09-12,2016-10-06,2016-11-25,2016-11-25,inadequate,inadequate,inadequate"
ROW += ",requires improvement,requires improvement,inadequate,good,"


def register(tmp_path: Path, *rows: str, header: str = HEADER, start: str = "") -> Register:
    path = tmp_path / "register.csv"
    path.write_text("\n".join((start + header, *rows)) + "\n", encoding="utf-8")
    return read_register(path, load_reference())


def only(tmp_path: Path, row: str) -> Inspection:
    [inspection] = register(tmp_path, row).inspections
    return inspection


def test_a_row_is_an_inspection(tmp_path: Path) -> None:
    found = only(tmp_path, ROW)
    assert (found.council.slug, str(found)) == ("kirklees", "SIF, 2016-09-12 to 2016-10-06, report 2016-11-25")
    assert (found.grade("overall"), found.grade("adoption")) == ("inadequate", "requires improvement")
    assert found.grade("fostering") == ""


def test_a_joint_grade_is_that_of_care_leavers_too(tmp_path: Path) -> None:
    row = "E08000034,ILACS,inspection,2019-06-10,2019-06-21,2019-08-05,,good,good,outstanding,,,good,,y"
    found = only(tmp_path, row)
    assert (found.grade("care-leavers"), found.joint_care) == ("outstanding", True)


@pytest.mark.parametrize(("framework", "area"), [("LAC", "looked-after-children"), ("APC", "help-and-protection")])
def test_the_overall_grade_of_an_inspection_of_one_part_is_that_parts(
    framework: str, area: str, tmp_path: Path
) -> None:
    found = only(tmp_path, f"E10000016,{framework},inspection,2013-07-15,2013-07-19,2013-08-23,,adequate,,,,,,,")
    assert found.grades == {area: "adequate"}
    assert (found.subject, found.grade("overall"), found.grade(area)) == (area, "adequate", "adequate")


FITS = [
    ("2016", True),
    ("2016-09", True),
    ("2016-10", True),
    ("2016-11", True),
    ("2016-12", True),
    ("2016-12-02", True),
    ("2016-12-03", False),
    ("2017", False),
    ("2016-08", False),
    ("2016-09-11", False),
    ("2016-11-10", True),
]


@pytest.mark.parametrize(("text", "fits"), FITS)
def test_a_date_fits_from_the_first_day_on_site_to_a_week_after_the_report(
    text: str, fits: bool, tmp_path: Path
) -> None:
    assert only(tmp_path, ROW).fits(PartialDate.parse(text)) is fits


def test_a_file_may_begin_with_a_byte_order_mark_and_have_further_columns(tmp_path: Path) -> None:
    found = register(tmp_path, f"{ROW},more", header=f"{HEADER},source_file", start="\ufeff")
    assert len(found.inspections) == 1


BAD = {
    "a missing column": (HEADER.replace("gss,", ""), ROW, "line 1: columns are missing: gss"),
    "an unknown council": (
        HEADER,
        ROW.replace("E08000034", "E99000001"),
        "line 2: no council has the code 'E99000001'",
    ),
    "no council": (HEADER, ROW.replace("E08000034", ""), "line 2: no council has the code ''"),
    "a day that is none": (HEADER, ROW.replace("2016-10-06", "2016-02-30"), "line 2: '2016-02-30' in the column"),
    "a date in words": (HEADER, ROW.replace("2016-09-12", "last year"), "'last year' in the column inspection_start"),
    "a report without a day": (HEADER, ROW.replace("2016-11-25,2016", "2016-11,2016"), "no full date in the column"),
    "an end before the start": (HEADER, ROW.replace("2016-10-06", "2016-09-01"), "line 2: dates out of order"),
    "a report before the end": (HEADER, ROW.replace("2016-11-25,2016", "2016-10-01,2016"), "dates out of order"),
    "an unknown grade": (HEADER, ROW.replace("inadequate", "dreadful", 1), "line 2: 'dreadful' is no grade"),
    "too few cells": (HEADER, "E08000034,SIF", "line 2: not as many cells as there are columns"),
    "too many cells": (HEADER, f"{ROW},x,y", "line 2: not as many cells as there are columns"),
    "the same row twice": (HEADER, f"{ROW}\n{ROW}", "line 3: the same inspection as line 2"),
    "no row": (HEADER, "", "line 1: no inspection under the header"),
    "nothing": ("", "", "line 1: columns are missing"),
    "an open quotation mark": (HEADER, f'"{ROW}', "register.csv: cannot be read"),
}


@pytest.mark.parametrize("case", BAD)
def test_an_unusable_register_is_told_with_its_line(case: str, tmp_path: Path) -> None:
    header, row, words = BAD[case]
    with pytest.raises(RegisterError) as raised:
        register(tmp_path, row, header=header)
    assert words in raised.value.sentence()
    assert "register.csv" in raised.value.where


def test_no_column_is_needed_that_is_not_named() -> None:
    assert set(COLUMNS) <= set(HEADER.split(","))


def test_a_file_in_another_encoding_or_none_at_all(tmp_path: Path) -> None:
    (tmp_path / "latin.csv").write_bytes(f"{HEADER}\n{ROW}é".encode("latin-1"))
    for name in ("latin.csv", "gone.csv", "."):
        with pytest.raises(RegisterError, match="cannot be read"):
            read_register(tmp_path / name, load_reference())
