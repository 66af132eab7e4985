"""Asides: councils that a sentence names in passing, and that the text does not turn to."""

import re

from caregraph.model.mention import Mention, MentionKind
from caregraph.recognition.state import Stretch

SAID = re.compile(r"\b(?:said|says|told|added|adds|admitted|insisted|believes|accepted|confirmed)\b")
# what a council stands behind that is but named in passing
_ASIDE = re.compile(
    r"(?:\bfrom|\b[Pp]reviously|\b[Ff]ormerly|\b[Ff]ormer|\bworked (?:at|for|in)|\brole at|\bspells? (?:at|with)|"
    r"\b(?:case|scandal|tragedy|affair|abuse|murder|death) (?:in|at|of)|\bsuch as|\bincluding|\b[Ll]ike|\b[Uu]nlike|"
    r"\bneighbouring|\bnearby|\b[Cc]ompared (?:with|to)|"
    r"\b(?:[Tt]hose|[Cc]olleagues|[Cc]ounterparts|[Rr]ivals) (?:in|at)|"
    r"\b(?:lived|born|brought up|grew up|grown up|raised|housed|fostered|educated) (?:in|by|with)|"
    r"\bhelp (?:of|from)|\bpartner(?:ship|ed|ing)? with|\bsupport(?:ed)? (?:from|by)|"
    r"\bnow (?:leads|runs|heads|oversees|manages|directs|chairs|works (?:for|at|in))|\bnow (?:at|with)|"
    r"\bstaff (?:at|in)|\bas (?:well )?as|\bmove(?:s|d)? (?:to|from)|\bleft|\bjoin(?:s|ed|ing)?|"
    r"\bprogramme in|\bmodel (?:in|of|"
    r"at)|\blately (?:of|at)|\bwent (?:back )?to|\b(?:came|comes|coming|returned|borrowed|hired|"
    r"recruited) from|\blent (?:by|from)|\b(?:jobs?|posts?|positions?) (?:at|in|with)|\breturn(?:ed|s)? to|"
    r"\bleft for|\bafter (?:\w+ ){1,3}(?:years|months|decades) (?:in|at|with)|"
    r"\b(?:(?:and|who|he|she) (?:then |later |had been |was )+|then |later )(?:an? )?(?:[a-z]+ )?(?:head|manager|"
    r"leader|deputy|worker)\b|"
    r"\b(?:career|stint) (?:in|at|with))[^\w,;]+(?:\w[\w’'-]*[^\w,;]+){0,7}$"
)
# what a text may well go on about, where it has named no other council before
_OPENS_WITH = re.compile(
    r"\b(?:join(?:s|ed|ing)?|(?:case|scandal|tragedy|affair|abuse|murder|death) (?:of [^,.;]{2,30} )?(?:in|at|of))"
    r"(?: the)? $"
)
# `the third council in the region, after A and B, to be …`
_AMONG = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|[0-9]+(?:st|nd|rd|th)) "
    r"(?:[a-zA-Z-]+ ){0,2}(?:council|authority|county|borough|department)\b[^.;]{0,60}?,? (?:after|alongside|"
    r"along with|behind|following|joining|with)(?: the)? [^.;]{0,60}$"
)
_WHO_DID = re.compile(r",? who [^,;.]{2,60} (?:in|at|for|of) (?:the )?")
# `P, a consultant who has held such posts in A and B`
_WHO_ONCE = re.compile(
    r"(?:, an? [^,;.]{2,40}|,)? who (?:(?:has|had) (?:also |since |previously |already )?(?:held|had|worked|led|run|"
    r"been|served|headed|chaired)|held|worked|led|ran|was|headed|chairs|chaired|used to|once|spent|"
    r"came)\b(?:[^,;.]{0,60} "
    r"(?:in|at|for|of)|(?<=led)|(?<=ran)|(?<=headed)) (?:the )?(?:[A-Z][\w’' -]{2,40}(?:, [A-Z][\w’' -]{2,40})? and )?"
)
_ONCE = re.compile(r"\b(?:was|former|formerly|previously|had been|once)\b", re.IGNORECASE)
# `P is to retire after six years as R at A`
_GOES = re.compile(
    r"\b(?:(?:is|are|was) (?:to (?:retire|step down|stand down|leave)|retiring|leaving|stepping down|standing down)|"
    r"(?:has|have|had) (?:retired|resigned|stepped down|stood down|quit|left)|"
    r"will (?:retire|step down|stand down|leave)|"
    r"retires|resigned|steps down|stepped down|stands down|stood down|quits?|bows out) "
)
# `She has been appointed R at A`: where an article is about several councils, it turns to A
_TAKES_UP = re.compile(
    r"\b(?:(?:has been|is to be|was|will be|been) (?:appointed|named|made|hired|recruited|promoted)|"
    r"(?:is to|will|has agreed to|is to be|will be|has) (?:join|become|joined|lead|run|take over))\b[^.;]{0,80}"
    r" (?:at|in|by|of|for)(?: the)? $"
)
_SENT_AS = re.compile(r" (?:as |to be )?its (?:[a-z]+ ){0,2}(?:advis|partner)")
# `In neighbouring A …` is what the sentence is about
_FRONTED = re.compile(r"(?:But |And |Meanwhile,? )?(?:[Ii]n|[Aa]t) (?:neighbouring|nearby) ")
# `Neighbouring A has lent staff`, where an article is about one council no more than another
_NEIGHBOURING = re.compile(r"(?:But |And |Meanwhile,? )?(?:Neighbouring|Nearby) ")
_AT = re.compile(
    r" (?:of|at|for|in|with)(?: the)? (?:[A-Z][^,;.()]{2,45}?(?:, (?:and )?| and )(?:(?:in|at|for|of|then|the) )*){0,3}"
)
_ITS = re.compile(r"['’]s? ")
_OF_SOMEBODY = re.compile(r",? (?:of|at|from)(?: the)? ")  # `P, of A, will report`
# `A, the council's improvement partner`, `A, rated good itself, supported the borough`: the council is another
_HELPS_IT = re.compile(
    r"(?: Council)?(?:, [^,;.]{3,80},|, which)? (?:has |have |had |is |was |will |would )?(?:been )?"
    r"(?:support|help|assist|advis|mentor)\w* (?:the|its) "
    r"(?:(?:borough|council|city|county|authority|town|department)\b|neighbour)|"
    r",? (?:the (?:borough|council|city|county|authority|department)['’]s|its|the) (?:[a-z]+ ){0,2}"
    r"(?:neighbour|partner|mentor|rival|counterpart)\b"
)


_BEFORE = 60  # characters
_LIST_BEFORE = 160


def is_aside(text: str, stretch: Stretch, mention: Mention, *, main: bool, focus: bool) -> bool:
    """Whether a council is named in passing; `main` if the article is about one, `focus` if one is spoken of by now."""
    if _FRONTED.fullmatch(text, stretch.start, mention.start):
        return False
    neighbour = focus and not main and _NEIGHBOURING.fullmatch(text, stretch.start, mention.start)
    if neighbour or _is_beside(text, stretch, mention):
        return True
    if _HELPS_IT.match(text, mention.end) or _SENT_AS.match(text, mention.end):
        return True
    if _told_of_person(text, stretch, mention, _WHO_DID if main else _WHO_ONCE):
        return True
    if not focus or not is_where_held(text, stretch, mention):
        return False
    # where an article is about several councils, it turns to that of whoever speaks
    goes = stretch.start == stretch.block.start and _GOES.search(text, stretch.start, mention.start)
    goes = goes or _TAKES_UP.search(text, stretch.start, mention.start)
    speaks = goes or SAID.search(text, mention.end, stretch.end)
    return main or not speaks or bool(_ONCE.search(text, stretch.start, mention.start))


def may_open(text: str, mention: Mention) -> bool:
    """Whether a council named in passing is what a text goes on about that has named none before."""
    return bool(_OPENS_WITH.search(text, max(0, mention.start - _BEFORE), mention.start))


def _is_beside(text: str, stretch: Stretch, mention: Mention) -> bool:
    """Whether the words before a council put it beside the one told of: `from A`, `the third, after A and B`."""
    return bool(
        _ASIDE.search(text, max(stretch.start, mention.start - _BEFORE), mention.start)
        or _AMONG.search(text, max(stretch.start, mention.start - _LIST_BEFORE), mention.start)
    )


def _told_of_person(text: str, stretch: Stretch, mention: Mention, told: re.Pattern[str]) -> bool:
    """Whether a council stands in what a sentence tells of somebody in passing: `P, who led services in A, has`."""
    people = (m for m in stretch.mentions if m.kind is MentionKind.PERSON and m.end <= mention.start)
    last = max(people, key=lambda m: m.end, default=None)
    return last is not None and bool(told.fullmatch(text, last.end, mention.start))


def is_where_held(text: str, stretch: Stretch, mention: Mention) -> bool:
    """Whether a council is but where somebody holds a post; that is not what the text turns to."""
    return any(
        (
            m.kind is MentionKind.ROLE
            and (
                (m.end <= mention.start and _AT.fullmatch(text, m.end, mention.start))
                or (m.start >= mention.end and _ITS.fullmatch(text, mention.end, m.start))
            )
        )
        or (m.kind is MentionKind.PERSON and _OF_SOMEBODY.fullmatch(text, m.end, mention.start))
        for m in stretch.mentions
    )
