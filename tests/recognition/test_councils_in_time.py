"""Councils true to their time: the same words name another council before and after a reorganisation."""

import pytest

from caregraph.model.entity import Council
from tests.kinds.harness import Case, article_of, check, facts_of


def councils(text: str, published: str | None) -> list[str]:
    facts = facts_of(article_of(Case(text, published=published)))
    return [value.slug for fact in facts if isinstance(value := fact.get("council"), Council)]


# When the article came out, its words, and the council that they mean.
NAMED = [
    # Abolished without a namesake: the area's name means the council while it stood, and a place afterwards.
    ("2008-12-18", "Ofsted has rated Bedfordshire County Council inadequate.", ["bedfordshire"]),
    ("2008-12-18", "Children's services in Bedfordshire were rated inadequate by Ofsted.", ["bedfordshire"]),
    ("2016-12-18", "Children's services in Bedfordshire were rated inadequate by Ofsted.", []),
    ("2016-12-18", "Bedfordshire County Council was rated inadequate by Ofsted in 2008.", ["bedfordshire"]),
    ("2008-12-18", "Ofsted has rated Cheshire's children's services good.", ["cheshire"]),
    ("2012-12-18", "Ofsted has rated Cheshire's children's services good.", []),
    ("2012-12-18", "Cheshire East Council was rated good by Ofsted.", ["cheshire-east"]),
    ("2008-12-18", "Ofsted has rated Cumbria's children's services adequate.", ["cumbria"]),
    ("2023-03-31", "Ofsted has rated Cumbria's children's services good.", ["cumbria"]),
    ("2023-04-01", "Ofsted has rated Cumbria's children's services good.", []),
    ("2024-05-18", "Ofsted has rated Cumberland Council's children's services good.", ["cumberland"]),
    ("2008-12-18", "Ofsted has rated Northamptonshire's children's services inadequate.", ["northamptonshire"]),
    ("2022-07-18", "Ofsted has rated Northamptonshire's children's services inadequate.", []),
    ("2022-11-18", "West Northamptonshire Council was rated inadequate by Ofsted.", ["west-northamptonshire"]),
    ("2014-10-01", "Poole's children's services were rated good by Ofsted.", ["poole"]),
    # A name that an old and a new council share is decided by the date.
    ("2009-03-31", "Cornwall was rated inadequate by Ofsted.", ["cornwall-1974-2009"]),
    ("2009-04-01", "Cornwall was rated inadequate by Ofsted.", ["cornwall"]),
    ("2008-10-18", "Cornwall County Council was rated inadequate by Ofsted.", ["cornwall-1974-2009"]),
    (None, "Cornwall was rated inadequate by Ofsted.", ["cornwall"]),
    ("2008-10-18", "Durham County Council was rated good by Ofsted.", ["durham-1974-2009"]),
    ("2012-10-18", "Durham County Council was rated good by Ofsted.", ["county-durham"]),
    ("2016-10-18", "Dorset County Council was rated good by Ofsted.", ["dorset-1974-2019"]),
    ("2021-10-18", "Dorset Council was rated good by Ofsted.", ["dorset"]),
    ("2018-02-18", "Buckinghamshire was rated inadequate by Ofsted.", ["buckinghamshire-1974-2020"]),
    ("2022-10-01", "Ofsted has rated Somerset's services good.", ["somerset-1974-2023"]),
    ("2024-10-01", "Ofsted has rated Somerset's services good.", ["somerset"]),
    ("2018-09-01", "Ofsted has rated North Yorkshire outstanding.", ["north-yorkshire-1974-2023"]),
    ("2023-09-01", "Ofsted has rated North Yorkshire outstanding.", ["north-yorkshire"]),
    # No council at any time since the reviews began.
    ("2016-11-18", "Berkshire's children's services were rated good by Ofsted.", []),
]


@pytest.mark.parametrize(("published", "text", "expected"), NAMED)
def test_a_name_means_the_council_of_the_articles_time(published: str | None, text: str, expected: list[str]) -> None:
    assert councils(text, published) == expected


JOINT = (
    Case(
        "Hampshire and the Tri-borough (Westminster and Kensington and Chelsea) were chosen for the Partners in "
        "Practice programme.",
        ("Hampshire", "Partners in Practice"),
        ("Westminster", "Partners in Practice"),
        ("Kensington and Chelsea", "Partners in Practice"),
    ),
    Case(
        "Hampshire and the Tri-borough were chosen for the Partners in Practice programme.",
        ("Hampshire", "Partners in Practice"),
    ),
)


@pytest.mark.parametrize("case", JOINT, ids=str)
def test_a_joint_arrangement_has_the_members_that_the_text_names(case: Case) -> None:
    check("participations", case)
