"""What one article says of one fact: where its tellings differ, which counts."""

import dataclasses

from caregraph.graph.statings import Stating, fact_key, statings
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body
from caregraph.model.fact import Certainty, Fact
from tests.graph.examples import article, fact, judgement, post

SOURCE = article()
VALUES = dict(judgement(SOURCE).values)


def told(words: str, certainty: Certainty = Certainty.STATED, rule: str = "rule", inspector: str = "") -> Fact:
    values = VALUES | ({"inspector": Body.named(inspector)} if inspector else {})
    return dataclasses.replace(fact(SOURCE, "judgement", words, certainty, **values), rule=rule)


def one(*facts: Fact) -> Stating:
    [stating], [again] = statings(facts), statings(facts[::-1])
    assert stating == again
    return stating


def test_a_key_is_the_hash_of_kind_own_roles_and_what_is_not_asserted() -> None:
    assert fact_key(judgement(SOURCE)) == "5dc8ca958c2d7f0f"
    assert fact_key(judgement(SOURCE, Certainty.REPORTED)) == "5dc8ca958c2d7f0f"
    assert fact_key(judgement(SOURCE, Certainty.REJECTED)) == "ebba20858a9dc561"
    assert fact_key(post(SOURCE)) == "fe7136b960409d03"
    assert fact_key(post(SOURCE, start=PartialDate(2015))) == "fe7136b960409d03"


def test_the_first_words_decide_and_all_are_kept() -> None:
    stating = one(told("rated", inspector="Second"), told("Kirklees", inspector="First"))
    assert stating.values["inspector"] == Body.named("First")
    assert [span.text for span in stating.evidence] == ["Kirklees", "rated"]


def test_what_the_first_words_leave_open_the_next_ones_fill() -> None:
    bare = {name: value for name, value in VALUES.items() if name != "inspector"}
    stating = one(told("rated", inspector="Second"), fact(SOURCE, "judgement", "Kirklees", **bare))
    assert stating.values["inspector"] == Body.named("Second")


def test_of_the_same_words_the_first_rule_and_then_the_first_values_decide() -> None:
    stating = one(told("rated", rule="b", inspector="A"), told("rated", rule="a", inspector="B"))
    assert (stating.values["inspector"], stating.rules) == (Body.named("B"), ("a", "b"))
    assert one(told("rated", inspector="B"), told("rated", inspector="A")).values["inspector"] == Body.named("A")


def test_what_is_stated_once_is_stated_and_else_the_first_words_decide() -> None:
    reported, stated = told("Kirklees", Certainty.REPORTED), told("rated")
    assert one(reported, stated).certainty is Certainty.STATED
    assert one(reported, told("rated", Certainty.REPORTED)).certainty is Certainty.REPORTED


def test_statings_stand_in_the_order_of_their_keys() -> None:
    found = statings([post(SOURCE), judgement(SOURCE), judgement(SOURCE, Certainty.PLANNED)])
    assert [stating.key for stating in found] == sorted(stating.key for stating in found)
    assert {stating.kind.name for stating in found} == {"post", "judgement"}
    assert len(found) == 3
