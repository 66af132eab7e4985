"""Spool: more lines than memory holds, sorted on disk."""

from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby, islice
from pathlib import Path

_RUN = 64 * 2**20  # bytes of lines that are sorted at a time
_PAGE = 10_000  # lines written at a time


class Spool:
    """Lines that come in any order and go out sorted by their bytes, each once; at most one run of them is in memory.

    Lines hold no line feed. Those that come sorted are sorted fastest. The runs lie in a folder that is the caller's
    to remove.
    """

    def __init__(self, folder: Path, name: str, *, run: int = _RUN) -> None:
        self._folder, self._name, self._size = folder, name, run
        self._runs: list[Path] = []
        self._lines: list[bytes] = []
        self._held = 0

    def add(self, lines: Iterable[bytes]) -> None:
        """Take some lines."""
        for line in lines:
            self._lines.append(line)
            self._held += len(line)
            if self._held > self._size:
                self._write()

    def __iter__(self) -> Iterator[bytes]:
        self._lines.sort()
        runs = [_read(path) for path in self._runs]
        return (line for line, _ in groupby(merge(*runs, iter(self._lines))))

    def pages(self) -> Iterator[bytes]:
        """The same lines, each with its line feed, as many at a time as are soon written."""
        lines = iter(self)
        while some := list(islice(lines, _PAGE)):
            yield b"\n".join(some) + b"\n"

    def _write(self) -> None:
        path = self._folder / f"{self._name}-{len(self._runs)}"
        with path.open("wb") as out:
            out.writelines(line + b"\n" for line, _ in groupby(sorted(self._lines)))
        self._runs.append(path)
        self._lines, self._held = [], 0


def _read(path: Path) -> Iterator[bytes]:
    with path.open("rb") as lines:
        for line in lines:
            yield line[:-1]
