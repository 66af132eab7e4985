"""Telling: the reporter's own sentences, each a line in which whole quotations stand as symbols."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from caregraph.model.line import Line, make_line
from caregraph.model.mention import Mention, MentionKind
from caregraph.model.text import BlockKind
from caregraph.recognition.naming import SPOKES
from caregraph.recognition.state import PROSE, Part, State, Stretch

_NAMES = frozenset(
    {
        MentionKind.COUNCIL,
        MentionKind.BODY,
        MentionKind.PERSON,
        MentionKind.NAME,
        MentionKind.ROLE,
        MentionKind.QUOTATION,
    }
)
_SPOKES = re.compile(SPOKES, re.IGNORECASE)
_LONGEST_GAP = 3  # line ends


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the reporter's, with its number in the article and its line of names and quotations."""

    number: int
    stretch: Stretch
    line: Line


Finder = Callable[[Told, str], Mention | None]  # whom some words of a sentence mean


class Telling:
    """The reporter's sentences of one article, in order, and which of them each quoted part stands in."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.text = state.article.text
        outer = sorted((s for s in state.stretches if s.part is None), key=lambda s: s.start)
        self.told = [
            Told(n, s, make_line(self.text[s.start : s.end], s.start, self._names(s.mentions)))
            for n, s in enumerate(outer)
        ]
        self.openings = {told.stretch.start for told in self.told}
        self.home = {
            int(str(m.value)): told for told in self.told for m in told.line.mentions if m.kind is MentionKind.QUOTATION
        }

    def _names(self, mentions: list[Mention]) -> list[Mention]:
        """The mentions that attribution reads; a spokesperson is no role here but a plain word."""
        return [
            m
            for m in mentions
            if m.kind in _NAMES and not (m.kind is MentionKind.ROLE and _SPOKES.search(self.text, m.start, m.end))
        ]

    def chains(self) -> list[list[int]]:
        """Numbers of quoted parts, those that run over paragraphs without a closing mark together."""
        chains: list[list[int]] = []
        for number in sorted(self.home, key=lambda n: self.state.parts[n].outer_start):
            if chains and self._runs_on(self.state.parts[chains[-1][-1]], self.state.parts[number]):
                chains[-1].append(number)
            else:
                chains.append([number])
        return chains

    def _runs_on(self, first: Part, second: Part) -> bool:
        return (
            not first.closed
            and second.outer_start == second.block.start
            and self.only_furniture_between(first, second, headings=True)
        )

    def only_furniture_between(self, first: Part, second: Part, *, headings: bool = False) -> bool:
        """Whether no prose stands between the paragraphs of two parts."""
        kinds = PROSE if headings else PROSE | {BlockKind.HEADING}
        return first.block is not second.block and not any(
            first.block.end <= block.start and block.end <= second.block.start for block in self.state.blocks(kinds)
        )

    def around(self, told: Told, number: int) -> tuple[str, str]:
        """The words of the line before and after a part, up to the next quotation on either side."""
        symbol = next(
            f"‹Q{i}›"
            for i, m in enumerate(told.line.mentions)
            if m.kind is MentionKind.QUOTATION and m.value == str(number)
        )
        before, _, after = told.line.text.partition(symbol)
        return re.sub(r"^.*‹Q\d+›", "", before), after.split("‹Q")[0]

    def opens(self, part: Part) -> bool:
        """Whether a part begins its sentence."""
        return part.outer_start in self.openings

    def fills_block(self, part: Part) -> bool:
        """Whether a paragraph holds nothing but one part."""
        return part.outer_start == part.block.start and not self.text[part.outer_end : part.block.end].strip(" .")

    def holds_quotation(self, told: Told) -> bool:
        """Whether a sentence reports speech word by word."""
        return any(m.kind is MentionKind.QUOTATION for m in told.line.mentions)

    def beside(self, earlier: Told, told: Told) -> bool:
        """Whether two sentences stand in one paragraph or in neighbouring ones."""
        return (
            earlier.stretch.block is told.stretch.block
            or self.text[earlier.stretch.end : told.stretch.start].count("\n") <= _LONGEST_GAP
        )
