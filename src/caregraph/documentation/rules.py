"""Shapes in words: what each holds for, which way it looks from there, and what it asks for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rdflib import Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import RDF, SH
from rdflib.term import Node

_SHORT = re.compile(r"[a-z]+:[A-Za-z]+")
_COUNTS = {(1, 1): "exactly one", (1, None): "at least one", (None, 1): "at most one", (None, 0): "none"}
_DATATYPES = {
    "xsd:date": "a full date",
    "xsd:integer": "a whole number",
    "xsd:decimal": "a decimal number",
    "xsd:string": "a text",
}
# In the order in which they are told.
_ASKED = {
    SH["class"]: "each is a {}",
    SH.datatype: "each is {}",
    SH.nodeKind: "each is a node with an IRI, not a text",
    SH["in"]: "each is one of {}",
    SH.languageIn: "each is in the language {}",
    SH.hasValue: "one of them is {}",
    SH.pattern: "each matches {}",
    SH.minLength: "each has {} characters or more",
    SH.maxLength: "each has {} characters or fewer",
    SH.minInclusive: "each is {} or more",
    SH.minExclusive: "each is above {}",
    SH.lessThan: "each is before {}",
    SH.lessThanOrEquals: "each is not beyond {}",
    SH.equals: "together they are the same as {}",
}
_NESTED = {SH["or"]: "one of these holds: {}", SH.xone: "exactly one of these holds: {}"}


def _said(sentence: str, value: str) -> str:
    return sentence.format(value).replace("has 1 characters or more", "is not empty")


@dataclass(frozen=True, slots=True)
class Rule:
    """A shape that has a message of its own."""

    name: str
    message: str
    severity: str
    targets: tuple[str, ...]
    path: str
    words: tuple[str, ...]
    active: bool

    @property
    def compared(self) -> set[str]:
        """The short names of the properties that it walks along or compares with."""
        return set(_SHORT.findall(" ".join((self.path, *self.words))))

    @property
    def step(self) -> str:
        """The one property that it looks at, if its path is no longer than that."""
        return self.path if _SHORT.fullmatch(self.path) else ""


@dataclass(frozen=True, slots=True)
class Rules:
    """Reads rules from a graph of shapes, whose own prefixes shorten what they name."""

    graph: Graph

    def rule(self, shape: URIRef) -> Rule:
        """A shape in words."""
        return Rule(
            shape.rpartition("#")[2],
            str(self.graph.value(shape, SH.message)),
            str(self.graph.value(shape, SH.severity)).removeprefix(str(SH)),
            tuple(self._targets(shape)),
            self._path(shape),
            tuple(self._words(shape)),
            not self.graph.value(shape, SH.deactivated),
        )

    def _targets(self, shape: Node) -> Iterator[str]:
        yield from sorted(f"every {self._short(one)}" for one in self.graph.objects(shape, SH.targetClass))
        subjects = self.graph.objects(shape, SH.targetSubjectsOf)
        yield from sorted(f"everything that has {self._short(one)}" for one in subjects)

    def _path(self, shape: Node) -> str:
        path = self.graph.value(shape, SH.path)
        return "" if path is None else self._way(path)

    def _way(self, path: Node) -> str:
        """A path as SPARQL writes it."""
        inverse, choice = self.graph.value(path, SH.inversePath), self.graph.value(path, SH.alternativePath)
        if inverse is not None:
            return f"^{self._way(inverse)}"
        if choice is not None:
            return " | ".join(map(self._way, Collection(self.graph, choice)))
        if (path, RDF.first, None) in self.graph:
            return " / ".join(map(self._way, Collection(self.graph, path)))
        return self._short(path)

    def _words(self, shape: Node) -> Iterator[str]:
        least, most = (self._number(shape, bound) for bound in (SH.minCount, SH.maxCount))
        if least is not None or most is not None:
            yield _COUNTS.get((least, most)) or (f"exactly {least}" if least == most else f"at least {least}")
        for asked, sentence in _ASKED.items():
            told = sentence.replace("each", "it", 1) if most == 1 else sentence
            yield from (_said(told, self._value(one)) for one in self.graph.objects(shape, asked))
        for asked, sentence in _NESTED.items():
            lists = self.graph.objects(shape, asked)
            yield from (sentence.format("; or ".join(self._inner(one) for one in self._listed(of))) for of in lists)
        yield from sorted(self._inner(one) for one in self.graph.objects(shape, SH.property))
        yield from sorted(f"not so: {self._inner(one)}" for one in self.graph.objects(shape, SH["not"]))

    def _inner(self, shape: Node) -> str:
        path, words = self._path(shape), ", ".join(self._words(shape))
        return f"{path}: {words}" if path else words

    def _value(self, value: Node) -> str:
        if (value, RDF.first, None) in self.graph:
            return ", ".join(map(self._short, self._listed(value)))
        if isinstance(value, Literal):
            return str(value)
        short = self._short(value)
        return f"{_DATATYPES[short]} ({short})" if short in _DATATYPES else short

    def _number(self, shape: Node, bound: URIRef) -> int | None:
        value = self.graph.value(shape, bound)
        return None if value is None else int(str(value))

    def _listed(self, node: Node) -> list[Node]:
        return list(Collection(self.graph, node))

    def _short(self, node: Node) -> str:
        return str(node) if isinstance(node, Literal) else node.n3(self.graph.namespace_manager)
