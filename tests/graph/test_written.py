"""The graph of small made-up articles, triple by triple, as the files under written/ have it."""

import dataclasses
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from pyoxigraph import Quad

from caregraph.graph.ledger import ledger_quads
from caregraph.graph.mapping import Mapper
from caregraph.graph.statings import statings
from caregraph.graph.tenures import clues, tenure_quads
from caregraph.graph.turtle import turtle_bytes
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.fact import Certainty
from tests.graph.examples import (
    ANN,
    article,
    consultation,
    event,
    fact,
    intervention,
    judgement,
    measure,
    participation,
    post,
    promise,
    statement,
)
from tests.identity.test_correcting import changed, corrected, entry, ledger

FOLDER = Path(__file__).parent / "written"
MAPPER = Mapper.load()
FULL = dataclasses.replace(article(), author="Di Writer", url="https://example.org/news/1", sha256="0" * 64)
BARE = dataclasses.replace(article("bare/1"), title="", publisher="", published=None)
HOMES = Body("bright-homes", "Bright Homes", known=False)
LONG = "We have begun to put this right and to see to it that nothing of the kind can ever happen again."


def of_full_article() -> Iterable[Quad]:
    """All that an article of which everything is known may contribute."""
    told = [
        judgement(FULL),
        fact(FULL, "judgement", "rated inadequate", Certainty.REPORTED, **dict(judgement(FULL).values)),
        post(FULL, person=dataclasses.replace(ANN, written="A Example"), organisation=HOMES),
        participation(FULL),
        promise(FULL),
    ]
    return MAPPER.quads(FULL, told)


def of_bare_article() -> Iterable[Quad]:
    """An article without date, title and source; a council that nobody knows, and a person beside a planned fact."""
    told = [
        judgement(BARE, council=Council("nowhere", "Nowhere"), date=PartialDate(2015)),
        intervention(BARE, Certainty.PLANNED),
        statement(BARE, speaker=dataclasses.replace(ANN, written="Ms Example"), quote=LONG),
        measure(BARE),
    ]
    return MAPPER.quads(BARE, told)


def of_ledger() -> Iterable[Quad]:
    """What was extracted of a rejected, a changed and an accepted fact, and who decided that."""
    keeper = post(FULL, role=Term.of("role", "lighthouse keeper"), organisation=HOMES, person=Person("Bo Fictus"))
    entries = (
        entry("reject", judgement(FULL), article="a-1"),
        changed(keeper, "tenure", "former"),
        changed(keeper, "person", "Ann Example"),
        entry("accept", consultation(FULL)),
        entry("different", person="person:ann-example", other="person:cy-model"),
    )
    told = [judgement(FULL), keeper, consultation(FULL), event(FULL), post(FULL)]
    found = corrected(ledger(*entries), [(FULL, told)])
    return ledger_quads(MAPPER, found.revisions, found.people)


def of_tenures() -> Iterable[Quad]:
    """Three articles on one post, and one on a post at a body; what is only planned tells of none."""
    later = dataclasses.replace(article("b-2"), published=PartialDate(2017, 5))
    resigned = event(later, date=PartialDate(2017, 4))
    told = {
        FULL: [
            post(FULL, organisation=HOMES),
            post(FULL, role=Term.of("role", "leader"), person=Person("Cy Model")),
            promise(FULL),
        ],
        later: [resigned, dataclasses.replace(post(later), certainty=Certainty.PLANNED)],
        BARE: [event(BARE, date=PartialDate(2016), event=Term("event-kind", "appointed", "appointed"))],
    }
    return list(
        tenure_quads(MAPPER, [one for a, facts in told.items() for one in clues(MAPPER.iris, a, statings(facts))])
    )


@pytest.mark.parametrize(
    "told", [of_full_article, of_bare_article, of_ledger, of_tenures], ids=lambda one: one.__name__
)
def test_the_graph_says_this_and_no_more(told: Callable[[], Iterable[Quad]]) -> None:
    quads = list(told())
    assert turtle_bytes(quads).decode() == (FOLDER / f"{told.__name__.removeprefix('of_')}.ttl").read_text("utf-8")
    assert len(set(quads)) == len(quads)
