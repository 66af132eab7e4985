"""Taken post: which post somebody takes: the one named, that of whoever is replaced, or one told of elsewhere."""

import re
from dataclasses import replace

from caregraph.extraction.going_on import was_before, went_on
from caregraph.extraction.holding import IS_SENT, Affiliation, default_organisation, plain_role
from caregraph.extraction.outcome import NEAR, TITLED, is_of_later
from caregraph.extraction.parts import ACTS_AS, BELOW, LEAVING, OpenPost
from caregraph.extraction.predicates import Predicate
from caregraph.extraction.succession import Succession
from caregraph.extraction.taking import handed_as, in_passing, is_introduced, says_post
from caregraph.extraction.triggers import Voice
from caregraph.model.entity import Body, Organisation, Person, Term

_TO_THE_POST = re.compile(
    r" (?:[a-z]+\.? )?‹P\d+›,? (?:[^;.‹]|‹[RCBN]\d+›){0,90}?, to (?:the|this|that) (?:new |vacant )?"
    r"(?:post|role|job|position)\b(?! of)"
)
# whoever starts in a post elsewhere is told to hold one now
_COMES = re.compile(r"(?:join|arriv|mov|com)|t(?:ake|aking)s? (?:up )?office")
_AT_PRESENT = re.compile(r"\b(?:at present|at the moment|currently|presently|now|still) (?:[a-z]+ )?(?:‹[CB]\d+›'s )?$")
# `moves from A, where she is R, and will start in May`: not as that
_COMES_FROM = re.compile(
    r"\bfrom (?:the )?(?:[a-z-]+ )?‹[CBN]\d+›(?: council)?,? where (?:‹P\d+›|he|she) (?:[^;.,‹]|‹[XD]\d+›)*$"
)
_IS_NEW = re.compile(r"\b(?:new|next|incoming|newly|future) (?:[a-z]+ )?(?:‹[CB]\d+›'s )?$")
# `succeeds Q, the R2 at A`, after `O has a new R`
_HELD_ELSEWHERE = re.compile(
    r"(?P<old>‹P\d+›), (?:the |an? )?‹R\d+›[^‹.;]{0,30} (?:at|of|in|for) (?:the )?(?P<org>‹[CB]\d+›)"
)
_IS_NEW_POST = re.compile(r"\b(?:new|next|incoming) (?:[a-z]+ )?$")
_OF_SEVERAL = re.compile(
    r"\b(?:multiple|several|many|various|succession of|number of|‹X\d+›) [^.;]{0,40}"
    r"\b(?:directors|chiefs|executives|leaders|heads|bosses)\b"
)
# `as R of O the minister has named P`
_AS_FIRST = re.compile(
    r"(?:^|[,;:–—] |\band )as (?:(?:its|the|their|an?|new|next|interim|acting|permanent|(?P<owner>‹[CB]\d+›)'s) "
    r")*(?P<role>‹R\d+›)"
    r"(?: (?:of|at|for|in) (?:the )?(?P<place>‹[CBN]\d+›))?,? (?:(?:the|its|their|council|councillors|ministers|"
    r"government|department|"
    r"trust|board|they|it|he|she|has|have|had|now|also|‹[CBRD]\d+›|‹P\d+›)(?:'s)? )*$"
)
_JUST_OVER = re.compile(
    r"(?:tak(?:e|es|ing|en)|took) (?:over|charge|the reins|the helm)(?! (?:from|at|of|as)\b| in ‹C)"
)
_JUST_BEFORE = 2  # passages
# `will act as commissioner`: one who is sent or asked, and no stand-in
_NO_ACTING = re.compile(
    r"^(?:interim|acting|temporary) |\b(?:commissioner|advis[eo]r|consultant|mentor|partner|spokes\w+|liaison|link)\b"
)


class TakenPost(Succession):
    """Finds the post that a predicate tells somebody to take."""

    def taken_post(self, one: Predicate, person: Person, left: Person | None) -> Affiliation | None:
        """The post that is taken: the one named, that of whoever is replaced, or one told of elsewhere."""
        if not left and (vacant := self.replacement(person, one) or self._to_the_post(person, one)):
            return vacant
        if not left and (own := self._titled(person, one)):
            return own
        if not left and (elsewhere := self._same_elsewhere(person, one)):
            return elsewhere
        if left and (own := self._just_told(person, left, one)):
            return own
        if fronted := self._fronted(one):
            where = self.organisation(fronted["place"] or fronted["owner"] or "") or self.appointer(one)
            return self.made(person, fronted["role"], where, one)
        symbol = (
            self.paired_role(one, person) or self.new_role(one, left) or (one.holder if self.hands_over(one) else "")
        )
        home = self.new_home(one, symbol) if symbol else self.named_place(one) or self.appointer(one)
        post = self.made(person, symbol, home or self.same_office(left, symbol), one) if symbol else None
        if post is None and left:
            readers = [self.own_new(person, one), self.inherited(person, left, one)]
            # who is handed a post takes that one, whatever else is told of him
            ordered = reversed(readers) if self.hands_over(one) else readers
            post = next(filter(None, ordered), None) or self.own_here(person, one)
        post_said = says_post(self.text, one)
        if post is None and post_said and not left:
            post = next(reversed(self.fresh(person)), None)
        if post is None and (post_said or not self._promotes(one)):
            told = self._vacated_elsewhere(person, one)
            post = told or self._told(person, one, home, replaces=left is not None)
        post = post or self.held_by_followed(person, one)
        return post and self._acting(post, one)

    def _just_told(self, person: Person, left: Person, one: Predicate) -> Affiliation | None:
        """`O has a new R, P. … P succeeds Q, R2 at A`: P is the R of O, and Q's other post is not handed on."""
        beside = _HELD_ELSEWHERE.search(self.text, one.end)
        if not beside or self.line.mention(beside["old"]).value != left:
            return None
        before = (a for a in self.held(person, None) if a.passage is not self.passage and a.tenure != "former")
        new = [a for a in before if a.position > 0 and _IS_NEW_POST.search(a.passage.text[: a.position])]
        other = self.organisation(beside["org"])
        return new[0] if new and new[0].organisation != other else None

    def _titled(self, person: Person, one: Predicate) -> Affiliation | None:
        """`P, the R appointed to …`: that role."""
        title = TITLED.search(self.text[: one.start]) if one.trigger.voice is Voice.TRANSITIVE else None
        here = [a for a in self.held(person, None) if a.passage is self.passage] if title and not one.passive else []
        return next((a for a in here if title and a.position == title.start(2)), None)

    def _same_elsewhere(self, person: Person, one: Predicate) -> Affiliation | None:
        """`P, R at A, will take on the same role at B`: that role, at B."""
        same = one.parts.same or self.text.startswith("add", one.start)
        place = self.named_place(one) if same and one.parts.post else None
        own = [
            a for a in self.held(person, None) if a.organisation != place and a.organisation and a.tenure != "future"
        ]
        own = [a for a in own if 0 <= self.passage.number - a.passage.number <= NEAR]
        return self.affiliation(person, own[0].role, place, one) if place and own else None

    def _acting(self, post: Affiliation, one: Predicate) -> Affiliation:
        """`will act as R`: an acting one, unless nobody acts as such but by holding it."""
        acts = ACTS_AS.match(self.text, one.start) and not _NO_ACTING.search(post.role.label)
        return replace(post, role=Term.of("role", f"acting {post.role.label}")) if acts else post

    def _to_the_post(self, person: Person, one: Predicate) -> Affiliation | None:
        """`appointed P, R at O, to the role`: the post that was said to be filled."""
        if not _TO_THE_POST.match(self.text, one.end):
            return None
        near = [(o.role, o.organisation) for o in self._opened_near()] or self._spoken_of()
        role, place = near[-1] if near else (None, None)
        return self.affiliation(person, role, place or self.passage.focus, one) if role else None

    def _spoken_of(self) -> list[tuple[Term, Organisation | None]]:
        """The roles that the sentence before speaks of and nobody holds there."""
        earlier = self.found.context.before(self.passage)[:1]
        held = {a.role for a in self.found.known if a.passage in earlier}
        roles = (m.value for p in earlier for m in p.line.of_kind(p.text, "R"))
        free = [plain_role(role) for role in roles if isinstance(role, Term) and role not in held]
        return [(role, default_organisation(role, earlier[0])) for role in free]

    def _opened_near(self) -> list[OpenPost]:
        return [o for o in self.found.opened if 0 <= self.passage.number - o.passage.number <= NEAR]

    def new_role(self, one: Predicate, left: Person | None) -> str:
        """The role that is taken, unless it is but the title of somebody named."""
        parts = one.parts
        was = parts.titles.get(next(iter(parts.objects), "")) == parts.role
        symbol = (was and parts.next_role) or parts.role or parts.next_role
        if self.was_deputy(one):
            return ""
        if one.trigger.name == "handed-over":
            return handed_as(self.text, one)
        place = self.text.find(symbol, one.end) if symbol else -1
        if was_before(self.text, one.start, one.end, place) or went_on(self.text, one.end, place):
            return ""
        titled = [self.symbol_of(left) or ""] if left else []
        titled += parts.titles if self._promotes(one) else []
        return "" if symbol in [parts.titles.get(name) for name in titled] else symbol

    def _fronted(self, one: Predicate) -> re.Match[str] | None:
        """`As R it has named P, the R2 at B`: the role that opens the clause."""
        if one.trigger.voice is not Voice.TRANSITIVE or one.passive or not one.parts.objects:
            return None
        return _AS_FIRST.search(self.text[: one.start])

    def _promotes(self, one: Predicate) -> bool:
        return self.text.startswith("promot", one.start)

    def _told(
        self, person: Person, one: Predicate, place: Organisation | None, *, replaces: bool
    ) -> Affiliation | None:
        """The post of an appointment that names none: the person's own beside it, else the one to be filled.

        Who replaces somebody leaves the post that is told of as held.
        """
        promoted = one.parts.post and self._promotes(one)
        own = [a for a in self.held(person, place) if a.tenure != "former" and not replaces and not promoted]
        own = [a for a in own if not self._is_present(one, a) and not self._is_from(one, a)]
        own = [a for a in own if not is_of_later(a, one.end)]
        here = [a for a in own if a.passage is self.passage]
        if here and self._is_below(one, here[0]) and (free := self._last_post(person, one)):
            return free
        if here and not self._fills_another(one, here[0]) and (is_introduced(self.text, one) or not self.is_task(one)):
            return here[0]
        opened = [o for o in self.found.opened if 0 <= self.passage.number - o.passage.number <= 3]
        passing = in_passing(self.text, one) and self.date(one) and any(a.tenure == "current" for a in own)
        own = sorted(own, key=lambda a: a.tenure != "current") if passing else own
        if passing or self.is_long_ago(self.date(one)):
            opened = []  # what is open now was not taken years ago
        body = isinstance(place, Body)  # which its post, told before, may have been taken for the council's
        fitting = [
            o for o in opened if place is None or o.organisation in (None, place, self.passage.focus if body else None)
        ]
        if fitting and not any(a.organisation == fitting[-1].organisation for a in own):
            post = fitting[-1]
            return self.affiliation(person, post.role, (place if body else None) or post.organisation or place, one)
        if plain := own[:1] if not self.is_task(one) else self._sent(own, one):
            return plain[0]
        if one.parts.post or (one.trigger.voice is Voice.TRANSITIVE and not self.is_task(one)):
            return self._last_post(person, one)
        return None

    def _sent(self, own: list[Affiliation], one: Predicate) -> list[Affiliation]:
        """`P, whom ministers appointed to see it through`: as the commissioner that P is told to be."""
        here = self.named_place(one) in (None, self.passage.focus)
        return [a for a in own if here and IS_SENT.search(a.role.label) and a.organisation == self.passage.focus]

    def _vacated_elsewhere(self, person: Person, one: Predicate) -> Affiliation | None:
        """`Q retires as R at A. B's deputy P takes over`: the post at A, since P's own is elsewhere."""
        parts = one.parts
        if not _JUST_OVER.match(self.text, one.start) or parts.role or parts.place or parts.objects:
            return None
        told = [c for c in self.found.changes if c.event in LEAVING and c.post and c.person != person]
        gone = [c.post for c in told if c.post and 0 <= self.passage.number - c.passage.number <= _JUST_BEFORE]
        own = [a.organisation for a in self.held(person, None) if a.passage is self.passage]
        if not gone or not own or gone[-1].organisation in (None, *own):
            return None
        return self.handed_on(person, gone[-1], one)

    def _is_present(self, one: Predicate, own: Affiliation) -> bool:
        """Whether somebody is told to hold a post now, or to come from it, before starting in the one that is taken."""
        if own.passage is self.passage and _COMES_FROM.search(self.text[: max(own.position, 0)]):
            return True
        if own.tenure != "current" or one.trigger.voice is not Voice.SUBJECT:
            return False
        before = own.passage.text[: max(own.position, 0)]
        coming = self.organisation(one.parts.origin_place)
        joins = _COMES.match(self.text, one.start) and self.is_ahead(one, self.date(one))
        told = own.explicit and own.position >= 0 and not _IS_NEW.search(before)
        now = _AT_PRESENT.search(before) and self.is_ahead(one, self.date(one))
        return bool(told and (now or joins or (coming is not None and coming == own.organisation)))

    def _is_from(self, one: Predicate, own: Affiliation) -> bool:
        """Whether a post is what the one whom a council appoints is told to hold elsewhere: `appointed P, R at A`."""
        if one.trigger.voice is not Voice.TRANSITIVE or one.passive or own.passage is not self.passage:
            return False
        hirer = self.appointer(one) or self.passage.focus
        return own.explicit and own.position > one.end and own.organisation != hirer

    def _fills_another(self, one: Predicate, own: Affiliation) -> bool:
        """`A has hired its third R. P, R2 at B, starts in March`: the post at A, not P's own."""
        before = own.passage.text[: max(own.position, 0)]
        opened = [o.organisation for o in self._opened_near() if o.passage is not self.passage]
        coming = one.trigger.voice is Voice.SUBJECT and self.is_ahead(one, self.date(one)) and own.explicit
        told = own.position >= 0 and own.tenure == "current" and not _IS_NEW.search(before)
        return bool(coming and told and opened and opened[-1] not in (None, own.organisation))

    def _is_below(self, one: Predicate, own: Affiliation) -> bool:
        """Whether who takes on `the role` is told to be a deputy: then it is another's."""
        return one.parts.post and one.trigger.voice is Voice.SUBJECT and bool(BELOW.match(own.role.label))

    def is_task(self, one: Predicate) -> bool:
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
        if _OF_SEVERAL.search(" ".join(p.text for p in (*self.found.context.before(self.passage), self.passage))):
            return None  # which of `the directors in those years` it is, the post told last does not say
        free = [a for a in fitting if one.parts.post and not (a.tenure == "current" and a.explicit and a.position >= 0)]
        post = (gone or free)[-1:]
        return self.affiliation(person, post[0].role, post[0].organisation, one) if post else None
