"""`caregraph analyse`."""

import difflib
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, Graph, TableFormat
from caregraph.cli.output import display, emit
from caregraph.errors import UsageError

if TYPE_CHECKING:
    from pyoxigraph import Store

    from caregraph.analysis.queries import Answer


def analyse(
    name: Annotated[str, typer.Argument(help="interventions: each council's steps in their order, and questions.")],
    graph: Graph,
    council: Annotated[str | None, typer.Argument(metavar="COUNCIL", help="Only this council, by its area.")] = None,
    form: Annotated[TableFormat, typer.Option("--format", help="How to show the answer.")] = TableFormat.TABLE,
    base: Base = None,
) -> None:
    """Answer a question that goes beyond single facts."""
    from caregraph import show

    if name not in ANALYSES:
        near = difflib.get_close_matches(name, ANALYSES, n=1)
        todo = f"did you mean {near[0]}?" if near else f"known are {', '.join(ANALYSES)}"
        raise UsageError(f"no analysis is called {name!r}", todo=todo)
    answer = ANALYSES[name](store_of(graph), council, base_of(graph, base))
    if form is TableFormat.TABLE:
        display(show.answer_table(answer))
    else:
        emit(show.answer_bytes(answer, form, base=""))


def interventions(store: "Store", council: str | None, base: str) -> "Answer":
    """The life of each intervention, or of one council's."""
    from caregraph.analysis import histories

    return histories.histories_answer(histories.intervention_histories(store, council, base=base))


ANALYSES: dict[str, "Callable[[Store, str | None, str], Answer]"] = {"interventions": interventions}
