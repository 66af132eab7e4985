"""Values as RDF terms, with lexical forms that every engine writes back unchanged."""

from decimal import Decimal

from pyoxigraph import Literal, NamedNode

from caregraph.graph.iris import entity_path
from caregraph.graph.vocabulary import XSD_DATE, XSD_DECIMAL, XSD_INTEGER, XSD_YEAR, XSD_YEAR_MONTH
from caregraph.model.dates import PartialDate
from caregraph.model.fact import Value


def decimal_text(number: Decimal) -> str:
    """A number without exponent or trailing zeros: `50000000`, `2.5`."""
    text = format(number, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def date_literal(date: PartialDate) -> Literal:
    """A date typed by how exactly it is known."""
    exact = XSD_DATE if date.day else XSD_YEAR_MONTH if date.month else XSD_YEAR
    return Literal(str(date), datatype=exact)


def bounds(date: PartialDate) -> tuple[Literal, Literal]:
    """The first and the last day that a date can mean, which every engine can compare."""
    first, last = date.first_day().isoformat(), date.last_day().isoformat()
    return Literal(first, datatype=XSD_DATE), Literal(last, datatype=XSD_DATE)


def integer(number: int) -> Literal:
    """A count or an offset."""
    return Literal(str(number), datatype=XSD_INTEGER)


def literal(value: PartialDate | Decimal | str) -> Literal:
    """The literal of a value that is no entity."""
    if isinstance(value, PartialDate):
        return date_literal(value)
    if isinstance(value, Decimal):
        return Literal(decimal_text(value), datatype=XSD_DECIMAL)
    return Literal(value)


def node(base: str, value: Value) -> NamedNode | Literal:
    """The RDF term of any value of a fact."""
    if isinstance(value, PartialDate | Decimal | str):
        return literal(value)
    return NamedNode(base + entity_path(value))


def lexical(value: Value) -> str:
    """What stands for a value in the hash of a fact: an entity's path, or the value's type and lexical form."""
    if isinstance(value, PartialDate):
        return f"date {value}"
    if isinstance(value, Decimal):
        return f"decimal {decimal_text(value)}"
    if isinstance(value, str):
        return f"string {value}"
    return entity_path(value)


def spoken(value: Value) -> str:
    """A value as a short label shows it."""
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, Decimal):
        return f"{value.normalize():,f}"
    if isinstance(value, str):
        return value if len(value) <= 60 else value[:60].rsplit(" ", 1)[0] + "…"
    return value.label
