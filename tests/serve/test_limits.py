"""What keeps a server up: limits that are told, many clients at once, and a graph that is built anew under it."""

import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

import caregraph.serve
from caregraph import cli
from tests.serve.harness import SLOW, running

ALL = "SELECT ?s ?p ?o { ?s ?p ?o }"
MEDIA = ["application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values"]


def test_a_slow_query_is_stopped_and_the_next_is_answered(strict: str) -> None:
    began = time.monotonic()
    answer = httpx.get(f"{strict}sparql", params={"query": SLOW}, timeout=20)
    assert answer.status_code == 503
    assert answer.text == "stopped after 1 seconds, which is as long as a query may take here; ask for less\n"
    assert answer.headers["retry-after"]
    # The limit, a new process, and time to spare on a busy machine; without a limit it would take hours.
    assert time.monotonic() - began < 10
    assert httpx.get(f"{strict}sparql", params={"query": "ASK {}"}, timeout=20).status_code == 200


def test_slow_queries_of_many_do_not_keep_others_out(strict: str) -> None:
    def ask(query: str) -> int:
        return httpx.get(f"{strict}sparql", params={"query": query}, timeout=60).status_code

    queries = [SLOW, "ASK {}", SLOW, "ASK {}", "ASK {"]
    with ThreadPoolExecutor(len(queries)) as clients:
        assert list(clients.map(ask, queries)) == [503, 200, 503, 200, 400]


def test_clients_at_once_get_each_their_own_answer(home: str) -> None:
    def ask(number: int) -> str:
        answer = httpx.get(f"{home}sparql", params={"query": f"SELECT ({number} AS ?n) {{}}"}, timeout=60)
        return str(answer.json()["results"]["bindings"][0]["n"]["value"])

    with ThreadPoolExecutor(20) as clients:
        assert list(clients.map(ask, range(100))) == [str(number) for number in range(100)]


@pytest.mark.parametrize("media", MEDIA)
def test_rows_are_cut_and_that_is_said(media: str, strict: str, home: str) -> None:
    def ask(server: str, query: str) -> httpx.Response:
        return httpx.get(f"{server}sparql", params={"query": query}, headers={"Accept": media})

    cut = ask(strict, ALL)
    assert cut.status_code == 200
    assert cut.headers["caregraph-note"].startswith("only the first 100 rows")
    whole = ask(strict, f"{ALL} LIMIT 100")
    assert "caregraph-note" not in whole.headers
    assert cut.content == whole.content
    assert len(ask(home, f"{ALL} LIMIT 101").content) > len(cut.content)


def test_triples_are_cut_and_that_is_said(strict: str) -> None:
    params, wanted = {"query": "CONSTRUCT WHERE { ?s ?p ?o }"}, {"Accept": "application/n-triples"}
    answer = httpx.get(f"{strict}sparql", params=params, headers=wanted)
    assert answer.headers["caregraph-note"].startswith("only the first 100 triples")
    assert len(answer.text.splitlines()) == 100


def test_every_answer_carries_the_headers(strict: str) -> None:
    for path in (
        "sparql",
        "sparql?query=ASK+{",
        "nowhere",
        "static/editor.js",
        "id/council/kirklees",
        ".well-known/void",
    ):
        headers = httpx.get(f"{strict}{path}", headers={"Accept": "*/*"}).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "server" not in headers


@pytest.mark.parametrize(("origin", "let_in"), [("https://other.example", True), ("https://third.example", False)])
def test_only_pages_of_sites_that_are_let_in_may_read(origin: str, let_in: bool, strict: str) -> None:
    answer = httpx.get(f"{strict}sparql", params={"query": "ASK {}"}, headers={"Origin": origin})
    assert (answer.headers.get("access-control-allow-origin") == origin) is let_in
    if let_in:
        assert answer.headers["access-control-expose-headers"] == "Caregraph-Note"


def test_no_site_is_let_in_unless_told_and_no_other_name_of_the_host(home: str) -> None:
    asked = {"params": {"query": "ASK {}"}}
    answer = httpx.get(f"{home}sparql", params=asked["params"], headers={"Origin": "https://other.example"})
    assert "access-control-allow-origin" not in answer.headers
    assert httpx.get(f"{home}sparql", params=asked["params"], headers={"Host": "other.example"}).status_code == 400


def test_a_graph_built_anew_is_answered_from(built: Path, checkout: Path, tmp_path: Path) -> None:
    graph, count = tmp_path / "graph", "SELECT (COUNT(*) AS ?n) { ?a a <https://w3id.org/caregraph/ontology#Article> }"
    shutil.copytree(built, graph)
    with running(graph) as address:

        def articles() -> int:
            answer = httpx.get(f"{address}sparql", params={"query": count}, timeout=20)
            return int(answer.json()["results"]["bindings"][0]["n"]["value"])

        assert articles() == 5
        [seed, *_] = sorted((checkout / "seeds").glob("*.txt"))
        assert cli.run(["build", str(seed), "--out", str(graph)]) == 0
        assert articles() == 1


def test_a_file_is_served_too(built: Path) -> None:
    with running(built / "graph.ttl") as address:
        answer = httpx.get(f"{address}data/council/kirklees.ttl", timeout=20)
        assert "Kirklees" in answer.text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--graph", "nowhere"), "no such graph"),
        (("--graph", "EMPTY"), "the folder holds no graph"),
        (("--graph", "BROKEN"), "the store cannot be opened"),
        (("--graph", "GRAPH", "--bind", "7878"), "--bind 7878: no host and port"),
        (("--graph", "GRAPH", "--bind", "127.0.0.1:99999"), "no host and port"),
        (("--graph", "GRAPH", "--bind", "nowhere.invalid:0"), "cannot listen there"),
        (("--graph", "GRAPH", "--rows", "0"), "--rows"),
    ],
)
def test_a_server_that_cannot_start_says_why(
    arguments: tuple[str, ...], said: str, built: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    places = {name: tmp_path / name for name in ("EMPTY", "BROKEN")}
    for place in places.values():
        place.mkdir()
    (places["BROKEN"] / "CURRENT").write_text("MANIFEST-of-another-make\n")
    status = cli.run(["serve", *(str({**places, "GRAPH": built}.get(one, one)) for one in arguments)])
    out, err = capfd.readouterr()
    assert (status, out) == (2, "")
    [line] = err.splitlines()
    assert said in line


def test_without_its_extra_the_server_says_what_to_install(
    built: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "caregraph.serve.running", None)
    monkeypatch.delattr(caregraph.serve, "running", raising=False)
    assert cli.run(["serve", "--graph", str(built)]) == 2
    assert "install it with: pip install '.[serve]'" in capfd.readouterr().err


def test_a_port_that_is_taken_is_one_sentence(home: str, built: Path, capfd: pytest.CaptureFixture[str]) -> None:
    taken = home.removeprefix("http://").rstrip("/")
    assert cli.run(["serve", "--graph", str(built), "--bind", taken]) == 2
    assert f"--bind {taken}: cannot listen there (address already in use" in capfd.readouterr().err
