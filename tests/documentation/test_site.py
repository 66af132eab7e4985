"""The documentation as one site: nothing missing from its reference, no link in vain, nothing asked of other hosts."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
import rdflib
import typer
import typer.main
from lxml import html
from playwright.sync_api import Browser, ViewportSize
from rdflib.namespace import RDFS, SH

import caregraph
from caregraph.analysis.analyses import ANALYSES, options
from caregraph.analysis.queries import load, names
from caregraph.cli import app
from caregraph.resources import ontology_dir, questions_dir, shapes_dir, turtle_files
from tests.documentation.conftest import written

PHONE, DESKTOP = ViewportSize(width=360, height=740), ViewportSize(width=1280, height=900)
OPENED = ("index", "tutorial", "commands", "queries", "ontology", "evaluation", "triplestores", "analyses/links")


def page(site: Path, name: str) -> Any:
    return html.document_fromstring((site / f"{name}.html").read_bytes())


def text(site: Path, name: str) -> str:
    return str(page(site, name).xpath("//article")[0].text_content())


def parsed(*folders: Path) -> rdflib.Graph:
    graph = rdflib.Graph()
    for file in (file for folder in folders for file in turtle_files(folder)):
        graph.parse(file, format="turtle")
    return graph


def test_no_command_or_option_is_missing(site: Path) -> None:
    root = page(site, "commands")
    group = typer.main.get_command(app)
    context = typer.Context(group, info_name="caregraph")
    commands = group.list_commands(context)  # type: ignore[attr-defined]
    assert len(commands) >= 15
    for name in commands:
        [section] = root.xpath("//section[h2[starts-with(., $head)]]", head=f"caregraph {name}¶"[:-1] + "¶")
        told = section.text_content()
        for parameter in group.get_command(context, name).params:  # type: ignore[attr-defined]
            for option in (one for one in parameter.opts if one.startswith("--")):
                assert option in told, f"{name} {option}"


def test_no_query_parameter_or_analysis_is_missing(site: Path) -> None:
    told = text(site, "queries")
    heads = {str(head.text_content()).rstrip("¶") for head in page(site, "queries").xpath("//h3")}
    assert heads == set(names())
    for query in map(load, names()):
        assert all(
            one in told for one in (query.sentence, query.example, *(takes.option for takes in query.parameters))
        )
        assert query.text.splitlines()[-1] in told
    rows = {
        str(row.xpath("./td")[0].text_content()): str(row.text_content())
        for row in page(site, "queries").xpath("//tr[td]")
    }
    assert set(rows) == set(ANALYSES)
    assert all(f"--{option}" in rows[name] for name in ANALYSES for option in options(name))


def test_no_class_or_property_is_missing(site: Path) -> None:
    graph = parsed(ontology_dir())
    terms = {str(term).rpartition("#")[2] for term in graph.subjects(RDFS.isDefinedBy)}
    leads = page(site, "ontology").xpath("//td//a/@href")
    assert len(terms) > 140
    assert {str(lead) for lead in leads} == {f"terms/ontology.html#{name}" for name in terms}


def test_no_shape_is_missing(site: Path) -> None:
    graph = parsed(shapes_dir(), questions_dir())
    shapes = {str(shape).rpartition("#")[2] for shape in graph.subjects(SH.message)}
    leads = page(site, "shapes").xpath("//td//a/@href")
    assert len(shapes) > 100
    assert {str(lead) for lead in leads} == {f"terms/shapes.html#{name}" for name in shapes}


def test_no_public_name_is_missing(site: Path) -> None:
    told = text(site, "python")
    assert all(f"caregraph.{name}" in told for name in caregraph.__all__ if not name.startswith("__"))


def test_no_link_leads_nowhere(site: Path) -> None:
    files = sorted(site.rglob("*.html"))
    assert len(files) > 40
    places = {file: {str(one) for one in html.document_fromstring(file.read_bytes()).xpath("//@id")} for file in files}
    for file in files:
        for lead in html.document_fromstring(file.read_bytes()).xpath(
            "//a/@href | //img/@src | //link/@href | //script/@src"
        ):
            parts = urlsplit(str(lead))
            if parts.scheme or parts.netloc:
                continue
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            assert target.exists(), f"{file.name}: {lead}"
            assert not parts.fragment or target not in places or parts.fragment in places[target], (
                f"{file.name}: {lead}"
            )


def test_every_page_is_reached_from_the_first(site: Path) -> None:
    reached = {str(lead).partition("#")[0] for lead in page(site, "index").xpath("//nav//a/@href | //aside//a/@href")}
    kept = {file.relative_to(site).as_posix() for file in site.rglob("*.html")}
    assert {name for name in kept if not name.startswith(("terms/", "analyses/", "search", "index"))} <= reached


@pytest.mark.slow
def test_it_is_the_same_bytes_every_time(site: Path, checkout: Path, built: Path, tmp_path: Path) -> None:
    again = written(checkout, built, tmp_path / "docs")
    files = {file.relative_to(site): file.read_bytes() for file in site.rglob("*") if file.is_file()}
    assert {file.relative_to(again): file.read_bytes() for file in again.rglob("*") if file.is_file()} == files


@pytest.mark.parametrize("name", OPENED)
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_page_opens_from_disk_and_asks_nobody(
    name: str, viewport: ViewportSize, site: Path, browser: Browser
) -> None:
    opened, asked, complaints = browser.new_page(viewport=viewport), set[str](), list[str]()
    opened.on("request", lambda request: asked.add(request.url))
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.goto((site / f"{name}.html").as_uri())
    opened.wait_for_load_state("networkidle")
    assert complaints == []
    assert {url for url in asked if not url.startswith((site.as_uri(), "data:"))} == set()
    assert opened.evaluate("() => document.documentElement.scrollWidth") <= viewport["width"]
    opened.close()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("office-holders", "Named queries"),
        ("ledger cycle of merges", "Corrections"),
        ("RegisterComparison", "Ontology"),
    ],
)
def test_search_finds_from_disk(words: str, found: str, site: Path, browser: Browser) -> None:
    opened = browser.new_page()
    opened.goto((site / "index.html").as_uri())
    opened.fill("input[name=q]", words)
    opened.press("input[name=q]", "Enter")
    opened.wait_for_selector("#search-results li")
    assert found in " ".join(opened.locator("#search-results li").all_inner_texts())
    opened.close()
