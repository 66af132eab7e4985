"""The cache of a build: articles as they were read and what was found in them, so that none is done twice.

What is kept of an article is found by a hash of all that reading made of it, and holds for the rules that found it.
"""

import pickle
import sqlite3
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from copyreg import dispatch_table
from datetime import date
from decimal import Decimal
from hashlib import sha256
from io import BytesIO
from pathlib import Path, PosixPath, WindowsPath
from time import monotonic
from typing import NamedTuple

from caregraph.errors import CacheError, GraphError, UsageError
from caregraph.extraction.kinds import KINDS
from caregraph.model.fact import FactKind
from caregraph.model.text import Article

_TABLES = """
CREATE TABLE IF NOT EXISTS kept (identity BLOB PRIMARY KEY, article BLOB NOT NULL, findings BLOB, names BLOB);
CREATE TABLE IF NOT EXISTS published (identity BLOB PRIMARY KEY, made BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS told (name TEXT PRIMARY KEY, value BLOB NOT NULL);
"""
_PLAIN = {
    (one.__module__, one.__qualname__): one for one in (Counter, Decimal, PosixPath, WindowsPath, date, frozenset, set)
}
# What unpacking can end in where the bytes are others.
_UNREADABLE = (
    pickle.UnpicklingError,
    zlib.error,
    EOFError,
    ArithmeticError,
    LookupError,
    AttributeError,
    TypeError,
    ValueError,
    ImportError,
)
_RULES = "rules"
_FORM = 5  # to be raised when what is kept changes its form
_BETWEEN_SAVES = 1.0  # seconds, which is what a killed build loses at most
# What keeps SQLite from working is no fault of the file: no room, no rights, no memory, another build.
_OUTSIDE = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_NOMEM", "SQLITE_PERM")


class Kept(NamedTuple):
    """What was found in an article, and what it names, both packed."""

    findings: bytes
    names: bytes


class Cache:
    """A cache that is open; what is written by one process at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._saved = monotonic()

    def hold_for(self, rules: str) -> bool:
        """Let go of everything unless it was found by these rules; whether there was anything to let go of."""
        before = self.told(_RULES)
        if before == rules:
            return False
        self._connection.execute("DELETE FROM kept")
        self.tell(_RULES, rules)
        return before is not None

    def add(self, identity: bytes, article: Article) -> None:
        """Keep an article as it was read."""
        kept = "INSERT OR IGNORE INTO kept (identity, article) VALUES (?, ?)"
        self._connection.execute(kept, (identity, packed(article)))
        self._save_now_and_then()

    def without_findings(self, identities: Iterable[bytes]) -> list[bytes]:
        """The articles among these in which nothing has been looked for yet."""
        known = {row[0] for row in self._connection.execute("SELECT identity FROM kept WHERE findings IS NOT NULL")}
        return [identity for identity in identities if identity not in known]

    def knows(self, identity: bytes) -> bool:
        """Whether it is known what is found in an article."""
        query = "SELECT 1 FROM kept WHERE identity = ? AND findings IS NOT NULL"
        return self._connection.execute(query, (identity,)).fetchone() is not None

    def article(self, identity: bytes) -> bytes:
        """An article, packed."""
        return self._one("SELECT article FROM kept WHERE identity = ?", identity)

    def findings(self, identity: bytes) -> bytes:
        """What was found in an article, packed."""
        return self._one("SELECT findings FROM kept WHERE identity = ?", identity)

    def found(self, identity: bytes, findings: bytes, names: bytes | None = None) -> None:
        """Keep what was found in an article, and what it names if its page may show it."""
        told = "UPDATE kept SET findings = ?, names = ? WHERE identity = ?"
        self._connection.execute(told, (findings, names, identity))
        self._save_now_and_then()

    def not_published(self, identities: Iterable[bytes]) -> set[bytes]:
        """Those among these of which it is not known what is published."""
        known = {row[0] for row in self._connection.execute("SELECT identity FROM published")}
        return set(identities) - known

    def published(self, identity: bytes) -> bytes:
        """What is published of an article as it is settled, packed."""
        return self._one("SELECT made FROM published WHERE identity = ?", identity)

    def publish(self, identity: bytes, made: bytes) -> None:
        """Keep what is published of an article as it is settled."""
        self._connection.execute("INSERT OR REPLACE INTO published VALUES (?, ?)", (identity, made))
        self._save_now_and_then()

    def save(self) -> None:
        """Put on disk what is kept so far."""
        self._connection.commit()
        self._saved = monotonic()

    def keep_only(self, identities: Iterable[bytes]) -> None:
        """Let go of the articles that are not among these."""
        self._keep_only("kept", identities)

    def keep_published(self, identities: Iterable[bytes]) -> None:
        """Let go of what is published of articles that are not, or not settled as, among these."""
        self._keep_only("published", identities)

    def tell(self, name: str, value: object) -> None:
        """Keep something of the build itself."""
        self._connection.execute("INSERT OR REPLACE INTO told VALUES (?, ?)", (name, packed(value)))
        self.save()

    def told(self, name: str) -> object | None:
        """What was kept of the build itself, if anything was."""
        row = self._connection.execute("SELECT value FROM told WHERE name = ?", (name,)).fetchone()
        return unpacked(row[0]) if row else None

    def _keep_only(self, table: str, identities: Iterable[bytes]) -> None:
        self._connection.execute("CREATE TEMP TABLE wanted (identity BLOB PRIMARY KEY)")
        self._connection.executemany("INSERT OR IGNORE INTO wanted VALUES (?)", ((one,) for one in identities))
        self._connection.execute(f"DELETE FROM {table} WHERE identity NOT IN (SELECT identity FROM wanted)")  # noqa: S608
        self._connection.execute("DROP TABLE wanted")
        self.save()

    def _one(self, query: str, identity: bytes) -> bytes:
        row = self._connection.execute(query, (identity,)).fetchone()
        if row is None or row[0] is None:
            raise _damaged("an article is missing")
        found: bytes = row[0]
        return found

    def _save_now_and_then(self) -> None:
        if monotonic() - self._saved > _BETWEEN_SAVES:
            self.save()


@contextmanager
def open_cache(path: Path) -> Iterator[Cache]:
    """The cache in a file, which is made where there is none.

    Raises UsageError where another build has it open, CacheError where what it holds is damaged or of another version,
    and GraphError where it cannot be read or written.
    """
    with _told(path), closing(sqlite3.connect(path, timeout=0)) as connection:
        _prepare(connection)
        yield Cache(connection)
        connection.commit()


def forget(path: Path) -> None:
    """Let go of a whole cache."""
    for part in (path, path.with_name(f"{path.name}-journal")):
        part.unlink(missing_ok=True)


def cache_of(out: Path) -> Path:
    """Where the cache of a graph's folder lies: beside it."""
    place = out.resolve()
    return place.with_name(f".{place.name}.cache")


def names_kept(path: Path, rules: str) -> dict[bytes, bytes]:
    """What articles name, packed, by their identities; nothing where these rules found none of it or a build works."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=0)) as connection:
            if (
                connection.execute("PRAGMA user_version").fetchone()[0] == _FORM
                and Cache(connection).told(_RULES) == rules
            ):
                return dict(connection.execute("SELECT identity, names FROM kept WHERE names IS NOT NULL"))
    except sqlite3.DatabaseError:
        pass
    return {}


def identity_of(article: Article) -> bytes:
    """The hash of all that reading made of an article; where its file lies is no part of it."""
    said = (article.key, article.text, article.blocks, article.title, article.published, article.publisher)
    return sha256(repr((*said, article.author, article.url, article.sha256)).encode("utf-8", "surrogatepass")).digest()


def _by_name(kind: FactKind) -> tuple[Callable[[str], FactKind], tuple[str]]:
    return _kind_named, (kind.name,)


def _kind_named(name: str) -> FactKind:
    return KINDS[name]


class _Unpacker(pickle.Unpickler):
    """Makes values of our own classes and a few plain ones, so that no file of somebody else's runs anything."""

    def find_class(self, module: str, name: str) -> object:
        found = super().find_class(module, name) if module.startswith("caregraph.") else _PLAIN.get((module, name))
        if found is _kind_named or isinstance(found, type):
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is nothing that a cache holds")


def packed(value: object) -> bytes:
    """Anything of the model as bytes."""
    out = BytesIO()
    packer = pickle.Pickler(out, protocol=pickle.HIGHEST_PROTOCOL)
    # Kinds of facts by their names: in another process they are that process's own.
    packer.dispatch_table = {**dispatch_table, FactKind: _by_name}
    packer.dump(value)
    return zlib.compress(out.getvalue(), 1)


def unpacked(data: bytes) -> object:
    """What was packed, here or by another process; raises CacheError where that was something else."""
    try:
        return _Unpacker(BytesIO(zlib.decompress(data))).load()
    except _UNREADABLE as error:
        raise _damaged(str(error)) from error


def _damaged(how: str) -> CacheError:
    return CacheError(f"the cache is damaged ({how})", todo="give the articles again, which are then read anew")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What goes wrong with a cache meanwhile is one sentence."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname.startswith("SQLITE_BUSY"):
            todo = "wait for it, or name another folder with --out"
            raise UsageError("another build is writing here", where=str(path), todo=todo) from error
        if error.sqlite_errorname.startswith(_OUTSIDE):
            todo = "make room, or name another folder with --out"
            raise GraphError(f"the cache cannot be used ({error})", where=str(path), todo=todo) from error
        raise _damaged(str(error)) from error


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    # Pages that were damaged are noticed, and not taken for others.
    connection.execute("PRAGMA cell_size_check = ON")
    # What is let go of, such as an article whose people are forgotten, is gone from the file, too.
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("BEGIN EXCLUSIVE")
    if connection.execute("PRAGMA user_version").fetchone()[0] not in (0, _FORM):
        raise CacheError("the cache is of another version", todo="give the articles again, which are then read anew")
    for statement in _TABLES.split(";\n"):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {_FORM}")
    connection.commit()
