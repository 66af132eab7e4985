"""Files that are too large, that never end, or that have names made to do harm: told in one sentence, or read."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from caregraph.errors import ArticleError
from caregraph.model.text import Article
from caregraph.reading import find_sources, read
from caregraph.reading.bounds import MOST_BYTES, MOST_CHARACTERS
from tests.calling import Call
from tests.hostile import sound
from tests.hostile.corpus import SENTENCE

STORY = f"Council is told where it stands\n\n{SENTENCE}\n"
NAMES = ("a\nb.txt", "\x1b[2J.txt", "\u202etxt.txt", "-o.txt", "a%2Fb.txt", "a..txt", "é.txt", "e\u0301.txt", "👍.txt")
MOST_MEMORY = 1_500_000_000  # bytes


def one_problem(path: Path) -> str:
    [found] = read(path)
    assert isinstance(found, ArticleError)
    assert list(sound.faults_of_a_sentence(found)) == []
    return found.sentence()


@pytest.mark.parametrize("ending", ["txt", "html", "jsonl"])
def test_a_pipe_is_not_waited_for(ending: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / f"a.{ending}")
    assert "no regular file" in one_problem(tmp_path / f"a.{ending}")


def test_what_never_ends_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("/dev/zero")
    assert "no regular file" in one_problem(tmp_path / "a.txt")


def test_links_that_lead_nowhere_are_told(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert "not there any more" in one_problem(tmp_path / "gone.txt")
    assert "cannot be read" in one_problem(tmp_path / "loop.txt")


def test_names_act_on_nothing(tmp_path: Path, call: Call) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in NAMES:
        (folder / name).write_text(STORY, encoding="utf-8")
    Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt")).write_text(STORY, encoding="utf-8")
    (folder / "no\x1b[2Jarticle.txt").write_bytes(b"\0")
    built = call("build", folder, "--out", tmp_path / "graph", "--no-cache", "--workers", "1")
    assert (built.status, "Traceback" in built.err) == (2, False)
    assert sound.TERMINAL.search((built.out + built.err).replace("\n", "")) is None
    assert json.loads((tmp_path / "graph" / "build.json").read_bytes())["articles"] == len(NAMES) + 1
    assert call("validate", tmp_path / "graph").status == 0


def test_a_call_for_a_file_with_such_a_name_is_one_line(tmp_path: Path, call: Call) -> None:
    called = call("build", tmp_path / "a\nb\x1b[2J.txt", "--out", tmp_path / "graph")
    assert (called.status, sound.TERMINAL.search(called.sentence())) == (2, None)


@pytest.mark.parametrize(("ending", "opening"), [("txt", b""), ("html", b"<p>"), ("jsonl", b'{"text": "')])
def test_many_megabytes_on_one_line_are_one_sentence(ending: str, opening: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_bytes(
        opening + b"x" * (50_000_000 if ending == "txt" else 11_000_000) + (b'"}' if ending == "jsonl" else b"")
    )
    assert f"more than {MOST_CHARACTERS:,}" in one_problem(path)


def test_a_file_larger_than_any_article_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(100 * MOST_BYTES)  # a hole, which takes no room on the disk
    assert f"more than {MOST_BYTES:,} bytes" in one_problem(tmp_path / "a.txt")


def test_a_line_larger_than_any_article_hides_none_after_it(tmp_path: Path) -> None:
    with (tmp_path / "a.jsonl").open("wb") as file:
        file.truncate(MOST_BYTES + 10_000_000)
        file.seek(0, os.SEEK_END)
        file.write(b"\n" + json.dumps({"id": "good", "text": STORY}).encode())
    told, article = read(tmp_path / "a.jsonl")
    assert isinstance(told, ArticleError)
    assert "line 1: the line has more than" in told.sentence()
    assert isinstance(article, Article)
    assert (article.key, article.source) == ("good", f"{tmp_path / 'a.jsonl'}, line 2")


@pytest.mark.slow
def test_a_million_words_are_an_article_in_bounded_memory(tmp_path: Path) -> None:
    paragraph = "Day {} was fine and nobody in the town had anything to say about the long road to the coast. " * 5
    text = "\n\n".join(paragraph.format(n, *range(4)) for n in range(10_600))
    (tmp_path / "million.txt").write_text(
        f"{STORY}\n{text}\n\n{SENTENCE.replace('Leeds', 'Derby')}\n", encoding="utf-8"
    )
    arguments = ["build", tmp_path / "million.txt", "--out", tmp_path / "graph", "--no-cache", "--workers", "1"]
    with subprocess.Popen(
        [sys.executable, "-m", "caregraph", *map(str, arguments)], stdout=subprocess.PIPE
    ) as building:
        _, status, used = os.wait4(building.pid, 0)
        building.returncode = os.waitstatus_to_exitcode(status)
    assert len(text.split()) > 1_000_000
    assert building.returncode == 0
    assert json.loads((tmp_path / "graph" / "build.json").read_bytes())["facts"]["judgement"]["facts"] == 2
    assert used.ru_maxrss * (1 if sys.platform == "darwin" else 1024) < MOST_MEMORY


def test_sources_are_found_beside_such_names(tmp_path: Path) -> None:
    (tmp_path / "\x1b.txt").write_text(STORY, encoding="utf-8")
    assert find_sources([tmp_path]) == [tmp_path / "\x1b.txt"]
