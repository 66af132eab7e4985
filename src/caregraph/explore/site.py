"""The whole site: which files there are, and what each holds."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import cast

from caregraph.analysis.ties import Actor
from caregraph.cache import unpacked
from caregraph.documentation.style import STYLE
from caregraph.explore.councils import Councils
from caregraph.explore.data import Data
from caregraph.explore.facts import Article, Words
from caregraph.explore.lists import index, listings
from caregraph.explore.network import drawing, linkers
from caregraph.explore.pages import PLACES, TEXT, WORDS, Pages
from caregraph.explore.people import People
from caregraph.explore.queries import queries_of
from caregraph.explore.start import start
from caregraph.explore.texts import Note, Paragraph, notes, paragraphs
from caregraph.explore.world import World
from caregraph.model import text
from caregraph.named import Named

File = tuple[str, bytes]
Read = tuple[text.Article, bytes]
"""An article as it was read, and what it names, packed."""
Item = Actor | tuple[Article, Read | None] | str
"""What a page tells of: an entity, an article, with its text if that is shown, or, by a name, the whole graph."""

_ASSETS = ("explore.js", "start.js", "network.js", "cytoscape.min.js", "cytoscape.LICENSE.txt")
_WHY = {
    TEXT: "The text is not here: its file is not where the build read it, or has changed since. These are the words "
    "that facts rest on.",
    WORDS: "The text of this article is not published here. These are the words that facts rest on.",
    PLACES: "Neither the text nor any words of this article are published here, only where in it facts are told.",
}


@dataclass(frozen=True, slots=True)
class Site:
    """Makes the files of a site, each by itself; `read` are the keys of the articles whose texts are at hand."""

    world: World
    texts: str
    read: frozenset[str]
    councils: Councils
    people: People

    @classmethod
    def of(cls, world: World, texts: str, read: Iterable[str]) -> "Site":
        """The site of a graph."""
        return cls(world, texts, frozenset(read), Councils.of(world), People.of(world))

    @property
    def withheld(self) -> int:
        """How many articles' texts should be shown and cannot be."""
        return len(self.world.facts.articles.keys() - self.read) if self.texts == TEXT else 0

    def files(self, item: Item, data: Data) -> list[File]:
        """The files that tell of one entity or article, or of the whole graph."""
        if isinstance(item, str):
            return _WHOLE[item](self)
        if isinstance(item, Actor):
            return self._entity(item, data)
        return self._article(*item, data)

    @property
    def _pages(self) -> Pages:
        return Pages(self.world, self.texts)

    def _entity(self, actor: Actor, data: Data) -> list[File]:
        path, asked = self.world.addresses.page(actor.iri), queries_of(actor, self.world.base)
        template, told = self._told(actor)
        return [(path, self._pages.page(template, path, queries=asked, **told)), *self._data(actor.iri, data)]

    def _told(self, actor: Actor) -> tuple[str, Mapping[str, object]]:
        """The template of an entity's page and what it is filled with."""
        if actor.type == "council":
            return "council.html", {"about": self.world.about.get(actor.iri, {}), **self.councils.told(actor)}
        if actor.type == "person":
            return "person.html", self.people.told(actor)
        facts, forms = self.world.facts.by_actor[actor.iri], self.world.forms.get(actor.iri, ())
        return "other.html", {"actor": actor, "facts": facts, "forms": forms}

    def _article(self, article: Article, read: Read | None, data: Data) -> list[File]:
        path, told = self.world.addresses.page(article.iri), notes(self.world, article)
        shown: list[Paragraph] = []
        if read:
            source, names = read
            shown = list(paragraphs(self.world, source, cast(list[Named], unpacked(names)), told))
        values = {"notes": told, "shown": shown, "placed": _placed(shown, told), "first_of": _first_of(told)}
        page = self._pages.page("article.html", path, article=article, why=_WHY[self.texts], **values)
        return [(path, page), *self._data(article.iri, data)]

    def _data(self, iri: str, data: Data) -> list[File]:
        return [(self.world.addresses.data(iri, ending), content) for ending, content in data.files(iri).items()]

    def _start(self) -> list[File]:
        told = start(self.world, self.councils)
        return [("index.html", self._pages.page("start.html", "index.html", withheld=self.withheld, **told))]

    def _network(self) -> list[File]:
        drawn = drawing(self.world)
        told = {"drawn": drawn, "linkers": linkers(self.world)}
        return [
            ("network.html", self._pages.page("network.html", "network.html", **told)),
            ("assets/network-data.js", _script("caregraphNetwork", drawn.told())),
        ]

    def _lists(self) -> list[File]:
        found = [
            (f"{one.name}.html", self._pages.page("list.html", f"{one.name}.html", listing=one))
            for one in listings(self.world)
        ]
        return [*found, ("assets/search-data.js", _script("caregraphSearch", index(self.world)))]

    def _assets(self) -> list[File]:
        folder = files(__package__).joinpath("assets")
        found = [(f"assets/{name}", folder.joinpath(name).read_bytes()) for name in _ASSETS]
        style = STYLE + folder.joinpath("explore.css").read_text(encoding="utf-8")
        return [*found, ("assets/style.css", style.encode())]


_WHOLE: dict[str, Callable[[Site], list[File]]] = {
    "start": Site._start,
    "network": Site._network,
    "lists": Site._lists,
    "assets": Site._assets,
}
WHOLE = tuple(_WHOLE)
"""The names of what tells of the whole graph."""


def _first_of(told: Iterable[Note]) -> dict[Words, int]:
    """The fact under which words have their own anchor, where several rest on them."""
    found: dict[Words, int] = {}
    for note in told:
        for words in note.told.words:
            found.setdefault(words, note.number)
    return found


def _placed(shown: Iterable[Paragraph], told: Iterable[Note]) -> set[str]:
    """The facts whose words stand on the page; the others are linked to where the list tells them."""
    found = {name for one in shown for part in one.stretches for name, _ in part.anchors}
    return found or {note.fact.anchor for note in told if note.told.words}


def _script(name: str, value: object) -> bytes:
    """Data for scripts: pages that are opened from disk may load scripts and nothing else."""
    return f"window.{name}={json.dumps(value, separators=(',', ':'))};\n".encode()
