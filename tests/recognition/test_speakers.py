"""Speakers hard to tell: strangers, addressees, reports of others, clauses of their own, words without marks."""

import pytest

from tests.kinds.harness import Case, check

LEE = "Dudley Council's director of children's services, Ann Lee, resigned on Friday."
NOBODY = "“Nobody knows who is in charge any more,”"
OFSTED = "Ofsted was in Dudley in May."

STRANGERS = [
    Case(f"{LEE}\n\nA social worker who asked not to be named told us that morale was low.\n\n{NOBODY} she said."),
    Case(f"{LEE}\n\nOne parent said she had waited a year.\n\n{NOBODY} she said."),
    Case(f"{LEE} A mother of two told the paper she had been let down. {NOBODY} she added."),
    Case(f"{LEE}\n\nA source close to the council said the job was too big.\n\n{NOBODY} she said."),
    Case(f"{LEE}\n\n{NOBODY} said one worker.\n\n“It is chaos in there now,” she added."),
    Case(f"{LEE}\n\nAnother foster carer, who did not want to be named, feels let down. She said: {NOBODY}"),
    Case(
        "Leeds Council said: “We are sorry for what we did.”\n\nA mother said she was let down.\n\n"
        "“Nobody rang me back at all,” she said.",
        ("Leeds", "We are sorry for what"),
    ),
    Case("Leeds leader Fiona Oake met parents. “Nobody rang me back at all,” one told her."),
    Case("Leeds leader Fiona Oake met parents. “Nobody rang me back at all,” a father told her."),
    Case(
        "Leeds leader Fiona Oake met Kim, a mother.\n\n“Nobody rang me back at all,” Kim said.\n\n"
        "“It went on for a year,” she said."
    ),
    Case("Leeds leader Robert Ray resigned. “It is a very sad day for me,” she said."),
    Case("Leeds leader Fiona Oake, who replaced Robert Ray, quoted him as saying: “It is a good day for us.”"),
    # Whoever is named after the stranger is `she` again, and a stranger with a name is none.
    Case(
        f"{LEE}\n\nA mother of three said she had her life back.\n\nMs Lee said: “That is why we do this work.” "
        "“It is a good day for us,” she added.",
        ("Ann Lee", "That is why we do"),
        ("Ann Lee", "It is a good day"),
    ),
    Case(
        "Dudley Council met. A senior social worker, Bob Ray, said he was glad.\n\n“It is a good day for us,” he said.",
        ("Bob Ray", "It is a good day"),
    ),
    Case(
        "A source said the director had gone.\n\nA Leeds Council spokeswoman said it was untrue.\n\n"
        "“It is a good day for us,” she said.",
        ("Leeds", "It is a good day"),
    ),
]

ADDRESSEES = [
    Case(
        "In a letter to Dudley Council leader Derek Oak, Jon Rede said neither route went far enough.\n\n"
        "“The concerns go back for years,” he wrote.",
        ("Jon Rede", "The concerns go back for"),
    ),
    Case(
        "Children's minister Edmund Tarl praised Devon.\n\nIn a letter to county council leader Jack Elm and the "
        "cabinet member for children's services, Jon Oak, he writes: “Devon has dealt well with it.”",
        ("Edmund Tarl", "Devon has dealt well with"),
    ),
    Case(
        "Children's minister Edmund Tarl praised Devon.\n\nHe wrote to the council's leader, Jack Elm, in May.\n\n"
        "“Devon has dealt well with it,” he said.",
        ("Edmund Tarl", "Devon has dealt well with"),
    ),
    # Who reads the letter may speak of it.
    Case(
        "A letter was sent to Dudley Council.\n\nIts leader, Jack Elm, read it.\n\n“We have dealt well with it,” he said.",
        ("Jack Elm", "We have dealt well with"),
    ),
]

REPORTS = [
    Case(
        f"The Local Government and Social Care Ombudsman found fault with Lancashire County Council. {OFSTED}\n\n"
        "The report says the council failed.\n\n“There was no urgency at any stage,” it states.",
        ("Local Government and Social Care Ombudsman", "There was no urgency at"),
    ),
    Case(
        f"{OFSTED} The Local Government Ombudsman criticised it.\n\n“There was no urgency at any stage,” the ombudsman said.",
        ("Local Government and Social Care Ombudsman", "There was no urgency at"),
    ),
    Case(
        f"The commissioner, Ann Oak, published her report on Dudley on Friday. {OFSTED}\n\n"
        "“There was no urgency at any stage,” the report says.",
        ("Ann Oak", "There was no urgency at"),
    ),
    Case(
        "A consultant, Zoe Karr, was asked to review services at Dudley Council after Ofsted had been there.\n\n"
        "“There was no urgency at any stage,” the review says.",
        ("Zoe Karr", "There was no urgency at"),
    ),
    Case(
        f"{OFSTED} A review led by Dr Zoe Karr was published on Friday.\n\n“There was no urgency at any stage,” it says.",
        ("Zoe Karr", "There was no urgency at"),
    ),
    Case(
        f"{OFSTED} The commissioner, Ann Oak, was there in June.\n\nMs Oak's last report for the council, published in "
        "July, concluded there had been “some progress from a very low base”.",
        ("Ann Oak", "some progress from a very"),
    ),
    # Nobody's whom we know; then inspectors' again.
    Case(
        f"{OFSTED}\n\nA serious case review was published on Friday.\n\n“There was no urgency at any stage,” the report says."
    ),
    Case(f"{OFSTED} A review had found that Dudley Council was “not strong enough to improve unaided”."),
    Case(
        f"A serious case review was published in April. {OFSTED}\n\n“There was no urgency at any stage,” its report says.",
        ("Ofsted", "There was no urgency at"),
    ),
]

CLAUSES = [
    Case(
        "Dudley leader Bob Ray believes the director should go, while the Lib-Dems said they hoped “those at the top "
        "will be thinking about it”."
    ),
    Case("Dudley leader Bob Ray said he was sorry, but opponents said “those at the top must think about it”."),
    Case("Dudley leader Bob Ray said he was sorry, but opponents said: “Those at the top must think about it.”"),
    Case("Dudley leader Bob Ray criticised ministers, and other councillors said “we will do all that we can”."),
    Case("Dudley leader Bob Ray said costs rose, while parents told us they “had nobody at all to turn to”."),
    Case(
        "Dudley leader Bob Ray said the council was sorry, but added that “we will do all that we can”.",
        ("Bob Ray", "we will do all that"),
    ),
    Case(
        "Ofsted has been back each year, but nevertheless found that “children's experiences in Devon remain poor”.",
        ("Ofsted", "children's experiences in Devon remain"),
    ),
]

INSPECTORS = [
    Case(
        "Ofsted inspected Dudley. They graded services ‘good’.\n\nIn their report they say: “A new team has driven "
        "improvement at speed.”",
        ("Ofsted", "A new team has driven"),
    ),
    Case(
        f"{OFSTED}\n\nInspectors met “knowledgeable social workers who know their children” and whom they trust.",
        ("Ofsted", "knowledgeable social workers who know"),
    ),
    Case(
        f"{OFSTED} The report said leaders were slow.\n\nSocial workers were praised as being “wholly committed to the "
        "children they help”.",
        ("Ofsted", "wholly committed to the children"),
    ),
    Case(
        "In their letter to Dudley Council the inspectors said that children were “very well protected from harm”.",
        ("Ofsted", "very well protected from harm"),
    ),
    Case(
        "Inspectors discovered that Dudley left children at risk, that work was “brought to an end too soon” and more.",
        ("Ofsted", "brought to an end too"),
    ),
    Case(
        "When Ofsted paid Dudley a visit in January, it decided that its efforts had “yet to make enough difference”.",
        ("Ofsted", "yet to make enough difference"),
    ),
    Case(
        f"{OFSTED} What the inspection found was “far too many children waiting for help”.",
        ("Ofsted", "far too many children waiting"),
    ),
    Case(
        f"{OFSTED} Senior people knew of nearly all of it, according to the watchdog.\n\nBut a “corporate failure to "
        "recruit a head of service” left them unable to act.\n\nNobody has led it well, the 44-page report says.",
        ("Ofsted", "corporate failure to recruit a"),
    ),
    Case(
        "Inspectors were critical of leaders who had “lost their grip on the whole service” in Leeds.",
        ("Ofsted", "lost their grip on the"),
    ),
    # Praise of a person, and of staff whom no inspector saw; what others told inspectors.
    Case(f"{OFSTED} Ann Lee, its director, was praised as “wholly committed to the children they help”."),
    Case("Dudley Council held its awards. Staff were praised as being “wholly committed to the children they help”."),
    Case("Ofsted inspectors met children who said they felt “safe and well looked after here”."),
    Case(f"{OFSTED} The council, it was thought, had “far too many children waiting for help”."),
]

WITHOUT_MARKS = [
    Case(
        "Leeds will get £2 million.\n\nChildren's minister Edmund Tarl said:\n\nSocial workers do a hard job, and do it "
        "well.\n\nThe money that we give them today means a lot.\n\nCouncillor Owen Brath, leader of Leeds, said:\n\n"
        "We are pleased that the minister has listened.\n\nLeeds was rated good in 2018.",
        ("Edmund Tarl", "Social workers do a hard"),
        ("Owen Brath", "We are pleased that the"),
    ),
    Case(
        "Children's minister Edmund Tarl said:\n\n“Social workers do a hard job, and well.”\n\nCouncillor Owen Brath, "
        "leader of Leeds, said:\n\nLeeds was rated good in 2018.",
        ("Edmund Tarl", "Social workers do a hard"),
    ),
    Case("Leeds will get £2 million.\n\nThe report said:\n\n• staff are very good here\n\n• leaders are good"),
    Case("Councillor Owen Brath, leader of Leeds, said:\n\nRelated content"),
    Case(
        "Ann Lee, director at Leeds, said: We have let children down for years.”\n\n“We are putting it right now,” she added.",
        ("Ann Lee", "We have let children down"),
        ("Ann Lee", "We are putting it right"),
    ),
    Case(
        "We have let children down for years,” said Ann Lee, director at Leeds.\n\n“We are putting it right,” said Bob "
        "Ray, leader of Leeds.",
        ("Ann Lee", "We have let children down"),
        ("Bob Ray", "We are putting it right"),
    ),
    Case("The council's film is 6” wide,” according to nobody at Leeds. It was the families' own.”"),
    Case(
        "Adding that “he may be a perfect candidate,” Cllr Al Conn of Leeds continued: “A short note would have helped.”",
        ("Al Conn", "he may be a perfect"),
        ("Al Conn", "A short note would have"),
    ),
]

NAMES = [
    Case(
        "Tall Voices chief executive Fiona Oake said Leeds had been “failing children for a decade”.",
        ("Fiona Oake", "failing children for a decade"),
    ),
    Case(
        "Leeds leader Fiona Oake read out an email from director Robert Ray, which said: “It is a good day for us.”",
        ("Robert Ray", "It is a good day"),
    ),
    Case(
        "His Honour Judge Robert Ray said Leeds was guilty of “the most blatant failure I have seen”.",
        ("Robert Ray", "the most blatant failure I"),
    ),
    Case(
        "Rochdale MP Steve Dunn said ministers should act.\n\n“There needs to be somebody from outside,” he said.",
        ("Steve Dunn", "There needs to be somebody"),
    ),
    Case(
        "Beverley Oake, chief executive of the charity Tall Voices London and a former inspector with Ofsted, said Bexley "
        "was proof: “What strikes me is how few left.”",
        ("Beverley Oake", "What strikes me is how"),
    ),
    Case(
        "Mr Justice Kenn found that records had gone.\n\n“It is difficult to think of more,” the judge said.\n\nOfficers "
        "had “utterly failed to protect these children”, he said.",
        ("Kenn", "It is difficult to think"),
        ("Kenn", "utterly failed to protect these"),
    ),
]


@pytest.mark.parametrize(
    "case", [*STRANGERS, *ADDRESSEES, *REPORTS, *CLAUSES, *INSPECTORS, *WITHOUT_MARKS, *NAMES], ids=str
)
def test_speakers_that_are_hard_to_tell(case: Case) -> None:
    check("statements", case)
