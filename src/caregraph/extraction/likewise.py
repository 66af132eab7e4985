"""Likewise: sentences that give what they name the grade of the one before: `So was adoption`, `B did the same`."""

import re
from collections.abc import Iterator, Sequence

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.subjects import COUNCIL_LIST
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Term
from caregraph.model.fact import Fact

_PART = (
    r"(?:(?:the|its|their|‹C\d+›'s|services?|support|work|help|care|provision|quality|experiences?|progress|impact|"
    r"given|offered|provided|to|for|with|of|on|in) )*‹A\d+›(?: services?| work| support| arrangements| provision)?"
)
_PARTS = rf"(?P<parts>{_PART}(?:(?:,| and|, and) {_PART})*)"
_ENDS = r"(?: (?:there|too|as well|in the (?:city|county|borough|town)))?[.;,]"
_SO = re.compile(rf"(?:(?:and )?(?:so|as) (?:too |also )?(?:was|were|is|are)(?: too)?|likewise|ditto) {_PARTS}{_ENDS}")
_SAME_FOR = re.compile(
    r"(?:the same|it was the same(?: story)?|that) (?:also )?(?:went|goes|applied|applies|held|(?:was|is) "
    r"(?:also )?(?:true|"
    rf"the case|said)|story)? ?(?:for|of|with|to|in) {_PARTS}{_ENDS}"
)
_TOO = re.compile(rf"{_PARTS} (?:was|were|did|is|are)(?: as well|,? too)[.;]")
_DID_SAME = re.compile(
    rf"(?:but |and |meanwhile,? )?(?P<councils>{COUNCIL_LIST.pattern})(?: councils?)?(?: (?:has|have|had|also|"
    r"both|all))* "
    r"(?:(?:went|gone|took|taken|made|did|done|managed) (?:the|that) same(?: (?:way|climb|leap|move|jump|step|journey|"
    r"switch|rise|route|direction|path|thing|fall|drop|slide|progress|ascent))?|followed suit)"
    r"(?P<when>(?:,? (?:in|last|this))? ‹D\d+›)?(?: at (?:its|their) inspections?(?: in (?P<then>‹D\d+›))?)?"
    r"(?=[.;,]|$)(?! by)"
)


def parts_too(context: Context, passage: Passage, told: Sequence[Fact]) -> tuple[list[Fact], list[Term]]:
    """The judgements that a sentence repeats for other parts of the same services, and those parts."""
    match = next(filter(None, (one.match(passage.text) for one in (_SO, _SAME_FOR, _TOO))), None)
    if match is None or passage.quoted:
        return [], []
    last = _of_last(context, passage, told)[-1:]
    areas = (m.value for m in passage.line.of_kind(match["parts"], "A"))
    return last, [area for area in areas if isinstance(area, Term)]


def councils_too(
    context: Context, passage: Passage, told: Sequence[Fact]
) -> Iterator[tuple[Fact, Council, PartialDate | None]]:
    """The grades from and to which a council moved in the sentence before, for those that made the same move."""
    match = None if passage.quoted else _DID_SAME.match(passage.text)
    before = _of_last(context, passage, told) if match else []
    if match is None or len({fact.get("grade") for fact in before}) != 2:
        return
    symbol = match["then"] or (re.search(r"‹D\d+›", match["when"] or "") or [None])[0]
    value = passage.line.mention(symbol).value if symbol else None
    for council in passage.councils(match["councils"]):
        for fact in before:
            left = fact.get("date") is None and any(one.get("date") for one in before)
            yield fact, council, value if isinstance(value, PartialDate) and not left else None


def _of_last(context: Context, passage: Passage, told: Sequence[Fact]) -> list[Fact]:
    """The judgements of the sentence before; of no council but one."""
    earlier = context.before(passage)
    start = earlier[0].sentence.start if earlier else -1
    last = [fact for fact in told[-8:] if fact.evidence[0].start == start]
    return last if len({fact.get("council") for fact in last}) == 1 else []
