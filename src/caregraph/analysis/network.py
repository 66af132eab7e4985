"""The facts as a network: people, bodies, councils and programmes, tied by the facts that articles assert of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import networkx as nx
from pyoxigraph import Store

from caregraph.analysis.queries import Query, run
from caregraph.graph.vocabulary import DEFAULT_BASE

_TIES = """
PREFIX cg: <https://w3id.org/caregraph/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT DISTINCT ?fact ?label ?role ?actor ?name ?certainty
{ ?assertion cg:fact ?fact ; cg:certainty ?certain .
  ?fact a cg:Fact ; rdfs:label ?label .
  { ?fact ?property ?actor } UNION { ?assertion ?property ?actor }
  ?actor rdfs:label ?name .
  FILTER (STRSTARTS(STR(?property), STR(cg:)) && ?property != cg:article)
  FILTER (REGEX(STR(?actor), "/id/(person|body|council|programme)/"))
  BIND (STRAFTER(STR(?property), "ontology#") AS ?role)
  BIND (STRAFTER(STR(?certain), "/id/certainty/") AS ?certainty)
  FILTER (?certainty IN ("stated", "reported")) }
ORDER BY ?fact ?role ?actor ?name ?certainty
"""
_DATES = """
PREFIX cg: <https://w3id.org/caregraph/ontology#>
SELECT ?fact (MIN(STR(?value)) AS ?date) { ?fact a cg:Fact ; cg:date ?value } GROUP BY ?fact
"""

# A tie points to what somebody is at, judges, is sent to, or takes part in.
_TARGETS = ("programme", "council", "organisation")

Network = nx.MultiDiGraph


@dataclass(frozen=True, slots=True)
class _Actor:
    iri: str
    name: str
    role: str


def network(store: Store, *, base: str = DEFAULT_BASE) -> "Network[str]":
    """Everybody whom an asserted fact ties to somebody else, one tie a fact and pair."""
    graph: Network[str] = nx.MultiDiGraph()
    dates = {str(fact): str(date) for fact, date in run(store, Query("dates", _DATES), base=base).rows}
    facts: dict[str, list[tuple[str, _Actor, str]]] = defaultdict(list)
    for fact, label, role, actor, name, certainty in run(store, Query("ties", _TIES), base=base).rows:
        facts[str(fact)].append((str(label), _Actor(str(actor), str(name), str(role)), str(certainty)))
    for fact, rows in facts.items():
        about = {"fact": fact, "kind": fact.rsplit("/", 2)[1], "label": rows[0][0]}
        about |= {"certainty": "stated" if any(row[2] == "stated" for row in rows) else "reported"}
        about |= {"date": dates[fact]} if fact in dates else {}
        _tie(graph, dict.fromkeys(actor for _, actor, _ in rows), about)
    return graph


def _tie(graph: "Network[str]", actors: Iterable[_Actor], about: dict[str, str]) -> None:
    pairs = list(_pairs(list(actors)))
    for source, target in pairs:
        for actor in (source, target):
            graph.add_node(actor.iri, label=actor.name, type=actor.iri.rsplit("/", 2)[1])
        # Files want the key of every tie to be its own, while one fact may tie several people.
        key = about["fact"] if len(pairs) == 1 else f"{about['fact']}-{source.role}-{source.iri.rsplit('/', 1)[1]}"
        graph.add_edge(source.iri, target.iri, key=key, role=source.role, **about)


def _pairs(actors: list[_Actor]) -> Iterator[tuple[_Actor, _Actor]]:
    targets = [actor for role in _TARGETS for actor in actors if actor.role == role]
    if targets:
        yield from ((actor, targets[0]) for actor in actors if actor.iri != targets[0].iri)
