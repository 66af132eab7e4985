import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import NamedNode

from caregraph.errors import UsageError
from caregraph.graph.iris import Iris, local
from caregraph.model.entity import Body, Council, Person, Programme, Term
from caregraph.model.text import Span

KEYS = st.text(min_size=1)


@given(KEYS)
def test_a_local_part_is_safe_in_an_iri(key: str) -> None:
    assert set(local(key)) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%")
    assert NamedNode(Iris().article(key)).value.endswith(local(key))


@given(KEYS, KEYS)
def test_two_keys_never_share_an_iri(one: str, other: str) -> None:
    assert (Iris().article(one) == Iris().article(other)) is (one == other)


@given(KEYS, KEYS, st.integers(0, 999), st.integers(0, 999))
def test_two_spans_never_share_an_iri(one: str, other: str, start: int, end: int) -> None:
    first, second = Span(one, start, end, "x"), Span(f"{other}-{start}", end, end, "x")
    assert (Iris().evidence(first) == Iris().evidence(second)) is (first == second)


@pytest.mark.parametrize("key", [".", ".."])
def test_a_key_of_dots_does_not_vanish_when_the_iri_is_resolved(key: str) -> None:
    assert not Iris().article(key).endswith(".")


def test_entities_have_one_folder_a_type() -> None:
    iris = Iris("https://example.org/")
    assert iris.entity(Council("kirklees", "Kirklees")) == "https://example.org/id/council/kirklees"
    assert iris.entity(Person("Siân O’Example")) == "https://example.org/id/person/sian-oexample"
    assert (
        iris.entity(Term.of("measure-kind", "Social workers")) == "https://example.org/id/measure-kind/social-workers"
    )


def test_a_name_without_latin_letters_keeps_its_own() -> None:
    assert Iris().entity(Body("", "Дети")).endswith("id/body/%D0%94%D0%B5%D1%82%D0%B8")


@pytest.mark.parametrize(
    "base", ["", "graph/", "https://example.org/a", "https://example.org/ b/", "https://example.org/a#"]
)
def test_a_base_that_is_no_iri_is_refused_in_one_sentence(base: str) -> None:
    with pytest.raises(UsageError, match="no absolute IRI"):
        Iris(base)


ANN, BOB = Person("Ann Example"), Person("Bob Sample", qualifier="Leeds")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (Iris("urn:x/").ontology, "ontology#"),
        (Iris("urn:x/").shapes, "shapes#"),
        (Iris("urn:x/").reference_graph, "id/graph/reference"),
        (Iris("urn:x/").graph("a/b"), "id/graph/a%2Fb"),
        (Iris("urn:x/").possibly_same(ANN, BOB), "id/possibly-same/ann-example--bob-sample-leeds"),
        (Iris("urn:x/").entity(Programme("Bright Starts")), "id/programme/bright-starts"),
        (Iris("urn:x/").entity(Body("ofsted", "Ofsted")), "id/body/ofsted"),
        (Iris("urn:x/").entity(Term("role", "", "Ж")), "id/role/%D0%96"),
        (Iris("urn:x/").scheme("measure-kind"), "id/scheme/measure-kinds"),
        (Iris("urn:x/").certainty("stated"), "id/certainty/stated"),
        (Iris("urn:x/").article("a b"), "id/article/a%20b"),
        (Iris("urn:x/").article("."), "id/article/%2E"),
        (Iris("urn:x/").article("a.b"), "id/article/a.b"),
        (Iris("urn:x/").fact("post", "0a"), "id/post/0a"),
        (Iris("urn:x/").tenure("0a"), "id/tenure-interval/0a"),
        (Iris("urn:x/").assertion("a/b", "0a"), "id/assertion/a%2Fb-0a"),
        (Iris("urn:x/").replaced("a/b", "0a"), "id/replaced-assertion/a%2Fb-0a"),
        (Iris("urn:x/").correction("0a"), "id/correction/0a"),
        (Iris("urn:x/").author("Jo Example"), "id/author/jo-example"),
        (Iris("urn:x/").author("Ж"), "id/author/%D0%96"),
        (Iris("urn:x/").count("a/b", 3, 5), "id/count/a%2Fb-3-5"),
        (Iris("urn:x/").evidence(Span("a/b", 3, 5, "xy")), "id/evidence/a%2Fb-3-5"),
    ],
)
def test_every_thing_has_its_iri(found: str, expected: str) -> None:
    assert found == f"urn:x/{expected}"
