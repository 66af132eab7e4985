"""The ledger at work on facts: rejected ones are asserted no more, corrected ones take the place of the extracted."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from caregraph.errors import LedgerError
from caregraph.identity.contradictions import contradiction
from caregraph.identity.ledger import Ledger
from caregraph.identity.names import Key, key_of
from caregraph.model.correction import CERTAINTY, Action, Correction, Revision, Step
from caregraph.model.entity import Entity, Person
from caregraph.model.fact import Certainty, Fact, Value

Name = Callable[[Fact], str]
ByArticle = Mapping[str, Sequence[Fact]]


@dataclass(frozen=True, slots=True)
class Corrected:
    """The facts of each article after the ledger, how they came to be so, and the entries that matched nothing."""

    facts: dict[str, list[Fact]]
    revisions: tuple[Revision, ...] = ()
    people: tuple[Correction, ...] = ()
    unmatched: tuple[LedgerError, ...] = ()


def correct(
    ledger: Ledger, extracted: ByArticle, settled: ByArticle, *, name: Name, nobody: Collection[str] | None = None
) -> Corrected:
    """Apply a ledger to the facts of each article, given as extracted and, in the same order, with identities settled.

    `name` gives a fact's short form; `nobody` are the slugs of people, or pairs of them, that the settling of
    identities could do nothing with, None where it was told of no ledger. An entry may name a fact as it was before
    identities were settled, so that a decision about people leaves the decisions about their facts in force.
    """
    if not ledger.corrections:
        return Corrected({key: list(facts) for key, facts in settled.items()})
    named = _named(ledger, (*extracted.values(), *settled.values()), nobody)
    corrector = _Corrector(ledger, name, _known(extracted, settled))
    facts, revisions = {}, []
    for key, pairs in ((key, zip(extracted[key], settled[key], strict=True)) for key in settled):
        made = [corrector.revision(before, fact) or fact for before, fact in pairs]
        revisions += [one for one in made if isinstance(one, Revision)]
        facts[key] = [one.fact if isinstance(one, Revision) else one for one in made]
    people = [one for one in ledger.corrections if one.action.of_people and {one.person, one.other} <= named]
    used = {correction for one in revisions for step in one.steps for correction in step.corrections}
    unmatched = [one for one in ledger.corrections if one not in used and one not in people]
    told = tuple(_unmatched(one, ledger, named, settled) for one in unmatched)
    return Corrected(facts, tuple(revisions), tuple(dict.fromkeys(people)), told)


def _named(ledger: Ledger, articles: Iterable[Iterable[Fact]], nobody: Collection[str] | None) -> set[str]:
    """The slugs that mean somebody: people whom the articles name, and handles of rulings that were of use."""
    named = {value.slug for facts in articles for fact in facts for value in _people(fact)}
    if nobody is None:
        return named
    useless = {slug for words in nobody for slug in words.split(" and ")}
    return (named | {slug for pair in (*ledger.same, *ledger.different) for slug in pair}) - useless


@dataclass(slots=True)
class _Corrector:
    """Takes facts through the ledger, one at a time."""

    ledger: Ledger
    name: Name
    known: Mapping[Key, Entity]
    _by_fact: dict[str, list[Correction]] = field(init=False)

    def __post_init__(self) -> None:
        self._by_fact = defaultdict(list)
        for one in self.ledger.corrections:
            if one.fact:
                self._by_fact[one.fact].append(one)

    def revision(self, extracted: Fact, settled: Fact) -> Revision | None:
        """What the ledger makes of a fact, step by step: a corrected fact may be corrected again."""
        steps: list[Step] = []
        current, names = settled, {self.name(extracted), self.name(settled)}
        while found := self._meant(names, current.article, [one for step in steps for one in step.corrections]):
            step = self._step(current, found)
            if step.fact != current and step.fact in (settled, *(other.fact for other in steps)):
                what = f"the changes of {found[0].fact} lead back to what it was"
                raise LedgerError(what, where=self.ledger.place(found[0]), todo="take them out")
            steps.append(step)
            current, names = step.fact, {self.name(step.fact)}
            if current.certainty is Certainty.REJECTED:
                break
        return Revision(settled, tuple(steps)) if steps else None

    def _meant(self, names: Iterable[str], article: str, used: Sequence[Correction]) -> list[Correction]:
        found = [one for name in sorted(names) for one in self._by_fact.get(name, ())]
        meant = [one for one in dict.fromkeys(found) if one.article in ("", article) and one not in used]
        for one in meant[1:]:
            # Only now is it seen that two names mean one fact.
            if what := contradiction(one, meant[0]):
                place = self.ledger.place(one)
                raise LedgerError(f"{what} by line {meant[0].line}", where=place, todo="keep one of the two")
        return meant

    def _step(self, fact: Fact, corrections: Sequence[Correction]) -> Step:
        match corrections[0].action:
            case Action.REJECT:
                fact = replace(fact, certainty=Certainty.REJECTED)
            case Action.CHANGE:
                fact = self._changed(fact, corrections)
            case _:
                pass  # What is accepted stays what it is, planned or denied as it may be.
        return Step(fact, tuple(corrections))

    def _changed(self, fact: Fact, corrections: Iterable[Correction]) -> Fact:
        fillers = {one.role: one.filler for one in corrections}
        certainty = fillers.pop(CERTAINTY, fact.certainty)
        filled: dict[str, Value | None] = {**dict(fact.values), **fillers}
        values = ((role.name, filled.get(role.name)) for role in fact.kind.roles)
        known = tuple((role, self._as_known(value)) for role, value in values if value is not None)
        return replace(fact, values=known, certainty=Certainty(str(certainty)))

    def _as_known(self, value: Value) -> Value:
        """An entity as the articles know it, who may have become another."""
        return self.known.get(key_of(value), value) if isinstance(value, Entity) else value


def _known(extracted: ByArticle, settled: ByArticle) -> dict[Key, Entity]:
    pairs = ((b, a) for key in settled for b, a in zip(extracted[key], settled[key], strict=True))
    return {
        key_of(before): after
        for one, other in pairs
        for (_, before), (_, after) in zip(one.values, other.values, strict=True)
        if isinstance(before, Entity) and isinstance(after, Entity)
    }


def _people(fact: Fact) -> Iterator[Person]:
    yield from (value for _, value in fact.values if isinstance(value, Person))


def _unmatched(one: Correction, ledger: Ledger, named: set[str], articles: ByArticle) -> LedgerError:
    label = f" ({one.label})" if one.label else ""
    if one.action.of_people:
        missing = " and ".join(f"person:{slug}" for slug in (one.person, one.other) if slug not in named)
        why = f"the articles name no {missing}"
    elif one.article and one.article not in articles:
        why = f"there is no article {one.article!r}"
    else:
        why = f"article {one.article!r} does not state it" if one.article else "no article states it any more"
    todo = "see what is stated instead, or take the entry out"
    what = f"the entry to {one.action} {one.subject}{label} matches nothing, since {why}"
    return LedgerError(what, where=ledger.place(one), todo=todo)
