"""Attribution: made-up reports of speech, each with its speakers and the first words of what they say."""

import pytest

from tests.kinds.harness import Case, check

AROUND_THE_VERB = [
    Case(
        "“We will get this right,” insisted Labour group leader Barry Nuttall, who sits on the scrutiny panel.",
        ("Barry Nuttall", "We will get this right"),
    ),
    Case(
        "Barry Nuttall (Lab, Eastfield) said: “We will get this right for our children.”",
        ("Barry Nuttall", "We will get this right"),
    ),
    Case(
        "Barry Nuttall - the council's leader - said: “We will get this right for our children.”",
        ("Barry Nuttall", "We will get this right"),
    ),
    Case(
        "As Barry Nuttall put it: “We will get this right for our children.”",
        ("Barry Nuttall", "We will get this right"),
    ),
    Case(
        "Barry Nuttall was quoted as saying: “We will get this right for our children.”",
        ("Barry Nuttall", "We will get this right"),
    ),
    Case(
        "Barry Nuttall tweeted: “We will get this right for our children.”", ("Barry Nuttall", "We will get this right")
    ),
    Case(
        "In the words of Barry Nuttall, the service is “a ship without any captain at all”.",
        ("Barry Nuttall", "a ship without any captain"),
    ),
    Case(
        "In a joint statement, Barry Nuttall and Sue Ormerod said: “We will get this right for our children.”",
        ("Barry Nuttall", "We will get this right"),
    ),
    Case(
        "A Leeds City Council statement said: “We will get this right for our children.”",
        ("Leeds", "We will get this right"),
    ),
    Case(
        "A statement issued by Leeds City Council read: “We will get this right for our children.”",
        ("Leeds", "We will get this right"),
    ),
    Case(
        "Leeds Council rejected the claims. In a statement, the council said: “We will get this right for our children.”",
        ("Leeds", "We will get this right"),
    ),
    Case(
        "Leeds Council rejected the claims.\n\n“We will get this right for our children,” a spokeswoman told the paper.",
        ("Leeds", "We will get this right"),
    ),
    Case(
        "Leeds Council rejected the claims.\n\nIts spokesman said: “We will get this right for our children.”\n\nHe added: “It takes time and money to do so.”",
        ("Leeds", "We will get this right"),
        ("Leeds", "It takes time and money"),
    ),
    Case(
        "A DfE spokesman said: “We will get this right for our children.”",
        ("Department for Education", "We will get this right"),
    ),
    Case(
        "A spokesman for the Department for Education said: “We will get this right for our children.”",
        ("Department for Education", "We will get this right"),
    ),
    Case(
        "A government spokesperson said: “We will get this right for our children.”",
        ("UK Government", "We will get this right"),
    ),
    Case(
        "“We will get this right for our children,” said Cllr Maud Ellery, cabinet member for children at Leeds Council.",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "“We will get this right for our children,” said the council’s director of children’s services, Maud Ellery.",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "Asked about Barry Nuttall’s departure, Maud Ellery replied: “We will get this right for our children.”",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "In an email to Barry Nuttall, Maud Ellery wrote: “We will get this right for our children.”",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "Maud Ellery, who replaced Barry Nuttall in 2014, said: “We will get this right for our children.”",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "Maud Ellery sacked Barry Nuttall and said: “We will get this right for our children.”",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "Barry Nuttall has resigned and Maud Ellery said: “We will get this right for our children.”",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "Barry Nuttall has resigned. A council spokesman said: “We will get this right for our children.” Leeds has hired more staff.",
        ("Leeds", "We will get this right"),
    ),
    Case(
        "Maud Ellery said it was “a dark day for the county” and that she would “never again trust the figures” she was given.",
        ("Maud Ellery", "a dark day for the"),
        ("Maud Ellery", "never again trust the figures"),
    ),
    Case(
        "Too many staff in Leeds had “more than anybody can do”, inspectors found, while new forms would “take them away from families”.",
        ("Ofsted", "more than anybody can do"),
        ("Ofsted", "take them away from families"),
    ),
    Case(
        "“We did,” Maud Ellery said, “what we could with it.”",
        ("Maud Ellery", "We did, what we could"),
    ),
    Case(
        "Maud Ellery said: “A dark day for the county.\n\n“We failed.\n\n[It will not] happen again and we mean that.”",
        ("Maud Ellery", "A dark day for the"),
    ),
    Case(
        "‘We fully accept what Ofsted has found,’ Maud Ellery, chief executive of Leeds Council, said. ‘It won’t be repeated.’",
        ("Maud Ellery", "We fully accept what Ofsted"),
    ),
    Case(
        "Maud Ellery, chief executive of Leeds Council, said: ‘We fully accept what Ofsted has found and the councils’ own reviews.\n\n‘We are pleased that it confirms ‘strong leadership’ is in place.\n\n‘It will take time.’",
        ("Maud Ellery", "We fully accept what Ofsted"),
    ),
    Case(
        "Maud Ellery said:\n\n“We fully accept what Ofsted has found.”", ("Maud Ellery", "We fully accept what Ofsted")
    ),
    Case(
        "“We accept what the inspectors have found,” said Maud Ellery.\n\n“We are sorry,” she added. “It will not happen again on our watch.”",
        ("Maud Ellery", "We accept what the inspectors"),
        ("Maud Ellery", "We are sorry, It will"),
    ),
    Case("A mother from Leeds told Maud Ellery: “You have ruined all our lives.”"),
    Case("Maud Ellery met a mother who said: “You have ruined all our lives.”"),
    Case("Critics of Maud Ellery said: “She has ruined all our lives.”"),
    Case(
        "The charity’s chief executive, Maud Ellery, said: “We will get this right for our children.”",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "NSPCC head of policy Maud Ellery said: “We will get this right for our children.”",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "Maud Ellery, from the NSPCC, said: “We will get this right for our children.”",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "Unison’s Maud Ellery said: “We will get this right for our children.”",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "Responding to the report, Leeds City Council leader Maud Ellery said: “We will get this right for our children.”",
        ("Maud Ellery", "We will get this right"),
    ),
    Case(
        "The report, by Ofsted inspectors, says: “Too many children wait too long for help.”",
        ("Ofsted", "Too many children wait too"),
    ),
    Case(
        "Ofsted said that in Leeds “too many children wait too long for help”.",
        ("Ofsted", "too many children wait too"),
    ),
    Case(
        "“Too many children wait too long for help,” Ofsted inspectors said.", ("Ofsted", "Too many children wait too")
    ),
    Case(
        "Leeds, inspectors found, had “too many children waiting too long for help”.",
        ("Ofsted", "too many children waiting too"),
    ),
    Case(
        "Ofsted inspected Leeds. The watchdog said there was “too much drift and too much delay” in cases.",
        ("Ofsted", "too much drift and too"),
    ),
    Case(
        "Ofsted inspected Leeds. Inspectors criticised what they called “too much drift and too much delay” in cases.",
        ("Ofsted", "too much drift and too"),
    ),
    Case("The serious case review said: “Too many children wait too long for help.”"),
    Case(
        "Lead inspector Maud Ellery wrote: “Too many children wait too long for help.”",
        ("Maud Ellery", "Too many children wait too"),
    ),
    Case(
        "In her report, inspector Maud Ellery said: “Too many children wait too long for help.”",
        ("Maud Ellery", "Too many children wait too"),
    ),
    Case(
        "“Too many children wait too long,” said Ms Ellery, the council’s director.",
        ("Ellery", "Too many children wait too"),
    ),
    Case(
        "Maud Ellery is the director of children’s services at Leeds. Barry Nuttall is the council’s leader.\n\nThe leader said: “Too many children wait too long.”",
        ("Barry Nuttall", "Too many children wait too"),
    ),
    Case(
        "Maud Ellery, Leeds’ director of children’s services, resigned. The council’s leader, Barry Nuttall, said: “Maud did a great deal for us.”\n\nHe added: “We shall miss her.  We all shall.”",
        ("Barry Nuttall", "Maud did a great deal"),
        ("Barry Nuttall", "We shall miss her. We"),
    ),
    Case("“It is a scandal that nobody acted,” she said."),
    Case("“It is a scandal that nobody acted,” one councillor said."),
    Case("“It is a scandal that nobody acted,” a Leeds councillor said."),
    Case("“It is a scandal that nobody acted,” said Leeds residents."),
    Case("“It is a scandal that nobody acted,” said a source close to Maud Ellery."),
    Case("“It is a scandal that nobody acted,” said Maud Ellery’s husband."),
    Case("Maud Ellery’s spokesman said: “It is a scandal that nobody acted.”"),
    Case(
        "The trust that runs services in Slough was praised. A spokesperson for Slough Children’s Services Trust said: “It is a great day for us all.”",
        ("Slough Children's Services Trust", "It is a great day"),
    ),
    Case(
        "Maud Ellery, general secretary of the union, said the cuts were “a disaster waiting to happen” for families.",
        ("Maud Ellery", "a disaster waiting to happen"),
    ),
    Case(
        "Maud Ellery warned of “a disaster waiting to happen” for families.",
        ("Maud Ellery", "a disaster waiting to happen"),
    ),
    Case("Maud Ellery hopes for “a new start for every family”.", ("Maud Ellery", "a new start for every")),
    Case("Maud Ellery wrote a book called “How to save a child in ten days”."),
    Case("Maud Ellery was accused of “failing to act on the warnings”."),
    Case("Maud Ellery runs a project for those “at risk of being taken into care”."),
    Case(
        "Maud Ellery said: “One mother told me, ‘You have ruined all our lives.’ I have not forgotten it.”",
        ("Maud Ellery", "One mother told me, ‘You"),
    ),
    Case(
        "“We are sorry,” said Maud Ellery, “and it will not happen again here.” She added that staff were tired.",
        ("Maud Ellery", "We are sorry, and it"),
    ),
    Case(
        "Maud Ellery said: “We are sorry for this.” The council has hired staff. “It won’t happen again here,” she said.",
        ("Maud Ellery", "We are sorry for this"),
        ("Maud Ellery", "It won’t happen again here"),
    ),
    Case(
        "Maud Ellery, a former DCS, said “it is a scandal that nobody acted”, adding: “We will not forget it.  Never.”",
        ("Maud Ellery", "it is a scandal that"),
        ("Maud Ellery", "We will not forget it"),
    ),
    Case(
        "A letter from Ofsted to Leeds Council says: “Too many children wait too long.” The letter adds: “Managers do not know their cases.”",
        ("Ofsted", "Too many children wait too"),
        ("Ofsted", "Managers do not know their"),
    ),
    Case(
        "“We are all in this together,” the leader of Leeds City Council, Maud Ellery, told councillors on Monday.",
        ("Maud Ellery", "We are all in this"),
    ),
    Case(
        "“We are all in this together,” a spokesman said on behalf of Leeds City Council.",
        ("Leeds", "We are all in this"),
    ),
    Case(
        "Council spokesman Barry Nuttall said: “We are all in this together.” Leeds is short of staff.",
        ("Barry Nuttall", "We are all in this"),
    ),
]

ACROSS_SENTENCES = [
    Case(
        "“We never gave up on these children,” Maud Ellery, who chairs the board at Leeds, tells me. “They are the future of this city.”",
        ("Maud Ellery", "We never gave up on"),
    ),
    Case(
        "Maud Ellery is director at Leeds.\n\nMs Ellery said staff had been “working under impossible pressure for years”, and promised “more help for everyone who needs it”.",
        ("Maud Ellery", "working under impossible pressure for"),
        ("Maud Ellery", "more help for everyone who"),
    ),
    Case(
        "Maud Ellery, for the LGA, said councils were “at the end of their tether” over funding.",
        ("Maud Ellery", "at the end of their"),
    ),
    Case(
        "Speaking to the Yorkshire Post, Maud Ellery said: “Nobody should be surprised at what they found.”",
        ("Maud Ellery", "Nobody should be surprised at"),
    ),
    Case(
        "Maud Ellery told the Yorkshire Post: “Nobody should be surprised at what they found.”",
        ("Maud Ellery", "Nobody should be surprised at"),
    ),
    Case(
        "Maud Ellery told the BBC that nobody should be “surprised at all by the findings”.",
        ("Maud Ellery", "surprised at all by the"),
    ),
    Case(
        "“Nobody should be surprised,” Maud Ellery told a meeting of the cabinet. “We said so last year.”",
        ("Maud Ellery", "Nobody should be surprised, We"),
    ),
    Case(
        "“Nobody should be surprised at this,” Maud Ellery said on Monday, adding: “We said so a year ago.”",
        ("Maud Ellery", "Nobody should be surprised at"),
        ("Maud Ellery", "We said so a year"),
    ),
    Case(
        "Leeds City Council’s leader, Cllr Maud Ellery (Lab), told the Local Democracy Reporting Service: “Nobody should be surprised at this.”",
        ("Maud Ellery", "Nobody should be surprised at"),
    ),
    Case(
        "Leeds City Council has been told to improve by Ofsted. A spokesman for the watchdog said: “Nobody should be surprised at this.”",
        ("Ofsted", "Nobody should be surprised at"),
    ),
    Case(
        "Leeds City Council has been told to improve by Ofsted.\n\n“Nobody should be surprised at this,” an Ofsted spokesperson said.",
        ("Ofsted", "Nobody should be surprised at"),
    ),
    Case(
        "Leeds City Council has been told to improve by Ofsted.\n\n“Nobody should be surprised at this,” said the council in a statement.",
        ("Leeds", "Nobody should be surprised at"),
    ),
    Case(
        "“The council has improved a great deal,” reads the report from Ofsted on Leeds.",
        ("Ofsted", "The council has improved a"),
    ),
    Case(
        'Ofsted\'s report said: "The council has improved a great deal." Inspectors also noted that there was "more to do in the early help service".',
        ("Ofsted", "The council has improved a"),
        ("Ofsted", "more to do in the"),
    ),
    Case(
        "Ofsted inspectors visited Leeds in May.\n\nThey said: “The council has improved a great deal.”\n\nMaud Ellery, director of children's services, said: “We are delighted with the result.”\n\nShe added: “There is more to do, of course.”",
        ("Ofsted", "The council has improved a"),
        ("Maud Ellery", "We are delighted with the"),
        ("Maud Ellery", "There is more to do"),
    ),
    Case(
        "Maud Ellery, lead member for children, said the authority accepted the findings.\n\n“There is more to do, of course, and we shall do it,” she said.",
        ("Maud Ellery", "There is more to do"),
    ),
    Case(
        "Maud Ellery, lead member for children, accepted the findings.\n\nShe said: “There is more to do, of course.\n\n“We shall do it.”\n\nBarry Nuttall, leader of the opposition group, called for her to go. “She has had her chance and failed,” he said.",
        ("Maud Ellery", "There is more to do"),
        ("Barry Nuttall", "She has had her chance"),
    ),
    Case(
        "“She has had her chance and failed,” Barry Nuttall said of Maud Ellery.",
        ("Barry Nuttall", "She has had her chance"),
    ),
    Case(
        "Barry Nuttall described Maud Ellery as “the best director we have ever had”.",
        ("Barry Nuttall", "the best director we have"),
    ),
    Case(
        "Maud Ellery was described by Barry Nuttall as “the best director we have ever had”.",
        ("Barry Nuttall", "the best director we have"),
    ),
    Case(
        "Maud Ellery is, according to Barry Nuttall, “the best director we have ever had”.",
        ("Barry Nuttall", "the best director we have"),
    ),
    Case("Maud Ellery was praised for “the best work in the whole country”."),
    Case(
        "Maud Ellery is “the best director we have ever had”, according to Barry Nuttall.",
        ("Barry Nuttall", "the best director we have"),
    ),
    Case(
        "Under Maud Ellery the council became “one of the best in the country”, its leader, Barry Nuttall, said.",
        ("Barry Nuttall", "one of the best in"),
    ),
    Case("A judge said that Leeds had shown “a shocking lack of care for the child”."),
    Case(
        "Mr Justice Holroyd said that Leeds had shown “a shocking lack of care for the child”.",
        ("Holroyd", "a shocking lack of care"),
    ),
    Case("The union Unison said: “Our members are on their knees.”", ("Unison", "Our members are on their")),
    Case("A Unison spokesperson said: “Our members are on their knees.”", ("Unison", "Our members are on their")),
    Case(
        "Maud Ellery, Unison branch secretary, said: “Our members are on their knees.”",
        ("Maud Ellery", "Our members are on their"),
    ),
    Case(
        "Conservative group leader Maud Ellery hit back: “Our members are on their knees.”",
        ("Maud Ellery", "Our members are on their"),
    ),
    Case(
        "Maud Ellery - who joined in 2014 - said: “Our members are on their knees.”",
        ("Maud Ellery", "Our members are on their"),
    ),
    Case(
        "However, Maud Ellery, speaking for parents, says: “Our children are being let down.”",
        ("Maud Ellery", "Our children are being let"),
    ),
    Case(
        "Chair of the improvement board Maud Ellery wrote to ministers: “Our children are being let down.”",
        ("Maud Ellery", "Our children are being let"),
    ),
    Case(
        "In a letter to ministers, the chair of the improvement board, Maud Ellery, wrote that children were “being let down again and again”.",
        ("Maud Ellery", "being let down again and"),
    ),
    Case("In a letter to Maud Ellery, ministers said children were “being let down again and again”."),
    Case("The minutes of the meeting say: “Our children are being let down.”"),
    Case(
        'Maud Ellery said: "Our children are being let down."\n\nRead more: “Ten things we learned about Leeds this week”',
        ("Maud Ellery", "Our children are being let"),
    ),
    Case(
        "Maud Ellery said: “Our children are being let down.”\n\nThe council has 1,200 children in care.\n\nThe report also found “a lack of grip by senior managers”.",
        ("Maud Ellery", "Our children are being let"),
    ),
    Case(
        "Ofsted has judged Leeds.\n\nMaud Ellery said: “Our children are being let down.”\n\nThe report also found “a lack of grip by senior managers”.",
        ("Maud Ellery", "Our children are being let"),
        ("Ofsted", "a lack of grip by"),
    ),
    Case("The children's minister said that Leeds had “run out of time and excuses”."),
    Case(
        "Children's minister Maud Ellery visited Leeds.\n\nThe minister said that Leeds had “run out of time and excuses”.",
        ("Maud Ellery", "run out of time and"),
    ),
    Case(
        "The secretary of state, Maud Ellery, has written to Leeds, saying it had “run out of time and excuses”.",
        ("Maud Ellery", "run out of time and"),
    ),
    Case(
        "Maud Ellery of the British Association of Social Workers said that Leeds had “run out of time and excuses”.",
        ("Maud Ellery", "run out of time and"),
    ),
    Case(
        "‘It's been a long road,’ said Maud Ellery, ‘but we're proud of our social workers’ efforts.’",
        ("Maud Ellery", "It's been a long road"),
    ),
    Case(
        "Maud Ellery said: 'It's been a long road and the boards' chairs know it.' The council's work goes on.",
        ("Maud Ellery", "It's been a long road"),
    ),
    Case("’It has been a long road for us,’ said Maud Ellery.", ("Maud Ellery", "It has been a long")),
    Case('Maud Ellery said: "It has been a long road for us,” and sat down.', ("Maud Ellery", "It has been a long")),
    Case(
        '"It has been a long road for us, said Maud Ellery. "We are nearly there."',
        ("Maud Ellery", "It has been a long"),
    ),
    Case(
        "Maud Ellery said: “It has been a long road for us.\n\nWe are nearly there and our staff know it.\n\nThank you to all of them.”",
        ("Maud Ellery", "It has been a long"),
    ),
    Case(
        "Maud Ellery said: “It has been a long road for us.\n\nLONG ROAD\n\n“We are nearly there and our staff know it.”",
        ("Maud Ellery", "It has been a long"),
    ),
    Case(
        "Maud Ellery said: “It has been a long road.”\n\n“We are nearly there and our staff know it.”",
        ("Maud Ellery", "It has been a long"),
    ),
    Case("“It has been a long road for us.”\n\nThese were the words of Maud Ellery."),
]

STAND_INS = [
    Case(
        "Council papers said: “The department has lost a third of its staff.” Leeds Council is to meet on Monday.",
        ("Leeds", "The department has lost a"),
    ),
    Case(
        "Leeds Council is to meet on Monday.\n\nA memo to staff seen by the paper says: “The department has lost a third of its staff.”"
    ),
    Case(
        "Leeds Council's website says: “The department has lost a third of its staff.”",
        ("Leeds", "The department has lost a"),
    ),
    Case(
        "In a joint statement, the leader of Leeds Council, Maud Ellery, and its chief executive, Barry Nuttall, said: “We accept the findings in full.”\n\nThe leaders added: “We shall not rest until it is put right.”",
        ("Maud Ellery", "We accept the findings in"),
        ("Maud Ellery", "We shall not rest until"),
    ),
    Case(
        "Maud Ellery is to lead Leeds Council's children's services.\n\n“Maud knows this city better than anybody,” Cllr Barry Nuttall said.\n\n“She will be missed in Bury,” Maud's old boss, Lena Hart, said.",
        ("Barry Nuttall", "Maud knows this city better"),
        ("Lena Hart", "She will be missed in"),
    ),
    Case(
        "Maud Ellery is to lead the service in Leeds. “It is a great honour for me,” Maud said.",
        ("Maud Ellery", "It is a great honour"),
    ),
    Case(
        "Ms Ellery, 54, told staff: “It is a great honour for me.” Maud Ellery joined Leeds in 2014.",
        ("Maud Ellery", "It is a great honour"),
    ),
    Case("Maud Ellery, 54, told staff: “It is a great honour for me.”", ("Maud Ellery", "It is a great honour")),
    Case(
        "Maud Ellery accepted that the council “should have acted much sooner than it did”.",
        ("Maud Ellery", "should have acted much sooner"),
    ),
    Case(
        "Maud Ellery insisted that the cuts would “not touch a single social worker”.",
        ("Maud Ellery", "not touch a single social"),
    ),
    Case(
        "Maud Ellery pointed to “two years of steady and patient progress” in Leeds.",
        ("Maud Ellery", "two years of steady and"),
    ),
    Case(
        "Maud Ellery, who has led Leeds since 2014, is leaving to, in her words, “do something less exhausting for once”.",
        ("Maud Ellery", "do something less exhausting for"),
    ),
    Case("The review panel said Leeds had “no clear view of its own weaknesses”."),
    Case(
        "Peers from the Local Government Association said Leeds had “no clear view of its own weaknesses”.",
        ("Local Government Association", "no clear view of its"),
    ),
    Case(
        "Commissioner Maud Ellery concluded in her report that Leeds had “no clear view of its own weaknesses”.",
        ("Maud Ellery", "no clear view of its"),
    ),
    Case(
        "Maud Ellery's report concluded that Leeds had “no clear view of its own weaknesses”.",
        ("Maud Ellery", "no clear view of its"),
    ),
    Case(
        "The commissioner, Maud Ellery, reported in May. Her report says: “Leeds has no clear view of itself.”",
        ("Maud Ellery", "Leeds has no clear view"),
    ),
    Case(
        "Ofsted's letter to Maud Ellery, the director, said: “Leeds has no clear view of itself.”",
        ("Ofsted", "Leeds has no clear view"),
    ),
    Case(
        "The improvement notice says Leeds must show “a marked and lasting change in practice”. It was issued by the Department for Education."
    ),
    Case(
        "The Department for Education said it was “not satisfied that the council can improve alone”.",
        ("Department for Education", "not satisfied that the council"),
    ),
    Case(
        "The department's letter says: “The minister is not satisfied with progress.” The Department for Education sent it to Leeds on Monday."
    ),
    Case("“I'm leaving a council in good health,” she told staff.\n\nMaud Ellery has been chief executive since 2010."),
    Case(
        "Maud Ellery has resigned as director of Leeds. In an email to colleagues she wrote: “I leave with my head held high.”",
        ("Maud Ellery", "I leave with my head"),
    ),
    Case(
        "Maud Ellery has resigned as director of Leeds.\n\nIn her resignation letter, she said she had “given everything to this job and this city”.",
        ("Maud Ellery", "given everything to this job"),
    ),
    Case(
        "Maud Ellery has resigned as director of Leeds.\n\nLeader Barry Nuttall paid tribute to her. “She gave everything to this city and we thank her,” he said.",
        ("Barry Nuttall", "She gave everything to this"),
    ),
    Case(
        "Maud Ellery has resigned as director of Leeds.\n\nBarry Nuttall, the leader, thanked her for “ten years of tireless and selfless work”.",
        ("Barry Nuttall", "ten years of tireless and"),
    ),
    Case(
        "Mike Ash, leader of Leeds council, said Ms Ellery had done “a superb job in very hard times”.",
        ("Mike Ash", "a superb job in very"),
    ),
    Case(
        "Cllr Ash, cabinet member for children at Leeds, said: “She did a superb job for us.”",
        ("Ash", "She did a superb job"),
    ),
    Case("Coun Mike Ash added: “She did a superb job for us.”", ("Mike Ash", "She did a superb job")),
    Case(
        "Lord Ash, the children's minister, said: “Leeds has had every chance to improve.”",
        ("Lord Ash", "Leeds has had every chance"),
    ),
    Case(
        "Baroness Maud Ellery told peers: “Leeds has had every chance to improve.”",
        ("Maud Ellery", "Leeds has had every chance"),
    ),
    Case(
        "Ellery said: “Leeds has had every chance to improve.”\n\nMaud Ellery is the children's minister.",
        ("Maud Ellery", "Leeds has had every chance"),
    ),
    Case(
        "Asked if she would resign, Ms Ellery said: “No, and nobody has asked me to.” Maud Ellery joined in 2010.",
        ("Maud Ellery", "No, and nobody has asked"),
    ),
    Case("Leeds said: “We have asked for help and we are getting it.”", ("Leeds", "We have asked for help")),
    Case("A spokesman for Mr Ash said: “Leeds has had every chance to improve.”"),
    Case(
        "A spokeswoman for Slough Children First, which runs the services, said: “We have asked for help and we are getting it.”",
        ("Slough Children First", "We have asked for help"),
    ),
    Case(
        "The trust's chair, Maud Ellery, said: “We have asked for help.\n\nYou may also want to watch:\n\n“And we are getting it.”",
        ("Maud Ellery", "We have asked for help"),
    ),
    Case(
        "Maud Ellery, children's director, admitted: “We have asked for help, and too late”, but said staff were “proud of what they do now”.",
        ("Maud Ellery", "We have asked for help"),
        ("Maud Ellery", "proud of what they do"),
    ),
    Case(
        "“Leeds,” said Maud Ellery, “has had every chance to improve itself.”",
        ("Maud Ellery", "Leeds, has had every chance"),
    ),
    Case(
        "“It is hard,” said Maud Ellery.\n\n“Nobody should think that it is not.”",
        ("Maud Ellery", "Nobody should think that it"),
    ),
    Case(
        "“This was never about money,” Maud Ellery said. Instead, she argued, “it was about a culture of silence”.",
        ("Maud Ellery", "This was never about money"),
        ("Maud Ellery", "it was about a culture"),
    ),
    Case("What was missing, she said, was “anybody who would take the blame”. Maud Ellery left in May."),
    Case(
        "Maud Ellery left in May. What was missing, she said, was “anybody who would take the blame”.",
        ("Maud Ellery", "anybody who would take the"),
    ),
    Case(
        "Children in Leeds were left “at risk of serious and lasting harm”, Ofsted has found.",
        ("Ofsted", "at risk of serious and"),
    ),
    Case(
        "Ofsted's inspectors, who spent four weeks in Leeds, found children “at risk of serious and lasting harm”.",
        ("Ofsted", "at risk of serious and"),
    ),
    Case(
        "Ofsted rated Leeds inadequate after finding children “at risk of serious and lasting harm”.",
        ("Ofsted", "at risk of serious and"),
    ),
    Case(
        "Leeds was rated inadequate by Ofsted, which found children “at risk of serious and lasting harm”.",
        ("Ofsted", "at risk of serious and"),
    ),
    Case(
        "Leeds was rated inadequate in a report that found children “at risk of serious and lasting harm”. Ofsted went in in May.",
        ("Ofsted", "at risk of serious and"),
    ),
    Case(
        "The verdict, published by Ofsted on Monday, describes leadership as “far too weak for far too long”.",
        ("Ofsted", "far too weak for far"),
    ),
    Case(
        "Leadership was “far too weak for far too long”, said the watchdog, Ofsted.", ("Ofsted", "far too weak for far")
    ),
    Case("Leadership was “far too weak for far too long”, it was claimed."),
]

SECOND_LOOKS = [
    Case(
        "Leeds has improved. Ofsted said: “Leeds has a clear view of itself.” Inspectors added: “It must not stand still now.”",
        ("Ofsted", "Leeds has a clear view"),
        ("Ofsted", "It must not stand still"),
    ),
    Case(
        "“Leeds has a clear view of itself,” said Maud Ellery, who led the inspection. She added that it was “one of the best she had seen”.",
        ("Maud Ellery", "Leeds has a clear view"),
        ("Maud Ellery", "one of the best she"),
    ),
    Case(
        "Leeds Council lost its director in May.\n\nA spokesperson said: “We have a clear view of the work ahead.”",
        ("Leeds", "We have a clear view"),
    ),
    Case(
        "The council's scrutiny panel met on Monday. Cllr Maud Ellery told it: “We have a clear view of the work ahead.”",
        ("Maud Ellery", "We have a clear view"),
    ),
    Case(
        "Announcing the move, education secretary Maud Ellery said: “We have a clear view of the work ahead.”",
        ("Maud Ellery", "We have a clear view"),
    ),
    Case(
        "Maud Ellery, the education secretary, said the failings were “too grave and too many to be left to chance”. She has appointed Barry Nuttall as commissioner.\n\n“I know the size of the job,” Mr Nuttall said.",
        ("Maud Ellery", "too grave and too many"),
        ("Barry Nuttall", "I know the size of"),
    ),
    Case(
        "Barry Nuttall has been appointed as commissioner.\n\nHe said he would be “as hard as I need to be, and as kind as I can be”.",
        ("Barry Nuttall", "as hard as I need"),
    ),
    Case(
        "Barry Nuttall, chief executive of Leeds Council, said Maud Ellery had been “a pillar of this council through every storm”. “We will miss her greatly,” he said.",
        ("Barry Nuttall", "a pillar of this council"),
        ("Barry Nuttall", "We will miss her greatly"),
    ),
    Case(
        "“We will miss her greatly,” said Barry Nuttall, chief executive. “She was a pillar of this council,” he added.",
        ("Barry Nuttall", "We will miss her greatly"),
    ),
    Case(
        "“We will miss her greatly,” said Barry Nuttall, chief executive.\n\nMs Ellery herself said: “I leave with a heavy heart.” Maud Ellery joined Leeds in 2004.",
        ("Barry Nuttall", "We will miss her greatly"),
        ("Maud Ellery", "I leave with a heavy"),
    ),
    Case(
        'The Leader of Leeds City Council, Councillor Barry Nuttall said: "We will miss her greatly."',
        ("Barry Nuttall", "We will miss her greatly"),
    ),
    Case(
        'Barry Nuttall, Leader of Leeds City Council said: "We will miss her greatly."',
        ("Barry Nuttall", "We will miss her greatly"),
    ),
    Case(
        'Barry Nuttall, Leader of Leeds City Council, said, "We will miss her greatly."',
        ("Barry Nuttall", "We will miss her greatly"),
    ),
    Case(
        'Leeds City Council leader, Barry Nuttall: "We will miss her greatly."',
        ("Barry Nuttall", "We will miss her greatly"),
    ),
    Case(
        '"We will miss her greatly" - Barry Nuttall, leader of Leeds City Council',
        ("Barry Nuttall", "We will miss her greatly"),
    ),
    Case(
        "“The judgement is a wake-up call,” said the LGA’s Barry Nuttall.",
        ("Barry Nuttall", "The judgement is a wake-up"),
    ),
    Case(
        "“The judgement is a wake-up call to us all,” said Barry Nuttall, whose daughter was in care, “and we must heed it.”",
        ("Barry Nuttall", "The judgement is a wake-up"),
    ),
    Case(
        "“The judgement is a wake-up call to us all,” concluded the chair of the panel, Barry Nuttall.",
        ("Barry Nuttall", "The judgement is a wake-up"),
    ),
    Case(
        "Social workers are, says Barry Nuttall of Unison, “at the very end of their rope”.",
        ("Barry Nuttall", "at the very end of"),
    ),
    Case(
        "Social workers are “at the very end of their rope”, Unison's Barry Nuttall warned.",
        ("Barry Nuttall", "at the very end of"),
    ),
    Case(
        "One inspector, Barry Nuttall, said that staff were “at the very end of their rope”.",
        ("Barry Nuttall", "at the very end of"),
    ),
    Case(
        "Labour's Barry Nuttall asked: “Who will answer for this mess of yours?”",
        ("Barry Nuttall", "Who will answer for this"),
    ),
    Case(
        "“Who will answer for this mess of yours?” asked Labour's Barry Nuttall.",
        ("Barry Nuttall", "Who will answer for this"),
    ),
    Case(
        "“Who will answer for this mess of yours?” Labour's Barry Nuttall asked.",
        ("Barry Nuttall", "Who will answer for this"),
    ),
    Case(
        "“Who will answer for this mess of yours?”\n\nBarry Nuttall, leader of the Labour group, was speaking on Monday."
    ),
    Case(
        "Barry Nuttall, leader of the Labour group, was angry. “Who will answer for this mess of yours?”",
        ("Barry Nuttall", "Who will answer for this"),
    ),
    Case("He was clear, though, that Leeds would “not be handed over without a fight”. Barry Nuttall leads Leeds."),
    Case(
        "Barry Nuttall leads Leeds. He was clear, though, that it would “not be handed over without a fight”.",
        ("Barry Nuttall", "not be handed over without"),
    ),
    Case(
        "Barry Nuttall, who offered to resign, was told by the leader, Maud Ellery, that he was “the right man at the right time”.",
        ("Maud Ellery", "the right man at the"),
    ),
    Case(
        "Barry Nuttall offered to resign, but Maud Ellery refused, saying he was “the right man at the right time”.",
        ("Maud Ellery", "the right man at the"),
    ),
    Case(
        "Cllr Maud Ellery refused Mr Nuttall's offer. “He is the right man at the right time,” she said. Barry Nuttall leads the service.",
        ("Maud Ellery", "He is the right man"),
    ),
]

HELD_APART = [
    # A body says what it says with a verb of speaking, and with no other.
    Case("Leeds Council faces “a very long and winding road back to good”."),
    # Under another heading another quotation begins.
    Case(
        "Leeds has been inspected.\n\n“It is a hard time for us all.”\n\nWHAT COMES NEXT\n\n“Nobody should think that it is over,” said Maud Ellery.",
        ("Maud Ellery", "Nobody should think that it"),
    ),
    # What closes a sentence tells whose words stand in its first half.
    Case(
        "Ofsted visited Leeds. Staff were “kind and able and well led” but plans were thin, the report says.",
        ("Ofsted", "kind and able and well"),
    ),
    # A spokesman of nobody speaks for the body that was named last, or for the council that the article is about.
    Case(
        "Leeds Council met. Unison was there. Rain fell. A spokesman said: “We will study this report with care.”",
        ("Unison", "We will study this report"),
    ),
    Case(
        "Leeds Council met. Rain fell. Snow fell. Hail fell. A spokesman said: “We will study this report with care.”",
        ("Leeds", "We will study this report"),
    ),
    Case(
        "Leeds Council met inspectors from Ofsted. A spokesman said: “We will study this report with care.”",
        ("Leeds", "We will study this report"),
    ),
    # Her view is that of the woman who was named last, not of whoever spoke before her.
    Case(
        "“It is all over and done with now,” said Barry Nuttall. Maud Ellery left the hall. In her view, the plan was “a leap in the dark for all”.",
        ("Barry Nuttall", "It is all over and"),
        ("Maud Ellery", "a leap in the dark"),
    ),
    # A sentence of its own may tell who spoke.
    Case(
        "“What a day this has been for us.” Says the director of Leeds Council, Maud Ellery.",
        ("Maud Ellery", "What a day this has"),
    ),
    # A name of one word is nobody's, however few people the article names.
    Case("Maud Ellery leads Leeds Council. Tremlett said: “It was far too slow and far too late.”"),
    Case(
        "“It was far too slow and far too late,” said Xerxes Quill. Rain fell.\n\n“It was far too dear as well for us,” Quill told the meeting.",
        ("Xerxes Quill", "It was far too slow"),
        ("Xerxes Quill", "It was far too dear"),
    ),
    Case(
        "To Maud Ellery, the plan is “a leap in the dark for us all”, while critics say that it is “far too little and far too late”.\n\n“Nobody can tell me what it will cost.”",
        ("Maud Ellery", "a leap in the dark"),
        ("Maud Ellery", "Nobody can tell me what"),
    ),
    # A spokesman is `he` for two sentences, a body `it` for four, inspectors `they` for one.
    Case(
        "A spokesman for Leeds Council said it was sad. Rain fell. He added: “It was far too slow and far too late.”",
        ("Leeds", "It was far too slow"),
    ),
    Case(
        "A spokesman for Leeds Council said it was sad. Rain fell. Snow fell. He added: “It was far too slow and far too late.”"
    ),
    Case(
        "Unison said: “We shall ballot every member.” Rain fell. Snow fell. Hail fell. It added: “It was far too slow and far too late.”",
        ("Unison", "We shall ballot every member"),
        ("Unison", "It was far too slow"),
    ),
    Case(
        "Unison said: “We shall ballot every member.” Rain fell. Snow fell. Hail fell. Sleet fell. It added: “It was far too slow and far too late.”",
        ("Unison", "We shall ballot every member"),
    ),
    Case(
        "Ofsted went to Leeds. Inspectors came in May. They said: “It was far too slow and far too late.”",
        ("Ofsted", "It was far too slow"),
    ),
    Case("Ofsted went to Leeds. Inspectors came in May. Rain fell. They said: “It was far too slow and far too late.”"),
    Case("Ofsted went to Leeds. Inspectors met parents. They said: “It was far too slow and far too late.”"),
    # Those who spoke together are `the two leaders` for two sentences.
    Case(
        "Maud Ellery and Barry Nuttall lead Leeds and Bury. Maud Ellery said: “It was far too slow and far too late.” Rain fell. The two leaders added: “We want to be paid on time.”",
        ("Maud Ellery", "It was far too slow"),
        ("Maud Ellery", "We want to be paid"),
    ),
    Case(
        "Maud Ellery and Barry Nuttall lead Leeds and Bury. Maud Ellery said: “It was far too slow and far too late.” Rain fell. Snow fell. The two leaders added: “We want to be paid on time.”",
        ("Maud Ellery", "It was far too slow"),
    ),
    # Government inspectors are the inspectorate's, a report of the department its own.
    Case(
        "Ofsted went to Leeds. The Department for Education's inspectors came. The report said: “It was far too slow and far too late.”",
        ("Ofsted", "It was far too slow"),
    ),
    Case(
        "The Department for Education's report on Leeds came out. The report said: “It was far too slow and far too late.”",
        ("Department for Education", "It was far too slow"),
    ),
    Case(
        "Unison said: “It was far too slow and far too late.” The statement added: “We shall ballot every one of our members.”",
        ("Unison", "It was far too slow"),
        ("Unison", "We shall ballot every one"),
    ),
    # Over a sentence that does no more than name the speaker, a quotation goes on.
    Case(
        "“It was far too slow and far too late.” Maud Ellery said. “We want to be paid on time now.”",
        ("Maud Ellery", "It was far too slow"),
    ),
]


@pytest.mark.parametrize("case", [*AROUND_THE_VERB, *ACROSS_SENTENCES, *STAND_INS, *SECOND_LOOKS, *HELD_APART], ids=str)
def test_who_is_quoted(case: Case) -> None:
    check("statements", case)
