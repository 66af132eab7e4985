"""Whom the state sends in, and where: councils that only lend somebody, steps still to come, others' notices."""

import pytest

from tests.kinds.harness import Case, check

STEPS = (
    # whose officer somebody is, is not where they are sent
    Case(
        "Bolton has been inadequate since 2015. The minister said she had named Dorset's Alice Penn as commissioner.",
        ("Bolton", "commissioner", "Alice Penn", None),
    ),
    Case(
        "Bolton learned of the naming of Dorset's Alice Penn as its commissioner from a letter.",
        ("Bolton", "commissioner", "Alice Penn", None),
    ),
    Case(
        "The DfE's direction names Alice Penn, who leads Dorset's children's services, as commissioner in Bolton.",
        ("Bolton", "commissioner", "Alice Penn", None),
        ("Bolton", "direction", None, None),
    ),
    Case(
        "The adviser sent in by the government, Alice Penn, had herself run children's services in Dorset and, until "
        "2014, in Devon; Bolton would be her third job of the kind.",
        ("Bolton", "improvement adviser", "Alice Penn", None),
    ),
    Case(
        "After Bolton's second failure the minister sent in three advisers under Dorset's director, Alice Penn.",
        ("Bolton", "improvement adviser", None, None),
    ),
    Case(
        "Bolton, with commissioners in charge and Dorset as its improvement partner, is hiring social workers.",
        ("Bolton", "commissioner", None, None),
    ),
    Case(
        "Bolton is under a direction. The commissioner stays, but the Leeds partnership that ministers ordered is to "
        "end.",
        ("Bolton", "direction", None, None),
        ("Bolton", "commissioner", None, None),
    ),
    Case(
        "Bolton's deputy director, Alice Penn, is on loan from Leeds, the authority brought in by ministers to run "
        "the service.",
        ("Bolton", "takeover", None, None),
    ),
    # what is to come, put off or not answered
    Case("Bolton's leader said that a notice to improve was coming and would be obeyed."),
    Case("A commissioner is going to be appointed at Bolton in the coming weeks, the department said."),
    Case("The minister told Bolton that details of its commissioner would follow."),
    Case(
        "A commissioner is going to be appointed at Bolton in the coming weeks, the department said.",
        ("Bolton", "commissioner", None, None),
        certainty="planned",
    ),
    Case("The transfer of Luton's services to a trust, due in May, has been abandoned."),
    Case(
        "The move to a trust, which had been planned for April, was called off after Torbay convinced ministers that "
        "it was improving."
    ),
    Case("That was very different from being told that a commissioner was on the way, leaders at Bolton said."),
    Case(
        "Alice Penn has been asked by the Department for Education to become commissioner for Bolton, but has yet to "
        "reply."
    ),
    # not the state's
    Case("Bolton's overview committee has hired Alice Penn as an independent adviser."),
    Case("The Local Government Association's improvement adviser, Alice Penn, has been sent to Bolton."),
    Case("The former director Alice Penn, who was parachuted into Bolton by ministers in 2009, has retired."),
    Case("The academy trust runs six schools in Bolton. The DfE has issued the trust with a notice to improve."),
    Case("An academy trust in Bolton has been handed a notice to improve by the DfE over its finances."),
    Case("The schools adjudicator upheld nine complaints about Bolton's code and directed the borough to change it."),
    Case(
        "The academy trust has schools in Bolton. The DfE has issued the council with a notice to improve its "
        "children's services.",
        ("Bolton", "improvement notice", None, None),
    ),
)
POSTS = (
    Case(
        "Services at Bolton will move to a trust. The minister said he had named Dorset's director, Alice Penn, as "
        "commissioner there.",
        ("Alice Penn", "director", "Dorset", "current"),
        ("Alice Penn", "commissioner", "Bolton", "current"),
    ),
    Case(
        "Bolton Council has had a DfE adviser, Alice Penn, at its side since May 2015.",
        ("Alice Penn", "adviser", "Bolton", "current"),
    ),
    Case(
        "Bolton's improvement board has lost its chairwoman, Alice Penn, who has resigned.",
        ("Alice Penn", "chairwoman of the improvement board", "Bolton", "former"),
    ),
    Case(
        "Schools in Bolton have been warned by the regional schools commissioner, Alice Penn, to improve.",
        ("Alice Penn", "regional schools commissioner", None, "current"),
    ),
    Case(
        "Since the trust took over from the council, agency numbers in Bolton have halved, said its chief executive, "
        "Alice Penn.",
        ("Alice Penn", "chief executive", None, "current"),
    ),
    Case(
        "In a letter to the council's leader, Alice Penn, the minister said the direction issued to Bolton in 2014 "
        "had been lifted.",
        ("Alice Penn", "leader", "Bolton", "current"),
    ),
    Case(
        "Alice Penn, the council leader said, had done well for Bolton.",
    ),
    Case(
        "In Bolton, four commissioners sent by the minister took over from the cabinet, with Alice Penn responsible "
        "for children's social care.",
    ),
)
EVENTS = (
    Case(
        "Bolton learned of the naming of Dorset's Alice Penn as its commissioner from a letter.",
        ("Alice Penn", "appointed", "commissioner", "Bolton", None),
    ),
    Case(
        "Services at Bolton will move to a trust. The minister said he had named Dorset's director, Alice Penn, as "
        "commissioner there.",
        ("Alice Penn", "appointed", "commissioner", "Bolton", None),
    ),
    Case("After Bolton's second failure the minister sent in three advisers under Dorset's director, Alice Penn."),
)


@pytest.mark.parametrize("case", STEPS, ids=str)
def test_whom_the_state_sends(case: Case) -> None:
    check("interventions", case)


@pytest.mark.parametrize("case", POSTS, ids=str)
def test_the_posts_of_those_sent(case: Case) -> None:
    check("posts", case)


@pytest.mark.parametrize("case", EVENTS, ids=str)
def test_when_somebody_is_sent(case: Case) -> None:
    check("events", case)
