"""`caregraph export`."""

from pathlib import Path
from typing import Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, ExportFormat, Graph
from caregraph.cli.output import emit, write_file


def export(
    graph: Graph,
    form: Annotated[ExportFormat, typer.Option("--format", help="The format to write.")],
    out: Annotated[Path, typer.Option("--output", "-o", help="The file to write; - for standard output.")] = Path("-"),
    base: Base = None,
) -> None:
    """Write the graph in another format."""
    from caregraph.exports import WRITERS

    content = WRITERS[form](store_of(graph), base_of(graph, base))
    if str(out) == "-":
        emit(content)
    else:
        write_file(out, content, "-o")
