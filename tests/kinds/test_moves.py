"""Moves: what a passage tells of coming and going, and the posts that it gives, read together."""

import pytest

from tests.kinds.harness import Case, Row, check

DCS = "director of children's services"

Move = tuple[str, tuple[Row, ...], tuple[Row, ...]]

# posts held now are not the ones that are taken
HELD_NOW: list[Move] = [
    (
        (
            "Derby City Council has appointed Nadia Kessel as its next director of children's services. Ms "
            "Kessel, at present head of family help at Luton, starts on 2 September."
        ),
        (("Nadia Kessel", "appointed", DCS, "Derby", "2016-09-02"),),
        (
            ("Nadia Kessel", DCS, "Derby", "future"),
            ("Nadia Kessel", "head of family help", "Luton", "current"),
        ),
    ),
    (
        (
            "Norfolk County Council has found a new director of children's services. Ruth Ansell, deputy "
            "director at Suffolk, joins in June."
        ),
        (("Ruth Ansell", "appointed", DCS, "Norfolk", "2016-06"),),
        (
            ("Ruth Ansell", DCS, "Norfolk", "future"),
            ("Ruth Ansell", "deputy director", "Suffolk", "current"),
        ),
    ),
    (
        (
            "Kent County Council has named Ruth Ansell as its next corporate director. She will join in May "
            "from Medway, where she is assistant director for early help."
        ),
        (("Ruth Ansell", "appointed", "corporate director", "Kent", "2016-05"),),
        (
            ("Ruth Ansell", "corporate director", "Kent", "future"),
            ("Ruth Ansell", "assistant director for early help", "Medway", "current"),
        ),
    ),
    (
        (
            "Luton's new director of children's services, Ruth Ansell, succeeds Alan Peel, who had worked for "
            "the council for 20 years and retired in May."
        ),
        (
            ("Alan Peel", "retired", DCS, "Luton", "2015-05"),
            ("Ruth Ansell", "appointed", DCS, "Luton", None),
        ),
        (
            ("Alan Peel", DCS, "Luton", "former"),
            ("Ruth Ansell", DCS, "Luton", "current"),
        ),
    ),
    (
        "Luton's new director of children's services, Ruth Ansell, replaces Alan Peel.",
        (("Ruth Ansell", "appointed", DCS, "Luton", None),),
        (
            ("Alan Peel", DCS, "Luton", "former"),
            ("Ruth Ansell", DCS, "Luton", "current"),
        ),
    ),
    (
        (
            "Bury has chosen an internal candidate to succeed Hilary Stanton as its director of children's "
            "services. Kit Asante, who is currently the council's assistant director for education, will take "
            "over on 1 May."
        ),
        (("Kit Asante", "appointed", DCS, "Bury", "2016-05-01"),),
        (
            ("Hilary Stanton", DCS, "Bury", "current"),
            ("Kit Asante", DCS, "Bury", "future"),
            ("Kit Asante", "assistant director for education", "Bury", "current"),
        ),
    ),
    (
        ("Bury has hired Oldham's head of fostering, Denise Wexham, as its director of children's services."),
        (("Denise Wexham", "appointed", DCS, "Bury", None),),
        (
            ("Denise Wexham", DCS, "Bury", "current"),
            ("Denise Wexham", "head of fostering", "Oldham", "current"),
        ),
    ),
    (
        ("Bury has poached Oldham's head of fostering, Denise Wexham, to be its director of children's services."),
        (("Denise Wexham", "appointed", DCS, "Bury", None),),
        (
            ("Denise Wexham", DCS, "Bury", "current"),
            ("Denise Wexham", "head of fostering", "Oldham", "current"),
        ),
    ),
]

# where a post is that `its`, `there` or a sentence before points to
POINTED: list[Move] = [
    (
        (
            "The trust, to be called Norfolk Children First, will be owned by the council. Dame Ruth Ansell, "
            "a former chief executive of Derby City Council, has been appointed as its first chair."
        ),
        (("Ruth Ansell", "appointed", "chair", "Norfolk Children First", None),),
        (
            ("Ruth Ansell", "chair", "Norfolk Children First", "current"),
            ("Ruth Ansell", "chief executive", "Derby", "former"),
        ),
    ),
    (
        (
            "The new company will be called Bexley Children First. Ruth Ansell, who was director of "
            "children's services in Kent, will be its chief executive."
        ),
        (("Ruth Ansell", "appointed", "chief executive", "Bexley Children First", None),),
        (
            ("Ruth Ansell", "chief executive", "Bexley Children First", "future"),
            ("Ruth Ansell", DCS, "Kent", "former"),
        ),
    ),
    (
        (
            "The National Children's Bureau has a new leader. Ruth Ansell, a former director at Kent, has "
            "been named as its chief executive."
        ),
        (("Ruth Ansell", "appointed", "chief executive", "National Children's Bureau", None),),
        (
            ("Ruth Ansell", "chief executive", "National Children's Bureau", "current"),
            ("Ruth Ansell", "director", "Kent", "former"),
        ),
    ),
    (
        (
            "The deputy director of children's services at Bury Council is to take the top job at Wigan "
            "Council. Ruth Ansell will start as executive director for children in September. She replaces "
            "Keith Orme, who retired in March."
        ),
        (
            ("Ruth Ansell", "appointed", "executive director for children", "Wigan", "2016-09"),
            ("Keith Orme", "retired", "executive director for children", "Wigan", "2015-03"),
        ),
        (
            ("Ruth Ansell", "executive director for children", "Wigan", "future"),
            ("Ruth Ansell", "deputy director of children's services", "Bury", "current"),
            ("Keith Orme", "executive director for children", "Wigan", "former"),
        ),
    ),
    (
        (
            "Derby's head of safeguarding is heading to Nottingham. Ruth Ansell will become director of "
            "children's services there in May."
        ),
        (("Ruth Ansell", "appointed", DCS, "Nottingham", "2016-05"),),
        (("Ruth Ansell", DCS, "Nottingham", "future"),),
    ),
    (
        (
            "Bury and Rochdale are to share a director of children's services from April. Alan Peel, Bury's "
            "director of children's services since 2008, will add the role at Rochdale on 1 April. He takes "
            "over there from Beverley Ashe, strategic director for children, who retires in March."
        ),
        (
            ("Alan Peel", "appointed", DCS, "Rochdale", "2016-04-01"),
            ("Beverley Ashe", "retired", "strategic director for children", "Rochdale", "2016-03"),
        ),
        (
            ("Alan Peel", DCS, "Rochdale", "future"),
            ("Alan Peel", DCS, "Bury", "current"),
            ("Beverley Ashe", "strategic director for children", "Rochdale", "current"),
        ),
    ),
    (
        "Bolton had been rated inadequate, and then the director there, Alan Peel, resigned last summer.",
        (("Alan Peel", "resigned", "director", "Bolton", "2015"),),
        (("Alan Peel", "director", "Bolton", "former"),),
    ),
    (
        (
            "An evaluation will be carried out by the National Children's Bureau, which named Dr Iqbal Sethi "
            "as head of research earlier this month."
        ),
        (("Iqbal Sethi", "appointed", "head of research", "National Children's Bureau", "2016-01"),),
        (("Iqbal Sethi", "head of research", "National Children's Bureau", "current"),),
    ),
    (
        (
            "Ofsted's regional director for the north, Lorna Beddow, will leave the inspectorate in October "
            "to become director of policy at Barnardo's."
        ),
        (
            ("Lorna Beddow", "resigned", "regional director for the north", "Ofsted", "2016-10"),
            ("Lorna Beddow", "appointed", "director of policy", "Barnardo's", "2016-10"),
        ),
        (
            ("Lorna Beddow", "director of policy", "Barnardo's", "future"),
            ("Lorna Beddow", "regional director for the north", "Ofsted", "current"),
        ),
    ),
    (
        "Lorna Beddow, chief executive of Norfolk Children First, left the trust in May.",
        (("Lorna Beddow", "resigned", "chief executive", "Norfolk Children First", "2015-05"),),
        (("Lorna Beddow", "chief executive", "Norfolk Children First", "former"),),
    ),
    (
        (
            "In Torbay, the mayor has taken the children's brief for himself following the resignation of "
            "Denise Pugh as executive lead for children."
        ),
        (("Denise Pugh", "resigned", "executive lead for children", "Torbay", None),),
        (("Denise Pugh", "executive lead for children", "Torbay", "former"),),
    ),
    (
        (
            "Sefton Council has won a grant. The Merseyside council's executive director of children's "
            "services, Lorraine Birt, said so. She replaced Vic Norman, who retired at the end of March."
        ),
        (
            ("Vic Norman", "retired", "executive director of children's services", "Sefton", "2015-03"),
            ("Lorraine Birt", "appointed", "executive director of children's services", "Sefton", None),
        ),
        (
            ("Lorraine Birt", "executive director of children's services", "Sefton", "current"),
            ("Vic Norman", "executive director of children's services", "Sefton", "former"),
        ),
    ),
]

# whose move a verb tells
WHO: list[Move] = [
    (
        (
            "Ruth Ansell replaces Maud Ferris, who has been on the cabinet since 2006 and steps down on "
            "health grounds, as cabinet member for children at Luton Council."
        ),
        (
            ("Maud Ferris", "resigned", "cabinet member for children", "Luton", None),
            ("Ruth Ansell", "appointed", "cabinet member for children", "Luton", None),
        ),
        (
            ("Maud Ferris", "cabinet member for children", "Luton", "current"),
            ("Ruth Ansell", "cabinet member for children", "Luton", "future"),
        ),
    ),
    (
        (
            "Alan Peel was Luton's director of people until 2014. Alan Peel, who left in 2015 and is now "
            "chief executive of the fostering charity Haven, could not be reached."
        ),
        (("Alan Peel", "resigned", "director of people", "Luton", "2015"),),
        (
            ("Alan Peel", "director of people", "Luton", "former"),
            ("Alan Peel", "chief executive", "Haven", "current"),
        ),
    ),
    (
        (
            "Ruth Ansell was director of children's services at Trafford Council from 2006 to 2011 and then "
            "chief executive of Solihull Council until she stood down last year."
        ),
        (("Ruth Ansell", "resigned", "chief executive", "Solihull", "2015"),),
        (
            ("Ruth Ansell", DCS, "Trafford", "former"),
            ("Ruth Ansell", "chief executive", "Solihull", "former"),
        ),
    ),
    (
        ("Bury's director of children's services, Graham Gale, has told colleagues that he'll retire in March."),
        (("Graham Gale", "retired", DCS, "Bury", "2016-03"),),
        (("Graham Gale", DCS, "Bury", "current"),),
    ),
    (
        (
            "Bury Council confirmed that Denise Wexham, 56, had been engaged through an agency as its interim "
            "head of safeguarding."
        ),
        (("Denise Wexham", "appointed", "interim head of safeguarding", "Bury", None),),
        (("Denise Wexham", "interim head of safeguarding", "Bury", "current"),),
    ),
    (
        (
            "Ms Tran, who took over as director of children's services at Bury in April, succeeded Clive "
            "Nattrass, who quit the day the Ofsted report came out. Anna Tran said so."
        ),
        (
            ("Anna Tran", "appointed", DCS, "Bury", "2015-04"),
            ("Clive Nattrass", "resigned", DCS, "Bury", None),
        ),
        (
            ("Anna Tran", DCS, "Bury", "current"),
            ("Clive Nattrass", DCS, "Bury", "former"),
        ),
    ),
    (
        ("The recommendation came from Carl Uzoh, the commissioner appointed to look into Bury's services in May."),
        (("Carl Uzoh", "appointed", "commissioner", "Bury", None),),
        (("Carl Uzoh", "commissioner", "Bury", "current"),),
    ),
    (
        "Carl Uzoh, the commissioner sent in by the government in May, said Bury had improved.",
        (("Carl Uzoh", "appointed", "commissioner", "Bury", "2015-05"),),
        (("Carl Uzoh", "commissioner", "Bury", "current"),),
    ),
    (
        (
            "Louise Makin left Hartlepool, where she had been head of fostering for six years, to become "
            "director of children's services at Bury in March."
        ),
        (
            ("Louise Makin", "resigned", "head of fostering", "Hartlepool", "2015-03"),
            ("Louise Makin", "appointed", DCS, "Bury", "2015-03"),
        ),
        (
            ("Louise Makin", DCS, "Bury", "current"),
            ("Louise Makin", "head of fostering", "Hartlepool", "former"),
        ),
    ),
    (
        "Bury has signed up Bronwen Sharp, head of fostering at Kirklees, as its principal social worker.",
        (("Bronwen Sharp", "appointed", "principal social worker", "Bury", None),),
        (
            ("Bronwen Sharp", "principal social worker", "Bury", "current"),
            ("Bronwen Sharp", "head of fostering", "Kirklees", "current"),
        ),
    ),
    (
        ("Denise Wexham, head of fostering at Oldham, is heading to Bury to be director of children's services."),
        (("Denise Wexham", "appointed", DCS, "Bury", None),),
        (
            ("Denise Wexham", DCS, "Bury", "future"),
            ("Denise Wexham", "head of fostering", "Oldham", "current"),
        ),
    ),
    (
        "Denise Wexham is swapping Oldham for Bury, where she will be director of children's services.",
        (("Denise Wexham", "appointed", DCS, "Bury", None),),
        (("Denise Wexham", DCS, "Bury", "future"),),
    ),
    (
        "Ruth Ansell was director of children's services at Kent. The council sacked her in May.",
        (("Ruth Ansell", "dismissed", DCS, "Kent", "2015-05"),),
        (("Ruth Ansell", DCS, "Kent", "former"),),
    ),
    (
        "Alan Peel was chief executive of Derby City Council. It suspended him in May.",
        (("Alan Peel", "suspended", "chief executive", "Derby", "2015-05"),),
        (("Alan Peel", "chief executive", "Derby", "former"),),
    ),
    (
        "Mr Alan Peel is a former director of Kent. Barnardo's has made him a trustee.",
        (("Alan Peel", "appointed", "trustee", "Barnardo's", None),),
        (
            ("Alan Peel", "director", "Kent", "former"),
            ("Alan Peel", "trustee", "Barnardo's", "current"),
        ),
    ),
    (
        (
            "Ms Ruth Ansell made her name in Leeds. In 2010 the government made her chair of the improvement "
            "board in Peterborough."
        ),
        (("Ruth Ansell", "appointed", "chair of the improvement board", "Peterborough", "2010"),),
        (("Ruth Ansell", "chair of the improvement board", "Peterborough", "current"),),
    ),
    (
        ("Mr Alan Peel worked for Hull. In 1996 East Riding of Yorkshire Council took him on as head of child care."),
        (("Alan Peel", "appointed", "head of child care", "East Riding of Yorkshire", "1996"),),
        (("Alan Peel", "head of child care", "East Riding of Yorkshire", "current"),),
    ),
    (
        (
            "Ruth Ansell was born in Hull. Kent County Council appointed her director of social services in "
            "1995. She retired in 2009."
        ),
        (
            ("Ruth Ansell", "appointed", "director of social services", "Kent", "1995"),
            ("Ruth Ansell", "retired", "director of social services", "Kent", "2009"),
        ),
        (("Ruth Ansell", "director of social services", "Kent", "former"),),
    ),
]

# the post that a departure leaves unsaid
UNSAID: list[Move] = [
    (
        (
            "Bury Council is looking for a new director of children's services after Gillian Mapp resigned in "
            "the wake of a critical report."
        ),
        (("Gillian Mapp", "resigned", DCS, "Bury", None),),
        (("Gillian Mapp", DCS, "Bury", "former"),),
    ),
    (
        "Bury Council is seeking a new chief executive following the departure of Gillian Mapp.",
        (("Gillian Mapp", "resigned", "chief executive", "Bury", None),),
        (("Gillian Mapp", "chief executive", "Bury", "former"),),
    ),
    (
        (
            "Bury has had four directors of children's services in six years. The latest, Anil Desai, was "
            "sacked last December after a row."
        ),
        (("Anil Desai", "dismissed", DCS, "Bury", "2015-12"),),
        (("Anil Desai", DCS, "Bury", "former"),),
    ),
    (
        (
            "Bury has been through five directors. Another, Fergus Dale, resigned in May. The council's "
            "leader is Ann Low."
        ),
        (("Fergus Dale", "resigned", "director", "Bury", "2015-05"),),
        (
            ("Fergus Dale", "director", "Bury", "former"),
            ("Ann Low", "leader", "Bury", "current"),
        ),
    ),
    (
        (
            "York has appointed Dr Yasmin Hadley as interim director of children's services. She has done "
            "similar jobs for Shropshire and Kent. The post fell vacant when Rod Senior was dismissed in "
            "February following a disciplinary hearing."
        ),
        (
            ("Yasmin Hadley", "appointed", "interim director of children's services", "York", None),
            ("Rod Senior", "dismissed", DCS, "York", "2015-02"),
        ),
        (
            ("Yasmin Hadley", "interim director of children's services", "York", "current"),
            ("Rod Senior", DCS, "York", "former"),
        ),
    ),
    (
        (
            "York has appointed Dr Yasmin Hadley as director of children's services. The post has been vacant "
            "since Rod Senior left in May."
        ),
        (
            ("Yasmin Hadley", "appointed", DCS, "York", None),
            ("Rod Senior", "resigned", DCS, "York", "2015-05"),
        ),
        (
            ("Yasmin Hadley", DCS, "York", "current"),
            ("Rod Senior", DCS, "York", "former"),
        ),
    ),
]

# successors and predecessors by name
SUCCESSORS: list[Move] = [
    (
        (
            "Ruth Ansell is leaving her post as director of children's services at Bury. Her successor will "
            "be Tobias Renner, currently deputy director at Merton Council."
        ),
        (
            ("Ruth Ansell", "resigned", DCS, "Bury", None),
            ("Tobias Renner", "appointed", DCS, "Bury", None),
        ),
        (
            ("Ruth Ansell", DCS, "Bury", "current"),
            ("Tobias Renner", DCS, "Bury", "future"),
            ("Tobias Renner", "deputy director", "Merton", "current"),
        ),
    ),
    (
        (
            "Bury's director of children's services, Alan Peel, retires in May. His successor is Tobias "
            "Renner, who comes from Merton."
        ),
        (
            ("Alan Peel", "retired", DCS, "Bury", "2016-05"),
            ("Tobias Renner", "appointed", DCS, "Bury", None),
        ),
        (
            ("Alan Peel", DCS, "Bury", "current"),
            ("Tobias Renner", DCS, "Bury", "future"),
        ),
    ),
    (
        (
            "Bury's director of children's services, Alan Peel, was sacked last year. His interim "
            "replacement, Lorna Bywater, will return to Kent next year."
        ),
        (("Alan Peel", "dismissed", DCS, "Bury", "2015"),),
        (
            ("Alan Peel", DCS, "Bury", "former"),
            ("Lorna Bywater", "interim director of children's services", "Bury", "current"),
        ),
    ),
    (
        (
            "Ruth Ansell is director of children's services at Bury and Oldham. Her predecessor in Bury, Alan "
            "Peel, left in January."
        ),
        (("Alan Peel", "resigned", DCS, "Bury", "2016-01"),),
        (
            ("Ruth Ansell", DCS, "Oldham", "current"),
            ("Ruth Ansell", DCS, "Bury", "current"),
            ("Alan Peel", DCS, "Bury", "former"),
        ),
    ),
    (
        ("Bury's director of children's services, Harriet Osei, will hold the same post in Oldham from May."),
        (),
        (
            ("Harriet Osei", DCS, "Oldham", "future"),
            ("Harriet Osei", DCS, "Bury", "current"),
        ),
    ),
]

# posts that several councils share
SHARED: list[Move] = [
    (
        (
            "Bury Council and Rochdale Council appointed Harriet Osei as joint executive director of "
            "children's services in October."
        ),
        (
            ("Harriet Osei", "appointed", "joint executive director of children's services", "Rochdale", "2015-10"),
            ("Harriet Osei", "appointed", "joint executive director of children's services", "Bury", "2015-10"),
        ),
        (
            ("Harriet Osei", "joint executive director of children's services", "Rochdale", "current"),
            ("Harriet Osei", "joint executive director of children's services", "Bury", "current"),
        ),
    ),
    (
        (
            "Bury, Rochdale and Oldham councils have appointed Harriet Osei as director of children's "
            "services for all three."
        ),
        (
            ("Harriet Osei", "appointed", DCS, "Oldham", None),
            ("Harriet Osei", "appointed", DCS, "Bury", None),
            ("Harriet Osei", "appointed", DCS, "Rochdale", None),
        ),
        (
            ("Harriet Osei", DCS, "Oldham", "current"),
            ("Harriet Osei", DCS, "Bury", "current"),
            ("Harriet Osei", DCS, "Rochdale", "current"),
        ),
    ),
    (
        "Bury and Oldham have hired Harriet Osei as their joint head of commissioning.",
        (
            ("Harriet Osei", "appointed", "joint head of commissioning", "Oldham", None),
            ("Harriet Osei", "appointed", "joint head of commissioning", "Bury", None),
        ),
        (
            ("Harriet Osei", "joint head of commissioning", "Oldham", "current"),
            ("Harriet Osei", "joint head of commissioning", "Bury", "current"),
        ),
    ),
    (
        "Harriet Osei has been appointed director of children's services for both Bury and Oldham.",
        (
            ("Harriet Osei", "appointed", DCS, "Oldham", None),
            ("Harriet Osei", "appointed", DCS, "Bury", None),
        ),
        (
            ("Harriet Osei", DCS, "Oldham", "current"),
            ("Harriet Osei", DCS, "Bury", "current"),
        ),
    ),
    (
        (
            "Harriet Osei became joint director of children's services for the two councils, Bury and Oldham, "
            "in October."
        ),
        (
            ("Harriet Osei", "appointed", "joint director of children's services", "Bury", "2015-10"),
            ("Harriet Osei", "appointed", "joint director of children's services", "Oldham", "2015-10"),
        ),
        (
            ("Harriet Osei", "joint director of children's services", "Bury", "current"),
            ("Harriet Osei", "joint director of children's services", "Oldham", "current"),
        ),
    ),
]

# how careers begin and go on
CAREERS: list[Move] = [
    (
        (
            "As director of social services in Gateshead from 1996, and then as director of children's "
            "services from 2005 until she retired in December 2008, Ruth Ansell distrusted strategies."
        ),
        (("Ruth Ansell", "retired", DCS, "Gateshead", "2008-12"),),
        (
            ("Ruth Ansell", "director of social services", "Gateshead", "former"),
            ("Ruth Ansell", DCS, "Gateshead", "former"),
        ),
    ),
    (
        "Ruth Ansell began, in 1979, as a social worker in Hackney, and it was not a promising start.",
        (),
        (("Ruth Ansell", "social worker", "Hackney", "former"),),
    ),
    (
        (
            "Ruth Ansell started out as a residential social worker in Bury in 1990 and rose to become "
            "assistant director there."
        ),
        (),
        (
            ("Ruth Ansell", "residential social worker", "Bury", "former"),
            ("Ruth Ansell", "assistant director", "Bury", "former"),
        ),
    ),
    (
        (
            "Ruth Ansell qualified in 1999, worked in Rochdale and then went to Halton, where she ended up as "
            "assistant director for safeguarding."
        ),
        (),
        (("Ruth Ansell", "assistant director for safeguarding", "Halton", "former"),),
    ),
    (
        (
            "Ruth Ansell was deputy director in Trafford for three years before becoming chief executive of "
            "Solihull Council in 2012."
        ),
        (("Ruth Ansell", "appointed", "chief executive", "Solihull", "2012"),),
        (
            ("Ruth Ansell", "chief executive", "Solihull", "current"),
            ("Ruth Ansell", "deputy director", "Trafford", "former"),
        ),
    ),
    (
        "After six years as head of fostering at Derby, Ruth Ansell has a plan.",
        (),
        (("Ruth Ansell", "head of fostering", "Derby", "former"),),
    ),
    (
        (
            "Ruth Ansell, director of children's services in Kent, was elected president of the Association "
            "of Directors of Children's Services in May."
        ),
        (("Ruth Ansell", "appointed", "president", "Association of Directors of Children's Services", "2015-05"),),
        (
            ("Ruth Ansell", "president", "Association of Directors of Children's Services", "current"),
            ("Ruth Ansell", DCS, "Kent", "current"),
        ),
    ),
]

# who is stood in for, handed over to, told of by the board, the body or the place that is taken
HANDED: list[Move] = [
    (
        "Omar Teel has been interim chief executive of Trafford since Gail Pryce was dismissed in November.",
        (("Gail Pryce", "dismissed", "chief executive", "Trafford", "2015-11"),),
        (
            ("Omar Teel", "interim chief executive", "Trafford", "current"),
            ("Gail Pryce", "chief executive", "Trafford", "former"),
        ),
    ),
    (
        "Wigan's leader, Zara Lunt, defended Omar Teel, whom she appointed as lead member for education last June.",
        (("Omar Teel", "appointed", "lead member for education", "Wigan", "2015-06"),),
        (("Zara Lunt", "leader", "Wigan", "current"), ("Omar Teel", "lead member for education", "Wigan", "current")),
    ),
    (
        "Zara Lunt sent flowers to Omar Teel, whom she succeeded as leader of Wigan Council in 2013.",
        (("Zara Lunt", "appointed", "leader", "Wigan", "2013"),),
        (("Zara Lunt", "leader", "Wigan", "current"), ("Omar Teel", "leader", "Wigan", "former")),
    ),
    (
        "Omar Teel, leader of Wigan Council, handed over to Zara Lunt in October.",
        (("Zara Lunt", "appointed", "leader", "Wigan", "2015-10"),),
        (("Omar Teel", "leader", "Wigan", "former"), ("Zara Lunt", "leader", "Wigan", "current")),
    ),
    (
        "Omar Teel will hand over as chief executive of Sefton to Zara Lunt next month.",
        (("Zara Lunt", "appointed", "chief executive", "Sefton", "2016-02"),),
        (("Omar Teel", "chief executive", "Sefton", "current"), ("Zara Lunt", "chief executive", "Sefton", "future")),
    ),
    (
        "Zara Lunt, chief executive of the Leeds charity Havenlight, wants more foster carers.",
        (),
        (("Zara Lunt", "chief executive", "Havenlight", "current"),),
    ),
    (
        "Zara Lunt, founder of the charity Havenlight, wants more foster carers.",
        (),
        (("Zara Lunt", "founder", "Havenlight", "current"),),
    ),
    ("GMB organiser Zara Lunt called the cuts cruel.", (), (("Zara Lunt", "organiser", "GMB", "current"),)),
    (
        "Unison Wigan branch chair Zara Lunt called the cuts cruel.",
        (),
        (("Zara Lunt", "Wigan branch chair", "Unison", "current"),),
    ),
    (
        "Zara Lunt, chair of the Local Government Association's early years board, called it a start.",
        (),
        (("Zara Lunt", "chair of the early years board", "Local Government Association", "current"),),
    ),
    (
        "Zara Lunt, who chairs the northern region of the Association of Directors of Children's Services, called it a start.",
        (),
        (("Zara Lunt", "chair of the northern region", "Association of Directors of Children's Services", "current"),),
    ),
    (
        "Councillors on the youth scrutiny panel at Trafford asked for figures. Zara Lunt, who chairs the panel, was not content.",
        (),
        (("Zara Lunt", "chair of the youth scrutiny panel", "Trafford", "current"),),
    ),
    (
        "Wigan's improvement board, under Zara Lunt, reports every quarter.",
        (),
        (("Zara Lunt", "chair of the improvement board", "Wigan", "current"),),
    ),
    (
        "Sefton has an improvement board with Zara Lunt in the chair.",
        (),
        (("Zara Lunt", "chair of the improvement board", "Sefton", "current"),),
    ),
    (
        "Trafford's improvement board will be chaired by Zara Lunt.",
        (),
        (("Zara Lunt", "chair of the improvement board", "Trafford", "future"),),
    ),
    (
        "Sefton's leader, Omar Teel, resigned on 2 November. His seat in cabinet and his post were fought over. His post has been filled by Zara Lunt.",
        (
            ("Omar Teel", "resigned", "leader", "Sefton", "2015-11-02"),
            ("Zara Lunt", "appointed", "leader", "Sefton", None),
        ),
        (("Omar Teel", "leader", "Sefton", "former"), ("Zara Lunt", "leader", "Sefton", "current")),
    ),
    (
        "Omar Teel retires as chief executive of Sefton in June. His job will be taken by Zara Lunt.",
        (
            ("Omar Teel", "retired", "chief executive", "Sefton", "2016-06"),
            ("Zara Lunt", "appointed", "chief executive", "Sefton", None),
        ),
        (("Omar Teel", "chief executive", "Sefton", "current"), ("Zara Lunt", "chief executive", "Sefton", "future")),
    ),
    (
        "Omar Teel left Trafford Council in July after 16 years, the past four as head of adoption.",
        (("Omar Teel", "resigned", "head of adoption", "Trafford", "2015-07"),),
        (("Omar Teel", "head of adoption", "Trafford", "former"),),
    ),
    (
        "Sefton has lost its chief executive, the latest of several. Wigan's Omar Teel resigned in August.",
        (("Omar Teel", "resigned", "chief executive", "Wigan", "2015-08"),),
        (("Omar Teel", "chief executive", "Wigan", "former"),),
    ),
    (
        "Zara Lunt, chief executive of Sefton, does not leave office until May.",
        (("Zara Lunt", "resigned", "chief executive", "Sefton", "2016-05"),),
        (("Zara Lunt", "chief executive", "Sefton", "current"),),
    ),
    (
        "Despite calls for calm, Sefton confirmed that its chief executive, Omar Teel, has resigned.",
        (("Omar Teel", "resigned", "chief executive", "Sefton", None),),
        (("Omar Teel", "chief executive", "Sefton", "former"),),
    ),
    (
        "Wigan's leader of the time, Omar Teel, had promised a review.",
        (),
        (("Omar Teel", "leader", "Wigan", "former"),),
    ),
    (
        "Zara Lunt will start as head of adoption at Sefton this year.",
        (("Zara Lunt", "appointed", "head of adoption", "Sefton", "2016"),),
        (("Zara Lunt", "head of adoption", "Sefton", "future"),),
    ),
]

# what stands beside the name of whoever comes is where they come from
COME_FROM: list[Move] = [
    (
        "Alan Peel, Bury's director, has resigned. He will be replaced by Ruth Ansell, Derby's head of fostering.",
        (
            ("Alan Peel", "resigned", "director", "Bury", None),
            ("Ruth Ansell", "appointed", "director", "Bury", None),
        ),
        (
            ("Alan Peel", "director", "Bury", "former"),
            ("Ruth Ansell", "director", "Bury", "future"),
            ("Ruth Ansell", "head of fostering", "Derby", "current"),
        ),
    ),
    (
        "Bury's director, Alan Peel, retires in May. Derby's deputy director Ruth Ansell takes over in June.",
        (
            ("Alan Peel", "retired", "director", "Bury", "2016-05"),
            ("Ruth Ansell", "appointed", "director", "Bury", "2016-06"),
        ),
        (
            ("Alan Peel", "director", "Bury", "current"),
            ("Ruth Ansell", "director", "Bury", "future"),
            ("Ruth Ansell", "deputy director", "Derby", "current"),
        ),
    ),
    (
        "Bury has hired Ruth Ansell, who resigned from Derby last year, as head of fostering.",
        (
            ("Ruth Ansell", "appointed", "head of fostering", "Bury", None),
            ("Ruth Ansell", "resigned", None, "Derby", "2015"),
        ),
        (("Ruth Ansell", "head of fostering", "Bury", "current"),),
    ),
    (
        "Bury has named Ruth Ansell, who left Derby in May, as its next head of fostering.",
        (("Ruth Ansell", "appointed", "head of fostering", "Bury", None),),
        (("Ruth Ansell", "head of fostering", "Bury", "future"),),
    ),
    (
        "Alan Peel, Bury's director, has been replaced by Ruth Ansell, formerly Derby's deputy director.",
        (("Ruth Ansell", "appointed", "director", "Bury", None),),
        (
            ("Alan Peel", "director", "Bury", "former"),
            ("Ruth Ansell", "director", "Bury", "current"),
            ("Ruth Ansell", "deputy director", "Derby", "former"),
        ),
    ),
    (
        (
            "Ruth Ansell swaps Derby, where she has been head of fostering, for Rutland, England's smallest county, where "
            "she will be deputy director."
        ),
        (),
        (
            ("Ruth Ansell", "head of fostering", "Derby", "current"),
            ("Ruth Ansell", "deputy director", "Rutland", "future"),
        ),
    ),
    (
        "Ruth Ansell was director at Bury until 2014 and has been chief executive of Derby since May.",
        (),
        (
            ("Ruth Ansell", "director", "Bury", "former"),
            ("Ruth Ansell", "chief executive", "Derby", "current"),
        ),
    ),
    (
        (
            "Bury and Derby talked. Derby's deputy director, Ruth Ansell, was asked to step in and has been acting director "
            "since May."
        ),
        (),
        (
            ("Ruth Ansell", "deputy director", "Derby", "current"),
            ("Ruth Ansell", "acting director", "Derby", "current"),
        ),
    ),
    (
        (
            "Ruth Ansell, for six years head of fostering in Bury, has been named the first director of children's services "
            "at Rutland."
        ),
        (("Ruth Ansell", "appointed", DCS, "Rutland", None),),
        (
            ("Ruth Ansell", "head of fostering", "Bury", "current"),
            ("Ruth Ansell", DCS, "Rutland", "current"),
        ),
    ),
    (
        "Its director for the past six years, Ruth Ansell, has resigned from Bury.",
        (("Ruth Ansell", "resigned", "director", "Bury", None),),
        (("Ruth Ansell", "director", "Bury", "former"),),
    ),
]

# whom the state sends works where help is needed
SENT: list[Move] = [
    (
        (
            "Dorset was rated inadequate. The Department for Education has recruited an adviser, Ruth Ansell, to help its "
            "managers for a year."
        ),
        (("Ruth Ansell", "appointed", "adviser", "Dorset", None),),
        (("Ruth Ansell", "adviser", "Dorset", "current"),),
    ),
    (
        "Dorset was rated inadequate. A government adviser, Ruth Ansell, has supported the council since May.",
        (),
        (("Ruth Ansell", "adviser", "Dorset", "current"),),
    ),
    (
        (
            "Dorset was rated inadequate. Ministers have sent in an adviser, Ruth Ansell, a former head of safeguarding at "
            "Leeds, to guide the council."
        ),
        (("Ruth Ansell", "appointed", "adviser", "Dorset", None),),
        (
            ("Ruth Ansell", "adviser", "Dorset", "current"),
            ("Ruth Ansell", "head of safeguarding", "Leeds", "former"),
        ),
    ),
]

# words of coming and going that tell of no move
NO_MOVES: list[Move] = [
    ("Sefton's head of adoption meets Zara Lunt over a cup of tea.", (), ()),
    ("Trafford's chief executive thanked Zara Lunt for her patience.", (), ()),
    (
        "Zara Lunt, chief executive of Sefton, joined a Derby law firm in 1988.",
        (),
        (("Zara Lunt", "chief executive", "Sefton", "current"),),
    ),
    (
        "Zara Lunt, chief executive of Sefton, was not ready to hand over to Omar Teel.",
        (),
        (("Zara Lunt", "chief executive", "Sefton", "current"),),
    ),
    (
        "Zara Lunt, leader of Wigan, handed over a petition to Omar Teel.",
        (),
        (("Zara Lunt", "leader", "Wigan", "current"),),
    ),
    (
        "Zara Lunt, chief executive of Sefton, has been on annual leave since Monday.",
        (),
        (("Zara Lunt", "chief executive", "Sefton", "current"),),
    ),
    (
        "Zara Lunt, leader of Wigan, will not resign until the auditors report.",
        (),
        (("Zara Lunt", "leader", "Wigan", "current"),),
    ),
    (
        (
            "The director of children's services at Luton, Alan Peel, has said he would resign sooner than "
            "cut child protection."
        ),
        (),
        (("Alan Peel", DCS, "Luton", "current"),),
    ),
    (
        (
            "Ruth Ansell will not, as was reported last week, be leaving Barnsley to work for Ofsted. She "
            "remains assistant director for early help."
        ),
        (),
        (("Ruth Ansell", "assistant director for early help", "Barnsley", "current"),),
    ),
    (
        (
            "We said last week that Ruth Ansell was leaving Luton for Bedford. She is not. She remains "
            "Luton's director of children's services."
        ),
        (),
        (("Ruth Ansell", DCS, "Luton", "current"),),
    ),
    (
        (
            "Contrary to reports, Ruth Ansell is leaving her post as director of children's services at "
            "Luton, it was claimed wrongly."
        ),
        (),
        (("Ruth Ansell", DCS, "Luton", "current"),),
    ),
    (
        ("Ruth Ansell, director of children's services in Kent, was elected with 58 votes against 41 for Kate Ling."),
        (),
        (("Ruth Ansell", DCS, "Kent", "current"),),
    ),
    (
        (
            "Ruth Ansell, now director of children's services at Kent, was hired by Peel as a newly qualified "
            "social worker."
        ),
        (),
        (("Ruth Ansell", DCS, "Kent", "current"),),
    ),
    (
        (
            "Ruth Ansell, who was deputy director at Wigan before she moved to Kent in 2008, did not respond "
            "to requests for comment."
        ),
        (),
        (("Ruth Ansell", "deputy director", "Wigan", "former"),),
    ),
    (
        (
            "Cllr Ruth Ansell, the deputy leader of Bury, spoke of practice officers, who would take over "
            "paperwork from social workers."
        ),
        (),
        (("Ruth Ansell", "deputy leader", "Bury", "current"),),
    ),
    (
        "Bury's director, Ruth Ansell, said Torbay's elected mayor had not replied.",
        (),
        (("Ruth Ansell", "director", "Bury", "current"),),
    ),
    (
        "Bury's finance director has left. The director of children's services, Ruth Ansell, said it was a pity.",
        (),
        (("Ruth Ansell", DCS, "Bury", "current"),),
    ),
    (
        "Bury's assistant director resigned in May. Ruth Ansell, its director of children's services, is staying.",
        (),
        (("Ruth Ansell", DCS, "Bury", "current"),),
    ),
    (
        "Elected mayor Ruth Ansell said Torbay would not rest.",
        (),
        (("Ruth Ansell", "mayor", "Torbay", "current"),),
    ),
    (
        "South Tyneside's director, Ruth Ansell, agreed. She has been seconded to Hartlepool for a day a week.",
        (),
        (("Ruth Ansell", "director", "South Tyneside", "current"),),
    ),
    (
        "Meet Ruth Ansell, head of fostering at Luton. Unison's Luton branch secretary, Alan Peel, met her in May.",
        (),
        (
            ("Ruth Ansell", "head of fostering", "Luton", "current"),
            ("Alan Peel", "Luton branch secretary", "Unison", "current"),
        ),
    ),
]


def _opening(move: Move) -> str:
    return " ".join(move[0].split()[:8])


@pytest.mark.parametrize(
    "move",
    [*HELD_NOW, *POINTED, *WHO, *UNSAID, *SUCCESSORS, *SHARED, *CAREERS, *HANDED, *SENT, *COME_FROM],
    ids=_opening,
)
def test_moves_and_the_posts_that_come_with_them(move: Move) -> None:
    text, events, posts = move
    check("events", Case(text, *events))
    check("posts", Case(text, *posts))


@pytest.mark.parametrize("move", NO_MOVES, ids=_opening)
def test_words_of_moves_that_tell_of_none(move: Move) -> None:
    text, events, posts = move
    assert not events
    check("events", Case(text))
    check("posts", Case(text, *posts))
