"""Introductions: who speaks, where a sentence leads to a quotation without a verb of speaking."""

import pytest

from tests.kinds.harness import Case, check

CASES = [
    Case(
        "Chief executive of the charity Hopeful Families Tom Reeve told the BBC: “It is the children who "
        "pay for this.”",
        ("Tom Reeve", "It is the children who"),
    ),
    Case(
        "Not everyone agreed. Labour’s Dev Patel: “This is a whitewash and everybody in Bury knows it.”",
        ("Dev Patel", "This is a whitewash and"),
    ),
    Case(
        "For the leader of Wigan Council, Jo Pratt, it was a day to remember: “I have waited ten years to "
        "read a report like this.”",
        ("Jo Pratt", "I have waited ten years"),
    ),
    Case(
        "Jo Pratt, leader of Wigan Council, was delighted. “I have waited ten years to read a report like this.”",
        ("Jo Pratt", "I have waited ten years"),
    ),
    Case(
        "Wigan Council leader Jo Pratt took to social media: “Proud day for everybody who works with our children.”",
        ("Jo Pratt", "Proud day for everybody who"),
    ),
    Case(
        "Jo Pratt (Lab, Leigh East) said Wigan had “nothing at all to hide from anybody”.",
        ("Jo Pratt", "nothing at all to hide"),
    ),
    Case(
        "The union’s regional organiser, Sam Field, put it more bluntly: “You cannot do this job with 40 cases.”",
        ("Sam Field", "You cannot do this job"),
    ),
    Case(
        "“You cannot do this job with 40 cases,” is how Sam Field of Unison puts it.",
        ("Sam Field", "You cannot do this job"),
    ),
    Case(
        "Unison’s Sam Field responded by saying that members in Bury felt “worn out and let down by managers”.",
        ("Sam Field", "worn out and let down"),
    ),
    Case(
        "That was the view too of Sam Field, who runs the Unison branch in Bury: “Nobody stays longer than a year.”",
        ("Sam Field", "Nobody stays longer than a"),
    ),
    Case(
        "Jo Pratt, leader of Wigan Council, was criticised by a mother of three. “He never once answered my letters.”",
    ),
    Case(
        "A message for Wigan’s leader, Jo Pratt: “Your social workers need more than warm words from you.”",
    ),
    Case(
        "Among those applauding was Rita Mole, who chairs Derby’s scrutiny board: “It is the best news we "
        "have had in years.”",
        ("Rita Mole", "It is the best news"),
    ),
    Case(
        "Cabinet member Piotr Zak struck a warier note: “One good report does not make a good service.”",
        ("Piotr Zak", "One good report does not"),
    ),
    Case(
        "Secretary of the Harbour Trust Lena Moss told reporters: “These children have waited long enough "
        "for answers.”",
        ("Lena Moss", "These children have waited long"),
    ),
    Case(
        "Gwen Ames said that the hardest part was keeping staff. Derby had lost 40 people in a year. "
        "“They went because nobody asked them to stay.” She believes that is over.",
        ("Gwen Ames", "They went because nobody asked"),
    ),
    Case(
        "Derby Independents leader Cllr Hal Moon hit back: “They have had four years to sort this out.”",
        ("Hal Moon", "They have had four years"),
    ),
    Case(
        "Housing minister Tom Rook was in Derby with education minister Una Webb. The education minister "
        "told staff: “You have shown the rest of the country how.”",
        ("Una Webb", "You have shown the rest"),
    ),
    Case(
        "This is Gwen Ames on the inspection: “I did not sleep for a week before they came.”",
        ("Gwen Ames", "I did not sleep for"),
    ),
    Case(
        "There was a rebuke for Gwen Ames, Derby’s director: “You have let down every child in this city.”",
    ),
    Case(
        "A heckler interrupted Gwen Ames, Derby’s director: “You have let down every child in this city.”",
    ),
    Case(
        "Responding on behalf of Bury Council, Ann Tully said: “We accept what the report tells us in full.”",
        ("Ann Tully", "We accept what the report"),
    ),
    Case(
        "A Bury Council spokeswoman said it was “working day and night to put this right”.",
        ("Bury", "working day and night to"),
    ),
    Case(
        "The Department for Education’s press office said: “We do not comment on leaked papers of any kind.”",
        ("Department for Education", "We do not comment on"),
    ),
    Case(
        "Tully, speaking at Bury town hall, said. Ann Tully added that the service was “on the road to "
        "somewhere better”.",
        ("Ann Tully", "on the road to somewhere"),
    ),
    Case(
        "“We accept what the report tells us in full,” a council spokesman told the Bury Times. Bury "
        "Council has until May.",
        ("Bury", "We accept what the report"),
    ),
    Case(
        "Ann Tully, director at Bury, and Raj Patel, its leader, were both there. “I have never been so "
        "proud of a team,” Ms Tully said. Mr Patel agreed: “It has been a remarkable few years for us.”",
        ("Ann Tully", "I have never been so"),
        ("Raj Patel", "It has been a remarkable"),
    ),
    Case(
        "Raj Patel, leader of Bury Council, went further, calling the report “a damning account of years of neglect”.",
        ("Raj Patel", "a damning account of years"),
    ),
    Case(
        "Raj Patel, leader of Bury Council, described himself as “sick to the stomach at what I read”.",
        ("Raj Patel", "sick to the stomach at"),
    ),
    Case(
        "The report was “a damning account of years of neglect”, Raj Patel, leader of Bury Council, told the meeting.",
        ("Raj Patel", "a damning account of years"),
    ),
    Case(
        "Asked whether he would go, Raj Patel, leader of Bury Council, replied: “I have a job to finish first.”",
        ("Raj Patel", "I have a job to"),
    ),
    Case(
        "Raj Patel, leader of Bury Council, insisted he would not go. “I have a job to finish first.” He "
        "admitted, though, that it had been “a bruising few months for everybody”.",
        ("Raj Patel", "I have a job to"),
        ("Raj Patel", "a bruising few months for"),
    ),
    Case(
        "In the words of Raj Patel, leader of Bury Council, it was “a dark day for the whole borough”.",
        ("Raj Patel", "a dark day for the"),
    ),
    Case(
        "Bury’s leader, Raj Patel, tweeted: “Huge thanks to everybody who works with children here.”",
        ("Raj Patel", "Huge thanks to everybody who"),
    ),
    Case(
        "Raj Patel, leader of Bury Council, paid tribute to staff for “going the extra mile every single day”.",
        ("Raj Patel", "going the extra mile every"),
    ),
    Case(
        "The changes will, Raj Patel, leader of Bury Council, hopes, make the borough “a place where "
        "every child is safe”.",
        ("Raj Patel", "a place where every child"),
    ),
    Case(
        "Raj Patel, leader of Bury Council, blamed “a decade of cuts to our budget” for the failings.",
        ("Raj Patel", "a decade of cuts to"),
    ),
    Case(
        "Judge Helen Cray said Bury’s social workers had shown “a lamentable lack of urgency in this case”.",
        ("Helen Cray", "a lamentable lack of urgency"),
    ),
    Case(
        "“We will not stop until services are good,” said Cllr Raj Patel, leader of Bury Council, and "
        "“that is a promise to every family”.",
        ("Raj Patel", "We will not stop until"),
    ),
    Case(
        "“We are sorry,” Bury Council said in a statement. “We should have acted sooner than we did in this case.”",
        ("Bury", "We are sorry, We should"),
    ),
    Case(
        "Unison branch secretary Sam Field claimed social workers at Bury were “drowning in paperwork and dread”.",
        ("Sam Field", "drowning in paperwork and dread"),
    ),
    Case(
        "Bury’s new director, Ann Tully, and the council’s leader, Raj Patel, met staff on Monday. “I "
        "listened more than I talked,” said Ms Tully. “It was quite a morning.” Mr Patel said he had "
        "heard “things that I will not forget”.",
        ("Ann Tully", "I listened more than I"),
        ("Raj Patel", "things that I will not"),
    ),
    Case(
        "Raj Patel, leader of Bury Council, said the service was “not where it should be” but that staff "
        "were “working their socks off to change it”.",
        ("Raj Patel", "not where it should be"),
        ("Raj Patel", "working their socks off to"),
    ),
    Case(
        "The leader, who took office in May, said the service was “not where it should be”. Bury’s leader "
        "is Raj Patel.",
    ),
    Case(
        "Opposition leader Jean Moss said the report was “a disgrace from the first page on”. The "
        "council’s leader, Raj Patel, called that “cheap talk from a cheap party”.",
        ("Jean Moss", "a disgrace from the first"),
        ("Raj Patel", "cheap talk from a cheap"),
    ),
    Case(
        "Children’s minister Una Webb wrote to Raj Patel, leader of Bury Council. “You have until May to "
        "show that you can do this,” she wrote.",
        ("Una Webb", "You have until May to"),
    ),
    Case(
        "Ofsted’s regional director, Paul Moss, said: “Leaders here have made a real difference to "
        "children.” His words were welcomed by the council’s chief executive, Ann Tully, who said they "
        "were “music to the ears of staff”.",
        ("Paul Moss", "Leaders here have made a"),
        ("Ann Tully", "music to the ears of"),
    ),
    Case(
        "Bury Council apologised. A spokesperson said: “We are sorry for the distress that this has "
        "caused.” They added: “We have changed how we handle such calls.”",
        ("Bury", "We are sorry for the"),
        ("Bury", "We have changed how we"),
    ),
    Case(
        "A spokesman for Unison, Sam Field, said: “Our members have had enough of being blamed.”",
        ("Sam Field", "Our members have had enough"),
    ),
    Case(
        "The Bury branch of Unison said members were “at the end of their tether with this”.",
        ("Unison", "at the end of their"),
    ),
    Case(
        "“I rang our own front door and nobody picked up,” the director, Ann Tully, is quoted as saying "
        "in Bury Council’s newsletter.",
        ("Ann Tully", "I rang our own front"),
    ),
    Case(
        "Mother-of-two Kay Brown, from Bury, told the inquiry: “I begged them to come and nobody came.”",
        ("Kay Brown", "I begged them to come"),
    ),
    Case(
        "Mr Justice Hale criticised Bury Council. The judge said: “The delay in this case was beyond any excuse.”",
        ("Hale", "The delay in this case"),
    ),
    Case(
        "Sam Holt left Bury in May. Holt’s deputy, Kim Lee, is running the service. “We will carry on as "
        "best we can,” she said.",
        ("Kim Lee", "We will carry on as"),
    ),
    Case(
        "Sam Holt, Bury’s director, replaced Kim Lee in May. “I mean to stay for a good while,” he said.",
        ("Sam Holt", "I mean to stay for"),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_who_is_named_beside_a_quotation(case: Case) -> None:
    check("statements", case)
