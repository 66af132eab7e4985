"""Steps: the words that tell each kind of step that government, Ofsted or a court takes toward a council."""

import re

from caregraph.extraction.handing_over import HANDED_OVER
from caregraph.extraction.step import Step, any_of
from caregraph.extraction.step_words import DIRECTION, ISSUED, NO_SUCH_REVIEW, NOTICE, PASSIVE, REVIEWED, SERVICES

STEPS = (
    Step(
        "commissioner",
        "commissioner",
        re.compile(r"\bcommissioners?\b|‹R\d+›|\btrouble-?shooters?\b"),
    ),
    Step(
        "improvement notice",
        "improvement-notice",
        re.compile(rf"\b(?:{NOTICE})\b"),
        needs=re.compile(
            rf"\b(?:{ISSUED})\b|(?:notices?|improve) (?:for|on|to|at|in|against|over) (?:the )?‹C|(?:‹C\d+›'s|"
            r"\bits) (?:[a-z-]+ )"
            r"{0,2}(?:improvement notice|notice to improve)"
        ),
        unless=any_of(r"health and safety executive|landlords?|restaurants?|takeaways?|employers?|factory|housing"),
    ),
    Step(
        "direction",
        "direction",
        re.compile(rf"(?<!\w)(?:{DIRECTION})(?!\w)"),
        unless=any_of(r"direction of travel|change of direction|directions? of (?:the )?(?:leader|director)"),
    ),
    *HANDED_OVER,
    Step(
        "improvement board",
        "improvement-board",
        re.compile(
            r"(?<!› )\b(?:(?:improvement|intervention|improvement and assurance|improvement partnership) board)\b"
        ),
        needs=any_of(
            r"set up|sets up|establish\w*|creat\w+|chair\w*|oversee\w*|overseen|appoint\w*|led|in place|impos\w+|"
            r"monitor\w*|report\w*|require\w*|formed|convened|told|order\w*|government-\w+"
        ),
        ordered=True,
    ),
    Step(
        "improvement adviser",
        "improvement-adviser",
        re.compile(
            r"‹R\d+›|\b(?:(?:improvement|children's services|government|independent|expert|dfe|ministerial|"
            r"intervention)"
            r"(?:-appointed)? (?:advis[eo]rs?|experts?)|(?:team|panel) of (?:[a-z]+ )?(?:advis[eo]rs|experts)|"
            r"advis[eo]rs)\b"
        ),
        unless=re.compile(
            r"\b(?:appointed|hired|chosen|recruited|picked) by ‹C\d+›|\bnot by ‹B\d+›|"
            r"\b(?:chosen|picked|asked|named|selected) ‹C\d+›(?: council)? (?:to (?:act|serve|work) )?as (?:an? )?"
            r"(?:improvement )?advis"
        ),
    ),
    Step(
        "improvement adviser",
        "improvement-partner",
        re.compile(
            r"(?P<served>‹C\d+›)'s (?:new |official |formal )?improvement partner\b|"
            r"\bimprovement partner (?:for|to|of|at|in) (?P<other>‹C\d+›)|"
            r"(?P<fourth>‹C\d+›)(?: council)?(?: [a-z]+){1,6} (?:with|from|by) (?:neighbouring |nearby )?(?:‹C\d+›(?: "
            r"council)?, (?:which is )?its (?:[a-z-]+ ){0,2}improvement partner|its (?:[a-z-]+ "
            r"){0,2}improvement partner,? ‹C)|"
            r"\bsupport (?P<third>‹C\d+›) as (?:its|an) improvement partner\b"
        ),
    ),
    Step(
        "monitoring",
        "monitoring-visit",
        re.compile(
            r"\b(?:monitoring (?:visits?|inspections?|letters?|reports?)|quarterly monitoring|"
            r"monitored (?:by ofsted|quarterly)|monitoring by(?= (?:the )?(?:ofsted|government|‹B))|"
            r"(?:began|started) to monitor(?= (?:them|it|the (?:council|department|service|authority)|‹C))|"
            r"(?:first|second|third|fourth|fifth|sixth|latest|recent) monitoring)\b"
        ),
        unless=any_of(r"equal opportunities|air quality|election"),
    ),
    Step(
        "review",
        "review-ordered",
        re.compile(
            r"\b(?:order(?:ed|s|ing)?|commission(?:ed|s|ing)|launch(?:ed|es|ing)?|announc(?:ed|es|ing)|"
            r"instruct(?:ed|s|ing)|"
            r"direct(?:ed|s|ing)|task(?:ed|s|ing)|appoint(?:ed|s|ing)|ask(?:ed|s|ing)(?! (?:whether|if|about|"
            r"why|how)\b)|"
            r"request(?:ed|s|ing))\b(?:(?! (?:after|following|when|because|since|amid|as|on the strength of|in "
            r"response to) )"
            r"[^.;]){0,70}?"
            rf"\b{REVIEWED}\b|\b{REVIEWED}\b[^.;‹]{{0,40}}\b(?:was|were|been) (?:ordered|commissioned|launched)|"
            rf"\b{REVIEWED}\b(?:[^.;‹]|‹[ACP]\d+›){{0,60}}\b(?:ordered|commissioned|announced) by"
        ),
        unless=any_of(NO_SUCH_REVIEW),
        ordered=True,
    ),
    Step(
        "review",
        "reviewed-by-state",
        re.compile(
            rf"\b(?:{PASSIVE}) (?:formally |closely |also |now |independently )?(?:reviewed|examined|"
            r"investigated|looked "
            r"(?:at|into)|scrutinised|assessed|inspected|probed) (?:this \w+ |next \w+ )?by (?:an? |the "
            r")?(?:officials? (?:of|"
            r"from|at) (?:the )?)?(?:‹[BR]\d+›|(?:department|government|ministers|civil servants)\b)(?! "
            r"(?:commissioner|‹R))|"
            r"(?:‹B\d+›|\bgovernment|\bdepartment) officials? (?:are|is|will|have been|has been) (?:to "
            r")?(?:review|examin|"
            r"investigat|look|assess)(?:e|ing)?\b|"
            r"(?:‹[BR]\d+›|\b(?:department|government|ministers|secretary of state))(?: (?:has|have|had|also|"
            r"now|is|are|will))* "
            r"(?:begun|began|beginning|starting|started|opened|opening|set up|setting up|instigated|initiated|"
            r"launching) (?:an?|its|the) "
            r"(?:[a-z-]+ ){0,3}(?:review|inquiry|investigation)\b|"
            r"\b(?:sent|sending|sends|dispatched|asked)(?: in)? (?:a team of )?(?:officials|experts|civil "
            r"servants|its inspectors)"
            r"(?: in)? to (?:review|examine|investigate|look (?:at|into)|assess|scrutinise)\b|"
            r"\b(?:officials?|inspectors|experts?) (?:of|from|at) (?:the )?(?:‹B\d+›|department|government) "
            r"(?:are|is|will|"
            r"have been|has been)(?: sent| asked)? (?:to )?(?:review|examin|investigat|look|assess)(?:e|ing)?\b"
        ),
        needs=re.compile(rf"\b(?:{SERVICES}|child\w*)\b"),
        unless=any_of(NO_SUCH_REVIEW),
        decided=True,
        ordered=True,
    ),
    Step(
        "review",
        "results-of-review",
        re.compile(
            r"(?:\b(?:review|inquiry|inspection|investigation|report)|‹F\d+›)(?: (?:of|into) ‹C\d+›(?:'s [a-z "
            r"]{1,30})?)? (?:that |which )"
            r"(?:he|she|they|ministers|the government|‹[BPR]\d+›) (?:had |has |have )?(?:ordered|commissioned|"
            r"demanded|asked for|"
            r"called|set up|instigated|requested)\b"
        ),
        unless=any_of(NO_SUCH_REVIEW.replace("|asked for", "")),
        ordered=True,
    ),
    Step(
        "review",
        "review-by-commissioner",
        re.compile(
            r"\breview(?: (?:of|into) (?:[a-z' ]{0,30} in )?‹[CA]\d+›(?:'s? [a-z' ]{1,40}| services)?)?"
            r"(?:,? (?:(?:which )?(?:was|is being|has been) )?(?:carried out|conducted|led|written|"
            r"undertaken))? (?:by|from) "
            r"(?:(?:[a-z'-]+ |‹B\d+›(?:'s)? ){0,3}(?P<role>‹R\d+›)(?=,? ‹P)|(?P<reviewer>‹P\d+›))|"
            r"(?P<conductor>‹P\d+›)(?:, ‹R\d+›)?(?: (?:from|at|of) ‹[CB]\d+›)?,? (?:will|is to) (?:carry out|"
            r"conduct|lead|"
            r"undertake) (?:a|an|the)"
            r" (?:[a-z]+ )?review"
        ),
        unless=any_of(NO_SUCH_REVIEW),
    ),
    Step(
        "review",
        "commissioner-review",
        re.compile(
            r"\b(?:ask(?:ed|s|ing)?|(?:sent|sends|sending|brought) in|sent(?= an? (?:[a-z-]+ "
            r"){0,2}(?:commissioner|‹R\d+›))|task(?:ed|s|ing)?|told|tells|"
            r"requir(?:ed|es|ing)|order(?:ed|s|ing)|appoint(?:ed|"
            r"s|ing)|"
            r"direct(?:ed|s|ing)|(?:has|have|had)(?: until ‹D\d+›| ‹X\d+› months)? to|(?:expected|"
            r"due) to(?= (?:report|tell|advise|recommend))|(?:job|role|task|brief) (?:is|"
            r"will be) to)"
            r"\b[^.;]{0,60}?\b(?:review|report|assess|determine|evaluate|advise|recommend|decide|look|tell)\b"
            r"(?:[^.;]{0,80}?\b(?:whether|alternative|future of|ought to)\b| ‹Q\d+›)|"
            r"\b(?:role|job|brief|task)\b[^.;]{0,20} be to review (?:whether\b|‹Q\d+›)|"
            r"\bco-?operate (?:in|with) (?:his|her|‹P\d+›'s|an?|the) (?:[a-z]+-led )?review\b|"
            r"\bcommissioner-led review\b|"
            r"\b(?:given|gave|giving|gives) (?:her|him|them|(?:the )?(?:commissioner|‹[PR]\d+›))"
            r"(?: until ‹D\d+›| ‹X\d+› (?:weeks|months|days)| a (?:month|year))? to "
            r"(?:report|advise|recommend|decide|determine|assess|review|say|consider)\b[^.;]{0,80}?\bwhether\b|"
            r"‹[PR]\d+›(?:,? ‹[PR]\d+›,?| (?:for|in|at|of|to) ‹C\d+›(?:'s [a-z' ]{1,40})?)? (?:will |has |is "
            r")?(?:spend|spent|spending)"
            r" [^.;]{0,30}(?:deciding|weighing up|considering|reviewing|examining|assessing|judging|studying) "
            r"(?:whether|if|how)\b|"
            r"(?:\b(?:she|he|they|commissioners?)|‹[PR]\d+›(?: (?:for|in|at|of|to) ‹C\d+›(?:'s [a-z' "
            r"]{1,40})?)?) (?:will|(?:is|are|was|were) to|must|(?:has|have|"
            r"had|was|were)"
            r" (?:been )?(?:asked|told|due|expected) to)(?:,? (?:then|now|also|first|too),?)* (?:report|advise|"
            r"recommend|decide|"
            r"determine|assess|consider|judge|weigh up|examine|review|say|establish|work out|evaluate|explore|"
            r"settle|gauge|"
            r"rule|look (?:at|into)|tell|make recommendations|make a recommendation)\b[^.;]{0,80}?\b(?:whether|"
            r"if|which|how far)\b|"
            r"‹R\d+›(?: (?:for|in|at|of|to) ‹C\d+›(?:'s [a-z' ]{1,40})?)?(?:,? ‹P\d+›,?)? (?:will|(?:is|are) "
            r"to|must|was asked to|was appointed to|has been appointed to)"
            r"(?:,? (?:then|now|also|first|too),?)* (?:look (?:at|into)|examine|review|consider|study) "
            r"(?:whether|which|how|if|"
            r"what|(?:the |its |‹C\d+›'s )?(?:children's )?(?:social )?(?:services|department|care)\b)|"
            r"\b(?:will|(?:is|are) to|would|due to|expected to|going to)(?: then| also)? make (?:a )?recommendations?"
            r" to (?:the )?(?:‹R\d+›|ministers|‹B\d+›|secretary of state|government)|"
            r"\b(?:and|also)(?: also)? to (?:decide|judge|determine|assess|consider|review|weigh up|advise|say|"
            r"report)(?: on)? "
            r"(?:whether|if)\b|"
            r"(?:\b(?:she|he|they|commissioners?)|‹[PR]\d+›) (?:will|(?:is|are|was|were) to|(?:has|have|had|was|were)"
            r" (?:been )?(?:asked|told) to) (?:also |first |now )?(?:carry out|conduct|lead|undertake|complete) "
            r"(?:an?|the|her|his) (?:[a-z-]+ |‹X\d+›-?[a-z]* |‹D\d+›-?[a-z]* ){0,3}review\b|"
            r"‹R\d+›(?:,? ‹P\d+›)?,? who (?:has |had |then )?(?:reviewed|examined|investigated|looked into) "
            r"(?:the |its |‹C\d+›'s )?(?:children's )?(?:social )?(?:services?|department|care|council)\b|"
            r"‹R\d+›(?:,? ‹P\d+›)?,? who (?:has |had )?(?:carried out|conducted|led|undertook|wrote) (?:the|a|an) "
            r"(?:[a-z-]+ ){0,2}(?:review|report)\b|"
            r"\bwho (?:has|have|had) until (?:the end of |mid-|early |late )?‹D\d+› to (?:say|decide|report|advise|"
            r"recommend)\b[^.;]{0,40}?\b(?:whether|if)\b|"
            r"\bit (?:will be|is|was) (?:for|up to) [^.;]{0,120}?(?:‹R\d+›|commissioner)[^.;]{0,100}?\bto (?:say|"
            r"decide|judge|recommend|advise|determine|report)\b[^.;]{0,60}?\bwhether\b|"
            r"^(?:- |• |\* |\d+\.? )?(?:carry(?:ing)? out|conduct(?:ing)?|undertak(?:e|ing)|lead(?:ing)?) "
            r"(?:an?|the) (?:[a-z-]+ ){0,2}review (?:of|into|to)\b|"
            r"‹R\d+›(?:,? ‹P\d+›,?)? (?:(?:is|has been|was)(?: now| currently| still)* (?:looking (?:at|into)|"
            r"reviewing|considering|examining|assessing|deciding|weighing up) (?:whether|if)\b|"
            r"(?:has )?spent [^.;]{0,30}\breviewing (?:the |its )?(?:services?|department|council|‹A\d+›))"
        ),
        unless=any_of(NO_SUCH_REVIEW),
    ),
)
