"""The SPARQL queries behind the tables of a page: the named queries that ship, bound to whom the page tells of."""

from collections.abc import Mapping
from functools import cache

from pyoxigraph import NamedNode

from caregraph.analysis.parameters import bind
from caregraph.analysis.queries import load
from caregraph.analysis.ties import Actor
from caregraph.extraction.kinds import KINDS
from caregraph.graph.vocabulary import rebased

SECTIONS = {
    "event": "Changes of post",
    "measure": "Measures",
    "promise": "Promises",
    "participation": "Programmes",
    "consultation": "Consultations",
}
"""The kinds of fact that a council's page lists in tables of one form, with their headings."""

_NAMED = {
    "council": ("judgements", "interventions", "posts", *(KINDS[kind].plural for kind in SECTIONS)),
    "person": ("posts", "events", "statements"),
}
_FACTS = """PREFIX cg: <https://w3id.org/caregraph/ontology#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT DISTINCT ?fact ?label ?article ?words
WHERE {
  { ?fact ?role %s } UNION { ?said ?role %s ; cg:fact ?fact }
  ?assertion cg:fact ?fact ; cg:article ?source ; cg:firstEvidence ?evidence .
  ?fact rdfs:label ?label .
  ?source dcterms:identifier ?article .
  ?evidence cg:exact ?words .
}
ORDER BY ?label ?fact ?article ?words
"""


def queries_of(actor: Actor, base: str) -> Mapping[str, str]:
    """The queries of a page by the name of what they ask for, ready to be run on the graph."""
    if actor.type not in _NAMED:
        node = str(NamedNode(actor.iri))
        return {"facts": rebased(_FACTS, base).replace("%s", node)}
    given = {actor.type: [NamedNode(actor.iri)]}
    return {name: bind(_text(name, base), given) for name in _NAMED[actor.type]}


@cache
def _text(name: str, base: str) -> str:
    return rebased(load(name).text, base)
