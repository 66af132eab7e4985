"""The analysis of promises on the command line."""

from pathlib import Path

import pytest

from caregraph import cli


def test_one_council_and_one_that_there_is_not(built: Path, capfd: pytest.CaptureFixture[str]) -> None:
    asked = ["analyse", "promises", "Kirklees", "--graph", str(built), "--format", "csv"]
    assert cli.run(asked) == 0
    _, row = capfd.readouterr().out.splitlines()
    assert row.startswith("not told,Kirklees,Kirklees: re")
    assert "2017-03-31,Eleanor Brazil,Will it be kept?" in row
    assert cli.run([*asked[:2], "Kirkless", *asked[3:]]) == 2
    assert "did you mean Kirklees" in capfd.readouterr().err
