"""Figures: the words that tell what a council does with money, or with any number but of staff and cases."""

import re

from caregraph.extraction.staffing import ABOUT

# a number, or a sum of money, that is a measure's amount
N = r"(?P<amount>‹X\d+›)"
M = r"(?P<amount>‹M\d+›)"
# --- money ---------------------------------------------------------------------------------------------------------
SPENDS = re.compile(
    r"\b(?:shovel\w*|tipp(?:ed|ing) in|invest\w*|inject\w*|plough\w*|pump\w*|pour\w*|commit\w*|allocat\w*|"
    r"set(?:ting|s)? aside|pledg\w*|"
    r"earmark\w*|"
    r"approv\w*|extra|additional|put(?:ting|s)?|spen(?:d|t|ding)|found|find|agreed|boost\w*|increas\w*|package|"
    r"upp(?:ed|ing)|ring-?fenc\w*|fund\w*|top(?:ped|ping)? up|provid\w*|add(?:s|ed|ing)?|releas\w*|"
    r"free(?:d|ing|s)? up|promis(?:ed|es|ing)|mak(?:e|ing) available|made available|devot\w*|doubl(?:ed|es|"
    r"ing)|further|another|includ(?:es|ed|ing)|"
    r"us(?:e|es|ing) (?:its|the|a|this|that|all|some)|dedicat\w*|sign(?:ed|ing) off|rubber-?stamp\w*|(?:stump|"
    r"cough)(?:ed|ing)? up|at a cost of|"
    r"pay(?:ing)? the (?:[a-z'-]+ ){0,2}trust|budgets?\b[^.;]{0,60} (?:rise|rising|grow|go up|up) by|"
    r"(?:plans?|improv\w+|right|changes|posts|drive|team|measures|recruit\w*)\b[^.;]{0,70} (?:will|would) cost)\b"
)
_GIVEN_OUT = (
    r"(?:spent|invested|found|put (?:into|in|aside|towards)|ploughed|pumped|poured|injected|provided|committed|"
    r"allocated|set aside|earmarked|added|made available|used|handed|ring-?fenced|devoted)"
)
SPENT_AFTER = re.compile(
    r" (?:that|which) ‹C\d+› (?:(?:says|said|insists) it )?(?:will|would|is to|has|plans to) (?:add|added|put|"
    r"spend|spent|"
    r"invest|find|found)|"
    r" (?:[a-z]+ ){0,2}(?:plan|programme|drive|package) (?:for|to|(?:(?:that|which) )?(?:includes?|covers|will "
    r"(?:pay|fund|see)|pays)"
    r")\b|[^.;]{0,60}?\b(?:invest\w*|added to|package|boost|"
    r"fund\w*|extra|scheme|being spent|injection|set aside|approved|"
    r"agreed|new money)\b|"
    rf"[^.;‹]{{0,30}}\b(?:will|would|is|are|to|has|have|had|was|were)(?: also| now| already| then)* (?:be |been |"
    rf"being )*"
    rf"{_GIVEN_OUT}\b|"
    rf"(?:[^.;‹]|‹[CD]\d+›){{0,60}}, (?:will|would|is to|has) (?:be|been) {_GIVEN_OUT}\b|"
    r"(?: more| in all| of (?:the|that|this) [a-z]+| of it)? (?:(?:will|would|is to|has) )?(?:go|be going|went|"
    r"gone) (?:into|on|towards)\b"
)
# money that goes to somebody else, that makes good a wrong, that was not meant to be spent, or that is there already
NOT_GIVEN = re.compile(
    r"\bpay(?:s|ing|ment of)? (?:back )?(?:him|her|them|‹P\d+›|(?:the|a|each|both|his|"
    r"her) (?:(?!trust)[a-z'-]+ ){0,2}?"
    r"(?:family|famil(?:y|ies)|mother|father|parents?|boys?|girls?|child|children|wom[ae]n|m[ae]n|couple|brothers?|"
    r"sisters?|siblings|carers?|grandmother|grandparents|aunt|teenagers?|guardians?|teachers?|claimants?|victims?)) "
    r"(?:[a-z]+ ){0,3}‹M|\bcompensat\w*|\bombudsman|\bapologis\w*[^.;]{0,60} pay|\bredress\b|\bwast(?:e|es|"
    r"ing) (?:[a-z']+ ){0,2}money|"
    r"‹M\d+› (?:(?:more|extra|further) )?(?:is|was|are|were|will be|would be|had been|has been) (?:also )?(?:needed|"
    r"required|missing|owed|wasted|spent on (?:an?|the) (?:[a-z]+ )?(?:review|report|inquiry|investigation)|"
    r"spent on (?:consultants?|lawyers?|agency))\b|\b(?:repay|pay back)\b|"
    r"‹M\d+› on an? (?:[a-z]+ )?(?:failed|botched|abandoned)\b|\b(?:because of|due to|owing to) (?:rising|growing|"
    r"increased|higher|soaring)\b|\b(?:wasted|squandered)\b|\balready ha(?:s|d|ve) ‹M|\b(?:has|had|with|have) a "
    r"(?:[a-z]+ )?budget of(?: about| some)? ‹M|"
    r"\bspends(?: about| some| around| nearly| almost| more than| over)? ‹M|\bpaid (?!for |towards |from |"
    r"out of |by |with )(?:(?:[a-z]+ ){0,3}‹M|"
    r"(?:agency|locum|interim|consultants?|firms?|lawyers|solicitors|a recruit\w+)\b)|"
    r"‹M\d+› (?:(?:more|higher|over|above)\b[^.;]{0,80}\bthan(?! (?:last|(?:it|we|they) (?:did|was|were|spent)|"
    r"a year|the year|before|this|when)\b| ‹D)|in (?:legal|court) (?:fees|costs))|"
    r"‹M\d+›,? (?:which |that )?(?:(?:will|would|is to|has|have|had|was|were|is) )?(?:[a-z]+ ){0,2}?"
    r"(?:go|goes|gone|went|be given|given|be paid|paid|handed) to (?:the )?‹B|‹M\d+› (?:[a-z]+ ){0,2}?"
    r"(?:came|comes|coming|come|received) from (?:the )?‹B|‹M\d+› (?:that|which) (?:the )?‹B|"
    r"\b(?:(?:an?|the) (?:[a-z]+ )?fee of|(?:gone|went|goes|going) on (?:temporary|locum|interim|consultants))\b|"
    r"‹M\d+› on (?:[a-z-]+ ){0,3}placements?\b(?! teams?)|"
    r"‹M\d+› to (?:an?|the|each|his|her) (?:[a-z-]+ ){0,2}(?:family|mother|father|parents?|boy|girl|child|wom[ae]n|man|"
    r"couple|brothers?|sisters?|siblings|grandmother|grandparents|teenagers?|victims?)\b|"
    r"‹M\d+› on (?:(?:an?|the) )?(?:[a-z]+ )?(?:barristers?|lawyers?|solicitors?|fees|taxis|hotels?|"
    r"redundanc\w+|legal)\b|"
    # what leaves the services, what they cost, what others charge, and what is raised in a tin
    r"(?:‹M\d+› (?:(?!spent\b)[a-z]+ ){0,4}(?:(?:come|go|taken|stripped|trimmed|pared|cut|removed) out of|"
    r"(?:taken|stripped|trimmed|pared|cut|removed) from)|"
    r"\b(?:take|taken|takes|taking|took)(?: (?:another|a further|about))* ‹M\d+› (?:out of|from)) "
    r"(?!(?:[a-z']+ |‹C\d+›'s )*(?:reserves?|balances|contingency))"
    r"(?=(?:[^.;‹]|‹C\d+›){0,30}(?:children|social|services?\b|famil|youth|department|‹A))|"
    r"‹M\d+›(?: a year)? (?:that |which )?‹C\d+› (?:charges|charged|bills|billed|is paid|was paid)|"
    r"\bpay(?:s|ing)?(?: ‹C\d+›)?(?: (?:about|some|around))? ‹M\d+› (?:a|each|every|per) year "
    r"(?:for it\b|to ‹C|for the ‹A\d+› that ‹C|for (?:the|this|that) "
    r"(?:‹A\d+› |(?!new )[a-z]+ ){0,2}(?:services?|agency|teams?|contract|arrangement|help)\b)|"
    r"\b(?:hand|transferr?|pass|entrust|turn)(?:ed|ing|s)?\b[^.;]{0,80}‹M\d+› (?:[a-z]+ )?budget\b|"
    r"\bthe (?:spending|running) of ‹M|\braised(?: (?:about|some|over|nearly|more than))? ‹M|"
    r"\b(?:share|portion|slice|cut) of (?:the|a) ‹M|‹M\d+› (?:bonus|reward|golden|salary|flat)"
)
# `to cover the cost of moving staff` is what money is for
FOR_A_COST = re.compile(r"\b(?:cover|meet|towards|pay) (?:the )?(?:(?!costs)[a-z-]+ ){0,2}costs? of\b")
NOT_SPENT = re.compile(
    r"\b(?:cut(?:s|ting|backs?)?|sav(?:e|es|ed|ing|ings)|oversp(?:en|il)\w*|shortfall|deficit|black hole|gap|"
    r"debt|gone to an? (?:[a-z]+ )?(?:firm|agency|company|consultancy)|los(?:t|"
    r"s|es|"
    r"ing)|reduc\w+ (?:by|its|of|in)|slash\w*|fine[ds]?|damages|compensation|salary|salaries|earn\w*|paid (?:him|"
    r"her)|"
    r"severance|pay-?offs?|pay-?outs?|underspen\w*|spending review|bill|overspending|clawed|short of|"
    r"costs? (?:of|"
    r"rose|have risen|"
    r"has risen|it)|rising costs?|pressure\w*|lawsuit|settle\w*|(?<!half )(?<!day )(?<!days )a (?:day|week|"
    r"month)(?! (?:after|before|later|ago|earlier))|per (?:day|week|head|child|"
    r"hour)|"
    r"an hour|house|(?<!in )(?<!children's )homes(?! (?:for (?:‹A|young|child|care|teenage|those|people "
    r"leaving)|of its own|as "
    r"far))|road|stadium|schools? building|new school|agency (?:bill|spend)|on agency(?! [a-z]+ (?:[^.;‹]{0,40} "
    r")?and )|national\w*|"
    r"across england|"
    r"countrywide|councils|f[ae]ll(?:en|s|ing)? (?:from|by|to)|dropped (?:from|by|to)|down (?:from|by|to)|"
    r"(?<!be )(?<!been )(?<!being )advert(?!is(?:ed|ing) for ‹X)\w*|"
    r"more than (?:was |it )?(?:planned|budgeted|expected|forecast|intended)|over budget|over-budget|"
    r"(?:expected|asked|told|required|has|have) to contribute|(?:has|have|had|having|needs?) to find|must find|"
    r"must go|(?:has|have|had) to lose|"
    r"to go(?= (?:‹|by|from|next|this|after)|[.,;]|$)|to be (?:found|taken out|saved|lost)|"
    r"garden|street|leisure|parks?|adult (?:social )?care|welcome payment|bonus)\b"
)
FOR_CHILDREN = re.compile(
    r"\b(?:children|child|social work\w*|social care|front[ -]?line|front door|services?|safeguarding|famil(?:y|ies)|"
    r"caseload\w*|improvement|recruit\w*|staff\w*|department|early help|protection|care|young|youth|foster\w*|"
    r"adoption|"
    r"posts|teams?|hubs?|training|support|(?:back into the|base|core|permanent) budget|workforce|practice managers|"
    r"newly qualified|grow our own)\b|"
    r"‹A\d+›|‹R\d+›"
)
NATIONAL = re.compile(
    r"\b(?:government|ministers?|nationally|national|england|treasury|councils|authorities|whitehall|chancellor)\b"
)
# --- other figures ---------------------------------------------------------------------------------------------------
_DOES = (
    r"(?:appoint(?:s|ed|ing)?|commission(?:s|ed|ing)?|set(?:ting)? up|establish(?:es|ed|ing)?|open(?:s|ed|ing)?|"
    r"launch(?:es|ed|ing)?|creat(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|train(?:s|ed|ing)?|build(?:s|ing)?|built|"
    r"carr(?:ied|ies|y|ying) out|complet(?:es|ed|ing)|held|order(?:s|ed|ing)?|buy(?:s|ing)?|buy and run|bought|"
    r"convert(?:s|ed|"
    r"ing)?|"
    r"form(?:s|ed|ing)|pay(?:s|ing)? for|covers?|covering|(?:giv(?:e|es|ing)|provid(?:e|es|ed|ing)|offer(?:s|ed|"
    r"ing)?)"
    r"(?= ‹X\d+› (?:days|hours|sessions|places))|(?:as well as|and)(?= ‹X\d+› independent))"
)
_NOUN = (
    r"(?P<noun>(?:(?!of\b|in\b|to\b|and\b|the\b)[a-z'-]+ ){0,3}?(?:audits|assessors|hubs|teams|centres|panels|"
    r"reviews|"
    r"courses|managers|staff|social workers|foster carers|beds|apprenticeships|apprentices|boards|consultants|"
    r"experts|"
    r"practitioners|advisers|posts|units|houses|workshops|officers|workers|coaches|specialists|clinics|"
    r"placements|champions|flats|"
    r"homes|nurseries|schemes|beds|sessions|helplines|academies|adopters)\b|"
    r"(?:(?!of\b|in\b|to\b|and\b|the\b)[a-z'-]+ ){0,2}?‹[AF]\d+›(?: teams| hubs| homes| centres| places|"
    r" practitioners| workers| managers| leads| units)?(?![\w'])|"
    r"(?:days|hours|sessions|weeks|places)(?: a (?:week|month|year))? of (?:support|training|help|care|advice|"
    r"therapy|"
    r"respite)\b)"
)
OTHER = (
    re.compile(rf"\b{_DOES}\b(?:[^‹.;]{{0,70}} and)?{ABOUT} (?P<amount>‹X\d+›) {_NOUN}"),
    re.compile(
        rf"(?P<amount>‹X\d+›) {_NOUN}(?:, (?:which|with) [^.;]{{0,60}},)? (?:has|have|had|were|"
        rf"was|will be|will also be|are also to be|are to be|is to be|are being) (?:also )?(?:been )?(?:ordered|"
        r"commissioned|set up|opened|created|launched|established|completed|carried out|held|trained|introduced)\b"
    ),
)
PEOPLE = re.compile(r"(?:social workers|staff|posts|managers|workers|practitioners|officers)$")
# things that can be opened or set up, as the words that a symbol of the line stands for end
THINGS = re.compile(r"(?:practitioners|workers|managers|leads|homes|centres|teams|hubs|units|services|houses|places)$")
# what others hold over a council, not what it does
NO_DOING = re.compile(r"\b(?:case reviews?|inquir(?:y|ies)|inquests?|investigations?|inspections?|notifications?)$")
PLAIN = re.compile(r"^(?:(?:new|small|more|extra|further|additional|other|large|smaller|big|separate|brand-new) )+")
TRAINED = re.compile(r"(?:train|offer|provid)")
SUPPORTED = (
    re.compile(
        r"(?P<amount>‹X\d+›) (?:rise|increase|reduction|fall|cut|drop|decrease) in (?:the )?(?:number of |"
        r"numbers of )?"
        r"(?P<noun>[a-z' -]{3,45}?) (?:(?:that )?it supports|supported)\b"
    ),
    re.compile(
        r"\b(?:supports|supporting|supported|helps|helped|helping) (?P<amount>‹X\d+›) (?:more|fewer) "
        r"(?P<noun>(?:young people|children|families|parents|care leavers))\b"
    ),
)
# what a council brings down besides caseloads: `cut the number of agency staff from 60 to 25`
_BAD = (
    r"(?:(?:(?:the |its )?(?:number|share|proportion|use|percentage|rate) of|reliance on) )?(?:(?:its|the|their|"
    r"our|staff|social worker"
    r"|workforce) )*(?P<noun>vacancy rate|backlog|agency use|use of agency (?:staff|workers)|"
    r"(?:agency|locum|temporary|interim|unallocated) (?:[a-z]+ )?(?:staff|workers|managers|cases|children))\b"
)
_FROM_TO = (
    r"(?:[^‹.;]|‹[ACDNR]\d+›){0,40}?(?: from(?: about| nearly| almost| more than| over)? ‹X\d+›(?:[^‹.;]|"
    r"‹D\d+›){0,25}?)?"
    r" to(?: about| just| only| under| below| around)* (?P<amount>‹X\d+›)"
)
RATES = (
    re.compile(
        r"(?P<amount>‹X\d+›) fewer (?P<noun>(?:agency|locum|temporary|interim) (?:[a-z]+ )?(?:staff|workers|"
        r"managers))\b"
    ),
    re.compile(
        rf"\b{_BAD}(?:[^‹.;]|‹[ACDNR]\d+›){{0,40}}? (?:fallen|fell|dropped|cut|reduced|down|shrunk|"
        rf"halved)\b{_FROM_TO}"
    ),
    re.compile(
        rf"\b(?:cut|cuts|cutting|reduc\w+|brought|lower\w+|halv\w+|slash\w+|"
        rf"got)\b(?: down)? {_BAD}{_FROM_TO}"
    ),
)
# --- doubts ----------------------------------------------------------------------------------------------------------
DOUBT = re.compile(
    r"\b(?:if|could|may|might|would|should|whether|(?<!in )need(?:s|ed)?|call\w* for|demand\w*|urg\w+|want\w*|"
    r"(?:been|was|were) (?:told|ordered|instructed) to|"
    r"(?:requir|oblig|compel|forc|order|instruct)(?:es|ed|ing|s) (?:it|them|‹C\d+›|the (?:council|city|county|"
    r"borough|authority)) (?!of\b)[^.;‹]{0,40}to|(?:abandon|shelv|scrapp|dropp|ditch)\w* (?:its |the )?(?:plans?|"
    r"proposals?|idea|bid)|ask\w* for|bid for|recommend(?:s|ed|ing)?(?= (?:that|it|‹))|"
    r"request\w*|consider\w*|not|n't|never|fail(?:s|ed|ing to|ure)?|reject\w*|refus\w*|cannot|unless|lack|"
    r"short(?:age)? of|propos\w*|"
    r"warn\w*|fear\w*|lost|loss|losing|leav(?:e|es|ing)|left|quit|resign\w*|vacant|struggl\w*|union|unable|hoped?|"
    r"hoping|"
    r"against|yet to|(?:has|have) still to|still (?:has|have) to|asked (?:in ‹D\d+› |‹D\d+› )?to|"
    r"den(?:y|ied|ies)|instead of|sack\w*|inspectors (?:looked|examined|reviewed|sampled|checked))\b"
)
SAYS = re.compile(
    r"\b(?:according to|said|says|promised|pledged|announced|confirmed|vowed|told|added|revealed|explained|reported)\b"
)
# what a council says that it or its plan would do is a pledge
WOULD = re.compile(
    r"\bwould(?! (?:need|like|have to|not|never|require|mean|face|lose|rather|love|prefer|take)\b)|\bso that (?:we|"
    r"it|they) can\b"
)
# what a plan has in it
PLAN_SAYS = re.compile(
    r"\bunder (?:(?:the|its|these|this|their|new|draft) )*(?:plans?|proposals?|schemes?|budget|deal|package)\b"
)
# what it wants, hopes or means to do itself, not what it wants of others
INTENDS = re.compile(
    r"(?:(?:^|, |‹C\d+›|‹P\d+› (?=(?:aims|plans|intends) )|\b(?:it|they|and|council|authority|department|"
    r"county|city|borough|campaign|drive|plan|"
    r"strategy|we|"
    r"cabinet|team)(?: (?:also|now|still|then|already))*) ?(?:hopes|wants|aims|expects|intends|plans|"
    r"proposes|(?:is|are) (?:now )?(?:hoping|aiming|planning|looking|seeking|expecting|proposing|proposed))|"
    r"\b(?:they|we)(?: (?:also|now|still))* (?:hope|want|aim|"
    r"expect|intend|plan)) (?:to (?!be\b)|(?=no |caseloads |average caseloads ))|\bour aim is to |"
    r"\bexpect(?:s|ed|ing)? (?=(?:another |a further |about |around |some |up to |at least )*$)|"
    r"(?:\b(?:its|our|the)|‹C\d+›'s) (?:[a-z]+ )?(?:goal|target|aim|ambition) (?:is|was) (?:to (?!be\b)|for )|"
    r"\bset (?:itself |out )?a target (?:of|to) "
)
# `It would pay for 40 posts`, after the sentence that tells of the money
MONEY_WOULD = re.compile(
    r"^(?:and )?(?:(?:it|this|that|(?:the|this) (?:extra |new )?(?:money|cash|funding|plan|investment|sum|package)|"
    r"which|that) )?would (?:also )?(?=(?:pay for|fund|create|provide|cover|go (?:on|towards)|allow|help)\b)"
)
