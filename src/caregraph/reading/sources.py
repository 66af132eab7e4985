"""Finds the files that hold articles."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from caregraph.errors import UsageError
from caregraph.reading.remote import Remote, Source, is_url, remote_files

SUFFIXES = (".txt", ".html", ".htm", ".jsonl")
"""The endings of files that hold articles, in any case."""

_KNOWN = f"articles are {', '.join(SUFFIXES[:-1])} and {SUFFIXES[-1]} files"


def find_sources(paths: Sequence[Source | str]) -> list[Source]:
    """The article files among these files, folders (with all their subfolders) and URLs of such, sorted, each once."""
    by_place: dict[str, Source] = {}
    for path in paths:
        for found in _found_at(path):
            place = os.path.realpath(found) if isinstance(found, Path) else str(found)
            # of several names of one file the first by name stands, whatever the order of the call
            by_place[place] = min(found, by_place.get(place, found), key=str)
    return sorted(by_place.values(), key=str)


def _found_at(path: Source | str) -> Sequence[Source]:
    if isinstance(path, Remote):
        return [path]
    return _elsewhere(path) if is_url(path) else _sources_at(Path(path))


def _elsewhere(url: str) -> Sequence[Source]:
    if url.startswith("file://"):
        return _sources_at(Path(url2pathname(urlsplit(url).path)))
    files = remote_files(url)
    found = [file for file in files if _may_hold_articles(file.name)]
    if not found:
        what = "this is no article file" if len(files) == 1 else "no articles in this folder"
        raise UsageError(what, where=url, todo=_KNOWN)
    return found


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
