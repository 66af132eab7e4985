"""A fact in words: who states it, how certainly, and on which words; or the facts that something is named in."""

import re
from dataclasses import dataclass

from pyoxigraph import NamedNode, Store

from caregraph.analysis.corrections import Behind, Corrections, Remark, Replaced
from caregraph.analysis.facts import ROLE_NAMES
from caregraph.analysis.queries import Query, run
from caregraph.errors import GraphError
from caregraph.graph.vocabulary import DEFAULT_BASE

_NAMES = """
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX cg: <https://w3id.org/caregraph/ontology#>
"""
_WHAT = "SELECT (MIN(STR(?name)) AS ?label) { <@> rdfs:label|skos:prefLabel|dcterms:title ?name }"
_IS_FACT = "ASK { <@> a cg:Fact }"
_STATED = """
SELECT ?assertion ?key ?title ?issued ?publisher ?certainty ?rule
{ ?assertion cg:fact <@> ; cg:article ?article ; cg:certainty ?certain ; cg:rule ?rule .
  ?article dcterms:identifier ?key .
  OPTIONAL { ?article dcterms:title ?title }
  OPTIONAL { ?article dcterms:issued ?issued }
  OPTIONAL { ?article dcterms:publisher ?publisher }
  BIND (STRAFTER(STR(?certain), "/id/certainty/") AS ?certainty) }
ORDER BY ?issued ?key ?rule
"""
_WORDS = """
SELECT DISTINCT ?start ?end ?exact
{ <@> cg:evidence ?words . ?words cg:start ?start ; cg:end ?end ; cg:exact ?exact }
ORDER BY ?start ?end
"""
_ROLES = """
SELECT ?role (MIN(STR(?text)) AS ?value)
{ VALUES ?node { @ }
  ?node ?property ?filler .
  OPTIONAL { ?filler rdfs:label|skos:prefLabel ?label }
  BIND (STRAFTER(STR(?property), "ontology#") AS ?role)
  FILTER (STRSTARTS(STR(?property), STR(cg:)))
  FILTER (?role IN (%s))
  BIND (COALESCE(?label, ?filler) AS ?text) }
GROUP BY ?role ?filler
ORDER BY ?role ?value
""".replace("%s", ROLE_NAMES)
_NAMED_IN = """
SELECT DISTINCT ?fact ?label
{ { ?fact ?role <@> } UNION { ?assertion ?role <@> ; cg:fact ?fact } UNION { <@> cg:fact ?fact }
  UNION { <@> cg:restsOn/cg:fact ?fact }
  ?fact a cg:Fact ; rdfs:label ?label }
ORDER BY ?label ?fact
"""
_BY_NAME = """
SELECT DISTINCT ?node
{ ?node rdfs:label|skos:prefLabel|skos:altLabel ?name . FILTER (LCASE(STR(?name)) = LCASE("@")) }
ORDER BY ?node
"""
_CURIE = re.compile(r"([a-z][a-z-]*):([^\s:/]+)")


@dataclass(frozen=True, slots=True)
class Told:
    """One article's stating of a fact."""

    key: str
    article: str
    certainty: str
    rules: tuple[str, ...]
    roles: tuple[tuple[str, str], ...]
    words: tuple[tuple[int, int, str], ...]
    behind: Behind


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the graph knows of one node: a fact with its articles, or the facts that it is named in."""

    iri: str
    label: str
    roles: tuple[tuple[str, str], ...]
    told: tuple[Told, ...]
    named_in: tuple[tuple[str, str], ...]
    replaced: tuple[Replaced, ...] = ()
    decided: tuple[tuple[str, str, Remark], ...] = ()


@dataclass(frozen=True, slots=True)
class Explainer:
    """Explains the nodes of one graph."""

    store: Store
    base: str = DEFAULT_BASE

    def explain(self, name: str) -> Explanation:
        """Explain a node by its IRI, by a short form such as `judgement:1f2e3d4c5b6a7980`, or by its exact name."""
        iri = self._iri(name)
        label = self._ask(_WHAT, iri)[0][0] or self.short(iri)
        replaced = tuple(self._corrections.replaced(iri))
        if self._ask(_IS_FACT, iri)[0][0] == "true":
            return Explanation(iri, label, self._roles(iri), tuple(self._told(iri)), (), replaced)
        facts = tuple((str(fact), str(words)) for fact, words in self._ask(_NAMED_IN, iri))
        return Explanation(iri, label, (), (), facts, replaced, tuple(self._corrections.people(iri)))

    @property
    def _corrections(self) -> Corrections:
        return Corrections(self.store, self.base)

    def short(self, iri: str) -> str:
        """An IRI of the graph in its short form."""
        segment, slash, local = iri.removeprefix(f"{self.base}id/").partition("/")
        return f"{segment}:{local}" if slash and iri.startswith(f"{self.base}id/") else iri

    def _iri(self, name: str) -> str:
        bare = name.strip().removeprefix("<").removesuffix(">")
        curie = _CURIE.fullmatch(bare)
        candidates = [f"{self.base}id/{curie[1]}/{curie[2]}"] if curie else []
        candidates += [bare] if "://" in bare else []
        known = [iri for iri in candidates if self._known(iri)] or self._called(bare)
        if not known:
            todo = "give an IRI of the graph, or a name as the tables of `caregraph query` show it"
            raise GraphError(f"nothing in the graph is called {name!r}", todo=todo)
        return known[0]

    def _known(self, iri: str) -> bool:
        try:
            node = NamedNode(iri)
        except ValueError:
            return False
        return any(self.store.quads_for_pattern(node, None, None, None))

    def _called(self, name: str) -> list[str]:
        escaped = name.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
        return [str(row[0]) for row in self._ask(_BY_NAME, escaped)]

    def _told(self, fact: str) -> list[Told]:
        rows = self._ask(_STATED, fact)
        rules: dict[str, list[str]] = {}
        for row in rows:
            rules.setdefault(str(row[0]), []).append(str(row[6]))
        behind = self._corrections.behind(fact)
        return [
            self._one(row, tuple(rules.pop(str(row[0]))), behind.get(str(row[1]), Behind()))
            for row in rows
            if str(row[0]) in rules
        ]

    def _one(self, row: tuple[str | None, ...], rules: tuple[str, ...], behind: Behind) -> Told:
        assertion, key, title, issued, publisher, certainty, _ = row
        article = ", ".join(part for part in (title, publisher, issued) if part)
        words = tuple((int(a or 0), int(b or 0), str(c)) for a, b, c in self._ask(_WORDS, str(assertion)))
        return Told(str(key), article, str(certainty), rules, self._roles(str(assertion)), words, behind)

    def _roles(self, node: str) -> tuple[tuple[str, str], ...]:
        return tuple((str(role), str(value)) for role, value in self._ask(_ROLES, f"<{node}>"))

    def _ask(self, text: str, node: str) -> tuple[tuple[str | None, ...], ...]:
        # Only the node's own name is put in after the base has been moved: it has the graph's base already.
        return run(self.store, Query("explain", _NAMES.replace(DEFAULT_BASE, self.base) + text.replace("@", node))).rows
