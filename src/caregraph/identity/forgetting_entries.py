"""Writing into a ledger that somebody is forgotten: the entry, and the ledger itself without them."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from caregraph.errors import LedgerError
from caregraph.identity.entries import line_of, replace_file
from caregraph.identity.forgetting import Forgotten, forgotten_as, surnames
from caregraph.identity.ledger import COLUMNS, Kinds, parse_ledger, read_text, rows
from caregraph.identity.withholding import without_names
from caregraph.model.correction import Action, Correction

_TEXTS = ("label", "value", "reason")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is to be forgotten: the forms of the name, the slugs in the graph, and the facts about them there.

    `near` is the council or body beside whose name alone they are meant, empty for any.
    """

    names: frozenset[str]
    slugs: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()
    near: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """The entry that was written, and how many others were taken out since they were about the person."""

    entry: Correction
    taken_out: int


def forget(path: Path, person: Person, decided: Mapping[str, str], kinds: Kinds) -> Written:
    """Write into a ledger that a person is forgotten, and take out of it what it says of them.

    `decided` are the cells for reason, author and date. Raises LedgerError, and writes nothing, where the ledger is
    broken, or the person is forgotten already.
    """
    text = read_text(path) if path.exists() else f"{','.join(COLUMNS)}\n"
    before = parse_ledger(text, kinds, where=str(path))
    hashes = forgotten_as(person.names, before.corrections)
    entry = {"action": Action.FORGET, "person": hashes, "value": person.near, **decided}
    if there := [one for one in before.corrections if (one.person, one.value) == (hashes, person.near)]:
        raise LedgerError("forgets this person already", where=before.place(there[0]), todo="build with --ledger")
    kept = "".join(_without(text, person, Forgotten(dict.fromkeys(hashes.split(), frozenset())), where=str(path)))
    written = kept + ("" if kept.endswith("\n") else "\n") + line_of(text, entry, where=str(path))
    after = parse_ledger(written, kinds, where=str(path))
    replace_file(path.resolve(), written)
    return Written(after.corrections[-1], len(before.corrections) + 1 - len(after.corrections))


def _without(text: str, person: Person, forgotten: Forgotten, *, where: str) -> Iterator[str]:
    """The lines of a ledger without the entries about a person, and without the name in any other."""
    lines = list(io.StringIO(text, newline=""))
    entries = list(rows(text, where=where))
    starts = [line - 1 for line, _ in entries]
    ends = [*starts, len(lines)]
    yield from lines[: ends[0]]
    for (line, cells), end in zip(entries, ends[1:], strict=True):
        if not _is_about(cells, person):
            yield from _reworded(text, cells, person, forgotten, where=where) or lines[line - 1 : end]


def _is_about(cells: Mapping[str, str], person: Person) -> bool:
    people = {cells.get(name, "").rpartition("/")[2].rpartition(":")[2].strip("<> ") for name in ("person", "other")}
    fact = cells.get("fact", "").strip("<> ").replace(":", "/").split("/")[-2:]
    return bool(people & person.slugs) or "/".join(fact) in person.facts


def _reworded(text: str, cells: Mapping[str, str], person: Person, forgotten: Forgotten, *, where: str) -> list[str]:
    """An entry about something else that gives the name, as a line that does not."""
    if not any(forgotten.named_in(cells.get(column, "")) for column in _TEXTS):
        return []
    words = surnames(person.names)
    fresh = {column: without_names(cells.get(column, ""), forgotten, words) for column in _TEXTS}
    return [line_of(text, {**cells, **fresh}, where=where)]
