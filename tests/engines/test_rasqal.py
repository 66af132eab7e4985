"""Rasqal loads each of the three files and answers plain patterns; the named queries are beyond it, and this shows how far."""

from pathlib import Path

import pytest

from caregraph.analysis.queries import names, run
from caregraph.graph.store import open_graph
from tests.engines import rasqal
from tests.engines.running import Find

PLAIN = """PREFIX cg: <https://w3id.org/caregraph/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT DISTINCT ?council ?told
WHERE { ?fact a cg:Judgement ; cg:council ?node ; rdfs:label ?told . ?node rdfs:label ?council . }
ORDER BY ?council ?told
"""
# The keyword or sign at which it stops reading.
REFUSED = {
    "commissioners": "NOT",
    "interventions": "|",
    "judgements": "|",
    "measures": "|",
    "promises": "|",
    "promises-after-judgement": "|",
    "unknown-names": "|",
}


@pytest.fixture(scope="module")
def queries(checkout: Path) -> Path:
    return checkout / "src" / "caregraph" / "analysis" / "queries"


@pytest.mark.parametrize("file", ["graph.ttl", "graph.nq", "graph.trig"])
def test_rasqal_answers_a_plain_pattern(file: str, graphs: Path, tmp_path: Path, engine: Find) -> None:
    query = tmp_path / "plain.rq"
    query.write_text(PLAIN, encoding="utf-8")
    known = list(run(open_graph(graphs), PLAIN).rows)
    assert len(known) > 20
    assert rasqal.ask(graphs / file, query, engine) == known


def test_rasqal_refuses_exactly_these_queries(queries: Path, engine: Find) -> None:
    complaints = {name: rasqal.complaint(queries / f"{name}.rq", engine) for name in names()}
    refused = {name: complaint for name, complaint in complaints.items() if "syntax error" in complaint}
    assert set(refused) == set(REFUSED)
    assert [name for name, sign in REFUSED.items() if sign not in refused[name]] == []


def test_rasqal_gives_every_column_the_value_of_the_first(graphs: Path, queries: Path, engine: Find) -> None:
    """The least query with several aggregates: should this fail, the others may be worth asking."""
    [known] = run(open_graph(graphs), "corrections").rows
    [told] = rasqal.ask(graphs / "graph.ttl", queries / "corrections.rq", engine)
    assert told[:4] == (known[0],) * 4
    assert told != known
