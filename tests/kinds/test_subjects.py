"""Subjects: whose a change of post is where others are named beside it, and who of several holds which post."""

import pytest

from tests.kinds.harness import Case, Row, check

DCS = "director of children's services"

Told = tuple[str, tuple[Row, ...], tuple[Row, ...]]

# somebody hangs on a word of an aside, or on a noun that names nobody
GOVERNED: list[Told] = [
    (
        (
            "The director of children's services at Bury, Nina Patel, whose predecessor Gary Stone was dismissed "
            "in 2014, has been suspended."
        ),
        (
            ("Gary Stone", "dismissed", None, "Bury", "2014"),
            ("Nina Patel", "suspended", DCS, "Bury", None),
        ),
        (("Nina Patel", DCS, "Bury", "current"),),
    ),
    (
        "Nina Patel, not Gary Stone, was director of children's services when the boy died.",
        (),
        (("Nina Patel", DCS, None, "former"),),
    ),
    (
        (
            "Gary Stone, beaten to the post of chief executive at Bury by Nina Patel, has moved to Oldham as "
            "deputy chief executive."
        ),
        (("Gary Stone", "appointed", "deputy chief executive", "Oldham", None),),
        (
            ("Gary Stone", "deputy chief executive", "Oldham", "current"),
            ("Nina Patel", "chief executive", "Bury", "current"),
        ),
    ),
    (
        (
            "Nina Patel, who turned down the job of director of children's services at Bury last year, has become "
            "director at Oldham."
        ),
        (("Nina Patel", "appointed", "director", "Oldham", None),),
        (("Nina Patel", "director", "Oldham", "current"),),
    ),
    (
        (
            "Tom Vardy, who has led Bury since 2012 and before that was deputy to Joan Reed, will stand down in "
            "May. Cllr Reed left the council in 2012."
        ),
        (
            ("Tom Vardy", "resigned", "leader", "Bury", "2016-05"),
            ("Joan Reed", "resigned", None, "Bury", "2012"),
        ),
        (("Tom Vardy", "leader", "Bury", "current"),),
    ),
    (
        (
            "Gary Stone, who joined Bury from Luton, where he was assistant director, as director of children's "
            "services in 2013, was sacked."
        ),
        (
            ("Gary Stone", "appointed", DCS, "Bury", "2013"),
            ("Gary Stone", "dismissed", DCS, "Bury", None),
        ),
        (
            ("Gary Stone", DCS, "Bury", "former"),
            ("Gary Stone", "assistant director", "Luton", "former"),
        ),
    ),
    (
        "Gary Stone, who as chief executive of Bury sacked Nina Patel, is to become chief executive of Kent.",
        (
            ("Gary Stone", "appointed", "chief executive", "Kent", None),
            ("Nina Patel", "dismissed", None, "Bury", None),
        ),
        (
            ("Gary Stone", "chief executive", "Kent", "future"),
            ("Gary Stone", "chief executive", "Bury", "current"),
        ),
    ),
    (
        (
            "Gary Stone, who reported to Nina Patel, then chief executive, resigned as director of children's "
            "services at Bury."
        ),
        (("Gary Stone", "resigned", DCS, "Bury", None),),
        (
            ("Gary Stone", DCS, "Bury", "former"),
            ("Nina Patel", "chief executive", "Bury", "former"),
        ),
    ),
    (
        (
            "Joan Reed, daughter of Bury's director of children's services, has been appointed head of fostering "
            "at Oldham."
        ),
        (("Joan Reed", "appointed", "head of fostering", "Oldham", None),),
        (("Joan Reed", "head of fostering", "Oldham", "current"),),
    ),
    (
        (
            "Gary Stone, whose deputy Nina Patel left for Kent last year, is to retire as director of children's "
            "services at Bury."
        ),
        (("Gary Stone", "retired", DCS, "Bury", None),),
        (("Gary Stone", DCS, "Bury", "current"),),
    ),
    (
        "Gary Stone, to whom Nina Patel reported, was sacked as director of children's services at Bury.",
        (("Gary Stone", "dismissed", DCS, "Bury", None),),
        (("Gary Stone", DCS, "Bury", "former"),),
    ),
    (
        (
            "Gary Stone, under whom Nina Patel served as deputy director at Bury, has been appointed commissioner "
            "in Kent."
        ),
        (("Gary Stone", "appointed", "commissioner", "Kent", None),),
        (
            ("Gary Stone", "commissioner", "Kent", "current"),
            ("Nina Patel", "deputy director", "Bury", "former"),
        ),
    ),
    (
        ("Gary Stone, who was appointed by Nina Patel, resigned on Monday as director of children's services at Bury."),
        (
            ("Gary Stone", "resigned", DCS, "Bury", "2016-01-04"),
            ("Gary Stone", "appointed", DCS, "Bury", None),
        ),
        (("Gary Stone", DCS, "Bury", "former"),),
    ),
    (
        (
            "Gary Stone, deputy to Nina Patel, the director of children's services at Bury, has been appointed "
            "director at Kent."
        ),
        (("Gary Stone", "appointed", "director", "Kent", None),),
        (
            ("Gary Stone", "director", "Kent", "current"),
            ("Nina Patel", DCS, "Bury", "current"),
        ),
    ),
    (
        "Gary Stone, a former colleague of Nina Patel, has been named director of children's services at Bury.",
        (("Gary Stone", "appointed", DCS, "Bury", None),),
        (("Gary Stone", DCS, "Bury", "current"),),
    ),
    (
        "Gary Stone, a close ally of the leader, Tom Vardy, has quit the cabinet at Bury Council.",
        (("Gary Stone", "resigned", None, "Bury", None),),
        (("Tom Vardy", "leader", "Bury", "current"),),
    ),
    (
        (
            "The husband of Nina Patel, Bury's director of children's services, has been appointed chief "
            "executive of Oldham."
        ),
        (),
        (("Nina Patel", DCS, "Bury", "current"),),
    ),
    (
        "The partner of Bury Council leader Tom Vardy has resigned as a councillor.",
        (),
        (("Tom Vardy", "leader", "Bury", "current"),),
    ),
    (
        (
            "Nina Patel, appointed director of children's services at Bury by Gary Stone, the chief executive who "
            "was sacked in May, has resigned."
        ),
        (
            ("Gary Stone", "dismissed", "chief executive", "Bury", "2015-05"),
            ("Nina Patel", "appointed", DCS, "Bury", None),
            ("Nina Patel", "resigned", DCS, "Bury", None),
        ),
        (
            ("Nina Patel", DCS, "Bury", "former"),
            ("Gary Stone", "chief executive", "Bury", "former"),
        ),
    ),
    (
        (
            "While Nina Patel stays as chief executive, Gary Stone, the director of children's services, will "
            "leave Bury in March."
        ),
        (("Gary Stone", "resigned", DCS, "Bury", "2016-03"),),
        (("Gary Stone", DCS, "Bury", "current"),),
    ),
    (
        "Tom Vardy, the Labour candidate for mayor of Bury, said the director, Gary Stone, should go.",
        (),
        (("Gary Stone", "director", "Bury", "current"),),
    ),
    (
        "The husband of Nina Patel is director of children's services at Oldham.",
        (),
        (),
    ),
    (
        "Gary Stone, who was married to Nina Patel, was director of children's services at Bury.",
        (),
        (("Gary Stone", DCS, "Bury", "former"),),
    ),
    (
        "Gary Stone, sacked last year by Nina Patel, was director of children's services at Bury for six years.",
        (("Gary Stone", "dismissed", DCS, "Bury", "2015"),),
        (("Gary Stone", DCS, "Bury", "former"),),
    ),
    (
        "A friend of Nina Patel, Gary Stone, has been appointed director of children's services in Bury.",
        (("Gary Stone", "appointed", DCS, "Bury", None),),
        (("Gary Stone", DCS, "Bury", "current"),),
    ),
    (
        "Nina Patel's friend Gary Stone is to be director of children's services in Bury.",
        (("Gary Stone", "appointed", DCS, "Bury", None),),
        (("Gary Stone", DCS, "Bury", "future"),),
    ),
    (
        "The council named Nina Patel, previously deputy to Gary Stone, as director of children's services.",
        (("Nina Patel", "appointed", DCS, None, None),),
        (("Nina Patel", DCS, None, "current"),),
    ),
    (
        (
            "After Gary Stone resigned as director of children's services, Nina Patel, the chief executive of "
            "Bury, apologised."
        ),
        (("Gary Stone", "resigned", DCS, "Bury", None),),
        (
            ("Gary Stone", DCS, "Bury", "former"),
            ("Nina Patel", "chief executive", "Bury", "current"),
        ),
    ),
    (
        "Having worked under Gary Stone as deputy director at Bury, Nina Patel moved to Kent as director in 2012.",
        (("Nina Patel", "appointed", "director", "Kent", "2012"),),
        (("Nina Patel", "director", "Kent", "current"),),
    ),
]

# people and posts listed apart
PAIRS: list[Told] = [
    (
        (
            "Gary Stone and Nina Patel, director of children's services and chief executive of Bury respectively, "
            "have both resigned."
        ),
        (
            ("Gary Stone", "resigned", DCS, "Bury", None),
            ("Nina Patel", "resigned", "chief executive", "Bury", None),
        ),
        (
            ("Gary Stone", DCS, "Bury", "former"),
            ("Nina Patel", "chief executive", "Bury", "former"),
        ),
    ),
    (
        ("The chief executive and director of children's services of Bury, Gary Stone and Nina Patel, have resigned."),
        (
            ("Gary Stone", "resigned", "chief executive", "Bury", None),
            ("Nina Patel", "resigned", DCS, "Bury", None),
        ),
        (
            ("Gary Stone", "chief executive", "Bury", "former"),
            ("Nina Patel", DCS, "Bury", "former"),
        ),
    ),
    (
        (
            "Paul Lowe, Nina Patel and Gary Stone, the leader, chief executive and director of children's "
            "services of Bury, have resigned."
        ),
        (
            ("Nina Patel", "resigned", "chief executive", "Bury", None),
            ("Gary Stone", "resigned", DCS, "Bury", None),
        ),
        (
            ("Paul Lowe", "leader", "Bury", "current"),
            ("Nina Patel", "chief executive", "Bury", "former"),
            ("Gary Stone", DCS, "Bury", "former"),
        ),
    ),
    (
        "Nina Patel and Gary Stone have resigned as chief executive and director of children's services at Bury.",
        (
            ("Nina Patel", "resigned", "chief executive", "Bury", None),
            ("Gary Stone", "resigned", DCS, "Bury", None),
        ),
        (
            ("Nina Patel", "chief executive", "Bury", "former"),
            ("Gary Stone", DCS, "Bury", "former"),
        ),
    ),
    (
        (
            "Nina Patel and Gary Stone have been appointed chief executive and director of children's services "
            "respectively at Bury."
        ),
        (
            ("Nina Patel", "appointed", "chief executive", "Bury", None),
            ("Gary Stone", "appointed", DCS, "Bury", None),
        ),
        (
            ("Nina Patel", "chief executive", "Bury", "current"),
            ("Gary Stone", DCS, "Bury", "current"),
        ),
    ),
    (
        "Bury's chief executive and leader, Gary Stone and Nina Patel, signed the letter.",
        (),
        (
            ("Gary Stone", "chief executive", "Bury", "current"),
            ("Nina Patel", "leader", "Bury", "current"),
        ),
    ),
    (
        "Gary Stone and Nina Patel are chief executive and leader of Bury.",
        (),
        (
            ("Gary Stone", "chief executive", "Bury", "current"),
            ("Nina Patel", "leader", "Bury", "current"),
        ),
    ),
    (
        "Nina Patel, chief executive, and Gary Stone, director of children's services, signed for Bury.",
        (),
        (
            ("Nina Patel", "chief executive", "Bury", "current"),
            ("Gary Stone", DCS, "Bury", "current"),
        ),
    ),
    (
        ("Nina Patel, leader of Bury and chair of its improvement board, and Gary Stone, the chief executive, agreed."),
        (),
        (
            ("Nina Patel", "leader", "Bury", "current"),
            ("Nina Patel", "chair of the improvement board", "Bury", "current"),
            ("Gary Stone", "chief executive", "Bury", "current"),
        ),
    ),
    (
        (
            "The letter to Nina Patel and Gary Stone, chief executive of Bury and chief executive of Oldham, was "
            "published."
        ),
        (),
        (
            ("Nina Patel", "chief executive", "Bury", "current"),
            ("Gary Stone", "chief executive", "Oldham", "current"),
        ),
    ),
]

# posts and moves in words that turn on time, condition and place
TURNS: list[Told] = [
    (
        (
            "Gary Stone's departure leaves Bury without a director of children's services. Nina Patel, his "
            "deputy, has also resigned."
        ),
        (
            ("Gary Stone", "resigned", DCS, "Bury", None),
            ("Nina Patel", "resigned", None, "Bury", None),
        ),
        (("Gary Stone", DCS, "Bury", "former"),),
    ),
    (
        "Gary Stone will leave as director of children's services at Bury if the trust is set up.",
        (),
        (("Gary Stone", DCS, "Bury", "current"),),
    ),
    (
        (
            "Gary Stone was told he would be sacked as director of children's services at Bury unless the grade "
            "improved."
        ),
        (),
        (),
    ),
    (
        "Councillors rejected the appointment of Nina Patel as director of children's services at Bury.",
        (),
        (),
    ),
    (
        "Nina Patel's appointment as director of children's services at Bury was blocked by councillors.",
        (),
        (),
    ),
    (
        "The job of director of children's services at Bury has gone to Nina Patel.",
        (("Nina Patel", "appointed", DCS, "Bury", None),),
        (("Nina Patel", DCS, "Bury", "current"),),
    ),
    (
        "Bury has given the job of director of children's services to Nina Patel.",
        (("Nina Patel", "appointed", DCS, "Bury", None),),
        (("Nina Patel", DCS, "Bury", "current"),),
    ),
    (
        "Bury has handed the post of chief executive to Nina Patel, who is deputy chief executive at Kent.",
        (("Nina Patel", "appointed", "chief executive", "Bury", None),),
        (
            ("Nina Patel", "chief executive", "Bury", "current"),
            ("Nina Patel", "deputy chief executive", "Kent", "current"),
        ),
    ),
    (
        "Cllr Tom Vardy was leader of Bury Council from 2006 to 2010 and again since 2014.",
        (),
        (("Tom Vardy", "leader", "Bury", "current"),),
    ),
    (
        (
            "Cllr Tom Vardy, leader of Bury Council from 2006 to 2010 and again since 2014, said the council had "
            "learned."
        ),
        (),
        (("Tom Vardy", "leader", "Bury", "current"),),
    ),
    (
        (
            "Cllr Tom Vardy, who was leader of Bury Council from 2006 to 2010 and has been again since 2014, said "
            "the council had learned."
        ),
        (),
        (("Tom Vardy", "leader", "Bury", "current"),),
    ),
    (
        "Cllr Tom Vardy, leader between 2006 and 2010 and again from 2014, said Bury had learned.",
        (),
        (("Tom Vardy", "leader", "Bury", "current"),),
    ),
    (
        "Cllr Tom Vardy, leader from 2006 to 2010 and again from 2012 to 2014, said Bury had learned.",
        (),
        (("Tom Vardy", "leader", "Bury", "former"),),
    ),
    (
        "Nina Patel, an independent adviser to firms that run children's homes, said the report was damning.",
        (),
        (),
    ),
    (
        "Nina Patel is an independent adviser to fostering agencies.",
        (),
        (),
    ),
    (
        (
            "The new company, Bury Children First, starts in April. Its chief executive will be Nina Patel, now "
            "director of children's services at Oldham."
        ),
        (),
        (
            ("Nina Patel", "chief executive", "Bury Children First", "future"),
            ("Nina Patel", DCS, "Oldham", "current"),
        ),
    ),
    (
        (
            "Bury is setting up a company, Bury Children First, to run its services. Nina Patel, director of "
            "children's services at Oldham, will be chief executive."
        ),
        (),
        (
            ("Nina Patel", DCS, "Oldham", "current"),
            ("Nina Patel", "chief executive", "Bury Children First", "future"),
        ),
    ),
    (
        (
            "Bury is setting up a company, Bury Children First, to run its services. Its chief executive will be "
            "Nina Patel, director of children's services at Oldham."
        ),
        (),
        (
            ("Nina Patel", "chief executive", "Bury Children First", "future"),
            ("Nina Patel", DCS, "Oldham", "current"),
        ),
    ),
    (
        (
            "Nina Patel was director of children's services at Oldham for six years. In January she took on the "
            "same job at Bury, which had been looking for somebody since Gary Stone left in August."
        ),
        (
            ("Nina Patel", "appointed", DCS, "Bury", "2016-01"),
            ("Gary Stone", "resigned", DCS, "Bury", "2015-08"),
        ),
        (
            ("Nina Patel", DCS, "Oldham", "former"),
            ("Nina Patel", DCS, "Bury", "current"),
            ("Gary Stone", DCS, "Bury", "former"),
        ),
    ),
    (
        "Nina Patel, director of children's services at Oldham, took on the same job at Bury in January.",
        (("Nina Patel", "appointed", DCS, "Bury", "2016-01"),),
        (
            ("Nina Patel", DCS, "Bury", "current"),
            ("Nina Patel", DCS, "Oldham", "current"),
        ),
    ),
    (
        (
            "Nina Patel, who has been director of children's services at Oldham since 2012, is to move to the "
            "same post at Bury."
        ),
        (("Nina Patel", "appointed", DCS, "Bury", None),),
        (
            ("Nina Patel", DCS, "Bury", "future"),
            ("Nina Patel", DCS, "Oldham", "current"),
        ),
    ),
    (
        "Gary Stone is no longer director of children's services at Bury.",
        (),
        (("Gary Stone", DCS, "Bury", "former"),),
    ),
    (
        "Gary Stone, no longer director of children's services at Bury, now works for the trust.",
        (),
        (("Gary Stone", DCS, "Bury", "former"),),
    ),
    (
        "Bury's director of children's services, Gary Stone, is no longer in post.",
        (),
        (("Gary Stone", DCS, "Bury", "former"),),
    ),
    (
        "Gary Stone has been replaced as director of children's services at Bury by Nina Patel.",
        (("Nina Patel", "appointed", DCS, "Bury", None),),
        (
            ("Nina Patel", DCS, "Bury", "current"),
            ("Gary Stone", DCS, "Bury", "former"),
        ),
    ),
    (
        "Gary Stone, replaced as leader of Bury Council by Nina Patel last May, is now a backbencher.",
        (("Nina Patel", "appointed", "leader", "Bury", "2015-05"),),
        (("Gary Stone", "leader", "Bury", "former"), ("Nina Patel", "leader", "Bury", "current")),
    ),
    (
        "Bury's chief executive, Nina Patel, and its director of children's services, Gary Stone, have resigned.",
        (
            ("Nina Patel", "resigned", "chief executive", "Bury", None),
            ("Gary Stone", "resigned", DCS, "Bury", None),
        ),
        (
            ("Nina Patel", "chief executive", "Bury", "former"),
            ("Gary Stone", DCS, "Bury", "former"),
        ),
    ),
    (
        (
            "Nina Patel, director of children's services in Bury, and Gary Stone, who holds the same post in "
            "Oldham, signed the deal."
        ),
        (),
        (
            ("Gary Stone", DCS, "Oldham", "current"),
            ("Nina Patel", DCS, "Bury", "current"),
        ),
    ),
    (
        (
            "Nina Patel leaves Oldham, where she has been director of children's services for six years, for the "
            "same job at Bury."
        ),
        (
            ("Nina Patel", "resigned", DCS, "Oldham", None),
            ("Nina Patel", "appointed", DCS, "Bury", None),
        ),
        (
            ("Nina Patel", DCS, "Bury", "future"),
            ("Nina Patel", DCS, "Oldham", "current"),
        ),
    ),
    (
        (
            "Nina Patel has been appointed interim director of children's services at Bury following the "
            "departure of Gary Stone."
        ),
        (
            ("Nina Patel", "appointed", "interim director of children's services", "Bury", None),
            ("Gary Stone", "resigned", DCS, "Bury", None),
        ),
        (
            ("Nina Patel", "interim director of children's services", "Bury", "current"),
            ("Gary Stone", DCS, "Bury", "former"),
        ),
    ),
    (
        "Bury has a new director of children's services, Nina Patel, who joined from Oldham last month.",
        (("Nina Patel", "appointed", DCS, "Bury", "2015-12"),),
        (("Nina Patel", DCS, "Bury", "current"),),
    ),
    (
        "Nina Patel will succeed Gary Stone, who is leaving Bury for Kent, as director of children's services.",
        (
            ("Gary Stone", "resigned", DCS, "Bury", None),
            ("Nina Patel", "appointed", DCS, "Bury", None),
        ),
        (
            ("Nina Patel", DCS, "Bury", "future"),
            ("Gary Stone", DCS, "Bury", "current"),
        ),
    ),
    (
        "Nina Patel has been seconded to Bury from Kent as interim director of children's services.",
        (("Nina Patel", "appointed", "interim director of children's services", "Bury", None),),
        (("Nina Patel", "interim director of children's services", "Bury", "current"),),
    ),
    (
        ("Kent has seconded Nina Patel, its assistant director, to Bury as interim director of children's services."),
        (("Nina Patel", "appointed", "interim director of children's services", "Bury", None),),
        (
            ("Nina Patel", "interim director of children's services", "Bury", "current"),
            ("Nina Patel", "assistant director", "Kent", "current"),
        ),
    ),
    (
        "Gary Stone has been suspended as director of children's services at Bury pending an investigation.",
        (("Gary Stone", "suspended", DCS, "Bury", None),),
        (("Gary Stone", DCS, "Bury", "current"),),
    ),
    (
        "Bury has suspended its director of children's services, Gary Stone, and two managers.",
        (("Gary Stone", "suspended", DCS, "Bury", None),),
        (("Gary Stone", DCS, "Bury", "current"),),
    ),
]

# titles of one or of others, who comes and who is lost, and duties that are but looked after
TITLES: list[Told] = [
    (
        (
            "Deputy leader and portfolio holder for children's services Cllr Nina Patel told Luton Council's "
            "cabinet that it had changed."
        ),
        (),
        (
            ("Nina Patel", "deputy leader", "Luton", "current"),
            ("Nina Patel", "portfolio holder for children's services", "Luton", "current"),
        ),
    ),
    (
        "Luton Council leader and cabinet member for finance Tom Vardy said it was tight.",
        (),
        (
            ("Tom Vardy", "leader", "Luton", "current"),
            ("Tom Vardy", "cabinet member for finance", "Luton", "current"),
        ),
    ),
    (
        "The leader and the chief executive, Tom Vardy, said it was tight in Luton.",
        (),
        (("Tom Vardy", "chief executive", "Luton", "current"),),
    ),
    (
        (
            "The new chair of the improvement board in Luton, former Kent chief executive Gary Stone, said it was "
            "a start."
        ),
        (),
        (
            ("Gary Stone", "chair of the improvement board", "Luton", "current"),
            ("Gary Stone", "chief executive", "Kent", "former"),
        ),
    ),
    (
        ("Luton's new director of children's services, former Kent assistant director Nina Patel, started on Monday."),
        (("Nina Patel", "appointed", DCS, "Luton", "2016-01-04"),),
        (
            ("Nina Patel", DCS, "Luton", "current"),
            ("Nina Patel", "assistant director", "Kent", "former"),
        ),
    ),
    (
        "Luton Council has been working with an adviser, former Kent chief officer Gary Stone, ever since.",
        (),
        (
            ("Gary Stone", "adviser", "Luton", "current"),
            ("Gary Stone", "chief officer", "Kent", "former"),
        ),
    ),
    (
        "Luton's leader told the former Kent director Gary Stone to go.",
        (),
        (("Gary Stone", "director", "Kent", "former"),),
    ),
    (
        "Luton's director of children's services, former colleagues of Nina Patel said, was under pressure.",
        (),
        (),
    ),
    (
        "Luton Council set up a board in May. Nina Patel, who used to run social care in Kent, chairs the board.",
        (),
        (("Nina Patel", "chair of the board", "Luton", "current"),),
    ),
    (
        "Nina Patel, chief executive of Kent, chairs the improvement board in Luton.",
        (),
        (
            ("Nina Patel", "chair of the improvement board", "Luton", "current"),
            ("Nina Patel", "chief executive", "Kent", "current"),
        ),
    ),
    (
        "The arrival of Nina Patel as director of children's services at Luton in May has lifted morale.",
        (("Nina Patel", "appointed", DCS, "Luton", "2015-05"),),
        (("Nina Patel", DCS, "Luton", "current"),),
    ),
    (
        "Luton's director of adult services, Gary Stone, took voluntary redundancy in December.",
        (("Gary Stone", "resigned", "director of adult services", "Luton", "2015-12"),),
        (("Gary Stone", "director of adult services", "Luton", "former"),),
    ),
    (
        "Luton is losing its head of children's social care, Gary Stone, to Kent.",
        (("Gary Stone", "resigned", "head of children's social care", "Luton", None),),
        (("Gary Stone", "head of children's social care", "Luton", "former"),),
    ),
    (
        "Luton has lost its director, Gary Stone, to Kent.",
        (("Gary Stone", "resigned", "director", "Luton", None),),
        (("Gary Stone", "director", "Luton", "former"),),
    ),
    (
        (
            "Nina Patel remembers the toy that a boy gave her on her first visit as a newly qualified social "
            "worker in 1989. She came to Luton in January from Kent, where she was deputy director for three "
            "years."
        ),
        (("Nina Patel", "appointed", None, "Luton", "2016-01"),),
        (("Nina Patel", "deputy director", "Kent", "former"),),
    ),
    (
        (
            "Gary Stone became president of the Association of Directors of Children's Services in April, with "
            "Nina Patel of Kent as vice-president."
        ),
        (("Gary Stone", "appointed", "president", "Association of Directors of Children's Services", "2015-04"),),
        (
            ("Gary Stone", "president", "Association of Directors of Children's Services", "current"),
            ("Nina Patel", "vice-president", None, "current"),
        ),
    ),
    (
        "Luton Council has appointed Gary Stone of Kent as its director of children's services.",
        (("Gary Stone", "appointed", DCS, "Luton", None),),
        (("Gary Stone", DCS, "Luton", "current"),),
    ),
    (
        (
            "The commissioner sent in by the then education secretary, former Kent director Gary Stone, advised "
            "that Luton should lose its services."
        ),
        (("Gary Stone", "appointed", "commissioner", "Luton", None),),
        (
            ("Gary Stone", "commissioner", "Luton", "current"),
            ("Gary Stone", "director", "Kent", "former"),
        ),
    ),
    (
        (
            "Nina Patel has resigned as cabinet member for children's services at Luton. Council leader Tom Vardy "
            "has taken on her duties for the time being."
        ),
        (("Nina Patel", "resigned", "cabinet member for children's services", "Luton", None),),
        (
            ("Nina Patel", "cabinet member for children's services", "Luton", "former"),
            ("Tom Vardy", "leader", "Luton", "current"),
        ),
    ),
    (
        (
            "Nina Patel has resigned as cabinet member for children's services at Luton. Council leader Tom Vardy "
            "will look after her portfolio until a successor is found."
        ),
        (("Nina Patel", "resigned", "cabinet member for children's services", "Luton", None),),
        (
            ("Nina Patel", "cabinet member for children's services", "Luton", "former"),
            ("Tom Vardy", "leader", "Luton", "current"),
        ),
    ),
    (
        (
            "Nina Patel has resigned as cabinet member for children's services at Luton. Tom Vardy, the leader, "
            "has taken over her responsibilities."
        ),
        (("Nina Patel", "resigned", "cabinet member for children's services", "Luton", None),),
        (
            ("Nina Patel", "cabinet member for children's services", "Luton", "former"),
            ("Tom Vardy", "leader", "Luton", "current"),
        ),
    ),
    (
        "Ministers have named Nina Patel of Kent as commissioner in Luton.",
        (("Nina Patel", "appointed", "commissioner", "Luton", None),),
        (("Nina Patel", "commissioner", "Luton", "current"),),
    ),
    (
        "An adviser chosen by the leader, former Kent director Gary Stone, said Luton was failing.",
        (("Gary Stone", "appointed", "adviser", "Luton", None),),
        (
            ("Gary Stone", "adviser", "Luton", "current"),
            ("Gary Stone", "director", "Kent", "former"),
        ),
    ),
    (
        "Nina Patel has been brought in as interim director at Luton until the end of March.",
        (("Nina Patel", "appointed", "interim director", "Luton", None),),
        (("Nina Patel", "interim director", "Luton", "current"),),
    ),
    (
        "Nina Patel, who used to run social care in Kent, chairs the board.",
        (),
        (),
    ),
]

# sacked, taken back, asked to go: what is told of a post in passing
PASSING: list[Told] = [
    (
        (
            "Luton Council was rated inadequate. An improvement board with an independent chair, former Kent "
            "chief executive Nina Patel, has met."
        ),
        (),
        (
            ("Nina Patel", "independent chair of the improvement board", "Luton", "current"),
            ("Nina Patel", "chief executive", "Kent", "former"),
        ),
    ),
    (
        (
            "Nina Patel, the head of Luton's children's services until she was sacked, and Gary Stone, her "
            "deputy, who has since left, are both to give evidence."
        ),
        (
            ("Nina Patel", "dismissed", "head of children's services", "Luton", None),
            ("Gary Stone", "resigned", "deputy head of children's services", "Luton", None),
        ),
        (
            ("Nina Patel", "head of children's services", "Luton", "former"),
            ("Gary Stone", "deputy head of children's services", "Luton", "former"),
        ),
    ),
    (
        "Nina Patel, the director Luton sacked in 2014, has won her case.",
        (("Nina Patel", "dismissed", "director", "Luton", "2014"),),
        (("Nina Patel", "director", "Luton", "former"),),
    ),
    (
        "Luton's suspended director of children's services, Nina Patel, has returned to work.",
        (("Nina Patel", "suspended", DCS, "Luton", None),),
        (("Nina Patel", DCS, "Luton", "current"),),
    ),
    (
        "Nina Patel was reinstated as director of children's services at Luton in May.",
        (),
        (("Nina Patel", DCS, "Luton", "current"),),
    ),
    (
        "Nina Patel, the suspended director of children's services at Luton, denies wrongdoing.",
        (),
        (("Nina Patel", DCS, "Luton", "current"),),
    ),
    (
        "Nina Patel, who was wrongly reported to have resigned as leader of Luton Council, said she would stay.",
        (),
        (),
    ),
    (
        "Rumours that Nina Patel had quit as leader of Luton Council were untrue.",
        (),
        (),
    ),
    (
        '"I will not resign," said Nina Patel, leader of Luton Council.',
        (),
        (("Nina Patel", "leader", "Luton", "current"),),
    ),
    (
        '"I resigned as a social worker in 1998," said Nina Patel, leader of Luton Council.',
        (),
        (("Nina Patel", "leader", "Luton", "current"),),
    ),
    (
        ("Nina Patel, leader of Luton Council, said the director, Gary Stone, had done the right thing in resigning."),
        (),
        (
            ("Nina Patel", "leader", "Luton", "current"),
            ("Gary Stone", "director", "Luton", "current"),
        ),
    ),
    (
        "The resignation of Nina Patel was demanded by Gary Stone, leader of the opposition on Luton Council.",
        (),
        (("Gary Stone", "leader of the opposition", "Luton", "current"),),
    ),
    (
        "Nina Patel offered her resignation as cabinet member at Luton, but the leader, Gary Stone, refused it.",
        (),
        (("Gary Stone", "leader", "Luton", "current"),),
    ),
    (
        "Gary Stone, Luton's director of children's services, appointed Nina Patel to review the case.",
        (),
        (("Gary Stone", DCS, "Luton", "current"),),
    ),
    (
        "Luton has appointed Nina Patel's firm to review its services.",
        (),
        (),
    ),
    (
        (
            "The previous director of children's services at Luton, Gary Stone, left last year; his successor, "
            "Nina Patel, starts in March."
        ),
        (
            ("Nina Patel", "appointed", DCS, "Luton", "2016-03"),
            ("Gary Stone", "resigned", DCS, "Luton", "2015"),
        ),
        (
            ("Nina Patel", DCS, "Luton", "future"),
            ("Gary Stone", DCS, "Luton", "former"),
        ),
    ),
    (
        "Nina Patel joined Luton in 2010 and has been director of children's services since 2013.",
        (("Nina Patel", "appointed", None, "Luton", "2010"),),
        (("Nina Patel", DCS, "Luton", "current"),),
    ),
    (
        "Nina Patel, ADCS president and director of children's services in Luton, said it was wrong.",
        (),
        (
            ("Nina Patel", "president", "Association of Directors of Children's Services", "current"),
            ("Nina Patel", DCS, "Luton", "current"),
        ),
    ),
    (
        "The ADCS president, Nina Patel, who is director of children's services in Luton, said it was wrong.",
        (),
        (
            ("Nina Patel", "president", "Association of Directors of Children's Services", "current"),
            ("Nina Patel", DCS, "Luton", "current"),
        ),
    ),
    (
        "Nina Patel, director of children's services in Luton from 2010 to 2014, said it was wrong.",
        (),
        (("Nina Patel", DCS, "Luton", "former"),),
    ),
    (
        "Nina Patel, then director of children's services in Luton and now in Kent, said it was wrong.",
        (),
        (
            ("Nina Patel", DCS, "Kent", "current"),
            ("Nina Patel", DCS, "Luton", "former"),
        ),
    ),
]

# who leads what, who is made permanent, and who holds a post to a day that is still to come
LEADING: list[Told] = [
    (
        "Nina Patel, who leads Luton's fostering team, said it was hard.",
        (),
        (("Nina Patel", "head of fostering team", "Luton", "current"),),
    ),
    (
        "Nina Patel heads Luton's children's services department.",
        (),
        (("Nina Patel", "head of children's services department", "Luton", "current"),),
    ),
    (
        "Nina Patel leads Luton on children's issues.",
        (),
        (),
    ),
    (
        "Nina Patel, who leads Luton's response to the report, said it was hard.",
        (),
        (),
    ),
    (
        "Gary Stone, who led Luton Council until May, said it was hard.",
        (),
        (("Gary Stone", "leader", "Luton", "former"),),
    ),
    (
        "Gary Stone led Luton Council's inquiry into the death.",
        (),
        (),
    ),
    (
        "Gary Stone led the inspection of Luton.",
        (),
        (),
    ),
    (
        "Cllr Gary Stone has lost the leadership of Luton Council to Cllr Nina Patel.",
        (),
        (),
    ),
    (
        (
            "Nina Patel, who has been acting director of children's services at Luton since Gary Stone was "
            "suspended in May, has been given the job permanently."
        ),
        (
            ("Gary Stone", "suspended", DCS, "Luton", "2015-05"),
            ("Nina Patel", "appointed", DCS, "Luton", None),
        ),
        (
            ("Gary Stone", DCS, "Luton", "current"),
            ("Nina Patel", DCS, "Luton", "current"),
            ("Nina Patel", "acting director of children's services", "Luton", "current"),
        ),
    ),
    (
        "Interim director of children's services Nina Patel has been given the permanent role at Luton.",
        (("Nina Patel", "appointed", DCS, "Luton", None),),
        (
            ("Nina Patel", DCS, "Luton", "current"),
            ("Nina Patel", "interim director of children's services", "Luton", "current"),
        ),
    ),
    (
        "Luton has made its interim director of children's services, Nina Patel, permanent.",
        (("Nina Patel", "appointed", DCS, "Luton", None),),
        (
            ("Nina Patel", DCS, "Luton", "current"),
            ("Nina Patel", "interim director of children's services", "Luton", "current"),
        ),
    ),
    (
        (
            "Luton has hired its third director of children's services in two years. Nina Patel, deputy director "
            "at Kent, starts in March. She follows Gary Stone, who lasted seven months, and Sue Hill, who went "
            "off sick."
        ),
        (("Nina Patel", "appointed", DCS, "Luton", "2016-03"),),
        (
            ("Nina Patel", DCS, "Luton", "future"),
            ("Nina Patel", "deputy director", "Kent", "current"),
        ),
    ),
    (
        "Luton has extended the contract of its interim director of children's services, Nina Patel, until March.",
        (),
        (("Nina Patel", "interim director of children's services", "Luton", "current"),),
    ),
    (
        "Nina Patel, interim director of children's services at Luton, will stay until March.",
        (),
        (("Nina Patel", "interim director of children's services", "Luton", "current"),),
    ),
    (
        ("Nina Patel, director of children's services at Luton, was on leave when Gary Stone, her deputy, resigned."),
        (("Gary Stone", "resigned", f"deputy {DCS}", "Luton", None),),
        (("Nina Patel", DCS, "Luton", "current"), ("Gary Stone", f"deputy {DCS}", "Luton", "former")),
    ),
    (
        "Labour leader Nina Patel is set to become leader of Luton Council after her party won the election.",
        (("Nina Patel", "appointed", "leader", "Luton", None),),
        (
            ("Nina Patel", "leader", "Luton", "future"),
            ("Nina Patel", "Labour leader", "Luton", "current"),
        ),
    ),
    (
        (
            "Conservative councillor Gary Stone, who resigned from the Labour group in 2014, said Luton's leader, "
            "Nina Patel, should go."
        ),
        (),
        (("Nina Patel", "leader", "Luton", "current"),),
    ),
    (
        "Gary Stone, who led Luton Council for 12 years until 2011, called it a disgrace.",
        (),
        (("Gary Stone", "leader", "Luton", "former"),),
    ),
    (
        "Gary Stone, chair of Luton's children's scrutiny committee until last month, called it a disgrace.",
        (),
        (("Gary Stone", "chair of the children's scrutiny committee", "Luton", "former"),),
    ),
    (
        "Gary Stone, chairing his last meeting as chair of Luton's improvement board, said it had done its job.",
        (),
        (("Gary Stone", "chair of the improvement board", "Luton", "current"),),
    ),
    (
        "The government has sent its commissioner for Kent, Gary Stone, to look at Luton.",
        (),
        (("Gary Stone", "commissioner", "Kent", "current"),),
    ),
    (
        "Cllr Hugh Lowe, who will be Luton's executive member for children, said it would act.",
        (),
        (("Hugh Lowe", "executive member for children", "Luton", "future"),),
    ),
    (
        (
            "Luton's director of children's services, Nina Patel, retired in 2012 and has since been chair of two "
            "safeguarding boards."
        ),
        (("Nina Patel", "retired", DCS, "Luton", "2012"),),
        (("Nina Patel", DCS, "Luton", "former"),),
    ),
    (
        "Nina Patel, chief executive of Kent, takes up her role as commissioner in Luton today.",
        (("Nina Patel", "appointed", "commissioner", "Luton", "2016-01-05"),),
        (
            ("Nina Patel", "commissioner", "Luton", "current"),
            ("Nina Patel", "chief executive", "Kent", "current"),
        ),
    ),
    (
        "Nina Patel takes over as director of children's services at Luton today.",
        (("Nina Patel", "appointed", DCS, "Luton", "2016-01-05"),),
        (("Nina Patel", DCS, "Luton", "current"),),
    ),
    (
        (
            "His deputy director in Luton, Nina Patel, has been appointed as director of children's services and "
            "will start on 1 October. She came from Knowsley in 2012 as part of a team."
        ),
        (("Nina Patel", "appointed", DCS, "Luton", "2016-10-01"),),
        (
            ("Nina Patel", DCS, "Luton", "future"),
            ("Nina Patel", "deputy director", "Luton", "current"),
        ),
    ),
    (
        "Bill Pargeter is to retire as chief executive of Midlands Family Action in the autumn after 14 years.",
        (("Bill Pargeter", "retired", "chief executive", "Midlands Family Action", None),),
        (("Bill Pargeter", "chief executive", "Midlands Family Action", "current"),),
    ),
    (
        "Luton has named the head of its children's services as Nina Patel, who has held the same post in Kent.",
        (("Nina Patel", "appointed", "head of children's services", "Luton", None),),
        (
            ("Nina Patel", "head of children's services", "Luton", "current"),
            ("Nina Patel", "head of children's services", "Kent", "former"),
        ),
    ),
    (
        (
            "Nina Patel is the third person to hold the post of director of children's services in Luton since "
            "Gary Stone was sacked."
        ),
        (("Gary Stone", "dismissed", DCS, "Luton", None),),
        (("Gary Stone", DCS, "Luton", "former"),),
    ),
    (
        (
            "Gary Stone, whose contract as interim director of children's services in Luton ran out in May, has "
            "not been replaced."
        ),
        (),
        (("Gary Stone", "interim director of children's services", "Luton", "former"),),
    ),
    (
        (
            "Gary Stone, brought in as interim director of children's services at Luton after the departure of "
            "Nina Patel, has himself left."
        ),
        (
            ("Gary Stone", "appointed", "interim director of children's services", "Luton", None),
            ("Nina Patel", "resigned", DCS, "Luton", None),
            ("Gary Stone", "resigned", "interim director of children's services", "Luton", None),
        ),
        (
            ("Gary Stone", "interim director of children's services", "Luton", "former"),
            ("Nina Patel", DCS, "Luton", "former"),
        ),
    ),
    (
        (
            "Nina Patel, who as Luton's chief executive from 2010 to 2014 appointed Gary Stone as director, gave "
            "evidence."
        ),
        (("Gary Stone", "appointed", "director", "Luton", None),),
        (
            ("Gary Stone", "director", "Luton", "current"),
            ("Nina Patel", "chief executive", "Luton", "former"),
        ),
    ),
    (
        (
            "Nina Patel's evidence about Gary Stone, who was sacked as Luton's director of children's services in "
            "2014, was not believed."
        ),
        (("Gary Stone", "dismissed", DCS, "Luton", "2014"),),
        (("Gary Stone", DCS, "Luton", "former"),),
    ),
    (
        (
            "Lawyers for Gary Stone, sacked as Luton's director of children's services in 2014, said Nina Patel, "
            "the leader, had panicked."
        ),
        (("Gary Stone", "dismissed", DCS, "Luton", "2014"),),
        (
            ("Gary Stone", DCS, "Luton", "former"),
            ("Nina Patel", "leader", "Luton", "current"),
        ),
    ),
    (
        (
            "Luton Council leader Gary Stone has defended the decision to sack Nina Patel as director of "
            "children's services."
        ),
        (("Nina Patel", "dismissed", DCS, "Luton", None),),
        (
            ("Nina Patel", DCS, "Luton", "former"),
            ("Gary Stone", "leader", "Luton", "current"),
        ),
    ),
    (
        (
            "Nina Patel, appointed director of children's services by Luton despite warnings from Gary Stone, her "
            "former boss in Kent, has resigned."
        ),
        (
            ("Nina Patel", "appointed", DCS, "Luton", None),
            ("Nina Patel", "resigned", DCS, "Luton", None),
        ),
        (("Nina Patel", DCS, "Luton", "former"),),
    ),
    (
        "Nina Patel, children's minister until the reshuffle, and now chair of a charity, visited Luton.",
        (),
        (("Nina Patel", "children's minister", "UK Government", "former"),),
    ),
    (
        (
            "Nina Patel of the law firm Stone & Co, who acted for Luton's former director of children's services, "
            "Gary Stone, said he was relieved."
        ),
        (),
        (("Gary Stone", DCS, "Luton", "former"),),
    ),
    (
        (
            "Nina Patel (director of children's services, Luton), Gary Stone (chief executive, Kent) and Sue Hill "
            "(Ofsted) spoke."
        ),
        (),
        (
            ("Nina Patel", DCS, "Luton", "current"),
            ("Gary Stone", "chief executive", "Kent", "current"),
        ),
    ),
    (
        (
            "Luton's director of children's services, who is leaving to be chief executive of Kent, said his "
            "deputy, Nina Patel, would take over."
        ),
        (),
        (),
    ),
    (
        (
            "Starting as a social worker in Luton, Nina Patel rose to be director of children's services in Kent, "
            "the post she left last year."
        ),
        (("Nina Patel", "resigned", DCS, "Kent", "2015"),),
        (
            ("Nina Patel", DCS, "Kent", "former"),
            ("Nina Patel", "social worker", "Luton", "former"),
        ),
    ),
]

# posts that never came, two appointed in one breath, headlines, and who is meant by `he`
NEVER: list[Told] = [
    (
        (
            "Luton's leader, Tom Vardy, met Nina Patel, the director of children's services, on Monday. He "
            "resigned the next day."
        ),
        (("Tom Vardy", "resigned", "leader", "Luton", None),),
        (
            ("Tom Vardy", "leader", "Luton", "former"),
            ("Nina Patel", DCS, "Luton", "current"),
        ),
    ),
    (
        (
            "Luton's leader, Tom Vardy, met Nina Patel, the director of children's services, on Monday. She "
            "resigned the next day."
        ),
        (("Nina Patel", "resigned", DCS, "Luton", None),),
        (
            ("Tom Vardy", "leader", "Luton", "current"),
            ("Nina Patel", DCS, "Luton", "former"),
        ),
    ),
    (
        "Nina Patel took over from Gary Stone at Luton. He is now chief executive of Kent.",
        (("Nina Patel", "appointed", None, "Luton", None),),
        (("Gary Stone", "chief executive", "Kent", "current"),),
    ),
    (
        "Nina Patel took over from Gary Stone as director at Luton. She is now chief executive of Kent.",
        (("Nina Patel", "appointed", "director", "Luton", None),),
        (
            ("Nina Patel", "director", "Luton", "current"),
            ("Gary Stone", "director", "Luton", "former"),
            ("Nina Patel", "chief executive", "Kent", "current"),
        ),
    ),
    (
        (
            "Luton has appointed Nina Patel as director of children's services and Gary Stone as director of "
            "adult services."
        ),
        (
            ("Nina Patel", "appointed", DCS, "Luton", None),
            ("Gary Stone", "appointed", "director of adult services", "Luton", None),
        ),
        (
            ("Nina Patel", DCS, "Luton", "current"),
            ("Gary Stone", "director of adult services", "Luton", "current"),
        ),
    ),
    (
        (
            "Luton has appointed Nina Patel director of children's services, and Gary Stone, from Kent, director "
            "of adult services."
        ),
        (
            ("Nina Patel", "appointed", DCS, "Luton", None),
            ("Gary Stone", "appointed", "director of adult services", "Luton", None),
        ),
        (
            ("Nina Patel", DCS, "Luton", "current"),
            ("Gary Stone", "director of adult services", "Luton", "current"),
        ),
    ),
    (
        (
            "Nina Patel has been appointed director of children's services at Luton and Gary Stone director of "
            "adult services at Kent."
        ),
        (
            ("Nina Patel", "appointed", DCS, "Luton", None),
            ("Gary Stone", "appointed", "director of adult services", "Kent", None),
        ),
        (
            ("Nina Patel", DCS, "Luton", "current"),
            ("Gary Stone", "director of adult services", "Kent", "current"),
        ),
    ),
    (
        "Nina Patel, retiring this summer as director of children's services at Luton, said she would miss it.",
        (("Nina Patel", "retired", DCS, "Luton", "2016"),),
        (("Nina Patel", DCS, "Luton", "current"),),
    ),
    (
        (
            "Nina Patel, who retires as director of children's services at Luton in July, will be replaced by "
            "Gary Stone."
        ),
        (
            ("Nina Patel", "retired", DCS, "Luton", "2016-07"),
            ("Gary Stone", "appointed", DCS, "Luton", None),
        ),
        (
            ("Nina Patel", DCS, "Luton", "current"),
            ("Gary Stone", DCS, "Luton", "future"),
        ),
    ),
    (
        "Nina Patel named as Luton's new director of children's services",
        (("Nina Patel", "appointed", DCS, "Luton", None),),
        (("Nina Patel", DCS, "Luton", "current"),),
    ),
    (
        "Luton children's services chief Nina Patel to step down",
        (("Nina Patel", "resigned", "children's services chief", "Luton", None),),
        (("Nina Patel", "children's services chief", "Luton", "current"),),
    ),
    (
        (
            '"I am delighted that Nina Patel has agreed to join us as director of children\'s services," said '
            "Luton Council's chief executive, Gary Stone."
        ),
        (("Nina Patel", "appointed", DCS, "Luton", None),),
        (
            ("Gary Stone", "chief executive", "Luton", "current"),
            ("Nina Patel", DCS, "Luton", "future"),
        ),
    ),
    (
        'Nina Patel said: "My predecessor as director at Luton, Gary Stone, did a wonderful job."',
        (),
        (("Gary Stone", "director", "Luton", "former"),),
    ),
    (
        "Nina Patel said of Gary Stone, Luton's director of children's services: \"He should resign.\"",
        (),
        (("Gary Stone", DCS, "Luton", "current"),),
    ),
    (
        "Nina Patel has applied to be director of children's services at Luton.",
        (),
        (),
    ),
    (
        "Nina Patel is one of three people shortlisted to be director of children's services at Luton.",
        (),
        (),
    ),
    (
        "Nina Patel, shortlisted for director of children's services at Luton, withdrew.",
        (),
        (),
    ),
    (
        (
            "The post of director of children's services at Luton, to which Nina Patel was appointed in May but "
            "which she never took up, has been advertised again."
        ),
        (),
        (),
    ),
    (
        "Nina Patel was to have become director of children's services at Luton in May but has withdrawn.",
        (),
        (),
    ),
    (
        "Nina Patel would have been director of children's services at Luton by now had she not fallen ill.",
        (),
        (),
    ),
    (
        "Nina Patel may become director of children's services at Luton.",
        (),
        (),
    ),
    (
        "Nina Patel's father, Gary Stone, was leader of Luton Council from 1990 to 1998.",
        (),
        (("Gary Stone", "leader", "Luton", "former"),),
    ),
    (
        (
            "Nina Patel became a social worker in Luton in 1990, a team manager in 1996 and director of "
            "children's services in Kent in 2010."
        ),
        (
            ("Nina Patel", "appointed", "social worker", "Luton", "1990"),
            ("Nina Patel", "appointed", "team manager", "Luton", "1996"),
            ("Nina Patel", "appointed", DCS, "Kent", "2010"),
        ),
        (
            ("Nina Patel", "social worker", "Luton", "former"),
            ("Nina Patel", "team manager", "Luton", "former"),
            ("Nina Patel", DCS, "Kent", "current"),
        ),
    ),
    (
        "Nina Patel joined Luton as a team manager in 2004, and became assistant director in 2008.",
        (
            ("Nina Patel", "appointed", "team manager", "Luton", "2004"),
            ("Nina Patel", "appointed", "assistant director", "Luton", "2008"),
        ),
        (
            ("Nina Patel", "team manager", "Luton", "former"),
            ("Nina Patel", "assistant director", "Luton", "current"),
        ),
    ),
    (
        "Nina Patel was appointed assistant director at Luton in 2012 and director in 2014.",
        (
            ("Nina Patel", "appointed", "assistant director", "Luton", "2012"),
            ("Nina Patel", "appointed", "director", "Luton", "2014"),
        ),
        (
            ("Nina Patel", "assistant director", "Luton", "former"),
            ("Nina Patel", "director", "Luton", "current"),
        ),
    ),
    (
        "Nina Patel was appointed director of children's services at Luton in 2014 and is still there.",
        (("Nina Patel", "appointed", DCS, "Luton", "2014"),),
        (("Nina Patel", DCS, "Luton", "current"),),
    ),
    (
        "Nina Patel was appointed director at Luton in 2014 and Gary Stone in 2015.",
        (("Nina Patel", "appointed", "director", "Luton", "2014"),),
        (("Nina Patel", "director", "Luton", "current"),),
    ),
    (
        "Luton's chief executive Gary Stone, along with director of children's services Nina Patel, has resigned.",
        (("Gary Stone", "resigned", "chief executive", "Luton", None),),
        (
            ("Gary Stone", "chief executive", "Luton", "former"),
            ("Nina Patel", DCS, "Luton", "current"),
        ),
    ),
    (
        "Gary Stone, as well as Nina Patel, the director of children's services, has resigned from Luton Council.",
        (("Gary Stone", "resigned", None, "Luton", None),),
        (("Nina Patel", DCS, "Luton", "current"),),
    ),
    (
        (
            "Neither Nina Patel, the director of children's services, nor Gary Stone, the chief executive, has "
            "resigned from Luton."
        ),
        (),
        (
            ("Nina Patel", DCS, "Luton", "current"),
            ("Gary Stone", "chief executive", "Luton", "current"),
        ),
    ),
    (
        (
            "Both Nina Patel, Luton's director of children's services, and Gary Stone, the chief executive, have "
            "denied resigning."
        ),
        (),
        (
            ("Nina Patel", DCS, "Luton", "current"),
            ("Gary Stone", "chief executive", "Luton", "current"),
        ),
    ),
    (
        "Nobody at Luton, not even Nina Patel, the director of children's services, has been sacked.",
        (),
        (("Nina Patel", DCS, "Luton", "current"),),
    ),
    (
        "Nina Patel, like Gary Stone before her, left Luton after a year as director of children's services.",
        (("Nina Patel", "resigned", DCS, "Luton", None),),
        (("Nina Patel", DCS, "Luton", "former"),),
    ),
]


def _opening(told: Told) -> str:
    return " ".join(told[0].split()[:8])


@pytest.mark.parametrize("told", [*GOVERNED, *PAIRS, *TURNS, *TITLES, *PASSING, *LEADING, *NEVER], ids=_opening)
def test_whose_a_change_and_a_post_is(told: Told) -> None:
    text, events, posts = told
    check("events", Case(text, *events))
    check("posts", Case(text, *posts))
