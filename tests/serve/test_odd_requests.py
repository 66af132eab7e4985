"""Requests of every shape, as hypothesis makes them up: a sentence and a status that fits, never a mistake of the server."""

import contextlib
import socket
from urllib.parse import urlsplit

import httpx
from hypothesis import example, given, settings
from hypothesis import strategies as st

TEXT = st.text(st.characters(codec="utf-8"), max_size=30)
METHODS = st.sampled_from(["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "QUERY", "get"])
QUERIES = st.one_of(
    TEXT,
    st.sampled_from(
        ["ASK {}", "SELECT * {} LIMIT 1", "DESCRIBE <a:b>", "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 2", "CLEAR ALL", ""]
    ),
    TEXT.map(lambda text: f"SELECT ('{text}' AS ?x) {{}}"),
    TEXT.map(lambda text: f"ASK {{ FILTER REGEX('a', '{text}') }}"),
    st.integers(1, 400).map(lambda depth: f"ASK {'{' * depth}{'}' * depth}"),
)
NAMES = st.sampled_from(["query", "update", "default-graph-uri", "named-graph-uri", "using-graph-uri", "format", "é"])
Fields = list[tuple[str, str | int | float | bool | None]]
FIELDS = st.lists(st.tuples(NAMES, QUERIES), max_size=4)
MEDIA = st.one_of(
    st.sampled_from(["application/sparql-query", "application/x-www-form-urlencoded", "application/sparql-update"]),
    st.sampled_from(["multipart/form-data; boundary=x", "application/sparql-query; charset=utf-16", "", ";", "text/*"]),
    st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=20),
)
ACCEPTED = st.one_of(MEDIA, st.sampled_from(["*/*", "text/html", "text/turtle;q=x", "a/b;q=2, */*;q=0", ",,,", "*"]))
PATHS = st.one_of(
    st.just("sparql"),
    st.sampled_from(
        ["", "id/council/kirklees", "data/council/kirklees.ttl", ".well-known/void", "ontology", "docs/index.html"]
    ),
    st.tuples(st.sampled_from(["id", "page", "data", "static", "docs"]), TEXT, TEXT).map("/".join),
    st.sampled_from(
        ["static/../app.py", "static/%2e%2e/app.py", "static//etc/passwd", "%00", "id/%ff/%0d%0aX:%20y", "//x"]
    ),
)


def said(answer: httpx.Response) -> None:
    assert answer.status_code < 500 or answer.status_code == 503
    assert answer.headers["x-content-type-options"] == "nosniff"
    if answer.status_code >= 400 and answer.request.method != "HEAD":
        assert "Traceback" not in answer.text
        assert len(answer.text.splitlines()) <= 1


@given(method=METHODS, path=PATHS, fields=FIELDS, accept=ACCEPTED)
@settings(max_examples=60)
def test_any_method_address_and_accept(method: str, path: str, fields: Fields, accept: str, home: str) -> None:
    with contextlib.suppress(httpx.InvalidURL):
        said(
            httpx.request(
                method, f"{home}{path}", params=httpx.QueryParams(fields), headers={"Accept": accept}, timeout=60
            )
        )


@given(media=MEDIA, body=st.one_of(st.binary(max_size=200), QUERIES.map(str.encode)), fields=FIELDS)
@example(media="", body=b"", fields=[("query", "ASK {}"), ("default-graph-uri", "a\n\x1e\u2028b")])
@settings(max_examples=60)
def test_any_body(media: str, body: bytes, fields: Fields, home: str) -> None:
    said(
        httpx.post(
            f"{home}sparql", params=httpx.QueryParams(fields), content=body, headers={"Content-Type": media}, timeout=60
        )
    )


@given(sent=st.lists(st.one_of(st.binary(max_size=60), st.sampled_from([
    b"GET /sparql?query=ASK%20%7B%7D HTTP/1.1\r\n", b"POST /sparql HTTP/1.1\r\n", b"Host: localhost\r\n", b"Host: \xff\r\n",
    b"Content-Length: 3\r\n", b"Transfer-Encoding: chunked\r\n", b"Expect: 100-continue\r\n", b"Connection: close\r\n",
    b"Content-Type: application/sparql-query\r\n", b"\r\n", b"3\r\nASK\r\n", b"0\r\n\r\n", b"\x00", b" HTTP/1.1", b"PRI * HTTP/2.0\r\n\r\n",
])), max_size=8))  # fmt: skip
@settings(max_examples=30)
def test_any_bytes(sent: list[bytes], home: str) -> None:
    parts = urlsplit(home)
    answer = b""
    with (
        socket.create_connection((parts.hostname or "", parts.port or 0), timeout=0.2) as client,
        contextlib.suppress(ConnectionError, TimeoutError),
    ):
        client.sendall(b"".join(sent))
        answer = client.recv(200)
    assert not answer.startswith(b"HTTP/1.1 5")
