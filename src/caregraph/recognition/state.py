"""What the components of the pipeline hand on: the article, its quotation marks and the mentions found so far."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from spacy.tokens import Doc

from caregraph.model.entity import Council, Person
from caregraph.model.mention import Mention, Quotation
from caregraph.model.text import Article, Block, BlockKind

READ = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING})
# where a page breaks a long line of running text, not the lines of a signature or an address
_WRAP = re.compile(r"(?<=[^\n]{30})\n(?=\S)")
PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


@dataclass(frozen=True, slots=True)
class Interview:
    """The answers of an interview, each as its paragraphs; `marked` if they stand in quotation marks."""

    answers: tuple[tuple[Block, ...], ...]
    marked: bool
    starts: frozenset[int]

    def answered_in(self, block: Block) -> bool:
        """Whether a paragraph is, or belongs to, an answer."""
        return block.start in self.starts


@dataclass(slots=True)
class Stretch:
    """A sentence in the making: offsets, its block, and the index of the quoted part that it stands in."""

    start: int
    end: int
    block: Block
    part: int | None = None
    mentions: list[Mention] = field(default_factory=list)
    focus: Council | None = None
    section: bool = False

    def is_free(self, start: int, end: int) -> bool:
        """Whether no mention stands between two positions of the text."""
        return not any(mention.start < end and start < mention.end for mention in self.mentions)


@dataclass(slots=True)
class State:
    """The work in progress on one article; lives in `doc._.caregraph`."""

    article: Article
    mentions: list[Mention] = field(default_factory=list)
    parts: list["Part"] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    people: dict[str, Person] = field(default_factory=dict)
    pronouns: dict[Person, str] = field(default_factory=dict)
    councils: dict[Council, int] = field(default_factory=dict)
    quotations: list[Quotation] = field(default_factory=list)
    interview: Interview | None = None
    _taken: bytearray = field(default_factory=bytearray)
    _masked: str = ""
    _unwrapped: str = ""

    @property
    def unwrapped(self) -> str:
        """The text, offsets kept, with a blank where a line ends within a block, so that names stay whole."""
        if not self._unwrapped:
            text, position, pieces = self.article.text, 0, []
            for block in self.article.blocks:
                pieces += [text[position : block.start], _WRAP.sub(" ", text[block.start : block.end])]
                position = block.end
            self._unwrapped = "".join((*pieces, text[position:]))
        return self._unwrapped

    def blocks(self, kinds: frozenset[BlockKind] = READ) -> Iterable[Block]:
        """The blocks of these kinds, in order."""
        return (block for block in self.article.blocks if block.kind in kinds)

    def block_at(self, position: int) -> Block | None:
        """The block in which a position of the text stands, if it stands in any."""
        place = bisect_right(self.article.blocks, position, key=_start) - 1
        block = self.article.blocks[place] if place >= 0 else None
        return block if block and position < block.end else None

    def add(self, found: Iterable[Mention]) -> None:
        """Take mentions that overlap none that is there already; earlier and longer ones win."""
        if not self._taken:
            self._taken = bytearray(len(self.article.text) + 1)
        for mention in sorted(found, key=lambda m: (m.start - m.end, m.start)):
            if self._taken.find(1, mention.start, mention.end) < 0:
                self._taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
                self.mentions.append(mention)
                self._masked = ""

    def may_be(self, person: Person, pronoun: str) -> bool:
        """Whether `he` or `she` can stand for a person, as far as title and given name tell."""
        word = pronoun.lower()
        return self.pronouns.get(person, word) == word

    def masked(self) -> str:
        """The text with all mentions blotted out and lines that a page has wrapped joined, offsets kept."""
        if not self._masked:
            pieces, position = [], 0
            for mention in sorted(self.mentions, key=lambda m: m.start):
                pieces += [self.unwrapped[position : mention.start], "¤" * (mention.end - mention.start)]
                position = mention.end
            self._masked = "".join((*pieces, self.unwrapped[position:]))
        return self._masked


@dataclass(slots=True)
class Part:
    """One stretch of quoted words inside its marks in one block, and whether it runs on from or into another block."""

    start: int
    end: int
    block: Block
    outer_start: int
    outer_end: int
    opened: bool = True
    closed: bool = True


def _start(block: Block) -> int:
    return block.start


def state_of(doc: Doc) -> State:
    """The work in progress on the article that a Doc holds."""
    state: State = doc._.caregraph
    return state
