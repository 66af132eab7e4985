"""Posts: who holds, held or will hold which role at which body, and people and roles that make none."""

import pytest

from tests.kinds.harness import Case, check

DCS = "director of children's services"
CHIEF = "chief executive"

APPOSITIONS = [
    Case(
        "Marian Tolhurst, director of children's services at Calderdale Council, said the findings came as a shock.",
        ("Marian Tolhurst", DCS, "Calderdale", "current"),
    ),
    Case(
        "Devon's director of children's services, Anil Chaudhury, welcomed the report.",
        ("Anil Chaudhury", DCS, "Devon", "current"),
    ),
    Case(
        "Wigan Council leader Brendan O'Hanlon said that more money was needed.",
        ("Brendan O'Hanlon", "leader", "Wigan", "current"),
    ),
    Case(
        "Cllr Priya Ramanathan, cabinet member for children and young people at Barnet Council, apologised.",
        ("Priya Ramanathan", "cabinet member for children and young people", "Barnet", "current"),
    ),
    Case(
        "The chief executive of Torbay Council, Gareth Pryce-Jones, has written to every member of staff.",
        ("Gareth Pryce-Jones", CHIEF, "Torbay", "current"),
    ),
    Case(
        "Tomasz Wieczorek, interim director of children's services at Bracknell Forest, set out the plan.",
        ("Tomasz Wieczorek", "interim director of children's services", "Bracknell Forest", "current"),
    ),
    Case(
        "The acting chief executive of Sefton Council, Dilys Bevan, thanked social workers for their patience.",
        ("Dilys Bevan", "acting chief executive", "Sefton", "current"),
    ),
    Case(
        "Bolton's deputy leader, Councillor Imran Sheikh, promised that no children's centre would close.",
        ("Imran Sheikh", "deputy leader", "Bolton", "current"),
    ),
    Case(
        "Emma Sanderson-Clarke, deputy director of children's services at Leeds City Council, spoke at the conference.",
        ("Emma Sanderson-Clarke", "deputy director of children's services", "Leeds", "current"),
    ),
    Case(
        "Lead member for children's services at Hartlepool Borough Council Cllr Denise Rutherford welcomed it.",
        ("Denise Rutherford", "lead member for children's services", "Hartlepool", "current"),
    ),
    Case(
        "Councillor Tariq Mahmood, portfolio holder for children's services at Slough Borough Council, voted against.",
        ("Tariq Mahmood", "portfolio holder for children's services", "Slough", "current"),
    ),
    Case(
        "Beverley Stott, Knowsley's executive member for children, defended the decision.",
        ("Beverley Stott", "executive member for children", "Knowsley", "current"),
    ),
    Case(
        "The mayor of Hackney, Solomon Asante, opened the new centre.",
        ("Solomon Asante", "mayor", "Hackney", "current"),
    ),
    Case(
        "Jaswinder Gill, corporate director of children and families at Nottingham City Council, accepted every point.",
        ("Jaswinder Gill", "corporate director of children and families", "Nottingham", "current"),
    ),
    Case(
        "Halima Farah, executive director for people at Cheshire East Council, will answer questions next week.",
        ("Halima Farah", "executive director for people", "Cheshire East", "current"),
    ),
    Case(
        "Surinder Bains, Walsall's director for children, schools and families, blamed a lack of experienced staff.",
        ("Surinder Bains", "director for children, schools and families", "Walsall", "current"),
    ),
    Case(
        "“We have turned a corner,” said Dr Chidi Anyanwu, head of safeguarding at Hertfordshire County Council.",
        ("Chidi Anyanwu", "head of safeguarding", "Hertfordshire", "current"),
    ),
    Case(
        "Rochdale Council spokesman Ian Pemberton said that the files had been checked.",
        ("Ian Pemberton", "spokesman", "Rochdale", "current"),
    ),
    Case(
        "Kent's leader, Angus Lomax, and Medway's chief executive, Rina Bhattacharya, met ministers on Tuesday.",
        ("Angus Lomax", "leader", "Kent", "current"),
        ("Rina Bhattacharya", CHIEF, "Medway", "current"),
    ),
]

OTHER_BODIES = [
    Case(
        "Children's minister Oliver Standish told MPs that the law would change.",
        ("Oliver Standish", "children's minister", "UK Government", "current"),
    ),
    Case(
        "The education secretary, Harriet Lowndes, has asked for a report within three months.",
        ("Harriet Lowndes", "education secretary", "UK Government", "current"),
    ),
    Case(
        "Prime Minister Alistair Hexham called the figures shameful.",
        ("Alistair Hexham", "prime minister", "UK Government", "current"),
    ),
    Case(
        "Farida Malik, the shadow children's minister, accused the government of dithering.",
        ("Farida Malik", "shadow children's minister", None, "current"),
    ),
    Case(
        "Roshan Perera, chair of the children and young people board at the Local Government Association, agreed.",
        ("Roshan Perera", "chair of the children and young people board", "Local Government Association", "current"),
    ),
    Case(
        "Bernadette Maguire, president of the Association of Directors of Children's Services (ADCS), urged caution.",
        ("Bernadette Maguire", "president", "Association of Directors of Children's Services", "current"),
    ),
    Case(
        "ADCS vice-president Huw Penrose said that demand had doubled.",
        ("Huw Penrose", "vice-president", "Association of Directors of Children's Services", "current"),
    ),
    Case(
        "Amara Nwosu, general secretary of Unison, said that members were exhausted.",
        ("Amara Nwosu", "general secretary", "Unison", "current"),
    ),
    Case(
        "Unison regional organiser Kevin Strickland wants the posts to be filled.",
        ("Kevin Strickland", "regional organiser", "Unison", "current"),
    ),
    Case(
        "The chief executive of Barnardo's, Isobel Kerrigan, praised foster carers.",
        ("Isobel Kerrigan", CHIEF, "Barnardo's", "current"),
    ),
    Case(
        "Family Rights Group chief executive Miriam Feldstein said that relatives were too often overlooked.",
        ("Miriam Feldstein", CHIEF, "Family Rights Group", "current"),
    ),
    Case(
        "Neil McAuley, head of policy at the NSPCC, described the cuts as dangerous.",
        ("Neil McAuley", "head of policy", "NSPCC", "current"),
    ),
    Case(
        "Adeola Sanusi, professor of social work at the University of Bedfordshire, has studied the trusts.",
        ("Adeola Sanusi", "professor of social work", "University of Bedfordshire", "current"),
    ),
    Case(
        "Ofsted's chief inspector, Sir Julian Kembery, will publish his last annual report this month.",
        ("Julian Kembery", "chief inspector", "Ofsted", "current"),
    ),
    Case(
        "Eleri Vaughan, national director for social care at Ofsted, said too many children waited too long.",
        ("Eleri Vaughan", "national director for social care", "Ofsted", "current"),
    ),
    Case(
        "Baroness Odette Farquhar, chair of Cafcass, said that the family courts were stretched.",
        ("Odette Farquhar", "chair", "Cafcass", "current"),
    ),
    Case(
        "Simon Larkfield, permanent secretary at the Department for Education, gave evidence to MPs.",
        ("Simon Larkfield", "permanent secretary", "Department for Education", "current"),
    ),
    Case(
        "Independent LSCB chair Maureen Tate told the committee that schools had not been consulted.",
        ("Maureen Tate", "independent LSCB chair", None, "current"),
    ),
    Case(
        "Dame Verity Colebrook, commissioner for children's services in Sandwell, will report to ministers in May.",
        ("Verity Colebrook", "commissioner for children's services", "Sandwell", "current"),
    ),
    Case(
        "Graham Ockenden, improvement adviser to Cumbria County Council, was more hopeful.",
        ("Graham Ockenden", "improvement adviser", "Cumbria", "current"),
    ),
    Case(
        "Sir Leonard Astbury, chair of the improvement board at Northamptonshire County Council, warned against haste.",
        ("Leonard Astbury", "chair of the improvement board", "Northamptonshire", "current"),
    ),
]

TENURES = [
    Case(
        "Ngozi Eze, who is assistant director for safeguarding at Medway Council, gave evidence to the inquiry.",
        ("Ngozi Eze", "assistant director for safeguarding", "Medway", "current"),
    ),
    Case(
        "The former director of children's services at Hounslow, Fiona McAllister, told the tribunal of her doubts.",
        ("Fiona McAllister", DCS, "Hounslow", "former"),
    ),
    Case(
        "Rupert Haldane, a former leader of Shropshire Council, wrote the foreword.",
        ("Rupert Haldane", "leader", "Shropshire", "former"),
    ),
    Case(
        "Oldham's ex-leader, Frank Dutton, will not stand again.",
        ("Frank Dutton", "leader", "Oldham", "former"),
    ),
    Case(
        "Lucy Adebayo was director of children's services at Gateshead from 2009 until 2013.",
        ("Lucy Adebayo", DCS, "Gateshead", "former"),
    ),
    Case(
        "Stephen Farrant, who had been head of safeguarding at Bury, said that the warnings were ignored.",
        ("Stephen Farrant", "head of safeguarding", "Bury", "former"),
    ),
    Case(
        "Hilary Trench, then chief executive of Luton Borough Council, signed off the plan in 2011.",
        ("Hilary Trench", CHIEF, "Luton", "former"),
    ),
    Case(
        "Julian Nkemelu, Bradford's former interim director of children's services, denied any wrongdoing.",
        ("Julian Nkemelu", "interim director of children's services", "Bradford", "former"),
    ),
    Case(
        "Trevor Oakes resigned as leader of Thurrock Council in November.",
        ("Trevor Oakes", "leader", "Thurrock", "former"),
    ),
    Case(
        "Kwame Boateng will become director of children's services at Stockport in April.",
        ("Kwame Boateng", DCS, "Stockport", "future"),
    ),
    Case(
        "Joanna Lisowska will take over as chief executive of Peterborough City Council next month.",
        ("Joanna Lisowska", CHIEF, "Peterborough", "future"),
    ),
    Case(
        "Marek Zieliński started work on Monday as chief executive of Swindon Borough Council.",
        ("Marek Zieliński", CHIEF, "Swindon", "current"),
    ),
    Case(
        "Beatrice Holroyd, a former director of children's services at Dorset and later chief executive of Wiltshire, "
        "will speak at the event.",
        ("Beatrice Holroyd", DCS, "Dorset", "former"),
        ("Beatrice Holroyd", CHIEF, "Wiltshire", "former"),
    ),
    Case(
        "Nigel Fairclough, chief executive of Plymouth City Council and a trustee of the NSPCC, backed the campaign.",
        ("Nigel Fairclough", CHIEF, "Plymouth", "current"),
        ("Nigel Fairclough", "trustee", "NSPCC", "current"),
    ),
    Case(
        "Damian Ferris, deputy chief executive of York until last year, is now chief executive of Lincolnshire.",
        ("Damian Ferris", "deputy chief executive", "York", "former"),
        ("Damian Ferris", CHIEF, "Lincolnshire", "current"),
    ),
    Case(
        "Eilidh McKinnon, currently assistant director at Leicester City Council, will join Solihull as director of "
        "children's services in March.",
        ("Eilidh McKinnon", "assistant director", "Leicester", "current"),
        ("Eilidh McKinnon", DCS, "Solihull", "future"),
    ),
    Case(
        "Ruth Ogunleye, who replaced Colin Battersby as director of children's services at Southend-on-Sea in 2014, "
        "said that the department was safer now.",
        ("Ruth Ogunleye", DCS, "Southend-on-Sea", "current"),
        ("Colin Battersby", DCS, "Southend-on-Sea", "former"),
    ),
    Case(
        "Parveen Akhtar will replace Douglas Whitmore, who retired in December as director of children's services at "
        "Trafford.",
        ("Parveen Akhtar", DCS, "Trafford", "future"),
        ("Douglas Whitmore", DCS, "Trafford", "former"),
    ),
    Case(
        "Salford's new director of children's services, Michelle Dauncey, joined from Tameside, where she was deputy "
        "director.",
        ("Michelle Dauncey", DCS, "Salford", "current"),
        ("Michelle Dauncey", "deputy director", "Tameside", "former"),
    ),
]

PASSAGES = [
    # A title in front of a pronoun is none; in front of a name it is, but not across a comma.
    Case(
        "Ann Lee, leader of Dudley council, spoke. As director of housing she had cut costs.",
        ("Ann Lee", "leader", "Dudley", "current"),
    ),
    Case(
        "Tom Bell, leader of Dudley council, spoke. The director of housing, Mr Bell said, was ready.",
        ("Tom Bell", "leader", "Dudley", "current"),
    ),
    Case(
        "Tom Bell spoke to Dudley council. The chief executive Mr Bell was ready.",
        ("Tom Bell", CHIEF, "Dudley", "current"),
    ),
    # A second role is of whoever has the first one, whatever stands before.
    Case(
        "In Dudley, Ann Lee, leader of the council and chair of the Bright Trust, spoke.",
        ("Ann Lee", "leader", "Dudley", "current"),
        ("Ann Lee", "chair", "Bright Trust", "current"),
    ),
    # Who is suspended with another leaves a post, too.
    Case(
        "Dudley Council confirmed that it had suspended Geoff Sands, deputy director of children and families, and Anita "
        "Rook, head of safeguarding services.",
        ("Geoff Sands", "deputy director of children and families", "Dudley", "current"),
        ("Anita Rook", "head of safeguarding services", "Dudley", "current"),
    ),
    # Whoever takes over takes the other's post, not one of their own that is told elsewhere.
    Case(
        "Ann Lee is leader of Leeds council. Ann Lee took over from Tom Bell, the chair of the Bright Trust.",
        ("Ann Lee", "leader", "Leeds", "current"),
        ("Ann Lee", "chair", "Bright Trust", "current"),
        ("Tom Bell", "chair", "Bright Trust", "former"),
    ),
    Case(
        "Enid Barr, children's commissioner for England, said that children in Bury deserved better.",
        ("Enid Barr", "children's commissioner", None, "current"),
    ),
    Case("Ann Wick leads Bury Council.", ("Ann Wick", "leader", "Bury", "current")),
    Case(
        "A team led by an experienced director of children's services (Trevor Dunn) has worked hard at Cornwall Council.",
        ("Trevor Dunn", DCS, "Cornwall", "current"),
    ),
    Case(
        "Hilda Grove, the government-appointed commissioner for children's services in Slough, agreed.",
        ("Hilda Grove", "commissioner for children's services", "Slough", "current"),
    ),
    Case(
        "Maureen Telford has run the service in Merton. Telford, director of children's services at Merton, will go.",
        ("Maureen Telford", DCS, "Merton", "current"),
    ),
    Case(
        "Freda Lomax OBE, executive director of children's services and education (DCS) at Norfolk County Council, spoke.",
        ("Freda Lomax", "executive director of children's services and education", "Norfolk", "current"),
    ),
    Case(
        "Cllr Ravi Nair, who leads Medway Council, welcomed the plan.",
        ("Ravi Nair", "leader", "Medway", "current"),
    ),
    Case(
        "Dilys Crane, who heads fostering and adoption at Sefton Council, joined the panel.",
        ("Dilys Crane", "head of fostering and adoption", "Sefton", "current"),
    ),
    Case(
        "Alma Frost, the Department for Education's commissioner for children's services in Torbay, backed the move.",
        ("Alma Frost", "commissioner for children's services", "Torbay", "current"),
    ),
    Case(
        "Chairing the improvement board at Reading Council will be Silas Monk.",
        ("Silas Monk", "chair of the improvement board", "Reading", "future"),
    ),
    Case(
        "Theo Le Marchant, who is professor of social work at the University of Kent, wrote the report. Le Marchant said "
        "it had been hard.",
        ("Theo Le Marchant", "professor of social work", "University of Kent", "current"),
    ),
    Case(
        "Thurrock Council has a commissioner. Ministers chose Greta Holm to be commissioner for children's services at "
        "the Essex local authority.",
        ("Greta Holm", "commissioner for children's services", "Thurrock", "current"),
    ),
    Case(
        "Wanda Pike joined Salford Council as head of fostering in 2009. She is now director of children's services at "
        "Salford.",
        ("Wanda Pike", "head of fostering", "Salford", "former"),
        ("Wanda Pike", DCS, "Salford", "current"),
    ),
    Case(
        "Ofsted found serious weaknesses at Rotherham Council.\n\n"
        "Zainab Qureshi, the authority's strategic director for children, said that change was under way.",
        ("Zainab Qureshi", "strategic director for children", "Rotherham", "current"),
    ),
    Case(
        "Inspectors were critical of St Helens Council in almost every respect.\n\n"
        "Malcolm Threlfall, chief executive, said that the report was fair.",
        ("Malcolm Threlfall", CHIEF, "St Helens", "current"),
    ),
    Case(
        "Wokingham has chosen a new director of children's services.\n\nSheila Abernathy will take up the post in May.",
        ("Sheila Abernathy", DCS, "Wokingham", "future"),
    ),
    Case(
        "DUDLEY\n\nCouncil leader Patrick Dunmore says that the worst is over.\n\n"
        "WALSALL\n\nThe council's chief executive, Yvonne Sinclair, has promised fortnightly reports.",
        ("Patrick Dunmore", "leader", "Dudley", "current"),
        ("Yvonne Sinclair", CHIEF, "Walsall", "current"),
    ),
    Case(
        "Olwen Gethin joined Herefordshire Council in 2012. She is now its head of fostering.",
        ("Olwen Gethin", "head of fostering", "Herefordshire", "current"),
    ),
    Case(
        "Kirsty Faulkner has spent ten years in the south west. Faulkner, who is director of children's services at "
        "Cornwall Council, said that distances made visits harder.",
        ("Kirsty Faulkner", DCS, "Cornwall", "current"),
    ),
    Case(
        "Liverpool's chief executive, Ann Hargreaves, will meet Paul Hargreaves, leader of Wirral Council, on Friday. "
        "Ann Hargreaves said that she wanted to share ideas.",
        ("Ann Hargreaves", CHIEF, "Liverpool", "current"),
        ("Paul Hargreaves", "leader", "Wirral", "current"),
    ),
    Case(
        "Suffolk has been praised for its work with care leavers.\n\n"
        "Mairead Ní Dhomhnaill, leader of the council, thanked the staff. Ní Dhomhnaill added that more was to come.",
        ("Mairead Ní Dhomhnaill", "leader", "Suffolk", "current"),
    ),
    Case(
        "South Gloucestershire Council has a new permanent director of children's services.\n\n"
        "Tobias Engel will be joining from Rutland County Council, where he was head of social care until December.",
        ("Tobias Engel", DCS, "South Gloucestershire", "future"),
        ("Tobias Engel", "head of social care", "Rutland", "former"),
    ),
    Case(
        "Frances Adjei, director of services at Coram, has been appointed interim director of children's services at "
        "Milton Keynes and starts on Monday.",
        ("Frances Adjei", "director of services", "Coram", "current"),
        ("Frances Adjei", "interim director of children's services", "Milton Keynes", "future"),
    ),
    Case(
        "The council leader, Cllr Siân Protheroe, said North Somerset had nothing to hide.",
        ("Siân Protheroe", "leader", "North Somerset", "current"),
    ),
    Case(
        "Ms Rahman, formerly chief executive of Darlington Borough Council, has advised others.\n\n"
        "Shireen Rahman told the meeting that she would listen first.",
        ("Shireen Rahman", CHIEF, "Darlington", "former"),
    ),
    # Surnames that are common words, and names that only their second mention tells to be a person's.
    Case(
        "Dudley Council leader Simon West opened the meeting. Mr West had tea.",
        ("Simon West", "leader", "Dudley", "current"),
    ),
    Case(
        "Dudley's chief executive Torsten England spoke first.",
        ("Torsten England", "chief executive", "Dudley", "current"),
    ),
    Case(
        "Dudley Council's portfolio holder for children is Conservative councillor Ann Lee and its leader is Labour’s "
        "Tom Park.",
        ("Ann Lee", "portfolio holder for children", "Dudley", "current"),
    ),
    Case(
        "Dudley Council has appointed a new director of children's services, Ann Lee, a deputy director, Tom Bell, and "
        "two managers.",
        ("Ann Lee", "director of children's services", "Dudley", "current"),
        ("Tom Bell", "deputy director", "Dudley", "current"),
    ),
    # Where a post is held, told by the words nearest to it.
    Case(
        "Ms Ann Lee works in Luton but will come to Dudley from Kent, where she is director of operations in the "
        "council's children's services.",
        ("Ann Lee", "director of operations", "Kent", "current"),
    ),
    Case(
        "Tom Bell, director of schools at Bolton MBC, spoke.", ("Tom Bell", "director of schools", "Bolton", "current")
    ),
    Case(
        "Responding for the Local Government Association, deputy chair Cllr Tom Bell said no.",
        ("Tom Bell", "deputy chair", "Local Government Association", "current"),
    ),
    Case(
        "Dudley's chief executive, Tom Bell, who is also chair of the Kettle Trust, spoke.",
        ("Tom Bell", "chief executive", "Dudley", "current"),
        ("Tom Bell", "chair", "Kettle Trust", "current"),
    ),
    Case(
        "Dudley council met. Shadow cabinet member for children Coun Ann Lee (Con) was not impressed.",
        ("Ann Lee", "shadow cabinet member for children", "Dudley", "current"),
    ),
    Case(
        "Ministers have made Tom Bell, a former schools director in Kent, commissioner for children's services in Dudley.",
        ("Tom Bell", "schools director", "Kent", "former"),
        ("Tom Bell", "commissioner for children's services", "Dudley", "current"),
    ),
    # The council of an example, and one of a long list, are not the one that the next paragraph is about.
    Case(
        "Dudley Council is changing. The council hopes for more.\n\n"
        "In Kent, services were handed to a company years ago.\n\nThe council's leader, Ann Lee, welcomed it.",
        ("Ann Lee", "leader", "Dudley", "current"),
    ),
    Case(
        "Tom Bell resigned as director of schools at Bolton MBC, after the council's leader, Ann Lee, lost patience.",
        ("Tom Bell", "director of schools", "Bolton", "former"),
        ("Ann Lee", "leader", "Bolton", "current"),
    ),
    Case(
        "Dudley's leader, Ann Lee, a keen rower and a former head of the Audit Commission, spoke.",
        ("Ann Lee", "leader", "Dudley", "current"),
        ("Ann Lee", "head", "Audit Commission", "former"),
    ),
    Case(
        "Dudley Council has set up an improvement board, under the chairmanship of Tom Bell.",
        ("Tom Bell", "chair of the improvement board", "Dudley", "current"),
    ),
    Case(
        "Dudley's chief executive, Ann Lee, spoke. Before that she held the same post at Luton Borough Council.",
        ("Ann Lee", "chief executive", "Dudley", "current"),
        ("Ann Lee", "chief executive", "Luton", "former"),
    ),
    Case(
        "Tom Bell wrote to Dudley Council. Currently director of schools at Kent County Council, Mr Bell knows the town.",
        ("Tom Bell", "director of schools", "Kent", "current"),
    ),
    Case(
        "Dudley Council was failing. The director who was in post at the time, Tom Bell, left the council in May.",
        ("Tom Bell", "director", "Dudley", "former"),
    ),
    Case("Cheshire East Council met. CEC leader Ann Lee spoke.", ("Ann Lee", "leader", "Cheshire East", "current")),
    Case(
        "Staffordshire Council met. Mark Sutton, cabinet member for children, spoke.",
        ("Mark Sutton", "cabinet member for children", "Staffordshire", "current"),
    ),
    Case(
        "Tom Bell, who has previously worked as Dudley's chief executive, will run it.",
        ("Tom Bell", "chief executive", "Dudley", "former"),
    ),
    Case(
        "Dudley has announced that Ann Lee is the new chief executive of Achieving for Children. Ms Lee will lead "
        "Achieving for Children from May.",
        ("Ann Lee", "chief executive", "Achieving for Children", "current"),
    ),
    Case(
        "Dudley Council said Tom Bell was chosen for the post by a panel including the chair of the Kettle Trust, Ann Lee.",
        ("Ann Lee", "chair", "Kettle Trust", "current"),
    ),
    Case(
        "Tom Bell will move to Dudley Council from his post as director of children's services at Kent County Council.",
        ("Tom Bell", "director of children's services", "Kent", "former"),
    ),
    Case(
        "Dudley Council was sent an improvement adviser, Nora Finch, a former director of children's services in Calderdale and Bury.",
        ("Nora Finch", "improvement adviser", "Dudley", "current"),
        ("Nora Finch", "director of children's services", "Bury", "former"),
        ("Nora Finch", "director of children's services", "Calderdale", "former"),
    ),
    Case(
        "Nora Finch was head of adoption at Calderdale and then at Bury.",
        ("Nora Finch", "head of adoption", "Bury", "former"),
        ("Nora Finch", "head of adoption", "Calderdale", "former"),
    ),
    Case(
        "Nora Finch, head of adoption at Calderdale and Bury's leader, Colin Frost, met in Leeds.",
        ("Nora Finch", "head of adoption", "Calderdale", "current"),
        ("Colin Frost", "leader", "Bury", "current"),
    ),
    Case(
        "Unison’s branch secretary at Trafford, Paula Moss, spoke.",
        ("Paula Moss", "branch secretary", "Unison", "current"),
    ),
    Case(
        "Tina Gall is Dudley Council's director of children's services. Her predecessor, Mark Heath, resigned in 2009, as did the council’s lead member, Sybil Carr.",
        ("Tina Gall", "director of children's services", "Dudley", "current"),
        ("Mark Heath", "director of children's services", "Dudley", "former"),
        ("Sybil Carr", "lead member", "Dudley", "former"),
    ),
    Case(
        "Ann Brook has been interim director of adult services in Dudley since her predecessor, Chris Holt, was suspended in May.",
        ("Chris Holt", "director of adult services", "Dudley", "former"),
        ("Ann Brook", "interim director of adult services", "Dudley", "current"),
    ),
    Case(
        "Ian Rowe was Dudley's director of children's services until 2015. The post is now held by Cathy Mell.",
        ("Ian Rowe", "director of children's services", "Dudley", "former"),
        ("Cathy Mell", "director of children's services", "Dudley", "current"),
    ),
    Case(
        "Dudley Council's improvement board, which the Department for Education asked former Cheshire East chief executive Hilda Summers to chair, meets in May.",
        ("Hilda Summers", "chair of the improvement board", "Dudley", "current"),
        ("Hilda Summers", "chief executive", "Cheshire East", "former"),
    ),
    Case(
        "Mavis Telling will leave Merton, whose director of children’s services she has been for seven years.",
        ("Mavis Telling", "director of children's services", "Merton", "current"),
    ),
    Case(
        "The scrutiny panel's chairman, Councillor Bert Dale, has read every plan of Dudley Council's.",
        ("Bert Dale", "chairman of the scrutiny panel", "Dudley", "current"),
    ),
    Case(
        "The Local Government Association's Jean Strick, who chairs its workforce board, came to Dudley.",
        ("Jean Strick", "chair of the workforce board", "Local Government Association", "current"),
    ),
    Case(
        "\"I am honoured to be Dudley Children's Trust's first chief executive,\" said Philip Noakes.",
        ("Philip Noakes", "chief executive", "Dudley Children's Trust", "current"),
    ),
    Case(
        "Councillor Deepa Batt has been appointed cabinet member for education at Dudley Council after Wilf Heath stepped down on 3 May 2014.",
        ("Deepa Batt", "cabinet member for education", "Dudley", "current"),
        ("Wilf Heath", "cabinet member for education", "Dudley", "former"),
    ),
    Case(
        "Ann Lee, who runs a shop, left Dudley as snow fell, and Tom Bell, who was head of fostering in Redcar and Cleveland, was appointed interim director of children's services at Dudley Council.",
        ("Tom Bell", "interim director of children's services", "Dudley", "current"),
        ("Tom Bell", "head of fostering", "Redcar and Cleveland", "former"),
    ),
    Case(
        "Barry Lock has worked as a commissioner at Dudley Council before and was director of children's services in Wirral and Halton.",
        ("Barry Lock", "commissioner", "Dudley", "former"),
        ("Barry Lock", "director of children's services", "Halton", "former"),
        ("Barry Lock", "director of children's services", "Wirral", "former"),
    ),
    Case(
        "Martin Eck, director of children's services at Lib-Dem Sutton, met the leader of Labour-run Merton.",
        ("Martin Eck", "director of children's services", "Sutton", "current"),
    ),
    Case(
        "The leader of Dudley Council said: “We would like to thank Rick Hubb [interim director of education] and Kev Peel.”",
        ("Rick Hubb", "interim director of education", "Dudley", "current"),
    ),
    Case(
        "Dudley Council's Conservative Group leader Cllr Jan Cloves said no.",
        ("Jan Cloves", "Conservative group leader", "Dudley", "current"),
    ),
    Case(
        "Dudley Council leader Tom Poole said yes. Liberal Democrat leader Jan Cloves said no. Labour's spokesperson for children, Cllr Bob Weald, said nothing.",
        ("Tom Poole", "leader", "Dudley", "current"),
        ("Jan Cloves", "Liberal Democrat leader", "Dudley", "current"),
        ("Bob Weald", "spokesperson for children", "Labour", "current"),
    ),
    Case(
        "The Secretary of State for Education, Justine Grey, brought Ms Elinor Brace in as the Children’s Services Commissioner at Dudley, in a bid to turn it around.",
        ("Elinor Brace", "children's services commissioner", "Dudley", "current"),
        ("Justine Grey", "secretary of state for education", "UK Government", "current"),
    ),
    Case(
        'Ofsted rates 28 councils (including Hammersmith and Fulham) as "excellent" in this area. Council leader Mike Joy said that action was needed.',
        ("Mike Joy", "leader", None, "current"),
    ),
    Case(
        "Dudley Council has chosen Cath Droll, a former head of adult social care at Town Hall, as an adviser.",
        ("Cath Droll", "adviser", "Dudley", "current"),
        ("Cath Droll", "head of adult social care", "Dudley", "former"),
    ),
    Case(
        "Ofsted came to Dudley. Inspector Tess God left.",
        ("Tess God", "inspector", "Ofsted", "former"),
    ),
    Case(
        "Chief inspector Tess God spoke at Dudley Council's town hall.",
        ("Tess God", "chief inspector", None, "current"),
    ),
    Case(
        "There have been multiple Dudley children’s services directors in two years, says its chief executive, Dora Mann. Mel Case took on the role for 18 months.",
        ("Dora Mann", "chief executive", "Dudley", "current"),
    ),
    Case(
        "Dudley council confirmed in a statement to the Local Democracy Reporting Service that Neil Treth, its acting director of children's care, will stay.",
        ("Neil Treth", "acting director of children's care", "Dudley", "current"),
    ),
    Case(
        "Desmond Hart, who used to be a director of children’s services, came to Dudley council.",
        ("Desmond Hart", "director of children's services", None, "former"),
    ),
    Case(
        "REBECCA LOWE, director of children's services at Dudley Council, spoke on Monday.",
        ("Rebecca Lowe", "director of children's services", "Dudley", "current"),
    ),
    Case(
        "Hull Children's Trust opens in May. Mina Ford has been named as chair of the trust.\n\nIts chief executive is Dev Lal, previously head of fostering at Kent County Council.",
        ("Mina Ford", "chair", "Hull Children's Trust", "current"),
        ("Dev Lal", "chief executive", "Hull Children's Trust", "current"),
        ("Dev Lal", "head of fostering", "Kent", "former"),
    ),
    Case(
        "Luton Council's services were rated good.\n\nThe Local Government Association called for more money.\n\nCllr Ada Finch, chair of its children and young people board, said the sum was too small.",
        ("Ada Finch", "chair of the children and young people board", "Local Government Association", "current"),
    ),
    Case(
        "Luton Council's services were rated good.\n\nThe Labour group on the council wants a review. Its leader, Ivo Marsh, said parents had waited for years.",
        ("Ivo Marsh", "labour group leader", "Luton", "current"),
    ),
    Case(
        "Luton Council's services were rated good.\n\nLabour has called for a review. The party's spokeswoman for children, Cllr Bea Lund, said parents had waited for years.",
        ("Bea Lund", "spokeswoman for children", "Luton", "current"),
    ),
    Case(
        "Luton Council met on Monday.\n\nConservative group leader Cllr Ned Aske, a former cabinet member for children's services, asked for the papers.",
        ("Ned Aske", "Conservative group leader", "Luton", "current"),
        ("Ned Aske", "cabinet member for children's services", "Luton", "former"),
    ),
    Case(
        "Pia Holt, independent chairwoman of Devon's local safeguarding children board, said children were safer.",
        ("Pia Holt", "independent chairwoman", "Devon Local Safeguarding Children Board", "current"),
    ),
    Case(
        "Luton Council met on Monday.\n\nThe union Unison said staff were worn out. Branch secretary Kit Moss said caseloads had doubled.",
        ("Kit Moss", "branch secretary", "Unison", "current"),
    ),
    Case(
        "The council's cabinet member for children, Liberal Democrat Joan Petty, spoke at Luton town hall. Luton Council will publish the plan.",
        ("Joan Petty", "cabinet member for children", "Luton", "current"),
    ),
    Case(
        "Luton Council met on Monday.\n\nThe Green group's spokesman on children's issues, Cllr Len Amis, asked for the papers.",
        ("Len Amis", "green group spokesman on children's issues", "Luton", "current"),
    ),
    Case(
        "Rita Bell, who chairs Derby's children, families and education committee, said she was sorry.",
        ("Rita Bell", "chair of the children, families and education committee", "Derby", "current"),
    ),
    Case(
        "Max Orr has been appointed to chair Derby City Council's children's services improvement board.",
        ("Max Orr", "chair of the children's services improvement board", "Derby", "current"),
    ),
    Case(
        "Luton's deputy leader, Fay Kerr, will take charge until a new leader is elected by the group.",
        ("Fay Kerr", "deputy leader", "Luton", "current"),
    ),
    Case(
        "Hull Children's Services Trust took over from the council in 2014.\n\nIan Moss, chief executive of the trust, said he was glad.",
        ("Ian Moss", "chief executive", "Hull Children's Services Trust", "current"),
    ),
    Case(
        "Luton's services were rated good.\n\nNational charity Action for Children said that councils had cut too much. Its director of policy, Ivy Park, said it was a shame.",
        ("Ivy Park", "director of policy", "Action for Children", "current"),
    ),
    Case(
        "The row at Luton Council began when cabinet member Mo Lister was asked to go.\n\nCllr Lister, who was made cabinet member for children's social care in May last year, said she would stay.",
        ("Mo Lister", "cabinet member for children's social care", "Luton", "current"),
    ),
    Case(
        "Luton Council was criticised. Ted Ball, who leads the Conservative group on the council, asked for the papers.",
        ("Ted Ball", "leader of the conservative group", "Luton", "current"),
    ),
    Case(
        "Luton Council's director of children's services, Vin Gale, left in January. A permanent replacement, Barbara Holt, will start in September. Holt is currently deputy director of children's services at Kent County Council.",
        ("Vin Gale", "director of children's services", "Luton", "former"),
        ("Barbara Holt", "director of children's services", "Luton", "future"),
        ("Barbara Holt", "deputy director of children's services", "Kent", "current"),
    ),
    Case(
        "Luton Council was rated inadequate.\n\nKent County Council said that Mr Carr would stay in Luton. Its deputy director, Ruth Pen, is to stand in for him.",
        ("Ruth Pen", "deputy director", "Kent", "current"),
    ),
    Case(
        "Luton Council was criticised. Pauline Ver, leader of the opposition Liberal Democrat group, said it was late.",
        ("Pauline Ver", "leader of the Liberal Democrat group", "Luton", "current"),
    ),
    Case(
        "Luton Council was criticised. The Liberal Democrats' group leader, Cllr Stu Kell, hoped for the best.",
        ("Stu Kell", "liberal democrats' group leader", "Luton", "current"),
    ),
    Case(
        "Mike Carr is a vice-president of the Association of Directors of Social Services and chairs its children and families committee. Luton Council will hear him.",
        (
            "Mike Carr",
            "chair of the children and families committee",
            "Association of Directors of Social Services",
            "current",
        ),
        ("Mike Carr", "vice-president", "Association of Directors of Social Services", "current"),
    ),
    Case(
        "Kit Moss was appointed by Tom Reed, the leader of Luton Council, as director of children's services.",
        ("Tom Reed", "leader", "Luton", "current"),
    ),
    Case(
        "Paul Vane joined Bury Council in 2013 as a head of service before being promoted a year later to assistant director.",
        ("Paul Vane", "head of service", "Bury", "former"),
        ("Paul Vane", "assistant director", "Bury", "current"),
    ),
    Case(
        "Carol Tate is cabinet member for children at Luton Council. Her counterpart at Bedford, Rupert Lyle, said they had met twice.",
        ("Carol Tate", "cabinet member for children", "Luton", "current"),
        ("Rupert Lyle", "cabinet member for children", "Bedford", "current"),
    ),
    Case(
        "Ann Grey, who was head of fostering at Luton Council until she left in May 2015 to become the government's commissioner in Bury, will report soon.",
        ("Ann Grey", "head of fostering", "Luton", "former"),
        ("Ann Grey", "commissioner", "Bury", "current"),
    ),
    Case(
        "Luton Council's progress is watched by Paul Vane, a former director of children's services at Dorset, whom ministers sent in as commissioner in August.",
        ("Paul Vane", "commissioner", "Luton", "current"),
        ("Paul Vane", "director of children's services", "Dorset", "former"),
    ),
    Case(
        "Unison has balloted its members at Bury Council. Pete Hall, the union's branch secretary in Bury, said they were worn out.",
        ("Pete Hall", "branch secretary", "Unison", "current"),
    ),
    Case(
        "The Local Government and Social Care Ombudsman has upheld a complaint against Bury Council. Ombudsman Malcolm Kerr said the family had waited too long.",
        ("Malcolm Kerr", "ombudsman", "Local Government and Social Care Ombudsman", "current"),
    ),
    Case(
        "Norfolk Council was failing. Ministers sent in a commissioner, Essex Council director Douglas Heath, in December 2015.",
        ("Douglas Heath", "commissioner", "Norfolk", "current"),
        ("Douglas Heath", "director", "Essex", "current"),
    ),
    Case(
        "Norfolk Council was failing. The government sent in Essex Council director Douglas Heath as commissioner in December 2015.",
        ("Douglas Heath", "commissioner", "Norfolk", "current"),
        ("Douglas Heath", "director", "Essex", "current"),
    ),
    Case(
        "Lorraine May, director of children's services at Dorset Council since 2010, left last year. She was succeeded by Peter Strand, her assistant director for a decade.",
        ("Lorraine May", "director of children's services", "Dorset", "former"),
        ("Peter Strand", "director of children's services", "Dorset", "current"),
        ("Peter Strand", "assistant director", "Dorset", "current"),
    ),
    Case(
        "Peter Hall, director of education at Bury Council, has moved on. His previous roles include that of head of schools at Luton Council.",
        ("Peter Hall", "director of education", "Bury", "former"),
        ("Peter Hall", "head of schools", "Luton", "former"),
    ),
    Case(
        "Paul Vane was head of schools at Dorset Council for much of that time and is now the council's interim chief executive.",
        ("Paul Vane", "head of schools", "Dorset", "former"),
        ("Paul Vane", "interim chief executive", "Dorset", "current"),
    ),
    Case(
        "The leader of Bury Council has apologised to families. Tom Ash said he was ashamed of what had been found.",
        ("Tom Ash", "leader", "Bury", "current"),
    ),
    Case(
        "Coun Ann Dale is worried. Members of Bury Council's health scrutiny panel met on Monday. Coun Tom Ash, the panel's chairman and a former cabinet member for children, agreed.",
        ("Tom Ash", "chairman of the health scrutiny panel", "Bury", "current"),
        ("Tom Ash", "cabinet member for children", "Bury", "former"),
    ),
    Case(
        "Bury Council has until May to find a partner to help it run adult social care, education secretary Ann Poole has said.",
        ("Ann Poole", "education secretary", "UK Government", "current"),
    ),
    Case(
        "Dorset Council has been advising Luton Council, where Mr Stuart Gale acts as director of children's services.",
        ("Stuart Gale", "director of children's services", "Luton", "current"),
    ),
    Case(
        "Derby City Council met. Cllr Keith Raven, leader of the Derby Conservatives, disagreed.",
        ("Keith Raven", "conservatives' leader", "Derby", "current"),
    ),
    Case(
        "Judith Blam (Lab), who leads Dorset Council, said the budget was safe.",
        ("Judith Blam", "leader", "Dorset", "current"),
    ),
    Case(
        "The news did not please Liberal Democrats on Dorset Council. Their leader, Robert Gore, wants an inquiry.",
        ("Robert Gore", "liberal democrat group leader", "Dorset", "current"),
    ),
    Case(
        "Dorset Council said the Department for Education and the chairman of the county's improvement board, Malcolm Rudd, knew.",
        ("Malcolm Rudd", "chairman of the improvement board", "Dorset", "current"),
    ),
    Case(
        "Director of children's services Bill Stubbs spoke for Dorset Council.",
        ("Bill Stubbs", "director of children's services", "Dorset", "current"),
    ),
    Case(
        "Adele Port has resigned as chairwoman of the improvement board at Wirral Council.",
        ("Adele Port", "chairwoman of the improvement board", "Wirral", "former"),
    ),
    Case(
        "Slough Council lost its services. Eileen Simms will chair the trust's board at Slough Children's Services Trust.",
        ("Eileen Simms", "chair of the board", "Slough Children's Services Trust", "future"),
    ),
    Case(
        "The new commissioner for children’s services in Birmingham is Lord Wardell.",
        ("Lord Wardell", "commissioner for children's services", "Birmingham", "current"),
    ),
    Case(
        "Gareth Mill, strategic director of children's services at Halton Council, will take on the same role at neighbouring Cheshire West and Chester in May.",
        ("Gareth Mill", "strategic director of children's services", "Cheshire West and Chester", "future"),
        ("Gareth Mill", "strategic director of children's services", "Halton", "current"),
    ),
    Case(
        "Dorset Council met. Conservative councillor Ann Pool, the cabinet member for children, agreed.",
        ("Ann Pool", "cabinet member for children", "Dorset", "current"),
    ),
    Case(
        "Dorset Council met. Labour's children's spokeswoman at County Hall, Dawn Crick, disagreed.",
        ("Dawn Crick", "children's spokeswoman", "Labour", "current"),
    ),
    Case(
        "Dorset Council has a panel of experts, among them the chief social worker for children and families, Isobel Trant.",
        ("Isobel Trant", "chief social worker for children and families", None, "current"),
    ),
    Case(
        "The chief inspector of schools, Sir Malcolm Hill, spoke in Dorset.",
        ("Malcolm Hill", "chief inspector of schools", "Ofsted", "current"),
    ),
    Case(
        "Sarah Gill, Unison's Dorset branch secretary, said members were worn out.",
        ("Sarah Gill", "Dorset branch secretary", "Unison", "current"),
    ),
    Case(
        "Dorset Council will debate it. The Labour leader on the county council, John Gale, wants more money.",
        ("John Gale", "Labour leader", "Dorset", "current"),
    ),
    Case(
        "The review for Bury Council was made by Prof Justin Lee of the University of Sussex.",
        ("Justin Lee", "professor", "University of Sussex", "current"),
    ),
    Case(
        "The panel heard Professor Anna Gale, of Kingston University, on Tuesday.",
        ("Anna Gale", "professor", "Kingston University", "current"),
    ),
    Case(
        "Dorset Council's own director, Philippa Rook, came in May.",
        ("Philippa Rook", "director", "Dorset", "current"),
    ),
    Case(
        "Anna Bell continues as cabinet member for children at Dorset Council.",
        ("Anna Bell", "cabinet member for children", "Dorset", "current"),
    ),
    Case(
        "Lynn Anson, co-founder of the support group A Common Bond in Bury, disagreed.",
        ("Lynn Anson", "co-founder", "Common Bond", "current"),
    ),
    Case(
        "Neil Hand, chief executive of the Recruitment and Employment Confederation, agreed.",
        ("Neil Hand", "chief executive", "Recruitment and Employment Confederation", "current"),
    ),
    Case(
        "Derby City Council met. Andrew Rush, leader of the Derby Independents on the council, left early.",
        ("Andrew Rush", "independents' leader", "Derby", "current"),
    ),
    Case(
        "Before joining Derby, Ruth Ansell was director of children's services in Bury.",
        ("Ruth Ansell", "director of children's services", "Bury", "former"),
    ),
    Case(
        "Derby's services were rated inadequate.\n\nThe department appointed Ruth Ansell, chief executive of Bury Council, as commissioner in Derby in June.\n\nBury will act as a partner. Ms Ansell will remain as commissioner.",
        ("Ruth Ansell", "commissioner", "Derby", "current"),
        ("Ruth Ansell", "chief executive", "Bury", "current"),
    ),
    Case(
        "Derby City Council sacked Ruth Ansell, its director of children's services, in the aftermath of the Rowan Hale case.",
        ("Ruth Ansell", "director of children's services", "Derby", "former"),
    ),
    Case(
        "Derby's services were rated inadequate.\n\nLabour's shadow children's minister, Ruth Ansell, called it wrong.",
        ("Ruth Ansell", "shadow children's minister", "Labour Party", "current"),
    ),
    Case(
        "Derby's services were rated inadequate.\n\nMinisters appointed Ruth Ansell, a former health minister, as commissioner.",
        ("Ruth Ansell", "commissioner", "Derby", "current"),
        ("Ruth Ansell", "health minister", "UK Government", "former"),
    ),
    Case(
        "Derby's services were rated inadequate.\n\nIndependent councillor Ruth Ansell, a former chair of the council's scrutiny committee, said she had met them.",
        ("Ruth Ansell", "chair of the scrutiny committee", "Derby", "former"),
    ),
    Case(
        "Derby's services were rated inadequate.\n\nRuth Ansell, principal child and family social worker, has worked in the city for years.",
        ("Ruth Ansell", "principal child and family social worker", "Derby", "current"),
    ),
    Case(
        "Kirklees Council met. Liberal Democrat Clr Jean Pinder, a former chair of the council's scrutiny panel, said it was late.",
        ("Jean Pinder", "chair of the scrutiny panel", "Kirklees", "former"),
    ),
    Case(
        "Achieving for Children runs services in Kingston. Ruth Ansell took up the chief executive's post at the trust in December.",
        ("Ruth Ansell", "chief executive", "Achieving for Children", "current"),
    ),
    Case(
        "Members of Unison met in Leeds. Branch chair Peter Lowry said the offer was poor.",
        ("Peter Lowry", "branch chair", "Unison", "current"),
    ),
    Case(
        "The Local Government Association agrees. Its children and young people board chair, Ruth Ansell, said so.",
        ("Ruth Ansell", "children and young people board chair", "Local Government Association", "current"),
    ),
    Case(
        "Luton's director left. Ruth Ansell, strategic director at neighbouring Bedford, will act as director of children's services until one is found.",
        ("Ruth Ansell", "acting director of children's services", "Luton", "future"),
        ("Ruth Ansell", "strategic director", "Bedford", "current"),
    ),
    Case(
        "Luton is a small council.\n\nAt Ofsted, Ruth Ansell becomes regional director.",
        ("Ruth Ansell", "regional director", "Ofsted", "future"),
    ),
    Case(
        "Peter Lowry, director of children's services at Kent, will leave in March and a new post of deputy director based in Dover will be created.",
        ("Peter Lowry", "director of children's services", "Kent", "current"),
    ),
    Case(
        "In 2017 Leeds began supporting Kirklees under its then director of children's services, Ruth Ansell.",
        ("Ruth Ansell", "director of children's services", "Leeds", "former"),
    ),
    Case(
        "Dorset is small. Ruth Ansell moved from Devon last spring, where she was deputy director of children's services.",
        ("Ruth Ansell", "deputy director of children's services", "Devon", "former"),
    ),
    Case(
        "Peter Lowry is chief executive of Luton-based charity Safe Harbour.",
        ("Peter Lowry", "chief executive", "Safe Harbour", "current"),
    ),
    Case(
        "Ruth Ansell, the cabinet member for children's services at Kent County Council, has tendered her resignation to the leader of the council.",
        ("Ruth Ansell", "cabinet member for children's services", "Kent", "former"),
    ),
    Case(
        "The Association of Directors of Children's Services has argued against it. President Ruth Ansell said councils should be careful.",
        ("Ruth Ansell", "president", "Association of Directors of Children's Services", "current"),
    ),
    Case(
        "Ada Ansell is Bury's executive director for children. Ms Ansell's predecessor, Mark Lowry, left in March to become chief executive of Barnardo's.",
        ("Ada Ansell", "executive director for children", "Bury", "current"),
        ("Mark Lowry", "chief executive", "Barnardo's", "current"),
        ("Mark Lowry", "executive director for children", "Bury", "former"),
    ),
    Case(
        "Salford was rated inadequate, which was read with care since the Baby P case in Haringey. Its strategic director for children's services, Peter Lowry, resigned.",
        ("Peter Lowry", "strategic director for children's services", "Salford", "former"),
    ),
    Case(
        "Peter Lowry, professional officer at the British Association of Social Workers, said staff in Leeds were tired.",
        ("Peter Lowry", "professional officer", "British Association of Social Workers", "current"),
    ),
    Case(
        "The NSPCC wants more. Its regional head, Ruth Ansell, said children in Leeds should be heard.",
        ("Ruth Ansell", "regional head", "NSPCC", "current"),
    ),
    Case(
        "Ruth Ansell, Ofsted's regional director for the North East, Yorkshire and Humber, said Leeds was improving.",
        ("Ruth Ansell", "regional director for the north east, yorkshire and humber", "Ofsted", "current"),
    ),
    Case(
        "Wakefield was rated inadequate by Ofsted. Wakefield must change.\n\nDame Ruth Ansell, who oversaw services in Sunderland, has been named as commissioner.",
        ("Ruth Ansell", "commissioner", "Wakefield", "current"),
    ),
    Case(
        "The head of children's services at Derby City Council is to leave after four years, it was announced.\n\nRuth Ansell will step down in August. Her deputy, Peter Lowry, said she would be missed.",
        ("Peter Lowry", "deputy head of children's services", "Derby", "current"),
        ("Ruth Ansell", "head of children's services", "Derby", "current"),
    ),
    Case(
        "The chief executive of Rochdale Council has announced his departure.\n\nPeter Lowry said that he would stand down in October.",
        ("Peter Lowry", "chief executive", "Rochdale", "current"),
    ),
    Case(
        "Bexley's director of children's social care, Peter Lowry, left in May. His job has been filled on an interim basis by Ruth Ansell.",
        ("Peter Lowry", "director of children's social care", "Bexley", "former"),
        ("Ruth Ansell", "interim director of children's social care", "Bexley", "current"),
    ),
    Case(
        "Ruth Ansell, director of children's services at Derby, was a head teacher in Gloucester before that.",
        ("Ruth Ansell", "director of children's services", "Derby", "current"),
    ),
    Case(
        "Peter Lowry, who chairs the government-appointed improvement board in Cumbria, said so.",
        ("Peter Lowry", "chair of the improvement board", "Cumbria", "current"),
    ),
    Case(
        "Ruth Ansell left in January, when Peter Lowry arrived from Wigan, where he was deputy director.",
        ("Peter Lowry", "deputy director", "Wigan", "former"),
    ),
    Case(
        "Waltham Forest was told to act. Ruth Ansell, chief executive of care leavers' charity The Next Door, agreed.",
        ("Ruth Ansell", "chief executive", "Next Door", "current"),
    ),
    Case(
        "The then director of fostering at Cumbria, Ruth Ansell, said so. Kent's longest serving senior officer, Peter Lowry, agreed.",
        ("Ruth Ansell", "director of fostering", "Cumbria", "former"),
    ),
    Case(
        "Ann Lee, cabinet member for children at Derby City Council, resigned on Friday. Her replacement will be Coun Ruth Ansell.",
        ("Ann Lee", "cabinet member for children", "Derby", "former"),
        ("Ruth Ansell", "cabinet member for children", "Derby", "future"),
    ),
    Case(
        "The departure of Ruth Ansell, who is now director of children's services at Luton, was announced by Derby.",
        ("Ruth Ansell", "director of children's services", "Luton", "current"),
    ),
    Case(
        "She has faith in June Marsh. June Marsh is director of children's services at Derby.",
        ("June Marsh", "director of children's services", "Derby", "current"),
    ),
    Case(
        "Derby has faith in April Dunn, its director of children's services.",
        ("April Dunn", "director of children's services", "Derby", "current"),
    ),
    Case(
        "Since April Ruth Ansell has been director of children's services at Derby.",
        ("Ruth Ansell", "director of children's services", "Derby", "current"),
    ),
]

PARLIAMENT = [
    Case("Stockton Council met. Redcar MP Ann Pool said that it was wrong.", ("Ann Pool", "mp", None, "current")),
    Case("Thurrock's MP, Ben Hart, said he had asked for a meeting.", ("Ben Hart", "mp", None, "current")),
    Case(
        "Dorset Council met. Labour MP Ann Pool said no. Ms Pool, the MP for Poole, called for help.",
        ("Ann Pool", "mp", None, "current"),
    ),
    Case("Ann Pool, Conservative MP for Poole, called for help in Dorset.", ("Ann Pool", "mp", None, "current")),
    Case(
        "Dorset Council met. But Stockton South MP Sir Alan Pool called for help.",
        ("Alan Pool", "mp", None, "current"),
    ),
    Case("Dorset Council met. The Poole Labour MP Ann Lee asked for help.", ("Ann Lee", "mp", None, "current")),
    Case("Dorset Council met. Former Redcar MP Ian Dale spoke.", ("Ian Dale", "mp", None, "former")),
    Case("Ann Ray, who was MP for Poole until 2010, spoke in Dorset.", ("Ann Ray", "mp", None, "former")),
]

OFFICERS = [
    Case(
        "Lola Marsh, of the British Association of Social Workers, spoke. The association's England manager, Tom Lee, "
        "agreed.",
        ("Tom Lee", "England manager", "British Association of Social Workers", "current"),
    ),
    Case(
        "Denise Cawley, secretary of Unison's Isle of Wight branch, said that nobody should be blamed.",
        ("Denise Cawley", "secretary of the Isle of Wight branch", "Unison", "current"),
    ),
    Case(
        "Unison's Humberside branch secretary, Ann Frow, said that staff felt low.",
        ("Ann Frow", "humberside branch secretary", "Unison", "current"),
    ),
    Case(
        "Unison has 40 members here. Its north-west head of local government, Mark Tile, said so.",
        ("Mark Tile", "north-west head of local government", "Unison", "current"),
    ),
    Case(
        "Doug Renn, national officer for community and youth workers at Unite, said that the union would ballot.",
        ("Doug Renn", "national officer for community and youth workers", "Unite", "current"),
    ),
    Case(
        "Naomi Stone, professor of public management at the University of Birmingham, says that it can work.",
        ("Naomi Stone", "professor of public management", "University of Birmingham", "current"),
    ),
    Case(
        "Judith Cole, reader in social policy at Lancaster University, says that it proves little.",
        ("Judith Cole", "reader in social policy", "Lancaster University", "current"),
    ),
    Case(
        "Luton Council met. Wendy Hall, the independent consultant who wrote the report, makes 31 points.",
        ("Wendy Hall", "independent consultant", None, "current"),
    ),
    Case(
        "Luton Council met. The review, by former chief inspector of social services Sir Miles Catt, will report soon.",
        ("Miles Catt", "chief inspector of social services", None, "former"),
    ),
    Case(
        "Luton Council met. Canon Peter Whitlow, chair of the board, spoke. Mr Whitlow was sorry.",
        ("Peter Whitlow", "chair of the board", "Luton", "current"),
    ),
]

PORTRAITS = [
    Case(
        "Ann Pool is director of children's services in Luton. “I like it here and I shall stay,” Ann Pool says. "
        "Ms Pool is 50.\n\nCV\n\n2010-present Director of children's services, Luton\n\n"
        "2004-10 Team manager, then assistant director, Dorset Council\n\n1990 BA, University of Hull",
        ("Ann Pool", DCS, "Luton", "current"),
        ("Ann Pool", "team manager", "Dorset", "former"),
        ("Ann Pool", "assistant director", "Dorset", "former"),
    ),
    Case(
        "Ann Pool is director of children's services in Luton. “I like it here and I shall stay,” Ann Pool says. "
        "Ms Pool is 50.\n\nCareer Social worker, Kent and Surrey; head of fostering, Essex county council; "
        "director of children's services, Luton.",
        ("Ann Pool", DCS, "Luton", "current"),
        ("Ann Pool", "social worker", "Kent", "former"),
        ("Ann Pool", "social worker", "Surrey", "former"),
        ("Ann Pool", "head of fostering", "Essex", "former"),
    ),
]

CHAIRS = [
    Case(
        "Kent Council met. Labour’s Hans Rutter, who chairs the children’s overview and scrutiny panel, said no.",
        ("Hans Rutter", "chair of the children's overview and scrutiny panel", "Kent", "current"),
    ),
    Case(
        "Kent Council met. Tory Ann Ray, who sits on the children's scrutiny committee, said no.",
        ("Ann Ray", "member of the children's scrutiny committee", "Kent", "current"),
    ),
    Case(
        "Ann Tay sits on the workforce committee of the Association of Directors of Children's Services. Kent met.",
        ("Ann Tay", "member of the workforce committee", "Association of Directors of Children's Services", "current"),
    ),
    Case(
        "The report was published by the Telford and Wrekin Safeguarding Children Board. Martin Hay, who chairs the "
        "board, told the BBC so.",
        ("Martin Hay", "chair", "Telford and Wrekin Safeguarding Children Board", "current"),
    ),
    Case(
        "A summary by Kent Safeguarding Children Board says so.\n\nIt rained. The safeguarding board will publish a "
        "progress report. Its chair, Peter Whit, said he was confident.",
        ("Peter Whit", "chair", "Kent Safeguarding Children Board", "current"),
    ),
    Case(
        "Nine councils form the Far West Practice Exchange. It works, says Ann Hill, Plymouth's director for people "
        "and the exchange's chair.",
        ("Ann Hill", "director for people", "Plymouth", "current"),
        ("Ann Hill", "chair", "Far West Practice Exchange", "current"),
    ),
    Case(
        "Kent will move services to a company called Kent Children First. It is chaired by Baroness Tamsin Ferry.",
        ("Tamsin Ferry", "chair", "Kent Children First", "current"),
    ),
    Case(
        "Twelve councils make up the North East Alliance, which is chaired by Derek Hall, chief executive of Gateshead.",
        ("Derek Hall", "chair", "North East Alliance", "current"),
        ("Derek Hall", "chief executive", "Gateshead", "current"),
    ),
    Case(
        "Kent met. The bids were assessed by an expert panel chaired by Sir Leo Abney.",
        ("Leo Abney", "chair of the expert panel", None, "current"),
    ),
    Case(
        "Kent met. Ministers welcomed the report of the working group on placements, chaired by Dame Ann Drury.",
        ("Ann Drury", "chair of the working group on placements", None, "current"),
    ),
    Case(
        "Kent met its children and young people select committee. Committee chairwoman Cllr Pauline Eddis asked why.",
        ("Pauline Eddis", "chairwoman of the children and young people select committee", "Kent", "current"),
    ),
    Case(
        "Kent has an improvement board. Moira Sand, who once worked in Derby, has been brought in to chair it.",
        ("Moira Sand", "chair of the improvement board", "Kent", "current"),
    ),
    Case(
        "Kent met. But the Local Government Association pointed out that the sums were small. Councillor Hazel Dean, "
        "who chairs its children and young people board, said so.",
        ("Hazel Dean", "chair of the children and young people board", "Local Government Association", "current"),
    ),
]

NEIGHBOURS = [
    Case(
        "Kent met. Ann Moor, who worked for John Reed as a trainee and is now director of children's services in "
        "Hull, writes.",
        ("Ann Moor", DCS, "Kingston upon Hull", "current"),
    ),
    Case(
        "Kent met. Bob Ray, who was hired by Tom Lee and is now head of fostering at Dorset, wrote.",
        ("Bob Ray", "head of fostering", "Dorset", "current"),
    ),
    Case(
        "Kent met. Farewell to Trevor Gilpin, director in Dorset since 2009. Linda Fair, his assistant director for "
        "commissioning, is holding the fort.",
        ("Trevor Gilpin", "director", "Dorset", "current"),
        ("Linda Fair", "assistant director for commissioning", "Dorset", "current"),
    ),
    Case(
        "Leroy Whit, head of looked-after children, Stoke-on-Trent (was service manager, Derbyshire)",
        ("Leroy Whit", "head of looked-after children", "Stoke-on-Trent", "current"),
        ("Leroy Whit", "service manager", "Derbyshire", "former"),
    ),
    Case(
        "Kent met. Marcus Oyel, Essex's deputy chief executive and director of education, said so.",
        ("Marcus Oyel", "deputy chief executive", "Essex", "current"),
        ("Marcus Oyel", "director of education", "Essex", "current"),
    ),
    Case(
        "Kent met. “I was a social worker in Hackney before that, and I ended up as assistant director in Leeds,” Ann "
        "Lee said.",
        ("Ann Lee", "social worker", "Hackney", "former"),
        ("Ann Lee", "assistant director", "Leeds", "former"),
    ),
    Case(
        "Kent cut its clubs.\n\nThe National Youth Agency said it knew of 60 such cuts. Chief executive Moira Sand "
        "said the damage would be hard to undo.",
        ("Moira Sand", "chief executive", "National Youth Agency", "current"),
    ),
    Case(
        "Middlesbrough was rated inadequate, but the director there, Conrad Pick, spoke out.",
        ("Conrad Pick", "director", "Middlesbrough", "current"),
    ),
    Case(
        "East Riding's monitoring officer, Mathilde Corr, said no.",
        ("Mathilde Corr", "monitoring officer", "East Riding of Yorkshire", "current"),
    ),
]

ELSEWHERE = [
    Case(
        "Herefordshire met. Dame Cecily Horn, who chaired the improvement board in Sandwell until May, said so.",
        ("Cecily Horn", "chair of the improvement board", "Sandwell", "former"),
    ),
    Case(
        "Sefton Council was rated good. The Merseyside council's executive director of children's services, Lorna "
        "Birt, said so.",
        ("Lorna Birt", "executive director of children's services", "Sefton", "current"),
    ),
    Case(
        "The Bright Trust was set up in 2010. It has been rated good by Ofsted since 2011, and its director, Fergus "
        "Abbott, argues that it was easy.",
        ("Fergus Abbott", "director", "Bright Trust", "current"),
    ),
    Case(
        "Kent met. “It is so,” says Sunita Vaid, who was a service manager under him at Luton Council.",
        ("Sunita Vaid", "service manager", "Luton", "former"),
    ),
    Case(
        "Kent met. Trevor Hale was sacked. He spent last year as an interim assistant director in Medway.",
        ("Trevor Hale", "interim assistant director", "Medway", "former"),
    ),
    Case(
        "Kent met. Fergus Ade is busy. He's now the improvement adviser to Northumberland.",
        ("Fergus Ade", "improvement adviser", "Northumberland", "current"),
    ),
    Case(
        "Kent met. Ms Lorna Pett was director of children's services at Trafford Council from 2006 to 2011 and then "
        "chief executive of Solihull Council until she stood down last year.",
        ("Lorna Pett", DCS, "Trafford", "former"),
        ("Lorna Pett", CHIEF, "Solihull", "former"),
    ),
    Case(
        "Dudley was rated good. John Speight, who has been director of children's services since the post was created "
        "in 2006, knows it: he was at Haringey in the 1990s, as a team manager.",
        ("John Speight", DCS, "Dudley", "current"),
        ("John Speight", "team manager", "Haringey", "former"),
    ),
    Case(
        "Plymouth was rated good. “It is so,” says Tunde Bank, who was the city's assistant director for children's "
        "social care at the time and is now at Brighton and Hove in a similar job.",
        ("Tunde Bank", "assistant director for children's social care", "Plymouth", "former"),
    ),
    Case(
        "Kent met. Ann Lee said: “I was in Leeds when it was graded inadequate in 2014, as assistant director.”",
        ("Ann Lee", "assistant director", "Leeds", "former"),
    ),
    Case(
        "Kent met. Kate Young, who leads on workforce matters for the British Association of Social Workers, agreed.",
        ("Kate Young", "lead on workforce matters", "British Association of Social Workers", "current"),
    ),
    Case(
        "Southend's people scrutiny committee met. The Rev Colin Hayes, a co-opted member of the committee, said so.",
        ("Colin Hayes", "co-opted member of the people scrutiny committee", "Southend-on-Sea", "current"),
    ),
    Case(
        "Winnie Ogun is cabinet member for children at Enfield Council and a member of the LGA's children and young "
        "people board.",
        ("Winnie Ogun", "cabinet member for children", "Enfield", "current"),
        ("Winnie Ogun", "member of the children and young people board", "Local Government Association", "current"),
    ),
    Case(
        "Bob Weald, the Liberal Democrats' spokesman on children, told Kent County Council so.",
        ("Bob Weald", "spokesman on children", "Liberal Democrats", "current"),
    ),
    Case(
        "The leader, Tom Rudge, praised Ann Pole, whom he named as chief executive of Hull City Council in 2012.",
        ("Ann Pole", "chief executive", "Kingston upon Hull", "current"),
        ("Tom Rudge", "leader", "Kingston upon Hull", "current"),
    ),
    Case(
        "Norfolk has been searching since June. Ann Pole, now head of fostering in Luton, will be the county's new director of children's services.",
        ("Ann Pole", "director of children's services", "Norfolk", "future"),
        ("Ann Pole", "head of fostering", "Luton", "current"),
    ),
    Case(
        "Gateshead Council has hired Ann Pole as its director of children's services.\n\nHer eight years in Darlington were happy ones, and Darlington will miss her. Darlington is to advertise in June.\n\nThe council's leader, Tom Rudge, met her on Friday.",
        ("Ann Pole", "director of children's services", "Gateshead", "current"),
        ("Tom Rudge", "leader", "Gateshead", "current"),
    ),
]

SIGNATURES = [
    Case(
        "I was sorry to read your piece on our service. We do our best.\n\nMary Blunt\n\n"
        "Director of children's services, Kent County Council",
        ("Mary Blunt", DCS, "Kent", "current"),
    ),
    Case(
        "I was sorry to read your piece on our service.\n\nCouncillor Mary Blunt\n\n"
        "Cabinet member for children, Surrey County Council; Chair, Mole Valley Trust",
        ("Mary Blunt", "cabinet member for children", "Surrey", "current"),
        ("Mary Blunt", "chair", "Mole Valley Trust", "current"),
    ),
    Case(
        "The council has promised us a meeting.\n\nBob Hoskins-Lee\n\nSecretary, Slough branch, Unison",
        ("Bob Hoskins-Lee", "secretary", "Unison", "current"),
    ),
    Case(
        "I invite your reporter to come in.\n\nPerdita Ash\n\nStrategic Director of Children's Services\n\n"
        "Slough Borough Council",
        ("Perdita Ash", "strategic director of children's services", "Slough", "current"),
    ),
]

LOOK_ALIKES = [
    # No constituency, no office, no signature.
    Case("Dorset Council met. Yesterday Labour MP Ian Dale spoke."),
    Case("Dorset Council met. Ann Hall MP said no."),
    Case("Dorset Council met. Green councillor Martha Lock said she had warned of it."),
    Case("Dorset Council met. Peter Lowry, an independent consultant, agreed."),
    # Whose it is, or who is meant, the words do not tell.
    Case("Ruth Ansell, chair of the group which drew up the memorandum, told Kent County Council so."),
    Case("Kent Council met. The local councillor, Ann Lee, chairs the governors of a school."),
    Case("Kent Council met. Tom Moss chaired the appointments panel."),
    Case("Kent Council met. Bob Ray told a member of the health panel so."),
    Case("Kent Council met. If the minister wishes to see it, we would have him. He could stay, said Ann Hall."),
    Case("The council in Kent met.\n\nWinter Gardens\n\nHead of fostering, £60k"),
    Case(
        "Ann Pool works in Luton and Bob Ray works in Kent.\n\n"
        "Career: team manager, Kent; head of fostering, Essex; director of children's services, Luton Council."
    ),
    Case("Vince Moon, who heads to work at six, lives in Leeds."),
    Case("Ola Strand, who leads by example, visited children in Hull."),
    Case("Ofsted's inspectors met the chief executive, the leader and the lead member for children at Bury."),
    Case("The chair of the improvement board in Torbay will be chosen by ministers next month."),
    Case("Kirklees has scrapped the post of assistant director that it created in 2012."),
    Case(
        "Harrow's cabinet member for children was not at the meeting, which angered Lorna Fitzgibbon, a mother of two."
    ),
    Case(
        "Imelda Quarshie has never been a director of children's services, whatever her profile on the internet says."
    ),
    Case("Warwickshire asked whether Kieran Doherty would consider becoming chair of the board, but he declined."),
    Case("A spokesman for Suffolk County Council said that recruitment had improved."),
    Case("Redbridge is looking for a director of children's services after two failed rounds of interviews."),
    Case("Siobhan Doyle, whose son was in care in Croydon, criticised the council's slow response."),
    Case("The director of children's services at Stoke-on-Trent declined to comment."),
    Case("The Fothergill review, published in June, told Brent to change how it handles referrals."),
    Case("Grant Thornton audited the accounts of Brighton and Hove's children's department."),
    Case("Wesley Brathwaite has been tipped to become chief executive of Enfield Council."),
    Case("Petra Hollins could be the next leader of Cambridgeshire County Council, according to colleagues."),
    Case("Mohammed Iqbal is not the director of children's services at Newham, as we wrongly stated last week."),
    Case("Anneka Bose turned down the post of chief executive at Derby City Council."),
    Case("Residents asked why Delroy Grant had waited so long for a social worker in Lewisham."),
    Case("Director of Children's Services – Northumberland County Council – salary up to £140,000"),
    Case("Elizabeth Court, in the middle of Winchester, houses Hampshire's children's services department."),
    Case("If Gillian Frost were made director of children's services at Havering, she would face a huge task."),
    Case("Two directors and a chief executive have left Isle of Wight Council in three years."),
    Case("Wandsworth's leader and its director of children's services will meet the inspectors on Friday."),
    Case("Campaigners want Rosalind Ekwueme to be appointed commissioner in Birmingham."),
    Case("Aaliyah Hussain, 19, grew up in foster care in Blackburn with Darwen and now studies law."),
    Case("The Harriet Blake Centre, which Camden Council opened in 2004, will stay where it is."),
    Case("Thomas Cook has agreed to pay for holidays for young carers in Blackpool."),
    Case("A former director of children's services at an unnamed council gave evidence in private."),
    Case("Nobody has been chosen yet to lead children's services at Reading, whose chief executive fills in."),
    Case("Marcus Webb-Ellis has lived in Halton for thirty years and remembers the old children's home."),
    Case("The shortlist includes Fergus Bain, but Merton has yet to choose a chief executive."),
    Case("Agnieszka Nowak told the inquest that nobody from Middlesbrough Council had called on her daughter."),
    Case("Every director in the region has read Bernard Szymański's letter to the council about his grandson."),
    Case("In Telford and Wrekin, the post of deputy director has been vacant since Sunita Rao's complaint was upheld."),
    Case("Had Dominic Ashworth become mayor of Bristol, the service would have been split in two."),
    Case("Derby, Leeds, Luton and Kent are taking part. The council's hopes are high, said its friend Ann Lee."),
    Case("Dudley Council is to build a stage in Victoria Park, and a bar in Albert Hall."),
    Case("The most important director in the film is Ann Lee."),
    Case("Ann Lee was made welcome at Dudley Council by the director's sister."),
    Case("Trafford Park said no to Dudley Council."),
    Case("Ann Lee, a retired director of nursing, came to Dudley."),
    Case("Ann Lee of Dudley held the same view at Luton Borough Council."),
    Case("At the head of the queue at Dudley Council stood Tom Bell."),
    Case("Cheshire East Council met in the CEO's room; the CEP was read."),
    Case("Tom Bell will move house to Dudley from his old one, where the director of children's services lived."),
    Case("Ann Lee has left Dudley Council, says its chief executive."),
    Case("Dudley council has a new plan. Police and crime commissioner Tom Bell said children's services mattered."),
    Case("DUDLEY COUNCIL, which has no director, spoke on Monday."),
    Case(
        "Luton Council has handed its services over.\n\nThe new company has offices in the town. Its chief executive is Una Reid."
    ),
    Case(
        "Luton Council's services were rated good.\n\nAn academic praised the work of the trust. Ian Moss, chief executive of the trust, said he was glad."
    ),
    Case("Carol Tate leads a choir in Luton. Her counterpart in Bedford, Rupert Lyle, sings too."),
    Case("The leader of Bury Council has been criticised by parents. Tom Ash said his son had waited a year."),
    Case(
        "A minister is expected to visit Bury Council. The independent chair of the panel will be Professor Roger Janes, who knows the town."
    ),
    Case(
        "Dorset Council will meet. Mrs Sheila Lane comes from Cardiff, where she is interim director of children's services."
    ),
    Case("The Bill Committee met at Dorset Council."),
    Case("The panel heard Professor Anna Gale, of course, on Tuesday."),
    Case("In a letter to the leader of Derby City Council, Ruth Ansell said the food was cold."),
    Case(
        "Peter Lowry, an independent consultant, told Kent County Council so.",
    ),
    Case(
        "Ruth Ansell, assistant director for children's social care on Merseyside since 2009, told Kent County Council so.",
    ),
    Case(
        "A club in Leeds has a new pitch. President Ruth Ansell said members were pleased.",
    ),
    Case(
        "Superintendent John Lowe wrote. Det Supt Ann Lee, of Essex Police, said the force had changed.",
    ),
    Case(
        "The head of children's services at Derby City Council is to leave after four years, it was announced.\n\nThe council thanked its staff. Peter Lowry, who fosters, said she would be missed.",
    ),
]


@pytest.mark.parametrize(
    "case",
    [
        *APPOSITIONS,
        *OTHER_BODIES,
        *TENURES,
        *PASSAGES,
        *PARLIAMENT,
        *OFFICERS,
        *PORTRAITS,
        *CHAIRS,
        *ELSEWHERE,
        *NEIGHBOURS,
        *SIGNATURES,
    ],
    ids=str,
)
def test_posts_that_are_stated(case: Case) -> None:
    check("posts", case)


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=str)
def test_people_and_roles_that_make_no_post(case: Case) -> None:
    assert not case.rows
    check("posts", case)
