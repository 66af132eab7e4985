"""People over many articles: groups, names, slugs, and rulings, whatever the order of the articles."""

import random
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caregraph.analysis.queries import Query, run
from caregraph.build import build_graph
from caregraph.errors import RulingError
from caregraph.graph.store import open_graph
from caregraph.identity import Settled, settle
from tests.identity.cases import Found, naming, people, settled_facts

DCS = "director of children's services"
KENT = naming("kent", "Maud Testwood", f"{DCS} @ Kent", date="2015-03-02")
KENT_LATER = naming("kent-later", "Maud Testwood", f"{DCS} @ Kent", date="2016-03-02")
LEEDS = naming("leeds", "Maud Testwood", f"{DCS} @ Leeds", date="2015-03-02")
HULL = naming("hull", "Maud Testwood", "High Court judge; judge @ Hull", date="2015-06-02")
SPEAKER = naming("speaker", "Maud Testwood", date="2015-04-02")
SPEAKER_KENT = naming("speaker-kent", "Maud Testwood", date="2015-04-02", beside="Kent")
SLIP = naming("slip", "Maud Tetswood", f"{DCS} @ Kent", date="2015-09-02")
INITIAL = naming("initial", "M Testwood", f"{DCS} @ Kent", date="2015-09-12")
DAVID = naming("david", "David Sampleford", f"{DCS} @ Essex", date="2015-09-02")
DAVE = naming("dave", "Dave Sampleford", f"{DCS} @ Essex", date="2014-09-02")
DAVE_AGAIN = naming("dave-again", "Dave Sampleford", f"{DCS} @ Essex", date="2013-09-02")
D = naming("d", "D Sampleford", f"{DCS} @ Essex", date="2015-10-02")
DEREK = naming("derek", "Derek Sampleford", f"{DCS} @ Essex", date="2016-10-02")
EVERYTHING = [KENT, KENT_LATER, LEEDS, HULL, SPEAKER, SLIP, INITIAL, DAVID, DAVE, DAVE_AGAIN, D, DEREK]


def slugs(settled: Settled, found: list[Found]) -> dict[str, str]:
    """The slug of the person whom each article names."""
    return {
        article.key: people(facts)[0].slug
        for (article, _), facts in zip(found, settled_facts(settled, found), strict=True)
    }


def who(
    *found: Found, same: list[tuple[str, str]] | None = None, different: list[tuple[str, str]] | None = None
) -> dict[str, str]:
    return slugs(settle(found, same=same or [], different=different or []), list(found))


def test_two_of_one_name_have_two_slugs_and_the_better_evidenced_the_plain_one() -> None:
    assert who(LEEDS, KENT, KENT_LATER) == {
        "leeds": "maud-testwood-leeds",
        "kent": "maud-testwood",
        "kent-later": "maud-testwood",
    }


def test_three_of_one_name_at_one_body_have_three_slugs() -> None:
    roles = (f"{DCS} @ Kent", "councillor @ Kent", "High Court judge; judge @ Kent")
    found = [naming(f"a{n}", "Maud Testwood", role, date="2015-03-02") for n, role in enumerate(roles)]
    assert len(set(who(*found).values())) == 3


def test_a_slug_that_is_another_persons_name_is_not_given_twice() -> None:
    found = [KENT, KENT_LATER, LEEDS, naming("other", "Maud Testwood Leeds", "councillor @ Hull", date="2010-01-01")]
    assert len(set(who(*found).values())) == 3


def test_a_speaker_without_a_post_is_the_one_of_the_name() -> None:
    assert who(KENT, SPEAKER) == {"kent": "maud-testwood", "speaker": "maud-testwood"}


def test_a_speaker_between_two_of_the_name_is_the_one_whose_council_the_article_is_about() -> None:
    assert who(LEEDS, KENT, SPEAKER_KENT)["speaker-kent"] == who(LEEDS, KENT, SPEAKER_KENT)["kent"]


def test_a_speaker_between_two_of_the_name_is_neither_where_nothing_tells() -> None:
    settled = settle([LEEDS, KENT, SPEAKER])
    found = slugs(settled, [LEEDS, KENT, SPEAKER])
    assert len(set(found.values())) == 3
    assert {frozenset((pair.first.slug, pair.second.slug)) for pair in settled.unsure} == {
        frozenset((found["speaker"], found["leeds"])),
        frozenset((found["speaker"], found["kent"])),
    }


def test_a_speaker_of_another_time_is_no_question() -> None:
    settled = settle([LEEDS, KENT, naming("later", "Maud Testwood", date="2036-04-02")])
    assert settled.unsure == ()


def test_an_initial_between_two_given_names_is_neither() -> None:
    settled = settle([DAVID, D, DEREK])
    assert len(set(slugs(settled, [DAVID, D, DEREK]).values())) == 3
    assert [
        (pair.first.slug, pair.second.slug)
        for pair in settled.unsure
        if "d-sampleford" in pair.second.slug + pair.first.slug
    ]


def test_nobody_is_joined_by_a_third_with_somebody_kept_apart() -> None:
    """Dave in either of two posts held at once cannot be both Davids, though each name alone would fit."""
    essex = naming("one", "David Sampleford", f"{DCS} @ Essex", date="2015-09-02")
    bury = naming("two", "David Sampleford", f"{DCS} @ Bury", date="2015-09-02")
    dave = naming("dave", "Dave Sampleford", f"{DCS} @ Essex", date="2015-01-02")
    found = who(essex, bury, dave)
    assert found["one"] == found["dave"] != found["two"]


def test_the_usual_full_form_is_the_label_and_the_others_stay_with_their_articles() -> None:
    settled = settle([DAVE, DAVE_AGAIN, DAVID, D])
    named = {
        fact.article: person
        for facts in settled_facts(settled, [DAVE, DAVE_AGAIN, DAVID, D])
        for fact in facts
        for person in people([fact])
    }
    assert {person.name for person in named.values()} == {"Dave Sampleford"}
    assert {key: person.written for key, person in named.items()} == {
        "dave": "",
        "dave-again": "",
        "david": "David Sampleford",
        "d": "D Sampleford",
    }


def test_the_forenames_written_out_are_the_label_however_rare() -> None:
    again = naming("d-again", "D Sampleford", f"{DCS} @ Essex", date="2015-11-02")
    found = [D, again, DAVID]
    assert {one.name for facts in settled_facts(settle(found), found) for one in people(facts)} == {"David Sampleford"}


def test_one_article_that_names_both_keeps_them_apart() -> None:
    article, facts = naming(
        "both", "Dave Sampleford", "councillor @ Essex", date="2015-09-02", beside="p:David Sampleford"
    )
    more = naming("one", "David Sampleford", "councillor @ Essex", date="2015-10-02")
    found = [(article, facts), more]
    assert len({person.slug for one in settled_facts(settle(found), found) for person in people(one)}) == 2


@given(st.randoms(use_true_random=False), st.sets(st.sampled_from(range(len(EVERYTHING))), min_size=1))
def test_the_order_of_the_articles_decides_nothing(chance: random.Random, chosen: set[int]) -> None:
    ordered = [EVERYTHING[number] for number in sorted(chosen)]
    shuffled = chance.sample(ordered, len(ordered))
    one, other = settle(ordered), settle(shuffled)
    assert slugs(one, ordered) == slugs(other, shuffled)
    assert one.unsure == other.unsure


@given(st.sets(st.sampled_from(range(len(EVERYTHING))), min_size=1))
def test_a_slug_is_one_persons_with_one_name(chosen: set[int]) -> None:
    found = [EVERYTHING[number] for number in sorted(chosen)]
    settled = settle(found)
    names: dict[str, set[str]] = defaultdict(set)
    for facts in settled_facts(settled, found):
        for person in people(facts):
            names[person.slug].add(person.name)
    assert all(len(found) == 1 for found in names.values())
    assert all(pair.first.slug != pair.second.slug for pair in settled.unsure)


# rulings


def test_two_are_ruled_to_be_one() -> None:
    found = who(LEEDS, KENT, KENT_LATER, same=[("maud-testwood", "maud-testwood-leeds")])
    assert set(found.values()) == {"maud-testwood"}


def test_names_without_likeness_can_be_ruled_to_be_one() -> None:
    assert len(set(who(KENT, DAVID, same=[("maud-testwood", "david-sampleford")]).values())) == 1


def test_one_is_ruled_to_be_two_by_a_body() -> None:
    later = naming("later", "Maud Testwood", f"{DCS} @ Bury", date="2018-03-02")
    assert len(set(who(KENT, later).values())) == 1
    assert who(KENT, later, different=[("maud-testwood", "maud-testwood-bury")]) == {
        "kent": "maud-testwood",
        "later": "maud-testwood-bury",
    }


def test_one_is_ruled_to_be_two_by_an_article() -> None:
    found = who(KENT, SPEAKER, KENT_LATER, different=[("maud-testwood", "maud-testwood-speaker")])
    assert found["kent"] == found["kent-later"] != found["speaker"]


def test_one_is_ruled_to_be_two_by_a_written_form() -> None:
    found = who(DAVE, DAVID, DAVE_AGAIN, different=[("dave-sampleford", "david-sampleford")])
    assert found["dave"] == found["dave-again"] != found["david"]


def test_a_pair_that_is_ruled_on_is_open_no_more() -> None:
    [pair] = settle([KENT, HULL_MOVE]).unsure
    ruled = settle([KENT, HULL_MOVE], different=[(pair.first.slug, pair.second.slug)])
    assert ruled.unsure == ()
    assert ruled.unmatched == ()


HULL_MOVE = naming("hull-move", "Maud Testwood", f"{DCS} @ Hull", date="2015-03-20")


@pytest.mark.parametrize("pair", [("nobody-known", "maud-testwood"), ("maud-testwood", "nobody-known")])
def test_a_ruling_that_matches_nobody_is_told(pair: tuple[str, str]) -> None:
    for settled in (settle([KENT], same=[pair]), settle([KENT], different=[pair])):
        assert settled.unmatched == ("nobody-known",)


def test_rulings_that_contradict_one_another_are_refused() -> None:
    with pytest.raises(RulingError, match="maud-testwood and maud-testwood-leeds"):
        settle(
            [KENT, LEEDS, DAVID],
            same=[("maud-testwood", "david-sampleford"), ("david-sampleford", "maud-testwood-leeds")],
            different=[("maud-testwood", "maud-testwood-leeds")],
        )


# in the graph

ARTICLES = {
    "2014.txt": "A director speaks\n\n3 March 2014\n\n“We have a great deal of work to do,” said Dave Sampleford, director of children's services at Essex County Council.\n",
    "2015.txt": "A director speaks again\n\n3 March 2015\n\n“We have come a long way since then,” said David Sampleford, director of children's services at Essex County Council.\n",
    "2016.txt": "A third time\n\n3 March 2016\n\n“We have come a long way since last year,” said David Sampleford, director of children's services at Essex County Council.\n",
    "leeds.txt": "A chief executive speaks\n\n20 March 2016\n\n“We have put all this right,” said David Sampleford, chief executive of Leeds City Council.\n",
}
PREFIXES = "PREFIX cg: <https://w3id.org/caregraph/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("people")
    (folder / "articles").mkdir()
    for name, text in ARTICLES.items():
        (folder / "articles" / name).write_text(text, encoding="utf-8")
    build_graph([folder / "articles"], folder / "graph")
    return folder / "graph"


def asked(graph: Path, query: str) -> list[tuple[str | None, ...]]:
    return list(run(open_graph(graph), Query("test", f"{PREFIXES} {query}")).rows)


def test_another_form_of_a_name_stands_in_the_graph_of_its_article_alone(graph: Path) -> None:
    base = "https://w3id.org/caregraph/id"
    assert asked(
        graph, "SELECT ?graph ?person ?form { GRAPH ?graph { ?person a cg:Person ; skos:altLabel ?form } }"
    ) == [(f"{base}/article/2014", f"{base}/person/david-sampleford", "Dave Sampleford")]


def test_rows_of_an_article_have_its_own_form_of_the_name(graph: Path) -> None:
    rows = run(open_graph(graph), "posts").rows
    assert {row[0]: row[1] for row in rows} == {
        "2014": "Dave Sampleford",
        "2015": "David Sampleford",
        "2016": "David Sampleford",
        "leeds": "David Sampleford",
    }


def test_an_open_pair_stands_in_a_graph_of_its_own(graph: Path) -> None:
    found = asked(
        graph,
        "SELECT DISTINCT ?graph ?one { GRAPH ?graph { ?pair a cg:PossiblySame ; cg:candidate ?one } } ORDER BY ?one",
    )
    assert [(str(name).rsplit("/", 1)[1], str(one).rsplit("/", 1)[1]) for name, one in found] == [
        ("identity", "david-sampleford"),
        ("identity", "david-sampleford-leeds"),
    ]


def test_the_president_who_retired_is_one_person(original_articles: Path, tmp_path: Path) -> None:
    build_graph([original_articles], tmp_path / "graph")
    found = asked(
        tmp_path / "graph",
        """SELECT DISTINCT ?person { ?post cg:person ?person ; cg:role/skos:prefLabel "president"@en .
        ?event a cg:Event ; cg:person ?person ; cg:event/skos:prefLabel "retired"@en }""",
    )
    articles = asked(
        tmp_path / "graph",
        f"SELECT (COUNT(DISTINCT ?article) AS ?n) {{ ?fact cg:person <{found[0][0]}> ; cg:article ?article }}",
    )
    assert (len(found), articles) == (1, [("2",)])
