"""What goes back to a client, and which status tells what went wrong."""

from dataclasses import dataclass
from http import HTTPStatus

from caregraph.errors import CaregraphError, QueryError, RefusedError, UsageError

HTML_TYPE = "text/html"
HTML, TEXT = f"{HTML_TYPE}; charset=utf-8", "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as it goes over the wire; the note says what a client should know of it."""

    content: bytes
    media: str = TEXT
    status: int = HTTPStatus.OK
    note: str = ""


class UnknownError(CaregraphError):
    """An address that stands for nothing in the graph."""


class UnacceptableError(CaregraphError):
    """A request for formats that an answer cannot be written in."""


class StoppedError(CaregraphError):
    """A query that was given up, through no mistake in its text."""


_STATUS: tuple[tuple[type[CaregraphError], int], ...] = (
    (RefusedError, HTTPStatus.FORBIDDEN),
    (QueryError, HTTPStatus.BAD_REQUEST),
    (UsageError, HTTPStatus.BAD_REQUEST),
    (UnknownError, HTTPStatus.NOT_FOUND),
    (UnacceptableError, HTTPStatus.NOT_ACCEPTABLE),
)


def failed(error: CaregraphError) -> Reply:
    """An error as a reply: one sentence, and the status of its class; what is nobody's mistake is 503."""
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), HTTPStatus.SERVICE_UNAVAILABLE)
    return said(status, error.sentence())


def said(status: int, sentence: str) -> Reply:
    """One sentence as a reply, on one line whatever it repeats of the request."""
    shown = "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in sentence)
    return Reply(f"{shown}\n".encode(), status=status)
