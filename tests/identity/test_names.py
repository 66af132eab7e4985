"""Names that differ only in how they are written become one entity, whatever the order of the articles."""

import itertools

from caregraph.extraction.kinds import KINDS
from caregraph.identity import settle_names
from caregraph.model.entity import Body, Council, Person, Term
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


def names(facts: list[Fact]) -> list[str]:
    return [person.name for fact in facts if isinstance(person := fact.get("person"), Person)]


def test_the_usual_spelling_is_everyones() -> None:
    facts = [post("Ann O'Hara"), post("Ann O’Hara", key="b"), post("Ann O’Hara", key="c")]
    assert names(settle_names(facts)) == ["Ann O’Hara"] * 3


def test_a_tie_does_not_depend_on_the_order() -> None:
    facts = [post("ANN OHARA"), post("Ann O’Hara", key="b"), post("Ann O'Hara", key="c")]
    assert {tuple(names(settle_names(order))) for order in itertools.permutations(facts)} == {("ANN OHARA",) * 3}


def test_other_people_stay_other_people() -> None:
    assert names(settle_names([post("Ann Hara"), post("Ann Harper")])) == ["Ann Hara", "Ann Harper"]


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
