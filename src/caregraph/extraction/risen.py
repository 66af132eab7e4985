"""Risen: the further posts of a career that one verb tells in a row: `became R1 at A in D, R2 in E and R3 at B`."""

from collections.abc import Iterator
from dataclasses import replace

from caregraph.extraction.context import Passage, organisation
from caregraph.extraction.holding import Affiliation, plain_role
from caregraph.extraction.parts import Change
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Organisation, Term
from caregraph.model.line import pattern

_NEXT = pattern(
    r"(?:,? and|,)(?: then| later| finally)? (?:an? |the |its )?{role:role}"
    r"(?: (?:of|at|in|for|with) (?:the )?{anyorg:place})?"
    r",? (?:in|from) {date:date}"
)


def risen(passage: Passage, told: Change) -> tuple[Change, ...]:
    """The change told first and those that follow it in its sentence, all but the last post a former one."""
    changes = [told, *_following(passage, told)]
    former = [replace(c, post=c.post and replace(c.post, tenure="former")) for c in changes[:-1]]
    return (*former, changes[-1])


def _following(passage: Passage, told: Change) -> Iterator[Change]:
    post, position = told.post, _end_of(passage, told)
    while post is not None and position >= 0 and (match := _NEXT.match(passage.text, position)):
        role, date = (passage.line.mention(match[name]).value for name in ("role", "date"))
        place = organisation(passage.line.mention(match["place"]), passage.article) if match["place"] else None
        if not isinstance(role, Term) or not isinstance(date, PartialDate):
            return
        post = _later(post, plain_role(role), place)
        yield replace(told, post=post, organisation=post.organisation, date=date)
        position = match.end()


def _later(post: Affiliation, role: Term, place: Organisation | None) -> Affiliation:
    return replace(post, role=role, organisation=place or post.organisation)


def _end_of(passage: Passage, told: Change) -> int:
    """Where the words of a change end, with its day."""
    days = [m for n, m in enumerate(passage.line.mentions) if m.value == told.date and f"‹D{n}›" in passage.text]
    symbol = f"‹D{passage.line.mentions.index(days[0])}›" if days else ""
    return passage.text.index(symbol) + len(symbol) if symbol else -1
