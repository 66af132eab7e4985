"""Who held which post when, what was known by which day, and where articles disagree: from articles to answers."""

from pathlib import Path

import pytest
import rdflib
from pyoxigraph import Store

from caregraph.analysis.analyses import ANALYSES, analyse, options, sentence
from caregraph.analysis.offices import office_of
from caregraph.analysis.queries import load, names, run
from caregraph.build import build_graph
from caregraph.errors import UsageError
from caregraph.graph.store import open_graph

DAYS = {"a": "5 January 2016", "b": "5 February 2016", "c": "7 March 2016", "d": "7 April 2017", "e": ""}
TOLD = {
    "a": "Ruth Ansell, chief executive of Dorset Council, said the report was welcome. "
    "Helen Marsh was appointed director of children's services at Walsall Council in May 2014. "
    "Ofsted rated children's services at Leeds City Council good in March 2015.",
    "b": "Peter Lowry, chief executive of Dorset Council, said the report was welcome. "
    "Helen Marsh was appointed director of children's services at Walsall Council in September 2014. "
    "Ofsted rated children's services at Leeds City Council inadequate in March 2015.",
    "c": "Ruth Ansell, chief executive of Dorset Council, said that more money was needed. "
    "Paul Denholm resigned as leader of Derby City Council in March 2015.",
    "d": "Paul Denholm resigned as leader of Derby City Council in July 2015. "
    "Ruth Ansell, former chief executive of Dorset Council, was among the guests. "
    "Helen Marsh, director of children's services at Walsall Council, agreed. "
    "Seven councils were judged inadequate. Another four were rated inadequate later in the month. "
    "Ten of them have improvement notices.\n\nNine councils were rated good by Ofsted.\n\nTwelve councils were rated good.",
    "e": "Oliver Hartnell, chief executive of Norfolk Council, disagreed.",
}


def written(folder: Path, keys: str) -> Path:
    folder.mkdir()
    for key in keys:
        lines = ["Report on services", DAYS[key], TOLD[key]]
        (folder / f"{key}.txt").write_text("\n\n".join(line for line in lines if line) + "\n", encoding="utf-8")
    return folder


def built(tmp: Path, keys: str) -> Path:
    build_graph([written(tmp / f"in-{keys}", keys)], tmp / keys)
    return tmp / keys


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("time"), "abcde")


@pytest.fixture(scope="module")
def store(folder: Path) -> Store:
    return open_graph(folder)


def holders(store: Store, **given: str) -> set[str]:
    answer = run(store, "office-holders", given={name.replace("_", "-"): value for name, value in given.items()})
    wanted = [answer.columns.index(name) for name in ("organisation", "person", "held", "start", "end")]
    return {"|".join(row[number] or "" for number in wanted) for row in answer.rows}


LOWRY = "Dorset|Peter Lowry|possible|by 2016-02-05|not before 2016-02-05"
ANSELL = "Dorset|Ruth Ansell|{}|by 2016-01-05|{}"
MARSH = "Walsall|Helen Marsh|{}|{}|{}"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            {"at": "2016-02-01", "council": "Dorset"},
            {ANSELL.format("certain", "between 2016-03-07 and 2017-04-07"), LOWRY},
        ),
        (
            {"at": "2015-02-01", "council": "Dorset"},
            {ANSELL.format("possible", "between 2016-03-07 and 2017-04-07"), LOWRY},
        ),
        ({"at": "2017-04-08", "council": "Dorset"}, {LOWRY}),
        (
            {"at": "2016-02-01", "council": "Dorset", "known_by": "2016-01-31"},
            {ANSELL.format("possible", "not before 2016-01-05")},
        ),
        ({"at": "2016-02-01", "council": "Dorset", "known_by": "2016-01-04"}, set()),
        (
            {"at": "2014-06-30", "council": "Walsall"},
            {MARSH.format("possible", "between 2014-05-01 and 2014-09-30", "not before 2017-04-07")},
        ),
        (
            {"at": "2014-10-01", "person": "helen marsh"},
            {MARSH.format("certain", "between 2014-05-01 and 2014-09-30", "not before 2017-04-07")},
        ),
        (
            {"at": "2014-06-30", "council": "Walsall", "known_by": "2016-01-31"},
            {MARSH.format("certain", "2014-05", "not before 2016-01-05")},
        ),
        ({"at": "2014-04-30", "council": "Walsall"}, set()),
        # what an article without a date tells is possible on any day, and known by none
        ({"at": "2001-01-01", "council": "Norfolk"}, {"Norfolk|Oliver Hartnell|possible||"}),
        ({"council": "Norfolk"}, {"Norfolk|Oliver Hartnell|||"}),
        ({"council": "Norfolk", "known_by": "2030-01-01"}, set()),
        ({"council": "Leeds", "at": "2016-01-01"}, set()),
    ],
)
def test_who_held_which_post(store: Store, given: dict[str, str], expected: set[str]) -> None:
    assert holders(store, **given) == expected


def test_each_row_opens_the_words_it_rests_on(store: Store) -> None:
    answer = run(store, "office-holders", given={"council": "Dorset", "person": "Ruth Ansell"})
    words = {(row[answer.columns.index("article")], row[answer.columns.index("evidence")]) for row in answer.rows}
    assert {key for key, _ in words} == {"a", "c", "d"}
    assert all(str(exact) in TOLD[str(key)] for key, exact in words)


def test_office_holders_in_any_sparql_tool(folder: Path, store: Store) -> None:
    graph = rdflib.Graph().parse(folder / "graph.ttl", format="turtle")
    rows = [tuple(str(cell) or None for cell in row) for row in graph.query(load("office-holders").text)]  # type: ignore[union-attr]
    assert rows == list(run(store, "office-holders").rows)
    assert len(rows) > 8


@pytest.mark.parametrize("day", ["2016-01-04", "2016-01-31", "2016-02-05", "2016-12-31", "2017-04-07"])
def test_what_was_known_by_a_day_is_what_a_graph_of_those_articles_tells(
    day: str, store: Store, tmp_path: Path
) -> None:
    published = {"a": "2016-01-05", "b": "2016-02-05", "c": "2016-03-07", "d": "2017-04-07"}
    keys = "".join(key for key, issued in published.items() if issued <= day)
    earlier = open_graph(built(tmp_path, keys)) if keys else Store()
    for name in (name for name in names() if "known-by" in {one.name for one in load(name).parameters}):
        assert run(store, name, given={"known-by": day}).rows == run(earlier, name).rows, name


def test_the_order_of_the_articles_changes_no_byte(folder: Path, tmp_path: Path) -> None:
    files = sorted(written(tmp_path / "in", "abcde").iterdir(), reverse=True)
    build_graph(files, tmp_path / "graph")
    for name in ("graph.nq", "graph.ttl"):
        assert (tmp_path / "graph" / name).read_bytes() == (folder / name).read_bytes()


# conflicts

QUESTIONS = {
    "Was Leeds graded good (2015-03) or inadequate (2015-03), overall?": ("a", "b"),
    "Were Ruth Ansell and Peter Lowry both chief executive at Dorset on 2016-02-05?": ("a", "b"),
    "Did Paul Denholm's time as leader at Derby end in 2015-03 or in 2015-07?": ("c", "d"),
    "Did Helen Marsh's time as director of children's services at Walsall begin in 2014-05 or in 2014-09?": ("a", "b"),
    "9 councils good or 12 councils good?": ("d", "d"),
}


def test_conflicts_are_questions_with_the_words_of_both_sides(store: Store) -> None:
    answer = analyse("conflicts", store)
    assert answer.columns == ("conflict", "about", "question", "article", "evidence", "other_article", "other_evidence")
    assert {str(row[2]): (row[3], row[5]) for row in answer.rows} == QUESTIONS
    for _, _, _, key, words, other_key, other_words in answer.rows:
        assert str(words) in TOLD[str(key)]
        assert str(other_words) in TOLD[str(other_key)]


def test_nothing_is_retired(store: Store) -> None:
    grades = run(store, "judgements", given={"council": "Leeds"})
    assert {row[grades.columns.index("grade")] for row in grades.rows} == {"good", "inadequate"}


def test_a_year_and_a_month_of_it_are_no_conflict(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for key, date in {"a": "2015", "b": "March 2015"}.items():
        text = f"Report\n\n5 May 2016\n\nPaul Denholm resigned as leader of Derby City Council in {date}.\n"
        (tmp_path / "in" / f"{key}.txt").write_text(text, encoding="utf-8")
    build_graph([tmp_path / "in"], tmp_path / "graph")
    assert analyse("conflicts", open_graph(tmp_path / "graph")).rows == ()


def test_a_second_beginning_that_no_end_comes_before_is_asked_about(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    told = {
        "5 May 2012": "Paul Denholm was appointed chief executive of Derby City Council in March 2011.",
        "5 May 2016": "Paul Denholm was appointed chief executive of Derby City Council in June 2014.",
    }
    for number, (day, text) in enumerate(told.items()):
        (tmp_path / "in" / f"{number}.txt").write_text(f"Report\n\n{day}\n\n{text}\n", encoding="utf-8")
    build_graph([tmp_path / "in"], tmp_path / "graph")
    store = open_graph(tmp_path / "graph")
    assert [row[2] for row in analyse("conflicts", store).rows] == [
        "Did Paul Denholm's time as chief executive at Derby begin in 2011-03 or in 2014-06?"
    ]
    assert len(holders(store)) == 2


def test_the_caption_that_says_nineteen_is_asked_about(built_seeds: Store) -> None:
    [row] = analyse("conflicts", built_seeds).rows
    assert row[:3] == (
        "sums",
        "001_improve_or_face_intervention",
        "19 councils inadequate or 17 councils inadequate (3 + 7 + 7)?",
    )
    assert "19 council areas" in str(row[4])
    assert "Seven more" in str(row[6])


@pytest.fixture(scope="module")
def built_seeds(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Store:
    out = tmp_path_factory.mktemp("seeds") / "graph"
    build_graph([checkout / "seeds"], out)
    return open_graph(out)


def test_the_original_of_that_caption_too(original_articles: Path, tmp_path: Path) -> None:
    build_graph([original_articles], tmp_path / "graph")
    sums = [row[2] for row in analyse("conflicts", open_graph(tmp_path / "graph")).rows if row[0] == "sums"]
    assert sums == ["19 councils inadequate or 17 councils inadequate (3 + 7 + 7)?"]


@pytest.mark.parametrize(
    ("role", "office"),
    [
        ("chief executive", "chief executive"),
        ("interim chief executive", None),
        ("deputy chief executive", None),
        ("director for children and young people", "director of children's services"),
        ("executive director of children’s services", "director of children's services"),
        ("director of education and children's services", "director of children's services"),
        ("director of children's social care", None),
        ("assistant director of children's services", None),
        ("leader of the council", "leader"),
        ("opposition leader", None),
    ],
)
def test_offices(role: str, office: str | None) -> None:
    assert office_of(role) == office


# analyses


def test_every_analysis_says_what_it_answers() -> None:
    for name in ANALYSES:
        assert sentence(name).endswith("."), name
        assert "base" not in options(name)


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("conflict", {}, "no analysis is called 'conflict'; did you mean conflicts"),
        ("xyzzy", {}, "known are .*conflicts"),
        ("conflicts", {"at": "2016-01-01"}, "conflicts: it takes no --at; it takes nothing but --graph"),
    ],
)
def test_an_analysis_that_is_unknown_is_told(store: Store, name: str, given: dict[str, str], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        analyse(name, store, given=given)
