"""Announced: which programme is meant where a sentence itself does not name it, but one before or after it does."""

import re
from itertools import islice

from caregraph.extraction.belonging import OF_PROGRAMME
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.joining import JOINS
from caregraph.extraction.picking import NAMES_IT, started, unnamed
from caregraph.extraction.schemes import Named, called_at, programmes_in
from caregraph.extraction.subjects import COUNCIL_LIST
from caregraph.extraction.waves import MODEL, SPREADS
from caregraph.model.text import BlockKind

_NOUN = (
    r"(?:programmes?|schemes?|initiatives?|pilots?|projects?|trials?|partnerships?|alliance|network|model|"
    r"way of working)"
)
# `A and B have been chosen for an £84m government scheme`
_UNNAMED = re.compile(
    r"(?<!of )(?<!\w)(?:an?|a new|‹X\d+›) (?:(?!(?:which|that|who|where|as|after|with|by|has|had|is|was)\b)[^‹.;,]|"
    r"‹[BMDX]\d+›)"
    rf"{{0,60}}?\b{_NOUN}\b"
)
# `The F programme will`, `Under F, each`, `The scheme, called F, is`
_NAMES_IT = re.compile(
    rf"(?:(?:under|in|through|as part of|known as|called) )?(?:the |this )?(?:(?:new |government's |‹[BM]\d+›(?:'s)? )*"
    rf"(?=‹F)|(?:[a-z-]+ )?{_NOUN},? (?:which is |to be |is |will be )?(?:called|known as|named|dubbed) (?:the "
    r")?(?=‹[FN]))"
)
# what follows a name that opens a sentence without `the` or `under`, where it is the scheme that was told of
_IS_SCHEME = re.compile(
    rf" (?:[a-z]+ )?{_NOUN}\b| (?:will|pays|aims|gives|offers|helps|is|are|lets|brings|began|starts|puts|would|has|"
    r"means|lets|offers|works)\b|, (?:an?|the) "
    rf"[^.;,]{{0,60}}?\b{_NOUN}\b"
)
_IS_SCHEME_TOO = re.compile(rf"{_IS_SCHEME.pattern}|, (?:which|where|in which|under which|through which)\b")
# `thanks to a scheme launched by A`
_BY_WHOM = re.compile(
    rf"(?<!\w)(?:an?|a new|this) (?:(?!(?:which|that|who|where)\b)[a-z'-]+ ){{0,4}}?{_NOUN} (?:(?:being|that "
    r"is|which is|that has "
    r"been|which has been|just|now|newly) )*(?:launched|set up|run|introduced|started|brought in|adopted|"
    r"piloted|trialled|tried "
    rf"out|begun|developed|funded) (?:by|in|at) (?P<list>{COUNCIL_LIST.pattern})"
)
_NEXT = 2  # passages
FAR = 40  # passages
NEAR = 8  # passages


def left_unnamed(context: Context, passage: Passage, text: str) -> str:
    """The words before a programme that a sentence leaves without its name; empty if there is none that is joined."""
    found = _UNNAMED.search(text)
    if found and JOINS.search(text[: found.start()]):
        return text[: found.start()]
    by_whom = _BY_WHOM.search(text)
    if by_whom:
        return by_whom["list"]
    named = any(_opens(following) for following in context.after(passage))
    return unnamed(text, JOINS) or started(text) if named else ""


def _opens(passage: Passage) -> bool:
    """Whether a sentence begins by saying what a scheme is called."""
    found = NAMES_IT.match(passage.text) or _NAMES_IT.match(passage.text)
    return bool(found and found.group())


def named_next(context: Context, passage: Passage) -> tuple[Passage, Named] | None:
    """The programme that a sentence right after one that leaves it unnamed opens with, and that sentence."""
    for following in context.after(passage, _NEXT):
        opened = NAMES_IT.match(following.text) or _NAMES_IT.match(following.text)
        found = [one for one in programmes_in(following) if opened and one.start == opened.end()]
        given = NAMES_IT.match(following.text)
        if given and not found and (called := called_at(following, given.end())):
            return following, called
        is_scheme = _IS_SCHEME if not _BY_WHOM.search(passage.text) else _IS_SCHEME_TOO
        if opened and not opened.group() and found and not is_scheme.match(following.text, found[0].end):
            return None
        if found and not MODEL.search(found[0].programme.name):
            return following, found[0]
        if programmes_in(following):
            return None
    return None


def spreads(passage: Passage, named: Named) -> bool:
    """Whether a programme is one that others join, in a sentence that tells of that, and no model."""
    return not MODEL.search(named.programme.name) and bool(SPREADS.search(passage.text))


def near(context: Context, passage: Passage) -> list[Passage]:
    """The passages before one that are not too far from it; list lines do not count."""
    kinds = (p for p in context.before(passage, FAR) if p.sentence.block.kind is not BlockKind.ITEM)
    return list(islice(kinds, NEAR))


def one_programme(named: list[tuple[Passage, Named]], near: list[Passage]) -> bool:
    """Whether the passages near name one programme alone, in words of joining."""
    there = [(passage, one) for passage, one in named if passage in near and SPREADS.search(passage.text)]
    return len({one.programme for _, one in there if not MODEL.search(one.programme.name)}) == 1


def of_programme(passage: Passage) -> bool:
    """Whether a sentence has a programme as its subject, for which `it` stands then."""
    opens = any(not passage.text[: named.start].removeprefix("the ") for named in programmes_in(passage))
    return opens or bool(OF_PROGRAMME.match(passage.text))
