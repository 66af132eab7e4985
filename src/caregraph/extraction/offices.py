"""Only whoever an article names for an office or a profession becomes a person of the graph: no child, no family.

A report names victims, relatives, carers, defendants, residents and readers, too. What it says of them is no fact here.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.fact import Fact
from caregraph.model.mention import Mention, MentionKind, Recognised

# What only happens to people for their office.
_OF_OFFICE = frozenset(("event", "intervention"))
# Roles in which people speak for themselves.
_PRIVATE_ROLES = frozenset("author campaigner co-author journalist reporter".split()) | {"foster carer"}
_KIN = (
    r"(?:(?:step|grand|god|foster |adoptive |birth )?-?(?:mother|mum|mam|father|dad|parent|son|daughter|brother|"
    r"sister)|parents|nan|gran|granny|grandad|granddad|uncle|aunt|auntie|cousin|niece|nephew|sibling|twins?|husband|"
    r"wife|widow|widower|boyfriend|girlfriend|fianc[eé]e?|ex-partner|ex-husband|ex-wife|guardian)"
)
_LAY = (
    rf"(?:{_KIN}|baby|toddler|infant|schoolboy|schoolgirl|teenager|teen|youngster|pupil|student|orphan|care leaver|"
    r"(?:foster|kinship|young|family|parent) carers?|adopters?|victim|survivor|defendant|the accused|lodger|babysitter|"
    r"neighbour|resident|pensioner|campaigner|protester|demonstrator|reader|patient|witness|volunteer|claimant|friend)"
)
_BEFORE = re.compile(
    rf"\b(?:{_LAY}(?:-of-\w+| of \w+)?,? (?:and \w+ )?(?:Mrs?|Ms|Miss|Mx|Dr)?\.? ?"
    r"|\w+-(?:year|month|week|day)s?-old (?:\w+ )?(?:and \w+ )?|baby )$",
    re.IGNORECASE,
)
_OPENS_NAME = re.compile(rf"{_LAY}(?:-of-\w+)?\b", re.IGNORECASE)
# Not a noun before another: a student support officer is none of these.
_ENDS = r"(?=-of-|[,.;:)–]|\s*$|\s+(?:of|to|and|who|whose|from|in|at|with|said|says|told|had|has|was|is|on|that|–|-)\b)"
_AGED = re.compile(r" \(\d{1,2}\)|,? (?:now |then |who (?:is|was) |just )?(?:aged? \w+|\d{1,2}\b(?! \w+ ago))")
_AFTER = re.compile(
    rf"(?:,? whose (?:own )?(?:\w+ )?(?:{_KIN}|child|children|baby|boy|girl|family|case)\b"
    r"|,? who (?:lost|adopted|fosters|died|grew up in|was in care|cannot be named|gave evidence|set up a|started a)"
    r"|(?:,| is| was| \(| –| -) ?(?:who (?:is|was) )?(?:\w+(?:['’]s?)? ){0,3}?"
    rf"{_LAY}{_ENDS})"
)
_TITLE = (
    r"(?:Cllrs?|Clr|Coun|Councillors?|Ald|Alderman|Sir|Dame|Lord|Lady|Baron|Baroness|Prof|Professor|Rev|Reverend|"
    r"Bishop|Canon|Judge|Justice|Det|Detective|Insp|Inspector|Supt|Superintendent|Sgt|Sergeant|Constable|PC|DC|DS|DI|"
    r"DCI|Commander|Mayor|Minister)"
)
_TITLED = re.compile(rf"\b{_TITLE}\.? (?:\w+ )?$|\b(?:councillor|MP) $")
# `Labour's P`: whoever speaks for a party has an office
_OF_PARTY = re.compile(
    r"\b(?:Labour|Conservatives?|Tories|Lib(?:eral)? Dem(?:ocrat)?s?|Greens?|Ukip|UKIP|Plaid Cymru|Reform UK)['’]s? $"
)
_RANK = re.compile(
    r" (?:MP|MEP|QC|KC)\b|,? (?:the |who is )?(?:local |(?:[A-Z][a-z]+ ){0,2})?MP (?:for|in)\b|"
    r" \((?:Lab|Con|LD|Lib Dem|Green|Ind|Labour|Conservative|Independent|UKIP|Ukip)\b"
)
# What follows a comma and is no noun phrase that tells who somebody is.
_ELSE = (
    r"(?! ?(?:who|whose|which|that|and|but|or|said|says|told|had|has|after|when|while|because|"
    r"(?!(?:acting|outgoing|incoming|managing|leading|founding)\b)\w+ing|"
    r"(?!(?:retired|appointed|elected|seconded)\b)\w+ed)\b)"
)
_LINK = re.compile(
    rf",? (?:of|from|for|with|representing)(?: the)?(?: [a-z]+)? "
    rf"|,{_ELSE}[^.;:,“”\"]{{0,60}} (?:of|from|for|with|at|in)(?: the)? "
)
_APPOSED = re.compile(
    rf"(?:, \d{{1,2}})?,{_ELSE}[^.;:,“”\"]{{0,60}},?\s*|,? (?:who )?(?:is|was|became|as)(?: \w+){{0,3}} | \("
)
_WORKS = re.compile(
    r",? who (?:now |also |has |had |is )*(?:leading|running|runs?|ran|leads?|led|chairs?|chaired|heads?|headed|"
    r"manages?|managed|oversees|overseen|founded|represents?|represented|teaches|"
    r"sits on [^.;,“”\"]{0,60}\b(?:board|committee|panel|council))\b"
    r"|,? oversees improvements? (?:at|in) "
    r"|, (?:the )?(?:executive |deputy |former |acting )?(?:headteacher|head teacher|principal|headmaster|"
    r"headmistress)\b"
    rf"|,{_ELSE} (?:an? |the )?[a-z][\w'’ -]{{2,60}}? (?:at|for|with) (?:the )?[A-Z]"
    r"|(?: who)?(?: has| had| will| is to| was)?(?: now| then)? (?:took|take|takes|taken|resumed?|start(?:s|"
    r"ed)?|began) "
    r"(?:up |on |over )?(?:the|her|his) (?:\w+ ){0,2}(?:role|post|job|position|reins|helm)\b"
    r"|,? (?:who )?[^.;“”]{0,60}\b(?:on|of|since) (?:the occasion of )?(?:her|his) appointment\b"
)
_REPORTS = re.compile(
    r"\b(?:[Rr]eport|[Rr]eview|[Ii]nquiry) (?:by|under|led by|chaired by) (?:(?:Mrs?|Ms|Dr) )?$"
    r"|\b[Ii]n (?:his|her) (?:\w+ )?report[^.;“”]{0,30}, $"
)
# an office that stands right before a name: `the association's professional officer P`, `shadow member for schools, P`
_OFFICER = re.compile(
    r"\b(?:officer|director|manager|spokes(?:man|woman|person)|inspector|secretary|organiser|adviser|consultant|"
    r"councillor)"
    r"(?:,| (?:for|of) [^.;,“”\"]{2,60},)? $"
    r"|\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:\w+ )?(?:counterpart|opposite number|deputy|successor|predecessor) (?:at|in) "
    r"[^.;,“”\"]{2,60}, $"
    r"|\b(?:shadow|lead|cabinet|executive) (?:member|councillor) for [^.;,“”\"]{2,60}, $"
)
_WORD = re.compile(r"\w+")
_NEAR = 100  # characters
_BESIDE = re.compile(r",? (?:Dr|Mrs?|Ms|Miss|Mx)?\.? ?")


def of_office(recognised: Recognised, facts: Iterable[Fact]) -> list[Fact]:
    """The facts of an article without those about people whom it gives no office, and without such people in others."""
    kept = list(facts)
    offices = _Offices(recognised, tuple(kept))
    private = frozenset(person for person in offices.people if not offices.held_by(person))
    return [fact for one in kept if (fact := _without(one, private)) is not None]


def _without(fact: Fact, private: frozenset[Person]) -> Fact | None:
    theirs = {role for role, value in fact.values if isinstance(value, Person) and value in private}
    if any(role.required and role.name in theirs for role in fact.kind.roles):
        return None
    return replace(fact, values=tuple(one for one in fact.values if one[0] not in theirs)) if theirs else fact


@dataclass(frozen=True)
class _Offices:
    """What an article says of the offices of those whom its facts name."""

    recognised: Recognised
    facts: tuple[Fact, ...]

    def held_by(self, person: Person) -> bool:
        """Whether the article names somebody for an office or a profession."""
        if person in self._told or self._is_titled(person):
            return True
        if self._is_private(person):
            return False
        return self._is_beside_office(person) or (person in self._perhaps and not self._is_aged(person))

    @cached_property
    def people(self) -> frozenset[Person]:
        """Everybody in the facts."""
        return frozenset(value for fact in self.facts for _, value in fact.values if isinstance(value, Person))

    @cached_property
    def text(self) -> str:
        """The article's text."""
        return self.recognised.article.text

    @cached_property
    def _told(self) -> frozenset[Person]:
        """Whoever a fact gives a role at a body."""
        return frozenset(person for fact, person in self._roles() if fact.get("role") and fact.get("organisation"))

    @cached_property
    def _perhaps(self) -> frozenset[Person]:
        """Whoever a fact gives a role or a body, or something that happens to people for their office."""
        return frozenset(person for _, person in self._roles())

    def _roles(self) -> Iterator[tuple[Fact, Person]]:
        for fact in self.facts:
            role = fact.get("role")
            lay = isinstance(role, Term) and role.label in _PRIVATE_ROLES
            for person in (value for _, value in fact.values if isinstance(value, Person)):
                if not lay and (role or fact.get("organisation") or fact.kind.name in _OF_OFFICE):
                    yield fact, person

    @cached_property
    def _beside(self) -> tuple[Mention, ...]:
        """The roles and bodies that the article names, in the order of its text."""
        named = (one for sentence in self.recognised.sentences for one in sentence.mentions)
        kept = [one for one in named if one.kind is MentionKind.ROLE or isinstance(one.value, Body | Council)]
        return tuple(sorted(kept, key=lambda one: one.start))

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        """Where each word stands, and each pair of words."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        before = None
        for word in _WORD.finditer(self.text):
            found[word.group()].append(word.start())
            if before:
                found[f"{before.group()} {word.group()}"].append(before.start())
            before = word
        return dict(found)

    @cached_property
    def _surnames(self) -> Counter[str]:
        return Counter(_WORD.findall(person.name)[-1] for person in self.people)

    def _places(self, person: Person) -> list[tuple[int, int]]:
        """Where the name stands in full."""
        words = re.compile(r"\s+".join(map(re.escape, person.name.split())) + r"(?!\w)")
        begins = self._words.get(" ".join(_WORD.findall(person.name)[:2]), ())
        return [match.span() for start in begins if (match := words.match(self.text, start))]

    def _is_titled(self, person: Person) -> bool:
        """Whether a councillor's, a judge's or a peer's title stands before the name, or a rank after it."""
        surname = _WORD.findall(person.name)[-1]
        alone = self._words.get(surname, []) if self._surnames[surname] == 1 else []
        places = self._places(person)
        titled = (_TITLED.search(self.text, max(0, at - 40), at) for at in (*(start for start, _ in places), *alone))
        partisan = (_OF_PARTY.search(self.text, max(0, start - 20), start) for start, _ in places)
        return any(titled) or any(partisan) or any(_RANK.match(self.text, end) for _, end in places)

    def _is_private(self, person: Person) -> bool:
        """Whether the article says whose mother somebody is, that they were in care, or that they live there."""
        return bool(_OPENS_NAME.match(person.name)) or any(
            _BEFORE.search(self.text, max(0, start - 40), start) or _AFTER.match(self.text, end)
            for start, end in self._places(person)
        )

    def _is_aged(self, person: Person) -> bool:
        """Whether the article says how old somebody is, as it does of officials, too, but beside their office."""
        return any(_AGED.match(self.text, end) for _, end in self._places(person))

    def _is_beside_office(self, person: Person) -> bool:
        """Whether a role stands beside the name, or a body whom somebody is of, or a report that is theirs."""
        for start, end in self._places(person):
            first = bisect_left(self._beside, start - _NEAR, key=lambda one: one.start)
            last = bisect_right(self._beside, end + _NEAR, key=lambda one: one.start)
            before = max(0, start - 90)
            if _WORKS.match(self.text, end) or any(
                one.search(self.text, before, start) for one in (_REPORTS, _OFFICER)
            ):
                return True
            if any(self._is_office(one, start, end) for one in self._beside[first:last]):
                return True
        return False

    def _is_office(self, one: Mention, start: int, end: int) -> bool:
        """Whether a role or a body says what somebody is whose name stands between two offsets."""
        before, after = self.text[one.end : start], self.text[end : one.start]
        if one.kind is MentionKind.ROLE:
            lay = isinstance(one.value, Term) and one.value.label in _PRIVATE_ROLES
            beside = (one.end <= start and _BESIDE.fullmatch(before)) or (
                one.start >= end and _APPOSED.fullmatch(after)
            )
            return bool(beside) and not lay
        # Somebody from Leeds need not be of its council.
        place = isinstance(one.value, Council) and "council" not in self.text[one.start : one.end + 8].lower()
        return before in ("'s ", "’s ") or (not place and one.start >= end and bool(_LINK.fullmatch(after)))
