"""`caregraph build`."""

import shlex
import sys
from contextlib import AbstractContextManager, nullcontext
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caregraph.cli.output import complain, display
from caregraph.cli.status import DONE, FALLS_SHORT, UNUSABLE
from caregraph.errors import StoppedError, UsageError

if TYPE_CHECKING:
    from caregraph.following import Watcher


class Validator(StrEnum):
    """Who holds facts against the shapes."""

    PYSHACL = "pyshacl"
    SHIFTY = "shifty"


class Engine(StrEnum):
    """What shares the work of a build among processes."""

    LOCAL = "local"
    DASK = "dask"


class LogFormat(StrEnum):
    """How a build tells of its progress."""

    BARS = "bars"
    JSON = "json"


Sources = Annotated[
    list[str] | None,
    typer.Argument(help="Articles: .txt, .html, .jsonl, or folders of them; URLs such as s3://bucket/folder too."),
]
Kept = Annotated[
    bool, typer.Option(help="Keep what is found in each article for the next build, in .NAME.cache beside --out.")
]
Judge = Annotated[
    Validator, typer.Option(help="Who holds facts against the shapes; pySHACL judges again what shifty rejects.")
]
Sharer = Annotated[Engine, typer.Option(help="What shares the work among processes: this machine's own, or dask.")]
Scheduler = Annotated[str | None, typer.Option(help="The address of a dask scheduler, whose workers do the work.")]
Parts = Annotated[
    str | None,
    typer.Option(
        help="Write the graph as parts of N-Quads into this folder, or s3://bucket/folder, that all workers reach."
    ),
]


def build(  # noqa: PLR0913, PLR0917 - the options of the command
    out: Annotated[Path, typer.Option(help="The folder to write; one that a build wrote is replaced.")],
    sources: Sources = None,
    base: Annotated[str | None, typer.Option(help="What the graph's IRIs begin with.")] = None,
    ledger: Annotated[Path | None, typer.Option(help="A CSV file of corrections to apply.")] = None,
    model: Annotated[str | None, typer.Option(help="A trained spaCy model to help with people's names.")] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="How many processes share the work; as many as cores unless given.")
    ] = None,
    cache: Kept = True,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the build of --out that was stopped.")] = False,
    validator: Judge = Validator.PYSHACL,
    engine: Sharer = Engine.LOCAL,
    scheduler: Scheduler = None,
    parts: Parts = None,
    log: Annotated[LogFormat, typer.Option(help="Progress as bars, or as lines of JSON.")] = LogFormat.BARS,
) -> None:
    """Articles in, validated graph out."""
    from caregraph.build import Options, build_graph, unfinished
    from caregraph.graph.vocabulary import DEFAULT_BASE
    from caregraph.workers import cores

    _check_together(sources, resume=resume, engine=engine, scheduler=scheduler, parts=parts)
    screened, dask = validator is Validator.SHIFTY, engine is Engine.DASK
    options = Options(base or DEFAULT_BASE, model, ledger, workers or cores(), cache, screened, dask, scheduler, parts)
    given, options = unfinished(out) if resume else (sources or [], options)
    try:
        with _following(log) as watch:
            report = build_graph(given, out, options=options, watch=watch)
    except KeyboardInterrupt:
        again = f"`caregraph build --resume --out {shlex.quote(str(out))}` goes on from here" if options.cache else ""
        raise StoppedError("interrupted; nothing was changed", where=str(out), todo=again) from None
    display(report.summary())
    if report.problems:
        raise typer.Exit(UNUSABLE)
    # A decision that has lost its effect is for its author to look at, though all else is built.
    raise typer.Exit(FALLS_SHORT if report.ledger and report.ledger.unmatched else DONE)


def _check_together(
    sources: list[str] | None, *, resume: bool, engine: Engine, scheduler: str | None, parts: str | None
) -> None:
    """Make sure that nothing is asked for beside what it cannot go with."""
    if bool(sources) is resume:
        raise UsageError("articles or --resume", todo="give files or folders of articles, or --resume alone to go on")
    if scheduler is not None and engine is not Engine.DASK:
        raise UsageError("--scheduler is an address for --engine dask", todo="give both, or neither")
    if parts is not None and resume:
        raise UsageError("--parts with --resume, which knows where the parts are to be", todo="leave out --parts")


def _following(log: LogFormat) -> "AbstractContextManager[Watcher]":
    from caregraph.progress import Log, following

    return nullcontext(Log(sys.stderr)) if log is LogFormat.JSON else following(complain)
