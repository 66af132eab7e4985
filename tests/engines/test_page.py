"""docs/triplestores.md gives the commands that the tests use."""

from pathlib import Path

import pytest

from caregraph.analysis.queries import names
from tests.engines import comunica, jena, oxigraph, rasqal, virtuoso

COMMANDS = (
    oxigraph.LOAD.format(file="graph.nq"),
    oxigraph.SERVE.format(port=7878),
    " ".join(jena.JARS),
    jena.LOAD.format(file="graph.nq"),
    jena.QUERY.format(union="true", query="judgements.rq"),
    virtuoso.SETTINGS.format(sql=1111, port=8890, data="."),
    virtuoso.SERVE,
    virtuoso.SQL.format(sql=1111),
    virtuoso.LOAD.format(data=".", name="graph.nq"),
    comunica.SERVE.format(port=3000, file="graph.nq"),
    f"The tests ask {len(names()) - len(comunica.ENGINE.slow)} of the {len(names())}",
    rasqal.QUERY.format(format="nquads", file="graph.nq", query="plain.rq"),
)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_page_has_the_command(command: str, checkout: Path) -> None:
    page = (checkout / "docs" / "triplestores.md").read_text(encoding="utf-8").replace("\\\n    ", "")
    assert command in page
