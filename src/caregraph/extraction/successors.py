"""Successors: `Her successor will be P`: who is told by name to take the post that somebody leaves."""

import re
from collections.abc import Iterator
from dataclasses import replace

from caregraph.extraction.context import Passage
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.parts import LEAVING, Change, for_good
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Person
from caregraph.model.line import pattern

_IS_P = pattern(
    r"\b(?:replacement|successor)(?: (?:at|in|as) (?:[a-z-]+ |‹[RAC]\d+› ?){1,4}?)? (?P<verb>is(?: to be)?|"
    r"will be|was) "
    r"(?:(?:[a-z-]+|‹[CB]\d+›'s?|‹R\d+›,?) ){0,4}?{person:person}(?P<after>[^.;]*)"
)
_COMES = re.compile(r"^,? who (?:(?:comes|joins|starts|arrives|takes|moves|begins) |(?:will|is to) )")
_WHEN = re.compile(r"^,? who (?:[a-z]+ ){1,5}?(?:in |on |from )?(‹D\d+›)")
_PLACE_TAKEN = pattern(
    r"\b(?:his|her|‹P\d+›'s?) (?:old |former )?(?:post|job|role|position|place|seat in (?:the )?cabinet) "
    r"(?P<when>is to be|will be|has been|is being|was) (?:[a-z]+ )?(?:filled|taken)(?: (?:over|up|for now|"
    r"temporarily|for the "
    r"(?:time being|moment)|on an interim basis))*(?: (?:in|on|from) ‹D\d+›)? by (?:(?:[a-z]+|"
    r"‹[RC]\d+›(?:'s)?),? ){0,4}?"
    r"{person:person}"
)
_NEAR = 3  # passages
# `her place was taken in D by P`
_TAKEN = re.compile(r"\b(?:taken|filled)(?: [a-z]+){0,4} (?:in|on|from) (‹D\d+›)")


def places_taken(passage: Passage, changes: list[Change], known: list[Affiliation]) -> Iterator[Change]:
    """`Her place has been taken by P`, after it was told that somebody left."""
    match = _PLACE_TAKEN.search(passage.text)
    person = passage.line.mention(match["person"]).value if match else None
    gone = [c.post for c in changes if c.event in LEAVING and c.post and passage.number - c.passage.number <= _NEAR]
    told = any(c.person == person and c.event == "appointed" and c.passage is passage for c in changes)
    told = told or any(a.person == person and a.rule == "taken-by" and a.passage is passage for a in known)
    if match and gone and not told and isinstance(person, Person) and gone[-1].person != person:
        ahead = match["when"] in ("is to be", "will be")
        tenure = "future" if ahead else "current"
        role = for_good(gone[-1].role)
        post = replace(gone[-1], person=person, role=role, tenure=tenure, passage=passage, rule="taken-by", position=-1)
        # `her place is filled by an interim R, P`: that one
        own = (a for a in known if a.person == person and a.passage is passage)
        post = next((a for a in own if match.start() < a.position < match.end()), post)
        yield Change("appointed", person, post, post.organisation, _day(passage), ahead, passage, "successor")


def _day(passage: Passage) -> PartialDate | None:
    day = _TAKEN.search(passage.text)
    date = passage.line.mention(day[1]).value if day else None
    return date if isinstance(date, PartialDate) else None


def successors(known: list[Affiliation]) -> Iterator[Change]:
    """The appointments that a sentence tells as `her successor is P`, each of a post known from what P follows."""
    for post in (a for a in known if a.rule == "taken-by"):
        ahead, day = post.tenure == "future", _day(post.passage)
        yield Change("appointed", post.person, post, post.organisation, day, ahead, post.passage, "successor")
    for post in (a for a in known if a.rule == "replacement" and a.tenure != "former"):
        told = _IS_P.search(post.passage.text)
        if told is None or post.passage.line.mention(told["person"]).value != post.person:
            continue
        when = _WHEN.match(told["after"])
        date = post.passage.line.mention(when[1]).value if when else None
        ahead = " " in told["verb"] or bool(_COMES.match(told["after"]))
        day = date if isinstance(date, PartialDate) else None
        yield Change("appointed", post.person, post, post.organisation, day, ahead, post.passage, "successor")
