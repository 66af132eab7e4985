"""People across articles: one person for all names that mean one, and two for two people of one name.

What each article says of a person (an appearance) is first joined with what others say under the same name, then
people of different names that can be one person's are held against each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from caregraph.identity.appearances import Appearance, place_in_time
from caregraph.identity.careers import Career, career
from caregraph.identity.clusters import Edge, group
from caregraph.identity.comparison import Comparison, Verdict, compare
from caregraph.identity.namesakes import Doubt, Group, part_namesakes
from caregraph.identity.naming import named
from caregraph.identity.personal_names import Likeness, PersonalName, blocks, likeness, parse_name
from caregraph.identity.renamed import perhaps_renamed
from caregraph.identity.rulings import Pair, apply_rulings
from caregraph.model.entity import Person
from caregraph.model.identity import UnsurePair
from caregraph.model.text import Span

# Somebody named in more articles than this, such as a minister, stands beside too many people to vouch for any.
_USUAL = 10
_WORDS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class People:
    """The person of each name in each article, the pairs left open, and rulings that matched nobody."""

    by_article: Mapping[str, Mapping[str, Person]]
    unsure: tuple[UnsurePair, ...]
    unmatched: tuple[str, ...]


def settle_people(
    named_people: Iterable[Appearance], *, same: Sequence[Pair] = (), different: Sequence[Pair] = ()
) -> People:
    """Settle who is who among the people that articles name, whatever the order of the articles.

    `same` and `different` are pairs of slugs of people, which overrule what is found here; see rulings.py.
    """
    everybody = sorted(named_people, key=place_in_time)
    groups, doubts = _who_is_who(everybody)
    ruled = apply_rulings(groups, same=same, different=different)
    people: defaultdict[str, dict[str, Person]] = defaultdict(dict)
    for person, found in named(ruled.groups):
        for one in found:
            people[one.article][one.written] = person
    closed = {frozenset(_people_of(pair, people)) for pair in ruled.parted}
    return People(people, tuple(_unsure(doubts, people, closed)), ruled.unmatched)


def _who_is_who(everybody: Sequence[Appearance]) -> tuple[list[Group], list[Doubt]]:
    by_name: defaultdict[str, list[Appearance]] = defaultdict(list)
    for one in everybody:
        by_name[one.name.key].append(one)
    usual = frozenset(key for key, found in by_name.items() if len(found) > _USUAL)
    groups: list[Group] = []
    doubts: list[Doubt] = []
    for key in sorted(by_name):
        parted, unsure = part_namesakes(by_name[key], usual)
        groups += parted
        doubts += unsure
    return _join_names(groups, doubts, usual)


def _join_names(groups: list[Group], doubts: list[Doubt], usual: frozenset[str]) -> tuple[list[Group], list[Doubt]]:
    """Join people whose names differ, where name and career allow it."""
    careers = [career(one) for one in groups]
    found = {(a, b): compare(careers[a], careers[b], like, usual=usual) for (a, b), like in _candidates(careers)}
    edges = [(one.margin, edge) for edge, one in found.items() if one.verdict is Verdict.SAME]

    def apart(a: int, b: int) -> bool:
        # Whoever is no candidate for another has a name that rules it out, or was parted from a namesake.
        comparison = found.get((min(a, b), max(a, b)))
        return comparison is None or comparison.verdict is not Verdict.SAME

    grouping = group(len(groups), edges, apart)
    unsure = {edge for edge, one in found.items() if one.verdict is Verdict.UNSURE} | set(grouping.refused)
    doubts += [_doubt(groups, edge, found[edge]) for edge in sorted(unsure)]
    doubts += perhaps_renamed(groups, careers)
    return [tuple(one for n in members for one in groups[n]) for members in grouping.groups], doubts


def _doubt(groups: Sequence[Group], edge: Edge, found: Comparison) -> Doubt:
    against = found.words(speaks_for=False) or ("the names differ, and too little else is shared",)
    return Doubt(groups[edge[0]], groups[edge[1]], found.words(speaks_for=True), against)


def _candidates(careers: Sequence[Career]) -> Iterator[tuple[Edge, Likeness]]:
    """Pairs of people whose names differ and yet can be one person's."""
    names = [(*one.names, *(parse_name(name) for name in sorted(one.earlier_names))) for one in careers]
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, known in enumerate(names):
        for block in set().union(*(blocks(name) for name in known)):
            holders[block].append(number)
    pairs = {pair for numbers in holders.values() for pair in combinations(numbers, 2)}
    for a, b in sorted(pairs):
        if careers[a].names[0].key == careers[b].names[0].key:
            continue
        like = _closest(careers[a].names, careers[b].names)
        renamed = like is None and _closest(names[a], names[b]) is Likeness.SAME
        if like is not None or renamed:
            yield (a, b), like if like is not None else Likeness.RENAMED


def _closest(first: Iterable[PersonalName], second: Sequence[PersonalName]) -> Likeness | None:
    found = (likeness(ours, theirs) for ours in first for theirs in second)
    return min((like for like in found if like is not None), default=None)


def _people_of(pair: Iterable[Appearance], people: Mapping[str, Mapping[str, Person]]) -> list[Person]:
    return [people[one.article][one.written] for one in pair]


def _unsure(
    doubts: Iterable[Doubt], people: Mapping[str, Mapping[str, Person]], closed: set[frozenset[Person]]
) -> Iterator[UnsurePair]:
    """The doubts that are left, once for each pair of people, the strongest first."""
    told: dict[frozenset[Person], UnsurePair] = {}
    for doubt in sorted(doubts, key=lambda one: (-len(one.speaks_for), one.speaks_for, one.speaks_against)):
        sides = sorted((doubt.first, doubt.second), key=lambda side: people[side[0].article][side[0].written].slug)
        first, second = _people_of((side[0] for side in sides), people)
        pair = frozenset((first, second))
        if first != second and pair not in closed and pair not in told:
            words = [_words(side) for side in sides]
            told[pair] = UnsurePair(first, second, doubt.speaks_for, doubt.speaks_against, words[0], words[1])
    yield from sorted(told.values(), key=lambda pair: (pair.first.slug, pair.second.slug))


def _words(side: Group) -> tuple[Span, ...]:
    return tuple(one.words for one in sorted(side, key=place_in_time)[:_WORDS_SHOWN])
