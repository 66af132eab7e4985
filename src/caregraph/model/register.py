"""The register: Ofsted's own record of its inspections of children's services, against which judgements are held."""

import csv
import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from caregraph.errors import RegisterError
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council
from caregraph.model.lineage import Lineage
from caregraph.model.reference import CouncilRecord, Reference
from caregraph.resources import reference_dir

GRADED = ("overall", "help_and_protection", "looked_after", "adoption", "care_leavers", "leadership")
COLUMNS = ("gss", "framework", "inspection_start", "inspection_end", "report_date", *GRADED)
OVERALL = "overall"
# Inspections before the single framework looked at one part only, and call its grade the overall one.
_SUBJECTS = {"LAC": "looked-after-children", "APC": "help-and-protection"}
# Reports came out up to a week after the date that their file bears.
_GRACE = datetime.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Inspection:
    """One inspection of a council: when it was on site, when its report came out, and its grades by area."""

    council: Council
    name: str
    framework: str
    started: PartialDate
    ended: PartialDate
    published: PartialDate
    grades: dict[str, str]
    joint_care: bool = False
    url: str = ""

    @property
    def subject(self) -> str:
        """The only area that an inspection of one part looked at; empty for one of all services."""
        return _SUBJECTS.get(self.framework, "")

    def grade(self, area: str) -> str:
        """The grade of an area, empty where there is none; that of all services for the only part looked at."""
        return self.grades.get(self.subject if self.subject and area == OVERALL else area, "")

    def fits(self, date: PartialDate) -> bool:
        """Whether a date can be that of the inspection, of its report, or of a day between them."""
        ends = self.published.last_day() + _GRACE
        return self.started.first_day() <= date.last_day() and date.first_day() <= ends

    def __str__(self) -> str:
        days = str(self.started) if self.started == self.ended else f"{self.started} to {self.ended}"
        return f"{self.framework}, {days}, report {self.published}"


@dataclass(frozen=True, slots=True)
class Register:
    """All inspections of a register, in the order of their reports."""

    inspections: tuple[Inspection, ...]
    lineage: Lineage

    @property
    def ends(self) -> datetime.date:
        """The day of the last report; of what came later the register knows nothing."""
        return self.inspections[-1].published.last_day()

    def of(self, council: Council, area: str) -> list[Inspection]:
        """The inspections of a council, whole predecessors and successors included, that could grade an area."""
        line = {record.council for record in self.lineage.line(council)}
        mine = (one for one in self.inspections if one.council in line)
        return [one for one in mine if area in one.grades or set(one.grades) != {"lscb"}]


def shipped_register() -> Path:
    """The register that ships."""
    return reference_dir() / "inspections.csv"


def read_register(path: Path, reference: Reference) -> Register:
    """Read a register; raises RegisterError, with file and line, where a row is not usable."""
    reader = _Reader(path, reference, {record.council.gss: record for record in reference.councils})
    found: dict[tuple[Council, str, PartialDate], int] = {}
    inspections = []
    for line, row in reader.rows():
        one = reader.inspection(line, row)
        first = found.setdefault((one.council, one.framework, one.published), line)
        if first != line:
            raise reader.error(line, f"the same inspection as line {first}")
        inspections.append(one)
    if not inspections:
        raise reader.error(1, "no inspection under the header")
    inspections.sort(key=lambda one: (one.published.last_day(), one.council.slug))
    return Register(tuple(inspections), Lineage.of(reference))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one file, and says of every slip on which line it stands."""

    path: Path
    reference: Reference
    councils: dict[str, CouncilRecord]

    def error(self, line: int, what: str) -> RegisterError:
        todo = "correct the register, or leave out --register to compare with the one that ships"
        return RegisterError(what, where=f"{self.path}, line {line}", todo=todo)

    def rows(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Each row with the number of its line."""
        try:
            with self.path.open(encoding="utf-8-sig", newline="") as lines:
                reader = csv.DictReader(lines, strict=True)
                missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
                if missing:
                    raise self.error(1, f"columns are missing: {', '.join(missing)}")
                for row in reader:
                    if None in row or None in row.values():
                        raise self.error(reader.line_num, "not as many cells as there are columns")
                    yield reader.line_num, {name: cell.strip() for name, cell in row.items()}
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            reason = getattr(error, "strerror", None) or "no CSV in UTF-8"
            todo = "give a CSV file in UTF-8 with one inspection a line"
            raise RegisterError(f"cannot be read ({reason})", where=str(self.path), todo=todo) from error

    def inspection(self, line: int, row: dict[str, str]) -> Inspection:
        """The inspection of a row."""
        record = self.councils.get(row["gss"])
        if record is None:
            raise self.error(line, f"no council has the code {row['gss']!r}")
        started, ended, published = self._dates(line, row)
        joint = row.get("care_leavers_in_looked_after") == "y"
        return Inspection(
            council=record.council,
            name=record.name,
            framework=row["framework"],
            started=started,
            ended=ended,
            published=published,
            grades=self._grades(line, row, joint=joint),
            joint_care=joint,
            url=row.get("url", ""),
        )

    def _dates(self, line: int, row: dict[str, str]) -> tuple[PartialDate, PartialDate, PartialDate]:
        reported = self._date(line, row, "report_date")
        if reported is None or reported.day is None:
            raise self.error(line, "no full date in the column report_date")
        started = self._date(line, row, "inspection_start") or reported
        ended = self._date(line, row, "inspection_end") or started
        stated = self._date(line, row, "published_stated") or reported
        if not started.first_day() <= ended.last_day() or ended.first_day() > reported.last_day():
            raise self.error(line, f"dates out of order: {started} to {ended}, report {reported}")
        return started, ended, min(reported, stated, key=PartialDate.last_day)

    def _date(self, line: int, row: dict[str, str], column: str) -> PartialDate | None:
        text = row.get(column, "")
        try:
            return PartialDate.parse(text) if text else None
        except ValueError as error:
            raise self.error(line, f"{text!r} in the column {column} is no date") from error

    def _grades(self, line: int, row: dict[str, str], *, joint: bool) -> dict[str, str]:
        columns = self.reference.register_columns
        grades = {area: self._grade(line, row[column]) for area, column in columns.items() if row.get(column)}
        if joint and "looked-after-children" in grades:
            grades["care-leavers"] = grades["looked-after-children"]
        subject = _SUBJECTS.get(row["framework"])
        if subject and OVERALL in grades:
            grades[subject] = grades.pop(OVERALL)
        return grades

    def _grade(self, line: int, text: str) -> str:
        grade = self.reference.grades.get(text.lower())
        if grade is None:
            raise self.error(line, f"{text!r} is no grade")
        return grade.label
