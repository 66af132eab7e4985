import os
import subprocess
import sys
from pathlib import Path

import pytest

from caregraph.documentation.pages import Site
from caregraph.graph.store import open_graph
from tests.documentation.reading import Page


@pytest.fixture(scope="session")
def files(built: Path, checkout: Path) -> dict[str, bytes]:
    """The pages on the graph of the seeds, as their files hold them."""
    return Site(open_graph(built), cases=checkout / "tests" / "shapes").pages()


@pytest.fixture(scope="session")
def pages(files: dict[str, bytes]) -> dict[str, Page]:
    return {name: Page.read(content) for name, content in files.items()}


@pytest.fixture(scope="session")
def site(built: Path, checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole documentation as `make docs` writes it."""
    return written(checkout, built, tmp_path_factory.mktemp("site") / "docs")


def written(checkout: Path, graph: Path, folder: Path) -> Path:
    """Write the documentation; Sphinx must have nothing to complain of."""
    call = [sys.executable, str(checkout / "docs" / "write.py"), "--out", str(folder), "--graph", str(graph)]
    environment = {"PYTHONPATH": str(checkout / "src"), "PATH": os.environ["PATH"]}
    done = subprocess.run(call, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    return folder
