"""The folder that a build writes: what is in it, and what it tells of itself."""

import json
from pathlib import Path

from caregraph.errors import UsageError

GRAPH_TTL = "graph.ttl"
GRAPH_NQ = "graph.nq"
REJECTED = "rejected.ttl"
REPORT = "report.txt"
STORE = "store"
BUILD = "build.json"
PARTS = "parts.json"
OUTPUTS = frozenset({GRAPH_TTL, GRAPH_NQ, REJECTED, REPORT, STORE, BUILD})
BESIDE_PARTS = frozenset({REJECTED, REPORT, BUILD, PARTS})
"""What there is of a graph whose parts lie elsewhere."""


def check_place(out: Path) -> None:
    """Make sure that a build may write a folder; raises UsageError where it would replace what no build wrote."""
    where, other = str(out), "name a new or empty folder with --out"
    place = out.resolve()
    if place.exists() and not place.is_dir():
        raise UsageError("a file, where a build writes a folder", where=where, todo=other)
    if place.is_dir() and any(place.iterdir()) and not is_graph_folder(place):
        raise UsageError("a folder with other things in it, which a build would replace", where=where, todo=other)
    if Path.cwd().is_relative_to(place):
        raise UsageError("the folder that this command runs in, which a build would replace", where=where, todo=other)


def is_graph_folder(folder: Path) -> bool:
    """Whether a folder was written by a build."""
    return bool(_build_of(folder))


def base_of(graph: Path) -> str | None:
    """What the IRIs of a build's folder, or of a file in one, begin with; None for any other graph."""
    told = built(graph)
    return str(told["base"]) if told.get("base") else None


def built(graph: Path) -> dict[str, object]:
    """What a build tells of itself, for its folder or a file in it; nothing for any other graph."""
    return _build_of(graph) or _build_of(graph.parent)


def _build_of(folder: Path) -> dict[str, object]:
    try:
        told = json.loads((folder / BUILD).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) and "caregraph" in told else {}
