"""Granting: further ways to tell that a council gives its services money: what backs, approves or comes with a plan."""

import re

from caregraph.extraction.figures import M

_EXTRA = (
    r"(?: (?:an?|the|its|about|around|some|over|nearly|almost|more than|another|further|extra|additional|just|up to|"
    r"at least|with|as much as))*"
)
_PLAN = (
    r"(?:plans?|programmes?|packages?|schemes?|strateg(?:y|ies)|funds?|investments?|boost|blueprint|overhaul|drive|"
    r"rescue|"
    r"bids?|proposals?|pots?|deal|spending|shake-?up|revamp|makeover)"
)
_WORDS = r"(?:(?!of\b|to\b|for\b|in\b|by\b|and\b|from\b)[a-z'-]+ ){0,3}?"
_HAS = r"(?:has|have|had|was|were|is|are|been|being|to be|will be|now|already|also|just|then)"
_BACKED = (
    r"(?:back(?:ed|ing)|underpinned|made possible|accompanied|supported|matched|reinforced|underwritten|sweetened|"
    r"bankrolled|propped up|driven|complemented)"
)
_CHANGES = (
    r"(?:shake-?up|plans?|packages?|overhaul|changes|measures|budget|reforms?|reorganisation|restructur(?:e|ing)|"
    r"proposals?|"
    r"programme|investment|strategy|blueprint|extra money|new money)"
)
GRANTS = (
    # `has given the go-ahead to a £3m recovery plan`, `a £3m plan got the nod`
    re.compile(
        r"\b(?:green light|go-ahead|thumbs up|blessing|backing|nod|approval|assent|seal of approval)(?: [a-z]+)? "
        r"(?:to|for|of|on)"
        rf"{_EXTRA} {M}"
    ),
    re.compile(
        rf"{M} {_WORDS}{_PLAN}(?:(?:[^.;,‹]|‹[AC]\d+›){{0,50}}?)? (?:{_HAS} )*(?:got|given|won|received|secured|"
        rf"gained|gets|"
        r"approved|agreed|backed|signed off|endorsed|passed|adopted|drawn up|set up|put together|rubber-?stamped|"
        r"waved through|"
        r"nodded through|voted through|announced|unveiled|launched)\b"
    ),
    # `has used its £3m improvement fund to hire managers`, `paid from a £3m investment in safeguarding`
    re.compile(
        rf"\b(?:from|out of|through|via|under|by|using|with){_EXTRA} {M} (?:[a-z-]+ ){{0,2}}?(?:investments?|"
        rf"funds?|pots?|boosts?|"
        r"injections?|packages?|kitty|war chest|programmes?|schemes?|plans?|drive)\b"
    ),
    # `backed its plan with £3m`, `a plan, backed by £3m, to hire workers`
    re.compile(rf"\bback(?:s|ed|ing)? (?:up )?(?:the|its|this|that|their|these)\b[^.;,‹]{{0,60}}? with{_EXTRA} {M}"),
    re.compile(rf"\b{_BACKED} (?:by|with){_EXTRA} {M}"),
    re.compile(
        rf"\b(?:written|wrote|writ(?:es|ing)|sign(?:s|ed|ing)) (?:out |off )?an? (?:[a-z]+ )?cheque for{_EXTRA} {M}"
    ),
    re.compile(
        rf"\b(?:cash|money|investment|funding)(?: [a-z]+){{0,2}}(?::| -){_EXTRA} {M}(?= (?:[a-z]+ )?(?:for|to|on|"
        rf"into)\b)"
    ),
    re.compile(rf"\b(?:wav|nodd|vot|push|pass)(?:e|ed|es|ing) through{_EXTRA} {M}(?= (?:of [a-z]+ )?(?:for|to|on)\b)"),
    re.compile(rf"\bto the tune of{_EXTRA} {M}"),
    # `Part of the plan is £40,000 for a hub`
    re.compile(
        rf"\b(?:part of|among|included in|within|at the heart of|on top of)(?: all)? (?:the|this|its|their|these) "
        rf"(?:[a-z'-]+ ){{0,3}}?{_CHANGES}(?:[^.;‹]|‹[ACDN]\d+›){{0,80}}? (?:is|are|comes?|will be|was|"
        rf"were){_EXTRA} {M}"
        r"(?= (?:a year )?(?:for|to|towards|on)\b)"
    ),
    # `a new academy, costing £3m`
    re.compile(
        r"\b(?:academy|hubs?|teams?|centres?|scheme|units?|programme|campaign|drive|package|plan|overhaul|posts|"
        r"improvements)"
        rf"(?:[^.;,‹]|‹[ACFR]\d+›){{0,40}},? (?:costing|worth|priced at|at a price of|valued at){_EXTRA} {M}"
    ),
    # `consultants hired for £3m`, `consultants, for whom it expects to pay £3m`
    re.compile(
        r"\b(?:consultants?|consultancy|specialists|experts|advisers|improvement partners?)\b(?:[^.;‹]|"
        r"‹[BCDX]\d+›){0,90}?"
        r"(?: (?:hired|engaged|brought in|taken on|drafted in|appointed|paid)(?: [^.;‹]{0,30}?)? (?:for|at a cost of)|"
        rf" for (?:whom|which|whose work) (?:[^.;‹]|‹C\d+›){{2,40}}? pay(?:ing)?){_EXTRA} {M}"
    ),
    # `the money: £3m of it new`, `with £3m of new money`
    re.compile(
        rf"{M} (?:of|in) (?:new|extra|fresh|additional|council|its own|their own) (?:money|cash|funding|funds|"
        rf"investment)\b"
    ),
    re.compile(
        r"\b(?:sanction|channell?|splash|lavish|shell|fork|funnel|assign|apportion|deploy|unlock|bolster|beef|lift|"
        r"bump|sink|sank|"
        rf"sunk|direct|underwrit|bankroll|swell|swoll|div(?:e|ing)|dug|digs?|digging|vot|unveil|announc|reserv)[a-z]*"
        rf"(?: (?:out|up|deep|by|into its pockets for|for|aside|a record|a total of)){{0,2}}{_EXTRA} {M}"
        r"(?= (?:[a-z-]+ ){0,3}?(?:for|on|to|into|in|towards|package|plan|boost|programme|investment|fund)\b)"
    ),
    re.compile(
        rf"{M} [^.;‹]{{0,20}}\bwhich (?:the )?‹C\d+›(?: council)? (?:has |had |have )?(?:invested|put|spent|found|"
        rf"pledged)\b"
    ),
)
# another sum in the row: `£40,000 for a hub and £75,000 to enlarge the team`
ALSO = re.compile(
    rf"(?:,| and|, and| plus| with|, with| as well as| along with){_EXTRA} {M}(?= (?:more )?(?:for|to|on|into|"
    rf"towards)\b)"
)
# money of the state, in a word or two; and what is told of a part, a whole budget or the whole country
OF_STATE = re.compile(
    r"‹M\d+› (?:[a-z-]+ ){0,2}?(?:government|national|federal|lottery|dfe|whitehall|treasury|innovation|"
    r"‹[BF]\d+›)(?:'s)? "
    r"(?:[a-z-]+ ){0,2}?(?:funds?|pots?|programmes?|schemes?|grants?|initiatives?|money|cash)\b|"
    r"\b(?:voted down|threw out|thrown out|blocked|scrapped|shelved|dropped|abandoned|ditched|axed|froze|frozen|"
    r"cancelled|turned down|"
    r"vetoed|overturned)\b[^.;]{0,30} ‹M|"
    r"‹M\d+› (?:[a-z-]+ ){0,3}?(?:from|by) (?:the )?(?:‹B\d+›|government|ministers|whitehall|treasury|department|"
    r"dfe|lottery|"
    r"innovation|taxpayers?)|‹M\d+›[^.;‹]{0,30}? (?:be|been|was|were|is|being) (?:awarded|granted|handed out) to\b|"
    r"\b(?:government|national|federal|state|dfe|department|ministers'|whitehall|innovation) (?:[a-z-]+ ){0,2}‹M|"
    r"\b(?:bid|bidding|grants?|award(?:ed)?)(?: of| worth| for)? ‹M"
)
A_PART = re.compile(
    r"‹M\d+› of which,? (?:is|are|was|comes?|came|will come) (?:[a-z]+ )?from\b|"
    r"‹[MO]\d+› (?:of (?:it|this|that|the (?:money|sum|total|cash))|of ‹C\d+›'s ‹[MO]\d+›[^.;‹]{0,30}?) (?:is|are|"
    r"was|comes?|came|will come)"
    r" from\b|‹[MO]\d+›[^.;‹]{0,20} (?:is|are|comes?|came|will come) from\b[^.;]{0,80}‹[MO]\d+›[^.;‹]{0,20} (?:is|"
    r"are|comes?|came|will "
    r"come)? ?from\b"
)
HEADS = re.compile(
    r"\b(?:head|lead|pilot|host|spearhead|join|front|chair|run)(?:s|ed|ing)? (?:an?|the) (?:[a-z-]+ ){0,2}$"
)
RUNNING = re.compile(
    r"(?<!will )(?<!to )(?<!would )(?<!can )\bspend(?:s|ing)?(?: [a-z]+){0,2} ‹M\d+› (?:a|each|every|per) year on "
    r"(?:this|the|its|our)\b"
)
HOLE = re.compile(r"\b(?:hole|gap|shortfall|black hole|deficit)s? (?:to (?:fill|plug|close)|in (?:its|the|their))\b")
LEAST, MOST = 10_000, 900_000_000  # pounds: less is somebody's pay, more the whole country's
