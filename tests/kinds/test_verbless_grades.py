"""Grades told without a verb of rating: as things, in lists and fragments, beside a name; and look-alikes."""

import pytest

from tests.kinds.harness import Case, check

CASES: tuple[Case, ...] = (
    Case(
        "Kent was outstanding in 2011 and outstanding in 2014, and its leader wants more.",
        ("Kent", "outstanding", "overall", "2011"),
        ("Kent", "outstanding", "overall", "2014"),
    ),
    Case(
        "Ofsted came back in May. Kent was good in 2011 and inadequate in 2014.",
        ("Kent", "good", "overall", "2011"),
        ("Kent", "inadequate", "overall", "2014"),
    ),
    Case(
        "Kent's children's department, good in 2012 and good again this week, limits caseloads.",
        ("Kent", "good", "overall", "2012"),
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Kent's services, outstanding in 2014, are copied elsewhere.",
        ("Kent", "outstanding", "overall", "2014"),
    ),
    Case(
        "Kent got a good overall and an outstanding for adoption.",
        ("Kent", "good", "overall", None),
        ("Kent", "outstanding", "adoption", None),
    ),
    Case(
        "Kent has a good from Ofsted, but its next report might not be so kind.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Kent, which had prided itself on its good, was told that it is inadequate.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Kent has been given its third outstanding in a row by inspectors.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "Kent deserved better than the requires improvement it was handed in 2014, inspectors said.",
        ("Kent", "requires improvement", "overall", "2014"),
    ),
    Case(
        "Kent's scores: leadership good, early help good, adoption outstanding.",
        ("Kent", "good", "leadership", None),
        ("Kent", "good", "early help", None),
        ("Kent", "outstanding", "adoption", None),
    ),
    Case(
        "Kent's ratings, in order: impact of leaders, good; help and protection, good; children in care, outstanding; overall, good.",
        ("Kent", "good", "leadership", None),
        ("Kent", "good", "help and protection", None),
        ("Kent", "outstanding", "looked-after children", None),
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Its verdict on Kent - good for adoption, requires improvement for care leavers and good overall - was published yesterday.",
        ("Kent", "good", "adoption", None),
        ("Kent", "requires improvement", "care leavers", None),
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Ofsted has reported on Kent. Good for help and protection. Good for children in care. Outstanding for adoption.",
        ("Kent", "good", "help and protection", None),
        ("Kent", "good", "looked-after children", None),
        ("Kent", "outstanding", "adoption", None),
    ),
    Case(
        "Then there is Kent. Inadequate in 2012, inadequate in 2013, outstanding in 2015.",
        ("Kent", "inadequate", "overall", "2012"),
        ("Kent", "inadequate", "overall", "2013"),
        ("Kent", "outstanding", "overall", "2015"),
    ),
    Case(
        "Ofsted's verdict on Kent, good, says nothing of Medway.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "The inspection of Kent lasted four weeks and its outcome, good, was better than expected.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Social workers like Kent, which can offer an outstanding rating and smaller caseloads.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case(
        "As to whether the trust in Slough should be wound up now that it has been rated good, he said talks were going on.",
        ("Slough", "good", "overall", None),
    ),
    Case(
        "The inspection had been expected to lift Kent out of requires improvement.",
        ("Kent", "requires improvement", "overall", None),
    ),
    Case(
        "He would not say whether Kent's good rating had been deserved.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Residents would be appalled by an Ofsted report that calls child protection in Kent inadequate.",
        ("Kent", "inadequate", "help and protection", None),
    ),
    Case(
        "Ofsted has upgraded Kent's fostering and adoption work to good.",
        ("Kent", "good", "fostering", None),
        ("Kent", "good", "adoption", None),
    ),
    Case(
        "Ofsted said it had downgraded Kent's care leavers service from good to requires improvement and its leadership from requires improvement to inadequate.",
        ("Kent", "good", "care leavers", None),
        ("Kent", "requires improvement", "care leavers", None),
        ("Kent", "requires improvement", "leadership", None),
        ("Kent", "inadequate", "leadership", None),
    ),
    Case(
        "Bury, Bolton and Wigan are looking at sharing a director, an idea first floated when all three were rated inadequate.",
        ("Bury", "inadequate", "overall", None),
        ("Bolton", "inadequate", "overall", None),
        ("Wigan", "inadequate", "overall", None),
    ),
    Case(
        "Bury and Bolton were both told that they were good, while Wigan slipped to requires improvement.",
        ("Bury", "good", "overall", None),
        ("Bolton", "good", "overall", None),
        ("Wigan", "requires improvement", "overall", None),
    ),
    Case(
        "Kent has had to find millions, but its own services were held to be good that year.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Bury, judged inadequate in December 2014, was sent an improvement notice.",
        ("Bury", "inadequate", "overall", "2014-12"),
    ),
    Case(
        "The annual ratings put Bury, Bolton and Wigan among nine areas that were poor.",
        ("Bury", "poor", "overall", None),
        ("Bolton", "poor", "overall", None),
        ("Wigan", "poor", "overall", None),
    ),
    Case(
        "Of the three, Bury fared worst, being inadequate in every category.",
        ("Bury", "inadequate", "overall", None),
    ),
    Case(
        "Hard work brought Kent its outstanding grade, its leader joked.",
        ("Kent", "outstanding", "overall", None),
    ),
    Case("Kent were poor in 2012 and good in 2013, the cricket correspondent wrote."),
    Case("Kent was good in 2011 and better in 2014."),
    Case("Kent had a good, long look at its adoption service after Ofsted's visit."),
    Case("Kent gave its social workers a good overall pay rise after the inspection."),
    Case("Kent won an outstanding contribution award. Ofsted was there."),
    Case("Ofsted reported on Hilltop School in Kent. Leadership: good. Safeguarding: good."),
    Case("Ofsted's report said: leadership of the academy in Kent good, safeguarding outstanding."),
    Case("Kent hopes for a report that calls it good."),
    Case("Kent's leader asked whether its services would be rated good."),
    Case("Kent's leader wondered if a good rating was deserved by any council."),
    Case(
        "Kent could see its good rating taken away.",
        ("Kent", "good", "overall", None),
    ),
    Case("Inspectors said Kent had a good in-house fostering team."),
    Case("Ofsted said that Kent had the good of children at heart."),
    Case("Kent is told every year that it must be good."),
    Case("Kent was told that it was good to see children playing."),
    Case("Kent was told that it was inadequate to offer one visit a month."),
    Case("The ratings put Kent among councils that are good at recruiting."),
    Case("Kent's verdict on Ofsted: inadequate."),
    Case("The leader's verdict on Kent, good, was not shared by parents."),
    Case("Parents' verdict on Kent's services, poor, hurt most."),
    Case("Kent's neighbour has a good from Ofsted."),
    Case("Ofsted visited. Good for morale."),
    Case("The council has a good record with Ofsted. Outstanding for leadership? Not yet."),
    Case("Kent will not be satisfied with a good."),
    Case("Kent wants an outstanding, not a good, next time, after its inspection."),
    Case("Anything but a good would be a shock to Kent, inspectors having praised it."),
    Case("Inspectors may hand Kent a good."),
    Case("Kent missed a good by a whisker, its inspection report shows."),
    Case("He left Kent with a good overall, he said, feeling. Ofsted came later."),
    Case("Kent's services were held to be good by councillors."),
    Case("Kent's libraries were good in 2012 and outstanding in 2013."),
    Case("The pass rate in Kent was good in 2011 and poor in 2012."),
    Case("Kent's fostering team can offer good training and an outstanding package."),
    Case(
        "She asked why Kent's adequate rating had been kept from councillors.",
        ("Kent", "adequate", "overall", None),
    ),
    Case("Kent is a stop on the road: leadership good, food outstanding."),
    Case(
        "Ofsted has reported on Kent. The leader welcomed the good with a smile.",
        ("Kent", "good", "overall", None),
    ),
    Case(
        "Much of Ofsted's report on Bury concerns children in care, services for whom are held to be inadequate.",
        ("Bury", "inadequate", "looked-after children", None),
    ),
    Case(
        "Ofsted's inspector told parents at the Wakefield secondary that the good it was awarded in 2014 had been long ago."
    ),
    Case(
        "The story of adoption in Bury is one of progress: inadequate in March 2012, adequate in July 2013, good in June 2015.",
        ("Bury", "adequate", "adoption", "2013-07"),
        ("Bury", "good", "adoption", "2015-06"),
        ("Bury", "inadequate", "adoption", "2012-03"),
    ),
    Case(
        "Bury's Ofsted report (adoption: inadequate; overall: requires improvement) came out before Christmas.",
        ("Bury", "inadequate", "adoption", None),
        ("Bury", "requires improvement", "overall", None),
    ),
    Case(
        "Harrow, the only one of Brent's neighbours to be judged good in 2014, is to help.",
        ("Harrow", "good", "overall", "2014"),
    ),
    Case("Inspections in 2012 and 2013 had ended alike for Devon's neighbour on the coast - with a good."),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_verbless_grades(case: Case) -> None:
    check("judgements", case)
