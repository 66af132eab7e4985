"""N-Quads whose bytes depend on nothing but the facts: without blank nodes, sorted lines are the canonical form."""

import hashlib
from collections.abc import Iterable

from pyoxigraph import BlankNode, CanonicalizationAlgorithm, Dataset, Quad, RdfFormat, serialize


def sorted_lines(quads: Iterable[Quad]) -> list[bytes]:
    """Each quad once as a line of N-Quads without its end, in the order of its bytes."""
    written = serialize(quads, format=RdfFormat.N_QUADS) or b""
    # Line feeds within literals are escaped, so that each one left ends a line.
    return sorted({line for line in written.split(b"\n") if line})


def sorted_nquads(quads: Iterable[Quad]) -> bytes:
    """The canonical N-Quads of a dataset without blank nodes."""
    return b"".join(line + b"\n" for line in sorted_lines(quads))


def canonical_nquads(quads: Iterable[Quad]) -> bytes:
    """The canonical N-Quads of any dataset (RDFC-1.0)."""
    dataset = Dataset(quads)
    if any(isinstance(term, BlankNode) for quad in dataset for term in (quad.subject, quad.object, quad.graph_name)):
        dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return sorted_nquads(dataset)


def sha256(canonical: bytes) -> str:
    """The hash of canonical N-Quads: whoever has the same one has the same graph."""
    return hashlib.sha256(canonical).hexdigest()
