"""Every export is read back by parsers that are not ours, and says the same as the graph."""

import csv
import io
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import pyoxigraph
import pytest
import rdflib

from caregraph.errors import GraphError
from caregraph.exports import WRITERS
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE

RDF_FORMATS = {
    "turtle": "turtle",
    "trig": "trig",
    "nquads": "nquads",
    "ntriples": "nt",
    "rdfxml": "xml",
    "jsonld": "json-ld",
}
OXIGRAPH = {
    "turtle": pyoxigraph.RdfFormat.TURTLE,
    "trig": pyoxigraph.RdfFormat.TRIG,
    "nquads": pyoxigraph.RdfFormat.N_QUADS,
    "ntriples": pyoxigraph.RdfFormat.N_TRIPLES,
    "rdfxml": pyoxigraph.RdfFormat.RDF_XML,
    "jsonld": pyoxigraph.RdfFormat.JSON_LD,
}
RAPPER = {"turtle": "turtle", "trig": "trig", "nquads": "nquads", "ntriples": "ntriples", "rdfxml": "rdfxml"}
XML_CANNOT = "\x00\x08\x0b\x0c\x1f\ufffe\uffff"


@pytest.fixture(scope="module")
def exports(built: Path) -> dict[str, bytes]:
    store = open_graph(built)
    return {name: writer(store, DEFAULT_BASE) for name, writer in WRITERS.items()}


@pytest.fixture(scope="module")
def union(built: Path) -> set[pyoxigraph.Triple]:
    return {quad.triple for quad in open_graph(built)}


@pytest.fixture(scope="module")
def triples(union: set[pyoxigraph.Triple]) -> int:
    return len(union)


@pytest.mark.parametrize("name", RDF_FORMATS)
def test_rdflib_counts_the_same_triples(name: str, exports: dict[str, bytes], triples: int) -> None:
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(data=exports[name], format=RDF_FORMATS[name])
    assert len(set(dataset.triples((None, None, None)))) == triples


@pytest.mark.parametrize("name", OXIGRAPH)
def test_pyoxigraph_reads_the_same_triples(name: str, exports: dict[str, bytes], union: set[pyoxigraph.Triple]) -> None:
    assert {quad.triple for quad in pyoxigraph.parse(exports[name], format=OXIGRAPH[name])} == union


@pytest.mark.parametrize("name", ["trig", "nquads", "jsonld"])
def test_a_dataset_keeps_one_graph_an_article(name: str, exports: dict[str, bytes], built: Path) -> None:
    parsed = set(pyoxigraph.parse(exports[name], format=OXIGRAPH[name]))
    assert parsed == set(pyoxigraph.parse(path=str(built / "graph.nq")))


@pytest.mark.parametrize("name", RAPPER)
def test_rapper_reads_the_same_triples(
    name: str,
    exports: dict[str, bytes],
    union: set[pyoxigraph.Triple],
    engine: Callable[[str, str], str],
    tmp_path: Path,
) -> None:
    rapper = engine("rapper", "install it with: apt-get install raptor2-utils")
    file = tmp_path / "graph"
    file.write_bytes(exports[name])
    parsed = subprocess.run(
        [rapper, "-q", "-i", RAPPER[name], "-o", "ntriples", str(file)], capture_output=True, check=True
    )
    assert parsed.stderr == b""
    # rapper leaves the names of graphs out of N-Triples.
    told = pyoxigraph.parse(parsed.stdout, format=pyoxigraph.RdfFormat.N_TRIPLES)
    assert {quad.triple for quad in told} == union


def test_turtle_and_nquads_are_what_the_build_wrote(exports: dict[str, bytes], built: Path) -> None:
    assert exports["turtle"] == (built / "graph.ttl").read_bytes()
    assert exports["nquads"] == (built / "graph.nq").read_bytes()


def networks(exports: dict[str, bytes]) -> dict[str, Any]:
    return {
        "graphml": nx.read_graphml(io.BytesIO(exports["graphml"])),
        "gexf": nx.read_gexf(io.BytesIO(exports["gexf"])),
    }


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_the_network_ties_people_to_councils(name: str, exports: dict[str, bytes]) -> None:
    graph = networks(exports)[name]
    person, council = f"{DEFAULT_BASE}id/person/eleanor-brazil", f"{DEFAULT_BASE}id/council/kirklees"
    assert graph.nodes[person]["label"] == "Eleanor Brazil"
    assert graph.nodes[council]["type"] == "council"
    ties = list(graph[person][council].values())
    assert {"post", "intervention"} <= {tie["kind"] for tie in ties}
    assert {tie["certainty"] for tie in ties} <= {"stated", "reported"}
    assert all(tie["fact"].startswith(f"{DEFAULT_BASE}id/{tie['kind']}/") for tie in ties)


def test_both_network_formats_say_the_same(exports: dict[str, bytes]) -> None:
    graphml, gexf = networks(exports).values()
    assert set(graphml.nodes) == set(gexf.nodes)
    assert sorted(graphml.edges()) == sorted(gexf.edges())


def test_the_table_has_a_row_for_each_fact_and_article(exports: dict[str, bytes], built: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(exports["csv"].decode(), newline="")))
    asserted = pyoxigraph.NamedNode(f"{DEFAULT_BASE}ontology#fact")
    assertions = {quad.subject for quad in open_graph(built).quads_for_pattern(None, asserted, None, None)}
    assert len(rows) == len(assertions)
    kirklees = [row for row in rows if row["kind"] == "judgement" and row["council"] == "Kirklees"]
    assert {row["grade"] for row in kirklees} >= {"inadequate", "good"}
    assert all(len(row["evidence"]) == int(row["end"]) - int(row["start"]) for row in rows)


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_writing_twice_gives_the_same_bytes(name: str, exports: dict[str, bytes], built: Path) -> None:
    assert WRITERS[name](open_graph(built), DEFAULT_BASE) == exports[name]


@pytest.mark.parametrize("name", sorted(RDF_FORMATS))
def test_a_file_without_named_graphs_is_exported_too(name: str, built: Path, triples: int) -> None:
    content = WRITERS[name](open_graph(built / "graph.ttl"), DEFAULT_BASE)
    assert len(set(pyoxigraph.parse(content, format=OXIGRAPH[name]))) == triples


def saying(text: str) -> pyoxigraph.Store:
    store = pyoxigraph.Store()
    node = pyoxigraph.NamedNode(f"{DEFAULT_BASE}id/evidence/a-0-9")
    store.add(pyoxigraph.Quad(node, pyoxigraph.NamedNode(f"{DEFAULT_BASE}ontology#exact"), pyoxigraph.Literal(text)))
    return store


def test_rdfxml_keeps_line_ends_and_marks() -> None:
    store = saying("one\r\ntwo\rthree\tfour\n <b>&amp;</b> \x7f\x85\u2028 ]]> \"'")
    written = WRITERS["rdfxml"](store, DEFAULT_BASE)
    assert {quad.triple for quad in pyoxigraph.parse(written, format=OXIGRAPH["rdfxml"])} == {q.triple for q in store}
    [(_, _, told)] = rdflib.Graph().parse(data=written, format="xml")
    assert str(told) == next(quad.object.value for quad in store)


@pytest.mark.parametrize("mark", XML_CANNOT)
def test_rdfxml_refuses_what_xml_does_not_have(mark: str) -> None:
    with pytest.raises(GraphError, match="a character that XML does not have; choose another format"):
        WRITERS["rdfxml"](saying(f"one {mark} two"), DEFAULT_BASE)


def test_ntriples_are_sorted_lines(exports: dict[str, bytes]) -> None:
    lines = exports["ntriples"].splitlines()
    assert lines == sorted(set(lines))
