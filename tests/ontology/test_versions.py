"""One version is told everywhere, and the ontology keeps every term that it ever had; docs/migrating.md has the rule."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import rdflib
from rdflib.namespace import DCTERMS, OWL, RDFS

from caregraph import __version__
from caregraph.resources import ontology_dir

ITSELF = rdflib.URIRef("https://w3id.org/caregraph/ontology")
TERMS = Path(__file__).parent / "terms"


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    graph = rdflib.Graph()
    for file in [*ontology_dir().glob("*.ttl"), *(ontology_dir() / "facts").glob("*.ttl")]:
        graph.parse(file, format="turtle")
    return graph


def of_ontology(version: str, ahead: int = 0) -> str:
    """The version of the ontology that a version of the package carries, or the release so many minor numbers ahead."""
    major, minor, _ = version.split(".")
    return f"{major}.{int(minor) + ahead}.0"


def unreleased(checkout: Path) -> str:
    """What CHANGELOG.md tells of the release to come."""
    return (checkout / "CHANGELOG.md").read_text("utf-8").split("\n## [")[1]


def test_the_version_is_semantic_and_told_by_the_command() -> None:
    assert re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", __version__)
    call = [sys.executable, "-c", "from caregraph.cli import main; main()", "--version"]
    told = subprocess.run(
        call, capture_output=True, text=True, check=True, env={"PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    )
    assert told.stdout == f"caregraph {__version__}\n"


def test_package_and_ontology_are_in_step(ontology: rdflib.Graph, checkout: Path) -> None:
    told = str(ontology.value(ITSELF, OWL.versionInfo))
    assert ontology.value(ITSELF, OWL.versionIRI) == ITSELF + f"/{told}"
    ahead = told == of_ontology(__version__, ahead=1)
    assert ahead or told == of_ontology(__version__)
    assert (f"Ontology {told}" in unreleased(checkout)) == ahead


def test_the_version_before_is_named_and_the_way_from_it_told(ontology: rdflib.Graph, checkout: Path) -> None:
    told = str(ontology.value(ITSELF, OWL.versionInfo))
    prior = str(ontology.value(ITSELF, OWL.priorVersion)).removeprefix(f"{ITSELF}/")
    versions = sorted(
        (file.stem for file in TERMS.glob("*.txt")), key=lambda name: [int(part) for part in name.split(".")]
    )
    assert versions[-2:] == [prior, told]
    assert f"## From {prior} to {told}\n" in (checkout / "docs" / "migrating.md").read_text("utf-8")


def test_the_terms_of_this_version_are_listed(ontology: rdflib.Graph) -> None:
    told = str(ontology.value(ITSELF, OWL.versionInfo))
    known = {str(term).rpartition("#")[2] for term in ontology.subjects(RDFS.isDefinedBy, ITSELF)}
    missing = known - set((TERMS / f"{told}.txt").read_text("utf-8").split())
    assert not missing, f"add to terms/{told}.txt, if it is not released, or to that of the next version: {missing}"


def test_no_term_of_any_version_is_gone(ontology: rdflib.Graph) -> None:
    known = {str(term).rpartition("#")[2] for term in ontology.subjects(RDFS.isDefinedBy, ITSELF)}
    for file in TERMS.glob("*.txt"):
        gone = set(file.read_text("utf-8").split()) - known
        assert not gone, f"version {file.stem} has {', '.join(sorted(gone))}: keep it, with owl:deprecated true"


def test_a_deprecated_term_says_what_takes_its_place(ontology: rdflib.Graph) -> None:
    for term in ontology.subjects(OWL.deprecated, rdflib.Literal(True)):
        assert ontology.value(term, DCTERMS.isReplacedBy) is not None, term


def test_changes_are_told_newest_first_each_with_its_day(checkout: Path) -> None:
    text = (checkout / "CHANGELOG.md").read_text("utf-8")
    heads = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert heads[0] == "[Unreleased]"
    assert heads[1].startswith(f"[{__version__}] - ")
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d", head) for head in heads[1:])
    assert set(re.findall(r"^### (.*)$", text, re.MULTILINE)) <= {
        "Added",
        "Changed",
        "Deprecated",
        "Removed",
        "Fixed",
        "Security",
    }


def test_the_citation_names_the_version_and_its_day(checkout: Path) -> None:
    lines = (checkout / "CITATION.cff").read_text("utf-8").splitlines()
    cited = {name: value.strip(' "') for name, colon, value in (line.partition(":") for line in lines) if colon}
    assert cited["cff-version"] == "1.2.0"
    assert cited["version"] == __version__
    assert f"[{__version__}] - {cited['date-released']}" in (checkout / "CHANGELOG.md").read_text("utf-8")
    assert {"message", "title", "authors", "license"} <= set(cited)
