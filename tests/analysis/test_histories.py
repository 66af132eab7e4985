"""Lives of interventions: steps in their order, what each hangs on, and the questions that gaps raise."""

import json
from pathlib import Path

import pytest
from pyoxigraph import Store

from caregraph.analysis.histories import HistoryRow, intervention_histories
from caregraph.analysis.steps import histories, is_lifting
from caregraph.build import build_graph
from caregraph.graph.mapping import Mapper
from caregraph.graph.store import open_graph
from caregraph.graph.validation import Gate
from tests.graph.examples import article, intervention

NO_DIRECTION = "Which direction came before this step? No article tells of one."
NEVER_ISSUED = "When was it issued? No article tells of more than its lifting."
AFTERWARDS = "What brought this step on after the lifting? No article tells of a new notice or direction between them."
Told = tuple[str, str]
Step = tuple[str, str, tuple[str, ...]]


def life(tmp_path: Path, *told: Told, council: str | None = "Reading") -> list[HistoryRow]:
    """The steps that articles tell of, each given by its date and its words."""
    lines = [json.dumps({"id": f"a{n}", "published": day, "text": text}) for n, (day, text) in enumerate(told)]
    (tmp_path / "in.jsonl").write_text("\n".join(lines) + "\n")
    build_graph([tmp_path / "in.jsonl"], tmp_path / "graph")
    return intervention_histories(open_graph(tmp_path / "graph"), council)


NOTICE = ("2011-05-04", "Reading Borough Council was issued with an improvement notice in March 2011.")
DIRECTION = ("2014-02-03", "A statutory direction was issued to Reading Borough Council in January 2014.")
COMMISSIONER = (
    "2014-06-02",
    "The Department for Education appointed a commissioner to Reading's services in May 2014.",
)
TRUST = ("2016-03-01", "Reading's children's services were transferred to an independent trust in February 2016.")
LIFTED = ("2018-01-10", "Ministers have lifted the statutory direction at Reading Borough Council.")
LATER = ("2020-04-01", "The Department for Education appointed a commissioner to Reading's services in March 2020.")
ANEW = ("2019-12-01", "A statutory direction was issued to Reading Borough Council in November 2019.")

LIVES: dict[str, tuple[list[Told], list[Step]]] = {
    "a whole life in order": (
        [NOTICE, DIRECTION, COMMISSIONER, TRUST, LIFTED],
        [
            ("improvement notice", "2011-03", ()),
            ("direction", "2014-01", ()),
            ("commissioner", "2014-05", ()),
            ("trust", "2016-02", ()),
            ("direction lifted", "by 2018-01-10", ()),
        ],
    ),
    "a trust with no direction before it": ([TRUST], [("trust", "2016-02", (NO_DIRECTION,))]),
    "a direction only after the trust": (
        [TRUST, ANEW],
        [("trust", "2016-02", (NO_DIRECTION,)), ("direction", "2019-11", ())],
    ),
    "a direction that can have come before": (
        [TRUST, ("2017-01-05", "The Department for Education has issued Reading with a statutory direction.")],
        [("trust", "2016-02", ()), ("direction", "by 2017-01-05", ())],
    ),
    "a lifting of what nobody issued": ([LIFTED], [("direction lifted", "by 2018-01-10", (NEVER_ISSUED,))]),
    "a commissioner after the lifting": (
        [DIRECTION, LIFTED, LATER],
        [
            ("direction", "2014-01", ()),
            ("direction lifted", "by 2018-01-10", ()),
            ("commissioner", "2020-03", (AFTERWARDS,)),
        ],
    ),
    "a commissioner after a new direction": (
        [DIRECTION, LIFTED, ANEW, LATER],
        [
            ("direction", "2014-01", ()),
            ("direction lifted", "by 2018-01-10", ()),
            ("direction", "2019-11", ()),
            ("commissioner", "2020-03", ()),
        ],
    ),
    "a step that is only planned": ([("2016-01-05", "A commissioner may be sent into Reading, ministers warn.")], []),
    "issuing and lifting in one sentence": (
        [("2018-06-01", "The improvement notice served on Reading Borough Council in 2016 has been lifted.")],
        [("improvement notice", "2016", ()), ("improvement notice lifted", "by 2018-06-01", ())],
    ),
}


@pytest.mark.parametrize("case", LIVES)
@pytest.mark.parametrize("turned", [False, True], ids=["in order", "backwards"])
def test_a_life_is_told_in_its_order(case: str, turned: bool, tmp_path: Path) -> None:
    told, steps = LIVES[case]
    found = life(tmp_path, *(told[::-1] if turned else told))
    assert [(row.step, row.date, row.questions) for row in found] == steps
    assert [row.place for row in found] == list(range(1, len(found) + 1))
    assert all(row.evidence and row.articles and row.facts for row in found)


def test_two_articles_that_tell_of_one_step_are_its_evidence(tmp_path: Path) -> None:
    again = (
        "2014-07-02",
        "Reading Borough Council, which was issued with a statutory direction, has hired a director.",
    )
    [step] = life(tmp_path, DIRECTION, again)
    assert (step.date, step.articles, len(step.evidence)) == ("2014-01", ("a0", "a1"), 2)


def test_what_an_article_told_before_a_dated_step_is_another_step(tmp_path: Path) -> None:
    before = ("2012-07-02", "Reading Borough Council has been issued with a statutory direction by the government.")
    assert [row.date for row in life(tmp_path, DIRECTION, before)] == ["by 2012-07-02", "2014-01"]


def test_a_step_of_another_council_is_its_own(tmp_path: Path) -> None:
    other = ("2016-03-01", "A statutory direction was issued to Medway Council in January 2014.")
    assert [(row.council, row.step) for row in life(tmp_path, TRUST, other, council=None)] == [
        ("Medway", "direction"),
        ("Reading", "trust"),
    ]


def test_a_person_is_told_where_any_article_names_one(tmp_path: Path) -> None:
    named = (
        "2014-08-02",
        "The Department for Education appointed Hester Quaile as commissioner for children's services in Reading.",
    )
    [_, step] = life(tmp_path, DIRECTION, COMMISSIONER, named)[:2]
    assert (step.step, step.person, step.date) == ("commissioner", "Hester Quaile", "2014-05")


LIFTING = [
    ("The government has lifted the improvement notice at Salford.", True),
    ("The notice was formally lifted in May.", True),
    ("The direction has been revoked.", True),
    ("Salford has been released from its improvement notice.", True),
    ("The council is no longer subject to a direction.", True),
    ("Ministers withdrew the direction.", True),
    ("The notice will be lifted in May.", False),
    ("The notice has not been lifted.", False),
    ("The direction stays until the notice was lifted.", False),
    ("Ministers refused to say that the notice had been lifted.", False),
    ("Services were removed from the council under a direction.", False),
    ("The council lifted its spirits, and a notice came.", False),
    ("A statutory direction was issued.", False),
]


@pytest.mark.parametrize(("text", "lifted"), LIFTING)
def test_a_lifting_is_told_apart_from_its_hope(text: str, lifted: bool) -> None:
    assert is_lifting(text) is lifted


def test_a_question_refuses_nothing_and_stays_visible(tmp_path: Path) -> None:
    life(tmp_path, TRUST)
    store = open_graph(tmp_path / "graph")
    report = Gate.load(Mapper.load()).judge(store)
    assert (report.conforms, report.results) == (True, ())
    assert report.questions == (f"Reading: trust: {NO_DIRECTION}",)
    page = (tmp_path / "graph" / "report.txt").read_text()
    assert "1 question that the articles leave open" in page
    assert NO_DIRECTION in page
    assert "none refused" in page


def test_the_gate_lets_through_what_a_warning_is_about(tmp_path: Path) -> None:
    (tmp_path / "shapes.ttl").write_text(
        """@prefix cg: <https://w3id.org/caregraph/ontology#> . @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix cgsh: <https://w3id.org/caregraph/shapes#> .
        cgsh:always a sh:PropertyShape ; sh:targetClass cg:Intervention ; sh:path cg:date ; sh:minCount 1 ;
            sh:severity sh:SEVERITY ; sh:message "When?" ."""
    )
    source = article()
    text = (tmp_path / "shapes.ttl").read_text()
    for severity, refused in (("Info", 0), ("Warning", 0), ("Violation", 1)):
        (tmp_path / "shapes.ttl").write_text(text.replace("SEVERITY", severity))
        verdict = Gate.load(Mapper.load(), tmp_path).check([(source, [intervention(source)])])
        assert (severity, len(verdict.rejections)) == (severity, refused)


def test_steps_stand_in_a_named_graph_of_their_own(tmp_path: Path) -> None:
    life(tmp_path, DIRECTION, COMMISSIONER)
    store = Store()
    store.load(path=str(tmp_path / "graph" / "graph.nq"))
    asked = store.query(
        """PREFIX cg: <https://w3id.org/caregraph/ontology#>
        SELECT ?place ?direction { GRAPH <https://w3id.org/caregraph/id/graph/histories>
          { ?step a cg:ImposedStep ; cg:place ?place ; cg:underDirection/cg:place ?direction } }"""
    )
    assert [(row["place"].value, row["direction"].value) for row in asked] == [("2", "1")]  # type: ignore[union-attr]


def test_a_graph_without_interventions_has_no_history() -> None:
    assert histories([]) == []
    assert intervention_histories(Store()) == []
