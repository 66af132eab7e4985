"""Words of leaving: the idioms by which somebody is told to have left a post, been removed from it or kept away."""

_WHOSE = r"(?:his|her|their|the|that)"
_OFFICE = (
    r"(?:post|role|job|position|portfolio|brief|leadership|chairmanship|directorship|office|mayoralty|"
    r"(?:place|seat) (?:in|on|at) (?:the )?(?:cabinet|executive|council|top table)|cabinet (?:seat|place|post|role))"
)
_OF_WHAT = rf"(?: {_WHOSE}(?: (?:[a-z'-]+|‹[ARCBM]\d+›(?:'s|[a-z-]+)?)){{0,3}}? {_OFFICE}(?![a-z]))"
# when something happened, so that what stands before it needs no object
_WHEN = (
    r"(?: (?:on |in |at the end of |at the start of |next |this |last |later |early |earlier )*‹D\d+›|"
    r" (?:the )?(?:same|following|next|very|that|this|last) (?:day|week|month|year|night|afternoon|morning|spring|"
    r"summer|autumn|winter)| in the (?:new year|spring|summer|autumn|winter)| at (?:christmas|easter|the end of)|"
    r" (?:the|a) (?:day|week|month|fortnight|year) (?:after|before|later)| (?:just |only |barely )?(?:hours|days|"
    r"weeks|months|‹X\d+› (?:hours|days|weeks|months)) (?:after|later|before)| within (?:hours|days|weeks|months|"
    r"a (?:day|week|month|year))| soon after| shortly after| with immediate effect| last (?:week|month|year)| today|"
    r" yesterday| earlier this (?:week|month|year)| this (?:week|month))"
)
_ENDS = (
    r"(?=[.,;:]|$| (?:of|after|and|following|amid|when|but|because|over|before|by mutual|as|while|having|"
    r"to be)(?![a-z]))"
)

RESIGNED = (
    r"(?:stand(?:s|ing)?|stood) aside(?! from (?:the|a|an) (?:vote|debate|meeting|discussion|case))|(?:gives?|gave|"
    r"given|giving) way(?= to (?:(?:mr|mrs|ms|dr|cllr|councillor|‹R\d+›|‹C\d+›'s|(?:his|her) deputy),? )*‹P\d+›)|"
    r"(?:end|complet|finish)(?:s|ed|ing) (?:his|her|their) (?:[a-z-]+ )?(?:contract|secondment|assignment|"
    r"notice)(?![a-z])|"
    rf"step(?:s|ped|ping)? (?:back|away)(?= from{_OF_WHAT})|g[ai]v(?:e|es|en|ing) up(?={_OF_WHAT})|(?:vacat|"
    rf"relinquish|surrender|renounc)(?:e|es|ed|ing)(?={_OF_WHAT}| {_WHOSE} ‹A\d+›(?=[.,;]|$| (?:of|in|on|to|"
    rf"after)(?![a-z])))|(?:la(?:y|id|ys|ying)|put|puts) down(?={_OF_WHAT})|(?:turn|hand|send|put|giv)(?:s|ed|ing|"
    rf"ting)? in {_WHOSE} (?:notice|resignation|papers|cards)|(?:sent|gave|given) in {_WHOSE} (?:notice|resignation|"
    rf"papers)|"
    r"(?:gives?|gave|given|giving) (?:in )?(?:(?:his|her|their) )?notice(?=[.,;]|$| (?:‹D|in|last|that|after|as|on|"
    r"of (?:his|her))(?![a-z]))|"
    rf"(?:tender|submit)(?:s|ed|ted|ing|ting)? {_WHOSE} (?:notice|resignation)|(?:handed|hands|handing) (?:back|"
    rf"over) {_WHOSE} (?:keys|‹R\d+›'s chain|chain)|(?:slip|drift|edg)(?:s|ped|ped|ed)? away(?= from{_OF_WHAT})|"
    rf"walk(?:s|ed|ing)? (?:out|away)(?={_WHEN}| (?:of|on|from){_OF_WHAT}| (?:of|on|from) the (?:council|authority|"
    r"cabinet)(?![a-z]))|clear(?:s|ed|ing) (?:out )?(?:his|her|their) (?:desks?|offices?)|pack(?:s|ed|"
    r"ing) (?:up )?(?:his|her|their) (?:bags|desk|things)|(?:calls?|called|calling) it (?:a day|quits)(?! of\b)|"
    r"(?:throws?|threw|thrown|throwing) in (?:the towel|his hand|her hand)(?! (?:on|over)\b)|f(?:alls?|ell|allen|"
    r"alling) on (?:his|her|their) (?:own )?swords?|(?:bade|bid|bids|bidding|said|says|saying|waved) (?:goodbye|"
    r"farewell) to (?:the (?:council|authority|borough|county|city|job|post|role|staff|town hall|department)|(?:his|"
    r"her) (?:staff|colleagues|team|job|post)|staff|colleagues|(?=‹C))|jump(?:s|ed|ing)? ship|(?:head|mak)(?:s|es|ed|"
    r"ing)? for the (?:door|exit)|made for the (?:door|exit)|(?:makes?|made|making) (?:his|her|their) exit|walk(?:s|"
    r"ed|ing) the plank|(?:makes?|made|making) way(?= for (?:(?:mr|mrs|ms|dr|cllr|councillor|‹R\d+›|"
    r"‹C\d+›'s) )*(?:‹P\d+›|a (?:new|successor|younger|fresh)|new blood|somebody|someone|(?:his|her) (?:deputy|"
    r"successor)))|(?:calls?|called|calling) time on (?:his|her|their)(?= )|(?:brings?|brought|bringing|draws?|drew|"
    r"drawn|drawing) (?:(?:his|her|their) (?:(?:[a-z-]+|‹[XDRC]\d+›(?:-[a-z]+|'s)?) ){0,7}?)(?=to an (?:abrupt |"
    r"early )?end(?![a-z])|to a close(?![a-z]))|(?:ends?|ended|ending) (?:his|her|their) (?:[a-z-]+ |"
    r"‹[XD]\d+›(?:-[a-z-]+)? ){0,3}?(?:time|tenure|reign|spell|stint|association|leadership|career|years?|term|stay|"
    r"service)(?= (?:(?:as|at|with|of|there|on)(?![a-z])|in (?:‹|post|office|charge|the (?:job|post|role))))|(?:cut|"
    r"cuts|cutting) short (?:his|her|their) (?:[a-z-]+ ){0,2}(?:time|tenure|reign|spell|stint|term|stay|contract)|"
    r"part(?:s|ed|ing) (?:company|ways)(?= with (?:‹[CB]|the (?:council|authority|trust)|(?:his|her) (?:employers?|"
    r"council)))|agre(?:es|ed|eing) (?:to )?(?:(?:take|accept) )?an? (?:[a-z-]+ )?(?:severance|settlement|exit)(?= )|"
    r"(?:is|are|was) (?:now )?on (?:his|her|their) way(?= out)"
)

# verbs of motion, of which only what stands around them tells that a post is left
GONE = (
    rf"went(?={_WHEN}{_ENDS}| (?:quietly|voluntarily|of (?:his|her) own accord)(?![a-z]))|(?:(?<=will )|(?<=to )|"
    rf"(?<=would ))go(?={_WHEN}{_ENDS})|"
    r"(?:(?<=decided to )|(?<=chosen to )|(?<=opted to )|(?<=agreed to )|(?<=chose to )|(?<=elected to )|"
    r"(?<=resolved to )|(?<=preferred to ))go(?=[.,;]|$| (?:‹D|from|after|before|when|because|rather|now|following|"
    r"at the end|in ‹D|as soon|over|of|quietly|early|voluntarily)(?![a-z]))|"
    rf"(?:(?<=is )|(?<=are )|(?<=be ))going(?={_WHEN}{_ENDS})|"
    r"(?:(?<=was )|(?<=is )|(?<=were )|(?<=now )|(?<=be )|(?<=also ))gone(?=[.,;]|$| (?:by|within|before|too|as well|"
    r"in ‹D|‹D)(?![a-z]))|"
    rf"(?:move|moves|moving) on(?={_WHEN}|[.,;]|$| (?:from (?:the (?:council|authority|post|role|job|department)|"
    rf"‹[CR]|"
    r"(?:his|her) (?:post|role|job))|after|to (?:a|an|‹[CB]|pastures|take|become|join)|for)(?![a-z]))|"
    rf"moved on(?={_WHEN})|"
    r"(?:left|leave|leaves|leaving) (?:his|her|the) (?:post|role|job|position|desk|seat) (?:vacant|empty)|depart(?:s|"
    r"ed|ing)? from(?= (?:‹[CB]|the (?:council|authority|department|trust|post|role|job)|(?:his|her) (?:post|role|"
    r"job))(?![a-z]))|"
    # `became the second officer to leave`
    r"(?:bec(?:ame|omes?|oming)|is|was|has become|will become|will be) (?:now )?(?:the|yet another|another|its|their|"
    r"‹C\d+›'s) (?:(?!not |never )(?:[a-z-]+|‹[XCDR]\d+›(?:'s|s)?) ){1,5}?(?:(?:at|in|from) ‹C\d+› )?(?:to|who (?:has|"
    r"had)) (?:(?:leave|go|quit|resign|depart|step down|stand down|walk out|move on)(?![a-z])|(?:left|gone|quit|"
    r"resigned|departed|stepped down|stood down)(?![a-z]))(?=[.,;]|$| (?:‹[CDB]|the (?:council|authority|post|job|"
    r"role|department|trust|cabinet)|in|since|this|that|over|after|because|within|from|as|amid|following|last|so|"
    r"under|once|when|before|and|while|for)(?![a-z]))"
)

RETIRED = (
    r"(?:go|goes|going|gone|went) into (?:early )?retirement(?![a-z])|(?:enter|enters|entered|"
    r"entering) retirement(?![a-z])|(?:ends?|ended|ending) (?:his|her) (?:[a-z-]+ |"
    r"‹X\d+›(?:-[a-z-]+)? ){0,3}career(?= (?:in (?:local government|social|public|children)|with a)(?![a-z]))|"
    r"(?:hangs?|hung|hanging) up (?:his|her|their) (?:boots|chain|hat|lanyard)"
)

SUSPENDED = (
    r"(?:sent|ordered|told to (?:stay|remain)|asked to (?:stay|remain)) (?:at )?home(?= (?:on full pay|while|pending|"
    r"until))|told to stay away(?= (?:from (?:work|the office|county hall|the town hall)|while|pending|on full pay))|"
    r"(?:put|placed) under suspension"
)
# `has had to step aside for the time being`
STEPS_ASIDE = (
    r"(?:step(?:s|ped|ping)?|stand(?:s|ing)?|stood) (?:aside|down)(?: from (?:his|her|the) (?:[a-z]+ )?(?:post|role|"
    r"job|duties|position)| as (?:[a-z]+ )?‹R\d+›(?: (?:of|at) ‹[CB]\d+›)?)?(?=,? (?:temporarily|for the time being|"
    r"for now|on full pay|on a temporary basis|(?:while|pending|until) [^.;]{0,40}\b(?:investigat\w+|inquir\w+|"
    r"enquir\w+|review|hearing|outcome|allegations?|complaints?|probe|police)(?![a-z])))|(?:is|are|was|were|remains?|"
    r"still) (?:under suspension|on suspension)|(?<=under )suspension(?=[.,])"
)

DISMISSED = (
    r"(?:bec(?:ame|omes?|oming)|is|was|has become) (?:now )?(?:the|yet another|another|its|their|‹C\d+›'s) (?:(?!not |"
    r"never )(?:[a-z-]+|‹[XCDR]\d+›(?:'s|s)?) ){1,5}?to be (?:sacked|dismissed|fired|ousted|removed|axed)(?![a-z])|"
    rf"taken out of(?={_OF_WHAT})|stripped of(?={_OF_WHAT}| {_WHOSE} (?:responsibilities|duties|title)(?![a-z]))|"
    rf"(?:depriv|reliev)ed of(?={_OF_WHAT}| {_WHOSE} (?:duties|command|responsibilities|functions)(?![a-z]))|"
    r"depos(?:ed|es|ing)|toppled(?= (?:as|by|in)(?![a-z]))|turfed out(?! of (?:their|the) homes?)|booted out|"
    r"kicked out(?= (?:of (?:the (?:cabinet|council|job)|office|his|her)|as|by)(?![a-z]))|(?:thrown|forced|hounded|"
    r"driven|voted|turned|pushed|bundled|eased|squeezed|levered) (?:out of|from|out) (?:office|power|the cabinet|"
    r"(?:his|her|the) (?:post|job|role|position))|(?:pushed|eased|squeezed|hounded|driven) out(?=[.,;]|$|"
    r" (?:of (?:‹[CB]|the (?:council|authority))|after|as ‹R|by|in ‹D|‹D|last)(?![a-z]))|dropped from (?:the|his|her|"
    r"‹C\d+›'s) (?:cabinet|executive|top team|front bench)|shown the (?:door|exit)|given (?:(?:his|her|"
    r"their) (?:marching orders|cards|notice|p45)|the (?:sack|boot|push|chop|bullet|elbow))|handed (?:his|her|"
    r"their) (?:marching orders|cards|p45|notice)|made redundant|laid off|let go(?=[.,;]|$| (?:by|after|in ‹D|‹D|last|"
    r"from|as|when|because|over)(?![a-z]))|"
    r"let go of(?= (?:(?:its|their|the|‹[RC]\d+›(?:'s)?,?|[a-z]+) )*?(?:‹R\d+›|‹P\d+›))|"
    r"discharged from(?= (?:his|her|their|the) (?:post|duties|role|office))|"
    r"(?:removed|thrown out|forced out|ousted|dumped) from (?:the )?(?:cabinet|executive|leadership)(?![a-z])|"
    r"dumped as(?= ‹R)|dispens(?:es|ed|ing) with the services of(?= (?:(?:its|their|the|‹C\d+›'s|[a-z]+) )*(?:‹R\d+›|"
    r"‹P\d+›))|cost(?= (?:(?:its|their|the|mr|mrs|ms|dr|cllr|councillor|‹[RC]\d+›(?:'s)?,?) )*‹P\d+›,? (?:his|her|"
    r"their) (?:job|post|career|position|place)| (?:‹X\d+› )?(?:[a-z-]+ ){0,2}(?:people|officers|bosses|directors|"
    r"‹R\d+›s?) their (?:jobs|posts|careers))|(?:gets?|got|getting) rid of(?= (?:(?:its|their|the|‹C\d+›'s|"
    r"[a-z]+) )*(?:‹R\d+›|‹P\d+›))|remov(?:ed|es|ing)(?= (?:(?:its|their|the|mr|mrs|ms|dr|cllr|councillor|"
    r"‹[RC]\d+›(?:'s)?,?) )*‹P\d+› (?:as|from (?:his|her|the|their) (?:post|job|role|position|cabinet)|from (?:post|"
    r"office))(?![a-z]))|(?:voted|decided|agreed|resolved)(?: (?:‹[DX]\d+›|last night|unanimously|overwhelmingly|"
    r"narrowly|by ‹X\d+› (?:votes )?to ‹X\d+›)){0,3} to (?:remove|oust|depose|sack|dismiss|fire)(?= (?:(?:its|their|"
    r"the|mr|mrs|ms|dr|cllr|councillor|‹[RC]\d+›(?:'s)?,?) )*‹P\d+›)|let(?:s|ting)?(?= (?:(?:its|their|the|mr|mrs|ms|"
    r"dr|‹[RC]\d+›(?:'s)?,?) )*‹P\d+›,? go(?=[.,;]|$| (?:after|in ‹D|‹D|last|following|because|as|with|over|amid)))"
)
_LOST = r"(?:job|post|position|role|place in the cabinet|cabinet (?:seat|place|post|role)|portfolio)s?"
# `lost her job over it`, `had his contract ended`
LOST_POST = (
    r"(?:told|informed) of (?:his|her) (?:dismissal|sacking)(?![a-z])|"
    rf"(?:lost|loses|losing|lose) {_WHOSE} (?:(?:[a-z'-]+|‹[ARM]\d+›(?:'s|[a-z-]+)?) ){{0,3}}?{_LOST}(?=[.,;:]|$|"
    rf" (?:as|at|"
    r"in|after|over|because|when|amid|last|following|for|through|on|with|‹D|this|to|earlier)(?![a-z]))|(?:pay|pays|"
    r"paid|paying) (?:(?:the price|for (?:it|this|that|the [a-z]+|‹A\d+›)) )?with (?:his|her|their) (?:job|post|"
    r"career|position)s?|ha(?:d|s had|ve had) (?:his|her|their) (?:(?:[a-z-]+|"
    r"‹[XD]\d+›(?:-[a-z]+)?) ){0,2}?(?:contract|employment|appointment|secondment) (?:[a-z]+ly )?(?:ended|terminated|"
    r"cut short|torn up|cancelled|ripped up|curtailed)"
)
# `P's time as R came to an end`
TIME = (
    r"(?:time|tenure|reign|stint|spell|stay|term|leadership)(?= (?:as|at|in|with|of|there)(?![a-z])(?:[a-z' -]|"
    r"‹[RCBXD]\d+›){0,60}? (?:(?:came|comes|has come|had come|will come|is coming|drew|draws|"
    r"is drawing) to an? (?:[a-z]+ )?(?:end|close)|ended|ends|is over|is ending|will end)(?![a-z])(?! when))"
)
# `P's contract was ended`
CONTRACT = (
    r"(?:contract|employment|secondment)(?= (?:as (?:[a-z]+ )?‹R\d+›(?: (?:at|with|of|for|in) (?:the )?‹[CB]\d+›)? )?"
    r"(?:(?:was|were|has been|had been|is being|is to be|will be) (?:[a-z]+ly |then "
    r"|also )?(?:ended|terminated|cut short|torn up|cancelled|ripped up|curtailed)(?![a-z])))"
)
# with whom a body parts
PARTED = (
    r"part(?:ed|s|ing) company with|(?:said|says|saying|bade|bids|bidding|waved) (?:goodbye|farewell)"
    rf"(?:{_WHEN})? to(?= (?:(?:its|their|the|‹C\d+›'s|mr|mrs|ms|dr|former|outgoing|long-serving|‹R\d+›,?) )*‹P)"
)
# what somebody does who leaves as another has done before
FOLLOWED = (
    rf"follow(?:s|ed)(?:(?: (?:suit|him|her|them)| (?:him|her|them) out(?: of (?:the|its) (?:door|exit))?)(?=[.,;]|$|"
    rf"{_WHEN})|(?={_WHEN}{_ENDS}))|did (?:the same|likewise)(?=[.,;]|$|{_WHEN})|(?:was|were) (?:close|hot|not far|"
    rf"right) (?:behind|on (?:his|her|their) "
    r"heels)(?= (?:him|her|them)(?![a-z])|[.,;]|$)|(?:was|were|is) (?:the )?next(?= to (?:go|leave|resign|"
    r"quit)(?![a-z]))|"
    rf"(?:went|gone) (?:too|as well|with (?:him|her|them))(?=[.,;]|$|{_WHEN})"
)
