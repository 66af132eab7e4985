"""Files made to do harm: each becomes an article of a valid graph or is told in one sentence, and the rest goes on."""

import time
from functools import cache
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from caregraph.errors import ArticleError
from caregraph.extraction import extract
from caregraph.graph.mapping import Mapper
from caregraph.model.text import Article
from caregraph.reading import read
from caregraph.recognition import Recogniser
from tests.calling import Call
from tests.hostile import sound
from tests.hostile.corpus import KEPT, READ, SENTENCE, Case, cases

CASES = cases()
SECONDS, SECONDS_A_BYTE = 3, 0.0003  # many times what each takes; where time grows with the square, it is not enough


@cache
def recogniser() -> Recogniser:
    return Recogniser()


@cache
def mapper() -> Mapper:
    return Mapper.load()


def found_in(case: Case, folder: Path) -> list[Article | ArticleError]:
    (folder / case.name).write_bytes(case.content)
    return list(read(folder / case.name))


def faults(found: Article | ArticleError) -> list[str]:
    if isinstance(found, ArticleError):
        return list(sound.faults_of_a_sentence(found))
    recognised = recogniser().recognise(found)
    facts = extract(recognised)
    return [
        *sound.faults_of_an_article(found),
        *sound.faults_of_mentions(recognised),
        *sound.faults_of_facts(found, facts),
        *sound.faults_of_the_graph(mapper(), found, facts),
    ]


def holds(article: Article) -> bool:
    """Whether what the ordinary sentence says is found."""
    facts = extract(recogniser().recognise(article))
    return any(fact.kind.name == "judgement" and SENTENCE[:30] in fact.evidence[-1].text for fact in facts)


def test_the_corpus_is_large_and_every_name_is_used_once() -> None:
    assert len(CASES) >= 230
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_it_is_a_sound_article_or_one_sentence(case: Case, tmp_path: Path) -> None:
    started = time.process_time()
    found = found_in(case, tmp_path)
    assert [fault for one in found for fault in faults(one)] == []
    articles = [one for one in found if isinstance(one, Article)]
    said = [one.sentence() for one in found if isinstance(one, ArticleError)]
    if case.outcome in (KEPT, READ):
        assert (len(articles), said) == (1, [])
    else:
        assert any(case.outcome in sentence for sentence in said), said
    assert time.process_time() - started < SECONDS + len(case.content) * SECONDS_A_BYTE
    # what stands beside something that is refused is not lost with it
    assert bool(articles) is (case.outcome in (KEPT, READ) or case.rest)
    assert case.outcome == READ or all(map(holds, articles))


def test_a_build_of_them_all_is_valid_and_tells_each_that_is_refused(tmp_path: Path, call: Call) -> None:
    folder, graph = tmp_path / "articles", tmp_path / "graph"
    folder.mkdir()
    for case in CASES:
        (folder / case.name).write_bytes(case.content)
    read_alone = [one for case in CASES for one in read(folder / case.name)]
    articles = {one.key for one in read_alone if isinstance(one, Article)}
    built = call("build", folder, "--out", graph, "--no-cache", "--workers", "1")
    assert built.status == 2
    assert "Traceback" not in built.err
    assert sound.TERMINAL.search(built.out.replace("\n", "")) is None
    told = " ".join((graph / "report.txt").read_text(encoding="utf-8").split())
    assert [one.where for one in read_alone if isinstance(one, ArticleError) and one.where not in told] == []
    quads = parse(path=str(graph / "graph.nq"), format=RdfFormat.N_QUADS)
    keys = {quad.object.value for quad in quads if quad.predicate.value == "http://purl.org/dc/terms/identifier"}
    assert articles <= keys
    assert call("validate", graph).status == 0
