"""What the start page tells: the councils with their latest grade and intervention, the map, what is there and not."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from caregraph.analysis.histories import HistoryRow
from caregraph.analysis.ties import Actor
from caregraph.explore import grades, tiles
from caregraph.explore.councils import Councils
from caregraph.explore.facts import Fact
from caregraph.explore.tiles import Sheet
from caregraph.explore.world import World
from caregraph.model.entity import Council
from caregraph.model.reference import load_reference


@dataclass(frozen=True, slots=True)
class Line:
    """A council in the table of the start page."""

    council: Actor
    region: str
    latest: Sequence[Fact]
    step: HistoryRow | None
    recorded: tuple[str, str, str] | None
    articles: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is in the graph: from when to when, from whom, how certain; and of whom it has nothing."""

    first: str
    last: str
    undated: int
    publishers: tuple[tuple[str, int], ...]
    kinds: tuple[tuple[str, int, int], ...]
    missing: tuple[str, ...]


def start(world: World, councils: Councils) -> dict[str, object]:
    """Everything that the start page is filled with."""
    lines = [_line(world, councils, one) for one in world.of_type("council")]
    sheet = _sheet(world)
    years = [one.year for tile in (*sheet.tiles, *sheet.abolished) for one in (*tile.told, *tile.recorded)]
    return {
        "lines": lines,
        "regions": sorted({line.region for line in lines if line.region}),
        "grades": sorted({fact.text("grade") for line in lines for fact in line.latest}),
        "interventions": sorted({line.step.step for line in lines if line.step}),
        "sheet": sheet,
        "years": (min(years), max(years)) if years else (0, 0),
        "coverage": _coverage(world),
        "people": len(world.of_type("person")),
        "recorded": (str(world.register.inspections[0].published), str(world.register.ends)),
    }


def _line(world: World, councils: Councils, council: Actor) -> Line:
    facts = world.facts.of_actor(council.iri)
    steps, inspections = world.steps.get(council.iri, ()), councils.inspections(council)
    return Line(
        council,
        world.about.get(council.iri, {}).get("region", ""),
        grades.latest(grades.overall(facts)),
        steps[-1] if steps else None,
        inspections[-1] if inspections else None,
        len({told.article.key for fact in facts for told in fact.told}),
    )


def _sheet(world: World) -> Sheet:
    found = []
    for record in load_reference().councils:
        iri = f"{world.base}id/council/{record.council.slug}"
        told = grades.standings(grades.overall(world.facts.of_actor(iri)))
        register = grades.recorded(world.register, Council(record.council.slug, record.council.area))
        found.append(tiles.tile(record, world.addresses.page(iri), told, register))
    return tiles.sheet(found)


def _coverage(world: World) -> Coverage:
    articles = world.facts.articles.values()
    days = sorted(one.published for one in articles if one.published)
    publishers = Counter(one.publisher for one in articles if one.publisher)
    told = {one.iri for one in world.of_type("council")}
    names: Mapping[str, str] = {
        f"{world.base}id/council/{one.council.slug}": one.council.area
        for one in load_reference().councils
        if one.end is None
    }
    return Coverage(
        first=days[0] if days else "",
        last=days[-1] if days else "",
        undated=sum(not one.published for one in articles),
        publishers=tuple(sorted(publishers.items(), key=lambda one: (-one[1], one[0]))),
        kinds=tuple(_kinds(world.facts.every)),
        missing=tuple(sorted(name for iri, name in names.items() if iri not in told)),
    )


def _kinds(facts: Sequence[Fact]) -> list[tuple[str, int, int]]:
    """How many facts of each kind are asserted, and how many are planned, feared or denied."""
    asserted = Counter(one.kind for one in facts if one.asserted)
    every = Counter(one.kind for one in facts)
    return [(kind, asserted[kind], every[kind] - asserted[kind]) for kind in sorted(every)]
