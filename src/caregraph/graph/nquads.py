"""N-Quads whose bytes depend on nothing but the facts: without blank nodes, sorted lines are the canonical form."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from pyoxigraph import BlankNode, CanonicalizationAlgorithm, Dataset, Quad, RdfFormat, serialize

from caregraph.graph.spool import Spool

_SOME = 20_000  # quads


def sorted_nquads(quads: Iterable[Quad]) -> bytes:
    """The canonical N-Quads of a dataset without blank nodes."""
    written = serialize(quads, format=RdfFormat.N_QUADS) or b""
    # Line feeds within literals are escaped, so that each one left ends a line.
    return b"".join(line + b"\n" for line in sorted({line for line in written.split(b"\n") if line}))


def lines_of(quads: Iterable[Quad]) -> Iterator[bytes]:
    """The lines of quads without blank nodes, some of them sorted at a time."""
    source = iter(quads)
    while some := list(islice(source, _SOME)):
        yield from sorted_nquads(some).splitlines()


def write_lines(spool: Spool, path: Path) -> str:
    """Write spooled lines to a file; the SHA-256 of its bytes."""
    known = hashlib.sha256()
    with path.open("wb") as out:
        for lines in spool.pages():
            out.write(lines)
            known.update(lines)
    return known.hexdigest()


def canonical_nquads(quads: Iterable[Quad]) -> bytes:
    """The canonical N-Quads of any dataset (RDFC-1.0)."""
    dataset = Dataset(quads)
    if any(isinstance(term, BlankNode) for quad in dataset for term in (quad.subject, quad.object, quad.graph_name)):
        dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return sorted_nquads(dataset)


def sha256(canonical: bytes) -> str:
    """The hash of canonical N-Quads: whoever has the same one has the same graph."""
    return hashlib.sha256(canonical).hexdigest()
