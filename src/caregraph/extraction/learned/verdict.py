"""Verdict: what is most likely judged in a passage, where no words are known to say so."""

import re
from collections.abc import Iterator

from caregraph.extraction.areas import OVERALL, THIS_AREA
from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Passage
from caregraph.extraction.hit import Hit
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.learned.candidates import OVERALL as WHOLE
from caregraph.extraction.learned.view import UNNAMED, View
from caregraph.extraction.learned.weights import likely
from caregraph.extraction.sites import INSPECTED, WEAK
from caregraph.model.entity import Council, Term

# `… while a neighbour was rated G`: not the council that stands before
_ANOTHER = re.compile(
    r"\b(?:an?|another|one) (?:[a-z]+ ){0,2}(?:council|authority|borough|county|city|neighbour)\b|\bneighbours?\b"
)


def likely_judgements(passage: Passage) -> Iterator[tuple[Hit, Council, Term]]:
    """The grades of a passage that most likely judge, with council and area, the likeliest first."""
    for reading in likely("judgement", View.of(passage)) if "‹G" in passage.text else ():
        number, grade_number, area_number = reading.candidate.numbers
        mentions = passage.line.mentions
        council = passage.focus if number == UNNAMED else mentions[number].value
        grade, area = mentions[grade_number].value, OVERALL if area_number == WHOLE else mentions[area_number].value
        if isinstance(council, Council) and isinstance(grade, Term) and isinstance(area, Term):
            symbol = f"‹G{grade_number}›"
            start = passage.text.index(symbol)
            if THIS_AREA.match(passage.text, start + len(symbol)):
                continue
            if _is_graded(passage, grade) and not _is_anothers(passage.text, number, start):
                yield Hit(grade, start, start + len(symbol), start, "learned"), council, area


def _is_graded(passage: Passage, grade: Term) -> bool:
    """Whether the passage speaks of inspection, if the grade is an everyday word."""
    named = any(mention.value == OFSTED for mention in passage.line.mentions)
    return grade.slug not in WEAK or named or bool(INSPECTED.search(passage.text))


def _is_anothers(text: str, number: int, start: int) -> bool:
    """Whether the clause of a grade speaks of another council, which it does not name."""
    scope = scope_before(text, start)
    named = text.find(f"‹C{number}›", start - len(scope)) >= 0 if number != UNNAMED else False
    return not named and bool(_ANOTHER.search(scope))
