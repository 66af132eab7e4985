"""Who and what is meant: facts whose people, bodies and councils are named by other words, and look-alikes."""

import pytest

from tests.kinds.harness import Case, check

DCS = "director of children's services"
CHIEF = "chief executive"

POSTS = [
    Case(
        "The Federation of Home Visitors (FHV) met in Leeds. Ola Brand, president of the FHV, opened the day.",
        ("Ola Brand", "president", "Federation of Home Visitors", "current"),
    ),
    Case(
        "Pat Quill, director of children's services and chief executive at Achieving for Children, agreed.",
        ("Pat Quill", DCS, "Achieving for Children", "current"),
        ("Pat Quill", CHIEF, "Achieving for Children", "current"),
    ),
    Case(
        "Mira Holt, at present interim director of children's services at Bury Council, took the call.",
        ("Mira Holt", "interim director of children's services", "Bury", "current"),
    ),
    Case(
        "Jo Farrant, who runs Slough Children First, and Lee Moss, who will head Sandwell Children's Trust, met.",
        ("Jo Farrant", "head", "Slough Children First", "current"),
        ("Lee Moss", "head", "Sandwell Children's Trust", "future"),
    ),
    Case(
        "Una Tarn has also been director of children's services at Oldham Council.",
        ("Una Tarn", DCS, "Oldham", "former"),
    ),
    Case(
        "Derby Council met on Monday. Ofsted head Marian Lowe told members what she had seen.",
        ("Marian Lowe", "head", "Ofsted", "current"),
    ),
    Case(
        "Cllr Noor Vale, who chairs Kirklees Council's children's scrutiny panel, thanked them.",
        ("Noor Vale", "chair of the children's scrutiny panel", "Kirklees", "current"),
    ),
    Case(
        "The trust's first chief executive, Neil Ruddock, resigned from Sandwell Children's Trust in May.\n\n"
        "Bea Lind, a former director of children's services at Telford and Wrekin, has been appointed as interim "
        "chief executive.",
        ("Neil Ruddock", CHIEF, "Sandwell Children's Trust", "former"),
        ("Bea Lind", DCS, "Telford and Wrekin", "former"),
        ("Bea Lind", "interim chief executive", "Sandwell Children's Trust", "current"),
    ),
    Case(
        "The director, Jan Whitt, has run children's services at Sefton Council since 2012.",
        ("Jan Whitt", "director", "Sefton", "current"),
    ),
    Case(
        "Derby City Council met. Cllr Den Oakes, who holds the cabinet post for children's social care, was pleased.",
        ("Den Oakes", "cabinet member for children's social care", "Derby", "current"),
    ),
    Case(
        "Sandwell Children's Trust has a new home. The chairman of the trust, Sir Gerald Fane, opened it.",
        ("Gerald Fane", "chairman", "Sandwell Children's Trust", "current"),
    ),
    Case(
        "Devon Council will be joined in May by Karen Lusk of Torbay Council. She is head of family support there.",
        ("Karen Lusk", "head of family support", "Torbay", "current"),
    ),
    Case(
        "Cambridgeshire has named Marion Seal, the former chief executive of Derby City Council, as its new interim "
        "director of children's services.",
        ("Marion Seal", CHIEF, "Derby", "former"),
        ("Marion Seal", "interim director of children's services", "Cambridgeshire", "current"),
    ),
    Case(
        "Knowsley Council has agreed it with neighbouring St Helens Council under which Mal Eccles, its director of "
        "children's services, serves both.",
        ("Mal Eccles", DCS, "Knowsley", "current"),
    ),
    Case("Pat Seal was the most senior officer at Derby City Council until 2011."),
    Case(
        "The notice says that Essex works with an adviser chosen by the education secretary - Clive Hamm.",
        ("Clive Hamm", "adviser", "Essex", "current"),
    ),
    Case("A director of children's services once, Kit Rowe now keeps bees and has no post in Devon."),
    Case("Staff at the Centre for Learning (CFL) in Devon heard the director of music play."),
    Case(
        "In a letter to council leader Ray Gull, children's minister Ann Mott said no in Bedford.",
        ("Ray Gull", "leader", "Bedford", "current"),
        ("Ann Mott", "children's minister", "UK Government", "current"),
    ),
    Case("According to the Leicester Courier, the assistant director for safeguarding may go."),
]

EVENTS = [
    Case(
        "Rochdale Council's director of children's services, Sid Farr, has resigned. Farr's successor, Ola Penn, "
        "joined from Nottingham in October 2015.",
        ("Sid Farr", "resigned", DCS, "Rochdale", None),
        ("Ola Penn", "appointed", DCS, "Rochdale", "2015-10"),
    ),
    Case(
        "ANN TILLOT has been picked by Leicestershire County Council as its director of children's services.",
        ("Ann Tillot", "appointed", DCS, "Leicestershire", None),
    ),
    Case(
        "Essex's director of children's services, Dee Sower, took over in 2014 from Kay Fall, now DCS in Norfolk.",
        ("Dee Sower", "appointed", DCS, "Essex", "2014"),
    ),
    Case(
        "The DfE has picked Councillor Bo Keane to be commissioner for children's services at Tameside Council. "
        "Her predecessor, Commissioner Stephen Yarr, has quit.",
        ("Bo Keane", "appointed", "commissioner for children's services", "Tameside", None),
        ("Stephen Yarr", "resigned", "commissioner", "Tameside", None),
    ),
    Case(
        "Last month Wigan Council appointed Geoff Staines director of children's services in place of Thea Rudd, "
        "who had been sacked.",
        ("Geoff Staines", "appointed", DCS, "Wigan", "2015-12"),
        ("Thea Rudd", "dismissed", DCS, "Wigan", None),
    ),
    Case(
        "Since he was appointed commissioner in Sheffield, Lord Hartley has sent three reports.",
        ("Lord Hartley", "appointed", "commissioner", "Sheffield", None),
    ),
    Case("The DfE appointed Bo Keane, director of children's services at Dorset Council, to look into the matter."),
    Case("The minister whom Essex Council is to appoint nobody for, Fay Kerr, said so."),
    Case("Pat Shaw, chief executive of Walsall Council, said somebody had been found and would start on 5 February."),
    Case("Opposition leader Piers Hatt had called in October for Di Crowe to be suspended in Newham."),
    Case("Janet Parr took on one of the hardest tasks in Herefordshire and never complained."),
]

JUDGEMENTS = [
    Case(
        "Ofsted rated Trafford Council good in May 2015. Its work was praised, and Leeds stood out for its adoption "
        "work and its leadership, both of which were classed as outstanding.",
        ("Trafford", "good", "overall", "2015-05"),
        ("Leeds", "outstanding", "adoption", None),
        ("Leeds", "outstanding", "leadership", None),
    ),
    Case(
        "Merton's safeguarding was graded inadequate by Ofsted, and so was Hounslow's.",
        ("Merton", "inadequate", "safeguarding", None),
        ("Hounslow", "inadequate", "safeguarding", None),
    ),
    Case(
        "Inspectors judged help for families at Leeds Council to be inadequate, along with leadership.",
        ("Leeds", "inadequate", "leadership", None),
        ("Leeds", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted inspected Derby Council. Help and protection was also found to require improvement.",
        ("Derby", "requires improvement", "help and protection", None),
    ),
    Case(
        "At its inspection in 2012 Thurrock Council did badly. Ofsted rated services inadequate then as well.",
        ("Thurrock", "inadequate", "overall", "2012"),
    ),
    Case(
        "A council's children's services have been rated good by Ofsted.\n\nInspectors came to Oxfordshire in May, and "
        "Oxfordshire was pleased.",
        ("Oxfordshire", "good", "overall", "2015-05"),
    ),
    Case(
        'Oxfordshire Council was inspected by Ofsted. One part, "the experiences of children in care", was rated "good".',
        ("Oxfordshire", "good", "looked-after children", None),
    ),
    Case(
        "The report on Hillingdon has parts on help and protection, and leadership. In each of them Hillingdon Council "
        "was given the lowest possible score, inadequate.",
        ("Hillingdon", "inadequate", "help and protection", None),
        ("Hillingdon", "inadequate", "leadership", None),
        published="2016-05-01",
    ),
    Case(
        "Children's services at three councils have been rated good by Ofsted. Inspectors gave the positive ratings to "
        "Trafford, Sutton and Milton Keynes.",
        ("Trafford", "good", "overall", None),
        ("Sutton", "good", "overall", None),
        ("Milton Keynes", "good", "overall", None),
    ),
    Case(
        "Dorset was rated good by Ofsted for its services for looked-after children, while Lancashire's were rated "
        "adequate.",
        ("Dorset", "good", "looked-after children", None),
        ("Lancashire", "adequate", "looked-after children", None),
    ),
    Case(
        "An Ofsted inspection in March 2015 found that Norfolk Council should be rated requires improvement.",
        ("Norfolk", "requires improvement", "overall", "2015-03"),
    ),
    Case("A council's children's services may be rated good one day, if Ofsted returns to Essex and Kent."),
    Case("Ofsted called many areas of the work in Essex inadequate."),
    Case("Essex Council is to share its lessons at councils with an inadequate Ofsted grade."),
    Case("Inspectors have labelled a key element of the services in Wakefield inadequate."),
]

INTERVENTIONS = [
    Case(
        "Halton Borough Council was then directed by the government to form a partnership.",
        ("Halton", "direction", None, None),
    ),
    Case(
        "Portsmouth Council heard from the minister. A review by commissioner Hilary Stokes took five months.",
        ("Portsmouth", "commissioner", "Hilary Stokes", None),
        ("Portsmouth", "review", "Hilary Stokes", None),
    ),
    Case(
        "Wolverhampton's children's services failed twice, and an independent trust is due to take them over.",
        ("Wolverhampton", "trust", None, None),
    ),
    Case(
        "An Improvement Notice was served on Derby City Council in June 2009.",
        ("Derby", "improvement notice", None, "2009-06"),
    ),
    Case(
        "Wiltshire Council was rated inadequate by Ofsted. In October 2015 the Department for Education made "
        "Hampshire County Council its improvement adviser.",
        ("Wiltshire", "improvement adviser", None, "2015-10"),
    ),
    Case(
        "In May 2014 Reading Council was told by the Department for Education that an independent trust would take "
        "over children's services.",
        ("Reading", "trust", None, "2014-05"),
    ),
    Case("The council in Dudley has set up an improvement board, which will be chaired by Roger Pent."),
    Case("The move of children's services in Cumbria to a trust was recommended in 2015."),
    Case("A review by chief executive Hilary Stokes told Portsmouth Council what to do."),
    Case("Bedford's preference was for an independent commissioner to be brought in by the government."),
]

STATEMENTS = [
    Case(
        'Alan Farr left the trust, and his place was taken by Helen Chand. She said: "Children are why we are here."',
        ("Helen Chand", "Children are why we are"),
    ),
    Case(
        "According to Ofsted: 'Managers do not keep a close eye on cases in Essex.'",
        ("Ofsted", "Managers do not keep a"),
    ),
    Case(
        'Simon Hadd, chief executive of Essex Council, thanked her "for all that she has done", the Local Democracy '
        "Reporting Service said.",
        ("Simon Hadd", "for all that she has"),
    ),
    Case(
        "Ian Rush, director at Bury Council, will retire. Staff cheered.\n\nIan said: “It has been a joy for me.”",
        ("Ian Rush", "It has been a joy"),
    ),
    Case(
        "Social workers in Essex were commended in the report for being “wholly devoted to helping children”. "
        "Ofsted came in May.",
        ("Ofsted", "wholly devoted to helping children"),
    ),
]

STATEMENTS += [
    Case(
        "Ofsted came in May. Too many are “left exposed to harm for too long” because Bedford Council did not look, the "
        "report says.",
        ("Ofsted", "left exposed to harm for"),
    ),
    Case(
        "The watchdog said practice was weak in Essex. Ofsted came in May. Managers were “now doing a much better job”, "
        "it said.",
        ("Ofsted", "now doing a much better"),
    ),
    Case(
        "Services in Barnsley were judged outstanding by Ofsted, with the report stating that ‘young people leaving care "
        "are served well’.",
        ("Ofsted", "young people leaving care are"),
    ),
]

PARTICIPATIONS = [
    Case(
        "The council in Cumbria gets support from Lancashire, one of the department's Partners in Practice.",
        ("Lancashire", "Partners in Practice"),
    ),
    Case(
        "The Partners in Practice scheme is growing. The eight that are joining are: Wigan, Devon, North Lincolnshire "
        "and the Slough Children's Services Trust.",
        ("Wigan", "Partners in Practice"),
        ("Devon", "Partners in Practice"),
        ("North Lincolnshire", "Partners in Practice"),
        ("Slough Children's Services Trust", "Partners in Practice"),
    ),
    Case("The Partners in Practice scheme is growing. Those who applied are: Wigan and Devon."),
]

# Which council an article is about, where its first paragraphs say it only once or not at once.
JUDGEMENTS += [
    Case(
        "Read us anywhere.\n\nA long way lies before Bury Council, its adviser says.\n\n"
        "Ms Vale had a part in raising Leeds's services from their depths.\n\nThe council's services for care "
        "leavers were rated good.",
        ("Bury", "good", "care leavers", None),
    ),
    Case(
        "Neighbours do better.\n\nBury and Leeds councils met last week.\n\nBoth talked of staff.\n\nKent's members came "
        "too.\n\nThe council's services for care leavers were rated good.",
        ("Kent", "good", "care leavers", None),
    ),
]
# Whoever speaks is of the council that is meant next, in an article about several.
POSTS += [
    Case(
        "Commissioners go to Bury, Leeds, Kent and Devon.\n\nIn Bury the search has begun.\n\nOla Brand, leader of Kent "
        "County Council, said: “Nobody has told us of it.”\n\nThe council's chief executive, Una Tarn, would not comment.",
        ("Ola Brand", "leader", "Kent", "current"),
        ("Una Tarn", CHIEF, "Kent", "current"),
    ),
    Case(
        "Commissioners go to Bury, Leeds, Kent and Devon.\n\nIn Bury the search has begun.\n\nOla Brand, who was once "
        "leader of Kent County Council, said: “Nobody has told us of it.”\n\nThe council's chief executive, Una Tarn, "
        "would not comment.",
        ("Ola Brand", "leader", "Kent", "former"),
        ("Una Tarn", CHIEF, "Bury", "current"),
    ),
]

_KINDS = {
    "posts": POSTS,
    "events": EVENTS,
    "judgements": JUDGEMENTS,
    "interventions": INTERVENTIONS,
    "statements": STATEMENTS,
    "participations": PARTICIPATIONS,
}


@pytest.mark.parametrize(("plural", "case"), [(plural, case) for plural, cases in _KINDS.items() for case in cases])
def test_what_the_words_stand_for(plural: str, case: Case) -> None:
    check(plural, case)
