"""Extremes: grades told by their place on the scale: `the lowest rating`, `the second highest grade`."""

import re
from collections.abc import Iterator

from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.hit import Hit
from caregraph.model.entity import Term

_MARK = (
    r"(?: possible| available)?(?: \w+| ‹B\d+›(?:'s)?)? (?:rating|score|grade|grading|judgement|judgment|category|mark|"
    r"verdict|classification|band|rung|tier|level|ranking)s?\b(?! of (?:[a-z]+ )?(?:care|need|staff|pay|poverty))"
)
_FOUR = r" of (?:the |its )?(?:‹X\d+›|four)(?: possible)? (?:ratings|grades|judgements|categories|marks)\b"
_OF_FOUR = re.compile(rf"[a-z]+{_FOUR}")
_SECOND_HIGHEST = re.compile(rf"\b(?:second|next)[- ](?:highest|best|top){_MARK}")
_SECOND_LOWEST = re.compile(rf"\b(?:second|next)[- ](?:lowest|worst){_MARK}")
_LOWEST = re.compile(rf"(?<!second )(?<!second-)(?<!next )\b(?:lowest|bottom|worst)(?:{_MARK}|{_FOUR})")
_HIGHEST = re.compile(rf"(?<!second )(?<!second-)(?<!next )\b(?:highest|top|best)(?:{_MARK}|{_FOUR})")
_LOW_VERB = re.compile(
    r"\b(?:given|giving|received?|receives|receiving|handed|awarded|got|earned|rated|put|placed|with|in|gave|"
    r"has|have|had|achieved?|achieves|landed|kept|keeps?|retain(?:ed|s)|held|holds?|won|wins?|winning|gets?|secured?|scored?|"
    r"remain(?:ed|s|ing)?|stuck|still|languish\w*|consigned|relegated|"
    r"(?:drop|fall|fell|slip|sink|sank|plung|slump|tumbl|slid|climb|rose|ris|mov|jump|leap|leapt|promot|"
    r"upgrad|downgrad|demot|singl|slapp|hit|saddl|brand|land)\w*(?= (?:[^‹;.]|‹[BDCAX]\d+›){0,60}\b(?:to|into|in|at|"
    r"with|for|out of|from))|"
    r"lost|losing|loses|shed|escap\w+(?= (?:its|their|from)\b)|lift\w*|out of)\b"
)
# `climbed out of the bottom category`: its grade before
_LEFT = re.compile(
    r"\b(?:out of|(?:up|down) from|(?:ris\w+|rose|climb\w*|mov\w+|lift\w*|rais\w+|dropp\w+|fell|slipp\w+|upgraded|"
    r"downgraded)(?: it| them)? from|"
    r"los(?:t|es|ing)|shed(?:s|ding)?|escap(?:ed|es|ing)(?= (?:its|their|from)\b)|"
    r"shak\w+ off|shook off|left|leav(?:es|ing)|rid of|exit\w*)"
    r"(?: (?:its|the|their|of|old|former|previous))* $"
)
_OF_SERVICES = re.compile(
    r"\b(?:ofsted|inspect\w*|watchdog|regulator|children's|social care|social services|safeguarding|child protection|"
    r"adoption|"
    r"fostering|care leavers|leadership)\b"
)
_IN_THE_COUNTRY = re.compile(
    r"(?: of any [a-z]+)? (?:in|across) (?:the (?:country|county|region|uk|[a-z]+ (?:east|west))|england|britain|"
    r"‹N\d+›) for (?!‹A)"
)
# `rated G, its lowest grade`: what is said of a grade that is told
_OF_GRADE = re.compile(r"‹G\d+›(?:,| \(| -)? ?(?:(?:which is|the|its|their|ofsted's|‹B\d+›'s|very) )+$")
_EXTREME = re.compile(r"\b(?:lowest|bottom|worst|highest|top|best)")
_ONE_SCALE = 2013
_EXTREMES = (
    (_LOWEST, Term("grade", "inadequate", "inadequate")),
    (_HIGHEST, Term("grade", "outstanding", "outstanding")),
    (_SECOND_HIGHEST, Term("grade", "good", "good")),
    (_SECOND_LOWEST, Term("grade", "requires-improvement", "requires improvement")),
)


def extremes(context: Context, passage: Passage) -> Iterator[Hit]:
    """`was given the lowest rating`; until 2012 the scales differed, so that they name none unless they count four."""
    if not _EXTREME.search(passage.text):
        return
    published = passage.article.published
    near = (passage, *context.before(passage, 2))
    if not any(_OF_SERVICES.search(one.words()) or "‹G" in one.text for one in near):
        return
    early = published is not None and published.year < _ONE_SCALE
    for expression, grade in _EXTREMES:
        for extreme in expression.finditer(passage.text):
            if early and not _OF_FOUR.match(passage.text, extreme.start()):
                continue
            if _IN_THE_COUNTRY.match(passage.text, extreme.end()) or _OF_GRADE.search(passage.text[: extreme.start()]):
                continue
            if _LOW_VERB.search(scope_before(passage.text, extreme.start())):
                left = bool(_LEFT.search(passage.text[: extreme.start()]))
                rule = "out-of" if left else "extreme-rating"
                yield Hit(grade, extreme.start(), extreme.end(), extreme.start(), rule, left)
