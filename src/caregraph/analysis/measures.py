"""Measures of networks: how central officials and councils are, which councils hang together, who intervenes where."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

import networkx as nx
from networkx.algorithms import bipartite
from pyoxigraph import Store

from caregraph.analysis.names import councils_called
from caregraph.analysis.network import View, officials, projection
from caregraph.analysis.rows import Table, distinct, short, table
from caregraph.analysis.ties import Actor, Tie, ties
from caregraph.graph.vocabulary import DEFAULT_BASE

SEED = 20160105
"""Any number: the same network always gives the same communities."""

_SENDERS = View(("person", "body"), ("council",))
_CENTRALITY_NOTE = (
    "Two-mode measures on officials and councils: degree is the number of neighbours, degree_centrality its share of "
    "all actors on the other side, betweenness how often an actor lies on shortest ways, divided by what is possible "
    "on its side. In a small network one more article moves them much; they tell whom articles name, and attention of "
    "the press is not importance. Compare within one type only."
)
_COMMUNITIES_NOTE = (
    "Louvain communities of councils that share officials (Newman's weights, one fixed seed); officials stand with the "
    "community that most of their councils are in; within is the share of weight that stays inside. Other divisions "
    "can be nearly as good, most of all where the network is small or modularity under 0.3. Modularity here: {q:.3f}. "
    "Councils that share no official with another are left out: {alone}."
)
_CO_NOTE = (
    "Two councils come together where the same person or body takes a step toward both, or is sent to both. The weight "
    "is Newman's: a department that steps in everywhere counts little for any two. A step that no article ascribes to "
    "anybody is missing."
)


@dataclass(frozen=True, slots=True)
class Central:
    """How central one official or council is among officials and councils."""

    name: str
    type: str
    degree: int
    degree_centrality: float
    betweenness: float
    facts: int
    articles: int
    iri: str


@dataclass(frozen=True, slots=True)
class Community:
    """Councils that share officials with one another more than with others."""

    community: int
    size: int
    councils: tuple[str, ...]
    officials: tuple[str, ...]
    within: float


@dataclass(frozen=True, slots=True)
class CoIntervention:
    """Two councils toward which the same people or bodies take steps."""

    council: str
    other: str
    weight: float
    through: tuple[str, ...]
    steps: tuple[str, ...]
    articles: tuple[str, ...]
    evidence: tuple[str, ...]
    facts: tuple[str, ...]


def centrality(store: Store, *, base: str = DEFAULT_BASE) -> Table[Central]:
    """How central each official and council is, by measures for two-mode networks: degree and betweenness."""
    graph = officials(store, base=base)
    simple = nx.Graph(graph)
    top = [node for node, about in graph.nodes(data=True) if about["bipartite"] == 0]
    # Either measure divides by the size of the other side, which a network of nobody does not have.
    shares = bipartite.degree_centrality(simple, top) if top else {}
    between = bipartite.betweenness_centrality(simple, top) if top else {}
    rows = [_central(graph, node, simple.degree[node], shares[node], between[node]) for node in simple]
    ordered = sorted(rows, key=lambda row: (row.type, -row.betweenness, -row.degree, row.name, row.iri))
    return table(Central, ordered, _CENTRALITY_NOTE)


def communities(store: Store, *, base: str = DEFAULT_BASE) -> Table[Community]:
    """Which councils hang together by the officials that they share, the largest group first."""
    graph = officials(store, base=base)
    shared = projection(graph, "council")
    parts = divided(shared)
    groups = [part for part in parts if len(part) > 1]
    homes = {node: number for number, part in enumerate(groups) for node in part}
    crowd = _crowd(graph, homes)
    rows = [_community(shared, number, part, crowd[number]) for number, part in enumerate(groups)]
    quality = nx.community.modularity(shared, parts, weight="weight") if shared.size() else 0.0
    return table(Community, rows, _COMMUNITIES_NOTE.format(alone=len(parts) - len(groups), q=quality))


def divided(graph: "nx.Graph[str]") -> list[set[str]]:
    """The communities of a projection, the largest first, always the same for the same graph."""
    if not graph.size():
        return [{node} for node in sorted(graph)]
    parts = nx.community.louvain_communities(graph, weight="weight", seed=SEED)
    return sorted((set(part) for part in parts), key=lambda part: (-len(part), min(part)))


def co_interventions(store: Store, *, base: str = DEFAULT_BASE, council: str | None = None) -> Table[CoIntervention]:
    """Which councils have the same commissioner, adviser or other body stepping in, with the steps and sentences."""
    wanted = councils_called(store, council, base=base)
    told: dict[Actor, dict[Actor, list[Tie]]] = defaultdict(lambda: defaultdict(list))
    for tie in _SENDERS.of(ties(store, base=base)):
        if tie.about.kind == "intervention":
            told[tie.source][tie.target].append(tie)
    pairs: dict[tuple[Actor, Actor], list[Actor]] = defaultdict(list)
    for who, places in told.items():
        for pair in combinations(sorted(places, key=lambda one: (one.name, one.iri)), 2):
            if wanted is None or wanted & {one.iri for one in pair}:
                pairs[pair].append(who)
    rows = [_together(pair, through, told) for pair, through in pairs.items()]
    return table(CoIntervention, sorted(rows, key=lambda row: (-row.weight, row.council, row.other)), _CO_NOTE)


def _central(graph: "nx.MultiGraph[str]", node: str, degree: int, share: float, between: float) -> Central:
    edges = [about for _, _, about in graph.edges(node, data=True)]
    articles = {key for about in edges for key in about["articles"]}
    known = graph.nodes[node]
    return Central(known["label"], known["type"], degree, share, between, len(edges), len(articles), short(node))


def _crowd(graph: "nx.MultiGraph[str]", homes: dict[str, int]) -> dict[int, list[str]]:
    """The officials who tie councils of one community, each where most of the councils are."""
    crowd: dict[int, list[str]] = defaultdict(list)
    known = graph.nodes
    for node in sorted(graph, key=lambda one: (known[one]["label"], one)):
        places = [homes[council] for council in sorted(set(graph[node])) if council in homes]
        if known[node]["type"] == "person" and len(set(graph[node])) > 1 and places:
            crowd[max(sorted(set(places)), key=places.count)].append(known[node]["label"])
    return crowd


def _community(graph: "nx.Graph[str]", number: int, part: set[str], crowd: Iterable[str]) -> Community:
    names = sorted(graph.nodes[node]["label"] for node in part)
    weights = {(one, other): graph[one][other]["weight"] for one, other in graph.edges(part)}
    touching = sum(weights.values())
    inside = sum(weight for ends, weight in weights.items() if part.issuperset(ends))
    return Community(number + 1, len(part), tuple(names), tuple(crowd), inside / touching)


def _together(
    pair: tuple[Actor, Actor], through: list[Actor], told: dict[Actor, dict[Actor, list[Tie]]]
) -> CoIntervention:
    found = [tie for who in through for place in pair for tie in told[who][place]]
    return CoIntervention(
        pair[0].name,
        pair[1].name,
        sum(1 / (len(told[who]) - 1) for who in through),
        distinct(who.name for who in through),
        distinct(_step(found)),
        distinct(article for tie in found for article in tie.about.articles),
        distinct(source.words for tie in found for source in tie.about.sources),
        distinct(short(tie.about.fact) for tie in found),
    )


def _step(found: Iterable[Tie]) -> Iterator[str]:
    for tie in found:
        date = f", {tie.about.date}" if tie.about.date else ""
        yield f"{tie.target.name}: {tie.about.what}{date}"
