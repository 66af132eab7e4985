"""Runs the notebooks and keeps what they print, without times or paths: the same outputs give the same bytes."""

import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

FOLDER = Path(__file__).resolve().parent
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
_LIMIT = 300


def executed(path: Path) -> nbformat.NotebookNode:
    """A notebook with its outputs as they come out anew; raises CellExecutionError where a cell fails."""
    notebook: nbformat.NotebookNode = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    place = {"metadata": {"path": str(FOLDER)}}
    client = NotebookClient(notebook, timeout=_LIMIT, resources=place, record_timing=False)
    client.execute(env=_environment())
    notebook.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    return notebook


def _environment() -> dict[str, str]:
    # The kernel runs in this folder and shall import this checkout.
    known = [str(FOLDER.parent / "src"), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, known))}


def printed(notebook: nbformat.NotebookNode) -> list[str]:
    """What a notebook's cells print and show as plain text, in order."""
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    return [output.get("text") or output.get("data", {}).get("text/plain", "") for output in outputs]


if __name__ == "__main__":
    for place in NOTEBOOKS if len(sys.argv) == 1 else map(Path, sys.argv[1:]):
        nbformat.write(executed(place), place)
