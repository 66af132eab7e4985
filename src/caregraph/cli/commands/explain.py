"""`caregraph explain`."""

from typing import Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, Graph
from caregraph.cli.output import display


def explain(
    iri: Annotated[str, typer.Argument(help="An IRI of the graph, a short form such as council:leeds, or a name.")],
    graph: Graph,
    base: Base = None,
) -> None:
    """Tell a fact in words, with the sentences that it rests on."""
    from caregraph import show
    from caregraph.analysis.explanation import Explainer

    explainer = Explainer(store_of(graph), base_of(graph, base))
    display(show.explanation(explainer.explain(iri), explainer))
