"""JSON-LD that programs read as JSON, and processors of other makes as the very same dataset."""

import json
from pathlib import Path
from typing import Any

import pyoxigraph
import pytest
import rdflib
from pyld import jsonld
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Store
from rdflib import OWL, RDF

from caregraph.build import Options, build_graph
from caregraph.exports import WRITERS
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE, XSD
from caregraph.json_ld import json_ld
from tests.calling import Call

CG = f"{DEFAULT_BASE}ontology#"
ID = f"{DEFAULT_BASE}id/"
FACT, ARTICLE = NamedNode(f"{ID}judgement/1"), NamedNode(f"{ID}article/a")


def no_network(url: str, _options: object) -> None:
    raise AssertionError(f"{url} is asked for, although the context stands in the file")


def read(content: bytes) -> set[Quad]:
    return set(pyoxigraph.parse(content, format=RdfFormat.JSON_LD))


def read_by_pyld(content: bytes) -> set[Quad]:
    lines = jsonld.to_rdf(json.loads(content), {"format": "application/n-quads", "documentLoader": no_network})
    return set(pyoxigraph.parse(lines, format=RdfFormat.N_QUADS))


def export(store: Store, base: str = DEFAULT_BASE) -> bytes:
    return WRITERS["jsonld"](store, base)


def holding(*quads: Quad) -> Store:
    store = Store()
    store.extend(quads)
    return store


@pytest.fixture(scope="module", params=["built", "corrected", "register"])
def store(request: pytest.FixtureRequest) -> Store:
    return open_graph(request.getfixturevalue(request.param))


def test_three_processors_read_the_same_dataset(store: Store) -> None:
    written, dataset = export(store), {quad for quad in store if quad.graph_name != pyoxigraph.DefaultGraph()}
    assert read(written) == dataset
    assert read_by_pyld(written) == dataset
    parsed = rdflib.Dataset()
    parsed.parse(data=written, format="json-ld")
    assert len(set(parsed.quads())) == len(dataset)


def test_everything_in_a_graph_has_a_short_name(store: Store) -> None:
    written = json.loads(export(store))
    keys = {key for node in nodes(written["@graph"]) for key in node}
    assert keys <= {*written["@context"], "@graph"}
    assert not [kind for node in nodes(written["@graph"]) for kind in node.get("type", ()) if "/" in kind]


def nodes(told: Any) -> list[dict[str, Any]]:
    if isinstance(told, list):
        return [node for one in told for node in nodes(one)]
    return [told, *nodes(list(told.values()))] if isinstance(told, dict) else []


def test_the_context_names_every_class_and_property_of_the_ontology(checkout: Path) -> None:
    context = json.loads((checkout / "ontology" / "context.jsonld").read_text())["@context"]
    ontology = rdflib.Graph()
    for file in [*(checkout / "ontology").glob("*.ttl"), *(checkout / "ontology" / "facts").glob("*.ttl")]:
        ontology.parse(file)
    told = {name: term if isinstance(term, dict) else {"@id": term} for name, term in context.items()}
    for kind in (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty):
        for term in ontology.subjects(RDF.type, kind):
            name = str(term).removeprefix(CG)
            assert told[name]["@id"] == f"cg:{name}"
            assert (told[name].get("@type") == "@id") == (kind == OWL.ObjectProperty), name
    classes = {name for name in context if name[0].isupper() and str(context[name]).startswith("cg:")}
    assert classes == {str(term).removeprefix(CG) for term in ontology.subjects(RDF.type, OWL.Class)}


def test_the_context_is_the_one_that_ships(built: Path, checkout: Path) -> None:
    shipped = json.loads((checkout / "ontology" / "context.jsonld").read_text())
    assert json.loads(export(open_graph(built)))["@context"] == shipped["@context"]


def test_an_article_stands_with_its_facts_and_a_fact_with_its_words(built: Path) -> None:
    graphs = json.loads(export(open_graph(built)))["@graph"]
    [kirklees] = [graph for graph in graphs if graph["id"] == "article/003_kirklees_may_lose_control"]
    article = kirklees["@graph"][0]
    assert article["title"].startswith("Kirklees may lose control")
    [fact] = [fact for fact in article["facts"] if "commissioner" in fact["label"] and "Intervention" in fact["type"]]
    assert fact["council"] == "council/kirklees"
    assert fact["person"] == "person/eleanor-brazil"
    assert all(len(words["exact"]) == words["end"] - words["start"] for words in fact["evidence"])
    [assertion] = fact["assertions"]
    assert assertion["certainty"] == "certainty/stated"
    assert not [node for node in kirklees["@graph"][1:] if {"Fact", "Assertion", "Evidence"} & set(node["type"])]


def test_a_value_is_always_of_one_type(store: Store) -> None:
    written = json.loads(export(store))
    for holder in ("Fact", "Assertion", "Evidence", "Article", "Person", "LocalAuthority"):
        kinds: dict[str, set[type]] = {}
        for node in nodes(written["@graph"]):
            if holder in node.get("type", ()):
                for name, value in node.items():
                    kinds.setdefault(name, set()).add(type(value))
        assert {name: found for name, found in kinds.items() if len(found) > 1} == {}


def quad(value: NamedNode | BlankNode | Literal, prop: str = CG + "note") -> Quad:
    return Quad(FACT, NamedNode(prop), value, ARTICLE)


STRANGE = {
    "a property without a short name": quad(Literal("x")),
    "a number with a nought before it": quad(Literal("007", datatype=NamedNode(XSD + "integer")), CG + "start"),
    "a number beyond JavaScript": quad(Literal("9007199254740993", datatype=NamedNode(XSD + "integer")), CG + "start"),
    "a truth that is a number": quad(Literal("1", datatype=NamedNode(XSD + "boolean")), CG + "upToDate"),
    "a decimal": quad(Literal("2.50", datatype=NamedNode(XSD + "decimal")), CG + "amount"),
    "another language": quad(Literal("verdict", language="fr"), "http://www.w3.org/2000/01/rdf-schema#label"),
    "a datatype of somebody's": quad(Literal("x", datatype=NamedNode("https://news.example/type"))),
    "a text that looks like an IRI": quad(Literal("council/kirklees"), CG + "council"),
    "an IRI where a text is usual": quad(NamedNode(f"{ID}council/kirklees"), CG + "quote"),
    "an IRI with a colon": quad(NamedNode(f"{ID}council/a:b"), CG + "council"),
    "an IRI that leaves its folder": quad(NamedNode(f"{ID}council/../x"), CG + "council"),
    "an IRI like a keyword": quad(NamedNode(f"{ID}@id"), CG + "council"),
    "the base itself": quad(NamedNode(ID), CG + "council"),
    "an unknown class": quad(NamedNode("https://news.example/C"), "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
    "marks that JSON escapes": quad(Literal('"\\\b\f\n\r\t\x00\x7f\u2028𝒳'), CG + "quote"),
    "a fact of itself": Quad(FACT, NamedNode(CG + "article"), FACT, FACT),
}


@pytest.mark.parametrize("case", STRANGE)
def test_what_no_build_writes_is_kept_too(case: str) -> None:
    a = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    fact = Quad(FACT, a, NamedNode(CG + "Fact"), STRANGE[case].graph_name)
    # Straight from the quads, since a store would write numbers its own way.
    written = "".join(json_ld([STRANGE[case], fact], base=DEFAULT_BASE)).encode()
    assert read(written) == read_by_pyld(written) == {STRANGE[case], fact}


def test_several_values_of_several_forms_are_kept() -> None:
    label = "http://www.w3.org/2000/01/rdf-schema#label"
    values = [Literal("one"), Literal("two"), Literal("three", language="en"), Literal("quatre", language="fr")]
    store = holding(*(quad(value, label) for value in values))
    assert read(export(store)) == set(store)


def test_blank_nodes_stay_blank() -> None:
    written = export(holding(quad(BlankNode("a"), CG + "council"), Quad(BlankNode("a"), NamedNode(CG + "note"), FACT)))
    [held] = [one for one in read(written) if one.object != FACT]
    assert isinstance(held.object, BlankNode)


def test_a_fact_of_two_articles_stands_in_both(built: Path) -> None:
    graphs = json.loads(export(open_graph(built)))["@graph"]
    holders: dict[str, set[str]] = {}
    for graph in graphs:
        for node in nodes(graph):
            for fact in node.get("facts", ()):
                holders.setdefault(fact["id"], set()).add(graph["id"])
    assert max(len(found) for found in holders.values()) == 2


@pytest.mark.parametrize("base", ["https://data.example/", "http://data.example/care/"])
def test_another_base(base: str, checkout: Path, tmp_path: Path) -> None:
    build_graph(
        [checkout / "seeds" / "003_kirklees_may_lose_control.txt"], tmp_path / "graph", options=Options(base=base)
    )
    written = export(open_graph(tmp_path / "graph"), base)
    assert read(written) == read_by_pyld(written) == set(pyoxigraph.parse(path=str(tmp_path / "graph" / "graph.nq")))
    assert DEFAULT_BASE.encode() not in written


def test_a_graph_without_named_graphs_is_a_list_of_nodes(built: Path) -> None:
    store = open_graph(built / "graph.ttl")
    written = export(store)
    assert read(written) == set(store)
    assert json.loads(written)["@graph"][0]["type"] == ["Article"]


def test_what_is_exported_opens_again(built: Path, call: Call, tmp_path: Path) -> None:
    assert call("export", "--graph", built, "--format", "jsonld", "-o", tmp_path / "graph.jsonld").status == 0
    assert set(open_graph(tmp_path / "graph.jsonld")) == set(open_graph(built))
