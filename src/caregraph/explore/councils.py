"""What a council's page tells: grades, steps toward it, people in post, voices, the register, neighbours."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from caregraph.analysis.comparison import GAPS, Comparison
from caregraph.analysis.histories import HistoryRow
from caregraph.analysis.holdings import Holding
from caregraph.analysis.ties import Actor
from caregraph.analysis.voices import Place, councils_meant
from caregraph.explore import grades
from caregraph.explore.facts import ASSERTED, Fact, Told
from caregraph.explore.queries import SECTIONS
from caregraph.explore.timeline import Chart, Group, Mark, Row, chart
from caregraph.explore.world import World
from caregraph.model.entity import Council

Said = tuple[Fact, Told]


@dataclass(frozen=True, slots=True)
class Beside:
    """A judgement of an article beside Ofsted's own record."""

    fact: Fact
    told: Told
    outcome: str
    detail: str
    reason: str
    inspection: str
    recorded: str
    url: str


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who is quoted about a council, with the latest quotation first."""

    speaker: Actor
    role: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another council that shares people with this one."""

    council: Actor
    people: tuple[Actor, ...]


@dataclass(frozen=True, slots=True)
class Councils:
    """Tells of councils, one after another."""

    world: World
    voices: Mapping[str, list[Voice]]
    neighbours: Mapping[str, list[Neighbour]]
    held: Mapping[str, list[Holding]]
    interventions: Mapping[str, Fact]

    @classmethod
    def of(cls, world: World) -> "Councils":
        """What is asked for all councils at once."""
        held: dict[str, list[Holding]] = defaultdict(list)
        for one in world.holdings:
            if one.organisation:
                held[one.organisation.iri].append(one)
        interventions = {one.iri: one for one in world.facts.every if one.kind == "intervention"}
        return cls(world, _voices(world), _neighbours(world), held, interventions)

    def told(self, council: Actor) -> dict[str, object]:
        """Everything that the page of a council is filled with."""
        facts = self.world.facts.of_actor(council.iri)
        held = sorted(self.held.get(council.iri, ()), key=lambda one: one.order, reverse=True)
        steps = self.world.steps.get(council.iri, ())
        overall = grades.overall(facts)
        return {
            "council": council,
            "sections": SECTIONS,
            "latest": grades.latest(overall),
            "facts": facts,
            "open": [one for one in self.world.facts.by_actor.get(council.iri, ()) if not one.asserted],
            "held": held,
            "steps": steps,
            "interventions": self.interventions,
            "beside": list(self._beside(council.iri)),
            "inspections": self.inspections(council),
            "voices": self.voices.get(council.iri, ()),
            "neighbours": self.neighbours.get(council.iri, ()),
            "people": self._people(council),
            "chart": self._chart(council, facts, held, steps),
        }

    def inspections(self, council: Actor) -> list[tuple[str, str, str]]:
        """The register's own overall grades of a council: framework, day of the report, grade."""
        here = Council(council.iri.rsplit("/", 1)[1], council.name)
        found = (one for one in self.world.register.inspections if one.council == here)
        return [(one.framework, str(one.published), one.grade("overall")) for one in found if one.grade("overall")]

    def _people(self, council: Actor) -> list[tuple[Actor, list[Fact]]]:
        names = self.world.facts.names
        found = [
            (Actor(person, names.get(person, "")), list(facts))
            for (person, place), facts in self.world.links.items()
            if place == council.iri
        ]
        return sorted(found, key=lambda one: (one[0].name.casefold(), one[0].iri))

    def _beside(self, council: str) -> Iterator[Beside]:
        every = {fact.iri: fact for fact in self.world.facts.by_actor.get(council, ())}
        for one in self.world.comparisons.get(council, ()):
            fact = every.get(one.judgement.fact)
            told = fact and next((told for told in fact.told if told.article.key == one.judgement.article), None)
            if fact and told:
                yield _compared(one, fact, told)

    def _chart(
        self, council: Actor, facts: Iterable[Fact], held: Iterable[Holding], steps: Iterable[HistoryRow]
    ) -> Chart | None:
        groups = (
            Group("Judgements, as articles tell them", tuple(self._areas(facts))),
            Group("Ofsted's register, overall grades", tuple(_register(self.inspections(council)))),
            Group("Steps toward the council", tuple(self._steps(steps))),
            Group("People in post", tuple(self._posts(held))),
            Group("Measures and promises", tuple(self._measures(facts))),
        )
        return chart(f"{council.name} over time", groups)

    def _areas(self, facts: Iterable[Fact]) -> Iterator[Row]:
        areas: dict[str, list[Mark]] = defaultdict(list)
        for one in (one for one in facts if one.kind == "judgement"):
            grade = one.text("grade")
            place = self.world.addresses.words(one, one.told[0].article)
            areas[one.text("area")].append(Mark.told(grade, one.date, look=grades.look(grade), href=place))
        for area in sorted(areas, key=lambda one: (one != "overall", one)):
            yield Row(area, tuple(areas[area]))

    def _steps(self, steps: Iterable[HistoryRow]) -> Iterator[Row]:
        rows: dict[str, list[Mark]] = defaultdict(list)
        for step in steps:
            fact = next((self.interventions[iri] for iri in step.facts if iri in self.interventions), None)
            place = self.world.addresses.words(fact, fact.told[0].article) if fact else ""
            rows[step.step].append(Mark.told(step.person or step.step, step.date, look="step", href=place))
        yield from (Row(step, tuple(marks)) for step, marks in rows.items())

    def _posts(self, held: Iterable[Holding]) -> Iterator[Row]:
        for one in sorted(held, key=lambda one: (one.office, one.order)):
            yield Row(f"{one.person.name}, {one.role}", held=one, href=self.world.addresses.page(one.person.iri))

    def _measures(self, facts: Iterable[Fact]) -> Iterator[Row]:
        rows: dict[str, list[Mark]] = defaultdict(list)
        for one in (one for one in facts if one.kind in ("measure", "promise")):
            place = self.world.addresses.words(one, one.told[0].article)
            rows[one.text("kind")].append(Mark.told(one.text("amount") or one.kind, one.date, look="step", href=place))
        yield from (Row(kind, tuple(rows[kind])) for kind in sorted(rows))


def _register(inspections: Iterable[tuple[str, str, str]]) -> Iterator[Row]:
    rows: dict[str, list[Mark]] = defaultdict(list)
    for framework, day, grade in inspections:
        rows[framework].append(Mark.told(grade, day, look=grades.look(grade)))
    yield from (Row(framework, tuple(marks)) for framework, marks in rows.items())


def _compared(one: Comparison, fact: Fact, told: Told) -> Beside:
    return Beside(
        fact=fact,
        told=told,
        outcome=one.outcome if one.covered else "not covered",
        detail=GAPS.get(one.outcome) or ", ".join(one.fields),
        reason=one.reason,
        inspection=str(one.inspection or ""),
        recorded=one.recorded,
        url=one.inspection.url if one.inspection else "",
    )


def _voices(world: World) -> dict[str, list[Voice]]:
    """Who is quoted about which council: its own people, whoever holds a fact about it, or an article of it alone."""
    told = _places(world)
    heard: dict[str, dict[Actor, list[Said]]] = defaultdict(lambda: defaultdict(list))
    for fact in world.facts.every:
        speaker = fact.actor("speaker") if fact.kind == "statement" and fact.asserted else None
        if speaker:
            for one in fact.told:
                for about in _meant(speaker, one, told.get(one.article.key, [])):
                    heard[about.iri][speaker].append((fact, one))
    return {council: _ranked(speakers) for council, speakers in heard.items()}


def _meant(speaker: Actor, told: Told, places: list[Place]) -> Iterable[Actor]:
    """The councils that a quotation is about."""
    organisation = next((who for role, who in told.roles if role == "organisation" and isinstance(who, Actor)), None)
    first = told.words[:1]
    return councils_meant((speaker, organisation), places, first[0].start, first[0].end) if first else ()


def _places(world: World) -> dict[str, list[Place]]:
    """Where articles assert facts of councils, by the articles' keys."""
    found: dict[str, list[Place]] = defaultdict(list)
    for fact in world.facts.every:
        councils = [one for one in fact.actors if one.type == "council"] if fact.kind != "statement" else []
        for told in fact.told if councils else ():
            if told.certainty in ASSERTED:
                article = told.article
                found[article.key] += [
                    Place(council, article.key, article.publisher, words.start, words.end)
                    for council in councils
                    for words in told.words
                ]
    return found


def _ranked(speakers: Mapping[Actor, list[Said]]) -> list[Voice]:
    found = []
    for speaker, said in speakers.items():
        said.sort(key=lambda one: (one[1].article.published, one[1].article.key, one[0].iri), reverse=True)
        # The latest role that is told.
        role = next((role for role in (fact.text("role") for fact, _ in said) if role), "")
        found.append(Voice(speaker, role, tuple(said)))
    return sorted(found, key=lambda one: (-len(one.said), one.speaker.name.casefold(), one.speaker.iri))


def _neighbours(world: World) -> dict[str, list[Neighbour]]:
    """The councils that share people with each council, those that share most first."""
    councils: dict[str, list[str]] = defaultdict(list)
    for person, council in world.links:
        councils[person].append(council)
    shared: dict[str, dict[str, list[Actor]]] = defaultdict(lambda: defaultdict(list))
    names = world.facts.names
    for person, places in sorted(councils.items()):
        for one in places:
            for other in places:
                if one != other:
                    shared[one][other].append(Actor(person, names.get(person, "")))
    return {
        one: sorted(
            (Neighbour(Actor(other, names.get(other, "")), tuple(people)) for other, people in others.items()),
            key=lambda near: (-len(near.people), near.council.name),
        )
        for one, others in shared.items()
    }
