"""A council over time: its judgements as articles and the register tell them, steps toward it, who held which post."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pyoxigraph import Store

from caregraph.analysis.histories import intervention_histories
from caregraph.analysis.holdings import holdings
from caregraph.analysis.names import councils_called
from caregraph.analysis.queries import run
from caregraph.errors import UsageError
from caregraph.graph.iris import Iris
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.model.entity import Council
from caregraph.model.reference import load_reference
from caregraph.model.register import OVERALL, read_register, shipped_register
from caregraph.pictures.chart import Group, Point, Row, chart
from caregraph.pictures.sheet import BLUE, GREEN, GREY, ORANGE, VERMILION, Picture

# A grade is told by its word, its mark and its colour.
_GRADES = {
    "outstanding": ("*", BLUE),
    "good": ("o", GREEN),
    "adequate": ("s", ORANGE),
    "requires improvement": ("s", ORANGE),
    "weak": ("X", VERMILION),
    "poor": ("X", VERMILION),
    "inadequate": ("X", VERMILION),
}
_OTHER = ("D", GREY)


def draw(store: Store, council: str, *, base: str = DEFAULT_BASE) -> Picture:
    """The timeline of a council; UsageError where no article tells of it."""
    wanted = councils_called(store, council, base=base) or frozenset()
    known = [one.council for one in load_reference().councils if Iris(base).entity(one.council) in wanted]
    names = [one.area for one in known]
    judged = tuple(_judged(run(store, "judgements", base=base, given={"council": council}).rows))
    steps = tuple(_steps(store, names, base))
    posts = tuple(_posts(store, wanted, base))
    if not (judged or steps or posts):
        raise UsageError(f"no article tells of {' or '.join(names)}", todo="draw a council that the graph knows")
    groups = (
        Group("Graded, as articles tell", judged),
        Group("Overall grades in Ofsted's register", tuple(_register(known))),
        Group("Steps toward the council", steps),
        Group("Posts", posts),
    )
    title = " and ".join(names)
    grades = sum(len(one.points) for one in judged)
    alt = f"Timeline of {title}: {grades} grades, {len(steps)} steps, {len(posts)} posts"
    return chart(title, groups, alt)


def _judged(rows: Iterable[tuple[str | None, ...]]) -> Iterator[Row]:
    areas: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for _, _, grade, area, date, *_ in rows:
        areas[area or ""].add((grade or "", date or ""))
    for area in sorted(areas, key=lambda one: (one != OVERALL, one)):
        yield Row(area, tuple(_grade(*one) for one in sorted(areas[area])))


def _grade(grade: str, date: str) -> Point:
    return Point.told(grade, date, *_GRADES.get(grade, _OTHER))


def _register(known: Iterable[Council]) -> Iterator[Row]:
    """The inspections of the register by framework, at the days of their reports."""
    register = read_register(shipped_register(), load_reference())
    rows: dict[str, set[Point]] = defaultdict(set)
    for council in known:
        for one in register.of(council, OVERALL):
            if one.grade(OVERALL):
                rows[one.framework].add(_grade(one.grade(OVERALL), str(one.published)))
    for framework, points in rows.items():
        yield Row(framework, tuple(points))


def _steps(store: Store, names: Iterable[str], base: str) -> Iterator[Row]:
    for name in names:
        for step in intervention_histories(store, name, base=base):
            label = f"{step.step}: {step.person}" if step.person else step.step
            yield Row(label, (Point.told(step.date, step.date, "D"),))


def _posts(store: Store, wanted: frozenset[str], base: str) -> Iterator[Row]:
    held = (one for one in holdings(store, base=base) if one.organisation and one.organisation.iri in wanted)
    for one in sorted(held, key=lambda holding: (holding.office, holding.order)):
        yield Row(f"{one.person.name}, {one.role}", held=one)
