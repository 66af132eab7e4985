"""Likewise: sentences that give what they name the grade of the one before: `So was adoption`, `B did the same`."""

import re
from collections.abc import Iterator, Sequence

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.graded import BOARD
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
# `its adoption was G, and so were its fostering and its leadership`
_AND_SO = re.compile(rf"[,;] (?:and )?(?:so|as) (?:too |also )?(?:was|were|is|are) {_PARTS}(?=[.;,]|$| and )")
_SAME_FOR = re.compile(
    r"(?:the same|it was the same(?: story)?|that) (?:also )?(?:went|goes|applied|applies|held|(?:was|is) "
    r"(?:also )?(?:true|"
    rf"the case|said)|story)? ?(?:for|of|with|to|in) {_PARTS}{_ENDS}"
)
_TOO = re.compile(rf"{_PARTS} (?:was|were|did|is|are)(?: as well|,? too)[.;]")
# `one of three councils to be rated G; the others are A and B`
_THE_OTHERS = re.compile(
    rf"(?:^|[;:,] | - )(?:and )?the (?:others?|other (?:‹X\d+›|two|three|one|councils?|authorit(?:y|ies)))"
    rf" (?:is|are|was|were|being) (?P<councils>{COUNCIL_LIST.pattern})(?=[.;,]|$)(?! (?:was|were))"
)
_ONE_OF = re.compile(
    r"(?:\bone of|‹X\d+› of|\bamong) (?:the |only |just )*(?:‹X\d+›|two|three|four|five|"
    r"six) (?:[a-z]+ ){0,3}(?:councils|authorities|boroughs|counties|departments)\b"
)
# `the second authority to be rated G. The other was A`
_THE_SECOND = re.compile(
    r"\bthe (?:second|third|fourth|fifth|latest|other) (?:[a-z]+ ){0,3}(?:council|authority|borough|county|"
    r"department)\b(?:[^.;]*)"
    r"\b(?:to|that|which)\b"
)
_NEAR = 12  # characters
_DID_SAME = re.compile(
    rf"(?:but |and |meanwhile,? )?(?P<councils>{COUNCIL_LIST.pattern})(?: councils?)?(?: (?:has|have|had|also|"
    r"both|all))* "
    r"(?:(?:went|gone|took|taken|made|did|done|managed) (?:the|that) same(?: (?:way|climb|leap|move|jump|step|journey|"
    r"switch|rise|route|direction|path|thing|fall|drop|slide|progress|ascent))?|followed suit)"
    r"(?P<when>(?:,? (?:in|last|this))? ‹D\d+›)?(?: at (?:its|their) inspections?(?: in (?P<then>‹D\d+›))?)?"
    r"(?=[.;,]|$)(?! by)"
)
# `So was A, where …`, `The same was true of A and B`, `A was too`
_LIST = rf"(?P<councils>{COUNCIL_LIST.pattern})(?: councils?)?"
_WAS = r"(?:was|were|is|are|did|does|do|has|have|had|(?:had|has|have) been)"
_COUNCILS_SO = re.compile(
    rf"(?:(?:and|but),? )?(?:so|as) (?:too |also )?{_WAS} (?:neighbouring |nearby )?{_LIST}(?=[.;,]| (?:in|at|for|"
    rf"last|two|three) )|"
    rf"(?:(?:and|but),? )?(?:the same|it was the same(?: story)?|that) (?:also )?(?:went|goes|applied|applies|held|"
    rf"(?:was|is) "
    rf"(?:also )?(?:true|the case|said))? ?(?:for|of|with|to|in|at) (?:neighbouring |"
    rf"nearby )?{_LIST.replace('councils>', 'same>')}[.;,]|"
    rf"(?:(?:and|but),? )?(?:neighbouring |nearby )?{_LIST.replace('councils>', 'too>')},? (?:{_WAS}(?: as well|"
    rf",? too)|too(?: {_WAS})?|likewise)[.;]"
)


def parts_too(context: Context, passage: Passage, told: Sequence[Fact]) -> tuple[list[Fact], list[Term]]:
    """The judgements that a sentence repeats for other parts of the same services, and those parts."""
    match = next(filter(None, (one.match(passage.text) for one in (_SO, _SAME_FOR, _TOO))), None)
    if match is None or passage.quoted:
        return [], []
    last = _of_last(context, passage, told)[-1:]
    areas = (m.value for m in passage.line.of_kind(match["parts"], "A"))
    return last, [area for area in areas if isinstance(area, Term)]


def parts_beside(passage: Passage, here: Sequence[Fact]) -> tuple[list[Fact], list[Term]]:
    """The one judgement that a sentence repeats for further parts of the same services, and those parts."""
    match = _AND_SO.search(passage.text) if here else None
    alike = len({(fact.get("council"), fact.get("grade"), fact.certainty) for fact in here}) == 1
    if match is None or not alike or "‹G" in passage.text[match.start() :]:
        return [], []
    told = {fact.get("area") for fact in here}
    areas = (m.value for m in passage.line.of_kind(match["parts"], "A"))
    return list(here[:1]), [
        area for area in areas if isinstance(area, Term) and area not in told and area.slug != BOARD
    ]


def councils_too(
    context: Context, passage: Passage, told: Sequence[Fact]
) -> Iterator[tuple[Fact, Council, PartialDate | None]]:
    """The grades of a council in the sentence before, for those of which this one tells the same."""
    yield from _so_were(context, passage, told)
    yield from _others_were(context, passage, told)
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


def _so_were(
    context: Context, passage: Passage, told: Sequence[Fact]
) -> Iterator[tuple[Fact, Council, PartialDate | None]]:
    """The one grade of the sentence before, for councils that were given it as well: `So was A`."""
    match = None if passage.quoted else _COUNCILS_SO.match(passage.text)
    before = _of_last(context, passage, told) if match else []
    if match is None or len({fact.get("grade") for fact in before}) != 1 or not before[0].certainty.asserted:
        return
    days = [m.value for m in passage.line.of_kind(passage.text[: match.end() + _NEAR], "D")]
    for council in passage.councils(match["councils"] or match["same"] or match["too"]):
        for fact in before:
            date = fact.get("date")
            year = date if isinstance(date, PartialDate) and date.month is None else None
            own = days[0] if days and isinstance(days[0], PartialDate) else year
            yield fact, council, own


def _others_were(
    context: Context, passage: Passage, told: Sequence[Fact]
) -> Iterator[tuple[Fact, Council, PartialDate | None]]:
    """The grade of a council that is one of so many, for the others: `The others are A and B`."""
    match = None if passage.quoted else _THE_OTHERS.search(passage.text)
    if match is None:
        return
    own = [fact for fact in told[-8:] if fact.evidence[0].start == passage.sentence.start]
    last = own or _of_last(context, passage, told)
    where = passage if own else context.before(passage)[0] if last else passage
    if len({(fact.get("grade"), fact.get("council")) for fact in last}) == 1 and (
        _ONE_OF.search(where.text) or _THE_SECOND.search(where.text)
    ):
        for council in passage.councils(match["councils"]):
            yield from ((fact, council, None) for fact in last)


def _of_last(context: Context, passage: Passage, told: Sequence[Fact]) -> list[Fact]:
    """The judgements of the sentence before; of no council but one."""
    earlier = context.before(passage)
    start = earlier[0].sentence.start if earlier else -1
    last = [fact for fact in told[-8:] if fact.evidence[0].start == start]
    return last if len({fact.get("council") for fact in last}) == 1 else []
