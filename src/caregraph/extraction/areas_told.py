"""Areas told: the part of services that an inspection was of, or that `it` and `those areas` stand for."""

import re

from caregraph.extraction.areas_before import OVERALL, named_in
from caregraph.extraction.context import Context, Passage
from caregraph.model.entity import Term

_INSPECTION = r"(?:inspection|review|visit|assessment)s?"
_GRADED = r"(?:judged|found|rated|graded|deemed|declared|assessed)"
_SERVICES = r"(?:(?:services?|work|support|help|care|arrangements) (?:for|with|to|of) )?"
_ONE = (
    rf"(?:its |the |their |‹C\d+›'s )?{_SERVICES}(?P<area>‹A\d+›)(?!(?:,| and|, and| or)(?: [a-z]+){{0,4}} "
    r"‹A)(?: services?| arrangements)?"
)
_MORE = (
    r"(?:,? and(?: (?!for|in|on|as)[a-z]+){0,3} ‹A\d+›(?: services?| arrangements)?)?(?!(?:,| and|"
    r", and)(?: [a-z]+){0,4} ‹A)"
)
_ASIDE = r"(?:[^.;‹]|‹[BCDX]\d+›){0,60}?"
_LIST = r"‹A\d+›(?: services?)?(?:(?:,| and|, and)(?: [a-z]+){0,3} ‹A\d+›(?: services?)?)*"
_ADVERBS = (
    r"(?:(?:was|were|is|are|has|have|had|been|being|then|later|now|since|also|again|subsequently|found|rated|judged|"
    r"graded|deemed|improved|risen|fallen|slipped|moved|to|be|as|only|just|an?) )*"
)
# `rated G at its last inspection of A1`, `rated G in an A1 review in D`
AT_INSPECTION_OF = re.compile(
    r"^(?: by (?:the )?(?:‹B\d+›|inspectors))?(?: (?:in|on) ‹D\d+›)?,? (?:at|in|during|after|following|by|under) "
    r"(?:its|the|their|an?|that|last year's|‹[CD]\d+›'s|‹D\d+›)(?: (?!peer|case|internal|independent)[a-z]+){0,3}"
    rf"(?: ‹[BD]\d+›(?:'s)?)?(?: [a-z]+)?? (?:(?P<areas>‹A\d+›)(?: services?| arrangements)? {_INSPECTION}(?= |"
    r"[,.;]|$)|"
    rf"{_INSPECTION}(?: (?:in|during) ‹D\d+›)? of (?P<of>(?:its |the |their |‹C\d+›'s )?{_SERVICES}‹A\d+›(?: services?|"
    rf" arrangements)?{_MORE}))"
)
# `an inspection of A1 in D found it G`; an inspection of A1 at which, or after which, it was rated G
INSPECTION_OF = re.compile(
    rf"\b{_INSPECTION} (?:of|into) {_ONE}{_ASIDE}\b(?:{_GRADED}|gave|awarded|handed) (?:them|it|(?:the |its |"
    rf"their )?(?:council|authority|"
    r"borough|county|city|services?)|‹C\d+›(?:'s services)?)(?: to be| as| an?)?(?: (?:no (?:better|more) than|only|"
    r"just))? $"
)
INSPECTION_OF_WHICH = re.compile(
    rf"\b{_INSPECTION} of {_ONE}{_ASIDE},? (?:(?:in|at|during|after|by) which|when) (?:it|they|‹C\d+›|the [a-z]+)"
    rf"(?: council)? {_ADVERBS}$"
)
# `rated A1 G1 in D but found it G2`; `A1 was rated G1 in D but was found to be G2`; `A1 escaped: it was G`
IT_AGAIN = re.compile(
    rf"\b{_GRADED} (?:the |its |their )?{_SERVICES}(?P<areas>{_LIST})(?: (?:in|at) (?:‹C\d+›|the [a-z]+))?,? "
    rf"(?:to be |as )?‹G\d+›[^.;]*\b{_GRADED} (?:it|them) (?:to be |as |only )?$"
)
NO_SUBJECT = re.compile(
    rf"(?P<areas>{_LIST})(?: (?:in|at|of) ‹C\d+›)? (?:was|were|is|are|had been|has been|have been) (?:[a-z]+ ){{0,3}}"
    rf"‹G\d+›(?:[^.;,‹]|‹[BDX]\d+›){{0,50}}?(?:,? (?:but|and|before|then)(?: that (?:it|they))?|"
    rf",? (?:(?:just |only )?(?:‹X\d+›|[a-z]+) )?(?:years|months|a year) (?:after|before) (?:it|they)) (?!‹){_ADVERBS}$"
)
IT_WAS = re.compile(
    r"^(?:(?:but|and|however|yet),? )?(?:only |just )?(?:the |its |‹C\d+›'s )?"
    rf"{_SERVICES}(?P<areas>‹A\d+›)(?: [a-z]+)? (?:was|were|is|are|[a-z]+ed|did|alone|fared|got)(?= |[:;,])"
    rf"(?:[^.:;‹]|‹[BCDX]\d+›)*(?:[:;]| -) (?:it|they) {_ADVERBS}$"
)
# `G1 for A1, and in the latest it had fallen to G2`
IT_FELL = re.compile(
    r"‹G\d+› (?:for|in|on) (?:its |the )?(?P<areas>‹A\d+›)(?!(?:,| and)[^.;‹]{0,20}‹A)[^.;]{0,120}\b(?:it|this|that|"
    r"the (?:rating|"
    r"grade|judgement)) (?:(?:has|had|later|then|since|now) )*(?:fallen|fell|dropped|slipped|slid|risen|rose|improved|"
    r"moved|gone|went|climbed)(?: (?:back|up|down))? to (?:an? )?$"
)
WHO_GET = re.compile(
    r"(?P<areas>‹A\d+›), (?:who|(?:services|support|care|help|provision) for whom|whose (?:care|support|experiences?)) "
    r"(?:[a-z]+ )*$"
)
# `A1 had improved since then and was G`
HAD_IMPROVED = re.compile(
    rf"(?P<areas>{_LIST})(?: (?:in|at) ‹C\d+›)? (?:has|have|had) (?:[a-z]+ ){{0,3}}(?:improved|changed|"
    rf"got better|progressed|declined|"
    r"deteriorated|slipped|moved on)[^‹;,.]{0,40} and (?:is|are|was|were)(?: [a-z]+){0,2} $"
)
# `rated as G the support for A1 and its A2 service`
OBJECT_AFTER = re.compile(
    r"^(?P<areas>(?: (?:both|the|its|their|our|‹C\d+›'s|work|services?|support|care|help|quality|with|for|to|of))*"
    r" ‹A\d+›(?: (?:in|at) ‹C\d+›)?(?:(?:,| and|, and| as well as)(?: [a-z]+){0,4} ‹A\d+›)*)"
)
OBJECT_LEFT_OUT = re.compile(r"\b(?:rated|rates|rating|judged|judges|graded|grades|deemed|found) (?:as )?$")
# `rated A1 G1, up from G2 in D`
UP_FROM = re.compile(
    r"(?P<grade>‹G\d+›)(?:[^.;‹]|‹[ABD]\d+›){0,60}?, (?:(?:up|down)(?: (?:a|one|two) [a-z]+)?|an? [a-z]+|"
    r"improved|having (?:risen|fallen|improved|slipped|dropped)) (?:from|on) (?:being |an? |the )?$"
)
_IN_THOSE = re.compile(
    r"(?: (?:rating|grade|judgement)s?)? (?:in|for|on|across) (?:(?:each|all|both|every one)(?: of)?(?: "
    r"(?:those|these|them))?|"
    r"those|these)(?: (?:‹X\d+›|two|three|four|five))?(?: (?:areas|aspects|categories|judgements|respects|"
    r"counts|parts))?"
    r"(?=[,.;]|$| (?:in|at|when|by|last|two|three|four|five|and|but|after|before|‹D))"
)
# `in an inspection of A1 and A2, both services were rated G`
BOTH_INSPECTED = re.compile(
    rf"\b{_INSPECTION} of (?P<areas>(?:its |the )?{_SERVICES}‹A\d+›(?: services?)?(?:,? and)(?: [a-z]+){{0,3}} ‹A\d+›)"
    rf"{_ASIDE}\bboth(?: (?:services|areas|of them|aspects|parts|judgements|sets of services))?(?: (?:in|at) ‹C\d+›)? "
    rf"{_ADVERBS}$"
)
_TOP = re.compile(r"\b(?:top|highest|bottom|lowest|best|worst) (?:possible )?(?:grades?|ratings?|marks?)\b")
_SAYS_WHICH = re.compile(r"\b(?:both|those|these|them)\b")
_BOTH = re.compile(r"\bboth\b")
_NEAR = 9  # sentences


def in_those(context: Context, passage: Passage, end: int) -> list[Term]:
    """The parts that `in each of those areas`, or `in both`, stands for: those of the nearest paragraph with any."""
    those = _IN_THOSE.match(passage.text, end)
    if not those or not _SAYS_WHICH.search(those.group()):
        return []
    found: list[Term] = []
    block = None
    for earlier in context.before(passage, _NEAR):
        if block is not None and earlier.sentence.block is not block:
            break
        if named := named_in(earlier) if "‹G" in earlier.text or _TOP.search(earlier.text) else []:
            block = earlier.sentence.block
            found += named
            found += [OVERALL] if re.search(r"\boverall\b", earlier.text) else []
    found = list(dict.fromkeys(found))
    return found if len(found) > 1 and (len(found) == 2 or not _BOTH.search(those.group())) else []
