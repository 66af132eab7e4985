"""A changed surname that nobody tells of: the pair is left open, and the two are never joined."""

import pytest

from caregraph.identity import settle
from tests.identity.cases import naming

POST = "director of children's services @ Kent"
FIRST = {"name": "Ann Testwood", "facts": POST, "date": "2015-03-02"}
SECOND = {"name": "Ann Sampleford", "facts": POST, "date": "2016-03-02"}
OPEN: dict[str, dict[str, str]] = {
    "a year later": {},
    "both with a woman's title": {"words": "Ms Sampleford said so."},
    "a given name of three letters": {"name": "Ann Sampleford"},
    "the day after": {"date": "2015-03-03"},
    "three years later": {"date": "2018-03-01"},
}
CLOSED: dict[str, dict[str, str]] = {
    "a man's title": {"words": "Mr Sampleford said so."},
    "another given name": {"name": "Anna Sampleford"},
    "on the same day": {"date": "2015-03-02"},
    "more than three years later": {"date": "2018-03-02"},
    "on no day": {"date": ""},
    "a post that several hold": {"facts": "councillor @ Kent"},
    "another council": {"facts": "director of children's services @ Leeds"},
    "appointed to it": {"facts": f"!appointed {POST} | 2016-02"},
    "at a body of thousands": {"facts": "permanent secretary @ Department for Education"},
}


def doubts(second: dict[str, str], **first: str) -> list[tuple[str, ...]]:
    told = FIRST | {"words": "Mrs Testwood said so."} | first
    settled = settle([naming("one", **told), naming("two", **(SECOND | second))])
    return [(pair.first.slug, pair.second.slug, *pair.speaks_for, *pair.speaks_against) for pair in settled.unsure]


@pytest.mark.parametrize("case", OPEN)
def test_who_may_have_changed_a_surname(case: str) -> None:
    assert doubts(OPEN[case]) == [
        (
            "ann-sampleford",
            "ann-testwood",
            "both director of children's services at Kent",
            "the same given name",
            "the surnames differ",
        )
    ]


@pytest.mark.parametrize("case", CLOSED)
def test_who_is_somebody_else(case: str) -> None:
    facts = CLOSED[case].get("facts", "")
    shared = {"facts": facts} if facts and not facts.startswith("!") and "Leeds" not in facts else {}
    assert doubts(CLOSED[case], **shared) == []


def test_a_given_name_of_two_letters_says_too_little() -> None:
    assert doubts({"name": "Jo Sampleford"}, name="Jo Testwood") == []


def test_an_article_that_names_both_has_two_people() -> None:
    one = naming("one", "Ann Testwood", POST, date="2015-03-02", beside="p:Ann Sampleford")
    assert settle([one, naming("two", "Ann Sampleford", POST, date="2016-03-02")]).unsure == ()
