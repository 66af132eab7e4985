"""What a page says of itself: its headline, date, publisher, writer and address; never out of its body's prose."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from caregraph.model.dates import PartialDate
from caregraph.model.text import Block, BlockKind
from caregraph.reading import marks

_NAME = r"([A-Z][\w'’.]*(?:\s+(?:&|and|of|the|for|in|[A-Z][\w'’.]*)){0,6})"
# General ways in which a page's furniture names its paper, each with what its line must hold to be worth a search.
_PUBLISHER = (
    ("visiting", re.compile(rf"[Tt]hank you for visiting (?:the )?{_NAME}")),
    ("©", re.compile(rf"©\s*(?:\d{{4}}(?:\s*[-–]\s*\d{{4}})?)?,?\s*{_NAME}")),
    ("opyright", re.compile(rf"Copyright\s*(?:\([cC]\))?\s*(?:\d{{4}}(?:\s*[-–]\s*\d{{4}})?)?,?\s*(?:by )?{_NAME}")),
    (" published ", re.compile(rf"(?:first|originally) published (?:in|on|by) (?:the )?{_NAME}")),
    (" on ", re.compile(rf"(?:Follow|Like) {_NAME} on (?:Twitter|Facebook|X|Instagram|LinkedIn)")),
    (
        "igital",
        re.compile(r"^([A-Z][\w'’&]*(?: [A-Z&][\w'’&]*){0,4}) [Dd]igital (?:membership|subscription)"),
    ),
    (" to ", re.compile(rf"(?:Subscribe|Sign up) to (?:the )?{_NAME}$")),
)
_LOOSE_END = re.compile(r"(?:\s+(?:&|and|of|the|for|in|making|All|Rights|Reserved|All [Rr]ights.*))+$|[.,]+$")
_FIRST_PUBLISHED = re.compile(r"(?:first |originally )published\b", re.IGNORECASE)
_SAID_ABOVE = 40


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its text; an empty field is not known."""

    title: str = ""
    published: PartialDate | None = None
    publisher: str = ""
    author: str = ""
    url: str = ""


def completed(known: Metadata, text: str, blocks: Sequence[Block]) -> Metadata:
    """What is known already, and what the page's own lines add to it."""
    return replace(
        known,
        title=known.title or _first_of(BlockKind.TITLE, text, blocks),
        published=known.published or _published(text, blocks),
        publisher=known.publisher or _publisher(text, blocks),
        author=known.author or marks.writer_of(_first_of(BlockKind.BYLINE, text, blocks)),
    )


def _first_of(kind: BlockKind, text: str, blocks: Sequence[Block]) -> str:
    return next((" ".join(text[at.start : at.end].split()) for at in blocks if at.kind is kind), "")


def _published(text: str, blocks: Sequence[Block]) -> PartialDate | None:
    """The date of a date line or byline; one of a mere update only where no other is given."""
    lines = [marks.without_bullet(line) for line in _dated_lines(text, blocks)]
    for line in sorted(lines, key=marks.is_update):
        date = marks.date_in(line)
        if date:
            return date
    return None


def _dated_lines(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    for kind in (BlockKind.DATE, BlockKind.BYLINE):
        yield from (text[at.start : at.end] for at in blocks if at.kind is kind)
    for at in blocks:  # small print below the article, such as "First published 5 May 2014"
        line = text[at.start : min(at.end, at.start + _SAID_ABOVE * 3)]
        if at.kind is BlockKind.FURNITURE and _FIRST_PUBLISHED.search(line, 0, _SAID_ABOVE):
            yield line


def _publisher(text: str, blocks: Sequence[Block]) -> str:
    lines = [text[at.start : min(at.end, at.start + 200)] for at in blocks if at.kind is BlockKind.FURNITURE]
    for sign, pattern in _PUBLISHER:
        for line in lines:
            match = pattern.search(line) if sign in line else None
            if match:
                return _LOOSE_END.sub("", " ".join(match[1].split()))
    return ""
