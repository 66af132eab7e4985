"""Candidates: which mentions of a passage might make a judgement or a post, and what is seen of each."""

from collections.abc import Iterator
from dataclasses import dataclass

from caregraph.extraction.learned.features import Features
from caregraph.extraction.learned.view import UNNAMED, View

OVERALL = -1  # in place of an area's number: the services as a whole


@dataclass(frozen=True, slots=True)
class Candidate:
    """What might be a fact: the numbers of its mentions (or UNNAMED, OVERALL) and its features."""

    numbers: tuple[int, ...]
    features: Features


def judgements(view: View) -> Iterator[Candidate]:
    """A council, a grade and an area, or the services as a whole."""
    areas = view.of_letter("A")
    councils = view.councils()
    for grade in view.of_letter("G"):
        for council in councils:
            for area in (*areas, OVERALL):
                features = _of_judgement(view, council, grade, area)
                yield Candidate((council, grade, area), features)


def _of_judgement(view: View, council: int, grade: int, area: int) -> Features:
    places, areas = view.places, view.of_letter("A")
    features = Features(view.named({grade: "GG", council: "CC", area: "AA"}))
    here = places[grade]
    features.around(here, "g", 4)
    features.many("word", features.tokens)
    features.add(f"grade={view.slots[grade].label}")
    _of_council(features, view, council)
    if council != UNNAMED:
        features.between(places[council], here, "CG")
        features.add(f"nearest council={view.nearest(view.of_letter('C'), here) == council}")
    if area == OVERALL:
        features.add(f"areas={min(3, len(areas))}")
    else:
        features.between(places[area], here, "AG")
        features.add(f"area={view.slots[area].label}")
        features.add(f"nearest area={view.nearest(areas, here) == area}")
    return features


def _of_council(features: Features, view: View, council: int) -> None:
    features.add(f"quoted={view.quoted}")
    if council == UNNAMED:
        features.add("focus")
        features.add(f"focus beside={min(3, len(view.councils()) - 1)}")
    else:
        features.add(f"anaphor={view.slots[council].anaphor}")


def posts(view: View) -> Iterator[Candidate]:
    """A person and a role."""
    roles = view.of_letter("R")
    for person in view.of_letter("P") if roles else ():
        for role in roles:
            yield Candidate((person, role), _of_post(view, person, role))


def _of_post(view: View, person: int, role: int) -> Features:
    who, what = view.places[person], view.places[role]
    features = Features(view.named({person: "PP", role: "RR"}))
    features.between(who, what, "PR")
    first, last = min(who, what), max(who, what)
    features.around(first, "first", 3)
    features.around(last, "second", 3)
    middle = features.tokens[first + 1 : last]
    features.add(f"people={min(3, middle.count('P'))}")
    features.add(f"roles={min(3, middle.count('R'))}")
    label = view.slots[role].label
    features.add(f"role={label}")
    features.add(f"head={label.split()[-1]}")
    features.many("role word", label.split())
    only = view.nearest(view.of_letter("P"), what) == person
    features.add(f"nearest={only} {view.nearest(view.of_letter('R'), who) == role} {who < what}")
    features.add(f"quoted={view.quoted}")
    features.add(f"anaphor={view.slots[person].anaphor}")
    return features
