"""The made-up world that the generated archive tells of: who held which office at which council, and what happened.

Months are numbered through, so that a year is twelve of them and one month comes after another by adding 1.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from caregraph.model.reference import CouncilRecord, load_reference
from templates import ENDS, GIVEN, LEAVING, STEMS

FIRST, LAST = 2005 * 12, 2025 * 12
ROLES = ("director of children's services", "chief executive", "cabinet member for children's services")
GRADES = ("outstanding", "good", "requires improvement", "inadequate")
AREAS = ("adoption", "leadership", "looked-after children", "care leavers", "help and protection")


@dataclass(frozen=True, slots=True)
class Council:
    """A council by its plain area name, and the ways in which articles write it."""

    area: str
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Holding:
    """A made-up person's time in an office, from one month to another."""

    person: str
    role: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that articles tell: the family of paragraphs that tells it, its council, its month and its words."""

    family: str
    council: Council
    month: int
    words: dict[str, str]


@dataclass(slots=True)
class World:
    """All holdings of each council and all that happened, made with one stream of chance."""

    chance: random.Random
    councils: list[Council]
    holdings: dict[str, list[Holding]] = field(default_factory=dict)
    happenings: dict[str, list[Happening]] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    free: list[Holding] = field(default_factory=list)

    def person(self, month: int) -> str:
        """Somebody who takes up an office: in three of ten cases a person who has left another one lately."""
        lately = [one for one in self.free if 0 < month - one.end <= 24]
        if lately and self.chance.random() < 0.3:
            chosen = self.chance.choice(lately)
            self.free.remove(chosen)
            return chosen.person
        return self.names.pop()


def made(seed: int) -> World:
    """The world of a seed; the same seed gives the same world."""
    chance = random.Random(seed)  # noqa: S311 - nothing is kept secret with it
    world = World(chance, list(_councils()), names=_names(chance))
    for council in world.councils:
        world.holdings[council.area] = [one for role in ROLES for one in _line(world, role)]
        world.happenings[council.area] = [
            *(one for holding in world.holdings[council.area] for one in _changes(world, council, holding)),
            *_inspections(world, council),
        ]
    return world


def _councils() -> Iterator[Council]:
    kinds = {"county", "unitary", "metropolitan-borough", "london-borough"}
    for record in load_reference().councils:
        if record.type in kinds and record.end is None and (record.start is None or record.start.year < 2005):
            yield Council(record.council.area, _written(record))


def _written(record: CouncilRecord) -> tuple[str, ...]:
    plain = f"{record.council.area} Council"
    return (plain, record.name) if record.name.endswith("Council") else (plain,)


def _names(chance: random.Random) -> list[str]:
    """Made-up names, of which one in fifty stands for two people."""
    names = [f"{given} {stem}{end}" for given in GIVEN for stem in STEMS for end in ENDS]
    chance.shuffle(names)
    for at in range(0, len(names) - 1000, 50):
        names[at] = names[at + 1000]
    return names


def _line(world: World, role: str) -> Iterator[Holding]:
    """Those who hold an office at one council, one after another, with a vacancy between them."""
    start = FIRST - world.chance.randrange(36)
    while start < LAST:
        holding = Holding(world.person(start), role, start, start + world.chance.randrange(18, 72))
        world.free.append(holding)
        yield holding
        start = holding.end + world.chance.randrange(1, 5)


def _changes(world: World, council: Council, holding: Holding) -> Iterator[Happening]:
    words = {"person": holding.person, "role": holding.role}
    has, past, left = world.chance.choice(LEAVING)
    if holding.start > FIRST:
        yield Happening("appointed", council, holding.start, words)
    if holding.end < LAST:
        yield Happening("left", council, holding.end, words | {"has": has, "past": past, "left": left})


def _inspections(world: World, council: Council) -> Iterator[Happening]:
    month = FIRST + world.chance.randrange(1, 30)
    while month < LAST:
        grade = world.chance.choices(GRADES, (1, 4, 5, 3))[0]
        yield Happening("judged", council, month, {"grade": grade})
        for area in world.chance.sample(AREAS, 2):
            yield Happening("area_judged", council, month, {"grade": world.chance.choice(GRADES), "area": area})
        if grade == "inadequate":
            yield _step(world, council, month + world.chance.randrange(1, 4))
        month += world.chance.randrange(24, 44)


def _step(world: World, council: Council, month: int) -> Happening:
    if world.chance.random() < 0.5:
        return Happening("notice", council, month, {})
    return Happening("commissioner", council, month, {"person": world.names[world.chance.randrange(40)]})
