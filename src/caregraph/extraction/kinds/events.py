"""Events: a change of post, stated as such."""

from collections.abc import Iterator

from caregraph.extraction.careers import Careers
from caregraph.extraction.context import Context
from caregraph.extraction.facts import make_fact
from caregraph.model.entity import Term
from caregraph.model.fact import Fact, FactKind, Role, Value

KIND = FactKind(
    name="event",
    plural="events",
    roles=(
        Role("person"),
        Role("event"),
        Role("role", required=False),
        Role("organisation", required=False),
        Role("date", required=False),
    ),
)


def find(_context: Context, known: Careers) -> Iterator[Fact]:
    """The changes of post that an article states."""
    for change in known.changes:
        post = change.post
        values: dict[str, Value | None] = {
            "person": change.person,
            "event": Term.of("event-kind", change.event),
            "role": post.role if post else None,
            "organisation": change.organisation,
            "date": change.date,
        }
        evidence = {change.passage.evidence()} | ({post.passage.evidence()} if post else set())
        yield make_fact(KIND, values, certainty=change.passage.base, evidence=evidence, rule=f"event/{change.rule}")
