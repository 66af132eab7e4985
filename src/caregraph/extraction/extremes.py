"""Extremes: grades told by their place on the scale: `the lowest rating`, `the second highest grade`."""

import re
from collections.abc import Iterator

from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Passage
from caregraph.extraction.hit import Hit
from caregraph.model.entity import Term

_MARK = r"(?: possible| available)?(?: \w+| ‹B\d+›(?:'s)?)? (?:rating|score|grade|judgement|judgment|category|mark)\b"
_FOUR = r" of (?:the |its )?(?:‹X\d+›|four)(?: possible)? (?:ratings|grades|judgements|categories|marks)\b"
_OF_FOUR = re.compile(rf"[a-z]+{_FOUR}")
_SECOND_HIGHEST = re.compile(rf"\b(?:second|next)[- ](?:highest|best|top){_MARK}")
_SECOND_LOWEST = re.compile(rf"\b(?:second|next)[- ](?:lowest|worst){_MARK}")
_LOWEST = re.compile(rf"(?<!second )(?<!second-)(?<!next )\b(?:lowest|bottom|worst)(?:{_MARK}|{_FOUR})")
_HIGHEST = re.compile(rf"(?<!second )(?<!second-)(?<!next )\b(?:highest|top|best)(?:{_MARK}|{_FOUR})")
_LOW_VERB = re.compile(
    r"\b(?:given|giving|received?|receives|receiving|handed|awarded|got|earned|rated|put|placed|with|in|gave|"
    r"has|had|achieved?|landed|kept|keeps?|retain(?:ed|s)|held|holds?)\b"
)
_ONE_SCALE = 2013
_EXTREMES = (
    (_LOWEST, Term("grade", "inadequate", "inadequate")),
    (_HIGHEST, Term("grade", "outstanding", "outstanding")),
    (_SECOND_HIGHEST, Term("grade", "good", "good")),
    (_SECOND_LOWEST, Term("grade", "requires-improvement", "requires improvement")),
)


def extremes(passage: Passage) -> Iterator[Hit]:
    """`was given the lowest rating`; until 2012 the scales differed, so that they name none unless they count four."""
    published = passage.article.published
    early = published is not None and published.year < _ONE_SCALE
    for expression, grade in _EXTREMES:
        extreme = expression.search(passage.text)
        if extreme and early and not _OF_FOUR.match(passage.text, extreme.start()):
            continue
        if extreme and _LOW_VERB.search(scope_before(passage.text, extreme.start())):
            yield Hit(grade, extreme.start(), extreme.end(), extreme.start(), "extreme-rating")
