"""What the pages are made of, asked of the graph once for all of them."""

import gc
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from pyoxigraph import Store

from caregraph.analysis.comparison import Comparison
from caregraph.analysis.histories import HistoryRow, intervention_histories
from caregraph.analysis.holdings import Holding, holdings
from caregraph.analysis.people import OpenPair, open_pairs
from caregraph.analysis.reconciliation import reconcile
from caregraph.analysis.ties import Actor
from caregraph.errors import UsageError
from caregraph.explore.addresses import Addresses
from caregraph.explore.facts import Columns, Fact, Facts
from caregraph.graph.vocabulary import SKOS_ALT_LABEL
from caregraph.model.reference import load_reference
from caregraph.model.register import Register, read_register, shipped_register

Link = tuple[str, str]
# What the graph says of councils themselves and pages show.
_ABOUT = ("region", "officialName", "authorityType", "validTo")


@contextmanager
def set_aside() -> Iterator[None]:
    """While facts are read nothing becomes garbage, and afterwards they are not searched for any: half of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.freeze()


@dataclass(frozen=True, slots=True)
class World:
    """A graph with all that its pages tell: facts, posts in time, lives of interventions, the register beside them."""

    base: str
    facts: Facts
    addresses: Addresses
    forms: Mapping[str, Sequence[str]]
    about: Mapping[str, Mapping[str, str]]
    holdings: Sequence[Holding]
    steps: Mapping[str, Sequence[HistoryRow]]
    comparisons: Mapping[str, Sequence[Comparison]]
    register: Register
    pairs: Mapping[str, Sequence[OpenPair]]
    links: Mapping[Link, Sequence[Fact]]

    @classmethod
    def of(cls, store: Store, base: str, *, quoting: bool) -> "World":
        """The world of a graph; raises UsageError for a graph in which nothing is of our ontology."""
        with set_aside():
            facts = Facts.of(store, base, quoting=quoting)
        if not facts.every and not facts.articles and next(iter(store), None):
            todo = "give a graph that `caregraph build` has written, or name its --base"
            raise UsageError("nothing in this graph is written in caregraph's ontology", where=base, todo=todo)
        register = read_register(shipped_register(), load_reference())
        columns = Columns(store, base)
        forms = columns.values(SKOS_ALT_LABEL.value)
        return cls(
            base=base,
            facts=facts,
            addresses=Addresses.of(facts.actors, facts.articles.values()),
            forms={iri: sorted(form.value for form in forms[iri]) for iri in facts.by_actor if iri in forms},
            about=_about(columns, facts),
            holdings=holdings(store, base=base),
            steps=_steps(facts, intervention_histories(store, base=base)),
            comparisons=_compared(reconcile(store, register, base=base).comparisons, base),
            register=register,
            pairs=_pairs(open_pairs(store, base=base), base),
            links=_links(facts),
        )

    def of_type(self, *types: str) -> list[Actor]:
        """Everybody and everything of some types that facts name, by name."""
        return [actor for actor in self.facts.actors if actor.type in types]


def _about(columns: Columns, facts: Facts) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for name in _ABOUT:
        for iri, text in columns.texts(name).items():
            if iri in facts.by_actor:
                found[iri][name] = text
    return found


def _steps(facts: Facts, rows: Sequence[HistoryRow]) -> dict[str, list[HistoryRow]]:
    known = {fact.iri: fact.actor("council") for fact in facts.every if fact.kind == "intervention"}
    found: dict[str, list[HistoryRow]] = defaultdict(list)
    for row in rows:
        council = next((council for council in map(known.get, row.facts) if council), None)
        if council:
            found[council.iri].append(row)
    return found


def _compared(comparisons: Sequence[Comparison], base: str) -> dict[str, list[Comparison]]:
    found: dict[str, list[Comparison]] = defaultdict(list)
    for one in comparisons:
        found[f"{base}id/council/{one.judgement.council.slug}"].append(one)
    return found


def _pairs(pairs: Sequence[OpenPair], base: str) -> dict[str, list[OpenPair]]:
    found: dict[str, list[OpenPair]] = defaultdict(list)
    for pair in pairs:
        for one in pair.candidates:
            found[f"{base}id/{one.person.replace(':', '/', 1)}"].append(pair)
    return found


def _links(facts: Facts) -> dict[Link, list[Fact]]:
    """Who works for, changes posts at or is sent to which council, and the facts that say so."""
    found: dict[Link, list[Fact]] = defaultdict(list)
    for fact in facts.every:
        person = fact.actor("person") if fact.asserted else None
        if person and person.type == "person":
            for council in (one for one in fact.actors if one.type == "council"):
                found[person.iri, council.iri].append(fact)
    return found
