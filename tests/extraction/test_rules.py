"""The list of rules: each example fires its rule, and no rule fires that is not listed.

When a rule is added, renamed or taken away, run this file: it names what to change in `caregraph/extraction/rules.py`.
"""

import functools
import importlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from caregraph.extraction.kinds import KINDS
from caregraph.extraction.rules import RULES
from caregraph.model.fact import Fact
from caregraph.model.text import Article
from caregraph.reading import find_sources, read
from caregraph.recognition import Recogniser
from caregraph.workers import find_facts
from tests.kinds.harness import Case, article_of


@functools.cache
def recogniser() -> Recogniser:
    return Recogniser()


def facts_of(text: str) -> list[Fact]:
    return find_facts(recogniser(), article_of(Case(text)))


def cases_in(value: object, depth: int = 4) -> Iterator[Case]:
    """The cases of a table, however it groups them."""
    if isinstance(value, Case):
        yield value
    elif isinstance(value, list | tuple | dict) and depth:
        for item in value.values() if isinstance(value, dict) else value:
            yield from cases_in(item, depth - 1)


def articles_in(folder: Path) -> Iterator[Article]:
    return (one for file in find_sources([folder]) for one in read(file) if isinstance(one, Article))


def unlisted(articles: Iterable[Article]) -> list[str]:
    """A line for each rule that fired and is not listed, with the words that it fired on."""
    fired = {fact.rule: fact.evidence[0].text for one in articles for fact in find_facts(recogniser(), one)}
    return [f"add {rule!r} to RULES; it fired on {words!r}" for rule, words in fired.items() if rule not in RULES]


@pytest.mark.parametrize("rule", RULES)
def test_an_example_states_a_fact_by_its_rule(rule: str) -> None:
    fired = {fact.rule: fact.certainty.asserted or fact.kind.name == "promise" for fact in facts_of(RULES[rule])}
    assert fired.get(rule), f"{RULES[rule]!r} fires {fired}: give {rule} another example, or take it out of RULES"


@pytest.mark.parametrize("plural", [kind.plural for kind in KINDS.values()])
def test_every_rule_that_fires_on_a_table_is_listed(plural: str) -> None:
    cases = list(cases_in(list(vars(importlib.import_module(f"tests.kinds.test_{plural}")).values())))
    assert len(cases) >= 30
    assert unlisted(article_of(case) for case in cases) == []


def test_every_rule_that_fires_on_the_articles_that_ship_is_listed(checkout: Path) -> None:
    assert unlisted(articles_in(checkout / "seeds")) == []


def test_every_rule_that_fires_on_the_originals_is_listed(original_articles: Path) -> None:
    assert unlisted(articles_in(original_articles)) == []


def test_an_unlisted_rule_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.extraction.test_rules.RULES", {})
    [line] = unlisted([article_of(Case("Wiltshire Council has joined the Troubled Families programme."))])
    assert line.startswith("add 'participation/")


def test_rules_stand_in_order_under_kinds_that_there_are() -> None:
    assert list(RULES) == sorted(RULES)
    assert {rule.partition("/")[0] for rule in RULES} == {kind.name for kind in KINDS.values()}
