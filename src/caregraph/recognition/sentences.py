"""Sentences: split within a block, each quoted stretch of speech kept whole inside the sentence that reports it."""

import re
from collections import defaultdict
from collections.abc import Iterator

from caregraph.model.mention import Mention, MentionKind
from caregraph.model.text import Block, BlockKind
from caregraph.recognition.marks import SPEECH_WORDS, word_count
from caregraph.recognition.state import READ, State, Stretch

_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’)\]]*+(?=\s+[\"'“‘(\[]?[A-Z0-9£¤])|(?<=\.¤)(?=\s+[A-Z0-9£¤\"'“‘])|\n\s*\n")
_NO_END = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Cllrs|Clr|Coun|Rev|Hon|St|Sgt|Insp|Supt|Lt|Jr|Sr|vs|eg|ie|etc|approx|No|Nos|"
    r"Jan|Feb|Aug|Sept|Oct|Nov|Dec|p|pp)|\b[A-Z]|\be\.g|\bi\.e)\.$"
)

# characters; what runs on for longer is a list or a page gone wrong, and is read in pieces
_LONGEST = 2000
_LONG_WORD = re.compile(r"\b[^\W\d_][\w’'-]{3,}")
# an attribution between two parts of a quotation, of one clause
_ATTRIBUTION = re.compile(
    r"[^.:;“”\"]{0,60}\b(?:said|says|adds|added|told|explained|insisted|admitted|warned)\b[^.:;“”\"]{0,160}[.,]\s*"
)
# the only grade of five words
_GRADE = re.compile(r"requir\w+ improvement to be good\W*$")


def speech_parts(state: State) -> list[int]:
    """The numbers of the parts that are speech: five words or more, or run on over paragraphs."""
    text = state.article.text
    return [
        number
        for number, part in enumerate(state.parts)
        if not (part.opened and part.closed) or _is_speech(text[part.start : part.end]) or _is_taken_up(state, number)
    ]


def _is_taken_up(state: State, number: int) -> bool:
    """Whether a few words begin speech that goes on after an attribution: `“We failed,” she said. “…”`."""
    part, following = state.parts[number], state.parts[number + 1 : number + 2]
    text = state.article.text
    if not following or following[0].block is not part.block or text[part.end - 1] not in ",.!?":
        return False
    gap = text[part.outer_end : following[0].outer_start]
    return bool(_ATTRIBUTION.fullmatch(gap)) and _is_speech(text[following[0].start : following[0].end])


def _is_speech(words: str) -> bool:
    """Whether words in marks are speech and neither a scare quote, a grade nor a title."""
    return word_count(words) >= SPEECH_WORDS and not _GRADE.match(words) and not _is_title(words)


def _is_title(words: str) -> bool:
    """Whether all long words have capitals, as in the name of a programme or of a report."""
    long = _LONG_WORD.findall(words)
    return len(long) >= 3 and words[-1] not in ".,!" and all(word[0].isupper() for word in long)


def find_stretches(state: State) -> list[Stretch]:
    """The sentences of the blocks that are read: those outside speech, then those inside each quoted part."""
    speech = speech_parts(state)
    text = _with_speech_blotted_out(state, speech)
    stretches = []
    spoken: defaultdict[int, list[int]] = defaultdict(list)
    for number in speech:
        spoken[state.parts[number].block.start].append(number)
    for block in state.blocks(READ):
        inside = spoken[block.start]
        stretches += [Stretch(start, end, block) for start, end in split(text, block.start, block.end, block)]
        for number in inside:
            part = state.parts[number]
            stretches += [
                Stretch(start, end, block, number)
                for start, end in split(state.article.text, part.start, part.end, block)
            ]
    for stretch in stretches:
        if stretch.part is None:
            stretch.mentions += [
                Mention(MentionKind.QUOTATION, state.parts[n].outer_start, state.parts[n].outer_end, str(n))
                for n in spoken[stretch.block.start]
                if stretch.start <= state.parts[n].outer_start < stretch.end
            ]
    return stretches


def _with_speech_blotted_out(state: State, speech: list[int]) -> str:
    pieces, position = [], 0
    text = state.article.text
    for part in (state.parts[number] for number in speech):
        # a full stop inside the marks ends the reporting sentence too
        stop = "." if text[part.end - 1] == "." else "¤"
        width = part.outer_end - part.outer_start
        filler = "¤" * width if width < 2 else "¤" * (width - 2) + stop + "¤"
        pieces += [text[position : part.outer_start], filler]
        position = part.outer_end
    return "".join((*pieces, text[position:]))


def split(text: str, start: int, end: int, block: Block) -> Iterator[tuple[int, int]]:
    """The offsets of the sentences of a stretch of text."""
    if block.kind is BlockKind.HEADING:
        yield from _trimmed(text, start, end)
        return
    position = start
    for match in _END.finditer(text, start, end):
        if not _NO_END.search(text, max(position, match.start() - 8), match.end()):
            yield from _trimmed(text, position, match.end())
            position = match.end()
    yield from _trimmed(text, position, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    while end - start > _LONGEST:
        cut = text.rfind(" ", start, start + _LONGEST) + 1 or start + _LONGEST
        yield start, cut
        start = cut
    if start < end:
        yield start, end
