import dataclasses
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import Store

from caregraph.analysis.queries import Answer, load, names, run
from caregraph.errors import QueryError
from caregraph.extraction.kinds import MODULES
from caregraph.graph.mapping import Mapper
from caregraph.graph.store import open_graph, write_store
from caregraph.graph.turtle import write_turtle
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Person
from caregraph.model.fact import Certainty
from tests.graph.examples import article, fact, intervention, judgement, one_of_each, post

COLUMNS = {
    "judgements": "article council grade area date inspector framework certainty evidence",
    "posts": "article person role organisation tenure start end evidence",
    "events": "article person event role organisation date evidence",
    "interventions": "article council kind person by date certainty evidence",
    "statements": "article speaker role organisation quote evidence",
    "measures": "article council kind amount unit certainty evidence",
    "participations": "article organisation programme evidence",
    "promises": "article council kind amount unit due by to certainty evidence",
    "consultations": "article council subject until certainty evidence",
}
EXPECTED = {
    "judgements": "a-1|Kirklees|inadequate|overall|2016-01|Ofsted||stated|Kirklees was rated inadequate",
    "posts": "a-1|Ann Example|chief executive|Kirklees|current|2014||Ann Example, its chief executive",
    "events": "a-1|Cy Model|resigned|leader|Kirklees||Cy Model resigned as leader",
    "interventions": "a-1|Kirklees|commissioner|Bob Sample|||reported|Bob Sample was sent in",
    "statements": "a-1|Ann Example|||We have begun to put this right.|“We have begun to put this right.”",
    "measures": "a-1|Kirklees|funding|2500000|pounds|stated|The council will spend £2.5m",
    "participations": "a-1|Kirklees|Bright Starts|It joined Bright Starts",
    "promises": "a-1|Kirklees|funding|2500000|pounds|2017|Kirklees||planned|The council will spend £2.5m",
    "consultations": (
        "a-1|Kirklees|plans to close two children's centres|2016-03-18|stated|It asks parents about two children's centres"
    ),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two articles that share their facts; the first says one of them twice, and plans and denies others."""
    mapper, first, second = Mapper.load(), article("a-1"), article("b 2")
    again = fact(first, "post", "chief executive", **dict(post(first).values))
    planned = judgement(first, Certainty.PLANNED, date=PartialDate(2017))
    denied = intervention(first, Certainty.DENIED)
    told = {"a-1": [*one_of_each(first), again, planned, denied], "b 2": one_of_each(second)}
    quads = [quad for source in (first, second) for quad in mapper.quads(source, told[source.key])]
    quads += mapper.reference.quads({iri for facts in told.values() for iri in mapper.mentioned(facts)})
    path = tmp_path_factory.mktemp("graph")
    write_store(path / "store", quads)
    with (path / "graph.ttl").open("wb") as out:
        write_turtle(quads, out)
    return path


@pytest.fixture(scope="module")
def store(folder: Path) -> Store:
    return open_graph(folder)


def test_there_is_a_query_for_each_kind() -> None:
    assert {module.KIND.plural for module in MODULES} == set(COLUMNS) <= set(names())


@pytest.mark.parametrize("name", COLUMNS)
def test_a_named_query_gives_one_row_for_each_article_with_the_contracts_columns(store: Store, name: str) -> None:
    answer = run(store, name)
    assert answer.columns == tuple(COLUMNS[name].split())
    assert ["|".join(cell or "" for cell in row) for row in answer.rows] == [
        EXPECTED[name],
        EXPECTED[name].replace("a-1", "b 2", 1),
    ]


@pytest.mark.parametrize("name", COLUMNS)
def test_the_file_gives_what_the_store_gives(folder: Path, store: Store, name: str) -> None:
    assert run(open_graph(folder / "graph.ttl"), name) == run(store, name)


@pytest.mark.parametrize("name", COLUMNS)
def test_rdflib_gives_the_same_rows(folder: Path, store: Store, name: str) -> None:
    graph = rdflib.Graph().parse(folder / "graph.ttl", format="turtle")
    rows = [tuple(str(cell) or None for cell in row) for row in graph.query(load(name).text)]  # type: ignore[union-attr]
    assert rows == list(run(store, name).rows)


@pytest.mark.parametrize(("name", "certainty"), [("judgements", "planned"), ("interventions", "denied")])
def test_everything_reaches_what_is_not_asserted(store: Store, name: str, certainty: str) -> None:
    answer = run(store, name, everything=True)
    assert certainty in {row[answer.columns.index("certainty")] for row in answer.rows}
    assert len(answer.rows) == 3


def test_a_person_with_two_spellings_is_still_one_row() -> None:
    mapper, one, two = Mapper.load(), article("one"), article("two")
    told = [(one, post(one, person=Person("Siân Example"))), (two, post(two, person=Person("Sian Example")))]
    quads = [quad for source, stated in told for quad in mapper.quads(source, [stated])]
    quads += mapper.reference.quads({iri for _, stated in told for iri in mapper.mentioned([stated])})
    store = Store()
    store.extend(quads)
    assert [row[:2] for row in run(store, "posts").rows] == [("one", "Sian Example"), ("two", "Sian Example")]


def test_rows_stand_in_the_order_of_the_text() -> None:
    mapper, source = Mapper.load(), article()
    told = {name: post(source, person=Person(f"P{name} Example")) for name in "cab"}
    starts = {"a": 0, "b": 40, "c": 80}
    facts = [dataclasses.replace(told[name], evidence=(source.span(starts[name], 150),)) for name in told]
    store = Store()
    store.extend([*mapper.quads(source, facts), *mapper.reference.quads(mapper.mentioned(facts))])
    assert [row[1] for row in run(store, "posts").rows] == ["Pa Example", "Pb Example", "Pc Example"]


def test_every_query_says_what_it_answers_and_how_it_is_called() -> None:
    for name in names():
        query = load(name)
        assert query.sentence.endswith("."), name
        assert query.parameters or name == "corrections", name
        assert query.example.startswith(f"caregraph query {name}"), name


def test_sparql_of_ones_own_in_a_file_or_as_text(store: Store, tmp_path: Path) -> None:
    text = "SELECT (COUNT(DISTINCT ?f) AS ?n) WHERE { ?f a <https://w3id.org/caregraph/ontology#Fact> }"
    (tmp_path / "mine.rq").write_text(text, encoding="utf-8")
    assert run(store, text) == run(store, str(tmp_path / "mine.rq")) == Answer(("n",), ((str(len(MODULES) + 2),),))
    assert run(store, "ASK { ?s ?p ?o }").rows == (("true",),)
    assert (
        len(run(store, "CONSTRUCT { ?f a ?f } WHERE { ?f a <https://w3id.org/caregraph/ontology#Post> }").triples or ())
        == 1
    )


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("judgments", "did you mean judgements"),
        ("xyzzy", "`caregraph queries` lists them"),
        ("missing.rq", "cannot be read"),
        ("SELECT ?s\nWHERE { ?s ?p }", "line 2, column 16: not valid SPARQL"),
        ("SELECT ?s WHERE { ?s foo:bar ?o }", "a prefix is not declared"),
        ("PREFIX e: <http://e/#> INSERT DATA { e:a e:b e:c }", "read-only"),
        ("DELETE WHERE { ?s ?p ?o }", "read-only"),
        ("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }", "another host"),
    ],
)
def test_a_query_that_cannot_be_answered_is_refused_in_one_sentence(store: Store, query: str, said: str) -> None:
    with pytest.raises(QueryError, match=said) as caught:
        run(store, query)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200


def test_words_that_only_look_like_keywords_do_no_harm(store: Store) -> None:
    assert run(store, 'SELECT ("SERVICE # { INSERT" AS ?said) WHERE { }').rows == (("SERVICE # { INSERT",),)
