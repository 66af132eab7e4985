"""`caregraph rules`."""

from pathlib import Path
from typing import Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, TableFormat
from caregraph.cli.output import display, emit
from caregraph.errors import UsageError


def rules(
    graph: Annotated[Path | None, typer.Option(help="A graph in which to count how often each rule fired.")] = None,
    gold: Annotated[Path | None, typer.Option(help="Facts found by hand, to count how often it was right.")] = None,
    form: Annotated[TableFormat, typer.Option("--format", help="How to show the rules.")] = TableFormat.TABLE,
    base: Base = None,
) -> None:
    """List the rules of extraction, each with an example, and what they did in a graph."""
    from caregraph import show
    from caregraph.analysis import assertions, evaluation, rule_use
    from caregraph.extraction.rules import RULES

    if gold and not graph:
        raise UsageError("facts found by hand, and no graph to hold against them", todo="name it with --graph")
    found = assertions.assertions(store_of(graph), base=base_of(graph, base)) if graph else []
    expected = evaluation.read_gold(gold) if gold else {}
    result = evaluation.score(expected, assertions.asserted_rows(found)) if gold else None
    uses = rule_use.rule_use(RULES, found, result)
    if form is not TableFormat.TABLE:
        answer = show.rules_answer(uses, RULES, counted=bool(graph), judged=bool(gold))
        emit(show.answer_bytes(answer, form, base=""))
        return
    examples = {rule: " ".join(example.split()) for rule, example in RULES.items()}
    display(show.answer_table(show.rules_answer(uses, examples, counted=bool(graph), judged=bool(gold))))
    if result:
        display(show.left_out(result, rule_use.left_out(expected, found)))
