"""Departures: the post of those who go one after another: `the second director to go this year. P left A in May`."""

import re
from collections.abc import Iterator

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import OFSTED, Affiliation, plain_role
from caregraph.extraction.parts import HEAD_NOUN
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.line import pattern

_LEAVE = r"(?:go|leave|quit|depart|resign|retire|step down|stand down|lose|be (?:sacked|suspended|replaced|dismissed))"
_ONE_OF = re.compile(
    rf"\b(?:not the only|the (?:only|latest|last|first|second|third|fourth|fifth|sixth|‹X\d+›)|another|a "
    rf"(?:second|third|fourth)|"
    rf"one of (?:‹X\d+›|several)) (?:[a-z]+ )?(?P<role>‹R\d+›)s?(?:[^.;‹]|‹[NDCX]\d+›){{0,60}}? (?:to|who (?:has|"
    rf"have|will)) (?:have )?"
    rf"(?:{_LEAVE}|gone|left|retired|resigned)\b|"
    rf"\b(?:lost|losing|loses|lose) (?:its|their|an?|one of (?:its|their|the)(?: ‹X\d+›)?) (?:[a-z]+ "
    rf")?(?P<lost>‹R\d+›)s?(?=[,.]| (?:in|this|"
    rf"since|after|within|over)\b| ‹D)"
)
_GOES = (
    r"(?:left|leaves|retired|retires|resigned|quit|departed|departs|(?:stepped|stood|steps|stands) down|(?:was|"
    r"has been) "
    r"(?:sacked|dismissed|suspended)|(?P<ahead>(?:will|is to|is due to) (?:leave|retire|go|step down|stand down|"
    r"quit)|is (?:leaving|"
    r"retiring)))"
)
_OWN = pattern(rf"{{anyorg:org}}'s (?:[a-z]+\. )?{{person:person}},? (?:who )?(?:has |had |also |then )*{_GOES}\b")
_FROM = pattern(
    rf"{{person:person}}(?:, (?:who|whose|aged|‹X)(?:[^,;.‹]|‹[NADX]\d+›){{1,60}},)? (?:has |had |also |then "
    rf")*{_GOES} (?:early )?"
    r"(?:(?:from |as head of )?(?:the )?(?:{council:org}|(?P<inspectorate>inspectorate)))(?!'| for ‹N)"
)
_AFTER = 2  # passages


def gone(context: Context, known: list[Affiliation]) -> Iterator[Affiliation]:
    """The posts of people who left, each told only as one of several to do so."""
    for passage in context.prose:
        told = None if passage.quoted else _ONE_OF.search(passage.text)
        role = passage.line.mention(told["role"] or told["lost"]).value if told else None
        if not isinstance(role, Term) or not HEAD_NOUN.search(role.label):
            continue
        for later in (passage, *context.after(passage, _AFTER)):
            yield from _leavers(context, later, plain_role(role), known)


def _leavers(context: Context, passage: Passage, role: Term, known: list[Affiliation]) -> Iterator[Affiliation]:
    for words in (_OWN, _FROM):
        for match in words.finditer(passage.text):
            person = passage.line.mention(match["person"]).value
            place = passage.line.mention(match["org"]).value if match["org"] else _inspectorate(context)
            told = any(one.person == person and one.organisation in (place, None) for one in known)
            if isinstance(person, Person) and isinstance(place, Body | Council) and not told:
                tenure = "current" if match["ahead"] or "suspended" in match.group() else "former"
                yield Affiliation(person, role, place, tenure, passage.base, passage, "one-of-several", True, -1)


def _inspectorate(context: Context) -> Body | None:
    """The inspectorate, where an article names it."""
    named = (m.value for p in context.prose for m in p.line.of_kind(p.text, "B"))
    return OFSTED if OFSTED in named else None
