"""Promises: what is pledged or set as a deadline for a named council's services, and what came of it."""

import re
from collections.abc import Iterator
from decimal import Decimal

from caregraph.extraction.careers import Careers
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.facts import make_fact
from caregraph.extraction.obliged import Parties, Places
from caregraph.extraction.promising import Promise, Reader
from caregraph.model.entity import Term
from caregraph.model.fact import Fact, FactKind, Role, Value

KIND = FactKind(
    name="promise",
    plural="promises",
    roles=(
        Role("council"),
        Role("kind"),
        Role("amount", required=False),
        Role("unit", required=False, identity=False),
        Role("due", required=False),
        Role("by", required=False, identity=False),
        Role("to", required=False, identity=False),
    ),
)

_CUES = re.compile(
    r"\b(?:will|'ll|would|shall|must|until|within|months?|years?|weeks?|days|due|deadline|promis\w+|pledg\w+|vow\w*|"
    r"commit\w*|undert\w+|guarantee\w*|plans? to|intends? to|planning to|agreed to|decided to|is to|are to|set to|"
    r"failed to|submitted|delivered|published|handed|completed|finished|presented|sent)\b|"
    r"'ll|\bby (?:‹D|next|this|spring|summer|autumn|winter)"
)


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The promises that an article tells of named councils; wishes, fears and other people's deadlines are none."""
    places: Places = {found.person: (found.organisation, found.role) for found in reversed(known.posts)}
    for passage in context.prose:
        if _CUES.search(passage.text):
            for promise in Reader(Parties(context, passage, places), passage).find():
                yield _fact(passage, promise)


def _fact(passage: Passage, promise: Promise) -> Fact:
    deed, party = promise.deed, promise.party
    figure = passage.line.mention(deed.figure).value if deed.figure else None
    amount = figure if isinstance(figure, Decimal) and figure > 0 else None
    values: dict[str, Value | None] = {
        "council": party.council,
        "kind": Term.of("promise-kind", deed.kind),
        "amount": amount,
        "unit": Term.of("unit", "pounds") if amount and deed.kind == "funding" else None,
        "due": promise.deadline.date if promise.deadline else None,
        "by": party.by,
        "to": promise.to,
    }
    rule, evidence = f"promise/{promise.rule}", [passage.evidence()]
    return make_fact(KIND, values, certainty=promise.certainty, evidence=evidence, rule=rule)
