"""Rules in use: how often each fired, was right, and served one text only; and slips with their sentences."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from caregraph import cli
from caregraph.analysis.assertions import Assertion, asserted_rows, assertions
from caregraph.analysis.evaluation import Rows, score
from caregraph.analysis.queries import run
from caregraph.analysis.rule_use import left_out, rule_use
from caregraph.analysis.slips import told
from caregraph.build import Options, build_graph
from caregraph.extraction.rules import RULES
from caregraph.graph.store import open_graph

Call = Callable[..., str]


def joined(article: str, council: str, *rules: str, certainty: str = "stated") -> Assertion:
    roles = {"organisation": council, "programme": "Hope"}
    return Assertion(article, "participations", certainty, rules, f"{council} joined Hope.", roles)


FOUND = [
    joined("a", "Leeds", "participation/x"),
    joined("b", "Leeds", "participation/x", "participation/y"),
    joined("b", "Kent", "participation/y"),
    joined("b", "Hull", "participation/y", certainty="planned"),
]
GOLD: dict[str, Rows] = {
    "a": {"participations": [{"organisation": "Leeds", "programme": "Hope"}]},
    "b": {"participations": [{"organisation": council, "programme": "Hope"} for council in ("Leeds", "Hull")]},
}


def test_rules_are_counted_by_what_they_gave() -> None:
    uses = {use.rule: use for use in rule_use(["participation/z"], FOUND, score(GOLD, asserted_rows(FOUND)))}
    assert list(uses) == ["participation/x", "participation/y", "participation/z"]
    x, y, z = uses.values()
    assert (x.fired, x.asserted, x.judged, x.right, x.serves_one_text) == (2, 2, 2, 2, False)
    assert (y.fired, y.asserted, y.judged, y.right, y.articles) == (3, 2, 2, 1, ("b",))
    assert y.serves_one_text
    assert (z.fired, z.articles, z.serves_one_text) == (0, (), False)


def test_without_the_rules_of_one_text_the_facts_of_others_stay() -> None:
    figures = left_out(GOLD, FOUND).all
    assert (figures.gold, figures.found, figures.right) == (3, 2, 2)


def test_a_rule_counts_for_each_of_two_rows_that_are_one_fact() -> None:
    twice = [joined("a", "Leeds", "participation/x"), joined("a", "leeds", "participation/y")]
    uses = rule_use([], twice, score(GOLD, asserted_rows(twice)))
    assert [(use.judged, use.right) for use in uses] == [(1, 1), (1, 1)]


def test_a_missed_fact_is_told_with_its_likeliest_sentence_and_what_came_nearest() -> None:
    result = score(GOLD, asserted_rows(FOUND))
    text = "Councils met.\n\nHull will join the Hope programme. Kent stayed away."
    spurious, missed = sorted(told(result, FOUND, {"b": text}), key=lambda one: one.slip.missed)
    assert (spurious.sentence, spurious.rules) == ("Kent joined Hope.", ("participation/y",))
    assert missed.sentence == "Hull will join the Hope programme."
    assert missed.nearest == FOUND[3]
    [_, without_text] = sorted(told(result, FOUND, {}), key=lambda one: one.slip.missed)
    assert without_text.sentence == "Hull joined Hope."


def test_assertions_are_what_the_named_queries_give(built: Path) -> None:
    store = open_graph(built)
    rows = asserted_rows(assertions(store))
    for kind, found in rows.items():
        if kind == "promises":  # planned facts, which nobody asserts
            assert found == []
            continue
        answer = run(store, kind)
        asked = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
        shared = [
            name for name in answer.columns if name in ("article", "evidence", "council", "person", "quote", "amount")
        ]
        assert [[row.get(name) for name in shared] for row in found] == [
            [row[name] for name in shared] for row in asked
        ]


def test_assertions_of_a_graph_with_a_base_of_its_own(checkout: Path, built: Path, tmp_path: Path) -> None:
    base = "https://example.org/x/"
    build_graph([checkout / "seeds"], tmp_path / "graph", options=Options(base=base))
    moved = assertions(open_graph(tmp_path / "graph"), base=base)
    assert {one.rules for one in moved} == {one.rules for one in assertions(open_graph(built))}


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str]) -> Call:
    def carry_out(*arguments: str | Path, status: int = 0) -> str:
        assert cli.run([str(argument) for argument in arguments]) == status
        captured = capfd.readouterr()
        return captured.err if status else captured.out

    return carry_out


def test_rules_are_listed_with_their_examples(call: Call) -> None:
    listed = list(csv.DictReader(io.StringIO(call("rules", "--format", "csv"), newline="")))
    assert {row["rule"]: row["example"] for row in listed} == dict(RULES)
    assert f"{len(RULES)} rows" in call("rules")


def test_rules_are_counted_in_a_graph_and_on_gold(call: Call, built: Path, checkout: Path) -> None:
    listed = json.loads(call("rules", "--graph", built, "--gold", checkout / "tests" / "gold", "--format", "json"))
    rated = next(row for row in listed if row["rule"] == "judgement/rated")
    assert int(rated["fired"]) >= int(rated["asserted"]) >= int(rated["on gold"]) >= int(rated["right"]) > 10
    assert rated["only in"] is None
    assert {row["only in"] is not None for row in listed if row["articles"] == "1"} == {True}
    assert all(row["P"] is None for row in listed if row["on gold"] == "0")
    shown = call("rules", "--graph", built, "--gold", checkout / "tests" / "gold")
    assert "without those that fire in one article only" in shown


def test_gold_without_a_graph(call: Call, checkout: Path) -> None:
    assert "name it with --graph" in call("rules", "--gold", checkout / "tests" / "gold", status=2)


def test_a_score_shows_intervals_and_writes_everything_to_a_file(
    call: Call, built: Path, checkout: Path, tmp_path: Path
) -> None:
    shown = call("score", checkout / "tests" / "gold", "--graph", built, "--json", tmp_path / "score.json")
    assert "95 % intervals, each from 1,000 draws" in shown
    assert "of 5 articles" in shown
    told = json.loads((tmp_path / "score.json").read_text(encoding="utf-8"))
    figures = told["kinds"]["all"]
    low, high = figures["intervals"]["f1"]
    assert 0 < low <= figures["f1"] <= high <= 1
    assert figures["gold"] - figures["right"] == sum(slip["missed"] for slip in told["slips"])
    assert figures["found"] - figures["right"] == sum(not slip["missed"] for slip in told["slips"])
    assert all(slip["rules"] and slip["sentence"] for slip in told["slips"] if not slip["missed"])


def test_a_place_that_figures_cannot_be_written_to(call: Call, built: Path, checkout: Path, tmp_path: Path) -> None:
    where = tmp_path / "none" / "score.json"
    complaint = call("score", checkout / "tests" / "gold", "--graph", built, "--json", where, status=2)
    assert "name another file with --json" in complaint


def test_errors_show_sentences_and_rules(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Leeds rated good\n\n5 January 2016\n\nOfsted has rated Leeds Council good.\n")
    row = {"council": "Leeds", "grade": "good", "area": "adoption", "date": None}
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "a.json").write_text(json.dumps({"judgements": [row]}))
    build_graph([tmp_path / "a.txt"], tmp_path / "graph")
    shown = " ".join(call("score", tmp_path / "gold", "--graph", tmp_path / "graph", "--errors").split())
    assert "spurious a judgements" in shown
    assert "in “Ofsted has rated Leeds Council good.” by judgement/rated" in shown
    assert "missed a judgements" in shown
    assert "stated, by judgement/rated" in shown
    (tmp_path / "a.txt").write_text("Another text altogether.\n")
    again = call("score", tmp_path / "gold", "--graph", tmp_path / "graph", "--errors")
    assert "Another text" not in again
