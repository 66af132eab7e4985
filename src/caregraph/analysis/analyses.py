"""Analyses by name: each takes a graph, and what it may be given by keyword, and answers with a table of typed rows.

The first sentence of its docstring is what `caregraph analyse` says of it. To add one, add a line to ANALYSES.
"""

import difflib
import inspect
from collections.abc import Callable, Mapping
from typing import Any

from pyoxigraph import Store

from caregraph.analysis.careers import careers
from caregraph.analysis.conflicts import conflicts
from caregraph.analysis.histories import interventions
from caregraph.analysis.linking import linkers, links
from caregraph.analysis.measures import centrality, co_interventions, communities
from caregraph.analysis.promises import promises
from caregraph.analysis.queries import Answer
from caregraph.analysis.rows import Table
from caregraph.analysis.tops import ladder, turnover
from caregraph.analysis.voices import diversity, voices
from caregraph.errors import UsageError
from caregraph.graph.vocabulary import DEFAULT_BASE

Analysis = Callable[..., Answer | Table[Any]]

ANALYSES: Mapping[str, Analysis] = {
    "careers": careers,
    "centrality": centrality,
    "co-interventions": co_interventions,
    "communities": communities,
    "conflicts": conflicts,
    "diversity": diversity,
    "interventions": interventions,
    "ladder": ladder,
    "linkers": linkers,
    "links": links,
    "promises": promises,
    "turnover": turnover,
    "voices": voices,
}


def sentence(name: str) -> str:
    """What an analysis answers."""
    return (inspect.getdoc(ANALYSES[name]) or "").split("\n\n")[0].replace("\n", " ")


def options(name: str) -> list[str]:
    """What an analysis can be given, beside the base of the graph; nothing if it is unknown."""
    if name not in ANALYSES:
        return []
    parameters = inspect.signature(ANALYSES[name]).parameters.values()
    return [one.name.replace("_", "-") for one in parameters if one.kind is one.KEYWORD_ONLY and one.name != "base"]


def analyse(name: str, store: Store, *, base: str = DEFAULT_BASE, given: Mapping[str, str] | None = None) -> Answer:
    """The answer of an analysis as texts; raises UsageError where it is unknown or takes no such option."""
    found = find(name, store, base=base, given=given)
    return found if isinstance(found, Answer) else found.answer()


def find(
    name: str, store: Store, *, base: str = DEFAULT_BASE, given: Mapping[str, str] | None = None
) -> Answer | Table[Any]:
    """What an analysis finds, in typed rows where it has them; raises UsageError as `analyse` does."""
    if name not in ANALYSES:
        near = difflib.get_close_matches(name, ANALYSES, n=3, cutoff=0.5)
        todo = f"did you mean {' or '.join(near)}?" if near else f"known are {', '.join(sorted(ANALYSES))}"
        raise UsageError(f"no analysis is called {name!r}", todo=todo)
    for option in given or {}:
        if option not in options(name):
            takes = ", ".join(f"--{one}" for one in options(name))
            raise UsageError(f"it takes no --{option}", where=name, todo=f"it takes {takes or 'nothing but --graph'}")
    return ANALYSES[name](store, base=base, **{key.replace("-", "_"): value for key, value in (given or {}).items()})
