"""The article as extraction sees it: one line a sentence, with who speaks and which council is meant."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from caregraph.extraction.unreal import is_untrue
from caregraph.model.entity import Body, Council, Organisation, Person
from caregraph.model.fact import Certainty
from caregraph.model.line import Line, make_line
from caregraph.model.mention import Mention, MentionKind, Quotation, Recognised, Sentence
from caregraph.model.text import Article, BlockKind, Span

_PARTIES = frozenset(
    "Labour Conservative Conservatives Tory Tories Green Greens Lib Dem Liberal Democrat Democrats "
    "Independent Ukip UKIP".split()
)


_USUALLY = re.compile(
    r"^(?:in (?:most|many|some|such|all) cases|typically|usually|as a rule|in general),? |"
    r"^only (?:the )?(?:councils|authorities|areas|those|boroughs) [^.;]*"
    r"\b(?:can|may|could|will be able to|are eligible)\b|"
    r"^to (?:qualify|be eligible|be chosen|take part),? "
)


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence as a line; `number` counts the passages of the article, `speaker` is who is quoted if anyone is."""

    number: int
    article: Article
    sentence: Sentence
    line: Line
    speaker: Mention | None = None

    @property
    def text(self) -> str:
        """The sentence's line."""
        return self.line.text

    @property
    def quoted(self) -> bool:
        """Whether the sentence stands inside a quotation."""
        return self.sentence.quotation is not None

    @property
    def focus(self) -> Council | None:
        """The council that the text around the sentence is about."""
        return self.sentence.focus

    @property
    def asks(self) -> bool:
        """Whether the sentence is a question."""
        return self.text.rstrip(" \"'”’)").endswith("?")

    @property
    def tells(self) -> bool:
        """Whether the sentence can state a fact: no question, not of what is usual, and not of what is untrue."""
        return not self.asks and not self.generalises and not is_untrue(self.text)

    @property
    def generalises(self) -> bool:
        """Whether the sentence tells what is usual, of no council that it names: `In most cases a trust is set up`."""
        named = any(isinstance(m.value, Council) and not m.anaphor for m in self.line.mentions)
        return not named and bool(_USUALLY.search(self.text))

    @property
    def base(self) -> Certainty:
        """The certainty of what the sentence says plainly."""
        return Certainty.REPORTED if self.quoted else Certainty.STATED

    def words(self, start: int = 0, end: int | None = None) -> str:
        """The article's own words for a stretch of the line, all of it if none is given, in small letters."""
        until = self.sentence.end if end is None else self.line.offset(end)
        return self.article.text[self.line.offset(start) : until].lower().replace("’", "'")

    def evidence(self) -> Span:
        """The span of the whole sentence."""
        return self.article.span(self.sentence.start, self.sentence.end)

    def councils(self, text: str | None = None) -> list[Council]:
        """The councils that a stretch of the line (all of it, if none is given) names, each once."""
        found = (m.value for m in self.line.of_kind(self.text if text is None else text, "C"))
        return list(dict.fromkeys(council for council in found if isinstance(council, Council)))

    def people(self, text: str | None = None) -> list[Person]:
        """The people whom a stretch of the line (all of it, if none is given) names, `he` and `she` too, in order."""
        found = (m.value for m in self.line.of_kind(self.text if text is None else text, "P"))
        return [person for person in found if isinstance(person, Person)]


@dataclass(frozen=True)
class Context:
    """An article's passages and quotations."""

    recognised: Recognised

    @property
    def article(self) -> Article:
        """The article itself."""
        return self.recognised.article

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The article's quotations."""
        return self.recognised.quotations

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """All passages in the order of the text."""
        return tuple(self._passage(number, s) for number, s in enumerate(self.recognised.sentences))

    def _passage(self, number: int, sentence: Sentence) -> Passage:
        text = self.article.text[sentence.start : sentence.end]
        speaker = None if sentence.quotation is None else self.quotations[sentence.quotation].speaker
        return Passage(number, self.article, sentence, make_line(text, sentence.start, sentence.mentions), speaker)

    @cached_property
    def prose(self) -> tuple[Passage, ...]:
        """The passages that may state facts: all but headings and questions."""
        return tuple(p for p in self.passages if p.sentence.block.kind is not BlockKind.HEADING and p.tells)

    def bodies(self, passage: Passage) -> Iterator[Mention]:
        """The bodies that are named up to and in a passage, those of the nearest passage first."""
        earlier = [p for p in self.passages if p.number <= passage.number]
        named = (m for p in reversed(earlier) for m in p.line.of_kind(p.text, "B"))
        return (mention for mention in named if isinstance(mention.value, Body))

    def before(self, passage: Passage, count: int = 1) -> list[Passage]:
        """Up to `count` passages outside quotations before a passage, the nearest first."""
        place = bisect_left(self._unquoted, passage.number, key=_number)
        return list(self._unquoted[max(0, place - count) : place][::-1])

    def after(self, passage: Passage, count: int = 1) -> list[Passage]:
        """Up to `count` passages outside quotations after a passage."""
        place = bisect_right(self._unquoted, passage.number, key=_number)
        return list(self._unquoted[place : place + count])

    @cached_property
    def _unquoted(self) -> tuple[Passage, ...]:
        return tuple(passage for passage in self.prose if not passage.quoted)

    def items_after(self, passage: Passage) -> Iterator[Passage]:
        """The list lines that follow a passage directly."""
        for following in self.passages[passage.number + 1 :]:
            if following.sentence.block.kind is BlockKind.ITEM:
                yield following
            elif following.sentence.block is not passage.sentence.block:
                return


def _number(passage: Passage) -> int:
    return passage.number


def double_name(passage: Passage, mention: Mention) -> Body | None:
    """The body whose name two mentions make together: an unknown name and a known one right behind it."""
    following = next((m for m in passage.line.mentions if m.start == mention.end + 1), None)
    if following is None or mention.kind is not MentionKind.NAME or following.kind is not MentionKind.BODY:
        return None
    return Body.named(passage.article.text[mention.start : following.end])


def organisation(mention: Mention | None, article: Article) -> Organisation | None:
    """The organisation that a mention of a council, a body or an unknown name stands for."""
    if mention is None:
        return None
    if isinstance(mention.value, Council | Body):
        return mention.value
    name = article.text[mention.start : mention.end].replace("’", "'")
    return None if isinstance(mention.value, Person) or name in _PARTIES else Body.named(name)
