"""What the endpoint says of itself and of its graph: a SPARQL service description, and VoID."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Triple, parse

from caregraph.analysis.queries import Query, run
from caregraph.dataset import VOID, size
from caregraph.graph.vocabulary import RDF_TYPE, XSD_INTEGER, Namespace, rebased
from caregraph.resources import ontology_dir, turtle_files
from caregraph.serve.asking import Source, graph_bytes
from caregraph.serve.formats import TRIPLES, typed
from caregraph.serve.replies import Reply

SD = Namespace("http://www.w3.org/ns/sparql-service-description#")
_FORMATS = "http://www.w3.org/ns/formats/"
_RESULTS = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
_GRAPHS = ("Turtle", "JSON-LD", "N-Triples", "RDF_XML")
_NAMED = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"


def described(source: Source, site: str, media: str) -> Reply:
    """The service description with the description of the graph that it serves."""
    triples = [*_service(site), *_dataset(source, site), *_named_graphs(source, site)]
    return Reply(graph_bytes(triples, media, source.base), typed(media))


def dataset(source: Source, site: str, media: str) -> Reply:
    """The description of the graph alone: how large it is, what is in it, where it is asked."""
    return Reply(graph_bytes(list(_dataset(source, site)), media, source.base), typed(media))


def ontology(source: Source, media: str) -> Reply:
    """The classes and properties that the graph is written in."""
    texts = [rebased(file.read_text(encoding="utf-8"), source.base) for file in turtle_files(ontology_dir())]
    triples = [quad.triple for text in texts for quad in parse(text, format=TRIPLES["text/turtle"])]
    return Reply(graph_bytes(triples, media, source.base), typed(media))


def _service(site: str) -> Iterator[Triple]:
    service, graphs = NamedNode(f"{site}sparql"), NamedNode(f"{site}sparql#dataset")
    yield Triple(service, RDF_TYPE, SD["Service"])
    yield Triple(service, SD["endpoint"], service)
    yield Triple(service, SD["supportedLanguage"], SD["SPARQL11Query"])
    yield from (Triple(service, SD["resultFormat"], NamedNode(_FORMATS + name)) for name in (*_RESULTS, *_GRAPHS))
    yield Triple(service, SD["defaultDataset"], graphs)
    yield Triple(graphs, RDF_TYPE, SD["Dataset"])
    yield Triple(graphs, SD["defaultGraph"], _void(site))
    yield Triple(_void(site), RDF_TYPE, SD["Graph"])


def _named_graphs(source: Source, site: str) -> Iterator[Triple]:
    graphs = NamedNode(f"{site}sparql#dataset")
    for number, (name, count) in enumerate(run(source.store(), Query("graphs", _NAMED)).rows[: source.rows], start=1):
        node = NamedNode(f"{site}sparql#graph-{number}")
        yield Triple(graphs, SD["namedGraph"], node)
        yield Triple(node, RDF_TYPE, SD["NamedGraph"])
        yield Triple(node, SD["name"], NamedNode(str(name)))
        yield Triple(node, SD["graph"], NamedNode(f"{node.value}-content"))
        yield Triple(NamedNode(f"{node.value}-content"), RDF_TYPE, SD["Graph"])
        yield Triple(NamedNode(f"{node.value}-content"), VOID["triples"], Literal(str(count), datatype=XSD_INTEGER))


def _dataset(source: Source, site: str) -> Iterator[Triple]:
    graph = _void(site)
    yield from size(source.store(), graph, source.base)
    yield Triple(graph, VOID["sparqlEndpoint"], NamedNode(f"{site}sparql"))
    yield from (Triple(graph, VOID["feature"], NamedNode(_FORMATS + name)) for name in _GRAPHS)


def _void(site: str) -> NamedNode:
    return NamedNode(f"{site}.well-known/void#graph")
