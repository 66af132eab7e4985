"""Two careers held against each other: what speaks for one person, what for two, and what follows from both."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product

from caregraph.identity.callings import related
from caregraph.identity.careers import Career, Held, large
from caregraph.identity.personal_names import Likeness

# How many points of support each licence of names asks for before two are one person, and what each is called.
_NEEDED = {
    Likeness.SAME: -1,
    Likeness.RENAMED: 2,
    Likeness.FULLER: 2,
    Likeness.SPELLING: 2,
    Likeness.SHORT_FORM: 2,
    Likeness.DOUBLE_SURNAME: 3,
    Likeness.INITIAL: 3,
    Likeness.SLIP: 4,
}
_TOLD = {
    Likeness.SAME: "the same name",
    Likeness.RENAMED: "an article says that the name was changed",
    Likeness.FULLER: "one name is a fuller form of the other",
    Likeness.SPELLING: "one name is another spelling of the other",
    Likeness.SHORT_FORM: "one given name is a short form of the other",
    Likeness.DOUBLE_SURNAME: "one surname is part of the other",
    Likeness.INITIAL: "one name has an initial for the other's given name",
    Likeness.SLIP: "the names differ by one letter",
}
_RULED_OUT = -3
_WORKING_LIFE = 20 * 365
_LONG_IN_POST = 10 * 365
_MOVE = 45


class Verdict(StrEnum):
    """What a comparison comes to."""

    SAME = "same"
    UNSURE = "unsure"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that speaks for one person, with a weight above zero, or for two, with one below."""

    weight: int
    words: str
    of_posts: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two careers say of each other."""

    likeness: Likeness
    signs: tuple[Sign, ...]

    @property
    def support(self) -> int:
        """The sum of all weights."""
        return sum(sign.weight for sign in self.signs)

    @property
    def margin(self) -> int:
        """How much more support there is than the names ask for."""
        return self.support - _NEEDED[self.likeness]

    @property
    def verdict(self) -> Verdict:
        """Same, different or unsure. Where the names differ, a post must be shared and nothing speak against it."""
        alike = self.likeness is Likeness.SAME
        clear = all(sign.weight > 0 for sign in self.signs) and any(sign.of_posts for sign in self.signs)
        if self.margin >= 0 and (alike or clear):
            return Verdict.SAME
        if self.support <= _RULED_OUT or not (alike or self._shared()):
            return Verdict.DIFFERENT
        return Verdict.UNSURE

    def words(self, *, speaks_for: bool) -> tuple[str, ...]:
        """The signs on one side in words; the names come first."""
        told = tuple(sign.words for sign in self.signs if (sign.weight > 0) is speaks_for)
        return (_TOLD[self.likeness], *told) if speaks_for else told

    def _shared(self) -> bool:
        return sum(sign.weight for sign in self.signs if sign.weight > 0) > 1


def compare(first: Career, second: Career, likeness: Likeness, *, usual: frozenset[str] = frozenset()) -> Comparison:
    """Hold two careers against each other; people in `usual` are named so often that sharing them says nothing."""
    signs = [*_post(first, second), *_surroundings(first, second, usual), *_against(first, second)]
    if likeness is not Likeness.SAME and first.articles & second.articles and not any(s.weight == 4 for s in signs):
        signs.append(Sign(-4, "one article names both"))
    return Comparison(likeness, tuple(signs))


def _post(first: Career, second: Career) -> Iterator[Sign]:
    """The closest tie between the posts of two careers."""
    near = _days_between(first, second) <= _LONG_IN_POST
    shared = [first.posts[post] for post in first.posts if post in second.posts and post[0]]
    found = [_shared_post(held, near) for held in shared]
    for place in sorted(first.bodies & second.bodies):
        ours, theirs = ([h for p, h in one.posts.items() if p[2] == place] for one in (first, second))
        if near and any(related(a.calling.walk, b.calling.walk) for a, b in product(ours, theirs)):
            found.append(Sign(1 if large(place) else 2, f"both have posts at {_label(ours[0])}", of_posts=True))
    if found:
        yield max(found, key=lambda sign: sign.weight)


def _shared_post(held: Held, near: bool) -> Sign:
    place = held.example.place
    if place and held.calling.sole and near:
        return Sign(4, f"both {held.words}", of_posts=True)
    return Sign(2 if place and not large(place) and near else 1, f"both {held.words}", of_posts=True)


def _label(held: Held) -> str:
    return held.example.body.label if held.example.body else ""


def _surroundings(first: Career, second: Career, usual: frozenset[str]) -> Iterator[Sign]:
    ours, theirs = (one.bodies or one.places for one in (first, second))
    places = {place for place in (ours & second.places) | (first.places & theirs) if place[0] == "Council"}
    if places - (first.bodies & second.bodies):
        names = ", ".join(sorted(slug for _, slug in places - (first.bodies & second.bodies)))
        yield Sign(1, f"named in articles about {names}")
    shared = (first.people & second.people) - usual
    if shared:
        yield Sign(min(len(shared), 2), f"named beside the same {'people' if len(shared) > 1 else 'person'}")


def _against(first: Career, second: Career) -> Iterator[Sign]:
    if len(first.sexes | second.sexes) == 2 and first.sexes and second.sexes:
        yield Sign(-5, "titles of a man and of a woman")
    if _days_between(first, second) >= _WORKING_LIFE:
        yield Sign(-4, "twenty years or more lie between them")
    yield from _walks(first, second)
    yield from _at_once(first, second)


def _walks(first: Career, second: Career) -> Iterator[Sign]:
    if not first.walks or not second.walks or first.walks & second.walks:
        return
    pair = " and ".join(min(held.words for held in one.posts.values() if held.calling.walk) for one in (first, second))
    if not any(related(a, b) for a, b in product(first.walks, second.walks)):
        yield Sign(-3, f"{pair}: different walks of life")
    elif first.walks | second.walks == {"practice", "service"} and not first.bodies & second.bodies:
        yield Sign(-2, f"{pair}: different ranks")


def _at_once(first: Career, second: Career) -> Iterator[Sign]:
    """The worst clash between single posts at two bodies."""
    joint = first.together | second.together
    clashes = [
        clash
        for (post, ours), (other, theirs) in product(first.posts.items(), second.posts.items())
        if post[2] and other[2] and post[2] != other[2] and frozenset((post[2], other[2])) not in joint
        if not (post[2] in second.bodies or other[2] in first.bodies)
        for clash in _clash(ours, theirs)
    ]
    if clashes:
        yield min(clashes, key=lambda sign: (sign.weight, sign.words))


def _clash(ours: Held, theirs: Held) -> Iterator[Sign]:
    if not (ours.calling.single and theirs.calling.single):
        return
    apart = _gap(ours, theirs)
    pair = f"{ours.words}, {theirs.words}"
    if apart is not None and apart <= 0:
        yield Sign(-4, f"{pair}: at the same time")
    elif apart is not None and apart <= _MOVE and not (ours.changed or theirs.changed):
        yield Sign(-2, f"{pair}: {apart} days apart, and no move is told")
    elif _elsewhere(ours, theirs):
        yield Sign(-2, f"{pair}: elected in two places")


def _elsewhere(ours: Held, theirs: Held) -> bool:
    places = (ours.example.place, theirs.example.place)
    return ours.calling.tied and theirs.calling.tied and all(place and place[0] == "Council" for place in places)


def _gap(ours: Held, theirs: Held) -> int | None:
    """Days from the earlier end to the later start of two posts; none or fewer if they were surely held at once."""
    if not (ours.since and ours.until and theirs.since and theirs.until):
        return None
    return (max(ours.since, theirs.since) - min(ours.until, theirs.until)).days


def _days_between(first: Career, second: Career) -> int:
    if not (first.first and first.last and second.first and second.last):
        return 0
    return max(0, _days(first.last, second.first), _days(second.last, first.first))


def _days(earlier: date, later: date) -> int:
    return (later - earlier).days
