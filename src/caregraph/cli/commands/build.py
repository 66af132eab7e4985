"""`caregraph build`."""

from pathlib import Path
from typing import Annotated

import typer

from caregraph.cli.output import complain, display
from caregraph.cli.status import DONE, FALLS_SHORT, UNUSABLE


def build(
    sources: Annotated[list[Path], typer.Argument(help="Articles: .txt, .html, .jsonl, or folders of them.")],
    out: Annotated[Path, typer.Option(help="The folder to write; one that a build wrote is replaced.")],
    base: Annotated[str | None, typer.Option(help="What the graph's IRIs begin with.")] = None,
    ledger: Annotated[Path | None, typer.Option(help="A CSV file of corrections to apply.")] = None,
    model: Annotated[str | None, typer.Option(help="A trained spaCy model to help with people's names.")] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="How many processes share the work; as many as cores unless given.")
    ] = None,
) -> None:
    """Articles in, validated graph out."""
    from caregraph.build import build_graph
    from caregraph.graph.vocabulary import DEFAULT_BASE
    from caregraph.progress import following
    from caregraph.workers import cores

    with following(complain) as watch:
        report = build_graph(
            sources,
            out,
            base=base or DEFAULT_BASE,
            model=model,
            ledger=ledger,
            workers=workers or cores(),
            watch=watch,
        )
    display(report.summary())
    if report.problems:
        raise typer.Exit(UNUSABLE)
    # A decision that has lost its effect is for its author to look at, though all else is built.
    raise typer.Exit(FALLS_SHORT if report.ledger and report.ledger.unmatched else DONE)
