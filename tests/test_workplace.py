"""A build's folder takes its place whole, or the one before stays as it was; nobody else writes there meanwhile."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from caregraph.errors import CaregraphError, GraphError, UsageError
from caregraph.workplace import workplace


def fill(folder: Path, words: str) -> None:
    (folder / "store").mkdir()
    (folder / "store" / "data").write_text(words)
    (folder / "graph.ttl").write_text(words)
    (folder / "build.json").write_text(json.dumps({"caregraph": "0"}))


def written(out: Path, words: str) -> Path:
    with workplace(out) as work, work.replacing() as folder:
        fill(folder, words)
    return out


def everything(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_a_new_folder_with_its_parents(tmp_path: Path) -> None:
    out = written(tmp_path / "deep" / "er" / "graph", "new")
    assert everything(out)["graph.ttl"] == "new"
    assert [p.name for p in out.parent.iterdir()] == ["graph"]


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    (tmp_path / "graph").mkdir()
    assert (written(tmp_path / "graph", "new") / "graph.ttl").is_file()


def test_the_folder_before_is_replaced_and_what_others_put_there_stays(tmp_path: Path) -> None:
    out = written(tmp_path / "graph", "old")
    (out / "notes.md").write_text("mine")
    written(out, "new")
    assert everything(out) == {
        "build.json": '{"caregraph": "0"}',
        "graph.ttl": "new",
        "notes.md": "mine",
        "store/data": "new",
    }
    assert [p.name for p in tmp_path.iterdir()] == ["graph"]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, MemoryError, SystemExit])
def test_what_is_cut_short_leaves_the_folder_before(tmp_path: Path, stop: type[BaseException]) -> None:
    out = written(tmp_path / "graph", "old")
    before = everything(out)

    def interrupted() -> None:
        with workplace(out) as work, work.replacing() as folder:
            fill(folder, "half")
            raise stop

    with pytest.raises(stop):
        interrupted()
    assert everything(out) == before
    assert [p.name for p in tmp_path.iterdir()] == ["graph"]


def test_a_change_of_folders_that_was_cut_short_is_undone(tmp_path: Path) -> None:
    out = written(tmp_path / "graph", "old")
    out.rename(tmp_path / ".graph.before")

    def interrupted() -> None:
        with workplace(out):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert everything(out)["graph.ttl"] == "old"


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(written(tmp_path / "graph", "old"))
    written(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert everything(tmp_path / "graph")["graph.ttl"] == "new"


def refused(out: Path) -> CaregraphError:
    with pytest.raises(CaregraphError) as caught, workplace(out):
        pass
    return caught.value


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("years of work")
    assert isinstance(refused(tmp_path), UsageError)
    assert (tmp_path / "thesis.doc").read_text() == "years of work"


def test_another_programs_build_json_does_not_open_the_door(tmp_path: Path) -> None:
    (tmp_path / "build.json").write_text('{"builder": "another"}')
    assert "other things" in refused(tmp_path).what


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "graph").write_text("")
    assert "a file" in refused(tmp_path / "graph").what


def test_the_folder_that_one_stands_in_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert "runs in" in refused(Path()).what


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    error = refused(tmp_path / "file" / "graph")
    assert isinstance(error, GraphError)
    assert "not a directory" in error.what


@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize("number", range(4))
def test_a_change_of_folders_that_is_cut_short_anywhere_loses_nothing(
    number: int, *, at_once: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = written(tmp_path / "graph", "old")
    (out / "notes.md").write_text("mine")
    rename, left = Path.rename, iter(range(number))

    def cut_short(path: Path, target: Path) -> Path:
        if next(left, None) is None:
            os._exit(3)
        return rename(path, target)

    child = os.fork()
    if child == 0:
        with monkeypatch.context() as patch:
            patch.setattr(Path, "rename", cut_short)
            patch.setattr(sys, "platform", "linux" if at_once else "other")
            written(out, "new")
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in {0, 3}
    assert out.is_dir() or not at_once
    with workplace(out):
        found = everything(out)
    words = "new" if found["graph.ttl"] == "new" else "old"
    assert found == {"build.json": '{"caregraph": "0"}', "graph.ttl": words, "notes.md": "mine", "store/data": words}
    assert [p.name for p in tmp_path.iterdir()] == ["graph"]


def test_what_a_killed_build_left_is_cleared_away_and_nothing_else(tmp_path: Path) -> None:
    for name in (".graph.new-4711", ".graph.new-mine", ".graphs.new-4711"):
        (tmp_path / name).mkdir()
        fill(tmp_path / name, "half")
    (tmp_path / ".graph.lock").touch()
    written(tmp_path / "graph", "new")
    assert {p.name for p in tmp_path.iterdir()} == {"graph", ".graph.new-mine", ".graphs.new-4711"}


def test_a_folder_that_was_turned_read_only_is_replaced_and_cleared_away(tmp_path: Path) -> None:
    out = written(tmp_path / "graph", "old")
    for path in (out / "store" / "data", out / "graph.ttl", out / "store", out):
        path.chmod(0o500)
    assert everything(written(out, "new"))["graph.ttl"] == "new"
    assert [p.name for p in tmp_path.iterdir()] == ["graph"]


def test_a_second_build_of_a_folder_says_so(tmp_path: Path) -> None:
    with workplace(tmp_path / "graph"):
        error = refused(tmp_path / "deeper" / ".." / "graph")
        assert "another build is writing here; wait for it" in error.sentence()
        written(tmp_path / "another", "new")
    written(tmp_path / "graph", "new")


BUILDER = """
import sys
from pathlib import Path
from caregraph.errors import UsageError
from caregraph.workplace import workplace
out, done = Path(sys.argv[1]), 0
while done < 25:
    try:
        with workplace(out):
            mark = out.with_name("busy")
            mark.touch(exist_ok=False)
            mark.unlink()
            done += 1
    except UsageError:
        pass
"""


def test_of_many_builds_at_once_one_works_at_a_time(tmp_path: Path, checkout: Path) -> None:
    call = [sys.executable, "-c", BUILDER, str(tmp_path / "graph")]
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src")}
    started = [subprocess.Popen(call, env=environment) for _ in range(4)]
    assert [builder.wait(timeout=60) for builder in started] == [0, 0, 0, 0]
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_is_told_and_another_mistake_is_not_mistaken_for_it(tmp_path: Path) -> None:
    def broken(number: int) -> None:
        with workplace(tmp_path / "graph"):
            raise OSError(number, os.strerror(number))

    with pytest.raises(GraphError, match=r"graph: cannot be written \(no space left on device\); make room"):
        broken(errno.ENOSPC)
    with pytest.raises(ConnectionRefusedError):
        broken(errno.ECONNREFUSED)
    assert list(tmp_path.iterdir()) == []
