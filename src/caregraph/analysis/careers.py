"""Careers: every post of a person in the order of time, and what else articles tell of the person at other places."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import Store

from caregraph.analysis.holdings import Holding, holdings
from caregraph.analysis.names import people_called
from caregraph.analysis.network import PEOPLE
from caregraph.analysis.rows import Table, distinct, short, table
from caregraph.analysis.ties import Tie, ties
from caregraph.graph.vocabulary import DEFAULT_BASE

_NOTE = (
    "start and end are what articles bound: a date that they give, or days between which it lies. A gap is a time that "
    "no article tells of, not a time out of work."
)
_LATER = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Stage:
    """One post of a person, or one step that sent the person somewhere, with the words that it rests on."""

    person: str
    place: int
    role: str
    organisation: str | None
    start: str | None
    end: str | None
    articles: tuple[str, ...]
    evidence: tuple[str, ...]
    iri: str


def careers(store: Store, *, base: str = DEFAULT_BASE, person: str | None = None) -> Table[Stage]:
    """Who held which posts one after another, with what bounds each in time and the sentences behind it."""
    wanted = people_called(store, person, base=base)
    held = holdings(store, base=base)
    known = {(one.person.iri, one.organisation.iri) for one in held if one.organisation}
    beside = [tie for tie in PEOPLE.of(ties(store, base=base)) if (tie.source.iri, tie.target.iri) not in known]
    told = sorted([*map(_held, held), *_sent(beside)], key=lambda one: one[:3])
    return table(Stage, _numbered(told, wanted), _NOTE)


_Dated = tuple[str, str, tuple[str, str, str], Stage]


def _held(one: Holding) -> _Dated:
    place = one.organisation.name if one.organisation else None
    articles, words = (distinct(getattr(source, name) for source in one.sources) for name in ("article", "words"))
    stage = Stage(one.person.name, 0, one.role, place, str(one.start), str(one.end), articles, words, short(one.iri))
    end, start, _ = map(str, one.order)
    return one.person.name, one.person.iri, (end, start, one.iri), stage


def _sent(found: Iterable[Tie]) -> Iterator[_Dated]:
    """What no tenure tells: steps that send somebody to a council, and changes of post without a date."""
    for tie in found:
        about, words = tie.about, distinct(source.words for source in tie.about.sources)
        stage = Stage(
            tie.source.name, 0, about.what, tie.target.name, about.date, None, about.articles, words, short(about.fact)
        )
        yield tie.source.name, tie.source.iri, (_LATER, about.first or _LATER, about.fact), stage


def _numbered(told: Iterable[_Dated], wanted: frozenset[str] | None) -> Iterator[Stage]:
    places: dict[str, int] = {}
    for _, iri, _, one in told:
        if wanted is None or iri in wanted:
            places[iri] = place = places.get(iri, 0) + 1
            told_of = (one.role, one.organisation, one.start, one.end, one.articles, one.evidence, one.iri)
            yield Stage(one.person, place, *told_of)
