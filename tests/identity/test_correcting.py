"""The ledger at work: what is rejected is asserted no more, what is changed takes the place of what was extracted."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from caregraph.errors import LedgerError
from caregraph.extraction.kinds import KINDS
from caregraph.graph.ledger import short_name
from caregraph.identity import Corrector, Ledger, Ruled, settle
from caregraph.identity.ledger import parse_ledger
from caregraph.model.correction import Correction, Revision
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Person, Term
from caregraph.model.fact import Certainty, Fact
from caregraph.model.text import Article
from tests.graph.examples import ANN, article, event, judgement, post

ONE, TWO = article("a-1"), article("b-2")
JUDGED, PLANNED = judgement(ONE), judgement(ONE, Certainty.PLANNED)
COLUMNS = ("action", "fact", "article", "role", "value", "person", "other", "label", "reason", "author", "date")
Entry = dict[str, str]


def entry(action: str, fact: Fact | None = None, **cells: str) -> Entry:
    named = {"fact": short_name(fact)} if fact else {}
    return {"action": action, **named, "reason": "seen", "author": "Jo Example", "date": "2026-11-20", **cells}


def changed(fact: Fact, role: str, value: str, **cells: str) -> Entry:
    return entry("change", fact, role=role, value=value, **cells)


def ledger(*entries: Entry) -> Ledger:
    lines = [",".join(COLUMNS), *(",".join(one.get(name, "") for name in COLUMNS) for one in entries)]
    return parse_ledger("\n".join(lines), KINDS, where="c.csv")


@dataclass(frozen=True)
class Applied:
    """What a ledger makes of the facts of some articles."""

    facts: dict[str, tuple[Fact, ...]]
    revisions: tuple[Revision, ...]
    people: tuple[Correction, ...]
    unmatched: tuple[LedgerError, ...]


def corrected(decided: Ledger, told: Sequence[tuple[Article, Sequence[Fact]]]) -> Applied:
    """A ledger applied to articles as a build does it."""
    settled = settle(told, same=decided.same, different=decided.different)
    corrector = Corrector(decided, short_name, settled.known)
    found = {one.key: corrector.correct(facts, settled.settlement.facts(one.key, facts)) for one, facts in told}
    revisions = tuple(revision for one in found.values() for revision in one.revisions)
    used = [correction for revision in revisions for step in revision.steps for correction in step.corrections]
    ruled = Ruled.of(decided, used, settled, articles=found)
    return Applied({key: one.facts for key, one in found.items()}, revisions, ruled.people, ruled.unmatched)


def applied(entries: Sequence[Entry], *facts: Fact) -> Applied:
    return corrected(ledger(*entries), [(one, [f for f in facts if f.article == one.key]) for one in (ONE, TWO)])


def test_without_a_ledger_nothing_changes() -> None:
    assert applied([], JUDGED) == Applied({"a-1": (JUDGED,), "b-2": ()}, (), (), ())


def test_a_rejected_fact_is_asserted_no_more_and_keeps_its_words() -> None:
    found = applied([entry("reject", JUDGED)], JUDGED, judgement(TWO))
    for [fact] in found.facts.values():
        assert fact.certainty is Certainty.REJECTED
        assert (fact.values, fact.rule) == (JUDGED.values, JUDGED.rule)
    assert [one.extracted for one in found.revisions] == [JUDGED, judgement(TWO)]
    assert found.unmatched == ()


def test_an_entry_may_mean_one_article_only() -> None:
    found = applied([entry("reject", JUDGED, article="b-2")], JUDGED, judgement(TWO))
    assert [fact.certainty for [fact] in found.facts.values()] == [Certainty.STATED, Certainty.REJECTED]


@pytest.mark.parametrize("fact", [JUDGED, PLANNED], ids=lambda fact: fact.certainty)
def test_an_accepted_fact_stays_what_it_is(fact: Fact) -> None:
    found = applied([entry("accept", fact)], fact)
    assert found.facts["a-1"] == (fact,)
    assert [step.corrections[0].reason for one in found.revisions for step in one.steps] == ["seen"]


def test_changes_of_one_fact_are_one_step() -> None:
    entries = [
        changed(JUDGED, "date", "2015-12"),
        changed(JUDGED, "grade", "good"),
        changed(JUDGED, "inspector", "none"),
    ]
    found = applied(entries, JUDGED)
    [fact] = found.facts["a-1"]
    assert fact.get("date") == PartialDate(2015, 12)
    assert fact.get("grade") == Term("grade", "good", "good")
    assert fact.get("inspector") is None
    assert [role for role, _ in fact.values] == ["council", "grade", "area", "date"]
    assert [len(step.corrections) for step in found.revisions[0].steps] == [3]


def test_how_firmly_something_is_said_can_be_changed() -> None:
    found = applied([changed(JUDGED, "certainty", "planned")], JUDGED)
    assert found.facts["a-1"] == (PLANNED,)


def test_a_corrected_fact_can_be_corrected_again() -> None:
    middle = judgement(ONE, date=PartialDate(2015))
    entries = [
        entry("accept", judgement(ONE, date=PartialDate(2014))),
        changed(middle, "date", "2014"),
        changed(JUDGED, "date", "2015"),
    ]
    found = applied(entries, JUDGED)
    assert [step.fact.get("date") for step in found.revisions[0].steps] == [
        PartialDate(2015),
        PartialDate(2014),
        PartialDate(2014),
    ]
    assert found.unmatched == ()


def test_changes_that_lead_back_are_an_error() -> None:
    entries = [changed(JUDGED, "date", "2015"), changed(judgement(ONE, date=PartialDate(2015)), "date", "2016-01")]
    with pytest.raises(LedgerError, match=r"c\.csv, line 3: .* lead back"):
        applied(entries, JUDGED)


def test_a_new_value_is_written_as_the_articles_write_it() -> None:
    found = applied([changed(event(ONE), "person", "ann EXAMPLE")], event(ONE), post(ONE))
    assert found.facts["a-1"][0].get("person") == ANN


LOST = {
    "a fact that nobody states": (entry("accept", event(ONE), label="An event"), "accept event:", "(An event) matches nothing, since no article states it"),
    "in an article that does not state it": (entry("reject", JUDGED, article="b-2"), "'b-2' does not state it", ""),
    "an article that is not there": (entry("reject", JUDGED, article="gone"), "there is no article 'gone'", ""),
    "a person whom nobody names": (entry("same", person="person:bob-sample", other="person:zed-nobody"), "the articles name no person:bob-sample and person:zed-nobody", ""),
}  # fmt: skip


@pytest.mark.parametrize("case", LOST)
def test_an_entry_that_matches_nothing_is_told(case: str) -> None:
    lost, *words = LOST[case]
    found = applied([entry("accept", post(ONE)), lost], post(ONE), JUDGED)
    [error] = found.unmatched
    assert error.where == "c.csv, line 3"
    assert all(part in error.sentence() for part in words)
    assert found.facts["a-1"] == (
        post(ONE),
        JUDGED,
    )


def test_a_decision_about_people_leaves_decisions_about_their_facts_in_force() -> None:
    other = post(ONE, person=Person("A Example"))
    extracted = [other, post(ONE)]
    decided = ledger(
        entry("same", person="person:ann-example", other="person:a-example"),
        entry("reject", other),
        entry("accept", post(ONE), article="elsewhere"),
    )
    found = corrected(decided, [(ONE, extracted)])
    told = [(fact.get("person"), fact.certainty) for fact in found.facts["a-1"]]
    assert [(person.slug, certainty) for person, certainty in told if isinstance(person, Person)] == [
        (ANN.slug, "rejected"),
        (ANN.slug, "stated"),
    ]
    assert [one.action for one in found.people] == ["same"]


def test_two_names_of_one_fact_with_two_decisions_are_an_error() -> None:
    other = post(ONE, person=Person("A Example"))
    decided = ledger(entry("reject", other), entry("accept", post(ONE)))
    with pytest.raises(LedgerError, match=r"c\.csv, line 3: .*accepted here, and rejected by line 2"):
        Corrector(decided, short_name).correct([other], [post(ONE)])
