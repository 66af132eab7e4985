"""Caseloads: the words that tell how many cases each worker of a council has."""

import re

NOT_TIME = r"(?! (?:years?|months?|weeks?|days?|hours|social workers|councils|per cent))"
AVERAGE = (
    r"(?: (?:an|a|the|average|maximum|of|about|around|just|under|below|fewer|no|more|less|than|at|only|now|each))*"
)
WORKER = r"(?:(?:social |front-?line )?(?:workers?|practitioners?)|‹R\d+›s?|one)(?![\w'])"
LOADED = (
    r"(?:caseloads?\b|case loads?\b|work ?loads?\b|(?:average )?(?:number of )(?:cases|children) "
    rf"(?:(?:held |carried )?(?:for|per|by|to)|(?:that )?(?=each|every))(?: each| every| an?| the average)? {WORKER}|"
    r"number of cases\b)"
)
ON_AVERAGE = r"(?: (?:about|around|an average of|on average|just|only|roughly|now|some|no more than|up to|fewer than))*"
CASELOAD = (
    re.compile(
        rf"\b(?:{LOADED}|loads?(?= has))[^.;]{{0,80}}?\bfrom"
        rf"{AVERAGE}(?: over| more than| up to| as many as| nearly| some)? ‹X\d+›(?:[^‹.;]|‹D\d+›){{0,40}}?\bto"
        rf"{AVERAGE} (?:‹X\d+› of )?(?P<amount>‹X\d+›){NOT_TIME}(?! of ‹)"
    ),
    re.compile(
        r"\b(?:reduc\w+|cut|cuts|cutting|brought|bring\w*|lower\w*|limit\w*|cap(?:s|ped|ping)?|keep\w*|kept|halv\w+|"
        rf"slash\w*|get(?:ting)?|drive|driven)\b[^.;]{{0,50}}?\b{LOADED}(?:[^.;‹]|‹[ACDNR]\d+›){{0,90}}?"
        rf"\b(?:to|at|below|under){AVERAGE} (?P<amount>‹X\d+›){NOT_TIME}"
    ),
    re.compile(
        rf"\b{LOADED}(?:[^.;‹]|‹[ABCDPR]\d+›){{0,60}}?\b(?:now|fallen|fell|fall|dropped|drop|reduced|down|cut|capped|"
        r"brought|limited|come down|came down|is|are|(?<!from an )averag\w+|stands?|halved)\b"
        rf"(?:,? (?:stands?|at|to|averag\w+|below|is|are|been|down))*{AVERAGE} (?P<amount>‹X\d+›){NOT_TIME}"
    ),
    re.compile(
        r"\bnow (?:have|has|hold|holds|carry|carries|manage|handle|averag\w+|looks? after)"
        rf"{AVERAGE} (?P<amount>‹X\d+›) (?:cases|children)\b(?!')"
    ),
    re.compile(
        r"(?<!\bwere )(?<!\bwas )(?<!\bbeen )\b(?:have|hold|holds|holding|carry|carries|carrying|manag(?:e|es|ing)|"
        rf"handl(?:e|es|ing)|responsible for|(?<!dealing )(?<!coping )with){ON_AVERAGE} "
        r"(?P<amount>‹X\d+›) (?:cases|children)(?: each| apiece| per (?:social )?worker| on average)"
    ),
    re.compile(
        rf"\b(?:have|has|had|hold\w*|carr\w+){ON_AVERAGE} (?P<amount>‹X\d+›) (?:cases|children)(?: each)? (?:now|"
        rf"today)\b"
    ),
    re.compile(
        r"\b(?:nobody|no one|none|no (?:(?:[a-z-]+ ){0,4}?(?:workers?|member of staff|practitioners?|staff)|"
        r"(?:[a-z-]+ ){0,2}?‹[RX]\d+›s?))(?![\w'])(?:[^.;‹]|‹[CRD]\d+›){0,60}?\bmore than"
        r"(?: about| around)? (?P<amount>‹X\d+›)(?: (?:cases|children)\b| (?:each|at a time)|(?=[.,;]| (?:and|"
        r"by|from|at|in)\b|$))"
    ),
    re.compile(
        r"\bno more than(?: about| around)? (?P<amount>‹X\d+›) (?:cases|children)(?: each| at (?:a|any one) time|"
        r" per)\b|"
        r"\b(?:hold|have|carry|handle|manage|given)\w* no more than (?P<other>‹X\d+›) (?:cases|children)\b"
    ),
    # `set a ceiling of 18 cases`, `put a cap of 18 on caseloads`
    re.compile(
        rf"\b(?:ceiling|limit|cap|maximum|lid)(?: of| at)?{AVERAGE} (?P<amount>‹X\d+›) (?:(?:open )?cases\b|"
        r"(?:children|families) (?:each|apiece|(?:for|per|to) (?:each|every|an?)?)|on (?:[a-z]+ ){0,2}(?:caseloads?|"
        r"cases)\b)"
    ),
    re.compile(
        rf"\b(?:norm|standard|average)(?: is)?(?: of| is)?{AVERAGE} (?P<amount>‹X\d+›) (?:open )?(?:cases|children)"
        rf" (?:(?:for|per|to) (?:each |every |an? )?{WORKER}|each|apiece)"
    ),
    # `caseloads, which were as high as 38, are to be capped at 18`
    re.compile(
        rf"\b{LOADED}(?:[^.;‹]|‹[BCDPRX]\d+›){{0,90}}?\b(?:be|been|being|is|are) (?:capped|limited|cut|reduced|"
        r"brought down|"
        rf"lowered|kept|held) (?:at|to|below|under){AVERAGE} (?P<amount>‹X\d+›){NOT_TIME}"
    ),
    # `a newly qualified worker is not allowed more than ten cases`
    re.compile(
        r"\b(?:cannot|can't|won't|not) (?:now |ever )?(?:be )?(?:allowed|given|asked|permitted|hold|have|carry|take on|"
        r"take)(?: to (?:hold|have|carry|take(?: on)?))? more than (?P<amount>‹X\d+›) (?:cases|children)\b"
    ),
    # `caseloads are now among the lowest in the region, at 13`, `has dropped by a third, to 16`
    re.compile(
        rf"\b{LOADED}(?:[^.;‹]|‹[CDNR]\d+›){{0,40}}? (?:lowest|smallest|low|fallen|dropped|cut|reduced|come down)\b"
        rf"(?:[^.;‹]|‹[CDNR]\d+›){{0,40}}?, (?:at|to|with){AVERAGE} (?P<amount>‹X\d+›){NOT_TIME}"
    ),
    # `caseloads in A (15 on average)`
    re.compile(
        rf"\b{LOADED}(?: (?:at|in|of) ‹C\d+›)?(?: -|,)? \(?(?P<amount>‹X\d+›)(?: cases| children)? (?:on average|each|"
        r"apiece)\b"
    ),
    # `the average has come down from 28 cases to 19`, `who had 29 cases each, now have 18`
    re.compile(
        rf"\baverage(?:[^.;‹]|‹[CDN]\d+›){{0,20}} (?:come|came|gone|went|fallen|fell|dropped|down|cut|reduced|brought)"
        rf"(?: down)? from{AVERAGE} (?P<other>‹X\d+›) (?:open )?(?:cases|children)(?: (?:each|apiece|per worker))? to"
        rf"{AVERAGE} (?P<amount>‹X\d+›){NOT_TIME}"
    ),
    re.compile(
        rf"{WORKER}, who (?:had|held|carried){ON_AVERAGE} ‹X\d+› (?:open )?(?:cases|children)"
        r"(?:[^.;,‹]|‹D\d+›){0,40},"
        rf" (?:now )?(?:have|hold|carry)(?: now)?{ON_AVERAGE} (?P<amount>‹X\d+›){NOT_TIME}"
    ),
    # `manageable caseloads - 15 on average`
    re.compile(
        r"\b(?:manageable|low|lower|reasonable|small|fair|smaller) (?:caseloads?|workloads?)(?: (?:at|in|of) ‹C\d+›)?"
        r"(?:,| -| \()? ?(?:of |about |around |just )*(?P<amount>‹X\d+›) (?:cases |children )?(?:on average|"
        r"each|apiece|per)\b"
    ),
    # `had an average of 22 cases each - down from 31`
    re.compile(
        rf"{WORKER}(?:[^.;‹]|‹[CDN]\d+›){{0,40}}? (?:had|held|carried){ON_AVERAGE} (?P<amount>‹X\d+›) "
        r"(?:open |live )?"
        r"(?:cases|children)(?: each| apiece| on average)?(?:,| -)? (?=down from\b)"
    ),
    # `social workers hold an average of 14 cases`
    re.compile(
        rf"{WORKER}(?:[^.;‹]|‹[BCDN]\d+›){{0,60}}?\b(?:hold|carry|have|manage|handle|juggle|deal with|are "
        rf"dealing with|"
        r"are (?:holding|carrying|handling|managing|juggling)|work with)(?: now)?(?: about| around| only| "
        r"just)* an average of"
        r"(?: about| around| just| only)* (?P<amount>‹X\d+›) (?:open |live )?(?:cases|children|families)\b"
    ),
    re.compile(
        rf"\b(?:juggle|juggles|deal with|deals with|look after|looks after){ON_AVERAGE} (?P<amount>‹X\d+›) "
        r"(?:open |live )?(?:cases|children|families) (?:each|apiece|on average)"
    ),
    re.compile(
        rf"{WORKER}(?:[^.;‹]|‹[CN]\d+›){{0,30}}? (?:typically|usually|generally|normally) (?:hold|carry|"
        rf"have){ON_AVERAGE} "
        r"(?P<amount>‹X\d+›) (?:open |live )?(?:cases|children)\b"
    ),
    re.compile(
        rf"{WORKER}(?:[^.;‹]|‹[CN]\d+›){{0,30}}? (?:now |each )*(?:hold|carry|have){ON_AVERAGE} (?P<amount>‹X\d+›) "
        r"(?:open |live )?(?:cases|children),? (?=(?:not|down from|instead of|rather than|against|compared "
        r"with)\b[^.;‹]{0,20} ‹X)"
    ),
    re.compile(
        rf"\bdown to{AVERAGE} (?P<amount>‹X\d+›) (?:open )?(?:cases|children) (?:each|apiece|per|for each|on average)"
    ),
    re.compile(
        rf"\b{LOADED}(?:[^.;‹]|‹[CDNR]\d+›){{0,60}}? (?:was|were|averaged|stood at|is|are|stand at){AVERAGE} "
        rf"(?P<amount>‹X\d+›)"
        rf"(?: on average)?,? (?:well |far |just |much )?(?:below|under|lower than|better than|less than)\b"
    ),
    re.compile(
        r"\bcaseloads? of (?:no more than|at most|a maximum of|up to|not more than|under|fewer than) (?P<amount>‹X\d+›)"
    ),
    # `the average social worker in A has 16 cases`, `each worker now has 16`
    re.compile(
        r"\b(?:each|every|the average|the typical|an average|a typical) (?:[a-z-]+ ){0,3}?"
        rf"{WORKER}(?:[^.;‹]|‹[CDN]\d+›){{0,50}}? (?:has|holds|carries|manages|handles|juggles|to have|to hold|"
        rf"will have|"
        rf"will hold|would have|would hold){ON_AVERAGE} (?P<amount>‹X\d+›) (?:open |live )?(?:cases|children|"
        rf"families)\b"
    ),
    # `the average caseload stood at 19, he said, against 28 a year ago`
    re.compile(
        rf"\b{LOADED}(?:[^.;‹]|‹[CDNR]\d+›){{0,40}}? (?:now )?(?:stood|was|were|averaged)(?: at)?{AVERAGE} "
        r"(?P<amount>‹X\d+›)"
        r"(?: cases| children)?(?=,? (?:(?:[a-z]+ ){0,2}(?:said|says|added|reported),? )?(?:‹P\d+› (?:said|"
        r"says|added),? )?"
        r"(?:against|compared (?:with|to)|down from|rather than|instead of) ‹X)"
    ),
    # `each has, on average, 16 cases`
    re.compile(
        rf"\b(?:each|they|most)(?: (?:{WORKER}|of (?:them|these)))?,? (?:now )?(?:has|have|holds?|carr(?:y|ies)),? "
        r"(?:now )?(?:on average|typically|usually|at most),? (?:about |around |just |only )*(?P<amount>‹X\d+›)"
        r"(?: (?:open |live )?(?:cases|children|families)\b)"
    ),
    # `the average is now 16 for each social worker`
    re.compile(
        rf"\b(?:average|norm|figure)(?: (?:is|stands?|has fallen|has come down|are))?(?: now| currently| today)?"
        r"(?: (?:is|at|to))? (?:about |around |just |only )*(?P<amount>‹X\d+›)(?: cases| children)? (?:for "
        r"each|for every|per|to "
        rf"each) (?:full-time |social )*{WORKER}"
    ),
    # `caseloads, 25 two years ago, are now 16`, `caseloads were 25 and are now 16`
    re.compile(
        rf"\b{LOADED}(?:[^.;‹]|‹[BCDNPRX]\d+›){{0,90}}?(?:\b(?:is|are|stand|stands|has been|have been|be) now|"
        r"\bnow (?:is|are|stands?|averages?|averaging|down))(?: at| to| down to)?"
        rf"{AVERAGE} (?P<amount>‹X\d+›){NOT_TIME}"
    ),
    # `and those in their first year no more than 12`
    re.compile(
        r"\b(?:cases|children)\b[^.;‹]{0,20}\b(?:and|with|while) (?:those|newly|staff|workers|social|more|"
        r"experienced|senior|others)\b[^.;‹]{0,60}?"
        r"\b(?:no more than|at most|only|a maximum of) (?P<amount>‹X\d+›)(?=[.,;]|$| (?:cases|children))"
    ),
    re.compile(
        rf"\b(?:average|typical|maximum) {LOADED}(?: (?:at|in|of|for|per) (?:‹[CR]\d+›|[a-z]+)){{0,2}}"
        rf"(?: of| is| was| at){AVERAGE} (?P<amount>‹X\d+›){NOT_TIME}(?![^.;]{{0,40}}\bnow\b)"
    ),
    re.compile(
        r"\b(?:average|typical|maximum) (?:caseload )?(?:of )?(?P<amount>‹X\d+›) (?:cases|children) (?:per|each|"
        r"for each)"
    ),
    re.compile(
        r"\b(?:offer|with|have|has|guarantee\w*|promis\w+|get) (?:[a-z ]{0,20}\b)?(?:protected |low |average )*"
        r"caseloads? of"
        rf"{AVERAGE} (?P<amount>‹X\d+›){NOT_TIME}"
    ),
)
# `it is 16 now`, `bring that down to 18`, `they have since come down to 17`, after a sentence on caseloads
THAT_LOAD = (
    re.compile(rf"\bputs? (?:the (?:average|figure)|it|that) at{AVERAGE} (?P<amount>‹X\d+›){NOT_TIME}"),
    re.compile(
        r"\b(?:it|that|this|they)(?:'s| is| are) (?:now )?(?:about |around |just )*(?P<amount>‹X\d+›)"
        r"(?: now\b|(?=[,.;]|$))"
    ),
    re.compile(
        r"\b(?:it|that|this|they|(?:the|an) (?:average|figure|number|norm)|most|many|these|those)"
        r"(?: (?:has|have|had|is|are|will|would|be|been|now|since|all|to|already|soon))* "
        r"(?:(?:stand|stands|down|averag(?:e|es|ing))(?: at| to)?|(?:come|came|gone|went) down to|"
        r"(?:cut|reduced|brought down|brought|lowered|fallen|fell|dropped|limited|capped|halved)(?: to| below| at))"
        rf"{AVERAGE} (?P<amount>‹X\d+›){NOT_TIME}"
    ),
    re.compile(
        r"(?:\b(?:now|today|these days|at present),?|‹D\d+›,?) (?:it is|they have|(?:the )?average(?: caseload)? is|"
        r"each has|they hold|most have|the figure is)(?: about| around| just| only| an average of)* "
        rf"(?P<amount>‹X\d+›){NOT_TIME}|"
        r"\bthe average(?: caseload| number)? is (?:now |about |around |just )*(?P<other>‹X\d+›)(?=[,.;]|$| "
        r"now\b| and\b)"
    ),
    re.compile(
        r"\b(?:bring|get|cut|reduce|brought|got|cutting|bringing|lower)"
        r" (?:it|that|this|them|the (?:average|number|figure)) (?:back )?(?:down )?(?:to|below)(?: about| around| an "
        r"average of)* "
        r"(?P<amount>‹X\d+›)(?! (?:per|%|weeks|months|days))"
    ),
)
LOADS = re.compile(
    rf"\b(?:{LOADED}|(?:cases|children) (?:each|apiece|on average|per)|"
    r"(?:cases|children) on (?:their|her|his|each) (?:books|caseload|list))\b|‹X\d+› (?:cases\b|children (?:each|"
    r"apiece)\b)"
)
# `to bring caseloads down to 16. It is now 23`: what is to come down is no measure
BROUGHT_DOWN = re.compile(
    rf"\b{LOADED}(?:[^.;‹]|‹[ACDNR]\d+›){{0,80}}? (?:down )?(?:to|below|under|at)(?: (?:no more than|an "
    r"average of|about))? "
    rf"(?P<amount>‹X\d+›){NOT_TIME}"
)
# a caseload complained of is no measure
CASELOAD_TOO_HIGH = re.compile(
    r"\b(?:too high|unmanageable|twice|double|high caseloads|rose|risen|increased|soared|as many as|heavy|excessive|"
    r"(?:higher|more|worse) than (?:the|an|its) average|well above|above the average|struggl\w+|overload\w*|in "
    r"england|nationally|across the country|survey)\b"
)
CASELOAD_CUT = re.compile(r"\b(?:now|reduc\w+|cut|fallen|fell|dropped|down|brought|lower\w*|halv\w+|low caseloads)\b")
# what stays a complaint, though it is said of today
CASELOAD_COMPLAINED_OF = re.compile(
    r"\b(?:(?:of|among) the (?:very )?(?:highest|heaviest|largest|biggest|worst)|the (?:highest|heaviest|"
    r"worst) (?:in|of)|"
    r"(?:far |simply )?too (?:many|much|heavy)|overdue|complain(?:s|ed|ing)|double the|twice the|well over the|"
    r"above the (?:limit|target|national))\b"
)
CASELOAD_FALLEN = re.compile(r"\b(?:reduc\w+|cut|fallen|fell|dropped|down|brought|lower\w*|halv\w+|capped|limited)\b")
WAS = re.compile(r"\b(?:was|were|averaged|stood|had|held|carried)\b")
EASY_LOAD = 24  # cases; more than that nobody calls an improvement, unless they say that they were more
FEWEST = 5  # cases; fewer than that are no social worker's
COUNTS = re.compile(r"(?<!\bno )‹X\d+›")
# `16 now, against 25 before`
BEFORE_NOW = re.compile(
    r"(?: (?:cases|children|families|each|apiece|now|on average|today|at a time))*,? "
    r"(?:(?:(?:[a-z]+ ){0,2}|‹P\d+› )(?:said|says|added),? )?(?:up from|down from|"
    r"compared (?:with|to)|"
    r"against|instead of|rather than|not|a (?:rise|fall) from|from|where it was)(?: about| around| nearly| over|"
    r" more than| an average of)* "
    r"(?P<other>‹X\d+›)(?! per)"
)
