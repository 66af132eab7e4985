"""Look-alikes: sentences in which a grade or a step is somebody else's, hoped for, or none, and plain ones beside them."""

import pytest

from tests.kinds.harness import Case, check

# whose the grade is, and whether it is one
GRADES: tuple[Case, ...] = (
    Case("Visitors rated Rochdale's parks good in a survey in May 2016."),
    Case("Fans judged Bolton's ground inadequate, a poll in 2015 found."),
    Case("Walkers rated the parks in Calderdale outstanding in 2014."),
    Case("Shoppers rated Barnsley inadequate for parking in March 2015."),
    Case("Bathers judged the beaches in Torbay to be outstanding."),
    Case("Rochdale, whose schools were rated good in 2014, has struggled to recruit social workers."),
    Case("Ofsted rated Kirkmoor Academy in Wakefield inadequate in May 2016."),
    Case("The Wakefield school was judged inadequate by Ofsted in May 2016."),
    Case("Ofsted rated the Leeds college inadequate in May 2016."),
    Case("Adult social care in Thurrock was rated inadequate by the Care Quality Commission in 2024."),
    Case("Medway's education services for children with special needs were rated inadequate by Ofsted."),
    Case("The Salford children's home was judged inadequate by Ofsted in July 2015."),
    Case("A fostering agency based in Salford was rated inadequate by Ofsted in July 2015."),
    Case("Salford's hospital trust was rated requires improvement by the CQC in 2016."),
    Case("Greater Manchester Police was judged inadequate in child protection by HMIC in 2015."),
    Case("Ofsted rated Bright Steps, a nursery in Derby, outstanding in 2016."),
    Case("Bury's services, run by a trust since 2015, were inadequate."),
    Case(
        "Services in Doncaster, run by the Doncaster Children's Services Trust since October 2014, were inadequate.",
        ("Doncaster", "inadequate", "overall", None),
    ),
    Case(
        "Sandwell's children's services, run by Sandwell Children's Trust since April 2018, are rated inadequate.",
        ("Sandwell", "inadequate", "overall", None),
    ),
    Case("The service, run by Kent since May 2013, was judged inadequate."),
    Case(
        "Children's services on the Isle of Wight, run by Hampshire since July 2013, were rated inadequate.",
        ("Isle of Wight", "inadequate", "overall", None),
    ),
    Case("Peer reviewers from the LGA judged Bexley's services to be good in June 2017."),
    Case("A self-assessment by Bexley rated its services as good in June 2017."),
    Case("Bexley council rated itself good in June 2017."),
    Case("Bexley has rated its own work with care leavers as outstanding."),
    Case(
        "The council had judged itself to be good, but Ofsted found Bexley inadequate in July 2017.",
        ("Bexley", "inadequate", "overall", "2017-07"),
    ),
    Case("The audit office rated Bexley's finances poor in 2012."),
    Case("Bexley's finances were rated inadequate by its auditors in 2012."),
    Case(
        "Jane Dole led Bexley's services to an outstanding grade in 2017 before she joined Barnet, which is inadequate.",
        ("Barnet", "inadequate", "overall", None),
        ("Bexley", "outstanding", "overall", "2017"),
    ),
    Case(
        "Ms Dole, who took Bexley from inadequate to good, now runs Barnet.",
        ("Bexley", "good", "overall", None),
        ("Bexley", "inadequate", "overall", None),
    ),
    Case(
        "Barnet has hired Jane Dole, whose department at Bexley was rated outstanding in 2017.",
        ("Bexley", "outstanding", "overall", "2017"),
    ),
    Case(
        "Unlike Bexley, which was rated outstanding in 2017, Barnet was found to be inadequate in May 2018.",
        ("Barnet", "inadequate", "overall", "2018-05"),
        ("Bexley", "outstanding", "overall", "2017"),
    ),
    Case(
        "Barnet was found inadequate in May 2018, months after Bexley.", ("Barnet", "inadequate", "overall", "2018-05")
    ),
    Case(
        "Barnet, Bexley's neighbour, was found inadequate in May 2018.", ("Barnet", "inadequate", "overall", "2018-05")
    ),
    Case("Barnet's neighbour Bexley was found inadequate in May 2018.", ("Bexley", "inadequate", "overall", "2018-05")),
    Case(
        "Barnet, next door to inadequate Bexley, was rated good in May 2018.",
        ("Barnet", "good", "overall", "2018-05"),
        ("Bexley", "inadequate", "overall", None),
    ),
    Case(
        "The inspection, Bexley's first since Barnet was rated inadequate in 2016, begins on Monday.",
        ("Barnet", "inadequate", "overall", "2016"),
    ),
    Case("Barnet fears it will be rated inadequate, as Bexley was in 2016."),
    Case("Barnet narrowly escaped an inadequate rating in May 2018."),
    Case("Barnet was one grade away from inadequate in May 2018."),
    Case("Barnet was one step short of an outstanding rating in May 2018."),
    Case("Barnet has denied that its services were rated inadequate in May 2018."),
    Case("It is not true that Barnet was rated inadequate, the leader said."),
    Case("Were Barnet to be rated inadequate, ministers would step in."),
    Case("Should Barnet be judged inadequate again, a commissioner will be sent in."),
    Case("Barnet must not be rated inadequate again, Cllr Ann Moss said."),
    Case("What would happen if Barnet were rated inadequate?"),
    Case("Unions claim that Barnet will be rated inadequate."),
    Case("Barnet is expected to be rated inadequate next month."),
    Case("Barnet has been tipped for an outstanding rating."),
    Case("Barnet aims to be rated good by 2020."),
    Case("Barnet hopes that its good rating of 2016 will be confirmed."),
    Case(
        "Only Barnet, of the London councils, was rated outstanding in 2018.",
        ("Barnet", "outstanding", "overall", "2018"),
    ),
    Case("Three of Barnet's eight children's centres were rated good."),
    Case("Seven out of ten secondary schools in Barnet are good or outstanding."),
    Case("Inspectors found that practice in Barnet was too often inadequate."),
    Case("Inspectors found that most assessments in Barnet were inadequate."),
    Case("Inspectors found management oversight in Barnet to be inadequate in some cases."),
    Case("In Barnet, 30 per cent of case files were judged inadequate."),
    Case("Barnet judged 30 of 100 case files to be inadequate in May 2016."),
    Case("An audit of 40 cases at Barnet judged 12 as inadequate."),
    Case("A serious case review judged the work of Barnet social workers inadequate."),
    Case("A High Court judge found Barnet's care of the boy to be inadequate."),
    Case("The ombudsman found Barnet's response to the complaint inadequate."),
    Case("The coroner said that Barnet's record keeping was poor."),
    Case(
        "Safeguarding services in Rochdale were judged adequate in May 2010; those in Oldham were found to be inadequate eleven months later.",
        ("Oldham", "inadequate", "safeguarding", "2011-04"),
        ("Rochdale", "adequate", "safeguarding", "2010-05"),
    ),
    Case(
        "Safeguarding in Rochdale was rated adequate in May 2010 and that in Oldham inadequate in June 2011.",
        ("Oldham", "inadequate", "safeguarding", "2011-06"),
        ("Rochdale", "adequate", "safeguarding", "2010-05"),
    ),
    Case(
        "Rochdale was rated good in May 2014, Oldham requires improvement a year later.",
        ("Oldham", "requires improvement", "overall", "2015"),
        ("Rochdale", "good", "overall", "2014-05"),
    ),
    Case("Ofsted rated Rochdale good in May 2014. Oldham fared no better.", ("Rochdale", "good", "overall", "2014-05")),
    Case(
        "Ofsted rated Rochdale inadequate in May 2014. Oldham did better: it was rated good.",
        ("Oldham", "good", "overall", None),
        ("Rochdale", "inadequate", "overall", "2014-05"),
    ),
    Case(
        "Inspectors judged Rochdale to be good, a year after Oldham was downgraded to inadequate.",
        ("Oldham", "inadequate", "overall", "2015"),
        ("Rochdale", "good", "overall", None),
    ),
    Case(
        "Rochdale, rated good in 2014, was asked to help Oldham, rated inadequate in 2015.",
        ("Oldham", "inadequate", "overall", "2015"),
        ("Rochdale", "good", "overall", "2014"),
    ),
    Case(
        "Rochdale will help Oldham, whose services Ofsted judged inadequate in May 2015, under a deal with ministers.",
        ("Oldham", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "The director of Rochdale, which is rated good, will run Oldham, which is rated inadequate, from May.",
        ("Oldham", "inadequate", "overall", None),
        ("Rochdale", "good", "overall", None),
    ),
    Case(
        "Rochdale's adoption service, which it shares with Oldham, was rated good in May 2015.",
        ("Rochdale", "good", "adoption", "2015-05"),
    ),
    Case("The regional adoption agency hosted by Rochdale was judged good by Ofsted in May 2021."),
    Case("Rochdale has been rated good for its early years provision."),
    Case("Rochdale was rated inadequate for its handling of complaints by the ombudsman in 2016."),
    Case("Rochdale's virtual school was rated good."),
    Case("Rochdale got a good rating from residents for its street cleaning in 2016."),
    Case(
        "Rochdale was rated good for highways and inadequate for children's services in the comprehensive area assessment.",
        ("Rochdale", "inadequate", "overall", None),
    ),
    Case(
        "The CQC rated mental health services in Rochdale inadequate, and Ofsted rated its children's services good in May 2016.",
        ("Rochdale", "good", "overall", "2016-05"),
    ),
    Case(
        "Inspectors from the CQC and Ofsted found services for disabled children in Rochdale to be inadequate in May 2017.",
        ("Rochdale", "inadequate", "children with disabilities", "2017-05"),
    ),
    Case("HMIC, Ofsted and the CQC jointly inspected Rochdale and found the police response inadequate."),
    Case("An inadequate council in the north, Rochdale has lost its director."),
    Case(
        '"We were rated inadequate in 2014," said Ann Moss, director at Rochdale.',
        ("Rochdale", "inadequate", "overall", "2014"),
    ),
    Case(
        '"When I was at Oldham we were rated inadequate," said Ann Moss, director of children\'s services at Rochdale.',
        ("Oldham", "inadequate", "overall", None),
    ),
    Case('"My last authority was inadequate," said Ann Moss, director of children\'s services at Rochdale.'),
    Case(
        "Ann Moss, who was director at Oldham when it was judged inadequate in 2015, is to lead Rochdale.",
        ("Oldham", "inadequate", "overall", "2015"),
    ),
    Case(
        "Ann Moss left Oldham, where services were rated inadequate in 2015, for Rochdale, where they are good.",
        ("Oldham", "inadequate", "overall", "2015"),
        ("Rochdale", "good", "overall", None),
    ),
    Case("Rochdale's leader said he would resign if its services were judged inadequate for a second time."),
    Case("Rochdale was told in May 2015 it had avoided being rated inadequate."),
    Case("Had Rochdale been inspected that week, it would have been rated inadequate."),
    Case("Cllr Ann Moss said she would rate Rochdale's services inadequate."),
    Case("The union branch called Rochdale's services inadequate."),
    Case("The Labour group has described children's services in Rochdale as inadequate."),
    Case("Former staff described the department in Rochdale as inadequate."),
    Case("MPs have branded Rochdale's care of children inadequate."),
    Case("A select committee judged Rochdale's response inadequate in 2012."),
    Case("Police chiefs rated Rochdale's help inadequate."),
    Case("Barristers for the family said that Rochdale's services were inadequate."),
    Case("The education secretary said Rochdale's services were inadequate."),
    Case("A minister told MPs that services in Rochdale were inadequate."),
    Case("The draft report, seen by the Gazette, rates Rochdale inadequate."),
    Case("A leaked letter says that Rochdale's services will be judged inadequate."),
    Case("A mock inspection found Rochdale inadequate in May 2016."),
    Case("A mock Ofsted inspection rated Rochdale good."),
    Case("Consultants hired by Rochdale rated its services as requiring improvement."),
    Case("A peer challenge in May 2016 judged Rochdale's services good."),
    Case("An Essex team that peer reviewed Rochdale rated it inadequate."),
    Case("An internal audit in Rochdale rated the service as inadequate in May 2016."),
    Case("Auditors KPMG gave Rochdale an inadequate rating for its contract management."),
    Case("Internal auditors gave children's services in Rochdale an inadequate rating in May 2016."),
    Case("The Children's Commissioner rated Rochdale's care inadequate."),
    Case("Care leavers rated the support they get from Rochdale as good."),
    Case("A survey of foster carers in Rochdale gave the council an outstanding rating."),
    Case("In a poll, seven in ten foster carers gave Rochdale a good rating."),
    Case("Rochdale gave its own services an inadequate rating."),
    Case("Rochdale hands out the highest ratings to nurseries that pay the living wage."),
    Case("Rochdale's Ofsted rating of inadequate was quashed by the High Court."),
    Case(
        "Rochdale has complained that inspectors judged it inadequate without speaking to parents.",
        ("Rochdale", "inadequate", "overall", None),
    ),
    Case("Rochdale overturned its inadequate rating on appeal."),
    Case("Rochdale appealed against its inadequate rating.", ("Rochdale", "inadequate", "overall", None)),
    Case("Barnet's own audit rated the service inadequate in 2016."),
    Case("Rutland County Council was told its services were good in a peer review last year."),
    Case(
        "A peer review last year found Rutland's services to be good. Ofsted rated them inadequate in May 2015.",
        ("Rutland", "inadequate", "overall", "2015-05"),
    ),
    Case("Last year's peer review was glowing: Rutland was rated good."),
    Case(
        "Rutland, whose neighbour Leicestershire was rated inadequate in May 2015, remains good.",
        ("Leicestershire", "inadequate", "overall", "2015-05"),
        ("Rutland", "good", "overall", None),
    ),
    Case(
        "Rutland, where Leicestershire's former director now works, was rated good in May 2015.",
        ("Rutland", "good", "overall", "2015-05"),
    ),
    Case(
        "Rutland, to which Leicestershire has lent staff, was rated inadequate in May 2015.",
        ("Rutland", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Rutland, with which Leicestershire shares a director, was rated inadequate in May 2015.",
        ("Rutland", "inadequate", "overall", "2015-05"),
    ),
    Case("Rutland, helped by Leicestershire, was rated good in May 2015.", ("Rutland", "good", "overall", "2015-05")),
    Case(
        "Rutland, with help from Leicestershire, was rated good in May 2015.", ("Rutland", "good", "overall", "2015-05")
    ),
    Case(
        "Rutland, Leicestershire's smaller neighbour, was rated good in May 2015.",
        ("Rutland", "good", "overall", "2015-05"),
    ),
    Case(
        "Rutland - once part of Leicestershire - was rated good in May 2015.", ("Rutland", "good", "overall", "2015-05")
    ),
    Case(
        "Rutland (which borders Leicestershire) was rated good in May 2015.", ("Rutland", "good", "overall", "2015-05")
    ),
    Case(
        "Ofsted's inspection of Rutland, led by an inspector who used to work for Leicestershire, found it inadequate."
    ),
    Case(
        "Ofsted told Rutland that, like Leicestershire, it was inadequate.", ("Rutland", "inadequate", "overall", None)
    ),
    Case(
        "The week after Leicestershire's director quit, Rutland was rated inadequate.",
        ("Rutland", "inadequate", "overall", None),
    ),
    Case(
        "While Leicestershire was waiting for its report, Rutland was rated inadequate in May 2015.",
        ("Rutland", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "When Leicestershire was rated good in 2014, Rutland was still inadequate.",
        ("Leicestershire", "good", "overall", "2014"),
        ("Rutland", "inadequate", "overall", None),
    ),
    Case(
        "Rutland was inadequate when Leicestershire was rated good in 2014.",
        ("Leicestershire", "good", "overall", "2014"),
        ("Rutland", "inadequate", "overall", None),
    ),
    Case(
        "Since Leicestershire was rated good, Rutland has slipped to inadequate.",
        ("Leicestershire", "good", "overall", None),
        ("Rutland", "inadequate", "overall", None),
    ),
    Case(
        "Of the two, Rutland is rated good and Leicestershire inadequate.",
        ("Leicestershire", "inadequate", "overall", None),
        ("Rutland", "good", "overall", None),
    ),
    Case(
        "Ann Moss, formerly of Leicestershire, rated inadequate in 2014, has joined Rutland.",
        ("Leicestershire", "inadequate", "overall", "2014"),
    ),
    Case(
        "Ann Moss, director at Rutland since it was rated inadequate in 2014, is leaving.",
        ("Rutland", "inadequate", "overall", "2014"),
    ),
    Case(
        "Ann Moss moved to Rutland from Leicestershire when the latter was rated inadequate in 2014.",
        ("Leicestershire", "inadequate", "overall", "2014"),
    ),
    Case(
        "Rutland poached Ann Moss from Leicestershire, rated outstanding in 2014.",
        ("Leicestershire", "outstanding", "overall", "2014"),
    ),
    Case(
        "Ann Moss came from Leicestershire. There, services had been rated outstanding in 2014.",
        ("Leicestershire", "outstanding", "overall", "2014"),
    ),
    Case(
        "Ann Moss has been director at Rutland since 2016. At Leicestershire she won an outstanding rating in 2014.",
        ("Leicestershire", "outstanding", "overall", "2014"),
    ),
    Case(
        "Ann Moss, who won Leicestershire an outstanding rating in 2014, will be director at Rutland.",
        ("Leicestershire", "outstanding", "overall", "2014"),
    ),
    Case(
        "Ann Moss, the woman behind Leicestershire's outstanding rating, will be director at Rutland.",
        ("Leicestershire", "outstanding", "overall", None),
    ),
    Case(
        "Ann Moss, under whom Leicestershire was rated outstanding in 2014, will be director at Rutland.",
        ("Leicestershire", "outstanding", "overall", "2014"),
    ),
    Case(
        "Ann Moss, who oversaw Leicestershire's rise from inadequate to good, will be director at Rutland.",
        ("Leicestershire", "good", "overall", None),
        ("Leicestershire", "inadequate", "overall", None),
    ),
    Case(
        "Leicestershire, Rutland and Derby were inspected in May 2015; only Derby was rated good.",
        ("Derby", "good", "overall", "2015-05"),
    ),
    Case("Both Leicestershire and Rutland avoided an inadequate rating."),
    Case("Rutland's rating was good until May 2015.", ("Rutland", "good", "overall", None)),
    Case("Rutland was last rated in 2012, when inadequate was not a grade."),
    Case("Rutland got 'good' for leadership, but nothing was outstanding.", ("Rutland", "good", "leadership", None)),
    Case("No part of Rutland's services was outstanding."),
    Case("None of Rutland's services was rated below good."),
    Case("Rutland was rated good or better in every area."),
    Case("Rutland was rated less than good in May 2015."),
    Case("Rutland was rated better than good in May 2015."),
    Case("Rutland's services were rated as worse than inadequate by one parent."),
    Case(
        "Oldham's children's services were rated good and its neighbour's inadequate.",
        ("Oldham", "good", "overall", None),
    ),
    Case(
        "Oldham was rated good in May 2015. Across the boundary in Rochdale, the verdict was inadequate.",
        ("Oldham", "good", "overall", "2015-05"),
        ("Rochdale", "inadequate", "overall", None),
    ),
    Case(
        "Oldham's rating was good; Rochdale's, inadequate.",
        ("Oldham", "good", "overall", None),
        ("Rochdale", "inadequate", "overall", None),
    ),
    Case(
        "Like Rochdale, rated inadequate in 2014, Oldham has lost its director.",
        ("Rochdale", "inadequate", "overall", "2014"),
    ),
    Case("Oldham, like Rochdale, was rated inadequate in 2014.", ("Oldham", "inadequate", "overall", "2014")),
    Case(
        "Oldham was rated inadequate in 2014, as was Rochdale.",
        ("Oldham", "inadequate", "overall", "2014"),
        ("Rochdale", "inadequate", "overall", None),
    ),
    Case(
        "Oldham, which unlike Rochdale was rated good in 2014, has been asked to help.",
        ("Oldham", "good", "overall", "2014"),
    ),
    Case(
        "Oldham was asked to help Rochdale after it was rated inadequate in 2014.",
        ("Rochdale", "inadequate", "overall", "2014"),
    ),
    Case("Oldham was asked to help Rochdale because it was rated good.", ("Oldham", "good", "overall", None)),
    Case("The minister asked Oldham to help Rochdale because it was rated good.", ("Oldham", "good", "overall", None)),
    Case("Oldham has agreed to help Rochdale, which was rated good.", ("Rochdale", "good", "overall", None)),
    Case("Rochdale has asked Oldham, rated good, for help.", ("Oldham", "good", "overall", None)),
    Case(
        "Oldham's director Ann Moss, who was at Rochdale when it was rated inadequate, said she had learned a lot.",
        ("Rochdale", "inadequate", "overall", None),
    ),
    Case("Ann Moss said that when she arrived in Oldham it was as inadequate as Rochdale is now."),
    Case(
        '"Rochdale was rated inadequate last year and nobody wants that here," said Ann Moss, director of children\'s services at Oldham.',
        ("Rochdale", "inadequate", "overall", "2015"),
    ),
    Case('"Oldham is good and will soon be outstanding," said its leader.'),
    Case('"We are good, but we want to be outstanding," said Ann Moss, director of children\'s services at Oldham.'),
    Case('"The service is good," said Ann Moss, director of children\'s services at Oldham.'),
    Case('"Our staff are outstanding," said Ann Moss, director of children\'s services at Oldham.'),
    Case("Ann Moss, director of children's services at Oldham, said its social workers were outstanding."),
    Case("Ann Moss, director of children's services at Oldham, said the support it had from schools was outstanding."),
    Case("Oldham has an outstanding record of adoption."),
    Case("Oldham offers good support to foster carers."),
    Case("Oldham has outstanding debts of £50m."),
    Case("Oldham has 40 outstanding complaints, Ofsted was told."),
    Case("Oldham has yet to carry out 12 outstanding recommendations of the inspection."),
    Case("The outstanding issue for Oldham is its rating."),
    Case("Ofsted had no good news for Oldham."),
    Case("Ofsted's report makes poor reading for Oldham."),
    Case("Ofsted criticised poor recording in Oldham."),
    Case("Ofsted found poor practice in Oldham."),
    Case("Ofsted found inadequate supervision in Oldham."),
    Case("Ofsted blamed inadequate funding for the state of services in Oldham."),
    Case("Ofsted said staffing in Oldham was inadequate."),
    Case("Ofsted said that risk assessments in Oldham were poor and that visits were inadequate."),
    Case("Ofsted found that the quality of care plans in Oldham requires improvement."),
    Case("Ofsted said the virtual school in Oldham was good."),
    Case("Ofsted said that relations with the police in Oldham were good."),
    Case("Ofsted said that most social workers in Oldham were good."),
    Case("Ofsted said Oldham's plan was good."),
    Case("Ofsted said Oldham's self-assessment was good."),
    Case("Ofsted said that Oldham knew itself well, that its plans were good and its leadership outstanding."),
    Case("Ofsted judged Oldham's response to the letter inadequate."),
    Case("Ofsted rated Oldham's family centre outstanding."),
    Case(
        "Ofsted rated Oldham's early help 'good' and praised its 'outstanding' parks.",
        ("Oldham", "good", "early help", None),
    ),
    Case("Ofsted rated all six of Oldham's children's homes good or outstanding."),
    Case("Ofsted has rated Oldham's secure children's home inadequate."),
    Case("Ofsted has rated Oldham's fostering agency good."),
    Case("Ofsted has rated Oldham College inadequate."),
    Case("Ofsted has rated Oldham's adult learning service good."),
    Case("Oldham was named the best council in the north for adoption and rated outstanding by parents."),
    Case("Oldham is rated outstanding by the Care Quality Commission for adult social care."),
    Case("Oldham was rated good by the CQC and inadequate by Ofsted.", ("Oldham", "inadequate", "overall", None)),
    Case("The CQC rated Oldham good; Ofsted rated it inadequate.", ("Oldham", "inadequate", "overall", None)),
    Case(
        "Ofsted visited York in May. Its report rated services as requires improvement overall, with the help and protection of children found to be inadequate. The experiences of children in care and care leavers were good and the impact of leaders was judged to require improvement.",
        ("York", "good", "care leavers", "2015-05"),
        ("York", "good", "looked-after children", "2015-05"),
        ("York", "inadequate", "help and protection", "2015-05"),
        ("York", "requires improvement", "leadership", "2015-05"),
        ("York", "requires improvement", "overall", "2015-05"),
    ),
    Case(
        "York was rated good after a short inspection in July, having been given the same grade in 2016. The experiences of children in care and care leavers had improved since then and were outstanding.",
        ("York", "good", "overall", "2015-07"),
        ("York", "good", "overall", "2016"),
        ("York", "outstanding", "care leavers", "2015-07"),
        ("York", "outstanding", "looked-after children", "2015-07"),
    ),
    Case("Telford and Wrekin retained its outstanding rating.", ("Telford and Wrekin", "outstanding", "overall", None)),
    Case(
        "Ofsted rated York good. Telford and Wrekin, by contrast, has kept the outstanding grade it first achieved in 2014. It was reinspected in October.",
        ("Telford and Wrekin", "outstanding", "overall", "2014"),
        ("York", "good", "overall", None),
    ),
    Case("Bolton became the latest authority to be found inadequate.", ("Bolton", "inadequate", "overall", None)),
    Case(
        "Found inadequate in 2012, York was issued with an improvement notice.",
        ("York", "inadequate", "overall", "2012"),
    ),
    Case(
        "York is coming out of intervention: found inadequate in 2012, it was issued with an improvement notice.",
        ("York", "inadequate", "overall", "2012"),
    ),
    Case("Judged inadequate in 2012, York has recovered.", ("York", "inadequate", "overall", "2012")),
    Case(
        "York, where a new company took over after services were found inadequate in 2012, did not bid.",
        ("York", "inadequate", "overall", "2012"),
    ),
    Case(
        "York, whose services will pass to a trust after being found inadequate, did not bid.",
        ("York", "inadequate", "overall", None),
    ),
    Case(
        "In York, in a previous inspection of safeguarding and looked-after children, both services were graded adequate.",
        ("York", "adequate", "looked-after children", None),
        ("York", "adequate", "safeguarding", None),
    ),
    Case(
        "York was graded good in its inspection of safeguarding and looked-after children in 2011.",
        ("York", "good", "looked-after children", "2011"),
        ("York", "good", "safeguarding", "2011"),
    ),
    Case("York had outstanding leadership, according to the inspectors.", ("York", "outstanding", "leadership", None)),
    Case(
        "Services for looked-after children in York were adequate, while adoption requires improvement, Ofsted found.",
        ("York", "adequate", "looked-after children", None),
        ("York", "requires improvement", "adoption", None),
    ),
    Case(
        "Ofsted rated York good in May. Her old employer went from adequate to good under the present framework, in 2014.",
        ("York", "good", "overall", "2015-05"),
    ),
    Case(
        "We have reached the position where a judgement of inadequate is treated as a resignation letter, said York's director."
    ),
    Case("An inadequate rating means a new director, as York knows."),
    Case(
        "Nearby Leeds, where a company called Altogether Better has run services since 2014, was rated inadequate last year, having been good in both 2010 and 2012.",
        ("Leeds", "good", "overall", "2010"),
        ("Leeds", "good", "overall", "2012"),
        ("Leeds", "inadequate", "overall", "2015"),
    ),
    Case(
        "In York's latest review it had been graded good for safeguarding, and in 2009 it had fallen to adequate.",
        ("York", "adequate", "safeguarding", "2009"),
        ("York", "good", "safeguarding", None),
    ),
    Case("The inspection of fostering gave York a good in 2012.", ("York", "good", "fostering", "2012")),
    Case(
        "They rated services in York outstanding overall, with the same top grade for leadership and for adoption.",
        ("York", "outstanding", "adoption", None),
        ("York", "outstanding", "leadership", None),
        ("York", "outstanding", "overall", None),
    ),
    Case(
        "In York, an improvement board set up at the department's insistence has already met twice under its independent chair, former head teacher Ann Moss, a former director of Leeds."
    ),
    Case("York must set up an improvement board by May, ministers said in a notice."),
    Case("York was told to set up an improvement board, chaired by Ann Moss, under the notice."),
    Case(
        "A revised direction requires the town to work with Leeds as its improvement partner. York has been inadequate since 2012.",
        ("York", "inadequate", "overall", None),
    ),
    Case(
        "York is still run by its council. A revised direction requires it to work with Leeds as its improvement partner."
    ),
    Case("Commissioner Ann Moss is due to report on York before Christmas."),
    Case("Commissioner Ann Moss left York in May."),
    Case(
        "A focused visit to Kingston upon Thames, where services are run by the social enterprise Achieving for Children, found progress."
    ),
    Case(
        "York, which already manages Selby under a partnership, is rated good. Leeds, which already manages Bradford under a five-year partnership brokered by the Department for Education in 2013, is good too.",
        ("York", "good", "overall", None),
    ),
    Case("York will cease to exist in April when its services pass to Leeds and Bradford."),
    Case(
        "The minister also confirmed that children's social care in York will be transferred to a new, not-for-profit company by May 2017."
    ),
    Case(
        "York has been under direction since its second inadequate judgement.", ("York", "inadequate", "overall", None)
    ),
    Case("A trust like the one in Worcestershire would take months to set up, Ann Moss says."),
    Case("York's trust took over in 2014 and Leeds's will follow in 2017."),
    Case(
        "The trust was shelved, and an improvement board led by Dame Ann Moss, who used to run social care in Thurrock, was set up by ministers in its place. Bury had a commissioner."
    ),
    Case(
        "Ofsted judged safeguarding in Swindon inadequate in December. York, which was given the same grade, has escaped a notice.",
        ("Swindon", "inadequate", "safeguarding", "2015-12"),
        ("York", "inadequate", "safeguarding", None),
    ),
    Case("An inspection of fostering gave York a good in 2012.", ("York", "good", "fostering", "2012")),
    Case(
        "The experiences of children in care and care leavers in York had improved since then and were outstanding, inspectors found.",
        ("York", "outstanding", "care leavers", None),
        ("York", "outstanding", "looked-after children", None),
    ),
    Case("The experiences of care leavers in York had improved since Ofsted's visit in 2013 and were good."),
    Case("After five monitoring visits, Rochdale was inspected in May 2015."),
    Case("The government ordered a review of Oldham by Ann Moss, former director of Rochdale."),
    Case("After monitoring visits in March 2014 and June 2014, Rochdale was inspected in May 2015."),
    Case(
        "Cheshire West and Chester has run the Merseyside borough's social care since June 2014. A statutory direction will stay in place for another year."
    ),
    Case(
        "Sefton's social care has been run by Cheshire West and Chester since June 2014. A statutory direction will stay in place for another year."
    ),
    Case(
        "Since 2014 Sefton's social care has been run by Cheshire West and Chester. The council was rated inadequate last year.",
        ("Sefton", "inadequate", "overall", "2015"),
    ),
    Case(
        "Calderdale Council's children's services have been judged inadequate by Ofsted. Inspectors visited in May 2015. The council's director, Ann Moss, came from Kirklees, which was rated good in 2011, and replaced Jim Pole, who left for Bury. Neighbouring Bradford was also rated inadequate last year.",
        ("Bradford", "inadequate", "overall", "2015"),
        ("Calderdale", "inadequate", "overall", "2015-05"),
        ("Kirklees", "good", "overall", "2011"),
    ),
    Case(
        "Calderdale has been given until March to improve its children's services or lose them to a trust. Education minister Edward Noll said the council, which was served with an improvement notice in 2010, had failed to act. A commissioner, Ann Moss, will report on whether the services should be moved to a trust, as happened in Doncaster in 2014."
    ),
    Case(
        "The commissioner sent into Calderdale has recommended that the council keep its services. Ann Moss, a former director at Kirklees, was appointed in May 2015 after Ofsted rated the service inadequate. She said a trust, of the kind set up in Slough, would be a distraction.",
        ("Calderdale", "inadequate", "overall", None),
    ),
    Case(
        "Ann Moss is the new director of children's services at Calderdale. She joins from Kirklees, where she led the service out of special measures after it was judged inadequate in 2012. Calderdale was rated good last year.",
        ("Calderdale", "good", "overall", "2015"),
        ("Kirklees", "inadequate", "overall", "2012"),
    ),
    Case(
        "Calderdale is to help neighbouring Bradford improve. Bradford was rated inadequate in May 2015 and was issued with a statutory direction in July. Calderdale, rated outstanding, will send in ten social workers.",
        ("Bradford", "inadequate", "overall", "2015-05"),
        ("Calderdale", "outstanding", "overall", None),
    ),
    Case(
        "Ofsted rated five councils inadequate last year. Calderdale was not among them. Its services were judged good in 2013.",
        ("Calderdale", "good", "overall", "2013"),
    ),
    Case(
        "Calderdale escaped intervention in 2012 when inspectors found that services had improved. Bradford was not so lucky: it was handed an improvement notice and a commissioner, Ann Moss, was sent in."
    ),
    Case(
        "A mother has told how social workers in Calderdale, rated inadequate in 2015, took her baby. She now lives in Bradford, where services are good.",
        ("Calderdale", "inadequate", "overall", "2015"),
    ),
    Case(
        "Calderdale's schools were rated among the worst in the country in 2015. Ofsted wrote to the council to say that standards were inadequate. Its children's services were rated good in 2014.",
        ("Calderdale", "good", "overall", "2014"),
    ),
    Case(
        "Ofsted has rated Calderdale's arrangements for school improvement inadequate.",
        ("Calderdale", "inadequate", "education", None),
    ),
    Case(
        "Calderdale's leisure services are to be run by Bradford. The deal follows a similar one for children's services computer systems."
    ),
    Case(
        "Calderdale and Bradford will share a director of children's services, Ann Moss. She has run Bradford's services since 2012. Both councils are rated good.",
        ("Bradford", "good", "overall", None),
        ("Calderdale", "good", "overall", None),
    ),
    Case(
        '"There were three of us in the region that were inadequate: us, Bradford and Kirklees," said Ann Moss, director of children\'s services at Calderdale.'
    ),
    Case(
        "Speaking at a conference, Ann Moss, director at Calderdale, said councils rated inadequate needed help, not commissioners. Her council is rated good.",
        ("Calderdale", "good", "overall", None),
    ),
    Case("Ministers have decided against sending a commissioner to Calderdale. Bradford, by contrast, will get one."),
    Case("Calderdale could become the fourth council to have a commissioner, after Bradford, Kirklees and Leeds."),
    Case(
        "The DfE said it would not issue Calderdale with a direction as the council had agreed to work with Bradford."
    ),
    Case(
        "Bradford's former lead member Jim Pole, who resigned after it was rated inadequate in 2013, has been elected leader of Calderdale.",
        ("Bradford", "inadequate", "overall", "2013"),
    ),
    Case(
        "Inspectors found that in Calderdale, unlike in Bradford, which was rated inadequate in March 2015, managers knew what needed to be done. They rated it as requiring improvement.",
        ("Bradford", "inadequate", "overall", "2015-03"),
        ("Calderdale", "requires improvement", "overall", None),
    ),
    Case(
        "In a letter to Calderdale, Ofsted said the progress found on its monitoring visit, the third since the inadequate judgement of June 2014, was slow. The same team had been to Bradford, where a fourth visit found good progress.",
        ("Calderdale", "inadequate", "overall", "2014-06"),
    ),
    Case(
        "Calderdale has paid £1m to Bradford for help since it was rated inadequate.",
        ("Calderdale", "inadequate", "overall", None),
    ),
    Case(
        "Calderdale was rated good by Ofsted in 2014, but a report by the LGA in 2015 found its services to be inadequate.",
        ("Calderdale", "good", "overall", "2014"),
    ),
    Case(
        "A whistleblower claims Calderdale misled Ofsted, which rated it good in 2014. The council denies that its services are inadequate.",
        ("Calderdale", "good", "overall", "2014"),
    ),
    Case(
        "Kent was issued with a notice after an Ofsted inspection in February found its arrangements for child protection inadequate.",
        ("Kent", "inadequate", "help and protection", "2015-02"),
    ),
    Case(
        "Kent's services for looked-after children have been rated good by Ofsted, two years after they were found inadequate.",
        ("Kent", "good", "looked-after children", None),
        ("Kent", "inadequate", "looked-after children", "2014"),
    ),
    Case(
        "Nearby Kent, where a company called Altogether Better has run services since 2014, was rated outstanding three years ago, having been inadequate in both 2010 and 2012.",
        ("Kent", "inadequate", "overall", "2010"),
        ("Kent", "inadequate", "overall", "2012"),
        ("Kent", "outstanding", "overall", "2013"),
    ),
    Case(
        "The reprieve was expected after Ofsted's last monitoring visit to Kent in July, when inspectors found that caseloads had come down."
    ),
    Case(
        "Kent was judged good at safeguarding in 2011 and outstanding for its adoption service the year after.",
        ("Kent", "good", "safeguarding", "2011"),
        ("Kent", "outstanding", "adoption", "2012"),
    ),
    Case(
        "Kent was rated inadequate in September 2012 and received an improvement notice the following February.",
        ("Kent", "inadequate", "overall", "2012-09"),
    ),
    Case(
        "Children's social care in Kent will be transferred to a new, not-for-profit company by April 2019, the minister said."
    ),
    Case("A letter lifts the statutory direction that has hung over Kent since September 2012."),
    Case(
        "When inspectors came back to Kent in June 2014 they found that services now required improvement to be good, as the Gazette reported in August 2014.",
        ("Kent", "requires improvement", "overall", "2014-06"),
    ),
    Case(
        "Stockport's services were rated good, with adoption outstanding but help for care leavers inadequate.",
        ("Stockport", "good", "overall", None),
        ("Stockport", "inadequate", "care leavers", None),
        ("Stockport", "outstanding", "adoption", None),
    ),
    Case(
        "Stockport was rated good for everything but adoption, which was inadequate.",
        ("Stockport", "good", "overall", None),
        ("Stockport", "inadequate", "adoption", None),
    ),
    Case(
        "Stockport was rated good overall despite inadequate support for care leavers.",
        ("Stockport", "good", "overall", None),
        ("Stockport", "inadequate", "care leavers", None),
    ),
    Case(
        "Stockport was rated good overall, though inspectors said help for care leavers was not yet good.",
        ("Stockport", "good", "overall", None),
    ),
    Case("Leadership in Stockport, which is rated good, was praised.", ("Stockport", "good", "overall", None)),
    Case("Adoption in Stockport is run by a regional agency, which is rated outstanding."),
    Case("Stockport's director, rated outstanding by her staff, is leaving."),
    Case(
        'Stockport\'s chief executive said its services had been "good for years" before they were rated inadequate in May 2015.',
        ("Stockport", "good", "overall", None),
        ("Stockport", "inadequate", "overall", "2015-05"),
    ),
    Case("Stockport had been rated good for a decade until May 2015.", ("Stockport", "good", "overall", None)),
    Case(
        "In the four years since Stockport was rated inadequate it has had five directors.",
        ("Stockport", "inadequate", "overall", None),
    ),
    Case(
        "Two inspections, in 2011 and 2014, rated Stockport inadequate.",
        ("Stockport", "inadequate", "overall", "2011"),
        ("Stockport", "inadequate", "overall", "2014"),
    ),
    Case(
        "In 2011, when Stockport was rated inadequate, it had 300 children in care; by 2014, when it was rated good, it had 250.",
        ("Stockport", "good", "overall", "2014"),
        ("Stockport", "inadequate", "overall", "2011"),
    ),
    Case(
        "Stockport's 2011 rating was inadequate; its 2014 rating, good.",
        ("Stockport", "good", "overall", "2014"),
        ("Stockport", "inadequate", "overall", "2011"),
    ),
    Case("Stockport was last inspected in 2011, under a framework which had adequate as a grade."),
    Case("Stockport was inspected in May 2015. The result, due in July, is expected to be good."),
    Case(
        "A leak suggested that Stockport would be rated inadequate, but the report found it good.",
        ("Stockport", "good", "overall", None),
    ),
    Case("Rumours that Stockport had been rated inadequate were denied."),
    Case("Contrary to reports, Stockport was not rated inadequate."),
    Case(
        "The BBC reported that Stockport had been rated inadequate. The council said it had not yet seen the report.",
        ("Stockport", "inadequate", "overall", None),
    ),
    Case("The report does not say that Stockport is inadequate."),
    Case("Ofsted could have rated Stockport inadequate but chose not to."),
    Case("Ofsted nearly rated Stockport inadequate."),
    Case("Ofsted came within a whisker of rating Stockport inadequate."),
    Case("Ofsted said Stockport would have been rated inadequate but for its new director."),
    Case("Stockport risks being rated inadequate."),
    Case("Stockport says it is prepared for being rated inadequate."),
    Case("The prospect of being rated inadequate haunts Stockport."),
    Case("Staff at Stockport dread an inadequate rating."),
    Case("A second inadequate rating would cost Stockport its services."),
    Case("Another inadequate rating for Stockport will mean a trust."),
    Case("Stockport promised never again to be rated inadequate."),
    Case("Stockport wants to go from good to outstanding.", ("Stockport", "good", "overall", None)),
    Case("Stockport is on a journey from inadequate to good."),
    Case(
        "Stockport plans to move from requires improvement to good by 2018.",
        ("Stockport", "requires improvement", "overall", None),
    ),
    Case("Stockport's target is to be good by 2018 and outstanding by 2020."),
    Case("Stockport's plan, called From Good to Outstanding, was published in May."),
    Case("Stockport's ambition for a rating of outstanding is unchanged."),
    Case("Nobody thought that Stockport would be rated outstanding."),
    Case("Few councils rated inadequate recover as fast as Stockport."),
    Case("Stockport is one of the few councils never to have been rated inadequate."),
    Case("Stockport has never been rated less than good."),
    Case(
        "Stockport joins Leeds and Wigan in being rated good.",
        ("Leeds", "good", "overall", None),
        ("Stockport", "good", "overall", None),
        ("Wigan", "good", "overall", None),
    ),
    Case("Stockport is the only council in Greater Manchester not to be rated inadequate."),
    Case("Of the councils that border Stockport, two are rated inadequate."),
    Case("Stockport is surrounded by councils rated inadequate."),
    Case("Stockport was chosen to advise councils rated inadequate."),
    Case("Stockport hired staff from councils rated inadequate."),
    Case("Nearly all of the councils rated inadequate, Stockport among them, had lost a director."),
    Case("Councils rated inadequate, such as Stockport, had lost directors."),
    Case("A survey of councils rated inadequate found that Stockport paid the most."),
    Case("Ofsted's chief inspector told a conference in Stockport that 20 councils were inadequate."),
    Case("Speaking in Stockport, the minister said that too many services were inadequate."),
    Case("Stockport's spending on agency staff, inadequate or not, is high."),
)

# toward whom the step is, and whether it is taken
STEPS: tuple[Case, ...] = (
    Case("The Health and Safety Executive served an improvement notice on Rochdale in May 2016 over asbestos."),
    Case("Rochdale was handed an improvement notice by the HSE in May 2016."),
    Case("Rochdale was served with an improvement notice in May 2016 over the wiring in its town hall."),
    Case("Fire chiefs served an improvement notice on Rochdale in May 2016."),
    Case("The Information Commissioner issued an improvement notice to Rochdale council in May 2016."),
    Case("The information commissioner served Rochdale's social services with an enforcement notice."),
    Case("The council has served improvement notices on 40 landlords in Rochdale."),
    Case("Rochdale set up an improvement board chaired by Ann Moss in 2014."),
    Case("Rochdale has its own improvement board, chaired by Ann Moss."),
    Case("The Local Government Association will chair an improvement board at Rochdale."),
    Case("The improvement board at Rochdale hospital, chaired by Ann Moss, was set up in 2014."),
    Case("Ministers considered sending a commissioner to Rochdale, but sent one to Oldham instead."),
    Case("Ministers sent a commissioner to Oldham rather than Rochdale.", ("Oldham", "commissioner", None, None)),
    Case("Rochdale has avoided a commissioner, unlike Oldham."),
    Case("Unlike Oldham, Rochdale was not given an improvement notice."),
    Case(
        "Unlike Oldham, which was given an improvement notice in 2013, Rochdale was left alone.",
        ("Oldham", "improvement notice", None, "2013"),
    ),
    Case(
        "Rochdale, which borders Oldham, was issued with an improvement notice in May 2013.",
        ("Rochdale", "improvement notice", None, "2013-05"),
    ),
    Case(
        "Ann Moss, who lifted Oldham out of intervention, has been appointed as commissioner for children's services in Rochdale.",
        ("Rochdale", "commissioner", "Ann Moss", None),
    ),
    Case(
        "Rochdale has appointed Ann Moss, a former government commissioner at Oldham, as its director of children's services.",
        ("Oldham", "commissioner", "Ann Moss", None),
    ),
    Case(
        "Ann Moss, who was sent to Oldham as commissioner in 2014, has applied to be director at Rochdale.",
        ("Oldham", "commissioner", "Ann Moss", "2014"),
    ),
    Case("Rochdale's police and crime commissioner Ann Moss criticised the council."),
    Case("The Children's Commissioner, Ann Moss, visited Rochdale in May 2016."),
    Case("Rochdale's joint commissioner of children's services, Ann Moss, left in May."),
    Case("Ann Moss, lead commissioner for children's health at Rochdale, said it was sad."),
    Case("A commissioner could yet be sent to Rochdale."),
    Case("Campaigners want a commissioner to take over Rochdale."),
    Case("Rochdale may lose control of its children's services."),
    Case("Rochdale will not lose control of its children's services, the minister said."),
    Case("Rochdale has kept control of its children's services after ministers decided against a trust."),
    Case("The minister ruled out moving Rochdale's services to a trust."),
    Case("Rochdale has rejected a plan to move its children's services to a trust."),
    Case("Rochdale is to move its youth services to a trust."),
    Case("Rochdale moved its leisure services to a trust in 2014, and its children's services were rated inadequate."),
    Case("Rochdale moved its schools into a trust in 2014."),
    Case("Rochdale's children's homes were transferred to a charity in 2014."),
    Case("Staff from Rochdale's children's services moved to an NHS trust in 2014."),
    Case(
        "Rochdale's school nurses and children's services staff transferred to Pennine Care NHS Foundation Trust in May 2014."
    ),
    Case(
        "Rochdale has considered following Doncaster, where services were moved to a trust in 2014.",
        ("Doncaster", "trust", None, "2014"),
    ),
    Case("Rochdale wants to learn from Doncaster's trust, which took over services in 2014."),
    Case(
        "Ann Moss, chief executive of Doncaster Children's Services Trust, which took over services in October 2014, spoke in Rochdale.",
        ("Doncaster", "trust", None, "2014-10"),
    ),
    Case("The trust that runs Rochdale's hospitals will take over health visiting."),
    Case("Oldham will run children's services in Rochdale from May 2016.", ("Rochdale", "takeover", None, "2016-05")),
    Case("Oldham will run parenting courses in Rochdale from May 2016."),
    Case("Oldham's director will run Rochdale's services for six months while it recruits."),
    Case("Rochdale and Oldham will merge their children's services in May 2016."),
    Case("Rochdale's waste services will be run by Oldham."),
    Case("Rochdale's children's services computer system will be run by Oldham."),
    Case("Rochdale's direction of travel is good."),
    Case("Ministers have not ruled out a statutory direction against Rochdale."),
    Case("Ministers threatened Rochdale with a statutory direction in May 2016."),
    Case("A statutory direction against Rochdale was lifted in May 2016.", ("Rochdale", "direction", None, None)),
    Case("Rochdale came within a whisker of a statutory direction."),
    Case("Rochdale expects to be issued with an improvement notice."),
    Case("Rochdale is likely to receive an improvement notice within weeks."),
    Case("Rochdale has been spared an improvement notice."),
    Case(
        "An improvement notice was issued to Rochdale in May 2013 and lifted in June 2015.",
        ("Rochdale", "improvement notice", None, "2013-05"),
    ),
    Case("Ofsted will return to Rochdale for a monitoring visit in May 2016."),
    Case("Ofsted made a monitoring visit to Rochdale's fostering agency in May 2016."),
    Case("Ofsted carried out a monitoring visit to Kirkmoor School in Rochdale in May 2016."),
    Case("Ofsted's monitoring visit to a children's home in Rochdale found improvements."),
    Case("Rochdale's schools improvement board is chaired by Ann Moss."),
    Case("The council has ordered an independent review of children's services in Rochdale, to be led by Ann Moss."),
    Case("The police have ordered a review of children's services in Rochdale."),
    Case("The government ordered a review of fire services in Rochdale in May 2016."),
    Case("The government ordered an inquiry into flooding in Rochdale."),
    Case("Rochdale ordered an independent inquiry into its children's services in May 2016."),
    Case("Rochdale has called in improvement adviser Ann Moss."),
    Case("The LGA sent an improvement adviser, Ann Moss, to Rochdale."),
    Case("Rochdale has hired a firm of advisers to improve its children's services."),
    Case("Rochdale's special adviser, Ann Moss, quit in May."),
    Case("Special adviser to the education secretary Ann Moss visited Rochdale."),
    Case(
        "Oldham was given an improvement notice in May 2013; Rochdale, its neighbour, escaped one.",
        ("Oldham", "improvement notice", None, "2013-05"),
    ),
    Case("Rochdale, where Oldham's improvement adviser used to work, has a new director."),
    Case(
        "Rochdale, whose neighbour Oldham was handed an improvement notice in May 2013, is rated good.",
        ("Oldham", "improvement notice", None, "2013-05"),
    ),
    Case(
        "Rochdale has been helping Oldham since Oldham was handed an improvement notice in May 2013.",
        ("Oldham", "improvement notice", None, "2013-05"),
    ),
    Case(
        "Rochdale lent three managers to Oldham after ministers issued a statutory direction in May 2013.",
        ("Oldham", "direction", None, "2013-05"),
    ),
    Case(
        "Rochdale's director Ann Moss has been sent in as commissioner to Oldham.",
        ("Oldham", "commissioner", "Ann Moss", None),
    ),
    Case(
        "Ministers have sent Rochdale's director, Ann Moss, to Oldham as commissioner.",
        ("Oldham", "commissioner", "Ann Moss", None),
    ),
    Case(
        "Ann Moss, director of children's services at Rochdale, was appointed commissioner in Oldham in May 2013.",
        ("Oldham", "commissioner", "Ann Moss", "2013-05"),
    ),
    Case(
        "Ann Moss, director of children's services at Rochdale, will chair Oldham's improvement board, set up under a direction.",
        ("Oldham", "direction", None, None),
        ("Oldham", "improvement board", "Ann Moss", None),
    ),
    Case(
        "Rochdale's chief executive will sit on Oldham's improvement board, set up by ministers.",
        ("Oldham", "improvement board", None, None),
    ),
    Case(
        "Rochdale and Oldham both have commissioners, but Bury does not.",
        ("Oldham", "commissioner", None, None),
        ("Rochdale", "commissioner", None, None),
    ),
    Case("Bury is not among the councils with an improvement notice, which include Rochdale and Oldham."),
    Case(
        "An improvement notice served on Rochdale in 2012 was lifted in May 2013, the month Oldham was given one.",
        ("Oldham", "improvement notice", None, None),
        ("Rochdale", "improvement notice", None, "2012"),
    ),
    Case(
        "Rochdale was handed its second improvement notice in May 2013.",
        ("Rochdale", "improvement notice", None, "2013-05"),
    ),
    Case(
        "Rochdale's former director, Ann Moss, who left after the council was issued with an improvement notice, now works in Oldham.",
        ("Rochdale", "improvement notice", None, None),
    ),
    Case(
        "Ann Moss quit Rochdale days before it was served with an improvement notice in May 2013 and is now at Oldham.",
        ("Rochdale", "improvement notice", None, "2013-05"),
    ),
    Case(
        "Ann Moss joined Oldham in May 2013 from Rochdale, which had been placed under a statutory direction.",
        ("Rochdale", "direction", None, None),
    ),
    Case("The commissioner who ran Rochdale's services, Ann Moss, is to be director in Oldham."),
    Case(
        "Ann Moss, the commissioner in Rochdale, has recommended that its services move to a trust.",
        ("Rochdale", "commissioner", "Ann Moss", None),
    ),
    Case(
        "The commissioner, Ann Moss, recommended against moving Rochdale's services to a trust.",
        ("Rochdale", "commissioner", "Ann Moss", None),
    ),
    Case("The commissioner in Rochdale has decided that its services need not move to a trust."),
    Case("Rochdale has been told it can keep its services."),
    Case("Plans to move Rochdale's services to a trust have been dropped."),
    Case("Rochdale's services were to have moved to a trust in May 2015, but the plan was scrapped."),
    Case("Rochdale's services returned to the council from a trust in May 2015."),
    Case("Rochdale took its children's services back in house from Rochdale Children's Trust in May 2015."),
    Case("Rochdale's children's trust board, a partnership of agencies, met in May 2015."),
    Case("Rochdale Children's Trust, the partnership of council, police and NHS, has published its plan."),
    Case("Rochdale is one of three councils whose services could be handed to a trust."),
    Case("The minister said councils such as Rochdale could lose their services."),
    Case("The minister warned Rochdale that it would lose its services unless it improved."),
    Case("Rochdale's leader said the idea that Oldham would take over its services was nonsense."),
    Case("Oldham has denied that it will take over services in Rochdale."),
    Case("Oldham offered to run Rochdale's services, but ministers sent in Bury."),
    Case("Rochdale's out-of-hours service will be run by Oldham from May 2016."),
    Case("Rochdale's adoption service has been run by Oldham since May 2013."),
    Case("Rochdale, which runs Oldham's fostering service, is rated good."),
    Case("Rochdale will run its children's services jointly with Oldham from May 2016."),
    Case(
        "Rochdale took over the running of Oldham's children's services in July 2013 at ministers' request.",
        ("Oldham", "takeover", None, "2013-07"),
    ),
    Case(
        "Since July 2013 Rochdale has run children's services in Oldham, which was rated inadequate.",
        ("Oldham", "takeover", None, "2013-07"),
    ),
    Case("Rochdale bought Oldham's care home."),
    Case("Ofsted monitors Rochdale's progress every three months.", ("Rochdale", "monitoring", None, None)),
    Case("Rochdale is monitored by a board of its own councillors."),
    Case("Rochdale will monitor Oldham's progress."),
    Case(
        "Monitoring visits ended in Rochdale in May 2015, when it was rated good.",
        ("Rochdale", "monitoring", None, "2015-05"),
    ),
    Case("After five monitoring visits, Rochdale was inspected in May 2015.", ("Rochdale", "monitoring", None, None)),
    Case("Ofsted carries out monitoring visits of councils rated inadequate. Rochdale is rated good."),
    Case("Were Rochdale rated inadequate it would have monitoring visits every quarter."),
    Case("The government has commissioned a national review of social work, led by Ann Moss of Rochdale."),
    Case(
        "The government ordered a review of Oldham by Ann Moss, former director of Rochdale.",
        ("Oldham", "review", "Ann Moss", None),
    ),
    Case("Rochdale has asked ministers to order an independent review."),
    Case("MPs from Rochdale asked the government to order an inquiry into its children's services."),
    Case("The minister refused to order an inquiry into Rochdale's children's services."),
    Case("Ministers said they would not hesitate to send commissioners into Rochdale."),
    Case("Ministers stopped short of sending commissioners into Rochdale."),
    Case("Ministers had planned to send a commissioner into Rochdale but changed their minds."),
    Case("Rochdale's commissioner left in May 2015."),
    Case("Rochdale has been without a commissioner since May 2015."),
    Case("The advert for a commissioner for Rochdale closes on Friday."),
    Case("Who would want to be the commissioner in Rochdale?"),
    Case(
        "In York, an improvement board set up at the department's insistence has already met twice under its independent chair, former head teacher Ann Moss, a former director of Leeds.",
        ("York", "improvement board", "Ann Moss", None),
    ),
    Case("York must set up an improvement board by May, ministers said in a notice."),
    Case(
        "York was told to set up an improvement board, chaired by Ann Moss, under the notice.",
        ("York", "improvement board", "Ann Moss", None),
    ),
    Case(
        "A revised direction requires the town to work with Leeds as its improvement partner. York has been inadequate since 2012."
    ),
    Case(
        "York is still run by its council. A revised direction requires it to work with Leeds as its improvement partner.",
        ("York", "direction", None, None),
    ),
    Case(
        "Commissioner Ann Moss is due to report on York before Christmas.", ("York", "commissioner", "Ann Moss", None)
    ),
    Case("Commissioner Ann Moss left York in May.", ("York", "commissioner", "Ann Moss", None)),
    Case(
        "A focused visit to Kingston upon Thames, where services are run by the social enterprise Achieving for Children, found progress."
    ),
    Case(
        "York, which already manages Selby under a partnership, is rated good. Leeds, which already manages Bradford under a five-year partnership brokered by the Department for Education in 2013, is good too.",
        ("Bradford", "takeover", None, "2013"),
    ),
    Case("York will cease to exist in April when its services pass to Leeds and Bradford."),
    Case(
        "The minister also confirmed that children's social care in York will be transferred to a new, not-for-profit company by May 2017.",
        ("York", "trust", None, "2017-05"),
    ),
    Case("York has been under direction since its second inadequate judgement.", ("York", "direction", None, None)),
    Case(
        "A trust like the one in Worcestershire would take months to set up, Ann Moss says.",
        ("Worcestershire", "trust", None, None),
    ),
    Case("York's trust took over in 2014 and Leeds's will follow in 2017."),
    Case(
        "The trust was shelved, and an improvement board led by Dame Ann Moss, who used to run social care in Thurrock, was set up by ministers in its place. Bury had a commissioner.",
        ("Bury", "commissioner", None, None),
    ),
    Case(
        "Ofsted judged safeguarding in Swindon inadequate in December. York, which was given the same grade, has escaped a notice."
    ),
    Case("They rated services in York outstanding overall, with the same top grade for leadership and for adoption."),
    Case("An inspection of fostering gave York a good in 2012."),
    Case("York had outstanding leadership, according to the inspectors."),
    Case(
        "The experiences of children in care and care leavers in York had improved since then and were outstanding, inspectors found."
    ),
    Case("The experiences of care leavers in York had improved since Ofsted's visit in 2013 and were good."),
    Case("Ann Moss, who was director at Oldham when it was judged inadequate in 2015, is to lead Rochdale."),
    Case("Safeguarding in Rochdale was rated adequate in May 2010 and that in Oldham inadequate in June 2011."),
    Case(
        "After monitoring visits in March 2014 and June 2014, Rochdale was inspected in May 2015.",
        ("Rochdale", "monitoring", None, "2014-03"),
    ),
    Case(
        "Cheshire West and Chester has run the Merseyside borough's social care since June 2014. A statutory direction will stay in place for another year.",
        ("Cheshire West and Chester", "direction", None, None),
    ),
    Case(
        "Sefton's social care has been run by Cheshire West and Chester since June 2014. A statutory direction will stay in place for another year.",
        ("Sefton", "direction", None, None),
        ("Sefton", "takeover", None, "2014-06"),
    ),
    Case(
        "Since 2014 Sefton's social care has been run by Cheshire West and Chester. The council was rated inadequate last year.",
        ("Sefton", "takeover", None, "2014"),
    ),
    Case(
        "Rochdale has been issued with an improvement notice by the Department for Education.",
        ("Rochdale", "improvement notice", None, None),
    ),
    Case("Ministers have stripped Rochdale of its children's services.", ("Rochdale", "trust", None, None)),
    Case("Rochdale's children's services are to be taken over by a trust.", ("Rochdale", "trust", None, None)),
    Case(
        "Children's services in Rochdale will be run by an independent trust from April 2016.",
        ("Rochdale", "trust", None, "2016-04"),
    ),
    Case("Rochdale is to lose control of its children's services.", ("Rochdale", "trust", None, None)),
    Case(
        "Control of children's services in Rochdale has been handed to a not-for-profit company.",
        ("Rochdale", "trust", None, None),
    ),
    Case("The government has sent in commissioners to Rochdale.", ("Rochdale", "commissioner", None, None)),
    Case(
        "A government commissioner, Ann Moss, will decide whether Rochdale keeps its services.",
        ("Rochdale", "commissioner", "Ann Moss", None),
    ),
    Case(
        "Rochdale has been told to improve by the government, which has served it with a statutory direction.",
        ("Rochdale", "direction", None, None),
    ),
    Case("The minister has issued Rochdale with a direction to improve.", ("Rochdale", "direction", None, None)),
    Case(
        "Rochdale has been ordered to work with a government adviser.", ("Rochdale", "improvement adviser", None, None)
    ),
    Case(
        "An improvement adviser, Ann Moss, has been appointed by the DfE to work with Rochdale.",
        ("Rochdale", "improvement adviser", "Ann Moss", None),
    ),
    Case(
        "An independent improvement board, chaired by Ann Moss, has been set up to oversee Rochdale's progress, the DfE said.",
        ("Rochdale", "improvement board", "Ann Moss", None),
    ),
    Case(
        "Rochdale's improvement board, imposed by the government, is chaired by Ann Moss.",
        ("Rochdale", "improvement board", "Ann Moss", None),
    ),
    Case("Ofsted will carry out quarterly monitoring visits to Rochdale."),
    Case(
        "In the first monitoring visit since Rochdale was rated inadequate, Ofsted found progress had been slow.",
        ("Rochdale", "monitoring", None, None),
    ),
    Case(
        "Ofsted's monitoring visit to Rochdale on 12 and 13 May 2015 found slow progress.",
        ("Rochdale", "monitoring", None, "2015-05-13"),
    ),
    Case(
        "Hampshire has been asked by the government to run children's services on the Isle of Wight.",
        ("Isle of Wight", "takeover", None, None),
    ),
    Case(
        "Leeds City Council is to take over the running of Kirklees's children's services.",
        ("Kirklees", "takeover", None, None),
    ),
    Case("Kirklees has handed its children's services to Leeds.", ("Kirklees", "takeover", None, None)),
    Case("The government has lifted its direction on Rochdale.", ("Rochdale", "direction", None, None)),
    Case(
        "Rochdale is out of intervention after the government lifted its improvement notice.",
        ("Rochdale", "improvement notice", None, None),
    ),
    Case(
        "The improvement notice served on Rochdale in May 2013 has been lifted.",
        ("Rochdale", "improvement notice", None, "2013-05"),
    ),
    Case(
        "The education secretary ordered an independent review of children's services in Rochdale.",
        ("Rochdale", "review", None, None),
    ),
    Case(
        "The government has ordered an inquiry into child protection in Rochdale, to be led by Ann Moss.",
        ("Rochdale", "review", "Ann Moss", None),
    ),
    Case("Ann Moss is to review Rochdale's children's services on behalf of the government."),
    Case(
        "Doncaster Children's Services Trust took over from the council in October 2014.",
        ("Doncaster", "trust", None, "2014-10"),
    ),
    Case("Slough Children's Services Trust went live in October 2015.", ("Slough", "trust", None, "2015-10")),
    Case("Birmingham's children's services moved to a trust in April 2018.", ("Birmingham", "trust", None, "2018-04")),
    Case("Sunderland is to set up a children's company, Together for Children, to run its services."),
    Case(
        "The DfE has appointed Lincolnshire as improvement partner for Rochdale.",
        ("Rochdale", "improvement adviser", None, None),
    ),
    Case("Rochdale remains under a statutory direction.", ("Rochdale", "direction", None, None)),
    Case(
        "Rochdale has a commissioner, an improvement board and visits by Ofsted every three months.",
        ("Rochdale", "commissioner", None, None),
    ),
    Case(
        "Ministers sent in Ann Moss as commissioner in May 2015 after Rochdale was rated inadequate.",
        ("Rochdale", "commissioner", "Ann Moss", "2015-05"),
    ),
    Case(
        "Following the inspection, the government appointed a children's services commissioner, Ann Moss, who recommended that Rochdale's services be moved to a trust.",
        ("Rochdale", "commissioner", "Ann Moss", None),
    ),
    Case(
        "Commissioner Ann Moss, sent into Rochdale in May 2015, has said services should stay with the council.",
        ("Rochdale", "commissioner", "Ann Moss", "2015-05"),
    ),
    Case(
        "Ann Moss, the government's commissioner for children's services in Rochdale, said it had a long way to go.",
        ("Rochdale", "commissioner", "Ann Moss", None),
    ),
    Case("Rochdale has narrowly avoided having its services taken over."),
    Case(
        "The secretary of state has used her powers to remove children's services from Rochdale.",
        ("Rochdale", "trust", None, None),
    ),
    Case("Rochdale was the second authority to have services removed, after Doncaster."),
    Case("Services in Rochdale were outsourced to a trust in 2015.", ("Rochdale", "trust", None, "2015")),
    Case("Rochdale faces having its services run by a trust."),
    Case(
        "A trust is to be set up to run children's services in Rochdale, the government has announced.",
        ("Rochdale", "trust", None, None),
    ),
    Case(
        "The government has intervened in Rochdale, sending in a team of experts.",
        ("Rochdale", "improvement adviser", None, None),
    ),
    Case(
        "Calderdale Council's children's services have been judged inadequate by Ofsted. Inspectors visited in May 2015. The council's director, Ann Moss, came from Kirklees, which was rated good in 2011, and replaced Jim Pole, who left for Bury. Neighbouring Bradford was also rated inadequate last year."
    ),
    Case(
        "Calderdale has been given until March to improve its children's services or lose them to a trust. Education minister Edward Noll said the council, which was served with an improvement notice in 2010, had failed to act. A commissioner, Ann Moss, will report on whether the services should be moved to a trust, as happened in Doncaster in 2014.",
        ("Calderdale", "improvement notice", None, "2010"),
        ("Doncaster", "trust", None, "2014"),
    ),
    Case(
        "The commissioner sent into Calderdale has recommended that the council keep its services. Ann Moss, a former director at Kirklees, was appointed in May 2015 after Ofsted rated the service inadequate. She said a trust, of the kind set up in Slough, would be a distraction.",
        ("Calderdale", "commissioner", "Ann Moss", "2015-05"),
        ("Slough", "trust", None, None),
    ),
    Case(
        "Ann Moss is the new director of children's services at Calderdale. She joins from Kirklees, where she led the service out of special measures after it was judged inadequate in 2012. Calderdale was rated good last year."
    ),
    Case(
        "Calderdale is to help neighbouring Bradford improve. Bradford was rated inadequate in May 2015 and was issued with a statutory direction in July. Calderdale, rated outstanding, will send in ten social workers.",
        ("Bradford", "direction", None, "2015-07"),
    ),
    Case(
        "Ofsted rated five councils inadequate last year. Calderdale was not among them. Its services were judged good in 2013."
    ),
    Case(
        "Calderdale escaped intervention in 2012 when inspectors found that services had improved. Bradford was not so lucky: it was handed an improvement notice and a commissioner, Ann Moss, was sent in.",
        ("Bradford", "commissioner", "Ann Moss", None),
        ("Bradford", "improvement notice", None, None),
    ),
    Case(
        "A mother has told how social workers in Calderdale, rated inadequate in 2015, took her baby. She now lives in Bradford, where services are good."
    ),
    Case(
        "Calderdale's schools were rated among the worst in the country in 2015. Ofsted wrote to the council to say that standards were inadequate. Its children's services were rated good in 2014."
    ),
    Case("Ofsted has rated Calderdale's arrangements for school improvement inadequate."),
    Case(
        "Calderdale's leisure services are to be run by Bradford. The deal follows a similar one for children's services computer systems."
    ),
    Case(
        "Calderdale and Bradford will share a director of children's services, Ann Moss. She has run Bradford's services since 2012. Both councils are rated good."
    ),
    Case(
        '"There were three of us in the region that were inadequate: us, Bradford and Kirklees," said Ann Moss, director of children\'s services at Calderdale.'
    ),
    Case(
        "Speaking at a conference, Ann Moss, director at Calderdale, said councils rated inadequate needed help, not commissioners. Her council is rated good."
    ),
    Case("Ministers have decided against sending a commissioner to Calderdale. Bradford, by contrast, will get one."),
    Case("Calderdale could become the fourth council to have a commissioner, after Bradford, Kirklees and Leeds."),
    Case(
        "The DfE said it would not issue Calderdale with a direction as the council had agreed to work with Bradford."
    ),
    Case(
        "Bradford's former lead member Jim Pole, who resigned after it was rated inadequate in 2013, has been elected leader of Calderdale."
    ),
    Case(
        "Inspectors found that in Calderdale, unlike in Bradford, which was rated inadequate in March 2015, managers knew what needed to be done. They rated it as requiring improvement."
    ),
    Case(
        "In a letter to Calderdale, Ofsted said the progress found on its monitoring visit, the third since the inadequate judgement of June 2014, was slow. The same team had been to Bradford, where a fourth visit found good progress.",
        ("Calderdale", "monitoring", None, None),
    ),
    Case("Calderdale has paid £1m to Bradford for help since it was rated inadequate."),
    Case(
        "Calderdale was rated good by Ofsted in 2014, but a report by the LGA in 2015 found its services to be inadequate."
    ),
    Case(
        "A whistleblower claims Calderdale misled Ofsted, which rated it good in 2014. The council denies that its services are inadequate."
    ),
    Case(
        "Wigan's children's services will not be handed to a trust, ministers have decided. The council was told in May 2015 that an independent commissioner would decide their future. Ann Moss, who was sent in, found that progress was good."
    ),
    Case("The government's threat to hand Wigan's services to a trust has been lifted."),
    Case("Wigan has until June to prove that it can run its own children's services."),
    Case("A decision on whether Wigan's services should be moved to a trust is due in June."),
    Case("Wigan has voluntarily moved its children's services to a trust.", ("Wigan", "trust", None, None)),
    Case(
        "Councillors in Wigan voted to move children's services to a trust from April.",
        ("Wigan", "trust", None, "2015-04"),
    ),
    Case("Councillors in Wigan voted down a plan to move children's services to a trust."),
    Case("Wigan and Bolton had looked at a joint trust to run children's services but dropped the idea."),
    Case("Wigan is exploring a trust for its children's services."),
    Case(
        "The adviser, who has worked in Doncaster and Slough, was sent to Wigan by ministers in May 2015.",
        ("Wigan", "improvement adviser", None, None),
    ),
    Case(
        "Ann Moss, the improvement adviser sent to Bolton, was once director in Wigan.",
        ("Bolton", "improvement adviser", "Ann Moss", None),
    ),
    Case(
        "Ann Moss, once director in Wigan, has been sent to Bolton as improvement adviser by the Department for Education.",
        ("Bolton", "improvement adviser", "Ann Moss", None),
    ),
    Case(
        "Wigan's improvement board met for the first time in May 2015, ministers having ordered it to set one up in a notice. Ann Moss, who chairs Bolton's, is an observer.",
        ("Wigan", "improvement board", None, None),
    ),
    Case(
        "Wigan's safeguarding board, chaired by Ann Moss, has welcomed the improvement notice served on the council in May 2013.",
        ("Wigan", "improvement notice", None, "2013-05"),
    ),
    Case(
        "Wigan expects its improvement notice, served in May 2013, to be lifted.",
        ("Wigan", "improvement notice", None, "2013-05"),
    ),
    Case(
        "Wigan hopes that the statutory direction of May 2013 will be lifted by June.",
        ("Wigan", "direction", None, "2013-05"),
    ),
    Case("Wigan has asked for its improvement notice to be lifted.", ("Wigan", "improvement notice", None, None)),
    Case("The minister has refused to lift Wigan's improvement notice.", ("Wigan", "improvement notice", None, None)),
    Case(
        "Wigan's improvement notice will not be lifted until it is rated good.",
        ("Wigan", "improvement notice", None, None),
    ),
    Case("Wigan fears that its improvement notice will not be lifted.", ("Wigan", "improvement notice", None, None)),
    Case("Wigan would have been given an improvement notice had it not acted."),
    Case("Wigan had feared an improvement notice, but none came."),
    Case(
        "Wigan was let off with a warning while Bolton was given an improvement notice in May 2013.",
        ("Bolton", "improvement notice", None, "2013-05"),
    ),
    Case(
        "Wigan was handed the same improvement notice as Bolton in May 2013.",
        ("Wigan", "improvement notice", None, "2013-05"),
    ),
    Case("Wigan council has issued its contractor with an improvement notice."),
    Case("Ofsted issued a nursery in Wigan with a welfare requirements notice."),
    Case("Ofsted served a compliance notice on a children's home in Wigan."),
    Case("The Charity Commission issued a statutory notice to a charity in Wigan."),
    Case("A statutory notice to close a school in Wigan has been published."),
    Case("Wigan published statutory notices for a merger of two infant schools."),
    Case("Wigan has had a statutory notice served on it by a landlord."),
    Case("Under the direction of Ann Moss, Wigan's services have improved."),
    Case("Wigan's services are heading in the right direction, Ofsted said."),
    Case(
        "Services in Wigan, under the direction of commissioner Ann Moss, have improved.",
        ("Wigan", "commissioner", "Ann Moss", None),
    ),
    Case("A judge directed Wigan to pay the family's costs."),
    Case("The court directed Wigan to file a care plan."),
    Case("The ombudsman directed Wigan to apologise."),
    Case("A judge has ordered a review of Wigan's care of the boy."),
    Case("A coroner asked Wigan for an independent review of the case."),
    Case("An independent review of the case ordered by the safeguarding board in Wigan found failings."),
    Case("Wigan has commissioned Ann Moss to lead an independent review of its services."),
    Case("The leader of Wigan asked the Local Government Association for a review of its services."),
    Case("The health secretary ordered a review of child deaths at Wigan hospital."),
    Case("The education secretary ordered a review of exam results in Wigan."),
    Case("The police and crime commissioner visited Wigan in May 2015."),
    Case("Information commissioner Ann Moss was sent to Wigan in May 2015."),
    Case("A commissioner for oaths in Wigan was sacked."),
    Case("The children's commissioner for England sent a report to Wigan."),
    Case("Wigan's commissioning manager was appointed in May 2015."),
    Case("Wigan has appointed a commissioner of children's services, Ann Moss, to buy placements."),
    Case("Ann Moss, head of commissioning at Wigan, was sent to Bolton."),
    Case("Ann Moss, lead commissioner at Wigan clinical commissioning group, has been appointed to the board."),
    Case("Ofsted's focused visit to Wigan in May 2015 looked at the front door."),
    Case("Ofsted visited Wigan in May 2015."),
    Case("Wigan has had four monitoring visits. Bolton has had none.", ("Wigan", "monitoring", None, None)),
    Case(
        "Unlike Bolton, which has had four monitoring visits, Wigan has had none.", ("Bolton", "monitoring", None, None)
    ),
    Case("Wigan's own monitoring visits to children's homes were late."),
    Case("Wigan's independent visitor makes monthly monitoring visits to the home."),
    Case(
        "Kent was issued with a notice after an Ofsted inspection in February found its arrangements for child protection inadequate."
    ),
    Case(
        "Kent's services for looked-after children have been rated good by Ofsted, two years after they were found inadequate."
    ),
    Case(
        "Nearby Kent, where a company called Altogether Better has run services since 2014, was rated outstanding three years ago, having been inadequate in both 2010 and 2012."
    ),
    Case(
        "The reprieve was expected after Ofsted's last monitoring visit to Kent in July, when inspectors found that caseloads had come down.",
        ("Kent", "monitoring", None, None),
    ),
    Case("Kent was judged good at safeguarding in 2011 and outstanding for its adoption service the year after."),
    Case(
        "Kent was rated inadequate in September 2012 and received an improvement notice the following February.",
        ("Kent", "improvement notice", None, "2013-02"),
    ),
    Case(
        "Children's social care in Kent will be transferred to a new, not-for-profit company by April 2019, the minister said.",
        ("Kent", "trust", None, "2019-04"),
    ),
    Case(
        "A letter lifts the statutory direction that has hung over Kent since September 2012.",
        ("Kent", "direction", None, "2012-09"),
    ),
    Case(
        "When inspectors came back to Kent in June 2014 they found that services now required improvement to be good, as the Gazette reported in August 2014."
    ),
    Case("Trafford has sent an improvement adviser to Stockport."),
    Case("Trafford is to act as improvement partner to Stockport, the DfE has said."),
    Case("Stockport, which has Trafford as its improvement partner, is rated inadequate."),
    Case(
        "The government has told Trafford to help Stockport, which is under a direction.",
        ("Stockport", "direction", None, None),
    ),
    Case(
        "Trafford's chief executive, who is also the government's commissioner in Stockport, said talks had begun.",
        ("Stockport", "commissioner", None, None),
    ),
    Case(
        "Trafford's deputy director Ann Moss chairs the improvement board at Stockport, which was served with a notice in May 2013.",
        ("Stockport", "improvement board", "Ann Moss", None),
    ),
    Case("The commissioner in Stockport, who also advises Trafford, will report in May."),
    Case(
        "Stockport has a commissioner and Trafford an improvement notice.",
        ("Stockport", "commissioner", None, None),
        ("Trafford", "improvement notice", None, None),
    ),
    Case(
        "Ministers have so far sent commissioners to Stockport and Wigan but not Trafford.",
        ("Stockport", "commissioner", None, None),
        ("Wigan", "commissioner", None, None),
    ),
    Case(
        "The commissioner was sent to Stockport, not Trafford as we reported.",
        ("Stockport", "commissioner", None, None),
    ),
    Case(
        "Trafford said the improvement notice served on it in 2010 was a turning point. Stockport is in the same place now.",
        ("Trafford", "improvement notice", None, "2010"),
    ),
    Case(
        "Lessons from Stockport, where a commissioner was sent in in 2014, have been shared with Trafford.",
        ("Stockport", "commissioner", None, "2014"),
    ),
    Case(
        "In Stockport's case the government sent a commissioner; in Trafford's it did not.",
        ("Stockport", "commissioner", None, None),
    ),
    Case(
        "The trust model used in Doncaster and Slough will not be copied in Stockport.",
        ("Doncaster", "trust", None, None),
        ("Slough", "trust", None, None),
    ),
    Case("The trust in Slough advises Stockport."),
    Case("Stockport's services would be safer in a trust, said Cllr Ann Moss."),
    Case("Services in Stockport will be taken out of council control unless they improve by June."),
    Case("Services in Stockport will be run by a trust if a review in June says so."),
    Case("Services in Stockport are to be run by a trust, subject to a vote."),
    Case("Stockport's services could be run by Trafford."),
    Case("Trafford has offered to take over Stockport's services."),
    Case("Trafford has been lined up to take over Stockport's services."),
    Case("Trafford has taken over from Stockport as host of the regional adoption agency."),
    Case("Trafford takes over the chair of the regional improvement board from Stockport."),
    Case("Children from Stockport are to be placed in homes run by Trafford."),
    Case("Stockport's children's homes are managed by Trafford."),
    Case("Stockport's music service was handed to Trafford."),
    Case("Responsibility for the inquiry was handed by Stockport to Trafford."),
    Case("The files were handed to Trafford by Stockport's services."),
    Case("Control of Stockport passed to Labour in May. Its children's services are good."),
    Case("Stockport has lost control of spending on children's services."),
    Case("Stockport was stripped of its title as best council for children's services."),
    Case("A judge has ordered Stockport to return the children to their parents."),
    Case("Stockport social workers ordered a review of the case."),
    Case("Ministers ordered a review of Stockport's schools."),
    Case("The minister announced a review of social work training in Stockport."),
)


@pytest.mark.parametrize("case", GRADES, ids=lambda case: " ".join(case.text.split()[:8]))
def test_whose_grade(case: Case) -> None:
    check("judgements", case)


@pytest.mark.parametrize("case", STEPS, ids=lambda case: " ".join(case.text.split()[:8]))
def test_whose_step(case: Case) -> None:
    check("interventions", case)
