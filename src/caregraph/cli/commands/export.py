"""`caregraph export`."""

from pathlib import Path
from typing import Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, ExportFormat, Graph
from caregraph.cli.output import emit, write_file
from caregraph.errors import UsageError


def export(
    graph: Graph,
    form: Annotated[ExportFormat, typer.Option("--format", help="The format to write.")],
    out: Annotated[Path, typer.Option("--output", "-o", help="The file to write; - for standard output.")] = Path("-"),
    network: Annotated[
        str | None, typer.Option(help="For graphml, gexf, node-link, nodes and edges: which network.")
    ] = None,
    base: Base = None,
) -> None:
    """Write the graph, or a network of it, in another format."""
    from caregraph.exports import WRITERS, network_file
    from caregraph.network_files import NETWORK_WRITERS

    if network and form not in NETWORK_WRITERS:
        todo = f"choose one of {', '.join(NETWORK_WRITERS)}, or leave out --network"
        raise UsageError(f"{form} is no format of networks", where="--network", todo=todo)
    known = base_of(graph, base)
    content = network_file(store_of(graph), known, form, network) if network else WRITERS[form](store_of(graph), known)
    if str(out) == "-":
        emit(content)
    else:
        write_file(out, content, "-o")
