"""Figures: the words that tell what a council does with a number: staff, cases, caseloads, money, anything else."""

import re

# --- small words ---------------------------------------------------------------------------------------------------
_ABOUT = (
    r"(?: (?:about|around|some|over|nearly|almost|approximately|at least|up to|more than|as many as|a total of|all|the|"
    r"its|an|a|another|further|extra|additional|just|only|of|for|as|well))*"
)
_KIND_OF = (
    r"(?:(?:new|more|extra|additional|further|newly|qualified|permanent|experienced|frontline|front-line|full-time|"
    r"agency|"
    r"senior|another|specialist|children's|child|family|social|qualifying|trainee|overseas|temporary|interim|dedicated|"
    r"independent|external|vacant|social-work|advanced|key|care|case|residential|early|help|first|tier|support|worker|"
    r"protection|reviewing|"
    r"young|people|international|work|student|graduate|community|practice|team|lead|‹A\d+›|‹R\d+›) )*"
)
_STAFF = (
    r"(?:social workers?|staff|workers?|posts?|vacanc(?:y|ies)|managers?|practitioners?|employees|recruits?|officers|"
    r"advisers|professionals|carers|team members|roles|graduates|nurses|health visitors|caseworkers|apprentices|"
    r"consultants|psychologists|positions|jobs|ones|families|‹R\d+›s)\b"
)
_CASES = r"(?:cases?|files?|records?|assessments?|referrals?|plans?)\b"
_WHICH_CASES = (
    r"(?:(?:open|individual|live|closed|historic|social|care|work|child|children's|protection|current|past|old|"
    r"active|in|"
    r"need|case|recent|complex|‹A\d+›|of|its|the) )*"
)
_HAVE = r"(?:has|have|had|was|were|is|are|been|be|being|will)"

# --- staff ---------------------------------------------------------------------------------------------------------
_RECRUITS = (
    r"(?:recruit(?:s|ed|ing|ment of)?|hir(?:e|es|ed|ing)|employ(?:s|ed|ing)?|tak(?:e|en|es|ing) on|took on|"
    r"appoint(?:s|ed|ing)?|fill(?:s|ed|ing)?(?! in)|add(?:s|ed|ing)?|creat(?:e|es|ed|ing)|(?:brought|bring|brings|"
    r"bringing)(?: in)?|"
    r"attract(?:s|ed|ing)?|secur(?:e|es|ed|ing)|resulted in|fund(?:s|ed|ing)?|pay(?:ing|s)? for|paid for|draft(?:ed|"
    r"ing) in|"
    r"sign(?:ed|ing) up|deploy(?:ed|ing)|gain(?:ed|ing)|put in place|won|welcom(?:ed|ing)|found|"
    r"recruitment of|campaign for|drive for)"
)
RECRUITMENT = (
    re.compile(
        rf"\b{_RECRUITS}\b(?: ‹C\d+›)?[^‹.;]{{0,50}}?(?:‹D\d+› )?(?P<amount>‹X\d+›)(?: of (?:its|"
        rf"the) ‹X\d+›)? {_KIND_OF}{_STAFF}"
    ),
    re.compile(
        rf"(?<!of the )(?P<amount>‹X\d+›) {_KIND_OF}{_STAFF}(?![^‹.;]{{0,20}}\bcontinue)[^‹.;]{{0,50}}?"
        rf"\b{_HAVE}(?: [a-z]+)? (?:recruited|hired|appointed|"
        rf"taken on|"
        r"filled(?! in| by (?:agency|temporary|interim|locum|short-term))|"
        r"employed|brought in|created|added|started|joined)\b|"
        rf"(?<!of the )(?P<other>‹X\d+›) {_KIND_OF}{_STAFF}[^‹.;]{{0,20}}? (?:(?:have|had) joined|joined|"
        rf"will join|started|"
        rf"will start)\b"
    ),
    re.compile(
        r"\b(?:social workers?|staff|workers|vacancies|posts|foster carers)\b[^‹.;]{0,25}\b(?:rise|increase|up|"
        r"grown?|grew|"
        r"rose|increased|boosted?)\b[^‹.;]{0,12}by (?P<amount>‹X\d+›)(?! per)"
    ),
    re.compile(
        rf"\b(?:given|have|has) (?P<amount>‹X\d+›) (?:extra|additional|more|new) {_KIND_OF}{_STAFF}(?= starting|[.,]|$)"
    ),
    re.compile(
        rf"\b{_RECRUITS}\b[^‹.;]{{0,30}}‹X\d+› [^‹.;]{{0,60}}(?:,? along with|,? as well as|,? plus|,? and) "
        rf"(?P<amount>‹X\d+›) {_KIND_OF}{_STAFF}"
    ),
    re.compile(rf"‹M\d+› (?:on|into|in|for) (?P<amount>‹X\d+›) {_KIND_OF}{_STAFF}"),
    re.compile(rf"\bwith (?P<amount>‹X\d+›) {_KIND_OF}{_STAFF} (?:hired|recruited|appointed|taken on)\b"),
    re.compile(rf"\b(?:now has|now have|now employs?) (?P<amount>‹X\d+›) (?:more|extra|additional) {_KIND_OF}{_STAFF}"),
    re.compile(
        rf"\bthere (?:have been|are now|were|will be){_ABOUT} (?P<amount>‹X\d+›) (?:new|more|extra|"
        rf"additional) {_KIND_OF}{_STAFF}"
    ),
    re.compile(rf"\b(?:engag|hir|recruit|appoint)\w+ a team of{_ABOUT} (?P<amount>‹X\d+›) {_KIND_OF}{_STAFF}"),
    # a part of the number before, and a clause that leaves the noun out
    re.compile(
        rf"\b{_RECRUITS}\b[^.;]{{0,80}}?\b(?:including|as well as|and)(?: another| a further| about|"
        rf" some)? (?P<amount>‹X\d+›)"
        rf" {_KIND_OF}{_STAFF}"
    ),
    re.compile(
        rf"\b{_STAFF}[^.;]{{0,60}}?\b(?:and|while|but) (?:the )?‹C\d+› (?:has |have )?(?:recruited|hired|appointed|"
        rf"taken on)"
        r"(?: another| a further)? (?P<amount>‹X\d+›)(?=[.,;]|$| since| over| in)"
    ),
)
# --- cases ---------------------------------------------------------------------------------------------------------
_AUDITS = (
    r"(?:(?:re-?)?audit(?:s|ed|ing)?|review(?:s|ed|ing)?|re-?examin\w*|check(?:s|ed|ing)?|trawl\w*|scrutinis\w+|"
    r"dip[- ]sampl\w*|look(?:s|ed|ing)? again at|re-?open\w*|sampl(?:ed|es|ing)|revisit\w*|go(?:ne|ing)? through)"
)
AUDIT = (
    re.compile(
        rf"\b{_AUDITS}(?: (?:of|through|case|files|open|a|sample|in|"
        rf"on|(?:every|each) ‹X\d+›|all))*{_ABOUT} (?P<amount>‹X\d+›) {_WHICH_CASES}{_CASES}"
    ),
    re.compile(
        rf"(?P<amount>‹X\d+›) {_WHICH_CASES}{_CASES}[^‹.;]{{0,30}}?\b{_HAVE}(?: been| being|"
        rf" all)* (?:re-?)?(?:audited|reviewed|"
        r"examined|checked|re-?examined|scrutinised|looked at again)\b"
    ),
    re.compile(
        rf"\bauditors? (?:will |are to |have )?(?:look(?:ed)?|been) (?:at|through){_ABOUT} (?P<amount>‹X\d+›) {_CASES}"
    ),
)
_NOT_TIME = r"(?! (?:years?|months?|weeks?|days?|hours|social workers|councils|per cent))"
_AVERAGE = (
    r"(?: (?:an|a|the|average|maximum|of|about|around|just|under|below|fewer|no|more|less|than|at|only|now|each))*"
)
CASELOAD = (
    re.compile(
        r"\b(?:caseloads?|case loads?|number of cases|work ?loads?|loads?(?= has))\b[^.;]{0,80}?\bfrom"
        rf"{_AVERAGE}(?: over| more than| up to| as many as| nearly| some)? ‹X\d+›(?:[^‹.;]|"
        rf"‹D\d+›){{0,40}}?\bto{_AVERAGE} (?:‹X\d+› of )?(?P<amount>‹X\d+›)"
        rf"{_NOT_TIME}(?! of ‹)"
    ),
    re.compile(
        r"\b(?:reduc\w+|cut|cuts|cutting|brought|bring\w*|lower\w*|limit\w*|cap(?:s|ped|ping)?|keep\w*|"
        r"kept)\b[^.;]{0,50}?"
        r"\b(?:caseloads?|case loads?)\b(?:[^.;‹]|‹D\d+›){0,40}?\b(?:to|at|below|under)"
        rf"{_AVERAGE} (?P<amount>‹X\d+›){_NOT_TIME}"
    ),
    re.compile(
        r"\b(?:caseloads?|case loads?|number of cases)\b(?:[^.;‹]|‹[BCDPR]\d+›){0,60}?\b(?:now|fallen|fell|fall|"
        r"dropped|"
        r"drop|reduced|down|cut|"
        r"capped|limited|come down|came down|is|are|(?<!from an )averag\w+|stands?)\b"
        rf"(?: (?:stands?|at|to|averag\w+|below|is|are|been))*{_AVERAGE} (?P<amount>‹X\d+›){_NOT_TIME}"
    ),
    re.compile(
        r"\bnow (?:have|has|hold|holds|carry|carries|manage|handle|averag\w+)"
        rf"{_AVERAGE} (?P<amount>‹X\d+›) (?:cases|children)\b"
    ),
    re.compile(
        r"\b(?:have|hold|holding|carry|carrying|manag\w+|handl\w+|responsible for)(?: about| around| an average of| on"
        r" average| just)* (?P<amount>‹X\d+›) (?:cases|children)(?: each| per (?:social )?worker| on average)"
    ),
    re.compile(
        r"\b(?:have|has|had|hold\w*|carr\w+)(?: on average| an average of| about)* (?P<amount>‹X\d+›) (?:cases|"
        r"children)"
        r"(?: each)? (?:now|today)\b"
    ),
    re.compile(
        r"\b(?:nobody|no one|no (?:social )?worker|none)\b[^.;]{0,60}?\bmore than (?:about |"
        r"around )?(?P<amount>‹X\d+›) (?:cases|"
        r"children)\b"
    ),
    re.compile(
        rf"\b(?:average|typical|maximum) caseloads?(?: of| is| was|"
        rf" at){_AVERAGE} (?P<amount>‹X\d+›){_NOT_TIME}"
    ),
    re.compile(
        r"\b(?:average|typical|maximum) (?:caseload )?(?:of )?(?P<amount>‹X\d+›) (?:cases|children) (?:per|each|"
        r"for each)"
    ),
)
# a caseload complained of is no measure
CASELOAD_TOO_HIGH = re.compile(
    r"\b(?:too high|unmanageable|twice|double|high caseloads|rose|risen|increased|"
    r"soared|as many as|heavy|excessive|struggl\w+|overload\w*|in england|nationally|across the country|survey)\b"
)
# --- money ---------------------------------------------------------------------------------------------------------
CASELOAD_CUT = re.compile(r"\b(?:now|reduc\w+|cut|fallen|fell|dropped|down|brought|lower\w*)\b")
SPENDS = re.compile(
    r"\b(?:invest\w*|inject\w*|plough\w*|pump\w*|pour\w*|commit\w*|allocat\w*|set(?:ting|s)? aside|pledg\w*|earmark\w*|"
    r"approv\w*|extra|additional|put(?:ting|s)?|spen(?:d|ds|t|ding)|found|find|agreed|boost\w*|increas\w*|package|"
    r"upp(?:ed|ing)|ring-?fenc\w*|fund\w*|top(?:ped|ping)? up|provid\w*|add(?:s|ed|ing)?|releas\w*|mak(?:e|"
    r"ing) available|"
    r"made available|devot\w*|doubl(?:ed|es|ing)|further|another)\b"
)
SPENT_AFTER = re.compile(
    r"[^.;]{0,60}?\b(?:invest\w*|added to|package|boost|fund\w*|extra|scheme|being spent|injection|set aside|"
    r"approved|agreed)\b"
)
NOT_SPENT = re.compile(
    r"\b(?:cut(?:s|ting|backs?)?|sav(?:e|es|ed|ing|ings)|oversp(?:en|il)\w*|shortfall|deficit|black hole|gap|"
    r"debt|los(?:t|"
    r"s|es|"
    r"ing)|reduc\w+ (?:by|its|of|in)|slash\w*|fine[ds]?|damages|compensation|salary|salaries|earn\w*|paid (?:him|her)|"
    r"severance|pay-?off|underspen\w*|spending review|bill|overspending|clawed|short of|costs? (?:of|rose|have risen|"
    r"has risen|it)|rising costs?|pressure\w*|lawsuit|settle\w*|a (?:day|week|month)|per (?:day|week|head|child|hour)|"
    r"an hour|house|homes|road|stadium|schools? building|new school|agency (?:bill|spend)|on agency|national\w*|"
    r"across england|"
    r"countrywide|councils|f[ae]ll(?:en|s|ing)? (?:from|by|to)|dropped (?:from|by|to)|down (?:from|by|to)|advert\w*|"
    r"more than (?:was |it )?(?:planned|budgeted|expected|forecast|intended)|over budget|over-budget|"
    r"garden|street|leisure|parks?|adult (?:social )?care|welcome payment|bonus)\b"
)
FOR_CHILDREN = re.compile(
    r"\b(?:children|child|social work\w*|social care|front[ -]?line|front door|services?|safeguarding|famil(?:y|ies)|"
    r"caseload\w*|improvement|recruit\w*|staff\w*|department|early help|protection|care|young|youth|foster\w*|adoption|"
    r"posts|teams?|hubs?|training|support|back into the budget)\b|‹A\d+›|‹R\d+›"
)
NATIONAL = re.compile(
    r"\b(?:government|ministers?|nationally|national|england|treasury|councils|authorities|whitehall|chancellor)\b"
)
# --- other figures ---------------------------------------------------------------------------------------------------
_DOES = (
    r"(?:appoint(?:s|ed|ing)?|commission(?:s|ed|ing)?|set(?:ting)? up|establish(?:es|ed|ing)?|open(?:s|ed|ing)?|"
    r"launch(?:es|ed|ing)?|creat(?:es|ed|ing)|introduc(?:es|ed|ing)|train(?:s|ed|ing)?|build(?:s|ing)?|built|"
    r"carr(?:ied|ies|y|ying) out|complet(?:es|ed|ing)|held|order(?:s|ed|ing)?|buy(?:s|ing)?|bought|convert(?:s|ed|"
    r"ing)?|"
    r"form(?:s|ed|ing)|pay(?:s|ing)? for|covers?|covering|(?:as well as|and)(?= ‹X\d+› independent))"
)
_NOUN = (
    r"(?P<noun>(?:(?!of\b|in\b|to\b|and\b|the\b)[a-z'-]+ ){0,3}?(?:audits|assessors|hubs|teams|centres|panels|reviews|"
    r"courses|managers|staff|social workers|foster carers|beds|apprenticeships|apprentices|boards|consultants|experts|"
    r"advisers|posts|units|houses|workshops|officers|workers|coaches|specialists|clinics|placements|champions|flats))\b"
)
OTHER = (
    re.compile(rf"\b{_DOES}\b(?:[^‹.;]{{0,70}} and)?{_ABOUT} (?P<amount>‹X\d+›) {_NOUN}"),
    re.compile(
        rf"(?P<amount>‹X\d+›) {_NOUN}(?:, which [^.;]{{0,60}},)? (?:has|have|had|were|"
        rf"was) (?:also )?(?:been )?(?:ordered|"
        r"commissioned|set up|opened|created|launched|established|completed|carried out|held|trained|introduced)\b"
    ),
)
PEOPLE = re.compile(r"(?:social workers|staff|posts|managers|workers|practitioners|officers|foster carers|carers)$")
TRAINED = re.compile(r"(?:train|offer|provid)")
SUPPORTED = (
    re.compile(
        r"(?P<amount>‹X\d+›) (?:rise|increase|reduction|fall|cut|drop|decrease) in (?:the )?(?:number of |numbers of )?"
        r"(?P<noun>[a-z' -]{3,45}?) (?:(?:that )?it supports|supported)\b"
    ),
    re.compile(
        r"\b(?:supports|supporting|supported|helps|helped|helping) (?P<amount>‹X\d+›) (?:more|fewer) "
        r"(?P<noun>(?:young people|children|families|parents|care leavers))\b"
    ),
)
# --- doubts ----------------------------------------------------------------------------------------------------------
DOUBT = re.compile(
    r"\b(?:if|could|may|might|would|should|whether|need\w*|call\w* for|demand\w*|urg\w+|want\w*|ask\w* for|bid for|"
    r"request\w*|consider\w*|not|n't|never|fail\w*|reject\w*|refus\w*|cannot|unless|lack|short(?:age)? of|propos\w*|"
    r"warn\w*|fear\w*|lost|loss|losing|leav\w*|left|quit|resign\w*|vacant|struggl\w*|union|unable|hoped?|hoping|"
    r"against|asked to|"
    r"den(?:y|ied|ies)|instead of|sack\w*|inspectors (?:looked|examined|reviewed|sampled|checked))\b"
)
# what a council says its money or plan would do is a pledge
PLEDGED = re.compile(
    r"\b(?:said|says|promised|pledged|announced|confirmed|vowed|told)\b[^;]{0,60}?(?<!\w)(?:(?:it|they|which|that|money|"
    r"cash|council|authority|‹C\d+›|"
    r"funding|plan|investment|package|scheme) )+would\b|\bso that (?:we|it|they) can\b"
)
