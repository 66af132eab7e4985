"""Grades of parts: the same grade of the same part in every frame, in rows of councils, and as a thing that is had."""

import pytest

from tests.kinds.harness import asserted, label

_INSPECTED = "Ofsted has inspected Derby City Council. "
_PARTS = {
    "adoption": {"adoption"},
    "help and protection": {"help and protection"},
    "the experiences and progress of children in care": {"looked-after children"},
    "adoption and leadership": {"adoption", "leadership"},
    "help and protection, adoption and leadership": {"help and protection", "adoption", "leadership"},
}
_FRAMES = (
    "It was rated {grade} for {part}.",
    "A grade of {grade} was given for {part}.",
    "Inspectors gave a {grade} for {part}.",
    "Inspectors judged {part} {grade}.",
    "There was a {grade} for {part}.",
    "The only {grade} was for {part}.",
    "It got a {grade} for {part}.",
    "The grade for {part} was {grade}.",
    "Overall the council was rated good, with a {grade} for {part}.",
    "An {grade} from the inspectors was given for {part}.",
)
_ROWS = (
    "Ofsted rated Derby good, Leicester inadequate and Leeds outstanding.",
    "Derby was rated as good by Ofsted, Leicester as inadequate and Leeds as outstanding.",
    "Derby got a good, Leicester an inadequate and Leeds an outstanding from Ofsted.",
    "Derby received a good rating from Ofsted, Leicester an inadequate one and Leeds an outstanding one.",
    "Ofsted gave Derby a good, Leicester an inadequate and Leeds an outstanding.",
    "Ofsted rated services in Derby good, in Leicester inadequate and in Leeds outstanding.",
    "Ofsted judged Derby to be good, Leicester to be inadequate and Leeds to be outstanding.",
    "Ofsted found Derby to be good and Leicester to be inadequate, but Leeds was outstanding.",
    "Inspectors rated Derby good, but Leicester inadequate, with Leeds outstanding.",
)
_THINGS = (
    "The inadequate that Ofsted gave Derby City Council last month was a shock.",
    "The inadequate handed to Derby City Council by Ofsted in 2014 was a shock.",
    "An inadequate for Derby's children's services was announced by Ofsted.",
    "Ofsted visited Derby City Council in May. It came out of the inspection with an inadequate.",
    "Derby City Council's children's services have been adjudged inadequate by Ofsted.",
)
_NONE = (
    "Derby City Council hopes for a good from Ofsted next year.",
    "A good from Ofsted would be a boost for Derby City Council.",
    "Derby City Council is expecting a good from inspectors.",
    "Few expected a good from Ofsted for Derby City Council.",
    "The school in Derby got a good from Ofsted.",
    "Ofsted visited Derby City Council. The good that staff do is not in doubt.",
    "Ofsted visited Derby City Council. It is a good for Derby that staff stay.",
    "Ofsted criticised managers at Derby City Council for not knowing where the service was weak.",
    "Social workers wanted for our friendly Derby teams: good rates, adequate parking.",
)


def _graded(text: str) -> set[tuple[str | None, str | None, str | None]]:
    told = asserted(text, "judgement")
    return {(label(fact, "council"), label(fact, "grade"), label(fact, "area")) for fact in told}


@pytest.mark.parametrize("part", _PARTS)
@pytest.mark.parametrize("frame", _FRAMES)
@pytest.mark.parametrize("grade", ["inadequate", "good"])
def test_a_grade_of_parts_in_every_frame(frame: str, part: str, grade: str) -> None:
    found = _graded(_INSPECTED + frame.format(grade=grade, part=part)) - {("Derby", "good", "overall")}
    assert found == {("Derby", grade, area) for area in _PARTS[part]}


@pytest.mark.parametrize("sentence", _ROWS)
def test_grades_in_a_row_of_councils(sentence: str) -> None:
    found = {(council, grade) for council, grade, _ in _graded(sentence)}
    assert found == {("Derby", "good"), ("Leicester", "inadequate"), ("Leeds", "outstanding")}


@pytest.mark.parametrize("sentence", _THINGS)
def test_a_grade_as_a_thing_that_is_had(sentence: str) -> None:
    assert {(council, grade) for council, grade, _ in _graded(sentence)} == {("Derby", "inadequate")}


def test_a_grade_given_to_a_part_is_that_parts() -> None:
    text = "The leader of Derby City Council spoke of the inadequate that Ofsted gave child protection there in 2012."
    assert _graded(text) == {("Derby", "inadequate", "help and protection")}


@pytest.mark.parametrize("sentence", _NONE)
def test_what_is_no_grade(sentence: str) -> None:
    assert not _graded(sentence)
