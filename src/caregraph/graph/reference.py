"""What is known before any article is read: the ontology's classes, and the reference data it comes with."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Triple, parse

from caregraph.errors import ReferenceDataError
from caregraph.graph.iris import Iris
from caregraph.graph.vocabulary import RDF_TYPE, RDFS_SUBCLASS, SKOS, Namespace, rebased
from caregraph.resources import ontology_dir, turtle_files

Edge = tuple[NamedNode, NamedNode | BlankNode | Literal | Triple]

# Following these down from a scheme or a wide concept would pull in every term that no article names.
_DOWNWARD = frozenset(NamedNode(SKOS + name) for name in ("hasTopConcept", "narrower", "member"))


@dataclass(frozen=True, slots=True)
class Reference:
    """Descriptions of everything known beforehand, by IRI, and how each fact kind's labels are worded."""

    iris: Iris
    descriptions: dict[str, tuple[Edge, ...]]
    templates: dict[str, str]
    subclasses: tuple[tuple[NamedNode, NamedNode], ...]

    @classmethod
    def load(cls, iris: Iris | None = None, folder: Path | None = None) -> "Reference":
        """Read the ontology folder, with its IRIs moved to the base of `iris`."""
        iris = iris or Iris()
        folder = folder or ontology_dir()
        terms = _edges(iris, turtle_files(folder))
        known = _edges(iris, sorted((folder / "reference").glob("*.ttl")))
        known |= {iri: edges for iri, edges in terms.items() if iri.startswith(f"{iris.base}id/")}
        if not known:
            raise ReferenceDataError("no reference data", where=str(folder), todo="reinstall caregraph")
        subclasses = tuple(_subclasses(terms, iris.ontology))
        described = {iri: _widened(edges, dict(subclasses)) for iri, edges in known.items()}
        return cls(iris, described, _templates(terms, Namespace(iris.ontology)["labelTemplate"]), subclasses)

    def knows(self, iri: str) -> bool:
        """Whether the reference data describes an IRI."""
        return iri in self.descriptions

    def quads(self, mentioned: Iterable[str]) -> list[Quad]:
        """The reference graph of the IRIs that a graph mentions and of what these lead to: successors, schemes."""
        graph = NamedNode(self.iris.reference_graph)
        wanted = self.closure(mentioned)
        return [
            Quad(NamedNode(iri), predicate, value, graph)
            for iri in sorted(wanted)
            for predicate, value in self.descriptions[iri]
            if predicate not in _DOWNWARD or (isinstance(value, NamedNode) and value.value in wanted)
        ]

    def closure(self, mentioned: Iterable[str]) -> set[str]:
        """The mentioned IRIs that are known, with every known IRI that their descriptions lead to."""
        wanted: set[str] = set()
        open_ends = [iri for iri in mentioned if iri in self.descriptions]
        while open_ends:
            iri = open_ends.pop()
            if iri not in wanted:
                wanted.add(iri)
                open_ends += [target for target in self._led_to(iri) if target not in wanted]
        return wanted

    def _led_to(self, iri: str) -> Iterator[str]:
        for predicate, value in self.descriptions[iri]:
            if isinstance(value, NamedNode) and predicate not in _DOWNWARD and value.value in self.descriptions:
                yield value.value


def _edges(iris: Iris, files: Iterable[Path]) -> dict[str, tuple[Edge, ...]]:
    found: dict[str, list[Edge]] = defaultdict(list)
    for file in files:
        for triple in _triples(iris, file):
            if isinstance(triple.subject, NamedNode):
                found[triple.subject.value].append((triple.predicate, triple.object))
    return {iri: tuple(dict.fromkeys(edges)) for iri, edges in found.items()}


def _triples(iris: Iris, file: Path) -> Iterator[Quad]:
    try:
        text = rebased(file.read_text(encoding="utf-8"), iris.base)
        yield from parse(text, format=RdfFormat.TURTLE)
    except (OSError, SyntaxError, UnicodeDecodeError) as error:
        what = f"cannot be read as Turtle ({error})"
        raise ReferenceDataError(what, where=str(file), todo="reinstall caregraph") from error


def _subclasses(terms: dict[str, tuple[Edge, ...]], namespace: str) -> Iterator[tuple[NamedNode, NamedNode]]:
    for iri, edges in sorted(terms.items()):
        for predicate, value in edges:
            own = isinstance(value, NamedNode) and value.value.startswith(namespace)
            if predicate == RDFS_SUBCLASS and own and isinstance(value, NamedNode):
                yield NamedNode(iri), value


def _widened(edges: tuple[Edge, ...], wider: dict[NamedNode, NamedNode]) -> tuple[Edge, ...]:
    """A description with the wider classes of its own, so that no reader of the graph needs inference."""
    types = {value for predicate, value in edges if predicate == RDF_TYPE and isinstance(value, NamedNode)}
    while added := {wider[value] for value in types if value in wider} - types:
        types |= added
    return tuple(dict.fromkeys([*((RDF_TYPE, value) for value in sorted(types, key=str)), *edges]))


def _templates(terms: dict[str, tuple[Edge, ...]], predicate: NamedNode) -> dict[str, str]:
    """Label templates by the name of the class that carries them."""
    return {
        iri.rsplit("#", 1)[-1]: value.value
        for iri, edges in terms.items()
        for found, value in edges
        if found == predicate and isinstance(value, Literal)
    }
