import os
from pathlib import Path

import pytest

from caregraph import cli
from caregraph.build import build_graph

MEAN = Path(__file__).parent / "mean.ttl"
SCRIPTED = """<script>document.title = "taken"</script> Kirklees judged inadequate

Jo Example
25 November 2016

Ofsted has judged children's services in Kirklees "inadequate". <img src=x onerror="document.title = 'taken'">

"We want all </script><script>document.title = 'taken'</script> children to be safe," said Adrian Lythgo, chief executive of Kirklees Council.
"""


def explored(graph: Path, out: Path, *options: str) -> Path:
    assert cli.run(["explore", "--graph", str(graph), "-o", str(out), *options]) == 0
    return out


@pytest.fixture(scope="session")
def site(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the articles that ship; tests read it only."""
    return explored(built, tmp_path_factory.mktemp("explored") / "site")


@pytest.fixture(scope="session")
def mean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a graph whose names hold markup, marks of direction and very long words, and whose slugs collide."""
    return explored(MEAN, tmp_path_factory.mktemp("mean") / "site")


@pytest.fixture(scope="session")
def scripted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of an article that holds scripts."""
    folder = tmp_path_factory.mktemp("scripted")
    (folder / "scripted.txt").write_text(SCRIPTED)
    build_graph([folder / "scripted.txt"], folder / "graph")
    return explored(folder / "graph", folder / "site")


@pytest.fixture(scope="session")
def axe(checkout: Path) -> str:
    """The script of axe-core."""
    place = Path(os.environ.get("CAREGRAPH_AXE", checkout / "node_modules" / "axe-core" / "axe.min.js"))
    if place.is_file():
        return place.read_text(encoding="utf-8")
    message = f"no {place}; get it with: npm install --no-save axe-core, or set CAREGRAPH_AXE to an axe.min.js"
    if os.environ.get("CAREGRAPH_ENGINES") == "required":
        pytest.fail(message)
    pytest.skip(message)
