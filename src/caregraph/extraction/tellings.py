"""Tellings: words of a fixed shape that mention in passing a step of intervention that was taken."""

import re
from dataclasses import dataclass

from caregraph.extraction.step_words import NO_SUCH_TRUST, NOTICE
from caregraph.extraction.subjects import COUNCIL_LIST

COUNCILS = rf"(?P<councils>{COUNCIL_LIST.pattern})"
# the same under other names, since a pattern may hold a name once
OTHERS, WHOSE, PLACE = (COUNCILS.replace("councils", name) for name in ("others", "whose", "place"))
PERSON = r"(?:(?:sir|dame|lord|lady|mr|mrs|ms|dr) )?(?P<person>‹P\d+›)"
HEAD, LEADS = (PERSON.replace("person", name) for name in ("head", "leads"))
FORMERLY = (
    r"(?:(?:former|ex-|the|an?|retired|independent|experienced) |‹[CBN]\d+›(?:'s)? |"
    r"‹R\d+›(?: (?:of|in|at|for) (?:the )?‹[CBN]\d+›)?,? )*"
)
_NOW = r"(?: (?:already|also|now|still|both|all|each|since|long))*"
SERVICES = (
    r"(?:(?:children's|child|social|the|its) )*(?:services|social care|social work|child protection|department)\b"
)
_ADJECTIVES = (
    r"(?:(?:council-owned|wholly-owned|children's|services|social|care|independent|not-for-profit|own|new|voluntary|"
    r"arm's[- ]length) )*"
)
_TRUST = rf"{_ADJECTIVES}(?:trust|company|social enterprise)"
_TRUSTS = rf"{_ADJECTIVES}(?:trusts|companies)"
_STARTED = (
    r"(?:started|starting|began|beginning|opened|opening|launched|launching|went live|going live|goes live|"
    r"took (?:over|"
    r"on|charge|"
    r"control|the reins)|taking over|taken over|takes over|(?:was|were|is|are|has been|had been|being) (?:set "
    r"up|created|"
    r"established|formed|launched|put in charge|brought in|imposed|in charge|in place)|came into (?:being|force|"
    r"operation)|has run|has been running|now runs|runs|ran|is running|has been in charge|set up|created)\b"
)
_ARRANGEMENTS = r"(?:arrangements?|trusts?|compan(?:y|ies)|bodies|models?|set-?ups?|organisations?|structures?)"
_ENDS = r"(?=[,.;:]| (?:and|but|while|whilst|in|since|as|which|although|though|where|for|running|already|with) |$| - )"
_RUNS = r"(?:,? which)?(?: council)?(?: (?:has|have|had|already|also|now|still|long|since))*"
_COMMISSIONER = (
    r"(?:(?:an?|its own|their own|two|three|‹X\d+›|a team of|government) )?"
    r"(?:(?:government-appointed|government|dfe|children's|services|independent) )*(?P<post>commissioners?|‹R\d+›)"
)


@dataclass(frozen=True, slots=True)
class Telling:
    """Words that tell a step as taken; `after` is what the sentence or one of those before it must speak of.

    The councils are the group `councils` of the words, else the one that the sentence is about. From a group `like` on
    the words tell of what already is, whatever is said of what is likened to it.
    """

    kind: str
    name: str
    words: re.Pattern[str]
    after: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None


NO_TRUST = re.compile(rf"\b(?:{NO_SUCH_TRUST})\b")
_OF_TRUSTS = re.compile(
    r"\b(?:independent|children's|not-for-profit|voluntary|arm's[- ]length|to an?|into an?|separate)"
    r" (?:[a-z-]+ ){0,2}(?:trusts?|compan(?:y|ies))\b|\btrust model\b"
)
ONE_FOR_ANOTHER = re.compile(
    r"\b(?:councils?|authority|authorities|borough|county)\b[^.;‹]{0,20}\b(?:running|run|runs|taking over|take "
    r"over|takes over|took over)\b[^.;‹]{0,20}"
    r"\b(?:another|others?|neighbours?|someone else|somebody else)'s?\b|\brun by (?:another|a neighbouring|a nearby|"
    r"a different) (?:council|authority|county|borough)|"
    r"\b(?:another|a neighbouring|a nearby|a different) (?:council|authority|county|borough)(?: will| would|'s)?"
    r" (?:to |being |is )?(?:brought in to |asked to )?(?:run|running|take over|manage|in charge)"
)
_AREAS = r"(?:‹A\d+›|child protection|fostering|adoption)(?:(?:, | and |, and )(?:‹A\d+›|[a-z' ]{3,40}))*"
OTHER_SERVICES = re.compile(
    r"\b(?:adoption (?:services?|agency)|youth|leisure|waste|bins?|librar\w+|emergency duty|out[- ]of[- ]hours|payroll|"
    r"legal|planning|parks|schools?|music|audit|it services)\b"
)
OF_NOTICES = re.compile(rf"\b(?:{NOTICE})\b")

TELLINGS = (
    Telling(
        "trust",
        "trust-elsewhere",
        re.compile(
            rf"{COUNCILS}(?: councils)?{_NOW} (?:have|has|had|got|run|runs|use|uses|operate|operates){_NOW} "
            rf"(?:an? )?(?:similar|comparable|equivalent|such|the same (?:kind|sort) of|this kind of|this sort of) "
            rf"{_ADJECTIVES}{_ARRANGEMENTS}{_ENDS}|"
            rf"(?:similar|comparable|equivalent|such) {_ADJECTIVES}{_ARRANGEMENTS} (?:(?:is|are|were|have been|"
            r"had been|"
            rf"was|has been|already|now|also) )*(?:(?:set up|established|created|operating|running|in place|adopted|"
            rf"introduced|used|made|tried) )?(?:already )?(?:in|at|by|for) {OTHERS}"
        ),
        after=_OF_TRUSTS,
        unless=NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-elsewhere",
        re.compile(
            rf"{COUNCILS}(?: councils)?(?:,? which)?{_NOW} (?:have had|has had|have|has|had|got|run by|run "
            r"through|under)"
            rf"{_NOW} (?:an? )?"
            r"(?:(?:own|new) )?(?:independent|not-for-profit|voluntary|arm's[- ]length|children's services|"
            r"children's social care)"
            rf" (?:[a-z'-]+ ){{0,2}}(?:trusts?|compan(?:y|ies)){_ENDS}"
        ),
        unless=NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-elsewhere",
        re.compile(
            rf"{COUNCILS}(?: council)?(?:,? (?:in|to) [^,.;‹]{{1,30}})?,? (?:where|in which) (?:an? |the |its "
            rf")?{_TRUST}"
            rf"(?:,? ‹B\d+›,?)? (?:(?:that|which|now|already|formally|first|finally) )*"
            rf"(?:{_STARTED}|(?:delivers|provides|manages) (?:its |the |all )?{SERVICES})|"
            rf"{WHOSE}(?: council)?,? whose (?:own )?{_TRUST} (?:(?:only|formally|finally|first) )*{_STARTED}|"
            rf"\b(?:in|at) {PLACE},? (?:an? )(?:independent |not-for-profit |voluntary |arm's[- ]length |"
            rf"children's services |"
            rf"children's )+(?:trust|company) {_STARTED}"
        ),
        unless=NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-begun",
        re.compile(
            rf"^{COUNCILS}(?: councils?)? (?:is|are|was|were) (?:(?:one|‹X\d+›) of|among) [^.;‹]{{0,40}},? "
            r"(?:where|whose|in which|with) (?:an? )?"
            r"(?:[a-z']+ (?:services|departments) (?:are|is|were|have been) (?:run|delivered|managed|"
            r"provided) by (?:an? )?)?"
            rf"{_ADJECTIVES}trusts?\b|"
            rf"^{OTHERS}(?: council)?(?: is| was| has| had| were|,)[^.;‹]{{0,30}}(?:(?:[^.;‹]|"
            rf"‹[AGDXB]\d+›){{0,60}})\b(?:since|after|before|when|until|once)"
            rf" its (?:own )?{_TRUST} {_STARTED}"
        ),
        unless=NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-of-council",
        re.compile(
            rf"{COUNCILS}'s (?:children's |services |independent |own |new )*(?:trust|company)(?:,? (?P<body>‹B\d+›),?"
            r"| (?:is|was|has been|had been)(?: also| now)* (?:rated|judged|graded|inspected|found|set up|"
            r"created|launched))"
        ),
        unless=NO_TRUST,
    ),
    Telling(
        "trust",
        "same-way",
        re.compile(
            rf"\b(?:those|the services|services|that|the department|departments) (?:of|in|at) {COUNCILS}(?: councils)?"
            r"(?: (?:have|has|had|already|also))* (?:did (?:so|the same)|done (?:so|the same)|followed|went "
            r"the same way|"
            r"gone the same way|made the same (?:move|journey))|"
            rf"{OTHERS}(?: council| councils)?(?: (?:have|has|had|also|already|both))* "
            r"(?:went|gone|going|agreed to go|decided to go|(?:is|are) (?:also )?(?:to go|going|due to go)|took|taken)"
            r" (?:the same (?:way|route|road|path)|down the same (?:route|road|path))"
        ),
        after=_OF_TRUSTS,
        unless=NO_TRUST,
    ),
    Telling(
        "trust",
        "trust-elsewhere",
        re.compile(
            rf"\b(?:{_TRUST}|{_TRUSTS})\b(?:[^.;‹]|‹[DX]\d+›){{0,60}}\b(?P<like>similar to|along the (?:same )?lines "
            r"of|modelled on|on the (?:model|"
            r"lines|pattern) of|of the (?:kind|sort|type)|copying|echoing|mirroring|following the example of) "
            r"(?:(?:those|"
            r"the (?:one|‹X\d+›)|the ones|that|what|arrangements|trusts|the trusts|has happened|happened|now|already|"
            r"set up|created|established|neighbouring|nearby|"
            rf"operating|running|used|in place|seen|imposed|forced|in|at|on|by) )*{COUNCILS}"
        ),
        unless=NO_TRUST,
    ),
    Telling(
        "takeover",
        "runs-anothers",
        re.compile(
            r"‹C\d+›(?: council)? (?:did (?:so|that|this|the same)|has done (?:so|that|this|the same)|does so|"
            r"is doing so)"
            r" (?:in|on|for|at|with) (?:the |neighbouring )*(?P<councils>‹C\d+›)"
        ),
        after=ONE_FOR_ANOTHER,
    ),
    Telling(
        "takeover",
        "runs-anothers",
        re.compile(
            rf"‹C\d+›{_RUNS} (?:runs?|running|ran|managed|manages|led|leads|taken over|took over|takes over|"
            r"taken charge of|took charge of)"
            rf" (?:the running of )?(?:neighbouring |nearby |the )*(?P<councils>‹C\d+›)'s (?:own )?{SERVICES}|"
            r"‹C\d+›(?: council)?(?:'s (?:involvement|partnership|arrangement|deal|work|agreement)|,? which "
            r"has had a partnership) with (?:the |neighbouring )*"
            rf"(?P<others>‹C\d+›)[^.;]{{0,60}}\b(?:took|taken|take|taking) (?:over|charge of|control of|on) "
            rf"(?:the (?:running|management) of )?[^.;‹]{{0,40}}?{SERVICES}"
        ),
    ),
    Telling(
        "takeover",
        "runs-for-another",
        re.compile(
            r"(?:‹C\d+›(?: council)?|(?:^it|\b(?:that|and|then) (?:it|they|the (?:county|borough|city|council|"
            r"authority)))\b)[^.;‹]{0,60}?\b(?:run|runs|running|ran|deliver|delivers|delivering|manage|manages|"
            r"managing|"
            r"took over|take over|taken over|take charge of|took charge of|takes over|taken charge of|takes charge of)"
            rf" (?:the running of )?(?:{SERVICES}|{_AREAS}) (?:on behalf of|for|in|on|at) "
            r"(?:the |neighbouring |nearby |its neighbour,? )*(?P<councils>‹C\d+›)"
        ),
        unless=OTHER_SERVICES,
    ),
    Telling(
        "takeover",
        "runs-for-another",
        re.compile(
            r"(?P<runner>‹C\d+›)(?: (?:council|has|have|had|will|would|is|was|to|then|later|also|eventually|"
            r"duly|finally|been|asked|told|ordered|due|officers|managers))* (?:took|taken|takes|take|taking) "
            r"(?:over|charge of|"
            r"control of|on) (?:the (?:running|management|control) of )(?:the |its |their |all )*"
            rf"(?:island's |town's |city's |borough's |county's )?(?:{SERVICES}|service\b|‹A\d+›)"
        ),
        unless=OTHER_SERVICES,
    ),
    Telling(
        "takeover",
        "runs-anothers",
        re.compile(
            r"\b(?:as|just as|like when|the way) ‹C\d+›(?: council)? (?:does|did|has done|has|already does|is doing)"
            r" (?:in|on|for|with|at) (?:the |neighbouring )*(?P<councils>‹C\d+›)"
        ),
        after=ONE_FOR_ANOTHER,
    ),
    Telling(
        "trust",
        "trust-elsewhere",
        re.compile(
            rf"\b(?:imposed|imposing|forced|forcing) (?:an? )?{_ADJECTIVES}(?:trusts?|compan(?:y|ies)) "
            r"(?:up)?on (?:[a-z]+ )?"
            rf"(?:(?:councils|authorities) (?:such as|like|including) )?{COUNCILS}"
        ),
        unless=NO_TRUST,
    ),
    Telling(
        "commissioner",
        "has-commissioner",
        re.compile(
            rf"{COUNCILS}(?: council| councils)?(?:[^.;:‹]|‹[AGDBX]\d+›){{0,70}}?\b(?:has|have|had|got|gets|acquired|"
            rf"there (?:is|was|has been|had been|are|were)){_NOW} {_COMMISSIONER}"
            r"(?: (?:in place|of (?:its|their) own|too|as well|in charge|running (?:its|the) (?:services|"
            r"department)))*(?=[,.;:]| (?:and|but|while|who|since|appointed|sent|for|last|in|from|to) | ‹D|$)"
        ),
    ),
    Telling(
        "improvement notice",
        "under-notice",
        re.compile(
            rf"{COUNCILS}(?: council)?,?(?: (?:to|in) [^.;‹]{{1,30}},)?(?: (?:is|are|was|were|has been|have "
            r"been|had been|already|still|also|now|both|only))* "
            r"(?:(?:remain\w*|stay\w*) )?(?:under|subject to|on|given|issued with|served with|handed|received|got) "
            r"(?:an?|its own|its|their own|such a|similar)(?: (?:similar|further|second|new|own|such))? "
            r"notices?\b(?! (?:to|of|period))"
        ),
        after=OF_NOTICES,
    ),
    Telling(
        "improvement notice",
        "off-the-list",
        re.compile(
            r"\b(?:come|came|comes|coming|taken|dropped|removed|released|struck|are|is|go|gone) (?:right "
            r")?(?:off|from) the list\b[^.;‹]{0,40}?"
            rf"(?:are|is|were|was|including|among them|such as|like|:|-) (?:the )?{COUNCILS}|"
            rf"{OTHERS}(?: councils?)?(?: (?:have|has|had|both|all|already|recently|also|were|was|been))* "
            r"(?:come|came|comes|taken|"
            r"dropped|removed|struck) (?:off|from) the list\b"
        ),
        after=OF_NOTICES,
    ),
    Telling(
        "monitoring",
        "came-back",
        re.compile(
            r"(?:\b(?:inspectors|they)|‹B\d+›)(?:, (?:which|who) [^.;,]{1,90},)?(?:,? who)?(?: (?:have|has|had|"
            r"then|also|since|first|last))* "
            r"(?:came back|come back|returned|went back|gone back|been back|(?:re)?visited|called again)"
            r"(?: (?:to ‹C\d+›|‹C\d+›|the council|since then|since|twice|once|in ‹D\d+›|‹D\d+›|on ‹D\d+›|there|"
            r"again|twice|‹X\d+› times|a (?:second|third|year later)|[a-z]+ (?:weeks|months) later))*"
            r" to (?:look (?:at|into)|check(?: up)?(?: on)?|see|assess|review|gauge|monitor|measure|test|find out)"
            r" (?:on )?(?:(?:what|how much|how far|the|its|their|any|whether) )*progress\b"
        ),
        unless=re.compile(r"\b(?:re-?inspect\w*|focused|school|nursery|home|academy|college)\b"),
    ),
    Telling(
        "improvement adviser",
        "adviser-put-in",
        re.compile(
            r"(?P<sender>‹B\d+›|^it|^they|\bministers|\bthe (?:department|government))(?: (?:has|have|had|"
            r"also|since|now|"
            r"already|then))* (?:put in|sent in|brought in|installed|drafted in|appointed|sent|provided|supplied|found)"
            r" an? (?:(?:independent|expert|improvement|government|children's|services|special) )*"
            rf"(?:(?P<post>‹R\d+›)|adviser|expert),? {PERSON}"
        ),
    ),
    Telling(
        "improvement board",
        "board-with-chair",
        re.compile(
            r"\b(?:improvement|intervention) board,? (?:with|under|which has|and has|has|headed by|led by) "
            r"(?:(?:an?|its|the|"
            rf"independent|new) )*(?:‹R\d+›|chair|chairman),? {FORMERLY}{PERSON}|"
            r"\b(?:improvement|intervention) board,? (?:to be |which is |is |was |will be |which will be "
            r")?(?:led|headed|run) by"
            rf" {FORMERLY}{HEAD}|"
            rf"{LEADS}(?:, [^,.;‹]{{1,60}},)?,? "
            r"(?:who )?(?:now |has |is |will |also |to )*(?:heads?|headed|leads?|led|"
            rf"heading|leading|runs?) (?:the|its|an?|‹C\d+›'s) (?:[a-z-]+ ){{0,2}}(?:improvement|intervention) board"
        ),
    ),
)
