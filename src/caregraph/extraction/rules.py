"""The names of the rules that give facts, each with a made-up sentence, or a short passage, that fires it.

A new rule is listed here; the tests name the one that is missing and every example that no longer fires its rule.
"""

from collections.abc import Mapping

RULES: Mapping[str, str] = {
    "consultation/by-council": "A consultation by Surrey County Council on short breaks for young people began today.",
    "consultation/consults": "Luton Council is consulting parents on plans to close three children's centres.",
    "consultation/launched": "Leeds City Council has launched a consultation on the future of its youth clubs.",
    "consultation/own": "Derby City Council's consultation on its fostering service ended in December.",
    "consultation/put-out": "Solihull Council has put plans to close four children's centres out to consultation.",
    "consultation/runs": "A consultation on closing six children's centres in Bolton runs until 14 March.",
    "consultation/seeks-views": "Bexley is seeking views on its plans for care leavers.",
    "event/appointed": "Norfolk Council has appointed Ruth Ansell as its director of children's services.",
    "event/appointment": (
        "The appointment of Ruth Ansell as director of children's services at Norfolk was announced in May."
    ),
    "event/arrival": "The arrival of Ruth Ansell as chief executive of Luton Council in May has lifted morale.",
    "event/contract-ended": (
        "Peter Lowry's contract as interim chief executive of Derby City Council was ended in May."
    ),
    "event/followed": (
        "Ruth Ansell resigned as leader of Derby City Council in May. Chief executive Peter Lowry followed in June."
    ),
    "event/given": "The job of head of fostering at Luton Council has gone to Ruth Ansell.",
    "event/handed-over": "Ruth Ansell, leader of Kent County Council, handed over to Peter Lowry in May.",
    "event/introduced": (
        "Kent County Council has named a new leader. Ruth Ansell will be responsible for schools, too."
    ),
    "event/left": "Peter Lowry left his post as chief executive of Dorset Council in June.",
    "event/lost-post": "Peter Lowry lost his job as chief executive of Derby City Council in May.",
    "event/lost-to": "Derby City Council has lost its chief executive, Peter Lowry, to Luton Council.",
    "event/named": "Leeds City Council has recruited Ruth Ansell as head of fostering.",
    "event/named-new": "Derby City Council's new director of children's services is Ruth Ansell.",
    "event/parted-company": "Derby City Council has parted company with its chief executive, Peter Lowry.",
    "event/resignation": "The resignation of Peter Lowry as leader of Derby City Council came in March.",
    "event/resigned": "Peter Lowry has resigned as leader of Derby City Council.",
    "event/retired": "Ruth Ansell, chief executive of Solihull Council, will retire in April.",
    "event/retirement": "The retirement of Peter Lowry as chief executive of Walsall Council was announced in May.",
    "event/sacked": "Lambeth Council sacked its director of children's services, Peter Lowry, in 2012.",
    "event/sacking-noun": "The sacking of Peter Lowry, director of children's services at Walsall, followed in May.",
    "event/successor": (
        "Peter Lowry is retiring as chief executive of Derby City Council. His successor will be Ruth Ansell."
    ),
    "event/suspended": "Croydon Council has suspended its chief executive, Peter Lowry.",
    "event/suspension": "The suspension of Peter Lowry, chief executive of Walsall Council, was announced in May.",
    "event/time-ended": "Peter Lowry's time as chief executive of Derby City Council came to an end in May.",
    "event/took-over": "Ruth Ansell took over as director of children's services at Ealing in 2014.",
    "event/vacated": (
        "Ruth Ansell takes the job of chief executive of Norfolk Council, a post left vacant by Peter Lowry."
    ),
    "intervention/adviser-at-work": "An adviser from the Department for Education has been helping Barnsley.",
    "intervention/adviser-elsewhere": "Ruth Ansell spent two years as the government's adviser in Norfolk.",
    "intervention/adviser-post": (
        "The delay would help Derby, said Ruth Ansell, the DfE improvement adviser at Derby Council."
    ),
    "intervention/adviser-put-in": (
        "The Department for Education wrote to Derby City Council. It has also put in an adviser, Ruth Ansell."
    ),
    "intervention/becomes-trust": "Children's services in Derby will become a voluntary trust next year.",
    "intervention/board-chair": (
        "Derby City Council was issued with an improvement notice. Ruth Ansell has been appointed to chair "
        "its improvement board."
    ),
    "intervention/board-of-council": "Kent's improvement board has met for the last time.",
    "intervention/board-under-chair": (
        "Kent has an improvement notice and an improvement board. The board met in May under Ruth Ansell."
    ),
    "intervention/board-watches": (
        "Ministers sent a notice to improve. The chair of Rutland's improvement board was glad."
    ),
    "intervention/board-with-chair": (
        "Derby City Council was issued with an improvement notice. Ruth Ansell heads the improvement board."
    ),
    "intervention/body-runs": "Staff at the trust running Bradford's children's services are to strike.",
    "intervention/came-back": "Inspectors returned to Norfolk Council in May to check on progress.",
    "intervention/chaired-elsewhere": (
        "Norfolk has an improvement notice. Ruth Ansell once chaired the improvement board in Derby."
    ),
    "intervention/commissioner": (
        "The government has sent a commissioner to Bradford Council to oversee children's services."
    ),
    "intervention/commissioner-named": (
        "Ministers sent commissioners to Slough. Ruth Ansell and Peter Lowry will be commissioners."
    ),
    "intervention/commissioner-post": (
        "The delay would help Norfolk, said Ruth Ansell, the commissioner whom ministers appointed."
    ),
    "intervention/commissioner-review": (
        "The commissioner, Ruth Ansell, has been asked to report on whether Bradford Council should keep "
        "control of its children's services."
    ),
    "intervention/council-advises": (
        "Norfolk was served with a direction. Kent County Council will act as its improvement adviser."
    ),
    "intervention/direction": "The Department for Education has issued a statutory direction to Wirral Council.",
    "intervention/direction-for-another": "Derby has a direction notice. The notice for Dudley sets a date.",
    "intervention/elsewhere": "Ministers could send a commissioner to Derby City Council, as they did in Norfolk.",
    "intervention/first-of-trusts": "Derby's services are to move to a trust. Bolton's were the first, in 2014.",
    "intervention/followed-first": (
        "Derby's services are to move to a trust. Bolton's were the first, and Hull's followed in 2015."
    ),
    "intervention/handed-over": "Torbay was handed over to Plymouth in 2014.",
    "intervention/handed-to-council": (
        "Responsibility for children's services in Torbay has been handed to Plymouth City Council."
    ),
    "intervention/has-adviser": "Kent has had a government adviser since May.",
    "intervention/has-commissioner": "Norfolk Council was rated inadequate and now has a commissioner.",
    "intervention/improvement-adviser": (
        "The Department for Education has appointed an improvement adviser to work with Somerset County Council."
    ),
    "intervention/improvement-board": (
        "The government has set up an improvement board to oversee children's services in Derby."
    ),
    "intervention/improvement-notice": "An improvement notice was served on Cheshire East Council in March 2013.",
    "intervention/improvement-partner": "Kent County Council has formally become Medway's improvement partner.",
    "intervention/in-hands-of-body": (
        "Social work in Torbay is now the responsibility of an independent children's trust."
    ),
    "intervention/independent-body": "Walsall Council has lost control of its children's services.",
    "intervention/its-commissioner": "Kent has persuaded its commissioner to wait.",
    "intervention/lost-to-trust": "A trust has been agreed for Kent.",
    "intervention/made-chair": "In Norfolk ministers made Ruth Ansell chair of the improvement board in 2012.",
    "intervention/monitoring-visit": "Ofsted carried out a monitoring visit to Thurrock Council in May 2015.",
    "intervention/moved-to-trust": "Children's services in Slough have been transferred to an independent trust.",
    "intervention/moved-to-which": "Norfolk has improved under the trust to which its services were moved in 2012.",
    "intervention/named-trust": "Derby Children's Trust, which came into being in May 2015, has moved.",
    "intervention/notice-stands": "Councils that fail have improvement notices. Kent's notice will stay in force.",
    "intervention/off-the-list": "Ten councils have improvement notices. Norfolk and Leeds came off the list in May.",
    "intervention/one-sent": (
        "Ministers have sent three councils advisers. The government sent one, Ruth Ansell, to Croydon."
    ),
    "intervention/own-adviser": "Southampton is in daily contact with its improvement adviser.",
    "intervention/put-in-charge": "Ministers have put Leeds City Council in charge of children's services in Kirklees.",
    "intervention/results-of-review": "The results of the review of Wirral that ministers had ordered are out.",
    "intervention/review-by-commissioner": (
        "Ministers appointed a commissioner for children's services in Derby. Ruth Ansell from Leeds City Council will "
        "carry out a review of Derby's children's services."
    ),
    "intervention/review-ordered": (
        "Ministers have ordered an independent review of child protection at Essex County Council."
    ),
    "intervention/reviewed-by-state": (
        "The way that Rutland runs children's services will be reviewed by the government."
    ),
    "intervention/run-by-council": "Torbay's children's services are run by Plymouth City Council.",
    "intervention/run-by-officer": "Oldham's director is to manage Rochdale's children's services.",
    "intervention/run-by-such-a-trust": "In Hull, children's services are run by Bright Hope, an independent company.",
    "intervention/runs-anothers": "Plymouth City Council has led Torbay's children's services since 2014.",
    "intervention/runs-for-another": "Plymouth City Council is to run children's services on behalf of Torbay.",
    "intervention/same-elsewhere": (
        "Hull has a notice to improve. Ruth Ansell, who chairs the improvement board in Kent, will play the same part "
        "in Hull."
    ),
    "intervention/same-way": (
        "Derby's children's services will go to an independent trust. Norfolk has gone the same way."
    ),
    "intervention/sent-to-advise": "Kent needs help. Ruth Ansell has been sent in by ministers to advise it.",
    "intervention/sent-to-do": (
        "Ministers have asked Ruth Ansell to direct the overhaul of children's services in Bury."
    ),
    "intervention/services-taken": "Responsibility for children's social care is to be taken away from Luton Council.",
    "intervention/states-adviser": "The government's adviser at Kent, Ruth Ansell, was pleased.",
    "intervention/takes-charge": (
        "Torbay is to hand its children's services to its neighbour. Plymouth City Council will take charge from March."
    ),
    "intervention/takes-over": "Hampshire County Council has taken over Southampton's children's services.",
    "intervention/those-issued": (
        "Six councils have improvement notices. Ministers will look at those in Derby and Hull, both issued in 2012."
    ),
    "intervention/trust-begun": "Slough was rated inadequate a year after its trust opened.",
    "intervention/trust-elsewhere": (
        "Derby may lose its services to an independent trust. Slough and Doncaster already have similar arrangements."
    ),
    "intervention/trust-in-making": "Work on setting up a children's services trust in Shropshire is well advanced.",
    "intervention/trust-model": "A trust model has been adopted in Rotherham.",
    "intervention/trust-of-council": "Doncaster's children's trust has been rated good.",
    "intervention/trust-opens": "Hull's children's services need help. The new trust will open its doors in May.",
    "intervention/trust-route": "Sandwell was forced down the trust route by the government.",
    "intervention/trust-runs": "Achieving for Children also provides children's services in Kingston.",
    "intervention/trust-set-up": (
        "The government ordered Reading Council, whose services had failed, to set up an independent trust."
    ),
    "intervention/trust-started": (
        "The new children's trust started work in Worcestershire in 2019 and runs social care services."
    ),
    "intervention/trusts-run": "Trusts already run children's services in Derby and Hull.",
    "intervention/under-direction": "Kent wants the direction that it has been under since 2014 to end.",
    "intervention/under-notice": "Derby City Council was given an improvement notice. Norfolk remains under a notice.",
    "intervention/under-partnership": "Torbay's partnership with Devon, under which Devon ran its services, is over.",
    "intervention/watched": "Sefton's children's services have been overseen by the government since 2011.",
    "intervention/watched-often": "Ofsted's monitoring of Kent, which began in May, goes on.",
    "judgement/and-now": "Ofsted said that Solihull Council was inadequate in 2012 and is now good.",
    "judgement/apposed": "Leeds City Council, outstanding since 2015, is helping.",
    "judgement/attributive": "Ofsted reports some progress at 'inadequate' Dudley and Torbay.",
    "judgement/coordinated": (
        "Ofsted gave Norfolk Council a grade of requires improvement overall, and good for adoption."
    ),
    "judgement/copula": "Norfolk Council was inadequate when Ofsted last inspected it in 2012.",
    "judgement/councils-with": "There are two councils with inadequate children's services: Norfolk and Medway.",
    "judgement/counted": "Ofsted named the three inadequate councils as Bury, Leeds and Torbay.",
    "judgement/extreme-rating": "Slough Council was given the lowest possible rating by Ofsted in 2014.",
    "judgement/found": "Ofsted found children's services in Torbay to be inadequate.",
    "judgement/from-to": "Rochdale's children's services have moved from inadequate to requires improvement.",
    "judgement/gapped": "Merton was rated outstanding, Sutton requires improvement and Barnet inadequate.",
    "judgement/grade-noun": 'Croydon Council has been handed an "inadequate" rating by Ofsted.',
    "judgement/had": "Kent has outstanding leadership, inspectors said.",
    "judgement/having-been": "Solihull Council was rated good by Ofsted, having been adequate at its last inspection.",
    "judgement/learned": "Inspectors visited Derby in May. Only adoption, which requires improvement, escapes.",
    "judgement/likewise": "Ofsted rated adoption in Leeds good. So was fostering.",
    "judgement/list-line": "Ofsted has published its report on Oldham Council:\n\n• Adoption: good",
    "judgement/moved-on": "Ofsted reported. Dorset had climbed to adequate by 2010 and to good in 2012.",
    "judgement/moved-to": "Ofsted has moved Dudley Council up to good.",
    "judgement/no-longer": "Children's services in Peterborough are no longer inadequate, Ofsted has confirmed.",
    "judgement/noun-of-grade": "Children's services in Enfield received a rating of good.",
    "judgement/opening": "Outstanding in 2012, Norfolk Council was judged inadequate by Ofsted last week.",
    "judgement/out-of": "Sandwell Council has climbed out of inadequate, Ofsted says.",
    "judgement/quoted-praise": (
        'Kent was rated good, and inspectors praised its "outstanding" support for care leavers.'
    ),
    "judgement/rated": 'Ofsted has rated children\'s services in Luton "inadequate".',
    "judgement/rated-adjective": "The 'inadequate'-rated children's services at Medway Council have a new head.",
    "judgement/requires": "Ofsted says that children's services in Medway require improvement.",
    "judgement/same-grade": "Ofsted rated Luton Council good in May.\n\nBedford got the same grade.",
    "judgement/served": "Ofsted has reported on Derby. Inspectors found that care leavers get an outstanding service.",
    "judgement/unnamed": (
        "An 'inadequate' council has been sent a commissioner.\n\nMedway Council's new director welcomed the news."
    ),
    "judgement/verbless": "Ofsted has reported on Derby. Good for adoption. Outstanding for leadership.",
    "judgement/won": 'Ofsted inspectors visited in June. Camden Council won an "outstanding" for adoption.',
    "measure/audit": "Wirral Council has audited 1,200 child protection cases.",
    "measure/caseload": "Croydon Council has cut average caseloads from 28 to 17.",
    "measure/change": "Kent Council has reported a 20 per cent fall in the number of families it supports.",
    "measure/funding": "Leeds City Council has put an extra £3.5m into child protection.",
    "measure/lent": "Leeds is to send a team of eight practitioners to Kirklees from June.",
    "measure/other": "Dudley Council has opened four family hubs.",
    "measure/recruitment": "Medway Council is to recruit an additional 24 social workers.",
    "participation/next-sentence": (
        "The Partners in Practice programme asks strong councils to help weaker ones.\n\n"
        "Lincolnshire and Leeds have been selected for the programme."
    ),
    "participation/same-sentence": "Wiltshire Council has joined the Troubled Families programme.",
    "post/brief": "Councillor Ruth Ansell, whose brief is children's services, told Derby City Council's cabinet so.",
    "post/chairs": "Norfolk Council has set up an improvement board. It is chaired by Ruth Ansell.",
    "post/counterpart": (
        "Ruth Ansell is leader of Derby City Council. Her counterpart at Luton, Peter Lowry, was there too."
    ),
    "post/deputy": ("Ruth Ansell is director of fostering at Derby City Council. Her deputy, Peter Lowry, agreed."),
    "post/held-by": (
        "Peter Lowry was Norfolk's director of children's services until 2015. The post is now held by Ruth Ansell."
    ),
    "post/in-pairs": "Ruth Ansell and Peter Lowry, leader and chief executive of Luton Council, spoke first.",
    "post/introduced": (
        "Kent County Council has named a new leader. Ruth Ansell will be responsible for schools, too."
    ),
    "post/leads": "Councillor Ruth Ansell, who leads Derby City Council, opened the meeting.",
    "post/learned": "The post of cabinet member for children in Derby falls to Ruth Ansell.",
    "post/left": "Peter Lowry has resigned as leader of Derby City Council.",
    "post/moved-on": "Ruth Ansell has moved up from her role as head of fostering to become chief executive of Luton "
    "Council.",
    "post/named-after": (
        "The director of children's services at Sheffield City Council has resigned.\n\n"
        "Ruth Ansell told staff in an email."
    ),
    "post/named-next": "The leader of Derby City Council has apologised. Ruth Ansell said she was ashamed.",
    "post/one-of-several": (
        "Poole has lost its director of children's services, the second to go this year. Peter Lowry retired "
        "from Dorset in May."
    ),
    "post/opening": "After six years as head of fostering at Derby, Ruth Ansell has a plan.",
    "post/own-post": '"I am proud to be chief executive of Luton Council," said Ruth Ansell.',
    "post/past-post": (
        "Ruth Ansell has joined Luton Council. Her past posts include that of head of fostering at Derby City Council."
    ),
    "post/person-is-role": "Ruth Ansell has been chief executive of Enfield Council since 2012.",
    "post/person-then-role": "Ruth Ansell, chief executive of Enfield Council, spoke first.",
    "post/predecessor": (
        "Ruth Ansell is chief executive of Enfield Council. Her predecessor, Peter Lowry, runs a farm now."
    ),
    "post/replacement": "Norfolk's chief executive, Peter Lowry, left in May. His replacement is Ruth Ansell.",
    "post/resume": (
        "Ruth Ansell likes Luton. Ms Ansell says that Ruth Ansell is staying.\n\nCareer 2004-09: team manager, Derby; "
        "1999-2004: social worker, Kent."
    ),
    "post/role-of-person": "Peter Lowry spoke for Enfield, whose chief executive he has been since 2012.",
    "post/role-then-person": "Derby City Council leader Ruth Ansell opened the meeting.",
    "post/same-post": (
        "Ruth Ansell is chief executive of Enfield Council. Before that she held the same job at Luton Borough Council."
    ),
    "post/second-role": (
        "Ruth Ansell, chief executive of Devon County Council and a trustee of the NSPCC, backed the campaign."
    ),
    "post/sent": (
        "A commissioner has been sent to Derby. Ruth Ansell was asked by ministers to oversee changes at the council."
    ),
    "post/shared": "Luton and Derby share a chief executive, Ruth Ansell.",
    "post/signed": (
        "I read your piece on our service.\n\nRuth Ansell\n\nDirector of children's services, Kent County Council"
    ),
    "post/sits-on": "Norfolk Council met. Ruth Ansell, who sits on the scrutiny committee, asked why.",
    "post/spoken-post": ("Norfolk is without a director of children's services. Peter Lowry gave up the post in May."),
    "post/taken": "Essex County Council has appointed Ruth Ansell as chief executive.",
    "post/taken-by": "Peter Lowry has left as leader of Bury Council. His place was taken by Ruth Ansell.",
    "post/there-as-role": "Ruth Ansell was at Derby City Council in the 1990s, as a team manager.",
    "promise/broken": "Luton Council broke its promise to recruit 40 social workers.",
    "promise/due": "An improvement plan for Torbay's children's services is due by the end of March.",
    "promise/given-until": "Ministers gave Surrey six months to improve.",
    "promise/kept": "Luton Council has kept its promise to recruit 40 social workers.",
    "promise/planned": "Essex County Council will recruit 60 more social workers over the next four years.",
    "promise/pledged": "Doncaster Council has promised to recruit more social workers.",
    "promise/told-to": "Medway Council was told to produce an action plan within six weeks.",
    "statement/quotation": '"We have turned a corner at last," said Ruth Ansell, leader of Derby City Council.',
}
