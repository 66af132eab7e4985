"""Comunica, a client that nobody here wrote, asks the endpoint by the SPARQL 1.1 Protocol."""

import json
import subprocess
from collections.abc import Callable

import pytest
import rdflib

from caregraph.analysis.queries import load

LABEL = "<https://w3id.org/caregraph/id/council/kirklees> <http://www.w3.org/2000/01/rdf-schema#label> ?label"
Comunica = Callable[[str, str], str]


@pytest.fixture
def comunica(home: str, engine: Callable[[str, str], str]) -> Comunica:
    program = engine("comunica-sparql-file", "install it with: npm install --global @comunica/query-sparql-file@4.5.0")

    def ask(query: str, media: str) -> str:
        call = [program, f"sparql@{home}sparql", "--query", query, "--outputType", media]
        return subprocess.run(call, capture_output=True, text=True, check=True).stdout

    return ask


def test_comunica_selects(comunica: Comunica) -> None:
    found = json.loads(comunica(f"SELECT ?label {{ {LABEL} }}", "application/sparql-results+json"))
    assert [row["label"]["value"] for row in found["results"]["bindings"]] == ["Kirklees"]


def test_comunica_asks_a_named_query(comunica: Comunica) -> None:
    rows = comunica(load("several-councils").text, "text/csv").splitlines()
    assert rows[0].startswith("person,councils,council,role")
    assert any(row.startswith("Sarah Callaghan,2,Kirklees") for row in rows)


@pytest.mark.parametrize(("pattern", "answer"), [(LABEL, "true"), (LABEL.replace("kirklees", "nowhere"), "false")])
def test_comunica_asks_yes_or_no(pattern: str, answer: str, comunica: Comunica) -> None:
    assert comunica(f"ASK {{ {pattern} }}", "simple").strip() == answer


def test_comunica_constructs(comunica: Comunica) -> None:
    made = comunica(f"CONSTRUCT {{ {LABEL} }} WHERE {{ {LABEL} }}", "text/turtle")
    assert [str(label) for label in rdflib.Graph().parse(data=made, format="turtle").objects()] == ["Kirklees"]
