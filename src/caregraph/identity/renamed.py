"""A changed surname that nobody tells of: one given name and one post, and nothing that says who followed whom."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from caregraph.identity.careers import Career, Held, Post, large
from caregraph.identity.namesakes import Doubt, Group
from caregraph.identity.personal_names import likeness

_SOON = 3 * 365
_SHORTEST_NAME = 3


def perhaps_renamed(groups: Sequence[Group], careers: Sequence[Career]) -> Iterator[Doubt]:
    """Pairs that hold a body's one such post soon after one another and share a given name, but no surname."""
    holders: defaultdict[tuple[str, Post], list[int]] = defaultdict(list)
    for number, career in enumerate(careers):
        for post, held in career.posts.items():
            if post[2] and held.calling.sole and not large(post[2]) and not held.changed:
                for given in {name.forenames[0] for name in career.names if name.forenames}:
                    holders[given, post].append(number)
    for (given, post), numbers in sorted(holders.items(), key=str):
        for first, second in combinations(numbers, 2):
            if len(given) >= _SHORTEST_NAME and _open(careers[first], careers[second], post):
                words = careers[first].posts[post].words
                yield Doubt(
                    groups[first], groups[second], (f"both {words}", "the same given name"), ("the surnames differ",)
                )


def _open(first: Career, second: Career, post: Post) -> bool:
    # What costs least is asked first: an article can name thousands who share a given name.
    if first.articles & second.articles or len(first.sexes | second.sexes) > 1:
        return False
    pairs = ((ours, theirs) for ours in first.names for theirs in second.names)
    return _soon(first.posts[post], second.posts[post]) and all(
        ours.family != theirs.family and likeness(ours, theirs) is None for ours, theirs in pairs
    )


def _soon(ours: Held, theirs: Held) -> bool:
    if not (ours.since and ours.until and theirs.since and theirs.until):
        return False
    return 0 < (max(ours.since, theirs.since) - min(ours.until, theirs.until)).days <= _SOON
