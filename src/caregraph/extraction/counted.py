"""Counted: a grade of several councils that one list names: `named the four G councils as A, B, C and D`."""

import re

from caregraph.extraction.context import Passage
from caregraph.extraction.sites import INSPECTED, WEAK
from caregraph.extraction.subjects import COUNCIL_LIST
from caregraph.model.entity import Council, Term

_MANY = re.compile(
    r"‹X\d+›|\b(?:both|all|each|every|them|they|these|those|councils|authorities|boroughs|counties|departments|ones)\b"
)
_LIST = rf"{COUNCIL_LIST.pattern}(?:; and ‹C\d+›)?"
# `G - A, B and C.`, `G councils as A, B and C`, `judged G are: A; B; C`
_NAMES_THEM = re.compile(
    r"(?P<gap>(?: (?:-rated|-graded|councils|authorities|boroughs|counties|departments|services|overall|ones|in ‹D\d+›|"
    r"by ‹B\d+›|last (?:week|month|year)))*)"
    rf"(?: ?:| -| as:?|,? namely| are:?| were:?| \(|, they are) (?P<list>{_LIST})(?: councils?)?\)?\.?$"
)
# `A, B and C, all G`
_ALL_OF_THEM = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern})(?: councils?)?(?:,| -| \(| (?:are|were|was|have|had))"
    r"(?: (?:been|all|both|each|every one|of (?:them|which|whom)|were|are|was|rated|judged|graded|found|deemed|now|"
    r"currently|already|still))*? (?:all|both|each)(?: (?:of (?:them|which|whom)|were|are|was|been|rated|judged|graded|"
    r"found|deemed|to be|now|currently|already|still|then))* ?$"
)
_DOUBTED = re.compile(
    r"\b(?:no|not|none|never|neither|nor|if|could|may|might|would|fears?|feared|wants?|hopes?|until|avoid\w*|unlike)\b"
)


def listed_councils(passage: Passage, symbol: str) -> list[Council]:
    """The councils of the one list that a sentence gives for a grade of several; none where it gives none."""
    start = passage.text.index(symbol)
    before, after = passage.text[:start], passage.text[start + len(symbol) :]
    if passage.quoted or _DOUBTED.search(before) or not _is_graded(passage, symbol):
        return []
    behind = _NAMES_THEM.match(after)
    opened = behind and "‹C" not in before and _MANY.search(f"{before} {behind['gap']}")
    if behind and opened:
        return _of(passage, behind["list"])
    all_of_them = _ALL_OF_THEM.search(before)
    return _of(passage, all_of_them["list"]) if all_of_them else []


def _of(passage: Passage, text: str) -> list[Council]:
    found = passage.councils(text)
    return found if len(found) > 1 else []


def _is_graded(passage: Passage, symbol: str) -> bool:
    """Whether a grade is one of an inspection, where it is an everyday word."""
    grade = passage.line.mention(symbol).value
    return isinstance(grade, Term) and (grade.slug not in WEAK or bool(INSPECTED.search(passage.words())))
