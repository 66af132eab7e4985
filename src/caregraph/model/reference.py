"""What is known beforehand: councils, bodies, grades, areas, role heads and given names, from ontology/reference."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from caregraph.errors import ReferenceDataError
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Term
from caregraph.resources import reference_dir

_AHEAD = 2  # years


@dataclass(frozen=True, slots=True)
class CouncilRecord:
    """A council with its ways to be written, its first and last day, why a form is ambiguous, and who took over."""

    council: Council
    name: str
    forms: tuple[str, ...]
    start: PartialDate | None
    end: PartialDate | None
    ambiguous: dict[str, str]
    type: str
    successors: tuple[str, ...] = ()

    def existed(self, date: PartialDate | None) -> bool:
        """Whether the council existed at a date; without a date, whether it exists now."""
        if date is None:
            return self.end is None
        began = self.start is None or self.start.first_day() <= date.last_day()
        return began and (self.end is None or date.first_day() <= self.end.last_day())

    def is_to_come(self, date: PartialDate | None) -> bool:
        """Whether the council was made in the two years after a date: it appoints and plans before its first day."""
        return date is not None and self.start is not None and 0 <= self.start.year - date.year <= _AHEAD


@dataclass(frozen=True, slots=True)
class BodyRecord:
    """A body with its ways to be written and why a form is ambiguous."""

    body: Body
    kind: str
    forms: tuple[str, ...]
    ambiguous: dict[str, str]


@dataclass(frozen=True, slots=True)
class Reference:
    """All reference tables; `register_columns` says where the register grades an area."""

    councils: tuple[CouncilRecord, ...]
    bodies: tuple[BodyRecord, ...]
    grades: dict[str, Term]
    areas: dict[str, Term]
    register_columns: dict[str, str]
    given_names: dict[str, str]
    pronouns: dict[str, str]

    def body(self, name: str) -> Body:
        """The body of a name, known or made of the name."""
        return next((record.body for record in self.bodies if record.body.name == name), Body.named(name))


@cache
def load_reference() -> Reference:
    """Read the reference tables that ship; raises ReferenceDataError where one is missing or broken."""
    folder = reference_dir()
    return Reference(
        councils=tuple(_council(row) for row in _rows(folder / "councils.csv")),
        bodies=tuple(_body(row) for row in _rows(folder / "bodies.csv")),
        grades=_terms(folder / "grades.csv", "grade"),
        areas=_terms(folder / "areas.csv", "area"),
        register_columns={row["slug"]: row["register"] for row in _rows(folder / "areas.csv") if row["register"]},
        given_names=dict(_given_names(folder / "given_names.txt")),
        pronouns={row["name"]: row["pronoun"] for row in _rows(folder / "given_name_pronouns.csv")},
    )


def vocabulary(table: str, scheme: str) -> dict[str, Term]:
    """The terms of a scheme by their labels and other forms, from a table of ontology/reference."""
    return _terms(reference_dir() / f"{table}.csv", scheme)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            yield from csv.DictReader(lines)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ReferenceDataError(f"cannot be read ({error})", where=str(path), todo="reinstall caregraph") from error


def _several(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _reasons(text: str) -> dict[str, str]:
    pairs = (part.rpartition("=") for part in _several(text))
    return {form: reason for form, _, reason in pairs}


def _date(text: str) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def _council(row: dict[str, str]) -> CouncilRecord:
    council = Council(row["slug"], row["area"], row["gss"])
    forms = tuple(dict.fromkeys((row["area"], row["name"], *_several(row["forms"]))))
    return CouncilRecord(
        council=council,
        name=row["name"],
        forms=forms,
        start=_date(row["start"]),
        end=_date(row["end"]),
        ambiguous=_reasons(row["ambiguous"]),
        type=row["type"],
        successors=_several(row["successors"]),
    )


def _body(row: dict[str, str]) -> BodyRecord:
    forms = tuple(dict.fromkeys((row["name"], *_several(row["abbreviations"]), *_several(row["forms"]))))
    return BodyRecord(Body(row["slug"], row["name"]), row["kind"], forms, _reasons(row["ambiguous"]))


def _terms(path: Path, scheme: str) -> dict[str, Term]:
    terms: dict[str, Term] = {}
    for row in _rows(path):
        term = Term(scheme, row["slug"], row["label"])
        terms |= {form.lower(): term for form in (row["label"], *_several(row.get("forms", "")))}
    return terms


def _given_names(path: Path) -> Iterator[tuple[str, str]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise ReferenceDataError("cannot be read", where=str(path), todo="reinstall caregraph") from error
    for line in lines:
        name, _, mark = line.partition("\t")
        if name and not name.startswith("#"):
            yield name, mark


def table(name: str) -> list[dict[str, str]]:
    """The rows of a reference table by its file's name; raises ReferenceDataError where it is missing or broken."""
    return list(_rows(reference_dir() / name))
