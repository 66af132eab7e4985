"""A graph in parts: the bytes of graph.nq whoever merges them, whatever stopped before, and sentences for the rest."""

import gzip
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import fsspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import caregraph.parcels
import caregraph.parts
import caregraph.pieces
from caregraph.build import Options, build_graph
from caregraph.errors import CaregraphError, GraphError, UsageError
from caregraph.following import NOBODY, Run
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.parts import Parts
from caregraph.pieces import put_piece
from caregraph.shared import UNFINISHED, Shared
from caregraph.workers import Setup, Workers
from tests.calling import Call
from tests.test_build import ARTICLE, Listener, write

ARTICLES = {
    f"{name}.txt": ARTICLE.replace("Leeds", name) for name in "Barnet Devon Essex Leeds Norfolk Surrey Torbay".split()
}


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parcels, parts and what stands beside the articles so small that a few articles have several."""
    monkeypatch.setattr(caregraph.parcels, "PUBLISHED_AT_ONCE", 2)
    monkeypatch.setattr(caregraph.parts, "_QUADS", 300)
    monkeypatch.setattr(caregraph.parts, "_BESIDE", 500)
    monkeypatch.setattr(caregraph.pieces, "_EVERY", 20)


@pytest.fixture
def bucket() -> Iterator[str]:
    """The address of an empty folder in a store elsewhere."""
    memory = fsspec.filesystem("memory")
    yield "memory://parts/of"
    if memory.exists("/parts"):
        memory.rm("/parts", recursive=True)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return write(tmp_path / "articles", ARTICLES)


def files(place: str | Path) -> dict[str, bytes]:
    """All that lies at a place, by name, the parts unpacked."""
    system, root = fsspec.url_to_fs(str(place))
    found = {path.removeprefix(f"{root}/"): system.cat_file(path) for path in system.find(root)}
    return {name: gzip.decompress(held) if name.endswith(".gz") else held for name, held in found.items()}


def whole(place: str | Path) -> bytes:
    """The parts one after another; nothing else may lie there but what tells of them."""
    found = files(place)
    told = json.loads(found.pop("parts.json"))["parts"]
    assert [one["name"] for one in told] == sorted(found)
    assert [one["sha256"] for one in told] == [hashlib.sha256(found[name]).hexdigest() for name in sorted(found)]
    return b"".join(found[name] for name in sorted(found))


def subjects(part: bytes) -> list[str]:
    return [line.split(b" ")[0].decode().strip("<>") for line in part.splitlines()]


def parted(source: Path, out: Path, place: str | Path) -> Path:
    return build_graph([source], out, options=Options(parts=str(place))).out


def test_parts_are_the_graph_of_a_build_without(built: Path, checkout: Path, tmp_path: Path, bucket: str) -> None:
    report = build_graph([checkout / "seeds"], tmp_path / "graph", options=Options(parts=bucket))
    assert whole(bucket) == (built / "graph.nq").read_bytes()
    assert (report.out / "rejected.ttl").read_bytes() == (built / "rejected.ttl").read_bytes()
    alone, told = (json.loads((folder / "build.json").read_text()) for folder in (built, report.out))
    assert alone["triples"] == told["triples"]
    assert told["parts"]["at"] == bucket
    assert told["parts"]["quads"] == len(whole(bucket).splitlines())
    assert {path.name for path in report.out.iterdir()} == {"build.json", "parts.json", "rejected.ttl", "report.txt"}
    assert (report.out / "parts.json").read_bytes() == files(bucket)["parts.json"]


def test_parts_with_a_ledger_are_too(corrected: Path, checkout: Path, tmp_path: Path, bucket: str) -> None:
    options = Options(parts=bucket, ledger=corrected.parent / "ledger.csv")
    build_graph([checkout / "seeds"], tmp_path / "graph", options=options)
    assert whole(bucket) == (corrected / "graph.nq").read_bytes()


def test_parts_are_even_and_hold_each_subject_once(checkout: Path, tmp_path: Path, bucket: str) -> None:
    parted(checkout / "seeds", tmp_path / "graph", bucket)
    told = json.loads(files(bucket)["parts.json"])["parts"]
    assert len(told) > 10
    assert all(100 < one["quads"] < 600 for one in told[:-1])
    within = [subjects(files(bucket)[one["name"]]) for one in told]
    assert [(some[0], some[-1]) for some in within] == [(one["first"], one["last"]) for one in told]
    assert sum(len(set(some)) for some in within) == len({one for some in within for one in some})


def test_the_same_file_whenever_it_is_packed(articles: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        parted(articles, tmp_path / f"graph-{name}", tmp_path / name)
    one, two = (sorted((tmp_path / name).iterdir()) for name in ("one", "two"))
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]
    assert [path.read_bytes()[4:8] for path in one[:2]] == [bytes(4), bytes(4)], "a part tells when it was written"


class Stopper(Listener):
    """Stops a build at a stage, once so much of it is done."""

    def __init__(self, stage: str, done: int) -> None:
        super().__init__()
        self.stage, self.left = stage, done

    def step(self, steps: int = 1) -> None:
        if self.stages[-1] == self.stage:
            self.left -= steps
            if not self.left:
                raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("stage", "done", "again"), [("check", 5, 1), ("write", 1, 0), ("sort", 1, 0), ("merge", 2, 0)]
)
def test_a_build_that_was_stopped_goes_on(
    stage: str, done: int, again: int, articles: Path, tmp_path: Path, bucket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = build_graph([articles], tmp_path / "alone").out
    options = Options(parts=bucket, cache=True)
    with pytest.raises(KeyboardInterrupt):
        build_graph([articles], tmp_path / "graph", options=options, watch=Stopper(stage, done))
    assert not (tmp_path / "graph").exists()
    assert "parts.json" not in files(bucket)
    made = counted(monkeypatch)
    build_graph([articles], tmp_path / "graph", options=options)
    assert (whole(bucket), len(made)) == ((alone / "graph.nq").read_bytes(), again)


def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Pieces of articles that are written from now on."""
    made = []
    put = put_piece

    def putting(shared: Shared, name: str, lines: Iterator[bytes]) -> object:
        made.append(name)
        return put(shared, name, lines)

    monkeypatch.setattr(caregraph.pieces, "put_piece", putting)
    return made


def test_an_article_that_is_gone_leaves_the_pieces_too(articles: Path, tmp_path: Path, bucket: str) -> None:
    options = Options(parts=bucket, cache=True)
    with pytest.raises(KeyboardInterrupt):
        build_graph([articles], tmp_path / "graph", options=options, watch=Stopper("merge", 1))
    (articles / "Barnet.txt").unlink()
    alone = build_graph([articles], tmp_path / "alone").out
    build_graph([articles], tmp_path / "graph", options=options)
    assert whole(bucket) == (alone / "graph.nq").read_bytes()


def test_a_piece_that_somebody_removed_is_made_again(articles: Path, tmp_path: Path) -> None:
    place, alone = tmp_path / "parts", build_graph([articles], tmp_path / "alone").out
    options = Options(parts=str(place), cache=True)
    with pytest.raises(KeyboardInterrupt):
        build_graph([articles], tmp_path / "graph", options=options, watch=Stopper("check", 5))
    [piece, *_] = (path for path in (place / UNFINISHED).iterdir() if path.name != "build")
    piece.unlink()
    build_graph([articles], tmp_path / "graph", options=options)
    assert whole(place) == (alone / "graph.nq").read_bytes()


def test_parts_that_are_not_all_in_place_are_not_taken_for_whole(
    articles: Path, tmp_path: Path, bucket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = Options(parts=bucket, cache=True)
    build_graph([articles], tmp_path / "graph", options=options)
    (articles / "Barnet.txt").unlink()
    with monkeypatch.context() as patch:
        patch.setattr(Shared, "move", moved_once(Shared.move))
        with pytest.raises(KeyboardInterrupt):
            build_graph([articles], tmp_path / "graph", options=options)
    assert "parts.json" not in files(bucket)
    build_graph([articles], tmp_path / "graph", options=options)
    assert whole(bucket) == (build_graph([articles], tmp_path / "alone").out / "graph.nq").read_bytes()


def moved_once(move: Callable[[Shared, Iterable[tuple[str, str]]], None]) -> Callable[..., None]:
    def moving(shared: Shared, names: Iterable[tuple[str, str]]) -> None:
        move(shared, list(names)[:1])
        raise KeyboardInterrupt

    return moving


def test_fewer_parts_take_the_place_of_more(articles: Path, tmp_path: Path, bucket: str) -> None:
    options = Options(parts=bucket, cache=True)
    build_graph([articles], tmp_path / "graph", options=options)
    before = len(files(bucket))
    assert build_graph([articles], tmp_path / "graph", options=options).unchanged
    for name in ("Barnet", "Devon", "Essex", "Leeds", "Norfolk"):
        (articles / f"{name}.txt").unlink()
    assert not build_graph([articles], tmp_path / "graph", options=options).unchanged
    assert len(files(bucket)) < before
    assert whole(bucket) == (build_graph([articles], tmp_path / "alone").out / "graph.nq").read_bytes()


def cut_short(place: Path) -> None:
    part = place / "part-00001.nq.gz"
    part.write_bytes(part.read_bytes()[:-1])


@pytest.mark.parametrize("harm", [lambda place: (place / "part-00000.nq.gz").unlink(), cut_short])
def test_parts_that_are_damaged_are_written_again(harm: Callable[[Path], None], articles: Path, tmp_path: Path) -> None:
    place, options = tmp_path / "parts", Options(parts=str(tmp_path / "parts"), cache=True)
    build_graph([articles], tmp_path / "graph", options=options)
    before = whole(place)
    harm(place)
    assert not build_graph([articles], tmp_path / "graph", options=options).unchanged
    assert whole(place) == before


def test_a_folder_of_one_sort_takes_the_place_of_the_other(articles: Path, tmp_path: Path) -> None:
    out = parted(articles, build_graph([articles], tmp_path / "graph").out, tmp_path / "parts")
    (out / "notes.md").write_text("mine")
    assert {path.name for path in parted(articles, out, tmp_path / "parts").iterdir()} == {
        "build.json",
        "notes.md",
        "parts.json",
        "rejected.ttl",
        "report.txt",
    }
    assert not (build_graph([articles], out).out / "parts.json").exists()


class Intruder(Listener):
    """Begins another build of the same parts once articles are judged."""

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def begin(self, stage: str, total: int) -> None:
        if stage == "check":
            Shared.at(self.place).begin()


def test_two_builds_never_write_the_same_parts(articles: Path, tmp_path: Path, bucket: str) -> None:
    with pytest.raises(UsageError) as raised:
        build_graph([articles], tmp_path / "graph", options=Options(parts=bucket), watch=Intruder(bucket))
    sentence = f"{bucket}: another build is writing here; wait for it, or name another folder with --parts"
    assert raised.value.sentence() == sentence


LINES = st.lists(
    st.builds("<i:{}> <p> {} <g{}> .".format, st.integers(0, 30), st.sampled_from("123"), st.integers(0, 3)).map(
        str.encode
    ),
    max_size=60,
)


@given(st.lists(LINES, min_size=1, max_size=6))
@settings(max_examples=60)
def test_any_lines_in_any_pieces_are_merged(pieces: list[list[bytes]]) -> None:
    shared = Shared.at("memory://parts-of-any")
    shared.begin()
    made = Parts(shared)
    made.pieces.extend(put_piece(shared, str(number), lines) for number, lines in enumerate(pieces))
    merged = made.merge(Workers(Setup(DEFAULT_BASE)), Run(NOBODY), DEFAULT_BASE)
    shared.end()
    expected = sorted({line for lines in pieces for line in lines})
    assert whole(shared.url) == b"".join(line + b"\n" for line in expected)
    assert merged.triples == len({line.rpartition(b" <")[0] for line in expected})
    shared.remove(files(shared.url))


def test_a_damaged_piece_is_told(bucket: str) -> None:
    shared = Shared.at(bucket)
    shared.begin()
    made = Parts(shared, [put_piece(shared, "one", [b"<i:1> <p> <o> <g> ."])])
    fsspec.filesystem("memory").pipe_file(f"/parts/of/{UNFINISHED}/one", b"x" * made.pieces[0].size)
    with pytest.raises(GraphError) as raised:
        made.merge(Workers(Setup(DEFAULT_BASE)), Run(NOBODY), DEFAULT_BASE)
    assert raised.value.sentence().endswith("remove the folder .pieces there, and build again")


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("{out}/parts", "a place in the folder of --out, which a build replaces; name another one with --parts"),
        ("{articles}", "a folder with other things in it than parts of a graph; name a new or empty folder"),
        ("{articles}/Leeds.txt", "the parts cannot be written (not a directory); check the address"),
        ("nowhere://bucket/a", "no address of storage (protocol not known: nowhere); give a folder or address"),
        ("absent://bucket/a", "a plugin of fsspec is missing (install absentfs); install it"),
    ],
)
def test_a_place_where_no_parts_can_be(place: str, sentence: str, articles: Path, tmp_path: Path, call: Call) -> None:
    fsspec.register_implementation("absent", "absentfs.Absent", errtxt="Install absentfs", clobber=True)
    where = place.format(out=tmp_path / "graph", articles=articles)
    called = call("build", articles, "--out", tmp_path / "graph", "--parts", where, "--workers", 1)
    assert (called.status, called.sentence().removeprefix(f"{where}: ").startswith(sentence)) == (2, True)
    assert {path.name for path in articles.iterdir()} == set(ARTICLES)


def test_a_place_that_a_worker_does_not_reach(bucket: str) -> None:
    with pytest.raises(CaregraphError, match="a worker does not find the build there; give a folder or address"):
        Parts(Shared.at(bucket)).shared.check()


def test_a_stopped_build_knows_its_parts(articles: Path, tmp_path: Path, call: Call) -> None:
    called = call("build", "--resume", "--out", tmp_path / "graph", "--parts", tmp_path / "parts")
    sentence = "--parts with --resume, which knows where the parts are to be; leave out --parts"
    assert (called.status, called.sentence()) == (2, sentence)


def test_without_the_extra(articles: Path, tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec", None)
    called = call("build", articles, "--out", tmp_path / "graph", "--parts", tmp_path / "parts")
    sentence = "shared storage needs fsspec, which is not installed; install caregraph[remote], or leave out --parts"
    assert (called.status, called.sentence()) == (2, sentence)


# Processes with this in their path wait once they merge, and say so, until they may go on.
WAITING = """
import os, time
from fsspec.implementations.local import LocalFileSystem

plain = LocalFileSystem.cat_ranges

def waiting(system, paths, *arguments, **ways):
    if any("pile-" in path for path in paths):
        open(f"{place}/merging-{os.getpid()}", "w").close()
        while not os.path.exists("{place}/go"):
            time.sleep(0.05)
    return plain(system, paths, *arguments, **ways)

LocalFileSystem.cat_ranges = waiting
"""


def waiting(place: Path, environment: Mapping[str, str]) -> dict[str, str]:
    """An environment in which whoever merges waits for the file `go` at a place."""
    (place / "sitecustomize.py").write_text(WAITING.replace("{place}", str(place)))
    return {**environment, "PYTHONPATH": os.pathsep.join((str(place), environment["PYTHONPATH"]))}


def merging(place: Path, processes: int) -> None:
    """Wait until so many processes merge."""
    until = time.monotonic() + 180
    while len(list(place.glob("merging-*"))) < processes:
        assert time.monotonic() < until
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("number", "status", "sentence"),
    [
        (
            signal.SIGINT,
            130,
            "interrupted; nothing was changed; `caregraph build --resume --out {out}` goes on from here",
        ),
        (signal.SIGKILL, 2, "a worker process was killed; free some memory and build again, or use --workers 1"),
    ],
)
def test_processes_that_merge_are_stopped_and_others_go_on(
    number: signal.Signals, status: int, sentence: str, checkout: Path, tmp_path: Path, call: Call
) -> None:
    source, out, parts = tmp_path / "archive.jsonl", tmp_path / "graph", tmp_path / "parts"
    short = (ARTICLE.partition("2016\n\n")[2].replace("Leeds", one) for one in ("Leeds", "Devon", "Essex") * 40)
    source.write_text("".join(f"{json.dumps({'id': str(place), 'text': text})}\n" for place, text in enumerate(short)))
    environment = waiting(tmp_path, {**os.environ, "PYTHONPATH": str(checkout / "src")})
    asked = ("--out", str(out), "--parts", str(parts), "--workers", "2")
    command = [sys.executable, "-m", "caregraph", "build", str(source), *asked]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as run:
        merging(tmp_path, 1)
        stopped = time.monotonic()
        [*_, one] = (int(path.name.removeprefix("merging-")) for path in tmp_path.glob("merging-*"))
        os.kill(run.pid if number is signal.SIGINT else one, number)
        assert run.stderr
        complaint = run.stderr.read().splitlines()[-1]
        assert (run.wait(), time.monotonic() - stopped < 10) == (status, True)
    assert complaint.endswith(sentence.format(out=out))
    assert call("build", "--resume", "--out", out).status == 0
    assert whole(parts) == (build_graph([source], tmp_path / "alone").out / "graph.nq").read_bytes()


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build's folder whose graph lies in parts elsewhere."""
    folder = tmp_path_factory.mktemp("elsewhere")
    return parted(write(folder / "articles", ARTICLES), folder / "graph", folder / "parts")


ASKING = (
    "query judgements",
    "analyse linkers",
    "explain Leeds",
    "people",
    "export --format turtle -o {new}",
    "draw network -o {new}.svg",
    "explore -o {new}",
    "reconcile",
    "serve",
    "rules",
    "score {gold}",
    "correct judgement:b3 --action accept --reason r --author a --ledger {new}",
    "forget Ann --reason r --author a --ledger {new}",
)


@pytest.mark.parametrize("asked", ASKING)
def test_what_asks_a_graph_says_that_it_is_in_parts(
    asked: str, elsewhere: Path, checkout: Path, tmp_path: Path, call: Call
) -> None:
    words = asked.format(new=tmp_path / "new", gold=checkout / "tests" / "gold").split()
    called = call(*words, "--graph", elsewhere)
    todo = "load them into a triplestore, as docs/triplestores.md tells, or build without --parts"
    sentence = f"{elsewhere}: the graph is in parts, at {elsewhere.parent / 'parts'}; {todo}"
    assert (called.status, called.sentence()) == (2, sentence)
    assert not (tmp_path / "new").exists()
