"""Corrections as their author meets them: written with `correct`, applied by `build --ledger`, shown by the others."""

import csv
import datetime
import io
import itertools
import json
from pathlib import Path

import pyoxigraph
import pytest

from caregraph.build import Options, build_graph
from caregraph.graph.store import open_graph
from caregraph.identity.ledger import COLUMNS
from tests.calling import Call

ARTICLES = {
    "spring": """Leeds keeps its grade

5 April 2016

Ofsted rated children's services at Leeds Council good in November 2015.

Bex Oddlington, director of children's services at Leeds Council, said: "We are proud of every team in this city."
""",
    "summer": """Two councils compared

8 July 2016

Ofsted rated children's services at Leeds Council good in November 2015. At Norfolk Council children's services were rated inadequate. The inspectors had been there in June.

Rebecca Oddlington-Fenn, director of children's services at Leeds Council, resigned on Monday.
""",
    "autumn": """Norfolk looks ahead

3 October 2016

Norfolk Council will spend £2m on recruiting social workers. The money is for adults only.

Philippa Standish was appointed director of children's services at Norfolk Council.
""",
}
BECAUSE = ("--reason", "the page says so", "--author", "Jo Example")


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    for key, text in ARTICLES.items():
        (folder / f"{key}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def plain(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The graph of the articles without a ledger."""
    return build_graph([articles], tmp_path_factory.mktemp("plain") / "graph").out


def facts(graph: Path) -> dict[str, str]:
    """The short forms of a graph's facts by their labels."""
    asked = """PREFIX cg: <https://w3id.org/caregraph/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?fact ?label { ?fact a cg:Fact ; rdfs:label ?label }"""
    found = open_graph(graph).query(asked)
    assert isinstance(found, pyoxigraph.QuerySolutions)
    return {row["label"].value: ":".join(row["fact"].value.rsplit("/", 2)[1:]) for row in found}


GRADE = "Leeds: overall judged good in 2015-11"
MONEY = "Norfolk: funding, 2,000,000"
POST = "Philippa Standish, director of children's services at Norfolk"


def table(call: Call, name: str, graph: Path, *more: str) -> list[dict[str, str]]:
    called = call("query", name, "--graph", graph, "--format", "csv", *more)
    return list(csv.DictReader(io.StringIO(called.out, newline="")))


def test_from_a_wrong_fact_to_the_corrected_graph(call: Call, articles: Path, plain: Path, tmp_path: Path) -> None:
    ledger, graph = tmp_path / "corrections.csv", tmp_path / "graph"
    known = facts(plain)
    to = ("--graph", plain, "--ledger", ledger, *BECAUSE)
    change = ("--action", "change", "--role", "date", "--value", "2015-11-20", "--article", "spring")
    for about in ((known[MONEY], "--action", "reject"), (known[GRADE], *change)):
        assert call("correct", *about, *to).status == 0
    same = ("Bex Oddlington", "person:rebecca-oddlington-fenn", "--action", "same")
    written = call("correct", *same, *to, "--date", "2026-11-20")
    assert written.out.startswith(f"{ledger}, line 4: same person:bex-oddlington and person:rebecca-oddlington-fenn")
    assert f"--ledger {ledger}" in written.out
    built = call("build", articles, "--out", graph, "--ledger", ledger)
    assert (built.status, built.err) == (0, "")
    assert "3 corrections applied: 1 rejected, 1 changed, 1 same person" in built.out
    assert "conforms" in call("validate", graph).out
    assert [(row["article"], row["date"]) for row in table(call, "judgements", graph) if row["council"] == "Leeds"] == [
        ("spring", "2015-11-20"),
        ("summer", "2015-11"),
    ]
    assert table(call, "measures", graph) == []
    assert [row["certainty"] for row in table(call, "measures", graph, "--all")] == ["rejected"]
    listed = list(csv.DictReader(io.StringIO(call("people", "--graph", graph, "--format", "csv").out)))
    known = {row["name"]: row["also written"] for row in listed}
    assert known == {"Rebecca Oddlington-Fenn": "Bex Oddlington", "Philippa Standish": ""}


def test_the_ledger_that_correct_writes(call: Call, plain: Path, tmp_path: Path) -> None:
    ledger, fact = tmp_path / "corrections.csv", facts(plain)[GRADE]
    call("correct", fact, "--action", "accept", "--article", "summer", "--graph", plain, "--ledger", ledger, *BECAUSE)
    header, row = csv.reader(ledger.read_text(encoding="utf-8").splitlines())
    assert tuple(header) == COLUMNS
    today = datetime.date.today().isoformat()  # noqa: DTZ011 - the day that the author's calendar shows
    assert row == ["accept", fact, "summer", GRADE, "", "", "", "", "the page says so", "Jo Example", today]


def test_explain_tells_who_corrected_what_and_why(call: Call, articles: Path, plain: Path, tmp_path: Path) -> None:
    known, ledger, graph = facts(plain), tmp_path / "c.csv", tmp_path / "graph"
    entries = [f"reject,{known[MONEY]},,,it is for adults,Jo Example,2026-11-20"]
    entries += [f"change,{known[GRADE]},date,2015-11-20,the day is known,Al Sample,2026-11-21"]
    entries += [f"accept,{known[POST]},,,seen,Jo Example,2026-11-22"]
    ledger.write_text("\n".join(["action,fact,role,value,reason,author,date", *entries]), encoding="utf-8")
    build_graph([articles], graph, options=Options(ledger=ledger))
    now = facts(graph)

    def explained(name: str) -> str:
        return call("explain", name, "--graph", graph).out

    assert "Replaced in autumn\n  rejected by Jo Example on 2026-11-20: it is for adults" in explained(known[MONEY])
    assert "Rejected in Norfolk looks ahead" in explained(now[f"{MONEY} (rejected)"])
    revised = explained(now["Leeds: overall judged good in 2015-11-20"])
    assert revised.count("changed date to 2015-11-20 by Al Sample on 2026-11-21: the day is known") == 2
    assert f"extracted as {GRADE}  {known[GRADE]}" in revised
    assert "accepted by Jo Example on 2026-11-22: seen" in explained(known[POST])


def test_a_decision_about_people_is_explained(call: Call, articles: Path, tmp_path: Path) -> None:
    pair = "different,person:bex-oddlington,person:philippa-standish,two people,Jo Example,2026-11-20"
    (tmp_path / "c.csv").write_text(f"action,person,other,reason,author,date\n{pair}\n")
    build_graph([articles], tmp_path / "graph", options=Options(ledger=tmp_path / "c.csv"))
    told = call("explain", "Philippa Standish", "--graph", tmp_path / "graph").out
    assert "person:bex-oddlington is not person:philippa-standish, says Jo Example on 2026-11-20: two people" in told


def test_an_entry_that_matches_nothing_is_told_and_stops_nothing(call: Call, articles: Path, tmp_path: Path) -> None:
    lost = "accept,judgement:0a1b2c3d4e5f6071,A lost fact,seen,Jo Example,2026-11-20"
    (tmp_path / "c.csv").write_text(f"action,fact,label,reason,author,date\n{lost}\n")
    built = call("build", articles, "--out", tmp_path / "graph", "--ledger", tmp_path / "c.csv")
    sentence = (
        f"{tmp_path / 'c.csv'}, line 2: the entry to accept judgement:0a1b2c3d4e5f6071 (A lost fact) matches nothing"
    )
    assert built.status == 1
    assert built.err.startswith(f"caregraph: {sentence}")
    assert "0 corrections applied" in built.out
    told = json.loads((tmp_path / "graph" / "build.json").read_text(encoding="utf-8"))["ledger"]
    assert [one.startswith(sentence) for one in told["unmatched"]] == [True]
    assert set(told["applied"].values()) == {0}
    page = " ".join((tmp_path / "graph" / "report.txt").read_text(encoding="utf-8").split())
    assert "(A lost fact) matches nothing" in page


def test_the_report_tells_each_correction(articles: Path, plain: Path, tmp_path: Path) -> None:
    (tmp_path / "c.csv").write_text(
        f"action,fact,reason,author,date\nreject,{facts(plain)[MONEY]},for adults,Jo Example,2026-11-20\n"
    )
    build_graph([articles], tmp_path / "graph", options=Options(ledger=tmp_path / "c.csv"))
    page = (tmp_path / "graph" / "report.txt").read_text(encoding="utf-8")
    assert f"line 2: rejected {facts(plain)[MONEY]}: for adults (Jo Example, 2026-11-20)" in page
    told = json.loads((tmp_path / "graph" / "build.json").read_text(encoding="utf-8"))["ledger"]
    none = dict.fromkeys(("accepted", "changed", "same person", "different person", "person forgotten"), 0)
    assert told["applied"] == {**none, "rejected": 1}
    assert len(told["sha256"]) == 64


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("action,fact\n", "line 1: there is no column 'reason'"),
        (
            "action,fact,reason,author,date\nreject,post:1b2c3d4e5f607182,seen,Jo,2026-02-30\n",
            "line 2: '2026-02-30' is no day",
        ),
        (None, "the ledger cannot be read"),
    ],
)
def test_nothing_of_a_broken_ledger_is_applied(
    content: str | None, words: str, call: Call, articles: Path, tmp_path: Path
) -> None:
    ledger, graph = tmp_path / "c.csv", tmp_path / "graph"
    build_graph([articles / "spring.txt"], graph)
    before = (graph / "graph.nq").read_bytes()
    if content is not None:
        ledger.write_text(content)
    called = call("build", articles, "--out", graph, "--ledger", ledger)
    [line] = called.err.splitlines()
    assert (called.status, called.out) == (2, "")
    assert line.startswith(f"caregraph: {ledger}")
    assert words in line
    assert (graph / "graph.nq").read_bytes() == before


REFUSED = {
    "what the graph does not have": (("judgement:0a1b2c3d4e5f6071", "--action", "reject"), "nothing in the graph is called"),
    "a council": (("Norfolk", "--action", "reject"), "this is no fact"),
    "two facts": ((GRADE, MONEY, "--action", "reject"), "only one fact can be corrected at a time"),
    "an article that does not state it": ((GRADE, "--action", "reject", "--article", "autumn"), "'autumn' does not state this fact; it is stated in spring, summer"),
    "an unknown council": ((GRADE, "--action", "change", "--role", "council", "--value", "Leds"), "no council is called 'Leds'; did you mean Leeds?"),
    "a change of nothing": ((GRADE, "--action", "change"), "an entry to change a fact has no role"),
    "one person": (("Bex Oddlington", "--action", "same"), "two people of the graph are needed"),
    "a person and a council": (("Bex Oddlington", "Leeds", "--action", "different"), "two people of the graph are needed"),
    "a day that does not exist": ((GRADE, "--action", "reject", "--date", "2026-13-01"), "'2026-13-01' is no day that exists"),
    "an unknown action": ((GRADE, "--action", "discard"), "discard"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_correct_refuses(case: str, call: Call, plain: Path, tmp_path: Path) -> None:
    arguments, words = REFUSED[case]
    called = call("correct", *arguments, "--graph", plain, "--ledger", tmp_path / "c.csv", *BECAUSE)
    [line] = called.err.splitlines()
    assert (called.status, called.out) == (2, "")
    assert words in line
    assert list(tmp_path.iterdir()) == []


def test_what_the_ledger_has_decided_is_changed_there(call: Call, articles: Path, plain: Path, tmp_path: Path) -> None:
    known, ledger, graph = facts(plain), tmp_path / "c.csv", tmp_path / "graph"
    ledger.write_text(f"action,fact,reason,author,date\nreject,{known[MONEY]},for adults,Jo Example,2026-11-20\n")
    build_graph([articles], graph, options=Options(ledger=ledger))
    before = ledger.read_bytes()
    for fact, words in (
        (known[MONEY], "has replaced this fact"),
        (facts(graph)[f"{MONEY} (rejected)"], "rejected already"),
    ):
        called = call("correct", fact, "--action", "accept", "--graph", graph, "--ledger", ledger, *BECAUSE)
        assert called.status == 2
        assert words in called.err
    assert ledger.read_bytes() == before


def quads(graph: Path) -> set[pyoxigraph.Quad]:
    return set(pyoxigraph.parse(path=str(graph / "graph.nq")))


def test_leaving_an_article_out_takes_away_what_rested_on_it_alone(articles: Path, plain: Path, tmp_path: Path) -> None:
    known, ledger = facts(plain), tmp_path / "c.csv"
    entries = [f"reject,{known[MONEY]},,,,for adults,Jo Example,2026-11-20"]
    entries += [f"change,{known[GRADE]},summer,date,2015,only the year,Jo Example,2026-11-20"]
    entries += [f"accept,{known[GRADE]},spring,,,seen,Al Sample,2026-11-20"]
    ledger.write_text("\n".join(["action,fact,article,role,value,reason,author,date", *entries]), encoding="utf-8")

    def built(keys: tuple[str, ...]) -> set[pyoxigraph.Quad]:
        return quads(
            build_graph(
                [articles / f"{key}.txt" for key in keys], tmp_path / "-".join(keys), options=Options(ledger=ledger)
            ).out
        )

    alone = {key: built((key,)) for key in ARTICLES}
    for number in (2, 3):
        for keys in itertools.combinations(ARTICLES, number):
            assert built(keys) == set[pyoxigraph.Quad]().union(*(alone[key] for key in keys)), keys


def test_neither_the_order_of_inputs_nor_that_of_entries_changes_a_byte(
    articles: Path, plain: Path, tmp_path: Path
) -> None:
    known = facts(plain)
    entries = [f"reject,{known[MONEY]},,,for adults,Jo Example,2026-11-20"]
    entries += [f"change,{known[GRADE]},date,2015,only the year,Al Sample,2026-11-20"]
    written = []
    for turn, name in ((1, "one"), (-1, "other")):
        ledger = tmp_path / f"{name}.csv"
        ledger.write_text("\n".join(["action,fact,role,value,reason,author,date", *entries[::turn]]), encoding="utf-8")
        out = build_graph(sorted(articles.iterdir())[::turn], tmp_path / name, options=Options(ledger=ledger)).out
        written.append([(out / file).read_bytes() for file in ("graph.ttl", "graph.nq")])
    assert written[0] == written[1]
