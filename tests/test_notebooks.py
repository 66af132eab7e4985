"""The notebooks run, and what they show is what is kept in them."""

import re
from pathlib import Path

import nbformat
import pytest
from notebooks.execute import NOTEBOOKS, executed, printed

NAMES = ["01_one_article", "02_the_graph", "03_officials_and_councils", "04_inspections_and_interventions"]
# `_repr_html_` and its like are the notebook's to call.
PRIVATE = re.compile(r"\bcaregraph\._|\b(?:article|graph|report)\._|\bfrom caregraph\.|\bimport caregraph\.")
IN_PLACE = re.compile(r"\btmp\w{6,}/|/folders/")


def test_all_five_are_there() -> None:
    assert [path.stem for path in NOTEBOOKS] == [*NAMES, "05_your_own_articles"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_shows_what_it_holds(path: Path) -> None:
    assert printed(executed(path)) == printed(nbformat.read(path, as_version=4))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_uses_what_is_public_and_stays_small(path: Path) -> None:
    cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
    assert [cell.source for cell in cells if PRIVATE.search(cell.source)] == []
    assert all(cell.outputs or "write_text" in cell.source or "build_graph" in cell.source for cell in cells)
    text = path.read_text(encoding="utf-8")
    assert not IN_PLACE.search(text)
    assert len(text) < 100_000


def test_no_output_holds_words_of_an_original_article(original_articles: Path) -> None:
    shown = " ".join(" ".join(path.read_text(encoding="utf-8").split()) for path in NOTEBOOKS)
    for article in original_articles.glob("*.txt"):
        words = article.read_text(encoding="utf-8").split()
        runs = (" ".join(words[start : start + 12]) for start in range(len(words) - 11))
        assert [run for run in runs if run in shown] == []
