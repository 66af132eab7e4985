"""News articles about children's services in, a validated RDF graph out.

The flow: `reading` settles an article's text, `recognition` finds what it names, `extraction` what it states,
`identity` who is who, `graph` maps facts to RDF and holds them against the shapes; `build` runs the whole line.
What comes out is asked with `analysis` and written in other formats with `exports`.

    >>> from pathlib import Path
    >>> import caregraph
    >>> report = caregraph.build_graph([Path("seeds")], Path("build/graph"))
    >>> graph = caregraph.open("build/graph")
    >>> judgements = graph.facts("judgements", council="Kirklees")
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from caregraph.analysis.queries import run
    from caregraph.build import build_graph
    from caregraph.errors import CaregraphError
    from caregraph.graph.store import open_graph
    from caregraph.marking import marked
    from caregraph.notebook import Graph
    from caregraph.notebook import opened as open  # noqa: A004 - `caregraph.open`, as gzip.open
    from caregraph.reading import find_sources, read

__version__ = "0.2.0"
__all__ = [
    "CaregraphError",
    "Graph",
    "__version__",
    "build_graph",
    "find_sources",
    "marked",
    "open",
    "open_graph",
    "read",
    "run",
]

_HOMES = {
    "CaregraphError": "caregraph.errors:CaregraphError",
    "Graph": "caregraph.notebook:Graph",
    "build_graph": "caregraph.build:build_graph",
    "find_sources": "caregraph.reading:find_sources",
    "marked": "caregraph.marking:marked",
    "open": "caregraph.notebook:opened",
    "open_graph": "caregraph.graph.store:open_graph",
    "read": "caregraph.reading:read",
    "run": "caregraph.analysis.queries:run",
}


def __getattr__(name: str) -> object:
    # Only when asked for: whoever wants the model should not wait for spaCy.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home, _, called = _HOMES[name].partition(":")
    return getattr(import_module(home), called)
