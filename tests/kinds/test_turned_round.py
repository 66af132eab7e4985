"""Turned round: who comes in another's place told before the name, and what a council `can confirm`."""

import pytest

from tests.kinds.harness import asserted, label, put_forward

_LEFT = "Derby City Council's director of children's services, Ann Bloy, has left. "
_COMES = (
    "Taking her place is Keith Bowden.",
    "In her place comes Keith Bowden.",
    "Stepping into her shoes is Keith Bowden.",
    "Into her place steps Keith Bowden.",
    "Replacing her is Keith Bowden.",
    "In comes Keith Bowden.",
)
_COMES_NOT = (
    "In her place, staff would do the same, Keith Bowden said.",
    "Taking her side is Keith Bowden.",
    "Following her is a long line of critics, Keith Bowden said.",
)
_TOLD = (
    "Derby City Council can confirm that its director of children's services, Ida Coe, has resigned.",
    "The Journal can reveal that Ida Coe has resigned as director of children's services at Derby City Council.",
    "Derby City Council can now announce that Ida Coe has resigned as director of children's services.",
)
_OPEN = (
    "Ida Coe can resign as director of children's services at Derby City Council.",
    "Perhaps Ida Coe will resign as director of children's services at Derby City Council.",
    "Were Ida Coe to become director of children's services at Derby City Council, staff would leave.",
    "Cllr Ida Coe said Derby City Council's director of schools had been in post until her retirement in 2015.",
    "Ida Coe, whose mother taught in Derby until her retirement in 2010, is Derby City Council's director of schools.",
    "Derby City Council's director of schools, Ida Coe, chosen by inspectors as an example, said so.",
    "Ida Coe, Derby City Council's director of schools, said goodbye to her son at the gate.",
    "Nobody can confirm that Ida Coe has resigned as director of children's services at Derby City Council.",
)


# changes told beside a name, or by an adjective
_BESIDE = {
    "Ida Coe, newly appointed director of children's services at Derby City Council, said so.": "appointed",
    "Ida Coe, the recently appointed director of children's services at Derby City Council, said so.": "appointed",
    "Derby City Council has picked a former head teacher, Ida Coe, to be its director of schools.": "appointed",
    "Ida Coe has stepped into the breach at Derby City Council as interim director of schools.": "appointed",
    "Derby City Council's retiring director of children's services, Ida Coe, said so.": "retired",
    "Derby City Council is to lose its director of children's services, Ida Coe.": "resigned",
    "Derby City Council lost its director of children's services, Ida Coe, in May.": "resigned",
    "Derby City Council has let go of its director of children's services, Ida Coe.": "dismissed",
    "Derby City Council's director of schools, Ida Coe, was told of her dismissal by telephone.": "dismissed",
    "Derby City Council said goodbye last week to its director of schools, Ida Coe.": "resigned",
    "Staff bade farewell to Ida Coe, Derby City Council's director of schools, in May.": "resigned",
    "Derby City Council's then director of schools, Ida Coe, had left by Easter.": "resigned",
    "Ida Coe was director of schools at Derby City Council from 2008 until her resignation in 2015.": "resigned",
    "Ida Coe, director of schools at Derby City Council until her retirement last year, said so.": "retired",
    "Derby City Council has taken on Ida Coe from neighbouring Leicester as its director of schools.": "appointed",
    "It was in June that Ida Coe came into the post of director of schools at Derby City Council.": "appointed",
    "Ida Coe is moving from Leicester to become director of schools at Derby City Council.": "appointed",
    "Derby City Council's director of schools, Ida Coe, chosen by the cabinet in May, said so.": "appointed",
}


def _events(text: str) -> set[tuple[str | None, ...]]:
    told = asserted(text, "event")
    return {tuple(label(fact, role) for role in ("person", "event", "organisation")) for fact in told}


@pytest.mark.parametrize("sentence", _COMES)
def test_who_comes_in_anothers_place(sentence: str) -> None:
    assert ("Keith Bowden", "appointed", "Derby") in _events(_LEFT + sentence)


@pytest.mark.parametrize("sentence", _COMES_NOT)
def test_who_comes_in_nobodys_place(sentence: str) -> None:
    assert not {event for event in _events(_LEFT + sentence) if event[0] == "Keith Bowden"}


@pytest.mark.parametrize("sentence", _TOLD)
def test_what_somebody_can_confirm_is_so(sentence: str) -> None:
    assert _events(sentence) == {("Ida Coe", "resigned", "Derby")}


@pytest.mark.parametrize("sentence", _BESIDE)
def test_changes_told_beside_a_name(sentence: str) -> None:
    assert _events(sentence) == {("Ida Coe", _BESIDE[sentence], "Derby")}


def test_who_is_no_longer_in_post_was() -> None:
    text = "Councillor Ida Coe is no longer Lewisham Council's cabinet member for children."
    assert [label(post, "tenure") for post in put_forward(text, "post")] == ["former"]


def test_a_victim_is_not_who_is_meant() -> None:
    text = (
        "Keith Bowden is a social worker. After the death of Ryan Moss, he joined Derby City Council as head of care."
    )
    assert not {event for event in _events(text) if event[0] == "Ryan Moss"}


@pytest.mark.parametrize("sentence", _OPEN)
def test_what_is_left_open_is_no_event(sentence: str) -> None:
    assert not _events(sentence)


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("Norfolk County Council is to spend two million pounds more on children's services.", 2_000_000),
        ("Norfolk County Council has put half a million pounds into child protection.", 500_000),
        ("FIVE million pounds more is to be spent on children's services by Norfolk County Council.", 5_000_000),
    ],
)
def test_sums_in_words(sentence: str, amount: int) -> None:
    assert [fact.get("amount") for fact in put_forward(sentence, "measure")] == [amount]


@pytest.mark.parametrize(
    "sentence",
    [
        "Since 2008, 19 serious case reviews have been held into the deaths of children from Liverpool.",
        "Vacancies at Rochdale Council are not being filled, so that families have one worker after another.",
        "Derby City Council's spending on children this year comes to £412m.",
        "In Wakefield five children out of 31 whose records were sampled had been exposed to danger, Ofsted said.",
    ],
)
def test_figures_of_what_nobody_does(sentence: str) -> None:
    assert not put_forward(sentence, "measure")
