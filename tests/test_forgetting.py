"""Forgetting as whoever keeps a graph meets it: `forget` writes an entry, and nothing that is built has the name."""

import csv
import json
import shlex
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from caregraph import cli
from caregraph.build import Options, build_graph
from caregraph.cache import cache_of
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE
from caregraph.identity.ledger import COLUMNS
from tests.calling import Call

BECAUSE = ("--reason", "objection of 3 May upheld", "--author", "Jo Example")
ARTICLES = {
    "2016-rebecca-quillfeather-leaves.txt": """“Rebecca Quillfeather was a rock”, says leader

2 September 2016

By Rebecca Quillfeather

REBECCA QUILLFEATHER GOES

Rebecca Quillfeather, director of children's services at Leeds Council, resigned on Monday. Marcus Thistlewood has been appointed director of children's services at Leeds Council. He succeeds Dr Rebecca Quillfeather OBE.

Cllr Judith Sample, leader of Leeds Council, said: "Rebecca Quillfeather did more than anybody. Quillfeather's work will last, as Quillfeather would wish." She thanked Rebecca.

Ms Quillfeather said: "I leave with a heavy heart." She added: "The service is in good hands."

Becky Quillfeather's team stays. Contact: rebecca.quillfeather@leeds.example or @RebeccaQuillfeather.
""",
    "rebecca-quillfeather-empty.txt": "",
    "norfolk.txt": """Norfolk looks ahead

3 October 2016

Philippa Standish was appointed director of children's services at Norfolk Council. Ofsted rated children's services at Norfolk Council good in May 2016.
""",
    "more.jsonl": json.dumps(
        {
            "id": "quillfeather-speaks",
            "title": "What Rebecca\u00a0Quillfeather knows",
            "author": "Rebecca Quillfeather",
            "url": "https://news.example/2016/rebecca-quillfeather-speaks",
            "text": "Rebecca Quillfeather, director of children's services at Leeds Council, said: "
            '"Leeds is ready." Leeds Council will spend £3m on children\'s homes, as Rebecca\nQuillfeather had asked.',
        }
    )
    + "\n"
    + json.dumps({"id": "cut", "title": "Rebecca Quillfeather"})
    + "\n",
}
NAMES = ("quillfeather", "rebecca", "becky")


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("news")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def made(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """A graph with everybody, the ledger that forgets one of them, and the graph that is built with it in its place."""
    folder = tmp_path_factory.mktemp("made")
    before, out, ledger = folder / "before", folder / "graph", folder / "ledger.csv"
    build_graph([articles], before)
    build_graph([articles], out, options=Options(cache=True))
    assert any(name in said for said in everything(out) for name in NAMES)
    assert cli.run(["forget", "Rebecca Quillfeather", "--graph", str(out), "--ledger", str(ledger), *BECAUSE]) == 0
    assert cli.run(["build", str(articles), "--out", str(out), "--ledger", str(ledger)]) == 2, "a line of JSON is cut"
    return before, out, ledger


def everything(out: Path) -> Iterator[str]:
    """All that lies in a graph's folder and its cache, in small letters, what is packed there unpacked as well."""
    for file in [*(one for one in out.rglob("*") if one.is_file()), cache_of(out)]:
        yield f"{file.relative_to(out.parent)}\n{file.read_bytes().decode('utf-8', 'replace')}".lower()
    with sqlite3.connect(cache_of(out)) as cache:
        for row in cache.execute("SELECT article, findings FROM kept UNION SELECT value, NULL FROM told"):
            yield from (zlib.decompress(one).decode("utf-8", "replace").lower() for one in row if one)
    yield from (str(quad).lower() for quad in open_graph(out).quads_for_pattern(None, None, None, None))


def test_no_byte_of_a_build_has_the_name(made: tuple[Path, Path, Path]) -> None:
    _, out, ledger = made
    found = [said[:80] for said in (*everything(out), ledger.read_text().lower()) for name in NAMES if name in said]
    assert found == []


@pytest.mark.parametrize("form", ["turtle", "trig", "nquads", "ntriples", "rdfxml", "jsonld", "csv", "dcat", "graphml",
                                  "gexf", "node-link", "nodes", "edges", "csvw"])  # fmt: skip
def test_no_export_has_the_name(made: tuple[Path, Path, Path], tmp_path: Path, call: Call, form: str) -> None:
    _, out, _ = made
    assert call("export", "--graph", str(out), "--format", form, "-o", str(tmp_path / "out")).status == 0
    written = [tmp_path / "out"] if (tmp_path / "out").is_file() else [*(tmp_path / "out").rglob("*")]
    said = "".join(file.read_text(encoding="utf-8", errors="replace") for file in written if file.is_file()).lower()
    assert said
    assert not [name for name in NAMES if name in said]


def test_no_page_has_the_name(made: tuple[Path, Path, Path], tmp_path: Path, call: Call) -> None:
    _, out, _ = made
    assert call("explore", "--graph", str(out), "-o", str(tmp_path / "site")).status == 0
    pages = [file for file in (tmp_path / "site").rglob("*") if file.is_file()]
    assert any("norfolk" in file.name for file in pages)
    for file in pages:
        said = f"{file}\n{file.read_bytes().decode('utf-8', 'replace')}".lower()
        assert not [name for name in NAMES if name in said], file


def test_whoever_else_is_in_the_articles_stays(made: tuple[Path, Path, Path], call: Call) -> None:
    before, out, _ = made
    rows = {folder: [*csv.DictReader(call("people", "--graph", str(folder), "--format", "csv").out.splitlines())]
            for folder in (before, out)}  # fmt: skip
    posts = [{row["name"]: row["posts"] for row in rows[folder]} for folder in (before, out)]
    assert set(posts[1]) == {"Marcus Thistlewood", "Judith Sample", "Philippa Standish"}
    gone = {name: posts[0].pop(name) for name in posts[0].keys() - posts[1].keys()}
    assert gone
    assert all("Quillfeather" in name for name in gone)
    assert posts[0] == posts[1]


def test_nothing_that_the_person_said_or_did_becomes_somebody_else_s(made: tuple[Path, Path, Path], call: Call) -> None:
    before, out, _ = made
    spoken = [call("query", "statements", "--graph", str(one), "--format", "csv").out for one in (before, out)]
    quotes = [{row["quote"]: row["speaker"] for row in csv.DictReader(said.splitlines())} for said in spoken]
    assert "Quillfeather" in quotes[0]["The service is in good hands."]
    assert set(quotes[1].values()) == {"Judith Sample"}
    events = call("query", "events", "--graph", str(out), "--format", "csv").out
    assert "resigned" not in events
    assert "Marcus Thistlewood,appointed" in events


def test_words_stand_where_they_stood(made: tuple[Path, Path, Path], articles: Path) -> None:
    """Offsets into an article do not move, so that evidence still opens in the article itself."""
    _, out, _ = made
    text = (articles / "2016-rebecca-quillfeather-leaves.txt").read_text(encoding="utf-8")
    query = """PREFIX cg: <https://w3id.org/caregraph/ontology#> SELECT ?start ?end ?exact
    { ?evidence cg:start ?start ; cg:end ?end ; cg:exact ?exact ; cg:article ?article
      FILTER (CONTAINS(STR(?article), "withheld-")) }"""
    rows = [tuple(cell.value for cell in row) for row in open_graph(out).query(query)]  # type: ignore[union-attr]
    assert len(rows) >= 3
    for start, end, exact in rows:
        there = text[int(start) : int(end)]
        assert len(there) == len(exact)
        assert all(shown in (own, "█") for own, shown in zip(there, exact, strict=True))
    assert any("█" in exact for _, _, exact in rows)


def test_what_an_earlier_build_kept_of_the_articles_is_wiped_from_the_cache(articles: Path, tmp_path: Path) -> None:
    out, ledger = tmp_path / "graph", tmp_path / "ledger.csv"
    build_graph([articles], out, options=Options(cache=True))
    with sqlite3.connect(cache_of(out)) as cache:
        packed = [row[0] for row in cache.execute("SELECT article FROM kept")]
    telling = [one for one in packed if b"quillfeather" in zlib.decompress(one).lower()]
    assert telling
    assert all(one[:200] in cache_of(out).read_bytes() for one in telling)
    ledger.write_text(f"{','.join(COLUMNS)}\n{hidden('Rebecca Quillfeather')}\n", encoding="utf-8")
    build_graph([articles], out, options=Options(cache=True, ledger=ledger))
    assert not any(one[:200] in cache_of(out).read_bytes() for one in telling)


def hidden(*names: str, near: str = "") -> str:
    from caregraph.identity.forgetting import forgotten_as

    return f"forget,,,,,{near},{forgotten_as(names, ())},,she objects,Jo Example,2026-11-22"


@pytest.fixture
def build(tmp_path: Path) -> Callable[..., Path]:
    """Builds a graph of some texts, without whoever is forgotten."""

    def built(*texts: str, entries: str) -> Path:
        folder = tmp_path / "articles"
        folder.mkdir(exist_ok=True)
        for number, text in enumerate(texts):
            (folder / f"{number}.txt").write_text(f"A title\n\n3 October 2016\n\n{text}\n", encoding="utf-8")
        ledger = tmp_path / "ledger.csv"
        ledger.write_text(f"{','.join(COLUMNS)}\n{entries}\n", encoding="utf-8")
        return build_graph([folder], tmp_path / "graph", options=Options(ledger=ledger)).out

    return built


def people(graph: Path, call: Call) -> set[str]:
    return {
        row["name"] for row in csv.DictReader(call("people", "--graph", str(graph), "--format", "csv").out.splitlines())
    }


LEEDS = "{} was appointed director of children's services at Leeds Council."
KENT = "{} was appointed director of children's services at Kent County Council."


def test_somebody_of_the_same_name_elsewhere_can_stay(build: Callable[..., Path], call: Call) -> None:
    graph = build(
        LEEDS.format("Ann Thistlewood"), KENT.format("Ann Thistlewood"), entries=hidden("Ann Thistlewood", near="Leeds")
    )
    assert people(graph, call) == {"Ann Thistlewood"}
    assert "at Leeds" not in (graph / "graph.nq").read_text(encoding="utf-8")


def test_a_surname_that_others_have_is_kept_for_them(build: Callable[..., Path], call: Call) -> None:
    text = KENT.format("Ann Kent") + " She follows Tom Kent, who was appointed chief executive of Leeds Council."
    graph = build(text, entries=hidden("Ann Kent"))
    assert people(graph, call) == {"Tom Kent"}
    said = (graph / "graph.nq").read_text(encoding="utf-8")
    assert "Ann" not in said
    assert "Tom Kent, who was appointed" in said


def test_an_intervention_stays_without_who_carries_it_out(build: Callable[..., Path], call: Call) -> None:
    text = "The government appointed Ann Thistlewood as children's services commissioner at Leeds Council."
    assert (
        "Ann Thistlewood"
        in call("query", "interventions", "--graph", str(build(text, entries="")), "--format", "csv").out
    )
    graph = build(text, entries=hidden("Ann Thistlewood"))
    said = call("query", "interventions", "--graph", str(graph), "--format", "csv").out
    assert "Leeds" in said
    assert "Thistlewood" not in said


def test_without_the_ledger_nobody_is_forgotten(build: Callable[..., Path], call: Call) -> None:
    entries = hidden("Ann Thistlewood")
    assert people(build(LEEDS.format("Ann Thistlewood"), entries=entries), call) == set()
    assert people(build(LEEDS.format("Ann Thistlewood"), entries=""), call) == {"Ann Thistlewood"}


def forget(call: Call, ledger: Path, *arguments: str) -> tuple[str, list[dict[str, str]]]:
    called = call("forget", *arguments, "--ledger", str(ledger), *BECAUSE)
    assert called.status == 0, called.err
    return called.out, [*csv.DictReader(ledger.read_text(encoding="utf-8").splitlines())]


def test_the_ledger_loses_what_it_says_of_the_person(articles: Path, tmp_path: Path, call: Call) -> None:
    graph, ledger = build_graph([articles], tmp_path / "graph").out, tmp_path / "ledger.csv"
    kind = NamedNode(f"{DEFAULT_BASE}id/event-kind/resigned")
    quads = open_graph(graph).quads_for_pattern(None, NamedNode(f"{DEFAULT_BASE}ontology#event"), kind, None)
    resigned = min(str(quad.subject).strip("<>") for quad in quads)

    def correct(*arguments: str) -> None:
        assert (
            call("correct", *arguments, "--graph", str(graph), "--ledger", str(ledger), "--author", "Jo Example").status
            == 0
        )

    correct(resigned, "--action", "accept", "--reason", "seen")
    correct("Rebecca Quillfeather", "Marcus Thistlewood", "--action", "different", "--reason", "of course")
    correct(
        "Norfolk: overall judged good in 2016-05", "--action", "reject", "--reason", "as Rebecca Quillfeather told us"
    )
    said, rows = forget(call, ledger, "Rebecca Quillfeather", "--graph", str(graph))
    assert "and 2 about the same person taken out" in said
    assert [(row["action"], row["reason"]) for row in rows] == [
        ("reject", "as ████████████████████ told us"),
        ("forget", "objection of 3 May upheld"),
    ]
    assert (
        call("build", str(articles), "--out", str(graph), "--ledger", str(ledger)).out.count("1 person forgotten") == 1
    )


def test_whoever_is_no_node_can_be_forgotten_by_name(tmp_path: Path, call: Call) -> None:
    _, rows = forget(call, tmp_path / "ledger.csv", "Ann Thistlewood")
    _, rows = forget(call, tmp_path / "ledger.csv", "Bob Thistlewood")
    hashes = [row["person"] for row in rows]
    assert len(set(hashes)) == 2
    assert len({one.split("-")[0] for one in hashes}) == 1, "one salt a ledger"
    assert all("Thistlewood" not in cell for row in rows for cell in row.values())


def test_two_people_of_one_name_are_not_forgotten_together_by_accident(tmp_path: Path, call: Call) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for council in ("Leeds", "Kent County"):
        text = (
            f"Ann Thistlewood, director of children's services at {council} Council, said: “We are ready for winter.”"
        )
        (folder / f"{council}.txt").write_text(f"A title\n\n3 October 2016\n\n{text}\n", encoding="utf-8")
    graph, ledger = build_graph([folder], tmp_path / "graph").out, tmp_path / "ledger.csv"
    ids = [
        row["person"]
        for row in csv.DictReader(call("people", "--graph", str(graph), "--format", "csv").out.splitlines())
    ]
    assert len(ids) == 2
    refused = call("forget", ids[0], "--graph", str(graph), "--ledger", str(ledger), *BECAUSE)
    assert refused.status == 2
    assert "--at" in refused.sentence()
    assert not ledger.exists()
    forget(call, ledger, ids[0], "--graph", str(graph), "--at", "Kent")
    build_graph([folder], graph, options=Options(ledger=ledger))
    assert people(graph, call) == {"Ann Thistlewood"}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("Thistlewood",), "'Thistlewood' is not a full name"),
        (("Norfolk", "--graph", "GRAPH"), "this is no person"),
        (("person:nobody", "--graph", "GRAPH"), "nobody in the graph is called so"),
    ],
)
def test_what_is_no_person_is_not_forgotten(
    made: tuple[Path, Path, Path], tmp_path: Path, call: Call, arguments: tuple[str, ...], sentence: str
) -> None:
    given = [str(made[0]) if one == "GRAPH" else one for one in arguments]
    refused = call("forget", *given, "--ledger", str(tmp_path / "ledger.csv"), *BECAUSE)
    assert refused.status == 2
    assert sentence in refused.sentence()
    assert not (tmp_path / "ledger.csv").exists()


def test_forgetting_twice_is_told(tmp_path: Path, call: Call) -> None:
    forget(call, tmp_path / "ledger.csv", "Ann Thistlewood")
    again = call("forget", "Ann Thistlewood", "--ledger", str(tmp_path / "ledger.csv"), *BECAUSE)
    assert again.status == 2
    assert "line 2: forgets this person already" in again.sentence()


def test_correct_leaves_forgetting_to_its_own_command(
    made: tuple[Path, Path, Path], tmp_path: Path, call: Call
) -> None:
    called = call(
        "correct",
        "Philippa Standish",
        "--action",
        "forget",
        "--graph",
        str(made[0]),
        "--ledger",
        str(tmp_path / "l.csv"),
        *BECAUSE,
    )
    assert called.status == 2
    assert "caregraph forget" in called.sentence()


@pytest.mark.parametrize(
    "entry",
    [
        "same,,,,,,person:ann-thistlewood,person:bob-sample,as told,Jo Example,2026-11-22",
        "different,,,,,,person:bob-sample,person:ann-thistlewood-leeds,as told,Jo Example,2026-11-22",
        "accept,post:0123456789abcdef,,Ann Thistlewood at Leeds,,,,,as told,Jo Example,2026-11-22",
        "accept,post:0123456789abcdef,,,,,,,Ann Thistlewood rang,Jo Example,2026-11-22",
        "change,post:0123456789abcdef,,,person,Ann Thistlewood,,,as told,Jo Example,2026-11-22",
    ],
)
def test_an_entry_that_names_somebody_forgotten_stops_the_build(build: Callable[..., Path], entry: str) -> None:
    from caregraph.errors import LedgerError

    with pytest.raises(LedgerError, match="line 3: this entry names somebody who is forgotten"):
        build(LEEDS.format("Ann Thistlewood"), entries=f"{hidden('Ann Thistlewood')}\n{entry}")


def test_the_documentation_shows_what_happens(
    call: Call, checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (checkout / "docs" / "data-protection.md").read_text(encoding="utf-8")

    def shown(command: str) -> str:
        return page.split(f"$ {command}\n")[1].split("\n$ ")[0].split("```")[0].strip()

    monkeypatch.chdir(tmp_path)
    Path("articles").mkdir()
    Path("articles/hull.txt").write_text(shown("cat articles/hull.txt"), encoding="utf-8")
    assert call("build", "articles", "--out", "graph").status == 0
    listing, asking = (
        "caregraph people --graph graph --format csv",
        "caregraph query statements --graph graph --format csv",
    )
    assert call(*listing.split()[1:]).out.replace("\r\n", "\n").strip() == shown(listing)
    forgetting = page.split('$ caregraph forget "')[1].split("\n")[0]
    written = call("forget", *shlex.split(f'"{forgetting}'))
    assert written.out.strip() == page.split(forgetting)[1].split("\n$ ")[0].strip()
    Path("ledger.csv").write_text(f"{shown('cat ledger.csv')}\n", encoding="utf-8")
    built = call("build", "articles", "--out", "graph", "--ledger", "ledger.csv")
    assert shown("caregraph build articles --out graph --ledger ledger.csv | grep -A 1 ^From") in built.out
    assert call(*asking.split()[1:]).out.replace("\r\n", "\n").strip() == shown(asking)
