"""Corrections: what a person has decided of facts and people, and what became of the facts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from caregraph.model.fact import Fact, Value

CERTAINTY = "certainty"
"""What a change may name beside the roles of a kind: how firmly an article puts the fact forward."""


class Action(StrEnum):
    """What a correction does."""

    ACCEPT = "accept"
    REJECT = "reject"
    CHANGE = "change"
    SAME = "same"
    DIFFERENT = "different"
    FORGET = "forget"

    @property
    def of_people(self) -> bool:
        """Whether it decides who is who, and nothing of a fact."""
        return self in (Action.SAME, Action.DIFFERENT)

    @property
    def done(self) -> str:
        """What it has done where it was applied: `rejected`."""
        words = {Action.ACCEPT: "accepted", Action.REJECT: "rejected", Action.CHANGE: "changed"}
        words[Action.FORGET] = "person forgotten"
        return words.get(self, f"{self} person")


@dataclass(frozen=True, slots=True)
class Correction:
    """An entry of the ledger: what is decided of a fact or of two people, why, by whom and when.

    `fact` is `<kind>:<hash>`; without `article` it is meant in every article that states it. `filler` is what
    `value` means in the role, None where the role is emptied. `person` and `other` are slugs of people. Of somebody who
    is forgotten `person` holds but hashes, and `value` the council or body beside which alone the name is meant.
    """

    action: Action
    reason: str
    author: str
    date: str
    fact: str = ""
    article: str = ""
    role: str = ""
    value: str = ""
    person: str = ""
    other: str = ""
    label: str = field(default="", compare=False)
    filler: Value | None = field(default=None, compare=False)
    line: int = field(default=0, compare=False)

    @property
    def subject(self) -> str:
        """What it is about, in short forms: `judgement:0a1b2c3d4e5f6071`, or two people; nobody's name if forgotten."""
        if self.action is Action.FORGET:
            return "a person"
        return f"person:{self.person} and person:{self.other}" if self.action.of_people else self.fact


@dataclass(frozen=True, slots=True)
class Step:
    """A fact after some corrections of it, which agree in their action."""

    fact: Fact
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Revision:
    """How one fact of one article came to be what it is: as extracted, then after each step of the ledger."""

    extracted: Fact
    steps: tuple[Step, ...]

    @property
    def fact(self) -> Fact:
        """The fact as it stands now; a rejected one has that certainty."""
        return self.steps[-1].fact

    @property
    def article(self) -> str:
        """The key of the article that states the fact."""
        return self.extracted.article

    def facts(self) -> Iterator[Fact]:
        """The fact as extracted and after each step."""
        yield self.extracted
        yield from (step.fact for step in self.steps)
