import dataclasses
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad
from rdflib import URIRef

from caregraph.errors import ShapesError
from caregraph.graph.mapping import Mapper
from caregraph.graph.rejected import rejected_quads, result_iri
from caregraph.graph.shacl import Result
from caregraph.graph.validation import Gate, questions
from caregraph.graph.vocabulary import RDF_TYPE, RDFS_LABEL, SH
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Person, Term
from caregraph.model.fact import Certainty, Fact
from caregraph.model.text import Article, Span
from tests.graph.examples import article, event, intervention, judgement, measure, one_of_each, post, promise, statement

ABOLISHED, NOT_YET = Council("cumbria", "Cumbria"), Council("cumberland", "Cumberland")


@pytest.fixture(scope="module", params=[False, True], ids=["pyshacl", "shifty first"])
def gate(request: pytest.FixtureRequest) -> Gate:
    return Gate.load(Mapper.load(), screened=request.param)


def test_what_conforms_passes_whole(gate: Gate) -> None:
    source = article()
    verdict = gate.check([(source, one_of_each(source))])
    assert verdict.rejections == ()
    assert verdict.accepted == {"a-1": tuple(one_of_each(source))}


def test_what_passes_conforms_as_a_graph_on_its_own(gate: Gate) -> None:
    source = article()
    report = gate.judge(graph_of(gate, source, one_of_each(source)))
    assert report.conforms, report.results
    assert report.focus_nodes > 7


SEEDED: list[tuple[str, Callable[[Article], Fact]]] = [
    ("judgement-council", lambda a: judgement(a, council=Council("nowhere", "Nowhere"))),
    ("judgement-grade", lambda a: judgement(a, grade=Term.of("grade", "splendid"))),
    ("judgement-not-after-publication", lambda a: judgement(a, date=PartialDate(2016, 3))),
    ("intervention-not-after-publication", lambda a: intervention(a, date=PartialDate(2017))),
    ("council-not-over", lambda a: intervention(a, Certainty.PLANNED, council=ABOLISHED, date=PartialDate(2024))),
    ("council-begun", lambda a: judgement(a, council=NOT_YET)),
    ("judgement-area-scheme", lambda a: judgement(a, area=Term.of("role", "leader"))),
    ("judgement-inspector", lambda a: judgement(a, inspector="the inspectors")),
    ("post-tenure", lambda a: post(a, tenure=Term.of("tenure", "eternal"))),
    ("post-start-before-end", lambda a: post(a, end=PartialDate(2013))),
    ("post-organisation", lambda a: post(a, organisation=Person("Bob Sample"))),
    ("person-name", lambda a: post(a, person=Person("Ann"))),
    ("person-name", lambda a: event(a, person=Person("Table 7"))),
    ("event-event", lambda a: event(a, event=Term.of("event-kind", "promoted"))),
    ("intervention-kind", lambda a: intervention(a, kind=Term.of("intervention-kind", "letter"))),
    ("statement-quote", lambda a: statement(a, quote="Yes")),
    ("promise-council", lambda a: promise(a, council=Council("nowhere", "Nowhere"))),
    ("promise-amount", lambda a: promise(a, amount=Decimal(0))),
    ("measure-amount", lambda a: measure(a, amount=Decimal(0))),
    ("evidence-inside-article", lambda a: beyond(judgement(a), a)),
    ("evidence-start", lambda a: with_span(judgement(a), Span(a.key, 9, 9, ""))),
]


@pytest.mark.parametrize(("shape", "make"), SEEDED, ids=[f"{number}-{name}" for number, (name, _) in enumerate(SEEDED)])
def test_a_violation_is_refused_with_its_reason_and_nothing_else_is(
    gate: Gate, shape: str, make: Callable[[Article], Fact]
) -> None:
    source, bystander = article(), article("bystander")
    bad = make(source)
    # Offsets that SHACL would catch are caught by the slice first; a graph is judged as a whole to see the shape work.
    results = {result.shape.rsplit("#", 1)[-1] for result in gate.judge(graph_of(gate, source, [bad])).results}
    assert shape in results
    others = tuple(good for good in one_of_each(source) if good.kind != bad.kind)
    verdict = gate.check([(source, [*others, bad]), (bystander, one_of_each(bystander))])
    assert {refusal.fact for refusal in verdict.rejections} == {bad}
    assert verdict.accepted == {"a-1": others, "bystander": tuple(one_of_each(bystander))}
    if not shape.startswith("evidence"):
        assert shape in {refusal.shape.rsplit("#", 1)[-1] for refusal in verdict.rejections}
        assert all(refusal.message.endswith(".") for refusal in verdict.rejections)


@pytest.mark.parametrize(
    "span", [Span("a-1", 0, 8, "Somebody"), Span("a-1", 0, 7, "Kirklees"), Span("other", 0, 8, "Kirklees")]
)
def test_evidence_that_is_not_the_articles_text_is_refused(gate: Gate, span: Span) -> None:
    source = article()
    bad = with_span(judgement(source), span)
    verdict = gate.check([(source, [bad, post(source)])])
    (refusal,) = verdict.rejections
    assert (refusal.fact, refusal.value) == (bad, span.text)
    assert refusal.shape == gate.mapper.iris.shapes + "evidence-opens-its-words"
    assert verdict.accepted == {"a-1": (post(source),)}


@pytest.mark.parametrize(
    "good",
    [
        lambda a: judgement(a, Certainty.PLANNED, date=PartialDate(2017)),
        lambda a: event(a, date=PartialDate(2016, 4)),
        lambda a: intervention(a, council=ABOLISHED, date=PartialDate(2015)),
        lambda a: judgement(a, date=PartialDate(2016)),
        lambda a: statement(a, speaker=Council("kirklees", "Kirklees")),
    ],
)
def test_a_look_alike_passes(gate: Gate, good: Callable[[Article], Fact]) -> None:
    source = article()
    assert gate.check([(source, [good(source)])]).rejections == ()


def test_a_fact_of_two_articles_is_refused_only_where_it_is_at_fault(gate: Gate) -> None:
    early, late = dataclasses.replace(article("early"), published=PartialDate(2015)), article("late")
    verdict = gate.check([(early, [judgement(early)]), (late, [judgement(late)])])
    assert {refusal.article.key for refusal in verdict.rejections} == {"early"}
    assert verdict.accepted == {"early": (), "late": (judgement(late),)}


def test_an_article_that_is_itself_at_fault_is_left_out(gate: Gate) -> None:
    broken = dataclasses.replace(article("broken"), sha256="none")
    verdict = gate.check([(broken, [post(broken)]), (article(), [])])
    assert verdict.accepted == {"a-1": ()}
    assert {refusal.shape.rsplit("#", 1)[-1] for refusal in verdict.rejections} == {"article-sha256"}


def test_focus_nodes_are_what_the_shapes_look_at(gate: Gate) -> None:
    # The article, the fact, its assertion and its words; the council is described with the reference data.
    assert gate.check([(article(), [judgement(article())])]).focus_nodes == {"a-1": 4}


def test_a_question_names_its_node_as_the_graph_does(gate: Gate) -> None:
    source = article()
    one, two = NamedNode("https://example.org/one"), NamedNode("https://example.org/two")
    named = [Quad(one, RDFS_LABEL, Literal("One")), Quad(two, RDFS_LABEL, Literal("Two"))]
    results = [Result(URIRef(node), "shape", "It is asked after.", None, severity) for node, severity in ASKED]
    assert questions([*gate.mapper.quads(source, []), *named], results) == [
        "One: It is asked after.",
        "https://example.org/three: It is asked after.",
    ]


ASKED = (
    ("https://example.org/one", "Info"),
    ("https://example.org/two", "Violation"),
    ("https://example.org/three", "Warning"),
)


def test_focus_nodes_are_counted_whatever_the_batches(gate: Gate) -> None:
    pairs = [(source, one_of_each(source)) for source in (article("one"), article("two"))]
    one, two = (gate.check([pair]).focus_nodes for pair in pairs)
    assert gate.check(pairs).focus_nodes == one | two
    assert min((one | two).values()) > 20


@pytest.mark.parametrize("size", [5, 100])
def test_batches_come_to_what_one_run_of_pyshacl_over_the_whole_graph_does(gate: Gate, size: int) -> None:
    """An archive in which every other article holds a fact that breaks a shape, and all name the same people."""
    made = [make for name, make in SEEDED if not name.startswith("evidence")]
    sources = [article(f"a-{number}") for number in range(2 * len(made))]
    planted = {source.key: make(source) for source, make in zip(sources[::2], made, strict=True)}
    found = [(one, one_of_each(one) if one.key not in planted else beside(planted[one.key], one)) for one in sources]
    verdicts = [gate.check(found[start : start + size]) for start in range(0, len(found), size)]
    refused = {(one.article.key, one.fact) for verdict in verdicts for one in verdict.rejections}
    reasons = {(one.shape, one.value) for verdict in verdicts for one in verdict.rejections}
    facts = [fact for _, told in found for fact in told]
    described = gate.mapper.reference.quads(gate.mapper.mentioned(facts))
    whole = gate.judge([*described, *(quad for one, told in found for quad in gate.mapper.quads(one, told))])
    assert reasons == {(one.shape, "" if one.value is None else str(one.value)) for one in whole.results}
    assert refused == set(planted.items())
    left = [quad for verdict in verdicts for quads in verdict.quads.values() for quad in quads]
    assert gate.judge([*described, *left]).conforms


def beside(bad: Fact, source: Article) -> list[Fact]:
    """A fact among others of other kinds."""
    return [bad, *(good for good in one_of_each(source) if good.kind != bad.kind)]


def test_an_empty_graph_never_passes_for_a_valid_one(gate: Gate) -> None:
    report = gate.judge([])
    assert (report.conforms, report.focus_nodes) == (False, 0)


def test_a_folder_without_shapes_is_told_apart(gate: Gate, tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(ShapesError, match="no shapes"):
        Gate.load(gate.mapper, tmp_path_factory.mktemp("empty"))


@pytest.mark.parametrize("constraint", ['sh:pattern "("', 'sh:minCount "one"'])
def test_shapes_that_cannot_be_applied_are_an_error_in_words(gate: Gate, constraint: str, tmp_path: Path) -> None:
    (tmp_path / "broken.ttl").write_text(
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix cg: <https://w3id.org/caregraph/ontology#> .\n"
        f"cg:S a sh:NodeShape ; sh:targetClass cg:Article ; sh:property [ sh:path cg:sha256 ; {constraint} ] ."
    )
    own = Gate.load(gate.mapper, tmp_path)
    with pytest.raises(ShapesError, match="pySHACL cannot apply the shapes"):
        own.judge(gate.mapper.quads(article(), []))


def test_a_screen_stands_before_the_gate_where_it_is_asked_for(gate: Gate) -> None:
    assert [Gate.load(gate.mapper, screened=asked).screen is None for asked in (True, False)] == [False, True]


def test_a_shape_without_a_message_is_told_in_the_words_of_pyshacl(gate: Gate, tmp_path: Path) -> None:
    (tmp_path / "silent.ttl").write_text(
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix cg: <https://w3id.org/caregraph/ontology#> .\n"
        "cg:S a sh:NodeShape ; sh:targetClass cg:Article ; sh:property cg:P . cg:P sh:path cg:none ; sh:minCount 1 ."
    )
    [result] = Gate.load(gate.mapper, tmp_path).judge(gate.mapper.quads(article(), [])).results
    assert "Less than 1 values" in result.message


def test_what_is_refused_is_written_with_its_reason(gate: Gate) -> None:
    source = article()
    verdict = gate.check([(source, [statement(source, quote="Yes")])])
    [fact], quads = verdict.rejections, rejected_quads(gate.mapper, verdict.rejections)
    result = NamedNode(result_iri(gate.mapper, fact))
    assert re.fullmatch(r".*/id/rejection/[0-9a-f]{16}", result.value)
    told = {quad.predicate.value: quad.object for quad in quads if quad.subject == result}
    assert "at least eight characters" in told.pop(SH + "resultMessage").value  # type: ignore[union-attr]
    assert told == {
        RDF_TYPE.value: NamedNode(SH + "ValidationResult"),
        SH + "focusNode": NamedNode(fact.fact_iri),
        SH + "sourceShape": NamedNode(f"{gate.mapper.iris.shapes}statement-quote"),
        SH + "resultSeverity": NamedNode(SH + "Violation"),
        SH + "value": Literal("Yes"),
        "http://purl.org/dc/terms/source": NamedNode(gate.mapper.iris.article("a-1")),
    }
    assert {*graph_of(gate, source, [statement(source, quote="Yes")])} & {*quads}
    assert {quad.graph_name for quad in quads} == {NamedNode(gate.mapper.iris.article("a-1"))}


def graph_of(gate: Gate, source: Article, facts: list[Fact]) -> list[Quad]:
    return gate.mapper.quads(source, facts) + gate.mapper.reference.quads(gate.mapper.mentioned(facts))


def with_span(fact: Fact, span: Span) -> Fact:
    return dataclasses.replace(fact, evidence=(span,))


def beyond(fact: Fact, source: Article) -> Fact:
    return with_span(fact, Span(source.key, 0, len(source.text) + 1, source.text))
