"""Topics: which of several councils a sentence is about, the others being where somebody works, helps or was before."""

import re

from caregraph.model.entity import Council
from caregraph.model.mention import Mention
from caregraph.recognition.asides import is_where_held
from caregraph.recognition.state import Stretch

OPENING = 18  # characters: so far into a sentence stands what opens it
_RUNS_SERVICES = re.compile(
    r"\b(?:(?:take|takes|taking|took) (?:(?:charge|control) of|over)|(?:to|will) run)\b"
    r"[^.;]{0,60}\b(?:services|department|care) (?:in|at|for|of) $"
)
# `A has spent £2m on helping B`, `A has lent its R, P, to B`: where an article is about several councils, it turns to B
_HELPS = re.compile(
    r"\b(?:help(?:s|ed|ing)?|support(?:s|ed|ing)?|advis(?:es?|ed|ing)|assist(?:s|ed|ing)?|mentor(?:s|ed|ing)?)"
    r"(?: out)?(?: (?:the )?(?:neighbouring|nearby|troubled|struggling|failing))?(?: the)? $|"
    r"\b(?:lent|lends?|lending|loan(?:ed|s|ing)|second(?:ed|s|ing)) [^.;]{3,90},? to(?: neighbouring| nearby)? $"
)
_SERVICES_IN = re.compile(r"\b(?:services|department|social care|provision) (?:in|at|for) $")
_RUN_BY = re.compile(
    r",? (?:(?:has|have|had) been|is|are|was|were|will be) (?:being )?"
    r"(?:run|managed|led|overseen|taken over) by (?:the )?"
)
# what stands between the first two names of a list
_LISTED = re.compile(r"(?:['’]s)?(?: [cC]ouncil)?(?:, | and | & |, and )(?:the )?")
# `The only other example is A, whose …`, `A, which has been …`
_IT_IS = re.compile(r"\b(?:example|exception|other|one|neighbour|case|place|council|authority) (?:is|was) (?:the )?$")
_SUBJECT = re.compile(
    r"(?:['’]s [a-z’' ]{2,40}?)?(?: [cC]ouncil)?(?:,? (?:which|whose|where)\b|,[^,.;]{3,50},|) "
    r"(?:has|had|was|were|is|are|will|went|fell|got)\b|(?: [cC]ouncil)?, (?:which|whose|where)\b"
)


def served(text: str, named: list[Mention], *, helps: bool) -> Council | None:
    """The council that another serves: `A is to take charge of services in B`; with `helps`, `A is helping B`."""
    first, second = _first_two(named)
    runs = _RUNS_SERVICES.search(text, first.end, second.start)
    runs = runs or (_HELPS.search(text, first.end, second.start) if helps else None)
    return second.value if runs and isinstance(second.value, Council) else None


def not_held(text: str, stretch: Stretch, named: list[Mention]) -> Council | None:
    """Of two councils the second, where the first but employs somebody: `P, R at A, is to review B`."""
    first, *rest = sorted(named, key=_start)
    held = is_where_held(text, stretch, first) and not text.startswith(("'s", "’s"), first.end)
    others = [m.value for m in rest if m.value != first.value and not is_where_held(text, stretch, m)]
    return others[0] if held and others and isinstance(others[0], Council) else None


def topic(text: str, stretch: Stretch, named: list[Mention]) -> Council | None:
    """The council of which a sentence tells, others being named in passing: `The other is A, run by B since D`."""
    first, second = _first_two(named)
    opens = first.start - stretch.start < OPENING and _SUBJECT.match(text, first.end)
    if _LISTED.fullmatch(text, first.end, second.start) or stretch.part is not None:
        return None
    told = opens or _IT_IS.search(text, stretch.start, first.start) or _runs_for(text, first, second)
    return first.value if told and isinstance(first.value, Council) else None


def are_listed(text: str, named: list[Mention]) -> bool:
    """Whether the first two of some councils are those of a list."""
    first, second = _first_two(named)
    return _LISTED.fullmatch(text, first.end, second.start) is not None


def _runs_for(text: str, first: Mention, second: Mention) -> bool:
    """Whether the services in one council are run by another: `Services in A have been run by B since D`."""
    services = _SERVICES_IN.search(text, max(0, first.start - OPENING), first.start)
    return bool(services and _RUN_BY.fullmatch(text, first.end, second.start))


def _first_two(mentions: list[Mention]) -> list[Mention]:
    return sorted(mentions, key=_start)[:2]


def _start(mention: Mention) -> int:
    return mention.start
