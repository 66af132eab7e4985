"""Holder: who most likely holds a role, where no words are known to say so."""

import re

from caregraph.extraction.homes import IN_PASSING, Site
from caregraph.extraction.learned.view import View
from caregraph.extraction.learned.weights import likely
from caregraph.model.mention import Mention

# `the board's R`, `its R`, `O's A R`: whose it is, takes more than where it stands
_OWNED_BY = re.compile(r"(?:\b[a-z]+'s?|\b(?:its|his|her|their)|‹[BN]\d+›'s ‹C\d+›) (?:[a-z-]+ ){0,2}$")


def likely_holder(site: Site) -> int | None:
    """The number of the person whose role it most likely is, if somebody is likely enough.

    It is the person nearest to the role, told by name, and the role's body is not to be guessed.
    """
    if site.passage.quoted or _OWNED_BY.search(site.before):
        return None
    view = View.of(site.passage)
    readings = likely("post", view)
    number = next((r.candidate.numbers[0] for r in readings if r.candidate.numbers[1] == site.number), None)
    if number is None or is_pronoun(site.passage.line.mentions[number]):
        return None
    if IN_PASSING.match(site.before) and "," in site.after.partition(f"‹P{number}›")[0]:
        return None
    return number if number == view.nearest(view.of_letter("P"), view.places[site.number]) else None


def is_pronoun(person: Mention) -> bool:
    """Whether a person is but `he` or `she`."""
    return person.anaphor and person.end - person.start <= len("she")
