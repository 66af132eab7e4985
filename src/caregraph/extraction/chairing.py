"""Chairing: who chairs a board that is told of by its chair: `a board with P in the chair`, `met under P`."""

import re
from collections.abc import Iterator

from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import Affiliation
from caregraph.model.entity import Council, Person, Term
from caregraph.model.line import pattern

_TITLE = r"(?:(?:cllr|coun|councillor|mr|mrs|ms|dr|sir|dame|lord|lady|baroness|professor|prof)\.? )?"
_IMPROVEMENT = r"(?:improvement|intervention)(?: and [a-z]+)? board"
_UNIT = (
    rf"(?<!')\b(?P<unit>(?:[a-z-]+ )?{_IMPROVEMENT}|(?:scrutiny|oversight|improvement|safeguarding) (?:panel|"
    rf"committee|board))"
)
_ASIDE = r"(?:[^.;‹]|‹[CBRDAX]\d+›){0,120}?"
_IN_THE_CHAIR = pattern(
    rf"{_UNIT}\b{_ASIDE}\bwith (?:(?:the|its|an?|former|independent|‹[RCB]\d+›(?:'s)?),? )*{_TITLE}{{person:person}}"
    r"(?:, (?:[^.;‹]|‹[CBRDAX]\d+›){1,90},)? (?:in the|as (?:its|the)(?: independent)?) (?:(?P<chair>‹R\d+›)|chair)"
)
_WITH_A_CHAIR = pattern(
    rf"{_UNIT},?(?: (?:at|in|for) ‹C\d+›)? (?:with|has|under) an? (?P<chair>‹R\d+›),? "
    rf"(?:(?:the|an?|former|‹[RCB]\d+›(?:'s)?),? )*{_TITLE}{{person:person}}"
)
_UNDER = pattern(
    rf"\b(?:{_UNIT}|the (?P<the>board))(?: (?:at|in|for) ‹C\d+›)?"
    r"(?: (?:set up|established|created|formed|imposed)\b(?:[^.;,‹]|‹[BRD]\d+›){0,60}?)?(?:,|"
    r"(?: (?:is|was|has|will|had|have|be|been|first|now|already))* (?:met|meets?|sat|sits?|working|work|set up|"
    r"begun|began|starts?)"
    rf"\b(?:[^.;,‹]|‹[DXC]\d+›){{0,50}}?) under (?:(?:the|its|former|‹R\d+›),? )*{_TITLE}{{person:person}}(?!')"
)
_LED_BY = pattern(
    rf"{_UNIT},? (?:(?:which|that) )?(?P<when>is |will be |is to be |to be )?(?:led|headed|run) by "
    rf"(?:(?:the|an?|its|former|independent|‹[RCB]\d+›(?:'s)?),? )*{_TITLE}{{person:person}}"
)
_OWNER = re.compile(r"(‹C\d+›)'s (?:own |new )?$")
_SET_UP_IN = re.compile(r"(?: (?:is|was|has been|set up|established|created|formed))* (?:at|in|for|by) (‹C\d+›)")
_SET_UP = re.compile(
    r"\b(?:set up|established|created|formed|imposed|put in place)\b[^.;‹]{0,20} (?:at|in|for|by|on) (‹C\d+›)"
)
_CHAIR = re.compile(r"(?:independent )?chair(?:man|woman|person)?")
_NAMED = re.compile(rf"\b((?:[a-z-]+ )?{_IMPROVEMENT})\b")
_NO_KIND = re.compile(r"^(?:an?|the|its|their|this|that|whose|new|own|no|of|and|with|for|second) ")
_FAR = 4  # passages


def chairs(context: Context) -> Iterator[Affiliation]:
    """The chairs whom the words beside a board name."""
    for passage in context.prose:
        if "board" in passage.text or "panel" in passage.text or "committee" in passage.text:
            for words in (_IN_THE_CHAIR, _WITH_A_CHAIR, _UNDER, _LED_BY):
                for match in words.finditer(passage.text):
                    yield from _chair(context, passage, match)


def _chair(context: Context, passage: Passage, match: re.Match[str]) -> Iterator[Affiliation]:
    groups = match.groupdict()
    unit = _NO_KIND.sub("", groups.get("unit") or "") or _named_before(context, passage)
    person = passage.line.mention(match["person"]).value
    said = passage.line.mention(groups["chair"]).value if groups.get("chair") else None
    head = said.label if isinstance(said, Term) else "chair"
    place = _place(passage, match)
    if unit and place and isinstance(person, Person) and _CHAIR.fullmatch(head):
        tenure = "future" if (groups.get("when") or "is ") != "is " else "current"
        role = Term.of("role", f"{head} of the {unit}")
        yield Affiliation(person, role, place, tenure, passage.base, passage, "chairs", True, -1)


def _place(passage: Passage, match: re.Match[str]) -> Council | None:
    """Whose the board is: as the words beside it say, else the council that is spoken of."""
    start, end = match.span("unit") if match.groupdict().get("unit") else match.span()
    text = passage.text
    named = _OWNER.search(text[:start]) or _SET_UP_IN.match(text, end) or _SET_UP.search(text, end)
    value = passage.line.mention(named[1]).value if named else passage.focus
    return value if isinstance(value, Council) else None


def _named_before(context: Context, passage: Passage) -> str:
    """The improvement board that `the board` is, named shortly before."""
    named = (found[1] for one in context.before(passage, _FAR) for found in _NAMED.finditer(one.text))
    return _NO_KIND.sub("", next(named, ""))
