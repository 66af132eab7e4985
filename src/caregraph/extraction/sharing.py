"""Sharing: the several councils at which one post is held: `A and B have appointed P as their joint R`."""

import re

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.subjects import COUNCIL_LIST, two_councils
from caregraph.model.entity import Council

_APPOINT = re.compile(
    r"(?: (?:councils|authorities|boroughs))?,? (?:both |jointly )?(?:have |had |are |will )?(?:[a-z]+ )?$"
)
# what ties a role to a list of councils: `R for both A and B`, `R across A and B`
_TIES = re.compile(r"'?s?,? (?:(?:jointly|shared|both) )*(?:for|at|of|in|across|between|by)(?: (?:both|the|all))* $")
_OF_BOTH = re.compile(
    r"'?s?,? (?:for|at|of|in|across|between) (?:both|the (?:two|pair)|the ‹X\d+›|all ‹X\d+›|each)(?![a-z])"
    r"(?: (?:of them|councils|authorities|boroughs|areas|counties|cities|places))?"
)


def sharers(context: Context, passage: Passage, symbol: str, start: int) -> list[Council]:
    """The councils that share the post whose role has a symbol and whose verb stands at `start`; none if one has it."""
    text = passage.text
    end = text.find(symbol) + len(symbol) if symbol else 0
    for listed in COUNCIL_LIST.finditer(text):
        councils = passage.councils(listed.group())
        appoint = listed.end() <= start and _APPOINT.fullmatch(text, listed.end(), start)
        tied = symbol and listed.start() >= end and _TIES.fullmatch(text, end, listed.start())
        if len(councils) > 1 and (appoint or tied):
            return councils
    both = _OF_BOTH.match(text, end) if symbol else None
    if not both:
        return []
    behind = COUNCIL_LIST.match(text, both.end() + 2) if text.startswith((", ", ": "), both.end()) else None
    named = passage.councils(behind.group()) if behind else []
    return named if len(named) > 1 else two_councils(context, passage)
