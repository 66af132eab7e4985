"""Tables that people open in a spreadsheet, and CSVW processors that nobody here wrote turn into the graph again."""

import csv
import functools
import http.server
import io
import json
import threading
import zipfile
from pathlib import Path
from typing import Any

import csvw_functions.csvw_functions as processor
import pyoxigraph
import pytest
from csvw import CSVW
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Triple

from caregraph.errors import GraphError
from caregraph.exports import tables
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE, XSD
from caregraph.tables import METADATA, csvw
from tests.calling import Call

CG = f"{DEFAULT_BASE}ontology#"
ID = f"{DEFAULT_BASE}id/"
FACT = NamedNode(f"{ID}judgement/1")
A = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")

# What the processor does not know of its own formats is its affair.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:csvw_functions", "ignore::DeprecationWarning")


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...


def read_by_csvw_functions(folder: Path, monkeypatch: pytest.MonkeyPatch) -> set[Triple]:
    """The triples that a processor makes of a folder, which it wants to read from a server."""
    # It takes a cell that begins with a quotation mark for a wrong one, as the standard's own sketch of a parser does.
    monkeypatch.setattr(processor, "get_list_of_cell_values", lambda row, *_: next(csv.reader([row], strict=True)))
    serving = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serving) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        group = processor.create_annotated_table_group(f"http://127.0.0.1:{server.server_port}/{METADATA}")
        told = processor.create_rdf(group, mode="minimal")
        server.shutdown()
    return {quad.triple for quad in pyoxigraph.parse(told, format=RdfFormat.N_TRIPLES)}


def written(quads: list[Quad], folder: Path) -> Path:
    for name, content in csvw(quads, base=DEFAULT_BASE).items():
        (folder / name).write_bytes(content)
    return folder


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def folder(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tables")
    return written(list(open_graph(built)), folder)


def test_the_tables_are_valid_csvw_with_keys_that_hold(folder: Path) -> None:
    found = CSVW(str(folder / METADATA), validate=True)
    assert len(found.tables) > 15
    assert found.is_valid, [str(warning.message) for warning in found.warnings]


def test_a_key_that_does_not_hold_is_found(folder: Path, tmp_path: Path) -> None:
    for file in folder.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    judgements = (tmp_path / "judgements.csv").read_text().replace("council/kirklees", "council/atlantis")
    (tmp_path / "judgements.csv").write_text(judgements)
    with pytest.raises(ValueError, match="council/atlantis"):
        _ = CSVW(str(tmp_path / METADATA), validate=True).is_valid


@pytest.mark.parametrize("graph", ["built", "corrected", "register"])
def test_a_processor_makes_the_same_triples_of_them(
    graph: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_graph(request.getfixturevalue(graph))
    folder = written(list(store), tmp_path)
    assert read_by_csvw_functions(folder, monkeypatch) == {quad.triple for quad in store}


def test_each_class_of_thing_has_its_table(folder: Path, built: Path) -> None:
    names = {file.stem for file in folder.glob("*.csv")}
    assert {"articles", "judgements", "posts", "people", "councils", "evidence", "assertions", "terms"} <= names
    subjects = {quad.subject for quad in open_graph(built)}
    assert sum(len(rows(folder, name)) for name in names - {"links"}) == len(subjects)


def test_labels_stand_beside_what_is_named(folder: Path) -> None:
    told = [row for row in rows(folder, "interventions") if row["person"] == "person/eleanor-brazil"]
    assert {row["person label"] for row in told} == {"Eleanor Brazil"}
    assert {row["council label"] for row in told} == {"Kirklees"}
    assert {row["kind label"] for row in told} == {"commissioner", "review"}
    words = {row["id"]: row["exact"] for row in rows(folder, "evidence")}
    facts = {row["label"] for name in ("posts", "events") for row in rows(folder, name)}
    tenures = [row["rests on label"].split("; ") for row in rows(folder, "tenures")]
    assert {label for labels in tenures for label in labels} <= facts
    for row in told:
        assert row["evidence label"] == "; ".join(words[one] for one in row["evidence"].split("; "))


def test_a_date_stands_in_the_column_of_what_is_known_of_it(folder: Path) -> None:
    dated = [row for row in rows(folder, "judgements") if row["date from"]]
    told = sorted((row["date"] + row["date month"] + row["date year"]) for row in dated)
    assert [len(date) for date in told] == [len(row) for row in told]
    assert {len(row["date month"]) for row in dated} == {0, 7}
    assert {len(row["date year"]) for row in dated} == {0, 4}


def test_several_values_stand_in_one_cell_and_in_the_links(folder: Path) -> None:
    [row] = [row for row in rows(folder, "posts") if len(row["article"].split("; ")) == 2]
    links = [link["object"] for link in rows(folder, "links") if link["subject"] == row["id"]]
    assert set(row["article"].split("; ")) | set(row["evidence"].split("; ")) == set(links)


def quad(value: NamedNode | BlankNode | Literal, prop: str = CG + "note") -> Quad:
    return Quad(FACT, NamedNode(prop), value)


STRANGE = {
    "texts with the usual separator": [quad(Literal("a; b")), quad(Literal("c"))],
    "texts with other separators": [quad(Literal("a; b")), quad(Literal("c|d")), quad(Literal("e¦f"))],
    "an empty text": [quad(Literal(""))],
    "an empty text among dashes": [quad(Literal("")), Quad(NamedNode(f"{ID}judgement/2"), A, NamedNode(CG + "Fact"))],
    "quotation marks and commas": [quad(Literal('"He said, ""no"", and left"'))],
    "blanks at the ends": [quad(Literal("  a b  "))],
    "two languages": [quad(Literal("a", language="fr")), quad(Literal("b", language="en")), quad(Literal("c"))],
    "a datatype of somebody's": [quad(Literal("x", datatype=NamedNode("https://news.example/type")))],
    "two properties of one name": [quad(Literal("x")), quad(Literal("y"), "https://news.example/note")],
    "a property called id": [quad(Literal("x"), "https://news.example/id")],
    "a property without letters": [quad(Literal("x"), "https://news.example/%3F")],
    "things of others": [quad(NamedNode("https://news.example/a/b-c#d")), quad(FACT)],
    "another's thing alone": [Quad(NamedNode("https://news.example/a"), A, NamedNode("https://news.example/C"))],
    "a thing of two classes": [quad(NamedNode(CG + "Person"), A.value), quad(NamedNode(CG + "Body"), A.value)],
    "a column called like labels": [
        quad(FACT, CG + "council"),
        quad(Literal("x"), "https://news.example/councilLabel"),
    ],
    "a truth": [quad(Literal("false", datatype=NamedNode(XSD + "boolean")), CG + "upToDate")],
    "an address": [quad(Literal("https://news.example/a b", datatype=NamedNode(XSD + "anyURI")), CG + "url")],
    "a half": [quad(Literal("2.5", datatype=NamedNode(XSD + "decimal")), CG + "amount")],
}


@pytest.mark.parametrize("case", STRANGE)
def test_what_no_build_writes_is_kept_too(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = written(STRANGE[case], tmp_path)
    assert read_by_csvw_functions(folder, monkeypatch) == {quad.triple for quad in STRANGE[case]}


def test_lines_and_backslashes_in_a_cell_are_kept(tmp_path: Path) -> None:
    text = 'one\ntwo\r\n"three"\\n,\tfour'
    [row] = rows(written([quad(Literal(text))], tmp_path), "things")
    assert row["note"] == text


def test_a_blank_node_is_refused() -> None:
    with pytest.raises(GraphError, match="_:a cannot stand in a table; give what has no IRI one"):
        csvw([quad(BlankNode("a"))], base=DEFAULT_BASE)


def test_the_same_graph_gives_the_same_bytes(built: Path) -> None:
    quads = list(open_graph(built))
    assert csvw(quads, base=DEFAULT_BASE) == csvw(reversed(quads), base=DEFAULT_BASE)


# the command


def export(call: Call, graph: Path, out: Path | str) -> Any:
    return call("export", "--graph", graph, "--format", "csvw", "-o", out)


def test_the_command_writes_a_folder_or_an_archive(call: Call, built: Path, tmp_path: Path) -> None:
    expected = tables(open_graph(built), DEFAULT_BASE)
    for _ in range(2):
        assert export(call, built, tmp_path / "tables").status == 0
        assert {file.name: file.read_bytes() for file in (tmp_path / "tables").iterdir()} == expected
        assert export(call, built, tmp_path / "tables.zip").status == 0
    with zipfile.ZipFile(tmp_path / "tables.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == expected


def test_an_earlier_table_that_is_no_more_goes_away(call: Call, built: Path, tmp_path: Path) -> None:
    written([quad(Literal("x"))], tmp_path)
    assert (tmp_path / "things.csv").is_file()
    assert export(call, built, tmp_path).status == 0
    assert not (tmp_path / "things.csv").exists()


def test_a_folder_with_other_things_is_left_alone(call: Call, built: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("a,b\n")
    called = export(call, built, tmp_path)
    assert called.status == 2
    assert "a folder with other things in it; name a new or empty folder with -o" in called.sentence()
    assert [file.name for file in tmp_path.iterdir()] == ["mine.csv"]


def test_standard_output_is_refused(call: Call, built: Path) -> None:
    called = export(call, built, "-")
    assert (called.status, called.out) == (2, "")
    assert called.sentence() == "-o: csvw writes several files; name a folder, or a file that ends in .zip"


def test_a_zip_has_the_same_bytes_each_time(call: Call, built: Path, tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        assert export(call, built, tmp_path / name).status == 0
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_the_metadata_names_each_file(folder: Path) -> None:
    told = json.loads((folder / METADATA).read_text())
    assert {table["url"] for table in told["tables"]} == {file.name for file in folder.glob("*.csv")}
    assert io.StringIO((folder / "judgements.csv").read_text()).readline().startswith("id,label,area,area label,")
