"""Governing: whose a verb is where the name right before it hangs on another word: `P, hired by Q, has resigned`."""

import re

# a title that may stand before a name
TITLE = r"(?:(?:cllrs?|coun|councillors?|mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|professor|prof)\.? )?"
# what stands before a name and belongs to it: `the then leader, Mr`
TITLES = (
    r"(?:(?:the|an?|its|their|his|her|then|former|current|previous|outgoing|interim|new|mr|mrs|ms|miss|dr|sir|dame|lord|"
    r"cllrs?|coun|councillors?|county|city|borough|professor|council|labour|conservative|tory)\.? |‹[CBN]\d+›'s? |"
    r"‹[CBN]\d+› (?:council )?(?=‹R)|"
    r"‹R\d+›(?: (?:of|at|for|in) (?:the )?(?:‹[CBN]\d+›|council|authority|trust|charity|union))?,? )*"
)
# `was hired by the R`: by whom, not as what
BY_HOLDER = re.compile(r"\bby (?:(?:the|its|an?|their|‹[CB]\d+›'s|council's|former|then) )*$")
# but `one of the Rs, P, has`
_GOVERNED = re.compile(
    r"(?:^|[ ,(])(?<!‹X\d› )(?<!‹X\d\d› )(?:of|to|by|with|for|from|under|alongside|beside|against|about|over|like|"
    r"unlike|not|than|between) "
    rf"{TITLES}$"
)
# `P, who as R had sacked Q, is`: what a relative clause ends in
_ENDS_RELATIVE = re.compile(
    r"‹P\d+›,? (?:who|whose|whom)\b(?:[^.;,‹]|‹[RCBNDXA]\d+›)*(?<!\band)(?<!\bbut)(?<!\bor)(?<!\bwhen)(?<!\bwhile)"
    rf"(?<!\bas)(?<!\bafter)(?<!\bbefore)(?<!\bthat)(?<!\bsince)(?<!\bwho)(?<!\bwhom)(?<!\bbecause) {TITLES}$"
)
SAYING = re.compile(r"\b(?:said|says|told|added|adds|warned|announced|confirmed|revealed|claimed|insisted)\b")
_ASIDE = re.compile(r"(‹P\d+›)(?:,| \()(?:[^.;‹]|‹[RCBNDXAGM]\d+›)*$")
# a relative clause that ends right before a verb, with no second subject in it
_WHOLE_ASIDE = re.compile(
    r"(?P<whose>‹P\d+›), (?P<aside>(?:(?:to|under|by|with|from|for|of) whom|whose|who)\b"
    r"(?:(?!, (?:was|is|has|had|will|would|were)\b|,? (?:and|but|while) (?:[a-z]+ |‹R\d+›,? )*‹P\d+›,)"
    r"(?:[^.;‹]|‹[PRCBNDXAGM]\d+›))+), $"
)
_CLOSED = re.compile(r"[,)] $")


def head_of(left: str, symbol: str) -> str:
    """The name that is the subject of what follows `left`, in which `symbol` is the name that stands last before it.

    A name that hangs on another word gives way to the one whose aside that word stands in; empty if there is none.
    """
    start = left.rindex(symbol)
    before = left[:start]
    if not (_GOVERNED.search(before) or (_CLOSED.search(left) and _ENDS_RELATIVE.search(before))):
        return symbol
    aside = _ASIDE.search(before) if _CLOSED.search(left) else None
    if aside is None or SAYING.search(re.sub(r"^(‹P\d+›),? who [a-z]+", "", aside.group())):
        return ""
    return head_of(f"{before[: aside.end(1)]}, ", aside[1])


def subject_over(left: str, symbol: str) -> str:
    """The name whose aside ends right before a verb, if `symbol` stands in that aside; empty if it stands in none."""
    aside = _WHOLE_ASIDE.search(left)
    inside = aside and symbol in aside["aside"]
    return aside["whose"] if aside and inside and not SAYING.search(aside["aside"]) else ""


def without_aside(left: str) -> str:
    """What stands before a verb without the relative clause that ends there: `P, who was R until D, ` is but `P `."""
    aside = _WHOLE_ASIDE.search(left)
    return f"{left[: aside.end('whose')]} " if aside and not SAYING.search(aside["aside"]) else left
