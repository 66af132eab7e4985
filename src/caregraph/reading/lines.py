"""Cuts a text into the stretches that stand for themselves: paragraphs, headings, bullets, single lines."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from caregraph.model.text import BlockKind
from caregraph.reading.marks import is_bullet, stands_alone

_WIDEST_WRAP = 130
_SENTENCE_END = frozenset(".!?:;")
_CLOSING_MARKS = "\"'”’»)]"
_DATE_FIELD = re.compile(r"(?:date|published|posted)\s*:?\s+\d{4}-\d{2}-\d{2}(?:T[\d:.+-]+Z?)?\s+(?=\S)", re.IGNORECASE)
# question marks that some extractors leave where a page had characters without width
_STRAY_BEFORE = re.compile(r"^\?+\s*(?=[A-Z“\"‘])")
_STRAY_BEHIND = re.compile(r"(?<=[.!”\"’])(?:\s*\?+)+$")
_OPEN_END = re.compile(
    r"(?:[,–—-]|\b(?:a|an|and|as|at|but|by|for|from|has|have|in|into|is|its|of|on|or|that|the|their|to|was|"
    r"were|which|who|with))$"
)


class Stretch(NamedTuple):
    """Words that stand together on a page, where they stand in the text, and what the page says they are."""

    start: int
    end: int
    text: str
    hint: BlockKind | None = None


def stretches(text: str) -> list[Stretch]:
    """The stretches of a text: blank lines part them, and so do line breaks that end something."""
    chunks = list(_chunks(text))
    if chunks:
        chunks[0][:1] = _date_parted(chunks[0][0])
    width = _wrap_width(chunks)
    return [stretch for chunk in chunks for stretch in (_regroup(chunk, text, width) if len(chunk) > 1 else chunk)]


def _date_parted(first: Stretch) -> list[Stretch]:
    """The first line, parted where a date field runs into the words after it, as some extractors leave it."""
    match = _DATE_FIELD.match(first.text)
    if not match:
        return [first]
    start = first.start + match.end()
    field = match[0].rstrip()
    return [Stretch(first.start, first.start + len(field), field), Stretch(start, first.end, first.text[match.end() :])]


def _chunks(text: str) -> Iterator[list[Stretch]]:
    chunk: list[Stretch] = []
    position = 0
    for line in text.split("\n"):
        words = _STRAY_BEFORE.sub("", _STRAY_BEHIND.sub("", line.strip()))
        if words:
            start = position if len(words) == len(line) else position + line.index(words)
            chunk.append(Stretch(start, start + len(words), words))
        elif chunk:
            yield chunk
            chunk = []
        position += len(line) + 1
    if chunk:
        yield chunk


def _wrap_width(chunks: list[list[Stretch]]) -> int:
    """The width at which a text was wrapped by hand or by a program, 0 if its lines are no wrapped ones."""
    wrapped = [chunk for chunk in chunks if len(chunk) > 2 and _runs_on(chunk)]
    width = max((len(line.text) for chunk in wrapped for line in chunk), default=0)
    return width if width <= _WIDEST_WRAP else 0


def _runs_on(chunk: list[Stretch]) -> bool:
    return any(_continues(above.text, below.text) for above, below in pairwise(chunk))


def _continues(above: str, below: str) -> bool:
    if above[-1] in _SENTENCE_END or above.rstrip(_CLOSING_MARKS)[-1:] in _SENTENCE_END:
        return False
    return below[0].islower() or bool(_OPEN_END.search(above, max(0, len(above) - 12)))


def _regroup(chunk: list[Stretch], text: str, width: int) -> Iterator[Stretch]:
    first = last = chunk[0]
    for line in chunk[1:]:
        if not _one_paragraph(last.text, line.text, width):
            yield Stretch(first.start, last.end, text[first.start : last.end])
            first = line
        last = line
    yield Stretch(first.start, last.end, text[first.start : last.end])


def _one_paragraph(above: str, below: str, width: int) -> bool:
    if above == below or is_bullet(below) or stands_alone(above) or stands_alone(below):
        return False
    return _continues(above, below) or _no_room(above, below, width)


def _no_room(above: str, below: str, width: int) -> bool:
    """Whether a line was broken only because the next word did not fit into the width."""
    return len(above) <= width < len(above) + 1 + len(below.split(None, 1)[0])
