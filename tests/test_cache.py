"""What is kept between builds: nothing is done twice, nothing old stays, and the graph is the one made from nothing."""

import json
import os
import pickle
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import caregraph.build
import caregraph.workers
from caregraph.build import Options, build_graph, unfinished
from caregraph.cache import cache_of, identity_of, open_cache, packed, unpacked
from caregraph.errors import CacheError, UsageError
from caregraph.extraction import extract
from caregraph.extraction.kinds import KINDS
from caregraph.graph.validation import Batch, Gate, Verdict
from caregraph.model.fact import Fact
from caregraph.model.mention import Recognised
from caregraph.model.text import Article
from caregraph.reading import read
from tests.calling import Call
from tests.graph.examples import article, one_of_each
from tests.test_build import Listener, graph_files

KEPT = Options(cache=True)


def told(council: str) -> str:
    return f"{council} judged\n\n5 January 2016\n\nOfsted has rated children's services at {council} Council good.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for council in ("Leeds", "Kirklees", "Surrey"):
        (folder / f"{council}.txt").write_text(told(council))
    return folder


@pytest.fixture
def extracted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the articles that facts are looked for in, from here on."""
    keys: list[str] = []

    def counting(recognised: Recognised) -> list[Fact]:
        keys.append(recognised.article.key)
        return extract(recognised)

    monkeypatch.setattr(caregraph.workers, "extract", counting)
    return keys


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the articles that are held against the shapes, from here on."""
    keys: list[str] = []
    check = Gate.check

    def counting(gate: Gate, batch: Batch) -> Verdict:
        keys.extend(article.key for article, _ in batch)
        return check(gate, batch)

    monkeypatch.setattr(Gate, "check", counting)
    return keys


def from_nothing(articles: Path, tmp_path: Path) -> tuple[bytes, bytes]:
    return graph_files(build_graph([articles], tmp_path / "anew").out)


def test_only_what_is_new_is_read_again(articles: Path, tmp_path: Path, extracted: list[str]) -> None:
    build_graph([articles], tmp_path / "graph", options=KEPT)
    (articles / "Essex.txt").write_text(told("Essex"))
    (articles / "Surrey.txt").write_text(told("Surrey").replace("good", "inadequate"))
    extracted.clear()
    build_graph([articles], tmp_path / "graph", options=KEPT)
    assert sorted(extracted) == ["Essex", "Surrey"]
    assert graph_files(tmp_path / "graph") == from_nothing(articles, tmp_path)


def test_only_what_is_new_is_judged_again(articles: Path, tmp_path: Path, judged: list[str]) -> None:
    build_graph([articles], tmp_path / "graph", options=KEPT)
    (articles / "Essex.txt").write_text(told("Essex"))
    (articles / "Surrey.txt").unlink()
    judged.clear()
    report = build_graph([articles], tmp_path / "graph", options=KEPT)
    assert (judged, report.articles) == (["Essex"], 3)
    assert graph_files(tmp_path / "graph") == from_nothing(articles, tmp_path)


def test_what_another_article_renames_is_judged_again(articles: Path, tmp_path: Path, judged: list[str]) -> None:
    taking_part = "{} council pilots\n\n{} City Council is one of 12 councils taking part in the {} programme.\n"
    (articles / "Bristol.txt").write_text(taking_part.format("Bristol", "Bristol", "Ann's Start"))
    build_graph([articles], tmp_path / "graph", options=KEPT)
    for council in ("Bradford", "Wakefield"):
        (articles / f"{council}.txt").write_text(taking_part.format(council, council, "Ann’s Start"))
    judged.clear()
    build_graph([articles], tmp_path / "graph", options=KEPT)
    assert judged == ["Bradford", "Bristol", "Wakefield"]
    assert graph_files(tmp_path / "graph") == from_nothing(articles, tmp_path)


def test_what_is_refused_is_refused_again(articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(caregraph.workers, "facts_in", _misquoted)
        refused = build_graph([articles], tmp_path / "graph", options=KEPT)
        (articles / "Essex.txt").write_text(told("Essex"))
        again = build_graph([articles], tmp_path / "graph", options=KEPT)
    assert [one.article for one in refused.refusals] == ["Kirklees", "Leeds", "Surrey"]
    assert [one.article for one in again.refusals] == ["Essex", "Kirklees", "Leeds", "Surrey"]
    assert refused.focus_nodes < again.focus_nodes


def _misquoted(recognised: Recognised) -> list[Fact]:
    facts = extract(recognised)
    return [
        replace(fact, evidence=tuple(replace(span, text="others' words") for span in fact.evidence)) for fact in facts
    ]


def test_what_is_removed_leaves_the_graph_and_the_cache(articles: Path, tmp_path: Path) -> None:
    build_graph([articles], tmp_path / "graph", options=KEPT)
    (articles / "Leeds.txt").unlink()
    build_graph([articles], tmp_path / "graph", options=KEPT)
    assert graph_files(tmp_path / "graph") == from_nothing(articles, tmp_path)
    assert b"Leeds" not in (tmp_path / "graph" / "graph.nq").read_bytes()
    [gone] = read_of(tmp_path, "Leeds")
    with open_cache(cache_of(tmp_path / "graph")) as cache, pytest.raises(CacheError, match="an article is missing"):
        cache.article(identity_of(gone))


def read_of(folder: Path, council: str) -> list[Article]:
    (folder / f"{council}.txt").write_text(told(council))
    return [one for one in read(folder / f"{council}.txt") if isinstance(one, Article)]


def test_articles_that_only_moved_are_known(articles: Path, tmp_path: Path, extracted: list[str]) -> None:
    build_graph([articles], tmp_path / "graph", options=KEPT)
    extracted.clear()
    report = build_graph([articles.rename(tmp_path / "elsewhere")], tmp_path / "graph", options=KEPT)
    assert extracted == []
    assert not report.unchanged
    assert "elsewhere" in (tmp_path / "graph" / "build.json").read_text()


def test_an_unchanged_archive_leaves_the_graph_alone(articles: Path, tmp_path: Path) -> None:
    first = build_graph([articles], tmp_path / "graph", options=KEPT)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "graph").rglob("*")}
    listener = Listener()
    again = build_graph([articles], tmp_path / "graph", options=KEPT, watch=listener)
    assert again.unchanged
    assert (again.triples, again.tally, again.sha256) == (first.triples, first.tally, first.sha256)
    assert listener.stages == ["read"]
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "graph").rglob("*")} == before


@pytest.mark.parametrize("lost", ["graph.ttl", "build.json"])
def test_a_graph_that_is_not_whole_is_built_again(lost: str, articles: Path, tmp_path: Path) -> None:
    build_graph([articles], tmp_path / "graph", options=KEPT)
    if lost == "build.json":
        (tmp_path / "graph" / lost).write_text('{"caregraph": "another"}')
    else:
        (tmp_path / "graph" / lost).unlink()
    assert not build_graph([articles], tmp_path / "graph", options=KEPT).unchanged
    assert graph_files(tmp_path / "graph") == from_nothing(articles, tmp_path)


def test_other_rules_read_everything_anew_and_say_so(
    articles: Path, tmp_path: Path, extracted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    build_graph([articles], tmp_path / "graph", options=KEPT)
    extracted.clear()
    monkeypatch.setattr(caregraph.build, "rules_version", lambda _model: "other")
    monkeypatch.setattr(caregraph.build, "build_version", lambda *_options: "other")
    listener = Listener()
    build_graph([articles], tmp_path / "graph", options=KEPT, watch=listener)
    assert sorted(extracted) == ["Kirklees", "Leeds", "Surrey"]
    assert listener.notes == ["the rules have changed since the last build, so every article is read anew"]


def test_a_cache_that_cannot_be_read_is_made_anew(articles: Path, tmp_path: Path) -> None:
    cache_of(tmp_path / "graph").write_bytes(b"no database " * 1000)
    build_graph([articles], tmp_path / "graph", options=KEPT)
    assert build_graph([articles], tmp_path / "graph", options=KEPT).unchanged


def test_two_builds_of_one_folder_at_once_are_refused(articles: Path, tmp_path: Path) -> None:
    with (
        open_cache(cache_of(tmp_path / "graph")),
        pytest.raises(UsageError, match="another build is writing here; wait for it"),
    ):
        build_graph([articles], tmp_path / "graph", options=KEPT)


def test_a_build_that_keeps_nothing_leaves_nothing_beside_the_graph(articles: Path, tmp_path: Path) -> None:
    build_graph([articles], tmp_path / "graph")
    assert {path.name for path in tmp_path.iterdir()} == {"articles", "graph"}


def test_a_stopped_build_goes_on_from_where_it_was(
    articles: Path, tmp_path: Path, extracted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopping(recognised: Recognised) -> list[Fact]:
        if recognised.article.key == "Surrey":
            raise KeyboardInterrupt
        return extract(recognised)

    monkeypatch.setattr(caregraph.workers, "_READ_AT_ONCE", 1)
    with monkeypatch.context() as patch:
        patch.setattr(caregraph.workers, "extract", stopping)
        with pytest.raises(KeyboardInterrupt):
            build_graph([articles], tmp_path / "graph", options=KEPT)
    sources, options = unfinished(tmp_path / "graph")
    build_graph(sources, tmp_path / "graph", options=options)
    assert extracted == ["Surrey"]
    assert graph_files(tmp_path / "graph") == from_nothing(articles, tmp_path)
    with pytest.raises(UsageError, match="no build of this folder was stopped"):
        unfinished(tmp_path / "graph")


def test_an_interrupt_is_soon_obeyed_and_resumed(tmp_path: Path, checkout: Path, call: Call) -> None:
    lines = [json.dumps({"id": f"a{number}", "text": told("Leeds") * 4}) for number in range(600)]
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    asked = [sys.executable, "-m", "caregraph", "build", str(tmp_path / "many.jsonl"), "--log", "json"]
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src")}
    with subprocess.Popen(
        [*asked, "--out", str(tmp_path / "graph")], env=environment, stderr=subprocess.PIPE, text=True
    ) as started:
        assert started.stderr
        next(line for line in started.stderr if json.loads(line).get("done", 0) > 8)
        stopped = time.monotonic()
        started.send_signal(signal.SIGINT)
        *_, complaint = started.stderr.read().splitlines()
        assert (started.wait(), time.monotonic() - stopped < 10) == (130, True)
    assert complaint.endswith(f"`caregraph build --resume --out {tmp_path / 'graph'}` goes on from here")
    assert not (tmp_path / "graph").exists()
    assert call("build", "--resume", "--out", tmp_path / "graph").status == 0
    assert call("build", "--resume", "--out", tmp_path / "graph").status == 2


def test_the_log_is_a_json_object_a_line(articles: Path, tmp_path: Path, call: Call) -> None:
    (articles / "empty.txt").write_text("")
    called = call("build", articles, "--out", tmp_path / "graph", "--log", "json")
    events = [json.loads(line) for line in called.err.splitlines()]
    assert [one["stage"] for one in events if one["event"] == "stage"] == [
        "read",
        "recognise and extract",
        "settle names",
        "check",
        "write",
    ]
    assert [one["where"] for one in events if one["event"] == "problem"] == [str(articles / "empty.txt")]
    assert {"at": events[-1]["at"], "event": "step", "stage": "write", "done": 1, "total": 1} == events[-1]
    assert called.status == 2


@pytest.mark.parametrize("arguments", [(), ("articles", "--resume")])
def test_articles_or_resume(arguments: tuple[str, ...], tmp_path: Path, call: Call) -> None:
    called = call("build", *arguments, "--out", tmp_path / "graph")
    assert (called.status, "articles or --resume" in called.sentence()) == (2, True)


def test_a_file_that_somebody_else_put_there_runs_nothing(articles: Path, tmp_path: Path) -> None:
    build_graph([articles], tmp_path / "graph", options=KEPT)
    ran = tmp_path / "ran"
    hostile = zlib.compress(pickle.dumps(Hostile(ran)))
    with sqlite3.connect(cache_of(tmp_path / "graph")) as connection:
        connection.execute("UPDATE kept SET findings = ?", (hostile,))
    (articles / "Essex.txt").write_text(told("Essex"))
    listener = Listener()
    build_graph([articles], tmp_path / "graph", options=KEPT, watch=listener)
    [said] = listener.notes
    assert re.fullmatch(r"the cache is damaged \(.* is nothing that a cache holds\), so every .* is read anew", said)
    assert graph_files(tmp_path / "graph") == from_nothing(articles, tmp_path)
    assert not ran.exists()


class Hostile:
    """Makes a file when it is unpacked by whoever trusts it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
        return os.mkdir, (str(self.path),)


def test_what_is_packed_comes_back_with_the_kinds_of_this_process() -> None:
    source = article()
    facts = one_of_each(source)
    again = unpacked(packed((source, facts)))
    assert again == (source, facts)
    assert isinstance(again, tuple)
    assert all(fact.kind is KINDS[fact.kind.name] for fact in again[1])


def spoilt(content: bytes, how: int) -> bytes:
    """A cache that was cut off, or in which some bytes are others."""
    chance = random.Random(how)  # noqa: S311 - places, not secrets
    if how % 3 == 0:
        return content[: chance.randrange(1, len(content))]
    kept, start = bytearray(content), chance.randrange(len(content))
    for place in range(start, min(start + how * 7, len(content))):
        kept[place] = chance.randrange(256)
    return bytes(kept)


@pytest.mark.parametrize("how", range(2, 7))
def test_whatever_is_wrong_with_a_cache_the_graph_is_the_one_made_from_nothing(
    how: int, articles: Path, tmp_path: Path
) -> None:
    build_graph([articles], tmp_path / "graph", options=KEPT)
    place = cache_of(tmp_path / "graph")
    place.write_bytes(spoilt(place.read_bytes(), how))
    (articles / "Surrey.txt").write_text(told("Surrey").replace("good", "inadequate"))
    listener = Listener()
    build_graph([articles], tmp_path / "graph", options=KEPT, watch=listener)
    assert all("every article is read anew" in note for note in listener.notes)
    assert graph_files(tmp_path / "graph") == from_nothing(articles, tmp_path)
    assert build_graph([articles], tmp_path / "graph", options=KEPT).unchanged


def test_a_resumed_build_without_a_cache_that_can_be_read_says_so(articles: Path, tmp_path: Path, call: Call) -> None:
    cache_of(tmp_path / "graph").write_bytes(b"no database " * 1000)
    called = call("build", "--resume", "--out", tmp_path / "graph")
    assert (called.status, "the cache is damaged" in called.sentence()) == (2, True)
    assert "give the articles again" in called.sentence()
