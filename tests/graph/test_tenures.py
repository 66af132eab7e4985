"""Tenures as RDF: which statings bound them, and that what is published of them keeps the shapes."""

from collections.abc import Callable, Iterable, Sequence

import pytest
from pyoxigraph import Literal, Quad

from caregraph.graph.mapping import Mapper
from caregraph.graph.statings import statings
from caregraph.graph.tenures import clues, tenure_quads
from caregraph.graph.validation import Gate
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Person, Term
from caregraph.model.fact import Certainty, Fact, Value
from caregraph.model.text import Article
from tests.graph.examples import ANN, KIRKLEES, article, event, fact, one_of_each, post


def tenures(mapper: Mapper, told: Iterable[tuple[Article, Sequence[Fact]]]) -> list[Quad]:
    """What some articles tell together."""
    return list(tenure_quads(mapper, [one for a, facts in told for one in clues(mapper.iris, a, statings(facts))]))


def term(scheme: str, label: str) -> Term:
    return Term(scheme, label, label)


def ann(source: Article, tenure: str, **dates: Value) -> Fact:
    values: dict[str, Value] = {
        "person": ANN,
        "role": Term.of("role", "leader"),
        "organisation": KIRKLEES,
        "tenure": term("tenure", tenure),
    }
    return fact(source, "post", "Ann Example, its chief executive", **values, **dates)


def change(source: Article, kind: str, date: PartialDate | None, certainty: Certainty = Certainty.STATED) -> Fact:
    values: dict[str, Value] = {"person": ANN, "event": term("event-kind", kind), "role": Term.of("role", "leader")}
    values |= {"organisation": KIRKLEES} | ({"date": date} if date else {})
    return fact(source, "event", "Cy Model resigned as leader", certainty, **values)


def bounds(quads: list[Quad]) -> dict[str, str]:
    wanted = ("startDateFrom", "startDateTo", "endDateFrom", "endDateTo")
    found = {quad.predicate.value.rsplit("#", 1)[-1]: quad.object for quad in quads}
    return {name: value.value for name in wanted if isinstance(value := found.get(name), Literal)}


Told = Callable[[Article], list[Fact]]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (lambda a: [ann(a, "current")], {"startDateTo": "2016-02-03", "endDateFrom": "2016-02-03"}),
        (lambda a: [ann(a, "former")], {"startDateTo": "2016-02-03", "endDateTo": "2016-02-03"}),
        (lambda a: [ann(a, "future")], {"startDateFrom": "2016-02-03"}),
        (
            lambda a: [ann(a, "former", start=PartialDate(2010), end=PartialDate(2012, 5))],
            {
                "startDateFrom": "2010-01-01",
                "startDateTo": "2010-12-31",
                "endDateFrom": "2012-05-01",
                "endDateTo": "2012-05-31",
            },
        ),
        (
            lambda a: [ann(a, "current"), change(a, "appointed", PartialDate(2015, 3))],
            {"startDateFrom": "2015-03-01", "startDateTo": "2015-03-31", "endDateFrom": "2016-02-03"},
        ),
        # announced, and no more
        (lambda a: [ann(a, "future"), change(a, "appointed", PartialDate(2016, 1))], {"startDateFrom": "2016-02-03"}),
        (
            lambda a: [ann(a, "current"), change(a, "resigned", PartialDate(2016, 1))],
            {"startDateTo": "2016-02-03", "endDateFrom": "2016-02-03"},
        ),
        (
            lambda a: [ann(a, "current"), change(a, "retired", PartialDate(2016, 4))],
            {"startDateTo": "2016-02-03", "endDateFrom": "2016-04-01", "endDateTo": "2016-04-30"},
        ),
        # neither plans nor suspensions nor changes without a date bound anything
        (lambda a: [change(a, "appointed", PartialDate(2017), Certainty.PLANNED)], {}),
        (lambda a: [change(a, "suspended", PartialDate(2015))], {}),
        (lambda a: [change(a, "resigned", None)], {}),
    ],
)
def test_what_an_article_tells_of_a_post(told: Told, expected: dict[str, str]) -> None:
    source = article()
    assert bounds(tenures(Mapper.load(), [(source, told(source))])) == expected


def test_a_role_that_stands_alone_has_a_tenure_at_no_organisation() -> None:
    source = article()
    values: dict[str, Value] = {"person": ANN, "role": Term.of("role", "judge"), "tenure": term("tenure", "current")}
    quads = tenures(Mapper.load(), [(source, [fact(source, "post", "Ann Example", **values)])])
    assert not [quad for quad in quads if quad.predicate.value.endswith("#organisation")]
    assert bounds(quads)


def test_two_spellings_of_one_person_are_pooled() -> None:
    mapper, one, two = Mapper.load(), article("one"), article("two")
    told = [(one, [post(one, person=Person("Siân Example"))]), (two, [post(two, person=Person("Sian Example"))])]
    quads = tenures(mapper, told)
    labels = {quad.object.value for quad in quads if isinstance(quad.object, Literal) and quad.object.language}
    assert labels == {"Tenure of Sian Example as chief executive at Kirklees"}
    assert len({quad.subject for quad in quads}) == 1


def test_what_is_published_of_tenures_conforms_and_stands_in_a_graph_of_its_own() -> None:
    gate = Gate.load(Mapper.load())
    mapper, first, second = gate.mapper, article("a"), article("b")
    told = [(first, [*one_of_each(first), event(first)]), (second, one_of_each(second))]
    quads = [quad for source, facts in told for quad in mapper.quads(source, facts)]
    quads += mapper.reference.quads({iri for _, facts in told for iri in mapper.mentioned(facts)})
    own = tenures(mapper, told)
    assert {str(quad.graph_name) for quad in own} == {f"<{mapper.iris.graph('tenures')}>"}
    assert gate.judge([*quads, *own]).results == ()
