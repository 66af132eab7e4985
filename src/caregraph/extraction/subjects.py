"""Subjects: which councils a clause is about, and which part of the state acts in it."""

import re
from collections.abc import Iterator, Mapping

from caregraph.extraction.certainty import scope_after, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import GOVERNMENT, GOVERNMENT_ROLE, OFSTED
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.reference import load_reference

# where a council of a list lies: `A, in the north west, and B in Lancashire`
_SIDE = r"(?:north|south|east|west)"
_LIES = (
    rf"(?:,? in (?:the |inner |outer |greater )*(?:‹N\d+›|{_SIDE}(?:[ -]?{_SIDE})*|(?:{_SIDE}[ -]?)*(?:london|midlands|"
    r"england|manchester|merseyside|[a-z]+shire|essex|kent|surrey|sussex|norfolk|suffolk|cumbria|devon|cornwall))"
    r"(?:,(?= (?:and|as well as) ‹C))?)?"
)
# `A, B's neighbour, was rated G`: B is but how A is told
_KIN = (
    r"(?:[a-z-]+ ){0,3}(?:neighbour|partner|mentor|rival|twin|counterpart|adviser|helper)s?(?: council| authority)?\b"
)
_ITEM = rf"‹C\d+›(?:'s?)?(?: councils?)?{_LIES}"
# councils in a row, or one alone
LIST = (
    rf"(?:both )?{_ITEM}(?:(?:,? (?:and|&|as well as|together with|along with)(?:, (?:for the (?:first|second|third|"
    rf"fourth) time|"
    rf"(?:once|yet) again|again|most recently|more recently|now|of course|(?:perhaps )?surprisingly|"
    rf"last but not least),)? |, (?!‹C\d+›'s {_KIN})|; |/| (?=‹C))"
    rf"(?:in |the |at )?{_ITEM})*"
)
COUNCIL_LIST = re.compile(LIST)
# `asked to review whether A should keep its services`, after which `the council` is A
WHETHER = re.compile(r"\b(?:whether|if) (?:the )?(‹C\d+›)")
# `A and B, which were rated G1 and G2 respectively`
_RESPECTIVELY = re.compile(
    rf"(?P<list>{COUNCIL_LIST.pattern}|‹A\d+›(?:(?:,| and|, and)(?: [a-z]+){{0,3}} ‹A\d+›)+)"
    r"(?:[^.;‹]|‹[BCDX]\d+›){0,80}?(?P<grades>‹G\d+›(?:(?:,| and|, and)(?: [a-z]+){0,2} ‹G\d+›)+),? "
    r"(?:in turn|respectively)\b"
)
# `A, next door to B`, `all councils except A`
_BESIDE = (
    r"next door to|next to|(?<=that )border|(?<=which )border|border(?:s|ed|ing)|adjoin(?:s|ed|ing)|"
    r"except(?: for)?|excluding|save for|barring|"
    r"(?<=councils )bar|(?<=authorities )bar|apart from|aside from|besides"
)
_ASIDE = re.compile(
    r"\b(?:formerly|previously|from|like|unlike|neighbouring|nearby|compared (?:to|with)|joined|left|such as|than|by|"
    rf"with|{_BESIDE})(?: (?:of|at|for|with|in|the|both|that|his|her|role|work|‹G\d+›(?:-rated)?))* $"
)
# the same where a neighbour may act: `officers from neighbouring A`, not `neighbouring A has invested`
_ASIDE_OF_ACTOR = re.compile(
    r"\b(?:formerly|previously|from|like|unlike|compared (?:to|with)|joined|left|such as|than|by|with|"
    rf"{_BESIDE})(?: (?:of|at|for|with|in|the|both|that|his|her|role|work|neighbouring|nearby))* $"
)
# `the death of P in A has sent referrals up`
_CASE_IN = re.compile(
    r"\b(?:cases?|deaths?|scandals?|traged(?:y|ies)|affair|murders?|killings?|abuse)"
    r"(?: (?:of|involving) [^.;,]{1,40}?)? (?:in|at) (?:the )?$"
)
_OF_ITS_KIN = re.compile(rf"‹C\d+›(?: council)?,? (?:which is )?(?:an?|the|its) {_KIN} (?:of|to|for|in) (?:the )?$")
_AFTER_COUNCIL = re.compile(r"‹C\d+›(?: council)?, (?:the )?$")
_KIN_NEXT = re.compile(rf"(?:'s?)? ?{_KIN}")
# `Unlike its neighbour A, B was rated G`
_CONTRAST = re.compile(
    r"\b(?:unlike|in (?:stark |sharp |marked )?contrast (?:to|with)|apart from|except for)"
    r"(?: (?:its|the|their|neighbouring|nearby|neighbour|neighbours|troubled|old|rival|partner))* $"
)
# `With help from A, B was rated G`: of B alone
HELPED = re.compile(
    r"(?:^|[,;:] |\b(?:and|but|yet|now) )(?:with (?:the )?(?:[a-z]+ )?(?:help|support|assistance|advice|backing|"
    r"guidance) (?:of|from)|(?:working|paired|partnered|twinned|in (?:an? )?partnership|under (?:an?|its) [a-z]+) with|"
    r"thanks (?:in part )?to|(?:helped|supported|advised|guided|mentored|backed|assisted) by|next door to)"
    r"(?: (?:its|the|their|neighbouring|nearby|neighbour|an?|[a-z]+ (?:from|at|in)))* $"
)
_PAIR = re.compile(r"‹C\d+›(?:'s?)?(?: council)?, (?=‹C)")
_NEXT_CLAUSE = re.compile(r", (?:and|but|while|so) (?:the )?$")
_WE = re.compile(r"\b(?:we|our|us)\b")
# a council named only to say where somebody works
_EMPLOYS_BEFORE = re.compile(r"‹R\d+›,? (?:of|at|for|in|with|from) (?:the )?$")
_OFFICER_AT = re.compile(
    r"‹R\d+›(?: (?:of|for) (?:the )?(?:[^.;,‹]|‹[FA]\d+›){1,80}?)?,? (?:at|of|for|in|with) (?:the )?$"
)
_TITLED = re.compile(r" (?:[a-z]+ ){0,2}(?:‹R\d+›,? )?(?:(?:sir|dame|lord|lady|mr|mrs|ms|dr|professor) )?‹P\d+›")
_EMPLOYS_AFTER = re.compile(r"^,? (?:(?!and\b)\w+ ){0,2}‹R\d+›")
_ATTACHED = re.compile(
    rf"^(?:[^‹.;-]|-++|‹[ABDPRX]\d+›){{0,80}}?\b(?:at|to|for|in|into|of|on|over|against|towards?|"
    r"(?<!work )(?<!working )(?<!works )(?<!operate )(?<!along )(?<!together )(?<!partnership )(?<!linked )with)"
    rf" (?:the |all of |neighbouring |troubled |failing )*(?P<list>{COUNCIL_LIST.pattern})"
)
# `sent in A's P`: whose P is
_PERSON_NEXT = re.compile(r" (?:(?:former|own|then|sir|dame|lord|lady|mr|mrs|ms|dr|professor) )*‹P\d+›")
# `the A partnership`: one of another council with A
_DEAL_NEXT = re.compile(r" (?:partnership|arrangement|deal|experiment)\b")
# `and A as its partner`
_AS_HELPER = re.compile(r" as (?:the|its|an?|‹C\d+›'s) ")
_NEXT_VERB = re.compile(r" and (?!the |its |their |a |an |‹)[a-z-]+(?:ed|ing|ent|s|ld|ught|ook|ut)? ")
# `a commissioner in A and B has sent its staff`: the last of the list is the subject of what follows
_NEW_SUBJECT = re.compile(r"(?<=›),? and ‹C\d+›(?: council)?$")
# `a former director at A, where services are being …`
_WHERE = re.compile(r"(‹C\d+›)(?: council)?, where (?:[^,;.‹]){0,50}$")
# `P, who led services in A, has been named as commissioner`: not in A
_PERSONS_PAST = re.compile(
    r"(?P<who>‹[PR]\d+›|\b(?:advis[eo]r|commissioner|expert|trouble-?shooter|official|"
    r"consultant)s?)(?P<aside>, who (?:(?:previously|once|also|formerly|had|has|earlier) )*"
    r"(?:used to|was|is|led|leads|ran|runs|oversaw|oversees|headed|heads|worked|works|served|serves|managed|manages|"
    r"turned|spent|helped|chaired|chairs|advised|steered|rescued|been)\b"
    r"(?:[^.;‹]|‹[ABCDGNRX]\d+›){1,120}?,|, (?:an?|the|who is an?) (?:former|ex-|one-time|retired|previous) (?:[^.;,‹]|"
    r"‹[ABCDGNRX]\d+›){1,120},)(?= (?:has|have|had|was|is|will|as|to)\b)"
)
# `The adviser, P, had himself run services in B`: not in B
_HAD_RUN = re.compile(
    r"(?P<who>‹P\d+›,?)(?P<aside> (?:has|had) (?:himself|herself|themselves|previously|once|earlier|formerly|also|"
    r"already) (?:run|led|headed|been|worked|managed|overseen|turned|served|chaired|rescued|advised)\b[^.;]*)"
)
# `A, which borders B, was handed a notice`: not B
_TOLD_OF_IT = re.compile(
    r"(?<=›)(?: council)?, (?:which|where|whose) (?:[^,;.‹]|‹[A-Z]\d+›){1,120},"
    r"(?= (?:(?:also|now|then|too|was|were|is|are|has|have|had|will|must|got|received)\b))"
)
# `Unlike A, which was handed a notice in D, B …`: A
_OF_WHICH = re.compile(
    r"(‹C\d+›)(?:'s (?:children's )?(?:services|department|social care))?(?: council)?(?:,| \() ?(?:which|where|whose)"
    r"(?: (?:[^,;‹]|‹[BDGRX]\d+›)*)? $"
)
# `quit A before it was handed a notice and is now at B`: not B
_GOES_ON = re.compile(
    r"(?:,|,? and) (?=(?:is|was|has|had|will|now|then|later|today|he|she|who|‹P\d+›) )(?!(?:then|later|"
    r"now) (?:to|in|on|at) )"
)
_ITS_VERB = re.compile(r" (?:has|was|is|will|had)\b")
# words for councils that the clause leaves without a name
_UNNAMED = re.compile(
    r"\b(?:councils|authorities|departments|areas|boroughs|others|(?<!all )of them|(?:a|any|another|each|every|one)"
    r" (?:[a-z]+ )?(?:local )?(?:council|authority))\b|‹X\d+› (?:more|others?|further|local)\b|\bfurther ‹X"
)
# `commissioners went to three councils: A, B and C`
_COUNTED = re.compile(
    rf"‹X\d+› (?:more |other )?(?:councils|authorities|boroughs)\b[^‹:;.]{{0,60}}(?:: | - |"
    rf" \()(?P<list>{COUNCIL_LIST.pattern})"
)
_STATE = re.compile(r"^(?:Department (?:for|of)\b|UK Government$|Home Office|Cabinet Office|.*\bCourt\b)")
_STATE_WORDS = re.compile(
    r"\b(?:(?<!local )government|ministers?|ministerial|secretary of state|education secretary|dfe|whitehall|"
    r"by the department|(?:the )?department's (?:insistence|request|behest|orders)|prime minister)\b"
)


def nearest_list(passage: Passage, text: str) -> list[Council]:
    """The councils of the last list of councils in a stretch of a line that is no aside."""
    lists = _subjects(text)
    return passage.councils(lists[-1].group()) if lists else []


def _subjects(text: str) -> list[re.Match[str]]:
    """The lists of councils of a stretch that are no aside: neither `like A` nor `unlike its neighbour A`."""
    lists = (m for m in _lists(text) if not _ASIDE.search(text[: m.start()]) and not _is_kin(text, m))
    return [m for m in lists if not _CONTRAST.search(text[: m.start()])]


def _lists(text: str) -> Iterator[re.Match[str]]:
    """The lists of councils of a stretch; of `Unlike A, B was` and `With help from A, B was` only B."""
    for match in COUNCIL_LIST.finditer(text):
        fronted = _CONTRAST.search(text, 0, match.start()) or HELPED.search(text, 0, match.start())
        apart = _PAIR.match(match.group()) if fronted else None
        yield (COUNCIL_LIST.match(text, match.start() + apart.end()) or match) if apart else match


def in_turn(text: str, start: int, kind: str) -> str:
    """Which of as many councils (`C`) or areas (`A`) has the grade at a place of a line, empty if it does not say."""
    for match in _RESPECTIVELY.finditer(text):
        named = re.findall(rf"‹{kind}\d+›", match["list"])
        grades = [match.start("grades") + one.start() for one in re.finditer(r"‹G\d+›", match["grades"])]
        if start in grades and len(named) == len(grades):
            return str(named[grades.index(start)])
    return ""


def two_councils(context: Context, passage: Passage) -> list[Council]:
    """The two councils that the sentence before names, or else it and others before it, if they are no more."""
    seen: list[Council] = passage.councils()
    nearest = [council for earlier in context.before(passage)[:1] for council in earlier.councils()]
    if not seen and len(nearest) == 2:
        return nearest
    for earlier in context.before(passage, 5):
        seen += [council for council in earlier.councils() if council not in seen]
    return seen[:2] if len(seen) == 2 else []


def council_subjects(passage: Passage, text: str) -> list[Council]:
    """The councils of the first list of councils in a stretch of a line that is no aside."""
    lists = _subjects(text)
    return passage.councils(lists[0].group()) if lists else []


def council_named_in(name: str) -> Council | None:
    """The council whose area's name a body's name opens with: `Derby Children's Trust`."""
    own = [one for one in load_reference().councils if re.match(rf"(?:The )?{re.escape(one.council.area)}\b", name)]
    latest = [one.council for one in own if one.end is None] or [one.council for one in own]
    return max(latest, key=lambda one: len(one.area), default=None)


def we_council(passage: Passage, text: str, posts: Mapping[Person, Organisation | None]) -> Council | None:
    """The council that `we` stands for in a quotation: the speaker's own."""
    if passage.speaker is None or not _WE.search(text):
        return None
    speaker = passage.speaker.value
    place = posts.get(speaker) if isinstance(speaker, Person) else speaker
    return place if isinstance(place, Council) else None


def acting_lists(text: str) -> list[re.Match[str]]:
    """The lists of councils in a stretch of a line that are neither an aside nor somebody's employer."""
    lists = (m for m in _lists(text) if not _ASIDE_OF_ACTOR.search(text[: m.start()]))
    lists = (m for m in lists if not _CASE_IN.search(text[: m.start()]))
    return [match for match in lists if not is_employer(text, match) and not _is_kin(text, match)]


def _toward_lists(text: str) -> list[re.Match[str]]:
    """The acting lists of councils toward which a step can be taken: neither `A's P` nor `the A partnership`."""
    own = (m for m in acting_lists(text) if not _DEAL_NEXT.match(text, m.end()))
    return [m for m in own if not (m.group().endswith(("'s", "'")) and _PERSON_NEXT.match(text, m.end()))]


def _is_kin(text: str, match: re.Match[str]) -> bool:
    """Whether a council only tells what another is to it: `A, a neighbour of B,`, `A, B's partner,`."""
    before = text[: match.start()]
    beside = _AFTER_COUNCIL.search(before) and _KIN_NEXT.match(text, match.end())
    return bool(beside or _OF_ITS_KIN.search(before))


def is_employer(text: str, match: re.Match[str]) -> bool:
    """Whether a council stands in a line only to say whose officer somebody is."""
    before = text[: match.start()]
    return bool(
        _EMPLOYS_BEFORE.search(before) or _OFFICER_AT.search(before) or _EMPLOYS_AFTER.match(text[match.end() :])
    )


def targets(passage: Passage, start: int, end: int) -> list[Council]:
    """The councils that a step said between two places of a line is taken toward.

    Those of its own clause come first: in its words, tied to it by a preposition, then before and after it.
    """
    text = passage.text
    for past in (_PERSONS_PAST, _HAD_RUN):
        text = past.sub(lambda aside: aside[0] if aside.start() < start < aside.end() else _blank(aside), text)
    text = _TOLD_OF_IT.sub(lambda aside: aside[0] if aside.start() < start < aside.end() else "-" * len(aside[0]), text)
    if place := _WHERE.search(text[:start]):
        return passage.councils(place[1])
    counted = _COUNTED.search(text)
    if counted and start < counted.start("list") and "‹C" not in text[end : counted.start()]:
        return passage.councils(counted["list"])
    before, after = scope_before(text, start), _GOES_ON.split(scope_after(text, end))[0]
    own = _toward_lists(before)
    tied = _attached(after, alone=not own)
    near = own[-1:] or _toward_lists(after)[:1]
    far = _toward_lists(text[:start])[-1:] or [
        # `A notice was lifted, and B will help`: of whom the text is about
        one
        for one in [m for m in _toward_lists(text[end:]) if not _AS_HELPER.match(text, end + m.end())][:1]
        if passage.focus is None or not _NEXT_CLAUSE.search(text[end : end + one.start()])
    ]
    unnamed = _UNNAMED.search(before + text[start:end] + after)
    inside = [
        c
        for m in COUNCIL_LIST.finditer(text, start, end)
        if not is_employer(text, m) and not _PERSON_NEXT.match(text, m.end())
        for c in passage.councils(m.group())
    ]
    which = None if inside or own else _OF_WHICH.search(text[:start])
    if which and not _attached(after.partition(",")[0], alone=True):
        return passage.councils(which[1])
    words = tied or next((found[0].group() for found in (near, [] if unnamed else far) if found), "")
    return inside or passage.councils(words)


def _blank(match: re.Match[str]) -> str:
    """As many characters without a meaning, so that places in a line stay."""
    return match["who"] + "-" * len(match["aside"])


def _attached(after: str, *, alone: bool) -> str:
    """The list that a preposition ties to a step; where a council stands before it, up to the next verb only."""
    verb = None if alone else _NEXT_VERB.search(after)
    match = _ATTACHED.match(after[: verb.start()] if verb else after)
    ends = match and _NEW_SUBJECT.search(match["list"]) and _ITS_VERB.match(after, match.end("list"))
    if match and ends:
        return _NEW_SUBJECT.sub("", match["list"])
    return match["list"] if match and not is_employer(after, _spanned(match, after)) else ""


def _spanned(match: re.Match[str], text: str) -> re.Match[str]:
    """The list of an attachment as a match of its own."""
    found = COUNCIL_LIST.match(text, match.start("list"))
    return found or match


def is_unnamed(passage: Passage, start: int, end: int) -> bool:
    """Whether a clause speaks of councils without naming them."""
    text = passage.text
    return bool(_UNNAMED.search(scope_before(text, start) + text[start:end] + scope_after(text, end)))


def council_meant(context: Context, passage: Passage) -> Council | None:
    """The council that a passage is about; not one named only as somebody's employer: `sent in A's director P`."""
    named = [m for m in COUNCIL_LIST.finditer(passage.text) if passage.focus in passage.councils(m.group())]
    if not named or not all(
        _TITLED.match(passage.text, m.end())
        or _DEAL_NEXT.match(passage.text, m.end())
        or _OFFICER_AT.search(passage.text[: m.start()])
        for m in named
    ):
        return passage.focus
    return next((earlier.focus for earlier in context.before(passage)), None)


def orderer(passage: Passage, text: str) -> Body | None:
    """The part of the state, other than the inspectorate, that a stretch of a line names as acting."""
    for mention in passage.line.of_kind(text, "BR"):
        if isinstance(mention.value, Body) and _STATE.match(mention.value.name):
            return mention.value
        if isinstance(mention.value, Term) and GOVERNMENT_ROLE.match(mention.value.label):
            return GOVERNMENT
    return GOVERNMENT if _STATE_WORDS.search(text) else None


def inspectorate(passage: Passage, text: str) -> Body | None:
    """Ofsted, where a stretch of a line names it or its inspectors."""
    named = any(m.value == OFSTED for m in passage.line.of_kind(text, "B"))
    return OFSTED if named or re.search(r"\b(?:ofsted|inspectors?|inspectorate|watchdog)\b", text) else None
