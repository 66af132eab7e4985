"""Apposed: grades right behind the council they judge: `A, good in D`, `A (inadequate)`, `A, once outstanding,`."""

import re

from caregraph.extraction.sites import INSPECTED, WEAK, Reading, Site

_ADVERBS = (
    r"(?:(?:itself|themselves|once|formerly|previously|until (?:now|then|recently)|already|now|still|again|also|long|"
    r"then|"
    r"currently|twice|only|just|merely|both|all|at present|at the time|last|rated|judged|graded) )*"
)
_BEHIND = re.compile(
    r"‹C\d+›(?:'s? (?:own )?(?:children's |social )*(?:services|department|social care|care))?(?: council)?"
    rf"(?P<opens>,| \(| -) ?(?P<how>{_ADVERBS})$"
)
_WHEN = (
    r"(?: overall)? (?:in|since|at|until|after|when|as recently as|from|last)(?: (?:its|the|their|an?|previous|last|"
    r"latest|most|"
    r"recent|late|early|full|it|they|was|were|inspected|visited|inspection|review|assessment|time|year|both|each|two|three)){0,6}"
    r"(?: ‹[BDX]\d+›(?:(?: and|,)(?: again)?(?: in)? ‹D\d+›)*)?(?: inspections?| reviews?| assessments?)?"
)
_CLOSES = re.compile(
    rf"(?P<when>{_WHEN})?(?P<part> (?:overall|(?:for|on|in) (?:(?:its|the|services|support|work|help|for|"
    rf"with) )*‹A\d+›))?"
    r"(?P<closes>[,;)]| -(?= )|\.?$|,? (?:and|but) (?:(?:neighbouring|nearby|the) )*‹C|"
    r",? (?:and|but|then) (?:then )?‹G\d+› (?:again )?(?:in |last )?‹D)"
)
# `rated P, a nursery in A, good`: not A
_OF_ELSE = re.compile(
    r"\b(?:rated|judged|graded|found|deemed|named|branded|declared) (?:(?!‹G|\b(?:and|but|while) )[^;])*$|"
    r"(?<!services )(?<!department )(?<!social care )(?<!authority )(?<!directors )\b(?:in|near|around|for|"
    r"of) (?:the )?$"
)
_BEFORE = re.compile(r"\b(?:once|formerly|previously|until)\b")
_IN_BRACKETS = re.compile(r"‹C\d+›(?: council)? \((?:rated )?‹G\d+›\)")
_RATED = re.compile(r"\b(?:rated|judged|graded)\b")
_STILL = re.compile(r"\b(?:now|still|again|currently|already)\b")
# `help from A, an outstanding authority,`
_IS_ONE = re.compile(r"‹C\d+›(?: council)?,? (?:which is |itself )?(?:an?|another) (?:[a-z]+ )?$")
_AUTHORITY = re.compile(
    r"(?:-rated)? (?:[a-z]+ )?(?:council|authority|borough|county|department|unitary)(?=[,.;)]|$| (?:and|in) )"
)


def apposed(site: Site) -> Reading | None:
    """`A, good in D`, `A (inadequate)`: what a council is said to be in passing."""
    if _is_one(site):
        return len(site.before), False
    behind, closes = _BEHIND.search(site.before), _CLOSES.match(site.after)
    if behind is None or closes is None or site.passage.quoted or _OF_ELSE.search(site.before[: behind.start()]):
        return None
    dated = "‹D" in (closes["when"] or "") or "inspect" in (closes["when"] or "")
    weak = site.grade.slug in WEAK and not site.quoted
    once = bool(_BEFORE.search(behind["how"]))
    told = dated or bool(_RATED.search(behind["how"])) or (once and "‹G" in site.after)
    bracket = behind["opens"] == " (" and closes["closes"] == ")"
    near = (site.passage, *site.context.before(site.passage, 2))
    listed = len(_IN_BRACKETS.findall(site.passage.text)) > 1
    inspected = listed or any(INSPECTED.search(one.words()) for one in near)
    if not told and not (inspected and (bracket or not weak)):
        return None
    if behind["opens"] != " (" and closes["closes"] == ")":
        return None
    return len(site.before), once and not _STILL.search(behind["how"])


def _is_one(site: Site) -> bool:
    """Whether a council is told, beside its name, to be `an outstanding authority`, in words about inspection."""
    named = _IS_ONE.search(site.before)
    strong = site.grade.slug not in WEAK and not site.passage.quoted
    return bool(named and strong and _AUTHORITY.match(site.after)) and (site.inspected or "‹G" in site.before)
