"""Holder: who most likely holds a role, where no words are known to say so."""

from caregraph.extraction.homes import IN_PASSING, Site
from caregraph.extraction.learned.view import View
from caregraph.extraction.learned.weights import likely, odds_of
from caregraph.model.mention import Mention

_FAR = odds_of(0.95)  # of somebody who does not stand nearest to the role


def likely_holder(site: Site) -> int | None:
    """The number of the person whose role it most likely is, if somebody is likely enough."""
    view = View.of(site.passage)
    reading = next((one for one in likely("post", view) if one.candidate.numbers[1] == site.number), None)
    if reading is None:
        return None
    number = reading.candidate.numbers[0]
    if IN_PASSING.match(site.before) and "," in site.after.partition(f"‹P{number}›")[0]:
        return None
    beside = number == view.nearest(view.of_letter("P"), view.places[site.number])
    return number if beside or reading.odds >= _FAR else None


def is_pronoun(person: Mention) -> bool:
    """Whether a person is but `he` or `she`."""
    return person.anaphor and person.end - person.start <= len("she")
