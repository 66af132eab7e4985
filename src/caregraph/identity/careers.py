"""Careers: what several appearances say together of one person, as two people are held against each other."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import combinations

from caregraph.identity.appearances import Appearance, Holding, Key
from caregraph.identity.callings import Calling
from caregraph.identity.personal_names import PersonalName
from caregraph.model.reference import load_reference

_LARGE_KINDS = frozenset({"government", "parliament", "department", "party"})
Post = tuple[str, str, Key | None]


@dataclass(frozen=True, slots=True)
class Held:
    """A post as all appearances together tell it: days on which it was surely held, and whether a change is told."""

    example: Holding
    since: date | None
    until: date | None
    changed: bool

    @property
    def calling(self) -> Calling:
        """What the role tells of the person."""
        return self.example.calling

    @property
    def words(self) -> str:
        """The post in words."""
        role, body = self.example.role, self.example.body
        return " at ".join(part for part in (role or "a post", body.label if body else "") if part)


@dataclass(frozen=True, slots=True)
class Career:
    """What is known of somebody who may be somebody else, too."""

    names: tuple[PersonalName, ...]
    earlier_names: frozenset[str]
    posts: dict[Post, Held]
    together: frozenset[frozenset[Key]]
    first: date | None
    last: date | None
    sexes: frozenset[str]
    articles: frozenset[str]
    places: frozenset[Key]
    people: frozenset[str]

    @property
    def bodies(self) -> frozenset[Key]:
        """The bodies at which posts are held."""
        return frozenset(post[2] for post in self.posts if post[2])

    @property
    def walks(self) -> frozenset[str]:
        """The walks of life of all posts, as far as they belong to any."""
        return frozenset(held.calling.walk for held in self.posts.values() if held.calling.walk)


def career(appearances: Sequence[Appearance]) -> Career:
    """What some appearances of one person say together."""
    days = [one.published for one in appearances if one.published]
    return Career(
        names=tuple(sorted({one.name for one in appearances}, key=lambda name: name.key)),
        earlier_names=frozenset(one.earlier_name for one in appearances if one.earlier_name),
        posts=_posts(holding for one in appearances for holding in one.holdings),
        together=frozenset(pair for one in appearances for pair in _together(one)),
        first=min((day.first_day() for day in days), default=None),
        last=max((day.last_day() for day in days), default=None),
        sexes=frozenset(one.sex for one in appearances if one.sex),
        articles=frozenset(one.article for one in appearances),
        places=frozenset().union(*(one.around.places for one in appearances)),
        people=frozenset().union(*(one.around.people for one in appearances)) - {one.name.key for one in appearances},
    )


def _posts(holdings: Iterable[Holding]) -> dict[Post, Held]:
    pooled: defaultdict[Post, list[Holding]] = defaultdict(list)
    for holding in holdings:
        pooled[holding.calling.office, holding.calling.subject, holding.place].append(holding)
    return {post: _held(sorted(pooled[post], key=_words)) for post in sorted(pooled, key=str)}


def _held(holdings: Sequence[Holding]) -> Held:
    since = min((one.since for one in holdings if one.since), default=None)
    until = max((one.until for one in holdings if one.until), default=None)
    return Held(holdings[0], since, until, any(one.changed for one in holdings))


def _words(holding: Holding) -> tuple[str, str]:
    return holding.role, holding.body.label if holding.body else ""


def _together(one: Appearance) -> Iterable[frozenset[Key]]:
    """Pairs of bodies that one article ties the same person to."""
    return (frozenset(pair) for pair in combinations({held.place for held in one.holdings if held.place}, 2))


def large(place: Key) -> bool:
    """Whether a body is so large that two of one name may well both have posts there."""
    return place in _large_bodies()


@cache
def _large_bodies() -> frozenset[Key]:
    return frozenset(("Body", record.body.slug) for record in load_reference().bodies if record.kind in _LARGE_KINDS)
