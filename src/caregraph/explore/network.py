"""The network page's data: officials and councils, each in its place, and the facts that tie them.

Councils stand where they lie in England. Who is tied to one council only stands around it, who ties several between
them; so the same graph always looks the same, large ones take no longer, and the eye finds a council where it is.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from caregraph.analysis.ties import Actor
from caregraph.explore import tiles
from caregraph.explore.facts import Fact
from caregraph.explore.pages import shown_date
from caregraph.explore.world import World

_LEAST = 130.0  # between two councils that lie side by side
_APART = 15.0  # between people around one place
_GOLDEN = math.pi * (3 - math.sqrt(5))
_MOST = 12  # facts that a tie shows

Place = tuple[float, float]
Councils = Mapping[str, Sequence[str]]
TiedBy = tuple[int, int, str, str]
"""A fact of a tie: its kind by number, its year or 0, its sentence, where its words lie."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The network as the script of its page draws it."""

    nodes: tuple[tuple[str, str, str, float, float, str], ...]
    edges: tuple[tuple[int, int, list[TiedBy], int], ...]
    kinds: tuple[str, ...]

    def told(self) -> dict[str, object]:
        """The same as JSON."""
        return {"nodes": self.nodes, "edges": self.edges, "kinds": self.kinds}

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year that a tie is of."""
        found = [year for _, _, facts, _ in self.edges for _, year, _, _ in facts if year]
        return (min(found), max(found)) if found else (0, 0)


def drawing(world: World) -> Drawing:
    """Everything that the script of the network page draws."""
    tied: dict[str, list[str]] = defaultdict(list)
    for person, council in sorted(world.links):
        tied[person].append(council)
    actors = sorted({*tied, *(council for councils in tied.values() for council in councils)})
    places, numbers = _places(actors, tied), {iri: number for number, iri in enumerate(actors)}
    kinds = sorted({fact.kind for facts in world.links.values() for fact in facts})
    return Drawing(
        nodes=tuple(
            (iri, world.facts.names.get(iri, ""), iri.rsplit("/", 2)[1], *places[iri], world.addresses.page(iri))
            for iri in actors
        ),
        edges=tuple(
            (numbers[person], numbers[council], [_fact(world, fact, kinds) for fact in facts[:_MOST]], len(facts))
            for (person, council), facts in sorted(world.links.items())
        ),
        kinds=tuple(kinds),
    )


def linkers(world: World) -> list[tuple[Actor, list[Actor]]]:
    """Whoever ties two councils or more, those with most first."""
    names, found = world.facts.names, defaultdict(list)
    for person, council in sorted(world.links):
        found[person].append(Actor(council, names.get(council, "")))
    people = [(Actor(iri, names.get(iri, "")), councils) for iri, councils in found.items() if len(councils) > 1]
    return sorted(people, key=lambda one: (-len(one[1]), one[0].name.casefold(), one[0].iri))


def _fact(world: World, fact: Fact, kinds: list[str]) -> TiedBy:
    day = fact.date.removeprefix("by ")
    place = world.addresses.words(fact, fact.told[0].article)
    return kinds.index(fact.kind), int(day[:4]) if day else 0, shown_date(fact.label), place


def _places(actors: Sequence[str], tied: Councils) -> dict[str, Place]:
    around: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for person, ends in tied.items():
        around[tuple(ends)].append(person)
    crowd = max((len(people) for people in around.values()), default=0)
    found = _councils([iri for iri in actors if iri not in tied], max(_LEAST, 2 * _reach(crowd, 1)))
    for ends, people in sorted(around.items()):
        x, y = (sum(found[end][axis] for end in ends) / len(ends) for axis in (0, 1))
        for number, person in enumerate(sorted(people)):
            reach, turn = _reach(number, len(ends)), 0.6 + number * _GOLDEN
            found[person] = round(x + reach * math.cos(turn), 1), round(y + reach * math.sin(turn), 1)
    return found


def _reach(number: int, ends: int) -> float:
    """How far from its middle somebody of that number stands; around a single council, free of its name."""
    return _APART * math.sqrt(number + (6 if ends == 1 else 0.2))


def _councils(councils: Sequence[str], apart: float) -> dict[str, Place]:
    """Where councils stand: in the rows and columns of the map, without those that stay empty."""
    known = {iri: tiles.place_of(iri.rsplit("/", 1)[1]) for iri in councils}
    # What is on no map stands in a line above it; a council that is no more, beside those that took over.
    places = {iri: place or (36.0 * number, -60.0) for number, (iri, place) in enumerate(known.items())}
    columns, rows = (sorted({place[axis] for place in places.values()}) for axis in (0, 1))
    beside = {iri: 0 if iri.rsplit("/", 1)[1] in tiles.grid() else apart / 3 for iri in councils}
    return {
        iri: (
            round(columns.index(x) * apart / 2 + beside[iri], 1),
            round(rows.index(y) * apart * 0.87 + beside[iri], 1),
        )
        for iri, (x, y) in places.items()
    }
