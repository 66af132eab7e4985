"""Corrections: sentences that tell what a paper had said before by mistake."""

import re

from caregraph.extraction.context import Context, Passage

# `We said that P was leaving. She is not.`
_WE_SAID = re.compile(
    r"^(?P<marked>corrections?(?: and clarifications?)?: |(?=an? (?:earlier|previous) version of ))?"
    r"(?:(?:in |on )?(?:‹D\d+›|last (?:week|month|time)),? )?"
    r"(?:we|this (?:column|page|newspaper|magazine|website)|an? (?:earlier|previous) [a-z]+"
    r"(?: of (?:this|the|our) [a-z]+)?)(?: [a-z]+)? (?:said|"
    r"reported|stated|wrote|suggested|told you|claimed|gave|named|described|put)\b"
)
_NOT_SO = re.compile(
    r"^(?:but |in fact,? )?‹P\d+› (?:is|has|did|does|was|had) (?:not|no)\b|\b(?:apologis\w+|apology|sorry|correction|"
    r"incorrect|wrong|in error|mistaken\w*|untrue|not the case)\b|\b(?:put|set) (?:this|that|the record|"
    r"things) straight\b"
)


def is_corrected(context: Context, passage: Passage) -> bool:
    """Whether what a sentence tells is what was said before, by mistake."""
    said = _WE_SAID.match(passage.text)
    near = [passage, *context.after(passage, 2), *context.before(passage)] if said else []
    return bool(said and said["marked"] is not None) or any(_NOT_SO.search(one.text) for one in near)
