"""National: whether `the children's commissioner` is England's, or one whom the state has sent to a council."""

import re

_OF_ENGLAND = re.compile(r"^(?:deputy |former |then )?children's commissioner$")
_ENGLANDS = re.compile(r"\b(?:england|nation|country)'s (?:[a-z]+ ){0,2}$")
# that one was sent, is at work at a council or reports on it
_SENT = re.compile(
    r"\b(?:appoint\w*|sent|sends?|sending|draft(?:ed|ing)?|brought in|put in|install(?:ed|s)?|parachuted|imposed|"
    r"call(?:s|ed)? in|named|nam(?:ed|es) as|work(?:ing)? with|co-?operate with|under) (?:in |as )?"
    r"(?:(?:an?|the|its|their|another|two|three|independent|government|interim|new|dfe|expert|own) ){0,3}"
    r"(?:children['’]s )?(?:services )?commissioners?\b(?!,? for england)|"
    r"\b(?:appoint|install|name|parachut|draft)\w* [^.,;]{3,40} (?:as|"
    r"to be) [^.,;]{0,30}\bcommissioner\b(?! for england)|"
    r"\bcommissioners?\b[^.]{0,60}\b(?:appointed|sent in|sent to|drafted|brought in|put in|installed|imposed|called in|"
    r"oversee|oversaw|overseeing|in charge of)\b|"
    r"\b(?:appointed|government[- ]appointed|dfe) children['’]s commissioner|"
    r"\b(?!england|nation|country)[a-z]+['’]s (?:new |own |first |interim )?(?:government[- ]appointed |government )?"
    r"children['’]s commissioner|"
    r"\bchildren['’]s (?:services )?commissioner (?:in|at|to|for) (?!england)|\bcommissioners\b|"
    r"\bcommissioner (?:for|of) children['’]s (?:services|social care)",
    re.IGNORECASE,
)
_FOR_ENGLAND = re.compile(
    r"\bcommissioner for (?:children in )?england\b|\bengland['’]s children['’]s commissioner", re.IGNORECASE
)


def is_national(role: str, before: str, text: str) -> bool:
    """Whether a role, with the words before it in its sentence, is that of England's commissioner.

    `text` is the whole article's: where nobody was sent to a council, the children's commissioner is England's.
    """
    if not _OF_ENGLAND.match(role):
        return False
    return bool(_ENGLANDS.search(before) or _FOR_ENGLAND.search(text)) or not _SENT.search(text)
