"""Facts are about the council that stood at their own date, and the graph links it to those before and after it."""

import json
from pathlib import Path

import pytest

from caregraph.analysis.queries import run
from caregraph.build import build_graph
from caregraph.graph.store import open_graph
from caregraph.identity.councils import true_to_time
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Council
from tests.graph.examples import article, judgement

SETTLED = [
    # Told by a later article under a name that the new council shares.
    (Council("cornwall", "Cornwall"), "2008", "cornwall-1974-2009"),
    (Council("cornwall", "Cornwall"), "2009", "cornwall"),
    (Council("cornwall", "Cornwall"), "2009-03", "cornwall-1974-2009"),
    (Council("dorset", "Dorset"), "2016-05", "dorset-1974-2019"),
    (Council("county-durham", "County Durham"), "2008-12", "durham-1974-2009"),
    (Council("buckinghamshire", "Buckinghamshire"), "2018", "buckinghamshire-1974-2020"),
    # A new council's own name is not the old one's: what cannot be stays for the gate to refuse.
    (Council("cumberland", "Cumberland"), "2015", "cumberland"),
    (Council("cheshire-east", "Cheshire East"), "2008", "cheshire-east"),
    # An old council's full name stays its own.
    (Council("cornwall-1974-2009", "Cornwall"), "2016", "cornwall-1974-2009"),
    (Council("kirklees", "Kirklees"), "1960", "kirklees"),
]


@pytest.mark.parametrize(("council", "date", "expected"), SETTLED)
def test_a_fact_is_about_the_council_of_its_own_date(council: Council, date: str, expected: str) -> None:
    fact = judgement(article(), council=council, date=PartialDate.parse(date))
    [settled] = true_to_time([fact])
    found = settled.get("council")
    assert isinstance(found, Council)
    assert found.slug == expected
    assert (settled.evidence, settled.rule, settled.get("date")) == (fact.evidence, fact.rule, fact.get("date"))


def test_a_fact_without_a_date_is_left_as_the_article_has_it() -> None:
    made = judgement(article())
    fact = judgement(article(), council=Council("cornwall", "Cornwall"))
    undated = type(fact)(
        fact.kind, tuple(v for v in fact.values if v[0] != "date"), fact.certainty, fact.evidence, fact.rule
    )
    assert list(true_to_time([undated, made])) == [undated, made]


LINKS = """
PREFIX cg: <https://w3id.org/caregraph/ontology#>
SELECT ?old ?new { GRAPH <https://w3id.org/caregraph/id/graph/reference>
  { ?before cg:successor ?after . ?after cg:predecessor ?before ; a cg:LocalAuthority . ?before cg:validUntil ?end
    BIND (STRAFTER(STR(?before), "council/") AS ?old) BIND (STRAFTER(STR(?after), "council/") AS ?new) } }
ORDER BY ?old ?new
"""


def built(tmp_path: Path, published: str, text: str) -> Path:
    line = json.dumps({"id": "made-up", "published": published, "text": text})
    (tmp_path / "made-up.jsonl").write_text(line + "\n")
    build_graph([tmp_path / "made-up.jsonl"], tmp_path / "graph")
    return tmp_path / "graph"


@pytest.mark.parametrize(
    ("published", "text", "links"),
    [
        (
            "2008-12-18",
            "Ofsted has rated children's services in Bedfordshire inadequate.",
            [("bedfordshire", "bedford"), ("bedfordshire", "central-bedfordshire")],
        ),
        (
            "2024-12-18",
            "Ofsted has rated Cumberland Council's children's services good.",
            [("cumbria", "cumberland"), ("cumbria", "westmorland-and-furness")],
        ),
        ("2012-10-18", "Cornwall was rated inadequate by Ofsted in 2008.", [("cornwall-1974-2009", "cornwall")]),
    ],
)
def test_a_published_council_is_linked_to_those_before_and_after(
    published: str, text: str, links: list[tuple[str, str]], tmp_path: Path
) -> None:
    store = open_graph(built(tmp_path, published, text))
    assert list(run(store, LINKS).rows) == links
    assert len(run(store, "judgements").rows) == 1
