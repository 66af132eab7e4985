"""The command line, as a user meets it: what it prints, where, and with which exit status."""

import csv
import io
import json
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pyoxigraph
import pytest

import caregraph.build
import caregraph.workers
from caregraph import __version__
from caregraph.analysis.evaluation import RULES
from caregraph.cli import options
from caregraph.exports import WRITERS
from caregraph.extraction.kinds import KINDS
from caregraph.show import FORMATS
from tests.analysis.test_queries import COLUMNS
from tests.calling import Call, Called

GOOD = """Leeds children's services rated good

5 January 2016

Ofsted has rated children's services at Leeds Council "good". The council published the report on Monday.
"""


def rows(called: Called) -> list[dict[str, str]]:
    assert (called.status, called.err) == (0, "")
    return list(csv.DictReader(io.StringIO(called.out, newline="")))


# build


def test_build_tells_what_is_in_the_graph_and_what_to_do_next(call: Call, checkout: Path, tmp_path: Path) -> None:
    called = call("build", checkout / "seeds", "--out", tmp_path / "graph")
    assert (called.status, called.err) == (0, "")
    for words in ("5 articles", "judgements", "Kirklees", "none refused", "graph.ttl", f"--graph {tmp_path / 'graph'}"):
        assert words in called.out


BAD = {
    "an empty file": ("bad.txt", b"", "the file is empty"),
    "a binary file": ("bad.txt", bytes(range(256)) * 20, "binary file"),
    "a wrong encoding": ("bad.txt", "Café society. Éclairs é é.\n".encode() + b"\xff\xfe", "cannot be read as"),
    "an empty page": ("bad.html", b"<html><body></body></html>", "no article text"),
    "a line that is no JSON": ("bad.jsonl", b"Leeds was rated good\n", "line 1: the line is not valid JSON"),
    "a line that is no article": ("bad.jsonl", b'{"id": "x", "title": "Leeds"}\n', "line 1: the article has no text"),
    "a second article with a key": ("good.html", b"<p>Leeds Council was rated good by Ofsted.</p>", "a second article"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_input_is_told_and_the_good_ones_are_built(case: str, call: Call, tmp_path: Path) -> None:
    name, content, words = BAD[case]
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.txt").write_text(GOOD)
    (tmp_path / "in" / name).write_bytes(content)
    called = call("build", tmp_path / "in", "--out", tmp_path / "graph")
    sentence = called.sentence()
    assert called.status == 2
    assert "in/" in sentence
    assert words in sentence
    assert "; " in sentence, "what to do stands last"
    assert "1 article, 1 fact" in called.out
    assert " ".join(sentence.split()) in " ".join(called.out.split()), "the summary says it again"


def test_a_broken_page_is_read_as_far_as_it_goes(call: Call, tmp_path: Path) -> None:
    page = "<html><body><div><p>Ofsted has rated Leeds Council good, it said on Monday.<div></span><p"
    (tmp_path / "broken.html").write_text(page)
    called = call("build", tmp_path / "broken.html", "--out", tmp_path / "graph")
    assert (called.status, called.err) == (0, "")
    assert "1 article" in called.out


def test_a_missing_source_beside_a_good_one(call: Call, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    called = call("build", tmp_path / "good.txt", tmp_path / "gone", "--out", tmp_path / "graph")
    assert called.status == 2
    assert "no such file" in called.sentence()
    assert "1 article" in called.out


def test_a_folder_without_articles(call: Call, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    called = call("build", tmp_path / "in", "--out", tmp_path / "graph")
    assert called.status == 2
    assert "no articles in this folder" in called.sentence()
    assert not (tmp_path / "graph").exists()


@pytest.mark.parametrize(
    ("place", "words"), [("file", "a file"), ("file/graph", "not a directory"), (".", "other things")]
)
def test_an_unusable_out(place: str, words: str, call: Call, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "good.txt").write_text(GOOD)
    called = call("build", tmp_path / "good.txt", "--out", tmp_path / place)
    assert called.status == 2
    assert words in called.sentence()
    assert (tmp_path / "file").read_text() == "mine"


def test_an_interrupted_build_says_so_and_leaves_the_folder(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    assert call("build", tmp_path / "good.txt", "--out", tmp_path / "graph").status == 0
    before = (tmp_path / "graph" / "build.json").read_bytes()
    (tmp_path / "good.txt").write_text(f"{GOOD}\nNobody else was judged.\n")

    def interrupt(_recognised: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(caregraph.workers, "extract", interrupt)
    called = call("build", tmp_path / "good.txt", "--out", tmp_path / "graph")
    assert called.status == 130
    assert "interrupted" in called.sentence()
    assert (tmp_path / "graph" / "build.json").read_bytes() == before


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [("--base", "nonsense", "no absolute IRI"), ("--model", "no_such_model", "no_such_model")],
)
def test_an_unusable_option(option: str, value: str, words: str, call: Call, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    called = call("build", tmp_path / "good.txt", "--out", tmp_path / "graph", option, value)
    assert called.status == 2
    assert words in called.sentence()
    assert not (tmp_path / "graph").exists()


# query


@pytest.mark.parametrize("name", COLUMNS)
def test_a_named_query_has_its_columns(name: str, call: Call, built: Path) -> None:
    called = call("query", name, "--graph", built, "--format", "csv")
    assert set(called.out.splitlines()[0].split(",")) >= set(COLUMNS[name].split())


def test_a_query_gives_the_same_on_the_folder_and_on_its_files(call: Call, built: Path) -> None:
    answers = [
        call("query", "judgements", "--graph", graph, "--format", "csv").out
        for graph in (built, built / "graph.ttl", built / "graph.nq", built / "store")
    ]
    assert len(answers[0].splitlines()) > 5
    assert answers == answers[:1] * 4


def test_csv_is_rfc_4180(call: Call, built: Path) -> None:
    called = call("query", "statements", "--graph", built, "--format", "csv")
    header, *records = called.out.split("\r\n")
    assert header.startswith("article,speaker,")
    found = rows(called)
    assert len(records) == len(found) + 1
    assert any("," in row["quote"] for row in found)
    assert all(None not in row.values() for row in found)


def test_json_and_tsv_say_what_csv_says(call: Call, built: Path) -> None:
    expected = rows(call("query", "posts", "--graph", built, "--format", "csv"))
    objects = json.loads(call("query", "posts", "--graph", built, "--format", "json").out)
    assert [{name: value or "" for name, value in row.items()} for row in objects] == expected
    header, *lines = call("query", "posts", "--graph", built, "--format", "tsv").out.splitlines()
    assert header.split("\t") == list(expected[0])
    assert [line.split("\t")[1] for line in lines] == [row["person"] for row in expected]


def test_a_table_counts_its_rows(call: Call, built: Path) -> None:
    expected = rows(call("query", "events", "--graph", built, "--format", "csv"))
    assert f"{len(expected)} rows" in call("query", "events", "--graph", built).out


def test_all_reaches_what_is_not_asserted(call: Call, tmp_path: Path) -> None:
    article = tmp_path / "plans.txt"
    article.write_text(
        "Ministers act on Bury\n\n5 January 2016\n\nBury Council was issued with an improvement notice in May. "
        "Ministers will appoint a commissioner at Bury Council next month, the department said on Monday.\n",
        encoding="utf-8",
    )
    built = tmp_path / "graph"
    call("build", article, "--out", built)
    asserted = rows(call("query", "interventions", "--graph", built, "--format", "csv"))
    everything = rows(call("query", "interventions", "--graph", built, "--format", "csv", "--all"))
    assert {row["certainty"] for row in asserted} <= {"stated", "reported"}
    assert {row["certainty"] for row in everything} & {"planned", "denied", "hypothetical"}
    assert len(everything) > len(asserted)


def test_a_query_of_ones_own_from_a_file_and_from_standard_input(
    call: Call, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = "PREFIX cg: <https://w3id.org/caregraph/ontology#> SELECT (COUNT(?a) AS ?articles) { ?a a cg:Article }"
    (tmp_path / "count.rq").write_text(asked)
    from_file = call("query", tmp_path / "count.rq", "--graph", built, "--format", "csv")
    monkeypatch.setattr(sys, "stdin", io.StringIO(asked))
    assert rows(from_file) == rows(call("query", "-", "--graph", built, "--format", "csv")) == [{"articles": "5"}]


def test_a_constructed_graph_is_turtle(call: Call, built: Path, tmp_path: Path) -> None:
    (tmp_path / "some.rq").write_text("CONSTRUCT WHERE { ?s <http://purl.org/dc/terms/title> ?o }")
    called = call("query", tmp_path / "some.rq", "--graph", built)
    assert len(list(pyoxigraph.parse(called.out, format=pyoxigraph.RdfFormat.TURTLE))) == 5
    assert len(rows(call("query", tmp_path / "some.rq", "--graph", built, "--format", "csv"))) == 5


def test_a_table_is_no_turtle(call: Call, built: Path) -> None:
    called = call("query", "posts", "--graph", built, "--format", "turtle")
    assert called.status == 2
    assert "CONSTRUCT" in called.sentence()


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("SELECT { ?s", "not valid SPARQL"),
        ("judgments", "did you mean judgements"),
        ("none.rq", "cannot be read"),
        ("DELETE WHERE { ?s ?p ?o }", "read-only"),
    ],
)
def test_an_unusable_query(asked: str, words: str, call: Call, built: Path) -> None:
    called = call("query", asked, "--graph", built)
    assert called.status == 2
    assert words in called.sentence()


@pytest.mark.parametrize(
    "command", [["query", "posts"], ["explain", "x"], ["score", "x"], ["export", "--format", "csv"]]
)
def test_a_graph_that_is_none(command: list[str], call: Call, tmp_path: Path) -> None:
    called = call(*command, "--graph", tmp_path / "none")
    assert called.status == 2
    assert "no such graph" in called.sentence()


def test_a_broken_graph_file(call: Call, tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_text("<a> <b> .")
    called = call("query", "posts", "--graph", tmp_path / "graph.ttl")
    assert called.status == 2
    assert "graph.ttl:1" in called.sentence()


def test_queries_are_listed(call: Call) -> None:
    called = call("queries")
    assert all(name in called.out for name in COLUMNS)


# validate


def test_a_published_graph_conforms(call: Call, built: Path) -> None:
    called = call("validate", built / "graph.ttl", built / "graph.nq")
    assert (called.status, called.err) == (0, "")
    assert called.out.count("conforms") == 2


def test_an_empty_graph_is_said_to_be_empty(call: Call, tmp_path: Path) -> None:
    (tmp_path / "empty.ttl").write_text("")
    called = call("validate", tmp_path / "empty.ttl")
    assert called.status == 1
    assert "nothing was checked" in called.out


def test_a_graph_that_breaks_a_shape(call: Call, built: Path, tmp_path: Path) -> None:
    broken = (built / "graph.nq").read_text(encoding="utf-8").splitlines()
    kept = [line for line in broken if "/ontology#grade>" not in line]
    assert len(kept) < len(broken)
    (tmp_path / "broken.nq").write_text("\n".join(kept) + "\n", encoding="utf-8")
    called = call("validate", tmp_path / "broken.nq", built / "graph.ttl")
    assert called.status == 1
    assert "violation" in called.out
    assert "/judgement/" in called.out


def test_shapes_of_ones_own(call: Call, built: Path, tmp_path: Path) -> None:
    shape = """@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix cg: <https://w3id.org/caregraph/ontology#> .
    <urn:shape> a sh:NodeShape ; sh:targetClass cg:Article ; sh:property <urn:own> .
    <urn:own> sh:path cg:colour ; sh:minCount 1 ; sh:message "Every article has a colour." ."""
    (tmp_path / "own.ttl").write_text(shape)
    called = call("validate", built / "graph.ttl", "--shapes", tmp_path)
    assert called.status == 1
    assert "5 violations" in called.out
    assert "Every article has a colour." in called.out


# explain


def test_a_fact_is_told_with_its_words(call: Call, built: Path) -> None:
    named = call("explain", "Kirklees", "--graph", built)
    short = next(line.split()[-1] for line in named.out.splitlines() if " intervention:" in line)
    called = call("explain", short, "--graph", built)
    assert (called.status, called.err) == (0, "")
    for words in ("Stated in", "Kirklees", "003_kirklees_may_lose_control", "characters", "by 1 rule: intervention"):
        assert words in called.out
    full = call("explain", f"https://w3id.org/caregraph/id/{short.replace(':', '/')}", "--graph", built)
    assert full.out == called.out


def test_something_that_is_not_in_the_graph(call: Call, built: Path) -> None:
    called = call("explain", "post:ffffffffffffffff", "--graph", built)
    assert called.status == 2
    assert "nothing in the graph" in called.sentence()


@pytest.mark.parametrize("name", ['"', "\\", "a\nb", "<>", "{", "", "council:", "?x", "@"])
def test_no_name_breaks_the_search_for_it(name: str, call: Call, built: Path) -> None:
    assert call("explain", name, "--graph", built).status == 2


# score


def test_score_prints_figures_by_kind(call: Call, built: Path, checkout: Path) -> None:
    called = call("score", checkout / "tests" / "gold", "--graph", built)
    assert (called.status, called.err) == (0, "")
    assert all(kind in called.out for kind in RULES)


def test_score_under_a_threshold(call: Call, built: Path, checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(json.dumps({"participations": [{"organisation": "Leeds", "programme": "Hope"}]}))
    called = call("score", tmp_path, "--graph", built, "--min-f1", "0.5", "--errors")
    assert called.status == 1
    assert "F1 over all is 0.000" in called.sentence()
    assert "missed    x participations" in called.out


def test_score_without_gold(call: Call, built: Path, tmp_path: Path) -> None:
    called = call("score", tmp_path, "--graph", built)
    assert called.status == 2
    assert "no gold facts" in called.sentence()


def test_score_agrees_with_the_judges_own_script(
    call: Call, original_articles: Path, original_gold: Path, tmp_path: Path
) -> None:
    script = original_gold.parent / "score" / "score.py"
    if not script.is_file():
        pytest.skip(f"no {script}")
    call("build", original_articles, "--out", tmp_path / "graph")
    (tmp_path / "facts").mkdir()
    for name in COLUMNS:
        answer = call("query", name, "--graph", tmp_path / "graph", "--format", "csv").out
        (tmp_path / "facts" / f"{name}.csv").write_text(answer, encoding="utf-8", newline="")
    told = subprocess.run(
        [sys.executable, str(script), str(original_gold), str(tmp_path / "facts")],
        capture_output=True,
        text=True,
        check=True,
    )
    ours = call("score", original_gold, "--graph", tmp_path / "graph").out
    table = [line.split() for line in told.stdout.splitlines() if not line.startswith("beside")]
    assert [line.split() for line in ours.splitlines() if line.split()[:1] in [row[:1] for row in table[1:]]] == table[
        1:
    ]


# export


@pytest.mark.parametrize("form", sorted(WRITERS))
def test_export_to_a_file_and_to_standard_output(form: str, call: Call, built: Path, tmp_path: Path) -> None:
    called = call("export", "--graph", built, "--format", form, "-o", tmp_path / "out")
    assert called == Called(0, "", "")
    piped = call("export", "--graph", built, "--format", form)
    assert piped.out.encode() == (tmp_path / "out").read_bytes() != b""


def test_export_to_a_place_that_cannot_be_written(call: Call, built: Path, tmp_path: Path) -> None:
    called = call("export", "--graph", built, "--format", "csv", "-o", tmp_path / "none" / "out")
    assert called.status == 2
    assert "cannot be written" in called.sentence()


# the command itself


def test_the_formats_offered_are_those_there_are() -> None:
    assert [str(form) for form in options.ExportFormat] == [*WRITERS, "csvw"]
    assert [str(form) for form in options.AnswerFormat] == list(FORMATS)
    assert set(COLUMNS) == {kind.plural for kind in KINDS.values()}


def test_version(call: Call) -> None:
    assert call("--version") == Called(0, f"caregraph {__version__}\n", "")


@pytest.mark.parametrize("arguments", [[], ["--help"], ["build", "--help"]])
def test_help(arguments: list[str], call: Call) -> None:
    called = call(*arguments)
    assert (called.status, called.err) == (0, "")
    assert "Usage: caregraph" in called.out


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["build"],
        ["query", "posts"],
        ["export", "--graph", "x", "--format", "pdf"],
        ["--frob"],
        ["validate"],
    ],
)
def test_a_call_that_cannot_be_carried_out(arguments: list[str], call: Call) -> None:
    called = call(*arguments)
    assert called.status == 2
    assert "--help" in called.sentence()


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "caregraph", *map(str, arguments)]


def environment(checkout: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(checkout / "src")}


def test_a_reader_who_has_seen_enough_is_no_error(built: Path, checkout: Path) -> None:
    asked = command("export", "--graph", built, "--format", "nquads")
    with subprocess.Popen(asked, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(checkout)) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_output_is_utf_8_whatever_the_locale(built: Path, checkout: Path) -> None:
    spoken = {**environment(checkout), "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    asked = command("query", "statements", "--graph", built, "--format", "csv")
    called = subprocess.run(asked, capture_output=True, env=spoken, check=True)
    assert "’" in called.stdout.decode()
    assert called.stderr == b""


def test_a_terminal_sees_bars_and_then_the_summary(checkout: Path, tmp_path: Path) -> None:
    screen, keys = pty.openpty()
    terminal = {**environment(checkout), "TERM": "xterm", "COLUMNS": "100"}
    asked = command("build", checkout / "seeds", "--out", tmp_path / "graph")
    with subprocess.Popen(asked, stdout=keys, stderr=keys, env=terminal, close_fds=True) as process:
        os.close(keys)
        shown = b"".join(iter(lambda: screenful(screen), b""))
    os.close(screen)
    assert process.returncode == 0
    assert b"recognise and extract" in shown
    assert b"5 articles" in shown.rsplit(b"recognise and extract", 1)[1]


def screenful(screen: int) -> bytes:
    try:
        return os.read(screen, 4096)
    except OSError:  # how Linux says that whoever wrote to the terminal is gone
        return b""


def test_a_terminated_build_clears_up(checkout: Path, tmp_path: Path) -> None:
    lines = [json.dumps({"id": f"a{number}", "text": GOOD}) for number in range(3000)]
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    asked = command("build", tmp_path / "many.jsonl", "--out", tmp_path / "graph")
    process = subprocess.Popen(asked, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment(checkout))
    for _ in range(600):
        if list(tmp_path.glob(".graph.new-*")) or process.poll() is not None:
            break
        time.sleep(0.05)
    process.terminate()
    _, complaints = process.communicate(timeout=60)
    assert (process.returncode, complaints) == (143, b"")
    assert {path.name for path in tmp_path.iterdir()} == {"many.jsonl", ".graph.cache"}
