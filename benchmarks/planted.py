"""Whether a build found what the generated archive tells: planted facts beside the rows of the named queries."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from archive import Article
from caregraph.analysis.queries import load
from caregraph.graph.store import open_graph

COLUMNS = {
    "judgements": ("council", "grade", "area", "date"),
    "posts": ("person", "role", "organisation"),
    "events": ("person", "event", "role", "organisation", "date"),
    "interventions": ("council", "kind", "date"),
}
"""The columns of each named query that planted facts are compared in, beside the article."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """For one named query, the facts that articles tell and those that the build found in them."""

    query: str
    planted: frozenset[str]
    found: frozenset[str]

    @property
    def share_found(self) -> float:
        """How much of what was planted was found; all of it where nothing was planted."""
        return len(self.planted & self.found) / len(self.planted) if self.planted else 1.0

    @property
    def share_unplanted(self) -> float:
        """How much of what was found had not been planted."""
        return len(self.found - self.planted) / len(self.found) if self.found else 0.0


def told(article: Article) -> Iterator[str]:
    """The planted facts of an article, each with the article's key before its values."""
    for fact in article.facts:
        query, _, values = fact.partition(": ")
        yield f"{query}: {article.key}; {values}"


def comparisons(planted: Iterable[str], graph: Path) -> Iterator[Comparison]:
    """Each query's comparison with the graph in a build's folder."""
    everything = frozenset(planted)
    store = open_graph(graph)
    for query, columns in COLUMNS.items():
        mine = frozenset(fact for fact in everything if fact.startswith(f"{query}: "))
        rows = store.query(load(query).text)
        found = (f"{query}: " + "; ".join(row[name].value for name in ("article", *columns)) for row in rows)
        yield Comparison(query, mine, frozenset(found))
