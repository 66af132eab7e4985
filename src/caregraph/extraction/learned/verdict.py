"""Verdict: what is most likely judged in a passage, where no words are known to say so."""

import re
from collections.abc import Iterator

from caregraph.extraction.areas_before import OVERALL, THIS_AREA
from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Passage
from caregraph.extraction.hit import Hit
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.learned.candidates import OVERALL as WHOLE
from caregraph.extraction.learned.view import UNNAMED, View
from caregraph.extraction.learned.weights import likely
from caregraph.extraction.others import are_homes
from caregraph.extraction.raters import are_others
from caregraph.extraction.sites import INSPECTED, WEAK, is_compared, is_general
from caregraph.extraction.subjects import HELPED
from caregraph.model.entity import Council, Term

# `… while a neighbour was rated G`: not the council that stands before
_ANOTHER = re.compile(
    r"\b(?:an?|another|one) (?:[a-z]+ ){0,2}(?:council|authority|borough|county|city|neighbour)\b|\bneighbours?\b"
)

# so many of councils that are not named: `four were rated G`, `another has lost its G rating`
_UNNAMED_ONES = re.compile(
    r"^(?:of (?:the )?‹X\d+› [a-z' ]+, )?(?:‹X\d+›|none|half|most|many|few|several|some|others?|another|a third)"
    r"(?: (?:of (?:them|these|those)|others?|more|councils?|authorit(?:y|ies)))* (?:was|were|is|are|has|have|had|got|"
    r"came)\b|"
    r"\banother (?:has|had|was|is|got)\b"
)
# what others than the inspectorate judge, and what a council's own people say of it
_BY_OTHERS = re.compile(
    r"\b(?:peer (?:review|team|challenge)|survey|poll|adults?'? (?:social care|services)|adults' services)\b|"
    r", (?:said|says|according to) (?:(?:its|the|his|her|their|a) )?(?:council's |new |former )?(?:‹[RP]|leader|spokes)"
)
# `the grade which replaced G`
_REPLACED = re.compile(r"\b(?:replac(?:ed|es|ing)|instead of|successor to) (?:the )?(?:old |former |previous )?‹G")
# what else than a council is inspected
_BOARD = re.compile(r"\b(?:safeguarding|child protection) (?:children )?board\b")
# `found A1 G in around one in five of the places`
_IN_SOME = re.compile(
    r" (?:in|at|for|of) (?:(?:around|about|some|nearly|almost|roughly|over|more than|fewer than|up to|just) )*"
    r"(?:‹X\d+›|half|most|many|several|some|few|a (?:third|quarter|fifth|half|handful|number|minority|majority))(?!\w)"
)
# `G in six areas`, `G under two of them`: no grade of the whole
_IN_SO_MANY = re.compile(
    r" (?:under ‹X\d+›(?=[,.;]| and\b)|(?:in|under|on|against|for) (?:all but )?‹X\d+› (?:of (?:them|these|the|"
    r"its|‹X)|(?:[a-z]+ )?(?:areas|headings|"
    r"categories|criteria|aspects|measures|fields)\b))"
)
# `and G2 in the other two`
_IN_OTHERS = re.compile(
    r" (?:in|for|on|across|under) (?:all )?(?:the |its )?(?:others?|remaining|rest|everything else|(?:‹X\d+›|two|three|"
    r"four) (?:others?|more))\b"
)
_OF_CARE = re.compile(
    r"\b(?:children|child|social|safeguarding|adopt\w+|foster\w+|care|leadership|services|department|grades?|once|formerly|previously|since|"
    r"now|still|again|also|both|from|to|before)\b"
)
# what ends the clause in which an area stands
_NEXT_CLAUSE = re.compile(r"‹G|\b(?:was|were|is|are|had|has|have|been|while|but|although)\b")
_WHOLE_BEFORE = re.compile(r"\b(?:services|department|council|authority) (?:overall|as a whole) $")
# `judged none to be G`
_NONE = re.compile(r"\b(?:none|nobody|neither|no (?:council|authority|borough|other [a-z]+))\b[^.;,]*$")
# `only one council of the four was rated G`
_ONLY_ONE = re.compile(
    r"\b(?:only|just) (?:‹X\d+›|one)(?: [a-z]+){0,2} (?:councils?|authorit(?:y|ies)|boroughs?|count(?:y|ies))\b"
)
# `G1, although A1 was G2`: the first is not of A1
_GRADED_AFTER = re.compile(
    r"^(?P<area>\d+):.*‹A(?P=area)›(?: services?)?(?: (?:was|were|is|are|found|rated|"
    r"judged|both|as|to be))+ ‹G"
)
# `A1 was graded G1 and the council's handling of A2 G2`: the second is not of A1
_HAS_ITS_OWN = (
    r"(?: services?)?(?: (?:to be|as|was|were|is|are|judged|rated|graded|found|both|also))* ‹G\d+›,? (?:and|but|while) "
    r"(?:the|its|their|‹[C]\d+›'s) [^‹]*(?:‹[BCDNX]\d+›[^‹]*)*$"
)
# `A hired staff from councils rated G`: not A
_ANY_COUNCILS = re.compile(
    r"(?<!› )(?<!both )(?<!two )\b(?:councils|authorities|boroughs|departments|counties)(?: (?:which|that|who))?"
    r"(?: (?:are|were|have been|had been))? (?:rated|judged|graded|found|deemed|branded)(?: to be| as)? $"
)
_ONE_OF_THEM = re.compile(r"\b(?:joins|joined|joining|among|one of|latest|list of|group of)\b|‹X\d+› of\b")
_REACH = 160  # characters
_NEIGHBOURS = re.compile(r"\bneighbour(?:'s|s'?)(?: (?:was|were|is|are))? $")
_BORDERS = re.compile(r"\b(?:border(?:s|ed|ing)?|next door to|surround(?:s|ed|ing)?) (?:the )?$")
# `found good progress`
_PRAISED = re.compile(
    r"‹G\d+›(?: [a-z]+)? (?:progress|practice|work|news|start|examples?|standards?|relations\w*|help|outcomes|response|"
    r"evidence|understanding|use|decisions?|communication|foundations?|job|idea|thing|recording|oversight|plans?|"
    r"planning|enough|grip|grasp|range|quality of)\b"
)
# `an outstanding award`, `outstanding debts`
_NO_GRADE = re.compile(
    r"‹G\d+› (?:(?:exam|service|personal|[a-z]+ment) )?(?:awards?|results?|achievements?|contributions?|efforts?|"
    r"debts?|bills?|cases?|issues?|"
    r"matters?|fees|balances?|sums?|amounts?|loans?|payments?|warrants?|referrals|assessments|questions|claims|arrears|actions|items|points|"
    r"concerns|career|person|man|woman|young|natural|universal)\b"
)
# `from outstanding A`
_NAMED_NEXT = re.compile(r"›[\"'”’]?(?:-rated)? ‹C(\d+)›")
# `A, where services were rated G`
_RELATIVE = re.compile(r"(‹C\d+›)(?: council)?, (?:where|which|whose)\b(?:[^;‹]|‹[ABDPRX]\d+›)*$")


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
            told = (passage.text, start, start + len(symbol))
            some = number == UNNAMED and _IN_SOME.match(passage.text, told[-1])
            if (
                some
                or (area_number == WHOLE and _IN_SO_MANY.match(passage.text, told[-1]))
                or _IN_OTHERS.match(passage.text, told[-1])
                or THIS_AREA.match(passage.text, told[-1])
                or is_compared(*told)
                or is_general(*told)
            ):
                continue
            others = _is_of_others(passage.text, (number, area_number), start)
            others = others or _is_anothers(passage.text, number, start)
            others = others or are_others(passage, Hit(grade, start, start + len(symbol), start, "learned"))
            if _is_graded(passage, grade) and not others and not are_homes(passage, start):
                yield Hit(grade, start, start + len(symbol), start, "learned"), council, area


def _is_graded(passage: Passage, grade: Term) -> bool:
    """Whether the passage speaks of inspection, if the grade is an everyday word."""
    named = any(mention.value == OFSTED for mention in passage.line.mentions)
    others = not named and _BY_OTHERS.search(passage.text)
    if _REPLACED.search(passage.text) or _BOARD.search(passage.words()) or others:
        return False
    if grade.slug in WEAK and _PRAISED.search(passage.text):
        return False
    if grade.slug == "outstanding" and _NO_GRADE.search(passage.text):
        return False
    everyday = grade.slug in WEAK or (grade.slug == "outstanding" and not _OF_CARE.search(passage.words()))
    return not everyday or named or bool(INSPECTED.search(passage.text))


def _is_anothers(text: str, number: int, start: int) -> bool:
    """Whether the clause of a grade speaks of another council, which it does not name."""
    scope = scope_before(text, start)
    named = text.find(f"‹C{number}›", start - len(scope)) >= 0 if number != UNNAMED else False
    return not named and bool(_ANOTHER.search(scope))


def _is_beside(text: str, number: int, start: int) -> bool:
    """Whether a grade is of councils in general, of one named right after it, or of those that border this one."""
    following = _NAMED_NEXT.match(text, text.find("›", start))
    own = text.find(f"‹C{number}›") if number != UNNAMED else -1
    between = text[max(own, start - _REACH) : start] if 0 <= own < start else ""
    general = _ANY_COUNCILS.search(between) and not _ONE_OF_THEM.search(between)
    near = text[max(0, own - _REACH) : own] if own > 0 else ""
    borders = _NEIGHBOURS.search(text[:start]) or _BORDERS.search(near) or HELPED.search(near)
    return bool(general or borders or (following and following[1] != str(number)))


def _is_of_others(text: str, numbers: tuple[int, int], start: int) -> bool:
    """Whether the words before a grade tie it to another council or area than these, or to so many unnamed ones."""
    before, scope = text[:start], scope_before(text, start)
    if _is_beside(text, numbers[0], start):
        return True
    relative = _RELATIVE.search(before)
    if (relative and relative[1] != f"‹C{numbers[0]}›") or (numbers[0] == UNNAMED and _UNNAMED_ONES.search(scope)):
        return True
    if _WHOLE_BEFORE.search(before):
        return numbers[1] != WHOLE
    if (
        _NONE.search(scope)
        or (numbers[0] == UNNAMED and _ONLY_ONE.search(scope))
        or _GRADED_AFTER.search(f"{numbers[1]}:{text[start:]}")
    ):
        return True
    if numbers[1] >= 0 and re.search(rf"‹A{numbers[1]}›{_HAS_ITS_OWN}", before):
        return True
    own, place = scope.find("‹A"), before.find(f"‹A{numbers[1]}›")
    own += start - len(scope) if own >= 0 else 0
    return 0 <= place < own and bool(_NEXT_CLAUSE.search(before, place, own))
