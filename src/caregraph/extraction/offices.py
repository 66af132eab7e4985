"""Only whoever an article names for an office or a profession becomes a person of the graph: no child, no family.

A report names victims, relatives, carers, defendants, residents and readers, too. What it says of them is no fact here.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.fact import Fact
from caregraph.model.mention import Mention, MentionKind, Recognised

# Roles in which people speak for themselves.
_PRIVATE_ROLES = frozenset("author campaigner co-author journalist reporter".split()) | {"foster carer"}
_KIN = (
    r"(?:(?:step|grand|god|foster |adoptive |birth )?-?(?:mother|mum|mam|father|dad|parents?|sons?|daughters?|child|"
    r"children|brothers?|sisters?)|nan|gran|granny|grandad|granddad|uncle|aunt|auntie|cousin|niece|nephew|siblings?|"
    r"twins?|husband|wife|widow|widower|boyfriend|girlfriend|fianc[eé]e?|ex-partner|ex-husband|ex-wife|guardian)"
)
_LAY = (
    rf"(?:{_KIN}|baby|toddler|infant|schoolboy|schoolgirl|teenager|teen|youngster|youth|pupil|student|orphan|"
    r"care leaver|(?:foster|kinship|young|family|parent) carers?|adopters?|victim|survivor|defendant|accused|lodger|"
    r"babysitter|neighbour|residents?|pensioner|campaigner|protester|demonstrator|reader|patient|witness|volunteer|"
    r"claimant|whistleblower|friend)"
)
_BEFORE = re.compile(rf"\b{_LAY}(?:-of-\w+| of \w+)?,? (?:and \w+ )?(?:Mrs?|Ms|Miss|Mx|Dr)?\.? ?$", re.IGNORECASE)
_CHILD = re.compile(r"\b(?:\w+-(?:year|month|week|day)s?-old|aged \w+|Baby|Child)\b[\w ,-]{0,20}$")
_OPENS_NAME = re.compile(rf"{_LAY}(?:-of-\w+)?\b", re.IGNORECASE)
_AFTER = re.compile(
    rf"\s*(?:\(\d{{1,2}}\)|,? (?:now |then |who (?:is|was) |just )?(?:aged? \w+|\d{{1,2}}\b(?! \w+ ago))"
    rf"|,? whose (?:own )?(?:\w+ )?(?:{_KIN}|baby|boy|girl|family|case)\b"
    rf"|,? who (?:lost|adopted|fosters|died|grew up in|was in care|cannot be named|gave evidence|set up a|started a)"
    rf"|(?:,| is| was| \(| –| -) ?(?:who (?:is|was) )?(?:(?:an?|the|her|his|their|own|late|dead|\w+['’]s?|\w+) ){{0,3}}?"
    rf"{_LAY}\b)"
)
_TITLE = (
    r"(?:Cllrs?|Clr|Coun|Councillors?|Ald|Alderman|Sir|Dame|Lord|Lady|Baron|Baroness|Prof|Professor|Rev|Reverend|"
    r"Bishop|Canon|Judge|Justice|Det|Detective|Insp|Inspector|Supt|Superintendent|Sgt|Sergeant|Constable|PC|DC|DS|DI|"
    r"DCI|Commander|Mayor|Minister)"
)
_RANK = re.compile(r" (?:MP|MEP|QC|KC)\b| \((?:Lab|Con|LD|Lib Dem|Green|Ind|Labour|Conservative|Independent|UKIP|Ukip)\b")
_LINK = re.compile(r",? (?:of|from|for|with|representing)(?: the)? ")
_APPOSED = re.compile(r",[^.;:,“”\"]{0,60},?\s*|,? (?:who )?(?:is|was|became|as)(?: \w+){0,3} | \(")
_BESIDE = re.compile(r",? (?:Dr|Mrs?|Ms|Miss|Mx)?\.? ?")


def of_office(recognised: Recognised, facts: Iterable[Fact]) -> list[Fact]:
    """The facts of an article without those about people whom it gives no office, and without such people in others."""
    kept = list(facts)
    offices = _Offices(recognised, tuple(kept))
    return [fact for one in kept if (fact := _without(one, offices)) is not None]


def _without(fact: Fact, offices: "_Offices") -> Fact | None:
    private = {role for role, value in fact.values if isinstance(value, Person) and not offices.held_by(value)}
    if any(role.required and role.name in private for role in fact.kind.roles):
        return None
    values = tuple((role, value) for role, value in fact.values if role not in private)
    return replace(fact, values=values) if private else fact


@dataclass(frozen=True)
class _Offices:
    """What an article says of the offices of those whom it names."""

    recognised: Recognised
    facts: tuple[Fact, ...]

    def held_by(self, person: Person) -> bool:
        """Whether the article names somebody for an office or a profession."""
        if person in self._told or self._is_titled(person):
            return True
        return not self._is_private(person) and (person in self._perhaps or self._is_beside_office(person))

    @cached_property
    def text(self) -> str:
        """The article's text."""
        return self.recognised.article.text

    @cached_property
    def _told(self) -> frozenset[Person]:
        """Whoever a fact gives a role at a body, or makes carry out an intervention."""
        return frozenset(person for fact, person in self._roles() if fact.get("role") and fact.get("organisation"))

    @cached_property
    def _perhaps(self) -> frozenset[Person]:
        """Whoever a fact gives a role or a body, without the other."""
        return frozenset(person for _, person in self._roles())

    def _roles(self) -> Iterator[tuple[Fact, Person]]:
        for fact in self.facts:
            role = fact.get("role")
            lay = isinstance(role, Term) and role.label in _PRIVATE_ROLES
            for person in (value for _, value in fact.values if isinstance(value, Person)):
                if not lay and (role or fact.get("organisation") or fact.kind.name == "intervention"):
                    yield fact, person

    @cached_property
    def _mentions(self) -> tuple[Mention, ...]:
        return tuple(one for sentence in self.recognised.sentences for one in sentence.mentions)

    @cached_property
    def _everybody(self) -> frozenset[Person]:
        people = (value for fact in self.facts for _, value in fact.values if isinstance(value, Person))
        return frozenset(people) | {one.value for one in self._mentions if isinstance(one.value, Person)}

    def _places(self, person: Person) -> Iterator[tuple[int, int]]:
        words = r"\s+".join(map(re.escape, person.name.split()))
        yield from (match.span() for match in re.finditer(rf"\b{words}(?!\w)", self.text))

    def _is_titled(self, person: Person) -> bool:
        """Whether a councillor's, a judge's or a peer's title stands before the name, or a rank after it."""
        surname = person.name.split()[-1]
        alone = sum(other.name.split()[-1] == surname for other in self._everybody) == 1
        forms = [person.name, *([surname] if alone else [])]
        words = "|".join(r"\s+".join(map(re.escape, form.split())) for form in forms)
        titled = re.search(rf"\b{_TITLE}\.? (?:\w+ )?(?:{words})(?!\w)", self.text)
        return bool(titled) or any(_RANK.match(self.text, end) for _, end in self._places(person))

    def _is_private(self, person: Person) -> bool:
        """Whether the article says of somebody how old they are, whose mother, or that they live there."""
        if _OPENS_NAME.match(person.name):
            return True
        return any(
            _BEFORE.search(self.text, max(0, start - 40), start)
            or _CHILD.search(self.text, max(0, start - 40), start)
            or _AFTER.match(self.text, end)
            for start, end in self._places(person)
        )

    def _is_beside_office(self, person: Person) -> bool:
        """Whether a role stands beside the name, or a body whom somebody is of."""
        return any(self._is_office(one, start, end) for start, end in self._places(person) for one in self._mentions)

    def _is_office(self, one: Mention, start: int, end: int) -> bool:
        before, after = self.text[one.end : start], self.text[end : one.start]
        if one.kind is MentionKind.ROLE:
            lay = isinstance(one.value, Term) and one.value.label in _PRIVATE_ROLES
            beside = (one.end <= start and _BESIDE.fullmatch(before)) or (one.start >= end and _APPOSED.fullmatch(after))
            return bool(beside) and not lay
        if isinstance(one.value, Body):
            return bool((one.start >= end and _LINK.fullmatch(after)) or (one.end <= start and before in ("'s ", "’s ")))
        named = isinstance(one.value, Council) and "council" in self.text[one.start : one.end + 8].lower()
        return named and one.start >= end and bool(_LINK.fullmatch(after))
