"""Page furniture: the phrase classes of what stands on a page beside its article."""

import re

from caregraph.reading.phrases import ASIDE, FINAL, PASSING, TAIL

_LABEL_LENGTH = 90

_TAIL = re.compile("|".join(TAIL.split("\n")[1:-1]))
_FINAL = re.compile("|".join(FINAL.split("\n")[1:-1]))
_PASSING = re.compile("|".join(PASSING.split("\n")[1:-1]))

_SUM = r"£\s?\d[\d,.]*k?"
_PAY = re.compile(
    rf"^{_SUM}\s*(?:-|–|to)\s*{_SUM}"
    rf"|{_SUM}\s*(?:(?:-|–|to)\s*{_SUM}\s*)?(?:\(?pa\b|p\.a|\(?per annum|\(?pro rata|plus benefits)"
)
_ADDRESS = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_READER = re.compile(
    r"\b(?:you|your|yours|you[’'](?:re|ll)|subscrib\w*|newsletter\w*|cookies|sign in|log in|click)\b", re.IGNORECASE
)
_HIRING = re.compile(
    r"\b(?:apply|applicants?|candidates?|salary|vacanc\w+|closing date|per annum|pro rata"
    r"|we are (?:looking|seeking|recruiting))\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)")
_SENTENCE = re.compile(r"[^.!?]{60,}[.!?]")
# What a whole paragraph of furniture begins with.
_ASIDE = re.compile("|".join(ASIDE.split("\n")[1:-1]))
_ASIDE_OPENING = 60
_SPEECH = re.compile(r"[A-Z][\w’'-]+[^.“\"]{0,120}\b(?:said|says|added)\b[,:]? [“\"][^”\"]{30,}[”\"]")
_BARE = 35
_ANNOUNCED = re.compile(r"(?:read more|see also|read also|also read|more)(?: on [^.:]+)?\s*:?")


def is_furniture(text: str) -> bool:
    """Whether a stretch belongs to the page and not to its article."""
    if len(text) > _LABEL_LENGTH:
        return _ASIDE.match(text[:_ASIDE_OPENING].lower()) is not None
    lowered = text.lower()
    return bool(_PASSING.match(lowered) or _TAIL.match(lowered) or _FINAL.match(lowered)) or is_advert(text)


def opens_tail(text: str) -> bool:
    """Whether a stretch is one after which a page seldom comes back to its article."""
    if len(text) > _LABEL_LENGTH:
        return False
    lowered = text.lower()
    return bool(_TAIL.match(lowered) or _FINAL.match(lowered)) or is_advert(text)


def ends_page(text: str) -> bool:
    """Whether a stretch is one after which no page comes back to its article: the comments, the copyright."""
    return len(text) <= _LABEL_LENGTH and _FINAL.match(text.lower()) is not None


def is_advert(text: str) -> bool:
    """Whether a short line gives the pay or the address in an advertisement."""
    return len(text) <= _LABEL_LENGTH and text[-1] != "." and bool(_PAY.search(text) or _ADDRESS.search(text))


def is_bare_label(text: str) -> bool:
    """Whether a stretch only announces links, so that short lines below it are those links."""
    return len(text) <= _BARE and _ANNOUNCED.fullmatch(text.lower()) is not None


def is_plain_prose(text: str) -> bool:
    """Whether a stretch is reporting that neither speaks to the reader nor seeks staff, quotations aside."""
    if len(text) < 60 or text[-1] not in ".!?\"”’'":
        return False
    own_words = _QUOTED.sub("", text[:1500])
    return not (_READER.search(own_words) or _HIRING.search(own_words))


def is_reported_speech(text: str) -> bool:
    """Whether a stretch of plain prose quotes somebody by name, as no teaser of another article does."""
    return is_plain_prose(text) and _SPEECH.search(text[:1500]) is not None


def is_long_prose(text: str) -> bool:
    """Whether a stretch has at least two long sentences of plain prose."""
    return is_plain_prose(text) and len(_SENTENCE.findall(text[:1500])) >= 2
