"""Obliged: who is to keep a promise, of which council, and to whom it is owed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import GOVERNMENT_ROLE
from caregraph.extraction.subjects import acting_lists, inspectorate, orderer, we_council
from caregraph.model.entity import Body, Council, Organisation, Person, Term

_ACTS = re.compile(r"‹[PBNR]\d+›(?!'s)")
# whoever of the council acts in its name, and whoever is sent to it
_OFFICER = re.compile(
    r"\b(?:director|leader|chief executive|lead member|cabinet|portfolio holder|mayor|executive member|chief officer|"
    r"spokes(?:man|woman|person)|head of)\b"
)
SENT = re.compile(r"\b(?:commissioner|adviser|reviewer|chair|chairman|chairwoman)\b")
_OF_COUNCIL = re.compile(
    r"\b(?:it|they|bosses|chiefs|leaders|councillors|managers|officials|the (?:authority|department|cabinet|service|"
    r"local authority|county|borough|city))\b(?:'ll)?(?: also| now| has| have| was| were| been| is| are| then)* ?$"
)
_OTHERS = re.compile(
    r"\b(?:charity|union|police|school|college|hospital|trust|company|campaigners|parents|residents|party|labour|"
    r"conservatives|opposition|councils|authorities|departments|mps?|unison|agency|firm|hospice)\b"
)
_BINDING = re.compile(r"\b(?:judge|court|ombudsman|tribunal|coroner|notice|direction|letter)\b")
# `P, the commissioner`: who it is, rather than what
_APPOSED = re.compile(r"(‹P\d+›),? (?:(?:the|its|an?|‹C\d+›'s|children's) )*(‹R\d+›)$")
_TO = re.compile(
    r"\b(?:to|for|told|promised|with|by)(?: the)? (‹[BR]\d+›|ministers|government|inspectors|dfe|department)"
)
_RELATIVE = re.compile(r", (?:which|who) $")
_OBJECT = re.compile(r"‹[CPR]\d+›|\b(?:it|them|her|him)\b|\bthe (?:authority|department|commissioner)\b")

Places = Mapping[Person, tuple[Organisation | None, Term]]


@dataclass(frozen=True, slots=True)
class Party:
    """Who is to keep a promise, if that is told, and the council that it concerns."""

    council: Council
    by: Council | Body | Person | None


@dataclass(frozen=True, slots=True)
class Parties:
    """Tells who is bound by the promises of one passage."""

    context: Context
    passage: Passage
    places: Places

    def subject(self, start: int) -> Party | None:
        """Whoever acts in the clause before a place: the council, its officer, its commissioner, the inspectorate."""
        text = self.passage.text
        relative = _RELATIVE.search(text[:start])
        if relative:
            return self.subject(relative.start())
        ours = we_council(self.passage, scope_before(text, start), {p: place for p, (place, _) in self.places.items()})
        if ours:
            return Party(ours, ours)
        clause = scope_before(text, start)
        if not _ACTS.search(clause) and not acting_lists(clause):
            return self._unnamed(clause, start)
        lists = acting_lists(clause)
        last = max([*lists, *_ACTS.finditer(clause)], key=lambda match: match.start())
        apposed = _APPOSED.search(clause[: last.end()])
        return self._party(apposed[1] if apposed else last.group())

    def object(self, words: str) -> Party | None:
        """Whoever is given time or told to do something: the last that the words between the verbs name."""
        found = list(_OBJECT.finditer(words))
        if not found:
            return None
        councils = acting_lists(words)
        symbol = councils[-1].group() if councils else found[-1].group()
        if symbol.startswith("‹") or councils:
            return self._party(symbol)
        return self._own(SENT.search(symbol) is None) if symbol not in ("her", "him") else self._sent_before()

    def sent_to(self, council: Council | None, words: str) -> Party | None:
        """Whoever is sent to a council, where the words or the article name one; a report of nobody's binds nobody."""
        sent = [p for p, (place, role) in self.places.items() if place == council and SENT.search(role.label)]
        named = SENT.search(" ".join([words, *self._roles(words)]))
        return Party(council, sent[0] if len(sent) == 1 else None) if council and (sent or named) else None

    def orderer(self, start: int) -> Organisation | None:
        """Who may bind a council: government, the inspectorate or a court, where the clause before names one."""
        clause = scope_before(self.passage.text, start)
        return orderer(self.passage, clause) or inspectorate(self.passage, clause) or self._sent(clause)

    def binds(self, start: int) -> bool:
        """Whether a court, a notice or a direction speaks in the clause before a place."""
        return bool(_BINDING.search(scope_before(self.passage.text, start)))

    def owed(self, start: int, end: int) -> Organisation | None:
        """To whom the words after a promise say that it is owed."""
        for match in _TO.finditer(self.passage.text, start, end):
            found = orderer(self.passage, match.group()) or inspectorate(self.passage, match.group())
            if found or match[1] == "department":
                return found
        return None

    def _sent(self, clause: str) -> Organisation | None:
        commissioner = re.search(r"\bcommissioner\b", " ".join(self._roles(clause)) or clause)
        return self.passage.focus if commissioner else None

    def _sent_before(self) -> Party | None:
        """`Her`: the commissioner that the sentence has named."""
        found = [party for person in self.passage.people() if (party := self._of_person(person)) and party.by == person]
        return found[0] if found else self._own(False)

    def _roles(self, clause: str) -> list[str]:
        return [m.value.label for m in self.passage.line.of_kind(clause, "R") if isinstance(m.value, Term)]

    def _unnamed(self, clause: str, start: int) -> Party | None:
        """`It`, `bosses`, `the authority`: the council in focus, if nobody else stands before."""
        before = self.passage.text[: start - len(clause)]
        if _OTHERS.search(clause) or _OTHERS.search(before[-60:]):
            return None
        state = inspectorate(self.passage, clause) or orderer(self.passage, clause)
        if state:
            return self._named(state)
        earlier = self.context.before(self.passage)
        if not _OF_COUNCIL.search(clause) or (earlier and not before and _OTHERS.search(earlier[0].text)):
            return None
        lists = acting_lists(before)
        return self._party(lists[-1].group()) if lists else self._own(True)

    def _own(self, binds_council: bool) -> Party | None:
        focus = self.passage.focus
        return Party(focus, focus if binds_council else None) if focus else None

    def _party(self, symbol: str) -> Party | None:
        councils = self.passage.councils(symbol)
        if councils:
            return Party(councils[0], councils[0]) if len(councils) == 1 else None
        value = self.passage.line.mention(symbol).value
        if isinstance(value, Person):
            return self._of_person(value)
        if isinstance(value, Term):
            return self._of_role(value.label)
        return self._named(value) if isinstance(value, Body) and self._of_state(symbol) else None

    def _of_state(self, symbol: str) -> bool:
        return bool(orderer(self.passage, symbol) or inspectorate(self.passage, symbol))

    def _of_person(self, person: Person) -> Party | None:
        place, role = self.places.get(person, (None, None))
        if role is not None and SENT.search(role.label):
            council = place if isinstance(place, Council) else self.passage.focus
            return Party(council, person) if council else None
        if isinstance(place, Council):
            return Party(place, place)
        return self._named(place) if isinstance(place, Body) and role and GOVERNMENT_ROLE.match(role.label) else None

    def _of_role(self, role: str) -> Party | None:
        if GOVERNMENT_ROLE.match(role):
            return self._named(None)
        if SENT.search(role):
            return self._own(False)
        return self._own(True) if _OFFICER.search(role) else None

    def _named(self, body: Body | None) -> Party | None:
        """A promise of the state binds it toward a council only where the sentence names that council."""
        councils = self.passage.councils()
        return Party(councils[0], body) if len(councils) == 1 else None
