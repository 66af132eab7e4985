"""Longest: one pattern for a long list of words, of which it finds the longest that a text goes on with."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby


def longest_of(forms: Iterable[str]) -> str:
    """A pattern for the longest of some forms, of which there is at least one; it looks at each letter but once."""
    return _from(sorted(set(forms)), 0)


def _from(forms: Sequence[str], start: int) -> str:
    """The pattern for sorted forms that are alike up to a letter, from that letter on."""
    ends = len(forms[0]) == start
    branches = [
        re.escape(letter) + _from(list(some), start + 1)
        for letter, some in groupby(forms[1:] if ends else forms, lambda form: form[start])
    ]
    whole = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})" if branches else ""
    return f"{whole}?" if ends and branches else whole
