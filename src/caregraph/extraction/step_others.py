"""Step others: notices, trusts, visits and reviews that are of something else than a council's children's services."""

import re

from caregraph.extraction.context import Passage
from caregraph.extraction.steps import Step
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
    rf"(?: and (?!children|social)[a-z]+)? {_SERVICE}\b(?!,? (?:and|as well as) [^.;]*\b(?:child|social (?:care|"
    rf"work)|‹A))"
    r"(?:[^.;‹]|‹[CD]\d+›)*$"
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
    r"colleges?|nursery|nurseries|(?:children's|care|residential) homes?|homes|agency|agencies|prisons?|hospitals?|"
    r"secure (?:unit|training|centre)|unit|childminders?)\b"
)
_OF_TOPIC = re.compile(
    r"(?:of|into|on|over|about) (?:(?:the|its|a|all|how|recent|last|local) )*(?:[a-z-]+ )?(?:fires?|flood\w*|"
    r"bins?|waste|"
    r"finances|financial|housing|planning|police|policing|hospitals?|transport|elections?|electoral|boundar\w+|roads?|"
    r"traffic|schools|school|academies|pay|pensions|taxi|libraries|gritting|cladding|tower|grenfell|procurement|"
    r"contracts?|land|expenses|allowances|council tax|licensing|parking|trees|port|airport|stadium)\b"
)
_TOLD = 70  # characters after a trigger


def is_of_others(passage: Passage, step: Step, trigger: re.Match[str]) -> bool:
    """Whether the words beside a trigger say that its step is of something else, or by somebody else than the state."""
    text, kind = passage.text, step.kind
    after = passage.words(trigger.end(), min(len(text), trigger.end() + _TOLD))
    if kind == "improvement notice" and _SAFETY.search(passage.words()):
        return True
    if kind in ("improvement notice", "direction", "improvement adviser") and _by_another(passage, trigger):
        return True
    if kind == "trust" and _OTHER_SERVICES.search(text[: _object_end(trigger)]):
        return not _CHILDREN.search(trigger.group())
    if kind == "trust" and _OWN_BODY.match(trigger.group()) and orderer(passage, text) is None:
        return True
    if kind == "monitoring" and _OF_ELSEWHERE.match(after):
        return True
    return step.name == "review-ordered" and bool(_OF_TOPIC.search(f"{trigger.group()[-30:]}{after}"))


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
