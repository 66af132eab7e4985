"""Whom the ledger forgets: known by hashes of their names alone, and found by them wherever a text gives a name."""

import re
import secrets
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

from caregraph.errors import LedgerError
from caregraph.identity.personal_names import folded, parse_name, short_forms_of, surname_sound
from caregraph.model.correction import Action, Correction

MASK = "█"
"""What stands for each character of a name that is withheld, so that no offset into the text moves."""

_FORM = re.compile(r"forgotten:([0-9a-f]{16})-([0-9a-f]{32})")
_WORD = re.compile(r"[^\W\d_](?:[’'‘`´]?[^\W\d_]|[\u0300-\u036f])*")
_POSSESSIVE = re.compile(r"[’'‘`´]s$")
_INSIDE = re.compile(r"[^\S\n]*\n?[^\S\n]*|[^\S\n]?[-‐‑–(\"“”‘’'][^\S\n]?|[)\"”’'] |[._+]|%20")
_AFTER_INITIAL = re.compile(r"\.[^\S\n]?")
_JOINTS = "._-+"
_JOINED = re.compile(r"[._+-]")
_HANDLES = "@#/"
_RUN_TOGETHER = re.compile(r"[a-z][A-Z]")
_MIDDLE, _FAMILY = 2, 3  # words between the first name and the surname, and of a surname, at most

_GAP = 8  # characters between two words of a name, at most

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a text, as it is compared and as it is written."""

    plain: str
    written: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        return self.written[0].isupper()


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The people whom a ledger forgets, each by the salted hashes of the forms of a name.

    `near` holds for a hash the councils and bodies beside whose names alone it is meant; none: everywhere.
    """

    near: dict[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, corrections: Iterable[Correction]) -> "Forgotten":
        """From the entries of a ledger."""
        near: defaultdict[str, list[str]] = defaultdict(list)
        for one in corrections:
            if one.action is Action.FORGET:
                for form in one.person.split():
                    near[form].append(one.value)
        # Whoever is forgotten everywhere is so beside any council, too.
        return cls({form: frozenset(places) if all(places) else frozenset() for form, places in near.items()})

    @property
    def everywhere(self) -> "Forgotten":
        """Those who are forgotten whatever else an article names."""
        return Forgotten({form: places for form, places in self.near.items() if not places})

    def beside(self, text: str) -> "Forgotten":
        """Those who are meant in an article with this text."""
        meant = {form: frozenset[str]() for form, near in self.near.items() if not near or any(p in text for p in near)}
        return Forgotten(meant)

    def named_in(self, text: str, *, plain: bool = False) -> list[Place]:
        """Where a text gives a forgotten name in full; `plain` text, as of addresses, has names in small letters."""
        return list(self._named_in(text, plain=plain)) if self.near else []

    def _named_in(self, text: str, *, plain: bool) -> Iterator[Place]:
        salts = sorted({form.split(":")[1].split("-")[0] for form in self.near})
        for start, end, name in _names(text, plain=plain):
            if any(_form(name, salt) in self.near for salt in salts):
                yield start, end


def forgotten_as(names: Iterable[str], known: Iterable[Correction]) -> str:
    """What the ledger holds of a person's names: for each one hash, salted so that no two ledgers hold the same."""
    forms = (match for one in known if one.action is Action.FORGET for match in _FORM.finditer(one.person))
    salt = next((match[1] for match in forms), None) or secrets.token_hex(8)
    return " ".join(sorted({_form(_key(name), salt) for name in names}))


def check_form(text: str) -> str:
    """The hashes that an entry gives, if they are such."""
    if not all(_FORM.fullmatch(form) for form in text.split()):
        raise LedgerError(f"{text!r} is no hash of a name", todo="let `caregraph forget` write the entry")
    return " ".join(text.split())


def surnames(names: Iterable[str]) -> frozenset[str]:
    """The words of the surnames of some names, as they are compared."""
    return frozenset(word for name in names for word in parse_name(name).family if len(word) > 1)


def words_of(text: str) -> Iterator[_Word]:
    """The words of a text; hyphens part words, and a name's possessive form is the name."""
    for match in _WORD.finditer(text):
        written = _POSSESSIVE.sub("", match.group())
        plain = _plain(written)
        if plain:
            yield _Word(plain, written, match.start(), match.start() + len(written))


def masked(text: str, places: Iterable[Place]) -> str:
    """A text of the same length without the words at some places."""
    characters = list(text)
    for start, end in places:
        characters[start:end] = [one if one == "\n" else MASK for one in characters[start:end]]
    return "".join(characters)


@lru_cache(maxsize=50_000)
def _plain(written: str) -> str:
    return folded(written).replace(" ", "")


def _key(name: str) -> str:
    parsed = parse_name(name)
    if not parsed.forenames or not parsed.family or len(parsed.key) < 4:
        raise LedgerError(f"{name!r} is not a full name", todo="give a forename and a surname")
    return parsed.forenames[0] + surname_sound("".join(parsed.family))


def _form(name: str, salt: str) -> str:
    return f"forgotten:{salt}-{sha256(f'{salt} {name}'.encode()).hexdigest()[:32]}"


def _names(text: str, *, plain: bool) -> Iterator[tuple[int, int, str]]:
    """Whatever may be a name in a text: first name and surname, with or without others between, run together or not."""
    words = list(words_of(text))
    for number, first in enumerate(words):
        if plain or _is_handle(text, first):
            yield first.start, first.end, first.plain
        if not (plain or first.capital or text[first.end : first.end + 1] in _JOINTS):
            continue
        following = words[number + 1 : number + 1 + _MIDDLE + _FAMILY]
        for end in range(_reach(text, first, following)):
            last = following[end]
            if plain or (first.capital and last.capital) or _JOINED.fullmatch(text, first.end, last.start):
                for start in range(max(0, end + 1 - _FAMILY), min(end, _MIDDLE) + 1):
                    family = surname_sound("".join(word.plain for word in following[start : end + 1]))
                    yield from ((first.start, last.end, form + family) for form in short_forms_of(first.plain))


def _reach(text: str, first: _Word, following: list[_Word]) -> int:
    """How many of the words that follow one can belong to the same name."""
    before = first
    for number, word in enumerate(following):
        between = text[before.end : word.start]
        initial = len(before.plain) == 1 and _AFTER_INITIAL.fullmatch(between)
        if not initial and not (0 < len(between) <= _GAP and _INSIDE.fullmatch(between)):
            return number
        before = word
    return len(following)


def _is_handle(text: str, word: _Word) -> bool:
    """Whether a word can be a name run together: in an address or a handle, or with a capital inside."""
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 1]
    return (before != "" and before in _HANDLES) or after == "@" or bool(_RUN_TOGETHER.search(word.written))
