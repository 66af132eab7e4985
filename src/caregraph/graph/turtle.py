"""Turtle that people can read: a block a subject, grouped by kind and name, so that versions differ line by line."""

import io
import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import BinaryIO

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from caregraph.errors import GraphError
from caregraph.graph.spool import Spool
from caregraph.graph.vocabulary import (
    COMMON_PREFIXES,
    DCT_IDENTIFIER,
    DEFAULT_BASE,
    RDF_TYPE,
    RDFS_LABEL,
    SKOS_PREF_LABEL,
    XSD_INTEGER,
    namespace_of,
)

Subject = NamedNode | BlankNode
Object = NamedNode | BlankNode | Literal
# Terms are texts here, as N-Triples writes them.
_Edges = dict[str, dict[str, None]]

# Narrower than Turtle allows: what every parser, and every eye, takes for a plain name.
_PLAIN = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")
_INTEGER = re.compile(r"-?[0-9]+")
_UNSAFE = re.compile(r'[\x00-\x1f"\\\x7f-\x9f\u2028\u2029\ufeff]')
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_MEANT = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\"}
# In records: what ends the place of a block, and what stands for the end of a line in it; blocks hold no controls.
_AFTER_PLACE, _LINE_END = b"\x02", b"\x03"
_NO_PLACE = re.compile(r"[\x02\n]")
_MAX_KEPT = 200_000  # terms
_TYPE, _INTEGER_TYPE = str(RDF_TYPE), str(XSD_INTEGER)
_NAMES = (str(RDFS_LABEL), str(SKOS_PREF_LABEL), str(DCT_IDENTIFIER))
_LEADING = {_TYPE: 0, str(RDFS_LABEL): 1, str(SKOS_PREF_LABEL): 1}


def write_turtle(triples: Iterable[Triple | Quad], out: BinaryIO, *, base: str = DEFAULT_BASE) -> None:
    """Write the union of triples or quads, in time that grows with their number."""
    subjects: dict[str, _Edges] = defaultdict(lambda: defaultdict(dict))
    for triple in triples:
        subject, predicate, value = map(str, plain_triple(triple))
        subjects[subject][predicate][value] = None
    names = Names(base)
    _write(sorted(names.record(*said) for said in subjects.items()), names, out)


def turtle_of_nquads(nquads: Path, path: Path, *, base: str, scratch: Path) -> int:
    """Write the union of sorted N-Quads, which have what is said of one subject together; how many triples it has.

    Each must have a graph. No more than a subject and a run of lines is in memory; the rest waits in `scratch`.
    """
    names, spool, triples = Names(base), Spool(scratch, "turtle"), 0
    with nquads.open(encoding="utf-8", newline="\n") as lines, path.open("wb") as out:
        # No term but a literal has a blank in it, and that one stands between the second blank and the last "<".
        split = (line.rpartition(" <")[0].split(" ", 2) for line in lines)
        for subject, said in groupby(split, key=itemgetter(0)):
            edges: _Edges = defaultdict(dict)
            for _, predicate, value in said:
                edges[predicate][value] = None
            triples += sum(map(len, edges.values()))
            spool.add([names.record(subject, edges)])
        _write(spool, names, out)
    return triples


def plain_triple(triple: Triple | Quad) -> tuple[Subject, NamedNode, Object]:
    """Subject, property and value; raises GraphError where one of them is a triple."""
    if isinstance(triple.subject, Triple) or isinstance(triple.object, Triple):
        raise GraphError("a triple inside a triple cannot be written", todo="write it in RDF 1.1")
    return triple.subject, triple.predicate, triple.object


def _write(records: Iterable[bytes], names: "Names", out: BinaryIO) -> None:
    out.write(names.header().encode())
    out.writelines(record.partition(_AFTER_PLACE)[2].replace(_LINE_END, b"\n") for record in records)


def turtle_bytes(triples: Iterable[Triple | Quad], *, base: str = DEFAULT_BASE) -> bytes:
    """The same as bytes, for a graph that fits in memory."""
    out = io.BytesIO()
    write_turtle(triples, out, base=base)
    return out.getvalue()


class Names:
    """The prefixes of one file, and every term as it is written with them; a prefix is there once a term needs it."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.prefixes: dict[str, str] = {}
        self._known = {iri: prefix for prefix, iri in COMMON_PREFIXES.items()}
        self._known |= {base + "ontology#": "cg", base + "shapes#": "cgsh"}
        self._written: dict[str, str] = {}

    def record(self, subject: str, edges: _Edges) -> bytes:
        """What is said of one subject as one line: where it stands in the file, and its block."""
        place = _place(subject, edges, self.base).encode()
        return place + _AFTER_PLACE + self.block(subject, edges).encode().replace(b"\n", _LINE_END)

    def header(self) -> str:
        """The prefix declarations."""
        declared = sorted((prefix, iri) for iri, prefix in self.prefixes.items())
        return "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in declared)

    def block(self, subject: str, edges: _Edges) -> str:
        """Everything that is said of one subject."""
        ordered = sorted(edges, key=lambda predicate: (_LEADING.get(predicate, 2), self.term(predicate)))
        lines = [self._line(predicate, edges[predicate]) for predicate in ordered]
        return f"\n{self.term(subject)} " + " ;\n    ".join(lines) + " .\n"

    def term(self, term: str) -> str:
        """One term as the file writes it."""
        if term[0] == '"':
            return self._literal(term)
        if term[0] == "_":
            return term
        if term not in self._written:
            if len(self._written) > _MAX_KEPT:
                self._written.clear()
            self._written[term] = self._iri(term[1:-1])
        return self._written[term]

    def _line(self, predicate: str, objects: Iterable[str]) -> str:
        verb = "a" if predicate == _TYPE else self.term(predicate)
        written = sorted(map(self.term, objects))
        return f"{verb} {written[0]}" if len(written) == 1 else f"{verb}\n        " + " ,\n        ".join(written)

    def _iri(self, iri: str) -> str:
        namespace = namespace_of(iri)
        local = iri[len(namespace) :]
        prefix = self._prefix(namespace)
        return f"{prefix}:{local}" if prefix is not None and _PLAIN.fullmatch(local) else f"<{iri}>"

    def _prefix(self, namespace: str) -> str | None:
        """The prefix of a namespace: that of a common vocabulary, or one for each type of thing."""
        if namespace not in self.prefixes:
            segment = namespace.removeprefix(self.base + "id/").removesuffix("/").replace("-", "")
            typed = namespace.startswith(self.base + "id/") and re.fullmatch("[a-z]+", segment)
            own = segment if typed and segment not in COMMON_PREFIXES else None
            prefix = own if own is not None else self._known.get(namespace)
            if prefix is None:
                return None
            self.prefixes[namespace] = prefix
        return self.prefixes[namespace]

    def _literal(self, literal: str) -> str:
        text, _, rest = literal[1:].rpartition('"')
        datatype = rest.removeprefix("^^")
        if datatype == _INTEGER_TYPE and _INTEGER.fullmatch(text):
            return text
        if "\\" in text or _UNSAFE.search(text):
            text = _UNSAFE.sub(_escaped, _unescaped(text))
        return f'"{text}"^^{self.term(datatype)}' if datatype != rest else f'"{text}"{rest}'


def _escaped(match: re.Match[str]) -> str:
    return _SHORT.get(match[0]) or f"\\u{ord(match[0]):04X}"


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(_meant, text)


def _meant(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return chr(int(code, 16)) if code else _MEANT.get(match[3], match[3])


def _value(term: str) -> str:
    """The IRI, the label of a blank node or the text of a literal."""
    if term[0] == '"':
        return _unescaped(term[1 : term.rindex('"')])
    return term[1:-1] if term[0] == "<" else term[2:]


def _place(subject: str, edges: _Edges, base: str) -> str:
    """Articles first, then facts by kind, then what they name, and last the assertions and the evidence."""
    iri = _value(subject)
    segment, _, local = iri.removeprefix(base + "id/").partition("/")
    named = min((_value(value) for predicate in _NAMES for value in edges.get(predicate, ())), default="")
    fact = f"<{base}ontology#Fact>" in edges.get(_TYPE, ())
    ours = subject.startswith(f"<{base}id/")
    rank = {"article": 0, "assertion": 3, "evidence": 4}.get(segment, 1 if fact else 2) if ours else 5
    # Numbers sort by their size where they are written after their length.
    parts = (f"{len(str(part)):04}{part}" if isinstance(part, int) else part for part in natural(local or segment))
    place = "\0".join((str(rank), segment if ours else "", named, *parts, "", iri))
    return _NO_PLACE.sub(" ", place)


def natural(local: str) -> list[str | int]:
    """A local name in the order of its numbers, so that the words of an article stand in the order of its text."""
    return [int(part) if part.isdecimal() and part.isascii() else part for part in re.split(r"([0-9]+)", local)]
