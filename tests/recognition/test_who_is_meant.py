"""Which council and which person a sentence means: passages with several of each, told fact by fact."""

import pytest

from tests.kinds.harness import Case, check

JUDGED = [
    Case(
        "Ofsted rated Norfolk inadequate in May. Neighbouring Suffolk, rated good in 2014, has lent it "
        "two managers. The council has until March to improve or it will be taken over.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
        ("Suffolk", "good", "overall", "2014"),
    ),
    Case(
        "Ofsted rated Norfolk inadequate in May. Neighbouring Suffolk was judged good in 2014. The "
        "authority's leader, Paul Kerrow, has resigned.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
        ("Suffolk", "good", "overall", "2014"),
    ),
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She joins from "
        "Suffolk, where she was assistant director. The council was rated inadequate by Ofsted in May.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She joins from "
        "Suffolk, which was rated outstanding in 2015. The department was rated inadequate by Ofsted in "
        "May.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
        ("Suffolk", "outstanding", "overall", "2015"),
    ),
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She joins from "
        "Suffolk, where services were rated outstanding in 2015.",
        ("Suffolk", "outstanding", "overall", "2015"),
    ),
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She joins from "
        "Suffolk, where services were rated outstanding in 2015. Services here were rated inadequate in "
        "2014.",
        ("Norfolk", "inadequate", "overall", "2014"),
        ("Suffolk", "outstanding", "overall", "2015"),
    ),
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She led Suffolk's "
        "services to an outstanding rating in 2015. Norfolk's own were rated inadequate in 2014.",
        ("Norfolk", "inadequate", "overall", "2014"),
        ("Suffolk", "outstanding", "overall", "2015"),
    ),
    Case(
        "Norfolk and Suffolk share a director, Jane Dray. Ofsted rated the former inadequate and the latter good.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Norfolk and Suffolk share a director, Jane Dray. Ofsted rated both councils requires improvement in 2014.",
        ("Norfolk", "requires improvement", "overall", "2014"),
        ("Suffolk", "requires improvement", "overall", "2014"),
    ),
    Case(
        "Norfolk and Suffolk were inspected in the same month. Both were rated inadequate.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk and Suffolk were inspected in the same month. The two councils were both rated inadequate.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk and Suffolk were inspected in the same month. Neither was rated inadequate.",
    ),
    Case(
        "Norfolk and Suffolk were inspected in the same month. One was rated inadequate, the other good.",
    ),
    Case(
        "Norfolk and Suffolk were inspected in the same month. The first was rated inadequate, the second good.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Norfolk was rated inadequate. Like Suffolk, it has been told to work with Essex, which is rated outstanding.",
        ("Essex", "outstanding", "overall", None),
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "Unlike Suffolk, which is rated good, Norfolk was found to be inadequate.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Unlike its neighbour Suffolk, Norfolk was found to be inadequate.",
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk, unlike its neighbour Suffolk, was found to be inadequate.",
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk, which shares a director with Suffolk, was found to be inadequate.",
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk, whose director left for Suffolk in May, was found to be inadequate.",
        ("Norfolk", "inadequate", "overall", None),
    ),
    Case(
        "Inspectors who had rated Suffolk good went on to Norfolk, which they found inadequate.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Suffolk's director, Jane Dray, who used to run services in Norfolk, said the council had been rated good.",
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Jane Dray, who ran services in Norfolk when they were rated inadequate, is now at Suffolk, rated good.",
        ("Norfolk", "inadequate", "overall", None),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Jane Dray left Norfolk for Suffolk after the county was rated inadequate in May.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Jane Dray has left Norfolk to lead children's services in Suffolk. Ofsted judged her new "
        "council good last year.",
        ("Suffolk", "good", "overall", "2015"),
    ),
    Case(
        "Jane Dray has left Norfolk to lead children's services in Suffolk. Ofsted judged her old "
        "council inadequate last year.",
        ("Norfolk", "inadequate", "overall", "2015"),
    ),
    Case(
        "Jane Dray has left Norfolk to lead children's services in Suffolk. Ofsted rated services there "
        "good last year.",
        ("Suffolk", "good", "overall", "2015"),
    ),
    Case(
        "Norfolk, led by director Jane Dray, was rated good. Suffolk, led by Mark Lowe, was rated inadequate.",
        ("Norfolk", "good", "overall", None),
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "Norfolk was rated good last week. A fortnight earlier Suffolk had been rated inadequate. The "
        "council's leader, Paul Kerrow, said: “We are sorry for what we did.”",
        ("Norfolk", "good", "overall", None),
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "Derby City Council is to take over children's services in Derbyshire. The county was rated "
        "inadequate in May; the city is rated good.",
        ("Derby", "good", "overall", None),
        ("Derbyshire", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Derby and Derbyshire were inspected together. The county council was rated inadequate and the "
        "city council good.",
        ("Derby", "good", "overall", None),
        ("Derbyshire", "inadequate", "overall", None),
    ),
    Case(
        "Kingston and Richmond councils set up Achieving for Children. It was rated good in 2015 in "
        "Kingston, but Richmond has not been inspected.",
        ("Kingston upon Thames", "good", "overall", "2015"),
    ),
    Case(
        "Ofsted visited Norfolk in May and Suffolk in June. It rated the first council inadequate and the second good.",
        ("Norfolk", "inadequate", "overall", "2015-05"),
        ("Suffolk", "good", "overall", None),
    ),
    Case(
        "Ofsted rated Suffolk inadequate. It is the third council in the region, after Norfolk and "
        "Essex, to fail. The authority has been sent a commissioner, Jane Dray.",
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "Suffolk, which took over from Norfolk as the county with most children in care, was rated inadequate.",
        ("Suffolk", "inadequate", "overall", None),
    ),
    Case(
        "A commissioner sent to Norfolk last year is now to go to Suffolk, where services were rated "
        "inadequate in May.",
        ("Suffolk", "inadequate", "overall", "2015-05"),
    ),
    Case(
        "Jane Dray, the commissioner for Norfolk, has been asked to look at Suffolk as well. The council "
        "was rated inadequate in May.",
        ("Suffolk", "inadequate", "overall", "2015-05"),
    ),
]

POSTS = [
    Case(
        "Norfolk council has appointed Jane Dray as director of children's services. She joins from "
        "Suffolk, where she was assistant director. The council was rated inadequate by Ofsted in May.",
        ("Jane Dray", "director of children's services", "Norfolk", "future"),
        ("Jane Dray", "assistant director", "Suffolk", "former"),
    ),
    Case(
        "In Norfolk, where Jane Dray is director of children's services, 60 social workers have been "
        "hired. In Suffolk, where Mark Lowe is director, 20 have.",
        ("Jane Dray", "director of children's services", "Norfolk", "current"),
        ("Mark Lowe", "director", "Suffolk", "current"),
    ),
    Case(
        "Jane Dray and Mark Lowe, who run children's services in Norfolk and Suffolk, met ministers.",
    ),
    Case(
        "Jane Dray, Norfolk's director of children's services, and her counterpart in Suffolk, Mark "
        "Lowe, met ministers.",
        ("Jane Dray", "director of children's services", "Norfolk", "current"),
        ("Mark Lowe", "director of children's services", "Suffolk", "current"),
    ),
    Case(
        "Norfolk council was rated inadequate by Ofsted in May.\n\nThe council has brought in Jane Dray, "
        "formerly director at Suffolk, as commissioner.\n\nThe council is recruiting 40 social workers.",
        ("Jane Dray", "commissioner", "Norfolk", "current"),
        ("Jane Dray", "director", "Suffolk", "former"),
    ),
    Case(
        "Norfolk council was rated inadequate by Ofsted in May.\n\nThe government has sent in Jane Dray, "
        "chief executive of Suffolk. Suffolk was rated outstanding in 2014. Its director, Mark Lowe, "
        "will help.\n\nThe council is recruiting 40 social workers.",
        ("Jane Dray", "chief executive", "Suffolk", "current"),
        ("Mark Lowe", "director", "Suffolk", "current"),
    ),
    Case(
        "Jane Dray has been director at Norfolk since May. Before that she was deputy director at "
        "Suffolk under Mark Lowe, who is now chief executive of Essex.",
        ("Jane Dray", "deputy director", "Suffolk", "former"),
        ("Jane Dray", "director", "Norfolk", "current"),
        ("Mark Lowe", "chief executive", "Essex", "current"),
    ),
    Case(
        "Norfolk's leader Paul Kerrow thanked Suffolk's director, Jane Dray. The director has spent two "
        "days a week there since May.",
        ("Jane Dray", "director", "Suffolk", "current"),
        ("Paul Kerrow", "leader", "Norfolk", "current"),
    ),
    Case(
        "Ofsted rated Suffolk inadequate. The council's former director, Jane Dray, now at Norfolk, "
        "declined to comment. Its leader, Paul Kerrow, apologised.",
        ("Jane Dray", "director", "Suffolk", "former"),
        ("Paul Kerrow", "leader", "Suffolk", "current"),
    ),
    Case(
        "Ofsted rated Suffolk inadequate. Jane Dray, its director until May, now leads Norfolk. The "
        "council's leader, Paul Kerrow, apologised.",
        ("Jane Dray", "director", "Suffolk", "former"),
        ("Paul Kerrow", "leader", "Suffolk", "current"),
    ),
]

MEASURES = [
    Case(
        "Norfolk council was rated inadequate by Ofsted in May.\n\nThe council has brought in Jane Dray, "
        "formerly director at Suffolk, as commissioner.\n\nThe council is recruiting 40 social workers.",
        ("Norfolk", "recruitment", "40"),
    ),
    Case(
        "Norfolk council was rated inadequate by Ofsted in May.\n\nThe government has sent in Jane Dray, "
        "chief executive of Suffolk, which was rated outstanding in 2014. It has spent £4m on new staff "
        "and cut caseloads to 14.",
    ),
    Case(
        "Norfolk council has cut caseloads to 14. In Suffolk they are 22. In Essex the council is to "
        "hire 30 social workers.",
        ("Essex", "recruitment", "30"),
        ("Norfolk", "caseload", "14"),
        ("Suffolk", "caseload", "22"),
    ),
    Case(
        "Norfolk council is to hire 30 social workers. Suffolk has already done so. The county council "
        "was rated inadequate in May.",
        ("Norfolk", "recruitment", "30"),
    ),
]

STEPS = [
    Case(
        "Ofsted rated Suffolk inadequate. It is the third council in the region, after Norfolk and "
        "Essex, to fail. The authority has been sent a commissioner, Jane Dray.",
        ("Suffolk", "commissioner", "Jane Dray", None),
    ),
    Case(
        "Suffolk is the third council in the region, after Norfolk and Essex, to be rated inadequate. "
        "The authority has been sent a commissioner, Jane Dray.",
        ("Suffolk", "commissioner", "Jane Dray", None),
    ),
]


@pytest.mark.parametrize("case", JUDGED, ids=str)
def test_each_grade_goes_to_its_council(case: Case) -> None:
    check("judgements", case)


@pytest.mark.parametrize("case", POSTS, ids=str)
def test_each_post_goes_to_its_person_and_council(case: Case) -> None:
    check("posts", case)


@pytest.mark.parametrize("case", MEASURES, ids=str)
def test_each_figure_goes_to_its_council(case: Case) -> None:
    check("measures", case)


@pytest.mark.parametrize("case", STEPS, ids=str)
def test_each_step_goes_to_its_council(case: Case) -> None:
    check("interventions", case)
