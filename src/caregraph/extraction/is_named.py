"""Named: who is told to be the new holder of a post: `Its new R is P`, `O has a new R: P`, `The next R will be P`."""

import re
from collections.abc import Iterator

from caregraph.extraction.context import Passage, organisation
from caregraph.extraction.governing import TITLES
from caregraph.extraction.holding import BARE, Affiliation, default_organisation, plain_role
from caregraph.extraction.parts import HEAD_NOUN, INTERIM, Change
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.line import pattern

_NEW = r"(?:new|next|incoming|permanent|replacement|first|future)"
_AT = r"(?: (?:of|at|for|in|with) (?:the )?{anyorg:place})?"
_WHEN = r"(?: (?:(?:in|on|from|since|as of) )?{date:day})?"
_IS = r"(?P<be>is|was|will be|is to be|(?:has|have) been (?:named|announced|confirmed|revealed|unveiled) as)"
# `The new R at O is P`, `O's choice for R was P`
_NEW_IS = pattern(
    rf"(?:(?:the|its|their|our|an?)|{{anyorg:owner}}'s) (?:[a-z-]+ )?(?:{_NEW},? (?:(?:and|permanent|full-time|"
    rf"{_NEW}) )*|(?:choice|pick|candidate|preferred candidate|replacement|appointment) (?:for|as|to be|as its|"
    rf"as their)(?: its| the)? (?:new |next )?){{role:role}}{_AT}{_WHEN},? {_IS}{_WHEN.replace('day', 'then')} "
    rf"{TITLES}{{person:person}}(?!')"
)
# `A's interim R will be P`, `Stepping into the post of R at O will be P`
_WILL_BE = pattern(
    rf"(?:(?:the|its|their|an?)|{{anyorg:owner}}'s) {{role:role}}{_AT}{_WHEN} (?P<be>will be|"
    rf"is to be) {TITLES}{{person:person}}(?!')"
)
_STEPS_IN = pattern(
    r"^(?:stepping (?:up|in|into)|taking (?:up|over|on|charge)|moving (?:up|into)|filling|coming in|brought in|"
    r"drafted in|chosen|named|appointed|picked)(?: (?:as|to be|the (?:job|post|role|position) of|(?:job|post|role|"
    r"position)|its|the|new|"
    rf"next|interim|acting))* {{role:role}}{_AT}{_WHEN} (?P<be>will be|is to be|is|was) {TITLES}{{person:person}}(?!')"
)
# `O has a new R: P, from A`
_HAS_NEW = pattern(
    rf"^(?:[a-z]+ )?{{anyorg:hirer}}(?: council)? (?:(?:finally|now|also|once again|again) )*(?P<be>has|have|gets|"
    rf"will have|is to have|is getting|is to get|will get|(?:has|have) (?:found|got|landed|unveiled|"
    rf"revealed))(?: (?:finally|now|at last))? (?:an?|its|their) (?P<new>(?:(?:and|permanent|full-time|"
    rf"{_NEW}),? )*){{role:role}}{_WHEN}(?::| -|,) {TITLES}"
    r"{person:person}(?!')"
)
_AHEAD = re.compile(r"\b(?:will|is to|getting|gets)\b")
_NOT_SO = re.compile(
    r"\b(?:not|never|n't|if|whether|could|might|may|should|would|hopes?|wants?|rumou?red|tipped|former)\b"
)
_FILLED = re.compile(r"(?:permanent|first|new|interim|acting) ")
_GOES_ON = re.compile(r" (?:responsib|problem|job|task|said|says|told)")


def named(passage: Passage) -> Iterator[Change]:
    """The appointments that a sentence tells by saying who the new holder of a post is."""
    for words in (_NEW_IS, _HAS_NEW, _STEPS_IN, _WILL_BE):
        for match in words.finditer(passage.text):
            change = _change(passage, match, only_interim=words is _WILL_BE)
            if (
                change
                and not _NOT_SO.search(passage.text[: match.end()])
                and not _GOES_ON.match(passage.text, match.end())
            ):
                yield change


def _change(passage: Passage, match: re.Match[str], *, only_interim: bool) -> Change | None:
    """The appointment that a match tells, of nobody where the post is too bare, or has but to be held."""
    person, role = (passage.line.mention(match[name]).value for name in ("person", "role"))
    if not isinstance(person, Person) or not isinstance(role, Term) or not HEAD_NOUN.search(role.label):
        return None
    if match.groupdict().get("new") == "" and not _FILLED.match(role.label):
        return None  # `O has a R: P` tells nothing new
    role = plain_role(role)
    place = _place(passage, match.groupdict()) or default_organisation(role, passage)
    if place is None or BARE.match(role.label) or (only_interim and not INTERIM.match(role.label)):
        return None
    day = next((value for value in _days(passage, match.groupdict())), None)
    ahead = bool(_AHEAD.search(match["be"])) or bool(re.search(r"\b(?:next|incoming|future) ", match.group()))
    tenure = "future" if ahead else "current"
    post = Affiliation(person, role, place, tenure, passage.base, passage, "taken", True, -1)
    return Change("appointed", person, post, place, day, ahead, passage, "named-new")


def _days(passage: Passage, groups: dict[str, str | None]) -> Iterator[PartialDate]:
    for name in ("then", "day"):
        value = passage.line.mention(symbol).value if (symbol := groups.get(name)) else None
        if isinstance(value, PartialDate):
            yield value


def _place(passage: Passage, groups: dict[str, str | None]) -> Organisation | None:
    """Where the post is: as its own words say, else whose it is, or who has a new holder of it."""
    symbol = groups.get("place") or groups.get("owner") or groups.get("hirer")
    found = organisation(passage.line.mention(symbol), passage.article) if symbol else None
    return found if isinstance(found, Body | Council) else None
