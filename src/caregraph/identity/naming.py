"""What people are called in the graph: the fullest usual form of the name, and what tells two of one name apart."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from caregraph.identity.appearances import place_in_time
from caregraph.identity.namesakes import Group
from caregraph.model.entity import Person, slug

Named = tuple[Person, Group]


def named(groups: Sequence[Group]) -> list[Named]:
    """Each group of appearances as a person; of two with one name, the better evidenced goes by the name alone."""
    alike: defaultdict[str, list[tuple[str, Group]]] = defaultdict(list)
    for group in groups:
        name = _usual(group)
        alike[Person(name).slug or name].append((name, group))
    ranked = {key: sorted(alike[key], key=_rank) for key in sorted(alike)}
    people = [(Person(name), group) for [(name, group), *_] in ranked.values()]
    taken = set(ranked)
    for _, *others in ranked.values():
        for name, group in others:
            person = next(one for one in _qualified(name, group) if one.slug not in taken)
            taken.add(person.slug)
            people.append((person, group))
    return people


def _rank(one: tuple[str, Group]) -> tuple[int, tuple[int, int, int, str, str]]:
    _, group = one
    return -len({appearance.article for appearance in group}), min(place_in_time(appearance) for appearance in group)


def _usual(group: Group) -> str:
    """The written form that is used most, but one with the forenames written out if there is any."""
    forms = Counter(one.written for one in group)
    full = {one.written for one in group if not one.name.initials_only} or set(forms)
    return min(full, key=lambda form: (-forms[form], -len(form.split()), -len(form), form))


def _qualified(name: str, group: Group) -> Iterator[Person]:
    """The person told apart by the first body named, then also by role, article, and in the end a number."""
    ordered = sorted(group, key=place_in_time)
    holdings = [holding for one in ordered for holding in one.holdings]
    bodies = [holding.body.label for holding in holdings if holding.body]
    roles = [holding.role for holding in holdings if holding.role]
    words = [
        *bodies[:1],
        *(f"{body} {role}" for body in bodies[:1] for role in roles[:1]),
        *roles[:1],
        ordered[0].article,
    ]
    yield from (Person(name, word) for word in words if slug(word))
    yield from (Person(name, str(number)) for number in range(2, len(group) + 1_000_000))
