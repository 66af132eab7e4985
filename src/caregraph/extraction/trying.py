"""Trying: who goes on with a programme, is behind it, puts it into practice, or where it opens and its people are."""

import re

from caregraph.extraction.picking import AUX, NOUN
from caregraph.extraction.subjects import LIST

_THE = (
    r"(?:the |its |their |an? |new |own |‹[BM]\d+›(?:'s)? |[a-z]+'s |latest |flagship |successful |"
    r"acclaimed |pioneering )*$"
)
_PEOPLE = (
    r"(?:famil(?:y|ies)|parents|mothers|fathers|children|young people|teenagers|youngsters|carers|foster "
    r"carers|households|"
    r"staff|social workers|workers|managers|care leavers|pupils|practitioners|teams|babies|couples)"
)
# `A will press on with F`, `A is behind F`, `A has had F since D`
_GOES_ON = re.compile(
    rf"(?P<list>{LIST}){AUX} (?:(?:continu(?:e|es|ed|ing)|press(?:es|ed|ing)? (?:on|ahead)|carr(?:y|ies|ied|ying) on|"
    r"(?:go(?:es|ing)?|gone|went) (?:on|ahead)|push(?:es|ed|ing)? (?:on|ahead)|stick(?:s|ing)?|stuck|"
    r"persist(?:s|ed|ing)?|"
    r"forg(?:es|ed|ing) ahead|experiment(?:s|ed|ing)?|work(?:s|ed|ing)?|gone live|live) with|"
    r"(?:at the heart of|the (?:[a-z]+ )?(?:home|lead (?:council|authority)|birthplace) (?:of|for)|home to|"
    r"behind|championing|"
    r"pioneering|overseeing|masterminding|spearheading|expanding|extending|growing|renewing|reviving|building on|"
    r"benefiting from|benefitting from|making use of|investing in|paying for|funding|co-funding|sponsoring))"
    rf" {_THE}"
)
_HAS_HAD = re.compile(
    rf"(?P<list>{LIST})(?: council)?,?(?: (?:which|that|also|now|already))* (?:(?:has|have|had) (?:already |"
    r"also |now |long )?"
    r"(?:used|run|had|followed|championed|extended|expanded|embraced|taken up|brought|made (?:good )?use of|"
    r"benefited from|"
    r"invested in|set up|put in place|signed up to|helped (?:to )?(?:set up|design|develop|test|shape)|"
    r"(?:won|had|got) (?:money|funding|‹M\d+›|a grant) (?:for|from|under)))"
    rf" {_THE}"
)
# `two hundred families in A have been through F`, `children in A are helped by F`
_PEOPLE_IN = re.compile(
    rf"\b{_PEOPLE} (?:in|from|at|across|around|of) (?P<list>{LIST})(?! (?:council )?(?:said|"
    rf"says))[^‹.;]{{0,30}} (?:(?:been|gone|go|"
    r"going|went|come|came|put|passed) through|(?:trained|taught) (?:by|through|under|in)|(?:taking|take|taken|"
    r"took) part in|benefit(?:s|ed|ing|"
    r"ted|ting)? from|"
    rf"signed up (?:to|for)|(?:on|in|part of|enrolled (?:on|in)|involved in)) {_THE}"
)
_SPENDS_ON = re.compile(
    rf"(?P<list>{LIST}){AUX} (?:put(?:ting|s)?|pour(?:ed|ing|s)?|pump(?:ed|ing|s)?|invest(?:ed|ing|s)?|"
    r"sp(?:ent|end|ends|ending)|"
    r"plough(?:ed|ing|s)?) (?:another |about |some |nearly |up to |more than |a further )*‹M\d+› (?:into|on|"
    rf"in) {_THE}"
)
_IN_A = re.compile(rf"^in (?P<list>{LIST}),? the $")
_HAS_DONE = re.compile(
    rf"^'?(?: {NOUN})?,? (?:has|have|is|helps|gives|offers|now|works|finds|brings|pairs|"
    r"lets|will)\b"
)
_TO_PUT = re.compile(
    rf"(?P<list>{LIST}){AUX}[^.;‹]{{0,20}}(?:‹X\d+›)?[^.;‹]{{0,30}}?\b(?:put|putting|turn|turning|bring|"
    rf"bringing|get|getting) {_THE}"
)
_TO_PRACTICE = re.compile(
    rf"^'?(?: {NOUN})? (?:into (?:practice|effect|action|operation|use|force|being|reality)|to life|off the "
    r"ground|under way|"
    r"up and running|in place)\b"
)
# `Under F A sends workers to …`
_UNDER = re.compile(r"^(?:under|through|as part of|thanks to|with) (?:the|its) $")
_IT_DOES = re.compile(
    rf"^'?(?: {NOUN})?,? (?P<list>{LIST})(?: council)?(?:'s (?:[a-z]+ ){{1,3}}?)? (?:now |also |already "
    r")?(?:has|have|is|are|will|"
    r"[a-z]+(?<!i)(?<!s)s|[a-z]{3,}ed)\b(?! (?:been )?(?:told|asked|warned|refused|denied|criticised|left out|"
    r"excluded)\b)"
)
# after its name: `F is open to families in A`, `F opens in A`, `F came to A`
_OPEN_TO = re.compile(
    rf"^'?(?: {NOUN})?(?:,? (?:which|that))?{AUX} (?:open|available|offered|on offer|free|given)(?: to)? "
    rf"[^‹.;]{{0,20}}?{_PEOPLE} "
    rf"(?:in|from|across|at|around) (?:both )?(?P<list>{LIST})(?<!')(?<!'s)(?!'s)"
)
_OPENS_IN = re.compile(
    rf"^'?(?: {NOUN}s?)?(?:,? (?:which|that))?{AUX} (?:open(?:s|ed|ing)?|start(?:s|ing)?(?: up| off| out)?|"
    r"launch(?:es|ing)?|"
    r"begin(?:s|ning)?|(?:go|goes|going|gone|went) live|set up|established|up and running|"
    r"in (?:use|operation|place)|under way|at work|being (?:run|tried|used|tested|piloted|set up|launched|"
    r"introduced)(?: out)?|"
    r"available|in force|already (?:in|at))"
    r"(?: (?:up|there|first|also|this|next|last|year|month|week|now|(?:in|on) ‹D\d+›|‹D\d+›|with success|"
    r"successfully))*"
    rf" (?:in|at|across|by|on) (?:both |the whole of )?(?P<list>{LIST})(?<!')(?<!'s)(?!'s)"
)
_CAME_TO = re.compile(
    rf"^'?(?: {NOUN})?(?:,? (?:which|that))?{AUX} (?:brought|taken|exported|extended|(?<=be )moved|coming|"
    r"spreading|rolled out|rolling out|expanded|expands|expanding|goes|going|introduced|offered|widened|transferred)"
    rf" (?:in)?to (?:both |neighbouring |nearby )?(?P<list>{LIST})(?<!')(?<!'s)(?!'s)"
)
_BY_THEM = re.compile(
    rf"^'?(?: {NOUN})?(?:,? (?:which|that))?{AUX} (?:run|led|set up|launched|introduced|piloted|trialled|"
    r"tested|tried(?: out)?|"
    r"developed and run|managed|hosted|delivered|adopted|taken up|used|brought in|started|funded|organised|"
    r"co-?ordinated|"
    rf"rolled out|championed)(?: jointly| together)? by (?:both |neighbouring )?(?P<list>{LIST})(?! (?:trust|"
    r"children's trust))(?!'s (?:[a-z]+ )?‹P)"
)
# `F, under which it is supported by A`: A is in it too
HELPED_UNDER = re.compile(
    rf"^'?(?: {NOUN})?,? (?:under|through|as part of|in) which (?:it|they|the [a-z ]{{3,20}}|(?P<whom>‹C\d+›)) "
    r"(?:(?:is|was|are|has|have|been|will|be|"
    r"being|now|also|gets?|receives?|received|got) )+(?:supported|helped|advised|mentored|coached|assisted|"
    r"guided|paired|partnered|"
    rf"help|support|advice|coaching|twinned) (?:by|from|with) (?:neighbouring |nearby )?(?P<list>{LIST})"
)
ITS_OWN = re.compile(r"\bits (?:[a-z-]+ ){0,3}$")
# `F, and will in the next four years help B and C as well`
AND_HELPS = re.compile(
    rf"^'?(?: {NOUN})?,? and (?:(?:will|is|to|has|have|are|now|also|hopes to|in|the|next|‹X\d+›|‹D\d+›|years?|"
    r"months?|been|then|later|"
    r"soon) )*(?:help(?:s|ed|ing)?|support(?:s|ed|ing)?|extend(?:s|ed|ing)? it to|"
    r"tak(?:e|es|ing|en) it to|"
    r"bring(?:s|ing)? it to|coach(?:es|ed|ing)?|roll(?:s|ed|ing)? it out (?:to|in)|teach(?:es|ing)?|train(?:s|"
    rf"ed|ing)?) (?P<list>{LIST})"
)
# `It has been working with B as a pilot for its F`: both
IT_WITH = re.compile(
    rf"^(?:it|the (?:council|county|city|borough|authority)){AUX} (?:work(?:s|ed|ing)?|team(?:s|ed|ing)? up|"
    r"join(?:s|ed|ing)? forces|pair(?:ed|ing)? up) "
    rf"(?:[a-z]+ )?with (?P<list>{LIST})[^.;‹]{{0,40}} (?:for|on|in|to (?:run|pilot|test|try)) {_THE}"
)
# whose scheme goes by no council's name: `the borough's F`, `schemes were started such as F`
_OF_PLACE = re.compile(
    r"\b(?:the|this) (?:borough|council|county|city|town|authority|district|local authority)'s (?:own |new |"
    r"successful |award-winning |"
    r"flagship |pioneering )*$"
)
_STARTED_HERE = re.compile(
    r"\b(?:schemes|programmes|projects|initiatives|pilots|models|services|approaches)(?: (?:have been|has been|"
    r"were|was|are being|had been))? "
    r"(?:also )?(?:started|launched|set up|introduced|brought in|developed|created|put in place|begun|rolled "
    r"out|tried out|piloted)"
    r"(?: here)?,? (?:such as|including|like|among them|notably) (?:the |an? )?$"
)
_UNDER_HER = re.compile(r"^(?:under (?:her|him|them|‹P)|(?:during|in) (?:her|his) (?:time|years))")
_BEHIND_IT = re.compile(
    r"‹P\d+›(?:[^.;‹]|‹[RXD]\d+›){0,40} (?:people|person|woman|man|team|brains?|force|architects?|minds?|"
    r"figures?|officers?|leaders?) behind "
    r"(?:the |its )?$"
)
# `£8m goes to A and B. It will pay for F to be tried`
_SUM = r"(?:money|cash|grants?|funding|award|sum|funds|‹M\d+›)"
MONEY_PAYS = re.compile(
    r"^(?:it|this|the (?:[a-z]+ |‹M\d+› )?(?:money|cash|grants?|funding|award|sum|funds)) (?:(?:will|is|are|to|"
    r"would|has|be|was|also) )*(?:pay(?:s|ing)? for|fund"
    r"(?:s|ing)?|support(?:s|ing)?|cover(?:s|ing)?|go(?:es|ing)? (?:to|on|towards)|(?:used|spent|set aside) "
    r"(?:for|on|to)|"
    r"let|allow(?:s|ing)?|enabl(?:e|es|ing)|help(?:s|ing)?)\b"
)
MONEY_FOR = re.compile(
    rf"{_SUM}\b(?:[^.;‹]|‹[BDMX]\d+›){{0,60}}? (?:go|goes|going|went|gone|given|awarded|paid|made|handed|"
    r"shared) (?:to|by|"
    rf"between|among) (?:both )?(?P<list>{LIST})"
)
_RUNS_HERE = re.compile(
    r"^'?(?: [a-z]+)?(?:,|\.|;|$| (?:has|is|was|which|and|since|in|where|that|to|for|with|"
    r"project|scheme|programme)\b)"
)


# `F, A's mentoring programme`; `has trained 200 staff in F`
_WHOSE_IT_IS = re.compile(
    rf"^,? (?:which is |is )?(?P<list>‹C\d+›)'s (?:own )?(?:[a-z-]+ ){{0,3}}{NOUN}\b(?! (?:manager|director|"
    r"lead|board|team))"
)
_TRAINED_IN = re.compile(
    rf"(?P<list>{LIST}){AUX} (?:train(?:s|ed|ing)?|school(?:s|ed|ing)?|coach(?:es|ed|ing)?|enrol(?:s|led|"
    r"ling)?|put(?:s|ting)?) "
    rf"(?:(?:its|their|all|some|more|most|than|about|‹X\d+›|of|the|new|every|another) )*(?:[a-z]+ )?{_PEOPLE} "
    rf"(?:in|on|through|in how to use) {_THE}"
)


def does(left: str, right: str) -> str:
    """The list of those who go on with a programme, put it into practice or whose people are in it; empty if none."""
    if (found := _TO_PUT.search(left)) and _TO_PRACTICE.match(right):
        return found["list"]
    if _UNDER.match(left) and (acts := _IT_DOES.match(right)):
        return acts["list"]
    if (there := _IN_A.match(left)) and _HAS_DONE.match(right):
        return there["list"]
    found = (
        _GOES_ON.search(left)
        or _SPENDS_ON.search(left)
        or _TRAINED_IN.search(left)
        or _HAS_HAD.search(left)
        or _PEOPLE_IN.search(left)
    )
    return found["list"] if found else ""


def opens_at(right: str) -> str:
    """The list of those at whom a programme opens, to whose people it is open, or who run it; empty if none is told."""
    for words in (_WHOSE_IT_IS, _OPEN_TO, _OPENS_IN, _CAME_TO, _BY_THEM):
        if found := words.match(right):
            return found["list"]
    return ""


def is_here(left: str, right: str) -> bool:
    """Whether a programme is said to be that of the place which the text is about."""
    started = None if _UNDER_HER.match(left) else _STARTED_HERE.search(left)
    told = _OF_PLACE.search(left) or started or _BEHIND_IT.search(left)
    return bool(told and _RUNS_HERE.match(right))
