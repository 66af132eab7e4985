"""`caregraph reconcile`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, Graph, ReconcileFormat
from caregraph.cli.output import display, emit, write_file

if TYPE_CHECKING:
    from caregraph.analysis.reconciliation import Reconciliation

_BY_NAME = {".csv": ReconcileFormat.CSV, ".json": ReconcileFormat.JSON, ".nq": ReconcileFormat.NQUADS}


def reconcile(
    graph: Graph,
    register: Annotated[Path | None, typer.Option(help="A CSV of inspections instead of the one that ships.")] = None,
    accept: Annotated[
        bool, typer.Option("--accept-dates", help="Take the dates proposed for articles that have none.")
    ] = False,
    form: Annotated[
        ReconcileFormat | None, typer.Option("--format", help="A table, or RDF; for -o the file's name says it.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--output", "-o", help="A file to write; .ttl and .nq are RDF.")] = None,
    base: Base = None,
) -> None:
    """Hold judgements against Ofsted's own record: it agrees, disagrees, or does not cover them."""
    from caregraph.analysis import reconciliation
    from caregraph.graph.compression import plain_name
    from caregraph.model.reference import load_reference
    from caregraph.model.register import read_register, shipped_register

    known = base_of(graph, base)
    record = read_register(register or shipped_register(), load_reference())
    found = reconciliation.reconcile(store_of(graph), record, accept_dates=accept, base=known)
    by_name = _BY_NAME.get(plain_name(out).suffix.lower(), ReconcileFormat.TURTLE) if out else ReconcileFormat.TABLE
    form = form or by_name
    if out:
        write_file(out, _written(found, form, known), "-o")
    elif form is ReconcileFormat.TABLE:
        from caregraph import show

        display(show.reconciliation(found))
    else:
        emit(_written(found, form, known))


def _written(found: "Reconciliation", form: ReconcileFormat, base: str) -> bytes:
    from caregraph import show
    from caregraph.analysis.register_graph import register_quads
    from caregraph.graph.nquads import sorted_nquads
    from caregraph.graph.turtle import turtle_bytes

    if form is ReconcileFormat.JSON:
        return show.reconciliation_json(found)
    if form is ReconcileFormat.CSV:
        return show.answer_bytes(found.answer(), form, base=base)
    if form is ReconcileFormat.TABLE:
        return show.plain_text(show.reconciliation(found), width=160)
    quads = register_quads(found, base=base)
    return sorted_nquads(quads) if form is ReconcileFormat.NQUADS else turtle_bytes(quads, base=base)
