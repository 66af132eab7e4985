"""Step: what a step of intervention is told by, and by which steps somebody is sent."""

import re
from dataclasses import dataclass

SENT_IN = ("commissioner", "improvement adviser")  # kinds of step by which somebody comes


@dataclass(frozen=True, slots=True)
class Step:
    """The words of one kind of step; `needs` and `unless` are what its sentence must and must not hold.

    A `decided` step counts once it is settled, since a transfer to come is as good as taken; a `settled` one is
    told by words that leave no doubt, whatever the rest of the sentence wishes or fears.
    """

    kind: str
    name: str
    trigger: re.Pattern[str]
    needs: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    decided: bool = False
    settled: bool = False
    ordered: bool = False

    def fits(self, text: str) -> bool:
        """Whether the rest of a sentence is one in which such a step can be told."""
        return not (self.needs and not self.needs.search(text)) and not (self.unless and self.unless.search(text))


def any_of(words: str) -> re.Pattern[str]:
    """A pattern for any of some words."""
    return re.compile(rf"\b(?:{words})\b")
