"""Posts: a named person holds, held or will hold a role at a body."""

from collections.abc import Iterator

from caregraph.extraction.holding import Affiliation
from caregraph.extraction.context import Context
from caregraph.extraction.facts import make_fact
from caregraph.model.entity import Term
from caregraph.model.fact import Fact, FactKind, Role

KIND = FactKind(
    name="post",
    plural="posts",
    roles=(
        Role("person"),
        Role("role"),
        Role("organisation", required=False),
        Role("tenure", identity=False),
        Role("start", required=False, identity=False),
        Role("end", required=False, identity=False),
    ),
)


def find(context: Context, known: list[Affiliation]) -> Iterator[Fact]:
    """The posts that an article states; one that a person left or takes up by an event has that tenure."""
    for found in known:
        values = {"person": found.person, "role": found.role, "organisation": found.organisation, "tenure": _tenure(found)}
        yield make_fact(KIND, values, certainty=found.certainty, evidence=[found.passage.evidence()], rule=f"post/{found.rule}")


def _tenure(found: Affiliation) -> Term:
    return Term.of("tenure", found.tenure)
