"""What can be wrong, one class a thing, each saying what, where and what to do."""

import re

# Names of files and words of inputs stand in sentences; shown as they are, these would act on the reader's terminal.
_ACTING = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def shown(text: str) -> str:
    """A text in one line, with a stand-in for each character that breaks lines, moves the cursor or turns the text."""
    return _ACTING.sub("\ufffd", text)


class CaregraphError(Exception):
    """Something that stops a command or an input, told in one sentence."""

    def __init__(self, what: str, *, where: str = "", todo: str = "") -> None:
        self.what = what
        self.where = where
        self.todo = todo
        super().__init__(self.sentence())

    def sentence(self) -> str:
        """The error as one sentence: what, where, what to do."""
        place = f"{self.where}: " if self.where else ""
        advice = f"; {self.todo}" if self.todo else ""
        return shown(f"{place}{self.what}{advice}")


class UsageError(CaregraphError):
    """A call that cannot be carried out as it stands."""


class StoppedError(CaregraphError):
    """A build that somebody stopped half-way."""


class ClusterError(CaregraphError):
    """A cluster that was lost before its work was done."""


class CacheError(CaregraphError):
    """A cache of a build in which something was damaged."""


class ArticleError(CaregraphError):
    """An input that is no readable article."""


class ReferenceDataError(CaregraphError):
    """Reference data that is missing or broken."""


class GraphError(CaregraphError):
    """A graph folder or file that cannot be read or written."""


class QueryError(CaregraphError):
    """A query that is unknown or not valid SPARQL."""


class RefusedError(QueryError):
    """A query that would change the graph or ask another host."""


class ShapesError(CaregraphError):
    """Shapes that cannot be read or applied."""


class GoldError(CaregraphError):
    """Gold facts that cannot be read."""


class RulingError(CaregraphError):
    """Rulings on who is who that contradict one another."""


class LedgerError(CaregraphError):
    """A ledger of corrections that cannot be read or applied, or an entry of it that matches nothing."""


class RegisterError(CaregraphError):
    """A register of inspections that cannot be read."""
