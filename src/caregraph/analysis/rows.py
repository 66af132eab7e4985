"""Typed rows of an analysis with what to keep in mind when reading them, and the tables that commands show of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Any, Generic, TypeVar

from caregraph.analysis.queries import Answer

Row = TypeVar("Row")

# Long texts, which people read under a table, a row after the other.
_BELOW = ("evidence", "article", "articles", "title", "published", "fact", "facts", "iri")


@dataclass(frozen=True, slots=True)
class Table(Generic[Row]):
    """The rows that an analysis finds, each a dataclass; notes say what it measures and when it misleads."""

    kind: type[Row]
    rows: tuple[Row, ...]
    notes: tuple[str, ...]

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def columns(self) -> tuple[str, ...]:
        """What each row tells, in order."""
        kind: Any = self.kind
        return tuple(field.name for field in fields(kind))

    def answer(self) -> Answer:
        """The rows as texts, a column a field."""
        lines = tuple(tuple(_cell(name, getattr(row, name)) for name in self.columns) for row in self.rows)
        below = tuple(name for name in _BELOW if name in self.columns) if "evidence" in self.columns else ()
        return Answer(self.columns, lines, notes=self.notes, below=below)


def table(kind: type[Row], rows: Iterable[Row], *notes: str) -> Table[Row]:
    """Rows of one dataclass with their notes."""
    return Table(kind, tuple(rows), notes)


def distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text once, in the order of its first coming; empty ones fall away."""
    return tuple(dict.fromkeys(text for text in texts if text))


def short(iri: str) -> str:
    """The short form of an IRI of the graph, such as `post:1f2e3d4c5b6a7980`, as `explain` takes it."""
    return ":".join(iri.rsplit("/", 2)[1:])


def _cell(name: str, value: object) -> str | None:
    """A value as a table shows it; several stand one after another, and nothing is an empty cell."""
    if isinstance(value, tuple):
        return (" … " if name == "evidence" else "; ").join(map(str, value)) or None
    if isinstance(value, float):
        return f"{value:.4f}"
    return None if value is None else str(value) or None
