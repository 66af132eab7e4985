"""Interventions: passages with the steps that they say were taken toward a council, and look-alikes without any."""

import pytest

from tests.kinds.harness import Case, check

CASES: tuple[Case, ...] = (
    Case(
        "Medway's children's services will become a voluntary trust next year.",
        ("Medway", "trust", None, "2017"),
    ),
    Case("A voluntary trust has become the owner of Medway's oldest theatre."),
    Case(
        "AN Improvement Notice has been served on Somerset County Council's children's services department.",
        ("Somerset", "improvement notice", None, None),
    ),
    Case(
        "Leicestershire County Council has formally become Rutland's improvement partner.",
        ("Rutland", "improvement adviser", None, None),
    ),
    Case(
        "Rochdale's children's services are still in the hands of two commissioners led by Ottoline Carr.",
        ("Rochdale", "commissioner", "Ottoline Carr", None),
    ),
    Case("A team from Kent County Council became partners of Rutland's rugby club."),
    Case("Two electoral commissioners led by Ottoline Carr counted the votes in Rochdale."),
    # Commissioners.
    Case(
        "The government has appointed a commissioner to oversee children's services at Rotherham Council.",
        ("Rotherham", "commissioner", None, None),
    ),
    Case(
        "The Department for Education has appointed Hester Quaile as commissioner for children's services in Reading.",
        ("Reading", "commissioner", "Hester Quaile", None),
    ),
    Case(
        "Ministers have sent a commissioner into Lambeth to turn round its failing children's services.",
        ("Lambeth", "commissioner", None, None),
    ),
    Case(
        "A commissioner was appointed to Tower Hamlets Council's children's services in May 2017.",
        ("Tower Hamlets", "commissioner", None, "2017-05"),
        published="2018-02-09",
    ),
    Case(
        "Isolde Marchbank has been named by the education secretary as children's services commissioner at Croydon "
        "Council.",
        ("Croydon", "commissioner", "Isolde Marchbank", None),
    ),
    Case(
        "Bradford Council has had a commissioner imposed on it by the Department for Education.",
        ("Bradford", "commissioner", None, None),
    ),
    Case(
        "The former director Malcolm Oakenfull was appointed last month by ministers as the commissioner for "
        "children's services in Gloucestershire.",
        ("Gloucestershire", "commissioner", "Malcolm Oakenfull", "2015-12"),
    ),
    Case(
        "Councillors in Bromley heard on Tuesday from Fenella Strutt, the commissioner appointed by the government "
        "to oversee the borough's children's services.",
        ("Bromley", "commissioner", "Fenella Strutt", None),
    ),
    # Improvement notices.
    Case(
        "Slough Borough Council has been issued with an improvement notice by the Department for Education.",
        ("Slough", "improvement notice", None, None),
    ),
    Case(
        "An improvement notice was served on Cheshire East Council in March 2013.",
        ("Cheshire East", "improvement notice", None, "2013-03"),
    ),
    Case(
        "The children's minister has issued an improvement notice to Blackpool Council over its child protection "
        "services.",
        ("Blackpool", "improvement notice", None, None),
    ),
    Case(
        "Devon County Council, which was served with an improvement notice in 2013, has hired a new director.",
        ("Devon", "improvement notice", None, "2013"),
    ),
    Case(
        "Children's services at Medway Council have been subject to a government improvement notice since July 2013.",
        ("Medway", "improvement notice", None, "2013-07"),
    ),
    Case(
        "Improvement notices have been issued to Cambridgeshire, Calderdale and Coventry.",
        ("Cambridgeshire", "improvement notice", None, None),
        ("Calderdale", "improvement notice", None, None),
        ("Coventry", "improvement notice", None, None),
    ),
    Case(
        "Both Barnsley and Sandwell were handed improvement notices by the Department for Children, Schools and "
        "Families in 2009.",
        ("Barnsley", "improvement notice", None, "2009"),
        ("Sandwell", "improvement notice", None, "2009"),
        published="2010-03-18",
    ),
    Case(
        "The government has lifted the improvement notice that it served on Salford City Council's children's "
        "services.",
        ("Salford", "improvement notice", None, None),
    ),
    Case(
        "An improvement notice issued to Warrington Council in 2010 has been lifted by the children's minister.",
        ("Warrington", "improvement notice", None, "2010"),
        published="2012-06-01",
    ),
    # Directions.
    Case(
        "The Department for Education has issued Wirral Council with a statutory direction.",
        ("Wirral", "direction", None, None),
    ),
    Case(
        "Education secretary Rupert Sandiway has served a direction notice on Kirklees Council.",
        ("Kirklees", "direction", None, None),
    ),
    Case(
        "Northamptonshire County Council was handed a statutory direction in December to improve its children's "
        "services.",
        ("Northamptonshire", "direction", None, "2015-12"),
    ),
    Case(
        "A statutory direction has been issued to Norfolk County Council, whose social workers carry too many cases.",
        ("Norfolk", "direction", None, None),
    ),
    Case(
        "Ministers have revoked the statutory direction issued to Walsall Council in 2012.",
        ("Walsall", "direction", None, "2012"),
    ),
    # Trusts and companies.
    Case(
        "Children's services in Sunderland have been transferred to an independent trust.",
        ("Sunderland", "trust", None, None),
    ),
    Case(
        "Medway has transferred its children's services to a not-for-profit company at the minister's request.",
        ("Medway", "trust", None, None),
    ),
    Case(
        "Birmingham City Council's children's services are to be moved to an independent trust, the government has "
        "confirmed.",
        ("Birmingham", "trust", None, None),
    ),
    Case(
        "Doncaster Council was stripped of its children's services, which passed to an independent trust in October "
        "2014.",
        ("Doncaster", "trust", None, "2014-10"),
    ),
    Case(
        "Worcestershire County Council's children's services will be handed over to a new independent company on the "
        "orders of the Department for Education.",
        ("Worcestershire", "trust", None, None),
        published="2018-02-27",
    ),
    Case(
        "Ministers have ordered that responsibility for child protection in Sandwell be taken away from the council "
        "and given to a trust.",
        ("Sandwell", "trust", None, None),
    ),
    Case(
        "The government has removed children's social care from Reading Borough Council and handed it to a "
        "not-for-profit company.",
        ("Reading", "trust", None, None),
    ),
    Case(
        "Two sets of children's services, in Slough and in Doncaster, have already been removed from council control "
        "and transferred to trusts.",
        ("Slough", "trust", None, None),
        ("Doncaster", "trust", None, None),
    ),
    Case(
        "Children's services in Slough have been run by an independent trust since October 2015.",
        ("Slough", "trust", None, "2015-10"),
    ),
    # Reviews, boards, advisers, takeovers, monitoring.
    Case(
        "Ministers have ordered a review of whether children's services should be taken away from Bristol City "
        "Council.",
        ("Bristol", "review", None, None),
    ),
    Case(
        "Ministers ordered an independent review of child protection in Essex in 2008.",
        ("Essex", "review", None, "2008"),
        published="2009-02-12",
    ),
    Case(
        "The education secretary has ordered a review of children's services at Haringey Council, to be led by "
        "Jocasta Wemyss.",
        ("Haringey", "review", "Jocasta Wemyss", None),
    ),
    Case(
        "The government has set up an improvement board to oversee children's services in Derby.",
        ("Derby", "improvement board", None, None),
    ),
    Case(
        "A government-appointed improvement board has been overseeing Stoke-on-Trent City Council's children's "
        "services.",
        ("Stoke-on-Trent", "improvement board", None, None),
    ),
    Case(
        "The Department for Education has appointed an improvement adviser to work with Somerset County Council.",
        ("Somerset", "improvement adviser", None, None),
    ),
    Case(
        "Lettice Farthingale has been appointed by ministers as improvement adviser to Herefordshire Council.",
        ("Herefordshire", "improvement adviser", "Lettice Farthingale", None),
    ),
    Case(
        "Hampshire County Council took over the running of children's services on the Isle of Wight in 2013.",
        ("Isle of Wight", "takeover", None, "2013"),
    ),
    Case(
        "Torbay's children's services have been taken over by Plymouth City Council on the orders of the government.",
        ("Torbay", "takeover", None, None),
        published="2018-09-04",
    ),
    Case(
        "Ofsted inspectors carried out a monitoring visit to Thurrock Council in May 2015.",
        ("Thurrock", "monitoring", None, "2015-05"),
    ),
    Case(
        "In its latest monitoring visit to Rochdale Council, Ofsted found that managers had a firmer grip on casework.",
        ("Rochdale", "monitoring", None, None),
    ),
    Case(
        "Ofsted has been making quarterly monitoring visits to Dudley Council since the inspection.",
        ("Dudley", "monitoring", None, None),
    ),
    # Several kinds, several sentences, councils that change and councils that must not.
    Case(
        "Middlesbrough Council has received a direction notice from the DfE, which has also appointed Ottoline Brack "
        "as commissioner of its children's services.",
        ("Middlesbrough", "direction", None, None),
        ("Middlesbrough", "commissioner", "Ottoline Brack", None),
        published="2020-03-06",
    ),
    Case(
        "Buckinghamshire County Council has accepted the report's findings in full.\n\n"
        "The authority has been served with an improvement notice and has until next spring to show progress.",
        ("Buckinghamshire", "improvement notice", None, None),
    ),
    Case(
        "LEICESTER\n\n"
        "The Department for Education has issued the city council with an improvement notice.\n\n"
        "NOTTINGHAM\n\n"
        "The council, where no child protection failings were found, was not inspected this year.",
        ("Leicester", "improvement notice", None, None),
    ),
    Case(
        "Surrey County Council has been told to act faster.\n\n"
        "Ministers have appointed a commissioner, Barnaby Tolpuddle, to work with the council. He has been asked to "
        "review whether children's services should be taken out of its control.",
        ("Surrey", "commissioner", "Barnaby Tolpuddle", None),
        ("Surrey", "review", "Barnaby Tolpuddle", None),
    ),
    Case(
        "Social workers from Leeds are helping their colleagues in Cumbria, where an improvement notice was issued "
        "by the government last year.",
        ("Cumbria", "improvement notice", None, "2015"),
    ),
    Case(
        "Councils in trouble and what the government has done\n"
        "• Wakefield – improvement notice issued June 2008\n"
        "• Torbay – commissioner appointed October 2015",
        ("Wakefield", "improvement notice", None, "2008-06"),
        ("Torbay", "commissioner", None, "2015-10"),
    ),
    Case(
        "Morwenna Askew spent six years as a director in Poole. She was appointed by ministers in November as the "
        "children's services commissioner for Stockton-on-Tees.",
        ("Stockton-on-Tees", "commissioner", "Morwenna Askew", "2015-11"),
    ),
    Case(
        "Bury and Oldham were inspected in the same month. Oldham has been issued with an improvement notice by the "
        "department, while Bury was told that it is on the right track.",
        ("Oldham", "improvement notice", None, None),
    ),
    Case(
        "Lancashire County Council was found wanting in November.\n\n"
        "A letter from the children's minister tells the authority that it has been issued with an improvement "
        "notice.\n\n"
        "Tancred Boyle has been appointed by the department as improvement adviser to the county council.",
        ("Lancashire", "improvement notice", None, None),
        ("Lancashire", "improvement adviser", "Tancred Boyle", None),
    ),
    Case(
        "Wigan and Knowsley are sharing staff.\n\n"
        "Knowsley has been under a government improvement notice since 2014. Wigan has never been under one.",
        ("Knowsley", "improvement notice", None, "2014"),
    ),
    # Planned steps stay in the graph, marked.
    Case(
        "A commissioner will be appointed to run children's services in Lancashire.",
        ("Lancashire", "commissioner", None, None),
        certainty="planned",
    ),
    # Look-alikes: plans, threats, conditions, denials, wishes.
    Case("Kingston upon Thames could be stripped of its children's services if inspectors find no progress."),
    Case("The Department for Education is considering whether to appoint a commissioner to Shropshire Council."),
    Case("Trafford Council has been threatened with an improvement notice."),
    Case("A commissioner will be appointed to oversee children's services at Swindon Council, the minister said."),
    Case("Unison has called on ministers to send a commissioner into Wigan Council."),
    Case("The Department for Education denied that it had issued Barnet Council with an improvement notice."),
    Case("Had Oxfordshire County Council failed to improve, an improvement notice would have been issued."),
    Case("Kent County Council will not face a commissioner after inspectors praised its progress."),
    Case("Opposition councillors fear that Southampton's children's services may be handed to a trust."),
    Case("If the pace of change does not quicken, Suffolk County Council might be issued with a statutory direction."),
    # Look-alikes: other commissioners, notices, trusts, reviews, directions.
    Case("The children's commissioner for England, Perdita Ames, met young carers at Gateshead Council this week."),
    Case("Police and crime commissioner Digby Thorne told Staffordshire councillors that he would fund more patrols."),
    Case("Would a commissioner be sent into Rutland? The county council's leader said that there was no sign of it."),
    Case("A bakery in Bolton was served with an improvement notice by the Health and Safety Executive."),
    Case("Brent Council has issued improvement notices to eleven private landlords since April."),
    Case(
        "Inspectors from Bexley Council visited the restaurant in June. The council served its owner with an "
        "improvement notice.",
    ),
    Case("Parkfield Primary School in Oldham has been transferred to an academy trust."),
    Case("Stockport NHS Foundation Trust has taken over two community clinics in Tameside."),
    Case("Trust between social workers and their managers in Merton had broken down, a former employee said."),
    Case("Bury Council has ordered a review of parking charges in the town centre."),
    Case("Commissioners at Warwickshire County Council bought 40 places from private nurseries."),
    Case("Dorset Council: school improvement adviser, full time, Dorchester. Closing date 12 February."),
    Case("The Welsh Government has sent commissioners in to run Anglesey council."),
    # Look-alikes: counts, councils without a name, steps without a kind.
    Case("Seven councils have been served with improvement notices since the election."),
    Case(
        "A council in the West Midlands, which the department would not name, has had its children's services moved "
        "to a trust.",
    ),
    Case("Commissioners have been appointed to three failing councils so far, a spokesman for the minister said."),
    Case(
        "The council's children's services are under government intervention, the leader of Telford and Wrekin "
        "Council wrote.",
    ),
    Case("Air quality monitoring in Hillingdon is carried out by officers from the neighbouring borough."),
    # Phrase classes met in articles read later.
    Case(
        "Torbay Council's inadequate-rated department has had a commissioner and expert advisers appointed by the "
        "Department for Education.",
        ("Torbay", "commissioner", None, None),
        ("Torbay", "improvement adviser", None, None),
    ),
    Case(
        "A government adviser has been appointed as part of an improvement notice issued to Trafford MBC.",
        ("Trafford", "improvement notice", None, None),
        ("Trafford", "improvement adviser", None, None),
    ),
    Case(
        "Norfolk and Dudley have been told to accommodate advisers who will watch over them, in directions issued by "
        "the Department for Education.",
        ("Norfolk", "direction", None, None),
        ("Dudley", "direction", None, None),
    ),
    Case(
        "Commissioners were appointed in Sunderland, Norfolk and Sandwell over the past year.",
        ("Sunderland", "commissioner", None, None),
        ("Norfolk", "commissioner", None, None),
        ("Sandwell", "commissioner", None, None),
    ),
    Case(
        "If that fails, services would pass to a trust of the kind that Slough and Doncaster have already, with "
        "Sunderland due to follow.",
        ("Slough", "trust", None, None),
        ("Doncaster", "trust", None, None),
        ("Sunderland", "trust", None, None),
    ),
    Case(
        "The government ordered Northamptonshire County Council to set up a children's trust last year.",
        ("Northamptonshire", "trust", None, "2015"),
    ),
    Case(
        "Sefton Council had been under a non-statutory improvement notice since last year.",
        ("Sefton", "improvement notice", None, "2015"),
    ),
    Case(
        "Ministers' new improvement notices have been met with scorn.\n\n"
        "The first went to Bexley on 2 June 2015, over staffing. Luton's came on 19 June 2015.",
        ("Bexley", "improvement notice", None, "2015-06-02"),
        ("Luton", "improvement notice", None, "2015-06-19"),
    ),
    Case(
        "Ministers have handed control of Torbay's children's services to Plymouth City Council.",
        ("Torbay", "takeover", None, None),
        published="2018-09-04",
    ),
    # Look-alikes of these.
    Case("Nottingham's leader said that a government trust running its services was the last thing she wanted."),
    Case(
        "Northamptonshire County Council's cabinet will decide next week whether to set up an arm's-length trust to "
        "deliver children's services.",
    ),
    Case("The council set up its own improvement board in Shropshire after the inspection."),
    Case("A further seven have had improvement notices served, while Bolton and Bury await their reports."),
    Case("No commissioner has been appointed to Bedford Borough Council, and ministers say that none is planned."),
    Case("Camden commissioned an independent review of its fostering service."),
    Case("Milton Keynes is one of the first councils to close its children's trust."),
    # Steps told by other words: what is decided counts, and the next sentence may name who comes.
    Case(
        "Plymouth City Council is to take charge of children's services in Torbay.", ("Torbay", "takeover", None, None)
    ),
    Case(
        "A Conservative councillor from Essex has been named commissioner for children's services in Tameside. Cllr "
        "Dick Madden will spend two days a week there.",
        ("Tameside", "commissioner", "Dick Madden", None),
    ),
    Case(
        "A new company, owned by Wakefield Council, will run its children's services from April 2017.",
        ("Wakefield", "trust", None, "2017-04"),
    ),
    Case(
        "The government issued Sheffield with a direction in May.",
        ("Sheffield", "direction", None, "2015-05"),
    ),
    Case(
        "Cumbria came out of government intervention when its improvement notice ended.",
        ("Cumbria", "improvement notice", None, None),
    ),
    Case("Commissioners remain in Rotherham.", ("Rotherham", "commissioner", None, None)),
    Case("Leeds City Council has put in advisers to help its foster carers with money."),
    Case("A private company will run the children's homes that Wakefield Council owns."),
    # Steps toward the council that the sentence before is about.
    Case(
        "Walsall Council's children's services were rated inadequate in May.\n\n"
        "The government responded by sending in a troubleshooter, Jean Marlow.",
        ("Walsall", "commissioner", "Jean Marlow", None),
    ),
    Case(
        "Walsall Council's children's services were rated inadequate in May.\n\n"
        "An improvement notice followed in July.",
        ("Walsall", "improvement notice", None, "2015-07"),
    ),
    Case(
        "Walsall Council's children's services were rated inadequate in May.\n\n"
        "The education secretary has decided that the services should be moved to a trust.",
        ("Walsall", "trust", None, None),
    ),
    Case(
        "Walsall Council's children's services were rated inadequate in May.\n\n"
        "A second direction, issued on 3 July, orders it to work with Jean Marlow.",
        ("Walsall", "direction", None, "2015-07-03"),
    ),
    Case(
        "Walsall Council's children's services were rated inadequate in May.\n\n"
        "Ministers asked Jean Marlow to carry out a review of the service.",
        ("Walsall", "review", "Jean Marlow", None),
    ),
    Case(
        "Walsall Council's children's services were rated inadequate in May.\n\n"
        "Inspectors returned in June for the second of their monitoring visits.",
        ("Walsall", "monitoring", None, None),
    ),
    Case(
        "Walsall Council's children's services were rated inadequate in May.\n\n"
        "Jean Marlow, its improvement adviser, visits every month.",
        ("Walsall", "improvement adviser", "Jean Marlow", None),
    ),
    Case(
        "Walsall Council's children's services were rated inadequate in May.\n\n"
        "It was told to improve or face a trust.",
    ),
    # Lists with a comma before `and`, steps toward both councils of an article.
    Case(
        "Commissioners have been sent to Derby, Luton, Kent, and Bury to look at children's services.",
        ("Derby", "commissioner", None, None),
        ("Luton", "commissioner", None, None),
        ("Kent", "commissioner", None, None),
        ("Bury", "commissioner", None, None),
    ),
    Case(
        "Derby and Luton have been looked at. In directions issued by the Department for Education, the councils have "
        "been told to improve.",
        ("Derby", "direction", None, None),
        ("Luton", "direction", None, None),
    ),
    Case(
        "Ministers issued a series of directions to Derby Council over its children's services.",
        ("Derby", "direction", None, None),
    ),
    Case(
        "Two councils have been served with improvement notices. Derby Council was handed the first notice in May 2015.",
        ("Derby", "improvement notice", None, "2015-05"),
    ),
    Case(
        "The order to Derby is contained in the council's latest improvement notice from the Department for Education.",
        ("Derby", "improvement notice", None, None),
    ),
    # Who is to run the services.
    Case(
        "Derby's children's services were taken over by the mutual Achieving for Children - which also runs services in "
        "Kingston - last summer.",
        ("Derby", "trust", None, None),
        ("Kingston upon Thames", "trust", None, None),
    ),
    Case(
        "Ministers told Torbay Council that it needed to agree a contract with Plymouth City Council to run its "
        "children's services.",
        ("Torbay", "takeover", None, None),
    ),
    Case(
        "A statutory direction to Derby Council sets out that the authority will be taken over by Leeds City Council.",
        ("Derby", "direction", None, None),
        ("Derby", "takeover", None, None),
    ),
    Case(
        "The government's decision to strip Derby of control of its children's services came in July.",
        ("Derby", "trust", None, "2015-07"),
    ),
    # Boards, advisers and reviews told in passing.
    Case(
        "Derby's progress is being watched by an improvement board, which the government told the council to set up.",
        ("Derby", "improvement board", None, None),
    ),
    Case(
        "The direction requires Derby Council to improve, working with the appointed adviser Tom Bell.",
        ("Derby", "direction", None, None),
        ("Derby", "improvement adviser", "Tom Bell", None),
    ),
    Case(
        "Tom Bell was made commissioner for children's services in Derby in May. Mr Bell is expected to tell ministers "
        "by June whether Derby should keep its children's services.",
        ("Derby", "commissioner", "Tom Bell", "2015-05"),
        ("Derby", "review", "Tom Bell", None),
    ),
    Case("The Department for Education is expected to decide whether it should send a commissioner to Derby Council."),
    Case("Achieving for Children, which also runs a café in Derby, has moved."),
    Case("Derby Council signed a contract with Plymouth City Council to run its leisure services."),
    Case("Ministers want the councils to do better. Derby and Luton have been told to improve their bus lanes."),
    Case("Derby's progress is being watched by its neighbours, which the council told to look away."),
    Case(
        "Ministers appointed a commissioner for children's services in Derby in May.\n\n"
        "Tom Bell from Leeds City Council will carry out a review of Derby's children's services.",
        ("Derby", "commissioner", "Tom Bell", "2015-05"),
        ("Derby", "review", "Tom Bell", None),
    ),
    Case(
        "Derby will have to work with an adviser chosen by the education secretary - Tom Bell.",
        ("Derby", "improvement adviser", "Tom Bell", None),
    ),
    Case(
        "The department's answer was to appoint Tom Bell, who has worked with other authorities such as Kent, as "
        "commissioner for children's services in Derby.",
        ("Derby", "commissioner", "Tom Bell", None),
    ),
    Case("Tom Bell from Leeds City Council will carry out a review of Derby's parks."),
    Case(
        "Tom Bell was made commissioner for children's services in Derby. Mr Bell will conduct a review of Derby's "
        "children's services.",
        ("Derby", "commissioner", "Tom Bell", None),
        ("Derby", "review", "Tom Bell", None),
    ),
    Case(
        "The department has sent a commissioner to look at children's services in Derby and Kent has sent staff to help.",
        ("Derby", "commissioner", None, None),
    ),
    # Councils that are counted and then named.
    Case(
        "Ministers have sent commissioners to two councils: Dudley and Kent.",
        ("Dudley", "commissioner", None, None),
        ("Kent", "commissioner", None, None),
    ),
    Case(
        "Improvement notices were issued to two councils: Dudley and Kent.",
        ("Dudley", "improvement notice", None, None),
        ("Kent", "improvement notice", None, None),
    ),
    Case(
        "Ministers sent a commissioner to Derby and asked three councils: Dudley, Kent and Luton.",
        ("Derby", "commissioner", None, None),
    ),
    Case(
        "Three councils – Dudley, Kent and Luton – asked why Derby had been sent a commissioner by ministers.",
        ("Derby", "commissioner", None, None),
    ),
    Case(
        "Asked whether the report would lead to a review of Dudley's children's services, the Department for Education said no."
    ),
    Case(
        "Dudley must comply with the commissioner's instructions and co-operate in his review, says the direction from the Department for Education.",
        ("Dudley", "commissioner", None, None),
        ("Dudley", "review", None, None),
    ),
    Case(
        "Children's services company Achieving for Children also runs children's services in Kingston and Richmond.",
        ("Kingston upon Thames", "trust", None, None),
        ("Richmond upon Thames", "trust", None, None),
    ),
    Case(
        "Independent trusts were forced on Slough and Doncaster.",
        ("Slough", "trust", None, None),
        ("Doncaster", "trust", None, None),
    ),
    Case(
        "Dudley council is bad. In most cases a trust was set up after the Department for Education had issued the council with a statutory direction."
    ),
    Case(
        "In a letter Tom Holt, the children's minister, let it be known that he was “inclined” to issue Dudley children’s services with a statutory direction."
    ),
    Case(
        'Luton Council will keep control.\n\nA transfer of services to a trust, the reviewer wrote, "would only slow things down".'
    ),
    Case(
        "Kim Dale will oversee the work at Luton Council under a statutory direction issued by the Department for Education last week.",
        ("Luton", "direction", None, None),
    ),
    Case("Luton Council is told that it will lose control of children's services if progress stalls."),
    Case(
        "Luton Council was rated inadequate.\n\nThe Department for Education said that no decision had been made about an improvement notice."
    ),
    Case(
        "Kent has been served with an improvement notice by the minister, while Hull and Derby have been issued with directions.",
        ("Kent", "improvement notice", None, None),
        ("Kingston upon Hull", "direction", None, None),
        ("Derby", "direction", None, None),
    ),
    Case(
        "Luton Council was rated inadequate.\n\nStaff feared that a children's trust would be forced on the borough, as has happened in Slough.",
        ("Slough", "trust", None, None),
    ),
    Case(
        "Luton Council was rated inadequate.\n\nThe commissioner has put forward two choices: hand the service to a voluntary trust with the council's agreement, or leave it."
    ),
    Case(
        "Luton Council was rated inadequate. Pat Venn is a former director at Bradford, where services are being moved into a trust.",
        ("Bradford", "trust", None, None),
    ),
    Case(
        "Bury Council was rated inadequate by Ofsted. A commissioner is now looking into whether its services should be moved to an independent trust.",
        ("Bury", "commissioner", None, None),
        ("Bury", "review", None, None),
    ),
    Case(
        "Bury Council was rated inadequate. Commissioner Ann Poole spent four months reviewing the service.",
        ("Bury", "commissioner", "Ann Poole", None),
        ("Bury", "review", "Ann Poole", None),
    ),
    Case(
        "Torbay was rated inadequate in 2014. In May, Plymouth Council was put in charge of the department.",
        ("Torbay", "takeover", None, "2015-05"),
    ),
    Case("Plymouth Council was put in charge of the project to repair the pier at Torbay."),
    Case(
        "The police commissioner is looking into whether Bury needs more officers.",
        ("Bury", "review", None, None),
    ),
    Case(
        "Norfolk Council was failing. Ministers sent in a commissioner, Essex Council director Douglas Heath, in December 2015.",
        ("Norfolk", "commissioner", "Douglas Heath", "2015-12"),
    ),
    Case(
        "The newcomers are Camden, Ealing, Hackney and Doncaster Children's Services Trust, which has run social care for the South Yorkshire borough since 2014."
    ),
    Case(
        "Dorset has been working with Luton, Essex with Torbay, whose children's services were taken over by Plymouth last winter.",
        ("Torbay", "takeover", None, None),
    ),
    Case(
        "Opposition councillors at Wirral Council have asked the minister in a letter to send in commissioners to take over the service."
    ),
    Case(
        "Hannah Lin, the Children’s Commissioner sent in by the government to oversee the overhaul of Blackpool's children's services, said it would take time.",
        ("Blackpool", "commissioner", "Hannah Lin", None),
    ),
    Case(
        "Salford Council was the first to receive an improvement notice, at the beginning of June. Leicester Council was handed one on 23 June.",
        ("Salford", "improvement notice", None, "2015-06"),
        ("Leicester", "improvement notice", None, "2015-06-23"),
    ),
    Case("Salford Council has new bins. Leicester Council was handed one on 23 June."),
    Case(
        "Slough, Doncaster and Sandwell have all had to give up their children's departments to independent trusts.",
        ("Slough", "trust", None, None),
        ("Doncaster", "trust", None, None),
        ("Sandwell", "trust", None, None),
    ),
    Case("Slough, Doncaster and Sandwell have all had to give up their libraries to independent trusts."),
    Case(
        "Bradford Council was rated inadequate. It follows a review by Martin Kay, director of the Family First programme at Leeds City Council, who was appointed as commissioner last September.",
        ("Bradford", "commissioner", "Martin Kay", "2015-09"),
        ("Bradford", "review", "Martin Kay", None),
    ),
    Case(
        "Ministers could send in advisers to Derby, as they did in Herefordshire in September, or hand the children's services to an independent trust."
    ),
    # Steps told in passing of other councils.
    Case(
        "Wirral could lose its services to an independent trust. Slough and Doncaster already have similar arrangements.",
        ("Slough", "trust", None, None),
        ("Doncaster", "trust", None, None),
    ),
    Case(
        "Wirral could lose its services to an independent trust.\n\nComparable trusts are operating in Sandwell.",
        ("Sandwell", "trust", None, None),
    ),
    Case("Wirral council's leisure centres are run by a trust. Slough and Doncaster have similar trusts."),
    Case("Wirral has an independent trust for parks. Slough and Doncaster have similar arrangements."),
    Case(
        "In Slough, where a trust took over in 2015, staff turnover has halved.",
        ("Slough", "trust", None, "2015"),
    ),
    Case("In Slough, where a hospital trust took over in 2015, staff turnover has halved."),
    Case(
        "Slough was rated inadequate a year after its trust opened. Doncaster, whose trust was set up in 2014, fared better.",
        ("Slough", "trust", None, None),
        ("Doncaster", "trust", None, "2014"),
    ),
    Case(
        "Wirral's services will go to an independent trust, similar to those operating in Slough and Doncaster.",
        ("Wirral", "trust", None, None),
        ("Slough", "trust", None, None),
        ("Doncaster", "trust", None, None),
    ),
    Case(
        "Sandwell is one of several councils where a trust has been put in charge.",
        ("Sandwell", "trust", None, None),
    ),
    Case(
        "Doncaster's children's trust has been rated good.",
        ("Doncaster", "trust", None, None),
    ),
    Case("Doncaster's trust in its social workers is a good thing."),
    Case(
        "Wirral's services are to pass to an independent trust in the spring. Those of Sandwell did so last year.",
        ("Wirral", "trust", None, None),
        ("Sandwell", "trust", None, "2015"),
    ),
    Case(
        "Slough's services were handed to a trust in 2015 and Doncaster's in 2014.",
        ("Slough", "trust", None, "2015"),
        ("Doncaster", "trust", None, "2014"),
    ),
    Case(
        "Wirral becomes the third council, after Slough and Doncaster, to have its children's services handed to a trust.",
        ("Wirral", "trust", None, None),
        ("Slough", "trust", None, None),
        ("Doncaster", "trust", None, None),
    ),
    Case(
        "Ministers have imposed independent trusts on councils such as Slough and Doncaster.",
        ("Slough", "trust", None, None),
        ("Doncaster", "trust", None, None),
    ),
    Case(
        "If nothing changes, ministers could send in a commissioner, as they have in Lambeth and Sutton.",
        ("Lambeth", "commissioner", None, None),
        ("Sutton", "commissioner", None, None),
    ),
    Case(
        "The government might appoint a commissioner, as happened at Lambeth in 2014.",
        ("Lambeth", "commissioner", None, "2014"),
    ),
    Case("The government might appoint a commissioner, as it may yet do in Lambeth."),
    Case(
        "Norfolk has been put under an improvement notice, joining Oldham and Derby.",
        ("Norfolk", "improvement notice", None, None),
        ("Oldham", "improvement notice", None, None),
        ("Derby", "improvement notice", None, None),
    ),
    Case(
        "Norfolk is the fifth council to be given an improvement notice, after Oldham and Derby.",
        ("Norfolk", "improvement notice", None, None),
        ("Oldham", "improvement notice", None, None),
        ("Derby", "improvement notice", None, None),
    ),
    Case("Norfolk's services, delivered by Achieving for Children, are outstanding."),
    Case(
        "Hull, which failed a year before the East Riding, is poor, and the trust that will take over its services has no name yet.",
        ("Kingston upon Hull", "trust", None, None),
    ),
    # Commissioners at work.
    Case("Thurrock has been inadequate since 2013 and has a commissioner.", ("Thurrock", "commissioner", None, None)),
    Case("Thurrock has a police commissioner and a brass band."),
    Case(
        "Commissioners are already at work in Lambeth and Sutton.",
        ("Lambeth", "commissioner", None, None),
        ("Sutton", "commissioner", None, None),
    ),
    Case(
        "Redcar Council was poor. In neighbouring Middlesbrough, which was judged inadequate, a commissioner recommended no change.",
        ("Middlesbrough", "commissioner", None, None),
    ),
    Case(
        "Derby was in intervention from 2011, under two improvement advisers and a commissioner.",
        ("Derby", "commissioner", None, None),
        ("Derby", "improvement adviser", None, None),
    ),
    Case("Sutton has chosen a former government commissioner as its next director."),
    Case("Ministers like trusts and commissioners. Sutton likes its staff."),
    Case("Since she left Kent as its chief executive, Ann Pole has been sent as commissioner into three councils."),
    # Boards told by their chairs.
    Case(
        "Norfolk was issued with an improvement notice. Chairing the improvement board will be Tom Kyle.",
        ("Norfolk", "improvement notice", None, None),
        ("Norfolk", "improvement board", "Tom Kyle", None),
    ),
    Case(
        "Under the notice Norfolk council must set up an improvement board. It will be chaired by Tom Kyle.",
        ("Norfolk", "improvement board", "Tom Kyle", None),
    ),
    Case(
        "Norfolk was issued with an improvement notice. Tom Kyle, a retired civil servant, heads the improvement board.",
        ("Norfolk", "improvement notice", None, None),
        ("Norfolk", "improvement board", "Tom Kyle", None),
    ),
    Case(
        "In June, Tom Kyle was appointed to chair an improvement board in Norfolk after inspectors found failings.",
        ("Norfolk", "improvement board", "Tom Kyle", "2015-06"),
    ),
    Case(
        "Norfolk was under a direction issued by ministers. The council has set up its own improvement board, chaired by Tom Kyle.",
        ("Norfolk", "direction", None, None),
    ),
    Case("Norfolk is under intervention. It has recruited Tom Kyle to chair an improvement board."),
    Case(
        "Norfolk Council is poor. Tom Kyle chairs its improvement board.",
        ("Norfolk", "improvement board", "Tom Kyle", None),
    ),
    Case("Norfolk Council is poor. Tom Kyle chairs an improvement board that it has set up."),
    Case(
        "Norfolk was issued with an improvement notice. Tom Kyle chairs the hospital improvement board in Norfolk.",
        ("Norfolk", "improvement notice", None, None),
    ),
    # Advisers put in.
    Case(
        "The Department for Education wrote to Bury Council. It has also put in an adviser, Elspeth Cairn, a former director.",
        ("Bury", "improvement adviser", "Elspeth Cairn", None),
    ),
    Case("Bury Council is in trouble. It has also put in an adviser, Elspeth Cairn, a former director."),
    Case(
        "Bury Council was inadequate. The government adviser has been stood down.",
        ("Bury", "improvement adviser", None, None),
    ),
    Case("Bury Council has brought in consultant Elspeth Cairn as improvement adviser."),
    Case(
        "Norfolk has been working with its improvement partner, Leeds, since 2014.",
        ("Norfolk", "improvement adviser", None, "2014"),
    ),
    # Notices and directions in force or lifted.
    Case(
        "Bury Council received an improvement notice. Oldham, to the east, remains under a notice.",
        ("Bury", "improvement notice", None, None),
        ("Oldham", "improvement notice", None, None),
    ),
    Case("Bury Council sold a library. Oldham, to the east, remains under a notice."),
    Case(
        "Nineteen councils have improvement notices. Among those to have come off the list are Bury and Oldham.",
        ("Bury", "improvement notice", None, None),
        ("Oldham", "improvement notice", None, None),
    ),
    Case("Nineteen pubs are listed. Among those to have come off the list are some in Bury and Oldham."),
    Case(
        "Norfolk, itself the subject of an improvement notice until recently, has lent two managers.",
        ("Norfolk", "improvement notice", None, None),
    ),
    Case(
        "Ministers have decided to issue Norfolk with an improvement notice.",
        ("Norfolk", "improvement notice", None, None),
    ),
    Case("Ministers will decide whether to issue Norfolk with an improvement notice."),
    Case("The direction on Norfolk was lifted in 2014.", ("Norfolk", "direction", None, None)),
    Case("The direction of travel in Norfolk was reversed in 2014."),
    # Councils that run another's services.
    Case("Plymouth has run Torbay's children's services since 2015.", ("Torbay", "takeover", None, "2015")),
    Case(
        "Torbay was rated inadequate. Plymouth took over the running of its children's services in 2014.",
        ("Torbay", "takeover", None, "2014"),
    ),
    Case(
        "Under a deal with ministers, Plymouth will take charge of child protection and fostering in Torbay from March.",
        ("Torbay", "takeover", None, "2016-03"),
    ),
    Case(
        "There are precedents for one council running another's services. Plymouth did so in Torbay.",
        ("Torbay", "takeover", None, None),
    ),
    Case("There are precedents for one council painting another's piers. Plymouth did so in Torbay."),
    Case("Plymouth provides adoption services for Torbay."),
    Case("Plymouth has led improvement work in Torbay."),
    # Visits.
    Case(
        "Inspectors returned to Norfolk Council in May to check on progress and found little change.",
        ("Norfolk", "monitoring", None, "2015-05"),
    ),
    Case("Inspectors returned to a primary school in Norfolk in May to check on progress."),
    Case("Norfolk Council said that parents came back to check on progress."),
    Case(
        "Ofsted is to carry out quarterly monitoring visits at Norfolk Council, the first of which took place in May.",
        ("Norfolk", "monitoring", None, None),
    ),
    Case("Ofsted is to carry out quarterly monitoring visits at Norfolk Council, the first of which is due in May."),
    Case(
        "Leeds Council has a new director. “I came from Bury in 2014, and there we had Ofsted monitoring visits every quarter,” said Ann Pole.",
        ("Bury", "monitoring", None, None),
    ),
    # Reviews.
    Case(
        "Ministers sent Ann Pole into Derby as commissioner. She will report by March on whether the council should keep control.",
        ("Derby", "commissioner", "Ann Pole", None),
        ("Derby", "review", "Ann Pole", None),
    ),
    Case(
        "Ministers have made Ann Pole commissioner in Derby and given her three months to advise on whether the city should keep control.",
        ("Derby", "commissioner", "Ann Pole", None),
        ("Derby", "review", "Ann Pole", None),
    ),
    Case("The auditor will report by March on whether Derby Council should keep its vans."),
    Case(
        "An inquiry into Derby's children's services, ordered by the children's minister, will take a year.",
        ("Derby", "review", None, None),
    ),
    Case(
        "Should that fail in Kent, the work goes to a trust of the kind that Derby and Luton already have.",
        ("Derby", "trust", None, None),
        ("Luton", "trust", None, None),
    ),
    Case(
        "Kent could be handed to a trust modelled on the one in Derby.",
        ("Derby", "trust", None, None),
    ),
    Case(
        "Kent could be handed to a trust modelled on the one planned in Derby.",
    ),
    Case(
        "Kent has an improvement notice, and those issued to Hull and Derby, both issued in 2012, have yet to go.",
        ("Kent", "improvement notice", None, None),
        ("Kingston upon Hull", "improvement notice", None, "2012"),
        ("Derby", "improvement notice", None, "2012"),
    ),
    Case(
        "Officials keep a list of improvement notices: those in Hull and Derby are the oldest.",
        ("Kingston upon Hull", "improvement notice", None, None),
        ("Derby", "improvement notice", None, None),
    ),
    Case(
        "The department has issued a direction to Hull, and Leeds City Council is to become its improvement adviser.",
        ("Kingston upon Hull", "direction", None, None),
        ("Kingston upon Hull", "improvement adviser", None, None),
    ),
    Case(
        "Leeds City Council is to become a living wage employer and will act as host to the fair.",
    ),
    Case(
        "In Hull the swimming pools are run by Bright Harbour, a not-for-profit company, and social services have an office there.",
    ),
    Case(
        "Social work in Hull has for years been provided by Bright Harbour, an independent company with its own directors.",
        ("Kingston upon Hull", "trust", None, None),
    ),
    Case(
        "Companies have taken over child protection in Hull and Derby.",
        ("Kingston upon Hull", "trust", None, None),
        ("Derby", "trust", None, None),
    ),
    Case(
        "Bus companies have taken over routes in Hull and Derby.",
    ),
    Case(
        "Wakefield became the only council in the county to be sent an improvement notice, following Leeds.",
        ("Wakefield", "improvement notice", None, None),
        ("Leeds", "improvement notice", None, None),
    ),
    Case(
        "Wakefield was served with an improvement notice in March. The board has sat each month under Ann Pole, once a head teacher, and its improvement board papers are public.",
        ("Wakefield", "improvement notice", None, "2015-03"),
        ("Wakefield", "improvement board", "Ann Pole", None),
    ),
    Case(
        "Ministers served Wakefield with an improvement notice. Ann Pole led the improvement board at Derby and knows what that means.",
        ("Wakefield", "improvement notice", None, None),
        ("Derby", "improvement board", "Ann Pole", None),
    ),
    Case(
        "The plan for Wakefield's children, drawn up by commissioner Ann Pole, runs to 80 pages.",
        ("Wakefield", "commissioner", "Ann Pole", None),
    ),
    Case(
        "The plan for Wakefield's cameras, drawn up by police commissioner Ann Pole, runs to 80 pages.",
    ),
    Case(
        "Staff at Wakefield will move to new offices under a direction signed in November by the minister.",
        ("Wakefield", "direction", None, "2015-11"),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case.text.split()[:5]))
def test_interventions(case: Case) -> None:
    check("interventions", case)
