"""What people have corrected: the entries of the ledger behind a fact, and what became of a fact that was replaced."""

from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import Store

from caregraph.analysis.facts import PREFIXES
from caregraph.analysis.queries import Query, run
from caregraph.graph.vocabulary import DEFAULT_BASE

_ENTRY = """
  ?correction cg:action ?action ; cg:reason ?reason ; dcterms:created ?date ; prov:wasAttributedTo/rdfs:label ?author .
  OPTIONAL { ?correction cg:correctedRole ?role }
  OPTIONAL { ?correction cg:correctedValue ?value }
"""
# Steps that end in what an article states now, whatever there was before.
_BEHIND = f"""
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?key ?action ?author ?date ?reason ?role ?value
{{ ?assertion cg:fact <@> ; cg:article ?article ; prov:wasRevisionOf* ?step . ?article dcterms:identifier ?key .
  ?correction cg:ledTo ?step . {_ENTRY} }}
ORDER BY ?key ?date ?action ?role ?author ?reason
"""
_BEFORE = """
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?key ?former ?label
{ ?assertion cg:fact <@> ; cg:article ?article ; prov:wasRevisionOf+ ?step . ?article dcterms:identifier ?key .
  ?step cg:replacedFact ?former . ?former rdfs:label ?label }
ORDER BY ?key ?label ?former
"""
_REPLACED = f"""
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?key ?fact ?label ?action ?author ?date ?reason ?role ?value
{{ ?replaced cg:replacedFact <@> ; cg:article ?article . ?article dcterms:identifier ?key .
  ?outcome prov:wasRevisionOf ?replaced ; cg:fact|cg:replacedFact ?fact . ?fact rdfs:label ?label .
  ?correction cg:ledTo ?outcome . {_ENTRY} }}
ORDER BY ?key ?fact ?date ?action ?role ?author ?reason
"""
_PEOPLE = f"""
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?person ?other ?action ?author ?date ?reason ?role ?value
{{ ?correction cg:decidedPerson ?person ; cg:otherPerson ?other . {_ENTRY}
  FILTER (?person = <@> || ?other = <@>) }}
ORDER BY ?date ?action ?person ?other ?author ?reason
"""


@dataclass(frozen=True, slots=True)
class Remark:
    """An entry of the ledger, as a reader of the graph meets it."""

    action: str
    author: str
    date: str
    reason: str
    role: str
    value: str

    @classmethod
    def of(cls, cells: Iterable[str | None]) -> "Remark":
        """The remark that the cells of an answer make."""
        action, author, date, reason, role, value = (cell or "" for cell in cells)
        return cls(action, author, date, reason, role, value)


@dataclass(frozen=True, slots=True)
class Behind:
    """What the ledger did to one article's stating of a fact, and what the fact was before, by IRI and label."""

    remarks: tuple[Remark, ...] = ()
    former: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Replaced:
    """What stands in the place of a fact in one article, and by which entries."""

    key: str
    fact: str
    label: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the ledger graph tells of the nodes of one graph."""

    store: Store
    base: str = DEFAULT_BASE

    def behind(self, fact: str) -> dict[str, Behind]:
        """The entries behind a fact, by the key of the article that states it."""
        remarks = [(str(key), Remark.of(cells)) for key, *cells in self._ask(_BEHIND, fact)]
        former = [(str(key), (str(iri), str(label))) for key, iri, label in self._ask(_BEFORE, fact) if iri != fact]
        return {
            key: Behind(tuple(one for k, one in remarks if k == key), tuple(one for k, one in former if k == key))
            for key in dict.fromkeys(key for key, _ in remarks)
        }

    def replaced(self, fact: str) -> list[Replaced]:
        """What took the place of a fact, article by article; nothing where only its article's own roles changed."""
        found: dict[tuple[str, str, str], list[Remark]] = {}
        for key, new, label, *cells in self._ask(_REPLACED, fact):
            if new != fact:
                found.setdefault((str(key), str(new), str(label)), []).append(Remark.of(cells))
        return [Replaced(*place, tuple(remarks)) for place, remarks in found.items()]

    def people(self, person: str) -> list[tuple[str, str, Remark]]:
        """The decisions about a person: who stays or is decided of, the other, and the entry."""
        return [(str(one), str(other), Remark.of(cells)) for one, other, *cells in self._ask(_PEOPLE, person)]

    def _ask(self, text: str, node: str) -> tuple[tuple[str | None, ...], ...]:
        # Only the node's own name is put in after the base has been moved: it has the graph's base already.
        asked = (PREFIXES + text).replace(DEFAULT_BASE, self.base).replace("@", node)
        return run(self.store, Query("corrections", asked)).rows
