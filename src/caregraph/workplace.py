"""Where one build makes its folder: hidden beside it, alone there, and then put in its place in one step.

At every moment the folder before or the new one stands at its place, whole. What a killed build leaves lies beside it
in `.NAME.new-*`, `.NAME.before` and `.NAME.lock`, and the next one clears it away.
"""

import ctypes
import os
import shutil
import sqlite3
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from errno import EDQUOT, EFBIG, EINVAL, ENOSPC, ENOSYS, ENOTSUP, EROFS
from pathlib import Path

from caregraph.errors import GraphError, UsageError
from caregraph.folder import BESIDE_PARTS, OUTPUTS, STORE, check_place

# What only writing can meet with; anything else within a build is not about its folder.
_OF_WRITING = frozenset({ENOSPC, EDQUOT, EFBIG, EROFS})
_HERE, _EXCHANGE = -100, 2  # AT_FDCWD and RENAME_EXCHANGE of Linux
_NO_EXCHANGE = frozenset({EINVAL, ENOSYS, ENOTSUP})


@dataclass(frozen=True, slots=True)
class Workplace:
    """The place of one build: `out` is the folder that it makes, `scratch` holds what it needs meanwhile."""

    out: Path
    scratch: Path

    @contextmanager
    def replacing(self) -> Iterator[Path]:
        """An empty folder to write into; when the block ends well it is what stands at `out`."""
        fresh = self.scratch / "graph"
        fresh.mkdir()
        try:
            yield fresh
            with _told(self.out):
                _put_in_place(fresh, self.out.resolve())
        finally:
            shutil.rmtree(fresh, ignore_errors=True)


@contextmanager
def workplace(out: Path) -> Iterator[Workplace]:
    """A place to make a folder in, gone with the block; nobody else makes the same folder meanwhile.

    Raises UsageError where another build does, or where the folder holds what no build wrote, and GraphError where
    nothing can be written.
    """
    place = out.resolve()
    # Beside, not in the system's temporary folder: a rename is whole only within one file system.
    scratch = place.with_name(f".{place.name}.new-{os.getpid()}")
    with _told(out):
        check_place(out)
        place.parent.mkdir(parents=True, exist_ok=True)
    with _alone(out, place):
        with _told(out):
            _clear(place)
            _settle(place)
            scratch.mkdir()
        try:
            with _told(out, only=_OF_WRITING):
                yield Workplace(out, scratch)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)


@contextmanager
def _told(out: Path, *, only: Collection[int] = ()) -> Iterator[None]:
    """What the file system refuses meanwhile is one sentence about the folder."""
    try:
        yield
    except OSError as error:
        if only and error.errno not in only:
            raise
        # A parent that is a file is told by mkdir as if it were there already.
        reason = "not a directory" if isinstance(error, FileExistsError) else error.strerror or str(error)
        raise _unwritable(out, reason) from error


def _unwritable(out: Path, reason: str) -> GraphError:
    todo = "make room or name another folder with --out"
    return GraphError(f"cannot be written ({reason.lower()})", where=str(out), todo=todo)


@contextmanager
def _alone(out: Path, place: Path) -> Iterator[None]:
    """Hold the lock on a folder, which ends with its process however that ends."""
    lock, held = place.with_name(f".{place.name}.lock"), None
    while held is None:
        held = _held(out, lock)
    try:
        yield
    finally:
        # Removed while it is held: whoever has just opened it finds that it is no longer there.
        lock.unlink(missing_ok=True)
        held.close()


def _held(out: Path, lock: Path) -> sqlite3.Connection | None:
    """What holds the lock; None where its file was removed meanwhile, so that there is nothing to hold.

    SQLite's locks are those of the system, whichever that is, and a process that is killed lets go of them.
    """
    with _told(out):
        lock.touch()
    before = _number(lock)
    connection = sqlite3.connect(lock, timeout=0)
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        connection.close()
        if "locked" in str(error):
            todo = "wait for it, or name another folder with --out"
            raise UsageError("another build is writing here", where=str(out), todo=todo) from error
        raise _unwritable(out, str(error)) from error
    if before is not None and before == _number(lock):
        return connection
    connection.close()
    return None


def _number(path: Path) -> int | None:
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return None


def _put_in_place(fresh: Path, place: Path) -> None:
    _reach_the_disk(fresh)
    if place.exists():
        aside = _aside(place)
        fresh.rename(aside)
        if not _exchanged(aside, place):
            aside.rename(fresh)
            place.rename(aside)
            fresh.rename(place)
    else:
        fresh.rename(place)
    _sync(place.parent)
    _settle(place)


def _exchanged(one: Path, other: Path) -> bool:
    """Whether two folders have changed places, in one step; not every system and file system can do that."""
    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if sys.platform == "linux" else None
    if call is None:
        return False
    if call(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _NO_EXCHANGE:
        return False
    raise OSError(number, os.strerror(number), str(other))


def _aside(place: Path) -> Path:
    return place.with_name(f".{place.name}.before")


def _clear(place: Path) -> None:
    """Remove what builds of this folder that were killed had not finished."""
    start = f".{place.name}.new-"
    for entry in place.parent.iterdir():
        if entry.name.startswith(start) and entry.name.removeprefix(start).isdecimal():
            shutil.rmtree(entry)


def _settle(place: Path) -> None:
    """Undo or finish a change of folders; what no build wrote moves to the folder that stands now.

    Aside lies the folder before, or a new one that had no time to take its place.
    """
    aside = _aside(place)
    if not aside.exists():
        return
    if not place.exists():
        aside.rename(place)
        return
    for folder in (aside, aside / STORE):
        # A folder that has been turned read-only would hold what is to go.
        if folder.is_dir():
            folder.chmod(0o700)
    for entry in aside.iterdir():
        if entry.name not in OUTPUTS | BESIDE_PARTS and not (place / entry.name).exists():
            entry.rename(place / entry.name)
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
