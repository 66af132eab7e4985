"""The whole site: which files there are, and what each holds."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Protocol

from caregraph.analysis.ties import Actor
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
from caregraph.model.mention import Mention

File = tuple[str, bytes]
Named = tuple[text.Article, list[Mention]]
"""An article with all that it names."""

_ASSETS = ("explore.js", "start.js", "network.js", "cytoscape.min.js", "cytoscape.LICENSE.txt")
_WHY = {
    TEXT: "The text is not here: its file is not where the build read it, or has changed since. These are the words "
    "that facts rest on.",
    WORDS: "The text of this article is not published here. These are the words that facts rest on.",
    PLACES: "Neither the text nor any words of this article are published here, only where in it facts are told.",
}


class Watch(Protocol):
    """Whoever follows the writing."""

    def begin(self, stage: str, total: int) -> None: ...
    def step(self, steps: int = 1) -> None: ...


@dataclass(frozen=True, slots=True)
class Site:
    """Makes the files of a site; `sources` are the articles whose texts are shown, by key."""

    world: World
    texts: str
    sources: Mapping[str, text.Article] = field(default_factory=dict)

    @property
    def withheld(self) -> int:
        """How many articles' texts should be shown and cannot be."""
        return len(self.world.facts.articles.keys() - self.sources.keys()) if self.texts == TEXT else 0

    def files(self, named: Iterator[Named], watch: Watch) -> Iterator[File]:
        """Every file by its name from the top of the site; `named` are the sources in the order of their keys."""
        others = len(self.world.of_type("body", "programme"))
        stages: tuple[tuple[str, int, Iterable[list[File]]], ...] = (
            ("councils", len(self.world.of_type("council")) + 1, self._councils()),
            ("people", len(self.world.of_type("person")), self._people()),
            ("bodies", others, self._bodies()),
            ("articles", len(self.world.facts.articles), self._articles(named)),
            ("network and lists", 3, (self._network(), self._lists(), _assets())),
        )
        for stage, total, made in stages:
            watch.begin(stage, total)
            for found in made:
                watch.step()
                yield from found

    @property
    def _pages(self) -> Pages:
        return Pages(self.world, self.texts)

    def _councils(self) -> Iterator[list[File]]:
        councils = Councils.of(self.world)
        told = start(self.world, councils)
        yield [("index.html", self._pages.page("start.html", "index.html", withheld=self.withheld, **told))]
        interventions = {one.iri: one for one in self.world.facts.every if one.kind == "intervention"}
        for actor in self.world.of_type("council"):
            about = self.world.about.get(actor.iri, {})
            told = {"about": about, "interventions": interventions, **councils.told(actor)}
            yield self._entity(actor, "council.html", told)

    def _people(self) -> Iterator[list[File]]:
        people = People.of(self.world)
        for actor in self.world.of_type("person"):
            yield self._entity(actor, "person.html", people.told(actor))

    def _bodies(self) -> Iterator[list[File]]:
        for actor in self.world.of_type("body", "programme"):
            facts, forms = self.world.facts.by_actor[actor.iri], self.world.forms.get(actor.iri, ())
            yield self._entity(actor, "other.html", {"actor": actor, "facts": facts, "forms": forms})

    def _entity(self, actor: Actor, template: str, told: Mapping[str, object]) -> list[File]:
        path, asked = self.world.addresses.page(actor.iri), queries_of(actor, self.world.base)
        return [(path, self._pages.page(template, path, queries=asked, **told)), *self._data(actor.iri)]

    def _articles(self, named: Iterator[Named]) -> Iterator[list[File]]:
        for article in self.world.facts.articles.values():
            told = notes(self.world, article)
            marked: Iterable[Paragraph] = ()
            if article.key in self.sources:
                source, mentions = next(one for one in named if one[0].key == article.key)
                marked = paragraphs(self.world, source, mentions, told)
            yield [self._article(article, told, marked), *self._data(article.iri)]

    def _article(self, article: Article, told: list[Note], marked: Iterable[Paragraph]) -> File:
        path = self.world.addresses.page(article.iri)
        shown = list(marked)
        values = {"notes": told, "shown": shown, "placed": _placed(shown, told), "first_of": _first_of(told)}
        return path, self._pages.page("article.html", path, article=article, why=_WHY[self.texts], **values)

    def _data(self, iri: str) -> list[File]:
        writer = Data(self.world.store, self.world.base, self.texts != PLACES)
        return [(self.world.addresses.data(iri, ending), content) for ending, content in writer.files(iri).items()]

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


def _assets() -> list[File]:
    folder = files(__package__).joinpath("assets")
    found = [(f"assets/{name}", folder.joinpath(name).read_bytes()) for name in _ASSETS]
    style = STYLE + folder.joinpath("explore.css").read_text(encoding="utf-8")
    return [*found, ("assets/style.css", style.encode())]
