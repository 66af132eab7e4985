"""Graphs as a call names them."""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyoxigraph import Store

    from caregraph.model.text import Article

_LINE = re.compile(r", line \d+$")


def store_of(graph: Path) -> "Store":
    """The graph of a folder that `build` has written, or of an RDF file."""
    from caregraph.graph.store import open_graph

    return open_graph(graph)


def base_of(graph: Path, given: str | None) -> str:
    """What a graph's IRIs begin with: as given, as the build wrote it, or the usual."""
    from caregraph import folder
    from caregraph.graph.vocabulary import DEFAULT_BASE

    return given or folder.base_of(graph) or DEFAULT_BASE


def articles_of(graph: Path) -> "list[Article]":
    """A build's articles, read again, as far as their files are still what was built."""
    from caregraph.folder import BUILD
    from caregraph.model.text import Article
    from caregraph.reading import read

    try:
        inputs = json.loads((graph / BUILD).read_text(encoding="utf-8"))["inputs"]
        built = {(one["source"], one["sha256"]) for one in inputs}
        # An article of a .jsonl file has its line for a source: articles.jsonl, line 7.
        files = dict.fromkeys(Path(_LINE.sub("", one["source"])) for one in inputs)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []
    found = (one for file in files if file.is_file() for one in read(file) if isinstance(one, Article))
    return [one for one in found if (one.source, one.sha256) in built]


def articles_in(graph: Path) -> int:
    """How many articles a build's folder has, none where it has no store that several processes can ask."""
    from caregraph import folder
    from caregraph.graph.store import stored

    inputs = folder.built(graph).get("inputs") if stored(graph) else None
    return len(inputs) if isinstance(inputs, list) else 0


def texts_of(graph: Path) -> dict[str, str]:
    """The texts of a build's articles by key, as far as their files are still what was built."""
    return {one.key: one.text for one in articles_of(graph)}
