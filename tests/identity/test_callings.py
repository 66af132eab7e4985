"""What roles tell of the person, and that the tables behind it hold what they promise."""

import pytest

from caregraph.identity.callings import calling, related
from caregraph.model.reference import table

ROLES = [
    ("director of children's services", ("director of", "children", "service", True, True)),
    ("interim director for children and young people", ("director of", "children", "service", True, True)),
    ("deputy director of children's services", ("deputy director of", "children", "service", True, False)),
    ("director of finance", ("director of", "finance", "service", True, True)),
    ("cabinet member for children and families", ("cabinet member", "children", "chamber", True, True)),
    ("lead member for children’s services", ("cabinet member", "children", "chamber", True, True)),
    ("leader of the council", ("leader", "", "chamber", True, True)),
    ("councillor", ("councillor", "", "chamber", True, False)),
    ("chair of the children and young people board", ("chair", "children", "", False, True)),
    ("High Court judge", ("judge", "high court", "law", False, False)),
    ("lighthouse keeper", ("lighthouse keeper", "", "", False, False)),
]


@pytest.mark.parametrize(("role", "expected"), ROLES)
def test_calling(role: str, expected: tuple[str, str, str, bool, bool]) -> None:
    found = calling(role)
    assert (found.office, found.subject, found.walk, found.single, found.sole) == expected


def test_walks_that_one_life_holds() -> None:
    assert related("service", "academic")
    assert related("academic", "service")
    assert related("", "law")
    assert not related("service", "chamber")


def test_every_head_stands_once_and_every_walk_is_shared() -> None:
    rows = table("callings.csv")
    heads = [row["head"].lower() for row in rows]
    assert len(heads) == len(set(heads))
    walks = {row["walk"] for row in rows} - {""}
    assert all(sum(row["walk"] == walk for row in rows) > 1 for walk in walks)
    assert {row[mark] for row in rows for mark in ("single", "sole")} == {"y", ""}


def test_every_short_form_is_a_single_word_and_no_name_has_two_rows() -> None:
    rows = table("given_name_forms.csv")
    names = [row["name"] for row in rows]
    assert len(names) == len(set(names))
    forms = [form for row in rows for form in row["forms"].split(";")]
    assert all(form.isalpha() and form[0].isupper() for form in [*names, *forms])
