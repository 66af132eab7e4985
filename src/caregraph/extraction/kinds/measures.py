"""Measures: what a named council does or pledges to improve, with a figure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from caregraph.extraction import measuring
from caregraph.extraction.careers import Careers
from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.facts import make_fact
from caregraph.extraction.figures import (
    DOUBT,
    FOR_A_COST,
    FOR_CHILDREN,
    INTENDS,
    MONEY_WOULD,
    NATIONAL,
    NOT_GIVEN,
    NOT_SPENT,
    OTHER,
    PEOPLE,
    PLAIN,
    PLAN_SAYS,
    RATES,
    SAYS,
    SPENDS,
    SPENT_AFTER,
    SUPPORTED,
    THINGS,
    TRAINED,
    WOULD,
)
from caregraph.extraction.holding import OFSTED
from caregraph.extraction.pledges import ELSEWHERE
from caregraph.extraction.staffing import (
    AUDIT,
    CASELOAD,
    CASELOAD_CUT,
    CASELOAD_TOO_HIGH,
    EASY_LOAD,
    LOADS,
    RECRUITMENT,
    THAT_LOAD,
)
from caregraph.extraction.subjects import acting_lists, orderer, we_council
from caregraph.model.entity import Council, Organisation, Person, Term
from caregraph.model.fact import Certainty, Fact, FactKind, Role, Value
from caregraph.model.reference import load_reference
from caregraph.model.text import BlockKind

KIND = FactKind(
    name="measure",
    plural="measures",
    roles=(
        Role("council"),
        Role("kind"),
        Role("amount"),
        Role("unit", required=False, identity=False),
    ),
)

_LEAD = _NEAR = 3  # passages
_NAME_ONLY = 60  # letters of a list line that says no more than who is meant
_LARGE = 1000  # pounds; smaller numbers are counts, told as they are


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The measures that an article says a named council takes or pledges; wishes and national sums are none."""
    posts: dict[Person, Organisation | None] = {found.person: found.organisation for found in reversed(known.posts)}
    found: list[Fact] = []
    rough: list[Fact] = []
    for passage in context.prose:
        if measuring.FIGURE.search(passage.text):
            reader = _Reader(context, passage, posts)
            for fact in reader.find():
                (rough if measuring.ROUGH.search(fact.evidence[0].text) else found).append(fact)
    yield from found
    yield from (fact for fact in rough if not any(_rounds(fact, exact) for exact in found))


def _rounds(rough: Fact, exact: Fact) -> bool:
    """Whether a sum of money that is told roughly is one that the article tells exactly elsewhere."""
    told, true = rough.get("amount"), exact.get("amount")
    if rough.get("council") != exact.get("council") or rough.get("kind") != exact.get("kind"):
        return False
    return (
        isinstance(told, Decimal) and isinstance(true, Decimal) and told > _LARGE and 0 < abs(told - true) < told / 10
    )


@cache
def _areas() -> frozenset[str]:
    """The names of council areas, in small letters: a place that goes by one may be another council."""
    return frozenset(record.council.area.lower() for record in load_reference().councils)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one passage for measures; each figure is told once."""

    context: Context
    passage: Passage
    posts: dict[Person, Organisation | None]
    used: set[str] = field(default_factory=set)

    @property
    def text(self) -> str:
        return self.passage.text

    def find(self) -> Iterator[Fact]:
        if CASELOAD_CUT.search(self.text) or not CASELOAD_TOO_HIGH.search(self.text):
            for match in self._matches((*CASELOAD, THAT_LOAD) if self._told(LOADS) else CASELOAD):
                if self._is_easy(match):
                    yield from self._fact("caseload", match, "caseload")
        yield from self._audits()
        yield from self._all("recruitment", RECRUITMENT)
        for match in measuring.MONEY.finditer(self.text):
            if self._is_spent(match):
                yield from self._fact("funding", match, "funding")
        for match in self._matches(OTHER):
            noun = self._noun(match)
            if noun:
                people = PEOPLE.search(noun) and not TRAINED.match(match.group())
                yield from self._fact("recruitment" if people else noun, match, "other")
        for match in self._matches(SUPPORTED):
            yield from self._fact(f"{match['noun'].strip()} supported", match, "change")
        for match in self._matches(RATES):
            yield from self._fact(match["noun"], match, "change")

    def _noun(self, match: re.Match[str]) -> str:
        """What a number counts, in the text's own words; empty for what nobody opens or sets up."""
        if "‹" not in match["noun"]:
            return match["noun"]
        words = PLAIN.sub("", self.passage.words(match.start("noun"), match.end("noun")))
        return words if THINGS.search(words) else ""

    def _told(self, expression: re.Pattern[str]) -> bool:
        """Whether one of the sentences right before, in a quotation or out of it, has certain words."""
        number = self.passage.number
        return any(expression.search(one.text) for one in self.context.passages[max(0, number - _NEAR) : number])

    def _is_easy(self, match: re.Match[str]) -> bool:
        """Whether a caseload is one to be content with: few cases, or fewer than before."""
        if CASELOAD_CUT.search(self.text):
            return True
        value = self.passage.line.mention(match["amount"] or match["other"]).value
        return isinstance(value, Decimal) and value <= EASY_LOAD

    def _audits(self) -> Iterator[Fact]:
        """The cases that a council looks through, not those that inspectors ask of it."""
        if not measuring.OTHERS_ASK.search(self.text):
            yield from self._all("audit", AUDIT)

    def _all(self, kind: str, expressions: Iterable[re.Pattern[str]]) -> Iterator[Fact]:
        for match in self._matches(expressions):
            yield from self._fact(kind, match, kind)

    def _matches(self, expressions: Iterable[re.Pattern[str]]) -> Iterator[re.Match[str]]:
        """The matches of expressions in the line, from which asides on another time are blanked out."""
        bare = measuring.ASIDE.sub(lambda match: "," + "_" * (len(match.group()) - 2) + ",", self.text)
        bare = measuring.FAR_AWAY.sub(lambda match: "_" * len(match.group()), bare)
        for expression in expressions:
            yield from expression.finditer(bare)

    def _fact(self, kind: str, match: re.Match[str], rule: str) -> Iterator[Fact]:
        start = next(match.start(name) for name in ("amount", "other") if match.groupdict().get(name))
        symbol = None if measuring.ONE_IN.search(self.text[:start]) else measuring.FIGURE.match(self.text, start)
        value = self.passage.line.mention(symbol.group()).value if symbol else None
        council = self._council(start)
        certainty = self._certainty(start)
        if not symbol or symbol.group() in self.used or council is None or certainty is None or value is None:
            return
        if isinstance(value, str) and rule != "change":
            return
        self.used.add(symbol.group())
        amount = value if isinstance(value, Decimal) else Decimal(str(value).split()[0])
        unit = "pounds" if kind == "funding" else "per cent" if isinstance(value, str) else None
        values: dict[str, Value | None] = {
            "council": council,
            "kind": Term.of("measure-kind", kind),
            "amount": amount,
            "unit": Term.of("unit", unit) if unit else None,
        }
        evidence = [self.passage.evidence()]
        yield make_fact(KIND, values, certainty=certainty, evidence=evidence, rule=f"measure/{rule}")

    def _certainty(self, start: int) -> Certainty | None:
        """A pledge is a measure; a wish, a warning or a denial is none."""
        scope = PLAN_SAYS.sub("", INTENDS.sub("", self._clause(start)))
        if SAYS.search(self.text) or self.passage.quoted or PLAN_SAYS.search(self.text):
            scope = WOULD.sub("", scope)
        elif "‹M" in self.text[:start] or self._told(measuring.FUNDS):
            scope = MONEY_WOULD.sub("", scope)
        if DOUBT.search(scope):
            return None
        found = certainty_in(scope, self.passage.base)
        return self.passage.base if found is Certainty.PLANNED else found

    def _is_spent(self, match: re.Match[str]) -> bool:
        """Whether a sum is money that goes into children's services, not a saving, a price or a wage."""
        before, after = self.text[: match.start()], self.text[match.end() :]
        near = measuring.CONTRAST.split(before[-90:])[-1] + match.group() + measuring.CONTRAST.split(after[:90])[0]
        near = FOR_A_COST.sub("", near)
        if NOT_SPENT.search(near) or NOT_GIVEN.search(near) or re.match(r" per\b|-a-|-per-", after):
            return False
        if measuring.WHOLE_SCHEME.search(before) and measuring.SCHEME.match(after):
            return False
        if not FOR_CHILDREN.search(self.text) and (
            ELSEWHERE.search(self.text) or not self._told(measuring.ON_CHILDREN)
        ):
            return False
        spent = SPENT_AFTER.match(after)
        return bool(SPENDS.search(before[-110:]) or (spent and not DOUBT.search(WOULD.sub("", spent.group()))))

    def _clause(self, start: int) -> str:
        """The words of the clause before a figure; `has since` opens none."""
        text = measuring.SINCE.sub(lambda match: match.group().replace("since", "later"), self.text)
        return scope_before(measuring.HARD_TIMES.sub(lambda match: " " * len(match.group()), text), start)

    # --- whose measure ---------------------------------------------------------------------------------------------

    def _council(self, start: int) -> Council | None:
        """Whose measure it is: `we`, whoever acts in the clause, or the council in focus."""
        ours = we_council(self.passage, self.text, self.posts)
        if ours:
            return ours
        clause = self._clause(start)
        if self.passage.quoted and re.search(r"\bi\b", clause):
            return self._of_speaker()
        lead = self.text[: start - len(clause)]
        place = measuring.PLACE_WHERE.search(lead)
        if place and self.passage.words(*place.span("name")) in _areas():
            return None
        acting = self._acting(clause) or (self._acting(lead[-200:]) if measuring.CLAUSE_OF.search(lead) else None)
        if acting is not None:
            return self._owner(acting)
        if self._is_others(clause):
            return None
        return self._named(start) or (self._of_speaker() if self.passage.quoted else None) or self._in_focus()

    def _is_others(self, clause: str) -> bool:
        """Whether a clause that names nobody acting is about others than the council told of."""
        return bool(
            NATIONAL.search(clause)
            or measuring.SO_MANY.search(clause)
            or measuring.OTHER_SUBJECT.match(clause)
            or measuring.RIVALS.match(self.text)
            or orderer(self.passage, clause)
            or self._begun_by_state()
            or (measuring.IT.match(clause) and self._told_of_body())
        )

    def _begun_by_state(self) -> bool:
        """Whether the sentence, or the one before where it names no council, begins with the state as subject."""
        first = measuring.BODY_FIRST.match(self.text)
        if first or "‹C" in self.text or self.passage.quoted or measuring.IT.match(self.text):
            return bool(first and orderer(self.passage, first[1]))
        earlier = self.context.before(self.passage)
        first = measuring.BODY_FIRST.match(earlier[0].text) if earlier else None
        return bool(first and "‹C" not in earlier[0].text and orderer(earlier[0], first[1])) or "‹F" in self.text

    def _told_of_body(self) -> bool:
        """Whether the sentence before is about a body, which `it` stands for then; the inspectorate does not count."""
        earlier = self.context.before(self.passage)
        first = measuring.BODY_FIRST.match(earlier[0].text) if earlier else None
        return bool(first and earlier[0].line.mention(first[1]).value != OFSTED)

    def _acting(self, text: str) -> str | None:
        """The symbol of the last council, person or body that a stretch names as acting, if any."""
        lists = acting_lists(text)
        others = [
            m for m in measuring.ACTS.finditer(text) if not m.group().startswith("‹C") and not self._is_oblique(text, m)
        ]
        found = sorted([*lists, *others], key=lambda match: match.start())
        # neither who is given the money nor a person in an aside is who acts
        while len(found) > 1 and self._is_aside(text, found[-1]):
            found.pop()
        return found[-1].group() if found else None

    @staticmethod
    def _is_oblique(text: str, match: re.Match[str]) -> bool:
        before = text[: match.start()]
        return bool((measuring.SOMEWHERE if match.group().startswith("‹N") else measuring.OBLIQUE).search(before))

    @staticmethod
    def _is_aside(text: str, match: re.Match[str]) -> bool:
        person = match.group().startswith("‹P") and measuring.PERSON_ASIDE.search(text[: match.start()])
        return bool(measuring.RECEIVES.search(text[: match.start()]) or (person and text.startswith(",", match.end())))

    def _owner(self, acting: str) -> Council | None:
        """The council that acts, or that the person who acts leads; other bodies take no measures of a council."""
        councils = self.passage.councils(acting)
        if councils:
            return councils[0]
        value = self.passage.line.mention(acting).value
        if not isinstance(value, Person):
            return None
        place = self.posts.get(value)
        return place if isinstance(place, Council) else None

    def _of_speaker(self) -> Council | None:
        speaker = self.passage.speaker.value if self.passage.speaker else None
        owner = self.posts.get(speaker) if isinstance(speaker, Person) else None
        return owner if isinstance(owner, Council) else self.passage.focus

    def _named(self, start: int) -> Council | None:
        """The council that the sentence names elsewhere: before the figure, else after it."""
        before = acting_lists(self.text[:start])
        acting = before or acting_lists(measuring.FAR_AWAY.sub("", self.text))
        named = self.passage.councils(acting[0].group()) if acting else []
        return named[0] if named else None

    def _in_focus(self) -> Council | None:
        lead = self.passage.number < _LEAD and measuring.A_COUNCIL.match(self.text)
        if not lead and (measuring.UNNAMED.search(self.text) or NATIONAL.search(self.text)):
            return None
        if self._after_items():
            return None
        earlier = self.context.before(self.passage)
        if re.match(r"its? ", self.text) and earlier and measuring.OTHER_SUBJECT.match(earlier[0].text):
            return None
        return self.passage.focus

    def _after_items(self) -> bool:
        """Whether the council in focus is only one of a list of names that the article gave before."""
        if self.passage.sentence.block.kind is BlockKind.ITEM:
            return False
        for earlier in reversed(self.context.passages[: self.passage.number]):
            if self.passage.focus in earlier.councils():
                return earlier.sentence.block.kind is BlockKind.ITEM and len(earlier.text) < _NAME_ONLY
        return False
