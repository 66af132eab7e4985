"""Every command and example of README and docs is carried out, page by page, or says why it cannot be."""

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pyoxigraph
import pytest

from caregraph.graph.vocabulary import COMMON_PREFIXES, DEFAULT_BASE
from tests.documentation.blocks import Block, Step, blocks
from tests.documentation.shell import Shell, prepared, programs

TOP = Path(__file__).resolve().parents[2]
PAGES = [TOP / "README.md", TOP / "CONTRIBUTING.md", TOP / "CHANGELOG.md", *sorted((TOP / "docs").rglob("*.md"))]
# Why a block is not carried out; a block says so in its first line: ```console no-run: a cluster
REASONS = {
    "a cluster",
    "a hash that is another each time",  # tests/test_forgetting.py carries these out
    "another triplestore",  # tests/engines runs those that can be installed
    "installs software",  # as the tests themselves were installed
    "storage elsewhere",
    "takes minutes",
    "the original articles",  # which are not ours to ship
}
PROGRAMS = ("curl", "jq")
SHOWN = ("text", "ini", "{toctree}")


def runs(block: Block) -> bool:
    return not block.mark.startswith("no-run")


@pytest.fixture(scope="session")
def tools(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with programs(tmp_path_factory.mktemp("bin"), checkout) as folder:
        yield folder


@pytest.fixture
def shell(checkout: Path, built: Path, tools: Path, tmp_path: Path) -> Iterator[Shell]:
    opened = prepared(tmp_path, checkout, built, tools)
    yield opened
    opened.end()


def in_console(block: Block, shell: Shell) -> None:
    assert block.steps, "a block of console holds commands after `$ `"
    for step in block.steps:
        if block.mark == "stays":
            assert step.is_matched_by(shell.start(step)), step.command
            continue
        status, printed = shell.run(step)
        assert step.is_matched_by(printed), f"{step.command}\nprints\n{printed}"
        assert (status != 0) is step.is_refused, f"{step.command}\nends with {status}\n{printed}"


def in_sh(block: Block, shell: Shell) -> None:
    status, printed = shell.run(Step(f"set -e\n{block.text}", ()))
    assert status == 0, printed


def in_python(block: Block, shell: Shell) -> None:
    (shell.folder / "example.py").write_text(block.text, encoding="utf-8")
    status, printed = shell.run(Step("python example.py", ()))
    assert status == 0, printed


def in_sparql(block: Block, shell: Shell) -> None:
    (shell.folder / "example.rq").write_text(block.text, encoding="utf-8")
    status, printed = shell.run(Step("caregraph query example.rq --graph build/graph", ()))
    assert status == 0, printed


def in_turtle(block: Block, shell: Shell) -> None:
    ours = {"cg": f"{DEFAULT_BASE}ontology#", "cgsh": f"{DEFAULT_BASE}shapes#"}
    known = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in {**COMMON_PREFIXES, **ours}.items())
    assert list(pyoxigraph.parse(known + block.text, pyoxigraph.RdfFormat.TURTLE))


def in_json(block: Block, shell: Shell) -> None:
    json.loads(block.text)


def in_jsonl(block: Block, shell: Shell) -> None:
    assert all(isinstance(json.loads(line), dict) for line in block.text.splitlines())


def in_csv(block: Block, shell: Shell) -> None:
    assert len({len(row) for row in csv.reader(block.text.splitlines())}) == 1


WAYS: dict[str, Callable[[Block, Shell], None]] = {
    "console": in_console,
    "csv": in_csv,
    "json": in_json,
    "jsonl": in_jsonl,
    "python": in_python,
    "sh": in_sh,
    "sparql": in_sparql,
    "turtle": in_turtle,
}


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page)], ids=lambda page: page.stem)
def test_a_page_shows_what_happens(page: Path, shell: Shell, engine: Callable[[str, str], str]) -> None:
    for program in (one for one in PROGRAMS if any(runs(block) and f"{one} " in block.text for block in blocks(page))):
        engine(program, f"install it with: apt-get install {program}")
    for block in blocks(page):
        way = WAYS.get(block.language)
        if way and runs(block):
            try:
                way(block, shell)
            except (AssertionError, SyntaxError, ValueError) as error:
                raise AssertionError(f"{block.page}, line {block.line}: {error}") from error


def test_a_block_says_what_it_is_and_why_it_is_not_carried_out() -> None:
    for block in (block for page in PAGES for block in blocks(page)):
        place = f"{block.page}, line {block.line}"
        assert block.language in {*WAYS, *SHOWN}, f"{place}: say console, sh, python, sparql, turtle or text after ```"
        if not runs(block):
            assert block.mark.removeprefix("no-run: ") in REASONS, f"{place}: {block.mark}: no such reason"
        else:
            assert block.mark in {"", "stays"}, place
        if block.language in SHOWN:
            assert "\n$ " not in f"\n{block.text}", f"{place}: commands stand in a block of console"


def test_most_blocks_are_carried_out(record_property: Callable[[str, object], None]) -> None:
    told = [block for page in PAGES for block in blocks(page) if block.language in WAYS]
    left = [block for block in told if not runs(block)]
    record_property("not carried out", [f"{block.page}:{block.line} {block.mark}" for block in left])
    assert len(left) <= len(told) // 4


@pytest.mark.parametrize(
    ("shown", "printed", "matched"),
    [
        ("", "whatever", True),
        ("one\ntwo", "one\ntwo\n", True),
        ("one\ntwo", "one\r\ntwo\r\n", True),
        ("one\ntwo", "one\n", False),
        ("one", "one\ntwo\n", False),
        ("one\n...\nfour", "one\ntwo\nthree\nfour\n", True),
        ("one\n...\nfour", "one\nfour\n", True),
        ("one\n...\nfour", "one\ntwo\n", False),
        ("one  \n", "one\n", True),
        ("a.c", "abc\n", False),
    ],
)
def test_what_is_shown_is_what_is_printed(shown: str, printed: str, matched: bool) -> None:
    assert Step("true", tuple(line.rstrip() for line in shown.splitlines())).is_matched_by(printed) is matched


def test_commands_are_taken_out_of_a_block(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(
        "Words\n\n```console\n$ one \\\n    more\nshown\n\nshown\n$ two\n```\n````text\n```\n````\n"
    )
    first, second = blocks(tmp_path / "page.md")
    assert first.steps == [Step("one \\\n    more", ("shown", "", "shown")), Step("two", ())]
    assert (first.line, second.language, second.text) == (3, "text", "```\n")


def test_an_example_that_is_wrong_is_seen(shell: Shell) -> None:
    for text in (
        "$ caregraph --version\ncaregraph 0\n",
        "$ caregraph query nothing --graph build/graph\n",
        "$ cat chiefs.rq",
    ):
        with pytest.raises(AssertionError):
            in_console(Block("page", 1, "console", text + ("" if "cat" not in text else " other.rq\n")), shell)
