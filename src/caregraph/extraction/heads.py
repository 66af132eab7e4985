"""Heads: who chairs a board or leads a body, where verbs say so and no noun names the post."""

import re
from collections.abc import Iterator

from caregraph.extraction.context import Context, Passage, organisation
from caregraph.extraction.holding import Affiliation
from caregraph.extraction.homes import OPENING_BODY
from caregraph.extraction.units import named_as, named_committee
from caregraph.model.entity import Body, Council, Person, Term
from caregraph.model.fact import Value
from caregraph.model.line import pattern

_CHAIRS_BODY = pattern(
    r"{person:person}(?:,(?! who)(?: (?:[^.;,‹]|"
    r"‹[RCBDXA]\d+›){1,80},))?,? (?:\([a-z ]+\),? )?(?:mp,? )?(?:who )?(?:also )?"
    r"(?P<verb>chairs|"
    r"has chaired|chaired) (?:the )?(?:[a-z-]+ )?{org:org}(?!-)(?:'s)?"
    r"(?: (?P<unit>(?:(?:[a-z',-]+|‹A\d+›) ){0,6}?(?:board|committee|panel|group|‹N\d+›)))?"
)
_OF_UNIT = re.compile(r"(?:board|committee|panel|group)$")
_CHAIRED = pattern(
    r"\b(?:(?:chaired(?: since (?:[a-z' ]|‹D\d+›){1,50})?|headed up|(?:headed|led)(?= by (?:an? |its |"
    r"the )?(?:independent )?(?:chair|"
    r"‹R))) by|under the chairmanship of) (?:[a-z' ]|,|‹[RCBN]\d+›){0,80}?{person:person}"
)
_LEADS = pattern(
    r"{person:person}(?: \([a-z ]{2,20}\))?(?:,? who)? "
    r"(?P<when>leads|heads|runs|(?:will|is to) (?:lead|head|run)|"
    r"(?:has )?led(?= (?:the )?‹C\d+›(?:,| (?:for|from|until|between|since|in ‹D)))) (?:up )?(?:the )?"
    r"(?:{council:org}(?!'| ‹[BN]|(?<!led ‹C\d›)(?<!led ‹C\d\d›) \w)|"
    r"{anyorg:of}'s (?P<own>(?:[a-z' -]|‹A\d+›){3,60})(?=[,.]| (?:said|told|and|has)\b)|"
    r"(?P<group>(?:labour|conservative|tory|liberal democrat|lib dem|green|independent|opposition) group)|"
    r"{name:party}(?=[,.]| (?:on|group|party|said)\b)|"
    r"(?:(?:new |independent |children's )*(?:trust|company|charity), (?:the )?)?"
    r"{body:body}(?!'s| [a-z]+ing)|"
    r"(?P<what>(?:[a-z' -]|‹A\d+›){3,70}?(?: and (?:[a-z' -]|‹A\d+›){3,40}?)?) (?:in|at|for) (?:the )?{anyorg:at}|"
    r"(?P<team>[a-z ,'-]*?(?:‹A\d+›|services?|care|protection|safeguarding|education|team|department)))"
)
_TENURES = {"has led": "current", "led": "former"}
# `P is vice-president of O and chairs its committee`
_OF_A_BODY = re.compile(r"\b(?:of|at|with) the (‹B\d+›),? and (?:also )?$")
# `the board, which the department asked P to chair`
_ASKED_TO_CHAIR = pattern(
    r"(?:'s|\bthe|\bits|\ba) (?P<unit>(?:[a-z-]+ ){0,2}(?:board|panel|committee|group|"
    r"task ?force)),? which (?:[a-z' ]|‹[BCR]\d+›){1,80}?"
    r"(?:asked|appointed|chose|picked|named) (?:[a-z' ]|‹[BCR]\d+›){0,80}?{person:person} (?P<when>to chair)\b"
)
_CHAIRING = pattern(
    r"\bchairing (?:the |its |a |this )(?:new )?(?P<unit>(?:[a-z-]+ ){0,3}(?:board|panel|committee|group|task ?force))"
    r"(?: (?:at|of|in|for) {org})? (?P<when>will be|is|was) {person:person}"
)
_PORTFOLIO = pattern(
    r"{person:person}[^‹;.]{0,20}, who (?:holds the (?:cabinet )?(?:post|brief|portfolio|"
    r"responsibility)|has (?:cabinet )?"
    r"responsibility) for (?P<what>(?:children's (?:services|social care)|‹A\d+›|"
    r"children(?: and (?:young people|families))?))"
)
_LOCAL_PARTY = re.compile(r"(?:Independents?|Conservatives|Tories|Greens|Liberal Democrats|Labour|Party|Alliance)$")
_BRIEF = re.compile(r"\b(?:brief|portfolio)s?$")
_SERVICES = re.compile(r"‹A\d+›|\b(?:services?|care|protection|safeguarding|education|team|department|fostering)\b")
_UNIT = re.compile(
    r"(?:\b(?:a|an|the|its|new|this)|‹C\d+›'s) (?:new |multi-agency |independent |"
    r"special )*(?P<unit>(?:[a-z-]+ )?(?:improvement board|task ?force|board|panel|committee|working group|"
    r"group|inquiry|commission))\b"
)
_TRUSTS_BOARD = re.compile(r"(?:[a-z]+ )*trust's (?P<unit>.+)")
_CHAIRS = pattern(
    r"{person:person}[^‹;.]{0,80}(?:‹[RCBD]\d+›[^‹;.]{0,60}){0,4}\b(?P<when>will chair|is to chair|to chair|"
    r"chairs|who chairs|chaired) (?:(?P<det>the|its|this|a|an|(?P<owner>‹C\d+›)'s?|‹B\d+›-appointed)(?: new)? "
    r"(?P<unit>(?!(?:appointments?|interview|recruitment|selection) )(?:(?:[a-z',&-]+|"
    r"‹A\d+›) ){0,6}?(?:(?P<safe>‹A\d+›(?!'| [a-z]+ing))|board|"
    r"task ?force|panel|committee|group|inquiry|commission|(?:region|branch|arm)(?= of (?:the )?‹B)))(?![a-z])(?! "
    r"meeting)(?: (?:at|of|in|for) (?:the )?{org:org})?|"
    r"(?P<it>it)(?=[,.]| from| until|$))"
)
_SOME_BOARD = re.compile(r"(?<![a-z-])(?!(?:the|an?|its|this|that|new|own|of|on|to) )(?!each )[a-z]+ board\b")
# `had been expected to chair it`, `they need a P to chair it`, `the regional group`
_NOT_CHAIR = re.compile(
    r"\b(?:expected|tipped|due|hoped|hoping|wanted|asked|invited|offered|supposed|meant|lined up|refused|declined|"
    r"failed)(?: [a-z]+)? to chair$"
)
_SUCH_A = re.compile(r"\ban? $")
_NOT_COUNCILS = re.compile(r"^(?:regional|national|sub-regional|all-party|ministerial)\b")
_HEADING = re.compile(r"\bchair|\bhead|\bled by\b")
# a group that the state or somebody else has set up: no council's own
_EXPERTS = re.compile(r"(?:(?:[a-z-]+ )*(?:expert|working|advisory|review) )?(?:group|panel|inquiry|commission)")
_OF_COUNCIL = re.compile(r"\b(?:scrutiny|select|overview|council's|cabinet|corporate)\b")
_SET_UP = re.compile(r"‹C\d+›[^.;]{0,40}\b(?:set up|sets up|created|established|formed|convened|launched|has|its)\b")
_ON = re.compile(r" on [a-z][a-z' -]{2,40}?(?=,? (?:which|that|chaired|headed|led)\b|[,.;]|$)")


def heads(context: Context) -> Iterator[Affiliation]:
    """`The task force will be chaired by P`; `P will chair the board`."""
    for passage in context.prose:
        yield from _chairs_body(passage)
        yield from _leads(passage)
        yield from _holds_portfolio(passage)
        yield from _chairs_unit(context, passage)


def _chairs_unit(context: Context, passage: Passage) -> Iterator[Affiliation]:
    if not _HEADING.search(passage.text):
        return
    match = next(
        (m for one in (_CHAIRED, _CHAIRS, _CHAIRING, _ASKED_TO_CHAIR) if (m := one.search(passage.text))), None
    )
    person = passage.line.mention(match["person"]).value if match else None
    unit, near = _unit_of(context, passage, match) if match else (None, passage)
    if match and _is_no_chair(passage.text, match, unit or ""):
        return
    if match and match.groupdict().get("safe") and not re.search(r"(?:board|committee|panel)$", unit or ""):
        return  # `chairs the adoption` what?
    if match is None or not unit or not isinstance(person, Person) or _has_name(context, passage, match, unit):
        return
    if unit in ("panel", "committee", "commission") and match.groupdict().get("det") == "the":
        unit = named_committee(context, passage, unit) or unit
    if unit == "board" and match.groupdict().get("det") == "the":
        unit = _only_board(context) or unit
    of_trust = _TRUSTS_BOARD.match(unit)
    unit = of_trust["unit"] if of_trust else unit
    place: Body | Council | None = _trust_of(context, passage) if of_trust else None
    place = place or _named_place(passage, match) or _whose_unit(passage, match) or _opening(context, passage, match)
    if place is None and match.groupdict().get("det") != "its" and _is_of_experts(passage, match, unit):
        unit += _about(passage, match)
        if unit in ("commission", "committee", "panel"):
            return  # of what, is not told
    else:
        place = place or (near.focus if not _is_elsewhere(near, match) else None)
        if place is None:
            return
    role = Term.of("role", f"chair of the {unit}")
    tenure = _when(passage, match)
    yield Affiliation(person, role, place, tenure, passage.base, passage, "chairs", True, -1)


def _is_no_chair(text: str, match: re.Match[str], unit: str) -> bool:
    """Whether somebody is only meant to chair a unit, is but an example of a chair, or the unit is no council's."""
    when = match.end("when") if "when" in match.re.groupindex and match["when"] else match.end()
    meant = _NOT_CHAIR.search(text, 0, when) or _SUCH_A.search(text, 0, match.start("person"))
    return bool(meant or (_NOT_COUNCILS.match(unit) and not match.groupdict().get("org")))


def _only_board(context: Context) -> str:
    """The improvement board that `the board` is, in an article that names no other."""
    named = {found[0] for passage in context.passages for found in _SOME_BOARD.finditer(passage.text)}
    return named.pop() if len(named) == 1 and "improvement" in "".join(named) else ""


def _is_elsewhere(passage: Passage, match: re.Match[str]) -> bool:
    """Whether the council spoken of is but where the chair works or worked: `P, who used to be at A, chairs it`."""
    aside = passage.text[match.end("person") : match.start("when")] if "when" in match.re.groupindex else ""
    named = [mention.value for mention in passage.line.of_kind(aside, "C") if not mention.anaphor]
    return passage.focus in named and passage.focus not in passage.councils(passage.text[: match.start("person")])


def _named_place(passage: Passage, match: re.Match[str]) -> Body | Council | None:
    """Whose the board of `P, who chaired the board in A` is."""
    symbol = match.groupdict().get("org") or match.groupdict().get("owner")
    value = passage.line.mention(symbol).value if symbol else None
    return value if isinstance(value, Body | Council) else None


def _has_name(context: Context, passage: Passage, match: re.Match[str], unit: str) -> bool:
    """Whether `the board` is one that the text has called by a name of its own."""
    return match.groupdict().get("det") == "the" and named_as(context, passage, unit) is not None


def _unit_of(context: Context, passage: Passage, match: re.Match[str]) -> tuple[str | None, Passage]:
    """The board or panel that somebody chairs, in the article's words, or the last that was spoken of, and where."""
    groups = match.groupdict()
    if groups.get("unit"):
        return _words_of(passage, match, "unit"), passage
    here = None if groups.get("it") else _last_unit(passage.text[: match.start()])
    if here:
        return here, passage
    return next(((unit, one) for one in context.before(passage) if (unit := _last_unit(one.text))), (None, passage))


def _is_of_experts(passage: Passage, match: re.Match[str], unit: str) -> bool:
    """Whether a panel is one of experts, whom neither the council nor a body that is named has called."""
    before = passage.text[: match.end()]
    return bool(_EXPERTS.fullmatch(unit)) and not (_OF_COUNCIL.search(before) or _SET_UP.search(before))


def _about(passage: Passage, match: re.Match[str]) -> str:
    """What a group is about, in the words that follow its name."""
    about = _ON.search(passage.text, 0, match.start() + 1) if match.re is _CHAIRED else None
    return about.group().rstrip(", ") if about else ""


def _when(passage: Passage, match: re.Match[str]) -> str:
    words = match.groupdict().get("when")
    if words == "chaired":
        return "former"
    ahead = re.search(r"\b(?:will|is to|to be|to chair(?!$)|will be)\b", words or passage.text[: match.end()][-80:])
    return "future" if ahead else "current"


def _trust_of(context: Context, passage: Passage) -> Body | None:
    """The trust that `the trust's board` stands for: one that the sentence names, else the one named last."""
    named = (m.value for m in context.bodies(passage))
    return next((one for one in named if isinstance(one, Body) and "Trust" in one.name), None)


def _whose_unit(passage: Passage, match: re.Match[str]) -> Body | None:
    """`O's P, who chairs its board`: the body whose board it is."""
    before = passage.text[: match.start("when") if "when" in match.groupdict() else match.start()]
    owner = re.search(r"(‹B\d+›)'s (?:[a-z]+ )?$", passage.text[: match.start("person")]) or _OF_A_BODY.search(before)
    value = passage.line.mention(owner[1]).value if owner and match.groupdict().get("det") == "its" else None
    return value if isinstance(value, Body) else None


def _opening(context: Context, passage: Passage, match: re.Match[str]) -> Body | None:
    """The body that the sentence before opens with: `O said … P, who chairs its board`."""
    earlier = context.before(passage)[:1] if match.groupdict().get("det") == "its" else []
    opening = OPENING_BODY.match(earlier[0].text) if earlier and "‹C" not in passage.text[: match.end()] else None
    value = earlier[0].line.mention(opening[1]).value if opening else None
    return value if isinstance(value, Body) else None


def _chairs_body(passage: Passage) -> Iterator[Affiliation]:
    """`P, who chairs O`."""
    for match in _CHAIRS_BODY.finditer(passage.text):
        person, place = (passage.line.mention(match[name]).value for name in ("person", "org"))
        unit = _words_of(passage, match, "unit") if match["unit"] else ""
        of_unit = _OF_UNIT.search(unit)
        if isinstance(person, Person) and (isinstance(place, Body) or (isinstance(place, Council) and of_unit)):
            tenure = "former" if match["verb"] == "chaired" else "current"
            role = f"chair of the {unit}" if of_unit else "chair"
            yield Affiliation(person, Term.of("role", role), place, tenure, passage.base, passage, "chairs", True, -1)


def _holds_portfolio(passage: Passage) -> Iterator[Affiliation]:
    """`P, who holds the portfolio for children's services`: the council's cabinet member for them."""
    for match in _PORTFOLIO.finditer(passage.text):
        person = passage.line.mention(match["person"]).value
        if isinstance(person, Person) and passage.focus:
            role = Term.of("role", f"cabinet member for {_words_of(passage, match, 'what').removesuffix(' on')}")
            yield Affiliation(person, role, passage.focus, "current", passage.base, passage, "portfolio", True, -1)


def _last_unit(text: str) -> str | None:
    found = _UNIT.findall(text)
    return re.sub(r"^(?:new|the|a|own) ", "", found[-1]) if found else None


def _leads(passage: Passage) -> Iterator[Affiliation]:
    """`P, who leads C`; `P, who heads fostering at C`."""
    for match in _LEADS.finditer(passage.text):
        person = passage.line.mention(match["person"]).value
        led = _led(passage, match) if isinstance(person, Person) else None
        if led and isinstance(person, Person):
            place, label = led
            tenure = _TENURES.get(match["when"], "future" if " " in match["when"] else "current")
            role = Term.of("role", label)
            yield Affiliation(person, role, place, tenure, passage.base, passage, "leads", True, -1)


def _led(passage: Passage, match: re.Match[str]) -> tuple[Body | Council, str] | None:
    """What somebody leads, and what the post is called; `will run the department` for a while is none."""
    place: Value | None
    if match["group"]:
        place, label = passage.focus, f"leader of the {match['group']}"
    elif match["party"]:
        mention = passage.line.mention(match["party"])
        named = organisation(mention, passage.article)
        place = named if named and _LOCAL_PARTY.search(named.label) else None
        label = "leader"
    elif match["org"] or match["body"]:
        place, label = passage.line.mention(match["org"] or match["body"]).value, "leader" if match["org"] else "head"
    else:
        whose = match["at"] or match["of"]
        place = organisation(passage.line.mention(whose), passage.article) if whose else passage.focus
        place = place or passage.focus
        group = next(name for name in ("what", "own", "team") if match[name])
        if " " in match["when"] or not _SERVICES.search(match[group]) or _BRIEF.search(match[group]):
            return None
        label = f"head of {_words_of(passage, match, group)}"
    return (place, label) if isinstance(place, Body | Council) else None


def _words_of(passage: Passage, match: re.Match[str], group: str) -> str:
    """The article's own words for what somebody heads."""
    start, end = (passage.line.offset(place) for place in match.span(group))
    last = passage.line.of_kind(match[group], "A")
    end = last[-1].end if last and match[group].endswith("›") else end
    return " ".join(passage.article.text[start:end].split()).replace("’", "'").lower()
