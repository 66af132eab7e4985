"""Measures: what a named council does or pledges to improve, with a figure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from caregraph.extraction.careers import Careers
from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.facts import make_fact
from caregraph.extraction.figures import (
    AUDIT,
    CASELOAD,
    CASELOAD_CUT,
    CASELOAD_TOO_HIGH,
    DOUBT,
    FOR_CHILDREN,
    NATIONAL,
    NOT_SPENT,
    OTHER,
    PEOPLE,
    PLEDGED,
    RECRUITMENT,
    SPENDS,
    SPENT_AFTER,
    SUPPORTED,
    TRAINED,
)
from caregraph.extraction.subjects import acting_lists, orderer, we_council
from caregraph.model.entity import Council, Organisation, Person, Term
from caregraph.model.fact import Certainty, Fact, FactKind, Role, Value

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

_MONEY = re.compile(r"(?P<amount>‹M\d+›)")
_FIGURE = re.compile(r"‹[XM]\d+›")
# an aside that tells of another time: `caseloads, which averaged 21 in May, now stand at 16`
_ASIDE = re.compile(r", (?:which|who) (?:(?:had|have|once) )*(?:been|was|were|averaged|stood)[^,;]{0,60},")
_UNNAMED = re.compile(
    r"\b(?:councils|authorities|local authorities|nationally|england|across the country|average nationally|"
    r"(?:one|another|a) (?:[a-z]+ )?(?:council|authority))\b"
)
# a subject that `it` can stand for and that is no council
_OTHER_SUBJECT = re.compile(
    r"(?:the|an?|this) (?:[a-z-]+ )?(?:hospice|charity|school|company|firm|trust|hospital|college|union|club|academy|"
    r"university|agency|nursery|home|bank|police|force|church|business|foundation)\b"
)
# `Six of the 15 areas will share £3m`: no one council's
_SO_MANY = re.compile(r"‹X\d+› (?:of (?:the |its )?(?:‹X\d+› )?)?(?:[a-z]+ )?(?:councils|authorities|areas|boroughs)\b")
_ONE_IN = re.compile(r"‹X\d+› (?:in|out of)(?: every)? $")  # a share, not a number
_CONTRAST = re.compile(r" - but | but |; ")
_SINCE = re.compile(r"\b(?:has|have|had) since\b")
_ACTS = re.compile(r"‹(?:C|P|B|N)\d+›(?!'s)")
_CLAUSE_OF = re.compile(r", (?:which|who|where) $")


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The measures that an article says a named council takes or pledges; wishes and national sums are none."""
    posts: dict[Person, Organisation | None] = {found.person: found.organisation for found in reversed(known.posts)}
    for passage in context.prose:
        if _FIGURE.search(passage.text):
            yield from _Reader(context, passage, posts).find()


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
            yield from self._all("caseload", CASELOAD)
        yield from self._all("audit", AUDIT)
        yield from self._all("recruitment", RECRUITMENT)
        for match in _MONEY.finditer(self.text):
            if self._is_spent(match):
                yield from self._fact("funding", match, "funding")
        for match in self._matches(OTHER):
            people = PEOPLE.search(match["noun"]) and not TRAINED.match(match.group())
            yield from self._fact("recruitment" if people else match["noun"], match, "other")
        for match in self._matches(SUPPORTED):
            yield from self._fact(f"{match['noun'].strip()} supported", match, "change")

    def _all(self, kind: str, expressions: Iterable[re.Pattern[str]]) -> Iterator[Fact]:
        for match in self._matches(expressions):
            yield from self._fact(kind, match, kind)

    def _matches(self, expressions: Iterable[re.Pattern[str]]) -> Iterator[re.Match[str]]:
        """The matches of expressions in the line, from which asides on another time are blanked out."""
        bare = _ASIDE.sub(lambda match: "," + "_" * (len(match.group()) - 2) + ",", self.text)
        for expression in expressions:
            yield from expression.finditer(bare)

    def _fact(self, kind: str, match: re.Match[str], rule: str) -> Iterator[Fact]:
        start = next(match.start(name) for name in ("amount", "other") if match.groupdict().get(name))
        symbol = None if _ONE_IN.search(self.text[:start]) else _FIGURE.match(self.text, start)
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
        scope = PLEDGED.sub("", self._clause(start))
        if DOUBT.search(scope):
            return None
        found = certainty_in(scope, self.passage.base)
        return self.passage.base if found is Certainty.PLANNED else found

    def _is_spent(self, match: re.Match[str]) -> bool:
        """Whether a sum is money that goes into children's services, not a saving, a price or a wage."""
        before, after = self.text[: match.start()], self.text[match.end() :]
        near = _CONTRAST.split(before[-90:])[-1] + match.group() + _CONTRAST.split(after[:90])[0]
        if NOT_SPENT.search(near) or not FOR_CHILDREN.search(self.text) or re.match(r" per\b|-a-|-per-", after):
            return False
        return bool(SPENDS.search(before[-80:]) or SPENT_AFTER.match(after))

    def _clause(self, start: int) -> str:
        """The words of the clause before a figure; `has since` opens none."""
        return scope_before(_SINCE.sub(lambda match: match.group().replace("since", "later"), self.text), start)

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
        acting = self._acting(clause) or (self._acting(lead[-200:]) if _CLAUSE_OF.search(lead) else None)
        if acting is not None:
            return self._owner(acting)
        if (
            NATIONAL.search(clause)
            or _SO_MANY.search(clause)
            or _OTHER_SUBJECT.match(clause)
            or orderer(self.passage, clause)
        ):
            return None
        return self._named(start) or (self._of_speaker() if self.passage.quoted else None) or self._in_focus()

    def _acting(self, text: str) -> str | None:
        """The symbol of the last council, person or body that a stretch names as acting, if any."""
        lists = acting_lists(text)
        others = [m for m in _ACTS.finditer(text) if not m.group().startswith("‹C")]
        last = max([*lists, *others], key=lambda match: match.start(), default=None)
        return last.group() if last else None

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
        named = self.passage.councils(before[0].group()) if before else self.passage.councils()
        return named[0] if named else None

    def _in_focus(self) -> Council | None:
        if _UNNAMED.search(self.text) or NATIONAL.search(self.text):
            return None
        earlier = self.context.before(self.passage)
        if re.match(r"its? ", self.text) and earlier and _OTHER_SUBJECT.match(earlier[0].text):
            return None
        return self.passage.focus
