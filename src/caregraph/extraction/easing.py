"""Easing: whether a caseload that is told is one to be content with, or one of the past, or still to come down."""

import re
from decimal import Decimal

from caregraph.extraction.caseloads import (
    BEFORE_NOW,
    BROUGHT_DOWN,
    CASELOAD_CUT,
    COUNTS,
    EASY_LOAD,
    FEWEST,
    THAT_LOAD,
    WAS,
)
from caregraph.extraction.context import Context, Passage


def number_of(passage: Passage, symbol: str) -> Decimal:
    """The number that a symbol stands for; none can be so high as one that is no plain number."""
    value = passage.line.mention(symbol).value
    return value if isinstance(value, Decimal) else Decimal("Infinity")


def is_easy(context: Context, passage: Passage, match: re.Match[str]) -> bool:
    """Whether a caseload is one to be content with: few cases, or fewer than before."""
    symbol = match["amount"] or match["other"]
    value = number_of(passage, symbol)
    if match.re in THAT_LOAD and _is_to_come_down(context, passage, value):
        return False
    if match.re not in THAT_LOAD and WAS.search(match.group()) and _has_come_down(context, passage, value):
        return False
    against = BEFORE_NOW.match(passage.text, passage.text.index(symbol) + len(symbol))
    others = [one for one in COUNTS.findall(match.group()) if one != symbol][:1] or (
        [against["other"]] if against else []
    )
    if others:
        return value < number_of(passage, others[0])
    return value >= FEWEST and (value <= EASY_LOAD or bool(CASELOAD_CUT.search(match.group())))


def _has_come_down(context: Context, passage: Passage, value: Decimal) -> bool:
    """Whether the next sentence tells of a lower caseload: `It is 16 now`."""
    for later in context.passages[passage.number + 1 : passage.number + 2]:
        lower = next((found for words in THAT_LOAD if (found := words.search(later.text))), None)
        symbol = next((one for one in lower.groups() if one), None) if lower else None
        if symbol and number_of(later, symbol) < value:
            return True
    return False


def _is_to_come_down(context: Context, passage: Passage, value: Decimal) -> bool:
    """Whether the sentence before tells of a lower caseload, to which it is to come down."""
    for earlier in context.passages[max(0, passage.number - 1) : passage.number]:
        pledged = BROUGHT_DOWN.search(earlier.text)
        if pledged and earlier.focus == passage.focus and number_of(earlier, pledged["amount"]) < value:
            return True
    return False
