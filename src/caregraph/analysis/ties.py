"""Ties: two actors whom one asserted fact names, with the kind, date, certainty and words of that fact.

Nothing here knows a kind of fact. Any property of the ontology that leads from a fact, or from an article's stating of
it, to a person, body, council or programme is a role, and every two actors of one fact are tied.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from pyoxigraph import Store

from caregraph.analysis.facts import rows_of
from caregraph.graph.vocabulary import DEFAULT_BASE

_ACTORS = """
SELECT DISTINCT ?fact ?role ?actor
{ { ?fact a cg:Fact . ?fact ?property ?actor } UNION { ?assertion cg:fact ?fact . @ ?assertion ?property ?actor }
  FILTER (STRSTARTS(STR(?property), STR(cg:)))
  FILTER (REGEX(STR(?actor), "/id/(person|body|council|programme)/"))
  BIND (STRAFTER(STR(?property), "ontology#") AS ?role) }
ORDER BY ?fact ?role ?actor
"""
_NAMES = """
SELECT ?actor (MIN(STR(?name)) AS ?label)
{ ?actor rdfs:label ?name . FILTER (REGEX(STR(?actor), "/id/(person|body|council|programme)/")) }
GROUP BY ?actor
"""
_ASSERTED = """?assertion cg:certainty ?certain .
  FILTER (STRAFTER(STR(?certain), "/id/certainty/") IN ("stated", "reported"))"""
_SOURCES = """
SELECT ?fact ?label ?article ?title ?published ?certainty ?words ?exact
{ ?assertion cg:fact ?fact ; cg:article ?source ; cg:evidence ?words . @
  ?fact rdfs:label ?label .
  ?source dcterms:identifier ?article .
  ?words cg:start ?start ; cg:exact ?exact .
  OPTIONAL { ?source dcterms:title ?title }
  OPTIONAL { ?source dcterms:issued ?published }
  BIND (STRAFTER(STR(?certain), "/id/certainty/") AS ?certainty) }
ORDER BY ?fact ?published ?article ?start ?words
"""
_DATES = """
SELECT ?fact (MIN(STR(?value)) AS ?date) (MIN(STR(?day)) AS ?first) (MAX(STR(?other)) AS ?last)
{ ?fact a cg:Fact ; cg:date ?value ; cg:dateFrom ?day ; cg:dateTo ?other } GROUP BY ?fact
"""
_TERMS = """
SELECT DISTINCT ?fact ?role ?term
{ ?fact a cg:Fact ; ?property ?node . ?node skos:prefLabel ?term .
  FILTER (STRSTARTS(STR(?property), STR(cg:)) && ?property != cg:certainty)
  BIND (STRAFTER(STR(?property), "ontology#") AS ?role) }
ORDER BY ?fact ?role ?term
"""
# A tie runs from who acts to what is acted on.
_RANKS = ("person", "body", "council", "programme")


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, body, council or programme."""

    iri: str
    name: str

    @property
    def type(self) -> str:
        """What sort of actor it is, as its IRI says."""
        return self.iri.rsplit("/", 2)[1]


@dataclass(frozen=True, slots=True)
class Source:
    """The words of one article that a fact rests on."""

    article: str
    title: str
    published: str
    certainty: str
    evidence: str
    words: str


@dataclass(frozen=True, slots=True)
class About:
    """What a tie keeps of its fact: its sentence, its terms by role, its date as told and the days that it can mean."""

    fact: str
    label: str
    terms: tuple[tuple[str, str], ...]
    date: str
    first: str
    last: str
    sources: tuple[Source, ...]

    @property
    def kind(self) -> str:
        """The kind of the fact, as its IRI says."""
        return self.fact.rsplit("/", 2)[1]

    @property
    def what(self) -> str:
        """The fact's terms, such as `appointed, chief executive`."""
        return ", ".join(term for _, term in self.terms)

    @property
    def post(self) -> str:
        """The post that the fact is about, or what else it tells."""
        return dict(self.terms).get("role") or self.what

    @property
    def certainty(self) -> str:
        """Stated, if any article states it in its own voice, else reported."""
        return "stated" if any(source.certainty == "stated" for source in self.sources) else "reported"

    @property
    def articles(self) -> tuple[str, ...]:
        """The keys of the articles that assert the fact."""
        return tuple(dict.fromkeys(source.article for source in self.sources))


@dataclass(frozen=True, slots=True)
class Tie:
    """Two actors of one asserted fact, each with the role that it fills."""

    source: Actor
    role: str
    target: Actor
    target_role: str
    about: About

    def runs(self, sources: Collection[str], targets: Collection[str], roles: Collection[str] = ()) -> bool:
        """Whether the tie is between actors of these types, the first in one of these roles, if any are named."""
        return self.source.type in sources and self.target.type in targets and (not roles or self.role in roles)


def ties(store: Store, *, base: str = DEFAULT_BASE) -> list[Tie]:
    """Every two actors of every asserted fact, in the order of the facts' IRIs."""
    asserted = _abouts(store, base)
    names = {iri: Actor(iri, name) for iri, name in rows_of(store, _NAMES.replace("@", _ASSERTED), base=base)}
    actors: dict[str, dict[str, tuple[Actor, str]]] = defaultdict(dict)
    for fact, role, iri in rows_of(store, _ACTORS.replace("@", _ASSERTED), base=base):
        # Whoever fills two roles of a fact, such as a council that speaks for itself, is one actor in it.
        actors[fact].setdefault(iri, (names.get(iri) or Actor(iri, iri.rsplit("/", 1)[1]), role))
    return [tie for fact, found in actors.items() if fact in asserted for tie in _pairs(found.values(), asserted[fact])]


def _pairs(filled: Iterable[tuple[Actor, str]], about: About) -> Iterator[Tie]:
    ordered = sorted(filled, key=lambda one: (_RANKS.index(one[0].type), one[1], one[0].iri))
    for (source, role), (target, target_role) in combinations(ordered, 2):
        yield Tie(source, role, target, target_role, about)


def _abouts(store: Store, base: str) -> dict[str, About]:
    """What is told of each asserted fact, by its IRI."""
    found = rows_of(store, _DATES.replace("@", _ASSERTED), base=base)
    dates = {fact: (date, first, last) for fact, date, first, last in found}
    terms: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for fact, role, term in rows_of(store, _TERMS.replace("@", _ASSERTED), base=base):
        terms[fact].append((role, term))
    labels: dict[str, str] = {}
    sources: dict[str, list[Source]] = defaultdict(list)
    for fact, label, *source in rows_of(store, _SOURCES.replace("@", _ASSERTED), base=base):
        labels.setdefault(fact, label)
        sources[fact].append(Source(*source))
    return {
        fact: About(fact, label, tuple(terms[fact]), *dates.get(fact, ("", "", "")), tuple(sources[fact]))
        for fact, label in labels.items()
    }
