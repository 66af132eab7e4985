"""Pledges: the words with which something is promised, asked for, kept or broken, and what it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from caregraph.model.line import Line

_ADVERB = r"(?: (?:also|now|then|already|publicly|since|today|formally|further|personally|both|soon|quickly|fully))*"

# --- who binds whom ------------------------------------------------------------------------------------------------
_GAVE = r"(?:handed|given|granted|allowed|set|asked|told|ordered)"
_SPELL = r"(?:‹X\d+›|a|half a) (?:days?|weeks?|months?|years?)"
# `gave A until 2010 to improve`, `A has six months to improve`
GIVEN = re.compile(
    rf"\b(?P<verb>gave|giv(?:es?|en|ing)|grant(?:s|ed)|allow(?:s|ed)?|sets?|hand(?:s|ed)|"
    rf"(?:(?:will |would )?have|has|had)(?! (?:\w+ )?{_GAVE}))\b"
    r"(?P<whom>(?: (?!(?:to|given|granted|allowed|set)\b)[^\s.;]+){0,9}?)"
    r" (?P<when>(?:until|till|up to)(?: the)?(?: (?:end|start|middle) of)? ‹D\d+›|"
    rf"(?:(?:just|only|a|another|a further|up to|the next|a maximum of) )*{_SPELL}(?: in which)?|"
    rf"a deadline of (?:‹D\d+›|{_SPELL})) to (?P<tail>.*)"
)
# `ordered A to publish a plan by May`, `A was told to improve within a year`
TOLD = re.compile(
    r"\b(?P<verb>order(?:s|ed|ing)?|tell(?:s|ing)?|told|requir(?:es|ed|ing)|instruct(?:s|ed|ing)?|direct(?:s|ed|ing)|"
    r"ask(?:s|ed)|oblig(?:es|ed)|commission(?:s|ed)|expects|expected)\b(?P<whom>(?: (?!to\b)[^\s.;]+){0,7}?) to "
    r"(?P<tail>.*)"
)
MUST = re.compile(r"\b(?P<verb>must|ha(?:s|ve) to|(?:is|are) (?:required|obliged|expected) to) (?P<tail>.*)")
_MORE = r"(?:an?|another) (?:extra|additional|further) "
PLEDGED = re.compile(
    r"\b(?P<verb>pledg(?:e[sd]?|ing)|promis(?:e[sd]?|ing)|vow(?:s|ed|ing)?|underst?ook|undertaken|guarantee[sd]?|"
    r"commit(?:s|ted|ting)?(?: itself| themselves)?|given an? (?:promise|pledge|commitment|undertaking)|"
    r"(?:made|makes) a (?:commitment|pledge|promise)|(?:its|a|their|the council's) (?:pledge|promise|commitment))"
    rf"(?: (?:‹[BR]\d+›|ministers|inspectors|parents|staff|councillors))?{_ADVERB}"
    r"(?: to| that (?:it|they|he|she|we|‹C\d+›) (?:will|would)| it (?:will|would)|"
    r" that (?=no [^.;]{0,60}\bmore than ‹X\d+› cases\b)|"
    rf" (?=(?:(?:‹C\d+›|the council|it) )?(?:{_MORE})?‹M)| (?={_MORE})) ?(?P<tail>.*)"
)
PLANNED = re.compile(
    r"(?:\b(?P<verb>(?:will|shall|is to|are to|plans to|intends to|(?:is|are) due to|(?:is|are) set to|"
    r"(?:is|are) planning to|(?:has|have) (?:agreed|decided) to|agreed to)|(?<=(?:it|at) )would)|"
    rf"'ll){_ADVERB} (?P<tail>.*)"
)
SAID = re.compile(
    r"\b(?:said|says|say|announced|confirmed|told|adds?|added|insist(?:s|ed)|revealed)\b[^;]*$|^it would|"
    r"^\s*(?:it|they) $"
)
# `a report is due by March`, `the plan must be sent to inspectors by June`
PASSIVE = re.compile(
    r"\b(?P<verb>(?:is|are) (?:now )?(?:due|expected)(?: back)?(?= (?:in|on|by|to|within|before|‹D))|"
    r"(?:must|will|would|is to|are to|has to|have to|due to|expected to) be (?:re-?)?(?:submitted|published|completed|"
    r"finished|delivered|presented|sent|ready|produced|drawn up|handed (?:in|over)|made|in place|agreed|concluded|"
    r"issued|recruited|hired|appointed|opened|set up|launched|transferred|moved|audited|reviewed|invested|spent))\b"
    r"(?P<tail>.*)"
)
# --- what came of it -----------------------------------------------------------------------------------------------
_OWN = (
    r"(?: (?:its|their|his|her|the|a|that|this|an|all|of|on|‹[BCDX]\d+›(?:'s)?|own|original|earlier|main|key|report|"
    r"plan|january|february|march|april|may))*"
)
_PROMISE = r"(?:promise|pledge|commitment|deadline|target|undertaking|vow)s?\b"
KEPT = re.compile(
    rf"\b(?P<verb>met|kept|honoured|fulfilled|delivered|made good|stuck to|beaten|beat){_OWN} {_PROMISE}(?P<tail>.*)"
)
BROKEN = re.compile(
    r"\b(?P<verb>miss(?:ed|es)|broke|broken|breached|abandoned|dropped|scrapped|shelved|(?:failed|fails) to (?:meet|"
    r"hit|keep|honour|fulfil|deliver)|reneged|(?:went|gone) back|backed out|fallen short|fell short|"
    rf"(?:did|has|have) not (?:met|meet|kept|keep|honoured)){_OWN} {_PROMISE}(?P<tail>.*)"
)
FAILED = re.compile(r"\b(?P<verb>failed to|did not|has not) (?P<tail>.*)")
DELIVERED = re.compile(
    r"\b(?P<verb>submitted|delivered|published|handed (?:in|over)|completed|finished|presented|sent)\b(?P<tail>.*)"
)
# --- what leaves nothing promised ----------------------------------------------------------------------------------
NO_PROMISE = re.compile(
    r"^(?:not|never|n't|only|no longer|be asked|need|have to|be able|consider|seek|look|continue|be considered|try|"
    r"bid|ask|hear|discuss|vote|debate|lose|face|miss|be forced)\b"
)
CONDITION = re.compile(r"\b(?:if|unless|subject to|provided that|should it|elected|manifesto)\b")
WISH = re.compile(
    r"\b(?:hop(?:e[sd]?|ing)|wants?|wanted|wish\w*|urg\w+|call\w* (?:on|for)|demand\w*|fear\w*|warn\w*|doubt\w*|"
    r"could|may|might|should|whether|campaign\w*|petition\w*|union|rumou?rs?|aims?|aimed|ambition|target|den(?:y|"
    r"ie[sd])|"
    r"refus\w+|reject\w*|rul\w+ out|not|n't|never|no|nor|without|instead|predict\w*|suggest\w*|propos\w*|labour|"
    r"conservatives|opposition|party)\b"
)
ELSEWHERE = re.compile(
    r"\b(?:roads?|bins?|waste|recycling|planning|housing|homes for sale|potholes?|streets?|parks?|adult(?:s|'s)?|"
    r"stadium|leisure|librar(?:y|ies)|transport|bus(?:es)?|council tax|car parks?|bridges?|museums?|pools?|"
    r"classrooms?|pupil places|care homes? for|older people|theatre|broadband|ferr(?:y|ies))\b"
)
PAST_PERFECT = re.compile(r"\bhad (?:\w+ly |already |also |been |once )*$|\b(?:previously|originally|once|earlier)\b")

_STAFF = (
    r"(?:social workers?|staff|workers|practitioners|managers|officers|posts|vacancies|specialists|"
    r"(?:foster )?carers|advisers|assessors|team leaders|apprentices|recruits)"
)
_ANY = r"(?:(?!\b(?:and|but)\b)[^.;])"
_PAPER = (
    r"(?:prepar|produc|submit|publish|deliver|complet|writ|present|issu|fil|hand|provid|send|sent|finish|mak|draw|"
    r"agree|bring|develop|set out|ha)\w*\b"
)
_DEEDS: Mapping[str, re.Pattern[str]] = {
    "caseload": re.compile(
        rf"\b(?:cut|reduc|lower|cap|limit|bring|keep|get)\w*\b{_ANY}{{0,50}}?\bcaseloads?\b|\bmore than ‹X\d+› cases\b"
    ),
    "audit": re.compile(rf"\b(?:re-?)?(?:audit|review|examin|check)\w*\b{_ANY}{{0,40}}?\b(?:cases?|files?)\b"),
    "recruitment": re.compile(
        r"\b(?:recruit|hir(?:e|ing)|tak(?:e|ing) on|employ|appoint|add|find|bring(?:ing)? in|fill|creat(?:e|ing))\w*\b"
        rf"[^.;]{{0,60}}?\b{_STAFF}\b"
    ),
    "training": re.compile(rf"\btrain(?:ing)?\b[^.;]{{0,40}}?\b{_STAFF}"),
    "funding": re.compile(
        r"(?:\b(?:invest|spend|put|inject|plough|provid|find|set(?:ting)? aside|allocat|commit|add|contribut|pump|pour)"
        r"\w*\b[^.;]{0,60}?)?‹M\d+›"
    ),
    "appointment": re.compile(r"\b(?:appoint|nam(?:e|ing)|recruit|find|hir(?:e|ing))\w*\b[^.;]{0,40}?‹R\d+›"),
    "trust": re.compile(
        r"\b(?:transfer|hand|mov(?:e|ing)|set(?:ting)? up|creat|establish|launch)\w*\b[^.;]{0,80}?"
        r"\b(?:trust|independent company|interest company|not-for-profit)\b"
    ),
    "plan": re.compile(rf"\b{_PAPER}[^.;]{{0,50}}?\b(?:plans?|strategy|blueprint|proposals)\b"),
    "report": re.compile(
        rf"\b(?:report(?:ing)?\b(?! that)|{_PAPER}[^.;]{{0,40}}?\b(?:report|findings|recommendations?|advice|"
        r"verdict)\b|recommend|advis(?:e|ing)\b)"
    ),
    "review": re.compile(
        r"\b(?:review\w*|(?:complet|conduct|carry|undertak|finish|conclud|hold|launch)\w*\b[^.;]{0,40}?"
        r"\b(?:review|inquiry|investigation|assessment|evaluation)\b)"
    ),
    "decision": re.compile(r"\b(?:decid\w*|(?:mak|tak|announc|reach)\w*\b[^.;]{0,20}\bdecision)\b"),
    "inspection": re.compile(r"\b(?:re-?inspect\w*|return|come back|go back|re-?visit)\b"),
    "service": re.compile(
        r"\b(?:open|launch|set(?:ting)? up|creat|establish|introduc|build)\w*\b[^.;]{0,60}?\b(?:hubs?|teams?|centres?|"
        r"units?|panels?|board|academy|children's homes?|services?|systems?|scheme|helpline)\b"
    ),
    "improvement": re.compile(
        r"\b(?:improv(?:e|es|ed|ing)|turn(?:ing)? (?:[a-z']+ ){0,4}a?round|rais(?:e|ing)|shake up|overcome|sort out|"
        r"(?:do|get|become|doing|getting) better|mak(?:e|ing) [^.;]{0,30}(?:progress|improvements?|changes)|fix\w*|"
        r"put(?:ting)? [^.;]{0,30}right|address\w*|tackl\w*|demonstrat\w*|show\w*|recover\w*|overhaul\w*|"
        r"transform\w*|strengthen\w*|prov(?:e|ing)|"
        r"meet [^.;]{0,30}(?:terms|standards?|conditions)|implement\w*|achiev\w*|reach\w*|clear(?:ing)?|remedy|"
        r"bring(?:ing)? about|(?:be|come|climb|move|get) [^.;]{0,20}‹G\d+›)\b"
    ),
}
_NOUNS = {
    "report": re.compile(r"\b(?:report|findings|recommendations|verdict|conclusions)\b"),
    "plan": re.compile(r"\b(?:plan|strategy|blueprint)\b"),
    "review": re.compile(r"\b(?:review|inquiry|investigation|assessment)\b"),
    "decision": re.compile(r"\bdecision\b"),
    "recruitment": re.compile(rf"\b{_STAFF}\b"),
    "trust": re.compile(r"\b(?:trust|independent company)\b"),
    "service": re.compile(r"\b(?:hubs?|centres?|teams?|helpline|children's homes?)\b"),
    "funding": re.compile(r"‹M\d+›"),
    "audit": re.compile(r"\b(?:cases|files|audit)\b"),
}
_COUNTED = frozenset(("recruitment", "training", "audit", "service"))
_LOW = re.compile(
    r"\b(?:to|at|below|under|than|of)(?: (?:an?|average|maximum|no|more|about|just|of|fewer|than))* (‹X\d+›)"
)
_NOT_TIME = r"(?! ?-?(?:years?|months?|weeks?|days?|hours?|per cent|councils)\b)"
_FIRST_COUNT = re.compile(rf"‹X\d+›{_NOT_TIME}")
_FARTHEST = 70


@dataclass(frozen=True, slots=True)
class Deed:
    """What is promised: its kind, where its words begin in the line, and the symbol of its figure, if it has one."""

    kind: str
    start: int
    figure: str = ""


def deed_in(line: Line, start: int, end: int) -> Deed | None:
    """What the words after a promise promise: the deed that is named first."""
    found = (
        (match.start(), number, kind, match)
        for number, (kind, expr) in enumerate(_DEEDS.items())
        if (match := expr.search(line.text, start, end)) and match.start() - start <= _FARTHEST
    )
    first = min(found, key=lambda one: one[:2], default=None)
    if first is None:
        return None
    begin, _, kind, match = first
    return Deed(kind, begin, _figure(kind, line.text, (begin, match.end()), end))


def noun_in(line: Line, start: int, end: int) -> Deed | None:
    """What a passive promise or a deadline is about: the noun that stands last before it."""
    hits = [(match.start(), kind) for kind, expr in _NOUNS.items() for match in expr.finditer(line.text, start, end)]
    if not hits:
        return None
    at, kind = max(hits)
    return Deed(kind, at, _figure(kind, line.text, (start, end), end))


def _figure(kind: str, text: str, within: tuple[int, int], end: int) -> str:
    if kind == "funding":
        money = re.compile(r"‹M\d+›").search(text, *within)
        return money.group() if money else ""
    if kind == "caseload":
        low = _LOW.search(text, within[0], end)
        return low[1] if low else ""
    count = _FIRST_COUNT.search(text, *within) if kind in _COUNTED else None
    return count.group() if count else ""
