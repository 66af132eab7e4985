"""Networks and what is worked out from them, on articles whose answer is known, and on an archive with planted careers."""

import io
from dataclasses import astuple
from pathlib import Path

import networkx as nx
import pytest
from networkx.algorithms import bipartite
from pyoxigraph import RdfFormat, Store

from caregraph.analysis.analyses import ANALYSES, analyse
from caregraph.analysis.careers import careers
from caregraph.analysis.holdings import holdings, successions
from caregraph.analysis.linking import linkers, links
from caregraph.analysis.measures import SEED, centrality, co_interventions, communities
from caregraph.analysis.network import NETWORKS, network
from caregraph.analysis.tops import ladder, months, turnover
from caregraph.analysis.voices import diversity, voices
from caregraph.build import build_graph
from caregraph.errors import UsageError
from caregraph.exports import network_file
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE
from tests.analysis.archive import Archive, plant
from tests.analysis.articles import graph_of

QUESTIONS = {"conflicts", "interventions", "promises"}  # they ask; the others measure

TOLD = [
    ("2012-06-01", 'Ofsted has rated children\'s services in Barnsley "inadequate" after an inspection in May 2012.'),
    (
        "2012-07-01",
        "Hester Quaile, director of children's services at Barnsley Council, said: “We will put this right for children.”",
    ),
    (
        "2012-09-10",
        (
            "The Department for Education has issued Barnsley Council with an improvement notice.\n\n"
            "The Department for Education has also issued Halton Council with an improvement notice."
        ),
    ),
    (
        "2013-02-01",
        (
            "Ines Marbrook has been appointed as director of children's services at Barnsley Council. "
            "She replaced Hester Quaile in January 2013."
        ),
    ),
    (
        "2013-05-01",
        "Ines Marbrook, director of children's services at Barnsley Council, praised the staff there.",
    ),
    ("2014-06-20", 'Ofsted rated children\'s services in Barnsley "good" after an inspection in June 2014.'),
    (
        "2015-03-01",
        "Hester Quaile, chief executive of Halton Council, said: “It is a fine place to work and to live in.”",
    ),
    ("2015-04-01", "Tobias Wren, leader of Halton Council, opened a new family centre."),
]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return graph_of(tmp_path_factory.mktemp("told"), TOLD)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Archive, Store]:
    folder = tmp_path_factory.mktemp("planted")
    archive = plant(folder / "articles", articles=2000, links=24)
    assert archive.articles == 2000
    build_graph([archive.folder], folder / "graph")
    return archive, open_graph(folder / "graph")


def test_a_linker_is_told_with_the_path_and_its_sentences(told: Store) -> None:
    [row] = linkers(told)
    assert (row.official, row.councils, row.count) == ("Hester Quaile", ("Barnsley", "Halton"), 2)
    assert row.path == "Barnsley – director of children's services – Hester Quaile – chief executive – Halton"
    assert [words for words in row.evidence if "chief executive of Halton" in words]
    assert row.certainty == "stated"
    assert [one.official for one in linkers(told, council="Halton")] == ["Hester Quaile"]
    assert len(linkers(told, council="Leeds")) == 0


def test_links_tell_each_hop_in_words_with_date_and_source(told: Store) -> None:
    rows = links(told, first="Ines Marbrook", second="Tobias Wren").rows
    assert next((row.start, row.end) for row in rows if row.hop == 2) == ("Barnsley", "Hester Quaile")
    assert [row.hop for row in rows] == sorted(row.hop for row in rows)
    assert (rows[0].start, rows[-1].end) == ("Ines Marbrook", "Tobias Wren")
    assert {row.hop for row in rows} == {1, 2, 3, 4}
    assert (rows[-1].told, rows[-1].published) == ("Tobias Wren, leader at Halton", "2015-04-01")
    assert rows[-1].evidence == "Tobias Wren, leader of Halton Council, opened a new family centre."


def test_links_tell_every_shortest_way(tmp_path: Path) -> None:
    both = [
        (f"201{n}-01-01", f"{name}, {role} at {area} Council, welcomed the plan.")
        for name in ("Hester Quaile", "Tobias Wren")
        for n, (role, area) in enumerate(
            (("deputy director of children's services", "Bury"), ("chief executive", "Leeds"))
        )
    ]
    rows = links(graph_of(tmp_path, both), first="Bury", second="Leeds")
    ways = {way: [row.end for row in rows if row.way == way] for way in (1, 2)}
    assert ways == {1: ["Hester Quaile", "Leeds"], 2: ["Tobias Wren", "Leeds"]}


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("Barnsley", None, "two names are needed"),
        ("Barnsly", "Halton", "nobody in the graph is called 'Barnsly'"),
        ("Barnsley", "Tobias Wrem", "did you mean Tobias Wren"),
    ],
)
def test_links_between_whom(first: str, second: str | None, said: str, told: Store) -> None:
    with pytest.raises(UsageError) as wrong:
        links(told, first=first, second=second)
    assert said in wrong.value.sentence()


def test_no_link_is_said_so(told: Store) -> None:
    found = links(told, first="Barnsley", second="Leeds")
    assert len(found) == 0
    assert found.notes[0] == "No fact of this graph connects Barnsley and Leeds."


def test_a_career_stands_in_the_order_of_time(told: Store) -> None:
    rows = careers(told, person="hester quaile").rows
    assert [(row.place, row.role, row.organisation) for row in rows] == [
        (1, "director of children's services", "Barnsley"),
        (2, "chief executive", "Halton"),
    ]
    assert rows[1].start == "by 2015-03-01"


def test_who_replaced_whom_is_told_or_dated(told: Store) -> None:
    found = successions(holdings(told))
    assert [(one.before.person.name, one.after.person.name) for one in found] == [("Hester Quaile", "Ines Marbrook")]
    [(one, other, about)] = network(told, "replacements").edges(data=True)
    assert (one.rsplit("/", 1)[1], other.rsplit("/", 1)[1]) == ("hester-quaile", "ines-marbrook")
    assert (about["organisation"], about["what"]) == ("Barnsley", "director of children's services")
    assert about["evidence"][0].startswith(f"{DEFAULT_BASE}id/evidence/")


def test_turnover_counts_directors_between_judgements_and_says_what_is_covered(told: Store) -> None:
    first, second = turnover(told, council="Barnsley")
    assert (first.grade, first.judged, first.until, first.months) == ("inadequate", "2012-05", "2014-06", 24)
    assert (first.directors, first.names) == (2, ("Hester Quaile", "Ines Marbrook"))
    assert 0 < first.covered < 1
    assert (second.grade, second.directors, second.covered) == ("good", 0, 0.0)


def test_a_ladder_leads_from_judgement_to_judgement(told: Store) -> None:
    first, second = ladder(told, council="Barnsley")
    assert (first.grade, first.next_grade, first.months_to_next) == ("inadequate", "good", 25)
    assert first.steps == ("improvement notice, by 2012-09-10",)
    assert (first.months_to_step, second.next_grade) == (None, None)
    assert len(first.evidence) >= 3


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [("2012-05-01", "2014-06-01", 25), ("2012-05-31", "2012-06-30", 0), ("2012-05-01", "2012-04-01", -1)],
)
def test_months_are_whole(first: str, last: str, expected: int) -> None:
    from datetime import date

    assert months(date.fromisoformat(first), date.fromisoformat(last)) == expected


def test_co_interventions_share_whoever_steps_in(told: Store) -> None:
    [row] = co_interventions(told)
    assert (row.council, row.other, row.through) == ("Barnsley", "Halton", ("Department for Education",))
    assert row.weight == 1.0
    assert row.steps == ("Barnsley: improvement notice", "Halton: improvement notice")
    assert len(co_interventions(told, council="Leeds")) == 0


def test_voices_are_named_or_missing(told: Store) -> None:
    rows = {(row.council, row.voice, row.speaker): row for row in voices(told)}
    assert rows["Barnsley", "named", "Hester Quaile"].about == ("own",)
    assert rows["Halton", "named", "Hester Quaile"].statements == 1
    assert not any(voice == "never" for _, voice, _ in rows)


def test_a_council_without_a_voice_is_listed(tmp_path: Path) -> None:
    text = 'Ofsted has rated children\'s services in Bury "inadequate".\n\nBury Council said: “We are putting this right now.”'
    store = graph_of(
        tmp_path, [("2012-06-01", text), ("2012-06-02", text.split("\n", maxsplit=1)[0].replace("Bury", "Leeds"))]
    )
    assert [(row.council, row.voice, row.speaker) for row in voices(store)] == [
        ("Bury", "spokesperson", "Bury"),
        ("Leeds", "never", None),
    ]


def test_diversity_counts_effective_voices(told: Store) -> None:
    rows = {row.council: row for row in diversity(told)}
    assert rows["Barnsley"].speakers == 1
    assert rows["Barnsley"].effective_speakers == pytest.approx(1.0)
    assert (rows["all councils"].statements, rows["all councils"].share) == (2, 1.0)


NEW_KIND = """
@prefix cg: <https://w3id.org/caregraph/ontology#> . @prefix dcterms: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix id: <https://w3id.org/caregraph/id/> .
<https://w3id.org/caregraph/id/person/ann-example> a cg:Person ; rdfs:label "Ann Example"@en .
<https://w3id.org/caregraph/id/council/leeds> a cg:LocalAuthority ; rdfs:label "Leeds"@en .
<https://w3id.org/caregraph/id/council/bury> a cg:LocalAuthority ; rdfs:label "Bury"@en .
<https://w3id.org/caregraph/id/secondment/1f> a cg:Secondment , cg:Fact ; rdfs:label "Ann Example lent by Bury to Leeds"@en ;
  cg:person <https://w3id.org/caregraph/id/person/ann-example> ; cg:host <https://w3id.org/caregraph/id/council/leeds> ;
  cg:home <https://w3id.org/caregraph/id/council/bury> .
<https://w3id.org/caregraph/id/assertion/a-1f> a cg:Assertion ; cg:fact <https://w3id.org/caregraph/id/secondment/1f> ;
  cg:article <https://w3id.org/caregraph/id/article/a> ; cg:evidence <https://w3id.org/caregraph/id/evidence/a-0-9> ;
  cg:certainty <https://w3id.org/caregraph/id/certainty/CERTAINTY> .
<https://w3id.org/caregraph/id/article/a> a cg:Article ; dcterms:identifier "a" .
<https://w3id.org/caregraph/id/evidence/a-0-9> cg:start 0 ; cg:end 9 ; cg:exact "Ann Example is lent by Bury to Leeds." .
"""


@pytest.mark.parametrize(("certainty", "edges"), [("stated", 2), ("reported", 2), ("planned", 0), ("denied", 0)])
def test_a_new_kind_of_fact_joins_without_code(certainty: str, edges: int) -> None:
    store = Store()
    store.load(NEW_KIND.replace("CERTAINTY", certainty).encode(), RdfFormat.TURTLE)
    graph = network(store, "officials")
    assert graph.number_of_edges() == edges
    assert [row.councils for row in linkers(store)] == [("Bury", "Leeds")] * bool(edges)
    for _, _, about in graph.edges(data=True):
        assert (about["kind"], about["certainty"]) == ("secondment", certainty)
        assert about["evidence"] == (f"{DEFAULT_BASE}id/evidence/a-0-9",)


def test_parallel_ties_keep_kind_date_certainty_and_evidence(built: Path) -> None:
    graph = network(open_graph(built), "officials")
    person, council = f"{DEFAULT_BASE}id/person/sarah-callaghan", f"{DEFAULT_BASE}id/council/kirklees"
    ties = {about["kind"]: about for about in graph[person][council].values()}
    assert set(ties) == {"post", "event"}
    assert (ties["event"]["date"], ties["event"]["from"], ties["event"]["to"]) == (
        "2016-03",
        "2016-03-01",
        "2016-03-31",
    )
    assert {about["certainty"] for about in ties.values()} == {"stated"}
    assert all(about["evidence"] and about["articles"] == ("003_kirklees_may_lose_control",) for about in ties.values())
    assert bipartite.is_bipartite_node_set(nx.Graph(graph), {node for node in graph if "/person/" in node})


def test_a_projection_names_whom_two_councils_share(told: Store) -> None:
    [(_, _, about)] = [
        edge for edge in network(told, "councils").edges(data=True) if edge[0].endswith(("barnsley", "halton"))
    ]
    assert (about["shared"], about["names"], about["weight"]) == (1, ("Hester Quaile",), 1.0)


@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_a_turtle_file_gives_the_same_network(name: str, built: Path) -> None:
    folder, file = (network(open_graph(place), name) for place in (built, built / "graph.ttl"))
    assert list(folder.nodes(data=True)) == list(file.nodes(data=True))
    assert list(folder.edges(data=True)) == list(file.edges(data=True))


def test_an_empty_graph_has_no_networks_and_no_answers() -> None:
    assert {network(Store(), name).number_of_nodes() for name in NETWORKS} == {0}
    given = {"links": {"first": "Leeds", "second": "Bury"}}
    assert {analyse(name, Store(), given=given.get(name)).rows for name in ANALYSES} == {()}


def test_linkers_are_those_that_were_planted_and_no_others(planted: tuple[Archive, Store]) -> None:
    archive, store = planted
    assert {row.official: set(row.councils) for row in linkers(store)} == archive.linkers
    assert len(archive.linkers) == 24


def test_careers_are_those_that_were_planted_and_no_others(planted: tuple[Archive, Store]) -> None:
    archive, store = planted
    found: dict[str, list[tuple[str, str | None]]] = {}
    for row in careers(store):
        found.setdefault(row.person, []).append((row.role, row.organisation))
    assert found == {one.person: list(one.posts) for one in archive.careers}


def by_hand(store: Store, name: str) -> "nx.Graph[str]":
    read = nx.read_graphml(io.BytesIO(network_file(store, DEFAULT_BASE, "graphml", name)))
    return nx.Graph(read)


def test_centrality_is_what_networkx_gives_for_the_exported_file(planted: tuple[Archive, Store]) -> None:
    graph = by_hand(planted[1], "officials")
    people = [node for node in graph if graph.nodes[node]["type"] == "person"]
    degree, between = (
        measure(graph, people) for measure in (bipartite.degree_centrality, bipartite.betweenness_centrality)
    )
    rows = {f"{DEFAULT_BASE}id/{row.iri.replace(':', '/')}": row for row in centrality(planted[1])}
    assert {node: row.betweenness for node, row in rows.items()} == pytest.approx(between)
    assert {node: row.degree_centrality for node, row in rows.items()} == pytest.approx(degree)
    assert max(between.values()) > 0


def test_communities_are_what_networkx_gives_for_the_exported_file(planted: tuple[Archive, Store]) -> None:
    graph = by_hand(planted[1], "councils")
    parts = nx.community.louvain_communities(graph, weight="weight", seed=SEED)
    expected = {frozenset(graph.nodes[node]["label"] for node in part) for part in parts if len(part) > 1}
    found = communities(planted[1])
    assert {frozenset(row.councils) for row in found} == expected
    assert len(expected) > 1
    assert f"{nx.community.modularity(graph, parts, weight='weight'):.3f}" in found.notes[0]
    assert list(map(astuple, communities(planted[1]))) == list(map(astuple, found))


@pytest.fixture(scope="module")
def originals(original_articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Store:
    out = tmp_path_factory.mktemp("originals") / "graph"
    build_graph([original_articles], out)
    return open_graph(out)


def test_the_originals_tie_warrington_and_kirklees(originals: Store) -> None:
    [row] = linkers(originals)
    assert (row.official, row.councils) == ("Sarah Callaghan", ("Warrington", "Kirklees"))
    assert row.sent_in == ("Eleanor Brazil, commissioner and review, Kirklees",)
    rows = links(originals, first="Warrington", second="Kirklees").rows
    assert {(hop.start, hop.end) for hop in rows} == {
        ("Warrington", "Sarah Callaghan"),
        ("Sarah Callaghan", "Kirklees"),
    }
    assert all("deputy director" in hop.evidence and "Kirklees" in hop.evidence for hop in rows)


@pytest.mark.parametrize("name", sorted(set(ANALYSES) - QUESTIONS))
def test_what_a_measure_means_stands_beside_it(name: str, built: Path) -> None:
    given = {"first": "Warrington", "second": "Kirklees"} if name == "links" else {}
    answer = analyse(name, open_graph(built), given=given)
    assert answer.notes
    assert all(note.endswith(".") for note in answer.notes)


@pytest.mark.parametrize("name", sorted(set(ANALYSES) - QUESTIONS))
def test_each_analysis_has_a_page_that_says_when_it_misleads(name: str, checkout: Path) -> None:
    page = (checkout / "docs" / "analyses" / f"{name}.md").read_text(encoding="utf-8")
    assert f"caregraph analyse {name}" in page
    assert "**When it misleads.**" in page
    assert f"analyses/{name}.md" in (checkout / "docs" / "networks.md").read_text(encoding="utf-8")
