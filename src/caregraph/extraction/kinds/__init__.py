"""The fact kinds, one module each, with files of the same stem in ontology/facts, shapes/facts and tests/kinds."""

from caregraph.extraction.kinds import (
    consultations,
    events,
    interventions,
    judgements,
    measures,
    participations,
    posts,
    promises,
    statements,
)
from caregraph.model.fact import FactKind

MODULES = (judgements, posts, events, interventions, statements, measures, participations, promises, consultations)
KINDS: dict[str, FactKind] = {module.KIND.name: module.KIND for module in MODULES}
