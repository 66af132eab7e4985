"""Appointees: names that nobody knows beside words by which only a person gets a post, or gives one up."""

import re

_OFFICER = r"(?:director|chief executive|head|leader|commissioner|chair(?:man|woman)?|manager|officer)\b"
_APPOINTED = re.compile(r"\b(?:appointed|named|recruited|hired|chosen|made|unveiled|announced|confirmed|promoted) $")
_AS_ITS = re.compile(
    r",? (?:(?:as|to)(?: (?:its|the|their|an?))?|its|the|their|an?|new|interim|acting|to be(?:come)?) "
    rf"[^.;,]{{0,50}}?\b{_OFFICER}"
)
_IS_APPOINTED = re.compile(
    r" (?:(?:has|had) (?:now |just |also |recently )?been|was|is|is to be|will be|is being) (?:now |also )?"
    r"(?:appointed|named|confirmed|unveiled|announced|chosen|picked|selected|hired|recruited|promoted) "
    rf"(?:as |to )?[^.;,]{{0,50}}?\b{_OFFICER}|"
    r" (?:(?:is|has|had|will|was) (?:to )?(?:be(?:come)?|tak(?:e|en|ing) (?:over|up)|join(?:ed|ing)?|step(?:ped|ping)? "
    rf"down|resign(?:ed|ing)?|retir(?:e|ed|ing)|quit)|became) [^.;,]{{0,50}}?\b{_OFFICER}"
)
_IS_WHO = re.compile(rf"\b{_OFFICER}[^.;:,]{{0,60}}? (?:is|will be|is to be) $")


def is_appointed(text: str, begin: int, stop: int) -> bool:
    """Whether a name that nobody knows is that of who gets a post: `has appointed Xy Z as its R`, `the R is Xy Z`."""
    return bool(
        (_APPOINTED.search(text, max(0, begin - 16), begin) and _AS_ITS.match(text, stop))
        or _IS_APPOINTED.match(text, stop)
        or _IS_WHO.search(text, max(0, begin - 90), begin)
    )
