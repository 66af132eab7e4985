"""`caregraph export`."""

from pathlib import Path
from typing import Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, ExportFormat, Graph
from caregraph.cli.output import emit, write_file, write_folder
from caregraph.errors import UsageError

_FORMATS = (
    "RDF: turtle, trig, nquads, ntriples, rdfxml, jsonld. Tables: csv (every fact), csvw (a folder). "
    "Networks: graphml, gexf, node-link, nodes, edges. For catalogues: dcat."
)


def export(
    graph: Graph,
    form: Annotated[ExportFormat, typer.Option("--format", help=_FORMATS)],
    out: Annotated[
        Path,
        typer.Option(
            "--output", "-o", help="The file to write, compressed if it ends in .gz or .zst; - for standard output."
        ),
    ] = Path("-"),
    network: Annotated[
        str | None, typer.Option(help="For graphml, gexf, node-link, nodes and edges: which network.")
    ] = None,
    licence: Annotated[str | None, typer.Option(help="For dcat: the address of the graph's licence.")] = None,
    base: Base = None,
) -> None:
    """Write the graph, or a network of it, in another format."""
    _refuse_misfits(form, network, licence)
    if form is ExportFormat.CSVW:
        _write_tables(graph, out, base_of(graph, base))
        return
    content = _content(graph, form, network or licence, base_of(graph, base))
    if str(out) == "-":
        emit(content)
    else:
        write_file(out, content, "-o")


def _refuse_misfits(form: ExportFormat, network: str | None, licence: str | None) -> None:
    from caregraph.network_files import NETWORK_WRITERS

    if network and form not in NETWORK_WRITERS:
        todo = f"choose one of {', '.join(NETWORK_WRITERS)}, or leave out --network"
        raise UsageError(f"{form} is no format of networks", where="--network", todo=todo)
    if licence and form is not ExportFormat.DCAT:
        raise UsageError(f"{form} tells no licence", where="--licence", todo="choose dcat, or leave out --licence")


def _content(graph: Path, form: ExportFormat, choice: str | None, base: str) -> bytes:
    from caregraph.dataset import Build
    from caregraph.exports import WRITERS, dcat, network_file
    from caregraph.folder import built

    if form is ExportFormat.DCAT:
        return dcat(store_of(graph), base, build=Build.told(built(graph)), licence=choice)
    if choice:
        return network_file(store_of(graph), base, form, choice)
    return WRITERS[form](store_of(graph), base)


def _write_tables(graph: Path, out: Path, base: str) -> None:
    from caregraph.exports import tables, zipped
    from caregraph.tables import described_files

    if str(out) == "-":
        raise UsageError("csvw writes several files", where="-o", todo="name a folder, or a file that ends in .zip")
    files = tables(store_of(graph), base)
    if out.suffix.lower() == ".zip":
        write_file(out, zipped(files), "-o")
    else:
        write_folder(out, files, "-o", earlier=described_files(out))
