"""Programmes by names that no list holds, and who is told of in a clause or sentence beside: passages and look-alikes."""

import pytest

from tests.kinds.harness import Case, check

CASES: tuple[Case, ...] = (
    # How a programme is named, and how it is told who is in it.
    Case(
        "Kent, Bury and Devon will be the first to run the Nearer Home (NH) trailblazer programme, the Department for Education said.",
        ("Kent", "Nearer Home"),
        ("Bury", "Nearer Home"),
        ("Devon", "Nearer Home"),
    ),
    Case("Kent has joined the Nearer Home pathfinder programme.", ("Kent", "Nearer Home")),
    Case('Kent has joined the "Stronger roots, better lives" scheme.', ("Kent", "Stronger roots, better lives")),
    Case(
        "Kent has joined the ‘Families at the heart of everything’ programme.",
        ("Kent", "Families at the heart of everything"),
    ),
    Case("Kent has joined the “Right Home, Right Now” (RHRN) pilot programme.", ("Kent", "Right Home, Right Now")),
    Case(
        "The department's ‘Stronger roots, better lives (SRBL)’ programme is being extended, and Walsall has been picked to take part.",
        ("Walsall", "Stronger roots, better lives"),
    ),
    Case(
        "Bury and Bolton have joined the Family Forward (FF) pilot.",
        ("Bury", "Family Forward"),
        ("Bolton", "Family Forward"),
    ),
    Case("Bolton Council's Bright Paths scheme has helped 300 care leavers.", ("Bolton", "Bright Paths")),
    Case(
        "Kent, Bury and Devon were picked to set up family link pilots (FLPs).",
        ("Kent", "family link"),
        ("Bury", "family link"),
        ("Devon", "family link"),
    ),
    Case(
        "Kent, Bury and Devon have joined the early support hubs programme (ESHP).",
        ("Kent", "early support hubs programme"),
        ("Bury", "early support hubs programme"),
        ("Devon", "early support hubs programme"),
    ),
    Case(
        "“Our Safe Start scheme has helped 30 families,” said Ann Lee, director of children's services at Kent Council.",
        ("Kent", "Safe Start"),
    ),
    Case(
        "“We have family hubs and our Safe Start scheme, and both work well,” said Ann Lee, director of children's services at Kent Council.",
        ("Kent", "Safe Start"),
    ),
    Case("Kent has become the latest authority to bring in the Family Anchor programme.", ("Kent", "Family Anchor")),
    Case("Kent is the first council in the north to try the Family Anchor programme.", ("Kent", "Family Anchor")),
    Case(
        "The Family Anchor scheme is growing, and Kent and Bury are the next to take part.",
        ("Kent", "Family Anchor"),
        ("Bury", "Family Anchor"),
    ),
    Case(
        "The Family Anchor programme is to be extended to 15 more areas, with Kent among them.",
        ("Kent", "Family Anchor"),
    ),
    Case(
        "Family Valued, a way of working begun in Leeds, is what Bolton is going to introduce.",
        ("Bolton", "Family Valued"),
    ),
    Case(
        "Family Safeguarding, which began in Hertfordshire, is the model that Kent has chosen.",
        ("Kent", "Family Safeguarding"),
    ),
    Case("Kent's own recovery programme, Kent Children First, is about early help.", ("Kent", "Kent Children First")),
    Case(
        "It will add to Kent Council's mentoring programme, Bright Paths, which is for care leavers.",
        ("Kent", "Bright Paths"),
    ),
    Case("Kent Council said its Family Anchor scheme had helped 300 families.", ("Kent", "Family Anchor")),
    Case(
        "Kent and Medway councils have come together in the Bright Paths partnership.",
        ("Kent", "Bright Paths partnership"),
        ("Medway", "Bright Paths partnership"),
    ),
    Case(
        "Carers are being sought in Kent, Medway and Surrey. The fostering teams of three local authorities have come together in a partnership, Foster Garden, which is running the Mockingbird programme.",
        ("Kent", "Mockingbird"),
        ("Medway", "Mockingbird"),
        ("Surrey", "Mockingbird"),
        ("Foster Garden", "Mockingbird"),
    ),
    Case(
        "Kent and Medway have joined forces in a regional agency called Adopt Garden, which is introducing the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Medway", "Family Anchor"),
        ("Adopt Garden", "Family Anchor"),
    ),
    Case(
        "Kent and Medway were rated good. Both councils have come together in the Family Anchor programme.",
        ("Kent", "Family Anchor"),
        ("Medway", "Family Anchor"),
    ),
    Case(
        "Bolton Council has joined forces with Wigan to run the Family Anchor programme.",
        ("Bolton", "Family Anchor"),
        ("Wigan", "Family Anchor"),
    ),
    Case(
        "Bury and Wigan have joined Kent in the Family Anchor programme.",
        ("Bury", "Family Anchor"),
        ("Wigan", "Family Anchor"),
        ("Kent", "Family Anchor"),
    ),
    Case(
        "Kent, Bury and Devon have been chosen to try out the government's reforms. Ministers have called the project Nearer Home.",
        ("Kent", "Nearer Home"),
        ("Bury", "Nearer Home"),
        ("Devon", "Nearer Home"),
    ),
    Case(
        "Kent has been picked as a pathfinder for a new government programme. The programme has been named Nearer Home.",
        ("Kent", "Nearer Home"),
    ),
    Case(
        "Ministers have called the project Nearer Home. The programme begins in May. For two years the three local authorities (Kent, Bury and Devon) are going to work alongside the police.",
        ("Kent", "Nearer Home"),
        ("Bury", "Nearer Home"),
        ("Devon", "Nearer Home"),
    ),
    Case(
        "Kent Council is bringing in No Wrong Door, a scheme for teenagers. The scheme, in which Kent Safeguarding Partnership and ‘Kent Together’ will play a part, puts help in one place.",
        ("Kent", "No Wrong Door"),
        ("Kent Safeguarding Partnership", "No Wrong Door"),
        ("Kent Together", "No Wrong Door"),
    ),
    Case(
        "The Family Anchor programme was set up in 2015. Ann Lee of Kent, which leads the scheme, said it was popular.",
        ("Kent", "Family Anchor"),
    ),
    Case(
        "Kent, Bury and Devon have been named as early adopters, each of which will deliver one of the projects. With the launch of the government's Family Anchor programme, the projects can be offered to others.",
        ("Kent", "Family Anchor"),
        ("Bury", "Family Anchor"),
        ("Devon", "Family Anchor"),
    ),
    Case(
        "Bolton has started a new scheme for foster carers. It is called Families Together and gives them a mentor.",
        ("Bolton", "Families Together"),
    ),
    Case(
        "A new scheme for foster carers has started in Bolton. The scheme, Families Together, gives them a mentor.",
        ("Bolton", "Families Together"),
    ),
    Case(
        "Bolton has launched a two-year pilot. The project, named Families Together, pays for mentors.",
        ("Bolton", "Families Together"),
    ),
    Case(
        "The Families Together partnership, led by Bolton Council, has won an award.",
        ("Bolton", "Families Together partnership"),
    ),
    Case(
        "The Families Together programme, a joint project of Bolton and Bury councils, has won an award.",
        ("Bolton", "Families Together"),
        ("Bury", "Families Together"),
    ),
    Case(
        "“We are delighted to have been chosen as one of the pilot sites for Families Together,” said Cllr Ann Lee, cabinet member for children at Bolton Council.",
        ("Bolton", "Families Together"),
    ),
    Case(
        "Bolton's participation in Families Together, a DfE programme, began in May.", ("Bolton", "Families Together")
    ),
    Case("The Family Anchor programme is coming to Bolton, the council has confirmed.", ("Bolton", "Family Anchor")),
    Case(
        "Parents in Bolton are being helped by the Family Anchor programme, which the council set up in 2015.",
        ("Bolton", "Family Anchor"),
    ),
    Case(
        "The Department for Education has given Bolton £2m to run Family Anchor, a programme for fathers.",
        ("Bolton", "Family Anchor"),
    ),
    Case(
        "Of the 10 councils in the Family Anchor programme, three - Bury, Wigan and Kent - are in debt.",
        ("Bury", "Family Anchor"),
        ("Wigan", "Family Anchor"),
        ("Kent", "Family Anchor"),
    ),
    Case("Bolton's director, who brought in the Family Anchor programme, is to leave.", ("Bolton", "Family Anchor")),
    Case("At Bolton, Ms Lee introduced the Family Anchor programme.", ("Bolton", "Family Anchor")),
    Case(
        "Achieving for Children, which runs services for Kingston and Richmond, has joined the Family Anchor programme.",
        ("Achieving for Children", "Family Anchor"),
    ),
    Case(
        "Barnardo's and Bolton Council are working together on the Family Anchor programme.",
        ("Bolton", "Family Anchor"),
        ("Barnardo's", "Family Anchor"),
    ),
    Case(
        "Kent has joined the Strengthening Families,\nProtecting Children programme.",
        ("Kent", "Strengthening Families, Protecting Children"),
    ),
    Case(
        "Kent, Bury and Devon will test the Lantern toolkit, known as the Harbour project, until March.",
        ("Kent", "Harbour"),
        ("Bury", "Harbour"),
        ("Devon", "Harbour"),
    ),
    Case("The Family Anchor pilot, in which Kent takes part, was criticised by MPs.", ("Kent", "Family Anchor")),
    Case("Surrey has left the Family Anchor programme, which Kent has just joined.", ("Kent", "Family Anchor")),
    Case("Kent has replaced Surrey in the Family Anchor programme.", ("Kent", "Family Anchor")),
    Case(
        "Hertfordshire's model, Family Safeguarding, is spreading: Luton, Peterborough and Bracknell Forest have all taken it up.",
        ("Luton", "Family Safeguarding"),
        ("Peterborough", "Family Safeguarding"),
        ("Bracknell Forest", "Family Safeguarding"),
    ),
    Case(
        "Luton is copying the Family Safeguarding approach pioneered by Hertfordshire.",
        ("Luton", "Family Safeguarding"),
    ),
    Case("Kent has embedded the Signs of Safety model.", ("Kent", "Signs of Safety")),
    Case("Essex, through its Partners in Practice work, has been helping Kent.", ("Essex", "Partners in Practice")),
    Case("Essex County Council (a Partner in Practice) will support Kent.", ("Essex", "Partners in Practice")),
    # Look-alikes: programmes praised, wished for, left, run by others; councils named for another reason.
    Case(
        "The Family Anchor programme is being extended, and Kent has been picked for inspection next month.",
    ),
    Case(
        "The Family Anchor programme is being extended, and Kent has been chosen to host a conference on fostering.",
    ),
    Case(
        "The Family Anchor programme is being extended, but Kent has not been picked to take part.",
    ),
    Case(
        "The Family Anchor programme is being wound up, and Kent has been named as England's worst council.",
    ),
    Case(
        "The Family Anchor programme is being extended, and Kent could be picked to take part.",
    ),
    Case(
        "The Family Anchor programme is being extended, and Kent hopes to be among the next to take part.",
    ),
    Case(
        "The Family Anchor programme has been praised by ministers, and Kent has joined calls for more money.",
    ),
    Case(
        "The Family Anchor programme is run by a charity, and Kent and Bury are the next to be inspected.",
    ),
    Case(
        "The Family Anchor programme pays for coaches. Bury and Devon were picked to set up fostering pilots.",
    ),
    Case(
        "The Family Anchor programme pays for coaches. Bury and Devon have been chosen for another pilot.",
    ),
    Case(
        "Kent will be the first to complain about the Family Anchor programme.",
    ),
    Case(
        "Kent was the first council to leave the Family Anchor programme.",
    ),
    Case(
        "Kent would be the first council to use the Family Anchor programme if ministers agreed.",
    ),
    Case(
        "Kent is the latest council to criticise the Family Anchor programme.",
    ),
    Case(
        "Kent was the only council to refuse to join the Family Anchor programme.",
    ),
    Case(
        "Kent Council's proposed early help programme, Bright Paths, was voted down.",
    ),
    Case(
        "Kent Council's former mentoring scheme, Bright Paths, was closed in 2012.",
    ),
    Case(
        "Kent's Labour group wants the council's programme, Bright Paths, to be scrapped.",
    ),
    Case(
        "No Wrong Door, a scheme begun in North Yorkshire, is what Kent has rejected.",
    ),
    Case(
        "No Wrong Door is what Kent should introduce, inspectors said.",
    ),
    Case(
        "Kent and Medway have come together to oppose the Family Anchor programme.",
    ),
    Case(
        "Kent and Medway have joined forces in criticising the Family Anchor programme.",
    ),
    Case(
        "Kent and Medway were rated good. Two councils have come together to oppose the Family Anchor programme.",
    ),
    Case(
        "Kent and Medway were rated good. Three councils have come together in the Family Anchor programme.",
    ),
    Case(
        "“Our Family Anchor programme has been in use for years,” said Ann Lee, chief executive of the charity Home Links, which works in Kent.",
    ),
    Case(
        "Ministers have called the project Nearer Home. The three councils (Kent, Bury and Devon) were rated inadequate by Ofsted.",
    ),
    Case(
        "The Family Anchor programme pays for coaches. The two councils, Kent and Bury, are being sued by carers.",
    ),
    Case(
        "The Family Anchor programme was set up in 2015. Kent, which runs the scheme's rival, has said no.",
    ),
    Case(
        "Kent, Bury and Devon have been chosen to try out the government's reforms. The government has called the critics of the plans short-sighted.",
    ),
    Case(
        "Kent Council said its Family Anchor bid had been turned down.",
    ),
    Case(
        "Kent Council told Barnardo's its Family Anchor programme was too dear.",
    ),
    Case(
        "Kent Council said the department and its Family Anchor programme were to blame.",
    ),
    Case(
        "Kent has asked to join the family link pilots (FLPs).",
    ),
    Case(
        "Bolton Council has opened a new home for children. It is called Hill House.",
    ),
    Case(
        "Bolton has rejected a new scheme for carers. It is called Families Together.",
    ),
    Case(
        "Bolton has launched a new scheme for carers. It is called Unison's idea by some.",
    ),
    Case(
        "The department has called the project Families Together. Bolton is in talks.",
    ),
    Case(
        "The charity Home Links runs the mentoring scheme, Bright Paths, in schools near Kent Council's offices.",
    ),
    Case(
        "The Family Anchor programme came to Kent's aid, said nobody.",
    ),
    Case(
        "A study of the Family Anchor programme, a joint effort by academics, was read in Kent.",
    ),
    Case(
        "“Our Family Anchor programme,” said the minister, Ann Lee, “is for every child.” She was in Kent.",
    ),
    Case(
        "Kent Council has said it is supporting families and working together with schools.",
    ),
    Case(
        "Ann Lee, who set up the Family Anchor programme, once worked at Kent.",
    ),
    Case(
        "In Kent, Ms Lee met the team who launched the Family Anchor programme.",
    ),
    Case(
        "The Department for Education gave Kent £2m to pay for homes, and launched the Family Anchor programme.",
    ),
    Case(
        "Kent's director, who used to work for the Family Anchor programme, is to leave.",
    ),
    Case(
        "The Family Anchor programme, an effort by ministers, has passed Kent by.",
    ),
    Case(
        "Kent Council's critics say its Family Anchor programme cannot work because it has none.",
    ),
    Case(
        "Kent's MP praised the Family Anchor programme.",
    ),
    Case(
        "Leeds's Family Valued programme has been studied by Kent.",
    ),
    Case(
        "A delegation from Kent visited Leeds to learn about Family Valued.",
    ),
    Case(
        "Kent asked the Frontline programme for a list of its trainees.",
    ),
    Case(
        "Ofsted said the Family Anchor programme was having little effect in Kent.",
    ),
    Case(
        "The Family Anchor pilot, in which Kent has refused to take part, was praised by MPs.",
    ),
    Case(
        "Kent Council's mentoring programme, Bright Paths, has been closed.",
    ),
    Case(
        "Kent worked with Surrey on a report about the Family Anchor programme.",
    ),
    Case(
        "Kent and Surrey have worked together on their evidence against the Family Anchor programme.",
    ),
    Case(
        "Kent Council launched an inquiry into a scheme. It is called Hill House and is run by Barnardo's.",
    ),
    Case(
        "The Family Anchor programme has been cut, and Kent has been chosen.",
    ),
    Case(
        "Kent was to have been the first to run the Family Anchor programme.",
    ),
    Case(
        "The charity, which works with Kent, will be the first to run the Family Anchor programme.",
    ),
    Case(
        "A social worker from Kent will be the first to join the Family Anchor programme.",
    ),
    Case(
        "Kent's spending on its programme, Bright Paths, has been queried.",
    ),
    Case(
        "MPs discussed Kent's response to the programme, Nearer Home, in May.",
    ),
    Case(
        "The Family Anchor programme came to Kent in a lorry.",
    ),
    Case(
        "Kent says its Family Anchor programme has been cancelled.",
    ),
    Case(
        "The Department for Education runs the Family Anchor programme. Kent, which runs the project next door, has no money.",
    ),
    Case(
        "Ann Lee, director at Kent, who set up the Family Anchor programme when she was at a charity, is to leave.",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case.text.split()[:8]))
def test_programmes(case: Case) -> None:
    check("participations", case)
