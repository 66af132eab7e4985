"""People whom the ledger holds for one: the simplest resolver, which a cleverer one may take the place of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from caregraph.model.entity import Person
from caregraph.model.fact import Fact, Value

Pairs = Sequence[tuple[str, str]]


def settle_people(facts: Iterable[Fact], *, same: Pairs) -> list[Fact]:
    """The facts, in their order, with the second person of each pair as the first.

    Two names are two people here anyway, so that nothing need be told of people who are different.
    """
    kept = list(facts)
    people = {value.slug: value for fact in kept for _, value in fact.values if isinstance(value, Person)}
    chosen = {other: people[end] for other in people if (end := _end(other, same, people)) != other}
    return [_rewritten(fact, chosen) for fact in kept] if chosen else kept


def _end(slug: str, same: Pairs, people: Mapping[str, Person]) -> str:
    """Whom a person is in the end, as far as the articles name them; merges have no cycle."""
    into = next((person for person, other in same if other == slug and person in people), None)
    return _end(into, same, people) if into else slug


def _rewritten(fact: Fact, chosen: Mapping[str, Person]) -> Fact:
    values = tuple((role, _settled(value, chosen)) for role, value in fact.values)
    return fact if values == fact.values else replace(fact, values=values)


def _settled(value: Value, chosen: Mapping[str, Person]) -> Value:
    return chosen.get(value.slug, value) if isinstance(value, Person) else value
