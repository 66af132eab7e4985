"""Waves: who was chosen for a programme, told in sentences or list lines some way after the one that names it."""

import re

from caregraph.extraction.subjects import LIST

ANY_LIST = (
    r"(?:both )?(?:the )?‹[CB]\d+›(?:(?:, and|,|;| and| &|, as well as| as well as)(?: (?:the|charity|"
    r"charities))* ‹[CB]\d+›)*"
)
_WAVE = r"(?:wave|round|phase|tranche|cohort|batch|group|intake|year)"
_ORDER = (
    r"(?:first|second|third|fourth|fifth|new|next|latest|original|initial|earlier|previous|last|same|current|final|"
    r"‹X\d+›)"
)
_THE_WAVE = rf"(?:the|this|that|its|a) (?:{_ORDER} ){{1,2}}{_WAVE}"
_PLACES = (
    r"(?:areas|councils|authorities|boroughs|sites|places|pathfinders|pilots|trailblazers|winners|members|partners|"
    r"participants|recruits|newcomers|counties|cities)"
)
_MONEY = r"(?:(?:grants?|awards?|funding|money|sums?|cash)\b|‹M\d+›)"
# who makes a model is not thereby among those who take it up
_MADE = (
    r"(?:developed|created|devised|invented|designed|conceived|pioneered|originated|originating|originates|"
    r"born|thought up|first used|first developed|modelled on|based on|inspired by|copied from|borrowed from|"
    r"(?<!will )(?<!to )(?<!has )comes? from|(?<!help )(?<!support )(?<!advice )(?<!backing )came from|built "
    r"up|perfected|"
    r"(?<=work )(?:begun|started|done)|(?<=ideas )tried|(?<=practice )begun)"
)
MAKERS = re.compile(
    rf"\b{_MADE}(?: and [a-z]+)?(?: [a-z]+){{0,2}}? (?:by|in|at|from|on)? ?(?:(?:the|social|workers|staff|officers|"
    rf"practitioners|a|"
    rf"team|at|in|neighbouring|nearby|similar|work|that|of) ){{0,5}}(?P<list>‹C\d+›(?=, and ‹C)|{LIST})|"
    rf"(?:›,|\b(?:the|an?|this)) (?P<owner>‹C\d+›)(?:'s)? (?:[a-z-]+ ){{0,2}}(?:model|system|approach|version|"
    rf"method|brainchild|invention)\b|"
    rf"(?P<coach>‹C\d+›),? whose (?:own )?(?=‹F)|"
    rf"\b(?:the )?(?P<home>‹C\d+›)'s (?:[a-z-]+ ){{0,2}}(?:model|approach|method) (?:of|called|known)\b"
)
# `they are A's F, B's G and C's H`: who made each
MAKERS_EACH = re.compile(r"‹C\d+›(?:'s?)? ‹F\d+›(?:(?:, and|,| and) ‹C\d+›(?:'s?)? ‹F\d+›)+")
# `A's F is now eight years old`, of a model, not of the teams that work by it
MAKER_OF = re.compile(r"(?P<maker>‹C\d+›)'s? (?P<model>‹F\d+›)(?! (?:teams?|service|workers|staff|units?|trainees)\b)")
# words of a programme that comes in waves, not of a model
IN_WAVES = re.compile(rf"\b(?:{_WAVE}|trailblazers|pathfinders|pilots|forerunners)\b")
# `the ten areas in the new wave are A, B and C`
THE_LIST = re.compile(
    rf"^(?:(?:and|but|so|then),? )?(?:the|these|those|its|all|other|others|also|joining|alongside|‹D\d+›,?)\b"
    rf"(?:[^‹.;:]|‹[XDM]\d+›){{0,90}}?\b(?:{_WAVE}|chosen|selected|picked|named|successful|pathfinders?|pilots?|"
    rf"trailblazers|newcomers|recruits|list|them|taking part|joining|programme|scheme|{_PLACES})\b"
    rf"(?:[^‹.;:]|‹[XDM]\d+›){{0,60}}? (?:are|were|include[sd]?|will be|is|was|comprises?|"
    rf":)(?: the councils)?:? (?:both )?(?:the )?(?=‹[CB])"
)
# `the first wave covered A and B`
WAVE_HAS = re.compile(
    rf"(?:^|, |and )(?:the|a|its) (?:{_ORDER} )+(?:{_WAVE}|‹X\d+›|pilots?|pathfinders?)\b[^‹.;]{{0,40}}(?:‹D\d+›,? )?"
    rf"(?:[a-z]+ )?(?:added|brought in|took in|takes in|includes?|included|saw|covers?|covered|comprises?|comprised|"
    rf"consists of|"
    rf"consisted of|made up of|involves|involved|went to|goes to|began in|started in|was in|were in|launched in|"
    rf"launched with|"
    rf"began with|started with|is in|are in|will be in|will cover|will include) (?:both )?(?:the )?(?P<list>{LIST})"
)
# after a list: `A, which joined in the second wave with B`; `A and B came in at the second round`
IN_WAVE = re.compile(
    rf"^,?(?: (?:which|who|has|have|had|was|were|is|are|will|be|been|both|all|also|each|then|later|only|to))*"
    rf" (?:joined|join|followed|took part|taken part|take part|chosen|picked|selected|came|came in|come on board|"
    rf"came on board|added|part of|among|in|signed up)"
    rf"(?: (?:in|as|part|of|for|with|from|under|among|at|it|them|those|on|the councils))*? {_THE_WAVE}\b"
    rf"(?:,? (?:along|together|alongside|with|and)(?: with)? (?P<more>{LIST}))?"
)
# `smaller grants will go to A, B and the charity O`
MONEY_GOES = re.compile(
    rf"^[^‹.;:]{{0,40}}{_MONEY}(?:[^‹.;:]|‹[MXDB]\d+›){{0,50}}?\b(?:go|goes|went|gone|given|awarded|allocated|handed|"
    rf"paid|"
    rf"made) to:? (?:(?:the )?(?:(?:[a-z]+|‹A\d+›) ){{0,2}}charity ‹N\d+›, )?(?P<list>{ANY_LIST})"
)
# `A will get £2m to open a hub`, where those who share the money of a programme are told of
GETS = re.compile(
    rf"^(?:the (?:charity|charities|trust|company) )?(?P<list>{ANY_LIST})(?:, (?:which (?:will )?works? |"
    r"working |in partnership |"
    rf"together |along |jointly )with (?P<with>{LIST})[^,;.‹]{{0,40}})?,? (?:(?:which|will|would|is|are|was|"
    r"were|has|have|to|be|been|also|each|both|all|now) )*"
    r"(?:gets?|got|receives?|received|receiving|wins?|won|given|awarded|allocated|granted|handed|secured?)"
    r"(?: (?:about|some|up to|nearly|almost|over|more than|a grant of|the (?:largest|biggest|smallest) "
    r"(?:grant|award|sum|share),? of|another|a further|just))? ‹M\d+›(?![^.;]{0,60} (?:from|by) (?:the )?(?:‹[BF]|"
    r"treasury|government|lottery|nhs))"
)
WINNERS = re.compile(r"\b(?:winners|grants|awards|projects|recipients)\b")
SHARED = re.compile(r"\bshar(?:e|es|ing)\b[^.;]{0,40}‹M\d+›")
# `among those to be funded is A`; `also on the list are A and B`; `they will be joined by A`
AMONG = re.compile(
    rf"^(?:(?:and|also) )?(?:among|amongst|on the list|on it|in the (?:{_ORDER} )?{_WAVE}|joining them|"
    rf"also (?:chosen|selected|picked|named|"
    rf"joining|taking part|in|on the list|among|funded|there)|chosen|selected|picked)\b[^‹.;:]{{0,60}}? (?:is|are|"
    rf"was|were|will be):? (?P<list>{ANY_LIST})|"
    rf"^they (?:(?:will|are to|are|were|have|been|be) ){{0,3}}(?:joined|followed) by (?P<by>{ANY_LIST})"
)
AMONG_THEM = re.compile(
    rf"^(?P<list>{LIST}) (?:is|are|was|were) (?:also |both |all )?(?:‹X\d+› of them\b|(?:among|one of|two of|"
    rf"some of|on|in|part of) "
    rf"(?:the )?(?:those|them|[a-z]+ )?(?:[a-z]+ ){{0,2}}?(?:others\b|(?:‹X\d+› )?of them\b|‹X\d+› "
    rf"(?:{_PLACES}|chosen)|"
    r"(?:councils|areas|authorities|boroughs|counties) (?:that|which|to)(?: (?:will|are|have|had|be|to|is))* "
    r"(?:tak(?:e|ing|en) part|"
    r"join(?:ed)?|test(?:ing)?|pilot(?:ing)?|involved)|"
    rf"chosen|selected|picked|list|funded|included|named|"
    rf"winners|councils chosen|pilots|pathfinders)\b)"
)
# `Separately, A and B have signed up for G`
APART = re.compile(
    r"\b(?:separately|elsewhere|already|own|itself|independently|outside|unconnected|years? ago|before|previously|"
    r"instead)\b"
)
# what opens list lines of what was paid for: `the projects announced today include:`
GRANTS_LEAD = re.compile(
    rf"\b(?:projects|grants|awards|bids|schemes|recipients|winners|{_PLACES}|funding|money|successful|chosen|"
    rf"selected|picked|named|"
    rf"funded|those|they|these|full list)\b[^.;]{{0,120}}:$"
)
GRANT_ITEM = re.compile(
    rf"^[^\w‹]*(?:up to |about |around |nearly |almost |over |more than |a further )?‹M\d+› (?:for|to|goes to|"
    rf"will go to|has gone to)"
    rf" (?P<list>{ANY_LIST})(?:[^‹.;]{{0,40}}, (?:which|who) (?:will|is to|are to) (?:work|team up|join forces|"
    rf"run it|do so) "
    rf"(?:jointly )?with (?P<more>{ANY_LIST}))?"
)
NAMED_ITEM = re.compile(rf"^[^\w‹]*(?P<list>{ANY_LIST})(?= *(?:$|[.,;:(-]| to | will | for | ‹M| which | \())")
# `• the Harbour Project in A`: a project of its own, not the council's
PLACED_ITEM = re.compile(r"^[^\w‹]*(?:the )?(?P<name>‹[NB]\d+›),? (?:in|at|from) (?:the )?‹C\d+›[.;]?$")
# `the three bids that have been accepted are:`
ACCEPTED = re.compile(
    r"\b(?:bids?|projects|schemes|applications|proposals)\b[^.;]{0,40}\b(?:accepted|successful|approved|funded|won)\b"
)
# models that councils take up within a programme which spreads them
MODEL = re.compile(r"^(?:Family Safeguarding|Family Valued|No Wrong Door|Reclaiming Social Work)$")
SPREADS = re.compile(
    rf"\b(?:{_WAVE}|join(?:s|ed|ing)?|chosen|selected|picked|(?:tak(?:e|ing|en)|took) part|named|announced|"
    r""
    r"shar(?:e|es|ing)|taken up by|(?:extend|expand)(?:ed|s|ing)? to|rolled out|spread(?:s|ing)?)\b"
)
UNNAMED = re.compile(r"\b(?:councils|areas|authorities|boroughs|places|sites)\b")
OF_THESE = re.compile(r"^of (?:these|those|them|the ‹X\d+›)\b|^the (?:remaining|other) ‹X\d+›")
TOOK_PART = re.compile(
    rf"\b(?:took|taken|taking) part\b[^.;]{{0,40}}\b{_WAVE}\b|\b{_WAVE}\b[^.;]{{0,60}}\b(?:took|taken) part\b"
)
