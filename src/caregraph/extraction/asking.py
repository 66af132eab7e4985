"""Asking: the words with which a consultation is told of, what it is about, and until when it runs."""

import re

from caregraph.extraction.context import Passage
from caregraph.extraction.deadlines import ahead
from caregraph.model.dates import PartialDate

CUES = ("consult", "views ", "opinions ", "feedback ", "their say", "they think")

# --- whoever asks, and how surely ------------------------------------------------------------------------------------
_AUXILIARIES = (
    r"(?P<group>(?: (?:has|have|had|is|are|was|were|be|been|being|will|would|shall|to|now|also|currently|still|then|"
    r"plans?|planned|planning|intends?|due|set|about|going|agreed|decided|voted|expected|expects?|not|never|did|does|"
    r"failed|fails|failing|refused|without|should|must|could|may|might|can|cannot|forced|told|urged|ordered|asked|"
    r"required|promised|pledged|wants?|considering|today|formally|‹D\d+›|[a-z]+ly))*)"
)
# `A`, `A's cabinet`, `bosses at A`; `it`, `we`, and the subject that a second verb shares
_ACTOR = (
    r"(?P<actor>‹C\d+›(?:'s?)?(?: councils?| cabinet| councillors| children's services(?: department)?| bosses|"
    r" leaders| officers)?|\b(?:it|they|we)\b|\band|\bbut|, which|, who|, whose|'re)"
)
_ADJECTIVE = (
    r"(?:(?:full|formal|informal|public|online|statutory|new|second|third|further|wide|wider|fresh|extensive|community|"
    r"major|local|first|initial|final|open|lengthy|short|detailed|controversial|current|‹X\d+› week|"
    r"[a-z0-9]+-(?:week|month|day)|week-long|month-long|‹X\d+›"
    r"[ -](?:week|month|day)) )*"
)
_A = r"(?:an?|another|the|its|their|our|this)"
_WHOM = r"(?P<whom>(?: (?!(?:on|about|over|by|until)\b)(?:[a-z'-]+|‹[ABCDR]\d+›),?){0,9}?)"
_ON = r" (?:on|about|over|into|regarding|around|concerning) "
# no further than any subject goes, so that time grows in step with a sentence that never ends
_SUBJECT = r"(?P<subject>.{1,400})"
_NOUN = rf"{_ADJECTIVE}consultation(?: (?:exercise|process|period))?"
_VIEWS = r"(?:the |public |(?:people|parents|residents|families|carers|users)'s? )?(?:views|opinions|feedback)"
_HAVE_A_SAY = (
    rf"(?:for (?:their |your )?(?:views|opinions|feedback|thoughts)|what they think|to (?:have their say|give their "
    rf"{_VIEWS}|comment))"
)
_OPENS = (
    r"(?:launch|open|begin|start|hold|run|carr(?:y|ied|ying) out|conduct|extend|undertak|complet|finish|reopen|"
    r"relaunch|began|begun|held|ran|undertook)(?:e|es|ed|s|ing|n|en|ning|ting)?"
)
CONSULTS = re.compile(
    rf"{_ACTOR}{_AUXILIARIES} (?P<verb>consult(?:s|ed|ing)?|(?:begun|began|beginning|started|starting) (?:to consult|"
    rf"consulting))(?: with)?{_WHOM}{_ON}{_SUBJECT}"
)
LAUNCHES = re.compile(
    rf"{_ACTOR}{_AUXILIARIES} (?P<verb>{_OPENS}|announc\w+)(?: {_A})? {_NOUN}{_WHOM}"
    rf"(?:{_ON}| to (?:help )?(?:decide|determine|shape) ){_SUBJECT}"
)
SEEKS_VIEWS = re.compile(
    rf"{_ACTOR}{_AUXILIARIES} (?P<verb>(?:seek(?:s|ing)?|sought|invit(?:es?|ed|ing)|ask(?:s|ed|"
    rf"ing)?(?: for)?) {_VIEWS}|(?:ask|invit)(?:e|es|s|ed|ing){_WHOM.replace('whom', 'asked')} "
    rf"{_HAVE_A_SAY}){_WHOM}(?:{_ON}|(?<=think) of ){_SUBJECT}"
)
PUTS_OUT = re.compile(
    rf"{_ACTOR}{_AUXILIARIES} (?P<verb>put|puts|putting|sent|sending) (?P<subject>.{{1,200}}?) out (?:to|for) {_NOUN}"
)
# the consultation as a thing: whose it is stands before, after or around it
OWNED = re.compile(
    rf"(?P<actor>‹C\d+›(?:'s?|'s? (?:cabinet|children's services)'s?)|\b(?:its|our|their|"
    rf"whose)) {_NOUN}{_WHOM}{_ON}{_SUBJECT}"
)
_BY = r"(?:(?: (?:has been|have been|was|is being))? (?:launched|run|held|begun|opened))? by (?:the )?(?P<by>‹C\d+›)"
BY = re.compile(rf"\b{_A} {_NOUN}{_BY}{_WHOM}{_ON}{_SUBJECT}")
AFTER = re.compile(
    rf"\b(?:following|after) (?:an?|its) {_NOUN}{_WHOM}{_ON}(?P<subject>[^,;]{{1,200}}), (?:the )?(?P<by>‹C\d+›)"
)
RUNS = re.compile(
    rf"(?:^|, |and )(?:(?:an?|the|another) )?{_NOUN}{_WHOM}{_ON}(?P<subject>(?!how |what |"
    rf"whether (?!to )).{{1,200}}?)(?:{_BY})?(?:,? (?:which|that))?"
    r"(?<! to) (?P<verb>(?:(?:is|are|has|was|will|is to|be|been|now|also|due to) )*"
    r"(?:runs?|running|ran|closes?|closed|ends?|ended|began|begins?|begun|starts?|started|launched|opens?|opened|open|"
    r"held|under way|underway|continues|extended|taking place|takes place))\b"
)
GONE_OUT = re.compile(
    rf"\b(?P<subject>(?:plans?|proposals?|changes|options|cuts|closures?)\b[^;]{{0,200}}?)(?P<verb> (?:has|have|is|"
    rf"are|was|were|will|to|be|been|being|gone|going|go|went|put|sent|now)"
    rf"(?: (?:to|be|been|being|gone|going|go|went|put|sent|now))*) out (?:to|for) {_NOUN}"
)
ASKED = re.compile(
    rf"(?:^|, |\band )(?:other )?(?:residents|parents|people|families|young people|carers|local people|stakeholders|"
    rf"the public)(?: (?:in|across|of) (?P<by>‹C\d+›)|[^‹,;.]{{0,30}}?) (?P<verb>(?:is|are|was|were|have been|"
    rf"has been)(?: being| now| also| currently| already)* (?:consulted|(?:asked|invited) {_HAVE_A_SAY})|"
    rf"have until (?:the end of )?‹D\d+› {_HAVE_A_SAY})(?:{_ON}|(?<=think) of ){_SUBJECT}"
)

# --- what it is about ------------------------------------------------------------------------------------------------
_SUBJECT_ENDS = re.compile(
    r"[;:()\"]| - |,(?! (?:[^,‹]|‹[ACFX]\d+›){1,40}(?:,| and )(?! which| that))|,? (?:until|till|which|who|after|"
    r"before|following|because|while|whilst|when|since|although|but|as it|as part|amid|despite|through|via|where|"
    r"so that|in an? (?:bid|effort|attempt|move)|in order|with a (?:view|deadline)|if) | (?:until|before|after)$|"
    r" (?:for (?:the next )?|over the (?:next|coming) )(?:‹X\d+›|a|several|[a-z]+)(?:-| )(?:weeks?|months?|days?)\b|"
    r" to (?:save|help save|plug|raise money|make savings|cut costs|balance)\b| (?:saving|worth) | that (?:will|would|"
    r"could|runs?|closes?|ends?|opened|began|started|has|is)\b| and (?:has|have|is|was|will|would|expects?|plans?|"
    r"says?|said|hopes?|it|they|‹[BCPR]\d+›|a decision|people)\b| (?:has|have|is|are|was|were|will|runs?|ran|closes|"
    r"closed|ends|ended|began|begins|opens|opened|starts|started|drew|attracted|received) |,? ‹[BCP]\d+› (?:says?|said|"
    r"has|announced)\b| (?:(?:in|on|from|by|to|at|between|this|next|last|early|late|later|earlier|the end of|mid|"
    r"beginning|starting|ending|closing|running|and|ends?) )*(?:(?:in|on|by|from|to|of) )?‹D\d+›| (?:this|next|last|"
    r"earlier this|later this) (?:week|month|year|spring|summer|autumn|winter)\b| (?:today|yesterday|online)\b|"
    r" by (?:the )?‹[BC]\d+›|[.!?](?: |$)|$"
)
# `whether children's services should move to a trust` has a verb of its own
_CLAUSE = re.compile(r"(?:how|what|when|where|whether)\b(?! to\b)")
_CLAUSE_ENDS = re.compile(r"[;:,()\"]| - | (?:until|till|before|after|(?:in|on|by|from) ‹D)|[.!?](?: |$)|$")
_DETERMINER = re.compile(r"(?:(?:its|the|their|our|a|an|these|those|this|own|controversial|‹C\d+›'s?) )+")
_VAGUE = re.compile(
    r"(?:(?:its|the|these|those|this|their|draft|new|latest) )*(?:plans?|proposals?|changes|ideas?|move)"
)
_PLANS = re.compile(r"\b(?:plans?|proposals?) (?:to|for) .{1,300}")
_LONGEST = 160
_SERVICE = re.compile(
    r"\b(?:child(?:ren)?(?:'s)? (?:centres?|services?|homes?|social care|trusts?|care|protection|hubs?)|"
    r"child protection|youth (?:clubs?|centres?|services?|work|hubs?|justice|offending)|family (?:centres?|hubs?|"
    r"support)|foster\w*|adoption|adoptive|care leavers|leaving care|social work\w*|early (?:help|years)|safeguarding|"
    r"sure start|nurser(?:y|ies)|short breaks?|respite|corporate parenting|looked[- ]after|(?:children|"
    r"young people) in care|young carers|troubled families|childcare|disabled children|children with disabilities)\b"
)
_YOUNG = re.compile(r"\b(?:child(?:ren)?(?:'s)?|young people(?:'s)?|youth|famil(?:y|ies))\b")
_ELSEWHERE = re.compile(
    r"\b(?:pupils?|schools?|transport|academ(?:y|ies)|sixth[- ]forms?|hospitals?|wards?|a&e|maternity|playgrounds?|"
    r"parks?|librar(?:y|ies)|roads?|speed limits?|parking|housing|leisure|pools?|museums?|older people|swimming|"
    r"bus(?:es)?|pass(?:es)?|patrols?|crossings?|travel|cycling|meals|obesity|dental|vaccin\w+|health)\b"
)
# what an employer asks its own staff, and how schools take children in
_NEVER = re.compile(
    r"\b(?:redundanc(?:y|ies)|job (?:losses|cuts)|jobs|pay|terms and conditions|contracts|posts|restructur\w+|"
    r"admissions?|catchment|home-to-school|term dates)\b"
)
PUBLIC = re.compile(
    r"\b(?:residents|parents|mothers|fathers|carers|famil(?:y|ies)|households|public|people|locals|children|users|"
    r"communit(?:y|ies)|stakeholders|partners|providers|nurseries|taxpayers|voters)\b|‹A\d+›"
)
ADVERBS = re.compile(r"(?: (?:widely|publicly|formally|again|now|currently|further|separately|locally|fully|‹D\d+›))*")

# --- until when ------------------------------------------------------------------------------------------------------
_HOUR = r"(?:(?:midnight|noon|midday|‹X\d+›(?:pm|am)?|\d+(?:\.\d+)?[ap]m) (?:on )?)?"
_UNTIL = re.compile(
    r"\b(?P<verb>until|till|up to|to|by|closing date (?:is|of|was)|deadline (?:[a-z]+ ){0,3}(?:is|of|was)|"
    r"(?:clos|end|finish|conclud)(?:e|es|ed|s|ing)?|between ‹D\d+› and)(?: (?:on|in|at|by))?(?: the)?(?: (?:end|"
    r"start|middle) of)?(?: the)? "
    rf"{_HOUR}(?:‹D\d+›,? (?=‹D))?(?P<date>‹D\d+›)"
)
_PAST = frozenset(("closed", "ended", "finished", "concluded"))
# `ends on Friday`, told on a Tuesday, is no Friday gone by
_WEEKDAY = re.compile(r"(?:on )?\w+day$", re.IGNORECASE)
# the same, told in a sentence of its own
IT_RUNS = re.compile(
    r"^(?:the|this|that) (?:[a-z0-9-]+ ){0,2}consultation\b|^it (?:runs|will run|closes|ends|is open)\b|"
    r"^(?:residents|parents|people|families|the public|carers|those affected|local people|responses|comments|views)\b"
    r".* (?:respond|reply|have their say|comment|by|until)\b|^the (?:closing date|deadline) (?:for|is)\b"
)


def subject_words(passage: Passage, start: int, end: int) -> str:
    """What people are asked about, in the words from a place of a line on; empty if it is no service for children."""
    opens = _DETERMINER.match(passage.text, start)
    begin = opens.end() if opens else start
    ends = (_CLAUSE_ENDS if _CLAUSE.match(passage.text, begin) else _SUBJECT_ENDS).search(passage.text, begin, end)
    until = min(ends.start() if ends else end, end)
    words = " ".join(passage.words(begin, until if until < len(passage.text) else None).replace('"', "").split())
    told = words and len(words) <= _LONGEST and "‹P" not in passage.text[begin:until]
    return words if told and is_of_children(words) else ""


def is_of_children(words: str) -> bool:
    """Whether a subject is one of children's services, and not of those who work in them or of schools."""
    if _NEVER.search(words):
        return False
    return bool(_SERVICE.search(words) or (_YOUNG.search(words) and not _ELSEWHERE.search(words)))


def is_vague(text: str, start: int) -> bool:
    """Whether what is asked about is only pointed at: `the plans`, `its proposals`."""
    pointed = _VAGUE.match(text, start)
    return bool(pointed and _SUBJECT_ENDS.match(text, pointed.end()))


def plans_in(passage: Passage, end: int) -> str:
    """The plans for children's services that a passage tells of before a place, if it does."""
    found = [*_PLANS.finditer(passage.text, 0, end)]
    return subject_words(passage, found[-1].start(), end) if found else ""


def until_when(passage: Passage, start: int, end: int) -> PartialDate | None:
    """The day, month or year that a consultation runs to, as the words between two places of a line tell it."""
    for match in _UNTIL.finditer(passage.text, start, end):
        mention = passage.line.mention(match["date"])
        if isinstance(mention.value, PartialDate):
            words = passage.article.text[mention.start : mention.end]
            told = mention.value if match["verb"] in _PAST else ahead(mention.value, words, passage.article.published)
            return None if told != mention.value and _WEEKDAY.match(words) else told
    return None
