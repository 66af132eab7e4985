"""Idle: what follows the words of a change of post and leaves none told: `took charge of the meeting`."""

import re

_A_THING = (
    r"(?:meeting|debate|inquiry|investigation|case|phones?|events?|proceedings|hearing|conversation|situation|search|"
    r"operation|tour|visit|family|boy|girl|child|baby|school|class|talks?|interview|microphone|wheel|bill|costs?|"
    r"session|rescue|shake-up|overhaul|clean-up|reforms?|response|handling|effort|crackdown|changes|fallout|campaign|petition|project|scheme|house|home|flat|building)(?!\w)"
)
_IDLE = {
    "took-over": re.compile(
        rf"(?: (?:of|from|up))? (?:(?:the|an?|his|her|their|this|that|some) )(?:[a-z-]+ )?{_A_THING}|"
        r" (?:to )?‹C\d+›[^.;‹]{0,20} with (?:his|her|their) (?:family|husband|wife|partner|children)\b|"
        r" on (?:the|its|an?) (?:[a-z]+ )?(?:panel|board|committee|group|forum|list)\b|"
        r"(?<=started as) an? (?:teacher|lawyer|nurse|clerk|trainee|volunteer|probation|youth|residential|care)\b"
    ),
    "resigned": re.compile(
        r" (?:(?:himself|herself|themselves|itself)\b|to (?:[a-z]+ |‹X\d+› )*(?:flats?|homes?|tenants)\b)"
    ),
    "retired": re.compile(
        r" (?:to (?:bed|consider|think|discuss)|hurt|injured)\b|"
        # `P and Q, both retired directors of children's services, wrote it`
        r" (?:[a-z']+ )*?(?:directors|chief executives|officers|heads|social workers|judges|teachers|headteachers|"
        r"inspectors|managers|civil servants)\b"
    ),
    "sacked": re.compile(
        r" as (?!‹|(?:the|its|an?|their) (?:[a-z'-]+ ){0,2}‹R|(?:interim |acting )?(?:director|head|chief|leader))[a-z]"
    ),
    "appointed": re.compile(
        r" (?:(?:an? )?(?:obe|mbe|cbe|dame|knight)(?! ‹P)|(?:the )?(?:guardian|executor|patron) (?:of|for|to))\b|"
        r" ‹N\d+›(?=[.;]| in | for )"
    ),
    "handed-over": re.compile(r" to (?:(?:mr|mrs|ms|dr|cllr) )?‹P\d+› (?:the|an?|some|all|her|his) "),
}
# `was appointed headteacher of a school`, `resigned as chair of governors`: a title that stands for no office here
_OTHER_POST = re.compile(
    r" (?:as |to be |to become )?(?:(?:the|its|an?|their|his|her|new|first|next) )*(?:(?!of |at |for |to |"
    r"in )[a-z'-]+ ){0,3}?"
    r"(?:director|head(?: ?teacher|master|mistress)?|chief(?: [a-z]+)?|leader|manager|chair(?:man|woman|person)?|"
    r"mayor|president|"
    r"trustee|governor|captain|coach|editor|bishop|principal|judge|professor|vice-chancellor) (?:of|at|in|for)\b"
)


def is_idle(name: str, text: str, end: int) -> bool:
    """Whether what follows the words of a trigger shows that they tell of no post."""
    idle = _IDLE.get(name)
    told = idle is not None and idle.match(text, end)
    return bool(told) or _OTHER_POST.match(text, end) is not None
