"""Resumes: the posts that a box beside a portrait lists, by years or one after another: `Career 2004-09: R, O; …`."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from caregraph.extraction.context import Context, Passage, organisation
from caregraph.extraction.holding import Affiliation
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.mention import Mention
from caregraph.model.text import BlockKind

_LABEL = r"(?:cv|curriculum vitae|r[eé]sum[eé]|career(?: history| so far| highlights| path)?)"
_HEADING = re.compile(
    rf"(?:[\w.'’-]+ [\w.'’-]+(?: [\w.'’-]+)?(?:['’]s)?:? )?{_LABEL}(?:[:,] [\w .'’-]{{3,40}})?[:.]?", re.IGNORECASE
)
_IN_ONE = re.compile(rf"{_LABEL}:?\s+(?=\S)", re.IGNORECASE)
_MONTH = r"(?i:(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?)"
_YEAR = r"(?:19|20)\d\d"
_YEARS = re.compile(
    rf"\(?(?:since |from )?(?:{_MONTH} )?(?P<from>{_YEAR})"
    rf"(?: ?(?:-|–|—|to) ?(?:{_MONTH} )?(?P<to>\d\d(?:\d\d)?|present|date|now))?\)?[:,.]?"
)
_DATED = re.compile(rf"{_YEARS.pattern}\s+(?=\S)")
_NOW = ("present", "date", "now")
_ITEMS = 2  # so many make a career
_THEN = re.compile(r",? (?:and )?(?:then|later|now|finally|before that|rising to|becoming) |,? and (?=[a-z ]+manager)")
# what a post is called, and no school, degree or pastime
_POST = re.compile(
    r"\b(?:worker|officer|manager|director|head|assistant|adviser|advisor|executive|teacher|inspector|lecturer|"
    r"consultant|commissioner|leader|chair|lead|trainee|principal|president|secretary|trustee|councillor|clerk|"
    r"co-?ordinator|practitioner|supervisor|administrator|analyst|nurse|solicitor|researcher|minister|chief|member|holder|editor)\b",
    re.IGNORECASE,
)
_LONGEST_ROLE = 80  # characters
_TWICE = 2


def resumed(context: Context, told: Iterable[Affiliation]) -> Iterator[Affiliation]:
    """The posts that a box beside a portrait lists; its subject is whom the article names most by far."""
    items = list(_items(context))
    person = _subject(context) if len(items) >= _ITEMS else None
    if person is None:
        return
    held = {(a.organisation, a.role.label) for a in told if a.person == person}
    newest = max((years["from"] for _, _, years in items if years), default="")
    for passage, words, years in items:
        current = years is not None and (years["to"] in _NOW or (years["from"] == newest and not years["to"]))
        for role, place in posts_of(passage, words):
            if not years and place == passage.focus:
                continue  # which of an undated list is held now is not told
            if not any(place == there and label.startswith(role) for there, label in held):
                tenure = "current" if current else "former"
                term = Term.of("role", role)
                yield Affiliation(person, term, place, tenure, passage.base, passage, "resume", True, -1)


Item = tuple[Passage, tuple[int, int], re.Match[str] | None]
Place = Council | Body


def _items(context: Context) -> Iterator[Item]:
    """The entries of a career: each with its passage, where its words stand, and its years."""
    listing = False
    for passage in context.passages:
        start, end, words = passage.sentence.start, passage.sentence.end, _words(passage)
        if _HEADING.fullmatch(words) and passage.sentence.block.start == start:
            listing = True
        elif (in_one := _IN_ONE.match(words)) and passage.sentence.block.start == start and ";" in words:
            yield from _listed(passage, start + in_one.end(), end)
        elif listing and (dated := _DATED.match(words)):
            yield passage, (start + dated.end(), end), dated
        elif passage.sentence.block.kind is BlockKind.HEADING:
            listing = False


def _listed(passage: Passage, start: int, end: int) -> Iterator[Item]:
    """The entries of a career in one paragraph: `2004-09: R, O; 1999-2004: R, O`."""
    for part in re.finditer(r"[^;]+", passage.article.text[start:end]):
        words = part.group().strip().rstrip(".")
        begin = start + part.start() + part.group().index(words[:1]) if words else start
        years = _DATED.match(words)
        yield passage, (begin + (years.end() if years else 0), begin + len(words)), years


def posts_of(passage: Passage, words: tuple[int, int]) -> Iterator[tuple[str, Place]]:
    """The roles of an entry, at each body that closes it: `team manager, then area manager, A`."""
    start, end = words
    text = passage.article.text
    named = [m for m in passage.line.mentions if start <= m.start and m.end <= end]
    places = [m for m in named if _closes(m, named, text, end)]
    if not places:
        return
    title = text[start : places[0].start].rstrip(" ,(").removesuffix(" at").removesuffix(" the").removesuffix(" for")
    for role in _THEN.split(title.rstrip(" ,")):
        if _POST.search(role) and len(role) <= _LONGEST_ROLE:
            label = " ".join(role.replace("’", "'").split()).strip(" ,").lower()
            yield from ((label, place) for one in places if (place := _place(one, passage)) is not None)


def _closes(mention: Mention, named: list[Mention], text: str, end: int) -> bool:
    """Whether a mention is the last of an entry, or one of two that close it: `A and B`."""
    after = text[mention.end : end].strip(" .)")
    return (
        mention.start > 0
        and _is_place(mention)
        and (
            not after
            or after.lower() in ("council", "city council", "county council", "borough council")
            or any(text[mention.end : one.start].strip() == "and" and _is_place(one) for one in named)
        )
    )


def _is_place(mention: Mention) -> bool:
    return mention.kind in ("council", "body", "name")


def _place(mention: Mention, passage: Passage) -> Place | None:
    found = organisation(mention, passage.article)
    return found if isinstance(found, Council | Body) else None


def _subject(context: Context) -> Person | None:
    """Whom a portrait is of: whom its title or the list's heading names, else who is named and speaks most by far."""
    spoken = [quotation.speaker for quotation in context.quotations if quotation.speaker]
    mentions = [*(m for p in context.passages for m in p.line.mentions), *spoken]
    named = Counter(m.value for m in mentions if isinstance(m.value, Person))
    headings = [p.sentence for p in context.passages if _HEADING.fullmatch(_words(p))]
    titles = [context.article.title, *(context.article.text[one.start : one.end] for one in headings)]
    titled = [person for person in named if any(person.name.lower() in title.lower() for title in titles)]
    if len(titled) == 1:
        return titled[0]
    most = named.most_common(2)
    if not most or (len(most) > 1 and most[0][1] < _TWICE * most[1][1]):
        return None
    return most[0][0]


def _words(passage: Passage) -> str:
    return passage.article.text[passage.sentence.start : passage.sentence.end]
