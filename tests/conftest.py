"""What many tests ask for: the original articles and their gold facts where there are any, and other engines."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from caregraph import cli
from caregraph.build import build_graph
from tests.calling import Call, Called

TOP = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def checkout() -> Path:
    return TOP


def _beside(variable: str, folder: str) -> Path:
    place = Path(os.environ.get(variable, TOP.parent / "shared" / folder))
    if not place.is_dir():
        pytest.skip(f"no folder {place}; set {variable} to one")
    return place


@pytest.fixture(scope="session")
def original_articles() -> Path:
    return _beside("CAREGRAPH_ARTICLES", "seeds")


@pytest.fixture(scope="session")
def original_gold() -> Path:
    return _beside("CAREGRAPH_GOLD", "gold")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The graph of the articles that ship; tests read it only."""
    out = tmp_path_factory.mktemp("built") / "graph"
    build_graph([TOP / "seeds"], out)
    return out


@pytest.fixture(scope="session")
def engine() -> Callable[[str, str], str]:
    """Finds a program that parses or checks independently of ours; the second argument says how to get it."""

    def find(program: str, advice: str) -> str:
        # A program of a wheel lies beside the Python that runs the tests, which need not be on the PATH.
        found = shutil.which(program) or shutil.which(program, path=Path(sys.executable).parent)
        if found:
            return found
        message = f"{program} is missing; {advice}"
        if os.environ.get("CAREGRAPH_ENGINES") == "required":
            pytest.fail(message)
        pytest.skip(message)

    return find


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str]) -> Call:
    """Calls the command line and gives what it printed."""

    def carry_out(*arguments: str | Path) -> Called:
        status = cli.run([str(argument) for argument in arguments])
        return Called(status, *capfd.readouterr())

    return carry_out
