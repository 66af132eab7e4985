"""Comunica, from npm, as a server over a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.engines.running import Ask, Engine, Find, call, free_port, serving

SERVE = "comunica-sparql-file-http --unionDefaultGraph -p {port} -t 120 {file}"
ADVICE = "install it with: npm install --global @comunica/query-sparql-file@4.5.0"


@contextmanager
def loaded(file: Path, folder: Path, find: Find) -> Iterator[Ask]:
    program, port = find("comunica-sparql-file-http", ADVICE), free_port()
    command = [program, *call(SERVE, file=file, port=port)[1:]]
    with serving(command, folder, f"http://127.0.0.1:{port}/sparql") as ask:
        yield ask


ENGINE = Engine(
    loaded,
    # It compares texts as a language sorts them, where SPARQL has them compared letter by letter by their codes. So rows
    # come in another order, and where a query shows the first of several sentences, another can be the first.
    sorts=False,
    unlike=frozenset(["unknown-names"]),
    # Where it joins large patterns it takes seconds to minutes.
    slow=frozenset(
        """
        confirmed council-history directors-to-commissioners everything grade-changes in-charge-at-judgement inadequate-twice
        interim-holders interventions-after-judgement judgements latest-grades name-forms not-asserted office-holders posts
        recoveries single-source spokespeople
        """.split()
    ),
)
