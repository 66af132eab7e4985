"""Fared: list lines that tell a grade and the one before it: `A: G1 to G2`, `A - G2 (was G1)`."""

import re
from collections.abc import Iterator

from caregraph.extraction.context import Passage
from caregraph.extraction.hit import Hit
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Term

_DATE = r"(?:,? (?:in |at |from |\()?(?P<{}>‹D\d+›)\)?)?"
_GOES = r"(?: to | ?(?:→|->|=>|>|–>) ?|,? then |,? (?:up|down)(?: [a-z]+)? to | - )"
_MOVED = re.compile(
    r"^[^‹]*‹[CA]\d+›[^‹:]{0,40}?(?::| -|,| \() ?(?:from |moved from |went from |up from |down from )?(?P<old>‹G\d+›)"
    rf"{_DATE.format('then')}{_GOES}(?P<new>‹G\d+›){_DATE.format('now')}\W*$"
)
_WAS = re.compile(
    r"^[^‹]*‹[CA]\d+›[^‹:]{0,40}?(?::| -|,) ?(?:now |rated |judged )?(?P<new>‹G\d+›)"
    rf"{_DATE.format('now')}(?: \(|,? - |, |; )(?:(?:was|were|previously|formerly|up|down|from|having been|before|"
    rf"last time|earlier|"
    rf"in|rated|previous(?: grade| rating)?|last(?: grade| rating|"
    rf" inspection)?):? )*(?P<before>‹D\d+›)?:? ?(?P<old>‹G\d+›)"
    rf"{_DATE.format('then')}\W*$"
)


def fared(passage: Passage) -> Iterator[tuple[Hit, PartialDate | None]]:
    """The grade before and the grade now of a list line that tells both, with their dates."""
    match = _MOVED.match(passage.text) or _WAS.match(passage.text)
    if match is None:
        return
    groups = match.groupdict()
    for name, date in (("old", groups["then"] or groups.get("before")), ("new", groups["now"])):
        grade = passage.line.mention(match[name]).value
        day = passage.line.mention(date).value if date else None
        if isinstance(grade, Term):
            hit = Hit(grade, match.start(name), match.end(name), match.start(name), "list-line", name == "old")
            yield hit, day if isinstance(day, PartialDate) else None
