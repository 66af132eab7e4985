"""Together: who leaves along with somebody else, or as one of so many: `Two have left: P, the R1, and Q, the R2`."""

import re

from caregraph.extraction.coordination import names_from
from caregraph.extraction.governing import TITLES
from caregraph.extraction.predicates import Predicate
from caregraph.extraction.triggers import Voice

_PEOPLE = (
    r"(?:people|officers|bosses|chiefs|directors|leaders|figures|managers|officials|executives|councillors|members|"
    r"heads|staff|men|women|employees|politicians|colleagues|commissioners|‹R\d+›s?)"
)
_MANY = (
    r"(?<![a-z])(?:‹X\d+›|both|several|some|many|a (?:number|string|host|series) of|other|these|the|‹C\d+›'s?)"
    rf"(?: (?:[a-z-]+|‹[XCN]\d+›(?:'s)?)){{0,4}}? {_PEOPLE}"
)
_SO_MANY_BEFORE = re.compile(
    rf"(?:{_MANY}(?: (?:at|of|from|in) (?:the )?(?:‹[CB]\d+›|council|authority|department))?|(?<![a-z])(?:those|"
    rf"others|people))"
    r"(?:,? who)? $"
)
_SO_MANY_AFTER = re.compile(rf" {_MANY}")
# from the verb to the first name: `as a result: `, ` since May, among them `
_UP_TO_LIST = re.compile(
    r"(?:[^:;.‹-]|‹[CDBAXN]\d+›|\b-\b)*?(?::| -|,| \(|(?= (?:are|were|include|included|includes)\b))"
    rf"(?: (?:among them|including|they (?:are|were)|namely|the|with|are|were|include|included|includes))* {TITLES}"
)
_NO_LIST = re.compile(
    r"\b(?:said|says|according|told|by|but|warned|confirmed|announced|after|when|while|as|will)\b|‹R\d+›$"
)
# `resigned, as did Q`; `has left along with Q`
_AS_DID = re.compile(
    r"(?:[^.;:‹]|‹[RCBDXAN]\d+›){0,90}?(?:,? (?:as|and so|so|and neither|nor) (?:did|do|does|has|have|had|was|were|is|"
    r"are|will)|,? (?:along|together) with|,? as well as|,? alongside|, (?:joined|followed)(?: (?:[a-z]+|"
    r"‹[DX]\d+›)){0,4} by) (?:(?:both|one of|another|other|fellow) )*"
    rf"(?P<titles>{TITLES}(?:deputy,? )?)(?=‹P\d+›(?!'))"
)
_SPEAKS = re.compile(r",? (?:said|says|added|adds|told|admitted|insisted|argued|explained)\b")
_STAYS = re.compile(r"\b(?:not|never|nobody)\b")
_OUT_OF_DOOR = re.compile(
    rf"\bfollow(?:s|ed|ing) {TITLES}(?:department |service )?{TITLES}(?=(?P<first>‹P\d+›)(?!')[^;]*? "
    r"(?:out of|through|towards|to) (?:the|its) (?:door|exit)\b)"
)


def one_of_many(text: str, one: Predicate) -> list[str]:
    """The people whom a list behind the verb names, where so many are told to have left, or to have been sacked."""
    taken = one.trigger.voice is Voice.TRANSITIVE and not one.passive
    before = text[: one.start - len(one.group)]
    counted = _SO_MANY_AFTER.match(text, one.end) if taken else _SO_MANY_BEFORE.search(before)
    first = re.compile(r"‹P\d+›").search(text, one.end) if counted and one.trigger.voice is not Voice.NOUN else None
    lead = text[one.end : first.start()] if first else ""
    if first and _SPEAKS.match(text, first.end()):
        return []  # `“People move on,” he said.`
    if first is None or not _UP_TO_LIST.fullmatch(lead) or _NO_LIST.search(lead.replace("as a result", "")):
        return []
    return [name.group() for name in names_from(text, first.start())]


def as_another(text: str, one: Predicate) -> list[str]:
    """The people who are told behind the verb to have done as its subject did."""
    also = _AS_DID.match(text, one.end)
    if also is None or _STAYS.search(also.group()):
        return []
    return [name.group() for name in names_from(text, also.end())]


def with_object(text: str, one: Predicate) -> list[str]:
    """The further people of a row that the object of a verb, or of `the departures of`, begins."""
    first = text.index((one.parts.objects or one.people)[0], one.end)
    return [name.group() for name in names_from(text, first, subject=one.trigger.voice is Voice.NOUN)][1:]


def out_of_the_door(text: str) -> list[str]:
    """The people whom somebody is told to follow in leaving."""
    out = _OUT_OF_DOOR.search(text)
    return [name.group() for name in names_from(text, out.start("first"))] if out else []
