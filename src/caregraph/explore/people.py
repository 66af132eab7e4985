"""What a person's page tells: posts and changes in time, councils, statements, and who may be the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from caregraph.analysis.holdings import Holding
from caregraph.analysis.ties import Actor
from caregraph.explore.facts import Fact
from caregraph.explore.timeline import Chart, Group, Mark, Row, chart
from caregraph.explore.world import World


@dataclass(frozen=True, slots=True)
class Double:
    """Somebody else who may be the same person, or only has the same name; what speaks for either answer."""

    other: Actor
    speaks_for: tuple[str, ...] = ()
    speaks_against: tuple[str, ...] = ()

    @property
    def unsure(self) -> bool:
        """Whether the articles leave it open."""
        return bool(self.speaks_for or self.speaks_against)


@dataclass(frozen=True, slots=True)
class People:
    """Tells of people, one after another."""

    world: World
    held: Mapping[str, list[Holding]]
    councils: Mapping[str, list[tuple[Actor, list[Fact]]]]
    namesakes: Mapping[str, list[Actor]]

    @classmethod
    def of(cls, world: World) -> "People":
        """What is asked for all people at once."""
        held: dict[str, list[Holding]] = defaultdict(list)
        for one in world.holdings:
            held[one.person.iri].append(one)
        names: dict[str, list[Actor]] = defaultdict(list)
        for actor in world.of_type("person"):
            names[actor.name.casefold()].append(actor)
        councils: dict[str, list[tuple[Actor, list[Fact]]]] = defaultdict(list)
        for (person, council), facts in sorted(world.links.items()):
            councils[person].append((Actor(council, world.facts.names.get(council, "")), list(facts)))
        return cls(world, held, councils, names)

    def told(self, person: Actor) -> dict[str, object]:
        """Everything that the page of a person is filled with."""
        every = self.world.facts.by_actor.get(person.iri, ())
        held = sorted(self.held.get(person.iri, ()), key=lambda one: one.order, reverse=True)
        said = [one for one in every if one.kind == "statement"]
        other = [one for one in every if one.kind not in ("post", "statement")]
        return {
            "person": person,
            "forms": self.world.forms.get(person.iri, ()),
            "held": held,
            "posts": [one for one in every if one.kind == "post"],
            "other": other,
            "councils": self.councils.get(person.iri, ()),
            "said": said[::-1],
            "doubles": list(self._doubles(person)),
            "chart": self._chart(person, held, other),
        }

    def _doubles(self, person: Actor) -> Iterator[Double]:
        found = set()
        for pair in self.world.pairs.get(person.iri, ()):
            for one in pair.candidates:
                iri = f"{self.world.base}id/{one.person.replace(':', '/', 1)}"
                if iri != person.iri and iri not in found:
                    found.add(iri)
                    yield Double(Actor(iri, one.name), pair.speaks_for, pair.speaks_against)
        for other in self.namesakes.get(person.name.casefold(), ()):
            if other.iri not in found | {person.iri}:
                yield Double(other)

    def _chart(self, person: Actor, held: Iterable[Holding], other: Iterable[Fact]) -> Chart | None:
        posts = (
            Row(
                f"{one.role}, {one.organisation.name}" if one.organisation else one.role,
                held=one,
                href=self.world.addresses.page(one.organisation.iri) if one.organisation else "",
            )
            for one in sorted(held, key=lambda one: one.order)
        )
        groups = (Group("Posts", tuple(posts)), Group("Changes and other events", tuple(self._marks(other))))
        return chart(f"{person.name} over time", groups)

    def _marks(self, facts: Iterable[Fact]) -> Iterator[Row]:
        rows: dict[str, list[Mark]] = defaultdict(list)
        for one in facts:
            place = one.actor("organisation") or one.actor("council")
            text = one.text("event") or one.text("kind") or one.kind
            href = self.world.addresses.words(one, one.told[0].article)
            rows[place.name if place else ""].append(Mark.told(text, one.date, look="step", href=href))
        yield from (Row(place, tuple(rows[place])) for place in sorted(rows))
