"""`caregraph forget`."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base
from caregraph.cli.output import complain, emit
from caregraph.errors import GraphError, UsageError

if TYPE_CHECKING:
    from caregraph.identity.forgetting_entries import Person

_PERSON = "person:"


def forget(  # noqa: PLR0913 - what an entry of the ledger holds
    person: Annotated[str, typer.Argument(help="A person of the graph, by IRI, short form or name; or any full name.")],
    *,
    ledger: Annotated[Path, typer.Option(help="The ledger to write to; begun where there is none.")],
    reason: Annotated[str, typer.Option(help="Why, without the name.")],
    author: Annotated[str, typer.Option(help="Who answers for it.")],
    graph: Annotated[
        Path | None, typer.Option(help="The graph that the person is in, whose forms of the name are forgotten too.")
    ] = None,
    at: Annotated[
        str, typer.Option(help="Only where an article names this council or body too; for one of two namesakes.")
    ] = "",
    date: Annotated[str, typer.Option(help="The day of the decision, such as 2016-01-08; today if not given.")] = "",
    base: Base = None,
) -> None:
    """Keep a person out of all that later builds write; the ledger holds no name, only hashes of it."""
    from caregraph.extraction.kinds import KINDS
    from caregraph.identity.forgetting_entries import forget as write

    # A decision is dated by its author's calendar.
    decided = {"reason": reason, "author": author, "date": date or datetime.date.today().isoformat()}  # noqa: DTZ011
    whom = _whom(person, graph, base, at)
    written = write(ledger, whom, decided, KINDS)
    forms = len(written.entry.person.split())
    told = f"{forms} forms of the name" if forms > 1 else "1 form of the name"
    about = f", and {written.taken_out} about the same person taken out" if written.taken_out else ""
    emit(f"{ledger}, line {written.entry.line}: forget a person, by {told}{about}\n".encode())
    if graph and not whom.slugs:
        complain(f"nobody in {graph} is called so; whoever comes under this name is kept out")
    emit(f"Build again with --ledger {ledger}, and remove exports, pages and copies of earlier graphs.\n".encode())


def _whom(person: str, graph: Path | None, base: str | None, at: str) -> "Person":
    """The person of the graph, or where it has none of the name, whoever is called so."""
    from caregraph.analysis.explanation import Explainer
    from caregraph.analysis.forms import known_as
    from caregraph.identity.forgetting_entries import Person

    if graph is None:
        return Person(frozenset((person,)), near=at)
    store, start = store_of(graph), base_of(graph, base)
    explainer = Explainer(store, start)
    try:
        iri = explainer.explain(person).iri
    except GraphError:
        return Person(frozenset((_name(person),)), near=at)
    known = known_as(store, iri, base=start)
    if not known.forms:
        raise UsageError("this is no person", where=person, todo="name one as `caregraph people` lists them")
    if known.namesakes and not at:
        others = ", ".join(map(explainer.short, known.namesakes))
        todo = "say with --at beside which council or body this one is named, or forget each of them so"
        raise UsageError(f"the same name is that of {others}", where=explainer.short(iri), todo=todo)
    facts = frozenset(explainer.short(fact).replace(":", "/") for fact in known.facts)
    return Person(known.forms, frozenset((explainer.short(iri).removeprefix(_PERSON),)), facts, at)


def _name(person: str) -> str:
    if ":" in person:
        todo = "name one as `caregraph people` lists them, or give the full name"
        raise UsageError("nobody in the graph is called so", where=person, todo=todo)
    return person
