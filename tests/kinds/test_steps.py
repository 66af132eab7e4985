"""Steps by what the language does: bodies that run services, people sent, notices, reviews, watch; and look-alikes."""

import pytest

from tests.kinds.harness import Case, check

CASES: tuple[Case, ...] = (
    # trust-body
    Case(
        "Harbour Families, the company that runs children's services in Plymouth, has lost its chief executive.",
        ("Plymouth", "trust", None, None),
    ),
    Case(
        "Children's services in Northumberland have been run by an independent trust, Northumberland Together, since 2018.",
        ("Northumberland", "trust", None, None),
    ),
    Case(
        "A not-for-profit company that took over Salford's children's services last spring has won praise from inspectors.",
        ("Salford", "trust", None, "2015"),
    ),
    Case(
        "Brighter Futures, a trust set up to run social care for Middlesbrough, has named its first chair.",
        ("Middlesbrough", "trust", None, None),
    ),
    Case(
        "Gail Marsden is chief executive of Thames Kids, the community interest company in charge of children's social care in Reading.",
        ("Reading", "trust", None, None),
    ),
    Case(
        "Stepping Stones, the arm's-length company which delivers children's services for Oldham Council, has been told to improve.\n\nIts chief executive said staff were tired.",
        ("Oldham", "trust", None, None),
    ),
    Case(
        "The mutual, Anchor Families, took charge of children's services in Knowsley in 2017.",
        ("Knowsley", "trust", None, "2017"),
    ),
    Case(
        "Children First Dudley, the council-owned company which has been running services since October, was inspected in May.\n\nDudley Council said it was pleased.",
        ("Dudley", "trust", None, "2015-10"),
    ),
    Case(
        "The council handed its children's services to a trust in 2016.\n\nTwo years later the trust, Forward Wirral, was rated good, and Wirral Council was relieved.",
        ("Wirral", "trust", None, "2016"),
    ),
    Case(
        "Social work in Torbay is now the responsibility of an independent children's trust.",
        ("Torbay", "trust", None, None),
    ),
    Case(
        "Some 500 staff employed by the trust that provides social care on behalf of Sunderland will be balloted.",
        ("Sunderland", "trust", None, None),
    ),
    Case("Staff at the trust running Bradford's children's services are to strike.", ("Bradford", "trust", None, None)),
    Case(
        "Inspectors praised a social enterprise which was brought in to run children's services at Swindon Council.",
        ("Swindon", "trust", None, None),
    ),
    # trust-body-no
    Case("The charity which runs a children's home in Plymouth has lost its chief executive."),
    Case("A company that runs leisure centres in Salford has won praise."),
    Case("An NHS trust that runs mental health services for children in Reading has been told to improve."),
    Case("A trust that runs ten academies in Oldham said its children were happy."),
    Case("The company that runs children's nurseries for Knowsley Council has been sold."),
    Case("The council is looking at whether a trust should run children's services in Torbay."),
    Case("Children's services in Slough may one day be run by an independent trust, a councillor said."),
    # trust-move
    Case(
        "Ministers have taken children's services out of Halton Council's hands and given them to a trust.",
        ("Halton", "trust", None, None),
    ),
    Case(
        "Leeds Council's services were removed from its control by the education secretary in 2019.",
        ("Leeds", "trust", None, "2019"),
    ),
    Case(
        "Responsibility for children's social care is to be taken away from Luton Council.",
        ("Luton", "trust", None, None),
    ),
    Case(
        "Kirklees will no longer be in charge of its children's services, which pass to a not-for-profit company in the spring.",
        ("Kirklees", "trust", None, None),
    ),
    Case(
        "If all goes well, Thurrock council will hand its children's services to an independent trust on 1 April.",
        ("Thurrock", "trust", None, "2016-04-01"),
    ),
    Case(
        "Barring mishaps, an independent trust will take over children's services in Rochdale in June.",
        ("Rochdale", "trust", None, "2016-06"),
    ),
    Case(
        "Work on setting up a new children's services trust in Shropshire is well advanced.",
        ("Shropshire", "trust", None, None),
    ),
    Case("Cornwall's new children's trust will not now open until the autumn.", ("Cornwall", "trust", None, None)),
    Case(
        "The children's trust in Derby is still not due to open its doors until July.", ("Derby", "trust", None, None)
    ),
    Case(
        "An independent trust to deliver children's services in Barnsley was launched in June.",
        ("Barnsley", "trust", None, "2015-06"),
    ),
    Case(
        "In Walsall, where inspectors found failings last year, services are to be moved to a not-for-profit trust.",
        ("Walsall", "trust", None, None),
    ),
    Case(
        "Enfield Council has been stripped of its children's services, which a new trust is to run.",
        ("Enfield", "trust", None, None),
    ),
    Case(
        "The education secretary has agreed that a Norfolk Children's Trust be set up.",
        ("Norfolk", "trust", None, None),
    ),
    Case(
        "Stoke-on-Trent is the latest council after Sandwell to be forced down the trust route by the government.",
        ("Sandwell", "trust", None, None),
        ("Stoke-on-Trent", "trust", None, None),
    ),
    Case(
        "The education secretary has ordered Medway to give up its children's services, which will pass to a trust.",
        ("Medway", "trust", None, None),
    ),
    Case(
        "Bury council has been told that it must hand over its children's services to a trust.",
        ("Bury", "trust", None, None),
    ),
    Case(
        "Wigan's children's services were hived off to a standalone trust three years ago.",
        ("Wigan", "trust", None, "2013"),
    ),
    # trust-history
    Case(
        "Birmingham, whose trust was rated requires improvement in 2019, has extended its contract.",
        ("Birmingham", "trust", None, "2019"),
    ),
    Case(
        "Children's services in nine councils are run by independent trusts.\n\nDoncaster's trust will be wound up in 2023.",
        ("Doncaster", "trust", None, None),
    ),
    Case(
        "Sandwell's cabinet voted not to renew its contract with the trust that has run its services since 2018.",
        ("Sandwell", "trust", None, "2018"),
    ),
    Case(
        "Worcestershire set up a company to run its children's services in 2019 under a statutory direction.",
        ("Worcestershire", "direction", None, None),
        ("Worcestershire", "trust", None, "2019"),
    ),
    Case(
        "Children's services in Northampton came home in 2022 after six years with a trust, Northampton Council said."
    ),
    Case(
        "Reading's children's services have returned to the council after five years in the hands of an independent company.",
        ("Reading", "trust", None, None),
    ),
    Case(
        "Slough, where a trust has run children's services since 2015, is taking them back in-house.",
        ("Slough", "trust", None, "2015"),
    ),
    Case(
        "The contract between Sunderland City Council and its children's services company ends in March.",
        ("Sunderland", "trust", None, "2015-03"),
    ),
    Case(
        "Independent trusts run children's services in nine areas.\n\nThe Isle of Wight may copy Torbay, where the trust has done well.",
        ("Torbay", "trust", None, None),
    ),
    Case("Rotherham escaped a trust, and Kirklees never had one.\n\nTrusts run children's services elsewhere."),
    # trust-no
    Case("She has advised against removing children's services from Luton Council."),
    Case("Ministers considered taking children's services away from Northumberland council, but decided against."),
    Case(
        "The review will ask whether taking children's social care away from the council is the surest route to improvement in Bury."
    ),
    Case("Councillors in Kent fear that the government will hand children's services to a trust."),
    Case("The hospital trust in Leeds will take over children's wards in June."),
    Case("Opponents said that a trust would be a mistake for Wirral."),
    # person-by-task
    Case(
        "The Department for Education has sent a commissioner into Luton Borough Council.\n\nValerie Crane, chief executive of Harbour Futures, has been asked to carry out a three-month review of whether Luton should lose control of children's social care.",
        ("Luton", "commissioner", "Valerie Crane", None),
        ("Luton", "review", "Valerie Crane", None),
    ),
    Case(
        "Martin Tollgate was sent to take over Shropshire Council's children's services in 2015.\n\nThe commissioner was appointed by ministers after a damning report.",
        ("Shropshire", "commissioner", "Martin Tollgate", "2015"),
    ),
    Case(
        "The commissioner sent in by the government has said that Tameside Council's children's services are in dire straits.\n\nGail Dunmore was called upon to oversee improvements when Ofsted rated the department inadequate in December 2014.",
        ("Tameside", "commissioner", "Gail Dunmore", None),
    ),
    Case(
        "Ministers drafted in Rupert Lowe, a former director in Essex, to oversee the recovery of children's services in Sefton.",
        ("Sefton", "commissioner", "Rupert Lowe", None),
    ),
    Case(
        "The woman sent in by ministers to sort out Devon's children's services, Ella Marsh, has given her verdict.",
        ("Devon", "commissioner", "Ella Marsh", None),
    ),
    Case(
        "Andrea Nash was appointed by the education secretary to oversee improvement at Oldham council.",
        ("Oldham", "commissioner", "Andrea Nash", None),
    ),
    Case(
        "Ivor Pratt, who was put in by the government to run children's services at Wakefield, has resigned.",
        ("Wakefield", "commissioner", "Ivor Pratt", None),
    ),
    Case(
        "Ministers have asked Hilda Frost to direct the overhaul of children's services in Bury.",
        ("Bury", "commissioner", "Hilda Frost", None),
    ),
    Case(
        "The man put in charge of children's services in Bradford by ministers, Tom Sadler, said he was hopeful.",
        ("Bradford", "commissioner", "Tom Sadler", None),
    ),
    Case(
        "Government trouble-shooter Eve Carling has been dispatched to Medway to examine the council's children's services.",
        ("Medway", "commissioner", "Eve Carling", None),
    ),
    Case(
        "The Department for Education has handed Ned Fortune the task of turning round children's services in Kirklees.",
        ("Kirklees", "commissioner", "Ned Fortune", None),
    ),
    Case(
        "Dame Rita Cole was parachuted into Rotherham Council by ministers after the abuse scandal.",
        ("Rotherham", "commissioner", "Rita Cole", None),
    ),
    # person-no
    Case("Rupert Lowe was sent to prison after stealing from Sefton Council's children's services."),
    Case(
        "Ministers have asked Hilda Frost to chair a national review of children's social care. Frost once worked in Bury."
    ),
    Case("Andrea Nash was appointed by Oldham council to oversee improvement."),
    Case("Ivor Pratt was sent by the charity to take over a children's home in Wakefield."),
    Case("The council has asked Tom Sadler to oversee the recovery of its finances."),
    Case("Valerie Crane has been asked to review the council's libraries in Luton."),
    # person-career
    Case(
        "Ministers may turn to a veteran.\n\nLeonard Moss has served as children's services commissioner in Knowsley, and before that was a lead commissioner for children's services in Bolton.",
        ("Bolton", "commissioner", "Leonard Moss", None),
        ("Knowsley", "commissioner", "Leonard Moss", None),
    ),
    Case(
        "Rory Vale has been sent to several councils by ministers, including as commissioner in Kent.",
        ("Kent", "commissioner", "Rory Vale", None),
    ),
    Case(
        "Joyce Bell, who has been the government's commissioner in Walsall since 2013, is to retire.",
        ("Walsall", "commissioner", "Joyce Bell", None),
    ),
    Case(
        "Peter Wye, the former commissioner at Doncaster, is to advise Wales.",
        ("Doncaster", "commissioner", "Peter Wye", None),
    ),
    Case(
        "Ann Tate, who spent two years as the Department for Education's commissioner in Torbay, will chair the trust's board.",
        ("Torbay", "commissioner", "Ann Tate", None),
    ),
    Case(
        "The delay would help Norfolk, said Marcus Elm, the children's commissioner whom the Department for Education appointed to see the transfer through.",
        ("Norfolk", "commissioner", "Marcus Elm", None),
    ),
    Case(
        "A report by Norfolk's commissioner Marcus Elm and his fellow commissioner Bridget Sloe was sent to ministers.",
        ("Norfolk", "commissioner", "Bridget Sloe", None),
        ("Norfolk", "commissioner", "Marcus Elm", None),
    ),
    Case(
        "Ministers have appointed three commissioners to run Slough Council.\n\nVivian Marl has been nominated as children's services commissioner, and Tony Bush and Anne Lark as supporting commissioners.",
        ("Slough", "commissioner", "Anne Lark", None),
        ("Slough", "commissioner", "Tony Bush", None),
        ("Slough", "commissioner", "Vivian Marl", None),
    ),
    Case(
        "The Government's commissioner, Sir Leo Ashe, has told Hartlepool Council that it must improve its children's services.",
        ("Hartlepool", "commissioner", "Leo Ashe", None),
    ),
    Case(
        "Commissioner Oswald Pratt was put in place by the government at the start of 2014 after Ofsted found Worcestershire's children's services inadequate.",
        ("Worcestershire", "commissioner", "Oswald Pratt", "2014"),
    ),
    # commissioner-bare
    Case(
        "Wirral was inadequate in 2012 and there was a commissioner, but it never lost its services.",
        ("Wirral", "commissioner", None, None),
    ),
    Case(
        "Rotherham had commissioners running its children's services until 2018.",
        ("Rotherham", "commissioner", None, None),
    ),
    Case(
        "Commissioners were in charge of Slough's children's services for two years.",
        ("Slough", "commissioner", None, None),
    ),
    Case("Croydon council spent a year under a government commissioner.", ("Croydon", "commissioner", None, None)),
    Case(
        "Herefordshire got a commissioner last autumn, after years of failings in its children's services.",
        ("Herefordshire", "commissioner", None, "2015"),
    ),
    Case(
        "A commissioner arrived at Liverpool City Council to oversee children's services in June.",
        ("Liverpool", "commissioner", None, "2015-06"),
    ),
    Case(
        "The commissioner for Devon's children's services said in a report that leaders were slow.",
        ("Devon", "commissioner", None, None),
    ),
    Case(
        "The opposition wrote that commissioners appointed by the government ought to take over Bury's children's services."
    ),
    Case("Labour said that the commissioner ought to put Nottinghamshire's services into the government's hands."),
    Case("If things do not change, Luton will be sent a commissioner."),
    Case("Councillors asked why Hull had escaped a commissioner."),
    # notice
    Case(
        "Sandra Hirst brought Derby out of a notice to improve while she was chief executive there.",
        ("Derby", "improvement notice", None, None),
    ),
    Case(
        "Between 2008 and 2011 Calderdale had four directors, an improvement notice and two inadequate judgements.",
        ("Calderdale", "improvement notice", None, None),
    ),
    Case(
        "When he walked into Peterborough it had an improvement notice hanging round its neck.",
        ("Peterborough", "improvement notice", None, None),
    ),
    Case(
        "Cornwall's last director left shortly after the government had served an improvement notice on the county.",
        ("Cornwall", "improvement notice", None, None),
    ),
    Case(
        "Denise Apple will oversee the work at Shropshire, according to an improvement notice published this week.",
        ("Shropshire", "improvement notice", None, None),
    ),
    Case(
        "Essex was subject to an improvement notice that was lifted in 2013.",
        ("Essex", "improvement notice", None, None),
    ),
    Case("Stockport's improvement notice has expired.", ("Stockport", "improvement notice", None, None)),
    Case("The improvement notice at Wirral was lifted in June.", ("Wirral", "improvement notice", None, None)),
    Case("Walsall spent two years under an improvement notice.", ("Walsall", "improvement notice", None, None)),
    Case("Ministers slapped an improvement notice on Sandwell.", ("Sandwell", "improvement notice", None, None)),
    Case(
        "An improvement notice still hangs over Medway's children's services.",
        ("Medway", "improvement notice", None, None),
    ),
    Case(
        "Ofsted's verdict earned Cheshire East a notice to improve.",
        ("Cheshire East", "improvement notice", None, None),
    ),
    Case(
        "The notice to improve which ministers gave Torbay sets out ten targets.",
        ("Torbay", "improvement notice", None, None),
    ),
    Case("It took Leeds three years to shake off its improvement notice.", ("Leeds", "improvement notice", None, None)),
    Case("Hull avoided an improvement notice."),
    Case("The Health and Safety Executive served an improvement notice on Derby council over its bin lorries."),
    Case("Kent fears an improvement notice."),
    Case("The council could be handed an improvement notice, Bexley was told."),
    # direction
    Case(
        "The Department for Education has sent a commissioner into Luton council.\n\nThe decision was set out in a statutory direction issued to the council on Monday.",
        ("Luton", "commissioner", None, None),
        ("Luton", "direction", None, "2016-01-04"),
    ),
    Case(
        "A government direction, issued on Wednesday in the name of the education secretary, tells Lincolnshire to follow the commissioner's instructions.",
        ("Lincolnshire", "commissioner", None, "2015-12-30"),
        ("Lincolnshire", "direction", None, "2015-12-30"),
    ),
    Case(
        "Dudley has been told to do as the commissioner instructs it, in a government direction issued on Monday.",
        ("Dudley", "commissioner", None, "2016-01-04"),
        ("Dudley", "direction", None, "2016-01-04"),
    ),
    Case(
        "The education secretary has issued Thurrock with the directions that this calls for.",
        ("Thurrock", "direction", None, None),
    ),
    Case(
        "Rutland is under a statutory direction to improve its children's services.",
        ("Rutland", "direction", None, None),
    ),
    Case(
        "The DfE's direction to Bury says the council must assist the commissioner.",
        ("Bury", "commissioner", None, None),
        ("Bury", "direction", None, None),
    ),
    Case(
        "The secretary of state has used her powers to direct Coventry to work with an adviser.",
        ("Coventry", "direction", None, None),
        ("Coventry", "improvement adviser", None, None),
    ),
    Case("The government directed Northampton to accept a commissioner."),
    Case("The legal direction that bound Slough to its trust has lapsed.", ("Slough", "direction", None, None)),
    Case("The council is moving in the right direction, inspectors told Bolton."),
    Case("A change of direction is under way at Barnet."),
    # review
    Case(
        "The way that Leicestershire County Council runs children's services in Rutland will be reviewed by the government this week.",
        ("Rutland", "review", None, None),
        ("Rutland", "takeover", None, None),
    ),
    Case(
        "A commissioner, Andrea Field, was appointed to review services in Wakefield.",
        ("Wakefield", "commissioner", "Andrea Field", None),
        ("Wakefield", "review", "Andrea Field", None),
    ),
    Case(
        "The new commissioner for Staffordshire's children's services will look at which way they are heading and then make a recommendation to the education secretary.",
        ("Staffordshire", "commissioner", None, None),
        ("Staffordshire", "review", None, None),
    ),
    Case(
        "Philippa Dunn has been appointed children's commissioner at Oxfordshire County Council.\n\nMs Dunn will judge whether the council is able to improve by itself.",
        ("Oxfordshire", "commissioner", "Philippa Dunn", None),
        ("Oxfordshire", "review", "Philippa Dunn", None),
    ),
    Case(
        "The Department for Education has appointed a commissioner, Maureen Tait, to direct the overhaul of services at Bury council, and to decide if it can put its own house in order.",
        ("Bury", "commissioner", "Maureen Tait", None),
        ("Bury", "review", "Maureen Tait", None),
    ),
    Case(
        "Ministers sent Frances Alder to inspect Blackpool council after the scandal in its children's services.",
        ("Blackpool", "review", "Frances Alder", None),
    ),
    Case(
        "The Children's Secretary set out the results of a joint area review of Wirral that he had ordered in January.",
        ("Wirral", "review", None, "2016-01"),
    ),
    Case(
        "Commissioner Rose Hart told councillors in Stoke-on-Trent that she would report to the education secretary before the summer.",
        ("Stoke-on-Trent", "commissioner", "Rose Hart", None),
    ),
    Case(
        "An official of the department is to examine how Reading's children's services are run, the education secretary has ordered.",
        ("Reading", "review", None, None),
    ),
    Case("The government has called for an urgent investigation into Kirklees council's children's services."),
    Case("Council leaders in Devon will review spending on children's services."),
    Case("Ofsted announced that a review of Kent's library service was welcome."),
    Case("The minister announced the change after a scathing report on Luton council."),
    # monitoring
    Case(
        "On a monitoring visit last month inspectors found better morale at Reading council.",
        ("Reading", "monitoring", None, "2015-12"),
    ),
    Case(
        "Ofsted called for more progress, and since then the Department for Education has been supporting and supervising Redcar and Cleveland council.",
        ("Redcar and Cleveland", "monitoring", None, None),
    ),
    Case(
        "Since 2013 Lancashire council has been kept under close watch by the Department for Education.",
        ("Lancashire", "monitoring", None, "2013"),
    ),
    Case(
        "Derby's children's services were rated inadequate by Ofsted in 2014 and have been visited every few months since to see whether things are getting better.",
        ("Derby", "monitoring", None, "2014"),
    ),
    Case(
        "Sefton's children's services have been overseen by Whitehall since 2011.",
        ("Sefton", "monitoring", None, "2011"),
    ),
    Case("Inspectors will return to Croydon every three months to check on progress."),
    Case(
        "Ofsted inspectors have made four monitoring visits to Kirklees since the inspection.",
        ("Kirklees", "monitoring", None, None),
    ),
    Case(
        "Inspectors have been going back to Medway every quarter to check how its children's services are improving.",
        ("Medway", "monitoring", None, None),
    ),
    Case(
        "The watchdog, which has been keeping a close eye on Norfolk since its inadequate rating, found progress on its third visit.",
        ("Norfolk", "monitoring", None, None),
    ),
    Case(
        "Birmingham's children's services remain under the scrutiny of the Department for Education.",
        ("Birmingham", "monitoring", None, None),
    ),
    Case(
        "Officials from the Department for Education meet Slough's leaders every month to check on progress.",
        ("Slough", "monitoring", None, None),
    ),
    Case("Ofsted's latest monitoring letter to Bradford makes grim reading.", ("Bradford", "monitoring", None, None)),
    Case(
        "It was the fifth time that Ofsted had checked on Somerset's children's services since they were rated inadequate.",
        ("Somerset", "monitoring", None, None),
    ),
    Case("The council's air quality in Leeds is monitored by the government."),
    Case("Kent's children's homes are visited every month by inspectors."),
    Case("The performance of Hull's schools is monitored by the Department for Education."),
    # adviser
    Case(
        "A Department for Education improvement adviser is still on hand to help Suffolk council.",
        ("Suffolk", "improvement adviser", None, None),
    ),
    Case(
        "Southampton city council is in daily contact with its improvement adviser, with the Department for Education and with other councils.",
        ("Southampton", "improvement adviser", None, None),
    ),
    Case(
        "Herefordshire has had a commissioner and specialist advisers imposed on it by the Department for Education.",
        ("Herefordshire", "commissioner", None, None),
        ("Herefordshire", "improvement adviser", None, None),
    ),
    Case(
        "An improvement adviser provided by the Department for Education, former Bexley director Hugh Naka, has been working with Swindon council since February.",
        ("Swindon", "improvement adviser", "Hugh Naka", "2015-02"),
    ),
    Case(
        "Sunita Marl had been Worcestershire council's Department for Education improvement adviser.",
        ("Worcestershire", "improvement adviser", "Sunita Marl", None),
    ),
    Case(
        "An adviser from the Department for Education has been helping Barnsley put its children's services right.",
        ("Barnsley", "improvement adviser", None, None),
    ),
    Case(
        "Keith Amos, a former director of children's services in Hampshire, was appointed as the improvement adviser to Leicester by the Department for Education.",
        ("Leicester", "improvement adviser", "Keith Amos", None),
    ),
    Case(
        "Ministers have asked Sir Alan Wood to advise Stockton council on how to improve its children's services.",
        ("Stockton-on-Tees", "improvement adviser", "Alan Wood", None),
    ),
    Case(
        "The government-appointed adviser Jane Cox told Rutland councillors that progress was slow.",
        ("Rutland", "improvement adviser", "Jane Cox", None),
    ),
    Case(
        "Glenys Far, the improvement adviser, was sent to Devon by the Department for Education in March.",
        ("Devon", "improvement adviser", "Glenys Far", "2015-03"),
    ),
    Case("Leeds council hired advisers on its new town hall."),
    Case("Ann Cross is an adviser at the Department for Education and once worked for Kent council."),
    Case("Financial advisers were sent into Thurrock."),
    # board
    Case(
        "After leaving Wigan she chaired the improvement board in Rochdale, which ministers had set up.",
        ("Rochdale", "improvement board", None, None),
    ),
    Case(
        "The director told the government-backed improvement board that Medway's children's services were safer.",
        ("Medway", "improvement board", None, None),
    ),
    Case(
        "Under an improvement notice Sandwell must report to an independently chaired improvement board.",
        ("Sandwell", "improvement board", None, None),
        ("Sandwell", "improvement notice", None, None),
    ),
    Case("The council's improvement board of tenants met in Leeds."),
    # takeover
    Case(
        "After its inadequate rating Halton's children's services were taken over by Warrington Borough Council.",
        ("Halton", "takeover", None, None),
    ),
    Case("Warrington was put in charge of Halton's children's services in 2017.", ("Halton", "takeover", None, "2017")),
    Case(
        "Children's services in Hartlepool are to be run from Gateshead under a three-year agreement.",
        ("Hartlepool", "takeover", None, None),
    ),
    Case(
        "Hampshire has been running the Isle of Wight's children's services since 2013.",
        ("Isle of Wight", "takeover", None, "2013"),
    ),
    Case("Dorset will take on responsibility for children's services in Poole.", ("Poole", "takeover", None, None)),
    Case(
        "North Tyneside's director is to manage South Tyneside's children's services as well, on the orders of ministers.",
        ("South Tyneside", "takeover", None, None),
    ),
    Case("Lincolnshire has stepped in to run Rutland's children's services.", ("Rutland", "takeover", None, None)),
    Case("The management of Torbay's children's services has passed to Plymouth.", ("Torbay", "takeover", None, None)),
    Case("Kingston and Richmond share a director."),
    Case("Barnet took over Harrow's legal services."),
    # trust-body
    Case(
        "Together for Torfield, the trust responsible for children's social care in Darlington, is short of foster carers.",
        ("Darlington", "trust", None, None),
    ),
    Case(
        "Leaders of the company charged with running Plymouth's children's services will face councillors.",
        ("Plymouth", "trust", None, None),
    ),
    Case("An independent trust now looks after children's services in Rotherham.", ("Rotherham", "trust", None, None)),
    Case(
        "The not-for-profit firm which handles children's services for Bury Council has cut its agency bill.",
        ("Bury", "trust", None, None),
    ),
    Case(
        "The children's trust serving Salford has been told to do better by inspectors.",
        ("Salford", "trust", None, None),
    ),
    Case(
        "Since April children's social care in Wigan has been in the hands of a not-for-profit company.",
        ("Wigan", "trust", None, "2015-04"),
    ),
    Case(
        "The arm's-length body that took on Stockport's children's services in 2014 has a new chair.",
        ("Stockport", "trust", None, "2014"),
    ),
    Case(
        "Social workers employed by Barnsley's children's services trust are leaving in droves.",
        ("Barnsley", "trust", None, None),
    ),
    Case("Control of Halton's children's services rests with an independent trust.", ("Halton", "trust", None, None)),
    Case(
        "The mutual now in control of children's services at Devon County Council has opened its books.",
        ("Devon", "trust", None, None),
    ),
    # trust-move
    Case(
        "Northumberland was forced to part with its children's services, which a trust now runs.",
        ("Northumberland", "trust", None, None),
    ),
    Case(
        "The education secretary has taken the running of children's services away from Hartlepool council.",
        ("Hartlepool", "trust", None, None),
    ),
    Case(
        "Preparations for the launch of a children's trust in Hounslow are under way, the Department for Education said.",
        ("Hounslow", "trust", None, None),
    ),
    Case(
        "Provided everything goes to plan, Derbyshire's children's services will transfer to a new trust in June.",
        ("Derbyshire", "trust", None, "2016-06"),
    ),
    Case(
        "Merton has agreed to surrender its children's services to a not-for-profit company.",
        ("Merton", "trust", None, None),
    ),
    Case(
        "Ministers have ruled that Bolton's children's services be run by an independent trust.",
        ("Bolton", "trust", None, None),
    ),
    Case(
        "Trafford is to lose its children's department to a trust in the new year.", ("Trafford", "trust", None, None)
    ),
    Case(
        "A shadow trust has been set up to take on children's services from Brent council.",
        ("Brent", "trust", None, None),
    ),
    # person
    Case(
        "Ministers have put Clive Ardley in charge of children's services in Tameside.",
        ("Tameside", "commissioner", "Clive Ardley", None),
    ),
    Case(
        "Clive Ardley, picked by the education secretary to rebuild children's services in Sefton, starts on Monday.",
        ("Sefton", "commissioner", "Clive Ardley", "2016-01-11"),
    ),
    Case(
        "The government's fixer in Dudley, commissioner Wanda Pike, has asked for another year.",
        ("Dudley", "commissioner", "Wanda Pike", None),
    ),
    Case(
        "Former Camden chief Wanda Pike is being flown in by the Department for Education to rescue Thurrock's children's services.",
        ("Thurrock", "commissioner", "Wanda Pike", None),
    ),
    Case(
        "The troubleshooter installed by ministers at Walsall council, Clive Ardley, wants more social workers.",
        ("Walsall", "commissioner", "Clive Ardley", None),
    ),
    Case(
        "Ministers have sent a commissioner into Leicester.\n\nClive Ardley, a former director in Kent, was told to lead a review of whether Leicester should keep its services.",
        ("Leicester", "commissioner", "Clive Ardley", None),
        ("Leicester", "review", "Clive Ardley", None),
    ),
    Case(
        "The Department for Education called in Wanda Pike to oversee the overhaul at Herefordshire council after a damning judgment.",
        ("Herefordshire", "commissioner", "Wanda Pike", None),
    ),
    Case(
        "Clive Ardley, who served as the government's commissioner at Sandwell until last year, is to advise Wales.",
        ("Sandwell", "commissioner", "Clive Ardley", None),
    ),
    Case(
        "Under the watch of commissioner Wanda Pike, Slough council has hired 40 social workers.",
        ("Slough", "commissioner", "Wanda Pike", None),
    ),
    # notice
    Case(
        "Bexley has been working under the terms of an improvement notice since May.",
        ("Bexley", "improvement notice", None, "2015-05"),
    ),
    Case(
        "The improvement notice served on Cumbria last year remains in force.",
        ("Cumbria", "improvement notice", None, "2015"),
    ),
    Case("Rochdale has come out from under its improvement notice.", ("Rochdale", "improvement notice", None, None)),
    Case("Whitehall has hit Bromley with a notice to improve.", ("Bromley", "improvement notice", None, None)),
    Case(
        "It was the second improvement notice for Southend in four years.",
        ("Southend-on-Sea", "improvement notice", None, None),
    ),
    Case(
        "Ofsted's findings landed Tameside with an improvement notice from the government.",
        ("Tameside", "improvement notice", None, None),
    ),
    Case(
        "A notice to improve was in place at Oldham for eighteen months.", ("Oldham", "improvement notice", None, None)
    ),
    Case(
        "Enfield, given an improvement notice in 2012, was rated good last week.",
        ("Enfield", "improvement notice", None, "2012"),
    ),
    Case(
        "The council's improvement notice has been torn up, Solihull's leader said.",
        ("Solihull", "improvement notice", None, None),
    ),
    # direction
    Case("Ministers issued a direction to Blackpool council last week.", ("Blackpool", "direction", None, None)),
    Case(
        "In a formal direction the education secretary told Poole council to appoint an improvement board.",
        ("Poole", "direction", None, None),
        ("Poole", "improvement board", None, None),
    ),
    Case("The statutory direction imposed on Kirklees has been revoked.", ("Kirklees", "direction", None, None)),
    Case(
        "Nottingham remains subject to a direction from the secretary of state.",
        ("Nottingham", "direction", None, None),
    ),
    Case(
        "The legal direction against Croydon says that the council must mend its services.",
        ("Croydon", "direction", None, None),
    ),
    Case(
        "Worcestershire was placed under statutory direction after its second inadequate rating.",
        ("Worcestershire", "direction", None, None),
    ),
    Case("The direction given to Swindon runs to four pages.", ("Swindon", "direction", None, None)),
    Case("Ministers used their powers to direct Wirral to hand over its records.", ("Wirral", "direction", None, None)),
    Case(
        "Northamptonshire must do as the DfE says under the terms of a direction published today.",
        ("Northamptonshire", "direction", None, "2016-01-05"),
    ),
    # review
    Case(
        "An inquiry ordered by the education secretary will look into Lambeth's children's services.",
        ("Lambeth", "review", None, None),
    ),
    Case(
        "Ministers have asked Wanda Pike to investigate failings in children's services at Coventry council.",
        ("Coventry", "review", "Wanda Pike", None),
    ),
    Case(
        "The commissioner for Luton's children's services is to report to ministers on whether the council should keep them.",
        ("Luton", "commissioner", None, None),
        ("Luton", "review", None, None),
    ),
    Case("The government has begun a review of children's services in Doncaster.", ("Doncaster", "review", None, None)),
    Case(
        "A government-ordered review of Birmingham's children's services starts next week.",
        ("Birmingham", "review", None, None),
    ),
    Case(
        "The Department for Education commissioned a report on how Calderdale runs child protection.",
        ("Calderdale", "review", None, None),
    ),
    # monitoring
    Case(
        "Inspectors have kept a close watch on Barnet since it was rated inadequate.",
        ("Barnet", "monitoring", None, None),
    ),
    Case("The Department for Education is keeping Wakefield under review.", ("Wakefield", "monitoring", None, None)),
    Case(
        "Ofsted has paid three monitoring visits to Manchester this year.", ("Manchester", "monitoring", None, "2016")
    ),
    Case(
        "Hampshire's children's services were monitored by Ofsted for two years.",
        ("Hampshire", "monitoring", None, None),
    ),
    Case(
        "Every quarter inspectors go back to Stoke-on-Trent to see how it is doing.",
        ("Stoke-on-Trent", "monitoring", None, None),
    ),
    Case("Somerset has been subject to regular visits by Ofsted since 2013.", ("Somerset", "monitoring", None, "2013")),
    Case(
        "Ministers have been supervising Isle of Wight council's children's services since 2013.",
        ("Isle of Wight", "monitoring", None, "2013"),
    ),
    Case(
        "At its latest monitoring visit to Bolton the watchdog saw improvement.", ("Bolton", "monitoring", None, None)
    ),
    Case(
        "Ofsted officials meet Surrey's director every six weeks to go through the figures.",
        ("Surrey", "monitoring", None, None),
    ),
    # adviser
    Case(
        "Ministers have given Rutland an improvement adviser, Clive Ardley.",
        ("Rutland", "improvement adviser", "Clive Ardley", None),
    ),
    Case(
        "Wanda Pike is the Department for Education's adviser to Buckinghamshire council on improvement.",
        ("Buckinghamshire", "improvement adviser", "Wanda Pike", None),
    ),
    Case(
        "A government adviser has been working with Portsmouth council for six months.",
        ("Portsmouth", "improvement adviser", None, None),
    ),
    Case(
        "The DfE has lent Milton Keynes an expert adviser to help it put child protection right.",
        ("Milton Keynes", "improvement adviser", None, None),
    ),
    Case(
        "Improvement adviser Clive Ardley, appointed by the DfE, told Wokingham's cabinet that progress was slow.",
        ("Wokingham", "improvement adviser", "Clive Ardley", None),
    ),
    Case(
        "Shropshire has been told by ministers to accept an improvement adviser.",
        ("Shropshire", "improvement adviser", None, None),
    ),
    Case(
        "DfE adviser Wanda Pike has spent a year helping Peterborough.",
        ("Peterborough", "improvement adviser", "Wanda Pike", None),
    ),
    Case(
        "Cornwall's improvement adviser, chosen by ministers, will stay until May.",
        ("Cornwall", "improvement adviser", None, None),
    ),
    Case(
        "The department's improvement adviser for Durham, Clive Ardley, praised staff.",
        ("County Durham", "improvement adviser", "Clive Ardley", None),
    ),
    Case(
        "Advisers sent by the Department for Education are at work in Cheshire East.",
        ("Cheshire East", "improvement adviser", None, None),
    ),
    # takeover
    Case("Essex now manages children's services for Thurrock.", ("Thurrock", "takeover", None, None)),
    Case(
        "Responsibility for Northumberland's children's services has been handed to North Tyneside council.",
        ("Northumberland", "takeover", None, None),
    ),
    Case("Leeds is to take the helm of Bradford's children's services.", ("Bradford", "takeover", None, None)),
    Case("Croydon's children's services are being run by neighbouring Sutton.", ("Croydon", "takeover", None, None)),
    Case(
        "Camden has been asked by ministers to run Haringey's children's services.",
        ("Haringey", "takeover", None, None),
    ),
    Case(
        "Oxfordshire will be in charge of Reading's children's services from May.",
        ("Reading", "takeover", None, "2016-05"),
    ),
    Case(
        "The Isle of Wight's children's services are managed from Hampshire.", ("Isle of Wight", "takeover", None, None)
    ),
    Case(
        "Stockport agreed to take responsibility for children's services in Tameside.",
        ("Tameside", "takeover", None, None),
    ),
    Case(
        "Trafford council has been brought in to run children's services at Salford.",
        ("Salford", "takeover", None, None),
    ),
    Case(
        "Devon is running Torbay's children's department under a five-year contract.",
        ("Torbay", "takeover", None, None),
    ),
    # no
    Case("The trust between Leeds council and its families has been broken."),
    Case("A housing company owned by Bexley council will build homes for care leavers."),
    Case("The National Trust took over a park from Derby council."),
    Case("Ann Bell was asked by Kent council to oversee its new schools."),
    Case("Parents asked ministers to put someone in charge of Devon's children's services."),
    Case("A commissioner of transport visited Leeds."),
    Case("Kent served a notice to quit on a tenant."),
    Case("The report was reviewed by the government's lawyers in Bury."),
    Case("Inspectors keep a close watch on nurseries in Barnet."),
    Case("Essex manages a fund for Thurrock's schools."),
    Case("The director told Walsall's cabinet that nobody had asked for a commissioner."),
    Case("Surrey hopes to avoid a trust."),
    # trust
    Case(
        "The company that delivers children's services across Swindon has been rated good.",
        ("Swindon", "trust", None, None),
    ),
    Case("A trust is being created to run Wirral's children's services.", ("Wirral", "trust", None, None)),
    Case(
        "Children's services in Leicestershire were placed with an independent trust in 2014.",
        ("Leicestershire", "trust", None, "2014"),
    ),
    Case(
        "The independent trust in charge of children's care in Knowsley has a vacancy.",
        ("Knowsley", "trust", None, None),
    ),
    # person
    Case(
        "Ministers have turned to Ian Rusk to lead the recovery of children's services in Hartlepool.",
        ("Hartlepool", "commissioner", "Ian Rusk", None),
    ),
    Case(
        "Ian Rusk, sent by ministers to supervise Bury's children's services, met staff yesterday.",
        ("Bury", "commissioner", "Ian Rusk", None),
    ),
    Case(
        "The Department for Education named Ian Rusk to oversee improvement at Stockport council.",
        ("Stockport", "commissioner", "Ian Rusk", None),
    ),
    Case(
        "Ian Rusk, whom ministers have put in charge of children's services at Oldham, is to report in May.",
        ("Oldham", "commissioner", "Ian Rusk", None),
    ),
    Case(
        "Ministers hired Ian Rusk to fix children's services in Bolton.", ("Bolton", "commissioner", "Ian Rusk", None)
    ),
    # watch
    Case(
        "The government has kept tabs on Trafford's children's services since 2014.",
        ("Trafford", "monitoring", None, "2014"),
    ),
    Case("Sefton is under close supervision by the Department for Education.", ("Sefton", "monitoring", None, None)),
    Case("A notice to improve has been hanging over Wigan for a year.", ("Wigan", "improvement notice", None, None)),
    Case(
        "The Department for Education has launched a review of how Luton runs its children's services.",
        ("Luton", "review", None, None),
    ),
    Case("Children's services in Poole will be managed by Dorset.", ("Poole", "takeover", None, None)),
    Case(
        "An adviser chosen by the Department for Education is supporting Thurrock.",
        ("Thurrock", "improvement adviser", None, None),
    ),
    Case(
        "The commissioner leading the overhaul of Kent's children's services said there was far to go.",
        ("Kent", "commissioner", None, None),
    ),
    # An officer of the council itself is nobody sent.
    Case("Ministers have asked Derby's leader, Ann Bell, to improve children's services."),
    Case(
        "Ministers have asked Ann Bell, director of children's services at Derby, to turn round the service in Derby."
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case.text.split()[:8]))
def test_steps(case: Case) -> None:
    check("interventions", case)
