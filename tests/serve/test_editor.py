"""The editor page in a real browser: a named query runs, cut rows and mistakes are shown, and no other host is asked."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

WRITE = "text => document.querySelector('.tabPanel.active .CodeMirror').CodeMirror.setValue(text)"
ACTIVE = ".tabPanel.active"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def ask(page: Page, query: str) -> None:
    page.evaluate(WRITE, query)
    page.click(f"{ACTIVE} .yasqe_queryButton", force=True)


def test_the_editor_runs_a_named_query_and_tells_what_is_wrong(page: Page, strict: str) -> None:
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(f"{strict}sparql")
    page.click("button[data-query=judgements]")
    page.wait_for_selector(f"{ACTIVE} .yasr td >> text=Essex")
    assert "inadequate" in page.inner_text(f"{ACTIVE} .yasr table")
    assert not page.is_visible("#note")
    assert complaints == []
    ask(page, "SELECT * { ?s ?p ?o }")
    page.wait_for_selector("#note:visible")
    assert "only the first 100 rows" in page.inner_text("#note")
    ask(page, "SELECT * {")
    page.wait_for_selector(f"{ACTIVE} .yasr >> text=not valid SPARQL")
    assert {url for url in asked if not url.startswith((strict, "data:"))} == set()


def test_a_person_reads_from_a_council_to_the_words(page: Page, home: str) -> None:
    page.goto(f"{home}id/council/kirklees")
    page.click("text=Kirklees: overall judged good in 2011-11")
    assert "When Ofsted last inspected" in page.inner_text("blockquote")


def test_an_address_of_a_term_leads_to_it(page: Page, home: str) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(f"{home}ontology#Judgement")
    assert page.url == f"{home}docs/ontology.html#Judgement"
    assert page.evaluate("() => document.getElementById('Judgement').getBoundingClientRect().top") < 100
    assert page.evaluate("() => getComputedStyle(document.querySelector('.page')).display") == "grid"
    assert complaints == []
