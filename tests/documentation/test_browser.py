"""The pages in a real browser, as files: no complaint, no request beyond the folder, narrow and wide, light, dark and printed."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize

PHONE = ViewportSize(width=360, height=740)
GROUND = "() => getComputedStyle(document.body).backgroundColor"


@pytest.fixture(scope="module")
def folder(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("docs")
    for name, content in files.items():
        (place / name).write_bytes(content)
    return place


@pytest.mark.parametrize("name", ["index", "ontology", "shapes", "vocabularies"])
def test_a_page_opens_without_a_complaint_and_asks_nobody(name: str, folder: Path, browser: Browser) -> None:
    page, asked, complaints = browser.new_page(viewport=PHONE), set[str](), list[str]()
    page.on("request", lambda request: asked.add(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto((folder / f"{name}.html").as_uri())
    assert complaints == []
    assert asked - {"data:,"} == {(folder / f"{name}.html").as_uri()}
    assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE["width"]
    page.close()


def test_an_address_of_a_term_leads_to_it_and_on_to_its_rule(folder: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{(folder / 'ontology.html').as_uri()}#Judgement")
    top = page.evaluate("() => document.getElementById('Judgement').getBoundingClientRect().top")
    assert 0 <= top < 100
    page.click("#Judgement >> text=exactly one grade of the scheme")
    assert page.url.endswith("shapes.html#judgement-grade")
    page.click("#judgement-grade >> text=cg:grade")
    assert page.url.endswith("ontology.html#grade")
    page.close()


def test_the_keyboard_skips_to_the_text(folder: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.goto((folder / "ontology.html").as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.textContent") == "To the text"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.closest('main') !== null")
    page.close()


def test_dark_and_paper_have_their_own_look(folder: Path, browser: Browser) -> None:
    page = browser.new_page(color_scheme="light")
    page.goto((folder / "ontology.html").as_uri())
    light = page.evaluate(GROUND)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(GROUND) != light
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate(GROUND) == light
    assert not page.is_visible(".contents")
    page.close()
