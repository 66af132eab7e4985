"""Putting: yet other ways to tell what a council puts in: sums, people taken on, limits of caseloads, places."""

import re

from caregraph.extraction.caseloads import NOT_TIME, WORKER
from caregraph.extraction.figures import M, N
from caregraph.extraction.staffing import ABOUT, KIND_OF, MORE, STAFF, STAFF_OF

_EXTRA = (
    r"(?: (?:an?|the|its|about|around|some|over|nearly|almost|more than|another|further|extra|additional|just|up to|"
    r"at least|as much as))*"
)
_GOOD = (
    r"(?:recruit|hir|train|pay|social|foster|early|famil|child|extra|new|more|better|help|support|improv|staff|‹A|"
    r"‹R|‹X|"
    r"front|safeguard|cut(?:ting)? caseloads)"
)
_FOR_IT = r"(?:trust|department|services?|teams?|directorate|company|‹A\d+›)"
_SEP = r"(?:[^.;‹]|‹[ACDFN]\d+›)"
# `will recruit four managers, at a cost of £310,000`
COST_OF_STAFF = re.compile(
    r"\b(?:recruit|hir|appoint|tak(?:e|en|ing) on|took on|employ)\w*\b(?:[^.;‹]|‹[ANRX]\d+›){0,160}? "
    rf"at an? (?:[a-z]+ )?cost (?:to (?:the|its) (?:council|borough|county|city|authority|taxpayers?) )?of{_EXTRA} {M}"
)
# --- sums ----------------------------------------------------------------------------------------------------------
SUMS = (
    # `of the £4m growth in its budget, £900,000 is for recruiting foster carers`
    re.compile(rf"{M} (?:of (?:it|this|that) )?(?:is|are|was|will be) (?:for|to) {_GOOD}"),
    re.compile(
        rf"\bof the {M} (?:growth|rise|increase|uplift|boost) in (?:its|the|their|‹C\d+›'s) (?:[a-z]+ )?budget\b"
    ),
    # `is spending £3m more than last year`
    re.compile(
        rf"\b(?:spend|spends|spending|spent|invest\w*|putting|put)\b{_EXTRA} {M} more\b(?=(?:[^.;‹]|"
        rf"‹A\d+›){{0,80}}? than "
        r"(?![^.;]{0,30} on (?:legal|agency|lawyers|consultants|placements))(?:‹D|(?:last|it (?:did|was|spent)|"
        r"we (?:did|were|spent)|they (?:did|were)|in|a year|the year|before|this|when)\b))"
    ),
    re.compile(rf"\b(?:spend|spends|spending|spent)\b{_EXTRA} {M} more (?:on|this|next)\b"),
    # `has budgeted £6m for it`, `signed off £3m for more staff`
    re.compile(
        rf"\b(?:budgeted|budgets|budgeting|sign(?:s|ed|ing)? off|wav(?:ed|ing) through){_EXTRA} {M} (?:for|to|on)\b"
    ),
    re.compile(rf"\b(?:set|sets|setting|put|puts|putting){_EXTRA} {M} (?:aside|by|away) (?:for|to)\b"),
    re.compile(
        rf"(?<!have to )(?<!has to )\b(?:guarantee[ds]?|hand|give|pay|offer|promise|"
        rf"grant) (?:[a-z'-]+ ){{0,3}}?{_FOR_IT}"
        rf"(?: (?:that|which) [^.;,‹]{{3,40}}(?:‹A\d+›)?)?{_EXTRA} {M}"
    ),
    re.compile(
        rf"\bha(?:ve|d) cost(?: ‹C\d+›| it| the council)?{_EXTRA} {M} to (?:create|build|open|set up|convert|refurbish)"
    ),
    COST_OF_STAFF,
    re.compile(rf"{M} (?:has been |have been |had been |was |were |is |being )+voted through (?:for|to)\b"),
    re.compile(rf"{M} (?:is|was|are|were) (?:now |also |already )?going (?:on|into|towards|to) (?:an? )?{_GOOD}"),
    re.compile(
        rf"{M},? (?:that|which) (?:‹C\d+›|it|the (?:council|county|city|borough|cabinet)) (?:has |"
        rf"had )?(?:earmarked|set aside|"
        r"put by|found|allocated|agreed|promised|pledged|budgeted|approved) (?:for|to)\b"
    ),
    re.compile(
        rf"{M} (?:(?:has|have|had|was|were|is|are|will|been|being|be|to) )+(?:taken|drawn|released|used|found|"
        rf"drawn down) "
        r"from (?:(?:the|its|our|‹C\d+›'s) )?(?:[a-z']+ )?(?:reserves?|balances|contingency)"
    ),
    # `the eight hubs that opened in April had cost £1.9m`
    re.compile(
        r"(?:\b(?:hubs?|centres?|academy|children's homes?)|‹A\d+›)(?:[^.;‹]|‹[ACDNX]\d+›){0,60}? (?:has |have |had )?"
        rf"(?:cost|costing){_EXTRA} {M}(?! (?:a|per|each|to run|in|for (?:an?|one|each)|every)\b)"
    ),
)
# --- staff ---------------------------------------------------------------------------------------------------------
_HIRES = r"(?:recruit|hir|appoint|employ|tak(?:en|ing|e) on|took on|brought in|bring(?:ing)? in|found|attract|gain)"
PEOPLE_TAKEN_ON = (
    # `a team of 18 would be drafted in`
    re.compile(
        rf"\bteam of{ABOUT} {N}(?: {STAFF_OF})? (?:(?:will|would|is to|is|was|has|had|be|been|being|also|now|to) )+"
        r"(?:drafted in|brought in|hired|recruited|taken on|set up|sent in|put together|deployed)\b(?! by (?:‹B|the|"
        r"inspect))"
    ),
    # `has hired ten more people to answer the phones`
    re.compile(
        rf"\b{_HIRES}\w*{ABOUT} {N} (?:{MORE} )?(?:people|recruits|starters|pairs of hands) (?:to|for|from|in)\b"
    ),
    re.compile(
        rf"\b(?:have|'ve|has|with|got){ABOUT} {N} (?:new|fresh|extra|more) (?:faces|starters|colleagues|joiners)\b"
    ),
    # `the 20 workers recruited from India in 2016`
    re.compile(
        rf"{N} {STAFF_OF} (?:newly |recently )?(?:recruited|hired|taken on|brought over|brought in) (?:from (?:[^.;,‹]|"
        rf"‹N\d+›){{2,30}}|by ‹C\d+›|last year|this year|in ‹D\d+›|since ‹D\d+›|‹D\d+›)"
    ),
    re.compile(
        rf"\bonly{ABOUT} {N} {STAFF_OF}(?:(?! who\b)[^.;‹]){{0,40}} (?:have|has|had) (?:so far |yet |since |"
        rf"now )?been (?:found|"
        r"appointed|hired|recruited|taken on)\b(?! to be)"
    ),
    # `a drive that brought in 33 people`
    re.compile(
        rf"\b(?:drive|campaign|push|advert|fair)\b(?:[^.;‹]|‹[CDN]\d+›){{0,60}}? (?:brought in|produced|netted|found|"
        rf"attracted|yielded|landed){ABOUT} {N} (?:{MORE} )?(?:people|recruits|starters|{STAFF_OF})"
    ),
    re.compile(rf"\band{ABOUT} {N} {KIND_OF}(?:posts|vacancies|jobs) (?:have been |had been |were )?filled\b"),
    # `a further 36 posts to come in October`
    re.compile(
        rf"\b(?:another|a further|with){ABOUT} {N} {STAFF_OF} (?:to come|to follow|on the(?:ir)? way|due|"
        rf"in the pipeline|"
        r"to be (?:filled|created|recruited|added|hired))\b"
    ),
    # `no agency workers, having turned 26 of them into permanent staff`
    re.compile(
        rf"\b(?:turn|convert|mak|chang|persuad)\w* {N} of (?:them|these|those) (?:in)?to (?:be |become )?permanent\b"
    ),
    re.compile(
        rf"\bafter{ABOUT} {N} (?:{KIND_OF}){STAFF} (?:came|arrived|joined|were brought in|started)\b(?! and (?:went|"
        rf"left))"
    ),
)
# --- caseloads -----------------------------------------------------------------------------------------------------
_EACH = r"(?:cases|children|families) (?:each|apiece|on average|per worker)\b"
LIMITS = (
    # `limits every newly qualified worker to 10 cases`
    re.compile(
        rf"\b(?:limit|cap|restrict|hold|keep)(?:s|ed|ped|ing|ping)? (?:every|each|all|its|their|our|newly|new|most) "
        rf"(?:[a-z-]+ ){{0,3}}?{WORKER} (?:to|at|below|under)(?: a maximum of| no more than| about|"
        rf" just)* {N} (?:cases|"
        r"children)\b"
    ),
    # `who had 120 children apiece look after no more than 78`
    re.compile(
        rf"‹X\d+› {_EACH}(?:[^.;‹]|‹[CDN]\d+›){{0,60}}? (?:look after|have|hold|carry|manage|has|"
        rf"holds) no more than {N}(?=[.,;]|$| now)"
    ),
    # `had 30 cases each; by last month it was 14`
    re.compile(
        rf"‹X\d+› {_EACH}(?:[^.;‹]|‹[CD]\d+›){{0,60}}?(?:;|,| -) (?:(?:and|but) )?(?:by|now|today|last|this|at)\b"
        rf"(?:[^.;‹]|‹D\d+›){{0,60}}? (?:it|that|the figure|the average|they) (?:is|was|were|are|had fallen to|"
        rf"has fallen to|"
        rf"stands at|stood at|had)(?: down to| about| just)* {N}{NOT_TIME}"
    ),
    re.compile(
        rf"\b(?:none|nobody|no one) of (?:the|its|our|their) ‹X\d+› (?:[a-z-]+ ){{0,2}}?{WORKER}(?:[^.;‹]|"
        rf"‹[CD]\d+›){{0,30}}? "
        rf"(?:has|have|holds?|carr(?:y|ies)) more than {N}"
    ),
)
# --- places --------------------------------------------------------------------------------------------------------
_HOMES = (
    r"(?P<noun>(?:(?!(?:of|in|to|and|the|or|for|on|at|school|council|affordable|new|more|extra|care)\b)[a-z'-]+ ){0,3}?"
    r"(?:homes|hubs|centres|units|houses|flats|teams|nurseries|clinics|places|beds|constellations)\b|"
    r"‹[AF]\d+›(?: homes| centres| hubs| constellations)?(?![\w']))"
)
_NEW = r"(?:(?:new|more|small|extra|further|additional|purpose-built|specialist) )*"
PLACES = (
    # `three new homes will open in A`
    re.compile(
        rf"(?<!of the ){N} {_NEW}{_HOMES}{_SEP}{{0,20}}?(?: (?:with|for|of) (?:[^.;,‹]|"
        rf"‹X\d+›){{2,50}}?)? (?:(?:will|are to|"
        rf"are due to|"
        r"would|have|had|has|that|which|also|all|now|already) )*(?:open|opened|opening)(?= (?:in|at|by|across|this|"
        r"next|"
        r"last|before|on|there|their|its|‹D)|[.,;]|$)(?![^.;]*\b(?:clos(?:ed|ing|ure)|shut|private|firm|company|"
        r"developers?|"
        r"charity)\b)"
    ),
    re.compile(
        rf"(?<!of the ){N} {_NEW}{_HOMES}(?: (?:with|for|of) (?:[^.;,‹]|‹X\d+›){{2,50}}?)? (?:have been|has been|"
        rf"were|are being|"
        rf"will be|are "
        r"to be) (?:opened|created|built|bought|set up)\b"
    ),
    re.compile(
        rf"\b(?:approv|back|agree|sign)(?:s|ed|ing|d)?(?: off)?(?: to| for| plans for)?{ABOUT} {N} {_NEW}{_HOMES} for\b"
    ),
    re.compile(rf"\bset(?:ting|s)? up{ABOUT} {N} {_NEW}(?P<noun>‹F\d+› (?:constellations|hubs|teams|homes|groups))\b"),
    re.compile(rf"\bwith{ABOUT} {N} (?P<noun>hubs|homes|teams|centres) and ‹M\d+›"),
    re.compile(
        rf"‹M\d+›(?:[^.;‹]|‹D\d+›){{0,60}}? (?:go|going|spent|used) (?:on|towards){ABOUT} {N} {_NEW}"
        r"(?P<noun>(?:[a-z'-]+ ){0,3}?(?:teams|hubs|homes|centres)\b|‹[AF]\d+› (?:teams|hubs|homes|centres))"
    ),
    re.compile(rf"{N} (?P<noun>(?:[a-z-]+ )?(?:places|beds)) for (?:[^.;‹]|‹A\d+›){{3,60}}? have cost\b"),
    re.compile(rf"\bwith a total of{ABOUT} {N} (?P<noun>beds|places)\b[^.;]{{0,20}} (?:will|are to|have) open"),
)
# `its academy has 30 places a year`
SCHOOLING = (
    re.compile(
        rf"\b(?:academy|course|programme|school of social work)\b(?:, [^,;]{{3,60}},)? (?:(?:also|now|which|has|"
        rf"that|will) )*"
        rf"(?:has|have|offers?|takes?|provides?){ABOUT} {N} (?P<noun>places)\b(?! (?:empty|unfilled|vacant|short))"
    ),
)
