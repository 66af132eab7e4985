"""Headings: which council a section is about, and whether each heading of a page opens a story of its own."""

from caregraph.model.entity import Council
from caregraph.model.mention import MentionKind
from caregraph.model.text import Block, BlockKind
from caregraph.recognition.state import State, Stretch

_STORIES = 3  # headings, from which on a page may be one of briefs
_HALF = 2
_READ = (BlockKind.HEADING, BlockKind.PARAGRAPH)


def heading_council(stretch: Stretch) -> Council | None:
    """The council that a section heading names and does little else."""
    named = sum(m.end - m.start for m in stretch.mentions if m.kind is MentionKind.COUNCIL)
    return only_council(stretch) if named * _HALF >= stretch.end - stretch.start else None


def only_council(stretch: Stretch) -> Council | None:
    """The one council that a heading names: `Director quits A`."""
    councils = {m.value for m in stretch.mentions if m.kind is MentionKind.COUNCIL and isinstance(m.value, Council)}
    return councils.pop() if len(councils) == 1 else None


def _asks(state: State, block: Block) -> bool:
    """Whether a block is a question, as those of an interview are."""
    return state.article.text[block.start : block.end].rstrip().endswith("?")


def is_of_briefs(state: State) -> bool:
    """Whether an article is a column of briefs: hardly any heading has more than one paragraph under it.

    Headings of a box behind a longer text make none.
    """
    kinds = [block.kind for block in state.article.blocks if block.kind in _READ and not _asks(state, block)]
    if BlockKind.HEADING not in kinds:
        return False
    before = kinds.index(BlockKind.HEADING)
    headings = kinds.count(BlockKind.HEADING)
    under = len(kinds) - before - headings
    return headings >= _STORIES and before <= under < headings * _HALF
