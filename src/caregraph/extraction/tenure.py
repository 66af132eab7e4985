"""Tenure: whether the words around a role make it a current, a former or a future post."""

import re

_FORMER = re.compile(
    r"\b(?:former|formerly|previously|latterly|began|begun|started (?:out|off|his|her|their|as)|ended up|rose "
    r"to|acted up|"
    r"sat as|has also been|having been|previous|ex|then|one-time|‹X\d+›-time|was|"
    r"had been|used to|served as|served|"
    r"worked as|worked|after (?:being|serving)|spell|stint|once|before|"
    r"resign\w*|quit|stepped down|stood down|sacked|dismissed|removed|retired|left|ousted|spent|departed|"
    r"departure|resignation|sacking|suspended)\b"
)
_STILL = re.compile(
    r"\b(?:now|currently|is|remains|will (?:resign|step|leave|retire|quit)|is to (?:step|leave|retire)|"
    r"appointed|named|elected|confirmed|made|promoted|took over|suspended|(?:brought|drafted|sent) in|hired|"
    r"recruited|chosen|selected|seconded|installed|unveiled|parachuted)\b"
)
_FUTURE = re.compile(
    r"\b(?:will be|will become|will take|will go to|will serve|will join|will replace|will succeed|will start|"
    r"will step up|will move|incoming|is to be|is to become|is to take|is to join|is to replace|"
    r"due to (?:become|take|start|join)|"
    r"set to (?:be|become|take|join|replace)|will (?:also )?lead|will head|joins|starts? (?:work )?(?:in|on|"
    r"next|as)|takes over|takes up|is joining|is moving|is taking over|becomes)\b"
)
_STARTS_LATER = re.compile(
    r"\b(?:will (?:start|begin|join|take up|take over|arrive)|starts|begins|takes up|joins|due to (?:start|"
    r"begin|join)|to start|to begin|(?:and|who) will take)\b"
)
_WILL_START = re.compile(
    r"^,? ‹P\d+›,? (?:who )?(?:will (?:start|join|begin|take up|take over)|starts|joins|takes up)\b"
)
_AT_THE_TIME = re.compile(
    r"^[^.;]{0,60}\bat the time\b|^ of the (?:day|time)\b|^(?![^.;]{0,40}\bnot\b)[^.;]{0,40}?\buntil (?:‹D\d+›|"
    r"recently|last|earlier|"
    r"now|his|her|he|she|"
    r"being)|^[^.;‹]{0,20}(?:‹[CB]\d+›)?,? (?:between|from) ‹D\d+› (?:and|to|until) ‹D\d+›"
)
_LEFT_TO = re.compile(
    r"\b(?:left|leaves?|leaving|quits?|resigned|stepped down|steps down|departed)\b.*\bto (?:become|be|"
    r"take up|take over as|join)\b"
)
FROM_POST = re.compile(
    r"\bfrom (?:his|her|their) (?:\w+ )?(?:role|post|position|job) as\b|\b(?:promoted|moved|stepped up|"
    r"stepping up|steps up) from\b"
)
# `was R1 until D and has been R2 since`: the time is that of the last verb
_NEXT_VERB = re.compile(r"\band (?:now |then |since |later )?(?=(?:has|have|is|will) )")
# `P, formerly O's R`
_ONCE_OF = re.compile(r"^,? (?:formerly|previously|once|until recently) (?:the )?‹[CBN]\d+›(?:'s?)? (?:[a-z]+ )?$")
# `P was O's R`
_WAS_OF = re.compile(r"(?:^|,)(?: who)? (?:was|had been) (?:then |once )?(?:the )?‹[CBN]\d+›(?:'s?)? (?:[a-z]+ )?$")
_WHO_ONCE = re.compile(r"^,? who (?:has|had) (?:previously|formerly|once)\b")
_FORMER_BEFORE = re.compile(r"\b(?:former|ex-?|previous)[ -](?:(?:[\w'-]+|‹[CBN]\d+›(?:'s)?) ){0,3}$")
# `was appointed R after seven months as acting R`
_AFTER_MONTHS_AS = re.compile(
    r"\b(?:after|following) (?:[a-z]+ )?(?:‹[XD]\d+›|[a-z]+)(?: (?:months|years|weeks|year|spell|period|"
    r"stint))?(?: [a-z]+)? as "
    r"(?:an? |the |its )?$"
)


def tenure_of(words: str, around: tuple[str, str], *, guarded: bool) -> str:
    """The tenure of a role: by the words that tie it to its person, and the line before and after it.

    `guarded` is for a predicate (`P was R`), whose verb tells the time; an apposition has none.
    """
    before, after = around
    words = _NEXT_VERB.split(words)[-1]
    if _FORMER_BEFORE.search(before[-40:]) or _AFTER_MONTHS_AS.search(before[-70:]) or _AT_THE_TIME.match(after):
        return "former"
    if re.match(r"^[ -]designate\b", after):
        return "future"
    moved = _moved(words)
    if moved or _is_ahead(words, after, guarded=guarded):
        return moved or "future"
    return "former" if _is_over(words, guarded=guarded) else "current"


def _moved(words: str) -> str | None:
    """The tenure of a post that is left for another, or that another is left for."""
    if _LEFT_TO.search(words):
        return "future" if _FUTURE.search(words) or re.search(r"\b(?:leaves|leaving|is to)\b", words) else "current"
    if FROM_POST.search(words):
        return "current" if "current" in words else "former"
    return None


def _is_ahead(words: str, after: str, *, guarded: bool) -> bool:
    if _FUTURE.search(words) and not re.search(r"\bwas\b", words):
        return not re.search(r"\bbecomes\b", words) or "‹D" in after
    return bool(_WILL_START.match(after)) or (guarded and bool(_STARTS_LATER.search(after)))


def _is_over(words: str, *, guarded: bool) -> bool:
    near = words if "‹" not in words else words.rpartition("›")[2]
    if _FORMER.search(words if guarded else near or words) and not _STILL.search(words):
        return True
    return bool(
        re.search(r"\b(?:until|previously|formerly)\b", near)
        or _WHO_ONCE.match(words)
        or _ONCE_OF.match(words)
        or _WAS_OF.match(words)
    )
