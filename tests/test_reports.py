"""Made-up reports with facts by people who did not know the rules: what is read in them must not become less."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from caregraph.analysis.evaluation import Row, read_gold, score
from caregraph.model.fact import Fact
from caregraph.model.text import Article
from caregraph.reading import find_sources, read
from caregraph.recognition import Recogniser
from caregraph.workers import find_facts
from tests.kinds.harness import COLUMNS

REPORTS = Path(__file__).parent / "reports"
# Precision and recall over all kinds, a little below what the rules reached when they were last worked on.
LEAST = {
    "trade_press": (0.94, 0.865),
    "local_press": (0.935, 0.86),
    "several_councils": (0.945, 0.805),
    "releases_and_briefs": (0.96, 0.835),
    "collection": (0.96, 0.805),
    "plain_news": (0.935, 0.835),
    "web_collection": (0.92, 0.81),
    "national_press": (0.945, 0.87),
    "councils_compared": (0.95, 0.835),
    "newsroom": (0.93, 0.81),
    "towns_and_counties": (0.96, 0.885),
    "mixed_press": (0.95, 0.9),
    "trade_news": (0.95, 0.865),
    "county_press": (0.95, 0.83),
    "moves_and_rounds": (0.905, 0.735),
}


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser()


def rows_of(facts: list[Fact], key: str) -> Iterator[tuple[str, Row]]:
    """The kind and the row of each asserted fact, as gold writes it."""
    for fact in facts:
        names = COLUMNS.get(fact.kind.plural)
        if names and fact.certainty.asserted:
            values = {name: fact.get(name) for name in names}
            yield fact.kind.plural, {"article": key} | {name: _told(value) for name, value in values.items()}


def _told(value: object) -> str:
    return "" if value is None else str(getattr(value, "label", value))


@pytest.mark.parametrize("folder", sorted(LEAST))
def test_no_less_is_read_in_reports_than_before(folder: str, recogniser: Recogniser) -> None:
    gold = read_gold(REPORTS / folder)
    found: dict[str, list[Row]] = {kind: [] for kind in COLUMNS}
    for source in find_sources([REPORTS / folder]):
        for article in read(source):
            assert isinstance(article, Article), article
            for kind, row in rows_of(list(find_facts(recogniser, article)), article.key):
                found[kind].append(row)
    figures = score(gold, found).all
    precision, recall = LEAST[folder]
    assert figures.precision >= precision, figures
    assert figures.recall >= recall, figures


def test_every_folder_of_reports_is_looked_at() -> None:
    assert {path.name for path in REPORTS.iterdir() if path.is_dir()} == set(LEAST)
