"""Measures: what a named council does or pledges to improve, with a figure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from caregraph.extraction import (
    granting,
    hiring,
    lending,
    measuring,
    newcomers,
    openings,
    paying,
    putting,
    reshaping,
    spending,
)
from caregraph.extraction.careers import Careers
from caregraph.extraction.caseloads import (
    CASELOAD,
    CASELOAD_COMPLAINED_OF,
    CASELOAD_CUT,
    CASELOAD_FALLEN,
    CASELOAD_TOO_HIGH,
    LOADS,
    THAT_LOAD,
)
from caregraph.extraction.certainty import certainty_in
from caregraph.extraction.checking import AUDIT, LOOKED, LOOKED_AT_CHILDREN, LOOKERS, OUTSIDERS
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.easing import is_easy, number_of
from caregraph.extraction.facts import make_fact
from caregraph.extraction.figures import (
    DOUBT,
    FOR_A_COST,
    FOR_CHILDREN,
    INTENDS,
    MONEY_WOULD,
    NO_DOING,
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
from caregraph.extraction.loads import MORE_LOADS
from caregraph.extraction.owning import Owner, clause_before, places, told
from caregraph.extraction.pledges import ELSEWHERE
from caregraph.extraction.staffing import LISTED_STAFF, RECRUITMENT, STAFF_LIST
from caregraph.extraction.unreal import settled
from caregraph.model.entity import Council, Organisation, Person, Term
from caregraph.model.fact import Certainty, Fact, FactKind, Role, Value
from caregraph.model.screen import may_match
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

_AROUND = 30  # letters on either side of a number of staff
_FAR = 90  # letters on either side of a sum of money
_LIST = 6  # list lines
_SUM = "‹›"
_WAGE = 10_000  # pounds; less than that is what somebody earns more, where a sentence speaks of pay
_LARGE = 1000  # pounds; smaller numbers are counts, told as they are


def find(context: Context, known: Careers) -> Iterator[Fact]:
    """The measures that an article says a named council takes or pledges; wishes and national sums are none."""
    found: list[Fact] = []
    rough: list[Fact] = []
    for passage in context.prose:
        if measuring.FIGURE.search(passage.text):
            reader = _Reader(context, passage, _bare(passage.text), places(known, passage.focus))
            for fact in reader.find():
                (rough if measuring.ROUGH.search(fact.evidence[0].text) else found).append(fact)
    yield from found
    yield from (fact for fact in rough if not any(_rounds(fact, exact) for exact in found))


def _bare(text: str) -> str:
    """A line, of the same length, in which asides on another time or place are blanked out."""
    bare = measuring.ASIDE.sub(lambda match: "," + "_" * (len(match.group()) - 2) + ",", text)
    return measuring.FAR_AWAY.sub(lambda match: "_" * len(match.group()), bare)


def _rounds(rough: Fact, exact: Fact) -> bool:
    """Whether a sum of money that is told roughly is one that the article tells exactly elsewhere."""
    near, true = rough.get("amount"), exact.get("amount")
    if rough.get("council") != exact.get("council") or rough.get("kind") != exact.get("kind"):
        return False
    return (
        isinstance(near, Decimal) and isinstance(true, Decimal) and near > _LARGE and 0 < abs(near - true) < near / 10
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one passage for measures; each figure is told once."""

    context: Context
    passage: Passage
    bare: str
    posts: dict[Person, Organisation | None]
    used: set[str] = field(default_factory=set)

    @property
    def text(self) -> str:
        return self.passage.text

    def find(self) -> Iterator[Fact]:
        """The measures of the passage, kind by kind."""
        yield from self._caseloads()
        yield from self._audits()
        yield from self._staff()
        yield from self._sums()
        yield from self._counts()
        yield from self._changes()

    def _caseloads(self) -> Iterator[Fact]:
        if CASELOAD_TOO_HIGH.search(self.text) and not CASELOAD_CUT.search(self.text):
            return
        if CASELOAD_COMPLAINED_OF.search(self.text) and not CASELOAD_FALLEN.search(self.text):
            return
        spoken_of = told(self.context, self.passage, LOADS, near=1) or LOADS.search(self.text)
        for match in self._matches((*CASELOAD, *MORE_LOADS, *putting.LIMITS, *(THAT_LOAD if spoken_of else ()))):
            if is_easy(self.context, self.passage, match):
                yield from self._fact("caseload", match, "caseload")

    def _sums(self) -> Iterator[Fact]:
        for match in measuring.MONEY.finditer(self.text):
            if self._is_spent(match):
                yield from self._fact("funding", match, "funding")
        spent = any(symbol.startswith("‹M") for symbol in self.used)
        if spent and (also := granting.ALSO.search(self.text)) and not self._is_no_spending(also):
            yield from self._fact("funding", also, "funding")
        for match in self._matches((*paying.BONUS, paying.GRANT)):
            if not paying.NOT_PAID.search(clause_before(self.text, match.end())):
                yield from self._fact(match["noun"] or "pay", match, "other")

    def _counts(self) -> Iterator[Fact]:
        """What is opened, set up, ordered or trained, by its number."""
        for match in self._matches(OTHER):
            noun = self._noun(match)
            if noun and self._for_the_young(noun) and not NO_DOING.search(noun):
                people = PEOPLE.search(noun) and not TRAINED.search(match.group())
                yield from self._fact("recruitment" if people else noun, match, "other")
        for match in self._matches((*openings.OPENED, *reshaping.MADE, *putting.PLACES)):
            if self._for_the_young(match["noun"]):
                yield from self._fact(self._words_of(match), match, "other")
        for match in self._matches((reshaping.BEDS,)):
            if self._for_the_young("homes"):
                yield from self._fact(f"{match['noun']}s", match, "other")
        for match in self._matches((*reshaping.TRAINED, *reshaping.CLEARED, *putting.SCHOOLING)):
            yield from self._fact(self._words_of(match), match, "other")

    def _changes(self) -> Iterator[Fact]:
        for match in self._matches(SUPPORTED):
            yield from self._fact(f"{match['noun'].strip()} supported", match, "change")
        for match in self._matches((*RATES, openings.FEWER)):
            yield from self._fact(match["noun"], match, "change")

    def _for_the_young(self, noun: str) -> bool:
        """Whether what is opened or built is for children or families, not what a council builds besides."""
        if not openings.BUILDINGS.search(noun):
            return True
        young = openings.YOUNG.search(self.text) or told(self.context, self.passage, openings.THEIR_HOMES, near=2)
        return bool(young) and not openings.FOR_OTHERS.search(self.text)

    def _words_of(self, match: re.Match[str]) -> str:
        """What a number counts, in the text's own words."""
        return self.passage.words(*match.span("noun")) if "‹" in match["noun"] else match["noun"]

    def _noun(self, match: re.Match[str]) -> str:
        """What a number counts, in the text's own words; empty for what nobody opens or sets up."""
        if "‹" not in match["noun"]:
            return match["noun"]
        words = PLAIN.sub("", self.passage.words(match.start("noun"), match.end("noun")))
        return words if THINGS.search(words) else ""

    def _audits(self) -> Iterator[Fact]:
        """The cases that a council looks through, not those that inspectors look at or ask it to."""
        if measuring.OTHERS_ASK.search(self.text):
            return
        for match in self._matches(AUDIT):
            if not self._outsiders(self.text[: match.start()]):
                yield from self._fact("audit", match, "audit")
        for match in self._matches((*LOOKED, LOOKED_AT_CHILDREN)):
            before = clause_before(self.text, match.start()) or self.text[: match.start()]
            if measuring.I_ALONE.search(before):
                continue
            if LOOKERS.search(before) and not self._outsiders(before, match.start()) and not self._of_others(before):
                yield from self._fact("audit", match, "audit")

    def _outsiders(self, before: str, end: int | None = None) -> bool:
        """Whether a stretch that ends at a place of the line names outsiders as those who look at cases."""
        end = len(before) if end is None else end
        if measuring.BROUGHT_IN.search(before):
            return False
        return bool(OUTSIDERS.search(before) or OUTSIDERS.search(self.passage.words(end - len(before), end)))

    def _of_others(self, before: str) -> bool:
        """Whether those who look are `they` of a quotation, who may be anybody."""
        return self.passage.quoted and bool(measuring.THEY.search(before))

    def _staff(self) -> Iterator[Fact]:
        """The staff that a council takes on, and the households that foster for it."""
        for match in self._matches(lending.LENT):
            before = clause_before(self.text, match.start())
            there = lending.OTHERS_THERE.search(self.text[: match.start("amount")])
            to = lending.RECEIVER.search(match.group())
            back = to and self.passage.councils(to[1])[:1] == self._whose(match, match.start("amount"))
            if back or there or ("‹C" not in before and lending.OTHERS.search(before)):
                continue
            noun = lending.PLAIN.sub("", self.passage.words(match.start("noun"), match.end("noun")))
            yield from self._fact(noun, match, "lent")
        for sought in hiring.ONLY_SOUGHT.finditer(self.text):
            self.used.add(sought["amount"] or sought["other"])
        yield from self._all("recruitment", RECRUITMENT)
        counted = told(self.context, self.passage, hiring.THEM) or hiring.THEM.search(self.text)
        of_them = (*hiring.OF_THEM, hiring.MORE_TO_COME) if counted else ()
        for match in self._matches((*hiring.TAKEN_ON, *newcomers.TOOK_ON, *putting.PEOPLE_TAKEN_ON, *of_them)):
            near = self.text[max(0, match.start() - _AROUND) : match.end() + _AROUND]
            if not hiring.NOT_TAKEN_ON.search(near):
                yield from self._fact("recruitment", match, "recruitment")
        yield from self._grown()
        yield from self._listed_staff()
        for match in self._matches(hiring.FOSTERING):
            yield from self._fact(match.groupdict().get("noun") or "recruitment", match, "other")

    def _grown(self) -> Iterator[Fact]:
        """The number to which staff have grown."""
        for match in self._matches(hiring.GROWS):
            fewer = match.groupdict().get("from")
            if not fewer or number_of(self.passage, fewer) < number_of(self.passage, match["amount"]):
                yield from self._fact("recruitment", match, "recruitment")

    def _listed_staff(self) -> Iterator[Fact]:
        """The other numbers of a list of staff of whom some are told to be taken on."""
        for row in STAFF_LIST.finditer(self.bare):
            if not self.used.isdisjoint(measuring.FIGURE.findall(row.group())):
                for match in LISTED_STAFF.finditer(self.bare, *row.span()):
                    yield from self._fact("recruitment", match, "recruitment")

    def _all(self, kind: str, expressions: Iterable[re.Pattern[str]]) -> Iterator[Fact]:
        for match in self._matches(expressions):
            yield from self._fact(kind, match, kind)

    def _matches(self, expressions: Iterable[re.Pattern[str]]) -> Iterator[re.Match[str]]:
        """The matches of expressions in the line without its asides."""
        for expression in expressions:
            if may_match(expression, self.bare):
                yield from expression.finditer(self.bare)

    def _fact(self, kind: str, match: re.Match[str], rule: str) -> Iterator[Fact]:
        start = next(match.start(name) for name in ("amount", "other") if match.groupdict().get(name))
        symbol = None if measuring.ONE_IN.search(self.text[:start]) else measuring.FIGURE.match(self.text, start)
        value = self.passage.line.mention(symbol.group()).value if symbol else None
        councils = self._whose(match, start)
        certainty = self._certainty(start)
        if measuring.SHOULD.search(self.text[start : match.end()]):
            return
        if symbol and measuring.SHARE.match(self.text, symbol.start()):
            return
        if symbol and measuring.CAME_TO_NOTHING.match(self.text, symbol.start()):
            return
        if not symbol or symbol.group() in self.used or not councils or certainty is None or value is None:
            return
        if isinstance(value, str) and rule != "change":
            return
        self.used.add(symbol.group())
        amount = value if isinstance(value, Decimal) else Decimal(str(value).split()[0])
        unit = "pounds" if kind == "funding" else "per cent" if isinstance(value, str) else None
        for council in councils:
            values: dict[str, Value | None] = {
                "council": council,
                "kind": Term.of("measure-kind", kind),
                "amount": amount,
                "unit": Term.of("unit", unit) if unit else None,
            }
            evidence = [self.passage.evidence()]
            yield make_fact(KIND, values, certainty=certainty, evidence=evidence, rule=f"measure/{rule}")

    def _whose(self, match: re.Match[str], start: int) -> list[Council]:
        """The councils whose measure a match tells of: those that it names, each of several, or the one that acts."""
        groups = match.groupdict()
        named = groups.get("who") or groups.get("there")
        if named:
            return self.passage.councils(named)
        in_turn = self._in_turn(start)
        if in_turn is not None:
            return in_turn
        council = Owner(self.context, self.passage, self.posts).council(start)
        each = measuring.EACH.search(clause_before(self.text, start))
        several = self.passage.councils(each["list"]) if each else []
        return several if council in several else [council] if council else []

    def _in_turn(self, start: int) -> list[Council] | None:
        """Whose each figure is where as many councils are told of in turn; None where they are not."""
        found = measuring.RESPECTIVELY.search(self.text)
        if not found or not found.start("figures") <= start < found.end("figures"):
            return None
        councils = self.passage.councils(found["list"])
        place = len(measuring.FIGURE.findall(found["figures"][: start - found.start("figures")]))
        return councils[place : place + 1] if len(councils) == found["figures"].count("‹") else []

    def _certainty(self, start: int) -> Certainty | None:
        """A pledge is a measure; a wish, a warning or a denial is none."""
        if measuring.AGREED.match(self.text, start):
            return self.passage.base
        scope = settled(spending.LOST_AND_HIRED.sub("", clause_before(self.text, start)))
        scope = spending.AND_SAID.sub("", measuring.SETTLED.sub("", scope))
        scope = PLAN_SAYS.sub("", INTENDS.sub("", scope))
        if SAYS.search(self.text) or self.passage.quoted or PLAN_SAYS.search(self.text):
            scope = WOULD.sub("", spending.ASKED.sub("", scope))
        elif "‹M" in self.text[:start] or told(self.context, self.passage, measuring.FUNDS):
            scope = MONEY_WOULD.sub("", scope)
        if DOUBT.search(scope):
            return None
        found = certainty_in(scope, self.passage.base)
        return self.passage.base if found is Certainty.PLANNED else found

    def _is_spent(self, match: re.Match[str]) -> bool:
        """Whether a sum is money that goes into children's services, not a saving, a price or a wage."""
        before, after = self.text[: match.start()], self.text[match.end() :]
        if self._is_no_spending(match):
            return False
        gives = any(
            one["amount"] == match.group() for one in self._matches((*spending.GIVES, *granting.GRANTS, *putting.SUMS))
        )
        if not self._for_children(gives):
            return False
        spent = SPENT_AFTER.match(after)
        return (
            gives
            or bool(SPENDS.search(before[-_FAR:]))
            or bool(spent and not DOUBT.search(WOULD.sub("", spent.group())))
        )

    def _is_no_spending(self, match: re.Match[str]) -> bool:
        """Whether a sum is money saved, owed, given by the state, or a price."""
        near = self._near(match)
        none = (
            NOT_SPENT,
            NOT_GIVEN,
            spending.RECEIVED,
            granting.OF_STATE,
            granting.A_PART,
            granting.RUNNING,
            granting.HOLE,
        )
        return any(one.search(near) for one in none) or self._is_price(match)

    def _is_price(self, match: re.Match[str]) -> bool:
        """Whether a sum is a rate, somebody's pay, what a budget has come to or what a scheme of the state costs."""
        before, after = self.text[: match.start()], self.text[match.end() :]
        return bool(
            re.match(r" per\b|-a-|-per-", after)
            or not granting.LEAST <= number_of(self.passage, match["amount"]) <= granting.MOST
            or granting.HEADS.search(before)
            or measuring.RISEN_TO.search(before)
            or (measuring.WAGES.search(before) and number_of(self.passage, match["amount"]) < _WAGE)
            or (measuring.WHOLE_SCHEME.search(before) and measuring.SCHEME.match(after))
        )

    def _for_children(self, gives: bool) -> bool:
        """Whether the sentence, or else one right before, is about children's services or who runs them."""
        if FOR_CHILDREN.search(self.text):
            return True
        if gives and (spending.PAID_BODY.search(self.text) or told(self.context, self.passage, spending.PAID_BODY)):
            return True
        if ELSEWHERE.search(self.text):
            return False
        near = told(self.context, self.passage, measuring.ON_CHILDREN) or (gives and self._goes_on())
        return near or self._listed_with_children()

    def _listed_with_children(self) -> bool:
        """Whether a list line stands among others that are about children's services."""
        if self.passage.sentence.block.kind is not BlockKind.ITEM:
            return False
        around = self.context.passages[max(0, self.passage.number - _LIST) : self.passage.number + _LIST]
        items = [one for one in around if one.sentence.block.kind is BlockKind.ITEM]
        return any(measuring.ON_CHILDREN.search(one.text) for one in items)

    def _goes_on(self) -> bool:
        """Whether the next sentence of the paragraph is about children's services."""
        rest = self.context.passages[self.passage.number + 1 : self.passage.number + 2]
        ours = (one for one in rest if one.sentence.block is self.passage.sentence.block)
        return any(measuring.ON_CHILDREN.search(one.text) for one in ours)

    def _near(self, match: re.Match[str]) -> str:
        """The words on either side of a sum that tell what it is for, without those on other sums and other cuts."""
        before, after = self.text[: match.start()], self.text[match.end() :]
        staff = putting.COST_OF_STAFF.search(self.text, 0, match.end())
        before = before.replace(" cost ", " sum ") if staff else before
        near = spending.BETTER.sub(lambda one: "_" * len(one.group()), before[-_FAR:] + _SUM + after[:_FAR])
        left, _, right = near.partition(_SUM)
        left, right = measuring.CONTRAST.split(left)[-1], measuring.CONTRAST.split(right)[0]
        return FOR_A_COST.sub("", left.replace("‹M", "‹O") + match.group() + right.replace("‹M", "‹O"))
