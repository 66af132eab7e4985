"""What a graph says of one thing, and of all that one article contributes."""

from pyoxigraph import NamedNode, Quad, Store

from caregraph.graph.description import contents, description
from caregraph.graph.mapping import Mapper
from tests.graph.examples import article, judgement, post

MAPPER = Mapper.load()
SOURCE = article()
QUADS = MAPPER.quads(SOURCE, [judgement(SOURCE), post(SOURCE)])


def test_a_fact_is_told_with_its_assertions_and_their_words() -> None:
    store = Store()
    store.bulk_extend(Quad(*quad.triple) for quad in QUADS)
    fact = NamedNode(MAPPER.fact_iri(judgement(SOURCE)))
    alone = MAPPER.quads(SOURCE, [judgement(SOURCE)])
    about = {quad.triple for quad in alone if "/id/article/" not in str(quad.subject)}
    assert {*description(store, fact, MAPPER.iris.base)} == about


def test_the_contents_of_a_graph_are_all_that_stands_in_it() -> None:
    store = Store()
    other = article("other")
    store.bulk_extend([*QUADS, *MAPPER.quads(other, [judgement(other)])])
    assert {*contents(store, NamedNode(MAPPER.iris.article(SOURCE.key)))} == {quad.triple for quad in QUADS}
