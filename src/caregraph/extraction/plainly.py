"""Plainly: sentences that say no more than that parts of the services, or councils, are G, among grades told before."""

import re

from caregraph.extraction.subjects import COUNCIL_LIST

_PART = (
    r"(?:(?:the|its|their|‹C\d+›'s|services?|support|work|help|care|provision|quality|experiences?|progress|impact|"
    r"performance|arrangements|given|offered|provided|to|for|with|of|on) )*"
    r"(?:‹A\d+›(?: services?| work| support| arrangements| provision| performance)?|(?<!for )(?:children's "
    r")?services(?: for "
    r"children)?(?: overall| as a whole)?(?!\w))"
)
_HOW = r"(?: (?:both|all|also|each|only|still|again|just|merely|now|likewise|themselves|itself|overall|as well|too))*"
# `Adoption and the support for care leavers were both`
_PARTS_WERE = re.compile(
    r"^(?:(?:but|and|only|just|however|meanwhile|elsewhere|by contrast|though|again),? )*(?:(?:in|at) ‹C\d+›,? )?"
    rf"{_PART}(?:(?:,| and|, and) {_PART})*(?: there| here)?(?:, (?:however|meanwhile|too|though|by contrast|"
    rf"on the other hand),)? "
    rf"(?:was|were|is|are|remains?|remained|had been){_HOW} $"
)
# `A and B are both`, `It is now`, `Overall it is`
_COUNCILS_ARE = re.compile(
    rf"^(?:(?:but|and|overall|today|now|then|later|this time(?: round| around)?|(?:in|by|at|until|after|"
    rf"only)? ?‹D\d+›(?: [a-z]+)?|"
    rf"(?:at|in|after) (?:its|the|that|their) (?:next|last|previous|latest|following|second|third|"
    rf"most recent) (?:inspection|visit|"
    rf"review|assessment)(?: in ‹D\d+›)?),? )*(?:{COUNCIL_LIST.pattern}(?: councils?)?|(?:all|both)(?: of them|"
    rf" ‹X\d+›)?|(?:it|they|the (?:council|authority|department|service|services))(?= (?:is|are) (?:now|"
    rf"still|again|overall)|[^‹]*$)) (?:is|are|remains?|was|were|had (?:been|become|returned to being)|has (?:become|"
    rf"been|remained)|"
    rf"became){_HOW} $"
)
_FOR_PART = re.compile(rf"^ (?:for|in|on) {_PART}(?=[.,;]|$| and )")
_PRONOUN = re.compile(r"^(?:but |and )?(?:it|they) (?:is|are|was|were) $")
# nothing follows that would make the grade an everyday word
_ENDS = re.compile(
    r"^(?: too| as well| overall)?(?:$|[.;)](?: |$)|, (?:but|and|while|with|although|though|as|according to|"
    r"inspectors|ofsted|"
    r"the (?:report|inspect[a-z]+)|‹B\d+›)| (?:but|while|although) |"
    r",? and (?:(?:the|its|their|services|support|work|help|experiences|impact|of|for|with) )*‹A\d+› )"
)


def parts_are(before: str, after: str) -> bool:
    """Whether all that a sentence says up to a grade is which parts of the services were."""
    return bool(_PARTS_WERE.match(before) and _ENDS.match(after))


def councils_are(before: str, after: str) -> bool:
    """Whether all that a sentence says up to a grade is which councils are."""
    if _COUNCILS_ARE.match(before) and _FOR_PART.match(after):
        return True
    return bool(_COUNCILS_ARE.match(before) and not _PRONOUN.match(before) and _ENDS.match(after))
