"""Postholders: who holds, held or takes the post that `the job` or `that role` stands for, and who had it before."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from caregraph.extraction.certainty import certainty_in, scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.parts import INTERIM, Change, for_good
from caregraph.extraction.spoken_post import SpokenPost, Told, noun_of
from caregraph.model.entity import Body, Council, Organisation, Person, Term
from caregraph.model.line import pattern

_TITLES = (
    r"(?:(?:the|an?|its|his|her|their|current|present|then|new|incoming|interim|acting|deputy|colleague|fellow|"
    r"councillor|cllr|coun|mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|professor|prof|labour|conservative|tory|"
    r"‹[CBN]\d+›(?:'s)?|‹R\d+›,?|former|successor)\.? ){0,5}"
)
_ASIDE = r"(?:,(?! who\b)(?: (?:[^.;,‹]|‹[CBNRDXA]\d+›){1,70},| ‹X\d+›,)| \([^()]{1,40}\))?"
_ADVERB = (
    r"(?:also|now|already|since|then|just|still|currently|previously|formerly|once|only|himself|herself|later|first|"
    r"recently|soon|today|yesterday|meanwhile|therefore|long|twice|always|briefly|most|by far|never less than)"
)
_AUX = rf"(?:(?:{_ADVERB}|has|have|had|is|was|were|will|would be|to|be|been|being|due|set|about|going),? )*"
_WHO = rf"{{person:person}}{_ASIDE}(?:,? who)?,? (?P<aux>{_AUX})"
_HOLD = (
    r"(?:hold|holds|held|holding|occupy|occupies|occupied|occupying|fill|fills|filled|filling|do|does|did|done|doing|"
    r"perform(?:s|ed|ing)?|in|remains? in|stays? in|remained in|stayed in|serv(?:e|es|ed|ing) in|kept|keeps|retains?|"
    r"retained|combin(?:es|ed|ing))"
)
_TAKE = (
    r"(?:(?:tak(?:e|es|en|ing)|took)(?: (?:on|up|over))?|gets?|got|getting|lands?|landed|landing|wins?|won|secur(?:e|"
    r"es|"
    r"ed)|(?:step(?:s|ped|ping)?|slot(?:s|ted)?|mov(?:e|es|ed|ing)|slip(?:s|ped)?|com(?:e|es|ing)|came|go(?:es|ing)?|"
    r"went|promoted|parachuted|settl(?:es|ed)|drafted|put)(?: up)? (?:in)?to|inherit(?:s|ed|ing)?|assum(?:e|es|ed|"
    r"ing)|given|handed|awarded|(?:appointed|named|promoted|elected|recruited|confirmed|chosen|picked|selected|"
    r"seconded|"
    r"hired|nominated|voted|sworn|rais(?:e|es|ed)|elevated|reappointed|re-appointed|assigned) ?(?:to|for|in|into)|"
    r"accept(?:s|ed)|entrusted with|pick(?:s|ed) up|succeed(?:s|ed) to|start(?:s|ed|ing)?(?: in)?|beg[aiu]n|begins|"
    r"enter(?:s|ed)|arriv(?:es|ed) in)"
)
_LEAVE = (
    r"(?:left|leav(?:e|es|ing)|quits?|vacat(?:e|es|ed|ing)|g(?:ave|ive|ives|iven|iving) up|relinquish(?:es|ed|ing)?|"
    r"lost|"
    r"surrender(?:s|ed)?|abandon(?:s|ed)?|resign(?:s|ed|ing)? from|step(?:s|ped|ping)? down from|(?:stood|stand(?:s|"
    r"ing)?) down from|step(?:s|ped)? aside from|retir(?:e|es|ed|ing) from|walk(?:s|ed) (?:away from|out of)|"
    r"depart(?:s|ed)(?: from)?|mov(?:es|ed) on from|(?:removed|sacked|dismissed|ousted|suspended|forced|driven|hounded|"
    r"fired|axed) (?:from|out of)|relieved of|stripped of|hand(?:s|ed) over|used to (?:hold|do|have|fill|occupy)|"
    r"previously (?:held|had|did))"
)
_POST = noun_of("noun", "the same|the|that|this")
_ANY_POST = noun_of("noun", "the|that|this|his|her|their")
_A_POST = rf"(?:{_POST}|(?<=, ){noun_of('noun2', 'an?')})"
_AT = r"(?P<where>,? (?:there|(?:at|in|with|for) (?:the |neighbouring |nearby )*‹[CB]\d+›(?! and ‹C)))?"
_HOLDS = pattern(rf"{_WHO}(?P<verb>{_HOLD}|{_LEAVE}|{_TAKE}) {_POST}{_AT}")
# `a role that she took on in May`, `the job Q left`
_WHICH = pattern(
    rf"(?:{_A_POST}|(?<=[a-z] ){noun_of('noun3', 'an?')}(?= (?:that|which) )){_AT},? (?:(?:that|which) )?"
    rf"{_TITLES}{{person:person}} (?P<aux>{_AUX})"
    rf"(?P<verb>had|has|{_HOLD}|{_LEAVE}|{_TAKE})\b(?! ‹[RC]| the\b| an?\b)(?: (?:empty|vacant|open|free|unfilled))?"
)
_TIME = (
    r"(?: (?:on an interim basis|temporarily|for now|permanently|now|(?:since|until|in|from) ‹D\d+›|"
    r"for ‹X\d+› (?:years|months)))*"
)
_BY = pattern(
    rf"(?:{_ANY_POST}|(?<=[a-z] ){noun_of('noun2', 'an?')}){_AT},? (?:(?:that|which) )?(?P<aux>{_AUX}(?:last )?)"
    r"(?P<verb>held|filled|taken(?: (?:on|up|over))?|occupied|done|vacated|given up|left|relinquished)"
    rf"(?: (?:empty|vacant|open|free|unfilled))?(?P<time>{_TIME}) by {_TITLES}{{person:person}}(?!')"
)
_GOES_TO = pattern(
    rf"{_ANY_POST}{_AT},? (?P<aux>{_AUX}(?:instead )?)(?P<verb>gone|went|go(?:es|ing)?|pass(?:es|ed|ing)?|"
    r"f[ae]ll(?:s|en)?|given|handed(?: over)?|awarded|transferred|entrusted|switched)"
    rf"(?: (?:on|in ‹D\d+›|‹D\d+›|instead|over|temporarily|permanently))* to {_TITLES}{{person:person}}(?!')"
)
# `P, the current holder of the post`, `the last incumbent, P`, `P is the third person to do the job`
_WHEN = (
    r"(?P<when>(?:(?:current|present|latest|new|newest|last|previous|former|then|next|first|only|most recent|recent|"
    r"permanent|longest-serving|sole|second|third|fourth|fifth|sixth|‹X\d+›|‹N\d+›|woman|man|female|one) )*)"
)
_INCUMBENT = (
    rf"(?:(?:post-?holder|incumbent)\b|(?:holder|occupant|incumbent) (?:of|in) {noun_of('noun')}|"
    rf"(?:(?:person|man|woman|officer|official|one|name|director|permanent appointment) )?to (?:have )?(?:hold|"
    rf"held|occupy|occupied|fill|filled|do|done|take on|have had|have|be (?:appointed|named|recruited|hired|promoted|"
    rf"elected) "
    rf"to|be given|get|land|accept) {noun_of('noun2')})"
)
_HOLDER = pattern(
    rf"{{person:person}}(?P<be>,? (?:who )?(?:is|was|will be|became|had been|has become)|,) (?:the|its|‹C\d+›'s) "
    rf"{_WHEN}{_INCUMBENT}"
)
_HOLDER_FIRST = pattern(
    rf"\b(?:the|its|‹C\d+›'s) {_WHEN}{_INCUMBENT}(?P<be>,| is| was| will be)? {_TITLES}{{person:person}}(?!')"
)
# `stepping into the role is P`
_INVERTED = pattern(
    rf"\b(?:stepping|moving|coming|going|slotting|promoted|appointed|elevated|parachuted) (?:up )?(?:in)?to {_POST} "
    rf"(?P<be>is|was|will be|has been) {_TITLES}{{person:person}}(?!')|"
    r"\b(?:taking(?: on| over| up)?|picking up|accepting|occupying|filling|inheriting|assuming|getting|landing) "
    rf"{noun_of('noun2')} "
    rf"(?P<be2>is|was|will be|has been) {_TITLES}(?P<person2>‹P\d+›)(?!')"
)
_CHOICE = pattern(
    r"^(?:the|its) (?:successful (?:candidate|applicant)|appointee|newcomer|new (?:recruit|arrival|appointee)|chosen "
    r"(?:candidate|one|man|woman)|person (?:chosen|picked|selected|appointed)|winning candidate)"
    rf"(?:,| (?P<aux>is|was|will be)) {_TITLES}{{person:person}}"
)
# whose it was before: `in place of Q`, `when Q moved on`
_FROM = pattern(
    r"^[^.;‹]{0,24}(?:‹[DCBX]\d+›[^.;‹]{0,20}){0,3}\b(?:in (?:place|succession|stead) (?:of|to)|instead of|"
    r"(?:over )?from|(?P<left>when|after|since|because|once)|following the (?:departure|resignation|"
    r"retirement|exit|dismissal|sacking|suspension|death|promotion) of|last (?:held|filled|occupied|done) by|"
    rf"replacing|succeeding|vacated by|left (?:vacant|empty|open) by) {_TITLES}{{person:person}}(?!')"
    r"(?P<does>[^.;]{0,60})"
)
# nobody has it, or only somebody who stands in: `covering the post since Q left`
_VACANT = pattern(
    r"(?:\bvacancy\b[^.;]{0,90}? (?:arose|arises|came (?:up|about)|occurred|was (?:created|left)|opened up)|"
    rf"{_POST}{_AT} (?:(?:has|had|been|is|was|stood|lain|remained|fell|fallen|became|become) )*(?:vacant|empty|"
    rf"unfilled|open|free)|\b(?:cover(?:ed|ing|s)|minding|advertis(?:ed|ing)|looking after) {noun_of('noun2')})"
)
_WENT = re.compile(
    r",? (?:(?:had|has|was|were|then|suddenly|also|himself|herself|been|recently|abruptly|unexpectedly|finally|being|"
    r"having) )*(?:left|went|gone|quit|resigned|retired|moved|departed|stepped|stood|died|walked|sacked|dismissed|"
    r"suspended|removed|forced|ousted|gave up|became|took (?:up|on)|joined|promoted|poached|fell)\b"
)
_NOT = re.compile(
    r"\b(?:not|never|n't|nor|if|could|might|may|would(?! be)|should|can|cannot|whether|denied|refus\w+|declin\w+|"
    r"hop\w+|want\w*|appl\w+|whoever|anyone|nobody|someone|without|ask\w*|offered|persuad\w+|reluctant|like|wish\w*|"
    r"nearly|almost|rather|instead)\b"
)
_AHEAD = re.compile(r"\b(?:will|to|due|set|about|going|would be)\b")
_PRESENT = re.compile(
    r"(?:takes?|gets|lands|steps|slots|moves|comes|goes|inherits|assumes|starts|begins|passes|falls)\b"
)
_LATER = re.compile(
    r"^[^.;‹]{0,20}\b(?:next|from|in|on|at the (?:end|start) of)\b[^.;‹]{0,16}(?:‹D\d+›|week|month|year)"
)
_UNTIL = re.compile(
    r"^[^.;‹]{0,16}(?:‹[CB]\d+›)?[^.;‹]{0,16}\b(?:until|till|between|from ‹D\d+› (?:to|until|and)|before)\b"
)
_TIMED = re.compile(r"^[^.;‹]{0,16}(?:‹[CB]\d+›)?[^.;‹]{0,12}\b(?:since|for|until|from|between|before)\b")
_HAS_GONE = re.compile(r",? (?:has|had) (?:now |since |just |already )?(?:quit|left|resigned|gone|retired|departed)\b")
_WHO_COMES = re.compile(r",? who (?:will|starts|begins|joins|takes)\b")
_INTERIM_BASIS = re.compile(
    r"^[^.;,]{0,40}\b(?:on an? (?:interim|acting|temporary) basis|temporarily|for now|for the (?:time being|moment)|"
    r"in the (?:interim|meantime)|as a stopgap)\b"
)
_PERMANENT = re.compile(r"\b(?:permanent|permanently|full-time|for good)\b")
_HOLDING = re.compile(_HOLD)
_LEAVING = re.compile(_LEAVE)
_DONE = re.compile(r"(?:held|occupied|filled|did|done|performed|kept|in|remained in|stayed in|had|served in|combined)$")
_PARTICIPLE = re.compile(r"(?:given|handed|awarded|entrusted|put|taken|chosen|done)\b")
_PASSIVE = re.compile(r"\b(?:is|was|been|be|being|has|have|had)\b")
_ONCE = re.compile(r"\b(?:last|previously|formerly|once|until|previous|former|then)\b")


@dataclass(frozen=True, slots=True)
class _Holding:
    """Who is told to hold a post that is spoken of, and where in the line the words for the post stand."""

    person: str
    tenure: str
    noun: str
    at: int
    end: int
    where: str = ""


def holders(context: Context, known: Iterable[Affiliation], changes: Iterable[Change]) -> Iterator[Affiliation]:
    """The posts of those who are told to hold, take or have left one that words such as `the job` stand for."""
    posts = [*known]
    told = Told(context, posts, [*changes])
    for passage in context.prose:
        if "‹P" not in passage.text or passage.quoted:
            continue
        for one in _holdings(passage.text):
            for post in _posts(told, passage, one):
                if not any(_is_told(post, other) for other in posts):
                    posts.append(post)
                    yield post


def _holdings(text: str) -> Iterator[_Holding]:
    """Who has, takes or leaves what by the words of a line."""
    for match in _HOLDS.finditer(text):
        tenure = _tenure(match, text)
        yield from _one(match, tenure, text, match.end("verb"))
    for match in _WHICH.finditer(text):
        tenure = _tenure(match, text)
        yield from _one(match, tenure, text, match.start())
    for match in _BY.finditer(text):
        yield from _one(match, _tenure_by(match, text), text, match.start())
    for match in _GOES_TO.finditer(text):
        ahead = _AHEAD.search(match["aux"]) or (_PRESENT.match(match["verb"]) and _LATER.match(text[match.end() :]))
        yield from _one(match, "future" if ahead else "current", text, match.start())
    for words in (_HOLDER, _HOLDER_FIRST):
        for match in words.finditer(text):
            yield from _one(match, _tenure_of_holder(match), text, match.start("when"))
    for match in _INVERTED.finditer(text):
        tenure = "future" if "will be" in (match["be"], match["be2"]) else "current"
        yield from _one(match, tenure, text, match.start())
    for match in _VACANT.finditer(text):
        yield from _before(match, text, match.end())
    if chosen := _CHOICE.match(text):
        comes = chosen["aux"] == "will be" or _WHO_COMES.match(text, chosen.end())
        yield from _one(chosen, "future" if comes else "current", text, 0)


def _one(match: re.Match[str], tenure: str, text: str, at: int) -> Iterator[_Holding]:
    """A holding of a match, and that of whoever had the post before."""
    denied = _NOT.search(scope_before(text, match.start()) + text[match.start() : match.end()])
    if tenure and not denied:
        yield _holding(match, match["person"] or match["person2"], tenure, at)
        yield from _before(match, text, at)


def _before(match: re.Match[str], text: str, at: int) -> Iterator[_Holding]:
    """Whoever had a post before, as the words behind it tell."""
    before = _FROM.match(text[match.end() :])
    person = match.groupdict().get("person")
    if before and before["person"] != person and (not before["left"] or _WENT.match(before["does"])):
        yield _holding(match, before["person"], "former", at)


def _holding(match: re.Match[str], person: str, tenure: str, at: int) -> _Holding:
    """Somebody's holding of the post for which a match has a noun, at the body that it names."""
    groups = match.groupdict()
    noun = groups.get("noun") or groups.get("noun2") or groups.get("noun3") or "post"
    where = re.search(r"‹[CBN]\d+›", groups.get("where") or "")
    return _Holding(person, tenure, noun, at, match.end(), where[0] if where else "")


def _tenure(match: re.Match[str], text: str) -> str:
    """The tenure that a verb with its auxiliaries tells: `has held`, `left`, `will take`; empty if it tells none."""
    aux, verb, behind = match["aux"], match["verb"], text[match.end() :]
    if _tells_none(aux, verb, behind):
        return ""
    if _LEAVING.fullmatch(verb):
        return "current" if _AHEAD.search(aux) or re.match(r"(?:leaves|quits|leaving|vacates)", verb) else "former"
    if _HOLDING.fullmatch(verb) or verb in ("had", "has"):
        return _held(aux, verb, behind)
    if _UNTIL.match(behind):
        return "former"
    return "future" if _AHEAD.search(aux) or (_PRESENT.match(verb) and _LATER.match(behind)) else "current"


def _tells_none(aux: str, verb: str, behind: str) -> bool:
    """Whether words of a post tell of no holder: `in the job` without a verb, `does the job well`."""
    if verb == "in" and not re.search(r"\b(?:is|was|been|be)\b", aux):
        return True
    if _PARTICIPLE.match(verb) and not _PASSIVE.search(aux):
        return True
    return bool(re.match(r"d(?:o|oes|id|one|oing)$", verb)) and not _TIMED.match(behind)


def _held(aux: str, verb: str, behind: str) -> str:
    """The tenure of a verb of holding."""
    if re.search(r"\b(?:will|to)\b", aux):
        return "current" if re.match(r"(?:remain|stay)", verb) else "future"
    if _ONCE.search(aux) or _UNTIL.match(behind) or re.search(r"\bhad\b", aux):
        return "former"
    if re.search(r"\bwas\b", aux) and verb == "in":
        return "former"
    return "current" if re.search(r"\b(?:has|have|is)\b", aux) or not _DONE.match(verb) else "former"


def _tenure_of_holder(match: re.Match[str]) -> str:
    """The tenure of `the last holder of the post`, of who `was the third person to do the job`."""
    if "next" in match["when"] or "will be" in (match["be"] or ""):
        return "future"
    past = re.search(r"\b(?:was|had been)\b", match["be"] or "") or _HAS_GONE.match(match.string, match.end())
    return "former" if past or _ONCE.search(match["when"]) else "current"


def _tenure_by(match: re.Match[str], text: str) -> str:
    """The tenure of `the job, last held by P`, `a post filled by Q since D`; empty where it is not told."""
    aux, time = f"{match['aux']}", f"{match['time']} {text[match.end() : match.end() + 30]}"
    if re.match(r"(?:vacated|given up|left|relinquished)", match["verb"]):
        return "former"
    if _ONCE.search(aux) or re.search(r"^ ?(?:until|from ‹D\d+› (?:to|until)|before)\b", time):
        return "former"
    if _AHEAD.search(aux):
        return "future"
    if re.search(r"\b(?:for now|temporarily)\b", time) and "‹R" in match.group():
        return ""  # `filled for now by its acting head, P`: in a post of P's own
    if re.match(r"(?:taken|filled)", match["verb"]):
        return "current"
    return "current" if re.search(r"\b(?:now|is|has|still|currently|since)\b", aux + time) else ""


def _posts(told: Told, passage: Passage, one: _Holding) -> Iterator[Affiliation]:
    """The post of somebody who is told to hold what words stand for."""
    if _SAME.search(passage.text[one.at : one.end]) and not one.where:
        return  # `holds the same post in M`: where that is, nobody knows
    person = passage.line.mention(one.person).value
    open_to = person if isinstance(person, Person) and one.tenure != "former" and not one.where else None
    spoken = told.post(passage, one.at, one.noun, open_to)
    if spoken is None or not isinstance(person, Person):
        return
    spoken = _own(told, passage, one, person) or spoken
    named = passage.line.mention(one.where).value if one.where else spoken.organisation or passage.focus
    place: Organisation | None = named if isinstance(named, Body | Council) else None
    if place is None or certainty_in(scope_before(passage.text, one.at), passage.base).doubted:
        return
    role = _role(spoken, passage.text[one.at : one.end], passage.text[one.end :], one.tenure)
    yield Affiliation(person, role, place, one.tenure, passage.base, passage, "spoken-post", True, -1)


def _own(told: Told, passage: Passage, one: _Holding, person: Person) -> SpokenPost | None:
    """The post that somebody who takes `the same job` elsewhere is told to hold."""
    if not _SAME.search(passage.text[one.at : one.end]):
        return None
    own = [a for a in told.posts if a.person == person and a.tenure != "former" and a.passage.number < passage.number]
    return SpokenPost(own[-1].role, own[-1].organisation, own[-1].passage) if own else None


_SAME = re.compile(r"^(?:[^‹]|‹[^C]\d+›)*\bthe same\b")


def _role(spoken: SpokenPost, words: str, behind: str, tenure: str) -> Term:
    """The role as its holder has it: for good, or for a while."""
    if tenure == "former" or _PERMANENT.search(words):
        return for_good(spoken.role)
    if _INTERIM_BASIS.match(behind):
        return Term.of("role", f"interim {INTERIM.sub('', spoken.role.label)}")
    return spoken.role


def _is_told(post: Affiliation, other: Affiliation) -> bool:
    """Whether a person's post at a body is told already, in whatever words."""
    same = post.person == other.person and post.organisation == other.organisation
    mine, others = (INTERIM.sub("", one.role.label) for one in (post, other))
    ends = mine.startswith(f"{others} ") or others.startswith(f"{mine} ") or mine.endswith(f" {others}")
    return same and (mine == others or (ends and post.tenure == other.tenure))
