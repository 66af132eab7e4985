from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serve.harness import running


@pytest.fixture(scope="session")
def home(built: Path) -> Iterator[str]:
    """The address of a server of the articles that ship."""
    with running(built) as address:
        yield address


@pytest.fixture(scope="session")
def strict(built: Path) -> Iterator[str]:
    """The same with low limits, and with pages of one other site let in."""
    with running(built, "--seconds", "1", "--rows", "100", "--allow-origin", "https://other.example") as address:
        yield address
