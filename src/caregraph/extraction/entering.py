"""Entering: further ways to tell who is in a programme: who tries, founds or has people on it, or is paid by it."""

import re

from caregraph.extraction.subjects import LIST

# what stands between a verb and the name of a programme
_THE = r"(?:the |its |their |an? |new |own |‹[BM]\d+›(?:'s)? |[a-z]+'s |latest |‹X\d+›-[a-z]+ )*$"
_PEOPLE = (
    r"(?:people|staff|managers|trainees|social workers|workers|officers|students|graduates|teams|leaders|carers|"
    r"‹R\d+›s)"
)
# the words right before a programme by which somebody is in it
ENTERS = re.compile(
    r"\b(?:tr(?:y|ies|ied|ying)(?: out)?|(?:co-)?found(?:ed|ing)|complet(?:ed|ing)|graduat(?:ed|ing) from|"
    r"(?:put|putting|add(?:ed|ing)?) (?:its|their|our) (?:own )?names? (?:down )?(?:to|for)|"
    r"(?:commit|pledg|bound|affiliat|subscrib)(?:ted|ed|es|e)? (?:itself |themselves )?(?:to|with)|"
    rf"(?:has|have|had|with|sen[dt]|sending|put|putting|got|plac(?:e|ed|ing)) (?:‹X\d+› |some |several |all )?"
    rf"(?:of (?:its|their) )?(?:(?:new|more|[a-z]+ly qualified) )?{_PEOPLE} (?:enrolled |now )?(?:on|in|onto|through)|"
    r"(?:had|got|received|drawn|taken)(?: (?:about|some|nearly|almost|over|a total of|up to))? ‹M\d+›(?: so "
    r"far| in all|"
    r" already)? (?:from|out of|under|through)|"
    r"(?:is|are|was|were|been|be|now|also|already|both|all)(?<!to be) (?:in|on|inside|within)|"
    r"(?:versions?|forms?|variants?|takes?) (?:of|on)|(?:already|now|also) (?:has|have|uses?|runs?)|"
    r"(?:work|part|role|place|involvement|participation|membership) (?:in|under|through|of|on)|"
    r"its (?:own |early |recent )?(?:use|introduction|embrace|‹A\d+›) of|"
    r"(?:on board|live|ahead) with|(?:a )?seat (?:on|in)|(?:allowed|let|drafted|drawn|taken|got|admitted|brought) "
    r"(?:in|into|on to|onto)|"
    r"in what (?:is|are|has|have|was|were|will) (?:(?:now|become|become|been|be|to) )*(?:known as|called|"
    r"dubbed|described as)|"
    rf"(?:voted|agreed|resolved|decided) (?:[a-z]+ )?to (?:adopt|join|use|take up|bring in|introduce)) {_THE}"
)
# `F: A and B will try out …`
TRIES = re.compile(r"^: .*\b(?:will|to|have|has) (?:try|tried|trying) out\b")
# `planned by A and B under F`
AGENT_UNDER = re.compile(
    rf"\b[a-z]+(?:ed|un|en|de|ut|wn|up|lt|ld|id) (?:jointly |together )?by (?P<list>{LIST})(?:[^‹.;]|"
    rf"‹[DMX]\d+›){{0,50}}? "
    rf"(?:under|as part of|through) {_THE}"
)
# `help came from A, which was assigned to B under F`
HELP_CAME = re.compile(
    r"\b(?:help|support|advice|coaching|mentoring|assistance|backing|guidance)\b(?: (?:for|to) ‹C\d+›)?[^‹.;]{0,20} "
    rf"(?:from|by) (?:neighbouring |nearby )?(?P<list>{LIST})[^.;]{{0,100}}? (?:under|through|as part of|as) {_THE}"
)
# `A is teaching B its F`: B takes it up
TAUGHT = re.compile(
    r"\b(?:teach(?:es|ing)?|taught|show(?:s|ed|n|ing)?|train(?:s|ed|ing)?|coach(?:es|ed|ing)?|mentor(?:s|ed|ing)?) "
    rf"(?P<list>{LIST})(?: (?:staff|social workers|managers|workers))? "
    r"(?:(?:in|to use|to adopt|how to use|about|with|to run) )?(?:its|their) (?:own )?$"
)
# `coach others on the department's behalf as F`
HELPS_AS = re.compile(
    rf"\b(?:help|support|advis|assist|mentor|coach|guid)(?!\w* by\b)\w*\b[^‹.;]{{0,80}}\b(?:under|through|as) {_THE}"
)
# `F has helped A to`, `F paid for A to`
_NOUN = r"(?: (?:programme|scheme|project|pilot|initiative|model|network|partnership))?"
HELPS_THEM = re.compile(
    rf"^{_NOUN}(?: (?:money|cash|funding|grants?))?,?(?: (?:has|have|had|will|would|is|also|already|now|since|"
    r"then|to))*"
    r" (?:let|lets|letting|allow\w*|enabl\w*|help(?:s|ed|ing)?|(?:paid|pays|paying|pay) for|funded|fund|funding|"
    r"support(?:s|ed|ing)?|g(?:ave|iven|ives|iving)|award(?:s|ed|ing)|welcom(?:ed|es|ing)|accepted|accepts|admitted|"
    r"t(?:aken|ook|akes) (?:on|in)|added|recruit(?:s|ed)|chose|chosen|picked|selected) "
    rf"(?P<list>{LIST})(?! (?:to account|out of|why|that))"
)
# `by five councils, A among them`
BY_SEVERAL = re.compile(
    r"\b(?:by|in|at|with|to|across|involving|covers|covering) (?:the )?‹X\d+› (?:[a-z]+ ){0,2}?"
    r"(?:councils|authorities|areas|boroughs|places|sites|counties)"
    rf"(?:[^‹.;,]{{0,40}}?)(?:,| -| \(|:)(?: (?:including|among them|such as|they are|namely|one of them|notably|"
    rf"the [a-z]+ of them))*"
    rf" ?(?P<list>{LIST})"
)
# `F has taken on managers from A and B`
PEOPLE_FROM = re.compile(
    rf"^(?:, [^‹.;,]{{1,60}},)?{_NOUN}[^‹.;]{{0,60}}? (?:taken on|takes on|took on|recruited|enrolled|accepted|"
    r"attracted|drawn|trained|taken in|"
    rf"welcomed) [^‹.;]{{0,50}}?(?:from|at) (?P<list>{LIST})"
)
# an aside between a subject and what it joins: `A belongs, with five others, to F`
_ASIDE = re.compile(
    r", (?:(?:along |together )?with|alongside|like|unlike|after|before|despite|since|in common with|as one of|"
    r"which|who|where|whose|once|until|having|not|by)\b(?:[^,‹]|‹[XDMRAGP]\d+›){1,80},(?! (?:and|or|which)\b)"
)
# `the council's neighbour, A, joins`
_KIN = re.compile(r"‹C\d+›'s? (?:[a-z-]+ )?(?:neighbours?|partners?|rivals?|twins?|predecessors?|counterparts?)\b")
# `A, B and C are in it`
SOME_PILOTS = re.compile(
    rf"(?P<list>{LIST}),(?: which (?:was|were|is|are))?(?: (?:both|all|itself|also|already))*"
    r" (?:‹X\d+› of|among|two of|an?) (?:the )?(?:(?:first|original|early|earlier|existing|new|previous|next|‹X\d+›) )*"
    r"(?:pathfinders?|pilots?|trailblazers?|pilot (?:areas?|sites?|councils?|authorit(?:y|ies)))(?=[,.;]| "
    r"(?:in|to|that)\b)"
)
# `A is to run the next wave of F`
_WAVE_OF = re.compile(
    r"\b(?P<verb>r[au]n|running|host|hosting|try|test|pilot|lead|start|begin) (?:the |a )?(?:(?:first|second|"
    r"third|next|new|"
    r"latest|‹X\d+›) )+(?:wave|phase|round|tranche|stage) of (?:the )?$"
)


# a trust's remit, which joins nothing by itself: `O, which runs services for A and B, has joined`
_REMIT = re.compile(
    r"(?P<body>‹B\d+›), (?:which (?:also |now )*(?:runs?|provides?|delivers?|manages?|looks after|serves?|covers?|"
    r"works? (?:for|"
    r"in|across)|(?:is|was) (?:jointly )?(?:owned|run|set up|founded|formed|created|controlled) by)|"
    r"(?:an?|the) (?:[a-z'-]+ ){0,3}(?:company|trust|charity|body|firm|agency|partnership|enterprise|interest company)"
    r" (?:[a-z]+ ){0,2}?(?:by|for|in|of|that|which))"
    r" [^.;]{2,100}?,(?= (?:(?:which|that|also|now) )*(?:has|have|had|is|was|will|are|runs?|ran|uses?|hosts?|joined|"
    r"pilots|delivers|offers)\b)|"
    r"\bthe (?:[a-z'-]+ ){0,2}(?:trust|company|charity|body|agency) (?:that|which) (?:now |also )?(?:runs?|provides?|"
    r"delivers?|manages?|looks after|serves?|covers?) [^.;,]{3,100}?, (?P<named>‹B\d+›),?(?= (?:has|have|had|is|was|"
    r"will)\b)"
)


def plain(text: str) -> str:
    """A stretch before a programme without asides that name no council, and without a council named for its kin."""
    return _KIN.sub(
        "its neighbour",
        _REMIT.sub(lambda match: match["body"] or match["named"], _ASIDE.sub("", _WAVE_OF.sub(r"\g<verb> the ", text))),
    )
