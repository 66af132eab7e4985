"""Counts: how many councils an article says were given a grade, and the sums that its parts make."""

from dataclasses import dataclass

from caregraph.model.dates import PartialDate
from caregraph.model.entity import Term
from caregraph.model.text import Span


@dataclass(frozen=True, slots=True)
class Count:
    """A number of councils that an article tells: of those given a grade, or where there is none, of those looked at.

    `addends` are the parts of a number that the article gives only in parts; `divides` is what these parts should make.
    """

    number: int
    start: int
    end: int
    evidence: tuple[Span, ...]
    grade: Term | None = None
    area: Term | None = None
    date: PartialDate | None = None
    addends: tuple["Count", ...] = ()
    divides: "Count | None" = None

    @property
    def article(self) -> str:
        """The key of the article that tells it."""
        return self.evidence[0].article

    @property
    def label(self) -> str:
        """The count in a few words: `19 councils inadequate`, `17 councils inadequate (3 + 7 + 7)`."""
        graded = f" {self.grade.label}" if self.grade else ""
        area = f" for {self.area.label}" if self.area else ""
        sum_of = f" ({' + '.join(str(one.number) for one in self.addends)})" if self.addends else ""
        return f"{self.number} {'council' if self.number == 1 else 'councils'}{graded}{area}{sum_of}"
