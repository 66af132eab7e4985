"""Counts as RDF, in the graph of the article that tells them."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad

from caregraph.graph import vocabulary as v
from caregraph.graph.mapping import Edge, Mapper
from caregraph.graph.terms import date_literal, integer
from caregraph.model.count import Count


def count_quads(mapper: Mapper, counts: Iterable[Count]) -> list[Quad]:
    """All that counts contribute; Mapper.quads describes their articles."""
    found: dict[Quad, None] = {}
    for count in counts:
        graph = NamedNode(mapper.iris.article(count.article))
        node = _node(mapper, count)
        found |= {Quad(node, *edge, graph): None for edge in _edges(mapper, count, graph)}
        for span in count.evidence:
            evidence = NamedNode(mapper.iris.evidence(span))
            found |= {Quad(evidence, *edge, graph): None for edge in mapper.words(span, graph)}
    return list(found)


def counted_terms(mapper: Mapper, counts: Iterable[Count]) -> set[str]:
    """The IRIs of the grades and areas that counts name; Reference.quads describes them."""
    return {mapper.iris.entity(term) for count in counts for term in (count.grade, count.area) if term}


def _node(mapper: Mapper, count: Count) -> NamedNode:
    return NamedNode(mapper.iris.count(count.article, count.start, count.end))


def _edges(mapper: Mapper, count: Count, graph: NamedNode) -> Iterator[Edge]:
    cg = mapper.cg
    yield v.RDF_TYPE, cg["Count"]
    yield v.RDFS_LABEL, Literal(count.label, language="en")
    yield cg["article"], graph
    yield cg["number"], integer(count.number)
    for name, term in (("countedGrade", count.grade), ("countedArea", count.area)):
        if term:
            yield cg[name], NamedNode(mapper.iris.entity(term))
    if count.date:
        yield cg["date"], date_literal(count.date)
    yield from ((cg["addend"], _node(mapper, one)) for one in count.addends)
    if count.divides:
        yield cg["divides"], _node(mapper, count.divides)
    yield from ((cg["evidence"], NamedNode(mapper.iris.evidence(span))) for span in count.evidence)
