"""Examples of terms that a graph really holds, each with the words of an article that it rests on."""

import re
from dataclasses import dataclass

from pyoxigraph import NamedNode, Store, Triple

from caregraph.analysis.queries import Query, run
from caregraph.documentation.terms import Term
from caregraph.graph.store import merged_graph
from caregraph.graph.turtle import turtle_bytes
from caregraph.graph.vocabulary import DEFAULT_BASE, rebased

_NAMES = """
PREFIX cg: <https://w3id.org/caregraph/ontology#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
"""
# Those of which most is told first, and that in the fewest triples.
_OF_CLASS = """
SELECT ?node { ?node a cg:@ ; ?property ?value }
GROUP BY ?node ORDER BY DESC(COUNT(DISTINCT ?property)) COUNT(*) ?node LIMIT 100
"""
_OF_PROPERTY = "SELECT DISTINCT ?node { ?node cg:@ ?value } ORDER BY ?node LIMIT 100"
_WORDS = """
SELECT ?exact (COALESCE(?title, ?key) AS ?told)
{ <@> %s ?words .
  ?words cg:exact ?exact ; cg:start ?start ; cg:article ?article .
  ?article dcterms:identifier ?key . OPTIONAL { ?article dcterms:title ?title } }
ORDER BY ?key ?start ?exact LIMIT 1
"""
# From a node to its words: its own, a fact's, a count's, a tenure's, a step's, an article's; or those of a fact that
# names it.
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


_SENTENCE = re.compile(r"[A-Z“‘].{40,}[.!?]['\"’”]?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Example:
    """A node of the graph as Turtle, or one triple of it, with the words and the article that tell of it."""

    turtle: str
    prefixes: dict[str, str]
    words: str
    article: str


@dataclass(frozen=True, slots=True)
class _Told:
    node: str
    words: str
    article: str


@dataclass(frozen=True, slots=True)
class Examples:
    """Finds examples in one graph; the same graph gives the same ones."""

    store: Store
    base: str = DEFAULT_BASE

    def of(self, term: Term) -> Example | None:
        """The example of a term: the first that a whole sentence tells of, or that any words do, or that there is."""
        rows = self._ask(_OF_CLASS if term.is_class else _OF_PROPERTY, term.name)
        found = (_Told(str(node), *self._words(str(node))) for (node,) in rows)
        fallback: _Told | None = None
        for told in found:
            if _SENTENCE.fullmatch(told.words):
                return self._example(term, told)
            if fallback is None or (told.words and not fallback.words):
                fallback = told
        return self._example(term, fallback) if fallback else None

    def _example(self, term: Term, told: "_Told") -> Example:
        header, _, block = turtle_bytes(self._triples(term, told.node), base=self.base).decode().partition("\n\n")
        declared = (line.split() for line in header.splitlines())
        prefixes = {prefix.removesuffix(":"): iri.strip("<>") for _, prefix, iri, _ in declared}
        return Example(block.strip(), prefixes, told.words, told.article)

    def _triples(self, term: Term, node: str) -> list[Triple]:
        predicate = None if term.is_class else NamedNode(f"{self.base}ontology#{term.name}")
        graph = merged_graph(self.store)
        found = {quad.triple for quad in self.store.quads_for_pattern(NamedNode(node), predicate, None, graph)}
        return sorted(found, key=str)[: 1 if predicate else None]

    def _words(self, node: str) -> tuple[str, str]:
        answers = (self._ask(_WORDS.replace("%s", way), node) for way in _WAYS)
        return next(((str(rows[0][0]), str(rows[0][1])) for rows in answers if rows), ("", ""))

    def _ask(self, text: str, name: str) -> tuple[tuple[str | None, ...], ...]:
        # Only the name is put in after the base has been moved: it has the graph's base already.
        return run(self.store, Query("example", rebased(_NAMES + text, self.base).replace("@", name))).rows
