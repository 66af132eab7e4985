"""What a graph holds of one person: the forms of the name, the facts about them, and whoever else goes by the name."""

from dataclasses import dataclass

from pyoxigraph import Store

from caregraph.analysis.facts import rows_of
from caregraph.graph.vocabulary import DEFAULT_BASE

_NAMES = "SELECT DISTINCT ?person ?form { ?person a cg:Person ; rdfs:label|skos:altLabel ?form } ORDER BY ?person ?form"
_FACTS = """
SELECT DISTINCT ?fact
{ VALUES ?person { <@> }
  { ?fact ?role ?person . { ?fact a cg:Fact } UNION { ?fact a cg:ReplacedFact } }
  UNION { ?told ?role ?person ; cg:fact|cg:replacedFact ?fact }
  UNION { ?told ?role ?person . ?correction cg:ledTo ?told ; cg:correctedFact ?fact }
  UNION { ?now ?role ?person . ?correction cg:ledTo/cg:fact ?now ; cg:correctedFact ?fact } }
ORDER BY ?fact
"""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody of a graph: every form of the name, the facts about them, and others who have one of these names."""

    forms: frozenset[str]
    facts: frozenset[str]
    namesakes: tuple[str, ...]


def known_as(store: Store, person: str, *, base: str = DEFAULT_BASE) -> Known:
    """What a graph holds of the person with an IRI; nothing where there is no such person."""
    names = [(iri, form) for iri, form in rows_of(store, _NAMES, base=base)]
    forms = frozenset(form for iri, form in names if iri == person)
    facts = frozenset(fact for (fact,) in rows_of(store, _FACTS.replace("@", person), base=base))
    others = dict.fromkeys(iri for iri, form in names if iri != person and form in forms)
    return Known(forms, facts, tuple(others))
