"""Canonical N-Quads: one form for one graph, with blank nodes or without."""

from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from caregraph.graph.nquads import canonical_nquads, sha256, sorted_nquads

A, P = NamedNode("https://example.org/a"), NamedNode("https://example.org/p")


def test_a_line_a_quad_sorted_and_once() -> None:
    quads = [Quad(A, P, Literal("z\ny"), A), Quad(A, P, A), Quad(A, P, Literal("z\ny"), A)]
    lines = (
        b'<https://example.org/a> <https://example.org/p> "z\\ny" <https://example.org/a> .\n'
        b"<https://example.org/a> <https://example.org/p> <https://example.org/a> .\n"
    )
    assert sorted_nquads(quads) == canonical_nquads(quads) == lines
    assert sorted_nquads([]) == canonical_nquads([]) == b""


def test_blank_nodes_have_the_same_names_whatever_they_were_called() -> None:
    def named(first: str, second: str) -> list[Quad]:
        return [Quad(A, P, BlankNode(first)), Quad(BlankNode(first), P, BlankNode(second), BlankNode(second))]

    for some in (slice(0, 1), slice(1, 2), slice(0, 2)):
        written = canonical_nquads(named("x", "y")[some])
        assert written == canonical_nquads(named("b", "a")[some])
        assert b"_:c14n0" in written


def test_a_blank_subject_or_graph_alone_is_named_too() -> None:
    for quad in (Quad(BlankNode("x"), P, A), Quad(A, P, A, BlankNode("x"))):
        assert b"_:c14n0" in canonical_nquads([quad])


def test_the_hash_is_that_of_the_bytes() -> None:
    assert sha256(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
