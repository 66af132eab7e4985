"""What a role tells of the person: the walk of life it belongs to, and whether one can hold two or a body have two."""

import re
from dataclasses import dataclass, replace
from functools import cache

from caregraph.model.reference import table

_QUALIFIERS = re.compile(
    r"\b(?:interim|acting|joint|executive|strategic|corporate|statutory|outgoing|incoming|new|former|elected|"
    r"the|council|authority|of|for|and|services?|a|at|in|on|to|its)\b"
)
_BELOW = frozenset({"deputy", "assistant", "associate", "vice"})
# What departments for children have been called; two directors with one of these words hold the same post.
_CHILDREN = re.compile(r"\b(?:child\w*|young|famil\w+|schools?|people|education|learning)\b(?:'s)?")
# People go between these in one working life; between any other two walks seldom.
_RELATED = frozenset(
    frozenset(pair)
    for pair in (
        ("service", "academic"),
        ("service", "school"),
        ("practice", "academic"),
        ("practice", "service"),
        ("academic", "health"),
        ("academic", "law"),
        ("chamber", "parliament"),
    )
)


@dataclass(frozen=True, slots=True)
class Calling:
    """A role as identity sees it.

    `single`: nobody holds two of these at two bodies at once. `sole`: a body has one at a time. `subject`: what
    the role is about, by which two directors of one council are told apart.
    """

    office: str
    subject: str
    walk: str
    single: bool
    sole: bool

    @property
    def tied(self) -> bool:
        """Whether the role is held by election in one place."""
        return self.walk == "chamber"


def related(first: str, second: str) -> bool:
    """Whether one working life often holds both walks; a role that belongs to no walk goes with any."""
    return not first or not second or first == second or frozenset((first, second)) in _RELATED


@cache
def _table() -> dict[tuple[str, ...], Calling]:
    return {
        tuple(row["head"].lower().split()): Calling(
            row["office"], "", row["walk"], row["single"] == "y", row["sole"] == "y"
        )
        for row in table("callings.csv")
    }


@cache
def calling(role: str) -> Calling:
    """The calling of a role in an article's words, by the longest phrase of the table that stands in it."""
    words = [word.strip(",") for word in role.lower().replace("’", "'").split()]
    spans = [(start, stop) for start in range(len(words)) for stop in range(start + 1, len(words) + 1)]
    for start, stop in sorted(spans, key=lambda span: (span[0] - span[1], span[0])):
        found = _table().get(tuple(words[start:stop]))
        if found:
            subject = _subject(" ".join(words), " ".join((*words[:start], *words[stop:])))
            return _below(replace(found, subject=subject), words[start - 1] if start else "")
    return Calling(" ".join(words), "", "", single=False, sole=False)


def _below(found: Calling, before: str) -> Calling:
    return replace(found, office=f"{before} {found.office}", sole=False) if before in _BELOW else found


def _subject(role: str, rest: str) -> str:
    return "children" if _CHILDREN.search(role) else " ".join(_QUALIFIERS.sub(" ", rest).split())
