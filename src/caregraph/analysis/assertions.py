"""Assertions: what each article says of each fact, by which rules, on which words, in rows that a score can compare."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from pyoxigraph import Store

from caregraph.analysis.facts import PREFIXES, role_values
from caregraph.analysis.queries import Query, run
from caregraph.extraction.kinds import KINDS
from caregraph.graph.vocabulary import DEFAULT_BASE

_ASSERTIONS = """
SELECT ?assertion ?fact ?article ?certainty ?exact
{ ?assertion cg:fact ?fact ; cg:article ?source ; cg:certainty ?certain ; cg:firstEvidence ?words .
  ?source dcterms:identifier ?article .
  ?words cg:start ?start ; cg:end ?end ; cg:exact ?exact .
  BIND (STRAFTER(STR(?certain), "/id/certainty/") AS ?certainty) }
ORDER BY ?article ?start ?end ?assertion
"""
_RULES = "SELECT ?assertion ?rule { ?assertion cg:fact ?fact ; cg:rule ?rule } ORDER BY ?assertion ?rule"
_PLURALS = {kind.name: kind.plural for kind in KINDS.values()}
_ASSERTED = ("stated", "reported")


@dataclass(frozen=True, slots=True)
class Assertion:
    """One article's stating of one fact: its kind in the plural, how certain, by which rules, on which words."""

    article: str
    kind: str
    certainty: str
    rules: tuple[str, ...]
    evidence: str
    roles: Mapping[str, str]

    @property
    def asserted(self) -> bool:
        """Whether the article asserts the fact, in its own voice or in another's."""
        return self.certainty in _ASSERTED

    def row(self) -> dict[str, str | None]:
        """The assertion as scores compare it."""
        told = {"article": self.article, "evidence": self.evidence, "rule": " ".join(self.rules)}
        return {**self.roles, **told}


def assertions(store: Store, *, base: str = DEFAULT_BASE) -> list[Assertion]:
    """Every assertion of a graph, whatever its certainty, in the order of the articles' words."""
    rules: dict[str | None, list[str]] = defaultdict(list)
    for assertion, rule in run(store, Query("rules", PREFIXES + _RULES), base=base).rows:
        rules[assertion].append(str(rule))
    roles = role_values(store, base=base)
    kept: dict[str | None, Assertion] = {}
    said = run(store, Query("said", PREFIXES + _ASSERTIONS), base=base)
    for assertion, fact, article, certainty, words in said.rows:
        kind = _PLURALS[str(fact).rsplit("/", 2)[1]]
        told = Assertion(str(article), kind, str(certainty), tuple(rules[assertion]), str(words), roles[str(assertion)])
        kept.setdefault(assertion, told)
    return list(kept.values())


def asserted_rows(found: list[Assertion]) -> dict[str, list[dict[str, str | None]]]:
    """What articles assert, by kind, as a score takes it."""
    rows: dict[str, list[dict[str, str | None]]] = {plural: [] for plural in _PLURALS.values()}
    for one in found:
        if one.asserted:
            rows[one.kind].append(one.row())
    return rows
