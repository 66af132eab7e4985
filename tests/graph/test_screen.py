"""shifty beside pySHACL: it finds to conform what pySHACL does, and nothing else."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from caregraph.errors import ShapesError, UsageError
from caregraph.graph.mapping import Mapper
from caregraph.graph.screen import Screen
from caregraph.graph.shacl import Shapes, to_rdflib
from caregraph.graph.vocabulary import XSD_DATE, XSD_INTEGER
from tests.calling import Call
from tests.graph.examples import article, one_of_each

SHAPES = Shapes.load()
SCREEN = Screen.of(SHAPES)
CASES = sorted((Path(__file__).parents[1] / "shapes").glob("*.ttl"))
MAPPER = Mapper.load()
CASE = "urn:case"


def judged(quads: list[Quad]) -> bool:
    """What pySHACL says."""
    return not [result for result in SHAPES.results(to_rdflib(quads)) if result.violates]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_every_case_of_the_shapes(case: Path) -> None:
    quads = [
        one for one in parse(path=str(case), format=RdfFormat.TURTLE) if not one.predicate.value.endswith("#result")
    ]
    assert SCREEN.conforms(quads) is judged(quads)


def whole() -> list[Quad]:
    source = article()
    facts = one_of_each(source)
    return [*MAPPER.quads(source, facts), *MAPPER.reference.quads(MAPPER.mentioned(facts))]


WHOLE = whole()
VALUES = st.sampled_from(
    [
        Literal(""),
        Literal("x"),
        Literal("-1", datatype=XSD_INTEGER),
        Literal("nine", datatype=XSD_INTEGER),
        Literal("2031-01-08", datatype=XSD_DATE),
        NamedNode("urn:nothing"),
        *(quad.object for quad in WHOLE[::7]),
    ]
)


@settings(max_examples=60)
@given(st.data())
def test_graphs_that_were_damaged_at_random(data: st.DataObject) -> None:
    quads = list(WHOLE)
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(quads) - 1))
        hit = quads[place]
        damaged = Quad(hit.subject, hit.predicate, data.draw(VALUES), hit.graph_name)
        quads[place : place + 1] = data.draw(st.sampled_from([[], [damaged], [hit, damaged]]))
    try:
        verdict = judged(quads)
    except ShapesError:
        reject()  # rdflib cannot order `nine` as an integer among numbers, and pySHACL gives up
    assert SCREEN.conforms(quads) is verdict


def test_without_it_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "shifty", None)
    with pytest.raises(UsageError, match=r"install caregraph\[fast\]"):
        Screen.of(SHAPES)


def test_a_build_that_is_screened_writes_the_same(built: Path, checkout: Path, tmp_path: Path, call: Call) -> None:
    assert call("build", checkout / "seeds", "--out", tmp_path / "graph", "--validator", "shifty").status == 0
    for name in ("graph.ttl", "graph.nq", "rejected.ttl"):
        assert (tmp_path / "graph" / name).read_bytes() == (built / name).read_bytes()
