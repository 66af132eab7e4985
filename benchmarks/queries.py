"""How long each named query takes on the embedded store, beside the same query in rdflib in the same run.

    python benchmarks/queries.py [ARTICLES] [--runs RUNS] [--limit SECONDS]

The graph is built from the generated archive. Ratios carry over to other machines; the milliseconds do not. Each
figure is the median of the runs. rdflib holds the graph in memory; what takes it longer than the limit is stopped, and
its ratio is at least the one shown.
"""

import argparse
import multiprocessing
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import rdflib

from archive import Teller, write
from caregraph.analysis.queries import load, names
from caregraph.build import build_graph
from caregraph.graph.store import open_graph

# Forked, so that the graph that rdflib has loaded need not be loaded again for each query.
_PROCESSES = multiprocessing.get_context("fork")

Ask = Callable[[], int]
"""Asks one query and counts the rows of its answer."""


@dataclass(frozen=True, slots=True)
class Measured:
    """How many rows a query gave, and how long it took."""

    rows: int
    seconds: float


def measured(ready: Callable[[], Ask], *, runs: int, limit: float) -> Measured | None:
    """The median of some runs in a process of its own, or None where the first takes longer than the limit."""
    receiver, sender = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(target=_run, args=(ready, runs, sender))
    process.start()
    found: list[tuple[int, float]] = []
    while len(found) < runs and receiver.poll(limit):
        found.append(receiver.recv())
    process.kill()
    process.join()
    return Measured(found[0][0], statistics.median(seconds for _, seconds in found)) if found else None


def _run(ready: Callable[[], Ask], runs: int, sender: Connection) -> None:
    ask = ready()
    for _ in range(runs):
        started = time.perf_counter()
        rows = ask()
        sender.send((rows, time.perf_counter() - started))


def on_store(folder: Path, text: str) -> Ask:
    """Asks the store of a build's folder, which is open before the clock starts."""
    store = open_graph(folder)
    return lambda: sum(1 for _ in store.query(text))


def in_memory(graph: rdflib.Graph, text: str) -> Ask:
    """Asks rdflib; where there is nothing to group it gives one row that binds nothing."""
    return lambda: sum(1 for row in graph.query(text) if any(value is not None for value in row))


def built(articles: int, place: Path) -> Path:
    """The folder of the graph of so many generated articles."""
    source, folder = place / "archive.jsonl", place / "graph"
    write(Teller.of().articles(articles), source)
    build_graph([source], folder)
    return folder


def line(name: str, store: Measured | None, memory: Measured | None, limit: float) -> str:
    """A row of the table; where one of the two was stopped, the ratio says at least or at most."""
    rows = next((str(one.rows) for one in (store, memory) if one), "")
    ratio = (memory.seconds if memory else limit) / (store.seconds if store else limit)
    sign = " " if store and memory else ">" if store else "<" if memory else "?"
    odd = "" if not store or not memory or store.rows == memory.rows else f"  rdflib gives {memory.rows} rows"
    shown = [f"{one.seconds * 1000:,.1f}" if one else "stopped" for one in (store, memory)]
    return f"{name:<28} {rows:>7} {shown[0]:>10} {shown[1]:>12} {sign} {ratio:>8,.1f}{odd}"


def compared(name: str, folder: Path, graph: rdflib.Graph, *, runs: int, limit: float) -> float:
    """How many times as long rdflib takes for a query; prints its row."""
    text = load(name).text
    store = measured(partial(on_store, folder, text), runs=runs, limit=limit)
    memory = measured(partial(in_memory, graph, text), runs=runs, limit=limit)
    print(line(name, store, memory, limit), flush=True)
    return (memory.seconds if memory else limit) / (store.seconds if store else limit)


def main() -> None:
    """Build the graph, ask every query of both, print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("articles", nargs="?", type=int, default=20)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=float, default=20.0)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = built(given.articles, Path(place))
        graph = rdflib.Graph().parse(folder / "graph.ttl", format="turtle")
        size = f"{given.articles:,} articles, {len(graph):,} triples"
        print(f"{size}; medians of {given.runs} runs, limit {given.limit:g} s")
        print(f"{'query':<28} {'rows':>7} {'store ms':>10} {'rdflib ms':>12}   {'x store':>8}")
        ratios = [compared(name, folder, graph, runs=given.runs, limit=given.limit) for name in names()]
    print(f"median over {len(ratios)} queries: rdflib takes {statistics.median(ratios):.1f} times as long as the store")


if __name__ == "__main__":
    main()
