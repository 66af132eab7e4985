"""A wheel works outside the checkout: ontology, shapes, seeds and named queries come with it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

SEEDS = "import caregraph, caregraph.resources as r; print(caregraph.__file__); print(r.seeds_dir())"


@pytest.fixture(scope="module")
def installed(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the wheel is installed into, with nothing of the checkout in reach."""
    folder = tmp_path_factory.mktemp("wheel")
    made = ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder / "dist"), str(checkout)]
    subprocess.run([sys.executable, *made], check=True, capture_output=True)
    [wheel] = (folder / "dist").glob("*.whl")
    put = ["-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder / "lib"), str(wheel)]
    subprocess.run([sys.executable, *put], check=True, capture_output=True)
    return folder / "lib"


def outside(installed: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    called = subprocess.run(
        [sys.executable, *arguments], cwd=installed.parent, env=environment, capture_output=True, text=True, check=False
    )
    assert (called.returncode, called.stderr) == (0, "")
    return called.stdout


def test_the_shipped_seeds_are_built_queried_and_validated(installed: Path, built: Path) -> None:
    home, seeds = outside(installed, "-c", SEEDS).splitlines()
    assert Path(home).is_relative_to(installed)
    assert Path(seeds).is_relative_to(installed)
    assert "5 articles" in outside(installed, "-m", "caregraph", "build", seeds, "--out", "graph")
    graph = installed.parent / "graph"
    assert (graph / "graph.ttl").read_bytes() == (built / "graph.ttl").read_bytes()
    assert "Kirklees" in outside(installed, "-m", "caregraph", "query", "judgements", "--graph", "graph")
    assert "conforms" in outside(installed, "-m", "caregraph", "validate", "graph/graph.ttl")
    assert "28 councils" in outside(installed, "-m", "caregraph", "explore", "--graph", "graph", "-o", "site")
    assert (installed.parent / "site" / "assets" / "cytoscape.min.js").is_file()


def test_the_command_is_declared(installed: Path) -> None:
    [entry_points] = installed.glob("caregraph-*.dist-info/entry_points.txt")
    assert "caregraph = caregraph.cli:main" in entry_points.read_text()


def test_the_pages_of_the_server_come_with_it(installed: Path) -> None:
    serve = installed / "caregraph" / "serve"
    names = ("static/yasgui.min.js", "static/yasgui.min.css", "static/yasgui.LICENSE.txt", "templates/editor.html")
    assert [name for name in names if not (serve / name).is_file()] == []
    assert (serve.parent / "documentation" / "templates" / "ontology.html").is_file()


def test_types_and_licence_come_with_it(installed: Path) -> None:
    assert (installed / "caregraph" / "py.typed").is_file()
    assert list(installed.glob("caregraph-*.dist-info/**/LICENSE"))
