"""The steps of interventions in their order, council by council, worked out from what all articles tell."""

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from caregraph.extraction.certainty import certainty_of
from caregraph.graph.statings import Stating
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Person
from caregraph.model.fact import Certainty

# Steps of one day stand in the order in which the law takes them.
_ORDER = (
    "improvement-notice",
    "direction",
    "commissioner",
    "review",
    "improvement-board",
    "improvement-adviser",
    "monitoring",
    "trust",
    "takeover",
)
_DIRECTION = "direction"
_OPENING = ("improvement-notice", _DIRECTION)
_IMPOSED = ("commissioner", "trust", "takeover")
_ORDERS = r"(?:notices?|directions?|interventions?)\b"
# `has lifted the notice`, `the notice was lifted`, `released from the direction`
_LIFTED = re.compile(
    rf"\b(?:lift(?:s|ed)|revoke[sd]|withdr(?:aws|ew|awn)|rescind(?:s|ed)|discharge[sd]|removed)\b"
    rf"(?:(?! from )[^.,;]){{0,40}}?\b{_ORDERS}"
    rf"|\b{_ORDERS}[^.;]{{0,80}}?\b(?:was|were|been) (?:now |since |formally |finally )?"
    r"(?:lifted|revoked|withdrawn|rescinded|discharged|removed)\b"
    rf"|\b(?:released|freed|came off|no longer (?:under|subject to))\b[^.;]{{0,40}}?\b{_ORDERS}",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\b(?:until|unless|if|once)\b[^,.;]*$", re.IGNORECASE)
_ISSUED = re.compile(
    r"\b(?:issued|served|handed|imposed|given|gave|placed (?:under|on)|slapped|received?|hit with)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step toward a council: when it can have been taken, by which facts it is told, and what it hangs on."""

    council: Council
    kind: str
    label: str
    person: Person | None
    date: PartialDate | None
    latest: datetime.date | None
    facts: tuple[str, ...]
    lifted: bool = False
    place: int = 0

    @property
    def key(self) -> str:
        """What the step's IRI ends in."""
        return f"{self.facts[0]}-lifted" if self.lifted else self.facts[0]

    @property
    def earliest(self) -> datetime.date | None:
        """The first day on which the step can have been taken, if an article dates it."""
        return self.date.first_day() if self.date else None

    @property
    def imposed(self) -> bool:
        """Whether government can take the step by a direction only."""
        return self.kind in _IMPOSED

    def may_follow(self, other: "Step") -> bool:
        """Whether nothing that is known puts the other step after this one."""
        return self.latest is None or other.earliest is None or other.earliest <= self.latest

    def follows(self, other: "Step") -> bool:
        """Whether the dates leave no doubt that the other step came before."""
        return bool(self.earliest and other.latest and other.latest < self.earliest)


@dataclass(frozen=True, slots=True)
class History:
    """The steps toward one council, in their order."""

    steps: tuple[Step, ...]

    def direction_of(self, step: Step) -> Step | None:
        """The last direction that can have come before a step."""
        return self._last(one for one in self._issued(_DIRECTION) if step.may_follow(one))

    def lifted_by(self, step: Step) -> Step | None:
        """The notice or direction that a lifting ends."""
        return self._last(one for one in self._issued(step.kind) if step.may_follow(one))

    def lifting_before(self, step: Step) -> Step | None:
        """The lifting that a step surely follows, unless a new notice or direction can have come between them."""
        lifting = self._last(one for one in self.steps if one.lifted and step.follows(one))
        anew = (one for kind in _OPENING for one in self._issued(kind))
        if lifting is None or any(step.may_follow(one) and not self._before(one, lifting) for one in anew):
            return None
        return lifting

    def _before(self, step: Step, lifting: Step) -> bool:
        return step == self.lifted_by(lifting) or bool(
            step.latest and lifting.latest and step.latest <= lifting.latest and step.date
        )

    def _issued(self, kind: str) -> Iterator[Step]:
        return (one for one in self.steps if one.kind == kind and not one.lifted)

    @staticmethod
    def _last(steps: Iterable[Step]) -> Step | None:
        return next(reversed(list(steps)), None)


def histories(steps: Iterable[Step]) -> list[History]:
    """The history of each council that articles assert steps toward, by the councils' slugs."""
    told: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        told[step.council.slug].append(step)
    return [_history(told[slug]) for slug in sorted(told)]


def asserted_steps(told: Iterable[Stating], published: PartialDate | None) -> Iterator[Step]:
    """The steps that one article asserts."""
    for stating in told:
        if stating.kind.name == "intervention" and stating.certainty.asserted:
            yield from _told(stating, published)


def _told(stating: Stating, published: PartialDate | None) -> Iterator[Step]:
    """The steps that one article tells of in one fact: that it was taken, that it was lifted, or both."""
    council, kind = stating.values["council"], stating.values["kind"]
    person, date = stating.values.get("person"), stating.values.get("date")
    if not isinstance(council, Council) or isinstance(kind, str | PartialDate):
        return
    known_by = published.last_day() if published else None
    day = date if isinstance(date, PartialDate) else None
    step = Step(
        council=council,
        kind=getattr(kind, "slug", ""),
        label=getattr(kind, "label", ""),
        person=person if isinstance(person, Person) else None,
        date=day,
        latest=day.last_day() if day else known_by,
        facts=(stating.key,),
    )
    words = [span.text for span in stating.evidence]
    lifting = [text for text in words if step.kind in _OPENING and is_lifting(text)]
    if day or len(lifting) < len(words) or any(_ISSUED.search(text) for text in lifting):
        yield step
    if lifting:
        yield replace(step, date=None, latest=known_by, lifted=True)


def is_lifting(text: str) -> bool:
    """Whether a sentence tells that a notice or direction was lifted, and not only that it may be."""
    found = _LIFTED.search(text)
    if not found or _NOT_YET.search(text[: found.end()]):
        return False
    lowered = text.lower()
    return all(certainty_of(lowered, place, Certainty.STATED).asserted for place in (found.start(), found.end()))


def _history(told: list[Step]) -> History:
    steps: list[Step] = []
    # Dated steps first, the more exact before the less, so that every other telling finds the one that it repeats.
    for step in sorted(told, key=lambda one: (one.date is None, -len(str(one.date)), str(one.date), one.key)):
        twin = next((number for number, other in enumerate(steps) if _same(other, step)), None)
        if twin is None:
            steps.append(step)
        else:
            steps[twin] = _joined(steps[twin], step)
    ordered = sorted(steps, key=_place)
    return History(tuple(replace(step, place=number) for number, step in enumerate(ordered, start=1)))


def _same(known: Step, told: Step) -> bool:
    """Whether a telling can only mean a step that is known: one kind, no other person, no other time."""
    people = {one.person for one in (known, told) if one.person}
    if (known.kind, known.lifted) != (told.kind, told.lifted) or len(people) > 1:
        return False
    if told.date is None:
        return known.date is None or told.may_follow(known)
    return known.date is not None and str(known.date).startswith(str(told.date))


def _joined(known: Step, told: Step) -> Step:
    # The fact that the step is called by stays in front.
    facts = (known.facts[0], *sorted({*known.facts[1:], *told.facts} - {known.facts[0]}))
    days = [day for day in (known.latest, told.latest) if day]
    latest = known.latest if known.date else min(days, default=None)
    return replace(known, person=known.person or told.person, facts=facts, latest=latest)


def _place(step: Step) -> tuple[datetime.date, bool, int, str]:
    when = step.earliest or step.latest or datetime.date.max
    rank = _ORDER.index(step.kind) if step.kind in _ORDER else len(_ORDER)
    return when, step.lifted, rank, step.key
