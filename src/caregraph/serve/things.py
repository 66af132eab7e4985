"""What an address under /id/ stands for: what the graph says of it, as RDF and as a page for people."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode, Store, Triple
from rapidfuzz import process

from caregraph.analysis.explanation import Explainer, Explanation
from caregraph.errors import CaregraphError
from caregraph.graph.description import contents, description
from caregraph.graph.iris import local
from caregraph.graph.store import merged_graph
from caregraph.graph.vocabulary import DCT_TITLE, RDF_TYPE, RDFS_LABEL, SKOS_PREF_LABEL, namespace_of
from caregraph.serve.asking import Source, triples_reply
from caregraph.serve.formats import ENDINGS, TRIPLES, wanted
from caregraph.serve.pages import rendered
from caregraph.serve.replies import HTML, HTML_TYPE, Reply, UnknownError, failed

_MOST_LISTED = 500


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is said of a node: how, what, and where that leads."""

    property: str
    text: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Thing:
    """A node of the graph, or one of its named graphs, by the two last parts of its IRI."""

    source: Source
    kind: str
    name: str

    @property
    def iri(self) -> str:
        """The IRI in the graph."""
        return f"{self.source.base}id/{local(self.kind)}/{local(self.name)}"

    @property
    def path(self) -> str:
        """The IRI's path below /id, /page and /data, ready for an address."""
        return quote(f"{local(self.kind)}/{local(self.name)}", safe="/%")


def known(thing: Thing, accept: str) -> Reply:
    """Where a thing is told of in the format that a client wants; the thing itself is no document."""
    try:
        triples = _described(thing)
        next(triples)
        media = wanted(accept, [HTML_TYPE, *TRIPLES])
        ending = next((ending for ending, form in ENDINGS.items() if form == media), "")
        place = f"/data/{thing.path}.{ending}" if ending else f"/page/{thing.path}"
        return Reply(place.encode(), status=303)
    except CaregraphError as error:
        return failed(error)


def data(thing: Thing, ending: str) -> Reply:
    """What the graph says of a thing and of what names it, with the words that a fact rests on."""
    try:
        return triples_reply(thing.source, _described(thing), ENDINGS[ending])
    except CaregraphError as error:
        return failed(error)


def page(thing: Thing) -> Reply:
    """The same for people."""
    try:
        next(_described(thing))
        store, iri = thing.source.store(), thing.iri
        explainer = Explainer(store, thing.source.base)
        told = explainer.explain(iri)
        lines = list(_lines(thing.source, store, NamedNode(iri)))
        return Reply(rendered("thing.html", thing=thing, told=told, lines=lines, named=_named(told, thing)), HTML)
    except CaregraphError as error:
        return failed(error)


def _named(told: Explanation, thing: Thing) -> list[tuple[str, str]]:
    return [(_href(iri, thing.source.base), label) for iri, label in told.named_in[:_MOST_LISTED]]


def _described(thing: Thing) -> Iterator[Triple]:
    """The triples of a description, each once; raises UnknownError where there is none."""
    store, node = thing.source.store(), NamedNode(thing.iri)
    told = contents(store, node) if thing.kind == "graph" else description(store, node, thing.source.base)
    found = dict.fromkeys(told)
    if not found:
        raise UnknownError(f"nothing in the graph is called {thing.kind}/{thing.name}", todo=_near(thing, store))
    return iter(found)


def _near(thing: Thing, store: Store) -> str:
    start = f"{thing.source.base}id/{thing.kind}/"
    nodes = (quad.subject for quad in store.quads_for_pattern(None, RDF_TYPE, None))
    typed = {node.value for node in nodes if isinstance(node, NamedNode)}
    names = sorted(iri.removeprefix(start) for iri in typed if iri.startswith(start))
    near = [name for name, _, _ in process.extract(thing.name, names, limit=3, score_cutoff=70)]
    return f"did you mean {' or '.join(near)}?" if near else "find its IRI with a query"


def _lines(source: Source, store: Store, node: NamedNode) -> Iterator[Line]:
    graph = merged_graph(store)
    said = {(quad.predicate.value, quad.object) for quad in store.quads_for_pattern(node, None, None, graph)}
    for predicate, value in sorted(said, key=lambda pair: (_short(pair[0]), str(pair[1]))):
        if isinstance(value, NamedNode):
            yield Line(
                _short(predicate),
                _label(store, value) or value.value.removeprefix(source.base),
                _href(value.value, source.base),
            )
        elif isinstance(value, Literal):
            yield Line(_short(predicate), value.value)


def _label(store: Store, node: NamedNode) -> str:
    labels = (
        quad for name in (RDFS_LABEL, SKOS_PREF_LABEL, DCT_TITLE) for quad in store.quads_for_pattern(node, name, None)
    )
    return next((quad.object.value for quad in labels if isinstance(quad.object, Literal)), "")


def _href(iri: str, base: str) -> str:
    """Where a node is told of: at this server, or at its own web address; what is neither leads nowhere."""
    if iri.startswith(base):
        return f"/{quote(iri.removeprefix(base), safe='/%#')}"
    return iri if iri.startswith(("http://", "https://")) else ""


def _short(iri: str) -> str:
    return iri.removeprefix(namespace_of(iri))
