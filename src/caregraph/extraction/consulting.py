"""Consulting: which council asks people about what, as one passage tells it, until when, and how surely."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from caregraph.extraction.asking import (
    ADVERBS,
    AFTER,
    ASKED,
    BY,
    CONSULTS,
    GONE_OUT,
    IT_RUNS,
    LAUNCHES,
    OWNED,
    PUBLIC,
    PUTS_OUT,
    RUNS,
    SEEKS_VIEWS,
    is_vague,
    plans_in,
    subject_words,
    until_when,
)
from caregraph.extraction.certainty import CLAUSE, certainty_in, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.obliged import Parties
from caregraph.extraction.subjects import COUNCIL_LIST, acting_lists, inspectorate, orderer
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council
from caregraph.model.fact import Certainty
from caregraph.model.text import Span

# a council that only says where somebody else is: `schools in A`
_PLACE = re.compile(r"\b(?:in|at|across|near|around|of|for|outside|throughout) (?:the )?$")
_OFFICER = re.compile(
    r"\b(?:leaders?|bosses|chiefs|councillors|officers|managers|cabinet|director|officials) (?:at|in|of) $"
)
# what changes nothing in how surely something is told: `agreed on Tuesday to`, `are being asked`
_ASIDE = re.compile(r"‹D\d+› |\bbeing ")
_COUNCIL = re.compile(r"‹C\d+›")
_IS = re.compile(r"\b(?:is|are|was|were|be|been|being|'re)\b")
# a wish, a fear, a condition or a complaint before the words leaves nothing that is asked
_DOUBT = re.compile(
    r"\b(?:if|unless|whether|accus\w+|criticis\w+|lack|without|no|not|n't|never|fail\w*|call\w* (?:on|for)|urg\w+|"
    r"demand\w*|want\w*|should|must|could|may|might|scrap\w*|abandon\w*|cancel\w*|withdr\w+|halt\w*|suspend\w*|"
    r"postpon\w+|delay\w*|paus\w+|drop(?:ped|s)|quash\w*|ahead of|before|promis\w+|pledg\w+)\b"
)
# a plan that was told before: whether anything came of it is open
_GONE_BY = re.compile(
    r"\b(?:had|was|were) (?:[a-z]+ ){0,2}?(?:to|due|planned|planning|intend\w*|agreed|decided|set|about)\b"
)
_VOTED = re.compile(r"\b(?:voted|planning|promised|pledged|intend\w*|agreed|decided) to\b|\bannounc")
_OTHERS = re.compile(
    r"\b(?:national|nationwide|government|dfe|ministers?|ofsted|charity|trust|school|schools|academy|college|police|"
    r"hospital|nhs|clinical|commissioning group|union|company|councils|authorities|department for)\b"
)
_FARTHEST = 500
_TURNS = re.compile(
    r"[;]|while|whilst|although|though|whereas|however|because|since|despite|but|after|before|following"
)
_TO_COME = re.compile(r"\b(?:will|is to|due to)(?! (?:run|close|end|continue))")
_BY_OTHERS = re.compile(r" by (?:the )?(?:charity )?‹[BN]\d+›")

_Whose = Callable[[re.Match[str]], Sequence[Council]]


@dataclass(frozen=True, slots=True)
class Consultation:
    """One consultation as passages tell it."""

    council: Council
    subject: str
    end: PartialDate | None
    certainty: Certainty
    evidence: tuple[Span, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one passage for consultations; each subject is told once, by the first rule that finds it."""

    context: Context
    passage: Passage
    parties: Parties

    @property
    def text(self) -> str:
        return self.passage.text

    def find(self) -> Iterator[Consultation]:
        """The consultations of the passage, those with a council as their subject first."""
        rules: tuple[tuple[str, re.Pattern[str], _Whose], ...] = (
            ("consults", CONSULTS, self._consulting),
            ("launched", LAUNCHES, self._actor),
            ("seeks-views", SEEKS_VIEWS, self._actor),
            ("put-out", PUTS_OUT, self._actor),
            ("by-council", BY, self._by),
            ("own", OWNED, self._owner),
            ("own", AFTER, self._by),
            ("runs", RUNS, self._around),
            ("seeks-views", ASKED, self._around),
            ("put-out", GONE_OUT, self._around),
        )
        told: set[int] = set()
        for rule, expression, whose in rules:
            start = 0
            while match := expression.search(self.text, start):
                subject, end = match.span("subject")
                start = subject if subject > match.start() else match.end()
                if not any(subject <= one <= end for one in told):
                    found = [*self._read(rule, match, whose)]
                    told.update(subject for _ in found)
                    yield from found

    def _read(self, rule: str, match: re.Match[str], whose: _Whose) -> Iterator[Consultation]:
        """What a match tells, if councils ask, of children's services, surely or as a plan."""
        certainty = self._certainty(match)
        whom = match.groupdict().get("whom") or ""
        if certainty is None or not (ADVERBS.fullmatch(whom) or PUBLIC.search(whom)):
            return
        subject, more = self._subject(match)
        councils = whose(match) if subject else ()
        if councils:
            end, told = self._end(match)
            evidence = (self.passage.evidence(), *more, *told)
            for council in councils:
                yield Consultation(council, subject, end, certainty, evidence, f"consultation/{rule}")

    def _certainty(self, match: re.Match[str]) -> Certainty | None:
        """How surely it is told: none is made of a wish, a denial or a complaint."""
        groups = match.groupdict()
        scope = scope_before(self.text, match.start())
        verb = _ASIDE.sub("", f"{groups.get('group') or ''} {groups.get('verb') or ''}")
        if _DOUBT.search(scope) or _DOUBT.search(verb) or _GONE_BY.search(verb):
            return None
        found = certainty_in(verb, self.passage.base)
        if _VOTED.search(verb) or _TO_COME.search(verb):
            found = Certainty.PLANNED if found.asserted else found
        return found if found.asserted or found is Certainty.PLANNED else None

    # --- whose consultation ----------------------------------------------------------------------------------------

    def _consulting(self, match: re.Match[str]) -> Sequence[Council]:
        """`Is consulting`, `has begun consulting`, `consulted`: no firm that is called so, nobody who was consulted."""
        verb, being = match["verb"], bool(_IS.search(match["group"]) or match["actor"] == "'re")
        wrong = (verb == "consulting" and not being) or (verb == "consulted" and being)
        return () if wrong else self._actor(match)

    def _actor(self, match: re.Match[str]) -> Sequence[Council]:
        """The councils right before the verb; those of `it`, `we` and a verb that shares its subject."""
        start, end = match.span("actor")
        if _COUNCIL.match(match["actor"]):
            return self._listed(end, alone=True)
        party = None if match["actor"] == "it" and self._after_others() else self.parties.subject(end + 1)
        own = party is not None and party.by == party.council and not _names_others(self.passage, self.text[:start])
        return (party.council,) if party and own else ()

    def _listed(self, end: int, *, alone: bool = False) -> Sequence[Council]:
        """The councils of the list that ends before a place; with `alone`, none that only tells where somebody is."""
        last = [*COUNCIL_LIST.finditer(self.text, max(0, end - _FARTHEST), end)][-1]
        before = self.text[: last.start()]
        elsewhere = alone and _PLACE.search(before) and not _OFFICER.search(before)
        return () if elsewhere else self.passage.councils(last.group())

    def _by(self, match: re.Match[str]) -> Sequence[Council]:
        return self._listed(match.end("by"))

    def _owner(self, match: re.Match[str]) -> Sequence[Council]:
        """`A's consultation`, `its consultation`: the council that acts before it, else the one in focus."""
        if _COUNCIL.match(match["actor"]):
            return self._listed(match.end("actor"))
        before = self.text[: match.start()]
        lists = acting_lists(before)
        if lists:
            return self.passage.councils(lists[-1].group())
        return () if _names_others(self.passage, before) else self._in_focus()

    def _around(self, match: re.Match[str]) -> Sequence[Council]:
        """A consultation of nobody in particular: the council that asks, else the one that the text is about."""
        if _BY_OTHERS.search(self.text, match.start()):
            return ()
        if match.groupdict().get("by"):
            return self._by(match)
        named = self.passage.councils()
        if _names_others(self.passage, self.text[: match.end()]) or len(named) > 1:
            return ()
        return named or self._in_focus()

    def _in_focus(self) -> Sequence[Council]:
        return (self.passage.focus,) if self.passage.focus and not self._after_others() else ()

    def _after_others(self) -> bool:
        """Whether the sentence before tells first of somebody else, who may be the one that asks."""
        for earlier in self.context.before(self.passage):
            council = _COUNCIL.search(earlier.text)
            first = earlier.text[: council.start()] if council else earlier.text
            return "‹B" in first or _names_others(earlier, first)
        return False

    # --- what it is about, and until when --------------------------------------------------------------------------

    def _subject(self, match: re.Match[str]) -> tuple[str, tuple[Span, ...]]:
        """The words of the subject, with what they rest on where another sentence names it."""
        start, end = match.span("subject")
        if not is_vague(self.text, start):
            return subject_words(self.passage, start, end), ()
        if found := plans_in(self.passage, match.start()):
            return found, ()
        for earlier in self.context.before(self.passage):
            if found := plans_in(earlier, len(earlier.text)):
                return found, (earlier.evidence(),)
        return "", ()

    def _end(self, match: re.Match[str]) -> tuple[PartialDate | None, tuple[Span, ...]]:
        """Until when it runs, by its own sentence or the next, with the words of the latter."""
        start, far = match.start("subject"), min(match.start("subject") + _FARTHEST, len(self.text))
        turns = (b.start() for b in CLAUSE.finditer(self.text, start, far) if _TURNS.search(b.group()))
        own = until_when(self.passage, match.start(), next(turns, far))
        if own is not None:
            return own, ()
        for later in self.context.after(self.passage):
            found = until_when(later, 0, len(later.text)) if IT_RUNS.match(later.text) else None
            if found is not None:
                return found, (later.evidence(),)
        return None, ()


def _names_others(passage: Passage, text: str) -> bool:
    """Whether a stretch of a line names somebody else who may be the one that asks."""
    return bool(_OTHERS.search(text) or orderer(passage, text) or inspectorate(passage, text))
