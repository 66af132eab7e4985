"""Grades over time, as articles or the register tell: which is the latest, and which stood at the end of a year."""

from collections.abc import Iterable
from dataclasses import dataclass

from caregraph.explore.facts import Fact
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council
from caregraph.model.register import OVERALL, Register

LOOKS = {
    "outstanding": "outstanding",
    "good": "good",
    "requires improvement": "requires",
    "adequate": "requires",
    "inadequate": "inadequate",
    "weak": "inadequate",
    "poor": "inadequate",
}
"""How a grade looks; those of earlier frameworks look as the ones that they were succeeded by."""

SIGNS = {"outstanding": "O", "good": "G", "requires improvement": "RI", "adequate": "A", "inadequate": "I"}
_UNKNOWN = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Standing:
    """A grade and the year from whose end on it stood."""

    year: int
    grade: str
    date: str


def look(grade: str) -> str:
    """How a grade looks, as style sheets name it."""
    return LOOKS.get(grade, "unknown")


def sign(grade: str) -> str:
    """A grade in a letter or two."""
    return SIGNS.get(grade, grade[:1].upper())


def overall(facts: Iterable[Fact]) -> list[Fact]:
    """The asserted judgements of all services together."""
    return [one for one in facts if one.kind == "judgement" and one.asserted and _is_overall(one)]


def latest(judgements: Iterable[Fact]) -> list[Fact]:
    """The judgements that can be the latest, the likeliest first: several where dates leave it open."""
    found = list(judgements)
    newest = max((_first(one) for one in found), default="")
    last = [one for one in found if _last(one) >= newest]
    grades: dict[str, Fact] = {}
    for one in sorted(last, key=lambda one: (_first(one), one.known, one.iri), reverse=True):
        grades.setdefault(one.text("grade"), one)
    return list(grades.values())


def standings(judgements: Iterable[Fact]) -> list[Standing]:
    """The grades of a council as articles tell them, each from its year on; what has no date at all has no year."""
    days = {}
    for one in judgements:
        day = _first(one) or one.known
        if day:
            days[day, _first(one) != "", one.iri] = Standing(int(day[:4]), one.text("grade"), one.date)
    return _last_of_years(days[key] for key in sorted(days))


def recorded(register: Register, council: Council) -> list[Standing]:
    """The same as the register has it."""
    graded = (one for one in register.of(council, OVERALL) if one.council == council and one.grades.get(OVERALL))
    return _last_of_years(
        Standing(one.published.year, one.grades[OVERALL], str(one.published))
        for one in sorted(graded, key=lambda one: one.published.last_day())
    )


def _last_of_years(standings: Iterable[Standing]) -> list[Standing]:
    return list({one.year: one for one in standings}.values())


def _is_overall(fact: Fact) -> bool:
    area = fact.actor("area")
    return area is not None and area.iri.endswith(f"/area/{OVERALL}")


def _first(fact: Fact) -> str:
    """The first day that its own date can mean."""
    text = fact.text("date")
    return PartialDate.parse(text).first_day().isoformat() if text else ""


def _last(fact: Fact) -> str:
    """The last day on which it can have fallen."""
    text = fact.text("date")
    return PartialDate.parse(text).last_day().isoformat() if text else fact.known or _UNKNOWN
