"""Networks: actors of the graph as nodes, the facts that tie them as edges, each with the words that it rests on.

An edge keeps its fact, kind, terms, dates, certainty, articles and evidence; two actors have one edge for each fact
that ties them. A view chooses ties by the types of the actors and their roles, never by kinds, so that a new kind
joins.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import networkx as nx
from networkx.algorithms import bipartite
from pyoxigraph import Store

from caregraph.analysis.holdings import Succession, holdings, successions
from caregraph.analysis.ties import About, Tie, ties
from caregraph.analysis.voices import voice_ties
from caregraph.errors import UsageError
from caregraph.graph.vocabulary import DEFAULT_BASE

_ANYBODY = ("person", "body", "council", "programme")


@dataclass(frozen=True, slots=True)
class View:
    """Which ties make a network: between which types of actors, the first in which roles."""

    sources: tuple[str, ...]
    targets: tuple[str, ...]
    roles: tuple[str, ...] = ()

    def of(self, found: Iterable[Tie]) -> list[Tie]:
        """The ties that the view is made of."""
        return [tie for tie in found if tie.runs(self.sources, self.targets, self.roles)]


OFFICIALS = View(("person",), ("council",), ("person",))
PEOPLE = View(("person",), ("council", "body"), ("person",))
INTERVENTIONS = View(("body",), ("council",), ("by",))
_ALL = View(_ANYBODY, _ANYBODY)


def everything(store: Store, *, base: str = DEFAULT_BASE) -> "nx.MultiDiGraph[str]":
    """All people, bodies, councils and programmes that a fact ties to another."""
    return _directed(_ALL.of(ties(store, base=base)))


def officials(store: Store, *, base: str = DEFAULT_BASE) -> "nx.MultiGraph[str]":
    """Officials and the councils that they work for, change posts at, or are sent to."""
    return _two_mode(OFFICIALS.of(ties(store, base=base)))


def people(store: Store, *, base: str = DEFAULT_BASE) -> "nx.MultiGraph[str]":
    """People and the councils and other bodies that they work for, change posts at, or are sent to."""
    return _two_mode(PEOPLE.of(ties(store, base=base)))


def interventions(store: Store, *, base: str = DEFAULT_BASE) -> "nx.MultiGraph[str]":
    """Bodies and the councils that they take steps toward."""
    return _two_mode(INTERVENTIONS.of(ties(store, base=base)))


def voices(store: Store, *, base: str = DEFAULT_BASE) -> "nx.MultiDiGraph[str]":
    """Who is quoted about which council; an edge's role says how that is known."""
    return _directed(voice_ties(store, base=base))


def councils(store: Store, *, base: str = DEFAULT_BASE) -> "nx.Graph[str]":
    """Councils that share officials: who they are, how many, and Newman's weight of them."""
    return projection(officials(store, base=base), "council")


def colleagues(store: Store, *, base: str = DEFAULT_BASE) -> "nx.Graph[str]":
    """Officials who share councils: which, how many, and Newman's weight of them."""
    return projection(officials(store, base=base), "person")


def replacements(store: Store, *, base: str = DEFAULT_BASE) -> "nx.MultiDiGraph[str]":
    """Who replaced whom: an edge from whoever left an office to whoever came after, at which organisation."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for one in successions(holdings(store, base=base)):
        _succeed(graph, one)
    return graph


Maker = Callable[..., "nx.Graph[str]"]

NETWORKS: Mapping[str, Maker] = {
    "all": everything,
    "officials": officials,
    "councils": councils,
    "colleagues": colleagues,
    "people": people,
    "voices": voices,
    "replacements": replacements,
    "interventions": interventions,
}
"""The networks by the names under which they are exported; the docstring of each says what it shows."""


def network(store: Store, name: str = "all", *, base: str = DEFAULT_BASE) -> "nx.Graph[str]":
    """A network by its name."""
    if name not in NETWORKS:
        raise UsageError(f"no network is called {name!r}", todo=f"known are {', '.join(NETWORKS)}")
    return NETWORKS[name](store, base=base)


def projection(graph: "nx.MultiGraph[str]", kind: str) -> "nx.Graph[str]":
    """The actors of one type, tied where they share neighbours; the edge names those that they share.

    The weight is Newman's: each shared neighbour counts less, the more others it ties.
    """
    simple = nx.Graph(graph)
    chosen = [node for node, about in graph.nodes(data=True) if about["type"] == kind]
    tied = bipartite.collaboration_weighted_projected_graph(simple, chosen)
    found: nx.Graph[str] = nx.Graph()
    found.add_nodes_from((node, graph.nodes[node]) for node in sorted(chosen))
    for one, other in sorted((min(ends), max(ends)) for ends in tied.edges()):
        weight = float(tied[one][other]["weight"])
        shared = sorted(nx.common_neighbors(simple, one, other))
        names = tuple(graph.nodes[node]["label"] for node in shared)
        facts = _facts(graph, one, other, shared)
        found.add_edge(one, other, weight=weight, shared=len(shared), names=names, through=tuple(shared), facts=facts)
    return found


def _facts(graph: "nx.MultiGraph[str]", one: str, other: str, shared: Iterable[str]) -> tuple[str, ...]:
    """The facts by which two actors share their neighbours."""
    pairs = [(end, middle) for middle in shared for end in (one, other)]
    return tuple(sorted({about["fact"] for pair in pairs for about in graph[pair[0]][pair[1]].values()}))


def _directed(found: Iterable[Tie]) -> "nx.MultiDiGraph[str]":
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for tie in found:
        _add(graph, tie)
    return graph


def _two_mode(found: Iterable[Tie]) -> "nx.MultiGraph[str]":
    """Ties from one sort of actors to another; `bipartite` says on which side a node stands, as networkx reads it."""
    graph: nx.MultiGraph[str] = nx.MultiGraph()
    for tie in found:
        _add(graph, tie)
        for node, side in ((tie.source, 0), (tie.target, 1)):
            graph.nodes[node.iri]["bipartite"] = side
    return graph


def _add(graph: "nx.MultiGraph[str]", tie: Tie) -> None:
    for actor in (tie.source, tie.target):
        graph.add_node(actor.iri, label=actor.name, type=actor.type)
    about = tie.about
    # Files want the key of every edge to be its own, while one fact may tie several pairs.
    key = f"{about.fact}-{tie.source.iri.rsplit('/', 1)[1]}-{tie.target.iri.rsplit('/', 1)[1]}"
    graph.add_edge(tie.source.iri, tie.target.iri, key=key, role=tie.role, at=tie.target_role, **_told(about))


def _told(about: About) -> dict[str, str | tuple[str, ...]]:
    told = {"fact": about.fact, "kind": about.kind, "label": about.label, "what": about.what}
    dates = {"date": about.date, "from": about.first, "to": about.last}
    evidence = tuple(source.evidence for source in about.sources)
    known = {name: text for name, text in dates.items() if text}
    return {**told, **known, "certainty": about.certainty, "articles": about.articles, "evidence": evidence}


def _succeed(graph: "nx.MultiDiGraph[str]", link: Succession) -> None:
    for one in (link.before.person, link.after.person):
        graph.add_node(one.iri, label=one.name, type=one.type)
    place = link.after.organisation
    about: dict[str, str | tuple[str, ...]] = {
        "kind": "replacement",
        "what": link.after.office,
        "organisation": place.name if place else "",
        "left": str(link.before.end),
        "came": str(link.after.start),
        "basis": link.basis,
        "facts": (link.before.iri, link.after.iri),
        "articles": (link.source.article,),
        "evidence": (link.source.evidence,),
    }
    key = f"{link.before.iri}-{link.after.iri.rsplit('/', 1)[1]}"
    graph.add_edge(link.before.person.iri, link.after.person.iri, key=key, **about)
