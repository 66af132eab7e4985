"""Parts: what the symbols around a predicate stand for - people, roles, places, dates - and the posts they make."""

import re
from dataclasses import dataclass, field, replace

from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Context, Passage, double_name, organisation
from caregraph.extraction.governing import TITLES, without_aside
from caregraph.extraction.holding import IS_SENT, Affiliation, default_organisation, plain_role
from caregraph.extraction.homes import is_called
from caregraph.extraction.pointing import destination, its_body, there
from caregraph.extraction.predicates import Predicate
from caregraph.extraction.subjects import council_meant
from caregraph.extraction.times import OPENING
from caregraph.extraction.triggers import Voice
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Body, Council, Organisation, Person, Term

_AHEAD = re.compile(
    r"\b(?:will|'ll|is to|are to|due to|(?:is|are) (?:leaving|joining|retiring|stepping|taking|set|off|heading|bound|"
    r"swapping|crossing|standing|quitting|giving|moving|going|calling|bowing|departing|resigning|handing|packing)|"
    r"plans? to|to be|"
    r"would|set to|is on (?:his|her|their) way out|"
    r"intends? to|going to|announced|decided to|agreed to|plans|planning to)\b"
)
_PRESENT = re.compile(
    r"^(?:takes|joins|becomes|starts|begins|replaces|succeeds|steps|moves|leaves|retires|arrives|retiring|leaving|"
    r"departing)\b"
)
_NOT_THEN = frozenset("by until since before after to from till".split())
LEAVING = frozenset(("resigned", "dismissed", "retired", "suspended"))


HEAD_NOUN = re.compile(
    r"\b(?:director|executive|leader|member|mayor|holder|chair|chairman|head|commissioner|minister|secretary|"
    r"president|adviser|manager|officer)\b"
)
# a name that nobody knows is an employer only if it says so; `County Hall` is a building
_ORGANISATION = re.compile(
    r"\b(?:Council|Trust|College|University|School|Academy|Association|Society|Foundation|Group|Board|Agency|"
    r"Partnership|Charity|Federation|Institute|Commission|Network|Ltd|Limited|Consulting|Consultancy|Services|NHS|"
    r"Hospital|Police|Centre|Company|Union|Fund|Authority|Service|Department|Ministry|Office)\b"
)
# `chief executive of the charity N`: what a name is, said before it
_CALLED = re.compile(r"\b(?:charity|consultancy|union|company|think[ -]?tank|agency|firm|provider|social enterprise) $")
INTERIM = re.compile(r"^(?:interim|acting|temporary) ")
# the leader of a group, or of the opposition, is not the council's
PARTYS = re.compile(
    r"\b(?:labour|conservative|tory|liberal democrat|lib dem|green|independent|opposition|group|party)\b", re.IGNORECASE
)
# a role under the one whose name it holds: `assistant director`
BELOW = re.compile(r"^(?:(?:interim|acting|temporary) )?(?:deputy|assistant|associate)\b")
_CHAIR = re.compile(r"(?:vice-)?chair(?:man|woman|person)?")
_NEAR = 2  # passages
_NEAR_BY = 5  # passages
_OWNER = re.compile(r"\bthe (?P<noun>board|trust|charity|union|association|company|agency)'s (?:[a-z]+ ){0,3}$")
_OF_OWNER = re.compile(
    r"(?:'s? (?:post|job|role|position))? (?:of|at) the "
    r"(?P<noun>board|trust|charity|union|association|company|agency)\b(?!')"
)
# whoever acts as director holds another post
ACTS_AS = re.compile(r"(?:(?:will|is to) act|(?:will|would) be (?:acting up|covering|standing in|stepping up))\b")
_SENT_TO = re.compile(r" (?:in|to|at|for) (?:the |neighbouring |nearby )*(‹C\d+›)")
_OWN_MAN = r"(?:(?:former|own|then|deputy|chief) )*(?:‹R\d+›,? )?(?:(?:sir|dame|lord|lady|mr|mrs|ms|dr) )?‹P\d+›"
# `A, which became a council in D, has appointed …`
# `recruited the former A R P to chair it`: A is where P was
_TITLED_AT = re.compile(r"\bformer (‹[CBN]\d+›)(?:'s?)? (?:[a-z]+ )?‹R\d+›,? (?:[a-z]+\.? )?‹P\d+›")
# `named as its next R`: a post that is still to come
_NEXT = re.compile(r"\b(?:next|incoming|future) (?:[a-z]+ )?$")
_AT_FIRST = re.compile(r"\W*(?:and |but |meanwhile,? )?(?:over )?at (?:the )?(‹[BC]\d+›),")
_ASIDE = re.compile(r", (?:which|who|whose|where) [^,;]*, [^,;‹]*$")
# `as R from D to D appointed P`
HEADLINE = re.compile(rf"^(?:‹C\d+›(?:'s)? )?{TITLES}‹P\d+›:? $")
_ROLE_AT = re.compile(r" (?:of|at) (?:the )?(‹[CB]\d+›)")
_FROM_TO = re.compile(r"‹D\d+› (?:to|and|until) ‹D\d+›")
_BEFORE_THAT = re.compile(r", who had (?:[a-z]+ )?(?:been )?$")
# `sent in an adviser, P, former R at A, to support the council`
_ONCE_AT = re.compile(
    r", (?:an? |the )?(?:former|previously|once|ex) ?(?:[a-z]+ ){0,2}‹R\d+›,? (?:at|of|in|for) (?:the )?$"
)
# `brought in a commissioner, P (chief executive of A)`: A is where P is
_TITLE_AT = re.compile(
    r"‹P\d+›(?: [okmcd]be)?(?:, | \(| - )(?:the |an? |currently )?(?P<role>‹R\d+›),? (?:of|at|for|in) (?:the )?$"
)
# `P's time as R came to an end in D`
_ENDED = re.compile(r"[^.;]*?\b(?:end|close|ended|ends|terminated|over|short|up)\b[^.;,‹]{0,12}(‹D\d+›)")
# `was sacked by the R, Q, on D`
_PAST_ASIDE = re.compile(
    r",(?: (?!(?:who|which|where|when|and|but|said|says|was|is|has|had|were|will|would|told)\b)(?:[a-z'-]+|"
    r"‹[RCBPN]\d+›(?:'s)?)){1,8}, "
    r"(?:on |in |last |at the end of )?(‹D\d+›)(?=[.,;]|$| (?:and|but|after|following|amid)\b)"
)
_BECAME = re.compile(r"(?:became|was|has become) (?:the|its|their|another|yet)\b")
# `lost P to O, where he becomes R`
_WHERE_BECOMES = re.compile(r"\bto (?:the )?(‹[CB]\d+›)(?: council)?,? where (?:‹P\d+›|he|she) (?:[a-z]+ ){0,2}$")
# who leads those who have joined
_OF_MEMBERS = re.compile(r"\bpresident\b|^general secretary$|^chair(?:man|woman)?$")
# `acting R since D, when P left`
_WHEN = re.compile(
    r"\b(?:since|in|on|until) (‹D\d+›),? when (?:[a-z]+\.? |‹R\d+›,? |‹C\d+›'s ){0,3}‹P\d+› (?:[a-z]+ ){0,3}$"
)
_ORDERS = re.compile(r"^(?:Department|UK Government|Ministry|Home Office)")
# `does not start until May`: in May
NOT = re.compile(r"\b(?:does|will|do|is|did|would) not (?:to |due to |expected to |going to )?(?:be )?$")
_UNTIL = re.compile(r"[^.;]{0,60}? until (?:[a-z]+ ){0,2}‹D")


def for_good(role: Term) -> Term:
    """A role without what makes it an interim one."""
    return Term.of("role", INTERIM.sub("", role.label))


def not_until(text: str, start: int) -> bool:
    """Whether a verb at a place of a line is denied but up to a day: `does not start until May`."""
    return bool(NOT.search(text[:start]) and _UNTIL.match(text, start))


@dataclass(frozen=True, slots=True)
class Change:
    """One change of post; `ahead` if it is still to come at the article's date."""

    event: str
    person: Person
    post: Affiliation | None
    organisation: Organisation | None
    date: PartialDate | None
    ahead: bool
    passage: Passage
    rule: str


@dataclass(frozen=True, slots=True)
class OpenPost:
    """A post that is said to be filled, or spoken of, without the name of its holder."""

    passage: Passage
    role: Term
    organisation: Organisation | None


@dataclass(slots=True)
class Moves:
    """The changes of post of an article, and the posts that they give, in the order of the text."""

    context: Context
    known: list[Affiliation]
    changes: list[Change] = field(default_factory=list)
    posts: list[Affiliation] = field(default_factory=list)
    opened: list[OpenPost] = field(default_factory=list)


class Parts:
    """Tells what the parts of the predicates of one passage stand for, given what the article has told so far."""

    def __init__(self, found: Moves, passage: Passage) -> None:
        self.found, self.passage, self.line, self.text = found, passage, passage.line, passage.text

    def held(self, person: Person, place: Organisation | None) -> list[Affiliation]:
        """The posts that a person is told to hold, here first, then those told nearest."""
        held = [a for a in [*self.found.known, *self.found.posts] if a.person == person]
        fitting = [a for a in held if place is None or a.organisation in (None, place)]
        return sorted(fitting, key=lambda a: (abs(a.passage.number - self.passage.number), a.passage.number))

    def made(self, person: Person, symbol: str, place: Organisation | None, one: Predicate) -> Affiliation | None:
        role = self.role(symbol)
        if role and HEAD_NOUN.fullmatch(role.label):
            # `took over as director`: the post that was told in full
            ends = f" {role.label}"
            held = (a for a in self.held(person, place) if ends in f" {a.role.label}" and a.role.label != role.label)
            ahead = one.trigger.event == "appointed" and self.is_ahead(one, self.date(one))
            held = (a for a in held if not (ahead and a.tenure == "current" and a.explicit and a.rule != "taken"))
            held = (a for a in held if INTERIM.sub("", a.role.label) != role.label)
            if one.trigger.event == "appointed":  # not what is held at another council, told in another sentence
                here = (place, self.passage.focus, None)
                held = (a for a in held if a.organisation in here or a.passage is self.passage)
            held = (a for a in held if not PARTYS.search(a.role.label))
            fuller = [a for a in held if not BELOW.match(a.role.label) and not ACTS_AS.match(self.text, one.start)]
            role, place = (fuller[0].role, place or fuller[0].organisation) if fuller else (role, place)
            role = role if fuller else self._in_full(role)
        if role is None:
            return None
        start = self.text.find(symbol)
        owner = _OWNER.search(self.text[:start]) or _OF_OWNER.match(self.text, start + len(symbol))
        where = self._body_called(owner["noun"]) if owner and not place else place or self._told_here(person, role)
        if isinstance(where, Council) and _CHAIR.fullmatch(role.label) and where != self.named_place(one):
            where = None  # of what, is not told: a council appoints the chairs of other bodies
        post = self.affiliation(person, role, where, one)
        to_come = one.trigger.event == "appointed" and _NEXT.search(self.text[: max(start, 0)])
        return replace(post, tenure="future") if to_come and not self.is_long_ago(self.date(one)) else post

    def is_long_ago(self, date: PartialDate | None) -> bool:
        """Whether a date is before the year that went before the article's."""
        published = self.found.context.article.published
        return bool(published and date and date.year < published.year - 1)

    def _in_full(self, role: Term) -> Term:
        """`took over from Q, who left as director`: of what, where the one post of that sort nearby tells."""
        near = [a for a in self.found.known if abs(a.passage.number - self.passage.number) <= _NEAR_BY]
        fuller = {a.role for a in near if a.role.label.startswith(f"{role.label} of ")}
        here = {a.role for a in near if a.role in fuller and a.organisation == self.passage.focus}
        return here.pop() if len(here) == 1 == len(fuller) else role

    def _body_called(self, noun: str) -> Organisation | None:
        """The body that `the board` or `the trust` stands for: the one of that name that was named last."""
        earlier = [p for p in self.found.context.prose if p.number <= self.passage.number]
        named = [m.value for p in earlier for m in p.line.of_kind(p.text, "B") if isinstance(m.value, Body)]
        return next((body for body in reversed(named) if is_called(body, noun)), None)

    def _told_here(self, person: Person, role: Term) -> Organisation | None:
        """Where the passage says that a person holds a role, or somebody just left it, else where it usually stands."""
        here = (a for a in self.held(person, None) if a.passage is self.passage and a.role == role)
        left = (
            c.post
            for c in reversed(self.found.changes)
            if c.event in LEAVING and c.post and 0 <= self.passage.number - c.passage.number <= _NEAR
        )
        vacant = (post for post in left if INTERIM.sub("", role.label) == INTERIM.sub("", post.role.label))
        explicit = (a for a in here if a.explicit)
        known = next((a.organisation for a in (*explicit, *vacant)), None)
        if known is None and IS_SENT.search(role.label):
            return council_meant(self.found.context, self.passage)
        # `steps down as president`: of what, where that is told of the same person
        elsewhere = (a.organisation for a in self.held(person, None) if a.role == role and a.explicit)
        return known or default_organisation(role, self.passage) or next(elsewhere, None)

    def affiliation(self, person: Person, role: Term, place: Organisation | None, one: Predicate) -> Affiliation:
        ahead = self.is_ahead(one, self.date(one))
        leaving = one.trigger.event in LEAVING - {"suspended"}  # who is suspended holds the post still
        tenure = ("current" if ahead else "former") if leaving else ("future" if ahead else "current")
        rule = "left" if leaving else "taken"
        return Affiliation(person, role, place, tenure, self.passage.base, self.passage, rule, True, -1)

    def handed_on(self, person: Person, post: Affiliation, one: Predicate) -> Affiliation:
        """The post of somebody else, as a person's; an interim one is taken for good."""
        return self.affiliation(person, for_good(post.role), post.organisation, one)

    def is_ahead(self, one: Predicate, date: PartialDate | None) -> bool:
        """Whether the change is still to come at the article's date."""
        published = self.found.context.article.published
        if date and published and date.first_day() > published.last_day():
            return True
        if date and published and date.last_day() < published.first_day():
            return False  # `will leave this month` is still to come
        if date and published and date.day and date == published and _PRESENT.match(self.text[one.start :]):
            return False  # `takes up the post today`
        if _BECAME.match(self.text, one.start):
            return False  # `became the first to be sacked`
        if one.group == "to " and HEADLINE.match(self.text[: one.start - len(one.group)]):
            return True  # `P to step down`
        return bool(_AHEAD.search(one.group + self.text[one.start : one.end]) or _PRESENT.match(self.text[one.start :]))

    def person(self, symbol: str) -> Person | None:
        value = self.line.mention(symbol).value
        return value if isinstance(value, Person) else None

    def role(self, symbol: str) -> Term | None:
        value = self.line.mention(symbol).value if symbol else None
        return plain_role(value) if isinstance(value, Term) else None

    def sent_to(self, symbol: str) -> Organisation | None:
        """`the government's R in C`: where somebody whom the state sends works."""
        where = _SENT_TO.match(self.text, self.text.find(symbol) + len(symbol)) if symbol else None
        role = self.role(symbol)
        return self.organisation(where[1]) if where and role and IS_SENT.search(role.label) else None

    def organisation(self, symbol: str) -> Organisation | None:
        if not symbol:
            return None
        if whole := double_name(self.passage, self.line.mention(symbol)):
            return whole
        found = organisation(self.line.mention(symbol), self.found.context.article)
        said = _CALLED.search(self.text[: self.text.find(symbol)])
        unknown = symbol.startswith("‹N") and found is not None and not (said or _ORGANISATION.search(found.label))
        return None if unknown else found

    def _is_home_of_sent(self, one: Predicate, place: str) -> bool:
        """`named C's R, P, as commissioner`: C is where P comes from."""
        roles = [role for symbol in (one.parts.role, one.parts.next_role) if (role := self.role(symbol))]
        sent = any(IS_SENT.search(role.label) for role in roles)
        return bool(sent and place and re.search(rf"{place}'s? {_OWN_MAN}", self.text))

    def named_place(self, one: Predicate) -> Organisation | None:
        sent = self.sent_to(one.parts.role) or self.sent_to(one.parts.next_role)
        opening = _AT_FIRST.match(self.text) if one.trigger.voice is Voice.SUBJECT else None
        place = one.parts.place or one.parts.next_place or (opening[1] if opening else "")
        place = "" if self._is_home_of_sent(one, place) else place
        goal = None if place else _WHERE_BECOMES.search(self.text[: one.start])
        place = goal[1] if goal else place
        if not place and (where := there(self.found.context, self.passage, one.end, one.parts.end)):
            return where
        titled = one.parts.objects and place and _TITLED_AT.search(self.text, one.end)
        before = self.text[: self.text.find(place)] if one.parts.objects and place else ""
        own = _TITLE_AT.search(before)
        once = _ONCE_AT.search(before) or (own and one.parts.role not in ("", own["role"]))
        return sent or (None if once or (titled and titled[1] == place) else self.organisation(place))

    def new_home(self, one: Predicate, symbol: str) -> Organisation | None:
        """Where a post that is taken is held: whose it is, where it is named, who appoints, where P goes."""
        start = self.text.find(symbol)
        place = one.parts.place or one.parts.next_place
        behind = self.text.find(place) > start if place else False
        own = _ROLE_AT.match(self.text, start + len(symbol)) if place and not behind else None
        if own:
            return self.organisation(own[1])  # `took charge of A's trust as R of O`
        owned = behind or (one.passive and self.appointer(one))
        its = None if owned else its_body(self.found.context, self.passage, start)
        its = self._association(one, symbol) if isinstance(its, Council) else its
        named = its or self.named_place(one) or self.appointer(one)
        ahead = named is None and self.is_ahead(one, self.date(one))
        return destination(self.found.context, self.passage) if ahead else named

    def _association(self, one: Predicate, symbol: str) -> Organisation | None:
        """`is vice-president of O. … She will become its president`: O; else the council that `its` stands for."""
        person, role = self.person(one.people[0]) if one.people else None, self.role(symbol)
        heads = role and _OF_MEMBERS.search(role.label)
        held = self.held(person, None) if person and heads else []
        bodies = (a.organisation for a in held if isinstance(a.organisation, Body) and _OF_MEMBERS.search(a.role.label))
        return next(bodies, None) or its_body(self.found.context, self.passage, self.text.find(symbol))

    def appointer(self, one: Predicate) -> Organisation | None:
        """The council or body that appoints: the subject of appointing, or named after `by`."""
        if one.trigger.voice is not Voice.TRANSITIVE:
            return None
        symbol = one.parts.by
        if not one.passive:
            subject = re.search(
                r"(‹[CB]\d+›)(?:,? (?:which|who))?(?:'s)?(?: (?:cabinet|governors|trustees|bosses|chiefs|"
                r"councillors|leaders|board|councils|"
                r"authorities|boroughs))?,? "
                r"(?:has |have |had |also |now |then |since |recently |will |is |announced |confirmed |that |"
                r"it |to |‹D\d+› )*$",
                self.text[: one.start],
            )
            symbol = subject[1] if subject else ""
        value = self.organisation(symbol) if symbol else None
        return None if value is None or _ORDERS.match(getattr(value, "name", "")) else value

    def _scope(self, one: Predicate) -> str:
        """The clause up to a verb, without an aside that ends right before it: `who was R since D, resigned`."""
        scope = scope_before(self.text, one.start)
        return "" if self.text[: one.start - len(scope)].endswith((" who ", " since ", ", since ")) else scope

    def date(self, one: Predicate) -> PartialDate | None:
        """The date of the change: the most exact in its clause, else one that leads up to it."""
        after = re.findall(r"‹D\d+›", self.text[one.start : one.end])
        late = not_until(self.text, one.start)
        after += [s for prep, s in one.parts.dates if prep not in _NOT_THEN or (late and prep == "until")]
        if ended := _ENDED.match(self.text, one.end) if one.trigger.name in ("time-ended", "contract-ended") else None:
            return self._most_exact([ended[1]])
        if one.trigger.name == "followed":
            return self._most_exact(after[:2])  # not when the one left who is followed
        inside = [] if _FROM_TO.search(one.group) else re.findall(r"‹D\d+›", one.group)
        when = _WHEN.search(self.text[: one.start])
        inside += [when[1]] if when else []
        # `in place of Q, who had been sacked`: the date of the main clause is not that of what went before it
        before = "" if _BEFORE_THAT.search(self.text[: one.start]) else self.text[: one.start]
        after = [s for s in after if not self._of_main(s, one)]
        aside = None if after else _PAST_ASIDE.match(self.text, one.parts.end)
        after += [aside[1]] if aside else []
        starts = one.trigger.event == "appointed" and _AHEAD.search(one.group + self.text[one.start : one.end])
        after += [s for prep, s in one.parts.dates if starts and prep == "from"]
        bare = without_aside(self.text[: one.start - len(one.group)])
        if before and len(bare) < one.start - len(one.group):
            before, scope = bare, one.group  # `P, who joined in D, has left`
        else:
            scope = self._scope(one) if before and not _ASIDE.search(before) else ""
        leading = re.findall(r"(?:^|\b(?:in|on|last|earlier|this) |, )(‹D\d+›)", scope)
        opening = re.findall(rf"^(?:{OPENING}{'|from ' if starts else ''})(‹D\d+›)", before)
        for symbols in (after[:2], inside, leading[-1:], opening):
            if date := self._most_exact(symbols):
                return date
        return None

    def _of_main(self, symbol: str, one: Predicate) -> bool:
        """Whether a date behind a relative clause is that of the main verb: `met P, who was made R, on Monday`."""
        place = self.text.find(symbol, one.end)
        relative = self.text[: one.start - len(one.group)].endswith(", who ")
        closed = relative and re.search(r", (?:on |in |last |this )?$", self.text[one.end : max(place, one.end)])
        return bool(closed) and not self.text.startswith(",", place + len(symbol))

    def _most_exact(self, symbols: list[str]) -> PartialDate | None:
        """The date of several that tells most: a day before a month, a month before a year."""
        dates = [v for s in symbols if isinstance(v := self.line.mention(s).value, PartialDate)]
        return max(dates, key=lambda d: (d.month is not None) + (d.day is not None), default=None)
