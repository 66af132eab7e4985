"""However a query hides it, no other host is asked; what only looks like it is let through."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pyoxigraph
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caregraph.analysis.queries import Query, refuse_side_effects, run
from caregraph.errors import RefusedError


class _Other(BaseHTTPRequestHandler):
    asked: int = 0

    def do_POST(self) -> None:
        _Other.asked += 1
        self.send_error(500)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's own name
        """Nothing is to be printed."""


@pytest.fixture(scope="module")
def other() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Other) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"<http://127.0.0.1:{server.server_port}/>"
        server.shutdown()


HIDDEN = [
    "SELECT * { SERVICE OTHER { ?a ?b ?c } }",
    "SELECT * { SeRvIcEOTHER{?a ?b ?c} }",
    "SELECT * { SERVICE SILENT OTHER { ?a ?b ?c } }",
    "PREFIX e: OTHER SELECT * { SERVICEe:{ ?a ?b ?c } }",
    "PREFIX e: OTHER SELECT * { SERVICESILENTe:{ ?a ?b ?c } }",
    "SELECT * { # comment\rSERVICE SILENT OTHER { ?a ?b ?c }\n }",
    "SELECT * { BIND('''a\\'''' AS ?q) SERVICE OTHER { ?a ?b ?c } BIND('''x''' AS ?r) }",
    'SELECT * { BIND("""a\\"""" AS ?q) SERVICE OTHER { ?a ?b ?c } BIND("""x""" AS ?r) }',
    "SELECT * { VALUES ?s { OTHER } BIND(1 AS ?a) FILTER(?a<?a+1&&EXISTS{SERVICE?s{?x?y?z}}&&3>?a) }",
    "SELECT * { OPTIONAL { <http://e/x\\u0041#> <http://e/p> 1 } SERVICE OTHER { ?a ?b ?c } }",
    "PREFIX e: <http://e/> SELECT * { OPTIONAL { ?x e:a\\# 1 } SERVICE OTHER { ?a ?b ?c }\n }",
    "PREFIX e: <http://e/> SELECT * { OPTIONAL { ?x e:a\\' 1 } SERVICE OTHER { ?a ?b ?c } OPTIONAL { ?x e:b\\' 1 } }",
    "SELECT * { OPTIONAL { ?d ?e 1 }SERVICE OTHER{ ?a ?b ?c } }",
]


@pytest.mark.parametrize("query", HIDDEN)
def test_another_host_is_never_asked(query: str, other: str) -> None:
    _Other.asked = 0
    with pytest.raises(RefusedError, match="SERVICE would ask another host"):
        run(pyoxigraph.Store(), Query("query", query.replace("OTHER", other)))
    assert _Other.asked == 0


@pytest.mark.parametrize("query", HIDDEN[:2])
def test_the_engine_itself_would_ask(query: str, other: str) -> None:
    _Other.asked = 0
    with pytest.raises(OSError, match="500"):
        list(pyoxigraph.Store().query(query.replace("OTHER", other)))  # type: ignore[arg-type]
    assert _Other.asked == 1


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?service { ?service <http://e/service> 'SERVICE' }",
        'PREFIX e: <http://e/> SELECT * { ?a e:service "SERVICE" } # SERVICE',
        "SELECT * { ?a <http://e/#SERVICE> '''it's SERVICE''' }",
    ],
)
def test_what_only_looks_like_it_is_answered(query: str) -> None:
    assert run(pyoxigraph.Store(), Query("query", query)).rows == ()


# What may confuse whoever looks for a keyword without parsing.
ODD = st.lists(
    st.sampled_from(
        ["SERVICE", "service <a:a>", "'", '"', "'''", '"""', "\\'", '\\"', "\\\\", "\\u0027", "\\u005C", "#", "<", ">"]
        + ["<a:b>", "{", "}", "?x", ":", "\n", "\r", "\t", " ", "é", "a", "@en", "^^", "/*", "--", "\u2028", "&&"]
    ),
    max_size=6,
).map("".join)
SPACE = st.sampled_from([" ", "\n", "\r", "\t", " #\n", " # '''\r", ' # " < \n', "#'\n"])
FRAGMENTS = st.one_of(
    ODD.map(lambda text: f"?s ?p '{text}' ."),
    ODD.map(lambda text: f'?s ?p """{text}""" .'),
    ODD.map(lambda text: f"?s ?p '''{text}'''@en ."),
    ODD.map(lambda text: f"#{text}\n"),
    ODD.map(lambda text: f"?s p:a{text} ?o ."),
    ODD.map(lambda text: f"?s <urn:{text}> ?o ."),
    ODD.map(lambda text: f"FILTER(?a<?b {text} || ?c>?d)"),
    st.just("FILTER(1<2)"),
    st.just("?s p:a\\#b ?o ."),
    st.just("?service ?p ?o ."),
)
KEYWORD = st.sampled_from(["SERVICE", "service", "SeRvIcE"])
ASKING = st.builds(
    lambda word, one, silent, two: f"{word}{one}{silent}{two}<http://127.0.0.1:1/>{{}}",
    KEYWORD,
    st.one_of(st.just(""), SPACE),
    st.sampled_from(["", "SILENT"]),
    st.one_of(st.just(""), SPACE),
)


def parsed(text: str) -> bool:
    try:
        pyoxigraph.Store().query(text)
    except SyntaxError:
        return False
    except OSError:
        # It asked: nobody listens at port 1.
        return True
    return True


@given(st.lists(FRAGMENTS, max_size=3), ASKING, st.lists(FRAGMENTS, max_size=3), SPACE)
@settings(max_examples=400)
def test_service_is_seen_wherever_it_stands(before: list[str], asking: str, after: list[str], space: str) -> None:
    text = f"PREFIX p: <urn:p> ASK {{{space.join([*before, asking, *after])}}}"
    try:
        refuse_side_effects(Query("query", text))
    except RefusedError:
        return
    assert not parsed(text), text
