"""What a graph says of one thing: its own triples, those that lead to it, and the words that a fact rests on."""

from collections.abc import Iterator

from pyoxigraph import NamedNode, Store, Triple

from caregraph.graph.store import merged_graph


def description(store: Store, node: NamedNode, base: str) -> Iterator[Triple]:
    """A node, its assertions with their evidence if it is a fact, and the triples that lead to it; some twice."""
    terms = [NamedNode(f"{base}ontology#{name}") for name in ("fact", "evidence")]
    graph = merged_graph(store)
    yield from (quad.triple for quad in store.quads_for_pattern(node, None, None, graph))
    for assertion in store.quads_for_pattern(None, terms[0], node, graph):
        yield from (quad.triple for quad in store.quads_for_pattern(assertion.subject, None, None, graph))
        for words in store.quads_for_pattern(assertion.subject, terms[1], None, graph):
            if isinstance(words.object, NamedNode):
                yield from (quad.triple for quad in store.quads_for_pattern(words.object, None, None, graph))
    yield from (quad.triple for quad in store.quads_for_pattern(None, None, node, graph))


def contents(store: Store, graph: NamedNode) -> Iterator[Triple]:
    """All that stands in a named graph."""
    yield from (quad.triple for quad in store.quads_for_pattern(None, None, None, graph))
