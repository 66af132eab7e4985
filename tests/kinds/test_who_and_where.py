"""Who and where: names of every shape, which of two councils a text goes on about, and whose commissioner one is."""

import pytest

from caregraph.model.fact import Fact
from tests.kinds.harness import asserted

_NAMES = (
    "Nkechi Adeyemi-Cole",
    "Siobhan O'Dowd",
    "T. J. Whitlock",
    "TJ Whitlock",
    "Pieter van der Velde",
    "Persephone St. Clair",
    "Wasim Q. Butt",
    "Will Marsh",
    "Bex Holloway",
    "Ikra Bhat",
    "Li Wei",
    "Grant Bishop",
    "May Rivers",
)
_APPOINTED = (
    "{name} has been appointed director of children's services at Derby City Council.",
    "Derby City Council has appointed {name} as director of children's services.",
    "{name}, director of children's services at Derby City Council, has resigned.",
    "Derby City Council's director of children's services, {name}, has resigned.",
    "The director of children's services at Derby City Council is {name}.",
)
# what is said of two councils, so that the text goes on about Derby's
_TWO_COUNCILS = (
    "Derby City Council, like neighbouring Leicester, is short of money.",
    "Unlike Leicester City Council, Derby City Council is short of staff.",
    "Families in Derby have complained. Those in Leicester are happier.",
    "Ida Coe joined Derby City Council from Leicester City Council in 2010.",
    "A review into the death of a boy in Derby, who had once lived in Leicester, was published.",
    "Derby City Council has been visited by a team from Leicester City Council.",
    "Councillors in Derby met last night. Their colleagues in Leicester meet today.",
)
_THEN = (
    "The council was rated inadequate by Ofsted.",
    "The council's director of children's services, Alan Moor, has resigned.",
    "The council has been issued with an improvement notice.",
    "The council is to recruit 40 social workers.",
)
# who helps is told beside who is judged
_HELPED = (
    "With help from Leicester City Council, the council was rated good by Ofsted.",
    "With the support of Leicester, Derby City Council has moved from inadequate to good.",
    "Working with Leicester City Council, the authority has won a good rating from Ofsted.",
    "Thanks to Leicester, Derby City Council has been rated good.",
    "Supported by neighbouring Leicester, the council was rated good by Ofsted.",
    "After Ofsted gave its inadequate judgement, ministers sent in Ida Coe (chief executive of Leicester City Council).",
)
_NATIONAL = (
    "The children's commissioner, Anne Fairlie, said children had been let down.",
    "Children's commissioner Anne Fairlie said children had been let down.",
    "The Children's Commissioner, Anne Fairlie, has written to the council.",
    "England's children's commissioner, Anne Fairlie, has written to the council.",
    "Anne Fairlie, the children's commissioner for England, has written to the council.",
    "The children's commissioner, Anne Fairlie, called for a review and recommended that more be done.",
    "Staff were under pressure, the children's commissioner, Anne Fairlie, said.",
)
_SENT = (
    "Derby City Council's children's commissioner, Anne Fairlie, said children had been let down.",
    "The government-appointed children's commissioner, Anne Fairlie, will report in May.",
    "Ministers sent in a children's commissioner, Anne Fairlie.",
)


def _labels(fact: Fact) -> dict[str, str | None]:
    return {name: getattr(value, "label", str(value)) for name, value in fact.values}


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("sentence", _APPOINTED)
def test_names_of_every_shape(sentence: str, name: str) -> None:
    found = asserted(sentence.format(name=name), "post")
    assert {_labels(fact)["person"] for fact in found} == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Will Ofsted rate Derby City Council again?",
        "Unless Ida Coe became director of children's services at Derby City Council, nothing would change.",
        "Northgate Partners has been appointed to help Derby City Council.",
        "Victoria Park has been picked for the new office of Derby City Council.",
    ],
)
def test_words_that_are_nobodys_name(text: str) -> None:
    assert not [fact for fact in asserted(text) if "person" in _labels(fact)]


@pytest.mark.parametrize("opening", _TWO_COUNCILS)
@pytest.mark.parametrize("sentence", _THEN)
def test_which_of_two_councils_a_text_goes_on_about(opening: str, sentence: str) -> None:
    facts = [_labels(fact) for fact in asserted(f"{opening} {sentence}")]
    told = [fact for fact in facts if "Ida Coe" not in fact.values()]
    assert told
    assert {fact.get("council") or fact.get("organisation") for fact in told} == {"Derby"}


@pytest.mark.parametrize("sentence", _HELPED)
def test_who_helps_is_not_who_is_judged(sentence: str) -> None:
    facts = [_labels(fact) for fact in asserted(f"Derby City Council has hired 20 social workers. {sentence}")]
    assert {fact["council"] for fact in facts if "grade" in fact} == {"Derby"}


@pytest.mark.parametrize(
    "aside", [" (chief executive of Leicester City Council)", ", director of Leicester City Council,"]
)
def test_a_commissioner_is_where_sent_and_not_where_from(aside: str) -> None:
    text = f"Derby City Council has hired staff. Ministers have brought in a commissioner, Ida Coe{aside} to review it."
    facts = [_labels(fact) for fact in asserted(text)]
    assert [fact["council"] for fact in facts if fact.get("kind") == "commissioner"] == ["Derby"]
    assert [fact["organisation"] for fact in facts if fact.get("event") == "appointed"] == ["Derby"]


@pytest.mark.parametrize("helps", ["have been rushed in to prop up", "are to help", "were sent in to support"])
def test_an_article_that_opens_with_help_is_about_who_is_helped(helps: str) -> None:
    text = (
        f"Managers from Leicester {helps} Derby City Council after its care was labelled inadequate by Ofsted.\n\n"
        "The government has sent for the Leicester group to put matters right.\n\n"
        "Work will begin soon, said Ida Coe, who started as director of children's services three weeks ago."
    )
    facts = [_labels(fact) for fact in asserted(text)]
    assert {fact.get("council") or fact.get("organisation") for fact in facts} == {"Derby"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ministers have chosen Leicester City Council to act as improvement advisers, helping the council.",
        "The chief executive, Ida Coe, said she was looking for a good rating inside two years.",
    ],
)
def test_neither_a_step_toward_who_helps_nor_a_grade_looked_for(sentence: str) -> None:
    facts = asserted(f"Derby City Council has hired staff. {sentence}")
    assert [fact for fact in facts if fact.kind.name in ("intervention", "judgement")] == []


def test_who_was_once_an_officer_was_so_anywhere() -> None:
    text = "Derby City Council has hired staff. The board is chaired by Ida Coe, once corporate director of services."
    posts = [_labels(fact) for fact in asserted(text, "post") if "director" in str(_labels(fact)["role"])]
    assert [post.get("organisation") for post in posts] == [None]


@pytest.mark.parametrize("sentence", _NATIONAL)
def test_englands_commissioner_is_no_councils(sentence: str) -> None:
    facts = asserted(f"Derby City Council was rated inadequate. {sentence}")
    assert not [fact for fact in facts if fact.kind.name == "intervention"]
    posts = [_labels(fact) for fact in facts if fact.kind.name == "post"]
    assert [(post["person"], post.get("organisation")) for post in posts] == [("Anne Fairlie", None)]


@pytest.mark.parametrize("sentence", _SENT)
def test_a_commissioner_sent_to_a_council_is_there(sentence: str) -> None:
    facts = [_labels(fact) for fact in asserted(f"Derby City Council was rated inadequate. {sentence}")]
    assert ("Derby", "commissioner") in {(fact.get("council"), fact.get("kind")) for fact in facts}
