"""One way to write each name: spellings that differ only in marks, spaces or capitals are one entity with one label."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from caregraph.model.entity import Body, Council, Entity, Programme, Term
from caregraph.model.fact import Fact, Value

# Who is who among people takes more than their names; people.py settles it.
ENTITY_TYPES = (Council, Body, Programme, Term)
Key = tuple[type, str, str]


def settle_names(facts: Iterable[Fact]) -> list[Fact]:
    """The facts, in their order, with each entity written as it is written most often in all of them."""
    kept = list(facts)
    chosen = {key: _usual(forms) for key, forms in _forms(kept).items()}
    return [_rewritten(fact, chosen) for fact in kept]


def _forms(facts: Iterable[Fact]) -> dict[Key, Counter[Entity]]:
    forms: defaultdict[Key, Counter[Entity]] = defaultdict(Counter)
    for fact in facts:
        for _, value in fact.values:
            if isinstance(value, ENTITY_TYPES):
                forms[key_of(value)][value] += 1
    return forms


def key_of(entity: Entity) -> Key:
    """What stays the same whichever of its names an entity has."""
    return type(entity), entity.scheme if isinstance(entity, Term) else "", entity.slug


def _usual(forms: Counter[Entity]) -> Entity:
    # A tie goes to the first in the alphabet, so that the order of the articles decides nothing.
    return min(forms, key=lambda entity: (-forms[entity], entity.label))


def _rewritten(fact: Fact, chosen: dict[Key, Entity]) -> Fact:
    values = tuple((role, _settled(value, chosen)) for role, value in fact.values)
    return fact if values == fact.values else replace(fact, values=values)


def _settled(value: Value, chosen: dict[Key, Entity]) -> Value:
    return chosen[key_of(value)] if isinstance(value, ENTITY_TYPES) else value
