"""Interviews: questions that stand as paragraphs of their own, and the answers that the one who is asked gives."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from caregraph.model.entity import Person
from caregraph.model.mention import MentionKind
from caregraph.model.text import Article, Block, BlockKind
from caregraph.recognition.state import Interview, Part, State

_QUESTIONS = 3  # so many make an interview
_HALF = 2
_LONGEST_QUESTION = 320  # characters
_LONGEST_PROMPT = 160  # characters
_ASKED = (BlockKind.HEADING, BlockKind.PARAGRAPH)
_OPENS_SPEECH = re.compile(r"(?:A[:.] )?[“\"‘']")
_LABEL = re.compile(r"Q(?:uestion)?[:.] ")
_ANSWER = re.compile(r"A(?:nswer)?[:.] ")
_YOU = re.compile(r"\b(?:you|your|yourself|you['’](?:re|ve|d|ll))\b", re.IGNORECASE)
_I = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|[Mm]yself)\b")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]urs?|us|[Mm]y|me|I['’](?:m|ve|d|ll)|[Ww]e['’](?:re|ve|d|ll))\b")
# what the one who asks says without asking: `You did not come the usual way.`
_PROMPT = re.compile(r"(?:(?:And|But|So|Yet|Now),? )?(?:You|Your|You['’](?:re|ve|d))\b[^“”\"]*\.$")
_ASKER = re.compile(r"\b(?:to|by|with|tells?|told|asks?|asked|meets?|met) $")


def find_interview(article: Article) -> Interview | None:
    """The interview that an article prints, if it prints one: somebody is asked as `you` and answers as `I`."""
    blocks = [block for block in article.blocks if block.kind is not BlockKind.FURNITURE]
    asked = [number for number in range(len(blocks)) if _asks(article.text, blocks, number)]
    if len(asked) < _QUESTIONS:
        return None
    ends = [*asked[1:], len(blocks)]
    given = (
        _answer(article.text, blocks[n + 1 : end], last=end == len(blocks)) for n, end in zip(asked, ends, strict=True)
    )
    answers = [answer for answer in given if answer]
    if len(answers) < _QUESTIONS or not any(
        _YOU.search(article.text, blocks[number].start, blocks[number].end) for number in asked
    ):
        return None
    spoken = sum(any(_I.search(article.text, one.start, one.end) for one in answer) for answer in answers)
    if spoken * _HALF < len(answers):
        return None
    marked = sum(_OPENS_SPEECH.match(article.text, answer[0].start) is not None for answer in answers)
    starts = frozenset(block.start for answer in answers for block in answer)
    return Interview(tuple(answers), marked * _HALF > len(answers), starts)


def _asks(text: str, blocks: Sequence[Block], number: int) -> bool:
    """Whether a paragraph or a heading is a question, or a prompt between two answers."""
    block = blocks[number]
    words = text[block.start : block.end].rstrip()
    if block.kind not in _ASKED or number + 1 == len(blocks) or _OPENS_SPEECH.match(words):
        return False
    if blocks[number + 1].kind is not BlockKind.PARAGRAPH or len(words) > _LONGEST_QUESTION:
        return False
    if words.endswith("?"):
        return True
    prompt = _PROMPT.fullmatch(words) and len(words) <= _LONGEST_PROMPT and not _FIRST_PERSON.search(words)
    return bool(_LABEL.match(words) or prompt)


def _answer(text: str, below: Sequence[Block], *, last: bool) -> tuple[Block, ...]:
    """The paragraphs that follow a question, up to the next one; behind the last, those in the first person."""
    if not last:
        return tuple(block for block in below if block.kind is BlockKind.PARAGRAPH)
    first, *rest = below
    own = takewhile(
        lambda one: one.kind is BlockKind.PARAGRAPH and _FIRST_PERSON.search(text, one.start, one.end), rest
    )
    return (first, *own)


def answers_as_parts(article: Article, interview: Interview) -> list[Part]:
    """The answers that no marks enclose, as speech."""
    parts = []
    for answer in interview.answers:
        for block in answer:
            label = _ANSWER.match(article.text, block.start, block.end)
            start = label.end() if label else block.start
            parts.append(Part(start, block.end, block, block.start, block.end, closed=block is answer[-1]))
    return parts


def interviewee(state: State, interview: Interview) -> Person | None:
    """Who is asked: whom the title names, else who is named most before the first answer."""
    people = list(dict.fromkeys(state.people.values()))
    titled = [person for person in people if person.name in state.article.title]
    if len(titled) == 1:
        return titled[0]
    begin = interview.answers[0][0].start
    named = Counter(
        m.value
        for m in sorted(state.mentions, key=lambda one: one.start)
        if m.kind is MentionKind.PERSON
        and m.start < begin
        and isinstance(m.value, Person)
        and not _ASKER.search(state.article.text, max(0, m.start - 8), m.start)
    )
    return next((person for person, _ in named.most_common(1)), None)
