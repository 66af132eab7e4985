"""The pages themselves: everything that is told of the ontology, filled into templates; no page asks any other host."""

import re
from collections import ChainMap, Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from pyoxigraph import Store
from rdflib import URIRef
from rdflib.namespace import SH

from caregraph.documentation.chapters import Chapter, chapters, in_order
from caregraph.documentation.examples import Examples
from caregraph.documentation.refusals import refusals
from caregraph.documentation.rules import Rule, Rules
from caregraph.documentation.style import STYLE, STYLE_HASH
from caregraph.documentation.terms import Ontology, Term, ontology, parsed
from caregraph.documentation.vocabularies import vocabularies
from caregraph.graph.vocabulary import COMMON_PREFIXES, DEFAULT_BASE
from caregraph.resources import ontology_dir, questions_dir, shapes_dir

NAMES = ("index", "ontology", "shapes", "vocabularies")
_CURIE = re.compile(r"\b([a-z]+):([A-Za-z][\w-]*)")


@dataclass(frozen=True, slots=True)
class Site:
    """The pages of one graph; `cases` are graphs that break the shapes, `home` is the page that leads here, if any."""

    store: Store
    base: str = DEFAULT_BASE
    cases: Path | None = None
    home: str = ""

    def pages(self) -> dict[str, bytes]:
        """Every page by the name of its file."""
        return {f"{name}.html": self.page(name) for name in NAMES}

    def page(self, name: str) -> bytes:
        """One page by its name."""
        told, rules = _ontology(self.base), _rules(self.base)
        filled: Mapping[str, Callable[[], dict[str, object]]] = {
            "index": lambda: {"count": _counted(told, rules), "lists": len(vocabularies(self.store, self.base))},
            "ontology": lambda: self._terms(told, rules),
            "shapes": lambda: self._shapes(rules),
            "vocabularies": lambda: {"lists": vocabularies(self.store, self.base)},
        }
        linked = _linked(told, rules)
        shared = {"name": name, "style": Markup(STYLE), "style_hash": STYLE_HASH, "told": told, "linked": linked}  # noqa: S704 - our own file
        return _templates().get_template(f"{name}.html").render(home=self.home, **shared, **filled[name]()).encode()

    def _terms(self, told: Ontology, rules: dict[str, Rule]) -> dict[str, object]:
        finder = Examples(self.store, self.base)
        examples = {name: finder.of(term) for name, term in told.terms.items()}
        prefixes = [one.prefixes for one in examples.values() if one]
        return {
            "chapters": _chapters(_ontology_files(), told.terms),
            "examples": examples,
            "rules": {name: _rules_of(term, rules) for name, term in told.terms.items()},
            "properties": {name: _properties_of(term, rules) for name, term in told.terms.items()},
            "prefixes": dict(sorted(ChainMap(told.prefixes, *prefixes).items())),
            "place": partial(_place, ChainMap(told.prefixes, COMMON_PREFIXES)),
        }

    def _shapes(self, rules: dict[str, Rule]) -> dict[str, object]:
        found = refusals(self.cases, rules.values(), self.base) if self.cases else {}
        return {"chapters": _chapters(_shape_files(), rules), "rules": rules, "refusals": found}


@cache
def _ontology(base: str) -> Ontology:
    return ontology(parsed(_ontology_files(), base), base)


@cache
def _rules(base: str) -> dict[str, Rule]:
    graph = parsed(_shape_files(), base)
    found = (Rules(graph).rule(shape) for shape in graph.subjects(SH.message) if isinstance(shape, URIRef))
    return {rule.name: rule for rule in found}


def _ontology_files() -> list[Path]:
    return in_order(ontology_dir())


def _shape_files() -> list[Path]:
    return [*in_order(shapes_dir()), *in_order(questions_dir())]


def _chapters(files: list[Path], known: Mapping[str, object]) -> list[Chapter]:
    """The chapters with what is told of in them; a shape without a message is told of in others."""
    kept = (replace(one, names=tuple(name for name in one.names if name in known)) for one in chapters(files))
    return [one for one in kept if one.names]


def _rules_of(term: Term, rules: dict[str, Rule]) -> list[Rule]:
    """The rules for things of a class, or those that look at a property."""
    name = f"cg:{term.name}"
    if term.is_class:
        return [rule for rule in rules.values() if f"every {name}" in rule.targets]
    return [rule for rule in rules.values() if name in rule.compared]


def _properties_of(term: Term, rules: dict[str, Rule]) -> list[str]:
    """What is said of things of a class, by the ontology or by the shapes."""
    looked_at = {rule.step for rule in _rules_of(term, rules)} if term.is_class else set()
    return sorted({*term.properties, *looked_at} - {""})


def _place(prefixes: Mapping[str, str], short: str) -> str:
    """Where a term is told of: on this page, or at its own address."""
    prefix, _, name = short.partition(":")
    return f"#{name}" if prefix == "cg" else prefixes[prefix] + name


def _counted(told: Ontology, rules: dict[str, Rule]) -> dict[str, int]:
    sorts = Counter("classes" if term.is_class else "properties" for term in told.terms.values())
    return {**sorts, "rules": len(rules)}


def _linked(told: Ontology, rules: dict[str, Rule]) -> Callable[[str], Markup]:
    """Makes each short name in a text lead to where it is told of, if that is on these pages or on the web."""

    def place(match: re.Match[str]) -> str:
        prefix, name = match[1], match[2]
        if prefix == "cg" and name in told.terms:
            return f'<a href="ontology.html#{name}">{match[0]}</a>'
        if prefix == "cgsh" and name in rules:
            return f'<a href="shapes.html#{name}">{match[0]}</a>'
        return match[0]

    return lambda text: Markup(_CURIE.sub(place, str(escape(text))))  # noqa: S704 - escaped before the links are put in


@cache
def _templates() -> Environment:
    loader = PackageLoader("caregraph.documentation")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
