import dataclasses
import io
import random

import pytest
import rdflib
from pyoxigraph import BlankNode, NamedNode, Quad, RdfFormat, Store

from caregraph.graph.identity import identity_quads
from caregraph.graph.mapping import Mapper
from caregraph.graph.nquads import sorted_nquads
from caregraph.graph.turtle import write_turtle
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.fact import Certainty
from caregraph.model.identity import UnsurePair
from tests.graph.examples import ANN, TEXT, article, event, fact, judgement, one_of_each, post


@pytest.fixture(scope="module")
def mapper() -> Mapper:
    return Mapper.load()


def objects(quads: list[Quad], subject: str, predicate: str) -> set[str]:
    return {
        getattr(quad.object, "value", "")
        for quad in quads
        if quad.subject.value == subject and quad.predicate.value.endswith(predicate)  # type: ignore[union-attr]
    }


def of_class(quads: list[Quad], name: str) -> list[str]:
    return [quad.subject.value for quad in quads if str(quad.object).endswith(f"#{name}>")]  # type: ignore[union-attr]


def test_nothing_is_a_blank_node_and_all_lies_in_the_articles_graph(mapper: Mapper) -> None:
    source = article()
    quads = mapper.quads(source, one_of_each(source))
    assert not any(isinstance(term, BlankNode) for quad in quads for term in (quad.subject, quad.object))
    assert {str(quad.graph_name) for quad in quads} == {f"<{mapper.iris.article('a-1')}>"}


def test_a_fact_stated_by_two_articles_is_one_node_with_two_pieces_of_evidence(mapper: Mapper) -> None:
    one, two = article("one"), article("two")
    quads = mapper.quads(one, [judgement(one)]) + mapper.quads(two, [judgement(two)])
    (node,) = set(of_class(quads, "Judgement"))
    assert len(objects(quads, node, "#evidence")) == 2
    assert len(objects(quads, node, "#article")) == 2
    assert len(set(of_class(quads, "JudgementAssertion"))) == 2


def test_what_reference_data_describe_has_the_wider_classes_too(mapper: Mapper) -> None:
    council = mapper.iris.entity(Council("kirklees", "Kirklees"))
    types = objects([*mapper.reference.quads({council})], council, "#type")
    assert types == {mapper.iris.ontology + name for name in ("LocalAuthority", "Organisation")}


def test_only_another_form_of_a_name_is_told_beside_it(mapper: Mapper) -> None:
    source = article()
    for written, forms in (("", set()), ("A Example", {"A Example"})):
        quads = mapper.quads(source, [post(source, person=dataclasses.replace(ANN, written=written))])
        (person,) = of_class(quads, "Person")
        assert objects(quads, person, "/name") == {"Ann Example"}
        assert objects(quads, person, "#altLabel") == forms


def test_a_fact_stated_twice_in_one_article_is_one_assertion_that_knows_its_first_words(mapper: Mapper) -> None:
    source = article()
    later = fact(source, "post", "chief executive", **dict(post(source).values))
    quads = mapper.quads(source, [later, post(source)])
    (assertion,) = of_class(quads, "PostAssertion")
    start = TEXT.index("Ann Example")
    assert len(objects(quads, assertion, "#evidence")) == 2
    assert objects(quads, assertion, "#firstEvidence") == {mapper.iris.evidence(source.span(start, start + 32))}


def test_where_one_article_differs_with_itself_the_first_telling_counts(mapper: Mapper) -> None:
    source = article()
    former = {**dict(post(source).values), "tenure": Term("tenure", "former", "former")}
    later = fact(source, "post", "chief executive", **former)
    quads = mapper.quads(source, [later, post(source)])
    (assertion,) = of_class(quads, "PostAssertion")
    assert objects(quads, assertion, "#tenure") == {f"{mapper.iris.base}id/tenure/current"}


@pytest.mark.parametrize("certainty", [Certainty.PLANNED, Certainty.DENIED, Certainty.HYPOTHETICAL])
def test_what_is_not_asserted_is_another_node(mapper: Mapper, certainty: Certainty) -> None:
    source = article()
    assert mapper.fact_iri(judgement(source, certainty)) != mapper.fact_iri(judgement(source))


def test_a_reported_fact_is_the_node_of_the_stated_one(mapper: Mapper) -> None:
    source = article()
    assert mapper.fact_iri(judgement(source, Certainty.REPORTED)) == mapper.fact_iri(judgement(source))


def test_what_an_article_adds_stands_on_its_assertion_and_not_on_the_fact(mapper: Mapper) -> None:
    source = article()
    quads = mapper.quads(source, [post(source)])
    (node,), (assertion,) = of_class(quads, "Post"), of_class(quads, "PostAssertion")
    assert not objects(quads, node, "#tenure")
    assert objects(quads, assertion, "#startDate") == {"2014"}
    assert objects(quads, assertion, "#startDateTo") == {"2014-12-31"}


def test_dates_keep_their_precision_beside_their_bounds(mapper: Mapper) -> None:
    source = article()
    quads = mapper.quads(source, [judgement(source, date=PartialDate(2016, 2))])
    (node,) = of_class(quads, "Judgement")
    found = [objects(quads, node, f"#{name}") for name in ("date", "dateFrom", "dateTo")]
    assert found == [{"2016-02"}, {"2016-02-01"}, {"2016-02-29"}]


def test_labels_leave_out_what_is_not_told(mapper: Mapper) -> None:
    source = article()
    values = {name: value for name, value in judgement(source).values if name != "date"}
    quads = mapper.quads(source, [fact(source, "judgement", "Kirklees", **values)])
    assert "Kirklees: overall judged inadequate" in {getattr(quad.object, "value", "") for quad in quads}


def test_what_the_reference_data_knows_is_described_once_and_apart(mapper: Mapper) -> None:
    source = article()
    facts = one_of_each(source)
    council = mapper.iris.entity(Council("kirklees", "Kirklees"))
    own, known = mapper.quads(source, facts), mapper.reference.quads(mapper.mentioned(facts))
    assert not any(quad.subject.value == council for quad in own)  # type: ignore[union-attr]
    assert objects(known, council, "#gssCode") == {"E08000034"}
    assert any(objects(own, mapper.iris.entity(ANN), "/name"))


def test_an_abolished_councils_successors_come_with_it(mapper: Mapper) -> None:
    known = mapper.reference.quads([mapper.iris.entity(Council("cumbria", "Cumbria"))])
    assert {quad.subject.value.rsplit("/", 1)[-1] for quad in known} >= {"cumberland", "westmorland-and-furness"}  # type: ignore[union-attr]


def test_an_unknown_body_is_described_by_the_article(mapper: Mapper) -> None:
    source = article()
    body = Body("bright-homes", "Bright Homes", known=False)
    quads = mapper.quads(source, [post(source, organisation=body)])
    assert mapper.iris.entity(body) in of_class(quads, "Organisation")


def test_the_order_of_articles_and_facts_does_not_show(mapper: Mapper) -> None:
    pairs = [(source, one_of_each(source)) for source in (article(f"a-{number}") for number in range(5))]
    pairs[0][1].append(dataclasses.replace(post(pairs[0][0], tenure=Term("tenure", "former", "former")), rule="other"))
    straight = written([quad for source, facts in pairs for quad in mapper.quads(source, facts)])
    shuffler = random.Random(7)  # noqa: S311 (an order to try, no secret)
    shuffler.shuffle(pairs)
    for _, facts in pairs:
        shuffler.shuffle(facts)
    shuffled = [quad for source, facts in pairs for quad in mapper.quads(source, facts)]
    shuffler.shuffle(shuffled)
    assert written(shuffled) == straight


def test_rdflib_and_oxigraph_read_the_same_triples(mapper: Mapper) -> None:
    source = article("kéy/with “odd” marks")
    facts = [*one_of_each(source), post(source, person=Person("Siân O’Example"))]
    quads = mapper.quads(source, facts) + mapper.reference.quads(mapper.mentioned(facts))
    turtle, _ = written(quads)
    store = Store()
    store.load(turtle, format=RdfFormat.TURTLE)
    expected = {(quad.subject, quad.predicate, quad.object) for quad in quads}
    assert len(rdflib.Graph().parse(data=turtle, format="turtle")) == len(store) == len(expected)
    assert {(quad.subject, quad.predicate, quad.object) for quad in store} == expected


def test_another_base_moves_every_iri_of_ours() -> None:
    mapper = Mapper.load("https://example.org/care/")
    source = article()
    facts = one_of_each(source)
    quads = mapper.quads(source, facts) + mapper.reference.quads(mapper.mentioned(facts))
    turtle, _ = written(quads, mapper.iris.base)
    assert b"w3id.org/caregraph" not in turtle
    assert b"<https://example.org/care/id/council/>" in turtle


def written(quads: list[Quad], base: str = DEFAULT_BASE) -> tuple[bytes, bytes]:
    out = io.BytesIO()
    write_turtle(quads, out, base=base)
    return out.getvalue(), sorted_nquads(quads)


def test_a_pair_whose_words_are_not_published_is_not_either() -> None:
    source = article()
    stated, other = post(source), event(source)
    pair = UnsurePair(ANN, Person("Cy Model"), ("the same name",), ("a move",), stated.evidence, other.evidence)
    mapper = Mapper.load()
    assert identity_quads(mapper, [pair], stated.evidence) == []
    assert {quad.graph_name for quad in identity_quads(mapper, [pair], [*stated.evidence, *other.evidence])} == {
        NamedNode("https://w3id.org/caregraph/id/graph/identity")
    }
