"""`caregraph validate`."""

from pathlib import Path
from typing import Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base
from caregraph.cli.output import display
from caregraph.cli.status import DONE, FALLS_SHORT


def validate(
    files: Annotated[list[Path], typer.Argument(help="RDF files, or folders that `build` has written.")],
    shapes: Annotated[Path | None, typer.Option(help="A folder of SHACL shapes instead of those that ship.")] = None,
    base: Base = None,
) -> None:
    """Hold each graph against the shapes."""
    from pyoxigraph import DefaultGraph

    from caregraph import show
    from caregraph.graph.mapping import Mapper
    from caregraph.graph.validation import Gate

    conform = True
    for file in files:
        union = store_of(file).quads_for_pattern(None, None, None, DefaultGraph())
        report = Gate.load(Mapper.load(base_of(file, base)), shapes).judge(union)
        display(show.validation(report, str(file)))
        conform = conform and report.conforms
    raise typer.Exit(DONE if conform else FALLS_SHORT)
