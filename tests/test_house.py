"""The house keeps its order: each kind in its four places, nothing left as a placeholder, no path of one machine."""

import re
from pathlib import Path

import pytest

import caregraph
from caregraph.extraction.kinds import KINDS, MODULES

PLACES = (
    "src/caregraph/extraction/kinds/{stem}.py",
    "ontology/facts/{stem}.ttl",
    "shapes/facts/{stem}.ttl",
    "tests/kinds/test_{stem}.py",
)
FOLDERS = ("src", "tests", "ontology", "shapes", "questions", "seeds", "benchmarks", "training", "notebooks", ".ci")
BLANK = re.compile(r'\A\s*(?:"""\W*"""|#\W*|\.|TODO\b.*|)\s*\Z', re.IGNORECASE)
UNFINISHED = re.compile(r"\b(?:lorem ipsum|FIXME|XXX|TBD|placeholder text)\b")
MACHINE_PATH = re.compile(r"(?<![\w./-])/(?:home|root|Users|work)/\w")


def kept_files(top: Path) -> list[Path]:
    files = [path for folder in FOLDERS for path in (top / folder).rglob("*") if "__pycache__" not in path.parts]
    return [path for path in [*files, *top.iterdir()] if path.is_file()]


def texts(top: Path) -> list[tuple[str, str]]:
    found = []
    for path in kept_files(top):
        try:
            found.append((path.relative_to(top).as_posix(), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    assert len(found) > 50
    return found


def missing_places(top: Path, stems: list[str]) -> list[str]:
    return [
        place.format(stem=stem) for stem in stems for place in PLACES if not (top / place.format(stem=stem)).is_file()
    ]


def test_each_kind_stands_in_its_four_places(checkout: Path) -> None:
    missing = missing_places(checkout, [kind.plural for kind in KINDS.values()])
    assert not missing, f"add {', '.join(missing)}"


def test_a_kind_with_nothing_but_a_name_is_named_in_all_four(tmp_path: Path) -> None:
    assert missing_places(tmp_path, ["rumours"]) == [
        "src/caregraph/extraction/kinds/rumours.py",
        "ontology/facts/rumours.ttl",
        "shapes/facts/rumours.ttl",
        "tests/kinds/test_rumours.py",
    ]


@pytest.mark.parametrize("folder", ["src/caregraph/extraction/kinds", "ontology/facts", "shapes/facts"])
def test_no_file_of_a_kind_is_left_behind(checkout: Path, folder: str) -> None:
    stems = {path.stem for path in (checkout / folder).iterdir() if path.is_file() and path.stem != "__init__"}
    assert stems <= {kind.plural for kind in KINDS.values()}


def test_a_kind_is_found_where_its_plural_says() -> None:
    assert [module.__name__.rsplit(".", 1)[1] for module in MODULES] == [kind.plural for kind in KINDS.values()]


def test_nothing_is_blank_or_unfinished(checkout: Path) -> None:
    kept = [(name, text) for name, text in texts(checkout) if name != "tests/test_house.py"]
    blank = [name for name, text in kept if BLANK.match(text) and not name.endswith(("/__init__.py", "py.typed"))]
    hollow = [name for name, text in kept if name.startswith("src/") and name.endswith(".py") and BLANK.match(text)]
    unfinished = [name for name, text in kept if UNFINISHED.search(text)]
    assert blank + hollow + unfinished == []


def test_a_blank_file_is_seen() -> None:
    assert BLANK.match('"""."""\n')
    assert BLANK.match("")
    assert not BLANK.match('"""Reads articles."""\n')


def test_every_public_name_is_there() -> None:
    assert all(getattr(caregraph, name) for name in caregraph.__all__)


def test_no_path_of_one_machine(checkout: Path) -> None:
    assert [name for name, text in texts(checkout) if MACHINE_PATH.search(text) and name != "tests/test_house.py"] == []
