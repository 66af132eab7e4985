"""Measuring: the words by which texts tell what a council does about its services, with a figure."""

import re

from caregraph.extraction.subjects import COUNCIL_LIST

MONEY = re.compile(r"(?P<amount>‹M\d+›)")
FUNDS = re.compile(r"‹M\d+›|\bmoney\b")
ON_CHILDREN = re.compile(
    r"\b(?:children's (?:services|social|centres?|department)|social work\w*|social care|child protection|safeguarding|"
    r"caseloads?)\b|‹[AR]\d+›"
)
FIGURE = re.compile(r"‹[XM]\d+›")
# an aside that tells of another time: `caseloads, which averaged 21 in May, now stand at 16`
ASIDE = re.compile(
    r", (?:which|who) (?:(?:had|have|once) )*(?:been|was|were|averaged|stood|reached|hit|risen|rose|topped|peaked)"
    r"[^,;]{0,60},"
)
UNNAMED = re.compile(
    r"\b(?:councils|authorities|local authorities|nationally|england|across the country|average nationally|"
    r"(?:one|another|a) (?:[a-z]+ )?(?:council|authority))\b"
)
# a subject that `it` can stand for and that is no council
OTHERS_DO = re.compile(
    r"(?:(?:local|private|many|some|several|neighbouring|the) )*(?:firms|companies|businesses|charities|"
    r"schools|developers|"
    r"campaigners|parents|volunteers|churches|hospitals|police|unions)(?: (?:in|of|at|around|across) ‹C\d+›)? "
)
OTHER_SUBJECT = re.compile(
    r"(?:the|an?|this) (?:[a-z-]+ )?(?:hospice|charity|school|company|firm|trust|hospital|college|union|club|academy|"
    r"university|agency|nursery|home|bank|police|(?<!task )force|church|business|foundation)\b"
)
# `a hospital in A has recruited 40 nurses`
OTHER_IN_AREA = re.compile(
    rf"(?:{OTHER_SUBJECT.pattern})(?: trust)? (?:in|near|at|based in|serving) (?:the )?‹C\d+›(?!'s)"
)
# `Six of the 15 areas will share £3m`: no one council's
SO_MANY = re.compile(
    r"‹X\d+› (?:of (?:the |its )?(?:‹X\d+› )?)?(?:[a-z]+ )?(?:councils|authorities|areas|"
    r"boroughs)\b"
)
# a share, or what is left out, not a number
ONE_IN = re.compile(
    r"(?:(?:‹X\d+›|\b(?:children|cases|files)) (?:in|out of)(?: every)?|"
    r"\b(?:all|everything|everyone) (?:but|except)(?: for)?) $"
)
# `one post in four`
SHARE = re.compile(
    r"‹X\d+› (?:[a-z'-]+ ){1,4}?(?:in|out of) (?:every )?‹X\d+›(?! (?:years?|months?|weeks?|days?|terms?|stages|"
    r"rounds))|‹X\d+› [a-z' -]{3,30} after (?:another|the (?:other|next))\b"
)
CONTRAST = re.compile(
    r" - but | but |; |, and |, (?:when|as|where|saying|cutting) |, (?:we|it|they|you|i)(?:'ve|'re|'ll)? (?=[a-z])|"
    r"\band (?:said|says|added|insisted|our|wants?|hopes?|plans|aims)\b|\b(?:in spite of|despite|at a time when|"
    r"in years when|though|elsewhere|and (?:had|has|have|"
    r"is|are|was|will|would)|while|although|even (?:as|though))\b"
)
# `A council that was rated poor is to spend £2m`: the one that the article goes on to name
A_COUNCIL = re.compile(r"an? (?:[a-z]+ )?(?:council|authority)\b")
# somebody else's words or plans: `Labour said it would spend £2m`
RIVALS = re.compile(
    r"(?:the )?(?:labour|conservatives?|tory|tories|lib(?:eral)? dem(?:ocrat)?s?|greens?|opposition|unions?|unison|"
    r"campaigners|parents|critics)(?: group| party| councillors| opposition| members)?(?: (?:at|in|on) ‹C\d+›)? "
    r"(?:said|says?|wants?|pledged|promised|would|ha(?:s|ve|d)|will|hopes?|plans?|called|calls?|propos(?:es?|ed))\b"
)
RECEIVES = re.compile(
    r"\b(?:provid|giv|gave|award|grant|hand|offer|lent|fund|help|paid|pay|lend|loan|second(?=[ie])|suppl)"
    r"\w* (?:(?:the|its|extra|neighbouring|nearby|troubled|struggling) )*$"
)
# nor is who borrows
LENT_TO = re.compile(
    r"\b(?:lend|lent|loan|second(?=[ie]))[a-z]* (?:(?:the|its|neighbouring|nearby|troubled|struggling) )*$"
)
PERSON_ASIDE = re.compile(r", (?:[a-z]+ )?$")
# one that a preposition ties to something else is not who acts
OBLIQUE = re.compile(r"\b(?:by|told|from)(?: the)? $")
SOMEWHERE = re.compile(
    r"\b(?:by|told|in|at|from|to|of|for|near|with)(?: the)? $|"
    r"\b(?:in|from)(?: the)? (?:[a-z]+|‹N\d+›)(?:, (?:the )?(?:[a-z]+|‹N\d+›)){0,3},? and(?: the)? $|"
    r"\b(?:says|said|adds|added|according to) (?:ms|mrs?|miss|dr|cllr|coun|councillor|sir|dame|lady|lord) $"
)
FAR_AWAY = re.compile(
    r",? (?:modelled|based|inspired|copied|patterned) (?:closely )?(?:on|by|from) (?:[^.;,‹]|‹[ACFN]\d+›)*|,? "
    r"(?:some )?from as far (?:away|afield) as (?:[^.;,‹]|‹[CN]\d+›)*,?"
)
# `more than £4m`, which may be told exactly elsewhere
ROUGH = re.compile(
    r"\b(?:more than|over|nearly|almost|about|around|some|just under|close to)(?: an?)?(?: extra| further)? £",
    re.IGNORECASE,
)
I_ALONE = re.compile(r"\bi (?:(?:have|had|then|also) )*$")
THEY = re.compile(r"\b(?:they|he|she|those|who)\b")
# asking that leaves no doubt: `I have asked for every case to be looked at`, `nobody will be asked to hold more`
SETTLED = re.compile(
    r"\bwhat (?:i|we) can (?:say|tell you|promise|confirm|announce)(?: is)?(?: that)? |"
    r"\b(?:people|children|those|teenagers|youngsters|women|men|who are|is for|anyone|‹A\d+›) leaving\b|"
    r"\baim(?:s|ing)? for (?=(?:[a-z]+ ){0,2}(?:caseloads?|workloads?)\b)|"
    r"\b(?:target|goal|ambition|objective|aim) (?:is|was|remains) (?=(?:[a-z]+ ){0,2}(?:caseloads?|workloads?)\b)|"
    r"\bcan (?:now )?(?=(?:have|get|earn|claim|receive) )|\bmade possible\b|\bin the hope (?:of|that) |\bwant(?:s|"
    r"ed)? (?=(?:no|nobody|none|every|each|all)\b)|"
    r"(?:\bwith |^)the (?:aim|intention|hope) of |\bin a bid to |"
    r"\b(?:no|nobody|none)\b(?:[^.;‹]|‹[RC]\d+›){0,60} (?:may|can|should) (?:ever |now )?"
    r"(?=(?:hold|have|carry|take|handle|manage|be given)\b)|"
    r"\b(?:has|have|'ve|had|i|we) (?:now |also |already )?(?:asked|arranged|called) for (?=(?:every|all|each)\b)|"
    r"\b(?:will|would|to|should|can) (?:ever |now )?be (?:asked|expected|allowed|made|required) to "
    r"(?=(?:hold|have|carry|take|handle|manage|deal)\b)|"
    r"\bpropos(?:es|ed|ing) (?=[a-z]+ing\b)|\btold (?:the |our |its )?(?:unions?|staff) that\b|"
    r"\b(?:may|can|must|will|would|is|are) ?not (?=(?:now |ever )?(?:be )?(?:allowed|given|asked|permitted|hold|have|"
    r"carry|take)\b[^.;‹]{0,20}more than)|\bno ‹X\d+› (?=(?:[^.;‹]|‹[CR]\d+›){0,50}more than)"
)
# `no social worker in A will hold more than 15 cases`
WORKER_OF = re.compile(
    r"\b(?:no|each|every|any|the average|the typical) (?:[a-z-]+ ){0,3}‹R\d+› (?:in|at|of|for) (?P<who>‹C\d+›)(?!,? ‹P)"
)
# `unlike A, B has put in £2m`
UNLIKE = re.compile(r"\b(?:un)?like ‹C\d+›(?: council)?, ")
# `The union's target is a caseload of 16`
OTHERS_OWN = re.compile(
    r"(?:the )?(?:‹B\d+›|union|charity|department|inspectorate|watchdog|college|association)'s? (?:[a-z-]+ )?"
    r"(?:targets?|goal|ambition|aim|limit|standard|recommendation|guidelines?|maximum|norm)\b"
)
# `more than neighbouring A did`, `as counted by O`
# `A, with B as its partner, has hired 20`
BESIDE_IT = re.compile(
    r"(?:, with (?:[^.;,‹]|‹[BR]\d+›){0,60}|\b(?:and|with|has|have) )(?:‹C\d+›(?:, | and )?)+ as "
    r"(?:its|their|an?) (?:[a-z-]+ ){0,3}(?:partners?|mentors?|advis[eo]rs?|helpers?|coach|buddy|guides?)\b"
)
COMPARED = re.compile(
    r" (?:against|compete with|keep up with|in line with|level with|catch up with|keep pace with|outbid(?:ding)?|"
    r"match(?:ing)?|lost to|"
    r"poached by|lured to) (?:neighbouring |nearby )?‹C\d+›(?:(?:,| and|, and| or) ‹C\d+›)*(?=[ ,.;])|"
    r" than (?:neighbouring |nearby |next-door )?‹C\d+›(?: council)?(?: (?:did|does|do|has|had|pays?|offers?|could|"
    r"can))?(?=[ ,.;])|"
    r", (?:as )?(?:counted|measured|recorded|reported|published|collected|calculated|collated|shown|compiled) by "
    r"(?:the )?‹B\d+›,"
)
# who is brought in to look does so for the council
BROUGHT_IN = re.compile(
    r"\b(?:brought in|drafted in|called in|hired|invited|asked|commissioned|engaged|paid|enlisted) (?!‹B)[^.;]{0,60}$"
)
# `A, which lost 12 workers, has hired 20`
LOSS_ASIDE = re.compile(
    r", (?:which|who) (?:(?:had|has|have) )?(?:already |once |only )?(?:left|leaves|ended|lost|was|were|is|are|"
    r"needs?|faces?|failed|"
    r"been|saw)\b"
    r"[^,;]{0,70},(?= (?:has|have|had|is|are|will|would|plans|now)\b)"
)
OPPOSITION = re.compile(
    r"\b(?:opposition|shadow)\b[^.;]{0,60}\b(?:said|says|called|calls|wants?|wanted|argued|demanded)\b"
)
# what is settled, whatever else it could do: `care could change under a £6m plan agreed by councillors`
AGREED = re.compile(
    r"‹[MX]\d+› (?:[a-z-]+ ){0,2}?(?:plans?|packages?|deal|schemes?|programmes?|boost|investment|overhaul),? "
    r"(?:which |that )?"
    r"(?:(?:was|were|has been|have been|just|now) )*(?:agreed|approved|backed|signed off|given the (?:go-ahead|"
    r"green light))\b"
)
# what came to nothing: `A plan to spend £4m was voted down`
CAME_TO_NOTHING = re.compile(
    r"‹[MX]\d+›(?:[^.;,‹]|‹[ABCDNR]\d+›){0,90}? (?:was|were|has been|have been|is|are|had been) (?:then |later |"
    r"narrowly |since )?"
    r"(?:voted down|rejected|defeated|scrapped|shelved|dropped|thrown out|withdrawn|blocked|refused|turned "
    r"down|abandoned|"
    r"ruled out|axed|cancelled|overturned|frozen|suspended|halted|paused|put on hold|put on ice|called off|held "
    r"up)\b|‹[MX]\d+›, (?:it|they|‹C\d+›) would (?:need|have to|require)\b"
)
SHOULD = re.compile(r"\b(?:should|could|might|must|cannot)\b")
# who has the work done: `A asked B to audit 200 cases`
COMMISSIONS = re.compile(
    r"(?P<who>‹C\d+›)(?! council)(?:[^.;,‹]|‹[XMR]\d+›){0,100}\b(?:asked|asking|asks|invited|commissioned|"
    r"engaged|hired|called in|"
    r"brought in|"
    r"paid|paying) (?:[a-z]+ ){0,2}‹[BCN]\d+›(?:[^.;,‹]|, (?:which|who) (?:[^.;,‹]|‹[DGN]\d+›){2,60},){0,30}? to "
)
# a team that one council lends another works on the other's cases
LENT = re.compile(r"‹C\d+›[^.;,‹]{0,20}\b(?:lent|lending|loaned|loaning|seconded|sent) (?:it|them|‹C\d+›) ")
# a trust that runs services is not the council
TRUST_ACTS = re.compile(
    r"(?:\bthe|‹C\d+›'s) (?:[a-z'-]+ )?(?:trust|company)(?: (?:in|for|at|of) ‹C\d+›)?"
    r"(?: (?:that|which|in charge)(?:[^.;‹]|‹[ACN]\d+›){4,60}?)? (?:has|had|"
    r"will|would|is|was|says|said|plans|hopes|aims|now)\b"
)
HE = re.compile(r"(?:he|she|it|they)\b|‹P\d+›")
CABINET = re.compile(r"(?:the )?(?:cabinet|executive|full council|council|councillors)$")
# `caseloads, says Ms P, have fallen`
SAYS_WHO = re.compile(r", (?:says|said|adds|added) (?:(?:ms|mrs?|miss|dr|cllr|coun|councillor|sir|dame|lady|lord) )?$")
IT = re.compile(r"(?:it|they|its)\b")
# `£2m will be spent by A on moving to B's system`
BY_AGENT = re.compile(
    r"\b(?:spent|invested|provided|found|paid|put in|put up|set aside|committed|allocated|pledged|promised|"
    r"recruited|hired|"
    r"taken on|appointed|opened|reviewed|audited|approved|agreed) by (?:the )?(?P<who>‹C\d+›)(?!'s (?:[a-z]+ )?‹P)"
)
# who finds how things are does not do them
FINDS = re.compile(r" (?:(?:also|who visited|has|had) )*(?:found|noted|noticed|saw|heard|reported|observed|learned)\b")
IT_ACTS = re.compile(
    r"it (?:(?:has|had|will|is|also|now|then|since|to|have|be|been) )*[a-z]+(?:ed|ent|ing|ook|"
    r"ut|d|e|n)? "
)
# a sentence whose subject is one council: `A sent 30 staff to B`
COUNCIL_ACTS = re.compile(
    r"(?P<who>‹C\d+›)(?: council)?(?:,(?:[^.;,‹]|‹[ABCDGRX]\d+›){3,80},)?(?! and ‹C|, ‹C|'s? )"
    r"(?: (?:has|have|had|will|is|was|now|also|then|since|first|later|[a-z]+ly))* (?!said|says|where|and|in|of|"
    r"at)[a-z]+"
)
BODY_FIRST = re.compile(r"(?:the )?(‹B\d+›)(?!'s)(?! (?:[a-z]+ ){0,2}(?:statistics|figures|data|numbers|returns)\b)")
SINCE = re.compile(r"\b(?:has|have|had) since\b")
ACTS = re.compile(r"‹(?:C|P|B|N)\d+›(?!'s)")
# `has, at a time when money is tight, set aside £2m`
HARD_TIMES = re.compile(
    r", (?:at a time|in a year|in years) when [^,;]{0,60},|"
    r"\b(?:since|before|after) (?:the |its )?(?:inspectors|inspection|visit|‹[BPR]\d+›|(?:‹[BC]\d+›'s )?inspectors) "
    r"(?:left|visited|came|went|called|arrived|quit|departed|ended|was lost)\b"
)
# `to rise by £3m to £40m`: the last is what there is then
RISEN_TO = re.compile(
    r"\b(?:spending|budgets?|spend|outlay)\b(?:[^.;‹]|‹D\d+›){0,40} (?:comes|came|amounts|amounted|stands|stood|runs|"
    r"ran) (?:to|at) $|"
    r"\bby(?: about| around| nearly| almost| some| over| more than)? ‹M\d+›(?: [a-z]+){0,3} "
    r"to(?: [a-z]+){0,2} $"
)
# `A and B will each take on 10`
EACH = re.compile(rf"(?P<list>{COUNCIL_LIST.pattern})(?: (?:councils?|has|have|are|is|will|to|would))* (?:each|both)\b")
# what a few pounds more in somebody's pocket are
WAGES = re.compile(r"\b(?:earn\w*|paid|wages?|salar(?:y|ies)|an hour|a shift)\b")
# `I was told of one authority where …`
# where something happened that others learn from: `the death of a boy in A`
EVENT_IN = re.compile(
    r"\b(?:deaths?|murders?|killings?|case|scandals?|tragedy|trial|convictions?|abuse|inquiry|failings|exploitation|"
    r"grooming|events|riots)\b(?: (?:of|at|into|in) (?:[^.;,‹]|‹[NPR]\d+›){1,50}?)?,? (?:in|of|at) (?P<place>‹C\d+›)"
    r"(?: council)?(?= (?:has|have|had|led|sent|was|which|that|in|and|meant|prompted|caused)\b|,|$)"
)
ONE_COUNCIL = re.compile(
    r"(?:‹X\d+›|\banother|\b(?<!the )a(?: [a-z]+)?) (?:[a-z]+ )?(?:council|authority),? (?:\([^)]*\) |[^.;]{0,40}, )?"
    r"(?:where|which|that|whose)\b"
)
# `£2m that A says it will add`
ITS_OWN = re.compile(
    r"‹[MX]\d+› (?:[a-z-]+ ){0,3}?(?:that|which) (?P<who>‹C\d+›)(?! council's| has been| was| is given)"
)
PLACE_WHERE = re.compile(r"\bin (?P<name>‹N\d+›), where $")
SINGULAR = re.compile(r"(?:has|was|is|had|itself|will)\b")
COUNCIL_WHICH = re.compile(r"(?P<who>‹C\d+›)(?: council)?, which $")
WHO = re.compile(r"‹[PR]\d+›, who $|‹P\d+›,? who $")
WHO_DID = re.compile(r"(?:who|where (?:she|he|‹P\d+›)) (?!said)")
# `hired 40 workers at A`
DONE_AT = re.compile(r"‹[XM]\d+›[^.;,‹]{0,50} (?:at|for|in|while at) (?:the )?(?P<who>‹C\d+›)(?!'s)")
# `As director at A she cut caseloads to 15`
AS_OFFICER = re.compile(
    r"\b(?:as|when|while|during (?:her|his) time as|in (?:her|his) (?:time|years|spell) as) (?:(?:its|the|a|an|"
    r"former|interim) )*"
    r"(?:‹R\d+›|director|head|leader|chief)(?: of [a-z' ]{3,30})? (?:at|of|in|for) (?:the )?(?P<who>‹C\d+›),? "
    r"(?:she|he|‹P\d+›)\b[^.;‹]{0,60}$"
)
# `A and B have recruited 40 and 12 workers respectively`
RESPECTIVELY = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern})(?:[^.;‹]|‹[ADN]\d+›){{0,80}}? (?P<figures>‹[XM]\d+›(?:(?:,| and|, and) "
    r"‹[XM]\d+›)+)"
    r"(?:[^.;‹]|‹[ADN]\d+›){0,60}?,? (?:respectively|in turn)\b"
)
CLAUSE_OF = re.compile(r", (?:which|who|where) $")
# `joins F, a £5m scheme that …`: what all who join it cost together
WHOLE_SCHEME = re.compile(
    r"(?:‹F\d+›|\b(?:programme|scheme|initiative)), (?:an?|the) (?:[a-z-]+ ){0,2}$|\b(?:government|department|"
    r"national)'s "
    r"(?:[a-z-]+ )?$"
)
SCHEME = re.compile(r" (?:[a-z-]+ ){0,2}(?:scheme|programme|initiative|fund|project)\b")
# whose doing it is not, whatever they ask of a council
OTHERS_ASK = re.compile(
    r"(?:\b(?:inspectors|ofsted|the (?:union|judge|coroner|ombudsman|board))\b|‹B\d+›)"
    r"[^.;]{0,20}\b(?:asked|told|ordered)\b"
)
