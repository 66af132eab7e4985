"""Sited: grades of a school, a home or a firm that a council's name only places, or of a council that has no name."""

import re

from caregraph.extraction.context import Passage
from caregraph.extraction.hit import Hit

_SCHOOL = r"(?:primary|secondary|infants|juniors?|comprehensive|grammar|academy|nursery)"
_PLACE = (
    r"(?:school|academy|nursery|hospital|college|prison|home|centre|unit|agency|hostel|clinic|surgery|playgroup|"
    r"pre-?school|charity|firm|company|provider|club)"
)
_PLACES = (
    r"(?:schools|academies|nurseries|hospitals|colleges|prisons|homes|centres|units|agencies|hostels|clinics|firms|"
    r"companies|charities|providers|clubs)"
)
_IN = r"(?:,? [a-z]+)?,? (?:in|at|near|outside|on the edge of) (?:the )?(?:[a-z]+ )?‹C\d+›,? "
# `pupils at the academy in A, which is rated G`: the academy
_WHICH = re.compile(
    rf"\b{_PLACE}{_IN}(?:which|that) (?:is|was|has|had)\b[^;,‹]*$|"
    rf"\b{_PLACES}{_IN}(?:which|that) (?:are|were|have|had)\b[^;,‹]*$"
)
_FINITE = re.compile(
    r"(?<=[a-z›]) (?:is|are|was|were|has|have|had|will|would|can|could|may|must|says?|said|wants?|quit|left|met|told|"
    r"went|came|took|made|lost|shut|[a-z]{2,}ed)\b"
)
# `after inspectors rated it G`, `when it was rated G`
_AFTER_IT = re.compile(
    r"(?P<main>[^;]*?),? (?:after|when|since|because|following|despite|before|as) (?:[^;,]{0,80} )?(?:rated|judged|"
    r"graded|found|deemed|declared|branded|gave|awarded) it (?:to be |as |an? )?$|"
    r"(?P<own>[^;]*?),? (?:after|when|since|because|before|as) it (?:was|had been|has been)\b[^;,‹]*$"
)
IS_PLACE = re.compile(rf"\b(?:{_PLACE}|{_PLACES})\b")
SERVICES = re.compile(r"\b(?:council|department|services|authority|social care)\b")
# `has closed its residential home after …`
_SHUT = re.compile(
    rf"\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|suspend(?:s|ed)|sold|sell(?:s|ing)?|leav\w+|left|bought|lost) "
    rf"(?:(?:the|its|an?|one|last|only|[a-z-]+) ){{1,4}}{_PLACE}\b"
)
# `the borough's only in-house one`: of what the sentence before counts
_ONE = re.compile(
    r"(?:‹C\d+›'s|\b(?:its|their)|\bthe [a-z]+'s) (?:[a-z-]+ ){1,4}(?:ones?|‹X\d+›) (?:(?:which|that) )?(?:was|is|were|"
    r"are|has|had|rated|judged|graded)\b(?:[^;‹]|‹[DGX]\d+›)*$"
)
_THE_PRIMARY = re.compile(
    rf"^(?:the|an?|another|one|‹X\d+›) (?:‹C\d+›(?:'s)? )?(?:[a-z]+ )?{_SCHOOL},? (?:in|at|on|near|has|had|was|is|"
    r"which|that)\b"
)
_PRIVATE = re.compile(
    r"^(?:the|an?|another|one) (?:(?!council-owned|arm's|not-for|children's|local|trust)[a-z-]+ ){0,2}"
    r"(?:company|firm|business)(?:'s)?\b"
)
# `cut from G1 to G2 at two of its homes`
_AT_SITES = re.compile(
    r"(?: rating| grade)?,? (?:at|in) (?:(?:‹X\d+›|two|three|one|all|some|most|several|both) of )?(?:its|their|the|"
    rf"them|‹X\d+›|two|three) ?(?:[a-z']+ )?(?:{_PLACES}|sites|branches|of them)\b"
)
_OF_HOMES = re.compile(
    r"(?:‹X\d+›|\b(?:one|two|three|most|some|all|both|several)) (?:of (?:the |its |their )?)?(?:[a-z]+ )?homes "
    r"(?:run|owned|managed|operated|it runs|in|at)\b[^;‹]*(?:‹[CX]\d+›[^;‹]*){0,2}$"
)
# `the G rating given to the home`
_GIVEN_TO = re.compile(
    r"(?: overall)?(?: rating| grade| judgement| judgment| verdict| mark| report)?,? (?:(?:given|awarded|handed) to|"
    rf"for|of|on) (?:the|an?|its|one of (?:its|the)) (?:[a-z'-]+ ){{0,2}}(?:{_PLACE}|{_PLACES})\b"
)
# `its adult education service`
_ADULTS = re.compile(r"\b(?:adults?'?|further|higher|community|religious) ‹A\d+›[^;‹]*$|\bearly years [a-z]+ [^;‹]*$")
# `the island's services`: another country's
_COUNTRY = re.compile(r"\b(?:the|this) (?:island|nation|principality|state|emirate)'s (?:[a-z' ]|‹A\d+›){0,60}$")
_PLACE_ABROAD = re.compile(r"\b(?:inspectors|ministers|a report) (?:in|on|about) ‹N\d+› (?:[a-z]+ ){1,3}its\b[^;‹]*$")
_TO_ANOTHER = re.compile(
    r"\b(?:from|leaves|left|quit|swaps?|swapped) (?:[^.;‹]|‹[BDRX]\d+›)*‹C\d+›[^.;‹]{0,30} (?:to|for|to (?:join|lead|"
    r"run|head)) (?:an?|another) (?:[a-z]+ )?(?:department|council|authority|borough|service) (?:(?:that|which) )?"
    r"(?:(?:is|was|has been|had been|were) )?(?:rated|judged|graded|found|deemed|declared|branded)(?: to be| as)? $"
)
# `the service in A, whose provider, a charity, holds a G rating`: the provider
_WHOSE_OTHER = re.compile(
    r", whose (?:[a-z-]+ ){0,3}(?!services|department)[a-z]+, (?:an?|the|its) (?:[a-z-]+ ){0,3}[a-z-]+, $"
)
# `the successor council, N, was found G`: one whose name nobody knows
_UNKNOWN = re.compile(
    r"\b(?:council|authority|borough|neighbour), ‹N\d+›,? (?:which )?(?:was|were|is|has been|had been)\b[^‹;]*$"
)

# `ended in the same way for A's neighbour - with a G`
_NEIGHBOUR = re.compile(
    r"(?<!›, )(?<!› council, )‹C\d+›'s (?:[a-z]+ )?neighbour\b(?!,? (?:[a-z]+ )?‹[CN])(?:[^;‹]|‹[NX]\d+›)*$"
)
# `was G – or nowhere near good enough – in 25 of the 152 local authorities`: which, is not told
_IN_SO_MANY = re.compile(
    r"(?:[^.;‹]|‹[BGX]\d+›){0,90}? in ‹X\d+› of (?:the |england's )?(?:‹X\d+› )?(?:local |english )?(?:councils|"
    r"authorities|boroughs|areas)\b"
)
# `parents at the A secondary`
_SCHOOL_IN = re.compile(
    rf"\b(?:the|an?) ‹C\d+› (?:{_SCHOOL}|school|hospital|college|prison|children's home|hospice)\b[^;]*$"
)
_PLACED = (
    _SCHOOL_IN,
    _NEIGHBOUR,
    _ADULTS,
    _WHICH,
    _ONE,
    _THE_PRIMARY,
    _OF_HOMES,
    _PLACE_ABROAD,
    _TO_ANOTHER,
    _UNKNOWN,
    _PRIVATE,
)


def are_sited(passage: Passage, hit: Hit) -> bool:
    """Whether what is graded is a place that a council's name only locates: `a school in A, which is rated G`."""
    before = passage.text[: hit.start]
    if any(one.search(before) for one in _PLACED) or _AT_SITES.match(passage.text, hit.end):
        return True
    if _GIVEN_TO.match(passage.text, hit.end) or ("‹C" not in before and _IN_SO_MANY.match(passage.text, hit.end)):
        return True
    if _COUNTRY.search(before) and not _is_island(passage):
        return True
    return bool(_WHOSE_OTHER.search(passage.text[: hit.verb])) or _is_it(before)


def _is_island(passage: Passage) -> bool:
    """Whether the council that is spoken of is an island's own."""
    return passage.focus is not None and passage.focus.area.startswith("Isle")


def _is_it(before: str) -> bool:
    """Whether `it` is a place that the main clause is about: `A's nursery was shut after inspectors rated it G`."""
    match = _AFTER_IT.match(before)
    main = (match["main"] or match["own"]) if match else ""
    verb = _FINITE.search(main)
    if verb is None:
        return False
    subject = main[: verb.start()]
    named = IS_PLACE.search(subject) and not SERVICES.search(subject)
    return bool(named or (_SHUT.search(main) and not SERVICES.search(main)))
