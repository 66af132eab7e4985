"""Findings: all that extraction takes from one article, which depends on nothing but the article."""

from dataclasses import dataclass

from caregraph.model.count import Count
from caregraph.model.fact import Fact


@dataclass(frozen=True, slots=True)
class Findings:
    """The facts that an article states, and the numbers of councils that it tells."""

    facts: tuple[Fact, ...]
    counts: tuple[Count, ...] = ()
