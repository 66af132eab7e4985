"""Antecedents: the council that `which`, or `it` after a post or help there, stands for in a sentence with a grade."""

import re

from caregraph.extraction.context import Passage
from caregraph.extraction.hit import Hit
from caregraph.extraction.subjects import COUNCIL_LIST
from caregraph.model.entity import Council

# services that another council runs: `the service, run by B since D, was rated G`
RUN_BY = re.compile(
    r"\b(?:run|managed|provided|delivered|overseen|hosted|led|operated) (?:jointly )?(?:by|with|alongside) "
    rf"(?:neighbouring |nearby )*{COUNCIL_LIST.pattern}|"
    rf"\b(?:shares?|shared|runs?) (?:it |them )?(?:jointly )?with (?:neighbouring |nearby )*{COUNCIL_LIST.pattern}"
)
_TOLD_COUNCIL = re.compile(
    rf"({COUNCIL_LIST.pattern})(?: council)?,?(?: (?:which|where) (?:[^;‹]|‹[BCDX]\d+›){{1,90}}?,)? (?:was|"
    r"were|has been|"
    r"had been|have been)(?: all| both)? told (?:[^.;,‹]|‹[BD]\d+›){0,40}$"
)
_RELATIVE_COUNCIL = re.compile(
    r"(‹C\d+›)(?:'s)?(?: council)?(?:(?<='s) (?:(?:own|troubled|failing|struggling|ailing|children's|social|"
    r"child) )*(?:services?|"
    r"department|social care|directorate|provision|care))?,? (?:(?:an?|its|the) (?:[a-z]+ )?(?:county|council|"
    r"borough|city|neighbour|"
    r"authority) )?"
    r"(?:which|where|who|that) (?:was itself |were themselves |itself )?$"
)
_RELATIVE_COUNCILS = re.compile(rf"({COUNCIL_LIST.pattern}),? (?:(?:both|all|each) of (?:which|whom) |which )$")
_ALL_OF_WHICH = re.compile(r", which (?:were|are|have|had)(?: been)? (?:all|both|each)(?: been)? $")
# `A's director, who led B when it was rated G`
_IT_WAS = r"(?:it|they|(?:its )?services) (?:(?:was|were|had been|is|are|had|has) )?$"
_LED_WHEN = re.compile(
    r"(?:\b(?:led|ran|headed|managed|joined|left(?: for)?|(?:moved|went|switched|quit|headed) (?:to|for)|"
    r"work(?:ed|ing) (?:at|for|in)|charge (?:of|at)|director (?:of|at|in)|"
    r"(?:was|were|been|served|based|employed|stayed|arrived) (?:at|in|with)|was(?=(?: the)? ‹C\d+›'s ‹R))|"
    r"‹R\d+›(?: of [a-z' ]{1,40})? (?:of|at|in|for)) "
    r"(?:(?:the |its |children's |local )*(?:services|department|social care|‹A\d+›) (?:in|at|for) )?"
    rf"(?:the )?(‹C\d+›)(?:'s?)?(?: ‹R\d+›)?(?: [a-z']+){{0,3}}?(?: in ‹D\d+›)?,? "
    rf"(?:(?:an?|‹X\d+›|two|three|some) (?:years?|months?|weeks?) )?(?:when|until|after|before|by the time|as|"
    rf"‹D\d+›) {_IT_WAS}"
)
# `Unlike A, which is rated G1, B was rated G2`: the relative clause has ended
_CLOSED_RELATIVE = re.compile(r"‹G\d+›[^‹;]{0,40}, (?:the )?(?:neighbouring |nearby )?‹C\d+›(?: council)?,? ")
# `A was asked to help B after it was rated G`: B if the grade is a low one, A if it is a high one
_HELPED = re.compile(
    r"\b(?:help(?:s|ed|ing)?|support(?:s|ed|ing)?|advis(?:e|es|ed|ing)|mentor(?:s|ed|ing)?|assist(?:s|ed|ing)?|rescu(?:e|es|"
    r"ed|ing)|take over|took over|taken over|turn(?:ed|ing)? (?:a?round)|(?:lent|sent|seconded|moved|drafted|loaned)"
    r"(?: (?:[a-z-]+|‹[RX]\d+›)){0,5} (?:to|into)) (?:neighbouring |nearby )?(‹C\d+›)(?:'s services)?,? (?:when|after|"
    rf"since|because|as|once) {_IT_WAS}"
)
_LOW = frozenset(("inadequate", "requires-improvement", "poor", "weak"))
_HIGH = frozenset(("good", "outstanding", "excellent"))
_HELPER = re.compile(
    r"(‹C\d+›)(?: council)?(?:, (?:[^;.,‹]|‹[^CGP]\d+›){1,60},)? (?:is|was|has|had|will|would|agreed|offered|to)\b"
    r"(?:[^;.‹]|‹[^CGP]\d+›){0,60}$"
)
_BECAUSE = re.compile(rf"\b(?:because|as|since|after) {_IT_WAS}")
# `She joined from A, whose services are rated G, to lead B's`: A
_WHOSE_COUNCIL = re.compile(
    r"(‹C\d+›)(?: council)?,? (?:an? [a-z]+ )?whose (?:own )?"
    r"(?:children's |social |child )?(?:services?|department|care|"
    r"directorate|(?:[a-z]+ ){0,3}‹A\d+›)(?: [a-z]+)? (?:(?:was|were|is|are|has|have|had|been|also|now|still|both) )*$"
)
# `A, the only one of B's neighbours to be judged G`: A
_THE_ONLY = re.compile(
    r"(‹C\d+›)(?: council)?, (?:the|one of the|among the) (?:only|first|second|third|latest|last|sole|few|other)\b"
    r"(?:[^,;.‹]|‹[^GP]\d+›){0,80} (?:to be|to have been|to get|to win|to receive|that (?:is|was)|which (?:is|was))"
    r"(?: (?:rated|judged|graded|found|deemed|given|an?|to|be))* $"
)


def standing_for(passage: Passage, hit: Hit, scope: str) -> list[Council]:
    """The council that `which` or `it` stands for: `help from A, which was rated G`, `P led A when it was rated G`."""
    if only := _THE_ONLY.search(passage.text[: hit.start]):
        return passage.councils(only[1])
    lead = passage.text[: hit.verb - len(scope)] + (scope if scope in ("which ", "where ") else "")
    if led := _helped(passage.text[: hit.verb], hit.grade.slug) or _LED_WHEN.search(passage.text[: hit.verb]):
        return passage.councils(led[1])
    if whose := _WHOSE_COUNCIL.search(passage.text[: hit.verb]):
        return passage.councils(whose[1])
    if hit.rule == "requires" and (told := _TOLD_COUNCIL.search(passage.text[: hit.start])):
        return passage.councils(told[1])
    relative = None if _ALL_OF_WHICH.search(passage.text[: hit.verb]) else _RELATIVE_COUNCIL.search(lead)
    relative = None if _CLOSED_RELATIVE.search(scope) else relative
    several = None if relative else _RELATIVE_COUNCILS.search(lead)
    found = passage.councils((relative or several).group(1)) if relative or several else []  # type: ignore[union-attr]
    return found if relative or len(found) > 1 else []


def _helped(before: str, grade: str) -> re.Match[str] | None:
    """The council that `it` is where one helps another: who is told to need help by a low grade, else the helper."""
    helped = _HELPED.search(before)
    if helped is None or grade in _LOW:
        return helped
    return _HELPER.search(before[: helped.start()]) if grade in _HIGH and _BECAUSE.search(before) else None
