"""Spool: more lines than memory holds, sorted on disk."""

from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby
from pathlib import Path

_RUN = 64 * 2**20  # bytes of lines that are sorted at a time


class Spool:
    """Lines that come in any order and go out sorted by their bytes, each once; at most one run of them is in memory.

    Lines hold no line feed. The runs lie in a folder that is the caller's to remove.
    """

    def __init__(self, folder: Path, name: str, *, run: int = _RUN) -> None:
        self._folder, self._name, self._size = folder, name, run
        self._runs: list[Path] = []
        self._lines: set[bytes] = set()
        self._held = 0

    def add(self, lines: Iterable[bytes]) -> None:
        """Take some lines."""
        for line in lines:
            if line not in self._lines:
                self._lines.add(line)
                self._held += len(line)
                if self._held > self._size:
                    self._write()

    def __iter__(self) -> Iterator[bytes]:
        runs = [_read(path) for path in self._runs]
        yield from (line for line, _ in groupby(merge(*runs, iter(sorted(self._lines)))))

    def _write(self) -> None:
        path = self._folder / f"{self._name}-{len(self._runs)}"
        with path.open("wb") as out:
            out.writelines(line + b"\n" for line in sorted(self._lines))
        self._runs.append(path)
        self._lines, self._held = set(), 0


def _read(path: Path) -> Iterator[bytes]:
    with path.open("rb") as lines:
        for line in lines:
            yield line[:-1]
