"""A graph in parts: sorted N-Quads on shared storage, written and merged by the workers.

The parts one after another, unpacked, are the graph.nq of a build without them. `parts.json` beside them tells what is
in each; it is there only while they are whole.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from hashlib import sha256
from itertools import chain
from math import isqrt
from pathlib import Path
from typing import TypeVar, cast

from pyoxigraph import Quad

from caregraph.cache import unpacked
from caregraph.errors import UsageError
from caregraph.folder import PARTS
from caregraph.following import Run
from caregraph.graph.nquads import sorted_nquads
from caregraph.graph.tenures import Held, Told
from caregraph.parcels import Parcels
from caregraph.pieces import Part, Piece, Pile, merge, pile, publish_piece, put_piece, tenures_piece
from caregraph.publishing import Published
from caregraph.report import Parted
from caregraph.shared import UNFINISHED, Shared
from caregraph.workers import Workers, batches

_Made = TypeVar("_Made")

_PART = re.compile(r"part-\d{5,}\.nq\.gz")
_QUADS = 50_000  # in a part, unless there are too many parts then
_MOST = 4_000  # parts, each of which reads of every pile
_POSTS = 1_000  # whose tenures make a piece
_BESIDE = 100_000  # quads of a piece that is no article's


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one build on their way."""

    shared: Shared
    pieces: list[Piece] = field(default_factory=list)

    @classmethod
    def at(cls, place: str, out: Path) -> "Parts":
        """The parts of a build of a folder, at an address or path; raises UsageError where other things lie there."""
        shared = Shared.at(place)
        if shared.local and shared.local.is_relative_to(out.resolve()):
            todo = "name another one with --parts"
            raise UsageError("a place in the folder of --out, which a build replaces", where=place, todo=todo)
        there = shared.sizes()
        if there and UNFINISHED not in there and not _manifest(shared, there):
            todo = "name a new or empty folder with --parts"
            raise UsageError("a folder with other things in it than parts of a graph", where=place, todo=todo)
        return cls(shared)

    def stand(self, out: Path) -> bool:
        """Whether the parts are there that a build's folder tells of."""
        there = self.shared.sizes()
        told = _manifest(self.shared, there)
        if not told or not (out / PARTS).is_file() or told != (out / PARTS).read_bytes():
            return False
        return all(there.get(one["name"]) == one["size"] for one in json.loads(told)["parts"])

    def begin(self, crew: Workers) -> None:
        """Take the place, and see that workers reach it, before they have done much."""
        self.shared.begin()
        for _ in crew.anywhere(_reached, [self.shared] * crew.processes):
            pass

    def published(self, parcels: Parcels, crew: Workers, version: str) -> Iterator[Published]:
        """What is published of each article but its lines, which the workers write as pieces."""
        make = partial(publish_piece, self.shared, crew.setup)
        done = self.shared.sizes(UNFINISHED)
        for told in parcels.carried_out(crew, version, make, done=done):
            piece, published = cast(tuple[Piece, tuple[Published, ...]], unpacked(told))
            self.pieces.append(piece)
            yield from published

    def add(self, quads: Iterable[Quad]) -> None:
        """Write what stands beside the articles."""
        for number, some in enumerate(batches(quads, _BESIDE)):
            self.pieces.append(put_piece(self.shared, f"beside-{number}", sorted_nquads(some).splitlines()))

    def add_tenures(self, told: Iterable[Told], crew: Workers) -> None:
        """Have the workers write the tenures that follow from what all articles tell."""
        posts: defaultdict[Held, list[Told]] = defaultdict(list)
        for one in told:
            posts[one[0]].append(one)
        # All that is told of a post stays together.
        together = (list(chain.from_iterable(some)) for some in batches(posts.values(), _POSTS))
        named = ((f"tenures-{number}", some) for number, some in enumerate(together))
        self.pieces.extend(crew.anywhere(partial(tenures_piece, self.shared, crew.setup), named))

    def merge(self, crew: Workers, run: Run, base: str) -> "Merged":
        """Merge all pieces on the workers, and put the parts in their place."""
        piles = self._piles(crew, run)
        filled = sorted({number for pile in piles for number in pile.filled()})
        slices = ([pile.slice(number) for pile in piles] for number in filled)
        named = ((f"part-{number:05}.nq.gz", some) for number, some in enumerate(slices))
        with run.stage("merge", len(filled)):
            parts = tuple(_followed(crew.anywhere(partial(merge, self.shared), named), run))
        merged = Merged(self.shared.url, parts, base)
        self._put_in_place(merged)
        return merged

    def _piles(self, crew: Workers, run: Run) -> list[Pile]:
        together = list(batches(self.pieces, isqrt(len(self.pieces)) or 1))
        named = ((f"pile-{number}", some) for number, some in enumerate(together))
        with run.stage("sort", len(together)):
            return list(_followed(crew.anywhere(partial(pile, self.shared, cuts(self.pieces)), named), run))

    def _put_in_place(self, merged: "Merged") -> None:
        there, names = self.shared.sizes(), {part.name for part in merged.parts}
        self.shared.remove({PARTS} & there.keys())
        self.shared.move((f"{UNFINISHED}/{name}", name) for name in names)
        with self.shared.writing(PARTS) as out:
            out.write(merged.manifest)
        self.shared.remove(name for name in there if _PART.fullmatch(name) and name not in names)


@dataclass(frozen=True, slots=True)
class Merged:
    """The parts of a graph as they stand at a place."""

    at: str
    parts: tuple[Part, ...]
    base: str

    @property
    def manifest(self) -> bytes:
        """What `parts.json` says, which does not depend on the place."""
        told = {"caregraph": "a graph in parts", "base": self.base, "parts": [asdict(part) for part in self.parts]}
        return (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode()

    @property
    def triples(self) -> int:
        """How many triples the union of all graphs has."""
        return sum(part.triples for part in self.parts)

    @property
    def parted(self) -> Parted:
        """What a build tells of its parts."""
        quads = sum(part.quads for part in self.parts)
        return Parted(self.at, len(self.parts), quads, sha256(self.manifest).hexdigest())


def cuts(pieces: Sequence[Piece]) -> list[bytes]:
    """The subjects at which a graph is cut, so that about as many of its quads lie between any two."""
    sample = sorted(one for piece in pieces for one in piece.sample)
    number = min(_MOST, -(-sum(piece.lines for piece in pieces) // _QUADS))
    return sorted({sample[len(sample) * place // number] for place in range(1, number)}) if sample else []


def _followed(made: Iterable[_Made], run: Run) -> Iterator[_Made]:
    for one in made:
        yield one
        run.watch.step()


def _reached(shared: Shared) -> None:
    shared.check()


def _manifest(shared: Shared, there: dict[str, int]) -> bytes:
    """The bytes of the `parts.json` that a build wrote there; none where no build did."""
    if PARTS not in there:
        return b""
    [content] = shared.read([(PARTS, 0, there[PARTS])])
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        return b""
    return content if isinstance(told, dict) and "caregraph" in told else b""
