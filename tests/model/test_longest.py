"""One pattern for many words: it finds the longest of them, and nothing else."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caregraph.model.longest import longest_of

WORDS = st.text(alphabet="ab.-' ", max_size=6)
FORMS = st.lists(WORDS, min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("forms", "text", "found"),
    [
        (
            ["good", "good with outstanding features"],
            "good with outstanding features",
            "good with outstanding features",
        ),
        (["good", "good with outstanding features"], "good with some", "good"),
        (["adequate", "inadequate"], "inadequate", "inadequate"),
        (["a.b", "a"], "axb", "a"),
        (["good", "good"], "goods", "good"),
    ],
)
def test_the_longest_form_that_a_text_goes_on_with(forms: list[str], text: str, found: str) -> None:
    match = re.match(longest_of(forms), text)
    assert match
    assert match.group() == found


def test_a_shorter_form_serves_where_what_must_follow_stands_behind_it() -> None:
    match = re.match(rf"{longest_of(['care', 'care leavers'])}(?! leavers of)", "care of children")
    assert match
    assert match.group() == "care"


@given(FORMS, st.text(alphabet="ab.-' ", max_size=9))
def test_it_finds_the_longest_and_only_forms(forms: list[str], text: str) -> None:
    match = re.match(longest_of(forms), text)
    fitting = [form for form in forms if text.startswith(form)]
    assert (match.group() if match else None) == max(fitting, key=len, default=None)


@given(FORMS, WORDS)
def test_it_is_as_good_as_one_form_after_another(forms: list[str], text: str) -> None:
    listed = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    ours, theirs = (
        re.search(rf"(?<!a)(?:{one})(?![\w-])", f"b {text} b", re.NOFLAG) for one in (longest_of(forms), listed)
    )
    assert (ours and ours.span()) == (theirs and theirs.span())
