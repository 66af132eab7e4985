"""National: whether `the children's commissioner` is England's, or one whom the state has sent to a council."""

import re

_OF_ENGLAND = re.compile(r"^(?:deputy |former |then )?children's commissioner$")
_ENGLANDS = re.compile(r"\b(?:england|nation|country)'s (?:[a-z]+ ){0,2}$")
# that one was sent, is at work at a council or reports on it
_SENT = re.compile(
    r"\b(?:appoint|sent|send|draft|brought in|put in|install|parachut|impos|call(?:s|ed)? in|named?\b|work with|"
    r"co-?operate with|under)\w*[^.]{0,60}\bcommissioners?\b(?!,? for england)|"
    r"\bcommissioners?\b[^.]{0,60}\b(?:appointed|sent|drafted|brought in|put in|install|named|imposed|called in|placed|"
    r"oversee|oversaw|run|running|review|recommend|advise|control|in charge)|"
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
