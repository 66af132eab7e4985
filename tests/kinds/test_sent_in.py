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
    # what is spoken of as there
    Case("Bolton's improvement board has stopped meeting.", ("Bolton", "improvement board", None, None)),
    Case("Bolton has had three chairs of its improvement board.", ("Bolton", "improvement board", None, None)),
    Case(
        "The chairman of the improvement board in Bolton, Sir Alan Penn, praised its new director.",
        ("Bolton", "improvement board", "Alan Penn", None),
    ),
    Case("Bolton has set up an improvement board of its own, made up of its heads of service."),
    Case("Bolton's leader thanked the improvement board, which he called a body we created and led."),
    Case("Bolton's improvement board meets monthly. The council set up the board itself last year."),
    Case("The Local Government Association could chair an improvement board, should Bolton decide to have one."),
    Case("Bolton's school improvement board meets monthly."),
    Case(
        "Alice Penn, the government's adviser at Bolton, said she had seen real change.",
        ("Bolton", "improvement adviser", "Alice Penn", None),
    ),
    Case("Alice Penn, an adviser to the Department for Education, has visited Bolton."),
    Case(
        "Bolton must engage fully with Alice Penn, its children's commissioner, the letter says.",
        ("Bolton", "commissioner", "Alice Penn", None),
    ),
    Case(
        "The transfer was put back after Bolton persuaded its commissioner to wait.",
        ("Bolton", "commissioner", None, None),
    ),
    Case("Bolton is waiting to hear the name of its commissioner."),
    Case(
        "Ministers have sent a commissioner to Bolton, Alice Penn.",
        ("Bolton", "commissioner", "Alice Penn", None),
    ),
    Case(
        "Councillors in Bolton learned that a commissioner, Alice Penn, was on her way.",
        ("Bolton", "commissioner", "Alice Penn", None),
    ),
    Case("Ofsted will continue to monitor Bolton every quarter.", ("Bolton", "monitoring", None, None)),
    Case("Ofsted's monitoring of children's homes in Bolton began in May."),
    Case(
        "If Bolton improves, the direction could be lifted by next spring.",
        ("Bolton", "direction", None, None),
    ),
    Case(
        "The minister has made Bolton the subject of a direction until further notice.",
        ("Bolton", "direction", None, None),
    ),
    Case(
        "Bolton has been instructed by the DfE to draw up a plan with Bury.",
        ("Bolton", "direction", None, None),
    ),
    Case("Staff at Bolton were ordered by the chief executive to say nothing."),
    Case(
        "The department named Bolton as the latest authority to receive an improvement notice, while ending its "
        "intervention in Torbay, which had been under one since November 2010.",
        ("Bolton", "improvement notice", None, None),
        ("Torbay", "improvement notice", None, "2010-11"),
    ),
    Case(
        "Bolton Children's Trust, which came into being on 1 April 2014, has had its first inspection.",
        ("Bolton", "trust", None, "2014-04-01"),
    ),
    Case("Achieving for Children, which also runs a café in Bolton, has moved."),
    Case(
        "Bolton's decision followed a review by a government commissioner, Alice Penn.",
        ("Bolton", "commissioner", "Alice Penn", None),
        ("Bolton", "review", "Alice Penn", None),
    ),
    Case(
        "It will be for Alice Penn, the commissioner sent in by ministers, to say by June whether Bolton can be "
        "trusted with its services.",
        ("Bolton", "commissioner", "Alice Penn", None),
        ("Bolton", "review", "Alice Penn", None),
    ),
    Case(
        "Bolton Council has had a DfE adviser, Alice Penn, at its side since May 2014.",
        ("Bolton", "improvement adviser", "Alice Penn", "2014-05"),
    ),
    Case(
        "Bolton has now had three improvement advisers foisted upon it by the department.",
        ("Bolton", "improvement adviser", None, None),
    ),
    Case(
        "Bolton was told by the education secretary to work with two intervention advisers, Bury and Dorset.",
        ("Bolton", "improvement adviser", None, None),
    ),
    Case(
        "A judicial review brought by Bolton over the loss of its services to a trust was dropped.",
        ("Bolton", "trust", None, None),
    ),
    Case("Before a trust was agreed for Bolton, ministers met.", ("Bolton", "trust", None, None)),
    Case("Bolton's leader fears the loss of parks to a trust."),
    Case(
        "Torbay was handed over to Plymouth, which has provided its managers since April 2014.",
        ("Torbay", "takeover", None, "2014-04"),
    ),
    Case(
        "Bolton's notice will stay in force until March, said the minister.",
        ("Bolton", "improvement notice", None, None),
    ),
    Case(
        "Inspectors found no children at immediate risk in Bolton during the first of their monitoring visits.",
        ("Bolton", "monitoring", None, None),
    ),
    Case(
        "The department has made good on its threat and appointed a commissioner to Bolton, Alice Penn.",
        ("Bolton", "commissioner", "Alice Penn", None),
    ),
    Case("The department repeated its threat to appoint a commissioner to Bolton."),
    Case(
        "The commissioner who led a three-month review of Bolton, Dorset's Alice Penn, has gone home.",
        ("Bolton", "commissioner", "Alice Penn", None),
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
        "Ministers have sent a commissioner to Bolton, Alice Penn.",
        ("Alice Penn", "commissioner", "Bolton", "current"),
    ),
    Case("Ministers may appoint a commissioner for Bolton, Alice Penn said."),
    Case("Bolton needs a director for children, Alice Penn told councillors."),
    Case(
        "A senior manager at Bolton, Alice Penn, said it was hard.",
        ("Alice Penn", "senior manager", "Bolton", "current"),
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
    Case(
        "The department has appointed a commissioner to Bolton, Alice Penn, who ran services elsewhere.",
        ("Alice Penn", "appointed", "commissioner", "Bolton", None),
    ),
    Case("Ministers may appoint a commissioner to Bolton, Alice Penn said."),
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
