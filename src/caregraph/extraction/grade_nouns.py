"""Grade nouns: grades told as a thing that is had, given or won: `a G rating`, `a rating of G`, `won a G`."""

import re

from caregraph.extraction.areas import BRIGHT_SPOT
from caregraph.extraction.moved import GRADE_NOUN, NOUN_AFTER, OUT_OF
from caregraph.extraction.sites import WEAK, Reading, Site, last

# `the old G judgement has been replaced by another`
_ABOLISHED = re.compile(
    rf"\bthe (?:old|former|previous) +{GRADE_NOUN}\b.{{0,40}}"
    r"\b(?:replaced|abolished|scrapped|dropped|renamed|done away)"
)
_NOUN_BEFORE = re.compile(
    rf"\b{GRADE_NOUN}(?:,| \w+ly)?(?: (?:of|as|was|is|were|are|from|to|at|being|remains?|remained|stays?|"
    rf"stayed|(?:in|from) ‹D\d+›|dropped|fell|rose|improved|for ‹A\d+›|overall|the|an?|ofsted's?|"
    rf"changed|moved|upgraded|"
    rf"downgraded|lowered|raised|in|be|:|-))*:? ?-? ?$"
)
_FOR_AREA = re.compile(r" (?:for|in|on) (?:(?:its|the|their|services|work|support|help|care|for|with) )*‹A\d+›")
_IN_EACH = re.compile(
    r"(?: (?:overall|by ‹B\d+›))? (?:in|for|on|across) (?:each|all|every|both|‹X\d+›|two|three|four|five)(?: (?:of|"
    r"one of))?(?: (?:the|its))?"
    r"(?: (?:‹X\d+›|main|key|headline|inspection|[a-z]+))* (?:areas?|categor(?:y|ies)|judgements?|headings?|"
    r"measures?|aspects?|counts)\b"
)
_WON = re.compile(
    r"\b(?:won|wins|manag(?:ed|es)|merit(?:ed|s)|picked up|picks up|landed|lands|collected|clinched|claimed|bagged|"
    r"notched up|"
    r"(?:walk|com|went|end)\w* (?:away|off|up) with|receiv\w+|given|got|earn\w+|award\w*|achiev\w+|secur\w+|handed|"
    r"gain\w+|scored)(?: (?:an?|"
    r"the|another|second|its|first|overall))* $"
    r"|\b(?:award(?:ed|s)?|gave|gives?|handed|giving) (?:‹C\d+›(?:'s services)?|it)(?: (?:an?|the|overall))* $"
)
# `The only G was for A1`, `There was a G for A1`, `Inspectors gave a G for A1`, `with a G for A1`
_BARE = re.compile(
    r"\b(?:there (?:was|were|is|has been)|with|plus|and|but|inspectors|ofsted|watchdog|‹B\d+›|they|it|report)"
    r"(?: (?:gave|awarded|give|gives|handed out|handed down|issued|recorded|returned))?(?: (?:also|just|only|"
    r"even|as well))*"
    r" (?:an?|one|another|a (?:single|lone|further|second|third)) $|"
    r"^(?:(?:but|and|while) )?(?:the|its) (?:only|lone|sole|one|single) $|^(?:(?:but|and) )?(?:an?|another|one) $"
)
_FOR_AREA_ALONE = re.compile(
    r"(?: from (?:the )?(?:inspectors|‹B\d+›|watchdog))?(?: (?:was|is|came|went|goes|being))?(?: (?:given|awarded|"
    r"reserved|recorded|handed out|handed down))?(?: by (?:the )?(?:inspectors|‹B\d+›))? (?:for|in|on|to|over)"
    r"(?: [a-z'-]+){0,6}? ‹A\d+›"
)
# `the G handed to A by O`, `the G that A won`, `a G from O`, `an G for A's services`, `came out of it with a G`
_AS_THING = re.compile(
    r"\b(?:an?|the|another|that|this|its|their)(?: (?:second|third|fourth|first|latest|successive|straight|"
    r"consecutive|surprise|coveted|dreaded))* $"
)
_GIVEN_THING = re.compile(
    r" (?:(?:that|which) )?(?:(?:was|were|had been) )?(?:handed|given|awarded|meted|dealt|delivered|"
    r"issued)(?: down| out)? "
    r"to (?:the )?‹C\d+›|"
    r" (?:(?:that|which) )?(?:(?:‹B\d+›|ofsted|inspectors|they|the watchdog) )(?:(?:has|had|have|just|recently|last) )*"
    r"(?:gave|given|awarded|handed|hung on|pinned on|passed on|dealt|issued|slapped on)\b|"
    r" (?:(?:that|which) )?(?:‹C\d+›(?:'s (?:children's services|services|department))?(?: council)?|it|they) "
    r"(?:(?:has|had|have|just|were|was) )*(?:won|got|earned|received|secured|given|handed|dealt|awarded|obtained)\b|"
    r"(?: in a row| running)? from (?:the )?(?:‹B\d+›|inspectors|watchdog|inspectorate|regulator)\b|"
    r" for (?:the )?‹C\d+›(?:'s (?:children's (?:services|social care)|services|department)| council)?(?=[ .,;]|$)"
)
_FOR_PLACE = re.compile(r" for (?:the )?‹C\d+›(?: council)?")
_CAME_OUT_WITH = re.compile(
    r"\b(?:came|comes|come|coming|emerg(?:ed|es|ing)|walk(?:ed|s)) (?:out|away|through|off)?[^.;‹]{0,40} with an? $"
)
# `A got a G1, B a G2`
_THEN_ANOTHER = re.compile(r"(?: from (?:the )?‹B\d+›)?,? (?:and )?‹[CA]\d+›(?:'s)? (?:with )?(?:an?|the) ‹G")
# `A1 and A2 both got a G`
_AREA_GOT = re.compile(
    r"‹A\d+›(?: services?| work)?(?: (?:also|all|both|each|only|just|then|meanwhile|however))* (?:got|gets|received|"
    r"receives|earned|won|was given|were given|was awarded|were awarded|was handed|were handed) (?:just |only )?(?:an?|"
    r"the|another) $"
)
# `an inspection of A1 gave A a G`
_INSPECTION_GAVE = re.compile(
    r"\b(?:inspection|inspectors|ofsted|‹B\d+›|review|assessment|watchdog)(?: (?:of|into|in|from)(?: ‹[ACD]\d+›|"
    r" [a-z']+){1,4})? "
    r"(?:gave|awarded|handed|had given) (?:‹C\d+›(?:'s services)?|it|them|the [a-z]+) (?:an? |the )(?:overall )?$"
)
# `got a G overall`, `prided itself on its G`, `its third G in a row`
_HAD = re.compile(
    r"\b(?:has|have|had|got|gets?|given|gave|awarded|receiv\w+|won|earned|secured|handed|welcom\w+|celebrat\w+|"
    r"prid\w+ (?:itself|themselves) on|proud of|point\w* to|pointing to|kept|retain\w*|held|holds|lost|"
    r"with|and|stripped of)"
    r"(?: (?:just|only|both|again))?(?: (?:‹C\d+›(?:'s services)?|it|them))? (?:an?|its|their|the|another)"
    r"(?: (?:second|third|fourth|fifth|first|latest|successive|straight|consecutive|overall|"
    r"old|new|current|[a-z]+ing))* $"
)
_AS_NOUN = re.compile(
    r"(?: overall)?(?:$|[.;](?: |$)|, (?:but|and|which|with|while|though|the|its|it|said|says|"
    r"was|were|is|has|had|‹)(?![a-z])| (?:in a row|but|with an?|from (?:the )?(?:‹B|ofsted|inspect|watchdog)|in ‹D|"
    r"(?:it|they) (?:was|were|had|has|have|got|won|received)\b|for (?:its|the|their) (?:children's |social |own )*"
    r"(?:services|department|social care|care)\b|(?:at|in) (?:its|the|their) (?:[a-z]+ )?(?:inspection|review)|"
    r"and (?:an?|its|the|‹)))"
)
_PLAIN_END = re.compile(r"(?:[.,;]|$| (?:for|in|across|from|by|overall|after|on|and|but)\b)")
_GIVEN = re.compile(
    r"\b(?:receiv\w+|given|giv\w+|gave|award\w*|hand(?:ed|s)|got|gets|achiev\w+|secur\w+|earn\w+|retain\w+|"
    r"kept|maintain\w+|holds?|held|has|had|have|obtained|saw|landed|issued|was|were|is)\b"
)
_BRACED = re.compile(r"\bbrac(?:e|es|ed|ing) (?:it|them|him|her)?(?:self|selves)? ?for (?:an?(?:other)? |the )?$")
# `a G verdict on its highways`
_ON_ELSE = re.compile(
    r" (?:on|for|of|over) (?:its |the |their |‹C\d+›'s )?(?:[a-z]+ ){0,2}?(?:highways|roads|planning|housing|"
    r"librar(?:y|ies)|"
    r"financ(?:es?|ial)|waste|bins?|parks|transport|adult|benefits?|leisure|budget|spending|care homes?|food)\b"
)
# `one step closer to the G grade that all of us want`
_STRIVEN_FOR = re.compile(
    r"\b(?:(?:close|closer|step|steps|journey|way|road|path|progress) (?:to|towards)|towards|short of|"
    r"(?:steps?|way|distance|years?|away|far) from|aim(?:s|ed|ing)? (?:for|at)|striv(?:es?|ing) for|"
    r"(?:confident|sure|hopeful|optimistic|certain|assured) (?:of|about)|(?:bank|count)(?:s|ed|ing)? on|"
    r"look(?:s|ed|ing) (?:for|to)|in (?:pursuit|search|hope|sight|quest) of|push(?:es|ed|ing)? for|work(?:s|ed|"
    r"ing)? (?:for|towards)) "
    r"(?:an?|the|that|our) $"
)
# `had shown poor judgement`
_SHOWN = re.compile(r"\b(?:show\w*|exercis\w+|display\w*|us(?:ed|ing)|of|such) $")
_JUDGEMENT = re.compile(r" judge?ment\b")
_GETS = re.compile(
    r"‹A\d+›(?: (?:in|at) ‹C\d+›)?(?:, who)?(?: (?:also|all|now|still|(?:are|were) (?:found|said|judged) to "
    r"be))* (?:gets?|getting|receiv(?:e[sd]?|"
    r"ing)|offered|given) (?:an? )$"
)
_SERVICE = re.compile(r" (?:service|level of (?:service|care|support))\b")


def grade_noun(site: Site) -> Reading | None:
    """`a G rating`."""
    noun = NOUN_AFTER.match(site.after)
    if noun is None or re.search(r"\bno $", site.before) or _ABOLISHED.search(site.before + site.after):
        return None
    if (_SHOWN.search(site.before) and _JUDGEMENT.match(site.after)) or _STRIVEN_FOR.search(site.before):
        return None
    if _ON_ELSE.match(site.after, noun.end()):
        return None
    return _given(site, len(site.before)), bool(OUT_OF.search(site.before))


def noun_of_grade(site: Site) -> Reading | None:
    """`a rating of G`."""
    noun = _NOUN_BEFORE.search(site.before)
    return (_given(site, noun.start()), False) if noun and not _BRACED.search(site.before[: noun.start()]) else None


def _given(site: Site, default: int) -> int:
    verb = last(_GIVEN, site.scope)
    return site.offset + verb.start() if verb else default


def as_thing(site: Site) -> Reading | None:
    """`the only G was for A1`, `the G that Ofsted gave A`, `came out of it with a G`: a grade by itself, as a noun."""
    bare = _BARE.search(site.before) if _FOR_AREA_ALONE.match(site.after) else None
    if not (bare or _is_had(site)) or not (site.inspected_lately or "‹G" in site.before + site.after):
        return None
    return bare.start() if bare else len(site.before), False


def _is_had(site: Site) -> bool:
    """Whether a grade is told as something that is given, or that one comes away with."""
    given = _AS_THING.search(site.before) and _GIVEN_THING.match(site.after)
    if given and not (site.grade.slug in WEAK and _FOR_PLACE.fullmatch(given.group())):
        return True  # but `it is a good for A that …`
    noun = _HAD.search(site.before) and _AS_NOUN.match(site.after)
    if (
        noun
        and site.grade.slug not in ("poor", "weak")
        and (noun.group().strip(" .,;") or "the" not in site.before[-5:])
    ):
        return True
    return bool(_CAME_OUT_WITH.search(site.before) and _PLAIN_END.match(site.after))


def won(site: Site) -> Reading | None:
    """`won an "outstanding" for adoption`."""
    won = _WON.search(site.scope)
    plain = _PLAIN_END.match(site.after)
    given = won and _INSPECTION_GAVE.search(site.before)
    graded = (
        given
        or site.quoted
        or site.grade.slug == "outstanding"
        or (
            site.inspected_lately
            and (
                _FOR_AREA.match(site.after)
                or _IN_EACH.match(site.after)
                or _AREA_GOT.search(site.before)
                or _THEN_ANOTHER.match(site.after)
            )
        )
    )
    spot = None if won else BRIGHT_SPOT.search(site.before)
    if spot and plain and site.ends and site.inspected:
        return spot.start(), False
    return (site.offset + won.start(), False) if won and plain and graded else None


def served(site: Site) -> Reading | None:
    """`care leavers get a G service`, where inspectors speak."""
    served = _GETS.search(site.before) and _SERVICE.match(site.after) and site.inspected
    verb = _GETS.search(site.scope) if served else None
    return (site.offset + (verb.start() if verb else 0), False) if served else None
