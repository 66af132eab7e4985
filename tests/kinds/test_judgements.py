"""Judgements: sentences and passages with the grades that they state of a council, and look-alikes that state none."""

import pytest

from caregraph.model.entity import Body
from tests.kinds.harness import Case, article_of, check, facts_of

CASES: tuple[Case, ...] = (
    Case("Bury Council came close to being judged inadequate."),
    Case(
        "Brent was judged inadequate in 2012. Camden, which helped the borough, praised it. The borough was rated good.",
        ("Brent", "inadequate", "overall", "2012"),
        ("Brent", "good", "overall", None),
    ),
    Case(
        "Bury's adoption service was rated good, two years after it was found inadequate.",
        ("Bury", "good", "adoption", None),
        ("Bury", "inadequate", "adoption", "2014"),
    ),
    Case(
        "Bury and Derby were told they require improvement, the grade which replaced adequate in 2013.",
        ("Bury", "requires improvement", "overall", None),
        ("Derby", "requires improvement", "overall", None),
    ),
    Case("Unlike its neighbour Bury, Derby was rated good.", ("Derby", "good", "overall", None)),
    Case("In contrast to Bury, Derby was rated good.", ("Derby", "good", "overall", None)),
    Case(
        "Derby's new director, who led Bury when it was rated outstanding in 2011, has promised change.",
        ("Bury", "outstanding", "overall", "2011"),
    ),
    Case("Inspectors rated one of Bury's children's homes inadequate."),
    Case("All of Bury's children's homes were rated good."),
    Case("Parents rated Bury's support for disabled children poor in a survey."),
    Case("A peer review rated Bury's early help good."),
    Case("Bury was nearly rated inadequate, its leader admitted."),
    Case("Bury's leadership is outstanding, said its chief executive."),
    Case("Leeds, Bury's neighbour, was rated inadequate.", ("Leeds", "inadequate", "overall", None)),
    Case("Leeds, a neighbour of Bury, was rated inadequate.", ("Leeds", "inadequate", "overall", None)),
    Case(
        "Bury was rated good in 2015. Leeds, the council's neighbour, was rated inadequate.",
        ("Bury", "good", "overall", "2015"),
        ("Leeds", "inadequate", "overall", None),
    ),
    Case(
        "Children's services at Luton Council were rated inadequate. The inspectors had been there in October.",
        ("Luton", "inadequate", "overall", "2015-10"),
    ),
    Case(
        "Ofsted inspected children's services in Doncaster in September 2015. The judgement was inadequate overall.",
        ("Doncaster", "inadequate", "overall", "2015-09"),
    ),
    Case(
        "Reading's children's services were upgraded from inadequate (in 2013) to ‘requires improvement to be good’ in 2015.",
        ("Reading", "inadequate", "overall", "2013"),
        ("Reading", "requires improvement", "overall", "2015"),
    ),
    Case(
        "In July 2014, Dudley's service was rated inadequate by Ofsted before new managers took control of it in November 2015.",
        ("Dudley", "inadequate", "overall", "2014-07"),
    ),
    Case(
        "Children's services at Norfolk County Council were branded “inadequate” in 2013 and again in 2015.",
        ("Norfolk", "inadequate", "overall", "2013"),
        ("Norfolk", "inadequate", "overall", "2015"),
    ),
    Case(
        "Three areas - leadership, adoption and fostering - were rated good at Dorset Council.",
        ("Dorset", "good", "leadership", None),
        ("Dorset", "good", "adoption", None),
        ("Dorset", "good", "fostering", None),
    ),
    Case(
        "Ofsted inspected Bury Council's services in 2014 and found them inadequate.",
        ("Bury", "inadequate", "overall", "2014"),
    ),
    Case(
        "Now Oldham Council has been moved up by Ofsted to “requires improvement”.",
        ("Oldham", "requires improvement", "overall", None),
    ),
    Case("Halton Council inspected its bins in 2014 and found them inadequate."),
    Case("Bolton's head of fostering was branded “inadequate” by a parent at Tuesday's meeting."),
    Case(
        "Halton Council has been warned. This time inspectors, who visited in June, rated children's services "
        "“inadequate” in all areas.",
        ("Halton", "inadequate", "overall", "2015-06"),
    ),
    Case(
        "Luton's services for children in need of help and protection, and its work with looked-after children too, were "
        "rated inadequate.",
        ("Luton", "inadequate", "help and protection", None),
        ("Luton", "inadequate", "looked-after children", None),
    ),
    Case(
        "Last year inspectors graded Barnet in north London 'outstanding' for its adoption and fostering services.",
        ("Barnet", "outstanding", "adoption", "2015"),
        ("Barnet", "outstanding", "fostering", "2015"),
    ),
    Case(
        "Ofsted awarded Barnet ‘outstanding’ for the impact of leaders on social work practice.",
        ("Barnet", "outstanding", "leadership", None),
    ),
    Case(
        "In 2006 inspectors judged Bolton council's support for young carers to be ‘inadequate’.",
        ("Bolton", "inadequate", "support for young carers", "2006"),
    ),
    Case(
        "Dorset's overall effectiveness was found to be inadequate, as were leadership and services for care leavers.",
        ("Dorset", "inadequate", "overall", None),
        ("Dorset", "inadequate", "leadership", None),
        ("Dorset", "inadequate", "care leavers", None),
    ),
    Case(
        "Poole Council received “good” grades for adoption and leadership from Ofsted.",
        ("Poole", "good", "adoption", None),
        ("Poole", "good", "leadership", None),
    ),
    Case(
        "Wirral achieved an overall 'good' and 'outstanding' for leadership in Ofsted's inspection.",
        ("Wirral", "good", "overall", None),
        ("Wirral", "outstanding", "leadership", None),
    ),
    Case(
        "Ofsted judged Ealing good for children in care and care leavers.",
        ("Ealing", "good", "looked-after children", None),
        ("Ealing", "good", "care leavers", None),
    ),
    Case("Inspectors, who visited Halton in June, rated its largest nursery outstanding."),
    Case("Barnet awarded its street cleaners an outstanding rating."),
    # The plain ways of saying it.
    Case(
        "Children's services at Barnsley Council have been rated inadequate by Ofsted.",
        ("Barnsley", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted has rated Wakefield Council’s children’s services as “inadequate” in a report that pulls no punches.",
        ("Wakefield", "inadequate", "overall", None),
    ),
    Case(
        "Derby City Council's children's services have been judged to be good by inspectors.",
        ("Derby", "good", "overall", None),
    ),
    Case(
        "Children's services in Bexley have been rated 'outstanding' following an Ofsted inspection.",
        ("Bexley", "outstanding", "overall", None),
    ),
    Case(
        "Dudley Council's children's services were judged inadequate by Ofsted in 2016.",
        ("Dudley", "inadequate", "overall", "2016"),
        published="2018-03-02",
    ),
    Case(
        "Ofsted has found that Lincolnshire County Council's children's services are good.",
        ("Lincolnshire", "good", "overall", None),
    ),
    Case(
        "Services for vulnerable children in Medway “require improvement to be good”, Ofsted has ruled.",
        ("Medway", "requires improvement", "overall", None),
    ),
    Case(
        "Bromley's children's services department has been branded \"inadequate\" by the watchdog.",
        ("Bromley", "inadequate", "overall", None),
    ),
    Case(
        "Inspectors gave Hillingdon's children's services an overall rating of good.",
        ("Hillingdon", "good", "overall", None),
    ),
    Case(
        "Croydon Council has been handed an 'inadequate' rating by Ofsted for its children's services.",
        ("Croydon", "inadequate", "overall", None),
    ),
    Case(
        "Torbay Council has been told its children's services are inadequate after a four-week Ofsted inspection.",
        ("Torbay", "inadequate", "overall", None),
    ),
    Case(
        "Leeds has become the first big city to receive an outstanding rating for its children's services.",
        ("Leeds", "outstanding", "overall", None),
    ),
    Case(
        "Shropshire Council's services for children were deemed adequate by Ofsted in 2010.",
        ("Shropshire", "adequate", "overall", "2010"),
        published="2010-12-14",
    ),
    Case(
        "Children's services in Northamptonshire were slammed as inadequate by Ofsted last year.",
        ("Northamptonshire", "inadequate", "overall", "2013"),
        published="2014-06-20",
    ),
    Case(
        "The Isle of Wight's children's services have been graded requires improvement by the inspectorate.",
        ("Isle of Wight", "requires improvement", "overall", None),
    ),
    Case(
        "Hampshire's children's services have secured an outstanding judgement from Ofsted.",
        ("Hampshire", "outstanding", "overall", None),
    ),
    # Dates: given, relative to the day of publication, by the inspection.
    Case(
        "Children's services in Cambridgeshire were rated good following an inspection in June 2014.",
        ("Cambridgeshire", "good", "overall", "2014-06"),
    ),
    Case(
        "The trust, which took over children's services from Slough Council in October 2015, was graded good.",
        ("Slough", "good", "overall", None),
    ),
    Case(
        "Luton, which Ofsted inspected in May 2014, was graded good.",
        ("Luton", "good", "overall", "2014-05"),
    ),
    Case(
        "Two councils were rated inadequate. The two authorities are Luton and Medway.",
        ("Luton", "inadequate", "overall", None),
        ("Medway", "inadequate", "overall", None),
    ),
    Case("Two councils were rated inadequate. The two schools are in Luton and Medway."),
    Case(
        "Ofsted rated Sunderland City Council's children's services inadequate last month.",
        ("Sunderland", "inadequate", "overall", "2015-12"),
    ),
    Case(
        "Inspectors, who visited Gloucestershire County Council in November, have rated its children's services "
        "inadequate.",
        ("Gloucestershire", "inadequate", "overall", "2015-11"),
    ),
    Case(
        "Tower Hamlets, whose children's services were rated inadequate in April 2017, has published its improvement "
        "plan.",
        ("Tower Hamlets", "inadequate", "overall", "2017-04"),
        published="2018-07-11",
    ),
    Case(
        "Two years ago Ofsted judged children's services at Buckinghamshire County Council to be inadequate.",
        ("Buckinghamshire", "inadequate", "overall", "2014"),
    ),
    # From one grade to another; past and present in one sentence.
    Case(
        "Rochdale's children's services have moved from inadequate to requires improvement.",
        ("Rochdale", "inadequate", "overall", None),
        ("Rochdale", "requires improvement", "overall", None),
    ),
    Case(
        "Ofsted has downgraded children's services in Stoke-on-Trent from good to inadequate.",
        ("Stoke-on-Trent", "good", "overall", None),
        ("Stoke-on-Trent", "inadequate", "overall", None),
    ),
    Case(
        "Children's services in Peterborough are no longer inadequate, Ofsted has confirmed.",
        ("Peterborough", "inadequate", "overall", None),
    ),
    Case(
        "Cornwall Council's children's services, rated inadequate in 2011, are now rated good.",
        ("Cornwall", "inadequate", "overall", "2011"),
        ("Cornwall", "good", "overall", None),
    ),
    Case(
        "Children's services in Herefordshire have been rated inadequate for the second time in six years.",
        ("Herefordshire", "inadequate", "overall", None),
    ),
    Case(
        "Salford City Council has been rated good for its children's services. When it was last inspected in 2012 "
        "the council was judged to be adequate.",
        ("Salford", "good", "overall", None),
        ("Salford", "adequate", "overall", "2012"),
    ),
    Case(
        "Two years after being rated inadequate, Somerset County Council's children's services have been judged to "
        "require improvement.",
        ("Somerset", "inadequate", "overall", None),
        ("Somerset", "requires improvement", "overall", None),
        published=None,
    ),
    # Several councils.
    Case(
        "Both Cumbria and Blackpool were rated inadequate by Ofsted after inspections of their children's services.",
        ("Cumbria", "inadequate", "overall", None),
        ("Blackpool", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted has judged children's services in Trafford, Stockport and Wigan to be good.",
        ("Trafford", "good", "overall", None),
        ("Stockport", "good", "overall", None),
        ("Wigan", "good", "overall", None),
    ),
    Case(
        "Hertfordshire, as well as Essex, has been rated outstanding for its children's services.",
        ("Hertfordshire", "outstanding", "overall", None),
        ("Essex", "outstanding", "overall", None),
    ),
    Case(
        "Children's services in Camden and Islington were rated good while those in Haringey were rated requires "
        "improvement.",
        ("Camden", "good", "overall", None),
        ("Islington", "good", "overall", None),
        ("Haringey", "requires improvement", "overall", None),
    ),
    Case(
        "Reports on the children's services of three London boroughs came out together. Merton was rated "
        "outstanding, Sutton requires improvement and Barnet inadequate.",
        ("Merton", "outstanding", "overall", None),
        ("Sutton", "requires improvement", "overall", None),
        ("Barnet", "inadequate", "overall", None),
    ),
    Case(
        "Two further councils – Bury and Bolton – have had their children's services rated “requires improvement”.",
        ("Bury", "requires improvement", "overall", None),
        ("Bolton", "requires improvement", "overall", None),
    ),
    Case(
        "Hackney's children's services have slipped from good to requires improvement, but over the border in Newham "
        "they have been rated good.",
        ("Hackney", "good", "overall", None),
        ("Hackney", "requires improvement", "overall", None),
        ("Newham", "good", "overall", None),
    ),
    # Parts of the service.
    Case(
        "In Calderdale, adoption services were judged to be outstanding, while support for care leavers was found to "
        "be good.",
        ("Calderdale", "outstanding", "adoption", None),
        ("Calderdale", "good", "care leavers", None),
    ),
    Case(
        "Walsall's adoption services, care leaver support and leadership were all rated good, while child protection "
        "was rated inadequate.",
        ("Walsall", "good", "adoption", None),
        ("Walsall", "good", "care leavers", None),
        ("Walsall", "good", "leadership", None),
        ("Walsall", "inadequate", "help and protection", None),
    ),
    Case(
        "Ofsted judged West Berkshire's children's services to be good overall but rated its support for care "
        "leavers as requires improvement.",
        ("West Berkshire", "good", "overall", None),
        ("West Berkshire", "requires improvement", "care leavers", None),
    ),
    Case(
        "Ofsted has published its findings on Oldham Council:\n"
        "• Overall effectiveness: requires improvement\n"
        "• Adoption performance: good\n"
        "• Leadership, management and governance: inadequate",
        ("Oldham", "requires improvement", "overall", None),
        ("Oldham", "good", "adoption", None),
        ("Oldham", "inadequate", "leadership", None),
    ),
    Case(
        "Safeguarding in Thurrock was judged inadequate by Ofsted during a review in May 2009.",
        ("Thurrock", "inadequate", "safeguarding", "2009-05"),
        published="2009-09-08",
    ),
    Case(
        "Inspectors rated the council’s children’s services “good”, reserving particular praise for Cheshire East’s "
        "work with looked-after children, which was rated “outstanding”.",
        ("Cheshire East", "good", "overall", None),
        ("Cheshire East", "outstanding", "looked-after children", None),
    ),
    # Across sentences and paragraphs.
    Case(
        "Redcar and Cleveland Council has apologised to families.\n\n"
        "The authority was rated inadequate by Ofsted after an inspection of its children's services in September.",
        ("Redcar and Cleveland", "inadequate", "overall", "2015-09"),
    ),
    Case(
        "Staff at Norfolk County Council’s children’s services were told the news in a short email.\n\n"
        "Inspectors had judged the department to be inadequate.",
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "DEVON\n\n"
        "The county council was rated inadequate for safeguarding in its last annual performance assessment.\n\n"
        "DORSET\n\n"
        "The county council was rated good for safeguarding.",
        ("Devon", "inadequate", "safeguarding", None),
        ("Dorset", "good", "safeguarding", None),
        published="2009-03-12",
    ),
    Case(
        "Plymouth City Council has had a bruising week. Its social workers share an office block with colleagues "
        "from Devon County Council. Ofsted rated the city council's children's services inadequate.",
        ("Plymouth", "inadequate", "overall", None),
    ),
    Case(
        "Bournemouth Council and Southampton City Council were inspected by the same team. Ofsted rated "
        "Bournemouth's children's services good. Southampton's were judged to require improvement.",
        ("Bournemouth", "good", "overall", None),
        ("Southampton", "requires improvement", "overall", None),
    ),
    Case(
        "The report makes grim reading for Wirral Council. It says that children were left at risk for too long.\n\n"
        "The overall effectiveness of its services for children is judged to be inadequate, as is its leadership.",
        ("Wirral", "inadequate", "overall", None),
        ("Wirral", "inadequate", "leadership", None),
    ),
    Case(
        "Children's services in Brent have been rated good.\n\n"
        "Inspectors praised the stable team at the top of the council and rated its leadership outstanding.\n\n"
        "The authority's work with care leavers, however, was rated requires improvement.",
        ("Brent", "good", "overall", None),
        ("Brent", "outstanding", "leadership", None),
        ("Brent", "requires improvement", "care leavers", None),
    ),
    Case(
        "Stockton-on-Tees Borough Council has sent three managers to help Middlesbrough Council.\n\n"
        "Middlesbrough's children's services were rated inadequate in January 2020. Those in Stockton-on-Tees have "
        "been rated good.",
        ("Middlesbrough", "inadequate", "overall", "2020-01"),
        ("Stockton-on-Tees", "good", "overall", None),
        published="2020-03-06",
    ),
    Case(
        "A children's home run by Sefton Council has been judged inadequate. The council's children's services as a "
        "whole were rated requires improvement in 2016.",
        ("Sefton", "requires improvement", "overall", "2016"),
        published="2018-03-02",
    ),
    Case(
        "“Children’s services at the council were rated good in 2011,” recalled Maud Pickering, the leader of "
        "Enfield Council.",
        ("Enfield", "good", "overall", "2011"),
        certainty="reported",
    ),
    Case(
        "Councils with inadequate children's services and what has been done about them\n"
        "• Sandwell – improvement notice, May 2013\n"
        "• Coventry – improvement board",
        ("Sandwell", "inadequate", "overall", None),
        ("Coventry", "inadequate", "overall", None),
    ),
    Case(
        "Slough was given the lowest possible rating by Ofsted when its children's services were inspected in 2014.",
        ("Slough", "inadequate", "overall", "2014"),
    ),
    Case(
        "Ofsted awarded Kensington and Chelsea's children's services its top rating of outstanding.",
        ("Kensington and Chelsea", "outstanding", "overall", None),
    ),
    Case(
        "Liverpool City Council, which was judged good for its children's services in 2011, has drafted in help from "
        "Manchester City Council, which was judged inadequate in 2014.",
        ("Liverpool", "good", "overall", "2011"),
        ("Manchester", "inadequate", "overall", "2014"),
    ),
    Case(
        "Hartlepool's children's services received a \"weak\" judgement from the inspectors.",
        ("Hartlepool", "weak", "overall", None),
    ),
    Case(
        "Rowan Park School in Reading was put into special measures last summer. The council's children's services "
        "were also judged inadequate, by a different team of inspectors.",
        ("Reading", "inadequate", "overall", None),
    ),
    # Look-alikes: plans, fears, hopes, conditions, denials.
    Case(
        "Bradford Council fears that its children's services could be rated inadequate when Ofsted publishes its "
        "report.",
    ),
    Case("If Lambeth's children's services are judged inadequate, ministers will step in."),
    Case("Leicestershire County Council hopes to achieve a good rating for its children's services by 2018."),
    Case(
        "Suffolk County Council's children's services were not rated inadequate, contrary to a claim made on social "
        "media.",
    ),
    Case("Warwickshire County Council has denied that its children's services have been branded inadequate."),
    Case("Southend-on-Sea Council narrowly avoided an inadequate rating for its children's services."),
    Case("East Sussex is determined that its children's services will be rated outstanding at the next inspection."),
    Case(
        "The director of children's services at Hounslow Council said the department was at risk of being judged "
        "inadequate.",
    ),
    Case("Inspectors will decide next month whether to rate Kirklees Council's children's services as inadequate."),
    # Look-alikes: somebody else's grade.
    Case("Ashdene Primary School in Doncaster has been rated inadequate by Ofsted."),
    Case(
        "A children's home in Rotherham run by the firm Brightwell Care was judged inadequate after a surprise visit "
        "by Ofsted.",
    ),
    Case("The Care Quality Commission has rated adult social care at Telford and Wrekin Council as good."),
    Case("Nottinghamshire Police was rated inadequate for the way it protects vulnerable people."),
    Case("Glasgow City Council's children's services were graded “good” by the Care Inspectorate."),
    Case("Ofsted has visited three nurseries run by a charity in Knowsley. All of them were rated good."),
    Case(
        "The home stands in a quiet street in Harrogate, North Yorkshire.\n\n"
        "Inspectors rated it inadequate in May. North Yorkshire County Council, which does not run the home, has "
        "moved two children out of it.",
    ),
    Case("Little Acorns, a nursery in Solihull, was judged to be outstanding by Ofsted."),
    Case(
        "Harbour Families, a voluntary adoption agency with offices in Bristol and Swindon, has been rated "
        "outstanding.",
    ),
    Case("A secure training centre near Milton Keynes has been judged inadequate by inspectors from three watchdogs."),
    Case("Belmont Hospital in Luton was rated inadequate for its care of children and young people."),
    Case("Auditors said that financial controls at Nottingham City Council were inadequate."),
    # Look-alikes: counts, councils without a name, rules, words that only sound like grades.
    Case("Nineteen councils have had their children's services judged inadequate since the new inspections began."),
    Case(
        "A county council in the south of England, which has not been named, was rated inadequate for child "
        "protection.",
    ),
    Case(
        "Under the framework, any council that is judged inadequate for child protection will be judged inadequate "
        "overall.",
    ),
    Case("The report includes examples of good practice from Gateshead and South Tyneside."),
    Case("Assessments in Coventry were often poor and plans were inadequate, inspectors wrote."),
    Case("Havering Council: outstanding opportunities for social workers. Good salary and benefits. Apply now."),
    Case(
        "Redbridge Council has been praised for its fostering campaign. A neighbour, which was judged inadequate "
        "last year, is said to be copying it.",
    ),
    Case("Staffing levels in Portsmouth are inadequate, the union says, and morale is poor."),
    Case("Poor families in Brent are waiting up to a year for a home, the charity said."),
    # Told by a participle, of all that join in, of a list under a colon, with more than one area.
    Case(
        "The watchdog Ofsted looked at Barnet's children's services in June 2015, rating them “good” overall.",
        ("Barnet", "good", "overall", "2015-06"),
    ),
    Case(
        "Ofsted judged Wigan Council good in May 2015, after telling it that it required improvement in 2012 and "
        "rating it as inadequate in 2009.",
        ("Wigan", "good", "overall", "2015-05"),
        ("Wigan", "requires improvement", "overall", "2012"),
        ("Wigan", "inadequate", "overall", "2009"),
    ),
    Case(
        "Bury has joined Trafford and Salford in being awarded the top grade overall, as well as for leadership.",
        ("Bury", "outstanding", "overall", None),
        ("Bury", "outstanding", "leadership", None),
        ("Trafford", "outstanding", "overall", None),
        ("Trafford", "outstanding", "leadership", None),
        ("Salford", "outstanding", "overall", None),
        ("Salford", "outstanding", "leadership", None),
    ),
    Case(
        "Kent joins Surrey in moving from inadequate to good, Ofsted has said.",
        ("Kent", "inadequate", "overall", None),
        ("Kent", "good", "overall", None),
        ("Surrey", "inadequate", "overall", None),
        ("Surrey", "good", "overall", None),
    ),
    Case(
        "In the past year these local authorities were judged inadequate:\n\nDerby, Luton and Walsall.",
        ("Derby", "inadequate", "overall", None),
        ("Luton", "inadequate", "overall", None),
        ("Walsall", "inadequate", "overall", None),
    ),
    Case(
        "Luton Council was rated “outstanding” in all categories bar adoption, for which it was “good”, Ofsted said.",
        ("Luton", "outstanding", "overall", None),
        ("Luton", "good", "adoption", None),
    ),
    Case(
        "Inspectors have handed Luton Council the top grade for leadership and adoption as well as for overall "
        "effectiveness.",
        ("Luton", "outstanding", "leadership", None),
        ("Luton", "outstanding", "adoption", None),
        ("Luton", "outstanding", "overall", None),
    ),
    Case(
        "Ofsted came back to Luton. Inspectors rated one area, leadership, as “good”.",
        ("Luton", "good", "leadership", None),
    ),
    Case(
        "Staff at Luton Council were tired. That changed, since the service was rated by the inspectorate as "
        "“requires improvement” in 2013.",
        ("Luton", "requires improvement", "overall", "2013"),
    ),
    Case(
        "The board was set up after a harsh report by Ofsted that found the Dudley council ‘inadequate’ in child "
        "protection.",
        ("Dudley", "inadequate", "help and protection", None),
    ),
    Case(
        "A report by Ofsted described the social services provided by Dudley Council as “inadequate”.",
        ("Dudley", "inadequate", "overall", None),
    ),
    Case(
        "Services in Dudley, which were inadequate when Ofsted inspected them in March 2014, are now rated good.",
        ("Dudley", "inadequate", "overall", "2014-03"),
        ("Dudley", "good", "overall", "2014-03"),
    ),
    Case(
        "Dudley kept its good rating from Ofsted, although its leadership dropped from outstanding to good.",
        ("Dudley", "good", "overall", None),
        ("Dudley", "outstanding", "leadership", None),
        ("Dudley", "good", "leadership", None),
    ),
    Case(
        "The reports on Dudley and Walsall tell of progress at the councils, both of which Ofsted has rated "
        "“inadequate”.",
        ("Dudley", "inadequate", "overall", None),
        ("Walsall", "inadequate", "overall", None),
    ),
    Case(
        "Dudley, Walsall and Kent came top, with a grade of outstanding from Ofsted.",
        ("Dudley", "outstanding", "overall", None),
        ("Walsall", "outstanding", "overall", None),
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Ofsted judged Dudley Council to be inadequate in 2011 and 2014.",
        ("Dudley", "inadequate", "overall", "2011"),
        ("Dudley", "inadequate", "overall", "2014"),
    ),
    Case(
        "Ofsted's inspection of safeguarding and looked-after children services found Dudley's safeguarding to be "
        "inadequate.",
        ("Dudley", "inadequate", "safeguarding", None),
    ),
    # The same words where nothing is graded as a whole, or something else is.
    Case("Ealing Council is taking part. An authority has to be rated “good” by Ofsted to qualify for the scheme."),
    Case("Ofsted rated Derby's children's services as inadequate in four areas and good in another."),
    Case(
        "Ofsted has inspected six of Derby's children's homes since June. It found two to be “inadequate” and a third "
        "to “require improvement”.",
    ),
    Case("All residential provision run by Derby Council has been judged “outstanding” by Ofsted."),
    Case(
        "Leeds, Derby and Kent will work with ten other councils – now judged by Ofsted as requiring improvement – "
        "over two years.",
    ),
    Case("Derby joins Luton in asking for a good report from Ofsted."),
    Case("Derby council said that these things had been rated as “inadequate”:\n\nroads, bins and street lights."),
    Case("Two schools in Derby, both of which Ofsted has rated “inadequate”, are to close."),
    Case(
        "Ofsted went back to Derby. One of the areas inspected, adoption, was rated “good”. The other two, leadership "
        "and child protection, were found to require improvement.",
        ("Derby", "good", "adoption", None),
        ("Derby", "requires improvement", "leadership", None),
        ("Derby", "requires improvement", "help and protection", None),
    ),
    Case(
        "Ofsted went back to Derby. There had been gains after the 2012 inspection, when the service was rated "
        "inadequate.",
        ("Derby", "inadequate", "overall", "2012"),
    ),
    Case(
        "Kent is on the mend - of which there were signs in May - and has been rated good in all areas at a full "
        "inspection.",
        ("Kent", "good", "overall", None),
    ),
    # A body in the sentence before, where this one names fewer things.
    Case(
        "Minister Tom Bell of the Department for Education came to Dudley, and Ofsted with him. It gave it its lowest "
        "rating.",
        ("Dudley", "inadequate", "overall", None),
    ),
    Case(
        "The department is to send advisers into Dudley. Ofsted rated it inadequate.",
        ("Dudley", "inadequate", "overall", None),
    ),
    # The grade told again with another date, the only one of its kind, a word that identifies.
    Case(
        "Children's services at Dudley were rated inadequate in June 2013, the same verdict as in May 2011.",
        ("Dudley", "inadequate", "overall", "2013-06"),
        ("Dudley", "inadequate", "overall", "2011-05"),
    ),
    Case("Children's services at Dudley were inspected in June 2013, the same month as in May 2011."),
    Case(
        "Dudley is the only council in the region that is rated outstanding for its children's services.",
        ("Dudley", "outstanding", "overall", None),
    ),
    Case("Dudley was the only council in the region that was not inspected in 2013."),
    Case(
        "Dudley's children's services were identified as inadequate by Ofsted in June 2013.",
        ("Dudley", "inadequate", "overall", "2013-06"),
    ),
    Case("Managers identified good practice at Dudley Council."),
    Case(
        "Dudley Council's children's services improved from inadequate in early 2013 to one of good in March 2016.",
        ("Dudley", "inadequate", "overall", "2013"),
        ("Dudley", "good", "overall", "2016-03"),
    ),
    Case("Dudley Council's budget improved from early 2013 to one of the best in March 2016."),
    # Areas with a grade each, joined with `as` or `to be`; inspectors rating an area.
    Case(
        "Ofsted rated Dudley's adoption service as good and leadership as inadequate.",
        ("Dudley", "good", "adoption", None),
        ("Dudley", "inadequate", "leadership", None),
    ),
    Case(
        "Ofsted visited Dudley Council in May 2015, rating adoption to be good but leadership to be inadequate.",
        ("Dudley", "good", "adoption", "2015-05"),
        ("Dudley", "inadequate", "leadership", "2015-05"),
    ),
    Case(
        "Ofsted rated adoption at Dudley Council good and the town's leadership as good company.",
        ("Dudley", "good", "adoption", None),
    ),
    Case("Ofsted's rating leadership depends on is old. Dudley Council is good at it."),
    # Councils counted as the object and then named; a next council with a copula of its own.
    Case(
        "Ofsted has rated three councils as inadequate: Dudley, Kent, and Luton.",
        ("Dudley", "inadequate", "overall", None),
        ("Kent", "inadequate", "overall", None),
        ("Luton", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted rated two councils inadequate – Dudley and Kent.",
        ("Dudley", "inadequate", "overall", None),
        ("Kent", "inadequate", "overall", None),
    ),
    Case("In Dudley, Ofsted rated two councils inadequate."),
    Case("Ofsted rated three councils inadequate last year. Dudley was not among them."),
    Case(
        "Of the councils inspected, Dudley was found to be good, Luton required improvement and Derby was inadequate.",
        ("Dudley", "good", "overall", None),
        ("Luton", "requires improvement", "overall", None),
        ("Derby", "inadequate", "overall", None),
    ),
    # `it` for what the sentence before brings up.
    Case("Dudley Council had invited a fostering agency from Kent, which is run for profit. It was rated good."),
    Case("Dudley Council closed a secondary school last year. It was rated inadequate in May."),
    Case(
        "At Dudley council, which has been inadequate since 2018, Ofsted spoke highly of the advisers.",
        ("Dudley", "inadequate", "overall", "2018"),
    ),
    Case(
        "Inspectors report uneven progress at ‘inadequate’ Dudley, Croydon and Torbay.",
        ("Dudley", "inadequate", "overall", None),
        ("Croydon", "inadequate", "overall", None),
        ("Torbay", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted has been to Dudley and Croydon. Both boroughs were rated outstanding for leadership and for adoption.",
        ("Dudley", "outstanding", "leadership", None),
        ("Dudley", "outstanding", "adoption", None),
        ("Croydon", "outstanding", "leadership", None),
        ("Croydon", "outstanding", "adoption", None),
    ),
    Case(
        "Dudley and Croydon were inspected by Ofsted. Each was rated good for the services which it gives to care leavers.",
        ("Dudley", "good", "care leavers", None),
        ("Croydon", "good", "care leavers", None),
    ),
    Case(
        "Ofsted called Dudley outstanding for care leavers also, a category in which Croydon was good.",
        ("Dudley", "outstanding", "care leavers", None),
        ("Croydon", "good", "care leavers", None),
    ),
    Case(
        "Ofsted said Dudley council, which requires improvement, had made progress in supporting care leavers.",
        ("Dudley", "requires improvement", "overall", None),
    ),
    Case(
        "Services in Enfield were rated inadequate in May 2015, as were those in Dudley in December 2014.",
        ("Enfield", "inadequate", "overall", "2015-05"),
        ("Dudley", "inadequate", "overall", "2014-12"),
    ),
    Case(
        "Dudley was graded inadequate for overall effectiveness, for leadership and for adoption after its inspection in February 2015.",
        ("Dudley", "inadequate", "leadership", "2015-02"),
        ("Dudley", "inadequate", "adoption", "2015-02"),
        ("Dudley", "inadequate", "overall", "2015-02"),
    ),
    Case(
        "In Dudley, where services have been inadequate at each of the last three inspections, in 2012, 2013 and 2015, nothing moves.",
        ("Dudley", "inadequate", "overall", "2012"),
        ("Dudley", "inadequate", "overall", "2013"),
        ("Dudley", "inadequate", "overall", "2015"),
    ),
    Case("Ofsted found that three of the four services at Dudley Council were good."),
    Case(
        "Dudley was outstanding in every area but the experiences and progress of children in care and care leavers, which Ofsted judged to be good.",
        ("Dudley", "outstanding", "overall", None),
        ("Dudley", "good", "looked-after children", None),
        ("Dudley", "good", "care leavers", None),
    ),
    Case('"Good" Dudley fire service crews were praised by inspectors.'),
    Case("Most of the parts of Dudley's services were rated good by Ofsted."),
    Case(
        "Ofsted has published its verdicts. Councils judged to be performing poorly are Kent, Essex and Slough.",
        ("Kent", "poor", "overall", None),
        ("Essex", "poor", "overall", None),
        ("Slough", "poor", "overall", None),
    ),
    Case(
        "A report told of some signs of improvement at Dudley council’s ‘inadequate’ children’s services department.",
        ("Dudley", "inadequate", "overall", None),
    ),
    Case(
        "Dudley is the only borough to be rated as good with outstanding leadership by Ofsted.",
        ("Dudley", "good", "overall", None),
        ("Dudley", "outstanding", "leadership", None),
    ),
    Case(
        "The head of Dudley’s children’s services said she should have known in response to the “inadequate” rating by Ofsted.",
        ("Dudley", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted rated Devon County Council inadequate in 2014. Devon has a new plan. The notice does not apply to Plymouth, says its director. A report spoke of the county council’s ‘inadequate’ children’s services.",
        ("Devon", "inadequate", "overall", "2014"),
        ("Devon", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted rated Dudley inadequate earlier this month, following an inspection in February 2015 that found a lack of social workers.",
        ("Dudley", "inadequate", "overall", "2015-02"),
    ),
    Case(
        'Children\'s services at Dudley have been rated as "inadequate" since 2009.',
        ("Dudley", "inadequate", "overall", "2009"),
    ),
    Case(
        "In Dudley, children’s services were rated inadequate in July 2014 and in September 2015, the Department for Education sent in a commissioner.",
        ("Dudley", "inadequate", "overall", "2014-07"),
    ),
    Case(
        'Although children\'s services at Dudley still "requires improvement", inspectors praised efforts to address problems found at its last inspection in 2012.',
        ("Dudley", "requires improvement", "overall", None),
    ),
    Case(
        "Dudley has joined Essex, Surrey and Leeds in being awarded the top grade overall after an inspection in October 2015.",
        ("Dudley", "outstanding", "overall", "2015-10"),
        ("Essex", "outstanding", "overall", None),
        ("Surrey", "outstanding", "overall", None),
        ("Leeds", "outstanding", "overall", None),
    ),
    Case("Dudley council spoke to Ofsted. Usually, the council is rated inadequate in such cases."),
    Case(
        "Dudley council was in the news. The report by Ofsted grades the department as inadequate for: the impact of leaders; the experiences and progress of children who need help and protection; and overall effectiveness.",
        ("Dudley", "inadequate", "leadership", None),
        ("Dudley", "inadequate", "help and protection", None),
        ("Dudley", "inadequate", "overall", None),
    ),
    Case(
        "Dudley's work on adoption was judged outstanding by Ofsted. This is a step up from 2011, when several areas were graded ‘adequate’.",
        ("Dudley", "outstanding", "adoption", None),
    ),
    Case("Dudley council met. A further “inadequate” rating from Ofsted is also expected."),
    Case("Of all the children’s homes in Dudley, whoever runs them, most were judged good by Ofsted."),
    Case(
        "Ofsted published two reports. Hull and Derby councils were rated outstanding. Both had been judged good when they were inspected in 2013.",
        ("Kingston upon Hull", "outstanding", "overall", None),
        ("Derby", "outstanding", "overall", None),
        ("Kingston upon Hull", "good", "overall", "2013"),
        ("Derby", "good", "overall", "2013"),
    ),
    Case(
        "Ofsted judged services at Luton Council inadequate in 2015.\n\nLeadership was judged inadequate, although adoption and the help given to care leavers were both rated good. Jo Penn came from Derby City Council.",
        ("Luton", "inadequate", "overall", "2015"),
        ("Luton", "inadequate", "leadership", "2015"),
        ("Luton", "good", "adoption", "2015"),
        ("Luton", "good", "care leavers", "2015"),
    ),
    Case(
        "Ofsted rated Luton Borough Council's services good in May. In 2014 the council was told that its children's services required improvement.",
        ("Luton", "good", "overall", "2015-05"),
        ("Luton", "requires improvement", "overall", "2014"),
    ),
    Case(
        "Ofsted rated Luton Council inadequate in 2012, but it had risen to requires improvement by 2014.",
        ("Luton", "inadequate", "overall", "2012"),
        ("Luton", "requires improvement", "overall", "2014"),
    ),
    Case(
        "A report by Ofsted says services in Luton, which are run by a trust, now require improvement to be good.",
        ("Luton", "requires improvement", "overall", None),
    ),
    Case(
        "The report follows an inspection of Luton's adoption services, when Ofsted judged them to be inadequate.",
        ("Luton", "inadequate", "adoption", None),
    ),
    Case(
        "Ofsted judged Luton Council inadequate. Adoption was the one bright spot, with a rating of good.",
        ("Luton", "inadequate", "overall", None),
        ("Luton", "good", "adoption", None),
    ),
    Case(
        "Ofsted inspected Luton Council. Adoption, leadership and services for care leavers were all said to require improvement.",
        ("Luton", "requires improvement", "adoption", None),
        ("Luton", "requires improvement", "leadership", None),
        ("Luton", "requires improvement", "care leavers", None),
    ),
    Case(
        "Hull, Derby and Luton councils have each been rated good in reports published by Ofsted after inspections in June and July.",
        ("Kingston upon Hull", "good", "overall", "2015-07"),
        ("Derby", "good", "overall", "2015-07"),
        ("Luton", "good", "overall", "2015-07"),
    ),
    Case(
        "Children's services on the Isle of Wight are run by Hampshire County Council.\n\nOfsted rated the island's child protection services inadequate in 2012.",
        ("Isle of Wight", "inadequate", "help and protection", "2012"),
    ),
    Case(
        "Ofsted inspected Luton Council. Leadership was found to be inadequate, but the quality of practice was judged adequate.",
        ("Luton", "inadequate", "leadership", None),
        ("Luton", "adequate", "quality of practice", None),
    ),
    Case(
        "Ofsted rated Luton's children's services good in 2014, while neighbouring Bedford was told in March that it required improvement.",
        ("Bedford", "requires improvement", "overall", "2015-03"),
        ("Luton", "good", "overall", "2014"),
    ),
    Case(
        "The overall effectiveness of Luton's services was rated inadequate by Ofsted, as were the experiences of children in care, adoption and the impact of leaders.",
        ("Luton", "inadequate", "overall", None),
        ("Luton", "inadequate", "looked-after children", None),
        ("Luton", "inadequate", "adoption", None),
        ("Luton", "inadequate", "leadership", None),
    ),
    Case(
        "Luton Council was inspected again. Ofsted's inspectors were able to grade services as good in all three categories: leadership, adoption and child protection.",
        ("Luton", "good", "leadership", None),
        ("Luton", "good", "adoption", None),
        ("Luton", "good", "help and protection", None),
    ),
    Case(
        "Ofsted inspected Luton Council. Services to help and protect children were rated inadequate, as were those for children in care.",
        ("Luton", "inadequate", "help and protection", None),
        ("Luton", "inadequate", "looked-after children", None),
    ),
    Case(
        "Ofsted rated Luton Council good in 2019. A full inspection is expected soon, and councillors are bracing themselves for a rating of inadequate.",
        ("Luton", "good", "overall", "2019"),
    ),
    # One council before the verb is meant, whichever the text is about.
    Case(
        "Dudley council has a new plan. Its director left for Bury, where he started in May, and the services were judged "
        "inadequate by Ofsted.",
        ("Bury", "inadequate", "overall", None),
    ),
    # Where `A's` leaves the areas out, they are those of the clause before, and of no clause before that.
    Case(
        "Dudley was rated outstanding for leadership; Leeds was good for fostering, and for adoption, while Bury's was "
        "inadequate.",
        ("Dudley", "outstanding", "leadership", None),
        ("Leeds", "good", "fostering", None),
        ("Leeds", "good", "adoption", None),
        ("Bury", "inadequate", "fostering", None),
        ("Bury", "inadequate", "adoption", None),
    ),
    # Two inspections, where the sentence says that they are several; else the later of two dates.
    Case(
        "Dudley was rated inadequate twice, in May 2014 and in June 2015.",
        ("Dudley", "inadequate", "overall", "2014-05"),
        ("Dudley", "inadequate", "overall", "2015-06"),
    ),
    Case(
        "Ofsted rated Dudley inadequate in May 2014, and in June 2015.", ("Dudley", "inadequate", "overall", "2015-06")
    ),
    # A grade that repeats another takes its date, and what is inspected with the whole takes that of the whole.
    Case(
        "Dudley's adoption services were rated good. Ofsted rated Dudley inadequate in November 2015.",
        ("Dudley", "good", "adoption", "2015-11"),
        ("Dudley", "inadequate", "overall", "2015-11"),
    ),
    Case(
        "Ofsted rated Dudley inadequate in November 2015. The council's services, rated inadequate by Ofsted, will be "
        "moved to a trust.",
        ("Dudley", "inadequate", "overall", "2015-11"),
    ),
    Case(
        "Ofsted found services in Dudley to be inadequate. Inspectors were on site in November 2015.",
        ("Dudley", "inadequate", "overall", "2015-11"),
    ),
    Case(
        "Ofsted rated two councils outstanding. Kent and Essex received the rating at a ceremony in Leeds.",
        ("Kent", "outstanding", "overall", None),
        ("Essex", "outstanding", "overall", None),
    ),
    # A council of which a grade is told as past takes its date from where it was told first.
    Case(
        "Dudley was rated inadequate in May 2009. Dudley council has moved out of inadequate, Ofsted said.",
        ("Dudley", "inadequate", "overall", "2009-05"),
    ),
    Case(
        "Ofsted rated Dudley inadequate in 2009. Dudley council has moved from inadequate to good, Ofsted said.",
        ("Dudley", "inadequate", "overall", "2009"),
        ("Dudley", "good", "overall", None),
    ),
    # A grade that a council is to be helped out of is told, one that it might leave is not.
    Case(
        "Dudley council hopes to move from inadequate to good.",
        ("Dudley", "inadequate", "overall", None),
    ),
    Case("If Dudley council were to move out of inadequate, the trust would close."),
    # A year is no count of councils.
    Case(
        """In 2014, two councils were rated inadequate by Ofsted.

        KENT

        Its leaders have gone.

        ESSEX

        Its leaders have stayed.""",
        ("Kent", "inadequate", "overall", "2014"),
        ("Essex", "inadequate", "overall", "2014"),
    ),
    Case("In Dudley, a company that runs services was rated inadequate by Ofsted."),
    Case("Had Ofsted found Luton Council's services to be inadequate, a trust would have followed."),
    Case(
        "Both Halton Council, in the north west, and Swindon Council, in Wiltshire, were given a “good” rating by Ofsted.",
        ("Halton", "good", "overall", None),
        ("Swindon", "good", "overall", None),
    ),
    Case(
        "Two more authorities, Barnet in outer London and St Helens in Lancashire, have been judged good by Ofsted.",
        ("Barnet", "good", "overall", None),
        ("St Helens", "good", "overall", None),
    ),
    Case(
        "Inspectors went to Halton and Luton, which had been rated “good” and “inadequate” respectively.",
        ("Halton", "good", "overall", None),
        ("Luton", "inadequate", "overall", None),
    ),
    Case(
        "Adoption and leadership at Luton Council were rated good and inadequate respectively.",
        ("Luton", "good", "adoption", None),
        ("Luton", "inadequate", "leadership", None),
    ),
    Case(
        "Ofsted's new framework, which relabelled “adequate” as “requires improvement”, has been hard on councils such as Bury."
    ),
    Case(
        "Luton's adoption service and leadership won particular praise from Ofsted, with inspectors grading both areas as outstanding.",
        ("Luton", "outstanding", "adoption", None),
        ("Luton", "outstanding", "leadership", None),
    ),
    Case(
        "Inspectors judged the services of three councils good. Stockport, Merton and Bury all received the higher rating after visits in spring.",
        ("Stockport", "good", "overall", None),
        ("Merton", "good", "overall", None),
        ("Bury", "good", "overall", None),
    ),
    Case(
        "Slough has been stripped of its services. The Berkshire unitary had first been rated inadequate in 2011.",
        ("Slough", "inadequate", "overall", "2011"),
    ),
    Case(
        "Inspectors went to Bury in June and called caseloads too high. Services for children in care and the department's leadership were also branded inadequate.",
        ("Bury", "inadequate", "looked-after children", None),
        ("Bury", "inadequate", "leadership", None),
    ),
    Case(
        "Inspectors spent two weeks in Bury. They graded help and protection good, and gave the same grade to adoption and care leavers.",
        ("Bury", "good", "help and protection", None),
        ("Bury", "good", "adoption", None),
        ("Bury", "good", "care leavers", None),
    ),
    Case(
        "Bury Council was told by Ofsted in June 2015 that its services required improvement to be good, as they had in 2012.",
        ("Bury", "requires improvement", "overall", "2015-06"),
        ("Bury", "requires improvement", "overall", "2012"),
    ),
    Case(
        "Torbay was rated inadequate in 2013 and in 2014. After the second inadequate rating, Plymouth Council was put in charge of the department.",
        ("Torbay", "inadequate", "overall", "2013"),
        ("Torbay", "inadequate", "overall", "2014"),
    ),
    Case(
        "The department at Bury Council was rated inadequate by Ofsted in 2012, and again in 2014, when inspectors saw no change.",
        ("Bury", "inadequate", "overall", "2012"),
        ("Bury", "inadequate", "overall", "2014"),
    ),
    Case(
        "Social workers at ‘inadequate’-rated Bury Council will strike tomorrow.",
        ("Bury", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted has published its ratings. Gateshead, Merton and York came out best. All three were graded outstanding for children's services.",
        ("Gateshead", "outstanding", "overall", None),
        ("Merton", "outstanding", "overall", None),
        ("York", "outstanding", "overall", None),
    ),
    Case(
        "Ofsted has published its ratings. Gateshead and Merton came out best. All three were graded outstanding for children's services."
    ),
    Case(
        "Bury was rated good for adoption by Ofsted. In Casterbridge, leadership was also rated outstanding.",
        ("Bury", "good", "adoption", None),
    ),
    Case("Only authorities with a ‘good’ Ofsted rating can be chosen. The eight are Ealing, Camden and Essex."),
    Case(
        "Services at Bury Council had improved after 2012, when Ofsted found them inadequate for the first time.",
        ("Bury", "inadequate", "overall", "2012"),
    ),
    Case(
        "Three inspections in a row, in 2012, 2013 and 2015, had rated Bury Council's services inadequate.",
        ("Bury", "inadequate", "overall", "2012"),
        ("Bury", "inadequate", "overall", "2013"),
        ("Bury", "inadequate", "overall", "2015"),
    ),
    Case(
        "Three authorities whose children’s services Ofsted rated “poor”, Birmingham, Wokingham and Rotherham, were told in March.",
        ("Birmingham", "poor", "overall", None),
        ("Wokingham", "poor", "overall", None),
        ("Rotherham", "poor", "overall", None),
    ),
    Case(
        "Dorset has to work with Essex, a county which was itself rated inadequate by Ofsted in 2010.",
        ("Essex", "inadequate", "overall", "2010"),
    ),
    Case(
        "Ofsted rated Cornwall's safeguarding inadequate and said that the same was true of its services for looked-after children.",
        ("Cornwall", "inadequate", "safeguarding", None),
        ("Cornwall", "inadequate", "looked-after children", None),
    ),
    Case(
        "Inspectors looked at Bury Council's services for looked-after children and at leadership. Both areas were rated inadequate.",
        ("Bury", "inadequate", "looked-after children", None),
        ("Bury", "inadequate", "leadership", None),
    ),
    Case(
        "At Bury Council adoption was found by Ofsted to be good, as was the help given to care leavers.",
        ("Bury", "good", "adoption", None),
        ("Bury", "good", "care leavers", None),
    ),
    Case(
        "“Under Judith Ash's leadership Bury Council has gone from inadequate to good,” said Ofsted.",
        ("Bury", "inadequate", "overall", None),
        ("Bury", "good", "overall", None),
    ),
    Case(
        "Reading, whose services were rated inadequate last August, has said it will pay a bonus.",
        ("Reading", "inadequate", "overall", "2015-08"),
    ),
    Case(
        "Leeds was inspected last week. Derby Children's Services Trust, rated inadequate two years ago, is to help it.",
        ("Derby", "inadequate", "overall", "2014"),
    ),
    Case(
        "Oldham council's services won the top grade, in the same week that a neighbour once under intervention was rated good.",
        ("Oldham", "outstanding", "overall", None),
    ),
    Case(
        "Five councils with inadequate services are improving, while two that are rated good do well.\n\nBURY\n\nBury has hired staff.\n\nDERBY\n\nDerby has too.\n\nHULL\n\nHull has not.\n\nLEEDS\n\nLeeds is sure.\n\nOLDHAM\n\nOldham is not."
    ),
    Case(
        "West Sussex's services were rated inadequate in May.\n\nHampshire will act as its partner.\n\nThe council was rated good in 2010.",
        ("West Sussex", "inadequate", "overall", "2015-05"),
        ("West Sussex", "good", "overall", "2010"),
    ),
    Case(
        "Ofsted visited Derby in May. Weaknesses included mental health services, which were judged inadequate, and a fall in staff."
    ),
    Case(
        "Derby was rated good. Under the single framework, the old adequate judgement has been replaced by requires improvement.",
        ("Derby", "good", "overall", None),
    ),
    Case(
        "Ofsted visited Dudley in May. Draft findings that the council has seen point to a rating of inadequate.",
    ),
    Case(
        "A draft report on Dudley, seen by this newspaper, rates its services inadequate.",
    ),
    Case(
        'Inspectors visited Solihull in June. Safeguarding came out as "adequate" and adoption as "good".',
        ("Solihull", "adequate", "safeguarding", "2015-06"),
        ("Solihull", "good", "adoption", "2015-06"),
    ),
    Case(
        "The new logo of Solihull Council came out as good in a poll.",
    ),
    Case(
        "Ofsted has judged Walsall Council inadequate for the overall effectiveness of safeguarding.",
        ("Walsall", "inadequate", "safeguarding", None),
    ),
    Case(
        "Bexley Council was inspected by Ofsted in March and found to require improvement for adoption while remaining inadequate overall.",
        ("Bexley", "inadequate", "overall", "2015-03"),
        ("Bexley", "requires improvement", "adoption", "2015-03"),
    ),
    Case(
        "Bury and Trafford, she says, were both inadequate in 2012 under Ofsted's old rules and are now good.",
        ("Bury", "good", "overall", None),
        ("Bury", "inadequate", "overall", "2012"),
        ("Trafford", "good", "overall", None),
        ("Trafford", "inadequate", "overall", "2012"),
    ),
    Case(
        "Ofsted rated Kent's help for families good. However, support for care leavers requires improvement, since few have a home.",
        ("Kent", "good", "overall", None),
        ("Kent", "requires improvement", "care leavers", None),
    ),
    Case(
        "Kent has new leaders. However, the road to Dover requires improvement, since few can use it.",
    ),
    Case(
        "Wigan was judged inadequate for safeguarding in 2010, but had climbed to adequate overall by the time of its inspection in 2012.",
        ("Wigan", "adequate", "overall", "2012"),
        ("Wigan", "inadequate", "safeguarding", "2010"),
    ),
    Case(
        "Wigan was judged inadequate for safeguarding in 2010, but hopes to climb to good overall by the end of the year.",
        ("Wigan", "inadequate", "safeguarding", "2010"),
    ),
    Case(
        "Devon's children's services have been rated requires improvement twice, in 2016 and most recently in March 2019.",
        ("Devon", "requires improvement", "overall", "2016"),
        ("Devon", "requires improvement", "overall", "2019-03"),
    ),
    Case(
        "Ofsted rated Essex good. Child protection requires improvement, as does leadership.",
        ("Essex", "good", "overall", None),
        ("Essex", "requires improvement", "help and protection", None),
        ("Essex", "requires improvement", "leadership", None),
    ),
    Case(
        "Hull City Council, which went into intervention a year before neighbouring Leeds, is still rated inadequate.",
        ("Kingston upon Hull", "inadequate", "overall", None),
    ),
    Case(
        "Inspectors rated Torbay's services inadequate overall and reached the same verdict on its help and protection of children and on leadership.",
        ("Torbay", "inadequate", "help and protection", None),
        ("Torbay", "inadequate", "leadership", None),
        ("Torbay", "inadequate", "overall", None),
    ),
    Case(
        "Shropshire was given a requires improvement rating by Ofsted, having been adequate at its last inspection.",
        ("Shropshire", "adequate", "overall", None),
        ("Shropshire", "requires improvement", "overall", None),
    ),
    Case(
        "Shropshire was given a requires improvement rating by Ofsted, having been adequate as a host of its festival.",
        ("Shropshire", "requires improvement", "overall", None),
    ),
    Case(
        "Ofsted's report on Bolton was published in May. The experience of care leavers was the best part of it. It was rated good.",
        ("Bolton", "good", "care leavers", None),
    ),
    Case(
        "Ofsted published its report on Bolton in May. Hounslow was told that its services were good in the same week.",
        ("Hounslow", "good", "overall", None),
    ),
    Case(
        "Hounslow was told that its parks were good.",
    ),
    Case(
        "Oldham's services were rated inadequate for safeguarding in May. Its director resigned after the inadequate verdict.",
        ("Oldham", "inadequate", "safeguarding", "2015-05"),
    ),
    Case(
        "Oldham's services were rated inadequate overall in 2012. After the inadequate verdict of 2016 for adoption, its director resigned.",
        ("Oldham", "inadequate", "overall", "2012"),
    ),
    Case(
        "The grades that Ofsted gives are outstanding, good, requires improvement and inadequate. Luton has had none so far.",
    ),
    Case(
        "Luton was graded good for leadership. Bedford and Slough, which were visited in spring, were both judged to be good in this area.",
        ("Bedford", "good", "leadership", None),
        ("Luton", "good", "leadership", None),
        ("Slough", "good", "leadership", None),
    ),
    Case(
        "Luton was praised. Bedford and Slough, which were visited in spring, were both judged to be good in this area.",
    ),
    Case(
        "Ofsted rated Cornwall good for adoption, while Devon and Dorset were both found to be adequate.",
        ("Cornwall", "good", "adoption", None),
        ("Devon", "adequate", "adoption", None),
        ("Dorset", "adequate", "adoption", None),
    ),
    Case(
        "Ofsted rated Cornwall good for adoption, while Devon and Dorset were both found to be adequate overall.",
        ("Cornwall", "good", "adoption", None),
        ("Devon", "adequate", "overall", None),
        ("Dorset", "adequate", "overall", None),
    ),
    Case(
        "Ofsted said the services for children in need of help and protection, looked-after children and care leavers in Bath and North East Somerset are good.",
        ("Bath and North East Somerset", "good", "overall", None),
    ),
    Case(
        "Ofsted reported on Bromley. Help and protection, looked-after children and care leavers were each rated good.",
        ("Bromley", "good", "care leavers", None),
        ("Bromley", "good", "help and protection", None),
        ("Bromley", "good", "looked-after children", None),
    ),
    Case(
        "Sefton has a new director.\n\nThe Merseyside council was rated inadequate by Ofsted in May 2018.",
        ("Sefton", "inadequate", "overall", "2018-05"),
    ),
    Case(
        "Sefton has a new director.\n\nThe Merseyside pub was rated good by a guide in May 2018.",
    ),
    Case(
        "Luton has lost staff.\n\nThe director moved from Slough in 2014, where she led adoption when that council was lifted out of inadequate.",
        ("Slough", "inadequate", "overall", None),
    ),
    Case(
        "Wigan has held the same grade since 2018. Ofsted rated Bury good last summer and Oldham holds the same grade.",
        ("Bury", "good", "overall", "2015"),
        ("Oldham", "good", "overall", None),
    ),
    Case(
        "Leeds City Council is waiting. It takes an authority three years to recover from an inadequate rating by Ofsted.",
    ),
    Case(
        "Luton and Bedford were inspected by Ofsted.\n\nLuton is next. It was rated inadequate in 2016 and Ofsted will be back, while Bedford waits.",
        ("Luton", "inadequate", "overall", "2016"),
    ),
    Case(
        "Middlesbrough was told by Ofsted that its safeguarding arrangements were only adequate, while those in Hartlepool were inadequate.",
        ("Hartlepool", "inadequate", "safeguarding", None),
        ("Middlesbrough", "adequate", "safeguarding", None),
    ),
    Case(
        "Wiltshire to run Swindon's children's services. Wiltshire is near Swindon.\n\nThe council was rated inadequate by Ofsted in May.",
        ("Swindon", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "The annual performance assessment by Ofsted graded Bolton outstanding for staying safe and good for enjoying and achieving.",
        ("Bolton", "good", "enjoying and achieving", None),
        ("Bolton", "outstanding", "staying safe", None),
    ),
    Case(
        "Ofsted inspected Thurrock. Services for looked-after children were said to require improvement, as were the sub-judgements on adoption and on care leavers.",
        ("Thurrock", "requires improvement", "adoption", None),
        ("Thurrock", "requires improvement", "care leavers", None),
        ("Thurrock", "requires improvement", "looked-after children", None),
    ),
    Case(
        "Ofsted's report on Barnet says children in need of help and protection get an outstanding service, as do children in care.",
        ("Barnet", "outstanding", "help and protection", None),
        ("Barnet", "outstanding", "looked-after children", None),
    ),
    Case(
        "Ofsted's report on Barnet says some families were identified as receiving a poor service.",
    ),
    Case(
        "Derby was inspected by Ofsted. It said support for looked-after children was good, and praised foster carers.",
        ("Derby", "good", "looked-after children", None),
    ),
    Case(
        "Derby has a new park. It said support for looked-after children was good, and praised foster carers.",
    ),
    Case(
        "Thurrock is short of staff.\n\nThurrock was visited. Thurrock council was graded 'requires improvement' in four of five areas by Ofsted, including help and protection and leadership.",
        ("Thurrock", "requires improvement", "help and protection", None),
        ("Thurrock", "requires improvement", "leadership", None),
    ),
    Case(
        "Wakefield was given the bottom grade of inadequate in all four of the areas looked at by Ofsted, including leadership.",
        ("Wakefield", "inadequate", "leadership", None),
        ("Wakefield", "inadequate", "overall", None),
    ),
    Case(
        "Serious case reviews in Plymouth have been completed; both were graded inadequate by Ofsted.",
    ),
    Case(
        "Hackney was judged good by Ofsted in 2016 and Islington achieved the same grade in 2017.",
        ("Hackney", "good", "overall", "2016"),
        ("Islington", "good", "overall", "2017"),
    ),
    Case(
        "An Essex unitary was told by Ofsted that its children's services require improvement.\n\nThurrock was visited in May. Thurrock has apologised.",
        ("Thurrock", "requires improvement", "overall", "2015-05"),
    ),
    Case(
        "Halton was rated good by Ofsted. Halton is pleased.\n\nIn a separate report, Ofsted found services in Bury inadequate.\n\n"
        "The council was also judged to require improvement for adoption.\n\nHalton will be visited again.",
        ("Halton", "good", "overall", None),
        ("Bury", "inadequate", "overall", None),
        ("Bury", "requires improvement", "adoption", None),
    ),
    Case(
        "Halton was rated good by Ofsted. Halton is pleased.\n\nMeanwhile Bury has been found inadequate by Ofsted.\n\n"
        "Halton said its staff had worked hard.\n\nThe council was judged outstanding for adoption.",
        ("Halton", "good", "overall", None),
        ("Bury", "inadequate", "overall", None),
        ("Halton", "outstanding", "adoption", None),
    ),
    Case(
        "Halton was rated good by Ofsted. Halton is pleased.\n\nBury was found inadequate by Ofsted in 2014.\n\n"
        "The council was judged outstanding for adoption.",
        ("Halton", "good", "overall", None),
        ("Bury", "inadequate", "overall", "2014"),
        ("Halton", "outstanding", "adoption", None),
    ),
    Case(
        "Halton is to be helped by its neighbour, ministers have told Halton.\n\nAnn Moss once ran a council that had failed. "
        "That council was Bury itself. It was rated inadequate by Ofsted in 2009.",
        ("Bury", "inadequate", "overall", "2009"),
    ),
    Case(
        "Halton has been rated good by Ofsted.\n\nSlough, just over the county border, was judged inadequate in 2014.",
        ("Halton", "good", "overall", None),
        ("Slough", "inadequate", "overall", "2014"),
    ),
    Case("Reading, a skill that many lack, was judged good in all schools by Ofsted in 2014."),
    Case(
        'In Rochdale inspectors graded work to keep children safe as inadequate and the department\'s services as a whole "adequate".',
        ("Rochdale", "inadequate", "safeguarding", None),
        ("Rochdale", "adequate", "overall", None),
    ),
    Case(
        "Oldham was judged to be good at keeping them safe, Ofsted said.",
        ("Oldham", "good", "safeguarding", None),
    ),
    Case(
        "Bolton and Wigan were rated adequate overall.\n\nFostering caught Wigan out. It was found inadequate on that count.",
        ("Bolton", "adequate", "overall", None),
        ("Wigan", "adequate", "overall", None),
        ("Wigan", "inadequate", "fostering", None),
    ),
    Case(
        "Kent County Council's child protection and adoption were inspected in May. Both were rated good.",
        ("Kent", "good", "help and protection", "2015-05"),
        ("Kent", "good", "adoption", "2015-05"),
    ),
    Case(
        "The report judged Poole's fostering inadequate and services for looked-after children adequate. In 2005 both were rated good.",
        ("Poole", "inadequate", "fostering", None),
        ("Poole", "adequate", "looked-after children", None),
        ("Poole", "good", "fostering", "2005"),
        ("Poole", "good", "looked-after children", "2005"),
    ),
    Case(
        "Dorset's services were judged inadequate. The county was found to be adequate when its child protection was last inspected, in 2013.",
        ("Dorset", "inadequate", "overall", None),
        ("Dorset", "adequate", "help and protection", "2013"),
    ),
    Case(
        "Ministers served Barnet with an improvement notice after an adoption inspection in which it was found inadequate.",
        ("Barnet", "inadequate", "adoption", None),
    ),
    Case(
        "Inspectors judged adoption in Leeds outstanding in May 2012. Hull's was found to be good in June 2013.",
        ("Leeds", "outstanding", "adoption", "2012-05"),
        ("Kingston upon Hull", "good", "adoption", "2013-06"),
    ),
    Case(
        "Ofsted said Luton requires improvement. Only fostering did better, with inspectors rating it good.",
        ("Luton", "requires improvement", "overall", None),
        ("Luton", "good", "fostering", None),
    ),
    Case(
        "In Leeds the watchdog described the impact of senior leaders as outstanding.",
        ("Leeds", "outstanding", "leadership", None),
    ),
    Case(
        'At its latest inspection Kent was "good" for fostering, with early help "adequate".',
        ("Kent", "good", "fostering", None),
        ("Kent", "adequate", "early help", None),
    ),
    Case(
        'Inspectors told Devon in April that its adoption work was inadequate. It had been "good" at the review before, in 2008.',
        ("Devon", "inadequate", "adoption", "2015-04"),
        ("Devon", "good", "adoption", "2008"),
    ),
    Case(
        "Fostering in Derby was picked out by inspectors as outstanding.",
        ("Derby", "outstanding", "fostering", None),
    ),
    Case(
        "Derby's department was rated good overall, and so was adoption.",
        ("Derby", "good", "overall", None),
        ("Derby", "good", "adoption", None),
    ),
    Case(
        "Inspectors found that early help and adoption in Derby were both inadequate.\n\nWigan had been inadequate too.",
        ("Derby", "inadequate", "early help", None),
        ("Derby", "inadequate", "adoption", None),
    ),
    Case(
        "Medway has been busy. It hired three managers from Dorset after it was found inadequate for adoption in 2011.",
        ("Medway", "inadequate", "adoption", "2011"),
    ),
    Case(
        "Luton's improvement board meets monthly.\n\nThe authority in question was Kent. It had climbed to adequate by 2010 and to good in 2013.",
        ("Kent", "adequate", "overall", "2010"),
        ("Kent", "good", "overall", "2013"),
    ),
    Case(
        "The one exception is Torbay, which Devon has helped since 2011. It moved from inadequate to requires improvement in 2014.",
        ("Torbay", "requires improvement", "overall", "2014"),
        ("Torbay", "inadequate", "overall", None),
    ),
    Case(
        'Ofsted\'s reviews found Leeds to be inadequate for adoption, and Hull "good".',
        ("Leeds", "inadequate", "adoption", None),
        ("Kingston upon Hull", "good", "adoption", None),
    ),
    Case(
        "A review in 2007 gave Derby an adequate for its adoption services.",
        ("Derby", "adequate", "adoption", "2007"),
    ),
    Case(
        "Bolton was judged inadequate for adoption in 2008. By 2010 its adoption service was adequate.",
        ("Bolton", "inadequate", "adoption", "2008"),
        ("Bolton", "adequate", "adoption", "2010"),
    ),
    Case(
        "Northamptonshire, which will be split in two next year, was told that its services require improvement overall, the same verdict as in 2012.",
        ("Northamptonshire", "requires improvement", "overall", "2012"),
        ("Northamptonshire", "requires improvement", "overall", None),
    ),
    Case(
        'Ofsted came to Sutton. It earned the highest grade for adoption, while early help was "good".',
        ("Sutton", "good", "early help", None),
        ("Sutton", "outstanding", "adoption", None),
    ),
    Case(
        "Trafford and Wigan, which were both found good in 2013, have slipped to inadequate.",
        ("Trafford", "good", "overall", "2013"),
        ("Wigan", "good", "overall", "2013"),
        ("Trafford", "inadequate", "overall", None),
        ("Wigan", "inadequate", "overall", None),
    ),
    Case(
        'Sutton was "adequate" in 2010 and "good" two years later.',
        ("Sutton", "adequate", "overall", "2010"),
        ("Sutton", "good", "overall", "2012"),
    ),
    Case(
        "The inspectorate gave Hull and Luton the lowest of four grades for fostering.",
        ("Kingston upon Hull", "inadequate", "fostering", None),
        ("Luton", "inadequate", "fostering", None),
    ),
    Case(
        "In nearby Devon, children's services are in the hands of new managers. They were rated good last year.\n\nPoole was rated inadequate.",
        ("Devon", "good", "overall", "2015"),
        ("Poole", "inadequate", "overall", None),
    ),
    Case(
        "Sefton is now rated good, four years after it was judged inadequate.\n\nInspectors visited Sefton in November.",
        ("Sefton", "good", "overall", "2015-11"),
        ("Sefton", "inadequate", "overall", "2011"),
    ),
    Case(
        "Torbay was rated good in 2012 and a year later lost its director.",
        ("Torbay", "good", "overall", "2012"),
    ),
    Case(
        "The council in Bolton runs two children's homes, one of which was judged good in May.\n\nBolton was rated inadequate by Ofsted.",
        ("Bolton", "inadequate", "overall", None),
    ),
    Case(
        "Dorset was rated good for leadership, and so was its local safeguarding children board.",
        ("Dorset", "good", "leadership", None),
    ),
    Case(
        "Adoption in Dorset was singled out as good practice by a parent.",
    ),
    Case(
        "Of the nine authorities, three were judged good for adoption.\n\nPoole is among the nine.",
    ),
    Case(
        "Reading, which he loves, is good for children.",
    ),
    Case(
        'Two more fell, and another has kept its "good" rating, Ofsted said.\n\nPoole has been inspected.',
    ),
    Case(
        "Ofsted rated children's services in Derby inadequate. Leadership was found to require improvement.\n\nThe inspection took place between 4 and 29 January.",
        ("Derby", "inadequate", "overall", "2016-01-29"),
        ("Derby", "requires improvement", "leadership", "2016-01-29"),
        published="2016-03-10",
    ),
    Case(
        "Inspectors, who visited Stockport between 4 January and 29 January, found services to be good. Adoption was outstanding, they said.",
        ("Stockport", "good", "overall", "2016-01-29"),
        ("Stockport", "outstanding", "adoption", "2016-01-29"),
        published="2016-03-10",
    ),
    Case(
        "Trafford's services were rated good. The report was published on Monday.",
        ("Trafford", "good", "overall", "2016-03-07"),
        published="2016-03-10",
    ),
    Case(
        "The inspectorate's assessments, published in November, were mixed. Kirklees and Barnsley moved up to good.",
        ("Kirklees", "good", "overall", "2015-11"),
        ("Barnsley", "good", "overall", "2015-11"),
        published="2016-03-10",
    ),
    Case(
        "Calderdale was found to be inadequate overall.\n\nOfsted spent a fortnight in the borough in January.",
        ("Calderdale", "inadequate", "overall", "2016-01"),
        published="2016-03-10",
    ),
    Case(
        "Change has to follow a report, published in January, that called Wigan's services inadequate overall, Ofsted says.",
        ("Wigan", "inadequate", "overall", "2016-01"),
        published="2016-03-10",
    ),
    Case(
        "Sefton's services were rated good. Ofsted made a monitoring visit in January.",
        ("Sefton", "good", "overall", None),
        published="2016-03-10",
    ),
    Case(
        "Sefton's services were rated good. A school was inspected in January.",
        ("Sefton", "good", "overall", None),
        published="2016-03-10",
    ),
    Case(
        "Sefton's services were rated good. The next inspection will take place in January 2017.",
        ("Sefton", "good", "overall", None),
        published="2016-03-10",
    ),
    Case(
        "Wirral and Sefton were rated good.\n\nInspectors visited Sefton in January.",
        ("Sefton", "good", "overall", "2016-01"),
        ("Wirral", "good", "overall", None),
        published="2016-03-10",
    ),
    Case(
        "Kent was rated inadequate in 2015 and good for its adoption work.",
        ("Kent", "inadequate", "overall", "2015"),
        ("Kent", "good", "adoption", "2015"),
        published="2016-03-10",
    ),
    Case(
        "Kent was judged good in 2015, although its adoption service required improvement.",
        ("Kent", "good", "overall", "2015"),
        ("Kent", "requires improvement", "adoption", "2015"),
        published="2016-03-10",
    ),
    Case(
        "Kent was judged good in 2013 but adoption is now inadequate.",
        ("Kent", "good", "overall", "2013"),
        ("Kent", "inadequate", "adoption", None),
        published="2016-03-10",
    ),
    Case(
        'At its joint review, in 2009, Kent\'s adoption was rated "good" and its work with care leavers "poor".',
        ("Kent", "good", "adoption", "2009"),
        ("Kent", "poor", "care leavers", "2009"),
        published="2016-03-10",
    ),
    Case(
        "Rutland was rated inadequate in 2012 and again a year later.",
        ("Rutland", "inadequate", "overall", "2012"),
        ("Rutland", "inadequate", "overall", "2013"),
        published="2016-03-10",
    ),
    Case(
        "Rutland was rated inadequate last autumn.",
        ("Rutland", "inadequate", "overall", "2015"),
        published="2016-03-10",
    ),
    Case(
        "Rutland was rated inadequate last spring.",
        ("Rutland", "inadequate", "overall", "2015"),
        published="2016-03-10",
    ),
    Case(
        "Ofsted rated Dorset good. Three years later it was found to be inadequate.",
        ("Dorset", "good", "overall", None),
        ("Dorset", "inadequate", "overall", None),
        published="2016-03-10",
    ),
    Case(
        "Ofsted rated Dorset good in 2012. Three years later it was found to be inadequate.",
        ("Dorset", "good", "overall", "2012"),
        ("Dorset", "inadequate", "overall", "2015"),
        published="2016-03-10",
    ),
    Case(
        "In November Devon went from requires improvement to outstanding.",
        ("Devon", "outstanding", "overall", "2015-11"),
        ("Devon", "requires improvement", "overall", None),
        published="2016-01-20",
    ),
    Case(
        "Kent was inspected in May 2012. Its adoption service was rated good by Ofsted in that year.",
        ("Kent", "good", "adoption", "2012-05"),
        published="2016-01-20",
    ),
    Case(
        "Three years ago, when Hull was last inspected, it was rated inadequate.",
        ("Kingston upon Hull", "inadequate", "overall", "2013"),
        published="2016-01-20",
    ),
    Case(
        "Barnet was fined following last summer's adoption inspection, in which it was judged inadequate.",
        ("Barnet", "inadequate", "adoption", "2015"),
        published="2016-01-20",
    ),
    Case(
        "Dorset, in its first visit since the council was formed in April 2014, has been rated good.",
        ("Dorset", "good", "overall", None),
        published="2016-01-20",
    ),
    Case(
        "Norfolk has been rated good by Ofsted since 2012.",
        ("Norfolk", "good", "overall", "2012"),
        published="2016-01-20",
    ),
    Case(
        "Hull's services moved to a trust in 2012 and are now rated good.",
        ("Kingston upon Hull", "good", "overall", None),
        published="2016-01-20",
    ),
    Case(
        "Kent was rated good by Ofsted.\n\nA union report on pay, published in November, criticised Kent County Council.",
        ("Kent", "good", "overall", None),
        published="2016-01-20",
    ),
    Case(
        "Kent was rated good by Ofsted.\n\nInspectors visited a school in Kent in November.",
        ("Kent", "good", "overall", None),
        published="2016-01-20",
    ),
    Case(
        "Kent was rated good by Ofsted.\n\nInspectors, who were in Kent for a month to 20 November, spoke to 40 parents.",
        ("Kent", "good", "overall", "2015-11-20"),
        published="2016-01-20",
    ),
    Case(
        "Devon, whose grade is requires improvement, received a cross letter after a focused visit in March.",
        ("Devon", "requires improvement", "overall", None),
        published="2016-01-20",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case.text.split()[:5]))
def test_judgements(case: Case) -> None:
    check("judgements", case)


@pytest.mark.parametrize(
    ("text", "inspector"),
    [
        ("Dudley Council was rated inadequate by Ofsted in May.", "Ofsted"),
        ("Ofsted has rated Dudley Council inadequate.", "Ofsted"),
        ("Dudley Council, which meets on Monday, was rated inadequate.", None),
    ],
)
def test_the_inspector_is_whom_the_sentence_names(text: str, inspector: str | None) -> None:
    [fact] = (one for one in facts_of(article_of(Case(text))) if one.kind.name == "judgement")
    named = fact.get("inspector")
    assert (named.label if isinstance(named, Body) else named) == inspector
