"""Deaths: which of the people whom an article names it tells to have died, and so to hold their posts no more."""

import re
from collections.abc import Iterator

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.governing import TITLE
from caregraph.model.entity import Person

_HOW = r"(?:tragically|suddenly|sadly|unexpectedly|peacefully|recently|since|also|now)"
_DIED = rf"(?:(?:has|had|who) )*(?:{_HOW} )*(?:died|passed away)\b(?! (?:down|out|away|off|laughing|a death)\b)"
_WHOSE = (
    r"(?:(?:the|its|their|his|her|an?|former|then|interim|acting|popular|respected|longest-serving|"
    r"‹[CB]\d+›(?:'s?)?) )*"
)
_POST = rf"{_WHOSE}‹R\d+›(?:,? (?:of|at|for) (?:the )?‹[CB]\d+›)?"
_KIN = re.compile(r"\b(?:mother|father|parents?|son|daughter|child|wife|husband|partner|sister|brother|friend) of $")
# `a plan drawn up by A's R, P, died`
_OBJECT = re.compile(
    r"\b(?:of|to|by|with|from|for|about|against|between|than|known|in|on) "
    rf"(?:{_POST},? )?{_WHOSE}{TITLE}$"
)
_SUBJECT = (
    r"(?:^|[:;–—,] |\b(?:that|after|when|and|but|where|since|because|until|before|while|‹D\d+›,?) "
    r"|‹R\d+›(?:,? (?:of|at|for) (?:the )?‹[CB]\d+›)?,? )"
)
_DIES = re.compile(rf"{_SUBJECT}{TITLE}(?P<who>‹P\d+›),?(?: {_POST},| aged? [^,.;‹]+,| ‹X\d+›,)* {_DIED}")
_WHO_DIED = re.compile(rf"(?P<who>‹P\d+›),?(?: {_POST},?)? who {_DIED}")
_NAMED = (
    re.compile(rf"\bthe late (?:{_POST},? )?{TITLE}(?P<who>‹P\d+›)(?!')"),
    re.compile(rf"\bthe (?:[a-z]+ )?(?:death|passing) of (?:{_POST},? )?{TITLE}(?P<who>‹P\d+›)(?!')"),
    re.compile(r"(?P<who>‹P\d+›)'s? (?:[a-z]+ )?(?:death|passing)\b(?! (?:threat|bed|row|penalty|wish))"),
)
_HINTS = ("died", "passed away", "passing", "death", "late ")


def deaths(context: Context) -> dict[Person, Passage]:
    """The people who are told, by name and plainly, to have died, each with the first sentence that says so."""
    found: dict[Person, Passage] = {}
    for passage in context.passages:
        if passage.tells and any(hint in passage.text for hint in _HINTS):
            for person in _told(passage):
                found.setdefault(person, passage)
    return found


def _told(passage: Passage) -> Iterator[Person]:
    text = passage.text
    dies = (one for one in _DIES.finditer(text) if not _OBJECT.search(text[: one.start("who")]))
    who_died = (one for one in _WHO_DIED.finditer(text) if not _KIN.search(text[: one.start()]))
    for match in (*dies, *who_died, *(one for words in _NAMED for one in words.finditer(text))):
        mention = passage.line.mention(match["who"])
        if isinstance(mention.value, Person) and not mention.anaphor:
            yield mention.value
