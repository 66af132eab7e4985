"""What the gate refuses, as RDF: each fact as it would have been published, and a SHACL result that says why not."""

import hashlib
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad

from caregraph.graph.mapping import Edge, Mapper
from caregraph.graph.validation import Rejection
from caregraph.graph.vocabulary import RDF_TYPE, SH, Namespace


def rejected_quads(mapper: Mapper, rejections: Iterable[Rejection]) -> list[Quad]:
    """The refused facts with their words, and one result for each reason, in the graphs of their articles."""
    found: dict[Quad, None] = {}
    for rejection in rejections:
        facts = [rejection.fact] if rejection.fact else []
        graph = NamedNode(mapper.iris.article(rejection.article.key))
        result = NamedNode(result_iri(mapper, rejection))
        found |= dict.fromkeys(mapper.quads(rejection.article, facts))
        found |= {Quad(result, *edge, graph): None for edge in _result(rejection, graph)}
    return list(found)


def result_iri(mapper: Mapper, rejection: Rejection) -> str:
    """The IRI of one reason for refusing one fact of one article."""
    parts = (rejection.article.key, rejection.fact_iri, rejection.shape, rejection.value)
    return f"{mapper.iris.base}id/rejection/{hashlib.sha256(repr(parts).encode()).hexdigest()[:16]}"


def _result(rejection: Rejection, graph: NamedNode) -> Iterator[Edge]:
    sh = Namespace(SH)
    yield RDF_TYPE, sh["ValidationResult"]
    yield sh["focusNode"], NamedNode(rejection.fact_iri)
    yield sh["sourceShape"], NamedNode(rejection.shape)
    yield sh["resultSeverity"], sh["Violation"]
    yield sh["resultMessage"], Literal(rejection.message, language="en")
    if rejection.value:
        yield sh["value"], Literal(rejection.value)
    yield NamedNode("http://purl.org/dc/terms/source"), graph
