"""Mentions: where an article's text names something, before any fact is made of it."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Entity
from caregraph.model.text import Article, Block


class MentionKind(StrEnum):
    """What a stretch of text names."""

    COUNCIL = "council"
    BODY = "body"
    PERSON = "person"
    NAME = "name"
    ROLE = "role"
    GRADE = "grade"
    AREA = "area"
    PROGRAMME = "programme"
    DATE = "date"
    MONEY = "money"
    NUMBER = "number"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming in the text, with what it resolves to where that is known.

    `value` is an entity for names, a date for dates, pounds or a count for figures. `anaphor` marks words
    that stand for something named earlier ("the council", a bare surname, "she").
    """

    kind: MentionKind
    start: int
    end: int
    value: Entity | PartialDate | Decimal | str | None = None
    anaphor: bool = False


@dataclass(frozen=True, slots=True)
class Quotation:
    """Direct speech, from inside its first opening mark to inside its last closing mark, and who is quoted.

    `parts` are the stretches between marks, in order; a quotation over several paragraphs has several.
    """

    parts: tuple[tuple[int, int], ...]
    speaker: Mention | None = None
    cue: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one block.

    `quotation` is the index of the quotation that it stands in, if any; `focus` the council that the text
    around it is about; `section` whether a heading says so.
    """

    start: int
    end: int
    block: Block
    mentions: tuple[Mention, ...]
    quotation: int | None = None
    focus: Council | None = None
    section: bool = False


@dataclass(frozen=True, slots=True)
class Recognised:
    """An article with its sentences, mentions and quotations."""

    article: Article
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
