"""Cases of who is who: two articles, each naming one person, and whether that is one person, two, or nobody can tell.

A cell of facts holds, between semicolons, posts (`role @ body | tenure | start..end`), changes of post
(`!appointed role @ body | date`), or nothing, for somebody who only speaks. A cell `with` holds what else the article
names: councils and bodies, and people after `p:`.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from caregraph.extraction.kinds import KINDS
from caregraph.identity import Settled, settle
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Organisation, Person, Programme, Term
from caregraph.model.fact import Certainty, Fact, Value
from caregraph.model.reference import load_reference
from caregraph.model.text import Article

FILE = Path(__file__).with_name("cases.csv")
Found = tuple[Article, list[Fact]]


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the table."""

    number: int
    part: str
    theme: str
    expected: str
    articles: tuple[Found, Found]
    why: str

    def __str__(self) -> str:
        return f"{self.number} {self.theme}: {self.why}"

    def outcome(self) -> str:
        """`same` where one node comes of the two, `unsure` where the pair is listed, else `different`."""
        settled = settle(self.articles)
        slugs = {person.slug for facts in settled_facts(settled, self.articles) for person in people(facts)[:1]}
        return "same" if len(slugs) == 1 else "unsure" if settled.unsure else "different"


def settled_facts(settled: Settled, found: Iterable[Found]) -> list[list[Fact]]:
    """The facts of each article after the settling."""
    return [settled.settlement.facts(article.key, facts) for article, facts in found]


def load_cases() -> list[Case]:
    """All cases of the table."""
    with FILE.open(encoding="utf-8", newline="") as lines:
        return [_case(row) for row in csv.DictReader(lines)]


def _case(row: dict[str, str]) -> Case:
    sides = (_article("one", "a", row), _article("two", "b", row))
    return Case(int(row["case"]), row["part"], row["theme"], row["expected"], sides, row["why"])


def _article(key: str, side: str, row: dict[str, str]) -> Found:
    told = {name: row[f"{side}_{name}"] for name in ("date", "facts", "with", "words")}
    return naming(key, row[side], told["facts"], date=told["date"], beside=told["with"], words=told["words"])


def naming(key: str, name: str, facts: str = "", *, date: str = "", beside: str = "", words: str = "") -> Found:
    """An article that names a person with some facts, and others beside them."""
    article = Article(key, words or f"{name} said so.", (), published=PartialDate.parse(date) if date else None)
    told = [_fact(article, Person(name), text.strip()) for text in facts.split(";") if text.strip()]
    told.append(_make(article, "statement", {"speaker": Person(name), "quote": "said so"}))
    return article, told + [_beside(article, text.strip()) for text in beside.split(";") if text.strip()]


def people(facts: list[Fact]) -> list[Person]:
    """The people in the roles of some facts, in order."""
    return [value for fact in facts for _, value in fact.values if isinstance(value, Person)]


def _fact(article: Article, person: Person, text: str) -> Fact:
    post, *further = (part.strip() for part in text.split("|"))
    event, _, post = post[1:].partition(" ") if post.startswith("!") else ("", "", post)
    role, _, body = (part.strip() for part in post.partition(" @ "))
    values: dict[str, Value] = {"person": person}
    values |= {"event": Term.of("event-kind", event)} if event else {}
    values["role"] = Term.of("role", role)
    values |= {"organisation": organisation(body)} if body else {}
    if event:
        values |= {"date": PartialDate.parse(further[0])} if further else {}
        return _make(article, "event", values)
    values["tenure"] = Term.of("tenure", further[0] if further else "current")
    return _make(article, "post", values | dict(_tenure(further[1] if len(further) > 1 else "")))


def _tenure(text: str) -> Iterator[tuple[str, Value]]:
    start, _, end = text.partition("..")
    yield from ((name, PartialDate.parse(date)) for name, date in (("start", start), ("end", end)) if date)


def _beside(article: Article, text: str) -> Fact:
    if text.startswith("p:"):
        return _make(article, "statement", {"speaker": Person(text[2:].strip()), "quote": "also said so"})
    return _make(
        article, "participation", {"organisation": organisation(text), "programme": Programme("Bright Starts")}
    )


def organisation(name: str) -> Organisation:
    """The council or body of a name."""
    councils = {record.council.area: record.council for record in load_reference().councils if not record.end}
    return councils.get(name) or load_reference().body(name)


def _make(article: Article, kind: str, values: dict[str, Value]) -> Fact:
    span = article.span(0, len(article.text))
    return Fact(KINDS[kind], tuple(values.items()), Certainty.STATED, (span,), "test")
