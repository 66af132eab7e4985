"""Precedents: words that mention what was done to another council before, or who was sent to it, in passing."""

import re

from caregraph.extraction.tellings import COUNCILS, NO_TRUST, ONE_FOR_ANOTHER, OTHER_SERVICES, PERSON, SERVICES, Telling

_SENDER = r"(?P<sender>‹B\d+›|\bministers|\bthe (?:government|department|(?:education|schools|children's) \w+)|‹R\d+›)"
# that services have gone to trusts, of which `the first` is then one
_GONE_TO_TRUSTS = re.compile(
    r"^(?=.*\b(?:trusts?|compan(?:y|ies)|council control)\b)(?=.*\b(?:services|social care|department)\b)"
)
_TO_NEIGHBOUR = re.compile(
    r"\b(?:hand|pass|giv|transfer|mov)\w*[^.;]{0,60}\b(?:services|social care|department|management)\b[^.;]{0,40}"
    rf"\bto (?:its|a|the) (?:[a-z]+ )?(?:neighbour|council|county)\b|{ONE_FOR_ANOTHER.pattern}"
)
_TAKE_OVER = r"(?:takes?|took|taken) (?:charge|over|control)"

PRECEDENTS = (
    Telling(
        "takeover",
        "runs-for-another",
        re.compile(
            rf"{COUNCILS},? where ‹C\d+›(?: council)? (?:(?:now|also|has|have|had|long|been|already) )*"
            rf"(?:runs?|running|ran|manages?|managed|managing|provides?|provided|delivers?|delivered) {SERVICES}"
        ),
        unless=OTHER_SERVICES,
    ),
    Telling(
        "takeover",
        "takes-charge",
        re.compile(
            rf"(?P<runner>‹C\d+›)(?: council)? (?:will |is to |are to |would |has |then |formally )*{_TAKE_OVER}"
            r"(?: of (?:the )?day-to-day (?:work|management|running))?(?= (?:from|in|on|next|under|for)\b|[,.])"
        ),
        after=_TO_NEIGHBOUR,
        unless=OTHER_SERVICES,
    ),
    Telling(
        "trust",
        "first-of-trusts",
        re.compile(
            rf"{COUNCILS}(?:'s)?(?: council)? (?:was|were) the (?:very )?first(?: (?:council|authority|area|to go))?"
            r"(?=,? (?:moving|going|in|back|to)\b|,|;)"
        ),
        after=_GONE_TO_TRUSTS,
        unless=NO_TRUST,
    ),
    Telling(
        "trust",
        "followed-first",
        re.compile(
            r"\b(?:(?:was|were) the (?:very )?first|the (?:very )?first (?:was|were|is|are|to go was))\b"
            r"(?:[^.‹]|‹[CDX]\d+›){0,60}?[;,](?: and| while| with)? "
            rf"{COUNCILS}(?:'s)?(?: council)? (?:followed|came next|was next|were next)\b"
        ),
        after=_GONE_TO_TRUSTS,
        unless=NO_TRUST,
    ),
    Telling(
        "trust",
        "moved-to-which",
        re.compile(
            rf"{COUNCILS}(?:[^.;‹]|‹[ABDGX]\d+›){{0,100}}?\b(?:trust|company|body|enterprise)(?:,? ‹B\d+›,?)? "
            r"(?:to|into) which (?:its|the (?:council|city|town|borough|county)'s) (?:children's |own )*services "
            r"(?:were|had been|have been|was) (?:moved|transferred|handed|outsourced)"
        ),
        unless=NO_TRUST,
    ),
    Telling(
        "improvement notice",
        "under-notice",
        re.compile(
            rf"{COUNCILS},? which (?:(?:has|had|have|is|was|been|already|still|long) )+"
            r"(?:under|subject to) an? (?:improvement )?notice\b(?! (?:to|of|period))"
        ),
        after=re.compile(r"\b(?:improvement notices?|inspect\w*|children's services|social care)\b"),
    ),
    Telling(
        "direction",
        "under-direction",
        re.compile(
            r"(?P<like>\bthe direction (?:that |which )?(?:it|they|‹C\d+›|the (?:council|county|city|borough)) "
            r"(?:has|have|had|is|are|was|were) (?:been )?(?:under|subject to))\b"
        ),
    ),
    Telling(
        "direction",
        "direction-for-another",
        re.compile(
            r"^(?:(?:and|but) )?(?:the|that|a similar) (?:notice|direction|one) (?:for|to|on|sent to|served "
            rf"on|issued to) {COUNCILS}"
        ),
        after=re.compile(r"\bdirections? notices?\b"),
        unless=re.compile(r"\bimprovement notice"),
    ),
    Telling(
        "improvement board",
        "made-chair",
        re.compile(
            rf"{_SENDER} (?:(?:has|had|have|then|also) )*(?:made|appointed|named|put|chose) {PERSON}(?: as| in)?"
            rf"(?: the| its)? (?P<post>‹R\d+›)(?: (?:(?:that|which) (?:they|it) (?:had |has |have )?(?:imposed on|"
            rf"set up (?:in|for|at))|in|at|for) {COUNCILS})?"
        ),
    ),
    Telling(
        "improvement adviser",
        "sent-to-advise",
        re.compile(
            rf"{PERSON}(?:, (?:[^.;,‹]|‹[ABCDNRX]\d+›){{1,90}},)? (?:has been|was|had been|is being) (?:sent in|"
            rf"brought in|"
            rf"appointed|drafted in|put in|called in) by (?:the )?{_SENDER} to (?:advise|guide)\b"
        ),
    ),
    Telling(
        "improvement adviser",
        "adviser-elsewhere",
        re.compile(
            rf"{PERSON}(?: (?:has|had|previously|also|earlier))* (?:spent|served|worked|acted)(?:[^.;‹]|"
            rf"‹[XD]\d+›){{0,40}}? "
            rf"as (?:the |a |an )?{_SENDER}(?:'s)? (?P<post>‹R\d+›|adviser) (?:in|at|to|for) (?:the )?{COUNCILS}"
        ),
    ),
)
