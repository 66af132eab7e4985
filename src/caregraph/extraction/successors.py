"""Successors: `Her successor will be P`: who is told by name to take the post that somebody leaves."""

import re
from collections.abc import Iterator

from caregraph.extraction.holding import Affiliation
from caregraph.extraction.parts import Change
from caregraph.model.dates import PartialDate
from caregraph.model.line import pattern

_IS_P = pattern(
    r"\b(?:replacement|successor)(?: (?:at|in|as) (?:[a-z-]+ |‹[RAC]\d+› ?){1,4}?)? (?P<verb>is(?: to be)?|"
    r"will be|was) "
    r"(?:(?:[a-z-]+|‹[CB]\d+›'s?|‹R\d+›,?) ){0,4}?{person:person}(?P<after>[^.;]*)"
)
_COMES = re.compile(r"^,? who (?:(?:comes|joins|starts|arrives|takes|moves|begins) |(?:will|is to) )")
_WHEN = re.compile(r"^,? who (?:[a-z]+ ){1,5}?(?:in |on |from )?(‹D\d+›)")


def successors(known: list[Affiliation]) -> Iterator[Change]:
    """The appointments that a sentence tells as `her successor is P`, each of a post known from what P follows."""
    for post in (a for a in known if a.rule == "replacement" and a.tenure != "former"):
        told = _IS_P.search(post.passage.text)
        if told is None or post.passage.line.mention(told["person"]).value != post.person:
            continue
        when = _WHEN.match(told["after"])
        date = post.passage.line.mention(when[1]).value if when else None
        ahead = " " in told["verb"] or bool(_COMES.match(told["after"]))
        day = date if isinstance(date, PartialDate) else None
        yield Change("appointed", post.person, post, post.organisation, day, ahead, post.passage, "successor")
