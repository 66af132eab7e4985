"""Networks as files for Gephi, igraph, D3 and spreadsheets, one writer a format; the same network gives the same bytes.

Numbers stay numbers. Several values of one attribute, such as the evidence of an edge, are a list in JSON and stand one
after another with `; ` between them elsewhere, since these formats have no lists.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import networkx as nx

Row = Mapping[str, object]
NetworkWriter = Callable[["nx.Graph[str]"], bytes]

# What GEXF means by the label of an edge is drawn along it; the sentence of a fact is too long for that.
_SENTENCE = "label"


def graphml(graph: "nx.Graph[str]") -> bytes:
    """A network as GraphML."""
    out = io.BytesIO()
    nx.write_graphml_xml(_plain(graph), out)
    return out.getvalue()


def gexf(graph: "nx.Graph[str]") -> bytes:
    """A network as GEXF; the sentence of an edge's fact is its attribute `sentence`."""
    out = io.BytesIO()
    plain = _plain(graph)
    for _, _, about in plain.edges(data=True):
        if _SENTENCE in about:
            about["sentence"] = about.pop(_SENTENCE)
    nx.write_gexf(plain, out)
    # The day of writing is no part of the graph.
    return re.sub(rb' lastmodifieddate="[^"]*"', b"", out.getvalue(), count=1)


def node_link(graph: "nx.Graph[str]") -> bytes:
    """A network as the JSON of nodes and edges that D3 and networkx read."""
    told: dict[str, Any] = nx.node_link_data(graph, edges="edges")
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def nodes(graph: "nx.Graph[str]") -> bytes:
    """The actors of a network as CSV."""
    return _csv([{"id": node, **about} for node, about in _plain(graph).nodes(data=True)], ("id", "label", "type"))


def edges(graph: "nx.Graph[str]") -> bytes:
    """The ties of a network as CSV, with the columns that Gephi takes for their ends."""
    told = [{"Source": one, "Target": other, **about} for one, other, about in _plain(graph).edges(data=True)]
    return _csv(told, ("Source", "Target"))


NETWORK_WRITERS: Mapping[str, NetworkWriter] = {
    "graphml": graphml,
    "gexf": gexf,
    "node-link": node_link,
    "nodes": nodes,
    "edges": edges,
}


def _plain(graph: "nx.Graph[str]") -> "nx.Graph[str]":
    """The same network with texts and numbers only."""
    copy = graph.copy()
    rows = [about for _, about in copy.nodes(data=True)] + [about for _, _, about in copy.edges(data=True)]
    for row in rows:
        row.update({name: "; ".join(value) for name, value in row.items() if isinstance(value, tuple)})
    return copy


def _csv(rows: Iterable[Row], first: Iterable[str]) -> bytes:
    """Rows as CSV (RFC 4180), in UTF-8, with a column for every attribute that any of them has."""
    told = list(rows)
    columns = dict.fromkeys((*first, *(name for row in told for name in row)))
    out = io.StringIO(newline="")
    lines = csv.DictWriter(out, list(columns), restval="")
    lines.writeheader()
    lines.writerows(told)
    return out.getvalue().encode()
