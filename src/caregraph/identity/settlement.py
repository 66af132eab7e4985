"""The settlement of an archive: who is who, and how everything is written, found in one pass and applied in another."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from caregraph.identity.appearances import Appearance, appearances
from caregraph.identity.councils import true_to_time
from caregraph.identity.names import Forms, Key, key_of, renamed
from caregraph.identity.people import settle_people
from caregraph.identity.rulings import Pair
from caregraph.model.entity import Entity, Person
from caregraph.model.fact import Fact
from caregraph.model.identity import UnsurePair
from caregraph.model.text import Article


@dataclass(frozen=True, slots=True)
class Settlement:
    """What the entities of each article become; two people of one name may be different in different articles."""

    changes: Mapping[str, Mapping[Entity, Entity]] = field(default_factory=dict)

    def facts(self, article: str, extracted: Iterable[Fact]) -> list[Fact]:
        """The facts of an article, in their order, with everybody and everything named in them settled."""
        changes = self.changes.get(article, {})
        return list(true_to_time(renamed(fact, changes) for fact in extracted))

    def part(self, articles: Iterable[str]) -> "Settlement":
        """As much of it as some articles need."""
        return Settlement({key: self.changes[key] for key in articles if key in self.changes})

    def __str__(self) -> str:
        """The same for the same settlement, in whatever order it was found."""
        told = ((key, sorted(map(repr, changes.items()))) for key, changes in sorted(self.changes.items()))
        return repr(list(told))


@dataclass(frozen=True, slots=True)
class Settled:
    """The settlement, what each name means after it, the pairs of people left open, and rulings without use."""

    settlement: Settlement
    known: Mapping[Key, Entity]
    unsure: tuple[UnsurePair, ...]
    unmatched: tuple[str, ...]


def settle(
    found: Iterable[tuple[Article, Sequence[Fact]]], *, same: Sequence[Pair] = (), different: Sequence[Pair] = ()
) -> Settled:
    """Settle an archive, whose articles may come in any order and are not kept.

    `same` and `different` are pairs of slugs of people, which overrule what is found here; see rulings.py.
    """
    forms = Forms()
    people = settle_people(_counted(found, forms), same=same, different=different)
    settled: defaultdict[str, dict[Entity, Entity]] = defaultdict(dict, forms.usual())
    for key, written in people.by_article.items():
        if changes := dict(_changes(written)):
            settled[key].update(changes)
    by_name = (pair for key in sorted(people.by_article) for pair in people.by_article[key].items())
    known = {key_of(one): person for written, person in by_name for one in (person, Person(written))}
    return Settled(Settlement(dict(settled)), forms.chosen() | known, people.unsure, people.unmatched)


def _counted(found: Iterable[tuple[Article, Sequence[Fact]]], forms: Forms) -> Iterator[Appearance]:
    for article, facts in found:
        forms.add(article.key, facts)
        yield from appearances(article, facts)


def _changes(people: Mapping[str, Person]) -> Iterator[tuple[Entity, Entity]]:
    for written, person in people.items():
        settled = person if person.name == written else replace(person, written=written)
        if settled != Person(written):
            yield Person(written), settled
