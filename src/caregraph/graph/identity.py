"""What is left open about who is who, as RDF beside the facts: pairs of people who may be one."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from pyoxigraph import Literal, NamedNode, Quad

from caregraph.graph import vocabulary as v
from caregraph.graph.mapping import Edge, Mapper
from caregraph.model.identity import UnsurePair
from caregraph.model.text import Span


def identity_quads(mapper: Mapper, pairs: Iterable[UnsurePair], published: Collection[Span]) -> list[Quad]:
    """The pairs with words about each of the two that are among the published evidence."""
    graph = NamedNode(mapper.iris.graph("identity"))
    return [
        Quad(NamedNode(mapper.iris.possibly_same(pair.first, pair.second)), *edge, graph)
        for pair in pairs
        for edge in _pair(mapper, pair, published)
    ]


def _pair(mapper: Mapper, pair: UnsurePair, known: Collection[Span]) -> Iterator[Edge]:
    sides: list[Sequence[Span]] = [
        [span for span in spans if span in known] for spans in (pair.first_evidence, pair.second_evidence)
    ]
    if not all(sides):
        return
    people = (pair.first, pair.second)
    yield v.RDF_TYPE, mapper.cg["PossiblySame"]
    label = " and ".join(f"{one.name} ({one.slug})" for one in people)
    yield v.RDFS_LABEL, Literal(f"{label} may be one person", language="en")
    yield from ((mapper.cg["candidate"], NamedNode(mapper.iris.entity(one))) for one in people)
    yield from ((mapper.cg["speaksFor"], Literal(words, language="en")) for words in pair.speaks_for)
    yield from ((mapper.cg["speaksAgainst"], Literal(words, language="en")) for words in pair.speaks_against)
    spans = dict.fromkeys(span for side in sides for span in side)
    yield from ((mapper.cg["evidence"], NamedNode(mapper.iris.evidence(span))) for span in spans)
