"""Completing: sentences after the one that names a programme which tell, without its name, who else is in it."""

import re

from caregraph.extraction.belonging import refused
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.joining import JOINS
from caregraph.extraction.schemes import Named, programmes_in
from caregraph.extraction.subjects import LIST
from caregraph.extraction.waves import MODEL
from caregraph.model.entity import Council

_NEAR = 2  # passages
_PLACES = (
    r"(?:councils|areas|authorities|boroughs|places|sites|counties|cities|pathfinders|pilots|"
    r"trailblazers|local authorities)"
)
_IT = (
    r"(?:it|them|this|the (?:[a-z-]+ )?(?:model|scheme|programme|approach|system|project|pilot|idea|method|initiative))"
)
_AUX = r"(?: (?:has|have|had|is|are|was|were|will|be|been|also|already|now|all|both|since|then|each|to|later))*"
# `B, C and D are the others`
_OTHERS = re.compile(
    rf"^(?P<list>{LIST})(?:,? all [^.;,‹]{{1,40}},)? (?:are|were|is|make up|made up|complete|completed) the "
    r"(?:others?|other ‹X\d+›|rest|remaining(?: ‹X\d+›)?|list|line-up|quartet|trio)"
    r"(?=[,.;]|$| (?:in|on|picked|chosen|named|selected|so far|taking part|involved)\b)"
)
# `B and C will go first, followed by D`, `B and C were the last to sign`
_GO = re.compile(
    rf"^(?P<list>{LIST}){_AUX} (?:(?:go|come|came|going|start|started|starting) (?:first|next|last|later)|"
    r"follow(?:ed|ing)?(?= (?:in|on|it|them|later|last|this|next|soon|suit)|[,.])|the (?:last|first|latest|"
    r"newest|next) "
    r"(?:ones |two |three )?to (?:sign|join|put|agree|come|be (?:chosen|picked|added|selected|named)|take part|"
    r"get|go|do "
    r"so|start|adopt|try|take it up))\b(?:[^.;‹]|‹[DX]\d+›)*?"
    rf"(?:,? followed by (?P<then>{LIST}))?(?=[,.;]|$| and\b| before\b)"
)
# `ten councils, among them B and C, now use the model`
_SO_MANY = re.compile(
    rf"^(?:(?:more|than|about|some|nearly|the|other|all|almost|over|at|least|around|a|further|another) )*‹X\d+› "
    rf"(?:[a-z]+ ){{0,2}}?{_PLACES}(?: (?:in all|across [a-z ]+))?,? (?:-|\()? ?(?:including|among them|such "
    r"as|like|notably|"
    rf"they are)? ?(?P<list>{LIST})(?:,| -|\))?{_AUX} (?:us(?:e|es|ed|ing)|adopt(?:ed|ing)?|join(?:ed|ing)?|"
    r"run|running|"
    rf"follow(?:ed|ing)?|taken (?:up|part in)|taking part in|t(?:ake|ook) part in|signed up (?:to|for)|copied|copying|"
    r"pilot(?:ed|ing)|introduc(?:ed|ing)|brought in|test(?:ed|ing)?|try(?:ing)? out|tried(?: out)?|chosen for|"
    r"picked for|"
    rf"selected for|part of|in|taking up|bringing in) {_IT}\b"
)
# `A is one of eight areas that were given money for it`
_ONE_OF = re.compile(
    rf"^(?P<list>{LIST}),? (?:is|are|was|were) (?:also |both |now )?(?:‹X\d+› of|among)(?: the)?(?: first| "
    r"‹X\d+›| other)* "
    rf"{_PLACES} (?:that|which|to)(?: (?:have|has|are|were|be|been|will|would|first|also|to))* (?:(?:given|get|"
    r"got|receiv\w+|shar\w+|win|won|awarded|"
    r"granted)(?: (?:an?|some|the|extra|share|of|up|to|about|further|government))* (?:money|funding|grants?|"
    r"cash|funds|places?|status|‹M\d+›)|"
    r"added|(?:put|putting) (?:[a-z]+ ){1,3}forward|send\w*|sent|nominat\w*|enrol\w*|commit\w*|benefit\w*|"
    r"join\w*|test\w*|tr(?:y|ied|ying)|pilot\w*|us(?:e|es|ed|ing)|adopt\w*|t(?:ake|ook|"
    r"aking) part|sign\w*|taken (?:up|part))\b"
)
# `A was among seven areas added last spring, together with B and C`
_AMONG = re.compile(
    rf"^(?P<list>{LIST}) (?:is|are|was|were) (?:among|‹X\d+› of)(?: the)? ‹X\d+› (?:[a-z]+ ){{0,2}}?(?:{_PLACES} )?"
    rf"(?:added|chosen|picked|selected|named|invited|brought in|recruited|admitted|accepted|that joined|to join|that "
    r"followed|to follow)\b(?:[^.;‹]|‹D\d+›)*?(?:,? (?:together|along|alongside)(?: with)? "
    rf"(?P<then>{LIST}))?(?=[,.;]|$)"
)
# `the four authorities that copied it - A, B, C and D - were`
_THAT_DID = re.compile(
    rf"\b{_PLACES} (?:that|which|to)(?: (?:have|had|has|first|also|since|all|already))* (?:copied|adopted|"
    r"joined|us(?:e|ed)|"
    rf"tried|piloted|tested|taken up|took up|introduced|brought in|follow(?:ed)?) {_IT}(?:,| -| \(|:) ?"
    rf"(?:they are |including |such as |among them )?(?P<list>{LIST})"
)
# `B and C will start in the summer`, after a sentence that announces who will join a programme
_START = re.compile(
    rf"^(?P<list>{LIST}) (?:will|is to|are to|is due to|are due to)(?: (?:each|both|all|also|then|now))* "
    r"(?:(?:start|begin)(?! to\b)|go live|"
    r"come (?:on board|in)|join|take part|pilot it|test it|try it|run it|be (?:first|next)\b(?! to)|(?:take|"
    r"host|have)(?: on)? ‹X\d+› "
    r"(?:[a-z]+ )?(?:trainees|students|participants|graduates)|be (?:in|part of) (?:it|the))\b"
)
_ANNOUNCES = re.compile(
    r"\b(?:announced|named|revealed|unveiled|chosen|picked|selected|confirmed|signed up|sign up|joined|(?:to|"
    r"will) join|extended|"
    rf"expanded|wave|round|phase)\b(?=.*\b{_PLACES}\b|.*‹X\d+› more)|(?:\b{_PLACES}\b|‹X\d+› more).*\b(?:(?:to|"
    r"will|have) "
    r"join(?:ed)?|(?:to|will) pilot|signed up|taking part|take part|wave|round|phase)\b"
)
# `B and C have already done so`, after one that says who signs
_DONE_SO = re.compile(
    rf"(?:^|, |; )(?P<list>{LIST}) (?:(?:has|have|had)(?: (?:already|now|since|both|also|all|long))* done "
    r"(?:so|the same)|"
    r"(?:already |also )?did (?:so|the same))(?=[.,;]|$| (?:since|in|last|this)\b| ‹D)"
)
# `A has helped B and C to adopt it`
_TAUGHT = re.compile(
    rf"\b(?:help(?:ed|s|ing)?|taught|teaching|trained|training|shown|showed|coached|coaching) (?P<list>{LIST})"
    rf"(?: and others)? (?:to |how to |in how to )?(?:adopt|introduce|use|run|copy|set up|bring in) {_IT}\b"
)
_ELSE = re.compile(r"‹G\d+›|\b(?:inspected|inspection|rated|judged|sued|fined|merged?|strike|commissioners?|cuts?)\b")

_SOME = re.compile(rf"‹X\d+› (?:of|[a-z]+) (?:the )?(?:‹X\d+› )?|{JOINS.pattern}")
_JOINS = re.compile(rf"\bsign(?:s|ed|ing)?\b|{JOINS.pattern}")
_MODEL_MEANT = re.compile(r"\b(?:model|approach|method|way of working|system)\b")
_PROGRAMME_MEANT = re.compile(r"\b(?:programme|scheme|initiative|wave|round|cohort|fund|money|funding)\b")


def completed(context: Context, passage: Passage) -> list[Council]:
    """The councils of a sentence that says who the others of a programme are, who came next, or who uses it now."""
    for words in (_OTHERS, _GO, _SO_MANY, _ONE_OF, _AMONG, _START, _THAT_DID, _DONE_SO, _TAUGHT):
        found = words.search(passage.text)
        if not found or refused(found.group()) or _ELSE.search(found.group()):
            continue
        if _follows(words, context, passage):
            return passage.councils(found["list"] + (found.groupdict().get("then") or ""))
    return []


def _follows(words: re.Pattern[str], context: Context, passage: Passage) -> bool:
    """Whether the sentences before are such that some words can be of the programme that they name."""
    if words is _OTHERS:
        return _tells_of_some(context, passage)
    if words is _START:
        return any(programmes_in(one) and _ANNOUNCES.search(one.text) for one in context.before(passage, _NEAR))
    if words is _DONE_SO:
        return any(programmes_in(one) and _JOINS.search(one.text) for one in context.before(passage, _NEAR))
    return True


def _tells_of_some(context: Context, passage: Passage) -> bool:
    """Whether the sentence before tells of some who are in a programme: `A is one of four picked for F`."""
    before = context.before(passage)
    return bool(before and programmes_in(before[0]) and _SOME.search(before[0].text) and "‹G" not in before[0].text)


def umbrella_of(told: tuple[Passage, Named], text: str) -> tuple[Passage, Named]:
    """The programme that `the same programme` stands for: the one that spreads a model, where both are named."""
    earlier, named = told
    if not MODEL.search(named.programme.name) or _MODEL_MEANT.search(text):
        return told
    others = [one for one in programmes_in(earlier) if not MODEL.search(one.programme.name)]
    return (earlier, others[-1]) if others and _PROGRAMME_MEANT.search(text) else told
