"""Leaving: who leaves which post, and for what."""

import re
from dataclasses import replace

from caregraph.extraction.going_on import goes_on
from caregraph.extraction.holding import OFSTED, Affiliation
from caregraph.extraction.outcome import NEAR, Outcome
from caregraph.extraction.parts import BELOW, HEAD_NOUN, INTERIM, LEAVING, PARTYS
from caregraph.extraction.predicates import Predicate
from caregraph.extraction.together import as_another, one_of_many, out_of_the_door, with_object
from caregraph.extraction.triggers import Voice
from caregraph.model.entity import Council, Organisation, Person, Term

_AFTER_YEARS_AS = re.compile(
    r"[^.;]{0,60}? after [^.;‹]{0,20}(?:‹X\d+›[^.;‹]{0,30})?(?: as|in the post of) (?:the |its |‹C\d+›'s )?(‹R\d+›)"
)
# `after 20 years with O, the last five of them as R`
_LAST_YEARS_AS = re.compile(
    r"[^.;]{0,60}? after [^.;]{0,80}?,? (?:(?:the|his|her|their) (?:last|past|final|most recent) ‹[XD]\d+›|"
    r"(?<!first )‹X\d+› of them|latterly|"
    r"most recently|more recently|lately|latest|including ‹X\d+›|(?:the )?‹D\d+›)(?: years)?(?: of (?:them|"
    r"these|those))?"
    r"(?: (?:spent|was|were))? as (?:its |the |‹C\d+›'s )?(‹R\d+›)"
)
_FOR_A_JOB = re.compile(
    r"^(?: the (?:council|authority)| ‹C\d+›)?(?:(?: in| last| this| on)? ‹D\d+›)? for (?:(?:a|an|the)\b|‹[BC]\d+›)"
)
# `Q has been appointed R after P stepped down`
_AFTER_ANOTHER = re.compile(r"\b(?:after|when|following|since) (?:[a-z]+ |‹R\d+›,? ){0,3}‹P\d+› (?:[a-z]+ ){0,2}$")
# `the appointment of Q as R follows the departure of P`
_FOLLOWS_IT = re.compile(r"\b(?:follow(?:s|ed|ing)(?: on)?(?: from)?|after|since|upon) (?:the|‹P\d+›'s) (?:[a-z]+ )?$")
_PLURAL = re.compile(r"[a-z]+s (?:‹D\d+› )?of ")
# `P, who was R at O until she retired`
_WAS_UNTIL = re.compile(
    r"\bwho (?:was|had been|served as) (?:[a-z]+ )?(?P<role>‹R\d+›)"
    r"(?: (?:at|in|of|for|with) (?:the )?(?P<place>‹[CBN]\d+›))?"
    r"(?:'s? [a-z ]{0,20})? until (?:‹P\d+›|he|she|they) (?:[a-z]+ )?$"
)
# `tendered her resignation to the R`, `the departure of P, who is now R at O`: a role that P did not leave
_NOT_LEFT = re.compile(
    r"(?:,? (?:today|yesterday|‹D\d+›))? to (?:the|its|his|her|their)? ?(?:‹[CB]\d+›(?:'s)? )?(?:council )?‹R|"
    r"(?P<now>(?: of)? (?:[a-z]+\.? )?‹P\d+›,? (?:who is |who's )?(?:now|currently)\b)"
)
# `R of O, which she will leave in D`
_WHICH = re.compile(
    r"(?P<role>‹R\d+›) (?:of|at|for|with|in) (?:the )?(?P<place>‹[CBN]\d+›),? (?:which|where|whom|"
    r"(?:an?|the) (?:post|role|job|position)"
    r"(?: (?:that|which))?) "
    r"(?:‹P\d+›|he|she) (?:(?:will|is to|has|had|also|now|then|‹D\d+›) )*$"
)
# `leaves A, where she has been R, for the same job at B`
_FOR_THE_SAME = re.compile(
    r"(?:[^.;‹]|‹[RCBXDP]\d+›){0,120}?,? (?:for|to take up|to take on|to do) the same (?:job|post|role|position)"
    r" (?:at|in|with|for) (?:the )?(?P<place>‹[CB]\d+›)"
)
_TO_A_JOB = re.compile(r"^ to (?:an?|another) (?:[a-z-]+ ){0,2}(?:post|job|role|position)\b")
_EMPTY_SINCE = re.compile(r"\b(?:vacant|empty|unfilled)\b[^.;]{0,30}$")
_THE_BODY = re.compile(r" the (?P<noun>trust|charity|union|association|agency|company|inspectorate)\b(?!'s|-)")
_UNTIL = re.compile(r"\buntil (?:(?:‹P\d+›|he|she) )?[a-z ]{0,20}$")
_FELL_VACANT = re.compile(
    r"^the (?:[a-z]+ )?(?:post|job|role|position|vacancy) (?:fell|became|has been|had been|was left|came|arose|was|is)"
    r"(?: (?:vacant|free|empty|open|up|unfilled))?[^.;‹]{0,30}\b(?:when|after|since|because|following)\b[^.;]{0,20}$"
)
# `has been acting R since P left`
_STANDS_IN = re.compile(
    r"(?P<be>\b(?:has|had) been (?:(?:its|the|their) )?)?(?P<role>‹R\d+›)(?:(?: (?:at|of|for|in) (?:the "
    r")?(?:‹[CB]\d+›|council|"
    r"authority))?(?: there| on an interim basis)?)?"
    r"(?: (?:in|from) ‹D\d+›)?,? (?:ever )?(?:(?P<since>since)|after|when|following|until) (?:‹D\d+›,? when "
    r")?(?:[a-z]+\.? |‹R\d+›,? |"
    r"‹C\d+›'s ){0,3}‹P\d+› (?:[a-z]+ ){0,3}$"
)
_PREDECESSOR = re.compile(
    r"\b(?:his|her|their) (?:immediate )?predecessor(?: but ‹X\d+›)?,? (?:[a-z]+\.? )?‹P\d+›,? (?:[a-z]+ ){0,3}$"
)
_OWNER = re.compile(r"(‹[CB]\d+›)'s? (?:[a-z]+ ){0,2}$")
_SENT = re.compile(r"\bcommissioner\b|\badviser\b|\bchair")
_FAR = 8  # passages
_SIDE_ROLE = re.compile(r"\bat (?:the|that) (?:time|point)\b")
_COUNCIL_WORD = re.compile(r"council|authority", re.IGNORECASE)

_DEPUTY_OF = re.compile(r"\b(?:his|her|their|‹P\d+›'s) (?:then )?deputy,? (?:[a-z]+\.? )?$")
_HER_DEPUTY = re.compile(r"‹P\d+›, (?:his|her|their) (?:then )?deputy\b")

_AS_ANOTHER_POST = re.compile(
    r"(?: (?:his|her|their) (?:job|post|role|position|work|career))?"
    r"(?: (?:(?:in |on )?‹D\d+›|today|yesterday))? as an? (?!result|consequence|matter|protest|mark|sign|gesture|"
    r"response|means|way|direct|(?:[a-z-]+ ){0,3}‹R)[a-z]"
)
# `became the third R to quit`
_NTH = re.compile(r"(?:bec|is|was|has|will)[^.;]*?(?P<role>‹R\d+›)s? (?:(?:at|in|from|of) ‹C\d+› )?(?:to|who)\b")
_FROM_UNKNOWN = re.compile(r" from (?:the )?‹N\d+›(?! (?:council|‹B))")
_FROM = re.compile(r"‹P\d+›,? (?:who came |who joined |a [a-z]+ )?from (?:the )?(?:neighbouring |nearby )?$")
_RANKS = {"assistant", "deputy", "vice", "associate", "shadow"}
_NO_FIELD = {"of", "for", "and", "the", "at", "in", "interim", "acting", "corporate", "executive", "strategic", "group"}


class Leaving(Outcome):
    """Reads the predicates of leaving a post."""

    def read(self, one: Predicate) -> None:
        """Tell of everybody who leaves, be it by name or by the role that stands for one."""
        if one.trigger.name == "followed":
            event = self._followed(one)
            if event is None:
                return
            one = replace(one, trigger=replace(one.trigger, event=event))
        until = _WAS_UNTIL.search(self.text[: one.start])
        for symbol in self.changing(one):
            # `Q thanked P, who was R until she retired`: she is P
            before = re.findall(r"‹P\d+›", self.text[: until.start()]) if until else []
            person = self.person(before[-1] if before else symbol)
            if person:
                self._leave_post(one, person)
        for symbol in self._likewise(one):
            self._leave_too(one, symbol)
        if self.changing(one):
            for symbol in out_of_the_door(self.text):
                self._leave_too(one, symbol, dated=False)
        if not self.changing(one) and one.holder:
            held = self._holder(one.holder)
            if held:
                self.tell(one.trigger.event, held.person, held, held.organisation, one)

    def has_told(self, one: Predicate) -> bool:
        """Whether the passage has told of the change already, and of which post."""
        told = (c for c in self.found.changes if c.passage is self.passage and c.event == one.trigger.event)
        return any(change.post for change in told)

    def _likewise(self, one: Predicate) -> list[str]:
        """Who left likewise: `P resigned, as did Q`, `suspended P, R1, and Q, R2`."""
        if one.trigger.voice is Voice.TRANSITIVE and not one.passive and len(one.parts.objects) == 1:
            return with_object(self.text, one)
        if one.trigger.voice is Voice.NOUN:
            return with_object(self.text, one) if one.people and _PLURAL.match(self.text, one.start) else []
        return as_another(self.text, one) if self.changing(one) else one_of_many(self.text, one)

    def _followed(self, one: Predicate) -> str | None:
        """What became of the one whom another followed: `P resigned in May. Q followed in June.`"""
        before = (c for c in reversed(self.found.changes) if c.event in LEAVING and not c.ahead)
        near = next((c for c in before if 0 <= self.passage.number - c.passage.number <= 1), None)
        return None if near is None or near.person in map(self.person, one.people) else near.event

    def _leave_too(self, one: Predicate, symbol: str, *, dated: bool = True) -> None:
        """Tell of one who left as another did, out of the post that is told of elsewhere."""
        person = self.person(symbol)
        if person is None:
            return
        post = self._left_post(person, None, one)
        if post:
            tenure = "current" if one.trigger.event == "suspended" else "former"
            post = replace(post, tenure=tenure, passage=self.passage, rule="left", position=-1)
        elif not _DEPUTY_OF.search(self.text[: self.text.index(symbol)]) and not _HER_DEPUTY.match(
            self.text, self.text.index(symbol)
        ):
            return
        place = post.organisation if post else self.passage.focus
        dateless = one if dated else replace(one, parts=replace(one.parts, dates=[]), group="")
        self.tell(one.trigger.event, person, post, place, dateless)

    def _leave_post(self, one: Predicate, person: Person) -> None:
        parts = one.parts
        if _AS_ANOTHER_POST.match(self.text, one.end):
            return  # `resigned as a school governor`
        new_job = self._is_new_job(one)
        symbol, place = self._named_post(one, person)
        post = self.made(person, symbol, place, one) if symbol else self._left_post(person, place, one)
        post = post or self._told_around(one, person, place)
        if place is None and not symbol and _FROM_UNKNOWN.match(self.text, one.end):
            return  # `retired from N`: which post was held there, is not told
        if (
            one.trigger.needs_post
            and not new_job
            and post is None
            and not (place and (parts.post or parts.next_role or self._says_council(parts.place)))
        ):
            return
        if post is None and place is None and one.trigger.name == "lost-post":
            return  # `lost her job in 2011`: where, is not told
        where = post.organisation if post and post.organisation else place
        if where is None and post is None:
            where = self._focus_left(person, one)
            if where and self._comes_from(where):
                return  # `P retired, and the trust hired Q from A`: where P was, is not told
        self.tell(one.trigger.event, person, post, where, one)
        self._same_next(one, person, post)
        if parts.next_role or new_job:
            self._go_on(
                one, person, (parts.next_role, parts.next_place) if parts.next_role else (parts.role, parts.place)
            )

    def _told_around(self, one: Predicate, person: Person, place: Organisation | None) -> Affiliation | None:
        """The post left that only the words around the verb, or the sentences before, tell."""
        before = self.text[: one.start]
        following = _AFTER_ANOTHER.search(before) or _FOLLOWS_IT.search(before)
        if one.trigger.name == "vacated" or following or self.is_followed(person, one):
            post = self._taken_here(person, one)
        elif place is None and one.trigger.voice is Voice.TRANSITIVE:
            post = self._held_then(person)
        else:
            post = None
        if post is None and (stands := _STANDS_IN.search(before)):
            post = self._stood_in_for(person, stands, one)
        if post is None and _FELL_VACANT.search(before):
            post = self._filled_before(person, one)
        if post is None and _PREDECESSOR.search(before):
            post = self._held_before(person, one)
        return self._open_post(person, one) if post is None and _EMPTY_SINCE.search(before) else post

    def _named_post(self, one: Predicate, person: Person) -> tuple[str, Organisation | None]:
        """The role that the sentence names as the one left, and where it is held."""
        parts = one.parts
        nth = _NTH.match(self.text, one.start, one.end)
        if nth and not self.held(person, None):
            return nth["role"], self.organisation(parts.place) or self.passage.focus
        if one.trigger.name == "lost-to":
            return parts.titles.get(self.symbol_of(person) or "") or parts.role, self.appointer(one)
        title = parts.titles.get(self.symbol_of(person) or "")
        told = _WHICH.search(self.text[: one.start]) or (None if title else _WAS_UNTIL.search(self.text[: one.start]))
        if told:
            return told["role"], self.organisation(told["place"] or "")
        after = _LAST_YEARS_AS.match(self.text[one.end :]) or _AFTER_YEARS_AS.match(self.text[one.end :])
        symbol = (
            self.paired_role(one, person) or title or parts.origin_role or parts.role or (after[1] if after else "")
        )
        left = self.text.startswith(f" {parts.place or '-'} ", one.end)  # `left A in D for B`
        elsewhere = not left and _FOR_A_JOB.match(self.text[one.end :])
        place = None if elsewhere else self.organisation(parts.place or parts.origin_place)
        place = place or self._the_body(one) or self._owner_of_sacked(one)
        if symbol == parts.role and (kept := _NOT_LEFT.match(self.text, one.end)):
            symbol, place = title or "", None if kept["now"] else place
        later = symbol == parts.role and goes_on(self.text, one.end) < self.text.find(symbol, one.end)
        inner = re.search(r"‹R\d+›", self.text[one.start : one.end]) if one.trigger.name == "lost-post" else None
        symbol = symbol or (inner.group() if inner else "")
        new_job = symbol == parts.role and self._is_new_job(one)
        return ("", None) if new_job or later or _TO_A_JOB.match(self.text[one.end :]) else (symbol, place)

    def _owner_of_sacked(self, one: Predicate) -> Organisation | None:
        """`A's sacked R, P`: A."""
        owner = _OWNER.search(self.text[: one.start]) if not one.group and not one.people else None
        return self.organisation(owner[1]) if owner and one.trigger.name == "sacked" else None

    def _the_body(self, one: Predicate) -> Organisation | None:
        """`left the trust`, `is leaving the inspectorate`: the body of that name that was told of last."""
        body = _THE_BODY.match(self.text, one.end)
        if body and body["noun"] == "inspectorate":
            return OFSTED
        return self._body_called(body["noun"]) if body else None

    def _taken_here(self, person: Person, one: Predicate) -> Affiliation | None:
        """`was promoted to the top job, which P left`: the post that the sentence says is taken."""
        taken = [
            c.post
            for c in self.found.changes
            if c.passage is self.passage and c.event == "appointed" and c.post and c.person != person
        ]
        return self.handed_on(person, taken[-1], one) if taken else None

    def _held_then(self, person: Person) -> Affiliation | None:
        """`P was then R at A. … The council dismissed her`: the post of that time."""
        told = [a for a in self.held(person, None) if 0 < self.passage.number - a.passage.number < NEAR]
        return next((a for a in told if a.tenure == "former" and a.organisation and a.explicit), None)

    def _stood_in_for(self, person: Person, told: re.Match[str], one: Predicate) -> Affiliation | None:
        """`Q has been (acting) R since P left`: P was the R that Q acts for, or is now."""
        role = self.role(told["role"])
        here = [a for a in self.found.known if a.passage is self.passage and a.role == role and a.person != person]
        if role is None or not here or not (INTERIM.match(role.label) or (told["be"] and told["since"])):
            return None
        if BELOW.match(role.label):
            return None
        label = INTERIM.sub("", role.label)
        # `confirmed as director of care. She had been acting director since P left`
        own = {a.role.label for a in self.held(here[0].person, here[0].organisation)}
        whole = [one for one in own if one.startswith((f"{label} of ", f"{label} for "))]
        label = whole[0] if len(whole) == 1 and HEAD_NOUN.fullmatch(label) else label
        return self.affiliation(person, Term.of("role", label), here[0].organisation, one)

    def _held_before(self, person: Person, one: Predicate) -> Affiliation | None:
        """`Her predecessor, P, left in May`: the post that was last told to be taken at the council spoken of."""
        taken = [c.post for c in self.found.changes if c.event == "appointed" and c.post and c.person != person]
        taken = [a for a in taken if a.organisation == self.passage.focus and a.organisation and a.tenure == "current"]
        near = [
            a for a in taken if 0 <= self.passage.number - a.passage.number <= _FAR and not _SENT.search(a.role.label)
        ]
        return self.handed_on(person, near[-1], one) if near else None

    def _filled_before(self, person: Person, one: Predicate) -> Affiliation | None:
        """`The post fell vacant when P left`: the one that somebody else has just been told to take."""
        near = [c.post for c in self.found.changes if c.event == "appointed" and c.post and c.person != person]
        last = [post for post in near if 0 <= self.passage.number - post.passage.number <= NEAR][-1:]
        return self.handed_on(person, last[0], one) if last else None

    def _open_post(self, person: Person, one: Predicate) -> Affiliation | None:
        """`the top job, vacant since P left`: the post that is to be filled."""
        near = [o for o in self.found.opened if 0 <= self.passage.number - o.passage.number <= NEAR]
        return self.affiliation(person, near[-1].role, near[-1].organisation, one) if near else None

    def _is_new_job(self, one: Predicate) -> bool:
        """Whether the post named is the one left for: `left for R's role at B`."""
        before = self.text[one.end : self.text.find(one.parts.role)] if one.parts.role else ""
        return bool(_FOR_A_JOB.match(before))

    def _says_council(self, symbol: str) -> bool:
        if not symbol:
            return False
        mention = self.line.mention(symbol)
        return bool(_COUNCIL_WORD.search(self.found.context.article.text[mention.start : mention.end]))

    def _go_on(self, one: Predicate, person: Person, next_post: tuple[str, str]) -> None:
        """`left A to become R at B`: the post that somebody leaves for."""
        role, place = self.role(next_post[0]), self.sent_to(next_post[0]) or self.organisation(next_post[1])
        if role is not None and place is not None:
            post = self.affiliation(person, role, place, one)
            self.tell("appointed", person, replace(post, tenure=self._next_tenure(one)), place, one)

    def _same_next(self, one: Predicate, person: Person, post: Affiliation | None) -> None:
        """`leaves A for the same job at B`: that role, at B."""
        same = _FOR_THE_SAME.match(self.text, one.end) if post else None
        place = self.organisation(same["place"]) if same else None
        if post and place and place != post.organisation:
            new = replace(post, organisation=place, tenure=self._next_tenure(one), rule="taken", position=-1)
            self.tell("appointed", person, replace(new, passage=self.passage), place, one)

    def _next_tenure(self, one: Predicate) -> str:
        return "future" if self.is_ahead(one, self.date(one)) else "current"

    def _left_post(self, person: Person, place: Organisation | None, one: Predicate) -> Affiliation | None:
        here = (place, self.passage.focus)
        held = [a for a in self.held(person, place) if a.tenure != "future" and not _is_aside(a)]
        now = _NOT_LEFT.match(self.text, one.end)
        new = one.start if now and now["now"] else goes_on(self.text, one.end)
        held = [a for a in held if a.passage is not self.passage or self._stands(a) < new]
        held = [a for a in held if a.tenure != "former" or a.organisation in here or a.passage is self.passage]
        if not held:
            return None
        near = [a for a in held if a.passage is held[0].passage]
        # of two posts at one council, one of which was left for the other, the other
        near = [a for a in near if a.tenure != "former"] or near
        told = [a for a in near if a.passage is self.passage and 0 <= a.position < one.start]
        if len(told) > 1 and _UNTIL.search(self.text, told[-1].position, one.start):
            return told[-1]  # `was R1 at A and then R2 at B until she left`
        near = [a for a in near if a.explicit] or near
        return next((a for a in near if a.organisation == self.passage.focus), near[0])

    def _stands(self, post: Affiliation) -> int:
        """Where the line tells a post that it gives: also one that a verb gives, whose place nobody has kept."""
        told = (n for n, m in enumerate(self.line.mentions) if isinstance(m.value, Term) and m.kind == "role")
        own = [f"‹R{n}›" for n in told if self.role(f"‹R{n}›") == post.role]
        return self.text.find(own[-1]) if own and post.position < 0 else post.position

    def _comes_from(self, place: Council) -> bool:
        """Whether the line names a council only to say where somebody comes from."""
        named = [n for n, m in enumerate(self.line.mentions) if m.value == place]
        return bool(named) and all(_FROM.search(self.text[: self.text.find(f"‹C{n}›")]) for n in named)

    def _focus_left(self, person: Person, one: Predicate) -> Council | None:
        """The council spoken of, unless that is where the sentence says somebody `is now`."""
        now = _NOT_LEFT.match(self.text, one.end)
        here = [a.organisation for a in self.held(person, None) if a.passage is self.passage]
        return None if now and now["now"] and self.passage.focus in here else self.passage.focus

    def _holder(self, symbol: str) -> Affiliation | None:
        """Who holds the role that is the subject: `The director resigned yesterday.`"""
        role = self.line.mention(symbol).value
        before = self.text[: self.text.index(symbol)]
        wanted = HEAD_NOUN.findall(role.label) if isinstance(role, Term) else []
        if (
            not isinstance(role, Term)
            or not wanted
            or re.search(r"\b(?:new|a|an|former|previous) (?:[a-z]+ )?(?:‹[BC]\d+›'s )?$", before)
        ):
            return None
        owned = _OWNER.search(before)
        owner = self.organisation(owned[1]) if owned else None
        held = [
            a
            for a in [*self.found.known, *self.found.posts]
            if abs(a.passage.number - self.passage.number) <= NEAR
            and a.tenure != "future"
            and HEAD_NOUN.findall(a.role.label) == wanted
            and bool(PARTYS.search(a.role.label)) == bool(PARTYS.search(role.label))
            and _may_be_one(a, role.label)
            and (a.organisation == self.passage.focus or not self.passage.focus)
            and (owner is None or a.organisation == owner)
            # `where the R was sacked, P is R now`: that one came after
            and not (a.passage is self.passage and self.text.find(self.symbol_of(a.person) or "‹") > len(before))
        ]
        return held[0] if len({a.person for a in held}) == 1 else None


def _is_aside(post: Affiliation) -> bool:
    """Whether a post is told beside the matter: `who was president of O at the time`."""
    position = max(post.position, 0)
    before = post.passage.text[max(position - 25, 0) : position]
    after = post.passage.text[position + 1 : position + 90].partition("‹R")[0]
    return bool(_SIDE_ROLE.search(before + after.partition(" and ")[0]))


def _may_be_one(post: Affiliation, told: str) -> bool:
    """Whether a post can be the one that is told: of one rank, and of one field unless it is but called `director`."""
    words = [set(re.findall(r"[a-z]+", label.replace("'s", ""))) for label in (post.role.label, told)]
    own, other = (one - _RANKS - _NO_FIELD - set(HEAD_NOUN.findall(" ".join(one))) for one in words)
    same = bool(own & other) or not other or (not own and post.tenure != "former")
    return words[0] & _RANKS == words[1] & _RANKS and same
