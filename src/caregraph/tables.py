"""The graph as tables, one a class of thing, which a CSVW processor turns into the same triples again.

A table has a row for each thing, with labels beside the IRIs of what it names. CSVW has no lists of IRIs: where a thing
has several of one property, its cell lists them for people, and the table of links has a row for each.
"""

import csv
import io
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyoxigraph import BlankNode, Quad, Triple

from caregraph.errors import GraphError
from caregraph.graph import vocabulary as v
from caregraph.graph.context import IRI, Context, form_of
from caregraph.graph.turtle import natural

METADATA = "csv-metadata.json"
_LINKS = "links.csv"
_CSVW = "http://www.w3.org/ns/csvw"

_Json = dict[str, Any]
_Key = tuple[str, str]
"""A property and the form of its values."""
_Edges = Mapping[_Key, list[str]]
"""What is said of one thing: IRIs, or lexical forms of literals."""

_TYPE = (v.RDF_TYPE.value, IRI)
# Classes that name a table whatever else a thing is, and those that name one only if it is nothing else.
_WHOLE = ("Assertion", "Step")
_GENERAL = frozenset({"Fact", "Organisation"})
_PLURALS = {
    "Body": "bodies",
    "Concept": "terms",
    "Evidence": "evidence",
    "LocalAuthority": "councils",
    "Person": "people",
    "PossiblySame": "possibly-same",
}
_LEADING = ("type", "label", "name", "prefLabel", "title", "identifier", "exact")
_BUILT_IN = frozenset("anyURI boolean date dateTime decimal double gYear gYearMonth integer string time".split())
# What stands between several texts in one cell, and what for none; the first that none of them holds is taken.
_SEPARATORS = ("; ", "|", "¦", "\x1f")
_NULLS = ("", "–", "∅", "\x1a")


def csvw(quads: Iterable[Quad], *, base: str) -> dict[str, bytes]:
    """The files of a folder: a table for each class of thing, a table of links, and what tells a processor of them."""
    graph = _Graph.of(quads, base)
    names = sorted(set(graph.tables.values()))
    tables = [_Table.of(graph, name) for name in names]
    files = {f"{table.name}.csv": _csv([table.header(), *table.rows()]) for table in tables}
    told = [table.described() for table in tables]
    links = sorted(link for table in tables for link in table.links())
    if links:
        files[_LINKS] = _csv(_link_rows(graph, links))
        told.append(_links_described(graph, links))
    metadata = {"@context": [_CSVW, {"@language": "en"}], "tables": told}
    files[METADATA] = (json.dumps(metadata, ensure_ascii=False, indent=1) + "\n").encode()
    return files


def described_files(folder: Path) -> set[str]:
    """The tables that a folder's metadata describes, and the metadata itself; none where it has no metadata."""
    try:
        told = json.loads((folder / METADATA).read_text(encoding="utf-8"))
        return {METADATA, *(str(table["url"]) for table in told["tables"])}
    except (OSError, ValueError, KeyError, TypeError):
        return set()


@dataclass(frozen=True, slots=True)
class _Graph:
    """What is said of each thing, what people call it, and the table that it stands in."""

    own: str
    context: Context
    things: Mapping[str, _Edges]
    labels: Mapping[str, str]
    tables: Mapping[str, str]

    @classmethod
    def of(cls, quads: Iterable[Quad], base: str) -> "_Graph":
        """A graph as far as tables can tell it; raises GraphError for what has no IRI."""
        found: dict[str, dict[_Key, set[str]]] = defaultdict(lambda: defaultdict(set))
        for quad in quads:
            subject, prop, value = quad.triple
            if isinstance(subject, BlankNode | Triple) or isinstance(value, BlankNode | Triple):
                todo = "give what has no IRI one, or choose another format"
                raise GraphError(f"{subject} {prop} {value} cannot stand in a table", todo=todo)
            found[subject.value][prop.value, form_of(value)].add(value.value)
        things = {
            thing: {key: sorted(values, key=natural) for key, values in edges.items()} for thing, edges in found.items()
        }
        context = Context.load(base)
        tables = {thing: _table_name(context, edges.get(_TYPE, ())) for thing, edges in things.items()}
        return cls(f"{base}id/", context, things, _labels(things, base, context.classes), tables)

    def prefix(self, iris: Iterable[str]) -> str:
        """What cells leave out of some IRIs, so that a template puts it before them."""
        return self.own if all(iri.startswith(self.own) for iri in iris) else ""

    def called(self, iri: str) -> str:
        """What people call a thing, if anybody has said it."""
        return self.labels.get(iri, "")


@dataclass(frozen=True, slots=True)
class _Column:
    """The values of one form that the things of a table have of one property."""

    name: str
    key: _Key
    many: bool
    """Whether something has several."""
    prefix: str = ""
    """What the cells leave out of IRIs."""
    null: str = _NULLS[0]
    separator: str = _SEPARATORS[0]

    @property
    def linking(self) -> bool:
        """Whether the values are IRIs."""
        return self.key[1] == IRI

    @property
    def label(self) -> str:
        """The column of labels beside one of IRIs."""
        return f"{self.name}Label"

    def cells(self, edges: _Edges, graph: _Graph) -> Iterator[str]:
        """What stands in the row of a thing: its values, and what they are called."""
        values = edges.get(self.key, [])
        written = self.separator.join(value.removeprefix(self.prefix) for value in values)
        yield written if values else self.null
        if self.linking:
            yield self.separator.join(map(graph.called, values))

    def described(self) -> Iterator[_Json]:
        """The same columns for a CSVW processor."""
        prop, form = self.key
        told: _Json = {"name": self.name, "titles": _title(self.name), "propertyUrl": prop}
        told |= {"valueUrl": f"{self.prefix}{{+{self.name}}}"} if self.linking else _datatype(form)
        told |= {"separator": self.separator} if self.many else {}
        told |= {"null": self.null} if self.null else {}
        yield told | ({"suppressOutput": True} if self.many and self.linking else {})
        if self.linking:
            yield _for_people(self.label)


@dataclass(frozen=True, slots=True)
class _Table:
    """The things of one class, with what is said of them in columns."""

    name: str
    graph: _Graph
    things: Mapping[str, _Edges]
    classes: Sequence[str]
    """The types that all of them have."""
    columns: Sequence[_Column]

    @classmethod
    def of(cls, graph: _Graph, name: str) -> "_Table":
        """The table of a name, its things in the order of what they are called."""
        inside = [thing for thing, table in graph.tables.items() if table == name]
        inside.sort(key=lambda thing: (graph.called(thing), natural(thing)))
        things = {thing: graph.things[thing] for thing in inside}
        shared = set.intersection(*(set(edges.get(_TYPE, ())) for edges in things.values()))
        # A type that all have is told once, and is no column.
        things = {
            thing: {**edges, _TYPE: [one for one in edges.get(_TYPE, ()) if one not in shared]}
            for thing, edges in things.items()
        }
        return cls(name, graph, things, sorted(shared), _columns(graph, things.values()))

    @property
    def prefix(self) -> str:
        """What the column of ids leaves out."""
        return self.graph.prefix(self.things)

    def header(self) -> list[str]:
        """The titles of the columns."""
        return ["id", *(told["titles"] for column in self.columns for told in column.described())]

    def rows(self) -> Iterator[list[str]]:
        """A row for each thing."""
        prefix = self.prefix
        for thing, edges in self.things.items():
            cells = (cell for column in self.columns for cell in column.cells(edges, self.graph))
            yield [thing.removeprefix(prefix), *cells]

    def links(self) -> Iterator[tuple[str, str, str]]:
        """The triples that the table shows but cannot tell."""
        for column in self.columns:
            if column.many and column.linking:
                for thing, edges in self.things.items():
                    yield from ((thing, column.key[0], value) for value in edges.get(column.key, ()))

    def described(self) -> _Json:
        """The table for a CSVW processor."""
        columns = [_for_people("id") | {"required": True}]
        columns += [told for column in self.columns for told in column.described()]
        columns += [
            {"name": f"class{number}", "virtual": True, "propertyUrl": v.RDF_TYPE.value, "valueUrl": iri}
            for number, iri in enumerate(self.classes, start=1)
        ]
        schema: _Json = {"aboutUrl": f"{self.prefix}{{+id}}", "columns": columns, "primaryKey": "id"}
        keys = [key for column in self.columns for key in self._foreign_keys(column)]
        return {"url": f"{self.name}.csv", "tableSchema": schema | ({"foreignKeys": keys} if keys else {})}

    def _foreign_keys(self, column: _Column) -> Iterator[_Json]:
        """The table that holds what each row of a column names, if there is one; CSVW has no key without a value."""
        if not column.linking or column.many or not column.prefix:
            return
        named = [one for edges in self.things.values() for one in edges.get(column.key, ["none"])]
        found = {self.graph.tables.get(one) for one in named}
        table = found.pop()
        if table and not found:
            there = {"resource": f"{table}.csv", "columnReference": "id"}
            yield {"columnReference": column.name, "reference": there}


def _table_name(context: Context, types: Iterable[str]) -> str:
    names = {context.classes[iri] for iri in types if iri in context.classes}
    whole = [name for name in _WHOLE if name in names]
    name = min(whole or names - _GENERAL or names, default="Thing")
    return _PLURALS.get(name) or re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower() + "s"


def _labels(things: Mapping[str, _Edges], base: str, classes: Mapping[str, str]) -> dict[str, str]:
    """What things are called: their names, for evidence its words, for an assertion its fact."""
    telling = (v.RDFS_LABEL.value, v.SKOS_PREF_LABEL.value, v.DCT_TITLE.value, f"{base}ontology#exact")
    found = dict(classes)
    for thing, edges in things.items():
        named = {prop: values[0] for (prop, form), values in sorted(edges.items(), reverse=True) if form != IRI}
        found[thing] = next((named[prop] for prop in telling if prop in named), "")
    for thing, edges in things.items():
        for fact in edges.get((f"{base}ontology#fact", IRI), ()):
            found[thing] = found[thing] or found.get(fact, "")
    return found


def _columns(graph: _Graph, things: Iterable[_Edges]) -> list[_Column]:
    """A column for each property and form; those first that tell what a thing is."""
    said: dict[_Key, list[list[str]]] = defaultdict(list)
    for edges in things:
        for key, values in edges.items():
            if values:
                said[key].append(values)
    taken = {"id"}
    found = [_column(graph, key, said[key], taken) for key in sorted(said)]
    ranks = {name: rank for rank, name in enumerate(_LEADING)}
    return sorted(found, key=lambda column: (ranks.get(column.name, len(ranks)), column.name))


def _column(graph: _Graph, key: _Key, cells: Sequence[list[str]], taken: set[str]) -> _Column:
    term = graph.context.terms.get(key)
    local = re.sub(r"\W", "", re.split(r"[/#:]", key[0])[-1], flags=re.ASCII) or "value"
    name = _free("type" if key == _TYPE else term.name if term else local, taken)
    many = any(len(values) > 1 for values in cells)
    texts = {text for values in cells for text in values}
    if key[1] == IRI:
        return _Column(name, key, many, prefix=graph.prefix(texts))
    separator = _SEPARATORS[0]
    if many:
        separator = next((one for one in _SEPARATORS if not any(one in text for text in texts)), _SEPARATORS[-1])
    return _Column(name, key, many, null=next(one for one in _NULLS if one not in texts), separator=separator)


def _free(name: str, taken: set[str]) -> str:
    """A name that no column has yet, with a number where need be."""
    while {name, f"{name}Label"} & taken:
        name += "2"
    taken |= {name, f"{name}Label"}
    return name


def _title(name: str) -> str:
    """A column's name as people read it: `dateMonth` is `date month`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", name).lower()


def _datatype(form: str) -> _Json:
    if form.startswith("@"):
        return {"datatype": "string", "lang": form[1:]}
    local = form.removeprefix(v.XSD)
    return {"datatype": local if local in _BUILT_IN else {"base": "string", "@id": form}}


def _for_people(name: str) -> _Json:
    """A column that says nothing to a processor."""
    return {"name": name, "titles": _title(name), "suppressOutput": True}


def _link_rows(graph: _Graph, links: Sequence[tuple[str, str, str]]) -> Iterator[list[str]]:
    before, after = graph.prefix(link[0] for link in links), graph.prefix(link[2] for link in links)
    yield [_title(name) for name in ("subject", "subjectLabel", "property", "object", "objectLabel")]
    for subject, prop, value in links:
        ends = subject.removeprefix(before), value.removeprefix(after)
        yield [ends[0], graph.called(subject), prop, ends[1], graph.called(value)]


def _links_described(graph: _Graph, links: Sequence[tuple[str, str, str]]) -> _Json:
    before, after = graph.prefix(link[0] for link in links), graph.prefix(link[2] for link in links)
    told = {"propertyUrl": "{+property}", "valueUrl": f"{after}{{+object}}"}
    columns = [_for_people(name) for name in ("subject", "subjectLabel", "property", "object", "objectLabel")]
    columns[3] = {"name": "object", "titles": "object", **told}
    return {"url": _LINKS, "tableSchema": {"aboutUrl": f"{before}{{+subject}}", "columns": columns}}


def _csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as CSV (RFC 4180), in UTF-8."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()
