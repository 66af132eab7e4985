"""Where each page lies: names of files that every system keeps apart, and links to them that work from disk."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from caregraph.analysis.ties import Actor
from caregraph.explore.facts import Article, Fact

_FOLDERS = {"council": "councils", "person": "people", "body": "bodies", "programme": "programmes"}
_ARTICLES = "articles"
_LONGEST = 80
_UNSAFE = re.compile(r"[^a-z0-9_-]+")
# What Windows keeps for itself, whatever the ending.
_TAKEN = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|index)?")


@dataclass(frozen=True, slots=True)
class Addresses:
    """The file of each page, without its ending, by the IRI of what it tells of."""

    places: Mapping[str, str]

    @classmethod
    def of(cls, actors: Iterable[Actor], articles: Iterable[Article]) -> "Addresses":
        """Places for the pages of a graph; whose names would meet on some system get a hash of their own."""
        folders = {actor.iri: _FOLDERS[actor.type] for actor in actors}
        folders |= {article.iri: _ARTICLES for article in articles}
        plain = {iri: f"{folder}/{_plain(iri.rsplit('/', 1)[1])}" for iri, folder in folders.items()}
        often = Counter(plain.values())
        return cls({iri: place if often[place] == 1 else _hashed(place, iri) for iri, place in plain.items()})

    def page(self, iri: str) -> str:
        """The file of a page, from the top of the site; empty where there is none."""
        return f"{self.places[iri]}.html" if iri in self.places else ""

    def words(self, fact: Fact, article: Article) -> str:
        """Where the words lie that a fact rests on in an article."""
        return f"{self.page(article.iri)}#{fact.anchor}"

    def data(self, iri: str, ending: str) -> str:
        """The file of what the graph says of something, in a format."""
        return f"data/{self.places[iri]}.{ending}"


def _plain(local: str) -> str:
    """A name in which no letter is lost on any system, and that is not too long for any."""
    name = local.lower()
    plain = _UNSAFE.sub("-", name).strip("-")[:_LONGEST]
    return plain if plain == local and not _TAKEN.fullmatch(plain) else _hashed(plain, local)


def _hashed(place: str, iri: str) -> str:
    return f"{place}-{sha256(iri.encode()).hexdigest()[:8]}".removeprefix("-")
