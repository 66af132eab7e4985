"""`caregraph query`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from caregraph.cli.arguments import given
from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import AnswerFormat, Base, Graph, Seconds
from caregraph.cli.output import display, emit
from caregraph.errors import UsageError

if TYPE_CHECKING:
    from caregraph.analysis.queries import Answer, Query


def query(  # noqa: PLR0913, PLR0917 - the options of the command
    context: typer.Context,
    asked: Annotated[str, typer.Argument(metavar="NAME|FILE.rq|-", help="A named query, a file, or - for SPARQL.")],
    graph: Graph,
    form: Annotated[AnswerFormat | None, typer.Option("--format", help="How to show the answer.")] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Also the planned, denied, hypothetical and rejected.")
    ] = False,
    seconds: Seconds = 300,
    base: Base = None,
) -> None:
    """Ask the graph; `caregraph queries` lists the named ones and what each can be given, as in --council Leeds."""
    from caregraph import show
    from caregraph.analysis import queries
    from caregraph.confined import confined

    if asked.startswith("--"):
        raise UsageError(
            f"{asked} stands before the query", todo="name the query first: caregraph query NAME --graph DIR"
        )
    wanted = queries.Query("standard input", sys.stdin.read()) if asked == "-" else queries.load(asked)
    known = base_of(graph, base)
    told = everything, known, given(context.args)
    # A query that somebody else wrote may never come to an end, and nothing stops one inside Oxigraph.
    ours = asked in queries.names()
    answer = _answered(graph, wanted, *told) if ours else confined(seconds, _answered, graph, wanted, *told)
    form = form or (AnswerFormat.TABLE if answer.triples is None else AnswerFormat.TURTLE)
    if form is AnswerFormat.TABLE:
        display(show.answer_table(answer))
    else:
        emit(show.answer_bytes(answer, form, base=known))


def _answered(graph: Path, query: "Query", everything: bool, base: str, values: dict[str, str]) -> "Answer":
    from caregraph.analysis.queries import run

    return run(store_of(graph), query, everything=everything, base=base, given=values)


def queries() -> None:
    """List the named queries: what each answers, what it can be given, and a call as an example."""
    from rich.console import Group

    from caregraph.analysis.queries import grouped
    from caregraph.report import listing

    groups = [listing(name, [_described(one) for one in members]) for name, members in grouped().items()]
    display(Group(*(part for group in groups for part in (group, Text()))))


def _described(query: "Query") -> str:
    takes = "  ".join(parameter.option for parameter in query.parameters)
    lines = (f"{query.name}: {query.sentence}", f"  {takes}" if takes else "", f"  {query.example}")
    return "\n".join(line for line in lines if line)
