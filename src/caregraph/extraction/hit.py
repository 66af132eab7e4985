"""Hits: grades that judge something, before it is read whom and what they judge."""

from dataclasses import dataclass

from caregraph.model.entity import Term


@dataclass(frozen=True, slots=True)
class Hit:
    """A grade that judges something: where it and its verb stand, which rule says so, whether it is a past one."""

    grade: Term
    start: int
    end: int
    verb: int
    rule: str
    past: bool = False
