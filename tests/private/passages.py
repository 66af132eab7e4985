"""Passages in our own words, about made-up people, in the ways in which reports name those who hold no office.

`private` are names, or parts of them, that must not become people of a graph; `officials` are all who must.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """What a report says, whom it names for their own or their family's sake, and whom for their office."""

    text: str
    private: tuple[str, ...]
    officials: tuple[str, ...] = ()

    def __str__(self) -> str:
        words = " ".join(self.text.split())
        return words if len(words) <= 60 else words[:57] + "..."


_DCS = "Marian Tollgate, director of children's services at Bolton Council,"
_LEADER = "Cllr Osman Birchfield, leader of Derby City Council,"

ALONE = (
    # Children who were harmed or died.
    Passage("Toddler Ellie Marrowby died at home in Bolton in March.", ("Ellie Marrowby",)),
    Passage("Two-year-old Kai Dunnock was found with 41 injuries.", ("Kai Dunnock",)),
    Passage("Ellie Marrowby, two, was known to Bolton Council.", ("Ellie Marrowby",)),
    Passage("Tommy Larkspur, aged 15 months, had been seen by social workers sixty times.", ("Tommy Larkspur",)),
    Passage("Baby T, who was 17 months old, died in Haringey.", ("Baby T",)),
    Passage("Baby Noah Wrensley was placed with an aunt by Derby City Council.", ("Noah Wrensley",)),
    Passage("Child K and his sister, Child L, had been on the register in Leeds since birth.", ("Child K", "Child L")),
    Passage("The death of Amelia-Rose Fenwick shook the whole town.", ("Amelia-Rose Fenwick",)),
    Passage("Schoolgirl Chantelle Brookwright, 14, ran away from the home eleven times.", ("Chantelle Brookwright",)),
    Passage("Eight-year-old twins Zac and Zoe Pinfold were taken into care.", ("Zac", "Zoe Pinfold")),
    Passage("The case of Poppy Larkmeadow was raised at a meeting of Leeds City Council.", ("Poppy Larkmeadow",)),
    Passage(
        "What happened to Victoria Oakenshaw must never happen again, the report on Ealing said.",
        ("Victoria Oakenshaw",),
    ),
    # Parents and other relatives.
    Passage("“They took no notice of me,” said Leanne Marrowby, mother of Ellie.", ("Leanne Marrowby", "Ellie")),
    Passage("His mother, Donna Dunnock, 24, said: “I trusted them with my boy.”", ("Donna Dunnock",)),
    Passage("Mother-of-three Kelly Thrushby said: “I begged Bolton Council for help.”", ("Kelly Thrushby",)),
    Passage("Mum Tracey Wagstone, from Derby, said: “Nobody ever rang me back.”", ("Tracey Wagstone",)),
    Passage("Dad-of-two Lee Ormsgill told the paper: “We were treated like criminals.”", ("Lee Ormsgill",)),
    Passage(
        "Her grandmother, Mrs Sheila Brookwright, said: “She was let down from the start.”", ("Sheila Brookwright",)
    ),
    Passage(
        "Mr Ormsgill, her stepfather, wept outside the building. Lee Ormsgill said: “It is too late now.”",
        ("Ormsgill",),
    ),
    Passage("“He was our sunshine,” said his aunt Pauline Larkspur.", ("Pauline Larkspur",)),
    Passage("Parents Gary and Michelle Pinfold, of Walsall, have sued the council.", ("Gary", "Michelle Pinfold")),
    Passage(
        "Michelle Pinfold said: “We want our children home.” Her husband Gary added: “We will never give up.”",
        ("Michelle Pinfold", "Gary"),
    ),
    Passage("Bereaved father Dean Fenwick wrote on Facebook: “Justice for my little girl.”", ("Dean Fenwick",)),
    Passage("“She fell through the net,” said Hannah Wrensley, whose nephew was in care.", ("Hannah Wrensley",)),
    Passage("Ellie's uncle Craig Marrowby was appointed guardian by the court in Leeds.", ("Craig Marrowby",)),
    # Carers and adopters.
    Passage("“Nobody tells us anything,” said Jean Copperfield, a foster carer from Bury.", ("Jean Copperfield",)),
    Passage(
        "Foster mother Jean Copperfield, 61, has looked after 40 children for Kent County Council.",
        ("Jean Copperfield",),
    ),
    Passage("Adopters Paul and Simon Hartwick said: “The wait was endless.”", ("Paul", "Simon Hartwick")),
    Passage("Kinship carer Beryl Ashlock told MPs: “I had one day to decide.”", ("Beryl Ashlock",)),
    Passage("Young carer Jake Millstrand, 12, looks after his mother in Hull.", ("Jake Millstrand",)),
    # Young people, care leavers, pupils.
    Passage(
        "“I had nine social workers in two years,” said Jordan Millstrand, 19, a care leaver.", ("Jordan Millstrand",)
    ),
    Passage("Care leaver Shanice Underbank, who is 21, said: “I was on my own at 18.”", ("Shanice Underbank",)),
    Passage("Jordan, not his real name, said: “They moved me eleven times.”", ("Jordan",)),
    Passage("Pupil Aaliyah Northcote, 11, said: “My teacher listens to me.”", ("Aaliyah Northcote",)),
    Passage("Student Callum Redfern said: “University seemed impossible to me then.”", ("Callum Redfern",)),
    Passage("Teenager Mason Redfern was placed in a hotel by Bristol City Council.", ("Mason Redfern",)),
    # Courts and inquests.
    Passage(
        "Darren Hawkswell, 32, of Mill Lane, Oldham, was jailed for life for the murder of Kai Dunnock.",
        ("Darren Hawkswell", "Kai Dunnock"),
    ),
    Passage("Darren Hawkswell denied causing or allowing the death of a child.", ("Darren Hawkswell",)),
    Passage("The defendant, Stacey Hawkswell, said: “I never touched him.”", ("Stacey Hawkswell",)),
    Passage("An inquest heard that Ellie Marrowby had been seen by a doctor two days before.", ("Ellie Marrowby",)),
    Passage("Lee Ormsgill pleaded guilty to neglect at Derby Crown Court.", ("Lee Ormsgill",)),
    Passage("Robert Hawkswell, a lodger, was found guilty of manslaughter.", ("Robert Hawkswell",)),
    Passage("Giving evidence, neighbour Doris Plumtree said: “I heard crying every night.”", ("Doris Plumtree",)),
    Passage("In R v Hawkswell, Darren Hawkswell appealed against his sentence.", ("Darren Hawkswell",)),
    # Residents, campaigners, readers.
    Passage("Resident Norman Plumtree, 72, said: “We pay enough council tax in Leeds as it is.”", ("Norman Plumtree",)),
    Passage("Campaigner Sandra Elmstead, who lost her son, said: “Bolton Council must answer.”", ("Sandra Elmstead",)),
    Passage("Sandra Elmstead, who set up a petition, said: “Ten thousand people have signed.”", ("Sandra Elmstead",)),
    Passage(
        "A reader, Mr B Haddock of Rugby, writes: “Your report on Warwickshire County Council shocked me.”",
        ("B Haddock",),
    ),
    Passage(
        "SIR – I was appalled to read of the state of children's services at Kent County Council. Barbara Haddock, Whitstable",
        ("Barbara Haddock",),
    ),
    Passage("Neighbour Steve Plumtree told reporters: “Police came in the middle of the night.”", ("Steve Plumtree",)),
    Passage("Protester Lorna Elmstead said: “Hands off our children's centre.”", ("Lorna Elmstead",)),
    # Patients and private persons of a profession.
    Passage("Patient Glenda Rowntree, 44, said: “My girl waited two years to be seen.”", ("Glenda Rowntree",)),
    Passage(
        "Taxi driver Imran Kestrel, whose daughter is in care, said: “I only want to see her.”", ("Imran Kestrel",)
    ),
    Passage(
        "Retired nurse Joan Kestrel, a grandmother of nine from Stoke, said: “It broke my heart.”", ("Joan Kestrel",)
    ),
    Passage("Actor Rufus Kestrel, who grew up in care in Leeds, said: “I was lucky.”", ("Rufus Kestrel",)),
    # Bylines, credits, captions.
    Passage("By Gemma Inkwell\n\nBolton Council's services for children were rated inadequate.", ("Gemma Inkwell",)),
    Passage(
        "Picture: Toby Lensford\n\nBolton Council's services for children were rated inadequate.", ("Toby Lensford",)
    ),
    Passage("Words by Gemma Inkwell, photographs by Toby Lensford", ("Gemma Inkwell", "Toby Lensford")),
    Passage("Gemma Inkwell is a freelance writer. Follow @gemmainkwell", ("Gemma Inkwell",)),
    Passage(
        "Ellie Marrowby with her mother Leanne on her second birthday. Photograph: Family handout",
        ("Ellie Marrowby", "Leanne"),
    ),
    # Written after the rule, to see how it fares with other wordings.
    Passage(
        "Widowed Carol Fennimore said: “They took my grandchildren in the night.” Bolton Council declined to comment.",
        ("Carol Fennimore",),
    ),
    Passage(
        "“I was terrified of the meetings,” recalls Devon Ashgrove, now 24, who left care in 2012.", ("Devon Ashgrove",)
    ),
    Passage(
        "Imogen Larch, whose daughter Tilly was fostered at birth, told an inquiry: “No one explained anything to us.”",
        ("Imogen Larch", "Tilly"),
    ),
    Passage(
        "Speaking outside Leeds Crown Court, Peter Larch said: “Nothing will bring our girl back to us.”",
        ("Peter Larch",),
    ),
    Passage(
        "The brother of the dead boy, Ryan Oakridge, tweeted: “We miss you every single day, mate.”", ("Ryan Oakridge",)
    ),
    Passage(
        "Tilly Larch's adoptive parents, Rob and Sue Penhale, said: “She lights up every room she walks into.”",
        ("Tilly Larch", "Rob", "Sue Penhale"),
    ),
    Passage(
        "Great-grandmother Edna Oakridge, 84, told the Gazette: “I have never seen anything like this before.”",
        ("Edna Oakridge",),
    ),
    Passage(
        "Farah Meadowcroft, a mother from Bury who adopted two brothers, said: “We were left to get on with it.”",
        ("Farah Meadowcroft",),
    ),
    Passage(
        "Liam Brackenridge, who spent ten years in homes run by Hull City Council, said: “We were numbers to them.”",
        ("Liam Brackenridge",),
    ),
    Passage(
        "Homeless Ricky Sandford said: “The council put me in a tent and forgot about me then.”", ("Ricky Sandford",)
    ),
    Passage(
        "Dr Anil Westcott, a father of one of the boys, said: “We were lied to from the very start.”",
        ("Anil Westcott",),
    ),
)

MIXED = (
    Passage(
        f"{_DCS} said: “We are deeply sorry for the death of Ellie Marrowby.”",
        ("Ellie Marrowby",),
        ("Marian Tollgate",),
    ),
    Passage(
        f"Leanne Marrowby, Ellie's mother, said: “I want answers.” {_DCS} said: “We have learned from this.”",
        ("Leanne Marrowby", "Ellie"),
        ("Marian Tollgate",),
    ),
    Passage(
        f"{_DCS} resigned after the death of two-year-old Kai Dunnock. His grandfather, Reg Dunnock, said: “It is the least she could do.”",
        ("Kai Dunnock", "Reg Dunnock"),
        ("Marian Tollgate",),
    ),
    Passage(
        f"{_LEADER} said: “My thoughts are with Donna Dunnock.” Donna Dunnock said: “He never called me.”",
        ("Donna Dunnock",),
        ("Osman Birchfield",),
    ),
    Passage(
        "Judge Helena Strickland told Darren Hawkswell: “You are a danger to every child.” Councillor Osman Birchfield, leader of Derby City Council, said: “This was an evil crime.”",
        ("Darren Hawkswell",),
        ("Helena Strickland", "Osman Birchfield"),
    ),
    Passage(
        "Coroner Alasdair Penhallow said that Tommy Larkspur could have been saved. Ruth Ingleby, chief executive of Kirklees Council, said: “We accept every word.”",
        ("Tommy Larkspur",),
        ("Ruth Ingleby",),
    ),
    Passage(
        f"Foster carer Jean Copperfield said: “We are the last to know.” {_DCS} said: “Foster carers are the backbone of our service.”",
        ("Jean Copperfield",),
        ("Marian Tollgate",),
    ),
    Passage(
        "Ruth Ingleby, chief executive of Kirklees Council, met Jordan Millstrand, 19, a care leaver. “He taught me a lot,” said Ms Ingleby.",
        ("Jordan Millstrand",),
        ("Ruth Ingleby",),
    ),
    Passage(
        "Jordan Millstrand, 19, said: “Nobody asked me.” Ms Ingleby, who is Ruth Ingleby, chief executive of Kirklees Council, said: “We should have.”",
        ("Jordan Millstrand",),
        ("Ruth Ingleby",),
    ),
    Passage(
        "Campaigner Sandra Elmstead handed a petition to Cllr Osman Birchfield, leader of Derby City Council. She said: “We will be back.” He said: “I have heard them.”",
        ("Sandra Elmstead",),
        ("Osman Birchfield",),
    ),
    Passage(
        "Children's minister Edwina Tamworth said: “Every child deserves better than Ellie Marrowby had.”",
        ("Ellie Marrowby",),
        ("Edwina Tamworth",),
    ),
    Passage(
        "Edwina Tamworth, the children's minister, appointed Gordon Applegarth as commissioner for children's services in Bolton after the death of Ellie Marrowby.",
        ("Ellie Marrowby",),
        ("Edwina Tamworth", "Gordon Applegarth"),
    ),
    Passage(
        "Gordon Applegarth was appointed chief executive of Bolton Council. Craig Marrowby, Ellie's uncle, said: “I hope he listens.”",
        ("Craig Marrowby", "Ellie"),
        ("Gordon Applegarth",),
    ),
    Passage(
        "Mother-of-two Kelly Thrushby called on Marian Tollgate to go. “She has to go,” said Ms Thrushby. Marian Tollgate, director of children's services at Bolton Council, said: “I will stay and put this right.”",
        ("Kelly Thrushby",),
        ("Marian Tollgate",),
    ),
    Passage(
        "Dean Fenwick, 40, told Cllr Sunita Goswell, cabinet member for children at Bolton Council: “You failed her.” Cllr Goswell said: “I am truly sorry for your loss.”",
        ("Dean Fenwick",),
        ("Sunita Goswell",),
    ),
    Passage(
        "Headteacher Colin Brackwater, whose own son was adopted, said: “We were let down as parents.” Marian Tollgate, director of children's services at Bolton Council, apologised: “We got this wrong for the family.”",
        ("Colin Brackwater",),
        ("Marian Tollgate",),
    ),
    Passage(
        "Detective Inspector Nora Sallow said that Darren Hawkswell and Stacey Hawkswell had lied. Ruth Ingleby, chief executive of Kirklees Council, said: “Our staff were lied to as well.”",
        ("Darren Hawkswell", "Stacey Hawkswell"),
        ("Ruth Ingleby",),
    ),
    Passage(
        "Union official Petra Holloway, regional secretary of Unison, said: “Staff in Bolton are on their knees.” Mum Tracey Wagstone agreed: “My girl had six social workers.”",
        ("Tracey Wagstone",),
        ("Petra Holloway",),
    ),
    Passage(
        "By Gemma Inkwell\n\nMarian Tollgate, director of children's services at Bolton Council, has retired. Norman Plumtree, a resident, said: “Good riddance to the lot of them.”",
        ("Gemma Inkwell", "Norman Plumtree"),
        ("Marian Tollgate",),
    ),
    Passage(
        "Dame Philomena Court, president of the Association of Directors of Children's Services, said: “Baby T changed us all.” Pauline Larkspur, an aunt of Tommy, said: “Nothing has changed.”",
        ("Pauline Larkspur", "Tommy", "Baby T"),
        ("Philomena Court",),
    ),
    Passage(
        "Tom Redfern, leader of Hull City Council, said: “We failed Mason.” Mason Redfern, 16, no relation of the leader, said: “He never met me.”",
        ("Mason",),
        ("Tom Redfern",),
    ),
    Passage(
        "Shanice Underbank, 21, was appointed to the care leavers' forum. Its chair, Cllr Sunita Goswell, cabinet member for children at Bolton Council, said: “Shanice speaks for hundreds.”",
        ("Shanice Underbank",),
        ("Sunita Goswell",),
    ),
    Passage(
        "Lawyer Quentin Mossbank, who acts for Leanne Marrowby, said: “My client has suffered enough.” Leanne Marrowby said: “I miss her every day.” Ruth Ingleby, chief executive of Kirklees Council, said: “We are sorry for every failing.”",
        ("Leanne Marrowby",),
        ("Ruth Ingleby",),
    ),
    Passage(
        "“I was never told,” said Hannah Wrensley, the mother of a boy in care. “We will look into it,” said Marian Tollgate, the director of children's services at Bolton Council.",
        ("Hannah Wrensley",),
        ("Marian Tollgate",),
    ),
    Passage(
        "Gary Pinfold, father of the twins, accused Ruth Ingleby, chief executive of Kirklees Council, of lying. Mr Pinfold said: “She looked me in the eye.” Ms Ingleby said: “I told him all I knew.”",
        ("Gary Pinfold",),
        ("Ruth Ingleby",),
    ),
    Passage(
        "Glenda Rowntree, a patient, and Doris Plumtree, a volunteer, met Petra Holloway, regional secretary of Unison. “We stand with the staff,” said Doris Plumtree.",
        ("Glenda Rowntree", "Doris Plumtree"),
        ("Petra Holloway",),
    ),
    Passage(
        "Edwina Tamworth, the children's minister, wrote to Beryl Ashlock, a kinship carer: “Your letter moved me.” Beryl Ashlock replied: “Then change the law for us.”",
        ("Beryl Ashlock",),
        ("Edwina Tamworth",),
    ),
    Passage(
        "Cllr Osman Birchfield, leader of Derby City Council, said: “The murder of Kai is on all our minds.” Defence barrister Rowland Thackray QC said: “Stacey Hawkswell was a child herself.”",
        ("Kai", "Stacey Hawkswell"),
        ("Osman Birchfield", "Rowland Thackray"),
    ),
    Passage(
        "Ofsted inspector Winifred Garside said: “Children wait too long in Bolton.” Parent Michelle Pinfold said: “We could have told you that for free.”",
        ("Michelle Pinfold",),
        ("Winifred Garside",),
    ),
    Passage(
        "Marian Tollgate, director of children's services at Bolton Council, quit. She is the third in two years. Craig Marrowby said: “Three directors, and Ellie is still dead.”",
        ("Craig Marrowby", "Ellie"),
        ("Marian Tollgate",),
    ),
    Passage(
        "Social worker Nina Calloway said: “I carried forty cases and nobody cared about it.” Ellie Marrowby was one of them.",
        ("Ellie Marrowby",),
        ("Nina Calloway",),
    ),
    Passage(
        "Carol Fennimore met Ivor Pendlebury, leader of Bolton Council. “He held my hand,” Carol Fennimore said afterwards to us.",
        ("Carol Fennimore",),
        ("Ivor Pendlebury",),
    ),
    Passage(
        "“I told Zoe Harcastle to her face,” said Tina Sandford. Zoe Harcastle, director of children's services at Hull City Council, said: “I will not forget it.”",
        ("Tina Sandford",),
        ("Zoe Harcastle",),
    ),
    Passage(
        "Bolton Council's Zoe Harcastle said: “We know what we have to do.” Mum-of-four Gemma Sandford said: “I have heard that before.”",
        ("Gemma Sandford",),
        ("Zoe Harcastle",),
    ),
    Passage(
        "Headteacher Martin Hollis said: “Our pupils deserve better from Derby City Council than this.” Pupil Mia Hollins, 10, agreed.",
        ("Mia Hollins",),
        ("Martin Hollis",),
    ),
    Passage(
        "Cllr Ivor Pendlebury, leader of Bolton Council, told Carol Fennimore: “I am truly sorry for your loss.”",
        ("Carol Fennimore",),
        ("Ivor Pendlebury",),
    ),
)
