"""SPARQL 1.1 Protocol: the cases of W3C's own tests that a read-only endpoint has, and every format, asked by clients of others."""

import io
import subprocess
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import httpx
import pyoxigraph
import pytest
import rdflib
import SPARQLWrapper
from SPARQLWrapper import SPARQLExceptions

ASK, SELECT = "ASK {}", "SELECT ?s { ?s ?p ?o } LIMIT 3"
CONSTRUCT = "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 5"
DESCRIBE = "DESCRIBE <https://w3id.org/caregraph/id/council/kirklees>"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
DIRECT = {"Content-Type": "application/sparql-query"}
UPDATE = {"Content-Type": "application/sparql-update"}
GRAPH = "https://w3id.org/caregraph/id/article/003_kirklees_may_lose_control"
OTHER = "https://w3id.org/caregraph/id/article/001_improve_or_face_intervention"
REFERENCE = "https://w3id.org/caregraph/id/graph/reference"


@pytest.mark.parametrize(
    ("name", "method", "address", "body", "headers", "status"),
    [
        ("query_get", "GET", urlencode({"query": ASK}), "", {}, 200),
        ("query_post_form", "POST", "", urlencode({"query": ASK}), FORM, 200),
        ("query_post_direct", "POST", "", ASK, DIRECT, 200),
        ("query_post_direct_utf8", "POST", "", ASK, {"Content-Type": "application/sparql-query; charset=UTF-8"}, 200),
        ("query_dataset_in_address", "POST", urlencode({"default-graph-uri": GRAPH}), ASK, DIRECT, 200),
        ("query_multiple_dataset", "GET", urlencode({"query": f"ASK FROM <{OTHER}> {{ }}", "default-graph-uri": GRAPH}), "", {}, 200),
        ("bad_query_method", "PUT", urlencode({"query": ASK}), "", {}, 405),
        ("bad_query_delete", "DELETE", "", "", {}, 405),
        ("bad_multiple_queries", "GET", urlencode([("query", ASK), ("query", SELECT)]), "", {}, 400),
        ("bad_query_wrong_media_type", "POST", "", ASK, {"Content-Type": "text/plain"}, 415),
        ("bad_query_missing_form_type", "POST", "", urlencode({"query": ASK}), {}, 415),
        ("bad_query_missing_direct_type", "POST", "", ASK, {}, 415),
        ("bad_query_non_utf8", "POST", "", ASK.encode("utf-16"), {"Content-Type": "application/sparql-query; charset=UTF-16"}, 400),
        ("bad_query_not_what_it_says", "POST", "", b"ASK { ?s ?p '\xff' }", DIRECT, 400),
        ("bad_form_not_utf8", "POST", "", b"query=%FF", FORM, 400),
        ("bad_query_syntax", "GET", urlencode({"query": "ASK {"}), "", {}, 400),
        ("bad_query_empty", "GET", "query=", "", {}, 400),
        ("bad_no_query", "POST", "", "default-graph-uri=x", FORM, 400),
        ("bad_graph", "GET", urlencode({"query": ASK, "default-graph-uri": "a b"}), "", {}, 400),
        ("bad_evaluation", "GET", urlencode({"query": "SELECT (bad(1) AS ?x) {}"}), "", {}, 400),
        ("too_long", "POST", "", f"{ASK}{' ' * 1_000_001}", DIRECT, 413),
        ("update_form", "POST", "", urlencode({"update": "CLEAR ALL"}), FORM, 403),
        ("update_direct", "POST", "", "CLEAR ALL", UPDATE, 403),
        ("update_get", "GET", urlencode({"update": "CLEAR ALL"}), "", {}, 403),
        ("update_as_query", "GET", urlencode({"query": "INSERT DATA { <a:a> <a:a> 1 }"}), "", {}, 403),
        ("load", "GET", urlencode({"query": "LOAD <http://127.0.0.1:1/>"}), "", {}, 403),
        ("service", "GET", urlencode({"query": "ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"}), "", {}, 403),
        ("nowhere", "GET", "", "", {"Accept": "image/png"}, 406),
        ("not_acceptable", "GET", urlencode({"query": ASK}), "", {"Accept": "text/turtle"}, 406),
        ("not_acceptable_graph", "GET", urlencode({"query": CONSTRUCT}), "", {"Accept": "text/csv"}, 406),
        ("bad_accept", "GET", urlencode({"query": ASK}), "", {"Accept": "csv"}, 400),
    ],
)  # fmt: skip
def test_a_request_has_the_status_of_the_protocol(
    name: str, method: str, address: str, body: str | bytes, headers: dict[str, str], status: int, home: str
) -> None:
    answer = httpx.request(method, f"{home}sparql?{address}", content=body, headers=headers)
    assert answer.status_code == status, name
    if status == 200:
        assert answer.json() == {"head": {}, "boolean": True}
    else:
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"
        assert len(answer.text.splitlines()) == 1
        assert len(answer.text) > 30
    assert httpx.get(f"{home}sparql", params={"query": ASK}).status_code == 200


def test_a_mistake_has_its_line_and_column(home: str) -> None:
    answer = httpx.get(f"{home}sparql", params={"query": "SELECT *\nWHERE { ?s ?p ?o"})
    assert answer.text.startswith("query, line 2, column 17: not valid SPARQL")


COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
NAMED = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
KIND = "https://w3id.org/caregraph/id/council/kirklees"


@pytest.mark.parametrize(
    ("query", "default", "named", "graphs"),
    [
        (COUNT, [GRAPH], [], [GRAPH]),
        (COUNT, [GRAPH, REFERENCE], [], [GRAPH, REFERENCE]),
        (COUNT, [GRAPH, GRAPH], [], [GRAPH]),
        (COUNT, [], [GRAPH], []),
        (NAMED, [], [GRAPH], [GRAPH]),
        (NAMED, [OTHER], [GRAPH], [GRAPH]),
        (NAMED, [OTHER, REFERENCE], [GRAPH], [GRAPH]),
        (NAMED, [OTHER], [], []),
        (COUNT.replace("{", f"FROM <{OTHER}> {{"), [GRAPH], [], [GRAPH]),
        (COUNT, ["https://nowhere.example/"], [], []),
    ],
)
def test_the_graphs_of_a_request(
    query: str, default: list[str], named: list[str], graphs: list[str], home: str, store: pyoxigraph.Store
) -> None:
    fields = [("query", query), *(("default-graph-uri", g) for g in default), *(("named-graph-uri", g) for g in named)]
    held = {quad.triple for g in graphs for quad in store.quads_for_pattern(None, None, None, pyoxigraph.NamedNode(g))}
    answers = [
        httpx.get(f"{home}sparql?{urlencode(fields)}"),
        httpx.post(f"{home}sparql", content=urlencode(fields), headers=FORM),
    ]
    for answer in answers:
        [row] = answer.json()["results"]["bindings"]
        assert int(row["n"]["value"]) == len(held)


@pytest.fixture(scope="module")
def store(built: object) -> pyoxigraph.Store:
    store = pyoxigraph.Store()
    store.load(path=f"{built}/graph.nq", format=pyoxigraph.RdfFormat.N_QUADS)
    return store


# Terms of every sort, an empty cell, and what has to be escaped in one format or another.
TERMS = """SELECT ?a ?b { VALUES (?a ?b) {
  (<http://example.org/é?a=1&b=2> "plain") ("line\\nbreak, \\"quoted\\" and\\ttab <&>" "hello"@en)
  (1 "2016-01"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>) (1.5 "2.5"^^<http://www.w3.org/2001/XMLSchema#double>) (true UNDEF) ("" "'") } }"""
ROWS = {
    "application/sparql-results+json": "json",
    "application/json": "json",
    "application/sparql-results+xml": "xml",
    "application/xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
}


def cells(read: rdflib.query.Result, shown: Callable[[object], str]) -> list[list[str]]:
    return [[shown(row.get(rdflib.Variable(name))) for name in "ab"] for row in read.bindings]


@pytest.mark.parametrize("media", ROWS)
def test_a_table_in_every_format_is_what_another_parser_reads(media: str, home: str) -> None:
    answer = httpx.get(f"{home}sparql", params={"query": TERMS}, headers={"Accept": media})
    assert answer.headers["content-type"].partition(";")[0] == media
    read = rdflib.query.Result.parse(io.BytesIO(answer.content), format=ROWS[media])
    asked = rdflib.Graph().query(TERMS)
    # CSV keeps the texts alone, and of an empty one nobody can tell that it is no cell without a value.
    shown = (lambda term: str(term or "")) if media == "text/csv" else repr
    assert cells(read, shown) == cells(asked, shown)


@pytest.mark.parametrize("media", ROWS)
def test_yes_or_no_in_every_format(media: str, home: str) -> None:
    answer = httpx.get(f"{home}sparql", params={"query": ASK}, headers={"Accept": media})
    assert answer.headers["content-type"].partition(";")[0] == media
    assert b"true" in answer.content


GRAPHS = {
    "text/turtle": "turtle",
    "application/ld+json": "json-ld",
    "application/n-triples": "nt",
    "application/rdf+xml": "xml",
}


@pytest.mark.parametrize("media", GRAPHS)
@pytest.mark.parametrize("query", [CONSTRUCT, DESCRIBE])
def test_a_graph_in_every_format_is_what_another_parser_reads(media: str, query: str, home: str) -> None:
    answer = httpx.get(f"{home}sparql", params={"query": query}, headers={"Accept": media})
    assert answer.headers["content-type"].partition(";")[0] == media
    usual = httpx.get(f"{home}sparql", params={"query": query})
    assert usual.headers["content-type"] == "text/turtle; charset=utf-8"
    read = rdflib.Graph().parse(data=answer.text, format=GRAPHS[media])
    assert len(read) > 3
    assert set(read) == set(rdflib.Graph().parse(data=usual.text, format="turtle"))


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("*/*", "application/sparql-results+json"),
        ("text/*", "text/csv"),
        ("text/csv;q=0.5, application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/html, application/xml;q=0.9, */*;q=0.8", "application/xml"),
        ("text/turtle, */*;q=0.1", "application/sparql-results+json"),
    ],
)
def test_the_favourite_of_a_client_is_taken(accept: str, media: str, home: str) -> None:
    answer = httpx.get(f"{home}sparql", params={"query": SELECT}, headers={"Accept": accept})
    assert answer.headers["content-type"].partition(";")[0] == media
    assert "Accept" in answer.headers["vary"]


@pytest.mark.parametrize("form", ["json", "xml", "csv", "tsv"])
@pytest.mark.parametrize("method", [SPARQLWrapper.GET, SPARQLWrapper.POST])
def test_sparqlwrapper_asks(form: str, method: str, home: str) -> None:
    client = SPARQLWrapper.SPARQLWrapper(f"{home}sparql", returnFormat=form)
    client.setMethod(method)
    client.setQuery(SELECT)
    found: Any = client.query().convert()
    rows = {
        "json": lambda: len(found["results"]["bindings"]),
        "xml": lambda: len(found.getElementsByTagName("result")),
        "csv": lambda: len(found.splitlines()) - 1,
        "tsv": lambda: len(found.splitlines()) - 1,
    }
    assert rows[form]() == 3


def test_sparqlwrapper_constructs_and_hears_of_mistakes(home: str) -> None:
    client = SPARQLWrapper.SPARQLWrapper(f"{home}sparql", returnFormat="turtle")
    client.setQuery(CONSTRUCT)
    constructed: Any = client.query().convert()
    assert len(rdflib.Graph().parse(data=constructed)) == 5
    client.setQuery("CONSTRUCT {")
    with pytest.raises(SPARQLExceptions.QueryBadFormed):
        client.query()


def test_curl_asks(home: str, engine: Callable[[str, str], str]) -> None:
    curl = engine("curl", "install it with: apt-get install curl")
    call = [curl, "-sS", "-H", "Accept: text/csv", "--data-urlencode", f"query={SELECT}", f"{home}sparql"]
    told = subprocess.run(call, capture_output=True, text=True, check=True).stdout
    assert len(told.splitlines()) == 4


@pytest.mark.parametrize("media", GRAPHS)
@pytest.mark.parametrize("place", ["sparql", ".well-known/void", "ontology"])
def test_what_the_endpoint_says_of_itself(place: str, media: str, home: str, store: pyoxigraph.Store) -> None:
    answer = httpx.get(f"{home}{place}", headers={"Accept": media})
    assert answer.headers["content-type"].partition(";")[0] == media
    told = rdflib.Graph().parse(data=answer.text, format=GRAPHS[media])
    sd = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
    void = rdflib.Namespace("http://rdfs.org/ns/void#")
    assert not [node for triple in told for node in triple if isinstance(node, rdflib.BNode)]
    if place == "sparql":
        assert set(told.objects(None, sd.endpoint)) == {rdflib.URIRef(f"{home}sparql")}
        assert len(set(told.objects(None, sd.namedGraph))) == len(list(store.named_graphs()))
    if place != "ontology":
        assert set(told.objects(None, void.sparqlEndpoint)) == {rdflib.URIRef(f"{home}sparql")}
        [graph] = told.subjects(void.sparqlEndpoint)
        [triples] = told.objects(graph, void.triples)
        assert int(str(triples)) == len({quad.triple for quad in store})
    else:
        cg = rdflib.Namespace("https://w3id.org/caregraph/ontology#")
        assert (cg.Judgement, rdflib.RDF.type, rdflib.OWL.Class) in told
