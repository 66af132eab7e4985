"""`caregraph serve`."""

from typing import Annotated

import typer

from caregraph.cli.graphs import base_of
from caregraph.cli.options import Base, Graph
from caregraph.cli.output import emit
from caregraph.errors import UsageError


def serve(  # noqa: PLR0913, PLR0917 - the options of the command
    graph: Graph,
    bind: Annotated[str, typer.Option(help="Where to listen; other machines reach 0.0.0.0 only.")] = "127.0.0.1:7878",
    seconds: Annotated[float, typer.Option(min=0.1, help="How long a query may take.")] = 30,
    rows: Annotated[int, typer.Option(min=1, help="How many rows an answer has at most.")] = 10_000,
    megabytes: Annotated[int, typer.Option(min=64, help="How much memory a query may take.")] = 1024,
    allow_origin: Annotated[
        list[str] | None, typer.Option(help="A site whose pages may read the graph, or * for all; repeatable.")
    ] = None,
    base: Base = None,
) -> None:
    """Answer SPARQL and show what is in the graph, on the web; read-only, and for this machine only unless told so."""
    try:
        from caregraph.serve import running, workers
    except ModuleNotFoundError as error:
        todo = "install it with: pip install '.[serve]'"
        raise UsageError(f"the server needs {error.name}, which is not installed", todo=todo) from error
    with running.source(graph, base_of(graph, base), rows=rows) as source, running.listening(bind) as listener:
        home = running.address(listener)
        emit(f"{home}sparql answers SPARQL and shows the editor; Ctrl-C ends it.\n".encode())
        try:
            limits = workers.Limits(seconds, megabytes)
            running.run(source, listener, limits=limits, origins=allow_origin or ())
        except KeyboardInterrupt:
            # How a server ends is no interruption.
            return
