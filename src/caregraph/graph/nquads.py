"""N-Quads whose bytes depend on nothing but the facts: without blank nodes, sorted lines are the canonical form."""

import hashlib
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from pyoxigraph import BlankNode, CanonicalizationAlgorithm, Dataset, Quad, RdfFormat, serialize

from caregraph.graph.spool import Spool

_AT_ONCE = 10_000  # quads


def _lines(quads: Iterable[Quad]) -> list[bytes]:
    written = serialize(quads, format=RdfFormat.N_QUADS) or b""
    # Line feeds within literals are escaped, so that each one left ends a line.
    return [line for line in written.split(b"\n") if line]


def write_nquads(quads: Iterable[Quad], path: Path, *, scratch: Path) -> str:
    """Write the canonical N-Quads of a dataset without blank nodes, sorted in a folder for the while; their SHA-256."""
    spool, waiting, known = Spool(scratch, "nquads"), iter(quads), hashlib.sha256()
    while some := list(islice(waiting, _AT_ONCE)):
        spool.add(_lines(some))
    with path.open("wb") as out:
        for line in spool:
            out.write(line + b"\n")
            known.update(line + b"\n")
    return known.hexdigest()


def sorted_nquads(quads: Iterable[Quad]) -> bytes:
    """The canonical N-Quads of a dataset without blank nodes."""
    return b"".join(line + b"\n" for line in sorted({*_lines(quads)}))


def canonical_nquads(quads: Iterable[Quad]) -> bytes:
    """The canonical N-Quads of any dataset (RDFC-1.0)."""
    dataset = Dataset(quads)
    if any(isinstance(term, BlankNode) for quad in dataset for term in (quad.subject, quad.object, quad.graph_name)):
        dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return sorted_nquads(dataset)


def sha256(canonical: bytes) -> str:
    """The hash of canonical N-Quads: whoever has the same one has the same graph."""
    return hashlib.sha256(canonical).hexdigest()
