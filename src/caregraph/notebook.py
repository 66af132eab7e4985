"""The graph as notebooks use it: tables as data frames, facts with the words that they rest on, networkx networks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx
from pyoxigraph import Store

from caregraph import folder, pictures
from caregraph.analysis import analyses
from caregraph.analysis.explanation import Explainer, Explanation, Told
from caregraph.analysis.network import network
from caregraph.analysis.queries import Answer, run
from caregraph.analysis.reconciliation import reconcile
from caregraph.errors import UsageError
from caregraph.extraction.kinds import KINDS
from caregraph.frames import framed
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.model.reference import load_reference
from caregraph.model.register import read_register, shipped_register

if TYPE_CHECKING:
    from caregraph.pictures.sheet import Picture

_PLURALS = tuple(kind.plural for kind in KINDS.values())
# Colours that go with a light and a dark page alike.
_QUOTE = "border-left: 3px solid #888; margin: .4em 0; padding: .1em .8em"
_DIM = "color: #888; font-size: 90%"


@dataclass(frozen=True, slots=True)
class Graph:
    """A caregraph graph, opened to be asked."""

    store: Store = field(repr=False)
    base: str = DEFAULT_BASE

    def facts(self, kind: str, *, everything: bool = False, **given: str) -> Any:
        """The facts of one kind, such as judgements, as articles assert them; `everything` adds the planned and denied.

        `given` are parameters of the query, such as council="Kirklees". A data frame if pandas is there.
        """
        if kind not in _PLURALS:
            raise UsageError(f"no kind of fact is called {kind!r}", todo=f"known are {', '.join(_PLURALS)}")
        return _frame(run(self.store, kind, everything=everything, base=self.base, given=_options(given)))

    def query(self, text: str, **given: str) -> Any:
        """The answer to a named query, or to SPARQL as it is typed; a data frame if pandas is there."""
        return _frame(run(self.store, text, base=self.base, given=_options(given)))

    def analyse(self, name: str, **given: str) -> Any:
        """What an analysis finds, with typed values; a data frame if pandas is there, whose `attrs` keep the notes."""
        found = analyses.find(name, self.store, base=self.base, given=_options(given))
        if isinstance(found, Answer):
            return _frame(found)
        rows = [[getattr(row, column) for column in found.columns] for row in found]
        return framed(found.columns, rows, notes=found.notes)

    def network(self, name: str = "officials") -> "nx.Graph[str]":
        """A network by its name, as networkx has it: officials, councils, colleagues, people, voices and others."""
        return network(self.store, name, base=self.base)

    def draw(self, name: str = "officials", *, around: str | None = None) -> "Picture":
        """A network by its name as a picture, or what lies within two ties of a council or person."""
        return pictures.network(self.store, name, base=self.base, around=around)

    def timeline(self, council: str) -> "Picture":
        """What articles and Ofsted's register tell of a council, as a picture along time."""
        return pictures.timeline(self.store, council, base=self.base)

    def career(self, person: str) -> "Picture":
        """The posts of a person as a picture along time."""
        return pictures.career(self.store, person, base=self.base)

    def reconcile(self) -> Any:
        """Every asserted judgement beside Ofsted's register that ships: agrees, disagrees, or not covered, and why."""
        register = read_register(shipped_register(), load_reference())
        return _frame(reconcile(self.store, register, base=self.base).answer())

    def explain(self, name: str) -> "Explained":
        """A fact by its IRI or short form, or all facts that name something, shown with the words that they rest on."""
        explainer = Explainer(self.store, self.base)
        return Explained(explainer.explain(name), explainer)

    def rdflib(self) -> Any:
        """The same graph for rdflib, by oxrdflib; raises UsageError if that is not installed."""
        if find_spec("oxrdflib") is None:
            raise UsageError("oxrdflib is not installed", where="Graph.rdflib", todo="install caregraph[notebooks]")
        store = import_module("oxrdflib").OxigraphStore(store=self.store)
        # The default graph of a caregraph store is the union of its named graphs already.
        return import_module("rdflib").Dataset(store=store)

    def _repr_html_(self) -> str:
        counts = {plural: len(run(self.store, plural, base=self.base).rows) for plural in _PLURALS}
        cells = "".join(f"<tr><td>{name}</td><td>{count:,}</td></tr>" for name, count in counts.items())
        return f"<table><tr><th>asserted</th><th>rows</th></tr>{cells}</table>"


@dataclass(frozen=True, slots=True, repr=False)
class Explained:
    """A fact with its articles and their words, or the facts in which something is named, as notebooks show it."""

    found: Explanation
    explainer: Explainer

    def __repr__(self) -> str:
        return str(self)

    def __str__(self) -> str:
        quotes = (f"  “{words}” ({told.article or told.key})" for told in self.found.told for _, _, words in told.words)
        named = (f"  {label}  {self.explainer.short(iri)}" for iri, label in self.found.named_in)
        return "\n".join((self.found.label, *quotes, *named))

    def _repr_html_(self) -> str:
        found = self.found
        head = f"<strong>{escape(found.label)}</strong> <span style='{_DIM}'>{escape(found.iri)}</span>"
        roles = " · ".join(f"{escape(role)}: {escape(value)}" for role, value in found.roles)
        facts = "".join(
            f"<li>{escape(label)} <code>{escape(self.explainer.short(iri))}</code></li>"
            for iri, label in found.named_in
        )
        parts = [f"<p>{head}</p>", f"<p>{roles}</p>" if roles else "", *map(_told, found.told)]
        return f"<div>{''.join(parts)}{f'<ul>{facts}</ul>' if facts else ''}</div>"


def opened(path: str | Path) -> Graph:
    """The graph of a folder that `build` has written, or of an RDF file, to be asked in a notebook."""
    place = Path(path)
    return Graph(open_graph(place), folder.base_of(place) or DEFAULT_BASE)


def _options(given: Mapping[str, str]) -> dict[str, str]:
    # Python has no names such as known-by.
    return {name.replace("_", "-"): value for name, value in given.items()}


def _frame(answer: Answer) -> Any:
    if answer.triples is not None:
        told = [(str(one.subject), str(one.predicate), str(one.object)) for one in answer.triples]
        return framed(answer.columns, told, notes=answer.notes)
    return framed(answer.columns, answer.rows, notes=answer.notes)


def _told(told: Told) -> str:
    """One article's stating of a fact: how certainly, where, and in which words."""
    source = escape(told.article or told.key)
    rules = escape(", ".join(told.rules))
    quotes = "".join(f"<blockquote style='{_QUOTE}'>{escape(words)}</blockquote>" for _, _, words in told.words)
    return f"<p>{escape(told.certainty)} in {source} <span style='{_DIM}'>{rules}</span></p>{quotes}"
