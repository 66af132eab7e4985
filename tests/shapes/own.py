"""Small shapes of a test's own, and the plain graphs that they judge."""

from pathlib import Path

from pyoxigraph import NamedNode, Quad

from caregraph.graph.vocabulary import RDF_TYPE

EX = "http://example.org/"
PREFIXES = (
    "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix cg: <https://w3id.org/caregraph/ontology#> . "
    "@prefix dct: <http://purl.org/dc/terms/> . @prefix ex: <http://example.org/> .\n"
)
# Every ex:C has an ex:p.
MUST = (
    "ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property ex:P . "
    "ex:P sh:path ex:p ; sh:minCount 1 ; sh:message 'No p.' ."
)


def node(name: str) -> NamedNode:
    return NamedNode(EX + name)


def of_class(name: str, kind: str = "C") -> Quad:
    return Quad(node(name), RDF_TYPE, node(kind))


def folder_of(place: Path, text: str) -> Path:
    """A folder with one file of shapes."""
    place.mkdir(exist_ok=True)
    (place / "own.ttl").write_text(PREFIXES + text)
    return place
