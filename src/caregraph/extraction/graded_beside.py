"""Graded beside: the councils that stand right by their grade, or are said to be some of those that have it."""

import re

from caregraph.extraction.context import Passage
from caregraph.extraction.hit import Hit
from caregraph.extraction.subjects import COUNCIL_LIST
from caregraph.model.entity import Council

# `G-rated A`: no other council that the sentence goes on to
_RATED = re.compile(r"-(?:rated|graded) (?:(?:neighbouring|nearby|the) )*(?P<list>‹C\d+›(?: and ‹C\d+›)*)(?! and ‹G)")
# `A is one of only four councils with a G rating`, `A has joined the club of councils rated G`
_ONE_OF = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern})(?: council)? (?:is|are|was|were|remains?|became|becomes?|ha(?:s|ve) become|"
    r"(?:has |have )?joine?[ds]?) (?:(?:now|still|also|currently|again|both) )*"
    r"(?:(?:one|‹X\d+›) of|among|part of|the (?:small|elite|select|exclusive|short|growing)) "
    r"(?:[^.;:‹]|‹[ND]\d+›|‹X\d+›){3,60}?\b(?:councils|authorities|boroughs|counties|departments|services)"
    r"(?: (?:in|across) (?:the )?(?:‹N\d+›|[a-z]+)(?: [a-z]+)?)? "
    r"(?:with|given|holding|rated|judged|graded|found|deemed|(?:that|which) (?:is|are|was|were|have been|had been)|"
    r"to (?:be|have been|win|get|receive|hold|have))(?: [a-z]+){0,4} $"
)


def beside_itself(passage: Passage, hit: Hit) -> list[Council]:
    """The councils that a grade stands right by, or that are said to be among those that have it; none elsewhere."""
    if hit.rule == "rated-adjective":
        behind = _RATED.match(passage.text, hit.end)
        return passage.councils(behind["list"]) if behind else []
    one_of = _ONE_OF.search(passage.text[: hit.start])
    return passage.councils(one_of["list"]) if one_of else []
