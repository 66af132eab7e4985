import io
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from caregraph.errors import GraphError
from caregraph.graph.nquads import sorted_nquads
from caregraph.graph.store import open_graph, write_store
from caregraph.graph.turtle import write_turtle

A, B, P = (NamedNode(f"https://example.org/{name}") for name in "abp")
QUADS = [Quad(A, P, Literal("x\ny"), A), Quad(A, P, Literal("x\ny"), B), Quad(B, P, A, B)]


def union(path: Path) -> int:
    return sum(1 for _ in open_graph(path).quads_for_pattern(None, None, None, DefaultGraph()))


def test_the_default_graph_is_the_union_with_each_triple_once(tmp_path: Path) -> None:
    write_store(tmp_path / "store", QUADS)
    (tmp_path / "graph.nq").write_bytes(sorted_nquads(QUADS))
    out = io.BytesIO()
    write_turtle(QUADS, out)
    (tmp_path / "graph.ttl").write_bytes(out.getvalue())
    for path in (tmp_path, tmp_path / "store", tmp_path / "graph.nq", tmp_path / "graph.ttl"):
        assert union(path) == 2, path


def test_a_folder_without_a_store_opens_its_files(tmp_path: Path) -> None:
    (tmp_path / "graph.nq").write_bytes(sorted_nquads(QUADS))
    assert union(tmp_path) == 2


def test_a_store_that_is_read_may_be_opened_twice(tmp_path: Path) -> None:
    write_store(tmp_path / "store", QUADS)
    first, second = open_graph(tmp_path), open_graph(tmp_path)
    assert len(first) == len(second) == 5


def test_lines_are_sorted_and_single() -> None:
    lines = sorted_nquads([*QUADS, *QUADS]).splitlines()
    assert lines == sorted(lines)
    assert len(lines) == 3
    assert sorted_nquads(QUADS[::-1]) == sorted_nquads(QUADS)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("missing.ttl", None, "no such graph"),
        ("table.csv", b"a,b\n", "not a graph by its name"),
        ("wrong.ttl", b"<a> <b> .\n<c", "not valid Turtle"),
        ("wrong.nq", b"\xff\xfe", "not valid N-Quads"),
        ("folder", b"", "holds no graph"),
    ],
)
def test_what_is_no_graph_is_refused_in_one_sentence(
    tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if name == "folder":
        path.mkdir()
    elif content is not None:
        path.write_bytes(content)
    with pytest.raises(GraphError, match=said) as caught:
        open_graph(path)
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)
