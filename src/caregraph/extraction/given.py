"""Given: who gets a post where the post is what is told of: `The job of R at O went to P`, `O gave P the job of R`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from caregraph.extraction.appointing_words import JOB
from caregraph.extraction.context import Passage, organisation
from caregraph.extraction.holding import Affiliation, default_organisation, plain_role
from caregraph.extraction.parts import INTERIM, Change, for_good
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.line import pattern

_TITLED = r"(?:(?:the|its|an?|former|current|mr|mrs|ms|dr|sir|dame|cllr|councillor|‹[CBN]\d+›(?:'s)?|‹R\d+›,?)\.? )*"
_POST = (
    r"(?:(?:job|post|role|position|task)(?: (?:of|as))? (?:the |its |an? )?{role:role}"
    r"|{role:title}(?:'s)? (?:job|post|role|position))(?: (?:at|in|of|for|with) (?:the )?{anyorg:place})?"
)
_WHEN = r"(?: (?:in|on|last|from) ‹D\d+›| ‹D\d+›)?"
_GOES_TO_P = pattern(
    rf"(?:(?:the|an?|its|(?P<owner>{{anyorg}})'s) )(?:[a-z-]+ )?{_POST},?(?: vacant since ‹D\d+›,)? "
    r"(?P<verb>(?:has|have) gone|went|will go|is to go|goes|is going|has been (?:given|handed|awarded|offered)|"
    rf"was (?:given|handed|awarded)|will be (?:given|handed)){_WHEN} to {_TITLED}{{person:person}}(?!'s)"
)
_GIVES_P = pattern(
    r"(?P<giver>{anyorg})(?: (?:council|councillors|governors|trustees))?(?: (?:has|have|had))?"
    rf"(?: (?:now|also|since))? (?P<verb>given|gave|handed|awarded|entrusted|gives) (?:the|its) (?:[a-z-]+ )?{_POST} "
    rf"to {_TITLED}"
    r"{person:person}(?!'s)"
)
_FOR_GOOD = r"(?:permanently|on a permanent basis|for good|full[- ]time)"
_PERMANENTLY = pattern(
    r"{person:person}(?:, (?:[^.;‹]|‹[RCBDXP]\d+›)*,| \([^)]*\))? (?:has|have|had|was|is|will)"
    r"(?: (?:now|also|since|then|been|be|to))* "
    rf"(?:(?:given|handed|offered|awarded|got|landed|secured|appointed to|confirmed in) "
    rf"(?:the|that|this) (?:{JOB} {_FOR_GOOD}|permanent {JOB})|taken (?:on )?the {JOB} {_FOR_GOOD}|"
    rf"(?:made|confirmed as) permanent(?! ‹R)|confirmed in (?:the )?{JOB})"
)
_MADE_PERMANENT = pattern(
    r"\b(?:made|makes|making|confirmed) (?:its|the|their) ‹R\d+›,? (?:[a-z]+\.? )?{person:person},? "
    rf"(?:permanent|in (?:the )?{JOB}|{_FOR_GOOD})\b"
)
# `As R the minister has named P`
_AS_R = pattern(
    r"^as (?:its |the |an? |their )?(?:new )?{role:role}(?: (?:at|for|of|in) (?:the )?{anyorg:place})?,? "
    r"(?:(?:the|‹R\d+›|‹P\d+›|{anyorg:giver}|ministers?|department|council|government|board|trust|councillors),? ){1,3}"
    r"(?P<verb>(?:has |have |had )?(?:named|appointed|chosen|chose|picked|selected|recruited|hired|brought in|"
    r"nominated)) "
    rf"{_TITLED}{{person:person}}(?!'s)"
)
# `Ministers have sent a commissioner to A, P`
_SENT_ONE = pattern(
    r"\b(?P<verb>(?:has |have |had )?(?:appointed|sent(?: in)?|named|installed|put in|brought in)) an? (?:[a-z-]+ )"
    r"{0,2}{role:role} (?:to|for|in|at|into) (?:the )?(?P<place>‹C\d+›)(?: council)?, "
    r"(?:(?:sir|dame|lord|lady|mr|mrs|ms|dr) )?{person:person}(?=[,.])"
)
_NEAR = 4  # passages
_AHEAD = re.compile(r"\b(?:will|goes|is)\b(?! been)")
_NOT_SO = re.compile(r"\b(?:not|never|n't|if|whether|could|might|may|should|would|denied|hopes?|wants?)\b")


def given(passage: Passage, known: list[Affiliation]) -> Iterator[Change]:
    """The appointments that a sentence tells by where a post goes, and who is made permanent in an interim one."""
    for words in (_PERMANENTLY, _MADE_PERMANENT):
        for match in words.finditer(passage.text):
            kept = None if _NOT_SO.search(passage.text[: match.end()]) else _kept(passage, match, known)
            if kept:
                yield kept
    for words in (_GOES_TO_P, _GIVES_P, _AS_R, _SENT_ONE):
        for match in words.finditer(passage.text):
            change = None if _NOT_SO.search(passage.text[: match.end()]) else _change(passage, match)
            if change:
                yield change


def _kept(passage: Passage, match: re.Match[str], known: list[Affiliation]) -> Change | None:
    """`P has been given the job permanently`: of whoever is told to hold it for a while."""
    person = passage.line.mention(match["person"]).value
    near = [a for a in known if a.person == person and 0 <= passage.number - a.passage.number <= _NEAR]
    held = [a for a in near if INTERIM.match(a.role.label) and a.tenure != "future"]
    if not held:
        return None
    role = for_good(held[-1].role)
    post = replace(held[-1], role=role, tenure="current", passage=passage, rule="taken", position=-1, explicit=True)
    day = _day(passage, "", match.end())
    return Change("appointed", post.person, post, post.organisation, day, False, passage, "given")


def _change(passage: Passage, match: re.Match[str]) -> Change | None:
    groups = match.groupdict()
    person, role = (
        passage.line.mention(one).value for one in (groups["person"], str(groups["role"] or groups.get("title")))
    )
    if not isinstance(person, Person) or not isinstance(role, Term):
        return None
    role = plain_role(role)
    place = _place(passage, groups) or default_organisation(role, passage)
    if place is None or (match.re is _AS_R and place in passage.councils(passage.text[match.end() :])):
        return None  # `As R the minister has named P, who was at A`: where, is not told
    ahead = bool(_AHEAD.search(match["verb"]))
    tenure = "future" if ahead else "current"
    post = Affiliation(person, role, place, tenure, passage.base, passage, "taken", True, -1)
    return Change("appointed", person, post, place, _day(passage, match.group(), match.end()), ahead, passage, "given")


def _place(passage: Passage, groups: dict[str, str | None]) -> Organisation | None:
    """Where the post is: as its own words say, else with whoever gives it."""
    symbol = groups["place"] or groups.get("owner") or groups.get("giver")
    found = organisation(passage.line.mention(symbol), passage.article) if symbol else None
    return found if isinstance(found, Body | Council) else None


def _day(passage: Passage, told: str, end: int) -> PartialDate | None:
    """The day that the words of a change tell, else the one told right behind them."""
    day = re.search(r"‹D\d+›", told.partition("vacant")[0]) or re.match(
        r"[^‹.;]{0,20}(?:from|in|on) (‹D\d+›)", passage.text[end:]
    )
    value = passage.line.mention(re.findall(r"‹D\d+›", day.group())[0]).value if day else None
    return value if isinstance(value, PartialDate) else None
