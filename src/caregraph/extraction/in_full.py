"""In full: what a bare title stands for that is told of one who held it before: `The previous director, P`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from caregraph.extraction.context import Context
from caregraph.extraction.holding import Affiliation, plain_role
from caregraph.extraction.parts import BELOW, HEAD_NOUN, INTERIM
from caregraph.model.entity import Term

_THE_FORMER = re.compile(
    r"(?:\bthe|\bits|‹C\d+›'s) (?:previous|former|last|then|outgoing|last permanent|previous permanent|permanent) $"
)
_ELSEWHERE = re.compile(r"'?s?,? (?:of|at|in|for|with) (?:the )?(‹[CBN]\d+›)")
_NEAR = 8  # passages


def in_full(context: Context, told: Iterable[Affiliation]) -> Iterator[Affiliation]:
    """The posts; one by a bare title that somebody else holds now by its full name, by that name."""
    for post in told:
        before = post.passage.text[: max(post.position, 0)]
        bare = HEAD_NOUN.fullmatch(post.role.label) and not post.explicit and _THE_FORMER.search(before)
        role = _full_name(context, post) if bare else None
        yield replace(post, role=role) if role else post


def _full_name(context: Context, post: Affiliation) -> Term | None:
    """The one role of its name that the article tells of nearby, at the same council."""
    found: set[Term] = set()
    for passage in context.prose:
        if abs(passage.number - post.passage.number) > _NEAR or passage.focus != post.passage.focus or passage.quoted:
            continue
        for number, mention in enumerate(passage.line.mentions):
            role = plain_role(mention.value) if mention.kind == "role" and isinstance(mention.value, Term) else None
            whole = INTERIM.sub("", role.label) if role else ""
            if not whole.startswith((f"{post.role.label} of ", f"{post.role.label} for ")) or BELOW.match(whole):
                continue
            symbol = f"‹R{number}›"
            place = _ELSEWHERE.match(passage.text, passage.line.position(symbol) + len(symbol))
            if place is None or passage.line.mention(place[1]).value == post.organisation:
                found.add(Term.of("role", whole))
    return found.pop() if len(found) == 1 else None
