"""Reads a web page: the stretches of its main part, and what its head says of the article."""

import re
from typing import Any

import lxml.html  # type: ignore[import-untyped]

from caregraph.errors import ArticleError
from caregraph.model.text import BlockKind
from caregraph.reading.encoding import decode, settle
from caregraph.reading.head import declared_encoding, head_metadata
from caregraph.reading.lines import Stretch
from caregraph.reading.metadata import Metadata

# lxml has no type stubs: an element of a page is Any here, and nothing of it leaves this module and head.py.
Element = Any
Part = tuple[str, BlockKind | None]

_KINDS = {
    "h1": BlockKind.TITLE,
    "li": BlockKind.ITEM,
    "tr": BlockKind.ITEM,
    "figcaption": BlockKind.CAPTION,
    "time": BlockKind.DATE,
}
_KINDS |= {f"h{level}": BlockKind.HEADING for level in range(2, 7)}
_DROPPED = frozenset(
    "script style noscript template nav aside footer form button select option input textarea iframe object embed svg "
    "canvas audio video picture img map dialog menu head math".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span "
    "strike strong sub sup time tt u var wbr".split()
)
_CELLS = frozenset({"td", "th"})
_ROLES = frozenset(
    {"navigation", "complementary", "contentinfo", "search", "dialog", "menu", "menubar", "alert", "form"}
)
_UNWANTED = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|cookies?|consent|gdpr|share|sharing|social|related"
    r"|recommend(?:ed|ations)?|promo|adverts?|advertisement|ads?|sponsor(?:ed)?|newsletter|subscri(?:be|ption)"
    r"|sign-?up|paywall|comments?|disqus|sidebar|footer|masthead|popular|trending|most-read|more-like-this"
    r"|more-stories|tags|skip-link|modal|popup|banner|outbrain|taboola|hidden|sr-only|screen-reader-text|pagination"
    r"|jobs)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BYLINE = re.compile(r"(?:^|[\s_-])(?:byline|author|writer)(?:$|[\s_-]|name)", re.IGNORECASE)
_KEPT = frozenset({"html", "body", "main", "article"})
_SPACE = re.compile(r"[ \t\r\n\f]+")
_LONG = 60
_MOST = 0.7
_DEEPEST = 40
_ENOUGH = 250
_AS_TEXT = "give the article as text"
_TOO_MUCH = lxml.etree.ErrorTypes.ERR_RESOURCE_LIMIT


def read_page(raw: bytes, *, where: str) -> tuple[str, Metadata, list[Stretch]]:
    """The settled text of a page, what its head says of it, and the stretches that the text is built from."""
    page = _parsed(decode(raw, where=where, declared=declared_encoding(raw)), where)
    main = _main_part(page)
    parts = list(_Walk(main).parts())
    if not parts:
        raise ArticleError("there is no article text in this page", where=where, todo="give it an article or remove it")
    parts = _with_headline(page, parts)
    text, stretches = _laid_out(parts)
    return text, head_metadata(page), stretches


def _parsed(markup: str, where: str) -> Element:
    # An XML declaration in a decoded text would stop lxml; its encoding has served.
    markup = re.sub(r"^\s*<\?xml[^>]*\?>", "", markup)
    parser = lxml.html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        page = lxml.html.document_fromstring(settle(markup), parser=parser)
    except lxml.etree.LxmlError as problem:
        raise ArticleError("this is no readable HTML page", where=where, todo=_AS_TEXT) from problem
    if parser.error_log.filter_types(_TOO_MUCH):  # where the parser gave up; what stands after it would be lost
        raise ArticleError("the page is nested too deeply to be read whole", where=where, todo=_AS_TEXT)
    return page


def _unwanted(element: Element) -> bool:
    """Whether an element is a menu, an advertisement or otherwise no part of an article."""
    if not isinstance(element.tag, str) or element.tag in _DROPPED:
        return True
    if element.tag in _KEPT:
        return False
    if element.get("role") in _ROLES or element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return bool(_UNWANTED.search(names[:300])) or bool(_HIDDEN.search(element.get("style", "")[:300]))


def _main_part(page: Element) -> Element:
    """The innermost element that holds most of the page's long paragraphs, or the article element around them."""
    held: dict[Element, int] = {}
    total = 0
    for words in page.iter("p"):
        length = len(words.text_content())
        if length >= _LONG and not _inside_unwanted(words):
            total += length
            for above, _ in zip(words.iterancestors(), range(_DEEPEST), strict=False):
                held[above] = held.get(above, 0) + length
    body = page.find("body")
    best = page if body is None else body
    if total < _ENOUGH:  # a page that does not mark up its paragraphs as such
        return best
    for holder, length in held.items():  # from the inside out along each paragraph's line of ancestors
        if length >= _MOST * total and (best in (page, body) or _inside(holder, best)):
            best = holder
    return next(iter(best.iterancestors("article")), best)


def _inside(element: Element, other: Element) -> bool:
    return any(above is other for above in element.iterancestors())


def _inside_unwanted(element: Element) -> bool:
    return any(_unwanted(above) for above, _ in zip(element.iterancestors(), range(12), strict=False))


class _Walk:
    """One walk through the main part of a page, gathering the words of each block."""

    def __init__(self, main: Element) -> None:
        self.main = main
        self.words: list[str] = []
        self.begun = False
        self.kinds: list[BlockKind] = []
        self.done: list[Part] = []

    def parts(self) -> list[Part]:
        """The words of each block and its kind, if the page says one; without recursion, however deep it nests."""
        stack: list[tuple[Element, bool]] = [(self.main, False)]
        while stack:
            element, leaving = stack.pop()
            if leaving:
                self._leave(element)
                continue
            if element is not self.main and _unwanted(element):
                self._say(element.tail)
                continue
            self._enter(element)
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(element))
        self._end()
        return self.done

    def _enter(self, element: Element) -> None:
        if self._parts_blocks(element):
            self._end()
        if element.tag == "br":
            self.words.append("\n")
        if element.tag in _CELLS and self.begun:
            self.words.append(" – ")
        kind = _kind_of(element)
        if kind:
            self.kinds.append(kind)
        self._say(element.text)

    def _leave(self, element: Element) -> None:
        if self._parts_blocks(element):
            self._end()
        if _kind_of(element):
            self.kinds.pop()
        if element is not self.main:
            self._say(element.tail)

    def _parts_blocks(self, element: Element) -> bool:
        return (
            element.tag not in _INLINE
            and element.tag not in _CELLS
            and element.tag != "br"
            and not self._in_row(element)
        )

    def _in_row(self, element: Element) -> bool:
        parent = element.getparent()
        return element.tag in ("p", "div") and parent is not None and parent.tag in _CELLS

    def _say(self, words: str | None) -> None:
        if words:
            self.words.append(_SPACE.sub(" ", words))
            self.begun = self.begun or not words.isspace()

    def _end(self) -> None:
        for line in re.split(r"\n\s*", "".join(self.words)):
            if line.strip():
                self.done.append((_SPACE.sub(" ", line).strip(), self.kinds[-1] if self.kinds else None))
        self.words.clear()
        self.begun = False


def _kind_of(element: Element) -> BlockKind | None:
    tag = element.tag
    if tag == "time":  # a date within a sentence is none of the page's own
        return None
    kind = _KINDS.get(tag)
    if kind is None and tag in ("p", "div", "span", "address") and _BYLINE.search(element.get("class", "")[:100]):
        return BlockKind.BYLINE if len(element.text_content()) <= 100 else None
    return kind


def _with_headline(page: Element, parts: list[Part]) -> list[Part]:
    """The parts with the page's headline before them where it stands outside the main part."""
    heading = page.find(".//h1")
    if heading is None or any(kind is BlockKind.TITLE for _, kind in parts) or _outside(heading):
        return parts
    words = " ".join(heading.text_content().split())
    return [(words, BlockKind.TITLE), *parts] if words else parts


def _outside(heading: Element) -> bool:
    return any(above.tag in ("nav", "aside", "footer") for above in heading.iterancestors())


def _laid_out(parts: list[Part]) -> tuple[str, list[Stretch]]:
    stretches: list[Stretch] = []
    position = 0
    for words, kind in parts:
        stretches.append(Stretch(position, position + len(words), words, kind))
        position += len(words) + 2
    return "\n\n".join(words for words, _ in parts), stretches
