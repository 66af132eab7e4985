"""SPARQL 1.1 Protocol: what a request over HTTP asks."""

from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request

from caregraph.serve.asking import Question

_FORM, _QUERY, _UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"
_LONGEST = 1_000_000

_Fields = list[tuple[str, str]]


async def question(request: Request) -> Question | None:
    """The query of a request; None where it has none and so asks for the endpoint itself.

    Raises HTTPException for what is no query, with one sentence.
    """
    in_address = _fields(request.url.query.encode())
    if request.method != "POST":
        return None if not in_address else _of_fields(request, in_address)
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media == _UPDATE:
        raise _read_only()
    if media not in (_FORM, _QUERY):
        raise HTTPException(415, f"a POST to the endpoint is {_FORM} or {_QUERY}")
    body = await _body(request)
    if media == _FORM:
        return _of_fields(request, _fields(body))
    return _of_fields(request, [*in_address, ("query", _text(request, body))])


def _of_fields(request: Request, fields: _Fields) -> Question:
    given: dict[str, list[str]] = {}
    for name, value in fields:
        given.setdefault(name, []).append(value)
    if "update" in given:
        raise _read_only()
    queries = given.get("query", [])
    if len(queries) != 1:
        found = "several queries" if queries else "no query"
        raise HTTPException(400, f"{found} in the request; give one as query=")
    default, named = given.get("default-graph-uri", ()), given.get("named-graph-uri", ())
    return Question(queries[0], accepted(request), tuple(default), tuple(named))


def accepted(request: Request) -> str:
    """The formats that a client takes, in one line."""
    return ", ".join(request.headers.getlist("accept"))


def _fields(encoded: bytes) -> _Fields:
    try:
        return parse_qsl(encoded.decode("ascii"), keep_blank_values=True, errors="strict")
    except ValueError as error:
        raise HTTPException(400, "the form is not in UTF-8; encode it as a web form is encoded") from error


def _text(request: Request, body: bytes) -> str:
    charset = request.headers["content-type"].lower().partition("charset=")[2].strip('" ')
    try:
        if charset in ("", "utf-8", "utf8"):
            return body.decode()
    except UnicodeDecodeError:
        pass
    raise HTTPException(400, "the query is not in UTF-8, as SPARQL is; send it in UTF-8")


async def _body(request: Request) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LONGEST:
            raise HTTPException(413, f"the query is longer than {_LONGEST:,} bytes; ask for less at a time")
    return body


def _read_only() -> HTTPException:
    return HTTPException(403, "an update cannot change a graph that is read-only; ask with query=")
