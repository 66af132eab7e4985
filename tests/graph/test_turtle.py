import io
import time
from pathlib import Path

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse

from caregraph.errors import GraphError
from caregraph.graph.turtle import write_turtle

NASTY = st.text(st.characters(codec="utf-8"))
WORDS = st.sampled_from(
    ["kirklees", "a-1-0-9", "a.b", "-x", "x-", "%41", "a~b", "0", "é", "a/b", "#", "ontology#Fact", ""]
)
IRIS = WORDS.map(lambda word: NamedNode(f"https://w3id.org/caregraph/id/{word}"))
FACTS = WORDS.map(lambda word: NamedNode(f"https://w3id.org/caregraph/id/post/{word}"))
TYPES = st.sampled_from(["string", "integer", "decimal", "date", "gYear", "gYearMonth", "anyURI", "boolean"])
LITERALS = st.one_of(
    NASTY.map(Literal),
    NASTY.map(lambda text: Literal(text, language="en")),
    st.builds(
        lambda text, kind: Literal(text, datatype=NamedNode(f"http://www.w3.org/2001/XMLSchema#{kind}")), NASTY, TYPES
    ),
    st.integers().map(
        lambda number: Literal(str(number), datatype=NamedNode("http://www.w3.org/2001/XMLSchema#integer"))
    ),
)
TRIPLES = st.lists(st.builds(Triple, IRIS | FACTS, IRIS, IRIS | FACTS | LITERALS), max_size=8)


def turtle(triples: list[Triple]) -> bytes:
    out = io.BytesIO()
    write_turtle(triples, out)
    return out.getvalue()


@given(TRIPLES)
def test_whatever_is_written_reads_back_the_same(triples: list[Triple]) -> None:
    read = {(quad.subject, quad.predicate, quad.object) for quad in parse(turtle(triples), format=RdfFormat.TURTLE)}
    assert read == {(triple.subject, triple.predicate, triple.object) for triple in triples}


@given(NASTY)
def test_rdflib_reads_any_text_back_too(text: str) -> None:
    node = NamedNode("https://w3id.org/caregraph/id/post/x")
    (found,) = rdflib.Graph().parse(data=turtle([Triple(node, node, Literal(text))]), format="turtle").objects()
    assert str(found) == text


@given(TRIPLES)
def test_the_order_of_the_input_does_not_show(triples: list[Triple]) -> None:
    assert turtle(triples[::-1] + triples) == turtle(triples)


def test_the_words_of_an_article_stand_in_the_order_of_its_text() -> None:
    nodes = [NamedNode(f"https://w3id.org/caregraph/id/evidence/a-{start}-{start + 5}") for start in (100, 20, 3)]
    written = turtle([Triple(node, node, Literal("x")) for node in nodes]).decode()
    assert written.index("a-3-8 ") < written.index("a-20-25 ") < written.index("a-100-105 ")


def test_a_fact_is_one_block_that_starts_with_its_class_and_label() -> None:
    node, label = NamedNode("https://w3id.org/caregraph/id/post/1"), "http://www.w3.org/2000/01/rdf-schema#label"
    kind = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    person = NamedNode("https://w3id.org/caregraph/ontology#person")
    written = turtle(
        [
            Triple(node, person, NamedNode("https://w3id.org/caregraph/id/person/ann-example")),
            Triple(node, NamedNode(label), Literal("Ann Example, leader", language="en")),
            Triple(node, kind, NamedNode("https://w3id.org/caregraph/ontology#Post")),
        ]
    ).decode()
    expected = 'post:1 a cg:Post ;\n    rdfs:label "Ann Example, leader"@en ;\n    cg:person person:ann-example .\n'
    assert written.endswith(f"\n\n{expected}")


def test_the_time_grows_with_the_number_of_triples() -> None:
    def seconds(count: int) -> float:
        nodes = [NamedNode(f"https://w3id.org/caregraph/id/evidence/a-{number}-{number}") for number in range(count)]
        triples = [Triple(node, node, Literal(str(number))) for number, node in enumerate(nodes)]
        started = time.perf_counter()
        turtle(triples)
        return time.perf_counter() - started

    seconds(100)
    small = min(seconds(2_000) for _ in range(3))
    assert min(seconds(16_000) for _ in range(2)) < 8 * small * 4


def test_a_triple_inside_a_triple_is_refused_in_one_sentence() -> None:
    node = NamedNode("https://example.org/x")
    with pytest.raises(GraphError, match="triple inside a triple"):
        turtle([Triple(node, node, Triple(node, node, node))])


def test_the_answer_of_a_query_may_hold_blank_nodes() -> None:
    node = NamedNode("https://example.org/x")
    assert b"_:b1" in turtle([Triple(BlankNode("b1"), node, BlankNode("b1"))])


def test_a_file_has_this_form() -> None:
    """Every way in which a term is written and a block finds its place, in one small file."""
    folder = Path(__file__).parent / "written"
    triples = [quad.triple for quad in parse(path=str(folder / "forms.nq"), format=RdfFormat.N_QUADS)]
    assert turtle(triples).decode() == (folder / "forms.ttl").read_text("utf-8")
