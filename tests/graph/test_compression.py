"""Compressed graphs are written, opened and checked like any others."""

import gzip
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard
from pyoxigraph import DefaultGraph

from caregraph.graph.store import open_graph
from tests.calling import Call

ENDINGS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.decompress,
    ".zst": lambda content: zstandard.ZstdDecompressor().decompress(content),
}
FORMATS = {"turtle": "ttl", "trig": "trig", "nquads": "nq", "ntriples": "nt", "rdfxml": "rdf", "jsonld": "jsonld"}
BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "a cut file": lambda content: content[:-20],
    "a file cut at its start": lambda content: content[:3],
    "a changed byte": lambda content: content[:60] + bytes([content[60] ^ 0xFF]) + content[61:],
    "something else": lambda _: b"@prefix a: <https://news.example/> .",
    "a whole part and a cut one": lambda content: content + content[: len(content) // 2],
}
DATASETS = ("trig", "nquads", "jsonld")
KINDS = {".gz": "gzip", ".zst": "Zstandard"}


def export(call: Call, graph: Path, form: str, out: Path) -> bytes:
    called = call("export", "--graph", graph, "--format", form, "-o", out)
    assert (called.status, called.err) == (0, "")
    return out.read_bytes()


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("form", FORMATS)
def test_what_is_compressed_opens_again(form: str, ending: str, call: Call, built: Path, tmp_path: Path) -> None:
    plain = export(call, built, form, tmp_path / f"graph.{FORMATS[form]}")
    packed = export(call, built, form, tmp_path / f"graph.{FORMATS[form]}{ending}")
    assert ENDINGS[ending](packed) == plain
    assert len(packed) < len(plain) / 4
    # A format without named graphs keeps their union.
    opened, union = open_graph(tmp_path / f"graph.{FORMATS[form]}{ending}"), DefaultGraph()
    assert {quad for quad in opened if quad.graph_name == union} == {
        q for q in open_graph(built) if q.graph_name == union
    }
    assert any(True for _ in opened.named_graphs()) == (form in DATASETS)


@pytest.mark.parametrize("ending", ENDINGS)
def test_writing_twice_gives_the_same_bytes(ending: str, call: Call, built: Path, tmp_path: Path) -> None:
    first = export(call, built, "nquads", tmp_path / f"one.nq{ending}")
    assert export(call, built, "nquads", tmp_path / f"two.nq{ending}") == first
    assert first[4:8] == bytes(4) or ending == ".zst", "no time of writing"


@pytest.mark.parametrize(("ending", "program"), [(".gz", "gzip"), (".zst", "zstd")])
def test_the_usual_programs_unpack_it(
    ending: str, program: str, call: Call, built: Path, tmp_path: Path, engine: Callable[[str, str], str]
) -> None:
    export(call, built, "nquads", tmp_path / f"graph.nq{ending}")
    unpacked = subprocess.run(
        [engine(program, f"install it with: apt-get install {program}"), "-dc", str(tmp_path / f"graph.nq{ending}")],
        capture_output=True,
        check=True,
    )
    assert unpacked.stdout == (built / "graph.nq").read_bytes()


@pytest.mark.parametrize("ending", ENDINGS)
def test_validate_reads_it(ending: str, call: Call, built: Path, tmp_path: Path) -> None:
    file = tmp_path / f"graph.ttl{ending}"
    export(call, built, "turtle", file)
    called = call("validate", file)
    assert called.status == 0
    assert f"{file.name}: conforms" in called.out.replace("\n", "")


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_file_is_one_sentence(case: str, ending: str, call: Call, built: Path, tmp_path: Path) -> None:
    file = tmp_path / f"graph.nq{ending}"
    file.write_bytes(BROKEN[case](export(call, built, "nquads", file)))
    called = call("validate", file)
    assert called.status == 2
    assert f"graph.nq{ending}: not valid {KINDS[ending]} (" in called.sentence()
    assert called.sentence().endswith("; copy or download the file again")


def test_a_mistake_within_is_told_with_its_line(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "graph.nt.gz"
    file.write_bytes(gzip.compress(b"<https://a.example/> <https://a.example/> <https://a.example/> .\nnonsense\n"))
    assert "graph.nt.gz:2: not valid N-Triples" in call("validate", file).sentence()


def test_two_parts_one_after_the_other_are_one_file(built: Path, tmp_path: Path) -> None:
    lines = (built / "graph.nq").read_bytes().splitlines(keepends=True)
    halves = b"".join(lines[:2000]), b"".join(lines[2000:])
    (tmp_path / "graph.nq.zst").write_bytes(b"".join(map(zstandard.compress, halves)))
    (tmp_path / "graph.nq.gz").write_bytes(b"".join(map(gzip.compress, halves)))
    assert set(open_graph(tmp_path / "graph.nq.zst")) == set(open_graph(tmp_path / "graph.nq.gz"))
    assert set(open_graph(tmp_path / "graph.nq.gz")) == set(open_graph(built))


@pytest.mark.parametrize("name", ["graph.gz", "graph.txt.zst", "graph.csv.gz"])
def test_a_name_that_is_none_of_a_graph(name: str, call: Call, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"")
    assert "not a graph by its name" in call("validate", tmp_path / name).sentence()


def test_without_zstandard_a_sentence_says_what_to_install(
    call: Call, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    called = call("export", "--graph", built, "--format", "nquads", "-o", tmp_path / "graph.nq.zst")
    assert called.status == 2
    assert "pip install 'caregraph[zstd]'" in called.sentence()
    assert not (tmp_path / "graph.nq.zst").exists()
