"""Predicates of a sentence: each verb of coming or going with its subject, what it governs, and its time.

Subject and complements are read by structure: the antecedent of `who`, the name before an aside, the subject that a
second verb shares with the first. No rule reaches over a clause to the person who happens to stand nearest.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from caregraph.extraction.complements import Complements, complements
from caregraph.extraction.coordination import coordinated
from caregraph.extraction.governing import SAYING, TITLES, head_of
from caregraph.extraction.idle import is_idle
from caregraph.extraction.triggers import TRIGGERS, Trigger, Voice
from caregraph.model.screen import Screened

_GROUP_WORDS = (
    r"(?:has|had|have|having|is|was|were|are|be|been|being|will|'ll|would|to|due|set|going|now|also|then|since|later|"
    r"just|recently|previously|formerly|first|today|yesterday|eventually|finally|himself|herself|themselves|both|each|"
    r"already|decided|agreed|announced|opted|chosen|intends?|plans?|plan|soon|about|planning|preparing|never|not|did|"
    r"does|in|on|last|this|earlier|ever|instead|thus|so|‹D\d+›|[a-z]+ly|in turn|gets?|got|expected|duly|that|took the"
    r" decision|chose|elected|resolved|preferred|made (?:public|known|clear)|(?:reveal|disclos|confirm|signall|declar|"
    r"shar|outlin)ed(?= (?:(?:his|her|their) )?(?:plans?|intentions?|decision) to)|(?:his|her|their)(?= (?:plans?|"
    r"intentions?|decision|wish) to)|intentions?|decision|wish|all|forced|obliged|compelled)"
)
_GROUP = re.compile(rf"(?:(?<![\w›]){_GROUP_WORDS} )+$")
_ASIDE_OPENS = (
    r"(?:who|‹[RXCBDN]\d+›|aged|formerly|currently|the|a|an|its|previously|now|pictured|one|\d+|also|both|"
    r"once|left|right|at present|at the moment|until|presently|"
    r"mp|then|until|his|her|her|most recently|himself|herself|acting|interim|former|outgoing|currently|as|in|for|from|"
    r"which|dcs|chief|cllr|labour|conservative|tory|lib|whose|not|deputy|assistant|wife|widow|husband|son|daughter|"
    r"brother|sister|(?:to|under|by|with|from|for|of) whom|long|[a-z]+ed|sent|chosen|brought|made|beaten|known|sworn)"
)
_AFTER_ASIDE = re.compile(rf"(‹P\d+›)(?:, (?={_ASIDE_OPENS}\b|‹[RXCBDN])| \()(?P<aside>[^;]*?)[,)] $")
# a second subject that a conjunction brings: `P, left, and Q, who was R, was appointed`
_NEXT_SUBJECT = re.compile(
    r",? (?:and|but|while) (?:‹R\d+› )?‹P\d+›,|"
    # `made P, R1, R2 after Q, the postholder, was suspended`
    r" (?:after|when|since|because|before|until|once) (?:[a-z]+\.? |‹R\d+›,? |‹C\d+›'s )*‹P\d+›,"
)
# what stands behind a name is no aside where its own verb follows: `P, the R, was on leave when Q, …`
_GOES_ON = re.compile(r", (?:was|is|has|had|will|would|were|are)\b")
_PLAIN = re.compile(
    r"(‹P\d+›)(?:,? (?:and|&) (?:(?:the|its|cllr|councillor|mr|ms|mrs|dr|‹C\d+›'s|"
    r"‹R\d+›) )*(‹P\d+›))?(?: (?:[okmcd]be|qc|kc|mp)\b)?(?: (?:of|from|at|\() ?(?:the )?‹[CBN]\d+›\)?)?(?:,| -)? ?$"
)
# `wants a R who tells her rather than one who resigns`: nobody who is named
_SOMEBODY_WHO = re.compile(
    r"\b(?:than|for|like|and|or|of|to|with|from|by|not|an?|the|any|no|every) (?:the )?"
    r"(?:one|‹X\d+›|someone|somebody|anyone|anybody|nobody|everyone|those|people|others|man|woman|person|staff|"
    r"officer|colleague|councillor|director),? who $"
)
_WHO = re.compile(r"(‹P\d+›)(?:(?!‹P)[^;.])*?(?:,| and|,? but|\))? who $")
# `P, whom the council has appointed as R`: as if P was appointed by the council
_WHOM = re.compile(
    r"(?P<taken>‹P\d+›)(?: (?:[okmcd]be|qc|kc|mp)\b)?(?:, (?:[^.;,‹]|‹[RCBNX]\d+›){1,60})?,? whom "
    r"(?:(?:the|mr|mrs|ms|dr|sir|dame|then|its|[a-z]+) ){0,2}(?P<by>‹[CBPRN]\d+›|[a-z]+)(?:,? ‹P\d+›,?)? $"
)
_ROLE = re.compile(
    r"(‹R\d+›)(?:'s)?(?: (?:role|post|job))?(?:,? (?:of|at|for|"
    r"in) (?:the )?(?:[a-z]+ )?‹[CBN]\d+›(?:'s [a-z' ]+)?)?,? $"
)
_SAID_OF_ITSELF = re.compile(
    r"(‹R\d+›)(?: (?:of|at) (?:the )?‹[CB]\d+›)?,? (?:has |have |had )?(?:said|says|announced|revealed|"
    r"confirmed|told ‹[A-Z]\d+›)"
    r" (?:‹D\d+› )?(?:that )?(?:he|she) $"
)
# `Q forced P, its R, to resign`: P
_CONTROLLED = re.compile(
    r"\b(?:ask|tell|told|order|forc|urg|press|persuad|instruct|invit|advis|compel|begg|oblig|allow|want|expect|requir|"
    r"encourag|leav|left)[a-z]* (?:[a-z]+\.? |‹[RC]\d+›(?:'s)?,? )*(‹P\d+›)(?:, (?:[^;‹]|‹[RCBNXD]\d+›)*?,)? $"
)
# `P, whose predecessor, Q, was sacked, has resigned`: P
_WHOSE = re.compile(
    r"(‹P\d+›), whose (?:[^;.‹]|‹[A-Z]\d+›)*? (?:was|were|is|has|had|left|resigned|retired|died|went|took|became|"
    r"stepped|stood|quit|ended|lasted)\b(?:[^;.,‹]|‹[A-Z]\d+›)*, $"
)
_BOTH = re.compile(r"(‹P\d+›), (?:[^;.‹]|‹[RCBNXD]\d+›)*?,? and (‹P\d+›), (?:[^;.‹]|‹[RCBNXD]\d+›)*?, $")
# `P and Q, R, have quit`
_AND_AFTER = re.compile(r"(‹P\d+›),? and (?:(?:the|its|former|councillor|cllr|mr|mrs|ms) |‹R\d+›,? )*$")
# `C's R, P, and his deputy, Q, left`: nothing but names before the verb
_AND_OPENS = re.compile(
    r"^(?:(?:the|previous|former|then|current|cllr|councillor|mr|mrs|ms|dr) |‹C\d+›'s |‹C\d+› |"
    r"‹R\d+›(?: (?:of|at|in) ‹C\d+›)?,? )*"
    r"(‹P\d+›),? and (?:(?:the|its|his|her|their|former|deputy|assistant|then),? |‹R\d+›,? )*$"
)
_SEVERAL = re.compile(r"\b(?:have|are|were|both|each)\b")
_ALONE = re.compile(r"\b(?:has|is|was|does|to|having|being)\b")
_NEXT_VERB = re.compile(r" (?:follow(?:s|ed)|was(?! announced)|were|is|has|had|means|meant|leaves|left|will|takes) ")
_ANNOUNCES_HER = re.compile(
    r"(?:has |have |had )?\b(?:announc\w+|confirmed|revealed|tendered|submitted|brought forward) (?:his|her|"
    r"their) (?:[a-z]+ )?$"
)
_OF_WHOM = re.compile(
    r"^(?:s? of|,)? (?:(?:the|its|their|his|her|former|interim|acting|mr|mrs|ms|cllr|councillor|sir|dame|lord|dr|then|"
    r"long-serving|chief|council|county|city|local|troubled|previous|outgoing|current|deputy|labour|conservative|tory|"
    r"new|at|of|for) |‹[RCBN]\d+›(?:'s)?,? |, )*(‹P\d+›)"
)
_SOMEBODY = re.compile(r"\b(?:somebody|someone|nobody|no one|a (?:[a-z]+ )?(?:successor|replacement|candidate))\b")
_NO_OBJECT = re.compile(
    r"[.,;:]|$| (?:by|in|on|after|from|for|last|amid|pending|while|as|when|following|over|because|this|‹D|without|"
    r"with)(?![a-z])"
)
# `had been escorted out and sacked`
_ELLIPSIS = re.compile(
    r"(?P<aux>(?:(?:has|had|have|will|to) )*(?:was|were|is|are|been|be|being) )(?:[a-z]+ly )?(?!been\b)[a-z]+(?:ed|"
    r"en|wn|ut|nt|pt|ld|"
    r"lt)\b"
    r"(?:[^;.‹]|‹[CBDRAN]\d+›)*,? (?:and|then) (?:then |later |promptly |[a-z]+ly )?$"
)
_REPLACED = re.compile(r"(?:replaced|succeeded|followed)\b")
_HER_OWN = re.compile(r"\b(?:his|her|their) (?:[a-z-]+ ){0,2}$")
# `was R until her resignation in D`; not `said that the R had stayed until her retirement`
_UNTIL_HER = re.compile(
    r"^(?!.*\b(?:said|says|told|added|wrote|warned|claimed|whose|under|when|while)\b).*\b(?:until|before|up to|till) "
    r"(?:his|her|their) (?:own |early |sudden |eventual |forced |abrupt )?$"
)
_HALF = re.compile(r"(?:‹[A-Z]?\d*)?$")
_GOVERNED = re.compile(r"\b(?:by|for|from|with|to|as|of) (?:the |a |an |its )?(?:‹[BC]\d+›'s )?$")
_SHARED = re.compile(
    r"(?:\band|\bbut|\bor|\bthen|\bbefore|\bafter|\bsince|\bwhile|\bwhen|\bon|\bby|\bfollowing|\bwithout|\bas well as|"
    r",|;)(?: of| then| later| he| she)? $"
)
# `replaces Q, who has been a member since D and …`
_OF_WHOM_TOLD = re.compile(
    r"(‹P\d+›),? who (?:has|had|have|is|was|will|worked|spent|served|joined|led|ran|came|held|began|"
    r"started)\b(?:(?!‹P| who | said | says )[^,;.])*,? (?:and|but|before) (?:then |later |now |who )*$"
)
_OPENS_WITH = re.compile(
    r"^(?:after|before|since|having|on|while|following|by|when|in|despite|[a-z]+ing)?\b[^‹,]{0,60}"
)
# not `asked P to resign`, `with P leaving`
_FINITE = re.compile(r"(?!to |having |being )")
_BE = re.compile(r"\b(?:is|was|were|been|be|being|are|gets?|got)\b(?: \w+){0,2} $")


@dataclass(frozen=True, slots=True)
class Predicate:
    """One verb or noun of a change of post, with its people as symbols of the line.

    `people` is the subject, or for a noun its owner; `holder` a role that stands as the subject in place of a name.
    """

    trigger: Trigger
    start: int
    end: int
    people: tuple[str, ...]
    holder: str
    group: str
    passive: bool
    parts: Complements

    @property
    def words(self) -> str:
        """The verb with the words of its verb group before it."""
        return self.group


# `P, appointed R`, `P, the newly appointed R`
OWNED = r"(?:(?:the|its|their|a|‹C\d+›'s) )?"
RECENTLY = r"newly|recently|just|freshly|lately"
_NEWLY = re.compile(rf"‹P\d+›, (?P<newly>{OWNED}(?:{RECENTLY}|most recently) )$")
_SCREENED = Screened((trigger, trigger.words) for trigger in TRIGGERS)


def predicates(text: str) -> list[Predicate]:
    """The predicates of a line in their order, of overlapping ones the longest."""
    found: list[Predicate] = []
    for trigger, match in _matches(text):
        found.append(_predicate(text, trigger, match, found))
    return found


def _matches(text: str) -> Iterator[tuple[Trigger, re.Match[str]]]:
    every = [(trigger, match) for trigger in _SCREENED.fitting(text) for match in trigger.words.finditer(text)]
    end = 0
    for trigger, match in sorted(every, key=lambda one: (one[1].start(), -one[1].end())):
        if match.start() >= end and not is_idle(trigger.name, text, match.end()):
            end = match.end()
            yield trigger, match


def _predicate(text: str, trigger: Trigger, match: re.Match[str], earlier: list[Predicate]) -> Predicate:
    before = text[: match.start()]
    end = match.end() - len(_HALF.search(match.group())[0])  # type: ignore[index]
    parts = complements(text, end)
    if trigger.voice is Voice.NOUN:
        verb = None if trigger.name in ("vacated", "contract-ended", "time-ended") else _NEXT_VERB.search(text, end)
        parts = complements(text[: verb.start()] if verb else text, end)
        return Predicate(
            trigger, match.start(), end, _owner(before, match.group(), text[end:], parts), "", "", False, parts
        )
    found = _GROUP.search(before)
    if found and found.group() == "since " and match.group().split()[0].endswith("ing"):
        found = None  # `has been R since taking over`
    newly = _NEWLY.search(before) if trigger.voice is Voice.TRANSITIVE else None
    if newly:
        found = None  # `P, the newly appointed R`, as `P, appointed R`
    group = found.group() if found else ""
    left = before[: newly.start("newly")] if newly else before[: found.start()] if found else before
    passive = (
        bool(_BE.search(group))
        and not group.endswith("to ")
        and not match.group().split()[0].endswith(("ing", "appoint"))
    )
    bare = _NO_OBJECT.match(text, end)
    ellipsis = None if group or not bare or trigger.voice is Voice.SUBJECT or parts.objects else _ELLIPSIS.search(left)
    if ellipsis and (subject := _people(left[: ellipsis.start()], ellipsis["aux"])):
        return Predicate(trigger, match.start(), end, subject, "", ellipsis["aux"], True, parts)
    if not group and parts.by.startswith("‹P") and _REPLACED.match(match.group()):
        passive = True  # `was sacked and replaced by Q`
    whom = _WHOM.search(left) if trigger.voice is Voice.TRANSITIVE and not passive else None
    if whom:
        parts.by = parts.by or (whom["by"] if whom["by"][:2] in ("‹C", "‹B") else "")
        return Predicate(trigger, match.start(), end, (whom["taken"],), "", group, True, parts)
    participle = not group and (trigger.voice is Voice.TRANSITIVE or match.group().split()[0].endswith("ing"))
    people, holder = _subject(left, "being " if participle else group, text, earlier)
    return Predicate(trigger, match.start(), end, people, holder, group, passive, parts)


def _owner(before: str, noun: str, after: str, parts: Complements) -> tuple[str, ...]:
    """Whose resignation or appointment: `P's departure`, `the departure of (R) P`."""
    owner = re.search(r"(‹P\d+›)(?:'s?|,? whose) (?:(?!the |a )[a-z-]+(?<!s) ){0,2}$", before)
    if owner:
        return (owner[1],)
    announced = _ANNOUNCES_HER.search(before)
    if announced:
        return _people(before[: announced.start()], "")
    of = _OF_WHOM.match(after if not noun.endswith(("which ", "that ")) else f" {after}")
    if of and (after.startswith((" of ", "s of ")) or noun.endswith((" by", "which ", "that "))):
        return (of[1],)
    if (parts.role and _HER_OWN.search(before)) or ("‹R" in before and _UNTIL_HER.search(before)):
        return _whose(before, after)
    return tuple(parts.objects[:1]) if after.startswith(" of ") else ()


def _whose(before: str, after: str) -> tuple[str, ...]:
    """Of whom `her appointment as R` tells: the only one named before, else the subject that a clause leads to."""
    named = set(re.findall(r"‹P\d+›", before))
    main = None if named else re.search(rf", {TITLES}(‹P\d+›)(?!')", after)
    return tuple(named) if len(named) == 1 else (main[1],) if main else ()


def _subject(left: str, group: str, text: str, earlier: list[Predicate]) -> tuple[tuple[str, ...], str]:
    """The people who are the subject, or the role that is; neither where a body or nobody is."""
    people = _people(left, group)
    if people:
        return tuple(filter(None, people)), ""
    role = _role(left)
    if role:
        return (), role
    return _shared(left, text, earlier) if _SHARED.search(left) or not left.strip() else ((), "")


def _people(left: str, group: str) -> tuple[str, ...]:
    """The people whom the words right before a verb group name."""
    controlled = _CONTROLLED.search(left) if group.startswith("to ") else None
    if told := controlled or _WHOSE.search(left):
        return (told[1],)
    who = None if _SOMEBODY_WHO.search(left) else _WHO.search(left)
    if who:
        return (re.findall(r"‹P\d+›", who.group())[-1],)
    row = () if _ALONE.search(group) and not _SEVERAL.search(group) else coordinated(left)
    if row:
        return row
    if plain := _PLAIN.search(left):
        return _right_before(tuple(symbol for symbol in plain.groups() if symbol), left, group)
    several = _SEVERAL.search(group)
    both = _BOTH.search(left) if several else None
    if both:
        return both.groups()
    aside = _over_aside(left)
    beside = _AND_AFTER.search(left[: left.index(aside)]) if aside and several else None
    return (beside[1], aside) if beside else (_head_over(left, aside),) if aside else ()


def _right_before(named: tuple[str, ...], left: str, group: str) -> tuple[str, ...]:
    """The people whose names stand right before a verb group, with one who is joined to the only one of them."""
    joined = _AND_AFTER if _SEVERAL.search(group) else _AND_OPENS
    beside = joined.search(left[: left.rindex(named[0])]) if len(named) == 1 else None
    if beside:
        return (beside[1], named[0])
    return named if len(named) > 1 or not _FINITE.match(group) else (head_of(left, named[0]),)


def _head_over(left: str, symbol: str) -> str:
    """The subject where a name has an aside before the verb: `the husband of P, the R, has` has none."""
    return head_of(f"{left[: left.index(symbol) + len(symbol)]}, ", symbol)


def _role(left: str) -> str:
    """The role that is the subject, by itself or by way of `said that he`."""
    said = _SAID_OF_ITSELF.search(left)
    role = _ROLE.search(left)
    governed = role and _GOVERNED.search(left[: role.start()])
    return said[1] if said else role[1] if role and not governed else ""


def _over_aside(left: str) -> str:
    for match in re.finditer(r"‹P\d+›", left):
        aside = _AFTER_ASIDE.match(left, match.start())
        words = aside["aside"] if aside else ". "
        if not (
            _NEXT_SUBJECT.search(words)
            or _GOES_ON.search(words)
            or SAYING.search(re.sub(r"^who [^,]*,?", "", words))
            or ". " in words
        ):
            return match.group()
    return ""


def _shared(left: str, text: str, earlier: list[Predicate]) -> tuple[tuple[str, ...], str]:
    """The subject that a verb shares with the one before it, or with the main clause that its participle leads to."""
    told = _OF_WHOM_TOLD.search(left)
    if told and not any(one.start > told.start(1) for one in earlier):
        return (told[1],), ""
    for one in reversed(earlier):
        if one.trigger.voice is not Voice.NOUN and (one.people or one.holder):
            return one.people, one.holder
    if _SOMEBODY.search(left):
        return (), ""
    opening = _OPENS_WITH.match(left)
    people = re.findall(r"‹P\d+›(?! (?:also |has |had )*(?:said|says|added|told|announced|confirmed)\b)", left)
    if people and not re.search(
        r"\b(?:by|with|from|said|says|added) (?:‹R\d+› |[a-z]+ )?$", left[: left.index(people[0])]
    ):
        return (people[0],), ""
    if opening and opening.end() >= len(left.rstrip()) - 1:
        main = re.search(r", (?:‹R\d+›,? |mr |mrs |ms |cllr |dr |the |former )*(‹P\d+›)(?!'s)", text[len(left) :])
        return ((main[1],), "") if main else ((), "")
    return (), ""
