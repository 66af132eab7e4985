"""Appointing: who takes a post as it is told by a copula, by many verbs of choosing and getting, or beside one who goes."""

import pytest

from tests.kinds.harness import Case, check

DCS = "director of children's services"
CHIEF = "chief executive"

COMES_OR_GOES = [
    Case(
        "Kent County Council has a new director of children's services: Ruth Ansell, head of fostering at Medway.",
        ("Ruth Ansell", "appointed", DCS, "Kent", None),
    ),
    Case(
        "As director of children's services Kent County Council has named Ruth Ansell, head of fostering at Medway.",
        ("Ruth Ansell", "appointed", DCS, "Kent", None),
    ),
    Case(
        "The new director of children's services at Derby City Council is Ruth Ansell.",
        ("Ruth Ansell", "appointed", DCS, "Derby", None),
    ),
    Case(
        "Derby City Council's new director of children's services is Ruth Ansell, who comes from Medway.",
        ("Ruth Ansell", "appointed", DCS, "Derby", None),
    ),
    Case(
        "The next director of children's services at Derby City Council will be Ruth Ansell.",
        ("Ruth Ansell", "appointed", DCS, "Derby", None),
    ),
    Case(
        "From 1 April, Derby's director of children's services, Ruth Ansell, will also be director of children's services for Leicester.",
        ("Ruth Ansell", "appointed", DCS, "Leicester", "2016-04-01"),
    ),
    Case(
        "Derby's chief executive Peter Lowry is also to act as chief executive of Leicester City Council.",
        ("Peter Lowry", "appointed", CHIEF, "Leicester", None),
    ),
    Case(
        "Peter Lowry is to double as chief executive of Derby and Leicester from May.",
        ("Peter Lowry", "appointed", CHIEF, "Derby", "2016-05"),
        ("Peter Lowry", "appointed", CHIEF, "Leicester", "2016-05"),
    ),
    Case(
        "Peter Lowry, a former chief executive of Hull, has been appointed Commissioner for Finance at Walsall Council.",
        ("Peter Lowry", "appointed", "commissioner for finance", "Walsall", None),
    ),
    Case(
        "Ruth Ansell has been nominated as children's services commissioner for Walsall Council.",
        ("Ruth Ansell", "appointed", "children's services commissioner", "Walsall", None),
    ),
    Case(
        "Ruth Ansell, who runs fostering at Medway, has secured an executive director's role with Leeds City Council.",
        ("Ruth Ansell", "appointed", "executive director", "Leeds", None),
    ),
    Case(
        "Peter Lowry is to be replaced at Bexley Council by Ruth Ansell, head of fostering at Medway. He is Bexley's director of children's services.",
        ("Ruth Ansell", "appointed", DCS, "Bexley", None),
    ),
    Case(
        "Stepping into the post of director of children's services at Bexley will be Ruth Ansell.",
        ("Ruth Ansell", "appointed", DCS, "Bexley", None),
    ),
    Case(
        "Bexley's interim director of children's services will be Ruth Ansell, on loan from Medway.",
        ("Ruth Ansell", "appointed", "interim director of children's services", "Bexley", None),
    ),
    Case(
        "Bexley Council's choice for director of children's services is Ruth Ansell.",
        ("Ruth Ansell", "appointed", DCS, "Bexley", None),
    ),
    Case(
        "Trafford Council's new head of safeguarding is to be Nora Flint.",
        ("Nora Flint", "appointed", "head of safeguarding", "Trafford", None),
    ),
    Case(
        "As its interim director of children's services, Trafford Council has brought in Giles Orton from Bury.",
        ("Giles Orton", "appointed", "interim director of children's services", "Trafford", None),
    ),
    Case(
        "Giles Orton, Bury's chief executive, is also to be chief executive of Rochdale from 1 June.",
        ("Giles Orton", "appointed", CHIEF, "Rochdale", "2016-06-01"),
    ),
    Case(
        "Trafford Council now has a permanent director of children's services - Nora Flint, who had been acting in the role.",
        ("Nora Flint", "appointed", DCS, "Trafford", None),
    ),
    Case(
        "The incoming leader of Trafford Council is Councillor Giles Orton.",
        ("Giles Orton", "appointed", "leader", "Trafford", None),
    ),
    Case(
        "Filling the post of director of children's services at Trafford will be Nora Flint, currently in Salford.",
        ("Nora Flint", "appointed", DCS, "Trafford", None),
    ),
    Case(
        "Trafford has settled on Nora Flint as its director of children's services.",
        ("Nora Flint", "appointed", DCS, "Trafford", None),
    ),
    Case(
        "Nora Flint has clinched the post of director of children's services at Trafford Council.",
        ("Nora Flint", "appointed", DCS, "Trafford", None),
    ),
    Case(
        "Ruth Ansell, whom the Department for Education appointed in May as commissioner for Derby, has set out a list of troubles.",
        ("Ruth Ansell", "appointed", "commissioner", "Derby", "2015-05"),
    ),
    Case(
        "The delay would help Derby City Council, said Ruth Ansell, the children's commissioner whom the Department for Education appointed to see the transfer through.",
        ("Ruth Ansell", "appointed", "children's commissioner", "Derby", None),
    ),
    Case(
        "Ruth Ansell, who was recently made children's minister, visited Solihull Council on Monday.",
        ("Ruth Ansell", "appointed", "children's minister", "UK Government", None),
    ),
    Case(
        "Ruth Ansell has been elevated to director of children's services at Hull City Council.",
        ("Ruth Ansell", "appointed", DCS, "Kingston upon Hull", None),
    ),
    Case(
        "Hull City Council has awarded the post of chief executive to Peter Lowry.",
        ("Peter Lowry", "appointed", CHIEF, "Kingston upon Hull", None),
    ),
    Case(
        "Peter Lowry has landed the job of chief executive at Hull City Council.",
        ("Peter Lowry", "appointed", CHIEF, "Kingston upon Hull", None),
    ),
    Case(
        "Peter Lowry has won the race to be chief executive of Hull City Council.",
        ("Peter Lowry", "appointed", CHIEF, "Kingston upon Hull", None),
    ),
    Case(
        "Hull City Council has turned to Peter Lowry as its interim chief executive.",
        ("Peter Lowry", "appointed", "interim chief executive", "Kingston upon Hull", None),
    ),
    Case(
        "Peter Lowry was drafted in from Leeds in May to be Hull's interim director of children's services.",
        ("Peter Lowry", "appointed", "interim director of children's services", "Kingston upon Hull", "2015-05"),
    ),
    Case(
        "Peter Lowry has accepted the post of chief executive at Hull City Council.",
        ("Peter Lowry", "appointed", CHIEF, "Kingston upon Hull", None),
    ),
    Case(
        "Peter Lowry has been lined up as chief executive of Hull City Council and starts in May.",
        ("Peter Lowry", "appointed", CHIEF, "Kingston upon Hull", "2016-05"),
    ),
    Case(
        "Peter Lowry came in as interim chief executive of Hull City Council in May.",
        ("Peter Lowry", "appointed", "interim chief executive", "Kingston upon Hull", "2015-05"),
    ),
    Case(
        "Hull's new interim director of children's services, Peter Lowry, who began last month, said morale was low.",
        ("Peter Lowry", "appointed", "interim director of children's services", "Kingston upon Hull", "2015-12"),
    ),
    Case(
        "Peter Lowry has been director of children's services at Hull since taking over from Ann Marsh in May.",
        ("Peter Lowry", "appointed", DCS, "Kingston upon Hull", "2015-05"),
    ),
    Case(
        "Hull City Council has signed up Peter Lowry, a former director of children's services in Leeds, as its improvement adviser.",
        ("Peter Lowry", "appointed", "improvement adviser", "Kingston upon Hull", None),
    ),
    Case(
        "Derby City Council's director of children's services, Ann Marsh, is leaving to set up her own consultancy.",
        ("Ann Marsh", "resigned", DCS, "Derby", None),
    ),
    Case(
        "In January Derby City Council's chief executive, Paul Dean, became the second leading officer to leave the authority.",
        ("Paul Dean", "resigned", CHIEF, "Derby", "2016-01"),
    ),
    Case(
        "Commissioner Paul Dean was put in place by the government at the start of 2014 in Derby.",
        ("Paul Dean", "appointed", "commissioner", "Derby", "2014"),
    ),
    Case(
        "Paul Dean, the chief executive of Derby City Council, will depart from the council in October.",
        ("Paul Dean", "resigned", CHIEF, "Derby", "2016-10"),
    ),
    Case(
        "Sam Poole became the third director of children's services to quit Derby in four years.",
        ("Sam Poole", "resigned", DCS, "Derby", None),
    ),
    Case(
        "Derby City Council has a new director of children's services. Ann Marsh has been promoted from head of fostering into the senior post that Sue Lane left empty last month.",
        ("Ann Marsh", "appointed", DCS, "Derby", None),
        ("Sue Lane", "resigned", DCS, "Derby", "2015-12"),
    ),
    Case(
        "Ann Marsh is to be Derby's director of children's services. She replaces Sue Lane, who took over on an interim basis last November and leaves at the end of May.",
        ("Ann Marsh", "appointed", DCS, "Derby", None),
        ("Sue Lane", "appointed", "interim director of children's services", "Derby", "2015-11"),
        ("Sue Lane", "resigned", "interim director of children's services", "Derby", "2016-05"),
    ),
    Case(
        "Sue Lane was told of her appointment as director of children's services for Derby on Friday.",
        ("Sue Lane", "appointed", DCS, "Derby", "2016-01-01"),
    ),
    Case(
        "- Sue Lane MBE will be Derby's new director of children's services.",
        ("Sue Lane", "appointed", DCS, "Derby", None),
    ),
    Case(
        "Since her appointment as director of children's services at Derby in May, Sue Lane has hired 20 people.",
        ("Sue Lane", "appointed", DCS, "Derby", "2015-05"),
    ),
    Case(
        "Sue Lane, speaking for the first time since her resignation as leader of Derby City Council in May, said it was time.",
        ("Sue Lane", "resigned", "leader", "Derby", "2015-05"),
    ),
    Case(
        "Ruth Ansell became the first woman to be sacked as director of Luton Council.",
        ("Ruth Ansell", "dismissed", "director", "Luton", None),
    ),
    Case(
        "In January Bury's former chief executive, Paul Dean, became the second officer to leave the authority once a draft of the commissioner's report had got out.",
        ("Paul Dean", "resigned", CHIEF, "Bury", "2016-01"),
    ),
    Case(
        "Colin Jessop, a former chief executive of three councils, has been appointed Commissioner for Management at Thurrock Council.",
        ("Colin Jessop", "appointed", "commissioner for management", "Thurrock", None),
    ),
    Case(
        "Over his head Bradford Council brought in turnaround expert Miriam Sells last September.",
        ("Miriam Sells", "appointed", "turnaround expert", "Bradford", "2015-09"),
    ),
    Case(
        "Ann Marsh, head of services for children in care at Derby City Council, has quit.",
        ("Ann Marsh", "resigned", "head of services for children in care", "Derby", None),
    ),
    Case(
        "Derby City Council's head of children in care, Ann Marsh, has resigned.",
        ("Ann Marsh", "resigned", "head of children in care", "Derby", None),
    ),
    Case(
        "Derby City Council's director of services for children, Ann Marsh, has resigned.",
        ("Ann Marsh", "resigned", "director of services for children", "Derby", None),
    ),
    Case(
        "Two months after the damning Ofsted report, Northamptonshire's director for children, families and education, Nora Flint, has announced she is to leave.",
        ("Nora Flint", "resigned", "director for children, families and education", "Northamptonshire", None),
    ),
    Case(
        "Cllr Gareth Barnes has been replaced as cabinet member for children at Cheshire East Council by Cllr Nora Flint.",
        ("Nora Flint", "appointed", "cabinet member for children", "Cheshire East", None),
    ),
    Case(
        "Torbay Council's head of safeguarding, Nora Flint, has tendered her resignation and will go at the end of March.",
        ("Nora Flint", "resigned", "head of safeguarding", "Torbay", "2016-03"),
    ),
    Case(
        "Nora Flint, who has been director of children's services at South Tyneside for six years, is retiring in April.",
        ("Nora Flint", "retired", DCS, "South Tyneside", "2016-04"),
    ),
    Case(
        "The council's leader, Giles Orton, said he had accepted the resignation of Nora Flint as executive director of people services at Sunderland.",
        ("Nora Flint", "resigned", "executive director of people services", "Sunderland", None),
    ),
    Case(
        "Nora Flint's time as director of children's services at Sunderland came to an end last month.",
        ("Nora Flint", "resigned", DCS, "Sunderland", "2015-12"),
    ),
    Case(
        "Nora Flint, from Nottinghamshire, has been parachuted in as Sunderland's interim director of children's services.",
        ("Nora Flint", "appointed", "interim director of children's services", "Sunderland", None),
    ),
    Case(
        "After 14 years in charge, Rotherham Council leader Nora Flint announced his resignation with immediate effect.",
        ("Nora Flint", "resigned", "leader", "Rotherham", None),
    ),
    Case(
        "Rotherham's director of children's services Nora Flint has left by mutual agreement.",
        ("Nora Flint", "resigned", DCS, "Rotherham", None),
    ),
    Case(
        "Nora Flint, the former head of Kent's social services, has been made Rotherham's lead commissioner.",
        ("Nora Flint", "appointed", "lead commissioner", "Rotherham", None),
    ),
    Case(
        "The interim director of children's services at Somerset, Nora Flint, ends his contract in February.",
        ("Nora Flint", "resigned", "interim director of children's services", "Somerset", "2016-02"),
    ),
    Case(
        "Doncaster's children's director, Nora Flint, was axed in March and replaced by Giles Orton.",
        ("Nora Flint", "dismissed", "children's director", "Doncaster", "2015-03"),
        ("Giles Orton", "appointed", "children's director", "Doncaster", "2015-03"),
    ),
    Case(
        "Councillor Nora Flint will succeed Giles Orton as leader of Devon County Council on 21 May.",
        ("Nora Flint", "appointed", "leader", "Devon", "2016-05-21"),
    ),
    Case(
        "Cornwall Council has secured the services of Nora Flint as its permanent corporate director for children.",
        ("Nora Flint", "appointed", "corporate director for children", "Cornwall", None),
    ),
    Case(
        "Nora Flint, who came to Cornwall in 2010 as interim director, has been confirmed in post as director of children's services.",
        ("Nora Flint", "appointed", DCS, "Cornwall", None),
        ("Nora Flint", "appointed", "interim director", "Cornwall", "2010"),
    ),
    Case(
        "Nora Flint stepped into the breach as acting chief executive of Birmingham City Council in October.",
        ("Nora Flint", "appointed", "acting chief executive", "Birmingham", "2015-10"),
    ),
    Case(
        "Ofsted has lured Nora Flint from Lambeth, where she was director of children's services, to be its national director for social care.",
        ("Nora Flint", "appointed", "national director for social care", "Ofsted", None),
    ),
    Case(
        "Lord Warne, a former health minister, is being sent to Birmingham as commissioner for children's services.",
        ("Lord Warne", "appointed", "commissioner for children's services", "Birmingham", None),
    ),
    Case(
        "Slough's chief executive, Nora Flint, confirmed her departure in an email to staff on 8 October.",
        ("Nora Flint", "resigned", CHIEF, "Slough", None),
    ),
    Case(
        "Nora Flint is stepping back from her role as chief executive of Slough.",
        ("Nora Flint", "resigned", CHIEF, "Slough", None),
    ),
    Case(
        "Reading's newly appointed director of children's services, Nora Flint, starts on 3 March.",
        ("Nora Flint", "appointed", DCS, "Reading", "2016-03-03"),
    ),
    Case(
        "Nora Flint, previously Medway's deputy director, is Reading's third head of children's services in two years, having arrived in September.",
        ("Nora Flint", "appointed", "head of children's services", "Reading", "2015-09"),
    ),
    Case(
        "Coventry's director of people, Nora Flint, quit to run the city's hospital trust.",
        ("Nora Flint", "resigned", "director of people", "Coventry", None),
    ),
    Case(
        "Nora Flint, Coventry City Council's director of children, learning and young people, took early retirement in 2013 after the death of a child.",
        ("Nora Flint", "retired", "director of children, learning and young people", "Coventry", "2013"),
    ),
    Case(
        "Haringey Council fired Nora Flint from her post as director of children's services in December 2008.",
        ("Nora Flint", "dismissed", DCS, "Haringey", "2008-12"),
    ),
    Case(
        "The then leader of Haringey, Nora Flint, and the cabinet member for children, Giles Orton, also resigned.",
        ("Nora Flint", "resigned", "leader", "Haringey", None),
        ("Giles Orton", "resigned", "cabinet member for children", "Haringey", None),
    ),
    Case(
        "Nora Flint, on loan from Hampshire, became Haringey's acting director of children's services, and was succeeded by Giles Orton in 2009.",
        ("Nora Flint", "appointed", "acting director of children's services", "Haringey", None),
        ("Giles Orton", "appointed", DCS, "Haringey", "2009"),
    ),
    Case(
        "A spokesman for Wirral Council said Nora Flint had decided to leave her role as director of children's services for personal reasons.",
        ("Nora Flint", "resigned", DCS, "Wirral", None),
    ),
    Case(
        "Nora Flint, who was director of children's services at Wirral Council when the report was written, has since left.",
        ("Nora Flint", "resigned", DCS, "Wirral", None),
    ),
    Case(
        "Nora Flint takes over next week as Wirral's director of children's services.",
        ("Nora Flint", "appointed", DCS, "Wirral", None),
    ),
    Case(
        "Worcestershire's chief executive, Nora Flint, is off to Kent in the autumn as its director of strategy.",
        ("Nora Flint", "appointed", "director of strategy", "Kent", None),
    ),
    Case(
        "Nora Flint has been drafted in to replace Giles Orton as Worcestershire's director of children's services.",
        ("Nora Flint", "appointed", DCS, "Worcestershire", None),
    ),
    Case(
        "Nora Flint, currently director of adult services in Dorset, was unveiled yesterday as Worcestershire's new director of children's services.",
        ("Nora Flint", "appointed", DCS, "Worcestershire", "2016-01-04"),
    ),
    Case(
        "Bradford Council's director of children's services, Nora Flint, leaves today after seven years.",
        ("Nora Flint", "resigned", DCS, "Bradford", "2016-01-05"),
    ),
    Case(
        "Nora Flint, whose appointment as Bradford's director of children's services was announced in April, previously worked for York.",
        ("Nora Flint", "appointed", DCS, "Bradford", "2015-04"),
    ),
    Case(
        "Nottinghamshire's corporate director for children, Nora Flint, is to retire in the summer after more than 30 years in local government.",
        ("Nora Flint", "retired", "corporate director for children", "Nottinghamshire", None),
    ),
    Case(
        "It emerged last night that Nora Flint, Staffordshire's director of children's services, had been escorted from the building and suspended.",
        ("Nora Flint", "suspended", DCS, "Staffordshire", None),
    ),
    Case(
        "Staffordshire County Council has moved Nora Flint from head of fostering to director of children's services.",
        ("Nora Flint", "appointed", DCS, "Staffordshire", None),
    ),
    Case(
        "Cambridgeshire's Nora Flint has agreed to act as director of children's services for Peterborough as well.",
        ("Nora Flint", "appointed", DCS, "Peterborough", None),
    ),
    Case(
        "Nora Flint left Peterborough, where he was director of children's services, to do the same job in Cambridgeshire.",
        ("Nora Flint", "resigned", DCS, "Peterborough", None),
        ("Nora Flint", "appointed", DCS, "Cambridgeshire", None),
    ),
    Case(
        "In July Peterborough saw the departure of its director of children's services, Nora Flint.",
        ("Nora Flint", "resigned", DCS, "Peterborough", "2015-07"),
    ),
    Case(
        "With the resignation of Nora Flint, its director of children's services, in September, Surrey was left without a leader.",
        ("Nora Flint", "resigned", DCS, "Surrey", "2015-09"),
    ),
    Case(
        "Surrey's lead member for children, Nora Flint, refused to quit but was sacked by the leader, Giles Orton, on 5 June.",
        ("Nora Flint", "dismissed", "lead member for children", "Surrey", "2015-06-05"),
    ),
    Case(
        "The government's improvement adviser in Surrey, Nora Flint, was given the job in January 2015.",
        ("Nora Flint", "appointed", "improvement adviser", "Surrey", "2015-01"),
    ),
    Case(
        "Surrey County Council said on Thursday that Nora Flint would be its new director of children's services.",
        ("Nora Flint", "appointed", DCS, "Surrey", None),
    ),
    Case(
        "\"I am delighted that Nora Flint will be joining us as director of children's services,\" said Surrey's leader, Giles Orton.",
        ("Nora Flint", "appointed", DCS, "Surrey", None),
    ),
    Case(
        "Having steered Essex to a good rating, Nora Flint was poached by Surrey last year as its director of children's services.",
        ("Nora Flint", "appointed", DCS, "Surrey", "2015"),
    ),
    Case(
        "Nora Flint moves up from deputy to director of children's services at Essex following Mr Hill's exit.",
        ("Nora Flint", "appointed", DCS, "Essex", None),
    ),
    Case(
        "West Sussex's chief executive, Nora Flint, parted ways with the county council on Wednesday.",
        ("Nora Flint", "resigned", CHIEF, "West Sussex", "2015-12-30"),
    ),
    Case(
        "His successor, Becky Shawe, also runs East Sussex. Nora Flint quit as West Sussex chief executive in November.",
        ("Nora Flint", "resigned", CHIEF, "West Sussex", "2015-11"),
    ),
    Case(
        "Stephen Hillier, cabinet member for children at West Sussex County Council, handed over to Nora Flint in the summer.",
        ("Nora Flint", "appointed", "cabinet member for children", "West Sussex", None),
    ),
    Case(
        "Nora Flint leaves his post as Bristol's strategic director for people at the end of the month.",
        ("Nora Flint", "resigned", "strategic director for people", "Bristol", None),
    ),
    Case(
        "Nora Flint was appointed strategic director for people in Bristol three years ago and is going in June.",
        ("Nora Flint", "appointed", "strategic director for people", "Bristol", "2013"),
        ("Nora Flint", "resigned", "strategic director for people", "Bristol", "2016-06"),
    ),
    Case(
        "Norfolk's interim director of children's services, Sheila Locke, whose contract expires in July, will be succeeded by Nora Flint of Bromley.",
        ("Nora Flint", "appointed", DCS, "Norfolk", None),
    ),
    Case(
        "Councillors in Norfolk voted to oust their leader, Nora Flint.",
        ("Nora Flint", "dismissed", "leader", "Norfolk", None),
    ),
    Case(
        "Nora Flint bowed out as Norfolk's director of children's services in March 2013 following a critical inspection.",
        ("Nora Flint", "resigned", DCS, "Norfolk", "2013-03"),
    ),
    Case(
        "Grace Tully is to leave Oldham, where she is director of children's services, to look after her mother.",
        ("Grace Tully", "resigned", DCS, "Oldham", None),
    ),
    Case(
        "The cabinet member for children at Oldham Council, Omar Bright, has resigned his seat in the cabinet.",
        ("Omar Bright", "resigned", "cabinet member for children", "Oldham", None),
    ),
    Case(
        "Omar Bright lost the chief executive's job at Oldham Council in 2014 after a row over pay.",
        ("Omar Bright", "dismissed", CHIEF, "Oldham", "2014"),
    ),
    Case(
        "Oldham Council's leader, Omar Bright, was toppled by his own group in May.",
        ("Omar Bright", "dismissed", "leader", "Oldham", "2015-05"),
    ),
    Case(
        "Omar Bright was removed from his post as Oldham's chief executive on 9 September.",
        ("Omar Bright", "dismissed", CHIEF, "Oldham", "2015-09-09"),
    ),
    Case(
        "The head of fostering at Oldham Council, Grace Tully, has been told to stay away from work pending an inquiry.",
        ("Grace Tully", "suspended", "head of fostering", "Oldham", None),
    ),
    Case(
        "In the wake of the report the director of children's services, Grace Tully, the chief executive, Omar Bright, and the leader, Pat Reeve, all left Oldham Council.",
        ("Grace Tully", "resigned", DCS, "Oldham", None),
        ("Omar Bright", "resigned", CHIEF, "Oldham", None),
        ("Pat Reeve", "resigned", "leader", "Oldham", None),
    ),
    Case(
        "Those to have quit Oldham Council include Grace Tully, director of children's services, and Omar Bright, the chief executive.",
        ("Grace Tully", "resigned", DCS, "Oldham", None),
        ("Omar Bright", "resigned", CHIEF, "Oldham", None),
    ),
    Case(
        "Grace Tully, the head of safeguarding, and Omar Bright, the head of fostering, were both suspended by Oldham Council in May.",
        ("Grace Tully", "suspended", "head of safeguarding", "Oldham", "2015-05"),
        ("Omar Bright", "suspended", "head of fostering", "Oldham", "2015-05"),
    ),
    Case(
        "Oldham Council has accepted the resignations of its leader, Pat Reeve, and of its chief executive, Omar Bright.",
        ("Pat Reeve", "resigned", "leader", "Oldham", None),
        ("Omar Bright", "resigned", CHIEF, "Oldham", None),
    ),
    Case(
        "Pat Reeve, the leader of Oldham Council, will step down next month, and so will his deputy, Omar Bright.",
        ("Pat Reeve", "resigned", "leader", "Oldham", "2016-02"),
        ("Omar Bright", "resigned", "deputy leader", "Oldham", "2016-02"),
    ),
    Case(
        "The job of running children's services in Oldham falls to Grace Tully, who was made interim director of children's services on Friday.",
        ("Grace Tully", "appointed", "interim director of children's services", "Oldham", "2016-01-01"),
    ),
    Case(
        "Oldham has picked an insider, Grace Tully, to be its next director of children's services.",
        ("Grace Tully", "appointed", DCS, "Oldham", None),
    ),
    Case(
        "Grace Tully has got the top job at Oldham: she will start as director of children's services in May.",
        ("Grace Tully", "appointed", DCS, "Oldham", "2016-05"),
    ),
    Case(
        "The recruitment of Grace Tully as director of children's services has cost Oldham Council £20,000.",
        ("Grace Tully", "appointed", DCS, "Oldham", None),
    ),
    Case(
        "The education secretary has sent Omar Bright to Oldham as commissioner.",
        ("Omar Bright", "appointed", "commissioner", "Oldham", None),
    ),
    Case(
        "The education secretary named Omar Bright, a former chief executive of Bolton, as commissioner for Oldham in May.",
        ("Omar Bright", "appointed", "commissioner", "Oldham", "2015-05"),
    ),
    Case(
        "Omar Bright, who had been chief executive of Bolton, was named by ministers in May as commissioner for Oldham.",
        ("Omar Bright", "appointed", "commissioner", "Oldham", "2015-05"),
    ),
    Case(
        "Omar Bright steps up from assistant director to director of children's services at Oldham in March.",
        ("Omar Bright", "appointed", DCS, "Oldham", "2016-03"),
    ),
    Case(
        "Councillor Pat Reeve has joined the cabinet at Oldham Council as cabinet member for children.",
        ("Pat Reeve", "appointed", "cabinet member for children", "Oldham", None),
    ),
    Case(
        "Grace Tully succeeded him as Oldham's director of children's services after Omar Bright retired in May.",
        ("Omar Bright", "retired", DCS, "Oldham", "2015-05"),
        ("Grace Tully", "appointed", DCS, "Oldham", None),
    ),
    Case(
        "Barry Green, principal social worker at Gloucestershire, retires at the end of term.",
        ("Barry Green", "retired", "principal social worker", "Gloucestershire", None),
    ),
    Case(
        "Colin Jessop, a former chief executive of three councils, has been appointed ‘Commissioner for Management’ at Thurrock Council.",
        ("Colin Jessop", "appointed", "commissioner for management", "Thurrock", None),
    ),
    Case(
        "Ann Young, deputy director at Derby City Council, has resigned.",
        ("Ann Young", "resigned", "deputy director", "Derby", None),
    ),
    Case(
        "Ann Marsh, Bolton's director of children's services, was questioned by councillors and sacked.",
        ("Ann Marsh", "dismissed", DCS, "Bolton", None),
    ),
    Case(
        "The departure of Stockport's corporate director for people, Andrew Wells, was announced to councillors on Monday.",
        ("Andrew Wells", "resigned", "corporate director for people", "Stockport", None),
    ),
    Case(
        "Andrew Wells, Stockport's corporate director for people, has agreed to stand down.",
        ("Andrew Wells", "resigned", "corporate director for people", "Stockport", None),
    ),
    Case(
        "Stockport's cabinet member for education, Sheila Bain, lost her place in the cabinet in May.",
        ("Sheila Bain", "dismissed", "cabinet member for education", "Stockport", "2015-05"),
    ),
    Case(
        "Andrew Wells had been chief executive of Stockport for just eight months when he was shown the door.",
        ("Andrew Wells", "dismissed", CHIEF, "Stockport", None),
    ),
    Case(
        "Chief executive Andrew Wells and leader Sheila Bain both left Stockport Council after the report.",
        ("Andrew Wells", "resigned", CHIEF, "Stockport", None),
        ("Sheila Bain", "resigned", "leader", "Stockport", None),
    ),
    Case(
        "Kim Lund, head of fostering at Stockport, was sent on leave in May and dismissed in July.",
        ("Kim Lund", "dismissed", "head of fostering", "Stockport", "2015-07"),
    ),
    Case(
        "Kim Lund will retire as head of fostering at Stockport Council once a successor has been found.",
        ("Kim Lund", "retired", "head of fostering", "Stockport", None),
    ),
    Case(
        "Stockport Council has appointed a former police officer, Kim Lund, as its head of safeguarding.",
        ("Kim Lund", "appointed", "head of safeguarding", "Stockport", None),
    ),
    Case(
        "Kim Lund is Stockport's choice to be its next head of safeguarding.",
        ("Kim Lund", "appointed", "head of safeguarding", "Stockport", None),
    ),
    Case(
        "Kim Lund has become the new head of safeguarding at Stockport, having been there since 2009.",
        ("Kim Lund", "appointed", "head of safeguarding", "Stockport", None),
    ),
    Case(
        "Stockport has promoted from within, making Kim Lund director of children's services.",
        ("Kim Lund", "appointed", DCS, "Stockport", None),
    ),
    Case(
        "Ministers have put Andrew Wells, chief executive of Trafford, in as commissioner at Stockport.",
        ("Andrew Wells", "appointed", "commissioner", "Stockport", None),
    ),
    Case(
        "Councillors confirmed Kim Lund in the post of director of children's services at Stockport on 4 January.",
        ("Kim Lund", "appointed", DCS, "Stockport", "2016-01-04"),
    ),
    Case(
        "Kim Lund, named last month as Stockport's director of children's services, said she could not wait.",
        ("Kim Lund", "appointed", DCS, "Stockport", "2015-12"),
    ),
]
LOOK_ALIKES = [
    Case("Sheila Bain, who held the education portfolio in Stockport, has been dropped."),
    Case("Stockport's director of children's services since June, Kim Lund, came from Salford."),
    Case("Oldham Council stood down its head of fostering, Grace Tully, while police looked into the claims."),
    Case("Oldham Council's new man in charge of children's services is director Omar Bright."),
    Case("Ann Marsh, Derby's director of children's services, gave way to tears at the meeting."),
    Case("Ann Marsh, Derby's director of children's services, stood aside from the vote."),
    Case("Derby's leader, Paul Dean, put the chief executive in charge of the review."),
    Case("Paul Dean, Derby's leader, called it a day of shame."),
    Case("Ann Marsh, Derby's director of children's services, threw in the towel on plans for a new home."),
    Case("Ann Marsh, head of fostering at Derby City Council, said goodbye to a group of carers on Friday."),
    Case("Derby's director of children's services, Ann Marsh, has got rid of most agency staff."),
    Case("Ann Marsh, Derby's head of fostering, was made to feel welcome in May."),
    Case("Paul Dean, Derby's leader, let the director of children's services, Ann Marsh, go first."),
    Case("Derby's chief executive, Paul Dean, won the race for funding."),
    Case("Paul Dean, chief executive of Derby City Council, accepted the role of the council in the failure."),
    Case(
        "Paul Dean, chief executive of Derby City Council, turned to Ann Marsh, the director of children's services, and smiled."
    ),
    Case("Derby's leader, Paul Dean, followed in her footsteps."),
    Case("Derby's leader, Paul Dean, was the first to go through the report."),
    Case("Paul Dean, Derby's chief executive, became the first officer to leave school at 15."),
    Case("Ann Marsh, Derby's director of children's services, moved on to fostering in October."),
    Case(
        "Paul Dean, Derby's leader, welcomed Ann Marsh, its director of children's services, to the meeting as its guest."
    ),
    Case("The leader of Derby City Council, Paul Dean, did the same in 2012."),
    Case("Derby's new leader is expected to be Paul Dean."),
    Case("The director of children's services at Derby, Ann Marsh, was given the job of closing two homes."),
    Case("Derby City Council has new offices: Paul Dean, the chief executive, works on the ground floor."),
    Case("Ann Marsh, Derby's director of children's services, lost her voice in May."),
    Case(
        "The leader of Derby City Council, Paul Dean, and Ann Marsh, the director of children's services, left the meeting early."
    ),
    Case(
        "Two residents left the meeting: Paul Dean, leader of Derby City Council, and Ann Marsh, its director, stayed."
    ),
    Case("Paul Dean, leader of Derby City Council, resigned as a school governor in May."),
    Case("Ann Marsh, Derby's director of children's services, quit smoking last year."),
    Case("Paul Dean, leader of Derby City Council, went to Luton last week."),
    Case("Paul Dean, leader of Derby City Council, was gone for a week."),
    Case("Ann Marsh, Derby's director of children's services, ended her time in court on Friday."),
    Case("Since his election as a councillor, Paul Dean, leader of Derby City Council, has run a shop."),
    Case(
        "In 2008 she came to Bolton, where Ann Marsh was director of children's services, called its social care not fit for purpose before she had been there a month, and suspended several staff."
    ),
    Case("Ann Marsh, Bolton's director of children's services, was praised by inspectors and sacked two managers."),
    Case("Ann Marsh, Bolton's director of children's services, had worked in Leeds and appointed a deputy."),
    Case("It falls to Ruth Ansell, the new director of children's services at Bexley, to lead the changes."),
    Case("The director of children's services at Bexley is Ruth Ansell."),
    Case("The chair of the panel will be Ruth Ansell, Bexley's director of children's services."),
    Case("Bexley has a new children's home: Ruth Ansell, director of children's services, opened it."),
    Case(
        "Whoever is the next director of children's services will be Ruth Ansell's responsibility, said Bexley's leader, Alan Peel."
    ),
    Case("The new director of children's services at Trafford is not Nora Flint."),
    Case("Trafford's new director of children's services is Nora Flint's former deputy."),
    Case("Hull City Council has put Peter Lowry in charge of children's services."),
    Case("Hull City Council has turned to Peter Lowry for advice as its director considers the report."),
    Case("Hull City Council has awarded social worker Peter Lowry a prize."),
    Case("Peter Lowry, chief executive of Hull City Council, has accepted the report."),
    Case("Peter Lowry has been nominated as social worker of the year."),
    Case("Peter Lowry has been nominated for chief executive of the year at the awards."),
    Case("Sam Poole, Derby's chief executive, was the first officer to leave the meeting."),
    Case("Sunderland Council's chief executive, Nora Flint, was put on gardening leave on Tuesday."),
    Case(
        "Somerset County Council has confirmed that its director of children's services, Nora Flint, will not be returning to his post."
    ),
    Case(
        "The education secretary has asked Nora Flint to take on the role of commissioner for children's social care in Birmingham."
    ),
    Case(
        "Ms McMull takes the reins at Reading Council as director of children's services from Nora Flint, who has moved to Bath."
    ),
    Case(
        "Nora Flint, cabinet member for children at Worcestershire County Council, was moved to another brief in last week's reshuffle."
    ),
    Case("Councillor Nora Flint has been handed responsibility for children's services at Blackpool Council."),
    Case("Nora Flint, Blackpool's director of children's services, is believed to be leaving."),
    Case("Nora Flint is the third person to take on the role of director of children's services at Surrey since 2013."),
]


@pytest.mark.parametrize("case", COMES_OR_GOES, ids=str)
def test_who_comes_and_who_goes(case: Case) -> None:
    check("events", case)


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=str)
def test_words_of_coming_and_going_that_state_no_change(case: Case) -> None:
    assert not case.rows
    check("events", case)
