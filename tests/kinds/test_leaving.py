"""Leaving: the many words by which somebody leaves a post or is removed from it, alone or along with others."""

import pytest

from tests.kinds.harness import Case, check

DCS = "director of children's services"
CHIEF = "chief executive"

LEAVES = [
    Case(
        "Kent County Council's director of children's services, Ruth Ansell, walked out the day after the report was published.",
        ("Ruth Ansell", "resigned", DCS, "Kent", None),
    ),
    Case(
        "Peter Lowry, chief executive of Walsall Council, went on Monday.",
        ("Peter Lowry", "resigned", CHIEF, "Walsall", "2016-01-04"),
    ),
    Case(
        "Derby City Council's cabinet member for children, Martin Goss, has since given up his portfolio.",
        ("Martin Goss", "resigned", "cabinet member for children", "Derby", None),
    ),
    Case(
        "Alan Peel, who was leader of Rochdale Council, quit on the day that the inspectors arrived.",
        ("Alan Peel", "resigned", "leader", "Rochdale", None),
    ),
    Case(
        "Ruth Ansell, the director of children's services at Luton, has cleared her desk.",
        ("Ruth Ansell", "resigned", DCS, "Luton", None),
    ),
    Case(
        "Luton's director of children's services, Ruth Ansell, had chosen to go before the inspectors came back.",
        ("Ruth Ansell", "resigned", DCS, "Luton", None),
    ),
    Case(
        "Ruth Ansell, Bexley's director of children's services, made public her plan to retire in September.",
        ("Ruth Ansell", "retired", DCS, "Bexley", "2016-09"),
    ),
    Case(
        "Bury's chief executive, Peter Lowry, threw in the towel last week.",
        ("Peter Lowry", "resigned", CHIEF, "Bury", None),
    ),
    Case(
        "Peter Lowry, chief executive of Bury Council, has called it a day after 12 years.",
        ("Peter Lowry", "resigned", CHIEF, "Bury", None),
    ),
    Case(
        "Norfolk County Council leader Alan Peel fell on his sword in November.",
        ("Alan Peel", "resigned", "leader", "Norfolk", "2015-11"),
    ),
    Case(
        "Peter Lowry will be leaving his desk at Hull City Council, where he is director of children's services, in March.",
        ("Peter Lowry", "resigned", DCS, "Kingston upon Hull", "2016-03"),
    ),
    Case(
        "Medway Council's head of fostering, Ann Marsh, bade farewell to colleagues in December.",
        ("Ann Marsh", "resigned", "head of fostering", "Medway", "2015-12"),
    ),
    Case(
        "Sefton's director of children's services, Ann Marsh, is giving up the job in April.",
        ("Ann Marsh", "resigned", DCS, "Sefton", "2016-04"),
    ),
    Case(
        "Leader of Sefton Council Paul Dean has relinquished the leadership.",
        ("Paul Dean", "resigned", "leader", "Sefton", None),
    ),
    Case(
        "The chief executive of Sefton Council, Paul Dean, is moving on in the summer.",
        ("Paul Dean", "resigned", CHIEF, "Sefton", None),
    ),
    Case(
        "Paul Dean has ended his time as chief executive of Oldham Council.",
        ("Paul Dean", "resigned", CHIEF, "Oldham", None),
    ),
    Case(
        "Oldham Council's chief executive, Paul Dean, has handed in his resignation.",
        ("Paul Dean", "resigned", CHIEF, "Oldham", None),
    ),
    Case(
        "Paul Dean is no longer chief executive of Oldham Council. He went last month.",
        ("Paul Dean", "resigned", CHIEF, "Oldham", "2015-12"),
    ),
    Case(
        "Paul Dean, Oldham's chief executive, turned in his notice on Friday.",
        ("Paul Dean", "resigned", CHIEF, "Oldham", "2016-01-01"),
    ),
    Case(
        "The director of children's services at Oldham Council, Ann Marsh, packed her bags in October.",
        ("Ann Marsh", "resigned", DCS, "Oldham", "2015-10"),
    ),
    Case(
        "Enfield Council's head of safeguarding, Joan Pike, quietly slipped away from her job in the summer.",
        ("Joan Pike", "resigned", "head of safeguarding", "Enfield", None),
    ),
    Case(
        "Colin Rook, the leader of Devon County Council, will make way for a younger colleague in May.",
        ("Colin Rook", "resigned", "leader", "Devon", "2016-05"),
    ),
    Case(
        "Devon County Council's chief executive, Colin Rook, surrendered his post on 3 November.",
        ("Colin Rook", "resigned", CHIEF, "Devon", "2015-11-03"),
    ),
    Case(
        "Joan Pike brought her nine years as director of children's services at Enfield Council to an end in December.",
        ("Joan Pike", "resigned", DCS, "Enfield", "2015-12"),
    ),
    Case(
        "Joan Pike, Enfield's director of children's services, is to walk away from the job.",
        ("Joan Pike", "resigned", DCS, "Enfield", None),
    ),
    Case(
        "Enfield's director of children's services, Joan Pike, went within a week of the report.",
        ("Joan Pike", "resigned", DCS, "Enfield", None),
    ),
    Case(
        "By Christmas the director of children's services at Enfield, Joan Pike, was gone.",
        ("Joan Pike", "resigned", DCS, "Enfield", None),
    ),
    Case(
        "The chief executive of Enfield Council, Colin Rook, told staff he had put in his papers.",
        ("Colin Rook", "resigned", CHIEF, "Enfield", None),
    ),
    Case(
        "Colin Rook, who as chief executive of Enfield Council hired her, has himself departed.",
        ("Colin Rook", "resigned", CHIEF, "Enfield", None),
    ),
    Case(
        "The head of children's services at Lewisham Council, Ann Marsh, has been taken out of her job.",
        ("Ann Marsh", "dismissed", "head of children's services", "Lewisham", None),
    ),
    Case(
        "Derby City Council's executive director for children, Ann Marsh, was another who lost her job over the affair.",
        ("Ann Marsh", "dismissed", "executive director for children", "Derby", None),
    ),
    Case(
        "Ann Marsh, director of children's services at Derby City Council, lost her job over the report.",
        ("Ann Marsh", "dismissed", DCS, "Derby", None),
    ),
    Case(
        "Ann Marsh, director of children's services at Derby City Council, has been shown the door.",
        ("Ann Marsh", "dismissed", DCS, "Derby", None),
    ),
    Case(
        "Derby City Council has got rid of its chief executive, Paul Dean.",
        ("Paul Dean", "dismissed", CHIEF, "Derby", None),
    ),
    Case(
        "Paul Dean was stripped of his post as chief executive of Derby City Council in May.",
        ("Paul Dean", "dismissed", CHIEF, "Derby", "2015-05"),
    ),
    Case(
        "Councillors voted last month to remove Paul Dean as chief executive of Derby City Council.",
        ("Paul Dean", "dismissed", CHIEF, "Derby", "2015-12"),
    ),
    Case(
        "Paul Dean was removed as leader of Derby City Council after a vote in May.",
        ("Paul Dean", "dismissed", "leader", "Derby", None),
    ),
    Case(
        "Paul Dean, the cabinet member for children at Derby City Council, was dropped from the cabinet on Monday.",
        ("Paul Dean", "dismissed", "cabinet member for children", "Derby", "2016-01-04"),
    ),
    Case(
        "The chief executive of Derby City Council, Paul Dean, was given his marching orders by councillors.",
        ("Paul Dean", "dismissed", CHIEF, "Derby", None),
    ),
    Case(
        "Derby City Council terminated the contract of its interim director of children's services, Ann Marsh, in June.",
        ("Ann Marsh", "dismissed", "interim director of children's services", "Derby", "2015-06"),
    ),
    Case(
        "Ann Marsh, Derby City Council's director of children's services, has been forced from office.",
        ("Ann Marsh", "dismissed", DCS, "Derby", None),
    ),
    Case(
        "Ann Marsh, Derby City Council's director of children's services, has been sent home on full pay while an inquiry takes place.",
        ("Ann Marsh", "suspended", DCS, "Derby", None),
    ),
    Case(
        "Leader Paul Dean was deposed by his own councillors in Rochdale last week.",
        ("Paul Dean", "dismissed", "leader", "Rochdale", None),
    ),
    Case(
        "The director of children's services at Hull, Ann Marsh, had her contract ended in June.",
        ("Ann Marsh", "dismissed", DCS, "Kingston upon Hull", "2015-06"),
    ),
    Case(
        "Hull City Council has let its director of children's services, Ann Marsh, go.",
        ("Ann Marsh", "dismissed", DCS, "Kingston upon Hull", None),
    ),
    Case(
        "Ann Marsh was suspended from her job as director of children's services at Hull in June.",
        ("Ann Marsh", "suspended", DCS, "Kingston upon Hull", "2015-06"),
    ),
    Case(
        "Ann Marsh, Hull's director of children's services, is under suspension.",
        ("Ann Marsh", "suspended", DCS, "Kingston upon Hull", None),
    ),
    Case(
        "Ann Marsh, Hull's director of children's services, has stepped aside while the allegations are looked into.",
        ("Ann Marsh", "suspended", DCS, "Kingston upon Hull", None),
    ),
    Case(
        "Enfield Council has dispensed with the services of its director of children's services, Joan Pike.",
        ("Joan Pike", "dismissed", DCS, "Enfield", None),
    ),
    Case(
        "Joan Pike, Enfield's director of children's services, was pushed out in October.",
        ("Joan Pike", "dismissed", DCS, "Enfield", "2015-10"),
    ),
    Case(
        "The cabinet member for children at Enfield Council, Colin Rook, was removed from the cabinet in May.",
        ("Colin Rook", "dismissed", "cabinet member for children", "Enfield", "2015-05"),
    ),
    Case(
        "Colin Rook, who was leader of Devon County Council, paid for the scandal with his job.",
        ("Colin Rook", "dismissed", "leader", "Devon", None),
    ),
    Case(
        "Devon's councillors ousted their leader, Colin Rook, in a vote on 2 December.",
        ("Colin Rook", "dismissed", "leader", "Devon", "2015-12-02"),
    ),
    Case(
        "Joan Pike's contract as interim director of children's services at Devon County Council was terminated in June.",
        ("Joan Pike", "dismissed", "interim director of children's services", "Devon", "2015-06"),
    ),
    Case(
        "Devon's chief executive, Colin Rook, has been placed under suspension.",
        ("Colin Rook", "suspended", CHIEF, "Devon", None),
    ),
    Case(
        "Devon's director of children's services, Joan Pike, will stand aside while an investigation is carried out.",
        ("Joan Pike", "suspended", DCS, "Devon", None),
    ),
    Case(
        "The head of fostering at Devon County Council, Joan Pike, was made redundant in March 2015.",
        ("Joan Pike", "dismissed", "head of fostering", "Devon", "2015-03"),
    ),
    Case(
        "Joan Pike, Devon's head of fostering, had her employment terminated.",
        ("Joan Pike", "dismissed", "head of fostering", "Devon", None),
    ),
]
TOGETHER = [
    Case(
        "Three people resigned over the report at Kent County Council: Ruth Ansell, the director of children's services, Peter Lowry, her deputy, and Alan Peel, the leader.",
        ("Ruth Ansell", "resigned", DCS, "Kent", None),
        ("Peter Lowry", "resigned", "deputy director of children's services", "Kent", None),
        ("Alan Peel", "resigned", "leader", "Kent", None),
    ),
    Case(
        "Two people lost their jobs at Derby City Council as a result, Ruth Ansell, who was director of children's services, and the chief executive, Peter Lowry.",
        ("Ruth Ansell", "dismissed", DCS, "Derby", None),
        ("Peter Lowry", "dismissed", CHIEF, "Derby", None),
    ),
    Case(
        "The leader of Walsall Council, Alan Peel, and Martin Goss, the council's cabinet member for children, resigned.",
        ("Alan Peel", "resigned", "leader", "Walsall", None),
        ("Martin Goss", "resigned", "cabinet member for children", "Walsall", None),
    ),
    Case(
        "Ruth Ansell, director of children's services at Walsall Council, is suspended, as is her deputy, Peter Lowry.",
        ("Ruth Ansell", "suspended", DCS, "Walsall", None),
        ("Peter Lowry", "suspended", "deputy director of children's services", "Walsall", None),
    ),
    Case(
        "Walsall Council's chief executive, Alan Peel, has stood down, following director of children's services Ruth Ansell out of the door.",
        ("Alan Peel", "resigned", CHIEF, "Walsall", None),
        ("Ruth Ansell", "resigned", DCS, "Walsall", None),
    ),
    Case(
        "Walsall Council leader Alan Peel quit in May and the chief executive, Peter Lowry, was close behind him.",
        ("Alan Peel", "resigned", "leader", "Walsall", "2015-05"),
        ("Peter Lowry", "resigned", CHIEF, "Walsall", None),
    ),
    Case(
        "Walsall Council leader Alan Peel resigned in May. Chief executive Peter Lowry followed in June.",
        ("Alan Peel", "resigned", "leader", "Walsall", "2015-05"),
        ("Peter Lowry", "resigned", CHIEF, "Walsall", "2015-06"),
    ),
    Case(
        "Walsall Council leader Alan Peel resigned in May and so did the cabinet member for children, Martin Goss.",
        ("Alan Peel", "resigned", "leader", "Walsall", "2015-05"),
        ("Martin Goss", "resigned", "cabinet member for children", "Walsall", "2015-05"),
    ),
    Case(
        "Walsall's chief executive Peter Lowry, director of children's services Ruth Ansell and leader Alan Peel have all left.",
        ("Peter Lowry", "resigned", CHIEF, "Walsall", None),
        ("Ruth Ansell", "resigned", DCS, "Walsall", None),
        ("Alan Peel", "resigned", "leader", "Walsall", None),
    ),
    Case(
        "Both the leader of Walsall Council, Alan Peel, and its chief executive, Peter Lowry, stood down in May.",
        ("Alan Peel", "resigned", "leader", "Walsall", "2015-05"),
        ("Peter Lowry", "resigned", CHIEF, "Walsall", "2015-05"),
    ),
    Case(
        "Peter Lowry, the chief executive of Walsall Council, has resigned along with its director of children's services, Ruth Ansell.",
        ("Peter Lowry", "resigned", CHIEF, "Walsall", None),
        ("Ruth Ansell", "resigned", DCS, "Walsall", None),
    ),
    Case(
        "Four senior figures have left Walsall Council since May, among them chief executive Peter Lowry and director of children's services Ruth Ansell.",
        ("Peter Lowry", "resigned", CHIEF, "Walsall", None),
        ("Ruth Ansell", "resigned", DCS, "Walsall", None),
    ),
    Case(
        "Walsall Council has suspended two officers: the director of children's services, Ruth Ansell, and the head of fostering, Peter Lowry.",
        ("Ruth Ansell", "suspended", DCS, "Walsall", None),
        ("Peter Lowry", "suspended", "head of fostering", "Walsall", None),
    ),
    Case(
        "Ruth Ansell, Walsall's director of children's services, resigned in May and Peter Lowry, the chief executive, did the same in June.",
        ("Ruth Ansell", "resigned", DCS, "Walsall", "2015-05"),
        ("Peter Lowry", "resigned", CHIEF, "Walsall", "2015-06"),
    ),
    Case(
        "Walsall Council leader Alan Peel resigned in May, as the chief executive, Peter Lowry, had advised.",
        ("Alan Peel", "resigned", "leader", "Walsall", "2015-05"),
    ),
    Case(
        "Walsall Council leader Alan Peel resigned in May. Chief executive Peter Lowry followed the inspectors' advice.",
        ("Alan Peel", "resigned", "leader", "Walsall", "2015-05"),
    ),
    Case(
        "The report cost two people their jobs at Bexley Council: leader Colin Rook and director of children's services Joan Pike.",
        ("Colin Rook", "dismissed", "leader", "Bexley", None),
        ("Joan Pike", "dismissed", DCS, "Bexley", None),
    ),
    Case(
        "Bexley Council leader Colin Rook, cabinet member for children Dee Marlow and chief executive Hugh Tate have quit.",
        ("Colin Rook", "resigned", "leader", "Bexley", None),
        ("Dee Marlow", "resigned", "cabinet member for children", "Bexley", None),
        ("Hugh Tate", "resigned", CHIEF, "Bexley", None),
    ),
    Case(
        "Two directors have left since then - Joan Pike, director of children's services at Bexley, and Hugh Tate, director of children's services at Bromley.",
        ("Joan Pike", "resigned", DCS, "Bexley", None),
        ("Hugh Tate", "resigned", DCS, "Bromley", None),
    ),
    Case(
        "Joan Pike, director of children's services at Bexley Council, was sacked, as was the head of safeguarding, Hugh Tate.",
        ("Joan Pike", "dismissed", DCS, "Bexley", None),
        ("Hugh Tate", "dismissed", "head of safeguarding", "Bexley", None),
    ),
    Case(
        "Bexley Council's chief executive, Hugh Tate, resigned in March. The leader, Colin Rook, followed suit.",
        ("Hugh Tate", "resigned", CHIEF, "Bexley", "2015-03"),
        ("Colin Rook", "resigned", "leader", "Bexley", None),
    ),
    Case(
        "After the report Hugh Tate, Bexley's chief executive, and his deputy, Joan Pike, left the council.",
        ("Hugh Tate", "resigned", CHIEF, "Bexley", None),
        ("Joan Pike", "resigned", "deputy chief executive", "Bexley", None),
    ),
    Case(
        "Bexley Council suspended Joan Pike, its director of children's services, together with the head of safeguarding, Hugh Tate.",
        ("Joan Pike", "suspended", DCS, "Bexley", None),
        ("Hugh Tate", "suspended", "head of safeguarding", "Bexley", None),
    ),
    Case(
        "Three officers were dismissed in May: Joan Pike (director of children's services), Hugh Tate (head of safeguarding) and Colin Rook (head of fostering), all of Bexley Council.",
        ("Joan Pike", "dismissed", DCS, "Bexley", "2015-05"),
        ("Hugh Tate", "dismissed", "head of safeguarding", "Bexley", "2015-05"),
        ("Colin Rook", "dismissed", "head of fostering", "Bexley", "2015-05"),
    ),
    Case(
        "The departures of Bexley Council leader Colin Rook and chief executive Hugh Tate were announced in May.",
        ("Colin Rook", "resigned", "leader", "Bexley", None),
        ("Hugh Tate", "resigned", CHIEF, "Bexley", None),
    ),
    Case(
        "Bexley Council's leader, Colin Rook, has resigned and his deputy, Dee Marlow, has gone with him.",
        ("Colin Rook", "resigned", "leader", "Bexley", None),
        ("Dee Marlow", "resigned", "deputy leader", "Bexley", None),
    ),
]
LOOK_ALIKES = [
    Case("Ruth Ansell, Bexley's director of children's services, walked out of a meeting with parents on Friday."),
    Case("Paul Dean, Oldham's chief executive, went on Friday to see the new children's home."),
    Case("Ruth Ansell, Bexley's director of children's services, cleared her diary for the inspection."),
    Case("Peter Lowry, chief executive of Bury Council, went on holiday on Monday."),
    Case("Ruth Ansell, Bexley's director of children's services, gave up her weekend to help."),
    Case("Social workers walked out on Monday, said Peter Lowry, chief executive of Bury Council."),
    Case("Bury's chief executive, Peter Lowry, had chosen to go public with the report."),
    Case("Peter Lowry, chief executive of Bury Council, went on to say that staff were tired."),
    Case("Ruth Ansell, director at Luton, moved on to the next question on Tuesday."),
    Case("Ministers ordered that Hull's director of children's services, Ann Marsh, be removed."),
    Case("Ann Marsh, Hull's director of children's services, was removed from the chamber."),
    Case("Plans to move the youth centre were dropped by Paul Dean, Hull's cabinet member for children."),
    Case("Paul Dean, Hull's leader, was stripped of his whip."),
    Case("Hull's director of children's services, Ann Marsh, said four social workers had lost their jobs."),
    Case("Hull's director of children's services, Ann Marsh, suspended two managers."),
    Case("A boy was sent home, said Hull's director of children's services, Ann Marsh."),
    Case(
        "Three people spoke in favour at Kent County Council: Ruth Ansell, the director of children's services, Peter Lowry, her deputy, and Alan Peel, the leader."
    ),
    Case(
        "Four social workers have left Walsall Council, according to chief executive Peter Lowry and director of children's services Ruth Ansell."
    ),
    Case("Two people resigned, but Walsall's chief executive, Peter Lowry, and leader, Alan Peel, will stay."),
]


@pytest.mark.parametrize("case", [*LEAVES, *TOGETHER], ids=str)
def test_who_leaves(case: Case) -> None:
    check("events", case)


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=str)
def test_words_of_leaving_that_state_no_departure(case: Case) -> None:
    assert not case.rows
    check("events", case)
