"""Addresses under /id/: where they lead by Accept, what is told there, and what is not there."""

from urllib.parse import quote

import httpx
import pytest
import rdflib

BASE = "https://w3id.org/caregraph/"
CG = rdflib.Namespace(f"{BASE}ontology#")
WORDS = 'When Ofsted last inspected, in November 2011, the council\'s grade was "good".'
KIRKLEES, FACT = "council/kirklees", "judgement/b34fa378cf237d9b"


@pytest.mark.parametrize(
    ("accept", "place"),
    [
        ("*/*", "/page/council/kirklees"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "/page/council/kirklees"),
        ("text/turtle", "/data/council/kirklees.ttl"),
        ("application/ld+json", "/data/council/kirklees.jsonld"),
        ("application/rdf+xml;q=0.5, application/n-triples", "/data/council/kirklees.nt"),
        ("application/rdf+xml", "/data/council/kirklees.rdf"),
    ],
)
def test_a_thing_leads_to_what_tells_of_it(accept: str, place: str, home: str) -> None:
    answer = httpx.get(f"{home}id/{KIRKLEES}", headers={"Accept": accept})
    assert (answer.status_code, answer.headers["location"]) == (303, place)
    assert "Accept" in answer.headers["vary"]
    assert httpx.get(f"{home}{place[1:]}").status_code == 200


@pytest.mark.parametrize(("ending", "form"), [("ttl", "turtle"), ("jsonld", "json-ld"), ("nt", "nt"), ("rdf", "xml")])
def test_the_data_of_a_council_and_of_a_fact(ending: str, form: str, home: str) -> None:
    council = rdflib.Graph().parse(data=httpx.get(f"{home}data/{KIRKLEES}.{ending}").text, format=form)
    node = rdflib.URIRef(f"{BASE}id/{KIRKLEES}")
    assert str(council.value(node, rdflib.RDFS.label)) == "Kirklees"
    assert (rdflib.URIRef(f"{BASE}id/{FACT}"), CG.council, node) in council
    fact = rdflib.Graph().parse(data=httpx.get(f"{home}data/{FACT}.{ending}").text, format=form)
    assert {str(words) for words in fact.objects(None, CG.exact)} == {WORDS}


def test_the_page_of_a_fact_shows_its_words(home: str) -> None:
    page = httpx.get(f"{home}page/{FACT}").text
    assert (
        "<blockquote>When Ofsted last inspected, in November 2011, the council&#39;s grade was &#34;good&#34;." in page
    )
    assert '<a href="/id/council/kirklees">Kirklees</a>' in page


def test_every_thing_of_the_graph_has_a_page(home: str) -> None:
    query = "SELECT DISTINCT ?type (SAMPLE(?s) AS ?one) { ?s a ?type } GROUP BY ?type"
    rows = httpx.get(f"{home}sparql", params={"query": query}).json()["results"]["bindings"]
    ours = [row["one"]["value"] for row in rows if row["one"]["value"].startswith(f"{BASE}id/")]
    assert len(ours) > 15
    for iri in ours:
        answer = httpx.get(f"{home}{iri.removeprefix(BASE)}", headers={"Accept": "text/html"}, follow_redirects=True)
        assert answer.status_code == 200, iri
        assert iri in answer.text


def test_a_named_graph_gives_what_it_holds(home: str) -> None:
    answer = httpx.get(f"{home}id/graph/reference", headers={"Accept": "text/turtle"}, follow_redirects=True)
    assert len(rdflib.Graph().parse(data=answer.text)) > 100


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("id/council/kirkless", "nothing in the graph is called council/kirkless; did you mean kirklees"),
        ("page/council/nowhere-at-all", "nothing in the graph is called council/nowhere-at-all"),
        ("data/council/kirkles.ttl", "did you mean kirklees"),
        ("data/council/kirklees.docx", "no such format; the ending is one of ttl"),
        ("id/council", "nothing is at this address"),
        (f"id/{quote('<script>', safe='')}/{quote('é/../x', safe='')}", "nothing in the graph"),
        ("id/council/%FF", "nothing in the graph"),
        ("static/nothing.js", "nothing is at this address"),
    ],
)
def test_what_is_not_there_is_404(path: str, said: str, home: str) -> None:
    answer = httpx.get(f"{home}{path}")
    assert answer.status_code == 404
    assert said in answer.text
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"


def test_a_browser_is_led_to_the_page_of_the_ontology(home: str) -> None:
    answer = httpx.get(f"{home}ontology", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/docs/ontology.html")
    assert "Accept" in answer.headers["vary"]
    for name, told in {
        "index": "The ontology",
        "ontology": "Kirklees",
        "shapes": "SHACL",
        "vocabularies": "Grades",
    }.items():
        page = httpx.get(f"{home}docs/{name}.html", timeout=20)
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        assert told in page.text


def test_a_page_that_is_none_is_404(home: str) -> None:
    answer = httpx.get(f"{home}docs/elsewhere.html")
    assert answer.status_code == 404
    assert answer.text == "no page is called elsewhere; the pages are index, ontology, shapes, vocabularies\n"
