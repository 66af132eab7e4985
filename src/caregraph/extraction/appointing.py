"""Appointing: who takes which post where, and from whom."""

import re
from dataclasses import replace

from caregraph.extraction.holding import BARE, GOVERNMENT_ROLE, Affiliation, default_organisation
from caregraph.extraction.nameless import is_nameless
from caregraph.extraction.parts import OpenPost
from caregraph.extraction.predicates import Predicate
from caregraph.extraction.sharing import sharers
from caregraph.extraction.succession import replaced_whom
from caregraph.extraction.taken_post import TakenPost
from caregraph.extraction.taking import is_replaced, tells_none
from caregraph.extraction.triggers import Voice
from caregraph.model.entity import Council, Organisation, Person, Term

# what is taken up or filled must be a post: `took up the matter`
_TAKES_SOMETHING = re.compile(r"(?:tak\w+|took) (?:up|on)\b|fill|bec(?:om|ame)")
_TAKES_ON = re.compile(r"(?:tak\w+|took) on\b")
# `took over when P moved to B`
_WHEN_MOVED = re.compile(r"\b(?:when|after|as) (?:[a-z]+\.? )?‹P\d+› (?:[a-z]+ )?$")
_MOVED_TO = re.compile(r"mov(?:ed|e|es|ing) to\b(?![^.;]*\b(?:as|to (?:be|become|take|lead|run))\b)")
_CAME = re.compile(r"c(?:ame|omes|oming) from\b")
_OF_WHAT = re.compile(r"promot|second(?:ed|s)\b")
_ONCE_IN = re.compile(r" ‹[CN]\d+› in ‹X")
_TWO_OF_ONE = re.compile(r"‹R\d+› and (?:[a-z]+ )?‹R\d+›,? (?:(?:cllr|mr|mrs|ms|dr) )?‹P\d+›")
_BEFORE_MOVING = re.compile(r"\bbefore (?:(?:‹P\d+›|he|she) )?(?:[a-z]+ )?$")
_BECOMES = re.compile(r"bec(?:om|am)")
_JOINED_IN = re.compile(r"join(?:s|ed) (?:in )?‹D")
# who is elected is no officer
_ELECTED = re.compile(r"elected\b")
_OF_VOTES = re.compile(
    r"\b(?:leader|chair\w*|president|mayor|member|councillor|mp|secretary|treasurer|trustee|governor|convenor)\b"
)
# `joined A as R1 in D before being promoted to R2`
_RISES = re.compile(
    r"\b(?:join(?:s|ed|ing)|start(?:s|ed)|beg[au]n|arriv(?:ed|ing))\b[^.;]*"
    r"(?:\band|\bbefore|\bthen|,)(?: (?:then|later|was|has been|being|been|after|he|she|‹[DP]\d+›|[a-z]+ly))* $"
)
_ALSO = re.compile(
    r"(?:,? ?and|,) (?:(?:the|former|councillor|cllr|mr|mrs|ms) |‹R\d+› )*(?P<person>‹P\d+›)"
    r"(?:, [^.;,‹]{0,20}(?:‹[CN]\d+›)?,)?"
    r"(?: (?:as|to be|to|becomes?))?(?: (?:its|the|their|new|interim))* (?P<role>‹R\d+›)(?! ‹P)"
    r"(?: (?:of|at|in|for) (?:the )?(?P<place>‹[CB]\d+›))?"
)


class Appointing(TakenPost):
    """Reads the predicates of taking a post."""

    def read(self, one: Predicate) -> None:
        """Tell of everybody who is appointed, or keep the post that is filled without a name."""
        if tells_none(self.text, one) or (is_replaced(self.text, one) and not replaced_whom(self.text, one.start)):
            return
        people = self._taken_by(one)
        if not people:
            self._open(one)
        for symbol in people:
            person = self.person(symbol)
            if person:
                self._take_post(one, person)
        self._others_too(one)

    def read_again(self, one: Predicate) -> None:
        """Tell what one who is replaced had taken, now that it is told what that is: `Q replaces P, who came in D`."""
        told = {c.person for c in self.found.changes if c.passage is self.passage and c.event == "appointed"}
        for person in filter(None, map(self.person, one.people)):
            post = None if person in told else self.held_by_followed(person, one)
            if post:
                here = [a for a in self.found.posts if a.person == person and a.passage is self.passage]
                guessed = [a for a in here if a.rule == "taken" and a.organisation == post.organisation]
                self.found.posts = [a for a in self.found.posts if a not in guessed]
                tenure = guessed[0].tenure if guessed else "former"
                self.tell("appointed", person, replace(post, tenure=tenure), post.organisation, one)

    def _taken_by(self, one: Predicate) -> tuple[str, ...]:
        """Who is appointed: the object of appointing, else the subject."""
        if one.trigger.name == "handed-over":
            return tuple(filter(None, (self.handed_to(one),)))
        if self.hands_over(one):
            return (one.parts.by,) if one.parts.by.startswith("‹P") else ()
        return self.changing(one)

    def _others_too(self, one: Predicate) -> None:
        """`appointed P as R and Q as S`: the second of them."""
        also = _ALSO.match(self.text, one.parts.end) if one.trigger.voice is not Voice.SUBJECT else None
        person = self.person(also["person"]) if also else None
        if also and person:
            place = self.organisation(also["place"] or "") or self.appointer(one)
            post = self.made(person, also["role"], place, one)
            self.tell("appointed", person, post, post.organisation if post else None, one)

    def _open(self, one: Predicate) -> None:
        """Keep a post that is filled without a name, for a later sentence to name who takes it."""
        taken = one.parts.role or one.parts.next_role
        takes = one.trigger.voice is Voice.SUBJECT  # `a former R1 is to be the R2`: R2 is taken
        symbol = (taken or one.holder) if takes else (one.holder or taken)
        role = self.role(symbol) if symbol else None
        if role is not None:
            place = (
                self.organisation(one.parts.place) or self.appointer(one) or default_organisation(role, self.passage)
            )
            self.found.opened.append(OpenPost(self.passage, role, place))

    def _take_post(self, one: Predicate, person: Person) -> None:
        moved = _MOVED_TO.match(self.text, one.start) or self.text.startswith("came to", one.start)
        before = moved and _BEFORE_MOVING.search(self.text[: one.start])
        if not self._takes_a_post(one) or (before and not self.new_role(one, None)) or self._at_nameless(one):
            return
        if (
            _CAME.match(self.text, one.start)
            and not (one.parts.role or one.parts.next_role)
            and len(self._posts_of(person)) > 1
        ):
            return  # `She came from A in D`: to which of her posts, is not told
        left = self.predecessor(one)
        post = self.taken_post(one, person, left)
        if post and _RISES.search(self.text[: one.start]):
            post = self._rising(one, person, post)
        if post and not self._can_be_taken(one, post):
            return
        place = self._place_of(one, person, post)
        replaces = self.text.startswith("replac", one.start) or (post and isinstance(post.organisation, Council))
        if replaces and self._governs(person):
            return  # a minister replaces officers, and becomes none
        if post is None and (old := self._moved_on_from(one, person, place)):
            self.tell("resigned", person, old, old.organisation, one)
            return
        if post is not None or not self._is_no_post(one, place):
            self._tell_taken(one, person, post, place or (self.passage.focus if post is None else None), left)

    def _is_no_post(self, one: Predicate, place: Organisation | None) -> bool:
        """Whether words of coming that name no role tell of none."""
        if one.trigger.name == "handed-over":
            return True  # of what, is not told
        if _OF_WHAT.match(self.text, one.start):
            return True  # `has been promoted`, `was seconded to A for a day a week`: to what, is not told
        moved = _MOVED_TO.match(self.text, one.start)
        if moved and (_ONCE_IN.match(self.text, one.end) or self.is_long_ago(self.date(one))):
            return True  # `moving to A in 1974`
        if moved and _BEFORE_MOVING.search(self.text[: one.start]):
            return True  # `P was R at A before she moved to B`
        if one.trigger.needs_post and not isinstance(place, Council):
            return True  # `moved to a hospital`: a career, not a post of this field
        return place is None and self.is_task(one)  # `appointed P to look into it`

    def _at_nameless(self, one: Predicate) -> bool:
        """Whether the post that is taken is at a body without a name: `becomes R of a hospice`."""
        start = self.text.find(one.parts.role or one.parts.next_role or "‹none›", one.end)
        end = self.text.find("›", start) + 1
        return start > 0 and is_nameless(self.text[:start], self.text[end:])

    def _posts_of(self, person: Person) -> set[Term]:
        """The posts that the article gives somebody who has not left them."""
        return {a.role for a in self.held(person, None) if a.tenure != "former"}

    def _tell_taken(
        self, one: Predicate, person: Person, post: Affiliation | None, place: Organisation | None, left: Person | None
    ) -> None:
        """Tell who takes a post, and what the sentence says of whoever held it and of where the new one comes from."""
        self.tell("appointed", person, post, place, one)
        if post:
            self._share(one, post)
        if one.parts.origin_role and not self._is_others(one.parts.origin_role):
            home = self.organisation(one.parts.origin_place) or place
            self.keep(person, one.parts.origin_role, home, "former")
        if left and post:
            tenure = "current" if post.tenure != "current" and self.is_ahead(one, self.date(one)) else "former"
            titled = self.role(one.parts.titles.get(self.symbol_of(left) or "", ""))
            role = titled or self.role_of(left, post)
            self.also(replace(post, person=left, role=role, tenure=tenure, passage=self.passage, position=-1))

    def _is_others(self, role: str) -> bool:
        """Whether a role is the first of two that somebody behind them holds: `took over from R1 and R2 Q`."""
        return bool(_TWO_OF_ONE.match(self.text, self.text.index(role)))

    def _share(self, one: Predicate, post: Affiliation) -> None:
        """`A and B have appointed P as their joint R`: the same at each of them."""
        role = one.parts.role or one.parts.next_role
        councils = sharers(self.found.context, self.passage, role, one.start)
        told = [c for c in self.found.changes if c.post == post and c.passage is self.passage]
        for council in councils if told and post.organisation in councils else []:
            if council != post.organisation:
                also = replace(post, organisation=council, position=-1)
                self.found.changes.append(replace(told[0], post=also, organisation=council))
                self.also(also)

    def _can_be_taken(self, one: Predicate, post: Affiliation) -> bool:
        """Whether a post is one that the verb can give: no officer is elected, and a bare role has to be somewhere."""
        if _ELECTED.match(self.text, one.start) and not _OF_VOTES.search(post.role.label):
            return False
        return post.organisation is not None or not BARE.match(post.role.label)

    def _moved_on_from(self, one: Predicate, person: Person, place: Organisation | None) -> Affiliation | None:
        """`when R P moved to B`: the post that P left; which one is taken at B is not told."""
        moved = place and _MOVED_TO.match(self.text, one.start)
        if not moved or _BEFORE_MOVING.search(self.text[: one.start]):
            return None
        here = [a for a in self.held(person, None) if a.passage is self.passage and a.tenure != "future"]
        old = [a for a in here if a.organisation not in (None, place) and a.position < one.start]
        title = one.parts.titles.get(self.symbol_of(person) or "") or self._title_before(person)
        if not old and not title and _WHEN_MOVED.search(self.text[: one.start]):
            gone = [
                c.post for c in self.found.changes if c.passage is self.passage and c.event == "appointed" and c.post
            ]
            old = [replace(one, person=person) for one in gone if len(gone) == 1 and one.person != person]
        if not old and title and place != self.passage.focus:
            old = [made for made in [self.made(person, title, self.passage.focus, one)] if made]
        return replace(old[0], tenure="former", rule="left", position=-1) if old else None

    def _title_before(self, person: Person) -> str:
        """The role that stands right before a name: `when director P moved`."""
        symbol = self.symbol_of(person)
        title = re.search(rf"(‹R\d+›) {symbol}", self.text) if symbol else None
        return title[1] if title else ""

    def _governs(self, person: Person) -> bool:
        held = (a for a in self.held(person, None) if a.tenure == "current")
        return any(GOVERNMENT_ROLE.match(a.role.label) for a in held)

    def _rising(self, one: Predicate, person: Person, post: Affiliation) -> Affiliation:
        """`joined A as R1 and became R2`: a post at A, and the first one, told before it, is one of the past."""
        for number, told in enumerate(self.found.posts):
            first = told.person == person and told.passage is self.passage and told.rule == "taken"
            if first and told.tenure == "current" and told.role != post.role:
                self.found.posts[number] = replace(told, tenure="former")
                post = post if self.named_place(one) else replace(post, organisation=told.organisation)
        return post

    def _takes_a_post(self, one: Predicate) -> bool:
        """Whether what is taken up or filled can be a post: `took up the matter` is none."""
        parts = one.parts
        if self.hands_over(one):
            return True
        if _TAKES_ON.match(self.text[one.start :]):
            return parts.post or bool(parts.role or parts.next_role)
        if _BECOMES.match(self.text[one.start :]):
            return parts.post or bool(parts.role or parts.next_role)
        told = (parts.role, parts.next_role, parts.place, parts.origin_person, parts.vacated, *parts.objects)
        return parts.post or any(told) or not _TAKES_SOMETHING.match(self.text[one.start :])

    def _place_of(self, one: Predicate, person: Person, post: Affiliation | None) -> Organisation | None:
        """Where somebody is appointed: at the body of the post, the one named, or the one that appoints."""
        if post and post.organisation:
            return post.organisation
        named = self.named_place(one)
        if post is None and one.trigger.needs_post and not named:
            if one.parts.origin_place:
                risen = self.text.startswith("step", one.start)
                return self.organisation(one.parts.origin_place) if risen else self.passage.focus
            # `joined in 2013`, of somebody who has left since
            held = self.held(person, None) if _JOINED_IN.match(self.text[one.start :]) else []
            return held[0].organisation if held else None
        return named or self.appointer(one)
