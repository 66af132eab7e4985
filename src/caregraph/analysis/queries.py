"""Asking the graph: named queries that ship as files, a file of one's own, or SPARQL as it is typed."""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import QueryBoolean, QuerySolutions, Store, Triple

from caregraph.analysis.parameters import Parameter, Resolver, Term, bind, declared
from caregraph.errors import QueryError, RefusedError, UsageError
from caregraph.graph.store import unmerged
from caregraph.graph.vocabulary import DEFAULT_BASE, rebased

GROUPS = (
    "Facts as articles tell them",
    "Everything",
    "Councils",
    "Judgements and grades",
    "People in charge",
    "Interventions",
    "Statements and promises",
    "Sources and certainty",
    "Coverage",
    "Names",
)
"""The groups that the comments of queries name, in the order in which they are listed."""

_FOLDER = Path(__file__).resolve().parent / "queries"
_ASSERTED_ONLY = re.compile(r"^.*# (?:asserted|planned) only *\n", re.MULTILINE)
_PLACE = re.compile(r"(?:error )?at (\d+):(\d+):\s*(.*)", re.DOTALL)
# What is no keyword: IRIs, strings, variables, local names, escaped letters, comments. None is wider here than in
# SPARQL: a comparison taken for an IRI, or a comment for longer than its line, would hide what stands in it.
_SILENT = re.compile(
    r"""
    <[^<>"{}|^`\s]*>
    | \"{3}(?:[^\\]|\\.)*?\"{3} | '{3}(?:[^\\]|\\.)*?'{3}
    | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*'
    | [?$]\w+ | :[\w-]* | \\. | [#][^\n\r]*
    """,
    re.DOTALL | re.VERBOSE,
)
_UPDATE = re.compile(
    r"(?:\s*(?:PREFIX\s+[\w.-]*|BASE))*\s*(?:WITH|INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|COPY|MOVE|ADD)\b", re.IGNORECASE
)
# Anywhere: Oxigraph wants no space around a keyword.
_SERVICE = re.compile(r"SERVICE", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Query:
    """A query with the sentence that says what it answers."""

    name: str
    text: str

    @property
    def sentence(self) -> str:
        """What the query answers, from the first line of its comment."""
        return self._comment(0)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """What the query can be given, as its comment says."""
        return declared(self.text)

    @property
    def example(self) -> str:
        """A call of the query, as its comment says."""
        return self._field("Example")

    @property
    def group(self) -> str:
        """Which group of queries it belongs to, as its comment says."""
        return self._field("Group")

    def everything(self) -> "Query":
        """The same query without its restriction to what articles assert."""
        return Query(self.name, _ASSERTED_ONLY.sub("", self.text))

    def _comment(self, line: int) -> str:
        lines = self.text.splitlines()
        return lines[line].lstrip("# ").strip() if line < len(lines) and lines[line].startswith("#") else ""

    def _field(self, name: str) -> str:
        match = re.search(rf"^# {name}: (.*)$", self.text, re.MULTILINE)
        return match[1].strip().rstrip(".") if match else ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gives: a table of texts, or a graph where it constructs one; an empty cell is None.

    Notes say what an analysis measures and when it misleads; `below` are columns that people read under the table.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str | None, ...], ...]
    triples: tuple[Triple, ...] | None = None
    notes: tuple[str, ...] = ()
    below: tuple[str, ...] = ()


def names() -> list[str]:
    """The names of the queries that ship."""
    return sorted(file.stem for file in _FOLDER.glob("*.rq"))


def grouped() -> dict[str, list[Query]]:
    """The queries that ship, by the groups in which people look for them."""
    known = [load(name) for name in names()]
    return {group: [one for one in known if one.group == group] for group in GROUPS}


def load(query: str) -> Query:
    """A query by its name, by the path of a file, or as SPARQL text."""
    if query in names():
        return Query(query, (_FOLDER / f"{query}.rq").read_text(encoding="utf-8"))
    if "{" in query:
        return Query("query", query)
    file = Path(query)
    if file.suffix in (".rq", ".sparql") or file.is_file():
        return Query(file.name, _read(file))
    near = difflib.get_close_matches(query, names(), n=3, cutoff=0.5)
    todo = f"did you mean {' or '.join(near)}?" if near else "`caregraph queries` lists them"
    raise QueryError(f"no query is called {query!r}", todo=todo)


def run(
    store: Store,
    query: str | Query,
    *,
    everything: bool = False,
    base: str = DEFAULT_BASE,
    given: Mapping[str, str] | None = None,
) -> Answer:
    """The answer of a store, over its default graph, or over the union of its graphs if that is empty.

    `given` are the values of parameters that the query declares, as a person writes them.
    """
    asked = load(query) if isinstance(query, str) else query
    asked = asked.everything() if everything else asked
    refuse_side_effects(asked)
    # After the base has been moved: what is bound has the graph's base already.
    text = bind(rebased(asked.text, base), _bound(asked, given or {}, Resolver(store, base)))
    try:
        found = store.query(text, use_default_graph_as_union=unmerged(store))
    except SyntaxError as error:
        raise misspelt(asked, error) from error
    except OSError as error:
        raise QueryError(
            f"the store cannot be read ({error})", where=asked.name, todo="build the graph again"
        ) from error
    if isinstance(found, QuerySolutions):
        return _table(found)
    if isinstance(found, QueryBoolean):
        return Answer(("answer",), ((str(bool(found)).lower(),),))
    return Answer(("subject", "predicate", "object"), (), tuple(found))


def _bound(query: Query, given: Mapping[str, str], resolver: Resolver) -> dict[str, list[Term]]:
    known = {parameter.name: parameter for parameter in query.parameters}
    for name in given:
        if name not in known:
            takes = ", ".join(f"--{one}" for one in known)
            todo = f"it takes {takes}" if takes else "it takes no parameters"
            raise UsageError(f"the query takes no --{name}", where=query.name, todo=todo)
    return {name: resolver.terms(known[name], value) for name, value in given.items()}


def _table(found: QuerySolutions) -> Answer:
    columns = tuple(variable.value for variable in found.variables)
    return Answer(columns, tuple(tuple(_text(row[name]) for name in columns) for row in found))


def _text(term: object) -> str | None:
    if term is None:
        return None
    # An empty text says as little as an unbound variable, and the named queries give it where something is not told.
    value = getattr(term, "value", None)
    return (value or None) if isinstance(value, str) else str(term)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(
            "the query file cannot be read", where=str(file), todo="check its path and encoding"
        ) from error


def refuse_side_effects(query: Query) -> None:
    """Raise RefusedError for what would change the graph or ask another host."""
    spoken = _SILENT.sub(" ", query.text)
    if _SERVICE.search(spoken):
        raise RefusedError("SERVICE would ask another host", where=query.name, todo="ask this graph only")
    if _UPDATE.match(spoken):
        raise RefusedError(
            "an update cannot change a graph that is read-only", where=query.name, todo="ask with SELECT"
        )


def misspelt(query: Query, error: SyntaxError) -> QueryError:
    """What is wrong with a query, and in which line and column."""
    match = _PLACE.search(str(error))
    what = _shortened(match[3] if match else str(error))
    where = f"{query.name}, line {match[1]}, column {match[2]}" if match else query.name
    return QueryError(f"not valid SPARQL ({what})", where=where, todo="correct the query")


def _shortened(complaint: str) -> str:
    """What the parser expected, without the ranges of letters that it would have taken for a name."""
    if "Prefix not found" in complaint:
        return "a prefix is not declared"
    head, listed, choices = complaint.partition("expected one of ")
    words = re.findall(r'"[^"]+"|\b[A-Z]{2,}\b(?!\})', re.sub(r"\['.*?'\]", "", choices))
    return f"{head}expected one of {' '.join(words[:12])}" if listed and words else " ".join(complaint.split())
