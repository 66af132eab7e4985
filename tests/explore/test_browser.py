"""A site in a real browser, opened from disk: search, words that light up, filters, the map's year, the network."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

DESK, PHONE = ViewportSize(width=1280, height=900), ViewportSize(width=390, height=800)
ARTICLE = "articles/003_kirklees_may_lose_control.html"
PAGES = (
    "index.html",
    "councils/kirklees.html",
    "people/eleanor-brazil.html",
    ARTICLE,
    "network.html",
    "people.html",
    "bodies/ofsted.html",
)
SHOWN = "tr => tr.filter(row => !row.hidden).map(row => row.cells[0].innerText)"
GROUND = "() => getComputedStyle(document.body).backgroundColor"


@contextmanager
def opened(
    browser: Browser, site: Path, name: str, *, viewport: ViewportSize = DESK, scheme: str = "light"
) -> Iterator[Page]:
    """A page of a site; nothing may be complained of, and no request may leave the folder."""
    context = browser.new_context(viewport=viewport, color_scheme="dark" if scheme == "dark" else "light")
    page, asked, complaints = context.new_page(), set[str](), list[str]()
    page.on("request", lambda request: asked.add(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{site.as_uri()}/{name}")
    yield page
    assert complaints == []
    assert [url for url in asked if not url.startswith((f"{site.as_uri()}/", "data:"))] == []
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_serious(name: str, scheme: str, site: Path, browser: Browser, axe: str) -> None:
    viewport = PHONE if scheme == "dark" else DESK
    context = browser.new_context(
        viewport=viewport, color_scheme="dark" if scheme == "dark" else "light", bypass_csp=True
    )
    page = context.new_page()
    page.goto(f"{site.as_uri()}/{name}")
    page.evaluate(axe)
    found = page.evaluate("() => axe.run().then(told => told.violations)")
    serious = [one for one in found if one["impact"] in ("serious", "critical")]
    assert [(one["id"], one["nodes"][0]["html"]) for one in serious] == []
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_a_phone(name: str, site: Path, browser: Browser) -> None:
    with opened(browser, site, name, viewport=PHONE) as page:
        assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.mark.parametrize(
    ("typed", "heading"),
    [
        ("kirk", "Kirklees"),
        ("o'sulli", "Alison O'Sullivan"),
        ("osullivan ali", "Alison O'Sullivan"),
        ("dfe", "Department for Education"),
        ("lose control", "Kirklees may lose control"),
        ("west yorkshire nowhere", ""),
    ],
)
def test_search_finds_and_leads(typed: str, heading: str, site: Path, browser: Browser) -> None:
    with opened(browser, site, "index.html") as page:
        page.fill("#search", typed)
        if not heading:
            page.wait_for_function("() => document.querySelector('.search [role=status]').textContent === '0 found'")
            return
        page.wait_for_selector("#search-found [role=option]")
        page.keyboard.press("Enter")
        page.wait_for_selector(f'h1:has-text("{heading}")')


def test_search_is_there_on_every_page_and_takes_the_arrow_keys(site: Path, browser: Browser) -> None:
    with opened(browser, site, "councils/kirklees.html") as page:
        page.fill("#search", "c")
        page.wait_for_selector("#search-found [role=option]")
        page.keyboard.press("ArrowDown")
        chosen = page.get_attribute("#search", "aria-activedescendant")
        assert page.get_attribute(f"#{chosen}", "aria-selected") == "true"
        page.keyboard.press("Escape")
        assert page.is_hidden("#search-found")


def test_a_fact_lights_its_sentence_wherever_it_is_clicked(site: Path, browser: Browser) -> None:
    with opened(browser, site, "councils/kirklees.html") as page:
        page.click("#posts a.words >> nth=0")
        page.wait_for_selector("mark.lit")
        lit = page.evaluate("() => [...document.querySelectorAll('mark.lit')].map(one => one.innerText).join('')")
        assert lit.startswith("The Department for Education (DfE) has responded with a direction notice")
        top = page.evaluate("() => document.querySelector('mark.lit').getBoundingClientRect().top")
        assert 0 < top < DESK["height"]
        page.wait_for_function("() => document.activeElement.matches('mark.lit')")
        page.click("#facts a[href='#judgement-b34fa378cf237d9b']")
        page.wait_for_selector("mark.lit >> text=November 2011")
        assert page.evaluate("() => document.querySelectorAll('.facts li.lit').length") == 1


def test_without_scripts_the_sentence_is_lit_all_the_same(site: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{site.as_uri()}/{ARTICLE}#event-a63f567491f169d3")
    place = page.locator("mark:has(#event-a63f567491f169d3)")
    assert place.evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(255, 226, 122)"
    context.close()


def test_filters_and_sorting_narrow_and_order_the_councils(site: Path, browser: Browser) -> None:
    with opened(browser, site, "index.html") as page:
        page.select_option("#region", "London")
        assert page.inner_text("[data-count=council-table]") == "7 of 28 shown"
        page.select_option("#region", "")
        page.select_option("#grade", "inadequate")
        names = page.locator("#council-table tbody tr").evaluate_all(SHOWN)
        assert "Kirklees" in names
        assert "Leeds" not in names
        page.select_option("#step", "commissioner")
        assert page.locator("#council-table tbody tr").evaluate_all(SHOWN) == ["Birmingham", "Norfolk", "Sandwell"]
        page.click("#council-table th >> text=Council")
        page.click("#council-table th >> text=Council")
        assert page.locator("#council-table tbody tr").evaluate_all(SHOWN) == ["Sandwell", "Norfolk", "Birmingham"]
        assert page.get_attribute("#council-table th >> nth=0", "aria-sort") == "descending"


def test_the_map_follows_its_year_and_its_source(site: Path, browser: Browser) -> None:
    tile = ".tile[data-name=Kirklees]"
    with opened(browser, site, "index.html") as page:
        assert "inadequate" in (page.get_attribute(tile, "class") or "")
        page.fill("#year", "2012")
        assert page.get_attribute(tile, "class") == "tile good"
        assert page.inner_text("#year-shown") == "2012"
        page.fill("#year", "2025")
        page.check("input[value=recorded]")
        assert page.get_attribute(tile, "class") == "tile good"
        page.hover(tile)
        assert page.inner_text("#tile-told") == "Kirklees: good, report of 2024."
        # Of a council that is no more, and of one that was not yet, nothing is told.
        assert "away" in (page.get_attribute(".tile[data-name=Cumbria]", "class") or "")
        page.fill("#year", "2012")
        assert "away" in (page.get_attribute(".tile[data-name=Cumberland]", "class") or "")
        assert page.text_content("#map-table tr:has-text('Cumberland') td >> nth=1") == "no council of its own in 2012"


def test_the_network_is_narrowed_and_opens_the_words(site: Path, browser: Browser) -> None:
    with opened(browser, site, "network.html#person/sarah-callaghan") as page:
        page.wait_for_selector("#chosen h2 >> text=Sarah Callaghan")
        page.check("#several")
        assert page.inner_text("#network-count") == "3 of 21 actors and 2 of 13 ties shown."
        page.uncheck("#several")
        page.uncheck("input[name=kind][value='0']")
        page.uncheck("input[name=kind][value='1']")
        page.uncheck("input[name=kind][value='2']")
        assert page.inner_text("#network-count") == "0 of 21 actors and 0 of 13 ties shown."
        page.check("input[name=kind][value='2']")
        page.fill("#find", "Kirklees")
        page.wait_for_selector("#chosen h2 >> text=Kirklees")
        page.click("#chosen li a >> nth=0")
        page.wait_for_selector("mark.lit")


def test_a_query_can_be_copied(site: Path, browser: Browser) -> None:
    with opened(browser, site, "councils/kirklees.html") as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.click("#judgements summary")
        page.click("#judgements [data-copy]")
        page.wait_for_function("() => document.querySelector('#judgements [data-copy]').textContent !== 'Copy'")


@pytest.mark.parametrize("name", ["scripted", "mean"])
def test_what_an_article_or_a_graph_says_is_never_carried_out(
    name: str, browser: Browser, request: pytest.FixtureRequest
) -> None:
    folder: Path = request.getfixturevalue(name)
    with opened(browser, folder, "index.html") as page:
        for file in sorted(folder.rglob("*.html")):
            page.goto(file.as_uri(), wait_until="commit" if file.name == "network.html" else "load")
            assert page.title() != "taken"
        page.goto(f"{folder.as_uri()}/index.html")
        page.fill("#search", "a")
        page.wait_for_selector("#search-found [role=option]")
        assert page.evaluate("() => document.querySelectorAll('#search-found b, #search-found script').length") == 0


def test_dark_and_paper_have_their_own_look(site: Path, browser: Browser) -> None:
    with opened(browser, site, "index.html") as page:
        light = page.evaluate(GROUND)
        page.emulate_media(color_scheme="dark")
        assert page.evaluate(GROUND) != light
        page.emulate_media(media="print", color_scheme="dark")
        assert page.evaluate(GROUND) == light
        assert not page.is_visible("#map-controls")


def test_the_keyboard_reaches_the_text_first(site: Path, browser: Browser) -> None:
    with opened(browser, site, "councils/kirklees.html") as page:
        page.keyboard.press("Tab")
        assert page.evaluate("() => document.activeElement.textContent") == "To the text"
