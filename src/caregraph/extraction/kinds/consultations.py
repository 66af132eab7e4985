"""Consultations: a named council asks people about its services for children, until a day if that is told."""

from collections.abc import Iterator

from caregraph.extraction.asking import CUES
from caregraph.extraction.careers import Careers
from caregraph.extraction.consulting import Consultation, Reader
from caregraph.extraction.context import Context
from caregraph.extraction.facts import make_fact
from caregraph.extraction.obliged import Parties, Places
from caregraph.model.fact import Fact, FactKind, Role, Value

KIND = FactKind(
    name="consultation",
    plural="consultations",
    roles=(
        Role("council"),
        Role("subject"),
        Role("end", required=False, identity=False),
    ),
)


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The consultations that an article tells of named councils; other bodies', other fields' and wishes are none."""
    telling = [passage for passage in context.prose if any(cue in passage.text for cue in CUES)]
    places: Places = {one.person: (one.organisation, one.role) for one in reversed(known.posts)} if telling else {}
    for passage in telling:
        for found in Reader(context, passage, Parties(context, passage, places)).find():
            yield _fact(found)


def _fact(found: Consultation) -> Fact:
    values: dict[str, Value | None] = {"council": found.council, "subject": found.subject, "end": found.end}
    return make_fact(KIND, values, certainty=found.certainty, evidence=found.evidence, rule=found.rule)
