"""The cache of a build: articles as they were read and what was found in them, so that none is done twice.

What is kept of an article is found by a hash of all that reading made of it, and holds for the rules that found it.
"""

import pickle
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from copyreg import dispatch_table
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from caregraph.errors import UsageError
from caregraph.extraction.kinds import KINDS
from caregraph.model.fact import FactKind
from caregraph.model.text import Article

_TABLES = """
CREATE TABLE IF NOT EXISTS kept (identity BLOB PRIMARY KEY, article BLOB NOT NULL, rules TEXT, findings BLOB);
CREATE TABLE IF NOT EXISTS told (name TEXT PRIMARY KEY, value BLOB NOT NULL);
"""
_FORM = 1  # to be raised when what is kept changes its form
_COMMIT = 500  # findings that a killed build loses at most


class Cache:
    """A cache that is open; what is written by one process at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._waiting = 0

    def add(self, identity: bytes, article: Article) -> None:
        """Keep an article as it was read."""
        kept = "INSERT OR IGNORE INTO kept (identity, article) VALUES (?, ?)"
        self._connection.execute(kept, (identity, packed(article)))

    def without_findings(self, identities: Iterable[bytes], rules: str) -> list[bytes]:
        """The articles among these of which nothing is known by these rules."""
        known = {row[0] for row in self._connection.execute("SELECT identity FROM kept WHERE rules = ?", (rules,))}
        return [identity for identity in identities if identity not in known]

    def article(self, identity: bytes) -> bytes:
        """An article, packed."""
        return self._one("SELECT article FROM kept WHERE identity = ?", identity)

    def findings(self, identity: bytes) -> bytes:
        """What was found in an article, packed."""
        return self._one("SELECT findings FROM kept WHERE identity = ?", identity)

    def found(self, identity: bytes, findings: bytes, rules: str) -> None:
        """Keep what some rules found in an article."""
        update = "UPDATE kept SET findings = ?, rules = ? WHERE identity = ?"
        self._connection.execute(update, (findings, rules, identity))
        self._waiting += 1
        if self._waiting >= _COMMIT:
            self.save()

    def save(self) -> None:
        """Put on disk what is kept so far."""
        self._connection.commit()
        self._waiting = 0

    def keep_only(self, identities: Iterable[bytes]) -> None:
        """Let go of the articles that are not among these."""
        self._connection.execute("CREATE TEMP TABLE wanted (identity BLOB PRIMARY KEY)")
        self._connection.executemany("INSERT OR IGNORE INTO wanted VALUES (?)", ((one,) for one in identities))
        self._connection.execute("DELETE FROM kept WHERE identity NOT IN (SELECT identity FROM wanted)")
        self._connection.execute("DROP TABLE wanted")
        self.save()

    def tell(self, name: str, value: object) -> None:
        """Keep something of the build itself."""
        self._connection.execute("INSERT OR REPLACE INTO told VALUES (?, ?)", (name, packed(value)))
        self.save()

    def told(self, name: str) -> object | None:
        """What was kept of the build itself, if anything was."""
        row = self._connection.execute("SELECT value FROM told WHERE name = ?", (name,)).fetchone()
        return unpacked(row[0]) if row else None

    def _one(self, query: str, identity: bytes) -> bytes:
        found: bytes = self._connection.execute(query, (identity,)).fetchone()[0]
        return found


@contextmanager
def open_cache(path: Path) -> Iterator[Cache]:
    """The cache in a file, which is made anew where there is none that can be read.

    Raises UsageError where another build has it open.
    """
    connection = _connected(path)
    try:
        yield Cache(connection)
        connection.commit()
    finally:
        connection.close()


def identity_of(article: Article) -> bytes:
    """The hash of all that reading made of an article; where its file lies is no part of it."""
    said = (article.key, article.text, article.blocks, article.title, article.published, article.publisher)
    return sha256(repr((*said, article.author, article.url, article.sha256)).encode("utf-8", "surrogatepass")).digest()


def _by_name(kind: FactKind) -> tuple[Callable[[str], FactKind], tuple[str]]:
    return _kind_named, (kind.name,)


def _kind_named(name: str) -> FactKind:
    return KINDS[name]


def packed(value: object) -> bytes:
    """Anything of the model as bytes."""
    out = BytesIO()
    packer = pickle.Pickler(out, protocol=pickle.HIGHEST_PROTOCOL)
    # Kinds of facts by their names: in another process they are that process's own.
    packer.dispatch_table = {**dispatch_table, FactKind: _by_name}
    packer.dump(value)
    return zlib.compress(out.getvalue(), 1)


def unpacked(data: bytes) -> object:
    """What was packed, by this version or another process of it."""
    return pickle.loads(zlib.decompress(data))  # noqa: S301 - written by a build of the same user


def _connected(path: Path) -> sqlite3.Connection:
    try:
        return _opened(path)
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            todo = "wait for it, or name another folder with --out"
            raise UsageError("another build is writing here", where=str(path), todo=todo) from error
        raise UsageError(f"the cache cannot be used ({error})", where=str(path), todo="use --no-cache") from error
    except sqlite3.DatabaseError:
        # What can be found anew is not worth a question.
        path.unlink()
        return _opened(path)


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=0)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    if connection.execute("PRAGMA user_version").fetchone()[0] not in (0, _FORM):
        raise sqlite3.DatabaseError
    for statement in _TABLES.split(";\n"):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {_FORM}")
    connection.commit()
    return connection
