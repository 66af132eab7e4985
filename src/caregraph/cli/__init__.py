"""The command line: it reads a call, has the library carry it out, and shows what came of it."""

import signal
import sys
from collections.abc import Sequence
from typing import Annotated, NoReturn

import typer

from caregraph import __version__
from caregraph.cli.arguments import ANY_OPTION
from caregraph.cli.commands import (
    analyse,
    build,
    correct,
    draw,
    explain,
    explore,
    export,
    forget,
    people,
    query,
    reconcile,
    rules,
    score,
    serve,
    validate,
)
from caregraph.cli.output import complain, emit
from caregraph.cli.status import DONE, INTERRUPTED, TERMINATED, UNUSABLE
from caregraph.errors import CaregraphError, StoppedError

app = typer.Typer(
    help="News articles about children's services in, a validated RDF graph out.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

# The commands whose options depend on what is asked for.
_ASKING = (query.query, analyse.analyse)

for _command in (
    build.build,
    query.query,
    query.queries,
    analyse.analyse,
    validate.validate,
    explain.explain,
    people.people,
    correct.correct,
    forget.forget,
    score.score,
    export.export,
    draw.draw,
    explore.explore,
    reconcile.reconcile,
    serve.serve,
    rules.rules,
):
    app.command(context_settings=ANY_OPTION if _command in _ASKING else None)(_command)


@app.callback(invoke_without_command=True)
def caregraph(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """News articles about children's services in, a validated RDF graph out."""
    if version:
        emit(f"caregraph {__version__}\n".encode())
    elif context.invoked_subcommand is None:
        emit(f"{context.get_help()}\n".encode())


def run(arguments: Sequence[str]) -> int:
    """Carry out one call; its exit status is 0 done, 1 the data falls short, 2 the call or an input is unusable."""
    try:
        status = app(args=list(arguments), prog_name="caregraph", standalone_mode=False)
    except StoppedError as error:
        complain(error.sentence())
        return INTERRUPTED
    except CaregraphError as error:
        complain(error.sentence())
        return UNUSABLE
    except typer.TyperException as error:
        complain(f"{error.format_message().rstrip('.')}; `caregraph --help` and `caregraph COMMAND --help` tell more")
        return UNUSABLE
    except OSError as error:
        complain(f"{error.filename or 'the system'}: {error.strerror or error}; check the disk and its permissions")
        return UNUSABLE
    if status == INTERRUPTED:
        complain("interrupted; nothing was changed")
    return int(status or DONE)


def main() -> None:
    """Start the command `caregraph`."""
    signal.signal(signal.SIGTERM, _terminated)
    try:
        sys.exit(run(sys.argv[1:]))
    except KeyboardInterrupt:
        complain("interrupted; nothing was changed")
        sys.exit(INTERRUPTED)


def _terminated(_number: int, _frame: object) -> NoReturn:
    # Raised, not obeyed at once, so that a build clears away its unfinished folder.
    raise SystemExit(TERMINATED)
