"""What a command says: results on standard output, complaints on standard error, files where they were asked for."""

import os
import sys
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from caregraph.cli.status import DONE
from caregraph.errors import GraphError, UsageError, shown

if TYPE_CHECKING:
    from rich.console import RenderableType

_PIPE_WIDTH = 160


def display(renderable: "RenderableType") -> None:
    """Print a result, with colours where somebody watches."""
    from rich.console import Console

    from caregraph.show import plain_text

    if sys.stdout.isatty():
        Console().print(renderable)
    else:
        emit(plain_text(renderable, width=_PIPE_WIDTH))


def emit(content: bytes) -> None:
    """Write bytes to standard output; a reader who has seen enough is no error."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough. What is left in the buffer must not be tried again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(DONE) from None


def complain(sentence: str) -> None:
    """Say on standard error what is wrong."""
    sys.stderr.write(f"caregraph: {shown(sentence)}\n")


def write_file(out: Path, content: bytes, option: str) -> None:
    """Write a file that an option names, compressed if its name says so; raises GraphError where that cannot be."""
    from caregraph.graph.compression import packed

    compressed = packed(out, content)
    try:
        out.write_bytes(compressed)
    except OSError as error:
        raise _unwritable(out, error, f"name another file with {option}") from error


def write_folder(out: Path, files: Mapping[str, bytes], option: str, *, earlier: Collection[str]) -> None:
    """Write the files of a folder that an option names, in place of earlier ones; anything else there stops it."""
    other = f"name a new or empty folder with {option}"
    if out.is_dir() and not {path.name for path in out.iterdir()} <= set(earlier):
        raise UsageError("a folder with other things in it", where=str(out), todo=other)
    try:
        out.mkdir(exist_ok=True)
        for name in earlier:
            (out / name).unlink(missing_ok=True)
        for name, content in files.items():
            (out / name).write_bytes(content)
    except OSError as error:
        raise _unwritable(out, error, other) from error


def _unwritable(out: Path, error: OSError, todo: str) -> GraphError:
    reason = (error.strerror or "unknown reason").lower()
    return GraphError(f"cannot be written ({reason})", where=str(out), todo=todo)
