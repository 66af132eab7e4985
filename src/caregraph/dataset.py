"""What a graph is, how large it is and how it came about, for catalogues and for the endpoint: VoID, DCAT and PROV."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Store, Triple

from caregraph.analysis.queries import Query, run
from caregraph.errors import UsageError
from caregraph.graph import vocabulary as v
from caregraph.graph.iris import Iris
from caregraph.graph.nquads import canonical_nquads, sha256
from caregraph.graph.store import in_graphs

DCAT = v.Namespace(v.DCAT)
DCT = v.Namespace(v.DCTERMS)
FOAF = v.Namespace(v.FOAF)
PROV = v.Namespace(v.PROV)
SPDX = v.Namespace(v.SPDX)
VOID = v.Namespace(v.VOID)

_ABOUT = (
    "Who was judged what, who runs what, who was sent in, who said what and what was promised at English councils' "
    "services for children, each with the words of the articles that say so."
)
_ENGLISH = NamedNode("http://publications.europa.eu/resource/authority/language/ENG")
_N_QUADS = NamedNode("https://www.iana.org/assignments/media-types/application/n-quads")
_OPEN_GOVERNMENT = "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
_PUBLIC_DOMAIN = "https://creativecommons.org/publicdomain/zero/1.0/"
# As ontology/reference/README.md credits them.
_CREDITS = (
    ("Department for Education, Planning Data, GOV.UK registers, Ofsted", _OPEN_GOVERNMENT),
    ("mySociety, UK local authority names and codes", "https://creativecommons.org/licenses/by/4.0/"),
    ("Wikidata", _PUBLIC_DOMAIN),
    ("Research Organization Registry", _PUBLIC_DOMAIN),
)
_RIGHTS = "Contains public sector information licensed under the Open Government Licence v3.0."

_TOTALS = """
SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?distinctSubjects) (COUNT(DISTINCT ?p) AS ?properties)
       (COUNT(DISTINCT ?o) AS ?distinctObjects) { ?s ?p ?o }
"""
_ENTITIES = """
SELECT (COUNT(*) AS ?entities) { { SELECT DISTINCT ?s { ?s ?p ?o } } FILTER STRSTARTS(STR(?s), "%s") }
"""
_CLASSES = "SELECT ?class (COUNT(DISTINCT ?s) AS ?n) { ?s a ?class } GROUP BY ?class ORDER BY ?class"
_PROPERTIES = "SELECT ?property (COUNT(*) AS ?n) { ?s ?property ?o } GROUP BY ?property ORDER BY ?property"


@dataclass(frozen=True, slots=True)
class Build:
    """What a build's folder tells of how its graph came about."""

    dataset: str
    """The hash of the dataset that it wrote."""
    versions: Mapping[str, str]
    inputs: Mapping[str, str]
    """The SHA-256 of what each article was read from, by the article's key."""
    ledger: str | None
    """The SHA-256 of the ledger, if there was one."""

    @classmethod
    def told(cls, told: Mapping[str, object]) -> "Build | None":
        """A build as its build.json tells of it; None for one that tells nothing of its dataset."""
        dataset, versions, inputs, ledger = (told.get(name) for name in ("dataset", "versions", "inputs", "ledger"))
        if not (isinstance(dataset, dict) and isinstance(versions, dict) and isinstance(inputs, list)):
            return None
        return cls(
            dataset=str(dataset.get("sha256")),
            versions={"caregraph": str(told.get("caregraph")), **versions},
            inputs={str(one["key"]): str(one["sha256"]) for one in inputs},
            ledger=str(ledger["sha256"]) if isinstance(ledger, dict) else None,
        )


def size(store: Store, graph: NamedNode, base: str) -> Iterator[Triple]:
    """What the graph is about and how much of everything it holds, as VoID."""
    yield Triple(graph, v.RDF_TYPE, VOID["Dataset"])
    yield Triple(graph, DCT["title"], Literal("Children's services in the news", language="en"))
    yield Triple(graph, DCT["description"], Literal(_ABOUT, language="en"))
    yield Triple(graph, VOID["uriSpace"], Literal(f"{base}id/"))
    yield Triple(graph, VOID["vocabulary"], NamedNode(f"{base}ontology"))
    for query in (_TOTALS, _ENTITIES % f"{base}id/"):
        answer = run(store, Query("totals", query))
        for column, count in zip(answer.columns, answer.rows[0], strict=True):
            yield Triple(graph, VOID[column], _number(count))
    for query, part, whole, count in (
        (_CLASSES, "class", "classes", "entities"),
        (_PROPERTIES, "property", "properties", "triples"),
    ):
        rows = run(store, Query(whole, query)).rows
        yield Triple(graph, VOID[whole], _number(str(len(rows))))
        for number, (name, found) in enumerate(rows, start=1):
            # As many digits for each, so that they stand in their order.
            node = NamedNode(f"{graph.value}-{part}-{number:0{len(str(len(rows)))}}")
            yield Triple(graph, VOID[f"{part}Partition"], node)
            yield Triple(node, VOID[part], NamedNode(str(name)))
            yield Triple(node, VOID[count], _number(found))


def catalogue_entry(
    store: Store, base: str, *, build: Build | None = None, licence: str | None = None
) -> Iterator[Triple]:
    """The graph as a catalogue lists it; the same graph gives the same triples.

    What a build tells is left out if its graph is another. Nothing is said of a licence that is not given.
    """
    canonical = canonical_nquads(in_graphs(store))
    digest = sha256(canonical)
    graph = NamedNode(f"{base}id/dataset/{digest[:16]}")
    yield Triple(graph, v.RDF_TYPE, DCAT["Dataset"])
    yield from size(store, graph, base)
    yield Triple(graph, DCT["language"], _ENGLISH)
    yield Triple(graph, DCT["conformsTo"], NamedNode(f"{base}ontology"))
    if licence:
        yield Triple(graph, DCT["license"], _licence(licence))
    yield from _distribution(graph, digest, len(canonical))
    yield from _articles(store, graph, base)
    if next(store.quads_for_pattern(None, None, None, NamedNode(Iris(base).reference_graph)), None):
        yield from _reference(graph, base)
    if build and build.dataset == digest:
        yield from _provenance(graph, build, base)


def _licence(iri: str) -> NamedNode:
    try:
        return NamedNode(iri)
    except ValueError as error:
        todo = "give its address, such as https://creativecommons.org/licenses/by/4.0/"
        raise UsageError(f"{iri!r} is no IRI of a licence", where="--licence", todo=todo) from error


def _distribution(graph: NamedNode, digest: str, length: int) -> Iterator[Triple]:
    """The canonical form, by whose hash two people can tell that they have the same graph."""
    node, checksum = NamedNode(f"{graph.value}-nquads"), NamedNode(f"{graph.value}-checksum")
    yield Triple(graph, DCAT["distribution"], node)
    yield Triple(node, v.RDF_TYPE, DCAT["Distribution"])
    yield Triple(node, DCT["title"], Literal("Canonical N-Quads (RDFC-1.0), as graph.nq", language="en"))
    yield Triple(node, DCAT["mediaType"], _N_QUADS)
    yield Triple(node, DCAT["byteSize"], Literal(str(length), datatype=NamedNode(v.XSD + "nonNegativeInteger")))
    yield Triple(node, SPDX["checksum"], checksum)
    yield Triple(checksum, v.RDF_TYPE, SPDX["Checksum"])
    yield Triple(checksum, SPDX["algorithm"], SPDX["checksumAlgorithm_sha256"])
    yield Triple(checksum, SPDX["checksumValue"], Literal(digest, datatype=NamedNode(v.XSD + "hexBinary")))


def _articles(store: Store, graph: NamedNode, base: str) -> Iterator[Triple]:
    """The articles that the graph rests on, who published them, and the days that they span."""
    article, days = NamedNode(f"{base}ontology#Article"), []
    for quad in store.quads_for_pattern(None, v.RDF_TYPE, article, None):
        yield Triple(graph, DCT["source"], quad.subject)
        for prop in (v.RDF_TYPE, v.DCT_TITLE, v.DCT_PUBLISHER, v.DCT_ISSUED):
            for told in store.quads_for_pattern(quad.subject, prop, None, None):
                yield told.triple
        for name in ("issuedFrom", "issuedTo"):
            found = store.quads_for_pattern(quad.subject, NamedNode(f"{base}ontology#{name}"), None, None)
            days += [told.object.value for told in found if isinstance(told.object, Literal)]
    if days:
        period = NamedNode(f"{graph.value}-period")
        yield Triple(graph, DCT["temporal"], period)
        yield Triple(period, v.RDF_TYPE, DCT["PeriodOfTime"])
        yield Triple(period, DCAT["startDate"], Literal(min(days), datatype=v.XSD_DATE))
        yield Triple(period, DCAT["endDate"], Literal(max(days), datatype=v.XSD_DATE))


def _reference(graph: NamedNode, base: str) -> Iterator[Triple]:
    """The reference data in the graph, and whom it comes from under which licence."""
    part = NamedNode(Iris(base).reference_graph)
    yield Triple(graph, DCT["hasPart"], part)
    yield Triple(part, v.RDF_TYPE, DCAT["Dataset"])
    yield Triple(part, DCT["title"], Literal("Councils, bodies and terms known beforehand", language="en"))
    yield Triple(part, DCT["rights"], Literal(_RIGHTS, language="en"))
    for number, (name, licence) in enumerate(_CREDITS, start=1):
        source = NamedNode(f"{graph.value}-reference-{number}")
        yield Triple(part, DCT["source"], source)
        yield Triple(source, DCT["title"], Literal(name, language="en"))
        yield Triple(source, DCT["license"], NamedNode(licence))


def _provenance(graph: NamedNode, build: Build, base: str) -> Iterator[Triple]:
    """The build that wrote the graph: what it read, and the programs that did it."""
    activity, iris, digest = NamedNode(f"{graph.value}-build"), Iris(base), NamedNode(f"{base}ontology#sha256")
    yield Triple(graph, PROV["wasGeneratedBy"], activity)
    yield Triple(activity, v.RDF_TYPE, PROV["Activity"])
    yield Triple(activity, v.RDFS_LABEL, Literal("caregraph build", language="en"))
    read = {NamedNode(iris.article(key)): known for key, known in build.inputs.items()}
    if build.ledger:
        ledger = NamedNode(f"{graph.value}-ledger")
        read[ledger] = build.ledger
        yield Triple(ledger, v.RDFS_LABEL, Literal("ledger of corrections", language="en"))
    for source, known in read.items():
        yield Triple(activity, PROV["used"], source)
        yield Triple(source, digest, Literal(known))
    for name, version in build.versions.items():
        agent = NamedNode(f"{graph.value}-software-{name}")
        yield Triple(activity, PROV["wasAssociatedWith"], agent)
        yield Triple(agent, v.RDF_TYPE, PROV["SoftwareAgent"])
        yield Triple(agent, FOAF["name"], Literal(name))
        yield Triple(agent, NamedNode(v.OWL + "versionInfo"), Literal(version))


def _number(count: str | None) -> Literal:
    return Literal(str(count), datatype=v.XSD_INTEGER)
