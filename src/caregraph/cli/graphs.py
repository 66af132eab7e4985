"""Graphs as a call names them."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyoxigraph import Store


def store_of(graph: Path) -> "Store":
    """The graph of a folder that `build` has written, or of an RDF file."""
    from caregraph.graph.store import open_graph

    return open_graph(graph)


def base_of(graph: Path, given: str | None) -> str:
    """What a graph's IRIs begin with: as given, as the build wrote it, or the usual."""
    from caregraph import folder
    from caregraph.graph.vocabulary import DEFAULT_BASE

    return given or folder.base_of(graph) or DEFAULT_BASE


def texts_of(graph: Path) -> dict[str, str]:
    """The texts of a build's articles by key, as far as their files are still what was built."""
    from caregraph.folder import BUILD
    from caregraph.model.text import Article
    from caregraph.reading import read

    try:
        inputs = json.loads((graph / BUILD).read_text(encoding="utf-8"))["inputs"]
        built = {Path(one["source"]): one["sha256"] for one in inputs}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    found = [one for file in built if file.is_file() for one in read(file) if isinstance(one, Article)]
    return {one.key: one.text for one in found if built.get(Path(one.source)) == one.sha256}
