"""Step dates: when a step toward a council was taken, as its own sentence or another of the article tells it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from caregraph.extraction.certainty import scope_after, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.step import SENT_IN
from caregraph.extraction.step_words import LIFTED, SENT
from caregraph.extraction.times import OPENING
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Term
from caregraph.model.fact import Fact

_SINCE = re.compile(
    r"(?:[^‹.;]{0,30}|,? ‹P\d+›,?|(?:[^‹.;]|‹P\d+›){0,40}\b(?:who|that|which) (?:has|have|had) "
    r"(?:[^‹.;]|‹C\d+›){0,40}) since (‹D\d+›)"
)
_NO_DATE = re.compile(
    r"\b(?:by|until|before|within|for|next|since an? \w+ in|lift\w*(?:[^‹]|‹B\d+›)*|revok\w*[^‹]*|remov\w*[^‹]*|"
    r"report\w*(?: back)? (?:in|on))"
    r"(?: the end of| early| late)? $"
)
_DATED_BEFORE = re.compile(
    rf"(?:^{OPENING}(?:from )?|"
    rf"\b(?:{SENT}|issued|served|handed|given|imposed|moved|run|been)\b"
    r"(?:[^‹;]|‹[BCR]\d+›){0,50} |\b(?:has|have|was|were) )(‹D\d+›)(?:[^‹;]|‹[A-CE-Z]\d+›){0,120}$"
)
# `since D, when it was judged G and ministers put in an adviser`
_WHEN = re.compile(r"(‹D\d+›), when (?:[^.;‹]|‹[BCGR]\d+›){0,80}$")
# `The notice, dated D, gives …`, `The direction was issued on D`
_THE_PAPER = re.compile(
    r"\b(?:the|its|that) (?:improvement |statutory )?(?P<kind>notice|direction)s?,? (?:which )?(?:(?:was|were|is) )?"
    r"(?:first )?(?:dated|issued|served|sent|signed|imposed|made|published)\b[^.;‹]{0,12}(?P<date>‹D\d+›)"
)
# `P was appointed in D`
_WAS_SENT = re.compile(
    r"(?P<person>‹P\d+›)(?:, (?:[^.;,‹]|‹[BCNR]\d+›){1,90},)? (?:who )?(?:was|had been|has been) "
    r"(?:first |formally |originally )?(?:appointed|sent in|put in|installed|brought in|drafted in|called in)"
    r"(?P<as>(?:[^.;,‹]|‹[BCR]\d+›){0,50}?) (?:in |on |at the (?:start|end) of )?(?P<date>‹D\d+›)"
)
# `a direction issued in D requires it to co-operate with the commissioner`: sent before
_WITH_WHOM = re.compile(r"\b(?:co-?operate|work) with (?:the|its) $")
# what is dated is that a board or an adviser was there for the last time
_LAST = re.compile(
    r"^(?:,? (?:mr |ms |mrs |sir |dame |lord |lady |dr )?‹P\d+›,?)?,? (?:who )?(?:(?:has|had|then|also|since|later) )*"
    r"(?:left|leaves|quit|departed|pulled out|recommended|concluded|reported|advised|told|warned|wrote|decided|"
    r"proposed|"
    r"visited|met|urged)\b|\b(?:for the last time|(?:last|final) (?:meeting|session)|wound up|disbanded)\b"
)
# `After five monitoring visits, A was inspected in D`
_OPENS_AFTER = re.compile(r"(?:after|following|despite|besides|as well as|ahead of|before) [^,;]*$")
# `will be transferred to a company by D`
_TO_MOVE = re.compile(r"\b(?:transferred|moved|handed|passed)\b[^.;]*\b(?:trust|company|organisation)$")
_PAPERS = {"improvement notice": "notice", "direction": "direction"}
_OTHER_POST = re.compile(r"‹R\d+›")


def date_of(passage: Passage, trigger: re.Match[str], *, inside: bool = True) -> PartialDate | None:
    """When a step was taken: a date after it in its clause, else in its words, else before it."""
    text = passage.text
    if _WITH_WHOM.search(text[: trigger.start()]):
        return None
    after = scope_after(text, trigger.end())
    since = _SINCE.match(text, trigger.end())
    after = "" if _LAST.search(after) else after
    after = after.partition(",")[0] if _OPENS_AFTER.match(text[: trigger.start()]) else after
    due = _TO_MOVE.search(trigger.group())
    tied = (
        m.group()
        for m in re.finditer(r"‹D\d+›", after)
        if not _NO_DATE.search(after[: m.start()]) or (due and after[: m.start()].endswith(" by "))
    )
    own = re.search(r"(?:in|on|since|for) (‹D\d+›)", trigger.group()) if inside else None
    before = _DATED_BEFORE.search(scope_before(text, trigger.start())) or _WHEN.search(text[: trigger.start()])
    symbol = next(tied, None) or (since and since.group(1)) or (own and own.group(1))
    if symbol is None and before and not LIFTED.search(text):
        symbol = before.group(1)
    value = passage.line.mention(symbol).value if symbol else None
    return value if isinstance(value, PartialDate) else None


@dataclass(frozen=True, slots=True)
class _Said:
    """A date that a sentence gives of a notice, a direction or a sending: for what, and for whom."""

    what: str
    whom: object
    date: PartialDate


def dated_elsewhere(context: Context, facts: Sequence[Fact]) -> Iterator[Fact]:
    """The facts, those without a date with the one that another sentence tells of the same paper or person."""
    said = [one for passage in context.prose if not passage.quoted for one in _said_in(passage)] if facts else []
    for fact in facts:
        dates = {one.date for one in said if _is_of(fact, one)} if fact.get("date") is None else set()
        yield replace(fact, values=(*fact.values, ("date", dates.pop()))) if len(dates) == 1 else fact


def _said_in(passage: Passage) -> Iterator[_Said]:
    for match in _THE_PAPER.finditer(passage.text):
        value = passage.line.mention(match["date"]).value
        if isinstance(value, PartialDate):
            yield _Said(match["kind"], passage.focus, value)
    for match in _WAS_SENT.finditer(passage.text):
        value, person = passage.line.mention(match["date"]).value, passage.line.mention(match["person"]).value
        if isinstance(value, PartialDate) and _fits(passage, match["as"]):
            yield _Said("person", person, value)


def _fits(passage: Passage, words: str) -> bool:
    """Whether a sending names no post, or that of a commissioner or adviser."""
    roles = [passage.line.mention(symbol).value for symbol in _OTHER_POST.findall(words)]
    return all(isinstance(role, Term) and re.search(r"commissioner|advis", role.label) for role in roles)


def _is_of(fact: Fact, said: _Said) -> bool:
    """Whether what a sentence dates is the step of a fact."""
    kind = fact.get("kind")
    name = kind.label if isinstance(kind, Term) else ""
    if said.what == "person":
        return name in SENT_IN and fact.get("person") == said.whom
    return _PAPERS.get(name) == said.what and fact.get("council") == said.whom
