"""A judgement beside the register: whether Ofsted's own record agrees, on what it disagrees, or why it cannot tell."""

import datetime
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Term
from caregraph.model.reference import Reference
from caregraph.model.register import OVERALL, Inspection, Register

AGREES, DISAGREES = "agrees", "disagrees"
BEFORE, AFTER, NONE = "before-record", "after-record", "no-inspection"
REVIEW, UNGRADED, NO_DATE = "another-review", "area-not-graded", "no-date"
GAPS = {
    BEFORE: "before the record begins",
    AFTER: "after the record ends",
    NONE: "no inspection of the council",
    REVIEW: "another kind of review",
    UNGRADED: "area not graded",
    NO_DATE: "no date to decide by",
}
"""Why the register does not cover a judgement, in words; the slugs are those of the scheme of outcomes."""

Place = tuple[str, Council, Term]
# Reviews that give grades and are in no register of inspections of children's services under the present law.
_REVIEWS = (
    "annual-performance-assessment",
    "comprehensive-area-assessment",
    "comprehensive-performance-assessment",
    "joint-area-review",
    "joint-targeted-area-inspection",
    "safeguarding-and-looked-after-children-inspections",
)
_OFSTED = "Ofsted"
# An article that comes out this soon after a report, and gives one grade with no date, means that report.
_FRESH = datetime.timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A judgement as one article asserts it, with the words it rests on."""

    assertion: str
    fact: str
    article: str
    published: PartialDate | None
    council: Council
    area: Term
    grade: str
    date: PartialDate | None
    inspector: str
    framework: str
    words: tuple[str, ...]

    @property
    def place(self) -> Place:
        """What several judgements of one article can share: council and area."""
        return self.article, self.council, self.area


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the register says of one judgement; `outcome` is a slug, `fields` are those in which the two differ."""

    judgement: Judgement
    outcome: str
    reason: str
    inspection: Inspection | None = None
    fields: tuple[str, ...] = ()
    assumed: PartialDate | None = None

    @property
    def recorded(self) -> str:
        """The grade that the inspection gave the area."""
        return self.inspection.grade(self.judgement.area.slug) if self.inspection else ""

    @property
    def covered(self) -> bool:
        """Whether the register can tell."""
        return self.outcome not in GAPS


@dataclass(frozen=True, slots=True)
class Comparer:
    """Holds judgements against one register."""

    register: Register
    areas: frozenset[str]
    reviews: re.Pattern[str]

    @classmethod
    def of(cls, register: Register, reference: Reference) -> "Comparer":
        """A comparer that knows the areas which registers grade, and other reviews by their names."""
        names = (form for one in reference.bodies if one.body.slug in _REVIEWS for form in one.forms)
        # Short forms are words in small letters: JAR.
        forms = (re.escape(name) if name.isupper() else f"(?i:{re.escape(name)})" for name in names)
        return cls(register, frozenset(reference.register_columns), re.compile(rf"\b(?:{'|'.join(forms)})s?\b"))

    def compare(self, judgement: Judgement, beside: Collection[str], assumed: PartialDate | None = None) -> Comparison:
        """Compare one judgement; `beside` are the other undated grades that its article gives for the same place."""
        found = self._review(judgement) or self._ungraded(judgement)
        if found is None:
            line = self.register.of(judgement.council, judgement.area.slug)
            found = self._outside(judgement, line, judgement.date or judgement.published or assumed)
            if found is None and judgement.date:
                found = _dated(judgement, judgement.date, line)
            elif found is None and (published := judgement.published or assumed):
                found = _undated(judgement, published, line, beside)
        found = found or Comparison(judgement, NO_DATE, "neither the judgement nor its article has a date")
        return replace(found, assumed=assumed if judgement.date is None and judgement.published is None else None)

    def reviewed(self, judgement: Judgement) -> str:
        """The other kind of review that a judgement comes from, as its article names it."""
        told = " ".join((judgement.framework, *judgement.words))
        named = self.reviews.search(judgement.framework if judgement.date else told)
        return named[0] if named else ""

    def _review(self, judgement: Judgement) -> Comparison | None:
        if judgement.inspector and judgement.inspector != _OFSTED:
            return Comparison(judgement, REVIEW, f"the judgement is that of {judgement.inspector}")
        if review := self.reviewed(judgement):
            return Comparison(judgement, REVIEW, f"the article speaks of another kind of review: {review}")
        return None

    def _ungraded(self, judgement: Judgement) -> Comparison | None:
        if judgement.area.slug in self.areas:
            return None
        return Comparison(judgement, UNGRADED, f"the register has no grade for {judgement.area.label}")

    def _outside(self, judgement: Judgement, line: list[Inspection], date: PartialDate | None) -> Comparison | None:
        area = judgement.council.area
        if not line:
            return Comparison(judgement, NONE, f"the register has no inspection of {self._named(judgement.council)}")
        if date and date.last_day() < line[0].started.first_day():
            return Comparison(judgement, BEFORE, f"the record of {area} begins with {line[0]}")
        if date and date.first_day() > self.register.ends:
            return Comparison(judgement, AFTER, f"the register ends on {self.register.ends}")
        return None

    def _named(self, council: Council) -> str:
        record = self.register.lineage.records.get(council)
        ended = f", which ended on {record.end}" if record and record.end else ""
        return f"{council.area}{ended}"


def in_force(line: Iterable[Inspection], first: datetime.date, last: datetime.date) -> list[Inspection]:
    """The inspections that an article of these days can report as fresh or as the present state, newest first."""
    found = [one for one in line if one.started.first_day() <= last and one.published.first_day() > first]
    before = [one for one in line if one.published.first_day() <= first]
    return [*reversed(found), *before[-1:]]


def _dated(judgement: Judgement, date: PartialDate, line: list[Inspection]) -> Comparison:
    area = judgement.area.slug
    fitting = [one for one in line if one.fits(date)]
    same = next((one for one in fitting if one.grade(area) == judgement.grade), None)
    if same:
        return _agrees(judgement, same, _time(date, same))
    graded = [one for one in fitting if one.grade(area)]
    if graded:
        return _differs(judgement, graded[-1])
    if fitting:
        return Comparison(judgement, UNGRADED, f"this inspection did not grade {judgement.area.label}", fitting[-1])
    return _elsewhere(judgement, date, line)


def _elsewhere(judgement: Judgement, date: PartialDate, line: list[Inspection]) -> Comparison:
    """The register has no inspection at the judgement's date, though it covers that time."""
    near = sorted(line, key=lambda one: abs(one.published.last_day() - date.last_day()))
    same = [one for one in near if one.grade(judgement.area.slug) == judgement.grade]
    nothing = f"the register has no inspection in {date}"
    if same:
        return Comparison(judgement, DISAGREES, f"{nothing}; this one gave the grade", same[0], ("date",))
    reason = f"{nothing}, and none that gave the grade; this one is nearest"
    return Comparison(judgement, DISAGREES, reason, near[0], ("grade", "date"))


def _undated(
    judgement: Judgement, published: PartialDate, line: list[Inspection], beside: Collection[str]
) -> Comparison:
    area, first = judgement.area.slug, published.first_day()
    current = in_force(line, first, published.last_day())
    same = next((one for one in current if one.grade(area) == judgement.grade), None)
    if same:
        return _agrees(judgement, same, "its report was to come" if _comes(same, published) else "in force then")
    newest = next((one for one in current if one.grade(area)), None)
    if newest is None:
        return Comparison(judgement, UNGRADED, f"this inspection did not grade {judgement.area.label}", current[0])
    past = f"no date says whether the article means this inspection, which gave {newest.grade(area)}, or an earlier one"
    earlier = any(one.grade(area) == judgement.grade for one in line if one.started.last_day() <= first)
    fresh = abs(first - newest.published.first_day()) <= _FRESH
    if earlier or not fresh or newest.grade(area) in beside:
        return Comparison(judgement, NO_DATE, past, newest)
    return _differs(judgement, newest)


def _comes(inspection: Inspection, published: PartialDate) -> bool:
    return inspection.published.first_day() > published.last_day()


def _agrees(judgement: Judgement, inspection: Inspection, how: str) -> Comparison:
    return Comparison(judgement, AGREES, "; ".join((how, *_remarks(judgement, inspection))), inspection)


def _differs(judgement: Judgement, inspection: Inspection) -> Comparison:
    """Another grade: the area is at fault where the register gives this one to the whole, or to a part of it."""
    if inspection.subject and judgement.area.slug == OVERALL:
        looked = f"this inspection looked at {inspection.subject.replace('-', ' ')} only"
        return Comparison(judgement, REVIEW, looked, inspection)
    area, given = judgement.area.slug, inspection.grade(judgement.area.slug)
    parts = [part for part, grade in inspection.grades.items() if grade == judgement.grade and part != "lscb"]
    swapped = [part for part in parts if OVERALL in (part, area)]
    reason = f"the register gives {given} to {judgement.area.label}"
    reason += f", and {judgement.grade} to {', '.join(swapped).replace('-', ' ')}" if swapped else ""
    field = "area" if swapped else "grade"
    reason = "; ".join((reason, *_remarks(judgement, inspection)))
    return Comparison(judgement, DISAGREES, reason, inspection, (field,))


def _time(date: PartialDate, inspection: Inspection) -> str:
    """Which of an inspection's days a judgement's date is."""
    first, last = date.first_day(), date.last_day()
    if inspection.started.first_day() <= last and first <= inspection.ended.last_day():
        return "dated by the inspection"
    if last >= inspection.published.first_day():
        return "dated by the report"
    return "dated between inspection and report"


def _remarks(judgement: Judgement, inspection: Inspection) -> list[str]:
    remarks = []
    if inspection.council != judgement.council:
        remarks.append(f"recorded of {inspection.name}")
    if inspection.subject and judgement.area.slug == OVERALL:
        remarks.append(f"it looked at {inspection.subject.replace('-', ' ')} only")
    if inspection.joint_care and judgement.area.slug == "care-leavers":
        remarks.append("one grade for children in care and care leavers")
    return remarks
