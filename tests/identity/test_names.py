"""Names that differ only in how they are written become one entity, whatever the order of the articles."""

import itertools

from caregraph.extraction.kinds import KINDS
from caregraph.identity import settle_names
from caregraph.model.entity import Body, Council, Person, Programme, Term
from caregraph.model.fact import Certainty, Fact, Value
from caregraph.model.text import Article, Block, BlockKind


def post(name: str, *, key: str = "a", role: str = "director") -> Fact:
    article = Article(key, name, (Block(BlockKind.PARAGRAPH, 0, len(name)),))
    values: tuple[tuple[str, Value], ...] = (
        ("person", Person(name)),
        ("role", Term.of("role", role)),
        ("organisation", Council("kirklees", "Kirklees")),
        ("tenure", Term.of("tenure", "current")),
    )
    return Fact(KINDS["post"], values, Certainty.STATED, (article.span(0, len(name)),), "test")


def taking_part(programme: str, key: str = "a") -> Fact:
    article = Article(key, programme, (Block(BlockKind.PARAGRAPH, 0, len(programme)),))
    values: tuple[tuple[str, Value], ...] = (
        ("organisation", Council("kirklees", "Kirklees")),
        ("programme", Programme(programme)),
    )
    return Fact(KINDS["participation"], values, Certainty.STATED, (article.span(0, len(programme)),), "test")


def programmes(facts: list[Fact]) -> list[str]:
    return [one.name for fact in facts if isinstance(one := fact.get("programme"), Programme)]


def test_the_usual_spelling_is_everyones() -> None:
    facts = [taking_part("Ann's Start"), taking_part("Ann’s Start", "b"), taking_part("Ann’s Start", "c")]
    assert programmes(settle_names(facts)) == ["Ann’s Start"] * 3


def test_a_tie_does_not_depend_on_the_order() -> None:
    facts = [taking_part("ANNS START"), taking_part("Ann’s Start", "b"), taking_part("Ann's Start", "c")]
    found = {tuple(programmes(settle_names(order))) for order in itertools.permutations(facts)}
    assert found == {("ANNS START",) * 3}


def test_other_programmes_stay_other_programmes() -> None:
    names = ["Bright Start", "Bright Starts"]
    assert programmes(settle_names([taking_part(name) for name in names])) == names


def test_people_are_left_to_others() -> None:
    facts = [post("Ann O'Hara"), post("Ann O’Hara", key="b")]
    assert settle_names(facts) == facts


def test_terms_of_two_schemes_stay_apart() -> None:
    grade = Term.of("grade", "Good")
    fact = Fact(
        KINDS["judgement"],
        (("council", Council("kirklees", "Kirklees")), ("grade", grade), ("area", Term.of("area", "good"))),
        Certainty.STATED,
        post("Ann Hara").evidence,
        "test",
    )
    assert settle_names([fact]) == [fact]


def test_a_body_and_a_person_of_one_name_stay_apart() -> None:
    fact = post("Jay Report")
    other = Fact(
        KINDS["participation"],
        (("organisation", Body("jay-report", "JAY Report")), ("programme", Term.of("programme", "x"))),
        Certainty.STATED,
        fact.evidence,
        "test",
    )
    assert settle_names([fact, other]) == [fact, other]
