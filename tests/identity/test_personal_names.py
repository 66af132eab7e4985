"""Which two written names can be one person's, and by what licence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caregraph.identity.personal_names import Likeness, blocks, likeness, parse_name

PAIRS = [
    ("Ann Testwood", "ANN TESTWOOD", Likeness.SAME),
    ("Ann O'Testwood", "Ann O’Testwood", Likeness.SAME),
    ("Ann Test-Wood", "Ann Test Wood", Likeness.SAME),
    ("Zoë Ødegaard", "Zoe Odegaard", Likeness.SAME),
    ("Cllr Ann Testwood MBE", "Ann Testwood", Likeness.SAME),
    ("Lady Ann Testwood", "Ann Testwood CBE", Likeness.SAME),
    ("A.B. Testwood", "AB Testwood", Likeness.SAME),
    ("Ann B Testwood", "Ann Testwood", Likeness.FULLER),
    ("Ann B Testwood", "Ann Belinda Testwood", Likeness.FULLER),
    ("Ann McTestwood", "Ann MacTestwood", Likeness.SPELLING),
    ("Phillip Testwood", "Philip Testwood", Likeness.SPELLING),
    ("Liz Testwood", "Elizabeth Testwood", Likeness.SHORT_FORM),
    ("Liz Testwood", "Beth Testwood", Likeness.SHORT_FORM),
    ("Ann Testwood-Sample", "Ann Sample", Likeness.DOUBLE_SURNAME),
    ("Ann Testwood Sample", "Ann Testwood", Likeness.DOUBLE_SURNAME),
    ("A Testwood", "Ann Testwood", Likeness.INITIAL),
    ("A B Testwood", "Ann Belinda Testwood", Likeness.INITIAL),
    ("Ann Testwood", "Ann Tetswood", Likeness.SLIP),
    ("Ann Testwood", "Ann Testwod", Likeness.SLIP),
    ("Tobais Testwood", "Tobias Testwood", Likeness.SLIP),
    ("Ann Testwood", "Anna Sample", None),
    ("Ann B Testwood", "Ann C Testwood", None),
    ("B Testwood", "Ann Testwood", None),
    ("Maria Testwood", "Mario Testwood", None),
    ("Paul Testwood", "Paula Testwood", None),
    ("Ann Testwood", "Ann Testword-Sample", None),
    ("Liz Testwood", "Lisa-Marie Sample", None),
    ("Ann Lee", "Ann Lea", None),
    ("Tom Testwood Jr", "Tom Testwood Sr", None),
    ("David Neil Testwood", "David Paul Testwood", None),
    ("A Testwood", "Ann Testwod", None),
    ("Bishop Testwood", "Canon Testwood", None),
]


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS)
def test_likeness(one: str, other: str, expected: Likeness | None) -> None:
    assert likeness(parse_name(one), parse_name(other)) == expected
    assert likeness(parse_name(other), parse_name(one)) == expected


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS)
def test_names_that_can_be_one_persons_are_compared_at_all(one: str, other: str, expected: Likeness | None) -> None:
    if expected is not None:
        assert blocks(parse_name(one)) & blocks(parse_name(other))


NAMES = st.text(alphabet="abcdeABC éø'’-.O", min_size=1, max_size=25).filter(lambda name: name.strip() != "")


@given(NAMES, NAMES)
def test_any_two_names_compare_the_same_from_both_sides(one: str, other: str) -> None:
    assert likeness(parse_name(one), parse_name(other)) == likeness(parse_name(other), parse_name(one))


@given(NAMES)
def test_any_name_is_its_own(name: str) -> None:
    assert likeness(parse_name(name), parse_name(name)) is Likeness.SAME
