"""What the tables of the fact kinds share: a case is a text and the facts that it states."""

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from caregraph.model.dates import PartialDate
from caregraph.model.fact import Certainty, Fact, Value
from caregraph.model.text import Article, Block, BlockKind

Row = tuple[str | None, ...]

# The roles that a row of a table shows, in the order of the annotation guide.
COLUMNS: dict[str, tuple[str, ...]] = {
    "judgements": ("council", "grade", "area", "date"),
    "posts": ("person", "role", "organisation", "tenure"),
    "events": ("person", "event", "role", "organisation", "date"),
    "interventions": ("council", "kind", "person", "date"),
    "statements": ("speaker", "quote"),
    "measures": ("council", "kind", "amount"),
    "participations": ("organisation", "programme"),
    "promises": ("council", "kind", "amount", "due", "by"),
    "consultations": ("council", "subject", "end"),
}
_BULLETS = ("•", "*", "- ", "– ", "· ")
_LONGEST_HEADING = 60


@dataclass(frozen=True, slots=True, init=False)
class Case:
    """One article's body and the rows that it asserts, or states with one certainty where that is given."""

    text: str
    rows: tuple[Row, ...]
    published: str | None
    certainty: Certainty | None

    def __init__(
        self, text: str, *rows: Row, published: str | None = "2016-01-05", certainty: Certainty | str | None = None
    ) -> None:
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "rows", rows)
        object.__setattr__(self, "published", published)
        object.__setattr__(self, "certainty", Certainty(certainty) if certainty else None)

    def __str__(self) -> str:
        words = " ".join(self.text.split())
        return words if len(words) <= 60 else words[:57] + "..."


def check(plural: str, case: Case) -> None:
    """Fail, naming the facts missed and the facts too many, unless the case's text yields exactly its rows."""
    article = article_of(case)
    facts = [fact for fact in facts_of(article) if fact.kind.plural == plural and _wanted(fact, case.certainty)]
    for fact in facts:
        for span in fact.evidence:
            assert article.text[span.start : span.end] == span.text, f"evidence is not the article's words: {span}"
    expected = {_expected(plural, row) for row in case.rows}
    found = {_shown(plural, fact): fact for fact in facts}
    if expected != set(found):
        raise AssertionError("\n".join(_difference(case, expected, found)))


def article_of(case: Case) -> Article:
    """The article that a case's text makes: its lines as headings, items and paragraphs."""
    text, blocks = "", []
    for kind, words in _pieces(case.text):
        if text:
            text += "\n\n"
        blocks.append(Block(kind, len(text), len(text) + len(words)))
        text += words
    published = PartialDate.parse(case.published) if case.published else None
    return Article("case", text, tuple(blocks), published=published)


def _pieces(text: str) -> Iterator[tuple[BlockKind, str]]:
    paragraph: list[str] = []
    for line in [*(line.strip() for line in text.splitlines()), ""]:
        kind = _kind_of(line)
        if line and kind is BlockKind.PARAGRAPH:
            paragraph.append(line)
            continue
        if paragraph:
            yield BlockKind.PARAGRAPH, " ".join(paragraph)
            paragraph = []
        if line:
            yield kind, line


def _kind_of(line: str) -> BlockKind:
    if line.startswith(_BULLETS):
        return BlockKind.ITEM
    if line.isupper() and len(line) <= _LONGEST_HEADING:
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


@functools.cache
def _recogniser() -> Any:
    # Imported here, so that tables can be collected, and counted, where the stages are still being built.
    from caregraph.recognition import Recogniser

    return Recogniser()


def facts_of(article: Article) -> list[Fact]:
    """All that an article puts forward, whatever the kind."""
    from caregraph.extraction import extract

    return list(extract(_recogniser().recognise(article)))


def put_forward(text: str, *kinds: str) -> list[Fact]:
    """The facts of some kinds that a text puts forward, whatever their certainty; of all kinds if none is given."""
    return [fact for fact in facts_of(article_of(Case(text))) if not kinds or fact.kind.name in kinds]


def asserted(text: str, *kinds: str) -> list[Fact]:
    """Those of them that it asserts."""
    return [fact for fact in put_forward(text, *kinds) if fact.certainty.asserted]


def label(fact: Fact, role: str) -> str | None:
    """What a fact has in a role, as its label; None where it has nothing there."""
    return getattr(fact.get(role), "label", None)


def _wanted(fact: Fact, certainty: Certainty | None) -> bool:
    return fact.certainty.asserted if certainty is None else fact.certainty == certainty


def _expected(plural: str, row: Row) -> Row:
    assert len(row) == len(COLUMNS[plural]), f"a row of {plural} has {COLUMNS[plural]}, not {row}"
    return (*row[:-1], first_words(row[-1] or "")) if plural == "statements" else row


def _shown(plural: str, fact: Fact) -> Row:
    row = tuple(_plain(fact.get(role)) for role in COLUMNS[plural])
    return (*row[:-1], first_words(row[-1] or "")) if plural == "statements" else row


def _plain(value: Value | None) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return str(value) if isinstance(value, PartialDate) else value.label


def first_words(quote: str) -> str:
    """The first five words of a quotation, without a mark that closes the fifth."""
    return " ".join(quote.split()[:5]).rstrip(".,;:!?–—-”’\"'…")


def _difference(case: Case, expected: set[Row], found: dict[Row, Fact]) -> Iterator[str]:
    yield case.text
    for row in sorted(expected - set(found), key=str):
        yield f"  missed:   {row}"
    for row in sorted(set(found) - expected, key=str):
        fact = found[row]
        yield f"  too many: {row}  by {fact.rule}, {fact.certainty}, on {fact.evidence[0].text!r}"
    for row in sorted(expected & set(found), key=str):
        yield f"  right:    {row}"
