"""Sorting on disk, and the files that are written by it: the same as in memory, whatever the size of a run."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, Store

from caregraph.graph.nquads import sha256, sorted_nquads, write_lines
from caregraph.graph.spool import Spool
from caregraph.graph.store import load_store, write_store
from caregraph.graph.turtle import turtle_bytes, turtle_of_nquads
from caregraph.graph.vocabulary import DEFAULT_BASE, RDFS_LABEL

LINES = st.binary(max_size=12).filter(lambda line: b"\n" not in line)
ID = f"{DEFAULT_BASE}id/"
NAMES = st.sampled_from(
    ["person/ann", "person/ann-2", "person/ann-10", "council/kent", "evidence/a-9-12", "evidence/a-10-12"]
)
TEXTS = st.text(max_size=8)


@st.composite
def quads(draw: st.DrawFn) -> list[Quad]:
    iris = NAMES.map(lambda name: NamedNode(ID + name))
    values = iris | TEXTS.map(Literal)
    graphs = st.sampled_from([NamedNode(f"{ID}graph/a"), NamedNode(f"{ID}graph/b")])
    properties = st.sampled_from([RDFS_LABEL, NamedNode(f"{DEFAULT_BASE}ontology#date")])
    return draw(st.lists(st.builds(Quad, iris, properties, values, graphs), max_size=20))


@given(st.lists(LINES), st.integers(min_value=0, max_value=30))
def test_lines_come_out_sorted_and_once(lines: list[bytes], run: int) -> None:
    with TemporaryDirectory() as folder:
        spool = Spool(Path(folder), "lines", run=run)
        spool.add(lines)
        assert list(spool) == sorted(set(lines))


def spooled(told: list[Quad], folder: Path) -> Spool:
    spool = Spool(folder, "graph")
    for some in (told[::2], told[1::2]):
        spool.add(sorted_nquads(some).splitlines())
    return spool


@given(quads())
def test_files_are_those_written_in_memory(told: list[Quad]) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place)
        digest = write_lines(spooled(told, folder), folder / "graph.nq")
        written = (folder / "graph.nq").read_bytes()
        assert (written, digest) == (sorted_nquads(told), sha256(written))
        triples = turtle_of_nquads(folder / "graph.nq", folder / "graph.ttl", base=DEFAULT_BASE, scratch=folder)
        assert (folder / "graph.ttl").read_bytes() == turtle_bytes(told, base=DEFAULT_BASE)
        assert triples == len({quad.triple for quad in told})


def test_a_store_loaded_in_bulk_holds_what_a_store_made_of_quads_does(tmp_path: Path) -> None:
    graphs = [NamedNode(f"{ID}graph/{name}") for name in "ab"]
    told = [
        Quad(NamedNode(f"{ID}person/ann"), RDFS_LABEL, Literal(text, language="en"), graph)
        for graph in graphs
        for text in ("Ann > 1", "Ann <http://example.org/> .", "Ann")
    ]
    digest = write_lines(spooled(told, tmp_path), tmp_path / "graph.nq")
    load_store(tmp_path / "loaded", tmp_path / "graph.nq")
    write_store(tmp_path / "written", told)
    assert len(digest) == len(sha256(b""))
    assert set(Store.read_only(str(tmp_path / "loaded"))) == set(Store.read_only(str(tmp_path / "written")))


def test_no_more_than_a_run_of_lines_is_held(tmp_path: Path) -> None:
    spool = Spool(tmp_path, "lines", run=10)
    runs = []
    for line in (b"cccc", b"aaaa", b"cccc", b"dddd", b"bbbb", b"bb", b"e"):
        spool.add([line])
        runs.append({path.name: path.read_bytes() for path in tmp_path.iterdir()})
    first, second = {"lines-0": b"aaaa\ncccc\n"}, {"lines-1": b"bb\nbbbb\ndddd\ne\n"}
    assert runs == [{}, {}, first, first, first, first, first | second]
    assert list(spool) == [b"aaaa", b"bb", b"bbbb", b"cccc", b"dddd", b"e"]
    assert list(spool.pages()) == [b"aaaa\nbb\nbbbb\ncccc\ndddd\ne\n"]
