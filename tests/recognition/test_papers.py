"""Papers: letters, notices, directions, tenders and statements, and whose words they are."""

import pytest

from tests.kinds.harness import Case, check

CASES = [
    Case(
        "Ministers have issued a direction to Herefordshire Council. “The council has failed to perform "
        "its functions,” it says.",
        ("UK Government", "The council has failed to"),
    ),
    Case(
        "Ofsted’s letter to Torbay, signed by inspector Hugh Castle, says: “Children wait too long for help.”",
        ("Ofsted", "Children wait too long for"),
    ),
    Case(
        "A cabinet report at Stoke-on-Trent council warns that “the current level of demand cannot be sustained”.",
        ("Stoke-on-Trent", "the current level of demand"),
    ),
    Case(
        "Papers for Monday’s meeting of Kent County Council’s cabinet say: “The service has not met its "
        "own targets for two years.”",
        ("Kent", "The service has not met"),
    ),
    Case(
        "Ofsted’s inspectors came to Bury in March. A peer review by the Local Government Association "
        "found “a real appetite for change among staff”.",
        ("Local Government Association", "a real appetite for change"),
    ),
    Case(
        "The council’s website says: “We are sorry for what happened to these children.” Bury Council "
        "declined to add to that.",
        ("Bury", "We are sorry for what"),
    ),
    Case(
        "In a judgment handed down on Friday, Mr Justice Keane said Bury Council had shown “a flagrant "
        "disregard for its duties”.",
        ("Keane", "a flagrant disregard for its"),
    ),
    Case(
        "A letter from parents to Bury Council says: “Our children deserve better than this from you.”",
    ),
    Case(
        "An anonymous letter sent to Bury Council last year said: “Somebody is going to die if nothing changes.”",
    ),
    Case(
        "The Department for Education sent a commissioner to Bury. A letter from a whistleblower, seen by "
        "this paper, says “files were altered before the inspectors came”.",
    ),
    Case(
        "The Department for Education served a statutory direction on Sefton Council in May. “The council "
        "must cooperate with the commissioner at all times,” the document says.",
        ("Department for Education", "The council must cooperate with"),
    ),
    Case(
        "A memo to staff from Owen Flagg, chief executive of Halton Council, reads: “I know that this has "
        "been a bruising week.”",
        ("Owen Flagg", "I know that this has"),
    ),
    Case(
        "The Department for Education’s notice to Medway Council runs to four pages. It says the council "
        "“must secure sustained improvement within a year”.",
        ("Department for Education", "must secure sustained improvement within"),
    ),
    Case(
        "The commissioner, Ada Lunn, handed in her report on Slough in June. “I found a council in denial,” it says.",
        ("Ada Lunn", "I found a council in"),
    ),
    Case(
        "Commissioner Ada Lunn reported on Slough last week. The report concludes: “The council cannot do "
        "this on its own.”",
        ("Ada Lunn", "The council cannot do this"),
    ),
    Case(
        "Sandwell Council’s own improvement plan admits that “too many children wait too long for a social worker”.",
        ("Sandwell", "too many children wait too"),
    ),
    Case(
        "A report to Kent County Council’s cabinet says the changes are “the biggest in the history of the service”.",
        ("Kent", "the biggest in the history"),
    ),
    Case(
        "The Local Government Association published a study on Monday. “Councils are running out of "
        "road,” the study says.",
        ("Local Government Association", "Councils are running out of"),
    ),
    Case(
        "Bury Council received a petition. The petition says: “Our social workers deserve to be heard by you.”",
    ),
    Case(
        "A letter sent by a group of mothers to Bury Council states: “We were never told what was decided.”",
    ),
    Case(
        "The Department for Education has slapped an improvement notice on Thurrock Council. According to "
        "the notice, the council “must report to ministers every six weeks”.",
        ("Department for Education", "must report to ministers every"),
    ),
    Case(
        "Thurrock Council’s cabinet is to meet on Monday. A paper before it argues that “standing still "
        "is not an option for this service”.",
        ("Thurrock", "standing still is not an"),
    ),
    Case(
        "Children’s minister Una Webb has issued a direction to Thurrock Council. The direction adds: "
        "“The commissioner shall have free access to all premises.”",
        ("Una Webb", "The commissioner shall have free"),
    ),
    Case(
        "Staff at Thurrock Council were told of the change in an email from chief executive Dan Holt. “I "
        "know this will come as a shock,” the email said.",
        ("Dan Holt", "I know this will come"),
    ),
    Case(
        "In its letter to Thurrock Council, Ofsted warns of “a steep decline in the quality of practice”.",
        ("Ofsted", "a steep decline in the"),
    ),
    Case(
        "The National Audit Office published a report on Tuesday. “The department does not know why costs "
        "vary,” it says.",
        ("National Audit Office", "The department does not know"),
    ),
    Case(
        "Thurrock Council’s statement went on: “We will appeal against this finding.”",
        ("Thurrock", "We will appeal against this"),
    ),
    Case(
        "The commissioner, Ada Lunn, wrote to ministers in March. “Progress is too slow and too patchy,” "
        "her letter says.",
        ("Ada Lunn", "Progress is too slow and"),
    ),
    Case(
        "Under the terms of the direction from the Department for Education, Thurrock Council must give "
        "the commissioner “whatever help she may reasonably require”.",
        ("Department for Education", "whatever help she may reasonably"),
    ),
    Case(
        "Thurrock Council has replied to a letter from campaigners. The letter says: “You promised us a "
        "say and we had none.”",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_paper_speaks_for_who_issued_it(case: Case) -> None:
    check("statements", case)
