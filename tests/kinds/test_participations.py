"""Participations: passages with who takes part in which named programme, and look-alikes without any."""

import pytest

from tests.kinds.harness import Case, check

CASES: tuple[Case, ...] = (
    # The plain ways of saying it.
    Case(
        "Leeds City Council has been chosen for the Partners in Practice programme.",
        ("Leeds", "Partners in Practice"),
    ),
    Case(
        "Lincolnshire is one of the councils taking part in the government's Partners in Practice programme.",
        ("Lincolnshire", "Partners in Practice"),
    ),
    Case(
        "Hertfordshire County Council is one of the government's Partners in Practice.",
        ("Hertfordshire", "Partners in Practice"),
    ),
    Case("Wiltshire Council has joined the Troubled Families programme.", ("Wiltshire", "Troubled Families")),
    Case(
        "Bexley Council takes part in Step Up to Social Work, which trains graduates on the job.",
        ("Bexley", "Step Up to Social Work"),
    ),
    Case("Manchester City Council has signed up to the Frontline programme.", ("Manchester", "Frontline")),
    Case(
        "Ministers have picked North Yorkshire for the Partners in Practice programme.",
        ("North Yorkshire", "Partners in Practice"),
    ),
    Case(
        "Sheffield City Council was among the first authorities to take part in the Children's Social Care "
        "Innovation Programme.",
        ("Sheffield", "Children's Social Care Innovation Programme"),
    ),
    Case(
        "Cheshire West and Chester Council is a member of the Partners in Practice programme.",
        ("Cheshire West and Chester", "Partners in Practice"),
    ),
    Case(
        "Brighton and Hove has been accepted on to the Partners in Practice scheme.",
        ("Brighton and Hove", "Partners in Practice"),
    ),
    Case(
        "Darlington Borough Council is participating in the Strengthening Families, Protecting Children programme.",
        ("Darlington", "Strengthening Families, Protecting Children"),
    ),
    Case(
        "Tower Hamlets Council was chosen to pilot the National Assessment and Accreditation System.",
        ("Tower Hamlets", "National Assessment and Accreditation System"),
    ),
    Case(
        "Stoke-on-Trent City Council is a pilot area for the Brighter Starts programme.",
        ("Stoke-on-Trent", "Brighter Starts"),
    ),
    Case(
        "The Early Intervention Foundation was made part of the What Works Network.",
        ("Early Intervention Foundation", "What Works Centres"),
    ),
    Case("Barnardo's has been chosen to take part in the Safer Steps programme.", ("Barnardo's", "Safer Steps")),
    Case("Norfolk County Council is one of eight areas in the Staying Close pilot.", ("Norfolk", "Staying Close")),
    Case("Wigan Council has enrolled in the Family Anchor programme.", ("Wigan", "Family Anchor")),
    Case(
        "Rochdale Council has been named as one of the pilot sites for the Open Doors programme.",
        ("Rochdale", "Open Doors"),
    ),
    # Lists.
    Case(
        "The councils chosen for Partners in Practice are Hampshire, Leeds and North Yorkshire.",
        ("Hampshire", "Partners in Practice"),
        ("Leeds", "Partners in Practice"),
        ("North Yorkshire", "Partners in Practice"),
    ),
    Case(
        "Both Camden and Islington have been chosen for the Partners in Practice programme.",
        ("Camden", "Partners in Practice"),
        ("Islington", "Partners in Practice"),
    ),
    Case(
        "Middlesbrough, Walsall and Wandsworth are taking part in the Strengthening Families, Protecting Children "
        "programme.",
        ("Middlesbrough", "Strengthening Families, Protecting Children"),
        ("Walsall", "Strengthening Families, Protecting Children"),
        ("Wandsworth", "Strengthening Families, Protecting Children"),
    ),
    Case(
        "Kent, as well as Medway, has joined the Troubled Families programme.",
        ("Kent", "Troubled Families"),
        ("Medway", "Troubled Families"),
    ),
    Case(
        "Four authorities – Bury, Bolton, Oldham and Salford – have signed up to the Frontline programme.",
        ("Bury", "Frontline"),
        ("Bolton", "Frontline"),
        ("Oldham", "Frontline"),
        ("Salford", "Frontline"),
    ),
    Case(
        "The tri-borough councils (Westminster, Hammersmith & Fulham, and Kensington and Chelsea) have been selected "
        "for the Partners in Practice programme.",
        ("Westminster", "Partners in Practice"),
        ("Hammersmith and Fulham", "Partners in Practice"),
        ("Kensington and Chelsea", "Partners in Practice"),
    ),
    Case(
        "Richmond and Kingston have been chosen for the Partners in Practice programme.",
        ("Richmond upon Thames", "Partners in Practice"),
        ("Kingston upon Thames", "Partners in Practice"),
    ),
    Case(
        "Councils chosen for the Brighter Starts programme:\n• Sefton\n• Knowsley\n• St Helens",
        ("Sefton", "Brighter Starts"),
        ("Knowsley", "Brighter Starts"),
        ("St Helens", "Brighter Starts"),
    ),
    Case(
        "Essex was chosen for Partners in Practice, while Suffolk joined the Family Anchor programme.",
        ("Essex", "Partners in Practice"),
        ("Suffolk", "Family Anchor"),
    ),
    Case(
        "Swindon Borough Council takes part in both Step Up to Social Work and Frontline.",
        ("Swindon", "Frontline"),
        ("Swindon", "Step Up to Social Work"),
    ),
    # Relative clauses, apposition, passives.
    Case(
        "Cornwall Council, which is part of the Partners in Practice programme, has sent managers to help.",
        ("Cornwall", "Partners in Practice"),
    ),
    Case(
        "Dorset Council, a member of the Strengthening Families, Protecting Children programme, will share its "
        "findings.",
        ("Dorset", "Strengthening Families, Protecting Children"),
        published="2020-02-11",
    ),
    Case(
        "The Staying Close programme, in which Bristol City Council takes part, helps young people who leave "
        "children's homes.",
        ("Bristol", "Staying Close"),
    ),
    Case(
        "Thirty students have been placed in Coventry under the Frontline programme, which the city council joined "
        "in 2014.",
        ("Coventry", "Frontline"),
    ),
    Case(
        "The Children's Society, which has been taking part in the Open Doors programme since May, said the early "
        "results were good.",
        ("The Children's Society", "Open Doors"),
    ),
    Case(
        "Redbridge Council, chosen last year for the Partners in Practice programme, will host the conference.",
        ("Redbridge", "Partners in Practice"),
    ),
    Case(
        "Under the Brighter Starts programme, in which Gateshead Council is taking part, parents get a visit each "
        "week.",
        ("Gateshead", "Brighter Starts"),
    ),
    # Across sentences and paragraphs.
    Case(
        "The Partners in Practice programme asks strong councils to help weaker ones.\n\n"
        "Lincolnshire and Leeds have been selected for the programme.",
        ("Lincolnshire", "Partners in Practice"),
        ("Leeds", "Partners in Practice"),
    ),
    Case(
        "Hounslow Council wants to change the way that its social workers practise. The authority has joined the "
        "Frontline programme.",
        ("Hounslow", "Frontline"),
    ),
    Case(
        "Stockport was visited by inspectors in May. The council is taking part in the Family Anchor programme, and "
        "the inspectors liked what they saw.",
        ("Stockport", "Family Anchor"),
    ),
    Case(
        "TRAFFORD\n\n"
        "The council has been chosen for the Partners in Practice programme.\n\n"
        "CALDERDALE\n\n"
        "The council has signed up to the Family Anchor programme.",
        ("Trafford", "Partners in Practice"),
        ("Calderdale", "Family Anchor"),
    ),
    Case(
        "“We are proud to have been chosen for the Partners in Practice programme,” said Godwin Amory, leader of "
        "Telford and Wrekin Council.",
        ("Telford and Wrekin", "Partners in Practice"),
    ),
    Case(
        "Officers from Hampshire have been helping Torbay Council. Hampshire is part of the Partners in Practice "
        "programme.",
        ("Hampshire", "Partners in Practice"),
    ),
    Case(
        "The Family Anchor programme began in Northumberland, where parents still speak well of it. Hartlepool "
        "Council joined the programme last spring.",
        ("Hartlepool", "Family Anchor"),
    ),
    Case(
        "Ofsted liked what it saw in North Tyneside.\n\n"
        "The authority, which has been accepted on to the Partners in Practice programme, was told that its managers "
        "know their staff well. A second council, Sunderland, was not so lucky.",
        ("North Tyneside", "Partners in Practice"),
    ),
    Case(
        "Ministers have named the first members of Brighter Starts, a programme to help new parents.\n\n"
        "They are Halton, Warrington and Tameside.",
        ("Halton", "Brighter Starts"),
        ("Warrington", "Brighter Starts"),
        ("Tameside", "Brighter Starts"),
    ),
    # Look-alikes: plans, bids, hopes, refusals, denials.
    Case("Nottingham City Council hopes to be chosen for the Partners in Practice programme."),
    Case("Sandwell Council has applied to join the Frontline programme and expects an answer in May."),
    Case("Merton Council's bid to join the Partners in Practice programme was turned down."),
    Case("Luton Borough Council has denied that it is taking part in the Family Anchor programme."),
    Case(
        "Warwickshire County Council could join the Strengthening Families, Protecting Children programme if talks "
        "go well.",
    ),
    Case("Barnet Council has decided not to take part in the Open Doors programme."),
    Case("Plymouth City Council is considering whether to sign up to the Staying Close pilot."),
    Case("If it were chosen for the Brighter Starts programme, Rutland would hire a coordinator."),
    # Look-alikes: talk about a programme by or near a council.
    Case("The leader of Birmingham City Council criticised the Troubled Families programme as a waste of money."),
    Case("A report on the Partners in Practice programme was discussed by councillors in Derby."),
    Case("The minister launched the Brighter Starts programme on a visit to Liverpool."),
    Case(
        "Bury was visited by the team behind the Frontline programme. The council said that it had enjoyed the talk "
        "but would not be joining.",
    ),
    Case("Researchers at the University of York are writing a study of the Frontline programme."),
    Case("Frontline staff at Croydon Council have been told to expect changes."),
    Case("Social workers should step up to the challenge, said the leader of Wakefield Council."),
    Case("The partners in the practice on Reading's high street are all qualified family lawyers."),
    # Look-alikes: programmes without a name, counts, councils without a name, furniture.
    Case("Blackpool Council is taking part in a programme to cut the number of children in care."),
    Case("Doncaster Council has started an improvement programme for its children's services."),
    Case("Nine councils have been selected for the Partners in Practice programme."),
    Case("A London borough that has not yet been announced will take part in the Frontline programme."),
    Case("The Partners in Practice programme is a work in progress, a Department for Education spokeswoman said."),
    Case(
        "More like this: Troubled Families programme, a guide for councils. Administrator, Havering. Apply by 4 March.",
    ),
    # Phrase classes met in articles read later.
    Case(
        "Bedford has joined the Troubled Families programme and, together with Luton and Medway, was chosen as a pilot "
        "for Staying Close.",
        ("Bedford", "Troubled Families"),
        ("Bedford", "Staying Close"),
        ("Luton", "Staying Close"),
        ("Medway", "Staying Close"),
    ),
    Case(
        "The eight new authorities involved in Partners in Practice are Ealing, Camden and Hackney.",
        ("Ealing", "Partners in Practice"),
        ("Camden", "Partners in Practice"),
        ("Hackney", "Partners in Practice"),
    ),
    Case(
        "There are nine What Works Centres, one of which is the Early Intervention Foundation.",
        ("Early Intervention Foundation", "What Works Centres"),
    ),
    Case(
        "The Partners in Practice scheme sends strong councils to weaker ones. Chosen so far:\n• Leeds\n• Essex",
        ("Leeds", "Partners in Practice"),
        ("Essex", "Partners in Practice"),
    ),
    # Look-alikes of these.
    Case("Frontline was founded in 2013, and its trainees have visited Leeds City Council."),
    Case("To qualify for Partners in Practice a council has to be good, the minister told councillors in Hull."),
    # Lists that the sentence after the programme's opens.
    Case(
        "Eight more authorities are to join the Partners in Practice scheme, the children's minister has announced.\n\n"
        "The newcomers are Ealing, Camden, North Tyneside and South Tyneside in partnership, Essex, and Doncaster "
        "Children's Services Trust.",
        ("Ealing", "Partners in Practice"),
        ("Camden", "Partners in Practice"),
        ("North Tyneside", "Partners in Practice"),
        ("South Tyneside", "Partners in Practice"),
        ("Essex", "Partners in Practice"),
        ("Doncaster Children's Services Trust", "Partners in Practice"),
        published="2018-03-16",
    ),
    Case(
        "Nine areas were picked as Partners in Practice two years ago: Leeds, Hampshire and North Yorkshire.",
        ("Leeds", "Partners in Practice"),
        ("Hampshire", "Partners in Practice"),
        ("North Yorkshire", "Partners in Practice"),
    ),
    Case(
        "Ealing, Camden and Hackney are to become Partners in Practice.",
        ("Ealing", "Partners in Practice"),
        ("Camden", "Partners in Practice"),
        ("Hackney", "Partners in Practice"),
    ),
    Case(
        "Ministers are to expand the Partners in Practice programme.\n\n"
        "The three councils that were rated inadequate last week are Ealing, Camden and Hackney.",
    ),
    Case(
        "Derby, Luton and Kent have been chosen to run Open Table pilots for families.",
        ("Derby", "Open Table"),
        ("Luton", "Open Table"),
        ("Kent", "Open Table"),
    ),
    Case("Derby Council has been chosen to run pilots of its own."),
    Case(
        "The Open Table programme was taken up in Dudley and Kent in 2016.",
        ("Dudley", "Open Table"),
        ("Kent", "Open Table"),
    ),
    Case("Dudley and Luton have adopted the Open Table programme.", ("Dudley", "Open Table"), ("Luton", "Open Table")),
    Case("The Open Table programme was taken up with ministers when they came to Dudley."),
    Case(
        "The evaluation of the Partners in Practice programme, in which Warrington, Dudley and Halton were included last month, goes on.",
        ("Warrington", "Partners in Practice"),
        ("Dudley", "Partners in Practice"),
        ("Halton", "Partners in Practice"),
    ),
    Case(
        "Dudley was picked as one of the first councils to be inspected under the Inspections of local authority children's services framework."
    ),
    Case(
        "Luton Council gives advice. It has been helping Medway for more than a year and is one of nine new Partners in Practice.",
        ("Luton", "Partners in Practice"),
    ),
    Case(
        "The Department for Education will pay for a second wave of its Social Work Team Pilots.\n\nThe teams are run by charities, and councils stay responsible.\n\nSix authorities - Kent, Hull, Derby, Luton, Leeds and Dorset - were chosen for the original pilots in 2008.",
        ("Kent", "Social Work Team Pilots"),
        ("Kingston upon Hull", "Social Work Team Pilots"),
        ("Derby", "Social Work Team Pilots"),
        ("Luton", "Social Work Team Pilots"),
        ("Leeds", "Social Work Team Pilots"),
        ("Dorset", "Social Work Team Pilots"),
    ),
    Case(
        "Hull Council has been given a grant for Calm Homes, a project that helps foster carers.",
        ("Kingston upon Hull", "Calm Homes"),
    ),
    Case(
        "The Department for Education will pay for its Social Work Team Pilots.\n\nThe teams are run by charities.\n\nKent and Hull councils have no plans for the pilots."
    ),
    Case(
        "Hull Council is taking part in the DfE's Helpers in Schools programme.",
        ("Kingston upon Hull", "Helpers in Schools"),
    ),
    # Who takes part, told by other words, by the sentence before, or by who helps whom.
    Case(
        "More than £9m will go to eight new Partners in Practice, the minister said.\n\nThe new partners, all rated good, are:\n\n- Ealing\n\n- North Tyneside and South Tyneside, working together\n\n- Doncaster Children's Services Trust",
        ("Doncaster Children's Services Trust", "Partners in Practice"),
        ("Ealing", "Partners in Practice"),
        ("North Tyneside", "Partners in Practice"),
        ("South Tyneside", "Partners in Practice"),
    ),
    Case(
        "Ministers are to expand Partners in Practice.\n\nThey will join authorities such as Leeds and Hampshire, which were among the first to take part.",
        ("Hampshire", "Partners in Practice"),
        ("Leeds", "Partners in Practice"),
    ),
    Case(
        "Ealing and Camden have been named as Partners in Practice. They will join councils such as Leeds and Hampshire, which were among the first to take part in the programme.",
        ("Camden", "Partners in Practice"),
        ("Ealing", "Partners in Practice"),
        ("Hampshire", "Partners in Practice"),
        ("Leeds", "Partners in Practice"),
    ),
    Case(
        "Derby Council is taking part in the Family Anchor programme.\n\nIt was one of five councils chosen for the pilot. Luton and Kent have also signed up to it.",
        ("Derby", "Family Anchor"),
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The Family Anchor programme helps families. The scheme is already running in Derby and Luton.",
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The Family Anchor programme is being tried out in Derby, Luton and Kent.",
        ("Derby", "Family Anchor"),
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case("Derby Council has been given £2m under the Family Anchor programme.", ("Derby", "Family Anchor")),
    Case("Derby Council has won £2m from the government's Family Anchor programme.", ("Derby", "Family Anchor")),
    Case("Derby Council has been awarded a grant from the Family Anchor programme.", ("Derby", "Family Anchor")),
    Case(
        "Councils in the first round of the Family Anchor programme included Derby and Luton.",
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The Family Anchor programme began in 2014. Councils in the first round of the programme, which cost £2m, included Derby and Luton.",
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Derby, Luton and Coram are the latest to be chosen for the Family Anchor programme.",
        ("Coram", "Family Anchor"),
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Derby Council has been helping Luton since spring under the Partners in Practice programme.",
        ("Derby", "Partners in Practice"),
    ),
    Case(
        "Derby Council is supporting Luton as part of the Partners in Practice programme.",
        ("Derby", "Partners in Practice"),
    ),
    Case(
        "Luton is being helped by Derby Council under the Partners in Practice programme.",
        ("Derby", "Partners in Practice"),
        ("Luton", "Partners in Practice"),
    ),
    Case("Derby Council is advising Luton, as a Partner in Practice.", ("Derby", "Partners in Practice")),
    Case(
        "Bexley Council has sent a team to Medway. It has been helping Medway for a year and is one of nine new Partners in Practice.",
        ("Bexley", "Partners in Practice"),
    ),
    Case("Derby Council's social workers use Signs of Safety.", ("Derby", "Signs of Safety")),
    Case("Derby Council has brought in the Signs of Safety model.", ("Derby", "Signs of Safety")),
    Case("Derby Council has introduced the Family Safeguarding model.", ("Derby", "Family Safeguarding")),
    Case("Derby Council runs the Troubled Families programme in the city.", ("Derby", "Troubled Families")),
    Case(
        "Derby Council has worked with 800 families through the Troubled Families programme.",
        ("Derby", "Troubled Families"),
    ),
    Case("Derby Council has 12 trainees on the Frontline programme.", ("Derby", "Frontline")),
    Case("Derby Council hosts a Frontline unit.", ("Derby", "Frontline")),
    Case("Four Frontline participants have started at Derby Council.", ("Derby", "Frontline")),
    Case(
        "Derby Council has recruited 12 graduates through Step Up to Social Work.", ("Derby", "Step Up to Social Work")
    ),
    Case("Under the Family Anchor programme, Derby Council will get £2m.", ("Derby", "Family Anchor")),
    Case("The Family Anchor programme, which Derby Council joined in 2014, has ended.", ("Derby", "Family Anchor")),
    Case(
        "Six councils have been chosen for the Family Anchor programme, including Derby and Luton.",
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Six councils (Derby, Luton, Kent, Leeds, Hull and Devon) are piloting the Family Anchor programme.",
        ("Derby", "Family Anchor"),
        ("Devon", "Family Anchor"),
        ("Kent", "Family Anchor"),
        ("Kingston upon Hull", "Family Anchor"),
        ("Leeds", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The six councils taking part in the Family Anchor programme are: Derby, Luton and Kent.",
        ("Derby", "Family Anchor"),
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The Family Anchor programme was set up in 2015. The councils taking part are Derby, Luton and Kent.",
        ("Derby", "Family Anchor"),
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The Family Anchor programme was set up in 2015. Derby, Luton and Kent were the first to join.",
        ("Derby", "Family Anchor"),
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The Family Anchor programme was set up in 2015. It is being piloted in Derby and Luton.",
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The Family Anchor programme was set up in 2015. It started in Derby and has since spread to Luton.",
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case("Derby Council, an early adopter of the Family Anchor programme, is pleased.", ("Derby", "Family Anchor")),
    Case("Derby Council is a Partner in Practice.", ("Derby", "Partners in Practice")),
    Case("Derby Council, a government Partner in Practice, was rated outstanding.", ("Derby", "Partners in Practice")),
    Case("Derby Council became a Partner in Practice in 2016.", ("Derby", "Partners in Practice")),
    Case(
        '"We are proud to be a Partner in Practice," said Ann Lee, leader of Derby City Council.',
        ("Derby", "Partners in Practice"),
    ),
    Case(
        '"We were chosen for the Family Anchor programme last year," said Ann Lee, leader of Derby City Council.',
        ("Derby", "Family Anchor"),
    ),
    Case("The council's work under the Family Anchor programme was praised."),
    Case("Derby Council pulled out of the Family Anchor programme."),
    Case("Derby Council praised the Family Anchor programme."),
    Case("Derby Council has been told about the Family Anchor programme."),
    Case("The Family Anchor programme will be expanded, the minister told councillors in Derby."),
    Case("Derby Council is to be helped by the Partners in Practice programme."),
    Case("The minister visited Derby to launch the Family Anchor programme."),
    Case("Ofsted said that Derby could learn from the Partners in Practice programme."),
    Case("Derby Council asked to join the Family Anchor programme."),
    Case(
        "Leeds Council, which is helping Derby, is one of the Partners in Practice.", ("Leeds", "Partners in Practice")
    ),
    Case("The scheme follows the Family Anchor programme, in which no council in Derby took part."),
    Case("Derby is not one of the councils in the Family Anchor programme."),
    Case("The Family Anchor programme has been criticised in Derby and Luton."),
    Case("Derby's bid for money from the Family Anchor programme failed."),
    Case("Derby Council will test the Family Anchor programme.", ("Derby", "Family Anchor")),
    Case("Derby Council is working with Coram on the Family Anchor programme.", ("Derby", "Family Anchor")),
    Case(
        "The charity Coram, which is part of the Family Anchor programme, has opened an office in Derby.",
        ("Coram", "Family Anchor"),
    ),
    Case("Derby and Luton will start projects that had their start in the Family Anchor programme."),
    Case(
        "Derby and Bury are both part of Step Up to Social Work, and Oldham has just joined Frontline.",
        ("Derby", "Step Up to Social Work"),
        ("Bury", "Step Up to Social Work"),
        ("Oldham", "Frontline"),
    ),
    Case("Its staff have worked in Derby and Bury, and in 2016 it became one of the first Partners in Practice."),
    # Lists told some way after the programme.
    Case(
        "Five more councils are to join the Family Anchor programme, ministers said. Each will get £2m. Under the programme, teams are merged.\n\nThe areas in the new wave are Luton, Derby and Kent.",
        ("Luton", "Family Anchor"),
        ("Derby", "Family Anchor"),
        ("Kent", "Family Anchor"),
    ),
    Case(
        "Ministers have announced a second wave of the Family Anchor programme.\n\nThe areas with the worst ratings are Luton and Kent."
    ),
    Case(
        "The minister named the first councils and charities to win money from the Family Anchor programme.\n\nIt was launched in the spring.\n\nThe projects include:\n- £3.4m for Derby to set up teams\n- £2m for Luton and Kent to open a home\n- £1m for Barnardo's, which will work with Hull on runaways\n\nSmaller grants will go to Medway and the NSPCC charity.",
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Kent", "Family Anchor"),
        ("Barnardo's", "Family Anchor"),
        ("Kingston upon Hull", "Family Anchor"),
        ("Medway", "Family Anchor"),
        ("NSPCC", "Family Anchor"),
    ),
    Case(
        "Ministers have announced a second wave of the Family Anchor programme. Separately, grants of £2m will go to Luton and Kent for schools."
    ),
    Case(
        "The Family Anchor scheme costs £3m. Under the scheme, parents get a coach. It was first tested in Dorset and Luton.",
        ("Dorset", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Derby Council has joined the Family Anchor programme. Kent, which joined in the first wave with Devon, says that it works.",
        ("Derby", "Family Anchor"),
        ("Kent", "Family Anchor"),
        ("Devon", "Family Anchor"),
    ),
    Case("Luton's bid to the second wave failed. Kent would like to join the Family Anchor programme."),
    # Models, those who made them, and the programme that spreads them.
    Case(
        "The government has named the councils that will join the second round of its Strengthening Families, Protecting Children programme.\n\nDerby and Luton will adopt Family Safeguarding, which was developed in Hertfordshire. The remaining two - Hull and Devon - will take on Family Valued, which originated in Leeds.",
        ("Derby", "Strengthening Families, Protecting Children"),
        ("Luton", "Strengthening Families, Protecting Children"),
        ("Kingston upon Hull", "Strengthening Families, Protecting Children"),
        ("Devon", "Strengthening Families, Protecting Children"),
        ("Derby", "Family Safeguarding"),
        ("Luton", "Family Safeguarding"),
        ("Kingston upon Hull", "Family Valued"),
        ("Devon", "Family Valued"),
    ),
    Case(
        "Ministers have named the councils that will join the Strengthening Families, Protecting Children programme. Elsewhere, Kent Council has adopted Family Safeguarding on its own.",
        ("Kent", "Family Safeguarding"),
    ),
    Case(
        "Derby Council was named as one of the areas that will adopt Family Safeguarding through the Strengthening Families, Protecting Children programme.",
        ("Derby", "Family Safeguarding"),
        ("Derby", "Strengthening Families, Protecting Children"),
    ),
    Case(
        "Luton and Kent adopted Family Safeguarding, while Devon opted for No Wrong Door and Hull for Family Valued.",
        ("Luton", "Family Safeguarding"),
        ("Kent", "Family Safeguarding"),
        ("Devon", "No Wrong Door"),
        ("Kingston upon Hull", "Family Valued"),
    ),
    Case(
        "North Yorkshire's No Wrong Door is being rolled out in Luton and Kent.",
        ("Luton", "No Wrong Door"),
        ("Kent", "No Wrong Door"),
    ),
    Case("Hertfordshire, where the Family Safeguarding model was created, will train staff in Luton."),
    Case(
        "Kent Council has joined the Family Anchor programme. Luton Council has adopted No Wrong Door.",
        ("Kent", "Family Anchor"),
        ("Luton", "No Wrong Door"),
    ),
    # Who takes part beside others, and who is only helped.
    Case(
        "Luton Council is piloting the Family Anchor scheme alongside Kent and Devon.",
        ("Luton", "Family Anchor"),
        ("Kent", "Family Anchor"),
        ("Devon", "Family Anchor"),
    ),
    Case(
        "Luton will be part of the Family Anchor programme, with Kent expected to follow.",
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Luton Council has agreed to lend managers to Kent as part of the Family Anchor programme, in which Luton is one of the participants.",
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Luton Council has been getting help from Kent through the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Luton Council has asked Kent, which is part of the Family Anchor programme, for advice.",
        ("Kent", "Family Anchor"),
    ),
    Case(
        "Ministers are giving Derby £1.9m from the Family Anchor programme for a way of working first used in Hackney.",
        ("Derby", "Family Anchor"),
    ),
    Case("The money would have gone to Luton under the Family Anchor programme."),
    Case(
        "As one of the Family Anchor programme pathfinders, Luton has merged its teams.",
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Councils taking part in the Family Anchor programme, such as Luton and Kent, are short of staff.",
        ("Luton", "Family Anchor"),
        ("Kent", "Family Anchor"),
    ),
    Case(
        "Luton's inclusion in the Family Anchor programme was announced on Monday.",
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Ministers announced that Luton and Kent would join the Family Anchor programme.",
        ("Luton", "Family Anchor"),
        ("Kent", "Family Anchor"),
    ),
    Case("Luton is on the shortlist for the Family Anchor programme."),
    Case("A charity that works in Luton has joined the Family Anchor programme."),
    # `We` and `it`.
    Case(
        '"We are one of the councils in the South West fostering alliance, alongside Kent," said Ann Lee, director of children\'s services at Devon Council.',
        ("Devon", "South West fostering alliance"),
        ("Kent", "South West fostering alliance"),
    ),
    Case(
        '"Being part of the Family Anchor programme has helped us," said Ann Lee, leader of Luton Council.',
        ("Luton", "Family Anchor"),
    ),
    Case('"We will be joining the Family Anchor programme," said Ann Lee, the children\'s minister.'),
    Case(
        "Luton Council has joined the Family Anchor programme. It will adopt No Wrong Door, devised by North Yorkshire.",
        ("Luton", "Family Anchor"),
        ("Luton", "No Wrong Door"),
    ),
    # Programmes that no list holds.
    Case(
        "Luton and Kent have been chosen to pilot the Healthy Families Partnership, which brings budgets together.",
        ("Luton", "Healthy Families Partnership"),
        ("Kent", "Healthy Families Partnership"),
    ),
    Case("Luton is a member of the East of England Safeguarding Children Partnership."),
    Case(
        "Luton and Kent have signed up as early adopters of the peer mentoring scheme.",
        ("Luton", "peer mentoring scheme"),
        ("Kent", "peer mentoring scheme"),
    ),
    Case("Luton Council took part in the new national training programme."),
    Case(
        "Luton Council is taking part in a regional mentoring scheme, Common Ground, with Kent and Devon.",
        ("Luton", "Common Ground"),
        ("Kent", "Common Ground"),
        ("Devon", "Common Ground"),
    ),
    Case("Luton Council's scheme, Common Ground, has been praised."),
    Case(
        "Luton, Kent and Devon, who make up the Golden Thread network, found 40 families.",
        ("Luton", "Golden Thread network"),
        ("Kent", "Golden Thread network"),
        ("Devon", "Golden Thread network"),
    ),
    Case(
        "The department has chosen Luton to be one of its sector-led improvement partners.",
        ("Luton", "Sector-led improvement"),
    ),
    # Copies, bids that succeeded, and those joined.
    Case("Luton Council is copying Hertfordshire's Family Safeguarding model.", ("Luton", "Family Safeguarding")),
    Case("Luton Council will introduce the Family Safeguarding model used by Kent.", ("Luton", "Family Safeguarding")),
    Case(
        "Luton Council has been successful in its bid to join the Family Anchor programme.", ("Luton", "Family Anchor")
    ),
    Case("Luton Council's bid to join the Family Anchor programme was rejected."),
    Case(
        "Luton joins Kent and Devon in the Family Anchor programme.",
        ("Luton", "Family Anchor"),
        ("Kent", "Family Anchor"),
        ("Devon", "Family Anchor"),
    ),
    # Programmes told by whose they are, by what is signed and by what is done with them.
    Case(
        "The government's young carers passport scheme is being piloted by five councils, Derby among them.",
        ("Derby", "young carers passport scheme"),
    ),
    Case(
        "Doctors and social workers will be under one roof in Luton and Kent as part of the government's shared premises scheme.",
        ("Luton", "shared premises scheme"),
        ("Kent", "shared premises scheme"),
    ),
    Case(
        "Medway will be the third authority in its region to enrol on the LGA's case review scheme.",
        ("Medway", "case review scheme"),
    ),
    Case(
        "Dorset has been helping its neighbour since May under the department's sector-led improvement programme.",
        ("Dorset", "Sector-led improvement"),
    ),
    Case("The college's aspiring managers course, she said, had been discussed with Bolton, Leeds and Dorset."),
    Case(
        "Bolton, Leeds and Dorset each have two people on the Department for Education's new aspirant heads programme.",
        ("Bolton", "aspirant heads programme"),
        ("Leeds", "aspirant heads programme"),
        ("Dorset", "aspirant heads programme"),
    ),
    Case(
        "Hull Council has won £2m from the government's reunification fund programme.",
        ("Kingston upon Hull", "reunification fund programme"),
    ),
    Case("Bexley Council said that the government's national testing programme was a waste of money."),
    Case("Bexley Council is working on the department's improvement programme."),
    Case("Bexley will get £2m under the government's spending plans."),
    Case(
        "Walsall, which has hired a coach for the purpose, is in the DfE's Youth Mentors pilot.",
        ("Walsall", "Youth Mentors"),
    ),
    Case(
        "Luton is among the signatories to the Charter for Young Carers, which a charity wrote.",
        ("Luton", "Charter for Young Carers"),
    ),
    Case(
        "Luton belongs, with five others, to the Department for Education's Kinship Practice Hub.",
        ("Luton", "Kinship Practice Hub"),
    ),
    Case(
        "Luton, Bedford and Slough founded the Chiltern Practice Exchange five years ago.",
        ("Luton", "Chiltern Practice Exchange"),
        ("Bedford", "Chiltern Practice Exchange"),
        ("Slough", "Chiltern Practice Exchange"),
    ),
    Case(
        "The Chiltern Practice Exchange was founded by Luton and Bedford.\n\nSlough and Kent came on board later. Reading is thinking about it.",
        ("Luton", "Chiltern Practice Exchange"),
        ("Bedford", "Chiltern Practice Exchange"),
        ("Slough", "Chiltern Practice Exchange"),
        ("Kent", "Chiltern Practice Exchange"),
    ),
    Case(
        "Leeds, Wakefield and Kirklees have put their names to the Northern Memorandum of Understanding.",
        ("Leeds", "Northern Memorandum of Understanding"),
        ("Wakefield", "Northern Memorandum of Understanding"),
        ("Kirklees", "Northern Memorandum of Understanding"),
    ),
    Case(
        "Leeds and Wakefield are signatories to the Northern Agency Pay Pledge.",
        ("Leeds", "Northern Agency Pay Pledge"),
        ("Wakefield", "Northern Agency Pay Pledge"),
    ),
    Case("Luton has opened a Family Practice Hub in the town centre."),
    Case(
        "Derby, Luton and Kent are going to try out Family Group Houses, where teenagers share a home with a couple.",
        ("Derby", "Family Group Houses"),
        ("Luton", "Family Group Houses"),
        ("Kent", "Family Group Houses"),
    ),
    Case(
        "Staying Close: Derby, Luton and Kent will try out flats for care leavers.",
        ("Derby", "Staying Close"),
        ("Luton", "Staying Close"),
        ("Kent", "Staying Close"),
    ),
    Case("Staying Close: Derby, Luton and Kent are not yet ready, inspectors think."),
    Case(
        "Ann Lee is in charge at Luton. Bedford shares her.\n\nBoth authorities have joined the Family Anchor programme.",
        ("Luton", "Family Anchor"),
        ("Bedford", "Family Anchor"),
    ),
    Case("They are Leeds' Family Valued, Hertfordshire's Family Safeguarding and North Yorkshire's No Wrong Door."),
    Case("Kirklees is to adopt North Yorkshire's No Wrong Door.", ("Kirklees", "No Wrong Door")),
    Case("Leeds is teaching Derby its Family Valued way of working.", ("Derby", "Family Valued")),
    Case(
        "Derby and Luton are being trained by Hertfordshire in the Family Safeguarding model.",
        ("Derby", "Family Safeguarding"),
        ("Luton", "Family Safeguarding"),
    ),
    Case(
        "Ministers have picked Derby, Luton and Kent for a £30m scheme to help parents who drink.\n\nThe Family Anchor scheme pays for a coach in every team.",
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Kent", "Family Anchor"),
    ),
    Case(
        "Derby and Luton have joined a government scheme to train managers.\n\nUnder the Family Anchor scheme, each manager gets a coach.",
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Derby Council has been picked to pilot a new way of working with teenagers.\n\nThe pilot, known as Common Ground, will begin in May.",
        ("Derby", "Common Ground"),
    ),
    Case(
        "Derby Council is to take part in a trial of new rules.\n\nFrontline, which trains graduates, said that it was pleased."
    ),
    Case(
        "Kent and Luton are the latest to join the Strengthening Families, Protecting Children programme, and Kent will bring in No Wrong Door.\n\nThe programme began with three trailblazers: Derby, Cambridgeshire and Middlesbrough.",
        ("Kent", "Strengthening Families, Protecting Children"),
        ("Luton", "Strengthening Families, Protecting Children"),
        ("Kent", "No Wrong Door"),
        ("Derby", "Strengthening Families, Protecting Children"),
        ("Cambridgeshire", "Strengthening Families, Protecting Children"),
        ("Middlesbrough", "Strengthening Families, Protecting Children"),
    ),
    Case(
        "Kent Council has to find £5m. It has had £2m from the government's Family Hubs and Start for Life programme.",
        ("Kent", "Family Hubs and Start for Life"),
    ),
    Case(
        "Kent Council did not take up the offer. It already has Mockingbird, which the Fostering Network looks after.",
        ("Kent", "Mockingbird"),
    ),
    Case(
        "Kent is one of five authorities picked for the Family Anchor programme. Two of the other four are Derby and Luton.",
        ("Kent", "Family Anchor"),
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The cabinet at Kent voted on Monday to adopt the Family Safeguarding model.", ("Kent", "Family Safeguarding")
    ),
    Case(
        "The department's innovation programme paid for Kent to bring in No Wrong Door.",
        ("Kent", "No Wrong Door"),
        ("Kent", "Children's Social Care Innovation Programme"),
    ),
    Case(
        "Kent's scheme for young parents is one of 53 projects paid for under the Family Anchor programme.",
        ("Kent", "Family Anchor"),
    ),
    Case("Derby and Kent are thought likely to be in the next round of the Family Anchor programme."),
    Case("Derby is tipped to join the Family Anchor programme."),
    Case("Derby is in the running for the Family Anchor programme."),
    Case(
        "New areas for the Family Anchor programme will be named soon. Kirklees, one of the first pathfinders, has hired two managers.",
        ("Kirklees", "Family Anchor"),
    ),
    Case(
        "Devon, a long-standing member of the DfE's Partners in Practice programme, has been advising Luton and Kent.",
        ("Devon", "Partners in Practice"),
    ),
    Case(
        "Next Steps, the alliance's programme for would-be directors, has taken on assistant directors from Derby, Luton and Kent.",
        ("Derby", "Next Steps"),
        ("Luton", "Next Steps"),
        ("Kent", "Next Steps"),
    ),
    # Further verbs, orders and places of the name.
    Case(
        "Kent and Medway have been awarded pathfinder status under the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Medway", "Family Anchor"),
    ),
    Case(
        "Suffolk County Council is the latest authority to sign up to the Family Anchor scheme.",
        ("Suffolk", "Family Anchor"),
    ),
    Case(
        "The first councils to go live with the Family Anchor programme will be Kent, Suffolk and Bexley.",
        ("Kent", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
        ("Bexley", "Family Anchor"),
    ),
    Case(
        "Kent, Suffolk and Bexley will be the first to trial Family Anchor, a programme that gives parents a coach.",
        ("Kent", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
        ("Bexley", "Family Anchor"),
    ),
    Case(
        "Twelve areas, including Kent, Suffolk and Bexley, are taking part in the Family Anchor pilot.",
        ("Kent", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
        ("Bexley", "Family Anchor"),
    ),
    Case(
        "Kent is leading the Family Anchor programme in the south east, with Medway and Surrey as partners.",
        ("Kent", "Family Anchor"),
        ("Medway", "Family Anchor"),
        ("Surrey", "Family Anchor"),
    ),
    Case("Suffolk hosts the eastern hub of the Family Anchor programme.", ("Suffolk", "Family Anchor")),
    Case(
        "Ministers announced on Tuesday that Kent and Suffolk had been successful in bidding for a share of the £40m Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
    ),
    Case("Bexley has secured a place on the Family Anchor programme.", ("Bexley", "Family Anchor")),
    Case("Bexley was given the go-ahead to become a Family Anchor pathfinder in June.", ("Bexley", "Family Anchor")),
    Case("Bexley, one of 14 Family Anchor pathfinders, has cut waiting times.", ("Bexley", "Family Anchor")),
    Case(
        "Kent County Council's children's services are part of a pilot of the Family Anchor approach.",
        ("Kent", "Family Anchor"),
    ),
    Case(
        "The Family Anchor programme is running in 12 areas, among them Kent, Suffolk and Bexley.",
        ("Kent", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
        ("Bexley", "Family Anchor"),
    ),
    Case(
        "The Family Anchor programme has already been adopted by Kent and Suffolk.",
        ("Kent", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
    ),
    Case(
        "The Family Anchor scheme is being tested by Kent and Suffolk.",
        ("Kent", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
    ),
    Case(
        "Suffolk has been a member of the Eastern Improvement Alliance since 2019.",
        ("Suffolk", "Eastern Improvement Alliance"),
    ),
    Case(
        "Suffolk, Norfolk and Essex are all members of the Eastern Improvement Alliance.",
        ("Suffolk", "Eastern Improvement Alliance"),
        ("Norfolk", "Eastern Improvement Alliance"),
        ("Essex", "Eastern Improvement Alliance"),
    ),
    Case(
        "The Eastern Improvement Alliance, made up of Suffolk, Norfolk and Essex, met in May.",
        ("Suffolk", "Eastern Improvement Alliance"),
        ("Norfolk", "Eastern Improvement Alliance"),
        ("Essex", "Eastern Improvement Alliance"),
    ),
    Case(
        "Norfolk will benefit from the government's Strengthening Families, Protecting Children programme.",
        ("Norfolk", "Strengthening Families, Protecting Children"),
    ),
    Case(
        "Norfolk has been invited to join the government's Strengthening Families, Protecting Children programme and has accepted.",
        ("Norfolk", "Strengthening Families, Protecting Children"),
    ),
    Case(
        "Norfolk is working with the Family Rights Group on its Lifelong Links programme.",
        ("Norfolk", "Lifelong Links"),
    ),
    Case("Norfolk has introduced Signs of Safety across its teams.", ("Norfolk", "Signs of Safety")),
    Case("Since 2014 Norfolk social workers have been trained in Signs of Safety.", ("Norfolk", "Signs of Safety")),
    Case("Norfolk is among 20 councils that use Signs of Safety.", ("Norfolk", "Signs of Safety")),
    Case("Norfolk's social workers follow the Signs of Safety model.", ("Norfolk", "Signs of Safety")),
    Case(
        '"We have embraced Signs of Safety," said Ann Lee, director of children\'s services at Norfolk.',
        ("Norfolk", "Signs of Safety"),
    ),
    Case(
        '"We\'re one of the 12 councils in the Family Anchor pilot," said Ann Lee, leader of Norfolk County Council.',
        ("Norfolk", "Family Anchor"),
    ),
    Case(
        "The Family Anchor pilot begins in April. Norfolk will be among the first to take part.",
        ("Norfolk", "Family Anchor"),
    ),
    Case(
        "The Family Anchor pilot begins in April. The authorities involved are Norfolk, Suffolk and Essex.",
        ("Norfolk", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
        ("Essex", "Family Anchor"),
    ),
    Case(
        "The Family Anchor pilot begins in April.\n\nNorfolk, Suffolk and Essex have all volunteered.",
        ("Norfolk", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
        ("Essex", "Family Anchor"),
    ),
    Case(
        "The Family Anchor pilot begins in April.\n\nOther councils in the scheme include Norfolk, Suffolk and Essex.",
        ("Norfolk", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
        ("Essex", "Family Anchor"),
    ),
    Case(
        "The Family Anchor pilot begins in April.\n\nAlso in the first wave are Norfolk, Suffolk and Essex.",
        ("Norfolk", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
        ("Essex", "Family Anchor"),
    ),
    Case(
        "The Family Anchor pilot begins in April. Norfolk is on board, as are Suffolk and Essex.",
        ("Norfolk", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
        ("Essex", "Family Anchor"),
    ),
    Case("Social workers in Norfolk are being trained under the Frontline scheme.", ("Norfolk", "Frontline")),
    Case("Norfolk took six Frontline trainees last year.", ("Norfolk", "Frontline")),
    Case(
        "Six Step Up to Social Work students will be placed with Norfolk County Council.",
        ("Norfolk", "Step Up to Social Work"),
    ),
    Case(
        "Norfolk, Suffolk and Essex share £4m from the Adoption Reform Grant.",
        ("Norfolk", "Adoption Reform Grant"),
        ("Suffolk", "Adoption Reform Grant"),
        ("Essex", "Adoption Reform Grant"),
    ),
    Case(
        "Norfolk was one of the first councils to adopt Reclaiming Social Work, the model devised in Hackney.",
        ("Norfolk", "Reclaiming Social Work"),
    ),
    Case(
        "Norfolk has gone into partnership with Leeds under the Partners in Practice scheme.",
        ("Norfolk", "Partners in Practice"),
        ("Leeds", "Partners in Practice"),
    ),
    Case(
        "Norfolk has been paired with Leeds through the Partners in Practice programme.",
        ("Norfolk", "Partners in Practice"),
        ("Leeds", "Partners in Practice"),
    ),
    Case(
        "Essex is supporting Norfolk as part of the Partners in Practice programme.", ("Essex", "Partners in Practice")
    ),
    Case(
        "Essex County Council, as a Partner in Practice, has been asked to help Norfolk.",
        ("Essex", "Partners in Practice"),
    ),
    Case("Norfolk, an early adopter of the national accreditation scheme, said that it was worth it."),
    Case(
        "Money for Family Anchor pilots has gone to Norfolk (£2m), Suffolk (£1m) and Essex (£3m).",
        ("Norfolk", "Family Anchor"),
        ("Suffolk", "Family Anchor"),
        ("Essex", "Family Anchor"),
    ),
    Case(
        "Norfolk received £2m under the programme, Family Anchor, which runs until 2019.", ("Norfolk", "Family Anchor")
    ),
    Case("Norfolk's selection as a Family Anchor pathfinder was announced in May.", ("Norfolk", "Family Anchor")),
    Case("Norfolk, which had been part of the Family Anchor programme, withdrew in May."),
    Case("The Family Anchor programme was evaluated by researchers from Norfolk."),
    Case("A former Norfolk director is to run the Family Anchor programme."),
    Case("Family Anchor director Ann Lee used to work at Norfolk County Council."),
    Case("The Family Anchor programme was discussed at a conference hosted by Norfolk."),
    Case("Norfolk is to be inspected under the new framework."),
    Case("Norfolk took part in a survey by the Local Government Association."),
    Case("Norfolk took part in the National Adoption Week."),
    Case("Norfolk is a member of the Local Government Association."),
    Case("Norfolk and Suffolk have merged their fostering teams in a new regional adoption agency, Adopt East."),
    Case("Norfolk is part of the regional adoption agency Adopt East, with Suffolk and Essex."),
    Case("Norfolk will be a pilot for the new inspection framework."),
    Case("Norfolk was chosen to host the national awards."),
    # Under whose scheme, with whose money, by whose charter.
    Case(
        "Joint budgets with the NHS are planned by Bexley, Suffolk and Kent under the Government's shared care initiative.",
        ("Bexley", "shared care initiative"),
        ("Suffolk", "shared care initiative"),
        ("Kent", "shared care initiative"),
    ),
    Case(
        "Money from the Department for Education's Innovation Programme has let Bexley retrain its social workers.",
        ("Bexley", "Children's Social Care Innovation Programme"),
    ),
    Case(
        "Bexley was among the first to be accepted on to the College of Social Work's employer standards scheme.",
        ("Bexley", "employer standards scheme"),
    ),
    Case(
        "Bexley, which inspectors think highly of, has been advising Kent under the Partners in Practice programme.",
        ("Bexley", "Partners in Practice"),
    ),
    Case("Hackney's Reclaiming Social Work turns ten this year."),
    Case("Hertfordshire's Family Safeguarding has been copied by Luton.", ("Luton", "Family Safeguarding")),
    Case("Kent's Family Safeguarding teams have grown.", ("Kent", "Family Safeguarding")),
    Case("Kent said the government's academies programme was unpopular."),
    Case("Kent has criticised the government's housing benefit scheme."),
    Case("Kent must save £5m under the government's spending review."),
    Case("Kent spent £5m on foster care under its own improvement programme."),
    Case("Kent is one of 20 councils that have bid for money from the government's early years programme."),
    Case("The Local Government Association's new mentoring programme was launched at a school in Kent."),
    Case("Kent has taken in 40 children under the government's national transfer scheme."),
    Case("Kent is taking part in the government's national transfer scheme.", ("Kent", "transfer scheme")),
    Case("Kent and Medway are taking part in a trial of body cameras."),
    Case(
        "Kent, Medway and Bexley are taking part in the LGA's reading well scheme.",
        ("Kent", "reading well scheme"),
        ("Medway", "reading well scheme"),
        ("Bexley", "reading well scheme"),
    ),
    Case("Kent is testing the College of Social Work's new standards."),
    Case("Kent has signed up to the Foster Carers' Charter.", ("Kent", "Foster Carers' Charter")),
    Case("Kent has signed the Care Leaver Covenant.", ("Kent", "Care Leaver Covenant")),
    Case(
        "Kent and Medway have joined the Care Leaver Covenant, the council said.",
        ("Kent", "Care Leaver Covenant"),
        ("Medway", "Care Leaver Covenant"),
    ),
    Case(
        "Kent was the first council to sign the Unison Ethical Care Charter.", ("Kent", "Unison Ethical Care Charter")
    ),
    Case("The charter was signed by the leader of Kent."),
    Case(
        "Seven councils in the region, among them Kent and Medway, have signed the South East Agency Worker Protocol.",
        ("Kent", "South East Agency Worker Protocol"),
        ("Medway", "South East Agency Worker Protocol"),
    ),
    # Whoever runs, leads or has people on a programme; what only looks like joining.
    Case("Kent has spent £2m on new homes under the government's affordable housing scheme."),
    Case("Kent is testing 40 children a week for the virus."),
    Case("Kent has signed a contract with Liquid Systems to replace its computers."),
    Case("Kent's leader has signed the visitors' book at Highfield House."),
    Case("Kent has taken part in a debate on the Children and Social Work Bill."),
    Case("Kent took part in the Great Kent Bike Ride."),
    Case("Kent's director was one of the first to sign up to hear Ann Lee speak."),
    Case("Kent is a member of the South East Safeguarding Board."),
    Case("Kent has accepted the findings of the Tavistock Review."),
    Case("Kent will provide evidence to the government's spending review."),
    Case(
        "Kent and Medway have been chosen for a government scheme to train managers. Frontline, which trains graduates, is not involved."
    ),
    Case(
        "Kent has been given £2m by ministers for a pilot.\n\nThe Family Anchor programme, which is run by a charity, has no connection with it."
    ),
    Case("The Department for Education's new leadership programme has been criticised by Kent."),
    Case("Kent received £2m from the National Lottery."),
    Case("Kent's staff belong to Unison."),
    Case("Kent is to share its offices with the police under the council's transformation programme."),
    Case("Kent supported the Adoption Register."),
    Case("Both councils are to be inspected under the Family Anchor framework."),
    Case("Kent runs a scheme called Bright Sparks for care leavers.", ("Kent", "Bright Sparks")),
    Case("Police in Kent are piloting the Operation Encompass scheme."),
    Case("A school in Kent is taking part in the Healthy Minds programme."),
    Case("Foster carers in Kent are taking part in the Mockingbird programme.", ("Kent", "Mockingbird")),
    Case("Kent's foster carers are benefiting from the Mockingbird programme.", ("Kent", "Mockingbird")),
    Case(
        "Kent was named last week as a trailblazer for the Family Hubs and Start for Life programme.",
        ("Kent", "Family Hubs and Start for Life"),
    ),
    Case(
        "Kent, along with 11 other councils, has been selected as a pathfinder for Families First for Children.",
        ("Kent", "Families First for Children"),
    ),
    Case(
        "Three more areas - Kent, Medway and Luton - were announced this week as pathfinders for the Families First for Children programme.",
        ("Kent", "Families First for Children"),
        ("Medway", "Families First for Children"),
        ("Luton", "Families First for Children"),
    ),
    Case(
        "The Families First for Children pathfinder, which is being run in Kent, Medway and Luton, ends in March.",
        ("Kent", "Families First for Children"),
        ("Medway", "Families First for Children"),
        ("Luton", "Families First for Children"),
    ),
    Case(
        "The pathfinder areas for Families First for Children are Kent, Medway and Luton.",
        ("Kent", "Families First for Children"),
        ("Medway", "Families First for Children"),
        ("Luton", "Families First for Children"),
    ),
    Case(
        "The Mockingbird programme was first used by Kent, and is now in place at Medway and Luton.",
        ("Medway", "Mockingbird"),
        ("Luton", "Mockingbird"),
    ),
    Case(
        "The scheme, known as Common Ground, is being piloted by Kent and Medway.",
        ("Kent", "Common Ground"),
        ("Medway", "Common Ground"),
    ),
    Case(
        "Common Ground, a scheme run by Kent and Medway, helps young parents.",
        ("Kent", "Common Ground"),
        ("Medway", "Common Ground"),
    ),
    Case(
        "Kent and Medway run a joint scheme called Common Ground.",
        ("Kent", "Common Ground"),
        ("Medway", "Common Ground"),
    ),
    Case(
        "A pilot called Common Ground has begun in Kent, Medway and Luton.",
        ("Kent", "Common Ground"),
        ("Medway", "Common Ground"),
        ("Luton", "Common Ground"),
    ),
    Case(
        "Kent is working with three other councils on Common Ground, a £3m project to cut the number of children who go missing.",
        ("Kent", "Common Ground"),
    ),
    Case(
        "The project, Common Ground, covers Kent, Medway and Luton.",
        ("Kent", "Common Ground"),
        ("Medway", "Common Ground"),
        ("Luton", "Common Ground"),
    ),
    Case(
        "Kent, Medway and Luton are the three councils behind the Common Ground project.",
        ("Kent", "Common Ground"),
        ("Medway", "Common Ground"),
        ("Luton", "Common Ground"),
    ),
    Case("Kent will be one of the first councils to use the Common Ground model.", ("Kent", "Common Ground")),
    Case("The council is Kent, which joined the Common Ground programme in 2015.", ("Kent", "Common Ground")),
    Case("Kent's involvement with the Common Ground programme dates from 2015.", ("Kent", "Common Ground")),
    Case("Kent has applied successfully to join the Common Ground programme.", ("Kent", "Common Ground")),
    Case("Kent got £2m of Common Ground programme money.", ("Kent", "Common Ground")),
    Case("Kent was turned down for the Common Ground programme in 2015 but was accepted a year later."),
    Case("Since joining the Common Ground programme in 2015, Kent has cut its costs.", ("Kent", "Common Ground")),
    Case("Having joined the Common Ground programme in 2015, Kent is now helping others.", ("Kent", "Common Ground")),
    Case("It was through the Common Ground programme that Kent came to know Medway."),
    Case(
        "In 2015 Kent became the first council in England to join the Common Ground programme.",
        ("Kent", "Common Ground"),
    ),
    Case(
        "The seven local authorities in the Common Ground programme - Kent, Medway, Luton, Bexley, Slough, Hull and Devon - will share £4m.",
        ("Kent", "Common Ground"),
        ("Medway", "Common Ground"),
        ("Luton", "Common Ground"),
        ("Bexley", "Common Ground"),
        ("Slough", "Common Ground"),
        ("Kingston upon Hull", "Common Ground"),
        ("Devon", "Common Ground"),
    ),
    Case(
        "Common Ground programme councils Kent and Medway have reported results.",
        ("Kent", "Common Ground"),
        ("Medway", "Common Ground"),
    ),
    Case("The Common Ground programme is led by Kent.", ("Kent", "Common Ground")),
    Case("The Common Ground programme is hosted by Kent on behalf of seven councils.", ("Kent", "Common Ground")),
    Case("The Common Ground programme, led by Kent, has won an award.", ("Kent", "Common Ground")),
    Case("Kent leads on recruitment for the Common Ground programme.", ("Kent", "Common Ground")),
    Case(
        "The first cohort of the Common Ground programme includes managers from Kent, Medway and Luton.",
        ("Kent", "Common Ground"),
        ("Medway", "Common Ground"),
        ("Luton", "Common Ground"),
    ),
    # All five, both and the county; who is let in, taught or paid; who shares the money.
    Case(
        "Kent, Luton and Bury will each get a coach. All three are members of the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case(
        "Kent and Luton will bring in Signs of Safety. Bury will copy them.\n\nAll three have been admitted to the Family Anchor scheme.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Bury", "Family Anchor"),
        ("Kent", "Signs of Safety"),
        ("Luton", "Signs of Safety"),
    ),
    Case(
        "Rochdale shares its director with Bury. Both are in the Family Anchor pilot.",
        ("Rochdale", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case(
        "Kent, Luton and Bury met in May. They have since signed up to the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case(
        "Kent, Luton and Bury met in May. The three councils belong to the Family Anchor scheme.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case(
        "Kent, Luton and Bury met in May. Each will receive £2m under the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case("Kent, Luton and Bury met in May. Both councils are in the Family Anchor pilot."),
    Case("Kent, Luton, Bury and Slough were inspected in May. All five are in the Family Anchor pilot."),
    Case("Inspectors and managers met in May at Kent. They have signed up to the Family Anchor programme."),
    Case(
        "Social workers in Gateshead are cheerful. The town has been in the Family Anchor programme since 2012.",
        ("Gateshead", "Family Anchor"),
    ),
    Case(
        "Inspectors praised Surrey. The county, a founder member of the Family Anchor programme, was last inspected in 2012.",
        ("Surrey", "Family Anchor"),
    ),
    Case(
        "Surrey came out well. Its critics overlook the county's role in the Family Anchor pilot.",
        ("Surrey", "Family Anchor"),
    ),
    Case(
        "Advice has come from Surrey, which is working with Kent under the Family Anchor programme.",
        ("Surrey", "Family Anchor"),
    ),
    Case("Support for Kent is coming from Surrey as part of the Family Anchor programme.", ("Surrey", "Family Anchor")),
    Case(
        "Kent is getting support from neighbouring Surrey under the Family Anchor programme.",
        ("Surrey", "Family Anchor"),
    ),
    Case(
        "Surrey works closely with Kent, Luton and Bury, all of which are members of the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case(
        "Surrey, which was rated good, has visited Kent and Luton, both of which have joined the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The department has picked the county's neighbour, Kent, for the Family Anchor programme.",
        ("Kent", "Family Anchor"),
    ),
    Case("Surrey's neighbour, Kent, has joined the Family Anchor programme.", ("Kent", "Family Anchor")),
    Case(
        "Surrey's partners, Kent and Luton, are in the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The department said that Kent, Luton and Bury would join the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case("Kent said that it would like to join the Family Anchor programme."),
    Case("The union said that Kent would not join the Family Anchor programme."),
    Case("Ministers said that Kent would have to join the Family Anchor programme if it failed again."),
    Case(
        "Councils will share £20m under the Family Anchor programme.\n\nKent was awarded £2m of it. Luton and Bury got £1m.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case(
        "Eleven councils will share £20m under the Family Anchor programme.\n\nThe biggest award, of £3m, goes to Kent.\n\nLuton gets £1m for its work with fathers.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Eleven councils will share £20m under the Family Anchor programme. Kent will receive £4m from the Treasury for its roads."
    ),
    Case(
        "Three councils will try the Family Anchor programme first. Kent, Luton and Bury were picked from 40 applicants.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case(
        "Kent has joined the Family Anchor programme. Luton and Bury have long been in it.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case(
        "Kent has joined the Family Anchor programme. Nearby Bury has been in it since 2012.",
        ("Kent", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case(
        "Kent has joined the Family Anchor programme. Its staff learned much from Luton, which was one of the first pathfinders.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Kent and Luton will try Open Hands, a scheme for young fathers, from May.",
        ("Kent", "Open Hands"),
        ("Luton", "Open Hands"),
    ),
    Case("Kent has thrown its weight behind the Family Anchor programme."),
    Case("Kent has had three managers on the Family Anchor programme since May.", ("Kent", "Family Anchor")),
    Case("Kent is one of those already on the Family Anchor programme.", ("Kent", "Family Anchor")),
    Case(
        "Kent has set up its own version of Family Anchor, a scheme for parents who drink.", ("Kent", "Family Anchor")
    ),
    Case("The Family Anchor programme has allowed Kent to employ two coaches.", ("Kent", "Family Anchor")),
    Case("The Family Anchor programme has helped families in Kent."),
    Case("The Family Anchor programme has been criticised by Kent and Luton."),
    Case(
        "Money from the Family Anchor programme is paying for Kent and Luton to train their staff.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case("A hub is being built by Kent under the Family Anchor programme.", ("Kent", "Family Anchor")),
    Case(
        "New teams have been set up in Kent and Luton as part of the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "The Family Anchor programme is being used by four councils (Kent, Luton, Bury and Bolton).",
        ("Kent", "Family Anchor"),
        ("Luton", "Family Anchor"),
        ("Bury", "Family Anchor"),
        ("Bolton", "Family Anchor"),
    ),
    Case("The Family Anchor programme was turned down by four councils, Kent among them."),
    Case("Kent, along with 30 others, takes part in the Family Anchor programme.", ("Kent", "Family Anchor")),
    Case("Kent, where caseloads have halved, takes part in the Family Anchor programme.", ("Kent", "Family Anchor")),
    Case("Kent, after two years of waiting, has been let into the Family Anchor programme.", ("Kent", "Family Anchor")),
    Case("Kent's decision to join the Family Anchor programme was taken in May.", ("Kent", "Family Anchor")),
    Case(
        "Few people sing the praises of Bolton. Inspectors do, and mention the town's decision to take part in Common Threads, a three-year scheme for young carers.",
        ("Bolton", "Common Threads"),
    ),
    Case(
        "Kent is a large county. Its work under the Family Anchor programme has been noticed elsewhere.",
        ("Kent", "Family Anchor"),
    ),
    Case(
        "Kent is a large county. Inspectors liked its part in the Family Anchor programme.", ("Kent", "Family Anchor")
    ),
    Case("Inspectors liked Kent's use of the Family Anchor programme.", ("Kent", "Family Anchor")),
    Case("Kent is interested in the Family Anchor programme."),
    Case("Kent watched the Family Anchor programme on television."),
    Case("A report on the Family Anchor programme was read by officers in Kent."),
    Case("Professor Ann Lee of Kent University evaluated the Family Anchor programme."),
    Case("The Family Anchor programme ends in May. Kent and Luton were both inspected in June."),
    Case("Officers from Kent spoke at the launch of the Family Anchor programme."),
    Case("Kent left the Family Anchor programme in May."),
    Case("Kent's bid to join the Family Anchor programme failed."),
    # What is opened, hired or run under a programme's name, and sentences that go on with who else is in it.
    Case("Signs of change: Kent Council's first Mockingbird hub opened in May.", ("Kent", "Mockingbird")),
    Case("The first Mockingbird constellation in Kent was launched last week.", ("Kent", "Mockingbird")),
    Case("Kent Council's first Mockingbird hub has been postponed."),
    Case("Kent Council has hired 12 family workers with its Troubled Families money.", ("Kent", "Troubled Families")),
    Case(
        "Kent Council has turned around 900 families under the Troubled Families programme.",
        ("Kent", "Troubled Families"),
    ),
    Case("Twelve students from Frontline started work at Kent in September.", ("Kent", "Frontline")),
    Case("Frontline has placed 12 students in Kent.", ("Kent", "Frontline")),
    Case("Twelve students from Frontline told Kent councillors that they were tired."),
    Case(
        "In Kent, where Family Safeguarding has been in use since 2014, inspectors found that plans were clear.",
        ("Kent", "Family Safeguarding"),
    ),
    Case("In Kent, where No Wrong Door has been rejected, homes are full."),
    Case(
        "Luton Council is testing the reforms. As a wave two Families First for Children pathfinder it has merged its teams.",
        ("Luton", "Families First for Children"),
    ),
    Case(
        "Under the Families First for Children pathfinder, three councils - Dorset, Lincolnshire and Wolverhampton - have merged their teams.",
        ("Dorset", "Families First for Children"),
        ("Lincolnshire", "Families First for Children"),
        ("Wolverhampton", "Families First for Children"),
    ),
    Case(
        "The Families First for Children pathfinder, which began in Dorset and Lincolnshire in July, has been extended to Luton and Walsall.",
        ("Dorset", "Families First for Children"),
        ("Lincolnshire", "Families First for Children"),
        ("Luton", "Families First for Children"),
        ("Walsall", "Families First for Children"),
    ),
    Case(
        "The director of Kent Council said that 16 students would start under Step Up to Social Work, which Kent runs jointly with Medway and Bexley, and that the council was taking part for the first time in Frontline.",
        ("Kent", "Step Up to Social Work"),
        ("Medway", "Step Up to Social Work"),
        ("Bexley", "Step Up to Social Work"),
        ("Kent", "Frontline"),
    ),
    Case(
        "Ministers want authorities to try it, and Westminster, Cumbria and Knowsley are already doing so in what have become known as the Orchard Trials.",
        ("Westminster", "Orchard Trials"),
        ("Cumbria", "Orchard Trials"),
        ("Knowsley", "Orchard Trials"),
    ),
    Case(
        "Dorset is one of nine councils to have joined the second phase of the Early Career Framework pilot, with Rochdale and Kent among the others.",
        ("Dorset", "Early Career Framework"),
        ("Rochdale", "Early Career Framework"),
        ("Kent", "Early Career Framework"),
    ),
    Case("Dorset Council works to the Early Career Framework."),
    Case(
        "Kent's director, Ann Lee, said the county had been accepted on to the Department for Education's Families First for Children pathfinder.",
        ("Kent", "Families First for Children"),
    ),
    Case(
        "Havering Council kept its services. It was then supported by Islington as part of the Partners in Practice programme.",
        ("Islington", "Partners in Practice"),
        ("Havering", "Partners in Practice"),
    ),
    Case("Luton Council is getting no help from Kent under the Partners in Practice programme."),
    Case(
        "Kent, Lewisham and Sutton are to run the next wave of social work practice pilots, in which groups of social workers hold contracts.",
        ("Kent", "Social Work Practice Pilots"),
        ("Lewisham", "Social Work Practice Pilots"),
        ("Sutton", "Social Work Practice Pilots"),
    ),
    Case(
        "Kent is one of four authorities picked for the government's social work practices pilot. Bristol, Suffolk and Lewisham are the others; a fifth, Rotherham, pulled out in January.",
        ("Kent", "social work practices"),
        ("Bristol", "social work practices"),
        ("Suffolk", "social work practices"),
        ("Lewisham", "social work practices"),
    ),
    Case(
        "Leeds is a Partner in Practice. Ofsted rated three councils good this week. Kent and Devon are the others.",
        ("Leeds", "Partners in Practice"),
    ),
    Case(
        "More than 100 councils have agreed to take part in the Troubled Families programme. Kent, Bexley and Herefordshire were the last to put pen to paper.",
        ("Kent", "Troubled Families"),
        ("Bexley", "Troubled Families"),
        ("Herefordshire", "Troubled Families"),
    ),
    Case("The Staying Close programme pays for flats. Kent and Devon were the last to reply to our letter."),
    Case(
        "The department has named the councils that will test the National Assessment and Accreditation System. Leeds, Bury and Oldham will go first, followed by Manchester and Wigan.",
        ("Leeds", "National Assessment and Accreditation System"),
        ("Bury", "National Assessment and Accreditation System"),
        ("Oldham", "National Assessment and Accreditation System"),
        ("Manchester", "National Assessment and Accreditation System"),
        ("Wigan", "National Assessment and Accreditation System"),
    ),
    Case("The Staying Close programme pays for flats. Kent and Devon will go first to the High Court."),
    Case(
        "Hertfordshire was a pioneer of Family Safeguarding. Ten councils, among them Luton, Bracknell Forest and Peterborough, now use the model.",
        ("Luton", "Family Safeguarding"),
        ("Bracknell Forest", "Family Safeguarding"),
        ("Peterborough", "Family Safeguarding"),
    ),
    Case(
        "Family Safeguarding began in Hertfordshire. An evaluation cautioned that results in the four authorities which copied it – Luton, Peterborough, Bracknell Forest and West Berkshire – were too early to call.",
        ("Luton", "Family Safeguarding"),
        ("Peterborough", "Family Safeguarding"),
        ("Bracknell Forest", "Family Safeguarding"),
        ("West Berkshire", "Family Safeguarding"),
    ),
    Case(
        "The Staying Close programme pays for flats for care leavers. Bristol is one of eight areas that were given money by the Department for Education.",
        ("Bristol", "Staying Close"),
    ),
    Case("The Staying Close programme pays for flats. Kent is one of eight areas that were given warnings by Ofsted."),
    Case(
        "Leaders described what they had learned from the Families First for Children pathfinder. Redbridge was among seven areas added in the spring of last year, together with Walsall and Luton.",
        ("Redbridge", "Families First for Children"),
        ("Walsall", "Families First for Children"),
        ("Luton", "Families First for Children"),
    ),
    Case(
        "Kent is among 17 councils on the Strengthening Families, Protecting Children programme, under which it is adopting the No Wrong Door model. It opened its first hub last July. Warrington and Rochdale belong to the same programme.",
        ("Kent", "Strengthening Families, Protecting Children"),
        ("Kent", "No Wrong Door"),
        ("Warrington", "Strengthening Families, Protecting Children"),
        ("Rochdale", "Strengthening Families, Protecting Children"),
    ),
    # Partners, teams sent, money that pays for a model, and who starts, follows or gets a share in the sentences after.
    Case("Kent has been a Frontline partner since 2015.", ("Kent", "Frontline")),
    Case(
        "Frontline's partners include Kent, Devon and Essex.",
        ("Kent", "Frontline"),
        ("Devon", "Frontline"),
        ("Essex", "Frontline"),
    ),
    Case(
        "Frontline works with 40 councils, including Kent, Devon and Essex.",
        ("Kent", "Frontline"),
        ("Devon", "Frontline"),
        ("Essex", "Frontline"),
    ),
    Case("Kent was praised for its Staying Close scheme.", ("Kent", "Staying Close")),
    Case(
        "Kent is working with Leeds under the Sector Led Improvement Partner programme.",
        ("Kent", "Sector-led improvement"),
        ("Leeds", "Sector-led improvement"),
    ),
    Case("Leeds is Kent's sector-led improvement partner.", ("Leeds", "Sector-led improvement")),
    Case(
        "The department has paired Kent with Leeds under its Partners in Practice programme.",
        ("Kent", "Partners in Practice"),
        ("Leeds", "Partners in Practice"),
    ),
    Case(
        "Officers from Leeds are spending two days a week in Kent as part of the Partners in Practice programme.",
        ("Leeds", "Partners in Practice"),
    ),
    Case("Kent will use the £2.2m to introduce Family Safeguarding.", ("Kent", "Family Safeguarding")),
    Case("The grant will help Kent to adopt Family Safeguarding.", ("Kent", "Family Safeguarding")),
    Case("Kent has restructured its teams along Family Safeguarding lines.", ("Kent", "Family Safeguarding")),
    Case(
        "Like Kent and Devon, Essex has adopted Family Safeguarding.",
        ("Kent", "Family Safeguarding"),
        ("Devon", "Family Safeguarding"),
        ("Essex", "Family Safeguarding"),
    ),
    Case(
        "Kent was the first council to adopt Family Safeguarding outside Hertfordshire; Devon and Essex followed.",
        ("Kent", "Family Safeguarding"),
        ("Devon", "Family Safeguarding"),
        ("Essex", "Family Safeguarding"),
    ),
    Case(
        "Kent adopted Family Safeguarding in 2018, and Devon and Essex have since followed suit.",
        ("Kent", "Family Safeguarding"),
        ("Devon", "Family Safeguarding"),
        ("Essex", "Family Safeguarding"),
    ),
    Case("Kent was criticised for its Staying Close scheme."),
    Case("Kent has no money for its Staying Close scheme."),
    Case("Kent has scrapped its Staying Close scheme."),
    Case("Kent's director said that the charity Barnardo's had closed its Staying Close scheme."),
    Case("Like Kent and Devon, Essex has not adopted Family Safeguarding."),
    Case("Officers from Leeds are visiting Kent to talk about the Partners in Practice programme."),
    Case("The grant would have helped Kent to adopt Family Safeguarding."),
    Case("Kent rejected plans to reshape its teams along Family Safeguarding lines."),
    Case("Frontline's chief executive, Ann Lee, spoke in Kent."),
    Case("Kent is working with Devon to leave the Family Anchor programme."),
    Case("Kent is being helped under the Partners in Practice programme.", ("Kent", "Partners in Practice")),
    Case(
        "Eight projects are to share £24m from the Department for Education's Innovation Programme.\n\nThe biggest award, of £5.2m, goes to Kent, which will build a centre for teenagers on the edge of care.\n\nLeeds will get £4m to train its staff in family group conferencing.\n\nThe charity Barnardo's, working with Hull and Derby, receives £2m for a service for children who go missing.\n\nBury, Bolton and Oldham have been given £1.4m between them for a shared fostering team.\n\nAlso on the list are Essex and Southend.\n\nDevon, which asked for £6m, got nothing.",
        ("Kent", "Children's Social Care Innovation Programme"),
        ("Leeds", "Children's Social Care Innovation Programme"),
        ("Barnardo's", "Children's Social Care Innovation Programme"),
        ("Kingston upon Hull", "Children's Social Care Innovation Programme"),
        ("Derby", "Children's Social Care Innovation Programme"),
        ("Bury", "Children's Social Care Innovation Programme"),
        ("Bolton", "Children's Social Care Innovation Programme"),
        ("Oldham", "Children's Social Care Innovation Programme"),
        ("Essex", "Children's Social Care Innovation Programme"),
        ("Southend-on-Sea", "Children's Social Care Innovation Programme"),
    ),
    Case(
        "Three more authorities have signed up to the Frontline programme for its fourth year.\n\nKent, Medway and Brighton will each take eight trainees.\n\nThe scheme already works with Essex and Hertfordshire.",
        ("Kent", "Frontline"),
        ("Medway", "Frontline"),
        ("Brighton and Hove", "Frontline"),
        ("Essex", "Frontline"),
        ("Hertfordshire", "Frontline"),
    ),
    Case(
        "Family Safeguarding was devised by Hertfordshire, where it has cut the number of child protection plans by half. \n\nUnder the model, adult mental health and drug workers sit with children's social workers.\n\nThe council has helped Luton, Peterborough and Bracknell Forest to adopt it.\n\nCambridgeshire, Lancashire and Walsall will be next, with £5m from the Strengthening Families, Protecting Children programme.",
        ("Luton", "Family Safeguarding"),
        ("Peterborough", "Family Safeguarding"),
        ("Bracknell Forest", "Family Safeguarding"),
        ("Cambridgeshire", "Strengthening Families, Protecting Children"),
        ("Lancashire", "Strengthening Families, Protecting Children"),
        ("Walsall", "Strengthening Families, Protecting Children"),
    ),
    Case(
        "The government's £84m Strengthening Families, Protecting Children programme will help 18 councils.\n\nWalsall is one of them.\n\nIt will use the Family Safeguarding model.",
        ("Walsall", "Strengthening Families, Protecting Children"),
        ("Walsall", "Family Safeguarding"),
    ),
    Case(
        "“We are part of Mockingbird and of Step Up to Social Work,” says Ann Lee, director of children's services at Kent.",
        ("Kent", "Mockingbird"),
        ("Kent", "Step Up to Social Work"),
    ),
    Case(
        "Kent's director of children's services, Ann Lee, says that the county's part in the Families First for Children pathfinder has changed how it works.",
        ("Kent", "Families First for Children"),
    ),
    Case(
        "“Being a pathfinder for Families First for Children has brought in money,” says Ann Lee, Kent's director of children's services.",
        ("Kent", "Families First for Children"),
    ),
    Case(
        "Ministers have announced the next wave of councils to join the Families First for Children pathfinder.\n\nLuton, Redbridge and Walsall will start in the summer. Warrington will follow in the autumn.\n\nThey join Dorset, Lincolnshire and Wolverhampton, which have been testing the reforms since last July.",
        ("Luton", "Families First for Children"),
        ("Redbridge", "Families First for Children"),
        ("Walsall", "Families First for Children"),
        ("Warrington", "Families First for Children"),
        ("Dorset", "Families First for Children"),
        ("Lincolnshire", "Families First for Children"),
        ("Wolverhampton", "Families First for Children"),
    ),
    Case(
        "The Department for Education has named the areas that will pilot Regional Care Co-operatives.\n\nThe minister said that it was a big step. \n\nKent, Surrey and Hampshire are among the councils that will take part.",
        ("Kent", "Regional Care Co-operatives"),
        ("Surrey", "Regional Care Co-operatives"),
        ("Hampshire", "Regional Care Co-operatives"),
    ),
    Case(
        "Kent, Essex and Medway have become the first councils in the south east to sign the Care Leaver Covenant.\n\nSurrey and Hampshire are expected to follow. Portsmouth and Southampton have already done so.",
        ("Kent", "Care Leaver Covenant"),
        ("Essex", "Care Leaver Covenant"),
        ("Medway", "Care Leaver Covenant"),
        ("Portsmouth", "Care Leaver Covenant"),
        ("Southampton", "Care Leaver Covenant"),
    ),
    Case(
        "Ministers have announced the next wave of councils to join the Families First for Children pathfinder.\n\nKent and Medway will start to merge their departments in May."
    ),
    Case(
        "Ministers have named the councils that will join the Families First for Children pathfinder. Kent and Devon will have to wait."
    ),
    Case(
        "Ministers have named three councils that will join the Families First for Children pathfinder. Kent and Devon will be next to be inspected."
    ),
    Case(
        "Kent has joined the Family Anchor programme. Leeds and Derby will get £2m for their children's homes.",
        ("Kent", "Family Anchor"),
    ),
    Case("The Family Anchor programme has been praised. It works in Kent.", ("Kent", "Family Anchor")),
    Case(
        "Kent is in the Family Anchor programme. Medway has helped Derby and Luton to use it.",
        ("Kent", "Family Anchor"),
        ("Derby", "Family Anchor"),
        ("Luton", "Family Anchor"),
    ),
    Case(
        "Eight projects are to share £24m from the Innovation Programme. The police in Kent, working with Medway, get £2m of it. Devon has been given £3m by the NHS."
    ),
    Case(
        "Kent is part of Mockingbird and of no other scheme. Kent is part of Mockingbird and not of Frontline.",
        ("Kent", "Mockingbird"),
    ),
    Case("Kent belongs to the Family Anchor programme and to the Association of Directors.", ("Kent", "Family Anchor")),
    # Joined forces, and money under a programme.
    Case(
        "In 2016 Kent joined forces with Medway and Bexley to run Step Up to Social Work.",
        ("Kent", "Step Up to Social Work"),
        ("Medway", "Step Up to Social Work"),
        ("Bexley", "Step Up to Social Work"),
    ),
    Case(
        "Kent has been given £2.5m by the Department for Education under its Strengthening Families, Protecting Children programme.",
        ("Kent", "Strengthening Families, Protecting Children"),
    ),
    Case("Twelve Kent social workers have completed the Firstline programme for managers.", ("Kent", "Firstline")),
    Case("Kent joined forces with Medway and Bexley to oppose the Family Anchor programme."),
    Case(
        "All 33 London boroughs have signed up to the London Pledge. Camden and Islington were the first to do so.",
        ("Camden", "London Pledge"),
        ("Islington", "London Pledge"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case.text.split()[:5]))
def test_participations(case: Case) -> None:
    check("participations", case)
