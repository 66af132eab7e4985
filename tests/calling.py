"""Calling the command line in the tests' own process."""

from collections.abc import Callable
from typing import NamedTuple


class Called(NamedTuple):
    """What a call printed, and its exit status."""

    status: int
    out: str
    err: str

    def sentence(self) -> str:
        """The only line on standard error."""
        assert "Traceback" not in self.err
        [line] = self.err.splitlines()
        assert line.startswith("caregraph: ")
        return line.removeprefix("caregraph: ")


Call = Callable[..., Called]
