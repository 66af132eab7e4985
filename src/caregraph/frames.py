"""Tables for notebooks: data frames where pandas is there."""

from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from typing import Any


def framed(columns: Iterable[str], rows: Iterable[Iterable[object]], *, notes: tuple[str, ...] = ()) -> Any:
    """A data frame with its notes in `attrs`, or where pandas is missing a list of dicts."""
    names = list(columns)
    if find_spec("pandas") is None:
        return [dict(zip(names, row, strict=True)) for row in rows]
    frame = import_module("pandas").DataFrame([list(row) for row in rows], columns=names)
    frame.attrs["notes"] = notes
    return frame
