"""Which council and which person a sentence means: passages with several of each, told fact by fact."""

import pytest

from tests.kinds.harness import Case, check

JUDGED = [
    Case(
        "Ofsted rated Norfolk inadequate in May. Neighbouring Suffolk, rated good in 2014, has lent it "
        "two managers. The council has until March to improve or it will be taken over.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
        ("Suffolk", "good", "overall", "2014"),
    ),
    Case(
        "Ofsted rated Norfolk inadequate in May. Neighbouring Suffolk was judged good in 2014. The "
        "authority's leader, Paul Kerrow, has resigned.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
        ("Suffolk", "good", "overall", "2014"),
    ),
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She joins from "
        "Suffolk, where she was assistant director. The council was rated inadequate by Ofsted in May.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She joins from "
        "Suffolk, which was rated outstanding in 2015. The department was rated inadequate by Ofsted in "
        "May.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
        ("Suffolk", "outstanding", "overall", "2015"),
    ),
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She joins from "
        "Suffolk, where services were rated outstanding in 2015.",
        ("Suffolk", "outstanding", "overall", "2015"),
    ),
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She joins from "
        "Suffolk, where services were rated outstanding in 2015. Services here were rated inadequate in "
        "2014.",
        ("Norfolk", "inadequate", "overall", "2014"),
        ("Suffolk", "outstanding", "overall", "2015"),
    ),
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She led Suffolk's "
        "services to an outstanding rating in 2015. Norfolk's own were rated inadequate in 2014.",
        ("Norfolk", "inadequate", "overall", "2014"),
        ("Suffolk", "outstanding", "overall", "2015"),
    ),
    Case(
        "Norfolk and Suffolk share a director, Jane Dray. Ofsted rated the former inadequate and the latter good.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Norfolk and Suffolk share a director, Jane Dray. Ofsted rated both councils requires improvement in 2014.",
        ("Norfolk", "requires improvement", "overall", "2014"),
        ("Suffolk", "requires improvement", "overall", "2014"),
    ),
    Case(
        "Norfolk and Suffolk were inspected in the same month. Both were rated inadequate.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk and Suffolk were inspected in the same month. The two councils were both rated inadequate.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk and Suffolk were inspected in the same month. Neither was rated inadequate.",
    ),
    Case(
        "Norfolk and Suffolk were inspected in the same month. One was rated inadequate, the other good.",
    ),
    Case(
        "Norfolk and Suffolk were inspected in the same month. The first was rated inadequate, the second good.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Norfolk was rated inadequate. Like Suffolk, it has been told to work with Essex, which is rated outstanding.",
        ("Essex", "outstanding", "overall", None),
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "Unlike Suffolk, which is rated good, Norfolk was found to be inadequate.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Unlike its neighbour Suffolk, Norfolk was found to be inadequate.",
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk, unlike its neighbour Suffolk, was found to be inadequate.",
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk, which shares a director with Suffolk, was found to be inadequate.",
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk, whose director left for Suffolk in May, was found to be inadequate.",
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "Inspectors who had rated Suffolk good went on to Norfolk, which they found inadequate.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Suffolk's director, Jane Dray, who used to run services in Norfolk, said the council had been rated good.",
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Jane Dray, who ran services in Norfolk when they were rated inadequate, is now at Suffolk, rated good.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Jane Dray left Norfolk for Suffolk after the county was rated inadequate in May.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Jane Dray has left Norfolk to lead children's services in Suffolk. Ofsted judged her new "
        "council good last year.",
        ("Suffolk", "good", "overall", "2015"),
    ),
    Case(
        "Jane Dray has left Norfolk to lead children's services in Suffolk. Ofsted judged her old "
        "council inadequate last year.",
        ("Norfolk", "inadequate", "overall", "2015"),
    ),
    Case(
        "Jane Dray has left Norfolk to lead children's services in Suffolk. Ofsted rated services there "
        "good last year.",
        ("Suffolk", "good", "overall", "2015"),
    ),
    Case(
        "Norfolk, led by director Jane Dray, was rated good. Suffolk, led by Mark Lowe, was rated inadequate.",
        ("Norfolk", "good", "overall", None),
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk was rated good last week. A fortnight earlier Suffolk had been rated inadequate. The "
        "council's leader, Paul Kerrow, said: “We are sorry for what we did.”",
        ("Norfolk", "good", "overall", None),
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "Derby City Council is to take over children's services in Derbyshire. The county was rated "
        "inadequate in May; the city is rated good.",
        ("Derby", "good", "overall", None),
        ("Derbyshire", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Derby and Derbyshire were inspected together. The county council was rated inadequate and the "
        "city council good.",
        ("Derby", "good", "overall", None),
        ("Derbyshire", "inadequate", "overall", None),
    ),
    Case(
        "Kingston and Richmond councils set up Achieving for Children. It was rated good in 2015 in "
        "Kingston, but Richmond has not been inspected.",
        ("Kingston upon Thames", "good", "overall", "2015"),
    ),
    Case(
        "Ofsted visited Norfolk in May and Suffolk in June. It rated the first council inadequate and the second good.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Ofsted rated Suffolk inadequate. It is the third council in the region, after Norfolk and "
        "Essex, to fail. The authority has been sent a commissioner, Jane Dray.",
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "Suffolk, which took over from Norfolk as the county with most children in care, was rated inadequate.",
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "A commissioner sent to Norfolk last year is now to go to Suffolk, where services were rated "
        "inadequate in May.",
        ("Suffolk", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Jane Dray, the commissioner for Norfolk, has been asked to look at Suffolk as well. The council "
        "was rated inadequate in May.",
        ("Suffolk", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Stockport council has appointed a new director of children's services after its previous one "
        "left for Trafford.\n\nHelen Marsh will join in March from Oldham, where she is assistant director. "
        "She replaces Colin Peake, who became director at Trafford in September.\n\nOfsted rated "
        "Stockport's services requires improvement last year. Oldham's were judged good in 2014 and "
        "Trafford's outstanding.\n\n“I am delighted to be coming to Stockport,” said Marsh. “The council "
        "has a great deal to be proud of.”\n\nCouncil leader Sue Deakin said: “Helen did wonders for Oldham "
        "and we are lucky to have her.”\n\nTrafford's leader, Tom Reddish, said Peake had “hit the ground "
        "running in every way”.",
        ("Oldham", "good", "overall", "2014"),
        ("Stockport", "requires improvement", "overall", "2015"),
        ("Trafford", "outstanding", "overall", None),
    ),
    Case(
        "Three councils in the north west have been told to improve their children's services.\n\nOfsted "
        "rated Wirral inadequate in July. Its director, Hilary Dodd, has since resigned.\n\nIn Sefton, "
        "which requires improvement, inspectors praised the leadership of Peter Moss, director of "
        "children's services. The council is recruiting 25 social workers.\n\nKnowsley, also judged "
        "inadequate, has cut caseloads to 16. The authority's leader, Ann Croft, said: “We have more to "
        "do before we can be proud of this.”",
        ("Knowsley", "inadequate", "overall", None),
        ("Sefton", "requires improvement", "overall", None),
        ("Wirral", "inadequate", "overall", "2015-07"),
    ),
    Case(
        "Councillors in Bury have voted to share a director of children's services with Rochdale.\n\nGwen "
        "Ashby, Rochdale's director since 2013, will take on both roles in May. Bury's interim director, "
        "Lee Farrar, leaves in April.\n\nRochdale was rated requires improvement in 2014. Bury has not been "
        "inspected since 2011, when it was judged adequate.\n\nThe leader of the council, Mike Sands, said "
        "it would save £150,000 a year. Rochdale's leader, Rita Bell, said: “This is a good deal for "
        "both towns.”",
        ("Bury", "adequate", "overall", "2011"),
        ("Rochdale", "requires improvement", "overall", "2014"),
    ),
    Case(
        "Lancashire has lost its second children's services director in a year. Ray Poole quit on "
        "Friday, ten months after he arrived from Cumbria.\n\nHe had succeeded Jill Tranter, who retired. "
        "She had led the department for nine years.\n\nBoth councils have been rated inadequate. Cumbria "
        "was the first, in 2012; Lancashire followed in 2015.",
        ("Cumbria", "inadequate", "overall", None),
        ("Lancashire", "inadequate", "overall", None),
    ),
    Case(
        "A children's services director who was sacked by Haringey has won a job in Croydon.\n\nSue Tarrant "
        "was dismissed in 2009 after Ofsted rated Haringey inadequate. She has been appointed assistant "
        "director at Croydon, where services are rated adequate.\n\nThe council's chief executive, Neil "
        "Marr, said it knew of her past. Haringey declined to comment.",
        ("Croydon", "adequate", "overall", None),
        ("Haringey", "inadequate", "overall", None),
    ),
    Case(
        "After Ofsted's verdict on Hounslow, where services were found to be inadequate, neighbouring "
        "Ealing offered to help. The council's director, Bill Noakes, accepted.",
        ("Hounslow", "inadequate", "overall", None),
    ),
    Case(
        "Ealing has offered to help Hounslow, which was found to be inadequate. “They would do the same "
        "for us,” said the council's leader, Bill Noakes.",
        ("Hounslow", "inadequate", "overall", None),
    ),
    Case(
        "Ealing has spent £2m on helping Hounslow. The borough was rated inadequate in June and is to "
        "recruit 30 social workers.",
        ("Hounslow", "inadequate", "overall", "2015-06"),
    ),
    Case(
        "Essex has lent its director of children's services, Pam Orde, to Southend. She spends three "
        "days a week at the council, which was rated inadequate in June.",
        ("Southend-on-Sea", "inadequate", "overall", "2015-06"),
    ),
    Case(
        "Essex was rated good and Thurrock, its neighbour, adequate.",
        ("Essex", "good", "overall", None),
        ("Thurrock", "adequate", "overall", None),
    ),
    Case(
        "Essex was rated good, unlike Thurrock, and has been asked to help its neighbour.",
        ("Essex", "good", "overall", None),
    ),
    Case(
        "Essex, once itself rated inadequate, is now helping Thurrock, which is.",
        ("Essex", "inadequate", "overall", None),
    ),
    Case(
        "Essex was rated good. That put it above Thurrock, Southend and Medway, all of which require improvement.",
        ("Essex", "good", "overall", None),
        ("Medway", "requires improvement", "overall", None),
        ("Southend-on-Sea", "requires improvement", "overall", None),
        ("Thurrock", "requires improvement", "overall", None),
    ),
    Case(
        "Thurrock's director, Roger Hale, was Essex's head of fostering when it was rated good.",
        ("Essex", "good", "overall", None),
    ),
    Case(
        "Thurrock's director, Roger Hale, was head of fostering in Essex. When he arrived, the council "
        "had just been rated inadequate.",
        ("Thurrock", "inadequate", "overall", None),
    ),
    Case(
        "Roger Hale left Thurrock last year for Essex. It was rated good within months.",
    ),
    Case(
        "Thurrock said its director, Roger Hale, would join Essex in May. Essex's leader, Una Park, said "
        "he was “the outstanding candidate in a strong field”.",
    ),
    Case(
        "Bury and Medway were inspected in May. The Greater Manchester council was rated inadequate.",
        ("Bury", "inadequate", "overall", None),
    ),
    Case(
        "Kent and Barnet were inspected in May. The London borough was rated inadequate.",
        ("Barnet", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Kirklees has asked Rotherham for help. The South Yorkshire council was rated inadequate in 2014.",
        ("Rotherham", "inadequate", "overall", "2014"),
    ),
    Case(
        "Kirklees has asked Rotherham for help. The West Yorkshire council was rated inadequate in May.",
        ("Kirklees", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Derby City Council was rated inadequate in May. Staffordshire, whose director, Jo Marsh, chairs "
        "the regional group, has sent two managers. The city has hired 20 social workers.",
        ("Derby", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Leicester and Leicestershire have both lost directors. The city's, Ann Firth, resigned in June; "
        "the county's, Ben Rudd, in July.",
    ),
    Case(
        "Leicester and Leicestershire have new directors. Ann Firth takes over in the city and Ben Rudd in the county.",
    ),
    Case(
        "Leicestershire was rated requires improvement in 2016. Leicester, by contrast, was judged "
        "inadequate in 2015. The county's director of children's services, Ben Rudd, said: “We know what "
        "we have to do.”",
        ("Leicester", "inadequate", "overall", "2015"),
        ("Leicestershire", "requires improvement", "overall", "2016"),
    ),
    Case(
        "Nottingham was rated inadequate in 2014. In Nottinghamshire, services were good. The city "
        "council's leader, Ben Rudd, has resigned.",
        ("Nottingham", "inadequate", "overall", "2014"),
        ("Nottinghamshire", "good", "overall", None),
    ),
    Case(
        "Solihull has poached Coventry's Carl Hobbs to lead its children's services. The West Midlands "
        "council was rated inadequate in May.",
        ("Solihull", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Solihull's improvement board is chaired by Carl Hobbs, a former director of Coventry, which has "
        "since been rated inadequate.",
        ("Coventry", "inadequate", "overall", None),
    ),
    Case(
        "Solihull is to follow Coventry in handing its children's services to a trust. The council was "
        "rated inadequate in May, two years after its neighbour.",
        ("Solihull", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Solihull, like Coventry before it, is to hand its children's services to a trust. The council "
        "will set it up by May.",
    ),
    Case(
        "“We looked at what Coventry did and it is not for us,” said Solihull's leader, Carl Hobbs, "
        "whose council was rated inadequate in May.",
        ("Solihull", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Carl Hobbs, the leader, whose council – Solihull – was rated inadequate in May, said "
        "neighbouring Coventry was no model.",
        ("Solihull", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Sandwell was rated inadequate. Its leader said it was no worse than Dudley, where services were "
        "found to require improvement. The council has £2m to spend on 40 new social workers.",
        ("Dudley", "requires improvement", "overall", None),
        ("Sandwell", "inadequate", "overall", None),
    ),
    Case(
        "Wakefield council is to hire 50 social workers after Ofsted rated its children's services "
        "inadequate.\n\nWakefield will spend £4m over two years. Leader Pam Hoyle said Wakefield had “no "
        "time to lose in putting this right”.\n\nBeverley Thorne, brought in from Leeds in April as interim "
        "director, will lead the work. Leeds was rated outstanding in 2018.\n\nThe council has also been "
        "told to set up an improvement board. Its chair will be Dave Minns, who led the board in "
        "Kirklees.\n\nKirklees was rated inadequate in 2016 but is now judged good. It cut caseloads from "
        "24 to 15 in two years.\n\nCaseloads stand at 27. The authority wants to bring them down to 18 by "
        "March.",
        ("Kirklees", "good", "overall", None),
        ("Kirklees", "inadequate", "overall", "2016"),
        ("Leeds", "outstanding", "overall", "2018"),
        ("Wakefield", "inadequate", "overall", None),
    ),
    Case(
        "Torbay's children's services are to be run by Plymouth from April.\n\nUnder a contract signed on "
        "Friday Plymouth will take over the running of Torbay's services for five years. Alison Botham, "
        "Plymouth's director of children's services, will fill the same role in Torbay.\n\nTorbay was rated "
        "inadequate in 2015 and again in 2018. Plymouth requires improvement.\n\nThe council's elected "
        "mayor, Gordon Oliver, said it was “the best option for the bay's children”. Plymouth's leader, "
        "Ian Bowyer, said: “We would not do this if we thought it put our own children at risk.”\n\nA "
        "commissioner, John Coughlan, recommended the move. He is chief executive of Hampshire, which "
        "has run the Isle of Wight's services since 2013.",
        ("Plymouth", "requires improvement", "overall", None),
        ("Torbay", "inadequate", "overall", "2015"),
        ("Torbay", "inadequate", "overall", "2018"),
    ),
    Case(
        "Sunderland's director of children's services has resigned, a month after Ofsted rated the city "
        "inadequate.\n\nKeith Moody, who joined from Gateshead in 2012, will leave in September. His "
        "deputy, Ruth Parry, will act up until a successor is found.\n\nSunderland's chief executive, Dave "
        "Craig, thanked Mr Moody. “Keith has given his all,” he said.\n\nIt is the second north-east "
        "council to lose its director this year. In March Sue Talbot left Hartlepool, where inspectors "
        "had found services to be good, for a post in Leeds.\n\nShe was replaced by Ian Mills, formerly "
        "head of fostering in Stockton.\n\nThe council hopes to advertise the post next month.",
        ("Hartlepool", "good", "overall", "2015-03"),
        ("Sunderland", "inadequate", "overall", "2015-12"),
    ),
    Case(
        "Two neighbouring councils have been told by Ofsted that their children's services are "
        "failing.\n\nInspectors found Halton to be inadequate in every category. Managers had “lost sight "
        "of the most vulnerable children”, they said. The council has suspended its director, Milly "
        "Brand.\n\nIn St Helens, which was also rated inadequate, inspectors said there had been “a "
        "corrosive turnover of senior staff”. It has had four directors since 2014. The latest, Tom "
        "Hurst, started in June.\n\nHalton's leader, Rob Polhill, said he was “shocked and saddened by this "
        "report”. Tom Hurst said St Helens had “already begun to put this right”.\n\nThe council has until "
        "June to produce a plan.",
        ("Halton", "inadequate", "overall", None),
        ("St Helens", "inadequate", "overall", None),
    ),
]

POSTS = [
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She joins from "
        "Suffolk, where she was assistant director. The council was rated inadequate by Ofsted in May.",
        ("Jane Dray", "director of children's services", "Norfolk", "future"),
        ("Jane Dray", "assistant director", "Suffolk", "former"),
    ),
    Case(
        "In Norfolk, where Jane Dray is director of children's services, 60 social workers have been "
        "hired. In Suffolk, where Mark Lowe is director, 20 have.",
        ("Jane Dray", "director of children's services", "Norfolk", "current"),
        ("Mark Lowe", "director", "Suffolk", "current"),
    ),
    Case(
        "Jane Dray and Mark Lowe, who run children's services in Norfolk and Suffolk, met ministers.",
    ),
    Case(
        "Jane Dray, Norfolk's director of children's services, and her counterpart in Suffolk, Mark "
        "Lowe, met ministers.",
        ("Jane Dray", "director of children's services", "Norfolk", "current"),
        ("Mark Lowe", "director of children's services", "Suffolk", "current"),
    ),
    Case(
        "Norfolk council was rated inadequate by Ofsted in May.\n\nThe council has brought in Jane Dray, "
        "formerly director at Suffolk, as commissioner.\n\nThe council is recruiting 40 social workers.",
        ("Jane Dray", "commissioner", "Norfolk", "current"),
        ("Jane Dray", "director", "Suffolk", "former"),
    ),
    Case(
        "Norfolk council was rated inadequate by Ofsted in May.\n\nThe government has sent in Jane Dray, "
        "chief executive of Suffolk. Suffolk was rated outstanding in 2014. Its director, Mark Lowe, "
        "will help.\n\nThe council is recruiting 40 social workers.",
        ("Jane Dray", "chief executive", "Suffolk", "current"),
        ("Mark Lowe", "director", "Suffolk", "current"),
    ),
    Case(
        "Jane Dray has been director at Norfolk since May. Before that she was deputy director at "
        "Suffolk under Mark Lowe, who is now chief executive of Essex.",
        ("Jane Dray", "deputy director", "Suffolk", "former"),
        ("Jane Dray", "director", "Norfolk", "current"),
        ("Mark Lowe", "chief executive", "Essex", "current"),
    ),
    Case(
        "Norfolk's leader Paul Kerrow thanked Suffolk's director, Jane Dray. The director has spent two "
        "days a week there since May.",
        ("Jane Dray", "director", "Suffolk", "current"),
        ("Paul Kerrow", "leader", "Norfolk", "current"),
    ),
    Case(
        "Ofsted rated Suffolk inadequate. The council's former director, Jane Dray, now at Norfolk, "
        "declined to comment. Its leader, Paul Kerrow, apologised.",
        ("Jane Dray", "director", "Suffolk", "former"),
        ("Paul Kerrow", "leader", "Suffolk", "current"),
    ),
    Case(
        "Ofsted rated Suffolk inadequate. Jane Dray, its director until May, now leads Norfolk. The "
        "council's leader, Paul Kerrow, apologised.",
        ("Jane Dray", "director", "Suffolk", "former"),
        ("Paul Kerrow", "leader", "Suffolk", "current"),
    ),
    Case(
        "Three councils in the north west have been told to improve their children's services.\n\nOfsted "
        "rated Wirral inadequate in July. Its director, Hilary Dodd, has since resigned.\n\nIn Sefton, "
        "which requires improvement, inspectors praised the leadership of Peter Moss, director of "
        "children's services. The council is recruiting 25 social workers.\n\nKnowsley, also judged "
        "inadequate, has cut caseloads to 16. The authority's leader, Ann Croft, said: “We have more to "
        "do before we can be proud of this.”",
        ("Ann Croft", "leader", "Knowsley", "current"),
        ("Hilary Dodd", "director", "Wirral", "former"),
        ("Peter Moss", "director of children's services", "Sefton", "current"),
    ),
    Case(
        "Rotherham's improvement journey is to be shared with Doncaster, ministers said.\n\nThe South "
        "Yorkshire council was rated inadequate in 2014 and good in 2018. Its director of children's "
        "services, Ian Foss, will spend two days a week in Doncaster.\n\nThe children's trust there was "
        "rated good in 2017 but services have since slipped, and in June they were found to be "
        "inadequate.",
        ("Ian Foss", "director of children's services", "Rotherham", "current"),
    ),
    Case(
        "Children's services in Reading are “failing”, inspectors have said, a year after the council "
        "parted company with its director, Nora Pym.\n\nMs Pym, who is now interim director in Slough, led "
        "the borough's services when they were judged to require improvement.\n\nHer successor, Guy Toller, "
        "came from Bracknell Forest, where he was head of safeguarding. It has been rated good.\n\nMr "
        "Toller said: “We are not where we want to be.”",
        ("Guy Toller", "director", "Reading", "current"),
        ("Guy Toller", "head of safeguarding", "Bracknell Forest", "former"),
        ("Nora Pym", "director", "Reading", "former"),
        ("Nora Pym", "interim director", "Slough", "current"),
    ),
    Case(
        "A children's services director who was sacked by Haringey has won a job in Croydon.\n\nSue Tarrant "
        "was dismissed in 2009 after Ofsted rated Haringey inadequate. She has been appointed assistant "
        "director at Croydon, where services are rated adequate.\n\nThe council's chief executive, Neil "
        "Marr, said it knew of her past. Haringey declined to comment.",
        ("Neil Marr", "chief executive", "Croydon", "current"),
        ("Sue Tarrant", "assistant director", "Croydon", "former"),
    ),
    Case(
        "Kent's director, Amy Lunn, praised Medway's handling of the case. The council found homes for "
        "40 children within a week.",
        ("Amy Lunn", "director", "Kent", "current"),
    ),
    Case(
        "Medway's director, Amy Lunn, used to work in Kent for Bill Noakes. He is now chief executive of "
        "Surrey, and she has borrowed his model.",
        ("Amy Lunn", "director", "Medway", "current"),
        ("Bill Noakes", "chief executive", "Surrey", "current"),
    ),
    Case(
        "Bill Noakes, Surrey's chief executive, has written to his opposite number in Kent, Dawn Fell, "
        "to complain about the authority's placement of 60 children in the county.",
        ("Bill Noakes", "chief executive", "Surrey", "current"),
        ("Dawn Fell", "chief executive", "Kent", "current"),
    ),
    Case(
        "After Ofsted's verdict on Hounslow, where services were found to be inadequate, neighbouring "
        "Ealing offered to help. The council's director, Bill Noakes, accepted.",
        ("Bill Noakes", "director", "Hounslow", "current"),
    ),
    Case(
        "Essex has lent its director of children's services, Pam Orde, to Southend. She spends three "
        "days a week at the council, which was rated inadequate in June.",
        ("Pam Orde", "director of children's services", "Essex", "current"),
    ),
    Case(
        "Pam Orde, on loan to Southend from Essex, where she is director of children's services, has cut "
        "its caseloads to 15.",
        ("Pam Orde", "director of children's services", "Essex", "current"),
    ),
    Case(
        "Thurrock's director, Roger Hale, was Essex's head of fostering when it was rated good.",
        ("Roger Hale", "director", "Thurrock", "current"),
        ("Roger Hale", "head of fostering", "Essex", "former"),
    ),
    Case(
        "Essex has named Roger Hale as its director of children's services. He was Una Park's deputy in "
        "Thurrock. She has retired.",
        ("Roger Hale", "director of children's services", "Essex", "current"),
    ),
    Case(
        "Leicestershire was rated requires improvement in 2016. Leicester, by contrast, was judged "
        "inadequate in 2015. The county's director of children's services, Ben Rudd, said: “We know what "
        "we have to do.”",
        ("Ben Rudd", "director of children's services", "Leicestershire", "current"),
    ),
    Case(
        "Nottingham was rated inadequate in 2014. In Nottinghamshire, services were good. The city "
        "council's leader, Ben Rudd, has resigned.",
        ("Ben Rudd", "leader", "Nottingham", "former"),
    ),
    Case(
        "Nottinghamshire was rated good in 2014. Nottingham was inadequate. The county council's leader, "
        "Ben Rudd, has resigned.",
        ("Ben Rudd", "leader", "Nottinghamshire", "former"),
    ),
    Case(
        "Ben Rudd, who leads Nottingham, and Ann Firth, who leads Nottinghamshire, have written to "
        "ministers about the county's children's homes.",
        ("Ann Firth", "leader", "Nottinghamshire", "current"),
        ("Ben Rudd", "leader", "Nottingham", "current"),
    ),
    Case(
        "Solihull's director of children's services, Ann Firth, has been suspended. The council's chief "
        "executive, Ben Rudd, is running the department. Coventry's director, Carl Hobbs, has been asked "
        "to investigate.",
        ("Ann Firth", "director of children's services", "Solihull", "current"),
        ("Ben Rudd", "chief executive", "Solihull", "current"),
        ("Carl Hobbs", "director", "Coventry", "current"),
    ),
    Case(
        "Solihull has asked Coventry's director, Carl Hobbs, to investigate. He will report to the "
        "council's chief executive, Ben Rudd.",
        ("Ben Rudd", "chief executive", "Solihull", "current"),
        ("Carl Hobbs", "director", "Coventry", "current"),
    ),
    Case(
        "Carl Hobbs, director at Coventry, has been asked by Solihull to investigate. He will report to "
        "the council's chief executive, Ben Rudd.",
        ("Ben Rudd", "chief executive", "Solihull", "current"),
        ("Carl Hobbs", "director", "Coventry", "current"),
    ),
    Case(
        "Coventry's loss is Solihull's gain: Carl Hobbs, director of children's services at the former, "
        "is to be chief executive of the latter.",
        ("Carl Hobbs", "director of children's services", "Coventry", "current"),
        ("Carl Hobbs", "chief executive", "Solihull", "future"),
    ),
    Case(
        "Carl Hobbs, chief executive of Solihull and a former director of children's services at "
        "Coventry, said the council had been let down.",
        ("Carl Hobbs", "director of children's services", "Coventry", "former"),
        ("Carl Hobbs", "chief executive", "Solihull", "current"),
    ),
    Case(
        "At Coventry, where he was director of children's services until 2014, Carl Hobbs cut caseloads "
        "to 15. At Solihull he hopes to do the same.",
        ("Carl Hobbs", "director of children's services", "Coventry", "former"),
    ),
    Case(
        "Coventry set up a trust in 2014. Solihull's leader, Carl Hobbs, said: “We looked at what they "
        "did and it is not for us.”",
        ("Carl Hobbs", "leader", "Solihull", "current"),
    ),
    Case(
        "Blackpool has been told to improve. Blackpool was rated inadequate in 2014. A commissioner, "
        "Jane Dray, oversees the town.\n\nCommissioner Mark Lowe is due to report on Stoke-on-Trent before "
        "Christmas, and in Worcestershire the council has asked for more time.",
        ("Jane Dray", "commissioner", "Blackpool", "current"),
        ("Mark Lowe", "commissioner", "Stoke-on-Trent", "current"),
    ),
    Case(
        "Blackpool was rated inadequate in 2014. Commissioner Mark Lowe reviewed Worcestershire last year.",
        ("Mark Lowe", "commissioner", "Worcestershire", "current"),
    ),
]

MEASURES = [
    Case(
        "Norfolk council was rated inadequate by Ofsted in May.\n\nThe council has brought in Jane Dray, "
        "formerly director at Suffolk, as commissioner.\n\nThe council is recruiting 40 social workers.",
        ("Norfolk", "recruitment", "40"),
    ),
    Case(
        "Norfolk council was rated inadequate by Ofsted in May.\n\nThe government has sent in Jane Dray, "
        "chief executive of Suffolk, which was rated outstanding in 2014. It has spent £4m on new staff "
        "and cut caseloads to 14.",
    ),
    Case(
        "Norfolk council has cut caseloads to 14. In Suffolk they are 22. In Essex the council is to "
        "hire 30 social workers.",
        ("Essex", "recruitment", "30"),
        ("Norfolk", "caseload", "14"),
        ("Suffolk", "caseload", "22"),
    ),
    Case(
        "Norfolk council is to hire 30 social workers. Suffolk has already done so. The county council "
        "was rated inadequate in May.",
        ("Norfolk", "recruitment", "30"),
    ),
    Case(
        "Three councils in the north west have been told to improve their children's services.\n\nOfsted "
        "rated Wirral inadequate in July. Its director, Hilary Dodd, has since resigned.\n\nIn Sefton, "
        "which requires improvement, inspectors praised the leadership of Peter Moss, director of "
        "children's services. The council is recruiting 25 social workers.\n\nKnowsley, also judged "
        "inadequate, has cut caseloads to 16. The authority's leader, Ann Croft, said: “We have more to "
        "do before we can be proud of this.”",
        ("Knowsley", "caseload", "16"),
        ("Sefton", "recruitment", "25"),
    ),
    Case(
        "Ealing has spent £2m on helping Hounslow. The borough was rated inadequate in June and is to "
        "recruit 30 social workers.",
        ("Hounslow", "recruitment", "30"),
    ),
    Case(
        "At Southend, Pam Orde's predecessor was Lionel Gray, now with Essex. He hired 40 social workers.",
    ),
    Case(
        "Southend has taken on 40 social workers, half of them from Essex, which has lost 60 in a year.",
        ("Southend-on-Sea", "recruitment", "40"),
    ),
    Case(
        "Kirklees was rated inadequate in 2016. The Huddersfield-based council has since hired 60 social workers.",
        ("Kirklees", "recruitment", "60"),
    ),
    Case(
        "Derby City Council was rated inadequate in May. Staffordshire, whose director, Jo Marsh, chairs "
        "the regional group, has sent two managers. The city has hired 20 social workers.",
        ("Derby", "recruitment", "20"),
    ),
    Case(
        "At Coventry, where he was director of children's services until 2014, Carl Hobbs cut caseloads "
        "to 15. At Solihull he hopes to do the same.",
        ("Coventry", "caseload", "15"),
    ),
]

STEPS = [
    Case(
        "Ofsted rated Suffolk inadequate. It is the third council in the region, after Norfolk and "
        "Essex, to fail. The authority has been sent a commissioner, Jane Dray.",
        ("Suffolk", "commissioner", "Jane Dray", None),
    ),
    Case(
        "Suffolk is the third council in the region, after Norfolk and Essex, to be rated inadequate. "
        "The authority has been sent a commissioner, Jane Dray.",
        ("Suffolk", "commissioner", "Jane Dray", None),
    ),
    Case(
        "Sefton is to take back its children's services. Sefton was rated inadequate in 2018.\n\nMinisters "
        "said the arrangement under which Cheshire East has run the Merseyside borough's social care "
        "would end. A statutory direction will stay in place for a year.",
        ("Sefton", "direction", None, None),
        ("Sefton", "takeover", None, None),
    ),
]


@pytest.mark.parametrize("case", JUDGED, ids=str)
def test_each_grade_goes_to_its_council(case: Case) -> None:
    check("judgements", case)


@pytest.mark.parametrize("case", POSTS, ids=str)
def test_each_post_goes_to_its_person_and_council(case: Case) -> None:
    check("posts", case)


@pytest.mark.parametrize("case", MEASURES, ids=str)
def test_each_figure_goes_to_its_council(case: Case) -> None:
    check("measures", case)


@pytest.mark.parametrize("case", STEPS, ids=str)
def test_each_step_goes_to_its_council(case: Case) -> None:
    check("interventions", case)
