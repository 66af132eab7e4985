"""Other bodies: grades and posts of whatever stands in a council's area are none of the council's."""

import pytest

from caregraph.model.fact import Fact
from tests.kinds.harness import asserted, label, put_forward

_OPENINGS = (
    "",
    "Derby City Council has been criticised over its children's services. ",
    "Ofsted has inspected children's services in Derby. ",
)
# who is graded by the same or other inspectors
_GRADED = (
    "A school in Derby",
    "A children's home run by Derby City Council",
    "A nursery in Derby",
    "A care home in Derby",
    "Derby's hospital",
    "Derby City Council's adult social care",
    "Derby City Council's housing service",
    "A fostering agency in Derby",
    "A children's centre in Derby",
    "The leisure service at Derby City Council",
    "The council tax service in Derby",
    "Derby's bus service",
    "Derby's probation service",
    "Derbyshire Constabulary",
    "A private provider in Derby",
    "An unregistered home in Derby",
    "A childminder in Derby",
    "The pupil referral unit in Derby",
    "The restaurant at Derby City Council",
    "A neighbouring authority to Derby",
    "Another council near Derby",
)
_GRADES = (
    "was rated inadequate by Ofsted",
    "has been judged inadequate",
    "received an inadequate rating",
    "dropped from good to inadequate",
    "has been rated good by inspectors",
    "was given a requires improvement rating",
    "was put in special measures after being rated inadequate",
    "was closed after it was rated inadequate",
)
_HELD = (
    "chief executive of Derby County Football Club",
    "headteacher of a school in Derby",
    "chair of governors at a school in Derby",
    "leader of the scout group in Derby",
    "director of a charity in Derby",
    "chief executive of the hospital trust in Derby",
    "director of a care company in Derby",
    "chair of the Derby branch of the NSPCC",
    "chief executive of a housing association in Derby",
    "chair of the parents' group in Derby",
    "trustee of a Derby food bank",
    "managing director of a Derby firm",
    "head of service at a Derby care agency",
    "youth leader at a Derby church",
    "director of marketing at a brewery in Derby",
    "director of public prosecutions",
    "mayor of London",
    "director of Derby Theatre",
    "head of Derby College",
)
_HOLDERS = (
    "Derby City Council has been criticised. Ida Coe, {role}, said the report was fair.",
    "Derby City Council has been criticised. Ida Coe is {role}.",
    "Children's services at Derby City Council were rated inadequate. The report was welcomed by Ida Coe, {role}.",
    "Ida Coe, {role}, said Derby City Council should do better.",
    "Derby City Council has been criticised. Ida Coe has been appointed {role}.",
    "Derby City Council has been criticised. Ida Coe has resigned as {role}.",
)


_CRITICISED = "Derby City Council's children's services were rated inadequate. "


def _labels(facts: list[Fact], role: str) -> set[str | None]:
    return {label(fact, role) for fact in facts}


@pytest.mark.parametrize("subject", _GRADED)
def test_the_grade_of_another_is_no_judgement_of_the_council(subject: str) -> None:
    for text in (f"{opening}{subject} {grade}." for opening in _OPENINGS for grade in _GRADES):
        assert not asserted(text, "judgement"), text


@pytest.mark.parametrize("role", _HELD)
def test_a_post_at_another_body_is_none_at_the_council(role: str) -> None:
    for text in (told.format(role=role) for told in _HOLDERS):
        assert "Derby" not in _labels(put_forward(text, "post", "event"), "organisation"), text


# somebody whom an officer has to do with, or who is compared with one
_BESIDE = (
    "The {role} said Ida Coe, six, had been failed.",
    "The {role} told Ida Coe so.",
    "The {role} wrote to Ida Coe.",
    "The {role} praised Ida Coe.",
    "The {role} denied that Ida Coe was at risk.",
    "The {role} and Ida Coe disagreed.",
    "The {role} sacked Ida Coe.",
    "The {role} was criticised by Ida Coe.",
    "The {role} was questioned by Ida Coe, a reporter.",
    "Ida Coe, unlike the {role}, said so.",
    "Ida Coe, adviser to the {role}, said so.",
    "Ida Coe, wife of the {role}, said so.",
    "Ida Coe has been described as the next {role}.",
    "Ida Coe was hired by the {role}.",
    "Ida Coe resigned in protest at the {role}.",
    "Ida Coe resigned after a row with the {role}.",
    "Ida Coe thanked the {role}.",
    "Ida Coe told the {role} to go.",
)


@pytest.mark.parametrize("told", _BESIDE)
def test_who_is_named_beside_an_officer_is_none(told: str) -> None:
    text = told.format(role="director of children's services at Derby City Council")
    assert "director of children's services" not in _labels(asserted(text, "post", "event"), "role"), text


# steps taken toward others than a council's children's services, or ways that something goes
_STEPS = (
    "An improvement notice was issued to a school in Derby.",
    "A factory in Derby was served with an improvement notice by the Health and Safety Executive.",
    "The Derby hospital trust has been given an improvement notice.",
    "Ofsted has issued a notice to improve to a college in Derby.",
    "Commissioners have been sent in to run the Derby hospital trust.",
    "A commissioner was appointed to run Derbyshire Police.",
    "A review of bus services in Derby was ordered by the government.",
    "The government has ordered a review of Derby's finances.",
    "The coroner issued a direction to Derby City Council.",
    "Traffic in Derby was sent in a new direction.",
    "Mental health services for children in Derby are run by an NHS trust.",
    "The library service in Derby has been handed to a trust.",
    "A school in Derby has been taken over by an academy trust.",
    "Leicester City Council is to take over Derby's payroll.",
    "Ofsted made a monitoring visit to a school in Derby.",
    "Derby City Council issued an improvement notice to a nursery.",
)


@pytest.mark.parametrize("told", _STEPS)
def test_a_step_toward_another_is_none_toward_the_council(told: str) -> None:
    assert not asserted(f"{_CRITICISED}{told}", "intervention")


# money lost, owed or given to others, staff gone or of others, and programmes that nobody has joined
_NO_MEASURES = (
    "The council needs to save £2m.",
    "The council has overspent by £2m on children's services.",
    "Derby City Council has cut £2m from children's services.",
    "A charity in Derby has been given £2m for families.",
    "Derby City Council paid out £2m in compensation to children.",
    "Agency social workers cost Derby City Council £2m a year.",
    "The council has 40 vacancies for social workers.",
    "40 social workers have left Derby City Council.",
    "Derby City Council employs 400 social workers.",
    "Inspectors looked at 40 cases at Derby City Council.",
    "Caseloads at Derby City Council have risen to 40.",
    "A hospital in Derby has recruited 40 nurses.",
    "Derby City Council is spending £2m on roads.",
    "Derby City Council closed 12 children's centres.",
    "Derby City Council cut 40 jobs in children's services.",
    "The Staying Close pilot was debated at Derby City Council.",
    "Derby City Council has no part in the Staying Close pilot.",
    "Derby City Council left the Staying Close pilot.",
    "Leeds, not Derby, has joined the Staying Close pilot.",
)


@pytest.mark.parametrize("told", _NO_MEASURES)
def test_what_is_lost_or_of_others_is_no_measure_of_the_council(told: str) -> None:
    found = put_forward(f"{_CRITICISED}{told}", "measure", "participation")
    assert "Derby" not in _labels(found, "council") | _labels(found, "organisation")
