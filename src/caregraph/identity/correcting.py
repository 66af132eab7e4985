"""The ledger at work on facts: rejected ones are asserted no more, corrected ones take the place of the extracted."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from caregraph.errors import LedgerError
from caregraph.identity.contradictions import contradiction
from caregraph.identity.ledger import Ledger
from caregraph.identity.names import Key, key_of
from caregraph.identity.settlement import Settled
from caregraph.model.correction import CERTAINTY, Action, Correction, Revision, Step
from caregraph.model.entity import Entity, Person
from caregraph.model.fact import Certainty, Fact, Value

Name = Callable[[Fact], str]


@dataclass(frozen=True, slots=True)
class Corrected:
    """The facts of an article after the ledger, and how they came to be so."""

    facts: tuple[Fact, ...]
    revisions: tuple[Revision, ...] = ()


@dataclass(slots=True)
class Corrector:
    """Takes the facts of one article after another through a ledger.

    `name` gives a fact's short form. `known` is what entities have become in the articles, which the values of
    corrections become too.
    """

    ledger: Ledger
    name: Name
    known: Mapping[Key, Entity] = field(default_factory=dict)
    _by_fact: dict[str, list[Correction]] = field(init=False)

    def __post_init__(self) -> None:
        self._by_fact = defaultdict(list)
        for one in self.ledger.corrections:
            if one.fact:
                self._by_fact[one.fact].append(one)

    def correct(self, extracted: Sequence[Fact], settled: Sequence[Fact]) -> Corrected:
        """Apply the ledger to facts given as extracted and, in the same order, with identities settled.

        An entry may name a fact as it was before identities were settled, so that a decision about people leaves the
        decisions about their facts in force. Raises LedgerError where entries contradict one another.
        """
        if not self._by_fact:
            return Corrected(tuple(settled))
        made = [self._revision(before, fact) or fact for before, fact in zip(extracted, settled, strict=True)]
        revisions = tuple(one for one in made if isinstance(one, Revision))
        return Corrected(tuple(one.fact if isinstance(one, Revision) else one for one in made), revisions)

    def _revision(self, extracted: Fact, settled: Fact) -> Revision | None:
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


@dataclass(frozen=True, slots=True)
class Ruled:
    """What became of a ledger: the corrections of facts and of people that were applied, and entries without use.

    Whoever is forgotten stays so, whether or not an article names them: such entries are always applied.
    """

    facts: tuple[Correction, ...] = ()
    people: tuple[Correction, ...] = ()
    forgotten: tuple[Correction, ...] = ()
    unmatched: tuple[LedgerError, ...] = ()

    @classmethod
    def of(cls, ledger: Ledger, used: Iterable[Correction], settled: Settled, *, articles: Collection[str]) -> "Ruled":
        """From the corrections of facts that were used, and what settling made of those of people."""
        facts = frozenset(used)
        people = {slug for kind, _, slug in settled.known if kind is Person}
        useless = {slug for words in settled.unmatched for slug in words.split(" and ")}
        named = (people | {slug for pair in (*ledger.same, *ledger.different) for slug in pair}) - useless
        told = [one for one in ledger.corrections if one.action.of_people and {one.person, one.other} <= named]
        forgotten = tuple(one for one in ledger.corrections if one.action is Action.FORGET)
        lost = (one for one in ledger.corrections if one not in facts and one not in told and one not in forgotten)
        unmatched = tuple(_unmatched(one, ledger, named, articles) for one in lost)
        used_facts = tuple(one for one in ledger.corrections if one in facts)
        return cls(used_facts, tuple(dict.fromkeys(told)), forgotten, unmatched)


def _unmatched(one: Correction, ledger: Ledger, named: Collection[str], articles: Collection[str]) -> LedgerError:
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
