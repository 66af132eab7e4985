"""How much is read at most, so that no file takes all of a machine's memory and time."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from caregraph.errors import ArticleError
from caregraph.reading.remote import Source

MOST_BYTES = 64_000_000
"""The size of a file with one article, or of a line with one, that is still read: 400 times a long report's page."""
MOST_CHARACTERS = 10_000_000
"""The length of an article that is still read: more than a million words."""
_IN_PARTS = "give it in parts"


def content_of(path: Source) -> bytes:
    """What a file holds; raises ArticleError where that is too much, or where it is no file that ends."""
    if not isinstance(path, Path):
        raw = path.read_bytes()
    else:
        check_regular(path)
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise ArticleError(f"the file has more than {MOST_BYTES:,} bytes", where=str(path), todo=_IN_PARTS)
    return raw


def lines_of(path: Source) -> Iterator[bytes]:
    """The lines of a file; of a line that is too long, its beginning, which is too long as well."""
    check_regular(path)
    with path.open("rb") as file, io.BufferedReader(cast(io.RawIOBase, file)) as lines:
        while line := lines.readline(MOST_BYTES + 1):
            yield line
            while len(line) > MOST_BYTES and not line.endswith(b"\n"):
                line = lines.readline(MOST_BYTES + 1)


def check_regular(path: Source) -> None:
    """Raise ArticleError for what is there but is no file, such as a pipe, for which reading would wait for ever."""
    if isinstance(path, Path) and path.exists() and not path.is_file():
        raise ArticleError("it cannot be read (it is no regular file)", where=str(path), todo="give a file of articles")


def check_line(raw: bytes, where: str) -> None:
    """Raise ArticleError for a line that is too long."""
    if len(raw) > MOST_BYTES:
        raise ArticleError(f"the line has more than {MOST_BYTES:,} bytes", where=where, todo=_IN_PARTS)


def check_text(text: str, where: str) -> None:
    """Raise ArticleError for an article that is too long."""
    if len(text) > MOST_CHARACTERS:
        what = f"the article has {len(text):,} characters, more than {MOST_CHARACTERS:,}"
        raise ArticleError(what, where=where, todo=_IN_PARTS)
