"""The folder of a site: only what changed is written, and what an earlier site had and this one has not is removed."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from caregraph import __version__
from caregraph.errors import GraphError, UsageError

MANIFEST = "site.json"
_OTHER = "name a new or empty folder with -o"


@dataclass(frozen=True, slots=True)
class Written:
    """How many files a site has, how many of them had changed, and how many were left over."""

    files: int
    changed: int
    removed: int


def write(files: Iterable[tuple[str, bytes]], out: Path) -> Written:
    """Put a site in its folder; raises UsageError for a folder in which other things lie, before anything is made."""
    earlier = _earlier(out)
    try:
        out.mkdir(parents=True, exist_ok=True)
        # From here on the folder is known as a site's, even if this is cut short.
        _put(out / MANIFEST, _manifest(earlier))
        now, changed = {}, 0
        for name, content in files:
            now[name] = sha256(content).hexdigest()
            changed += _put(out / name, content)
        stale = earlier.keys() - now.keys()
        for name in sorted(stale):
            _remove(out, name)
        _put(out / MANIFEST, _manifest(now))
    except OSError as error:
        reason = (error.strerror or "an error of the file system").lower()
        raise GraphError(f"cannot be written ({reason})", where=str(error.filename or out), todo=_OTHER) from error
    return Written(len(now), changed, len(stale))


def _earlier(out: Path) -> dict[str, str]:
    """The files of the site that a folder holds; nothing for a new or empty folder."""
    if out.exists() and not out.is_dir():
        raise UsageError("a file, where a site is a folder", where=str(out), todo=_OTHER)
    if not out.is_dir() or not any(out.iterdir()):
        return {}
    try:
        told = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
        return {str(name): str(known) for name, known in told["files"].items() if told["caregraph"]}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError("a folder with other things in it", where=str(out), todo=_OTHER) from error


def _manifest(known: dict[str, str]) -> bytes:
    told = {"caregraph": __version__, "files": dict(sorted(known.items()))}
    return (json.dumps(told, indent=1) + "\n").encode()


def _put(place: Path, content: bytes) -> bool:
    """Write a file unless it is so already."""
    if place.is_file() and place.stat().st_size == len(content) and place.read_bytes() == content:
        return False
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
    return True


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
