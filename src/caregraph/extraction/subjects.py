"""Subjects: which councils a clause is about."""

import re
from collections.abc import Mapping

from caregraph.extraction.context import Passage
from caregraph.model.entity import Council

COUNCIL_LIST = re.compile(
    r"(?:both )?‹C\d+›(?:'s?)?(?: councils?)?(?:(?:,? (?:and|&|as well as|together with|along with) |, |; |/)(?:in |the |at )?‹C\d+›(?:'s?)?(?: councils?)?)*"
)
_ASIDE = re.compile(r"\b(?:formerly|previously|from|like|unlike|neighbouring|nearby|compared (?:to|with)|joined|left|such as|than|by|with)(?: (?:of|at|for|with|in|the|both|that|his|her|role|work))* $")
_WE = re.compile(r"\b(?:we|our|us)\b")


def nearest_list(passage: Passage, text: str) -> list[Council]:
    """The councils of the last list of councils in a stretch of a line that is no aside."""
    lists = [m for m in COUNCIL_LIST.finditer(text) if not _ASIDE.search(text[: m.start()])]
    return passage.councils(lists[-1].group()) if lists else []


def council_subjects(passage: Passage, text: str) -> list[Council]:
    """The councils of the first list of councils in a stretch of a line that is no aside."""
    lists = [m for m in COUNCIL_LIST.finditer(text) if not _ASIDE.search(text[: m.start()])]
    return passage.councils(lists[0].group()) if lists else []


def we_council(passage: Passage, text: str, posts: Mapping[object, object]) -> Council | None:
    """The council that `we` stands for in a quotation: the speaker's own."""
    if passage.speaker is None or not _WE.search(text):
        return None
    speaker = passage.speaker.value
    place = speaker if isinstance(speaker, Council) else posts.get(speaker)
    return place if isinstance(place, Council) else None
