"""Making facts: from values by role to a Fact with its evidence, each distinct one once an article."""

from collections import defaultdict
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
    alike: defaultdict[tuple[object, ...], list[list[Fact]]] = defaultdict(list)
    for fact in sorted(facts, key=_weight):
        groups = alike[_key(fact)]
        group = next((group for group in groups if _covers(group[0], fact)), None)
        if group is None:
            groups.append([fact])
        else:
            group.append(fact)
    kept = [_merged(group) for groups in alike.values() for group in groups]
    return sorted(kept, key=lambda fact: (fact.evidence[0].start, _weight(fact)))


def _key(fact: Fact) -> tuple[object, ...]:
    """What two facts of which one covers the other have in common: kind, certainty, and all that is always told."""
    required = [role.name for role in fact.kind.roles if role.identity and role.required]
    told = (value for role in required if not isinstance(value := fact.get(role), PartialDate))
    return fact.kind.name, fact.certainty.asserted or fact.certainty, *told


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
    """Whether one fact says all that another with the same key says."""
    said, told = dict(one.identity()), dict(other.identity())
    needed = {role.name for role in one.kind.roles if role.identity and not role.completes}
    return all(_says(said.get(role), told.get(role)) for role in needed | told.keys())


def _says(one: Value | None, other: Value | None) -> bool:
    """Whether a value says what another does: the same, or a date within a year or month that the other gives."""
    if isinstance(one, PartialDate) and isinstance(other, PartialDate):
        return other.first_day() <= one.first_day() and one.last_day() <= other.last_day()
    return one == other


def _merged(group: list[Fact]) -> Fact:
    """The first of some facts with what the others add."""
    first, *others = group
    if not others:
        return first
    values = {role: value for fact in reversed(group) for role, value in fact.values}
    evidence = {span for fact in group for span in fact.evidence}
    return make_fact(first.kind, values, certainty=first.certainty, evidence=evidence, rule=first.rule)
