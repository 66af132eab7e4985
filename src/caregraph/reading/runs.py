"""Settles what a line like a heading is by what follows it."""

from collections.abc import Sequence

from caregraph.model.text import BlockKind

_LIST_RUN = 4
_BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


def settle_headings(kinds: Sequence[BlockKind]) -> list[BlockKind]:
    """A heading has a body below it; many such lines in a row are a list, and those below the last body are links."""
    settled = list(kinds)
    at = 0
    while at < len(settled):
        if settled[at] is not BlockKind.HEADING:
            at += 1
            continue
        end = _run_end(settled, at)
        kind = _kind_of_run(settled, at, end)
        settled[at:end] = [kind] * (end - at)
        at = end
    return settled


def _run_end(kinds: Sequence[BlockKind], start: int) -> int:
    end = start
    while end < len(kinds) and kinds[end] is BlockKind.HEADING:
        end += 1
    return end


def _kind_of_run(kinds: Sequence[BlockKind], start: int, end: int) -> BlockKind:
    # A body is never far below its heading; the bound keeps this linear.
    if _BODY.isdisjoint(kinds[end : end + 6]):
        return BlockKind.HEADING if _BODY.isdisjoint(kinds[max(0, start - 6) : start]) else BlockKind.FURNITURE
    return BlockKind.ITEM if end - start >= _LIST_RUN else BlockKind.HEADING
