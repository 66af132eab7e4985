"""The gate with a few shapes of a test's own: who is blamed for what, exactly."""

import dataclasses
from pathlib import Path

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad
from rdflib import URIRef

from caregraph.errors import ShapesError
from caregraph.graph.mapping import Mapper
from caregraph.graph.rejected import rejected_quads, result_iri
from caregraph.graph.shacl import Result, Shapes
from caregraph.graph.validation import Gate, Rejection, questions
from caregraph.graph.vocabulary import DCT_TITLE, RDFS_LABEL, SH
from caregraph.model.fact import Fact
from caregraph.model.text import Article, Span
from tests.graph.examples import ANN, article, event, judgement, post, statement
from tests.shapes.own import EX, MUST, folder_of, node, of_class

MAPPER = Mapper.load()
SOURCE = article()
POST, RESIGNED, SAID = post(SOURCE), event(SOURCE, person=ANN), statement(SOURCE)
# Nobody resigns; the value at fault is what happened, which one of a person's facts names.
NOBODY_RESIGNS = (
    "ex:S a sh:NodeShape ; sh:targetClass cg:Person ; sh:property ex:P . "
    "ex:P sh:path ( [ sh:inversePath cg:person ] cg:event ) ; sh:nodeKind sh:Literal ; sh:message 'Nobody resigns.' ."
)
NO_PERSON = "ex:S a sh:NodeShape ; sh:targetClass cg:Person ; sh:property ex:P . ex:P sh:path ex:p ; sh:minCount 1 ."
NO_ARTICLE = (
    "ex:S a sh:NodeShape ; sh:targetClass cg:Article ; sh:property ex:P . "
    "ex:P sh:path ex:p ; sh:minCount 1 ; sh:message 'No p.' ."
)
ANY_ARTICLE = (
    "ex:S a sh:NodeShape ; sh:targetClass cg:Article ; sh:property ex:P . ex:P sh:path dct:title ; sh:minCount 1 ."
)
SHORT_TITLES = "ex:S a sh:NodeShape ; sh:targetObjectsOf dct:title ; sh:maxLength 3 ; sh:message 'Too long.' ."
ASKS = NO_ARTICLE.replace("sh:minCount 1", "sh:minCount 1 ; sh:severity sh:Info")


def gate_of(place: Path, text: str) -> Gate:
    return Gate.load(MAPPER, folder_of(place, text))


def told(rejection: Rejection) -> tuple[str, Fact | None, str, str, str]:
    """A refusal without its article."""
    shape = rejection.shape.rsplit("/", 1)[-1]
    return rejection.fact_iri, rejection.fact, shape, rejection.message, rejection.value


def test_the_facts_that_name_the_value_at_fault_are_refused_and_their_persons_others_are_not(tmp_path: Path) -> None:
    verdict = gate_of(tmp_path, NOBODY_RESIGNS).check([(SOURCE, [POST, RESIGNED, SAID])])
    value = MAPPER.iris.entity(dict(RESIGNED.values)["event"])  # type: ignore[arg-type]
    assert [told(one) for one in verdict.rejections] == [
        (MAPPER.fact_iri(RESIGNED), RESIGNED, "P", "Nobody resigns.", value)
    ]
    assert verdict.accepted == {"a-1": (POST, SAID)}
    assert verdict.quads == {"a-1": MAPPER.quads(SOURCE, [POST, SAID])}


def test_without_a_value_every_fact_that_names_the_node_is_refused_and_no_other(tmp_path: Path) -> None:
    council = judgement(SOURCE)
    verdict = gate_of(tmp_path, NO_PERSON).check([(SOURCE, [POST, council, RESIGNED, SAID])])
    # In the order of their words, whatever the order in which they were found.
    assert [(one.fact, one.value) for one in verdict.rejections] == [(POST, ""), (SAID, ""), (RESIGNED, "")]
    assert verdict.accepted == {"a-1": (council,)}


def test_a_person_is_refused_in_each_article_that_names_them(tmp_path: Path) -> None:
    two = article("b-2")
    verdict = gate_of(tmp_path, NO_PERSON).check([(two, [post(two), judgement(two)]), (SOURCE, [POST])])
    assert [(one.article.key, one.fact) for one in verdict.rejections] == [("a-1", POST), ("b-2", post(two))]
    assert verdict.accepted == {"a-1": (), "b-2": (judgement(two),)}


def test_an_article_at_fault_goes_after_its_facts(tmp_path: Path) -> None:
    verdict = gate_of(tmp_path, NO_ARTICLE).check([(SOURCE, [POST]), (article("b-2"), [])])
    assert [(one.article.key, *told(one)) for one in verdict.rejections] == [
        ("a-1", MAPPER.iris.article("a-1"), None, "P", "No p.", ""),
        ("a-1", MAPPER.fact_iri(POST), POST, "P", "No p.", ""),
        ("b-2", MAPPER.iris.article("b-2"), None, "P", "No p.", ""),
    ]
    assert (verdict.accepted, verdict.quads) == ({}, {})
    assert verdict.focus_nodes == {"a-1": 1, "b-2": 1}


@pytest.mark.parametrize(
    ("text", "focus", "shape", "message"),
    [
        (SHORT_TITLES, "Example", EX + "S", "Too long."),
        (f"{MUST} ex:S sh:targetNode ex:gone .", EX + "gone", EX + "P", "No p."),
    ],
    ids=["words of no fact", "a node of no article"],
)
def test_what_no_fact_and_no_article_answers_for_is_the_fault_of_the_shapes(
    tmp_path: Path, text: str, focus: str, shape: str, message: str
) -> None:
    with pytest.raises(ShapesError) as error:
        gate_of(tmp_path, text).check([(SOURCE, [])])
    assert error.value.what == f"{focus} breaks a shape, though no fact names it: {message}"
    assert error.value.where == shape
    assert error.value.todo == "correct the reference data or the shape"


@pytest.mark.parametrize("screened", [False, True])
def test_what_only_asks_refuses_nothing(tmp_path: Path, *, screened: bool) -> None:
    gate = Gate.load(MAPPER, folder_of(tmp_path, ASKS), screened=screened)
    assert gate.check([(SOURCE, [POST])]).rejections == ()
    report = gate.judge(MAPPER.quads(SOURCE, []))
    assert (report.conforms, report.focus_nodes, report.results) == (True, 1, ())
    assert report.questions == (f"{MAPPER.iris.article('a-1')}: No p.",)


def test_only_nodes_of_the_classes_that_shapes_aim_at_are_looked_at(tmp_path: Path) -> None:
    gate = gate_of(tmp_path, ANY_ARTICLE)
    assert gate.check([(SOURCE, [POST, RESIGNED])]).focus_nodes == {"a-1": 1}
    report = gate.judge(MAPPER.quads(SOURCE, [POST]))
    assert (report.conforms, report.focus_nodes, report.results, report.questions) == (True, 1, (), ())
    nothing = gate.judge([of_class("a")])
    assert (nothing.conforms, nothing.focus_nodes, nothing.results) == (False, 0, ())


def test_no_article_is_no_fault(tmp_path: Path) -> None:
    verdict = gate_of(tmp_path, NO_ARTICLE).check([])
    assert (verdict.accepted, verdict.quads, verdict.rejections, verdict.focus_nodes) == ({}, {}, (), {})


def test_a_gate_asks_only_beside_the_shapes_that_ship_and_has_no_screen_unless_told(tmp_path: Path) -> None:
    ours, own = Gate.load(MAPPER), gate_of(tmp_path, ANY_ARTICLE)
    assert ours.asking is not None
    assert all("?" in message for message in ours.asking.messages.values())
    assert own.asking is None
    assert (ours.screen, own.screen) == (None, None)


def test_what_a_gate_remembers_does_not_make_it_another(tmp_path: Path) -> None:
    shapes = Shapes.load(folder_of(tmp_path, ANY_ARTICLE))
    used, new = Gate(MAPPER, shapes), Gate(MAPPER, shapes)
    used.check([(SOURCE, [POST])])
    assert used == new
    assert repr(used) == repr(new)


@pytest.mark.parametrize(
    ("beside", "name"),
    [
        (Quad(node("a"), node("comment"), Literal("Remark")), "Ada"),
        (Quad(node("b"), RDFS_LABEL, Literal("Bea")), "Ada"),
        (Quad(node("a"), RDFS_LABEL, node("name")), "Ada"),
        (Quad(BlankNode("a"), RDFS_LABEL, Literal("Nobody")), "Ada"),
        (Quad(node("a"), RDFS_LABEL, Literal("Adah")), "Adah"),
    ],
    ids=["another property", "another node", "a label that is no text", "a blank node", "a later label"],
)
def test_a_question_calls_its_node_by_the_labels_text(beside: Quad, name: str) -> None:
    asked = [Result(URIRef(node("a").value), "shape", "Who?", None, "Info")]
    assert questions([Quad(node("a"), RDFS_LABEL, Literal("Ada")), beside], asked) == [f"{name}: Who?"]


def test_words_of_another_place_refuse_a_fact_before_the_shapes_see_it(tmp_path: Path) -> None:
    gate = gate_of(tmp_path, NO_PERSON)
    good, span = judgement(SOURCE), POST.evidence[0]
    for bad in (Span("a-1", span.start + 1, span.end, span.text), Span("b-2", span.start, span.end, span.text)):
        wrong = dataclasses.replace(POST, evidence=(span, bad))
        verdict = gate.check([(SOURCE, [wrong, good])])
        assert [told(one) for one in verdict.rejections] == [
            (
                MAPPER.fact_iri(wrong),
                wrong,
                MAPPER.iris.shapes.rsplit("/", 1)[-1] + "evidence-opens-its-words",
                "The evidence is not the article's text between its offsets.",
                span.text,
            )
        ]
        assert verdict.accepted == {"a-1": (good,)}


def refusal(fact: Fact | None, source: Article = SOURCE, value: str = "") -> Rejection:
    iri = MAPPER.fact_iri(fact) if fact else MAPPER.iris.article(source.key)
    return Rejection(source, fact, iri, "http://example.org/P", "No p.", value)


def test_a_refused_fact_is_written_whole_and_a_refused_article_alone() -> None:
    for fact in (POST, None):
        one = refusal(fact)
        result = NamedNode(result_iri(MAPPER, one))
        quads = rejected_quads(MAPPER, [one, one])
        assert [quad for quad in quads if quad.subject != result] == MAPPER.quads(SOURCE, [fact] if fact else [])
        own = {quad.predicate.value.rsplit("#", 1)[-1]: quad.object for quad in quads if quad.subject == result}
        assert own["focusNode"] == NamedNode(one.fact_iri)
        assert own["resultMessage"] == Literal("No p.", language="en")
        assert "value" not in own
        assert len(own) == len([quad for quad in quads if quad.subject == result]) == 6


def test_each_reason_of_each_fact_has_a_result_of_its_own() -> None:
    every = [refusal(POST), refusal(POST, value="x"), refusal(None), refusal(POST, article("b-2")), refusal(SAID)]
    assert len({result_iri(MAPPER, one) for one in every}) == len(every)
    results = {quad.subject for quad in rejected_quads(MAPPER, every) if quad.predicate.value == SH + "focusNode"}
    assert results == {NamedNode(result_iri(MAPPER, one)) for one in every}
    titles = [quad for quad in rejected_quads(MAPPER, every) if quad.predicate == DCT_TITLE]
    assert len(titles) == 2
