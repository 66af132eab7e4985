"""Writing an entry into a ledger: checked beside all that stand there, and then written whole or not at all."""

import csv
import io
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from caregraph.errors import LedgerError
from caregraph.identity.ledger import COLUMNS, Kinds, parse_ledger, read_text
from caregraph.model.correction import Correction


def add_entry(path: Path, cells: Mapping[str, str], kinds: Kinds) -> Correction:
    """Add an entry to a ledger, which is begun where there is none; what stands there keeps its bytes.

    Raises LedgerError, and writes nothing, if the entry is not sound or contradicts one that stands there.
    """
    place = path.resolve()
    text = read_text(path) if path.exists() else f"{','.join(COLUMNS)}\n"
    before = parse_ledger(text, kinds, where=str(path))
    written = text + ("" if text.endswith("\n") else "\n") + line_of(text, cells, where=str(path))
    after = parse_ledger(written, kinds, where=str(path))
    added = after.corrections[-1]
    if added in before.corrections:
        there = before.place(before.corrections[before.corrections.index(added)])
        raise LedgerError("the same entry stands there already", where=there, todo="build with --ledger to apply it")
    replace_file(place, written)
    return added


def line_of(text: str, cells: Mapping[str, str], *, where: str) -> str:
    """The entry as a line, with the columns and the line ends of the ledger that it joins."""
    header = next(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    columns = [name.strip() for name in header]
    if missing := [name for name, cell in cells.items() if cell and name not in columns and name != "label"]:
        raise LedgerError(f"there is no column {missing[0]!r}", where=f"{where}, line 1", todo="add it to every line")
    out = io.StringIO(newline="")
    end = "\r\n" if "\r\n" in text else "\n"
    csv.writer(out, lineterminator=end).writerow([" ".join(cells.get(name, "").split()) for name in columns])
    return out.getvalue()


def replace_file(place: Path, text: str) -> None:
    """Write a ledger anew, whole or not at all."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{place.name}.", dir=place.parent)
        fresh = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as out:
                out.write(text)
                out.flush()
                os.fsync(out.fileno())
            if place.exists():
                shutil.copymode(place, fresh)
            fresh.replace(place)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        reason, todo = (error.strerror or "unknown reason").lower(), "name another file with --ledger"
        raise LedgerError(f"cannot be written ({reason})", where=str(place), todo=todo) from error
