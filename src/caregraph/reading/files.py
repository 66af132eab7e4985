"""Opens a source and reads the articles in it."""

import hashlib
from collections.abc import Iterator

from caregraph.errors import ArticleError
from caregraph.model.text import Article
from caregraph.reading.article import settled_article
from caregraph.reading.bounds import content_of, lines_of
from caregraph.reading.encoding import decode
from caregraph.reading.html import read_page
from caregraph.reading.jsonl import read_lines
from caregraph.reading.metadata import Metadata
from caregraph.reading.remote import Source, storage_errors


def read(path: Source) -> Iterator[Article | ArticleError]:
    """The articles of one source, in order; in place of each that cannot be read, the error that says why."""
    try:
        yield from read_lines(lines_of(path), path) if path.suffix.lower() == ".jsonl" else (_read_whole(path),)
    except ArticleError as problem:
        yield problem
    except FileNotFoundError:
        yield ArticleError("the file is not there any more", where=str(path), todo="check the path and build again")
    except storage_errors() as problem:
        reason = getattr(problem, "strerror", None) or str(problem) or "unknown reason"
        yield ArticleError(f"the file cannot be read ({reason})", where=str(path), todo="check its permissions")


def _read_whole(path: Source) -> Article:
    raw = content_of(path)
    if not raw.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n"):
        raise ArticleError("the file is empty", where=str(path), todo="give it an article or remove it")
    digest = hashlib.sha256(raw).hexdigest()
    if path.suffix.lower() == ".txt":
        text, known, page = decode(raw, where=str(path)), Metadata(), None
    else:
        text, known, page = read_page(raw, where=str(path))
    return settled_article(key=path.stem, text=text, known=known, page=page, origin=(str(path), digest))
