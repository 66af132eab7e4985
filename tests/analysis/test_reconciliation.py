"""A graph beside the register: on the articles that ship, on the originals, and as RDF that changes nothing."""

from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Store

from caregraph.analysis.reconciliation import Reconciliation, reconcile
from caregraph.analysis.register_graph import register_quads
from caregraph.build import Options, build_graph
from caregraph.graph.mapping import Mapper
from caregraph.graph.nquads import sorted_nquads
from caregraph.graph.store import open_graph
from caregraph.graph.validation import Gate
from caregraph.model.reference import load_reference
from caregraph.model.register import Register, read_register, shipped_register

UNDATED = "004_two_councils_leave_lowest_grade"
FRESH = {"Coventry", "Kent", "Knowsley", "North Tyneside", "Southwark"}


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register(shipped_register(), load_reference())


@pytest.fixture(scope="module")
def found(built: Path, register: Register) -> Reconciliation:
    return reconcile(open_graph(built), register)


@pytest.fixture(scope="module")
def accepted(built: Path, register: Register) -> Reconciliation:
    return reconcile(open_graph(built), register, accept_dates=True)


def outcomes(found: Reconciliation, article: str) -> list[str]:
    return [one.outcome for one in found.comparisons if one.judgement.article == article]


def test_every_asserted_judgement_is_compared(found: Reconciliation) -> None:
    assert len(found.comparisons) == 32
    assert outcomes(found, "000_eight_authorities") == ["another-review"] * 8
    assert outcomes(found, "001_improve_or_face_intervention") == ["agrees"] * 4
    assert sorted(outcomes(found, "003_kirklees_may_lose_control")) == ["agrees", "agrees", "before-record"]


def test_a_proposed_date_is_used_only_if_accepted(found: Reconciliation, accepted: Reconciliation) -> None:
    assert "agrees" in outcomes(found, UNDATED)  # what is dated itself
    assert outcomes(found, UNDATED).count("no-date") == 15
    assert outcomes(accepted, UNDATED).count("agrees") == 15
    assert not any(one.assumed for one in found.comparisons)
    assert {str(one.assumed) for one in accepted.comparisons if one.assumed} == {"2017-06-13"}
    told = {row[0]: row[2:4] for row in accepted.answer().rows}
    assert told[UNDATED] == ("2017-06-13/2020-04-14", "2017-06-13")
    assert {row[3] for row in found.answer().rows} == {None}


def test_the_councils_of_the_undated_original_get_a_date(
    original_articles: Path, register: Register, tmp_path: Path
) -> None:
    build_graph([original_articles], tmp_path / "graph")
    proposals = {one.article: one for one in reconcile(open_graph(tmp_path / "graph"), register).proposals}
    [dated] = [one for one in proposals.values() if one.first]
    assert dated.article.startswith("004_")
    assert (str(dated.first), str(dated.last)) == ("2017-06-13", "2020-04-14")
    assert {one.council.area for one in dated.inspections} == FRESH
    assert [one.first for key, one in proposals.items() if key.startswith("000_")] == [None]


def test_the_rdf_conforms_by_itself_and_together_with_the_graph(accepted: Reconciliation, built: Path) -> None:
    gate, quads = Gate.load(Mapper.load()), register_quads(accepted)
    for graph in (quads, [*quads, *open_graph(built)]):
        report = gate.judge(graph)
        assert (report.conforms, report.results) == (True, ())


def test_the_rdf_stands_beside_what_articles_say(accepted: Reconciliation, built: Path) -> None:
    quads = register_quads(accepted)
    graphs = "https://w3id.org/caregraph/id/graph/"
    assert {quad.graph_name for quad in quads} == {NamedNode(graphs + "register"), NamedNode(graphs + "reference")}
    beside = {str(quad.subject) for quad in quads if quad.graph_name == NamedNode(graphs + "register")}
    assert {iri.split("/id/")[1].split("/")[0] for iri in beside} == {
        "register-comparison",
        "inspection",
        "date-proposal",
    }
    assert not beside & {str(quad.subject) for quad in open_graph(built)}


def test_the_rdf_answers_who_disagrees_and_why(tmp_path: Path, register: Register) -> None:
    text = '{"id": "slip", "published": "2016-11-26", "text": "Ofsted has rated Kirklees Council\'s services good."}\n'
    (tmp_path / "in.jsonl").write_text(text)
    build_graph([tmp_path / "in.jsonl"], tmp_path / "graph")
    store = Store()
    store.extend(register_quads(reconcile(open_graph(tmp_path / "graph"), register)))
    asked = store.query(
        """PREFIX cg: <https://w3id.org/caregraph/ontology#>
        PREFIX outcome: <https://w3id.org/caregraph/id/outcome/>
        SELECT ?grade ?reason { GRAPH ?graph { ?comparison a cg:RegisterComparison ; cg:outcome outcome:disagrees ;
          cg:differsIn cg:grade ; cg:recordedGrade ?grade ; cg:reason ?reason ;
          cg:inspection/cg:inspected <https://w3id.org/caregraph/id/council/kirklees> } }"""
    )
    [row] = list(asked)  # type: ignore[arg-type]
    assert [row["grade"].value.rsplit("/", 1)[1], row["reason"].value] == [
        "inadequate",
        "the register gives inadequate to overall",
    ]


def test_the_same_graph_gives_the_same_bytes_whatever_the_order_of_the_articles(
    tmp_path: Path, checkout: Path, register: Register
) -> None:
    files = sorted((checkout / "seeds").glob("*.txt"))
    written = []
    for number, order in enumerate((files, files[::-1])):
        build_graph(order, tmp_path / str(number))
        written.append(sorted_nquads(register_quads(reconcile(open_graph(tmp_path / str(number)), register))))
    assert written[0] == written[1]
    assert b"RegisterComparison" in written[0]


def test_a_graph_with_another_base_is_compared_too(tmp_path: Path, checkout: Path, register: Register) -> None:
    base = "https://example.org/care/"
    build_graph(
        [checkout / "seeds" / "003_kirklees_may_lose_control.txt"], tmp_path / "graph", options=Options(base=base)
    )
    found = reconcile(open_graph(tmp_path / "graph"), register, base=base)
    assert sorted(one.outcome for one in found.comparisons) == ["agrees", "agrees", "before-record"]
    assert all("w3id.org/caregraph" not in str(quad) for quad in register_quads(found, base=base))
