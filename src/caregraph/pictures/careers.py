"""A career drawn: every post of a person in the order of time, and the steps that sent the person somewhere."""

from collections.abc import Iterator

from pyoxigraph import Store

from caregraph.analysis.careers import Stage, careers
from caregraph.analysis.holdings import Holding, holdings
from caregraph.analysis.rows import Table, short
from caregraph.errors import UsageError
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.pictures.chart import Group, Point, Row, chart
from caregraph.pictures.sheet import Picture


def draw(store: Store, person: str, *, base: str = DEFAULT_BASE) -> Picture:
    """The career of a person, of each of them where several have the name; UsageError where no post is told."""
    stages = careers(store, base=base, person=person)
    if not stages.rows:
        raise UsageError(f"no article tells of a post of {person}", todo="draw somebody whom `analyse careers` lists")
    held = {short(one.iri): one for one in holdings(store, base=base)}
    rows = tuple(_row(stage, held) for stage in stages)
    name = stages.rows[0].person
    return chart(name, (Group("Posts", rows),), f"Career of {name}: {'; '.join(_labels(stages))}")


def _row(stage: Stage, held: dict[str, Holding]) -> Row:
    if stage.iri in held:
        return Row(_label(stage), held=held[stage.iri])
    return Row(_label(stage), (Point.told(stage.start or "", stage.start or "", "D"),))


def _labels(stages: Table[Stage]) -> Iterator[str]:
    return (_label(stage) for stage in stages)


def _label(stage: Stage) -> str:
    return f"{stage.role}, {stage.organisation}" if stage.organisation else stage.role
