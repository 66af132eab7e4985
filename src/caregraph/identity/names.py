"""One way to write each name: spellings that differ only in marks, spaces or capitals are one entity with one label."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from caregraph.model.entity import Body, Council, Entity, Programme, Term
from caregraph.model.fact import Fact, Value

# Who is who among people takes more than their names; people.py settles it.
ENTITY_TYPES = (Council, Body, Programme, Term)
Key = tuple[type, str, str]


class Forms:
    """How often each entity is written in each way, and in which articles."""

    def __init__(self) -> None:
        self._counted: defaultdict[Key, Counter[Entity]] = defaultdict(Counter)
        self._written: defaultdict[str, set[Entity]] = defaultdict(set)
        self._one_of_each: dict[Entity, Entity] = {}

    def add(self, article: str, facts: Iterable[Fact]) -> None:
        """Count the names in some facts of an article."""
        here = Counter(value for fact in facts for _, value in fact.values if isinstance(value, ENTITY_TYPES))
        for entity, times in here.items():
            self._counted[key_of(entity)][entity] += times
        # However many articles there are, each form is in memory once.
        self._written[article].update(self._one_of_each.setdefault(entity, entity) for entity in here)

    def chosen(self) -> dict[Key, Entity]:
        """Each entity as it is written most often."""
        return {key: _usual(forms) for key, forms in self._counted.items()}

    def usual(self) -> dict[str, dict[Entity, Entity]]:
        """By article, the form that is used most in place of each one that gives way to it."""
        chosen = self.chosen()
        usual = {form: chosen[key] for key, forms in self._counted.items() for form in forms if form != chosen[key]}
        changed = ((key, forms & usual.keys()) for key, forms in self._written.items())
        return {key: {form: usual[form] for form in forms} for key, forms in changed if forms}


def settle_names(facts: Iterable[Fact]) -> list[Fact]:
    """The facts, in their order, with each entity written as it is written most often in all of them."""
    kept = list(facts)
    forms = Forms()
    for fact in kept:
        forms.add(fact.article, [fact])
    usual = forms.usual()
    return [renamed(fact, usual.get(fact.article, {})) for fact in kept]


def key_of(entity: Entity) -> Key:
    """What stays the same whichever of its names an entity has."""
    return type(entity), entity.scheme if isinstance(entity, Term) else "", entity.slug


def renamed(fact: Fact, names: Mapping[Entity, Entity]) -> Fact:
    """A fact with other entities in the place of some."""
    values = tuple((role, _named(value, names)) for role, value in fact.values)
    return fact if values == fact.values else replace(fact, values=values)


def _usual(forms: Counter[Entity]) -> Entity:
    # A tie goes to the first in the alphabet, so that the order of the articles decides nothing.
    return min(forms, key=lambda entity: (-forms[entity], entity.label))


def _named(value: Value, names: Mapping[Entity, Entity]) -> Value:
    return names.get(value, value) if isinstance(value, Entity) else value
