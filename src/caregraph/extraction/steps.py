"""Steps: the words that tell each kind of step that government, Ofsted or a court takes toward a council."""

import re
from dataclasses import dataclass

from caregraph.extraction.step_words import (
    COUNCILS,
    DIRECTION,
    HELD_BY,
    ISSUED,
    MOVED,
    NO_SUCH_REVIEW,
    NO_SUCH_TRUST,
    NOTICE,
    PASSIVE,
    PREFIX,
    REVIEWED,
    SERVED,
    SERVICES,
    TRUST,
    TRUST_NAME,
)

SENT_IN = ("commissioner", "improvement adviser")  # kinds of step by which somebody comes


@dataclass(frozen=True, slots=True)
class Step:
    """The words of one kind of step; `needs` and `unless` are what its sentence must and must not hold.

    A `decided` step counts once it is settled, since a transfer to come is as good as taken; a `settled` one is
    told by words that leave no doubt, whatever the rest of the sentence wishes or fears.
    """

    kind: str
    name: str
    trigger: re.Pattern[str]
    needs: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    decided: bool = False
    settled: bool = False
    ordered: bool = False

    def fits(self, text: str) -> bool:
        """Whether the rest of a sentence is one in which such a step can be told."""
        return not (self.needs and not self.needs.search(text)) and not (self.unless and self.unless.search(text))


def _words(text: str) -> re.Pattern[str] | None:
    return re.compile(rf"\b(?:{text})\b") if text else None


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
        unless=_words(r"health and safety executive|landlords?|restaurants?|takeaways?|employers?|factory|housing"),
    ),
    Step(
        "direction",
        "direction",
        re.compile(rf"(?<!\w)(?:{DIRECTION})(?!\w)"),
        unless=_words(r"direction of travel|change of direction|directions? of (?:the )?(?:leader|director)"),
    ),
    Step(
        "trust",
        "moved-to-trust",
        re.compile(
            rf"\b(?:{MOVED})\b(?:(?!, (?:they|it|these|those|services|all) )[^.;]){{0,90}}?\b(?:to|into|by|"
            rf"under|through) (?:{TRUST}|"
            rf"(?:(?:the|mutual|charity|company) )*(?P<body>{TRUST_NAME}))|"
            rf"\b(?:placed|put|left|lodged) with {TRUST}|\b(?:in|into|under) the (?:hands|control) of {TRUST}"
        ),
        needs=_words(rf"{SERVICES}|they|it"),
        unless=_words(NO_SUCH_TRUST),
        decided=True,
    ),
    Step(
        "trust",
        "becomes-trust",
        re.compile(rf"\b(?:become|becomes|became|becoming) {TRUST}"),
        needs=_words(SERVICES),
        unless=_words(NO_SUCH_TRUST),
        decided=True,
    ),
    Step(
        "trust",
        "independent-body",
        re.compile(
            r"\b(?:strip(?:s|ped|ping)? (?:‹C\d+› )?of|lost|relieved of|los(?:e|es|ing))(?: (?:all|its|their|"
            r"the|direct|overall|"
            r"day-to-day|control|responsibility|"
            r"powers?|of|"
            r"over|for|running|council|‹C\d+›'s))*"
            r" (?:(?:children's|child|social)[ a-z]{0,20}(?:services?|care|protection)|‹A\d+›)|"
            r"\b(?:have|has|had) (?:also |already |each |both |all )*lost control\b"
            r"(?! of (?:‹C|costs|spending|(?:the|its|their) (?:council|town hall|budget|case|spending|finances|"
            r"situation)))|"
            r"\b(?:remov(?:e|es|ed|ing)|taking|taken|took|take) (?:control of |the running of |charge of |"
            r"responsibility for )?(?:children's|child|social)"
            r"[ a-z]{0,20}(?:services?|care|protection) (?:away )?from (?=‹C\d+›(?! (?:to|into) ))"
        ),
        unless=_words(
            rf"(?:{NO_SUCH_TRUST})|(?:to|by) (?:neighbouring )?‹C\d+|political control|lost the ‹A\d+› of ‹C\d+"
        ),
        decided=True,
    ),
    Step(
        "trust",
        "services-taken",
        re.compile(
            rf"\b(?:{SERVED}|responsibilit(?:y|ies)|control|(?<=which )|(?<=it )|(?<=they ))[^.;]{{0,60}}?"
            rf"\b(?:{PASSIVE}) (?:taken|removed|stripped|wrested|prised|pulled|withdrawn) (?:away )?(?:from|out of) "
            rf"{HELD_BY}(?! (?:and|to|into|by) (?:[a-z]+ ){{0,3}}‹C)|"
            r"\bno longer (?:be )?(?:(?:allowed|permitted|trusted|entitled|fit) to )?(?:run|(?:in (?:charge|"
            r"control) of|"
            rf"responsible for|control|have (?:control|charge|responsibility) (?:of|for)|oversee)) (?:[a-z-]+ ){{0,2}}"
            rf"(?:{SERVED})|"
            r"\b(?:ordered|told|forced|made|instructed|required|compelled|directed|obliged)(?: (?:‹C\d+›|it|them|the "
            r"(?:council|authority|county|borough|city)))?(?: by [^.;]{0,30})? (?:that it must |to )(?:give up|"
            r"hand over|"
            rf"surrender|relinquish|cede|part with|let go of) (?:[a-z]+ ){{0,3}}(?:{SERVED})"
        ),
        unless=_words(rf"(?:{NO_SUCH_TRUST})|to (?:neighbouring )?‹C\d+"),
        needs=re.compile(r"\b(?:child\w*|social (?:care|work|services)|control|inadequate|direction)\b|‹[BG]\d+›"),
        decided=True,
    ),
    Step(
        "trust",
        "trust-route",
        re.compile(
            r"\b(?:(?:forced|made|ordered|told|pushed|required|compelled|sent|gone|going|go|went) )(?:to "
            r"(?:take|go|follow|"
            r"go down) |down |along |up )?(?:the |a )(?:independent |children's )?trust (?:route|road|path|model|way)\b"
        ),
        unless=_words(NO_SUCH_TRUST),
        needs=re.compile("‹C"),
        decided=True,
    ),
    Step(
        "trust",
        "trust-set-up",
        re.compile(
            r"\b(?:set(?:ting|s)? up|creat(?:e|ed|es|ing|ion of)|establish\w*|launch\w*|form(?:ed|ing|ation of))\b"
            rf"[^‹.;]{{0,40}}?\b{TRUST}"
        ),
        needs=_words(rf"{SERVICES}|children's trust|told|order(?:ed|s)|directions?"),
        unless=_words(NO_SUCH_TRUST),
        decided=True,
        ordered=True,
    ),
    Step(
        "trust",
        "trust-started",
        re.compile(
            rf"(?:\b(?:{TRUST})|- trust\b|(?P<body>{TRUST_NAME}))(?:, [^.;]{{0,50}},)?"
            r"(?!,? (?:- )?(?:which|that) also)[^.;‹]{0,40}?(?:, which )?"
            r"\b(?:started|launched|began|went live|"
            r"(?:will|would|is to|are to|is due to) (?:run|take (?:(?:them|it|these|those) )?(?:over|on|"
            r"charge|control)|"
            r"start|launch|deliver)|"
            r"goes live|(?:came|comes|coming) into (?:being|force|operation)|now runs|runs|has run|"
            r"has been running|opened|"
            r"took (?:over|on|control|responsibility)|takes (?:over|on|control)|"
            r"(?:was|has been|is being|is to be|to be|will be|being|be) (?:set up|created|established|launched|"
            r"formed))\b"
        ),
        needs=re.compile(
            rf"\b(?:{SERVICES}|children's)\b|‹B\d+› (?:formally |will |is to |is due to )?(?:took|takes?|start|"
            r"launch|run|open) |‹B\d+› (?:formally |officially )?(?:went live|goes live|came into being|"
            r"opened) |‹B\d+› (?:to be|being|be) "
        ),
        unless=_words(NO_SUCH_TRUST),
        decided=True,
    ),
    Step(
        "trust",
        "trust-model",
        re.compile(
            r"\b(?:trusts?|(?:trust|company) (?:model|arrangement|route)s?)\b[^.;‹]{0,30}?"
            rf"(?:\b(?:developed|operating|running|adopted|introduced|used|in place|established|set up|tried|seen) in"
            rf" {COUNCILS}|\b(?:forced|imposed) (?:up)?on {COUNCILS}|\b(?:that|"
            rf"which) {COUNCILS} (?:already )?(?:has|have|got)\b|"
            rf"\b(?:like|as|such as) (?:in |that in |those in |the ones? in |(?:the )?‹X\d+› in |that of |"
            rf"those of ){COUNCILS})"
        ),
        unless=_words(NO_SUCH_TRUST),
        settled=True,
    ),
    Step(
        "trust",
        "run-by-such-a-trust",
        re.compile(
            r"\b(?:run|delivered|provided|managed|overseen)(?: (?:since|from|in) ‹D\d+›)? by (?:the )?‹[BN]\d+›"
            r"(?: for (?:children|families|young people))?, (?:an? )(?:[a-z-]+ ){0,3}(?:(?<=independent )|"
            r"(?<=not-for-profit )|(?<=non-profit )|(?<=arm's-length ))(?:company|organisation|body|enterprise|"
            r"trust)\b|"
            r"\b(?:run|delivered|provided|managed|overseen)(?: (?:since|from|in) ‹D\d+›)? by (?:the )?‹[BN]\d+›"
            r"(?: for (?:children|families|young people))?, (?:an? )(?:[a-z-]+ ){0,3}(?:company|organisation|body|"
            r"enterprise)\b[^.;]{0,60}\bindependent of\b"
        ),
        needs=_words(SERVICES),
        unless=_words(NO_SUCH_TRUST),
    ),
    Step(
        "trust",
        "trust-runs",
        re.compile(
            rf"(?P<body>{TRUST_NAME})(?: -|,)?(?: which| that)?(?: also| now| already)* (?:runs|provides|"
            rf"delivers|manages) "
            r"(?:children's |child )?(?:social (?:care|work) )?(?:services?|social care)(?= (?:in|for|at|"
            r"on behalf of)\b)"
        ),
        unless=_words(NO_SUCH_TRUST),
    ),
    Step(
        "takeover",
        "run-by-council",
        re.compile(
            r"\b(?:(?:run|taken over|managed|delivered|overseen|led|operated|takeover|control\w*) by|(?:run|managed|"
            r"overseen|led) from) "
            rf"{PREFIX}(?P<runner>‹C\d+›)(?! (?:trust|children's trust))|"
            r"\b(?:arrangement|contract|agreement) with (?:neighbouring |nearby )?(?P<other_runner>‹C\d+›)"
            r" (?:to (?:run|deliver|manage)|under which it (?:will )?(?:runs?|delivers?))\b|"
            r"(?P<charged>‹C\d+›)(?: council)? (?:was|has been|had been|is being) (?:put|placed|left) in charge of"
            r" (?:the |its )?(?:department|services?|children's (?:services|social care)|‹A\d+›)"
        ),
        needs=_words(r"services?|department|social care|direction"),
        decided=True,
        unless=_words(
            r"(?:programme|review|project|inspection|group|board|campaign|bid|partnership|pilot|training|team|leisure|"
            r"computer|out-of-hours|emergency duty|payroll|website|helpline|call centre|contact centre|"
            r"waste|library|parks)"
        ),
    ),
    Step(
        "takeover",
        "takes-over",
        re.compile(
            r"(?P<runner>‹C\d+›)(?: has| have| will| is| to| had| was| been| which| already| also| brought in|"
            r" asked| ordered| appointed|"
            r" by (?:the )?(?:government|ministers?|‹B\d+›)| agreed|"
            r" now| stepped in| stepping in| steps in| moved in| come in| volunteered| chosen| picked|,)*(?: "
            r"takes? over|"
            r" (?:put|placed|left|be) in charge of| takes? (?:the (?:helm|reins|lead)|responsibility) (?:of|"
            r"for|at|in)| took over| taken over| taking over| takes? charge of| took charge of|"
            r" takes? control of| took control of| running|"
            r" runs| run| managing| manages(?=[^.;]*\b(?:partnership|arrangement|contract|deal)\b)| taken on|"
            r" take on| taking on)"
            r"(?: the running of| responsibility for| control of| management of)?"
            r" (?:the )?(?:neighbouring |nearby |troubled |failing |struggling )*"
            r"(?:(?:(?:children's|child|social)[ a-z]{0,20}(?:services?|care|protection)) (?:in|at|on|for|"
            r"of) (?:the |neighbouring |nearby )*)?"
            r"(?P<served>‹C\d+›)"
        ),
        needs=_words(r"services|department|social care|partnership brokered"),
        decided=True,
    ),
    Step(
        "takeover",
        "takes-over",
        re.compile(
            r"(?P<runner>‹C\d+›)(?:[^.;‹]|‹B\d+›){0,50}? (?:will|to) (?:run|take over|take charge of|manage)"
            r" (?:the|its|their) (?:[a-z']+ ){0,2}(?:services?|department|social care)\b"
        ),
        unless=_words(r"own (?:services|department)|homes|schools?"),
        decided=True,
        ordered=True,
    ),
    Step(
        "takeover",
        "handed-to-council",
        re.compile(
            r"\b(?:hand(?:ed|s|ing)?(?: over)?|transfer\w*|pass(?:ed|es|ing)?|given|giving)\b[^.;]{0,90}?\bto"
            r" (?:neighbouring |nearby |the |high-performing )*(?P<runner>‹C\d+›)(?!'s)"
        ),
        needs=_words(r"services|responsibility for|control|running|department"),
        decided=True,
        unless=_words(
            r"improvement notices?|directions?|notices?|posts?|reports?|control of the council|cease to exist|"
            r"abolish\w*|"
            r"reorgani[sz]\w*|replaced by|split in two|new (?:unitary )?(?:councils|authorities|unitary)|successors?"
        ),
    ),
    Step(
        "improvement board",
        "improvement-board",
        re.compile(
            r"(?<!› )\b(?:(?:improvement|intervention|improvement and assurance|improvement partnership) board)\b"
        ),
        needs=_words(
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
        unless=re.compile(r"\b(?:appointed|hired|chosen|recruited|picked) by ‹C\d+›|\bnot by ‹B\d+›"),
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
        unless=_words(r"equal opportunities|air quality|election"),
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
        unless=_words(NO_SUCH_REVIEW),
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
        unless=_words(NO_SUCH_REVIEW),
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
        unless=_words(NO_SUCH_REVIEW.replace("|asked for", "")),
        ordered=True,
    ),
    Step(
        "review",
        "review-by-commissioner",
        re.compile(
            r"\breview(?: of ‹[CA]\d+›)? (?:by|from) "
            r"(?:(?:[a-z'-]+ ){0,3}(?P<role>‹R\d+›)(?= ‹P)|(?P<reviewer>‹P\d+›))|"
            r"(?P<conductor>‹P\d+›)(?:, ‹R\d+›)?(?: (?:from|at|of) ‹[CB]\d+›)?,? (?:will|is to) (?:carry out|"
            r"conduct|lead|"
            r"undertake) (?:a|an|the)"
            r" (?:[a-z]+ )?review"
        ),
        unless=_words(NO_SUCH_REVIEW),
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
            r"what|(?:the |its )?(?:children's )?services\b)|"
            r"\b(?:will|(?:is|are) to|would|due to|expected to|going to)(?: then| also)? make (?:a )?recommendations?"
            r" to (?:the )?(?:‹R\d+›|ministers|‹B\d+›|secretary of state|government)|"
            r"\b(?:and|also)(?: also)? to (?:decide|judge|determine|assess|consider|review|weigh up|advise|say|"
            r"report)(?: on)? "
            r"(?:whether|if)\b|"
            r"(?:\b(?:she|he|they|commissioners?)|‹[PR]\d+›) (?:will|(?:is|are|was|were) to|(?:has|have|had|was|were)"
            r" (?:been )?(?:asked|told) to) (?:also |first |now )?(?:carry out|conduct|lead|undertake|complete) "
            r"(?:an?|the|her|his) (?:[a-z-]+ ){0,2}review\b|"
            r"^(?:- |• |\* |\d+\.? )?(?:carry(?:ing)? out|conduct(?:ing)?|undertak(?:e|ing)|lead(?:ing)?) "
            r"(?:an?|the) (?:[a-z-]+ ){0,2}review (?:of|into|to)\b|"
            r"‹R\d+›(?:,? ‹P\d+›,?)? (?:(?:is|has been|was)(?: now| currently| still)* (?:looking (?:at|into)|"
            r"reviewing|considering|examining|assessing|deciding|weighing up) (?:whether|if)\b|"
            r"(?:has )?spent [^.;]{0,30}\breviewing (?:the |its )?(?:services?|department|council|‹A\d+›))"
        ),
        unless=_words(NO_SUCH_REVIEW),
    ),
)
