"""People of one name: the same person unless what the articles say of them speaks against it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from caregraph.identity.appearances import Appearance, Key
from caregraph.identity.careers import career
from caregraph.identity.clusters import Edge, group
from caregraph.identity.comparison import Comparison, Verdict, compare
from caregraph.identity.personal_names import Likeness

Group = tuple[Appearance, ...]
_Anchor = tuple[str, str | Key, str]
_WORKING_LIFE = 20


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two groups of appearances that may be of one person, with what speaks for it and what against."""

    first: Group
    second: Group
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]


def part_namesakes(alike: Sequence[Appearance], usual: frozenset[str]) -> tuple[list[Group], list[Doubt]]:
    """Everybody whom appearances under one name can be of, and who among them may yet be one."""
    anchored, loose = _anchored(alike)
    groups, doubts = _joined(anchored, usual)
    if len(groups) < 2:
        return _joined([*groups, *_eras(loose)], usual)
    # Where there are two of one name, each article that ties its person to no post must choose for itself.
    chosen: list[list[Appearance]] = [list(one) for one in groups]
    careers = [career(one) for one in groups]
    for one in loose:
        found = [compare(career([one]), other, Likeness.SAME, usual=usual) for other in careers]
        best = [n for n, other in enumerate(found) if other.verdict is Verdict.SAME and other.margin == _most(found)]
        if len(best) == 1:
            chosen[best[0]].append(one)
        else:
            chosen.append([one])
            doubts += [_doubt((one,), groups[n], other) for n, other in enumerate(found) if _open(other)]
    return [tuple(one) for one in chosen], doubts


def _most(found: Sequence[Comparison]) -> int:
    return max(comparison.margin for comparison in found)


def _open(comparison: Comparison) -> bool:
    return comparison.verdict is not Verdict.DIFFERENT


def _joined(units: Sequence[Group], usual: frozenset[str]) -> tuple[list[Group], list[Doubt]]:
    careers = [career(unit) for unit in units]
    found: dict[Edge, Comparison] = {
        (a, b): compare(careers[a], careers[b], Likeness.SAME, usual=usual)
        for a, b in combinations(range(len(units)), 2)
    }
    edges = [(one.margin, edge) for edge, one in found.items() if one.verdict is Verdict.SAME]
    grouping = group(len(units), edges, lambda a, b: found[min(a, b), max(a, b)].verdict is not Verdict.SAME)
    groups = [tuple(one for unit in members for one in units[unit]) for members in grouping.groups]
    unsure = {edge for edge, one in found.items() if one.verdict is Verdict.UNSURE} | set(grouping.refused)
    return groups, [_doubt(units[a], units[b], found[a, b]) for a, b in sorted(unsure)]


def _doubt(first: Group, second: Group, found: Comparison) -> Doubt:
    against = found.words(speaks_for=False) or ("somebody else of the name has as good a claim",)
    return Doubt(first, second, found.words(speaks_for=True), against)


def _anchored(alike: Sequence[Appearance]) -> tuple[list[Group], list[Appearance]]:
    """Appearances by the posts that tie them together, and those that no post ties to any other."""
    holders: defaultdict[_Anchor, list[int]] = defaultdict(list)
    for number, one in enumerate(alike):
        for anchor in _anchors(one):
            holders[anchor].append(number)
    root = list(range(len(alike)))

    def find(number: int) -> int:
        while root[number] != number:
            root[number] = number = root[root[number]]
        return number

    for numbers in holders.values():
        for before, after in pairwise(numbers):
            if not _lifetime_between(alike[before], alike[after]):
                root[find(after)] = find(before)
    tied = {number for numbers in holders.values() for number in numbers}
    units: defaultdict[int, list[Appearance]] = defaultdict(list)
    for number in sorted(tied):
        units[find(number)].append(alike[number])
    return [tuple(unit) for unit in units.values()], [one for n, one in enumerate(alike) if n not in tied]


def _anchors(one: Appearance) -> Iterator[_Anchor]:
    for holding in one.holdings:
        walk = holding.calling.walk
        if holding.place:
            yield walk, holding.place, one.sex
        elif walk:
            yield walk, holding.calling.office, one.sex


def _eras(loose: Sequence[Appearance]) -> Iterator[Group]:
    """Appearances without posts, in stretches that one working life can hold, men's and women's apart."""
    units: defaultdict[str, list[list[Appearance]]] = defaultdict(list)
    for one in loose:
        stretches = units[one.sex]
        if not stretches or _lifetime_between(stretches[-1][-1], one):
            stretches.append([])
        stretches[-1].append(one)
    return (tuple(stretch) for sex in sorted(units) for stretch in units[sex])


def _lifetime_between(earlier: Appearance, later: Appearance) -> bool:
    if not (earlier.published and later.published):
        return False
    return later.published.year - earlier.published.year > _WORKING_LIFE
