"""What fills a role, as a person writes it into the ledger: a known council, a grade, a date that exists."""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache

from caregraph.errors import LedgerError
from caregraph.model.correction import CERTAINTY
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Organisation, Person, Programme, Term
from caregraph.model.fact import Certainty, FactKind, Value
from caregraph.model.reference import load_reference, vocabulary

Filler = Callable[[str], Value]

NONE = "none"
"""What a change gives as value where an article tells nothing in a role."""

_NAME = re.compile(r"[^\W\d][^\d]*\s[^\d]*[^\W\d][^\d]*")
_AMOUNT = re.compile(r"£?\s*(\d[\d,]*(?:\.\d+)?)")


def filler(kind: FactKind, role: str, value: str) -> Value | None:
    """What a value means in a role of a kind; None empties the role; raises LedgerError, which does not know where."""
    if role == CERTAINTY:
        return Certainty(_one_of(value, [one for one in Certainty if one is not Certainty.REJECTED], CERTAINTY))
    known = {one.name: one for one in kind.roles}
    find = filler_of(kind, role)
    if role not in known or find is None:
        todo = f"it has {', '.join([*known, CERTAINTY])}"
        raise LedgerError(f"a {kind.name} has no role {role!r}", todo=todo)
    if value.lower() != NONE:
        return find(value)
    if known[role].required:
        raise LedgerError(f"a {kind.name} always has the role {role}", todo="give its value, or reject the fact")
    return None


def filler_of(kind: FactKind, role: str) -> Filler | None:
    """How the values of a role are read, if that is known."""
    return _FILLERS.get(f"{kind.name}.{role}") or _FILLERS.get(role)


def _council(value: str) -> Council:
    known = _councils()
    if found := known.get(_plain(value)):
        return found
    raise LedgerError(f"no council is called {value!r}", todo=_near(value, (one.area for one in known.values())))


@cache
def _councils() -> Mapping[str, Council]:
    """Councils by slug, area and other forms; of an old and a new one with the same form, the one that exists now."""
    known: dict[str, Council] = {}
    records = sorted(load_reference().councils, key=lambda record: not record.existed(None))
    for forms in (lambda r: [r.council.slug], lambda r: [r.council.area], lambda r: r.forms):
        for record in records:
            for form in forms(record):
                known.setdefault(_plain(form), record.council)
    return known


@cache
def _bodies() -> Mapping[str, Body]:
    records = load_reference().bodies
    named = {_plain(form): record.body for record in reversed(records) for form in record.forms}
    return named | {_plain(text): one.body for one in records for text in (one.body.slug, one.body.name)}


def _organisation(value: str) -> Organisation:
    if known := _councils().get(_plain(value)) or _bodies().get(_plain(value)):
        return known
    if _plain(value).endswith(" council"):
        return _council(value)
    return _body(value)


def _body(value: str) -> Body:
    return _bodies().get(_plain(value)) or Body.named(value.removeprefix("body:").strip())


def _speaker(value: str) -> Value:
    """A council, a known body, a person, or with `body:` before it a body that the reference data does not know."""
    known = _councils().get(_plain(value)) or _bodies().get(_plain(value))
    if known or value.startswith("body:") or _plain(value).endswith(" council"):
        return known or _organisation(value)
    return _person(value)


def _person(value: str) -> Person:
    if not _NAME.fullmatch(value):
        raise LedgerError(f"{value!r} is no full name of a person", todo="give at least two words, without digits")
    return Person(value)


def _date(value: str) -> PartialDate:
    try:
        return PartialDate.parse(value)
    except ValueError as error:
        todo = "write it as 2016, 2016-01 or 2016-01-08"
        raise LedgerError(f"{value!r} is no date that exists", todo=todo) from error


def _amount(value: str) -> Decimal:
    match = _AMOUNT.fullmatch(value)
    if not match:
        raise LedgerError(f"{value!r} is no amount", todo="write it in digits, such as 2500000")
    return Decimal(match[1].replace(",", ""))


def _term(table: str, scheme: str) -> Filler:
    """The filler of a role that takes the terms of a closed list."""

    def find(value: str) -> Term:
        terms = vocabulary(table, scheme)
        if known := terms.get(_plain(value)):
            return known
        labels = {term.label: None for term in terms.values()}
        return terms[_one_of(value.replace("-", " "), labels, table.removesuffix("s"))]

    return find


def _words(scheme: str) -> Filler:
    return lambda value: Term.of(scheme, value)


def _area(value: str) -> Term:
    return load_reference().areas.get(_plain(value)) or Term.of("area", value)


def _one_of(value: str, known: Iterable[str], what: str) -> str:
    listed = list(known)
    if value.lower() in listed:
        return value.lower()
    raise LedgerError(f"{value!r} is no {what}", todo=f"known are {', '.join(listed)}")


def _near(value: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(value, sorted(set(known)), n=2, cutoff=0.6)
    return f"did you mean {' or '.join(near)}?" if near else "give a council of the reference data by its area name"


def _plain(text: str) -> str:
    """A name as forms are compared: lower case, one sort of apostrophe, hyphen and space, without a type before it."""
    text = re.sub(r"^(?:council|body):", "", text.strip().lower())
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("‑", "-"))


_FILLERS: Mapping[str, Filler] = {
    "amount": _amount,
    "area": _area,
    "by": _organisation,
    "council": _council,
    "date": _date,
    "due": _date,
    "end": _date,
    "event": _term("events", "event-kind"),
    "framework": _body,
    "grade": _term("grades", "grade"),
    "inspector": _body,
    "intervention.kind": _term("interventions", "intervention-kind"),
    "measure.kind": _words("measure-kind"),
    "organisation": _organisation,
    "person": _person,
    "programme": Programme,
    "promise.by": _speaker,
    "promise.kind": _words("promise-kind"),
    "quote": str,
    "role": _words("role"),
    "speaker": _speaker,
    "start": _date,
    "subject": str,
    "to": _organisation,
    "tenure": _term("tenures", "tenure"),
    "unit": _words("unit"),
}
