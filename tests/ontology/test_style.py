"""The ontology keeps to its own style, which is held by shapes as the data is."""

import subprocess
import sys
from pathlib import Path

import pytest
import rdflib
from rdflib.namespace import OWL, RDF, RDFS, SKOS

from caregraph.extraction.kinds import KINDS
from caregraph.graph.shacl import Shapes
from caregraph.resources import ontology_dir, shapes_dir
from tests.graph.examples import article, one_of_each

CG = "https://w3id.org/caregraph/ontology#"


def ontology() -> rdflib.Graph:
    graph = rdflib.Graph()
    for file in [*sorted(ontology_dir().glob("*.ttl")), *sorted((ontology_dir() / "facts").glob("*.ttl"))]:
        graph.parse(file, format="turtle")
    return graph


@pytest.fixture(scope="module")
def style(tmp_path_factory: pytest.TempPathFactory) -> Shapes:
    folder = tmp_path_factory.mktemp("style")
    (folder / "style.ttl").write_bytes((shapes_dir() / "ontology_style.ttl").read_bytes())
    return Shapes.load(folder)


def test_the_ontology_keeps_its_style(style: Shapes) -> None:
    assert style.results(ontology()) == []


@pytest.mark.parametrize(
    ("predicate", "shape"),
    [
        (RDFS.label, "term-label"),
        (SKOS.definition, "term-definition"),
        (SKOS.example, "term-example"),
        (RDFS.isDefinedBy, "term-ontology"),
        (rdflib.URIRef("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status"), "TermWithoutStatus"),
    ],
)
def test_a_term_that_lacks_something_is_found(style: Shapes, predicate: rdflib.URIRef, shape: str) -> None:
    graph = ontology()
    graph.remove((rdflib.URIRef(CG + "grade"), predicate, None))
    assert [(result.focus.n3(), result.shape.rsplit("#", 1)[-1]) for result in style.results(graph)] == [
        (f"<{CG}grade>", shape)
    ]


def test_every_term_of_the_namespace_says_what_it_is_and_who_defines_it() -> None:
    graph = ontology()
    mentioned = {term for triple in graph for term in triple if isinstance(term, rdflib.URIRef) and term.startswith(CG)}
    assert {term for term in mentioned if not graph.value(term, RDF.type)} == set()
    assert {term for term in mentioned if not graph.value(term, RDFS.isDefinedBy)} == set()


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_kind_is_a_class_with_a_property_for_each_role(kind: object) -> None:
    graph, fact_kind = ontology(), KINDS[getattr(kind, "name", "")]
    file = rdflib.Graph().parse(ontology_dir() / "facts" / f"{fact_kind.plural}.ttl", format="turtle")
    klass = rdflib.URIRef(CG + fact_kind.name.capitalize())
    assert (klass, RDFS.subClassOf, rdflib.URIRef(CG + "Fact")) in file
    template = str(file.value(klass, rdflib.URIRef(CG + "labelTemplate")))
    for role in fact_kind.roles:
        types = {graph.value(rdflib.URIRef(CG + name), RDF.type) for name in (role.name, f"{role.name}Date")}
        assert types & {OWL.ObjectProperty, OWL.DatatypeProperty}, role.name
        assert (f"{{{role.name}}}" in template) is role.identity, (role.name, template)


def test_every_property_of_a_graph_is_a_term_of_the_ontology() -> None:
    from caregraph.graph.mapping import Mapper

    mapper, graph, source = Mapper.load(), ontology(), article()
    facts = one_of_each(source)
    quads = mapper.quads(source, facts) + mapper.reference.quads(mapper.mentioned(facts))
    used = {quad.predicate.value for quad in quads if quad.predicate.value.startswith(CG)}
    assert {name for name in used if not graph.value(rdflib.URIRef(name), RDF.type)} == set()


def test_the_tools_own_command_says_that_a_published_graph_conforms(tmp_path: Path) -> None:
    from caregraph.graph.mapping import Mapper
    from caregraph.graph.turtle import write_turtle

    mapper, source = Mapper.load(), article()
    facts = one_of_each(source)
    with (tmp_path / "graph.ttl").open("wb") as out:
        write_turtle(mapper.quads(source, facts) + mapper.reference.quads(mapper.mentioned(facts)), out)
    merged(tmp_path / "shapes.ttl", sorted(shapes_dir().rglob("*.ttl")))
    merged(tmp_path / "ontology.ttl", sorted(ontology_dir().rglob("*.ttl")))
    command = [sys.executable, "-m", "pyshacl", "-s", "shapes.ttl", "-e", "ontology.ttl", "graph.ttl"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Conforms: True" in done.stdout


def merged(target: Path, files: list[Path]) -> None:
    graph = rdflib.Graph()
    for file in files:
        graph.parse(file, format="turtle")
    graph.serialize(target, format="turtle")
