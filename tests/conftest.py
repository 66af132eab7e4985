"""What many tests ask for: the original articles and their gold facts where there are any, and other engines."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright
from pyoxigraph import NamedNode

from caregraph import cli
from caregraph.build import Options, build_graph
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE, RDF_TYPE
from tests.calling import Call, Called

TOP = Path(__file__).resolve().parents[1]

# How long an example takes says more of the machine than of what is tested.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


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
def corrected(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The graph of the same articles after a ledger of corrections; tests read it only."""
    facts, people = _of_class(built, "Judgement"), _of_class(built, "Person")
    rows = (
        f"reject,{facts[0]},,,,",
        f"accept,{facts[1]},,,,",
        f"change,{facts[2]},date,2009,,",
        f"different,,,,{people[0]},{people[1]}",
    )
    folder = tmp_path_factory.mktemp("corrected")
    lines = ["action,fact,role,value,person,other,reason,author,date"]
    lines += [f"{row},the page says so,Jo Example,2026-11-20" for row in rows]
    (folder / "ledger.csv").write_text("\n".join(lines))
    return build_graph([TOP / "seeds"], folder / "graph", options=Options(ledger=folder / "ledger.csv")).out


@pytest.fixture(scope="session")
def register(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same articles held against the register, which has classes and properties of its own; tests read it only."""
    out = tmp_path_factory.mktemp("register") / "register.nq"
    assert cli.run(["reconcile", "--graph", str(built), "-o", str(out)]) == 0
    return out


def _of_class(graph: Path, name: str) -> list[str]:
    """The short names of all things of a class, in their order."""
    found = open_graph(graph).quads_for_pattern(None, RDF_TYPE, NamedNode(f"{DEFAULT_BASE}ontology#{name}"), None)
    named = {quad.subject.value for quad in found if isinstance(quad.subject, NamedNode)}
    return sorted(iri.removeprefix(f"{DEFAULT_BASE}id/").replace("/", ":") for iri in named)


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


@pytest.fixture(scope="session")
def browser(engine: Callable[[str, str], str]) -> Iterator[Browser]:
    """Chromium, once for all tests: Playwright allows no second one beside it."""
    chromium = engine("chromium", "install it with: apt-get install chromium")
    with sync_playwright() as player:
        # Chromium's own sandbox wants a user who is not root.
        browser = player.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str]) -> Call:
    """Calls the command line and gives what it printed."""

    def carry_out(*arguments: str | Path) -> Called:
        status = cli.run([str(argument) for argument in arguments])
        return Called(status, *capfd.readouterr())

    return carry_out
