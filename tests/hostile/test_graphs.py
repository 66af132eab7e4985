"""Graphs that somebody else wrote: they fill no memory and reach no file."""

import gzip
import json
from pathlib import Path

import pytest
import zstandard

from tests.calling import Call

ASK = "SELECT (MAX(STRLEN(STR(?o))) AS ?n) { ?s ?p ?o }"
_RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x/">'
    '<rdf:Description rdf:about="http://x/a"><x:b>{}</x:b></rdf:Description></rdf:RDF>'
)
_DOUBLED = "".join(f'<!ENTITY e{n + 1} "&e{n};&e{n};&e{n};&e{n};">' for n in range(12))


@pytest.mark.parametrize("ending", ["gz", "zst"])
def test_a_bomb_is_not_unpacked(ending: str, tmp_path: Path, call: Call) -> None:
    pack = gzip.compress if ending == "gz" else zstandard.ZstdCompressor().compress
    line = b"<http://example.org/s> <http://example.org/p> <http://example.org/o> .\n"
    small, bomb = tmp_path / f"small.nt.{ending}", tmp_path / f"bomb.nt.{ending}"
    small.write_bytes(pack(line * 1000))
    assert call("query", ASK, "--graph", small).status == 0
    bomb.write_bytes(pack(line * 800_000))
    called = call("query", ASK, "--graph", bomb)
    assert (called.status, "unpacks to more than 50,000,000 bytes" in called.sentence()) == (2, True)


HOSTILE = {
    "entities in entities.rdf": (f'<!DOCTYPE r [<!ENTITY e0 "ha">{_DOUBLED}]>' + _RDF.format("&e12;"), "expand"),
    "a long entity.rdf": (f'<!DOCTYPE r [<!ENTITY e "{"ha" * 9000}">]>' + _RDF.format("&e;" * 99), "expand"),
    "an entity from outside.rdf": (
        '<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/hosts">]>' + _RDF.format("&e;"),
        "valid",
    ),
    "a context of a file.jsonld": ('{"@context": "file:///etc/hosts", "@id": "http://x/a"}', "not valid JSON-LD"),
    "nested.jsonld": ("[" * 200_000, "not valid JSON-LD"),
    "nested.ttl": ("<http://x/a> <http://x/b> " + "(" * 200_000, "not valid Turtle"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_graph_made_to_do_harm_is_one_sentence(name: str, tmp_path: Path, call: Call) -> None:
    text, what = HOSTILE[name]
    (tmp_path / name).write_text(text)
    called = call("query", ASK, "--graph", tmp_path / name)
    assert (called.status, what in called.sentence()) == (2, True), called.err


def test_entities_for_namespaces_are_read(tmp_path: Path, call: Call) -> None:
    (tmp_path / "a.rdf").write_text('<!DOCTYPE r [<!ENTITY e "http://example.org/">]>' + _RDF.format("&e;"))
    assert "19" in call("query", ASK, "--graph", tmp_path / "a.rdf", "--format", "csv").out


@pytest.mark.parametrize("told", ["[" * 100_000, json.dumps({"caregraph": "1", "base": ["x"], "inputs": 5}), "\\ud800"])
def test_what_a_folder_tells_of_itself_is_not_trusted(told: str, built: Path, tmp_path: Path, call: Call) -> None:
    (tmp_path / "graph.ttl").write_bytes((built / "graph.ttl").read_bytes())
    (tmp_path / "build.json").write_text(told)
    called = call("query", "judgements", "--graph", tmp_path, "--format", "csv")
    assert called.status in (0, 2)
    assert "Traceback" not in called.err
    assert called.status == 0 or called.sentence()
