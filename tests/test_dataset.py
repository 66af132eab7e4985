"""What a graph tells of itself: its size, its sources, its build, and the hash by which two people know it for the same."""

import hashlib
import json
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from pyld import jsonld
from pyoxigraph import BlankNode, CanonicalizationAlgorithm, Dataset, Literal, NamedNode, Quad, RdfFormat, Store
from rdflib import DCAT, DCTERMS, FOAF, OWL, PROV, RDF, VOID

from caregraph import __version__
from caregraph.build import build_graph
from caregraph.graph.nquads import canonical_nquads, sorted_nquads
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE
from tests.calling import Call

SPDX = rdflib.Namespace("http://spdx.org/rdf/terms#")
CG = rdflib.Namespace(f"{DEFAULT_BASE}ontology#")
REFERENCE = rdflib.URIRef(f"{DEFAULT_BASE}id/graph/reference")
OPEN_GOVERNMENT = rdflib.URIRef("http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
A, P = NamedNode("https://news.example/a"), NamedNode("https://news.example/p")


def entry(call: Call, graph: Path, *options: str) -> rdflib.Graph:
    called = call("export", "--graph", graph, "--format", "dcat", *options)
    assert (called.status, called.err) == (0, "")
    return rdflib.Graph().parse(data=called.out)


def dataset(told: rdflib.Graph) -> rdflib.term.Node:
    [node] = told.subjects(RDF.type, VOID.Dataset)
    assert (node, RDF.type, DCAT.Dataset) in told
    return node


def digest(told: rdflib.Graph) -> str:
    [value] = told.objects(None, SPDX.checksumValue)
    return str(value)


def reported(graph: Path) -> dict[str, object]:
    told: dict[str, object] = json.loads((graph / "build.json").read_text())["dataset"]
    return told


# the hash


def test_build_json_and_the_entry_tell_the_hash_of_the_canonical_form(built: Path, call: Call) -> None:
    expected = hashlib.sha256((built / "graph.nq").read_bytes()).hexdigest()
    assert reported(built) == {"canonical": "RDFC-1.0", "sha256": expected}
    assert digest(entry(call, built)) == expected


def test_two_canonicalisers_of_other_makes_give_the_same_bytes(built: Path) -> None:
    written = (built / "graph.nq").read_bytes()
    canonical = Dataset(pyoxigraph.parse(written, format=RdfFormat.N_QUADS))
    canonical.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    assert sorted_nquads(canonical) == written
    assert urdna(written) == written


def urdna(lines: bytes) -> bytes:
    """Canonical N-Quads by a library in Python that shares no code with Oxigraph."""
    options = {"algorithm": "URDNA2015", "inputFormat": "application/n-quads", "format": "application/n-quads"}
    return str(jsonld.normalize(lines.decode(), options)).encode()


HARD: dict[str, NamedNode | Literal] = {
    "escapes": Literal('\n\r"\\'),
    "characters of other scripts": Literal("é ﬀ 漢 𝒳 \ufeff"),
    "a language with a region": Literal("colour", language="en-GB"),
    "a datatype": Literal("1", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#integer")),
    "an IRI beyond ASCII": NamedNode("https://news.example/é"),
}


# For other control characters this library keeps to an older canonical form; the next test has them.
@pytest.mark.parametrize("case", HARD)
def test_hard_values_are_written_as_others_write_them(case: str) -> None:
    lines = canonical_nquads([Quad(A, P, HARD[case], A), Quad(A, P, A)])
    assert urdna(lines) == lines


def test_control_characters_are_escaped_as_canonical_n_quads_say() -> None:
    bare = "".join(map(chr, [*range(0x20), 0x7F]))
    escaped = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r"}
    expected = "".join(escaped.get(ord(mark), f"\\u{ord(mark):04X}") for mark in bare)
    assert canonical_nquads([Quad(A, P, Literal(bare))]).decode() == f'{A} {P} "{expected}" .\n'


def test_blank_nodes_are_named_alike_whatever_they_were_called() -> None:
    def circle(first: str, second: str) -> list[Quad]:
        one, other = BlankNode(first), BlankNode(second)
        return [Quad(one, P, other, A), Quad(other, P, one, A), Quad(other, P, Literal("end"), A)]

    assert canonical_nquads(circle("x", "y")) == canonical_nquads(circle("b", "a"))
    assert urdna(sorted_nquads(circle("x", "y"))) == canonical_nquads(circle("b", "a"))


def test_other_graphs_have_other_hashes(corrected: Path, built: Path) -> None:
    assert reported(corrected) != reported(built)


@pytest.mark.parametrize("form", ["trig", "nquads", "jsonld"])
def test_a_dataset_keeps_its_hash_through_an_export(form: str, built: Path, call: Call, tmp_path: Path) -> None:
    ending = {"trig": "trig", "nquads": "nq.gz", "jsonld": "jsonld"}[form]
    assert call("export", "--graph", built, "--format", form, "-o", tmp_path / f"graph.{ending}").status == 0
    assert digest(entry(call, tmp_path / f"graph.{ending}")) == reported(built)["sha256"]


# the entry


def test_the_entry_counts_what_is_in_the_graph(built: Path, call: Call) -> None:
    told, store = entry(call, built), open_graph(built)
    triples = {quad.triple for quad in store}
    counts = {
        VOID.triples: len(triples),
        VOID.properties: len({triple.predicate for triple in triples}),
        VOID.entities: len({triple.subject for triple in triples}),
        VOID.classes: len({triple.object for triple in triples if triple.predicate.value == str(RDF.type)}),
    }
    assert {name: told.value(dataset(told), name).toPython() for name in counts} == counts  # type: ignore[union-attr]
    [judgements] = told.subjects(VOID["class"], CG.Judgement)
    assert told.value(judgements, VOID.entities) == rdflib.Literal(32)
    [grades] = told.subjects(VOID.property, CG.grade)
    assert told.value(grades, VOID.triples) == rdflib.Literal(32)


def test_the_entry_has_no_blank_node_and_the_same_bytes_each_time(built: Path, call: Call) -> None:
    first, again = (call("export", "--graph", built, "--format", "dcat").out for _ in range(2))
    assert first == again
    assert not [
        node for triple in rdflib.Graph().parse(data=first) for node in triple if isinstance(node, rdflib.BNode)
    ]


def test_two_builds_of_the_same_articles_have_one_entry(checkout: Path, call: Call, tmp_path: Path) -> None:
    for name in ("one", "two"):
        build_graph([checkout / "seeds" / "003_kirklees_may_lose_control.txt"], tmp_path / name)
    one, two = (call("export", "--graph", tmp_path / name, "--format", "dcat").out for name in ("one", "two"))
    assert one == two != ""


def test_the_entry_tells_sources_publishers_and_time(call: Call, tmp_path: Path) -> None:
    article = {
        "id": "a",
        "publisher": "Example News",
        "text": "Ofsted rated children's services at Leeds Council good.",
    }
    dates = {"a": "2015-02", "b": "2016-03-04"}
    lines = [json.dumps({**article, "id": key, "published": day}) for key, day in dates.items()]
    (tmp_path / "articles.jsonl").write_text("\n".join(lines))
    told = entry(call, build_graph([tmp_path / "articles.jsonl"], tmp_path / "graph").out)
    sources = set(told.objects(dataset(told), DCTERMS.source))
    assert sources == {rdflib.URIRef(f"{DEFAULT_BASE}id/article/{key}") for key in dates}
    assert {str(told.value(source, DCTERMS.publisher)) for source in sources} == {"Example News"}
    period = told.value(dataset(told), DCTERMS.temporal)
    assert [str(told.value(period, end)) for end in (DCAT.startDate, DCAT.endDate)] == ["2015-02-01", "2016-03-04"]


def test_the_entry_tells_how_the_graph_came_about(corrected: Path, call: Call) -> None:
    told, build = entry(call, corrected), json.loads((corrected / "build.json").read_text())
    activity = told.value(dataset(told), PROV.wasGeneratedBy)
    used = {str(told.value(source, CG.sha256)) for source in told.objects(activity, PROV.used)}
    assert used == {*(one["sha256"] for one in build["inputs"]), build["ledger"]["sha256"]}
    agents = told.objects(activity, PROV.wasAssociatedWith)
    versions = {str(told.value(agent, FOAF.name)): str(told.value(agent, OWL.versionInfo)) for agent in agents}
    assert versions == {"caregraph": __version__, **build["versions"]}


def test_a_build_is_not_told_of_another_graph(built: Path, call: Call, tmp_path: Path) -> None:
    (tmp_path / "build.json").write_bytes((built / "build.json").read_bytes())
    lines = (built / "graph.nq").read_bytes().splitlines(keepends=True)
    (tmp_path / "graph.nq").write_bytes(b"".join(lines[1:]))
    assert not list(entry(call, tmp_path).subjects(RDF.type, PROV.Activity))
    assert list(entry(call, built).subjects(RDF.type, PROV.Activity))


def test_a_file_alone_has_an_entry_too(built: Path, call: Call, tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_bytes((built / "graph.ttl").read_bytes())
    told = entry(call, tmp_path / "graph.ttl")
    assert told.value(dataset(told), VOID.triples) == rdflib.Literal(len({q.triple for q in open_graph(built)}))
    assert not list(told.subjects(RDF.type, PROV.Activity))


# licences


def test_a_licence_is_told_only_if_it_is_given(built: Path, call: Call) -> None:
    without, given = entry(call, built), entry(call, built, "--licence", LICENCE)
    assert without.value(dataset(without), DCTERMS.license) is None
    assert given.value(dataset(given), DCTERMS.license) == rdflib.URIRef(LICENCE)


def test_the_reference_data_keeps_its_own_licences(built: Path, call: Call) -> None:
    told = entry(call, built)
    assert told.value(dataset(told), DCTERMS.hasPart) == REFERENCE
    licences = {told.value(source, DCTERMS.license) for source in told.objects(REFERENCE, DCTERMS.source)}
    assert OPEN_GOVERNMENT in licences
    assert len(licences) == 3
    assert "Open Government Licence" in str(told.value(REFERENCE, DCTERMS.rights))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--format", "dcat", "--licence", "CC BY"), "--licence: 'CC BY' is no IRI of a licence; give its address"),
        (("--format", "turtle", "--licence", LICENCE), "--licence: turtle tells no licence; choose dcat"),
    ],
)
def test_a_licence_that_cannot_be_told(options: tuple[str, ...], words: str, built: Path, call: Call) -> None:
    called = call("export", "--graph", built, *options)
    assert called.status == 2
    assert words in called.sentence()


def test_a_graph_of_nothing_has_an_entry(call: Call, tmp_path: Path) -> None:
    (tmp_path / "empty.ttl").write_text("")
    told = entry(call, tmp_path / "empty.ttl")
    assert told.value(dataset(told), VOID.triples) == rdflib.Literal(0)
    assert digest(told) == hashlib.sha256(b"").hexdigest()


def test_a_store_of_another_make_is_counted_once(call: Call, built: Path, tmp_path: Path) -> None:
    store = Store(str(tmp_path / "store"))
    store.bulk_load(path=str(built / "graph.nq"), format=RdfFormat.N_QUADS)
    store.flush()
    del store
    assert digest(entry(call, tmp_path)) == reported(built)["sha256"]
