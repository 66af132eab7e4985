"""The folder of a site: only what changed is written, and what an earlier site had and this one has not is removed.

All is made beside the folder first; whoever stops the writing before the last moment has the site as it was.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from caregraph.errors import GraphError, UsageError

MANIFEST = "site.json"
_OTHER = "name a new or empty folder with -o"


@dataclass(frozen=True, slots=True)
class Written:
    """How many files a site has, how many of them had changed, and how many were left over."""

    files: int
    changed: int
    removed: int


@dataclass(frozen=True, slots=True)
class Put:
    """A file of a site that is ready: its name, its hash, and whether the folder had it so."""

    name: str
    sha256: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where whatever changes in a site's folder waits until all of it is there."""

    out: Path
    fresh: Path

    def put(self, name: str, content: bytes) -> Put:
        """Take in a file; any process may."""
        changed = not _is_so(self.out / name, content)
        if changed:
            _put(self.fresh / name, content)
        return Put(name, sha256(content).hexdigest(), changed)


def write(made: Callable[[Shelf], Iterable[Put]], out: Path) -> Written:
    """Put a site in its folder; raises UsageError, before any file is made, for a folder with other things in it."""
    earlier = earlier_site(out)
    try:
        with _beside(out) as fresh:
            ready = list(made(Shelf(out, fresh)))
            now, changed = {one.name: one.sha256 for one in ready}, [one.name for one in ready if one.changed]
            # From here on the folder is known as a site's, with all that lies in it, even if this is cut short.
            _put(out / MANIFEST, _manifest(earlier | now))
            _move(changed, fresh, out)
            for name in sorted(earlier.keys() - now.keys()):
                _remove(out, name)
            _put(out / MANIFEST, _manifest(now))
    except OSError as error:
        reason = (error.strerror or "an error of the file system").lower()
        raise GraphError(f"cannot be written ({reason})", where=str(error.filename or out), todo=_OTHER) from error
    return Written(len(now), len(changed), len(earlier.keys() - now.keys()))


def earlier_site(out: Path) -> dict[str, str]:
    """The files of the site that a folder holds, none for a new or empty folder; raises UsageError for any other."""
    if out.exists() and not out.is_dir():
        raise UsageError("a file, where a site is a folder", where=str(out), todo=_OTHER)
    if not out.is_dir() or not any(out.iterdir()):
        return {}
    try:
        told = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
        return {str(name): str(known) for name, known in told["files"].items() if told["site"]}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError("a folder with other things in it", where=str(out), todo=_OTHER) from error


@contextmanager
def _beside(out: Path) -> Iterator[Path]:
    """A folder to write into, gone when the block ends; a rename is whole only within one file system."""
    place = out.resolve()
    fresh = place.with_name(f".{place.name}.new-{os.getpid()}")
    try:
        yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _manifest(known: dict[str, str]) -> bytes:
    told = {"site": "caregraph explore", "files": dict(sorted(known.items()))}
    return (json.dumps(told, indent=1) + "\n").encode()


def _is_so(place: Path, content: bytes) -> bool:
    return place.is_file() and place.stat().st_size == len(content) and place.read_bytes() == content


def _put(place: Path, content: bytes) -> None:
    try:
        place.write_bytes(content)
    except FileNotFoundError:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def _move(names: Iterable[str], fresh: Path, out: Path) -> None:
    for folder in {(out / name).parent for name in names}:
        folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (fresh / name).replace(out / name)


def _remove(out: Path, name: str) -> None:
    """Remove a file of an earlier site, and the folders that it leaves empty; nothing outside of the site."""
    place = out / name
    if not place.resolve().is_relative_to(out.resolve()):
        return
    place.unlink(missing_ok=True)
    for folder in place.parents:
        if folder == out or any(folder.iterdir()):
            return
        folder.rmdir()
