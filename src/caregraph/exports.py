"""The graph in other formats, one writer a format; the same graph gives the same bytes."""

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, Triple, serialize

from caregraph.analysis.facts import all_facts
from caregraph.analysis.network import network
from caregraph.analysis.queries import Answer
from caregraph.dataset import Build, catalogue_entry
from caregraph.errors import GraphError
from caregraph.graph.nquads import sorted_nquads
from caregraph.graph.store import in_graphs, union
from caregraph.graph.turtle import turtle_bytes
from caregraph.graph.vocabulary import COMMON_PREFIXES, RDF_TYPE
from caregraph.json_ld import json_ld
from caregraph.network_files import NETWORK_WRITERS
from caregraph.tables import csvw

Writer = Callable[[Store, str], bytes]

_SEGMENT = re.compile(r"[a-z][a-z-]*")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_XML_ROOT = re.compile(rb"<rdf:RDF ([^>]*)>")


def turtle(store: Store, base: str) -> bytes:
    """The union of all articles, for people to read."""
    return turtle_bytes(store, base=base)


def trig(store: Store, base: str) -> bytes:
    """One named graph an article, for people to read."""
    quads = _in_order(store)
    lines = _serialized(quads, RdfFormat.TRIG, _prefixes(quads, base)).splitlines(keepends=True)
    # pyoxigraph declares prefixes in any order.
    declared = [line for line in lines if line.startswith(b"@prefix ")]
    return b"".join([*sorted(declared), *lines[len(declared) :]])


def nquads(store: Store, _base: str) -> bytes:
    """One named graph an article, a line a quad, in the order of the bytes."""
    return sorted_nquads(in_graphs(store))


def ntriples(store: Store, _base: str) -> bytes:
    """The union of all articles, a line a triple, in the order of the bytes."""
    return sorted_nquads(union(in_graphs(store)))


def rdfxml(store: Store, base: str) -> bytes:
    """The union of all articles as RDF/XML; raises GraphError for a character that XML does not have."""
    triples = sorted({quad.triple for quad in in_graphs(store)}, key=_typed_first)
    for triple in triples:
        if isinstance(triple.object, Literal) and _NO_XML.search(triple.object.value):
            what = f"the {triple.predicate} of {triple.subject} has a character that XML does not have"
            raise GraphError(what, todo="choose another format")
    written = _serialized(triples, RdfFormat.RDF_XML, COMMON_PREFIXES | {"cg": f"{base}ontology#"})
    # pyoxigraph declares prefixes in any order, and readers of XML take a bare carriage return for a line feed.
    return _XML_ROOT.sub(_in_alphabet, written, count=1).replace(b"\r", b"&#13;")


def jsonld(store: Store, base: str) -> bytes:
    """One named graph an article, as JSON-LD that nests facts in articles and words in facts."""
    return "".join(json_ld(in_graphs(store), base=base)).encode()


def dcat(store: Store, base: str, *, build: Build | None = None, licence: str | None = None) -> bytes:
    """What a catalogue says of the graph, as Turtle."""
    return turtle_bytes(catalogue_entry(store, base, build=build, licence=licence), base=base)


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
    "ntriples": ntriples,
    "rdfxml": rdfxml,
    "jsonld": jsonld,
    "csv": table,
    "dcat": dcat,
    **{form: partial(network_file, form=form) for form in NETWORK_WRITERS},
}


def tables(store: Store, base: str) -> dict[str, bytes]:
    """A table for each class of thing, and CSVW metadata that makes the union of all articles of them."""
    return csvw(in_graphs(store), base=base)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Files as one archive; the same files give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            # Without a time of its own, a member has the earliest that the format knows.
            archive.writestr(zipfile.ZipInfo(name), files[name], zipfile.ZIP_DEFLATED)
    return out.getvalue()


def csv_bytes(answer: Answer) -> bytes:
    """A table as CSV (RFC 4180), in UTF-8; an empty cell is a value that the graph does not have."""
    out = io.StringIO(newline="")
    lines = csv.writer(out)
    lines.writerow(answer.columns)
    lines.writerows(answer.rows)
    return out.getvalue().encode()


def _in_order(store: Store) -> list[Quad]:
    return sorted(in_graphs(store), key=lambda q: (str(q.graph_name), str(q.subject), str(q.predicate), str(q.object)))


def _typed_first(triple: Triple) -> tuple[str, bool, str, str]:
    """Subjects in the order of their IRIs, what each is before what it has."""
    return str(triple.subject), triple.predicate != RDF_TYPE, str(triple.predicate), str(triple.object)


def _in_alphabet(root: re.Match[bytes]) -> bytes:
    return b"<rdf:RDF " + b" ".join(sorted(root[1].split())) + b">"


def _serialized(quads: Iterable[Quad] | Iterable[Triple], form: RdfFormat, prefixes: Mapping[str, str]) -> bytes:
    return serialize(quads, format=form, prefixes=dict(prefixes)) or b""


def _prefixes(quads: Iterable[Quad], base: str) -> dict[str, str]:
    """The common prefixes, and one for each type of thing that the graph names."""
    own = f"{base}id/"
    iris = {term.value for quad in quads for term in (quad.subject, quad.object) if isinstance(term, NamedNode)}
    segments = {iri.removeprefix(own).split("/")[0] for iri in iris if iri.startswith(own)}
    named = {name.replace("-", ""): f"{own}{name}/" for name in sorted(segments) if _SEGMENT.fullmatch(name)}
    return named | COMMON_PREFIXES | {"cg": f"{base}ontology#"}
