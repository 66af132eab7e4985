"""The formats that answers come in, and which of them a client wants."""

from collections.abc import Iterable, Mapping

import mimeparse
from pyoxigraph import QueryResultsFormat, RdfFormat

from caregraph.errors import UsageError
from caregraph.serve.replies import UnacceptableError

ROWS: Mapping[str, QueryResultsFormat] = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
    "application/json": QueryResultsFormat.JSON,
    "application/xml": QueryResultsFormat.XML,
}
"""Tables and answers of yes and no, the usual one first."""

TRIPLES: Mapping[str, RdfFormat] = {
    "text/turtle": RdfFormat.TURTLE,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
}
"""Graphs, the usual one first."""

ENDINGS: Mapping[str, str] = {form.file_extension: media for media, form in TRIPLES.items()}
"""The same graphs by the ending of a file's name."""


def wanted(accept: str, offered: Iterable[str]) -> str:
    """The format that a client's Accept likes best, the first where it has no favourite."""
    formats = list(offered)
    try:
        # The last of equals is taken.
        found = mimeparse.best_match(formats[::-1], accept or "*/*")
    except mimeparse.MimeTypeParseException as error:
        raise UsageError("not a list of media types", where="Accept", todo=f"ask for {formats[0]}") from error
    if not found:
        todo = f"ask for {', '.join(formats[:-1])} or {formats[-1]}"
        raise UnacceptableError("no answer to this is written in such a format", where="Accept", todo=todo)
    return str(found)


def typed(media: str) -> str:
    """A media type as a header names it: text is UTF-8."""
    return f"{media}; charset=utf-8" if media.startswith("text/") else media
