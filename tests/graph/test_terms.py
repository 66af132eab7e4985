"""Values as literals: a date has the datatype of what is known of it."""

from decimal import Decimal

import pytest
from pyoxigraph import Literal, NamedNode

from caregraph.graph.terms import bounds, date_literal, decimal_text, integer, lexical, node, spoken
from caregraph.graph.vocabulary import XSD_DATE, XSD_DECIMAL, XSD_INTEGER, XSD_YEAR
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council, Term
from caregraph.model.fact import Value


@pytest.mark.parametrize(("text", "datatype"), [("2016", "gYear"), ("2016-01", "gYearMonth"), ("2016-01-08", "date")])
def test_a_date_is_as_exact_as_it_is_known(text: str, datatype: str) -> None:
    literal = date_literal(PartialDate.parse(text))
    assert (literal.value, literal.datatype.value) == (text, f"http://www.w3.org/2001/XMLSchema#{datatype}")


@pytest.mark.parametrize(
    ("number", "text", "said"),
    [
        ("5e7", "50000000", "50,000,000"),
        ("2.50", "2.5", "2.5"),
        ("100", "100", "100"),
        ("1.00", "1", "1"),
        ("0.050", "0.05", "0.05"),
        ("-1200.5", "-1200.5", "-1,200.5"),
    ],
)
def test_a_number_has_neither_exponent_nor_trailing_zeros(number: str, text: str, said: str) -> None:
    value = Decimal(number)
    assert (decimal_text(value), lexical(value), spoken(value)) == (text, f"decimal {text}", said)
    assert node("", value) == Literal(text, datatype=XSD_DECIMAL)


@pytest.mark.parametrize("number", ["0", "-0", "0.0", "-0.00", "-0E+2"])
def test_there_is_one_nought(number: str) -> None:
    assert decimal_text(Decimal(number)) == "0"


@pytest.mark.parametrize(
    ("value", "kept", "said"),
    [
        ("a few words", "string a few words", "a few words"),
        ("x" * 60, "string " + "x" * 60, "x" * 60),
        ("x" * 50 + " " + "y" * 10, "string " + "x" * 50 + " " + "y" * 10, "x" * 50 + "…"),
        ("x" * 59 + " y", "string " + "x" * 59 + " y", "x" * 59 + "…"),
        (PartialDate(2016, 1), "date 2016-01", "2016-01"),
        (Council("st-helens", "St Helens"), "id/council/st-helens", "St Helens"),
        (Term.of("role", "Head of X"), "id/role/head-of-x", "Head of X"),
    ],
)
def test_every_value_has_words_for_its_hash_and_for_a_label(value: Value, kept: str, said: str) -> None:
    assert (lexical(value), spoken(value)) == (kept, said)


def test_a_value_is_a_node_if_it_is_a_thing_and_a_literal_if_not() -> None:
    assert node("https://example.org/", Council("kent", "Kent")) == NamedNode("https://example.org/id/council/kent")
    assert node("https://example.org/", "kent") == Literal("kent")
    assert node("https://example.org/", PartialDate(2016)) == Literal("2016", datatype=XSD_YEAR)
    assert integer(12) == Literal("12", datatype=XSD_INTEGER)
    assert [day.value for day in bounds(PartialDate(2015, 2))] == ["2015-02-01", "2015-02-28"]
    assert {day.datatype for day in bounds(PartialDate(2015))} == {XSD_DATE}
