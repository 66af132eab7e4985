"""Held over: where a role ends whose field may be called anything, and roles at bodies that have no name."""

import re

_FAR = 160  # characters
# `head of quality and review at O`, `P, head of recruitment, said`: what a post is over may be called anything
_OPEN_WORD = (
    r"(?!(?:the|an?|and|this|that|its|his|her|their|our|at|in|on|of|for|to|from|by|with|who|which|when|where|while|as|"
    r"after|before|since|until|is|was|are|were|has|had|have|will|would|more|many|some|one|two|three|four|five|six|ten|"
    r"state|government|council|steam|household|line|years?|months?|weeks?|both|all|it|them|him|cattle|thousands|"
    r"hundreds|just|about|over|almost|(?:say|quit|resign|warn|face|join|call|work|tell|leave|take|step)s|left|took|"
    r"said|told|went|gave|got|made|came|knew|felt|found|thought|met|set|put|spoke|chief|director|head|leader|mayor|"
    r"chair\w*|deputy|interim|acting|secretary|president|adviser|\w+(?<!fami)(?<!ear)ly|"
    r"(?!(?:regulated|shared|supported|specialised|combined|unaccompanied|need)\b)\w+ed(?!-))\b)"
    r"(?:edge of care|[a-z][\w’'-]*)"
)
_OPEN_WORDS = rf"{_OPEN_WORD}(?: {_OPEN_WORD}){{0,3}}"
_OPEN_TOPIC = (
    rf" (?:of|for) (?P<service>(?:the (?=[a-z’' -]{{3,40}}\b(?:unit|team|division|directorate|services?|hub|"
    r"section|office|(?<=virtual )school)\b))?"
    rf"{_OPEN_WORDS}(?:(?:, {_OPEN_WORDS})*,? (?:and|&) {_OPEN_WORDS})?)"
)
_RIGHT_OPEN = re.compile(
    rf"{_OPEN_TOPIC}(?= (?:at|for|of|in|with) (?:the )?¤|, (?:(?:Cllr|Mr|Mrs|Ms|Dr)\.? )?[A-Z][a-z’'-]+ [A-Z][\w’'-]+"
    r"(?:[,.]| sa(?:id|ys)\b))"
)
_RIGHT_OPEN_ALONE = re.compile(rf"{_OPEN_TOPIC}(?=,? (?:said|says|told|added)\b|[.,])")
_OVER_ANYTHING = frozenset(
    ("head", "director", "cabinet member", "lead member", "executive member", "portfolio holder", "portfolio-holder")
)
_NAME_BEFORE = re.compile(r"[A-Z][a-z’'-]+ [A-Z][\w’'-]+(?: \([^)]*\))?, (?:(?:the|its|their|¤+['’]s?) )?(?:[a-z]+ )?$")
# `chief executive of a charity in A`, `governor at the hospital trust`: no body that has a name
_BODY_NOUN = (
    r"(?:charity|company|firm|business|consultancy|agency|school|academy|college|university|nursery|hospital|"
    r"hospital trust|health trust|surgery|hospice|home|church|mosque|diocese|club|team|bank|food bank|brewery|"
    r"hotel|pub|"
    r"shop|theatre|museum|gym|union|group|society|association|federation|organisation|think ?tank|foundation|"
    r"enterprise|"
    r"newspaper|magazine|station|start-up|practice|prison|centre|co-operative|provider|contractor|developer|factory|"
    r"restaurant|cafe|troop|network|branch of the ¤+)"
)
_OF_SOME_BODY = re.compile(
    r"(?: (?:of|for) (?:governors|[a-z]+(?: and [a-z]+)?))?,? (?:of|at|for|with|in|on|to) "
    rf"(?:(?:an?|another|one of the|his|her|their|some) (?:(?!council|authority|department)[\w’'-]+ ){{0,4}}?"
    rf"(?:{_BODY_NOUN}s?\b(?= (?:in|near|based in|at|from) ¤)|¤+(?:['’]s)? (?:[a-z’']+ ){{0,3}}?{_BODY_NOUN}s?\b)|"
    rf"one of ¤+['’]s (?:[a-z’']+ ){{0,3}}?{_BODY_NOUN}s\b|"
    r"the (?:(?!children|safeguarding|improvement|trust|virtual)[\w’'-]+ |¤+(?:['’]s)? ){0,2}?"
    r"(?:(?:hospital|school|academy|college|bank|brewery)\b|"
    r"(?:health|ambulance|scout|guides?|parents['’]|residents['’]|tenants['’]|football|rugby|cricket|golf|sports|church|"
    r"youth|housing|drama|film) (?:trust|group|club|association|society|troop|branch|company)\b)|"
    r"the ¤+ branch of)(?!,? (?:called |named |known as )?(?:¤|[A-Z]))"
)
# `director of public prosecutions`, `mayor of London`: of no council
_OF_THE_REALM = re.compile(
    r"(?: of (?:public prosecutions|nursing|midwifery|London|communications at No)|"
    r", Greater London)\b"
)
_CLUB = re.compile(
    r" (?:of|at|for|with) ¤+ (?:(?:County|City|Town|United|Rovers|Athletic) )*(?:Football|Rugby|"
    r"Cricket|FC)\b"
)


def open_edge(text: str, position: int, head: str) -> int:
    """The end of what a post is over, in whatever words, where its body or holder stands beside it; else 0."""
    if head not in _OVER_ANYTHING:
        return 0
    named = _NAME_BEFORE.search(text, max(0, position - _FAR), text.rfind(" ", 0, position) + 1)
    found = _RIGHT_OPEN.match(text, position) or (_RIGHT_OPEN_ALONE.match(text, position) if named else None)
    return found.end() if found else 0


def is_elsewhere(text: str, closing: int, end: int) -> bool:
    """Whether a role is at a body that has no name here, or is none of a council: `director of a charity`."""
    unnamed = _OF_SOME_BODY.match(text, closing) or _OF_SOME_BODY.match(text, end)
    return bool(unnamed or _CLUB.match(text, end) or _OF_THE_REALM.match(text, closing))
