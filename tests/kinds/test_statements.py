"""Statements: direct speech and who is quoted, and words in marks that are nobody's speech."""

import pytest

from tests.kinds.harness import Case, check

ONE_SENTENCE = [
    Case(
        "“We know that we have let some children down,” said Marian Tolhurst, director of children’s services at "
        "Calderdale Council.",
        ("Marian Tolhurst", "We know that we have"),
    ),
    Case(
        'Brendan O\'Hanlon, leader of Wigan Council, said: "Our social workers deserve much better support."',
        ("Brendan O'Hanlon", "Our social workers deserve much"),
    ),
    Case(
        "“This is a fair report and we accept every word of it,” Anil Chaudhury, Devon’s director of children’s "
        "services, said.",
        ("Anil Chaudhury", "This is a fair report"),
    ),
    Case(
        "“There are simply not enough foster carers,” according to Cllr Priya Ramanathan, cabinet member at Barnet.",
        ("Priya Ramanathan", "There are simply not enough"),
    ),
    Case(
        "Gareth Pryce-Jones, chief executive of Torbay, told councillors: “I will not defend what happened here.”",
        ("Gareth Pryce-Jones", "I will not defend what"),
    ),
    Case(
        '"The money has run out and the children have not," warns Amara Nwosu, general secretary of Unison.',
        ("Amara Nwosu", "The money has run out"),
    ),
    Case(
        "‘These figures should worry every council,’ said Roshan Perera of the Local Government Association.",
        ("Roshan Perera", "These figures should worry every"),
    ),
    Case(
        "'We can't wait for Whitehall to tell us what's wrong,' Solomon Asante, mayor of Hackney, said.",
        ("Solomon Asante", "We can't wait for Whitehall"),
    ),
    Case(
        "“None of this will be quick and nobody should pretend otherwise,” Eleri Vaughan of Ofsted cautioned.",
        ("Eleri Vaughan", "None of this will be"),
    ),
    Case(
        "“It has been a very hard year for us,” says Sheila Abernathy, who runs the team, “but we are better for it.”",
        ("Sheila Abernathy", "It has been a very"),
    ),
    Case(
        "“We have listened to what the inspectors said,” said Tomasz Wieczorek. “The first changes come this week.”",
        ("Tomasz Wieczorek", "We have listened to what"),
    ),
    Case(
        "Zainab Qureshi, who joined Rotherham Council in 2014 after ten years in London, said: “Trust takes a "
        "long time to rebuild.”",
        ("Zainab Qureshi", "Trust takes a long time"),
    ),
    Case(
        "Huw Penrose told BBC Radio 4: “You cannot inspect a service into being better.”",
        ("Huw Penrose", "You cannot inspect a service"),
    ),
    Case(
        "In a letter to staff, Malcolm Threlfall wrote: “None of you should feel that you stand alone.”",
        ("Malcolm Threlfall", "None of you should feel"),
    ),
    Case(
        "Asked whether she would go, Yvonne Sinclair replied: “I have a job to finish here first.”",
        ("Yvonne Sinclair", "I have a job to"),
    ),
    Case(
        "“Nobody rang us and nobody came to see her,” said Agnieszka Nowak, a foster carer from Bury.",
        ("Agnieszka Nowak", "Nobody rang us and nobody"),
    ),
    Case(
        "“Councillor Imran Sheikh has been a superb deputy leader,” said Bernadette Maguire.",
        ("Bernadette Maguire", "Councillor Imran Sheikh has been"),
    ),
    Case(
        "“Families tell us that they are sick of hearing ‘lessons will be learned’,” said Miriam Feldstein.",
        ("Miriam Feldstein", "Families tell us that they"),
    ),
    Case(
        "Graham Ockenden said: “We expect that [the council] will meet the target (and beat it) by the summer.”",
        ("Graham Ockenden", "We expect that [the council]"),
    ),
    Case(
        "“[Our staff] have worked day and night on this,” said Baroness Odette Farquhar.",
        ("Odette Farquhar", "[Our staff] have worked day"),
    ),
]

FRAGMENTS = [
    # who says so of somebody else
    Case(
        "Seb Manning, leader of Bromley, said Kate Lyme, who holds the brief, was “marking time until the clock runs out”.",
        ("Seb Manning", "marking time until the clock"),
    ),
    Case(
        "The plan, said Ann Lee, leader of Kent, was “the best that we could do”.",
        ("Ann Lee", "the best that we could"),
    ),
    Case(
        "Mary Fitz, the borough's cabinet member for children, told the meeting that Wirral had gone through 412 files "
        "and had found “no child left in any danger”.",
        ("Mary Fitz", "no child left in any"),
    ),
    Case(
        "“I'd love to tell you how it went,” the director at Trafford, Killian Amoah, said when asked what the inspectors "
        "had said in their feedback, “but my lips are sealed.”",
        ("Killian Amoah", "I'd love to tell you"),
    ),
    Case(
        "A council's services have been handed an outstanding grade by Ofsted, which hailed their relentless “push to do "
        "better by every child”.",
        ("Ofsted", "push to do better by every child"),
    ),
    Case(
        "Rutland Council replied that it would “take every one of these points on board” - but its leader Fay Orme called "
        "it unfair.",
        ("Rutland", "take every one of these points on board"),
    ),
    Case(
        "Fay Orme, leader of Rutland Council, who described the report as “a wake-up call for all of us”, apologised.",
        ("Fay Orme", "a wake-up call for all of us"),
    ),
    Case(
        "Kwame Boateng said that Stockport still had “a very long way to go” before it could be called safe.",
        ("Kwame Boateng", "a very long way to"),
    ),
    Case(
        "Farida Malik described the plan as “a leap into the unknown for families”.",
        ("Farida Malik", "a leap into the unknown"),
    ),
    Case(
        'Neil McAuley called the cuts "harmful" and said that they would "cost far more than they save" in the end.',
        ("Neil McAuley", "cost far more than they"),
    ),
    Case(
        "Adding inspectors would, Isobel Kerrigan argued, be “the worst of all possible answers” to the shortage.",
        ("Isobel Kerrigan", "the worst of all possible"),
    ),
    Case(
        "To Adeola Sanusi, moving services to a trust is “a gamble with other people’s lives”.",
        ("Adeola Sanusi", "a gamble with other people’s"),
    ),
    Case(
        "Ofsted’s inspectors said that managers in Medway had “failed to grasp the scale of” the backlog.",
        ("Ofsted", "failed to grasp the scale"),
    ),
]

BODIES = [
    Case(
        "Bury Council's report to Ofsted stated: “We have put new managers in every team this year.”",
        ("Bury", "We have put new managers"),
    ),
    Case(
        "A spokesman for Sefton Council said: “We are sorry for the distress that this has caused.”",
        ("Sefton", "We are sorry for the"),
    ),
    Case(
        '"Every one of these cases has now been looked at again," a Warwickshire County Council spokeswoman said.',
        ("Warwickshire", "Every one of these cases"),
    ),
    Case(
        "Inspectors criticised Bexley Council last week.\n\n"
        "“We do not recognise this picture of our work,” said a council spokesperson.",
        ("Bexley", "We do not recognise this"),
    ),
    Case(
        "Hillingdon Council has lost its appeal. A spokesman for the authority said: “We will study the ruling.”",
        ("Hillingdon", "We will study the ruling"),
    ),
    Case(
        "A Department for Education spokesman said: “Children must come first in every decision that is made.”",
        ("Department for Education", "Children must come first in"),
    ),
    Case(
        "“Councils cannot go on doing more with less,” said a spokesperson for the LGA.",
        ("Local Government Association", "Councils cannot go on doing"),
    ),
    Case(
        "In a statement, Lincolnshire County Council said: “The safety of children is our first concern.”",
        ("Lincolnshire", "The safety of children is"),
    ),
    Case(
        "Ofsted has published its report on Dudley. “Managers do not know their service well,” the report says.",
        ("Ofsted", "Managers do not know their"),
    ),
    Case(
        "Ofsted’s report on Southend-on-Sea states: “Social workers see children alone and know them well.” It adds: "
        "“Plans are clear and most families understand them.”",
        ("Ofsted", "Social workers see children alone"),
        ("Ofsted", "Plans are clear and most"),
    ),
    Case(
        "Ofsted was in Gateshead for four weeks.\n\n“The pace of change has been far too slow,” inspectors wrote.",
        ("Ofsted", "The pace of change has"),
    ),
    Case(
        "HAVERING\n\nThe council has hired more staff. “Our caseloads are falling every month,” says a spokesman.\n\n"
        "MERTON\n\nA review has begun. “We asked for this review to happen,” says a council spokeswoman.",
        ("Havering", "Our caseloads are falling every"),
        ("Merton", "We asked for this review"),
    ),
]

SPEAKERS_NAMED_EARLIER = [
    # A report of inspectors speaks with their voice.
    Case(
        "Inspectors went to Dudley council in May. The report is out today. It said: “Leaders have lost their grip on the "
        "service.”",
        ("Ofsted", "Leaders have lost their grip"),
    ),
    Case("A damning report on Dudley council is out today. It said: “Leaders have lost their grip on the service.”"),
    Case(
        "Bins were late. Schools were shut. Rain fell. Unison said: “Leaders have lost their grip on the service.” It said: "
        "“The service must do better than this.”",
        ("Unison", "Leaders have lost their grip"),
        ("Unison", "The service must do better"),
    ),
    # Beside whoever is spoken of with `who`, another speaks.
    Case(
        "Ann Lee, who leads Dudley council, while Cllr Tom Bell, its mayor, said: “We will put this right together.”",
        ("Tom Bell", "We will put this right"),
    ),
    # Of two who speak together, the first is the speaker.
    Case(
        "Council leader Ann Lee and chief executive Tom Bell of Dudley council said: “We will put this right together.”",
        ("Ann Lee", "We will put this right"),
    ),
    Case(
        "Alan Trott, the children's secretary, made a statement. Speaking of a visit in which officials looked round "
        "the town hall, Trott said: “More money has been spent here than ever before.”",
        ("Alan Trott", "More money has been spent here than ever before."),
    ),
    Case(
        "Stephen Farrant was head of safeguarding at Bury until 2012.\n\n"
        "“I put my worries in writing more than once,” Farrant said.",
        ("Stephen Farrant", "I put my worries in"),
    ),
    Case(
        "Lucy Adebayo took charge of children’s services in Reading last spring. “I found a team that had stopped "
        "talking,” she says.",
        ("Lucy Adebayo", "I found a team that"),
    ),
    Case(
        "Councillor Tariq Mahmood voted against the budget.\n\n"
        "Cllr Mahmood said: “I was elected to protect these services.”",
        ("Tariq Mahmood", "I was elected to protect"),
    ),
    Case(
        "Clive Mottram gave evidence for two hours. Mr Mottram said: “My firm was never asked to check.”",
        ("Clive Mottram", "My firm was never asked"),
    ),
    Case(
        "Marek Zieliński, chief executive of Swindon Borough Council, welcomed the findings.\n\n"
        "“They show what a small council can do,” he said.",
        ("Marek Zieliński", "They show what a small"),
    ),
    Case(
        "Naomi Feld, director of children’s services at Walsall Council, met parents on Thursday.\n\n"
        "“I came here to listen to you,” the director told them.",
        ("Naomi Feld", "I came here to listen"),
    ),
    Case(
        "Ruth Ogunleye said that the department was in better shape than it had been for years.\n\n"
        "“We have filled all but three of our vacancies.”",
        ("Ruth Ogunleye", "We have filled all but"),
    ),
    Case(
        "Trafford’s Susan Cole and Cheshire East’s David Cole share a worry. “Agency staff cost us a fortune "
        "every year,” says Susan Cole. “Our own people leave as soon as they are trained,” says David Cole.",
        ("Susan Cole", "Agency staff cost us a"),
        ("David Cole", "Our own people leave as"),
    ),
    Case(
        "“Nothing in this plan is new,” said Petra Hollins, leader of the opposition.\n\n"
        "Angus Lomax, who leads Kent County Council, disagreed. “It is the boldest plan in years,” he said.",
        ("Petra Hollins", "Nothing in this plan is"),
        ("Angus Lomax", "It is the boldest plan"),
    ),
]

RESUMED = [
    Case(
        "“Our duty to these children does not end at 18,” said Olwen Gethin.\n\n“They need us for years afterwards.”",
        ("Olwen Gethin", "Our duty to these children"),
    ),
    Case(
        "Dilys Bevan said: “The last two years have taught us a great deal.\n\n"
        "“We have learned to ask for help.\n\n“And we have learned to say when we are wrong.”",
        ("Dilys Bevan", "The last two years have"),
    ),
    Case(
        '"The report makes painful reading for all of us.\n\n"We have to face what it says and act on it," said Rina '
        "Bhattacharya, chief executive of Medway Council.",
        ("Rina Bhattacharya", "The report makes painful reading"),
    ),
    Case(
        "Jaswinder Gill said: “We started from a very low point.” He added: “No one should think that we are done.”",
        ("Jaswinder Gill", "We started from a very"),
        ("Jaswinder Gill", "No one should think that"),
    ),
    Case(
        "“We are asking families what they need from us,” said Halima Farah. The council has run six meetings since "
        "June. “What they want is to see the same social worker,” she said.",
        ("Halima Farah", "We are asking families what"),
        ("Halima Farah", "What they want is to"),
    ),
    Case(
        "“The grade is a judgement on all of us,” Kirsty Faulkner told staff.\n\n"
        "She has asked each team for a plan by the end of January.\n\n"
        "“I want those plans to be honest ones,” Faulkner added.",
        ("Kirsty Faulkner", "The grade is a judgement"),
        ("Kirsty Faulkner", "I want those plans to"),
    ),
    Case(
        "Patrick Dunmore called the verdict “a dark day for the town”. He said: “We owe these children an apology.”",
        ("Patrick Dunmore", "a dark day for the"),
        ("Patrick Dunmore", "We owe these children an"),
    ),
    Case(
        "Patricia Nkosi took up her post at Rutland on Monday.\n\n"
        "Ms Nkosi, who grew up in Bolton, said: “The judgement was a blow to everybody here.\n\n"
        "“I want to win back the confidence of families.\n\n"
        "“That will take honesty and hard work.”",
        ("Patricia Nkosi", "The judgement was a blow"),
    ),
    Case(
        "A spokesperson for Milton Keynes Council said: “We would like to thank her for her work.\n\n"
        "“She leaves behind a stronger team than she found.”\n\n"
        "They added: “The search for a successor will begin at once.”",
        ("Milton Keynes", "We would like to thank"),
        ("Milton Keynes", "The search for a successor"),
    ),
    Case(
        "Tobias Engel said: “I am proud to be joining this council.”\n\n"
        "Mayor of Bedford Colin Ashby added: “Tobias will make a real difference to families.”",
        ("Tobias Engel", "I am proud to be"),
        ("Colin Ashby", "Tobias will make a real"),
    ),
    Case(
        "Inspectors who returned to Sunderland this month found “clear signs of progress” but too much delay. The "
        "leader, Rhona Buchanan, said: “This is the news that we were waiting for.”",
        ("Rhona Buchanan", "This is the news that"),
    ),
    # Whose words: the subject's, the body's whose direction, visit or finding it is.
    Case(
        "Dudley's chief executive, Tom Bell, thanked Ann Lee for her work but added “the time has come for us all to "
        "move on”.",
        ("Tom Bell", "the time has come for us all to move on"),
    ),
    Case(
        "The Department for Education's direction said: “There has been no progress in Dudley for years.”",
        ("Department for Education", "There has been no progress in Dudley for years."),
    ),
    Case(
        "An unannounced Ofsted inspection in July said calls to Dudley Council “were not always answered on the day”.",
        ("Ofsted", "were not always answered on the day"),
    ),
    Case(
        "Ann Lee, leader of Dudley Council, said the hard part was Ofsted's finding that “nobody had seen how bad it "
        "had become”.",
        ("Ofsted", "nobody had seen how bad it had become"),
    ),
    Case(
        "In its report on Dudley Ofsted said the council's “new way of working has begun to bear fruit”.",
        ("Ofsted", "new way of working has begun to bear fruit"),
    ),
    Case(
        "Dudley was branded inadequate by inspectors, who warned that some children were facing “harm that could well "
        "have been stopped”.",
        ("Ofsted", "harm that could well have been stopped"),
    ),
    Case(
        "Ofsted has been to Dudley. The council's most recent monitoring visit, in May, found that it was making "
        "“slow but steady gains all round”.",
        ("Ofsted", "slow but steady gains all round"),
    ),
    Case(
        "Ofsted has been to Dudley. The help that families get early was found to be “patchy”.\n\n"
        "“In a few cases, inspectors saw plans that nobody had read.”",
        ("Ofsted", "In a few cases, inspectors saw plans that nobody had read."),
    ),
    Case(
        "The Department for Education has sent Dudley Council a notice. A spokesperson said: “We will act when a "
        "council fails its children.”",
        ("Department for Education", "We will act when a council fails its children."),
    ),
    Case(
        "In her report to ministers, Ann Lee said that Dudley Council could mend its ways.\n\n"
        "The report added: “The staff are good and they want to stay.”",
        ("Ann Lee", "The staff are good and they want to stay."),
    ),
    Case(
        "Minister Torsten Zabel announced that the money would go to Dudley.\n\n"
        "Zabel said it would help “the fine work that people there are doing”.",
        ("Torsten Zabel", "the fine work that people there are doing"),
    ),
    Case(
        "Ofsted went back to Dudley. Managers gave help that was, in the report's words, “early and wise and well "
        "thought through”.",
        ("Ofsted", "early and wise and well thought through"),
    ),
    Case(
        "The work was good, but even here Ofsted had praise for Dudley, saying in its verdict:\n\n"
        "“There are few children for whom practice falls short.”",
        ("Ofsted", "There are few children for whom practice falls short."),
    ),
    Case(
        "Ann Lee is the commissioner for children's services in Dudley. The commissioner's latest report says that "
        "“nothing would be gained by a move”.\n\nThe council has what the report calls “a team that can do the work”.",
        ("Ann Lee", "nothing would be gained by a move"),
        ("Ann Lee", "a team that can do the work"),
    ),
    Case(
        "“We are glad,” said Ann Lee, leader of Dudley Council.\n\nTom Bell, its director, said that the town was ‘on the "
        "road to something far better’.",
        ("Tom Bell", "on the road to something far better"),
    ),
    Case(
        "Dudley Council was handed an improvement notice in 2013. Tom Bell, who chairs the council's improvement "
        "board, spoke. “Our improvement board will go on,” he said.",
        ("Tom Bell", "Our improvement board will go"),
    ),
    Case(
        "Ofsted visited Dudley in June. The visit found social workers with low caseloads and “leaders who know the service inside out”.",
        ("Ofsted", "leaders who know the service"),
    ),
    Case(
        'Commissioner Trudi Kapp was impressed by the "maturity with which Dudley council faces up to its past".',
        ("Trudi Kapp", "maturity with which Dudley council"),
    ),
    Case(
        "Ian Anders, Dudley's director of care, informed members of the panel that the deputy was “not with us this evening because she is ill”.",
        ("Ian Anders", "not with us this evening"),
    ),
    Case(
        "Ann Lee, leader of Dudley council, said: “Supporting people is our first priority.\n\n“The report shows that we protect people.\n\n“Across the country, demand is growing,” she added.",
        ("Ann Lee", "Supporting people is our first"),
        ("Ann Lee", "Across the country, demand is"),
    ),
    Case(
        "Ann Lee, leader of Dudley council, said: “Supporting people is our first priority.\n\n“The report shows that we protect people.\n\n“Across the country, demand is growing.”",
        ("Ann Lee", "Supporting people is our first"),
    ),
    Case(
        "Children's services in Dudley were criticised by government inspectors. Ofsted came in May. The report says: “In the four years since inspectors were last here, services have become worse.”",
        ("Ofsted", "In the four years since"),
    ),
    Case(
        "Luton Council's chief executive, Hal Ogden, was asked to consider his position.\n\nA spokesman for the council said it would not comment. “The report will be out in May,” he said.",
        ("Luton", "The report will be out"),
    ),
    Case(
        "Luton Council was rated poor.\n\nA spokesman for the Department for Education said officials would visit before the summer.\n\nHe said: “We will use every power that we have.”",
        ("Department for Education", "We will use every power"),
    ),
    Case(
        "Simon Ash will become director at Luton Council.\n\nCllr Sam Oak, cabinet member for children at Luton, said Mr Ash would find “a council that has faced up to its mistakes”.",
        ("Sam Oak", "a council that has faced"),
    ),
    Case(
        "Luton Council's executive director for people, Wanda Ogle, told members that the service had to change.\n\nIn answer to a question from Cllr Lou Nether, she said there were no plans to close it. “I cannot speak for what comes after,” she added.",
        ("Wanda Ogle", "I cannot speak for what"),
    ),
    Case(
        "Plymouth City Council was rated inadequate by Ofsted. In a letter to Ann Poole, the leader of the council, the children's minister, Tom Ash, confirmed it.\n\nIn the letter it says: “The recent inspection makes it plain that much has changed for the better.”",
        ("Tom Ash", "The recent inspection makes it"),
    ),
    Case(
        "A full inspection of Bury Council was made by Ofsted in May. ‘It is a great day for everybody in this town,” said Simon Tranter, managing director of Bury Council.",
        ("Simon Tranter", "It is a great day"),
    ),
    Case(
        'Swindon is worried.\n\nA spokesperson for the Department for Education said ministers might act on the council.\n\n"We will look at the findings with care," the spokesperson said.',
        ("Department for Education", "We will look at the"),
    ),
]

_INTRODUCED = "Ann Pool has led children’s services in Luton since May. She talks to Ned Hart about bad buildings.\n\n"

INTERVIEWS = [
    Case(
        _INTRODUCED + "You’ve been in post for four months. What surprised you?\n\n"
        "How proud people are. I met a worker who has been here since 1989.\n\nWas it hard?\n\n"
        "I would not put it like that. We found money.\n\nYou did not come the usual way.\n\n"
        "No. I was a nurse in Kent for nine years.\n\nAnd on a day off?\n\nI sing badly in a choir.",
        ("Ann Pool", "How proud people are. I"),
        ("Ann Pool", "I would not put it"),
        ("Ann Pool", "No. I was a nurse"),
        ("Ann Pool", "I sing badly in a"),
    ),
    Case(
        _INTRODUCED + "How did your job come about?\n\n“It was meant to be for three months. I never left.”\n\n"
        "What did you find?\n\n“Honestly? I found a lot of sadness here.”\n\nAnd in numbers?\n\n"
        "She pauses. “We have filled 28 posts since I came.” One parent wrote to her.",
        ("Ann Pool", "It was meant to be"),
        ("Ann Pool", "Honestly? I found a lot"),
        ("Ann Pool", "We have filled 28 posts"),
    ),
    Case(
        _INTRODUCED + "Q: What did you think you had let yourself in for?\n\nA: I thought it would be worse.\n\n"
        "Q: What was wrong?\n\nA: Everything went upwards, I found.\n\nQ: Your advice?\n\n"
        "A: Eat in the canteen as I do.\n\nAnn Pool was talking to Ned Hart.",
        ("Ann Pool", "I thought it would be"),
        ("Ann Pool", "Everything went upwards, I found"),
        ("Ann Pool", "Eat in the canteen as"),
    ),
]

PAPERS = [
    Case(
        "Ofsted rated Kent poor. Dame Ann Hill was sent in. In a first report to ministers, released on Wednesday, she "
        "says Kent has shown “grip”.\n\n“Staff told me they no longer bother with names,” the report says.",
        ("Ann Hill", "Staff told me they no"),
    ),
    Case(
        "Ofsted and the Healthcare Commission wrote to Kent. “Corporate parenting is a phrase rather than a practice,” "
        "they say.",
        ("Ofsted", "Corporate parenting is a phrase"),
    ),
    Case(
        "Kent Council met. Opposition leader Cllr Surin Dhal, of Labour, congratulated staff but said that the "
        "Conservatives “should not get too carried away”.",
        ("Surin Dhal", "should not get too carried"),
    ),
    Case(
        "Kent Council met. Nobody was sacked, something Labour MP Fiona Glaze described as “a scandal on top of a "
        "tragedy”.",
        ("Fiona Glaze", "a scandal on top of"),
    ),
    Case(
        "“We are not going to arrest our way out of this,” the Guardian quotes a spokesman for the charity Addaction "
        "as saying.",
        ("Addaction", "We are not going to"),
    ),
    Case(
        "Ofsted inspected Kent in May. Sir Anthony Lud was appointed as commissioner in December.\n\nHis 38-page report "
        "said: “A trust would bring with it a year of upheaval.” It added that there was “real energy and a sense of "
        "shame in Kent”.",
        ("Anthony Lud", "A trust would bring with"),
        ("Anthony Lud", "real energy and a sense"),
    ),
    Case(
        "Ofsted inspected Kent in May. An executive summary released yesterday by Kent Safeguarding Children Board "
        "says the family moved home.\n\n“Professionals behaved as if nothing had happened before,” it says.",
        ("Kent Safeguarding Children Board", "Professionals behaved as if nothing"),
    ),
    Case(
        "Ofsted was told. A report to both cabinets will set out the options, but a spokeswoman for Poole Council "
        "stressed that nothing was settled. “This is a conversation between neighbours,” she said.",
        ("Poole", "This is a conversation between"),
    ),
    Case(
        'Tom Rudge, the leader, attributed the recovery to "five people who refused to go home".',
        ("Tom Rudge", "five people who refused to"),
    ),
    Case(
        'The leader of Hull City Council, Tom Rudge, said the authority had found £1m of savings "without closing a single front door".',
        ("Tom Rudge", "without closing a single front"),
    ),
    Case(
        'The Teesside section of Unison said: "We shall be at the gates on Monday with our banners."',
        ("Unison", "We shall be at the"),
    ),
    Case(
        'In a note passed to the Hull Packet, Ann Pole said: "Nobody here has slept since the letter arrived."',
        ("Ann Pole", "Nobody here has slept since"),
    ),
    Case(
        'A survey this spring by the Nuffield Foundation counted the closures. "Half of these buildings will never open again," it warned.',
        ("Nuffield Foundation", "Half of these buildings will"),
    ),
    Case(
        'Asked about firms whose owners live abroad, a Department for Education spokesman said: "Profit of this sort has no place here."',
        ("Department for Education", "Profit of this sort has"),
    ),
    Case(
        'Ann Pole has led Hull\'s service since 2013. "The roof leaked on my first morning," she says.\n\nHer predecessor\'s files lay in the cellar.\n\n"I carried them up those stairs a box at a time."',
        ("Ann Pole", "The roof leaked on my"),
        ("Ann Pole", "I carried them up those"),
    ),
    Case(
        'Ann Pole has led Hull\'s service since 2013. "The roof leaked on my first morning," she says.\n\nA colleague stood by her.\n\n"I thought of my pension and stayed at my desk."',
        ("Ann Pole", "The roof leaked on my"),
    ),
    Case(
        '"The day we stop arguing is the day I start worrying."\n\nAnn Pole, chief executive of Hull City Council, speaking to trainees in May',
        ("Ann Pole", "The day we stop arguing"),
    ),
]

LOOK_ALIKES = [
    Case(
        "Warrington chief executive Sian Burrows was surprised to read that she was “to be poached by Lancashire soon”."
    ),
    Case(
        "Ofsted inspected Kent. By the time Ann Hill left, as inspectors confirmed in July, it had become adequate, "
        "though some are sharp about that. “Adequate means that nobody is going to write about you.”"
    ),
    # Questions that an article asks and answers itself, or a council for its residents.
    Case(
        "Ann Pool has led children’s services in Luton since May.\n\nWhat is a commissioner?\n\n"
        "A commissioner is somebody whom ministers send in.\n\nWho pays for the work?\n\nThe council pays for it.\n\n"
        "What happens to your child’s worker?\n\nNothing will change for the moment."
    ),
    Case(
        "Luton Council is changing its service, Ann Pool said.\n\nHow will I be affected?\n\nYou will have the same "
        "worker.\n\nWhom do I ask?\n\nYou can ring our team at any time.\n\nWhat will it cost me?\n\nIt is free."
    ),
    Case("The plan, known as “Stronger Families, Safer Streets, Brighter Futures”, will cost Leeds £2m."),
    Case("“We never saw the same person twice,” recalled a couple from Wigan who adopted two sisters."),
    Case("Rina Bhattacharya said that staff were “proud” and that Medway was “getting there”."),
    Case("Ofsted has rated children’s services in Luton “inadequate”."),
    Case('Inspectors rated Derbyshire "requires improvement to be good" for the second time.'),
    Case("Beatrice Holroyd said that progress in Dorset had been “far too slow”."),
    Case("Nigel Fairclough spoke of a “perfect storm” and of “broken” services in Plymouth."),
    Case("“It was the worst day of my life,” said one mother, who cannot be named."),
    Case("“They are going to close the whole department,” a source told the paper."),
    Case("A parent from Croydon said: “We waited for eleven months to see anybody.”"),
    Case("“I have thirty families and I cannot see them all,” said a social worker who asked not to be named."),
    Case("One boy of 15 told researchers: “I had nine placements in two years.”"),
    Case("The review, “Getting it right for every child in the city”, will be published on Friday."),
    Case("Ealing’s new programme, “Right Help at the Right Time”, starts in March."),
    Case("Protesters carried a banner that read “Save our children’s centres from the axe”."),
    Case("Bolton’s campaign, under the slogan “Could you foster a child like Sam?”, begins today."),
    Case("The law speaks of a child who is “likely to suffer significant harm”."),
    Case("Courts must put “the best interests of the child” first, and so must councils."),
    Case("Joanna Lisowska said that Peterborough would recruit forty social workers by the autumn."),
    Case("The so-called ‘toxic trio’ was found in half of Tameside’s cases."),
    Case("The councils' plans were late, the parents' views were lost and the boards' chairs said nothing."),
    Case("Judgements on “children who need help and protection” were the weakest of all."),
    Case("An unsigned note left at the town hall read: “You were told and you did nothing.”"),
    Case("“My social worker never even learned my name,” one care leaver wrote in the survey."),
    Case("Ngozi Eze was described in the advertisement as an “outstanding leader”."),
    Case("The advertisement for the post asks: “Are you ready to change children’s lives?”"),
    Case("Damian Ferris denies that he failed to act, and says that every warning was passed on."),
    Case("The team known as the ‘front door’ takes 300 calls a week in Salford, Michelle Dauncey said."),
    Case("Some councillors have called it “the best kept secret in the county”, though none would be named."),
    # Nobody's: what somebody is praised as.
    Case("Dudley's director, Ann Lee, came in for particular praise as “a leader whom people will follow”."),
    Case("Dudley's director, Ann Lee, won much praise as “a leader whom people will follow”."),
    Case("The paper was found to be full of “big words that nobody uses now”."),
    Case("“We are glad,” was all. The town's ‘must do so much better’ days were past."),
    Case("“The commissioner is to watch over Dudley's progress,” says the direction. Ofsted was there in May."),
    Case("A plaque by Dudley Council's door states that “the office was opened on a Monday”."),
    Case(
        'Bury Council was criticised. The BBC has spoken to one grandmother from the town. "You no sooner know one than they are gone again," she said.'
    ),
    Case(
        'Inspectors spent a week in Hull. The boy\'s family said it had been told nothing. "Our letters went into a drawer for months," it said.',
    ),
    Case(
        'Ann Pole, a barrister, was there. "The rota had nobody on it at weekends," said one of the directors.',
    ),
]


@pytest.mark.parametrize(
    "case", [*ONE_SENTENCE, *FRAGMENTS, *BODIES, *SPEAKERS_NAMED_EARLIER, *RESUMED, *INTERVIEWS, *PAPERS], ids=str
)
def test_statements_that_are_attributed(case: Case) -> None:
    check("statements", case)


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=str)
def test_words_in_marks_that_are_no_statement(case: Case) -> None:
    assert not case.rows
    check("statements", case)
