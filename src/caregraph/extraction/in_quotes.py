"""In quotes: grades that open a quotation which completes a sentence: `found them to be "inadequate in each area"`."""

import re
from collections.abc import Iterator

from caregraph.extraction.context import Context, Passage
from caregraph.model.entity import Body, Term
from caregraph.model.mention import MentionKind

_OPENS = re.compile(r"‹G\d+›")
_SYMBOL = re.compile(r"‹[A-Z]\d+›")


def quoted_grades(context: Context, passage: Passage) -> Iterator[tuple[Term, re.Match[str], str]]:
    """The grades that quotations of a sentence open with, where they stand, and what the quotation says after them."""
    for match in re.finditer(r"‹Q\d+›", passage.text):
        mention = passage.line.mention(match.group())
        inner = _inside(context, passage, mention.start, mention.end)
        opened = _OPENS.match(inner.text) if inner else None
        if inner is None or opened is None or mention.kind is not MentionKind.QUOTATION:
            continue
        grade = inner.line.mention(opened.group()).value
        speaker = inner.speaker.value if inner.speaker else None
        if isinstance(grade, Term) and (speaker is None or isinstance(speaker, Body)):
            yield grade, match, _SYMBOL.sub("it", inner.text[opened.end() :])


def _inside(context: Context, passage: Passage, start: int, end: int) -> Passage | None:
    """The first sentence inside a quotation."""
    after = context.passages[passage.number + 1 : passage.number + 4]
    return next((one for one in after if one.quoted and start <= one.sentence.start < end), None)
