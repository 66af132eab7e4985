"""Posts told by what they are called when they are spoken of again, by what somebody was sent for, and by briefs."""

import pytest

from tests.kinds.harness import Case, check

SPOKEN_OF = [
    Case(
        "Nina Patel, director of children's services at Bury council, has resigned. Gary Stone was interviewed for the post but turned it down.",
        ("Nina Patel", "director of children's services", "Bury", "former"),
    ),
    Case(
        "Helen Wray is director of children's services at Devon council. She answers to a second leader. In January she took on the same job at Torbay.",
        ("Helen Wray", "director of children's services", "Devon", "current"),
        ("Helen Wray", "director of children's services", "Torbay", "current"),
    ),
    Case(
        "A commissioner is wanted in Bolton, although Edward Marsh was appointed to the role there last October, after Ofsted rated services inadequate.",
        ("Edward Marsh", "commissioner", "Bolton", "current"),
    ),
    Case(
        "Enfield and Haringey will share a director of children's services from May. Rowena Tait, who has held the post in Haringey since 2012, will look after both.",
        ("Rowena Tait", "director of children's services", "Enfield", "future"),
        ("Rowena Tait", "director of children's services", "Haringey", "current"),
    ),
    Case(
        "Kent council has named an acting director of children's services. Mary Dobbs steps into the job in place of Peter Loy, who has been poached by Essex council.",
        ("Mary Dobbs", "acting director of children's services", "Kent", "current"),
        ("Peter Loy", "director of children's services", "Kent", "former"),
    ),
    Case(
        "Bristol council has a new director of children's services. Gordon Petty has been promoted from assistant director into the senior post that Lorna Hask left empty last month.",
        ("Gordon Petty", "director of children's services", "Bristol", "current"),
        ("Gordon Petty", "assistant director", "Bristol", "former"),
        ("Lorna Hask", "director of children's services", "Bristol", "former"),
    ),
    Case(
        "Ms Jane Marl had been Norfolk's improvement adviser, a job she inherited when Donald Ever moved on last autumn.",
        ("Donald Ever", "improvement adviser", "Norfolk", "former"),
        ("Jane Marl", "improvement adviser", "Norfolk", "former"),
    ),
    Case(
        "In Derby, Des Toll has stepped down as lead member for children's services after a row. Ruth Gale takes the portfolio.",
        ("Des Toll", "lead member for children's services", "Derby", "former"),
        ("Ruth Gale", "lead member for children's services", "Derby", "current"),
    ),
    Case(
        "Barbara Nell, director of children's services in Harrow, has stepped down and Jon Pryce, who holds the same post at neighbouring Brent, has taken over her department.",
        ("Barbara Nell", "director of children's services", "Harrow", "former"),
        ("Jon Pryce", "director of children's services", "Brent", "current"),
    ),
    Case(
        "Dudley has found a director of children's services at last. The job went to Hannah Crewe, who had been doing it on an interim basis since June.",
        ("Hannah Crewe", "director of children's services", "Dudley", "current"),
    ),
    Case(
        "Tariq Noor was leader of Leeds City Council until 2014. Anna Wills has occupied the position ever since.",
        ("Anna Wills", "leader", "Leeds", "current"),
        ("Tariq Noor", "leader", "Leeds", "former"),
    ),
    Case(
        "The chief executive of Croydon council quit in May. His post has been filled by Olga Brant, who used to run Merton.",
        ("Olga Brant", "chief executive", "Croydon", "current"),
    ),
    Case(
        "Wirral needs a new director of children's services. Alan Sturt, who vacated the post in June, is now in Canada.",
        ("Alan Sturt", "director of children's services", "Wirral", "former"),
    ),
    Case(
        "Suffolk's cabinet member for children's services has changed four times since 2010. Gillian Oates, the current holder of the post, said she would stay.",
        ("Gillian Oates", "cabinet member for children's services", "Suffolk", "current"),
    ),
    Case(
        "A new director of children's services has been found for Medway. The successful candidate was Ian Forbes, who begins in June.",
        ("Ian Forbes", "director of children's services", "Medway", "future"),
    ),
    Case(
        "Sandwell's lead member for children's services, Bob Hale, has resigned. The brief passes to Tina Amos.",
        ("Bob Hale", "lead member for children's services", "Sandwell", "former"),
        ("Tina Amos", "lead member for children's services", "Sandwell", "current"),
    ),
    Case(
        "Paula Reed will become director of children's services at Hull in May. She takes on a role last held by Martin Shaw.",
        ("Martin Shaw", "director of children's services", "Kingston upon Hull", "current"),
        ("Paula Reed", "director of children's services", "Kingston upon Hull", "future"),
    ),
    Case(
        "Cornwall council said it would advertise for a director of children's services. Joan Trew has been covering the post since Mark Ede left.",
        ("Mark Ede", "director of children's services", "Cornwall", "former"),
    ),
    Case(
        "The role of chief executive at Torbay is a demanding one. Steve Parrock, who was in the post for six years, knows that better than most.",
        ("Steve Parrock", "chief executive", "Torbay", "former"),
    ),
    Case(
        "Stockport's director of children's services is Chris McLoud. He took the job when Donna Sager retired in 2012.",
        ("Chris McLoud", "director of children's services", "Stockport", "current"),
        ("Donna Sager", "director of children's services", "Stockport", "former"),
    ),
    Case(
        "Poole's director of children's services will go in May. Whoever takes the job will have to work with Ken Tait, the leader.",
        ("Ken Tait", "leader", "Poole", "current"),
    ),
    Case(
        "Luton's director of children's services is to retire at Easter, and Kavita Rao, assistant director for early help, will fill the vacancy until a successor is found.",
        ("Kavita Rao", "assistant director for early help", "Luton", "current"),
    ),
    Case(
        "The council's search for a chief executive is over. Rochdale leader Colin Lamb said the role had been awarded to Tessa Wynn, who runs Calderdale.",
        ("Colin Lamb", "leader", "Rochdale", "current"),
        ("Tessa Wynn", "chief executive", "Rochdale", "current"),
        ("Tessa Wynn", "leader", "Calderdale", "current"),
    ),
    Case(
        "Wigan has been without a lead member for children since Judy Pratt was voted out. Councillor Omar Haq accepted the portfolio on Tuesday.",
        ("Omar Haq", "lead member for children", "Wigan", "current"),
    ),
    Case(
        "Philip Stead was Cumbria's corporate director of children's services for only eight months; the previous incumbent, Greta Voss, lasted eleven.",
        ("Greta Voss", "corporate director of children's services", "Cumbria", "former"),
        ("Philip Stead", "corporate director of children's services", "Cumbria", "former"),
    ),
    Case(
        "Stoke-on-Trent has a new director of children's services. Noel Bright is the fourth person to occupy the post in three years.",
        ("Noel Bright", "director of children's services", "Stoke-on-Trent", "current"),
    ),
    Case(
        "Sefton council is to advertise for a chief executive. Margot Carney relinquished the position in March.",
        ("Margot Carney", "chief executive", "Sefton", "former"),
    ),
    Case(
        "As head of safeguarding in Trafford, a post he combines with lecturing, Dev Patel sees everything.",
        ("Dev Patel", "head of safeguarding", "Trafford", "current"),
    ),
    Case(
        "Northumberland's director of children's services, Sally Dunn, has been suspended. Her place has been taken by Ross Kerr, but councillors are not sure how long he can stay in the role.",
        ("Ross Kerr", "director of children's services", "Northumberland", "current"),
        ("Sally Dunn", "director of children's services", "Northumberland", "current"),
    ),
    Case(
        "Brighton and Hove's leader resigned on Monday night. Stepping into the role is Felix Orr, who had been his deputy since May.",
        ("Felix Orr", "leader", "Brighton and Hove", "current"),
    ),
    Case(
        "It will be the third chief executive for Slough in two years. Ben Okafor, the last person to do the job, stayed for five months.",
        ("Ben Okafor", "chief executive", "Slough", "former"),
    ),
    Case(
        "The vacancy for a director of children's services in Thurrock arose when Moira Lund joined Essex.",
        ("Moira Lund", "director of children's services", "Thurrock", "former"),
    ),
    Case(
        "Plymouth's director for people, Carla Mead, who is leaving for Exeter, said her job would be done by Tim Ash.",
        ("Carla Mead", "director for people", "Plymouth", "current"),
        ("Tim Ash", "director for people", "Plymouth", "future"),
    ),
    Case(
        "Oldham has lost its director of children's services. Vera Stokes departs for Tameside at the end of May and the position will be taken on by Nick Aldred.",
        ("Nick Aldred", "director of children's services", "Oldham", "future"),
    ),
    Case(
        "The cabinet member for children at Redcar and Cleveland quit in protest. Picking up the portfolio is Councillor Gwen Sharp.",
        ("Gwen Sharp", "cabinet member for children", "Redcar and Cleveland", "current"),
    ),
    Case(
        "Rob Kent, who stood down from the role in 2014 after nine years, was Solihull's longest-serving director of children's services.",
        ("Rob Kent", "director of children's services", "Solihull", "former"),
    ),
    Case(
        "Southwark's head of fostering, Ama Boateng, came to the post from Lambeth in 2013.",
        ("Ama Boateng", "head of fostering", "Southwark", "current"),
    ),
    Case(
        "Barnsley has hired its fifth chief executive in a decade. The previous holder of the post, Eric Dale, lasted nine months.",
        ("Eric Dale", "chief executive", "Barnsley", "former"),
    ),
    Case(
        "The leader of Gateshead council died in January. Councillor Mick Hogg, his deputy, has occupied the post since.",
        ("Mick Hogg", "leader", "Gateshead", "current"),
    ),
    Case(
        "There has been no permanent director of children's services in Wokingham since Tracy Ward left the job two years ago.",
        ("Tracy Ward", "director of children's services", "Wokingham", "former"),
    ),
    Case(
        "Lewisham's improvement adviser will not stay. Hugh Lamb, who has been in the role for six months, told the council he had been offered work abroad.",
        ("Hugh Lamb", "improvement adviser", "Lewisham", "current"),
    ),
    Case(
        "Harlow-born Di Shaw was handed the role of director of children's services at Essex only last week. She succeeds Ian Peel in the job.",
        ("Di Shaw", "director of children's services", "Essex", "current"),
        ("Ian Peel", "director of children's services", "Essex", "former"),
    ),
    Case(
        "Bolton's chief executive is leaving. Tony Oakham, who has run the authority since 2012, will be replaced for now by his deputy, Sue Jones.",
        ("Sue Jones", "deputy chief executive", "Bolton", "current"),
        ("Tony Oakham", "chief executive", "Bolton", "current"),
    ),
    Case(
        "There will be no permanent successor to Walsall's director of children's services, David Hayes, before the autumn. Jo Lally minds the shop until then.",
        ("David Hayes", "director of children's services", "Walsall", "current"),
    ),
    Case(
        "The report was written by Eleanor Brent, the Department for Education's commissioner for children's services in Kirklees, and Clive Meade, her predecessor.",
        ("Clive Meade", "commissioner for children's services", "Kirklees", "former"),
        ("Eleanor Brent", "commissioner for children's services", "Kirklees", "current"),
    ),
    Case(
        "Rochdale council's lead for children is Donna Mart. Its leader, Allen Brett, took over from Richard Farn last year.",
        ("Allen Brett", "leader", "Rochdale", "current"),
        ("Donna Mart", "lead for children", "Rochdale", "current"),
        ("Richard Farn", "leader", "Rochdale", "former"),
    ),
    Case(
        "Gladys Rhodes White, executive director of children's services in Sandwell, becomes the sixth person in five years to hold the position.",
        ("Gladys Rhodes White", "executive director of children's services", "Sandwell", "current"),
    ),
    Case(
        "West Berkshire has turned to a familiar face. Mac Heath, once its head of youth services, comes back from Swindon as director of children's services.",
        ("Mac Heath", "director of children's services", "West Berkshire", "current"),
        ("Mac Heath", "head of youth services", "West Berkshire", "former"),
    ),
    Case(
        "Councillor Gareth Barn, who has the children's services brief in Worcestershire's cabinet, and his shadow, Labour's Fran Oborn, agreed for once.",
        ("Gareth Barn", "cabinet member for children's services", "Worcestershire", "current"),
    ),
    Case(
        "When Ray Jenks was asked who would succeed him as Croydon's leader he named Tina Lowe. Councillors preferred Alf Stone, who got the job by one vote.",
        ("Alf Stone", "leader", "Croydon", "current"),
    ),
    Case(
        "The chair of Leicester's improvement board, Jenny Myers, said the pace had to quicken. The board, which Ms Myers took charge of in April, meets monthly.",
        ("Jenny Myers", "chair of the improvement board", "Leicester", "current"),
    ),
    Case(
        "Thurrock's Rory Patts, the corporate director of children's services, told members the post of head of quality would go to Sam Mills, now at Medway.",
        ("Rory Patts", "corporate director of children's services", "Thurrock", "current"),
    ),
    Case(
        "Sefton's improvement notice names Peter Lee as the independent chair of a board that will meet every six weeks. Mr Lee held a similar role in Halton.",
        ("Peter Lee", "independent chair of the board", "Sefton", "current"),
    ),
]
SENT = [
    Case(
        "COMMISSIONER TO REVIEW FAILING SERVICE\n\nPamela Ford, whom ministers picked in May to oversee reforms at Kent County Council's children's services, will report in the autumn.",
        ("Pamela Ford", "commissioner", "Kent", "current"),
    ),
    Case(
        "Oliver Marsh was called in to examine Sefton children's services after Ofsted's findings.\n\nThe commissioner's report says that morale is low.",
        ("Oliver Marsh", "commissioner", "Sefton", "current"),
    ),
    Case(
        "A commissioner has been sent to Bexley to look at its children's services.\n\nHelen Moss, a former director of children's services in Leeds, has been given three months to decide whether the council should keep control.",
        ("Helen Moss", "director of children's services", "Leeds", "former"),
        ("Helen Moss", "commissioner", "Bexley", "current"),
    ),
    Case(
        "The report by Ann Doyle, who was appointed in September, says Derby City Council has been slow to change. The government commissioner wants the council to hand over its services to a trust.",
        ("Ann Doyle", "commissioner", "Derby", "current"),
    ),
    Case(
        "Ministers have named the commissioner who will oversee Torbay's children's services.\n\nRichard Owen has been asked by the Department for Education to report within twelve weeks.",
        ("Richard Owen", "commissioner", "Torbay", "current"),
    ),
    Case(
        "The Department for Education has sent Janet Lisle to Croydon to advise on improvement. The commissioner will spend two days a week there.",
        ("Janet Lisle", "commissioner", "Croydon", "current"),
    ),
    Case(
        "In the direction, the education secretary tells Medway to work with the commissioner.\n\nColin Baird was drafted in by the government last month to turn the service round.",
        ("Colin Baird", "commissioner", "Medway", "current"),
    ),
    Case(
        'Children\'s services in Reading could be taken away from the council. Nina Patel, dispatched by Whitehall to find out what went wrong, wrote that leaders had lost their grip. "I saw no plan," the commissioner said.',
        ("Nina Patel", "commissioner", "Reading", "current"),
    ),
    Case(
        "An improvement adviser is to work with Walsall. Graham Bell was appointed by the DfE on Monday to help the council write a plan.",
        ("Graham Bell", "improvement adviser", "Walsall", "current"),
    ),
    Case(
        "Commissioner Eva Long has reported on Hull. The council has brought in Tom Reid to oversee its finances.",
        ("Eva Long", "commissioner", "Kingston upon Hull", "current"),
    ),
    Case(
        "Frank Dole, parachuted in by the Department for Education to shake up Birmingham's children's services, spoke to MPs. The commissioner told them that the council was improving.",
        ("Frank Dole", "commissioner", "Birmingham", "current"),
    ),
    Case(
        "The government's decision to put a commissioner into Northampton surprised nobody. Northamptonshire will now answer to Marie Tuck, who has been charged with rebuilding its social care.",
        ("Marie Tuck", "commissioner", "Northamptonshire", "current"),
    ),
    Case(
        "Ministers instructed Alison Poole to investigate Barnet's failings in December, and the commissioner's findings came out today.",
        ("Alison Poole", "commissioner", "Barnet", "current"),
    ),
    Case(
        "In a letter to parents, Somerset said that Peter Dwyer, selected by the secretary of state to monitor its recovery, had seen every file. It will pay half of the commissioner's fee.",
        ("Peter Dwyer", "commissioner", "Somerset", "current"),
    ),
    Case(
        "An adviser will visit Cumbria every month. Deborah Mace has been engaged by the DfE to guide managers there.",
        ("Deborah Mace", "adviser", "Cumbria", "current"),
    ),
    Case(
        "The review by Trevor Doyle, who was named in June, recommended a trust for Doncaster. As commissioner he will see the change through.",
        ("Trevor Doyle", "commissioner", "Doncaster", "current"),
    ),
    Case(
        "Children's commissioner Anne Long was sent in to examine Sandwell's care after two boys died.",
        ("Anne Long", "children's commissioner", "Sandwell", "current"),
    ),
    Case(
        "The Children's Commissioner for England, Maggie Atkin, called the figures shameful.",
        ("Maggie Atkin", "children's commissioner for england", None, "current"),
    ),
    Case(
        "Malcolm New has been appointed by the education secretary to take a hard look at Slough. The commissioner has until May.",
        ("Malcolm New", "commissioner", "Slough", "current"),
    ),
    Case(
        "Bury's director of children's services, Karen Doll, said the role of parents was crucial. Jim Dale, who took the role seriously, agreed.",
        ("Karen Doll", "director of children's services", "Bury", "current"),
    ),
    Case(
        "Leeds has a new chief executive, Tom Ryder. Kate Lowe, who was in the running for the job, is to stay at Hull.",
        ("Tom Ryder", "chief executive", "Leeds", "current"),
    ),
    Case(
        "The leader of Poole council, Ann Stribley, gave the post to nobody. Elaine Atkin left the job centre in tears.",
        ("Ann Stribley", "leader", "Poole", "current"),
    ),
    Case(
        "Derby's head of fostering, Sue Lamb, wants the job done by June. Gary Cole, who got the job done in Leicester, will advise her.",
        ("Sue Lamb", "head of fostering", "Derby", "current"),
    ),
    Case(
        "The children's minister, Tim Lough, visited Kent, where Paul Cart leads the council. He said the position was grave. Mr Cart took up the position of the council with officials.",
        ("Paul Cart", "leader", "Kent", "current"),
        ("Tim Lough", "children's minister", "UK Government", "current"),
    ),
    Case(
        "Councillor Les Wick has responsibility for the mistakes, said Torbay's leader, Gordon Oliver.",
        ("Gordon Oliver", "leader", "Torbay", "current"),
    ),
    Case(
        "Merton may share Sutton's director of children's services, Yvette Stan, with Kingston upon Thames if talks go well.",
        ("Yvette Stan", "director of children's services", "Sutton", "current"),
    ),
    Case(
        "Jenny Coles, a former colleague of Hertfordshire's leader, Robert Gord, was awarded an OBE.",
        ("Robert Gord", "leader", "Hertfordshire", "current"),
    ),
    Case(
        "The council gave education chief Linda Doyle a pay rise in Wigan.",
        ("Linda Doyle", "education chief", "Wigan", "current"),
    ),
    Case(
        "Norfolk's leader, Cliff Jord, said: 'Anyone who takes this job is brave.' Sheila Lock took a job in Leicester.",
        ("Cliff Jord", "leader", "Norfolk", "current"),
    ),
    Case(
        "Devon's director of children's services is Jo Olss. Her post was cut from the advertised budget by Phil Nort, the chief executive.",
        ("Jo Olss", "director of children's services", "Devon", "current"),
        ("Phil Nort", "chief executive", "Devon", "current"),
    ),
]
BRIEFS = [
    Case(
        "Three cabinet members at Leicestershire have gone: Gillian Cope, the cabinet member for education, and Howard Rush, whose brief was children's services.",
        ("Gillian Cope", "cabinet member for education", "Leicestershire", "former"),
        ("Howard Rush", "cabinet member for children's services", "Leicestershire", "former"),
    ),
    Case(
        "Bury council has reshuffled its cabinet. Edward Till leaves highways to take charge of education.",
        ("Edward Till", "cabinet member for education", "Bury", "current"),
        ("Edward Till", "cabinet member for highways", "Bury", "former"),
    ),
    Case(
        "Councillor Nigel Ash, who leads the Calderdale Independents, called for a vote.",
        ("Nigel Ash", "leader", "Calderdale Independents", "current"),
    ),
    Case(
        "We have Dr Petra Hume, who chairs the safeguarding board in Bury, to thank.",
        ("Petra Hume", "chair of the safeguarding board", "Bury", "current"),
    ),
    Case(
        "Leeds council leader Tom Reed has given Councillor Ann Doyle responsibility for children's services.",
        ("Ann Doyle", "cabinet member for children's services", "Leeds", "current"),
        ("Tom Reed", "leader", "Leeds", "current"),
    ),
    Case(
        "Councillor Rosa Lind, who has been in charge of children's services at Northumberland since 2013, offered to go.",
        ("Rosa Lind", "cabinet member for children's services", "Northumberland", "current"),
    ),
    Case(
        "In Derby's new cabinet, Councillor Ali Khan gets housing and Councillor Jean Moss will look after children's services.",
        ("Ali Khan", "cabinet member for housing", "Derby", "current"),
        ("Jean Moss", "cabinet member for children's services", "Derby", "future"),
    ),
    Case(
        "Councillor Iris Bell, who runs the Green group on Bristol City Council, said the plan was thin.",
        ("Iris Bell", "leader of the green group", "Bristol", "current"),
    ),
    Case(
        "Kirklees Council's scrutiny panel, with Councillor Viv Lister in the chair, saw the report.",
        ("Viv Lister", "chair of the scrutiny panel", "Kirklees", "current"),
    ),
    Case(
        "Essex County Council's deputy leader Kay Twitch holds the children's brief.",
        ("Kay Twitch", "deputy leader", "Essex", "current"),
    ),
    Case(
        "The portfolio for education at Dudley has been handed to Councillor Sue Ridney.",
        ("Sue Ridney", "cabinet member for education", "Dudley", "current"),
    ),
    Case(
        "Cllr Bev Lomas, whose portfolio takes in schools and skills, told Stockport's cabinet that money was short.",
        ("Bev Lomas", "cabinet member for schools and skills", "Stockport", "current"),
    ),
    Case(
        "In the reshuffle at Medway, Councillor Ron Hale moves from housing to education.",
        ("Ron Hale", "cabinet member for education", "Medway", "current"),
        ("Ron Hale", "cabinet member for housing", "Medway", "former"),
    ),
    Case(
        "Councillor Josie Paul was put in charge of children's services at Doncaster after the election.",
        ("Josie Paul", "cabinet member for children's services", "Doncaster", "current"),
    ),
    Case(
        "The new leader of Dudley council handed Councillor Tim Crump the brief for adult social care.",
        ("Tim Crump", "cabinet member for adult social care", "Dudley", "current"),
    ),
    Case(
        "Councillor Anya Wood, who took on the children's services portfolio at Bury in May, said so.",
        ("Anya Wood", "cabinet member for children's services", "Bury", "current"),
    ),
    Case(
        "Councillor Hal Moon is responsible for children's services on Norfolk's cabinet.",
        ("Hal Moon", "cabinet member for children's services", "Norfolk", "current"),
    ),
    Case(
        "The education brief at Rutland goes to Councillor Dot Lacey.",
        ("Dot Lacey", "cabinet member for education", "Rutland", "current"),
    ),
    Case(
        "Councillor Vic Sharp, who chairs the corporate parenting panel at Hounslow, agreed.",
        ("Vic Sharp", "chair of the corporate parenting panel", "Hounslow", "current"),
    ),
    Case(
        "After four months without one, Telford and Wrekin has a leader again: Shaun Dave was elected to the post by 31 votes to 23.",
        ("Shaun Dave", "leader", "Telford and Wrekin", "current"),
    ),
    Case(
        "Middlesbrough's chief executive, Tony Parks, will hand the reins to Erik Scoll in July.",
        ("Erik Scoll", "chief executive", "Middlesbrough", "future"),
        ("Tony Parks", "chief executive", "Middlesbrough", "current"),
    ),
    Case(
        "Bradford's portfolio holder for children, Val Slate, lost her seat; Susan Hinch gets the brief.",
        ("Susan Hinch", "portfolio holder for children", "Bradford", "current"),
        ("Val Slate", "portfolio holder for children", "Bradford", "current"),
    ),
    Case(
        "Northumberland's director of children's services, Daljit Lally, who took on the role from Anne Lambert, is to widen it to adults.",
        ("Anne Lambert", "director of children's services", "Northumberland", "former"),
        ("Daljit Lally", "director of children's services", "Northumberland", "current"),
    ),
    Case(
        "The government has tasked Stuart Gall with getting Sunderland's children's services back on their feet. The commissioner says it will take two years.",
        ("Stuart Gall", "commissioner", "Sunderland", "current"),
    ),
    Case(
        "Graeme Bett, whom Whitehall asked in the summer to judge whether Croydon could cope, has concluded that it could. The adviser's letter was published today.",
        ("Graeme Bett", "adviser", "Croydon", "current"),
    ),
    Case(
        "A commissioner, sent in after a damning report, has cleared Dorset. Diane Wood was told by ministers to decide if services should leave the council.",
        ("Diane Wood", "commissioner", "Dorset", "current"),
    ),
    Case(
        "Councillor Pam Roche, who runs Warrington's education portfolio, and Councillor Kath Bun, responsible for children's services, both voted no.",
        ("Kath Bun", "cabinet member for children's services", "Warrington", "current"),
        ("Pam Roche", "cabinet member for education", "Warrington", "current"),
    ),
    Case(
        "Bury's new leader has shuffled his cabinet. Andrea Simp keeps health, Tamoor Tariq takes on children's services and Jane Blake leaves finance for housing.",
        ("Jane Blake", "cabinet member for finance", "Bury", "former"),
        ("Jane Blake", "cabinet member for housing", "Bury", "current"),
        ("Tamoor Tariq", "cabinet member for children's services", "Bury", "current"),
    ),
    Case(
        "Oldham and Tameside are to have a joint director of public health, Alan High, who does the job at Tameside now.",
        ("Alan High", "joint director of public health", "Tameside", "current"),
    ),
    Case(
        "Brent shares its director of children's services, Gail Toll, with Ealing.",
        ("Gail Toll", "director of children's services", "Brent", "current"),
        ("Gail Toll", "director of children's services", "Ealing", "current"),
    ),
    Case(
        "Christine Davies CBE, director of the Centre for Excellence, wrote the foreword.",
        ("Christine Davies", "director", "Centre for Excellence", "current"),
    ),
    Case(
        "Julia Mann, chief operating officer at Tri-X, a software company that writes procedures for councils, thinks so too.",
        ("Julia Mann", "chief operating officer", "Tri-X", "current"),
    ),
    Case(
        "Cornwall's interim director (Trevor Doughty) and its leader - Alec Robertson - signed the letter.",
        ("Alec Robertson", "leader", "Cornwall", "current"),
        ("Trevor Doughty", "interim director", "Cornwall", "current"),
    ),
    Case(
        "Sarah Cave, North Lincolnshire's principal social worker, and Mick Gibbs, the director she reports to, spoke.",
        ("Sarah Cave", "principal social worker", "North Lincolnshire", "current"),
    ),
    Case(
        "Cafcass's Anthony Doug, its chief executive, said so.",
        ("Anthony Doug", "chief executive", "Cafcass", "current"),
    ),
    Case(
        "Ofsted inspector Joy Hall, who led on safeguarding, wrote to Walsall's cabinet member for children, Ian Rob.",
        ("Ian Rob", "cabinet member for children", "Walsall", "current"),
        ("Joy Hall", "inspector", "Ofsted", "current"),
    ),
    Case(
        "Headteacher Lyn Orr took on the job of raising standards. She had held the post at a school in Leeds since 2009. Leeds's director of children's services, Nigel Rich, thanked her.",
        ("Nigel Rich", "director of children's services", "Leeds", "current"),
    ),
    Case(
        "The inquest heard that Dr Sam Ives had left the job undone. Rotherham's director of children's services, Joyce Thak, had no comment.",
        ("Joyce Thak", "director of children's services", "Rotherham", "current"),
    ),
    Case(
        "Trafford's leader, Sean Anst, said Kim Hale would be ideal for the post of director, which Matt Lowe holds at Bury.",
        ("Sean Anst", "leader", "Trafford", "current"),
    ),
]
SHARED = [
    Case(
        "Sefton is to share the director of children's services of neighbouring Knowsley, Colin Platt.",
        ("Colin Platt", "director of children's services", "Knowsley", "current"),
        ("Colin Platt", "director of children's services", "Sefton", "future"),
    ),
    Case(
        "Ealing and Hounslow will share a director of children's services from September. Rhona Mills, who has held the post in Ealing since 2007, will look after both boroughs.",
        ("Rhona Mills", "director of children's services", "Ealing", "current"),
        ("Rhona Mills", "director of children's services", "Hounslow", "future"),
    ),
    Case(
        "Councillors voted for Torbay to share its chief executive with Plymouth. Helen Moss will be in charge of both councils from March.",
        ("Helen Moss", "chief executive", "Plymouth", "future"),
        ("Helen Moss", "chief executive", "Torbay", "future"),
    ),
    Case(
        "Bury and Rochdale have agreed to share a director of children's services. The joint director, Philip Goss, took charge in Bury on Monday.",
        ("Philip Goss", "director of children's services", "Bury", "current"),
        ("Philip Goss", "director of children's services", "Rochdale", "current"),
    ),
    Case(
        "Sutton's director of children's services, Jan Orme, will take on the same role in Merton under a deal to share senior staff.",
        ("Jan Orme", "director of children's services", "Merton", "future"),
        ("Jan Orme", "director of children's services", "Sutton", "current"),
    ),
    Case(
        "Derby and Nottingham are sharing a chief executive, Neil Cope.",
        ("Neil Cope", "chief executive", "Derby", "current"),
        ("Neil Cope", "chief executive", "Nottingham", "current"),
    ),
    Case(
        "Ruth Vane is to become joint director of children's services for Wandsworth and Richmond upon Thames.",
        ("Ruth Vane", "joint director of children's services", "Richmond upon Thames", "future"),
        ("Ruth Vane", "joint director of children's services", "Wandsworth", "future"),
    ),
    Case(
        "Hampshire's director of children's services, Steve Coles, has also run services on the Isle of Wight since 2013 under a partnership between the two councils.",
        ("Steve Coles", "director of children's services", "Hampshire", "current"),
    ),
    Case(
        "Kingston upon Thames and Richmond upon Thames share a director of children's services, Nick White, who leads a joint company.",
        ("Nick White", "director of children's services", "Kingston upon Thames", "current"),
        ("Nick White", "director of children's services", "Richmond upon Thames", "current"),
    ),
    Case(
        "Bexley plans to share the services of Greenwich's director of children's services, Gail Tobin, for six months.",
        ("Gail Tobin", "director of children's services", "Greenwich", "current"),
    ),
    Case(
        "Sefton and Knowsley are to share a fostering team. Colin Platt, Sefton's director of children's services, welcomed it.",
        ("Colin Platt", "director of children's services", "Sefton", "current"),
    ),
    Case(
        "Derby and Nottingham share a view of the report. Derby's chief executive, Neil Cope, called it unfair.",
        ("Neil Cope", "chief executive", "Derby", "current"),
    ),
    Case(
        "Wigan will share the lessons with Salford's director of children's services, Jo Dunn.",
        ("Jo Dunn", "director of children's services", "Salford", "current"),
    ),
    Case(
        "Cherwell and South Northamptonshire aside, few councils share a chief executive. Wiltshire and Swindon now do: Jo Bright, who runs Wiltshire, will lead both from April.",
        ("Jo Bright", "leader", "Wiltshire", "current"),
    ),
    Case(
        "Camden and Islington have shared a director of public health, Julie Bell, since 2013.",
        ("Julie Bell", "director of public health", "Camden", "current"),
        ("Julie Bell", "director of public health", "Islington", "current"),
    ),
    Case(
        "Havering has agreed to share its director of children's services with Barking and Dagenham. Tim Aldrid will be responsible for both boroughs.",
        ("Tim Aldrid", "director of children's services", "Barking and Dagenham", "future"),
        ("Tim Aldrid", "director of children's services", "Havering", "future"),
    ),
    Case(
        "Merton and Sutton will share a head of fostering, Mia Cole, from May.",
        ("Mia Cole", "head of fostering", "Merton", "future"),
        ("Mia Cole", "head of fostering", "Sutton", "future"),
    ),
    Case(
        "Devon and Torbay share a chief executive. The joint chief executive, Phil Norris, said costs had fallen.",
        ("Phil Norris", "chief executive", "Devon", "current"),
        ("Phil Norris", "chief executive", "Torbay", "current"),
    ),
    Case(
        "Rutland is to share the chief executive of Leicestershire, John Sinn, for a year.",
        ("John Sinn", "chief executive", "Leicestershire", "current"),
        ("John Sinn", "chief executive", "Rutland", "future"),
    ),
    Case(
        "Plymouth and Torbay agreed to share a director of children's services last year, and Alison Bott took over at both in January.",
        ("Alison Bott", "director of children's services", "Plymouth", "current"),
        ("Alison Bott", "director of children's services", "Torbay", "current"),
    ),
    Case(
        "Blackburn with Darwen and Blackpool share one director of children's services, Linda Clegg.",
        ("Linda Clegg", "director of children's services", "Blackburn with Darwen", "current"),
        ("Linda Clegg", "director of children's services", "Blackpool", "current"),
    ),
    Case(
        "Under the deal Poole will share Bournemouth's chief executive, Tony Will.",
        ("Tony Will", "chief executive", "Bournemouth", "current"),
        ("Tony Will", "chief executive", "Poole", "future"),
    ),
]
TITLES = [
    Case(
        "Currently head of safeguarding at Derby, Nina Patel has worked in three counties.",
        ("Nina Patel", "head of safeguarding", "Derby", "current"),
    ),
    Case(
        'Councillor Maureen Tull executive member for children and learning at Sunderland said: "We are on the way."',
        ("Maureen Tull", "executive member for children and learning", "Sunderland", "current"),
    ),
    Case(
        "Beverley Nash MBE will be Southampton's new director of children's services.",
        ("Beverley Nash", "director of children's services", "Southampton", "future"),
    ),
    Case(
        "Rosalind Ember CBE has been appointed as chair of Luton's improvement board.",
        ("Rosalind Ember", "chair of the improvement board", "Luton", "current"),
    ),
    Case(
        "The chief executive [Priya Nair] told Devon county councillors that the plan was ready.",
        ("Priya Nair", "chief executive", "Devon", "current"),
    ),
    Case(
        "Mr Lock - a commissioner for children's services and adviser at the Department for Education - was appointed to chair the board at Bury. Stephen Lock said so.",
        ("Stephen Lock", "commissioner for children's services", "Bury", "current"),
        ("Stephen Lock", "adviser", "Department for Education", "current"),
        ("Stephen Lock", "chair of the board", "Bury", "current"),
    ),
    Case(
        "Then leader Roy Cott quit Blackpool council on the day that the report came out.",
        ("Roy Cott", "leader", "Blackpool", "former"),
    ),
    Case(
        "It did not go down well with the opposition leader at Leicestershire, Liberal Democrat councillor Ruth Gamb.",
        ("Ruth Gamb", "opposition leader", "Leicestershire", "current"),
    ),
    Case(
        "Ann Roe OBE, Kent's chief executive, has written to parents.",
        ("Ann Roe", "chief executive", "Kent", "current"),
    ),
    Case(
        "Sir Keith Dunn KBE, the leader of Essex County Council, apologised.",
        ("Keith Dunn", "leader", "Essex", "current"),
    ),
    Case(
        "The council (leader: Jean Wood) has promised extra money for children in Barnet.",
        ("Jean Wood", "leader", "Barnet", "current"),
    ),
    Case(
        "Chief executive of Poole council Tony Marsh thanked staff.",
        ("Tony Marsh", "chief executive", "Poole", "current"),
    ),
    Case(
        "Director of the Localities Institute Hugh Bran told this magazine that it would work.",
        ("Hugh Bran", "director", "Localities Institute", "current"),
    ),
    Case(
        "Cornwall's corporate director for adult care and children's services - Sandra Trew - has resigned.",
        ("Sandra Trew", "corporate director for adult care and children's services", "Cornwall", "former"),
    ),
    Case(
        "Paul Orme, a former assistant director at Kirklees and, before that, head of fostering in Wakefield, will take over.",
        ("Paul Orme", "assistant director", "Kirklees", "former"),
        ("Paul Orme", "head of fostering", "Wakefield", "former"),
    ),
    Case(
        "Helen Gare, of Hampshire County Council, where she is director for children and families, will advise Dorset.",
        ("Helen Gare", "director for children and families", "Hampshire", "current"),
    ),
    Case(
        "Ask Leonora Vick, dismissed by Sandwell as director in 2010.",
        ("Leonora Vick", "director", "Sandwell", "former"),
    ),
    Case(
        "Bridget Anst has seen it all before, having been director of social care when Bracknell Forest was rated inadequate.",
        ("Bridget Anst", "director of social care", "Bracknell Forest", "former"),
    ),
    Case(
        "Among those praised were Mrs Clare Malt, for what she did when cabinet member for children and families at Somerset.",
        ("Clare Malt", "cabinet member for children and families", "Somerset", "former"),
    ),
    Case(
        "OBE recipient and director of services Tim Hale was guest of honour in Leeds.",
        ("Tim Hale", "director of services", "Leeds", "current"),
    ),
    Case(
        "Dame Ruth Silver DBE, chair of Luton's education board, spoke last.",
        ("Ruth Silver", "chair of the education board", "Luton", "current"),
    ),
    Case(
        "Professor Eva Lloyd OBE will become chair of Kent's improvement board.",
        ("Eva Lloyd", "chair of the improvement board", "Kent", "future"),
    ),
    Case(
        "The leader (Councillor Dan Moss) and the director of children's services [Pat Swann] both told Bristol City Council's scrutiny panel that things would get better.",
        ("Dan Moss", "leader", "Bristol", "current"),
        ("Pat Swann", "director of children's services", "Bristol", "current"),
    ),
    Case(
        "Anna Gale had been head of safeguarding when Wigan was praised by inspectors.",
        ("Anna Gale", "head of safeguarding", "Wigan", "former"),
    ),
    Case(
        "Executive director of the Carers Network Jane Adair told us that she was cross.",
        ("Jane Adair", "executive director", "Carers Network", "current"),
    ),
    Case(
        "The plan was attacked by the deputy leader of the opposition in Bury, Conservative councillor Ian Bell.",
        ("Ian Bell", "deputy leader of the opposition", "Bury", "current"),
    ),
    Case(
        "He spoke to Torbay's executive lead for children, Independent councillor Jane Tolch.",
        ("Jane Tolch", "executive lead for children", "Torbay", "current"),
    ),
    Case(
        "Two people stepped down at Leicestershire: Gill Cope, the cabinet member for education, and Mark Dean, her deputy.",
        ("Gill Cope", "cabinet member for education", "Leicestershire", "former"),
        ("Mark Dean", "deputy cabinet member for education", "Leicestershire", "former"),
    ),
    Case(
        'Councillor Maureen Tull Executive Member for Children said: "Sunderland is on its way."',
        ("Maureen Tull", "executive member for children", "Sunderland", "current"),
    ),
    Case(
        "Council boss Linda Thirl has apologised to families in Hartlepool.",
        ("Linda Thirl", "council boss", "Hartlepool", "current"),
    ),
    Case(
        "Department chief Ray Old left Cambridgeshire in January.",
        ("Ray Old", "department chief", "Cambridgeshire", "former"),
    ),
    Case(
        "Barry Utt, principal educational psychologist at Gloucestershire, retires in July.",
        ("Barry Utt", "principal educational psychologist", "Gloucestershire", "current"),
    ),
    Case(
        "Ines Cald, a senior fellow at the Institute for Government, wrote it.",
        ("Ines Cald", "senior fellow", "Institute for Government", "current"),
    ),
    Case(
        "Instead Ms Jean Ransome has been picked as Wigan's leader. Over Mr Carl Orrell's head it was done.",
        ("Jean Ransome", "leader", "Wigan", "current"),
    ),
    Case(
        "Devon's commissioner was sent in last spring. But Dame Vera Colt, the first to be appointed to the post, has quit.",
        ("Vera Colt", "commissioner", "Devon", "former"),
    ),
    Case(
        "Members of Cornwall's overview and scrutiny committee met. Councillor Piers Row, chairman of the committee, was moved.",
        ("Piers Row", "chairman of the overview and scrutiny committee", "Cornwall", "current"),
    ),
    Case(
        "Kent's new interim director of children's services has promised change. Barbara Twyne, who has worked in councils for 25 years - one of which came out of special measures under her - was speaking after Ofsted's visit.",
        ("Barbara Twyne", "interim director of children's services", "Kent", "current"),
    ),
    Case(
        "MOVERS\n\nHelen Cray, director of children's services at Swindon, is joining Wiltshire as chief executive. Replacing her at Swindon on an acting basis is Sean Dolan.",
        ("Helen Cray", "director of children's services", "Swindon", "current"),
        ("Helen Cray", "chief executive", "Wiltshire", "future"),
    ),
    Case(
        "Warwickshire has promoted from within: Nigel Mintor, head of service for early help, becomes assistant director for children and families.",
        ("Nigel Mintor", "assistant director for children and families", "Warwickshire", "future"),
        ("Nigel Mintor", "head of service for early help", "Warwickshire", "current"),
    ),
    Case(
        "Jim Leivers became interim director of children's services in Peterborough in 2009, having retired from Salford as assistant director a year earlier.",
        ("Jim Leivers", "interim director of children's services", "Peterborough", "current"),
        ("Jim Leivers", "assistant director", "Salford", "former"),
    ),
    Case(
        "The inspectors' letter was addressed to Deborah Cole, who heads children's services at Wokingham.",
        ("Deborah Cole", "head of children's services", "Wokingham", "current"),
    ),
    Case(
        "Mark Carr, Liverpool's former cabinet member for education and now its deputy mayor, gave evidence.",
        ("Mark Carr", "cabinet member for education", "Liverpool", "former"),
        ("Mark Carr", "deputy mayor", "Liverpool", "current"),
    ),
    Case(
        '"It has been hard," says Rose Durban, five months into her job as director of children\'s services at Essex.',
        ("Rose Durban", "director of children's services", "Essex", "current"),
    ),
    Case(
        "Before that she had a spell as team manager in Rotherham, says Lisa Bright, Stockton's assistant director.",
        ("Lisa Bright", "assistant director", "Stockton-on-Tees", "current"),
    ),
    Case(
        "Matt Dunkley, president of the Association of Directors of Children's Services and director of children's services in East Sussex, disagrees.",
        ("Matt Dunkley", "director of children's services", "East Sussex", "current"),
        ("Matt Dunkley", "president", "Association of Directors of Children's Services", "current"),
    ),
    Case(
        "Lancashire's children's services boss Amanda Hatt has quit, the third senior figure to go since Easter.",
        ("Amanda Hatt", "children's services boss", "Lancashire", "former"),
    ),
    Case(
        "Opposition leader Councillor Bob Lanz told Walsall's cabinet that it should be ashamed.",
        ("Bob Lanz", "opposition leader", "Walsall", "current"),
    ),
    Case(
        "The council's head of looked-after children, Jane Kerr, and its principal social worker, Ola Bello, met parents in Enfield.",
        ("Jane Kerr", "head of looked-after children", "Enfield", "current"),
        ("Ola Bello", "principal social worker", "Enfield", "current"),
    ),
    Case(
        '"We are sorry." Councillor Pat Seaman, Lead Member for Children and Young People, Cheshire West and Chester',
        ("Pat Seaman", "lead member for children and young people", "Cheshire West and Chester", "current"),
    ),
    Case(
        "Three women now run Blackpool: chief executive Neil Jack's replacement, Antonia Fay, leader Lynn Willis and director of children's services Diane Booth.",
        ("Antonia Fay", "chief executive", "Blackpool", "current"),
        ("Diane Booth", "director of children's services", "Blackpool", "current"),
        ("Lynn Willis", "leader", "Blackpool", "current"),
        ("Neil Jack", "chief executive", "Blackpool", "former"),
    ),
    Case(
        "Former Ofsted inspector Mike Sheridan now works for Havering as its improvement director.",
        ("Mike Sheridan", "improvement director", "Havering", "current"),
        ("Mike Sheridan", "inspector", "Ofsted", "former"),
    ),
    Case(
        "John Harr retired as Southampton's head of fostering in 2011 but was persuaded to return, first as a consultant and since June as service manager.",
        ("John Harr", "head of fostering", "Southampton", "former"),
    ),
]
BODIES = [
    Case(
        "Ian Pett has been appointed commissioner in Stockton-on-Tees. He is chief executive and director of children's services at Families Together, a social enterprise that serves Enfield and Barnet.",
        ("Ian Pett", "director of children's services", "Families Together", "current"),
        ("Ian Pett", "chief executive", "Families Together", "current"),
        ("Ian Pett", "commissioner", "Stockton-on-Tees", "current"),
    ),
    Case(
        "Ann Moss, chief executive of Brighter Days, a charity that runs children's homes in Leeds, said staff were tired.",
        ("Ann Moss", "chief executive", "Brighter Days", "current"),
    ),
    Case(
        "Tom Reed is to leave Luton council to become director of Streetwise South, a youth charity.",
        ("Tom Reed", "director", "Streetwise South", "future"),
    ),
    Case(
        "Nia Hart, founder of the community interest company Open Door, called for more cash.",
        ("Nia Hart", "founder", "Open Door", "current"),
    ),
    Case(
        "Paul Dunn was chief executive of Brent Learning before he joined Brent Council as director of children's services.",
        ("Paul Dunn", "director of children's services", "Brent", "current"),
        ("Paul Dunn", "chief executive", "Brent Learning", "former"),
    ),
    Case(
        "Jo Farr, who chairs Next Steps Trust in Northumberland, will lead the review.",
        ("Jo Farr", "chair", "Next Steps Trust", "current"),
    ),
    Case(
        "Rose Ember has been appointed chair of Stronger Together for Children, the company that runs services in Slough.",
        ("Rose Ember", "chair", "Stronger Together for Children", "current"),
    ),
    Case(
        "Ken Ash, policy manager at the think tank Civic Forum, said ministers were wrong.",
        ("Ken Ash", "policy manager", "Civic Forum", "current"),
    ),
    Case(
        "Mary Cole, operations director of Harbour Care, which runs 12 homes in Kent, denied it.",
        ("Mary Cole", "operations director", "Harbour Care", "current"),
    ),
    Case(
        "Dr Neil Page, head of research at Family Matters Institute, said the figures were stark.",
        ("Neil Page", "head of research", "Family Matters Institute", "current"),
    ),
    Case(
        "Sue Bell, managing director of Core Assets Fostering, a private agency, welcomed the plan.",
        ("Sue Bell", "managing director", "Core Assets Fostering", "current"),
    ),
    Case(
        "Professor Isobel Trant, of the University of Lancaster, has spent three years on the question.",
        ("Isobel Trant", "professor", "University of Lancaster", "current"),
    ),
    Case(
        "Leah Frost, chair of Parents for Change, a campaign group in Bury, was pleased.",
        ("Leah Frost", "chair", "Parents for Change", "current"),
    ),
    Case(
        "Gina Holt, chief executive of Pebble Homes, a company that runs six children's homes in Lancashire, has been charged.",
        ("Gina Holt", "chief executive", "Pebble Homes", "current"),
    ),
    Case(
        "Omar Dean left Brent to become director of Rising Stars, a mentoring charity.",
        ("Omar Dean", "director", "Rising Stars", "current"),
    ),
    Case(
        "Katie Ash, policy director at the think-tank Fairer Futures, was not convinced.",
        ("Katie Ash", "policy director", "Fairer Futures", "current"),
    ),
    Case(
        "Ivan Bell chairs Safe Hands, a voluntary organisation in Hull.",
        ("Ivan Bell", "chair", "Safe Hands", "current"),
    ),
    Case(
        "The campaign group Together for Change was founded by Mo Lund. Its director, Sara Pike, said the cuts were cruel.",
        ("Sara Pike", "director", "Together for Change", "current"),
    ),
    Case(
        "Colin Dow, managing director of Blue Sky Fostering, an independent agency, said fees had not risen.",
        ("Colin Dow", "managing director", "Blue Sky Fostering", "current"),
    ),
    Case(
        "Dr Lena Roth, head of policy at Action on Neglect, a pressure group, said so.",
        ("Lena Roth", "head of policy", "Action on Neglect", "current"),
    ),
    Case(
        "Professor Ray Jones, of the University of Kent, advised against.",
        ("Ray Jones", "professor", "University of Kent", "current"),
    ),
    Case(
        "Fay Lock used to run Evolve, a social enterprise in York. She is now head of early help at Calderdale.",
        ("Fay Lock", "head of early help", "Calderdale", "current"),
    ),
    Case(
        "Nadia Sharp, chief executive of Bright Horizons in Care, a not-for-profit company owned by the council in Sandwell, gave evidence.",
        ("Nadia Sharp", "chief executive", "Bright Horizons in Care", "current"),
    ),
]
LOOK_ALIKES = [
    Case(
        "The director of children's services at Bury is to leave. Union officer Ray Dunn said the post should be scrapped."
    ),
    Case(
        "When Cheshire East went looking for a chief executive, few expected that Lynn Prior, who had already turned down the job once, would end up getting it."
    ),
    Case(
        "Nobody has run children's services at Sandwell for more than two years since 2009: Roger Cutt went in 2010, Pauline Turn in 2012 and Simon White in 2014."
    ),
    Case(
        "Dawn Wardell, a former nurse, has chaired Nottinghamshire's safeguarding board since May, when she took over from Ian Cope."
    ),
    Case(
        "A commissioner has been sent to Bexley. The council has asked Helen Moss, a consultant, to review its fostering service."
    ),
    Case(
        "Police and crime commissioner Ron Dale has asked for talks. Susan Field was appointed by Ofsted to lead the inspection at Wigan."
    ),
    Case("The government is considering a commissioner for Poole. Judge Alan Moor was appointed to hear the case."),
    Case(
        "Ministers sent a commissioner to Slough in 2013. Now Lucy Wray has been asked by the Department for Education to look at services in Luton."
    ),
    Case(
        "Wirral has been told that a commissioner will be imposed on it. The man chosen by ministers to run the rule over its social work, Barry Hunt, starts on Monday."
    ),
    Case("A commissioner could be sent to Barnet. Chris Munday has been asked by the council to review its services."),
    Case("Councillor Ian Hudd took charge of proceedings at Medway. Councillor Jo Howe gave education a miss."),
    Case("Enfield and Haringey share a border. Their directors, Tony Theo and Ann Grah, meet weekly."),
    Case("She wrote to Oxfam, the charity, and to Roger Harr, a charity worker in Leeds."),
    Case("The post office manager in Wirral, Ken Bates, saw the boy."),
    Case(
        "Trafford needs a director of children's services. Deborah Brow, who held the post office up for years by talking, is not a candidate."
    ),
    Case("Councillor Ray Theo, who handed out the education awards at Rutland, smiled."),
    Case("In Rochdale the job of leader is elected yearly. Colin Lamb beat Peter Will for the position."),
    Case(
        "Suffolk's Every Child Board met last week. Councillor Ed Hall, who has chaired it since 2014, is to hand over to Frances Lowe."
    ),
    Case("Councillor Len Marsh has added children's services to his housing brief at Wigan council."),
    Case("Councillor Leo Marr, who leads the Torbay Liberal Democrats, called for an apology."),
    Case("The safeguarding board in Leeds is chaired by Jane Heald."),
    Case(
        "Hartlepool advertised for an assistant director of children's services. Danielle Swain, the successful applicant, starts in June."
    ),
    Case("Lord (Herman) Ouse, chair of Kick It Out, a campaign group, was in the audience in Peterborough."),
    Case("The last person to chair Kent's scrutiny committee for more than a year was Ros Binks."),
    Case("In charge since January has been Matt Ford, formerly of Leeds."),
    Case(
        "Nursery owner Kim Ash, whose responsibility was education, education, education, laughed when the Kent cabinet met."
    ),
    Case("Former councillor Ted Roy, who used to be in charge of housing in Dudley's cabinet, agreed."),
    Case(
        "Sandwell's director of children's services will be appointed in May. The union's Kim Dare said the job should go to John Pitt, who already does it in Dudley."
    ),
    Case("Two councils are to have one chief executive. Rutland's Mary Hull will run Leicestershire as well."),
    Case(
        "From June, Tom Baird will lead children's services at both Poole and Bournemouth, the first time the two have shared a director."
    ),
    Case("Torbay and Plymouth ruled out sharing a chief executive. Helen Moss will be in charge at Torbay."),
    Case("Bury may share a director of children's services with Rochdale, which says its own is to retire."),
    Case(
        "At present interim director of children's services at Swansea council, she brought order, said Sandra Hill of her first year."
    ),
    Case("In her time as leader of Salford council, Kate Lowe saw four directors come and go."),
    Case("When director of social services in Cleveland, Mike Bishop was criticised. Now he advises Hartlepool."),
    Case("She was one of the council bosses whom Ann Lee had met in Leeds."),
    Case(
        "A new face will chair Torbay's scrutiny board. Councillor Jane Barn took the chair for the first time on Monday."
    ),
    Case("Tom Reed, head of Year 9 at Hill School, agreed."),
    Case("Bury council needs a new director of children's services. Gary Stone said he would not take the job."),
    Case("Who would want the job of Bury's director of children's services? Not Gary Stone."),
    Case("Nina Patel was offered the post of director of children's services at Bury. She chose Leeds."),
    Case(
        "Bury's commissioner has been in place since May. Gary Stone was sent to Bury by Ofsted to lead the inspection."
    ),
    Case(
        "A commissioner was appointed to Bury in May. Gary Stone, an inspector, was sent to look at the council's homes."
    ),
    Case("Gary Stone was called in to look at the bins in Bury. A commissioner runs children's services there."),
    Case(
        "Gary Stone, whom the Department for Education had asked to review adoption in England, said that Bury was a good example. The commissioner at Bury will report in May."
    ),
    Case("Gary Stone, whose brief was to defend the council in court, said Bury would appeal."),
    Case("Gary Stone, the solicitor whose brief covers children's law, acted for parents in Bury."),
    Case("Gary Stone, who chairs a school's governors in Bury, said children were at risk."),
    Case("The commissioner at Bury will report to Gary Stone. He was sent the first draft in May."),
]


@pytest.mark.parametrize("case", [*SPOKEN_OF, *SENT, *BRIEFS, *SHARED, *TITLES, *BODIES], ids=str)
def test_posts_that_are_told_in_passing(case: Case) -> None:
    check("posts", case)


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=str)
def test_what_tells_of_no_post(case: Case) -> None:
    assert not case.rows
    check("posts", case)
