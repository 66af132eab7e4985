"""Schemes: which names in a sentence are those of programmes that somebody can join."""

import re
from dataclasses import dataclass

from caregraph.extraction import unlisted
from caregraph.extraction.context import Passage
from caregraph.extraction.joining import NOT_JOINED, STRONG, STRONG_AFTER
from caregraph.extraction.picking import DELIVERS_ANOTHER
from caregraph.model.entity import Body, Programme

_NOUN = (
    r"(?:programmes?|schemes?|initiatives?|pilots?|projects?|partnership|alliance|network|pathfinders?|"
    r"trailblazers?|co-?operative|consortium|collaborative|action plan|model|partners)"
)
# `F, a scheme for carers`
_CALLED_AFTER = re.compile(
    r"‹N\d+›, (?:an?|the|its|their) (?:(?:[a-z'-]+|‹[MXB]\d+›(?:'s|-[a-z]+)?) "
    rf"){{0,4}}?{_NOUN}\b"
)
# `its peer support scheme, F, has`; `a scheme called F`
_CALLED_BEFORE = re.compile(
    rf"\b{_NOUN}(?: for (?:[a-z]+ ){{0,3}}[a-z]+)?(?P<comma>,)? "
    rf"(?:(?P<called>(?:to be |which is |is )?(?:called|known as|named|dubbed|entitled)) )?(?:the )?$"
)
# `its own transformation programme, A Children First`: a body by its name alone
_OWN_BEFORE = re.compile(
    r"(?:\b(?:its|their|our|an?|the)|›'s)(?: (?!which\b)[a-z'-]+){0,4}? (?:programmes?|schemes?|initiatives?|"
    r"pilots?|projects?)"
    r"(?:,|,? (?:which is )?(?:called|known as|named|dubbed)) (?:the )?$"
)
# `A Council's F project`
_OWNED_BY = re.compile(r"(?:‹C\d+›'s|\b(?:its|our) own) (?:(?:new|own|successful|well-known|award-winning) ){0,2}$")
# `The government has called the project F`
_CALLED_IT = re.compile(
    r"\b(?:call(?:s|ed|ing)|named|dubbed|christened|branded|titled) (?:the|this|its|their) (?:[a-z]+ ){0,2}?"
    r"(?:programme|scheme|initiative|pilot|project|model|partnership) (?:the )?$"
)
# `A's F, by which the borough cut`
_OF_COUNCIL = re.compile(r"‹C\d+›'s? (?:own |new |pioneering |award-winning )?$")
_BY_WHICH = re.compile(
    r", (?:by|under|through|in|thanks to) which (?:it|the|social|famil|children|teen|young|every|each)"
)
# `the West Midlands improvement alliance`
_WITH_NOUN = re.compile(rf"‹N\d+›(?P<words>(?: (?:[a-z-]+|‹A\d+›)){{0,3}}? {_NOUN})\b(?!,? (?:councils?|board)\b)")
# `the pathfinders for F`; `the three F pathfinders`
_OF_PILOTS = re.compile(
    r"\b(?:pathfinders?|(?:pilot|pathfinder|test) (?:sites?|areas?|councils?|authorit(?:y|"
    r"ies)|projects?)|pilots?|trailblazers?|early adopters?|exemplars?) (?:for|of|in) (?:the )?$"
)
_DETERMINED = re.compile(
    r"(?<!\w)(?:the|its|this|an?|‹X\d+›) (?:(?:first|new|original|latest|government's|‹X\d+›|‹B\d+›'s) )*$"
)
# `Family Anchor pathfinders` are in Family Anchor
_WHO_TRY_IT = re.compile(
    r"(?<=[a-z]) (?:[Pp]athfinders?|[Tt]railblazers?|pilots?|(?:pathfinder|trailblazer|pilot) (?:areas?|"
    r"councils?|sites?|"
    r"authorit(?:y|ies)))$"
)
_TRIED = re.compile(r" (?:pathfinders?|trailblazers?|programme|scheme|initiative|pilots?)$")
# `the south west fostering alliance`, of which no word is a name
_OF_REGION = re.compile(
    r"\b(?P<name>(?:(?:north|south|east|west|greater|central)[ -]?){1,2}(?:midlands|london|england|yorkshire|"
    r"manchester)?"
    r"(?<=[a-z])(?: (?:[a-z-]+|‹A\d+›)){1,3}? (?:alliance|network|partnership|consortium|collaborative|"
    r"co-?operative|pathfinder|pilot))\b"
)
# what is no programme by itself, but is tried out in one: `the Career Framework pilot`
_PILOTED = re.compile(
    r" (?:pilots?|pathfinders?|trailblazers?|early adopters?|pilot (?:programme|scheme|areas?|councils?))\b"
)
_WORDS_BETWEEN = re.compile(r" (?:is|was|has|and|or|in|on|of|for|to|from|at|by|with|said|the|an?|that|which|who|s)\b")
_PLACE = re.compile(
    r"^(?:(?:Greater|Inner|Outer|Mid|North|South|East|West|Northern|Southern|Eastern|Western|Central)[- ]?)*"
    r"(?:North|South|East|West|Midlands|London|England|Yorkshire|Anglia|Country|Thames|Pennines|\w+(?:shire|side|land|"
    r"ford|pool|ham|ton|chester|mouth))?(?: (?:and|&) (?:the )?[A-Z]\w+)?$"
)
# `the Anchor project`: a name of its own, told by its noun; not `the Danish scheme`, `the Easter programme`
_ONE_WORD = re.compile(r"^ (?:programme|scheme|project|initiative|pilot)$")
_THE_ONE = re.compile(
    r"(?:\b(?:the|its|their|our|this)|›'s?) (?:(?:new|own|successful|pioneering|"
    r"award-winning|acclaimed) )*$"
)
_ADJECTIVE = re.compile(
    r"(?:ish|ian|ean|ese|ist|ic)$|^(?:Labour|Tory|Lib|Christmas|Easter|Summer|Winter|Spring|Autumn|French|"
    r"Dutch|German|Irish|Welsh|"
    r"Government|Council|Ofsted|Lottery|Olympic|Covid|Brexit|Saturday|Sunday|Monday|Friday|January|February|"
    r"March|April|May|June|"
    r"July|August|September|October|November|December|Jewish|Muslim|Roma|BBC|ITV|NHS|EU|UN|US|UK)\b"
)
# a name that says itself what it is: `the Youth Crime Action Plan`
_ENDED = re.compile(
    r"\w (?:Action Plan|Programme|Pathfinders?|Pilots?|Initiative|Scheme|Project|Partnership|Alliance|Network|"
    r"Consortium|Co-?operative|Collaborative|Challenge|Pledge|Covenant|Trailblazers?|Trials?|Model|Fund)$"
)
_NO_PROGRAMME = re.compile(
    r"\b(?:Safeguarding|Strategic|Health|Healthcare|NHS|Trust|Police|Crime Commissioner|Enterprise|Housing|Board|"
    r"Voluntary|Community Safety|Charity|Foundation)\b"
)
# `early adopters of the peer challenge programme`
_SMALL = re.compile(
    r"\b(?:signed up (?:to|for|as (?:early adopters|pilots|pathfinders|trailblazers) (?:of|for))|taking part in|"
    r"(?:chosen|selected|picked) (?:for|to pilot|to test|to take part in|to join)|early adopters of|"
    r"(?:pilots|pathfinders|trailblazers) (?:of|for)) (?:the |its )"
    r"(?P<name>(?:[a-z'-]+ ){2,4}(?:programme|scheme|initiative|pilot|project))\b|"
    r"\b(?:wave|round|phase|tranche|extension) of (?:the (?:government's )?|‹B\d+›'s )?"
    r"(?P<pilots>(?:[a-z-]+ ){2,3}(?:pilots|pathfinders))\b"
)
_PLAIN = re.compile(
    r"\b(?:new|national|local|same|first|second|third|next|government's|pilot|improvement|training|whole|current|"
    r"latest|existing|original|wider|two-year|three-year|year-long|ambitious|regional|council's|department's|"
    r"support|own|full|ongoing|city's|county's|borough's|of|for|in|to|and|with|by|on|which|that)\b"
)
# `F (SF)`, `F trailblazer programme`
_SHORT_FORM = re.compile(r"'? \((?:‹[NFB]\d+›|[a-z/&-]+)\)'?")
_LETTERS = re.compile(r"['\"]? \((?:[a-z/&-]{2,8})\)")
_SORT = re.compile(
    r" (?:trailblazer|pathfinder|pilot|flagship|national|regional|fostering|parenting|mentoring|training|prevention|"
    r"early help|early intervention|reform)(?= (?:programme|scheme|project|initiative|pilots?)\b)"
)


@dataclass(frozen=True, slots=True)
class Named:
    """A programme where a line names it."""

    programme: Programme
    start: int
    end: int


def programmes_in(passage: Passage) -> list[Named]:
    """The programmes that a passage names and that somebody can join, in order."""
    found = [named for match in re.finditer(r"‹[FNB]\d+›", passage.text) if (named := _named(passage, match))]
    found = sorted([*found, *_unlisted(passage, found)], key=lambda named: named.start)
    small = None if found else _SMALL.search(passage.text)
    region = None if found else _OF_REGION.search(passage.text)
    if region and not _WORDS_BETWEEN.search(region["name"]) and STRONG.search(passage.text[: region.start()]):
        found.append(_of_words(passage, region.start("name"), region.end("name")))
    group = "name" if small and small["name"] else "pilots"
    if small and not _PLAIN.search(small[group]):
        found.append(_of_words(passage, small.start(group), small.end(group)))
    return [
        named
        for named in _with_short_forms(passage, found)
        if not NOT_JOINED.search(named.programme.name) or _PILOTED.match(passage.text, named.end)
    ]


def _with_short_forms(passage: Passage, found: list[Named]) -> list[Named]:
    """The same programmes, each up to its noun: `F (SF) trailblazer` before `programme`; a short form is none more."""
    whole: list[Named] = []
    for named in found:
        if whole and named.start < whole[-1].end:
            continue
        short = _SHORT_FORM.match(passage.text, named.end)
        end = short.end() if short and _LETTERS.match(passage.words(short.start(), short.end())) else named.end
        sort = _SORT.match(passage.text, end)
        whole.append(Named(named.programme, named.start, sort.end() if sort else end))
    return whole


def _unlisted(passage: Passage, found: list[Named]) -> list[Named]:
    """The programmes that are told by what is done with them, or by who runs them."""
    places = [
        place for place in unlisted.places(passage) if not any(n.start < place[1] and place[0] < n.end for n in found)
    ]
    return [_of_words(passage, *place) for place in places]


def _named(passage: Passage, match: re.Match[str]) -> Named | None:
    """The programme of a symbol: a known one, or a name that the text calls a programme."""
    mention = passage.line.mention(match.group())
    if isinstance(mention.value, Programme):
        return Named(mention.value, match.start(), match.end())
    name = passage.article.text[mention.start : mention.end].replace("’", "'")
    left = passage.text[: match.start()]
    strong = STRONG.search(left) or STRONG_AFTER.match(passage.text[match.end() :])
    if _ENDED.search(name) and not _NO_PROGRAMME.search(name):
        unknown = not (isinstance(mention.value, Body) and mention.value.known)
        return _of_words(passage, *match.span()) if unknown and strong else None
    if isinstance(mention.value, Body):
        closed = _OWN_BEFORE.search(left) if not mention.value.known else None
        return _of_words(passage, *match.span()) if closed and passage.text[match.end() :][:1] in ",.:" else None
    noun = _WITH_NOUN.match(passage.text, match.start())
    if noun and _is_one_word(name, noun["words"], left):
        return _of_words(passage, *match.span())
    return _told_of(passage, match, left, noun, name)


def _is_one_word(name: str, words: str, left: str) -> bool:
    """Whether a name is of its own, told by its noun: `the Anchor project`."""
    told = _ONE_WORD.match(words) and _THE_ONE.search(left) and not _PLACE.match(name)
    return bool(told and not _ADJECTIVE.search(name))


def _told_of(passage: Passage, match: re.Match[str], left: str, noun: re.Match[str] | None, name: str) -> Named | None:
    """The programme that a name is by what is told of it: who pilots it, who has joined it, what it is called."""
    strong = STRONG.search(left) or STRONG_AFTER.match(passage.text[match.end() :])
    plain = _OF_PILOTS.search(left) or (noun and _DETERMINED.search(left) and _TRIED.match(noun["words"]))
    if plain and " " in name and not _PLACE.match(name):
        return _of_words(passage, match.start(), noun.end("words") if noun else match.end())
    strong = strong or (noun and (STRONG_AFTER.match(passage.text[noun.end() :]) or _OWNED_BY.search(left)))
    if noun and not _WORDS_BETWEEN.search(noun["words"]) and not (" " not in noun["words"][1:] and _PLACE.match(name)):
        return _of_words(passage, match.start(), noun.end("words")) if strong else None
    called = _is_called(passage, match, left)
    return _of_words(passage, *match.span()) if called else None


def _is_called(passage: Passage, match: re.Match[str], left: str) -> bool:
    """Whether the words beside a name say that it is what a scheme is called."""
    before = None if DELIVERS_ANOTHER.match(passage.text, match.end()) else _CALLED_BEFORE.search(left)
    named_so = before and (before["called"] or (before["comma"] and passage.text[match.end() :][:1] in ",.:"))
    whole = bool(named_so or _CALLED_IT.search(left))
    whole = whole or bool(_OF_COUNCIL.search(left) and _BY_WHICH.match(passage.text, match.end()))
    return whole or _CALLED_AFTER.match(passage.text, match.start()) is not None


def called_at(passage: Passage, position: int) -> Named | None:
    """The programme that goes by the name at a position of the line, where its sentence says that this is its name."""
    match = re.compile(r"‹N\d+›").match(passage.text, position)
    return _of_words(passage, *match.span()) if match else None


def _of_words(passage: Passage, start: int, end: int) -> Named:
    """The programme that goes by the article's own words for a stretch of the line."""
    last = passage.line.offset(end - 1) + 1
    for mention in passage.line.mentions:
        last = max(last, mention.end) if passage.line.offset(start) <= mention.start < last else last
    words = passage.article.text[passage.line.offset(start) : last]
    return Named(Programme(_WHO_TRY_IT.sub("", " ".join(words.replace("’", "'").split()))), start, end)
