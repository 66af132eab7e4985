"""Hiring: further ways to tell how many staff a council takes on, by where they come from and where they are."""

import re

from caregraph.extraction.figures import N
from caregraph.extraction.staffing import ABOUT, BEEN, MORE, RECRUITS, STAFF, STAFF_OF

_HAVE = (
    r"(?:(?:has|have|had|'ve)(?: (?:got|gained|now|also|already|since|at last))*|will (?:soon |then |now )?have|"
    r"'ll have|would have)"
)
_WHEN = (
    r"(?=[.,;]|$| ‹[CDN]| (?:at|with|in|on|this|next|last|since|their|as|there|here|for|before|after|over|within|by|"
    r"during|"
    r"earlier|yesterday|today|and|work|training|from|later|soon|shortly|to|under|us)\b)"
)
_JOINED = (
    r"(?=[.,;]|$| (?:us|them|it|up|in|this|last|next|since|from|as|our|its|their|and|by|the (?:[a-z'-]+ "
    r"){0,3}?(?:team|teams|council|"
    r"authority|service|services|department|workforce|staff|county|city|borough|front line|payroll|academy)|on)\b|"
    r" ‹[CD])"
)
_DRIVE = (
    r"\b(?:drive|campaign|scheme|programme|academy|push|effort|efforts|appeal|advert|adverts|advertisements?|"
    r"recruitment|fair|"
    r"recruiting|trip|trips|exercise|initiative)\b"
)
_TEAM = (
    rf"(?:(?:number|numbers|size|ranks|complement) of (?:its |their |our |the )?(?:{STAFF_OF}|‹[NR]\d+›s?)|"
    r"(?:[a-z-]+ ){0,2}(?:social worker|staff|staffing|workforce|carer|adopter) numbers|"
    r"(?:[a-z'-]+ ){0,3}(?:workforce|staff|staffing|team|service|headcount)"
    rf"(?: of {STAFF_OF})?|(?:its|their|our) {STAFF_OF})"
)
_ROSE = (
    r"(?:(?<=will )grow|(?<=to )grow|growing|doubled|trebled|tripled|increased|"
    r"raised|risen|rose|grown|grew|gone up|went up|up|expanded|boosted|swelled|"
    r"swollen)"
)
_RAISES = (
    r"(?:doubl|trebl|tripl|increas|rais|expand|boost|grow|enlarg|swell|strengthen|bolster|beef|add)(?:e|es|ed|s|ing)?"
)

JOINS = (
    re.compile(
        rf"(?<!of the )(?<!\bby ){N} (?!(?:[a-z-]+ ){{0,3}}(?:vacanc|posts|jobs|positions)){STAFF_OF}(?:(?!\b(?:when|"
        r"who|whom|which|while|after|before|because|that|as|until)\b)[^‹.;]|"
        rf"‹[CN]\d+›){{0,50}}? (?:(?:have|had|has)(?: all| now| already| since)? |"
        rf"(?:will|would|(?:is|are|were)(?: due| set| about)? to) (?:all |also |soon )?)?"
        rf"(?:join(?:ed)?(?!\w){_JOINED}|(?:start(?:ed)?|begun|began|begin|arrived?)(?!\w){_WHEN})"
    ),
    # `12 new social workers are in post`
    re.compile(
        rf"{N} {MORE} {STAFF_OF} (?:{BEEN} ){{1,4}}(?:in (?:post|place)|at work|working|at their desks|on board|"
        rf"on the "
        r"(?:front line|books|payroll)|on the way|on their way|heading|bound for|lined up|signed up|coming|arriving|"
        r"starting|given jobs|given "
        r"contracts|found|"
        r"funded|paid for|needed and will)\b"
    ),
    re.compile(
        rf"{N} {STAFF_OF}[^‹.;]{{0,40}}? (?:{BEEN} ){{1,4}}(?:given jobs|given contracts|offered (?:jobs|posts|"
        rf"contracts))\b"
    ),
    re.compile(
        rf"{N} {STAFF_OF}[^‹.;]{{0,30}} (?:have|had) (?:already |now |also )?(?:accepted|taken up|taken) (?:offers|"
        rf"jobs|posts|permanent)\b"
    ),
    re.compile(
        rf"\b(?:job )?(?:offers?|contracts) (?:(?:have been|were|had been) )?(?:made )?to{ABOUT} {N} {STAFF_OF}"
    ),
    # `we have 12 social workers in post who were not here last year`
    re.compile(
        rf"\b{_HAVE}{ABOUT} {N} {STAFF_OF}(?: (?:in post|at their desks|on the books|here|working for us))*,? "
        rf"(?:who|that) "
        rf"(?:were(?:n't| not)|had(?:n't| not)|did(?:n't| not)|are new|we did(?:n't| not))"
    ),
    re.compile(
        rf"\b{_HAVE}{ABOUT} {N} {MORE} (?:full-time |permanent |qualified )*{STAFF_OF}(?=[.,;]|$| ‹D| (?:starting|"
        rf"in post|"
        rf"in place|at their desks|on the|at work|working|coming|arriving|joining|and|by|this|next|since|from|in|to|"
        rf"than (?:we|it|"
        rf"they|a year|‹D|before|at|in|when|last|‹X\d+› (?:years?|months?))|who)\b)(?! (?:in|and) (?:short|need))"
    ),
    re.compile(rf"\b{_HAVE}{ABOUT} {N} {MORE} {STAFF_OF} than ‹D\d+›"),
    re.compile(rf"\bthere (?:are|will be|would be|is){ABOUT} {N} {MORE} {STAFF_OF}"),
    # `a drive in Ireland has produced 12 social workers`
    re.compile(
        rf"{_DRIVE}(?:[^.;‹]|‹[BCDNF]\d+›){{0,80}}? (?:produced|netted|yielded|brought(?: in)?|led to|resulted in|"
        rf"attracted|"
        rf"secured|found|delivered|landed|generated|won|gained|recruited|gave us|given us|paid off with|ended with)"
        rf"(?: ‹C\d+›| us| it)?{ABOUT} {N} {STAFF_OF}"
    ),
    re.compile(rf"\bjoined by{ABOUT} {N} (?:{MORE} )?{STAFF_OF}"),
    re.compile(rf"\b(?:will|would|to) (?:see|mean|get|gain|give ‹C\d+›|give it){ABOUT} {N} {MORE} {STAFF_OF}"),
    re.compile(rf"\b(?:team|service|department|unit)\b[^.;‹]{{0,30}} (?:will|would|is to) gain{ABOUT} {N} {STAFF_OF}"),
    # `the 40 extra social workers we promised`
    re.compile(
        rf"{N} {MORE} {STAFF_OF} (?:that |which )?(?:we|it|‹C\d+›)(?: have| has| had|'ve)? "
        r"(?:promised|pledged|announced)\b"
    ),
    # `aims to have 40 permanent staff in place`, `11 people have accepted jobs`
    re.compile(rf"\bto have{ABOUT} {N} (?:permanent |full-time |qualified )*{STAFF_OF} in (?:post|place)\b"),
    re.compile(
        rf"{N} (?:people|candidates|applicants) (?:have|had) (?:already |now |since |also )*(?:accepted|taken "
        r"up|taken) "
        rf"(?:offers|jobs|posts)\b"
    ),
    # `although only 11 had been recruited`
    re.compile(
        rf"\b(?:but|although|though)(?: so far| to date)? (?:only |just ){N} (?:had|have|were|was|has)(?: so "
        rf"far)?(?: been)? (?:recruited|hired|appointed|taken on|found)\b"
    ),
    # `£4m and a new court team of 12`
    re.compile(
        r"\b(?:promis\w+|pledg\w+|set(?:ting)? up|creat\w+|found\w*|form\w*|fund\w*|announc\w+)\b(?:[^.;‹]|"
        rf"‹[AM]\d+›){{0,80}}? an? "
        rf"(?:[a-z-]+ ){{0,4}}team of{ABOUT} {N}(?=[.,;]|$| (?:to|who|which|that|in|under|led|from|based)\b)"
    ),
    # `is one of 27 social workers hired by A`
    re.compile(
        rf"{N} (?:(?:[a-z]+|‹N\d+›) and )?{STAFF_OF} (?:that (?:have|had) been |who (?:have|had|were) (?:been "
        r")?)?(?:newly |recently )?"
        rf"(?:hired|recruited|taken on|appointed|brought (?:in|over)|employed) by (?:the )?(?P<who>‹C\d+›)"
    ),
    # `is putting £900,000 into a team of 30 workers`
    re.compile(
        rf"‹M\d+› (?:on|into|in|for|towards|to (?:set up|create|form)) an? (?:[a-z-]+ ){{0,3}}team of{ABOUT} "
        rf"{N} {STAFF_OF}"
    ),
    # `an academy, through which 34 social workers have passed`
    re.compile(
        r"\b(?:academy|scheme|programme|course|school|drive)\b(?:[^.;‹]|‹[ACDN]\d+›){0,60} (?:through|from|on) which"
        rf"{ABOUT} {N} {STAFF_OF}(?: (?:have|has|had|now|already))* (?:passed|come|graduated|qualified|been "
        r"(?:trained|"
        r"recruited))\b"
    ),
    # `14 students will start on a social work course`, `will host eight trainees`
    re.compile(
        rf"{N} (?:[a-z-]+ ){{0,2}}?(?:students|trainees|apprentices|graduates) (?:(?:will|are to|have|are due "
        r"to|would|all|"
        r"now) )*(?:start(?:ed)?|join(?:ed)?|begin|begun|began|train)\b(?=[^.;]{0,80}(?:‹F\d+›|\bsocial work|"
        r"\b(?:our|its|"
        r"the) teams?\b))"
    ),
    re.compile(
        r"\b(?:will|to|would|has|have|is|are) (?:host(?:ed|ing)?|tak(?:e|en|ing)(?: on)?|welcom(?:e|ed|ing))"
        rf"{ABOUT} {N} (?:(?:new|first|graduate|final-year) )*?(?:social work (?:students|trainees)|trainees|"
        r"apprentices)\b"
    ),
    # `has offered jobs to 22 social workers`, `20 social workers are being sought`
    re.compile(
        rf"\b(?:offered|offering|given|giving|promised|found) (?:permanent )?(?:jobs|posts|contracts|work|places) "
        rf"to{ABOUT} {N} {STAFF_OF}"
    ),
    re.compile(
        rf"{N} (?:{MORE} )?{STAFF_OF} (?:are|were|is)(?: also| now| still)? (?:being |to be )?(?:sought|looked for|"
        r"advertised for)\b"
    ),
    # `expects another six from Ireland`
    re.compile(
        rf"\b{RECRUITS}\b[^.;]{{0,60}}?\b{STAFF}[^.;]{{0,60}}?\b(?:and|but) (?:it |also |now )*(?:expects?|"
        r"hopes for|has "
        rf"lined up|is (?:expecting|waiting for|bringing in)){ABOUT} {N}(?: more| others)?(?=[.,;]|$| ‹D| "
        r"(?:from|in|by|"
        r"this|next|later|on|before|over|more|soon)\b)"
    ),
    # `the goal is to have 35 social workers`
    re.compile(
        rf"\b(?:goal|target|aim|ambition|plan|intention) (?:is|was) (?:to have|for|to reach|to get to|to employ)"
        rf"{ABOUT} {N} {STAFF_OF}"
    ),
    # `put 12 more social workers on the front line`
    re.compile(
        rf"\b(?:put|puts|putting|plac(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|sen(?:t|d|ds|ding)|add(?:s|ed|ing)?)(?: in)?"
        rf"{ABOUT} {N} {MORE} {STAFF_OF}"
    ),
)
GROWS = (
    re.compile(
        rf"\b{_TEAM}(?:[^‹.;]|‹[ACDN]\d+›){{0,40}}? {_ROSE}\b(?:[^‹.;]|‹[DN]\d+›){{0,20}}? from{ABOUT} (?P<from>‹X\d+›)"
        rf"(?: {STAFF_OF})?(?:[^‹.;]|‹D\d+›){{0,25}}? to{ABOUT} {N}(?! per)"
    ),
    re.compile(
        rf"\b{_RAISES} (?:up )?(?:the |its |their |our )*{_TEAM}(?:[^‹.;]|‹[ACDN]\d+›){{0,40}}? from{ABOUT} "
        rf"(?P<from>‹X\d+›)"
        rf"(?: {STAFF_OF})?(?:[^‹.;]|‹D\d+›){{0,25}}? to{ABOUT} {N}(?! per)"
    ),
    re.compile(
        rf"\b(?:(?:has|have|'ve|had) gone|went|grew|grown|rose|risen|moved|up) from{ABOUT} (?P<from>‹X\d+›) {STAFF_OF}"
        rf"(?:[^‹.;]|‹D\d+›){{0,25}}? to{ABOUT} {N}(?! per)"
    ),
    re.compile(
        rf"\b{_TEAM}(?:[^‹.;]|‹[ACDN]\d+›){{0,40}}? {_ROSE}\b[^‹.;]{{0,12}} by{ABOUT} {N}(?! per|\w)(?= {STAFF_OF}|"
        rf"[.,;]|$| since| over| in| to)"
    ),
    re.compile(
        rf"\b{_RAISES} (?:up )?(?:the |its |their |our )*{_TEAM}(?:[^‹.;]|‹[ACDN]\d+›){{0,40}}? by{ABOUT} {N}(?! per)"
        rf"(?= {STAFF_OF}|[.,;]|$| since| over| in| to)"
    ),
    re.compile(
        rf"\b(?:doubl|trebl|tripl)(?:e|es|ed|ing) (?:its |the |their |our )*(?:number of )?{STAFF_OF},? to{ABOUT} {N}"
    ),
    re.compile(
        rf"\b(?:doubl|trebl|tripl)(?:e|es|ed|ing) (?:its |the |their |our )*number of (?:its )?(?:{STAFF_OF}|"
        rf"‹R\d+›s?),? to{ABOUT} {N}"
    ),
)
PERMANENT = (
    re.compile(
        rf"\b(?:offer(?:s|ed|ing)?|giv(?:e|es|ing|en)|gave|award(?:s|ed|ing)?|ma(?:de|ke|kes|king)){ABOUT} {N} "
        rf"(?:of (?:its|the|"
        r"their|our) )?(?:[a-z]+ )?"
        rf"(?:agency|temporary|locum|interim) (?:[a-z]+ ){{0,2}}?(?:staff|workers|managers) (?:a )?permanent\b"
    ),
    re.compile(
        rf"\b(?:turn|convert|mov|transfer|chang|switch|persuad|convinc|talk)(?:e|es|ed|s|ing)? {N} (?:of (?:its|"
        rf"the|their|our) )?"
        rf"(?:[a-z]+ )?(?:agency|temporary|locum|interim) (?:[a-z]+ ){{0,2}}?(?:staff|workers|posts|managers|jobs|"
        rf"contracts)"
        rf"[^.;‹]{{0,25}} permanent"
    ),
    re.compile(
        rf"{N} (?:of (?:its|the|their|our) )?(?:[a-z]+ )?(?:agency|temporary|locum|interim) (?:[a-z]+ "
        rf"){{0,2}}?(?:staff|workers|"
        rf"managers)[^‹.;]{{0,20}} (?:become|became|gone|taken|took|moved (?:in)?to|switched to|accepted|"
        rf"converted to|signed|offered)"
        rf" (?:up )?permanent"
    ),
)
FOSTERING = (
    re.compile(
        rf"\b(?:approv(?:ed|es|ing)|recruit(?:ed|s|ing)?|gained|found|find|attracted|register(?:ed|ing)){ABOUT} {N} "
        rf"(?:new |more |extra |additional )*(?P<noun>(?:foster |fostering |adoptive |adopter )*(?:households|"
        rf"families))\b"
    ),
    re.compile(
        rf"{N} (?:new |more |extra )?(?P<noun>(?:foster |fostering |adoptive )*(?:households|families)) "
        rf"(?:have been|were|had been|are "
        rf"being|will be) (?:approved|recruited)\b"
    ),
    re.compile(
        rf"\bapprov(?:ed|es|ing){ABOUT} {N} (?:new |more |extra )*(?:foster carers|adopters|adoptive parents)\b"
    ),
)
# `took on 14 social workers in September and eight more in January`
AND_MORE = re.compile(
    rf"\b{RECRUITS}\b[^.;]{{0,60}}?\b{STAFF}[^.;]{{0,60}}?\b(?:another|a further|an extra|an additional){ABOUT} "
    rf"(?P<other>‹X\d+›)"
    rf"(?=[.,;]|$| ‹D| (?:from|in|by|this|next|later|last|on|to|will|are|were|have|due|starting)\b)|"
    rf"\b{RECRUITS}\b[^.;]{{0,60}}?\b{STAFF}[^.;]{{0,40}}?(?:,| and| with|, and)(?: another| a further)? "
    rf"{N}(?: more| others| further)"
    rf"(?=[.,;]|$| ‹D| (?:in|by|this|next|later|last|on|to|will|are|were|have|from|due|starting|before|since|"
    rf"expected)\b)"
)
# `A has taken on 40 social workers and B 25`
GAPPED = re.compile(
    rf"\b{RECRUITS}\b[^.;]{{0,60}}?\b{STAFF}[^.;‹]{{0,30}}?(?:,| and|, and|, while| while) (?P<who>‹C\d+›),? "
    r"(?:just |only |"
    rf"another )?{N}(?=[.,;]|$| (?:in|since|by|more)\b)|"
    rf"\b{STAFF} (?:have|had) been (?:recruited|hired|taken on|appointed)[^.;‹]{{0,30}}(?:,|;|, and|; and| "
    r"and) in (?P<there>‹C\d+›),? "
    rf"(?P<other>‹X\d+›)(?=[.,;]|$)"
)
# `we have put in another five`, `three more are starting in May`, where the sentence before counts staff
OF_THEM = (
    re.compile(
        rf"(?:\bof (?:which|these|those|them),? {N}|{N.replace('amount', 'other')} of (?:them|these|those))"
        r"(?: (?:have|has|had|are|were|now|since|already|all|been|so far))* (?:filled|recruited|appointed|taken|"
        r"(?:somebody|someone|people|permanent [a-z]+) in (?:them|post)|in post)\b"
    ),
    re.compile(
        rf"\bof (?:the |its |our )?‹X\d+› (?:[a-z]+ )?(?:vacanc|posts|jobs)(?:[^.;‹]|‹[CD]\d+›){{0,30}}, {N} "
        r"(?:have|had|are|were)"
        rf"(?: now| since| already| been)* filled\b"
    ),
    re.compile(rf"\b(?:filled|fill|filling|replaced|replacing|replace){ABOUT} {N} of (?:them|those|these)\b"),
    re.compile(
        rf"\b(?:put in|taken on|took on|take on|recruited|recruiting|recruit|hired|hiring|hire|brought in|added|"
        rf"appointed|found|managed|attracted|(?<=it )got|(?<=has )got)"
        rf"(?: (?:another|a further|about|around|at least|only|just))* {N}(?: more)?(?=[.,;]|$| ‹D| (?:in|by|"
        r"this|next|last|"
        rf"since|and|so far|"
        rf"already|from)\b)"
    ),
    re.compile(
        rf"\b(?:there (?:are|will be)|with|another|a further|have|got)? ?{N}(?: more| others)? (?:are |will be |"
        rf"is |who are )?"
        rf"(?:to |due to |about to )?(?:start|starting|join|joining|on the(?:ir)? way|lined up|in the pipeline|"
        rf"to come|to follow|due|coming|arriving|arrive|come)(?= ‹D|[.,;]|$| (?:in|on|by|with|this|next|us|soon|from|"
        rf"later)\b)"
    ),
)
# `there will be ten more by spring`
MORE_TO_COME = re.compile(
    rf"\bthere (?:will|would) be(?: another| a further| at least| about)? {N} more(?=[.,;]|$| ‹D| (?:by|in|"
    r"before|next|"
    r"this|from|on)\b)"
)
THEM = re.compile(rf"‹X\d+› {STAFF_OF}|\b(?:recruit|hir|taken on|took on)\w*\b[^.;]{{0,40}}\b{STAFF}")
# `advertised for three and had 41 applications`: nobody is taken on yet
ONLY_SOUGHT = re.compile(
    rf"\badvertis\w+(?: for)?\b{ABOUT} {N} [^.;]{{0,60}}\b(?:applica|replies\b|enquiries\b|candidates\b)|"
    rf"\b(?:appl(?:ied|ications?|icants?)|replies|replied|enquiries|candidates)\b[^.;]{{0,60}}\badvertis\w+(?: for)?\b"
    rf"{ABOUT} {N.replace('amount', 'other')}"
)
# `38 new posts would cut caseloads`, `£2m would go on 38 new posts`
PAID_FOR = (
    # `a £2m plan, including 18 more posts`
    re.compile(
        r"(?:‹M\d+› |\b)(?:[a-z-]+ )?(?:plan|package|programme|budget|deal)\b(?:[^.;‹]|‹A\d+›){0,30}?,? "
        rf"(?:including|(?:(?:that|which) )?includes?|with|covers|covering){ABOUT} {N} {MORE} {STAFF_OF}"
    ),
    re.compile(
        rf"{N} {MORE} {STAFF_OF} (?:will|would|are to|is to) (?:be|cut|reduce|bring|help|ease|work|join|start|go|"
        rf"mean|allow|take|strengthen)\b"
    ),
    re.compile(
        rf"‹M\d+›(?:[^.;‹]|‹[ACD]\d+›){{0,80}}? (?:(?:go|spent|used|put|gone|went|advice|consultants|paid "
        rf"out)(?: out)? )?(?:on|into|towards|for){ABOUT} {N} {STAFF_OF}"
    ),
)
# all of these, and figures that leave the noun out
TAKEN_ON = (*JOINS, *PAID_FOR, *PERMANENT, AND_MORE, GAPPED)
# staff who are told of for other things than that they were taken on
NOT_TAKEN_ON = re.compile(
    r"\b(?:strik\w*|legal action|march\w*|protest\w*|petition\w*|complain\w*|suspend\w*|redundan\w*|vacant|unfilled|"
    r"needed|"
    r"short of|shed\w*|missing|disciplin\w*|dismiss\w*|sacked|sick|walk(?:ed|ing)? out|all but ‹X\d+›|"
    r"to (?:leave|go|quit|retire|resign|move on)(?=[.,;]|$| (?:by|in|before|this|next|soon|over)\b))"
)
