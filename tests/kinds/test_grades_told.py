"""Grades told without the council's name, beside it or of several at once, and look-alikes that give no grade."""

import pytest

from tests.kinds.harness import Case, check

CASES: tuple[Case, ...] = (
    Case(
        "Commissioner sent to 'inadequate' council\n\nThe Department for Education has appointed a commissioner to a council whose children's services were rated \"inadequate\" by Ofsted last month.\n\nJane Bloggs, chief executive of Leeds City Council, will review whether Luton Borough Council should keep control of children's social care.",
        ("Luton", "inadequate", "overall", "2015-12"),
    ),
    Case(
        "Improvement notice for 'inadequate' council\n\nAn \"inadequate\" council has been issued with an improvement notice by the Department for Education.\n\nSuffolk County Council's children's services were criticised by Ofsted in March.",
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "Three councils rated inadequate are to get new commissioners, the Department for Education has announced.\n\nCommissioners will be sent to Reading, Torbay and Croydon.",
        ("Croydon", "inadequate", "overall", None),
        ("Reading", "inadequate", "overall", None),
        ("Torbay", "inadequate", "overall", None),
    ),
    Case(
        "Two more councils have been rated 'inadequate' by Ofsted.\n\nBromley and Wirral were both criticised for drift and delay.",
        ("Bromley", "inadequate", "overall", None),
        ("Wirral", "inadequate", "overall", None),
    ),
    Case(
        "Struggling children's services to be run by neighbour\n\nChildren's services at an authority rated \"inadequate\" three times will be taken over by its neighbour.\n\nHampshire County Council will run services on the Isle of Wight for five years.",
        ("Isle of Wight", "inadequate", "overall", None),
    ),
    Case(
        "Social workers leave 'inadequate' children's services department\n\nMore than 40 social workers have left a children's services department that Ofsted rated inadequate in May.\n\nFigures obtained by the paper show that 43 social workers quit Norfolk County Council between June and October.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
    ),
    Case(
        'The children\'s services of a London borough have been rated "good" by Ofsted.\n\nInspectors found that Ealing Council has strong leadership.',
        ("Ealing", "good", "overall", None),
    ),
    Case(
        "A county council has been told by Ofsted that its children's services require improvement.\n\nDorset County Council's social workers had too many cases, inspectors found.",
        ("Dorset", "requires improvement", "overall", None),
    ),
    Case(
        "A northern council's children's services have been branded inadequate by inspectors.\n\nOfsted's report on Rochdale Council said that children had been left at risk.",
        ("Rochdale", "inadequate", "overall", None),
    ),
    Case(
        "An authority which was found to be inadequate in 2013 has been praised by Ofsted.\n\nMedway Council has improved, the watchdog said.",
        ("Medway", "inadequate", "overall", "2013"),
    ),
    Case(
        "A leading 'outstanding' council is to help its neighbour.\n\nEssex will send staff to Thurrock.",
        ("Essex", "outstanding", "overall", None),
    ),
    Case(
        'Four councils to get commissioners\n\nFour councils with children\'s services rated "inadequate" by Ofsted are to get commissioners.\n\nA tender shows that the DfE wants people of experience in Harrow, Bolton, Luton and Gloucestershire.',
        ("Bolton", "inadequate", "overall", None),
        ("Gloucestershire", "inadequate", "overall", None),
        ("Harrow", "inadequate", "overall", None),
        ("Luton", "inadequate", "overall", None),
    ),
    Case(
        "Ministers to take over failing service\n\nGovernment intervention in an 'inadequate' children's services department is to end.\n\nThe direction was lifted on Monday, when the minister wrote to Stoke-on-Trent City Council.",
        ("Stoke-on-Trent", "inadequate", "overall", None),
    ),
    Case(
        'An "inadequate" council would get a commissioner under government plans.\n\nThe plan was attacked by Kent County Council.',
    ),
    Case(
        "Social workers quit 'inadequate' councils\n\nCouncils rated inadequate lose twice as many social workers. Derby Council has lost ten.",
    ),
    Case(
        "More than half of councils have been rated inadequate.\n\nKent County Council's leader said this was a worry.",
    ),
    Case(
        "What does it take to turn round an inadequate council?\n\nJane Bloggs, who led Leeds City Council for five years, says it takes time.",
    ),
    Case(
        "An 'inadequate' children's home has been closed by Ofsted.\n\nDerby City Council said it had found new places for the children.",
    ),
    Case(
        "A council's 'inadequate' recycling scheme has been criticised.\n\nDerby City Council said it would do better.",
    ),
    Case(
        "A school rated inadequate by Ofsted is to close.\n\nKent County Council will consult parents.",
    ),
    Case(
        "The head of an outstanding children's charity has joined the government.\n\nJane Bloggs used to work for Kent County Council.",
    ),
    Case(
        'Four councils with children\'s services rated "inadequate" by Ofsted have improved.\n\nInspectors also went to Kent, Essex, Devon and Surrey, which are all rated good.',
        ("Devon", "good", "overall", None),
        ("Essex", "good", "overall", None),
        ("Kent", "good", "overall", None),
        ("Surrey", "good", "overall", None),
    ),
    Case(
        "A Midlands county where children were said to be at risk, and which inspectors have rated inadequate twice, has named a permanent director.\n\nNorthamptonshire County Council said Jane Bloggs would begin in June.",
        ("Northamptonshire", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted has upgraded a seaside council from inadequate to requires improvement.\n\nInspectors found that Torbay Council had made steady progress.",
        ("Torbay", "inadequate", "overall", None),
        ("Torbay", "requires improvement", "overall", None),
    ),
    Case(
        'Outstanding council to share its know-how\n\nA council with an "outstanding" rating is to be paid to coach others.\n\nNorth Yorkshire County Council will work with five neighbours.',
        ("North Yorkshire", "outstanding", "overall", None),
    ),
    Case(
        "Two 'inadequate' councils will have their services taken over by trusts, the education secretary announced.\n\nDoncaster and Slough will lose control of children's services next year.",
        ("Doncaster", "inadequate", "overall", None),
        ("Slough", "inadequate", "overall", None),
    ),
    Case(
        "Five local authorities found inadequate by Ofsted are to receive £2m each.\n\nThe money will go to Barnet, Croydon, Wirral, Kirklees and Bury.",
        ("Barnet", "inadequate", "overall", None),
        ("Bury", "inadequate", "overall", None),
        ("Croydon", "inadequate", "overall", None),
        ("Kirklees", "inadequate", "overall", None),
        ("Wirral", "inadequate", "overall", None),
    ),
    Case(
        'The head of children\'s services at a council deemed "inadequate" last week has stepped down.\n\nJane Bloggs had led the department at Sandwell Council since 2014.',
        ("Sandwell", "inadequate", "overall", None),
    ),
    Case(
        'A children\'s services department that was rated "requires improvement" has cut its agency bill in half.\n\nAgency workers make up 8% of social workers at Swindon Borough Council, down from 20%.',
        ("Swindon", "requires improvement", "overall", None),
    ),
    Case(
        "An authority that lost its good rating has hit back at inspectors.\n\nLeaders at Trafford Council said that Ofsted had ignored the evidence.",
        ("Trafford", "good", "overall", None),
    ),
    Case(
        "A coalition of authorities rated good or better wants less inspection.\n\nHertfordshire County Council leads the group.",
    ),
    Case(
        "An inadequate rating can cost a council millions, a study says.\n\nResearchers looked at Torbay Council and others.",
    ),
    Case(
        "A consultant who has led two inadequate councils out of trouble has died.\n\nJane Bloggs worked in Doncaster and Rochdale.",
    ),
    Case(
        "A mother has won her case against a council that was rated inadequate at the time.\n\nThe judge told Derby City Council to pay £5,000.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted judged Kent County Council outstanding. Neighbouring Medway was too.",
        ("Kent", "outstanding", "overall", None),
        ("Medway", "outstanding", "overall", None),
    ),
    Case(
        "Ofsted has rated Bolton Council's services good. The same goes for Bury and Wigan.",
        ("Bolton", "good", "overall", None),
        ("Bury", "good", "overall", None),
        ("Wigan", "good", "overall", None),
    ),
    Case(
        "Ofsted found fostering in Wirral to be good. Adoption and leadership were as well.",
        ("Wirral", "good", "adoption", None),
        ("Wirral", "good", "fostering", None),
        ("Wirral", "good", "leadership", None),
    ),
    Case(
        "Salford Council was rated good for adoption by inspectors, as was its neighbour Trafford for fostering.",
        ("Salford", "good", "adoption", None),
        ("Trafford", "good", "fostering", None),
    ),
    Case(
        "Stockport Council is rated good, as are Trafford, Tameside and Oldham.",
        ("Oldham", "good", "overall", None),
        ("Stockport", "good", "overall", None),
        ("Tameside", "good", "overall", None),
        ("Trafford", "good", "overall", None),
    ),
    Case(
        "Inspectors rated help and protection at Luton Council as inadequate, along with leadership.",
        ("Luton", "inadequate", "help and protection", None),
        ("Luton", "inadequate", "leadership", None),
    ),
    Case(
        "Ofsted said that Luton Council's leadership was inadequate, and so was its help and protection.",
        ("Luton", "inadequate", "help and protection", None),
        ("Luton", "inadequate", "leadership", None),
    ),
    Case(
        "Ofsted said that Luton Council's leadership required improvement; likewise its work with care leavers.",
        ("Luton", "requires improvement", "care leavers", None),
        ("Luton", "requires improvement", "leadership", None),
    ),
    Case(
        "Poole Council is one of four councils to have been rated inadequate by Ofsted this year. The others are Dorset, Reading and Slough.",
        ("Dorset", "inadequate", "overall", None),
        ("Poole", "inadequate", "overall", "2016"),
        ("Reading", "inadequate", "overall", None),
        ("Slough", "inadequate", "overall", None),
    ),
    Case(
        "Hull City Council became the second authority this month to be judged inadequate. The other was Leeds.",
        ("Kingston upon Hull", "inadequate", "overall", "2016-01"),
        ("Leeds", "inadequate", "overall", None),
    ),
    Case(
        "Camden joined Islington and Hackney in getting the top grade from Ofsted.",
        ("Camden", "outstanding", "overall", None),
        ("Hackney", "outstanding", "overall", None),
        ("Islington", "outstanding", "overall", None),
    ),
    Case(
        "Both Camden and Islington retained their outstanding ratings, Ofsted said.",
        ("Camden", "outstanding", "overall", None),
        ("Islington", "outstanding", "overall", None),
    ),
    Case(
        "Wokingham was rated good by Ofsted in March, the same verdict that it was given in 2011.",
        ("Wokingham", "good", "overall", "2011"),
        ("Wokingham", "good", "overall", "2015-03"),
    ),
    Case(
        "Bury Council was rated good. So was a school in Bolton.",
        ("Bury", "good", "overall", None),
    ),
    Case(
        "Leeds City Council was judged good by Ofsted. The same was not true of Bradford.",
        ("Leeds", "good", "overall", None),
    ),
    Case(
        "Leeds City Council was judged good by Ofsted. Its neighbour Bradford was not.",
        ("Leeds", "good", "overall", None),
    ),
    Case(
        "Derby is one of four councils in a pilot. It was rated good. The others are Leeds, Bury and Hull.",
    ),
    Case(
        "Ofsted published a critical report on Derby Council. These headings were all rated as inadequate:\n\n- The impact of leaders on social work practice\n- The experiences and progress of children in care and care leavers",
        ("Derby", "inadequate", "care leavers", None),
        ("Derby", "inadequate", "leadership", None),
        ("Derby", "inadequate", "looked-after children", None),
    ),
    Case(
        "Or look at Oxfordshire, good in 2011, where two directors were promoted.",
        ("Oxfordshire", "good", "overall", "2011"),
    ),
    Case(
        "Leeds, outstanding since 2015, is to help Derby.",
        ("Leeds", "outstanding", "overall", None),
    ),
    Case(
        "Kent, once outstanding, was rated inadequate by Ofsted in May.",
        ("Kent", "inadequate", "overall", "2015-05"),
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Kent, previously good, has been downgraded to requires improvement by Ofsted.",
        ("Kent", "good", "overall", None),
        ("Kent", "requires improvement", "overall", None),
    ),
    Case(
        "The council in Leeds was inspected by Ofsted in 2012, when it was good, and in 2015, when it was inadequate.",
        ("Leeds", "good", "overall", "2012"),
        ("Leeds", "inadequate", "overall", "2015"),
    ),
    Case(
        "Derby Council's department was found to be inadequate at a full inspection in 2012, and to be good in a 2014 inspection.",
        ("Derby", "good", "overall", "2014"),
        ("Derby", "inadequate", "overall", "2012"),
    ),
    Case(
        "Derby Council was judged requires improvement in 2012, then inadequate in 2014.",
        ("Derby", "inadequate", "overall", "2014"),
        ("Derby", "requires improvement", "overall", "2012"),
    ),
    Case(
        "Derby Council was judged good in its 2012 inspection and inadequate in its 2015 one.",
        ("Derby", "good", "overall", "2012"),
        ("Derby", "inadequate", "overall", "2015"),
    ),
    Case(
        "Derby Council has gone from good to requires improvement to inadequate in the space of six years.",
        ("Derby", "good", "overall", None),
        ("Derby", "inadequate", "overall", None),
        ("Derby", "requires improvement", "overall", None),
    ),
    Case(
        "Derby Council went from inadequate in 2012, to requires improvement in 2014, to good in 2015.",
        ("Derby", "good", "overall", "2015"),
        ("Derby", "inadequate", "overall", "2012"),
        ("Derby", "requires improvement", "overall", "2014"),
    ),
    Case(
        "Two grades up on its last report, Derby Council has been rated good by Ofsted.",
        ("Derby", "good", "overall", None),
    ),
    Case(
        "Having been inadequate for three years, Derby Council has been told by Ofsted that it is now good.",
        ("Derby", "good", "overall", None),
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "Derby Council, which Ofsted had judged good in 2011 but inadequate in 2014, has a new leader.",
        ("Derby", "good", "overall", "2011"),
        ("Derby", "inadequate", "overall", "2014"),
    ),
    Case(
        "After years in the doldrums – it was rated inadequate in 2010 and 2013 – Derby Council is now good, says Ofsted.",
        ("Derby", "good", "overall", None),
        ("Derby", "inadequate", "overall", "2010"),
        ("Derby", "inadequate", "overall", "2013"),
    ),
    Case(
        "Derby Council (inadequate) and Leeds (good) were both inspected by Ofsted in May.",
        ("Derby", "inadequate", "overall", None),
        ("Leeds", "good", "overall", "2015-05"),
    ),
    Case(
        "Bury Council, itself inadequate until last year, is sending help to Derby.",
        ("Bury", "inadequate", "overall", None),
    ),
    Case(
        "Staff will come from Leeds, good since 2012, and Kent, outstanding since 2014.",
        ("Kent", "outstanding", "overall", None),
        ("Leeds", "good", "overall", None),
    ),
    Case(
        "The reports on Derby (requires improvement), Leeds (good) and Torbay (inadequate) were published by Ofsted on Monday.",
        ("Derby", "requires improvement", "overall", None),
        ("Leeds", "good", "overall", None),
        ("Torbay", "inadequate", "overall", None),
    ),
    Case(
        "Derby Council (good) was followed by Leeds.",
    ),
    Case(
        "Derby Council, good at football in 2012, has a new pitch.",
    ),
    Case(
        "Derby Council has a good record, and Bury, poor by comparison in 2011, has a large debt.",
    ),
    Case(
        "Derby Council, poor in 2008 according to official figures on deprivation, has a new leader.",
    ),
    Case(
        "Help came from Kent County Council (rated outstanding) and from Essex.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Ofsted inspectors found serious weaknesses in a crushing, 'inadequate' report on children's services in Derby.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        'Derby Council\'s director has quit after an "inadequate" report from Ofsted.',
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "Derby Council got a damning inadequate inspection report in May, its second in three years.",
        ("Derby", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "A requires improvement Ofsted report for Derby Council came as no surprise.",
        ("Derby", "requires improvement", "overall", None),
    ),
    Case(
        'The "outstanding" inspection of Kent County Council was its first.',
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Derby Council wrote an inadequate report on the state of its roads.",
    ),
    Case(
        "Kent County Council had a good report from its auditors.",
    ),
    Case(
        "The inspectors said Derby Council kept inadequate records.",
    ),
    Case(
        "Ofsted inspectors rated Derby Council's services good. The report covers the support for care leavers. Inspectors graded this area as requires improvement to be good.",
        ("Derby", "good", "overall", None),
        ("Derby", "requires improvement", "care leavers", None),
    ),
    Case(
        "Fourteen authorities are outstanding, Ofsted's letters show. They include Camden Council, Kensington and Chelsea and, for the first time, Gateshead.",
        ("Camden", "outstanding", "overall", None),
        ("Gateshead", "outstanding", "overall", None),
        ("Kensington and Chelsea", "outstanding", "overall", None),
    ),
    Case(
        "Eleven councils were judged good by Ofsted, among them Derby, Leeds and Bury.",
        ("Bury", "good", "overall", None),
        ("Derby", "good", "overall", None),
        ("Leeds", "good", "overall", None),
    ),
    Case(
        "Eleven councils, including Derby, Leeds and Bury, were judged good by Ofsted.",
        ("Bury", "good", "overall", None),
        ("Derby", "good", "overall", None),
        ("Leeds", "good", "overall", None),
    ),
    Case(
        "Three councils were judged inadequate by Ofsted: Derby, Leeds and, for the second time, Bury.",
        ("Bury", "inadequate", "overall", None),
        ("Derby", "inadequate", "overall", None),
        ("Leeds", "inadequate", "overall", None),
    ),
    Case(
        "Councils rated outstanding by Ofsted include Derby, Leeds and Bury.",
        ("Bury", "outstanding", "overall", None),
        ("Derby", "outstanding", "overall", None),
        ("Leeds", "outstanding", "overall", None),
    ),
    Case(
        "Ofsted's ratings\n\n- Derby: adequate to good\n- Gateshead: from good to outstanding\n- Leeds: good (was adequate)\n- Kent: outstanding (2007: good)\n- Bury: outstanding → good",
        ("Bury", "good", "overall", None),
        ("Bury", "outstanding", "overall", None),
        ("Derby", "adequate", "overall", None),
        ("Derby", "good", "overall", None),
        ("Gateshead", "good", "overall", None),
        ("Gateshead", "outstanding", "overall", None),
        ("Kent", "good", "overall", "2007"),
        ("Kent", "outstanding", "overall", None),
        ("Leeds", "adequate", "overall", None),
        ("Leeds", "good", "overall", None),
    ),
    Case(
        "Hillingdon Council has clawed its way out of the lowest category, three years after inspectors put it there.",
        ("Hillingdon", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted has handed Havering Council its highest accolade, a rating of outstanding.",
        ("Havering", "outstanding", "overall", None),
    ),
    Case(
        "Ofsted has given Poole Council the worst possible grade for the second time running.",
        ("Poole", "inadequate", "overall", None),
    ),
    Case(
        "Oldham Council has kept its place in the top band after an inspection by Ofsted.",
        ("Oldham", "outstanding", "overall", None),
    ),
    Case(
        "Blackpool Council has been demoted to the bottom rung by Ofsted.",
        ("Blackpool", "inadequate", "overall", None),
    ),
    Case(
        "Hampshire County Council holds Ofsted's top rating.",
        ("Hampshire", "outstanding", "overall", None),
    ),
    Case(
        "Merton Council has been stripped of its top Ofsted rating.",
        ("Merton", "outstanding", "overall", None),
    ),
    Case(
        "Inspectors have taken Bromley Council out of the inadequate category.",
        ("Bromley", "inadequate", "overall", None),
    ),
    Case(
        "The inadequate label has stuck to Torbay Council since 2010, Ofsted said.",
        ("Torbay", "inadequate", "overall", None),
    ),
    Case(
        "Doncaster Council shook off its inadequate tag last year, inspectors confirmed.",
        ("Doncaster", "inadequate", "overall", "2015"),
    ),
    Case(
        "An Ofsted judgement of inadequate hangs over Bradford Council.",
        ("Bradford", "inadequate", "overall", None),
    ),
    Case(
        "Bradford Council has been saddled with an inadequate rating since Ofsted came in 2014.",
        ("Bradford", "inadequate", "overall", None),
    ),
    Case(
        "Its inadequate rating behind it, Rotherham Council is looking ahead, Ofsted said.",
        ("Rotherham", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted's inadequate verdict on Tower Hamlets Council was a shock to its leaders.",
        ("Tower Hamlets", "inadequate", "overall", None),
    ),
    Case(
        "Tower Hamlets Council's rating plummeted from good to inadequate, Ofsted said.",
        ("Tower Hamlets", "good", "overall", None),
        ("Tower Hamlets", "inadequate", "overall", None),
    ),
    Case(
        "Tower Hamlets Council saw its rating tumble two grades, from good to inadequate.",
        ("Tower Hamlets", "good", "overall", None),
        ("Tower Hamlets", "inadequate", "overall", None),
    ),
    Case(
        "Inspectors marked Tower Hamlets Council up from inadequate to good.",
        ("Tower Hamlets", "good", "overall", None),
        ("Tower Hamlets", "inadequate", "overall", None),
    ),
    Case(
        "Tower Hamlets Council leapt two grades to good.",
        ("Tower Hamlets", "good", "overall", None),
    ),
    Case(
        "Kent County Council paid the lowest rate for foster care.",
    ),
    Case(
        "Kent County Council has the highest score in the country for recycling.",
    ),
    Case(
        "Kent County Council is in the bottom category for road repairs.",
    ),
    Case(
        "The lowest grade of worker at Kent County Council earns £15,000.",
    ),
    Case(
        "Kent County Council pays its director the top rate.",
    ),
    Case(
        "Pupils in Kent achieved the top grade.",
    ),
    Case(
        "Rated poor in 2008 and inadequate three years later, Wakefield Council's services are now good, inspectors say.",
        ("Wakefield", "good", "overall", None),
        ("Wakefield", "inadequate", "overall", "2011"),
        ("Wakefield", "poor", "overall", "2008"),
    ),
    Case(
        "Inspectors had branded Hounslow Council inadequate in 2012; by 2014 it had recovered to good.",
        ("Hounslow", "good", "overall", "2014"),
        ("Hounslow", "inadequate", "overall", "2012"),
    ),
    Case(
        "Ofsted judged Thurrock Council adequate in 2009, good three years later and inadequate this year.",
        ("Thurrock", "adequate", "overall", "2009"),
        ("Thurrock", "good", "overall", "2012"),
        ("Thurrock", "inadequate", "overall", "2016"),
    ),
    Case(
        "It is a remarkable turnaround for Leicester City Council, which was inadequate as recently as 2012 and is now outstanding, Ofsted says.",
        ("Leicester", "inadequate", "overall", "2012"),
        ("Leicester", "outstanding", "overall", None),
    ),
    Case(
        "At its previous inspection, in 2011, Surrey County Council had been judged adequate; this time it was inadequate, Ofsted said.",
        ("Surrey", "adequate", "overall", "2011"),
        ("Surrey", "inadequate", "overall", None),
    ),
    Case(
        "In 2010 Ofsted rated Cornwall Council inadequate. A year later it was adequate. Last year it was good.",
        ("Cornwall", "adequate", "overall", "2011"),
        ("Cornwall", "good", "overall", "2015"),
        ("Cornwall", "inadequate", "overall", "2010"),
    ),
    Case(
        "The last time that Ofsted inspected Bexley Council, in 2012, it was found to be adequate.",
        ("Bexley", "adequate", "overall", "2012"),
    ),
    Case(
        "Ofsted last visited Bexley Council in 2012, when it was judged adequate.",
        ("Bexley", "adequate", "overall", "2012"),
    ),
    Case(
        "Bexley Council's journey from inadequate to outstanding took seven years, Ofsted noted.",
        ("Bexley", "inadequate", "overall", None),
        ("Bexley", "outstanding", "overall", None),
    ),
    Case(
        "Bexley Council, graded requires improvement in 2012 and then good in 2014, is to run Barnet's services, which are inadequate, Ofsted says.",
        ("Barnet", "inadequate", "overall", None),
        ("Bexley", "good", "overall", "2014"),
        ("Bexley", "requires improvement", "overall", "2012"),
    ),
    Case(
        "Three years after being judged inadequate, Bexley Council has been rated good by Ofsted.",
        ("Bexley", "good", "overall", None),
        ("Bexley", "inadequate", "overall", "2013"),
    ),
    Case(
        "Bexley Council was rated good by Ofsted only two years ago, but inspectors who came back in May found it had slid to requires improvement.",
        ("Bexley", "good", "overall", "2014"),
        ("Bexley", "requires improvement", "overall", "2015-05"),
    ),
    Case(
        "Bexley Council has bounced back from a rating of inadequate in 2012 to be judged good.",
        ("Bexley", "good", "overall", None),
        ("Bexley", "inadequate", "overall", "2012"),
    ),
    Case(
        "Before Jane Bloggs took over, Bexley Council was rated inadequate by Ofsted. Now it is outstanding.",
        ("Bexley", "inadequate", "overall", None),
        ("Bexley", "outstanding", "overall", None),
    ),
    Case(
        "Under Jane Bloggs, Bexley Council went from inadequate in 2012 to good in 2014 and outstanding in 2015.",
        ("Bexley", "good", "overall", "2014"),
        ("Bexley", "inadequate", "overall", "2012"),
        ("Bexley", "outstanding", "overall", "2015"),
    ),
    Case(
        "Bexley Council is to run Barnet's services, which are inadequate, Ofsted says.",
        ("Barnet", "inadequate", "overall", None),
    ),
    Case(
        "Leeds City Council has agreed to help Kirklees Council's department, which was rated inadequate by Ofsted.",
        ("Kirklees", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted rated Cornwall Council inadequate in 2010. At its next inspection in 2012 it was adequate.",
        ("Cornwall", "adequate", "overall", "2012"),
        ("Cornwall", "inadequate", "overall", "2010"),
    ),
    Case(
        "Ofsted rated Cornwall Council inadequate in 2010. By 2013 the council was outstanding.",
        ("Cornwall", "inadequate", "overall", "2010"),
        ("Cornwall", "outstanding", "overall", "2013"),
    ),
    Case(
        "Ofsted rated Cornwall Council good in 2010. The chief executive left. Last year she was outstanding.",
        ("Cornwall", "good", "overall", "2010"),
    ),
    Case(
        "Ofsted rated a nursery in Cornwall good in 2010. Last year it was outstanding.",
    ),
    Case(
        "Ofsted rated Cornwall Council inadequate in 2010. Now it is outstanding for adoption and good overall.",
        ("Cornwall", "good", "overall", None),
        ("Cornwall", "inadequate", "overall", "2010"),
        ("Cornwall", "outstanding", "adoption", None),
    ),
    Case(
        "Kent County Council has lent two managers to Medway Council, whose services were rated inadequate in May. Kent is rated outstanding.",
        ("Kent", "outstanding", "overall", None),
        ("Medway", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Hampshire's services are outstanding and those on the Isle of Wight, which it runs, are good, Ofsted says.",
        ("Hampshire", "outstanding", "overall", None),
        ("Isle of Wight", "good", "overall", None),
    ),
    Case(
        "Ofsted has published its report on Thurrock Council. Services there require improvement. In neighbouring Southend-on-Sea, inspectors found a service that was good.",
        ("Southend-on-Sea", "good", "overall", None),
        ("Thurrock", "requires improvement", "overall", None),
    ),
    Case(
        "Ofsted rated Bury Council good. Across the border in Rochdale, services were found to be inadequate.",
        ("Bury", "good", "overall", None),
        ("Rochdale", "inadequate", "overall", None),
    ),
    Case(
        "Jane Bloggs, who led Cheshire East Council when it was rated good, has been appointed by Stockport Council. The authority was rated inadequate by Ofsted in June.",
        ("Cheshire East", "good", "overall", None),
        ("Stockport", "inadequate", "overall", "2015-06"),
    ),
    Case(
        "Children's services in Reading, run by a company, were rated good by Ofsted. Slough's, also run by a company, were rated inadequate.",
        ("Reading", "good", "overall", None),
        ("Slough", "inadequate", "overall", None),
    ),
    Case(
        "Leeds, rated outstanding, will act as improvement partner to Kirklees, rated inadequate.",
        ("Kirklees", "inadequate", "overall", None),
        ("Leeds", "outstanding", "overall", None),
    ),
    Case(
        "Kirklees Council's partner, Leeds, is rated outstanding. The council itself is inadequate, Ofsted says.",
        ("Kirklees", "inadequate", "overall", None),
        ("Leeds", "outstanding", "overall", None),
    ),
    Case(
        "Norfolk County Council was rated inadequate in 2013. Its director then went to Suffolk, which was rated good. It is now rated requires improvement.",
        ("Norfolk", "inadequate", "overall", "2013"),
        ("Norfolk", "requires improvement", "overall", None),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Bromley Council, like its neighbours Bexley and Lewisham, was inspected in May. It was rated inadequate, whereas they were both rated good.",
        ("Bromley", "inadequate", "overall", None),
    ),
    Case(
        "The director of Wirral Council, which has been rated inadequate, used to work at Cheshire West and Chester, which has been rated good.",
        ("Cheshire West and Chester", "good", "overall", None),
        ("Wirral", "inadequate", "overall", None),
    ),
    Case(
        "Staff at Birmingham City Council, whose children's services have been inadequate since 2009, will transfer to a trust modelled on that in Doncaster, which is rated good.",
        ("Birmingham", "inadequate", "overall", "2009"),
        ("Doncaster", "good", "overall", None),
    ),
    Case(
        "Of the three councils inspected, only Trafford was found to be good; Oldham and Bury both require improvement.",
        ("Bury", "requires improvement", "overall", None),
        ("Oldham", "requires improvement", "overall", None),
        ("Trafford", "good", "overall", None),
    ),
    Case(
        "Torbay Council, which shares a director with Plymouth City Council, was rated inadequate by Ofsted in May.",
        ("Torbay", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Plymouth City Council's director will also run services at Torbay, which Ofsted judged inadequate in May.",
        ("Torbay", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "The Department for Education has asked Essex County Council, rated outstanding by Ofsted, to look at whether Southend, rated requires improvement, should be merged with Thurrock, rated good.",
        ("Essex", "outstanding", "overall", None),
        ("Southend-on-Sea", "requires improvement", "overall", None),
        ("Thurrock", "good", "overall", None),
    ),
    Case(
        "Central Bedfordshire Council was rated good by Ofsted. Bedford Borough Council, which inspectors visited in the same month, fared worse: it was found to require improvement.",
        ("Bedford", "requires improvement", "overall", None),
        ("Central Bedfordshire", "good", "overall", None),
    ),
    Case(
        "Sandwell Council is to set up a trust. The borough was rated inadequate in 2013 and again in 2015. Dudley, next door, was rated inadequate too.",
        ("Dudley", "inadequate", "overall", None),
        ("Sandwell", "inadequate", "overall", "2013"),
        ("Sandwell", "inadequate", "overall", "2015"),
    ),
    Case(
        "Bromley Council's adoption and fostering services were inspected. They were both rated good.",
        ("Bromley", "good", "adoption", None),
        ("Bromley", "good", "fostering", None),
    ),
    Case(
        "Bury and Bolton councils were inspected by Ofsted. They were both rated good.",
        ("Bolton", "good", "overall", None),
        ("Bury", "good", "overall", None),
    ),
    Case(
        "Camden Council has been inspected by Ofsted. They rated it good.",
        ("Camden", "good", "overall", None),
    ),
    Case(
        "Inspectors gave Salford Council's help for children in need and its care of looked-after children a rating of good, but marked its leadership down to requires improvement.",
        ("Salford", "good", "help and protection", None),
        ("Salford", "good", "looked-after children", None),
        ("Salford", "requires improvement", "leadership", None),
    ),
    Case(
        "Ofsted graded Salford Council good in three areas – leadership, adoption and care leavers – and requires improvement in the other two.",
        ("Salford", "good", "adoption", None),
        ("Salford", "good", "care leavers", None),
        ("Salford", "good", "leadership", None),
    ),
    Case(
        "Overall effectiveness at Salford Council was judged good; leadership, outstanding; help and protection, requires improvement.",
        ("Salford", "good", "overall", None),
        ("Salford", "outstanding", "leadership", None),
        ("Salford", "requires improvement", "help and protection", None),
    ),
    Case(
        "The inspection found Salford Council good at looking after children in care and at supporting care leavers, but its child protection work inadequate.",
        ("Salford", "good", "care leavers", None),
        ("Salford", "good", "looked-after children", None),
        ("Salford", "inadequate", "help and protection", None),
    ),
    Case(
        "Ofsted found that Salford Council's leadership, and its support for those leaving care, require improvement, while children in care get good support.",
        ("Salford", "requires improvement", "care leavers", None),
        ("Salford", "requires improvement", "leadership", None),
    ),
    Case(
        "For leadership, Salford Council got a good; for adoption, it was outstanding, Ofsted said.",
        ("Salford", "good", "leadership", None),
        ("Salford", "outstanding", "adoption", None),
    ),
    Case(
        "Salford Council's fostering service, inspected separately, was rated good by Ofsted.",
        ("Salford", "good", "fostering", None),
    ),
    Case(
        "How well children are protected in Salford was rated requires improvement by Ofsted, as was the leadership of the council.",
        ("Salford", "requires improvement", "help and protection", None),
        ("Salford", "requires improvement", "leadership", None),
    ),
    Case(
        "Salford Council was given the thumbs up for adoption, which was rated good by inspectors.",
        ("Salford", "good", "adoption", None),
    ),
    Case(
        "Salford Council's overall rating was good, with leadership also good and help and protection requiring improvement.",
        ("Salford", "good", "leadership", None),
        ("Salford", "good", "overall", None),
        ("Salford", "requires improvement", "help and protection", None),
    ),
    Case(
        "Inspectors concluded that Oldham Council provides 'good' services for children in care and care leavers.",
        ("Oldham", "good", "care leavers", None),
        ("Oldham", "good", "looked-after children", None),
    ),
    Case(
        "Ofsted said that Oldham Council offers outstanding support to care leavers, but its leadership requires improvement.",
        ("Oldham", "outstanding", "care leavers", None),
        ("Oldham", "requires improvement", "leadership", None),
    ),
    Case(
        "Oldham Council provides good services for children in care, its leader said.",
    ),
    Case(
        "Ofsted published a report on Derby Council.\n\n- Children who need help and protection: Inadequate\n- 2.1 Adoption performance: Requires improvement",
        ("Derby", "inadequate", "help and protection", None),
        ("Derby", "requires improvement", "adoption", None),
    ),
    Case(
        "A trust is to run children's services in Derby that Ofsted has twice found inadequate.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "Derby Council was first found inadequate in 2012.",
        ("Derby", "inadequate", "overall", "2012"),
    ),
    Case(
        "Derby Council was last judged good in 2012.",
        ("Derby", "good", "overall", "2012"),
    ),
    Case(
        "Ofsted inspectors said that leadership in Derby Council was outstanding so I have faith in it.",
        ("Derby", "outstanding", "leadership", None),
    ),
    Case(
        'When Ofsted inspected Derby Council\'s social services in September 2012 it found them to be "inadequate in each of the areas that were inspected".',
        ("Derby", "inadequate", "overall", "2012-09"),
    ),
    Case(
        'Ofsted judged Derby Council\'s services "inadequate in almost every respect that matters".',
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        'Ofsted said that Derby Council\'s leadership was "good and getting better all the time".',
        ("Derby", "good", "leadership", None),
    ),
    Case(
        'Children\'s services in Derby were "inadequate and failing the children who needed them most", Ofsted said.',
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        'Derby Council\'s leader said the service was "good but not yet as good as it will be".',
    ),
    Case(
        'The report says "leadership at Derby Council is inadequate and has been for some years".',
        ("Derby", "inadequate", "leadership", None),
    ),
    Case(
        'Ofsted rated the council in Derby "inadequate overall, with serious and widespread failings".',
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "A council rated inadequate faces losing its services, ministers have said.\n\nUnder the plans, trusts would be set up. Leeds City Council's leader said the idea was wrong.",
    ),
    Case(
        "Watchdog slams coastal town's care for children\n\nInspectors have given a coastal town the worst rating for its social services. Southend-on-Sea Council must now draw up a plan.",
        ("Southend-on-Sea", "inadequate", "overall", None),
    ),
    Case(
        "Ex-minister to rescue 'inadequate' children's department\n\nA former minister is being parachuted in to mend an ailing children's department that Ofsted has branded inadequate.\n\nTower Hamlets Council welcomed Lord Bloggs's appointment.",
        ("Tower Hamlets", "inadequate", "overall", None),
    ),
    Case(
        "A peer has been asked to chair the improvement board of an authority judged 'inadequate' for the third time.\n\nLord Bloggs will take the chair in Birmingham in March.",
        ("Birmingham", "inadequate", "overall", None),
    ),
    Case(
        "One of the first councils to be rated outstanding under the new framework has lost its director to a charity.\n\nJane Bloggs will leave Westminster City Council at Easter.",
        ("Westminster", "outstanding", "overall", None),
    ),
    Case(
        "Staff at a council whose children's services were found to be inadequate are to go on strike.\n\nUnison members at Barnsley Council will walk out on Friday.",
        ("Barnsley", "inadequate", "overall", None),
    ),
    Case(
        "Government lifts notice from improved council\n\nA council which had been inadequate for four years has been freed from its improvement notice.\n\nEdward Timpson wrote to Cumbria County Council this week to confirm it.",
    ),
    Case(
        "A Yorkshire authority has become the first in the county to be rated outstanding.\n\nOfsted's report on North Yorkshire County Council is full of praise.",
        ("North Yorkshire", "outstanding", "overall", None),
    ),
    Case(
        "Seven authorities deemed inadequate have been given £10m between them.\n\nThey are Slough, Sunderland, Torbay, Reading, Bromley, Kirklees and Dudley.",
        ("Bromley", "inadequate", "overall", None),
        ("Dudley", "inadequate", "overall", None),
        ("Kirklees", "inadequate", "overall", None),
        ("Reading", "inadequate", "overall", None),
        ("Slough", "inadequate", "overall", None),
        ("Sunderland", "inadequate", "overall", None),
        ("Torbay", "inadequate", "overall", None),
    ),
    Case(
        "An east of England council has been warned that it may be stripped of services that were judged inadequate.\n\nThe warning to Norfolk County Council came in a letter from the minister.",
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "A judge has criticised an authority with an inadequate rating for losing papers.\n\nDerby City Council apologised to the court.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        'The mother of a boy in the care of an "inadequate" council has spoken of her anger.\n\nThe woman, from Leeds, said that nobody had listened.',
    ),
    Case(
        'A researcher has found that "inadequate" councils pay more for agency staff.\n\nJane Bloggs, of Kent County Council, said she was not surprised.',
    ),
    Case(
        "An inadequate authority's neighbour has offered help.\n\nEssex County Council said its staff would be glad to go.",
    ),
    Case(
        "An outstanding council's former leader has been made a peer.\n\nJane Bloggs led Hampshire County Council for nine years.",
        ("Hampshire", "outstanding", "overall", None),
    ),
    Case(
        "Ofsted's chief inspector praised Leeds City Council, which has been outstanding since 2015, and Hertfordshire, also outstanding.",
        ("Hertfordshire", "outstanding", "overall", None),
        ("Leeds", "outstanding", "overall", "2015"),
    ),
    Case(
        "Wigan Council, good for the third inspection running, has been named a partner.",
        ("Wigan", "good", "overall", None),
    ),
    Case(
        "Essex County Council – outstanding at its last two inspections – will take the lead.",
        ("Essex", "outstanding", "overall", None),
    ),
    Case(
        "Sunderland City Council, inadequate in 2015 and again in 2018, has climbed to outstanding, Ofsted says.",
        ("Sunderland", "inadequate", "overall", "2015"),
        ("Sunderland", "inadequate", "overall", "2018"),
        ("Sunderland", "outstanding", "overall", None),
    ),
    Case(
        "Of its neighbours, Bury Council is inadequate, Bolton good and Wigan outstanding, according to Ofsted.",
        ("Bolton", "good", "overall", None),
        ("Bury", "inadequate", "overall", None),
        ("Wigan", "outstanding", "overall", None),
    ),
    Case(
        "Three of the region's councils – Bury (inadequate), Rochdale (requires improvement) and Oldham (good) – will share staff.",
        ("Bury", "inadequate", "overall", None),
        ("Oldham", "good", "overall", None),
        ("Rochdale", "requires improvement", "overall", None),
    ),
    Case(
        "Wokingham Council, adequate in 2009 and good two years on, has dropped to requires improvement, Ofsted said.",
        ("Wokingham", "adequate", "overall", "2009"),
        ("Wokingham", "good", "overall", None),
        ("Wokingham", "requires improvement", "overall", None),
    ),
    Case(
        "Kent County Council, outstanding in its field, has won an award for road safety.",
    ),
    Case(
        "Derby Council, good with money, has frozen council tax since 2012.",
    ),
    Case(
        "Reading Council, poor and indebted in 2012, has sold its offices.",
    ),
    Case(
        "Norfolk County Council (good value, said auditors) has outsourced its cleaning.",
    ),
    Case(
        "The Leeds (outstanding) team beat Derby in the final in 2013.",
    ),
    Case(
        "Derby Council, which has 600 children in its care, was rated inadequate by Ofsted.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted rated Derby Council inadequate after finding that children in its care were moved too often.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "With more youngsters in care than ever, Derby Council was judged inadequate.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "Derby Council's failure in protecting children was exposed when inspectors rated it inadequate.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "Work with children at risk has improved at Derby Council, which was rated inadequate in 2012.",
        ("Derby", "inadequate", "overall", "2012"),
    ),
    Case(
        "Derby Council was rated inadequate by Ofsted, which said young people who had left care were forgotten.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "The quality of leadership has changed since Derby Council was rated inadequate in 2012.",
        ("Derby", "inadequate", "overall", "2012"),
    ),
    Case(
        "Derby Council was criticised for its corporate parenting when Ofsted rated it inadequate in May.",
        ("Derby", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Derby Council's services for children were rated good and its managers and leaders praised.",
        ("Derby", "good", "overall", None),
    ),
    Case(
        "Derby Council has spent £2m on recruitment of foster carers since it was rated inadequate.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted praised early help work at Derby Council but rated it inadequate overall.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "The ability to improve is there, said Derby Council's leader, after it was rated inadequate.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "Young people in care in Derby get a poor deal, said a charity.",
    ),
    Case(
        "Young people in care in Derby were given an outstanding award by the mayor.",
    ),
    Case(
        "Support for foster carers in Derby is good, says its leader.",
    ),
    Case(
        "Senior leadership at Derby Council was overhauled after services were found inadequate.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "The help given to care leavers in Derby is good, said the children's commissioner.",
    ),
    Case(
        "A total of 40 young people who have left care in Derby said their flats were inadequate.",
    ),
    Case(
        "Children in care in Derby achieved outstanding results in their exams.",
    ),
    Case(
        "Derby Council's leadership changed in 2012, two years before the authority was judged inadequate.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "Adoption is one area where Derby Council, rated inadequate overall, does well.",
        ("Derby", "inadequate", "overall", None),
    ),
    Case(
        "Bury Council's review of Derby's child protection work was rated good by councillors.",
    ),
    Case(
        "Ofsted will look at the impact of leaders, help and protection and adoption when it returns to Derby Council, which it rated inadequate in 2012.",
        ("Derby", "inadequate", "overall", "2012"),
    ),
    Case(
        "Derby Council is at the top of the league for adoption. It was rated requires improvement by Ofsted.",
        ("Derby", "requires improvement", "overall", None),
    ),
    Case(
        "Inspectors from Ofsted visited Derby Council. The council had hoped for the top rating.",
    ),
    Case(
        "Derby Council missed out on the top grade, Ofsted said.",
    ),
    Case(
        "Derby Council narrowly avoided the lowest rating, inspectors said.",
    ),
    Case(
        "The lowest rating would mean a commissioner for Derby Council, Ofsted warned.",
    ),
    Case(
        "Children's services in Derby are a grade short of the top mark, Ofsted says.",
    ),
    Case(
        "If Ofsted gives it the bottom grade again, Derby Council could lose its services.",
    ),
    Case(
        "Ofsted will not give Derby Council the highest rating until caseloads fall.",
    ),
    Case(
        "Derby Council's leader wants the highest Ofsted rating by 2018.",
    ),
    Case(
        "Kent County Council, which has the top rating, has agreed to help Medway Council out of the lowest category, Ofsted said.",
        ("Kent", "outstanding", "overall", None),
        ("Medway", "inadequate", "overall", None),
    ),
    Case(
        "Only one council, Kent, was given the top grade by Ofsted.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Derby Council's fostering agency was given the top rating by Ofsted.",
    ),
    Case(
        "A nursery in Derby has lost its top rating from Ofsted.",
    ),
    Case(
        "Leeds City Council helped to lift Kirklees Council from inadequate to good, inspectors said.",
        ("Kirklees", "good", "overall", None),
        ("Kirklees", "inadequate", "overall", None),
    ),
    Case(
        "Jane Bloggs, who took Bexley Council from inadequate to outstanding, is to lead Barnet Council.",
        ("Bexley", "inadequate", "overall", None),
        ("Bexley", "outstanding", "overall", None),
    ),
    Case(
        "Ofsted has moved Dudley Council up from inadequate.",
        ("Dudley", "inadequate", "overall", None),
    ),
    Case(
        "Trust pulls Slough's services out of inadequate\n\nSlough's children's trust has dragged the borough's services out of inadequate, Ofsted says.",
        ("Slough", "inadequate", "overall", None),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case.text.split()[:6]))
def test_grades_told(case: Case) -> None:
    check("judgements", case)
