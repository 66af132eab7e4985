"""A site made: what articles name is found while the graph is asked; then come the pages, in one process or several.

Processes share what the graph tells by way of a file, since any page may need any of it.
"""

import pickle
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain
from pathlib import Path
from typing import cast

from caregraph.cache import identity_of, names_kept, packed
from caregraph.explore.data import Data
from caregraph.explore.site import WHOLE, Item, Read, Site
from caregraph.explore.world import set_aside
from caregraph.explore.writing import Put, Shelf
from caregraph.following import Watcher
from caregraph.graph.store import open_graph
from caregraph.model.text import Article
from caregraph.named import named
from caregraph.versions import rules_version
from caregraph.workers import Setup, Workers, batches, recogniser_of

# Pages that a process makes at once: those of councils tell most.
_AT_ONCE = {"councils": 4, "people": 100, "bodies": 100, "articles": 8, "network and lists": 1}
_DESK = ".desk"


@dataclass(frozen=True, slots=True)
class Desk:
    """Where pages are made: a site, the data behind it, and the shelf that its files are put on."""

    site: Site
    data: Data
    shelf: Shelf

    def make(self, items: Sequence[Item]) -> list[Put]:
        """Make some pages, with the files that belong to them."""
        return [self.shelf.put(*file) for item in items for file in self.site.files(item, self.data)]


def names_in(articles: Sequence[Article], cache: Path, hands: Workers) -> Iterator[Read]:
    """Articles with what they name: as a build's cache knows it, else as processes find it that begin at once."""
    known = names_kept(cache, rules_version(hands.setup.model))
    kept = [known.get(identity_of(one)) for one in articles]
    some = batches((one for one, names in zip(articles, kept, strict=True) if names is None), _AT_ONCE["articles"])
    found = chain.from_iterable(hands.each(partial(_names, hands.setup), some, ahead=len(articles)))
    return ((one, names or next(found)) for one, names in zip(articles, kept, strict=True))


def made(desk: Desk, graph: Path, found: Iterable[Read], hands: Workers, watch: Watcher) -> Iterator[Put]:
    """All files of a site; `found` are the articles whose texts are shown, with what they name."""
    make = partial(_make_there, _lent(desk, graph)) if hands.pool else desk.make
    stages = _stages(desk.site, _read(found, desk.site, watch))
    jobs = [(name, some) for name, items in stages.items() for some in batches(items, _AT_ONCE[name])]
    begun = ""
    for (name, some), ready in zip(jobs, hands.each(make, (some for _, some in jobs)), strict=True):
        if name != begun:
            watch.begin(name, len(stages[name]))
            begun = name
        watch.step(len(some))
        yield from ready


def _stages(site: Site, found: dict[str, Read]) -> dict[str, list[Item]]:
    """All pages, by what they tell of."""
    world = site.world
    return {
        "councils": [*world.of_type("council")],
        "people": [*world.of_type("person")],
        "bodies": [*world.of_type("body", "programme")],
        "articles": [(one, found.get(one.key)) for one in world.facts.articles.values()],
        "network and lists": [*WHOLE],
    }


def _read(found: Iterable[Read], site: Site, watch: Watcher) -> dict[str, Read]:
    """The articles whose texts are shown, by key."""
    known = {}
    if site.read:
        watch.begin("recognise", len(site.read))
    for article, names in found:
        known[article.key] = article, names
        watch.step()
    return known


def _names(setup: Setup, articles: list[Article]) -> list[bytes]:
    recogniser = recogniser_of(setup)
    return [packed(named(recogniser.mentions(one))) for one in articles]


def _lent(desk: Desk, graph: Path) -> Path:
    """A file from which other processes set up the same desk; it is gone with what else is in the making."""
    place = desk.shelf.fresh / _DESK
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(pickle.dumps((desk.site, desk.shelf, desk.data.quoting, graph), pickle.HIGHEST_PROTOCOL))
    return place


def _make_there(place: Path, items: list[Item]) -> list[Put]:
    return _desk_of(place).make(items)


@lru_cache(maxsize=1)
def _desk_of(place: Path) -> Desk:
    with set_aside():
        # What this site's own first process has just written.
        site, shelf, quoting, graph = pickle.loads(place.read_bytes())  # noqa: S301
    return Desk(cast(Site, site), Data(open_graph(graph), site.world.base, quoting), shelf)
