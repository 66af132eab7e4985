"""docs/questions.md shows what the named queries give on the articles that ship, and leaves none of them out."""

from pathlib import Path

from caregraph.analysis.queries import names
from caregraph.graph.store import open_graph
from tests.questions import PAGE, QUESTIONS, asked, page


def test_the_page_is_what_the_queries_give(built: Path) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(open_graph(built)), "run python -m tests.questions"


def test_every_query_answers_a_question() -> None:
    assert {asked(call)[0] for _, call, _ in QUESTIONS} == set(names())
