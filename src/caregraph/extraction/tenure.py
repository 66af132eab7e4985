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
    r"recruited|reinstated|restored|chosen|selected|seconded|installed|unveiled|parachuted)\b"
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
    r"^[^.;]{0,60}\bat the time\b|^ of the (?:day|time)\b|^(?![^.;]{0,40}\bnot\b)(?:[^.;]{0,40}?|"
    r"[^.;,‹]{0,20}‹[CBN]\d+›[^.;,‹]{0,70}?)\buntil (?:‹D\d+›|"
    r"recently|last|earlier|"
    r"now|his|her|he|she|the (?:[a-z]+ )?(?:reshuffle|election|elections|merger|takeover|shake-up|reorganisation)\b|"
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
_WAS_OF = re.compile(
    r"(?:^|,)(?: who)? (?:was|had been) (?:then |once )?"
    r"(?:(?:the )?‹[CBN]\d+›(?:'s?)?|‹X\d+› of(?: (?:the|its|their)| ‹[CBN]\d+›(?:'s?)?)?(?: ‹X\d+›)?) (?:[a-z]+ )?$"
)
_WHO_ONCE = re.compile(r"^,? who (?:has|had) (?:previously|formerly|once)\b")
_FORMER_BEFORE = re.compile(
    r"\b(?:former|ex-?|previous)[ -](?!(?:colleague|aide|friend|partner|ally|rival|mentor|pupil|neighbour|wife|"
    r"husband)s? of )(?:(?:[\w'-]+|‹[CBN]\d+›(?:'s)?) ){0,3}$"
)
# `was appointed R after seven months as acting R`
_AFTER_MONTHS_AS = re.compile(
    r"\b(?:after|following) (?:[a-z]+ )?(?:‹[XD]\d+›|[a-z]+)(?: (?:months|years|weeks|year|spell|period|"
    r"stint))?(?: [a-z]+)? as "
    r"(?:an? |the |its )?$"
)


# `R from D to D and again since D`
_AND_AGAIN = re.compile(
    r"^[^.;‹]{0,20}(?:‹[CBN]\d+›)?[^.;‹]{0,12},? (?:(?:from|between|in) )?‹[DX]\d+› ?(?:to|and|until|till|-) "
    r"?‹[DX]\d+›,? (?:and|then)(?: (?:has|have|is|been|he|she|was|‹P\d+›))*(?: once)? (?:again|more|anew|back)"
    r"(?: in (?:post|charge))?,? (?:since|from|as of)(?: (?:last|early|late|then))?(?: ‹[DX]\d+›)?+"
    r"(?! ?(?:to|until|till|-) ?‹)"
)
_NO_LONGER = re.compile(r"\bno longer\b|,? (?:replaced|succeeded|deposed|unseated|voted out) as (?:the |its )?$")
# `P, the R that O sacked`
_GOT_RID_OF = re.compile(
    r"^,? (?:(?:that|whom|who) )?(?:it|they|(?:the )?(?:council|authority|trust|‹[CB]\d+›)) (?:has |had |have )?"
    r"(?:sacked|dismissed|removed|ousted|got rid of|forced out|replaced)\b|"
    r"^ (?:sacked|dismissed|ousted|removed|forced out)(?= (?:by|in|last|after|over|for|from|amid|when)\b| ‹D|[,.])"
)
_PREDECESSOR_AS = re.compile(r"\bpredecessors? (?:as|in the (?:post|role|job) of) (?:an? |the )?(?:[a-z]+ )?$")
# `Starting as a R, P rose to be`
_BEGINNING_AS = re.compile(
    r"\b(?:starting|started|beginning|begun)(?: out| off| life| work)?(?: (?:his|her|their) [a-z]+)? as "
    r"(?:an? |the )?(?:[a-z]+ )?$"
)
# `whose contract as R ran out in May`
_CONTRACT = re.compile(r"\b(?:contract|term|tenure|secondment) as (?:an? |the |its )?$")
_RAN_OUT = re.compile(
    r"^[^.;,‹]{0,30}(?:‹[CBN]\d+›)? (?:has |had |was |came )?(?:ran out|run out|ended|expired|lapsed|to an end|"
    r"terminated|(?:was )?not renewed)\b"
)
_OUT_OF_POST = re.compile(r"^[^.;]{0,40} is no longer (?:in (?:the )?(?:post|job|role)|there|with|at|employed)\b")


def tenure_of(words: str, around: tuple[str, str], *, guarded: bool) -> str:
    """The tenure of a role: by the words that tie it to its person, and the line before and after it.

    `guarded` is for a predicate (`P was R`), whose verb tells the time; an apposition has none.
    """
    before, after = around
    words = _NEXT_VERB.split(words)[-1]
    if _AND_AGAIN.match(after):
        return "current"
    if (
        _NO_LONGER.search(words)
        or (_CONTRACT.search(words) and _RAN_OUT.match(after))
        or _OUT_OF_POST.match(after)
        or _GOT_RID_OF.match(after)
    ):
        return "former"
    if (
        _FORMER_BEFORE.search(before[-40:])
        or (_BEGINNING_AS.search(before[-60:]) or _PREDECESSOR_AS.search(before[-60:]))
        or _AFTER_MONTHS_AS.search(before[-70:])
        or _AT_THE_TIME.match(after)
    ):
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


# `has spent four years as R, and will start in May`: in another post
_HAS_BEEN = re.compile(r"\b(?:has|have|had) (?:been|spent)\b")


def _is_ahead(words: str, after: str, *, guarded: bool) -> bool:
    if _FUTURE.search(words) and not re.search(r"\bwas\b", words):
        return not re.search(r"\bbecomes\b", words) or "‹D" in after
    return bool(_WILL_START.match(after)) or (
        guarded and bool(_STARTS_LATER.search(after)) and not _HAS_BEEN.search(words)
    )


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
