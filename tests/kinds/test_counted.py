"""Counted: a grade of all the councils that one list names, and words of change that tell of no post."""

import pytest

from tests.kinds.harness import Case, check

DCS = "director of children's services"

COUNTED = [
    Case(
        "Ofsted branded all four of them 'poor' – Hull, Bury, Devon and Kent.",
        *((name, "poor", "overall", None) for name in ("Kingston upon Hull", "Bury", "Devon", "Kent")),
    ),
    Case(
        "The latest report names the three judged “inadequate” as: Leeds; Barking and Dagenham; and Devon.",
        *((name, "inadequate", "overall", None) for name in ("Leeds", "Barking and Dagenham", "Devon")),
    ),
    Case(
        "Ofsted named the two inadequate councils as Bury and Leeds.",
        *((name, "inadequate", "overall", None) for name in ("Bury", "Leeds")),
    ),
    Case(
        "Devon, Bury and Torbay, all 'inadequate', were found to be moving at different speeds.",
        *((name, "inadequate", "overall", None) for name in ("Devon", "Bury", "Torbay")),
    ),
    Case(
        "Bury, Leeds and Torbay have all been rated inadequate by Ofsted.",
        *((name, "inadequate", "overall", None) for name in ("Bury", "Leeds", "Torbay")),
    ),
    Case("Ofsted rated none of them inadequate: Bury, Leeds and Torbay."),
    Case("Ofsted inspects all councils that are inadequate more often, as Bury, Leeds and Torbay know."),
    Case("Inspectors found good work in three boroughs: Bury, Leeds and Torbay."),
    Case("Three councils could be rated inadequate: Bury, Leeds and Torbay."),
    Case("Three inadequate councils have joined forces with Bury, Leeds and Torbay."),
    Case("Schools in Devon, Kent and Leeds are all outstanding, Ofsted says."),
    Case("Devon, Kent and Leeds, all rated inadequate for roads by the AA, have asked for money."),
    Case("Devon, Kent and Leeds have all been rated inadequate by the Care Quality Commission for adult care."),
    Case("A report names the four hospitals rated inadequate as: Leeds; Kent; Devon; and Essex."),
    Case("Fostering agencies in Devon, Kent and Leeds were all rated inadequate by Ofsted."),
    Case("Only adoption in Bury escaped the lowest grade that Ofsted gives."),
]
IDLE = [
    Case("Gary Stone took charge of the meeting at Bury Council."),
    Case("Gary Stone took over the phones at Bury Council."),
    Case(f"Nina Patel, {DCS} at Bury, is taking charge of the inquiry."),
    Case(f"Nina Patel, {DCS} at Bury, moved to Leeds with her family in May."),
    Case(f"Nina Patel, {DCS} at Bury, started as a teacher."),
    Case(f"Nina Patel, {DCS} at Bury, was appointed OBE."),
    Case(f"Nina Patel, {DCS} at Bury, was appointed guardian of the boy."),
    Case(f"Nina Patel, {DCS} at Bury, was dismissed as naive by unions."),
    Case(f"Nina Patel, {DCS} at Bury, retired to bed."),
    Case(f"Nina Patel, {DCS} at Bury, handed over the keys to new flats."),
    Case(f"Nina Patel, {DCS} at Bury, is to be replaced on the panel by Gary Stone, head of adoption."),
    Case(f"Nina Patel, {DCS} at Bury, has handed over to Gary Stone the running of the adoption service."),
    Case(f"The leader, Gary Stone, and Nina Patel, {DCS} at Bury, resigned themselves to a long wait."),
    Case(
        f"Earlier in the day Gary Stone, the leader of Bury Council, and Nina Patel, its {DCS}, had resigned.",
        ("Gary Stone", "resigned", "leader", "Bury", None),
        ("Nina Patel", "resigned", DCS, "Bury", None),
    ),
]


@pytest.mark.parametrize("case", COUNTED, ids=str)
def test_a_grade_of_several_councils(case: Case) -> None:
    check("judgements", case)


@pytest.mark.parametrize("case", IDLE, ids=str)
def test_words_of_change_that_tell_of_none(case: Case) -> None:
    check("events", case)
