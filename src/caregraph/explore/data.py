"""What the graph says of an entity or article as files for programs: Turtle and JSON-LD."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode, RdfFormat, Store, Triple, serialize

from caregraph.explore.facts import ACTORS
from caregraph.graph import vocabulary as v
from caregraph.graph.description import description

# Words of articles, which a site without them does not give away either.
_QUOTING = ("exact", "quote")


@dataclass(frozen=True, slots=True)
class Data:
    """Writes the data of one graph; without `quoting`, no word of an article stands in it."""

    store: Store
    base: str
    quoting: bool

    def files(self, iri: str) -> dict[str, bytes]:
        """What is said of an entity or article and leads to it, as `caregraph serve` tells it, by the file's ending."""
        node = NamedNode(iri)
        told = self._kept(description(self.store, node, self.base))
        triples = sorted(dict.fromkeys(told), key=str)
        turtle = bytes(serialize(triples, format=RdfFormat.TURTLE, prefixes=self._prefixes) or b"")
        return {"ttl": _in_order(turtle), "jsonld": bytes(serialize(triples, format=RdfFormat.JSON_LD) or b"")}

    @property
    def _prefixes(self) -> dict[str, str]:
        names = {name: f"{self.base}id/{name}/" for name in (*ACTORS, "article", "assertion", "evidence")}
        return {**v.COMMON_PREFIXES, **names, "cg": f"{self.base}ontology#"}

    def _kept(self, triples: Iterable[Triple]) -> Iterator[Triple]:
        if self.quoting:
            return iter(triples)
        hidden = {NamedNode(f"{self.base}ontology#{name}") for name in _QUOTING}
        statement = f"{self.base}id/statement/"
        return (
            one
            for one in triples
            if one.predicate not in hidden
            and not (one.predicate == v.RDFS_LABEL and str(one.subject).startswith(f"<{statement}"))
        )


def _in_order(turtle: bytes) -> bytes:
    """Turtle with its prefixes in their order; Oxigraph writes them in any, and the triples as they come."""
    lines = turtle.splitlines(keepends=True)
    prefixes = sorted(line for line in lines if line.startswith(b"@prefix"))
    return b"".join([*prefixes, *lines[len(prefixes) :]])
