"""Quotation marks: which stretches of an article stand between them, over paragraphs, in any style of marks."""

import re
from collections.abc import Iterator

from caregraph.model.text import Block
from caregraph.recognition.state import PROSE, Part, State

SPEECH_WORDS = 5  # a shorter quoted fragment is a scare quote (annotation guide: five words or more)

_DOUBLE = re.compile(r"[“”„\"]|''|``|‘‘|’’")
_SINGLE_OPEN = re.compile(r"(?<![\w’'])[‘'’](?=[\w£\[(])")
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?)\]…])[’'](?![\w’'])")
_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")


def find_parts(state: State) -> list[Part]:
    """The quoted stretches of an article's prose, in order."""
    text = state.article.text
    blocks = list(state.blocks(PROSE))
    finder = _double_parts if _speaks_in_double(text, blocks) else _single_parts
    parts: list[Part] = []
    running = False
    for block in blocks:
        found = list(finder(text, block, running))
        parts += found
        running = bool(found) and not found[-1].closed
    return parts


def word_count(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


def _speaks_in_double(text: str, blocks: list[Block]) -> bool:
    double = sum(bool(_DOUBLE.search(text, block.start, block.end)) for block in blocks)
    single = sum(bool(_SINGLE_OPEN.match(text, block.start, block.end)) for block in blocks)
    return double > 0 and double >= single


def _double_parts(text: str, block: Block, running: bool) -> Iterator[Part]:
    opened: int | None = None
    outer = block.start
    marks = list(_DOUBLE.finditer(text, block.start, block.end))
    for number, mark in enumerate(marks):
        if opened is None and _opens(text, mark, block):
            opened, outer = mark.end(), mark.start()
        elif opened is not None and not (_opens(text, mark, block) and mark.group() in "“„"):
            yield from _part(text, block, (opened, mark.start()), (outer, mark.end()))
            opened = None
        elif opened is None and number == 0 and running and _closes(text, mark, block):
            yield from _part(text, block, (block.start, mark.start()), (block.start, mark.end()), opened=False)
    if opened is not None and _runs_to_end(text, opened, block):
        yield from _part(text, block, (opened, block.end), (outer, block.end), closed=False)


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


def _runs_to_end(text: str, start: int, block: Block) -> bool:
    """Whether words after an opening mark without a closing one are speech that runs on, not a slip."""
    return word_count(text[start : block.end]) >= SPEECH_WORDS


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
    if running and closer is not None:
        yield from _part(text, block, (block.start, closer), (block.start, closer + 1), opened=False)
    while opening := _SINGLE_OPEN.search(text, position, block.end):
        following = _SINGLE_OPEN.search(text, opening.end() + 1, block.end)
        limit = following.start() if following else block.end
        close = _best_close(text, opening.end(), limit)
        if close is None and opening.start() == block.start and limit == block.end:
            yield from _part(text, block, (opening.end(), block.end), (opening.start(), block.end), closed=False)
            return
        if close is None:
            position = opening.end()
            continue
        yield from _part(text, block, (opening.end(), close), (opening.start(), close + 1))
        position = close + 1


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
