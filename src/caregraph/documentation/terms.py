"""The ontology as its terms: what each means, and how it stands to the others and to the vocabularies of others."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rdflib import Graph, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SKOS
from rdflib.term import Node

from caregraph.graph.vocabulary import DEFAULT_BASE, rebased

_SORTS = {
    OWL.Class: "class",
    OWL.ObjectProperty: "property that leads to a thing",
    OWL.DatatypeProperty: "property that holds a value",
    OWL.AnnotationProperty: "annotation of the ontology",
}
_STATUS = URIRef("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status")
_ABOVE = (RDFS.subClassOf, RDFS.subPropertyOf)
_ALIGNED = (*_ABOVE, SKOS.relatedMatch, RDFS.seeAlso)
# Caption, predicate, and whether it is read from its object.
_RELATIONS = (
    ("superclass", RDFS.subClassOf, False),
    ("subclasses", RDFS.subClassOf, True),
    ("superproperty", RDFS.subPropertyOf, False),
    ("subproperties", RDFS.subPropertyOf, True),
    ("domain", RDFS.domain, False),
    ("range", RDFS.range, False),
    ("inverse", OWL.inverseOf, False),
    ("inverse", OWL.inverseOf, True),
    ("disjoint with", OWL.disjointWith, False),
    ("disjoint with", OWL.disjointWith, True),
)


@dataclass(frozen=True, slots=True)
class Term:
    """A class or a property; its relations are captions with the short names that they lead to."""

    name: str
    sort: str
    label: str
    definition: str
    status: str
    made_up: str
    relations: tuple[tuple[str, tuple[str, ...]], ...]
    properties: tuple[str, ...]
    """What has it for a domain."""

    @property
    def is_class(self) -> bool:
        """Whether things are of it, rather than said with it."""
        return self.sort == _SORTS[OWL.Class]


@dataclass(frozen=True, slots=True)
class Ontology:
    """The terms by name, with what the ontology says of itself and the prefixes that it uses."""

    title: str
    description: str
    version: str
    licence: str
    terms: dict[str, Term]
    prefixes: dict[str, str]


def parsed(files: Iterable[Path], base: str = DEFAULT_BASE) -> Graph:
    """Turtle files as one graph with the prefixes that they declare."""
    graph = Graph(bind_namespaces="none")
    for file in files:
        graph.parse(data=rebased(file.read_text(encoding="utf-8"), base), format="turtle")
    return graph


def ontology(graph: Graph, base: str = DEFAULT_BASE) -> Ontology:
    """The ontology that a graph holds."""
    itself, namespace = URIRef(f"{base}ontology"), f"{base}ontology#"
    known = {str(one).removeprefix(namespace): one for one in graph.subjects(RDFS.isDefinedBy, itself)}
    terms = {name: _term(graph, name, node) for name, node in sorted(known.items())}
    told = (DCTERMS.title, DCTERMS.description, OWL.versionInfo, DCTERMS.license)
    used = {prefix: str(iri) for prefix, iri in graph.namespaces()}
    title, description, version, licence = (str(graph.value(itself, one) or "") for one in told)
    return Ontology(title, description, version, licence, terms, dict(sorted(used.items())))


def _term(graph: Graph, name: str, node: Node) -> Term:
    label, definition, status, made_up = (
        str(graph.value(node, one) or "") for one in (RDFS.label, SKOS.definition, _STATUS, SKOS.example)
    )
    sort = next(sort for kind, sort in _SORTS.items() if (node, RDF.type, kind) in graph)
    properties = tuple(sorted(_short(graph, one) for one in graph.subjects(RDFS.domain, node)))
    return Term(name, sort, label, definition, status, made_up, tuple(_relations(graph, node)), properties)


def _relations(graph: Graph, node: Node) -> Iterator[tuple[str, tuple[str, ...]]]:
    found: dict[str, set[str]] = {}
    for caption, predicate, back in _RELATIONS:
        others = graph.subjects(predicate, node) if back else graph.objects(node, predicate)
        short = {_short(graph, one) for one in others}
        ours = {one for one in short if one.startswith("cg:") or predicate not in _ABOVE}
        found[caption] = found.get(caption, set()) | ours
    aligned = {_short(graph, one) for predicate in _ALIGNED for one in graph.objects(node, predicate)}
    found["aligned with"] = {one for one in aligned if not one.startswith("cg:")}
    return ((caption, tuple(sorted(values))) for caption, values in found.items() if values)


def _short(graph: Graph, node: Node) -> str:
    return node.n3(graph.namespace_manager)
