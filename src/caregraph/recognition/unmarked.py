"""Unmarked: speech that a press release prints as paragraphs of their own after `P said:`, without quotation marks."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from caregraph.model.text import Block, BlockKind
from caregraph.recognition.state import Part, State

_FEWEST_WORDS = 5
_LONGEST = 5  # paragraphs of one speech
_SAID = re.compile(
    r"\b(?:said|says|added|adds|commented|explained|continued|concluded)(?: (?:that|today|yesterday|later))?:$"
)
_MARK = re.compile(r"[“”\"]|(?<![\w’'])[‘'](?=\w)")
_SENTENCE = re.compile(r"[A-Z£].*[.!?]$", re.DOTALL)
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]urs?|us|[Mm]y|I['’](?:m|ve|d|ll)|[Ww]e['’](?:re|ve|d|ll))\b")
# a paragraph of the release's own, though it says `our`
_OWN_PROSE = re.compile(
    r"(?:[Nn]otes? (?:to|for) editors|[Ff]or (?:more|further)|[Cc]ontact|[Mm]edia enquir|[Yy]ou can|[Ff]ind out|"
    r"[Rr]ead |[Ss]ee )"
    r"|[^.:;]{0,120}\b(?:said|says|added|adds|commented|told)\b"
)


def unmarked_parts(state: State, marked: Sequence[Part]) -> Iterator[Part]:
    """The paragraphs that are speech though nothing marks them, in an article that marks no speech at all."""
    text = state.article.text
    blocks = [block for block in state.article.blocks if block.kind is not BlockKind.FURNITURE]
    leads = [n for n, block in enumerate(blocks[:-1]) if _leads(text, block) and _may_be_spoken(text, blocks[n + 1])]
    if not leads or any(_is_speech(text, part) for part in marked):
        return
    for number in leads:
        first, *rest = blocks[number + 1 : number + 1 + _LONGEST]
        spoken = [first, *takewhile(lambda block: _is_in_first_person(text, block), rest)]
        for block in spoken:
            yield Part(block.start, block.end, block, block.start, block.end, closed=block is spoken[-1])


def _leads(text: str, block: Block) -> bool:
    return (
        block.kind is BlockKind.PARAGRAPH
        and _SAID.search(text, max(block.start, block.end - 40), block.end) is not None
    )


def _may_be_spoken(text: str, block: Block) -> bool:
    """Whether a paragraph can be speech as a whole: whole sentences without a mark, that lead to no other speech."""
    if block.kind is not BlockKind.PARAGRAPH or _MARK.search(text, block.start, min(block.end, block.start + 2)):
        return False
    words = text[block.start : block.end]
    return len(words.split()) >= _FEWEST_WORDS and _SENTENCE.match(words) is not None


def _is_in_first_person(text: str, block: Block) -> bool:
    return (
        _may_be_spoken(text, block)
        and _FIRST_PERSON.search(text, block.start, block.end) is not None
        and not _OWN_PROSE.match(text, block.start, block.end)
    )


def _is_speech(text: str, part: Part) -> bool:
    """Whether marks stand round speech, not round a title: words that open a paragraph or follow a colon."""
    if len(text[part.start : part.end].split()) < _FEWEST_WORDS:
        return False
    return part.outer_start == part.block.start or text[part.block.start : part.outer_start].rstrip().endswith(
        (":", ",")
    )
