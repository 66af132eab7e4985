"""Features: what is seen of the words between and around the mentions of a candidate."""

from collections.abc import Iterable, Sequence

_LONGEST = 6  # words of a stretch that is taken as a whole
_MOST = 12  # words from which on a stretch is just a long one
_MARKS = frozenset(".;:")


class Features(set[str]):
    """The features of one candidate, collected from the tokens of its view."""

    def __init__(self, tokens: Sequence[str]) -> None:
        super().__init__()
        self.tokens = tokens

    def between(self, first: int, second: int, names: str) -> None:
        """What stands between two places; `names` are a letter each for what stands there."""
        order = names if first < second else names[::-1]
        middle = self.tokens[min(first, second) + 1 : max(first, second)]
        self.add(order)
        self.add(f"{order} n={min(len(middle), _MOST)}")
        self.add(f"{order} commas={min(3, middle.count(','))}")
        if len(middle) <= _LONGEST:
            self.add(f"{order} all={' '.join(middle)}")
        for count in (1, 2, 3):
            self.add(f"{order} first={' '.join(middle[:count])}")
            self.add(f"{order} last={' '.join(middle[-count:])}")
        self.update(f"{order} has={token}" for token in middle)
        if not _MARKS.isdisjoint(middle):
            self.add(f"{order} break")

    def around(self, place: int, name: str, reach: int) -> None:
        """What stands up to some words before and after a place."""
        before = ["^", *self.tokens[max(0, place - reach) : place]]
        after = [*self.tokens[place + 1 : place + 1 + reach], "$"]
        for count in (1, 2, 3):
            self.add(f"{name} before={' '.join(before[-count:])}")
            self.add(f"{name} after={' '.join(after[:count])}")
        self.many(f"{name} near-before", before)
        self.many(f"{name} near-after", after)

    def many(self, name: str, values: Iterable[str]) -> None:
        """One feature for each value."""
        self.update(f"{name}={value}" for value in values)
