"""Elsewhere: councils that a sentence names in passing, toward which the same step was taken before."""

import re

from caregraph.extraction.step import Step
from caregraph.extraction.subjects import LIST

_ACTED = (
    r"(?:(?:it|they|he|she|ministers|the (?:government|department|minister|dfe)|‹B\d+›|has|have|had|did|already|also|"
    r"was|were|been|done|happened|happens|taken|took|so|before|previously|recently|earlier|now|just|the case|"
    r"tried|seen|"
    r"again|successfully|with|did|imposed|used) )*"
)
_AS_ELSEWHERE = re.compile(
    rf"(?:,| -)? ?\b(?:just as|as|the same (?:step|measure|course|action|approach|fate|thing)(?: that| which| as)?|"
    rf"(?:a|the) (?:step|measure|course|fate) (?:that|which|it|they)|something|which|like) {_ACTED}(?:in|at|on|"
    r"with|befell|met)"
    rf" (?:the case of |the likes of |places like |councils (?:such as |like ))?(?:the |neighbouring |nearby )*"
    rf"(?P<councils>{LIST})(?!'s)|"
    rf"(?:,| -)? ?\b(?:just as|as|like) (?:neighbouring |nearby )*(?P<others>{LIST})(?: councils?)? "
    r"(?:already |all |both )*(?:have|has|had|were|was|did)(?=[,.;]| (?:been|done|before|already|in|last|"
    r"earlier|so|had)|$)"
)
# `has been issued with a notice, joining A and B`
_JOINING = re.compile(
    rf"[^.;‹]{{0,40}}(?:‹D\d+›)?,? (?:joining|along with|as well as|following in the footsteps of) "
    rf"(?P<councils>{LIST})"
    r"(?= (?:on|in) (?:the list|having|that)\b|[.,;]|$)"
)
# `moved to a trust in 2015 and B's in 2014`
_ANOTHERS_TOO = re.compile(
    r"(?:,| and|, and|;) (?:those (?:of|in) )?(?P<councils>‹C\d+›)(?:'s)?(?: (?:services|followed|went|were))*"
    r" (?:in|on|the following|a) (?:‹D\d+›|year|month)"
)
_OTHER_STEP = re.compile(r"\b(?:trusts?|compan(?:y|ies)|commissioners?|notices?|directions?|advis[eo]rs?)\b")
_KINDS = ("commissioner", "trust", "takeover", "improvement notice", "direction", "improvement adviser")


def elsewhere(step: Step, trigger: re.Match[str], text: str) -> re.Match[str] | None:
    """Where a sentence says, after a step, of which other councils the same is true: `…, as it has in A and B`."""
    if step.kind not in _KINDS:
        return None
    too = _ANOTHERS_TOO.search(text, trigger.end(), trigger.end() + 60) if "trust" in step.kind else None
    for match in (
        _AS_ELSEWHERE.search(text, trigger.start(), trigger.end() + 160),
        too,
        _JOINING.match(text, trigger.end()),
    ):
        if match and not _between(text, trigger, match):
            return match
    return None


def _between(text: str, trigger: re.Match[str], match: re.Match[str]) -> bool:
    """Whether another step or the end of a sentence stands between the two."""
    between = text[trigger.end() : match.start()]
    return bool(_OTHER_STEP.search(between) or re.search(r"[.;]", between))
