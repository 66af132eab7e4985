"""Screen: patterns are asked only of a text that holds a word without which they cannot match."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

try:
    from re import _parser  # type: ignore[attr-defined]  # how the standard library reads a pattern
except ImportError:  # pragma: no cover
    _parser = None

_Item = TypeVar("_Item")
_MOST = 24  # words: to look for more takes longer than to ask the pattern
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
# the words of each pattern by its identity, with the pattern itself, which so lives as long as they do
_known: dict[int, tuple[re.Pattern[str], tuple[str, ...]]] = {}


def may_match(expression: re.Pattern[str], text: str) -> bool:
    """Whether a text holds one of the words that any match of a pattern must hold; true where none is known."""
    known = _known.get(id(expression))
    words = known[1] if known else _keep(expression)
    if not words:
        return True
    for word in words:  # noqa: SIM110  # several times as fast as any()
        if word in text:
            return True
    return False


class Screened(Generic[_Item]):
    """Items by their patterns, looked up in a text all at once, which takes half the time of one look after another.

    The words that the patterns need are told when the first text comes: to read them off takes time at a start.
    """

    def __init__(self, items: Iterable[tuple[_Item, re.Pattern[str]]]) -> None:
        self._items = tuple(items)

    def fitting(self, text: str) -> list[_Item]:
        """The items whose patterns may match in a text."""
        found = []
        for item, words in self._needed:
            for word in words:
                if word in text:
                    found.append(item)
                    break
        return found

    @cached_property
    def _needed(self) -> list[tuple[_Item, tuple[str, ...]]]:
        """Each item with its words, or with what every text holds where none are known."""
        return [(item, needed_words(expression) or ("",)) for item, expression in self._items]


def _keep(expression: re.Pattern[str]) -> tuple[str, ...]:
    words = needed_words(expression)
    _known[id(expression)] = expression, words
    return words


def needed_words(expression: re.Pattern[str]) -> tuple[str, ...]:
    """Pieces of text of which each match of a pattern holds at least one; empty where no such are found."""
    if _parser is None or expression.flags & (re.IGNORECASE | re.VERBOSE):
        return ()
    words = _of_sequence(_parser.parse(expression.pattern, expression.flags)) or frozenset()
    # `directed by` says nothing that `directed` does not
    shortest = (word for word in words if not any(other in word for other in words - {word}))
    return tuple(sorted(shortest, key=lambda word: (len(word), word)))


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """The rarest words among those that the parts of a sequence need, one after another."""
    found: list[frozenset[str]] = []
    run = ""
    for operation, argument in items:
        if str(operation) == "LITERAL":
            run += chr(argument)
            continue
        found += [frozenset({run})] if run else []
        run = ""
        if inner := _of_part(str(operation), argument):
            found.append(inner)
    found += [frozenset({run})] if run else []
    fitting = [words for words in found if len(words) <= _MOST]
    return max(fitting, key=_rarity, default=None)


def _of_part(operation: str, argument: Any) -> frozenset[str] | None:
    """The words that one part of a pattern needs: a group, an alternative or what stands at least once."""
    if operation == "SUBPATTERN":
        _, added, _, inner = argument
        return None if added & re.IGNORECASE else _of_sequence(inner)
    if operation == "ATOMIC_GROUP":
        return _of_sequence(argument)
    if operation == "BRANCH":
        return _of_all(argument[1])
    if operation in _REPEATS and argument[0] > 0:
        return _of_sequence(argument[2])
    return None


def _of_all(branches: Sequence[Iterable[tuple[Any, Any]]]) -> frozenset[str] | None:
    """The words of all alternatives together, where each needs some."""
    each = [_of_sequence(branch) for branch in branches]
    return frozenset().union(*(words for words in each if words)) if all(each) else None


def _rarity(words: frozenset[str]) -> tuple[int, int]:
    """How seldom a text holds one of some words, told by the letters of the shortest: few and long ones are best."""
    return min(sum(map(str.isalpha, word)) for word in words), -len(words)
