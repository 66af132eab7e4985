"""Sections: a text far longer than an article is read in parts, so that its time grows no faster than its length."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from caregraph.model.mention import Recognised, Sentence

_LONGEST = 50_000  # characters: about eight thousand words


def sections(recognised: Recognised) -> Iterator[Recognised]:
    """An article as it is, or the sections of one that is too long to be read at once."""
    parts = list(_parts(recognised.sentences))
    if len(parts) < 2:
        yield recognised
        return
    starts = [part[0].start for part in parts]
    opened = defaultdict(set)
    for number, quotation in enumerate(recognised.quotations):
        opened[max(bisect_right(starts, quotation.parts[0][0]) - 1, 0)].add(number)
    for place, part in enumerate(parts):
        yield _section(recognised, part, opened[place])


def _parts(sentences: tuple[Sentence, ...]) -> Iterator[tuple[Sentence, ...]]:
    first = 0
    for number, sentence in enumerate(sentences):
        if sentence.end - sentences[first].start > _LONGEST and number > first:
            yield sentences[first:number]
            first = number
    yield sentences[first:]


def _section(recognised: Recognised, part: tuple[Sentence, ...], opened: set[int]) -> Recognised:
    """Some sentences with the quotations that open among them or that they stand in."""
    kept = sorted(opened.union(one.quotation for one in part if one.quotation is not None))
    numbers = {number: place for place, number in enumerate(kept)}
    return Recognised(
        recognised.article,
        tuple(one if one.quotation is None else replace(one, quotation=numbers[one.quotation]) for one in part),
        tuple(recognised.quotations[number] for number in kept),
    )
