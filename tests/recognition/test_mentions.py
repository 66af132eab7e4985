"""Mentions found without asking who speaks: the same as with it."""

from pathlib import Path

from caregraph.model.text import Article
from caregraph.named import named
from caregraph.reading import read
from caregraph.recognition import Recogniser


def test_who_speaks_changes_nothing_of_what_is_named(checkout: Path) -> None:
    recogniser = Recogniser()
    articles = [one for file in sorted((checkout / "seeds").glob("*.txt")) for one in read(file)]
    assert articles
    for article in articles:
        assert isinstance(article, Article)
        alone, whole = recogniser.mentions(article), recogniser.recognise(article)
        assert alone.quotations == ()
        assert named(alone) == named(whole) != ()
