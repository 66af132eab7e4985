"""Every named query, in triplestores that others wrote: the same answers as from our own store, whichever file is loaded."""

from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, QueryResultsFormat, QuerySolutions, Store

from caregraph.analysis.parameters import bind, places
from caregraph.analysis.queries import load, names
from caregraph.graph.store import open_graph
from tests.engines import comunica, jena, oxigraph, virtuoso
from tests.engines.running import Find, Rows, rows

ENGINES = {"oxigraph": oxigraph.ENGINE, "jena": jena.ENGINE, "virtuoso": virtuoso.ENGINE, "comunica": comunica.ENGINE}


@pytest.fixture(scope="module")
def known(graphs: Path) -> dict[str, Rows]:
    """What our own store answers to every named query."""
    store = open_graph(graphs)
    return {name: rows(answer(store, load(name).text)) for name in names()}


def answer(store: Store, query: str) -> bytes:
    found = store.query(query)
    assert isinstance(found, QuerySolutions)
    return found.serialize(format=QueryResultsFormat.JSON) or b""


def same(told: Rows, known: Rows, *, in_order: bool) -> bool:
    return told == known if in_order else sorted(told) == sorted(known)


def test_there_is_an_answer_to_compare_for_every_query(known: dict[str, Rows]) -> None:
    assert [name for name, told in known.items() if not told] == []


@pytest.mark.parametrize("file", ["graph.ttl", "graph.nq", "graph.trig"])
@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_gives_the_same_rows_in_the_same_order(
    name: str, file: str, graphs: Path, known: dict[str, Rows], tmp_path: Path, engine: Find
) -> None:
    asked = ENGINES[name]
    with asked.loaded(graphs / file, tmp_path, engine) as ask:
        told = {query: ask(load(query).text) for query in names() if query not in asked.slow}
    unlike = {query: found for query, found in told.items() if not same(found, known[query], in_order=asked.sorts)}
    assert set(unlike) == asked.unlike, unlike


@pytest.mark.parametrize("name", ["oxigraph", "virtuoso"])
def test_a_day_in_the_place_of_a_parameter_gives_the_same_rows(
    name: str, graphs: Path, tmp_path: Path, engine: Find
) -> None:
    store, day = open_graph(graphs), Literal("2016-06-01", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#date"))
    texts = {query: load(query).text for query in names()}
    given = {query: bind(text, {"known-by": [day]}) for query, text in texts.items() if "known-by" in places(text)}
    with ENGINES[name].loaded(graphs / "graph.nq", tmp_path, engine) as ask:
        told = {query: ask(text) for query, text in given.items()}
    assert told == {query: rows(answer(store, text)) for query, text in given.items()}
    assert sum(map(len, told.values())) < sum(len(rows(answer(store, texts[query]))) for query in given)
