"""A generated archive: articles of about 600 words on real councils and made-up people, and all that they tell.

    python benchmarks/archive.py ARTICLES PLACE [--seed SEED]

PLACE is a file that ends in .jsonl, or a folder for .txt files. An article depends on its number and the seed alone, so
a small archive is the beginning of a large one. As in a real archive, a few stories are told by many articles, most by
few, and the same people return over the years.
"""

import argparse
import calendar
import itertools
import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from templates import FAMILIES, HEADLINES, PLACES, TAIL
from world import LAST, Council, Happening, World, made

PUBLISHERS = ("The Example Gazette", "Example Care News", "Example Evening Post", "Example Local Government Weekly")
REPORTERS = ("Hannah Sill", "Marcus Dole", "Rita Okafor", "Jon Wembley", "Sara Lindqvist")
# How often each sort of paragraph follows the lead; a sort that the article's council has nothing for is left out.
SORTS = {"quoted": 4, "speech": 1, "past": 4, "elsewhere": 2, "measure": 2, "lookalike": 2, "filler": 6}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, or some that belong together, with the rows of named queries that it tells."""

    text: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A generated article, with each fact that it tells as a row of a named query."""

    key: str
    title: str
    author: str
    published: str
    publisher: str
    paragraphs: tuple[Paragraph, ...]
    tail: str

    @property
    def facts(self) -> frozenset[str]:
        return frozenset(fact for paragraph in self.paragraphs for fact in paragraph.facts)

    @property
    def body(self) -> str:
        """Its paragraphs and what the page carries below them."""
        return "\n\n".join([*(paragraph.text for paragraph in self.paragraphs), self.tail]) + "\n"

    def line(self) -> str:
        """The article as a line of a .jsonl file."""
        known = {"id": self.key, "title": self.title, "published": self.published, "publisher": self.publisher}
        return json.dumps(known | {"author": self.author, "text": self.body}, ensure_ascii=False) + "\n"

    def page(self) -> str:
        """The article as a .txt file has it."""
        return f"{self.title}\n\n{self.author}\n{self.published}\n\n{self.body}"


@dataclass(frozen=True, slots=True)
class Teller:
    """Writes the articles of one world; stories are told as often as their weights say."""

    world: World
    stories: tuple[Happening, ...]
    weights: tuple[float, ...]
    seed: int

    @classmethod
    def of(cls, seed: int = 7) -> "Teller":
        """Whoever tells of the world of a seed."""
        world = made(seed)
        stories = [one for told in world.happenings.values() for one in told if one.family in HEADLINES]
        kept = tuple(one for one in stories if one.month < LAST)
        weights = itertools.accumulate(world.chance.paretovariate(1.2) for _ in kept)
        return cls(world, kept, tuple(weights), seed)

    def articles(self, count: int) -> Iterator[Article]:
        """So many articles, by number."""
        return (self.article(number) for number in range(count))

    def article(self, number: int) -> Article:
        """The article of a number."""
        chance = random.Random(f"{self.seed}-{number}")  # noqa: S311 - nothing is kept secret with it
        [story] = chance.choices(self.stories, cum_weights=self.weights)
        year, month = divmod(story.month, 12)
        day = chance.randint(1, calendar.monthrange(year, month + 1)[1])
        names = story.words | {"council": story.council.area, "other": chance.choice(self.world.councils).area}
        return Article(
            key=f"a{number:06}",
            title=chance.choice(HEADLINES[story.family]).format(**names),
            author=chance.choice(REPORTERS),
            published=f"{year}-{month + 1:02}-{day:02}",
            publisher=chance.choice(PUBLISHERS),
            paragraphs=tuple(_Page(self.world, story, chance, set()).paragraphs()),
            tail="\n\n".join(TAIL).format(**names),
        )


@dataclass(frozen=True, slots=True)
class _Page:
    """One article on its way: the story that leads it, and the chance that shapes it."""

    world: World
    story: Happening
    chance: random.Random
    used: set[str]

    def paragraphs(self) -> Iterator[Paragraph]:
        """The lead, then paragraphs of all sorts, 12 to 25 of them, until the words suffice."""
        wanted, words = min(max(self.chance.gauss(600, 110), 380), 850), 0
        for paragraph in itertools.islice(self._all(), 25):
            yield paragraph
            words += len(paragraph.text.split())
            if words >= wanted:
                return

    def _all(self) -> Iterator[Paragraph]:
        yield self.lead()
        while True:
            [sort] = self.chance.choices(tuple(SORTS), tuple(SORTS.values()))
            yield from self._of(sort)

    def _of(self, sort: str) -> Iterator[Paragraph]:
        if sort == "past":
            yield from self.past(self.story.council)
        elif sort == "elsewhere":
            yield from self.past(self.chance.choice(self.world.councils))
        elif sort in ("quoted", "speech"):
            yield from self.heard(sort)
        else:
            yield self.told(sort, self.story.council, {})

    def lead(self) -> Paragraph:
        """The news of the day."""
        words = self.story.words
        return self.told(self.story.family, self.story.council, words | {"leaving": words.get("has", "")})

    def past(self, council: Council) -> Iterator[Paragraph]:
        """Something that happened at a council before the month of the article, with its own month."""
        before = [one for one in self.world.happenings[council.area] if one.month < self.story.month]
        if before:
            one = self.chance.choice(before)
            year, month = divmod(one.month, 12)
            dated = {"month": f"{calendar.month_name[month + 1]} {year}", "date": f"{year}-{month + 1:02}"}
            family = one.family if one.family in FAMILIES and one.family not in HEADLINES else f"{one.family}_in"
            yield self.told(family, council, one.words | dated | {"leaving": one.words.get("past", "")})

    def heard(self, sort: str) -> Iterator[Paragraph]:
        """Somebody who is in office at the article's council, quoted once or twice."""
        held = self.world.holdings[self.story.council.area]
        holders = [one for one in held if one.start < self.story.month < one.end]
        if holders:
            one = self.chance.choice(holders)
            words = {"person": one.person, "role": one.role, "surname": one.person.split()[-1]}
            yield self.told(sort, self.story.council, words)
            if self.chance.random() < 0.5:
                yield self.told("follows", self.story.council, words)

    def told(self, family: str, council: Council, words: dict[str, str]) -> Paragraph:
        """One paragraph of a family with its blanks filled, and what it tells."""
        blanks = {"number": str(self.chance.randint(13, 97)), "few": str(self.chance.randint(3, 12)), "grade": "good"}
        blanks |= {"place": self.chance.choice(PLACES), "council": council.area}
        blanks |= {"authority": self.chance.choice(council.written)} | words
        text = self._fresh(FAMILIES[family].texts).format(**blanks)
        return Paragraph(text, tuple(fact.format(**blanks) for fact in FAMILIES[family].facts))

    def _fresh(self, texts: tuple[str, ...]) -> str:
        """A template that the article has not used yet, as long as there is one."""
        chosen = self.chance.choice([text for text in texts if text not in self.used] or texts)
        self.used.add(chosen)
        return chosen


def write(articles: Iterable[Article], place: Path) -> None:
    """Write articles into a .jsonl file or, each into a .txt file, into a folder."""
    put = _into_file if place.suffix == ".jsonl" else _into_folder
    put(articles, place)


def _into_file(articles: Iterable[Article], place: Path) -> None:
    with place.open("w", encoding="utf-8") as out:
        out.writelines(article.line() for article in articles)


def _into_folder(articles: Iterable[Article], place: Path) -> None:
    place.mkdir(parents=True, exist_ok=True)
    for article in articles:
        (place / f"{article.key}.txt").write_text(article.page(), encoding="utf-8")


def main() -> None:
    """Write the archive that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("articles", type=int)
    parser.add_argument("place", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    write(Teller.of(given.seed).articles(given.articles), given.place)


if __name__ == "__main__":
    main()
