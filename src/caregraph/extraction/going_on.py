"""Going on: what somebody leaves a post for, and which role is therefore not the one that is left or taken."""

import re

_TO_BECOME = re.compile(
    r"(?: in order)? to (?:become|be|take up|take over as|lead|head|run)\b|,? who(?:'s| is) now\b|"
    r",? and (?:(?:he|she|‹P\d+›) )?(?:is|was|has|works?|became|went|later|later went|has since)\b"
    r"(?: (?:now|later|currently|since|been|become|on|to|become|today))*(?= )|"
    # `left A for B, where he became R`
    r",? (?:for|to join|to go to) (?:the )?‹[CBN]\d+›(?:[^.;,‹]|‹[CBN]\d+›){0,30}, where (?:‹P\d+›|he|she)\b"
)
# `before joining A, P was R at B`, `P, who before she came to A was R at B`
_BEFORE = re.compile(r"\b(?:before|prior to) (?:(?:he|she|they|‹P\d+›) )?$", re.IGNORECASE)
_WAS = re.compile(
    r"(?:‹P\d+›|^(?: to| at)? ‹[CBN]\d+›(?: council)?,?) (?:was|had been|had (?:worked|served) as|worked as|served as) "
)
# `replaced Q, who left to become R at B`
_WENT_ON = re.compile(
    r"\bwho (?:has |had |is )?(?:left|leaves|leaving|quit|resigned|departed|went|moved|stepped down)\b[^.;]*"
    r"\bto (?:become|be|take up|lead)\b|‹P\d+›,? (?:who is |who's )?(?:now|currently)\b"
)


def goes_on(text: str, end: int) -> int:
    """Where a line tells, after a verb of leaving that ends there, what somebody leaves for."""
    ahead = _TO_BECOME.search(text, end)
    return ahead.start() if ahead else len(text)


def went_on(text: str, end: int, position: int) -> bool:
    """Whether a role at a position of a line is what the one who is replaced left for."""
    return bool(_WENT_ON.search(text, end, max(position, end)))


def was_before(text: str, start: int, end: int, position: int) -> bool:
    """Whether a role is what somebody was before taking the post of the verb from `start` to `end`."""
    return bool(_BEFORE.search(text[:start]) and _WAS.search(text[end:position]))
