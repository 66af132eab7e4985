"""Signatures: who signs a letter or a column, with the post in the lines below the name: `P` / `R, O`."""

import re
from collections.abc import Iterator

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.resumes import Place, posts_of
from caregraph.model.entity import Person, Term
from caregraph.model.mention import MentionKind

_NAME_ALONE = re.compile(r"(?:- )?(?:(?:cllr|councillor|mr|mrs|ms|miss|dr|sir|dame|professor|prof)\.? )?(‹P\d+›)[,.]?")
_BODY_ALONE = re.compile(r"(?:the )?(?:‹[CBN]\d+›)(?: council)?[,.]?")
_BRANCH = re.compile(r",? (?:\w+ )?branch$")
_TITLE = re.compile(r"‹R\d+›|(?:secretary|manager|officer|consultant|organiser|founder|editor), ")
_MOST_WORDS = 25


def signed(context: Context) -> Iterator[Affiliation]:
    """The posts that stand below a name on a line of its own."""
    for name, below in zip(context.passages, context.passages[1:], strict=False):
        alone = _NAME_ALONE.fullmatch(name.text)
        person = name.line.mention(alone[1]).value if alone else None
        if not isinstance(person, Person) or not _is_title(name, below):
            continue
        for role, place in _posts(context, below):
            term = Term.of("role", _BRANCH.sub("", role))
            yield Affiliation(person, term, place, "current", below.base, below, "signed", True, -1)


def _is_title(name: Passage, below: Passage) -> bool:
    """Whether the line below a name opens with a post."""
    words = below.article.text[below.sentence.start : below.sentence.end].split()
    own = name.sentence.block is not below.sentence.block and not below.quoted
    return own and len(words) <= _MOST_WORDS and _TITLE.match(below.text) is not None


def _posts(context: Context, below: Passage) -> Iterator[tuple[str, Place]]:
    """The roles of the line below a name, at the bodies that it names or that stand alone in the next line."""
    start, text = below.sentence.start, below.article.text
    found = False
    for part in re.finditer(r"[^;]+", text[start : below.sentence.end]):
        lead = len(part.group()) - len(part.group().lstrip())
        posts = list(posts_of(below, (start + part.start() + lead, start + part.end())))
        found = found or bool(posts)
        yield from posts
    following = context.passages[below.number + 1 : below.number + 2]
    if found or not following or not _BODY_ALONE.fullmatch(following[0].text):
        return
    role = below.line.mentions[0]
    place = [m.value for m in following[0].line.mentions if m.kind in (MentionKind.COUNCIL, MentionKind.BODY)]
    if isinstance(role.value, Term) and place and role.end >= below.sentence.end - 1:
        yield role.value.label, place[0]  # type: ignore[misc]
