"""A graph in parts, as a folder tells of it that a build has written."""

import json
from pathlib import Path

LOAD_PARTS = "load them into a triplestore, as docs/triplestores.md tells, or build without --parts"
"""What to do with parts where a graph is asked for."""


def lies_in_parts(folder: Path) -> str:
    """Where the parts of a folder's graph lie: where its build says, or right there; empty if it has none."""
    if not (folder / "parts.json").is_file():
        return ""
    try:
        return str(json.loads((folder / "build.json").read_text(encoding="utf-8"))["parts"]["at"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return str(folder)
