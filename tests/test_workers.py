"""Work shared among processes: the same graph, byte for byte, and a sentence where a process is lost."""

import gc
import os
from pathlib import Path

import pytest

from caregraph.build import Options, build_graph
from caregraph.cache import packed
from caregraph.errors import CaregraphError
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.model.text import Article
from caregraph.reading import read
from caregraph.workers import Setup, cores, uncollected, working

COUNCILS = "Leeds Kirklees Surrey Essex Norfolk Coventry Doncaster Torbay Devon Salford".split()
ARTICLES = 130  # enough for two processes


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    for number in range(ARTICLES):
        council, other = COUNCILS[number % 10], COUNCILS[(number * 3 + 1) % 10]
        (folder / f"{number:03}.txt").write_text(
            f"{council} judged\n\n5 January {2005 + number % 12}\n\nOfsted rated children's services at {council} Council "
            f"inadequate. Alex Barnwell{number % 7} of {other} Council was appointed director of children's services at "
            f"{council} Council.\n\n“We will put number {number} right,” Mr Barnwell{number % 7} said.\n",
            encoding="utf-8",
        )
    return folder


def test_two_processes_write_the_same_bytes(archive: Path, tmp_path: Path) -> None:
    for workers in (1, 2):
        report = build_graph([archive], tmp_path / str(workers), options=Options(workers=workers))
        assert report.articles == ARTICLES
    for name in ("graph.nq", "graph.ttl", "rejected.ttl"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()


def test_a_few_articles_are_not_worth_a_process() -> None:
    with working(2, 5, Setup(DEFAULT_BASE)) as crew:
        assert crew.pool is None


def test_a_killed_process_is_told(archive: Path) -> None:
    articles = [one for file in sorted(archive.iterdir())[:3] for one in read(file) if isinstance(one, Article)]
    told = "a worker process was killed; free some memory and build again, or use --workers 1"
    with pytest.raises(CaregraphError, match=told):
        _lose_one(articles * 20)


def _lose_one(articles: list[Article]) -> None:
    with working(2, ARTICLES, Setup(DEFAULT_BASE)) as crew:
        assert crew.pool
        crew.pool.submit(os._exit, 1)
        list(crew.findings(map(packed, articles)))


def test_there_is_a_core() -> None:
    assert 1 <= cores() <= (os.cpu_count() or 1)


def test_cycles_are_looked_for_again_once_the_outermost_piece_of_work_ends() -> None:
    with uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
