"""Moves: who was appointed to what or left it, when, and the posts that this gives; read off the predicates."""

import re
from collections.abc import Iterator
from dataclasses import replace

from caregraph.extraction.certainty import scope_before
from caregraph.extraction.context import Context, Passage
from caregraph.extraction.holding import BARE, Affiliation, default_organisation, plain_role
from caregraph.extraction.parts import HEAD_NOUN, INTERIM, LEAVING, Change, Moves, OpenPost, Parts
from caregraph.extraction.predicates import Predicate, predicates
from caregraph.extraction.triggers import NO_EVENT, REFUSED_AFTER, Voice
from caregraph.model.dates import PartialDate
from caregraph.model.entity import Organisation, Person, Term
from caregraph.model.line import pattern

_FROM_HER = re.compile(r"[^‹;]{0,30}\b(?:from|replaces?d?|succeeds?|succeeded) (?:him|her|them)\b")
# what is taken up or filled must be a post: `took up the matter`
_TAKES_SOMETHING = re.compile(r"(?:tak\w+|took) (?:up|on)\b|fill|bec(?:om|ame)")
_TAKES_ON = re.compile(r"(?:tak\w+|took) on\b")
_AFTER_YEARS_AS = re.compile(
    r"[^.;]{0,60}? after [^.;‹]{0,20}(?:‹X\d+›[^.;‹]{0,30})?(?: as|in the post of) (?:the |its )?(‹R\d+›)"
)
_JOINED_IN = re.compile(r"join(?:s|ed) (?:in )?‹D")
_EMPTY_SINCE = re.compile(r"\b(?:vacant|empty|unfilled)\b[^.;]{0,30}$")
_REDUCED = re.compile(
    r"^(?: (?:in|last|by|after|from|over|as|for|amid|this|on|earlier|yesterday|to|at|‹D\d+›|‹R\d+›)(?!\w)|[.,])"
)
_NEAR = 4  # passages: a post told farther off is of something else
_SIDE_ROLE = re.compile(r"\bat (?:the|that) (?:time|point)\b")

_ALSO = re.compile(
    r"^(?:,? and|,) (?:(?:the|former|councillor|cllr|mr|mrs|ms) |‹R\d+› )*‹P\d+› (?:as|to be|to|becomes?) "
)
_COUNCIL_WORD = re.compile(r"council|authority", re.IGNORECASE)


def moves(context: Context, known: list[Affiliation]) -> Moves:
    """What an article tells of coming and going, given the posts that it tells beside."""
    found = Moves(context, known)
    for passage in context.prose:
        if "‹P" in passage.text or "‹R" in passage.text:
            found.opened += _opened(passage, known)
            reader = _Reader(found, passage)
            # who is replaced is told of first: `P replaces Q, who resigned as R`
            for predicate in sorted(predicates(passage.text), key=_replaces):
                reader.read(predicate)
    return found


def _replaces(one: Predicate) -> bool:
    others = one.parts.vacated or one.parts.origin_person or one.parts.objects or (one.passive and one.parts.by)
    return bool(others) and one.trigger.voice is Voice.SUBJECT


def _opened(passage: Passage, known: list[Affiliation]) -> Iterator[OpenPost]:
    """The roles of a passage that are said to be filled anew and that nobody is told to hold there."""
    taken = {post.position for post in known if post.passage is passage}
    for match in _OPEN_POST.finditer(passage.text):
        role = passage.line.mention(match["role"]).value
        if match.start("role") not in taken and isinstance(role, Term):
            term = plain_role(Term.of("role", re.sub(r"^(?:permanent|first) ", "", role.label)))
            councils = passage.councils()
            place = councils[0] if len(councils) == 1 else default_organisation(term, passage)
            yield OpenPost(passage, term, place)


def _is_aside(post: Affiliation) -> bool:
    """Whether a post is told beside the matter: `who was president of O at the time`."""
    position = max(post.position, 0)
    before = post.passage.text[max(position - 25, 0) : position]
    after = post.passage.text[position + 1 : position + 90].partition("‹R")[0]
    return bool(_SIDE_ROLE.search(before + after.partition(" and ")[0]))


class _Reader(Parts):
    """Reads the predicates of one passage."""

    def read(self, predicate: Predicate) -> None:
        if not self._happens(predicate):
            return
        if predicate.trigger.event == "appointed":
            self._appointed(predicate)
        else:
            self._left(predicate)

    def _happens(self, one: Predicate) -> bool:
        """Whether the change is said to have come or to come, not refused, called for or feared."""
        before = self.text[: one.start]
        scope = before if before.endswith(" to ") else scope_before(self.text, one.start)
        return not NO_EVENT.search(scope) and not REFUSED_AFTER.match(self.text[one.end :])

    # appointments

    def _appointed(self, one: Predicate) -> None:
        people = self._taken_by(one)
        if not people:
            self._open(one)
        for symbol in people:
            person = self.person(symbol)
            if person:
                self._take_post(one, person)
        self._others_too(one)

    def _taken_by(self, one: Predicate) -> tuple[str, ...]:
        """Who is appointed: the object of appointing, else the subject."""
        if self._hands_over(one):
            return (one.parts.by,) if one.parts.by.startswith("‹P") else ()
        return self._changing(one)

    def _same_office(self, left: Person | None, symbol: str) -> Organisation | None:
        """Where the one who is replaced held the post that is named: `succeeds P as president`."""
        role = self.role(symbol) if left and symbol else None
        held = self.held(left, None) if left and role else []
        same = [a for a in held if role and set(HEAD_NOUN.findall(a.role.label)) & set(HEAD_NOUN.findall(role.label))]
        return same[0].organisation if same else None

    def _hands_over(self, one: Predicate) -> bool:
        """Whether the subject is the one who is replaced: `P was replaced by Q`."""
        return one.passive and bool(re.match(r"replaced|succeeded", self.text[one.start :]))

    def _others_too(self, one: Predicate) -> None:
        """`appointed P as R and Q as S`: the second of them."""
        match = _ALSO.match(self.text[one.parts.end :]) if one.trigger.voice is not Voice.SUBJECT else None
        if match:
            symbol = re.findall(r"‹P\d+›", match.group())[-1]
            role = re.search(r"‹R\d+›", self.text[one.parts.end + match.end() :])
            person = self.person(symbol)
            if person and role:
                post = self.made(person, role.group(), self.appointer(one), one)
                self._tell("appointed", person, post, post.organisation if post else None, one)

    def _open(self, one: Predicate) -> None:
        """Keep a post that is filled without a name, for a later sentence to name who takes it."""
        symbol = one.holder or one.parts.role
        role = self.role(symbol) if symbol else None
        if role is not None:
            place = (
                self.organisation(one.parts.place) or self.appointer(one) or default_organisation(role, self.passage)
            )
            self.found.opened.append(OpenPost(self.passage, role, place))

    def _take_post(self, one: Predicate, person: Person) -> None:
        if not self._takes_a_post(one):
            return
        left = self._predecessor(one)
        post = self._taken_post(one, person, left)
        place = self._place_of(one, person, post)
        if one.trigger.needs_post and post is None and place is None:
            return
        if post is None and place is None and self._is_task(one):
            return  # `appointed P to look into it`: a task, and no post is told
        place = place or (self.passage.focus if post is None else None)
        self._tell("appointed", person, post, place, one)
        if one.parts.origin_role:
            home = self.organisation(one.parts.origin_place) or place
            self._keep(person, one.parts.origin_role, home, "former")
        if left and post:
            tenure = "current" if self.is_ahead(one, self.date(one)) else "former"
            self._also(replace(post, person=left, tenure=tenure, role=self._role_of(left, post)))

    def _takes_a_post(self, one: Predicate) -> bool:
        """Whether what is taken up or filled can be a post: `took up the matter` is none."""
        parts = one.parts
        if _TAKES_ON.match(self.text[one.start :]):
            return parts.post or bool(parts.role or parts.next_role)
        told = (parts.role, parts.next_role, parts.place, parts.origin_person, parts.vacated, *parts.objects)
        return parts.post or any(told) or not _TAKES_SOMETHING.match(self.text[one.start :])

    def _taken_post(self, one: Predicate, person: Person, left: Person | None) -> Affiliation | None:
        """The post that is taken: the one named, that of whoever is replaced, or one told of elsewhere."""
        symbol = self._new_role(one, left)
        home = self.named_place(one) or self.appointer(one)
        post = self.made(person, symbol, home or self._same_office(left, symbol), one) if symbol else None
        if post is None and left:
            post = self._own_new(person, one) or self._inherited(person, left, one)
        if post is None and (one.parts.post or not self._promotes(one)):
            post = self._told(person, one, home, replaces=left is not None)
        return post

    def _own_new(self, person: Person, one: Predicate) -> Affiliation | None:
        """`P, R at O, who took over from Q`: P's own post, which Q had held."""
        took = re.match(r"took|became|succeeded|replaced", self.text[one.start :])
        own = [a for a in self.held(person, None) if a.passage is self.passage and a.tenure == "current"]
        return own[0] if took and own else None

    def _new_role(self, one: Predicate, left: Person | None) -> str:
        """The role that is taken, unless it is but the title of somebody named."""
        parts = one.parts
        symbol = parts.role or parts.next_role
        titled = [self._symbol_of(left) or ""] if left else []
        titled += parts.titles if self._promotes(one) else []
        return "" if symbol in [parts.titles.get(name) for name in titled] else symbol

    def _promotes(self, one: Predicate) -> bool:
        return self.text.startswith("promot", one.start)

    def _place_of(self, one: Predicate, person: Person, post: Affiliation | None) -> Organisation | None:
        """Where somebody is appointed: at the body of the post, the one named, or the one that appoints."""
        if post and post.organisation:
            return post.organisation
        named = self.named_place(one)
        if post is None and one.trigger.needs_post and not named:
            if one.parts.origin_place:
                return self.passage.focus
            # `joined in 2013`, of somebody who has left since
            held = self.held(person, None) if _JOINED_IN.match(self.text[one.start :]) else []
            return held[0].organisation if held else None
        return named or self.appointer(one)

    def _predecessor(self, one: Predicate) -> Person | None:
        """Whose post is taken: the object of replacing, the one it is taken over from, or who vacated it."""
        word = self.text[one.start : one.end]
        parts = one.parts
        if _FROM_HER.match(self.text[one.start :]):
            gone = [c.person for c in self.found.changes if c.event in LEAVING]
            return gone[-1] if gone else None
        if self._hands_over(one):
            return self.person(one.people[0]) if one.people else None
        symbol = parts.origin_person or parts.vacated
        if re.match(r"(?:replac|succe|tak|took|step)", word) and not word.endswith(("up", "over", "on", "in")):
            symbol = symbol or next(iter(parts.objects), "")
        return self.person(symbol) if symbol else None

    def _symbol_of(self, person: Person) -> str | None:
        found = (f"‹P{n}›" for n, m in enumerate(self.line.mentions) if m.value == person and m.kind == "person")
        return next(found, None)

    def _role_of(self, person: Person, post: Affiliation) -> Term:
        held = self.held(person, post.organisation)
        return held[0].role if held else post.role

    def _inherited(self, person: Person, left: Person, one: Predicate) -> Affiliation | None:
        """The post of whoever is replaced; an interim one is taken for good."""
        symbol = one.parts.titles.get(self._symbol_of(left) or "")
        held = self.held(left, None)
        if not symbol and not held:
            return None
        role = self.role(symbol) if symbol else held[0].role
        place = self.named_place(one) or (held[0].organisation if held else None)
        if role is None:
            return None
        opened = [o for o in self.found.opened if 0 <= self.passage.number - o.passage.number <= _NEAR]
        opened = [o for o in opened if set(HEAD_NOUN.findall(o.role.label)) & set(HEAD_NOUN.findall(role.label))]
        label = opened[-1].role if opened else Term.of("role", INTERIM.sub("", role.label))
        place = place or (opened[-1].organisation if opened else default_organisation(role, self.passage))
        return self.affiliation(person, label, place, one)

    def _told(
        self, person: Person, one: Predicate, place: Organisation | None, *, replaces: bool
    ) -> Affiliation | None:
        """The post of an appointment that names none: the person's own beside it, else the one to be filled.

        Who replaces somebody leaves the post that is told of as held.
        """
        own = [a for a in self.held(person, place) if a.tenure != "former" and not replaces]
        here = [a for a in own if a.passage is self.passage]
        if here and not self._is_task(one):
            return here[0]
        opened = [o for o in self.found.opened if 0 <= self.passage.number - o.passage.number <= 3]
        fitting = [o for o in opened if place is None or o.organisation in (None, place)]
        if fitting and not any(a.organisation == fitting[-1].organisation for a in own):
            post = fitting[-1]
            return self.affiliation(person, post.role, post.organisation or place, one)
        if own and not self._is_task(one):
            return own[0]
        if one.parts.post or (one.trigger.voice is Voice.TRANSITIVE and not self._is_task(one)):
            return self._last_post(person, one)
        return None

    def _is_task(self, one: Predicate) -> bool:
        """Whether somebody is appointed to do something, which need not be the post that they are told to hold."""
        return one.parts.task or (one.parts.purpose and one.trigger.voice is Voice.TRANSITIVE)

    def _last_post(self, person: Person, one: Predicate) -> Affiliation | None:
        """`… was appointed to the post`: the post that was last spoken of."""
        others = [
            a
            for a in [*self.found.known, *self.found.posts]
            if a.person != person and 0 <= self.passage.number - a.passage.number <= 3
        ]
        councils = self.passage.councils()
        fitting = [a for a in others if not councils or a.organisation in councils]
        gone = [a for a in fitting if any(c.person == a.person and c.event in LEAVING for c in self.found.changes)]
        post = (gone or [a for a in fitting if one.parts.post])[-1:]
        return self.affiliation(person, post[0].role, post[0].organisation, one) if post else None

    # departures

    def _left(self, one: Predicate) -> None:
        for symbol in self._changing(one):
            person = self.person(symbol)
            if person:
                self._leave_post(one, person)
        if not self._changing(one) and one.holder:
            held = self._holder(one.holder)
            if held:
                self._tell(one.trigger.event, held.person, held, held.organisation, one)

    def _changing(self, one: Predicate) -> tuple[str, ...]:
        """Whose post changes: the object of appointing or sacking, else the subject."""
        if one.trigger.voice is Voice.TRANSITIVE and not one.passive:
            if one.parts.objects:
                return tuple(one.parts.objects[:1])
            reduced = re.search(r"(?:,|\)|-) $", self.text[: one.start]) and _REDUCED.match(self.text[one.end :])
            return one.people if reduced else ()
        return one.people

    def _leave_post(self, one: Predicate, person: Person) -> None:
        parts = one.parts
        title = parts.titles.get(self._symbol_of(person) or "")
        after = _AFTER_YEARS_AS.match(self.text[one.end :])
        symbol = title or parts.origin_role or parts.role or (after[1] if after else "")
        place = self.organisation(parts.place or parts.origin_place)
        if symbol == parts.role and self._is_new_job(one):
            symbol, place = "", None
        post = self.made(person, symbol, place, one) if symbol else self._left_post(person, place)
        if post is None and _EMPTY_SINCE.search(self.text[: one.start]):
            post = self._open_post(person, one)
        if (
            one.trigger.needs_post
            and post is None
            and not (place and (parts.post or parts.next_role or self._says_council(parts.place)))
        ):
            return
        where = post.organisation if post and post.organisation else place
        if where is None and post is None:
            where = self.passage.focus
        self._tell(one.trigger.event, person, post, where, one)
        if parts.next_role:
            self._go_on(one, person)

    def _open_post(self, person: Person, one: Predicate) -> Affiliation | None:
        """`the top job, vacant since P left`: the post that is to be filled."""
        near = [o for o in self.found.opened if 0 <= self.passage.number - o.passage.number <= _NEAR]
        return self.affiliation(person, near[-1].role, near[-1].organisation, one) if near else None

    def _is_new_job(self, one: Predicate) -> bool:
        """Whether the post named is the one left for: `left for R's role at B`."""
        before = self.text[one.end : self.text.find(one.parts.role)]
        return bool(re.match(r"^(?: the (?:council|authority))? for (?:a|an|the)\b", before))

    def _says_council(self, symbol: str) -> bool:
        if not symbol:
            return False
        mention = self.line.mention(symbol)
        return bool(_COUNCIL_WORD.search(self.found.context.article.text[mention.start : mention.end]))

    def _go_on(self, one: Predicate, person: Person) -> None:
        """`left A to become R at B`: the post that somebody leaves for."""
        role = self.role(one.parts.next_role)
        place = self.organisation(one.parts.next_place)
        if role is not None and place is not None:
            post = self.affiliation(person, role, place, one)
            self._tell("appointed", person, replace(post, tenure=self._next_tenure(one)), place, one)

    def _next_tenure(self, one: Predicate) -> str:
        return "future" if self.is_ahead(one, self.date(one)) else "current"

    def _left_post(self, person: Person, place: Organisation | None) -> Affiliation | None:
        here = (place, self.passage.focus)
        held = [a for a in self.held(person, place) if a.tenure != "future" and not _is_aside(a)]
        held = [a for a in held if a.tenure != "former" or a.organisation in here or a.passage is self.passage]
        if not held:
            return None
        near = [a for a in held if a.passage is held[0].passage]
        return next((a for a in near if a.organisation == self.passage.focus), held[0])

    def _holder(self, symbol: str) -> Affiliation | None:
        """Who holds the role that is the subject: `The director resigned yesterday.`"""
        role = self.line.mention(symbol).value
        before = self.text[: self.text.index(symbol)]
        wanted = HEAD_NOUN.findall(role.label) if isinstance(role, Term) else []
        if not wanted or re.search(r"\b(?:new|a|an|former|previous) (?:[a-z]+ )?(?:‹[BC]\d+›'s )?$", before):
            return None
        held = [
            a
            for a in [*self.found.known, *self.found.posts]
            if abs(a.passage.number - self.passage.number) <= _NEAR
            and HEAD_NOUN.findall(a.role.label) == wanted
            and (a.organisation == self.passage.focus or not self.passage.focus)
        ]
        return held[0] if len({a.person for a in held}) == 1 else None

    # what comes of it

    def _keep(self, person: Person, symbol: str, place: Organisation | None, tenure: str) -> None:
        role = self.role(symbol)
        if role:
            where = place or default_organisation(role, self.passage)
            self._also(Affiliation(person, role, where, tenure, self.passage.base, self.passage, "moved-on", True, -1))

    def _also(self, post: Affiliation) -> None:
        if post.explicit or not BARE.match(post.role.label):
            self.found.posts.append(post)

    def _tell(
        self, event: str, person: Person, post: Affiliation | None, place: Organisation | None, one: Predicate
    ) -> None:
        date = self.date(one)
        ahead = self.is_ahead(one, date)
        for number, told in enumerate(self.found.changes):
            same = told.event == event and told.person == person and told.passage is self.passage
            if same and (post is None or told.post is None or told.post.role == post.role or not one.parts.role):
                self._complete(number, date, ahead=ahead)
                return
        self.found.changes.append(Change(event, person, post, place, date, ahead, self.passage, one.trigger.name))
        if post and post.passage is self.passage and post.position == -1:
            self._also(post)

    def _complete(self, number: int, date: PartialDate | None, *, ahead: bool) -> None:
        """`was appointed R and starts in May`: the second verb tells when."""
        told = self.found.changes[number]
        if not ahead or told.ahead or told.date:
            return
        self.found.changes[number] = replace(told, date=date, ahead=True)
        if told.post in self.found.posts:
            self.found.posts[self.found.posts.index(told.post)] = replace(told.post, tenure="future")


_OPEN_POST = pattern(
    r"\b(?:new|next|replacement|first|recruit\w*|filled|hired|found|the post of|vacan\w+)\b"
    r"[^‹]{0,40}(?:{org}(?:'s)? ?)?(?:[a-z]+ ){0,3}{role:role}(?! ‹P)(?!,? ‹P)"
)
