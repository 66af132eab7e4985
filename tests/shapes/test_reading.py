"""What becomes of a folder of shapes, and of the graph that they judge: exact small examples."""

from pathlib import Path

import pytest
import rdflib
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple
from rdflib.term import Identifier, URIRef

from caregraph.errors import ShapesError
from caregraph.graph.screen import Screen
from caregraph.graph.shacl import RdflibTerms, Result, Shapes, to_rdflib
from caregraph.graph.vocabulary import RDF_TYPE, XSD_INTEGER
from tests.shapes.own import EX, MUST, folder_of, node, of_class

PROPERTY_ONLY = "ex:P a sh:PropertyShape ; sh:targetClass ex:C ; sh:path ex:p ; sh:minCount 1 ."
RULE = "ex:S sh:rule [ a sh:TripleRule ; sh:subject sh:this ; sh:predicate ex:p ; sh:object ex:o ] ."


@pytest.mark.parametrize("text", [MUST, PROPERTY_ONLY, MUST + PROPERTY_ONLY], ids=["node", "property", "both"])
def test_shapes_of_either_sort_are_shapes(tmp_path: Path, text: str) -> None:
    shapes = Shapes.load(folder_of(tmp_path, text))
    assert shapes.classes == {EX + "C"}
    assert {(one.focus, one.shape) for one in shapes.results(to_rdflib([of_class("a")]))} == {
        (URIRef(EX + "a"), EX + "P")
    }
    assert shapes.results(to_rdflib([of_class("a"), Quad(node("a"), node("p"), node("o"))])) == []


def test_files_of_subfolders_belong_to_the_shapes(tmp_path: Path) -> None:
    folder_of(tmp_path / "facts", MUST)
    assert Shapes.load(tmp_path).messages == {EX + "P": "No p."}


def test_the_base_of_ones_own_takes_the_place_of_ours(tmp_path: Path) -> None:
    text = "cg:S a sh:NodeShape ; sh:targetClass cg:Article ."
    assert Shapes.load(folder_of(tmp_path, text), "https://own.example/").classes == {
        "https://own.example/ontology#Article"
    }


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("ex:S a ex:Nothing .", "no shapes"),
        ("ex:S a <b", "cannot be read as Turtle (at line 2 of <>:)"),
        (MUST + "ex:S sh:js ex:run .", "shapes in JavaScript are not carried out (http://www.w3.org/ns/shacl#js)"),
        (
            MUST + "ex:S ex:run [ a sh:JSConstraint ] .",
            "shapes in JavaScript are not carried out (http://www.w3.org/ns/shacl#JSConstraint)",
        ),
    ],
    ids=["none", "no Turtle", "a property of JavaScript", "a class of JavaScript"],
)
def test_a_folder_that_cannot_be_used_is_told_in_words(tmp_path: Path, text: str, what: str) -> None:
    with pytest.raises(ShapesError) as told:
        Shapes.load(folder_of(tmp_path, text))
    assert told.value.what == what
    assert told.value.where.startswith(str(tmp_path))
    assert told.value.todo


@pytest.mark.parametrize("leads", ["out", "nowhere"])
def test_only_files_of_the_folder_are_read(tmp_path: Path, leads: str) -> None:
    folder, outside = folder_of(tmp_path / "shapes", MUST), folder_of(tmp_path / "outside", PROPERTY_ONLY)
    (folder / "zz.ttl").symlink_to(outside / ("own.ttl" if leads == "out" else "none.ttl"))
    with pytest.raises(ShapesError) as told:
        Shapes.load(folder)
    assert told.value.where == str(folder / "zz.ttl")
    assert told.value.what == (
        "a link out of the folder of shapes" if leads == "out" else "it cannot be read (no regular file)"
    )


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    (folder_of(tmp_path, MUST) / "same.ttl").symlink_to("own.ttl")
    assert Shapes.load(tmp_path).classes == {EX + "C"}


def test_the_reason_why_shapes_cannot_be_applied_is_at_most_300_characters(tmp_path: Path) -> None:
    long = "x" * 400
    shapes = Shapes.load(folder_of(tmp_path, f"ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property ex:{long} ."))
    with pytest.raises(ShapesError) as told:
        shapes.results(to_rdflib([of_class("a")]))
    reason = told.value.what.removeprefix("pySHACL cannot apply the shapes (").removesuffix(")")
    assert len(reason) == 300
    assert reason in f"'{EX}{long}'"
    assert told.value.todo == "correct the shapes"


def test_a_query_that_shapes_may_not_hold_is_told_in_words(tmp_path: Path) -> None:
    query = "ex:Q a sh:SPARQLConstraint ; sh:select 'SELECT $this WHERE { MINUS { ?a ?b ?c } }' ."
    shapes = Shapes.load(folder_of(tmp_path, f"ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql ex:Q . {query}"))
    with pytest.raises(
        ShapesError, match=r"pySHACL cannot apply the shapes \(A SPARQL Constraint must not contain a MINUS"
    ):
        shapes.results(to_rdflib([of_class("a")]))


def test_the_severity_tells_what_breaks_a_rule_from_what_only_asks(tmp_path: Path) -> None:
    text = "".join(
        f"ex:{one} a sh:PropertyShape ; sh:targetClass ex:C ; sh:path ex:p ; sh:minCount 1 ; "
        f'sh:severity sh:{one} ; sh:message "{one}" . '
        for one in ("Info", "Violation", "Warning")
    )
    found = Shapes.load(folder_of(tmp_path, text)).results(to_rdflib([of_class("a")]))
    assert {(one.message, one.severity, one.violates) for one in found} == {
        ("Info", "Info", False),
        ("Violation", "Violation", True),
        ("Warning", "Warning", False),
    }


def test_results_come_in_one_order_with_the_value_at_fault(tmp_path: Path) -> None:
    text = 'ex:P a sh:PropertyShape ; sh:targetClass ex:C ; sh:path ex:p ; sh:maxLength 1 ; sh:message "Long." .'
    said = [Quad(node(one), node("p"), Literal(value)) for one, value in (("b", "yy"), ("a", "zz"), ("a", "xx"))]
    data = to_rdflib([*said, of_class("b"), of_class("a")])
    assert Shapes.load(folder_of(tmp_path, text)).results(data) == [
        Result(URIRef(EX + one), EX + "P", "Long.", rdflib.Literal(value, datatype=rdflib.XSD.string))
        for one, value in (("a", "xx"), ("a", "zz"), ("b", "yy"))
    ]
    assert len(data) == 5


def test_a_screen_draws_no_conclusions_by_rules_as_pyshacl_draws_none(tmp_path: Path) -> None:
    shapes, quads = Shapes.load(folder_of(tmp_path, MUST + RULE)), [of_class("a")]
    assert [one.message for one in shapes.results(to_rdflib(quads))] == ["No p."]
    assert not Screen.of(shapes).conforms(quads)


def test_a_screen_reads_the_union_of_quads_and_triples(tmp_path: Path) -> None:
    screen = Screen.of(Shapes.load(folder_of(tmp_path, MUST)))
    asked, answered = of_class("a"), Triple(node("a"), node("p"), node("o"))
    assert screen.conforms([])
    assert screen.conforms([Quad(asked.subject, asked.predicate, asked.object, node("graph")), answered])
    assert not screen.conforms([asked])


TERMS: list[tuple[NamedNode | BlankNode | Literal, Identifier]] = [
    (node("o"), URIRef(EX + "o")),
    (BlankNode("b"), rdflib.BNode("b")),
    (Literal("words"), rdflib.Literal("words", datatype=rdflib.XSD.string)),
    (Literal("words", language="en"), rdflib.Literal("words", lang="en")),
    (Literal("07", datatype=XSD_INTEGER), rdflib.Literal("07", datatype=rdflib.XSD.integer)),
]


@pytest.mark.parametrize(("term", "same"), TERMS, ids=[str(term) for term, _ in TERMS])
def test_a_term_of_pyoxigraph_is_the_same_term_of_rdflib(
    term: NamedNode | BlankNode | Literal, same: Identifier
) -> None:
    [(subject, predicate, value)] = to_rdflib([Quad(node("s"), RDF_TYPE, term)])
    assert (subject, predicate, value) == (URIRef(EX + "s"), rdflib.RDF.type, same)
    assert value.n3() == same.n3()
    assert type(value) is type(same)


def test_a_blank_node_is_a_subject_too() -> None:
    assert list(to_rdflib([Quad(BlankNode("b"), RDF_TYPE, node("C"))]).subjects()) == [rdflib.BNode("b")]


def test_a_triple_inside_a_triple_is_refused() -> None:
    inside = Triple(node("s"), node("p"), node("o"))
    with pytest.raises(ShapesError, match=r"a triple inside a triple; write it in RDF 1\.1"):
        to_rdflib([Quad(node("s"), node("p"), inside)])


def test_iris_are_kept_from_graph_to_graph_and_literals_are_not() -> None:
    terms = RdflibTerms()
    quad = Quad(node("s"), node("p"), Literal("words", language="en"))
    assert [len(to_rdflib([quad], terms)) for _ in range(2)] == [1, 1]
    assert terms == {node("s"): URIRef(EX + "s"), node("p"): URIRef(EX + "p")}
    assert terms[node("s")] is terms[node("s")]
