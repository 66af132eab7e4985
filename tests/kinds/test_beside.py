"""Beside: facts that a passage tells of one person or council beside another's, and posts whose holder comes later."""

import pytest

from tests.kinds.harness import COLUMNS, Case, Row, check

Told = tuple[str, dict[str, tuple[Row, ...]]]

DCS = "director of children's services"

# whose post, grade, step or words it is: a sloppy reader gives them to whoever stands nearest
BYSTANDERS: list[Told] = [
    (
        "Luton's director, Ruth Ansell, has stepped down on the eve of a withering report from Ofsted.",
        {
            "posts": (("Ruth Ansell", "director", "Luton", "former"),),
            "events": (("Ruth Ansell", "resigned", "director", "Luton", None),),
        },
    ),
    (
        "Bedford had a chief executive until 2012, when elected mayor Dame Ruth Ansell cut the post.",
        {
            "posts": (("Ruth Ansell", "mayor", "Bedford", "current"),),
        },
    ),
    (
        (
            "Derby's director of children's services, Alan Peel, has gone, and his job is being filled for "
            "now by an acting service director, Ruth Ansell."
        ),
        {
            "posts": (
                ("Alan Peel", DCS, "Derby", "former"),
                ("Ruth Ansell", "acting service director", "Derby", "current"),
            ),
            "events": (
                ("Alan Peel", "resigned", DCS, "Derby", None),
                ("Ruth Ansell", "appointed", "acting service director", "Derby", None),
            ),
        },
    ),
    (
        (
            "Luton Council has a new head of its department. Ruth Ansell has been appointed as director of "
            "the department. Ms Ansell leaves Derby, where she was strategic director of housing."
        ),
        {
            "posts": (
                ("Ruth Ansell", "director", "Luton", "current"),
                ("Ruth Ansell", "strategic director of housing", "Derby", "former"),
            ),
            "events": (
                ("Ruth Ansell", "appointed", "director", "Luton", None),
                ("Ruth Ansell", "resigned", "strategic director of housing", "Derby", None),
            ),
        },
    ),
    (
        (
            'Salford was rated good in 2014. "We are two steps from the outstanding grade that everybody '
            'here works for," said Ruth Ansell, its director.'
        ),
        {
            "judgements": (("Salford", "good", "overall", "2014"),),
            "posts": (("Ruth Ansell", "director", "Salford", "current"),),
            "statements": (("Ruth Ansell", "We are two steps from"),),
        },
    ),
    (
        "Since 2012, when it was judged good or outstanding throughout, Salford has slipped.",
        {},
    ),
    (
        "Stoke was judged good by Ofsted and outstanding in places.",
        {
            "judgements": (("Stoke-on-Trent", "good", "overall", None),),
        },
    ),
    (
        "The auditors were hard on Salford, with a poor verdict on its planning department.",
        {},
    ),
    (
        "Much of the casework in Salford was called poor by inspectors.",
        {},
    ),
    (
        (
            "Ofsted has found child protection inadequate in about a third of the places that it has seen. "
            "Salford takes part in the survey."
        ),
        {},
    ),
    (
        ('Ruth Ansell, head of care at auditors Holt & Dunn, told Luton: "Nobody has the money for all of this now."'),
        {
            "posts": (("Ruth Ansell", "head of care", "Holt & Dunn", "current"),),
            "statements": (("Ruth Ansell", "Nobody has the money for"),),
        },
    ),
    (
        ('"We have come a very long way in two years," said Ruth Ansell, chief executive of Families First Luton.'),
        {
            "posts": (("Ruth Ansell", "chief executive", "Families First Luton", "current"),),
            "statements": (("Ruth Ansell", "We have come a very"),),
        },
    ),
    (
        (
            "Luton Council is to have a company for its services. Ruth Ansell has been appointed as chair by "
            "the council and the department."
        ),
        {},
    ),
    (
        ("Luton's new company was planned with Ruth Ansell, the government's commissioner for children's services."),
        {
            "posts": (("Ruth Ansell", "commissioner for children's services", "Luton", "current"),),
            "interventions": (("Luton", "commissioner", "Ruth Ansell", None),),
        },
    ),
    (
        "Ruth Ansell, head of fostering in Luton, has been lent to Derby for a year as acting director.",
        {
            "posts": (
                ("Ruth Ansell", "acting director", "Derby", "current"),
                ("Ruth Ansell", "head of fostering", "Luton", "current"),
            ),
            "events": (("Ruth Ansell", "appointed", "acting director", "Derby", None),),
        },
    ),
    (
        (
            "Derby's plan is the work of Ruth Ansell, who took up the post of director in May after nine "
            "years in Suffolk."
        ),
        {
            "posts": (("Ruth Ansell", "director", "Derby", "current"),),
            "events": (("Ruth Ansell", "appointed", "director", "Derby", "2015-05"),),
        },
    ),
    (
        "Derby is in talks with Luton about whether the latter's director, Ruth Ansell, might serve both.",
        {},
    ),
    (
        "When Ruth Ansell left Derby in May, she became the third director to go since 2012.",
        {
            "posts": (("Ruth Ansell", "director", "Derby", "former"),),
            "events": (("Ruth Ansell", "resigned", "director", "Derby", "2015-05"),),
        },
    ),
    (
        (
            "Derby was in trouble. So it appointed Ruth Ansell, an assistant director in Luton with no such "
            "post behind her."
        ),
        {
            "posts": (("Ruth Ansell", "assistant director", "Luton", "current"),),
            "events": (("Ruth Ansell", "appointed", None, "Derby", None),),
        },
    ),
    (
        "Ruth Ansell, who before she came to Derby was head of care in Luton, has her doubts.",
        {
            "posts": (("Ruth Ansell", "head of care", "Luton", "former"),),
        },
    ),
    (
        "Luton is short of staff. Its director, Ruth Ansell, has gone for posters on buses.",
        {
            "posts": (("Ruth Ansell", "director", "Luton", "current"),),
        },
    ),
    (
        (
            "Alan Peel, who was head of care at Luton in the year before its services passed to an "
            "independent trust, becomes commissioner in Derby."
        ),
        {
            "posts": (
                ("Alan Peel", "commissioner", "Derby", "future"),
                ("Alan Peel", "head of care", "Luton", "former"),
            ),
            "events": (("Alan Peel", "appointed", "commissioner", "Derby", None),),
            "interventions": (
                ("Derby", "commissioner", "Alan Peel", None),
                ("Luton", "trust", None, None),
            ),
        },
    ),
    (
        "Luton Council was then directed by ministers to work with Derby.",
        {
            "interventions": (("Luton", "direction", None, None),),
        },
    ),
    (
        "Derby has many schools in special measures or given notice to improve.",
        {},
    ),
    (
        (
            "Ruth Ansell, who has turned round five councils, two of which came out of a notice to improve "
            "under her, starts at Luton in May."
        ),
        {
            "events": (("Ruth Ansell", "appointed", None, "Luton", "2016-05"),),
        },
    ),
    (
        "Ministers have the intention to send in a commissioner to Luton Council.",
        {},
    ),
    (
        (
            "Luton Council acted out of fear that another bad report would see its services handed to an "
            "independent trust."
        ),
        {},
    ),
    (
        "Correction: in May we reported that Ruth Ansell had been appointed director in Luton.",
        {},
    ),
    (
        (
            "The National Network of Designated Nurses has a new president: Ruth Ansell, head of care at "
            "Luton. Ansell succeeds Alan Peel, head of safeguarding at Derby."
        ),
        {
            "posts": (
                ("Alan Peel", "head of safeguarding", "Derby", "current"),
                ("Alan Peel", "president", "National Network of Designated Nurses", "former"),
                ("Ruth Ansell", "head of care", "Luton", "current"),
                ("Ruth Ansell", "president", "National Network of Designated Nurses", "current"),
            ),
            "events": (("Ruth Ansell", "appointed", "president", "National Network of Designated Nurses", None),),
        },
    ),
    (
        ("Ruth Ansell, chief executive of Luton Council, may take on more now that Derby's chief executive has left."),
        {
            "posts": (("Ruth Ansell", "chief executive", "Luton", "current"),),
        },
    ),
    (
        "Alan Peel, the leader of Luton Council, asked Ruth Ansell, its director, to resign.",
        {
            "posts": (
                ("Alan Peel", "leader", "Luton", "current"),
                ("Ruth Ansell", "director", "Luton", "current"),
            ),
        },
    ),
    (
        "Alan Peel, the leader of Luton Council, forced Ruth Ansell, its director, to resign.",
        {
            "posts": (
                ("Alan Peel", "leader", "Luton", "current"),
                ("Ruth Ansell", "director", "Luton", "former"),
            ),
            "events": (("Ruth Ansell", "resigned", "director", "Luton", None),),
        },
    ),
    (
        "Luton's leader, Alan Peel, wants its director, Ruth Ansell, to step down.",
        {
            "posts": (
                ("Alan Peel", "leader", "Luton", "current"),
                ("Ruth Ansell", "director", "Luton", "current"),
            ),
        },
    ),
    (
        "Ruth Ansell, whose predecessor, Alan Peel, was sacked, has resigned as director of Luton Council.",
        {
            "posts": (("Ruth Ansell", "director", "Luton", "former"),),
            "events": (
                ("Alan Peel", "dismissed", None, "Luton", None),
                ("Ruth Ansell", "resigned", "director", "Luton", None),
            ),
        },
    ),
    (
        "The leader told Ruth Ansell, who has been Derby's director since 2012, to resign.",
        {
            "posts": (("Ruth Ansell", "director", "Derby", "current"),),
        },
    ),
    (
        (
            "Mr Peel wrote to Jo Dunn, the council leader, and Ruth Ansell, the cabinet member for children, "
            "and the minister now wrote to Derby again."
        ),
        {
            "posts": (
                ("Jo Dunn", "leader", "Derby", "current"),
                ("Ruth Ansell", "cabinet member for children", "Derby", "current"),
            ),
        },
    ),
    (
        ("Ruth Ansell, an adviser at the Department for Education, was appointed to chair Derby's improvement board."),
        {
            "posts": (
                ("Ruth Ansell", "adviser", "Department for Education", "current"),
                ("Ruth Ansell", "chair of the improvement board", "Derby", "current"),
            ),
            "events": (("Ruth Ansell", "appointed", "chair of the improvement board", "Derby", None),),
            "interventions": (("Derby", "improvement board", "Ruth Ansell", None),),
        },
    ),
    (
        (
            "Ruth Ansell, who runs the trust that serves Luton and Derby, has been asked to carry out a "
            "review of whether Bedford Council should keep its services."
        ),
        {
            "interventions": (("Bedford", "review", None, None),),
        },
    ),
]

# one sentence says that a post is filled or spoken of, another names who holds it
NAMED_LATER: list[Told] = [
    (
        (
            "Norfolk County Council has named a new director of children's services.\n\nRuth Ansell has been "
            "promoted from head of care to take the top post vacated by Alan Peel in May."
        ),
        {
            "posts": (
                ("Alan Peel", DCS, "Norfolk", "former"),
                ("Ruth Ansell", DCS, "Norfolk", "current"),
                ("Ruth Ansell", "head of care", "Norfolk", "former"),
            ),
            "events": (
                ("Alan Peel", "resigned", DCS, "Norfolk", "2015-05"),
                ("Ruth Ansell", "appointed", DCS, "Norfolk", None),
            ),
        },
    ),
    (
        (
            "Norfolk County Council has named its new executive director of children and families.\n\nRuth "
            "Ansell will be responsible for schools too. She comes from Luton."
        ),
        {
            "posts": (("Ruth Ansell", "executive director of children and families", "Norfolk", "future"),),
            "events": (("Ruth Ansell", "appointed", "executive director of children and families", "Norfolk", None),),
        },
    ),
    (
        (
            "Norfolk County Council has appointed a new interim director of children's services.\n\nThe "
            "choice of Ruth Ansell comes after the present one, Alan Peel, told staff that he will leave in "
            "June."
        ),
        {
            "posts": (("Ruth Ansell", "interim director of children's services", "Norfolk", "future"),),
            "events": (("Ruth Ansell", "appointed", "interim director of children's services", "Norfolk", None),),
        },
    ),
    (
        (
            "Norfolk's services need years, according to the new commissioner appointed by the government. "
            '\n\n"I can promise hard work and no more than that," Ruth Ansell told councillors.'
        ),
        {
            "posts": (("Ruth Ansell", "commissioner", "Norfolk", "current"),),
            "interventions": (("Norfolk", "commissioner", "Ruth Ansell", None),),
            "statements": (("Ruth Ansell", "I can promise hard work"),),
        },
    ),
    (
        (
            "Members must pay more, according to the incoming president of the Association of Directors of "
            "Children's Services.\n\nAt a dinner held yesterday, Ruth Ansell spoke of hard times."
        ),
        {
            "posts": (("Ruth Ansell", "president", "Association of Directors of Children's Services", "current"),),
        },
    ),
    (
        (
            "A commissioner whom the government put into Norfolk's children's department a year ago has "
            "resigned.\n\nThe department said that Ruth Ansell would be giving up her role."
        ),
        {
            "posts": (("Ruth Ansell", "commissioner", "Norfolk", "former"),),
            "events": (("Ruth Ansell", "resigned", "commissioner", "Norfolk", None),),
            "interventions": (("Norfolk", "commissioner", "Ruth Ansell", "2015"),),
        },
    ),
    (
        (
            "A commissioner is to oversee Norfolk Council's failing services.\n\nThe role has been given to "
            "Ruth Ansell, of Suffolk County Council."
        ),
        {
            "posts": (("Ruth Ansell", "commissioner", "Norfolk", "current"),),
            "events": (("Ruth Ansell", "appointed", "commissioner", "Norfolk", None),),
        },
    ),
    (
        ("Wigan Council has a new director of children's services. Olive Ansell, 51, took up the post in May."),
        {
            "posts": (("Olive Ansell", DCS, "Wigan", "current"),),
            "events": (("Olive Ansell", "appointed", DCS, "Wigan", "2015-05"),),
        },
    ),
    (
        'Mayor of Lewisham Beverley Ansell said: "We are glad to have her here with us."',
        {
            "posts": (("Beverley Ansell", "mayor", "Lewisham", "current"),),
            "statements": (("Beverley Ansell", "We are glad to have"),),
        },
    ),
    (
        (
            "The director of Norfolk's children's services is to leave for a new position in Kent.\n\nRuth "
            "Ansell will depart in October."
        ),
        {
            "posts": (("Ruth Ansell", DCS, "Norfolk", "current"),),
            "events": (("Ruth Ansell", "resigned", DCS, "Norfolk", "2016-10"),),
        },
    ),
    (
        (
            "The improvement board for Norfolk that ministers asked for was set up in May, with Ruth Ansell, "
            "a former director at Kent, as its independent chair. The department wants a report."
        ),
        {
            "posts": (
                ("Ruth Ansell", "director", "Kent", "former"),
                ("Ruth Ansell", "independent chair of the improvement board", "Norfolk", "current"),
            ),
            "interventions": (("Norfolk", "improvement board", "Ruth Ansell", "2015-05"),),
        },
    ),
    (
        (
            "Ruth Ansell takes Alan Peel's place as vice-president of the Association of Directors of "
            "Children's Services."
        ),
        {
            "posts": (("Ruth Ansell", "vice-president", "Association of Directors of Children's Services", "future"),),
            "events": (
                ("Ruth Ansell", "appointed", "vice-president", "Association of Directors of Children's Services", None),
            ),
        },
    ),
    (
        (
            "Alan Peel, Luton's director, has resigned and Ruth Ansell, who holds the same post at "
            "neighbouring Bedford, stands in."
        ),
        {
            "posts": (
                ("Alan Peel", "director", "Luton", "former"),
                ("Ruth Ansell", "director", "Bedford", "current"),
            ),
            "events": (("Alan Peel", "resigned", "director", "Luton", None),),
        },
    ),
    (
        "Luton's plan dates from when the strategic director - Ruth Ansell - arrived last spring.",
        {
            "posts": (("Ruth Ansell", "strategic director", "Luton", "current"),),
            "events": (("Ruth Ansell", "appointed", "strategic director", "Luton", "2015"),),
        },
    ),
    (
        "Luton Council is ending the contract under which Ruth Ansell worked as its interim director.",
        {
            "posts": (("Ruth Ansell", "interim director", "Luton", "former"),),
            "events": (("Ruth Ansell", "dismissed", "interim director", "Luton", None),),
        },
    ),
    (
        "Derby's last director, Ruth Ansell, left not long ago after two years.",
        {
            "posts": (("Ruth Ansell", "director", "Derby", "former"),),
            "events": (("Ruth Ansell", "resigned", "director", "Derby", None),),
        },
    ),
    (
        "Luton's services were judged inadequate by Ofsted in 2010 and once more in 2012.",
        {
            "judgements": (
                ("Luton", "inadequate", "overall", "2010"),
                ("Luton", "inadequate", "overall", "2012"),
            ),
        },
    ),
    (
        (
            "After a visit to Luton, these areas were all rated inadequate:\n\n• The impact of leaders on "
            "social work practice\n• The experiences and progress of children who need help and protection\n• "
            "Overall effectiveness"
        ),
        {
            "judgements": (
                ("Luton", "inadequate", "help and protection", None),
                ("Luton", "inadequate", "leadership", None),
                ("Luton", "inadequate", "overall", None),
            ),
        },
    ),
    (
        "Ruth Ansell, Luton's director of children's and families' services, said she was glad.",
        {
            "posts": (("Ruth Ansell", "director of children's and families' services", "Luton", "current"),),
        },
    ),
    (
        "Ruth Ansell, the councillor in charge of children's social care at Luton, said so.",
        {
            "posts": (("Ruth Ansell", "councillor in charge of children's social care", "Luton", "current"),),
        },
    ),
    (
        "Daniel Ansell, minister for vulnerable children and families, wrote to Luton.",
        {
            "posts": (("Daniel Ansell", "minister for vulnerable children and families", "UK Government", "current"),),
        },
    ),
    (
        (
            "Norfolk County Council has named a new director of children's services.\n\nCouncillor Ruth "
            "Ansell, who chaired the panel, said that it had been a hard choice."
        ),
        {},
    ),
    (
        (
            "Norfolk County Council has appointed a new director of children's services.\n\nRuth Ansell's "
            "mother hopes that somebody will read the file."
        ),
        {},
    ),
    (
        (
            "Norfolk County Council wants to appoint a new director of children's services.\n\nRuth Ansell "
            "will leave in May."
        ),
        {},
    ),
    (
        (
            "The new director at Norfolk County Council has apologised to a family.\n\nRuth Ansell, 34, "
            "whose son was taken into care, said that it was too late."
        ),
        {},
    ),
]


# words of coming and going that tell of no post: a room left, a call joined, a team sent home
NO_MOVES: list[Told] = [
    (
        "Ruth Ansell, director at Luton Council, was removed from the room by police.",
        {"posts": (("Ruth Ansell", "director", "Luton", "current"),)},
    ),
    (
        "Ruth Ansell, director at Luton Council, stood down a team of inspectors.",
        {"posts": (("Ruth Ansell", "director", "Luton", "current"),)},
    ),
    (
        "Ruth Ansell, director at Luton Council, was dismissed by critics as a caretaker.",
        {"posts": (("Ruth Ansell", "director", "Luton", "current"),)},
    ),
    (
        "Ruth Ansell joined Luton Council's call for its director, Alan Peel, to quit.",
        {"posts": (("Alan Peel", "director", "Luton", "current"),)},
    ),
    ("Ruth Ansell joined Luton Council in urging ministers to wait.", {}),
    ("It is understood that Ruth Ansell is in line to become director of children's services at Luton Council.", {}),
    ("Ruth Ansell withdrew from the race to be director of children's services at Luton Council.", {}),
    ("Jo Dunn was removed from her mother by Luton Council.", {}),
]

# whose post has ended with their death: a sloppy reader ends that of whoever a death is told beside
DEATHS: list[Told] = [
    (
        "Luton's director, Alan Peel, has died suddenly.",
        {"posts": (("Alan Peel", "director", "Luton", "former"),)},
    ),
    (
        "Luton Council's director of children's services, Alan Peel, died in May.",
        {"posts": (("Alan Peel", DCS, "Luton", "former"),)},
    ),
    (
        "Staff at Luton Council are mourning their director of children's services, Alan Peel, who has died aged 58.",
        {"posts": (("Alan Peel", DCS, "Luton", "former"),)},
    ),
    (
        "Councillors remembered the late Alan Peel, director at Luton Council.",
        {"posts": (("Alan Peel", "director", "Luton", "former"),)},
    ),
    (
        "The death of Alan Peel, Luton's director, has shocked the town.",
        {"posts": (("Alan Peel", "director", "Luton", "former"),)},
    ),
    (
        "Luton's leader, Ruth Ansell, paid tribute to Alan Peel, the director who died in May.",
        {
            "posts": (
                ("Ruth Ansell", "leader", "Luton", "current"),
                ("Alan Peel", "director", "Luton", "former"),
            )
        },
    ),
    (
        "Alan Peel, Luton's director, said that a boy had died.",
        {"posts": (("Alan Peel", "director", "Luton", "current"),)},
    ),
    (
        "Alan Peel, Luton's director, whose son died in May, has returned to work.",
        {"posts": (("Alan Peel", "director", "Luton", "current"),)},
    ),
    (
        "A plan backed by Luton's director, Alan Peel, died in committee.",
        {"posts": (("Alan Peel", "director", "Luton", "current"),)},
    ),
    (
        "Hopes raised by Luton's director, Alan Peel, died away.",
        {"posts": (("Alan Peel", "director", "Luton", "current"),)},
    ),
    (
        "Luton's director, Alan Peel, died a death on stage.",
        {"posts": (("Alan Peel", "director", "Luton", "current"),)},
    ),
    (
        "Luton's director, Alan Peel, has received death threats.",
        {"posts": (("Alan Peel", "director", "Luton", "current"),)},
    ),
    (
        "The death of a boy known to Alan Peel, Luton's director, led to a review.",
        {"posts": (("Alan Peel", "director", "Luton", "current"),)},
    ),
    (
        "The mother of Alan Peel, who died in May, taught the boy. Alan Peel is Luton's director.",
        {"posts": (("Alan Peel", "director", "Luton", "current"),)},
    ),
    (
        "Luton's director, Alan Peel, met the parents of Jo Dunn, who died in May.",
        {"posts": (("Alan Peel", "director", "Luton", "current"),)},
    ),
]


@pytest.mark.parametrize(
    "told", [*BYSTANDERS, *NAMED_LATER, *DEATHS, *NO_MOVES], ids=lambda told: " ".join(told[0].split()[:8])
)
def test_what_each_is_told_to_be(told: Told) -> None:
    text, rows = told
    for plural in COLUMNS:
        check(plural, Case(text, *rows.get(plural, ())))
