"""Parameters of queries: what is bound is a term of the graph, whatever a person types."""

from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Store

from caregraph.analysis.parameters import Parameter, Resolver, bind, declared, places
from caregraph.analysis.queries import load, names, run
from caregraph.errors import UsageError
from caregraph.graph.mapping import Mapper
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Person
from tests.graph.examples import article, one_of_each, post

COUNCIL, GRADE = Parameter("council", "area"), Parameter("grade", "term")
DAY, PERSON = Parameter("known-by", "date"), Parameter("person", "name")
PLACE = "VALUES (?node ?day) { (UNDEF UNDEF) }  # parameters: council, known-by"


@pytest.fixture(scope="module")
def store() -> Store:
    mapper, source = Mapper.load(), article()
    facts = [*one_of_each(source), post(source, person=Person("Zo \"; DROP ?x } O'Quote"))]
    store = Store()
    store.extend([*mapper.quads(source, facts), *mapper.reference.quads(mapper.mentioned(facts))])
    return store


def test_every_query_has_places_for_the_parameters_that_its_comment_names() -> None:
    for name in names():
        text = load(name).text
        assert set(places(text)) == {parameter.name for parameter in declared(text)}, name
        # What is open about people, and what they have corrected, is known of all articles together only.
        assert "known-by" in places(text) or name in ("corrections", "unsure-people"), name
        assert {parameter.type for parameter in declared(text)} <= {"area", "date", "name", "term", "thing"}, name


def test_as_it_stands_a_place_means_anything() -> None:
    assert bind(PLACE, {}) == "VALUES (?node ?day) { (UNDEF UNDEF) }"


def test_several_terms_are_several_rows() -> None:
    one, other = NamedNode("http://e/1"), NamedNode("http://e/2")
    assert bind(PLACE, {"council": [one, other]}) == "VALUES (?node ?day) { (<http://e/1> UNDEF) (<http://e/2> UNDEF) }"


@pytest.mark.parametrize("hostile", ['") } DROP ALL #', "\\", "a\nb", "}", "?x", "# parameters: council"])
def test_a_value_is_never_read_as_sparql(hostile: str) -> None:
    text = f"SELECT ?node {{ {PLACE}\n }}"
    [found] = Store().query(bind(text, {"council": [Literal(hostile)]}))  # type: ignore[misc]
    assert found["node"] == Literal(hostile)


def resolved(store: Store, parameter: Parameter, value: str) -> list[str]:
    return [str(term) for term in Resolver(store, DEFAULT_BASE).terms(parameter, value)]


@pytest.mark.parametrize(
    ("parameter", "value", "local"),
    [
        (COUNCIL, "Kirklees", "council/kirklees"),
        (COUNCIL, " kirklees  COUNCIL", "council/kirklees"),
        (COUNCIL, "Hammersmith & Fulham", "council/hammersmith-and-fulham"),
        (GRADE, "Inadequate", "grade/inadequate"),
        (GRADE, "weak", "grade/weak"),
        (Parameter("kind", "term"), "commissioner", "intervention-kind/commissioner"),
        (PERSON, "ann example", "person/ann-example"),
    ],
)
def test_a_value_is_found_however_it_is_written(store: Store, parameter: Parameter, value: str, local: str) -> None:
    assert resolved(store, parameter, value) == [f"<{DEFAULT_BASE}id/{local}>"]


@pytest.mark.parametrize(
    ("parameter", "value", "said"),
    [
        (COUNCIL, "Kirkless", "--council: no council is called 'Kirkless'; did you mean Kirklees"),
        (COUNCIL, "", "no council is called ''; check its spelling"),
        (GRADE, "goood", "no grade is called 'goood'; did you mean good"),
        (PERSON, "Anne Example", "nobody in the graph is called 'Anne Example'; did you mean Ann Example"),
        (DAY, "2016-02-30", "'2016-02-30' is no day of the calendar; give one like 2016-01-31"),
        (DAY, "2016-02", "is no day of the calendar"),
        (DAY, "yesterday", "is no day of the calendar"),
        (Parameter("size", "shoe"), "9", "no parameter is of the type 'shoe'"),
    ],
)
def test_what_is_unknown_is_told_in_one_sentence_with_names_like_it(
    store: Store, parameter: Parameter, value: str, said: str
) -> None:
    with pytest.raises(UsageError, match=said.replace("?", r"\?")) as caught:
        resolved(store, parameter, value)
    assert "\n" not in caught.value.sentence()


def test_a_hostile_name_is_a_name(store: Store) -> None:
    rows = run(store, "posts", given={"person": "Zo \"; DROP ?x } O'Quote"}).rows
    assert [row[1] for row in rows] == ["Zo \"; DROP ?x } O'Quote"]


@pytest.mark.parametrize(
    ("given", "rows"),
    [
        ({}, 1),
        ({"council": "Kirklees"}, 1),
        ({"council": "Leeds"}, 0),
        ({"grade": "inadequate", "council": "Kirklees"}, 1),
        ({"grade": "good"}, 0),
        ({"known-by": "2016-02-03"}, 1),
        ({"known-by": "2016-02-02"}, 0),
    ],
)
def test_a_query_gives_what_it_is_asked_for(store: Store, given: dict[str, str], rows: int) -> None:
    assert len(run(store, "judgements", given=given).rows) == rows


def test_what_a_query_does_not_take_is_told(store: Store) -> None:
    with pytest.raises(
        UsageError, match="judgements: the query takes no --at; it takes --council, --grade, --known-by"
    ):
        run(store, "judgements", given={"at": "2016-01-01"})
    with pytest.raises(UsageError, match="it takes no parameters"):
        run(store, "SELECT * { ?s ?p ?o }", given={"at": "2016-01-01"})


def test_a_query_of_ones_own_declares_its_parameters(store: Store, tmp_path: Path) -> None:
    lines = [
        "# Who is at a council.",
        "# Parameters: council (area).",
        "PREFIX cg: <https://w3id.org/caregraph/ontology#>",
        "SELECT DISTINCT ?person {",
        "  VALUES (?where) { (UNDEF) }  # parameters: council",
        "  ?post a cg:Post ; cg:organisation ?where ; cg:person ?person }",
    ]
    (tmp_path / "mine.rq").write_text("\n".join(lines), encoding="utf-8")
    asked = str(tmp_path / "mine.rq")
    assert len(run(store, asked).rows) == len(run(store, asked, given={"council": "Kirklees"}).rows) == 2
    assert run(store, asked, given={"council": "Leeds"}).rows == ()


def test_under_another_base_too() -> None:
    base = "https://example.org/"
    mapper, source = Mapper.load(base), article()
    facts = one_of_each(source)
    store = Store()
    store.extend([*mapper.quads(source, facts), *mapper.reference.quads(mapper.mentioned(facts))])
    for given in ({"council": "Kirklees"}, {"grade": "inadequate"}, {"known-by": "2016-02-03"}):
        assert len(run(store, "judgements", base=base, given=given).rows) == 1
    assert len(run(store, "posts", base=base, given={"person": "Ann Example"}).rows) == 1


def test_a_date_is_bound_as_a_day() -> None:
    [day] = Resolver(Store(), DEFAULT_BASE).terms(DAY, str(PartialDate(2016, 1, 31)))
    assert str(day) == '"2016-01-31"^^<http://www.w3.org/2001/XMLSchema#date>'
