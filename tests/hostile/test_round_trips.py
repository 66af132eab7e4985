"""Whatever is read, named or written, what comes out again is the same."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, Quad, RdfFormat, Store, parse

from caregraph.exports import WRITERS
from caregraph.graph.mapping import Mapper
from caregraph.model.entity import Body, Person, Term
from caregraph.model.text import Article
from caregraph.reading import read
from caregraph.reading.encoding import settle
from tests.graph import examples
from tests.hostile import sound

QUICK = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
NASTY = st.text(
    alphabet=st.sampled_from("aZ9 .:/\\<>\"'&;#%?{}|^`@_-=+\t\n\x7f\x85\u00e9\u0301\u202e\u2028\ufeff👍"), max_size=12
)
WORDS = (st.text(max_size=20) | NASTY).map(settle)
NAMES = WORDS.filter(lambda words: bool(words.strip()))
RDF = {
    "turtle": RdfFormat.TURTLE,
    "trig": RdfFormat.TRIG,
    "nquads": RdfFormat.N_QUADS,
    "ntriples": RdfFormat.N_TRIPLES,
    "rdfxml": RdfFormat.RDF_XML,
    "jsonld": RdfFormat.JSON_LD,
}


@cache
def mapper() -> Mapper:
    return Mapper.load()


@st.composite
def stores(draw: st.DrawFn) -> Store:
    """A graph of one article in which somebody holds a post, all of it in any characters."""
    article = Article(draw(NAMES), examples.TEXT, (), draw(WORDS), None, draw(WORDS), draw(WORDS), draw(WORDS))
    fact = examples.post(
        article,
        person=Person(draw(NAMES), draw(WORDS), draw(WORDS)),
        role=Term.of("role", draw(NAMES)),
        organisation=Body.named(draw(NAMES)),
    )
    store = Store()
    quads = [*mapper().quads(article, [fact]), *mapper().reference.quads(mapper().mentioned([fact]))]
    store.extend(both for quad in quads for both in (quad, Quad(quad.subject, quad.predicate, quad.object)))
    return store


@pytest.mark.parametrize("form", RDF)
@QUICK
@given(store=stores())
def test_what_an_export_writes_says_the_same(form: str, store: Store) -> None:
    named = {quad for quad in store if quad.graph_name != DefaultGraph()}
    union = {Quad(quad.subject, quad.predicate, quad.object) for quad in named}
    written = WRITERS[form](store, mapper().iris.base)
    assert set(parse(written, format=RDF[form])) == (named if form in ("trig", "nquads", "jsonld") else union)


@QUICK
@given(store=stores())
def test_what_a_table_holds_is_what_was_written(store: Store) -> None:
    written = WRITERS["csv"](store, mapper().iris.base).decode()
    rows = list(csv.reader(io.StringIO(written, newline=""), strict=True))
    assert len(rows) == 2
    assert len(rows[0]) == len(rows[1])
    [title] = [
        quad.object.value
        for quad in store
        if "identifier" in quad.predicate.value and quad.graph_name == DefaultGraph()
    ][:1]
    assert title in rows[1]


@pytest.mark.parametrize("form", ["graphml", "gexf", "node-link"])
@QUICK
@given(store=stores())
def test_a_network_can_be_read_again(form: str, store: Store) -> None:
    written = WRITERS[form](store, mapper().iris.base)
    if form == "node-link":
        assert json.loads(written)["nodes"]
    else:
        assert len(list(ET.fromstring(written).iter())) > 2  # noqa: S314


@pytest.mark.parametrize("ending", ["txt", "html", "jsonl"])
@QUICK
@given(
    raw=st.binary(max_size=200)
    | NASTY.map(str.encode)
    | st.text(max_size=100).map(lambda text: text.encode("utf-16", "replace"))
)
def test_any_bytes_are_a_sound_article_or_one_sentence(ending: str, raw: bytes, tmp_path: Path) -> None:
    (tmp_path / f"a.{ending}").write_bytes(raw)
    found = list(read(tmp_path / f"a.{ending}"))
    assert [fault for one in found for fault in sound.faults_of(one)] == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "x"]), inner, max_size=2),
    max_leaves=5,
)


@QUICK
@given(
    record=st.fixed_dictionaries(
        {"text": NAMES}, optional=dict.fromkeys(("id", "title", "published", "publisher", "author", "url"), JSON)
    )
)
def test_any_record_with_a_text_is_its_article_or_told(record: dict[str, object], tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps(record))
    found = list(read(tmp_path / "a.jsonl"))
    articles = [one for one in found if isinstance(one, Article)]
    assert [fault for one in found for fault in sound.faults_of(one)] == []
    assert articles or found
    assert all(one.text == settle(str(record["text"])) for one in articles)
