"""The grammar of coming and going, on lines: the subject of each verb and what it governs, each by its place."""

import pytest

from caregraph.extraction.complements import Complements, complements
from caregraph.extraction.predicates import Predicate, predicates

SUBJECTS = [
    ("‹P0› has resigned as ‹R1›.", [("resigned", "‹P0›")]),
    ("‹P0›, ‹R1› of ‹C2›, has resigned.", [("resigned", "‹P0›")]),
    ("‹P0›, who joined ‹C1› in ‹D2›, has resigned.", [("took-over", "‹P0›"), ("resigned", "‹P0›")]),
    ("‹P0› replaces ‹P1›, who left ‹C2› in ‹D3›.", [("took-over", "‹P0›"), ("left", "‹P1›")]),
    ("‹P0› joined ‹C1› in ‹D2› and became ‹R3› in ‹D4›.", [("took-over", "‹P0›"), ("took-over", "‹P0›")]),
    ("after leaving ‹C0›, ‹P1› joined ‹C2› in ‹D3›.", [("left", "‹P1›"), ("took-over", "‹P1›")]),
    ("‹P0›, ‹R1›, and ‹P2›, ‹R3›, have each retired.", [("retired", "‹P0› ‹P2›")]),
    ("the ‹R0› said that he would step down in ‹D1›.", [("resigned", "‹R0›")]),
    ("‹C0› has appointed ‹P1› as its ‹R2›.", [("appointed", "")]),
    ("‹P0› said ‹P1›, ‹R2›, had resigned.", [("resigned", "‹P1›")]),
    ("‹P0›'s departure follows that of ‹P1›.", [("resignation", "‹P0›")]),
    ("the resignation of ‹R0› ‹P1› was announced.", [("resignation", "‹P1›")]),
]
COMPLEMENTS = [
    ("left| her role as ‹R1› at ‹C2› in ‹D3› to become ‹R4› at ‹C5›.", {"role": "‹R1›", "place": "‹C2›"}),
    ("left| her role as ‹R1› at ‹C2› in ‹D3› to become ‹R4› at ‹C5›.", {"next_role": "‹R4›", "next_place": "‹C5›"}),
    ("moved up| from his role as ‹R1› to fill the top job.", {"origin_role": "‹R1›", "role": ""}),
    ("took over| from ‹P1› as ‹R2› of ‹C3›.", {"origin_person": "‹P1›", "role": "‹R2›", "place": "‹C3›"}),
    ("joined| from ‹C1› as ‹R2›.", {"origin_place": "‹C1›", "role": "‹R2›", "place": ""}),
    ("appointed| by ‹C1› as ‹R2› at ‹B3›.", {"by": "‹C1›", "role": "‹R2›", "place": "‹B3›"}),
    ("appointed| former ‹R1› ‹P2› as ‹R3›.", {"objects": ["‹P2›"], "role": "‹R3›"}),
    ("appointed| ‹P1›, 48, who ran ‹C2›, as ‹R3›.", {"objects": ["‹P1›"], "role": "‹R3›"}),
    ("unveiled| a plan for ‹P1› to stay.", {"objects": []}),
    ("replace| ‹R1› ‹P2›, who left in ‹D3›.", {"titles": {"‹P2›": "‹R1›"}, "dates": []}),
    ("fill| the top job vacated by ‹P1› ‹D2›.", {"vacated": "‹P1›", "dates": [], "post": True}),
    ("resigned| in anticipation of a critical ‹B1› report.", {"place": ""}),
    ("retire| in ‹D1›, as her year in the ‹B2› post ran out.", {"place": "", "dates": [("in", "‹D1›")]}),
    ("joined| ‹C1› in ‹D2›, and ‹P3› left ‹C4›.", {"place": "‹C1›", "objects": []}),
]


def said(one: Predicate) -> tuple[str, str]:
    return one.trigger.name, " ".join(one.people) or one.holder


@pytest.mark.parametrize(("line", "expected"), SUBJECTS)
def test_each_verb_has_the_subject_of_its_own_clause(line: str, expected: list[tuple[str, str]]) -> None:
    assert [said(one) for one in predicates(line)] == expected


@pytest.mark.parametrize(("line", "expected"), COMPLEMENTS)
def test_each_part_is_told_by_what_ties_it(line: str, expected: dict[str, object]) -> None:
    verb, _, rest = line.partition("|")
    found: Complements = complements(verb + rest, len(verb))
    assert {name: getattr(found, name) for name in expected} == expected


def test_being_taken_over_is_no_passive_of_taking_over() -> None:
    [active] = predicates("‹P0› is taking over as ‹R1›.")
    [passive] = predicates("‹P0› is being appointed ‹R1›.")
    assert (active.passive, passive.passive) == (False, True)
