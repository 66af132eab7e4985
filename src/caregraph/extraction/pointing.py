"""Pointing: the body that `its R`, `there`, or what the sentence before tells of a move, point to for a post."""

import re

from caregraph.extraction.context import Context, Passage, organisation
from caregraph.extraction.homes import Site, is_employer, opening_body
from caregraph.model.entity import Organisation
from caregraph.model.line import pattern

_ITS = re.compile(r"\b(?:its|their) (?:[a-z-]+ ){0,3}$")
_OBLIQUE = re.compile(r"\b(?:by|with|from|like|to|told|at|in|for|of|neighbouring|nearby)(?: the)? $")
_BODY = re.compile(r"‹[BC]\d+›")
# `A has named P, who left B in May, as its R`
_WHO_DID = re.compile(r"(?<=›), who [^.;]*?,(?= (?:as|to be|to become) (?:its|their)\b)")
_THERE = re.compile(r"(?<!from )(?<!that )\bthere\b(?! (?:is|are|was|were|will|has|had|would)\b)")
# `The R at A is moving to B. P will start as R2 in May`: at B
_GOES_TO = pattern(
    r"{role}(?:(?! who | which )[^.;])*\b(?:is|are|will|has been|have been) (?:[^.;‹]|‹[ND]\d+›){0,60}?"
    r"(?:(?:job|post|role|reins|helm) (?:at|in|of|with)|(?:mov(?:e|ing)|off|heading|switch(?:ing)?|go(?:ing)?|"
    r"swap(?:ping)? ‹C\d+›|leaving|lured) (?:to|for)|join(?:ing)?|(?:poached|hired|recruited|lured|snapped up) by) "
    r"(?:the )?(?:neighbouring |nearby )?{council:org}(?! (?:and|to))"
)


# `A's director, P, is to be commissioner there`: not in A
_OWN_OFFICER = re.compile(r"'s (?:[a-z]+ ){0,2}(?:‹R\d+›,? )?(?:(?:sir|dame|mr|mrs|ms|dr) )?‹P\d+›")


def its_body(context: Context, passage: Passage, position: int) -> Organisation | None:
    """Whose `its R` is: that of whoever acts in the sentence, else of what the one before opens with."""
    before = passage.text[:position]
    if not _ITS.search(before):
        return None
    heard = _WHO_DID.sub(lambda aside: "-" * len(aside.group()), before)
    acting = [
        match.group()
        for match in _BODY.finditer(heard)
        if not is_employer(before, match) and not _OBLIQUE.search(before[: match.start()])
    ]
    if acting:
        return organisation(passage.line.mention(acting[-1]), passage.article)
    told = opening_body(Site(passage, 0, before, passage.text[position:], {}, context))
    return organisation(told, passage.article)


def there(context: Context, passage: Passage, start: int, end: int) -> Organisation | None:
    """Which body `there` stands for in a stretch of a line: the one named last."""
    word = _THERE.search(passage.text, start, end)
    if word is None:
        return None
    spoken = [passage.text[: word.start()], *(p.text for p in context.before(passage)[:1])]
    owners = [passage, *context.before(passage)[:1]]
    places = ((one, text, _places(text)) for one, text in zip(owners, spoken, strict=False) if "‹C" in text)
    named = (one.line.mention((of or _BODY.findall(text))[-1]) for one, text, of in places if of or one is not passage)
    return next((organisation(mention, passage.article) for mention in named), None)


def _places(text: str) -> list[str]:
    """The bodies of a stretch that are not named only to say whose officer somebody is."""
    return [match.group() for match in _BODY.finditer(text) if not _OWN_OFFICER.match(text, match.end())]


def destination(context: Context, passage: Passage) -> Organisation | None:
    """The council that the sentence before says an officer, who has no name there, is to move to."""
    for earlier in context.before(passage, 1):
        goes = None if "‹P" in earlier.text or "‹C" in passage.text else _GOES_TO.search(earlier.text)
        if goes:
            return organisation(earlier.line.mention(goes["org"]), earlier.article)
    return None
