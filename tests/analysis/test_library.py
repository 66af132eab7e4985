"""The named queries beyond the facts themselves: on a small graph with known answers, in two engines."""

import re
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import RdfFormat, Store

from caregraph.analysis.queries import GROUPS, grouped, load, names, run
from caregraph.build import build_graph
from caregraph.graph.store import open_graph
from tests.analysis import library

CG, ID = "https://w3id.org/caregraph/ontology#", "https://w3id.org/caregraph/id/"
BESIDE = f"""
@prefix cg: <{CG}> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix prov: <http://www.w3.org/ns/prov#> .
@prefix dcterms: <http://purl.org/dc/terms/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<{ID}possibly-same/p> a cg:PossiblySame ; cg:candidate <{ID}person/helen-marsh> , <{ID}person/helen-marsh-york> ;
  cg:speaksFor "both chief executives"@en ; cg:speaksAgainst "York is far from Torbay"@en .
<{ID}person/helen-marsh-york> a cg:Person ; rdfs:label "Helen Marsh" .
<{ID}correction/c> a cg:Correction ; rdfs:label "Accept judgement:1"@en ; cg:reason "Checked" ;
  dcterms:created "2020-01-31"^^xsd:date ; prov:wasAttributedTo <{ID}author/jo> ; cg:article <{ID}article/a> .
<{ID}author/jo> rdfs:label "Jo Example" .
"""

DIRECTOR, INTERIM = "director of children's services", "interim director of children's services"
EXPECTED = {
    "latest-grades": {
        "Derby|overall|requires improvement|2018-01|e",
        "Torbay|overall|good|2016-04|f",
        "Torbay|overall|inadequate|2016-04|g",
        "Walsall|overall|inadequate||h",
    },
    "inadequate-twice": {"Derby|overall|2014-03|2016-04|b"},
    "recoveries": {
        "Derby|overall|2014-03|requires improvement|2018-01|46|46|b",
        "Derby|overall|2016-04|requires improvement|2018-01|21|21|d",
    },
    "grade-changes": {
        "Derby|overall|2012-02|good|2014-03|inadequate|worse|a",
        "Derby|overall|2014-03|inadequate|2016-04|inadequate|same|b",
        "Derby|overall|2016-04|inadequate|2018-01|requires improvement|better|d",
    },
    "grades-by-region": {
        "East Midlands|good|1|1",
        "East Midlands|inadequate|1|2",
        "East Midlands|requires improvement|1|1",
        "South West|good|1|1",
        "South West|inadequate|1|1",
        "West Midlands|inadequate|1|1",
    },
    "grades-by-area": {"overall|good|2|2", "overall|inadequate|3|4", "overall|requires improvement|1|1"},
    "numbers-told": {"g|2018-04-02|7|inadequate||7 councils inadequate"},
    "in-charge-at-judgement": {
        f"Derby|overall|good|2012-02|Ruth Ansell|{DIRECTOR}|possible",
        f"Derby|overall|inadequate|2014-03|Ruth Ansell|{DIRECTOR}|certain",
        f"Derby|overall|inadequate|2016-04|Peter O'Hara|{INTERIM}|certain",
        f"Derby|overall|requires improvement|2018-01|Peter O'Hara|{INTERIM}|possible",
        "Torbay|overall|good|2016-04|Helen Marsh|chief executive|possible",
        "Torbay|overall|inadequate|2016-04|Helen Marsh|chief executive|possible",
    },
    "several-councils": {
        "Helen Marsh|2|Torbay|chief executive",
        "Helen Marsh|2|Walsall|chief executive",
        f"Ruth Ansell|2|Derby|{DIRECTOR}",
        "Ruth Ansell|2|Torbay|commissioner for children's services",
    },
    "directors-to-commissioners": {
        "Ruth Ansell|Derby|by 2012-03-10|between 2014-09-01 and 2014-09-30|Torbay|between 2018-01-01 and 2018-01-31|director first|a"
    },
    "turnover": {
        f"Derby|{DIRECTOR}|1|3",
        f"Derby|{INTERIM}|1|2",
        "Torbay|chief executive|1|1",
        "Walsall|chief executive|1|1",
    },
    "interim-holders": {
        f"Derby|{INTERIM}|Peter O'Hara|between 2014-10-01 and 2014-10-05|not before 2016-05-04|c",
    },
    "left-after-judgement": {f"Derby|overall|inadequate|2014-03|Ruth Ansell|resigned|{DIRECTOR}|2014-09|6|b"},
    "commissioners": {
        "Derby|Owen Hartley|2014-05||2014-06-20|b",
        "Torbay|Ruth Ansell|2018-01||2018-02-02|e",
    },
    "interventions-after-judgement": {
        "Derby|overall|2014-03|commissioner|Owen Hartley|2014-05|2|2|b",
        "Torbay|overall|2016-04|commissioner|Ruth Ansell|2018-01|21|21|g",
    },
    "interventions-by-year": {"2014|commissioner|1|1", "2018|commissioner|1|1"},
    "spokespeople": {
        f"Derby|Ruth Ansell|{DIRECTOR}|2|2|2012-03-10|2014-06-20|a",
        f"Derby|Peter O'Hara|{INTERIM}|1|1|2016-05-04|2016-05-04|d",
        "Torbay|Helen Marsh|chief executive|1|1|2018-03-02|2018-03-02|f",
    },
    "most-quoted": {
        "Ruth Ansell|2|2|2012-03-10|2014-06-20",
        "Peter O'Hara|1|1|2016-05-04|2016-05-04",
        "Helen Marsh|1|1|2018-03-02|2018-03-02",
    },
    "promises-after-judgement": {"Derby|overall|inadequate|2014-03|funding|2000000|pounds||2014-06-20|b"},
    "programme-members": {"Bright Paths|2|Derby|1|d", "Bright Paths|2|Torbay|1|d"},
    "disagreements": {
        "grade|Torbay: overall judged good in 2016-04|Torbay: overall judged inadequate in 2016-04|f",
    },
    "not-asserted": {
        "hypothetical|Walsall: commissioner (hypothetical)|2018-04-02|g",
        "planned|Derby: funding, 2,000,000 (planned)|2014-06-20|b",
    },
    "corrections": {"2020-01-31|Jo Example|Accept judgement:1|Checked|a"},
    "coverage": {
        "||1|1",
        "2012|The Beacon|1|3",
        "2014|The Beacon|1|7",
        "2014|The Lantern|1|5",
        "2016|The Lantern|1|5",
        "2018|The Beacon|1|1",
        "2018|The Sentinel|2|8",
    },
    "coverage-by-council": {
        "Derby|East Midlands|5|13|2012-03-10|2018-02-02",
        "Torbay|South West|4|7|2016-05-04|2018-04-02",
        "Walsall|West Midlands|2|2||2018-03-02",
    },
    "unsure-people": {
        "Helen Marsh|Helen Marsh|one person|both chief executives",
        "Helen Marsh|Helen Marsh|two people|York is far from Torbay",
    },
    "unknown-names": {"programme|Bright Paths|2|1|d", "role|commissioner for children's services|4|2|b"},
    "name-forms": {"Peter O'Hara|Peter O’Hara|1|d"},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("library")
    build_graph([library.write(top / "articles.jsonl")], top / "graph")
    with (top / "graph" / "graph.ttl").open("a", encoding="utf-8") as out:
        out.write(BESIDE)
    return top / "graph"


@pytest.fixture(scope="module")
def store(folder: Path) -> Store:
    return open_graph(folder / "graph.ttl")


@pytest.fixture(scope="module")
def other_engine(folder: Path) -> rdflib.Graph:
    return rdflib.Graph().parse(folder / "graph.ttl", format="turtle")


def answers(store: Store, name: str, width: int | None = None, /, **given: str) -> list[str]:
    """The rows of an answer, each as one text of its first cells."""
    values = {option.replace("_", "-"): value for option, value in given.items()}
    return ["|".join(cell or "" for cell in row[:width]) for row in run(store, name, given=values).rows]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_answer_is_known(store: Store, name: str) -> None:
    width = {row.count("|") + 1 for row in EXPECTED[name]}
    assert set(answers(store, name, *width)) == EXPECTED[name]


@pytest.mark.parametrize("name", names())
def test_rdflib_gives_the_same_rows_in_the_same_order(store: Store, other_engine: rdflib.Graph, name: str) -> None:
    found = other_engine.query(load(name).text)
    rows = [tuple(str(cell) or None if cell is not None else None for cell in row) for row in found]  # type: ignore[union-attr]
    assert rows == list(run(store, name).rows)


@pytest.mark.parametrize("name", names())
def test_columns_and_order_are_fixed(name: str) -> None:
    text = load(name).text
    head = re.search(r"^SELECT (.*)$", text, re.MULTILINE)
    order = text[text.rindex("ORDER BY") :]
    columns = re.findall(r"\?\w+", head[1]) if head else []
    assert columns
    total = "?assertion" in order or set(columns) <= set(re.findall(r"\?\w+", order))
    assert total, f"{name}: rows that differ may stand in any order"


@pytest.mark.parametrize("name", names())
def test_nothing_that_engines_read_differently(name: str) -> None:
    text = "\n".join(line.partition("#")[0] if line.startswith("#") else line for line in load(name).text.splitlines())
    assert not re.search(r"GROUP_CONCAT|SAMPLE|RAND|NOW\(|_:|SERVICE|GRAPH", text)
    assert not re.search(r"\[\s*\]|\[\s*\w+:", text)


def test_every_query_stands_in_one_group() -> None:
    assert sorted(one.name for members in grouped().values() for one in members) == names()
    assert sum(map(len, grouped().values())) == len(names()) >= 28
    assert tuple(grouped()) == GROUPS


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("latest-grades", {"grade": "inadequate"}, {"Torbay", "Walsall"}),
        ("latest-grades", {"known_by": "2017-01-01"}, {"Derby"}),
        ("commissioners", {"at": "2014-01-01"}, set()),
        ("commissioners", {"at": "2015-01-01"}, {"Derby"}),
        ("council-history", {"council": "Walsall"}, {"Walsall"}),
        ("everything", {"about": "Bright Paths"}, {"Bright Paths"}),
        ("everything", {"about": "derby city council"}, {"Derby"}),
        ("everything", {"about": "owen hartley"}, {"Owen Hartley"}),
        ("in-charge-at-judgement", {"person": "Helen Marsh", "grade": "good"}, {"Torbay"}),
        ("promises-after-judgement", {"grade": "good"}, set()),
        ("not-asserted", {"certainty": "denied"}, set()),
        ("unsure-people", {"person": "Ruth Ansell"}, set()),
    ],
)
def test_what_a_query_is_given_narrows_its_answer(
    store: Store, name: str, given: dict[str, str], expected: set[str]
) -> None:
    assert set(answers(store, name, 1, **given)) == expected


def test_a_history_stands_in_the_order_of_time(store: Store) -> None:
    dates = [row.split("|")[1] for row in answers(store, "council-history", 2, council="Derby")]
    assert dates == ["2012-02", "2014-03", "2014-05", "2014-05", "2014-09", "2014-10", "2016-04", "2018-01"]


def test_each_fact_rests_on_one_article_or_on_several(store: Store) -> None:
    facts = {
        str(row[0])
        for row in run(
            store,
            "SELECT DISTINCT ?l { ?a a <" + CG + "Assertion> ; <" + CG + "fact> ?f ; "
            "<" + CG + "certainty> <" + ID + "certainty/stated> . ?f <http://www.w3.org/2000/01/rdf-schema#label> ?l }",
        ).rows
    }
    alone = {row.split("|")[1] for row in answers(store, "single-source", 2)}
    more = {row.split("|")[1] for row in answers(store, "confirmed", 2)}
    assert alone | more == facts
    assert not alone & more
    assert "Derby: overall judged inadequate in 2014-03" in more


def test_all_reaches_what_is_not_asserted(store: Store) -> None:
    assert "Walsall" in {str(row[0]) for row in run(store, "commissioners", everything=True).rows}


def test_on_a_graph_of_nothing_every_answer_is_empty() -> None:
    empty = Store()
    empty.load(b"", format=RdfFormat.TURTLE)
    assert all(run(empty, name).rows == () for name in names())
