"""What one article says of each fact, brought together under the fact's hash, before any of it is RDF."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from caregraph.graph.terms import lexical
from caregraph.model.fact import Certainty, Fact, FactKind, Value
from caregraph.model.text import Span


def fact_key(fact: Fact) -> str:
    """The hash that a fact's IRI ends in: its kind and own roles, and its certainty unless it is asserted."""
    parts = [fact.kind.name, *(f"{role}={lexical(value)}" for role, value in fact.identity())]
    if not fact.certainty.asserted:
        parts.append(f"certainty={fact.certainty}")
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Stating:
    """Everything that one article says of one fact."""

    key: str
    kind: FactKind
    certainty: Certainty
    values: dict[str, Value]
    evidence: tuple[Span, ...]
    rules: tuple[str, ...]

    @classmethod
    def of(cls, key: str, facts: list[Fact]) -> "Stating":
        """The facts of one article that share a hash; where they differ, the one stated first counts."""
        ordered = sorted(facts, key=_first_words) if len(facts) > 1 else facts
        values: dict[str, Value] = {}
        for fact in ordered:
            values = dict(fact.values) | values
        stated = any(fact.certainty is Certainty.STATED for fact in facts)
        certainty = Certainty.STATED if stated else ordered[0].certainty
        spans = sorted({span for fact in facts for span in fact.evidence})
        return cls(key, facts[0].kind, certainty, values, tuple(spans), tuple(sorted({fact.rule for fact in facts})))


def statings(facts: Iterable[Fact]) -> list[Stating]:
    """An article's facts by node, in the order of their hashes."""
    groups: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        groups[fact_key(fact)].append(fact)
    return [Stating.of(key, groups[key]) for key in sorted(groups)]


def _first_words(fact: Fact) -> tuple[Span, str, str]:
    # The last two make the order, and so the bytes of the graph, independent of the order of the input.
    return min(fact.evidence), fact.rule, repr(fact.values)
