"""Quotation marks: which stretches of an article stand between them, over paragraphs, in any style of marks."""

import re
from collections.abc import Iterator
from functools import cache

from caregraph.model.longest import longest_of
from caregraph.model.reference import load_reference
from caregraph.model.text import Block
from caregraph.recognition.interviews import answers_as_parts, find_interview
from caregraph.recognition.state import PROSE, Part, State
from caregraph.recognition.unmarked import unmarked_parts

SPEECH_WORDS = 5  # a shorter quoted fragment is a scare quote (annotation guide: five words or more)

_DOUBLE = re.compile(r"[“”„\"]|''|``|‘‘|’’")
_SINGLE_OPEN = re.compile(r"(?<![\w’'])[‘'’](?=[\w£\[(])")
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?)\]…])[’'](?![\w’'])")
_BEFORE_SPEECH = re.compile(r"(?:[:,]|[.!?][”\"’']?)\s+$")
_PLURAL = re.compile(r"s[’'] [a-z]")
# an attribution after words whose closing mark is missing
_SLIP = re.compile(r"[,!?.] (?:said|says|added|adds|warned|explained) (?=[A-Z]|an? |the )")
_LEAD = re.compile(r"\b(?:said|says|added|adds|commented|explained|replied): (?=[A-Z£])")
_ATTRIBUTED = re.compile(
    r" (?:said|says|added|adds|explained|commented|warned) (?:[A-Z]|the )|"
    r" (?:he|she|they|(?:(?:Mr|Mrs|Ms|Dr|Cllr) )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}) (?:said|says|added|adds|explained)\b"
)
# a mark of another sort that opens what this one closes: `‘It is so,” said P`
_OTHER_MARK = re.compile(r"(?:(?<=[.!?:,] )|(?<=\n)|\A)[‘'](?=[A-Z])")
# the noun after a name in marks, and what such a name looks like
_PROGRAMME_AFTER = re.compile(r" (?:[a-z-]+ )?(?:programme|scheme|initiative|project|pilot|model|partnership)s?\b")
_TITLE = re.compile(
    r"(?!.*\b(?:is|are|was|were|has|have|had|will|would|we|they|it|he|she|said|must|should|can|do|not|our)\b)"
    r"[A-Z][^.!?;:\n]{3,70}?(?<![,.])[”\"’']+"
)
_LONGEST_GAP = 4
_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")


def find_parts(state: State) -> list[Part]:
    """The quoted stretches of an article's prose, in order: between marks, or without any in a press release."""
    parts = _marked_parts(state)
    state.interview = find_interview(state.article)
    if state.interview and not state.interview.marked:
        others = [part for part in parts if not state.interview.answered_in(part.block)]
        answers = answers_as_parts(state.article, state.interview)
        return sorted((*others, *answers), key=lambda part: part.outer_start)
    unmarked = list(unmarked_parts(state, parts))
    return sorted((*parts, *unmarked), key=lambda part: part.outer_start) if unmarked else parts


def _marked_parts(state: State) -> list[Part]:
    text = state.article.text
    blocks = list(state.blocks(PROSE))
    in_double = _speaks_in_double(text, blocks)
    parts: list[Part] = []
    unmarked: list[Block] = []
    running = False
    for block in blocks:
        found = list(_block_parts(text, block, running, in_double))
        if running and not found and len(unmarked) < _LONGEST_GAP:
            unmarked.append(block)
            continue
        if found and not found[0].opened:
            # a quotation goes on over paragraphs without any mark until its closing one
            parts += [Part(b.start, b.end, b, b.start, b.end, opened=False, closed=False) for b in unmarked]
        unmarked = []
        parts += (
            part
            for part in found
            if not (_names_areas(text[part.start : part.end]) or _names_programme(text, part.start, part.outer_end))
        )
        running = bool(found) and not found[-1].closed
    return parts


def _names_areas(words: str) -> bool:
    """Whether quoted words are but the title of what was inspected: `“the experiences of children in care”`."""
    return bool(_area_titles().fullmatch(words.strip(" ,.").lower()))


def _names_programme(text: str, start: int, end: int) -> bool:
    """Whether quoted words are but the name of a programme: `the ‘Stronger families, safer children’ scheme`."""
    return bool(_PROGRAMME_AFTER.match(text, end) and _TITLE.fullmatch(text, start, end))


@cache
def _area_titles() -> re.Pattern[str]:
    of = r"(?:overall )?(?:experiences?|progress|quality|effectiveness|impact)(?: and progress)? of"
    title = rf"(?:the )?(?:{of} )?{longest_of(load_reference().areas)}"
    return re.compile(rf"{title}(?:,? and {title})*")


def _block_parts(text: str, block: Block, running: bool, in_double: bool) -> Iterator[Part]:
    """The parts of a block in the article's style of marks, or speech in the other style where that has none."""
    if in_double:
        found = list(_double_parts(text, block, running)) or [
            p for p in _single_parts(text, block, False) if word_count(text[p.start : p.end]) >= SPEECH_WORDS
        ]
    else:
        found = list(_single_parts(text, block, running)) or [
            p for p in _double_parts(text, block, False) if _is_speech(text, p)
        ]
    yield from found


def _is_speech(text: str, part: Part) -> bool:
    return (
        _begins_speech(text, part.outer_start, part.block) and word_count(text[part.start : part.end]) >= SPEECH_WORDS
    )


def _begins_speech(text: str, position: int, block: Block) -> bool:
    """Whether a mark stands where speech begins: opening a paragraph or a sentence, after a colon or a comma."""
    return position == block.start or bool(_BEFORE_SPEECH.search(text[max(block.start, position - 3) : position]))


def word_count(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


def _speaks_in_double(text: str, blocks: list[Block]) -> bool:
    """Whether more paragraphs hold speech in double marks than in single ones."""
    double = sum(bool(_DOUBLE.search(text, block.start, block.end)) for block in blocks)
    single = sum(
        any(_begins_speech(text, m.start(), block) for m in _SINGLE_OPEN.finditer(text, block.start, block.end))
        for block in blocks
    )
    return double > 0 and double >= single


def _double_parts(text: str, block: Block, running: bool) -> Iterator[Part]:
    opened: int | None = None
    outer = block.start
    marks = list(_DOUBLE.finditer(text, block.start, block.end))
    for number, mark in enumerate(marks):
        slip = _SLIP.search(text, opened, mark.start()) if opened is not None and _opens(text, mark, block) else None
        if opened is not None and slip:
            yield from _part(text, block, (opened, slip.start() + 1), (outer, slip.start() + 1))
            opened = None
        if opened is None and _opens(text, mark, block):
            opened, outer = mark.end(), mark.start()
        elif opened is not None and not (_opens(text, mark, block) and mark.group() in "“„"):
            yield from _part(text, block, (opened, mark.start()), (outer, mark.end()))
            opened = None
        elif opened is None and number == 0 and running and _closes(text, mark, block):
            yield from _part(text, block, (block.start, mark.start()), (block.start, mark.end()), opened=False)
        elif opened is None and number == 0 and (begin := _unopened(text, mark, block)) is not None:
            yield from _part(text, block, (begin, mark.start()), (begin, mark.end()))
    if opened is not None and _runs_to_end(text, opened, block):
        yield from _unclosed(text, block, opened, outer)


def _unclosed(text: str, block: Block, start: int, outer: int) -> Iterator[Part]:
    """Speech whose closing mark is missing: it runs on, unless an attribution follows it."""
    slip = _SLIP.search(text, start, block.end)
    if slip:
        yield from _part(text, block, (start, slip.start() + 1), (outer, slip.start() + 1))
    else:
        yield from _part(text, block, (start, block.end), (outer, block.end), closed=False)


def _opens(text: str, mark: re.Match[str], block: Block) -> bool:
    if mark.group() in ("“", "„", "``", "‘‘"):
        return True
    if mark.group() in ("”", "’’"):
        # a closing mark typed where an opening one belongs
        return mark.start() == block.start and text[mark.end() : mark.end() + 1].isalnum()
    before = text[mark.start() - 1] if mark.start() > block.start else " "
    after = text[mark.end()] if mark.end() < block.end else " "
    return (before.isspace() or before in "([-–—‘'/:,") and not after.isspace()


def _closes(text: str, mark: re.Match[str], block: Block) -> bool:
    return mark.start() > block.start and not text[mark.start() - 1].isspace()


def _unopened(text: str, mark: re.Match[str], block: Block) -> int | None:
    """Where speech begins whose opening mark is missing: after `said:`, or with its paragraph if `said P` follows."""
    if text[mark.start() - 1] not in ".,!?" or mark.start() == block.start:
        return None
    lead = _LEAD.search(text, block.start, mark.start())
    if lead:
        return lead.end()
    if not _ATTRIBUTED.match(text, mark.end(), block.end):
        return None
    other = _OTHER_MARK.search(text, block.start, mark.start())
    return other.end() if other else block.start


def _runs_to_end(text: str, start: int, block: Block) -> bool:
    """Whether words after an opening mark without a closing one are speech that runs on, not a slip."""
    after_colon = text[max(block.start, start - 4) : start - 1].rstrip().endswith(":")
    return word_count(text[start : block.end]) >= (2 if after_colon else SPEECH_WORDS)


def _part(
    text: str, block: Block, inner: tuple[int, int], outer: tuple[int, int], *, opened: bool = True, closed: bool = True
) -> Iterator[Part]:
    start, end = inner
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Part(start, end, block, *outer, opened, closed)


def _single_parts(text: str, block: Block, running: bool) -> Iterator[Part]:
    position = block.start
    first = _SINGLE_OPEN.search(text, block.start, block.end)
    closer = _last_close(text, block.start, first.start() if first else block.end)
    if running and closer is not None and not (first and first.start() == block.start):
        yield from _part(text, block, (block.start, closer), (block.start, closer + 1), opened=False)
        position = closer + 1
    while opening := _SINGLE_OPEN.search(text, position, block.end):
        speech = _begins_speech(text, opening.start(), block)
        close = _speech_close(text, opening.end(), block.end) if speech else _fragment_close(text, opening, block)
        if close is None and speech and _runs_to_end(text, opening.end(), block):
            yield from _unclosed(text, block, opening.end(), opening.start())
            return
        if close is None:
            position = opening.end()
            continue
        yield from _part(text, block, (opening.end(), close), (opening.start(), close + 1))
        position = close + 1


def _fragment_close(text: str, opening: re.Match[str], block: Block) -> int | None:
    following = _SINGLE_OPEN.search(text, opening.end() + 1, block.end)
    return _best_close(text, opening.end(), following.start() if following else block.end)


def _speech_close(text: str, start: int, end: int) -> int | None:
    """The mark that closes speech in single marks: quotations within it are passed over, and plurals' apostrophes."""
    depth, last = 1, None
    opens = {match.start() for match in _SINGLE_OPEN.finditer(text, start, end)}
    for position in sorted(opens | {match.start() for match in _SINGLE_CLOSE.finditer(text, start, end)}):
        punctuated = text[position - 1] in ".,!?…"
        last = position if punctuated and position not in opens else last
        if position in opens:
            depth += 1
        elif depth > 1:
            depth -= 1
        elif punctuated or not _PLURAL.match(text, position - 1):
            return position
    return last


def _best_close(text: str, start: int, end: int) -> int | None:
    """The mark that closes: the first after punctuation, else the first that is no plural's apostrophe."""
    closes = [match.start() for match in _SINGLE_CLOSE.finditer(text, start, end)]
    punctuated = [close for close in closes if text[close - 1] in ".,!?…"]
    plain = [close for close in closes if text[close - 1] != "s" or not text[close + 1 : close + 2].isspace()]
    # a short fragment ends at its first mark; speech ends after punctuation
    if closes and word_count(text[start : closes[0]]) < SPEECH_WORDS:
        return closes[0]
    return next(iter(punctuated or plain or closes), None)


def _last_close(text: str, start: int, end: int) -> int | None:
    closes = [match.start() for match in _SINGLE_CLOSE.finditer(text, start, end) if text[match.start() - 1] in ".!?…"]
    return closes[-1] if closes else None
