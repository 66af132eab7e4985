"""How long each stage of a build takes on a generated archive, beside two baselines timed in the same run.

    python benchmarks/bench.py [SIZE ...] [--plain ARTICLES] [--seed SEED] [--workers PROCESSES] [--validator shifty]

For each size it prints a table of stages, what the graph weighs, and how much of what was planted was found. Ratios
carry over to other machines; seconds do not. The floor is spaCy's bare tokenizer on the same text; the plain pipeline
has at most 1,000 of the articles, and its seconds are scaled to all of them.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from archive import Article, Teller, write
from planted import comparisons, told
from watching import START, Stage, Watched, watch

_HERE = Path(__file__).resolve().parent
_ROW = "{:<24}{:>9}{:>9}{:>7}{:>12}{:>12}{:>10}{:>9}{:>10}{:>10}"
_COLUMNS = ("stage", "s", "core s", "share", "articles/s", "words/s", "x tokens", "x plain", "largest", "together")


@dataclass(slots=True)
class Size:
    """How large an archive is, counted as it is written, and what it tells."""

    articles: int
    words: int
    characters: int
    planted: list[str]

    @classmethod
    def empty(cls) -> "Size":
        return cls(0, 0, 0, [])

    def counted(self, articles: Iterator[Article]) -> Iterator[Article]:
        """The same articles, counted on their way."""
        for article in articles:
            self.articles += 1
            self.words += len(article.body.split())
            self.characters += len(article.body)
            self.planted += told(article)
            yield article


@dataclass(frozen=True, slots=True)
class Floor:
    """What each baseline takes for the whole archive."""

    tokens: Stage
    plain: Stage

    @classmethod
    def of(cls, baselines: Watched, *, scale: float) -> "Floor":
        """From a run in which the plain pipeline had only a part of the archive; its memory is that of the part."""
        plain = [stage for name, stage in baselines.stages.items() if name.startswith("plain")]
        whole = Stage(
            seconds=scale * sum(stage.seconds for stage in plain),
            worked=scale * sum(stage.worked for stage in plain),
            largest=max(stage.largest for stage in plain),
            together=max(stage.together for stage in plain),
        )
        return cls(baselines.stages["bare tokenizer"], whole)


def bench(count: int, *, seed: int, plain: int, how: list[str], place: Path) -> None:
    """Make an archive, run the baselines and the build on it, and print what they came to."""
    source, graph = place / "archive.jsonl", place / "graph"
    size = Size.empty()
    write(size.counted(Teller.of(seed).articles(count)), source)
    title = f"{size.articles:,} articles, {size.words:,} words, {size.words / count:.0f} an article"
    print(f"\n{title}\n{'-' * len(title)}", flush=True)
    some = min(plain, count)
    baselines = watch([sys.executable, str(_HERE / "baselines.py"), str(source), "--plain", str(some)])
    build = watch([sys.executable, str(_HERE / "staged_build.py"), str(source), str(graph), *how])
    floor = Floor.of(baselines, scale=count / some)
    print_stages(build, size, floor, json.loads((graph / "build.json").read_text(encoding="utf-8"))["seconds"])
    print_baselines(size, floor, some)
    print_outputs(graph, size)
    print_planted(size, graph)


def print_stages(build: Watched, size: Size, floor: Floor, exact: dict[str, float]) -> None:
    """A row a stage, with the seconds that the build itself wrote down; the rest lies before, between and after."""
    print(_ROW.format(*_COLUMNS))
    told = {name: replace(build.stages[name], seconds=seconds) for name, seconds in exact.items()}
    rest = replace(build.stages[START], seconds=build.seconds - sum(exact.values()))
    whole = Stage(build.seconds, build.worked, build.largest, build.together)
    for name, stage in (told | {"start and between": rest, "whole build": whole}).items():
        print(_line(name, stage, size, floor, share=f"{stage.seconds / build.seconds:.0%}"))


def print_baselines(size: Size, floor: Floor, some: int) -> None:
    """The two baselines in the same columns, the plain one as if it had had the whole archive."""
    print(_line("bare tokenizer", floor.tokens, size, floor))
    print(_line("plain pipeline", floor.plain, size, floor))
    print("core s: seconds that a core worked, also for what lies between a stage and the next; x: ratios of these.")
    print(f"Memory in MiB. The plain pipeline had {some:,} articles; its seconds are scaled, its memory is not.")


def _line(name: str, stage: Stage, size: Size, floor: Floor, *, share: str = "") -> str:
    spent = max(stage.seconds, 0.001)
    return _ROW.format(
        name,
        f"{stage.seconds:,.1f}",
        f"{stage.worked:,.1f}",
        share,
        f"{size.articles / spent:,.0f}",
        f"{size.words / spent:,.0f}",
        f"{_ratio(stage, floor.tokens):,.1f}",
        f"{_ratio(stage, floor.plain):,.2f}",
        f"{stage.largest:,.0f}",
        f"{stage.together:,.0f}",
    )


def _ratio(stage: Stage, other: Stage) -> float:
    # A core's work is counted in hundredths of a second.
    return max(stage.worked, 0.01) / max(other.worked, 0.01)


def print_outputs(graph: Path, size: Size) -> None:
    """What each part of the graph's folder weighs for an article."""
    print(f"\nbytes an article: text {size.characters / size.articles:,.0f} characters")
    for part in sorted(graph.iterdir()):
        files = [part] if part.is_file() else [file for file in part.rglob("*") if file.is_file()]
        print(f"  {part.name:<14}{sum(file.stat().st_size for file in files) / size.articles:>10,.0f}")


def print_planted(size: Size, graph: Path) -> None:
    """How much of what the articles tell was found, and how much of what was found they do not tell."""
    print(f"\n{'planted facts':<16}{'planted':>9}{'found':>9}{'found of planted':>19}{'unplanted of found':>20}")
    for one in comparisons(size.planted, graph):
        shares = f"{one.share_found:>19.1%}{one.share_unplanted:>20.1%}"
        print(f"{one.query:<16}{len(one.planted):>9,}{len(one.found):>9,}{shares}", flush=True)


def _size(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text} is no number of articles; give 1 or more")
    return int(text)


def main() -> None:
    """Bench each size that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("sizes", nargs="*", type=_size, default=[1000], help="how many articles each archive has")
    parser.add_argument("--plain", type=_size, default=1000, help="how many articles the plain pipeline gets at most")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument(
        "--workers",
        type=int,
        choices=range(1, 65),
        metavar="PROCESSES",
        default=1,
        help="how many processes share the build",
    )
    parser.add_argument("--validator", choices=["pyshacl", "shifty"], default="pyshacl", help="who judges first")
    given = parser.parse_args()
    how = [str(given.workers), *(["shifty"] if given.validator == "shifty" else [])]
    for count in given.sizes:
        with tempfile.TemporaryDirectory() as place:
            bench(count, seed=given.seed, plain=given.plain, how=how, place=Path(place))


if __name__ == "__main__":
    main()
