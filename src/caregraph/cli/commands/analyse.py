"""`caregraph analyse`."""

from pathlib import Path
from typing import Annotated

import typer

from caregraph.cli.arguments import given
from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, TableFormat
from caregraph.cli.output import display, emit
from caregraph.errors import UsageError


def analyse(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(help="An analysis; without one, they are listed.")] = None,
    graph: Annotated[Path | None, typer.Option(help="A folder that `build` has written, or an RDF file.")] = None,
    form: Annotated[TableFormat, typer.Option("--format", help="How to show the answer.")] = TableFormat.TABLE,
    base: Base = None,
) -> None:
    """Work something out over the whole graph, or list what can be."""
    from caregraph import show
    from caregraph.analysis import analyses

    if name is None:
        _list()
        return
    if graph is None:
        raise UsageError("no graph to analyse", where=name, todo="name one with --graph DIR")
    known = base_of(graph, base)
    words = given(context.args, analyses.options(name))
    answer = analyses.analyse(name, store_of(graph), base=known, given=words)
    if form is TableFormat.TABLE:
        display(show.answer_table(answer))
    else:
        emit(show.answer_bytes(answer, form, base=known))


def _list() -> None:
    from caregraph.analysis.analyses import ANALYSES, options, sentence
    from caregraph.report import plain_table

    table = plain_table("analysis")
    table.add_column("what it answers", overflow="fold")
    table.add_column("what it can be given", overflow="fold")
    for name in sorted(ANALYSES):
        table.add_row(name, sentence(name), "  ".join(f"--{option}" for option in options(name)))
    display(table)
