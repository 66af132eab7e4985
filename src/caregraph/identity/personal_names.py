"""Names of people taken apart and compared: which two written forms can be one person's name, and by what licence."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from nameparser import Lexicon, Parser
from rapidfuzz.distance import OSA

from caregraph.model.reference import load_reference, table

_TITLES = ("coun", "cllrs", "clr", "counc", "ald", "alderman")
_POST_NOMINALS = ("frsa", "dl", "jp", "mp", "qc", "kc", "obe", "mbe", "cbe", "dbe", "kbe", "qpm", "cpfa")
_GENERATIONS = {
    "jr": "jr",
    "jnr": "jr",
    "junior": "jr",
    "sr": "sr",
    "snr": "sr",
    "senior": "sr",
    "ii": "ii",
    "iii": "iii",
}
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_APOSTROPHES = re.compile(r"[’‘'`´ʼ]")
_SPLIT_PREFIX = re.compile(r"\b(O|D|Mc|Mac)[’'] ?(?=[A-Z])|\b(Mc) (?=[A-Z])")
_RUN_OF_INITIALS = re.compile(r"[A-Z]{2,3}")
_SHORTEST_SLIP = 4


class Likeness(IntEnum):
    """How two written names can be one person's, from the surest way to the least sure."""

    SAME = 0
    RENAMED = 1
    FULLER = 2
    SPELLING = 3
    SHORT_FORM = 4
    DOUBLE_SURNAME = 5
    INITIAL = 6
    SLIP = 7


# Two of these in one pair of names leave too little of the name to go by.
_DOUBTFUL = frozenset({Likeness.DOUBLE_SURNAME, Likeness.INITIAL, Likeness.SLIP})


@dataclass(frozen=True, slots=True)
class PersonalName:
    """A name's forenames and surname as plain lower-case words, without title and post-nominals."""

    forenames: tuple[str, ...]
    family: tuple[str, ...]
    generation: str = ""

    @property
    def key(self) -> str:
        """What all spellings of the name share that differ only in accents, marks, hyphens, spaces and capitals."""
        return "".join((*self.forenames, *self.family)) + self.generation

    @property
    def initials_only(self) -> bool:
        """Whether no forename is written out."""
        return all(len(word) == 1 for word in self.forenames)

    def readings(self) -> Iterator["PersonalName"]:
        """The name, and its other reading where what looks like a middle name is a first surname."""
        yield self
        given, middle = self.forenames[:1], self.forenames[1:]
        if middle and all(len(word) > 2 for word in middle):
            yield PersonalName(given, middle + self.family, self.generation)


@cache
def _parser() -> Parser:
    return Parser(Lexicon.default().add(titles=_TITLES, suffix_acronyms=_POST_NOMINALS))


def parse_name(written: str) -> PersonalName:
    """Take a written name apart."""
    parsed = _parser().parse(_SPLIT_PREFIX.sub(_prefix, written))
    suffixes = {_GENERATIONS.get(word.lower().strip(".,")) for word in parsed.suffix.split()} - {None}
    forenames = tuple(word for part in (parsed.given, parsed.middle) for word in _forenames(part))
    family = tuple(folded(parsed.family).split())
    if not family or not forenames:
        # A given name that is also a title, such as Bishop, is no title where nothing else would be left.
        *first, last = folded(written).split() or [written]
        forenames, family = tuple(first), (last,)
    return PersonalName(forenames, family, "".join(sorted(filter(None, suffixes))))


def _prefix(match: re.Match[str]) -> str:
    return f"{match[1]}'" if match[1] else match[2]


def _forenames(part: str) -> Iterator[str]:
    for word in part.replace(".", " ").split():
        yield from word.lower() if _RUN_OF_INITIALS.fullmatch(word) else folded(word).split()


def folded(text: str) -> str:
    """A name as lower-case words without accents and apostrophes; hyphens part words."""
    lower = _APOSTROPHES.sub("", text).lower().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", lower)
    return " ".join(re.findall(r"\w+", "".join(char for char in plain if not unicodedata.combining(char))))


def likeness(first: PersonalName, second: PersonalName) -> Likeness | None:
    """By what licence two names can be one person's, or None where they cannot."""
    if first.key == second.key:
        return Likeness.SAME
    if first.generation and second.generation and first.generation != second.generation:
        return None
    found = (_read_alike(one, other) for one in first.readings() for other in second.readings())
    return min((like for like in found if like is not None), default=None)


def _read_alike(first: PersonalName, second: PersonalName) -> Likeness | None:
    given, family = _given(first.forenames, second.forenames), _family(first.family, second.family)
    if family is Likeness.DOUBLE_SURNAME and given is Likeness.FULLER:
        return None  # the word that one surname lacks would be the other's middle name
    if given is None or family is None or (given in _DOUBTFUL and family in _DOUBTFUL):
        return None
    return max(given, family)


def _given(first: tuple[str, ...], second: tuple[str, ...]) -> Likeness | None:
    if not first or not second:
        return None
    if "".join(first) == "".join(second):
        return Likeness.SAME
    leading = _forename(first[0], second[0])
    rest = list(zip(first[1:], second[1:], strict=False))
    if leading is None or not all(a == b or _initial(a, b) for a, b in rest):
        return None
    return max(leading, Likeness.FULLER) if first[1:] != second[1:] else leading


def _initial(first: str, second: str) -> bool:
    return min(len(first), len(second)) == 1 and first[0] == second[0]


def _forename(first: str, second: str) -> Likeness | None:
    if first == second:
        return Likeness.SAME
    if min(len(first), len(second)) == 1:
        return Likeness.INITIAL if first[0] == second[0] else None
    if _single(first) == _single(second):
        return Likeness.SPELLING
    if _short_forms().get(first, frozenset()) & _short_forms().get(second, frozenset()):
        return Likeness.SHORT_FORM
    # Maria and Mario are a letter apart, and two people: a slip makes a name that nobody is given.
    known = _given_names()
    return Likeness.SLIP if _slipped(first, second) and not (first in known and second in known) else None


def _family(first: tuple[str, ...], second: tuple[str, ...]) -> Likeness | None:
    ours, theirs = "".join(first), "".join(second)
    if ours == theirs:
        return Likeness.SAME
    if surname_sound(ours) == surname_sound(theirs):
        return Likeness.SPELLING
    shorter, longer = sorted((first, second), key=len)
    if shorter and len(shorter) < len(longer) and shorter in (longer[: len(shorter)], longer[-len(shorter) :]):
        return Likeness.DOUBLE_SURNAME
    return Likeness.SLIP if _slipped(ours, theirs) else None


def surname_sound(surname: str) -> str:
    """A surname with Mac written as Mc and Saint as St."""
    return re.sub(r"^saint(?=\w{3})", "st", re.sub(r"^mac(?=\w{3})", "mc", surname))


def _single(word: str) -> str:
    return re.sub(r"(.)\1", r"\1", word)


def _slipped(first: str, second: str) -> bool:
    return min(len(first), len(second)) >= _SHORTEST_SLIP and OSA.distance(first, second, score_cutoff=1) == 1


@cache
def _given_names() -> frozenset[str]:
    return frozenset(folded(name) for name in load_reference().given_names)


@cache
def _short_forms() -> dict[str, frozenset[int]]:
    """Each given name with the rows of the table of short forms that it stands in."""
    rows: defaultdict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(table("given_name_forms.csv")):
        for name in (row["name"], *row["forms"].split(";")):
            rows[folded(name)].add(number)
    return {name: frozenset(numbers) for name, numbers in rows.items()}


@cache
def short_forms_of(given: str) -> frozenset[str]:
    """A given name, and all that share a row of the table of short forms with it: bex, becky and rebecca."""
    return frozenset({given}).union(*(_rows_of_forms()[row] for row in _short_forms().get(given, ())))


@cache
def _rows_of_forms() -> dict[int, frozenset[str]]:
    rows: defaultdict[int, set[str]] = defaultdict(set)
    for name, numbers in _short_forms().items():
        for number in numbers:
            rows[number].add(name)
    return {number: frozenset(names) for number, names in rows.items()}


@cache
def _row_letters() -> dict[int, frozenset[str]]:
    return {number: frozenset(name[0] for name in names) for number, names in _rows_of_forms().items()}


def blocks(name: PersonalName) -> set[str]:
    """Keys of which two names that can be one person's share at least one, and other names seldom any."""
    if not name.forenames or not name.family:
        return set()
    given, whole = name.forenames[0], "".join(name.family)
    rows = _short_forms().get(given, frozenset())
    letters = {given[0]}.union(*(_row_letters()[row] for row in rows))
    surnames = {word for reading in name.readings() for word in (*reading.family, "".join(reading.family))}
    exact = {f"{letter} {surname_sound(word)}" for letter in letters for word in surnames if len(word) > 2}
    # One slip leaves either the first or the last half of the surname as it is.
    halves = {half for half in (len(whole) // 2, (len(whole) - 1) // 2) if half > 1}
    return exact | {f"{given} {end}" for half in halves for end in (f"{whole[:half]}-", f"-{whole[-half:]}")}
