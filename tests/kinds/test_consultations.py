"""Consultations: passages in which a named council asks people about its children's services, and look-alikes."""

from pathlib import Path

import pytest

from caregraph.extraction.kinds import KINDS
from caregraph.model.fact import Certainty
from caregraph.model.text import Article
from caregraph.reading import find_sources, read
from tests.kinds.harness import Case, Row, article_of, check, facts_of


def planned(text: str, *rows: Row) -> Case:
    return Case(text, *rows, certainty=Certainty.PLANNED)


def reported(text: str, *rows: Row) -> Case:
    return Case(text, *rows, certainty=Certainty.REPORTED)


CASES: tuple[Case, ...] = (
    # A council consults.
    Case(
        "Luton Council is consulting parents on plans to close three children's centres until 18 March.",
        ("Luton", "plans to close three children's centres", "2016-03-18"),
    ),
    Case(
        "Derby City Council is consulting on the future of its youth clubs.",
        ("Derby", "future of its youth clubs", None),
    ),
    Case(
        "Norfolk County Council has begun consulting residents about a new model for early help.",
        ("Norfolk", "new model for early help", None),
    ),
    Case(
        "Wirral Council consulted families last year over cuts to short breaks.",
        ("Wirral", "cuts to short breaks", None),
    ),
    Case(
        "Bury has consulted young people on its strategy for care leavers.",
        ("Bury", "strategy for care leavers", None),
    ),
    Case(
        "Kent County Council, which is consulting on a merger of its fostering teams, expects savings.",
        ("Kent", "merger of its fostering teams", None),
    ),
    Case(
        "Hull City Council has lost a third of its grant and is consulting on whether to shut two children's homes.",
        ("Kingston upon Hull", "whether to shut two children's homes", None),
    ),
    Case(
        "Dudley Council has published its budget. It is consulting on proposals to merge nine children's centres.",
        ("Dudley", "proposals to merge nine children's centres", None),
    ),
    Case(
        "Torbay Council needs to save £4m. The council is now consulting carers about changes to respite care for "
        "disabled children.",
        ("Torbay", "changes to respite care for disabled children", None),
    ),
    Case(
        "Stockport Council said it was consulting on plans for a family hub, and would decide in May.",
        ("Stockport", "plans for a family hub", None),
    ),
    Case(
        "Walsall Council consults on the closure of five youth centres, Sure Start nurseries and a children's home.",
        ("Walsall", "closure of five youth centres, sure start nurseries and a children's home", None),
    ),
    reported(
        "Jane Doe, leader of Kent County Council, said: “We are consulting parents on plans to close two children's "
        "centres until 1 March.”",
        ("Kent", "plans to close two children's centres", "2016-03-01"),
    ),
    # A council launches, opens, holds a consultation.
    Case(
        "Leeds City Council has launched a consultation on proposals to close 12 children's centres.",
        ("Leeds", "proposals to close 12 children's centres", None),
    ),
    Case(
        "Essex County Council launched a 12-week public consultation into the future of its children's centres, which "
        "ends on 4 April.",
        ("Essex", "future of its children's centres", "2016-04-04"),
    ),
    Case(
        "Sandwell Council is holding a public consultation on changes to its youth service until the end of February.",
        ("Sandwell", "changes to its youth service", "2016-02"),
    ),
    Case(
        "Barnet opened a second consultation about early years services on Monday.",
        ("Barnet", "early years services", None),
    ),
    Case(
        "Somerset County Council has extended its consultation on children's centre closures to 14 March.",
        ("Somerset", "children's centre closures", "2016-03-14"),
    ),
    Case(
        "Rotherham Council has started a formal consultation with families on a new children's trust.",
        ("Rotherham", "new children's trust", None),
    ),
    Case(
        "Medway Council has completed a consultation on its fostering allowances.",
        ("Medway", "fostering allowances", None),
    ),
    Case(
        "Gloucestershire County Council is carrying out a consultation exercise with parents, carers and professionals on "
        "proposals to close 22 children's centres.",
        ("Gloucestershire", "proposals to close 22 children's centres", None),
    ),
    Case(
        "Northamptonshire County Council has begun consultation on the closure of its children's centres.",
        ("Northamptonshire", "closure of its children's centres", None),
    ),
    Case(
        "Blackpool Council ran a consultation on its youth service between 3 November and 4 December 2015.",
        ("Blackpool", "youth service", "2015-12-04"),
    ),
    # Views are sought.
    Case(
        "Bexley is seeking views on proposals for an adoption partnership.",
        ("Bexley", "proposals for an adoption partnership", None),
    ),
    Case(
        "Merton Council is asking parents for their views on plans to move children's centres into schools.",
        ("Merton", "plans to move children's centres into schools", None),
    ),
    Case(
        "Hertfordshire County Council is inviting the views of young people on its corporate parenting pledge until "
        "Friday 12 February.",
        ("Hertfordshire", "corporate parenting pledge", "2016-02-12"),
    ),
    Case(
        "Sutton is asking residents to have their say on the future of youth services by 29 January 2016.",
        ("Sutton", "future of youth services", "2016-01-29"),
    ),
    Case(
        "Parents, carers and other stakeholders are being asked to give their views on Hampshire County Council's proposal "
        "to modernise early help.",
        ("Hampshire", "proposal to modernise early help", None),
    ),
    Case(
        "Parents in Derby are being consulted on plans to close three nurseries.",
        ("Derby", "plans to close three nurseries", None),
    ),
    Case(
        "People have until 8 May to have their say on Rochdale Council's plans to close children's centres.",
        ("Rochdale", "plans to close children's centres", "2016-05-08"),
    ),
    Case(
        "Salford City Council is asking for residents' views on plans to cut youth services.",
        ("Salford", "plans to cut youth services", None),
    ),
    Case(
        "Tameside Council is asking people what they think of plans to merge children's centres.",
        ("Tameside", "plans to merge children's centres", None),
    ),
    # The consultation as a thing.
    Case(
        "Luton Council's consultation on its proposals for children's centres, which closes on 22 January, has drawn "
        "900 replies.",
        ("Luton", "proposals for children's centres", "2016-01-22"),
    ),
    Case(
        "A public consultation by Surrey County Council on short breaks for disabled children began this week.",
        ("Surrey", "short breaks for disabled children", None),
    ),
    Case(
        "A consultation on plans to cut 30 youth clubs by Devon County Council runs until 14 March.",
        ("Devon", "plans to cut 30 youth clubs", "2016-03-14"),
    ),
    Case(
        "Cornwall Council wants to save £6m. A consultation on plans to close 12 children's centres runs until 14 March.",
        ("Cornwall", "plans to close 12 children's centres", "2016-03-14"),
    ),
    Case(
        "A consultation on closing six children's centres in Bolton is under way.",
        ("Bolton", "closing six children's centres in bolton", None),
    ),
    Case(
        "Dorset Council must find £5m. Its consultation on charging for early help ended on 30 November.",
        ("Dorset", "charging for early help", "2015-11-30"),
    ),
    Case(
        "The council's consultation on the closure of youth centres, Wiltshire Council said, closed in December 2015.",
        ("Wiltshire", "closure of youth centres", "2015-12"),
    ),
    Case(
        "Derby City Council, whose consultation on children's centres ended in December, will decide next month.",
        ("Derby", "children's centres", "2015-12"),
    ),
    Case(
        "Following a consultation on its youth service, Derby City Council has decided to close three clubs.",
        ("Derby", "youth service", None),
    ),
    Case(
        "More than 4,000 people replied to Derby City Council's consultation on children's centres.",
        ("Derby", "children's centres", None),
    ),
    Case(
        "A public consultation has been launched by Lancashire County Council on proposals to close youth centres.",
        ("Lancashire", "proposals to close youth centres", None),
    ),
    Case(
        "A fresh consultation into plans to replace Bromley's nine children's centres with six hubs was launched today.",
        ("Bromley", "plans to replace bromley's nine children's centres with six hubs", None),
    ),
    # Put out to consultation.
    Case(
        "Solihull Council has put plans to close four children's centres out to consultation.",
        ("Solihull", "plans to close four children's centres", None),
    ),
    Case(
        "Cumbria County Council has drawn up savings. Proposals to close five family centres have gone out to public "
        "consultation, until 1 April.",
        ("Cumbria", "proposals to close five family centres", "2016-04-01"),
    ),
    # The date, or the subject, in another sentence.
    Case(
        "Luton Council is consulting on plans to close three children's centres. The consultation closes on 12 February.",
        ("Luton", "plans to close three children's centres", "2016-02-12"),
    ),
    Case(
        "Croydon Council has launched a consultation on its youth services. Residents have until 3 May to respond.",
        ("Croydon", "youth services", "2016-05-03"),
    ),
    Case(
        "Reading Borough Council has drawn up plans to close two children's homes. It is consulting on the proposals "
        "until 20 February.",
        ("Reading", "plans to close two children's homes", "2016-02-20"),
    ),
    # Dates that are not told.
    Case(
        "Luton Council is consulting on plans to close three children's centres for eight weeks.",
        ("Luton", "plans to close three children's centres", None),
    ),
    Case(
        "Luton Council is consulting on plans to close three children's centres until the spring.",
        ("Luton", "plans to close three children's centres", None),
    ),
    Case(
        "Luton Council is consulting on plans to close three children's centres until 18 March.",
        ("Luton", "plans to close three children's centres", None),
        published=None,
    ),
    Case(
        "Luton Council is consulting on plans to close three children's centres until 18 March 2017.",
        ("Luton", "plans to close three children's centres", "2017-03-18"),
        published=None,
    ),
    Case(
        "The consultation on Derby City Council's children's centres ends on Friday.",
        ("Derby", "children's centres", None),
    ),
    Case(
        "Luton Council is consulting on plans to close children's centres, but parents say that they knew nothing of them "
        "until May.",
        ("Luton", "plans to close children's centres", None),
    ),
    Case(
        "Derby City Council is consulting on whether its children's services should move to a trust until May.",
        ("Derby", "whether its children's services should move to a trust", "2016-05"),
    ),
    # Two at once.
    Case(
        "Luton Council is consulting on its fostering service, while Bedford Borough Council is consulting on its youth "
        "clubs.",
        ("Luton", "fostering service", None),
        ("Bedford", "youth clubs", None),
    ),
    Case(
        "Derby and Nottingham councils are consulting on a joint fostering service until the end of March.",
        ("Derby", "joint fostering service", "2016-03"),
        ("Nottingham", "joint fostering service", "2016-03"),
    ),
    # Planned.
    planned(
        "Luton Council will consult parents on plans to close three children's centres.",
        ("Luton", "plans to close three children's centres", None),
    ),
    planned(
        "Enfield Council is to launch a consultation on the future of its children's homes next month.",
        ("Enfield", "future of its children's homes", None),
    ),
    planned(
        "Ealing plans to consult on a new youth service.",
        ("Ealing", "new youth service", None),
    ),
    planned(
        "Haringey's cabinet has agreed to consult families on changes to respite care for disabled children.",
        ("Haringey", "changes to respite care for disabled children", None),
    ),
    planned(
        "Luton Council's cabinet agreed on Tuesday to consult on plans to close 12 children's centres.",
        ("Luton", "plans to close 12 children's centres", None),
    ),
    planned(
        "Derby City Council is to consult on a £2m cut to children's centres, which could mean six closing, until 8 March.",
        ("Derby", "£2m cut to children's centres", "2016-03-08"),
    ),
    planned(
        "Plans to deliver early help from six family hubs in Shropshire will go out to public consultation in May.",
        ("Shropshire", "plans to deliver early help from six family hubs in shropshire", None),
    ),
    planned(
        "Trafford Council has announced a consultation on closing six youth centres.",
        ("Trafford", "closing six youth centres", None),
    ),
    planned(
        "Oldham Council must save £20m. A consultation on plans to merge its children's centres will begin in February.",
        ("Oldham", "plans to merge its children's centres", None),
    ),
)

NOISE = Path(__file__).parents[1] / "noise" / "texts"

LOOK_ALIKES: tuple[Case, ...] = (
    # Words that look alike.
    Case("Luton Council has hired consultants to look at its children's services."),
    Case("Luton Council has published a consultation paper."),
    Case("Luton Council took the decision in consultation with parents of children in care."),
    Case("The consultancy Brightway will advise Luton Council on its children's centres."),
    Case("Luton Council is seeking a consultant social worker for its children's services team."),
    Case("Ruth Ansell, a consultant on children's services, has joined Luton Council."),
    Case("Luton Council has ordered a review of children's centres after consultation."),
    Case("The consulting firm advises Luton Council on fostering."),
    # Somebody else's.
    Case("The government is consulting on children's homes, and Luton Council has replied."),
    Case("The Department for Education has launched a consultation on adoption, which Luton Council welcomed."),
    Case("Ofsted is consulting on how it inspects children's services at councils such as Luton."),
    Case("Luton Council has responded to the government's consultation on children's social care."),
    Case("Luton Council has criticised Ofsted's consultation on inspecting children's homes."),
    Case("A national consultation on foster care closes on 14 March, and Leeds City Council has taken part."),
    Case("Luton Council is disappointed. A government consultation on social work runs until 14 March."),
    Case("Schools in Luton are consulting parents on their support for children in care."),
    Case("A charity in Leeds is consulting on the future of its children's centre."),
    Case(
        "Luton Council handed over the home. The charity Brightway is consulting on the future of the children's home."
    ),
    Case("Bedfordshire Police launched a consultation on child protection with Luton Council."),
    Case("The trust that runs children's services in Slough is consulting on its own fostering teams."),
    Case("Several councils are consulting on plans to close children's centres."),
    Case("Luton academy is consulting on its admissions for looked-after children."),
    Case("Luton Council was rated good. Ministers wrote a paper. It is consulting on children's homes until May."),
    Case("Luton Council was rated good. Ofsted changed its rules. A consultation on children's homes runs until May."),
    Case(
        "Luton Council was rated good. Ofsted changed its rules. Its consultation on children's homes ended in December."
    ),
    Case("Parents in Luton are being asked for their views on foster care by the NSPCC."),
    Case("“We are seeking views on children's homes,” said Sir Jo Sample, chief inspector of Ofsted, in Luton."),
    # Another field, another audience.
    Case("Luton Council is consulting residents on car parks."),
    Case("Luton Council has launched a consultation on its libraries until 14 March."),
    Case("Luton Council is consulting on school admission arrangements for children starting in 2017."),
    Case("Luton Council is consulting on home-to-school transport for young people."),
    Case("Derby City Council is seeking views on care homes for older people."),
    Case("Derby City Council is consulting on school admissions for looked-after children."),
    Case("Derby City Council is consulting on its budget."),
    Case("Derby City Council is consulting on plans to end free swimming for children."),
    Case("Derby City Council is consulting on a new school for young people."),
    Case("Derby City Council gathered feedback on its work with families."),
    Case("Derby City Council is consulting staff on 40 redundancies in children's services."),
    Case("Derby City Council has begun a consultation with unions on new contracts for social workers."),
    Case("Derby City Council has launched a consultation on 60 job losses in its children's services."),
    # Denied, wished for, missed, supposed.
    Case("Luton Council did not consult parents on plans to close three children's centres."),
    Case("Luton Council has failed to consult families about cuts to short breaks."),
    Case("A judge found that Luton Council had not consulted on the closure of children's centres."),
    Case("Luton Council closed three children's centres without consulting parents on the plans."),
    Case("Luton Council was criticised for a lack of consultation on children's centres."),
    Case("Luton Council has no plans to consult on the closure of youth clubs."),
    Case("Luton Council should consult parents on plans to close three children's centres."),
    Case("Luton Council may consult on plans to close three children's centres."),
    Case("Campaigners have called on Luton Council to launch a consultation on its youth clubs."),
    Case("If it loses the grant, Luton Council would consult on closing children's centres."),
    Case("Luton Council has scrapped its consultation on closing children's centres."),
    Case("Luton Council was forced to apologise. Parents say they were not consulted about the children's centres."),
    Case("Is Luton Council consulting on its children's centres?"),
    Case("Luton Council had planned to consult on closing children's centres but has dropped the idea."),
    Case("Luton Council was due to consult on closing children's centres last year."),
    Case("Luton Council has delayed its consultation on children's centres."),
    Case("Consultation on plans to replace children's centres in Barnsley with nine hubs was abandoned in March."),
    Case("Parents have accused Barnsley Council of ignoring them in its consultation on children's centres."),
    Case("Wirral's cabinet is to decide whether to proceed to a six-week consultation on the closure of youth clubs."),
    # Nobody of the public is asked.
    Case("Derby City Council consulted lawyers about child protection failures."),
    Case("Derby City Council consulted Ofsted about its children's homes."),
    Case("Ruth Ansell, leader of Derby City Council, is consulting her doctor about a sick child."),
    Case("Inspectors found that Derby City Council had sought children's views on their care plans."),
    Case("Derby City Council regularly consults looked-after children."),
    Case("Derby City Council is consulting families on the case of Jo Sample, a child in care."),
    # Who looks after a post or a notice.
    Case("Councillor Ruth Ansell should consult her manager on the children's services budget at Luton Council."),
    Case("Fostering manager, Luton Council, £41,000. You will consult families on their support."),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_consultations(case: Case) -> None:
    check("consultations", case)


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=str)
def test_look_alikes_consult_nobody(case: Case) -> None:
    assert [fact for fact in facts_of(article_of(case)) if fact.kind is KINDS["consultation"]] == []


@pytest.mark.parametrize("path", find_sources([NOISE]), ids=lambda path: path.stem)
def test_noise_consults_nobody(path: Path) -> None:
    articles = [article for article in read(path) if isinstance(article, Article)]
    facts = [fact for article in articles for fact in facts_of(article)]
    assert [fact for fact in facts if fact.kind is KINDS["consultation"]] == []


@pytest.mark.parametrize("case", [case for case in CASES if case.certainty is None], ids=str)
def test_what_runs_is_stated(case: Case) -> None:
    found = [fact for fact in facts_of(article_of(case)) if fact.kind is KINDS["consultation"]]
    assert {fact.certainty for fact in found} == {Certainty.STATED}
