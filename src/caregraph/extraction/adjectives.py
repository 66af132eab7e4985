"""Adjectives: grades that stand before what they judge, `the G-rated council`, `"G" A and B`."""

import re

from caregraph.extraction.context import Passage
from caregraph.extraction.holding import OFSTED
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
OWNED = re.compile(
    r"(?:‹C\d+›|\bthe (?:council|county|city|borough|authority|town|unitary|district))'s? (?:own |once |still |now |"
    r"long |then |formerly |previously )*$"
)
# `new leaders at A have tried to mend its "G" services`
ITS = re.compile(
    r"(?P<owner>‹C\d+›)(?: council)?(?:(?!‹C)[^.;:])*\b(?:its|their) (?:own |once |still |now |long |then |formerly |"
    r"previously )*$"
)
_INSPECTORS = re.compile(r"\b(?:inspect\w*|ofsted|watchdog|regulator|inspectorate)\b")
_AN = re.compile(
    r"\b(?:an?|another|its|their|the|second|third|this|that|[a-z]+'s)(?: [a-z-]+,?){0,3} ?$|"
    r"‹[BD]\d+›'s?(?: [a-z-]+){0,2} $"
)
# `an "inadequate" report on children's services in A`
_REPORT = re.compile(
    r"^,? (?:(?:ofsted|inspection|overall|full|latest|recent) |‹B\d+›(?:'s)? )*(?:report|inspection|result|outcome|"
    r"finding|"
    r"assessment|review|judgement|judgment|grading|conclusion|ruling|notice from (?:ofsted|‹B\d+›))(?! visit| team|"
    r" of (?:practice|cases))\b"
    r"(?=[.,;]|$| (?:on|of|from|by|in|for|at|into|after|last|published|and|which|that|was|has|had|is) )"
)
_OWN_SERVICES = re.compile(
    r"^,? (?:child(?:ren)?'?s'? (?:and (?:famil(?:y|ies)|young people)(?:'s)? )?(?:social (?:care|work) )?"
    r"(?:services?|department|social care)|social care|services|department)\b"
)


_HAS = re.compile(r"\b(?:has|have|had|with|showed|shows|boasts?|found|saw) $")
_ITS_PART = re.compile(
    r"^ (?:(?:support|work|services|provision|help|care) (?:for|with|to) )?(?P<areas>‹A\d+›)(?=[,.;]| and | in | at |$)"
)
_PROVIDES = re.compile(
    r"\b(?:provid|offer|deliver|giv|receiv|get|enjoy|run|rece)\w*,?(?: (?:children|families|young people|them|its|"
    r"both|consistently|"
    r"generally))? (?:an? )?$"
)
_ITS_PARTS = re.compile(
    r"^ (?:(?:quality|services?|support|help|care|provision|work|and) )*(?:(?:for|to|with|in) )?(?:(?:the|its|"
    r"both) )?‹A\d+›(?:(?:,| and|, and)"
    r"(?: (?:the|its|for|to|support|services))* ‹A\d+›)*(?=[.,;]|$| (?:and|but|in|at|while|though|overall)\b)"
)
_SAY_INSPECTORS = re.compile(r"\b(?:inspectors|ofsted|watchdog|inspectorate|the report)\b|‹B\d+› (?:said|found|says)")


# `G1 in D, A has been judged G2`, `Once G1, A's services …`
_FORMERLY = re.compile(
    r"^(?:once|formerly|previously|until now|already|long|having (?:once |previously |long )?been)"
    r"(?: (?:rated|judged|graded))? $"
)
_OPENED_BY = re.compile(
    r"^(?P<when>(?: overall)? (?:in|at|after|when|until|as recently as|for|since|only|just|twice|three)(?: |"
    r"(?=‹))[^,;.‹]*(?:‹[BDX]\d+›[^,;.‹]*){0,3})?, "
    r"(?:(?:the )?‹C\d+›(?:'s)?(?: [a-z']+){0,4}?|the (?:‹N\d+› |[a-z]+ ){0,3}(?:council|borough|county|city|authority|"
    r"town|unitary|department)(?: of ‹C\d+›)?) (?:has|have|had|was|were|is|are)\b(?=[^;]*‹G)"
)


def opening(site: Site) -> Reading | None:
    """`G1 in D, A has been judged G2`: what it was before."""
    opened = _OPENED_BY.match(site.after) if not site.before or _FORMERLY.match(site.before) else None
    when = opened and re.search(r"‹D|\b(?:inspect|review|assess|visit)", opened["when"] or "")
    return (len(site.before), True) if opened and (when or site.before) else None


def rated_adjective(site: Site) -> Reading | None:
    """`the G-rated council`."""
    return (len(site.before), False) if _RATED_AFTER.match(site.after) else None


def attributive(site: Site) -> Reading | None:
    """`at "inadequate" A, B and C`, `A's "inadequate" children's services`: an adjective before what it judges."""
    strong = site.quoted or (site.grade.slug not in WEAK and site.inspected)
    owner = OWNED.search(site.before) or ITS.search(site.before)
    owned = site.quoted and owner and _OWN_SERVICES.match(site.after)
    return (len(site.before), False) if owned or (strong and _BEFORE_NAMES.match(site.after)) else None


def report_of(site: Site) -> Reading | None:
    """`an "inadequate" report on services in A`: the grade of what is reported on."""
    low = site.grade.slug in ("inadequate", "requires-improvement")
    told = (site.quoted or low) and _REPORT.match(site.after) and _AN.search(site.before)
    near = (site.passage, *site.context.before(site.passage, 2)) if told else ()
    return (len(site.before), False) if any(speaks_of_inspectors(one) for one in near) else None


def speaks_of_inspectors(passage: Passage) -> bool:
    """Whether a passage names those who inspect."""
    return bool(_INSPECTORS.search(passage.words())) or any(m.value == OFSTED for m in passage.line.mentions)


def provides(site: Site) -> Reading | None:
    """`inspectors concluded that A provides "good" services for children in care`."""
    told = _PROVIDES.search(site.before) and _ITS_PARTS.match(site.after)
    return (len(site.before), False) if told and _SAY_INSPECTORS.search(site.before + site.after) else None


def had(site: Site) -> Reading | None:
    """`A had "outstanding" leadership, inspectors found`."""
    found = site.grade.slug == "outstanding" and _HAS.search(site.scope) and _ITS_PART.match(site.after)
    return (len(site.before), False) if found and _SAY_INSPECTORS.search(site.before + site.after) else None


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
