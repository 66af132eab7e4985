"""Several: roles in the plural, told once of all who are named beside them, of one of several, or of nobody."""

import pytest

from tests.kinds.harness import Case, Row, check

DCS = "director of children's services"
ADCS = "assistant director of children's services"

Told = tuple[str, tuple[Row, ...], tuple[Row, ...]]

SHARED: list[Told] = [
    (
        "Nina Patel and Gary Stone, assistant directors of children's services at Bury Council, have resigned.",
        (("Nina Patel", "resigned", ADCS, "Bury", None), ("Gary Stone", "resigned", ADCS, "Bury", None)),
        (("Nina Patel", ADCS, "Bury", "former"), ("Gary Stone", ADCS, "Bury", "former")),
    ),
    (
        "Assistant directors Nina Patel and Gary Stone have left Bury Council.",
        (
            ("Nina Patel", "resigned", "assistant director", "Bury", None),
            ("Gary Stone", "resigned", "assistant director", "Bury", None),
        ),
        (
            ("Nina Patel", "assistant director", "Bury", "former"),
            ("Gary Stone", "assistant director", "Bury", "former"),
        ),
    ),
    (
        "Nina Patel and Gary Stone were appointed assistant directors of children's services at Bury Council.",
        (("Nina Patel", "appointed", ADCS, "Bury", None), ("Gary Stone", "appointed", ADCS, "Bury", None)),
        (("Nina Patel", ADCS, "Bury", "current"), ("Gary Stone", ADCS, "Bury", "current")),
    ),
    (
        "Ministers have appointed Nina Patel and Gary Stone as commissioners to Bury Council.",
        (
            ("Nina Patel", "appointed", "commissioner", "Bury", None),
            ("Gary Stone", "appointed", "commissioner", "Bury", None),
        ),
        (("Nina Patel", "commissioner", "Bury", "current"), ("Gary Stone", "commissioner", "Bury", "current")),
    ),
    (
        "Commissioners Nina Patel and Gary Stone said Bury Council had far to go.",
        (),
        (("Nina Patel", "commissioner", "Bury", "current"), ("Gary Stone", "commissioner", "Bury", "current")),
    ),
    (
        "Bury's cabinet members for children, Cllr Nina Patel and Cllr Gary Stone, said so.",
        (),
        (
            ("Nina Patel", "cabinet member for children", "Bury", "current"),
            ("Gary Stone", "cabinet member for children", "Bury", "current"),
        ),
    ),
    (
        "Nina Patel and Gary Stone, both former directors of children's services, will advise Bury Council.",
        (),
        (("Nina Patel", DCS, None, "former"), ("Gary Stone", DCS, None, "former")),
    ),
    (
        "Nina Patel and Gary Stone, directors of children's services in Bury and Leeds, wrote the paper.",
        (),
        (("Nina Patel", DCS, "Bury", "current"), ("Gary Stone", DCS, "Leeds", "current")),
    ),
]
ONE_OF: list[Told] = [
    (
        "One of Bury's deputy directors, Nina Patel, has resigned.",
        (("Nina Patel", "resigned", "deputy director", "Bury", None),),
        (("Nina Patel", "deputy director", "Bury", "former"),),
    ),
    (
        "Nina Patel was one of two deputy directors of education at Bury Council.",
        (),
        (("Nina Patel", "deputy director of education", "Bury", "former"),),
    ),
    (
        "Nina Patel, one of Bury's three assistant directors, said that staff were leaving.",
        (),
        (("Nina Patel", "assistant director", "Bury", "current"),),
    ),
]
OF_OTHERS: list[Told] = [
    ("Assistant directors told Nina Patel and Gary Stone that Bury was failing.", (), ()),
    ("Nina Patel and Gary Stone met directors of children's services from Bury and Leeds.", (), ()),
    ("Social workers, Nina Patel and Gary Stone said, were leaving Bury.", (), ()),
    ("Nina Patel, Gary Stone and other directors of children's services met ministers about Bury.", (), ()),
    ("Bury wants to appoint two assistant directors to help Nina Patel and Gary Stone.", (), ()),
    ("Nina Patel was asked by one of Bury's assistant directors to leave.", (), ()),
    (
        "Directors of children's services Nina Patel and Gary Stone met in Bury.",
        (),
        (("Nina Patel", DCS, None, "current"), ("Gary Stone", DCS, None, "current")),
    ),
]
# what newspapers and town halls call those who hold an office
TITLES: list[Told] = [
    ("Town hall chief Nina Patel told Bury Council so.", (), (("Nina Patel", "town hall chief", "Bury", "current"),)),
    (
        "In January, department chief Nina Patel left Bury Council.",
        (("Nina Patel", "resigned", "department chief", "Bury", "2016-01"),),
        (("Nina Patel", "department chief", "Bury", "former"),),
    ),
    (
        "Nina Patel, principal educational psychologist at Bury Council, said that results were up.",
        (),
        (("Nina Patel", "principal educational psychologist", "Bury", "current"),),
    ),
    (
        "Nina Patel, Bury's virtual school head, said that results were up.",
        (),
        (("Nina Patel", "virtual school head", "Bury", "current"),),
    ),
    (
        "Nina Patel, Bury's section 151 officer, gave warning of a gap.",
        (),
        (("Nina Patel", "section 151 officer", "Bury", "current"),),
    ),
    (
        "Nina Patel, Bury's director of law and governance, gave warning of a gap.",
        (),
        (("Nina Patel", "director of law and governance", "Bury", "current"),),
    ),
    ("Bury's education supremo Nina Patel said so.", (), (("Nina Patel", "education supremo", "Bury", "current"),)),
    ("Business leader Nina Patel said that Bury Council was slow.", (), ()),
    ("Community leader Nina Patel said that Bury Council was slow.", (), ()),
    ("Council bosses told Nina Patel that Bury was short of money.", (), ()),
    ("Fellow councillors told Nina Patel that Bury was short of money.", (), ()),
    ("A psychologist told Nina Patel that Bury was wrong.", (), ()),
]


def _opening(told: Told) -> str:
    return " ".join(told[0].split()[:8])


@pytest.mark.parametrize("told", [*SHARED, *ONE_OF, *OF_OTHERS, *TITLES], ids=_opening)
def test_whose_a_role_of_several_is(told: Told) -> None:
    text, events, posts = told
    check("events", Case(text, *events))
    check("posts", Case(text, *posts))
