"""Networks as files, read back by libraries other than the one that wrote them."""

import csv
import io
import json
from pathlib import Path

import igraph
import networkx as nx
import pandas as pd
import pytest
from lxml import etree

from caregraph import cli
from caregraph.analysis.network import NETWORKS, network
from caregraph.graph.store import open_graph
from caregraph.network_files import NETWORK_WRITERS

GEXF = {"g": "http://www.gexf.net/1.2draft"}
FORMATS = sorted(NETWORK_WRITERS)


@pytest.fixture(scope="module")
def networks(built: Path) -> dict[str, "nx.Graph[str]"]:
    store = open_graph(built)
    return {name: network(store, name) for name in NETWORKS}


def sizes(graph: "nx.Graph[str]") -> tuple[int, int]:
    return graph.number_of_nodes(), graph.number_of_edges()


@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_igraph_reads_graphml_with_its_types(name: str, networks: dict[str, "nx.Graph[str]"], tmp_path: Path) -> None:
    file = tmp_path / "network.graphml"
    file.write_bytes(NETWORK_WRITERS["graphml"](networks[name]))
    read = igraph.Graph.Read_GraphML(str(file))
    assert (read.vcount(), read.ecount()) == sizes(networks[name])
    assert read.is_directed() == networks[name].is_directed()
    assert set(read.vs["label"]) == {label for _, label in networks[name].nodes(data="label")}
    if name == "councils":
        assert (read.es["weight"], read.es["shared"], read.es["names"]) == ([1.0], [1.0], ["Sarah Callaghan"])


@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_gexf_declares_what_it_holds(name: str, networks: dict[str, "nx.Graph[str]"]) -> None:
    root = etree.fromstring(NETWORK_WRITERS["gexf"](networks[name]))
    assert (len(root.findall(".//g:node", GEXF)), len(root.findall(".//g:edge", GEXF))) == sizes(networks[name])
    types = {
        (group.get("class"), one.get("id")): one.get("type")
        for group in root.findall(".//g:attributes", GEXF)
        for one in group
    }
    for place, kind in ((".//g:node", "node"), (".//g:edge", "edge")):
        for value in root.findall(f"{place}/g:attvalues/g:attvalue", GEXF):
            assert not (value.get("value") or "").startswith(("(", "["))
            assert types[kind, value.get("for")] in ("string", "long", "double")
    ids = [edge.get("id") for edge in root.findall(".//g:edge", GEXF)]
    assert len(ids) == len(set(ids))


def test_gexf_keeps_the_facts_of_edges(networks: dict[str, "nx.Graph[str]"]) -> None:
    root = etree.fromstring(NETWORK_WRITERS["gexf"](networks["officials"]))
    titles = {one.get("title") for one in root.findall(".//g:attributes[@class='edge']/g:attribute", GEXF)}
    assert titles >= {"fact", "kind", "sentence", "what", "date", "certainty", "articles", "evidence", "role"}


@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_igraph_takes_node_link_json(name: str, networks: dict[str, "nx.Graph[str]"]) -> None:
    told = json.loads(NETWORK_WRITERS["node-link"](networks[name]))
    read = igraph.Graph.DictList(told["nodes"], told["edges"], directed=told["directed"], vertex_name_attr="id")
    assert (read.vcount(), read.ecount()) == sizes(networks[name])
    if name == "officials":
        assert all(isinstance(listed, list) and listed for listed in read.es["evidence"])


@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_pandas_reads_nodes_and_edges(name: str, networks: dict[str, "nx.Graph[str]"]) -> None:
    nodes, edges = (pd.read_csv(io.BytesIO(NETWORK_WRITERS[form](networks[name]))) for form in ("nodes", "edges"))
    assert (len(nodes), len(edges)) == sizes(networks[name])
    assert set(edges["Source"]) | set(edges["Target"]) <= set(nodes["id"])
    if name == "officials":
        assert nodes["bipartite"].dtype == "int64"
        assert set(edges["certainty"]) == {"stated"}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_the_same_network_gives_the_same_bytes(name: str, form: str, built: Path) -> None:
    once, twice = (NETWORK_WRITERS[form](network(open_graph(built), name)) for _ in range(2))
    assert once == twice


def test_a_network_is_exported_by_its_name(built: Path, capfd: pytest.CaptureFixture[str]) -> None:
    call = ["export", "--graph", str(built), "--format", "edges", "--network", "councils"]
    assert cli.run(call) == 0
    [row] = csv.DictReader(io.StringIO(capfd.readouterr().out, newline=""))
    assert (row["Source"].rsplit("/", 1)[1], row["Target"].rsplit("/", 1)[1]) == ("kirklees", "warrington")


@pytest.mark.parametrize(
    ("form", "name", "said"),
    [
        ("turtle", "councils", "turtle is no format of networks"),
        ("graphml", "friends", "no network is called 'friends'; known are all, officials"),
    ],
)
def test_what_is_no_network(form: str, name: str, said: str, built: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["export", "--graph", str(built), "--format", form, "--network", name]) == 2
    assert said in capfd.readouterr().err
