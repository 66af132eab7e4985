"""Voices: who is quoted, speaking about which councils, and how many different voices and papers tell of each."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import Store

from caregraph.analysis.facts import rows_of
from caregraph.analysis.names import councils_called
from caregraph.analysis.rows import Table, distinct, table
from caregraph.analysis.ties import About, Actor, Source, Tie
from caregraph.graph.vocabulary import DEFAULT_BASE

_STATEMENTS = """
SELECT ?fact ?label ?speaker ?name ?role ?where ?organisation ?article ?title ?published ?certainty
       ?words ?exact ?start ?end
{ ?assertion cg:fact ?fact ; cg:article ?source ; cg:certainty ?certain ; cg:evidence ?words .
  ?fact a cg:Statement ; rdfs:label ?label ; cg:speaker ?speaker .
  ?speaker rdfs:label ?name .
  ?source dcterms:identifier ?article .
  ?words cg:start ?start ; cg:end ?end ; cg:exact ?exact .
  OPTIONAL { ?assertion cg:organisation ?where . ?where rdfs:label ?organisation }
  OPTIONAL { ?assertion cg:role/skos:prefLabel ?role }
  OPTIONAL { ?source dcterms:title ?title }
  OPTIONAL { ?source dcterms:issued ?published }
  BIND (STRAFTER(STR(?certain), "/id/certainty/") AS ?certainty)
  FILTER (?certainty IN ("stated", "reported")) }
ORDER BY ?published ?article ?start ?fact ?role ?organisation
"""
_COUNCILS = """
SELECT DISTINCT ?article ?publisher ?council ?name ?start ?end
{ ?assertion cg:fact ?fact ; cg:article ?source ; cg:certainty ?certain ; cg:evidence ?words .
  { ?fact ?property ?council } UNION { ?assertion ?property ?council }
  ?council a cg:LocalAuthority ; rdfs:label ?name .
  ?source dcterms:identifier ?article .
  ?words cg:start ?start ; cg:end ?end .
  OPTIONAL { ?source dcterms:publisher ?publisher }
  FILTER (STRAFTER(STR(?certain), "/id/certainty/") IN ("stated", "reported"))
  FILTER NOT EXISTS { ?fact a cg:Statement } }
ORDER BY ?article ?start ?council
"""
_OWN, _FACT, _ARTICLE = "own", "fact", "article"
_VOICES_NOTE = (
    "About a council is what its own people say (own), what holds a fact about it (fact), and what is said in an "
    "article that tells of no other council (article). Never: articles tell of the council, but quote nobody for it. "
    "Who is quoted is the paper's choice: it shows whom reporters reach, not who decides."
)
_DIVERSITY_NOTE = (
    "Effective numbers (the exponential of Shannon's entropy) say how many equally frequent speakers or papers would "
    "be as varied as these; 1 means one voice. With few articles they are low whatever the press does."
)


@dataclass(frozen=True, slots=True)
class Speech:
    """One quotation of one article, with the councils that it is about and how that is known."""

    speaker: Actor
    role: str
    organisation: Actor | None
    about: About
    councils: tuple[tuple[Actor, str], ...]

    @property
    def source(self) -> Source:
        """The article and the words."""
        return self.about.sources[0]


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who is quoted about a council: by name, as its spokesperson, as another body, or never."""

    council: str
    voice: str
    speaker: str | None
    role: str | None
    organisation: str | None
    about: tuple[str, ...]
    statements: int
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Diversity:
    """How many voices and papers tell of a council."""

    council: str
    articles: int
    publishers: int
    effective_publishers: float
    statements: int
    speakers: int
    effective_speakers: float
    most_quoted: str | None
    share: float | None


@dataclass(frozen=True, slots=True)
class Place:
    """A place in an article where a fact tells of a council."""

    council: Actor
    article: str
    publisher: str
    start: int
    end: int


def speeches(store: Store, *, base: str = DEFAULT_BASE) -> list[Speech]:
    """Every asserted quotation with the councils that it is about, in the order of publication."""
    told = _told(store, base)
    found: dict[tuple[str, str], Speech] = {}
    for row in rows_of(store, _STATEMENTS, base=base):
        speech = _speech(row, told)
        found.setdefault((speech.about.fact, speech.source.article), speech)
    return list(found.values())


def voice_ties(store: Store, *, base: str = DEFAULT_BASE) -> list[Tie]:
    """Who speaks about which council, a tie a quotation and council; its role says how that is known."""
    return [
        Tie(one.speaker, how, council, "about", one.about)
        for one in speeches(store, base=base)
        for council, how in one.councils
        if council != one.speaker
    ]


def voices(store: Store, *, base: str = DEFAULT_BASE, council: str | None = None) -> Table[Voice]:
    """Who is quoted about which council: people by name, spokespersons, other bodies, or nobody."""
    wanted = councils_called(store, council, base=base)
    heard: dict[tuple[Actor, Actor], list[tuple[Speech, str]]] = defaultdict(list)
    for one in speeches(store, base=base):
        for about, how in one.councils:
            heard[about, one.speaker].append((one, how))
    silent = {told.council for places in _told(store, base).values() for told in places}
    silent -= {about for (about, _), said in heard.items() if any(how == _OWN for _, how in said)}
    rows = [_voice(about, speaker, said) for (about, speaker), said in heard.items() if _in(about, wanted)]
    rows += [Voice(one.name, "never", None, None, None, (_OWN,), 0, ()) for one in silent if _in(one, wanted)]
    return table(Voice, sorted(rows, key=lambda row: (row.council, -row.statements, row.speaker or "")), _VOICES_NOTE)


def diversity(store: Store, *, base: str = DEFAULT_BASE, council: str | None = None) -> Table[Diversity]:
    """How many different speakers and papers tell of each council, and of all together."""
    wanted = councils_called(store, council, base=base)
    said, told = speeches(store, base=base), _told(store, base)
    papers = {article: places[0].publisher for article, places in told.items()}
    rows = (
        []
        if wanted or not told
        else [_diverse("all councils", papers, [one for one in said if one.source.article in papers])]
    )
    here: dict[Actor, dict[str, str]] = defaultdict(dict)
    mine: dict[Actor, list[Speech]] = defaultdict(list)
    for one in (one for places in told.values() for one in places if _in(one.council, wanted)):
        here[one.council][one.article] = one.publisher
    for speech in said:
        for about, _ in speech.councils:
            mine[about].append(speech)
    rows += [_diverse(about.name, here[about], mine[about]) for about in sorted(here, key=lambda one: one.name)]
    return table(Diversity, rows, _DIVERSITY_NOTE)


def _in(council: Actor, wanted: frozenset[str] | None) -> bool:
    return wanted is None or council.iri in wanted


def _speech(row: tuple[str, ...], told: dict[str, list[Place]]) -> Speech:
    fact, label, speaker, name, role, where, organisation, article, title, published, certainty, *words = row
    evidence, exact, start, end = words
    who, place = Actor(speaker, name), Actor(where, organisation) if where else None
    about = About(
        fact,
        label,
        (("role", role),) if role else (),
        "",
        "",
        "",
        (Source(article, title, published, certainty, evidence, exact),),
    )
    councils = councils_meant((who, place), told.get(article, []), int(start), int(end))
    return Speech(who, role, place, about, tuple(councils.items()))


def councils_meant(side: Iterable[Actor | None], places: list[Place], start: int, end: int) -> dict[Actor, str]:
    """The councils that words between two offsets are about: the speaker's, those of facts there, or the only one."""
    own = {one: _OWN for one in side if one and one.type == "council"}
    within = {one.council: _FACT for one in places if start < one.end and one.start < end}
    only = {one.council: _ARTICLE for one in places}
    found = {**within, **own}
    return found or (only if len(only) == 1 else {})


def _told(store: Store, base: str) -> dict[str, list[Place]]:
    """Where articles tell of councils, beside what is said in them, by the articles' keys."""
    places: dict[str, list[Place]] = defaultdict(list)
    for article, publisher, council, name, start, end in rows_of(store, _COUNCILS, base=base):
        places[article].append(Place(Actor(council, name), article, publisher, int(start), int(end)))
    return places


def _voice(council: Actor, speaker: Actor, said: list[tuple[Speech, str]]) -> Voice:
    spoken = [speech for speech, _ in said]
    named = "named" if speaker.type == "person" else "spokesperson" if speaker == council else "other body"
    place = next((one.organisation.name for one in spoken if one.organisation), None)
    role = next((one.role for one in spoken if one.role), None)
    how = distinct(sorted(way for _, way in said))
    articles = distinct(one.source.article for one in spoken)
    return Voice(council.name, named, speaker.name, role, place, how, len(spoken), articles)


def _diverse(name: str, papers: dict[str, str], said: list[Speech]) -> Diversity:
    publishers = Counter(paper for paper in papers.values() if paper)
    speakers = Counter(one.speaker.name for one in said)
    most = min(speakers, key=lambda who: (-speakers[who], who), default=None)
    return Diversity(
        name,
        len(papers),
        len(publishers),
        _effective(publishers),
        len(said),
        len(speakers),
        _effective(speakers),
        most,
        speakers[most] / len(said) if most else None,
    )


def _effective(counts: Counter[str]) -> float:
    """How many equally frequent ones would be as varied."""
    total = counts.total()
    return math.exp(-sum(n / total * math.log(n / total) for n in counts.values())) if total else 0.0
