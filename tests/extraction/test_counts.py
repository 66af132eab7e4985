"""Counts of councils by grade: what is one, what is part of one, and what is none."""

import pytest

from caregraph.extraction.counts import find_counts
from caregraph.model.text import Article, Block, BlockKind
from tests.kinds.harness import Case, article_of

FOUND = [
    ("Twenty-two councils were rated inadequate by Ofsted.", ["22 councils inadequate"]),
    ("Ofsted has judged 31 local authorities’ children’s services “inadequate”.", ["31 councils inadequate"]),
    ("Children's services in 12 council areas have been graded good.", ["12 councils good"]),
    ("There are now 17 inadequate councils.", ["17 councils inadequate"]),
    ("Inspectors rated adoption inadequate in six authorities.", ["6 councils inadequate for adoption"]),
    ("One council was rated outstanding.", ["1 council outstanding"]),
    (
        "Four councils were rated inadequate. Another five were judged inadequate too.",
        ["9 councils inadequate (4 + 5)", "4 councils inadequate", "5 councils inadequate"],
    ),
    (
        (
            "Commissioners have been sent to two councils. Three more have improvement notices, and a further four have been "
            "graded inadequate."
        ),
        ["9 councils inadequate (2 + 3 + 4)", "2 councils", "3 councils", "4 councils inadequate"],
    ),
    (
        (
            "Ofsted carried out 30 full inspections. Nine areas were judged good, 14 required improvement and seven were "
            "inadequate."
        ),
        [
            "9 councils good",
            "14 councils requires improvement",
            "7 councils inadequate",
            "30 councils (9 + 14 + 7)",
            "9 councils good",
            "14 councils requires improvement",
            "7 councils inadequate",
            "30 councils",
        ],
    ),
]
NONE = [
    "Nineteen children were moved to other homes.",
    "Ofsted rated 19 schools inadequate.",
    "More than 20 councils were rated inadequate.",
    "Nearly 20 councils were rated inadequate.",
    "Six councils are no longer inadequate.",
    "Three councils could be rated inadequate.",
    "Not one of the 30 councils was rated inadequate.",
    "The number of inadequate councils rose from 12 to 19.",
    "Last year 12 councils were rated inadequate.",
    "Four councils in Yorkshire were rated inadequate.",
    "Two of the councils were rated inadequate.",
    "Adoption was inadequate in one council out of five.",
    "One in four councils was rated inadequate.",
    "Three other councils have come out as good.",
    "The 30 councils have good schools.",
    "Some 45 per cent of councils were judged good.",
    "Councils spent £19m on inadequate services.",
    "On 6 October councils were judged inadequate.",
    "Kirklees Council was rated inadequate in 2016.",
    "Five councils have improvement notices.",
]


def labels(article: Article) -> list[str]:
    found = find_counts(article)
    for count in found:
        assert all(article.text[span.start : span.end] == span.text for span in count.evidence)
    return [count.label for count in found]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_count_is_found(text: str, expected: list[str]) -> None:
    assert labels(article_of(Case(text))) == expected


@pytest.mark.parametrize("text", NONE)
def test_a_look_alike_is_none(text: str) -> None:
    assert labels(article_of(Case(text))) == []


def test_a_year_is_kept_so_that_years_are_not_compared() -> None:
    text = "In 2013, 12 councils were rated inadequate.\n\nIn 2016, 19 councils were rated inadequate."
    assert [(count.number, str(count.date)) for count in find_counts(article_of(Case(text)))] == [
        (12, "2013"),
        (19, "2016"),
    ]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(BlockKind.CAPTION, ["8 councils inadequate"]), (BlockKind.FURNITURE, []), (BlockKind.BYLINE, [])],
)
def test_captions_are_read_and_furniture_is_not(kind: BlockKind, expected: list[str]) -> None:
    text = "Eight councils were judged inadequate."
    assert labels(Article("a", text, (Block(kind, 0, len(text)),))) == expected


def test_a_caption_printed_twice_counts_once() -> None:
    text = "Eight councils were judged inadequate.\n\nEight councils were judged inadequate."
    half = text.index("\n")
    blocks = (Block(BlockKind.CAPTION, 0, half), Block(BlockKind.CAPTION, half + 2, len(text)))
    assert labels(Article("a", text, blocks)) == ["8 councils inadequate"]


def test_parts_that_leave_a_grade_unsaid_divide_nothing() -> None:
    text = "Inspectors visited 30 councils. Nine were judged good and seven were inadequate."
    assert labels(article_of(Case(text))) == ["9 councils good", "7 councils inadequate"]


def test_parts_that_are_too_many_always_do() -> None:
    text = "Of 12 councils that were inspected, nine were judged good and seven were inadequate."
    assert "16 councils (9 + 7)" in labels(article_of(Case(text)))
