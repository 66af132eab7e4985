"""Making facts: from values by role to a Fact with its evidence, each distinct one once an article."""

from collections.abc import Iterable, Mapping

from caregraph.model.dates import PartialDate
from caregraph.model.fact import Certainty, Fact, FactKind, Value
from caregraph.model.text import Span


def make_fact(
    kind: FactKind, values: Mapping[str, Value | None], *, certainty: Certainty, evidence: Iterable[Span], rule: str
) -> Fact:
    """A fact of a kind with the values that are known."""
    known = tuple((role.name, value) for role in kind.roles if (value := values.get(role.name)) is not None)
    return Fact(kind, known, certainty, tuple(dict.fromkeys(sorted(evidence))), rule)


def distinct(facts: Iterable[Fact]) -> list[Fact]:
    """Facts of one article, each said once: the first wording with the evidence of all.

    A fact that only lacks an optional value of another (an undated judgement beside the dated one) is the same.
    """
    kept: list[Fact] = []
    for fact in sorted(facts, key=_weight):
        twin = next((number for number, other in enumerate(kept) if _covers(other, fact)), None)
        if twin is None:
            kept.append(fact)
        else:
            kept[twin] = _merged(kept[twin], fact)
    return sorted(kept, key=lambda fact: fact.evidence[0].start)


def _weight(fact: Fact) -> tuple[bool, int, int, bool, int]:
    filled = [value for _, value in fact.identity()]
    exact = sum(
        (value.month is not None) + (value.day is not None) for value in filled if isinstance(value, PartialDate)
    )
    return (
        not fact.certainty.asserted,
        -len(filled),
        -exact,
        fact.certainty is not Certainty.STATED,
        fact.evidence[0].start,
    )


def _covers(one: Fact, other: Fact) -> bool:
    """Whether one fact says all that the other says."""
    if one.kind is not other.kind or one.certainty.asserted != other.certainty.asserted:
        return False
    if not one.certainty.asserted and one.certainty is not other.certainty:
        return False
    said, told = dict(one.identity()), dict(other.identity())
    needed = {role.name for role in one.kind.roles if role.identity and not role.completes}
    return all(_says(said.get(role), told.get(role)) for role in needed | told.keys())


def _says(one: Value | None, other: Value | None) -> bool:
    """Whether a value says what another does: the same, or a date within a year or month that the other gives."""
    if isinstance(one, PartialDate) and isinstance(other, PartialDate):
        return other.first_day() <= one.first_day() and one.last_day() <= other.last_day()
    return one == other


def _merged(one: Fact, other: Fact) -> Fact:
    values = dict(other.values) | dict(one.values)
    evidence = dict.fromkeys((*one.evidence, *other.evidence))
    return make_fact(one.kind, values, certainty=one.certainty, evidence=evidence, rule=one.rule)
