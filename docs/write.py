"""Writes the pages on the ontology, the shapes and the vocabularies, with examples from the graph of the seeds."""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from caregraph.build import build_graph
from caregraph.documentation.pages import Site
from caregraph.graph.store import open_graph
from caregraph.resources import seeds_dir

TOP = Path(__file__).resolve().parents[1]


def main() -> None:
    """Build the graph of the seeds and write every page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=TOP / "build" / "docs")
    folder = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        graph = Path(place) / "graph"
        build_graph([seeds_dir()], graph)
        for name, page in Site(open_graph(graph), cases=TOP / "tests" / "shapes").pages().items():
            (folder / name).write_bytes(page)


if __name__ == "__main__":
    main()
