"""Who is who on a table of cases: nothing is joined that the articles do not bear, and next to all that they do."""

import pytest

from tests.identity.cases import Case, load_cases

CASES = load_cases()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: Case) -> None:
    found = case.outcome()
    assert (found == "same") is (case.expected == "same"), found
    if case.expected == "unsure":
        assert found == "unsure"


def test_the_table_covers_what_it_is_for() -> None:
    themes = {case.theme for case in CASES}
    assert len(CASES) >= 160
    assert {"same name", "two people", "changed role", "changed council", "changed surname", "titles"} <= themes
    assert {"double surnames", "hyphens", "diacritics", "apostrophes", "Mc and Mac", "initials", "slips"} <= themes
    assert sum(case.expected != "same" for case in CASES) >= 60


@pytest.mark.parametrize("part", ["before", "after", "last"])
def test_a_part_can_fail(part: str) -> None:
    """Joining everybody, or nobody, would fall far short on any part."""
    share = [case.expected == "same" for case in CASES if case.part == part]
    assert 0.4 < sum(share) / len(share) < 0.75
