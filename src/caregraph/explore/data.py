"""What the graph says of an entity or article as files for programs: Turtle and JSON-LD."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode, RdfFormat, Store, Triple, serialize

from caregraph.graph import vocabulary as v
from caregraph.graph.description import contents, description
from caregraph.graph.turtle import turtle_bytes

# Words of articles, which a site without them does not give away either.
_QUOTING = ("exact", "quote")


@dataclass(frozen=True, slots=True)
class Data:
    """Writes the data of one graph; without `quoting`, no word of an article stands in it."""

    store: Store
    base: str
    quoting: bool

    def files(self, iri: str) -> dict[str, bytes]:
        """What is said of an entity, and of the article of that IRI all that it contributes, by the file's ending."""
        node = NamedNode(iri)
        found = dict.fromkeys(self._kept([*contents(self.store, node), *description(self.store, node, self.base)]))
        triples = sorted(found, key=str)
        prefixes = {**v.COMMON_PREFIXES, "cg": f"{self.base}ontology#"}
        jsonld = serialize(triples, format=RdfFormat.JSON_LD, prefixes=prefixes) or b""
        return {"ttl": turtle_bytes(triples, base=self.base), "jsonld": jsonld}

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
