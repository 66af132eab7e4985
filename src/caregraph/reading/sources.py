"""Finds the files that hold articles."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from caregraph.errors import UsageError

SUFFIXES = (".txt", ".html", ".htm", ".jsonl")
"""The endings of files that hold articles, in any case."""

_KNOWN = f"articles are {', '.join(SUFFIXES[:-1])} and {SUFFIXES[-1]} files"


def find_sources(paths: Sequence[Path]) -> list[Path]:
    """The article files among these files and folders (with all their subfolders), sorted, each file once."""
    by_place: dict[str, Path] = {}
    for path in paths:
        for found in _sources_at(path):
            place = os.path.realpath(found)
            # of several names of one file the first by name stands, whatever the order of the call
            by_place[place] = min(found, by_place.get(place, found), key=lambda name: name.as_posix())
    return sorted(by_place.values(), key=lambda found: found.as_posix())


def _sources_at(path: Path) -> list[Path]:
    if path.is_dir():
        return _in_folder(path)
    if not path.exists():
        raise UsageError("there is no such file or folder", where=str(path), todo="check the path")
    if not (path.is_file() and _may_hold_articles(path.name)):
        raise UsageError("this is no article file", where=str(path), todo=_KNOWN)
    return [path]


def _in_folder(folder: Path) -> list[Path]:
    found = list(_walk(folder))
    if not found:
        raise UsageError("no articles in this folder", where=str(folder), todo=_KNOWN)
    return found


def _walk(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder, onerror=_unreadable):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(parent, name) for name in files if not name.startswith(".") and _may_hold_articles(name))


def _may_hold_articles(name: str) -> bool:
    return Path(name).suffix.lower() in SUFFIXES


def _unreadable(problem: OSError) -> None:
    what = f"the folder cannot be listed ({problem.strerror or 'unreadable'})"
    raise UsageError(what, where=str(problem.filename), todo="check its permissions")
