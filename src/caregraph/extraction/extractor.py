"""The extractor: every kind's rules on one article."""

from caregraph.extraction.careers import careers
from caregraph.extraction.context import Context
from caregraph.extraction.facts import distinct
from caregraph.extraction.kinds import MODULES
from caregraph.model.fact import Fact
from caregraph.model.mention import Recognised


def extract(recognised: Recognised) -> list[Fact]:
    """The facts of all kinds that an article puts forward, each with its certainty and evidence."""
    context = Context(recognised)
    known = careers(context)
    return distinct(fact for module in MODULES for fact in module.find(context, known))
