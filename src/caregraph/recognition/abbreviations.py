"""Abbreviations: the short form that an article gives a body in brackets, and where it uses it again."""

import re
from collections.abc import Iterator

_WORD = r"[A-Z][\w’'&-]*"
_DEFINED = re.compile(
    rf"\b(?P<name>{_WORD}(?: (?:(?:of|for|and|&|the|in|"
    rf"on) )*{_WORD}){{1,9}}) \((?:the )?(?P<short>[A-Z][A-Za-z]*[A-Z])\)"
)
_SMALL = frozenset("of for and & the in on".split())
# what such a body is; `Special Educational Needs (SEN)` is none
_BODY_NOUN = re.compile(
    r"\b(?:Agency|Alliance|Association|Authority|Board|Centre|Charity|Chief Executives|College|Commission|Committee|"
    r"Company|Confederation|Congress|Consortium|Council|Department|Directors of|Federation|Foundation|Forum|Fund|Group|"
    r"Inspectorate|Institute|League|Ministry|Network|Office|Partnership|Service|Society|Trust|Union|University)\b"
)


def defined(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a body's full name stands that its short form follows in brackets, and the short form."""
    for match in _DEFINED.finditer(text):
        start = _spelt(match["name"], match["short"])
        name = match["name"][start:] if start is not None else ""
        if start is not None and _BODY_NOUN.search(name):
            yield match.start() + start, match.end("name"), match["short"]


def _spelt(name: str, short: str) -> int | None:
    """Where the part of a name begins whose words begin with the letters of its short form."""
    words = [(match.start(), match.group()) for match in re.finditer(r"\S+", name)]
    for number, (start, word) in enumerate(words):
        letters = [one[0] for _, one in words[number:] if one not in _SMALL]
        if word not in _SMALL and "".join(letters).lower() == short.lower():
            return start
    return None
