"""The people of a graph: the forms of their names, their posts, and the pairs who may be one."""

from collections import defaultdict
from dataclasses import dataclass

from pyoxigraph import Store

from caregraph.analysis.facts import rows_of
from caregraph.analysis.queries import Answer
from caregraph.analysis.rows import short
from caregraph.graph.vocabulary import DEFAULT_BASE

_PEOPLE = """
SELECT ?person (MIN(STR(?label)) AS ?name) (COUNT(DISTINCT ?article) AS ?articles)
{ ?person a cg:Person ; rdfs:label ?label . ?fact ?role ?person ; cg:article ?article .
  FILTER NOT EXISTS { ?fact a cg:PossiblySame } }
GROUP BY ?person ORDER BY ?name ?person
"""
_FORMS = "SELECT DISTINCT ?person ?form { ?person a cg:Person ; skos:altLabel ?form } ORDER BY ?person ?form"
_POSTS = """
SELECT ?person ?role ?organisation (MIN(?day) AS ?first)
{ ?assertion cg:fact ?post ; cg:certainty ?certain ; cg:article ?article .
  ?post a cg:Post ; cg:person ?person ; cg:role/skos:prefLabel ?role .
  OPTIONAL { ?post cg:organisation/rdfs:label ?organisation }
  OPTIONAL { ?article cg:issuedFrom ?day }
  FILTER (STRAFTER(STR(?certain), "/id/certainty/") IN ("stated", "reported")) }
GROUP BY ?person ?role ?organisation ORDER BY ?person ?first ?role ?organisation
"""
_PAIRS = """
SELECT ?pair ?side ?words
{ ?pair a cg:PossiblySame .
  { ?pair cg:speaksFor ?words . BIND ("for" AS ?side) }
  UNION { ?pair cg:speaksAgainst ?words . BIND ("against" AS ?side) } }
ORDER BY ?pair ?side ?words
"""
_CANDIDATES = """
SELECT DISTINCT ?pair ?person ?name ?article ?words
{ ?pair a cg:PossiblySame ; cg:candidate ?person ; cg:evidence ?evidence .
  ?person rdfs:label ?name .
  { ?fact ?role ?person } UNION { ?assertion ?role ?person ; cg:fact ?fact }
  ?fact a cg:Fact ; cg:evidence ?evidence .
  ?evidence cg:exact ?words ; cg:article/dcterms:identifier ?article }
ORDER BY ?pair ?person ?article ?words
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of two people who may be one, with words of articles about them."""

    person: str
    name: str
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class OpenPair:
    """Two people who may be one, and what speaks for either answer."""

    candidates: tuple[Candidate, ...]
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]


def people(store: Store, *, base: str = DEFAULT_BASE) -> Answer:
    """Everybody whom a fact names, with the other written forms of the name and the posts that articles assert."""
    forms, posts = defaultdict(list), defaultdict(list)
    for person, form in rows_of(store, _FORMS, base=base):
        forms[person].append(form)
    for person, role, organisation, _ in rows_of(store, _POSTS, base=base):
        posts[person].append(f"{role} at {organisation}" if organisation else role)
    rows = tuple(
        (short(person), name, "; ".join(forms[person]), "; ".join(posts[person]), articles)
        for person, name, articles in rows_of(store, _PEOPLE, base=base)
    )
    return Answer(("person", "name", "also written", "posts", "articles"), rows)


def open_pairs(store: Store, *, base: str = DEFAULT_BASE) -> list[OpenPair]:
    """The pairs of people who may be one, as the graph has them."""
    told: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    sides: dict[str, dict[tuple[str, str], list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for pair, side, words in rows_of(store, _PAIRS, base=base):
        told[pair][side].append(words)
    for pair, person, name, article, words in rows_of(store, _CANDIDATES, base=base):
        sides[pair][short(person), name].append((article, words))
    return [
        OpenPair(
            tuple(Candidate(*one, tuple(words)) for one, words in sorted(sides[pair].items())),
            tuple(told[pair]["for"]),
            tuple(told[pair]["against"]),
        )
        for pair in sorted(told)
    ]


def pairs_table(pairs: list[OpenPair]) -> Answer:
    """The pairs as a table, with the first words about each of the two."""
    columns = ("first", "second", "for", "against", "first article", "first words", "second article", "second words")
    return Answer(columns, tuple(_pair(one) for one in pairs))


def _pair(pair: OpenPair) -> tuple[str, ...]:
    first, second = pair.candidates
    told = ("; ".join(pair.speaks_for), "; ".join(pair.speaks_against))
    return (first.person, second.person, *told, *first.words[0], *second.words[0])
