"""Values as literals: a date has the datatype of what is known of it."""

import pytest

from caregraph.graph.terms import date_literal
from caregraph.model.dates import PartialDate


@pytest.mark.parametrize(("text", "datatype"), [("2016", "gYear"), ("2016-01", "gYearMonth"), ("2016-01-08", "date")])
def test_a_date_is_as_exact_as_it_is_known(text: str, datatype: str) -> None:
    literal = date_literal(PartialDate.parse(text))
    assert (literal.value, literal.datatype.value) == (text, f"http://www.w3.org/2001/XMLSchema#{datatype}")
