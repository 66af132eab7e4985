"""One article with what is found in it, shown in place: what it names, and the words that its facts rest on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from caregraph.errors import ArticleError
from caregraph.extraction import extract
from caregraph.extraction.offices import of_office
from caregraph.frames import framed
from caregraph.graph.iris import Iris
from caregraph.graph.labels import fact_label
from caregraph.graph.reference import Reference
from caregraph.graph.statings import Stating, statings
from caregraph.graph.terms import spoken
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.identity import settle_names
from caregraph.model.mention import Mention, MentionKind, Recognised
from caregraph.model.text import Article, Block, BlockKind
from caregraph.reading import read
from caregraph.recognition import Recogniser

# What a mention names is told by a line under it as well as by its colour (Okabe and Ito's).
_STYLES = {
    MentionKind.COUNCIL: "border-bottom: 3px solid #0072B2",
    MentionKind.PERSON: "border-bottom: 3px double #D55E00",
    MentionKind.BODY: "border-bottom: 3px dotted #009E73",
    MentionKind.ROLE: "border-bottom: 2px dashed #CC79A7",
    MentionKind.GRADE: "border-bottom: 3px dashed #E69F00",
    MentionKind.DATE: "border-bottom: 2px dotted #888",
}
_FACT = "background: rgba(86, 180, 233, .22)"
_NUMBER = "color: #888"

Place = tuple[int, int]


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_Mention = TypeVar("_Mention", bound=_Placed)


@dataclass(frozen=True, slots=True)
class Piece(Generic[_Mention]):
    """A stretch of a text that one mention covers or none, and the words of facts that cover it, by their numbers."""

    start: int
    end: int
    mention: _Mention | None
    words: tuple[int, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Marked:
    """An article with its mentions and facts; a notebook shows its text with both in place, facts by number."""

    recognised: Recognised
    told: tuple[tuple[str, Stating], ...]

    def __repr__(self) -> str:
        return f"{self.article.key}: {len(self.found)} mentions, {len(self.told)} facts"

    @property
    def article(self) -> Article:
        """The article as it was read."""
        return self.recognised.article

    @property
    def found(self) -> list[Mention]:
        """The mentions in the order of the text."""
        return sorted((one for each in self.recognised.sentences for one in each.mentions), key=lambda one: one.start)

    def mentions(self) -> Any:
        """What the article names: its kind, its words, what they stand for; a data frame if pandas is there."""
        text = self.article.text
        rows = ((str(one.kind), text[one.start : one.end], _value(one), one.start) for one in self.found)
        return framed(("kind", "words", "stands for", "start"), rows)

    def facts(self) -> Any:
        """The facts that the article tells, by their numbers in the text; a data frame if pandas is there."""
        told = enumerate(self.told, start=1)
        rows = ((number, one.kind.name, label, str(one.certainty)) for number, (label, one) in told)
        return framed(("number", "kind", "fact", "certainty"), rows)

    def _repr_html_(self) -> str:
        keys = "".join(f"<span style='{style}'>{kind}</span> · " for kind, style in _STYLES.items())
        blocks = (_block(self, block) for block in self.article.blocks)
        return f"<p>{keys}<span style='{_FACT}'>words of a fact</span></p>{''.join(blocks)}"


def marked(source: str | Path) -> Marked:
    """The first article of a file, with what is found in it; raises ArticleError if none can be read."""
    found = next(iter(read(Path(source))), None)
    if not isinstance(found, Article):
        raise found or ArticleError("no article", where=str(source), todo="give a file that holds one")
    recognised = Recogniser().recognise(found)
    templates = Reference.load(Iris(DEFAULT_BASE)).templates
    facts = settle_names(of_office(recognised, extract(recognised)))
    told = ((fact_label(templates, one), one) for one in statings(facts))
    return Marked(recognised, tuple(sorted(told, key=lambda one: (one[1].evidence[0].start, one[0]))))


def pieces(block: Block, named: Iterable[_Mention], words: Sequence[Place]) -> list[Piece[_Mention]]:
    """A block cut wherever a mention or the words of a fact begin or end."""
    inside = [one for one in named if block.start <= one.start and one.end <= block.end]
    told = [(n, place) for n, place in enumerate(words) if place[0] < block.end and block.start < place[1]]
    ends = {end for one in inside for end in (one.start, one.end)} | {end for _, place in told for end in place}
    cuts = sorted({block.start, block.end} | {end for end in ends if block.start < end < block.end})
    return [_piece(start, end, inside, told) for start, end in pairwise(cuts)]


def _piece(start: int, end: int, named: Iterable[_Mention], words: Iterable[tuple[int, Place]]) -> Piece[_Mention]:
    mention = next((one for one in named if one.start <= start and end <= one.end), None)
    return Piece(start, end, mention, tuple(n for n, (first, last) in words if first <= start and end <= last))


def _block(marked: Marked, block: Block) -> str:
    """One block with its mentions underlined and the words of facts shaded, each fact's number after its words."""
    named = [one for one in marked.found if one.kind in _STYLES]
    words = [(span.start, span.end) for _, told in marked.told for span in told.evidence]
    parts = (_shown(marked, piece) for piece in pieces(block, named, words))
    tag = "h4" if block.kind is BlockKind.TITLE else "p"
    return f"<{tag}>{''.join(parts)}</{tag}>"


def _shown(marked: Marked, piece: Piece[Mention]) -> str:
    styles = [_STYLES[piece.mention.kind]] if piece.mention else []
    styles += [_FACT] if piece.words else []
    text = escape(marked.article.text[piece.start : piece.end])
    shown = f'<span style="{"; ".join(styles)}">{text}</span>' if styles else text
    numbers = [
        str(number)
        for number, (_, told) in enumerate(marked.told, start=1)
        if any(span.end == piece.end for span in told.evidence)
    ]
    return f"{shown}<sup style='{_NUMBER}'>{' '.join(numbers)}</sup>" if numbers else shown


def _value(mention: Mention) -> str:
    return "" if mention.value is None else spoken(mention.value)
