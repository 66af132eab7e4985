"""Self-told: posts that people tell of as their own, `I was R at A`, and those that sentences open with, `As R, P`."""

import re

from caregraph.extraction.homes import Site
from caregraph.extraction.ties import TAIL, Tie, mentioned
from caregraph.model.entity import Person
from caregraph.model.line import pattern

# what a speaker says of a post of one's own
_MY_POST = pattern(
    r"(?:\b(?:i am|i'm|am|it is|it's) (?:[a-z]+ ){0,2}(?:honour(?:ed)?|privilege[d]?|delighted|proud|pleased|thrilled|"
    r"excited|thrill)(?: [a-z]+){0,4}? to (?:be|become|join|have been|take)|^to have been|^to be)"
    r"(?: (?:asked to be|appointed|named|chosen|made|selected|on))*(?: (?:as|the|its|a|an|new|first|next|"
    r"permanent|role of))*"
    r"(?: (?:the )?{anyorg:org}(?:'s)?(?: (?:new|first|next|permanent))?)? $"
)
# `I was a R in A`, `A, where I ended up as R`
_I_WAS = pattern(
    r"(?:{anyorg:org},? where )?\bi (?P<be>was|am|became|had been|have been|(?:started|began|ended)(?: out| up)?(?: my "
    r"career)? as|worked as|served as|spent [^.;,‹]{1,30} as)(?: (?:once|then|also|already|the|a|an|its|their|"
    r"[a-z]*ly|‹D\d+›'s))* $"
)
# `he was at A in the 1990s, as a R`
_THERE_AS = pattern(
    r"(?:{person:person}|\bi) (?:was|worked|had been|served|had worked|spent [^.;,‹]{1,30}) (?:at|in|for|with) "
    r"(?:the )?{org:org}(?: council)?(?: [a-z][a-z' ]{0,40})?(?: ‹[DG]\d+›(?: in ‹D\d+›)?)?,? as "
    r"(?:(?:an?|the|its|their) )?$"
)
_AS_FIRST = pattern(
    r"^(?:(?P<as>as)|an? former|once an?|after (?:[^.;‹]|‹[XD]\d+›){1,40}? as|having (?:been|served as|worked "
    r"as)|formerly|"
    r"previously|once) "
    r"(?:(?:an?|the|its) )?(?:[a-z-]+ )?(?:{anyorg:org}'s (?:[a-z]+ )?)?$"
)
_NO_CLAUSE = re.compile(
    r"^(?:,? (?:of|at|for|in|with) (?:the )?‹[CBN]\d+›(?: council)?)?(?:,| (?:from|between|since|for|until|in|"
    r"under|and|"
    r"during|before|he|she)\b| ‹[DP])"
)
_MAIN_SUBJECT = re.compile(r"^[^;]*?, (?:(?:mr|mrs|ms|dr|sir|dame|cllr|councillor) )?(‹P\d+›)(?!'s| and\b|,? ‹R)")
_FROM_THEN = re.compile(r"^(?:,? (?:of|at|for|in) (?:the )?‹[CBN]\d+›)?,? (?:from|between) ‹[DX]\d+›|[^,;]*\buntil\b")


def own(site: Site) -> Tie | None:
    """`"It is an honour to be O's R,"` in somebody's mouth: the speaker's own post."""
    own, told = _MY_POST.search(site.before), _I_WAS.search(site.before)
    speaker = site.passage.speaker
    if speaker is None or not isinstance(speaker.value, Person):
        return None
    if own is None:
        placed = told is not None and (told["org"] or TAIL.match(site.after))
        return Tie(speaker, mentioned(site, told["org"]), _be_of(told["be"])) if told and placed else None
    taken = (
        "will be "
        if re.search(r"\b(?:asked|appointed|named|chosen|made|selected|become|join|take)\b", own.group())
        else ""
    )
    return Tie(speaker, mentioned(site, own["org"]), taken)


def there_as(site: Site) -> Tie | None:
    """`He was at A in the 1990s, as a R`; `I was in A then, as R`."""
    told = _THERE_AS.search(site.before)
    person = (mentioned(site, told["person"]) or site.passage.speaker) if told else None
    if told is None or person is None or not isinstance(person.value, Person):
        return None
    return Tie(person, mentioned(site, told["org"]), "was ")


def _be_of(words: str) -> str:
    """The time of `I am` and of all else that tells of one's own posts."""
    return "is " if words in ("am", "have been") else "was "


def opening(site: Site) -> Tie | None:
    """`As R at A from 1996, and as R2 until D, P …`, `After six years as R at A, P …`: whom the main clause names."""
    opening = _AS_FIRST.search(site.before)
    main = _MAIN_SUBJECT.search(site.after) if opening and _NO_CLAUSE.match(site.after) else None
    if opening is None or main is None:
        return None
    over = not opening["as"] or _FROM_THEN.match(site.after)
    return Tie(site.passage.line.mention(main[1]), mentioned(site, opening["org"]), "was " if over else "")
