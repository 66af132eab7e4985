"""Promising: who pledges what or is given a deadline for it, as one passage tells it, and what came of it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from caregraph.extraction.certainty import CLAUSE, scope_before
from caregraph.extraction.context import Passage
from caregraph.extraction.deadlines import Deadline, deadlines, history
from caregraph.extraction.figures import FOR_CHILDREN, NATIONAL, NOT_SPENT
from caregraph.extraction.obliged import Parties, Party
from caregraph.extraction.pledges import (
    BROKEN,
    CONDITION,
    DELIVERED,
    ELSEWHERE,
    FAILED,
    GIVEN,
    KEPT,
    MUST,
    NO_PROMISE,
    PASSIVE,
    PAST_PERFECT,
    PLANNED,
    PLEDGED,
    SAID,
    TOLD,
    WISH,
    Deed,
    deed_in,
    noun_in,
)
from caregraph.model.entity import Organisation
from caregraph.model.fact import Certainty

_BE = re.compile(r"\b(?:is|are|was|were|been|being|be)(?: now| also| then| only| just)* $")
_HAVE = frozenset(("has", "have", "had", "will have", "would have"))
_FIGURED = frozenset(("recruitment", "funding", "audit", "caseload", "training"))
_OF_OTHERS = frozenset(("report", "review", "decision"))
_PAPERS = frozenset(("report", "plan", "review"))
_EXPECTS = re.compile(r"^(?:expect|ask|commission)")
_OPENS = re.compile(r"(?:by|within|over|before|until|no later than)\b")
_SAYS = re.compile(r"‹C\d+›[^.;,]{0,40}\b(?:says?|said|announced|confirmed|promised)\b")
_BY_STATE = re.compile(r"\bby (?:the )?(?:‹[BR]\d+›|ministers|government|inspectors)")
_BY_ACTOR = re.compile(r"\bby (‹[CPR]\d+›)")

Reading = Callable[[re.Match[str]], "Promise | None"]


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise as a passage tells it."""

    deed: Deed
    party: Party
    deadline: Deadline | None
    to: Organisation | None
    certainty: Certainty
    rule: str


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one passage for promises; each deed is told once, by the first rule that finds it."""

    parties: Parties
    passage: Passage
    used: set[int] = field(default_factory=set)

    @property
    def text(self) -> str:
        return self.passage.text

    def find(self) -> Iterator[Promise]:
        """The promises of the passage, those that were kept or broken first."""
        rules: tuple[tuple[re.Pattern[str], Reading], ...] = (
            (BROKEN, self._broken),
            (KEPT, self._kept),
            (FAILED, self._failed),
            (GIVEN, self._given),
            (TOLD, self._told),
            (PLEDGED, self._pledged),
            (MUST, self._must),
            (PASSIVE, self._passive),
            (PLANNED, self._planned),
            (DELIVERED, self._delivered),
        )
        for expression, read in rules:
            start = 0
            while match := expression.search(self.text, start):
                start = match.start("tail") if match["tail"] else match.end()
                promise = read(match)
                for one in self._joined(promise) if promise else ():
                    if one.deed.start not in self.used:
                        self.used.add(one.deed.start)
                        yield one
                if start == len(self.text):
                    break

    def _joined(self, promise: Promise) -> Iterator[Promise]:
        """A promise and those that `and` adds under the same verb, each with its own deadline or the shared one."""
        yield promise
        if promise.certainty is not Certainty.PLANNED or promise.rule == "due":
            return
        position = promise.deed.start
        for joint in re.finditer(r"(?:,|,? and) (?:to |will )?(?=[a-z])", self._clause_from(position)):
            start = position + joint.end()
            deed = deed_in(self.passage.line, start, start + len(self._clause_from(start)))
            if deed and deed.start == start and deed.kind != promise.deed.kind:
                yield replace(promise, deed=deed, deadline=self._deadline(start) or promise.deadline)

    # --- the rules -------------------------------------------------------------------------------------------------

    def _given(self, match: re.Match[str]) -> Promise | None:
        passive = bool(_BE.search(self.text[: match.start()]))
        gives = match["verb"] not in _HAVE and not passive
        to = self._orderer(match) if gives else None
        if gives and to is None and not self.parties.binds(match.start()):
            return None
        party = self.parties.object(match["whom"]) if gives else self.parties.subject(match.start())
        end = match.end("when")
        when = next(iter(deadlines(self.passage, max(0, match.start("when") - 8), end)), None)
        if when is None:
            when = next(iter(deadlines(self.passage, match.start("when"), end + 4)), None)
        if match["verb"] == "had" and (when is None or when.date is None):
            return None
        return self._promise(match, party, (when, to, "given-until"))

    def _told(self, match: re.Match[str]) -> Promise | None:
        passive = bool(_BE.search(self.text[: match.start()]))
        to = self._orderer(match)
        if to is None and (_EXPECTS.match(match["verb"]) if passive else not self.parties.binds(match.start())):
            return None
        party = self.parties.subject(match.start()) if passive else self.parties.object(match["whom"])
        when = self._deadline(match.start("tail"))
        return self._promise(match, party, (when, to, "told-to")) if when else None

    def _must(self, match: re.Match[str]) -> Promise | None:
        when = self._deadline(match.start("tail"))
        party = self.parties.subject(match.start())
        return self._promise(match, party, (when, None, "told-to")) if when else None

    def _pledged(self, match: re.Match[str]) -> Promise | None:
        when = self._deadline(match.start("tail")) or self._opening(match.start())
        party = self.parties.subject(match.start())
        return self._promise(match, party, (when, None, "pledged"))

    def _planned(self, match: re.Match[str]) -> Promise | None:
        """A plan is a promise where it has a figure or a deadline."""
        if match["verb"] == "would" and not SAID.search(self.text[: match.start()]):
            return None
        when = self._deadline(match.start("tail")) or self._opening(match.start())
        deed = deed_in(self.passage.line, match.start("tail"), match.end("tail"))
        if deed is None or not (when or (deed.figure and deed.kind in _FIGURED)):
            return None
        return self._promise(match, self.parties.subject(match.start()), (when, None, "planned"))

    def _passive(self, match: re.Match[str]) -> Promise | None:
        start = match.start() - len(scope_before(self.text, match.start()))
        line = self.passage.line
        deed = noun_in(line, start, match.start()) or deed_in(line, match.start("verb"), match.end())
        when = self._deadline(match.start("verb"))
        if deed is None or not (when or (deed.figure and deed.kind in _FIGURED)):
            return None
        actor = _BY_ACTOR.search(match["tail"])
        party = self.parties.object(actor[1]) if actor else self._owner(start, match.start(), deed)
        return self._promise(match, party, (when, None, "due"), deed=deed)

    def _kept(self, match: re.Match[str]) -> Promise | None:
        return self._outcome(match, "kept")

    def _broken(self, match: re.Match[str]) -> Promise | None:
        return self._outcome(match, "broken")

    def _failed(self, match: re.Match[str]) -> Promise | None:
        """`Failed to publish its plan by June`: a deed with a deadline, not done."""
        when = self._deadline(match.start("tail"))
        deed = deed_in(self.passage.line, match.start("tail"), match.end("tail"))
        party = self.parties.subject(match.start())
        if when is None or deed is None or party is None or deed.start > match.start("tail") + 8:
            return None
        return self._result(match, deed, party, (when, "broken"))

    def _delivered(self, match: re.Match[str]) -> Promise | None:
        """A commissioner who has reported, a council that has sent in its plan."""
        deed = deed_in(self.passage.line, match.start("verb"), match.end("tail"))
        if deed is None or deed.kind not in _PAPERS or _BE.search(self.text[: match.start()]):
            return None
        party = self.parties.subject(match.start())
        if party is None or deed.start != match.start("verb") or (deed.kind == "report" and party.by == party.council):
            return None
        return self._result(match, deed, party, (None, "kept"))

    def _outcome(self, match: re.Match[str], rule: str) -> Promise | None:
        tail = match.start("tail")
        line, about = self.passage.line, tail if match["tail"].startswith((" for ", " on ")) else match.start()
        nouns = noun_in(line, about, match.end() if about == tail else tail)
        deed = nouns if about == tail and nouns else deed_in(line, tail, match.end()) or nouns
        party = self.parties.subject(match.start())
        when = next(iter(deadlines(self.passage, match.start(), match.end())), None) or self._named_day(match)
        return self._result(match, deed, party, (when, rule)) if deed and party else None

    # --- what the rules share --------------------------------------------------------------------------------------

    def _promise(
        self,
        match: re.Match[str],
        party: Party | None,
        told: tuple[Deadline | None, Organisation | None, str],
        *,
        deed: Deed | None = None,
    ) -> Promise | None:
        """A promise, unless the words around it make a wish, a condition, or history of it."""
        when, to, rule = told
        deed = deed or deed_in(self.passage.line, match.start("tail"), match.end("tail"))
        if deed is None or party is None or (when and when.past) or self._is_none(match, when):
            return None
        if not self._of_children(deed) or (deed.kind == "inspection" and party.by == party.council):
            return None
        to = to or self.parties.owed(match.start(), match.end())
        return Promise(deed, party, when, None if to == party.by else to, Certainty.PLANNED, rule)

    def _is_none(self, match: re.Match[str], when: Deadline | None) -> bool:
        before = scope_before(self.text, match.start())
        told = match["verb"] in _HAVE or match.re in (TOLD, GIVEN)
        conditional = not told and CONDITION.search(self.text)
        if WISH.search(before) or conditional or NO_PROMISE.match(match["tail"].strip()):
            return True
        old = PAST_PERFECT.search(before) or history(self.passage, 0, match.start())
        return bool(old) and (when is None or when.date is None)

    def _of_children(self, deed: Deed) -> bool:
        """Whether a deed is one of children's services, as far as its sentence tells."""
        near = self.text[max(0, deed.start - 90) : deed.start + 150]
        if ELSEWHERE.search(near):
            return False
        if deed.kind != "funding":
            return True
        return bool(deed.figure and FOR_CHILDREN.search(self.text)) and not NOT_SPENT.search(near)

    def _result(
        self, match: re.Match[str], deed: Deed, party: Party, told: tuple[Deadline | None, str]
    ) -> Promise | None:
        """What came of a promise: done as said, or not done."""
        when, rule = told
        if WISH.search(scope_before(self.text, match.start())) or CONDITION.search(self.text):
            return None
        certainty = Certainty.DENIED if rule == "broken" else self.passage.base
        return Promise(deed, party, when, None, certainty, rule)

    def _orderer(self, match: re.Match[str]) -> Organisation | None:
        by = _BY_STATE.search(self.text[match.start() : match.end()])
        if _BE.search(self.text[: match.start()]):
            return self.parties.owed(match.start() + by.start(), match.start() + by.end()) if by else None
        return self.parties.orderer(match.start())

    def _owner(self, start: int, end: int, deed: Deed) -> Party | None:
        """Whose report or plan is due: the council or commissioner that its clause names, else those in focus."""
        found = self.parties.object(self.text[start:end])
        if found and found.by != found.council:
            return found
        if deed.kind in _OF_OTHERS and not (found and _SAYS.search(self.text[start:end])):
            return self.parties.sent_to(found.council if found else self.passage.focus, self.text[start:end])
        council = None if NATIONAL.search(self.text) and deed.kind != "plan" else self.passage.focus
        return found or (Party(council, council) if council else None)

    def _deadline(self, start: int) -> Deadline | None:
        """The first deadline after a place, in its own clause or right after it."""
        end = start + len(self._clause_from(start))
        return next(iter(deadlines(self.passage, start, end)), None)

    def _opening(self, end: int) -> Deadline | None:
        """The deadline that a clause opens with: `by May we will`, `over four years the council is to`."""
        clause = scope_before(self.text, end)
        start = end - len(clause)
        return next(iter(deadlines(self.passage, start, end)), None) if _OPENS.match(clause) else None

    def _clause_from(self, start: int) -> str:
        """The words up to where another clause begins; a date after a comma belongs to them still."""
        boundary = next((b for b in CLAUSE.finditer(self.text, start) if b.group().strip(" ,") not in _RUNS_ON), None)
        return self.text[start : boundary.start() if boundary else len(self.text)]

    def _named_day(self, match: re.Match[str]) -> Deadline | None:
        """`Its March deadline`: the day that the words of a deadline name."""
        for mention in self.passage.line.of_kind(match.group(), "D"):
            if "deadline" in match.group() and hasattr(mention.value, "first_day"):
                return Deadline(match.start(), match.end(), mention.value)  # type: ignore[arg-type]
        return None


_RUNS_ON = frozenset(("where", "who", "which", "including", "and", "as", "with", "before"))
