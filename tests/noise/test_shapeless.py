"""Texts that nobody would write: each becomes an article of a valid graph or is told in one sentence, and hides nothing."""

import json
from pathlib import Path

import pytest
from benchmarks.forms import SHAPES

from caregraph.build import build_graph
from caregraph.errors import ArticleError
from caregraph.extraction import extract
from caregraph.model.text import Article
from caregraph.reading import read
from caregraph.recognition import Recogniser

ENDING = "\n\nLeeds City Council was rated good by Ofsted in 2015.\n"
MORE = {
    "nothing but controls": "\x00\x01\x02\x1b" * 500,
    "lone surrogates as text": "\\ud800" * 200,
    "Turtle": '<a> a <b> ; rdfs:label "x"""" . @prefix : <#> .\n' * 50,
    "SPARQL": "DELETE WHERE { ?s ?p ?o } ; DROP ALL # \n" * 50,
    "markup": "<script>alert(1)</script><![CDATA[ ]]></p>&#x202e;&lt;" * 50,
    "addresses": "https://example.org/" + "a" * 5000 + "?x=%00%ff#" + "b" * 5000,
    "one long word": "Kirklees" * 2000,
    "zero-width": "Kir\u200bklees\u200d Coun\ufeffcil\u2060 " * 200,
    "line separators": "Kirklees\u2028Council\u2029was\x85rated\x0bgood\x0c" * 100,
}
TEXTS = {name: unit * (6_000 // len(unit)) for name, unit in SHAPES.items()} | MORE


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("shapeless")
    for name, text in TEXTS.items():
        (folder / f"{name}.jsonl").write_text(json.dumps({"id": name, "text": text + ENDING}))
    return {name: folder / f"{name}.jsonl" for name in TEXTS}


@pytest.mark.parametrize("name", TEXTS)
def test_what_stands_after_it_is_still_found(name: str, files: dict[str, Path]) -> None:
    [found] = read(files[name])
    if isinstance(found, ArticleError):
        assert found.todo
        return
    assert isinstance(found, Article)
    facts = extract(Recogniser().recognise(found))
    assert [fact for fact in facts if "Leeds City Council was rated good" in fact.evidence[-1].text]


def test_a_build_of_them_all_is_whole_and_refuses_nothing_good(files: dict[str, Path], tmp_path: Path) -> None:
    report = build_graph(list(files.values()), tmp_path / "graph")
    assert report.articles + len(report.problems) == len(files)
    assert report.articles > len(SHAPES)
    assert (tmp_path / "graph" / "graph.ttl").exists()
