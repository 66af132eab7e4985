"""Handing over: the words that tell that a council's services go to a trust, or to another council to run."""

import re

from caregraph.extraction.step import Step, any_of
from caregraph.extraction.step_words import (
    COUNCILS,
    HELD_BY,
    MOVED,
    NO_SUCH_TRUST,
    PASSIVE,
    PREFIX,
    SERVED,
    SERVICES,
    TRUST,
    TRUST_NAME,
)

HANDED_OVER = (
    Step(
        "trust",
        "moved-to-trust",
        re.compile(
            rf"\b(?:{MOVED})\b(?:(?!, (?:they|it|these|those|services|all) )[^.;]){{0,90}}?\b(?:to|into|by|"
            rf"under|through) (?:{TRUST}|"
            rf"(?:(?:the|mutual|charity|company) )*(?P<body>{TRUST_NAME}))|"
            rf"\bset(?:ting)? up {TRUST} (?:to|which will|that will) (?:run|take over|deliver|manage|"
            rf"provide) (?:its|the|‹C)|"
            rf"\b(?:placed|put|left|lodged) with {TRUST}|\b(?:in|into|under) the (?:hands|control) of {TRUST}"
        ),
        needs=any_of(rf"{SERVICES}|they|it"),
        unless=any_of(NO_SUCH_TRUST),
        decided=True,
    ),
    Step(
        "trust",
        "becomes-trust",
        re.compile(rf"\b(?:become|becomes|became|becoming) {TRUST}"),
        needs=any_of(SERVICES),
        unless=any_of(NO_SUCH_TRUST),
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
        unless=any_of(
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
        unless=any_of(rf"(?:{NO_SUCH_TRUST})|to (?:neighbouring )?‹C\d+"),
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
        unless=any_of(NO_SUCH_TRUST),
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
        needs=any_of(rf"{SERVICES}|children's trust|told|order(?:ed|s)|directions?"),
        unless=any_of(NO_SUCH_TRUST),
        decided=True,
        ordered=True,
    ),
    Step(
        "trust",
        "trust-started",
        re.compile(
            rf"(?:\b(?:{TRUST})|- trust\b|(?P<body>{TRUST_NAME}))(?:, [^.;]{{0,50}},)?"
            r"(?!,? (?:- )?(?:which|that) also)[^.;‹]{0,50}?(?:, which )?"
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
        unless=any_of(NO_SUCH_TRUST),
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
        unless=any_of(NO_SUCH_TRUST),
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
        needs=any_of(SERVICES),
        unless=any_of(NO_SUCH_TRUST),
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
        unless=any_of(NO_SUCH_TRUST),
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
        needs=any_of(r"services?|department|social care|direction"),
        decided=True,
        unless=any_of(
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
            r" runs| run| managed(?= (?:children's|social|‹C\d+›'s (?:children|social|services)))| managing|"
            r" manages(?=[^.;]*\b(?:partnership|arrangement|contract|deal)\b)| taken on|"
            r" take on| taking on| manages?(?= ‹C\d+›(?:'s)? (?:council's )?(?:children's|social|services)))"
            r"(?: the running of| (?:(?:all|full|overall|day-to-day|direct|managerial|management|operational) )*"
            r"(?:responsibility for|control of|management of))?"
            r" (?:the )?(?:neighbouring |nearby |troubled |failing |struggling )*"
            r"(?:(?:(?:children's|child|social)[ a-z]{0,20}(?:services?|care|protection)) (?:in|at|on|for|"
            r"of) (?:the |neighbouring |nearby )*)?"
            r"(?P<served>‹C\d+›)"
        ),
        needs=any_of(r"services|department|social care|partnership brokered"),
        decided=True,
    ),
    Step(
        "takeover",
        "takes-over",
        re.compile(
            r"(?P<runner>‹C\d+›)(?:, ‹C\d+› (?=brought|called|sent|asked|chosen|picked|appointed|that|which))?"
            r"(?:[^.;‹]|‹B\d+›){0,50}? (?:will|to) (?:run|take over|take charge of|manage)"
            r" (?:the|its|their) (?:[a-z']+ ){0,2}(?:services?|department|social care)\b"
        ),
        unless=any_of(r"own (?:services|department)|homes|schools?"),
        decided=True,
        ordered=True,
    ),
    Step(
        "takeover",
        "put-in-charge",
        re.compile(
            r"\bput(?:s|ting)? (?:neighbouring |nearby )?(?P<runner>‹C\d+›)(?: council)? in charge of (?:the )?"
            r"(?:[a-z]+ )?(?:department|services?|children's (?:services|social care)|‹A\d+›) (?:in|at|for) "
            r"(?:neighbouring |nearby )?(?P<served>‹C\d+›)|"
            r"(?P<other>‹C\d+›)(?: council)?(?: [a-z]+){1,6} (?:partnership|arrangement|deal|contract|agreement) "
            r"(?:in|under) which (?:neighbouring |nearby )?(?P<other_runner>‹C\d+›)(?: council)? (?:will run|runs|"
            r"will manage|manages|is to run|has run) (?:its|the) (?:children's |social )?(?:services?|department)"
        ),
        decided=True,
    ),
    Step(
        "takeover",
        "handed-to-council",
        re.compile(
            r"\b(?:hand(?:ed|s|ing)?(?: over)?|transfer\w*|pass(?:ed|es|ing)?|given|giving)\b[^.;]{0,90}?\bto"
            r" (?:neighbouring |nearby |the |high-performing )*(?P<runner>‹C\d+›)(?!'s)"
        ),
        needs=any_of(r"services|responsibility for|control|running|department"),
        decided=True,
        unless=any_of(
            r"improvement notices?|directions?|notices?|posts?|reports?|control of the council|cease to exist|"
            r"abolish\w*|"
            r"reorgani[sz]\w*|replaced by|split in two|new (?:unitary )?(?:councils|authorities|unitary)|successors?"
        ),
    ),
)
