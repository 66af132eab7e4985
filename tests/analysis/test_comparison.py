"""A judgement beside the register: each way to agree, to disagree, and not to be covered."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caregraph.analysis.comparison import GAPS, Comparer, Judgement
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Term
from caregraph.model.reference import load_reference
from caregraph.model.register import Inspection, read_register, shipped_register

REFERENCE = load_reference()
REGISTER = read_register(shipped_register(), REFERENCE)
COMPARER = Comparer.of(REGISTER, REFERENCE)
COUNCILS = {record.council.slug: record.council for record in REFERENCE.councils}
AREAS = {term.slug: term for term in REFERENCE.areas.values()}


def judgement(council: str, area: str, grade: str, when: str = "", published: str = "", words: str = "") -> Judgement:
    return Judgement(
        assertion="https://w3id.org/caregraph/id/assertion/a-1",
        fact="https://w3id.org/caregraph/id/judgement/1",
        article="a",
        published=PartialDate.parse(published) if published else None,
        council=COUNCILS[council],
        area=AREAS.get(area) or Term.of("area", area),
        grade=grade,
        date=PartialDate.parse(when) if when else None,
        inspector="",
        framework="",
        words=(words or "A made-up sentence.",),
    )


# Kirklees: SIF 2016-09-12 to 2016-10-06, report 2016-11-25, inadequate; ILACS June 2019, report 2019-08-05, requires
# improvement; ILACS July 2024, report 2024-08-28, good.
CASES = {
    # With a date of its own: any day from the first on site to a week after the report.
    "dated by the inspection": (judgement("kirklees", "overall", "inadequate", "2016-10-06"), "agrees", ()),
    "dated by its first month": (judgement("kirklees", "overall", "inadequate", "2016-09"), "agrees", ()),
    "dated between": (judgement("kirklees", "overall", "inadequate", "2016-11-01"), "agrees", ()),
    "dated by the report": (judgement("kirklees", "overall", "inadequate", "2016-11-25"), "agrees", ()),
    "dated by the article, days later": (judgement("kirklees", "overall", "inadequate", "2016-11-30"), "agrees", ()),
    "dated by the year": (judgement("kirklees", "overall", "inadequate", "2016"), "agrees", ()),
    "a part": (judgement("kirklees", "adoption", "requires improvement", "2016-11"), "agrees", ()),
    "another grade": (judgement("kirklees", "leadership", "good", "2016-11"), "disagrees", ("grade",)),
    "the grade of a part given to the whole": (
        judgement("wirral", "overall", "good", "2019-07"),
        "disagrees",
        ("area",),
    ),
    "the grade of the whole given to a part": (
        judgement("kirklees", "care-leavers", "good", "2024-08"),
        "disagrees",
        ("area",),
    ),
    "another time": (judgement("kirklees", "overall", "inadequate", "2018-05"), "disagrees", ("date",)),
    "another time and grade": (
        judgement("kirklees", "overall", "outstanding", "2018-05"),
        "disagrees",
        ("grade", "date"),
    ),
    "a joint grade": (judgement("kirklees", "care-leavers", "requires improvement", "2019-06"), "agrees", ()),
    "a part that the inspection left out": (
        judgement("kirklees", "adoption", "good", "2019-06"),
        "area-not-graded",
        (),
    ),
    "two inspections in one year": (judgement("norfolk", "overall", "requires improvement", "2018"), "agrees", ()),
    "an inspection of one part": (judgement("kent", "overall", "adequate", "2013"), "agrees", ()),
    "another grade than an inspection of one part": (
        judgement("kent", "overall", "good", "2013"),
        "another-review",
        (),
    ),
    # Not covered.
    "before the record": (judgement("kirklees", "overall", "good", "2011-11"), "before-record", ()),
    "before the record in its first year": (judgement("kirklees", "overall", "good", "2016-08"), "before-record", ()),
    "after the record": (judgement("kirklees", "overall", "good", "2027-01"), "after-record", ()),
    "a council without inspections": (judgement("cumbria", "overall", "good", "2017-11"), "no-inspection", ()),
    "a council divided in two": (judgement("west-northamptonshire", "overall", "good", "2021-05"), "before-record", ()),
    "an area of older reviews": (judgement("kirklees", "safeguarding", "good", "2016-11"), "area-not-graded", ()),
    "an area of no inspection": (judgement("kirklees", "fostering", "good", "2016-11"), "area-not-graded", ()),
    "no date at all": (judgement("kirklees", "overall", "inadequate"), "no-date", ()),
    "another review in its words": (
        judgement("kirklees", "overall", "inadequate", published="2016-12", words="A joint area review found it so."),
        "another-review",
        (),
    ),
    "another review, abbreviated": (
        judgement("kirklees", "overall", "inadequate", published="2016-12", words="The JAR found it so."),
        "another-review",
        (),
    ),
    "a glass jar": (
        judgement("kirklees", "overall", "inadequate", published="2016-12", words="A jar stood there."),
        "agrees",
        (),
    ),
    "another review beside a date of its own": (
        judgement("kirklees", "overall", "inadequate", "2016-11", words="Since the JAR of 2008 it fell."),
        "agrees",
        (),
    ),
    # With its article's date only: what was in force then, or on its way.
    "in force": (judgement("kirklees", "overall", "inadequate", published="2018-05-01"), "agrees", ()),
    "on the day": (judgement("kirklees", "overall", "inadequate", published="2016-11-25"), "agrees", ()),
    "leaked": (judgement("kirklees", "overall", "inadequate", published="2016-11-01"), "agrees", ()),
    "the older one, in a year with a new one": (
        judgement("kirklees", "overall", "inadequate", published="2019"),
        "agrees",
        (),
    ),
    "fresh, and another": (judgement("kirklees", "overall", "good", published="2016-11-28"), "disagrees", ("grade",)),
    "stale, and another": (judgement("kirklees", "overall", "good", published="2018-05-01"), "no-date", ()),
    "an earlier one": (judgement("kirklees", "overall", "inadequate", published="2024-09-01"), "no-date", ()),
    "an article before the record": (
        judgement("kirklees", "overall", "good", published="2012-01-01"),
        "before-record",
        (),
    ),
    "an article after the record": (
        judgement("kirklees", "overall", "good", published="2026-07-01"),
        "after-record",
        (),
    ),
    "no area like that since": (
        judgement("kirklees", "adoption", "good", published="2020-01-01"),
        "area-not-graded",
        (),
    ),
    # True to time: a successor that took over whole carries the inspections of the one before.
    "a successor": (judgement("buckinghamshire", "overall", "inadequate", published="2020-06-01"), "agrees", ()),
    "a predecessor": (judgement("somerset-1974-2023", "overall", "good", "2022-09"), "agrees", ()),
    "an old namesake": (judgement("cornwall-1974-2009", "overall", "inadequate", "2008"), "before-record", ()),
}


@pytest.mark.parametrize("case", CASES)
def test_outcome(case: str) -> None:
    given_judgement, outcome, fields = CASES[case]
    found = COMPARER.compare(given_judgement, ())
    assert (found.outcome, found.fields) == (outcome, fields), found.reason
    assert found.reason
    assert bool(found.inspection) or not found.covered


def test_each_outcome_has_a_case() -> None:
    assert {outcome for _, outcome, _ in CASES.values()} == {"agrees", "disagrees", *GAPS}
    assert {field for _, _, fields in CASES.values() for field in fields} == {"grade", "date", "area"}


def test_an_earlier_grade_told_beside_the_fresh_one_is_no_slip() -> None:
    before = judgement("kirklees", "overall", "good", published="2016-11-25")
    assert COMPARER.compare(before, ("inadequate",)).outcome == "no-date"


@pytest.mark.parametrize(
    ("inspector", "outcome"), [("Ofsted", "agrees"), ("Care Quality Commission", "another-review")]
)
def test_another_inspectorates_judgement_is_not_covered(inspector: str, outcome: str) -> None:
    one = replace(judgement("kirklees", "overall", "inadequate", "2016-11"), inspector=inspector)
    assert COMPARER.compare(one, ()).outcome == outcome


def test_a_proposed_date_stands_in_for_the_articles() -> None:
    one = judgement("kirklees", "overall", "inadequate")
    found = COMPARER.compare(one, (), PartialDate.parse("2017-01-01"))
    assert (found.outcome, found.assumed) == ("agrees", PartialDate(2017, 1, 1))
    dated = judgement("kirklees", "overall", "inadequate", "2016-11")
    assert COMPARER.compare(dated, (), PartialDate.parse("2024-01-01")).assumed is None


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("dated by the inspection", "dated by the inspection"),
        ("dated between", "dated between inspection and report"),
        ("dated by the report", "dated by the report"),
        ("leaked", "its report was to come"),
        ("a successor", "recorded of Buckinghamshire County Council"),
        ("a joint grade", "one grade for children in care and care leavers"),
        ("an inspection of one part", "it looked at looked after children only"),
        ("the grade of a part given to the whole", "and good to leadership"),
        ("another time", "the register has no inspection in 2018-05"),
        ("before the record", "the record of Kirklees begins with SIF, 2016-09-12"),
        ("a council without inspections", "no inspection of Cumbria, which ended on 2023-03-31"),
        ("another review in its words", "joint area review"),
    ],
)
def test_the_reason_is_told_in_words(case: str, words: str) -> None:
    assert words in COMPARER.compare(CASES[case][0], ()).reason


GRADES = ("outstanding", "good", "requires improvement", "inadequate")
GRADED = [(one, area) for one in REGISTER.inspections for area in one.grades if area in AREAS and area != "lscb"]


def dated(inspection: Inspection, area: str, grade: str, share: float) -> Judgement:
    """A judgement dated on some day from the first on site to the report."""
    first, last = inspection.started.first_day(), inspection.published.last_day()
    day = first + (last - first) * share
    return judgement(inspection.council.slug, area, grade, day.isoformat())


@given(st.sampled_from(GRADED), st.floats(0, 1))
def test_what_the_register_holds_agrees_with_it(graded: tuple[Inspection, str], share: float) -> None:
    inspection, area = graded
    found = COMPARER.compare(dated(inspection, area, inspection.grade(area), share), ())
    assert found.outcome == "agrees"
    assert found.recorded == inspection.grade(area)


@given(st.sampled_from(GRADED), st.floats(0, 1), st.sampled_from(GRADES))
def test_what_it_does_not_hold_never_agrees(graded: tuple[Inspection, str], share: float, grade: str) -> None:
    inspection, area = graded
    found = COMPARER.compare(dated(inspection, area, grade, share), ())
    assert (found.outcome == "agrees") == (found.recorded == grade and found.inspection is not None)
    assert found.fields == () or found.outcome == "disagrees"
