"""Untied: a role beside a name that is not that person's: `O's director tells P how it was done`."""

import re
from functools import lru_cache

from caregraph.extraction.governing import TITLE
from caregraph.extraction.predicates import Predicate, predicates
from caregraph.extraction.triggers import Voice
from caregraph.model.entity import Person
from caregraph.model.mention import Mention

_WHOM = re.compile(r"\b(?:whom|who|man|woman|person|that) (?:(?:the|mr|mrs|ms|dr|cllr|sir|dame|‹[RBC]\d+›(?:'s)?) )*$")
_APPOINTED = re.compile(
    r"(?: (?:has|had|then|also|later|once|herself|himself|first|originally))* (?:appointed|named|hired|elected|"
    r"recruited|promoted|installed|chose|picked|sent|brought)\b"
)
_TO_ANOTHER = re.compile(
    r"^(?:in|at|after|during|following|before|since|on|from) [^,;]*\b(?:to|with|from|by|for|against|about|"
    r"between) (?:the|its) "
    r"(?:[a-z]+ )?$"
)
# `O's R tells P how`, `after the previous R was sacked`: no name's own role
_ACTS_ON = re.compile(
    r"(?!.*\b(?:is|was|are|were|be|been|being|remains?|as|named|called|by|goes|went|fell|falls|passed|passes|"
    r"cllr|coun|councillor)(?= |$)) "
    r"(?:[a-z-]+ )+$"
)
# where a role is held: no word of what its holder does
_WHERE = re.compile(r"^ (?:of|at|for|in|with) (?:the )?‹[CBN]\d+›(?: council)?(?:'s [a-z' ]{1,30}?(?= [a-z]+ ))?")
# `the R was criticised by P`
_ACTED_ON = re.compile(
    r",? (?:was|were|is|are|has been|have been|had been|being) (?:[a-z]+ly )?(?!held|filled|taken|occupied|covered|"
    r"done|being|to be|carried)[a-z]+(?:ed|en|t|wn) (?:[a-z]+ )?by "
)
_ANOTHERS = re.compile(
    r"\b(?:after|when|since|because|until|before|following) (?:the|its|their) (?:(?:previous|last|former|then|"
    r"permanent|"
    r"interim|first|second|old|existing) )?(?:‹[CB]\d+›'s )?$"
)
# `having worked under P as R`: P was another's chief
_UNDER_AS = re.compile(
    rf"\b(?:work(?:ed|s|ing)?|serv(?:ed|es|ing)|trained|act(?:ed|ing)) (?:under|for|with|alongside|beside|to) "
    rf"(?:(?:the|then|‹[CB]\d+›'s|‹R\d+›),? )*{TITLE}$"
)
# `an adviser chosen by the R - P`: P is the adviser
CHOSEN_BY = re.compile(
    r"\b(?:chosen|picked|appointed|named|sent|selected|hired|brought)(?: in)? by (?:the |its )?(?:then |former )?$"
)
# `rejected the appointment of P as R`, `P's appointment as R was blocked`: told of as a change, if it was one
_COMING_OF = re.compile(rf"\b(?:appointment|nomination|candidacy|selection|election) of (?:the )?{TITLE}$")
_COMING = re.compile(r"'s? (?:[a-z-]+ ){0,2}(?:appointment|nomination|candidacy|selection|election|application) ")
# `O's R, friends of P said`
_OF_P = re.compile(rf"\b(?:of|with|from|like|than|against|about) (?:the )?{TITLE}$")
# `the R said his deputy, P, would`
_SAID_HER = re.compile(
    r"\b(?:said|says|told|added|insisted|admitted|confirmed|warned) (?:that )?(?:his|her|its|the|an?|their)\b"
)
_HAPPENED = re.compile(
    r"^(?: (?:of|at|for|in) (?:the )?‹[CBN]\d+›)? (?:was|were|had|has|is|left|quit|resigned|stepped|stood|"
    r"retired|went)\b"
)


def appoints(words: str, before: str) -> bool:
    """Whether the words behind a name say whom that person appoints: `Q, whom P appointed as R`."""
    return bool(_APPOINTED.match(words) and _WHOM.search(before))


def speaks_to(before: str, person: Mention) -> bool:
    """Whether somebody named before only does something with an officer: `in a letter to the R P asked for it`."""
    known = isinstance(person.value, Person) and person.end - person.start < len(person.value.name)
    return bool(known and _TO_ANOTHER.search(before))


def acts_on(words: str) -> bool:
    """Whether the words between a role and a name are a verb of which the name is the object, or that it acts on."""
    words = _WHERE.sub("", words)
    return bool(_ACTS_ON.match(words) or _ACTED_ON.match(words))


def is_anothers(before: str, after: str) -> bool:
    """Whether a role is that of somebody without a name: `after the last R was sacked`."""
    return bool(_ANOTHERS.search(before) and _HAPPENED.match(after))


def goes_to_another(text: str, role: str, person: str) -> bool:
    """Whether a verb of coming or going gives a role of a line to others than one person: `told P that Q will be R`."""
    return any(role in (one.parts.role, one.parts.next_role) and person not in _all(one) for one in _changes(text))


@lru_cache(maxsize=64)
def _changes(text: str) -> tuple[Predicate, ...]:
    return tuple(one for one in predicates(text) if _taken(one))


def _taken(one: Predicate) -> tuple[str, ...]:
    """Whom a verb gives a post, or takes one from."""
    active = one.trigger.voice is Voice.TRANSITIVE and not one.passive
    return (tuple(one.parts.objects) or one.people) if active else one.people


def _all(one: Predicate) -> tuple[str, ...]:
    """Everybody whose post a verb may tell of: who replaces whom hold one after another."""
    parts = one.parts
    return (*_taken(one), *parts.objects, parts.by, parts.origin_person, parts.vacated)


def is_as_of_another(before: str) -> bool:
    """Whether `as R` behind a name tells of somebody else's post, or of a change that need not have come."""
    return bool(_UNDER_AS.search(before) or _COMING_OF.search(before))


def is_not_of(text: str, tied: tuple[str, str], words: str, *, ahead: bool) -> bool:
    """Whether a role and a name do not belong together for the words between, or for what the line tells of them."""
    role, person = tied
    before = text[: text.index(person)]
    if (words == " as " and is_as_of_another(before)) or _COMING.match(words) or goes_to_another(text, role, person):
        return True
    return ahead and bool(_SAID_HER.search(words) or CHOSEN_BY.search(text[: text.index(role)]) or _OF_P.search(words))
