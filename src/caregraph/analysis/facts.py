"""All facts in one table, whatever their kind and certainty: a row for each fact and article that states it."""

from collections import defaultdict

from pyoxigraph import Store

from caregraph.analysis.queries import Answer, Query, run
from caregraph.extraction.kinds import KINDS
from caregraph.graph.vocabulary import DEFAULT_BASE

PREFIXES = """
PREFIX cg: <https://w3id.org/caregraph/ontology#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""
_ASSERTIONS = """
SELECT ?assertion ?fact ?label ?article ?certainty ?start ?end ?evidence
{ ?assertion cg:fact ?fact ; cg:article ?source ; cg:certainty ?certain ; cg:evidence ?words .
  ?fact rdfs:label ?label .
  ?source dcterms:identifier ?article .
  ?words cg:start ?start ; cg:end ?end ; cg:exact ?evidence .
  BIND (STRAFTER(STR(?certain), "/id/certainty/") AS ?certainty) }
ORDER BY ?article ?start ?end ?assertion
"""
_NAMES = sorted({role.name for kind in KINDS.values() for role in kind.roles})
ROLE_NAMES = ", ".join(f'"{name}", "{name}Date"' for name in _NAMES)
"""The properties that stand for roles of facts, as SPARQL lists them; dates in a role have a property of their own."""

_ROLES = """
SELECT DISTINCT ?assertion ?role ?value
{ ?assertion cg:fact ?fact .
  { ?fact ?property ?filler } UNION { ?assertion ?property ?filler }
  FILTER (STRSTARTS(STR(?property), STR(cg:)))
  OPTIONAL { ?filler rdfs:label|skos:prefLabel ?name }
  BIND (STRAFTER(STR(?property), "ontology#") AS ?role)
  FILTER (?role IN (@))
  BIND (STR(COALESCE(?name, ?filler)) AS ?value) }
ORDER BY ?assertion ?role ?value
""".replace("@", ROLE_NAMES)
_WRITTEN = "SELECT ?assertion ?name { ?assertion cg:writtenName ?name } ORDER BY ?assertion ?name"
_ABOUT = ("kind", "label", "article", "certainty")
_WORDS = ("start", "end", "evidence", "fact")


def rows_of(store: Store, text: str, *, base: str = DEFAULT_BASE) -> list[tuple[str, ...]]:
    """What a SELECT without its prefixes gives; an empty text is what is not told."""
    found = run(store, Query("analysis", PREFIXES + text), base=base).rows
    return [tuple(cell or "" for cell in row) for row in found]


def role_values(store: Store, *, base: str = DEFAULT_BASE) -> dict[str, dict[str, str]]:
    """What fills each role of each assertion, by the assertion's IRI and the role's name; of several the first.

    A person stands as the assertion's article writes the name.
    """
    values: dict[str, dict[str, str]] = defaultdict(dict)
    for assertion, role, value in run(store, Query("roles", PREFIXES + _ROLES), base=base).rows:
        values[str(assertion)].setdefault(str(role), str(value))
    for assertion, name in run(store, Query("written", PREFIXES + _WRITTEN), base=base).rows:
        filled = values[str(assertion)]
        filled |= {role: str(name) for role in ("person", "speaker") if role in filled}
    return values


def all_facts(store: Store, *, base: str = DEFAULT_BASE) -> Answer:
    """The table, with a column for every role that any fact fills; the first evidence stands for all."""
    fillers = role_values(store, base=base)
    roles = tuple(sorted({role for filled in fillers.values() for role in filled}))
    rows: dict[str, tuple[str | None, ...]] = {}
    for found in run(store, Query("facts", PREFIXES + _ASSERTIONS), base=base).rows:
        assertion, fact, label, article, certainty, *words = found
        kind, filled = str(fact).rsplit("/", 2)[1], fillers[str(assertion)]
        row = (kind, label, article, certainty, *(filled.get(role) for role in roles), *words, fact)
        rows.setdefault(str(assertion), row)
    # A role may be called like one of the fixed columns: the kind of an intervention is no kind of fact.
    named = tuple(f"role:{role}" if role in (*_ABOUT, *_WORDS) else role for role in roles)
    return Answer((*_ABOUT, *named, *_WORDS), tuple(rows.values()))
