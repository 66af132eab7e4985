"""Appearances: what one article says of one person that it names, as far as it helps to tell who that is."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from caregraph.identity.callings import Calling, calling
from caregraph.identity.personal_names import PersonalName, parse_name
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.fact import Fact
from caregraph.model.text import Article, Span

Key = tuple[str, str]

_SEXES = dict.fromkeys(("Mr", "Sir", "Lord", "Baron"), "man")
_SEXES |= dict.fromkeys(("Mrs", "Ms", "Miss", "Dame", "Lady", "Baroness"), "woman")
_TITLED = re.compile(rf"\b({'|'.join(_SEXES)})\.? ((?:[\w'’-]+ )?)([\w-]+(?:['’](?!s\b)[\w-]+)?)")
_RENAMED = re.compile(
    r"\s*[,(]?\s*(?:who was |then )?(?:formerly|previously|née|nee|born)(?: known as)? ((?:[A-Z][\w'’-]+ ?){1,3})"
)
_LEAVING = frozenset({"resigned", "retired", "dismissed", "suspended"})


@dataclass(frozen=True, slots=True)
class Holding:
    """A role at a body as one article tells it: `since` and `until` are days between which it was surely held."""

    role: str
    body: Organisation | None
    since: date | None = None
    until: date | None = None
    changed: bool = False

    @property
    def calling(self) -> Calling:
        """What the role tells of the person."""
        return calling(self.role)

    @property
    def place(self) -> Key | None:
        """The body's key."""
        return place_of(self.body) if self.body else None


@dataclass(frozen=True, slots=True)
class Around:
    """What else an article names: councils and bodies, and people by the keys of their names."""

    places: frozenset[Key]
    people: frozenset[str]


@dataclass(frozen=True, slots=True)
class Appearance:
    """One article's naming of one person; `words` are the first of those that its facts rest on."""

    article: str
    published: PartialDate | None
    written: str
    holdings: tuple[Holding, ...]
    sex: str
    earlier_name: str
    around: Around
    words: Span

    @property
    def name(self) -> PersonalName:
        """The written name, taken apart."""
        return name_of(self.written)


@lru_cache(maxsize=100_000)
def name_of(written: str) -> PersonalName:
    """A written name, taken apart once."""
    return parse_name(written)


def place_of(body: Organisation) -> Key:
    """What stands for a council or body whatever the article's spelling of it."""
    return type(body).__name__, body.slug


def appearances(article: Article, facts: Sequence[Fact]) -> Iterator[Appearance]:
    """Everybody whom an article's facts name."""
    named: defaultdict[str, list[Fact]] = defaultdict(list)
    places: set[Key] = set()
    for fact in facts:
        for _, value in fact.values:
            if isinstance(value, Person) and fact not in named[value.name]:
                named[value.name].append(fact)
            elif isinstance(value, Council | Body):
                places.add(place_of(value))
    around = Around(frozenset(places), frozenset(name_of(written).key for written in named))
    for written, about in named.items():
        yield _appearance(article, written, about, around)


def _appearance(article: Article, written: str, facts: Sequence[Fact], around: Around) -> Appearance:
    evidence = tuple(sorted({fact.evidence[0] for fact in facts}))
    words = "\n".join(span.text for span in evidence)
    holdings = (_holding(fact, written, article.published) for fact in facts)
    kept = tuple(dict.fromkeys(holding for holding in holdings if holding))
    return Appearance(
        article.key,
        article.published,
        written,
        kept,
        _sex(written, words),
        _earlier(written, words),
        around,
        evidence[0],
    )


def _holding(fact: Fact, written: str, published: PartialDate | None) -> Holding | None:
    """The role at a body that a fact gives a person; what is denied or only feared gives none."""
    if fact.certainty.doubted:
        return None
    role, body = fact.get("role"), fact.get("organisation")
    if fact.kind.name == "intervention":
        person = fact.get("person")
        carries_out = isinstance(person, Person) and person.name == written
        role, body = (fact.get("kind"), fact.get("council")) if carries_out else (None, None)
    where = body if isinstance(body, Council | Body) else None
    if not isinstance(role, Term):
        return Holding("", where) if where else None
    return _dated(Holding(role.label, where), fact, published)


def _dated(holding: Holding, fact: Fact, published: PartialDate | None) -> Holding:
    match fact.kind.name:
        case "event":
            return _changed(holding, fact, published)
        case "post":
            return _held(holding, fact, published)
        case "statement" if published:
            return replace(holding, since=published.last_day(), until=published.first_day())
    return holding


def _changed(holding: Holding, fact: Fact, published: PartialDate | None) -> Holding:
    event, when = fact.get("event"), fact.get("date")
    day = when if isinstance(when, PartialDate) else None
    if day and isinstance(event, Term) and event.slug in _LEAVING:
        return replace(holding, since=day.first_day(), until=day.first_day(), changed=True)
    if day and published and day.last_day() <= published.first_day():
        return replace(holding, since=day.last_day(), until=published.first_day(), changed=True)
    return replace(holding, changed=True)


def _held(holding: Holding, fact: Fact, published: PartialDate | None) -> Holding:
    tenure, start, end = fact.get("tenure"), fact.get("start"), fact.get("end")
    since = start.last_day() if isinstance(start, PartialDate) else None
    until = end.first_day() if isinstance(end, PartialDate) else None
    if isinstance(tenure, Term) and tenure.slug == "current" and published:
        return replace(holding, since=since or published.last_day(), until=until or published.first_day())
    if since or until:
        return replace(holding, since=since or until, until=until or since, changed=True)
    return replace(holding, changed=isinstance(tenure, Term) and tenure.slug != "current")


def _sex(written: str, words: str) -> str:
    """Whether a title before the name says man or woman."""
    *_, given, surname = ("", *written.split())
    sexes = {
        _SEXES[title] for title, first, last in _TITLED.findall(words) if last == surname and first in ("", f"{given} ")
    }
    sexes |= {_SEXES[title] for title, first, _ in _TITLED.findall(words) if first == f"{surname} "}
    return sexes.pop() if len(sexes) == 1 else ""


def _earlier(written: str, words: str) -> str:
    """The name that the article says the person had before."""
    start = words.find(written)
    match = _RENAMED.match(words, start + len(written)) if start >= 0 else None
    earlier = match[1].strip() if match else ""
    return f"{written.split(maxsplit=1)[0]} {earlier}" if earlier and " " not in earlier else earlier


def place_in_time(one: Appearance) -> tuple[int, int, int, str, str]:
    """An order of appearances that depends on nothing but themselves: by date, those without one last."""
    day = one.published
    when = (day.year, day.month or 0, day.day or 0) if day else (9999, 0, 0)
    return (*when, one.article, one.written)
