"""Turtle that people can read: a block a subject, grouped by kind and name, so that versions differ line by line."""

import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from caregraph.errors import GraphError
from caregraph.graph.vocabulary import (
    COMMON_PREFIXES,
    DCT_IDENTIFIER,
    DEFAULT_BASE,
    RDF_TYPE,
    RDFS_LABEL,
    SKOS_PREF_LABEL,
    XSD,
    XSD_INTEGER,
)

Subject = NamedNode | BlankNode
Object = NamedNode | BlankNode | Literal
_Edges = dict[NamedNode, dict[Object, None]]
_Key = tuple[int, str, str, list[str | int]]

# Narrower than Turtle allows: what every parser, and every eye, takes for a plain name.
_PLAIN = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")
_INTEGER = re.compile(r"-?[0-9]+")
_UNSAFE = re.compile(r'[\x00-\x1f"\\\x7f-\x9f\u2028\u2029\ufeff]')
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\"}
_XSD_STRING = XSD + "string"
_NAMES = (RDFS_LABEL, SKOS_PREF_LABEL, DCT_IDENTIFIER)
_LEADING = {RDF_TYPE: 0, RDFS_LABEL: 1, SKOS_PREF_LABEL: 1}


def write_turtle(triples: Iterable[Triple | Quad], out: BinaryIO, *, base: str = DEFAULT_BASE) -> None:
    """Write the union of triples or quads, in time that grows with their number."""
    subjects: dict[Subject, _Edges] = defaultdict(lambda: defaultdict(dict))
    for triple in triples:
        if isinstance(triple.subject, Triple) or isinstance(triple.object, Triple):
            raise GraphError("a triple inside a triple cannot be written", todo="write it in RDF 1.1")
        subjects[triple.subject][triple.predicate][triple.object] = None
    order = sorted((_place(subject, edges, base), subject.value, subject) for subject, edges in subjects.items())
    names = Names.of(base, subjects)
    out.write(names.header().encode())
    out.writelines(names.block(subject, subjects[subject]).encode() for _, _, subject in order)


def turtle_bytes(triples: Iterable[Triple | Quad], *, base: str = DEFAULT_BASE) -> bytes:
    """The same as bytes, for a graph that fits in memory."""
    out = io.BytesIO()
    write_turtle(triples, out, base=base)
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class Names:
    """The prefixes of one file, and every term as it is written with them."""

    prefixes: dict[str, str]
    _written: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, base: str, subjects: Mapping[Subject, _Edges]) -> "Names":
        """The prefixes that these subjects need: one for each type of thing, and those of the common vocabularies."""
        used = {_namespace(iri) for iri in set(_iris(subjects))}
        known = {iri: prefix for prefix, iri in COMMON_PREFIXES.items()}
        known |= {base + "ontology#": "cg", base + "shapes#": "cgsh"}
        for iri in used:
            segment = iri.removeprefix(base + "id/").removesuffix("/")
            prefix = segment.replace("-", "")
            if iri.startswith(base + "id/") and re.fullmatch("[a-z]+", prefix) and prefix not in COMMON_PREFIXES:
                known[iri] = prefix
        return cls({iri: prefix for iri, prefix in known.items() if iri in used})

    def header(self) -> str:
        """The prefix declarations."""
        declared = sorted((prefix, iri) for iri, prefix in self.prefixes.items())
        return "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in declared)

    def block(self, subject: Subject, edges: _Edges) -> str:
        """Everything that is said of one subject."""
        ordered = sorted(edges, key=lambda predicate: (_LEADING.get(predicate, 2), self.term(predicate)))
        lines = [self._line(predicate, edges[predicate]) for predicate in ordered]
        return f"\n{self.term(subject)} " + " ;\n    ".join(lines) + " .\n"

    def term(self, term: Object) -> str:
        """One term as the file writes it."""
        if isinstance(term, Literal):
            return self._literal(term)
        if isinstance(term, BlankNode):
            return str(term)
        if term.value not in self._written:
            self._written[term.value] = self._iri(term.value)
        return self._written[term.value]

    def _line(self, predicate: NamedNode, objects: Iterable[Object]) -> str:
        verb = "a" if predicate == RDF_TYPE else self.term(predicate)
        written = sorted(self.term(value) for value in objects)
        return f"{verb} {written[0]}" if len(written) == 1 else f"{verb}\n        " + " ,\n        ".join(written)

    def _iri(self, iri: str) -> str:
        namespace = _namespace(iri)
        local = iri[len(namespace) :]
        short = namespace in self.prefixes and _PLAIN.fullmatch(local)
        return f"{self.prefixes[namespace]}:{local}" if short else f"<{iri}>"

    def _literal(self, literal: Literal) -> str:
        if literal.datatype == XSD_INTEGER and _INTEGER.fullmatch(literal.value):
            return literal.value
        text = f'"{_UNSAFE.sub(_escaped, literal.value)}"'
        if literal.language:
            return f"{text}@{literal.language}"
        return text if literal.datatype.value == _XSD_STRING else f"{text}^^{self.term(literal.datatype)}"


def _escaped(match: re.Match[str]) -> str:
    return _SHORT.get(match[0]) or f"\\u{ord(match[0]):04X}"


def _namespace(iri: str) -> str:
    return iri[: max(iri.rfind("#"), iri.rfind("/")) + 1]


def _iris(subjects: Mapping[Subject, _Edges]) -> Iterator[str]:
    for subject, edges in subjects.items():
        terms: list[Object] = [subject, *edges, *(value for values in edges.values() for value in values)]
        yield from (term.value for term in terms if isinstance(term, NamedNode))
        yield from (term.datatype.value for term in terms if isinstance(term, Literal))


def _place(subject: Subject, edges: _Edges, base: str) -> _Key:
    """Articles first, then facts by kind, then what they name, and last the assertions and the evidence."""
    segment, _, local = subject.value.removeprefix(base + "id/").partition("/")
    named = min((value.value for predicate in _NAMES for value in edges.get(predicate, ())), default="")
    fact = NamedNode(base + "ontology#Fact") in edges.get(RDF_TYPE, ())
    ours = isinstance(subject, NamedNode) and subject.value.startswith(base + "id/")
    rank = {"article": 0, "assertion": 3, "evidence": 4}.get(segment, 1 if fact else 2) if ours else 5
    return rank, segment if ours else "", named, natural(local or segment)


def natural(local: str) -> list[str | int]:
    """A local name in the order of its numbers, so that the words of an article stand in the order of its text."""
    return [int(part) if part.isdecimal() and part.isascii() else part for part in re.split(r"([0-9]+)", local)]
