"""Grading: which words around a grade make it an inspectorate's judgement, and not praise or blame."""

import re
from collections.abc import Callable, Iterator

from caregraph.extraction.adjectives import (
    attributive,
    councils_with,
    had,
    opening,
    provides,
    quoted_praise,
    rated_adjective,
    report_of,
)
from caregraph.extraction.apposed import apposed
from caregraph.extraction.certainty import scope_after, scope_before, scope_past_asides
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.copulas import copular, requires
from caregraph.extraction.extremes import extremes
from caregraph.extraction.grade_nouns import as_thing, grade_noun, noun_of_grade, served, won
from caregraph.extraction.hit import Hit
from caregraph.extraction.in_quotes import quoted_grades
from caregraph.extraction.moved import and_now, from_to, having_been, moved_on, moved_to, no_longer, out_of
from caregraph.extraction.rated import coordinated, found, gapped, rated
from caregraph.extraction.sites import Reading, Site, is_compared, is_general
from caregraph.extraction.verbless import told_plainly, verbless
from caregraph.model.entity import Term

_BY_OTHERS = re.compile(
    r"^(?: rating| overall)? by (?!(?:the )?(?:time|end|start|middle|spring|summer|autumn|winter|then|now|next)\b)"
    r"(?!(?:the )?(?:‹[BD]\d+›|inspectors|watchdog|regulator|inspectorate|"
    r"government inspectors|education watchdog|her majesty|his majesty|school inspectors|ofsted))"
)
_SCALE = re.compile(r"‹G\d+›(?:(?:,? and|,? or|,) ‹G\d+›){2}")
_REACH = 40  # characters: three grades and what joins them
# `good or outstanding in every respect`: which of the two is not told
_EITHER = re.compile(r"‹G\d+›,? or (?:even )?(?:an? )?‹G\d+›")
# `G1 by Ofsted and G2 in parts`
_IN_PARTS = re.compile(
    r" in (?:(?:some|several|many|most|other|certain) )?(?:parts|places|respects|areas|ways|aspects)\b(?! of)"
)
# `was told that it was inadequate to offer one visit a month`
_IT_IS = re.compile(r"\bit (?:was|is|had been) $")
_TO_DO = re.compile(r" to (?!be\b|its\b|the\b|an?\b)[a-z]+ (?!‹G)")
# `rated G1 with areas that G2`
_WITH_AREAS = re.compile(
    r"‹G\d+›,? (?:but |and )?with (?:a few |some |several |many |‹X\d+› )?(?:areas|aspects|elements|parts) "
    r"(?:that|which|to)(?: still| also)? $"
)
# `the highest mark for A1 and a G overall`: a grade of its own
_AND_A = re.compile(r",? and an? ‹G")
# `good at finding homes`, `G in the other two`
_GOOD_AT = re.compile(
    r" nowhere\b| (?:for|in|on|at) (?:nothing|none|no (?:area|part|aspect|categor))|"
    r" at (?!(?:[a-z]+ing )(?:(?:its|the|their|of|for|after|with) )*‹A)[a-z]+ing\b|"
    r" (?:in|for|on|across) (?:all )?(?:the |its )?(?:others?|remaining|rest|(?:‹X\d+›|two|three|four) (?:others?|"
    r"more))\b(?! councils| authorities)"
)


def hits(context: Context, passage: Passage) -> list[Hit]:
    """The grades of a passage that judge something."""
    told: list[Hit] = []
    for match in re.finditer(r"‹G\d+›", passage.text):
        hit = _hit(context, passage, match, told[-1] if told else None)
        if hit:
            told.append(hit)
    told += _in_quotes(context, passage) if not told else []
    return [*told, *(hit for hit in extremes(context, passage) if not told or _stands_alone(passage.text, hit))]


def leaves_open(passage: Passage, start: int, end: int) -> bool:
    """Whether a grade is of parts that are not told, or of none: `G in places`, `with areas that G`, `G nowhere`."""
    text = passage.text
    return bool(_IN_PARTS.match(text, end) or _GOOD_AT.match(text, end) or _WITH_AREAS.search(text[:start])) or bool(
        _IT_IS.search(text[:start]) and _TO_DO.match(text, end)
    )


def _in_quotes(context: Context, passage: Passage) -> Iterator[Hit]:
    """The grades that quotations open with, where what comes before them judges: `found it to be "G in each area"`."""
    for grade, match, after in quoted_grades(context, passage):
        before, scope = passage.text[: match.start()], scope_past_asides(passage.text, match.start())
        site = Site(context, passage, grade, before, after, scope, None)
        for name, reader in (("rated", rated), ("found", found), ("copula", copular)):
            reading = reader(site)
            if reading:
                yield Hit(grade, match.start(), match.end(), reading[0], name, reading[1])
                break


def _stands_alone(text: str, hit: Hit) -> bool:
    """Whether no other grade stands in the clause of one: `the top mark for A1, while A2 was G`."""
    return "‹G" not in scope_before(text, hit.start) + _AND_A.split(scope_after(text, hit.end))[0]


def _hit(context: Context, passage: Passage, match: re.Match[str], previous: Hit | None) -> Hit | None:
    grade = passage.line.mention(match.group()).value
    start, end = match.span()
    if is_compared(passage.text, start, end) or is_general(passage.text, start, end):
        return None
    around = passage.text[max(0, start - _REACH) : end + _REACH]
    if _SCALE.search(around) or any(
        either.start() <= min(start, _REACH) < either.end() for either in _EITHER.finditer(around)
    ):
        return None
    if leaves_open(passage, start, end):
        return None
    if not isinstance(grade, Term) or _BY_OTHERS.match(passage.text[end:]) or passage.text[end:].startswith(" enough"):
        return None
    site = Site(
        context,
        passage,
        grade,
        passage.text[:start],
        passage.text[end:],
        scope_past_asides(passage.text, start),
        previous,
    )
    for name, reader in _READERS:
        reading = reader(site)
        if reading:
            return Hit(grade, start, end, reading[0], name, reading[1])
    return None


_READERS: tuple[tuple[str, Callable[[Site], Reading | None]], ...] = (
    ("no-longer", no_longer),
    ("from-to", from_to),
    ("opening", opening),
    ("rated-adjective", rated_adjective),
    ("apposed", apposed),
    ("rated", rated),
    ("found", found),
    ("grade-noun", grade_noun),
    ("grade-noun", report_of),
    ("noun-of-grade", noun_of_grade),
    ("moved-to", moved_to),
    ("moved-on", moved_on),
    ("won", as_thing),
    ("won", won),
    ("out-of", out_of),
    ("copula", copular),
    ("copula", told_plainly),
    ("requires", requires),
    ("attributive", attributive),
    ("councils-with", councils_with),
    ("had", had),
    ("had", provides),
    ("having-been", having_been),
    ("and-now", and_now),
    ("served", served),
    ("gapped", gapped),
    ("coordinated", coordinated),
    ("quoted-praise", quoted_praise),
    ("verbless", verbless),
)
