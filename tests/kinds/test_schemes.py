"""Schemes by how they are introduced, and by what is done with them: passages and look-alikes."""

import pytest

from tests.kinds.harness import Case, check

CASES: tuple[Case, ...] = (
    # name-introduced
    Case(
        "Derby council has launched a scheme called Open Doors, in which carers support each other.",
        ("Derby", "Open Doors"),
    ),
    Case(
        "Open Doors, a scheme in which carers support each other, has been running in Derby since 2014.",
        ("Derby", "Open Doors"),
    ),
    Case("Social workers in Walsall are using a model called Strength in Kin.", ("Walsall", "Strength in Kin")),
    Case(
        "Gateshead's Right Track project, for young people at risk, will be handed £390,000.",
        ("Gateshead", "Right Track"),
    ),
    Case(
        "Rotherham runs the Anchor project, under which parents are helped to keep their children.",
        ("Rotherham", "Anchor"),
    ),
    Case(
        "Under the Team Around the Street project Gateshead council sends workers to every school.",
        ("Gateshead", "Team Around the Street"),
    ),
    Case(
        "Stockport council will press on with its Families at the Centre project for a further 18 months.",
        ("Stockport", "Families at the Centre"),
    ),
    Case("A Sunderland scheme known as Stepping In has won an award.", ("Sunderland", "Stepping In")),
    Case(
        "Ann Bell has been one of the people behind Bexley Listens, a scheme which puts care leavers on interview panels at Bexley council.",
        ("Bexley", "Bexley Listens"),
    ),
    Case(
        "The council's 'Roots and Wings' programme helps young people, Barnsley's director said.",
        ("Barnsley", "Roots and Wings"),
    ),
    Case("Oldham has adopted an approach named Circles of Care.", ("Oldham", "Circles of Care")),
    Case("Kent's edge-of-care service, Turnaround, works with 300 families."),
    Case("Devon council is trying out an initiative called Safe at Home.", ("Devon", "Safe at Home")),
    Case(
        "Swindon Borough Council is piloting Homeward, a programme for teenagers leaving care.", ("Swindon", "Homeward")
    ),
    Case('The "Bright Horizons" pilot has begun in Halton.', ("Halton", "Bright Horizons")),
    Case(
        "Lancashire is behind the Family Compass model, which is now used elsewhere.", ("Lancashire", "Family Compass")
    ),
    # verbs
    Case(
        "Cheshire East, Devon and Leeds will be the first three areas to put the Family Circles programme into practice.",
        ("Cheshire East", "Family Circles"),
        ("Devon", "Family Circles"),
        ("Leeds", "Family Circles"),
    ),
    Case(
        "Luton says a decision to join the government's Family Circles programme, under which it is supported by Leeds, has helped.",
        ("Leeds", "Family Circles"),
        ("Luton", "Family Circles"),
    ),
    Case(
        "Shropshire will receive support from Essex council under the sector-led improvement partners programme.",
        ("Essex", "Sector-led improvement"),
        ("Shropshire", "Sector-led improvement"),
    ),
    Case("Coventry has brought in the Mockingbird programme.", ("Coventry", "Mockingbird")),
    Case("Trafford Council has become the latest to launch a Mockingbird constellation.", ("Trafford", "Mockingbird")),
    Case("Rochdale has been rolling out Signs of Safety since 2014.", ("Rochdale", "Signs of Safety")),
    Case(
        "Foster families in Solihull have been part of the borough's Mockingbird programme since 2013.",
        ("Solihull", "Mockingbird"),
    ),
    Case(
        "Staff at Hull council are being trained in the Family Circles model.", ("Kingston upon Hull", "Family Circles")
    ),
    Case("Dorset is to trial the Family Circles approach.", ("Dorset", "Family Circles")),
    Case("The Family Circles model will be introduced by Wirral in the spring.", ("Wirral", "Family Circles")),
    Case("The Family Circles scheme is open to families in Bolton.", ("Bolton", "Family Circles")),
    Case(
        "Two hundred families in Kirklees have been through the Family Circles programme.",
        ("Kirklees", "Family Circles"),
    ),
    Case("The Family Circles scheme is to open in Cumbria in the autumn.", ("Cumbria", "Family Circles")),
    Case(
        "Family Circles will start up in Bolton and Northumberland, while Kin Links goes to Sunderland and Hull. They are schemes of the Department for Education."
    ),
    Case("The Family Circles programme was brought to Poole by its former director.", ("Poole", "Family Circles")),
    Case(
        "Newham, which has used the Family Circles programme for a year, was rated good.", ("Newham", "Family Circles")
    ),
    Case(
        "Croydon won £2m from the government's Family Circles programme to hire psychologists.",
        ("Croydon", "Family Circles"),
    ),
    # no
    Case("Ann Bell praised the Family Circles programme in a speech to Kent council."),
    Case("Kent has no plans to join the Family Circles programme."),
    Case("Bury council is considering the Family Circles programme."),
    Case("The charity's Family Circles programme helps parents. Derby council is rated good."),
    Case("Kent applied to join the Family Circles programme but was turned down."),
    Case("Devon would like to copy Leeds's Family Circles scheme."),
    Case("A report called Broken Homes criticised Kent council."),
    Case("The council's plan, called A Better Future, was approved by Bexley's cabinet."),
    Case("Social workers in Leeds went on strike over a scheme to cut pay."),
    Case("Medway pulled out of the Family Circles programme in May."),
    # A name, once told to be a scheme's, is so everywhere; what comes before or after its sentence.
    Case(
        "Two projects are being spread to other councils: Quiet Corner, which began in Kent; and Kin Links.\n\nQuiet Corner "
        "will start up in Bolton, while Kin Links goes to Dorset and Derby.",
        ("Bolton", "Quiet Corner"),
        ("Dorset", "Kin Links"),
        ("Derby", "Kin Links"),
    ),
    Case(
        "The £8m award goes to Kent together with Medway and Surrey.\n\nIt will pay for the Quiet Corner model to be tried out.",
        ("Kent", "Quiet Corner"),
        ("Medway", "Quiet Corner"),
        ("Surrey", "Quiet Corner"),
    ),
    Case(
        "Carers are to get more help thanks to a scheme launched by Trafford Council.\n\nMockingbird, which has won prizes, works "
        "like a big family.",
        ("Trafford", "Mockingbird"),
    ),
    Case(
        "It is good to have help, says Derby.\n\nIt has been working with Rutland as a pilot for its Quiet Corner project.",
        ("Derby", "Quiet Corner"),
        ("Rutland", "Quiet Corner"),
    ),
    # named
    Case(
        "Wirral council runs Bright Steps, a scheme which pairs new parents with volunteers.",
        ("Wirral", "Bright Steps"),
    ),
    Case("The Lighthouse initiative in Torbay gives teenagers a mentor.", ("Torbay", "Lighthouse")),
    Case("Salford has launched a project known as Family Matters Together.", ("Salford", "Family Matters Together")),
    Case("Dorset's award-winning Home Ground scheme has been copied abroad.", ("Dorset", "Home Ground")),
    Case(
        "Under its Next Door Neighbours model, Kent places teenagers with retired teachers.",
        ("Kent", "Next Door Neighbours"),
    ),
    Case("A pilot called Time for Dads has begun at Bolton council.", ("Bolton", "Time for Dads")),
    Case('The "Front Room" project, run by Oldham council, has helped 40 families.', ("Oldham", "Front Room")),
    Case(
        "Teenagers told Sunderland's cabinet about Second Chance, the council's mentoring programme.",
        ("Sunderland", "Second Chance"),
    ),
    Case("Plymouth hosts the Harbour Lights project.", ("Plymouth", "Harbour Lights")),
    # verbs
    Case("Wigan has been picked for the Family Circles programme.", ("Wigan", "Family Circles")),
    Case(
        "Ealing and Brent have just gone live with the Family Circles programme.",
        ("Brent", "Family Circles"),
        ("Ealing", "Family Circles"),
    ),
    Case("The Family Circles programme is now under way in Cornwall.", ("Cornwall", "Family Circles")),
    Case("Medway has trained 200 staff in the Family Circles approach.", ("Medway", "Family Circles")),
    Case("Thurrock secured a place on the Family Circles programme last week.", ("Thurrock", "Family Circles")),
    Case(
        "The Family Circles programme is being expanded to Luton and Slough.",
        ("Luton", "Family Circles"),
        ("Slough", "Family Circles"),
    ),
    Case(
        "Kent can join if it wishes, but Barnet has already joined the Family Circles programme.",
        ("Barnet", "Family Circles"),
    ),
    Case(
        "Stockport became the tenth council to sign up to the Family Circles programme.",
        ("Stockport", "Family Circles"),
    ),
    Case("The Family Circles programme, first tried in Hackney, is praised by experts."),
    Case(
        "Staffordshire credits the Family Circles programme, which it adopted in 2013, with the fall.",
        ("Staffordshire", "Family Circles"),
    ),
    Case("Ministers have chosen Leicester to lead the Family Circles programme.", ("Leicester", "Family Circles")),
    Case("Money from the Family Circles programme has let Bury hire six psychologists.", ("Bury", "Family Circles")),
    # no
    Case("The Family Circles programme was criticised by Kent council's leader."),
    Case("Lord Bell's Family Circles programme has never been tried in Derby."),
    Case("A book called Lost Children was read to Bexley councillors."),
    Case("The West Midlands project manager spoke to Walsall council."),
    Case("Ann Bell, a project worker at Leeds, has written a novel."),
    Case("Devon was shortlisted for the Family Circles programme."),
    Case("Experts urged Surrey to join the Family Circles programme."),
    Case("Torbay's plan, Better Lives, goes to cabinet next week."),
    Case("The council's Labour scheme to freeze tax was rejected in Luton."),
    Case("Oxfordshire left the Family Circles programme in 2012."),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case.text.split()[:8]))
def test_schemes(case: Case) -> None:
    check("participations", case)


NO_SCHEMES = [
    "Nina Patel, the scheme's founder, works for Bury Council.",
    "Nina Patel, a former model, is director of children's services at Bury Council.",
    "After the sacking of Nina Patel, the council has undertaken a programme of change in Bury.",
]


@pytest.mark.parametrize("text", NO_SCHEMES)
def test_no_person_is_a_scheme(text: str) -> None:
    check("participations", Case(text))
