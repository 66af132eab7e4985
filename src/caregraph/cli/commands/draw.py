"""`caregraph draw`."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, Graph
from caregraph.cli.output import write_file
from caregraph.errors import UsageError

if TYPE_CHECKING:
    from pyoxigraph import Store

    from caregraph.pictures.sheet import Picture


class Sort(StrEnum):
    """What can be drawn."""

    NETWORK = "network"
    TIMELINE = "timeline"
    CAREER = "career"


_NEEDED = {Sort.TIMELINE: "council", Sort.CAREER: "person"}


def draw(
    sort: Annotated[Sort, typer.Argument(help="What to draw.")],
    name: Annotated[
        str | None, typer.Argument(help="A network (officials without one), a council, or a person.")
    ] = None,
    *,
    graph: Graph,
    out: Annotated[Path, typer.Option("--output", "-o", help="The file to write, .svg or .png.")],
    around: Annotated[
        str | None, typer.Option(help="Of a network, what is within two ties of a council or person.")
    ] = None,
    base: Base = None,
) -> None:
    """Draw a network, a council over time, or a person's career."""
    if around and sort is not Sort.NETWORK:
        raise UsageError(f"a {sort} has no surroundings", where="--around", todo="leave it out, or draw a network")
    if name is None and sort in _NEEDED:
        raise UsageError(f"no {_NEEDED[sort]} is named", where=f"draw {sort}", todo=f"name one after {sort}")
    picture = _picture(sort, name, store_of(graph), base_of(graph, base), around)
    write_file(out, picture.bytes_for(out), "-o")


def _picture(sort: Sort, name: str | None, store: "Store", base: str, around: str | None) -> "Picture":
    from caregraph import pictures

    if sort is Sort.TIMELINE:
        return pictures.timeline(store, name or "", base=base)
    if sort is Sort.CAREER:
        return pictures.career(store, name or "", base=base)
    return pictures.network(store, name or "officials", base=base, around=around)
