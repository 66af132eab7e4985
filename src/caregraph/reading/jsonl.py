"""Reads articles that stand one on a line, as JSON objects."""

import hashlib
import json
import reprlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from caregraph.errors import ArticleError
from caregraph.model.dates import PartialDate
from caregraph.model.text import Article
from caregraph.reading.article import settled_article
from caregraph.reading.bounds import check_line
from caregraph.reading.encoding import decode, settle
from caregraph.reading.marks import date_in
from caregraph.reading.metadata import Metadata
from caregraph.reading.remote import Source

_FIELDS = ("id", "title", "published", "publisher", "author", "url", "text")
_LONGEST_KEY = 500  # it stands in every line of the graph that tells of the article
_FORM = "a line is a JSON object with at least a text, and an id, title, published, publisher, author and url if known"


def read_lines(lines: Iterable[bytes], path: Source) -> Iterator[Article | ArticleError]:
    """The article of each line that is not blank, or the error that says why it is none."""
    empty = True
    for number, line in enumerate(lines, start=1):
        raw = line.strip()
        if raw.removeprefix(b"\xef\xbb\xbf"):
            empty = False
            yield from _read_line(raw, path, number)
    if empty:
        raise ArticleError("the file is empty", where=str(path), todo="give it an article or remove it")


def _read_line(raw: bytes, path: Source, number: int) -> Iterator[Article | ArticleError]:
    where = f"{path}, line {number}"
    try:
        check_line(raw, where)
        record, twice = _record(decode(raw, where=where), where)
        known = _metadata(record)
        yield settled_article(
            key=_key(record, path, number, where),
            text=_text(record, where),
            known=known,
            origin=(where, hashlib.sha256(raw).hexdigest()),
        )
    except ArticleError as problem:
        yield problem
        return
    if record.get("published") and not known.published:
        what = f"published {reprlib.repr(record['published'])} is no date, so the article is read without it"
        yield ArticleError(what, where=where, todo="write it as 2016-01-05, 2016-01 or 2016")
    if twice:
        yield ArticleError(f"{twice} stands twice in the line, and the last is read", where=where, todo="leave one out")


def _record(line: str, where: str) -> tuple[Mapping[str, object], str]:
    """The object in a line, and which of the fields that are read stands in it more than once, if one does."""
    twice = ""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        nonlocal twice  # the outermost object comes last
        counted = Counter(name for name, _ in pairs)
        twice = next((name for name in _FIELDS if counted[name] > 1), "")
        return dict(pairs)

    try:
        record = json.loads(line, object_pairs_hook=once)
    except RecursionError as problem:
        raise ArticleError("the line is nested too deeply to be an article", where=where, todo=_FORM) from problem
    except ValueError as problem:
        raise ArticleError(f"the line is not valid JSON ({problem})", where=where, todo=_FORM) from problem
    if not isinstance(record, dict):
        raise ArticleError("the line is no JSON object", where=where, todo=_FORM)
    return record, twice


def _text(record: Mapping[str, object], where: str) -> str:
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        what = "the article has no text" if not text or isinstance(text, str) else "the article's text is no string"
        raise ArticleError(what, where=where, todo=_FORM)
    return text


def _key(record: Mapping[str, object], path: Source, number: int, where: str) -> str:
    given = record.get("id")
    if given is None:
        return f"{path.stem}-{number}"
    if isinstance(given, bool) or not isinstance(given, str | int) or not str(given).strip():
        raise ArticleError(
            "the article's id is no name", where=where, todo="give it a string that is not empty, or none"
        )
    key = str(given)
    if len(key) > _LONGEST_KEY:
        raise ArticleError(f"the article's id has {len(key):,} characters", where=where, todo="give it a shorter one")
    return key


def _metadata(record: Mapping[str, object]) -> Metadata:
    fields = {name: _words(record.get(name)) for name in ("title", "publisher", "author", "url")}
    return Metadata(published=_date(_words(record.get("published"))), **fields)


def _words(value: object) -> str:
    """A field in words: a string, a number, a list of such, or the name of an object."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value)))
    if isinstance(value, dict):
        return _words(value.get("name"))
    known = isinstance(value, str | int) and not isinstance(value, bool)
    return " ".join(settle(str(value)).split()) if known else ""


def _date(words: str) -> PartialDate | None:
    try:
        return PartialDate.parse(words)
    except ValueError:
        return date_in(words[:100])
