"""The server: which address answers what, and the headers that every answer carries."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import ParamSpec, cast

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from caregraph.documentation.style import STYLE_HASH
from caregraph.errors import CaregraphError
from caregraph.serve import description, things
from caregraph.serve.asking import Source, answer
from caregraph.serve.formats import ENDINGS, TRIPLES, wanted
from caregraph.serve.pages import documented, editor
from caregraph.serve.protocol import accepted, question
from caregraph.serve.replies import HTML, HTML_TYPE, Reply, failed, said
from caregraph.serve.things import Thing
from caregraph.serve.workers import Limits, Workers

NOTE = "Caregraph-Note"
_LOOPBACK = ["localhost", "127.0.0.1", "[::1]", "::1"]
_SENTENCES = {
    404: "nothing is at this address; / leads to the editor",
    405: "nothing here can be changed; addresses take GET, and /sparql takes POST too",
}
# Nobody reads it.
_GONE = Reply(b"", status=499)
_P = ParamSpec("_P")
_HEADERS = {
    # The hashes are those of the one style sheet that the editor makes itself, for columns that can be resized, and of
    # the one that stands in the pages of the ontology.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; "
    f"style-src 'self' 'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk=' '{STYLE_HASH}'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@dataclass(frozen=True, slots=True)
class Site:
    """The addresses of one graph."""

    source: Source
    workers: Workers

    async def sparql(self, request: Request) -> Response:
        """A query's answer; without a query, the editor for people and the service description for programs."""
        asked = await question(request)
        if asked:
            return _response(await self._made(request, answer, self.source, asked))
        media = _chosen(request, [*TRIPLES, HTML_TYPE])
        if media == HTML_TYPE:
            return _response(Reply(editor(self.source.base), HTML))
        return _response(await self._made(request, description.described, self.source, _home(request), media))

    async def void(self, request: Request) -> Response:
        """The graph as VoID describes it."""
        media = _chosen(request, TRIPLES)
        return _response(await self._made(request, description.dataset, self.source, _home(request), media))

    async def ontology(self, request: Request) -> Response:
        """The classes and properties; for people the page on which ontology#Judgement has its place."""
        media = _chosen(request, [*TRIPLES, HTML_TYPE])
        if media == HTML_TYPE:
            return _response(Reply(b"/docs/ontology.html", status=303))
        return _response(await self._made(request, description.ontology, self.source, media))

    async def docs(self, request: Request) -> Response:
        """A page on what the graph is written in, with examples from it."""
        return _response(await self._made(request, documented, self.source, request.path_params["name"]))

    async def thing(self, request: Request) -> Response:
        """A thing of the graph, which is no document: where it is told of."""
        return _response(await self._made(request, things.known, self._thing(request), accepted(request)))

    async def page(self, request: Request) -> Response:
        """A thing, told to people."""
        return _response(await self._made(request, things.page, self._thing(request)))

    async def data(self, request: Request) -> Response:
        """A thing, told to programs."""
        name, _, ending = request.path_params["name"].rpartition(".")
        if ending not in ENDINGS:
            raise HTTPException(404, f"no such format; the ending is one of {', '.join(ENDINGS)}")
        thing = Thing(self.source, request.path_params["kind"], name)
        return _response(await self._made(request, things.data, thing, ending))

    async def _made(self, request: Request, job: Callable[_P, Reply], *args: _P.args, **kwargs: _P.kwargs) -> Reply:
        """What a worker makes; nothing is made any longer for a client who has gone."""
        made = asyncio.ensure_future(self.workers.do(job, *args, **kwargs))
        gone = asyncio.ensure_future(_gone(request))
        try:
            await asyncio.wait({made, gone}, return_when=asyncio.FIRST_COMPLETED)
            return made.result() if made.done() else _GONE
        finally:
            made.cancel()
            gone.cancel()

    def _thing(self, request: Request) -> Thing:
        return Thing(self.source, request.path_params["kind"], request.path_params["name"])


def application(source: Source, *, limits: Limits, origins: Sequence[str], loopback: bool) -> Starlette:
    """The server of one graph; `origins` are the sites whose pages may read it, beside its own."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        workers = Workers(source, limits)
        app.router.routes.extend(_routes(Site(source, workers)))
        try:
            yield
        finally:
            workers.close()

    cors = Middleware(
        CORSMiddleware, allow_origins=origins, allow_methods=["GET", "POST"], allow_headers=["*"], expose_headers=[NOTE]
    )
    # A name that somebody points at this machine is no way round the rule that pages of other sites cannot read here.
    hosts = Middleware(TrustedHostMiddleware, allowed_hosts=_LOOPBACK if loopback else ["*"], www_redirect=False)
    handlers = {HTTPException: _refused, CaregraphError: _failed, ClientDisconnect: _left, 500: _broken}
    app = Starlette(lifespan=lifespan, middleware=[Middleware(_Headers), hosts, cors], exception_handlers=handlers)
    app.router.redirect_slashes = False
    return app


def _routes(site: Site) -> list[Route | Mount]:
    return [
        Route("/", lambda _: RedirectResponse("/sparql", status_code=303)),
        Route("/sparql", site.sparql, methods=["GET", "POST"]),
        Route("/.well-known/void", site.void),
        Route("/ontology", site.ontology),
        Route("/docs/{name}.html", site.docs),
        Route("/id/{kind}/{name:path}", site.thing),
        Route("/page/{kind}/{name:path}", site.page),
        Route("/data/{kind}/{name:path}", site.data),
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ]


class _Headers:
    """Puts the headers on every answer, whoever made it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        await self._app(scope, receive, with_headers)


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _response(reply: Reply) -> Response:
    headers = {"Vary": "Accept"}
    if reply.note:
        headers[NOTE] = reply.note
    if reply.status == 303:
        return RedirectResponse(reply.content.decode(), status_code=303, headers=headers)
    if reply.status == 503:
        headers["Retry-After"] = "5"
    return Response(reply.content, reply.status, headers=headers, media_type=reply.media)


def _chosen(request: Request, offered: Iterable[str]) -> str:
    return wanted(accepted(request), offered)


def _home(request: Request) -> str:
    return str(request.base_url)


async def _refused(_: Request, error: Exception) -> Response:
    refusal = cast(HTTPException, error)
    # What Starlette says of its own accord is a word or two.
    own = HTTPStatus(refusal.status_code).phrase == refusal.detail
    sentence = _SENTENCES.get(refusal.status_code, refusal.detail) if own else refusal.detail
    response = _response(said(refusal.status_code, sentence))
    response.headers.update(refusal.headers or {})
    return response


async def _failed(_: Request, error: Exception) -> Response:
    return _response(failed(cast(CaregraphError, error)))


async def _left(_: Request, __: Exception) -> Response:
    return _response(_GONE)


async def _broken(_: Request, __: Exception) -> Response:
    return _response(said(500, "the server made a mistake; its own log tells more"))
