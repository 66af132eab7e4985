"""`caregraph score`."""

from pathlib import Path
from typing import Annotated

import typer

from caregraph.cli.graphs import base_of, store_of, texts_of
from caregraph.cli.options import Base, Graph
from caregraph.cli.output import complain, display, write_file
from caregraph.cli.status import FALLS_SHORT


def score(
    gold: Annotated[Path, typer.Argument(metavar="GOLD_DIR", help="A folder with one JSON file an article.")],
    graph: Graph,
    errors: Annotated[
        bool, typer.Option("--errors", help="Name every missed and every spurious fact, with sentence and rule.")
    ] = False,
    min_f1: Annotated[float | None, typer.Option(min=0, max=1, help="Exit with 1 if F1 over all is less.")] = None,
    out: Annotated[Path | None, typer.Option("--json", help="A file to write the figures and slips to.")] = None,
    base: Base = None,
) -> None:
    """Precision, recall and F1 by fact kind with 95 % intervals, against facts found by hand."""
    from caregraph import show
    from caregraph.analysis import assertions, evaluation, intervals, slips

    found = assertions.assertions(store_of(graph), base=base_of(graph, base))
    result = evaluation.score(evaluation.read_gold(gold), assertions.asserted_rows(found))
    limits = intervals.intervals(result)
    told = list(slips.told(result, found, texts_of(graph))) if errors or out else []
    if errors:
        display(show.slip_list(told))
    display(show.score_table(result, limits))
    if out:
        write_file(out, show.score_json(result, limits, told), "--json")
    if min_f1 is not None and result.all.f1 < min_f1:
        complain(f"F1 over all is {result.all.f1:.3f}, less than {min_f1:g}; --errors names what is wrong")
        raise typer.Exit(FALLS_SHORT)
