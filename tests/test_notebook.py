"""The graph as notebooks use it: data frames, networks, facts with their words."""

from importlib import util
from pathlib import Path

import pandas as pd
import pytest

import caregraph
from caregraph import frames, notebook
from caregraph.analysis.corrections import Behind
from caregraph.analysis.explanation import Explainer, Explanation, Told
from caregraph.build import Options
from caregraph.errors import CaregraphError, UsageError

IS_JUDGEMENT = "SELECT ?fact { ?fact a <https://w3id.org/caregraph/ontology#Judgement> }"


@pytest.fixture(scope="module")
def graph(built: Path) -> caregraph.Graph:
    return caregraph.open(built)


def test_facts_are_a_data_frame(graph: caregraph.Graph) -> None:
    found = graph.facts("judgements", council="Kirklees")
    assert isinstance(found, pd.DataFrame)
    assert list(found["grade"]) == ["inadequate", "good", "inadequate"]
    assert len(graph.facts("judgements", everything=True)) >= len(graph.facts("judgements"))
    assert set(graph.facts("judgements", known_by="2016-01-31")["article"]) == {"001_improve_or_face_intervention"}


def test_a_query_is_a_data_frame_too(graph: caregraph.Graph) -> None:
    assert len(graph.query(IS_JUDGEMENT)) == len(set(graph.query(IS_JUDGEMENT)["fact"])) == 32
    built = graph.query("CONSTRUCT { ?s a ?c } { ?s a ?c } LIMIT 3")
    assert list(built.columns) == ["subject", "predicate", "object"]
    assert len(built) == 3


def test_an_analysis_keeps_types_and_notes(graph: caregraph.Graph) -> None:
    found = graph.analyse("centrality")
    assert (found["degree"].dtype, found["betweenness"].dtype) == ("int64", "float64")
    assert "not importance" in found.attrs["notes"][0]
    assert list(graph.analyse("links", first="Warrington", second="Kirklees")["hop"]) == [1, 2, 2]
    assert list(graph.analyse("interventions", council="Kirklees")["step"]) == ["direction", "commissioner", "review"]


def test_without_pandas_rows_are_dicts(graph: caregraph.Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "find_spec", lambda name: None if name == "pandas" else util.find_spec(name))
    [row] = graph.analyse("linkers")
    assert row["councils"] == ("Warrington", "Kirklees")
    assert graph.facts("events")[0].keys() >= {"person", "event", "evidence"}


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda graph: graph.facts("rumours"), "no kind of fact is called 'rumours'; known are"),
        (lambda graph: graph.facts("posts", council="Kirkless"), "did you mean Kirklees"),
        (lambda graph: graph.network("friends"), "no network is called 'friends'"),
        (lambda graph: graph.analyse("linker"), "did you mean linkers"),
        (lambda graph: graph.explain("Nobody At All"), "nothing in the graph is called"),
    ],
)
def test_what_cannot_be_asked(call: object, said: str, graph: caregraph.Graph) -> None:
    assert callable(call)
    with pytest.raises(CaregraphError) as wrong:
        call(graph)
    assert said in wrong.value.sentence()


def test_a_fact_shows_the_words_that_it_rests_on(graph: caregraph.Graph) -> None:
    [row] = graph.facts("events", person="Sarah Callaghan").to_dict("records")
    fact = next(line.split()[-1] for line in str(graph.explain("Sarah Callaghan")).splitlines() if "appointed" in line)
    shown = graph.explain(fact)._repr_html_()
    assert row["evidence"].replace("'", "&#x27;") in shown
    assert "<blockquote" in shown
    assert "Kirklees may lose control" in shown
    assert f"“{row['evidence']}”" in str(graph.explain(fact))
    assert "<li>" in graph.explain("Kirklees")._repr_html_()


def test_words_of_articles_are_no_markup(graph: caregraph.Graph) -> None:
    told = Told("k", "<b>Title</b>", "stated", ("r",), (), ((0, 3, "<script>"),), Behind())
    fact = Explanation("https://example.org/<i>", "A & B", (("role", "<u>"),), (told,), ())
    shown = notebook.Explained(fact, Explainer(graph.store))._repr_html_()
    assert not any(tag in shown for tag in ("<script>", "<b>", "<i>", "<u>"))
    assert all(text in shown for text in ("&lt;b&gt;Title", "A &amp; B", "&lt;script&gt;"))


def test_the_graph_shows_what_is_in_it(graph: caregraph.Graph) -> None:
    assert "<td>judgements</td><td>32</td>" in graph._repr_html_()


def test_a_network_is_one_of_networkx(graph: caregraph.Graph) -> None:
    assert graph.network("councils").number_of_edges() == 1


def test_rdflib_asks_the_same_graph(graph: caregraph.Graph, built: Path) -> None:
    for place in (built, built / "graph.ttl"):
        dataset = caregraph.open(place).rdflib()
        assert len({row[0] for row in dataset.query(IS_JUDGEMENT)}) == 32


def test_without_oxrdflib_it_says_what_to_install(graph: caregraph.Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notebook, "find_spec", lambda name: None)
    with pytest.raises(UsageError, match="oxrdflib is not installed"):
        graph.rdflib()


def test_a_base_of_its_own_is_known(tmp_path: Path, checkout: Path) -> None:
    caregraph.build_graph(
        [checkout / "seeds" / "003_kirklees_may_lose_control.txt"],
        tmp_path / "g",
        options=Options(base="https://example.org/"),
    )
    graph = caregraph.open(str(tmp_path / "g"))
    assert graph.base == "https://example.org/"
    assert [node for node in graph.network() if not node.startswith("https://example.org/id/")] == []
    assert list(graph.analyse("linkers")["official"]) == ["Sarah Callaghan"]
