"""Adjectives: grades that stand before what they judge, `the G-rated council`, `"G" A and B`."""

import re

from caregraph.extraction.sites import WEAK, Reading, Site
from caregraph.extraction.subjects import COUNCIL_LIST

_RATED_AFTER = re.compile(r"^-(?:rated|graded)\b")
_PRAISE_NOUN = re.compile(
    r"^ (?:overall )?(?:support|work|services?|performance|provision|practice|care)?(?: (?:for|with|in|of|to|"
    r"its|the|on|given))* ?‹A\d+›"
)
_BEFORE_NAMES = re.compile(
    rf"^ {COUNCIL_LIST.pattern}(?=$|[.,;:)]| (?:councils?|children's (?:services|social care)|has|have|had|is|"
    rf"are|was|were|"
    r"will|and|but|after|as|since|to)\b)(?!,? [a-z]+(?:'s)? (?:pol|fire|school))"
)
# whose services a grade stands before
OWNED = re.compile(r"‹C\d+›'s? $")
_OWN_SERVICES = re.compile(
    r"^,? (?:child(?:ren)?'?s'? (?:and (?:famil(?:y|ies)|young people)(?:'s)? )?(?:social (?:care|work) )?"
    r"(?:services?|department|social care)|social care|services|department)\b"
)


def rated_adjective(site: Site) -> Reading | None:
    """`the G-rated council`."""
    return (len(site.before), False) if _RATED_AFTER.match(site.after) else None


def attributive(site: Site) -> Reading | None:
    """`at "inadequate" A, B and C`, `A's "inadequate" children's services`: an adjective before what it judges."""
    strong = site.quoted or (site.grade.slug not in WEAK and site.inspected)
    owned = site.quoted and OWNED.search(site.before) and _OWN_SERVICES.match(site.after)
    return (len(site.before), False) if owned or (strong and _BEFORE_NAMES.match(site.after)) else None


def councils_with(site: Site) -> Reading | None:
    """`councils with G children's services`."""
    return (
        (len(site.before), False)
        if re.search(r"\b(?:councils|authorities|departments) (?:with|having) (?:an? |overall )*$", site.before)
        else None
    )


def quoted_praise(site: Site) -> Reading | None:
    """`praised for its "outstanding" support for care leavers`, where inspectors speak."""
    speaks = re.search(r"\b(?:ofsted|inspectors|rated|praise)\b|‹G", site.before)
    return (len(site.before), False) if site.quoted and _PRAISE_NOUN.match(site.after) and speaks else None
