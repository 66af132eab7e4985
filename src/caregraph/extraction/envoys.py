"""Envoys: people whom the state sends to a council, told by their post there or by the task that they are given."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from caregraph.extraction.careers import Careers
from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.step_words import COMMISSIONER_ROLE, NOT_ANSWERED, OTHER_COMMISSIONER
from caregraph.extraction.subjects import COUNCIL_LIST, WHETHER, council_meant, orderer
from caregraph.model.entity import Council, Person
from caregraph.model.fact import Certainty

# --- by their post -------------------------------------------------------------------------------------------------
_OF_SEVERAL = re.compile(
    r"^(?:lead|supporting|assistant|managing|finance|deputy|joint lead) commissioner\b|^commissioner for \w+"
)
_LEAD = re.compile(r"\blead(?= commissioners?\b)")
_ADVISER_ROLE = re.compile(r"\b(?:improvement|intervention|government|dfe)(?:-appointed)? (?:adviser|advisor)$")
_OF_OFFICE = re.compile(r"‹R\d+›,? (?:of|at|for|in) (?:the )?‹C\d+›")
_AT_THE_STATE = re.compile(r"‹R\d+›(?:,? (?:and|or) (?:an? )?(?:‹R\d+›|[a-z]+))? (?:at|with|in|for) (?:the )?‹B\d+›")
_OF_STATE = re.compile(
    r"\b(?:government|ministers?|secretary of state|education secretary|communities secretary|dfe|intervention|"
    r"department for education)\b|\binadequate\b"
)
_OWN = re.compile(
    r"\b(?:appointed|hired|chosen|recruited|picked|employed|brought in|paid) by (?:‹C|the (?:council|county|"
    r"city|borough|authority))|"
    r"\bnot by\b|‹C\d+›(?: council)?(?: (?:has|have|had|also))* (?:hired|recruited|employed|brought in|called "
    r"in|taken on)\b"
)
# --- by their task -------------------------------------------------------------------------------------------------
_ACTOR = r"(?P<actor>ministers|the (?:government|department|education secretary)|whitehall|(?:the )?‹[BR]\d+›)"
_BY = _ACTOR.replace("actor", "by")
_TITLE = r"(?:sir |dame |lord |lady |baroness |mr |mrs |ms |dr |professor )?"
_PERSON = rf"{_TITLE}(?P<person>‹P\d+›)(?:,? (?:obe|cbe|mbe|dbe))?"
_ASIDE = r"(?:,(?: (?:[^.;,‹]|‹[ABCDGNRX]\d+›){1,100},)?(?: who)?)?"
_AUX = r"(?: (?:has|have|had|was|were|is|been|being|also|since|then|now|already|later|itself|promptly|quickly|duly))*"
_SENT = (
    r"(?:sent|put|brought|drafted|called|parachuted|flown|dispatched|despatched|installed|appointed|named|"
    r"chosen|picked|"
    r"selected|deployed|assigned|enlisted|recruited|hired|nominated|roped|dropped)(?: (?:in|up|out))?(?: (?:to|"
    r"into|upon|on))?"
)
_ASKED = (
    r"(?:asked|turned to|tasked|charged|entrusted|commissioned|(?:handed|given|set) "
    r"the (?:task|job|"
    r"brief|role|"
    r"mission|responsibility))"
)
_WORK = (
    r"(?:oversee(?:ing)?|run(?:ning)?|tak(?:e|ing) (?:over|charge of|control of)|direct(?:ing)?|lead(?:ing)?|"
    r"turn(?:ing)? "
    r"(?:round|around)|sort(?:ing)? out|rescu(?:e|ing)|fix(?:ing)?|rebuild(?:ing)?|overhaul(?:ing)?|watch(?:ing)? over|"
    r"supervis(?:e|ing)|steer(?:ing)?|driv(?:e|ing)(?: through| forward| on)?|put(?:ting)? right|shak(?:e|ing) up|"
    r"improv(?:e|ing)|mend(?:ing)?|sav(?:e|ing)|clean(?:ing)? up|get(?:ting)? (?:a )?grips? (?:with|of|on)|"
    r"reform(?:ing)?|"
    r"guid(?:e|ing)|spearhead(?:ing)?|command(?:ing)?|manag(?:e|ing)|salvag(?:e|ing)|see(?:ing)? through|"
    r"repair(?:ing)?|"
    r"tackl(?:e|ing)|transform(?:ing)?|revers(?:e|ing)|restor(?:e|ing))"
)
_LOOK = re.compile(r"(?:inspect|examin|scrutinis|investigat|review)\w*")
_THING = (
    r"(?:[^.;,‹]|‹[ACGX]\d+›|‹C\d+›'s){0,60}?\b(?:services?|department|improve(?:ments?)?|recovery|overhaul|"
    r"turnaround|reforms?|"
    r"changes?|rescue|transformation|social (?:care|work)|child protection|safeguarding|failings|council|(?=‹C))"
)
_TASK = (
    rf"(?:in (?:charge|control) of|(?:to|with|of|for)(?: help)? (?P<work>{_WORK}|{_LOOK.pattern}|advis(?:e|"
    rf"ing))) (?P<thing>{_THING})"
)
_PLACE = rf"(?: (?:the |failing |troubled )*(?P<into>{COUNCIL_LIST.pattern}))?"
_SENT_BY = re.compile(
    rf"{_PERSON}{_ASIDE}(?: who)?{_AUX} (?:(?P<sent>{_SENT}|put in charge)|{_ASKED}){_PLACE}(?: (?:in|on) "
    r"‹D\d+›| ‹D\d+›)?"
    rf"(?: in place)?(?: by {_BY})?(?: (?:in|on) ‹D\d+›| ‹D\d+›)?,? (?:{_TASK}|(?P<into_only>(?<=›) (?:after|"
    r"when|because|in)\b))"
)
_SENDS = re.compile(
    rf"{_ACTOR}(?: (?:have|has|had|also|then|now|later|already|is to|will))* "
    rf"(?:{_SENT.replace(')(?:', '|send|put|draft|parachute)(?:', 1)}|{_ASKED})"
    rf"{_PLACE} {_PERSON}(?:, (?:[^.;,‹]|‹[ABCDGNRX]\d+›){{1,100}},)?(?: in| into)?(?: ‹C\d+›)? {_TASK}"
)
_HANDED = re.compile(
    rf"{_ACTOR}(?: (?:have|has|had|also|then|now))* (?:handed|gave|given|entrusted|charged|tasked|set) {_PERSON}(?:, "
    rf"(?:[^.;,‹]|‹[ABCDGNRX]\d+›){{1,100}},)? (?:(?:with )?the (?:task|job|brief|role|mission|responsibility) "
    rf"|with )?{_TASK}"
)
_WHOM = re.compile(
    rf"\bthe (?:wo)?(?:man|person|expert|official|trouble-?shooter|outsider|figure|veteran)(?: (?:who was|whom|that))?"
    rf"(?: {_ACTOR}(?: have| has| had)?)? (?:{_SENT}|put in charge "
    rf"of)(?P<other>[^.;,‹]{{0,40}}(?:‹C\d+›(?:'s)?)?[^.;,‹]{{0,30}}?)"
    rf"(?: by {_BY})?(?: {_TASK})?(?:[^.;,‹]|‹[AC]\d+›(?:'s)?){{0,40}}?(?: by (?P<later>ministers|the "
    rf"government|‹[BR]\d+›))?, {_PERSON}"
)
_WHOM_THEY = re.compile(rf"{_PERSON}, (?:who|whom) {_ACTOR}(?: have| has| had)*(?: also)? (?:{_SENT}|{_ASKED}) {_TASK}")
_DROPPED_IN = re.compile(
    rf"{_PERSON}{_ASIDE}(?: who)?{_AUX} (?:parachuted|sent|put|drafted|brought|dispatched|flown|drafted)(?: "
    r"in)? ?(?:in)?to "
    rf"(?:the )?(?P<into>{COUNCIL_LIST.pattern})(?: council)? by {_BY}"
)
# `P has been asked to carry out a review of whether …`, after a sentence on a commissioner
_TO_REVIEW = re.compile(
    rf"{_PERSON}(?:,(?: (?:[^.;‹]|‹[ABCDGNRX]\d+›){{1,160}},)?(?: who)?)?{_AUX} (?:{_SENT}|{_ASKED}) to "
    r"(?:carry out|conduct|"
    r"lead|undertake|make|do|complete|head|hold) (?:an?|the|his|her|this|that) (?:[^.;‹,]|"
    r"‹X\d+›){0,30}\b(?:review|inquiry|"
    r"assessment|investigation)\b"
)
# `P and Q have been named as supporting commissioners`, after a sentence on commissioners
_PEOPLE = r"(?P<people>‹P\d+›(?:(?:, and|,| and) (?:sir |dame |lord |lady |mr |mrs |ms |dr |professor )?‹P\d+›)*)"
_AS_COMMISSIONERS = re.compile(
    rf"{_PEOPLE}(?:, (?:[^.;,‹]|‹[ABCDGNRX]\d+›){{1,100}},)?{_AUX}(?: (?:will|are to|is to|be|{_SENT}))* (?:as )?"
    r"(?:an? |the |its |fellow |government |children's services |children's |supporting |lead |joint |"
    r"assistant |finance |"
    r"new |other |second |third )*(?:commissioners?\b|['‘\"“]?(?P<role>‹[RN]\d+›))"
    r"(?! (?:in|at|for|of|to|into) (?:the )?(?:‹[CX]|several|many|other|some))"
)
_IN_OFFICE = re.compile(r"‹R\d+›,? (?:sir |dame |mr |mrs |ms |dr )?‹P\d+›$")
_FOR_NOW = re.compile(r"\b(?:until (?:further notice|then)|interim|acting|temporar\w+|for the time being|deputy)\b")
_OFFICER_BEFORE = re.compile(
    r"(‹C\d+›)(?: council)?(?:'s?)? (?:[a-z]+ ){0,3}‹R\d+›,? (?:cllr |councillor |mr |"
    r"mrs |ms |dr )?$"
)
_OFFICER_AFTER = re.compile(
    r", (?:(?:the council|the county|the city|the borough|the authority|its)(?:'s)? |(‹C\d+›)'s )(?:[a-z]+ "
    r"){0,2}‹R\d+›|"
    r", (?!(?:an? )?(?:former|ex-))(?:the |an? )?(?:[a-z]+ ){0,2}‹R\d+› (?:of|at|in|for) (?:the )?(‹C\d+›)"
)
_TITLED = re.compile(r"(?:[a-z-]+|‹R\d+›),? (?:sir |dame |mr |mrs |ms |dr )?‹P\d+›$")
_PLACED = re.compile(rf"\b(?:in|at|for|of|into|over) (?:the |neighbouring )*(?P<list>{COUNCIL_LIST.pattern})")
_NO_ENVOY = re.compile(
    r"\b(?:national|nationwide|prison|schools?|academ(?:y|ies)|hospital|nhs|finances|homes?|charity|adult "
    r"services|youth|"
    r"spokes\w+|recruitment|libraries|ambulance|police|across the country|(?<!government )inquiry|taskforce)\b"
)
# an officer's title right before a name
_OFFICER = re.compile(r"‹R\d+›,? (?:sir |dame |mr |mrs |ms |dr )?$")
_COMMISSIONERS = re.compile(r"\b(?:commissioners?|trouble-?shooters?)\b")
_ADVISER = re.compile(r"\badvis[eo]rs?\b")
_FAR = 4  # passages


@dataclass(frozen=True, slots=True)
class Envoy:
    """A person sent to a council by the state, and the words that say so."""

    passage: Passage
    kind: str
    name: str
    council: Council
    person: Person
    certainty: Certainty
    words: re.Match[str] | None = None


def posted(context: Context, known: Careers) -> Iterator[Envoy]:
    """Those who are told to be, or to have been, a council's commissioner or improvement adviser."""
    for post in known.posts:
        kind = _kind_of_post(context, post)
        if kind and isinstance(post.organisation, Council) and _is_tied(post) and not _is_unanswered(post):
            yield Envoy(post.passage, kind, f"{kind.split()[-1]}-post", post.organisation, post.person, post.certainty)


def _is_unanswered(post: Affiliation) -> bool:
    """Whether somebody is but asked to go: `has been asked to become commissioner for A, but has not answered`."""
    return post.position >= 0 and bool(NOT_ANSWERED.match(post.passage.text, post.position))


def _is_tied(post: Affiliation) -> bool:
    """Whether the post's council is told to be its own, or could be no other than the one that the text is about."""
    if _AT_THE_STATE.match(post.passage.text, post.position):
        return False
    councils = post.passage.councils()
    before = _OF_OFFICE.sub("", post.passage.text[: post.position])
    return post.explicit or not councils or post.organisation in post.passage.councils(before)


def _kind_of_post(context: Context, post: Affiliation) -> str:
    """Which step a post at a council is by itself; empty if none."""
    label = post.role.label.lower()
    if _ADVISER_ROLE.search(label):
        state = orderer(post.passage, post.passage.text) or re.search(r"\b(?:government|dfe)\b", label)
        return "improvement adviser" if state and not _OWN.search(post.passage.text) else ""
    if "commissioner" not in label or OTHER_COMMISSIONER.search(_LEAD.sub("", label)):
        return ""
    near = (post.passage, *context.before(post.passage, _FAR))
    if COMMISSIONER_ROLE.match(label) and not OTHER_COMMISSIONER.search(_LEAD.sub("", post.passage.words())):
        return "commissioner" if _is_of_state(context, near) else ""
    several = _OF_SEVERAL.match(label) and any(_COMMISSIONERS.search(one.words()) for one in near)
    return "commissioner" if several and any(orderer(one, one.text) for one in near) else ""


def _is_of_state(context: Context, near: Iterable[Passage]) -> bool:
    """Whether the text, near a post or at all, speaks of the state or of failing services."""
    return any(orderer(one, one.text) for one in near) or any(_OF_STATE.search(one.words()) for one in context.passages)


def envoys(context: Context, passage: Passage) -> Iterator[Envoy]:
    """Those whom a passage tells to have been sent, by what they are to do there."""
    if "‹P" not in passage.text or _NO_ENVOY.search(passage.text):
        return
    yield from _commissioners(context, passage)
    for expression in (_SENT_BY, _SENDS, _HANDED, _WHOM, _WHOM_THEY, _DROPPED_IN):
        for words in expression.finditer(passage.text):
            envoy = _envoy(context, passage, words)
            if envoy:
                yield envoy


def _commissioners(context: Context, passage: Passage) -> Iterator[Envoy]:
    """Those whom a passage names where the one before tells that commissioners, or one, were sent."""
    before = context.before(passage, _FAR)
    if not any(_COMMISSIONERS.search(one.words()) and orderer(one, one.text) for one in before):
        return
    whether = WHETHER.search(passage.text)
    named = passage.councils(whether[1]) if whether else []
    council = next(iter(named), None) or council_meant(context, passage)
    council = council or next((one.focus for one in before if one.focus), None)
    if council is None or OTHER_COMMISSIONER.search(_LEAD.sub("", passage.words())):
        return
    for words in _AS_COMMISSIONERS.finditer(passage.text):
        role = passage.words(*words.span("role")) if words["role"] else "commissioner"
        if "commissioner" in role:
            for symbol in re.findall(r"‹P\d+›", words["people"]):
                yield from _named(passage, "commissioner", council, symbol, words)
    for words in _TO_REVIEW.finditer(passage.text):
        yield from _named(passage, "commissioner", council, words["person"], words)
        yield from _named(passage, "review", council, words["person"], words)


def _named(passage: Passage, kind: str, council: Council, symbol: str, words: re.Match[str]) -> Iterator[Envoy]:
    person = passage.line.mention(symbol).value
    certainty = certainty_in(scope_before(passage.text, words.start()), passage.base)
    certainty = passage.base if certainty is Certainty.PLANNED else certainty
    if isinstance(person, Person):
        yield Envoy(passage, kind, "commissioner-named", council, person, certainty, words)


def _envoy(context: Context, passage: Passage, words: re.Match[str]) -> Envoy | None:
    person = passage.line.mention(words["person"]).value
    if not isinstance(person, Person) or not _is_sent(context, passage, words):
        return None
    council = _council(context, passage, words)
    if council is None or _is_own_officer(passage, words, council):
        return None
    title = None if words.groupdict().get("work") else _OFFICER.search(passage.text[: words.start("person")])
    if title and not _COMMISSIONERS.search(passage.words(*title.span())):
        return None  # `the former director P, parachuted into A by ministers`: as what, is not told
    looks = _LOOK.match(words.groupdict().get("work") or "")
    advises = (words.groupdict().get("work") or "").startswith("advis")
    kind = "review" if looks else "improvement adviser" if advises else _kind(context, passage)
    certainty = certainty_in(scope_before(passage.text, words.start()), passage.base)
    certainty = passage.base if certainty is Certainty.PLANNED else certainty
    return Envoy(passage, kind, "sent-to-do", council, person, certainty, words)


def _is_own_officer(passage: Passage, words: re.Match[str], council: Council) -> bool:
    """Whether the person is told to be an officer of the council itself: `asked A's leader, P, to improve`."""
    before = _OFFICER_BEFORE.search(passage.text[: words.start("person")])
    after = _OFFICER_AFTER.match(passage.text, words.end("person"))
    named = [symbol for match in (before, after) if match for symbol in match.groups() if symbol]
    here = after is not None and not any(after.groups())
    return here or any(council in passage.councils(symbol) for symbol in named)


def _is_sent(context: Context, passage: Passage, words: re.Match[str]) -> bool:
    """Whether the state sends, by name or, where nobody is named as sending, by what was told just before."""
    told = words.groupdict()
    actors = [told[name] for name in ("actor", "by", "later") if told.get(name)]
    if actors:
        return all(orderer(passage, actor) for actor in actors)
    follows = re.match(r"[^.;]{0,40}\bby (?P<who>(?:the )?[a-z]+|‹[A-Z]\d+›)", passage.text[words.end() :])
    if follows:
        return orderer(passage, follows["who"]) is not None
    titled = _TITLED.search(passage.text[: words.end("person")])
    if titled and "commissioner" in passage.words(*titled.span()):
        return True
    if _IN_OFFICE.search(passage.text[: words.end("person")]) or _FOR_NOW.search(passage.text):
        return False
    near = [*context.before(passage, 2), *context.after(passage)]
    return any(_COMMISSIONERS.search(one.words()) and orderer(one, one.text) for one in near)


def _council(context: Context, passage: Passage, words: re.Match[str]) -> Council | None:
    """The one council that someone is sent to: of the task, of the place, else the one that is meant."""
    told = words.groupdict()
    parts = [told.get("into") or "", told.get("thing") or "", told.get("other") or ""]
    after = _PLACED.match(passage.text[words.end() :].lstrip()) or _PLACED.search(
        passage.text[words.end() : words.end() + 60].partition(",")[0]
    )
    tail = passage.text[words.end() :]
    parts.append(COUNCIL_LIST.match(tail)[0] if COUNCIL_LIST.match(tail) else "")  # type: ignore[index]
    parts.append(after["list"] if after else "")
    found = next((councils for part in parts if part and (councils := passage.councils(part))), [])
    if found:
        return found[0] if len(found) == 1 else None
    return council_meant(context, passage)


def _kind(context: Context, passage: Passage) -> str:
    """What such a person is called: an adviser where the text speaks of one and of no commissioner."""
    near = " ".join(one.words() for one in (passage, *context.before(passage, _FAR), *context.after(passage, 2)))
    if _ADVISER.search(near) and not _COMMISSIONERS.search(near):
        return "improvement adviser"
    return "commissioner"
