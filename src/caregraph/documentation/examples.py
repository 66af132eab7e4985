"""Examples of terms that a graph really holds, each with the words of an article that it rests on."""

from dataclasses import dataclass

from pyoxigraph import DefaultGraph, NamedNode, Store, Triple

from caregraph.analysis.queries import Query, run
from caregraph.documentation.terms import Term
from caregraph.graph.store import unmerged
from caregraph.graph.turtle import turtle_bytes
from caregraph.graph.vocabulary import DEFAULT_BASE, rebased

_NAMES = """
PREFIX cg: <https://w3id.org/caregraph/ontology#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
"""
# Of which most is told, and that in the fewest triples.
_OF_CLASS = """
SELECT ?node { ?node a cg:@ ; ?property ?value }
GROUP BY ?node ORDER BY DESC(COUNT(DISTINCT ?property)) COUNT(*) ?node LIMIT 1
"""
_OF_PROPERTY = "SELECT ?node { ?node cg:@ ?value } ORDER BY ?node ?value LIMIT 1"
_WORDS = """
SELECT ?exact (COALESCE(?title, ?key) AS ?told)
{ <@> %s ?words .
  ?words cg:exact ?exact ; cg:start ?start ; cg:article ?article .
  ?article dcterms:identifier ?key . OPTIONAL { ?article dcterms:title ?title } }
ORDER BY ?key ?start ?exact LIMIT 1
"""
# From a node to its words: its own, a fact's, a count's, a tenure's, a step's, an article's, or those of a fact that names it.
_WAYS = (
    "cg:firstEvidence?",
    "^cg:fact/cg:firstEvidence",
    "cg:evidence",
    "cg:restsOn/cg:firstEvidence",
    "cg:intervention/^cg:fact/cg:firstEvidence",
    "^cg:article/cg:firstEvidence",
    "!(^rdf:type)/^cg:fact/cg:firstEvidence",
    "!(^rdf:type)/cg:firstEvidence",
)


@dataclass(frozen=True, slots=True)
class Example:
    """A node of the graph as Turtle, or one triple of it, with the words and the article that tell of it."""

    turtle: str
    words: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True)
class Examples:
    """Finds examples in one graph; the same graph gives the same ones."""

    store: Store
    base: str = DEFAULT_BASE

    def of(self, term: Term) -> Example | None:
        """The example of a term, if the graph has one."""
        rows = self._ask(_OF_CLASS if term.is_class else _OF_PROPERTY, term.name)
        if not rows:
            return None
        node = str(rows[0][0])
        triples = self._triples(node, None if term.is_class else f"{self.base}ontology#{term.name}")
        turtle = turtle_bytes(triples, base=self.base).decode().partition("\n\n")[2]
        return Example(turtle.strip(), *self._words(node))

    def prefixes(self) -> dict[str, str]:
        """What the prefixes of the examples stand for."""
        quads = self.store.quads_for_pattern(None, None, None, self._graph())
        lines = turtle_bytes((quad.triple for quad in quads), base=self.base).decode().partition("\n\n")[0]
        declared = (line.split() for line in lines.splitlines())
        return {prefix.removesuffix(":"): iri.strip("<>") for _, prefix, iri, _ in declared}

    def _triples(self, node: str, predicate: str | None) -> list[Triple]:
        only = NamedNode(predicate) if predicate else None
        found = {quad.triple for quad in self.store.quads_for_pattern(NamedNode(node), only, None, self._graph())}
        first = sorted(found, key=str)
        return first[:1] if only else first

    def _graph(self) -> DefaultGraph | None:
        return None if unmerged(self.store) else DefaultGraph()

    def _words(self, node: str) -> tuple[str, str]:
        answers = (self._ask(_WORDS.replace("%s", way), node) for way in _WAYS)
        return next(((str(rows[0][0]), str(rows[0][1])) for rows in answers if rows), ("", ""))

    def _ask(self, text: str, name: str) -> tuple[tuple[str | None, ...], ...]:
        # Only the name is put in after the base has been moved: it has the graph's base already.
        return run(self.store, Query("example", rebased(_NAMES + text, self.base).replace("@", name))).rows
