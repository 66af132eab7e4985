"""What later articles say of each promise: kept, contradicted or nothing, as questions with the words of both sides."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from pyoxigraph import Store

from caregraph.analysis.facts import rows_of
from caregraph.analysis.parameters import Parameter, Resolver
from caregraph.analysis.queries import Answer
from caregraph.graph.vocabulary import DEFAULT_BASE

_PROMISES = """
SELECT ?fact ?node ?council ?kind ?label ?amount ?due ?from ?to ?certainty ?by ?key ?issuedFrom ?issuedTo ?words
{ ?said a cg:PromiseAssertion ; cg:fact ?fact ; cg:certainty ?certain ; cg:article ?article ;
    cg:firstEvidence/cg:exact ?words .
  ?fact cg:council ?node ; cg:kind/skos:prefLabel ?kind ; rdfs:label ?label . ?node rdfs:label ?council .
  ?article dcterms:identifier ?key .
  OPTIONAL { ?article cg:issuedFrom ?issuedFrom ; cg:issuedTo ?issuedTo }
  OPTIONAL { ?fact cg:amount ?amount }
  OPTIONAL { ?fact cg:dueDate ?due ; cg:dueDateFrom ?from ; cg:dueDateTo ?to }
  OPTIONAL { ?said cg:by/rdfs:label ?by }
  BIND (STRAFTER(STR(?certain), "/id/certainty/") AS ?certainty) }
ORDER BY ?council ?from ?kind ?fact ?issuedTo ?key
"""
_TOLD = """
SELECT ?sort ?node ?kind ?label ?amount ?from ?grade ?key ?issuedFrom ?issuedTo ?words
{ ?said cg:fact ?fact ; cg:certainty ?certain ; cg:article ?article ; cg:firstEvidence ?evidence .
  FILTER (REGEX(STR(?certain), "/(stated|reported)$"))
  ?evidence cg:exact ?words . ?fact cg:council ?node ; rdfs:label ?label .
  ?article dcterms:identifier ?key .
  { ?fact a cg:Measure ; cg:kind/skos:prefLabel ?kind ; cg:amount ?amount BIND ("measure" AS ?sort) }
  UNION { ?fact a cg:Judgement ; cg:area/skos:prefLabel ?kind ; cg:grade/skos:prefLabel ?grade
    FILTER (STR(?kind) = "overall") BIND ("judgement" AS ?sort) }
  UNION { ?fact a cg:Intervention ; cg:kind/skos:prefLabel ?kind BIND ("intervention" AS ?sort) }
  # The figure of a promise is a measure too, and on the same words no sign that it was done.
  FILTER (?sort != "measure" || NOT EXISTS {
    ?pledge a cg:PromiseAssertion ; cg:evidence ?evidence ; cg:fact/cg:amount ?amount })
  OPTIONAL { ?article cg:issuedFrom ?issuedFrom ; cg:issuedTo ?issuedTo }
  OPTIONAL { ?fact cg:dateFrom ?from } }
ORDER BY ?node ?issuedTo ?key ?label ?words
"""
_LAST = "SELECT (MAX(?day) AS ?last) { ?article a cg:Article ; cg:issuedTo ?day }"
_COLUMNS = "told council promise due by question article evidence other_article other_evidence".split()

KEPT, CONTRADICTED, NOT_TOLD = "kept", "contradicted", "not told"
_ASSERTED = ("stated", "reported")
_FAILING = ("inadequate", "poor", "weak")
_TAKEN_AWAY = ("trust", "takeover")


@dataclass(frozen=True, slots=True)
class Source:
    """An article's words, with the first and the last day on which it can have come out, as far as known."""

    article: str
    first: str
    last: str
    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """Something that an article tells of a council and that may be a sign of a promise kept or broken."""

    sort: str
    kind: str
    label: str
    amount: Decimal | None
    date: str
    grade: str
    source: Source


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise as the first article that tells of it gives it, or what an article says came of one."""

    fact: str
    node: str
    council: str
    kind: str
    label: str
    amount: Decimal | None
    due: str
    bounds: tuple[str, str]
    certainty: str
    by: str
    source: Source

    def after(self, source: Source, date: str = "") -> bool:
        """Whether an article came out after the promise was made, or tells of a time after it."""
        made = self.source.last or self.bounds[1]
        return bool(made) and (source.first > made or date > made)

    def overdue(self, source: Source, date: str = "") -> bool:
        """Whether the promise was due by the time that an article tells of."""
        return not self.due or (date or source.first) >= self.bounds[0]

    def same(self, other: "Promised") -> bool:
        """Whether another article speaks of the same promise, as far as both tell it."""
        amounts = None in (self.amount, other.amount) or self.amount == other.amount
        dates = "" in (self.due, other.due) or (self.bounds[0] <= other.bounds[1] and other.bounds[0] <= self.bounds[1])
        return (self.node, self.kind) == (other.node, other.kind) and amounts and dates


@dataclass(frozen=True, slots=True)
class Sign:
    """What a later article says of a promise: kept or contradicted, in which words; `label` is empty if outright."""

    told: str
    label: str
    source: Source


def promises(store: Store, *, base: str = DEFAULT_BASE, council: str = "") -> Answer:
    """What later articles tell of each promise: kept, contradicted or not told, as questions with both sides' words."""
    known = Resolver(store, base).terms(Parameter("council", "area"), council) if council else []
    wanted = {term.value for term in known}
    ask = _Asker(store, base)
    found = [one for one in ask.promises() if not wanted or one.node in wanted]
    told, last = ask.told(), ask.last()
    rows: list[tuple[str, ...]] = []
    for promise in _first_told(found):
        signs = list(dict.fromkeys(_signs(promise, found, told.get(promise.node, []))))
        rows += [_row(promise, sign) for sign in signs] or [_untold(promise, last)]
    return Answer(tuple(_COLUMNS), tuple(rows))


@dataclass(frozen=True, slots=True)
class _Asker:
    store: Store
    base: str

    def rows(self, text: str) -> list[tuple[str, ...]]:
        return rows_of(self.store, text, base=self.base)

    def promises(self) -> list[Promised]:
        """Every telling of a promise, and of what came of one."""
        return [
            Promised(fact, node, council, kind, label, _number(amount), due, (first, last), certain, by, Source(*place))
            for fact, node, council, kind, label, amount, due, first, last, certain, by, *place in self.rows(_PROMISES)
        ]

    def told(self) -> Mapping[str, list[Told]]:
        """What articles assert of each council that may be a sign."""
        found: defaultdict[str, list[Told]] = defaultdict(list)
        for sort, node, kind, label, amount, date, grade, *place in self.rows(_TOLD):
            found[node].append(Told(sort, kind, label, _number(amount), date, grade, Source(*place)))
        return found

    def last(self) -> str:
        """The day of the last article."""
        return next((row[0] for row in self.rows(_LAST)), "")


def _number(text: str) -> Decimal | None:
    return Decimal(text) if text else None


def _first_told(found: list[Promised]) -> Iterator[Promised]:
    """Each promise once, as the first article that has a date tells it."""
    groups: defaultdict[str, list[Promised]] = defaultdict(list)
    for one in found:
        if one.certainty == "planned":
            groups[one.fact].append(one)
    for group in groups.values():
        yield min(group, key=lambda one: (not one.source.last, one.source.last, one.source.article))


def _signs(promise: Promised, found: list[Promised], told: list[Told]) -> Iterator[Sign]:
    """What later articles say of a promise outright, then what they tell of the council that bears on it."""
    for one in found:
        if one.certainty in (*_ASSERTED, "denied") and promise.same(one) and promise.after(one.source):
            yield Sign(KEPT if one.certainty in _ASSERTED else CONTRADICTED, "", one.source)
    for fact in told:
        if promise.after(fact.source, fact.date):
            answer = _BEARINGS[fact.sort](promise, fact)
            if answer:
                yield Sign(answer, fact.label, fact.source)


def _of_measure(promise: Promised, fact: Told) -> str:
    """A figure reached is a sign of a promise kept; one not reached by then, of one broken."""
    if fact.kind != promise.kind or fact.amount is None:
        return ""
    if promise.amount is None:
        return KEPT
    reached = fact.amount <= promise.amount if promise.kind == "caseload" else fact.amount >= promise.amount
    return KEPT if reached else CONTRADICTED if promise.due and promise.overdue(fact.source) else ""


def _of_judgement(promise: Promised, fact: Told) -> str:
    """A judgement after the promise: a new inspection, and a sign of improvement or, once that was due, of none."""
    made = promise.source.last or promise.bounds[0]
    if promise.kind not in ("improvement", "inspection") or not fact.date or fact.date <= made:
        return ""
    if promise.kind == "inspection" or fact.grade not in _FAILING:
        return KEPT
    return CONTRADICTED if promise.overdue(fact.source, fact.date) else ""


def _of_intervention(promise: Promised, fact: Told) -> str:
    """Services handed to a trust, as promised; or taken away although they were to improve."""
    if fact.kind not in _TAKEN_AWAY or not (promise.overdue(fact.source, fact.date) or promise.kind == "trust"):
        return ""
    return KEPT if promise.kind == fact.kind else CONTRADICTED if promise.kind == "improvement" else ""


_BEARINGS = {"measure": _of_measure, "judgement": _of_judgement, "intervention": _of_intervention}


def _row(promise: Promised, sign: Sign) -> tuple[str, ...]:
    asked = "Was it kept" if sign.told == KEPT else "Was it broken"
    question = f"{asked}? Told later: {sign.label}." if sign.label else f"{asked}, as is told later?"
    return (*_sides(sign.told, promise, question), sign.source.article, sign.source.words)


def _untold(promise: Promised, last: str) -> tuple[str, ...]:
    """A promise of which nothing is told: overdue at the last article, or still running."""
    passed = bool(promise.due and last and promise.bounds[1] < last)
    when = f"Due {promise.due}; was it kept?" if passed else "Will it be kept?" if promise.due else "Was it kept?"
    return (*_sides(NOT_TOLD, promise, when), "", "")


def _sides(told: str, promise: Promised, question: str) -> tuple[str, ...]:
    one = promise
    return (told, one.council, _plain(one.label), one.due, one.by, question, one.source.article, one.source.words)


def _plain(label: str) -> str:
    """A label without the certainty that it closes with."""
    return label.removesuffix(" (planned)")
