"""The bench on a small archive: what it prints, what it plants, and that the build finds it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

STAGES = ("read", "recognise and extract", "settle names", "check", "write", "whole build", "bare tokenizer")


def run(checkout: Path, *arguments: str | Path) -> str:
    command = [sys.executable, *(str(argument) for argument in arguments)]
    return subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def printed(checkout: Path) -> str:
    return run(checkout, "benchmarks/bench.py", "20", "--plain", "5")


def numbers(printed: str, row: str) -> list[float]:
    [line] = [line for line in printed.splitlines() if line.startswith(f"{row}  ")]
    return [float(number.replace(",", "")) for number in re.findall(r"[\d,]+(?:\.\d+)?", line.removeprefix(row))]


@pytest.mark.parametrize("stage", STAGES)
def test_each_stage_and_baseline_has_a_row(printed: str, stage: str) -> None:
    assert numbers(printed, stage)[-1] > 20, "no Python runs in less memory"


def test_the_whole_takes_as_long_as_its_stages_and_holds_as_much(printed: str) -> None:
    rows = [numbers(printed, stage) for stage in (*STAGES[:5], "start and between")]
    whole = numbers(printed, "whole build")
    assert sum(row[0] for row in rows) == pytest.approx(whole[0], abs=0.05 * len(rows) + 0.05)
    assert max(row[-2] for row in rows) == whole[-2] <= whole[-1]


def test_the_baselines_are_their_own_measure(printed: str) -> None:
    assert numbers(printed, "bare tokenizer")[-4] == pytest.approx(1.0, abs=0.05)
    assert numbers(printed, "plain pipeline")[-3] == pytest.approx(1.0, abs=0.005)


def test_the_graph_is_weighed(printed: str) -> None:
    assert numbers(printed, "  graph.nq")[0] > numbers(printed, "  graph.ttl")[0] > 1000


@pytest.mark.parametrize(("query", "least"), [("judgements", 20), ("posts", 60), ("events", 40), ("interventions", 2)])
def test_most_planted_facts_are_found_and_few_others(printed: str, query: str, least: int) -> None:
    planted, _, share_found, share_unplanted = numbers(printed, query)
    assert planted >= least
    assert share_found > 75
    assert share_unplanted < 25


def test_an_archive_is_as_large_as_asked_and_the_same_each_time(checkout: Path, tmp_path: Path) -> None:
    few, many = tmp_path / "few.jsonl", tmp_path / "many.jsonl"
    run(checkout, "benchmarks/archive.py", "10", few)
    run(checkout, "benchmarks/archive.py", "40", many)
    lines = many.read_text().splitlines()
    assert len(lines) == 40
    assert few.read_text().splitlines() == lines[:10]
    lengths = [len(json.loads(line)["text"].split()) for line in lines]
    assert 500 < sum(lengths) / 40 < 700


def test_another_seed_tells_of_another_world(checkout: Path, tmp_path: Path) -> None:
    run(checkout, "benchmarks/archive.py", "5", tmp_path / "one.jsonl")
    run(checkout, "benchmarks/archive.py", "5", tmp_path / "other.jsonl", "--seed", "8")
    assert (tmp_path / "one.jsonl").read_text() != (tmp_path / "other.jsonl").read_text()


def test_a_folder_holds_an_article_a_file(checkout: Path, tmp_path: Path) -> None:
    run(checkout, "benchmarks/archive.py", "3", tmp_path / "articles")
    assert sorted(file.name for file in (tmp_path / "articles").iterdir()) == [f"a00000{n}.txt" for n in range(3)]


@pytest.mark.parametrize("size", ["0", "-3", "many"])
def test_no_number_of_articles_is_refused_in_a_sentence(checkout: Path, size: str) -> None:
    command = [sys.executable, "benchmarks/bench.py", "--", size]
    ended = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert f"{size} is no number of articles; give 1 or more" in ended.stderr
