"""Nameless: posts at a body that a sentence tells but does not name: `chief executive of a hospice`, `of A's trust`."""

import re

_BODY = (
    r"(?:hospice|charity|trust|school|academy|college|university|hospital|company|firm|agency|think[ -]?tank|"
    r"consultancy|union|provider|housing association|prison|bank|newspaper|foundation|museum|airport|club|nursery|"
    r"social enterprise|start-up|federation|chain|multi-academy trust)"
)
# `of A's biggest academy trust`: not A's own trust for children, which has A's name
_OF_NAMELESS = re.compile(
    rf"^,? (?:of|at|for|with|in|to) (?:(?:an?|another|one of [a-z' ]{{3,20}})(?: ‹[CN]\d+›)? "
    rf"(?!children's (?:services )?trust)(?:[a-z-]+ ){{0,3}}?|"
    rf"(?:‹[CN]\d+›|the (?:city|town|county|borough|area|region))'s (?:biggest |largest |main |only |own |oldest |"
    rf"local |leading |second-biggest )*(?:academy |hospital |nhs |housing |ambulance |mental health |football |music |"
    rf"independent |private |special |grammar )+|"
    rf"‹[CN]\d+›'s (?:biggest |largest |main |only |oldest |leading )+)"
    rf"{_BODY}s?\b(?!'s|,? (?:called |named |known as )?‹[BN])"
)
# `P says it on behalf of the new company, of which P is also R`
_OF_WHICH = re.compile(
    r"\b(?:an?|the|its|this|another) (?:[a-z-]+ ){0,3}(?:company|trust|charity|firm|agency|union|board|body|school|"
    r"association|partnership),? (?:of|at|in) which (?:‹P\d+›|he|she) (?:[a-z]+ ){1,3}$"
)
# `the trust's lease is up, and P, its R`
_ITS = re.compile(r"\bits (?:[a-z]+ ){0,2}$")
_OWNER = re.compile(r"\bthe (?P<noun>trust|company|charity|firm|school|hospital|union)(?:'s)? ")
# `joined from the trust in A, where she was R`, `the A board and its R`
_IN_PLACE = re.compile(
    rf"\b(?:an?|the) (?:[a-z'-]+ ){{0,3}}{_BODY} (?:in|at|for) (?:neighbouring |nearby )?‹[CN]\d+›,? where "
    r"(?:‹P\d+›|he|she) (?:[a-z]+ ){1,4}$|"
    r"‹[CN]\d+› (?:‹A\d+›|[a-z' ]{0,40}(?:board|committee|panel)) and (?:to|with|by|from|for|of|at|in) its "
    r"(?:[a-z]+ )?$"
)
_NAMED = re.compile(r"‹B\d+›")


def is_nameless(before: str, after: str) -> bool:
    """Whether a role is held at a body that its sentence speaks of and leaves without a name."""
    if _OF_NAMELESS.match(after) or _OF_WHICH.search(before) or _IN_PLACE.search(before):
        return True
    owner = _OWNER.search(before) if _ITS.search(before) else None
    return owner is not None and not _NAMED.search(before) and "‹C" not in before[owner.end() :]
