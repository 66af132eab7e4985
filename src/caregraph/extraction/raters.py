"""Raters: who hands out a grade, where that is no inspectorate: visitors, a union, auditors, the council itself."""

import re

from caregraph.extraction.certainty import scope_past_asides
from caregraph.extraction.context import Passage
from caregraph.extraction.hit import Hit
from caregraph.model.entity import Body

_ACTS = (
    r"(?:rate[sd]?|judge[sd]?|graded?|deem(?:s|ed)?|brand(?:s|ed)?|call(?:s|ed)?|describe[sd]?|consider(?:s|ed)?|"
    r"declare[sd]?|label(?:s|led)?|rank(?:s|ed)?|mark(?:s|ed)?|scored?|class(?:es|ed)?|found|finds?|gave|gives?|"
    r"award(?:s|ed)?|hand(?:s|ed)?|pronounce[sd]?|condemn(?:s|ed)?|(?:rat|judg|grad|deem|giv|award)ing(?= (?:‹C|"
    r"it\b)))\b"
)
# `visitors rated A's parks …`: a verb of grading with what it grades
_OBJECT = (
    r"(?= (?:(?:both|all|two|the|its|their|his|her|own|neighbouring|each|of|how|what|that) )*(?:‹[ACX]\d+›|it|"
    r"themselves|itself|them|us|its|their|our|services?|"
    r"children's|child|social|work|care|support|help|department|council|authority|county|borough|city|town|performance)"
    r"(?![a-z])|(?: [a-z]+){1,3} (?:in|at|from|of|for|with|on) )"
)
_ACTIVE = re.compile(rf"(?<!'s )(?<!the )(?<!its )(?<!their )(?<!overall )(?<!an )(?<!a )(?<!and )\b{_ACTS}{_OBJECT}")
# what stands between such a verb and its grade
_GRADED = re.compile(r"(?:(?!\bto (?!be\b))(?:[^.;,‹]|‹[ACNX]\d+›)){0,90}")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|get|gets|got|getting|has|have|had|to)"
    r"(?: (?:also|both|all|each|now|then|again|still|since|later|first|only|[a-z]+ly))* $"
)
_HAVING = re.compile(r"\b(?:has|have|had|to)(?: (?:also|all|now|then|again|since|later|both|only|[a-z]+ly))* $")
_GRADERS = re.compile(
    r"\b(?:inspect\w*|ofsted|watchdog|regulator|hmi|csci|reports?|reviews?|visits?|assessments?|letters?|judgements?|"
    r"judgments?|findings|verdicts?|ratings?|grades?|gradings?|they|it|who|which|that|framework|government|commission)\b"
    r"|‹[FD]\d+›"
)
_NO_INSPECTION = re.compile(
    r"\b(?:mock|peer|self|internal|practice|case|dummy|trial|consultants'|judicial|external)[ -](?:ofsted |"
    r"‹B\d+› )?(?:inspect\w+|review\w*|assess\w+|audit\w*|reports?|visit|challenge|evaluat\w+|grad\w+|rat\w+)|"
    r"\b(?:mock|dummy|pretend) (?:[a-z]+ )?(?:‹B\d+›|ofsted)|\bself-(?:assess|evaluat)\w+|\bpeer[- ]review"
)
# `were G in a peer review`
_IN_ONE = re.compile(
    r"(?:[^.,;‹]|‹[ABCDX]\d+›){0,40}? (?:in|by|at|after|following|under|during) (?:an?|the|its|their|‹D\d+›'s|[a-z]+) "
    r"(?:[a-z]+ )?(?:mock|peer|self|internal|case|judicial)[ -](?:ofsted |‹B\d+› )?"
    r"(?:inspect\w+|review|assess\w+|audit|visit|challenge|evaluat\w+)"
)
_INSPECTORATE = re.compile(
    r"Ofsted|Inspect(?!.*(?:Probation|Constabulary|Prisons))|Social Care Inspection|Estyn|Audit Commission"
)
_PEOPLE = (
    r"(?:parents?|mothers?|fathers?|carers?|residents?|people|children|pupils|students|staff|workers|employees|users|"
    r"families|councillors|survey|poll|questionnaire|peers|peer (?:review|team|challenge)|audits?|auditors?|"
    r"consultants?|consultancy|ombudsman|"
    r"judges?|coroner|visitors?|fans|supporters|shoppers|walkers|tourists|customers?|readers|viewers|voters|taxpayers|"
    r"tenants|drivers|motorists|passengers|patients|bathers|swimmers|guests|critics|unions?|branch|mps|committee|panel|"
    r"group|party|labour|conservatives|tories|campaigners|charit(?:y|ies)|barristers|lawyers|police|chiefs|magazine|"
    r"newspaper|website|guide|table|think tank|academics|researchers|study|leaders?|directors?|ministers?|secretary|"
    r"commissioners?|care leavers|firms?|businesses|landlords|employers|neighbours|team of councillors|youngsters|"
    r"teenagers|traders|punters|diners|reviewers|experts|accountants)"
)
_WHO = (
    r"(?:(?:the|an?|its|their|his|her|local|own|most|many|some|all|half|of|recent|internal|external|independent|"
    r"council's|young|foster|fellow|outside|social|‹C\d+›'s|‹X\d+›|‹A\d+›|[a-z]+ing) )*"
)
# `a report by the association found its services to be G`
_OF_ANOTHER = re.compile(
    r"\b(?:reports?|reviews?|assessments?|letters?|findings|visits?) (?:[a-z]+ )?(?:by|from|for|of) (?:the )?‹B\d+›|"
    rf"\b(?:reports?|reviews?|assessments?|letters?|findings|visits?) (?:[a-z]+ )?(?:by|from|for) {_WHO}{_PEOPLE}\b"
)
# `G for its street cleaning by residents`, not `G and stripped of its services by ministers`
_NO_VERB = (
    r"(?! (?:and|but|after|when|while|because|since|before|as|despite|with|which|who|so)\b| [a-z]+(?:ed|en|un)\b)"
)
_BY_PEOPLE = re.compile(
    rf"(?:{_NO_VERB}(?:[^.,;‹]|‹[ACDX]\d+›)){{0,60}}? (?:by|from) {_WHO}(?:{_PEOPLE}\b|‹A\d+› (?:in|at)\b)"
)
_BY_BETWEEN = re.compile(rf"\bby {_WHO}{_PEOPLE}\b")
# `rated G by the Care Quality Commission`
_BY_BODIES = re.compile(
    r"(?: (?:rating|grade|mark))?(?: overall)?(?: (?:in|on) ‹D\d+›)? (?:by|from) (?:the )?"
    r"(?P<bodies>‹B\d+›(?:(?:,| and|, and)(?: the)? ‹B\d+›)*)"
)
# `rated G for its highways`
_FOR_OTHERS = re.compile(
    r"^(?: (?:rating|grade|mark|score|verdict))?(?: overall)? (?:for|in|on) (?:(?:its|the|their|how it|handling|of|"
    r"management|running|work|on|performance|provision|approach|to|value) )*(?:early years|childcare|complaints?|"
    r"highways?|roads?|street|parking|contracts?|procurement|school|education|exams?|money|financ\w+|use of resources|"
    r"customer|recycling|waste|bins?|librar\w+|parks?|leisure|housing|planning|adults?|transport|websites?|freedom of "
    r"information|data protection|buses|tourism|council tax|benefits)\b"
)

# who inspects what the courts and the police do
_AUDITORS = re.compile(r"(?: overall)?(?: in ‹D\d+›)? by (?:the )?inspectors of (?:probation|constabulary|prisons)\b")
_OF_CHILDREN = re.compile(r"\b(?:children(?!'s homes)|social (?:services|care)|looked[- ]after|adoption|fostering)\b")
_AUXILIARIES = re.compile(r"\b(?:has|have|had|also|once|then|first|since|later|already|recently)\b")
_AND = re.compile(r"^(?:but|and|yet|then|or)$")
_REACH = 300  # characters: who grades stands nearer


def are_others(passage: Passage, hit: Hit) -> bool:
    """Whether a grade is told to come from somebody other than an inspectorate."""
    text = passage.text
    if _NO_INSPECTION.search(text[: hit.end]) and "‹G" not in text[: hit.start]:
        return True
    if (
        _IN_ONE.match(text, hit.end)
        or _BY_PEOPLE.match(text, hit.end)
        or _BY_BETWEEN.search(text[hit.verb : hit.start])
    ):
        return True
    if (by := _BY_BODIES.match(text, hit.end)) and _are_no_inspectors(passage, hit, by["bodies"]):
        return True
    if _FOR_OTHERS.match(text[hit.end :]) or _AUDITORS.match(text, hit.end):
        return True
    clause = scope_past_asides(text, hit.start)[-_REACH:]
    acts = [match for match in _ACTIVE.finditer(clause) if _GRADED.fullmatch(clause, match.end())]
    return bool(acts) and not _is_passive(clause, acts[-1]) and _is_other(passage, clause[: acts[-1].start()])


def _is_passive(clause: str, match: re.Match[str]) -> bool:
    """Whether a verb of grading is a participle: `was rated`, `services in A rated G`."""
    before = clause[: match.start()]
    return bool(_PASSIVE.search(before) and not _HAVING.search(before))


def _is_other(passage: Passage, subject: str) -> bool:
    """Whether the subject of a verb of grading is named and is none of those who inspect."""
    if not _AND.sub("", _AUXILIARIES.sub("", subject).strip()) or _inspect(passage, subject):
        return False  # `inspectors who had rated A G`: who did, stands before the clause
    return bool(_OF_ANOTHER.search(subject)) or not _GRADERS.search(subject)


def _inspect(passage: Passage, words: str) -> bool:
    """Whether a stretch of a line names an inspectorate."""
    bodies = (m.value for m in passage.line.of_kind(words, "B"))
    return any(isinstance(body, Body) and _INSPECTORATE.search(body.name) for body in bodies)


def _are_no_inspectors(passage: Passage, hit: Hit, words: str) -> bool:
    """Whether those who are named as graders do not inspect children's services, or are auditors of whole councils."""
    if not _inspect(passage, words):
        return True
    bodies = [m.value for m in passage.line.of_kind(words, "B")]
    return not _OF_CHILDREN.search(passage.words(0, hit.end)) and all(
        isinstance(body, Body) and body.name == "Audit Commission" for body in bodies
    )
