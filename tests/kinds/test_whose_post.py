"""Whose post: at which body somebody holds or leaves one, where a sentence names others or leaves the body unnamed."""

import pytest

from caregraph.model.fact import Fact
from tests.kinds.harness import asserted, label

_DIRECTOR = "director of children's services"
_HEADS = "Association of Directors of Children's Services"
# sentence: the posts (person, role, body) and the changes (person, event, body) that it states
_TOLD = {
    "Ida Coe, once Derby's director of adult care, is chief executive of a hospice in Leicester.": (
        {("Ida Coe", "director of adult care", "Derby")},
        set(),
    ),
    "Derby City Council's director, Ida Coe, becomes chief executive of the city's biggest academy trust in May.": (
        {("Ida Coe", "director", "Derby")},
        set(),
    ),
    f"Derby City Council has lost its {_DIRECTOR}, Ida Coe, to Cafcass, where she becomes regional director in May.": (
        {("Ida Coe", _DIRECTOR, "Derby"), ("Ida Coe", "regional director", "Cafcass")},
        {("Ida Coe", "resigned", "Derby"), ("Ida Coe", "appointed", "Cafcass")},
    ),
    "Ida Coe left Derby in 2014 for Kent, where she became chief executive of Kent Children's Trust.": (
        {("Ida Coe", "chief executive", "Kent Children's Trust")},
        {("Ida Coe", "appointed", "Kent Children's Trust")},
    ),
    "Ida Coe and Ola Brand, both retired directors of children's services, wrote the review for Derby City Council.": (
        set(),
        set(),
    ),
    f"Ola Brand of Kent was named yesterday to replace Derby's sacked {_DIRECTOR}, Ida Coe.": (
        {("Ida Coe", _DIRECTOR, "Derby")},
        {("Ida Coe", "dismissed", "Derby"), ("Ola Brand", "appointed", "Derby")},
    ),
    "Derby's leader, Ola Brand, said he wanted a director who told him bad news rather than one who resigned over it.": (
        {("Ola Brand", "leader", "Derby")},
        set(),
    ),
    "Cafcass, whose chief executive Ida Coe gave evidence, says it took more cases from Derby than ever.": (
        {("Ida Coe", "chief executive", "Cafcass")},
        set(),
    ),
    "Cllr Ida Coe, Labour's spokesperson on children at Derby City Council, said so.": (
        {("Ida Coe", "spokesperson on children", "Derby")},
        set(),
    ),
    "Ida Coe, who had been expected to chair the improvement board in Derby, pulled out on Friday.": (set(), set()),
    "Cllr Ida Coe had wanted to be cabinet member for children ever since she was elected to Derby City Council.": (
        set(),
        set(),
    ),
    "Ida Coe, chair of the Derby Association of Headteachers, wrote to the council.": (
        {("Ida Coe", "chair", "Derby Association of Headteachers")},
        set(),
    ),
    "Ida Coe has since been named chief executive of NHS Providers.": (
        {("Ida Coe", "chief executive", "NHS Providers")},
        {("Ida Coe", "appointed", "NHS Providers")},
    ),
    "The judge named the social worker, Ida Coe, and her manager at Derby City Council.": (set(), set()),
    "Derby City Council has recruited Ida Coe as head of fostering from Leicester.": (
        {("Ida Coe", "head of fostering", "Derby")},
        {("Ida Coe", "appointed", "Derby")},
    ),
    f"Derby City Council's director, Ida Coe, who is vice-president of the {_HEADS}, will become its president in May.": (
        {
            ("Ida Coe", "director", "Derby"),
            ("Ida Coe", "vice-president", _HEADS),
            ("Ida Coe", "president", _HEADS),
        },
        {("Ida Coe", "appointed", _HEADS)},
    ),
}


@pytest.mark.parametrize("sentence", _TOLD)
def test_whose_post(sentence: str) -> None:
    posts, changes = _TOLD[sentence]
    assert {_shown(fact, "person", "role", "organisation") for fact in asserted(sentence, "post")} == posts
    assert {_shown(fact, "person", "event", "organisation") for fact in asserted(sentence, "event")} == changes


def _shown(fact: Fact, *names: str) -> tuple[str | None, ...]:
    return tuple(label(fact, name) for name in names)
