"""Other bodies: grades and posts of whatever stands in a council's area are none of the council's."""

import pytest

from tests.kinds.harness import Case, article_of, facts_of

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


@pytest.mark.parametrize("subject", _GRADED)
def test_the_grade_of_another_is_no_judgement_of_the_council(subject: str) -> None:
    for text in (f"{opening}{subject} {grade}." for opening in _OPENINGS for grade in _GRADES):
        judged = [fact for fact in facts_of(article_of(Case(text))) if fact.kind.name == "judgement"]
        assert not [fact for fact in judged if fact.certainty.asserted], text


@pytest.mark.parametrize("role", _HELD)
def test_a_post_at_another_body_is_none_at_the_council(role: str) -> None:
    for text in (told.format(role=role) for told in _HOLDERS):
        held = [fact for fact in facts_of(article_of(Case(text))) if fact.kind.name in ("post", "event")]
        assert "Derby" not in {getattr(fact.get("organisation"), "label", None) for fact in held}, text


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
    held = [fact for fact in facts_of(article_of(Case(text))) if fact.kind.name in ("post", "event")]
    roles = {getattr(fact.get("role"), "label", None) for fact in held if fact.certainty.asserted}
    assert "director of children's services" not in roles, text
