"""The ledger of corrections: a CSV file that people keep, read whole or not at all."""

import csv
import datetime
import difflib
import hashlib
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from caregraph.errors import LedgerError
from caregraph.identity.contradictions import check_corrections
from caregraph.identity.fillers import filler
from caregraph.identity.forgetting import Forgotten, check_form
from caregraph.model.correction import Action, Correction
from caregraph.model.fact import FactKind

Kinds = Mapping[str, FactKind]
Cells = Mapping[str, str]

COLUMNS = (
    "action",
    "fact",
    "article",
    "label",
    "role",
    "value",
    "person",
    "other",
    "reason",
    "author",
    "date",
)
_ALWAYS = ("action", "reason", "author", "date")
_WANTED = {
    Action.ACCEPT: ("fact",),
    Action.REJECT: ("fact",),
    Action.CHANGE: ("fact", "role", "value"),
    Action.SAME: ("person", "other"),
    Action.DIFFERENT: ("person", "other"),
    Action.FORGET: ("person",),
}
_MAY = {
    **dict.fromkeys((Action.ACCEPT, Action.REJECT, Action.CHANGE), ("label", "article")),
    **dict.fromkeys((Action.SAME, Action.DIFFERENT), ("label",)),
    Action.FORGET: ("value",),
}
_FACT = re.compile(r"<?(?:\S+/id/)?([a-z][a-z-]*)[:/]([0-9a-f]{16})>?")
_PERSON = re.compile(r"<?(?:\S+/id/)?person[:/]([^\s:/<>]+?)>?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FORM = f"the first line names the columns {','.join(COLUMNS)}, as docs/corrections.md tells"


@dataclass(frozen=True, slots=True)
class Ledger:
    """The corrections of one file, in the order of its lines."""

    path: str = ""
    corrections: tuple[Correction, ...] = ()
    sha256: str = ""

    @property
    def same(self) -> tuple[tuple[str, str], ...]:
        """Pairs of slugs of people who are one: the second is the first."""
        return self._pairs(Action.SAME)

    @property
    def different(self) -> tuple[tuple[str, str], ...]:
        """Pairs of slugs of people who are two, however alike they look."""
        return self._pairs(Action.DIFFERENT)

    @property
    def forgotten(self) -> Forgotten:
        """Whoever is to be in nothing that is published."""
        return Forgotten.of(self.corrections)

    def place(self, correction: Correction) -> str:
        """Where a correction stands."""
        return f"{self.path}, line {correction.line}"

    def _pairs(self, action: Action) -> tuple[tuple[str, str], ...]:
        return tuple((one.person, one.other) for one in self.corrections if one.action is action)


def read_ledger(path: Path, kinds: Kinds) -> Ledger:
    """The ledger in a file; raises LedgerError at the first thing that is wrong, so that nothing of it is applied."""
    text = read_text(path)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return replace(parse_ledger(text, kinds, where=str(path)), sha256=sha256)


def read_text(path: Path) -> str:
    """The text of a ledger's file."""
    try:
        return path.read_bytes().decode()
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        todo = "check the path; `caregraph correct` begins a new ledger"
        raise LedgerError(f"the ledger cannot be read ({reason})", where=str(path), todo=todo) from error
    except UnicodeDecodeError as error:
        raise LedgerError("the ledger is not in UTF-8", where=str(path), todo="save it as CSV in UTF-8") from error


def parse_ledger(text: str, kinds: Kinds, *, where: str) -> Ledger:
    """The ledger that a text makes, if all of its entries are sound and none contradicts another."""
    corrections = []
    for line, cells in rows(text, where=where):
        try:
            corrections.append(replace(_correction(cells, kinds), line=line))
        except LedgerError as error:
            raise LedgerError(error.what, where=f"{where}, line {line}", todo=error.todo) from error
    ledger = Ledger(where, tuple(corrections))
    check_corrections(ledger.corrections, place=ledger.place)
    _check_names(ledger)
    return ledger


def rows(text: str, *, where: str) -> Iterator[tuple[int, Cells]]:
    """The entries of a ledger as cells by column, each with its line."""
    # What spreadsheets put before the first column is no part of its name.
    lines = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    columns: list[str] = []
    line = 1
    try:
        for cells in lines:
            place = f"{where}, line {line}"
            kept = [cell.strip() for cell in cells]
            if not columns:
                columns = _header(kept, place)
            elif any(kept):
                yield line, _by_column(columns, kept, place)
            line = lines.line_num + 1
    except csv.Error as error:
        what = f"the line is not valid CSV ({error})"
        raise LedgerError(what, where=f"{where}, line {line}", todo="correct its quotation marks") from error
    if not columns:
        raise LedgerError("the ledger is empty", where=where, todo=_FORM)


def _header(cells: list[str], place: str) -> list[str]:
    for number, name in enumerate(cells):
        if name not in COLUMNS:
            near = difflib.get_close_matches(name, COLUMNS, n=1)
            raise LedgerError(f"no column is called {name!r}", where=place, todo=f"write {near[0]}" if near else _FORM)
        if name in cells[:number]:
            raise LedgerError(f"two columns are called {name!r}", where=place, todo="leave one of them out")
    if missing := [name for name in _ALWAYS if name not in cells]:
        raise LedgerError(f"there is no column {missing[0]!r}", where=place, todo=_FORM)
    return cells


def _by_column(columns: list[str], cells: list[str], place: str) -> Cells:
    if len(cells) != len(columns):
        what = f"the line has {len(cells)} values for {len(columns)} columns"
        raise LedgerError(what, where=place, todo="put a text with commas between quotation marks")
    return dict(zip(columns, cells, strict=True))


def _correction(cells: Cells, kinds: Kinds) -> Correction:
    action = _action(cells["action"])
    _check_cells(action, cells)
    kind, fact = _fact(cells.get("fact", ""), kinds)
    role, value = cells.get("role", ""), cells.get("value", "")
    return Correction(
        action,
        cells["reason"],
        cells["author"],
        _day(cells["date"]),
        fact=fact,
        article=cells.get("article", ""),
        role=role,
        value=value,
        person=(check_form if action is Action.FORGET else _person)(cells.get("person", "")),
        other=_person(cells.get("other", "")),
        label=cells.get("label", ""),
        filler=filler(kind, role, value) if kind and role else None,
    )


def _action(text: str) -> Action:
    try:
        return Action(text.lower())
    except ValueError as error:
        todo = f"known are {', '.join(Action)}"
        raise LedgerError(f"{text!r} is no action", todo=todo) from error


def _check_cells(action: Action, cells: Cells) -> None:
    wanted = (*_WANTED[action], *_ALWAYS)
    if missing := [name for name in wanted if not cells.get(name)]:
        raise LedgerError(f"an entry to {_told(action)} has no {missing[0]}", todo=f"it needs {', '.join(wanted)}")
    allowed = {*wanted, *_MAY[action]}
    if extra := [name for name in COLUMNS if cells.get(name) and name not in allowed]:
        raise LedgerError(f"an entry to {_told(action)} takes no {extra[0]}", todo="leave that cell empty")


def _told(action: Action) -> str:
    if action.of_people:
        return f"hold two people for {'one' if action is Action.SAME else 'two'}"
    return "forget a person" if action is Action.FORGET else f"{action} a fact"


def _check_names(ledger: Ledger) -> None:
    """Nothing of somebody who is forgotten is kept in the ledger itself, from where it would come into the graph."""
    forgotten = ledger.forgotten.everywhere
    for one in ledger.corrections:
        slugs = "" if one.action is Action.FORGET else f"{one.person} {one.other}"
        texts = (one.label, one.value, one.reason)
        if any(map(forgotten.named_in, texts)) or forgotten.named_in(slugs, plain=True):
            todo = "take the entry out, or write it without the name"
            raise LedgerError("this entry names somebody who is forgotten", where=ledger.place(one), todo=todo)


def _fact(text: str, kinds: Kinds) -> tuple[FactKind | None, str]:
    if not text:
        return None, ""
    match = _FACT.fullmatch(text)
    if not match or match[1] not in kinds:
        raise LedgerError(f"{text!r} is no IRI of a fact", todo="give one such as judgement:0a1b2c3d4e5f6071")
    return kinds[match[1]], f"{match[1]}:{match[2]}"


def _person(text: str) -> str:
    match = _PERSON.fullmatch(text)
    if text and not match:
        raise LedgerError(f"{text!r} is no IRI of a person", todo="give one such as person:ann-example")
    return match[1] if match else ""


def _day(text: str) -> str:
    try:
        # fromisoformat alone would take week dates and bare digits too.
        return datetime.date.fromisoformat(text if _DAY.fullmatch(text) else "").isoformat()
    except ValueError as error:
        raise LedgerError(f"{text!r} is no day that exists", todo="write it as 2016-01-08") from error
