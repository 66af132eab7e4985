"""What caregraph is made of, from the pinned requirements and what is installed: a CycloneDX list, a page of licences.

Both are the same bytes each time, so that a difference between two of them is a difference in what they list.
"""

import argparse
import json
import re
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import caregraph

HERE = Path(__file__).resolve().parent
_LINE = re.compile(r"^(?P<name>[\w.-]+)(?:\[[^]]*\])?==(?P<version>[^ ;\\]+)(?: ; (?P<marker>[^\\]+))?", re.MULTILINE)
_CLASSIFIER = "License :: OSI Approved :: "
_LONGEST = 60  # characters; some packages put the whole text of the licence there
_PAGE = """# Licences

caregraph itself is under the MIT licence (`LICENSE`). `make licences` writes this page from what the packages it is
installed with say of themselves, and a test holds it in step with `requirements/`.

## What caregraph runs with
{run}

## What only its tests and checks need
{dev}

## What only other systems need
These are installed on Windows, macOS or PyPy alone, and nobody has looked here: {other}.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """A package at the version that is pinned; its licence is empty where it is not installed."""

    name: str
    version: str
    licence: str
    expression: bool


def parts(pinned: Path) -> dict[str, Part]:
    """The packages that a file pins, by name."""
    lines = _LINE.finditer(pinned.read_text(encoding="utf-8"))
    return {canonicalize_name(line["name"]): _part(canonicalize_name(line["name"]), line["version"]) for line in lines}


def sbom() -> str:
    """The packages that caregraph runs with as a CycloneDX document."""
    known = parts(HERE / "serve.txt")
    own = f"pkg:pypi/caregraph@{caregraph.__version__}"
    needed = _needs()
    refs = {"caregraph": own} | {name: f"pkg:pypi/{name}@{part.version}" for name, part in known.items()}
    itself = {"type": "application", "bom-ref": own, "name": "caregraph", "version": caregraph.__version__, "purl": own}
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**itself, "licenses": [{"license": {"id": "MIT"}}]}},
        "components": [_component(part, refs[name]) for name, part in sorted(known.items())],
        "dependencies": [
            {"ref": refs[name], "dependsOn": sorted(refs[one] for one in needed.get(name, set()) & refs.keys())}
            for name in sorted(refs)
        ],
    }
    return json.dumps(document, indent=1) + "\n"


def licences() -> str:
    """A page of all packages with their licences."""
    run, every = parts(HERE / "serve.txt"), parts(HERE / "dev.txt")
    only = {name: part for name, part in every.items() if name not in run}
    other = sorted(name for name, part in (run | only).items() if not part.licence)
    return _PAGE.format(run="\n".join(_table(run)), dev="\n".join(_table(only)), other=", ".join(other) or "none")


def _part(name: str, version: str) -> Part:
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return Part(name, version, "", expression=False)
    expression = told.get("License-Expression")
    return Part(name, version, expression or _named(told), bool(expression))


def _named(told: metadata.PackageMetadata) -> str:
    classified = [
        one.removeprefix(_CLASSIFIER) for one in told.get_all("Classifier") or () if one.startswith(_CLASSIFIER)
    ]
    field = (told.get("License") or "").strip()
    return "; ".join(classified) or (field if 0 < len(field) <= _LONGEST else "not told in a word")


def _needs() -> dict[str, set[str]]:
    """What each package requires here, with the extras that are asked of it, from caregraph and its builders on."""
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["serve"]]
    builders = (line for line in (HERE / "build.in").read_text(encoding="utf-8").splitlines() if line[:1] != "#")
    queue = [("caregraph", Requirement(one)) for one in asked] + [("", Requirement(one)) for one in builders]
    needed: defaultdict[str, set[str]] = defaultdict(set)
    seen: set[tuple[str, str]] = set()
    while queue:
        whose, one = queue.pop()
        name = canonicalize_name(one.name)
        needed[whose].add(name)
        for extra in {"", *one.extras} - {extra for known, extra in seen if known == name}:
            seen.add((name, extra))
            queue += [(name, further) for further in _required(name, extra)]
    return dict(needed)


def _required(name: str, extra: str) -> list[Requirement]:
    try:
        told = [Requirement(one) for one in metadata.requires(name) or ()]
    except metadata.PackageNotFoundError:
        return []
    return [one for one in told if not one.marker or one.marker.evaluate({"extra": extra})]


def _component(part: Part, ref: str) -> dict[str, object]:
    licence = {"expression": part.licence} if part.expression else {"license": {"name": part.licence}}
    told: dict[str, object] = {"licenses": [licence]} if part.licence else {}
    return {"type": "library", "bom-ref": ref, "name": part.name, "version": part.version, **told, "purl": ref}


def _table(known: Mapping[str, Part]) -> Iterator[str]:
    yield "| package | version | licence |"
    yield "| --- | --- | --- |"
    for name, part in sorted(known.items()):
        if part.licence:
            yield f"| {name} | {part.version} | {part.licence} |"


def main() -> None:
    """Write what is asked for."""
    makers: dict[str, Callable[[], str]] = {"sbom": sbom, "licences": licences}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=makers)
    parser.add_argument("--out", type=Path, required=True)
    called = parser.parse_args()
    called.out.parent.mkdir(parents=True, exist_ok=True)
    called.out.write_text(makers[called.what](), encoding="utf-8")


if __name__ == "__main__":
    main()
