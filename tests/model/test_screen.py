"""The screen before a pattern: it saves asking, and never loses a match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caregraph.extraction.caseloads import CASELOAD
from caregraph.extraction.checking import AUDIT
from caregraph.extraction.figures import OTHER
from caregraph.extraction.staffing import RECRUITMENT
from caregraph.extraction.steps import STEPS
from caregraph.extraction.tellings import TELLINGS
from caregraph.model.screen import Screened, may_match, needed_words

PATTERNS = [
    *(step.trigger for step in STEPS),
    *(telling.words for telling in TELLINGS),
    *(one for group in (CASELOAD, AUDIT, RECRUITMENT, OTHER) for one in group),
]
SCREENED = Screened((expression, expression) for expression in PATTERNS)
WORDS = sorted({word for expression in PATTERNS for word in needed_words(expression)})


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (r"\bnotices?\b", ("notice",)),
        (r"\b(?:trust|company) was", ("trust", "company")),
        (r"\b(?:a trust|board) was", ("board", "a trust")),
        (r"directed(?: ‹C|by)", ("directed",)),
        (r"(?:handed|hand) to", ("hand",)),
        (r"(?:trust|[a-z]+) it", (" it",)),
        (r"(?:trust)?", ()),
        (r"(?:trust)+", ("trust",)),
        (r"(?!trust)\d", ()),
        (r"(?i:Trust)", ()),
        (r"[a-z]+ \w", (" ",)),
    ],
)
def test_the_words_that_a_match_needs(expression: str, words: tuple[str, ...]) -> None:
    assert needed_words(re.compile(expression)) == words


def test_upper_and_lower_case_alike_need_no_word() -> None:
    assert needed_words(re.compile("trust", re.IGNORECASE)) == ()


TEXTS = st.lists(
    st.sampled_from([*WORDS, "‹C0›", "‹R1›", "‹X2›", "the", "of", "has", "to", "a", ","]), max_size=25
).map(" ".join)


@given(TEXTS)
def test_no_match_is_lost(text: str) -> None:
    for expression in PATTERNS:
        if expression.search(text):
            assert may_match(expression, text)


@given(TEXTS)
def test_all_at_once_is_as_one_after_another(text: str) -> None:
    assert SCREENED.fitting(text) == [expression for expression in PATTERNS if may_match(expression, text)]


def test_what_no_word_is_known_of_is_always_asked() -> None:
    anything = re.compile(r"[a-z]*")
    assert Screened([("kept", anything), ("left", re.compile("trust"))]).fitting("a board") == ["kept"]


def test_most_sentences_are_spared_most_patterns() -> None:
    asked = [expression for expression in PATTERNS if may_match(expression, "‹p0› met ‹p1› on a cold day.")]
    assert len(asked) < len(PATTERNS) / 10
