"""`caregraph query`."""

import sys
from typing import Annotated

import typer

from caregraph.cli.arguments import given
from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import AnswerFormat, Base, Graph
from caregraph.cli.output import display, emit
from caregraph.errors import UsageError


def query(
    context: typer.Context,
    asked: Annotated[str, typer.Argument(metavar="NAME|FILE.rq|-", help="A named query, a file, or - for SPARQL.")],
    graph: Graph,
    form: Annotated[AnswerFormat | None, typer.Option("--format", help="How to show the answer.")] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Also the planned, denied, hypothetical and rejected.")
    ] = False,
    base: Base = None,
) -> None:
    """Ask the graph; `caregraph queries` lists the named ones and what each can be given, as in --council Leeds."""
    from caregraph import show
    from caregraph.analysis import queries

    if asked.startswith("--"):
        raise UsageError(
            f"{asked} stands before the query", todo="name the query first: caregraph query NAME --graph DIR"
        )
    wanted = queries.Query("standard input", sys.stdin.read()) if asked == "-" else queries.load(asked)
    known, values = base_of(graph, base), given(context.args)
    answer = queries.run(store_of(graph), wanted, everything=everything, base=known, given=values)
    form = form or (AnswerFormat.TABLE if answer.triples is None else AnswerFormat.TURTLE)
    if form is AnswerFormat.TABLE:
        display(show.answer_table(answer))
    else:
        emit(show.answer_bytes(answer, form, base=known))


def queries() -> None:
    """List the named queries, what each answers and what it can be given."""
    from caregraph.analysis.queries import load, names
    from caregraph.report import plain_table

    table = plain_table("query")
    table.add_column("what it answers", overflow="fold")
    table.add_column("what it can be given", overflow="fold")
    for name in names():
        known = load(name)
        table.add_row(name, known.sentence, "  ".join(parameter.option for parameter in known.parameters))
    display(table)
