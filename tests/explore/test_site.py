"""The files of a site: whole, linked, the same each time, and never more than they may show."""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from pyoxigraph import RdfFormat, Store

import caregraph.workers
from caregraph.analysis.queries import Query, run
from caregraph.analysis.ties import Actor
from caregraph.build import Options, build_graph
from caregraph.cache import open_cache
from caregraph.explore import making
from caregraph.explore.addresses import Addresses
from caregraph.explore.making import Desk
from caregraph.explore.pages import shown_date
from caregraph.explore.writing import Put, Shelf, write
from caregraph.graph.iris import local
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.recognition import Recogniser
from caregraph.workers import Setup, recogniser_of
from tests.calling import Call
from tests.explore.conftest import MEAN, explored


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """An article of Leeds, in a folder of its own."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "leeds.txt").write_text(
        "Leeds judged\n\n5 January 2016\n\nOfsted rated children's services in Leeds good.\n"
    )
    return folder


def pages(site: Path) -> dict[str, html.HtmlElement]:
    found = sorted(site.rglob("*.html"))
    return {page.relative_to(site).as_posix(): html.fromstring(page.read_bytes()) for page in found}


def files(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def broken(site: Path) -> list[str]:
    """The links of all pages that lead to no file, or to no place in one."""
    told = pages(site)
    places = {name: set(root.xpath("//@id")) for name, root in told.items()}
    wrong = []
    for name, root in told.items():
        for link in root.xpath("//@href | //@src"):
            target, _, anchor = str(link).partition("#")
            if target.startswith("data:"):
                continue
            place = (site / name).parent / unquote(target) if target else site / name
            inside = place.resolve().relative_to(site.resolve()).as_posix()
            # What stands behind network.html# is looked up by its script.
            if not place.is_file() or (anchor and inside != "network.html" and unquote(anchor) not in places[inside]):
                wrong.append(f"{name}: {link}")
    return wrong


@pytest.mark.parametrize("name", ["site", "mean", "scripted"])
def test_every_link_leads_to_a_file_and_a_place_of_the_site(name: str, request: pytest.FixtureRequest) -> None:
    assert broken(request.getfixturevalue(name)) == []


def test_every_page_loads_nothing_from_elsewhere_and_says_so(site: Path) -> None:
    for name, root in pages(site).items():
        [policy] = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; "), name
        assert "unsafe" not in policy
        assert not root.xpath("//@style | //style | //script[not(@src)] | //@onclick"), name
        assert [link for link in root.xpath("//@href | //@src") if "//" in link] == [], name


def test_every_page_has_one_heading_at_its_top_landmarks_and_a_title(site: Path) -> None:
    for name, root in pages(site).items():
        assert len(root.xpath("//h1")) == 1, name
        assert root.xpath("count(//main) + count(//header) + count(//nav[@aria-label])") == 3, name
        assert root.findtext(".//title"), name
        assert not [one for one, count in Counter(root.xpath("//@id")).items() if count > 1], name


def test_a_council_is_told_with_words_register_neighbours_and_who_spoke(site: Path) -> None:
    root = pages(site)["councils/kirklees.html"]
    told = {section.get("id"): " ".join(" ".join(section.itertext()).split()) for section in root.xpath("//section")}
    assert "6 October 2016 looked-after children inadequate" in told["judgements"]
    assert "2 agrees, 1 not covered" in told["register"]
    assert "Eleanor Brazil" in told["interventions"]
    assert "Sarah Callaghan director for children and young people March 2016" in told["posts"]
    assert "Warrington : Sarah Callaghan" in told["neighbours"]
    assert "Adrian Lythgo , chief executive 2 statements" in told["voices"]
    assert root.xpath("//svg[@role='group']//a[contains(@href, '#judgement-')]")


def test_the_words_of_a_fact_stand_where_its_link_leads(site: Path) -> None:
    root = pages(site)["articles/003_kirklees_may_lose_control.html"]
    [anchor] = root.xpath("//*[@id='event-a63f567491f169d3']")
    marks = root.xpath(
        "//mark[contains(concat(' ', @data-words, ' '), $place)]", place=f" {anchor.get('data-lights')} "
    )
    words = "".join(part for mark in marks for part in mark.itertext())
    assert words.startswith("The Department for Education (DfE) has responded with a direction notice")
    assert root.xpath("//mark//a[@class='m person' and @href='../people/eleanor-brazil.html']")


def test_the_queries_of_a_page_give_what_its_tables_tell(site: Path, built: Path) -> None:
    root, store = pages(site)["councils/kirklees.html"], open_graph(built)
    for name in ("judgements", "interventions", "events", "measures"):
        [text] = root.xpath("//section[@id=$name]//pre", name=name)
        rows = run(store, Query(name, text.text_content())).rows
        listed = root.xpath("//section[@id=$name]//tbody/tr | //section[@id=$name]//ol/li", name=name)
        assert len(rows) == len(listed) > 0


def test_a_council_lists_what_it_consults_on_and_until_when(tmp_path: Path) -> None:
    told = "Luton Council is consulting parents on plans to close three children's centres until 18 March."
    (tmp_path / "luton.txt").write_text(f"Centres may close\n\n5 January 2016\n\n{told}\n")
    build_graph([tmp_path / "luton.txt"], tmp_path / "graph")
    root = pages(explored(tmp_path / "graph", tmp_path / "site"))["councils/luton.html"]
    [row] = root.xpath("//section[@id='consultations']//tbody/tr")
    assert "Luton consults on plans to close three children's centres until 18 March 2016" in " ".join(
        row.text_content().split()
    )
    [text] = root.xpath("//section[@id='consultations']//pre")
    answer = run(open_graph(tmp_path / "graph"), Query("consultations", text.text_content()))
    assert [dict(zip(answer.columns, one, strict=True))["until"] for one in answer.rows] == ["2016-03-18"]


def test_the_data_of_an_entity_is_the_same_in_both_formats(site: Path) -> None:
    turtle, jsonld = Store(), Store()
    turtle.load(path=str(site / "data/councils/kirklees.ttl"), format=RdfFormat.TURTLE)
    jsonld.load(path=str(site / "data/councils/kirklees.jsonld"), format=RdfFormat.JSON_LD)
    assert set(turtle) == set(jsonld)
    assert "E08000034" in (site / "data/councils/kirklees.ttl").read_text()


def test_the_same_graph_gives_the_same_bytes_from_its_folder_and_its_file(
    site: Path, built: Path, tmp_path: Path
) -> None:
    assert files(explored(built, tmp_path / "again")) == files(site)
    stored = explored(built, tmp_path / "stored", "--no-text")
    filed = explored(built / "graph.nq", tmp_path / "filed", "--no-text")
    assert files(filed) == files(stored)


def test_several_processes_write_the_same_bytes(
    site: Path, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caregraph.workers, "_WORTH_A_PROCESS", 1)
    monkeypatch.setattr(Desk, "make", None)  # here nothing is to be made
    assert files(explored(built, tmp_path / "site", "--workers", "2")) == files(site)


def test_what_articles_name_is_not_looked_for_again(
    checkout: Path, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_graph([checkout / "seeds"], tmp_path / "graph", options=Options(cache=True))
    monkeypatch.setattr(making, "recogniser_of", None)
    assert files(explored(tmp_path / "graph", tmp_path / "site")) == files(site)


@pytest.mark.parametrize("damage", ["of other rules", "no cache", "in use", "of another form"])
def test_a_cache_that_does_not_hold_is_left_aside(
    damage: str, articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Setup] = []

    def looking(setup: Setup) -> Recogniser:
        looked.append(setup)
        return recogniser_of(setup)

    monkeypatch.setattr(making, "recogniser_of", looking)
    graph, cache = tmp_path / "graph", tmp_path / ".graph.cache"
    build_graph([articles], graph, options=Options(cache=True))
    whole = files(explored(graph, tmp_path / "site"))
    assert not looked
    with ExitStack() as leaving:
        if damage == "no cache":
            cache.write_bytes(b"no cache")
        else:
            held = leaving.enter_context(open_cache(cache))
            if damage == "of other rules":
                held.hold_for("others")
            if damage != "in use":
                leaving.close()
            if damage == "of another form":
                with sqlite3.connect(cache) as connection:
                    connection.execute("PRAGMA user_version = 1")
        assert files(explored(graph, tmp_path / "again")) == whole
    assert len(looked) == 1


def test_only_changed_pages_are_rewritten_and_leftovers_removed(built: Path, tmp_path: Path, call: Call) -> None:
    out = explored(built, tmp_path / "site")
    (out / "CNAME").write_text("example.org")
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.html")}
    (out / "people.html").write_text("changed")
    assert re.search(
        r"\d+ files: 1 written, \d+ as they were; 0 removed", call("explore", "--graph", built, "-o", out).out
    )
    after = {path: path.stat().st_mtime_ns for path in out.rglob("*.html")}
    assert {path.name for path in after if after[path] != before[path]} == {"people.html"}
    told = call("explore", "--graph", MEAN, "-o", out)
    assert told.status == 0
    assert (out / "CNAME").is_file()
    assert not (out / "councils" / "leeds.html").exists()
    assert not (out / "bodies").exists()


def test_a_folder_with_other_things_is_left_alone(built: Path, tmp_path: Path, call: Call) -> None:
    (tmp_path / "letters.txt").write_text("mine")
    assert (
        "a folder with other things in it; name a new or empty folder"
        in call("explore", "--graph", built, "-o", tmp_path).sentence()
    )
    assert (
        "a file, where a site is a folder"
        in call("explore", "--graph", built, "-o", tmp_path / "letters.txt").sentence()
    )
    assert files(tmp_path) == {"letters.txt": b"mine"}


def test_whoever_stops_the_writing_has_the_site_as_it_was(tmp_path: Path) -> None:
    def stopped(shelf: Shelf) -> Iterator[Put]:
        yield shelf.put("index.html", b"new")
        raise KeyboardInterrupt

    write(lambda shelf: [shelf.put("index.html", b"old")], tmp_path / "site")
    before = files(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        write(stopped, tmp_path / "site")
    assert files(tmp_path) == before


@pytest.mark.parametrize("name", ["../../letters.txt", "/letters.txt"])
def test_a_forged_list_of_files_removes_nothing_outside(name: str, tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("mine")
    out = tmp_path / "a" / "site"
    out.mkdir(parents=True)
    (out / "site.json").write_text(json.dumps({"site": "caregraph explore", "files": {name: ""}}))
    explored(MEAN, out)
    assert (tmp_path / "letters.txt").is_file()


def test_a_graph_of_another_ontology_is_refused_in_a_sentence(tmp_path: Path, call: Call) -> None:
    (tmp_path / "other.ttl").write_text("<urn:a> <urn:b> <urn:c> .")
    told = call("explore", "--graph", tmp_path / "other.ttl", "-o", tmp_path / "site")
    assert told.status == 2
    assert "nothing in this graph is written in caregraph's ontology" in told.sentence()
    assert not (tmp_path / "site").exists()


def test_an_empty_graph_is_a_site_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "empty.ttl").write_text("")
    site = explored(tmp_path / "empty.ttl", tmp_path / "site")
    assert broken(site) == []
    told = pages(site)
    assert "holds no article yet" in told["index.html"].text_content()
    assert "no article in this graph ties a person" in told["network.html"].text_content().lower()


def test_without_text_only_words_of_facts_are_shown(built: Path, tmp_path: Path) -> None:
    site = explored(built, tmp_path / "site", "--no-text")
    assert broken(site) == []
    page = pages(site)["articles/003_kirklees_may_lose_control.html"].text_content()
    assert "is appointed commissioner of children's services in Kirklees" in page
    assert "Inspectors call the problems" not in page


def test_without_words_only_their_places_are_shown(built: Path, checkout: Path, tmp_path: Path) -> None:
    site = explored(built, tmp_path / "site", "--no-words")
    assert broken(site) == []
    text = (checkout / "seeds" / "003_kirklees_may_lose_control.txt").read_text()
    runs = [" ".join(text.split()[n : n + 12]) for n in range(len(text.split()) - 12)]
    shown = "\n".join(
        content.decode() for name, content in files(site).items() if not name.startswith("assets/cytoscape")
    )
    plain = " ".join(html.fromstring(f"<p>{shown}</p>").text_content().replace("’", "'").split())
    assert [run for run in runs if run in plain] == []
    assert "characters 824–983" in plain


def test_texts_that_are_not_where_they_were_are_told_of(built: Path, tmp_path: Path, call: Call) -> None:
    moved = tmp_path / "graph"
    moved.mkdir()
    (moved / "graph.nq").write_bytes((built / "graph.nq").read_bytes())
    told = call("explore", "--graph", moved, "-o", tmp_path / "site")
    assert told.status == 0
    assert "no text of an article is where the build read it" in told.err
    assert (
        "The text is not here" in pages(tmp_path / "site")["articles/003_kirklees_may_lose_control.html"].text_content()
    )


def test_names_that_meet_on_some_system_have_files_of_their_own(mean: Path) -> None:
    names = [name.lower() for name in files(mean)]
    assert len(names) == len(set(names))
    assert all(
        re.fullmatch(r"[a-z0-9_./-]+", name) for name in names if "LICENSE" not in name and "license" not in name
    )
    people = [page for name, page in pages(mean).items() if name.startswith("people/")]
    assert len(people) == 3
    assert {"articles/con.html", "articles/up.html"} & set(names) == set()


@given(st.lists(st.text(min_size=1), unique=True))
def test_no_two_pages_share_a_file_on_any_system(names: list[str]) -> None:
    iris = [f"{DEFAULT_BASE}id/person/{local(name)}" for name in names]
    places = Addresses.of([Actor(iri, "") for iri in iris], ())
    found = [places.page(iri) for iri in iris]
    assert len(set(found)) == len(names)
    assert all(re.fullmatch(r"people/[a-z0-9_-]{1,100}\.html", page) for page in found)


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("by 2016-11-25", "by 25 November 2016"),
        ("judged good in 2011-11", "judged good in November 2011"),
        ("judged good in 2016-10-06", "judged good on 6 October 2016"),
        ("between 2016-01-01 and 2016-02-29", "between 1 January 2016 and 29 February 2016"),
        ("2016", "2016"),
        ("telephone 2016-99", "telephone 2016-99"),
        ("", ""),
    ],
)
def test_dates_are_shown_as_people_write_them(told: str, shown: str) -> None:
    assert shown_date(told) == shown


def test_who_may_be_the_same_is_told_on_both_pages(tmp_path: Path) -> None:
    texts = {"leeds": "6 May 2016", "kent": "23 May 2016"}
    for council, day in texts.items():
        said = f"“We will put all this right,” said Jo Fablethorpe, chief executive of {council.title()} Council."
        (tmp_path / f"{council}.txt").write_text(f"People speak\n\n{day}\n\n{said}\n")
    build_graph([tmp_path / "leeds.txt", tmp_path / "kent.txt"], tmp_path / "graph")
    told = pages(explored(tmp_path / "graph", tmp_path / "site"))
    for name, other in (("jo-fablethorpe", "jo-fablethorpe-kent"), ("jo-fablethorpe-kent", "jo-fablethorpe")):
        [note] = told[f"people/{name}.html"].xpath("//aside")
        assert note.xpath(".//a/@href") == [f"../people/{other}.html"]
        assert "Perhaps the same person" in note.text_content() or "somebody else" in note.text_content()


def test_names_with_markup_stay_text(mean: Path) -> None:
    for name, root in pages(mean).items():
        assert not root.xpath("//b | //i | //script[not(@src)]"), name
    search = (mean / "assets" / "search-data.js").read_text()
    assert json.loads(search.removeprefix("window.caregraphSearch=").removesuffix(";\n"))
