"""The terms that the graph is written in: caregraph's own and those of the vocabularies it leans on."""

from pyoxigraph import NamedNode

DEFAULT_BASE = "https://w3id.org/caregraph/"

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
FOAF = "http://xmlns.com/foaf/0.1/"
PROV = "http://www.w3.org/ns/prov#"
SH = "http://www.w3.org/ns/shacl#"
DCAT = "http://www.w3.org/ns/dcat#"
SPDX = "http://spdx.org/rdf/terms#"
VOID = "http://rdfs.org/ns/void#"
WIKIDATA = "http://www.wikidata.org/entity/"

COMMON_PREFIXES = {
    "rdf": RDF,
    "rdfs": RDFS,
    "owl": OWL,
    "xsd": XSD,
    "skos": SKOS,
    "dcterms": DCTERMS,
    "foaf": FOAF,
    "prov": PROV,
    "sh": SH,
    "wd": WIKIDATA,
    "dcat": DCAT,
    "spdx": SPDX,
    "void": VOID,
}

RDF_TYPE = NamedNode(RDF + "type")
RDFS_LABEL = NamedNode(RDFS + "label")
RDFS_SUBCLASS = NamedNode(RDFS + "subClassOf")
SKOS_CONCEPT = NamedNode(SKOS + "Concept")
SKOS_PREF_LABEL = NamedNode(SKOS + "prefLabel")
SKOS_ALT_LABEL = NamedNode(SKOS + "altLabel")
SKOS_IN_SCHEME = NamedNode(SKOS + "inScheme")
FOAF_NAME = NamedNode(FOAF + "name")
DCT_IDENTIFIER = NamedNode(DCTERMS + "identifier")
DCT_TITLE = NamedNode(DCTERMS + "title")
DCT_ISSUED = NamedNode(DCTERMS + "issued")
DCT_PUBLISHER = NamedNode(DCTERMS + "publisher")
DCT_CREATOR = NamedNode(DCTERMS + "creator")
DCT_CREATED = NamedNode(DCTERMS + "created")
PROV_REVISION_OF = NamedNode(PROV + "wasRevisionOf")
PROV_ATTRIBUTED_TO = NamedNode(PROV + "wasAttributedTo")

XSD_DATE = NamedNode(XSD + "date")
XSD_YEAR_MONTH = NamedNode(XSD + "gYearMonth")
XSD_YEAR = NamedNode(XSD + "gYear")
XSD_DECIMAL = NamedNode(XSD + "decimal")
XSD_INTEGER = NamedNode(XSD + "integer")
XSD_BOOLEAN = NamedNode(XSD + "boolean")
XSD_ANY_URI = NamedNode(XSD + "anyURI")


class Namespace(dict[str, NamedNode]):
    """The terms of one namespace by local name, each made once."""

    def __init__(self, iri: str) -> None:
        super().__init__()
        self.iri = iri

    def __missing__(self, name: str) -> NamedNode:
        self[name] = node = NamedNode(self.iri + name)
        return node


def namespace_of(iri: str) -> str:
    """What stands before the local name of an IRI."""
    return iri[: max(iri.rfind("#"), iri.rfind("/")) + 1]


def rebased(text: str, base: str) -> str:
    """A shipped Turtle file or query with its IRIs moved from the default base to another."""
    return text if base == DEFAULT_BASE else text.replace(DEFAULT_BASE, base)
