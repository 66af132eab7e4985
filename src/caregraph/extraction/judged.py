"""Judged: whether what a clause says is graded can be a council's children's services at all.

A council's name in the clause is not enough: its beaches, its football club or a home in its area are graded too.
"""

import re

_AUXILIARIES = re.compile(
    r"(?:,? ?\b(?:has|have|had|was|were|is|are|been|being|be|also|both|all|each|now|then|still|previously|"
    r"recently|again|just|only|"
    r"officially|to|that|and|once|first|said|later|currently|formally|since|not|last|next|overall|jointly|"
    r"likewise|similarly|"
    r"themselves|itself|too|this|year|month|week|time|twice|ever|never|there|consistently|originally|subsequently|"
    r"will|would|could|"
    r"even|merely|barely|simply|may|might|can|must|should|hopes?|expects?|get|gets|got|getting|having|as|an?|the|"
    r"moved|up|in|on|(?:went|gone|goes|going|go) on(?= to)|(?:ended|ends|ending|end) up|so far|first of all|"
    r"in (?:the end|turn|due course)|"
    r"eventually|finally|duly|promptly|afterwards|soon|shortly afterwards|thus|therefore|nonetheless|nevertheless|"
    r"however)"
    r"(?=[ ,]|$)|,)*\s*$"
)
_FINITE = re.compile(r" (?:was|were|is|are|has|have|had|will|came|remains?|stays?)\b")
_HEADS = re.compile(
    r"(?:^|\b)(?:services?|departments?|authorit(?:y|ies)|councils?|unitary|it|they|them|which|who|this|these|those|"
    r"we|us|boroughs?|count(?:y|ies)|cit(?:y|ies)|districts?|"
    r"social care|children's care|leadership|arrangements|provision|performance|effectiveness|work|support|"
    r"(?:child )?protection|"
    r"safeguarding|social work|practice|systems?|standards|outcomes|directorate|children's trust|"
    r"services trust|trust|aspects?|areas?|parts?|"
    r"management|governance|capacity|help|experiences?|progress|quality|ones?(?= of)|pair|two|three|response|"
    r"grades?|ratings?|section|division|categor(?:y|ies)|classification|designation|outcome|banding|grading|result|headings?|domains?|measures?|strands?|standards?|themes?|"
    r"judgements?|inspections?|assessments?|reviews?|verdict|report|ofsted|inspectors|inspectorate|watchdog|"
    r"regulator|town hall|neighbours?|as a whole|"
    r"service as a whole|itself)$"
)
_FOR_CHILDREN = re.compile(
    r"\b(?:services?|support|care|help|work|provision|protection|arrangements|outcomes|experiences|"
    r"social care|treatment)\b[^,;]{0,60}"
    r"\b(?:child|children|young people|young carers|teenagers|babies|young person|families|youngsters|"
    r"care leavers)\b[^,;]{0,40}$"
)
_COUNCILS = (
    r"(?:both )?‹C\d+›(?:'s?)?(?: councils?)?(?:(?:,? (?:and|&|as well as) |, )(?:in |the |"
    r"at )?‹C\d+›(?:'s?)?(?: councils?)?)*"
)
_IN_COUNCIL = re.compile(
    rf"(?P<head>.*?)\b(?:in|at|for|of|across|within|to|by|from|under)(?: (?:the|both|neighbouring|"
    rf"nearby))* {_COUNCILS}$"
)
_PROVIDED = re.compile(r",? (?:provided|offered|delivered|run|managed)$")
_OPENED = re.compile(
    r"^(?:in|at|near) ‹C\d+›,? (?:a|an|one|two|three|several|another) (?P<head>(?:[a-z'-]+ ){1,5}?)(?:for|of|"
    r"has|have|was|is|were|had|that|which|who|with)\b"
)
# `In N, leadership was rated G`: somewhere else, whose name says nothing to us
_IN_PLACE = re.compile(r"^(?:and |but |while )?in ‹N\d+›, (?:[^‹]|‹[ADXN]\d+›)*$")
_ANOTHER = re.compile(
    r"\bthe (?:one|ones|‹X\d+›|latter|former|site|branch|home|school) (?:in|at|near) ‹C|"
    r"\b(?:an?|another|one|some) (?:[a-z]+ ){0,2}(?:councils?|authorit(?:y|ies)|boroughs?|count(?:y|ies)|neighbours?|"
    r"cit(?:y|ies)|towns?) (?:to|near|next to|close to|bordering|outside|beside|not far from|alongside) (?:the )?‹C"
)
_BARE = re.compile(rf"{_COUNCILS}$")
_PLACED = re.compile(
    r"‹C\d+›,? (?:in|on) (?:the )?(?:(?:north|south|east|west|central|inner|outer|greater)[a-z-]* ?)+[a-z]*$"
)
_AREA = re.compile(r"‹A\d+›(?: (?:services?|work|support|arrangements|provision|teams?))?$")
# `30 per cent of case files`, `most assessments in A`: pieces of work, not the service
_FILES = re.compile(
    r"(?:\bcase (?:files|records|notes)|(?:‹X\d+›(?: (?:per cent|in (?:ten|five|three|four)|out))?(?: of)?|"
    r"\b(?:most|many|"
    r"some|several|half|few|too many|(?:a|the) (?:third|quarter|majority|number|minority|handful) of))"
    r"(?: (?:the|its|all|those|[a-z]+)){0,3}? (?:files|records|assessments|plans|visits|decisions|referrals|cases|"
    r"chronologies|audits|interviews|letters|contacts)|"
    r"^(?:that )?(?:the |its |their )?(?:[a-z]+ )?(?:files|records|assessments|plans|visits|decisions|referrals|"
    r"chronologies|interviews|supervision|recording|record-keeping|oversight|training|caseloads|relationships))"
    r"(?: (?:in|at|from|by|of|for) ‹C\d+›)?$"
)


def may_be_judged(subject: str) -> bool:
    """Whether the words up to the verb end in what can have a council's grade: a council, its services, an area."""
    last = max(subject.rfind("‹C"), subject.rfind("‹A"), 0)
    finite = _FINITE.search(subject, last)
    if opens_elsewhere(subject):
        return False
    words = _AUXILIARIES.sub("", subject[: finite.start()] if finite else subject)
    if _FILES.search(words):
        return False
    if not words or _AREA.search(words) or _HEADS.search(words) or _FOR_CHILDREN.search(words):
        return True
    inside = _IN_COUNCIL.search(words)
    if inside:
        head = _PROVIDED.sub("", inside["head"].strip(" ,"))
        return not head or bool(
            _AREA.search(head) or _HEADS.search(head) or _FOR_CHILDREN.search(head) or _BARE.search(head)
        )
    if _BARE.search(words) or _PLACED.search(words):
        return True
    return bool(re.search(r"‹[RPBFQ]\d+›$|[)›]$", words)) or "," in words[-60:]


def opens_elsewhere(text: str) -> bool:
    """Whether a clause is of something else that a council's area only locates: `In A a firm …`, `the one in A`."""
    if _ANOTHER.search(text) or _IN_PLACE.match(text):
        return True
    opened = _OPENED.match(text)
    return bool(opened) and not (_HEADS.search(opened["head"].strip()) or _FOR_CHILDREN.search(opened["head"].strip()))  # type: ignore[index]
