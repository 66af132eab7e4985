"""Linkers: officials who tie councils, and the ways on which two councils or people are connected."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise, product

import networkx as nx
from pyoxigraph import Store

from caregraph.analysis.holdings import Holding, holdings
from caregraph.analysis.names import actors_called, councils_called
from caregraph.analysis.network import OFFICIALS, PEOPLE
from caregraph.analysis.rows import Table, distinct, short, table
from caregraph.analysis.ties import Actor, Tie, ties
from caregraph.errors import UsageError
from caregraph.graph.vocabulary import DEFAULT_BASE

_LINKERS_NOTE = (
    "Somebody links councils by posts, changes of post or by being sent there, as far as articles tell; whoever the "
    "press does not name links nothing. The order of the councils is that of the dates, as far as they are known. "
    "sent_in names others whom an intervention sends to one of these councils."
)
_LINKS_NOTE = (
    "All shortest ways over people and the councils and bodies that they are tied to. A way shows that one person was "
    "at both ends, not that they did anything together; a short way through a department says little."
)
_LATER = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Linker:
    """An official who ties two or more councils, with the path in words and what it rests on."""

    official: str
    count: int
    councils: tuple[str, ...]
    path: str
    sent_in: tuple[str, ...]
    certainty: str
    articles: tuple[str, ...]
    evidence: tuple[str, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a way between two actors: a fact in words, its date, and the sentence that tells it."""

    way: int
    hop: int
    start: str
    end: str
    told: str
    date: str | None
    certainty: str
    article: str
    title: str | None
    published: str | None
    evidence: str
    fact: str


def linkers(store: Store, *, base: str = DEFAULT_BASE, council: str | None = None) -> Table[Linker]:
    """Officials who tie two or more councils, with the path from one to the next and the sentences behind it."""
    wanted = councils_called(store, council, base=base)
    found = OFFICIALS.of(ties(store, base=base))
    times = _times(holdings(store, base=base))
    tied: dict[Actor, dict[Actor, list[Tie]]] = defaultdict(lambda: defaultdict(list))
    for tie in found:
        tied[tie.source][tie.target].append(tie)
    sent = _sent(found)
    chosen = [(who, at) for who, at in tied.items() if wanted is None or wanted & {one.iri for one in at}]
    rows = [_linker(who, at, times, sent) for who, at in chosen if len(at) > 1]
    ordered = sorted(rows, key=lambda row: (-row.count, -len(row.articles), row.official, row.facts))
    return table(Linker, ordered, _LINKERS_NOTE)


def links(store: Store, *, base: str = DEFAULT_BASE, first: str | None = None, second: str | None = None) -> Table[Hop]:
    """How two councils or people are connected: every shortest way, each hop in words with its date and sentence."""
    if first is None or second is None:
        raise UsageError("two names are needed", where="links", todo="give them as: links Warrington Kirklees")
    found = PEOPLE.of(ties(store, base=base))
    ends = (actors_called(store, first, "first", base=base), actors_called(store, second, "second", base=base))
    graph: nx.Graph[str] = nx.Graph()
    between: dict[frozenset[str], list[Tie]] = defaultdict(list)
    for tie in found:
        graph.add_edge(tie.source.iri, tie.target.iri)
        between[frozenset((tie.source.iri, tie.target.iri))].append(tie)
    names = {actor.iri: actor.name for tie in found for actor in (tie.source, tie.target)}
    ways = _ways(graph, product(*ends))
    rows = [hop for number, way in enumerate(ways, start=1) for hop in _hops(number, way, between, names)]
    nothing = () if rows else (f"No fact of this graph connects {first} and {second}.",)
    return table(Hop, rows, *nothing, _LINKS_NOTE)


def _times(found: Iterable[Holding]) -> dict[tuple[str, str], tuple[str, ...]]:
    """When each person was at each organisation, so that what is over comes first."""
    times: dict[tuple[str, str], tuple[str, ...]] = {}
    for one in sorted(found, key=lambda one: one.order):
        if one.organisation:
            times.setdefault((one.person.iri, one.organisation.iri), tuple(map(str, one.order)))
    return times


def _sent(found: Iterable[Tie]) -> dict[Actor, dict[str, str]]:
    """Whom interventions send to which council, and for which steps, by council and name."""
    steps: dict[Actor, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for tie in found:
        if tie.about.kind == "intervention":
            steps[tie.target][tie.source.name].add(tie.about.what)
    return {
        place: {name: f"{name}, {' and '.join(sorted(whats))}, {place.name}" for name, whats in people.items()}
        for place, people in steps.items()
    }


def _linker(
    who: Actor,
    at: dict[Actor, list[Tie]],
    times: dict[tuple[str, str], tuple[str, ...]],
    sent: dict[Actor, dict[str, str]],
) -> Linker:
    dated = {one: min((tie.about.first or _LATER for tie in at[one]), default=_LATER) for one in at}
    places = sorted(at, key=lambda one: (*times.get((who.iri, one.iri), (_LATER, dated[one])), one.name))
    facts = [tie.about for one in places for tie in at[one]]
    others = (text for one in places for name, text in sorted(sent.get(one, {}).items()) if name != who.name)
    certainty = "stated" if all(about.certainty == "stated" for about in facts) else "reported"
    return Linker(
        who.name,
        len(places),
        tuple(one.name for one in places),
        _path(who.name, [(one.name, _roles(at[one])) for one in places]),
        distinct(others),
        certainty,
        distinct(article for about in facts for article in about.articles),
        distinct(source.words for about in facts for source in about.sources),
        distinct(short(about.fact) for about in facts),
    )


def _path(who: str, places: list[tuple[str, str]]) -> str:
    """Warrington – deputy director – P – director, 2016-03 – Kirklees; further councils follow, each from P again."""
    (first, role), *rest = places
    return f"{first} – {role} – " + "; ".join(f"{who} – {other} – {place}" for place, other in rest)


def _roles(found: Iterable[Tie]) -> str:
    """What somebody was at one council, each role once, with the earliest date that is told."""
    dates: dict[str, str] = {}
    for tie in found:
        role, date = tie.about.post, tie.about.date
        dates[role] = min(filter(None, (dates.get(role, ""), date)), default="")
    return " and ".join(f"{role}, {date}" if date else role for role, date in dates.items())


def _ways(graph: "nx.Graph[str]", pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """All shortest paths between any of these pairs, in one order whatever the order of the graph."""
    found = [
        path
        for one, other in pairs
        if one != other and one in graph and other in graph and nx.has_path(graph, one, other)
        for path in nx.all_shortest_paths(graph, one, other)
    ]
    shortest = min(map(len, found), default=0)
    return sorted(path for path in found if len(path) == shortest)


def _hops(
    number: int, way: list[str], between: dict[frozenset[str], list[Tie]], names: dict[str, str]
) -> Iterator[Hop]:
    for place, (one, other) in enumerate(pairwise(way), start=1):
        for tie in between[frozenset((one, other))]:
            about, source = tie.about, tie.about.sources[0]
            told = (about.label, about.date, about.certainty, source.article, source.title, source.published)
            yield Hop(number, place, names[one], names[other], *told, source.words, short(about.fact))
