"""`caregraph explore`."""

from pathlib import Path
from typing import Annotated

import typer

from caregraph.cli.graphs import articles_in, articles_of, base_of, store_of
from caregraph.cli.options import Base, Graph
from caregraph.cli.output import complain, emit


def explore(
    graph: Graph,
    out: Annotated[Path, typer.Option("--output", "-o", help="The folder to write; an earlier site is updated.")],
    no_text: Annotated[
        bool, typer.Option("--no-text", help="Of articles, show only the words that facts rest on.")
    ] = False,
    no_words: Annotated[
        bool, typer.Option("--no-words", help="Not even these: only where in an article facts are told.")
    ] = False,
    workers: Annotated[
        int | None, typer.Option(min=1, help="How many processes make the pages; as many as cores unless given.")
    ] = None,
    base: Base = None,
) -> None:
    """Write the graph as web pages that open without a network, for people who would rather look than query."""
    from caregraph.cache import cache_of
    from caregraph.explore import lists, making, pages, writing
    from caregraph.explore.data import Data
    from caregraph.explore.site import Site
    from caregraph.explore.world import World
    from caregraph.progress import following
    from caregraph.workers import Setup, cores, working

    writing.earlier_site(out)
    start = base_of(graph, base)
    texts = pages.PLACES if no_words else pages.WORDS if no_text else pages.TEXT
    sources = sorted(articles_of(graph) if texts == pages.TEXT else (), key=lambda one: one.key)
    with following(complain) as watch, working(workers or cores(), articles_in(graph), Setup(start)) as hands:
        found = making.names_in(sources, cache_of(graph), hands)
        watch.begin("asking the graph", 1)
        store = store_of(graph)
        site = Site.of(World.of(store, start, quoting=not no_words), texts, (one.key for one in sources))
        watch.step()
        data = Data(store, start, not no_words)
        written = writing.write(
            lambda shelf: making.made(making.Desk(site, data, shelf), graph, found, hands, watch), out
        )
    same = written.files - written.changed
    told = f"{written.files:,} files: {written.changed:,} written, {same:,} as they were; {written.removed:,} removed."
    emit(f"{out / 'index.html'} shows {lists.in_words(site.world)}.\n{told}\n".encode())
    _complain_of_texts(site.withheld, len(sources))


def _complain_of_texts(withheld: int, read: int) -> None:
    if withheld and read:
        complain(f"the texts of {withheld:,} articles are not where the build read them; their pages show words")
    elif withheld:
        complain("no text of an article is where the build read it; run it where `build` ran, or say --no-text")
