"""How pages are made of templates: dates in words, snippets, links from wherever a page lies."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from caregraph.analysis.ties import Actor, Source
from caregraph.explore import grades
from caregraph.explore.facts import Article, Fact, Words
from caregraph.explore.world import World

_DATE = re.compile(r"\b(\d{4})-(\d{2})(?:-(\d{2}))?\b")
# Labels say `in` of any date.
_ON_A_DAY = re.compile(r"\bin(?= \d{4}-\d{2}-\d{2}\b)")
_MONTHS = "January February March April May June July August September October November December".split()
_SNIPPET = 150
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
)
"""What every page lets a browser load: files of the site, and nothing else."""


TEXT, WORDS, PLACES = "text", "words", "places"
"""How much of an article is shown: its text, only the words of facts, or only where these stand."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Fills the templates with one world; `texts` says how much of articles is shown: text, words or places."""

    world: World
    texts: str

    def page(self, template: str, path: str, **values: object) -> bytes:
        """A page at its place in the site; whatever is filled in is text, never markup."""
        up = "../" * path.count("/")
        told = {"up": up, "path": path, "world": self.world, "texts": self.texts, "policy": POLICY, "href": self.href}
        sources = {"source_place": self.source_place, "source_words": self.source_words}
        return _templates().get_template(template).render(**told, **sources, **values).encode()

    def href(self, about: Actor | Article) -> str:
        """The page of an entity or article, from the top of the site; empty where there is none."""
        return self.world.addresses.page(about.iri)

    def source_place(self, source: Source) -> str:
        """Where the words of a source lie: the IRI of evidence ends in their offsets."""
        article = self.world.facts.articles.get(source.article)
        start, end = source.evidence.rsplit("-", 2)[1:]
        return f"{self.world.addresses.page(article.iri)}#w{start}-{end}" if article else ""

    def source_words(self, source: Source) -> Words:
        """The words of a source, as far as they are to be shown."""
        start, end = source.evidence.rsplit("-", 2)[1:]
        return Words(int(start), int(end), "" if self.texts == PLACES else source.words)


def shown_date(text: str) -> str:
    """Dates in a text as people write them: `by 2016-11-25` as `by 25 November 2016`."""
    return _DATE.sub(_written, _ON_A_DAY.sub("on", text))


def snippet(words: Words | str) -> str:
    """Words of an article, not more than fit a line or two; where they are not to be shown, their place."""
    if isinstance(words, Words) and not words.text:
        return f"characters {words.start}–{words.end}"
    text = " ".join((words.text if isinstance(words, Words) else words).split())
    if len(text) > _SNIPPET:
        text = text[:_SNIPPET].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"
    return f"“{text.strip('“”')}”"


def counted(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: 1 article, 2,000 articles."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def in_kinds(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    """Facts by their kinds, in the order of the kinds' names."""
    found: dict[str, list[Fact]] = {}
    for fact in facts:
        found.setdefault(fact.kind, []).append(fact)
    return dict(sorted(found.items()))


def _written(date: re.Match[str]) -> str:
    year, month, day = date.groups()
    if not 1 <= int(month) <= len(_MONTHS):
        return date[0]
    return " ".join([*([str(int(day))] if day else []), _MONTHS[int(month) - 1], year])


@cache
def _templates() -> Environment:
    loader = PackageLoader("caregraph.explore")
    made = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters |= {"date": shown_date, "snippet": snippet, "look": grades.look, "sign": grades.sign}
    made.globals |= {"counted": counted, "in_kinds": in_kinds}
    return made
