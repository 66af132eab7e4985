"""Staffing: the words that tell how many staff a council takes on, how many cases it checks and each worker holds."""

import re

# --- small words ---------------------------------------------------------------------------------------------------
ABOUT = (
    r"(?: (?:about|around|some|over|nearly|almost|approximately|at least|up to|more than|upwards of|as many as|"
    r"a total of|all|the|"
    r"its|an|a|another|further|extra|additional|just|only|of|for|as|well))*"
)
# what stands between a number and the noun that it counts
_NO_LINK = (
    r"(?!(?:of|in|to|and|or|the|who|which|that|for|with|on|at|from|by|per|than|as|was|were|is|are|has|have|had|will|"
    r"would|children(?!')|pupils|years?|months?|weeks?|days?|hours|per cent|councils|authorities)\b)"
)
_KIND_OF = rf"(?:{_NO_LINK}(?:[a-z'-]+|‹[AFNR]\d+›) ){{0,5}}?"
STAFF = (
    r"(?:social workers?|staff|workers?|posts?|vacanc(?:y|ies)|managers?|practitioners?|employees|recruits?|officers|"
    r"advisers|professionals|carers|team members|roles|graduates|nurses|health visitors|caseworkers|apprentices|"
    r"consultants|psychologists|positions|jobs|ones|specialists|therapists|mentors|coaches|lawyers|"
    r"solicitors|trainees|supervisors|personal advisers|adopters|(?:foster|adoptive) families|‹R\d+›s)\b"
)
_STAFF_OF = rf"{_KIND_OF}{STAFF}"
_HAVE = r"(?:has|have|had|was|were|is|are|been|be|being|will)"
# between a verb and its number: no clause of its own, and nobody whom the staff are taken from or led by
_GAP = (
    r"(?:(?!\b(?:who|which|whose|where|lead|manag|overse|leaving|lost|lose|instead|than|left|replac)\w*|"
    r", with\b)[^‹.;])"
)
_RECRUITS = (
    r"(?:recruit(?:s|ed|ing|ment of)?|hir(?:e|es|ed|ing)|employ(?:s|ed|ing)?|tak(?:e|en|es|ing) on|took on|"
    r"appoint(?:s|ed|ing)?|fill(?:s|ed|ing)?(?! in)|add(?:s|ed|ing)?|creat(?:e|es|ed|ing)|"
    r"(?:brought|bring|brings|bringing)(?: in)?(?! down)|attract(?:s|ed|ing)?|secur(?:e|es|ed|ing)|resulted in|"
    r"fund(?:s|ed|ing)?|pay(?:s|ing)? for|paid for|draft(?:ed|ing) in|sign(?:ed|ing) up|deploy(?:ed|ing)|"
    r"gain(?:ed|ing)|put in place|won|welcom(?:ed|ing)|found|recruitment of|campaign for|drive for)"
)
_TAKEN_ON = (
    r"(?:recruited|hired|appointed|taken on|filled(?! in| by (?:agency|temporary|interim|locum|short-term))|employed|"
    r"brought in|created|added|drafted in|made permanent)\b"
)
_LATER = r"(?=[.,;]|$| (?:before|by|since|over|in|this|next|on|more|from|within|during|last|after)\b| ‹D)"

# --- staff ---------------------------------------------------------------------------------------------------------
RECRUITMENT = (
    re.compile(
        rf"\b{_RECRUITS}\b(?: ‹C\d+›)?{_GAP}{{0,50}}?(?:‹D\d+› )?(?P<amount>‹X\d+›)(?: of (?:its|the) ‹X\d+›)? "
        rf"{_STAFF_OF}"
    ),
    re.compile(
        rf"(?<!of the )(?P<amount>‹X\d+›) {_STAFF_OF}(?![^‹.;]{{0,20}}\bcontinue)"
        rf"(?:(?!\b(?:left|leav|lost|quit|who|which)\w*)[^‹.;]|‹[ANRX]\d+›){{0,50}}?\b{_HAVE}"
        rf"(?: (?!not\b|never\b|left\b)[a-z]+){{0,2}}? {_TAKEN_ON}"
    ),
    re.compile(
        rf"(?<!of the )(?P<amount>‹X\d+›) {_STAFF_OF}(?:[^‹.;]|‹[CN]\d+›){{0,50}}? (?:(?:have|had|has)(?: all| now| "
        rf"already| since)? (?:joined|started)|joined|started|(?:will|are to|are due to|are about to) (?:join|"
        rf"start))\b"
    ),
    # `the number of reviewing officers has been doubled to 12`, `staff numbers are up by 30`
    re.compile(
        rf"\b(?:number|size) of {_STAFF_OF}[^‹.;]{{0,30}}\b(?:doubled|trebled|tripled|increased|raised|risen|rose|"
        rf"grown|grew|gone up|went up|up)\b(?: from{ABOUT} ‹X\d+›)? to{ABOUT} (?P<amount>‹X\d+›)"
    ),
    re.compile(
        r"\b(?:number|size) of ‹[NR]\d+›s?[^‹.;]{0,30}\b(?:doubled|trebled|tripled|increased|raised)\b"
        rf"(?: from{ABOUT} ‹X\d+›)? to{ABOUT} (?P<amount>‹X\d+›)"
    ),
    re.compile(
        r"\b(?:social workers?|staff|workers|vacancies|posts|foster carers)\b[^‹.;]{0,25}\b(?:rise|increase|up|"
        r"grown?|"
        r"grew|rose|increased|boosted?)\b[^‹.;]{0,12}by (?P<amount>‹X\d+›)(?! per)"
    ),
    re.compile(
        rf"\b(?:given|have|has) (?P<amount>‹X\d+›) (?:extra|additional|more|new) {_STAFF_OF}(?= starting|[.,]|$)"
    ),
    re.compile(
        rf"\b{_RECRUITS}\b[^‹.;]{{0,30}}‹X\d+› [^‹.;]{{0,60}}(?:,? along with|,? as well as|,? plus|,? and) "
        rf"(?P<amount>‹X\d+›) {_STAFF_OF}"
    ),
    re.compile(rf"‹M\d+› (?:on|into|in|for|towards){ABOUT} (?P<amount>‹X\d+›) {_STAFF_OF}"),
    re.compile(rf"\bwith{ABOUT} (?P<amount>‹X\d+›) {_STAFF_OF} (?:hired|recruited|appointed|taken on)\b"),
    # `£2m would be found and 12 more social workers recruited`
    re.compile(rf"\band{ABOUT} (?P<amount>‹X\d+›) {_STAFF_OF} (?:hired|recruited|appointed|taken on)\b"),
    re.compile(rf"\b(?:now has|now have|now employs?) (?P<amount>‹X\d+›) (?:more|extra|additional) {_STAFF_OF}"),
    re.compile(
        rf"\bthere (?:have been|are now|were|will be){ABOUT} (?P<amount>‹X\d+›) (?:new|more|extra|additional) "
        rf"{_STAFF_OF}"
    ),
    re.compile(
        rf"\b(?:(?:engag|hir|recruit|appoint)\w+|set(?:ting)? up|creat\w+) an? (?:[a-z-]+ ){{0,3}}?team of{ABOUT} "
        rf"(?P<amount>‹X\d+›) {_STAFF_OF}"
    ),
    # `we have a dedicated team for foster carers, with nine workers`
    re.compile(
        rf"\b(?:have|has|set up|created|formed) an? (?:[a-z-]+ ){{0,3}}?team\b[^‹.;]{{0,50}}?\b(?:with|of){ABOUT} "
        rf"(?P<amount>‹X\d+›) {_STAFF_OF}"
    ),
    # `42 social workers coming from abroad`
    re.compile(
        rf"\b(?:have|has|with|got|and){ABOUT} (?P<amount>‹X\d+›) {_STAFF_OF} (?:coming|arriving|joining us|starting|"
        rf"about to start|due to start|on the(?:ir)? way)\b"
    ),
    re.compile(
        rf"(?P<amount>‹X\d+›) (?:agency|temporary|locum|"
        rf"interim) {_STAFF_OF} {_HAVE}[^‹.;]{{0,12}} replaced by"
    ),
    # a part of the number before, and a clause that leaves the noun out
    re.compile(
        rf"\b{_RECRUITS}\b[^.;]{{0,80}}?\b(?:including|as well as|and)(?: another| a further| about| some)? "
        rf"(?P<amount>‹X\d+›) {_STAFF_OF}"
    ),
    re.compile(
        rf"\b{STAFF}[^.;]{{0,60}}?\b(?:and|while|but) (?:the )?‹C\d+› (?:has |have )?(?:recruited|hired|appointed|"
        rf"taken on)(?: another| a further)? (?P<amount>‹X\d+›)(?=[.,;]|$| since| over| in)"
    ),
    re.compile(
        rf"\b{STAFF}[^.;]{{0,60}}?\band\b[^‹.;]{{0,40}}\b(?:recruit|hire|appoint|employ|take on|taken on|taking on|"
        rf"recruiting|hiring|appointing|recruited|hired|appointed|bring in|brought in)"
        rf"(?: (?:another|a further|about|around|up to|at least|some|an extra))* (?P<amount>‹X\d+›){_LATER}"
    ),
    re.compile(
        r"\bthe (?P<amount>‹X\d+›)(?: more)?(?: who(?:m)?| that)? we(?: have|'ve) (?:recruited|hired|taken on)\b"
    ),
)
# --- cases ---------------------------------------------------------------------------------------------------------
_CASES = r"(?:cases?|files?|records?|assessments?|referrals?|plans?)\b"
_WHICH_CASES = (
    r"(?:(?:open|individual|live|closed|historic|social|care|work|child|children's|protection|current|past|old|"
    r"active|"
    r"in|need|case|recent|complex|‹A\d+›|of|its|the) )*"
)
_AUDITS = (
    r"(?:(?:re-?)?audit(?:s|ed|ing)?|review(?:s|ed|ing)?|re-?examin\w*|check(?:s|ed|ing)?|trawl\w*|scrutinis\w+|"
    r"dip[- ]sampl\w*|look(?:s|ed|ing)? (?:again at|back at)|re-?open\w*|sampl(?:ed|es|ing)|revisit\w*|"
    r"go(?:ne|ing)? (?:back )?through)"
)
_CHECKED = (
    r"(?:re-?)?(?:audited|reviewed|examined|checked|re-?examined|scrutinised|looked at again|revisited|reopened|"
    r"re-opened|gone through)\b"
)
_FILES_OF = r"(?:case files|cases|files|records|case notes|plans|circumstances) of"
AUDIT = (
    re.compile(
        rf"\b{_AUDITS}(?: (?:of|through|case|files|open|a|sample|in|on|(?:every|each) ‹X\d+›|all))*{ABOUT} "
        rf"(?P<amount>‹X\d+›) {_WHICH_CASES}{_CASES}"
    ),
    re.compile(
        rf"\b{_AUDITS}(?: (?:of|through|all|the|open|how))* {_FILES_OF}{ABOUT} (?P<amount>‹X\d+›)(?! (?:councils|"
        rf"years))"
    ),
    re.compile(
        rf"\b{_FILES_OF}{ABOUT} (?P<amount>‹X\d+›) (?:[^‹.;]|‹[ADR]\d+›){{0,60}}?\b{_HAVE}(?: been| being| now|"
        rf" also| "
        rf"all)* {_CHECKED}"
    ),
    re.compile(
        rf"(?P<amount>‹X\d+›) {_WHICH_CASES}{_CASES}[^‹.;]{{0,30}}?\b{_HAVE}(?: been| being| now| also|"
        rf" all)* {_CHECKED}"
    ),
    re.compile(
        rf"\bauditors?\b(?:[^.;‹]|‹D\d+›){{0,60}}? (?:look(?:ed)?|been|go|gone) (?:at|"
        rf"through){ABOUT} (?P<amount>‹X\d+›) {_CASES}"
    ),
)
# --- caseloads -----------------------------------------------------------------------------------------------------
_NOT_TIME = r"(?! (?:years?|months?|weeks?|days?|hours|social workers|councils|per cent))"
_AVERAGE = (
    r"(?: (?:an|a|the|average|maximum|of|about|around|just|under|below|fewer|no|more|less|than|at|only|now|each))*"
)
_LOADS = r"(?:caseloads?|case loads?|number of cases|work ?loads?)\b"
_ON_AVERAGE = (
    r"(?: (?:about|around|an average of|on average|just|only|roughly|now|some|no more than|up to|fewer than))*"
)
CASELOAD = (
    re.compile(
        rf"\b(?:{_LOADS}|loads?(?= has))[^.;]{{0,80}}?\bfrom"
        rf"{_AVERAGE}(?: over| more than| up to| as many as| nearly| some)? ‹X\d+›(?:[^‹.;]|‹D\d+›){{0,40}}?\bto"
        rf"{_AVERAGE} (?:‹X\d+› of )?(?P<amount>‹X\d+›){_NOT_TIME}(?! of ‹)"
    ),
    re.compile(
        r"\b(?:reduc\w+|cut|cuts|cutting|brought|bring\w*|lower\w*|limit\w*|cap(?:s|ped|ping)?|keep\w*|kept|halv\w+|"
        rf"slash\w*|get(?:ting)?|drive|driven)\b[^.;]{{0,50}}?\b{_LOADS}(?:[^.;‹]|‹[CDR]\d+›){{0,90}}?"
        rf"\b(?:to|at|below|under){_AVERAGE} (?P<amount>‹X\d+›){_NOT_TIME}"
    ),
    re.compile(
        rf"\b{_LOADS}(?:[^.;‹]|‹[BCDPR]\d+›){{0,60}}?\b(?:now|fallen|fell|fall|dropped|drop|reduced|down|cut|capped|"
        r"limited|come down|came down|is|are|(?<!from an )averag\w+|stands?|halved)\b"
        rf"(?: (?:stands?|at|to|averag\w+|below|is|are|been|down))*{_AVERAGE} (?P<amount>‹X\d+›){_NOT_TIME}"
    ),
    re.compile(
        r"\bnow (?:have|has|hold|holds|carry|carries|manage|handle|averag\w+)"
        rf"{_AVERAGE} (?P<amount>‹X\d+›) (?:cases|children)\b"
    ),
    re.compile(
        rf"\b(?:have|hold|holds|holding|carry|carries|carrying|manag\w+|handl\w+|responsible for|with){_ON_AVERAGE} "
        r"(?P<amount>‹X\d+›) (?:cases|children)(?: each| apiece| per (?:social )?worker| on average)"
    ),
    re.compile(
        rf"\b(?:have|has|had|hold\w*|carr\w+){_ON_AVERAGE} (?P<amount>‹X\d+›) (?:cases|children)(?: each)? (?:now|"
        rf"today)\b"
    ),
    re.compile(
        r"\b(?:nobody|no one|none|no (?:(?:[a-z-]+ ){0,4}?(?:workers?|member of staff|practitioners?|staff)|"
        r"(?:[a-z-]+ ){0,2}?‹[RX]\d+›s?))(?![\w'])(?:[^.;‹]|‹[CRD]\d+›){0,60}?\bmore than"
        r"(?: about| around)? (?P<amount>‹X\d+›)(?: (?:cases|children)\b| (?:each|at a time)|(?=[.,;]| and\b|$))"
    ),
    re.compile(
        r"\bno more than(?: about| around)? (?P<amount>‹X\d+›) (?:cases|children)(?: each| at (?:a|any one) time|"
        r" per)\b|"
        r"\b(?:hold|have|carry|handle|manage|given)\w* no more than (?P<other>‹X\d+›) (?:cases|children)\b"
    ),
    # `and those in their first year no more than 12`
    re.compile(
        r"\b(?:cases|children)\b[^.;‹]{0,20}\b(?:and|with|while) (?:those|newly|staff|workers|social|more|"
        r"experienced|senior|others)\b[^.;‹]{0,60}?"
        r"\b(?:no more than|at most|only|a maximum of) (?P<amount>‹X\d+›)(?=[.,;]|$| (?:cases|children))"
    ),
    re.compile(
        rf"\b(?:average|typical|maximum) {_LOADS}(?: (?:at|in|of|for|per) (?:‹[CR]\d+›|[a-z]+)){{0,2}}"
        rf"(?: of| is| was| at){_AVERAGE} (?P<amount>‹X\d+›){_NOT_TIME}"
    ),
    re.compile(
        r"\b(?:average|typical|maximum) (?:caseload )?(?:of )?(?P<amount>‹X\d+›) (?:cases|children) (?:per|each|"
        r"for each)"
    ),
    re.compile(
        r"\b(?:offer|with|have|has|guarantee\w*|promis\w+|get) (?:[a-z ]{0,20}\b)?(?:protected |low |average )*"
        r"caseloads? of"
        rf"{_AVERAGE} (?P<amount>‹X\d+›){_NOT_TIME}"
    ),
)
# `it is 16 now`, `bring that down to 18`, where the sentence before speaks of caseloads
THAT_LOAD = re.compile(
    r"\b(?:(?:it|that|this|they) (?:is|are|stands? at|has come down to|is down to|are down to)(?: now| about| around|"
    r" just)* (?P<amount>‹X\d+›)(?: now\b|(?=[,.;]|$))|(?:bring|get|cut|reduce|brought|got|cutting|bringing)"
    r" (?:it|that|this|them) (?:down )?(?:to|below)(?: about| around| an average of)* (?P<other>‹X\d+›)"
    r"(?! (?:per|%|weeks|months|days)))"
)
LOADS = re.compile(rf"\b(?:{_LOADS}|cases (?:each|on average)|‹X\d+› cases)")
# a caseload complained of is no measure
CASELOAD_TOO_HIGH = re.compile(
    r"\b(?:too high|unmanageable|twice|double|high caseloads|rose|risen|increased|soared|as many as|heavy|excessive|"
    r"struggl\w+|overload\w*|in england|nationally|across the country|survey)\b"
)
CASELOAD_CUT = re.compile(r"\b(?:now|reduc\w+|cut|fallen|fell|dropped|down|brought|lower\w*|halv\w+|low caseloads)\b")
EASY_LOAD = 24  # cases; more than that nobody calls an improvement, unless they say that they were more
