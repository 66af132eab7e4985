"""Areas again: the part of services that a grade is of where another clause of its own sentence names it."""

import re

_LIST = (
    r"‹A\d+›(?: services?)?"
    r"(?:(?:,| and|, and)(?: (?:the|its|for|of|support|work|services|also))* ‹A\d+›(?: services?)?)*"
)
# `praised its leadership and lifted A's services from G1 to G2`: the whole
_MOVED_WHOLE = re.compile(
    r"(?:,? and|,? but|;) (?:(?:has|have|had|also|then|so|it|they|inspectors) )*(?:mov|lift|rais|upgrad|downgrad|"
    r"promot|lower|took|taken|bump|push|cut|mark|improv|put)\w* (?:(?:the|its|both) )?(?:‹C\d+›(?:'s?)?|council|"
    r"authority|borough|county|city|department|services|service)(?: (?:council|children's|social|services|care|overall|"
    r"department|as|a|whole|up|down|again))* $"
)
# `support for A is poor in B, a council whose services were rated G`: the whole
_WHOSE_SERVICES = re.compile(
    r"\bwhose (?:own )?(?:children's )?(?:services|social care|social services|department)(?: for children| overall)? "
    r"(?:was|were|is|are|has|have|had)\b(?:[^‹;]|‹[BDX]\d+›)*$"
)
# `called A1 satisfactory and A2 G`: a word that is no grade of the scheme has its own part
_OTHER_GRADE = re.compile(
    r"‹A\d+›(?: [a-z]+){0,4} (?:satisfactory|excellent|fair|promising|unsatisfactory)(?:,| and|, and|, but| but)"
)
# `its front door, or help and protection, was G`: one part with two names
_OR_ELSE = re.compile(r"‹A\d+›(?:,| -) or (?:the |its )?(?=‹A\d+›(?:,| -))")
# `A1 was G1; two years later it was G2`
_IT_THEN = re.compile(
    r"(?P<first>[^;]*); (?:(?:and|but|yet) )?(?:(?:[^;‹]|‹[DX]\d+›){0,70}[ ,] ?)?(?:it|they) (?:(?:was|were|is|are|has|"
    r"have|had|been|now|since|again|also|then|still|only|just|later|rated|judged|graded|found|deemed|to be|to|"
    r"become|became|remains|remained) )+$"
)
# `Rated G in D, A's adoption service has been overhauled`
_OPENED = re.compile(
    r"^(?:first |once |twice )?(?:rated|judged|graded|found|deemed|declared|branded|labelled)\b"
    r"(?:[^;‹]|‹[BDGPRX]\d+›)*, "
    rf"(?:the )?(?:‹C\d+›'s?|(?:the )?[a-z]+'s) (?P<areas>{_LIST})(?: [a-z]+)? (?:is|are|was|were|has|have|had|will|"
    r"remains?)\b"
)
# `two areas, A1 and A2, in which O has given B its lowest grade`, `A1 is one area in which …`
IN_WHICH = re.compile(
    rf"(?P<areas>{_LIST})(?: -|,|\))? (?:(?:is|are|was|were) (?:the |an? )?(?:only |one |other |‹X\d+› |two |three )?"
    r"(?:area|categor|aspect|part)[a-z]* )?(?:in|for|on) which (?:[^;:‹]|‹[BCDX]\d+›){2,70}$"
)
# `the areas in which O put B in its lowest category are A1 and A2`
_WHICH_ARE = re.compile(rf"(?: [a-z]+)? (?:are|were|is|was):? (?P<areas>(?:the |its )?{_LIST})")
_IN_WHICH = re.compile(r"\b(?:area|categor|aspect|part)[a-z]* (?:in|for|on) which (?:[^;:‹]|‹[BCDX]\d+›){2,70}$")
# a part in the text's own words: `gave A's youth service a grade of G`, `and their health as G`
_GAVE_PART = re.compile(
    r"\b(?:gave|given|awarded|handed) (?:‹C\d+›'s|its|their|the [a-z]+'s) (?P<part>(?!children'?s?\b|social\b|own\b)"
    r"[a-z' -]{3,30}? (?:service|team|work))(?: (?:an?|the|overall|rating|grade|judgement|mark|of))* $"
)
_AND_PART = re.compile(
    r",? and (?:its|their) (?P<part>(?!services?\b|department\b|council\b|overall\b|performance\b)[a-z][a-z -]{3,40}?)"
    r" (?:as|to be) $"
)
# `adoption: G1; leadership: G2`
_BESIDE = re.compile(r"(?P<areas>‹A\d+›)(?: services?| work| performance)?(?:,|:| -| =)? $")
# `the story of A1 is one of progress: G1 in D1, G2 in D2`
_OF_LIST = re.compile(r"(?:[^:;‹]|‹[BCDPQRX]\d+›)*(?P<areas>‹A\d+›)(?:[^:;‹]|‹[BCDPQRX]\d+›)*: (?:[^:;‹]|‹[BDGX]\d+›)*")
# `Two were G1 for A1. Only one, B, was G2`
_ONLY_ONE = re.compile(
    r"^(?:(?:and|but|while) )?(?:only|just) (?:one|‹X\d+›)(?: of (?:them|the ‹X\d+›))?, ‹C\d+›(?:'s)?, (?:was|is|had) $"
)


def own_clause(scope: str) -> str:
    """The clause of a grade without what it says of another part of the services before."""
    scope = _OR_ELSE.split(scope)[-1]
    for pattern in (_MOVED_WHOLE, _WHOSE_SERVICES):
        if found := pattern.search(scope):
            return found.group()
    other = list(_OTHER_GRADE.finditer(scope))
    return scope[other[-1].end() :] if other else scope


def grade_before(before: str) -> tuple[int, int] | None:
    """Where the one grade stands of the clause that `it` of a second one goes on from."""
    first = _IT_THEN.fullmatch(before)
    grades = list(re.finditer(r"‹G\d+›", first["first"])) if first else []
    return grades[0].span() if len(grades) == 1 else None


def told_apart(text: str, start: int, end: int) -> str:
    """The stretch that names the parts which another clause of the sentence is about, empty if none does."""
    opened = _OPENED.match(text)
    if opened and start < opened.start("areas"):
        return opened["areas"]
    if lead := IN_WHICH.search(text[:start]):
        return lead["areas"]
    behind = _WHICH_ARE.match(text, end) if _IN_WHICH.search(text[:start]) else None
    return behind["areas"] if behind else ""


def told_beside(before: str) -> str:
    """The part that a verbless grade stands beside, or the one that its list is of, empty if there is none."""
    beside = _BESIDE.search(before) or _OF_LIST.fullmatch(before)
    return beside["areas"] if beside else ""


def part_in_own_words(before: str) -> str:
    """A part of the services that no scheme names, in the text's words, empty if there is none."""
    found = _GAVE_PART.search(before) or _AND_PART.search(before)
    return found["part"] if found else ""


def is_only_one(before: str) -> bool:
    """Whether a sentence goes on counting the councils of the one before: `Only one, A, was G`."""
    return bool(_ONLY_ONE.match(before))
