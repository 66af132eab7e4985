"""Writes the documentation as a folder of web pages that opens without a network.

Sphinx makes it of the pages in docs/, of CHANGELOG, CONTRIBUTING and GLOSSARY, and of the reference, which is worked
out from the commands, queries, ontology and shapes themselves. Beside it, in terms/, lie the pages on the ontology
with examples from the graph of the seeds.
"""

import argparse
import os
import re
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from sphinx.cmd.build import build_main

from caregraph.build import build_graph
from caregraph.documentation.pages import Site
from caregraph.graph.store import open_graph
from caregraph.resources import seeds_dir
from reference import pages

DOCS = Path(__file__).resolve().parent
TOP = DOCS.parent
# Pages that stand at the top of the checkout, where people look for them.
_AT_TOP = {"CHANGELOG.md": "changelog.md", "CONTRIBUTING.md": "contributing.md", "GLOSSARY.md": "glossary.md"}
_NAMED = re.compile(r"(?<!\[)`(?:docs/)?((?:[\w-]+/)?[\w-]+\.md)`")


def main() -> int:
    """Write every page; 0 where Sphinx has nothing to complain of."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=TOP / "build" / "docs")
    parser.add_argument("--graph", type=Path, help="the graph of the seeds, if it is there already")
    given = parser.parse_args()
    with TemporaryDirectory() as place:
        graph = given.graph or build_graph([seeds_dir()], Path(place) / "graph").out
        source = staged(Path(place) / "docs")
        write_terms(graph, source / "extra" / "terms")
        os.environ["SOURCE_DATE_EPOCH"] = "0"
        if (given.out / "searchindex.js").exists():  # what an earlier run wrote, and nothing else
            shutil.rmtree(given.out)
        call = ["-q", "-W", "--keep-going", "-d", f"{place}/doctrees", str(source), str(given.out)]
        status = build_main(call)
    (given.out / ".buildinfo").unlink(missing_ok=True)
    return status


def staged(place: Path) -> Path:
    """The folder that Sphinx reads: every page, with what is named in passing made a link."""
    shutil.copytree(DOCS, place, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    shutil.copy(DOCS / "conf.py", place)
    for name, page in _AT_TOP.items():
        (place / page).write_text((TOP / name).read_text(encoding="utf-8").replace("](docs/", "]("), encoding="utf-8")
    for name, text in pages().items():
        (place / name).write_text(text, encoding="utf-8")
    with (place / "networks.md").open("a", encoding="utf-8") as page:
        page.write("\n```{toctree}\n:hidden:\n:glob:\n\nanalyses/*\n```\n")
    known = {page.relative_to(place).as_posix() for page in place.rglob("*.md")}
    for page in sorted(place.rglob("*.md")):
        page.write_text(_linked(page.read_text(encoding="utf-8"), known), encoding="utf-8")
    return place


def write_terms(graph: Path, folder: Path) -> None:
    """The pages on the ontology, the shapes and the vocabularies, as `caregraph serve` has them."""
    folder.mkdir(parents=True)
    site = Site(open_graph(graph), cases=TOP / "tests" / "shapes", home="../index.html")
    for name, page in site.pages().items():
        (folder / name).write_bytes(page)


def _linked(text: str, known: set[str]) -> str:
    """A page that is named as a file is a link to it, outside of what is shown as code."""
    parts = re.split(r"^(```.*?^```)$", text, flags=re.MULTILINE | re.DOTALL)
    return "".join(
        part if part.startswith("```") else _NAMED.sub(lambda match: _link(match, known), part) for part in parts
    )


def _link(match: re.Match[str], known: set[str]) -> str:
    page = _AT_TOP.get(match[1], match[1])
    return f"[{page.removesuffix('.md')}](/{page})" if page in known else match[0]


if __name__ == "__main__":
    sys.exit(main())
