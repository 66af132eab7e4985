"""Whose grade it is: the part, council or place that another clause names, and look-alikes of schools, homes and firms."""

import pytest

from tests.kinds.harness import Case, check

CASES: tuple[Case, ...] = (
    Case(
        "Ofsted praised the council's leadership and lifted Sandwell's services from inadequate to good.",
        ("Sandwell", "inadequate", "overall", None),
        ("Sandwell", "good", "overall", None),
    ),
    Case(
        "Inspectors said adoption in Bury had got quicker and raised the borough from requires improvement to good.",
        ("Bury", "requires improvement", "overall", None),
        ("Bury", "good", "overall", None),
    ),
    Case("The head of a Bolton nursery resigned after inspectors rated it inadequate."),
    Case("The owner of a children's home in Trafford has apologised after Ofsted judged it inadequate."),
    Case("Staff at a Wigan children's centre cheered when it was rated outstanding."),
    Case("Governors at a school in Kirklees met parents last night after inspectors found it inadequate."),
    Case(
        "The director of children's services at Kirklees resigned after inspectors rated it inadequate.",
        ("Kirklees", "inadequate", "overall", None),
    ),
    Case("A charity in Luton has closed its residential home after inspectors found it inadequate."),
    Case("He moves from Sandwell to a department that was judged inadequate last year."),
    Case("She left Barnsley for a council that had been rated inadequate."),
    Case("Councillors in Rutland were told that a verdict of inadequate could not be ruled out."),
    Case("Devon's scrutiny committee was warned that an inadequate rating cannot be ruled out when Ofsted calls."),
    Case("Leeds has been told that a grade of requires improvement is on the cards, Ofsted having warned of drift."),
    Case("The secondary, in the Beeston area of Leeds, was told it requires improvement."),
    Case("The infants, on the edge of Bolton, has been told by Ofsted that it is inadequate."),
    Case(
        "Bolton has been told it requires improvement in all areas.",
        ("Bolton", "requires improvement", "overall", None),
    ),
    Case(
        "Children's services in Bury were rated poor by Ofsted, whose inspectors criticised weak safeguarding in the borough.",
        ("Bury", "poor", "overall", None),
    ),
    Case(
        "Children's services in Bury were rated good by Ofsted, which blamed poor housing for the number of children in need.",
        ("Bury", "good", "overall", None),
    ),
    Case("Rotherham's youth justice service was rated good by HM Inspectorate of Probation."),
    Case("The youth offending team in Kent was judged to require improvement by inspectors of probation."),
    Case("Kent's youth offending service has been rated inadequate."),
    Case(
        "Cumbria was rated inadequate overall; its youth offending work was rated good by Ofsted.",
        ("Cumbria", "inadequate", "overall", None),
    ),
    Case(
        'Inspectors called Devon\'s fostering "satisfactory" and its adoption work good.',
        ("Devon", "good", "adoption", None),
    ),
    Case(
        "Ofsted judged Devon's leadership satisfactory and its fostering good.",
        ("Devon", "good", "fostering", None),
    ),
    Case(
        "Ofsted described the borough's front-line work as excellent and its adoption service as good when it came to Bury in 2009.",
        ("Bury", "good", "adoption", "2009"),
    ),
    Case(
        "Inspectors in 2010 found that safeguarding in Bolton was inadequate; it is now adequate.",
        ("Bolton", "inadequate", "safeguarding", "2010"),
        ("Bolton", "adequate", "safeguarding", None),
    ),
    Case(
        "Bolton's adoption service was rated inadequate in 2012; by 2014, when inspectors came back, it was good.",
        ("Bolton", "inadequate", "adoption", "2012"),
        ("Bolton", "good", "adoption", "2014"),
    ),
    Case(
        "Inspectors judged Luton's adoption work to be inadequate; it has since been rated good.",
        ("Luton", "inadequate", "adoption", None),
        ("Luton", "good", "adoption", None),
    ),
    Case(
        "Safeguarding in Luton was rated inadequate; the council says it is now good at answering letters.",
        ("Luton", "inadequate", "safeguarding", None),
    ),
    Case(
        "The review of 2008 rated Devon's contribution to keeping children safe as adequate and their health as good.",
        ("Devon", "adequate", "safeguarding", "2008"),
        ("Devon", "good", "health", "2008"),
    ),
    Case(
        "Inspectors judged Kent's fostering as good and its work with young carers as outstanding.",
        ("Kent", "good", "fostering", None),
        ("Kent", "outstanding", "work with young carers", None),
    ),
    Case(
        "Ofsted rated Kent's adoption service outstanding and its support for refugees inadequate.",
        ("Kent", "outstanding", "adoption", None),
    ),
    Case(
        "Ofsted gave Kent's youth service a grade of good in 2007.",
        ("Kent", "good", "youth service", "2007"),
    ),
    Case(
        "Ofsted gave Kent's short-breaks team a rating of outstanding.",
        ("Kent", "outstanding", "short-breaks team", None),
    ),
    Case("Kent's virtual school was given an outstanding rating by Ofsted."),
    Case(
        "There are two areas, adoption and leadership, in which Ofsted has given Kent its lowest grade.",
        ("Kent", "inadequate", "adoption", None),
        ("Kent", "inadequate", "leadership", None),
    ),
    Case(
        "The three areas in which Ofsted put the borough of Bury in its lowest category are leadership, adoption and child protection.",
        ("Bury", "inadequate", "leadership", None),
        ("Bury", "inadequate", "adoption", None),
        ("Bury", "inadequate", "help and protection", None),
    ),
    Case(
        "Adoption is one area in which Bury was given the top mark.",
        ("Bury", "outstanding", "adoption", None),
    ),
    Case("The three children's homes in Derby rated inadequate in May would be good by June, councillors were told."),
    Case("A children's home in Derby that was rated inadequate in March is now good."),
    Case("Two of the homes run by the council in Derby were found to require improvement."),
    Case("Derby's children's homes are all rated good."),
    Case("A company's ratings were cut from good to inadequate at two of its homes, in Derby and Bolton."),
    Case("A firm which runs nurseries saw its grade fall from good to inadequate at sites in Luton and Kent."),
    Case("Councillors in Brent heard that the borough's only in-house one had gone from outstanding to good."),
    Case("Brent's newest one was rated good."),
    Case(
        "In the first inspection, in 2013, Barnet required improvement; in the last, in 2015, it was outstanding, Brent having stayed good.",
        ("Barnet", "requires improvement", "overall", "2013"),
        ("Barnet", "outstanding", "overall", "2015"),
        ("Brent", "good", "overall", None),
    ),
    Case(
        "Rated inadequate in March 2012 and adequate a year later, Kent's adoption service is to be inspected again.",
        ("Kent", "inadequate", "adoption", "2012-03"),
        ("Kent", "adequate", "adoption", "2013"),
    ),
    Case(
        "Rated inadequate in March 2012, Kent's adoption service has been overhauled.",
        ("Kent", "inadequate", "adoption", "2012-03"),
    ),
    Case(
        "Judged good in 2011 and outstanding in 2014, Kent is now in the lead.",
        ("Kent", "good", "overall", "2011"),
        ("Kent", "outstanding", "overall", "2014"),
    ),
    Case(
        "Devon is judged good overall, good for leadership and outstanding nowhere.",
        ("Devon", "good", "overall", None),
        ("Devon", "good", "leadership", None),
    ),
    Case(
        "Devon was rated outstanding for adoption, good for fostering and inadequate for nothing.",
        ("Devon", "outstanding", "adoption", None),
        ("Devon", "good", "fostering", None),
    ),
    Case("Kent's performance was rated weak by the Audit Commission in 2004."),
    Case(
        "Kent's children's services were rated good by the Audit Commission and the Social Services Inspectorate in 2003.",
        ("Kent", "good", "overall", "2003"),
    ),
    Case(
        "Devon, judged inadequate in 2013, has been paired with Kent, an outstanding authority.",
        ("Devon", "inadequate", "overall", "2013"),
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Kent, rated outstanding, is helping Devon, an inadequate authority.",
        ("Kent", "outstanding", "overall", None),
        ("Devon", "inadequate", "overall", None),
    ),
    Case(
        "Two of the councils were rated outstanding for adoption. Only one, Kent, was inadequate.",
        ("Kent", "outstanding", "adoption", None),
        ("Kent", "inadequate", "adoption", None),
    ),
    Case("Most boroughs were good at safeguarding. Just one, Brent, was outstanding."),
    Case(
        "Support for disabled children is poor in Devon, a council whose children's services were rated good in March.",
        ("Devon", "good", "overall", "2015-03"),
    ),
    Case(
        "Its adoption panel was criticised by a judge in Kent, a county whose services were rated outstanding by Ofsted.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Ofsted judged Bury poor, the lowest grade, in 2008.",
        ("Bury", "poor", "overall", "2008"),
    ),
    Case(
        "Ofsted has rated Bury inadequate, its lowest grade.",
        ("Bury", "inadequate", "overall", None),
    ),
    Case(
        "Bury was rated outstanding, the highest mark.",
        ("Bury", "outstanding", "overall", None),
    ),
    Case("Pupils at the academy in Wigan, which is rated inadequate, have gone on strike."),
    Case("Nurses at the hospital in Wigan, which was rated inadequate in May, want the council to help."),
    Case(
        "Services in Wigan, which were rated inadequate in May, have got better.",
        ("Wigan", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Councillors in Wigan, which is rated good, have asked for more.",
        ("Wigan", "good", "overall", None),
    ),
    Case(
        "Ofsted told Devon to look at care leavers, where the grade was 'requires improvement'.",
        ("Devon", "requires improvement", "care leavers", None),
    ),
    Case(
        "Its weakest point was adoption, where the judgement on Bury was inadequate.",
        ("Bury", "inadequate", "adoption", None),
    ),
    Case("A report called the island's services for children inadequate and asked Kent for help."),
    Case("Inspectors in Jersey judged its services inadequate, and invited Kent to advise."),
    Case("Bids are sought for the adoption service in Bury, whose current provider holds a good rating from Ofsted."),
    Case(
        "Tenders are sought for a children's home in Bury, whose manager, a charity, has an outstanding rating from Ofsted."
    ),
    Case(
        "Bury's children's services, deemed inadequate in 2010 for safeguarding, have improved.",
        ("Bury", "inadequate", "safeguarding", "2010"),
    ),
    Case(
        "Bury was rated inadequate in 2012 for leadership and good in 2014 for adoption.",
        ("Bury", "inadequate", "leadership", "2012"),
        ("Bury", "good", "adoption", "2014"),
    ),
    Case("Ofsted's verdict of inadequate on protection, care and leadership was published."),
    Case(
        "Kent was judged good for protection and outstanding for leadership.",
        ("Kent", "good", "help and protection", None),
        ("Kent", "outstanding", "leadership", None),
    ),
    Case(
        "Kent was inadequate overall, inadequate on protection and good on care leavers, Ofsted said.",
        ("Kent", "inadequate", "overall", None),
        ("Kent", "inadequate", "help and protection", None),
        ("Kent", "good", "care leavers", None),
    ),
    Case("Services in Bury were good when the two merged, but the new authority, Bramwell, was found inadequate."),
    Case(
        "Ofsted rated Kent good with areas that require improvement.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Adult social care in Bury was rated inadequate by the Care Quality Commission last week; children's services there have not been inspected since 2013."
    ),
    Case(
        "Devon's director moved to Kent in 2014, a year before the latter was rated outstanding.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case("An independent fostering agency based in Bolton has been rated outstanding by Ofsted."),
    Case("A Bolton primary has gone from inadequate to good in a year, Ofsted said."),
    Case("Trafford Council's adult education service has been rated good by Ofsted."),
    Case("The Luton nursery run by Bright Futures was rated inadequate, and the council has withdrawn its funding."),
    Case("Bury's leader said that an inadequate judgement would be a disaster for the borough."),
    Case('"We are not a poor council," said Bury\'s leader.'),
    Case("Kent hopes that its services will be judged good when inspectors return."),
    Case("Kent had been confident of a good rating before inspectors arrived."),
    Case("Kent is one grade below outstanding."),
    Case("No inspector would call Kent inadequate, its leader said."),
    Case("Kent would have been rated good but for its leadership."),
    Case("Staff rated Kent's leadership as poor."),
    Case(
        "The council's self-assessment judged its services in Kent to be good, but Ofsted disagreed and called them inadequate."
    ),
    Case(
        "Unlike in Kent, where services were judged inadequate, care leavers in Bury praised the council.",
        ("Kent", "inadequate", "overall", None),
    ),
    Case("Bury's fostering service is good value, a councillor said."),
    Case("A serious case review criticised inadequate supervision at Bury."),
    Case("The report on Bury described inadequate record-keeping and poor supervision."),
    Case("Inspectors found inadequate management oversight in Bury."),
    Case("Ofsted found that assessments in Bury were poor and plans weak."),
    Case(
        "Inspectors said that Bury's social workers had good relationships with children, but that supervision was poor."
    ),
    Case("Most foster carers in Bury were outstanding, inspectors said."),
    Case("Children in Bury told inspectors that their social workers were good."),
    Case(
        "Inspectors said that children's homes run by Bury were good, and that the council's services required improvement.",
        ("Bury", "requires improvement", "overall", None),
    ),
    Case(
        "Bolton was rated good in 2015. Bury, where Jane Bloggs worked before, was inadequate.",
        ("Bolton", "good", "overall", "2015"),
        ("Bury", "inadequate", "overall", None),
    ),
    Case("The three best councils were rated outstanding. Bury was fourth."),
    Case("Ofsted rated two councils inadequate last month, and Bury expects to be next."),
    Case("Since the inadequate rating, Bury has lost 30 social workers."),
    Case("Three in ten of Kent's schools were rated less than good."),
    Case("Kent's schools were rated good in 80 per cent of cases."),
    Case("Bury's care homes for the elderly were rated inadequate."),
    Case("Kent's multi-agency response to neglect was judged to be good by inspectors."),
    Case(
        "The local area of Kent has significant weaknesses in its provision for disabled children, Ofsted and the CQC found."
    ),
    Case("Kent Police was rated inadequate for protecting children by the constabulary inspectorate."),
    Case("Kent's fire service was told it requires improvement."),
    Case("A damning report has rated a Kent academy trust inadequate."),
    Case("The county's only secure unit, run by Kent, was rated outstanding."),
    Case("Kent County Council, which runs the home, said it was disappointed that it had been rated inadequate."),
    Case("Kent County Council said it was disappointed by the inadequate rating given to the home."),
    Case("The council was told by Kent's auditors that its financial controls were inadequate."),
    Case("Kent's auditors, Grant Thornton, found its arrangements for value for money inadequate."),
    Case("The judge said Kent's care of the boy had been wholly inadequate."),
    Case("The coroner found that Kent's response had been inadequate."),
    Case("The ombudsman said support for the family in Kent was inadequate."),
    Case("Campaigners say that provision in Kent is inadequate."),
    Case("MPs called Kent's performance on adoption poor."),
    Case("Kent's response to Ofsted was inadequate, said the opposition leader."),
    Case("The quality of the food was rated poor by children in care in Kent."),
    Case(
        "Ofsted's new framework has four grades: outstanding, good, requires improvement and inadequate. Kent will be among the first to be inspected under it."
    ),
    Case("Kent will be inspected next year, and a grade of good or better would free it from intervention."),
    Case("Kent needs to be rated good by 2017 or face a trust."),
    Case("Kent's services were last inspected in 2012, when the safeguarding board was judged good."),
    Case(
        "She joined from Kent, whose services are rated good, to lead Bury's, which are inadequate.",
        ("Kent", "good", "overall", None),
        ("Bury", "inadequate", "overall", None),
    ),
    Case(
        "He was in charge at Bury when it went from inadequate to good, and did the same at Bolton.",
        ("Bury", "inadequate", "overall", None),
        ("Bury", "good", "overall", None),
    ),
    Case("The trust which runs services in Slough also runs a school that was rated inadequate."),
    Case("Foster carers in Bury said the training they had been given was outstanding."),
    Case(
        "Bury was the worst of the ten: Ofsted called it inadequate.",
        ("Bury", "inadequate", "overall", None),
    ),
    Case("Ofsted slammed poor management at Bury."),
    Case(
        "Inspectors called inadequate the support that Bury gives to care leavers.",
        ("Bury", "inadequate", "care leavers", None),
    ),
    Case("Inspectors considered good social work the key to change at Bury."),
    Case(
        "Ofsted branded Bury inadequate and weak management was blamed.",
        ("Bury", "inadequate", "overall", None),
    ),
    Case("Ofsted's chief inspector said Bury had shown poor judgement."),
    Case(
        "Ann Bloy, who took Trafford from good to outstanding, will lead Wirral.",
        ("Trafford", "good", "overall", None),
        ("Trafford", "outstanding", "overall", None),
    ),
    Case(
        "Bolton's leaders were told by the inspectors who rated Wirral inadequate that they had nothing to fear.",
        ("Wirral", "inadequate", "overall", None),
    ),
    Case("Bolton fears it will follow Wirral, rated inadequate last month."),
    Case(
        "Since Wirral was rated inadequate, Bolton has sent it ten social workers.",
        ("Wirral", "inadequate", "overall", None),
    ),
    Case("Wirral's own view is that it is now good."),
    Case("Wirral believes its services are now good."),
    Case("Wirral's leader claimed services were good."),
    Case(
        "Services at Wirral were thought to be good until Ofsted found them inadequate.",
        ("Wirral", "inadequate", "overall", None),
    ),
    Case("Inspectors judged that the council's plans for improvement at Wirral were good."),
    Case(
        "The Wirral Safeguarding Children Board was inadequate, said Ofsted, which judged the council to require improvement."
    ),
    Case("Ofsted judged Wirral's early years provision outstanding."),
    Case(
        "The neighbouring council, Bolton, is rated outstanding, and Wirral wants to copy it.",
        ("Bolton", "outstanding", "overall", None),
    ),
    Case(
        "Wirral wants to learn from Bolton, rated outstanding.",
        ("Bolton", "outstanding", "overall", None),
    ),
    Case("Wirral is the only Merseyside council that is not rated inadequate."),
    Case("Only Wirral and Bolton escaped an inadequate rating."),
    Case("Neither Wirral nor Bolton was judged inadequate."),
    Case("Wirral was neither good nor outstanding."),
    Case("Wirral was anything but good, the inspectors said."),
    Case("Ofsted could not rate Wirral good."),
    Case("The draft report rates Wirral inadequate, the Echo has learned."),
    Case("A leaked report suggests that Wirral will be rated inadequate."),
    Case(
        "In its bid, Wirral said that it was judged good by inspectors in 2014.",
        ("Wirral", "good", "overall", "2014"),
    ),
    Case("Children at risk in Wirral get an inadequate service, a whistleblower told the Echo."),
    Case(
        "Wirral took over Bolton's services after it was rated inadequate.",
        ("Bolton", "inadequate", "overall", None),
    ),
    Case(
        "Wirral, which took over Bolton's services after they were rated inadequate, has been rated good.",
        ("Bolton", "inadequate", "overall", None),
        ("Wirral", "good", "overall", None),
    ),
    Case(
        "The director left Wirral after it was rated inadequate to join Bolton.",
        ("Wirral", "inadequate", "overall", None),
    ),
    Case("Two Wirral schools were put into special measures, and a third was graded inadequate."),
    Case("In Wirral the probation service was rated inadequate."),
    Case("Wirral Hospital's children's ward requires improvement, the CQC said."),
    Case("The children's hospice in Wirral was rated outstanding."),
    Case("Ofsted found the academy chain inadequate in Wirral, where it runs four schools."),
    Case("Ofsted rated the college good. Wirral Council said it was delighted."),
    Case("Wirral's children's services director, Ann Bloy, congratulated the nursery on its outstanding rating."),
    Case("Wirral congratulated Hilltop nursery on being judged outstanding."),
    Case("Ann Bloy said Wirral was right to move the children after the home was judged inadequate."),
    Case("The home, in Wirral, was judged inadequate. It requires improvement in three areas."),
    Case("The agency was found inadequate in 2014. Wirral stopped using it."),
    Case(
        "At inadequate-rated Bury Council, Lancashire County Council is to take a bigger part.",
        ("Bury", "inadequate", "overall", None),
    ),
    Case(
        "Outstanding-rated Kent is to advise inadequate-rated Medway.",
        ("Kent", "outstanding", "overall", None),
        ("Medway", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted has upgraded its rating of Kent's children's services from requires improvement to good.",
        ("Kent", "requires improvement", "overall", None),
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Children's services in Kent have been given a clean bill of health with a good rating.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "A council has apologised after its children's services were rated inadequate. Kent was told that children were left at risk.",
        ("Kent", "inadequate", "overall", None),
    ),
    Case(
        "Inspectors said that Kent's services for children who need help and protection are inadequate, its services for looked-after children require improvement and its leadership is inadequate.",
        ("Kent", "inadequate", "help and protection", None),
        ("Kent", "requires improvement", "looked-after children", None),
        ("Kent", "inadequate", "leadership", None),
    ),
    Case(
        "Kent's adoption service was the only bright spot, being rated good.",
        ("Kent", "good", "adoption", None),
    ),
    Case(
        "Kent received good grades for adoption and leadership but was found to require improvement overall.",
        ("Kent", "good", "adoption", None),
        ("Kent", "good", "leadership", None),
        ("Kent", "requires improvement", "overall", None),
    ),
    Case(
        "The overall effectiveness of Kent's children's services was judged to be inadequate.",
        ("Kent", "inadequate", "overall", None),
    ),
    Case(
        "Kent, whose children's services were judged inadequate in March, is to get a commissioner.",
        ("Kent", "inadequate", "overall", "2015-03"),
    ),
    Case(
        "The inspection, which took place in November, found Kent to be good overall, with outstanding leadership.",
        ("Kent", "good", "overall", "2015-11"),
        ("Kent", "outstanding", "leadership", "2015-11"),
    ),
    Case(
        "After three consecutive inadequate ratings, Kent has finally been rated good.",
        ("Kent", "inadequate", "overall", None),
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Kent has become the first council in the south east to be rated outstanding under the new framework.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Kent has joined the elite club of councils rated outstanding by Ofsted.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Kent is now one of only four councils in England with an outstanding rating.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Kent and Medway were among six councils rated inadequate last year.",
        ("Kent", "inadequate", "overall", "2015"),
        ("Medway", "inadequate", "overall", "2015"),
    ),
    Case(
        "Kent is among the councils which have been rated good.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Kent went from outstanding to inadequate in three years.",
        ("Kent", "outstanding", "overall", None),
        ("Kent", "inadequate", "overall", None),
    ),
    Case(
        "In 2012, Kent was judged inadequate for safeguarding but adequate for looked-after children.",
        ("Kent", "inadequate", "safeguarding", "2012"),
        ("Kent", "adequate", "looked-after children", "2012"),
    ),
    Case(
        "Kent's safeguarding services were found to be adequate and its capacity to improve good.",
        ("Kent", "adequate", "safeguarding", None),
        ("Kent", "good", "capacity to improve", None),
    ),
    Case(
        'The service was rated "good" by Ofsted last month. It is run by Kent County Council.',
        ("Kent", "good", "overall", "2015-12"),
    ),
    Case(
        'Kent has been told by Ofsted its children\'s services are "inadequate".',
        ("Kent", "inadequate", "overall", None),
    ),
    Case(
        "Ofsted has said that services for vulnerable children in Kent are inadequate.",
        ("Kent", "inadequate", "overall", None),
    ),
    Case(
        "Kent has been rated inadequate for the second time in three years.",
        ("Kent", "inadequate", "overall", None),
    ),
    Case(
        "It is the second time in three years that Kent has been rated inadequate.",
        ("Kent", "inadequate", "overall", None),
    ),
    Case(
        "Kent's services were rated inadequate in 2012 and again in 2014.",
        ("Kent", "inadequate", "overall", "2012"),
        ("Kent", "inadequate", "overall", "2014"),
    ),
    Case(
        "The council's children's services, rated inadequate since 2013, are improving, Kent's director said.",
        ("Kent", "inadequate", "overall", None),
    ),
    Case(
        "Kent has held on to its good rating after an inspection by Ofsted.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Kent has kept its outstanding rating.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Kent's rating went up a notch, to good.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Inspectors awarded Kent the second-highest grade.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "A short inspection of Kent confirmed that its services remain good.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Kent's children's social care has been declared good by inspectors, up from requires improvement in 2013.",
        ("Kent", "requires improvement", "overall", "2013"),
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Kent has been rated good with outstanding features.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Kent was good for care leavers, Ofsted said, and outstanding for children in care.",
        ("Kent", "good", "care leavers", None),
        ("Kent", "outstanding", "looked-after children", None),
    ),
    Case(
        "Kent got top marks for adoption.",
        ("Kent", "outstanding", "adoption", None),
    ),
    Case(
        "Kent is one of the councils that helped inadequate-rated Medway.",
        ("Medway", "inadequate", "overall", None),
    ),
    Case("Kent is one of several councils that fear an inadequate rating."),
    Case("Kent is one of the few councils which are not rated inadequate."),
    Case(
        "Kent was one of ten authorities that took part in a pilot run by outstanding-rated Essex.",
        ("Essex", "outstanding", "overall", None),
    ),
    Case("Kent is one of four councils bidding to run the inadequate services of Medway."),
    Case(
        "Kent is among the councils that have seen more children in care since Medway was rated inadequate.",
        ("Medway", "inadequate", "overall", None),
    ),
    Case(
        "Kent, one of five councils with an inadequate rating, has lost its director.",
        ("Kent", "inadequate", "overall", None),
    ),
    Case("Kent is one of the councils where schools are rated good."),
    Case(
        "Only Kent's adoption service escaped criticism: it was judged good.",
        ("Kent", "good", "adoption", None),
    ),
    Case("Child protection was inadequate - or, in the words of Ofsted, failing - in 25 of the 152 local authorities."),
    Case(
        "Adoption services run by Kent are officially inadequate, Ofsted says.",
        ("Kent", "inadequate", "adoption", None),
    ),
    Case(
        "Inspectors said that services for looked-after children in Kent stay at adequate.",
        ("Kent", "adequate", "looked-after children", None),
    ),
    Case(
        "Kent has become the first shire in the south-east to win the top grade from Ofsted.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case("Kent hopes to win the top grade from Ofsted."),
    Case("A home run by Kent is officially inadequate, Ofsted says."),
    Case("Buses run by Kent are good, and Ofsted staff use them."),
    Case(
        "Kent was found by inspectors in 2012 to be good and in 2014 to be inadequate.",
        ("Kent", "good", "overall", "2012"),
        ("Kent", "inadequate", "overall", "2014"),
    ),
    Case(
        "Kent's rating - good - is the same as in 2011.",
        ("Kent", "good", "overall", None),
    ),
    Case("Ofsted has reported on the home in Bolton. Good for leadership. Outstanding for early help."),
    Case("Bolton welcomed the good that the nursery got from Ofsted."),
    Case("Kent has yet to earn a good from Ofsted."),
    Case("Adult care in Bolton was rated inadequate; it is now good."),
    Case("Ofsted's verdict on the college, inadequate, shocked Bolton."),
    Case(
        "Kent's neighbour, Medway, is inadequate, Ofsted says.",
        ("Medway", "inadequate", "overall", None),
    ),
    Case("Kent's neighbour to the north is inadequate, Ofsted says."),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_whose_grade(case: Case) -> None:
    check("judgements", case)
