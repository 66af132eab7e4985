"""The extractor: every kind's rules on one article."""

from collections.abc import Iterator

from caregraph.extraction.careers import careers
from caregraph.extraction.context import Context
from caregraph.extraction.facts import distinct
from caregraph.extraction.kinds import MODULES
from caregraph.extraction.sections import sections
from caregraph.model.fact import Fact
from caregraph.model.mention import Recognised


def extract(recognised: Recognised) -> list[Fact]:
    """The facts of all kinds that an article puts forward, each with its certainty and evidence."""
    return distinct(fact for section in sections(recognised) for fact in _found(Context(section)))


def _found(context: Context) -> Iterator[Fact]:
    known = careers(context)
    return (fact for module in MODULES for fact in module.find(context, known))
