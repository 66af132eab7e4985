"""`caregraph validate`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, Seconds
from caregraph.cli.output import display
from caregraph.cli.status import DONE, FALLS_SHORT

if TYPE_CHECKING:
    from caregraph.graph.validation import Report


def validate(
    files: Annotated[list[Path], typer.Argument(help="RDF files, or folders that `build` has written.")],
    shapes: Annotated[Path | None, typer.Option(help="A folder of SHACL shapes instead of those that ship.")] = None,
    seconds: Seconds = 300,
    base: Base = None,
) -> None:
    """Hold each graph against the shapes."""
    from caregraph import show
    from caregraph.confined import confined

    conform = True
    for file in files:
        known = base_of(file, base)
        # Shapes that somebody else wrote may ask anything.
        report = confined(seconds, _judged, file, known, shapes) if shapes else _judged(file, known)
        display(show.validation(report, str(file)))
        conform = conform and report.conforms
    raise typer.Exit(DONE if conform else FALLS_SHORT)


def _judged(file: Path, base: str, shapes: Path | None = None) -> "Report":
    from pyoxigraph import DefaultGraph

    from caregraph.confined import shut_in
    from caregraph.graph.mapping import Mapper
    from caregraph.graph.validation import Gate

    gate = Gate.load(Mapper.load(base), shapes)
    union = list(store_of(file).quads_for_pattern(None, None, None, DefaultGraph()))
    if shapes:
        shut_in()
    return gate.judge(union)
