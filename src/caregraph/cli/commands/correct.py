"""`caregraph correct`."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caregraph.cli.graphs import base_of, store_of
from caregraph.cli.options import Base, Graph
from caregraph.cli.output import emit
from caregraph.errors import UsageError
from caregraph.model.correction import Action

if TYPE_CHECKING:
    from caregraph.analysis.explanation import Explanation

_PERSON = "person:"


def correct(  # noqa: PLR0913 - one parameter a column of the ledger
    names: Annotated[list[str], typer.Argument(metavar="IRI [IRI]", help="A fact, or two people: IRI or short form.")],
    *,
    graph: Graph,
    ledger: Annotated[Path, typer.Option(help="The ledger to write to; begun where there is none.")],
    action: Annotated[Action, typer.Option(help="What to do.")],
    reason: Annotated[str, typer.Option(help="Why.")],
    author: Annotated[str, typer.Option(help="Who answers for it.")],
    role: Annotated[str, typer.Option(help="The role to change, or certainty.")] = "",
    value: Annotated[str, typer.Option(help="What is to stand there; none empties the role.")] = "",
    article: Annotated[str, typer.Option(help="The key of the only article that is meant.")] = "",
    date: Annotated[str, typer.Option(help="The day of the decision, such as 2016-01-08; today if not given.")] = "",
    base: Base = None,
) -> None:
    """Write a correction of a fact, or a decision about two people, into a ledger for the next build."""
    from caregraph.analysis.explanation import Explainer
    from caregraph.extraction.kinds import KINDS
    from caregraph.identity import add_entry

    if action is Action.FORGET:
        raise UsageError("correct keeps what it is told", where=action, todo="use `caregraph forget`, which does not")
    explainer = Explainer(store_of(graph), base_of(graph, base))
    found = [explainer.explain(name) for name in names]
    short = [explainer.short(one.iri) for one in found]
    about = _people(short, action) if action.of_people else {"fact": _fact(found, short, article)}
    label = " / ".join(one.label for one in found)
    # A decision is dated by its author's calendar.
    decided = {"reason": reason, "author": author, "date": date or datetime.date.today().isoformat()}  # noqa: DTZ011
    cells = {"action": action, "article": article, "label": label, "role": role, "value": value, **about, **decided}
    added = add_entry(ledger, cells, KINDS)
    emit(f"{ledger}, line {added.line}: {action} {added.subject} ({label})\n".encode())
    emit(f"Build again with --ledger {ledger} to apply it.\n".encode())


def _people(short: list[str], action: Action) -> dict[str, str]:
    if len(short) != 2 or not all(name.startswith(_PERSON) for name in short):
        what = f"to call people {action}, two people of the graph are needed"
        raise UsageError(what, where=" ".join(short), todo="name both, as person:ann-example")
    return {"person": short[0], "other": short[1]}


def _fact(found: "list[Explanation]", short: list[str], article: str) -> str:
    """The short form of the one fact that is named, if an article states it so that it can be corrected."""
    if len(found) != 1:
        raise UsageError("only one fact can be corrected at a time", where=" ".join(short), todo="call once for each")
    [fact], [name] = found, short
    if fact.replaced and not fact.told:
        todo = f"correct what took its place, {fact.replaced[0].label!r}, or change that entry"
        raise UsageError("an entry of the ledger has replaced this fact", where=name, todo=todo)
    if not fact.told:
        raise UsageError("this is no fact", where=name, todo="give the IRI of one, as `caregraph explain` lists them")
    if all(told.certainty == "rejected" for told in fact.told):
        raise UsageError("this fact is rejected already", where=name, todo="take that entry out of the ledger instead")
    if article and article not in {told.key for told in fact.told}:
        known = ", ".join(sorted({told.key for told in fact.told}))
        raise UsageError(f"article {article!r} does not state this fact", where=name, todo=f"it is stated in {known}")
    return name
