"""Picking: who is in a programme, told by who goes first, by whose own it is, or in a clause beside the one on it."""

import re

from caregraph.extraction.subjects import LIST

NOUN = r"(?:programme|scheme|project|pilot|initiative|model|approach|network|partnership|trial|pathfinder|trailblazer)"
PLACES = (
    r"(?:local authorities|councils?|areas?|authority|authorities|boroughs?|places?|sites?|counties|county|"
    r"pathfinders?|"
    r"pilots?|trailblazers?|early adopters|adopters)"
)
AUX = (
    r"(?: (?:has|have|had|is|are|was|were|will|been|be|also|already|now|all|both|since|then|each|just|long|"
    r"(?:is|are|was|were) to|(?:due|set|about|going) to|to))*"
)
_THE = r"(?:the |its |their |an? |new |own |‹[BM]\d+›(?:'s)? |[a-z]+'s |latest |flagship |‹X\d+›-[a-z]+ )*$"
_DOES = (
    r"(?:run|us(?:e|ing)|try(?: out|ing out|ing)?|adopt(?:ing)?|test(?:ing)?|pilot(?:ing)?|host(?:ing)?|"
    r"deliver(?:ing)?|"
    r"introduc(?:e|ing)|bring(?:ing)? in|tak(?:e|ing) (?:up|on|part in)|join(?:ing)?|sign(?:ing)? up (?:to|for)|"
    r"roll(?:ing)? out|set(?:ting)? up|implement(?:ing)?|launch(?:ing)?|running|embrac(?:e|ing)|start(?:ing)?)"
)
# `A and B will be the first to run F`, `A has become the latest authority to bring in F`
_GOES_FIRST = re.compile(
    rf"(?P<list>{LIST}),?{AUX}(?: (?:become|became|becoming|remains?))?(?: (?:among|one of|‹X\d+› of))?"
    rf"(?: (?:the|only|very|first|next|latest|newest|second|third|last|‹X\d+›|more|other|english|local))+"
    rf"(?: {PLACES})?(?: (?:in|across|anywhere in) [a-z ]{{2,30}}?)? to {_DOES} {_THE}"
)
# `A's own transformation programme, F`; what is but planned or over is left alone
_OWN_KIND = re.compile(
    r"(?P<list>‹C\d+›)'s? (?!(?:[a-z-]+ )*?(?:proposed|planned|abandoned|scrapped|rejected|failed|former|old|previous|"
    r"closed|axed|possible|likely|rival|unfunded)\b)(?:(?!(?:on|to|for|in|with|its|the|an?|of|about|against|"
    r"over|from|under|is|was|has|and|or)\b)[a-z'-]+ ){0,4}?(?:programme|scheme|project|pilot|"
    r"initiative|network|partnership)"
    r"(?: for [a-z' ]{3,30})?(?:,| -|:|,? (?:which is )?(?:called|known as|named|dubbed))"
    r"(?: (?:the|called|known as|named))* $"
)
# what is but praised or attacked
TALKED_OF = re.compile(
    r"^,? (?:has|have|had|was|were|is|are)(?: (?:been|also|now|widely|often))* (?:praised|criticised|welcomed|hailed|"
    r"commended|attacked|evaluated|studied|discussed|debated|mentioned|condemned|applauded|scrapped|closed|axed|"
    r"rejected|voted down|turned down|shelved)\b"
)
# what one writes or speaks about, and is not in thereby: `a report about F`
ABOUT_IT = re.compile(r"\b(?:against|about) (?:the |its |‹B\d+›'s )?$")
_OVER = re.compile(
    r"^[^.;,]{0,40}\b(?:cancelled|scrapped|axed|closed|rejected|abandoned|shelved|ended|unfair|in doubt|at risk|not|"
    r"(?:bid|plan|idea)\b)"
)
# a council that is but where somebody comes from, or whom somebody helps: `a charity that works with A will be`
_OBLIQUE = re.compile(
    r"(?<!services of )(?<!teams of )(?<!councils of )(?<!authorities of )(?<!services in )(?<!teams in "
    r")(?<!services at )"
    r"\b(?:from|of|with|for|at|in|by|not|than|to|against|unlike|like|near) (?:the |neighbouring )?$"
)
_WAS_TO = re.compile(r"‹C\d+›,? (?:was|were|had been|should|had) (?:to have|due|meant|supposed|expected)\b")
# `who set up F at B`: there, and not where she is now
_ELSEWHERE = re.compile(r"^[^,.;‹]{0,30} (?:at|in|for|with) (?:the )?‹C")
# `A and B have come together in F`, `in a partnership, O, which is delivering F`
_MEET = (
    r"(?:(?:come|came|coming|got|band(?:ed|ing)|club(?:bed|bing)|join(?:ed|ing)) together|"
    r"team(?:ed|ing) up|join(?:ed|ing) forces|link(?:ed|ing) up|pool(?:ed|ing) (?:their )?[a-z ]{3,30})"
)
_UNION = r"(?:partnership|alliance|network|consortium|collaboration|venture|agency|service)"
_DELIVERS = (
    r",? (?:which|that)(?: (?:is|are|will|has|have|now|also|been|be))* (?:deliver(?:s|ing)?|r[au]n(?:s|ning)?|"
    r"us(?:es|ing)|"
    r"introduc(?:es|ing|ed)|bring(?:s|ing) in|offer(?:s|ing)|set(?:ting)? up|pilot(?:s|ing)?|lead(?:s|ing)?) "
)
_IN_IT = (
    r"(?: (?:in|as|to form|under|through|to (?:run|deliver|launch|set up)))(?: an? (?:[a-z]+ "
    rf"){{0,3}}(?:{NOUN}|{_UNION}),?|"
    rf"(?: an? (?:[a-z]+ ){{0,3}}{_UNION},?)?(?: called| known as)?(?: ‹A\d+›)? ‹[NB]\d+›{_DELIVERS.rstrip()})? {_THE}"
)
_TOGETHER = re.compile(rf"(?P<list>{LIST}){AUX} {_MEET}{_IN_IT}")
# `A has joined forces with B to run F`
_WITH_ANOTHER = re.compile(
    rf"(?P<list>{LIST}){AUX} (?:join(?:ed|ing) forces|team(?:ed|ing) up|link(?:ed|ing) up|pair(?:ed|ing) up|"
    r"partner(?:ed|"
    rf"ing)|work(?:ed|ing)) (?:[a-z]+ )?with (?:neighbouring |nearby )?(?P<other>{LIST})"
    rf"(?: (?:to {_DOES}|on|in|under|through|as part of)) {_THE}"
)
# `A is joining B in F`
_JOINS_ANOTHER = re.compile(
    rf"(?P<list>{LIST}){AUX} (?:join(?:s|ed|ing)?|follow(?:s|ed|ing)?) (?P<other>{LIST}) (?:in|into|on|onto|"
    rf"as part of) {_THE}"
)
# `the department has given A £2m to run F`
_PAID_TO = re.compile(
    rf"\b(?:giv(?:e|es|ing|en)|gave|award(?:s|ed|ing)?|hand(?:s|ed|ing)?|grant(?:s|ed|ing)|pa(?:ys|id|ying)|allocated) "
    rf"(?P<list>{LIST}) (?:(?:a|another|up|to|about|over|nearly|almost|some|grant|of|further|an|extra) )*‹M\d+› "
    rf"(?:each |over [^‹.;]{{0,20}}(?:‹X\d+› [a-z]+ )?)?to {_DOES} {_THE}"
)
# `A's director, who brought in F`; `at A, she introduced F`
_UNDER_HER = re.compile(
    rf"(?P<list>‹C\d+›)(?:'s? (?:[a-z-]+ ){{0,2}}‹R\d+›(?:,? ‹P\d+›)?|(?:'s?)? ‹R\d+›),? who(?: (?:has|had|also))* "
    rf"(?:brought in|introduced|set up|launched|started|founded|rolled out) {_THE}|"
    rf"(?:^|[,;] )(?:while )?(?:at|in) (?P<there>{LIST}),? (?:where )?(?:he|she|(?:mr|mrs|ms|dr|miss) "
    r"‹[PN]\d+›|‹P\d+›)"
    rf"(?: (?:has|had|also))* (?:brought in|introduced|set up|launched|started|founded|rolled out) {_THE}"
)
# `the fostering services of four councils have come together in F`, after a sentence that names the four
_SO_MANY = re.compile(
    rf"^(?:the (?:[a-z']+ |‹A\d+› ){{1,4}}(?:of|at|in) )?(?:the |all |these )?(?P<number>‹X\d+›|both) "
    rf"(?:[a-z]+ )?{PLACES}{AUX} {_MEET}{_IN_IT}"
)
_UNION_DELIVERS = re.compile(
    rf"\b{_UNION},?(?: called| known as)? (?P<body>‹[NB]\d+›){_DELIVERS}(?:the |its )?$|"
    rf"{_MEET} (?:in|as|to form)(?: the)? (?P<other>‹[NB]\d+›){_DELIVERS}(?:the |its )?$"
)
# after the name of a union that delivers another programme, and so is a body
DELIVERS_ANOTHER = re.compile(rf"{_DELIVERS}(?:the |its )?‹F")
# `A has embedded F`, `A is copying the F approach`, `A, through its F work, has`, `A (a Partner in Practice)`
_TAKES_UP = re.compile(
    rf"(?P<list>{LIST}){AUX} (?:cop(?:y|ies|ied|ying)|embed(?:s|ded|ding)?|emulat(?:es|ed|ing)|roll(?:ed|ing) out|"
    rf"switched to|turned to|signed (?:itself )?up for) {_THE}"
)
_THROUGH_ITS = re.compile(rf"(?P<list>{LIST}), (?:through|under|via|thanks to|as part of) its (?:own )?$")
_IN_BRACKETS = re.compile(
    r"(?P<list>‹C\d+›) \((?:itself |also )?(?:an?|one of the|‹X\d+› of the|part of the|a member of the) "
    r"(?:‹B\d+›'s )?$"
)
# `A has replaced B in F`
_REPLACES = re.compile(rf"(?P<list>{LIST}){AUX} (?:replac|succeed)(?:es|ed|ing|s) {LIST} (?:in|on|as part of) {_THE}")
_TAKEN = (_TAKES_UP, _THROUGH_ITS, _IN_BRACKETS, _REPLACES)
# `its F programme`, `our own F scheme`
_ITS = re.compile(r"(?P<whose>\b(?:its|our)) (?:own |well-known |award-winning |successful |new )*$")
_ITS_NOUN = re.compile(rf"^'? (?:[a-z-]+ )?{NOUN}\b(?! (?:board|manager|lead|was rejected|bid|idea|plan))")
_SPEAKS_FIRST = re.compile(
    rf"^(?:(?:a spokes[a-z]+ for|officers at|leaders at|bosses at) )?(?P<list>‹C\d+›)"
    rf"(?:'s ‹R\d+›(?:,? ‹P\d+›,?)?)?{AUX} (?:(?:said|says|hopes|believes|claims|insist(?:s|ed)|confirmed|"
    r"revealed|argues|"
    rf"add(?:s|ed)|announced|reported)(?: (?:that|today|yesterday|‹D\d+›|in a statement|last (?:week|month|night)))*|"
    r"(?:[a-z]+ly )?(?:proud of|us(?:es|ed|ing)|runs?|ran|running|expand(?:s|ed|ing)|extend(?:s|ed|ing)|"
    r"launch(?:es|ed|ing)|"
    rf"continu(?:es|ed|ing)(?: with)?|praised for|known for|credits|credited|thanks to|through|with)) $"
)
# what comes right after a programme before the clause that tells who is in it
_BETWEEN = rf"^'?(?: {NOUN}s?)?[^‹.;]{{0,90}}(?:‹[XMDNB]\d+›[^‹.;]{{0,60}}){{0,3}}?"
_CHOSEN = r"(?:picked|chosen|selected|named|invited|accepted|signed up|admitted|added|confirmed|approved)"
_FOR_IT = (
    rf"(?: (?:to (?:take part|join(?: it| in| the {NOUN})?|benefit|be part of it|be included|run it|try it|test it|"
    r"pilot it|use it|go first|be (?:one|among)|get a share|receive)|for (?:it|inclusion|a place)|"
    rf"among the [a-z ]{{0,30}}(?:{PLACES})|as (?:an?|one of|‹X\d+› of|the)(?: (?:the|new|first|next|latest|"
    rf"pilot|early|test|‹X\d+›))* {PLACES})\b)"
)
# `F is being extended, and A has been picked to take part`
_BESIDE = re.compile(
    rf"{_BETWEEN}(?:, (?:and|with|so)|;| -|, where) (?P<list>{LIST}){AUX} "
    rf"(?:{_CHOSEN}(?:{_FOR_IT}|(?=[,.;]|$))|(?:tak(?:e|ing|en)|took) part(?=[,.;]|$| (?:in it|from|this|next|too))|"
    r"(?:tak(?:e|en|ing)|took) (?:it|them) up\b|(?:adopt(?:ed|ing)?|us(?:e|ed|ing)|tr(?:y|ied|ying)|copied|"
    r"copying) it\b|"
    rf"(?:join(?:ed|ing)?)(?= it\b| in\b| up\b|[,.;]|$| this| next| from)|"
    rf"(?:(?:among )?the (?:first|next|latest|newest|‹X\d+›|[a-z]+) (?:‹X\d+› )?(?:{PLACES} )?"
    r"(?:to (?:take part|join|sign up|try it|use it|benefit|be (?:picked|chosen|added|selected)))))"
)
# `F, a scheme begun in A, is what B is going to introduce`
_IS_WHAT = re.compile(
    rf"^(?: {NOUN})?(?:, [^.;]{{1,140}}?,)?{AUX} (?:what|the (?:[a-z-]+ )?(?:{NOUN}|one|answer|method|way of working)"
    rf"(?: that| which)?) (?P<list>{LIST}){AUX} (?:going to |planning to |about to )?(?:{_DOES}|adopted|chosen|chose|"
    rf"picked|taken up|used|uses|brought in|introduced|opted for|settled on|gone for|taking)\b"
)
# `F, a joint project of A and B`
_JOINT = re.compile(
    rf"^(?: {NOUN})?, an? (?:[a-z-]+ ){{0,3}}?(?:{NOUN}|venture|effort) (?:of|between|(?:run |led |set up |begun |"
    rf"started |founded )?by) (?P<list>{LIST})(?<!')(?<!'s)(?!'s)"
)
# `F is coming to A`
_COMES_TO = re.compile(
    rf"^(?: {NOUN})?{AUX} (?:c[oa]me|coming|arrived?|arriving|spread|expanding|expanded|moving) (?:to|in|into) "
    rf"(?P<list>{LIST})(?<!')(?<!'s)(?!'s| (?:to|for|on|with|late|in an?)\b)"
)
# `F, in which A takes part, was criticised`; `F, which A has just joined`
_IN_WHICH = re.compile(
    rf"^(?: {NOUN})?, (?:(?:in|on|under|with) which (?P<list>{LIST}){AUX} (?:(?:tak(?:es?|ing|en)|took) part|involved|"
    rf"participat(?:es?|ing|ed)|a partner|partners)|(?:for|to|into|onto|on to) which (?P<other>{LIST}){AUX} {_CHOSEN}|"
    rf"which (?P<there>{LIST}){AUX} (?:joined|adopted|signed up to|taken up|introduced))(?=[,.;]|$| (?:in|"
    r"since|last|this|"
    r"too|as|‹D)\b)"
)
# `of the ten councils in F, three - A, B and C - are`
_OF_THEM = re.compile(r"\b(?:of|among) (?:the|all) (?:‹X\d+› )?[a-z ]{0,20}(?:in|on|of) (?:the )?$")
_SOME_OF_THEM = re.compile(rf"^(?: {NOUN})?, (?:‹X\d+›|[a-z]+)(?: [a-z]+)? (?:- |\()(?P<list>{LIST})(?: -|\))")
_DECLINED = re.compile(
    r"\b(?:cut|ended|ending|failed|closed|scrapped|axed|wound up|abandoned|cancelled|"
    r"criticised|not|never|no|declined|refused|rejected|inspect\w*|instead|without)\b"
)
# `the government has called the project F`, `the scheme goes by the name of F`, `with the launch of the government's F`
NAMES_IT = re.compile(
    rf"(?:(?:and |so )?(?:ministers|officials|‹B\d+›|the (?:government|department|ministry|councils?|partners|"
    r"authorities|pair|‹X\d+›)|they|it) (?:(?:has|have|had|is|are|will) )?(?:call(?:s|ed|ing)?|nam(?:es|ed|"
    r"ing)|dub(?:s|"
    rf"bed)|christened|branded|titled) (?:it|the {NOUN}|this|their {NOUN}|its {NOUN}|the [a-z]+ {NOUN})(?: the)? |"
    rf"(?:it|the (?:[a-z]+ )?{NOUN}) (?:(?:has|had|is|was|will|to|be|been|now|also) )*(?:(?:called|known as|"
    r"named|dubbed|"
    rf"entitled|christened)|go(?:es)? (?:by|under) the name(?: of)?)(?: the)? |"
    rf"with the (?:launch|start|arrival) of (?:the )?(?:‹B\d+›'s )?(?=‹F\d+›[^.;]{{0,40}}, the (?:‹X\d+› "
    rf")?(?:[a-z]+ )?{NOUN}s?\b)|"
    rf"the (?:[a-z]+ )?{NOUN}, (?=‹[FN]\d+›,))"
    r"(?=‹[FNB])"
)
# what is tried out before it has a name: `picked to try out the government's reforms`
_REFORMS = re.compile(
    r"(?:the government's|‹B\d+›'s|ministers'|the department's|one of the|‹X\d+› of the) (?:[a-z-]+ ){0,3}?"
    r"(?:reforms?|plans|ideas|changes|programmes?|schemes?|projects?|models?|approach|pilots?)\b"
)

# `A has started a new scheme for carers`, `a new scheme has started in A`: the next sentence gives the name
_STARTS = re.compile(
    rf"^(?P<list>{LIST}){AUX} (?:start(?:s|ed|ing)|launch(?:es|ed|ing)|set(?:ting)? up|introduc(?:es|ed|ing)|"
    r"r[au]n(?:s|"
    rf"ning)?|br(?:ings?|ought|inging) in|adopt(?:s|ed|ing)|try(?:ing)? out|tried out|pilot(?:s|ed|ing)|unveiled) "
    r"(?:an?|a new|its own|‹X\d+›) (?:(?:(?!(?:into|about|against|of|on|over|from|with|an?|the)\b)[a-z-]+|"
    rf"‹[AMX]\d+›(?:-[a-z]+)?) ){{0,4}}?{NOUN}\b|"
    r"^an? (?:(?:(?!(?:into|about|against|of|on|over|from|with|an?|the)\b)[a-z-]+|‹[AMX]\d+›(?:-[a-z]+)?) "
    rf"){{0,4}}?{NOUN}\b[^.;‹]{{0,110}}(?:‹[AR]\d+›[^.;‹]{{0,90}})?(?:started|"
    r"launched|begun|"
    rf"introduced|running|piloted|tried(?: out)?|tested|under way|set up) (?:in|by|at|across) (?P<there>{LIST})"
)


def started(text: str) -> str:
    """The list of those who start a scheme that a sentence leaves without its name; empty if nobody does."""
    found = _STARTS.match(text)
    return found["list"] or found["there"] if found else ""


def told_before(left: str, right: str) -> str:
    """The list of those who go first with a programme, have it as their own, or meet in it; empty if nobody does."""
    own = () if TALKED_OF.match(right) else (_OWN_KIND,)
    for words in (*own, _GOES_FIRST, _TOGETHER, _WITH_ANOTHER, _JOINS_ANOTHER, _PAID_TO, _UNDER_HER, *_TAKEN):
        found = words.search(left)
        aside = words is not _OWN_KIND and found and _OBLIQUE.search(left[: found.start()])
        if found and not aside and not _WAS_TO.search(found.group()):
            if words is _UNDER_HER and _ELSEWHERE.match(right):
                return ""
            return "".join(found.groupdict().get(group) or "" for group in ("list", "other", "there"))
    its = _ITS.search(left) if _ITS_NOUN.match(right) and not _OVER.match(right) else None
    speaks = _SPEAKS_FIRST.match(left[: its.start()]) if its and its["whose"] == "its" else None
    return speaks["list"] if speaks else ""


def so_many(left: str) -> str:
    """The number of councils, named before, that come together in a programme; empty if there is none."""
    found = _SO_MANY.match(left)
    return found["number"] if found else ""


def delivering(left: str) -> str:
    """The symbol of the union of councils that is said to deliver a programme; empty if there is none."""
    found = _UNION_DELIVERS.search(left)
    return found["body"] or found["other"] if found else ""


def is_ours(left: str, right: str) -> bool:
    """Whether a programme is called `our F scheme`."""
    its = _ITS.search(left) if _ITS_NOUN.match(right) else None
    return bool(its) and its["whose"] == "our"  # type: ignore[index]


def in_which(right: str) -> str:
    """The list of those who are in a programme by a clause on it, whatever else is said; empty if nobody is."""
    found = _IN_WHICH.match(right)
    return "" if not found or _DECLINED.search(found.group()) else next(words for words in found.groups() if words)


def told_after(left: str, right: str) -> str:
    """The list of those who are picked in the clause after that of a programme, or who take up what it is."""
    found = _BESIDE.match(right) or _IS_WHAT.match(right) or _JOINT.match(right) or _COMES_TO.match(right)
    found = found or (_SOME_OF_THEM.match(right) if _OF_THEM.search(left) else None)
    return found["list"] if found and not _DECLINED.search(found.group()) else ""


def unnamed(text: str, joins: re.Pattern[str]) -> str:
    """The words before reforms or projects that a sentence says somebody will try; empty if it does not."""
    found = _REFORMS.search(text)
    return text[: found.start()] if found and joins.search(text[: found.start()]) else ""
