"""The graph as JSON that programs read without knowing RDF: articles with their facts, facts with their words.

It stays JSON-LD with the context that ships, so that it is the same dataset to whoever does know RDF.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any
from urllib.parse import urljoin

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad

from caregraph.graph.context import IRI, Context, Value, form_of
from caregraph.graph.turtle import natural, plain_triple
from caregraph.graph.vocabulary import RDF_TYPE, XSD_BOOLEAN, XSD_INTEGER, Namespace

Subject = NamedNode | BlankNode
_Edges = dict[NamedNode, list[Value]]
_Node = dict[str, Any]
_NAMES = frozenset({"label", "name", "prefLabel", "title", "identifier"})
_RANKS = {"Article": 0, "Fact": 1, "Assertion": 3, "Evidence": 4}
# What no processor takes for a keyword, or for a prefix and a name.
_LOCAL = re.compile(r"[A-Za-z][\w-]*/[\w%~.-]+", re.ASCII)
# What JavaScript reads exactly, and every processor writes back unchanged.
_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,14}")


def json_ld(quads: Iterable[Quad], *, base: str) -> Iterator[str]:
    """The lines of a dataset as JSON-LD, one named graph after another."""
    words = _Words.of(base)
    graphs: dict[Subject | DefaultGraph, dict[Subject, _Edges]] = defaultdict(lambda: defaultdict(dict))
    for quad in quads:
        subject, prop, value = plain_triple(quad)
        graphs[quad.graph_name][subject].setdefault(prop, []).append(value)
    nodes = (
        node for name in sorted(graphs, key=str) for node in words.graph(name, _Frame(graphs[name], words).nodes())
    )
    terms = ",\n".join(f"  {json.dumps(name)}: {json.dumps(told)}" for name, told in words.context.content.items())
    yield f'{{\n "@context": {{\n{terms}\n }},\n "@graph": [\n'
    for number, node in enumerate(nodes):
        yield (",\n" if number else "") + json.dumps(node, ensure_ascii=False, indent=1)
    yield "\n ]\n}\n"


@dataclass(frozen=True, slots=True)
class _Words:
    """How terms are written under one base."""

    context: Context
    cg: Namespace
    own: str
    _written: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, base: str) -> "_Words":
        return cls(Context.load(base), Namespace(f"{base}ontology#"), f"{base}id/")

    def graph(self, name: Subject | DefaultGraph, nodes: Iterator[_Node]) -> Iterator[_Node]:
        """The nodes of one graph; those of a named graph stand within it."""
        if isinstance(name, DefaultGraph):
            yield from nodes
        else:
            yield {"id": self.iri(name), "@graph": [*nodes]}

    def iri(self, node: Subject) -> str:
        """An IRI as the context's base lets it be written."""
        if isinstance(node, BlankNode):
            return str(node)
        if node.value not in self._written:
            local = node.value.removeprefix(self.own)
            short = local != node.value and _LOCAL.fullmatch(local) and urljoin(self.own, local) == node.value
            self._written[node.value] = local if short else node.value
        return self._written[node.value]

    def edge(self, prop: NamedNode, values: Iterable[Value]) -> Iterator[tuple[str, Any]]:
        """A property with its values, under one name for each form that they have."""
        forms: dict[str, list[Value]] = defaultdict(list)
        for value in sorted(values, key=_order):
            forms[form_of(value)].append(value)
        if prop == RDF_TYPE:
            yield "type", [self.context.classes.get(value.value, value.value) for value in forms[IRI]]
            return
        strange = []
        for form, alike in forms.items():
            term = self.context.terms.get((prop.value, form))
            if term is None:
                strange += [self.spelt(value) for value in alike]
            else:
                plain = [self._plain(value) for value in alike]
                yield term.name, plain if term.many or len(plain) > 1 else plain[0]
        if strange:
            yield prop.value, strange

    def _plain(self, value: Value) -> str | int | bool:
        """A value whose form the context tells."""
        if not isinstance(value, Literal):
            return self.iri(value)
        if value.datatype == XSD_BOOLEAN and value.value in ("true", "false"):
            return value.value == "true"
        # Decimals stay texts, since JSON's numbers are doubles.
        if value.datatype == XSD_INTEGER and _WHOLE.fullmatch(value.value):
            return int(value.value)
        return value.value

    def spelt(self, value: Value) -> _Node:
        """A value that tells its form itself."""
        if not isinstance(value, Literal):
            return {"id": self.iri(value)}
        if value.language:
            return {"@value": value.value, "@language": value.language}
        return {"@value": value.value, "@type": value.datatype.value}


@dataclass(frozen=True, slots=True)
class _Frame:
    """One graph as a forest: an article holds its facts, a fact its assertions and its words."""

    subjects: Mapping[Subject, _Edges]
    words: _Words
    _inner: dict[tuple[NamedNode, Subject], list[Subject]] = field(default_factory=lambda: defaultdict(list))
    _done: set[Subject] = field(default_factory=set)

    def nodes(self) -> Iterator[_Node]:
        """Each subject once, the articles first; only words stand again under each fact that rests on them."""
        for name in ("article", "fact"):
            for subject in self.subjects:
                holder = self._holder(subject, self.words.cg[name])
                if holder:
                    self._inner[self.words.cg[name], holder].append(subject)
        for subject in sorted(self.subjects, key=self._place):
            if subject not in self._done:
                yield self._node(subject)

    def _holder(self, subject: Subject, prop: NamedNode) -> Subject | None:
        """The article of a fact, or the fact of an assertion, if this graph describes it."""
        cg = self.words.cg
        if cg["Fact" if prop == cg["article"] else "Assertion"] not in self.subjects[subject].get(RDF_TYPE, ()):
            return None
        held = [value for value in self.subjects[subject].get(prop, ()) if not isinstance(value, Literal)]
        return min((value for value in held if value in self.subjects), key=str, default=None)

    def _node(self, subject: Subject, *, within: NamedNode | None = None, holder: Subject | None = None) -> _Node:
        cg, edges = self.words.cg, self.subjects[subject]
        node = self._flat(subject, {within: holder})
        if cg["evidence"] in edges and cg["Assertion"] not in edges.get(RDF_TYPE, ()):
            node["evidence"] = [self._evidence(one) for one in sorted(edges[cg["evidence"]], key=_order)]
        for name, prop in (("assertions", cg["fact"]), ("facts", cg["article"])):
            inner = [one for one in self._inner[prop, subject] if one not in self._done]
            if inner:
                node[name] = [self._node(one, within=prop, holder=subject) for one in sorted(inner, key=self._place)]
        return node

    def _flat(self, subject: Subject, said: Mapping[NamedNode | None, Subject | None] = MappingProxyType({})) -> _Node:
        """All that is said of a subject, but for what its place says."""
        self._done.add(subject)
        told = [
            pair
            for prop, values in self.subjects[subject].items()
            for pair in self.words.edge(prop, (one for one in values if one != said.get(prop)))
        ]
        return {"id": self.words.iri(subject), **dict(sorted(told, key=_leading))}

    def _evidence(self, value: Value) -> _Node:
        if isinstance(value, Literal) or value not in self.subjects:
            return self.words.spelt(value)
        return self._flat(value)

    def _place(self, subject: Subject) -> tuple[int, list[str | int]]:
        types = self.subjects[subject].get(RDF_TYPE, ())
        ranks = [rank for name, rank in _RANKS.items() if self.words.cg[name] in types]
        return min(ranks, default=2), natural(subject.value)


def _order(value: Value) -> tuple[list[str | int], str]:
    return natural(value.value), form_of(value)


def _leading(pair: tuple[str, Any]) -> tuple[bool, bool, str]:
    """The type first, then what a person would call the thing, then the rest by name."""
    name, _ = pair
    return name != "type", name not in _NAMES, name
