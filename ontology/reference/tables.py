"""Reading and writing the tables of the reference data."""

import csv
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

Row = dict[str, str]


class TableError(ValueError):
    """A table that contradicts itself or another one."""


def read_table(path: Path) -> list[Row]:
    """The rows of a CSV file, each with every column as text."""
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    """Writes rows as CSV with the given columns in order."""
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def values(cell: str) -> list[str]:
    """The values of a cell that holds several."""
    return [value.strip() for value in cell.split(";") if value.strip()]


def joined(items: Iterable[str]) -> str:
    """Several values as one cell, sorted and each once."""
    return ";".join(sorted(set(items)))


def slugify(name: str) -> str:
    """The IRI-safe form of a name: lower case, words joined by hyphens, no apostrophes or accents."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = plain.lower().replace("&", " and ").replace("'", "").replace(".", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
