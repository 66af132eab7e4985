"""Shapes and queries that somebody else wrote: they reach no host and no file, and come to an end."""

import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.calling import Call

PREFIXES = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix cg: <https://w3id.org/caregraph/ontology#> . @prefix ex: <http://example.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
CORE = "ex:shape a sh:NodeShape ; sh:targetClass cg:Article ; sh:property ex:title . ex:title sh:path cg:sha256 ; sh:minCount 1 . "


def sparql(query: str, more: str = "") -> str:
    """A shape whose constraint is a query."""
    return (
        "ex:shape a sh:NodeShape ; sh:targetClass cg:Article ; sh:sparql ex:asks . "
        f'ex:asks a sh:SPARQLConstraint ; {more} sh:message "no" ; sh:select """{query}""" . '
    )


@pytest.fixture
def visits() -> Iterator[tuple[int, list[object]]]:
    """A port of this machine, and everybody who came to it."""
    came: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def wait() -> None:
            try:
                while True:
                    visitor, place = server.accept()
                    came.append(place)
                    visitor.close()
            except OSError:
                return

        waiting = threading.Thread(target=wait, daemon=True)
        waiting.start()
        yield server.getsockname()[1], came
        server.shutdown(socket.SHUT_RDWR)
    waiting.join(5)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file that shapes and queries have no business with."""
    place = tmp_path / "secret.ttl"
    place.write_text('<http://example.org/s> <http://example.org/p> "hidden" .')
    return place


# Each may be refused, or come to nothing; {port} is a host that must not be asked, {secret} a file not to be read.
REACHING = {
    "SERVICE": sparql("SELECT $this WHERE { SERVICE <http://127.0.0.1:{port}/> { ?s ?p ?o } }"),
    "SERVICE that hides": sparql(r"SELECT $this WHERE { SERVICE#x\n<http://127.0.0.1:{port}/> { ?s ?p ?o } }"),
    "SERVICE in other letters": sparql(r"SELECT $this WHERE { \\u0053ERVICE <http://127.0.0.1:{port}/> { ?s ?p ?o } }"),
    "SERVICE of a variable": sparql(
        "SELECT $this WHERE { BIND(<http://127.0.0.1:{port}/> AS ?x) SERVICE?x { ?s ?p ?o } }"
    ),
    "SERVICE in a prefix": sparql("SELECT $this WHERE { ?s ?p ?o }", "sh:prefixes ex:prefixes ;")
    + 'ex:prefixes a owl:Ontology ; sh:declare ex:one . ex:one sh:prefix "x" ; sh:namespace '
    + '"http://x/> SELECT ?this WHERE { SERVICE <http://127.0.0.1:{port}/> { ?s ?p ?o } } #"^^xsd:anyURI .',
    "FROM a host": sparql("SELECT $this FROM <http://127.0.0.1:{port}/> WHERE { $this ?p ?o }"),
    "FROM a file": sparql("SELECT $this FROM <file://{secret}> WHERE { ?s ?p 'hidden' }"),
    "FROM NAMED": sparql("SELECT $this FROM NAMED <file://{secret}> WHERE { GRAPH ?g { ?s ?p 'hidden' } }"),
    "imports of a host": CORE + "<http://example.org/> a owl:Ontology ; owl:imports <http://127.0.0.1:{port}/> .",
    "imports of a file": CORE + "<http://example.org/> a owl:Ontology ; owl:imports <file://{secret}> .",
    "more shapes elsewhere": CORE + "<http://example.org/> sh:shapesGraph <http://127.0.0.1:{port}/> .",
}


@pytest.mark.parametrize("name", REACHING)
def test_shapes_reach_nothing(
    name: str, built: Path, tmp_path: Path, visits: tuple[int, list[object]], secret: Path, call: Call
) -> None:
    folder = tmp_path / "shapes"
    folder.mkdir()
    port, came = visits
    text = REACHING[name].replace("{port}", str(port)).replace("{secret}", str(secret))
    (folder / "a.ttl").write_text(PREFIXES + text)
    called = call("validate", built / "graph.ttl", "--shapes", folder, "--seconds", "60")
    assert came == []
    assert "Traceback" not in called.err
    assert "hidden" not in called.out + called.err
    assert called.status in (0, 1) or called.sentence()


REFUSED = {
    "JavaScript": (
        CORE + 'ex:shape sh:js ex:run . ex:run a sh:JSConstraint ; sh:jsFunctionName "run" .',
        "shapes in JavaScript are not carried out",
    ),
    "a library of JavaScript": (
        CORE + 'ex:run sh:jsLibrary ex:l . ex:l sh:jsLibraryURL "http://127.0.0.1:1/"^^xsd:anyURI .',
        "shapes in JavaScript are not carried out",
    ),
    "no Turtle": ("<a> <b", "cannot be read as Turtle"),
    "nested without end": ("ex:a ex:b " + "[ ex:b " * 20_000, "cannot be read as Turtle"),
    "no SPARQL": (sparql("SELECT $this WHERE { nonsense"), "pySHACL cannot apply the shapes"),
    "no pattern": (CORE + 'ex:title sh:pattern "(" .', "pySHACL cannot apply the shapes"),
    "no number": (CORE + 'ex:title sh:maxCount "many" .', "pySHACL cannot apply the shapes"),
    "a graph that is none": (
        sparql("SELECT $this FROM NAMED <a:b> { GRAPH ?g { ?s ?p ?o } }"),
        "cannot be carried out",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_shapes_that_cannot_be_applied_are_one_sentence(name: str, built: Path, tmp_path: Path, call: Call) -> None:
    text, what = REFUSED[name]
    (tmp_path / "a.ttl").write_text(PREFIXES + text)
    called = call("validate", built / "graph.ttl", "--shapes", tmp_path)
    assert (called.status, what in called.sentence()) == (2, True), called.err


def test_a_link_out_of_the_folder_is_not_followed(built: Path, tmp_path: Path, call: Call) -> None:
    folder = tmp_path / "shapes"
    folder.mkdir()
    (folder / "a.ttl").write_text(PREFIXES + CORE)
    assert call("validate", built / "graph.ttl", "--shapes", folder).status == 0
    (tmp_path / "outside.ttl").write_text(PREFIXES + CORE)
    (folder / "b.ttl").symlink_to("../outside.ttl")
    assert "a link out of the folder" in call("validate", built / "graph.ttl", "--shapes", folder).sentence()
    (folder / "b.ttl").unlink()
    os.mkfifo(folder / "b.ttl")
    assert "no regular file" in call("validate", built / "graph.ttl", "--shapes", folder).sentence()


@pytest.mark.parametrize(
    "shape",
    [
        CORE + 'ex:shape sh:property ex:slow . ex:slow sh:path cg:sha256 ; sh:pattern "^([0-9a-f]+)+x$" .',
        sparql("SELECT $this WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER(?a = ?l) }"),
    ],
    ids=["a pattern", "a query"],
)
def test_shapes_that_never_end_are_ended(shape: str, built: Path, tmp_path: Path, call: Call) -> None:
    (tmp_path / "a.ttl").write_text(PREFIXES + shape)
    called = call("validate", built / "graph.ttl", "--shapes", tmp_path, "--seconds", "3")
    assert (called.status, "stopped after 3 seconds" in called.sentence()) == (2, True)


QUERIES = {
    "SERVICE": ("SELECT * { SERVICE <http://127.0.0.1:{port}/> { ?s ?p ?o } }", "SERVICE would ask another host"),
    "SERVICE that hides": ("SELECT*{SERVICE#\n<http://127.0.0.1:{port}/>{?s ?p ?o}}", "SERVICE would ask another host"),
    "LOAD": ("LOAD <http://127.0.0.1:{port}/>", "an update cannot change a graph"),
    "without end": ("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", "stopped after 3 seconds"),
}


@pytest.mark.parametrize("name", QUERIES)
def test_queries_reach_nothing_and_end(
    name: str, built: Path, tmp_path: Path, visits: tuple[int, list[object]], call: Call
) -> None:
    port, came = visits
    query, what = QUERIES[name]
    (tmp_path / "a.rq").write_text(query.replace("{port}", str(port)))
    called = call("query", tmp_path / "a.rq", "--graph", built, "--seconds", "3")
    assert (called.status, what in called.sentence(), came) == (2, True, [])


def test_a_query_reads_no_file_from_its_dataset(built: Path, tmp_path: Path, secret: Path, call: Call) -> None:
    (tmp_path / "a.rq").write_text("SELECT ?o FROM <file:SECRET> { ?s ?p ?o }".replace("SECRET", f"//{secret}"))
    called = call("query", tmp_path / "a.rq", "--graph", built, "--format", "csv")
    assert (called.status, called.out.split()) == (0, ["o"])


def test_a_query_of_ones_own_answers_as_ever(built: Path, tmp_path: Path, call: Call) -> None:
    (tmp_path / "a.rq").write_text("CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } LIMIT 3")
    assert call("query", tmp_path / "a.rq", "--graph", built).out.count(" a ") == 3
