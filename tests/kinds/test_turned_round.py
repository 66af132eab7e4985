"""Turned round: who comes in another's place told before the name, and what a council `can confirm`."""

import pytest

from tests.kinds.harness import Case, article_of, facts_of

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
    "Nobody can confirm that Ida Coe has resigned as director of children's services at Derby City Council.",
)


def _events(text: str) -> set[tuple[str | None, ...]]:
    facts = [fact for fact in facts_of(article_of(Case(text))) if fact.kind.name == "event" and fact.certainty.asserted]
    return {
        tuple(getattr(fact.get(role), "label", None) for role in ("person", "event", "organisation")) for fact in facts
    }


@pytest.mark.parametrize("sentence", _COMES)
def test_who_comes_in_anothers_place(sentence: str) -> None:
    assert ("Keith Bowden", "appointed", "Derby") in _events(_LEFT + sentence)


@pytest.mark.parametrize("sentence", _COMES_NOT)
def test_who_comes_in_nobodys_place(sentence: str) -> None:
    assert not {event for event in _events(_LEFT + sentence) if event[0] == "Keith Bowden"}


@pytest.mark.parametrize("sentence", _TOLD)
def test_what_somebody_can_confirm_is_so(sentence: str) -> None:
    assert _events(sentence) == {("Ida Coe", "resigned", "Derby")}


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
    found = [fact for fact in facts_of(article_of(Case(sentence))) if fact.kind.name == "measure"]
    assert [fact.get("amount") for fact in found] == [amount]


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
    assert not [fact for fact in facts_of(article_of(Case(sentence))) if fact.kind.name == "measure"]
