"""Steps: the words that tell each kind of step that government, Ofsted or a court takes toward a council."""

import re
from dataclasses import dataclass


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


# --- verbs ---------------------------------------------------------------------------------------------------------
SENT = (
    r"appoint\w*|sent|sends?|sending|put in|puts in|putting in|brought in|called in|install\w*|named|nam(?:es|ing)|"
    r"draft\w*|parachut\w*|impos\w*|assign\w*|deploy\w*|dispatch\w*|made|gone into|went into|arriv\w+|placed|chosen|"
    r"remain\w*"
)
_ISSUED = (
    r"issu\w+|serv(?:e|es|ed|ing)|hand(?:ed|s|ing)|giv(?:en|es|ing)|gave|impos\w+|plac(?:ed|es|ing)|put|slapped|under|"
    r"subject to|receiv\w+|got|gets|remain\w*|hit with|made|sent|sign(?:ed|s|ing)|came off|comes off|in place|in force|"
    r"breach\w*|"
    r"ended|ends|followed|follows|came|led to|lift\w*|revok\w*|remov\w*|withdr\w+|releas\w+|extend\w*|renew\w*|"
    r"exit\w*|agreed|published|has had|"
    r"have had|"
    r"have|with|since|after|following|notice of|told|obliges?|requir\w+"
)
LIFTED = re.compile(
    r"\b(?:lift(?:s|ed|ing)?|revok(?:e|ed|es|ing)|remov(?:e|ed|es|ing|al)|withdr\w+|releas\w+|end(?:s|ed)?|discharged|"
    r"freed|taken out of|exit\w*|came off|comes off|no longer|out of)\b"
)
# --- nouns ---------------------------------------------------------------------------------------------------------
_SERVICES = r"services?|social (?:care|work)|departments?|functions?|responsibilit\w+|child protection|control"
_TRUST_WORDS = (
    r"(?:(?:a|an|the|new|newly|created|independent|independently|run|not-for-profit|non-profit|standalone|stand-alone|"
    r"voluntary|separate|wholly|owned|council-owned|wholly-owned|local|private|external|arm's[- ]length|its|own|"
    r"special|"
    r"government-appointed|planned|shadow|joint|children's|social|care|services|charitable|dedicated|community|"
    r"interest) )"
)
_TRUST_NOUN = (
    r"(?:trusts?|compan(?:y|ies)|social enterprise|mutual|arm's[- ]length (?:body|organisation)|"
    r"alternative delivery model|outside (?:body|provider|organisation)|(?:body|organisation|provider))"
)
_TRUST = rf"(?:{_TRUST_WORDS}+{_TRUST_NOUN}|trusts)\b"
_MOVED = (
    r"mov(?:e|es|ed|ing)|transfer(?:s|red|ring)?|hand(?:s|ed|ing)?|plac(?:e|ed|ing)|put|shift(?:ed|ing)?|outsourc(?:ed|"
    r"ing)|contract(?:ed|ing)|hiv(?:ed|ing)|pass(?:es|ed|ing)?|gave|giv(?:en|ing)|stripped|switch(?:ed|ing)?|"
    r"remov(?:ed|"
    r"ing)|run|delivered|managed|provided|overseen|tak(?:en|ing)|took|ceded|spun|go(?:es)?|going|went|gone|"
    r"return(?:ed)?"
)
_NO_SUCH_TRUST = (
    r"academy|nhs|hospital|foundation trust|health(?:care)?|schools?|homes|leisure|nurser(?:y|ies)|children's centres?|"
    r"youth (?:clubs?|centres?)|librar(?:y|ies)|museums?|multi-academy"
)
_COUNCILS = r"‹C\d+›(?:'s)?(?:(?:, | and |, and )(?:in )?‹C\d+›(?:'s)?)*"
_TRUST_NAME = r"‹B\d+›(?! (?:(?:has|have) (?:ordered|told|said)|that|said|says|announced|confirmed)\b)"
_PREFIX = r"(?:neighbouring |nearby |the |officers from |staff from |a team from |high-performing |its neighbour,? )*"

TRUST_BODY = re.compile(
    r"(?:Children|Famil|Young).*\bTrust\b|\bfor Children$|Children First$|^Achieving for|Children's Company$"
)
COMMISSIONER_ROLE = re.compile(
    r"^(?:(?:independent|government-appointed|government|dfe|interim|lead|external|special|new|expert|children's|"
    r"children|services|service|social|care|improvement|dfe-appointed|non-executive|chief|statutory|and|families) )*"
    r"commissioner(?: (?:of|for|to|in|over|on|overseeing)(?: the| its)? (?:children|child|improv|social care).*)?$"
)
OTHER_COMMISSIONER = re.compile(
    r"\b(?:police|crime|information|electoral|victims'?|equalit\w+|health|european|deputy children's|scotland|wales|"
    r"welsh|"
    r"northern ireland|former children's|traffic|charity|schools|boundary|joint|adult|lead|nhs|insurance|sports)"
    r"(?: and \w+)? commissioner|commissioners? (?:for england|of police|for (?:wales|scotland))|"
    r"office of the children's commissioner|commissioners? (?:of|for) (?:services|adult|health|providers)|"
    r"\bchildren's commissioner,? (?:for england|maggie|anne longfield|sir al)"
)
ADVISER_ROLE = re.compile(
    r"^(?:(?:independent|interim|government|dfe|external|children's|services|social|care|expert|lead) )*"
    r"(?:improvement|government|expert|independent|children's services|intervention|dfe) (?:adviser|expert)s?$"
)
REVIEWED = (
    r"(?:(?:independent|external|major|full|urgent|formal|fresh|three-month|government|a|an|the|of|into|"
    r"its) )*(?:review|inquiry|investigation|report)"
)
_NO_SUCH_REVIEW = (
    r"serious case reviews?|case reviews?|national review|spending review|judicial|annual|internal|"
    r"independent review of"
    r" children|council (?:has |have )?(?:ordered|commissioned|launched)|peer review|local safeguarding|munro|laming|"
    r"casey|parking|asked for|report (?:on [^.;]{0,40} )?by (?:independent )?inspectors"
)
_NOTICE = r"improvement notices?|notices? to improve|(?:non-)?statutory notices?"
_DIRECTION = (
    r"(?:statutory|legal|formal|government|ministerial|revised|dfe) directions?(?: notice)?|directions? notices?|"
    r"(?:issu(?:ed|es|ing)|impos(?:ed|es|ing)|revok(?:ed|es|ing)|lift(?:ed|s|ing)|serv(?:ed|es|ing)(?: with)?|"
    r"sign(?:ed|s|"
    r"ing)|receiv(?:ed|es)|under|subject to|in) (?:a |its |an )?(?:second |third |new |fresh |further |revised )?"
    r"directions?(?= (?:issued|served|sent|given|made|published|by |to |from |on |of |‹|that |which |"
    r"requiring |telling |ordering |instructing )|[,.]|$)|"
    r"the direction(?=,? (?:issued|published|says|sent|requires|orders|states|also|which|was|will)\b)|"
    r"directed ‹C\d+› to\b|(?:was|were|has been|have been) (?:[a-z]+ )?directed (?:by (?:the )?‹B\d+› )?to\b|"
    r"(?:(?:government|minister|dfe|education secretary)'s|‹B\d+›'s) (?:latest |new |second )?directions?|"
    r"(?:issu|serv|hand)(?:ed|es|s|ing) ‹C\d+› (?:with )?an? (?:[a-z]+ )?directions?|"
    r"directions? (?:was |were |has been |have been )?(?:issued|served|imposed|lifted|revoked)|"
    r"(?:first|second|third|new|fresh|further) directions?(?=, issued|, served| from (?:the )?‹B)|"
    r"directions? (?:given|made|handed)(?= (?:to|on|against) )"
)


STEPS = (
    Step(
        "commissioner",
        "commissioner",
        re.compile(r"\bcommissioners?\b|‹R\d+›|\btrouble-?shooters?\b"),
    ),
    Step(
        "improvement notice",
        "improvement-notice",
        re.compile(rf"\b(?:{_NOTICE})\b"),
        needs=_words(_ISSUED),
        unless=_words(r"health and safety executive|landlords?|restaurants?|takeaways?|employers?|factory|housing"),
    ),
    Step(
        "direction",
        "direction",
        re.compile(rf"(?<!\w)(?:{_DIRECTION})(?!\w)"),
        unless=_words(r"direction of travel|change of direction|directions? of (?:the )?(?:leader|director)"),
    ),
    Step(
        "trust",
        "moved-to-trust",
        re.compile(
            rf"\b(?:{_MOVED})\b[^.;]{{0,90}}?\b(?:to|into|by|under|through) (?:{_TRUST}|"
            rf"(?:the )?(?P<body>{_TRUST_NAME}))|"
            rf"\b(?:in|into|under) the (?:hands|control) of {_TRUST}"
        ),
        needs=_words(rf"{_SERVICES}|they|it"),
        unless=_words(_NO_SUCH_TRUST),
        decided=True,
    ),
    Step(
        "trust",
        "becomes-trust",
        re.compile(rf"\b(?:become|becomes|became|becoming) {_TRUST}"),
        needs=_words(_SERVICES),
        unless=_words(_NO_SUCH_TRUST),
        decided=True,
    ),
    Step(
        "trust",
        "independent-body",
        re.compile(
            r"\b(?:stripped of|lost|relieved of|los(?:e|es|ing))(?: (?:all|its|their|the|control|responsibility|"
            r"powers?|of|"
            r"over|for|running|council|‹C\d+›'s))*"
            r" (?:(?:children's|child|social)[ a-z]{0,20}(?:services?|care|protection)|‹A\d+›)|"
            r"\b(?:have|has|had) (?:also |already |each |both |all )*lost control\b"
        ),
        unless=_words(rf"(?:{_NO_SUCH_TRUST})|(?:to|by) (?:neighbouring )?‹C\d+|political control"),
        decided=True,
    ),
    Step(
        "trust",
        "trust-set-up",
        re.compile(
            r"\b(?:set(?:ting|s)? up|creat(?:e|ed|es|ing|ion of)|establish\w*|launch\w*|form(?:ed|ing|ation of))\b"
            rf"[^‹.;]{{0,40}}?\b{_TRUST}"
        ),
        needs=_words(rf"{_SERVICES}|children's trust|told|order(?:ed|s)"),
        unless=_words(_NO_SUCH_TRUST),
        decided=True,
        ordered=True,
    ),
    Step(
        "trust",
        "trust-started",
        re.compile(
            rf"(?:\b(?:{_TRUST})|- trust\b|(?P<body>{_TRUST_NAME}))(?:, [^.;]{{0,50}},)?[^.;‹]{{0,40}}?(?:, which )?"
            r"\b(?:started|launched|began|went live|"
            r"(?:will|would|is to|are to|is due to) (?:run|take (?:(?:them|it|these|those) )?(?:over|on|"
            r"charge|control)|"
            r"start|launch|deliver)|"
            r"goes live|(?:came|comes|coming) into (?:being|force|operation)|now runs|runs|has run|"
            r"has been running|opened|"
            r"took (?:over|on|control|responsibility)|takes (?:over|on|control)|"
            r"(?:was|has been|is being) (?:set up|created|established|launched))\b"
        ),
        needs=re.compile(
            rf"\b(?:{_SERVICES}|children's)\b|‹B\d+› (?:formally |will |is to |is due to )?(?:took|takes?|start|"
            rf"launch|run|open) "
        ),
        unless=_words(_NO_SUCH_TRUST),
        decided=True,
    ),
    Step(
        "trust",
        "trust-model",
        re.compile(
            r"\b(?:trusts?|(?:trust|company) (?:model|arrangement|route)s?)\b[^.;‹]{0,30}?"
            rf"(?:\b(?:developed|operating|running|adopted|introduced|used|in place|established|set up|tried|seen) in"
            rf" {_COUNCILS}|\b(?:that|which) {_COUNCILS} (?:already )?(?:has|have|got)\b|"
            rf"\b(?:like|as|such as) (?:in |that in |those in |the ones? in |that of |those of ){_COUNCILS})"
        ),
        unless=_words(_NO_SUCH_TRUST),
        settled=True,
    ),
    Step(
        "takeover",
        "run-by-council",
        re.compile(
            r"\b(?:run|taken over|managed|delivered|overseen|led|operated|takeover|control\w*) by "
            rf"{_PREFIX}(?P<runner>‹C\d+›)(?! (?:trust|children's trust))"
        ),
        needs=_words(r"services?|department|social care"),
        decided=True,
        unless=_words(
            r"(?:programme|review|project|inspection|group|board|campaign|bid|partnership|pilot|training|team)"
        ),
    ),
    Step(
        "takeover",
        "takes-over",
        re.compile(
            r"(?P<runner>‹C\d+›)(?: has| have| will| is| to| had| was| been| brought in| asked| ordered| appointed|"
            r" agreed|"
            r" now|,)*(?: takes? over| took over| taken over| taking over| takes? charge of| took charge of|"
            r" takes? control of| took control of| running|"
            r" runs| run| managing| taken on| take on| taking on)"
            r"(?: the running of| responsibility for| control of| management of)?"
            r" (?:the )?(?:neighbouring |nearby |troubled |failing |struggling )*"
            r"(?:(?:(?:children's|child|social)[ a-z]{0,20}(?:services?|care|protection)) (?:in|at|on|for|"
            r"of) (?:the |neighbouring |nearby )*)?"
            r"(?P<served>‹C\d+›)"
        ),
        needs=_words(r"services|department|social care"),
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
        unless=_words(r"improvement notices?|directions?|notices?|posts?|reports?|control of the council"),
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
    ),
    Step(
        "improvement adviser",
        "improvement-partner",
        re.compile(
            r"(?P<served>‹C\d+›)'s (?:new |official |formal )?improvement partner\b|"
            r"\bimprovement partner (?:for|to|of|at|in) (?P<other>‹C\d+›)|"
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
            r"direct(?:ed|s|ing)|task(?:ed|s|ing)|appoint(?:ed|s|ing)|ask(?:ed|s|ing)|request(?:ed|s|"
            r"ing))\b[^.;]{0,70}?"
            rf"\b{REVIEWED}\b|\b{REVIEWED}\b[^.;‹]{{0,40}}\b(?:was|were|been) (?:ordered|commissioned|launched)|"
            rf"\b{REVIEWED}\b(?:[^.;‹]|‹P\d+›){{0,60}}\b(?:ordered|commissioned|announced) by"
        ),
        unless=_words(_NO_SUCH_REVIEW),
        ordered=True,
    ),
    Step(
        "review",
        "review-by-commissioner",
        re.compile(
            r"\b(?:review|report)(?: of ‹[CA]\d+›)? (?:by|from) "
            r"(?:(?:[a-z'-]+ ){0,3}(?P<role>‹R\d+›)(?= ‹P)|(?P<reviewer>‹P\d+›))"
        ),
        unless=_words(_NO_SUCH_REVIEW),
    ),
    Step(
        "review",
        "commissioner-review",
        re.compile(
            r"\b(?:ask(?:ed|s|ing)?|(?:sent|sends|sending|brought) in|task(?:ed|s|ing)?|told|tells|"
            r"requir(?:ed|es|ing)|order(?:ed|s|ing)|appoint(?:ed|"
            r"s|ing)|"
            r"direct(?:ed|s|ing)|(?:has|have|had)(?: until ‹D\d+›| ‹X\d+› months)? to|(?:job|role|task|brief) (?:is|"
            r"will be) to)"
            r"\b[^.;]{0,60}?\b(?:review|report|assess|determine|evaluate|advise|recommend|decide|look)\b"
            r"[^.;]{0,80}?\b(?:whether|alternative|future of|ought to)\b"
        ),
        unless=_words(_NO_SUCH_REVIEW),
    ),
)
