"""Using: who is in a programme, told by what is opened, hired or run under its name, or by whom it places somewhere."""

import re

from caregraph.extraction.subjects import LIST

_NOUN = r"(?: (?:programme|scheme|project|pilot|initiative|model|approach|network|partnership|system|way of working))?"
_HAVE = (
    r"(?: (?:has|have|had|will|would|is|are|was|were|to|also|already|now|since|then|both|each|all|itself|"
    r"just|be|been))*"
)
_TRAINEES = (
    r"(?:students|trainees|graduates|participants|recruits|fellows|apprentices|social workers|people|staff|managers)"
)
_UNIT = (
    r" (?:programme )?(?:hubs?|constellations?|teams?|units?|houses?|homes?|centres?|courts?|clinics?|pods?|workers?|"
    r"practitioners?|coaches|service|families|carers|coordinators?)\b"
)
_ORDER = r"(?:(?:first|second|third|fourth|fifth|new|own|latest|‹X\d+›|two|several|more|another|pioneering|small) )"
# what a council did with a programme, in a clause that belongs to the programme: `F, which A has used since 2014`
USED = re.compile(
    r"^(?: (?:jointly|long|first|now|itself))*? ?(?:us(?:es?|ed|ing)|runs?|ran|running|adopted|adopts|introduced|"
    r"brought in|helped to (?:test|try|pilot|shape|set up|found|run)|rolled out|signed|leads?|led|works? to|"
    r"works? with|"
    r"applied successfully|follows?|followed|launched|set up|started|tried|uses)\b"
)
_THE = r"(?:the |its |their |an? |‹B\d+›'s |[a-z]+'s )*$"
# `B is A's F partner`: B
_AS_PARTNER = re.compile(r"^(?: partners?| mentors?| council)?(?=[,.;]|$| (?:since|and|under|in|for|until|to)\b)")
_PARTNER_OF = re.compile(
    r"(?P<list>‹C\d+›)(?: council)?,? (?:(?:which|has|have|had|is|are|was|were|been|also|now|already|still) )*"
    r"(?:(?:acts?|acting|appointed|named|chosen|working|serves?) (?:as )?)?‹C\d+›'s (?:new |own )?$"
)
# `officers from B are spending two days a week in A as part of F`: B
TEAM_FROM = re.compile(
    r"\b(?:officers|staff|managers|teams?|social workers|practitioners|leaders|auditors|experts|advisers|"
    r"specialists|colleagues|"
    rf"workers) from (?P<list>{LIST}) (?:(?:will|would|is|are|have|has|had|were|was|been|to|also|now|be) "
    r")*(?:help|advis|coach|"
    r"mentor|support|spend|spent|work|join|visit|bas|sent|train|review|audit|placed|arriv|sit|sat|look|going|"
    r"lent|second)\w*\b"
    rf"[^.;]{{0,80}}? (?:under|as part of|through|as) {_THE}"
)
# `A joined forces with B to run F`: both
JOINT = re.compile(
    rf"(?P<list>{LIST}{_HAVE} (?:joined forces|teamed up|worked|working|works|got together|clubbed together|"
    r"linked up) "
    rf"(?:[a-z]+ )?with {LIST}) (?:to|and) (?:run|set up|launch|offer|deliver|host|bring in|introduce|adopt|"
    r"pilot|try|use|join) "
    rf"{_THE}"
)
# `has paired A with B under F`: both
PAIRED = re.compile(
    rf"\b(?:paired|matched|twinned|partnered|teamed|pairs|matches) (?P<list>{LIST} with "
    rf"{LIST})[^.;‹]{{0,40}}? (?:under|as part of|"
    rf"through|in|for) {_THE}"
)
# `A will use the money to introduce F`, `the grant will help A to adopt F`
_BRING_IN = (
    r"(?:introduce|adopt|bring in|set up|expand|join|roll out|develop|extend|run|start|keep|launch|pilot|try|pay for)"
)
PAYS_FOR_IT = re.compile(
    rf"(?:(?P<list>{LIST}){_HAVE} (?:us(?:e|es|ed|ing)|spen[dt]\w*) (?:(?:the|its|a|an|some|of|new|extra) "
    r")*(?:‹M\d+›|money|grant|"
    rf"funding|cash|award)(?:[^.;‹]|‹[BDM]\d+›){{0,40}}? (?:to|on|for) (?:{_BRING_IN} )?|"
    r"\b(?:money|grant|funding|cash|award|‹M\d+›|it|this|which) (?:(?:will|would|is to|has|have|also) "
    r")*(?:help(?:s|ed|ing)?|"
    rf"enabl\w+|allow\w*|let|lets) (?P<other>{LIST}) (?:to )?{_BRING_IN} ){_THE}"
)
# `Like A and B, C has adopted F`: all of them
LIKE_THEM = re.compile(
    rf"^(?:like|in common with|as with|along with|together with|joining) (?P<list>{LIST}){_HAVE} (?:adopted|"
    r"joined|introduced|"
    r"brought in|signed up (?:to|for)|uses|using|use|taking part in|part of|piloting|taken up|chosen for|a "
    rf"member of) {_THE}"
)
# `F, which began in A, has been extended to B`
SPREAD_TO = re.compile(
    r"\b(?:extended|expanded|spread|rolled out|taken up|adopted|copied|joined|followed)(?: [a-z]+)? (?:to|by|"
    rf"in) (?P<list>{LIST})"
)
# `in A, where F has been in use`
_WHERE = re.compile(rf"\b(?:in|at) (?P<list>{LIST}), where (?:the |its |‹[BC]\d+›'s )*$")
_IN_USE = re.compile(
    rf"^{_NOUN}{_HAVE} (?:in use|used|introduced|adopted|running|under way|brought in|piloted|tried(?: out)?|"
    r"rolled out|"
    r"in place|taken up|launched|set up|at work|tested|taught|embedded|began|begun|started)\b"
)
# `A has hired 12 workers with its F money`
_WITH_ITS = re.compile(
    rf"(?P<list>{LIST}){_HAVE} (?:[^.;‹]|‹[ADNRX]\d+›){{3,80}}? (?:with|using|out of|from|thanks to) "
    r"(?:its|their|the|a|‹M\d+› of|‹M\d+› in)(?: share of the)? $"
)
_MONEY = re.compile(rf"^{_NOUN} (?:money|funding|cash|grants?|funds?|award|allocation|budget)\b")
# `A was praised for its F`, `A has reshaped its teams along F lines`
_ITS_OWN = re.compile(
    rf"(?P<list>{LIST})(?: council)? (?:(?!\b(?:ministers?|charity|trust|inspectors|whitehall|not|no|lack|"
    r"want)\b)[^.;‹]|‹[ADGRX]\d+›)"
    r"{3,70}?(?<! under)(?<! through)(?<! part of)(?<! from)(?<! behalf of) (?:its|their) (?:own |new |"
    r"pioneering |well-known |successful )*$"
)
_IS_ITS = re.compile(
    r"^(?: (?:programme|scheme|project|pilot|model|approach|service|team|system|hub|hubs))?(?=[,.;]|$| (?:and|"
    r"for|in|which|with)\b)"
    r"(?! for (?:its|the)\b)"
)
_ALONG = re.compile(rf"(?P<list>{LIST}){_HAVE} (?:[^.;‹]|‹[AR]\d+›){{3,60}} (?:along|on|into) (?:the )?$")
_LINES = re.compile(r"^(?:-style| style)? (?:lines|principles|teams|units|pods)\b")
# `A has opened its third F hub`, `A's first F hub`, `the first F hub in A`
_OPENS = re.compile(
    rf"(?P<list>{LIST}){_HAVE} (?:open(?:s|ed|ing)?|launch(?:es|ed|ing)?|set(?:ting)? up|start(?:s|ed|ing)?|"
    rf"creat(?:es|ed|ing)|r[au]ns?|got|gets?|ha(?:s|ve)|build(?:s|ing)?|built|establish(?:es|ed|ing)?) "
    rf"(?:its |their |an? |the )?{_ORDER}*$"
)
_OWN = re.compile(rf"(?P<list>‹C\d+›)'s? {_ORDER}+$")
_UNIT_HERE = re.compile(_UNIT)
_FIRST_UNIT = re.compile(rf"(?:^|[,;] |\b)(?:the|a) {_ORDER}+$")
_UNIT_AT = re.compile(rf"{_UNIT}(?:[^‹.;]{{0,20}})? (?:in|at|for) (?P<list>{LIST})(?!'s)")
# `twelve students from F started work at A`; `F has placed 12 students in A`
_PEOPLE_OF = re.compile(rf"‹X\d+› (?:[a-z-]+ ){{0,3}}?{_TRAINEES} (?:from|of|on|through|with) (?:the )?$")
_START_AT = re.compile(
    rf"^{_NOUN},?{_HAVE} (?:start|begin|began|begun|join|work|train|plac|bas|arriv|spend|spent|learn|take up|"
    r"taken on|go)"
    rf"\w*\b[^‹.;]{{0,40}}?(?: (?:at|in|with|for|to|by))? (?:the )?(?P<list>{LIST})(?!'s (?:[a-z]+ )?‹P)"
)
_PLACES = re.compile(
    rf"^{_NOUN},?{_HAVE} (?:plac(?:es|ed|ing|e)|sen[dt]s?|sending|suppl(?:ies|ied|y|ying)|put|trains?|trained|based?)"
    rf"(?: (?:about|some|more than|nearly|over|another|a further|its first))* ‹X\d+› (?:[a-z-]+ ){{0,3}}?{_TRAINEES} "
    rf"(?:in|at|to|with|for) (?:[a-z-]+ ){{0,2}}?(?P<list>{LIST})(?!'s)"
)
# `as a wave two F pathfinder it has merged …`
_AS_ONE = re.compile(
    r"^(?:as|under|as part of|through|thanks to|being|since becoming|since joining|with (?:help|money|a grant|funding|"
    r"‹M\d+›|support) (?:from|under))(?: (?:an?|the|its|one|‹X\d+›|of|part|wave|phase|round|first|second|third|new|"
    r"early|original|‹B\d+›'s|[a-z]+'s|government))* $"
)
_IT_ACTS = re.compile(
    r"^(?: (?:programme|scheme|pathfinder|pilot|trailblazer|partner|member|council|area|site|authority|money|grant|"
    r"funding))*(?:[^‹.;,]|‹D\d+›){0,40}?,? (?P<it>it|we|they|the (?:county|town|city|borough|authority))"
    r" (?:has|have|had|is|are|will|was|were|now|also|plans|hopes|gets?|took|set|can)\b"
    r"(?! (?:been )?(?:told|asked|warned|refused|denied|criticised|left out|excluded))"
)


# `A's first F hub has been postponed`
_GIVEN_UP = re.compile(
    r"^[^‹.;,]{0,30} (?:has|have|was|were|is|are|will|had) (?:been |be |now |also )*(?:postponed|scrapped|"
    r"closed|shut|cancelled|"
    r"axed|shelved|abandoned|dropped|delayed|rejected|refused)\b"
)


_BOTH_SIDES = (
    (_PARTNER_OF, _AS_PARTNER),
    (_WHERE, _IN_USE),
    (_WITH_ITS, _MONEY),
    (_OPENS, _UNIT_HERE),
    (_OWN, _UNIT_HERE),
    (_ALONG, _LINES),
    (_ITS_OWN, _IS_ITS),
)


def by_unit(left: str, right: str) -> str:
    """The list of those who use, open or pay for something that goes by a programme's name; empty if nobody does."""
    if _GIVEN_UP.match(right):
        return ""
    for words, after in _BOTH_SIDES:
        found = words.search(left) if after.match(right) else None
        if found:
            return found["list"]
    return ""


def placed(left: str, right: str) -> str:
    """The list of those at whom the people of a programme work, or where a unit of it stands; empty if none is told."""
    unit = _UNIT_AT.match(right) if _FIRST_UNIT.search(left) else None
    found = unit or (_START_AT.match(right) if _PEOPLE_OF.search(left) else None) or _PLACES.match(right)
    return found["list"] if found else ""


def acts_in_it(left: str, right: str) -> str:
    """The pronoun that acts in a clause which a programme opens, as `it has`; empty if none does."""
    found = _IT_ACTS.match(right) if _AS_ONE.match(left) else None
    return found.group()[found.start("it") :] if found else ""
