"""One article with what is found in it, in place."""

from pathlib import Path

import pytest
from lxml import html

import caregraph
from caregraph.errors import ArticleError
from caregraph.marking import Marked

TEXT = """Leicester rated good

12 May 2015

Ofsted has rated Leicester's children's services good. The council <must> not rest.
"""


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Marked:
    file = tmp_path_factory.mktemp("marked") / "rating.txt"
    file.write_text(TEXT, encoding="utf-8")
    return caregraph.marked(file)


def test_mentions_are_a_data_frame(marked: Marked) -> None:
    named = marked.mentions()
    councils = named[named["kind"] == "council"]
    assert set(zip(councils["words"], councils["stands for"], strict=True)) >= {("Leicester", "Leicester")}
    assert list(named["start"]) == sorted(named["start"])


def test_facts_are_numbered_as_in_the_text(marked: Marked) -> None:
    facts = marked.facts()
    assert "Leicester: overall judged good" in set(facts["fact"])
    shown = marked._repr_html_()
    assert all(f">{number}</sup>" in shown or f" {number}</sup>" in shown for number in facts["number"])


def test_words_of_the_article_stay_words(marked: Marked) -> None:
    assert "&lt;must&gt;" in marked._repr_html_()
    assert "<must>" not in marked._repr_html_()


def test_every_word_of_the_seeds_is_shown(checkout: Path) -> None:
    found = caregraph.marked(checkout / "seeds" / "003_kirklees_may_lose_control.txt")
    page = html.fragment_fromstring(found._repr_html_(), create_parent="div")
    for number in page.iter("sup"):
        number.text = None
    shown = page.text_content()
    assert all(found.article.text[block.start : block.end] in shown for block in found.article.blocks)
    assert repr(found) == f"{found.article.key}: {len(found.found)} mentions, {len(found.told)} facts"


def test_a_file_without_an_article_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    with pytest.raises(ArticleError, match="the file is empty"):
        caregraph.marked(tmp_path / "empty.txt")
