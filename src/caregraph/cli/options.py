"""Options that several commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

Graph = Annotated[Path, typer.Option(help="A folder that `build` has written, or an RDF file.", show_default=False)]
Base = Annotated[str | None, typer.Option(help="What the graph's IRIs begin with; known for folders.")]
Seconds = Annotated[
    float, typer.Option(min=1, help="How long shapes or a query of one's own may take.", show_default=True)
]


class TableFormat(StrEnum):
    """How a table is shown."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class AnswerFormat(StrEnum):
    """How an answer is shown."""

    TABLE = "table"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    TURTLE = "turtle"


class ExportFormat(StrEnum):
    """The formats that a graph is exported in."""

    TURTLE = "turtle"
    TRIG = "trig"
    NQUADS = "nquads"
    NTRIPLES = "ntriples"
    RDFXML = "rdfxml"
    JSONLD = "jsonld"
    CSV = "csv"
    DCAT = "dcat"
    GRAPHML = "graphml"
    GEXF = "gexf"
    NODE_LINK = "node-link"
    NODES = "nodes"
    EDGES = "edges"
    CSVW = "csvw"


class ReconcileFormat(StrEnum):
    """How a comparison with the register is shown, or written as RDF."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    TURTLE = "turtle"
    NQUADS = "nquads"
