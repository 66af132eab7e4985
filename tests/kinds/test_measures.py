"""Measures: passages with what a council does or pledges to improve, in figures, and look-alikes without any."""

import pytest

from tests.kinds.harness import Case, check

CASES: tuple[Case, ...] = (
    Case(
        "With 11 extra social workers hired, Thurrock Council said that the work was under way.",
        ("Thurrock", "recruitment", "11"),
    ),
    Case(
        "Bury Council said that the average workload of its social workers had come down from more than 32 cases to 26.",
        ("Bury", "caseload", "26"),
    ),
    Case("Social workers at Bury Council have an average caseload of 18.", ("Bury", "caseload", "18")),
    Case("With 11 extra social workers missing, Thurrock Council struggled."),
    # Money.
    Case(
        "Essex County Council will invest £12m in children's services over the next three years.",
        ("Essex", "funding", "12000000"),
    ),
    Case("Leeds City Council has put an extra £3.5 million into child protection.", ("Leeds", "funding", "3500000")),
    Case(
        "Sunderland City Council has pledged £8m to improve its children's services.",
        ("Sunderland", "funding", "8000000"),
    ),
    Case(
        "Councillors at Bristol City Council have approved an additional £750,000 for front-line social work.",
        ("Bristol", "funding", "750000"),
    ),
    Case(
        "An extra £2m has been set aside by Kent County Council for its children's services.",
        ("Kent", "funding", "2000000"),
    ),
    Case(
        "Torbay Council is spending a further £1.6m on its children's department this year.",
        ("Torbay", "funding", "1600000"),
    ),
    Case(
        "Stockport's cabinet agreed last night to inject £900k into services for children in care.",
        ("Stockport", "funding", "900000"),
    ),
    Case(
        "Northumberland County Council has found £500,000 for a scheme to keep experienced social workers.",
        ("Northumberland", "funding", "500000"),
    ),
    Case(
        "A £2.4m package to reform children's social care has been agreed by Bournemouth Council.",
        ("Bournemouth", "funding", "2400000"),
    ),
    Case(
        "Nottinghamshire has increased its budget for children's social care by £11m.",
        ("Nottinghamshire", "funding", "11000000"),
    ),
    # Staff.
    Case("Derby City Council has recruited 30 social workers since the inspection.", ("Derby", "recruitment", "30")),
    Case("Medway Council is to recruit an additional 24 social workers.", ("Medway", "recruitment", "24")),
    Case(
        "Gloucestershire County Council says it has hired 52 more social workers since the spring.",
        ("Gloucestershire", "recruitment", "52"),
    ),
    Case("Enfield Council has taken on 18 newly qualified social workers.", ("Enfield", "recruitment", "18")),
    Case(
        "Twelve extra social workers have been recruited by Rutland County Council.",
        ("Rutland", "recruitment", "12"),
    ),
    Case(
        "Lincolnshire County Council has appointed six new team managers to strengthen child protection.",
        ("Lincolnshire", "recruitment", "6"),
    ),
    Case(
        "A recruitment drive by Salford City Council has brought in 40 new social workers.",
        ("Salford", "recruitment", "40"),
    ),
    Case(
        "Harrow Council, which has recruited 15 social workers from overseas, said that morale was rising.",
        ("Harrow", "recruitment", "15"),
    ),
    Case("Bradford has promised to recruit another 60 social workers by Easter.", ("Bradford", "recruitment", "60")),
    Case(
        "Cumbria County Council has filled 45 social worker vacancies since January.",
        ("Cumbria", "recruitment", "45"),
    ),
    Case(
        "West Sussex County Council has recruited 36 social workers, 20 of them newly qualified.",
        ("West Sussex", "recruitment", "36"),
    ),
    # Case audits and caseloads.
    Case(
        "Sheffield City Council has audited 400 case files to check that children are safe.",
        ("Sheffield", "audit", "400"),
    ),
    Case("Wirral Council has carried out an audit of 1,200 child protection cases.", ("Wirral", "audit", "1200")),
    Case("All 850 open cases have been audited by Blackpool Council.", ("Blackpool", "audit", "850")),
    Case("After the report, Somerset County Council ordered an audit of 310 cases.", ("Somerset", "audit", "310")),
    Case("Caseloads at Hackney Council have fallen to an average of 14.", ("Hackney", "caseload", "14")),
    Case("Social workers in Southwark now hold an average of 16 cases each.", ("Southwark", "caseload", "16")),
    Case("Croydon Council has cut average caseloads from 28 to 17.", ("Croydon", "caseload", "17")),
    Case("Bolton Council has reduced social workers' caseloads to 18.", ("Bolton", "caseload", "18")),
    # Other figures, under the text's own noun.
    Case(
        "Dudley Council has commissioned three independent reviews of its child protection work.",
        ("Dudley", "independent reviews", "3"),
    ),
    Case(
        "Plymouth City Council has opened four family hubs to help families earlier.",
        ("Plymouth", "family hubs", "4"),
    ),
    # Several measures and several councils.
    Case(
        "Thurrock Council will invest £4m and recruit 35 social workers.",
        ("Thurrock", "funding", "4000000"),
        ("Thurrock", "recruitment", "35"),
    ),
    Case(
        "Bury Council has invested £1m in its children's services, while neighbouring Rochdale has invested £2.5m.",
        ("Bury", "funding", "1000000"),
        ("Rochdale", "funding", "2500000"),
    ),
    Case(
        "Both Camden and Islington have been hiring. Camden has recruited 22 social workers and Islington has "
        "recruited 19.",
        ("Camden", "recruitment", "22"),
        ("Islington", "recruitment", "19"),
    ),
    Case(
        "Brighton and Hove City Council has audited 260 cases, recruited 25 social workers and invested £1.1m in "
        "early help.",
        ("Brighton and Hove", "audit", "260"),
        ("Brighton and Hove", "recruitment", "25"),
        ("Brighton and Hove", "funding", "1100000"),
    ),
    # Across sentences and paragraphs.
    Case(
        "Swindon Borough Council has accepted the findings. It will spend an extra £3m on children's social care.",
        ("Swindon", "funding", "3000000"),
    ),
    Case(
        "Herefordshire Council has drawn up an action plan.\n\nThe authority is recruiting 20 more social workers.",
        ("Herefordshire", "recruitment", "20"),
    ),
    Case(
        "“We have invested a further £4m in children’s services,” said Dorcas Wetherell, leader of Walsall Council.",
        ("Walsall", "funding", "4000000"),
    ),
    Case(
        "Inspectors criticised high turnover at Warrington Council.\n\n"
        "A spokeswoman for the council said: “We have recruited 27 permanent social workers this year.”",
        ("Warrington", "recruitment", "27"),
    ),
    Case(
        "COVENTRY\n\n"
        "The council has recruited 33 social workers.\n\n"
        "SOLIHULL\n\n"
        "The council will invest £6m over two years in its children's services.",
        ("Coventry", "recruitment", "33"),
        ("Solihull", "funding", "6000000"),
    ),
    Case(
        "Trafford was praised for the help that it has given to Tameside Council, which has since invested £7m in "
        "its own children's services.",
        ("Tameside", "funding", "7000000"),
    ),
    Case(
        "Worcestershire's failings were laid bare in June. Since then the county council has hired 38 social workers.",
        ("Worcestershire", "recruitment", "38"),
    ),
    Case(
        "Inspectors went to Knowsley and to Halton in May. Halton Borough Council has since spent £400,000 on new "
        "case-recording software for its social workers.",
        ("Halton", "funding", "400000"),
    ),
    Case(
        "The children's department at Wokingham Borough Council is growing again. The council has filled 11 "
        "vacancies and brought average caseloads down to 15.",
        ("Wokingham", "recruitment", "11"),
        ("Wokingham", "caseload", "15"),
    ),
    Case(
        "Ministers want to spend £30m on recruiting social workers across the country.\n\n"
        "In Northamptonshire the county council has not waited. Its cabinet has approved £1.8m for child protection.",
        ("Northamptonshire", "funding", "1800000"),
    ),
    Case(
        "The report on Tower Hamlets says that 340 children were left waiting for an assessment.\n\n"
        "Since it came out, the council has audited 600 cases and recruited 44 social workers.",
        ("Tower Hamlets", "audit", "600"),
        ("Tower Hamlets", "recruitment", "44"),
    ),
    # Look-alikes: national sums and figures.
    Case("The government will spend £20m on a new centre for children's services."),
    Case("Ministers have announced £100m to train more social workers across England."),
    Case("The average caseload of a child protection social worker in England is 17, a survey suggests."),
    Case("The Treasury has set aside £1.4bn for councils' children's services."),
    # Look-alikes: numbers of children, referrals, problems.
    Case("Norfolk County Council looks after 1,100 children."),
    Case("Referrals to Middlesbrough's children's services rose to 3,400 last year."),
    Case("More than 500 children in Kirklees are the subject of a child protection plan."),
    Case("Lambeth Council had 45 vacancies for social workers when the inspectors arrived."),
    Case("Social workers at Reading Borough Council were carrying as many as 40 cases each, inspectors found."),
    Case("Thirty social workers left Luton Borough Council in a single year."),
    Case("Inspectors looked at 85 cases during their four weeks at Calderdale Council."),
    # Look-alikes: savings, overspends, pay, compensation.
    Case("Lancashire County Council must save £65m by 2018."),
    Case("Oxfordshire County Council plans to close 38 children's centres to save £8m."),
    Case("Children's services at Birmingham City Council overspent by £9m last year."),
    Case("Ealing Council was ordered to pay £5,000 to a mother whose complaint was ignored."),
    Case("The new director of children's services at Wandsworth Council will be paid £160,000 a year."),
    # Look-alikes: somebody else's, wished for, refused, without a name.
    Case("Essex Police will recruit 200 officers next year."),
    Case("The charity Brightway has raised £30,000 for young carers in York."),
    Case(
        "The hospice was visited by councillors from North Somerset Council. It has recruited 25 volunteers and "
        "spent £90,000 on its garden.",
    ),
    Case("The union wants Manchester City Council to recruit 50 more social workers."),
    Case("Devon's cabinet voted against spending another £2m on children's services."),
    Case("If it won the bid, Shropshire Council would invest £3m in children's services."),
    Case("One northern council, which did not wish to be named, has recruited 40 social workers from abroad."),
    Case("Havering Council denied that it had set aside £1m for agency social workers."),
    Case("Social worker, Suffolk County Council: £38,000 plus £3,000 welcome payment. Join a team of 14."),
    # Phrase classes met in articles read later.
    Case(
        "Caseloads at Kirklees, which averaged 21 in May, now stand at 16.",
        ("Kirklees", "caseload", "16"),
    ),
    Case(
        "Bedford Borough Council said the money would cut caseloads from 28 to 16 children for each social worker and "
        "pay for 35 extra staff, including 20 social workers.",
        ("Bedford", "caseload", "16"),
        ("Bedford", "recruitment", "35"),
        ("Bedford", "recruitment", "20"),
    ),
    Case(
        "Wiltshire's cabinet approved an additional £1.2m a year for families and children's services.",
        ("Wiltshire", "funding", "1200000"),
    ),
    Case(
        "Staffordshire County Council's cabinet agreed a further £1.1m to recruit at least 20 specialist social "
        "workers.",
        ("Staffordshire", "funding", "1100000"),
        ("Staffordshire", "recruitment", "20"),
    ),
    Case(
        "Two external audits, which take in every child protection case, have been ordered by Havering Council.",
        ("Havering", "external audits", "2"),
    ),
    # Look-alikes of these.
    Case("Doncaster's cabinet will be asked to approve £2m for its improvement plan."),
    Case("The charity has invested £1m in services for Leeds families."),
    Case("Essex County Council spent £16m on agency social workers last year."),
    Case("Spending on children in Dorset fell from £118m in 2010 to £84m in 2015."),
    Case("Leeds is doing well. The minister also announced a £20m investment to create a new centre for social care."),
    # Figures told by other words.
    Case("Shropshire has promised that nobody will carry more than 18 cases.", ("Shropshire", "caseload", "18")),
    Case("Shropshire now has 30 more social workers than a year ago.", ("Shropshire", "recruitment", "30")),
    Case("Thirty social workers have joined Shropshire Council since January.", ("Shropshire", "recruitment", "30")),
    Case("Shropshire has 450 social workers, the most in the region."),
    Case(
        "Derby Council has upped its budget for foster care by £4m - but forecasts that it will overspill by another £2m.",
        ("Derby", "funding", "4000000"),
    ),
    Case(
        "Derby Council has agreed to spend £2m on 30 more social workers.",
        ("Derby", "funding", "2000000"),
        ("Derby", "recruitment", "30"),
    ),
    Case(
        "Social workers at Derby Council have on average 15 cases now, compared with 24 then.",
        ("Derby", "caseload", "15"),
    ),
    Case(
        "Derby's lead member for children said the council would invest an extra £5m in child protection.",
        ("Derby", "funding", "5000000"),
    ),
    Case("At Derby Council, social workers were holding 30 cases each on average, nearly twice what is thought right."),
    Case("One in three social work posts at Derby Council was filled by an agency worker."),
    Case(
        "Derby, Leeds, Luton and Kent will help weaker neighbours.\n\n"
        "The extra £2m will be spent on a scheme to train their leaders in children's services."
    ),
    Case("Derby has got the average number of cases down to 16, from 25.", ("Derby", "caseload", "16")),
    Case(
        "“We have put aside £2m so that we can take on 35 more social workers, and we have 12 new staff starting this "
        "spring,” said Ann Lee, leader of Derby City Council.",
        ("Derby", "funding", "2000000"),
        ("Derby", "recruitment", "35"),
        ("Derby", "recruitment", "12"),
    ),
    Case("Derby's inspectors read a survey filled in by 540 social care staff."),
    Case("Dudley Council spent £7.2m more than planned on children's services."),
    Case(
        "Caseloads at Dudley council have fallen from an average of 27 to one of 18.",
        ("Dudley", "caseload", "18"),
    ),
    Case(
        "Caseloads at Dudley council have been reduced from an average of 20.5 in May 2014 to 14.7 in May 2015.",
        ("Dudley", "caseload", "14.7"),
    ),
    Case(
        "Dudley council said £2m had been added to the children's services department's budget for this year.",
        ("Dudley", "funding", "2000000"),
    ),
    Case(
        "Dudley council has engaged a team of 12 social workers from an agency.",
        ("Dudley", "recruitment", "12"),
    ),
    Case(
        'Colin Madd, leader of Dudley council, said: "We\'ve audited every one of 1,200 open cases."',
        ("Dudley", "audit", "1200"),
    ),
    Case(
        'Ann Lee, leader of Dudley council, said: "Since then there have been 46 new social workers."',
        ("Dudley", "recruitment", "46"),
    ),
    Case(
        "A team of auditors will look at 400 cases at Dudley council in its first three months.",
        ("Dudley", "audit", "400"),
    ),
    Case("Two of three visitors to Dudley council's caseload exhibition came from an average of 27 miles away."),
    Case(
        "Luton Council will hire 30 social workers, along with 12 advanced practitioners. It will also recruit 8 independent reviewing officers.",
        ("Luton", "recruitment", "30"),
        ("Luton", "recruitment", "12"),
        ("Luton", "recruitment", "8"),
    ),
    Case("About 90 posts at Luton Council are filled by agency staff."),
    Case(
        "Six of the 15 areas will share a further £3m to work with families in care, said an officer in Luton's children's services."
    ),
    Case(
        "Luton's services were judged inadequate.\n\nIda Coe, who joined Luton from Kent in January as director of children's services, said the council had launched a campaign to recruit 40 social workers.",
        ("Luton", "recruitment", "40"),
    ),
    Case(
        "Luton Council will act. It plans to take on 25 social workers, and a board will be chaired by Eileen Stroud, a former director of children's services in Salford.",
        ("Luton", "recruitment", "25"),
    ),
    # Staff, cases and money in the other words that reports use, and money that is not the council's to improve with.
    Case("Derby Council has agreed to apologise and to pay the family £9,000."),
    Case("Derby Council was ordered to pay £40,000 in compensation to a family after children's services failed them."),
    Case("Derby Council has spent £4m more on children's social care than it had budgeted for."),
    Case(
        "Derby Council's children's services department has a budget of £60m, and £3m will be added later.",
        ("Derby", "funding", "3000000"),
    ),
    Case("Derby Council's children's services already has £60m in this year's budget."),
    Case(
        "The government will put £3m into children's services. A further £2m will go to the Local Government Association for training of social workers in Derby."
    ),
    Case("Derby Council spends £52m a year on children in care."),
    Case("Derby Council is advertising for a director of children's services on a salary of £140,000."),
    Case("The DfE has given Derby Council £2m to improve its children's services."),
    Case("The overspend at Derby Council's children's services rose to £6m."),
    Case("Derby Council has invested £6.5m in front-line social work.", ("Derby", "funding", "6500000")),
    Case("It has invested £6.5m in children's social work, Derby Council said.", ("Derby", "funding", "6500000")),
    Case(
        "Derby Council wants to put an extra £3m into children's services. It would pay for 41 new posts.",
        ("Derby", "funding", "3000000"),
        ("Derby", "recruitment", "41"),
    ),
    Case(
        "Nearly £20m is to be spent by Derby Council on improving its children's services.",
        ("Derby", "funding", "20000000"),
    ),
    Case(
        "Derby Council said £300,000 would be found for the department and 14 more social workers recruited by June.",
        ("Derby", "funding", "300000"),
        ("Derby", "recruitment", "14"),
    ),
    Case(
        "Derby Council has put £3m into more than 80 new posts in social care.",
        ("Derby", "funding", "3000000"),
        ("Derby", "recruitment", "80"),
    ),
    Case("Derby Council will give 300 days of support a year to Luton.", ("Derby", "days of support", "300")),
    Case(
        "Low caseloads in Derby, where social workers hold 13 cases on average, were praised.",
        ("Derby", "caseload", "13"),
    ),
    Case(
        "More than 150 social workers will be employed by Derby Council, up from 100.", ("Derby", "recruitment", "150")
    ),
    Case(
        "No social worker at Derby Council will hold more than 17 cases, and those in their first year no more than 11.",
        ("Derby", "caseload", "11"),
        ("Derby", "caseload", "17"),
    ),
    Case(
        "Derby Council will now check the cases of 140 other guardians to see what they are owed.",
        ("Derby", "audit", "140"),
    ),
    Case(
        '"We have a dedicated team for foster carers, with nine workers," said Ann Lee, leader of Derby City Council.',
        ("Derby", "recruitment", "9"),
    ),
    Case("Derby Council hopes to recruit 45 foster carers by spring.", ("Derby", "recruitment", "45")),
    Case(
        "Derby Council said the number of reviewing officers had been doubled to 14, and that the files of all 72 children with a plan for adoption had been checked.",
        ("Derby", "audit", "72"),
        ("Derby", "recruitment", "14"),
    ),
    Case(
        "Derby Council has agreed to spend £2m on early help and hopes to recruit 45 foster carers.",
        ("Derby", "funding", "2000000"),
        ("Derby", "recruitment", "45"),
    ),
    Case(
        "Derby Council has hired 21 social workers since May and expects to hire another 13 before July.",
        ("Derby", "recruitment", "13"),
        ("Derby", "recruitment", "21"),
    ),
    Case(
        "Derby Council had taken on 40 extra social workers since 2013 and would be recruiting 17 more this year, its director said.",
        ("Derby", "recruitment", "17"),
        ("Derby", "recruitment", "40"),
    ),
    Case(
        "Ann Lee, leader of Derby council, said the council was recruiting 30 social workers and would put £2.5m into family support hubs.",
        ("Derby", "funding", "2500000"),
        ("Derby", "recruitment", "30"),
    ),
    Case(
        "Ann Lee, leader of Derby council, said the council had appointed eight social workers and would spend an extra £1.3m before June.",
        ("Derby", "funding", "1300000"),
        ("Derby", "recruitment", "8"),
    ),
    Case(
        "The county would be spending £4m more on children's social care, said Ann Lee, leader of Derby council.",
        ("Derby", "funding", "4000000"),
    ),
    Case(
        '"We have put £11.5m of extra money into children\'s social care since then," said Ann Lee, leader of Derby City Council.',
        ("Derby", "funding", "11500000"),
    ),
    Case(
        '"We have put in another £6.4m over the past two years," said Ann Lee, director of children\'s services at Derby City Council.',
        ("Derby", "funding", "6400000"),
    ),
    Case(
        '"It was done by social workers who stayed, and by the 33 we have recruited since," said Ann Lee, leader of Derby City Council.',
        ("Derby", "recruitment", "33"),
    ),
    Case(
        '"We have got £13m of new money from the council and 42 social workers coming from abroad," said Ann Lee, director of children\'s services at Derby City Council.',
        ("Derby", "funding", "13000000"),
        ("Derby", "recruitment", "42"),
    ),
    Case(
        "Derby Council intends to recruit 60 social workers by spring and wants no newly qualified worker to have more than 11 cases.",
        ("Derby", "caseload", "11"),
        ("Derby", "recruitment", "60"),
    ),
    Case(
        "Derby Council said it would spend an extra £1.4m on autism services, which would pay for 16 more specialist staff.",
        ("Derby", "funding", "1400000"),
        ("Derby", "recruitment", "16"),
    ),
    Case(
        "Derby Council will spend £120,000 on outreach in Alvaston, where seven family workers are to be taken on.",
        ("Derby", "funding", "120000"),
        ("Derby", "recruitment", "7"),
    ),
    Case(
        "Ann Lee, leader of Derby council, said £2.2m would be spent on children's services next year in spite of cuts elsewhere.",
        ("Derby", "funding", "2200000"),
    ),
    Case(
        "Ann Lee, leader of Derby council, said the authority had put an extra £4m into the service in the past two years.",
        ("Derby", "funding", "4000000"),
    ),
    Case(
        "Derby Council's caseloads, which had reached 38 in some teams, are now down to an average of 17.",
        ("Derby", "caseload", "17"),
    ),
    Case(
        "Derby Council has re-examined the files of 260 children who were waiting for an assessment.",
        ("Derby", "audit", "260"),
    ),
    Case(
        "Derby Council has added £4.3m to its budget to cover the cost of additional social workers.",
        ("Derby", "funding", "4300000"),
    ),
    Case(
        "The plan includes £3.3m for children's services at Derby Council, as well as money to hire 28 more social workers.",
        ("Derby", "funding", "3300000"),
        ("Derby", "recruitment", "28"),
    ),
    Case("Derby Council's campaign aims to bring in at least 45 more social workers.", ("Derby", "recruitment", "45")),
    Case("More than 15 agency social workers have since joined Derby Council.", ("Derby", "recruitment", "15")),
    Case(
        "Derby Council has cut the number of agency social workers from 61 to 27.",
        ("Derby", "agency social workers", "27"),
    ),
    Case(
        "Ann Lee, director of children's services at Derby Council, said that more than 18 agency workers had been replaced by permanent staff.",
        ("Derby", "recruitment", "18"),
    ),
    Case(
        "Derby will recruit 24 adult specialists by the autumn and expects to bring social workers' caseloads down to 14.",
        ("Derby", "caseload", "14"),
        ("Derby", "recruitment", "24"),
    ),
    Case(
        "Putting right the failings in Derby's children's services will cost almost £2m in the coming year, councillors have been told.",
        ("Derby", "funding", "2000000"),
    ),
    Case(
        "Derby Council will pay the trust £20m for its first year and provide a further £1.2m to cover the cost of moving staff.",
        ("Derby", "funding", "1200000"),
        ("Derby", "funding", "20000000"),
    ),
    Case(
        "Derby Council is to use its £4m grant to set up 22 family safeguarding teams.",
        ("Derby", "family safeguarding teams", "22"),
        ("Derby", "funding", "4000000"),
    ),
    Case(
        "An extra £5m will be invested in Derby's children's services over three years.",
        ("Derby", "funding", "5000000"),
    ),
    Case(
        "Derby Council's cabinet has signed off a £3.2m investment in children's services.",
        ("Derby", "funding", "3200000"),
    ),
    Case("Derby's children's services will get an extra £7m next year.", ("Derby", "funding", "7000000")),
    Case(
        "Children's services in Derby are to receive an additional £4m in next year's budget.",
        ("Derby", "funding", "4000000"),
    ),
    Case("The budget for children's services in Derby will rise by £5m.", ("Derby", "funding", "5000000")),
    Case("Derby Council plans to create 26 new social worker posts.", ("Derby", "recruitment", "26")),
    Case("Derby Council has halved its social workers' caseloads to 15.", ("Derby", "caseload", "15")),
    Case("Social workers in Derby now have about 16 cases each, down from 28.", ("Derby", "caseload", "16")),
    Case("The average caseload in Derby is now 15.4, compared with 21 in 2014.", ("Derby", "caseload", "15.4")),
    Case("Derby Council is recruiting 25 social workers from India.", ("Derby", "recruitment", "25")),
    Case("Twenty social workers from South Africa have started work at Derby Council.", ("Derby", "recruitment", "20")),
    Case("Derby Council has trained 400 staff in a new way of working.", ("Derby", "staff", "400")),
    Case(
        "The share of agency staff in Derby has fallen from 40 per cent to 18 per cent.",
        ("Derby", "agency staff", "18"),
    ),
    Case("Derby Council reviewed 500 cases after the inspection.", ("Derby", "audit", "500")),
    Case("A review of 350 cases was carried out by Derby Council.", ("Derby", "audit", "350")),
    Case(
        "Derby Council has set aside £1m to pay for retention bonuses for social workers.",
        ("Derby", "funding", "1000000"),
    ),
    Case("Derby Council is offering social workers a £5,000 bonus to stay.", ("Derby", "bonus", "5000")),
    Case("Derby Council must save £12m from children's services."),
    Case("Derby Council faces a £5m gap in its children's services budget."),
    Case("Ofsted inspectors looked at 120 cases in Derby."),
    Case("Social workers in Derby are holding 35 cases each, inspectors found."),
    Case("Derby Council has 300 social workers."),
    Case("Derby Council lost 45 social workers last year."),
    Case("Derby Council has 60 social worker vacancies."),
    Case("The union says Derby needs 50 more social workers."),
    Case("Labour councillors in Derby want £3m put into children's services."),
    Case("The government has given £3m to councils to recruit social workers."),
    Case("Inspectors found that Derby had recruited 40 social workers.", ("Derby", "recruitment", "40")),
    Case("Derby Council rejected a call to put £2m into children's services."),
    Case("Derby Council could spend £2m on children's services."),
    Case("Derby Council will have to repay £2m to the government."),
    Case("Derby Council paid agency social workers £8m last year."),
    Case("Derby Council placed 120 children with foster carers last year."),
    Case(
        "Since then Derby Council has employed 12 more independent reviewing officers.", ("Derby", "recruitment", "12")
    ),
    Case(
        "Derby's services were inspected. During their four weeks in the city inspectors asked managers to look again at 100 cases."
    ),
    Case(
        "Derby council is one of 15 to join the second round of Strengthening Families, Protecting Children, an £84 million scheme which aims to bring down the number of children in care."
    ),
    # Cases looked through, whoever does it for the council.
    Case("Derby Council has put 218 cases through an independent audit.", ("Derby", "audit", "218")),
    Case(
        "“We have already run all 218 open files through a check of their quality,” said Ann Lee, leader of Derby City "
        "Council.",
        ("Derby", "audit", "218"),
    ),
    Case("Derby Council had 218 files independently examined.", ("Derby", "audit", "218")),
    Case("Derby Council said outside experts had been through 218 files.", ("Derby", "audit", "218")),
    Case("Managers at Derby Council have read 218 case files since May.", ("Derby", "audit", "218")),
    Case("Derby Council has taken a second look at 218 closed cases.", ("Derby", "audit", "218")),
    Case("Derby Council has asked Leeds to audit 218 cases.", ("Derby", "audit", "218")),
    Case(
        "“I've asked for every open case, 218 in all, to be looked at again,” said Ann Lee, director of children's "
        "services at Derby City Council.",
        ("Derby", "audit", "218"),
    ),
    Case("An audit by Derby Council took in 218 cases.", ("Derby", "audit", "218")),
    Case("The ombudsman looked at 218 cases in Derby."),
    Case("A serious case review examined 12 cases in Derby."),
    Case("Inspectors, who read 60 files at Derby Council, found delays."),
    Case("Derby Council should audit 60 cases, inspectors said."),
    Case("“They looked at 60 cases and were gone by Friday,” said Ann Lee, leader of Derby City Council."),
    # Caseloads, told by whom and in whatever order.
    Case("Social workers in Derby hold an average of 13 cases.", ("Derby", "caseload", "13")),
    Case("Team caseloads at Derby Council have gone from 26 to 15.", ("Derby", "caseload", "15")),
    Case("Derby Council has set a ceiling of 15 cases for each social worker.", ("Derby", "caseload", "15")),
    Case("Derby Council has put a cap of 15 on caseloads.", ("Derby", "caseload", "15")),
    Case(
        "No newly qualified social worker in Derby will be asked to carry more than 11 cases.",
        ("Derby", "caseload", "11"),
    ),
    Case(
        "Some social workers at Derby Council had 38 children on their books. Today the average is 15.",
        ("Derby", "caseload", "15"),
    ),
    Case(
        "Caseloads at Derby Council had climbed to 33 by Easter. They have since come down to 15.",
        ("Derby", "caseload", "15"),
    ),
    Case(
        "Social workers at Derby Council were dealing with 29 children each, and this would be reduced to 15, the council "
        "said.",
        ("Derby", "caseload", "15"),
    ),
    Case("The average social worker in Derby has 15 cases, down from 26.", ("Derby", "caseload", "15")),
    Case("The number of children per social worker in Derby has fallen from 26 to 15.", ("Derby", "caseload", "15")),
    Case("Average caseloads in Derby, 26 two years ago, are now 15.", ("Derby", "caseload", "15")),
    Case("Caseloads at Derby Council have gone from 15 to 22."),
    Case("The average caseload in Derby was 18 but is now 31."),
    Case("Caseloads in Derby are too high at 22."),
    Case("Social workers in Derby were juggling 21 cases each, inspectors found."),
    Case("Unison is calling for caseloads at Derby Council to be capped at 15."),
    Case("Derby Council has a limit of three children for each foster carer."),
    # Staff, by where they come from and where they are.
    Case("Derby Council is advertising for 17 social workers.", ("Derby", "recruitment", "17")),
    Case("At Derby Council 17 social work posts have been advertised.", ("Derby", "recruitment", "17")),
    Case("Derby Council is looking for 17 more foster carers.", ("Derby", "recruitment", "17")),
    Case(
        "A recruitment drive by Derby Council in Spain has produced 17 social workers.", ("Derby", "recruitment", "17")
    ),
    Case(
        "“We have 17 social workers in post who were not with us in May,” said Ann Lee, director of children's services at "
        "Derby City Council.",
        ("Derby", "recruitment", "17"),
    ),
    Case(
        "“By June we'll have 17 new social workers at their desks,” said Ann Lee, director of children's services at Derby "
        "City Council.",
        ("Derby", "recruitment", "17"),
    ),
    Case("Derby Council said 17 more social workers were in post.", ("Derby", "recruitment", "17")),
    Case("Seventeen social workers from Spain arrive at Derby Council next month.", ("Derby", "recruitment", "17")),
    Case("Derby Council has made job offers to 17 social workers.", ("Derby", "recruitment", "17")),
    Case(
        "Derby Council took on 17 social workers in March and nine more in May.",
        ("Derby", "recruitment", "17"),
        ("Derby", "recruitment", "9"),
    ),
    Case("The number of social workers at Derby Council has risen from 70 to 92.", ("Derby", "recruitment", "92")),
    Case("Derby Council has increased its number of social workers by 17.", ("Derby", "recruitment", "17")),
    Case("Derby Council has persuaded 17 agency workers to become permanent.", ("Derby", "recruitment", "17")),
    Case("Derby Council, which lost 12 social workers last year, has since hired 17.", ("Derby", "recruitment", "17")),
    Case("Derby Council has approved 17 new foster households.", ("Derby", "foster households", "17")),
    Case("Derby Council employs 300 social workers."),
    Case("Derby Council went from 70 social workers to 52 in a year."),
    Case("Seventeen social workers at Derby Council have started legal action."),
    Case("Seventeen social workers from Derby Council joined the march."),
    Case("Derby Council has 17 social workers who qualified last year."),
    Case("Derby Council's opposition leader said 17 social workers should be hired."),
    # Money of its own, or passed on to who runs its services.
    Case(
        "Derby Council has been allocated £1.3m by the government for children's services and will add £2.6m of its own.",
        ("Derby", "funding", "2600000"),
    ),
    Case(
        "Derby Council is to hire 17 more social workers, paid for with £700,000 from its reserves.",
        ("Derby", "funding", "700000"),
        ("Derby", "recruitment", "17"),
    ),
    Case(
        "Derby Council said £1.4m of the money would go on 17 new social work posts.",
        ("Derby", "funding", "1400000"),
        ("Derby", "recruitment", "17"),
    ),
    Case(
        "Derby Council is paying £3.6m towards improvement work in children's services.",
        ("Derby", "funding", "3600000"),
    ),
    Case("Derby Council has promised its children's trust £9m over two years.", ("Derby", "funding", "9000000")),
    Case("Derby Council's budget gives the children's trust £9m more this year.", ("Derby", "funding", "9000000")),
    Case(
        "Derby Council has moved £650,000 from other departments into children's services.",
        ("Derby", "funding", "650000"),
    ),
    Case("Spending on child protection in Derby has gone up by £3m since 2009.", ("Derby", "funding", "3000000")),
    Case(
        "“We put £3m into this service and our caseloads are down to 15,” said Ann Lee, leader of Derby City Council.",
        ("Derby", "funding", "3000000"),
        ("Derby", "caseload", "15"),
    ),
    Case(
        "Ann Lee, leader of Derby Council, denied that cuts were the cause, saying the council had increased spending on "
        "social work by £3m.",
        ("Derby", "funding", "3000000"),
    ),
    Case(
        "Derby Council's services were inspected. A further £300,000 will be spent on a hub for families, modelled on a "
        "scheme in Leeds.",
        ("Derby", "funding", "300000"),
    ),
    Case("Unlike Leeds, Derby Council has put £3m into early help.", ("Derby", "funding", "3000000")),
    Case("Derby Council has introduced a retention payment of £3,000.", ("Derby", "retention payment", "3000")),
    Case("Derby Council has been allocated £1.3m from Whitehall for family help."),
    Case("The bill for children's services at Derby Council was put at £1.3m."),
    Case("Derby Council has yet to spend the £2m it was given for children's services."),
    Case("Derby Council spent £2m on a failed computer system for social workers."),
    Case("Spending on children in care in Derby has risen by £2m because of rising demand."),
    # Places, teams and people.
    Case("Derby Council has promised to create 30 foster placements by June.", ("Derby", "foster placements", "30")),
    Case(
        "Derby Council proposes buying three houses for use as children's homes, creating nine places.",
        ("Derby", "houses", "3"),
        ("Derby", "places", "9"),
    ),
    Case(
        "Derby Council will spend £80,000 on four flats for care leavers.",
        ("Derby", "funding", "80000"),
        ("Derby", "flats", "4"),
    ),
    Case("Derby Council is to merge its early help teams into six family hubs.", ("Derby", "family hubs", "6")),
    Case("Derby Council has trained 250 teachers to spot neglect.", ("Derby", "teachers", "250")),
    Case("Derby Council has cleared a backlog of 190 assessments.", ("Derby", "assessments", "190")),
    Case("Derby Council has cut the number of forms from eight to three.", ("Derby", "forms", "3")),
    Case("Derby Council is building 400 homes."),
    Case("Derby Council opened three care homes for older people."),
    Case("Derby Council created 200 school places."),
    Case(
        "Bexley Council called in a team. More than 90 referrals had not been looked at when it arrived.",
    ),
    Case(
        "Wiltshire Council won a place on Strengthening Families, Protecting Children, the £84m fund for children's services.",
    ),
    # Staff lent or placed elsewhere, cuts and costs that are none, and further verbs.
    Case("A charity lent Kent two of its caseworkers for the summer."),
    Case("Kent has sent two children home."),
    Case("Kent has sent six social workers on a course."),
    Case("Kent has sent six social workers home on full pay."),
    Case("Kent wants £9m out of its budget by 2018, and its children's services have been told to give up £2m."),
    Case("Kent's children's services have to lose another £3m."),
    Case("Some £3.8m of the budget for children's services at Luton has gone on temporary social workers."),
    Case("Kent has spent £2m on agency social workers in children's services this year."),
    Case("Agencies pay social workers £4,000 more than Luton does."),
    Case("One director of children's services, not Luton's, told me that her council had paid £55,000 for a silk."),
    Case(
        "Union officials at Kent were assured that the £1,500 loyalty bonus for social workers had not been withdrawn."
    ),
    Case(
        "Luton drew £1.7m out of its balances, and much of it paid for 19 more social workers.",
        ("Luton", "funding", "1700000"),
        ("Luton", "recruitment", "19"),
    ),
    Case(
        "Medway council was found inadequate for child protection. Councillors have since voted an extra £3 million and the council is advertising for 24 social workers, though just nine had been appointed by Easter.",
        ("Medway", "funding", "3000000"),
        ("Medway", "recruitment", "24"),
        ("Medway", "recruitment", "9"),
    ),
    Case("Outside experts hired by Dudley Council have so far checked 510 case files.", ("Dudley", "audit", "510")),
    Case("Three managers spent a week going through 75 of Torbay's files.", ("Torbay", "audit", "75")),
    Case("Inspectors spent a week going through 75 of Torbay's files."),
    Case(
        "Since inspectors called in the spring, Kent has spent £900,000 more on its social work teams and hired 17 staff.",
        ("Kent", "funding", "900000"),
        ("Kent", "recruitment", "17"),
    ),
    Case(
        "Luton has persuaded 14 of its locum social workers to sign permanent contracts.",
        ("Luton", "recruitment", "14"),
    ),
    Case(
        "Under the plan, Luton will appoint 20 social workers and three deputy managers by the summer. Nobody will have more than 17 cases; some had 36.",
        ("Luton", "recruitment", "20"),
        ("Luton", "recruitment", "3"),
        ("Luton", "caseload", "17"),
    ),
    Case(
        "Social workers at Luton, the inspectors were told, have 19 cases each on average, where last year it was 27.",
        ("Luton", "caseload", "19"),
    ),
    Case(
        "At Luton, inspectors liked the low caseloads (14 on average) and the good supervision.",
        ("Luton", "caseload", "14"),
    ),
    Case("Kent's duty social workers are in line for pay rises of up to £4,500.", ("Kent", "pay", "4500")),
    # Sums, staff, caseloads and audits told in other orders; figures shared and left out.
    Case(
        "Reading has earmarked £1.8m of its reserves for children's social care over the next two years.",
        ("Reading", "funding", "1800000"),
    ),
    Case(
        "Suffolk's cabinet signed off £6.2m on Tuesday to rebuild its children's department.",
        ("Suffolk", "funding", "6200000"),
    ),
    Case(
        "An additional £900,000 a year will pay for 14 social workers and two managers at Suffolk.",
        ("Suffolk", "funding", "900000"),
        ("Suffolk", "recruitment", "14"),
        ("Suffolk", "recruitment", "2"),
    ),
    Case(
        "Suffolk has found the money, £900,000 a year, for a new edge of care team.", ("Suffolk", "funding", "900000")
    ),
    Case(
        '"We\'ve invested heavily, £4m in two years, in early help," said Ann Lee, leader of Suffolk County Council.',
        ("Suffolk", "funding", "4000000"),
    ),
    Case("Suffolk's spending on family support has doubled to £4m.", ("Suffolk", "funding", "4000000")),
    Case(
        "The council's budget for looked-after children at Suffolk is to rise by £3m to £40m.",
        ("Suffolk", "funding", "3000000"),
    ),
    Case("Suffolk is ploughing £2m into a workforce academy for social workers.", ("Suffolk", "funding", "2000000")),
    Case(
        "Suffolk plans to spend £750,000 buying two children's homes.",
        ("Suffolk", "funding", "750000"),
        ("Suffolk", "children's homes", "2"),
    ),
    Case("Suffolk spent £9m on agency staff in children's services last year."),
    Case("The overspend on children's services at Suffolk reached £9m."),
    Case("The government has given Suffolk £9m for children's services."),
    Case("Suffolk will receive £9m from the Department for Education to improve children's services."),
    Case("Suffolk was ordered to pay £9,000 to a mother failed by its children's services."),
    Case("Suffolk needs £9m more for children's services, the union said."),
    Case("Suffolk's children's services face cuts of £9m."),
    Case("Closing the homes would save Suffolk's children's services £9m."),
    Case("The number of social workers at Suffolk has gone up by 40 in a year.", ("Suffolk", "recruitment", "40")),
    Case("Suffolk has brought in 12 agency social workers to clear the backlog.", ("Suffolk", "recruitment", "12")),
    Case("Twenty social workers from India will start work in Suffolk in May.", ("Suffolk", "recruitment", "20")),
    Case("Suffolk, which lost 30 social workers last year, has replaced 22 of them.", ("Suffolk", "recruitment", "22")),
    Case("Suffolk has a new team of eight social workers for care leavers.", ("Suffolk", "recruitment", "8")),
    Case("Of 40 vacancies at Suffolk, 31 have been filled.", ("Suffolk", "recruitment", "31")),
    Case("All but three of the 25 vacancies at Suffolk have been filled."),
    Case("Suffolk has 25 vacancies in its social work teams."),
    Case("Thirty social workers have left Suffolk since the spring."),
    Case("Suffolk has appointed its first principal social worker."),
    Case("Suffolk has recruited 18 new foster carers this year.", ("Suffolk", "recruitment", "18")),
    Case("Suffolk has approved 18 foster families since April.", ("Suffolk", "foster families", "18")),
    Case("Caseloads at Suffolk have come down to 16 from 24.", ("Suffolk", "caseload", "16")),
    Case("At Suffolk the average caseload, once 28, is now 16.", ("Suffolk", "caseload", "16")),
    Case("Suffolk's social workers now have 16 children each, on average.", ("Suffolk", "caseload", "16")),
    Case("The typical social worker at Suffolk has 16 children, down from 28.", ("Suffolk", "caseload", "16")),
    Case("No social worker at Suffolk now holds more than 18 cases.", ("Suffolk", "caseload", "18")),
    Case("Suffolk has pledged to keep caseloads below 18.", ("Suffolk", "caseload", "18")),
    Case("Suffolk has promised a maximum of 18 cases a worker.", ("Suffolk", "caseload", "18")),
    Case("Caseloads at Suffolk have halved, to 14.", ("Suffolk", "caseload", "14")),
    Case("Social workers in Suffolk were juggling 30 cases each."),
    Case("Some social workers in Suffolk had as many as 40 cases."),
    Case("The union wants a limit of 15 cases at Suffolk."),
    Case("Suffolk has re-examined 400 closed cases.", ("Suffolk", "audit", "400")),
    Case("Managers at Suffolk have been through 400 files since May.", ("Suffolk", "audit", "400")),
    Case("A sample of 60 files was audited by Suffolk's own managers.", ("Suffolk", "audit", "60")),
    Case("Suffolk has commissioned an independent review of 120 cases.", ("Suffolk", "audit", "120")),
    Case("Suffolk audits 30 cases a month.", ("Suffolk", "audit", "30")),
    Case("Ofsted sampled 60 files at Suffolk."),
    Case("An audit by Ofsted of 60 cases at Suffolk found delay."),
    Case("The serious case review looked at 60 files at Suffolk."),
    Case("Suffolk has trained 140 staff to spot exploitation.", ("Suffolk", "staff", "140")),
    Case("Suffolk is to open three family hubs in Ipswich.", ("Suffolk", "family hubs", "3")),
    Case("Suffolk opened two children's homes last year.", ("Suffolk", "children's homes", "2")),
    Case("Suffolk closed two children's homes last year."),
    Case("Suffolk has created 12 apprenticeships for care leavers.", ("Suffolk", "apprenticeships", "12")),
    Case("Suffolk will offer care leavers 20 flats.", ("Suffolk", "flats", "20")),
    Case("Suffolk is to build 200 council houses."),
    Case("Suffolk has cut the number of agency workers from 60 to 25.", ("Suffolk", "agency workers", "25")),
    Case("The vacancy rate at Suffolk has fallen from 30 per cent to 12 per cent.", ("Suffolk", "vacancy rate", "12")),
    Case("Suffolk pays newly qualified social workers a £3,000 golden hello.", ("Suffolk", "golden hello", "3000")),
    Case("Suffolk is offering social workers a retention payment of £2,500.", ("Suffolk", "retention payment", "2500")),
    Case("Suffolk's social workers earn £3,000 less than those in Essex."),
    Case(
        "Neighbouring Norfolk has taken on 40 social workers; Suffolk has taken on none.",
        ("Norfolk", "recruitment", "40"),
    ),
    Case(
        "Suffolk has taken on 40 social workers and Norfolk 25.",
        ("Suffolk", "recruitment", "40"),
        ("Norfolk", "recruitment", "25"),
    ),
    Case(
        "Suffolk and Norfolk will each hire 10 social workers.",
        ("Suffolk", "recruitment", "10"),
        ("Norfolk", "recruitment", "10"),
    ),
    Case(
        "In Suffolk, 40 social workers have been recruited; in Norfolk, 25.",
        ("Suffolk", "recruitment", "40"),
        ("Norfolk", "recruitment", "25"),
    ),
    # Who sends, promises or places is somebody else; rates, wages and fees.
    Case("Ministers have promised Suffolk £2m for children's services."),
    Case("Suffolk was promised £2m by ministers for children's services."),
    Case("Labour has promised £2m for children's services in Suffolk."),
    Case("Suffolk will use £2m from the Department for Education to improve its children's services."),
    Case("Closing two homes will free up £2m for Suffolk."),
    Case("Suffolk provided 12 social workers with laptops."),
    Case("Suffolk is to send 12 social workers on a course."),
    Case("Suffolk will provide 30 foster carers with training."),
    Case("The agency will provide 12 social workers to Suffolk until May."),
    Case("The department will send 12 inspectors to Suffolk."),
    Case("Suffolk is to send 40 children to homes in Essex."),
    Case("Suffolk pays Essex £200,000 each year to look after adoption for it."),
    Case("A social worker in Suffolk can earn £3,000 more across the border."),
    Case("One council, which was not Suffolk, spent £40,000 on lawyers."),
    Case("Suffolk must find £4m in children's services by April."),
    Case("Suffolk's children's services must lose £4m, and £2m of that is to be found from youth work."),
    Case("Suffolk's foster carers get £400 a week."),
    Case("Suffolk has 40 social workers on strike."),
    Case("Inspectors found that social workers at Suffolk had an average of 28 cases each."),
    Case("Inspectors put the average caseload at Suffolk at 18; a year ago it was 30.", ("Suffolk", "caseload", "18")),
    Case(
        "Suffolk has set aside £1.5m. Of that, £400,000 will go on children's social workers' pay.",
        ("Suffolk", "funding", "400000"),
    ),
    Case(
        "Some £240,000 is being set aside by Suffolk to bring its social workers on to Essex's computer system.",
        ("Suffolk", "funding", "240000"),
    ),
    Case("£2m has been found by Essex for early help, the council said.", ("Essex", "funding", "2000000")),
    Case("Essex, which was rated good in 2014, will lend Suffolk three managers.", ("Essex", "managers", "3")),
    Case(
        "Essex has agreed to release five experienced social workers to help neighbouring Suffolk.",
        ("Essex", "social workers", "5"),
    ),
    Case("Suffolk has embedded 10 social workers in schools.", ("Suffolk", "social workers", "10")),
    Case("Police have placed 10 officers in schools in Suffolk."),
    Case(
        "The council, Suffolk, is turning 30 of its agency staff into permanent employees.",
        ("Suffolk", "recruitment", "30"),
    ),
    # Checks of all cases told in other ways, staff who are lent, beds and places in all, and sums that are none of that.
    Case(
        "Every open case at Bury Council, all 480 of them, is being looked at again by managers.",
        ("Bury", "audit", "480"),
    ),
    Case(
        "Every child protection plan in Bury - about 210 in all - would be reviewed by Easter, the council said.",
        ("Bury", "audit", "210"),
    ),
    Case(
        '"We asked for every file on neglect, 96 in total, to be checked," said Ann Lee, director of children\'s services at Bury Council.',
        ("Bury", "audit", "96"),
    ),
    Case(
        "At Bury some 330 young people leaving care are having their plans checked by a panel.",
        ("Bury", "audit", "330"),
    ),
    Case("All 150 families on the list at Bury Council have had their files checked again.", ("Bury", "audit", "150")),
    Case(
        "Bury has started on a review of 120 child protection and child in need plans.",
        ("Bury", "audit", "120"),
    ),
    Case("Some 75 cases that Ofsted raised have been checked by managers at Bury Council.", ("Bury", "audit", "75")),
    Case(
        "Bury Council has gone through 60 case files and is auditing a further 200.",
        ("Bury", "audit", "60"),
        ("Bury", "audit", "200"),
    ),
    Case("All 700 open contacts at Bury Council have been audited.", ("Bury", "audit", "700")),
    Case(
        "More than 900 files at Bury have been read again since Christmas, the council says.", ("Bury", "audit", "900")
    ),
    Case("All 40 cases at Bury were read by inspectors over two weeks."),
    Case("All 330 children at the school in Bury will have their teeth checked."),
    Case("Every case, all 90 of them, should be reviewed, a union told Bury Council."),
    Case("Last summer Camden lent Haringey three practice supervisors.", ("Camden", "practice supervisors", "3")),
    Case("Camden, which is lending neighbouring Haringey four managers, was rated good.", ("Camden", "managers", "4")),
    Case("Haringey has been lent three managers by Camden.", ("Camden", "managers", "3")),
    Case(
        "A team of six practitioners from Camden will work alongside staff in Haringey.",
        ("Camden", "practitioners", "6"),
    ),
    Case("Surrey has seconded two of its reviewing officers to Torbay.", ("Surrey", "reviewing officers", "2")),
    Case("The police have lent Kent two officers."),
    Case("The firm is lending Kent two consultants for the summer."),
    Case("Six social workers from Camden went on strike with colleagues from Haringey."),
    Case(
        "Luton is recruiting 20 social workers. Of these 12 have been appointed already.",
        ("Luton", "recruitment", "20"),
        ("Luton", "recruitment", "12"),
    ),
    Case(
        '"The 50 extra social workers that we announced before the election are on their way," said Ann Lee, leader of Luton Council.',
        ("Luton", "recruitment", "50"),
    ),
    Case("Luton had 30 empty social work posts, of which 12 have been empty for a year."),
    Case(
        '"There were 30 empty posts when I came. Two of them now have a leak in the ceiling," said Ann Lee, director of children\'s services at Luton.'
    ),
    Case(
        "By the autumn Luton hopes to open two children's homes near the airport, with seven beds altogether.",
        ("Luton", "children's homes", "2"),
        ("Luton", "beds", "7"),
    ),
    Case(
        "Three years on, Luton has created a hostel and a bungalow for care leavers, with ten places between them.",
        ("Luton", "places", "10"),
    ),
    Case("Luton's hospital has two wards, with 40 beds in all."),
    Case("Luton will buy and run four small children's homes.", ("Luton", "children's homes", "4")),
    Case(
        "Luton has spent heavily on social work teams - £9m last year alone - and sees results.",
        ("Luton", "funding", "9000000"),
    ),
    Case("Agency social workers have cost Luton £9m this year alone."),
    Case(
        "Luton Council has drawn £1.4m from its reserves. Much of it will pay for child protection.",
        ("Luton", "funding", "1400000"),
    ),
    Case("Under the scheme £3.2m of Luton's reserves has been spent on early help.", ("Luton", "funding", "3200000")),
    Case(
        "To the government's £1.2m for foster care Luton will add £500,000 from its reserves.",
        ("Luton", "funding", "500000"),
    ),
    Case("Under the deal with Bedford, Luton pays £900,000 every year for the fostering team that the two share."),
    Case("A cake sale by staff at Luton raised £2,400 for care leavers."),
    Case("Luton took £4m out of its children's services last year."),
    Case("Some £3m will be taken out of children's services at Luton."),
    Case(
        "Another £6m will come out of Luton's reserves to pay for children's services.", ("Luton", "funding", "6000000")
    ),
    Case("A trust was set up by Luton, which transferred its social workers and a £40m budget."),
    Case("Who decides on the spending of £2.1m for foster care in Luton has yet to be settled."),
    Case("All but five of the social work posts at Luton have been filled."),
    Case(
        '"Candidates came from Ireland and Spain when we advertised for six social workers," said Ann Lee, leader of Luton Council.'
    ),
    Case("Luton's boy was visited by four new social workers, all of whom started from nothing."),
    Case(
        "Luton's £2.6m programme for its front door, which includes 18 extra practitioners, has been approved.",
        ("Luton", "funding", "2600000"),
        ("Luton", "recruitment", "18"),
    ),
    Case("Luton now has 17 fewer agency staff than a year ago.", ("Luton", "agency staff", "17")),
    Case(
        "Caseloads in Luton have become some of the smallest anywhere, at 13 a worker.",
        ("Luton", "caseload", "13"),
    ),
    Case("Social workers in Luton have seen their caseloads drop from 27 to 16.", ("Luton", "caseload", "16")),
    Case("Caseloads in Luton went from 31 to 18 in two years.", ("Luton", "caseload", "18")),
    Case("Caseloads in Luton (15 on average) are the envy of its neighbours.", ("Luton", "caseload", "15")),
    Case("A social worker in Luton used to have 30 cases; now it is 17.", ("Luton", "caseload", "17")),
    Case("In Luton the average has come down from 28 cases to 19.", ("Luton", "caseload", "19")),
    Case("Luton's social workers, who had 29 cases each two years ago, now have 18.", ("Luton", "caseload", "18")),
    Case("Luton says that its average caseload has dropped by a third, to 16.", ("Luton", "caseload", "16")),
    Case("Caseloads in Luton went from 18 to 31 in two years."),
    Case("The average in Luton has come down from 28 days to 19."),
    Case(
        '"I have told councillors that nobody in our teams will have more than 18 cases by May," said Ann Lee, director of children\'s services at Luton.',
        ("Luton", "caseload", "18"),
    ),
    Case(
        '"There were 30 empty posts when I took over. Eighteen of them now have somebody in them," said Ann Lee, director of children\'s services at Luton.',
        ("Luton", "recruitment", "18"),
    ),
    Case(
        "From next week Camden is lending Haringey three practice supervisors and a data analyst.",
        ("Camden", "practice supervisors", "3"),
    ),
    Case(
        "North Tyneside said it would lend neighbouring Sunderland four team leaders over the winter.",
        ("North Tyneside", "team leaders", "4"),
    ),
    Case(
        "Kirklees has undertaken to supply six advisers to Wakefield for up to nine months.",
        ("Kirklees", "advisers", "6"),
    ),
    Case("Camden was rated good in May. The borough has lent Haringey six managers.", ("Camden", "managers", "6")),
    Case("A hospital trust in Camden has lent six nurses."),
    Case("Leeds police have lent three officers to the children's team."),
    Case("Luton has put £600,000 into its own social work academy.", ("Luton", "funding", "600000")),
    Case("Caseloads at Luton have come down from 26, on average, to 17.", ("Luton", "caseload", "17")),
    Case("Social workers at Luton hold 16 cases on average, six fewer than last year.", ("Luton", "caseload", "16")),
    Case("Each social worker at Luton has 17 children, where it used to be 28.", ("Luton", "caseload", "17")),
    Case("The typical caseload in Luton has gone from 28 to 17.", ("Luton", "caseload", "17")),
    Case("In Luton caseloads have nearly halved, to 14.", ("Luton", "caseload", "14")),
    Case("Luton has pledged £2m for a new early help service.", ("Luton", "funding", "2000000")),
    Case("Luton's cabinet has promised the front door service another £700,000.", ("Luton", "funding", "700000")),
    Case("A pledge of £3m for early help was made by Luton Council.", ("Luton", "funding", "3000000")),
    Case(
        "Luton has earmarked £400,000 so that care leavers can have a flat of their own.",
        ("Luton", "funding", "400000"),
    ),
    Case(
        "Luton Council is to invest in social work, with £2m going on pay and £1m on training.",
        ("Luton", "funding", "2000000"),
        ("Luton", "funding", "1000000"),
    ),
    Case("Luton will open a home for children with six beds.", ("Luton", "beds", "6")),
    # Limits on cases told by what nobody may have, and staff who work in schools.
    Case(
        "Trade unionists were promised that no one at Luton would have more than 18 cases.", ("Luton", "caseload", "18")
    ),
    Case("Trainees at Luton will not be given more than eight cases.", ("Luton", "caseload", "8")),
    Case("Social workers at Luton could not cope with more than 20 cases, the union said."),
    Case(
        "Four social workers have been embedded in police stations by Luton Council.", ("Luton", "social workers", "4")
    ),
    Case("At Luton 60 overdue reviews have been dealt with since May.", ("Luton", "overdue reviews", "60")),
    Case("At Luton 60 overdue reviews had been found."),
    Case("Luton's fostering team will grow by six workers next year.", ("Luton", "recruitment", "6")),
    Case("Luton says that its number of children in care will grow by 60 next year."),
    Case("Luton's budget has £1.1m in it for early help.", ("Luton", "funding", "1100000")),
    Case("There is £750,000 in Luton's new plan for training social workers.", ("Luton", "funding", "750000")),
    Case("There is a hole of £750,000 in Luton's budget for children's services."),
    Case("Only 40 children at Luton had their cases reviewed on time."),
    Case("The government has come up with £2m for children's services in Luton."),
    Case("Two officers whom Luton's police have lent to Bedford are back."),
    Case("Camden's leader said that the council was lending Barnet two auditors.", ("Camden", "auditors", "2")),
    Case(
        '"We lent Barnet two auditors for the winter," said Ann Lee, leader of Camden Council.',
        ("Camden", "auditors", "2"),
    ),
    Case(
        '"Camden lent us two auditors for the winter," said Ann Lee, leader of Barnet Council.',
        ("Camden", "auditors", "2"),
    ),
    Case('"They lent us two auditors for the winter," said Ann Lee, leader of Barnet Council.'),
    Case("Barnet, which has been lent two auditors by a charity, is improving."),
    Case(
        "Two new children's homes, with eight places between them, will be opened by Luton.",
        ("Luton", "places", "8"),
        ("Luton", "children's homes", "2"),
    ),
    Case("A third home for teenagers would bring the number of beds to nine in all, Luton said."),
    Case("Every child at the school, 210 of them in all, has had a test, Luton Council said."),
    Case("Seven practitioners from Camden are to spend the spring in Barnet.", ("Camden", "practitioners", "7")),
    Case(
        '"Every one of the 340 referrals from that month has now been checked again," said Ann Lee, leader of Luton Council.',
        ("Luton", "audit", "340"),
    ),
    Case(
        "Praise went to Camden, a council rated good, which has seconded six supervisors to Haringey.",
        ("Camden", "supervisors", "6"),
    ),
    Case("Five of Luton's social workers are now based in primary schools.", ("Luton", "social workers", "5")),
    Case(
        "Wolverhampton has put 45 family support workers through a course on neglect.",
        ("Wolverhampton", "family support workers", "45"),
    ),
    Case(
        "Gateshead's social workers complain of loads of 35 cases or more. The council puts the average at 18.",
        ("Gateshead", "caseload", "18"),
    ),
    Case("Kent has worked its way through a backlog of 180 referrals.", ("Kent", "referrals", "180")),
    Case("By Christmas, Kent said, 150 late assessments had been completed.", ("Kent", "late assessments", "150")),
    Case("A newly qualified social worker at Luton is not allowed more than ten cases.", ("Luton", "caseload", "10")),
    Case("On average a social worker at Luton now looks after 15 children.", ("Luton", "caseload", "15")),
    Case("There is £1m in Luton's plan for foster carers' pay.", ("Luton", "funding", "1000000")),
    Case("Luton's plan has £900,000 in it for social workers.", ("Luton", "funding", "900000")),
    # Payments to staff, lists without marks, what stands for a council, and figures left without a noun.
    Case(
        "A golden hello of £3,000 is on offer to experienced social workers who join Derby Council.",
        ("Derby", "golden hello", "3000"),
    ),
    Case(
        "Newly qualified social workers who join Derby Council will be paid a £3,000 golden hello.",
        ("Derby", "golden hello", "3000"),
    ),
    Case(
        'Derby Council is offering:\n\n* a "golden hello" of £2,500 for experienced social workers who join the council\n\n* a retention payment of £1,000 a year',
        ("Derby", "golden hello", "2500"),
        ("Derby", "retention payment", "1000"),
    ),
    Case(
        "Derby Council said a retention payment of £2,500 would also be offered to staff with more than three years' service.",
        ("Derby", "retention payment", "2500"),
    ),
    Case(
        "Care leavers in Derby are to be given a £1,000 setting-up-home grant by Derby Council.",
        ("Derby", "grant", "1000"),
    ),
    Case("Derby Council has lost staff to rivals that pay a £3,000 golden hello."),
    Case("Derby Council's £3,000 golden hello has been scrapped."),
    Case("Derby Council's chief executive will get a £10,000 retention payment."),
    Case(
        "Derby Council has a new plan. The leader said that the executive had found £240,000 to pay for six more posts, which will be advertised after Christmas.",
        ("Derby", "recruitment", "6"),
        ("Derby", "funding", "240000"),
    ),
    Case(
        "Derby Council was rated inadequate. Under plans going to cabinet on Monday the authority would spend an extra £2.4m on frontline teams.",
        ("Derby", "funding", "2400000"),
    ),
    Case(
        "\"We've put £5.2m in, we've brought agency staff down from 41 per cent to 24, and Ofsted has seen it,\" said Ann Lee, leader of Derby Council.",
        ("Derby", "funding", "5200000"),
        ("Derby", "agency staff", "24"),
    ),
    Case(
        "Bury Council sent 30 staff to Hackney Council over one winter and borrowed two of Hackney's consultants. It also found £1.8m for its children's services, at a time when the council as a whole has to save £55m.",
        ("Bury", "funding", "1800000"),
    ),
    Case("Bury Council is getting help from Hackney Council. It has lent Bury four social workers."),
    Case(
        "The largest rise in spending, £1.6m, goes to children's social care, where the death of a child in Haringey has sent the number of families reported to Derby Council up by a third.",
        ("Derby", "funding", "1600000"),
    ),
    Case(
        "It commits Derby Council to bring the average caseload in the child protection teams down to 16 by next March. It is now 23.",
        ("Derby", "caseload", "16"),
    ),
    Case(
        "\"When I got here the average caseload was 23. It's now 19,\" said Ann Lee, director of children's services at Derby Council.",
        ("Derby", "caseload", "19"),
    ),
    Case(
        'Derby Council was rated inadequate. Staff were being asked to do an impossible job on caseloads of 35. "Nobody will be holding more than 20 by the end of September," said Ann Lee, the council\'s director.',
        ("Derby", "caseload", "20"),
    ),
    Case(
        "Social workers at Derby Council are in small teams. Each has, on average, 13 cases.",
        ("Derby", "caseload", "13"),
    ),
    Case(
        "Cases at Derby Council belong to the pod rather than to a person. The average is now 14 for each social worker.",
        ("Derby", "caseload", "14"),
    ),
    Case("The average in England is 17 for each social worker, Derby Council said."),
    Case(
        "In 2021 Derby Council pledged to recruit 50 foster families by this year. It managed 38.",
        ("Derby", "recruitment", "50"),
        ("Derby", "recruitment", "38"),
    ),
    Case(
        "Derby Council's goal is to have 35 social workers in its assessment teams by May.",
        ("Derby", "recruitment", "35"),
    ),
    Case(
        "Derby Council has taken on 10 social workers from Zimbabwe and expects another six from Ireland.",
        ("Derby", "recruitment", "10"),
        ("Derby", "recruitment", "6"),
    ),
    Case(
        "Derby Council has taken on 10 social workers but expects another six to leave.", ("Derby", "recruitment", "10")
    ),
    Case("Derby Council has lost 30 social workers in a year and hired only 12.", ("Derby", "recruitment", "12")),
    Case("Derby Council has set up a team of 12 to look into the cases.", ("Derby", "recruitment", "12")),
    Case("Derby Council has offered jobs to 22 social workers.", ("Derby", "recruitment", "22")),
    Case("As many as 20 social workers are being sought by Derby Council.", ("Derby", "recruitment", "20")),
    Case(
        "Ann Lee of Derby Council has promised that none of the 136 social work posts will go, and that there will be 10 more by next spring.",
        ("Derby", "recruitment", "10"),
    ),
    Case(
        "Ann Lee became director of children's services at Derby Council in May. In her first hundred days Lee pulled 200 case files at random and read them herself.",
        ("Derby", "audit", "200"),
    ),
    Case(
        "An audit of all 88 children in lodgings at Derby Council had found a further six whose cases had drifted.",
        ("Derby", "audit", "88"),
    ),
    Case(
        "Derby Council has drawn up an action plan. It says the council will:\n\n- spend an extra £3.7m this year\n- recruit 28 social workers\n- open four children's homes",
        ("Derby", "funding", "3700000"),
        ("Derby", "recruitment", "28"),
        ("Derby", "children's homes", "4"),
    ),
    Case("Councillors at Derby Council voted through £4m for more social workers.", ("Derby", "funding", "4000000")),
    Case("Derby councillors have approved an extra £4m for children's services.", ("Derby", "funding", "4000000")),
    # People hired by a council, teams that money sets up, cases looked at so many in all, and what came to nothing.
    Case(
        "Ann Lee is one of 27 Canadian and American social workers hired by Cumbria county council over the past 18 months.",
        ("Cumbria", "recruitment", "27"),
    ),
    Case(
        "Wigan Council is putting £900,000 into a team of 30 family workers who will each support no more than six households.",
        ("Wigan", "recruitment", "30"),
        ("Wigan", "funding", "900000"),
    ),
    Case(
        '"What I can tell you is that we\'ve looked again at every one of the 137 cases open to the team," said Ann Lee, leader of Luton Council.',
        ("Luton", "audit", "137"),
    ),
    Case(
        "Fourteen students will start at Luton Council on a social work apprenticeship in January.",
        ("Luton", "recruitment", "14"),
    ),
    Case(
        "Luton Council is taking part in the Step Up to Social Work programme, and will host eight trainees.",
        ("Luton", "recruitment", "8"),
    ),
    Case(
        "The first thing Luton Council did was to have every open case looked at by someone from outside: 1,140 of them, in nine weeks.",
        ("Luton", "audit", "1140"),
    ),
    Case(
        "Stockton Council was rated good for its children's services. The Council has set aside £600,000 to buy two more homes for young people leaving care.",
        ("Stockton-on-Tees", "funding", "600000"),
        ("Stockton-on-Tees", "more homes", "2"),
    ),
    Case(
        "The average caseload at Bedford Council stood at 19, he said, against 28 a year ago.",
        ("Bedford", "caseload", "19"),
    ),
    Case(
        "Luton Council has agreed to recruit six personal advisers, with the aim of bringing caseloads down to 22.",
        ("Luton", "caseload", "22"),
        ("Luton", "recruitment", "6"),
    ),
    Case(
        "Luton Council set up an academy in a former school, through which 62 newly qualified social workers have now passed.",
        ("Luton", "recruitment", "62"),
    ),
    Case(
        "Lancashire County Council wants more children's homes. Lancashire is to open 12 homes of its own by 2027.",
        ("Lancashire", "homes", "12"),
    ),
    Case(
        "Four taster flats will also be created by Luton Council for young people leaving care.",
        ("Luton", "taster flats", "4"),
    ),
    Case(
        "Young people leaving residential care in St Helens Borough will soon have a room to come back to, thanks to £1.3 million of new funding.",
        ("St Helens", "funding", "1300000"),
    ),
    Case(
        "Dozens of children living in homes as far away as Kent could be brought back to Derby Council under a £6.2 million plan agreed by councillors.",
        ("Derby", "funding", "6200000"),
    ),
    Case(
        "‘We have spent £750,000 on our own academy so that we grow our own practice managers,' said Ann Lee, director of children's services at Luton Council.",
        ("Luton", "funding", "750000"),
    ),
    Case(
        "From April Walsall Council's 380 social workers will be employed not by the local authority but by a company."
    ),
    Case("Agency use at Luton Council had fallen from 41% to 29% of posts.", ("Luton", "agency use", "29")),
    Case(
        "Kent Council was inspected. Derby brought in a dozen social workers from Zimbabwe in the early part of the decade."
    ),
    Case("Luton Council is home to 1,200 students, who will start at its schools in September."),
    Case("Luton Council will take 30 students on a trip to France."),
    Case("Luton Council has trained 12 students."),
    Case("Luton Council could hire 12 social workers under a £2m plan rejected by councillors."),
    Case("Social workers hired by Luton Council, 12 of whom have left, were told to wait."),
    Case(
        "Walsall Council was served with a notice, and Vivien Raistrick, a former director of social services for Nottinghamshire, has been sent in to advise it. She has asked for every one of the 640 cases open to the council's duty teams to be looked at again.",
        ("Walsall", "audit", "640"),
    ),
    Case("Kent Council spent £4m on placements for 12 children."),
    Case("The review recommended that Kent Council cap caseloads at 16."),
    Case("A plan for Kent Council to spend £4m on social workers was voted down."),
    Case("Kent Council agreed to pay £40,000 to a family that it let down."),
    Case("Caseloads at Kent Council are higher than the average of 16."),
    Case("Kent Council will have to find £4m for children's services."),
    # Whose a figure is in relative clauses, in turn and at a place; teams regrouped, people trained, queues worked off.
    Case(
        "Kent County Council, which has put £4m into its children's services, was praised. Medway Council, which has not, was criticised.",
        ("Kent", "funding", "4000000"),
    ),
    Case(
        "Inspectors praised Kent Council, where £4m has been spent on early help, and Medway, where caseloads have fallen to 15.",
        ("Medway", "caseload", "15"),
        ("Kent", "funding", "4000000"),
    ),
    Case(
        "In Kent, £4m has been spent on early help; in Medway, 40 social workers have been recruited.",
        ("Medway", "recruitment", "40"),
        ("Kent", "funding", "4000000"),
    ),
    Case(
        "Kent Council said it would spend £4m on early help. Medway is to follow suit with £1m.",
        ("Kent", "funding", "4000000"),
    ),
    Case(
        '"There is £4m for children\'s services in this budget," said Ann Lee, leader of Kent Council.',
        ("Kent", "funding", "4000000"),
    ),
    Case(
        "Since she arrived at Kent Council, Ann Lee, the director of children's services, has hired 40 social workers.",
        ("Kent", "recruitment", "40"),
    ),
    Case("Ann Lee moved to Kent Council from Medway, where she recruited 60 social workers."),
    Case(
        "Medway Council and Kent, which has put £4m into its children's services, were inspected.",
        ("Kent", "funding", "4000000"),
    ),
    Case("Medway and Kent councils, which have put £4m into a joint fostering service, were inspected."),
    Case(
        "Kent and Medway councils have recruited 40 and 12 social workers respectively.",
        ("Medway", "recruitment", "12"),
        ("Kent", "recruitment", "40"),
    ),
    Case("Kent, Medway and Surrey councils have found £4m, £1m and £3m respectively for their children's services."),
    Case(
        "Kent Council's new director, Ann Lee, who hired 60 social workers at Medway, has a hard job.",
        ("Medway", "recruitment", "60"),
    ),
    Case(
        "As director at Medway she cut caseloads to 15, and Ann Lee now hopes to do the same at Kent Council.",
        ("Medway", "caseload", "15"),
    ),
    Case("Ann Lee, who has hired 40 social workers at Kent Council, is the director.", ("Kent", "recruitment", "40")),
    Case(
        "Kent Council's £4m improvement plan includes the recruitment of 40 social workers.",
        ("Kent", "recruitment", "40"),
        ("Kent", "funding", "4000000"),
    ),
    Case(
        "As director of children's services for Kent, Ann Lee has hired 60 social workers.",
        ("Kent", "recruitment", "60"),
    ),
    Case(
        "Ann Lee, who became director at Kent Council in May, has hired 60 social workers.",
        ("Kent", "recruitment", "60"),
    ),
    Case(
        "The three family centres that Derby Council opened last year have helped 400 parents.",
        ("Derby", "family centres", "3"),
    ),
    Case(
        "Derby Council now has six multi-agency teams, each led by a consultant social worker.",
        ("Derby", "multi-agency teams", "6"),
    ),
    Case("Social workers at Derby Council are now in 18 pods of six.", ("Derby", "pods", "18")),
    Case("Derby Council has split its three large teams into nine small ones.", ("Derby", "teams", "9")),
    Case("Derby Council has merged 11 teams into four.", ("Derby", "teams", "4")),
    Case("Derby Council has offered apprenticeships to 40 care leavers.", ("Derby", "apprenticeships", "40")),
    Case("Derby Council has found jobs for 58 care leavers.", ("Derby", "jobs", "58")),
    Case(
        "Derby Council has reduced the number of children waiting for a social worker from 300 to 20.",
        ("Derby", "children waiting", "20"),
    ),
    Case("A backlog of 212 assessments at Derby Council has been cleared.", ("Derby", "assessments", "212")),
    Case("All 74 children without a social worker at Derby Council now have one.", ("Derby", "children", "74")),
    Case(
        "Derby Council said that the 74 unallocated cases had since been given to social workers.",
        ("Derby", "unallocated cases", "74"),
    ),
    Case("All 1,100 staff at Derby Council are being trained in restorative practice.", ("Derby", "staff", "1100")),
    Case("More than 450 staff have been through the training, Derby Council said.", ("Derby", "staff", "450")),
    Case("Derby Council has bought 200 tablet computers for its social workers.", ("Derby", "tablet computers", "200")),
    Case(
        "Derby Council has spent £200,000 on 200 tablet computers for its social workers.",
        ("Derby", "funding", "200000"),
    ),
    Case("Derby Council is to open a four-bed children's home.", ("Derby", "beds", "4")),
    Case("Derby Council has taken on 12 care leavers as apprentices.", ("Derby", "apprentices", "12")),
    Case("Derby Council has 12 children's homes."),
    Case("Derby Council had 12 teams before the reorganisation."),
    Case("Ofsted inspected three children's homes that Derby Council opened last year."),
    Case("A charity has opened three family centres in Derby, the council said."),
    Case("Derby Council is to close three family centres and open none."),
    Case("Derby Council has closed nine of the 12 hubs that it opened in 2012."),
    Case("Derby Council could merge its 11 teams into four."),
    Case("Derby Council has abandoned plans to merge 11 teams into four."),
    Case("All 1,100 staff at Derby Council are being told about the cuts."),
    Case("Only 12 staff at Derby Council had been trained in the new system, inspectors found."),
    Case("Inspectors found that 300 staff at Derby Council had not been trained."),
    Case("The police have trained 300 officers in Derby. The council's children's services were rated good."),
    Case("Derby Council failed to clear a backlog of 212 assessments."),
    Case("Inspectors found a backlog of 212 assessments at Derby Council."),
    Case("A backlog of 212 assessments had built up at Derby Council."),
    Case("Derby Council has been told to find jobs for 58 care leavers."),
    Case("Firms in Derby have offered jobs to 58 care leavers."),
    Case("Developers are to build a 40-bed care home in Derby, the council said."),
    Case("Derby Council is to open a 60-bed home for older people."),
    Case("Derby Council has rejected plans for a six-bed children's home by a private firm."),
    Case("Neighbours object to a four-bed children's home planned by Derby Council."),
    Case("A private firm wants to open a four-bed children's home in Derby."),
    Case("Derby Council now has 11 teams without a manager."),
    Case("Derby Council now has six children's centres, down from 18."),
    Case("More than 450 staff have been through the disciplinary programme at Derby Council."),
    Case("The union sent 45 members on a course at Derby Council."),
    # What is another's, still to do, or would be needed.
    Case(
        "Kent Council's spending on children's services is £4m higher than that of Medway, which has recruited 40 social workers.",
        ("Medway", "recruitment", "40"),
    ),
    Case("Kent Council has still to recruit 12 of the 40 social workers that it promised."),
    Case("To get caseloads down to 15, Kent Council would need 60 more social workers."),
    Case("Kent Council's plan to recruit 40 social workers has been dropped."),
    Case("Ministers have given Kent Council £4m to recruit 40 social workers."),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case.text.split()[:5]))
def test_measures(case: Case) -> None:
    check("measures", case)
