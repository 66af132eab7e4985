"""What the head of a web page, and data embedded in it, say of its article."""

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from caregraph.model.dates import PartialDate
from caregraph.reading.marks import date_in
from caregraph.reading.metadata import Metadata

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,30})", re.IGNORECASE
)
# Python knows many more, which no page that says so in ASCII can be in: zlib, rot13, punycode, those of mainframes.
_OF_PAGES = re.compile(r"iso|cp(?:437|7|8|9|125)|koi8|mac|gb|big5|euc|shift|johab|tis|ptcp|kz1048")
_TITLE = ("og:title", "twitter:title", "dc.title", "headline")
_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
)
_PUBLISHER = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher")
_AUTHOR = ("author", "article:author", "dc.creator", "parsely-author", "byl")
_ARTICLE_TYPES = ("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "WebPage")


def declared_encoding(raw: bytes) -> str:
    """The encoding that a page declares for itself, empty if none that is known."""
    match = _CHARSET.search(raw[:4096])
    name = match[1].decode("ascii", "replace").lower() if match else ""
    try:
        codec = codecs.lookup(name).name if name else ""
    except LookupError:
        return ""
    # A page in ASCII that declares UTF-16 is none, and UTF-8 is tried first in any case.
    if not _OF_PAGES.match(codec):
        return ""
    # Browsers take it for what it nearly is.
    return "cp1252" if codec == "iso8859-1" else codec


def head_metadata(page: Any) -> Metadata:
    """Headline, date, publisher, writer and address as the page's head gives them."""
    metas = _metas(page)
    data = _embedded(page)
    canonical = page.xpath("string(//link[@rel='canonical']/@href)")
    return Metadata(
        title=_first(metas, _TITLE) or _words(data.get("headline")),
        published=_date(_first(metas, _PUBLISHED))
        or _date(_words(data.get("datePublished")))
        or _date(_marked_time(page)),
        publisher=_first(metas, _PUBLISHER) or _words(data.get("publisher")),
        author=_writer(_first(metas, _AUTHOR)) or _words(data.get("author")),
        url=" ".join(canonical.split()) or _first(metas, ("og:url",)) or _words(data.get("url")),
    )


def _metas(page: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in page.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        content = " ".join((meta.get("content") or "").split())
        if name and content:
            found.setdefault(name, content)
    return found


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((metas[name] for name in names if name in metas), "")


def _writer(words: str) -> str:
    return "" if words.startswith(("http:", "https:")) else words


def _marked_time(page: Any) -> str:
    return str(
        page.xpath(
            "string((//time[@pubdate or @itemprop='datePublished']/@datetime | //article//header//time/@datetime)[1])"
        )
    )


def _embedded(page: Any) -> Mapping[str, object]:
    for script in page.xpath("//script[@type='application/ld+json']"):
        try:
            records = list(_records(json.loads(script.text or "")))
        except (ValueError, RecursionError):
            continue  # broken data in a page's head takes nothing from its text
        for record in records:
            if _words(record.get("@type")).split(",")[0] in _ARTICLE_TYPES and record.get("datePublished"):
                return record
    return {}


def _records(data: object) -> Iterator[Mapping[str, object]]:
    listed = data if isinstance(data, list) else [data]
    for record in listed:
        if isinstance(record, dict):
            yield record
            graph = record.get("@graph")
            yield from (part for part in graph if isinstance(part, dict)) if isinstance(graph, list) else ()


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value[:20])))
    if isinstance(value, dict):
        return _words(value.get("name"))
    return " ".join(value.split()) if isinstance(value, str) else ""


def _date(words: str) -> PartialDate | None:
    try:
        return PartialDate.parse(words)
    except ValueError:
        return date_in(words[:60])
