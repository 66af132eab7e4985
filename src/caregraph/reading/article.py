"""Puts an article together once its text is decoded."""

from collections.abc import Sequence

from caregraph.errors import ArticleError
from caregraph.model.text import Article
from caregraph.reading.bounds import check_text
from caregraph.reading.encoding import settle
from caregraph.reading.kinds import blocks_of
from caregraph.reading.lines import Stretch, stretches
from caregraph.reading.metadata import Metadata, completed


def settled_article(
    *, key: str, text: str, known: Metadata, origin: tuple[str, str], page: Sequence[Stretch] | None = None
) -> Article:
    """The article of this text; origin is where it was read and the sha256 of the bytes that were read there."""
    source, digest = origin
    check_text(text, source)
    text = settle(text)
    page = stretches(text) if page is None else page
    if not page:
        raise ArticleError("there is no text in it", where=source, todo="give it an article or remove it")
    blocks = blocks_of(page, known.title)
    said = completed(known, text, blocks)
    return Article(
        key=settle(key),
        text=text,
        blocks=blocks,
        title=said.title,
        published=said.published,
        publisher=said.publisher,
        author=said.author,
        url=said.url,
        source=source,
        sha256=digest,
    )
