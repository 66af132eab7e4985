"""Organisations and programmes that are in no list, told by their nouns: `the X Improvement Trust`."""

import re
from collections.abc import Iterator, Mapping

from caregraph.model.entity import Body, Programme
from caregraph.model.mention import Mention, MentionKind
from caregraph.model.reference import BodyRecord, CouncilRecord
from caregraph.recognition.forms import Forms

# `the Closer to Home (CTH) trailblazer programme`: a short form, and of which sort it is
_SORT = (
    r"(?:(?: \([A-Z][\w/&-]*[A-Z]s?\))?(?: (?:trailblazer|pathfinder|pilot|flagship|national|regional|fostering|"
    r"parenting|mentoring|training|prevention|early help|early intervention|grants?|research|reform))?"
    r"(?: (?:trailblazer|pathfinder|pilot|training))?)"
)
# no words of a sentence: `“We are proud of it” project`
_NO_CLAUSE = r"(?![^”\"’']*\b(?:is|are|was|were|has|have|had|will|would|we|they|it|he|she|said|must|should|can|do)\b)"
# `Team Around the`: the words of a name in capitals but for the last, small ones among them
_CAPITALS = (
    r"[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|in|of|for|to|the|and|&|up|at|on|around|with|from|by|your|our|my|a)){0,5}"
)
# what makes a clause of the words before `programme`: `P, the council has begun a programme`
_NO_VERB = (
    r"(?!(?:has|have|had|was|were|is|are|will|would|could|should|to|of|in|for|with|by|on|at|from|that|which|who|and|as|"
    r"council|authority|government|department|an?|the|said|says|its|their|his|her|[a-z]+ed|launch|launches|runs?|"
    r"began) )"
)
_PROGRAMME = re.compile(
    rf"(?<!\w)[“\"‘']{_NO_CLAUSE}(?P<quoted>(?:[A-Z][\w’'-]*)(?:,? (?:[A-Z][\w’'-]*|&|[a-z][\w-]*)){{1,7}}?)"
    rf"(?: \([A-Z][\w/&-]*[A-Z]s?\))?[”\"’']{_SORT} "
    r"(?:programme|initiative|scheme|pilot|project|partnership|model|approach)s?\b"
    rf"|\b(?P<plain>{_CAPITALS} (?!programme)(?:[A-Z][\w’'-]*))"
    rf"{_SORT} (?:programme|initiative|scheme|pilots?|trailblazers?|pathfinders?)\b"
    rf"|\b(?P<noun>{_CAPITALS} [A-Z][\w’'-]*) (?:project|model|approach)\b(?! (?:manager|director|leader|"
    r"officer|team|board|of))"
    rf"|\b(?:programme|scheme|initiative|pilot|project|model|approach|method|service|way of working|system|hubs?|"
    rf"network|one)"
    r"(?: for [a-z’' -]{1,40})?,? (?:which (?:is|was) )?(?:called|known as|named|dubbed|entitled|titled|christened) "
    r"(?:the )?[“\"‘']?"
    rf"(?P<called>{_CAPITALS} [A-Z][\w’'-]*)(?! [A-Z])"
    r"|\b(?:programme|scheme|initiative|pilot|project|model|approach|hubs?|network|one)\b(?:[^.\n]{0,160}\. (?:It|"
    r"They|This) "
    r"(?:is|are|was|will be|has been|is to be) |,? (?:that |which )?(?:it|they|the council) )(?:called?|calls|"
    r"known as|named|dubbed) "
    rf"(?:the )?[“\"‘']?(?P<known>{_CAPITALS} [A-Z][\w’'-]*)(?! [A-Z])"
    r"|\b(?P<project>Project (?!(?:Manage|Direct|Officer|Lead|Board|Team|Work|Co|Support|Fund))[A-Z][\w’'-]+)(?! [A-Z])"
    rf"|(?P<apposed>\b{_CAPITALS} [A-Z][\w’'-]*), (?:which is )?(?:an?|the|its|their|our) "
    rf"(?:{_NO_VERB}[a-z’'-]+ ){{0,4}}?"
    r"(?:programme|scheme|initiative|pilot|project|model)\b(?!['’])(?! (?:manager|director|leader|lead|officer|team|"
    r"board|worker|"
    r"co-?ordinator|management))"
    r"|\b(?P<whole>[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|in|of|for|and)){1,5} (?:Pilots|Pathfinders|Trailblazers))\b"
)
# `joins A and B in the X programme`: the name is but the X
_IN_PROGRAMME = re.compile(
    r"(?P<first>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})(?:(?:,| and| &) [A-Z][\w’'& -]*?)?? (?:in|on|for|to|into) the "
    r"(?P<name>[A-Z].*)"
)
# `Work on the Anchor Families project`, at the head of a sentence
_ON_THE = re.compile(r"^[A-Z][a-z]+ (?:on|in|for|with|at|to|of|behind|from|around) the (?=\S+ \S)")
# names that only their noun tells from a place's or a person's
_LOOSE = ("noun", "apposed")
_OF_PLACE = re.compile(
    r"(?:(?:Greater|Inner|Outer|Mid|North|South|East|West|Northern|Southern|Eastern|Western|Central|New|Great|Old) )*"
    r"(?:North|South|East|West|Midlands|London|England|Britain|Yorkshire|Anglia|Country|Thames|York|Zealand|"
    r"Wales|Scotland|"
    r"Ireland|States|Kingdom|Union|Manchester|Merseyside|\w+(?:shire|side))(?: (?:and|&) .+)?"
)
_OF_PERSON = re.compile(r"^(?:Mr|Mrs|Ms|Sir|Dame|Dr|Professor|Lord|Lady|Cllr|Councillor|Judge|Justice)\b|['’]s$")
_OWN_NAME = 8  # characters: a name so short may be words of a sentence
# `Three projects are to spread: Open House; Family Compass, from A; and Kin Links`
_LISTED_PROJECTS = re.compile(
    r"\b(?:projects|schemes|programmes|initiatives|models|pilots)\b[^.;:\n]{0,80}: (?P<list>[A-Z][^.\n]{5,240})"
)
_PROJECT = re.compile(rf"(?:^|[;:] (?:and )?|(?<=: )|, and |; and )(?P<name>{_CAPITALS} [A-Z][\w’'-]*)(?=[;,.]|$| \()")
_OF_BODY = re.compile(r"^(?:[A-Z]{2,}|DfE|Department|Government|Ofsted|Council|Ministry)['’]s? ")
_ORG_NOUN = (
    r"(?:University|Board|Trust|Foundation|Association|Hospital|College|Partnership|Network|Institute|Centre|"
    r"Society|Federation|"
    r"Group(?! (?:Homes?|Houses?|Confer\w+|Decision|Work|Sessions?)\b)|Union|Commission|Committee|Agency|"
    r"Academy|School|Schools|Constabulary|Ltd|Limited|LLP|Solicitors|"
    r"Consultancy|Consulting|"
    r"Combined Authority|Children First|Associates|Charity|Alliance|Forum|Taskforce|Fund|Ombudsman|"
    r"Fellowship|Consortium|Company|CIC|Confederation|Congress)"
)
_WORD = r"[A-Z][\w’'&-]*"
_ORGANISATION = re.compile(
    rf"\b{_WORD}(?:(?: (?:of|for|and|&|the|in|on)){{0,2}} {_WORD}){{0,7}}? {_ORG_NOUN}\b(?: (?:of|"
    rf"for) {_WORD}(?: {_WORD}){{0,3}})?|"
    rf"\b(?!State )(?:{_WORD} ){{1,3}}for Children\b(?! (?:and|in|at|of|Services)\b|['’])|"
    rf"\bUniversity of (?:the )?{_WORD}(?: {_WORD}){{0,2}}|"
    rf"\b(?:Centre|Institute|Campaign|Coalition|Foundation|Alliance|Forum|Society) (?:for|against|on|"
    rf"of) (?:the )?{_WORD}"
    rf"(?: (?:(?:of|for|and|in|on) )?{_WORD}){{0,4}}|"
    rf"\b(?:Rotary|Lions|Soroptimist) Club of {_WORD}(?: {_WORD})?|"
    rf"\bGovernment Office for (?:the )?{_WORD}(?: {_WORD}){{0,2}}|"
    # a part of the health service: `NHS N`
    rf"\bNHS (?!Chief|Direct|Trust|Foundation|Head|Medical|Executive|Manag|Board){_WORD}"
    rf"(?:(?: and| &|,)? {_WORD}){{0,3}}"
)
# `Derby university`, `the N academy trust`: what it is, told in small letters
_SMALL_NOUN = re.compile(
    rf"\b(?P<name>{_WORD}(?: (?:(?:of|for|and|to) )?{_WORD}){{0,3}} (?:university|infirmary))\b(?! (?:hospital|"
    r"graduate|lecturer|student|professor|researcher|academic|teacher|degree|campus|town|city))|"
    rf"\b[Tt]he (?P<trust>{_WORD}(?: (?:(?:of|for|and|to|in) )?{_WORD}){{0,4}}) (?:multi-)?academ(?:y|ies) trust\b"
)
# what an organisation is, where its name does not say so: `P, director of N, a charity that …`
_SORT_OF_BODY = (
    r"(?:(?:[a-z]+ )?charity|social enterprise|community interest company|think[ -]?tank|consultancy|not-for-profit(?: "
    r"[a-z]+)?|"
    r"non-profit(?: [a-z]+)?|(?:independent |voluntary |private |recruitment |fostering |adoption |social work |"
    r"children's |care "
    r")+(?:agency|company|provider|firm|organisation|group|business)|(?:campaign|pressure|lobby|support|self-help|"
    r"community|"
    r"parents'|advocacy|research|voluntary|care) (?:group|organisation|body|institute|company|centre|network)|mutual|"
    r"co-operative|social work practice|employee-owned company|spin-out|housing association|public service mutual|"
    r"software company|publisher|(?<=the )company|company (?=that|which|running|in charge|set up))"
    r"(?! (?:worker|boss|chief|manager|director|founder|volunteer|trustee|executive|leader|campaigner|consultant|owner|"
    r"shop|sector|event|commissioner|officer|spokes\w+|expert|and\b))\b"
)
_NAME = rf"(?P<name>{_WORD}(?: (?:(?:of|for|and|&|the|in|to|with|on|from|by|against) )?{_WORD}){{0,5}})"
_DESCRIBED = re.compile(
    rf"\b(?:of|at|for|with|from|by|to|join(?:s|ed|ing)?|chair(?:s|ed)?|runs?|leads?|founded|heads?) {_NAME}, (?:an?|"
    rf"the) "
    rf"(?:(?!of |for |in |who |which |that )[a-z-]+ ){{0,3}}?{_SORT_OF_BODY}"
)
_SORT_FIRST = re.compile(
    r"\b(?:charity|social enterprise|community interest company|think[ -]?tank|pressure group|campaign group|"
    r"lobby group|"
    rf"social work practice|housing association|fostering agency|adoption agency|recruitment agency) {_NAME}"
    r"(?=,| (?:said|says|has|is|was|will|to|in|which|who|since|for \d)\b|\.)"
)
# `accountants X & Y`
_FIRM = re.compile(
    rf"\b(?:accountants|auditors|lawyers|solicitors|consultants|consultancy|recruiters|headhunters|firm|company|"
    rf"agency|charity) "
    rf"(?P<name>{_WORD}(?: {_WORD})? & {_WORD}(?: {_WORD})?)"
)
# `P Q of the X Association` is a person and a body
_PERSON_OF = re.compile(rf"(?P<given>{_WORD})(?: {_WORD}){{1,2}} (?:of|for|and) (?:the )?")
_OF_OFFICE = re.compile(
    r"\b(?:Cllr|Director|Leader|Chief|Chair|(?:Member|Minister|Commissioner|Services?|Secretary|Head|Care|Support|"
    r"Department|Manager|Officer|Champion|Spokes\w+|Councillor|Responsible|Holder|Lead|Outcomes|"
    r"Futures?) for Children)\b"
)
# an owner or an office before `scheme`, which are no names of one
_OWNER_ALONE = re.compile(r"(?:['’]s|s['’])$")
_OFFICE = re.compile(
    r"(?:(?:Assistant|Deputy|Executive|Interim|Strategic) )*(?:Director|Head|Leader|Cabinet Member|Chair) (?:of|for)\b"
)
_OWNER = re.compile(r"(?P<owner>.+?)['’]s? [A-Z]")
# `the Department for Education's Families First for Children`: the owner is named in more words
_OF_MINISTRY = re.compile(
    r"\b(?:Department|Ministry|Office|Secretary of State|Institute) (?:for|of) (?:\w+,? (?:and|&) )?$"
)
_AND_ANOTHER = re.compile(r"(?P<first>.+?) (?:and|&|in|on|at) (?:the )?(?P<second>.+)")
# a council's own committee, which is no body by itself
_COMMITTEE = re.compile(
    r"(?:(?:Children|Young|People|Families|Family|Services?|Education|Corporate|Parenting|Overview|Scrutiny|"
    r"Social|Care|"
    r"Lifelong|Learning|Skills|Policy|Resources|Select|Cabinet|Health|Adults?|and|&)(?:['’]s|s['’])?,? ){1,8}"
    r"(?:Committee|Panel)"
)
_LEADING = re.compile(
    r"^(?:(?:Responding|Speaking|Commenting|Writing) (?:for|on behalf of|to)(?: the)?|"
    r"(?:Under|Through|Via|In|On|For|With) the|The|A|An|Our|Its|"
    r"Their|This|That|And|But|In|At|While|However|Meanwhile|As|For|From|By|With|"
    r"When|After|Before|Since|Of|(?:Money|Funding|Funds|Details|Places|Grants|Applications|Plans|Councils|"
    r"Areas|Authorities|"
    r"Members|Partners|Bids|Trainees|Graduates|Students|Results) (?:for|of|on|from|in|to|with|about)(?: the)?)\s+"
)
_PERSONS = 2  # words of a person's name
_LINKS = re.compile(r"(?:(?:of|for|and|&|the|in|on) )*")


class Coined:
    """Finds names by the nouns in them; the names that are known tell where one ends and another begins."""

    def __init__(
        self, councils: Forms[CouncilRecord], bodies: Forms[BodyRecord], given_names: Mapping[str, str]
    ) -> None:
        self.councils = councils
        self.bodies = bodies
        self.given_names = given_names

    def find_organisations(self, text: str) -> Iterator[Mention]:
        """The organisations that a text names."""
        for match in _FIRM.finditer(text):
            yield Mention(MentionKind.BODY, *match.span("name"), Body.named(match["name"].replace("’", "'")))
        for match in (*_DESCRIBED.finditer(text), *_SORT_FIRST.finditer(text)):
            yield from self._described(match)
        for match in _ORGANISATION.finditer(text):
            yield from self._organisation(match)
        for match in _SMALL_NOUN.finditer(text):
            name = match["name"] or match["trust"]
            start = match.end("name" if match["name"] else "trust") - len(name)
            leading = _LEADING.match(name)
            own = name[leading.end() if leading else 0 :]
            if own[:1].isupper() and own not in self.councils:
                yield Mention(MentionKind.BODY, start + len(name) - len(own), start + len(name), Body.named(own))

    def _described(self, match: re.Match[str]) -> Iterator[Mention]:
        """The organisation that is told to be a charity, a company or the like; no council, no list of bodies."""
        name = match["name"].removeprefix("The ")
        known = name in self.councils or name in self.bodies
        person = len(name.split()) == _PERSONS and name.split()[0] in self.given_names and match.re is _DESCRIBED
        if not known and not person and len(name.split()) > 1:
            yield Mention(MentionKind.BODY, *match.span("name"), Body.named(name.replace("’", "'")))

    def find_programmes(self, text: str) -> Iterator[Mention]:
        """The programmes that a text names, wherever it names them."""
        names: dict[str, None] = {}
        for match in _PROGRAMME.finditer(text):
            group = next(group for group, name in match.groupdict().items() if name)
            name = self._programme(match, group)
            if name:
                names[name] = None
                yield Mention(MentionKind.PROGRAMME, match.end(group) - len(name), match.end(group), Programme(name))
        for match in _LISTED_PROJECTS.finditer(text):
            for item in _PROJECT.finditer(text, match.start("list"), match.end("list")):
                names[item["name"]] = None
        for name in names:
            if " " in name and len(name) >= _OWN_NAME:
                for match in re.finditer(rf"(?<![\w’'-]){re.escape(name)}(?![\w-])(?! (?:[A-Z]))", text):
                    yield Mention(MentionKind.PROGRAMME, *match.span(), Programme(name))

    def _programme(self, match: re.Match[str], group: str) -> str:
        """The name in a match, without what only leads up to it; empty if it is none of a programme."""
        name = _OF_BODY.sub("", _LEADING.sub("", match.group(group)))
        opens = re.search(
            r"(?:^|[.!?:][”\"’']?\s|\n)$", match.string[max(0, match.start(group) - 3) : match.start(group)]
        )
        if opens and name == match.group(group):
            name = _ON_THE.sub("", name)
        within = _IN_PROGRAMME.match(name)
        if within and within["first"] in self.councils:
            name = within["name"]
        owner = _OWNER.match(name)
        if owner and owner["owner"] in self.councils:
            name = name[owner.end() - 1 :]  # `A's X scheme`: the name is but the X
        words = name.split()
        given = words[:1] and words[0] in self.given_names and words[0] not in self.councils
        person = _OF_PERSON.search(name) or (given and len(words) <= _PERSONS + (group == "apposed"))
        if group in _LOOSE and (_OF_PLACE.fullmatch(name) or person):
            return ""
        known = name in self.councils or _OFFICE.match(name) or _OWNER_ALONE.search(name)
        return "" if known else name

    def _organisation(self, match: re.Match[str]) -> Iterator[Mention]:
        leading = _LEADING.match(match.group())
        start = match.start() + (leading.end() if leading else 0)
        start += len(_LINKS.match(match.group()[start - match.start() :])[0])  # type: ignore[index]
        person = _PERSON_OF.match(match.group())
        if person and re.search(rf" {_ORG_NOUN} ", person.group()):
            person = None  # `the Kent Association of Ns`, though Kent is a given name too
        if person and (person["given"] in self.given_names or match.group()[person.end() :] in self.bodies):
            start = match.start() + person.end()
        listed = _AND_ANOTHER.match(match.group()[start - match.start() :])
        if listed and self._are_two(listed):
            start += listed.start("second")  # `A and the B Trust` are two
        name = match.group()[start - match.start() :]
        owner = _OWNER.match(name)
        if owner and _OF_MINISTRY.search(match.string[max(0, start - 60) : start]):
            return
        if owner and (owner["owner"] in self.councils or owner["owner"] in self.bodies):
            return  # `A's Improvement Board` is the council's
        if _COMMITTEE.fullmatch(name):
            return
        if len(name.split()) > 1 and ("Council ") not in name and not _OF_OFFICE.search(name):
            yield Mention(MentionKind.BODY, start, match.end(), Body.named(name.replace("’", "'")))

    def _are_two(self, listed: re.Match[str]) -> bool:
        """Whether `A and the B Board` are a council and a body, and not a board of `A and B`."""
        words = listed.group().split()
        joint = any(" ".join(words[:number]) in self.councils for number in range(3, len(words)))
        first = listed["first"]
        known = first in self.councils or first in self.bodies
        return known and not joint and listed.group() not in self.bodies
