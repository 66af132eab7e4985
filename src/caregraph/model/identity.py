"""What is left open about who is who: two people whom nothing in the articles tells apart or joins for sure."""

from dataclasses import dataclass

from caregraph.model.entity import Person
from caregraph.model.text import Span


@dataclass(frozen=True, slots=True)
class UnsurePair:
    """Two people who may be one: what speaks for it, what against it, and words about each of them."""

    first: Person
    second: Person
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]
    first_evidence: tuple[Span, ...]
    second_evidence: tuple[Span, ...]
