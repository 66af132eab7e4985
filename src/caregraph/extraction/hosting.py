"""Hosting: who is in a programme by teams, money, trainers or projects of it that it has, or by where it is taken."""

import re

from caregraph.extraction.picking import AUX, NOUN, PLACES
from caregraph.extraction.subjects import LIST

_THE = (
    r"(?:the |its |their |our |an? |new |own |‹[BM]\d+›(?:'s)? |[a-z]+'s |latest |flagship |pilot |‹X\d+› |"
    r"‹X\d+›-[a-z]+ )*$"
)
_ORDINAL = r"(?:first|second|third|fourth|fifth|only|latest|newest|next|last|largest|smallest|‹X\d+›)"
_MONEY = r"(?:money|cash|funding|grants?|funds?|awards?|allocation)\b"
_WORK = r"(?:work(?:ers)?|teams?|units?|hubs?|homes?|trainers?|practitioners?|project|service|courts?|centres?|group)"
_USES = (
    r"(?:us(?:ing|es|ed)|runs?|ran|running|pilot(?:ing|ed|s)|trial(?:ling|led|s)|adopt(?:ed|ing|s)|introduc(?:ed|"
    r"ing|es)|"
    r"join(?:ed|ing|s)|signed up (?:to|for)|brought in|set up|taken up|took up|launched|embraced|moved (?:over )?to|"
    r"follow(?:ed|ing|s))"
)
# --- before its name -----------------------------------------------------------------------------------------------
# `A became the only London borough in F`
_ONE_IN = re.compile(
    rf"(?P<list>{LIST}),?{AUX}(?: (?:too|also),?)?(?: (?:become|became|becoming|remains?))? (?:(?:the|an?|one of) )+"
    rf"(?:{_ORDINAL} )*(?:[a-z]+ ){{0,2}}?{PLACES}(?: (?:in|of|across) (?:the )?[a-z -]{{3,30}}?)? (?:in|on|inside|"
    rf"behind) "
    rf"{_THE}"
)
# `A, one of 21 councils to which F has been extended`
_ONE_OF = re.compile(
    rf"(?P<list>‹C\d+›)(?: council)?,? (?:which |(?:is|was|are|were|now|also) )*‹X\d+› of (?:the |only )?(?:‹X\d+› )?"
    rf"(?:[a-z]+ )?{PLACES},? (?:to|in|for|on|into|from|by|with|at) which {_THE}"
)
# `A had cut caseloads to 15 and was using F`
_AND_USES = re.compile(
    rf"(?:^|[,;] |\b(?:that|found|but|and|where|because|while|when|"
    rf"how) )(?P<list>{LIST})(?: council)?,? (?:(?!\b(?:said|says|told|found|that|who|where|praised|asked)\b)[^.;,‹]|"
    rf"‹[ADGMRX]\d+›|, (?:which|once|now|long) (?:[^.;,‹]|‹[DGX]\d+›){{3,40}},)"
    rf"{{4,90}}?,? and(?: (?:was|is|were|are|has|have|had|now|also|already|been))* {_USES} {_THE}"
)
# `a consortium led by A is to run F`
_LED_BY = re.compile(
    r"\b(?:consortium|partnership|group|alliance|network|team|bid)\b(?:[^.;,‹]|‹[XN]\d+›){0,40},? (?:which is |"
    r"that is |is )?"
    rf"(?:led|headed|fronted|hosted|run) by (?P<list>{LIST})(?!'s)[^.;‹]{{0,60}} (?:run|deliver|pilot|host|join|test|"
    rf"try|offer|lead|introduce|part of|chosen for|picked for|accepted for) {_THE}"
)
# `A's priority families programme, which is what it calls F`
_CALLS_IT = re.compile(
    rf"(?P<list>‹C\d+›)'s (?:[a-z'-]+ ){{0,4}}{NOUN},? (?:(?:which is )?what (?:it|the council|the city|"
    rf"the county) calls|"
    r"(?:the|its) (?:local )?(?:version|name|form|take|brand) (?:of|for|on)|as it calls|as (?:the )?) ?(?:the )?$"
)
# `a member of F alongside A` is told elsewhere; `under F, or what A calls G`, too
_TOO = re.compile(
    r"(?P<list>‹C\d+›)(?: council)?,? (?:too|also|as well),? (?:is|was|are|were|became|has become)(?: now| already)* "
    rf"(?:an?|one of the|‹X\d+› of the|among the|in|part of|on) {_THE}"
)
# `A and B were F`, where that is what those who try it are called
_ARE = re.compile(rf"(?P<list>{LIST}),?(?: (?:which|all|both|also|once))* (?:are|were|became|have been|had been) $")
_AND_EACH = re.compile(r"^(?: -|,|\.|;|$| (?:and|each|from|until|since|in ‹D|for)\b)")
# --- on both sides -------------------------------------------------------------------------------------------------
# `A is the latest to be given F cash`
_PAID = re.compile(
    rf"(?P<list>{LIST}),?{AUX}(?: (?:become|became))?(?: (?:(?:the|among|one of|‹X\d+› of|{_ORDINAL}|those|councils|"
    rf"authorities|areas|more) ?)+ (?:to )?)?(?: ?to (?:be|have been) )? ?(?:be )?(?:given|awarded|handed|granted|"
    rf"gets?|"
    rf"getting|got|w[io]n|winning|receiv(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|allocated|spen(?:t|ding)|us(?:ed|ing)) "
    r"(?:(?:some|more|its|the|an?|of|share|‹[MB]\d+›(?:'s)?|in|from|under|extra|new|own|government's) )*$"
)
_OF_MONEY = re.compile(rf"^'?(?: (?:programme|pilot|pathfinder|{NOUN}))? {_MONEY}")
# `In A a F team takes on 80 families`
_IN_A = re.compile(rf"(?:^|, )in (?P<list>{LIST}),? (?:an?|the|its) $")
_WORKS = re.compile(
    rf"^'? (?:{NOUN} )?(?:{_WORK}|{NOUN}) (?!(?:was|is|has been|had been) (?:criti|reject|scrap|clos|attack|refus|"
    rf"delay|axed))"
    r"(?:has|have|is|are|was|were|[a-z]+(?:s|ed)|took|ran|began|began|saw|gave)\b"
)
# `A has its own F trainers`, `A's first F trainers`
_OWNS = re.compile(
    rf"(?P<list>{LIST})(?:'s|'|{AUX} (?:has|have|had|trained|appointed|hired|recruited|employs?|employed|got|keeps|"
    rf"kept|"
    rf"put together|assembled|built)) (?:(?:the|its|their|an?|own|new|{_ORDINAL}|team of|group of) )+$"
)
_STAFF_OF = re.compile(
    r"^'? (?:trainers?|coaches|champions|leads?|practice leads?|advocates|mentors?|facilitators?|co-?ordinators?|"
    r"therapists?|experts|ambassadors|supervisors)\b"
)
# `A took the largest group of F trainees`
_TOOK = re.compile(
    rf"(?P<list>{LIST}),?(?: that)?{AUX} (?:took|takes?|taken|has|have|had|hosts?|hosted|welcomed|got|employs|employed)"
    r"(?: on| in)? (?:the|an?|its) (?:[a-z]+ ){0,2}(?:group|number|cohort|intake|share|batch|contingent|"
    r"team) of (?:the )?$"
)
_TRAINEES = re.compile(r"^'?(?: [a-z]+)? (?:trainees|graduates|students|participants|recruits|apprentices)\b")
# `to put F teams into children's services`
_PUT = re.compile(
    rf"(?P<list>{LIST}){AUX}(?:[^.;‹]|‹X\d+›){{0,60}}? (?:put|putting|placed|placing|build|building|built|"
    rf"embed(?:ded)?|"
    rf"embedding|bring|bringing|brought) {_THE}"
)
_INTO_IT = re.compile(
    rf"^'?(?: {NOUN})?(?: {_WORK}| principles| ideas| methods)? (?:into|in|inside|within|to) (?:all |each |every |"
    rf"both )?"
    r"(?:(?:its|their|of|the) )*(?:children's services|‹A\d+›|social work|teams?|offices|departments?|localities)"
)
# `has trained 900 people from the council and the police in F`
_TRAINED = re.compile(
    rf"(?P<list>{LIST}){AUX} (?:train(?:s|ed|ing)?|school(?:ed|ing)|coach(?:ed|ing)) (?:[^.;‹]|‹[XRA]\d+›){{1,50}}?"
    rf"(?:(?: from| across| at) (?:[^.;‹]|‹C\d+›){{1,60}}?)? (?:in|on|through|to use|in how to use) {_THE}"
)
# `who brought F to A`
_BROUGHT = re.compile(
    r"\b(?:brought|bringing|brings|introduc(?:ed|ing|es)|took|taking|taken|carried|exported|rolled out|extended|"
    rf"export(?:s|ing)) {_THE}"
)
_TO_A = re.compile(
    rf"^'?(?: {NOUN})?,? (?:in)?to (?:neighbouring |nearby |both )?(?P<list>{LIST})(?<!')(?<!'s)(?!'s| and beyond)"
)
# `O provides F for A and B`
_PROVIDES = re.compile(
    r"\b(?:provides?|provided|runs?|ran|running|delivers?|delivered|operates?|operated|hosts?|hosted|manages?|"
    r"organises?)"
    rf" {_THE}"
)
_FOR_A = re.compile(
    rf"^'?(?: {NOUN})?(?: {_WORK})? (?:for|on behalf of|across|"
    rf"jointly for) (?:both )?(?P<list>{LIST})(?<!')(?<!'s)(?!'s|"
    rf" trust)"
)
# --- after its name ------------------------------------------------------------------------------------------------
# `F, which also funds projects in A and B`
_FUNDS = re.compile(
    rf"^'?(?: {NOUN})?,?(?: (?:which|that))?{AUX} (?:funds?|funding|funded|pays for|paid for|paying for|supports?|"
    rf"supporting|supported|backs|backed|backing|financ(?:es|ed|ing)|bankroll(?:s|ed|ing)) (?:[a-z'-]+ ){{0,3}}?"
    rf"(?:projects?|schemes?|pilots?|work|{_WORK}|services?|similar [a-z]+|changes|reforms?|efforts|trials?)"
    rf" (?:in|at|by|run by|across|for|led by) (?:both )?(?P<list>{LIST})(?<!')(?<!'s)(?!'s)"
)
# `F, which cut the number of children in care in A, is being taken to B and C`
_CUT_IN = re.compile(
    rf"^'?(?: {NOUN})?, (?:which|credited with|praised for|said to have)(?: (?:has|have|had|is|was|been|already|"
    rf"helped|to|"
    r"credited|with))* (?:cut|cutting|brought|bringing|reduc(?:ed|ing)|halv(?:ed|ing)|kept|keeping|sav(?:ed|ing)|"
    r"lifted|"
    r"transform(?:ed|ing)|turn(?:ed|ing) (?:round|around)|help(?:ed|ing)|work(?:ed|s)|began|started|begun|was born)\b"
    rf"(?:[^.;,‹]|‹[XA]\d+›){{0,80}}? (?:in|at) (?P<list>{LIST})(?=,| from\b| by\b| to\b)(?P<rest>[^,]{{0,40}},)?"
)
_TAKEN_TO = re.compile(
    rf"^'?(?: {NOUN})?(?:, [^,;.‹]{{3,110}},)?{AUX}(?: being)? (?:taken|carried|exported|extended|spread|spreading|"
    rf"moved|"
    r"brought|rolled out|coming|introduced|transplanted|copied|tried)(?: [a-z]+| ‹N\d+›){0,5}? (?:in )?(?:to|in|"
    r"into|by) "
    rf"(?:neighbouring |nearby |both )?(?P<list>{LIST})(?<!')(?<!'s)(?!'s)(?:,? and (?:[^.;,‹]|"
    rf"‹N\d+›){{0,25}}?(?:to|in|"
    rf"into|by) "
    rf"(?P<more>{LIST})(?<!')(?<!'s)(?!'s))?"
)
# `F has spread furthest, A and B having each opened a hub`
_HAVING = re.compile(
    rf"^[^.;‹]{{0,60}}, (?:with )?(?P<list>{LIST}) (?:having |both |each |all |now )+(?:opened|set up|opening|launched|"
    r"launching|started|starting|adopted|adopting|joined|joining|running|using|taken it up|taking it up|introduced)\b"
)
# `F, a programme it shares with A`
_SHARES = re.compile(
    rf"^'?, an? (?:[a-z-]+ ){{0,3}}{NOUN} (?:that |which )?(?:it|they|the (?:council|borough|city|county))"
    rf"(?: (?:now|also|has|have))* (?:shares?|shared|runs?|ran|delivers?|run) (?:jointly |"
    rf"together )?with (?P<list>{LIST})"
)
# `A's F lead now works in B`: a person, wherever she works
SOMEBODY = re.compile(
    r"^'?(?: [a-z]+)? (?:leads?|manager|head|director|worker|co-?ordinator|boss|chief|founder|inventor|graduate|"
    r"trainer|adviser),?"
    r" (?!(?:and|teams?|council)\b)"
)
# `A is piloting F and has a G hub too`
AND_HAS = re.compile(
    r"^(?: (?!but\b)[a-z]+){0,3},? and (?:(?:also|now|already|then|has|is|was|been) )*(?:has|runs?|ran|uses?|used|"
    r"hosts?|"
    r"opened|belongs to|(?:part of|in|piloting|trying|running|using|joined|signed up (?:to|for))) "
    r"(?:(?:an?|the|its|their|two|‹X\d+›|own|‹B\d+›'s) )*$"
)
# `Its mentoring programme, F, has`
ITS_PROGRAMME = re.compile(
    rf"^its (?:own |new )?(?!(?:proposed|planned|abandoned|former|old|failed)\b)(?:[a-z'-]+ ){{1,4}}{NOUN}(?:,| -|:)"
    r"(?: called| known as)? $"
)
# `F centres were opened by A`
_OPENED_BY = re.compile(
    rf"^'? (?:{_WORK}|homes|nurseries)(?:[^.;‹]|‹X\d+›){{0,60}} (?:were|was|have been|has been|are being|will be) "
    rf"(?:opened|set up|launched|built|started) by (?P<list>{LIST})(?<!')(?<!'s)(?!'s)"
)
# `The latest was launched by A`
LATEST = re.compile(
    r"^the (?:latest|newest|most recent|second|third)(?: of (?:them|these)| hub| team| one)? (?:was|is|has been|"
    r"will be) "
    r"(?:being )?(?:launched|opened|set up|started|run|adopted|taken up|created) (?:by|in|at) (?:both |the )?"
    rf"(?P<list>{LIST})(?<!')(?<!'s)(?!'s)"
)
IT_TOO = re.compile(r"it (?:(?:also|has|had|was|is|then|later|became|been) )+")
IS_CALLED = re.compile(
    r"^(?:it|this|they|the (?:[a-z]+ )?(?:scheme|programme|project|pilot|model)) (?:is|are|was|were|"
    r"will be) (?:called|known as|named|dubbed) (?:the )?$"
)
_NOT_SO = re.compile(
    r"\b(?:not|never|no longer|scrapped|axed|closed|refus\w+|reject\w+|declin\w+|hopes?|wants?|could|might|may|"
    r"would|if|"
    r"bid|applied|plans? to|considering|instead|without|ended|stopped)\b"
)
_BEFORE = (_ONE_IN, _ONE_OF, _AND_USES, _LED_BY, _CALLS_IT, _TOO, _TRAINED)
_BOTH_SIDES = (
    (_PAID, _OF_MONEY),
    (_IN_A, _WORKS),
    (_OWNS, _STAFF_OF),
    (_TOOK, _TRAINEES),
    (_PUT, _INTO_IT),
    (_ARE, _AND_EACH),
)


def told_before(left: str, right: str) -> str:
    """The list of those who have a programme's people or money, or are one of it; empty if nobody does."""
    for words, after in _BOTH_SIDES:
        found = words.search(left) if after.match(right) else None
        if found and not _NOT_SO.search(found.group()):
            return found["list"]
    alone = (found for words in _BEFORE if (found := words.search(left)) and not _NOT_SO.search(found.group()))
    return next((found["list"] for found in alone), "")


def told_after(left: str, right: str) -> str:
    """The lists of those to whom a programme is taken, for whom it is run or whose projects it pays for."""
    for words, after in ((_BROUGHT, _TO_A), (_PROVIDES, _FOR_A)):
        found = after.match(right) if words.search(left) and not _NOT_SO.search(left) else None
        if found:
            return found["list"]
    first = _CUT_IN.match(right)
    rest = " " + right[first.end() :].lstrip(" ,") if first else right
    found_too = [one for one in (first, _TAKEN_TO.match(rest)) if one]
    found_too = found_too or [one for words in (_FUNDS, _HAVING, _OPENED_BY) if (one := words.match(right))]
    told = [one for one in found_too if not _NOT_SO.search(one.group())]
    return "".join(one["list"] + (one.groupdict().get("more") or "") for one in told)


def shared_with(right: str) -> str:
    """The list of those with whom somebody shares a programme just named; empty if none is told."""
    found = _SHARES.match(right)
    return found["list"] if found else ""
