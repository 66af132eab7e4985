"""Staffing: the words that tell how many staff a council takes on."""

import re

# --- small words ---------------------------------------------------------------------------------------------------
ABOUT = (
    r"(?: (?:about|around|some|over|nearly|almost|approximately|at least|up to|more than|upwards of|as many as|"
    r"a total of|all|the|"
    r"its|an|a|another|further|extra|additional|just|only|of|for|as|well))*"
)
MORE = r"(?:more|new|extra|additional|further|fresh)"
BEEN = r"(?:has|have|had|was|were|is|are|been|be|being|will|would|now|all|also|already|since|recently|to)"
# what stands between a number and the noun that it counts
NO_LINK = (
    r"(?!(?:of|in|to|and|or|the|who|which|that|for|with|on|at|from|by|per|than|as|was|were|is|are|has|have|had|will|"
    r"would|children(?!')|pupils|years?|months?|weeks?|days?|hours|per cent|councils|authorities)\b)"
)
KIND_OF = rf"(?:{NO_LINK}(?:[a-z'-]+|‹[AFNR]\d+›) ){{0,5}}?"
STAFF = (
    r"(?:social workers?|staff|workers?|posts?|vacanc(?:y|ies)|managers?|practitioners?|employees|recruits?|officers|"
    r"advisers|professionals|carers|team members|roles|graduates|nurses|health visitors|caseworkers|apprentices|"
    r"consultants|psychologists|positions|jobs|ones|specialists|therapists|mentors|coaches|lawyers|"
    r"solicitors|trainees|(?:practice|team|service|area|locality|project|clinical|operational) leads|supervisors|"
    r"co-?ordinators|clinicians|counsellors|navigators|assistants|personal "
    r"advisers|adopters|(?:foster|adoptive) families|‹R\d+›s)\b"
)
STAFF_OF = rf"{KIND_OF}{STAFF}"
HAVE = r"(?:has|have|had|was|were|is|are|been|be|being|will)"
# between a verb and its number: no clause of its own, and nobody whom the staff are taken from or led by
_GAP = (
    r"(?:(?!\b(?:who|which|whose|where|lead|manag|overse|leaving|lost|lose|instead|(?<!more )than|left|replac)\w*|"
    r", with\b)[^‹.;])"
)
RECRUITS = (
    r"(?:recruit(?:s|ed|ing|ment of)?|(?:appointment|hiring|employment|creation) of|hir(?:e|es|ed|ing)|"
    r"employ(?:ed|ing)?|tak(?:e|en|es|ing) on|took on|"
    r"appoint(?:s|ed|ing)?|fill(?:s|ed|ing)?(?! in)|add(?:s|ed|ing)?|creat(?:e|es|ed|ing)|"
    r"(?:brought|bring|brings|bringing)(?: in)?(?! down)|attract(?:s|ed|ing)?|secur(?:e|es|ed|ing)|resulted in|"
    r"fund(?:s|ed|ing)?|pay(?:s|ing)? for|paid for|draft(?:ed|ing) in|sign(?:ed|ing) up|deploy(?:ed|ing)|"
    r"gain(?:ed|ing)|put in place|won|welcom(?:ed|ing)|find(?= [^.;]{0,20}‹X\d+› (?:new|more|extra|additional) )|"
    r"found(?= [^.;]{0,20}‹X\d+› (?:new|more|extra|additional) )|poach(?:es|ed|ing)|enlist(?:s|ed|ing)|"
    r"(?:look|search|hunt|advertis)(?:es|ed|ing) for|advertis(?:es|ed|ing)|seek(?:s|ing)?|sought|lur(?:es|ed|ing)|"
    r"tempt(?:s|ed|ing)|snapp(?:ed|ing) up|call(?:s|ed|ing) (?:in|up)|engag(?:es|ed|ing)|borrow(?:s|ed|ing)|"
    r"land(?:ed|ing)|(?:bolster|strengthen|reinforc|boost|augment|swell|enlarg|expand|beef)(?:ed|ing|en|s)?(?: up)? "
    r"(?:by|with)|"
    r"on the (?:look-?out|hunt|prowl) for|in the market for|scout(?:s|ed|ing) for|headhunt(?:s|ed|ing)|entic(?:es|"
    r"ed|ing)|"
    r"tak(?:e|en|es|ing) on board|took on board|bring(?:s|ing)? on board|brought on board|enrol(?:s|led|ling)|"
    r"install(?:s|ed|ing)|"
    r"contract(?:s|ed|ing)|recruitment of|campaign for|drive for)"
)
_TAKEN_ON = (
    r"(?:recruited|hired|appointed|taken on|filled(?! in| by (?:agency|temporary|interim|locum|short-term))|"
    r"employed(?! (?:not |instead )+by\b| by (?:an?|the) (?:[a-z-]+ ){0,3}(?:company|trust|firm|agency|charity))|"
    r"brought (?:in|over|on board)|created|added|drafted in|made permanent|advertised|lined up|signed up|snapped up|"
    r"lured|"
    r"tempted|poached|attracted|enticed|headhunted|welcomed|secured|enlisted|enrolled|deployed|engaged|installed|"
    r"found jobs)\b"
)
_LATER = r"(?=[.,;]|$| (?:before|by|since|over|in|this|next|on|more|from|within|during|last|after)\b| ‹D)"

# --- staff ---------------------------------------------------------------------------------------------------------
RECRUITMENT = (
    re.compile(
        rf"\b{RECRUITS}\b(?: ‹C\d+›)?{_GAP}{{0,50}}?(?:‹D\d+› )?(?P<amount>‹X\d+›)(?: (?:out )?of (?:its|the|their|"
        rf"our)(?: ‹X\d+›)?| out of ‹X\d+›)? "
        rf"{STAFF_OF}"
    ),
    re.compile(
        rf"(?<!of the )(?P<amount>‹X\d+›) {STAFF_OF}(?![^‹.;]{{0,20}}\bcontinue)"
        rf"(?:(?!\b(?:left|leav|lost|quit|who|which)\w*)[^‹.;]|‹[ANRX]\d+›){{0,50}}?"
        rf"\b(?!has (?!(?:[a-z]+ )?been\b)){HAVE}(?: (?!not\b|never\b|left\b)[a-z]+){{0,2}}? {_TAKEN_ON}"
    ),
    # `the number of reviewing officers has been doubled to 12`, `staff numbers are up by 30`
    re.compile(
        rf"\b(?:number|size) of {STAFF_OF}[^‹.;]{{0,30}}\b(?:doubled|trebled|tripled|increased|raised|risen|rose|"
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
        rf"\b(?:given|have|has) (?P<amount>‹X\d+›) (?:extra|additional|more|new) {STAFF_OF}(?= starting|[.,]|$)"
    ),
    re.compile(
        rf"\b{RECRUITS}\b[^‹.;]{{0,30}}‹X\d+› [^‹.;]{{0,60}}(?:,? along with|,? as well as|,? plus|,? and) "
        rf"(?P<amount>‹X\d+›) {STAFF_OF}"
    ),
    re.compile(rf"‹M\d+› (?:on|into|in|for|towards){ABOUT} (?P<amount>‹X\d+›) {STAFF_OF}"),
    re.compile(rf"\bwith{ABOUT} (?P<amount>‹X\d+›) {STAFF_OF} (?:hired|recruited|appointed|taken on)\b"),
    # `£2m would be found and 12 more social workers recruited`
    re.compile(rf"\band{ABOUT} (?P<amount>‹X\d+›) {STAFF_OF} (?:hired|recruited|appointed|taken on)\b"),
    re.compile(rf"\b(?:now has|now have|now employs?) (?P<amount>‹X\d+›) (?:more|extra|additional) {STAFF_OF}"),
    re.compile(
        rf"\bthere (?:have been|are now|were|will be){ABOUT} (?P<amount>‹X\d+›) (?:new|more|extra|additional) "
        rf"{STAFF_OF}"
    ),
    re.compile(
        rf"\b(?:(?:engag|hir|recruit|appoint)\w+|set(?:ting)? up|creat\w+) an? (?:[a-z-]+ ){{0,3}}?team of{ABOUT} "
        rf"(?P<amount>‹X\d+›) {STAFF_OF}"
    ),
    # `we have a dedicated team for foster carers, with nine workers`
    re.compile(
        rf"\b(?:have|has|set up|created|formed) an? (?:[a-z-]+ ){{0,3}}?team\b[^‹.;]{{0,50}}?\b(?:with|of){ABOUT} "
        rf"(?P<amount>‹X\d+›) {STAFF_OF}"
    ),
    # `42 social workers coming from abroad`
    re.compile(
        rf"\b(?:have|has|with|got|and){ABOUT} (?P<amount>‹X\d+›) {STAFF_OF} (?:coming|arriving|joining us|starting|"
        rf"about to start|due to start|on the(?:ir)? way)\b"
    ),
    re.compile(
        rf"(?P<amount>‹X\d+›) (?:agency|temporary|locum|"
        rf"interim) {STAFF_OF} {HAVE}[^‹.;]{{0,12}} replaced by"
    ),
    # a part of the number before, and a clause that leaves the noun out
    re.compile(
        rf"\b{RECRUITS}\b[^.;]{{0,80}}?\b(?:including|as well as|and)(?: another| a further| about| some)? "
        rf"(?P<amount>‹X\d+›) {STAFF_OF}"
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
# `12 social workers, six managers and two administrators`: who is taken on is told of all of them
_COUNTED = rf"‹X\d+› {KIND_OF}(?:{STAFF}|administrators|reviewing officers|‹[RN]\d+›s?)"
STAFF_LIST = re.compile(rf"{_COUNTED}(?:(?:, | and |, and |, plus | plus |, as well as | as well as ){_COUNTED})+")
LISTED_STAFF = re.compile(rf"(?P<amount>‹X\d+›) {KIND_OF}")
