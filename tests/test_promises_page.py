"""The page on promises shows what its articles give: build, query and analysis on the command line."""

import shlex
from pathlib import Path

import pytest

from caregraph import cli


def parts(page: str) -> list[tuple[str, str]]:
    """Each command that a page shows, with what it says that is printed."""
    blocks = page.split("```")[1::2]
    shown = [part for block in blocks for part in f"\n{block}".split("\n$ ")[1:]]
    return [(command, output.strip()) for command, _, output in (part.partition("\n") for part in shown)]


def test_the_page_shows_what_happens(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("articles").mkdir()
    done = []
    for command, output in parts((checkout / "docs" / "promises.md").read_text(encoding="utf-8")):
        tool, *arguments = shlex.split(command)
        done.append(tool)
        if tool == "cat":
            Path(arguments[0]).write_text(output + "\n", encoding="utf-8")
            continue
        assert cli.run(arguments) == 0
        printed = capfd.readouterr().out.replace("\r\n", "\n").strip()
        assert arguments[0] == "build" or printed == output
    assert done == ["cat", "cat", "caregraph", "caregraph", "caregraph"]


def test_one_council_and_one_that_there_is_not(built: Path, capfd: pytest.CaptureFixture[str]) -> None:
    asked = ["analyse", "promises", "Kirklees", "--graph", str(built), "--format", "csv"]
    assert cli.run(asked) == 0
    _, row = capfd.readouterr().out.splitlines()
    assert row.startswith("not told,Kirklees,Kirklees: re")
    assert "2017-03-31,Eleanor Brazil,Will it be kept?" in row
    assert cli.run([*asked[:2], "Kirkless", *asked[3:]]) == 2
    assert "did you mean Kirklees" in capfd.readouterr().err
