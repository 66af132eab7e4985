"""Parameters of queries: what a query can be given, and the terms that are bound in their place.

A query names them in its comment, `# Parameters: council (area), known-by (date).`, and says where they go in lines
such as `VALUES (?councilNode ?knownBy) { (UNDEF UNDEF) }  # parameters: council, known-by`. As it stands such a line
means anything, so that the query runs in any SPARQL tool.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from pyoxigraph import Literal, NamedNode, Store

from caregraph.errors import UsageError
from caregraph.graph.iris import Iris
from caregraph.graph.reference import Reference
from caregraph.graph.terms import date_literal
from caregraph.graph.vocabulary import RDF_TYPE, RDFS_LABEL, SKOS, SKOS_PREF_LABEL
from caregraph.model.dates import PartialDate
from caregraph.model.reference import load_reference

Term = NamedNode | Literal

_DECLARED = re.compile(r"^# Parameters: (.*)$", re.MULTILINE)
_ONE = re.compile(r"([a-z][a-z-]*) \(([a-z]+)\)")
_PLACE = re.compile(
    r"VALUES \((?P<names>(?:\s*\?\w+)+)\s*\) \{ \((?:\s*UNDEF)+\s*\) \}[ \t]*# parameters: (?P<given>[a-z, -]+)"
)
_ALT_LABEL = NamedNode(SKOS + "altLabel")


@dataclass(frozen=True, slots=True)
class Parameter:
    """Something that a query can be given: its name, and what sort of value it takes."""

    name: str
    type: str

    @property
    def option(self) -> str:
        """The parameter as the command line takes it."""
        return f"--{self.name} {self.type.upper()}"


def declared(text: str) -> tuple[Parameter, ...]:
    """The parameters that the comment of a query names."""
    line = _DECLARED.search(text)
    return tuple(Parameter(*found) for found in _ONE.findall(line[1])) if line else ()


def places(text: str) -> list[str]:
    """The names of the parameters that a query has a place for, as often as it has one."""
    return [name for place in _PLACE.finditer(text) for name in _names(place["given"])]


def bind(text: str, given: Mapping[str, Iterable[Term]]) -> str:
    """A query with terms in the places of its parameters, written as Oxigraph writes them and so never as typed."""

    def line(place: re.Match[str]) -> str:
        choices = [[str(term) for term in given.get(name, ())] or ["UNDEF"] for name in _names(place["given"])]
        rows = " ".join(f"({' '.join(row)})" for row in product(*choices))
        return f"VALUES ({place['names']}) {{ {rows} }}"

    return _PLACE.sub(line, text)


@dataclass(frozen=True, slots=True)
class Resolver:
    """Finds the terms that a value stands for in a graph; what is unknown there is told with names like it."""

    store: Store
    base: str

    def terms(self, parameter: Parameter, value: str) -> list[Term]:
        """The terms of a value of a parameter."""
        known: dict[str, Callable[[Parameter, str], list[Term]]] = {
            "area": self._area,
            "date": _day,
            "name": self._name,
            "term": self._concept,
            "thing": self._thing,
        }
        if parameter.type not in known:
            todo = f"its comment may name {', '.join(known)}"
            raise UsageError(f"no parameter is of the type {parameter.type!r}", where=f"--{parameter.name}", todo=todo)
        return known[parameter.type](parameter, value)

    def _area(self, parameter: Parameter, value: str) -> list[Term]:
        councils = load_reference().councils
        iris = Iris(self.base)
        forms = [(form, NamedNode(iris.entity(record.council))) for record in councils for form in record.forms]
        return _called(f"no council is called {value!r}", forms, parameter, value)

    def _name(self, parameter: Parameter, value: str) -> list[Term]:
        people = self.store.quads_for_pattern(None, RDF_TYPE, NamedNode(f"{self.base}ontology#Person"))
        forms = {form for quad in people if isinstance(quad.subject, NamedNode) for form in self._labels(quad.subject)}
        return _called(f"nobody in the graph is called {value!r}", forms, parameter, value)

    def _thing(self, parameter: Parameter, value: str) -> list[Term]:
        """Whoever or whatever facts of the graph name: a person, a council, another body, a programme."""
        classes = [NamedNode(f"{self.base}ontology#{name}") for name in ("Person", "Organisation", "Programme")]
        nodes = [quad.subject for one in classes for quad in self.store.quads_for_pattern(None, RDF_TYPE, one)]
        forms = {form for node in nodes if isinstance(node, NamedNode) for form in self._labels(node)}
        return _called(f"nothing in the graph is called {value!r}", forms, parameter, value)

    def _labels(self, node: NamedNode) -> Iterable[tuple[str, NamedNode]]:
        for predicate in (RDFS_LABEL, _ALT_LABEL):
            for quad in self.store.quads_for_pattern(node, predicate, None):
                if isinstance(quad.object, Literal):
                    yield quad.object.value, node

    def _concept(self, parameter: Parameter, value: str) -> list[Term]:
        """The concepts that a label names, in the schemes that the parameter is called after: `grade`, `kind`."""
        home = re.compile(rf"{re.escape(self.base)}id/(?:[a-z]+-)?{re.escape(parameter.name)}/")
        known = Reference.load(Iris(self.base)).descriptions.items()
        forms = [
            (label.value, NamedNode(iri))
            for iri, edges in known
            if home.match(iri)
            for predicate, label in edges
            if predicate in (SKOS_PREF_LABEL, _ALT_LABEL) and isinstance(label, Literal)
        ]
        minted = self.store.quads_for_pattern(None, SKOS_PREF_LABEL, None)
        forms += [
            (quad.object.value, quad.subject)
            for quad in minted
            if isinstance(quad.subject, NamedNode)
            and isinstance(quad.object, Literal)
            and home.match(quad.subject.value)
        ]
        return _called(f"no {parameter.name} is called {value!r}", forms, parameter, value)


def _names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(",") if name.strip()]


def _plain(name: str) -> str:
    return " ".join(name.replace("’", "'").replace("&", "and").casefold().split())


def _called(wrong: str, forms: Iterable[tuple[str, NamedNode]], parameter: Parameter, value: str) -> list[Term]:
    """The nodes that are called so; raises UsageError with near names where there is none."""
    nodes: dict[str, set[str]] = {}
    shown: dict[str, str] = {}
    for form, node in sorted(forms, key=lambda pair: (pair[0], pair[1].value)):
        nodes.setdefault(_plain(form), set()).add(node.value)
        shown.setdefault(_plain(form), form)
    found = nodes.get(_plain(value))
    if found:
        return [NamedNode(iri) for iri in sorted(found)]
    close = difflib.get_close_matches(_plain(value), list(nodes), n=3, cutoff=0.6)
    near = {tuple(sorted(nodes[form])): shown[form] for form in reversed(close)}.values()
    todo = f"did you mean {' or '.join(reversed(near))}?" if near else "check its spelling"
    raise UsageError(wrong, where=f"--{parameter.name}", todo=todo)


def _day(parameter: Parameter, value: str) -> list[Term]:
    try:
        date = PartialDate.parse(value)
    except ValueError:
        date = None
    if date is None or date.day is None:
        wrong = f"{value!r} is no day of the calendar"
        raise UsageError(wrong, where=f"--{parameter.name}", todo="give one like 2016-01-31")
    return [date_literal(date)]
