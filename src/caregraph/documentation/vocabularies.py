"""The lists of terms that facts choose from: those of the reference data, and those that articles' own words fill."""

from dataclasses import dataclass

from pyoxigraph import Quad, RdfFormat, Store

from caregraph.analysis.queries import Query, run
from caregraph.documentation.chapters import in_order
from caregraph.graph.vocabulary import DEFAULT_BASE, SKOS_IN_SCHEME, rebased
from caregraph.resources import ontology_dir, reference_dir

_NAMES = """
PREFIX cg: <https://w3id.org/caregraph/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""
_SCHEMES = """
SELECT ?scheme ?title ?definition { ?scheme a skos:ConceptScheme ; skos:prefLabel ?title ; skos:definition ?definition }
ORDER BY ?title
"""
_TERMS = """
SELECT ?term (MIN(STR(?label)) AS ?name) (MIN(STR(?told)) AS ?definition) (MIN(STR(?above)) AS ?broader)
  (MIN(?rank) AS ?place)
{ ?term skos:inScheme <@> ; skos:prefLabel ?label .
  OPTIONAL { ?term skos:definition ?told } OPTIONAL { ?term cg:rank ?rank }
  OPTIONAL { ?term skos:broader/skos:prefLabel ?above } }
GROUP BY ?term ORDER BY DESC(?place) LCASE(?name) ?term
"""
_OTHERS = "SELECT ?term ?other { ?term skos:inScheme <@> ; skos:altLabel ?other } ORDER BY ?term ?other"
_USES = """
SELECT ?term (COUNT(DISTINCT ?fact) AS ?facts)
{ { ?fact a cg:Fact ; ?role ?term } UNION { ?said cg:fact ?fact ; ?role ?term } }
GROUP BY ?term
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """A term of a list: how it is called, what it means, what it belongs to, and how many facts name it."""

    path: str
    label: str
    definition: str
    broader: str
    others: tuple[str, ...]
    facts: int

    @property
    def anchor(self) -> str:
        """The place of the term on its page."""
        return self.path.replace("/", "-")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A concept scheme with its terms."""

    path: str
    title: str
    definition: str
    entries: tuple[Entry, ...]

    @property
    def anchor(self) -> str:
        """The place of the list on its page."""
        return self.path.replace("/", "-")


def vocabularies(store: Store, base: str = DEFAULT_BASE) -> list[Vocabulary]:
    """Every list of terms, as the ontology and a graph hold them together."""
    known, uses = _known(store, base), {str(term): int(count or 0) for term, count in _rows(store, _USES, base)}
    schemes = ((str(one) for one in row) for row in _rows(known, _SCHEMES, base))
    return [
        Vocabulary(_path(iri, base), title, definition, tuple(_entries(known, iri, base, uses)))
        for iri, title, definition in schemes
    ]


def _known(store: Store, base: str) -> Store:
    known = Store()
    for file in [*in_order(ontology_dir()), *sorted(reference_dir().glob("*.ttl"))]:
        known.bulk_load(rebased(file.read_text(encoding="utf-8"), base).encode(), RdfFormat.TURTLE)
    for quad in list(store.quads_for_pattern(None, SKOS_IN_SCHEME, None)):
        told = store.quads_for_pattern(quad.subject, None, None)
        known.extend(Quad(one.subject, one.predicate, one.object) for one in told)
    return known


def _entries(known: Store, scheme: str, base: str, uses: dict[str, int]) -> list[Entry]:
    others: dict[str, list[str]] = {}
    for term, other in _rows(known, _OTHERS, base, scheme):
        others.setdefault(str(term), []).append(str(other))
    return [
        Entry(
            _path(str(term), base), label or "", told or "", broader or "",
            tuple(others.get(str(term), ())), uses.get(str(term), 0),
        )
        for term, label, told, broader, _ in _rows(known, _TERMS, base, scheme)
    ]  # fmt: skip


def _rows(store: Store, text: str, base: str, node: str = "") -> tuple[tuple[str | None, ...], ...]:
    return run(store, Query("vocabulary", rebased(_NAMES + text, base).replace("@", node))).rows


def _path(iri: str, base: str) -> str:
    return iri.removeprefix(f"{base}id/")
