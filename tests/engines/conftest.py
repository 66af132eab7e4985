"""A graph on which every named query has an answer, in the three files that triplestores load."""

import json
from pathlib import Path

import pytest

from caregraph.build import Options, build_graph
from caregraph.exports import trig
from caregraph.graph.store import open_graph
from caregraph.graph.vocabulary import DEFAULT_BASE
from tests.analysis import library

# Two people or one: what the articles of the library leave open nowhere. The ledger corrects one thing.
_OPEN = (
    ("i", "2014-05-06", "Jordan Pettifold, director of children's services at Halton Council, said: “We will learn.”"),
    ("j", "2014-05-28", "Jordan Pettifold, director of children's services at Merton Council, said: “We will win.”"),
)
# What nobody asks about in the other articles.
_CONSULTS = (
    "k",
    "2014-06-02",
    "Luton Council is consulting parents on plans to close two children's centres until 18 July.",
)
_LEDGER = """\
action,fact,article,label,role,value,person,other,reason,author,date
different,,,,,,person:helen-marsh,person:ruth-ansell,Two careers,Jo Example,2020-01-31
"""


@pytest.fixture(scope="session")
def graphs(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> Path:
    """A folder with graph.ttl, graph.nq and graph.trig of the articles that ship and of made-up ones."""
    top = tmp_path_factory.mktemp("engines")
    more = "".join(
        json.dumps({"id": key, "title": "Report on services", "published": day, "text": text}) + "\n"
        for key, day, text in (*_OPEN, _CONSULTS)
    )
    (top / "more.jsonl").write_text(more, encoding="utf-8")
    (top / "ledger.csv").write_text(_LEDGER, encoding="utf-8")
    sources = [checkout / "seeds", library.write(top / "articles.jsonl"), top / "more.jsonl"]
    build_graph(sources, top / "graph", options=Options(ledger=top / "ledger.csv"))
    (top / "graph" / "graph.trig").write_bytes(trig(open_graph(top / "graph"), DEFAULT_BASE))
    return top / "graph"
