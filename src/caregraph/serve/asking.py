"""One query, from its text to the bytes of its answer; it runs in a process of its own, which can be stopped."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import (
    NamedNode,
    Quad,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    parse_query_results,
    serialize,
)

from caregraph.analysis.queries import Query, misspelt, refuse_side_effects
from caregraph.errors import CaregraphError, QueryError
from caregraph.graph.store import open_graph, unmerged
from caregraph.graph.turtle import turtle_bytes
from caregraph.serve.formats import ROWS, TRIPLES, typed, wanted
from caregraph.serve.replies import Reply, StoppedError, failed

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

_Found = QuerySolutions | QueryBoolean | QueryTriples


@dataclass(frozen=True, slots=True)
class Source:
    """The graph that is served: the folder of its store, and what its IRIs begin with."""

    place: Path
    base: str
    rows: int
    """How many rows or triples an answer has at most."""

    def store(self) -> Store:
        """The store, opened once, and once more after another build has taken its place."""
        current = (self.place / "CURRENT").stat()
        return _opened(self.place, (current.st_ino, current.st_mtime_ns))


@dataclass(frozen=True, slots=True)
class Question:
    """A query as a client sends it, with the graphs to ask and the formats that it takes."""

    text: str
    accept: str = ""
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


def answer(source: Source, question: Question) -> Reply:
    """The reply to a query."""
    asked = Query("query", question.text)
    try:
        refuse_side_effects(asked)
        return _written(source, question, _found(source.store(), question))
    except SyntaxError as error:
        return failed(misspelt(asked, error))
    except CaregraphError as error:
        return failed(error)
    except (RuntimeError, ValueError) as error:
        return failed(QueryError(f"the query cannot be answered ({error})", todo="correct the query"))
    except OSError as error:
        return failed(StoppedError(f"the store cannot be read ({error})", todo="build the graph again"))


@lru_cache(maxsize=1)
def _opened(place: Path, _made: tuple[int, int]) -> Store:
    return open_graph(place)


def _found(store: Store, question: Question) -> _Found:
    default, named = _nodes(question.default_graphs), _nodes(question.named_graphs)
    if not default and not named:
        return store.query(question.text, use_default_graph_as_union=unmerged(store))
    if len(default) > 1:
        # Oxigraph would give a triple of two graphs twice, where the merge of graphs has it once.
        return _merged(store, default, named).query(question.text, named_graphs=[*named])
    return store.query(question.text, default_graph=[*default], named_graphs=[*named])


def _nodes(iris: tuple[str, ...]) -> list[NamedNode]:
    try:
        return [NamedNode(iri) for iri in iris]
    except ValueError as error:
        raise QueryError(f"not the IRI of a graph ({error})", where="default-graph-uri, named-graph-uri") from error


def _merged(store: Store, default: list[NamedNode], named: list[NamedNode]) -> Store:
    merged = Store()
    for graph in default:
        merged.extend(Quad(q.subject, q.predicate, q.object) for q in store.quads_for_pattern(None, None, None, graph))
    for graph in named:
        merged.extend(store.quads_for_pattern(None, None, None, graph))
    return merged


def _written(source: Source, question: Question, found: _Found) -> Reply:
    if isinstance(found, QueryTriples):
        media = wanted(question.accept, TRIPLES)
        return triples_reply(source, found, media)
    media = wanted(question.accept, ROWS)
    if isinstance(found, QueryBoolean):
        return Reply(found.serialize(format=ROWS[media]) or b"", typed(media))
    lines = _Lines(source.rows + 1)
    table, cut = lines.of(found)
    if ROWS[media] != QueryResultsFormat.TSV:
        table = parse_query_results(table, format=QueryResultsFormat.TSV).serialize(format=ROWS[media]) or b""
    return Reply(table, typed(media), note=_note(source, "rows") if cut else "")


def triples_reply(source: Source, triples: Iterator[Triple], media: str) -> Reply:
    """Triples in a format, as many as an answer may have."""
    kept = list(islice(triples, source.rows + 1))
    note = _note(source, "triples") if len(kept) > source.rows else ""
    return Reply(graph_bytes(kept[: source.rows], media, source.base), typed(media), note=note)


def graph_bytes(triples: list[Triple], media: str, base: str) -> bytes:
    """Triples in a format; Turtle as people read it."""
    form = TRIPLES[media]
    if form == RdfFormat.TURTLE:
        return turtle_bytes(triples, base=base)
    return serialize(triples, format=form) or b""


def _note(source: Source, what: str) -> str:
    return f"only the first {source.rows:,} {what}; ask for less, or for the next with LIMIT and OFFSET"


class _EnoughError(Exception):
    """There are as many lines as an answer may have."""


class _Lines(BytesIO):
    """Takes the lines of a table in TSV, where a row is one line, until there are more than enough."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self._count = 0

    def of(self, found: QuerySolutions) -> tuple[bytes, bool]:
        """The lines of an answer, and whether there were more."""
        try:
            found.serialize(self, format=QueryResultsFormat.TSV)
        except _EnoughError:
            kept = self.getvalue().split(b"\n", self._most)[: self._most]
            return b"".join(line + b"\n" for line in kept), True
        return self.getvalue(), False

    def write(self, chunk: "Buffer") -> int:
        written = super().write(chunk)
        self._count += bytes(chunk).count(b"\n")
        if self._count > self._most:
            raise _EnoughError
        return written
