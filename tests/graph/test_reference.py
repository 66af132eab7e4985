"""Reference data: what of it comes into a graph, and what an ontology folder may hold."""

from pathlib import Path

import pytest

from caregraph.errors import ReferenceDataError
from caregraph.graph.iris import Iris
from caregraph.graph.reference import Reference
from caregraph.graph.turtle import turtle_bytes

PREFIXES = """
@prefix cg: <https://w3id.org/caregraph/ontology#> .
@prefix id: <https://w3id.org/caregraph/id/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
TERMS = """
cg:Organisation rdfs:label "organisation" .
cg:Council rdfs:subClassOf cg:Organisation , skos:Collection ; rdfs:label "council" .
cg:Borough rdfs:subClassOf cg:Council ; cg:labelTemplate "{person} of {council}" .
<https://example.org/Thing> rdfs:subClassOf cg:Organisation .
[] rdfs:label "no name" .
<https://w3id.org/caregraph/id/scheme/grades> skos:hasTopConcept <https://w3id.org/caregraph/id/grade/good> ,
    <https://w3id.org/caregraph/id/grade/poor> ; rdfs:label "grades" .
<https://w3id.org/caregraph/id/grade/good> skos:inScheme <https://w3id.org/caregraph/id/scheme/grades> .
<https://w3id.org/caregraph/id/grade/poor> skos:inScheme <https://w3id.org/caregraph/id/scheme/grades> .
"""
COUNCILS = """
<https://w3id.org/caregraph/id/council/old> a cg:Borough ; cg:successor <https://w3id.org/caregraph/id/council/new> ,
    <https://w3id.org/caregraph/id/council/unheard-of> .
<https://w3id.org/caregraph/id/council/new> a cg:Council ; rdfs:label "New" .
<https://w3id.org/caregraph/id/council/apart> a cg:Council ; rdfs:label "Apart" .
"""
ID = "https://w3id.org/caregraph/id/"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "terms.ttl").write_text(PREFIXES + TERMS)
    (tmp_path / "reference").mkdir()
    (tmp_path / "reference" / "councils.ttl").write_text(PREFIXES + COUNCILS)
    return tmp_path


def test_a_council_comes_with_its_wider_classes_and_what_it_leads_to(folder: Path) -> None:
    quads = Reference.load(folder=folder).quads([f"{ID}council/old", f"{ID}council/unheard-of"])
    assert {str(quad.graph_name) for quad in quads} == {f"<{ID}graph/reference>"}
    assert [quad.subject.value for quad in quads] == sorted(quad.subject.value for quad in quads)  # type: ignore[union-attr]
    assert turtle_bytes(quads).decode().partition("\n\n")[2] == (
        """council:old a
        cg:Borough ,
        cg:Council ,
        cg:Organisation ;
    cg:successor
        council:new ,
        council:unheard-of .

council:new a
        cg:Council ,
        cg:Organisation ;
    rdfs:label "New" .
"""
    )


def test_a_scheme_names_none_of_its_terms_but_those_mentioned(folder: Path) -> None:
    reference = Reference.load(folder=folder)
    assert reference.closure([f"{ID}grade/good"]) == {f"{ID}grade/good", f"{ID}scheme/grades"}
    assert reference.closure([f"{ID}scheme/grades", f"{ID}nothing"]) == {f"{ID}scheme/grades"}
    assert turtle_bytes(reference.quads([f"{ID}grade/good"])).decode().partition("\n\n")[2] == (
        """grade:good skos:inScheme scheme:grades .

scheme:grades rdfs:label "grades" ;
    skos:hasTopConcept grade:good .
"""
    )


def test_classes_and_templates_are_those_of_the_ontology(folder: Path) -> None:
    reference = Reference.load(Iris("https://example.org/care/"), folder)
    assert [(below.value, above.value) for below, above in reference.subclasses] == [
        ("https://example.org/Thing", "https://example.org/care/ontology#Organisation"),
        ("https://example.org/care/ontology#Borough", "https://example.org/care/ontology#Council"),
        ("https://example.org/care/ontology#Council", "https://example.org/care/ontology#Organisation"),
    ]
    assert reference.templates == {"Borough": "{person} of {council}"}
    assert reference.knows("https://example.org/care/id/council/apart")
    assert not reference.knows(f"{ID}council/apart")
    assert not reference.knows("https://example.org/care/ontology#Council")


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "no reference data"), (b"<a> <b>", "cannot be read as Turtle"), (b"\xff", "cannot be")]
)
def test_a_folder_that_is_no_ontology_is_told_apart(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "terms.ttl").write_bytes(content)
    with pytest.raises(ReferenceDataError, match=said) as caught:
        Reference.load(folder=tmp_path)
    assert tmp_path.name in str(caught.value)
    assert "reinstall caregraph" in str(caught.value)
