"""Openings: what else a council counts as done: places made, teams merged, people trained, queues cleared."""

import re

from caregraph.extraction.figures import N
from caregraph.extraction.staffing import ABOUT

_WORD = (
    r"(?:(?!(?:of|in|to|and|the|or|for|on|at|school|pupil|nursery|parking|council|affordable|new|more|extra)\b)"
    r"[a-z'-]+ )"
)
_PLACES = (
    r"(?:places|placements|beds|flats|bungalows|houses|homes|households|hubs|teams|centres|units|clinics|panels|"
    r"apprenticeships|nurseries|clubs|districts|localities|pods|networks|workshops|sessions|schemes)\b"
)
_PEOPLE = (
    r"(?:people|teachers|police officers|professionals|volunteers|parents|headteachers|councillors|governors|"
    r"foster carers)\b"
)
_NOUN = rf"(?:new |more |extra |additional )*(?P<noun>{_WORD}{{0,3}}?{_PLACES})"
_SEP = r"(?:[^.;‹]|‹[ACDFN]\d+›)"
OPENED = (
    re.compile(
        r"\b(?:creat(?:e|es|ed|ing)|open(?:s|ed|ing)?|add(?:s|ed|ing)?|buy(?:s|ing)?|bought|build(?:s|ing)?|built|"
        r"set(?:s|ting)? up|"
        r"establish(?:es|ed|ing)?|secur(?:e|es|ed|ing)|convert(?:s|ed|ing)?|refurbish(?:es|ed|ing)?|launch(?:es|ed|"
        r"ing)?|"
        rf"reserv(?:e|es|ed|ing)|leas(?:e|es|ed|ing))(?: and (?:run|convert|refurbish|open))?{ABOUT} {N} {_NOUN}"
    ),
    re.compile(
        rf"\b(?:offer(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|provid(?:e|es|ed|ing)|found|find|set aside|keep|"
        rf"kept)(?: for)?(?: ‹[AC]\d+›| it)?"
        rf"{ABOUT} {N} (?:new |more |extra )*(?P<noun>{_WORD}{{0,2}}?(?:flats|bungalows|houses|homes|places|"
        rf"placements|apprenticeships))\b"
    ),
    re.compile(
        rf"{N} {_NOUN}{_SEP}{{0,30}}? (?:have been|has been|were|are being|will be|are to be) (?:set aside|kept|"
        rf"found|opened|"
        r"created|reserved|bought|built|leased|added|provided)\b"
    ),
    re.compile(rf"‹M\d+› (?:on|into|for|to (?:open|buy|build|create)){ABOUT} {N} {_NOUN}"),
    re.compile(
        rf"\b(?:merg(?:e|es|ed|ing)|split(?:s|ting)?|reorganis\w+|turn(?:ed|ing)?|bring(?:ing)?|brought|divid(?:e|"
        rf"ed|ing)|regroup\w*|"
        rf"combin(?:e|ed|ing))\b(?:[^.;‹]|‹[AFXN]\d+›){{1,80}}? into{ABOUT} {N} {_NOUN}"
    ),
    re.compile(rf"\breplac(?:e|es|ed|ing)\b(?:[^.;‹]|‹[AFXN]\d+›){{1,60}}? (?:with|by){ABOUT} {N} {_NOUN}"),
    re.compile(
        r"\b(?:open(?:s|ed|ing)?|buil(?:d|t|ding)|creat(?:e|es|ed|ing)|bought|launch(?:ed|ing)) (?:an?|its) "
        rf"{_SEP}{{1,50}}? with (?:room for )?{N} (?P<noun>(?:[a-z-]+ )??(?:beds|places|flats|bedrooms|rooms))\b"
    ),
    # `open two homes, one in each town, with seven beds in all`
    re.compile(
        r"\b(?:open\w*|buil[dt]\w*|creat\w+|bought|buy\w*|launch\w+|turned into|convert\w+|hom(?:e|es)|hubs?)\b"
        rf"(?:[^.;‹]|‹[ACDFNX]\d+›){{1,90}}? with (?:room for )?(?:a total of )?{N} "
        r"(?P<noun>(?:[a-z-]+ )??(?:beds|places|flats|bedrooms|rooms)) (?:in all|between them|in total|altogether|"
        r"all told|in each|each)\b"
    ),
    # `has bought 300 laptops for children in care`
    re.compile(
        rf"\b(?:bought|buy(?:s|ing)?|giv(?:e|es|en|ing)(?: out)?|gave(?: out)?|hand(?:ed|ing) out|ordered|"
        rf"provid\w+){ABOUT} "
        rf"{N} (?P<noun>(?:laptops|tablets|phones|smartphones|computers)) (?:for|to) (?:[a-z'-]+ ){{0,4}}?"
        r"(?:child|children|social workers|families|foster|staff|young|care leavers|‹[AR]\d+›)"
    ),
    re.compile(
        rf"\b(?:train(?:s|ed|ing)?|retrain(?:s|ed|ing)?){ABOUT} {N} (?:new |more |extra "
        rf")*(?P<noun>{_WORD}{{0,2}}?{_PEOPLE})"
    ),
    re.compile(
        rf"\btrain(?:s|ed|ing)?{ABOUT} {N} of (?:its|the|their|our) (?P<noun>{_WORD}{{0,2}}?(?:staff|workers|"
        rf"managers|people))\b"
    ),
    # `has put 45 support workers through a course on neglect`
    re.compile(
        rf"\b(?:put|puts|putting){ABOUT} {N} (?:of (?:its|their|our) )?(?:new |more |extra )*"
        rf"(?P<noun>{_WORD}{{0,3}}?(?:staff|workers|managers|practitioners|officers|carers|teachers|people)) "
        r"through (?:a|an|its|the) (?:[a-z'-]+ ){0,3}?(?:course|training|programme)\b"
    ),
    # `150 late assessments had been completed`
    re.compile(
        rf"{N} (?P<noun>(?:overdue|outstanding|late|unfinished|delayed|unallocated|backlogged) "
        r"(?:[a-z-]+ ){0,2}?"
        r"(?:assessments|cases|referrals|reports|reviews|visits|checks|plans)) (?:have|had|has|were) "
        r"(?:now |since |all )?(?:been )?(?:completed|cleared|finished|dealt with|allocated|done)\b"
    ),
    # `cleared a backlog of 240 assessments`
    re.compile(
        r"\b(?:clear(?:s|ed|ing)?|wip(?:e|ed|ing) out|work(?:ed|ing)? (?:(?:its|their) way )?through|end(?:ed|ing)?|"
        r"dealt with|shift(?:ed|ing)?|"
        r"eliminat(?:e|ed|ing)) (?:an?|the|its) (?:backlog|queue|waiting list|pile) of"
        rf"{ABOUT} {N} (?P<noun>{_WORD}{{0,3}}?(?:assessments|cases|referrals|reports|children|families|reviews|"
        rf"visits|records|checks))\b"
    ),
    # `cleared 212 overdue assessments`
    re.compile(
        rf"\b(?:clear(?:s|ed|ing)?|complet(?:e|es|ed|ing)|finish(?:es|ed|ing)?|dealt with|caught up with){ABOUT} {N} "
        r"(?P<noun>(?:overdue|outstanding|late|unfinished|delayed|unallocated|waiting|backlogged) (?:[a-z-]+ ){0,2}?"
        r"(?:assessments|cases|referrals|reports|reviews|visits|checks|plans))\b"
    ),
)
BUILDINGS = re.compile(
    r"\b(?:homes|houses|flats|bungalows|places|units|centres|beds|schemes|nurseries|clubs|academies)$"
)
YOUNG = re.compile(
    r"\b(?:child|children|young|youth|care leavers|foster\w*|famil(?:y|ies)|teenagers?|babies|parents|adopt\w*|"
    r"social work\w*|lodgings|respite|short breaks?|"
    r"residential)\b|‹A\d+›"
)
THEIR_HOMES = re.compile(r"\bchildren's homes?\b|\bchildren in care\b|\b(?:residential|placements?)\b|‹A\d+›")
FOR_OTHERS = re.compile(
    r"\b(?:council|affordable) (?:houses|homes|flats)\b|\bcare homes?\b|\b(?:older|elderly|disabled adults|pupils?|"
    r"school places)\b"
)
# `cut the number of forms from nine to two`
FEWER = re.compile(
    r"\b(?:cut|cuts|cutting|reduc\w+|brought down|lower\w+|halv\w+|slash\w+|got)(?: down)? (?:the |its )number of "
    r"(?P<noun>(?:[a-z-]+ ){0,2}?(?:forms|panels|layers|meetings|procedures|targets|temporary placements|"
    r"out-of-area placements|"
    r"unallocated cases|referrals|re-referrals|delays|missed visits|children (?:waiting|without|placed|in (?:hotels|"
    r"bed and breakfast|"
    rf"unregulated))))\b(?:[^.;‹]|‹[ACDR]\d+›){{0,40}} from{ABOUT} (?P<from>‹X\d+›)[^.;‹]{{0,20}} to{ABOUT} "
    rf"{N}(?! per)"
)
