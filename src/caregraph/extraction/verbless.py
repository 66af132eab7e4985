"""Verbless: grades told with no verb of rating, as lists and fragments do: `A1 good, A2 outstanding`, `Good for A1.`"""

import re

from caregraph.extraction.sited import IS_PLACE, SERVICES
from caregraph.extraction.sites import INSPECTED, WEAK, Reading, Site

_OF = (
    r"(?:(?:the|its|their|both|services?|support|work|help|care|impact|experiences|progress|of|for|with|to|on|in|and) "
    r")*"
)
_PART = rf"(?:overall|(?:for|in|on|at) {_OF}‹A\d+›(?:(?:,| and|, and) {_OF}‹A\d+›(?!,? ‹G))*)"
_ONE = rf"‹G\d+›(?: again| once more)?(?: {_PART}|(?: overall)?,? (?:in|at|since)(?: early| late)? ‹D\d+›)"
_THEN = r"(?:[,;]| and|, and|, but|, then|, and then) (?:then )?(?:an? )?"
# `Good for A1.`, `Inadequate in D1, inadequate in D2, outstanding in D3.`
_FRAGMENT = re.compile(rf"(?:(?:and|but|then),? )?(?:an? )?{_ONE}(?:{_THEN}{_ONE})*\.?")
# `leadership good, early help good, adoption outstanding`
_PAIR = r"(?:‹A\d+›(?: services?| work| performance)?|overall)(?:,|:| -| =)? ‹G\d+›"
_PAIRS = re.compile(rf"{_PAIR}(?:(?:[,;]| and|, and|; and)(?: [a-z']+){{0,4}} {_PAIR})+(?=[.;,]|$| - |\))")
# `its verdict - G1 for A1, G2 for A2 and G1 overall - was`
_GRADES = re.compile(rf"(?:[:(-] |, ){_ONE}(?:{_THEN}{_ONE})+(?=[.;,)]|$| -)")
# `Ofsted's verdict on A, good, says nothing of B`
_VERDICT = re.compile(
    r"\b(?:verdict|outcome|result|judgement|judgment|grade|rating|conclusion|finding|mark)(?: (?:on|for|in|of) "
    r"(?:‹C\d+›(?:'s (?:children's )?(?:services|department|social care))?|"
    r"the (?:council|borough|county|city)))?(?:,| -) $"
)
_OF_GRADES = re.compile(rf"{INSPECTED.pattern}|\b(?:scores?|marks?|results?|verdicts?)\b")
_CHILDREN = re.compile(
    r"\b(?:child|children|children's|social (?:care|workers?|services)|ofsted|inspect\w*|safeguarding)\b"
)
_CLOSED = re.compile(r"(?:,| -) ")
# `A was good in 2011 and inadequate in 2014`
_WAS_IN = re.compile(
    r"(?:^|[,;:] |\b(?:and|but|while|when|that|said|says) )(?:(?:the|both|neighbouring) )*‹C\d+›(?:'s (?:own )?"
    r"(?:children's |social )*(?:services|department|social care|care))?"
    r"(?: council)? (?P<verb>was|were|is|are|had been) $"
)
_DATED = re.compile(r" in ‹D\d+›(?=[.,;]|$| and| but| before| then)")
_ANOTHER = re.compile(r"(?:,| and|, and|, but| but) (?:then |again )?(?:‹G\d+› (?:again )?(?:in )?‹D|was ‹G|is now ‹G)")
# `put A, B and C among nine areas that were G`
_AMONG = re.compile(
    r"\b(?:put|puts|named?|names|listed|lists|placed|counted|included) (?:[^.;‹]|‹C\d+›){3,80} (?P<verb>among) "
    r"(?:the )?(?:‹X\d+› )?(?:[a-z]+ )?(?:areas|councils|authorities|boroughs) (?:that|which) (?:were|are) $"
)
# `A and B were both told that they were G`
_TOLD_THEY = re.compile(
    r"‹C\d+›(?: council)?,? (?P<verb>(?:was|were|has been|have been|had been))(?: (?:both|all|also|each|then|later|"
    r"‹D\d+›))* told (?:(?:by )?‹B\d+› |in ‹D\d+› )?(?:that )?(?:it|they) (?:was|were|is|are|had been)"
    r"(?: (?:now|both|all|still))* $"
)
# `fared worst, being G in every category`
_BEING = re.compile(
    r"‹C\d+›(?: council)? (?:fared|did|came|finished|performed|scored)(?: [a-z]+){0,4}, (?P<verb>being)"
    r"(?: rated| judged)? $"
)


def verbless(site: Site) -> Reading | None:
    """`A1 good, A2 outstanding`, `Good for A1.`, `the verdict on A, good, …`: a grade with no verb."""
    if site.passage.quoted or site.grade.slug == "weak" or _of_place(site):
        return None
    here, text = len(site.before), site.passage.text
    if _FRAGMENT.fullmatch(text) and site.inspected_near:
        return here, False
    in_list = (one for pattern in (_PAIRS, _GRADES) for one in pattern.finditer(text))
    if any(one.start() <= here < one.end() for one in in_list) and (site.inspected_lately or _OF_GRADES.search(text)):
        return here, False
    apart = _VERDICT.search(site.before) and _CLOSED.match(site.after)
    return (here, False) if apart and site.inspected_lately else None


def told_plainly(site: Site) -> Reading | None:
    """`A was G1 in D1 and G2 in D2`, `A was told that it was G`, `put A among nine areas that were G`."""
    if site.passage.quoted:
        return None
    was = _WAS_IN.search(site.before) if _DATED.match(site.after) else None
    plain = site.grade.slug in WEAK and not site.inspected_lately
    if was and (not plain or (_ANOTHER.match(site.after, _end_of(site)) and _of_children(site))):
        return was.start("verb"), False
    patterns = (_AMONG, _TOLD_THEY, _BEING)
    told = next(filter(None, (one.search(site.before) for one in patterns)), None) if site.ends else None
    return (told.start("verb"), False) if told and (not plain or "‹G" in site.after) else None


def _of_place(site: Site) -> bool:
    """Whether what is spoken of is a school, a home or the like."""
    near = (site.passage, *site.context.before(site.passage, 4))
    told = next((one for one in near if IS_PLACE.search(one.text) or "‹C" in one.text), site.passage)
    return bool(IS_PLACE.search(told.text)) and not SERVICES.search(told.text)


def _of_children(site: Site) -> bool:
    """Whether the text around a sentence is about children's services."""
    near = (site.passage, *site.context.before(site.passage, 4), *site.context.after(site.passage))
    return any(_CHILDREN.search(one.words()) for one in near)


def _end_of(site: Site) -> int:
    """Where the date ends that stands right behind a grade."""
    dated = _DATED.match(site.after)
    return dated.end() if dated else 0
