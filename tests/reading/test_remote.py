"""Articles on storage elsewhere: the same graph as from files of this machine, and a sentence where there are none."""

from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest

from caregraph.build import build_graph
from caregraph.errors import ArticleError, UsageError
from caregraph.model.text import Article
from caregraph.reading import at_hand, find_sources, read
from tests.calling import Call
from tests.test_build import graph_files

LINE = '{"id": "x1", "text": "Ofsted has rated children\'s services at Surrey Council good."}\n'
FILES = {
    "a/Leeds.txt": "Leeds judged\n\n5 January 2016\n\nOfsted has rated children's services at Leeds Council good.\n",
    "a/deep/Kirklees.html": "<html><body><p>Ofsted has rated children's services at Kirklees good.</p></body></html>",
    "a/many.jsonl": LINE + LINE.replace("x1", "x2").replace("Surrey", "Essex"),
    "a/what? [1].txt": "Ofsted has rated children's services at Devon Council good.",
    "a/notes.csv": "no,article",
    "a/.hidden/b.txt": "Nobody reads this.",
}


@pytest.fixture
def bucket() -> Iterator[str]:
    """The address of a folder of articles in a store elsewhere."""
    memory = fsspec.filesystem("memory")
    memory.pipe({f"/bucket/{name}": text.encode() for name, text in FILES.items()})
    yield "memory://bucket"
    memory.rm("/bucket", recursive=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The same articles in a folder of this machine."""
    for name, text in FILES.items():
        (tmp_path / "here" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "here" / name).write_text(text)
    return tmp_path / "here"


def read_all(*sources: str | Path) -> list[Article | ArticleError]:
    return [found for file in at_hand(find_sources(sources)) for found in read(file)]


def test_the_same_articles_as_in_a_folder(bucket: str, folder: Path, tmp_path: Path) -> None:
    there = build_graph([f"{bucket}/a"], tmp_path / "there")
    here = build_graph([folder / "a"], tmp_path / "here-graph")
    assert there.articles == here.articles == 5
    assert graph_files(there.out) == graph_files(here.out)


@pytest.mark.parametrize("name", ["Leeds.txt", "many.jsonl"])
def test_one_file(name: str, bucket: str) -> None:
    articles = read_all(f"{bucket}/a/{name}")
    assert {one.source.split(",")[0] for one in articles if isinstance(one, Article)} == {f"memory:///bucket/a/{name}"}


def test_a_file_url_is_a_path_of_this_machine(folder: Path) -> None:
    url = (folder / "a" / "Leeds.txt").as_uri()
    assert find_sources([url, folder / "a" / "Leeds.txt"]) == [folder / "a" / "Leeds.txt"]


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("memory://bucket/b", "memory://bucket/b: there is no such file or folder; check the address"),
        ("memory://bucket/a/notes.csv", "memory://bucket/a/notes.csv: this is no article file; articles are"),
        ("nowhere://bucket/a", "nowhere://bucket/a: it cannot be listed (Protocol not known: nowhere"),
        ("absent://bucket/a", "absent://bucket/a: a plugin of fsspec is missing (Install absentfs); install it"),
    ],
)
def test_an_address_without_articles(url: str, sentence: str, bucket: str) -> None:
    fsspec.register_implementation("absent", "absentfs.Absent", errtxt="Install absentfs", clobber=True)
    with pytest.raises(UsageError) as raised:
        find_sources([url])
    assert raised.value.sentence().startswith(sentence)


def test_a_file_that_vanishes_is_left_out(bucket: str) -> None:
    files = find_sources([bucket])
    fsspec.filesystem("memory").rm("/bucket/a/Leeds.txt")
    found = [one for file in at_hand(files) for one in read(file)]
    [problem] = [one for one in found if isinstance(one, ArticleError)]
    assert problem.sentence().startswith("memory:///bucket/a/Leeds.txt: the file is not there any more")
    assert len(found) == 5


def test_the_command_takes_addresses_and_files_together(bucket: str, folder: Path, tmp_path: Path, call: Call) -> None:
    called = call("build", f"{bucket}/a/many.jsonl", folder / "a" / "Leeds.txt", "--out", tmp_path / "graph")
    assert (called.status, called.out.startswith("3 articles")) == (0, True)
    called = call("build", "memory://bucket/none", "--out", tmp_path / "other")
    assert (called.status, called.sentence()) == (
        2,
        "memory://bucket/none: there is no such file or folder; check the address",
    )
