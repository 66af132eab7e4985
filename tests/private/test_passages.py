"""Children, families and bystanders never become people of a graph; officials named in the same breath do."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode

from caregraph.build import build_graph
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE, RDF_TYPE, RDFS_LABEL
from caregraph.model.entity import Entity, Person
from caregraph.model.fact import Fact
from caregraph.model.text import Article
from caregraph.reading import read
from caregraph.recognition import Recogniser
from caregraph.workers import find_facts
from tests.private.passages import ALONE, MIXED, Passage

PASSAGES = (*ALONE, *MIXED)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("private")
    for number, passage in enumerate(PASSAGES):
        text = f"Services under fire\n\n3 October 2016\n\n{passage.text}\n"
        (place / f"{number:03}.txt").write_text(text, encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser()


def entities(facts: Iterable[Fact]) -> set[Entity]:
    return {value for fact in facts for _, value in fact.values if isinstance(value, Entity)}


def words(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in re.findall(r"\w{3,}", name)}


def test_the_corpus_is_as_large_as_it_is_meant_to_be() -> None:
    assert len(PASSAGES) >= 60
    assert len([one for one in PASSAGES if one.officials]) * 3 >= len(PASSAGES)
    for passage in PASSAGES:
        for name in (*passage.private, *passage.officials):
            assert name in passage.text


@pytest.mark.parametrize("passage", PASSAGES, ids=str)
def test_only_whoever_holds_an_office_is_somebody(passage: Passage, folder: Path, recogniser: Recogniser) -> None:
    [article] = read(folder / f"{PASSAGES.index(passage):03}.txt")
    assert isinstance(article, Article)
    found = entities(find_facts(recogniser, article))
    assert {one.name for one in found if isinstance(one, Person)} == set(passage.officials)
    private = words(passage.private) - words(passage.officials)
    assert [one.label for one in found if words([one.label]) & private] == []


def test_the_graph_of_all_of_them_has_no_one_else(folder: Path, tmp_path: Path) -> None:
    store = open_graph(build_graph([folder], tmp_path / "graph").out)
    people = {
        quad.subject for quad in store.quads_for_pattern(None, RDF_TYPE, NamedNode(f"{DEFAULT_BASE}ontology#Person"))
    }
    names = {
        quad.object.value
        for one in people
        for quad in store.quads_for_pattern(one, RDFS_LABEL, None)
        if isinstance(quad.object, Literal)
    }
    assert names == {name for passage in PASSAGES for name in passage.officials}
    private = words(name for passage in PASSAGES for name in passage.private) - words(names)
    private = {word.lower() for word in private}
    nodes = {str(term) for quad in store for term in (quad.subject, quad.object) if isinstance(term, NamedNode)}
    assert [node for node in nodes if private & set(re.findall(r"[a-z]{3,}", node.rpartition("/")[2]))] == []


LOOK_ALIKES = [
    ("Jo Tarrant, 54, chief executive of Hull City Council, said: “We are ready to begin.”", {"Jo Tarrant"}),
    ("Cllr Jo Tarrant, a father of three, said: “We are ready to begin.”", {"Jo Tarrant"}),
    ("Jo Tarrant, the shadow children's minister, said: “We are ready to begin.”", {"Jo Tarrant"}),
    ("Foster care manager Jo Tarrant, who runs the team, said: “We are ready to begin.”", {"Jo Tarrant"}),
    ("Jo Tarrant, of the charity Barnardo's, said: “We are ready to begin.”", {"Jo Tarrant"}),
    ("Jo Tarrant, a policy manager at the Tidewell Trust, said: “We are ready to begin.”", {"Jo Tarrant"}),
    ("Jo Tarrant, outgoing leader of Hull City Council, said: “We are ready to begin.”", {"Jo Tarrant"}),
    ("Jo Tarrant, a professor of social work, said: “We are ready to begin again.”", {"Jo Tarrant"}),
    ("Jo Tarrant, student support officer at Hull City Council, said: “We are ready to begin.”", {"Jo Tarrant"}),
    ("Dr Jo Tarrant, a consultant at Alder Hey, said: “We are ready to begin again.”", {"Jo Tarrant"}),
    ("In her report to ministers, Jo Tarrant said: “The council must mend its ways.”", {"Jo Tarrant"}),
    ("The review by Jo Tarrant is out. Jo Tarrant said: “Children were not seen at home.”", {"Jo Tarrant"}),
    ("Jo Tarrant MP said: “We are ready to begin again.”", {"Jo Tarrant"}),
    ("Hull's Jo Tarrant said: “We are ready to begin again.”", {"Jo Tarrant"}),
    ("Jo Tarrant (Lab) said: “We are ready to begin again.”", {"Jo Tarrant"}),
    ("Labour's Jo Tarrant said: “We are ready to begin again.”", {"Jo Tarrant"}),
    ("Hull councillor Jo Tarrant said: “We are ready to begin again.”", {"Jo Tarrant"}),
    ("Hull MP Jo Tarrant said: “We are ready to begin again.”", {"Jo Tarrant"}),
    ("Its professional officer, Jo Tarrant, said: “We are ready to begin again.”", {"Jo Tarrant"}),
    ("Her counterpart at Hull City Council, Jo Tarrant, said: “We are ready to begin.”", {"Jo Tarrant"}),
    ("Jo Tarrant, who has chaired the board since May, said: “We are ready to begin.”", {"Jo Tarrant"}),
    ("Jo Tarrant, who sits on the safeguarding board as a lay member, said: “We are ready to begin.”", {"Jo Tarrant"}),
    ("Jo Tarrant, headteacher of Elm Primary School, said: “We are ready to begin again.”", {"Jo Tarrant"}),
    ("Jo Tarrant, who sits on the bench by the school, said: “We are ready to begin.”", set()),
    ("A councillor and Jo Tarrant said: “We are ready to begin again.”", set()),
    ("Jo Tarrant, who told the director of children's services, said: “We are ready to begin.”", set()),
    ("Jo Tarrant, mother of a social worker, said: “We are ready to begin.”", set()),
    ("Jo Tarrant, a patient at Alder Hey, said: “We are ready to begin again.”", set()),
    ("Jo Tarrant, hoping for help at Christmas, said: “We are ready to begin again.”", set()),
    ("Jo Tarrant, 38, from Hull, said: “We are ready to begin again.”", set()),
    ("Jo Tarrant, from Hull, said: “We are ready to begin again.”", set()),
    ("Jo Tarrant said: “We are ready to begin again.”", set()),
]


@pytest.mark.parametrize(("text", "people"), LOOK_ALIKES)
def test_what_makes_an_office(text: str, people: set[str], tmp_path: Path, recogniser: Recogniser) -> None:
    (tmp_path / "one.txt").write_text(f"Services under fire\n\n3 October 2016\n\n{text}\n", encoding="utf-8")
    [article] = read(tmp_path / "one.txt")
    assert isinstance(article, Article)
    assert {one.name for one in entities(find_facts(recogniser, article)) if isinstance(one, Person)} == people
