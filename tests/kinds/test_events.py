"""Events: changes of post that are stated as such, and words of coming and going that state none."""

import pytest

from tests.kinds.harness import Case, check

DCS = "director of children's services"
CHIEF = "chief executive"

APPOINTED = [
    Case(
        "Ingrid Maddox has been appointed director of children's services at Calderdale Council.",
        ("Ingrid Maddox", "appointed", DCS, "Calderdale", None),
    ),
    Case(
        "Norfolk County Council has appointed Tunde Bakare as director of children's services.",
        ("Tunde Bakare", "appointed", DCS, "Norfolk", None),
    ),
    Case(
        "Yusuf Demir was appointed chief executive of Enfield Council in 2013.",
        ("Yusuf Demir", "appointed", CHIEF, "Enfield", "2013"),
    ),
    Case(
        "Rachel Thornycroft was appointed assistant director at Leicester City Council on 12 October 2015.",
        ("Rachel Thornycroft", "appointed", "assistant director", "Leicester", "2015-10-12"),
    ),
    Case(
        "Stoke-on-Trent has named Cerys Llewellyn as its new director of children's services.",
        ("Cerys Llewellyn", "appointed", DCS, "Stoke-on-Trent", None),
    ),
    Case(
        "Warrington Borough Council has hired Sally Prentice as interim director of children's services.",
        ("Sally Prentice", "appointed", "interim director of children's services", "Warrington", None),
    ),
    Case(
        "Torbay brought in Desmond Achebe as chief executive in March 2014.",
        ("Desmond Achebe", "appointed", CHIEF, "Torbay", "2014-03"),
    ),
    Case(
        "Leroy Campbell was brought in by Haringey Council as interim chief executive last month.",
        ("Leroy Campbell", "appointed", "interim chief executive", "Haringey", "2015-12"),
    ),
    Case(
        "Lina Kamińska takes over as chief executive of Bristol City Council next month.",
        ("Lina Kamińska", "appointed", CHIEF, "Bristol", "2016-02"),
    ),
    Case(
        "Bethan Morgan-Rees joins Gloucestershire as director of children's services in April.",
        ("Bethan Morgan-Rees", "appointed", DCS, "Gloucestershire", "2016-04"),
    ),
    Case(
        "Councillor Alan Cheadle has been made cabinet member for children at Swindon Borough Council.",
        ("Alan Cheadle", "appointed", "cabinet member for children", "Swindon", None),
    ),
    Case(
        "Geraldine Fox has been seconded to Slough Borough Council as improvement adviser.",
        ("Geraldine Fox", "appointed", "improvement adviser", "Slough", None),
    ),
    Case(
        "Sandwell has drafted in Eleri Prosser as interim director of children's services.",
        ("Eleri Prosser", "appointed", "interim director of children's services", "Sandwell", None),
    ),
    Case(
        "Asha Menon became director of children's services at Ealing in 2014.",
        ("Asha Menon", "appointed", DCS, "Ealing", "2014"),
    ),
    Case(
        "Essex has promoted Karen Ibbotson to director of children's services.",
        ("Karen Ibbotson", "appointed", DCS, "Essex", None),
    ),
    Case(
        "Trafford Council has confirmed the appointment of Gurpreet Sandhu as corporate director for children.",
        ("Gurpreet Sandhu", "appointed", "corporate director for children", "Trafford", None),
    ),
    Case(
        "Hannah Birtwistle took over from Keith Dodd as director of children's services at Tameside in September 2015.",
        ("Hannah Birtwistle", "appointed", DCS, "Tameside", "2015-09"),
    ),
    Case(
        "Fatima Noor succeeds Roger Elmhirst as chief executive of Luton Borough Council.",
        ("Fatima Noor", "appointed", CHIEF, "Luton", None),
    ),
    Case(
        "Michelle Dauncey joined Salford from Tameside in 2014 as director of children's services.",
        ("Michelle Dauncey", "appointed", DCS, "Salford", "2014"),
    ),
    Case(
        "The government has appointed Dame Philippa Rowe as commissioner of children's services in Buckinghamshire.",
        ("Philippa Rowe", "appointed", "commissioner of children's services", "Buckinghamshire", None),
    ),
    Case(
        "Barnardo's has appointed Isobel Kerrigan as chief executive.",
        ("Isobel Kerrigan", "appointed", CHIEF, "Barnardo's", None),
    ),
    Case(
        "Oliver Standish was appointed children's minister in May 2015.",
        ("Oliver Standish", "appointed", "children's minister", "UK Government", "2015-05"),
    ),
    Case(
        "Ewa Jabłońska will start as head of safeguarding at Oldham Council next month.",
        ("Ewa Jabłońska", "appointed", "head of safeguarding", "Oldham", "2016-02"),
    ),
]

LEFT = [
    Case(
        "Peter Lavery has resigned as leader of Derby City Council.",
        ("Peter Lavery", "resigned", "leader", "Derby", None),
    ),
    Case(
        "Kent's cabinet member for children's services, Jill Outhwaite, stepped down last month.",
        ("Jill Outhwaite", "resigned", "cabinet member for children's services", "Kent", "2015-12"),
    ),
    Case(
        "Andrzej Nowicki quit as chief executive of Blackpool Council on Monday.",
        ("Andrzej Nowicki", "resigned", CHIEF, "Blackpool", "2016-01-04"),
    ),
    Case(
        "The director of children's services at Bury, Moira Fairweather, left in November.",
        ("Moira Fairweather", "resigned", DCS, "Bury", "2015-11"),
    ),
    Case(
        "Clive Rampton departed as chief executive of Wirral Council in 2014.",
        ("Clive Rampton", "resigned", CHIEF, "Wirral", "2014"),
    ),
    Case(
        "Sunita Desai will step down as lead member for children's services at Harrow in May.",
        ("Sunita Desai", "resigned", "lead member for children's services", "Harrow", "2016-05"),
    ),
    Case(
        "Cllr Simon Treece gave up his post as cabinet member for children at Wiltshire Council in October.",
        ("Simon Treece", "resigned", "cabinet member for children", "Wiltshire", "2015-10"),
    ),
    Case(
        "The mayor of Middlesbrough, Colin Ashby, stood down in 2013.",
        ("Colin Ashby", "resigned", "mayor", "Middlesbrough", "2013"),
    ),
    Case(
        "Julie McTaggart left her job as assistant director at Lewisham Council in June 2015.",
        ("Julie McTaggart", "resigned", "assistant director", "Lewisham", "2015-06"),
    ),
    Case(
        "The director of children's services at Shropshire Council, Leonie Ashcroft, will leave in March.",
        ("Leonie Ashcroft", "resigned", DCS, "Shropshire", "2016-03"),
    ),
    Case(
        "Bexley confirmed that its chief executive, Tessa Blyth, had left the council.",
        ("Tessa Blyth", "resigned", CHIEF, "Bexley", None),
    ),
    Case(
        "The resignation of Lionel Hague as director of children's services at Coventry has left a gap at the top.",
        ("Lionel Hague", "resigned", DCS, "Coventry", None),
    ),
    Case(
        "Sir Julian Kembery stepped down as chief inspector of Ofsted in December.",
        ("Julian Kembery", "resigned", "chief inspector", "Ofsted", "2015-12"),
    ),
    Case(
        "Lambeth Council sacked its director of children's services, Gordon Petrie, in 2012.",
        ("Gordon Petrie", "dismissed", DCS, "Lambeth", "2012"),
    ),
    Case(
        "Norma Castle was dismissed as head of safeguarding at Wakefield last year.",
        ("Norma Castle", "dismissed", "head of safeguarding", "Wakefield", "2015"),
    ),
    Case(
        "Ray Entwistle was removed from his post as cabinet member for children at Lancashire Council yesterday.",
        ("Ray Entwistle", "dismissed", "cabinet member for children", "Lancashire", "2016-01-04"),
    ),
    Case(
        "Brian Catterick, head of fostering at Portsmouth City Council, was sacked in August 2015.",
        ("Brian Catterick", "dismissed", "head of fostering", "Portsmouth", "2015-08"),
    ),
    Case(
        "Cheshire West and Chester has suspended its chief executive, Howard Lisle.",
        ("Howard Lisle", "suspended", CHIEF, "Cheshire West and Chester", None),
    ),
    Case(
        "Monica Ferrante, Croydon's director of children's services, was suspended in December.",
        ("Monica Ferrante", "suspended", DCS, "Croydon", "2015-12"),
    ),
    Case(
        "Audrey Clement retired as director of children's services at Northumberland in 2014.",
        ("Audrey Clement", "retired", DCS, "Northumberland", "2014"),
    ),
    Case(
        "The chief executive of Solihull Council, Martin Grealish, will retire in April.",
        ("Martin Grealish", "retired", CHIEF, "Solihull", "2016-04"),
    ),
    Case(
        "David Oyelaran, director of children's services at Barking and Dagenham, is to retire at the end of March.",
        ("David Oyelaran", "retired", DCS, "Barking and Dagenham", "2016-03"),
    ),
]

PASSAGES = [
    # A post of its own is not where somebody else left another.
    Case(
        "Dudley council has a new plan. Tom Bell has resigned as chief executive of Leeds City Council. Ann Lee was "
        "appointed as director of children's services.",
        ("Tom Bell", "resigned", "chief executive", "Leeds", None),
        ("Ann Lee", "appointed", "director of children's services", "Dudley", None),
    ),
    # A post to be filled stands where another's holder stands in the sentence before.
    Case(
        "The Dudley director of housing is Ann Lee. The next director of children's services is to be found by June. Tom "
        "Bell has been appointed to the job.",
        ("Tom Bell", "appointed", "director of children's services", "Dudley", None),
    ),
    # What is left need not be of the council that the text is about.
    Case(
        "Dudley council is changing. Ann Lee resigned from the Bright Trust in May.",
        ("Ann Lee", "resigned", None, "Bright Trust", "2015-05"),
    ),
    Case(
        "Dudley council is changing. Ann Lee resigned as president in May.",
        ("Ann Lee", "resigned", "president", None, "2015-05"),
    ),
    # One retires, another resigns, at one council.
    Case(
        "Ann Lee has retired as leader of Dudley council. Tom Bell resigned as chief executive of Dudley council in May "
        "2015.",
        ("Ann Lee", "retired", "leader", "Dudley", None),
        ("Tom Bell", "resigned", "chief executive", "Dudley", "2015-05"),
    ),
    Case(
        "Ann Lee was appointed by Dudley council, director of children's services.",
        ("Ann Lee", "appointed", "director of children's services", "Dudley", None),
    ),
    # Whoever follows takes the post that the same sentence says is to be filled.
    Case(
        "Ann Lee will replace Tom Bell, the director of Dudley council, who advertised for a new director of children's "
        "services.",
        ("Ann Lee", "appointed", "director of children's services", "Dudley", None),
    ),
    Case(
        "Ida Prescott, who became Bolton's first director of children's services in 2006, announced her retirement in "
        "October.",
        ("Ida Prescott", "appointed", DCS, "Bolton", "2006"),
        ("Ida Prescott", "retired", DCS, "Bolton", "2015-10"),
    ),
    Case(
        "Cllr Jan Gower, Reading's lead member for children's services, resigned last night.",
        ("Jan Gower", "resigned", "lead member for children's services", "Reading", None),
    ),
    Case(
        "Bradford Council has parted company with its chief executive, Miles Archer.",
        ("Miles Archer", "resigned", CHIEF, "Bradford", None),
    ),
    Case(
        "Croydon's executive director for people, Bea Lund, left last month and was replaced on an interim basis by "
        "Elena Ionescu.",
        ("Bea Lund", "resigned", "executive director for people", "Croydon", "2015-12"),
        ("Elena Ionescu", "appointed", "executive director for people", "Croydon", None),
    ),
    Case(
        "The move comes after Julia Harte, who was director of children's services at Wirral since 2012, stood down.",
        ("Julia Harte", "resigned", DCS, "Wirral", None),
    ),
    Case(
        "Dylan Frew is leaving Herefordshire Council after two years as corporate director for children.",
        ("Dylan Frew", "resigned", "corporate director for children", "Herefordshire", None),
    ),
    Case(
        "York Council needs a new director of children's services. Rhoda Blunt was promoted from assistant director to the "
        "top job, vacant since Piers Nunn left in June.",
        ("Rhoda Blunt", "appointed", DCS, "York", None),
        ("Piers Nunn", "resigned", DCS, "York", "2015-06"),
    ),
    Case(
        "Greta Moss, president of the Association of Directors of Children's Services, will be succeeded as president by "
        "Karl Orme of Lambeth Council.",
        ("Karl Orme", "appointed", "president", "Association of Directors of Children's Services", None),
    ),
    Case(
        "Wigan Council will miss its deputy leader, Nora Finch, after Tom Reeve announced he was retiring as chief "
        "executive of Wigan.",
        ("Tom Reeve", "retired", CHIEF, "Wigan", None),
    ),
    Case(
        "Harrow Council has appointed a new director of children's services.\n\nNoel Prout has moved up from his role "
        "as assistant director for early help to fill the top job vacated by Sylvie Marchant last month.",
        ("Noel Prout", "appointed", DCS, "Harrow", None),
        ("Sylvie Marchant", "resigned", DCS, "Harrow", "2015-12"),
    ),
    Case(
        "Councillors in Dorset have made former social care chief Ottilie Brandt the director for children and "
        "families.",
        ("Ottilie Brandt", "appointed", "director for children and families", "Dorset", None),
    ),
    Case(
        "The head of Rutland County Council's failing children's services, Cormac Dunleavy, resigned today.",
        ("Cormac Dunleavy", "resigned", "head of children's services", "Rutland", "2016-01-05"),
    ),
    Case(
        "Petra Vasko, who has been at Enfield Council since it hired her, will replace interim director of children's "
        "services Miles Orton.",
        ("Petra Vasko", "appointed", DCS, "Enfield", None),
    ),
    Case(
        "Rhys Bowen joined Swindon Council as head of fostering in 2011 and became director of children's services in "
        "2014.",
        ("Rhys Bowen", "appointed", "head of fostering", "Swindon", "2011"),
        ("Rhys Bowen", "appointed", DCS, "Swindon", "2014"),
    ),
    Case(
        "Services at Halton Council were criticised in February 2013. In August of that year Una Fell was appointed "
        "interim director of children's services.",
        ("Una Fell", "appointed", "interim director of children's services", "Halton", "2013-08"),
    ),
    Case(
        "Gordon Tait, assistant director for schools, and Iris Colley, head of fostering, have both left Bury Council.",
        ("Gordon Tait", "resigned", "assistant director for schools", "Bury", None),
        ("Iris Colley", "resigned", "head of fostering", "Bury", None),
    ),
    Case(
        "The mayor of Bedford revealed that she would step down in May.\n\nAnneka Storm told staff of her decision "
        "yesterday.",
        ("Anneka Storm", "resigned", "mayor", "Bedford", "2016-05"),
    ),
    Case(
        "Brent's director of children's services, Kofi Danso, took the place of Lorna Pitt in 2013.",
        ("Kofi Danso", "appointed", DCS, "Brent", "2013"),
    ),
    Case(
        "Teresa Munn, once director of children's services at Poole, was picked by ministers to be commissioner for "
        "children's services in Slough.",
        ("Teresa Munn", "appointed", "commissioner for children's services", "Slough", None),
    ),
    Case(
        "Ealing Council said that Hugo Lamb, its deputy director of children's services, had handed in his notice.",
        ("Hugo Lamb", "resigned", "deputy director of children's services", "Ealing", None),
    ),
    Case(
        "The appointment of Olga Wren as chief executive of Luton follows the departure of Max Brill in September.",
        ("Olga Wren", "appointed", CHIEF, "Luton", None),
        ("Max Brill", "resigned", CHIEF, "Luton", "2015-09"),
    ),
    Case(
        "Piotr Sadowski will replace Elaine Gough, who resigned in December as director of children's services at "
        "Medway.",
        ("Piotr Sadowski", "appointed", DCS, "Medway", None),
        ("Elaine Gough", "resigned", DCS, "Medway", "2015-12"),
    ),
    Case(
        "Neil Carver resigned as chief executive of Rotherham Council in September 2014. Joy Abioye took over from him "
        "in January 2015.",
        ("Neil Carver", "resigned", CHIEF, "Rotherham", "2014-09"),
        ("Joy Abioye", "appointed", CHIEF, "Rotherham", "2015-01"),
    ),
    Case(
        "Cheryl Lofthouse was director of children's services at Stockton-on-Tees for six years. She retired in July "
        "2015.",
        ("Cheryl Lofthouse", "retired", DCS, "Stockton-on-Tees", "2015-07"),
    ),
    Case(
        "Dermot McGinley was Wigan's director of children's services from 2010. McGinley quit in 2013.",
        ("Dermot McGinley", "resigned", DCS, "Wigan", "2013"),
    ),
    Case(
        "Naomi Feld, director of children's services at Dudley Council, was criticised in the report.\n\n"
        "The director resigned yesterday.",
        ("Naomi Feld", "resigned", DCS, "Dudley", "2016-01-04"),
    ),
    Case(
        "Wokingham has filled the post of director of children's services.\n\nSheila Abernathy will start in May.",
        ("Sheila Abernathy", "appointed", DCS, "Wokingham", "2016-05"),
    ),
    Case(
        "Liam Roscoe resigned as director of children's services at Cumbria, and Anne Burbridge stood down as lead "
        "member for children.",
        ("Liam Roscoe", "resigned", DCS, "Cumbria", None),
        ("Anne Burbridge", "resigned", "lead member for children", "Cumbria", None),
    ),
    Case(
        "PLYMOUTH\n\nThe council's chief executive, Tracey Moyle, retired in 2014.\n\n"
        "BEDFORD\n\nThe council appointed Vikram Seth-Rao as director of children's services in 2015.",
        ("Tracey Moyle", "retired", CHIEF, "Plymouth", "2014"),
        ("Vikram Seth-Rao", "appointed", DCS, "Bedford", "2015"),
    ),
    Case(
        "Somerset County Council has a new head of its children's department. The authority appointed Olu Fashola as "
        "director of children's services in November.",
        ("Olu Fashola", "appointed", DCS, "Somerset", "2015-11"),
    ),
    Case(
        "Two men called Price have run the service in Thurrock. Gareth Price retired as director of children's "
        "services in 2011, and Daniel Price was appointed in 2012.",
        ("Gareth Price", "retired", DCS, "Thurrock", "2011"),
        ("Daniel Price", "appointed", DCS, "Thurrock", "2012"),
    ),
    Case(
        "Rosemary Okafor was assistant director at Kirklees. She was appointed director of children's services at "
        "Barnsley in March 2015.",
        ("Rosemary Okafor", "appointed", DCS, "Barnsley", "2015-03"),
    ),
    Case(
        "Harminder Dhaliwal, who was appointed chief executive of Redbridge in June 2014, said that staff deserved "
        "better.",
        ("Harminder Dhaliwal", "appointed", CHIEF, "Redbridge", "2014-06"),
    ),
    Case(
        "Southampton's chief executive announced the news in an email. Lesley Prowse, the council's director of "
        "children's services, has resigned.",
        ("Lesley Prowse", "resigned", DCS, "Southampton", None),
    ),
    Case(
        "The corporate director for children at Sheffield City Council has resigned.\n\n"
        "Gwendoline Achterberg told staff of her decision in an email.",
        ("Gwendoline Achterberg", "resigned", "corporate director for children", "Sheffield", None),
    ),
    Case(
        "Patricia Nkosi took up her post as director of children's services at Rutland County Council on Monday (4 "
        "January).",
        ("Patricia Nkosi", "appointed", DCS, "Rutland", "2016-01-04"),
    ),
    Case(
        "The head of children's services at Herefordshire Council, Declan Frayne, has quit with immediate effect.",
        ("Declan Frayne", "resigned", "head of children's services", "Herefordshire", None),
    ),
    Case(
        "Birmingham's chief executive, Marguerite Dacosta, will leave in July.\n\n"
        "Inspectors have judged the city's services inadequate three times since 2009.",
        ("Marguerite Dacosta", "resigned", CHIEF, "Birmingham", "2016-07"),
    ),
    Case(
        "North Lincolnshire's director of children's services, Amit Kulkarni, retired last year. The council has since "
        "appointed Rhona Buchanan to the post.",
        ("Amit Kulkarni", "retired", DCS, "North Lincolnshire", "2015"),
        ("Rhona Buchanan", "appointed", DCS, "North Lincolnshire", None),
    ),
    # Another's post, told by what is taken on or filled.
    Case(
        "Dudley's director of children's services, Tom Bell, has resigned. Ann Lee, the deputy director, would take on "
        "the role for now.",
        ("Tom Bell", "resigned", "director of children's services", "Dudley", None),
        ("Ann Lee", "appointed", "director of children's services", "Dudley", None),
    ),
    Case(
        "The commissioner's role at Dudley Council has been filled by Ann Lee.",
        ("Ann Lee", "appointed", "commissioner", "Dudley", None),
    ),
    Case(
        "Ann Lee was given the job of commissioner in Dudley in March 2015.",
        ("Ann Lee", "appointed", "commissioner", "Dudley", "2015-03"),
    ),
    Case(
        "Dudley Council has found a new director of children's services to lead it.\n\n"
        "Ann Lee will take over in May from the interim director, Tom Bell.",
        ("Ann Lee", "appointed", "director of children's services", "Dudley", "2016-05"),
    ),
    Case(
        "Ms Ann Lee will take on the Dudley job alongside her job as director of schools at Kent. Dudley Council's "
        "commissioner resigned.",
        ("Ann Lee", "appointed", None, "Dudley", None),
    ),
    Case(
        "Ann Lee has been seconded from Kent to act as head of fostering at Dudley Council.",
        ("Ann Lee", "appointed", "head of fostering", "Dudley", None),
    ),
    Case(
        "Ministers have made Tom Bell, a former director of schools in Kent, commissioner for children's services in Dudley.",
        ("Tom Bell", "appointed", "commissioner for children's services", "Dudley", None),
    ),
    Case(
        "Tom Bell, chief executive of Dudley Council, left in May for a director's job at Kent.",
        ("Tom Bell", "resigned", "chief executive", "Dudley", "2015-05"),
        ("Tom Bell", "appointed", "director", "Kent", "2015-05"),
    ),
    Case(
        "Dudley's previous director of children's services Tom Bell recently left his role.",
        ("Tom Bell", "resigned", "director of children's services", "Dudley", None),
    ),
    # Somebody who retires leaves once.
    Case(
        "Tom Bell, chief executive of Dudley Council, has announced his retirement and will leave the council in May.",
        ("Tom Bell", "retired", "chief executive", "Dudley", "2016-05"),
    ),
    Case(
        "Tom Bell, a former director of schools in Kent, is in the news. Mr Bell, who stepped down as a director in "
        "2012, has written a book.",
        ("Tom Bell", "resigned", "director of schools", "Kent", "2012"),
    ),
    Case(
        "Dudley Council has a new chief executive. Ann Lee, its finance director, has been promoted to the top job, which "
        "Tom Bell left in May.",
        ("Ann Lee", "appointed", "chief executive", "Dudley", None),
        ("Tom Bell", "resigned", "chief executive", "Dudley", "2015-05"),
    ),
    Case(
        "Ann Lee is giving up her director's job at Dudley Council.",
        ("Ann Lee", "resigned", "director", "Dudley", None),
    ),
    Case(
        "The Dudley Children's Trust has appointed its first chief executive.\n\n"
        "Tom Bell, a former head of fostering in Kent, has been appointed to run the Dudley Children's Trust.",
        ("Tom Bell", "appointed", "chief executive", "Dudley Children's Trust", None),
    ),
    Case(
        "Tom Bell is the new chief executive of Dudley Council.",
        ("Tom Bell", "appointed", "chief executive", "Dudley", None),
    ),
    Case(
        "Tom Bell is to be the new director of children's services at Dudley Council.",
        ("Tom Bell", "appointed", "director of children's services", "Dudley", None),
    ),
    Case(
        "Tom Bell will be the next leader of Dudley Council.",
        ("Tom Bell", "appointed", "leader", "Dudley", None),
    ),
    Case(
        "The retirement of Tom Bell after six years as Dudley Council's director of children's services was announced.",
        ("Tom Bell", "retired", "director of children's services", "Dudley", None),
    ),
    Case(
        "Dudley Council has named a new chief executive, Tom Bell.",
        ("Tom Bell", "appointed", "chief executive", "Dudley", None),
    ),
    Case(
        "Tina Gall is Dudley Council's director of children's services. Her predecessor, Mark Heath, resigned in 2009, as did the council’s lead member, Sybil Carr.",
        ("Mark Heath", "resigned", "director of children's services", "Dudley", "2009"),
        ("Sybil Carr", "resigned", "lead member", "Dudley", "2009"),
    ),
    Case(
        "Councillor Deepa Batt has been appointed cabinet member for education at Dudley Council after Wilf Heath stepped down on 3 May 2014.",
        ("Wilf Heath", "resigned", "cabinet member for education", "Dudley", "2014-05-03"),
        ("Deepa Batt", "appointed", "cabinet member for education", "Dudley", None),
    ),
    Case(
        "Dudley's director of adult services, Noreen Pick, left in 2012 as part of a reorganisation, and Seb Hoyle, who was assistant director for safeguarding in Halton, was appointed interim director of children's services.",
        ("Noreen Pick", "resigned", "director of adult services", "Dudley", "2012"),
        ("Seb Hoyle", "appointed", "interim director of children's services", "Dudley", None),
    ),
    Case(
        "Dudley Council's director of children's services, Adele Fox, who is to go at the end of March 2016, said little.",
        ("Adele Fox", "resigned", "director of children's services", "Dudley", "2016-03"),
    ),
    Case(
        "Lynn Cragg, assistant director of safeguarding at Dudley, has gone to a post with Bolton council.",
        ("Lynn Cragg", "resigned", "assistant director of safeguarding", "Dudley", None),
    ),
    Case(
        "Dudley Council leader Ron Speight and Lesley Hart, the cabinet member for children, have quit.",
        ("Ron Speight", "resigned", "leader", "Dudley", None),
        ("Lesley Hart", "resigned", "cabinet member for children", "Dudley", None),
    ),
    Case(
        "Dudley Council confirmed that it had suspended Geoff Sands, deputy director of children and families, and Anita Rook, head of safeguarding services.",
        ("Geoff Sands", "suspended", "deputy director of children and families", "Dudley", None),
        ("Anita Rook", "suspended", "head of safeguarding services", "Dudley", None),
    ),
    Case(
        "REBECCA LOWE, director of children's services at Dudley Council, resigned on Monday. Marcus Hale has been appointed chief executive of Dudley Council.",
        ("Rebecca Lowe", "resigned", "director of children's services", "Dudley", "2016-01-04"),
        ("Marcus Hale", "appointed", "chief executive", "Dudley", None),
    ),
    Case(
        "The inquiry follows the resignation last month of Lea Frost, the director of children's services at Luton Council.",
        ("Lea Frost", "resigned", "director of children's services", "Luton", "2015-12"),
    ),
    Case(
        "Tom Ives was appointed interim director of children's services at Devon County Council on 5 January. He replaces Nell Hobbs, who left in September after two years.",
        ("Tom Ives", "appointed", "interim director of children's services", "Devon", "2016-01-05"),
        ("Nell Hobbs", "resigned", "director of children's services", "Devon", "2015-09"),
    ),
    Case(
        "Jo Penn started on Monday as director of people and learning at Luton Council.\n\nMs Penn replaces Art Sloane, the former director of children, who retired in the summer.",
        ("Jo Penn", "appointed", "director of people and learning", "Luton", "2016-01-04"),
        ("Art Sloane", "retired", "director of children", "Luton", None),
    ),
    Case(
        "Luton Council's services were rated poor.\n\nFormer Derby City Council director Kay Munn was appointed interim strategic director in January.",
        ("Kay Munn", "appointed", "interim strategic director", "Luton", "2016-01"),
    ),
    Case(
        "Luton Council's services were judged inadequate. The Department for Education appointed a commissioner, Flo Sale, who will report in June.",
        ("Flo Sale", "appointed", "commissioner", "Luton", None),
    ),
    Case(
        "Martin Cane, the last director of children's services at Luton Council, left in September for a job with a charity in Manchester.",
        ("Martin Cane", "resigned", "director of children's services", "Luton", "2015-09"),
    ),
    Case(
        "Luton Council has appointed an improvement adviser, Dame Cela Ward, who was director of children's services in Islington until she retired in 2015.",
        ("Cela Ward", "retired", "director of children's services", "Islington", "2015"),
        ("Cela Ward", "appointed", "improvement adviser", "Luton", None),
    ),
    Case(
        "Luton's interim executive director of children's services, Glo Hays, was at the meeting.\n\nMs Hays took over in June from Clive Stubbs, who resigned before the trial was over.",
        ("Glo Hays", "appointed", "interim executive director of children's services", "Luton", "2015-06"),
        ("Clive Stubbs", "resigned", "executive director of children's services", "Luton", None),
    ),
    Case(
        "Kent's director of children's services, Jan Code, was at the meeting.\n\nCode took over from Al Dacre, who retired last May after nine years as director.",
        ("Jan Code", "appointed", "director of children's services", "Kent", None),
        ("Al Dacre", "retired", "director of children's services", "Kent", "2015-05"),
    ),
    Case(
        "Paul Vane has been named by Bury Council as its next director of children's services.",
        ("Paul Vane", "appointed", "director of children's services", "Bury", None),
    ),
    Case(
        "Paul Vane came to Bury Council as a head of service in 2013. Mr Vane joined Luton Council as assistant director in 2014 and became director in March 2015.",
        ("Paul Vane", "appointed", "head of service", "Bury", "2013"),
        ("Paul Vane", "appointed", "director", "Luton", "2015-03"),
        ("Paul Vane", "appointed", "assistant director", "Luton", "2014"),
    ),
    Case(
        "Paul Vane, who has been with Bury Council since March 2013, when he joined as assistant director for early help, will replace interim director Ann Poole.",
        ("Paul Vane", "appointed", "assistant director for early help", "Bury", "2013-03"),
        ("Paul Vane", "appointed", "director", "Bury", None),
    ),
    Case(
        "Ann Quill was then made Bury Council's director of children's services.",
        ("Ann Quill", "appointed", "director of children's services", "Bury", None),
    ),
    Case(
        "Jim Rudd, Bury Council's director of public health, will act as director of children's services until someone is found.",
        ("Jim Rudd", "appointed", "acting director of children's services", "Bury", None),
    ),
    Case(
        "Teresa Love has come in as interim director of children's services at Bury Council in place of Margaret Vane, who went after months of pressure.",
        ("Teresa Love", "appointed", "interim director of children's services", "Bury", None),
        ("Margaret Vane", "resigned", "director of children's services", "Bury", None),
    ),
    Case(
        "Anna King and Neil Brad are to share the role of executive director at Bury Council.",
        ("Anna King", "appointed", "executive director", "Bury", None),
        ("Neil Brad", "appointed", "executive director", "Bury", None),
    ),
    Case(
        "Clare Mack, deputy chief executive of Luton Council, goes on May 16 to become director of schools at Bury Council.",
        ("Clare Mack", "resigned", "deputy chief executive", "Luton", "2015-05-16"),
        ("Clare Mack", "appointed", "director of schools", "Bury", "2015-05-16"),
    ),
    Case(
        "Dorset Council has confirmed that Stephanie Cade, its director for children, will retire in March. Her deputy, Alan Grice, will succeed her.",
        ("Stephanie Cade", "retired", "director for children", "Dorset", "2016-03"),
        ("Alan Grice", "appointed", "director for children", "Dorset", None),
    ),
    Case(
        "Peter Hall has been named director of education at Bury Council. Mr Hall joined Luton Council in 2010. He replaces Judith Ware, who is retiring.",
        ("Peter Hall", "appointed", "director of education", "Bury", None),
        ("Judith Ware", "retired", "director of education", "Bury", None),
        ("Peter Hall", "appointed", None, "Luton", "2010"),
    ),
    Case(
        "The minister has told Haringey Council to appoint John Coe, at present director of children's services in Dorset, in May.",
        ("John Coe", "appointed", None, "Haringey", "2015-05"),
    ),
    Case(
        "Coun Eileen Root, the cabinet member for children at Bury Council, was replaced at this morning's meeting of the cabinet by Coun Marion Isle.",
        ("Marion Isle", "appointed", "cabinet member for children", "Bury", None),
    ),
    Case(
        "Cornwall Council, which became a unitary authority in April, has put in an interim director, Jane Stannard.",
        ("Jane Stannard", "appointed", "interim director", "Cornwall", None),
    ),
    Case(
        "Bury Council's cabinet member for children, Ann Pool, is to go. She will be succeeded by Cllr Anthony Wall, a former teacher who chairs the scrutiny committee.",
        ("Anthony Wall", "appointed", "cabinet member for children", "Bury", None),
    ),
    Case(
        "Birmingham City Council wants a commissioner. The former Labour health minister Lord Norris Hart has been appointed to the job.",
        ("Norris Hart", "appointed", "commissioner", "Birmingham", None),
    ),
    Case(
        "Bradford Council was rated inadequate. It follows a review by Martin Kay, director of the Family First programme at Leeds City Council, who was appointed as commissioner last September.",
        ("Martin Kay", "appointed", "commissioner", "Bradford", "2015-09"),
    ),
    Case(
        "The commissioner in Sandwell, Malcolm New, who was appointed in December 2015 on the orders of the then Prime Minister, has reported.",
        ("Malcolm New", "appointed", "commissioner", "Sandwell", "2015-12"),
    ),
    Case(
        "In Derby, where the director of children's services was dismissed in December, the council has appointed Peter Lowry as director of children's services.",
        ("Peter Lowry", "appointed", "director of children's services", "Derby", "2015-12"),
    ),
    Case(
        "Ruth Ansell, Derby's cabinet member for children, paid tribute to Peter Lowry, who was director of children's services until he retired last September.",
        ("Peter Lowry", "retired", "director of children's services", "Derby", "2015-09"),
    ),
    Case(
        "Ruth Ansell is Derby's director of children's services. She replaced Peter Lowry, who left in March to become director of adult services at Bury.",
        ("Peter Lowry", "resigned", "director of children's services", "Derby", "2015-03"),
        ("Peter Lowry", "appointed", "director of adult services", "Bury", "2015-03"),
        ("Ruth Ansell", "appointed", "director of children's services", "Derby", None),
    ),
    Case(
        "Ruth Ansell is president of the Association of Directors of Children's Services and corporate director at Stockport.\n\nShe steps down as president next month. She will be succeeded by Peter Lowry of Hackney.",
        ("Ruth Ansell", "resigned", "president", "Association of Directors of Children's Services", "2016-02"),
        ("Peter Lowry", "appointed", "president", "Association of Directors of Children's Services", None),
    ),
    Case(
        "Luton Council has reappointed Ruth Ansell as its director of children's services.",
        ("Ruth Ansell", "appointed", "director of children's services", "Luton", None),
    ),
    Case(
        "Luton has also recruited former Merton director Peter Lowry to chair a new improvement board.",
        ("Peter Lowry", "appointed", "chair of the improvement board", "Luton", None),
    ),
    Case(
        "Luton will revert to having its own director of children's services. It has appointed Ruth Ansell, head of safeguarding at Barnet, to the role for six months.",
        ("Ruth Ansell", "appointed", "director of children's services", "Luton", None),
    ),
    Case(
        "Ann Lee became acting director of children's services at Bury in March, when director Ruth Ansell moved to Devon.",
        ("Ann Lee", "appointed", "acting director of children's services", "Bury", "2015-03"),
        ("Ruth Ansell", "resigned", "director", "Bury", "2015-03"),
    ),
    Case(
        "Luton's director of children's services left in May. Ruth Ansell, who will become director of children's services at Bury, said so.",
        ("Ruth Ansell", "appointed", "director of children's services", "Bury", None),
    ),
    Case(
        "Ruth Ansell has been a non-executive director of Barnardo's, which she will leave in September. She was once head of fostering in Leeds.",
        ("Ruth Ansell", "resigned", "non-executive director", "Barnardo's", "2016-09"),
    ),
    Case(
        "Peter Lowry has acted up at Leeds since the departure of Ruth Ansell, who is now with Barnardo's as director of operations.",
        ("Ruth Ansell", "resigned", None, "Leeds", None),
    ),
    Case(
        "Ruth Ansell, the cabinet member for children's services at Kent County Council, has tendered her resignation to the leader of the council.",
        ("Ruth Ansell", "resigned", "cabinet member for children's services", "Kent", None),
    ),
    Case(
        "Ofsted has recruited Ruth Ansell as regional director for the east of England, it told Kent.",
        ("Ruth Ansell", "appointed", "regional director for the east of england", "Ofsted", None),
    ),
    Case(
        "Ada Ansell is Bury's executive director for children. Ms Ansell's predecessor, Mark Lowry, left in March to become chief executive of Barnardo's.",
        ("Mark Lowry", "appointed", "chief executive", "Barnardo's", "2015-03"),
        ("Mark Lowry", "resigned", "executive director for children", "Bury", "2015-03"),
    ),
    Case(
        "Kent and Essex share staff.\n\nEssex's first director of children's services, Peter Lowry, left the council by mutual consent in June 2015.",
        ("Peter Lowry", "resigned", "director of children's services", "Essex", "2015-06"),
    ),
    Case(
        "Ruth Ansell, at present director of fostering in Brighton and Hove, will join Luton as director of children's services in May.",
        ("Ruth Ansell", "appointed", "director of children's services", "Luton", "2016-05"),
    ),
    Case(
        "Ruth Ansell took over as leader of Stockton in 2006 when Peter Lowry moved to Leeds City Council.",
        ("Peter Lowry", "resigned", "leader", "Stockton-on-Tees", "2006"),
        ("Ruth Ansell", "appointed", "leader", "Stockton-on-Tees", "2006"),
    ),
    Case(
        "Bury Council has appointed Xanthia Straker as its executive director for children.",
        ("Xanthia Straker", "appointed", "executive director for children", "Bury", None),
    ),
    Case(
        "Bury was interim. Ann Lee became interim director at Bury, having succeeded Paul Lowry, now director of children's services at Wakefield.",
        ("Ann Lee", "appointed", "interim director", "Bury", None),
    ),
    Case(
        "Ruth Ansell, director of children's services at Kent, said that she had resigned in order to become chief executive of Barnardo's.",
        ("Ruth Ansell", "appointed", "chief executive", "Barnardo's", None),
        ("Ruth Ansell", "resigned", "director of children's services", "Kent", None),
    ),
    Case(
        "Derby City Council has appointed Ruth Ansell as its next director of children's services. Ms Ansell is currently deputy director at Devon. She will take up the post on 5 November 2016.",
        ("Ruth Ansell", "appointed", "director of children's services", "Derby", "2016-11-05"),
    ),
    Case(
        "The departure of Ruth Ansell, who is now director of children's services at Luton, was announced by Derby.",
        ("Ruth Ansell", "resigned", None, "Derby", None),
    ),
    Case(
        "In May Ruth Ansell was appointed director of children's services at Derby.",
        ("Ruth Ansell", "appointed", "director of children's services", "Derby", "2015-05"),
    ),
]

LOOK_ALIKES = [
    Case("In Jan Gower Primary School in Reading was rebuilt."),
    Case("The chair of the panel was replaced by a sofa when Edna Vale, leader of York Council, sat down."),
    Case(
        "Wigan Council unveiled a plan for Tessa Quill, director of children's services at Bolton, to advise its staff."
    ),
    Case("Ivor Petty, leader of Trafford Council, said that children's homes had been left without managers."),
    Case("Lena Marsh, chief executive of York Council, took up the matter with the police."),
    Case("Barnet's director of children's services, Amos Reed, is filling the gaps in the rota himself."),
    Case("Dora Finch, leader of Kent County Council, picked up the report on Monday."),
    Case("Wirral may sack Trudy Ellwood as head of fostering, the union believes."),
    Case("An independent chair was appointed to Bolton's safeguarding board in March."),
    Case("Hugh Bannister, leader of Northamptonshire County Council, offered to resign, but councillors refused."),
    Case("Opposition councillors repeated calls for the resignation of Bromley's chief executive, Linda Marchetti."),
    Case("Walsall's director of children's services, Neville Stokes, has refused to step down."),
    Case("Olga Petrenko, chief executive of Southwark Council, could be sacked if the next inspection goes badly."),
    Case("The mayor of Tower Hamlets, Jamal Uddin, denied that he had resigned."),
    Case("Dame Judith Farrow may be appointed commissioner in Reading."),
    Case("Tim Oswald threatened to quit as leader of Oxfordshire County Council over the cuts."),
    Case("Suffolk plans to appoint a new director of children's services by the summer."),
    Case("Three social workers resigned from Hillingdon's children's services last year."),
    Case("Manchester City Council has hired 40 social workers since Ofsted's visit."),
    Case("Martina Novak is director of children's services at Kingston upon Thames."),
    Case("Ministers will appoint a commissioner in Birmingham if standards do not rise."),
    Case("Hounslow Council has appointed Deloitte to look at its spending on placements."),
    Case("Rosalind Pickering urged the director of children's services at Stoke-on-Trent to consider his position."),
    Case("A head of service at Hertfordshire, who has not been named, was suspended in October."),
    Case("Unison fears that Victor Amadi, Sunderland's chief executive, will be forced to resign."),
    Case("Kofi Mensah left care in 2013 and now studies at the University of Leeds."),
    Case("Amy Radcliffe left the courtroom in tears after the hearing about Nottingham's failings."),
    Case("Grace Ellery, leader of Worcestershire County Council, dismissed claims that it had been slow to act."),
    Case("The panel dismissed an appeal by Dwayne Foster against Waltham Forest Council."),
    Case("Paula Wainwright has no plans to retire as chief executive of Hampshire County Council."),
    Case("Keith Amory, York's chief executive, was named in the report on the child's death."),
    Case("Joanne Speight, Sefton's head of fostering, joined hundreds of carers at a conference in Liverpool."),
    Case("Had Irene Salter resigned as leader of Cornwall Council, the plan would have fallen."),
    Case("Mehmet Aksoy was asked whether he would resign as leader of Haringey Council and said no."),
    Case("Hackney's mayor, Solomon Asante, retired to his office with the report and read it twice."),
    Case("Gateshead left Pauline Errington's family without a social worker for nine weeks."),
    Case("Councillors in Central Bedfordshire rejected a motion to remove Stuart Kingsley as leader."),
    Case("The job of chief executive was offered to Nadia Rahman, but she turned Lincolnshire down."),
    # No change: a saying, a task, a post held for long.
    Case("Ann Lee is director of children's services at Dudley council. A former director resigned in 2012."),
    Case("Dudley Council confirmed its chief executive, Tom Bell, was at the meeting."),
    Case("Tom Bell, who has been in charge of Dudley's children's services since 2006, spoke."),
    Case("Ann Lee, deputy director at Dudley Council, took on the local paper over its report."),
    Case("The gap was filled by Ann Lee's report to Dudley Council."),
    Case("Ann Lee was given the job of telling staff at Dudley Council."),
    Case("Tom Bell made Ann Lee, a former nurse, a cup of tea at Dudley Council."),
    Case("Ann Lee is giving up her spare time for Dudley Council, a job which Tom Bell left to her."),
    Case("Ann Lee started her career at Dudley Council, working with children."),
    Case("Tom Bell moved to hospital in Dudley after Ann Lee, its chief executive, fell ill."),
    Case("Tom Bell is to be thanked by the new chief executive of Dudley Council."),
    Case("Tom Bell said that Ann Lee will be the next star of Dudley Council."),
    Case("Dudley Council has named a new building after Tom Bell, its chief executive."),
    Case("Dudley Council confirmed that Geoff Sands, its director of children's services, would be at the meeting."),
    Case(
        "In 2008, before the case of Tyler Mead, five, became known, Dudley Council's safeguarding was rated inadequate."
    ),
    Case("Luton's deputy leader, Fay Kerr, will take charge until a new leader is elected by the group."),
    Case(
        "The leader of Luton Council has resigned.\n\nThe leader of the Green opposition, Sol Winter, said it was time."
    ),
    Case("In Luton, children's secretary Ed Ball replaced the children's director Ann Show after the case."),
    Case(
        "Derby's services are led by an interim. The permanent post has been vacant since Ruth Ansell left for Bury Council in March last year."
    ),
    Case(
        "Luton Council works with its DfE-appointed adviser, Ruth Ansell.",
    ),
    Case(
        "Ruth Ansell, director of children's services at Luton, had been due to retire in July but has agreed to stay.",
    ),
    Case(
        "Luton Council has lost its chief. Deputy chief executive Ruth Ansell will take charge in the interim.",
    ),
    Case(
        "The board has named nine regional leads, among them Bolton's director of children's services Ruth Ansell.",
    ),
    Case(
        "Ruth Ansell, who has been in post since 2005 as director of children's services at Luton, will stay.",
    ),
    Case(
        "Luton Council has appointed Green Lane as its car park.",
    ),
    Case(
        "Luton Council has appointed Capita Consulting as its improvement partner.",
    ),
]


@pytest.mark.parametrize("case", [*APPOINTED, *LEFT, *PASSAGES], ids=str)
def test_events_that_are_stated(case: Case) -> None:
    check("events", case)


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=str)
def test_words_of_coming_and_going_that_state_no_event(case: Case) -> None:
    assert not case.rows
    check("events", case)
