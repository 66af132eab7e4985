"""How well the facts of a graph agree with facts found by hand: precision, recall and F1 by kind.

A found fact is right when an expected fact of the same article and kind agrees with it in the fields that
identify it; each expected fact is found at most once. Fields beside those are counted on the right ones only.
A row of a found fact may also tell, under `rule`, the names of the rules that gave it, with spaces between.
"""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from caregraph.errors import GoldError

Row = Mapping[str, str | None]
Rows = Mapping[str, Sequence[Row]]
Agreement = Callable[[str | None, str | None], bool]

_TITLES = frozenset("cllr councillor mr mrs ms miss dr sir dame lord lady baroness professor prof".split())
_COUNCIL_NOUNS = re.compile(
    r"\b(?:unitary authority|the|royal|london|county|borough|city|metropolitan|district|councils?|of|mbc|cc|bc)\b"
)
_EMPTY_WORDS = frozenset("of for the and at in s a".split())
_AREAS = {
    "overall": ("", "overall effectiveness", "childrens services"),
    "help and protection": ("child protection", "children who need help and protection"),
    "looked after children": ("looked after", "children looked after", "children in care"),
    "adoption": ("adoption services", "adoption performance"),
    "care leavers": ("care leaver", "care leaver support", "experiences of care leavers"),
    "leadership": ("leadership management and governance", "leadership and management"),
}
_AREA_OF = {form: area for area, forms in _AREAS.items() for form in forms}
_OPENING_WORDS = 4
_ENOUGH_SHARED = 0.5


def plain(text: str | None) -> str:
    """A value as lower-case ASCII words, which is how values are compared."""
    joined = unicodedata.normalize("NFKD", text or "").replace("’", "'").replace("'", "")
    return " ".join(re.findall(r"[a-z0-9]+", joined.encode("ascii", "ignore").decode().lower()))


def _place(text: str | None) -> str:
    words = plain(text)
    return " ".join(_COUNCIL_NOUNS.sub(" ", words).split()) or words


def _name(text: str | None) -> list[str]:
    first, *rest = plain(text).split() or [""]
    return rest if rest and first in _TITLES else [first, *rest]


def _meaning(text: str | None) -> set[str]:
    return {"children" if word == "childrens" else word for word in plain(text).split()} - _EMPTY_WORDS


def _area(text: str | None) -> str:
    words = plain(text)
    return _AREA_OF.get(words, words)


def _amount(text: str | None) -> str:
    digits = re.sub(r"[^0-9.]", "", text or "")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _opening(text: str | None) -> list[str]:
    return plain(text).split()[:_OPENING_WORDS]


def _alike(normal: Callable[[str | None], object]) -> Agreement:
    return lambda expected, found: normal(expected) == normal(found)


def _same_person(expected: str | None, found: str | None) -> bool:
    ours, theirs = _name(expected), _name(found)
    return ours == theirs or (any(ours) and any(theirs) and (ours[0], ours[-1]) == (theirs[0], theirs[-1]))


def _same_speaker(expected: str | None, found: str | None) -> bool:
    return _same_person(expected, found) or _place(expected) == _place(found)


def _place_where_told(expected: str | None, found: str | None) -> bool:
    return not expected or _place(expected) == _place(found)


def _much_the_same(expected: str | None, found: str | None) -> bool:
    ours, theirs = _meaning(expected), _meaning(found)
    return not ours | theirs or len(ours & theirs) / len(ours | theirs) >= _ENOUGH_SHARED


@dataclass(frozen=True, slots=True)
class Rule:
    """When two facts of a kind agree, which fields are counted beside, and which tell two found facts apart."""

    key: Mapping[str, Agreement]
    beside: tuple[str, ...]
    distinct: tuple[str, ...]

    def agree(self, expected: Row, found: Row) -> bool:
        return all(same(expected.get(name), found.get(name)) for name, same in self.key.items())

    def beside_right(self, expected: Row, found: Row) -> list[str]:
        """The fields beside the key in which two facts have the same words."""
        return [name for name in self.beside if plain(expected.get(name)) == plain(found.get(name))]


RULES: Mapping[str, Rule] = {
    "judgements": Rule(
        {"council": _alike(_place), "grade": _alike(plain), "area": _alike(_area)},
        ("date",),
        ("council", "grade", "area", "date"),
    ),
    "posts": Rule(
        {"person": _same_person, "organisation": _alike(_place), "role": _much_the_same},
        ("tenure",),
        ("person", "role", "organisation", "tenure"),
    ),
    "events": Rule(
        {"person": _same_person, "event": _alike(plain), "organisation": _place_where_told},
        ("date",),
        ("person", "event", "organisation", "date"),
    ),
    "interventions": Rule(
        {"council": _alike(_place), "kind": _alike(plain)}, ("person", "date"), ("council", "kind", "person")
    ),
    "statements": Rule({"quote": _alike(_opening), "speaker": _same_speaker}, (), ("speaker", "quote")),
    "measures": Rule({"council": _alike(_place), "amount": _alike(_amount)}, ("kind",), ("council", "kind", "amount")),
    "participations": Rule(
        {"organisation": _alike(_place), "programme": _much_the_same}, (), ("organisation", "programme")
    ),
}


@dataclass(frozen=True, slots=True)
class Figures:
    """How many facts were expected, found, and found rightly."""

    gold: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(self.gold + other.gold, self.found + other.found, self.right + other.right)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Slip:
    """A fact that was missed, or found and not expected."""

    missed: bool
    article: str
    kind: str
    row: Row


@dataclass(frozen=True, slots=True)
class Verdict:
    """A found fact of an article that has gold facts, and whether it is right."""

    right: bool
    article: str
    kind: str
    row: Row

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that gave the fact."""
        return tuple((self.row.get("rule") or "").split())


@dataclass(frozen=True, slots=True)
class Score:
    """The figures by kind and by article, the fields beside the key, the slips, and the verdict on each found fact."""

    kinds: Mapping[str, Figures]
    beside: Mapping[tuple[str, str], tuple[int, int]]
    slips: tuple[Slip, ...]
    verdicts: tuple[Verdict, ...]
    articles: Mapping[str, Mapping[str, Figures]]

    @property
    def all(self) -> Figures:
        return sum(self.kinds.values(), Figures())


def read_gold(folder: Path) -> dict[str, Rows]:
    """The facts found by hand, by article and kind, from one JSON file an article."""
    gold = {path.stem: _gold_of(path) for path in sorted(folder.glob("*.json"))}
    if not gold:
        raise GoldError("no gold facts there", where=str(folder), todo="name a folder with one JSON file an article")
    return gold


def _gold_of(path: Path) -> Rows:
    todo = "write one JSON object with a list of facts a kind"
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise GoldError(error.strerror or "cannot be read", where=str(path), todo="check the file") from error
    except ValueError as error:
        raise GoldError("not valid JSON", where=str(path), todo=todo) from error
    if not isinstance(content, dict) or not all(_rows_of_objects(content.get(kind, [])) for kind in RULES):
        raise GoldError("not gold facts", where=str(path), todo=todo)
    return {kind: [_as_text(row) for row in content.get(kind, [])] for kind in RULES}


def _as_text(row: Mapping[str, object]) -> Row:
    return {name: None if value is None else str(value) for name, value in row.items()}


def _rows_of_objects(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(row, dict) for row in value)


def score(gold: Mapping[str, Rows], found: Rows) -> Score:
    """The score of found facts, given a kind at a time with their article, on the articles that have gold facts."""
    results = [
        _paired(article, kind, expected.get(kind, ()), _distinct(kind, _of_article(found.get(kind, ()), article)))
        for article, expected in gold.items()
        for kind in RULES
    ]
    kinds = {kind: sum((r.figures for r in results if r.kind == kind), Figures()) for kind in RULES}
    right = sum((r.beside for r in results), Counter[tuple[str, str]]())
    beside = {
        (kind, name): (right[kind, name], kinds[kind].right) for kind, rule in RULES.items() for name in rule.beside
    }
    articles: dict[str, dict[str, Figures]] = {article: {} for article in gold}
    for result in results:
        articles[result.article][result.kind] = result.figures
    slips = tuple(slip for r in results for slip in r.slips)
    return Score(kinds, beside, slips, tuple(one for r in results for one in r.verdicts), articles)


def _of_article(rows: Iterable[Row], article: str) -> Iterator[Row]:
    return (row for row in rows if row.get("article") == article)


def _distinct(kind: str, rows: Iterable[Row]) -> list[Row]:
    kept: dict[tuple[str, ...], Row] = {}
    for row in rows:
        key = tuple(plain(row.get(name)) for name in RULES[kind].distinct)
        kept[key] = _with_rules_of(kept[key], row) if key in kept else row
    return list(kept.values())


def _with_rules_of(kept: Row, other: Row) -> Row:
    rules = f"{kept.get('rule') or ''} {other.get('rule') or ''}".split()
    return {**kept, "rule": " ".join(dict.fromkeys(rules))}


@dataclass(frozen=True, slots=True)
class _Paired:
    article: str
    kind: str
    figures: Figures
    beside: Counter[tuple[str, str]]
    slips: tuple[Slip, ...]
    verdicts: tuple[Verdict, ...]


def _paired(article: str, kind: str, expected: Sequence[Row], found: Sequence[Row]) -> _Paired:
    """Each expected fact takes, in order, the free one that agrees with it and is right in most fields beside."""
    rule, free, missed, beside = RULES[kind], list(found), [], Counter[tuple[str, str]]()
    for fact in expected:
        fitting = [row for row in free if rule.agree(fact, row)]
        if not fitting:
            missed.append(fact)
            continue
        best = max(fitting, key=lambda row: len(rule.beside_right(fact, row)))
        free = [row for row in free if row is not best]
        beside.update((kind, name) for name in rule.beside_right(fact, best))
    figures = Figures(len(expected), len(found), len(expected) - len(missed))
    slips = [Slip(True, article, kind, row) for row in missed] + [Slip(False, article, kind, row) for row in free]
    spurious = {id(row) for row in free}
    verdicts = tuple(Verdict(id(row) not in spurious, article, kind, row) for row in found)
    return _Paired(article, kind, figures, beside, tuple(slips), verdicts)
