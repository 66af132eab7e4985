"""The folder that a build writes: it takes its place whole, or the one before stays as it was."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOTDIR
from pathlib import Path

from caregraph.errors import GraphError, UsageError

GRAPH_TTL = "graph.ttl"
GRAPH_NQ = "graph.nq"
REJECTED = "rejected.ttl"
REPORT = "report.txt"
STORE = "store"
BUILD = "build.json"
OUTPUTS = frozenset({GRAPH_TTL, GRAPH_NQ, REJECTED, REPORT, STORE, BUILD})


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """An empty folder to write into; when the block ends well it is what stands at `out`."""
    check_place(out)
    place = out.resolve()
    try:
        fresh = _make_beside(place)
    except OSError as error:
        raise _unwritable(out, error) from error
    try:
        yield fresh
        _put_in_place(fresh, place, where=out)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
        _settle_what_was_left(place)


def check_place(out: Path) -> None:
    """Make sure that a build may write a folder; raises UsageError where it would replace what no build wrote."""
    place = out.resolve()
    try:
        _settle_what_was_left(place)
        _check(place, where=str(out))
        place.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise _unwritable(out, NotADirectoryError(ENOTDIR, os.strerror(ENOTDIR))) from error
    except OSError as error:
        raise _unwritable(out, error) from error


def is_graph_folder(folder: Path) -> bool:
    """Whether a folder was written by a build."""
    return bool(_build_of(folder))


def base_of(graph: Path) -> str | None:
    """What the IRIs of a build's folder, or of a file in one, begin with; None for any other graph."""
    told = built(graph)
    return str(told["base"]) if told.get("base") else None


def built(graph: Path) -> dict[str, object]:
    """What a build tells of itself, for its folder or a file in it; nothing for any other graph."""
    return _build_of(graph) or _build_of(graph.parent)


def _build_of(folder: Path) -> dict[str, object]:
    try:
        told = json.loads((folder / BUILD).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) and "caregraph" in told else {}


def _check(out: Path, *, where: str) -> None:
    other = "name a new or empty folder with --out"
    if out.exists() and not out.is_dir():
        raise UsageError("a file, where a build writes a folder", where=where, todo=other)
    if out.is_dir() and any(out.iterdir()) and not is_graph_folder(out):
        raise UsageError("a folder with other things in it, which a build would replace", where=where, todo=other)
    if Path.cwd().is_relative_to(out):
        raise UsageError("the folder that this command runs in, which a build would replace", where=where, todo=other)


def _make_beside(out: Path) -> Path:
    # Beside, not in the system's temporary folder: a rename is whole only within one file system.
    fresh = out.with_name(f".{out.name}.new-{os.getpid()}")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir()
    return fresh


def _aside(out: Path) -> Path:
    return out.with_name(f".{out.name}.before")


def _put_in_place(fresh: Path, out: Path, *, where: Path) -> None:
    try:
        _reach_the_disk(fresh)
        if out.exists():
            out.rename(_aside(out))
        fresh.rename(out)
        _sync(out.parent)
    except OSError as error:
        raise _unwritable(where, error) from error


def _settle_what_was_left(out: Path) -> None:
    """Undo or finish a change of folders that was cut short; files that no build wrote move to the new folder."""
    aside = _aside(out)
    if not aside.exists():
        return
    if not out.exists():
        aside.rename(out)
        return
    for entry in aside.iterdir():
        if entry.name not in OUTPUTS and not (out / entry.name).exists():
            entry.rename(out / entry.name)
    shutil.rmtree(aside)


def _reach_the_disk(folder: Path) -> None:
    for path in folder.rglob("*"):
        _sync(path)
    _sync(folder)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unwritable(out: Path, error: OSError) -> GraphError:
    reason = (error.strerror or "an error of the file system").lower()
    return GraphError(f"cannot be written ({reason})", where=str(out), todo="name another folder with --out")
