"""Councils true to their time: a fact dated before a council began is about the one of that area before it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council
from caregraph.model.fact import Fact
from caregraph.model.lineage import Lineage
from caregraph.model.reference import load_reference


def true_to_time(facts: Iterable[Fact]) -> Iterator[Fact]:
    """The facts, each about the council that stood at the fact's own date."""
    lineage = _lineage()
    for fact in facts:
        council, date = fact.get("council"), fact.get("date")
        if isinstance(council, Council) and isinstance(date, PartialDate):
            meant = lineage.at(council, date)
            yield fact if meant == council else _about(fact, meant)
        else:
            yield fact


@cache
def _lineage() -> Lineage:
    return Lineage.of(load_reference())


def _about(fact: Fact, council: Council) -> Fact:
    return replace(fact, values=tuple((name, council if name == "council" else value) for name, value in fact.values))
