"""The graph in other formats, one writer a format; the same graph gives the same bytes."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, serialize

from caregraph.analysis.facts import all_facts
from caregraph.analysis.network import network
from caregraph.analysis.queries import Answer
from caregraph.graph.nquads import sorted_nquads
from caregraph.graph.turtle import write_turtle
from caregraph.graph.vocabulary import COMMON_PREFIXES
from caregraph.network_files import NETWORK_WRITERS

Writer = Callable[[Store, str], bytes]

_SEGMENT = re.compile(r"[a-z][a-z-]*")


def turtle(store: Store, base: str) -> bytes:
    """The union of all articles, for people to read."""
    out = io.BytesIO()
    write_turtle(store, out, base=base)
    return out.getvalue()


def trig(store: Store, base: str) -> bytes:
    """One named graph an article, for people to read."""
    quads = _in_order(store)
    lines = _serialized(quads, RdfFormat.TRIG, _prefixes(quads, base)).splitlines(keepends=True)
    # pyoxigraph declares prefixes in any order.
    declared = [line for line in lines if line.startswith(b"@prefix ")]
    return b"".join([*sorted(declared), *lines[len(declared) :]])


def nquads(store: Store, _base: str) -> bytes:
    """One named graph an article, a line a quad, in the order of the bytes."""
    return sorted_nquads(_in_graphs(store))


def jsonld(store: Store, _base: str) -> bytes:
    """One named graph an article, as JSON-LD."""
    return _serialized(_in_order(store), RdfFormat.JSON_LD, {}) + b"\n"


def table(store: Store, base: str) -> bytes:
    """All facts in one table, whatever their kind and certainty, as CSV."""
    return csv_bytes(all_facts(store, base=base))


def network_file(store: Store, base: str, form: str, name: str = "all") -> bytes:
    """A network of the graph, by default that of all its actors, as a file."""
    return NETWORK_WRITERS[form](network(store, name, base=base))


WRITERS: Mapping[str, Writer] = {
    "turtle": turtle,
    "trig": trig,
    "nquads": nquads,
    "jsonld": jsonld,
    "csv": table,
    **{form: partial(network_file, form=form) for form in NETWORK_WRITERS},
}


def csv_bytes(answer: Answer) -> bytes:
    """A table as CSV (RFC 4180), in UTF-8; an empty cell is a value that the graph does not have."""
    out = io.StringIO(newline="")
    lines = csv.writer(out)
    lines.writerow(answer.columns)
    lines.writerows(answer.rows)
    return out.getvalue().encode()


def _in_graphs(store: Store) -> list[Quad]:
    """The named graphs, whose union is the default graph; what stands there alone where a file had no named graph."""
    return [quad for quad in store if quad.graph_name != DefaultGraph()] or list(store)


def _in_order(store: Store) -> list[Quad]:
    return sorted(_in_graphs(store), key=lambda q: (str(q.graph_name), str(q.subject), str(q.predicate), str(q.object)))


def _serialized(quads: Iterable[Quad], form: RdfFormat, prefixes: Mapping[str, str]) -> bytes:
    return serialize(quads, format=form, prefixes=dict(prefixes)) or b""


def _prefixes(quads: Iterable[Quad], base: str) -> dict[str, str]:
    """The common prefixes, and one for each type of thing that the graph names."""
    own = f"{base}id/"
    iris = {term.value for quad in quads for term in (quad.subject, quad.object) if isinstance(term, NamedNode)}
    segments = {iri.removeprefix(own).split("/")[0] for iri in iris if iri.startswith(own)}
    named = {name.replace("-", ""): f"{own}{name}/" for name in sorted(segments) if _SEGMENT.fullmatch(name)}
    return named | COMMON_PREFIXES | {"cg": f"{base}ontology#"}
