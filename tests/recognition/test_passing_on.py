"""Passing on: words that a sentence repeats, disputes or reads out, each with whoever first said them, or nobody."""

import pytest

from tests.kinds.harness import Case, check

ANOTHERS_WORDS = [
    Case(
        "Norfolk's director of children's services, Anna Merrow, has replaced David Stile. “I want to "
        "thank him for all he did,” she said.",
        ("Anna Merrow", "I want to thank him"),
    ),
    Case(
        "Anna Merrow replaces David Stile as director of children's services at Norfolk. “I wish her "
        "every success in the job,” he said.",
        ("David Stile", "I wish her every success"),
    ),
    Case(
        "Ofsted criticised Norfolk. Leader Paul Kerrow told the former director, Jane Dray, in a letter: "
        "“You left this service in ruins.”",
        ("Paul Kerrow", "You left this service in"),
    ),
    Case(
        "Jane Dray, who left Norfolk in May, was told by leader Paul Kerrow: “You left this service in ruins.”",
        ("Paul Kerrow", "You left this service in"),
    ),
    Case(
        "Jane Dray was asked by councillor Paul Kerrow whether she would resign. “I have no plans to do "
        "so,” she replied.",
        ("Jane Dray", "I have no plans to"),
    ),
    Case(
        "Paul Kerrow said that Jane Dray had told him: “You must get a grip on this.”",
        ("Jane Dray", "You must get a grip"),
    ),
    Case(
        "Paul Kerrow recalled the words of his predecessor, Jane Dray: “You must get a grip on this.”",
        ("Jane Dray", "You must get a grip"),
    ),
    Case(
        "Leader Paul Kerrow welcomed the appointment of Jane Dray. “She brings a wealth of experience to us,” he said.",
        ("Paul Kerrow", "She brings a wealth of"),
    ),
    Case(
        "Leader Paul Kerrow welcomed the appointment of Jane Dray at Norfolk. “I am looking forward to "
        "starting work,” she said.",
        ("Jane Dray", "I am looking forward to"),
    ),
    Case(
        "Leader Paul Kerrow welcomed the appointment of Mark Dray at Norfolk. “I am looking forward to "
        "starting work,” Dray said.",
        ("Mark Dray", "I am looking forward to"),
    ),
    Case(
        "Councillor Paul Kerrow, leader of Norfolk, and Mark Dray, its director of children's services, "
        "met inspectors. “We have a long way to go,” said Kerrow.",
        ("Paul Kerrow", "We have a long way"),
    ),
    Case(
        "Councillor Paul Kerrow, leader of Norfolk, and Mark Dray, its director of children's services, "
        "met inspectors. “We have a long way to go,” the director said.",
        ("Mark Dray", "We have a long way"),
    ),
    Case(
        "Councillor Paul Kerrow, leader of Norfolk, and Mark Dray, its director of children's services, "
        "met inspectors. “We have a long way to go,” the leader said.",
        ("Paul Kerrow", "We have a long way"),
    ),
    Case(
        "A mother whose son was in care told Jane Dray, Norfolk's director of children's services: “You "
        "never once listened to us.”",
    ),
    Case(
        "“You never once listened to us,” a mother told Jane Dray, Norfolk's director of children's services.",
    ),
    Case(
        "“You never once listened to us,” Jane Dray was told by a mother.",
    ),
    Case(
        "“You never once listened to us,” Jane Dray was told by Alan Fisk, a foster carer.",
        ("Alan Fisk", "You never once listened to"),
    ),
    Case(
        "One social worker wrote to Jane Dray, the director of children's services: “I am going off sick "
        "because I cannot cope.”",
    ),
    Case(
        "Asked about Jane Dray's departure, a social worker said: “She was the best director we ever had.”",
    ),
    Case(
        "Of Jane Dray, one colleague said: “She was the best director we ever had.”",
    ),
    Case(
        "Of Jane Dray, leader Paul Kerrow said: “She was the best director we ever had.”",
        ("Paul Kerrow", "She was the best director"),
    ),
    Case(
        "Jane Dray was described by leader Paul Kerrow as “the best director that we ever had”.",
        ("Paul Kerrow", "the best director that we"),
    ),
    Case(
        "Jane Dray, described by one colleague as “the best director that we ever had”, leaves in May.",
    ),
    Case(
        "Jane Dray is “the best director that we ever had”, according to leader Paul Kerrow.",
        ("Paul Kerrow", "the best director that we"),
    ),
    Case(
        "Jane Dray, who leader Paul Kerrow called “the best director that we ever had”, leaves Norfolk in May.",
        ("Paul Kerrow", "the best director that we"),
    ),
    Case(
        "Jane Dray, whom colleagues called “the best director that we ever had”, leaves Norfolk in May.",
    ),
    Case(
        "Jane Dray, director of children's services at Norfolk, accused Paul Kerrow of trying to silence "
        "her. “This was a matter for the full council,” he said.",
        ("Paul Kerrow", "This was a matter for"),
    ),
    Case(
        "Jane Dray, director of children's services at Norfolk, said Paul Kerrow had tried to silence "
        "her. “He told me to keep quiet about it,” she said. Kerrow denied it. “I have never spoken to "
        "her in my life,” he said.",
        ("Jane Dray", "He told me to keep"),
        ("Paul Kerrow", "I have never spoken to"),
    ),
    Case(
        "Jane Dray said she had warned ministers. In reply, the children's minister, Tom Vane, wrote: “I "
        "am content for the council to go on.”",
        ("Tom Vane", "I am content for the"),
    ),
    Case(
        "Jane Dray read out a text that she had been sent: “You are next, so watch yourself.”",
    ),
    Case(
        "Jane Dray read out a letter from a foster carer, Alan Fisk: “We have had four social workers this year.”",
        ("Alan Fisk", "We have had four social"),
    ),
    Case(
        "Jane Dray quoted the inspectors: “Children are not seen often enough.”",
        ("Ofsted", "Children are not seen often"),
    ),
    Case(
        "Jane Dray quoted from a complaint by a parent: “No one ever rang me back.”",
    ),
    Case(
        "The report quotes a parent as saying: “No one ever rang me back.”",
    ),
    Case(
        "The Ofsted report quotes one social worker: “I have thirty cases and no supervision.”",
    ),
    Case(
        "Ofsted's report said that one social worker told inspectors: “I have thirty cases and no supervision.”",
    ),
    Case(
        "The children's guardian, Alan Fisk, told Mr Justice Hale: “The council has failed this boy again.”",
        ("Alan Fisk", "The council has failed this"),
    ),
    Case(
        "Mr Justice Hale was told by Alan Fisk, for the council: “We accept every one of the findings.”",
        ("Alan Fisk", "We accept every one of"),
    ),
    Case(
        "Councillor Paul Kerrow put a question to Jane Dray. “How many children are waiting for a social "
        "worker?” he asked. “Too many of them for my liking,” she answered.",
        ("Jane Dray", "Too many of them for"),
        ("Paul Kerrow", "How many children are waiting"),
    ),
    Case(
        "Paul Kerrow asked Jane Dray: “How many children are waiting for a social worker?” Her reply "
        "was: “Too many of them for my liking.”",
        ("Jane Dray", "Too many of them for"),
        ("Paul Kerrow", "How many children are waiting"),
    ),
    Case(
        "Paul Kerrow asked Jane Dray how many children were waiting. Her answer: “Too many of them for my liking.”",
        ("Jane Dray", "Too many of them for"),
    ),
    Case(
        "“Too many of them for my liking” was Jane Dray's answer when Paul Kerrow asked how many "
        "children were waiting.",
        ("Jane Dray", "Too many of them for"),
    ),
    Case(
        "“Too many of them for my liking,” was how Jane Dray answered Paul Kerrow.",
        ("Jane Dray", "Too many of them for"),
    ),
    Case(
        "Paul Kerrow accused Jane Dray of saying: “I do not care what the inspectors think.”",
    ),
    Case(
        "Paul Kerrow denied that he had told Jane Dray: “You will do as I say.”",
    ),
    Case(
        "Jane Dray claims that Paul Kerrow said: “You will do as I say here.”",
        ("Paul Kerrow", "You will do as I"),
    ),
    Case(
        "“You will do as I say here,” Paul Kerrow is alleged to have told Jane Dray.",
        ("Paul Kerrow", "You will do as I"),
    ),
    Case(
        "Under the headline “Children left at risk by council”, the Gazette reported Jane Dray's resignation.",
    ),
    Case(
        "Jane Dray, who wears a badge saying “Ask me about fostering today”, runs the team.",
    ),
    Case(
        "On the wall of Jane Dray's office is a poster: “Children first, second and third in everything.”",
    ),
    Case(
        "Jane Dray leaves in May. The advert for her post says: “We want somebody with vision and grit.”",
    ),
    Case(
        "Jane Dray likes to quote Nelson Mandela: “It always seems impossible until it is done.”",
        ("Nelson Mandela", "It always seems impossible until"),
    ),
    Case(
        "“Nobody has the capacity to do this work,” said one. Jane Dray agrees that times are hard.",
    ),
    Case(
        "“Nobody has the capacity to do this work,” said one social worker. “We are all on our knees,” "
        "said another. Jane Dray, director at Norfolk, said neither had complained to her.",
    ),
    Case(
        "Jane Dray said the council welcomed “this important and timely report”.",
        ("Jane Dray", "this important and timely report"),
    ),
    Case(
        "Jane Dray, of Norfolk, said the council had told parents: “We will not close your nursery.”",
        ("Norfolk", "We will not close your"),
    ),
    Case(
        "Norfolk council said it accepted the findings: “We have begun to put things right.”",
        ("Norfolk", "We have begun to put"),
    ),
    Case(
        "Norfolk council's leader, Paul Kerrow, said the authority had announced a review, adding: “We "
        "have begun to put things right.”",
        ("Paul Kerrow", "We have begun to put"),
    ),
    Case(
        "Norfolk's leader, Paul Kerrow, admitted the council had failed: “We let these children down very badly.”",
        ("Paul Kerrow", "We let these children down"),
    ),
    Case(
        "Paul Kerrow, leader of Norfolk, said Ofsted had recognised “the progress made by our staff”.",
        ("Ofsted", "the progress made by our"),
    ),
    Case(
        "A spokeswoman for Norfolk said Paul Kerrow was sorry: “We let these children down very badly.”",
        ("Norfolk", "We let these children down"),
    ),
    Case(
        "Jane Dray, the director, was described as “the best we ever had here”.",
    ),
    Case(
        "Norfolk was described by Jane Dray, its director, as “a place that knows its children”.",
        ("Jane Dray", "a place that knows its"),
    ),
    Case(
        "Jane Dray was appointed in May, when leader Paul Kerrow described her as “the best person for the job”.",
        ("Paul Kerrow", "the best person for the"),
    ),
    Case(
        "Jane Dray, the director, described the service as “a place that knows its children”.",
        ("Jane Dray", "a place that knows its"),
    ),
    Case(
        "Jane Dray was warned by her deputy, Mark Lowe, in an email: “We are storing up trouble for ourselves.”",
        ("Mark Lowe", "We are storing up trouble"),
    ),
    Case(
        "Jane Dray was shown a letter from Mark Lowe, who wrote: “We are storing up trouble for ourselves.”",
        ("Mark Lowe", "We are storing up trouble"),
    ),
    Case(
        "Jane Dray read out a statement: “I am leaving with a heavy heart.”",
        ("Jane Dray", "I am leaving with a"),
    ),
    Case(
        "Jane Dray read out a statement from the council: “We are sorry for the hurt that was caused.”",
    ),
    Case(
        "Jane Dray read her letter to the minister aloud: “I cannot do this job without money.”",
        ("Jane Dray", "I cannot do this job"),
    ),
    Case(
        "Jane Dray repeated her claim that the service was “a ship without any captain at all”.",
        ("Jane Dray", "a ship without any captain"),
    ),
    Case(
        "Jane Dray stood by her description of the service as “a ship without any captain at all”.",
        ("Jane Dray", "a ship without any captain"),
    ),
    Case(
        "Jane Dray's claim that the service was “a ship without any captain at all” angered Mark Lowe.",
        ("Jane Dray", "a ship without any captain"),
    ),
    Case(
        "Mark Lowe criticised Jane Dray for saying that staff were “a burden on the public purse”.",
        ("Jane Dray", "a burden on the public"),
    ),
    Case(
        "Mark Lowe has apologised for calling Jane Dray “a burden on the public purse”.",
        ("Mark Lowe", "a burden on the public"),
    ),
    Case(
        "The leader, Mark Lowe, had to apologise after he called Jane Dray “a burden on the public purse”.",
        ("Mark Lowe", "a burden on the public"),
    ),
    Case(
        "Mark Lowe defended Jane Dray. “The inspectors have got this one wrong,” he told the BBC. “She "
        "has worked night and day.”",
        ("Mark Lowe", "The inspectors have got this"),
    ),
    Case(
        "Mark Lowe defended Jane Dray, saying she was “a burden to nobody but herself”.",
        ("Mark Lowe", "a burden to nobody but"),
    ),
    Case(
        "Mark Lowe, defended by Jane Dray as “a burden to nobody but himself”, left.",
        ("Jane Dray", "a burden to nobody but"),
    ),
    Case(
        "According to Jane Dray, Mark Lowe is “a burden to nobody but himself”.",
        ("Jane Dray", "a burden to nobody but"),
    ),
    Case(
        "Mark Lowe is, says Jane Dray, “a burden to nobody but himself”.",
        ("Jane Dray", "a burden to nobody but"),
    ),
    Case(
        "Mark Lowe, says Jane Dray, is “a burden to nobody but himself”.",
        ("Jane Dray", "a burden to nobody but"),
    ),
    Case(
        "Mark Lowe – in the words of Jane Dray “a burden to nobody but himself” – left.",
        ("Jane Dray", "a burden to nobody but"),
    ),
    Case(
        "For Jane Dray, Mark Lowe was “a burden to nobody but himself”.",
        ("Jane Dray", "a burden to nobody but"),
    ),
    Case(
        "To Mark Lowe's critics, he was “a burden to everybody but himself”.",
    ),
    Case(
        "In Jane Dray, said Mark Lowe, Norfolk had found “a leader who knows her own mind”.",
        ("Mark Lowe", "a leader who knows her"),
    ),
    Case(
        "Jane Dray will bring, in Mark Lowe's words, “a leader's nose for trouble ahead”.",
        ("Mark Lowe", "a leader's nose for trouble"),
    ),
    Case(
        "Jane Dray welcomed Ofsted's comment that Norfolk had “a workforce proud of its work”.",
        ("Ofsted", "a workforce proud of its"),
    ),
    Case(
        "Jane Dray seized on Ofsted's finding that Norfolk had “a workforce proud of its work”.",
        ("Ofsted", "a workforce proud of its"),
    ),
    Case(
        "Jane Dray was asked about the report's reference to “a workforce afraid of its bosses”.",
    ),
    Case(
        "Ofsted told Jane Dray in a letter: “You have not made enough progress.”",
        ("Ofsted", "You have not made enough"),
    ),
    Case(
        "Jane Dray was told in a letter from Ofsted: “You have not made enough progress.”",
        ("Ofsted", "You have not made enough"),
    ),
    Case(
        "Jane Dray was told in a letter: “You have not made enough progress.”",
    ),
    Case(
        "Jane Dray has been given a warning: “Improve or you will be taken over.”",
    ),
    Case(
        "The message to Jane Dray from ministers is clear: “Improve or you will be taken over.”",
    ),
    Case(
        "Jane Dray's message to ministers is clear: “Give us the money or take us over.”",
        ("Jane Dray", "Give us the money or"),
    ),
    Case(
        "Staff have a message for Jane Dray: “Give us the money or take us over.”",
    ),
    Case(
        "“Give us the money or take us over” is staff's message to Jane Dray.",
    ),
    Case(
        "“Give us the money or take us over,” reads a placard outside Jane Dray's office.",
    ),
    Case(
        "“Give us the money or take us over,” shouted protesters as Jane Dray arrived.",
    ),
    Case(
        "“Shame on every one of you,” protesters shouted as Jane Dray arrived.",
    ),
    Case(
        "“Shame on every one of you,” a voice called as Jane Dray rose to speak.",
    ),
    Case(
        "“Shame on every one of you!” someone shouted. Jane Dray carried on.",
    ),
    Case(
        "Protesters shouted “shame on every one of you” as Jane Dray arrived.",
    ),
    Case(
        "Jane Dray arrived to shouts of “shame on every one of you”.",
    ),
    Case(
        "Jane Dray was met with cries of “shame on every one of you”.",
    ),
]

SEVERAL_SPEAKERS = [
    Case(
        "Norfolk's leader, Paul Kerrow, said the council accepted the findings. “We are sorry,” he "
        "said.\n\nOpposition leader Mark Lowe said the apology was too late. “Heads should roll for this "
        "failure,” he said.\n\nHe added: “The public deserve so much better than this.”",
        ("Mark Lowe", "Heads should roll for this"),
        ("Mark Lowe", "The public deserve so much"),
    ),
    Case(
        "Norfolk's leader, Paul Kerrow, said the council accepted the findings: “We are truly and deeply "
        "sorry.”\n\nOpposition leader Mark Lowe called for resignations.\n\n“We have a plan to put this "
        "right,” Kerrow added.",
        ("Paul Kerrow", "We are truly and deeply"),
        ("Paul Kerrow", "We have a plan to"),
    ),
    Case(
        "Norfolk's leader, Paul Kerrow, said the council accepted the findings: “We are truly and deeply "
        "sorry.”\n\nOpposition leader Mark Lowe called for resignations. “Somebody has to carry the can for "
        "this.”\n\nA council spokesman said: “We will publish our plan in May.”",
        ("Mark Lowe", "Somebody has to carry the"),
        ("Norfolk", "We will publish our plan"),
        ("Paul Kerrow", "We are truly and deeply"),
    ),
    Case(
        "Jane Dray, director of children's services at Norfolk, and Mark Lowe, her deputy, both spoke at "
        "the meeting.\n\n“We have hired forty social workers since May,” he said.\n\n“They are staying with "
        "us, which is what matters,” she said.",
        ("Jane Dray", "They are staying with us"),
        ("Mark Lowe", "We have hired forty social"),
    ),
    Case(
        "Jane Dray, director of children's services at Norfolk, said she backed her deputy, Mark "
        "Lowe.\n\n“He has my full support and always will,” she said.\n\nLowe said he was grateful. “Jane has "
        "taught me all that I know.”",
        ("Jane Dray", "He has my full support"),
        ("Mark Lowe", "Jane has taught me all"),
    ),
    Case(
        "Jane Dray, director of children's services at Norfolk, introduced her deputy.\n\n“I came here "
        "because of Jane,” Mark Lowe told the meeting. “I have stayed because of the children.”\n\n“We are "
        "lucky to have him here,” said Dray.",
        ("Jane Dray", "We are lucky to have"),
        ("Mark Lowe", "I came here because of"),
    ),
    Case(
        "“We are lucky to have Mark Lowe,” said the director, Jane Dray. “He came from Suffolk.” Lowe "
        "smiles. “I was poached,” he says. “I would do it again tomorrow.”",
        ("Jane Dray", "We are lucky to have"),
        ("Mark Lowe", "I was poached, I would"),
    ),
    Case(
        "“I was on my own with it,” says Ann. Her social worker, Jane Dray, nods. “She was, and that was "
        "our fault entirely.”",
        ("Jane Dray", "She was, and that was"),
    ),
    Case(
        "Jane Dray became director in Norfolk in May. Her predecessor, Mark Lowe, was sacked. “I knew "
        "what I was walking into,” she says.",
        ("Jane Dray", "I knew what I was"),
    ),
    Case(
        "Jane Dray became director in Norfolk in May. Her predecessor, Mark Lowe, was sacked. “I knew "
        "what I was walking into.”",
    ),
    Case(
        "Jane Dray became director in Norfolk in May, and her first act was to ring Mark Lowe in "
        "Suffolk. “Come and work with me,” she told him. “You are quite mad,” he replied.",
        ("Jane Dray", "Come and work with me"),
    ),
    Case(
        "Norfolk's director, Jane Dray, phoned Mark Lowe, who runs Suffolk. “I said to him that we "
        "needed help,” says Dray. “He sent me three of his best managers,” she says.",
        ("Jane Dray", "I said to him that"),
    ),
    Case(
        "“There is no quick fix for this,” says Dray, who came to Norfolk from Suffolk, where she worked "
        "for Mark Lowe. “He taught me patience above all else.”",
    ),
    Case(
        "Jane Dray, of Norfolk council, said: “We had to act.”\n\nUnison's regional organiser, Mark Lowe, "
        "said: “Staff are on their knees.”\n\nDray said: “Nobody here will lose their job because of this.”",
        ("Jane Dray", "Nobody here will lose their"),
        ("Mark Lowe", "Staff are on their knees"),
    ),
    Case(
        "Councillor Paul Kerrow, who chairs Norfolk's children's committee, said Ms Dray “had the full "
        "confidence of the council”. Jane Dray took over in May.",
        ("Paul Kerrow", "had the full confidence of"),
    ),
    Case(
        "The letter, from children's minister Tom Vane to council leader Paul Kerrow, says: “Your "
        "services are not good enough for children.”",
        ("Tom Vane", "Your services are not good"),
    ),
    Case(
        "In a letter to council leader Paul Kerrow, children's minister Tom Vane says: “Your services "
        "are not good enough for children.”",
        ("Tom Vane", "Your services are not good"),
    ),
    Case(
        "In a letter to children's minister Tom Vane, seen by the Gazette, Norfolk says: “Our services "
        "have turned a corner this year.”",
        ("Norfolk", "Our services have turned a"),
    ),
    Case(
        "Children's minister Tom Vane's letter to Paul Kerrow says: “Your services are not good enough for children.”",
        ("Tom Vane", "Your services are not good"),
    ),
    Case(
        "Paul Kerrow received a letter from Tom Vane, the children's minister, which said: “Your "
        "services are not good enough for children.”",
        ("Tom Vane", "Your services are not good"),
    ),
    Case(
        "Paul Kerrow has been sent a letter by Ofsted. It says: “Leaders do not know their services well.”",
        ("Ofsted", "Leaders do not know their"),
    ),
    Case(
        "Paul Kerrow has written to Ofsted. His letter says: “Your report is wrong in many places.”",
        ("Paul Kerrow", "Your report is wrong in"),
    ),
    Case(
        "Mark Lowe, whose report for Suffolk was published in May, has now reviewed Norfolk. “The "
        "council did not know its children,” he writes.",
        ("Mark Lowe", "The council did not know"),
    ),
    Case(
        "A report on Norfolk by consultant Mark Lowe, commissioned by Jane Dray, says: “The council did "
        "not know its children.”",
        ("Mark Lowe", "The council did not know"),
    ),
    Case(
        "Jane Dray commissioned a report from consultant Mark Lowe. It said: “The council did not know its children.”",
        ("Mark Lowe", "The council did not know"),
    ),
    Case(
        "Jane Dray commissioned a report from consultant Mark Lowe. “The council did not know its "
        "children,” it concluded.",
        ("Mark Lowe", "The council did not know"),
    ),
    Case(
        "Jane Dray commissioned a report from consultant Mark Lowe. “The council did not know its "
        "children,” he concluded.",
        ("Mark Lowe", "The council did not know"),
    ),
    Case(
        "A serious case review by Mark Lowe said the boy was failed. “Nobody asked him what he wanted,” "
        "it said. Ofsted rated Norfolk inadequate in May.",
        ("Mark Lowe", "Nobody asked him what he"),
    ),
    Case(
        "Ofsted rated Norfolk inadequate in May. A serious case review by Mark Lowe came out on Monday. "
        "“Nobody asked him what he wanted,” the report says.",
        ("Mark Lowe", "Nobody asked him what he"),
    ),
    Case(
        "Ofsted rated Norfolk inadequate in May. Leader Paul Kerrow said: “This report makes very hard "
        "reading for us.” Inspectors found that “children were left at risk for too long”. The council's "
        "“pace of change has been too slow”, they said.",
        ("Ofsted", "children were left at risk"),
        ("Ofsted", "pace of change has been"),
        ("Paul Kerrow", "This report makes very hard"),
    ),
    Case(
        "Jane Dray, Norfolk's director, praised staff and said that Ofsted had found “a workforce that "
        "is proud of what it does”.",
        ("Ofsted", "a workforce that is proud"),
    ),
    Case(
        "Jane Dray said inspectors had been wrong to say that there was “no grip on the front door”.",
        ("Ofsted", "no grip on the front"),
    ),
    Case(
        "Jane Dray rejected the union's claim that caseloads were “the highest in living memory here”.",
    ),
    Case(
        "Jane Dray rejected a claim by Unison's Mark Lowe that caseloads were “the highest in living memory here”.",
        ("Mark Lowe", "the highest in living memory"),
    ),
    Case(
        "Jane Dray disputed Mark Lowe's description of the service as “a ship without any captain at all”.",
        ("Mark Lowe", "a ship without any captain"),
    ),
    Case(
        "Mark Lowe's description of the service as “a ship without any captain at all” was rejected by Jane Dray.",
        ("Mark Lowe", "a ship without any captain"),
    ),
    Case(
        "Jane Dray responded to Mark Lowe's claim that the service was “a ship without any captain at all”.",
        ("Mark Lowe", "a ship without any captain"),
    ),
    Case(
        "Jane Dray said she did not recognise Mark Lowe's picture of “a ship without any captain at all”.",
        ("Mark Lowe", "a ship without any captain"),
    ),
    Case(
        "Jane Dray hit back after Mark Lowe said the service was “a ship without any captain at all”.",
        ("Mark Lowe", "a ship without any captain"),
    ),
    Case(
        "Jane Dray hit back after being called “a captain who has left her ship” by Mark Lowe.",
        ("Mark Lowe", "a captain who has left"),
    ),
    Case(
        "Jane Dray, who was called “a captain who has left her ship” by Mark Lowe, has resigned.",
        ("Mark Lowe", "a captain who has left"),
    ),
    Case(
        "Mark Lowe said of Jane Dray: “She is a captain who has left her ship.”",
        ("Mark Lowe", "She is a captain who"),
    ),
    Case(
        "Jane Dray resigned after Mark Lowe told her: “You have lost the confidence of your staff.”",
        ("Mark Lowe", "You have lost the confidence"),
    ),
    Case(
        "Jane Dray resigned after a letter from Mark Lowe said: “You have lost the confidence of your staff.”",
        ("Mark Lowe", "You have lost the confidence"),
    ),
    Case(
        "Jane Dray resigned after receiving an email saying: “You have lost the confidence of your staff.”",
    ),
    Case(
        "Jane Dray resigned amid claims by Mark Lowe that she was “out of touch with her own staff”.",
        ("Mark Lowe", "out of touch with her"),
    ),
    Case(
        "Staff told Jane Dray: “We cannot go on like this.” She replied: “I know, and I am going to change it.”",
        ("Jane Dray", "I know, and I am"),
    ),
    Case(
        "“We cannot go on like this,” staff told Jane Dray. “I know, and I am going to change it,” she told them.",
        ("Jane Dray", "I know, and I am"),
    ),
    Case(
        "One of the children told Jane Dray: “You are never here when I need you.” “I will be from now "
        "on,” Dray promised.",
        ("Jane Dray", "I will be from now"),
    ),
    Case(
        "Leeds is sharing a director with Hull.\n\nFor Dr Yvonne Achebe, who lectures in public management "
        "at the University of Exeter, that leaves a hole. “If a child is hurt, the first question will "
        "be about the diary,” she says.",
        ("Yvonne Achebe", "If a child is hurt"),
    ),
    Case(
        "For Mbeki, who first worked as an interim in 2006, demand is not easing. “I tell every council "
        "the same thing,” he said.\n\nPeter Mbeki runs a consultancy.",
        ("Peter Mbeki", "I tell every council the"),
    ),
    Case(
        "Peter Mbeki has led six councils as an interim.\n\nFor Mbeki, who first worked as an interim in "
        "2006, demand is not easing. “I tell every council the same thing,” he said.",
        ("Peter Mbeki", "I tell every council the"),
    ),
    Case(
        "Janet Oduya, who gave up a manager's post to lead the practice, had her own doubts. “My husband "
        "thought that I was mad,” she says.",
        ("Janet Oduya", "My husband thought that I"),
    ),
    Case(
        "Janet Oduya leads the team. “One of our older hands told me he had been at it since before I "
        "was born,” she laughs. “We get on very well now.”",
        ("Janet Oduya", "One of our older hands"),
    ),
    Case(
        "Janet Oduya leads the team. “I have had better weeks than this one,” she sighs.",
        ("Janet Oduya", "I have had better weeks"),
    ),
    Case(
        "Janet Oduya leads the team in Leeds. “I have had better weeks than this one,” she says.\n\nShe is "
        "less relaxed about the new inspections. Her old employer was marked down. Did that sting? “Of "
        "course it did. I had to tell a team of good people that they were average.”",
        ("Janet Oduya", "I have had better weeks"),
        ("Janet Oduya", "Of course it did. I"),
    ),
    Case(
        "In Leeds, inspectors found that a new model had been launched too soon. Some teams had no "
        "manager. Audits were frequent, but “did not lead to any better practice”.",
        ("Ofsted", "did not lead to any"),
    ),
    Case(
        "Sheila Postle, the cabinet member for children, resigned from her role at Leeds on Monday. In "
        "her letter to the leader she said: “I asked the right questions and believed the answers.”",
        ("Sheila Postle", "I asked the right questions"),
    ),
    Case(
        "Ofsted has written to Leeds.\n\nInspectors looked at 62 case files and found that in 19 of them "
        "children had not been seen.\n\nThey also said that managers signed off decisions “without evidence "
        "of having read the file”.",
        ("Ofsted", "without evidence of having read"),
    ),
    Case(
        "Ofsted has rated Leeds outstanding. “I burst straight into tears,” says Ann Moss, its "
        "director.\n\nThe report talks about stability above all. Few of the social workers in Leeds are "
        "from agencies. Each has 13 cases.\n\n“Social workers really know their children,” it says. “They "
        "speak about them with warmth.”\n\nIt goes on: “Senior leaders are visible and do not shy away from "
        "bad news.”",
        ("Ann Moss", "I burst straight into tears"),
        ("Ofsted", "Senior leaders are visible and"),
        ("Ofsted", "Social workers really know their"),
    ),
    Case(
        "Ann Moss is director of children's services in Leeds. “I am scared to ask them why,” she "
        "says.\n\nJaden, 19, who was in care from the age of six and is now studying at Queen Mary, was one "
        "of 11 care leavers who met the inspectors.\n\n“She asked what I would change and I said nothing,” "
        "he said.",
        ("Ann Moss", "I am scared to ask"),
    ),
    Case(
        "A public gallery packed with campaigners from the group Families for Change listened. "
        "Afterwards its founder, Donna Cadwell, said that she would be writing to the minister.\n\n“They "
        "have had three years to say one word.”\n\nA Department for Education spokesperson said: “Leeds has "
        "made real strides for its children.”",
        ("Department for Education", "Leeds has made real strides"),
        ("Donna Cadwell", "They have had three years"),
    ),
    Case(
        "Jade, 19, who was looked after by Leeds, told the inspectors that her adviser had “never once not picked up”.",
    ),
    Case(
        "None is inadequate overall, but staying safe was found to be inadequate in Salford, where the "
        "director of children's services, Norman Apple, said the council had “taken immediate and robust "
        "action”.",
        ("Norman Apple", "taken immediate and robust action"),
    ),
    Case(
        "Staff at children's homes run by Salford may strike. The council's head of residential "
        "services, Glyn Abson, said no decision had been taken, “and none will be until everyone has "
        "been heard”.",
        ("Glyn Abson", "and none will be until"),
    ),
    Case(
        "The judge, Mrs Justice Cole, criticised Salford. Social workers, she said, “cannot hide behind "
        "a lack of training” and should ask for help.",
    ),
    Case(
        "The judge, Miriam Castle, criticised Salford. Social workers, she said, “cannot hide behind a "
        "lack of training” and should ask for help.",
        ("Miriam Castle", "cannot hide behind a lack"),
    ),
    Case(
        "Salford, he said, “had lost its way some time ago”. Paul Kerrow leads the opposition.",
    ),
    Case(
        "“If you'd walked in here two years ago you'd have seen me at a screen,” says Bernadette "
        "Fairclough, who has worked in the borough since 1994 and is now what Wigan calls a lead "
        "practitioner. “I had 31 children.”",
        ("Bernadette Fairclough", "If you'd walked in here"),
    ),
    Case(
        "A friend of Jane Dray, the director of children's services at Norfolk, said: “She has been made "
        "a scapegoat for this.”",
    ),
    Case(
        "Sources close to Jane Dray, the director of children's services at Norfolk, said: “She has been "
        "made a scapegoat for this.”",
    ),
    Case(
        "Colleagues of Jane Dray, the director of children's services at Norfolk, say “she has been made "
        "a scapegoat for this”.",
    ),
    Case(
        "One of Jane Dray's staff at Norfolk said: “She has been made a scapegoat for this.”",
    ),
    Case(
        "A lawyer for Jane Dray, the director of children's services at Norfolk, said: “She has been "
        "made a scapegoat for this.”",
    ),
    Case(
        "A spokesman for Jane Dray, the director of children's services at Norfolk, said: “She has been "
        "made a scapegoat for this.”",
    ),
    Case(
        "Norfolk council said of its former director, Jane Dray: “We thank her for all that she did.”",
        ("Norfolk", "We thank her for all"),
    ),
    Case(
        "“We thank her for all that she did,” Norfolk council said of its former director, Jane Dray.",
        ("Norfolk", "We thank her for all"),
    ),
    Case(
        "“We thank her for all that she did,” leader Paul Kerrow said of Jane Dray, the former director of Norfolk.",
        ("Paul Kerrow", "We thank her for all"),
    ),
    Case(
        "“We thank her for all that she did,” said leader Paul Kerrow of Jane Dray, the former director of Norfolk.",
        ("Paul Kerrow", "We thank her for all"),
    ),
    Case(
        "“We thank her,” said leader Paul Kerrow, whose director, Jane Dray, leaves Norfolk in May, “for "
        "all that she did.”",
        ("Paul Kerrow", "We thank her, for all"),
    ),
    Case(
        "Leader Paul Kerrow and director Jane Dray both welcomed Ofsted's report on Norfolk. “It is a "
        "fair reflection of where we are,” she said. “There is much more to be done here,” he said.",
        ("Jane Dray", "It is a fair reflection"),
        ("Paul Kerrow", "There is much more to"),
    ),
    Case(
        "Leader Paul Kerrow told director Jane Dray at Norfolk that she had to go. “There was no other "
        "way out for us,” he said. “I was given ten minutes to clear my desk,” she said.",
        ("Jane Dray", "I was given ten minutes"),
        ("Paul Kerrow", "There was no other way"),
    ),
    Case(
        "Jane Dray, Norfolk's director of children's services, declined to comment. In May she told the "
        "Gazette: “We are turning a corner at last.”",
        ("Jane Dray", "We are turning a corner"),
    ),
    Case(
        "Jane Dray, Norfolk's director of children's services, declined to comment. “We do not discuss "
        "individual cases,” a spokesman said.",
        ("Norfolk", "We do not discuss individual"),
    ),
    Case(
        "Jane Dray, Norfolk's director of children's services, was unavailable. “She is on leave for two "
        "weeks,” a colleague said.",
    ),
    Case(
        "Norfolk's director of children's services, Jane Dray, said she was proud of her staff.\n\n“They "
        "have worked so hard for this.\n\n“They deserve every bit of praise.”\n\nCabinet member Paul Kerrow "
        "said: “I echo all of that.\n\n“The team has been magnificent throughout.”",
        ("Jane Dray", "They have worked so hard"),
        ("Paul Kerrow", "I echo all of that"),
    ),
    Case(
        "Norfolk's director of children's services, Jane Dray, said she was proud of her staff.\n\n“They "
        "have worked so hard for this.”\n\nCabinet member Paul Kerrow agreed.\n\n“The team has been "
        "magnificent throughout.”\n\nUnison's Mark Lowe did not.\n\n“They are on their knees, to be honest "
        "with you.”",
        ("Jane Dray", "They have worked so hard"),
        ("Mark Lowe", "They are on their knees"),
        ("Paul Kerrow", "The team has been magnificent"),
    ),
    Case(
        "Ofsted's regional director, Mark Lowe, wrote to Norfolk's director, Jane Dray. “Your service "
        "has improved a great deal,” the letter said.",
        ("Mark Lowe", "Your service has improved a"),
    ),
    Case(
        "Ofsted's regional director, Mark Lowe, wrote to Norfolk's director, Jane Dray: “Your service "
        "has improved a great deal.”",
        ("Mark Lowe", "Your service has improved a"),
    ),
    Case(
        "Ofsted's regional director, Mark Lowe, congratulated Norfolk's director, Jane Dray. “Your "
        "service has improved a great deal,” he told her.",
        ("Mark Lowe", "Your service has improved a"),
    ),
    Case(
        "Norfolk's director, Jane Dray, was congratulated by Ofsted's regional director, Mark Lowe. "
        "“Your service has improved a great deal,” he told her. “I am very proud of our staff,” she "
        "replied.",
        ("Jane Dray", "I am very proud of"),
        ("Mark Lowe", "Your service has improved a"),
    ),
    Case(
        "Norfolk's director, Jane Dray, was congratulated by Ofsted's regional director, Mary Lowe. “I "
        "am very proud of our staff,” Dray replied.",
        ("Jane Dray", "I am very proud of"),
    ),
    Case(
        "Children's minister Tom Vane visited Norfolk with its director, Jane Dray. “I have been hugely "
        "impressed by this team,” the minister said. “We were glad to show him round,” said the director.",
        ("Jane Dray", "We were glad to show"),
        ("Tom Vane", "I have been hugely impressed"),
    ),
    Case(
        "Paul Kerrow, who leads the Labour group on Norfolk, put it to the leader, Alan Stile, that "
        "staff were leaving. “That is simply untrue and you know it,” Stile answered.",
        ("Alan Stile", "That is simply untrue and"),
    ),
    Case(
        "Paul Kerrow, who leads the Labour group on Norfolk, asked about Jane Dray's pay-off. The "
        "leader, Alan Stile, refused to say. “It is a private matter for all concerned,” he said.",
        ("Alan Stile", "It is a private matter"),
    ),
    Case(
        "“If you want my view,” says Jane Dray, Norfolk's director, nodding at her deputy, Mark Lowe, "
        "“he is the reason we got through.”",
        ("Jane Dray", "If you want my view"),
    ),
    Case(
        "Norfolk's director, Jane Dray, recalls a visit from a former minister, Tom Vane. “He fell "
        "asleep in the meeting,” she says, “and nobody dared to wake him.”",
        ("Jane Dray", "He fell asleep in the"),
    ),
    Case(
        "In his evidence Mark Lowe, Norfolk's deputy director, told the panel that Jane Dray had said: "
        "“Just shut the case and move on.”",
        ("Jane Dray", "Just shut the case and"),
    ),
    Case(
        "Mark Lowe, Norfolk's deputy director, said in evidence that he had been told by Jane Dray to "
        "“just shut the case and move on”.",
        ("Jane Dray", "just shut the case and"),
    ),
    Case(
        "Mark Lowe, Norfolk's deputy director, said he was ordered to “just shut the case and move on”.",
    ),
    Case(
        "An email from Jane Dray to Mark Lowe, Norfolk's deputy director, read: “Just shut the case and move on.”",
        ("Jane Dray", "Just shut the case and"),
    ),
    Case(
        "Emails show that Jane Dray, then Norfolk's director, urged Mark Lowe to “just shut the case and move on”.",
        ("Jane Dray", "just shut the case and"),
    ),
    Case(
        "WHAT THEY SAID\n\nJane Dray, director of children's services, Norfolk: “We have turned a corner at "
        "last.”\n\nPaul Kerrow, leader: “I am proud of the whole team.”\n\nMark Lowe, Unison: “Staff still "
        "carry far too many cases.”",
        ("Jane Dray", "We have turned a corner"),
        ("Mark Lowe", "Staff still carry far too"),
        ("Paul Kerrow", "I am proud of the"),
    ),
    Case(
        "“We have turned a corner at last.” – Jane Dray, director of children's services, Norfolk\n\n“Staff "
        "still carry far too many cases.” – Mark Lowe, Unison",
        ("Jane Dray", "We have turned a corner"),
        ("Mark Lowe", "Staff still carry far too"),
    ),
    Case(
        "Ofsted has rated Norfolk inadequate. Neighbouring Suffolk has lent it three managers.\n\nA council "
        "spokeswoman said: “We accept the findings in full.”",
        ("Norfolk", "We accept the findings in"),
    ),
    Case(
        "Ofsted has rated Norfolk inadequate. Neighbouring Suffolk has lent it three managers.\n\nA Suffolk "
        "spokeswoman said: “We are glad to be of help.”\n\nA spokesman for Norfolk said: “We accept the "
        "findings in full.”",
        ("Norfolk", "We accept the findings in"),
        ("Suffolk", "We are glad to be"),
    ),
    Case(
        "Norfolk and Suffolk have set up a joint adoption service. A spokeswoman for the two councils "
        "said: “It will mean more families for children.”",
    ),
    Case(
        "Norfolk and Suffolk have set up a joint adoption service. In a joint statement, the councils "
        "said: “It will mean more families for children.”",
    ),
    Case(
        "Norfolk has taken Suffolk to court over the cost of care.\n\nSuffolk said: “We will defend this "
        "claim with vigour.”\n\nNorfolk said: “We have been left with no other choice.”\n\nThe council has "
        "spent £80,000 on lawyers.",
        ("Norfolk", "We have been left with"),
        ("Suffolk", "We will defend this claim"),
    ),
    Case(
        "Norfolk has taken Suffolk to court over the cost of care.\n\n“We have been left with no other "
        "choice,” the council said.",
        ("Norfolk", "We have been left with"),
    ),
    Case(
        "Jane Dray quit Norfolk for Suffolk in May. Norfolk said: “We wish her every success there.” "
        "Suffolk said it was “delighted to have someone of her calibre”.",
        ("Norfolk", "We wish her every success"),
        ("Suffolk", "delighted to have someone of"),
    ),
    Case(
        "Suffolk was not the only council at fault, the ombudsman found. Norfolk had also failed the "
        "boy. “Both councils passed the buck,” the ombudsman said.",
    ),
    Case(
        "The Local Government Ombudsman has criticised Norfolk. “The council passed the buck,” the "
        "ombudsman said. The council apologised. “We got this wrong,” it said. “We have learnt from it.”",
        ("Local Government and Social Care Ombudsman", "The council passed the buck"),
        ("Norfolk", "We got this wrong, We"),
    ),
    Case(
        "The High Court criticised Norfolk. “The council has acted unlawfully throughout,” said Mr "
        "Justice Hale. A spokesman for the authority said: “We note the judgment of the court.”",
        ("Hale", "The council has acted unlawfully"),
        ("Norfolk", "We note the judgment of"),
    ),
    Case(
        "Norfolk has defended its record after the NSPCC criticised cuts. “It is false economy,” a spokeswoman said.",
    ),
    Case(
        "The NSPCC criticised cuts in Norfolk. “It is a false economy,” a spokeswoman said. The "
        "council's leader, Paul Kerrow, rejected this. “We are putting children first,” he said.",
        ("NSPCC", "It is a false economy"),
        ("Paul Kerrow", "We are putting children first"),
    ),
    Case(
        "Unison has balloted staff at Norfolk. Regional organiser Mark Lowe said: “They are at the end "
        "of their tether.” The council said it was “in talks with the union about it”.",
        ("Mark Lowe", "They are at the end"),
        ("Norfolk", "in talks with the union"),
    ),
    Case(
        "The DfE has sent a commissioner to Norfolk. A spokesman said: “Children deserve so much better "
        "than this.” A council spokesman said: “We will work with her in full.”",
        ("Department for Education", "Children deserve so much better"),
        ("Norfolk", "We will work with her"),
    ),
    Case(
        "Norfolk's Conservative leader, Paul Kerrow, blamed Labour. “They left us with this mess to "
        "clear up,” he said. Labour's Alan Stile hit back. “That is a bit rich from a man who has run "
        "the place for nine years,” he said.",
        ("Alan Stile", "That is a bit rich"),
        ("Paul Kerrow", "They left us with this"),
    ),
    Case(
        "Asked whether Jane Dray would stay as director, leader Paul Kerrow said: “I have every "
        "confidence in her.” Asked the same, she said: “I have no intention of leaving now.”",
        ("Jane Dray", "I have no intention of"),
        ("Paul Kerrow", "I have every confidence in"),
    ),
    Case(
        "“Jane Dray has my full backing,” leader Paul Kerrow told the BBC. Two days later she was gone. "
        "“I have never been so shabbily treated,” Dray said.",
        ("Jane Dray", "I have never been so"),
        ("Paul Kerrow", "Jane Dray has my full"),
    ),
    Case(
        "Her resignation letter, sent to leader Paul Kerrow, said: “I can no longer keep children safe "
        "here.” Jane Dray had led the service for two years.",
    ),
    Case(
        "In a letter to Paul Kerrow, the leader of Norfolk, which has been seen by the Gazette, Jane "
        "Dray says: “I can no longer keep children safe here.”",
        ("Jane Dray", "I can no longer keep"),
    ),
    Case(
        "Paul Kerrow, the leader of Norfolk, has had a letter from Jane Dray in which she says: “I can "
        "no longer keep children safe here.”",
        ("Jane Dray", "I can no longer keep"),
    ),
    Case(
        "Paul Kerrow, the leader of Norfolk, has published the letter that Jane Dray sent him. “I can no "
        "longer keep children safe here,” it says.",
    ),
    Case(
        "Ofsted's inspectors praised Bolton. Staff, they said, were “proud to work for the council here”.",
        ("Ofsted", "proud to work for the"),
    ),
    Case(
        "Inspectors praised Bolton's director, Jane Dray, as “a leader who knows her service inside out”.",
        ("Ofsted", "a leader who knows her"),
    ),
    Case(
        "Jane Dray, Bolton's director, was praised by inspectors as “a leader who knows her service inside out”.",
        ("Ofsted", "a leader who knows her"),
    ),
    Case(
        "Jane Dray, Bolton's director, was praised in the Ofsted report as “a leader who knows her "
        "service inside out”.",
        ("Ofsted", "a leader who knows her"),
    ),
    Case(
        "Jane Dray, Bolton's director, whom inspectors described as “a leader who knows her service "
        "inside out”, is to retire.",
        ("Ofsted", "a leader who knows her"),
    ),
    Case(
        "Jane Dray, Bolton's director, is to retire. Inspectors called her “a leader who knows her "
        "service inside out”.",
        ("Ofsted", "a leader who knows her"),
    ),
    Case(
        "Ofsted inspected Bolton in May. Jane Dray, its director, said inspectors had called staff "
        "“proud of the work that they do”.",
        ("Ofsted", "proud of the work that"),
    ),
    Case(
        "Jane Dray, Bolton's director, told councillors the report was “fair and balanced in every way”. "
        "Councillor Mark Lowe said it was “nothing of the sort, and she knows it”.",
        ("Jane Dray", "fair and balanced in every"),
        ("Mark Lowe", "nothing of the sort, and"),
    ),
    Case(
        "Jane Dray, Bolton's director, described the report as “fair and balanced in every way”; Mark "
        "Lowe, of Unison, called it “a whitewash from start to finish”.",
        ("Jane Dray", "fair and balanced in every"),
        ("Mark Lowe", "a whitewash from start to"),
    ),
    Case(
        "Jane Dray, Bolton's director, called the report “fair and balanced in every way”, but Mark "
        "Lowe, of Unison, said it was “a whitewash from start to finish”.",
        ("Jane Dray", "fair and balanced in every"),
        ("Mark Lowe", "a whitewash from start to"),
    ),
    Case(
        "While Jane Dray, Bolton's director, called the report “fair and balanced in every way”, Mark "
        "Lowe, of Unison, said it was “a whitewash from start to finish”.",
        ("Jane Dray", "fair and balanced in every"),
        ("Mark Lowe", "a whitewash from start to"),
    ),
    Case(
        "Mark Lowe, of Unison, dismissed as “a whitewash from start to finish” a report that Jane Dray, "
        "Bolton's director, commissioned.",
        ("Mark Lowe", "a whitewash from start to"),
    ),
    Case(
        "The report, dismissed as “a whitewash from start to finish” by Mark Lowe, of Unison, cleared "
        "Jane Dray, Bolton's director.",
        ("Mark Lowe", "a whitewash from start to"),
    ),
    Case(
        "The report, which Mark Lowe, of Unison, dismissed as “a whitewash from start to finish”, "
        "cleared Jane Dray, Bolton's director.",
        ("Mark Lowe", "a whitewash from start to"),
    ),
    Case(
        "Jane Dray, Bolton's director, is clear about the cause. “We lost half of our managers in one "
        "year,” she says. “Mark and I were doing their jobs as well.” Mark Lowe is her deputy.",
        ("Jane Dray", "We lost half of our"),
    ),
    Case(
        "Bolton's leader, Cliff Moss, and director Jane Dray were at the launch. Mr Moss said: “This is "
        "a proud day for the town.” Ms Dray added: “It has been a long time coming.”",
        ("Cliff Moss", "This is a proud day"),
        ("Jane Dray", "It has been a long"),
    ),
    Case(
        "“This is a proud day for the town,” said Cliff Moss, as Jane Dray, Bolton's director, looked "
        "on. “It has been a long time coming,” he added.",
        ("Cliff Moss", "This is a proud day"),
    ),
    Case(
        "“This is a proud day for the town,” Cliff Moss told Jane Dray, Bolton's director. “You and your "
        "team have earned it.”",
        ("Cliff Moss", "This is a proud day"),
    ),
    Case(
        "“This is a proud day,” Cliff Moss told Jane Dray, Bolton's director, who replied: “It has been "
        "a long time coming.”",
        ("Cliff Moss", "This is a proud day"),
        ("Jane Dray", "It has been a long"),
    ),
    Case(
        "Cliff Moss asked Jane Dray, Bolton's director, who said: “It has been a long time coming to us.”",
        ("Jane Dray", "It has been a long"),
    ),
    Case(
        "Cliff Moss, who said “it has been a long time coming to us”, thanked Jane Dray, Bolton's director.",
        ("Cliff Moss", "it has been a long"),
    ),
    Case(
        "Cliff Moss thanked Jane Dray, Bolton's director, for “a decade of quiet and patient work”.",
        ("Cliff Moss", "a decade of quiet and"),
    ),
    Case(
        "Jane Dray, Bolton's director, was thanked by Cliff Moss for “a decade of quiet and patient work”.",
        ("Cliff Moss", "a decade of quiet and"),
    ),
    Case(
        "Jane Dray, Bolton's director, retires in May after what Cliff Moss called “a decade of quiet "
        "and patient work”.",
        ("Cliff Moss", "a decade of quiet and"),
    ),
    Case(
        "Cliff Moss paid tribute to Jane Dray, Bolton's director: “She gave us a decade of quiet and patient work.”",
        ("Cliff Moss", "She gave us a decade"),
    ),
    Case(
        "Tributes were paid to Jane Dray, Bolton's director. “She gave us a decade of quiet and patient "
        "work,” said Cliff Moss.",
        ("Cliff Moss", "She gave us a decade"),
    ),
    Case(
        "Tributes were paid to Jane Dray, Bolton's director. “She gave us a decade of quiet and patient "
        "work,” read one.",
    ),
    Case(
        "Jane Dray, Bolton's director, resigned with a warning: “Somebody is going to get hurt here.”",
        ("Jane Dray", "Somebody is going to get"),
    ),
    Case(
        "Jane Dray, Bolton's director, resigned after a warning from Mark Lowe: “Somebody is going to get hurt here.”",
        ("Mark Lowe", "Somebody is going to get"),
    ),
    Case(
        "Jane Dray, Bolton's director, resigned after a warning: “Somebody is going to get hurt here.”",
    ),
    Case(
        "Jane Dray, Bolton's director, has one piece of advice for her successor, Mark Lowe: “Listen to "
        "the staff before you do anything.”",
        ("Jane Dray", "Listen to the staff before"),
    ),
    Case(
        "Jane Dray, Bolton's director, remembers the advice of her predecessor, Mark Lowe: “Listen to "
        "the staff before you do anything.”",
        ("Mark Lowe", "Listen to the staff before"),
    ),
]


@pytest.mark.parametrize("case", ANOTHERS_WORDS, ids=str)
def test_words_passed_on_are_those_of_whoever_said_them(case: Case) -> None:
    check("statements", case)


@pytest.mark.parametrize("case", SEVERAL_SPEAKERS, ids=str)
def test_each_of_several_speakers_has_what_he_or_she_said(case: Case) -> None:
    check("statements", case)
