"""Times: the words that may stand before a date at the beginning of a sentence: `At the end of 2016`, `Back in May`."""

_PART = (
    r"(?:early|late|mid|(?:start|beginning|middle|end|morning|evening|afternoon|night|spring|summer|autumn|winter) of|"
    r"(?:first|second|last|opening|final|early|closing) (?:week|weeks|half|days|months|quarter) of)"
)
OPENING = (
    rf"(?:(?:back |early |late )?(?:in|on|at|during|since)(?: the)?(?: {_PART})? |"
    r"as (?:long ago|far back|early|late|recently) as |with effect from |last |by )?"
)
