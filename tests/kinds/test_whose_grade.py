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
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_whose_grade(case: Case) -> None:
    check("judgements", case)
