"""What one article's facts say of a person: the posts, and the days on which they were surely held."""

import pytest

from caregraph.identity.appearances import appearances, place_in_time
from tests.identity.cases import naming
from tests.kinds.harness import Case, article_of, facts_of

SAID = "“We will put this right,” said Ann Testwood, director of children's services at Kirklees council."
ROLE = "director of children's services"
# a text, when it was published, facts of which kind are read, and each role with the days between which it was held
ROWS = (
    (SAID, "2016-01-05", "statement", [(ROLE, "2016-01-05", "2016-01-05")]),
    (SAID, "2016-01", "statement", [(ROLE, "2016-01-31", "2016-01-01")]),
    (SAID, None, "statement", [(ROLE, "None", "None")]),
    (SAID, None, "post", [(ROLE, "None", "None")]),
)


@pytest.mark.parametrize(("text", "published", "kind", "expected"), ROWS)
def test_posts(text: str, published: str | None, kind: str, expected: list[tuple[str, str, str]]) -> None:
    article = article_of(Case(text, published=published))
    [found] = appearances(article, [fact for fact in facts_of(article) if fact.kind.name == kind])
    assert [(one.role, str(one.since), str(one.until)) for one in found.holdings] == expected


def test_a_day_that_is_known_less_exactly_comes_first() -> None:
    dates = {"a": "2016-01-01", "b": "2016-01", "c": "2016", "d": "", "e": "2015-12-31"}
    named = [one for key, date in dates.items() for one in appearances(*naming(key, "Maud Testwood", date=date))]
    assert [one.article for one in sorted(named, key=place_in_time)] == ["e", "c", "b", "a", "d"]
