"""Moved: grades told as left or reached: `from G1 to G2`, `moved up to G`, `no longer G`, `out of G`."""

import re

from caregraph.extraction.sites import Reading, Site
from caregraph.model.line import pattern

GRADE_NOUN = (
    r"(?:rating|ratings|grade|grades|grading|gradings|judgement|judgements|judgment|judgments|verdict|verdicts|status|"
    r"category|mark|marks|score|scores|ofsted|classification|designation|ranking|band|banding|label|tag)"
)
NOUN_AFTER = re.compile(rf"^,?-?(?: overall| ofsted| inspection| safeguarding| ‹B\d+›(?:'s)?| ‹A\d+›)* {GRADE_NOUN}\b")
_NO_LONGER = re.compile(
    r"\bno longer (?:\w+ )?(?:(?:be|rated|judged|graded|considered|deemed|regarded|classed|classified|seen|described|"
    r"ranked|"
    r"branded|labelled|found|an?|as|to be|being|in the|in|under|has|have|had|holds?|carr(?:y|ies)|saddled with|"
    r"stuck (?:in|with|at)) )*$"
)
OUT_OF = re.compile(
    r"(?:\bout of|\b(?:up|down) from|\bfrom being|\bfrom an?|\bshed(?:s|ding)?|\bshaken off|\bthrow\w* off|\bshake off|"
    r"\blos(?:t|ing|es)|\bescaped(?= (?:its|their|from)\b)|\brid of|\brising from|\bmov\w+(?: on| up)? from|"
    r"\blift\w*(?: it)?(?: out)? (?:from|of)|\bclimb\w* from|\bimprov\w+ (?:on|from)|\bexit\w*|"
    r"\bdowngrad\w+ from|\bupgrad\w+ from|\bdropp\w+ from|\bfell from|\bslipp\w+ from|\bwas|\bwent from|"
    r"\bgo(?:es|ne|ing)? from)"
    r"(?: (?:its|the|their|an?|previous|earlier|being|rated|judged|old|overall|having|been|former|2\d\d\d|‹D\d+›))* $"
)
_FROM_TO = pattern(
    rf"\bfrom (?:being |an? |overall |rated |judged |having been |‹B\d+› |grade of |"
    rf"rating of )*{{grade:old}}(?: {GRADE_NOUN})?(?: overall)?(?:(?:,|"
    rf" in(?: early| late| mid)?| -| \(in| \() ?{{date}},?\)?)? (?:up |down |straight |"
    rf"all the way |back )?to (?:being |an? (?:[a-z]+ )?|[a-z]+ly |(?:‹X\d+›|one) of |"
    rf"overall |rated |judged |"
    rf"be )*{{grade:new}}"
)
_MOVED_TO = re.compile(
    r"\b(?:mov\w+|lift\w+|rais\w+|upgrad\w+|promot\w+|downgrad\w+|lower\w+|drop\w*|fell|fall\w*|rose|risen|"
    r"rise|recover\w*|slipp\w+|slump\w*|tumbl\w+|plung\w+|climb\w*|demot\w+|gone|goes|going|went|put|puts|improv(?:ed|"
    r"es|"
    r"ing)(?= to)|"
    r"taken)\b[^‹;]{0,40}(?:by ‹B\d+› )?(?:‹[CA]\d+›[^‹;]{0,30}){0,4}\b(?:to|at|"
    r"into)(?: (?:an?|the|being|be|rated|judged|overall))* $"
)
_ON_TO = re.compile(
    r"‹G\d+›(?:[^.;‹]|‹[BDX]\d+›){0,30}?(?:,? (?:and|then|and then|before|and from there)(?: [a-z]+){0,2}|,|"
    r") to (?:an? )?$"
)
_MOVES = re.compile(r"\b(?:out of|(?:up|down) from|from|lost|losing|shed|escaped|shaken|rid|exit\w*)\b[^‹]{0,40}$")
_AT_LAST = re.compile(
    r"(?: overall)?(?:$|[.,;]| (?:at|in|after|following|on|(?:in )?both in|in both) (?:‹D|(?:its|the|a|"
    r"an) (?:[a-z]+ ){0,3}(?:inspection|"
    r"review|visit|assessment|judgement)|the (?:last|previous))| (?:last|before|previously|when|for)\b)"
)
_NOW = re.compile(r"(?:,? and|,? but|,) (?:is|are)(?: (?:now|today|both|all|again|currently|rated|judged))+ $")
_HAVING_BEEN = re.compile(r",? (?:having (?:[a-z]+ )?been|after being) (?:[a-z]+ )?$")


def no_longer(site: Site) -> Reading | None:
    """`is no longer G`: it was G before."""
    return (len(site.before), True) if _NO_LONGER.search(site.before) else None


def from_to(site: Site) -> Reading | None:
    """`from G1 to G2`: both, the first as past."""
    for change in _FROM_TO.finditer(site.passage.text):
        if len(site.before) in (change.start("old"), change.start("new")):
            return change.start(), change.start("old") == len(site.before)
    return None


def moved_to(site: Site) -> Reading | None:
    """`has moved A up to G`."""
    moved = _MOVED_TO.search(site.scope)
    ends = site.ends or site.after.startswith(" from ")
    return (site.offset + moved.start(), False) if moved and ends else None


def moved_on(site: Site) -> Reading | None:
    """`has recovered to G1 in D1 and to G2 in D2`."""
    on = (
        site.previous
        and site.ends
        and site.previous.rule in ("moved-to", "from-to", "moved-on")
        and _ON_TO.search(site.before)
    )
    return (site.previous.verb, False) if site.previous and on else None


def out_of(site: Site) -> Reading | None:
    """`moved out of G`: it was G before."""
    noun = NOUN_AFTER.match(site.after)
    return (
        (len(site.before), True)
        if OUT_OF.search(site.before) and _MOVES.search(site.before) and (site.ends or noun)
        else None
    )


def having_been(site: Site) -> Reading | None:
    """`was rated G1, having been G2 at its last inspection`."""
    had = site.previous and _AT_LAST.match(site.after) and _HAVING_BEEN.search(site.before)
    return (site.previous.verb, True) if site.previous and had else None


def and_now(site: Site) -> Reading | None:
    """`A was G1 in D and is now G2`."""
    now = site.previous and site.ends and _NOW.search(site.before)
    return (site.previous.verb, False) if site.previous and now else None
