"""Slips in words: each missed and each spurious fact with its sentence, its rules, and what came nearest to it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from caregraph.analysis.assertions import Assertion
from caregraph.analysis.evaluation import RULES, Row, Score, Slip, plain

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+|\n+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d)")
_ENOUGH_SHARED = 0.5  # a word that stands in two of the sentences, and no other
_NOT_ROLES = ("article", "evidence", "rule")


@dataclass(frozen=True, slots=True)
class Told:
    """A slip with its sentence and rules; for a missed fact the likeliest sentence, and the fact nearest to it."""

    slip: Slip
    sentence: str
    rules: tuple[str, ...]
    nearest: Assertion | None = None


def told(score: Score, found: Sequence[Assertion], texts: Mapping[str, str]) -> Iterator[Told]:
    """Every slip; `texts` are those of the articles by key, without which only words in evidence are searched."""
    right = {(one.article, one.kind, _roles(one.row)) for one in score.verdicts if one.right}
    for slip in score.slips:
        if not slip.missed:
            yield Told(slip, slip.row.get("evidence") or "", tuple((slip.row.get("rule") or "").split()))
            continue
        here = [one for one in found if one.article == slip.article]
        alike = [one for one in here if one.kind == slip.kind]
        free = [one for one in alike if (one.article, one.kind, _roles(one.row())) not in right]
        sentences = _sentences(texts[slip.article]) if slip.article in texts else [one.evidence for one in here]
        yield Told(slip, _likeliest(slip.row, sentences), (), _nearest(slip, free))


def _roles(row: Row) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, value or "") for name, value in row.items() if name not in _NOT_ROLES))


def _sentences(text: str) -> list[str]:
    return [" ".join(sentence.split()) for sentence in _SENTENCE_END.split(text) if sentence.strip()]


def _likeliest(row: Row, sentences: Sequence[str]) -> str:
    """The first of the sentences that share most with an expected fact, rare words before frequent ones."""
    wanted = {word for value in row.values() for word in _words(value or "")}
    shared = [wanted & _words(sentence) for sentence in sentences]
    frequency = Counter(word for words in shared for word in words)
    weights = [sum(1 / frequency[word] for word in words) for words in shared]
    best = max(weights, default=0)
    return sentences[weights.index(best)] if best >= _ENOUGH_SHARED else ""


def _words(text: str) -> set[str]:
    """The words of a text, and amounts also as articles write them: 50m for 50000000."""
    words = set(plain(_THOUSANDS.sub("", text)).split())
    return words | {f"{word[:-6]}m" for word in words if word.isdigit() and word.endswith("000000")}


def _nearest(slip: Slip, found: Sequence[Assertion]) -> Assertion | None:
    """The fact that agrees with an expected one in most of the fields that identify it, if in any but one."""
    key = RULES[slip.kind].key
    agreeing = [sum(same(slip.row.get(name), one.roles.get(name)) for name, same in key.items()) for one in found]
    best = max(agreeing, default=0)
    return found[agreeing.index(best)] if best >= len(key) - 1 and best else None
