"""The store that pySHACL reads from: it answers every pattern as rdflib's own does."""

import warnings
from itertools import product

import rdflib
from hypothesis import given
from hypothesis import strategies as st

from caregraph.graph.triples import Triples, graph_of

TERMS = [rdflib.URIRef(f"urn:{name}") for name in "abc"]
VALUES = [*TERMS, rdflib.Literal("1"), rdflib.Literal("1", lang="en"), rdflib.Literal(1)]
TRIPLES = st.tuples(st.sampled_from(TERMS), st.sampled_from(TERMS), st.sampled_from(VALUES))


@given(st.lists(TRIPLES, max_size=12))
def test_every_pattern_finds_what_it_finds_in_rdflibs_store(
    triples: list[tuple[rdflib.URIRef, rdflib.URIRef, rdflib.URIRef | rdflib.Literal]],
) -> None:
    ours, theirs = graph_of(triples), rdflib.Graph()
    for triple in triples:
        theirs.add(triple)
    assert len(ours) == len(theirs)
    for pattern in product([None, *TERMS], [None, *TERMS], [None, *VALUES]):
        found = list(ours.triples(pattern))
        assert len(found) == len(set(found))
        assert set(found) == set(theirs.triples(pattern))
    for subject, predicate in product([None, *TERMS], repeat=2):
        assert set(ours.objects(subject, predicate)) == set(theirs.objects(subject, predicate))
        assert len(list(ours.objects(subject, predicate, unique=True))) == len(set(theirs.objects(subject, predicate)))


def test_a_triple_can_be_added() -> None:
    graph = graph_of([])
    graph.add((TERMS[0], TERMS[1], TERMS[2]))
    assert list(graph) == [tuple(TERMS)]
    assert list(graph.subjects(TERMS[1], TERMS[2])) == [TERMS[0]]
    graph.add((TERMS[2], TERMS[1], TERMS[2]))
    assert set(graph.subjects(TERMS[1], TERMS[2])) == {TERMS[0], TERMS[2]}


def test_a_dataset_takes_the_store_for_its_default_graph() -> None:
    store = Triples()
    with warnings.catch_warnings(action="ignore"):
        dataset = rdflib.Dataset(store=store, default_union=True)
    store.load([(TERMS[0], TERMS[1], TERMS[2])])
    assert len(dataset) == 1
    assert list(dataset.triples((None, None, None))) == [tuple(TERMS)]
