"""View: a passage with nothing left in it that tells of whom it speaks, as features are read off it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from caregraph.extraction.context import Passage
from caregraph.model.entity import Body, Council, Entity, Person, Term
from caregraph.model.line import SYMBOL, SYMBOLS
from caregraph.model.mention import Mention

UNNAMED = -1  # the council that the text is about, where the passage does not name it
_TOKEN = re.compile(r"‹[A-Z]\d+›|[a-z0-9'£%-]+|[^\sa-z0-9]")


@dataclass(frozen=True, slots=True)
class Slot:
    """One mention: its kind's letter, what it says if that is a word of the field, and which mention it repeats."""

    letter: str
    label: str
    same: int
    anaphor: bool


@dataclass(frozen=True)
class View:
    """A passage's line, its mentions, which of them is the council that the text is about, and whether it is quoted.

    `focus` is None where the text is about no one council.
    """

    text: str
    slots: tuple[Slot, ...]
    focus: int | None
    quoted: bool

    @classmethod
    def of(cls, passage: Passage) -> "View":
        """The view of a passage."""
        first: dict[object, int] = {}
        slots = tuple(_slot(mention, number, first) for number, mention in enumerate(passage.line.mentions))
        focus = None if passage.focus is None else first.get(passage.focus, UNNAMED)
        return cls(passage.text, slots, focus, passage.quoted)

    @cached_property
    def tokens(self) -> list[str]:
        """The words, marks and symbols of the line."""
        return _TOKEN.findall(self.text)

    @cached_property
    def places(self) -> dict[int, int]:
        """Where among the tokens each mention stands, by its number."""
        found = ((SYMBOL.match(token), place) for place, token in enumerate(self.tokens))
        numbers = ((int(symbol[2]), place) for symbol, place in found if symbol)
        return {number: place for number, place in numbers if number < len(self.slots)}

    @cached_property
    def plain(self) -> list[str]:
        """The tokens with each symbol as its letter."""
        return [token[1] if SYMBOL.match(token) else token for token in self.tokens]

    def of_letter(self, letter: str) -> list[int]:
        """The numbers of the mentions of one kind, in order."""
        return [number for number in self.places if self.slots[number].letter == letter]

    def councils(self) -> list[int]:
        """The councils of which the passage may speak: each that it names, once, and the one that the text is about."""
        named = [number for number in self.of_letter("C") if self.slots[number].same == number]
        return [*named, UNNAMED] if self.focus == UNNAMED else named

    def nearest(self, numbers: Iterable[int], place: int) -> int:
        """The mention of some that stands nearest to a token's place."""
        return min(numbers, key=lambda number: abs(self.places[number] - place))

    def named(self, names: dict[int, str]) -> list[str]:
        """The tokens with the mentions of a candidate under names of their own, the others as their letters."""
        tokens = list(self.plain)
        for number, name in names.items():
            if number in self.places:
                tokens[self.places[number]] = name
        return tokens


_ENTITIES = {"C": Council, "P": Person, "B": Body, "R": Term, "G": Term, "A": Term}


def _slot(mention: Mention, number: int, first: dict[object, int]) -> Slot:
    letter = SYMBOLS[mention.kind]
    wanted = _ENTITIES.get(letter)
    if wanted and not isinstance(mention.value, wanted):
        letter = letter.lower()
    same = number if mention.value is None else first.setdefault(mention.value, number)
    return Slot(letter, _label(mention.value, letter), same, mention.anaphor)


def _label(value: object, letter: str) -> str:
    """What a role, a grade, an area or a body is called; no name of a person or of a council."""
    return value.label.lower() if letter in "RGAB" and isinstance(value, Entity) else ""
