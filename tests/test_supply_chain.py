"""What is installed is what was looked at: pinned by hash, listed with its licence, and no more than is needed."""

import importlib.util
import json
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

FILES = ("serve.txt", "docs.txt", "dev.txt")
ENTRY = re.compile(r"^(\S+?)(?:\[\S+\])?==(\S+)([^\\\n]*)((?: \\\n +--hash=sha256:[0-9a-f]{64})+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def project(checkout: Path) -> dict[str, Any]:
    told: dict[str, Any] = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return told


@pytest.fixture(scope="module")
def parts(checkout: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("parts", checkout / "requirements" / "parts.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["parts"] = module
    spec.loader.exec_module(module)
    return module


def pinned(checkout: Path, name: str) -> dict[str, str]:
    text = (checkout / "requirements" / name).read_text(encoding="utf-8")
    return {str(canonicalize_name(one[1])): one[2] for one in ENTRY.finditer(text)}


def constraints(checkout: Path) -> dict[str, str]:
    lines = (checkout / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return {canonicalize_name(name): version for name, version in (line.split("==") for line in lines)}


@pytest.mark.parametrize("name", FILES)
def test_every_package_is_pinned_by_hash_and_no_address_is_told(checkout: Path, name: str) -> None:
    text = (checkout / "requirements" / name).read_text(encoding="utf-8")
    assert ENTRY.sub("", text).strip() == ""
    assert "://" not in text
    assert len(pinned(checkout, name)) >= 60


def test_the_pins_are_those_of_the_constraints(checkout: Path) -> None:
    """After a change of constraints.txt or pyproject.toml, `make pinned` fixes the hashes anew."""
    every = pinned(checkout, "dev.txt")
    assert every == constraints(checkout)
    assert pinned(checkout, "serve.txt").items() <= every.items()


def test_the_pins_hold_what_the_project_asks_for(checkout: Path, project: dict[str, Any]) -> None:
    extras = project["optional-dependencies"]
    own = re.compile(r"caregraph\[(.*)\]")
    named = [name for one in extras["dev"] if (match := own.fullmatch(one)) for name in match[1].split(",")]
    wanted = {
        "serve.txt": [*project["dependencies"], *extras["serve"]],
        "docs.txt": [*project["dependencies"], *extras["docs"]],
        "dev.txt": [*extras["dev"], *(one for name in named for one in extras[name])],
    }
    for name, asked in wanted.items():
        there = pinned(checkout, name)
        for one in map(Requirement, (text for text in asked if not own.fullmatch(text))):
            assert one.specifier.contains(there[canonicalize_name(one.name)]), f"run make pinned for {one}"


def test_hashes_cover_the_wheels_of_every_system_that_is_meant(checkout: Path) -> None:
    """A compiled package has a wheel for each Python and system; one or two hashes would leave most of them out."""
    text = (checkout / "requirements" / "dev.txt").read_text(encoding="utf-8")
    hashes = {str(canonicalize_name(one[1])): one[4].count("--hash") for one in ENTRY.finditer(text)}
    compiled = (
        "blis",
        "cymem",
        "lxml",
        "matplotlib",
        "numpy",
        "pandas",
        "preshed",
        "rapidfuzz",
        "spacy",
        "srsly",
        "thinc",
    )
    assert {name: hashes[name] for name in compiled if hashes[name] < 12} == {}


def test_make_installs_by_hash_alone(checkout: Path) -> None:
    makefile = (checkout / "Makefile").read_text(encoding="utf-8")
    calls = [line for line in makefile.splitlines() if "$(PIP) " in line]
    assert calls
    assert all("--require-hashes" in line or "--no-deps --no-build-isolation" in line for line in calls)


def test_whatever_is_required_is_imported(checkout: Path, project: dict[str, Any]) -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (checkout / "src").rglob("*.py"))
    names = [Requirement(one).name for one in project["dependencies"]]
    unused = [name for name in names if not re.search(rf"^\s*(?:import|from) {name}\b", source, re.MULTILINE)]
    assert unused == []


def test_the_page_of_licences_is_in_step(checkout: Path, parts: ModuleType) -> None:
    page = (checkout / "docs" / "licences.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| (\S+) \| (\d\S*) \| \S.* \|$", page, re.MULTILINE))
    elsewhere = re.search(r"nobody has looked here: (.*)\.$", page, re.MULTILINE)
    assert elsewhere
    others = set(elsewhere[1].split(", "))
    every = pinned(checkout, "dev.txt")
    assert told == {name: version for name, version in every.items() if name not in others}, "run make licences"
    assert others <= every.keys()
    here = parts.parts(checkout / "requirements" / "dev.txt")
    as_pinned = {
        name: here[name] for name in told if here[name].licence and metadata.version(name) == here[name].version
    }
    assert len(as_pinned) > 40
    for name, part in as_pinned.items():
        assert f"| {name} | {part.version} | {part.licence} |" in page


def test_the_bill_of_materials_is_whole_and_the_same_each_time(checkout: Path, parts: ModuleType) -> None:
    written = parts.sbom()
    assert written == parts.sbom()
    bill = json.loads(written)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert {one["name"]: one["version"] for one in bill["components"]} == pinned(checkout, "serve.txt")
    refs = {bill["metadata"]["component"]["bom-ref"], *(one["bom-ref"] for one in bill["components"])}
    needs = {one["ref"]: set(one["dependsOn"]) for one in bill["dependencies"]}
    assert needs.keys() == refs
    assert all(needed <= refs for needed in needs.values())
    # All that is listed is needed by caregraph in some number of steps, or builds it.
    reached, queue = set[str](), [one for one in refs if re.search(r"/(?:caregraph|hatchling|editables)@", one)]
    while queue:
        if (one := queue.pop()) not in reached:
            reached.add(one)
            queue += needs[one]
    installed = {one["bom-ref"] for one in bill["components"] if "licenses" in one}
    assert installed - reached == set()
