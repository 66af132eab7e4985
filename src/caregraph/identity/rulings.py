"""Rulings by people on who is who, which overrule what the comparison of names and careers finds.

A ruling names people by their slugs: as the graph has them without any ruling, or finer, to part what was wrongly
joined: a written name and a body (`ann-example-leeds`) or an article (`ann-example-<key>`) that it is about.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from caregraph.errors import RulingError
from caregraph.identity.appearances import Appearance
from caregraph.identity.namesakes import Group
from caregraph.identity.naming import named
from caregraph.model.entity import slug

Pair = tuple[str, str]
_Side = frozenset[int]


@dataclass(frozen=True, slots=True)
class Ruled:
    """The groups after all rulings, the pairs that were ruled different, and slugs that match nobody."""

    groups: list[Group]
    parted: tuple[tuple[Appearance, Appearance], ...]
    unmatched: tuple[str, ...]


def apply_rulings(groups: Sequence[Group], *, same: Sequence[Pair], different: Sequence[Pair]) -> Ruled:
    """Part who is ruled different, then join who is ruled the same; raises RulingError where rulings contradict."""
    if not same and not different:
        return Ruled(list(groups), (), ())
    found = _Found(groups)
    unmatched = sorted({one for pair in (*same, *different) for one in pair if not found.side(one)})
    parted = [sides for pair in different if (sides := found.parts(pair))]
    unmatched += [f"{a} and {b}" for a, b in different if found.side(a) and found.side(b) and not found.parts((a, b))]
    joined = [(found.side(a), found.side(b)) for a, b in same if found.side(a) and found.side(b)]
    after = _joined(_split([frozenset(found.number[one] for one in group) for group in groups], parted), joined)
    _refuse_contradictions(after, parted, found, different)
    everybody = found.everybody
    return Ruled(
        [tuple(everybody[n] for n in sorted(group)) for group in after],
        tuple((everybody[min(ours)], everybody[min(theirs)]) for ours, theirs in parted),
        tuple(unmatched),
    )


class _Found:
    """Whom the slugs of rulings mean, as sets of appearances by number."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self.everybody = [one for group in groups for one in group]
        self.number = {one: number for number, one in enumerate(self.everybody)}
        self.people = {person.slug: self._side(group) for person, group in named(groups)}
        self.finer: defaultdict[str, set[int]] = defaultdict(set)
        for number, one in enumerate(self.everybody):
            for handle in _handles(one):
                self.finer[handle].add(number)

    def _side(self, group: Iterable[Appearance]) -> _Side:
        return frozenset(self.number[one] for one in group)

    def side(self, handle: str) -> _Side:
        """The appearances that a slug means."""
        return self.people.get(handle) or frozenset(self.finer.get(handle, ()))

    def parts(self, pair: Pair) -> tuple[_Side, _Side] | None:
        """Two sides that share no appearance: what both name belongs to the narrower one."""
        first, second = (self.side(handle) for handle in pair)
        narrow, wide = sorted((first, second), key=lambda side: (len(side), min(side, default=0)))
        rest = wide - narrow
        return (rest, narrow) if rest and narrow else None


def _handles(one: Appearance) -> Iterator[str]:
    name = slug(one.written) or one.written
    yield name
    yield f"{name}-{slug(one.article)}"
    yield from (f"{name}-{slug(holding.body.label)}" for holding in one.holdings if holding.body)


def _split(groups: Iterable[_Side], parted: Iterable[tuple[_Side, _Side]]) -> list[_Side]:
    after = list(groups)
    for _, narrow in parted:
        after = [part for group in after for part in (group - narrow, group & narrow) if part]
    return after


def _joined(groups: Iterable[_Side], same: Iterable[tuple[_Side, _Side]]) -> list[_Side]:
    after = list(groups)
    for first, second in same:
        touched = [group for group in after if group & (first | second)]
        after = [group for group in after if not group & (first | second)] + [frozenset().union(*touched)]
    return sorted(after, key=min)


def _refuse_contradictions(
    groups: Iterable[_Side], parted: Iterable[tuple[_Side, _Side]], found: _Found, different: Iterable[Pair]
) -> None:
    sides = [pair for pair in different if found.parts(pair)]
    for group in groups:
        for (ours, theirs), (first, second) in zip(parted, sides, strict=True):
            if group & ours and group & theirs:
                what = f"{first} and {second} are ruled to be different people, and by other rulings the same"
                raise RulingError(what, todo="take one of the rulings back")
