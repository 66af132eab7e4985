"""Certainty: what negation, modality and plans around a trigger make of what it says."""

import re

from caregraph.extraction.unreal import is_unreal, settled
from caregraph.model.fact import Certainty

# a scope ends where a new clause begins
CLAUSE = re.compile(
    r"[;:]|(?: - )|(?<!\ball),? (?:but|while|whilst|although|though|whereas|however|because|despite) |"
    r"(?<!\bhas)(?<!\bhave)(?<!\bhad)(?<!\b've),? since |"
    r", (?:in|on) the same (?:day|week|month|year) (?:that|as|when) |"
    r", (?:and|so|yet|which|who|where|with|after|before|following|when|as(?! well)|having|in which|meaning|"
    r"saying|including) |"
    r"(?<! the) following | (?:after|before|when|which|who|where|in (?:response|reaction) to|in the wake of) "
)
# `inspectors, who visited in June, rated it G` is one clause round an aside
_OPENS_ASIDE = re.compile(r", (?:who|which|whose|where) $")
_CLOSES_ASIDE = re.compile(
    r"[^,;:]{1,90}, (?:[a-z]+ly )?(?P<verb>rated|judged|graded|found|gave|awarded|deemed|said)\b"
)
_RELATIVE = re.compile(
    r"(?:(?<=›)|(?<=service)|(?<=council)), (?:(?:to|with|from|in|by|for|under) )?(?:which|whose|where|whom)"
    r" (?:[^,;‹]|‹[A-Z]\d+›){1,120},(?= (?:was|were|is|are|has|have|had|remains?|remained)\b)|"
    r",(?: [a-z]+| ‹[BPR]\d+›){1,3} (?:says?|said|notes?|noted|adds?|added|points? out|pointed out|claims?|"
    r"reckons?|admits?|"
    r"recalls?),(?= (?:was|were|is|are|has|have|had)\b)"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|must|sa(?:id|ys)|[a-z]{2,}ed|put|set|gave|"
    r"took|made|found|told)\b"
)
_LISTED = re.compile(r"(?P<kind>‹[CP])\d+›, ‹[CP]\d+›$")
_OBJECT_TOO = re.compile(r", and (?:its|their|the) ")
_DENIED = re.compile(
    r"\b(?:not|n't|cannot|never|neither|nor|denied|denies|deny|without|avoid(?:s|ed|ing)?|escap(?:e|ed|es|"
    r"ing)|refus(?:e|ed|es|ing|al)|reject(?:s|ed|ing)?|"
    r"rul(?:ed|ing|es) out|instead of|rather than|fail(?:ed|s|ing)? to|stop(?:ped)? short of|fell short of|"
    r"dismissed|decid(?:e|es|ed|ing) against|opted against|voted against|held off|holding off|shied away from|"
    r"declin(?:e|es|"
    r"ed|ing) to|no plans|no intention|far from|"
    r"(?:very nearly|nearly|almost)(?= (?:been )?(?:rated|judged|found|graded|sacked|quit|resigned|lost|placed)\b)|"
    r"(?:came|comes|come|coming) close to|close to being|"
    r"only just (?:escap|avoid)(?:e|es|ed|ing)|narrowly missed|miss(?:ed|ing)? out on|short of|spared|"
    r"within (?:a whisker|an inch|an ace|inches|touching distance|a hair's breadth) of|"
    r"(?:a|one|two|‹X\d+›) (?:grade|step|notch|mark|rung|place|point)s? (?:away from|off|below|under|above)|"
    r"quash(?:ed|es)?|overturn(?:ed|s)?)\b(?! only|-for-)"
)
_HYPOTHETICAL = re.compile(
    r"\b(?:if|unless|could|may|might|would|should|can|whether|fear(?:s|ed|ing)?|at risk of|"
    r"(?<!\bat )(?<!\bat immediate )(?<!\bat serious )(?<!\bat significant )risk(?:s|ed|ing)?|threat(?:s|"
    r"en|ens|ened|ening)?|possib(?:le|ly|ility)|"
    r"potential(?:ly)?|in case|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|"
    r"consider(?:s|ed|ing)?|likely|unlikely|hop(?:e|es|ed|ing|eful)|"
    r"inclined|minded to|want(?:s|ed|ing)? to|want(?:s|ed)?|aspir(?:e|es|ed|ing|ation)|ambition|bid to|target|"
    r"goal|wish(?:es)?|"
    r"must|need(?:s|ed)? to|(?:has|have|had) to (?:be|have|get)|to qualify|prospect|prefer(?:s|red|ence)|"
    r"(?:prepar|brac)(?:e|es|ed|ing) (?:itself |themselves )?for|"
    r"face(?:s|d)? (?:being|having|the)|facing|avoid|prevent|speculat(?:ion|ed)|rumou?rs?|perhaps|maybe|"
    r"any council|any authority|"
    r"in danger of|pressure (?:to|on)|proposal|propos(?:e|es|ed|ing)|suggest(?:ed|ion|s)? (?:that|it)|strive|"
    r"striving|working towards|journey to|aim(?:s|ed|ing)? (?:to|for|of)|seek(?:s|ing)? to|sought to|"
    r"(?:to )?expect(?:s|ed|ing)? (?:an?|the|another)|on track to|before (?:it|they) (?:can|could)|offered to|"
    r"when (?:it|they) (?:is|are) next|"
    r"tipped (?:for|to)|in line for an? |in the running for|on course for|head(?:ed|ing) for|destined for|bound for|"
    r"push(?:es|ed|ing)? for|vying for|contenders? for|predict(?:s|ed|ing|ions?)?|forecast(?:s|ing)?|"
    r"pray(?:s|ed|ing)? for|dream(?:s|ed|t|ing)? of|lobb(?:y|ied|ies|ying) for|bid(?:s|ding)? for|"
    r"on the (?:brink|verge|edge|cusp) of|dread(?:s|ed|ing)?|"
    r"on (?:a|the|its|their) (?:[a-z]+ )?(?:journey|path|road|way|route)(?= (?:from|to)))\b"
)
# `I want to congratulate A on being given a G rating`: no wish, but what is being done by saying so
_PERFORMED = re.compile(
    r"\b(?:i|we|i'd|we'd|i'm|we're|he|she|they|‹P\d+›),? (?:(?:also|just|first|again|really|sincerely|personally|"
    r"publicly|all|both|would|very|am|are|was|only|too) )*"
    r"(?:(?:want|wish|like|love|have|need|pleased|happy|delighted|keen|proud)(?:s|ed)?(?: to)?|must|should|"
    r"can only|can) "
    r"(?:(?:also|just|first|again|only|personally|publicly|sincerely|warmly|particularly|to) )*"
    r"(?:congratulate|thank|praise|commend|applaud|pay tribute|acknowledge|apologise|welcome|celebrate)\b"
)
_PLANNED = re.compile(
    r"\b(?:will|'ll|shall|is to|are to|was to|were to|to be|due to|set to|plan(?:s|ned|ning)? to|going to|"
    r"about to|expect(?:s|ed)? to|intend(?:s|ed)? to|"
    r"(?:is|are) being(?! (?:watched|overseen|monitored|supported|run|led|chaired|helped))|scheduled to|"
    r"next (?:year|month|week)|agreed to|decided to)\b"
)


def scope_before(text: str, position: int) -> str:
    """The words of a line from the start of the clause to a position."""
    start, inside = 0, 0
    for boundary in CLAUSE.finditer(text, 0, position):
        if boundary.start() < inside:
            continue
        if boundary.group() == ", and " and _in_list(text, boundary):
            continue
        if boundary.group() == ", as " and boundary.end() == position:
            continue  # `rated one part, leadership, as G`
        if boundary.group() == ", and " and not _FINITE.search(text, start, boundary.start()):
            continue  # two subjects, not two clauses
        if _OBJECT_TOO.match(text, boundary.start()) and not _FINITE.search(text, boundary.end(), position):
            continue  # two objects: `rated its help for families, and its care of children, G`
        aside = _CLOSES_ASIDE.match(text, boundary.end()) if _OPENS_ASIDE.match(boundary.group()) else None
        if aside is None or aside.start("verb") > position:
            start = boundary.end()
        else:
            inside = aside.start("verb")  # `inspectors, who came in May but left in June, rated it G`
    return text[start:position]


def scope_past_asides(text: str, position: int) -> str:
    """The same with relative clauses blanked out: `A, which was G1 in D, was rated G2`."""
    return scope_before(_RELATIVE.sub(lambda match: " " * len(match.group()), text[:position]), position)


def scope_after(text: str, position: int) -> str:
    """The words of a line from a position to the end of the clause."""
    ends = (m.start() for m in CLAUSE.finditer(text, position) if m.group() != ", and " or not _in_list(text, m))
    return text[position : next(ends, len(text))]


def _in_list(text: str, boundary: re.Match[str]) -> bool:
    """Whether a comma and an `and` are those before the last item of a list: `A, B, and C`."""
    before = _LISTED.search(text, 0, boundary.start())
    return before is not None and text.startswith(before["kind"], boundary.end())


def certainty_of(text: str, start: int, base: Certainty) -> Certainty:
    """The certainty of what is said at a position of a line, by the words before it in its clause."""
    return certainty_in(scope_before(text, start), base)


def certainty_in(scope: str, base: Certainty) -> Certainty:
    """The certainty that the words of a scope leave; the strongest doubt wins."""
    scope = _PERFORMED.sub("", settled(scope))
    if _DENIED.search(scope):
        return Certainty.DENIED
    if _HYPOTHETICAL.search(scope) or is_unreal(scope):
        return Certainty.HYPOTHETICAL
    return Certainty.PLANNED if _PLANNED.search(scope) else base
