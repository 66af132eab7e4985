"""An article's settled text, its blocks, and spans that always open their exact words."""

from dataclasses import dataclass
from enum import StrEnum

from caregraph.model.dates import PartialDate


class BlockKind(StrEnum):
    """What a stretch of an article's text is on its page."""

    TITLE = "title"
    BYLINE = "byline"
    DATE = "date"
    HEADING = "heading"
    CAPTION = "caption"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of the settled text, from start to before end, in characters."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The exact words of an article between two offsets; made only by Article.span."""

    article: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """A news article whose text is settled: offsets into it never move again."""

    key: str
    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    published: PartialDate | None = None
    publisher: str = ""
    author: str = ""
    url: str = ""
    source: str = ""
    sha256: str = ""

    def span(self, start: int, end: int) -> Span:
        """The span of the text between two offsets, which must lie inside it and not be empty."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no span {start}-{end} in article {self.key} of {len(self.text)} characters")
        return Span(self.key, start, end, self.text[start:end])
