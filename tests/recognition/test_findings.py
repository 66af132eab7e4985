"""Findings: fragments of what inspectors found, in a running account, and fragments that are nobody's."""

import pytest

from tests.kinds.harness import Case, check

CASES = [
    Case(
        "Children in Torbay are not safe enough, according to a report by Ofsted."
        "\n\nThe inspectors judged services for care leavers to be inadequate. Many young people were “left "
        "to find their own way” when they turned 18.",
        ("Ofsted", "left to find their own"),
    ),
    Case(
        "Ofsted has rated Salford’s children’s services as inadequate."
        "\n\nThe report says that decisions were taken too slowly."
        "\n\nIn nine cases out of 30 the risk to children was “not recognised or not acted upon”, and plans "
        "were rarely looked at again.",
        ("Ofsted", "not recognised or not acted"),
    ),
    Case(
        "Ofsted inspectors have criticised children’s services in Poole."
        "\n\nThey found that referrals were left in a queue. Oversight by managers was “weak at almost every "
        "level”.",
        ("Ofsted", "weak at almost every level"),
    ),
    Case(
        "Inspectors have told Kirklees Council that its services for children remain poor."
        "\n\nOfsted’s report highlights delays in adoption. Even so, foster carers were “well prepared and "
        "warmly supported”.",
        ("Ofsted", "well prepared and warmly supported"),
    ),
    Case(
        "Ofsted has praised Camden’s children’s services, which it rates outstanding."
        "\n\nIts inspectors described social workers who know their families well. Leaders, meanwhile, "
        "“listen hard and act fast when children speak”.",
        ("Ofsted", "listen hard and act fast"),
    ),
    Case(
        "Ofsted visited Wirral in May."
        "\n\nProgress had been slow, inspectors reported. There was “too much drift in long-running cases” "
        "and in 11 of them children had been at risk.",
        ("Ofsted", "too much drift in long-running"),
    ),
    Case(
        "Ofsted’s letter to Bury council says that caseloads are too high."
        "\n\nPartners did not share information, and thresholds were “poorly understood outside the front "
        "door”.",
        ("Ofsted", "poorly understood outside the front"),
    ),
    Case(
        "A report from Ofsted rates Barnet’s services inadequate."
        "\n\nWeaknesses"
        "\n\nRecords were “muddled, thin or missing altogether”, the report notes, and visits were late."
        "\n\nStrengths"
        "\n\nAdoption work was “quick, careful and child-centred from the start”.",
        ("Ofsted", "muddled, thin or missing altogether"),
        ("Ofsted", "quick, careful and child-centred from"),
    ),
    Case(
        "Ofsted found services in Trafford had got worse."
        "\n\nStandards have slipped “because of frequent changes at the top and a lack of grip”, and the "
        "report also notes that staff morale is low.",
        ("Ofsted", "because of frequent changes at"),
    ),
    Case(
        "The inspectorate was damning about Leeds. Early help came “too late to make a difference”.",
        ("Ofsted", "too late to make a"),
    ),
    Case(
        "Ofsted’s inspectors spent a fortnight in Kent. They were worried about 14 children, nine of whom "
        "were “at risk of immediate harm”.",
        ("Ofsted", "at risk of immediate harm"),
    ),
    Case(
        "Ofsted rated Bury inadequate last week.\n\nThe council’s slogan is “putting every single child at the heart”.",
    ),
    Case(
        "Inspectors said the service in Kent was poor. Parents complained of “social workers who came and "
        "went each month”.",
    ),
    Case(
        "Ofsted found weaknesses in Dudley. The council says the report is “a snapshot of one bad month”.",
        ("Dudley", "a snapshot of one bad"),
    ),
    Case(
        "Inspectors found that plans in Devon were late. A new scheme, called “Every Child In Devon "
        "Matters Now”, begins in May.",
    ),
    Case(
        "Inspectors said the board of Hull was weak. The leader of the opposition, who wants a trust, "
        "thought the report “the worst he had ever seen”.",
    ),
    Case(
        "Ofsted said that leadership at Slough was weak. Campaigners held up banners that read “our "
        "children are not numbers on paper”.",
    ),
    Case(
        "Inspectors found that one boy in Bury had been moved nine times. His mother was told that there "
        "was “nowhere else for him to go”.",
    ),
    Case(
        "Ofsted found failings in Cornwall. The government wants services that are “safe, stable and "
        "loving for every child”.",
    ),
    Case(
        "Staff in Devon were “asked to hold more cases than is safe”, Ofsted found, while managers were "
        "“seldom in the room when it mattered”.",
        ("Ofsted", "asked to hold more cases"),
        ("Ofsted", "seldom in the room when"),
    ),
    Case(
        "Plans for children were “vague and rarely followed through”, inspectors noted, but foster carers "
        "in Leeds felt “valued and listened to by everyone”.",
        ("Ofsted", "vague and rarely followed through"),
        ("Ofsted", "valued and listened to by"),
    ),
    Case(
        "Ofsted rated Hull good, with inspectors struck by the “calm and purposeful way of working” there.",
        ("Ofsted", "calm and purposeful way of"),
    ),
    Case(
        "Ofsted has rated Essex outstanding for what inspectors termed a “tireless search for something "
        "better for children”.",
        ("Ofsted", "tireless search for something better"),
    ),
    Case(
        "Ofsted has rated Essex good, citing “steady leadership over several years” and manageable caseloads.",
        ("Ofsted", "steady leadership over several years"),
    ),
    Case(
        "Inspectors spoke of “failures at every level of the organisation” in Rotherham.",
        ("Ofsted", "failures at every level of"),
    ),
    Case(
        "Children in Kent were at risk, which prompted Ofsted to warn of “a system close to breaking point”.",
        ("Ofsted", "a system close to breaking"),
    ),
    Case(
        "Ofsted’s report on Poole talks of “a culture in which nobody asks why”.",
        ("Ofsted", "a culture in which nobody"),
    ),
    Case(
        "The Ofsted report on Bexley Council’s services, published on Friday, cast doubt on “the candour "
        "of some senior officers”.",
        ("Ofsted", "the candour of some senior"),
    ),
    Case(
        "An independent trust will run services in Dudley after a commissioner, Jane Holt, found “a "
        "failure of leadership from top to bottom”.",
        ("Jane Holt", "a failure of leadership from"),
    ),
    Case(
        "The 2014 Ofsted report found fault almost everywhere in Derby, saying “the turnover of staff at "
        "every level stands in the way of good work”.",
        ("Ofsted", "the turnover of staff at"),
    ),
    Case(
        "Inspectors blamed “a long run of poor decisions by leaders” for the failings in Slough.",
        ("Ofsted", "a long run of poor"),
    ),
    Case(
        "Ofsted identified “serious and widespread weaknesses in practice” at Sefton in its inspection.",
        ("Ofsted", "serious and widespread weaknesses in"),
    ),
    Case(
        "The watchdog rapped Croydon for its “unacceptably long waits for a first visit”.",
        ("Ofsted", "unacceptably long waits for a"),
    ),
    Case(
        "Social workers in Croydon are “passionate about what they do”, in the words of the inspectors.",
        ("Ofsted", "passionate about what they do"),
    ),
    Case(
        "A “lack of grip on the basics of the job” lay behind the failings in Bury, according to Ofsted.",
        ("Ofsted", "lack of grip on the"),
    ),
    Case(
        "Ofsted’s verdict on Leeds was blunt: “Children are not safe here.”",
        ("Ofsted", "Children are not safe here"),
    ),
    Case(
        "Critics say that Ofsted’s report on Kent shows “a council that has lost its way”.",
    ),
    Case(
        "Ofsted called for a plan, and the council is drawing up what residents call a “plan for a plan "
        "that never comes”.",
    ),
    Case(
        "Inspectors who went into Telford & Wrekin’s children’s homes found rooms in disrepair."
        "\n\nRecords of restraint were “sketchy and at times plainly wrong”.",
        ("Ofsted", "sketchy and at times plainly"),
    ),
    Case(
        "Ofsted’s findings on Calderdale make grim reading. Social workers’ visits were “too brief to be "
        "of any use”, and children were seldom seen alone.",
        ("Ofsted", "too brief to be of"),
    ),
    Case(
        "According to Ofsted, help in Solihull depends on which team a family gets. Some children wait "
        "for months, while others get “prompt, skilled and imaginative help”.",
        ("Ofsted", "prompt, skilled and imaginative help"),
    ),
    Case(
        "The watchdog commended Gateshead for its work with care leavers. Personal advisers are “dogged "
        "in keeping in touch with young people”.",
        ("Ofsted", "dogged in keeping in touch"),
    ),
    Case(
        "Ofsted rated Slough’s services poor."
        "\n\nInspectors looked at 40 cases. Assessments were copied from one child to the next and "
        "chronologies were “absent or so long as to be useless”.",
        ("Ofsted", "absent or so long as"),
    ),
    Case(
        "Ofsted’s report lists what is wrong in Medway."
        "\n\n• Management oversight is “inconsistent and lacks any real challenge”",
        ("Ofsted", "inconsistent and lacks any real"),
    ),
    Case(
        "Inspectors noticed a difference since their last call at Havering. Morale had risen, and the "
        "workforce was now “stable, proud and well led”.",
        ("Ofsted", "stable, proud and well led"),
    ),
    Case(
        "Ofsted gave Sutton its top grade. Its workers do not give up on families and children’s own "
        "words were “threaded through every one of the plans”.",
        ("Ofsted", "threaded through every one of"),
    ),
    Case(
        "Ofsted rated Sutton outstanding. Staff celebrated with a cake that said “we did it and we did it together”.",
    ),
    Case(
        "Ofsted found weaknesses in Slough. Its leader told councillors that there were “no quick fixes to be had”.",
    ),
    Case(
        "Ofsted criticised Bury. The trial of the boy’s stepfather heard that he was “a man without any pity”.",
    ),
    Case(
        "Leaders at Enfield have, Ofsted acknowledges, “a firm grip on where the service must improve”.",
        ("Ofsted", "a firm grip on where"),
    ),
    Case(
        "Inspectors took the borough of Brent to task over “a casual attitude to missing children”.",
        ("Ofsted", "a casual attitude to missing"),
    ),
    Case(
        "Ofsted’s praise for Halton centred on “thoughtful and creative direct work with children”.",
        ("Ofsted", "thoughtful and creative direct work"),
    ),
    Case(
        "Ofsted downgraded Ealing, pointing to “a sharp fall in the quality of practice”.",
        ("Ofsted", "a sharp fall in the"),
    ),
    Case(
        "Left unchecked, the backlog at Bexley was, in the regulator’s phrase, “an accident waiting to "
        "happen to children”.",
        ("Ofsted", "an accident waiting to happen"),
    ),
    Case(
        "There was in Stockton, Ofsted’s inspectors observed, “an obvious warmth between workers and families”.",
        ("Ofsted", "an obvious warmth between workers"),
    ),
    Case(
        "The inspection of Havering by Ofsted uncovered “a backlog of unread referrals going back years”.",
        ("Ofsted", "a backlog of unread referrals"),
    ),
    Case(
        "It was “a service that had lost its way”, Ofsted judged, although Halton’s foster carers were happy.",
        ("Ofsted", "a service that had lost"),
    ),
    Case(
        "Ofsted has been scathing about Sefton’s “persistent failure to learn from its mistakes”.",
        ("Ofsted", "persistent failure to learn from"),
    ),
    Case(
        "In Ealing inspectors discovered “unsafe practice that leaders did not know about”.",
        ("Ofsted", "unsafe practice that leaders did"),
    ),
    Case(
        "Ofsted’s report on Ealing was met by what the opposition calls “a wall of silence from the town hall”.",
    ),
    Case(
        "After Ofsted’s inspection of Ealing the council launched a campaign under the heading “every "
        "child a chance to shine”.",
    ),
    Case(
        "Ofsted has rated Thurrock’s children’s services as requiring improvement."
        "\n\nIts report acknowledges that leaders know what is wrong. Yet progress has been “held back by a "
        "churn of middle managers”.",
        ("Ofsted", "held back by a churn"),
    ),
    Case(
        "Inspectors praised the fostering team in Thurrock, where carers get “expert help at any hour of the day”.",
        ("Ofsted", "expert help at any hour"),
    ),
    Case(
        "Ofsted found that referrals to Thurrock were dealt with promptly. Less happily, children who go "
        "missing are offered interviews that are “late, brief and rarely acted upon”.",
        ("Ofsted", "late, brief and rarely acted"),
    ),
    Case(
        "Thurrock’s virtual school won particular praise from Ofsted for “unrelenting ambition for every "
        "child on its roll”.",
        ("Ofsted", "unrelenting ambition for every child"),
    ),
    Case(
        "The inspectors’ verdict on early help at Thurrock was kinder. Families there get support that is "
        "“timely, well matched and makes a difference”.",
        ("Ofsted", "timely, well matched and makes"),
    ),
    Case(
        "A monitoring visit by Ofsted to Thurrock has found “green shoots but not yet a garden”.",
        ("Ofsted", "green shoots but not yet"),
    ),
    Case(
        "Ofsted said the authority had “too many plans and too little planning” when it inspected Thurrock.",
        ("Ofsted", "too many plans and too"),
    ),
    Case(
        "While inspectors saw much to admire in Thurrock, they cautioned that children’s views were "
        "“noted but seldom acted on by managers”.",
        ("Ofsted", "noted but seldom acted on"),
    ),
    Case(
        "For Ofsted, Thurrock’s main failing is “an absence of curiosity about children’s lives”.",
        ("Ofsted", "an absence of curiosity about"),
    ),
    Case(
        "Ofsted gave Thurrock its lowest rating. House prices there are, estate agents say, “going "
        "through the roof this year”.",
    ),
    Case(
        "Ofsted gave Thurrock its lowest rating. The opposition has tabled a motion that speaks of “a "
        "betrayal of the children of this borough”.",
    ),
    Case(
        "Ofsted rated Bury inadequate. The council’s new model of practice, “relationships first and last "
        "and always”, starts in May.",
    ),
    Case(
        "Ofsted rated Bury inadequate. Staff call the open-plan office “the goldfish bowl with no water in it”.",
    ),
    Case(
        "Ofsted inspectors visited Bury. The department motto hangs on the wall: “we do it for the children here”.",
    ),
    Case(
        "Inspectors found Bury’s services poor. The law says that children must be given “such support as "
        "they may reasonably need”.",
    ),
    Case(
        "Inspectors found Bury’s services poor. Working Together defines neglect as “the persistent "
        "failure to meet a child’s basic needs”.",
    ),
    Case(
        "Ofsted found failings in Bury. On social media the council was accused of “hiding behind lawyers "
        "and press officers”.",
    ),
    Case(
        "Ofsted found failings in Bury. The boy had been described in court as “a child whom nobody wanted to see”.",
    ),
    Case(
        "Ofsted’s report on Bury came out on Friday. By Monday the town hall was “a ghost ship without a "
        "captain aboard”, as one officer put it.",
    ),
    Case(
        "Ofsted found failings in Bury. Job adverts promise “a warm welcome and a manageable caseload for all”.",
    ),
    Case(
        "Inspectors said Bury was improving. Its bid for cash under the “Strengthening Families, "
        "Protecting Children” scheme failed.",
    ),
    Case(
        "Inspectors said Bury was improving. The play that children put on was called “we are still here after all”.",
    ),
    Case(
        "Ofsted criticised Bury. The improvement board wants “fewer plans and more action on the ground”.",
    ),
    Case(
        "Ofsted criticised Bury. An internal audit in 2014 had found “a culture of fear and silence among managers”.",
    ),
    Case(
        "Ofsted criticised Bury. A consultant’s report had already warned of “a culture of fear and "
        "silence among managers”.",
    ),
    Case(
        "Ofsted told Bury to improve. Children there told us that they feel “passed from pillar to post by strangers”.",
    ),
    Case(
        "There is a sign above the desk of Ann Tully, director at Bury: “Nobody ever drowned in sweat but some tried.”",
    ),
    Case(
        "The trouble began with a letter to Ann Tully, director at Bury: “You have a month to put this right.”",
    ),
    Case(
        "Parents have a question for Ann Tully, director at Bury: “Where were you when we needed you?”",
    ),
    Case(
        "The Department for Education sent Bury a notice. A poster in the foyer, by contrast, says “great "
        "things happen here every single day”.",
    ),
    Case(
        "The coroner said Bury Council had “missed chance after chance to save this boy”. Ofsted visited in May.",
    ),
    Case(
        "Ann Tully resigned from Bury after a councillor told her in a meeting: “You are not up to this job.”",
    ),
    Case(
        "Ann Tully, director at Bury, remembers what her first manager used to say: “Never let the sun "
        "set on a referral.”",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_inspectors_found_is_theirs(case: Case) -> None:
    check("statements", case)
