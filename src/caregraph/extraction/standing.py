"""Standing: words that take a step of intervention for known: `the DfE's adviser at A`, `Ofsted's monitoring of A`."""

import re

from caregraph.extraction.chairs import BOARD, OTHER_BOARD
from caregraph.extraction.tellings import COUNCILS, HEAD, NO_TRUST, OF_NOTICES, OTHERS, PERSON, WHOSE, Telling

_STATE = r"(?:the )?(?P<sender>‹B\d+›|government|dfe|department|ministers?|whitehall)(?:'s?)?"
_EVERY = (
    r"(?:every|each) (?:‹[XD]\d+›|(?:quarter|three|four|six|few|couple of|month)\b)|quarterly|once a quarter|"
    r"(?:four|three|‹X\d+›) times a year"
)
_INSPECTORS = r"(?:inspectors|ofsted(?:'s inspectors)?|the watchdog|‹B\d+›(?:'s? inspectors)?)"
_COMPANY = r"(?:[a-z'-]+ ){0,5}(?:company|trust|firm|organisation|body|enterprise)"
_BEGAN = (
    r"(?:came into (?:being|existence|force|operation)|opened its doors|went live|was born|"
    r"(?:took|taken|takes) (?:charge|control|over|on|responsibility)|(?:been |was )?(?:set up|created|established|"
    r"launched)|"
    r"(?:employ|look|run|deliver|provid|manag)(?:s|ed|es|ing)?|ran|responsible|answerable)\b"
)
_WHICH = r",?(?: which| that)?(?: (?:has|had|have|now|also|since|formally|is|was|been|itself))*"

STANDING = (
    Telling(
        "improvement adviser",
        "states-adviser",
        re.compile(
            rf"(?:{PERSON}, )?{_STATE} (?:own |new |chief |improvement )*(?P<post>‹R\d+›) (?:at|in|to|for|on) "
            rf"(?:neighbouring |nearby |the )*{COUNCILS}(?:, {HEAD}(?=,))?"
        ),
    ),
    Telling(
        "monitoring",
        "watched-often",
        re.compile(
            rf"(?<!\w){_INSPECTORS}(?: (?:will|have|has|had|also))* (?:been|continues?|go on|keep|kept)(?: to)? "
            rf"(?:return(?:ing|ed)? to|visit(?:ing|ed)?|monitor(?:ing|ed)?|come back to|coming back to|going back to|"
            rf"go back to|check(?:ing)? on) {COUNCILS}(?P<like>)[^.;‹]{{0,20}} (?:{_EVERY})|"
            r"‹B\d+›'s? (?:regular |quarterly |close |own )*monitoring of "
            rf"{OTHERS}(?=,? (?:which|began|has|will|is|was|since|in|on|after)\b|[.,;])"
        ),
        unless=re.compile(r"\b(?:homes?|nurser(?:y|ies)|schools?|childminders?)\b"),
    ),
    Telling(
        "commissioner",
        "its-commissioner",
        re.compile(
            rf"{COUNCILS}(?: council)?(?: (?:[^.;‹]|‹[AGX]\d+›){{1,60}})?(?<!for)(?<!of)(?<!want)(?<!wants)(?<!await)"
            rf"(?<!appoint)(?<!name)(?<!have)(?<!get) (?P<like>its (?:new |government-appointed |government |lead )*"
            rf"(?P<post>commissioner\b|‹R\d+›))(?!'s? (?:will|would|is to|could|might)\b)(?:,? {HEAD})?"
        ),
    ),
    Telling(
        "commissioner",
        "its-commissioner",
        re.compile(
            rf"{COUNCILS}(?: council)? [^.;‹]{{1,60}}{PERSON}, (?P<like>its (?:new |government-appointed |lead )*"
            r"(?P<post>commissioner\b|‹R\d+›))(?=[,.])"
        ),
    ),
    Telling(
        "improvement notice",
        "under-notice",
        re.compile(
            rf"{COUNCILS}(?: council)?,? (?:which )?(?:(?:has|had) been )?(?:under|on) notice (?:since|to improve)\b|"
            rf"{OTHERS}(?: council)?, which (?:has|had) been (?:under|given) (?:one|‹X\d+›) (?:since|in|for)\b"
        ),
        after=re.compile(rf"{OF_NOTICES.pattern}|\bunder notice since\b"),
    ),
    Telling(
        "trust",
        "named-trust",
        re.compile(
            rf"(?P<body>‹B\d+›)(?:, (?P<like>(?:the|an?) {_COMPANY}(?: (?:owned by|set up)[^.;,‹]{{0,40}})?,?))?"
            rf"{_WHICH} {_BEGAN}"
        ),
        unless=NO_TRUST,
    ),
    Telling(
        "takeover",
        "under-partnership",
        re.compile(
            r"(?P<councils>‹C\d+›)(?: council)?'s? partnership with (?:the |neighbouring )*‹C\d+›(?: council)?,? "
            r"(?:under|in|by) which [^.;]{0,60}\b(?:ran|runs?|manage[sd]?|has run|had run|took over) "
            r"(?:its|the [a-z]+'s) (?:children's |social )*(?:services?|department|social care)\b"
        ),
    ),
    Telling(
        "improvement board",
        "board-of-council",
        re.compile(
            rf"{COUNCILS}(?<='s) (?:(?:independent|new|children's|services) )*{BOARD}\b(?! of )(?P<like>)|"
            rf"\b(?:the|this) (?:independent )?{BOARD} (?:set up |established |imposed )?(?:in|at|for|on) {OTHERS}"
            rf"|{WHOSE}(?: council)? (?:[^.;‹]|‹X\d+›){{0,60}}\bits (?:(?:independent|new) )*{BOARD}\b"
        ),
        unless=OTHER_BOARD,
    ),
    Telling(
        "improvement adviser",
        "has-adviser",
        re.compile(
            rf"{COUNCILS}(?: council)? (?:has|have|had)(?: (?:had|also|now|since))* an? {_STATE}(?:-appointed)? "
            rf"(?:improvement )?(?P<post>‹R\d+›)(?:, {PERSON}(?=,))?"
        ),
    ),
    Telling(
        "improvement notice",
        "notice-stands",
        re.compile(
            rf"{COUNCILS}(?<='s) notice (?:(?:will|would|is|was|has|had|been|to|not|be|may|could|also) )*"
            r"(?:stay|remain|lifted|withdrawn|reviewed|revoked|lapsed?|expires?|expired|in force)\b(?P<like>)"
        ),
        after=re.compile(rf"{OF_NOTICES.pattern}|‹[BRG]\d+›"),
    ),
    Telling(
        "trust",
        "lost-to-trust",
        re.compile(
            rf"\bloss of (?:its|{COUNCILS}(?<='s)) (?:own |children's |social )*(?:services|social care|department) to "
            rf"(?:an?|the) (?:[a-z-]+ ){{0,2}}trust\b|"
            rf"\ba (?:children's )?trust (?:was|had been|has been) (?:agreed|chosen|announced|approved|imposed) "
            rf"(?:for|on|in) (?:the )?{OTHERS}"
        ),
        unless=NO_TRUST,
    ),
    Telling(
        "takeover",
        "handed-over",
        re.compile(
            rf"{COUNCILS}(?: council)? (?:was|has been|had been) handed over to (?:neighbouring |nearby )*‹C\d+›"
        ),
    ),
)
