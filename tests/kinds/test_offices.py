"""Offices: what a post may be called, in each place where a sentence names it, and what looks like one."""

import pytest

from tests.kinds.harness import Case, article_of, facts_of

_OFFICES = (
    "head of residential care",
    "head of paid service",
    "head of referral and assessment",
    "head of the virtual school",
    "head of regulated services",
    "head of the permanency service",
    "head of edge of care",
    "head of children looked after",
    "head of the multi-agency hub",
    "deputy head of the assessment service",
    "head of quality assurance and safeguarding",
    "strategic lead for safeguarding",
    "director of early help",
    "improvement director",
    "independent reviewing officer",
    "senior practitioner",
    "advanced practitioner",
    "personal adviser",
    "project manager",
    "office manager",
    "press officer",
    "chief financial officer",
    "company secretary",
    "non-executive director",
    "principal child and family social worker",
)
_PLACES = (
    "Work went on, said Ida Coe, Derby City Council's {office}.",
    "Ida Coe, {office} at Derby City Council, told councillors that work went on.",
    "Derby City Council's {office}, Ida Coe, told councillors that work went on.",
    "Ida Coe has been {office} at Derby City Council since 2015.",
)


def posts(text: str) -> list[tuple[object, ...]]:
    """Who holds what where, as a text asserts it."""
    found = [fact for fact in facts_of(article_of(Case(text))) if fact.kind.name == "post"]
    return [
        tuple(getattr(fact.get(one), "label", None) for one in ("person", "role", "organisation")) for fact in found
    ]


@pytest.mark.parametrize("office", _OFFICES)
@pytest.mark.parametrize("place", _PLACES)
def test_an_office_may_be_called_so(place: str, office: str) -> None:
    assert posts(place.format(office=office)) == [("Ida Coe", office, "Derby")]


@pytest.mark.parametrize(
    "text",
    [
        "A company director, Ida Coe, told Derby City Council that it had failed.",
        "Ida Coe, head of English at a school in Derby, said so.",
        "Ida Coe, head of a family of six, lives in Derby.",
        "Ida Coe was at the head of the queue for the new service in Derby.",
        "The post office manager in Derby, Ida Coe, saw the boy.",
        "The chief nurse at a hospital in Derby wrote to Ida Coe.",
    ],
)
def test_what_is_no_office_of_a_council(text: str) -> None:
    assert posts(text) == []
