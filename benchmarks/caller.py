"""What a build costs the process that it is called from, and what its workers, stage by stage.

python benchmarks/caller.py [ARTICLES] [--parts] [--scheduler ADDRESS]

Core milliseconds an article, with two workers. Those of a scheduler at an address are counted where they run on this
machine.
"""

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from archive import Teller, write
from caregraph.build import Options, build_graph
from caregraph.errors import CaregraphError


@dataclass(slots=True)
class Clock:
    """Follows a build, and what its processes have worked until each stage began, and until the last one was done."""

    marks: list[tuple[str, float, float]] = field(default_factory=list)
    left: int = 0

    def begin(self, stage: str, total: int = 0) -> None:
        """Note how far all are."""
        self.marks.append((stage, time.process_time(), sum(map(_worked, _workers()))))
        self.left = total

    def step(self, steps: int = 1) -> None:
        """Note the end of the stages that are the last of a build, while its workers are still there."""
        self.left -= steps
        if not self.left and self.marks[-1][0] in ("write", "merge"):
            self.begin("end")

    def refused(self, facts: int) -> None:
        """Nothing to say."""

    def note(self, sentence: str) -> None:
        """Say what else there is to know."""
        print(sentence)

    def problem(self, error: CaregraphError) -> None:
        """Say what was left out."""
        print(error.sentence())


def _worked(process: psutil.Process) -> float:
    used = process.cpu_times()
    return float(used.user + used.system)


def _workers() -> Iterator[psutil.Process]:
    yield from psutil.Process().children(recursive=True)
    for process in psutil.process_iter(["cmdline"]):
        if {"dask", "worker"} <= set(process.info["cmdline"] or ()):
            yield process
            yield from process.children(recursive=True)


def main() -> None:
    """Build a generated archive and print what each stage cost."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("articles", type=int, nargs="?", default=1000)
    parser.add_argument("--parts", action="store_true")
    parser.add_argument("--scheduler")
    given, clock = parser.parse_args(), Clock()
    with TemporaryDirectory() as folder:
        source, parts = Path(folder) / "archive.jsonl", str(Path(folder) / "parts")
        write(Teller.of().articles(given.articles), source)
        options = Options(
            workers=2,
            cache=True,
            dask=given.scheduler is not None,
            scheduler=given.scheduler,
            parts=parts if given.parts else None,
        )
        build_graph([source], Path(folder) / "graph", options=options, watch=clock)
    print(f"{'stage':24}{'caller':>8}{'workers':>9}")
    for (stage, mine, theirs), (_, mine_then, theirs_then) in zip(clock.marks, clock.marks[1:], strict=False):
        spent = (1000 * (mine_then - mine) / given.articles, 1000 * (theirs_then - theirs) / given.articles)
        if stage != "end":
            print(f"{stage:24}{spent[0]:8.2f}{spent[1]:9.2f}")


if __name__ == "__main__":
    main()
