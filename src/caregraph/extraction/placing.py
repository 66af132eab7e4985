"""Placing: the board or party that a role belongs to, and the words of its sentence that say where it is held."""

import re

from caregraph.extraction.context import organisation
from caregraph.extraction.holding import IS_SENT
from caregraph.extraction.homes import Site, called, its, of_owner_noun, of_predecessor, of_the_noun, opening_body
from caregraph.extraction.units import named_committee
from caregraph.model.entity import Body, Council, Organisation, Term
from caregraph.model.line import pattern
from caregraph.model.mention import Mention, MentionKind
from caregraph.model.reference import load_reference

_HEADS_OF_UNITS = ("chair", "vice", "president", "member", "deputy chair", "independent chair", "leader")
# `the scrutiny panel's chairman`
_OF_UNIT = re.compile(
    r"\b(?:the|its) (?P<unit>(?:[a-z-]+ ){1,4}(?:board|committee|panel|group|task ?force|forum|"
    r"commission))'s (?:[a-z]+ )?$"
)
# `A's improvement board has lost its chair, P`
_UNIT_HAS = re.compile(
    r"(?P<org>‹C\d+›)(?: council)?'s (?P<unit>(?:[a-z-]+ ){1,3}(?:board|panel|committee|forum)) "
    r"(?:has|have|had|is|was|will|gets?|got|lost|found|lose|losing)\b[^.;‹]{0,40}\b(?:its|an?) "
    r"(?:(?:new|own|second|third|former|previous|outgoing) )*$"
)
# `chair of its board`, `chair of the association's board`
_OWNED_UNIT = re.compile(
    r"(?P<head>.+?) (?P<of>of|on) (?:(?P<its>its)|"
    r"the (?P<noun>association|charity|union|trust|agency|society|federation)'s|"
    r"the (?:council|county|city|borough|town|authority|district)'s)"
    r" (?P<unit>.+)"
)
_BOARD_FOR_SAFETY = pattern(r"^ (?:of|for) {council:org}'s? (?:‹A\d+›|(?:local )?safeguarding children'?s? board)")
# `chair of O's Families Board`
_BODYS_BOARD = re.compile(r",? of (?:the )?(‹[BC]\d+›)'s? (‹[BN]\d+›)")
_IS_UNIT = re.compile(r"\b(?:board|committee|panel|forum|commission|group|network)$")
_SAFEGUARDING_BOARD = re.compile(r"(?:local )?safeguarding children'?s? board", re.IGNORECASE)
# the seat of the council that is spoken of
_AT_HALL = re.compile(
    r"^ at (?:the )?(?:(?:county|city|town|shire) hall|civic centre)\b(?: in (?:the )?(?P<town>‹[CN]\d+›))?"
)
# a post in a committee that the sentence does not name, and where one is named
_OF_COMMITTEE = re.compile(r"\bthe (committee|panel|group|forum|commission)'s (?:[a-z]+ )?$")
_COMMITTEE_CHAIR = re.compile(r"(?P<committee>committee|panel) (?P<head>(?:deputy |vice-)?chair(?:man|woman|person)?)")
_OF_THE_COMMITTEE = re.compile(
    r"(?P<head>(?:deputy |vice-)?chair(?:man|woman|person)?) of the (?P<committee>committee|panel)"
)
_LATTERLY = re.compile(
    r"\b(?:in|at|with|from|for) (?:the )?(‹[CB]\d+›)(?: council)?(?:,? (?:in|since|from|"
    r"until) ‹D\d+›)?,? (?:and )?(?:latterly|most "
    r"recently|finally|lastly|initially|at first|first|originally|ending up|ending|rising to be|"
    r"the last ‹X\d+›(?: of them)?) "
    r"(?:as |its |the |an? )*$"
)
_PARTYS = re.compile(
    r"\b(?P<party>labour|the (?:conservatives|tories|greens|liberal democrats|lib dems)|(?:the )?(?P<group>(?:labour|"
    r"conservative|tory|liberal democrat|lib dem|green|independent) group))'s? $"
)
# an office of opposition to the government, not at a council
_SHADOWS = re.compile(r"shadow .*\b(?:minister|secretary)$")
_ON_COUNCIL = re.compile(r"^ (?:at|on|in) (?:the )?‹C\d+›")
_SPEAKS_FOR = re.compile(r"\bspokes(?:man|woman|person)\b")
_ITS = re.compile(r"\b(?:its|the (?:party|group)'s) (?:[a-z]+ )?$")
_PARTY_SPOKEN_OF = re.compile(
    r"^(?:(?:and|but|however),? )?(?:the )?(?:opposition |ruling )?(?P<party>labour|conservative|tory|liberal democrat|"
    r"lib dem|green)s?(?: (?:group|party|opposition|councillors)\b|,| (?:said|says|has|have|had|is|are)\b)"
)
_THEIR = re.compile(r"\btheir (?:[a-z]+ )?$")
_MEMBERS_ON = re.compile(
    r"\b(?P<party>labour|conservative|tory|liberal democrat|lib dem|green)s?(?: members| councillors)? (?:on|at) "
)
_PARTY_GROUP = re.compile(r"(?:Labour|Conservative|Tory|Liberal Democrat|Lib Dem|Green|Independent)s? [Gg]roup")
_PARTY = re.compile(r"(?:Conservatives|Tories|Greens|Liberal Democrats|Lib Dems)(?: Party)?")
# `the Derby Conservatives`
_LOCAL_PARTY = re.compile(
    r"(?P<area>[A-Z].*?)(?:['’]s)? (?P<party>Conservatives|Tories|Greens|Liberal Democrats|Lib Dems|Independents)"
)
# `leader of A's Labour group`, `leader of A Liberal Democrats`: of no council
_COUNCILS_PARTY = re.compile(
    r" of (?:the )?(?P<council>‹C\d+›)(?:'s?)?(?: (?:(?:city|county|borough|district) )?council(?:'s)?)? "
    r"(?:(?P<name>‹N\d+›)|(?P<group>(?:labour|conservative|tory|liberal democrat|lib dem|green|independent) group)|"
    r"(?P<party>labour|conservatives|tories|liberal democrats|lib dems|greens|independents|ukip))(?![\w›])"
)
_AREA_BEFORE = re.compile(r"‹B\d+›(?:'s?)? (‹C\d+›) $")
_OPENED = re.compile(r"\((?:was|formerly|previously|then|now|from|ex-)(?: (?:an?|the|interim|acting))* $")
_BRACKET = re.compile(r",? (?:at |of |in )?(?:the )?(‹[CB]\d+›)(?: council)?\)")
_WHERE = pattern(
    r"{org:org}(?:'s)?(?: (?:council|city council|county council))?(?: (?:in )?‹D\d+›| last [a-z]+)?"
    r"(?:, (?:an?|the|[a-z]+'s) [^,;.‹]{3,40})?,? "
    r"(?:where|for which|of which|"
    r"at which)(?: at present| currently| now)? (?:(?:mr|mrs|ms|miss|dr|cllr|sir|dame) )?‹P\d+›"
    r"(?:[^‹]|‹[XD]\d+›){0,50}$"
)


# who teaches or works in a town is not the town's
_TAUGHT = re.compile(r"^(?:deputy |former )?(?:head ?teacher|teacher|social worker|youth worker|lecturer|nurse)$")
_REACH = 40  # characters
# where somebody works, but for whom is not told
_IN_REGION = re.compile(
    r" (?:on|in|across) (?:the )?(?:merseyside|teesside|tyneside|wearside|humberside|greater manchester|west midlands|"
    r"east midlands|midlands|home counties|(?:south|north)[ -]?(?:east|west)|west country|black country)\b"
)
# `R in N`: of which council there, is not told; `chair of O in N`: of a branch
_IN_TOWN = re.compile(r"^ in (‹N\d+›)(?=[,.;]|$| (?:is|was|has|had|who|said|and)\b)")
_BRANCH_OF = re.compile(r"^ (?:of|for) (?:the )?‹B\d+› in (?:the )?‹[NC]\d+›")
_OF_MEMBERS = re.compile(r"^(?:vice-)?(?:chair(?:man|woman|person)?|secretary|treasurer|convenor|organiser)$")
_WHERE_UNKNOWN = re.compile(
    r"‹N\d+›,? where (?:(?:mr|mrs|ms|miss|dr) )?‹P\d+› (?:is|was|has been|had been|became|serve[sd]) (?:[a-z]+ )*$"
)


def at_hall(site: Site) -> Council | None:
    """The council that is spoken of, where a role is held at its seat: `R at County Hall`."""
    hall = _AT_HALL.match(site.after)
    town = site.passage.line.mention(hall["town"]).value if hall and hall["town"] else None
    if hall and town and town == site.passage.focus:  # the town where it stands is no council that is spoken of
        return next((earlier.focus for earlier in site.context.before(site.passage)), None)
    return site.passage.focus if hall else None


def is_hall_in(site: Site) -> bool:
    """Whether a role is held at a council's seat in a town, which is not the town's: `at Shire Hall in N`."""
    hall = _AT_HALL.match(site.after)
    return bool(hall and hall["town"])


def police_of(role: Term, place: Organisation | None) -> Organisation | None:
    """`chief constable of N`: the force of that name."""
    if place is None or not role.label.endswith("chief constable"):
        return place
    names = {f"{place.label} {noun}" for noun in ("Police", "Constabulary")}
    return next((one.body for one in load_reference().bodies if names & {*one.forms}), place)


def committee_of(site: Site) -> str:
    """The committee of `the committee's chairman`, in the words by which a sentence before has named it."""
    owner = _OF_COMMITTEE.search(site.before)
    return named_committee(site.context, site.passage, owner[1]) if owner else ""


def of_unknown_place(site: Site) -> bool:
    """Whether a role is held at a place that is no council of England: `from N, where she is R`."""
    role = site.passage.line.mentions[site.number].value
    if isinstance(role, Term) and _TAUGHT.search(role.label) and site.after.startswith(" in ‹N"):
        return True
    if _in_county_town(site) or (_BRANCH_OF.match(site.after) and _OF_MEMBERS.search(_label(role))):
        return True
    return bool(_WHERE_UNKNOWN.search(site.before)) or bool(_IN_REGION.match(site.passage.words(*_tail(site))))


def _in_county_town(site: Site) -> bool:
    """Whether a role is held in a town from which a council that is spoken of has its name: `R in Stafford`."""
    town = _IN_TOWN.match(site.after)
    name = organisation(site.passage.line.mention(town[1]), site.passage.article) if town else None
    near = [c for p in (site.passage, *site.context.before(site.passage, 2)) for c in p.councils()]
    return name is not None and any(council.area.startswith(name.label) for council in near)


def _label(role: object) -> str:
    return role.label if isinstance(role, Term) else ""


def _tail(site: Site) -> tuple[int, int]:
    """Where the words right after a role stand in its line."""
    start = len(site.passage.text) - len(site.after)
    return start, min(start + _REACH, len(site.passage.text))


def of_unnamed_committee(site: Site) -> bool:
    """Whether a role is one in a committee that no sentence before names."""
    return bool(_OF_COMMITTEE.search(site.before)) and not committee_of(site)


def of_unnamed_owner(site: Site) -> bool:
    """Whether a role is one in `the trust's board`, where no trust has a name."""
    role = site.passage.line.mentions[site.number].value
    owned = _OWNED_UNIT.fullmatch(role.label) if isinstance(role, Term) else None
    return bool(owned and owned["noun"]) and called(site, owned["noun"]) is None  # type: ignore[index]


def of_party(site: Site, role: Term, place: Organisation | None) -> tuple[Term, Organisation | None]:
    """`Labour's spokesperson for children`, `Conservative Group leader P`: a party's, at the council."""
    party, spoken = _PARTYS.search(site.before), _party_spoken_of(site)
    if theirs := _of_councils_party(site, role):
        return theirs
    if spoken:
        return (Term.of("role", f"{spoken} group leader") if role.label == "leader" else role), site.passage.focus
    if party:
        own = _of_council(site, role, place)
        whole = None if party["group"] else own or _of_whole_party(role, party["party"])
        whose = party["group"] or f"{party['party']}'s"
        return whole or (Term.of("role", f"{whose} {role.label}"), site.passage.focus)
    if place and _PARTY.fullmatch(place.label) and not _SPEAKS_FOR.search(role.label):
        return Term.of("role", f"{place.label.lower()}' {role.label}"), site.passage.focus
    if place and (local := _LOCAL_PARTY.fullmatch(place.label)):
        return Term.of("role", f"{local['party'].lower()}' {role.label}"), _named_council(site, local["area"])
    group = place and _PARTY_GROUP.fullmatch(place.label)
    return (Term.of("role", f"{group.group().lower()} {role.label}"), site.passage.focus) if group else (role, place)


def _of_council(site: Site, role: Term, place: Organisation | None) -> tuple[Term, Organisation] | None:
    """`Labour's spokesperson for children at A`: on that council."""
    speaks = isinstance(place, Council) and _SPEAKS_FOR.search(role.label) and _ON_COUNCIL.match(site.after)
    return (role, place) if speaks and place else None


def _of_councils_party(site: Site, role: Term) -> tuple[Term, Organisation | None] | None:
    """A role in a party's group on a council that is named before it."""
    told = _COUNCILS_PARTY.match(site.after)
    if told is None:
        return None
    line, article = site.passage.line, site.passage.article
    name = line.mention(told["name"]) if told["name"] else None
    party = article.text[name.start : name.end] if name else told["party"]
    if name and not _PARTY.fullmatch(party):
        return None
    whose = told["group"] or f"{party.lower()}'"
    return Term.of("role", f"{whose} {role.label}"), organisation(line.mention(told["council"]), article)


def _of_whole_party(role: Term, party: str) -> tuple[Term, Organisation] | None:
    """An office of opposition to the government, which is the whole party's, or of whoever speaks for a party."""
    name = party.removeprefix("the ").title()
    if _SPEAKS_FOR.search(role.label):
        return role, Body.named(name)
    return (role, Body.named(f"{name} Party")) if _SHADOWS.match(role.label) else None


def _named_council(site: Site, area: str) -> Council | None:
    """The council of an area, where the article names it, else the one that is spoken of."""
    named = (m.value for p in site.context.passages for m in p.line.of_kind(p.text, "C"))
    return next((one for one in named if isinstance(one, Council) and one.area == area), site.passage.focus)


def _party_spoken_of(site: Site) -> str:
    """The party that `its` or `the party's` stands for: the one that the sentence before opens with."""
    earlier = site.context.before(site.passage)[:1] if _ITS.search(site.before) else []
    spoken = _PARTY_SPOKEN_OF.match(earlier[0].text) if earlier else None
    theirs = site.context.before(site.passage)[:1] if _THEIR.search(site.before) else []
    members = _MEMBERS_ON.search(theirs[0].words()) if theirs else None
    return spoken["party"] if spoken else members["party"] if members else ""


def in_unit(site: Site, role: Term, org: Mention | None, tail: re.Match[str] | None) -> tuple[Term, Mention | None]:
    """The role with the board that it belongs to, and where it is held."""
    if owned := _OWNED_UNIT.fullmatch(role.label):
        role = Term.of("role", f"{owned['head']} {owned['of']} the {owned['unit']}")
        own = called(site, owned["noun"]) if owned["noun"] else opening_body(site) if owned["its"] else None
        return role, org or own
    if owner := _safeguarding_board(site) or of_owner_noun(site):
        return role, owner  # `the union's R in A` is the union's
    role = _branch(site, role, org) or role
    if whole := _in_own_unit(site, role, org):
        return whole
    if (
        tail
        and tail["unit"]
        and " of the " not in role.label
        and (tail["poss"] or role.label.startswith(_HEADS_OF_UNITS))
    ):
        role = Term.of("role", f"{role.label} of the {tail['unit'].strip()}")
    chair = _COMMITTEE_CHAIR.fullmatch(role.label)
    if chair and (name := named_committee(site.context, site.passage, chair["committee"])):
        return Term.of("role", f"{chair['head']} of the {name}"), org
    if committee := committee_of(site):
        return Term.of("role", f"{role.label} of the {committee}"), org
    heads = role.label.startswith(_HEADS_OF_UNITS)
    has = _UNIT_HAS.search(site.before) if heads and org is None and tail is None else None
    of = has or (_OF_UNIT.search(site.before) if heads else None)
    role = Term.of("role", f"{role.label} of the {of['unit']}") if of else role
    org = site.passage.line.mention(has["org"]) if has else org
    where = org or (site.passage.line.mention(tail["org"]) if tail else None) or of_the_noun(site)
    if tail and where is not None and IS_SENT.search(role.label) and not isinstance(where.value, Council):
        where = site.passage.line.mention(tail["org"])  # the department's commissioner in C is C's
    where = where or of_predecessor(site) or _in_brackets(site)
    loose = tail is not None and org is None and site.after.startswith(",")  # `A, where she was R, for B`
    if (where is None or where.anaphor or loose) and (match := _WHERE.search(site.before)):
        where = site.passage.line.mention(match["org"])
    where = where or _latterly_at(site)
    return role, where or (None if IS_SENT.search(role.label) else its(site))


def _in_own_unit(site: Site, role: Term, org: Mention | None) -> tuple[Term, Mention | None] | None:
    """`chair of O's Families Board`, which has a name; `chairman of the committee` that was named before."""
    board = _BODYS_BOARD.match(site.after) if role.label.startswith(_HEADS_OF_UNITS) else None
    if board:
        named = site.passage.line.mention(board[2])
        words = " ".join(site.passage.article.text[named.start : named.end].split()).replace("’", "'").lower()
        if _IS_UNIT.search(words):
            return Term.of("role", f"{role.label} of the {words}"), site.passage.line.mention(board[1])
    short = _OF_THE_COMMITTEE.fullmatch(role.label)
    name = named_committee(site.context, site.passage, short["committee"]) if short else ""
    return (Term.of("role", f"{short['head']} of the {name}"), org) if short and name else None


def _latterly_at(site: Site) -> Mention | None:
    """`after seven years in A, latterly as R`: where the career was that the role belongs to."""
    there = _LATTERLY.search(site.before)
    return site.passage.line.mention(there[1]) if there else None


def _branch(site: Site, role: Term, org: Mention | None) -> Term | None:
    """`the union's Kent branch secretary`: with where the branch is, in the article's words."""
    area = _AREA_BEFORE.search(site.before) if role.label.startswith("branch ") else None
    if area is None or org is None or not isinstance(org.value, Body):
        return None
    place = site.passage.line.mention(area[1])
    return Term.of("role", f"{site.passage.article.text[place.start : place.end]} {role.label}")


def _in_brackets(site: Site) -> Mention | None:
    """The body of an earlier post in brackets: `P, R1, A (was R2, B)`."""
    closed = _BRACKET.match(site.after) if _OPENED.search(site.before) else None
    return site.passage.line.mention(closed[1]) if closed else None


def _safeguarding_board(site: Site) -> Mention | None:
    """The board of `chair of A's safeguarding children board`, by its full name."""
    match = _BOARD_FOR_SAFETY.match(site.after)
    council = site.passage.line.mention(match["org"]) if match else None
    if match is None or council is None or not isinstance(council.value, Council):
        return None
    symbol = re.search(r"‹A\d+›", match.group())
    end = site.passage.line.mention(symbol.group()).end if symbol else council.end + 45
    said = _SAFEGUARDING_BOARD.search(site.context.article.text, council.end, end)
    name = f"{council.value.area} Local Safeguarding Children Board"
    return Mention(MentionKind.BODY, council.start, said.end(), Body.named(name)) if said else None
