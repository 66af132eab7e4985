"""`caregraph people`."""

from typing import Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, Graph, TableFormat
from caregraph.cli.output import display, emit


def people(
    graph: Graph,
    unsure: Annotated[bool, typer.Option("--unsure", help="The pairs who may be one, with the words.")] = False,
    form: Annotated[TableFormat, typer.Option("--format", help="How to show them.")] = TableFormat.TABLE,
    base: Base = None,
) -> None:
    """List the people of a graph, the forms of their names and their posts."""
    from caregraph import show
    from caregraph.analysis import people as known

    store, start = store_of(graph), base_of(graph, base)
    pairs = known.open_pairs(store, base=start) if unsure else []
    if unsure and form is TableFormat.TABLE:
        display(show.open_pairs(pairs))
        return
    answer = known.pairs_table(pairs) if unsure else known.people(store, base=start)
    if form is TableFormat.TABLE:
        display(show.answer_table(answer))
    else:
        emit(show.answer_bytes(answer, form, base=start))
