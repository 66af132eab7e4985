"""Rule use: how often each rule fired in a graph, in how many articles, and how often it was right on gold.

A rule that fires in one article only may serve that text and no other. `left_out` tells what such rules carry:
the score once each article has to do with the rules that fire in another article as well.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from caregraph.analysis.assertions import Assertion, asserted_rows
from caregraph.analysis.evaluation import Rows, Score, score


@dataclass(frozen=True, slots=True)
class RuleUse:
    """One rule: how many facts it gave, where, and how many of those held against gold are right."""

    rule: str
    fired: int = 0
    asserted: int = 0
    articles: tuple[str, ...] = ()
    judged: int = 0
    right: int = 0

    @property
    def serves_one_text(self) -> bool:
        """Whether the rule fired in one article only."""
        return len(self.articles) == 1


def rule_use(names: Iterable[str], found: Sequence[Assertion], result: Score | None = None) -> list[RuleUse]:
    """The use of the named rules and of those that a graph has beside them, by kind and name."""
    fired = Counter(rule for one in found for rule in one.rules)
    asserted = Counter(rule for one in found if one.asserted for rule in one.rules)
    judged = Counter(rule for one in (result.verdicts if result else ()) for rule in one.rules)
    right = Counter(rule for one in (result.verdicts if result else ()) if one.right for rule in one.rules)
    articles = articles_of(found)
    return [
        RuleUse(rule, fired[rule], asserted[rule], articles.get(rule, ()), judged[rule], right[rule])
        for rule in sorted({*names, *fired}, key=lambda name: name.split("/"))
    ]


def articles_of(found: Iterable[Assertion]) -> dict[str, tuple[str, ...]]:
    """The keys of the articles that each rule fired in."""
    articles: dict[str, dict[str, None]] = {}
    for one in found:
        for rule in one.rules:
            articles.setdefault(rule, {})[one.article] = None
    return {rule: tuple(keys) for rule, keys in articles.items()}


def left_out(gold: Mapping[str, Rows], found: Sequence[Assertion]) -> Score:
    """The score of the facts that have a rule which fires in another article as well."""
    articles = articles_of(found)
    return score(gold, asserted_rows([one for one in found if any(len(articles[rule]) > 1 for rule in one.rules)]))
