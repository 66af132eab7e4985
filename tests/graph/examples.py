"""A made-up article with one fact of each kind, for the tests of everything that comes after extraction."""

from decimal import Decimal

from caregraph.extraction.kinds import KINDS
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Person, Programme, Term
from caregraph.model.fact import Certainty, Fact, Value
from caregraph.model.text import Article

TEXT = (
    "Kirklees was rated inadequate in January 2016. Ann Example, its chief executive, said: “We have begun to put this "
    "right.” Bob Sample was sent in as commissioner. The council will spend £2.5m. It joined Bright Starts. "
    "Cy Model resigned as leader. It asks parents about two children's centres."
)
KIRKLEES = Council("kirklees", "Kirklees")
ANN = Person("Ann Example")
INADEQUATE = Term("grade", "inadequate", "inadequate")


def article(key: str = "a-1", text: str = TEXT) -> Article:
    return Article(key, text, (), title="Example", published=PartialDate(2016, 2, 3), publisher="The Paper")


def fact(source: Article, name: str, words: str, certainty: Certainty = Certainty.STATED, /, **values: Value) -> Fact:
    start = source.text.index(words)
    evidence = (source.span(start, start + len(words)),)
    return Fact(KINDS[name], tuple(values.items()), certainty, evidence, f"{name}-rule")


def judgement(source: Article, certainty: Certainty = Certainty.STATED, **changed: Value) -> Fact:
    values: dict[str, Value] = {
        "council": KIRKLEES,
        "grade": INADEQUATE,
        "area": Term("area", "overall", "overall"),
        "date": PartialDate(2016, 1),
        "inspector": Body("ofsted", "Ofsted"),
    }
    return fact(source, "judgement", "Kirklees was rated inadequate", certainty, **(values | changed))


def post(source: Article, **changed: Value) -> Fact:
    values: dict[str, Value] = {
        "person": ANN,
        "role": Term.of("role", "chief executive"),
        "organisation": KIRKLEES,
        "tenure": Term("tenure", "current", "current"),
        "start": PartialDate(2014),
    }
    return fact(source, "post", "Ann Example, its chief executive", **(values | changed))


def event(source: Article, **changed: Value) -> Fact:
    values: dict[str, Value] = {
        "person": Person("Cy Model"),
        "event": Term("event-kind", "resigned", "resigned"),
        "role": Term.of("role", "leader"),
        "organisation": KIRKLEES,
    }
    return fact(source, "event", "Cy Model resigned as leader", **(values | changed))


def intervention(source: Article, certainty: Certainty = Certainty.REPORTED, **changed: Value) -> Fact:
    values: dict[str, Value] = {
        "council": KIRKLEES,
        "kind": Term("intervention-kind", "commissioner", "commissioner"),
        "person": Person("Bob Sample"),
    }
    return fact(source, "intervention", "Bob Sample was sent in", certainty, **(values | changed))


def statement(source: Article, **changed: Value) -> Fact:
    values: dict[str, Value] = {"speaker": ANN, "quote": "We have begun to put this right."}
    return fact(source, "statement", "“We have begun to put this right.”", **(values | changed))


def measure(source: Article, **changed: Value) -> Fact:
    values: dict[str, Value] = {
        "council": KIRKLEES,
        "kind": Term.of("measure-kind", "funding"),
        "amount": Decimal("2.5e6"),
        "unit": Term.of("unit", "pounds"),
    }
    return fact(source, "measure", "The council will spend £2.5m", **(values | changed))


def participation(source: Article, **changed: Value) -> Fact:
    values: dict[str, Value] = {"organisation": KIRKLEES, "programme": Programme("Bright Starts")}
    return fact(source, "participation", "It joined Bright Starts", **(values | changed))


def promise(source: Article, certainty: Certainty = Certainty.PLANNED, **changed: Value) -> Fact:
    values: dict[str, Value] = {
        "council": KIRKLEES,
        "kind": Term.of("promise-kind", "funding"),
        "amount": Decimal("2.5e6"),
        "unit": Term.of("unit", "pounds"),
        "due": PartialDate(2017),
        "by": KIRKLEES,
    }
    return fact(source, "promise", "The council will spend £2.5m", certainty, **(values | changed))


def consultation(source: Article, **changed: Value) -> Fact:
    values: dict[str, Value] = {
        "council": KIRKLEES,
        "subject": "plans to close two children's centres",
        "end": PartialDate(2016, 3, 18),
    }
    return fact(source, "consultation", "It asks parents about two children's centres", **(values | changed))


def one_of_each(source: Article) -> list[Fact]:
    makers = (judgement, post, event, intervention, statement, measure, participation, promise, consultation)
    return [make(source) for make in makers]
