"""The ledger in the graph: provenance of every correction, nothing lost, and each article's part its own."""

from collections.abc import Iterable, Sequence

import hypothesis.strategies as st
import pyoxigraph
import pytest
from hypothesis import given, settings
from pyoxigraph import Literal, NamedNode, Quad, Store

from caregraph.graph.ledger import ledger_quads, short_name, standing
from caregraph.graph.mapping import Mapper
from caregraph.graph.validation import Gate
from caregraph.graph.vocabulary import PROV
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.fact import Certainty, Fact
from caregraph.model.text import Article
from tests.graph.examples import article, event, intervention, judgement, measure, one_of_each, post, statement
from tests.identity.test_correcting import Entry, changed, corrected, entry, ledger

MAPPER = Mapper.load()
ID = f"{MAPPER.iris.base}id/"
ONE = article("a-1")
JUDGED = judgement(ONE)
LEDGER_GRAPH = NamedNode(MAPPER.iris.graph("ledger"))


def published(articles: Iterable[tuple[Article, Sequence[Fact]]], *entries: Entry) -> set[Quad]:
    """What a build of these articles with these corrections would publish, as long as the gate refuses nothing."""
    told = list(articles)
    found = corrected(ledger(*entries), told)
    quads = [quad for source, _ in told for quad in MAPPER.quads(source, found.facts[source.key])]
    revisions = standing(found.revisions, found.facts)
    all_facts = [fact for facts in found.facts.values() for fact in facts]
    all_facts += [fact for revision in revisions for fact in revision.facts()]
    quads += ledger_quads(MAPPER, revisions, found.people)
    return {*quads, *MAPPER.reference.quads(MAPPER.mentioned(all_facts))}


def asked(quads: Iterable[Quad], variables: str, pattern: str) -> list[tuple[str, ...]]:
    store = Store()
    store.bulk_extend(Quad(quad.subject, quad.predicate, quad.object) for quad in quads)
    prefixes = f"PREFIX prov: <{PROV}> PREFIX cg: <{MAPPER.iris.ontology}> PREFIX dcterms: <http://purl.org/dc/terms/>"
    prefixes += " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
    found = store.query(f"{prefixes} SELECT DISTINCT {variables} {{ {pattern} }}")
    assert isinstance(found, pyoxigraph.QuerySolutions)
    return [tuple(getattr(value, "value", "") for value in row) for row in found]


def test_a_rejected_fact_is_a_revision_with_author_reason_and_day() -> None:
    quads = published([(ONE, [JUDGED])], entry("reject", JUDGED))
    rejected, extracted = fact_node(judgement(ONE, Certainty.REJECTED)).value, fact_node(JUDGED).value
    pattern = "?new a cg:Fact ; prov:wasRevisionOf ?old ; prov:wasAttributedTo/rdfs:label ?who . ?old a cg:ReplacedFact"
    assert asked(quads, "?new ?old ?who", pattern) == [(rejected, extracted, "Jo Example")]
    pattern = "?c a cg:Correction ; cg:reason ?why ; dcterms:created ?day ; cg:ledTo/cg:fact ?new ; cg:action ?what"
    assert asked(quads, "?what ?new ?why ?day", pattern) == [("reject", rejected, "seen", "2026-11-20")]


def test_what_was_extracted_is_all_there_beside_the_correction() -> None:
    quads = published([(ONE, [JUDGED])], changed(JUDGED, "date", "2015-12"), changed(JUDGED, "inspector", "none"))
    before = {(q.predicate, q.object) for q in published([(ONE, [JUDGED])]) if q.subject == assertion(JUDGED)}
    before |= {(q.predicate, q.object) for q in published([(ONE, [JUDGED])]) if q.subject == fact_node(JUDGED)}
    [old] = {q.subject for q in quads if q.predicate.value.endswith("#replacedFact")}
    after = {(q.predicate, q.object) for q in quads if q.subject in (old, fact_node(JUDGED))}
    lost = {predicate.value.rpartition("#")[2] for predicate, _ in before - after}
    assert lost == {"type", "fact", "firstEvidence", "dateFrom", "dateTo", "notAfter"}


def test_what_only_the_replaced_fact_names_keeps_its_label() -> None:
    told = post(ONE, role=Term.of("role", "lighthouse keeper"), person=Person("Bo Fictus"))
    quads = published([(ONE, [told])], changed(told, "role", "chief executive"), changed(told, "person", "Ann Example"))
    labels = {str(quad.object) for quad in quads if quad.predicate.value.lower().endswith("label")}
    assert {'"lighthouse keeper"@en', '"Bo Fictus"'} <= labels


def fact_node(fact: Fact) -> NamedNode:
    return NamedNode(MAPPER.fact_iri(fact))


def assertion(fact: Fact) -> NamedNode:
    return NamedNode(MAPPER.iris.assertion(fact.article, short_name(fact).split(":")[1]))


def test_a_role_that_only_the_article_adds_leaves_the_fact_its_iri() -> None:
    quads = published([(ONE, [post(ONE)])], changed(post(ONE), "tenure", "former"))
    assert not [q for q in quads if q.predicate.value.endswith("wasRevisionOf") and q.subject == fact_node(post(ONE))]
    pattern = (
        "?new cg:tenure ?now ; cg:fact ?fact ; prov:wasRevisionOf ?old . ?old cg:tenure ?before ; cg:replacedFact ?fact"
    )
    [row] = asked(quads, "?before ?now", pattern)
    assert [value.rsplit("/", 1)[1] for value in row] == ["current", "former"]


def test_an_accepted_fact_has_who_and_why_and_no_revision() -> None:
    quads = published([(ONE, [JUDGED])], entry("accept", JUDGED))
    assert not [q for q in quads if q.predicate.value.endswith("wasRevisionOf")]
    assert asked(quads, "?fact ?what", "?c cg:ledTo/cg:fact ?fact ; cg:action ?what") == [
        (MAPPER.fact_iri(JUDGED), "accept")
    ]


def test_steps_hang_together() -> None:
    middle = judgement(ONE, date=PartialDate(2015))
    last = judgement(ONE, Certainty.REJECTED, date=PartialDate(2015))
    quads = published([(ONE, [JUDGED])], changed(JUDGED, "date", "2015"), entry("reject", middle))
    [row] = asked(quads, "?a ?b ?c", "?c prov:wasRevisionOf ?b . ?b prov:wasRevisionOf ?a . ?c a cg:Fact")
    assert set(row) == {MAPPER.fact_iri(one) for one in (JUDGED, middle, last)}
    assert len(asked(quads, "?c ?x ?y", "?c cg:ledTo ?x . ?x prov:wasRevisionOf ?y . ?y a cg:ReplacedAssertion")) == 2


def test_a_corrected_fact_joins_the_one_that_its_article_states_anyway() -> None:
    other = judgement(ONE, date=PartialDate(2015))
    quads = published([(ONE, [JUDGED, other])], changed(JUDGED, "date", "2015"))
    assert len(asked(quads, "?a", "?a a cg:JudgementAssertion")) == 1
    assert Gate.load(MAPPER).judge(quads).conforms


def test_a_fact_that_another_article_still_states_stays_a_fact() -> None:
    two = article("b-2")
    quads = published([(ONE, [JUDGED]), (two, [judgement(two)])], entry("reject", JUDGED, article="a-1"))
    assert asked(quads, "?a", f"<{MAPPER.fact_iri(JUDGED)}> a cg:Fact, cg:ReplacedFact ; cg:article ?a") == [
        (f"{ID}article/b-2",)
    ]


def test_an_outcome_that_the_gate_refuses_leaves_no_trace_in_the_ledger_graph() -> None:
    found = corrected(ledger(entry("reject", JUDGED)), [(ONE, [JUDGED])])
    assert standing(found.revisions, {"a-1": []}) == standing(found.revisions, {}) == []
    assert len(standing(found.revisions, found.facts)) == 1


def test_what_was_extracted_may_break_shapes_that_the_correction_keeps() -> None:
    source = article("a-1")
    unborn = judgement(source, council=Council("westmorland-and-furness", "Westmorland and Furness"))
    numbered = post(source, person=Person("Ann Example 7"))
    gate = Gate.load(MAPPER)
    assert len(gate.check([(source, [unborn, numbered])]).rejections) == 2
    entries = changed(unborn, "council", "Cumbria"), changed(numbered, "person", "Ann Example")
    quads = published([(source, [unborn, numbered])], *entries)
    assert [result.message for result in gate.judge(quads).results] == []


PEOPLE = entry("different", person="person:ann-example", other="person:cy-model")


def test_a_decision_about_people_is_in_the_graph_where_both_are_named() -> None:
    both = published([(ONE, [post(ONE), event(ONE)])], PEOPLE)
    pattern = "?c cg:decidedPerson ?a ; cg:otherPerson ?b ; cg:action ?what"
    assert asked(both, "?a ?b ?what", pattern) == [(f"{ID}person/ann-example", f"{ID}person/cy-model", "different")]
    assert not [quad for quad in published([(ONE, [post(ONE)])], PEOPLE) if quad.graph_name == LEDGER_GRAPH]


# what rests on what


def pool(source: Article) -> list[Fact]:
    """Facts that a made-up article may state; several articles share them. A kind that joins later comes last."""
    return [
        judgement(source, Certainty.PLANNED),
        judgement(source, Certainty.REPORTED, inspector=Body.named("Example Inspectors")),
        judgement(source, date=PartialDate(2015)),
        intervention(source, Certainty.DENIED),
        post(source, person=Person("Di Sample")),
        event(source, date=PartialDate(2016, 1)),
        statement(source, speaker=Person("Bob Sample")),
        measure(source, council=Council("leeds", "Leeds")),
        *one_of_each(source),
    ]


KEYS = ("a-1", "b-2", "c-3", "d-4")
FACTS = len(pool(ONE))
DECISIONS = [
    *(entry("reject", pool(ONE)[number]) for number in (3, 8, 11, 14)),
    *(entry("accept", pool(ONE)[number]) for number in (0, 6, 7, 9)),
    changed(post(ONE, person=Person("Di Sample")), "person", "Ann Example"),
    changed(judgement(ONE, date=PartialDate(2015)), "date", "2014"),
    entry("reject", judgement(ONE, date=PartialDate(2014)), article="b-2"),
    changed(statement(ONE), "speaker", "Bob Sample", article="c-3"),
    changed(event(ONE, date=PartialDate(2016, 1)), "date", "none"),
]
ARTICLES = st.fixed_dictionaries({key: st.sets(st.integers(0, FACTS - 1)) for key in KEYS})
LEDGERS = st.lists(st.sampled_from(range(len(DECISIONS))), unique=True)


@settings(max_examples=60)
@given(stated=ARTICLES, decided=LEDGERS, left_out=st.sets(st.sampled_from(KEYS)))
def test_the_graph_is_what_each_article_contributes(
    stated: dict[str, set[int]], decided: list[int], left_out: set[str]
) -> None:
    entries = [DECISIONS[number] for number in decided]
    sources = {key: article(key) for key in KEYS}
    told = {key: (sources[key], [pool(sources[key])[number] for number in sorted(stated[key])]) for key in KEYS}
    alone = {key: published([told[key]], *entries) for key in KEYS}
    kept = [key for key in KEYS if key not in left_out]
    assert published([told[key] for key in kept], *entries) == set[Quad]().union(*(alone[key] for key in kept))
    resting = set[Quad]().union(*alone.values()) - set[Quad]().union(*(alone[key] for key in kept))
    whole = published(told.values(), *entries)
    assert published([told[key] for key in kept], *entries) == whole - resting


@pytest.mark.parametrize("key", KEYS)
def test_the_decisions_of_the_property_do_something(key: str) -> None:
    source = article(key)
    assert len([q for q in published([(source, pool(source))], *DECISIONS) if q.graph_name == LEDGER_GRAPH]) > 100


def test_all_decisions_at_once_conform() -> None:
    quads = published([(article(key), pool(article(key))) for key in KEYS], *DECISIONS)
    assert [result.message for result in Gate.load(MAPPER).judge(quads).results] == []
    texts = {q.object.value for q in quads if isinstance(q.object, Literal)}
    assert "Jo Example" in texts
