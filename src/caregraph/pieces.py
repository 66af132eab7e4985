"""Pieces: sorted lines of a graph on shared storage, on their way from whoever makes them to the parts of the graph.

What is done here is done by any worker, from bytes and names alone; done again elsewhere, it makes the same.
"""

import gzip
import hashlib
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import accumulate, groupby, pairwise
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory

from caregraph.cache import packed
from caregraph.errors import GraphError
from caregraph.graph.nquads import sorted_nquads
from caregraph.graph.spool import Spool
from caregraph.graph.tenures import Told, tenure_quads
from caregraph.publishing import Published
from caregraph.shared import UNFINISHED, Shared
from caregraph.workers import Parcel, Setup, batches, gate_of, published_of

Slice = tuple[str, int, int]
"""As much of a file as lies between two places."""

_EVERY = 1_000  # lines, of which one is in the sample
_FETCHED = 32  # slices at once
_LEVEL = 6  # of gzip; 9 takes three times as long for 3 %


@dataclass(frozen=True, slots=True)
class Piece:
    """A file of sorted lines, how many and how many bytes they are, and the subjects of some of them."""

    name: str
    lines: int
    size: int
    sample: tuple[bytes, ...]

    @property
    def whole(self) -> Slice:
        """All of it."""
        return f"{UNFINISHED}/{self.name}", 0, self.size


@dataclass(frozen=True, slots=True)
class Pile:
    """A file of the lines of several pieces, sorted and cut at the same subjects as all piles; where each cut lies."""

    name: str
    ends: tuple[int, ...]

    def filled(self) -> list[int]:
        """The numbers of the slices in which there is anything."""
        return [number for number, (start, end) in enumerate(pairwise((0, *self.ends))) if start < end]

    def slice(self, number: int) -> Slice:
        """The lines before one cut and after the one before."""
        return f"{UNFINISHED}/{self.name}", self.ends[number - 1] if number else 0, self.ends[number]


@dataclass(frozen=True, slots=True)
class Part:
    """A finished part: its file, its size there, the hash of what it unpacks to, and its first and last subject."""

    name: str
    quads: int
    triples: int
    size: int
    sha256: str
    first: str
    last: str


def publish_piece(shared: Shared, setup: Setup, task: tuple[str, Parcel]) -> bytes:
    """Write what is published of some articles as a piece of a name; the piece, and all but the lines, packed."""
    shared.check()
    name, parcel = task
    published = published_of(setup, parcel)
    piece = put_piece(shared, name, (line for one in published for line in one.lines.splitlines()))
    told: tuple[Published, ...] = tuple(replace(one, lines=b"") for one in published)
    return packed((piece, told))


def tenures_piece(shared: Shared, setup: Setup, task: tuple[str, Sequence[Told]]) -> Piece:
    """Write the tenures of some posts, of which all that is told is given, as a piece of a name."""
    shared.check()
    name, told = task
    quads = tenure_quads(gate_of(setup).mapper, told)
    return put_piece(shared, name, sorted_nquads(quads).splitlines())


def put_piece(shared: Shared, name: str, lines: Iterable[bytes]) -> Piece:
    """Write lines as a piece of a name."""
    kept = sorted(set(lines))
    content = zlib.compress(b"".join(line + b"\n" for line in kept), 1)
    with shared.writing(f"{UNFINISHED}/{name}") as out:
        out.write(content)
    # Pieces are alike, and samples at the same places of each would be, too.
    first = zlib.crc32(name.encode()) % _EVERY
    return Piece(name, len(kept), len(content), tuple(map(_subject, kept[first::_EVERY])))


def pile(shared: Shared, cuts: Sequence[bytes], task: tuple[str, Sequence[Piece]]) -> Pile:
    """Bring pieces together into a file of a name, cut at some subjects."""
    shared.check()
    name, pieces = task
    sizes = [0] * (len(cuts) + 1)
    with _sorted(shared, [piece.whole for piece in pieces]) as spool, shared.writing(f"{UNFINISHED}/{name}") as out:
        for number, stretches in groupby(_cut(spool.pages(), cuts), key=itemgetter(0)):
            packer = zlib.compressobj(1)
            for stretch in (*(packer.compress(lines) for _, lines in stretches), packer.flush()):
                sizes[number] += out.write(stretch)
    return Pile(name, tuple(accumulate(sizes)))


def merge(shared: Shared, task: tuple[str, Sequence[Slice]]) -> Part:
    """Merge the slices of all piles that lie between two cuts into a part of a name."""
    shared.check()
    name, slices = task
    count = _Count()
    with _sorted(shared, slices) as spool, shared.writing(f"{UNFINISHED}/{name}") as out:
        # Neither the time nor the name of the file is part of the graph.
        with gzip.GzipFile("", "wb", _LEVEL, out, mtime=0) as packer:
            for page in spool.pages():
                packer.write(page)
                count.add(page)
        size = out.tell()
    return Part(name, count.quads, count.triples, size, count.known.hexdigest(), _iri(count.first), _iri(count.last))


@dataclass(slots=True)
class _Count:
    """How many quads and triples some sorted pages of lines have, their first and last line, and their hash."""

    quads: int = 0
    triples: int = 0
    first: bytes = b""
    last: bytes = b""
    known: "hashlib._Hash" = field(default_factory=hashlib.sha256)

    def add(self, page: bytes) -> None:
        """Take a page."""
        self.known.update(page)
        lines = page.splitlines()
        self.quads += len(lines)
        # The same triple of several graphs is on neighbouring lines.
        again = _triple(lines[0]) == _triple(self.last)
        self.triples += sum(1 for _ in groupby(map(_triple, lines))) - again
        self.first, self.last = self.first or lines[0], lines[-1]


@contextmanager
def _sorted(shared: Shared, slices: Sequence[Slice]) -> Iterator[Spool]:
    """All lines of some slices, sorted on this machine's own disk where they are many."""
    with TemporaryDirectory() as folder:
        spool = Spool(Path(folder), "lines")
        for some in batches((one for one in slices if one[1] < one[2]), _FETCHED):
            for content in shared.read(some):
                _spool(spool, content)
        yield spool


def _spool(spool: Spool, content: bytes) -> None:
    try:
        spool.add(zlib.decompress(content).splitlines())
    except zlib.error as error:
        todo = "remove the folder .pieces there, and build again"
        raise GraphError(f"a piece of the graph is damaged ({error})", todo=todo) from error
    except OSError as error:
        what = f"the temporary folder of a worker cannot be written ({str(error.strerror).lower()})"
        raise GraphError(what, todo="make room there, or set TMPDIR") from error


def _cut(pages: Iterable[bytes], cuts: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
    """Sorted lines in stretches, each with the number of cuts that lie before it."""
    for page in pages:
        lines, start = page.splitlines(keepends=True), 0
        for number in range(bisect_right(cuts, lines[0]), bisect_right(cuts, lines[-1]) + 1):
            end = bisect_left(lines, cuts[number], start) if number < len(cuts) else len(lines)
            if start < end:
                yield number, b"".join(lines[start:end])
            start = end


def _subject(line: bytes) -> bytes:
    return line.partition(b" ")[0]


def _iri(line: bytes) -> str:
    return _subject(line).decode().strip("<>")


def _triple(line: bytes) -> bytes:
    return line.rpartition(b" <")[0]
