"""Step others: notices, trusts, visits and reviews that are of something else than a council's children's services."""

import re
from collections.abc import Callable, Iterable

from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Passage
from caregraph.extraction.step import Step
from caregraph.extraction.subjects import inspectorate, orderer
from caregraph.model.entity import Body

_SAFETY = re.compile(
    r"\b(?:hse|health and safety|fire (?:service|brigade|authority|chiefs?|officers?|safety)|firefighters|"
    r"asbestos|wiring|"
    r"hygiene|legionella|environmental health|environment agency|food (?:standards|safety)|pensions? regulator|"
    r"boilers?|"
    r"scaffolding|machinery|vibration|kitchens?|information commissioner|data protection|freedom of information|"
    r"planning enforcement|noise|building regulations|lifts|swimming pools?|playgrounds?|dust|chemicals|gas safety)\b"
)
# `a statutory notice to close a school`, `a judge directed A to pay`
_OF_SCHOOLS = re.compile(
    r"\b(?:schools?|academy|academies|closures?|close|merg\w+|infants?|primary|expan\w+|charity|contractor|landlord|planning|"
    r"statutory notices? (?:for|proposing))\b"
)
_JUDGES = re.compile(
    r"\b(?:judges?|courts?|ombudsman|coroner|tribunal|magistrates|auditors?|justice|adjudicator|regulator)\b"
    r"(?:(?!\b(?:ministers?|government|department|dfe|secretary)\b)[^.;]){0,120}$"
)
# `an academy trust has been given a notice to improve`
_ACADEMY = re.compile(
    r"\b(?:(?:multi-)?academy (?:trusts?|chains?)|regional (?:schools )?(?:director|commissioner)|academies)\b"
)
_SOCIAL = re.compile(r"\b(?:children's (?:services|social care)|social (?:care|work|services)|child protection)\b")
_THE_TRUST = re.compile(r"\b(?:the|that|this) trust\b")
# `The X issued a notice`: who acts is named and is no part of the state
_SERVES = re.compile(
    r"(?P<body>‹[BN]\d+›)(?: (?:has|have|had|also|then|later|already|now))* "
    r"(?:serv(?:ed|es)|issu(?:ed|es)|hand(?:ed|s)|gave|gives|sent|slapped|hit|imposed|sends|provid(?:ed|es)|lent|"
    r"supplied|appointed)\b"
)
_SERVICE = r"(?:services?|department|teams?|homes?|work|functions?|staff)"
_OTHER_SERVICES = re.compile(
    r"\b(?:youth|adult|adults'|leisure|cultural|arts|library|highways|waste|back[- ]office|legal|it|ict|payroll|"
    r"catering|"
    r"cleaning|housing|public health|school improvement|music|nursery|cleansing|planning|transport|museum|parks)"
    rf"(?: and (?!children|social)[a-z]+)? {_SERVICE}\b(?!,? (?:and|as well as) [^.;]{{0,60}}\b(?:child|social (?:care|"
    rf"work)|‹A))"
    r"(?:[^.;‹]|‹[CD]\d+›){0,80}$"
)
# `services are run by the social enterprise that two councils own`
_OWN_BODY = re.compile(
    r"(?:run|delivered|provided|managed|overseen)\b[^.;]* by (?:an?|the) (?:[a-z-]+ )*?(?:social enterprise|mutual|"
    r"council-owned company|wholly[- ]owned company)$"
)
_CHILDREN = re.compile(r"\b(?:child\w*|social (?:care|work|services))\b")
_OF_ELSEWHERE = re.compile(
    r"[^.;,]{0,12}\b(?:to|of|at|in|by) (?:(?:the|an?|its|one of|[a-z]+'s) )*[^.;,]{0,40}?\b(?:schools?|academy|"
    r"academies|"
    r"colleges?|nursery|nurseries|(?:children's|care|residential) homes?|homes?|agency|agencies|prisons?|hospitals?|"
    r"secure (?:unit|training|centre)|unit|childminders?)\b"
)
_OF_TOPIC = re.compile(
    r"(?:of|into|on|over|about) (?:(?:the|its|a|all|how|recent|last|local) )*(?:[a-z'-]+ ){0,2}?(?:fires?|exams?|"
    r"results|deaths? at|flood\w*|"
    r"bins?|waste|"
    r"finances|financial|bus(?:es)?|rail|trains?|leisure|adult|housing|planning|police|policing|hospitals?|transport|elections?|electoral|boundar\w+|roads?|"
    r"traffic|schools|school|academies|pay|pensions|taxi|libraries|gritting|cladding|tower|grenfell|procurement|"
    r"contracts?|training|land|expenses|allowances|council tax|licensing|parking|trees|port|airport|stadium)\b"
)
_OWN_THING = re.compile(
    r"'s? (?!(?:(?:troubled|failing|struggling|entire|whole|own|ailing|inadequate) )*(?:child|social|"
    r"services?\b|department|"
    r"safeguarding|‹[AGQ]))"
)
_HANDED = re.compile(
    r"\b(?:services?|social (?:care|work)|department|control|running|child protection|it|them|they)\b|‹A\d+›"
)
# who has been given a notice that is no council's
_OF_BODY = re.compile(
    r"\b(?:hospitals?|nhs|health|ambulance|schools?|colleges?|nursery|academy|prison)(?: trust)?"
    r"(?: (?:in|at|near) ‹C\d+›)? (?:has|had|have|was|were|is|are|got|received) (?:[a-z]+ ){0,4}$"
)
_RUNS_BODY = re.compile(
    r"[^.;,]{0,20}\bto (?:run|oversee|lead|manage|take over|take charge of|sort out) (?:the |its )?(?:[a-z-]+ ){0,2}"
    r"(?:hospitals?|nhs|health|ambulance|police|constabulary|fire|prison|school|college|football)\b"
)
_GOES = re.compile(
    r"\b(?:sent|head\w*|mov\w*|go(?:es|ing)?|went|step\w*|travel\w*|point\w*|turn\w*|pull\w*|steer\w*) $"
)
_TOLD = 70  # characters after a trigger


def is_of_academies(passages: Iterable[Passage]) -> bool:
    """Whether a notice goes to an academy trust, of which the sentence or the one before speaks."""
    here, *before = passages
    told = here.words()
    if _SOCIAL.search(told):
        return False
    follows = _THE_TRUST.search(here.text) and any(_ACADEMY.search(one.words()) for one in before)
    return bool(_ACADEMY.search(told) or follows)


def is_of_others(passage: Passage, step: Step, trigger: re.Match[str]) -> bool:
    """Whether the words beside a trigger say that its step is of something else, or by somebody else than the state."""
    if step.kind in ("improvement notice", "direction", "improvement adviser") and _by_another(passage, trigger):
        return True
    reads = _READERS.get(step.name) or _READERS.get(step.kind)
    return reads is not None and reads(passage, trigger)


def _of_safety(passage: Passage, trigger: re.Match[str]) -> bool:
    """Whether a notice is of safety, to a school, a hospital or the like, or a statutory one of schools."""
    words = passage.words()
    subject = scope_before(passage.text, trigger.start())
    if _OF_ELSEWHERE.match(_after(passage, trigger)) or _OF_BODY.search(subject):
        return True
    return bool(_SAFETY.search(words) or ("statutory" in trigger.group() and _OF_SCHOOLS.search(words)))


def _of_court(passage: Passage, trigger: re.Match[str]) -> bool:
    """Whether it is a court or the like that directed a council to do something, or a way that something goes."""
    if _GOES.search(passage.text[: trigger.start()]) and trigger.group().startswith("in "):
        return True
    return bool(_JUDGES.search(passage.words(0, trigger.start())))


def _of_body(passage: Passage, trigger: re.Match[str]) -> bool:
    """Whether commissioners are sent to a hospital, the police or the like."""
    return bool(_RUNS_BODY.match(_after(passage, trigger)))


def _of_other_services(passage: Passage, trigger: re.Match[str]) -> bool:
    """Whether services for others than children are moved, or councils' own company but provides theirs."""
    if _OWN_BODY.match(trigger.group()) and orderer(passage, passage.text) is None:
        return True
    other = _OTHER_SERVICES.search(passage.text[: _object_end(trigger)])
    return bool(other) and not _CHILDREN.search(trigger.group())


def _of_homes(passage: Passage, trigger: re.Match[str]) -> bool:
    """Whether a home or a school is visited."""
    return bool(_OF_ELSEWHERE.match(_after(passage, trigger)))


def _of_topic(passage: Passage, trigger: re.Match[str]) -> bool:
    """Whether a review is of fires, finances and the like."""
    return bool(_OF_TOPIC.search(f"{trigger.group()[-_TOLD:]}{_after(passage, trigger)}"))


def _of_own_thing(passage: Passage, trigger: re.Match[str]) -> bool:
    """Whether what is taken over is something else of another council: `took over B's refuse collection`."""
    return bool(_OWN_THING.match(passage.text, trigger.end()))


def _of_papers(passage: Passage, trigger: re.Match[str]) -> bool:
    """Whether what is handed to a council is no service: `The files were handed to B`."""
    told = scope_before(passage.text, trigger.start()) + trigger.group()
    return not _HANDED.search(told)


_READERS: dict[str, Callable[[Passage, re.Match[str]], bool]] = {
    "commissioner": _of_body,
    "improvement notice": _of_safety,
    "direction": _of_court,
    "trust": _of_other_services,
    "monitoring": _of_homes,
    "review-ordered": _of_topic,
    "takes-over": _of_own_thing,
    "handed-to-council": _of_papers,
}


def _after(passage: Passage, trigger: re.Match[str]) -> str:
    return passage.words(trigger.end(), min(len(passage.text), trigger.end() + _TOLD))


def _object_end(trigger: re.Match[str]) -> int:
    """Where what is moved stands before, or in, the words of a move."""
    to = re.search(r" (?:to|into|by|under|through) (?:an?|the|new|independent)\b", trigger.group())
    return trigger.start() + to.start() if to else trigger.start()


def _by_another(passage: Passage, trigger: re.Match[str]) -> bool:
    """Whether a body that is named as acting is none of the state's: `The association sent an adviser`."""
    named = [match["body"] for match in _SERVES.finditer(passage.text, 0, trigger.start())][-1:]
    return any(
        isinstance(passage.line.mention(symbol).value, Body)
        and orderer(passage, symbol) is None
        and inspectorate(passage, symbol) is None
        for symbol in named
    )
