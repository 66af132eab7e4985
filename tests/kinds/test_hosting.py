"""Who is in a programme by its teams, money, trainers or projects, or by where it is taken: passages and look-alikes."""

import pytest

from tests.kinds.harness import Case, check

CASES: tuple[Case, ...] = (
    Case(
        "Achieving for Children, a company owned by Kingston and Richmond, runs a Mockingbird hub.",
        ("Achieving for Children", "Mockingbird"),
    ),
    Case(
        "The trust that runs services for Kingston and Richmond, Achieving for Children, has been named as a Partner in Practice.",
        ("Achieving for Children", "Partners in Practice"),
    ),
    Case("Barnardo's runs a Mockingbird hub in the county.", ("Barnardo's", "Mockingbird")),
    Case("The Department for Education runs the Innovation Programme."),
    Case(
        "The department's Innovation Programme also funds projects in Ealing and Stockport.",
        ("Ealing", "Children's Social Care Innovation Programme"),
        ("Stockport", "Children's Social Care Innovation Programme"),
    ),
    Case("The Innovation Programme does not fund projects in Kent."),
    Case(
        "Wandsworth became the only London borough in Strengthening Families, Protecting Children when it signed up.",
        ("Wandsworth", "Strengthening Families, Protecting Children"),
    ),
    Case("Kent is the only county outside the Mockingbird programme."),
    Case("Dudley is the first council to leave Mockingbird."),
    Case("Kent wants to be the first county in Mockingbird."),
    Case(
        "Ann Lee, who brought Signs of Safety to Dudley, now works elsewhere.",
        ("Dudley", "Signs of Safety"),
    ),
    Case("The minister brought the Troubled Families programme to an end. Dudley was told."),
    Case("Kent's chief executive has brought Signs of Safety to the attention of Dudley."),
    Case("Kent took the largest group of Frontline trainees last year.", ("Kent", "Frontline")),
    Case(
        "Kent and Hull were the first in the south to put Multisystemic Therapy teams into children's services.",
        ("Kent", "Multisystemic Therapy"),
        ("Kingston upon Hull", "Multisystemic Therapy"),
    ),
    Case(
        "Dudley has trained 900 people from the council, the police and schools in Signs of Safety.",
        ("Dudley", "Signs of Safety"),
    ),
    Case(
        "Dudley and Kent are the latest to be given Innovation Programme cash.",
        ("Dudley", "Children's Social Care Innovation Programme"),
        ("Kent", "Children's Social Care Innovation Programme"),
    ),
    Case("Kent could be given Innovation Programme cash."),
    Case(
        "Family Valued, which cut the number of protection plans in Leeds, is being taken to Sefton and Darlington.",
        ("Leeds", "Family Valued"),
        ("Sefton", "Family Valued"),
        ("Darlington", "Family Valued"),
    ),
    Case(
        "Inspectors found that Walsall had brought caseloads down to 13 and was using the Family Safeguarding model.",
        ("Walsall", "Family Safeguarding"),
    ),
    Case("Kent said the charity had grown fast and was using Signs of Safety."),
    Case("Nottingham's first Signs of Safety trainers qualified in 2015.", ("Nottingham", "Signs of Safety")),
    Case("Kent does not have its own Signs of Safety trainers."),
    Case("Kent's former Mockingbird lead now works in Dudley."),
    Case(
        "A health trust provides the Family Drug and Alcohol Court for Camden and Islington.",
        ("Camden", "Family Drug and Alcohol Court"),
        ("Islington", "Family Drug and Alcohol Court"),
    ),
    Case(
        "A scheme under which social workers are based in police stations is being tried in Dudley and Kent. "
        "It is called Team Around the Station and runs until March.",
        ("Dudley", "Team Around the Station"),
        ("Kent", "Team Around the Station"),
    ),
    Case("Kent has joined Project Anchor.", ("Kent", "Project Anchor")),
    Case("Kent has hired a Project Manager."),
    Case(
        "Under what it calls Project Anchor, run with a charity, Kent gave 50 families a worker.",
        ("Kent", "Project Anchor"),
    ),
    Case(
        "Kent's Brighter Mornings, by which the county cut the number of teenagers in care, has won an award.",
        ("Kent", "Brighter Mornings"),
    ),
    Case(
        "Merton has put £350,000 into Functional Family Therapy, a programme it shares with Kingston and Sutton.",
        ("Merton", "Functional Family Therapy"),
        ("Kingston upon Thames", "Functional Family Therapy"),
        ("Sutton", "Functional Family Therapy"),
    ),
    Case("Brighton and Hove, too, is a Troubled Families early starter.", ("Brighton and Hove", "Troubled Families")),
    Case(
        "Redbridge, one of 21 councils to which the Mockingbird trial has been extended, will have a worker in each town.",
        ("Redbridge", "Mockingbird"),
    ),
    Case("Kent attributes the fall to its use of Signs of Safety.", ("Kent", "Signs of Safety")),
    Case(
        "Hampshire ran services on the Isle of Wight from 2013, and in 2016 it was named a partner in practice.",
        ("Hampshire", "Partners in Practice"),
    ),
    Case(
        "Dorset, Devon and Kent belong to a hub known as Foster Together, which took 300 calls.",
        ("Dorset", "Foster Together"),
        ("Devon", "Foster Together"),
        ("Kent", "Foster Together"),
    ),
    Case(
        "No Wrong Door has spread furthest in the south-west, Devon and Plymouth having each opened a hub last year.",
        ("Devon", "No Wrong Door"),
        ("Plymouth", "No Wrong Door"),
    ),
    Case(
        "Leeds and York were Family Pathfinders and each was given £300,000 a year.",
        ("Leeds", "Family Pathfinders"),
        ("York", "Family Pathfinders"),
    ),
    Case("The Department for Education gave Kent £2m to pay for homes, and launched the Family Anchor programme."),
    Case("Bolton has rejected a new scheme for carers. It is called Families Together."),
    Case("Kent is piloting Pause and has a Mockingbird hub too.", ("Kent", "Pause"), ("Kent", "Mockingbird")),
    Case("Kent is piloting Pause but has no Mockingbird hub.", ("Kent", "Pause")),
    Case(
        "Portsmouth has shown what can be done. Its restorative practice programme, Stronger Mornings, reached 900 staff.",
        ("Portsmouth", "Stronger Mornings"),
    ),
    Case("Barnardo's has shown what can be done. Its mentoring programme, Stronger Mornings, is known. Kent is near."),
    Case(
        "Twelve councils in the region now have a Mockingbird constellation. The latest was launched by Hartlepool.",
        ("Hartlepool", "Mockingbird"),
    ),
    Case("Twelve councils now have a Mockingbird constellation. The latest was opened by Kent's mayor."),
    Case(
        "Four new Sure Start centres with 208 places were opened by Knowsley council yesterday.",
        ("Knowsley", "Sure Start"),
    ),
    Case(
        "The Right2BCared4 pilots will be run by 11 authorities, the largest of them Lancashire, until 2011.",
        ("Lancashire", "Right2BCared4"),
    ),
    # a programme's name that is also said every day
    Case("There is no wrong door in Salford, the mayor said."),
    Case("Salford uses the no wrong door model.", ("Salford", "No Wrong Door")),
    Case("Wigan has taken part in Pause since 2015.", ("Wigan", "Pause")),
    Case("Dudley Council has hit pause on its plans for social workers in schools."),
)

OFFICES = (
    "Dudley has joined the Frontline programme. Sophie Marsh, chief executive of Frontline, was glad.",
    "Dudley has joined the Frontline programme. Frontline's chief executive, Sophie Marsh, was glad.",
    "Dudley has joined the Frontline programme. Frontline chief executive Sophie Marsh was glad.",
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case.text.split()[:8]))
def test_who_hosts_a_programme(case: Case) -> None:
    check("participations", case)


@pytest.mark.parametrize("text", OFFICES)
def test_who_leads_the_charity_of_that_name_is_no_councils_officer(text: str) -> None:
    check("posts", Case(text, ("Sophie Marsh", "chief executive", "Frontline", "current")))
