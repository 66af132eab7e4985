"""Each Turtle file here is one case: data, and what the shapes are to say of it."""

from pathlib import Path

import pytest
import rdflib
from rdflib.namespace import RDF, SH

from caregraph.graph.reference import Reference
from caregraph.graph.shacl import Shapes
from caregraph.resources import questions_dir, shapes_dir

CASES = sorted(Path(__file__).parent.glob("*.ttl"))
CASE = rdflib.URIRef("urn:case")
CLOSED = {
    "judgement-grade": "grades",
    "post-tenure": "tenures",
    "event-event": "events",
    "intervention-kind": "interventions",
    "fact-certainty": "certainty",
    "assertion-certainty": "certainty",
    "comparison-outcome": "outcomes",
    "comparison-recorded-grade": "grades",
}


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return Shapes.load()


@pytest.fixture(scope="module")
def questions() -> Shapes:
    return Shapes.load(questions_dir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case(shapes: Shapes, questions: Shapes, case: Path) -> None:
    data = rdflib.Graph().parse(case, format="turtle")
    conforms = bool(data.value(CASE, SH.conforms))
    results = list(data.subjects(RDF.type, SH.ValidationResult))
    expected = {(data.value(r, SH.focusNode), str(data.value(r, SH.sourceShape))) for r in results}
    for node in [CASE, *results]:
        data.remove((node, None, None))
    found = {(result.focus, result.shape) for one in (shapes, questions) for result in one.results(data)}
    assert found == expected
    assert conforms is not bool(expected)


def test_every_property_shape_has_an_iri_a_message_and_a_severity(shapes: Shapes) -> None:
    found = list(shapes.graph.subjects(RDF.type, SH.PropertyShape))
    assert len(found) > 60
    for shape in found:
        assert isinstance(shape, rdflib.URIRef), shape
        assert str(shapes.graph.value(shape, SH.message)).endswith("."), shape
        assert shapes.graph.value(shape, SH.severity) == SH.Violation, shape


def test_every_question_is_a_shape_that_refuses_nothing(questions: Shapes) -> None:
    found = list(questions.graph.subjects(RDF.type, SH.PropertyShape))
    assert len(found) >= 3
    for shape in found:
        assert isinstance(shape, rdflib.URIRef), shape
        assert "?" in str(questions.graph.value(shape, SH.message)), shape
        assert questions.graph.value(shape, SH.severity) in (SH.Warning, SH.Info), shape


def test_no_shape_asks_sparql(shapes: Shapes) -> None:
    assert not list(shapes.graph.subject_objects(SH.sparql))
    assert not list(shapes.graph.subject_objects(SH.select))


def test_every_class_that_is_aimed_at_is_in_the_ontology(shapes: Shapes) -> None:
    reference = Reference.load()
    namespace = reference.iris.ontology
    ours = {iri for iri in shapes.classes if iri.startswith(namespace)}
    files = [
        *sorted(shapes_dir().parent.glob("ontology/*.ttl")),
        *sorted(shapes_dir().parent.glob("ontology/facts/*.ttl")),
    ]
    terms = rdflib.Graph()
    for file in files:
        terms.parse(file, format="turtle")
    assert {iri for iri in ours if (rdflib.URIRef(iri), RDF.type, rdflib.OWL.Class) not in terms} == set()


@pytest.mark.parametrize(("shape", "scheme"), CLOSED.items())
def test_a_closed_list_is_the_scheme_of_the_reference_data(shapes: Shapes, shape: str, scheme: str) -> None:
    reference = Reference.load()
    listed = shapes.graph.value(rdflib.URIRef(reference.iris.shapes + shape), SH["in"])
    home = f"<{reference.iris.base}id/scheme/{scheme}>"
    known = {
        iri
        for iri, edges in reference.descriptions.items()
        if any(predicate.value.endswith("#inScheme") and str(value) == home for predicate, value in edges)
    }
    assert listed is not None
    assert {str(item) for item in shapes.graph.items(listed)} == known
