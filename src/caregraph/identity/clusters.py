"""From decisions about pairs to people: groups in which nobody is joined with somebody kept apart from them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import product

Edge = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Who belongs together, and the pairs that would have, had others not stood between them."""

    groups: tuple[tuple[int, ...], ...]
    refused: tuple[Edge, ...]


class _Groups:
    """Groups that grow, each known by its least member."""

    def __init__(self, size: int, apart: Callable[[int, int], bool]) -> None:
        self.members: dict[int, list[int]] = {one: [one] for one in range(size)}
        self.root = list(range(size))
        self.apart = apart

    def join(self, edge: Edge) -> None:
        """Make one group of two."""
        keep, gone = sorted(self.root[one] for one in edge)
        moved = self.members.pop(gone)
        self.members[keep] += moved
        for one in moved:
            self.root[one] = keep

    def joined(self, edge: Edge) -> bool:
        """Whether two belong to one group."""
        return self.root[edge[0]] == self.root[edge[1]]

    def parted(self, first: int, second: int) -> bool:
        """Whether the groups of two hold a pair that is apart."""
        if self.joined((first, second)):
            return False
        pairs = product(self.members[self.root[first]], self.members[self.root[second]])
        return any(self.apart(one, other) for one, other in pairs)


def group(size: int, edges: Iterable[tuple[int, Edge]], apart: Callable[[int, int], bool]) -> Grouping:
    """Join the pairs with the widest margin first.

    A pair whose groups hold two who are apart is refused. So is one that could as well be joined with a third who
    is apart from the other: between two equal claims, nothing in the articles decides.
    """
    groups = _Groups(size, apart)
    refused: list[Edge] = []
    by_margin: defaultdict[int, list[Edge]] = defaultdict(list)
    for margin, edge in edges:
        by_margin[margin].append(edge)
    for margin in sorted(by_margin, reverse=True):
        refused += _join_level(sorted(by_margin[margin]), groups)
    found = tuple(tuple(sorted(members)) for _, members in sorted(groups.members.items()))
    return Grouping(found, tuple(edge for edge in refused if not groups.joined(edge)))


def _join_level(level: list[Edge], groups: _Groups) -> Iterator[Edge]:
    """Join what can be joined at one margin; the pairs that cannot."""
    open_edges = [edge for edge in level if not groups.joined(edge)]
    claims: defaultdict[int, set[int]] = defaultdict(set)
    for first, second in open_edges:
        if not groups.parted(first, second):
            claims[groups.root[first]].add(second)
            claims[groups.root[second]].add(first)
    before = list(groups.root)
    for edge in open_edges:
        if groups.joined(edge):
            continue
        rivals = [(rival, other) for one, other in (edge, edge[::-1]) for rival in claims[before[one]]]
        if groups.parted(*edge) or any(groups.parted(rival, other) for rival, other in rivals):
            yield edge
        else:
            groups.join(edge)
