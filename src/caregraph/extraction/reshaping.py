"""Reshaping: teams that a council regroups, staff who are trained, young people who get work, and queues worked off."""

import re

from caregraph.extraction.figures import N
from caregraph.extraction.staffing import ABOUT

_TEAMS = r"(?:teams|hubs|units|pods|panels|centres|localities|districts|services|academies)"
_BUILT = (
    r"(?:homes|houses|flats|bungalows|centres|hubs|units|teams|nurseries|clubs|pods|panels|‹A\d+›(?: "
    r"homes| centres| teams)?)"
)
_STAFF = (
    r"(?:staff|social workers|workers|managers|practitioners|officers|professionals|people|foster carers|"
    r"carers|teachers|"
    r"leaders|supervisors|‹R\d+›s)(?![\w'])"
)
_WORD = r"(?:(?!(?:of|in|to|and|the|or|for|on|at|school|pupil|council|affordable)\b)[a-z'-]+ )"
_ARE = r"(?:(?:has|have|had|is|are|was|were|will|would|be|been|being|to|all|now|also|already|since|both|so far) ?)+"
_COURSE = r"(?<!disciplinary )(?:training|course|courses|programme|academy|workshops?|module|sessions)\b"
_YOUNG = r"(?:care leavers|young people|teenagers|youngsters|‹A\d+›)"
MADE = (
    # `the three centres that A opened`
    re.compile(
        rf"(?<!of the ){N} (?:new )?(?P<noun>{_WORD}{{0,2}}?{_BUILT})(?![\w']),? (?:that|which) (?:‹C\d+›|it|"
        r"we)(?: council)?(?: has| have|"
        r" had)? (?:opened|set up|created|built|bought|launched)\b"
    ),
    # `now has six teams`, `are now in 18 pods`
    re.compile(
        r"\b(?:now (?:has|have|runs?|operates?)|has now got|(?:are|is) now (?:in|organised (?:in|into)|"
        r"grouped (?:in|into)|"
        rf"split (?:in|into)|divided into)|now work in){ABOUT} {N} (?:new |small |smaller "
        rf")*(?P<noun>{_WORD}{{0,2}}?{_TEAMS})\b"
        r"(?! (?:without|short|in need|with no|that (?:need|lack)|rated|waiting|left)\b|,? down from)"
    ),
    # `has merged 11 teams into four`, `has split its three teams into nine small ones`
    re.compile(
        r"\b(?:merg|split|turn|reorganis|regroup|divid|combin|brok|reduc|cut)\w* (?:(?:its|the|their|up|down|"
        r"large|big|district|old|‹X\d+›|all) )*"
        rf"(?P<noun>{_WORD}{{0,1}}?{_TEAMS}) (?:down )?(?:in)?to {N}(?: (?:small|smaller|new|larger|bigger|"
        r"ones))*(?=[.,;]|$| (?:and|based|each|in|"
        r"that|which|so)\b)"
    ),
    # `has offered apprenticeships to 40 care leavers`, `has taken on 12 care leavers as apprentices`
    re.compile(
        r"\b(?:offer|giv|gave|found|find|provid|creat|secur|arrang)\w* (?P<noun>apprenticeships|jobs|"
        r"internships|work|traineeships|flats|homes|"
        rf"housing|places) (?:to|for){ABOUT} {N} (?:more |of its )?{_YOUNG}"
    ),
    re.compile(
        rf"\bt(?:aken|ake|aking|ook) on{ABOUT} {N} (?:more )?{_YOUNG} (?:as|for) (?P<noun>apprentices|"
        r"trainees|apprenticeships)\b"
    ),
    # `open three two-bedroom homes for children`
    re.compile(
        r"\b(?:open|build|buy|bought|built|creat|set up|setting up|convert|launch|lease|fund)\w*"
        rf"{ABOUT} {N} (?:new )?(?:(?:‹X\d+›|[a-z]+)-(?:bed|bedroom|bedroomed|place) "
        rf")(?P<noun>{_WORD}{{0,2}}?{_BUILT})(?![\w'])"
    ),
    # `has bought 200 tablet computers for its social workers`
    re.compile(
        rf"\b(?:bought|buy(?:s|ing)?|ordered|issued|handed out){ABOUT} {N} (?:new )?(?P<noun>(?:tablet|"
        r"laptop) computers|smart ?phones) (?:for|to)\b"
    ),
)
# a home of so many beds
BEDS = re.compile(
    r"\b(?:open|build|buy|bought|built|creat|set up|setting up|convert|launch|lease|fund|pay for|set aside|"
    r"plan|for)\w*\b"
    rf"(?:[^.;‹]|‹M\d+›){{0,40}}? an? (?:new |small |second |third |specialist )*{N}-(?P<noun>bed|"
    r"place)(?:room(?:ed)?)? "
    r"(?:[a-z' -]|‹A\d+›){0,40}?(?:homes?|units?|centre|‹A\d+›)(?![\w'])"
)
TRAINED = (
    re.compile(
        rf"(?<!only )(?<!just ){N} (?:of (?:its|the|their) )?(?P<noun>{_WORD}{{0,3}}?{_STAFF})(?: (?:at|in|"
        rf"from|across) ‹C\d+›)? {_ARE}(?:re)?(?:trained|put through|"
        r"sent on)\b"
    ),
    re.compile(
        rf"(?<!only )(?<!just ){N} (?:of (?:its|the|their) )?(?P<noun>{_WORD}{{0,3}}?{_STAFF})(?: (?:at|in|"
        r"from|across) ‹C\d+›)? (?:have|has|had|will|are to)"
        r"(?: (?:now|already|so far|all|also|since))* (?:been (?:through|on)|complet(?:e|ed)|go(?:ne)? "
        r"(?:through|on)|attend(?:ed)?|finished|"
        rf"taken|passed) (?:(?:the|its|a|an|our|this|their) )?(?:[^.;‹]|‹[AFN]\d+›){{0,40}}?{_COURSE}"
    ),
)
_LATE = r"(?:overdue|outstanding|late|unfinished|delayed|unallocated|waiting|backlogged)"
_KIND = (
    r"(?P<noun>(?:[a-z-]+ ){0,3}?(?:assessments|cases|referrals|reports|children|families|reviews|visits|"
    r"records|checks|contacts))\b"
)
CLEARED = (
    # `a backlog of 212 assessments has been cleared`
    re.compile(
        rf"\b(?:backlog|queue|waiting list|pile) of{ABOUT} {N} {_KIND}(?:[^.;‹]|‹[ACDN]\d+›){{0,40}}? (?:has|"
        r"have|had|was|were|is|are) "
        r"(?:(?:now|since|all|been|being) )*(?:cleared|dealt with|worked through|wiped out|worked off|gone|"
        r"eliminated|shifted)\b"
    ),
    re.compile(
        rf"\b(?:backlog|queue|waiting list|pile) of {_KIND.replace('{0,3}', '{0,2}')}(?:,| -|,? which| that)* "
        r"(?:stood at|of|was|once|had reached|peaked at|some|"
        rf"as many as)+{ABOUT} {N}(?:[^.;‹]|‹D\d+›){{0,40}}?,? (?:has|have|had|was|were) (?:(?:now|since|all|"
        r"been) )*(?:cleared|dealt with|wiped out|gone)\b"
    ),
    # `the 74 unallocated cases had since been given to social workers`
    re.compile(
        rf"{N} (?P<noun>{_LATE} (?:[a-z-]+ ){{0,2}}?(?:assessments|cases|referrals|children)) (?:have|had|has) "
        r"(?:(?:now|since|all|been) )*(?:given|handed|allocated|assigned|passed) (?:to|a)\b"
    ),
    # `all 74 children without a social worker now have one`
    re.compile(
        rf"{N} (?P<noun>children|families|cases)(?: (?:who|that|which))? (?:without|had no|with no|lacking) "
        r"(?:an? )?(?:named |allocated )*(?:‹R\d+›|"
        r"(?:social )?worker)(?:[^.;‹]|‹[CD]\d+›){0,40}? (?:now (?:have|has) (?:one|‹X\d+›)|have (?:now "
        r")?(?:all )?(?:been given|got) (?:one|‹X\d+›))(?!\w)"
    ),
)
