"""Graphs of a few articles as a test tells them."""

import json
from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import Store

from caregraph.build import build_graph
from caregraph.graph.store import open_graph


def graph_of(folder: Path, told: Iterable[tuple[str, str]]) -> Store:
    """The graph of some articles, each a day of publication and a text."""
    lines = [
        json.dumps({"id": f"a{n}", "title": "News", "publisher": "Example News", "published": day, "text": f"{text}\n"})
        for n, (day, text) in enumerate(told)
    ]
    (folder / "told.jsonl").write_text("\n".join(lines))
    build_graph([folder / "told.jsonl"], folder / "graph")
    return open_graph(folder / "graph")
