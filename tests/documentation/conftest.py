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
